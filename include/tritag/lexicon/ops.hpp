// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: cloud, containers, deployment, monitoring, networks, security.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_ops[] = {
R"lexicon(
[aws]
alias: amazon web services | amazon aws | aws cloud | 亚马逊云
E: aws | amazon web service | aws lambda | aws sdk | aws cli | aws s3 | amazon ec2 | aws ec2
E: amazon dynamodb | amazon sqs | amazon sns | amazon ecs | amazon eks | aws cdk | aws cloudformation
E: aws service | aws cloud | aws resource | aws console | aws serverless | aws fargate | aws cognito
E: aws step function | aws glue | aws iam | aws ssm | aws appsync | aws amplify | aws api gateway | amazon rds
E: amazon redshift | amazon sagemaker | amazon bedrock | aws bedrock | amazon kinesis | amazon cloudwatch
E: aws cloudwatch | amazon cloudfront | aws codepipeline | aws codebuild | aws codedeploy | amazon cognito
E: amazon linux | aws iot | aws batch | aws organization | aws cost | aws billing | aws infrastructure
E: aws credential | aws secrets manager | aws opsworks | aws config | aws security | aws lambda function
E: elastic mapreduce | amazon emr | aws emr | amazon elasticache | amazon aurora | amazon athena | aws athena
E: amazon opensearch | amazon route 53 | amazon connect | amazon lex | amazon polly | amazon rekognition
E: amazon transcribe | amazon textract | amazon comprehend | amazon ses | aws ses | aws cloudtrail | aws xray
E: aws x-ray | aws eventbridge | amazon eventbridge | aws waf | aws vpc | amazon vpc | aws well architected
E: aws solution | aws certification | aws certified | aws deepracer | aws greengrass | aws outpost | aws nitro
E: aws sso | aws profile | aws documentdb | amazon documentdb | amazon neptune | amazon qldb | amazon timestream
E: amazon glacier | amazon simpledb | amazon swf | aws samples | aws sam | aws chalice | 亚马逊云
E: 亚马逊云科技 | 亚马逊 web 服务 | 亞馬遜雲端
E: aws eks | aws best practices | aws examples | s3 browser | s3 api
E: dynamodb client | api gateway | sns | athena | bedrock | emr | aws cloud stack | aws emulator | mock aws
E: terraform modules for aws | lambda functions | aws botocore
E: AWS 云
S: s3 bucket | ec2 instance | ec2 | dynamodb | cloudformation | cloudformation template | cloudformation stack
S: cloudwatch | cloudwatch log | cloudwatch metric | cloudwatch alarm | cloudfront | cloudfront distribution
S: elastic beanstalk | elasticbeanstalk | iam role | iam policy | iam user | iam permission | lambda layer
S: lambda edge | lambda runtime | route 53 | route53 | redshift | kinesis | kinesis stream | kinesis firehose
S: sqs queue | sqs | sns topic | security group | auto scaling group | autoscaling group | elastic ip | ebs volume
S: ebs snapshot | fargate | ecs task | ecs cluster | ecs service | eks cluster | cloudtrail | guardduty | appsync
S: eventbridge | codepipeline | codebuild | codedeploy | spot instance | reserved instance | sagemaker | elasticache
S: api gateway lambda | serverless application model | simple storage service | simple queue service | assume-role
S: cross account | multi account | instance metadata | instance profile | availability zone | ssm parameter store
S: parameter store | systems manager | signature version 4 | sigv4 | presigned url | govcloud | aws region
S: cdk construct | cdk stack | cdk app | cdk pipeline | opsworks | lightsail | cognito user pool | user pool | cognito
S: greengrass | botocore | landing zone | nat gateway | nat instance | transit gateway | s3 website | s3 upload
S: dynamodb table | dynamodb stream | dynamodb orm | aurora serverless | rds instance | rds snapshot
S: lambda authorizer | lambda handler | aws graviton | graviton | cloud formation | for aws | on aws | using aws
S: with aws | in aws | local aws | aws environment | aws sdk for | serverless aws | aws tag | aws api | aws role
S: aws hosted | aws deploy | ec2 spot | ec2 metadata | ec2 tag | ec2 snapshot | amazon linux 2 | amazon cloud
S: amazon cloud drive | s3 sync | s3 backup | s3 object | s3 proxy | s3 event | s3 select | s3 url | s3 acl
S: upload to s3 | files to s3 | stored in s3 | from s3 | s3 hosted | s3 log | glacier vault | codecommit
S: codeartifact | cloudwatch dashboard | cloudwatch event | cloud9 | workmail | quicksight | macie | security hub
S: aws inspector | firehose | kinesis consumer | kcl | mturk | mechanical turk | elastic transcoder | mediaconvert
S: direct connect | privatelink | vpc endpoint | vpc peering | aws nuke | emr cluster | emr bootstrap | lambda trigger
S: lambda event source | lambda warmer | irsa | pod identity | 云函数 lambda | iam policies | s3 proxies
S: pod identities
S: us east 1 | arn | vpc | aws account | amazon s3
T: awscli | s3 | terraform | serverless framework | Chalice | zappa | sst | pulumi | EKS | ECR | RDS | SES | VPC | EBS
T: ELB | ALB | AMI | IAM | EFS | MWAA | S3 | EC2 | localstack | boto | boto3
H: aws client | aws toolkit | aws tool | lambda function | aws library | s3 client | s3 plugin | s3 storage
H: sqs client | sqs consumer | lambda proxy | cdk construct library | cdk library | cloudformation macro | aws module
H: aws architecture | aws stack | aws provider | aws plugin | aws integration | aws construct | aws 工具 | aws 库
H: s3 adapter | ses transport | sns client | kinesis client | kinesis producer | cloudwatch logger
H: aws lambda example | aws lambda layer | cdk construct libraries
W: step function | alexa skill | lambda | amplify | ECS | SNS | KMS | CDK | Glue | Athena | amazon | bucket
W: serverless | region | stage | cold start | invoke | on demand | queue | access key | secret key | object storage
W: cloud provider | amazon echo lambda | glacier | serverless application | serverless api
C: import boto3 | import boto | from boto3 | aws-sdk client | aws s3 cp | aws s3 sync | aws configure
C: aws cloudformation deploy | aws cloudformation package | aws ecs | aws ecr | aws sts | aws dynamodb | cdk deploy
C: cdk bootstrap | cdk synth | cdk destroy | sam build | sam deploy | sam local | AWS ACCESS KEY ID | AWS REGION
C: AWS PROFILE | AWS DEFAULT REGION | us-east-1 | us-west-2 | eu-west-1 | eu-central-1 | ap-southeast-2
C: amazonaws com | s3 amazonaws com | arn aws | npm install aws-sdk | serverless deploy | sls deploy | eb deploy
C: eb init | amplify push | new AWS | software amazon awssdk | com amazonaws | import aws-sdk | github com aws
C: aws-cdk-lib | AWS CloudFormation | AWSTemplateFormatVersion | from aws cdk | cdklocal | awslocal | aws access key
C: aws secret access key | amplify init
X: lambda expression | lambda calculus | java lambda | s3 compatible | s3 compatible storage | like s3 | awss
X: amazon product | amazon prime | amazon review | amazon kindle | amazon store | amazon affiliate | amazon fire
X: python lambda | lambda term | c++ lambda | lambda school
X: providers aws | aws gcp azure | aws azure and gcp | aws azure gcp | aws gcp and azure | like aws s3
X: sponsored by aws

[cicd]
alias: ci-cd | ci | cd | integration and delivery | continuous integration | continuous delivery | continuous deployment | continuous-integration
alias: 持续集成 | 持续交付
E: ci-cd | cicd | continuous integration | continuous delivery | continuous deployment | continuous testing
E: ci-cd pipeline | ci pipeline | cd pipeline | ci server | ci system | ci tool | ci platform | build server
E: build pipeline | deployment pipeline | delivery pipeline | release pipeline | github action
E: github actions workflow | github workflow | gitlab-ci | gitlab pipeline | gitlab runner | travis-ci | circle ci
E: circleci | circleci orb | jenkins | jenkins plugin | jenkins pipeline | jenkinsfile | jenkins job | hudson plugin
E: teamcity | teamcity plugin | bamboo plugin | gocd | gocd plugin | drone plugin | drone-ci | buildkite
E: buildkite plugin | appveyor | azure pipeline | azure devops | bitrise step | bitrise | semaphore ci | codeship
E: concourse resource | concourse ci | concourse pipeline | tekton | tekton pipeline | gitops | gitops tool
E: bitbucket pipeline | bitbucket pipe | fastlane plugin | fastlane | semantic-release | semantic-release plugin
E: release automation | automated release | automatic release | automate release | release please | github action to
E: github action for | github action that | actions toolkit | composite action | self hosted runner | actions runner
E: reusable workflow | mobile ci | buildbot | 持续集成 | 持续交付 | 持续部署 | 自动化构建
E: 自动化发布 | 流水线 | 持續整合 | 持續交付 | 持續部署 | 自动构建 | 自动化部署
E: 自動化部署
E: github actions runner | run your github actions | github actions locally | action sets up
E: action to set up | actions for setting up | reusable github | reusable actions | gitlab ci templates | ci templates
E: ci checks | ci for | in your ci | your pipelines | pipeline as code | programmable ci
E: continuous integration system
E: continuous integration platform | continuous integration and delivery | continuous delivery tool
E: continuous delivery server | automation server
E: build and test automation | automate building testing
E: build test and deploy | building testing and deploying | automate your release | automates your builds
E: release tool | fully automated version management | version management and package publishing | package publishing
E: releases and changelogs | changelog from commits | semantic versioning automation
E: progressive delivery | pull request automation | pull request checks | pull requests automatically
E: automated dependency updates | code review bot | review comments on pull requests | comments on pull requests
E: in the pull request | automerge | bots for github | affected projects | monorepo ci | speed up ci
E: ephemeral runners | app store automation | automate screenshots | beta deployments | beta builds
E: upload to testflight | code signing and releasing | mobile app deployment automation | questions about devops
E: devops exercises | devops and sre | devops roadmap | devops tools | devops platform | 持续部署平台 | 流水线工具
S: jenkins master | jenkins slave | jenkins agent | jenkins controller | jenkins server | jenkins configuration
S: job dsl | jenkins docker | jenkins api | jenkins build | build agent | build step | build trigger | build artifact
S: build matrix | build monitor | build radiator | build light | ci build | ci environment | ci job | ci configuration
S: ci config | ci runner | ci workflow | ci status | ci service | ci provider | ci agent | pr check | status check
S: commit status | github check | checks api | release note generator | changelog generation | changelog generator
S: version bump | version bumping | bump version | automate versioning | conventional commit | automated deployment
S: automated build | deploy pipeline | pipeline yaml | build and deploy | test and deploy | nightly build
S: merge queue | merge bot | auto merge | preview environment | review app | ephemeral environment | canary release
S: blue green | monorepo build | coverage upload | quality gate | pull request comment | pr comment | devops pipeline
S: devsecops | devsecops pipeline | dora metric | release train | release workflow | release management
S: release script | publish release | release asset | cache action | setup action | lint action | flaky test
S: split test | build farm | build cluster | distributed build | build queue | gated commit | build and release
S: build automation | build engine | build cache | ci engine | container build | release engineering | publish action
S: version management | automatic versioning | ci integration | ci plugin | ci reporter | test report | ios ci
S: android ci | xcode build | maven release | nuget publish | jenkins user | jenkins ui | jenkins notification
S: jenkins integration | jenkins script | jenkins credentials | jenkins cluster | jenkins node | jenkins view
S: multibranch pipeline | freestyle project | build notification | build wrapper | build parameter | github bot
S: probot app | probot | ghprb | merge request | travis build | travis script | travis api | circleci build
S: 构建发布 | 打包发布 | 自动打包 | 自动化测试平台 | 版本发布 | 代码扫描流水线
S: uses actions checkout | runs on ubuntu | on push | on each push | jobs and steps | cache dependencies
S: build status of | run tests on every | every commit | every pull request | deploy on merge | build logs
T: Travis | TravisCI | travis | gitlab | CircleCI | GitHub Actions | Concourse | Spinnaker | fluxcd | wercker
T: codepipeline | codebuild | cruisecontrol | goreleaser | Renovate | dependabot | sonarqube | artifactory
T: octopus deploy | skaffold | cirrus ci | gerrit | Screwdriver | Earthly | cloud build | Xcode Server | Xcode Cloud
T: woodpecker ci | argo cd | argocd
H: ci-cd platform | continuous integration server | continuous integration tool | continuous delivery platform
H: build bot | build dashboard | ci script | ci image | pipeline template | release plugin
W: smoke test | test result | code coverage report | coverage report | labeler | release process | publish to npm
W: publish package | github release | bamboo | hudson | pipeline | artifact | pull request | runner | job | semver
W: webhook | devops | automation | automated | orb | versioning | dependency update | monorepo | build server output
W: app signing | code signing ci | mobile build | gradle build scan | stale issue | issue bot | 构建
H: runner image | 持续集成工具 | 持续集成系统 | 自动化部署工具 | 发布系统 | 流水线平台
H: ci-cd workflow | publisher plugin | github app | build plugin | 打包工具 | 构建工具 | 持续集成平台
C: actions checkout | actions setup-node | actions cache | actions upload-artifact | ubuntu-latest | GITHUB TOKEN
C: secrets GITHUB TOKEN | gitlab-ci yml | travis yml | circleci config | circleci config yml | Jenkinsfile
C: stages stage | drone yml | plugins docker | azure-pipelines yml | task inputs | npx semantic-release
C: goreleaser release | fastlane init | steps uses | workflow dispatch | hpi run | jenkins war | before install
C: after success | fastlane beta | tkn pipeline
X: cd player | cd rom | audio cd | cd into | ci4 | codeigniter | travis scott | jenkins traub | ci framework
X: continuous integration by | continuous integration status | continuous integration build status
X: travis ci build status | build status travis ci | circleci build status | appveyor build status | codeship status
X: uses travis ci | tested with github action | run on travis ci | tests run on
X: github actions badge | ci badge | ci build status | built by ci | ci passes
X: python version management | node version management | ruby version management | simple version management
X: java version management

[cloud-native]
alias: cloud native | cncf | cloud computing | 云原生 | 雲原生
E: cloud-native | cncf | cncf project | cncf sandbox | cncf incubating | service mesh | microservice
E: microservice architecture | microservice framework | microservice platform | cloud foundry | cloudfoundry
E: openstack | spring-cloud | serverless platform | faas | multi-cloud | hybrid cloud | cloud platform
E: cloud orchestration | cloud infrastructure | platform engineering | 12 factor app | twelve factor app
E: open service broker | service broker | cloud controller | cloudevents | cloud event | 云原生 | 雲原生
E: 微服务 | 微服務 | 服务网格 | 服務網格 | 云平台 | 云计算 | 雲端運算 | 混合云 | 多云
E: 云管平台 | 微服务架构 | 微服务框架 | 私有云 | 边缘计算
E: cloud native application | cloud native apps | cloud native platform | cloud native storage | cloud native database
)lexicon",
R"lexicon(
[cloud-native]
E: cloud native distributed | cloud native security | cloud native network | cloud native networking
E: cloud native observability | cloud native api gateway | cloud native proxy | cloud native edge | cloud native ci
E: cloud native workflow | cloud native messaging | cloud native registry
E: cloud native build | cloud native buildpacks | cloud native gateway | cloud native java | cloud native toolkit
E: cloud native ecosystem | cloud native computing foundation | cncf graduated | graduated project
E: incubating project of the cncf | microservices on kubernetes | microservice orchestration
E: distributed application runtime | portable event driven runtime | multicloud | multi cloud control plane
E: across clouds | any cloud | serverless on kubernetes | scales horizontally | 云原生应用 | 云原生架构 | 微服务网关
S: private cloud | edge computing | control plane | sidecar | sidecar proxy | sidecar container | service discovery
S: service registry | service registration | circuit breaker | api gateway | ingress | data plane | grpc microservice
S: distributed system | distributed tracing | horizontal scaling | horizontally scalable | auto scaling | autoscaling
S: elastic scaling | scale to zero | fault injection | chaos engineering | chaos testing | resilience pattern
S: saga pattern | event driven architecture | cloud agnostic | vendor neutral | cloud provider | cloud vendor
S: public cloud | multi tenant | multi tenancy | multi cluster | workload identity | workload orchestration | spiffe
S: config server | configuration center | config center | distributed configuration | serverless framework
S: serverless function | serverless application | serverless computing | knative | knative eventing | event mesh
S: l7 proxy | traffic management | traffic shifting | canary deployment | container orchestration | container native
S: kubernetes native | immutable infrastructure | infrastructure platform | devops platform | cloud cost | finops
S: cloud migration | cloud sdk | cloud api | cloud deployment | bosh release | bosh director | bosh | cf push | cf cli
S: service instance | heat template | openstack client | cloudstack | opennebula | service oriented
S: distributed service | dubbo | nacos | eureka | consul | zookeeper | bounded context | polyglot microservice
S: microservice demo | microservice example | reactive microservice | 注册中心 | 配置中心 | 服务发现
S: 服务治理 | 熔断 | 网关 | 分布式事务 | 链路追踪 | 容器云 | 微服务治理 | service catalog
S: dynamic configuration | distributed application | twelve-factor | cluster scheduler | iaas | container platform
S: cloud application | cloud management | cloud environment | cloud ready | cloud first | cloud scale
S: microservice project | microservice app | microservice communication | microservice pattern | microservices with
S: building microservice | build microservice | developing microservice | java microservice | node microservice
S: golang microservice | dotnet microservice | openstack cloud | openstack deployment | openstack api
S: openstack service | openstack heat | openstack nova | openstack neutron | openstack keystone | openstack swift
S: openstack cinder | openstack horizon | openstack ansible | devstack | azure cloud | azure service | azure resource
S: azure sdk | microsoft azure | google cloud platform | gcp project | google cloud sdk | cloud pub sub
S: oracle cloud infrastructure | ibm cloud function | openwhisk | apache openwhisk | fn project | distributed lock
S: distributed id | distributed transaction | eventual consistency | bulkhead | service governance | 分布式系统
S: 高可用 | 弹性伸缩 | 服务注册 | 云服务 | 公有云 | 云厂商 | 多租户 | 服务端架构
S: 服务编排 | 云函数 | 边车 | sidecar proxies | service registries | workload identities | l7 proxies
S: declarative api | zero trust
T: istio | linkerd | Envoy | etcd | kubernetes | Helm | dapr | openfaas | nats | jaeger | spring boot | quarkus
T: micronaut | helidon | go-kit | go-micro | moleculer | netflix oss | hystrix | Rancher | openshift | crossplane
T: mesos | nomad | tanzu | vmware | Azure | google cloud | gcp | alibaba cloud | aliyun | digitalocean | ibm cloud
T: huawei cloud | tencent cloud | oracle cloud | bluemix | service fabric | azure function | cloud run
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
C: cf login | bosh deploy | bosh upload | openstack server | nova boot | istioctl | istioctl install | linkerd inject
C: dapr run | dapr init | faas-cli | func init | consul agent | EnableEurekaClient | EnableDiscoveryClient
C: EnableFeignClients | gcloud compute | gcloud config | az login | doctl | VCAP SERVICES | openrc
X: word cloud | tag cloud | point-cloud | cloud point | icloud | soundcloud | mesh generation | triangle mesh
X: 3d mesh | cloud save | nextcloud | owncloud | creative cloud | cloud firestore | mesh renderer | cloudflare
X: swagger ui

[containerization]
alias: docker | container | containers | containerisation | oci | 容器 | 容器化
E: docker | docker image | docker container | dockerfile | docker-compose | docker registry | docker plugin
E: docker volume | docker network | docker swarm | docker machine | docker engine | docker client | docker api
E: docker hub | docker template | docker setup | docker environment | docker stack | dockerized | dockerised
E: dockerize | dockerise | dockerizing | containerized | containerised | containerization | containerisation
E: containerize | container image | container runtime | container registry | container engine | container build
E: container platform | container management | container orchestration | container orchestrator | container security
E: container scanning | container hosting | linux container | lxc | lxd | buildah | oci image | oci runtime
E: oci registry | oci container | open container initiative | official docker image | system container
E: application container | base image | docker desktop | docker ui | docker management | docker monitoring
E: rootless container | container sandbox | singularity container | apptainer | apptainer container | freebsd jail
E: dev-container | devcontainer | 容器 | 容器化 | 容器镜像 | 镜像 | 镜像仓库 | 容器编排
E: 容器管理 | 容器运行时 | docker 镜像 | docker 容器 | docker 部署 | 鏡像 | 映像檔
E: docker registries | container registries | oci registries
E: collection of docker | collection of dockerfiles
E: containers on | containers with | containers and | running containers | run containers
E: manage containers | managing containers | manage docker | docker manager | management ui for docker
E: docker management ui | docker dashboard | docker web ui | docker compose manager | compose stack manager
E: docker compose samples | docker compose files | docker compose examples | multi container
E: explore each layer | shrink images | shrink it | slim images | minify docker | smaller images | docker image size
E: inspect images | inspect docker | scan container images | build container images | build images
E: building container images | building images | build docker images | without a docker daemon | without docker daemon
E: multi arch images | registry for docker | registry for container | docker registry ui | docker registry client
E: pull docker images | mirror docker | base images for | minimal docker image | tiny docker image
E: keep containers up to date | update containers | updates your containers | update running docker
E: automatically updates running | container base image updates
E: docker log viewer | docker init | init for containers | container hypervisor
E: lightweight virtual machines | pod manager | pods containers and | alternative to docker | docker alternative
E: docker compatible | docker compatible cli | docker desktop alternative | replacement for docker desktop
E: containers on macos | docker on mac | docker dev environment | local docker development
E: development environments in docker | docker based development | docker development environment | wordpress docker
E: containers across | deploy containers | dockerized app | one container per
E: minikube | local cluster | kubernetes in docker | vagrant | vagrant box | vagrantfile
E: virtual machine for development | toolbox for containers | 容器管理工具 | docker 管理面板 | docker 面板
E: image layer by layer | each layer of | inside of an image | virtualbox
S: docker for | multi stage build | alpine based | alpine image | distroless | scratch image | minimal image
S: image layer | image registry | private registry | image builder | image vulnerability | image scanning
S: registry mirror | registry proxy | docker daemon | docker socket | docker host | docker label | docker secret
S: docker event | docker log | docker remote api | in a container | inside container | inside a docker container
S: running in docker | dind | docker image for | docker image with | cgroup | namespace isolation | linux namespace
S: overlayfs | union filesystem | containerd shim | container networking | container storage | container isolation
S: process isolation | sandboxed container | micro vm | microvm | unikernel | chroot | pid 1 | zombie reaping
S: init process | entrypoint script | bind mount | volume mount | volume driver | volume plugin | exposed port
S: container lifecycle | container cluster | swarm mode | swarm cluster | swarm service | stack file | compose file
S: swarm stack | testcontainer | container test | dockerfile linter | dockerfile generator | dockerfile template
S: container log | container escape | container health | image pull | image push | image signing | container update
S: cleanup container | cleanup docker | arm image | systemd-nspawn | openvz | proxmox container | proxmox lxc
S: jail manager | lxc container | lxc template | 镜像构建 | 私有仓库 | 镜像加速 | 一键部署 docker
S: 镜像同步 | 容器技术 | container scheduler | daemonless | rootless | container linux | bhyve
S: hypervisor container | lightweight vm | isolated environment | dockerfile for | docker compose for | docker powered
S: docker context | docker security | docker bench | docker tls | docker healthcheck | docker gpu | nvidia docker
S: gpu container | cuda container | x11 docker | vnc docker | windows container | nano server | armhf docker
S: docker multiarch | docker wordpress | docker lamp | lamp docker | lemp docker | php docker | docker php
S: docker nginx | nginx docker | docker mysql | mysql docker | docker postgres | postgres docker | docker rails
S: docker django | docker laravel | docker node | docker python | docker jenkins | docker hadoop | hadoop docker
S: docker spark | docker kafka | docker tor | docker vpn | docker openvpn | docker minecraft | docker mongo
S: docker redis | docker elasticsearch | docker java | docker tomcat
T: podman | docker elk
S: docker cron | docker backup | docker dns | docker magento | docker symfony | docker drupal | phusion baseimage
S: baseimage | busybox image | linuxserver image | unraid | unraid template | 容器部署 | docker 一键部署
S: docker 环境 | 多容器 | 容器网络 | 容器安全 | 基础镜像 | image registries | private registries
S: image vulnerabilities | registry proxies
S: docker compose up | docker sock | quay
S: namespaces and cgroups
T: containerd | runc | cri-o | skopeo | kaniko | buildkit | rkt | moby | dockerhub | Quay | Harbor | portainer
T: Watchtower | kubernetes | mesos | Rancher | coreos | boot2docker | docker toolbox | kata container | gvisor
T: Firecracker | Shipyard | nomad | Dokku | colima | nerdctl | GHCR | ghcr | Flannel | kitematic | incus | distrobox
T: nspawn | s6-overlay | tini | traefik
H: docker file | docker compose file | docker compose setup | docker service | docker configuration | docker version
H: docker port | docker deployment | container tool | registry client | registry server | 容器管理平台
H: docker application | docker compose example | docker compose project | dockerfile parser | docker action
H: docker provider | docker shell | docker mirror | singularity image
H: container manager
W: image size | image tag | in docker | inside docker | with docker | entrypoint | local development environment
W: healthcheck | image update | garbage collect image | alpine | swarm | singularity | volume | registry | latest tag
W: compose | cluster | virtualization | isolation | sandbox | mount | supervisor | microservice | docker proxy | jail
W: run in docker | run inside docker | using docker | docker based | docker for mac | docker for windows | docker ssh
C: docker build | docker pull | docker run | docker-compose up | docker exec | docker ps | docker push | docker login
C: docker stop | docker rm | docker buildx build | podman run | podman build | lxc launch | lxc-create | lxc exec
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
)lexicon",
R"lexicon(
[deploy-tool]
alias: deployment | deployment tool | deploy | deployment tools | paas | 部署
E: deployment tool | deploy tool | deployment automation | deployment system | deployment framework
E: deployment script | deploy script | deployment manager | deployment platform | deployment plugin
E: deployment utility | deployment service | deployment helper | paas | mini heroku | heroku buildpack | buildpack
E: capistrano | capistrano plugin | capistrano extension | capistrano recipe | capistrano task | blue-green deployment
E: canary deployment | rolling deployment | rolling update | progressive delivery | one click deploy
E: one click deployment | git push deploy | git deploy | git deployment | ftp deploy | ftp deployment | sftp deploy
E: ssh deploy | ssh deployment | rsync deploy | remote deployment | deploy to heroku | deploy to github pages
E: deploy to netlify | deploy website | deploy your app | deploy app | deploy application | deploying application
E: easy deployment | automated deployment | automatic deployment | automate deployment | simple deployment
E: application deployment | heroku plugin | heroku addon | dokku plugin | dokku | gh-pages deploy | app distribution
E: app hosting | application hosting | hosting platform | 部署 | 部署工具 | 自动部署 | 自動部署
E: 一键部署 | 代码部署 | 部署系统 | 发布系统 | 部署平台 | 灰度发布 | 上线系统
E: 应用部署 | 一鍵部署 | heroku | deployment utilities
E: deploy web apps | deploy your site | deploying apps | deploying web | deploy anything
E: deploy with zero downtime | zero downtime deploy | zero downtime deployment
E: deployment with zero | push to deploy | git push to deploy | deploy on push | one command deploy
E: deploy with one command | deploy in one command | single command deploy
E: deployment for | remote server automation
E: remote server automation and deployment | remote multi server automation | application rollout
E: application delivery | self hosted paas | self hosted heroku | self hostable heroku | alternative to heroku
E: alternative to heroku netlify | platform as a service | docker powered paas | smallest paas
E: mini paas | host your apps | hosting your own apps | publish to github pages | publish to gh pages
E: publish files to a gh | deploy to s3 | deploy static sites | deploy static websites | upload to s3 | upload via ftp
E: deploy via ftp | deploy via ssh | deploy over ssh | deploy serverless | deploy lambda | deploy functions
E: deploy to kubernetes | deploy to cloud | release management tool | canary releases | blue green | feature release
E: ship your app | app store deployment | publish your app | release your app
E: app store submission | releasing ios | beta builds | ota updates server
E: over the air deployment | keeps containers updated | updates running containers | automatic container updates
E: continuous deployment tool | local and remote kubernetes | orchestrate deployments
E: process manager for | production process manager | packaging and deployment | bundle and deploy
E: server management panel for deploying | 自动化部署平台
E: from bare metal to cloud | from laptop to server | onto your server | onto your own server
E: on your own servers with | to your own server | get it live | go live in | put your app online
E: put your site online | web app online | push it live | publish your site | publishes your site | ship to production
E: shipping to production | to the app store | to the play store | to testflight
S: zero downtime | static hosting | website hosting | web hosting | roll out | rollout | deployment target
S: deployment strategy | deployment environment | deployment workflow | deployment process | deployment pipeline
S: deployment configuration | deploy hook | deploy key | deploy command | deploy task | deploy server | deploy button
S: deploy bot | deployment bot | deploy notification | deployment notification | deployment tracking
S: deployment status | chatops deploy | atomic deployment | atomic deploy | release directory | symlink release
S: current symlink | staging and production | remote task | remote execution | remote command | heroku app
S: heroku clone | heroku like | heroku deployment | heroku config | heroku postgres | heroku dyno | dyno | procfile
S: procfile based | buildpack api | post receive hook | webhook deploy | code push | hot deployment | hot deploy
S: process manager | process supervisor | software distribution | software deployment | msi deployment
S: silent install | windows deployment | os deployment | pxe boot | pxe | netboot | network boot | image deployment
S: app packaging | installer builder | update server | release channel | staged rollout | feature rollout | vps setup
S: server setup | server provisioning | server bootstrap | model deployment | ml deployment | model serving
S: docker deployment | deploy microservice | serverless deployment | cloud deployment | static site deployment
S: cpanel | plesk | vhost | virtual host | fabric script | fabfile | database deployment | ssdt deployment
S: war deployment | tomcat deploy | jar deployment | environment promotion | release orchestration | 回滚 | 灰度
S: 发布平台 | 自动发布 | 服务器部署 | 热更新 | 热部署 | heroku alternative | vercel alternative
S: netlify alternative | app deployment | server deployment | cluster deployment | code deployment | code deploy
S: server administration | server automation | application packaging | rpm package | rpm spec | msi installer
S: windows installer | linux installer | macos installer | dmg creation | flatpak packaging | snapcraft
S: deploy anywhere | deploy container | deploy docker | deploy to production | deploy to aws | deploy your
S: deploy static | deploy node | deploy rails | deploy python | deploy django | deploy flask | deploy laravel
S: deploy wordpress | wordpress deployment | magento deployment | deploy php | deploy java | deploy model
S: deploying model | openshift cartridge | heroku ready | heroku scheduler | heroku pipeline | heroku stack
S: heroku cli | heroku toolbelt | buildpack for | nginx setup | lemp stack | lnmp | wordpress stack
S: unattended install | unattended installation | bootstrap server | remote install | phased rollout | release toggle
S: software release | release candidate | production deploy | staging deploy | post deployment | pre deployment
S: deployed version | version deployed | deployment history | deployment log | deployment lock | maintenance mode
S: 一键安装 | 一键脚本 | 网站托管 | 发布工具 | 远程部署 | docker 部署 | deployment strategies
S: release directories
S: deploy production | deploy to staging | symlink to current | rolling restart | ssh into | custom domains and ssl
S: lets encrypt certificates | preview deployments
T: netlify | vercel | github pages | fly-io | digital ocean | digitalocean | linode | vultr | ansistrano | shipit
T: deis | flynn | openshift | caprover | coolify | kamal | octopus deploy | Spinnaker | argo rollouts | codepush
T: web deploy | msdeploy | gunicorn | pm2 | supervisord | cloud66 | engine yard | envoyer | laravel forge | gh-pages
T: firebase hosting | cloudflare pages | app engine | elastic beanstalk | dotcloud | nodejitsu | appfog | cloudcontrol
T: scalingo | clever cloud | zeit now | ZEIT | sccm | wordmove | rocketeer | magallanes | phing | railsless-deploy
T: hatchbox | testflight | hockeyapp
H: deployer | deploy | deployment template | deployment example | deployment package
H: hosting service | control panel | app server | application server | ember-cli-deploy plugin | installation script
H: install script | installer | 部署脚本 | 一键安装脚本 | 安装脚本 | 运维平台 | deploy agent
H: deploy helper | deploy manager | deploy service | deploy pipeline | deployment app | deployment module
H: deployment automation tool | server manager | setup script | bootstrap script | buildpack for heroku
H: hosting environment | 服务器面板 | 一键部署脚本 | 打包工具 | 运维面板 | 服务器管理面板
W: rollback | staging environment | production environment | multi server | multiple server | remote server
W: bare metal server | auto update | self update | custom domain | 上线 | iis | passenger | unicorn | puma
W: deployed | deploying | hosting | staging | ssh | rsync | ftp | sftp | git push | downtime | provision | vps
W: server management | package application | packaging tool | deb package | build installer | app bundle | app bundler
W: appimage | flatpak | snap package | nginx config | web server setup | lamp stack | auto installer
W: feature flag rollout | maintenance page | 安装包 | 打包 | 服务器管理 | 面板 | 建站 | packager
W: bootstrapper
C: surge | cap deploy | require capistrano | heroku create | netlify deploy | vercel deploy | now deploy
C: npm run deploy | yarn deploy | dep deploy | mina deploy | fab deploy | shipit deploy | kamal deploy | kamal setup
C: eb deploy | fly deploy | flyctl deploy | firebase deploy | ember deploy | ember deploy production | pm2 deploy
C: pm2 start | cap install | heroku login | heroku open | heroku run | BUILDPACK URL | code-push release | make deploy
C: deploy sh
X: deployment target ios | ios deployment target | minimum deployment target | troop deployment | host name
X: deploy contract | deployed contract | update server sent | event host | web render | render function
X: how to deploy | deploy to heroku button | one click deploy button | deployment options | deployment guide
X: deployment docs

[iac]
alias: infrastructure as code | configuration management | provisioning | 基础设施即代码
E: infrastructure-as-code | iac | configuration management | config management | terraform | terraform module
E: terraform provider | terraform plugin | terraform configuration | terraform template | terraform wrapper
E: terraform state | terraform cloud | terraform registry | terragrunt | opentofu | open tofu | hashicorp terraform
E: tfstate | ansible | ansible role | ansible playbook | ansible collection | ansible module | ansible galaxy
E: ansible plugin | ansible inventory | ansible tower | ansible awx | ansible vault | chef cookbook | chef recipe
E: chef server | chef client | chef solo | chef handler | chef resource | chef provider | chef knife | knife plugin
E: chef kitchen | test-kitchen | kitchen driver | kitchen provisioner | opscode cookbook | opscode chef
E: application cookbook | library cookbook | wrapper cookbook | puppet module | puppet manifest | puppet forge
E: puppet master | puppet agent | puppet type | puppet class | puppet code | puppet function | puppetdb | hiera
E: hiera backend | saltstack | salt-stack | salt formula | salt state | salt minion | salt master | pulumi provider
E: pulumi component | cloudformation | cloudformation template | aws cdk | cdk construct | cdktf | cdk for terraform
E: vagrant | vagrantfile | vagrant plugin | vagrant box | vagrant provider | vagrant provisioner | vagrant setup
E: vagrant environment | vagrant machine | packer template | packer plugin | packer builder | packer provisioner
E: hashicorp packer | machine image | cfengine | bicep template | bicep | arm template | powershell dsc | dsc resource
E: dsc module | crossplane provider | nixos module | nixos configuration | nixops | server provisioning
E: provisioning tool | infrastructure automation | cloud provisioning | infrastructure provisioning
E: infrastructure orchestration | inspec profile | serverspec | configuration automation | 基础设施即代码
E: 配置管理 | 自动化运维 | 运维自动化 | 基礎設施即程式碼 | 組態管理 | juju charm
E: terraform registries
E: infrastructure as code tool | infrastructure from code | infrastructure as software | infrastructure in your
E: infrastructure in code | describe infrastructure | describe your infrastructure | define infrastructure
E: define cloud infrastructure | declare infrastructure | provisioning infrastructure | provision cloud
E: manage your infrastructure | manage cloud resources
E: wrapper for terraform | terraform linter | cost estimates for terraform
E: cloud cost estimates | configuration management system
E: saltstack formula | it automation | it automation system | agentless automation | automate servers
E: ad hoc commands on | commands on your servers
E: declarative operations | identical machine images | development environments with vagrant | policy as code
E: compliance as code | environments as code | homelab as code
E: servers from code | servers as code | machines as code | describe your servers | server setup scripts
E: setup scripts for servers
S: cookbook | playbook | recipe attribute | lwrp | chef attribute | run list | runlist | berkshelf | berksfile
S: librarian-puppet | librarian-chef | data bag | databag | ohai | ohai plugin | chefspec | foodcritic | rspec-puppet
S: chef zero | chef supermarket | chef automate | role variable | example playbook | molecule test | molecule scenario
S: galaxy role | host inventory | dynamic inventory | inventory plugin | inventory script | lookup plugin | idempotent
S: idempotence | group vars | host vars | puppet 3 | puppet 4 | puppet 5 | puppet enterprise | puppetfile | r10k
S: augeas | facter | facter fact | custom fact | puppet resource | puppetlabs | puppet-lint | site pp | mcollective
S: foreman plugin | remote state | drift detection | configuration drift | desired state | declarative configuration
S: declarative infrastructure | resource provider | provider plugin | pillar data | highstate | execution module
S: state module | development vm | box image | virtualbox provider | vmware provider | libvirt provider | base box
S: vagrant lxc | cloud-init | ignition config | preseed | preseed file | server automation | server bootstrap
S: machine provisioning | machine setup | workstation setup | workstation provisioning | golden image
S: infrastructure code | infrastructure deployment | infrastructure management | infrastructure testing
S: infrastructure stack | infrastructure template | hcl | hashicorp configuration language | tflint | tfsec | checkov
S: cost estimation | landing zone | nested stack | stack set | stack template | module registry | tf module | tf state
S: speculative plan | cloud resource | resource graph | vpc module | hardening role | os hardening | nixos | cfn
S: configuration as code | infrastructure using | provision infrastructure | cloud infrastructure | nix flake
S: nix configuration | manage infrastructure | managing infrastructure | deploy infrastructure | installs and manages
S: configures and manages | module to manage | module for managing | module manages | cookbook provides | playbooks to
S: lwrp resource | chef 11 | chef 12 | chef 13 | puppet 6 | ansible 2 | terraform 1 | aws terraform | azure terraform
S: gcp terraform | terraform aws | terraform azure | terraform google | terraform for | azurerm | azurerm provider
S: google provider | aws provider | tf file | hcl2 | hcl parser | terraform json | terraform graph | terraform cost
S: terraform doc | terraform lint | terraform test | terratest | ansible lint | ansible test | ansible windows
S: ansible network | ansible docker | ansible vagrant | ansible managed | vagrant ansible | vagrant puppet
S: vagrant chef | vagrant lamp | lamp vagrant | vagrant wordpress | vagrant php | vagrant rails | vagrant dev
S: vagrant cluster | vagrant virtualbox | vagrant libvirt | vagrant vmware | vagrant host | vagrant share
S: vagrant dns | vagrant centos | vagrant ubuntu | vagrant windows | vagrant docker | vagrant up | vagrant ssh
)lexicon",
R"lexicon(
[iac]
S: virtualbox vm | sandbox vm | dev vm | vm template | vsphere template | ami builder | image baking | image factory
S: windows provisioning | boxstarter | 自动化配置 | 批量部署 | 批量管理 | 资源编排 | 运维工具
S: module registries | image factories
S: terraform plan shows | execution plan | ansible galaxy install | inventory file
S: provider block
T: Chef | Puppet | Salt | packer | cdk | crossplane | hashicorp | virtualbox | vmware | libvirt | vsphere | proxmox
T: hyper-v | parallel desktop | opsworks | rackspace | openstack | digitalocean | linode | hetzner | ec2 | Azure
T: Bosh | spacelift | infracost | inspec | kitchen-docker | puphpet | Troposphere | sparkleformation | sceptre
T: pyinfra | itamae | Babushka | Boxen | Cobbler | maas | juju | heat template | rundeck | Bicep | CFEngine | AWX
T: pulumi | vagrant aws
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
C: berks install | berks vendor | kitchen converge | kitchen test | knife bootstrap | depends cookbook | puppet apply
C: puppet module install | puppetlabs-stdlib | ensure present | vagrant provision | vagrant init | vagrant destroy
C: Vagrant configure | packer init | packer validate | salt-call | state apply | gitfs remotes | pulumi up
C: pulumi new | cdktf deploy | nixos-rebuild | molecule converge | kitchen verify | bundle exec rake spec
C: bicep build | inspec exec | juju deploy | terraform get | terraform fmt | terraform workspace | terraform output
C: module source | source terraform | provider aws | provider azurerm | provider google | resource aws
C: terragrunt hcl | tfvars | terraform tfvars | requirements yml | vars files | src role | site yml | ansible cfg
C: ansible all | ansible localhost | metadata rb | Berksfile | node override | node set | chef generate | chef exec
C: kitchen list | kitchen create | kitchen yml | Puppetfile | hiera yaml | mod puppetlabs | notify Service
C: Vagrantfile | config vm | vagrant halt | vagrant reload | vagrant package | vagrant status | berkshelf enabled
C: state sls | pillar get | packer json | pulumi stack | cloud-config | nixosConfigurations
X: cooking recipe | food recipe | role based | aria role | user role | without ansible | recipe app | master chef
X: cookbook of python | puppet show | openai cookbook | salt and hash | salted | user provisioning
X: account provisioning | salt pepper | random salt | password salt | provisioning profile | qt cookbook | hand puppet
X: role playing | provision profile | css cookbook | recipe book | react cookbook | sock puppet | playbook for team

[k8s]
alias: kubernetes | kube | 容器编排
E: kubernetes | k8s | kubernetes operator | kubernetes controller | kubernetes cluster | kubernetes native | kubectl
E: kubectl plugin | helm chart | helm plugin | helm | kustomize | custom resource definition | crd controller
E: kubernetes api | kubernetes client | kubernetes dashboard | kubernetes ui | kubernetes ide
E: kubernetes distribution | kubernetes ingress | ingress controller | admission controller | admission webhook
E: mutating webhook | validating webhook | kubernetes scheduler | kubernetes deployment | kubernetes manifest
E: kubernetes yaml | kubernetes resource | kubernetes secret | kubernetes configmap | kubernetes pod | kubernetes node
E: kubernetes job | kubernetes namespace | kubernetes rbac
E: kubernetes service | kubernetes security | kubernetes policy | kubernetes networking | kubernetes cni | cni plugin
E: csi driver | cluster api | cluster autoscaler | pod autoscaler | lightweight kubernetes | managed kubernetes
E: local kubernetes | kubernetes on | openshift | openshift operator | openshift cluster | kubelet | kubeconfig
E: kubeadm | minikube | microk8s | k3s | k3d | kube-proxy | kube | kubernetes event | kubernetes backup
E: kubernetes cost | kubernetes autoscaling | kubernetes troubleshooting | kubernetes monitoring | kubernetes log
E: kubernetes cli | kubernetes tool | kubernetes platform | kubernetes gitops | kubernetes tutorial
E: kubernetes homelab | operator sdk | operator framework | kubebuilder | operator hub | crossplane
E: kubernetes 集群 | k8s 集群 | 容器编排 | kubernetes 部署 | 容器編排 | kubernetes 管理 | k8s 部署
E: kubernetes 运维 | kubernetes policies
E: kubernetes without | kubernetes the hard way | kubernetes cluster by hand | bootstrap a cluster | local cluster
E: local kubernetes cluster | kubernetes development | continuous development for kubernetes
E: to your kubernetes cluster | remote kubernetes cluster | clusters with | operate kubernetes | kubernetes manager
E: kubernetes management | package manager for kubernetes | kubernetes package manager | operator for kubernetes
E: controller for kubernetes | custom controllers | control planes | runs on kubernetes
E: running on kubernetes | deploy on kubernetes | deploy to kubernetes | on top of kubernetes | into kubernetes
E: pods and | collection of helm charts | gitops for kubernetes | gitops operator | continuous delivery for kubernetes
E: declarative gitops | kubernetes ingress controller | container network interface
E: storage for kubernetes | persistent volumes for | backup kubernetes | secrets operator | autoscaling for kubernetes
E: event driven autoscaling | certificates for kubernetes | policy engine for kubernetes | kubernetes policy engine
E: multi tenant kubernetes | kubernetes in docker | kubernetes terminal ui | terminal ui for kubernetes
E: tail logs from pods | kubectl context | switch between contexts | namespaces in kubectl
E: kubernetes conformance | kubernetes exercises | cka exam | Kubernetes 集群管理 | kubernetes 多集群
S: configmap | daemonset | statefulset | persistent volume | pvc | storage class | storageclass | pod spec
S: pod security | service account token | crd | custom resource | reconciliation loop | leader election | node pool
S: node selector | toleration | pod affinity | sidecar injection | sidecar injector | replica set | replicaset
S: liveness probe | readiness probe | kube apiserver | cronjob resource | ingress nginx | ingress resource
S: gateway api | metallb | network policy | rbac manager | role binding | clusterrole | cluster role | cluster admin
S: cluster management | multi-cluster | cluster federation | cluster provisioning | cluster upgrade
S: cluster bootstrap | ha cluster | edge kubernetes | virtual cluster | vcluster | node drain | cluster scanner
S: cluster linting | manifest validation | yaml manifest | umbrella chart | chart repository | helm repo
S: helm release | helm template | helm value | chart museum | chartmuseum | helmfile | tiller | context switcher
S: kube context | cert-manager | external dns | external secret | sealed secret | metrics server | keda scaler
S: argo workflow | argo rollout | argocd application | in cluster | cluster resource | cluster operator
S: operator pattern | etcd backup | etcd cluster | dynamic admission | opa gatekeeper | kyverno policy | pod lifecycle
S: pod eviction | gpu operator | device plugin | scheduler extender | scheduler plugin | cka | ckad | cks exam | gke
S: gke cluster | eks | eks cluster | aks | aks cluster | eksctl | service mesh | kubevirt | krew | krew plugin
S: for kubernetes | on kubernetes | in kubernetes | to kubernetes | kubernetes object | kubernetes package
S: kubernetes workload | kubernetes application | kubernetes environment | kubernetes configuration
S: kubernetes infrastructure | kubernetes version | kubernetes label | kubernetes annotation | kubernetes context
S: kubernetes storage | kubernetes volume | kubernetes certificate | kubernetes cronjob | kubernetes audit
S: kubernetes test | kubernetes e2e | kubernetes gpu | kubernetes authentication | kubernetes dns
S: container orchestration | cluster autoscaling | cluster deployment | cluster monitoring | cluster dashboard
S: cluster administration | cluster visualization | cluster cost | home cluster | home ops | gitops cluster
S: talos linux | rke | rke2 | rancher catalog | open policy agent | manage kubernetes | managing kubernetes
S: monitor kubernetes | debug kubernetes | learning kubernetes | 云原生 kubernetes | 集群部署 | 集群管理
S: 多集群 | 调度器 kubernetes | 自定义资源 | 离线安装 kubernetes | k8s 安装 | k8s 学习
S: network policies | chart repositories | kyverno policies
S: helm repo add | namespace | nodeport
S: deployments and services | replicas | worker nodes
T: istio | linkerd | Envoy | etcd | Rancher | tectonic | kops | kubespray | fluxcd | skaffold | telepresence | k9s
T: traefik | nginx ingress | Calico | Flannel | Cilium | weave net | Longhorn | openebs | velero | prometheus operator
T: keda | kubeflow | jsonnet | ksonnet | kubeless | okd | tanzu | kyverno | coreos | talos | kubesphere | kubevela
T: karmada | containerd | cri-o | google container engine | google kubernetes engine | azure kubernetes service
T: kind cluster | submariner | virtual kubelet | flux cd | argo cd | argocd
H: ingress | kubernetes config | kubernetes engine | autoscaler | custom controller | 集群管理平台
H: k8s 管理平台 | kubernetes 管理平台 | k8s 工具 | 容器管理平台 | 容器云平台
H: kubernetes custom resource | kustomization | k8s yaml | 集群部署工具 | k8s 教程 | k8s 部署脚本
W: config map | pod | control loop | reconcile | reconciler | init container | health probe | knative | gitops
W: cluster | operator | controller | manifest | orchestration | volume | autoscaling | scheduler | workload | rollout
W: namespaced | sidecar | webhook | admission | cloud native | resource limit | dns for service | service catalog
W: 集群 | 控制器
C: kubectl apply | kubectl get | kubectl get pod | kubectl create | kubectl delete | kubectl describe | kubectl logs
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
E: monitoring | monitoring tool | monitoring system | monitoring solution | monitoring platform | monitoring service
E: monitoring agent | monitoring plugin | monitoring script | monitoring dashboard | monitoring server
E: monitoring framework | monitoring stack | server monitoring | server monitor | system monitoring | system monitor
E: network monitoring | network monitor | infrastructure monitoring | application monitoring | website monitoring
E: website monitor | uptime monitoring | uptime monitor | service monitoring | host monitoring
E: performance monitor | process monitoring | process monitor | resource monitor
E: resource monitoring | health monitoring | database monitoring | log monitoring | cloud monitoring
E: container monitoring | docker monitoring | kubernetes monitoring | real-time monitoring | remote monitoring
E: cron monitoring | job monitoring | queue monitoring | status page | status monitor | status dashboard
E: health check | healthcheck | alerting | alerting system | prometheus exporter | prometheus metric
E: prometheus client | prometheus rule | grafana | grafana dashboard | grafana plugin | grafana datasource
E: grafana panel | nagios | nagios plugin | nagios check | icinga | icinga plugin | icinga2 | icinga web | zabbix
E: zabbix template | zabbix agent | zabbix plugin | zabbix api | sensu | sensu plugin | sensu check | sensu handler
E: munin | munin plugin | collectd | collectd plugin | cacti | cacti template | ganglia | statsd | telegraf
E: telegraf plugin | datadog | datadog agent | datadog integration | checkmk | centreon | monit | shinken | monasca
E: cpu monitor | memory monitor | disk monitor | temperature monitor | gpu monitor | gpu monitoring
E: bandwidth monitor | traffic monitor | battery monitor | activity monitor | incident management | pagerduty
E: opsgenie | server status | server health | uptime checker | error monitoring | synthetic monitoring | 监控
E: 监控系统 | 監控 | 告警 | 报警 | 监测 | 监控平台 | 性能监控 | 服务器监控 | 监控工具
E: 探针 | 運維監控 | 系统监控 | 网站监控 | 前端监控 | 监控告警 | 監測 | 状态监控
E: check-mk
E: monitoring toolkit | monitoring app | monitoring and alerting
E: alerts for | uptime monitoring tool | status page system | health dashboard | health checks for
E: cron job monitoring | heartbeat monitoring | web page monitoring | website change detection
E: change detection | website content changes
E: notify me when | get notified when | get notified if | price changes | restock | status of your servers
E: status charts | machine status | cpu and memory | cpu memory disk
E: network monitoring tool | network monitoring system | docker container logs | application performance monitoring
E: application performance management | error reporting | crash reports | error tracker | it monitoring
)lexicon",
R"lexicon(
[monitoring]
E: collects metrics | metrics and alerts | time series metrics | dashboards for
E: service status | temperature monitoring
E: operating system instrumentation | keep an eye on | watches your | watch over | know when | tells you when
E: ask your servers | running processes | see what your servers | see how your server | is it up | is my site up
E: checks if your site | watches a page | watch a page | page for changes | web pages for changes
E: errors from production | errors in production | crashes in production | charts of your servers
E: graphs of your | hardware stats
S: on-call | file monitor | error tracking | crash reporting | alert rule | alert notification | alert manager
S: alertmanager | sms alert | email alert | slack alert | threshold alert | escalation | metrics collection
S: metrics collector | metric exporter | metric reporter | metrics library | metrics dashboard | metrics server
S: metrics endpoint | metric aggregation | custom metric | system metric | server metric | application metric
S: business metric | time series | disk usage | disk space | load average | cpu load | cpu temperature | ram usage
S: network usage | bandwidth usage | uptime | response time | latency monitoring | ping monitor | ping check
S: http check | port check | certificate expiry | domain expiry | heartbeat check | watchdog | check plugin
S: check script | nrpe | snmp | snmp trap | snmp monitoring | ipmi | jmx | jmx metric | wmi | jmx exporter
S: node exporter | blackbox exporter | pushgateway | promql | scrape target | scrape interval | remote write
S: service level objective | slo | sli | error budget | golden signal | anomaly detection | capacity planning
S: root cause analysis | live dashboard | dashboard for monitoring | wallboard | status board | terminal dashboard
S: top-like | htop like | htop | conky | conky theme | conky config | rainmeter skin | system statistics | system stat
S: process list | process viewer | server statistics | server stat | queue length | worker monitoring
S: sidekiq monitoring | redis monitoring
T: prometheus
S: mysql monitoring | postgres monitoring | kafka monitoring | lag exporter | consumer lag | raid status | ups monitor
S: energy monitoring | environmental monitoring | solar monitoring | web performance monitoring | real user monitoring
S: lighthouse monitoring | fps monitor | anr | exception tracking | exception notifier | error notifier | ci monitor
S: build monitor | fleet monitoring | 指标 | 可视化大屏 | 告警通知 | 心跳检测 | 服务器状态
S: 流量监控 | 钉钉告警 | 异常监控 | 健康检查 | monitor your | system resource | resource usage
S: hardware monitoring | hardware monitor | real time metric | metrics visualization | performance metric
S: notify when | visualize metric | monitoring and observability | monitor server | monitor service | monitor website
S: monitor process | monitor system | monitor network | monitor application | monitor and manage | monitor performance
S: monitoring for | monitoring of | monitoring using | monitoring with | monitored host | agentless
S: agentless monitoring | monitoring protocol | domain monitoring | certificate monitoring | ssl monitoring
S: api monitoring | endpoint monitoring | web monitoring | url monitoring | social media monitoring | brand monitoring
S: keyword monitor | page monitor | page change | webpage change | change monitor | website change | directory monitor
S: folder monitor | clipboard monitor | usb monitor | bluetooth monitor | power monitor | voltage monitor | fan speed
S: fan control | lm-sensors | hardware sensor | cpu frequency | gpu usage | gpu utilization | gpu status | nvidia gpu
S: disk health | smartctl | disk io | io wait | swap usage | network throughput | vmware monitoring | esxi | vcenter
S: apc ups | nut ups | oracle monitoring | mssql monitoring | mongodb monitoring | elasticsearch monitoring
S: rabbitmq monitoring | nginx monitoring | apache monitoring | jvm monitoring | java monitoring | node monitoring
S: php monitoring | rails monitoring | cluster monitoring | alert via | send alert | alert fatigue | alert routing
S: alert deduplication | postmortem | service outage | planned maintenance | sla report | availability monitoring
S: high cardinality | hashrate monitor | miner monitoring | mining monitor | validator monitoring | covid monitor
S: earthquake alert | traffic monitoring | vehicle monitoring | 数据上报 | 监控面板 | 机器监控
S: 接口监控 | 价格监控 | 企业微信 通知 | 资源监控 | 网络监控 | 进程监控 | 在线监测
S: metrics libraries
S: notifications via | notify via slack | telegram slack | latency metrics | history graphs | historical data
S: live charts | realtime charts | per second metrics | dashboards | performance monitoring
T: Graphite | riemann | influxdb | new relic | newrelic | victorops | kibana | netdata | uptime kuma | pingdom
T: statuspage | uptimerobot | uptime robot | librato | appdynamics | dynatrace | splunk | cloudwatch | azure monitor
T: stackdriver | thanos | victoriametrics | opentsdb | rrdtool | observium | librenms | opennms | prtg | solarwinds
T: Bosun | kapacitor | cadvisor | bugsnag | rollbar | airbrake | honeybadger | raygun | Cachet | smokeping
T: dropwizard metrics | codahale metrics | healthchecks-io | nvidia-smi | psutil | perfmon | wavefront | circonus
T: signalfx | instana | server density
H: monitoring library | monitoring client | monitoring check | monitoring software | monitoring bot | health monitor
H: log monitor | alert system | alerter | notifier | heartbeat monitor | health checker | health check library
H: health check endpoint | prometheus client library | metrics system | metric store | statsd client | statsd server
H: graphite client | ganglia module | monit configuration | snmp agent | 监控插件 | 监控脚本 | 告警系统
H: monitoring integration | monitoring infrastructure | website monitoring tool | uptime monitoring service
H: api monitor | process watcher | stats dashboard | stats library | stats collector daemon | usage monitor
H: watchdog daemon | prometheus library | prometheus metrics exporter | exporter for prometheus | zabbix sender
H: statsd exporter | snmp mib | 监控服务 | 监控程序 | 监控组件 | 告警平台 | 状态页 | 仪表盘
H: 报警系统 | 采集器 | health check libraries
W: alert | threshold | metric | gauge | histogram metric | cpu usage | memory usage | downtime | heartbeat
W: system information | system info | usage statistics | stock monitor | price monitor | price tracker | sentry
W: elasticsearch | monitor | health | stats | statistics | notification | notify | chart | collector | exporter | cpu
W: disk | probe | observe | telemetry | real time | ping | incident | notification system | get notified | sla
W: remote host | inode | sms notification | telegram notification | slack notification | email notification | outage
W: heart rate monitor | patient monitoring | 数据采集 | 上报 | 看板 | 大盘 | 巡检 | notification service
W: notification gateway
C: prometheus yml | scrape configs | job name | grafana cli | check command | define command | define service
C: command name | command line | nagios libexec | zabbix agentd | zabbix get | UserParameter | sensu-install
C: sensuctl | munin run | collectd conf | LoadPlugin | statsd increment | statsd gauge | new StatsD | prom-client
C: promhttp Handler | datadog yaml | checks d | dd-agent | newrelic yml | telegraf conf | inputs exec
C: outputs influxdb | import psutil | snmpwalk | metrics localhost | docker run | RRDtool
X: performance test | metric space | metric learning | evaluation metric | distance metric | accuracy metric
X: code metric | font metric | monitor resolution | external monitor | dual monitor | multiple monitor | multi monitor
X: pin code | computer monitor | monitor arm | gaming monitor | serial monitor | baby monitor | alert view
X: alert dialog | alert box | javascript alert | sweet alert | alert controller | alert component | alert message
X: pdo statement | graphite editor | second monitor | monitor brightness | admin dashboard template | popup alert
X: custom alert | file watcher recompile | lock monitor | alertview | pandas time series | time series forecasting
X: health bar | health game
X: file monitoring

[observability]
alias: telemetry | apm | tracing | 可观测性
E: observability | observability platform | observability stack | observability tool | distributed tracing
E: distributed trace | tracing | tracing library | tracing system | tracing framework | trace collection | otel | otlp
E: opentracing | open tracing | opencensus | opentelemetry sdk | opentelemetry instrumentation | auto instrumentation
E: apm | apm agent | application performance monitoring | telemetry | telemetry collector | telemetry pipeline
E: telemetry data | telemetry library | zipkin | zipkin instrumentation | grafana tempo | grafana loki | skywalking
E: elastic apm | continuous profiling | continuous profiler | profiler | profiling | profiling tool
E: performance profiler | memory profiler | cpu profiler | sampling profiler | heap profiler | flame-graph
E: flamegraph | ebpf tracing | ebpf observability | dtrace | systemtap | bpftrace | perf tool | trace viewer
E: trace analysis | trace visualizer | performance analysis tool | llm observability | ai observability
E: data observability | ml observability | model observability | agent observability | service map
E: structured tracing | 可观测性 | 可观测 | 链路追踪 | 全链路追踪 | 分布式追踪 | 性能分析
E: 调用链 | 火焰图 | 鏈路追蹤 | 應用性能監控 | 应用性能监控 | 分布式链路追踪
E: 全链路监控 | 可觀測性 | tracing libraries | telemetry libraries
E: observability pipeline | distributed tracing system
E: traces metrics and logs | metrics logs and traces | logs metrics and traces | logs traces and metrics
E: metrics and traces | metrics traces logs | instrumentation for | error tracking and performance | error monitoring
E: error and performance | profiler for production | observability for llm | trace your llm | log aggregation system
E: log management | metrics store | time series monitoring | prometheus compatible | long term storage for prometheus
E: service dependency graph | crash reporting
E: errors and slow | errors in production | what happens in production | see into | traces across services
E: follow a request | request across services
S: application performance | 埋点 | trace span | trace id | trace context | traceparent | context propagation
S: correlation id | correlation identifier | request tracing | instrumentation | instrumentation library
S: auto instrument | bytecode instrumentation | javaagent | java agent | agent instrumentation | tail sampling
S: head sampling | trace sampler | trace exporter | span exporter | span processor | metrics exporter
S: metric pipeline | log correlation | log aggregation | log analytics | service level | slow query | query profiling
S: sql profiling | performance tracing | tracepoint | kernel tracing | kprobe | uprobe | ebpf | ebpf based | bpf
S: strace | syscall tracing | function tracing | event tracing | etw | ftrace | lttng | call graph | memory leak
S: heap dump | heap snapshot | thread dump | gc log | allocation tracking | latency histogram | hdr histogram
S: performance counter | hardware counter | cpu profile | pprof | timing statistics | profile visualizer
S: profiling data | code instrumentation | runtime metric | runtime statistics | real user monitoring
S: frontend observability | browser tracing | web vital | error tracking | exception monitoring | diagnosticsource
S: health metric | prompt tracing | llm tracing | agent tracing | token usage tracking | data drift
S: vehicle telemetry | can telemetry | racing telemetry | drone telemetry | 日志指标链路 | 性能剖析
S: 性能监控 | 前端监控 | 遥测 | app insights | service graph | monitoring and troubleshooting
S: monitoring and observability | network observability | kubernetes observability | visibility into | root cause
S: root cause analysis | unified observability | trace data | trace file | trace event | trace format | trace log
S: execution trace | system trace | function trace | method tracing | call tracing | call tree | api tracing
S: sql tracing | http tracing | grpc tracing | kafka tracing | trace propagation | w3c trace context | b3 propagation
S: b3 header | zipkin server | tracing for | tracing in | instrumented code | performance instrumentation
S: runtime instrumentation | dynamic instrumentation | metrics instrumentation | instrument your | code profiling
S: php profiler | python profiler | java profiler | node profiler | ruby profiler | go profiler | javascript profiler
S: gpu profiling | cuda profiling | gpu trace | mpi profiling | hpc performance | likwid | perf event | perf counters
S: hardware performance counter | performance regression | performance data | performance insight | performance trace
S: database profiling | render profiling | react profiler | frame profiling | startup profiling | memory profiling
T: open-telemetry | opentelemetry collector | jaeger | jaeger tracing
S: memory usage analysis | heap analysis | core dump | crash dump | minidump | runtime diagnostics
S: production debugging | live debugging | application telemetry | game telemetry | usage telemetry
S: anonymous telemetry | telemetry event | mission telemetry | spacecraft telemetry | simracing telemetry
S: f1 telemetry | rocket telemetry | 监控链路 | 日志 指标 追踪 | 调用链追踪 | 内存泄漏
S: 内存分析 | 耗时统计 | 卡顿检测 | 卡顿监控 | 性能优化监控 | 性能采集
S: instrumentation libraries
S: stack traces with | high cardinality | query language for metrics | promql | releases and commits
S: sampling of traces
T: opentelemetry | prometheus | grafana | loki | lightstep | datadog | new relic | newrelic | dynatrace | appdynamics
T: instana | sentry | signoz | splunk | aws xray | x-ray | stackdriver | application insights | azure monitor
T: Micrometer | dropwizard metrics | statsd | fluentd | fluent bit | Pixie | parca | pyroscope | bcc | valgrind
T: vtune | xhprof | xdebug | blackfire | cprofile | async-profiler | visualvm | yourkit | jprofiler | tracy | perfetto
T: chrome tracing | hotjar | logstash | kibana | langfuse | langsmith | spring cloud sleuth | tideways | miniprofiler
T: mini profiler | dotnet trace | logrocket
H: observability library | observability framework | observability sdk | tracing tool | tracing api | tracer
H: trace collector | telemetry module | opentelemetry exporter | opentelemetry integration
H: opentracing instrumentation | opentracing tracer | jaeger client | instrumentation agent | apm tool | line profiler
H: diagnostic tool | leak detector | 链路追踪系统 | 性能分析工具 | 可观测平台 | 调用链系统
H: apm 系统 | tracing instrumentation | tracing collector | tracing package | tracing example | opentelemetry plugin
H: opentelemetry library | opentelemetry client | otel collector | otel exporter | instrumentation tool
H: instrumentation plugin | instrumentation package | function profiler | tracing profiler | network inspector
H: debugbar | 性能监控工具 | 性能监控平台 | 监控 sdk | 性能监控 sdk | 埋点 sdk
H: 链路追踪组件 | 全链路监控系统 | performance libraries
H: monitoring system
W: span | request id | instrument | sampling rate | slow request | bottleneck | latency percentile | wall clock time
W: execution time | session replay | crash analytics | diagnostic | data lineage | 追踪 | honeycomb | clickhouse
)lexicon",
R"lexicon(
[observability]
W: influxdb | trace | metric | monitoring | latency | collector | exporter | middleware | analysis | sampling
W: insight | timing | counter | visualize | memory dump | product analytics
C: opentelemetry-api | opentelemetry sdk node | io opentelemetry | opentelemetry-instrument
C: OTEL EXPORTER OTLP ENDPOINT | OTEL SERVICE NAME | jaegertracing all-in-one | openzipkin zipkin
C: opentracing SetGlobalTracer | import opentracing | opentracing StartSpan | start span | tracer StartSpan
C: startSpan | TracerProvider | ddtrace-run | dd-trace | go tool pprof | net http pprof | import cProfile
C: cProfile run | perf record | perf script | flamegraph pl | kernprof | mprof run | Sentry init | sentry dsn
C: InstrumentationKey | APPINSIGHTS INSTRUMENTATIONKEY | applicationinsights
X: ray tracing | path tracing | ray tracer | path tracer | light tracing | image tracing | bitmap tracing
X: line tracing | trace bitmap | span tag | html span | span element | text span | spannable | span text
X: user profile | profile page | musical instrument | instrument track | financial instrument | stack trace
X: stacktrace | contact tracing | photon tracing | autotrace | vision tracing | raytracing | cone tracing
X: trace amount | eye tracing | span class | stl span | column span | year span | observable stream | observer pattern
X: instrument cluster

[logging]
alias: log | logs | logger | log management | 日志
E: logging | logging library | logging framework | logging tool | logging system | logging facade | logging utility
E: logging service | logging package | logging module | logging middleware | logging solution | logger | log library
E: log viewer | log analyzer | log analysis | log management | log aggregation | log aggregator | log collector
E: log collection | log shipper | log shipping | log forwarding | log forwarder | log parser | log parsing
E: log monitoring | log search | log server | log rotation | log analytics | log processing | log processor
E: log storage | log visualization | log explorer | log tailing | log appender | log handler | log formatter
E: log format | log level | log output | log data | log4j appender | logback appender | structured logging
E: structured log | structured logger | centralized logging | centralised logging | centralized log | remote logging
E: json logging | json log | async logging | asynchronous logging | console logging | debug logging | request logging
E: audit log | audit logging | event logging | http logger | syslog | syslog server | rsyslog | syslog-ng | graylog
E: logstash | logstash plugin | fluentd | fluentd plugin | fluent-bit | filebeat | elk stack | efk stack | splunk app
E: splunk forwarder | log4j | log4net | nlog target | serilog sink | serilog enricher | winston transport
E: monolog handler | logcat | colored logging | colorful logging | colorful log | colored log | pretty logging
E: console log wrapper | 日志 | 日志库 | 日志框架 | 日志系统 | 日志收集 | 日志分析 | 日志工具
E: 日志打印 | 日誌 | 日志管理 | 日志平台 | 日志组件 | 日志采集 | 日志查看 | 日志服务
E: 操作日志 | 日志记录 | logging libraries | log libraries
E: logging agent | logger for node | logger for go
E: logger for php | logger for python | structured leveled logging | zero allocation logger
E: pretty print logs | coloured logging | console logger | request logger | http request logger
E: log file viewer | log file navigator | log analyser | log analysis tool
E: log management platform | tail log files | multi pod log | rotating log | log to syslog
E: audit log library | write logs to | sends your logs | log database
S: log file | log message | access log | error log | audit trail | activity log | event log | data logger
S: data logging | keylogger | log entry | log line | log event | log record | log statement | log stream | log tail
S: tail log | log to file | file logging | write log | logging to file | logging backend | logging adapter
S: logging driver | logging handler | logging configuration | logging level | severity level | verbosity level
S: verbose logging | rolling file | rotating file | rotate log | logrotate | log retention | log archive
S: log compression | log pattern | log alert | log query | log dashboard | log metric | log router | log drain
S: syslog drain | log correlation | log enrichment | log context | mapped diagnostic context | mdlc
S: contextual logging | log sampling | log redaction | log injection | apache log | nginx log | nginx access log
S: server log | iis log | cloudtrail log | cloudfront log | eventlog | journald | systemd journal | journalctl
S: rfc5424 | rfc 5424 | rfc3164 | gelf | logfmt | log sink | log target | log transport | appender | logback
S: slf4j binding | commons logging | log facade | leveled logging | levelled logging | leveled logger | log macro
S: debug output | debug print | print debugging | printf debugging | trace level | crash log | remote console
S: stdout stderr | android log | logcat reader | ios logging | nslog | os log | nslog replacement | cocoalumberjack
S: timber tree | print replacement | query log | sql logging | slow log | aspect logging | morgan | access logger
S: model audit | entity audit | log replay | grok pattern | grok | log mining | log clustering | 日志级别
S: 日志文件 | 日志输出 | 打印日志 | 异步日志 | 审计日志 | 日志切割 | 日志追踪
S: 结构化日志 | unified logging | log rotate | logging for | logging from | logging with | logging to
S: log entries | pretty log | beautiful log | error logging | error reporting | transport for winston | verbose log
S: elk | elasticsearch logging | stream log | streaming log | tail file | log to console | log to database
S: log to stdout | log to cloudwatch | send log | ship log | collect log | collecting log | view log | search log
S: parse log | parse log file | analyze log | analyse log | logs from | centralize log | log timestamp | log category
S: log namespace | log color | log verbosity | log tag | log prefix | log group | log callback | logger interface
S: logger name | logger instance | logger configuration | child logger | custom logger | simple logger
S: simple logging | lightweight logging | lightweight logger | fast logging | fast logger | binary logging
S: lazy logging | leveled log | log4j style | log4j like | slf4j like | semantic logging | structured event
S: logfmt parser | log normalization | windows event | exception logging | exception logger | crash logger
S: crash logging | log exception | client side logging | browser logging | browser logger | remote log
S: mobile logging | unity log | android logger | swift logging | cocoa logging | php logging | java logging
S: c++ logging | golang logger | go logging | rust logging | python logger | node logger | node logging
S: javascript logger | dotnet logging | ilogger | tracelistener | trace listener | etw logging | django logging
S: rails logger | rack logger | express logger | koa logger | flask logging | laravel log | symfony logging
S: wordpress logging | magento log | mail log | postfix log | sendmail log | squid log | varnish log | haproxy log
S: proxy log | cdn log | elb log | alb log | ssh log | auth log | firewall log | postgresql log | mongodb log
S: docker log | kubernetes log | container log | pod log | lambda log | journald log | combat log | raid log
S: battle log | qso logging | contest logging
S: geocache log | 输出日志 | 日志轮转 | 日志监控 | 日志统计 | 日志上传 | 日志存储
S: 行车日志 | nginx 日志 | 访问日志 | 错误日志 | 日志可视化 | 前端日志 | 崩溃日志
S: 崩溃收集 | log categories
S: handlers and formatters | info warn error | debug info warn | correlation id
S: stack traces
T: splunk | kibana | loki | grafana loki | promtail | log4j2 | slf4j | nlog | serilog | zerolog | logrus | glog
T: spdlog | winston | bunyan | pino | monolog | loguru | structlog | python logging | swiftybeaver | papertrail
T: loggly | logentries | logdna | sumologic | sumo logic | datadog | airbrake | lograge | npmlog | psr-3 | psr3 | klog
T: rollbar | humio | goaccess | awstats | elmah | hekad | heka | Flume | apache flume | opensearch | quickwit
T: victorialogs | logz-io | stackdriver logging | cloudwatch log | log15 | plog | tslog | loglevel | env logger
T: tinylog | flogger | semantic logger
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
X: log in | log out | login | log on | blog | changelog | change log | catalog | dialog | web log | log likelihood
X: log scale | logarithmic | log n | log normal | log odds | log probability | git log | logged in | captain s log
X: nlog n | log transform | log loss | log house | sink function | log structured | log structured merge
X: write ahead log | distributed log | release log | commit log message | time log | work log | time logging
X: workout log | food log | flight log | training log | kitchen sink | event sink | video sink | audio sink
X: travel log | 更新日志 | 更新日誌 | 变更日志 | 开发日志 | 网络日志 | 变更日誌 | 工作日志
X: log structured storage
X: logging in | log in with | user logging in

[workflow]
alias: workflows | workflow engine | workflow automation | automation | orchestration | 工作流 | 自动化
E: workflow | workflow engine | workflow management | workflow management system | workflow automation
E: workflow orchestration | workflow system | workflow framework | workflow tool | workflow platform
E: workflow library | workflow manager | workflow builder | workflow designer | workflow editor | workflow scheduler
E: workflow language | workflow orchestrator | workflow runner | workflow template | workflow component
E: scientific workflow | bioinformatics workflow | etl pipeline | pipeline orchestration | business process | bpm
E: bpmn | bpmn 2 | process engine | process automation | rpa | orchestration engine | task orchestration
E: job orchestration | durable execution | durable workflow | directed acyclic graph | dag scheduler | job scheduler
E: task scheduler | cron scheduler | job scheduling | task scheduling | distributed scheduler | task runner
E: automation tool | automation framework | automation platform | automation script
E: automation engine | automation server | automation workflow | gulp workflow | grunt workflow | build workflow
E: git workflow | git-flow | gitflow | gitflow workflow | branching model | alfred workflow | alfred extension
E: alfred plugin | alfred app | raycast extension | launchbar action | keyboard maestro | apple shortcut
E: siri shortcut | automator workflow | applescript | hazel rule | ifttt | zapier | n8n node | n8n workflow
E: n8n community node | node-red | visual workflow | agentic workflow | ai workflow | agent workflow | llm workflow
E: comfyui workflow | approval workflow | approval process | snakemake | snakemake workflow | nextflow pipeline
E: nf-core | cwl | cwl workflow | wdl | wdl workflow | airflow | airflow operator | airflow plugin | airflow provider
E: apache airflow | airflow dag | luigi | luigi task | oozie | oozie workflow | azkaban | temporal workflow | camunda
E: activiti | flowable | jbpm | cadence workflow | argo workflow | dagster | 工作流 | 工作流引擎
E: 流程引擎 | 任务调度 | 调度 | 定时任务 | 流程设计器 | 工作流平台 | 自动化流程
E: 自动化 | 流程编排 | 任务编排 | 审批流 | 自動化 | 流程設計 | 任務排程
E: 分布式任务调度 | 定時任務 | 流程图设计器 | 效率工具 | workflow libraries
E: workflows as code | workflows in | workflows with | workflow automation tool | workflow automation platform
E: workflow orchestration platform
E: workflow as a | powerful automations | automate anything | automate repetitive | automate your | automate your life
E: integrations and automations | connect apps | connect your apps
E: if this then that | zapier alternative | alternative to zapier | self hosted zapier | ifttt alternative
E: triggers and actions | event driven automation | orchestration of services | durable orchestration
E: orchestration of microservices | state machine for | state machines for workflows | orchestrate tasks
E: orchestrate pipelines | pipelines as code | programmatically author schedule
E: author schedule and monitor | schedule and monitor | complex pipelines of batch | dag of tasks
E: tasks and dependencies | dependency resolution workflow | pipeline manager | pipeline tool | pipeline engine
E: streaming build system | alternative to make | build automation tool
E: project management tool | issue tracker | track issues
E: product roadmaps | sprint planning | job scheduling system | distributed job scheduler
E: distributed cron | cron alternative | scheduler for
)lexicon",
R"lexicon(
[workflow]
E: background workflows | long running workflows | human approvals | business processes | business process management
E: business process automation | process orchestration | robotic process automation | rpa framework
E: desktop automation | approval flow | low code automation | visual programming for automation
E: flow based programming | node based workflow | visual ai workflow | elt pipeline | data syncs | git branching
E: 工作流编排 | 工作流管理 | 流程自动化 | 项目管理 | 低代码工作流
E: steps between | step after step | chain tasks | chains of tasks | glue between apps | connects your tools
E: runs jobs on a schedule | on a schedule | jobs on a schedule | background automation | drag and drop automation
E: plan your work | manage projects | manage your projects | sprints | todo lists and projects | gantt | gantt chart
E: time tracking for teams | team tasks
S: bioinformatics pipeline | data pipeline | data workflow | pipeline framework | analysis pipeline | orchestration
S: cron job | build automation | gulp task | grunt task | gulp plugin | grunt plugin | development workflow
S: makefile workflow | task queue | job queue | job runner | background job | background task | delayed job
S: recurring job | recurring task | scheduled task | scheduled job | periodic task | cron expression | cron syntax
S: crontab | cron-like | cron replacement | dag | task graph | task dependency | task dependencies | job dependency
S: parallel task | retry policy | long running process | stateful workflow | state transition | finite state machine
S: statechart | workflow state | transition rule | process definition | process instance | process modeling
S: petri net | flow-based | dataflow | data flow | dataflow programming | visual programming | node editor
S: flow designer | flow editor | rule engine | business rule | trigger action | event trigger | webhook trigger
S: automation rule | automate task | automate boring | automate everything | automating | automate workflow
S: automate process | automated workflow | repetitive task | task definition | taskfile | make alternative
S: make replacement | command runner | script runner | watch task | gulp boilerplate | gulp starter | gulpfile
S: gruntfile | cakefile | rakefile | jakefile | fabfile | productivity tool | productivity workflow | gtd | pomodoro
S: streamline workflow | streamline development | macro recorder | autohotkey | autohotkey script | hotkey script
S: text expansion | snippet expansion | quick launcher | launcher workflow | spotlight alternative | feature branch
S: hotfix branch | release branch | branch naming | contribution workflow | issue workflow | pipeline step
S: pipeline stage | pipeline builder | pipeline definition | pipeline runner | pipeline execution
S: reproducible analysis | reproducible workflow | reproducible pipeline | reproducible research | hpc workflow
S: slurm job | batch job | spring batch | job submission | job management | ml pipeline | mlops pipeline
S: data orchestration | experiment pipeline | processing pipeline | rna-seq pipeline | imaging pipeline
S: publishing workflow | content workflow | translation workflow | editorial workflow | document workflow | human task
S: user task | multi agent orchestration | prompt chaining | subagent workflow | ui automation | gui automation
T: nextflow | prefect
S: 签到 | 自动签到 | 审批 | 任务队列 | 任务流 | 可视化流程 | 编排 | 青龙面板
S: 脚本自动化 | 提升效率 | automated task | orchestrate | orchestrating | microservice orchestration
S: human in the loop | webhook automation | github automation | business automation | release workflow
S: production workflow | workflow for | workflow of | workflow using | workflow that | workflow to | issue management
S: etl | etl workflow | workflow step | workflow task | workflow execution | workflow instance | workflow definition
S: workflow file | workflow description | workflow support | workflow integration | workflow versioning
S: workflow monitoring | workflow history | workflow api | workflow pattern | workflow process | run workflow
S: create workflow | pre commit workflow | code workflow | team workflow | design workflow | designer workflow
S: photography workflow | audio workflow | video workflow | vfx pipeline | 3d pipeline | animation pipeline
S: blender pipeline | maya pipeline | render farm | render queue | publishing pipeline | writing workflow
S: markdown workflow | email automation | gmail automation | excel automation | office automation | pdf automation
S: twitter automation | linkedin automation | game automation | mouse automation | keyboard automation | mouse macro
S: click automation | auto-clicker | it automation | astronomy pipeline | data reduction | neuroimaging pipeline
S: fmri pipeline | bids app | ngs pipeline | genomics pipeline | metagenomics pipeline | atac-seq pipeline
S: proteomics workflow | cheminformatics workflow | computational workflow | simulation workflow | materials workflow
S: geospatial workflow | ml workflow | experiment management | experiment workflow | notebook workflow
S: notebook execution | papermill | parameter sweep | job array | lsf | pbs | htcondor | grid engine
S: cluster workflow | multi step process | multi-step workflow | step by step process | stepper process
S: retryable step | idempotent task | distributed task | async task | asynchronous task | task chain | task flow
S: task group | task pipeline | task pool | trigger based | scheduler daemon | schedule job | schedule task
S: schedule command | schedule script | scheduled command | scheduled execution | scheduled post | systemd timer
S: launchd | quartz job | cron string | cron parser | terminal workflow | tmux workflow | vim workflow
S: emacs workflow | macos automation | mac automation | ios automation | android automation | shortcut automation
S: bash automation | python automation | powershell automation | make task | makefile target | rake task | thor task
S: package json script | cake build | msbuild task | nake | psake | phing task | robo task | leiningen task | mix task
S: fabric task | gulp 4 | gulp-js | gruntjs | grunt-js | spec driven development | agent orchestration
S: agent pipeline | langgraph workflow | dify workflow | coze workflow | mcp workflow | claude skill | 自动打卡
S: 打卡 | 自动任务 | 自动签到脚本 | 计划任务 | 调度中心 | 作业调度 | 分布式调度
S: 流程管理 | 业务流程 | 可视化编排 | 审批流程 | 流程表单 | 工作流程 | 脚本 自动化
S: 自動簽到 | 流水线 | 自动化办公 | 办公自动化 | 快捷指令 | 多智能体编排 | retry policies
S: retries and timeouts | each step | workers poll | backfill
S: parallel execution of tasks | conditional branches | fan out | run history | task states | integrations with
S: nodes and edges | scheduled runs | checkpoints resume | pipelines for | issue tracking | kanban board
T: alfred | zeebe | cromwell | kubeflow pipelines | step functions | n8n | huginn | integromat | power automate
T: microsoft flow | uipath | Windmill | kestra | Celery | sidekiq | hangfire | rundeck | gulp | grunt | raycast
T: hammerspoon | bettertouchtool | autoit | tasker | windows workflow foundation | bonita | logic apps | nifi
T: apache nifi | streamsets | xxl-job | powerjob | elastic job | dolphinscheduler | metaflow | kedro | dvc | cwltool
T: taverna | stackstorm | cron | launchbar | Quicksilver | comfyui | dify | coze | langgraph | 青龙
T: symfony workflow | drupal rules | sharepoint designer | apache beam | quartz scheduler | Automator
H: orchestrator | workflow script | workflow package | workflow example | workflow app | automation library
H: automation bot | automation project | automation solution | orchestration tool | orchestration layer | task manager
H: scheduling system | analysis workflow | build script | build tool | node-red node | agent orchestration framework
H: approval system | 任务调度平台 | 任务调度系统 | 调度平台 | 调度系统 | 自动化工具
H: 自动化脚本 | 签到脚本 | 自动化平台 | 定时任务框架 | 任务调度框架 | 流程图编辑器
H: 审批系统 | workflow sdk | workflow model | workflow cli | workflow demo | task tool | task set
H: background worker | batch scheduler | batch processor | job processing system | pipeline api | pipeline template
H: cwl runner | grunt config | gulp build | gulp wrapper | git subcommand | agent orchestrator
H: visual programming tool | 工作流系统 | 工作流框架 | 工作流设计器 | 流程设计 | 审批流引擎
H: 任务调度工具 | 任务调度中心 | 任务编排框架 | 流程编排框架 | 流程编排引擎
H: 签到工具 | 打卡脚本 | 自动化框架 | 定时任务系统 | 定时任务管理系统 | 定时任务调度
H: 批处理工具 | 调度框架 | 调度器 | workflow 插件 | cron libraries
H: bpm engine
W: saga | compensation | state machine | drag and drop flow | file watcher | frontend workflow | starter workflow
W: productivity app | streamline | time saving | macro automation | code review workflow | kanban | provenance | slurm
W: batch processing | approval | browser automation script | 流程 | shortcuts | jira | dbt | job | pipeline
W: automate | automation | schedule | scheduler | scheduling | queue | worker | stage | retry | parallel | batch
W: macro | productivity | asset pipeline | makefile | long running | dependency graph | zettelkasten
W: note taking workflow | obsidian workflow | task management | time tracking | personal organizer
W: spreadsheet automation | whatsapp automation | mlops | resumable | shell automation | npm script | yarn script
W: sbt task | gradle task | ant task | claude code plugin | slash command | subagent | 批处理 | 任务管理
W: task management tool | task management system | data processing framework | build system | git hook
W: project management
C: nextflow run | airflow scheduler | airflow webserver | from airflow | luigi Task | import luigi | prefect deploy
C: dagster dev | cromwell run | grunt initConfig | grunt loadNpmTasks | grunt registerTask | npm install grunt
C: npm install gulp | gulp src | gulp watch | require gulp | gulp default | grunt serve | grunt watch | alfredworkflow
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
E: networking | networking library | network library | network programming | network protocol | network tool
E: network analysis | network monitoring | network scanner | network simulator | network automation
E: network configuration | network management | network stack | network manager | network traffic | network packet
E: network interface | network device | network security | network communication | network framework | network engine
E: network utility | network client | network server | network discovery | network topology | network emulation
E: network emulator | computer network | peer-to-peer | p2p | p2p network | sdn | sdn controller | openflow
E: openflow controller | tcp | udp | tcp-ip | tcp ip stack | tcp server | tcp client | tcp socket | udp server
E: udp socket | udp client | tcp proxy | udp proxy | tcp udp | socket server | socket client | socket programming
E: socket library | raw socket | unix socket | proxy server | http proxy | socks proxy | socks5 proxy | socks5
E: reverse proxy | forward proxy | transparent proxy | proxy client | proxy tool | proxy pool | proxy checker
E: proxy scraper | proxy list | proxy rotator | proxy manager | cors proxy | mitm proxy | tunneling | ssh tunnel
E: reverse tunnel | http tunnel | tcp tunnel | dns tunnel | port forwarding | nat traversal | hole punching | vpn
E: vpn client | vpn server | mesh vpn | openvpn | wireguard | ipsec | ikev2 | l2tp | pptp | v2ray | xray core
E: trojan-go | sing-box | vless | vmess | dns | dns server | dns resolver | dns client | dns proxy | dns over https
E: dns over tls | dnscrypt | dnssec | dynamic dns | ddns | dns record | dns lookup | dns library | dns management
E: mdns | zeroconf | bonjour | multicast dns | dhcp server | dhcp client | dhcp | ntp client | ntp server
E: snmp library | ssh client | ssh server | ssh library | sshd | sftp | sftp client | sftp server | ftp server
E: ftp client | telnet | telnet server | telnet client | netcat | packet capture | packet sniffer | packet analyzer
E: packet parser | packet crafting | packet filter | packet processing | packet generator | pcap | pcap file | libpcap
E: wireshark | wireshark dissector | tcpdump | network sniffer | deep packet inspection | port scanner | port scanning
E: ip scanner | nmap | nmap script | ping tool | traceroute | firewall | iptables | nftables | pf firewall
E: bandwidth limiter | bandwidth test | speedtest | traffic shaping | qos | congestion control | quic
E: quic implementation | sctp | mptcp | multipath tcp | sip server | sip client | stun server | turn server | stun
E: bgp | bgp daemon | ospf | routing protocol | routing daemon | router firmware | openwrt | openwrt package | dd-wrt
E: luci app | netconf | yang model | ip geolocation | cidr | subnet calculator | arp spoofing | vlan | vxlan
E: wireless network | bluetooth | bluetooth low energy | bluetooth le | ble | mesh network | mesh networking
E: bittorrent client | dht | kademlia | libp2p | onion routing | tor network | i2p | anonymity network
E: captive portal | wol | tcp stack | userspace networking | dpdk | xdp | network driver | multiplayer networking
E: netcode | reliable udp | kcp | enet | event driven network | asynchronous network | async networking | 网络
E: 网络编程 | 网络库 | 網路 | 代理服务器 | 内网穿透 | 翻墙 | 科学上网 | 网络通信 | 抓包
E: 网络框架 | 路由器 | 防火墙 | 端口转发 | 端口扫描 | 网络协议 | 代理池 | 域名解析
E: 蓝牙 | 無線網路 | 代理伺服器 | 局域网 | 软路由 | 透明代理 | 網路程式 | LoRa
E: networking libraries | network libraries | network utilities | network topologies | tcp proxies | udp proxies
E: socket libraries | http proxies | socks proxies | socks5 proxies | reverse proxies | forward proxies
E: transparent proxies | cors proxies | mitm proxies | dns proxies | dns libraries | snmp libraries | ssh libraries
E: networking framework | networking toolkit
E: network application framework | asynchronous networking | non blocking network | tcp and udp | tls termination
E: load balancer for | layer 4 | ingress | service mesh | edge proxy
)lexicon",
R"lexicon(
[networking]
E: expose local | expose your local | behind nat | behind a nat | behind a firewall
E: tunnel to | tunnel for | secure tunnels | wireguard based | overlay networking
E: peer to peer networking | p2p networking | decentralized network | private network | virtual private network
E: network analyzer | bandwidth monitor | bandwidth by process | scan ports | ip addresses
E: ip address management | network diagnostics | internet speed | dynamic dns client | software defined networking
E: software defined network | network function | ebpf based networking | container networking | pod networking
E: network policy | network policies | rpc framework | rpc library | webrtc implementation
E: stun turn | mqtt | bittorrent library | wifi analyzer | lora | wake on lan | send files to | transfer files between
E: activitypub network
S: hysteria | websocket | websocket server | websocket client | proxy | tunnel | service discovery | snmp | ssh
S: load balancer | bandwidth | speed test | http 3 | http2 | grpc | rtp | rtsp | sip | voip | webrtc | ip address
S: ipv6 | ipv4 | mac address | ethernet | arp | wifi | wi-fi | wireless | lorawan | zigbee | modbus | modbus tcp
S: can bus | bittorrent | torrent client | tor | hotspot | upnp | remote procedure call | rpc | game networking
S: http client | http library | 代理 | 梯子 | 隧道 | packet | packet loss | packet header | packet inspection
S: network flow | netflow | sflow | ipfix | network telemetry | network latency | round trip time | throughput
S: bandwidth usage | network speed | network condition | network reachability | reachability | network connectivity
S: connectivity check | connection status | network status | network request | network call | network layer
S: network socket | network address | network namespace | tun tap | tun device | tap interface | virtual interface
S: virtual network | overlay network | network bridge | bridge interface | network switch | switch config | cisco ios
S: cisco router | junos | arista eos | mikrotik | routeros | ubiquiti | unifi | fortigate | palo alto | netmiko
S: napalm | router configuration | router exploit | routing table | policy routing | nat | port mapping
S: port knocking | expose localhost | local tunnel | localtunnel | bastion host | jump host | jump server | ssh key
S: ssh config | ssh connection | ssh agent | ssh session | known host | scp | mosh | terminal server | remote access
S: remote desktop | vnc | rdp | chat server | chat client | client-server | client and server | server and client
S: connection pool | keep alive | keepalive | heartbeat packet | epoll | kqueue | iocp | io uring | libuv | libevent
S: non blocking socket | asynchronous socket | reactor pattern | proactor | protocol implementation | protocol stack
S: protocol parser | wire protocol | binary protocol | message framing | serialization protocol | rfc | rfc compliant
S: socket option | socket connection | multicast | unicast | anycast | gossip protocol | swim protocol
S: membership protocol | peer discovery | peer connection | distributed hash table | torrent | magnet link
S: dht crawler | file transfer | local network | lan | intranet | extranet | domain name | domain lookup | whois
S: whois client | reverse dns | name server | nameserver | dns zone | zone file | a record | dns query | dns cache
S: dns sinkhole | pi-hole | hosts file | ip lookup | public ip | external ip | ip range | ip blocklist
S: cloudflare dns | bind9 | unbound | tls proxy | sni proxy | ssl termination | gre tunnel | ipip tunnel
S: wireless access point | access point | wifi hotspot | wifi password | wifi manager | ssid | wpa2 | wpa supplicant
S: hostapd | monitor mode | deauth | beacon frame | ad hoc network | manet | vehicular network | ns-3 | ns3 | mininet
S: p4 language | p4 program | network experiment | traffic generator | traffic analysis | traffic classification
S: congestion | tcp congestion | socket buffer | link state | spanning tree | lldp | dot1x | radius server
S: radius client | pppoe | ble peripheral | ble device | gatt | gatt server | bluetooth device | bluetooth serial
S: bluetooth headset | bluetooth beacon | ibeacon | 4g modem | gsm modem | at command | multipeer connectivity
S: wifi direct | offline detection | network inspector | traffic interception | request interception | network debug
S: minecraft proxy | bungeecord | lobby server | lag compensation | network synchronization | 代理ip | 订阅转换
S: 穿透 | 长连接 | 心跳 | 网速 | 测速 | 多线程下载 | 中继 | 组网 | 虚拟局域网 | 粘包
S: 即时通讯 | 网络请求 | 网络监控 | 服务器 客户端 | socket | icmp | ping | ntp | ftp | smtp relay
S: onion router | mitm | file sharing | lan party | icmp tunnel | proxying | proxies | web proxy | secure proxy
S: service proxy | proxy chain | proxychains | proxy authentication | pac file | wpad | system proxy | global proxy
S: censorship | censorship circumvention | bypass censorship | gfw | great firewall | bypass gfw | anti censorship
S: bypass firewall | geo restriction | unblock | unblock website | vpn over | vpn provider | vpn config | kill switch
S: split tunneling | point to point | multihop | exit node | network slicing | 5g core | 5g network | lte
S: lte network | epc | telecom | ss7 | diameter protocol | gtp | o-ran | packet switching | network processor
S: smartnic | ethernet driver | realtek driver | rtl8812au | broadcom wireless | wireless adapter | packet injection
S: packet forwarding | packet broker | packet replay | packet trace | packet dump | packet stream
S: packet manipulation | packet creation | packet decoding | packet encoding | tcp packet | udp packet | ip packet
S: arp packet | raw packet | udp broadcast | udp multicast | tcp connection | tcp port | tcp keepalive | tcp handshake
S: tcp flow | tcp reassembly | tcp bbr | bbr | ip over | tcp over | udp over | http over | tls over | over tcp
S: over udp | over websocket | over http | over quic | over dns | over icmp | over serial | over bluetooth | over wifi
S: ip forwarding | ip routing | ip blocking | ip spoofing | ip rotation | ip parser | ip validation | ip subnet
S: ip prefix | asn lookup | asn | bgp route | bgp monitoring | route server | looking glass | internet exchange
S: peering | rpki | ripe atlas | irr | autonomous system | network operator | network engineer | network engineering
S: network inventory | network documentation | ipam | dcim | netbox plugin | network audit | network diagram
S: network map | network mapping | network visualizer | network weathermap | network test | network testing
S: network benchmark | network performance | network quality | network throttling | network failure | network outage
S: network recovery | network share | network drive | network boot | network time | network clock | network audio
S: network camera | network printing | network game | network gaming | network multiplayer | lan multiplayer
S: rollback netcode | network replication | replication layer | messaging library | remote procedure | binary rpc
S: async io | asynchronous i-o | multithreaded server | concurrent server | echo server | socket chat | tcp chat
S: udp chat | lan chat | lan messenger | reliable transport | selective repeat | distance vector | dijkstra routing
S: networks assignment | networking lab | network simulation | packet tracer | gns3 | eve-ng | containerlab
S: network lab | ccna | ccnp | wireless simulation | channel model | wireless communication | sdr | gnu radio | ofdm
S: mesh routing | batman-adv | olsr | aodv | babel routing | mesh node | freifunk | community network | wifi sharing
S: wifi connect | wifi configuration | wifi network | wifi scan | wifi router | wifi signal | wifi sensing | wifi csi
S: wifi positioning | wifi credentials | eduroam | 802 11 | 802 1x | bluetooth classic | bluetooth scan
S: bluetooth connection | bluetooth chat | bluetooth communication | bluetooth audio | bluetooth keyboard
S: bluetooth printer | bluetooth module | bluetooth socket | ble advertising | ble advertisement | ble characteristic
S: ble gatt | ble central | ble sensor | ble beacon | ble mesh | core bluetooth | rxbluetooth | android ble | ios ble
S: eddystone | nearby connection | multipeer | airdrop alternative | airdrop clone | hotspot sharing | tethering
S: reverse tethering | modem | dial up | serial over | modbus gateway | can over | lora mesh | packet radio | ax-25
S: aprs | hamnet | reticulum | scuttlebutt | secure scuttlebutt | hypercore | dat protocol | gnutella | soulseek
S: direct connect | nmdc | adc protocol | irc server | ircd | irc client | xmpp server | smtp server | smtp client
S: gemini protocol | finger protocol | nntp | rtmp | rtmp server | srt protocol | hls proxy | iptv proxy | udpxy
S: upnp server | upnp client | ssdp | webtorrent | webrtc data channel | data channel | signaling server | peerjs
S: simple peer | turn relay | sfu | jitsi | websocket tunnel | websocket gateway | websockify | connection library
S: connection handler | connection tracking | conntrack | connection monitor | netstat | open port | port checker
S: port knock | knock daemon | port redirect | port relay | socket relay
T: shadowsocks | socket io
S: socket activation | systemd socket | socket io server | server socket | socket communication | socket message
S: cname | txt record | mx record | ptr record | dns hosting | dns challenge | dns propagation | dns spoofing
S: dns filtering | dns filter | dns blocklist | dns blocking | dns failover | dns config | dns sync | dns-sd
S: domain checker | domain availability | domain registrar | domain registration | hosts switcher | hosts manager
S: cloudflare ip | github proxy | github hosts | github accelerate | mirror acceleration | cdn ip | anycast dns
S: haproxy config | keepalived | vrrp | virtual ip | floating ip | ip failover | ipvs | lvs | layer 7 | layer 2
S: layer 3 | osi model | switch port | managed switch | port mirroring | pfsense api | opnsense plugin
S: openwrt router | openwrt luci | asus router | asuswrt merlin | asuswrt | huawei router | zte modem | router admin
S: router api | router management | router script | edgerouter | edgeos | vyos | routeros script | mikrotik script
S: mikrotik api | unifi controller | unifi api | fritzbox | fritz box | netgear router | network attached
S: campus network | 校园网 | 校园网登录 | drcom | drcom client | srun | 网络库封装 | 网络调试
S: 网络诊断 | 网络扫描 | 网络测速 | 网络连接 | 网络状态 | 网络爬虫代理 | 通讯协议
S: 通信协议 | 数据包 | 报文 | 套接字 | 多路复用 | 高性能网络 | 高性能网络库 | 网络游戏
S: 服务器框架 | 游戏服务器框架 | 局域网传输 | 远程桌面 | 端口转发工具 | 反向代理
S: 免费代理 | 免费节点 | 机场订阅 | 分流规则 | 代理规则 | 旁路由 | 组网工具 | 内网
S: 动态域名 | dns 服务器 | 蓝牙通信 | 蓝牙开发 | 低功耗蓝牙 | 网卡 | 抓包分析 | 流量分析
S: ip 地址 | ip 库 | ip 归属地 | 优选 ip | wifi 连接 | 蓝牙库 | http libraries | tls proxies
S: sni proxies | minecraft proxies | web proxies | secure proxies | service proxies | system proxies | global proxies
S: messaging libraries | hls proxies | iptv proxies | connection libraries | github proxies
S: ipv4 and ipv6 | subnet | latency and bandwidth | firewall rules | listening on | forward traffic | upstream
S: connections per second | multiplexing | relay server | trojan protocol
T: ipfs | scapy | netty | asyncio | gevent | boost asio | asio | zeromq | nanomsg | haproxy | Squid | Envoy | traefik
T: Caddy | privoxy | stunnel | openssh | paramiko | libssh | libssh2 | ngrok | frp | strongswan | xray | zerotier
T: tailscale | tinc | softether | powerdns | dnsmasq | coredns | route 53 | pfsense | opnsense | cisco | Juniper
T: arista | open vswitch | openvswitch | ovs | onos | opendaylight | Floodlight | quagga | frrouting | exabgp | ebpf
T: winpcap | npcap | Asterisk | freeswitch | kamailio | opensips | pjsip | bluez | corebluetooth | libtorrent
T: qbittorrent | hyperswarm | mirror networking | raknet | lidgren | steamworks | lwip | winsock | gnutls | quic-go
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
H: proxy config | proxy configuration | proxy api | socks5 client | tunnel broker | ssh terminal | ssh bastion host
H: ssh command | ftp client library | irc library | dns client library | dns daemon | dns implementation | dns module
H: dns query tool | dns server implementation | dns service | dns stub resolver | domain name parser
H: dynamic dns service | ip database | oui lookup | file transfer application
W: clash | router | 加速器 | 机场 | gateway | multi client | event loop | broadcast | block list | geoip
W: http header | http request | http server | web server | user agent proxy | nfc | infrared | serial port
W: serial communication | usb over ip | sms gateway | 节点 | 订阅 | 端口 | 网关 | tornado | nginx | varnish
W: cloudflare | ip | traffic | routing | transport | latency | tls | ssl | handshake | peer | internet | file server
W: 一键安装脚本 | gossip | onion | ip camera discovery | isp | dedicated server | matchmaking | lobby
W: message passing | antenna | imap server | mail server | iptv | dlna | airplay | chromecast | cast protocol
W: long polling | server sent event | connection manager | hostname | edge server | 聊天室 | 文件传输
W: 远程控制 | 去广告 | 广告拦截 | 路由 | 负载均衡 | 公网 | 域名 | 流量 | pin code
H: dht node | softphone | pbx | modem manager | packet injector | ping sweep | mtr | port redirector
H: application firewall | iptables rules | ebpf program | reverse proxy setup | haproxy configuration | openwrt build
H: virtual switch | wireless tool | wlan driver | bluetooth tool | bluetooth low energy library | ble plugin
H: ble stack | ble manager | rpc protocol | rpc system | rpc server | protocol client | protocol server
H: protocol handler | modbus simulator | modbus stack | time server | ipfs gateway | unblocker | 网络编程框架
H: 网络通信库 | 网络调试工具 | 网络诊断工具 | 网络监控工具 | 网络扫描工具 | 代理软件
)lexicon",
R"lexicon(
[networking]
H: 代理客户端 | 代理服务 | 代理 ip 池 | ip 代理池 | 端口扫描工具 | 端口扫描器 | 聊天程序
H: 聊天室程序 | 校园网登录脚本 | 校园网客户端 | 网络助手 | 文件传输工具 | 蓝牙框架
H: 反向代理服务器 | 抓包软件 | 翻墙工具 | 规则集
C: import socket | socket socket | AF INET | SOCK STREAM | SOCK DGRAM | net createServer | require net | require dgram
C: net Dial | net Listen | TcpListener | TcpStream | TcpClient | UdpClient | UdpSocket | ServerSocket
C: import paramiko | import asyncio | io netty | ip addr | ip route | ip link | ip netns | ifconfig | sysctl net ipv4
C: ssh-keygen | nslookup | dig | etc resolv conf | resolv conf | etc hosts | telnet localhost | ALL PROXY | wg genkey
C: opkg install | opkg update | feeds conf | hciconfig | bluetoothctl | hcitool lescan | airmon-ng | proxy pass
C: listen 443 ssl | etc network interfaces | setcap cap net raw | ssh root | ssh user | ufw allow | ip tuntap
C: ip6tables | WiFi begin | new WebSocket | WebSocket ws | ws connect | io connect | socket emit | socket on
C: recvfrom | sendto | setsockopt | sock bind | sock connect | server listen | recv 1024 | bind localhost | io service
C: EventLoopGroup | ServerBootstrap | ChannelHandler | ChannelInitializer | NioEventLoopGroup | quinn | ss-server
C: ss-local | sslocal | shadowsocks json | frpc | frpc ini | ngrok http | wg0 conf | wg0 | etc wireguard | named conf
C: dnsmasq conf | server nameserver | 8 8 8 8 | upstream server | haproxy cfg | socks5h | proxychains4 | setproxy
C: tcpreplay | iperf3 | iperf | CBCentralManager | BluetoothAdapter | BluetoothGatt | BluetoothDevice | CBPeripheral
C: ryu-manager | sudo mn | mininet cli | ns3 run | configure terminal | interface GigabitEthernet | router bgp | vtysh
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
X: siamese network | dense network | capsule network | network model | network inference | light network
X: business network | co-occurrence network | lstm network | memory network | feedforward network
X: graph attention network | detection network | segmentation network | drug network | network data structure
X: ice cream | bind data | data binding | two way binding | ice age | clash of clan | clash royale | protocol buffer
X: swift protocol | protocol oriented | protocol extension | ecmascript proxy
X: federated network | network of contributors | network tab | network error
X: network graph library | graph and network | network state | network image | ping me | ping us | corporate proxy
X: behind a proxy | object proxy | npm proxy
X: social network server | federated social network

[iot]
alias: internet of things | home automation | smart home | 物联网
E: iot | internet-of-things | iot platform | iot device | iot framework | iot gateway | iot application | iot project
E: iot solution | iot sensor | iot cloud | iot hub | iot edge | iot system | iot protocol | industrial iot | iiot
E: iot security | iot dashboard | iot button | iot server | iot client | iot firmware | aws iot | azure iot
E: azure iot hub | watson iot | arduino | arduino library | arduino sketch | arduino project | arduino core
E: arduino uno | arduino nano | arduino mega | arduino board | arduino ide | arduino shield | arduino code
E: arduino based | arduino compatible | esp8266
E: esp32 | esp-idf | esp32 s3 | esp32 c3 | esp32-cam | esp-01 | nodemcu | wemos | m5stack | m5stick | platformio
E: platformio project | espressif | esphome | esphome component | tasmota | raspberry-pi | raspberry pi zero
E: raspberry pi pico | raspberrypi | raspbian | pi zero | rpi | gpio | gpio library | beaglebone | beaglebone black
E: orange pi | jetson nano | home-automation | home-assistant | home assistant integration | home assistant add-on
E: lovelace card | hassio | hass | hacs | hacs integration | openhab | openhab binding | domoticz | domoticz plugin
E: homebridge | homebridge plugin | homekit | homekit accessory | apple homekit | smart-home | smartthings
E: smartthings smartapp | hubitat | hubitat driver | fhem | iobroker | iobroker adapter | node-red | node-red node
E: mqtt | mqtt broker | mqtt client | mqtt bridge | mqtt gateway | mqtt server | mqtt sensor | mqtt-sn | coap
E: coap server | coap client | lwm2m | lorawan | lora gateway | zigbee | zigbee gateway | z-wave | zwave
E: matter protocol | thread protocol | 6lowpan | enocean | knx | bluetooth mesh | smart device | smart plug
E: smart light | smart bulb | smart lock | smart meter | smart thermostat | smart speaker | smart switch
E: smart mirror | magic mirror | magicmirror | magicmirror module | connected device | wireless sensor | sensor node
E: sensor network | temperature sensor | humidity sensor | weather station | plant watering | philips hue | hue bridge
E: hue light | tuya | xiaomi home | miio | sonoff | shelly | yeelight | lifx | belkin wemo | nest thermostat | ecobee
E: wiz light | particle photon | particle core | spark core | electric imp | johnny-five | cylon | gobot | firmata
E: micropython | circuitpython | espruino | tessel | mbed | mbed os | contiki | riot os | zephyr rtos | edge gateway
E: tinyml | adafruit | sparkfun | seeed | 物联网 | 智能家居 | 单片机 | 传感器 | 树莓派 | 嵌入式
E: 智能硬件 | 物聯網 | 智慧家庭 | 树莓派 pico | 物联网平台 | 智能设备 | 感測器
E: 家庭自动化 | 智能开关 | 树莓派项目 | 开发板 | 家庭助理 | 温湿度 | microcontroller | LoRa
E: gpio libraries
E: smart home hub | smart home devices | home automation system | home automation platform | home automation devices
E: siri and | thread border router | matter bridge | ble gateway | bluetooth low energy | ble beacon
E: sensors and actuators | environmental sensors | air quality monitor | air quality sensor | energy monitor
E: energy monitoring | solar monitoring | plant monitor | smart irrigation | smart bulbs | smart lights
E: led strip controller | device management platform | hardware programming | wiring together hardware | visual wiring
E: event-driven applications with flow | flow-based programming for | edge devices | telemetry from devices
E: control your esp
S: embedded device | sensor data | sensor | sensor reading | sensor library | light sensor | motion sensor
S: pir sensor | distance sensor | ultrasonic sensor | pressure sensor | gas sensor | soil moisture | co2 sensor
S: accelerometer | gyroscope | imu | magnetometer | barometer | thermistor | thermocouple | hall sensor | load cell
S: current sensor | energy meter | power meter | water meter | dht11 | dht22 | ds18b20 | bme280 | bmp180 | bmp280
S: mpu6050 | mpu-6050 | hc-sr04 | hc-05 | hx711 | ina219 | sht31 | max7219 | neopixel | ws2812 | ws2812b | led strip
S: led matrix | rgb led | led controller | oled display | ssd1306 | lcd display | e-paper display | tft display
S: rotary encoder | breadboard | jumper wire | relay module | relay board | servo | servo motor | stepper motor
S: motor driver | dc motor | pwm | i2c | spi | i2c device | i2c driver | i2c bus | spi bus | uart | one wire | onewire
S: 1-wire | adc | rs485 | rs232 | modbus | modbus rtu | can bus | rf module | rf 433mhz | 433mhz | 433 mhz | nrf24l01
S: nrf24 | nrf52 | rfm69 | rfid | rfid reader | rc522 | nfc reader | infrared remote | ir remote | ir receiver
S: ir transmitter | ir blaster | broadlink | universal remote | micro controller | mcu | avr | atmega | atmega328p
S: attiny | attiny85 | stm32 | stm32f103 | stm32f4 | arm cortex | cortex-m | pic microcontroller | msp430 | teensy
S: rp2040 | samd21 | bare metal | rtos | firmware | firmware update | ota | ota update | over the air | wifi module
S: wifi provisioning | deep sleep | low power | battery powered | lipo battery | solar powered | pcb | pcb design
T: zigbee2mqtt | freertos
S: wiring diagram | fritzing | kicad | hardware project | maker project | robot car | line follower | quadcopter
S: drone controller | gps module | gsm module | sim800 | sim900 | sim7600 | gps tracker | telemetry data
S: digital twin | device management | device provisioning | device shadow | device registry | device twin
S: fleet management | m2m | qos 0 | retained message | last will | opc-ua | opcua | plc | scada
S: industrial automation | siemens s7 | bacnet | dmx | wemo | ikea tradfri | tradfri | alexa | alexa skill
S: google home | smart tv | android thing | smartwatch sensor | smart city | smart agriculture | smart farming
S: smart parking | smart garden | hydroponics | aquarium controller | irrigation | sprinkler | thermostat
S: heating control | hvac | air conditioner | heat pump | garage door | door lock | doorbell | roomba | robot vacuum
S: vacuum robot | coffee machine | pet feeder | parking sensor | car obd | obd-ii | obd2 | ev charger | solar inverter
S: inverter | kiosk raspberry | pi camera | picamera | raspberry pi os | hat board | pihat | sense hat | retropie
S: serial monitor | serial port | serial communication | usb serial | webusb | web serial | 单片机开发 | 固件
S: 继电器 | 温度传感器 | 米家 | 小米 | 智能插座 | 点灯科技 | 舵机 | 智能车 | 设备接入
S: 串口 | 上位机 | 烧录 | 电路 | 小爱同学 | 天猫精灵 | embedded system | embedded linux | edge device
S: edge computing | home control | esp32 based | esp8266 based | to mqtt | over mqtt | via mqtt | using mqtt
S: mqtt topic | mqtt message | mqtt protocol | mqtt publish | mqtt v5 | mqtt 5 | mqtt 3 1 1 | mqtt discovery
S: homeassistant | home assistant automation | hass-io | hassio addon | hass card | lovelace | lovelace dashboard
S: homekit compatible | homekit support | via homekit | homekit control | hap-nodejs | hap protocol | siri control
S: alexa control | smart appliance | smart fan | sony tv | tv remote | remote controller | gate opener
S: roller shutter | window blind | ceiling fan | air purifier | dehumidifier | robot mower | vacuum cleaner
S: pool controller | fish tank | bee hive | plant monitoring | plant care | cat feeder | pet tracker | mailbox sensor
S: water leak | leak detector | smoke detector | fire alarm | gas leak | gas detector | burglar alarm
S: intrusion alarm | door sensor | window sensor | occupancy sensor | presence detection | presence sensor
S: people counter | energy consumption | p1 port | dsmr | sml meter | electricity meter | solar panel | photovoltaic
S: battery management | mppt | wind sensor | anemometer | rain gauge | uv sensor | lightning sensor | radiation sensor
S: geiger counter | dust sensor | pm2 5 | sds011 | mq-2 | mq135 | max30102 | pulse sensor | ecg sensor | emg sensor
S: force sensor | flex sensor | touch sensor | capacitive touch | color sensor | infrared sensor | thermal camera
S: amg8833 | mlx90614 | lidar sensor | tof sensor | vl53l0x | vl6180 | tsl2561 | bh1750 | ads1115 | mcp3008 | mcp23017
S: pcf8574 | pca9685 | ds3231 | ds1307 | rtc module | eeprom | shift register | 74hc595 | seven segment | tm1637
S: lcd 16x2 | hd44780 | ili9341 | st7735 | st7789 | nokia 5110 | epaper | e-ink | inkplate | nixie | nixie tube
S: neopixel clock | led clock | led wall | led ring | fastled | wled | dmx512 | art-net | drv8825 | a4988 | l298n
S: h-bridge | brushless motor | buzzer | relay control | solenoid | water pump | servo control | robot kit
S: robot platform | obstacle avoidance | multicopter | rc car | lilygo | ttgo | t-display | heltec | sonoff basic
S: nodemcu esp8266 | nodemcu firmware | lua nodemcu | wemos d1 | d1 mini | esp-now | espnow | esp mesh | wifimanager
S: arduino mqtt | arduino ethernet | arduino wifi | arduino sensor | arduino serial | arduino bluetooth
S: arduino leonardo | arduino pro mini | arduino due | arduino zero | arduino mkr | arduino framework
S: arduino ecosystem | arduino environment | arduino compatible board | arduino esp32 | arduino esp8266 | arduino esp
S: attiny13 | stm32duino | stm8 | nrf51 | nrf51822 | cc2531 | cc2530 | cc1101 | cc3200 | sx1276 | sx1278 | rfm95
S: rfm12b | jeenode | mysensors | xbee | thread network | openthread | rtl 433 | rflink | rfxcom | 868 mhz | 868mhz
S: oregon scientific | ble sensor | xiaomi mi | mi band | mi flora | xiaomi sensor | switchbot | govee | tuya local
S: tuya device | tp-link smart plug | wemo switch | hue lamp | milight | limitlessled | nanoleaf | osram lightify
S: ikea dirigera | deconz | conbee | zigbee coordinator | zigbee device | zigbee network | zwave device | insteon
S: lutron | crestron | control4 | somfy | velux | netatmo | nuki | ring doorbell | unifi protect | reolink | sonos
S: sonos control | squeezebox | snapcast | multiroom audio | rhasspy | industrial sensor | industrial gateway
S: edge analytics | edge ai | edge inference | predictive maintenance | sensor fusion | sensor calibration
S: sensor simulator | device simulator | sensor dashboard | wireless device | open hardware | open source hardware
S: hardware design | hardware interface | gpio pin | gpio control | gpio access | linux gpio | sysfs gpio | libgpiod
S: banana pi | odroid | nanopi | rock pi | rk3588 | allwinner | intel galileo | onion omega | omega2 | pine64
S: movidius | kendryte k210 | maixpy | openmv | sipeed | pico w | pi pico | pi 4 | pi 3 | 温湿度传感器
S: 空气质量 | 智能音箱 | 智能灯 | 智能门锁 | 语音控制 | 点灯 | 合宙 | 涂鸦 | 巴法云
S: 阿里云 物联网 | 设备管理平台 | 边缘网关 | 嵌入式开发 | 嵌入式 linux | 智能农业
S: 开源硬件 | 电子墨水屏 | 墨水屏 | 天气时钟 | LoRa node | sensor libraries | device registries
S: connected devices | raspberry pis | raspberry | smart watches | publish and subscribe | retained messages | qos
S: wifi manager | web ui on the device | captive portal | iphone home app | home app | dimmers
T: mosquitto | thingsboard | thingspeak | blynk | adafruit io | Zephyr | google iot core | emqx | emq | vernemq
T: hivemq | paho | aedes | mosca | ttn | chirpstack | sigfox | nb-iot | xiaomi | aqara | fibaro | loxone | eclipse iot
T: kura | losant | ubidots | fiware | balena | ubuntu core | windows iot core | intel edison | micro bit | microbit
T: rtl-sdr | tinkercad | wokwi | nrf52840 | bluepill | pigpio | wiringpi | rpi gpio | gpiozero | ikea | edgex foundry
T: particle io
T: mainflux | edgex | kuiper | tplink kasa | valetudo | the things network
H: arduino driver | arduino robot | arduino cli | device library | home assistant configuration | custom integration
)lexicon",
R"lexicon(
[iot]
H: custom card | integration for home assistant | homekit bridge | plugin for homebridge | smartapp | smartthings app
H: mqtt client library | mqtt library | mqtt plugin | sensor driver | sensor module | irrigation controller
H: wordclock | motor controller | stepper library | esp8266 firmware
W: 設備管理 | push button | relay | actuator | bootloader | power supply | schematic | circuit diagram | enclosure
W: diy | maker | robot arm | flight controller | asset tracking | remote control device | topic subscribe
W: google assistant | wearable | smart watch | greenhouse | blinds | alarm system | security camera | ip camera
W: jukebox raspberry | web bluetooth | 小车 | 网关 | 红外 | jetson | influxdb | grafana | siri | hardware
W: embedded | wireless | wifi | bluetooth | led | board | pin | serial | temperature | humidity | remote control
W: gateway | controller | telemetry | motor | battery | camera | voltage | smart | automation | real time | driver
W: robot | robot controller | 驱动 | garage | curtain | washing machine | dishwasher | boiler | terrarium | beehive
W: baby monitor | led animation | pid controller | joystick module | keypad | drone | kasa | voice control
W: voice assistant | wake word | jarvis | mycroft | low-cost | digital signage | 远程控制 | 蓝牙 | 传感
W: 硬件 | 数据采集 | smartwatch | gps library | surveillance camera | keyboard firmware | device driver
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
C: include Arduino | include Wire | Arduino h | Wire begin | void setup | void loop | Serial begin | pinMode
C: digitalWrite | analogRead | digitalRead | pio run | platformio run | platformio ini | esptool py | esptool
C: write flash | lib deps | framework arduino | board esp32dev | ESP8266WiFi | ESP8266WiFi h | WiFi begin
C: PubSubClient | mosquitto pub | mosquitto sub | paho mqtt | mqtt connect | mqtt localhost | RPi GPIO | GPIO setmode
C: GPIO setup | GPIO output | from gpiozero import | import machine | import board | import busio | circup install
C: sudo raspi-config | raspi-config | boot config txt | dtoverlay | dtparam | configuration yaml | custom components
C: platform mqtt | accessories accessory | platforms platform | gpio readall | i2cdetect
C: external components | tinygo flash | dev ttyUSB0 | dev ttyACM0 | ttyUSB0 | mpremote | ampy put | secrets h
C: npm install mqtt | npm install node-red-contrib | entities entity | new five Board | five Led
C: mosquitto_pub | mosquitto_sub | esphome run | hb-service | sensor platform | platform template | custom_components
C: Board on ready
X: image sensor noise | remote sensing | sensor size | smart contract | smart pointer | smart phone | smartphone
X: smart card | smart money | neural sensor | smart quote | smart table | display port | robot framework | robots txt
X: chat robot | web robot | internet relay | spi interface java | service provider interface | button component
X: pcb art | light theme | light mode | smart crop | wifi password cracker | relay modern | graphql relay
X: react relay | relay server | custom component in vue | arduino like
X: sensor_msgs | image sensor | edge functions | edge runtime | internet of value

[secrets]
alias: secret | secret management | secrets management | credentials | password manager | 密钥管理
E: secret management | secret manager | secret store | secret storage | secret vault | secret sharing
E: secret detection | secret scanning | secret scanner | secret injection | secret rotation | secret engine
E: secret provider | secret encryption | encrypted secret | encrypt secret | encrypting secret | sealed secret
E: external secret | kubernetes secret | docker secret | ansible vault | hashicorp vault | vault plugin | vault client
E: vault agent | vault server | aws secrets manager | azure key vault | azure keyvault | password manager
E: password management | password store | password vault | password safe | password keeper | password generator
E: passphrase generator | diceware | password database | password storage | credential manager | credential management
E: credential store | credential storage | credential helper | credential provider
E: credential rotation | key management | key management service | key vault | keyvault | ios keychain
E: macos keychain | key rotation | api key management | api key storage | dotenv encryption | encrypted dotenv
E: encrypted env | encrypted environment variable | encrypted config | encrypted configuration | encrypted credential
E: git-secret | git-crypt | leaked secret | leaked credential | credential leak | hardcoded secret
E: hardcoded credential | detect secret | find secret | share secret | share password | secure note
E: shamir s secret sharing | environment secret | keepass | keepassxc | keepass plugin | keepass database | kdbx
E: bitwarden | bitwarden client | 1password | lastpass | onepassword | dashlane | gnu pass | pass extension
E: passwordstore | mozilla sops | infisical | vaultwarden | secret keeping | 密码管理 | 密码管理器
E: 密钥管理 | 密码生成器 | 凭证管理 | 密碼管理 | 密碼產生器 | 机密管理 | 敏感信息检测
E: 密码箱 | 密码本 | 金鑰管理
E: secrets in git | sharing secrets | one time secret | self destructing secret | secrets as environment
E: inject secrets | sync secrets | detecting secrets | scan for secrets | secrets in code | hardcoded passwords
E: api keys and passwords | access credentials | passwords and notes
E: system keyring | wallet for secrets | encrypted files in git | encrypt files in git | git repository encryption
E: encrypted .env | env encryption | env files | .env files | load env | environment variables from
E: environment variables manager | ssh keys manager | two factor authentication app | authenticator app | totp app
E: otp app | one time passwords | key management system | certificates and secrets
S: key store | keystore | key ring | keyring | keychain | 密钥 | secret | store secret | storing secret
S: manage secret | managing secret | sensitive data | sensitive value | sensitive file | secure storage | secure store
S: secure enclave | encrypted storage | encrypted file | encrypted vault | encrypted at rest | encrypted store
S: encrypted notes | gpg encrypted | pgp encrypted | gpg key | age encryption | age encrypted | kms encrypted
S: kms key | aws kms | cloud kms | envelope encryption | master key | master password | zero knowledge | auto type
S: autofill password | browser autofill | password import | password export | password sharing | team password
S: shared vault | password audit | password strength | password entry | strong password | random password
S: generate password | memorable password | deterministic password | stateless password | otp secret | recovery code
S: paper backup | paperkey | secret splitting | split secret | threshold scheme | dynamic secret | dynamic credential
S: temporary credential | approle | unseal | auto unseal | vault token | vault policy | vault namespace | kv secret
S: kv v2 | consul template | envconsul | secret operator | secret sync | service account key | token vault
S: credential process | aws credential | assume role credential | ssh agent | certificate store | regex entropy
S: entropy check | github dork | github leak | exposed credential | dotenv vault | env vault
S: environment variable management | config encryption | hiera eyaml | eyaml | rails credential | user secret
S: protected data | dpapi | libsecret | secret service api | gnome keyring | kwallet | windows credential manager
S: android keystore | sharedpreferences encryption | encrypted sharedpreferences | secure preference | hsm | pkcs11
S: pkcs 11 | pkcs 12 | tpm sealed | yubikey | yubikey backed | wallet encrypted | clipboard clear | 密码 | 凭证
S: 密码保险箱 | 主密码 | 密钥泄露 | 加密存储 | 敏感信息泄露 | api key and secret | env secret
S: store credential | securely store | secure credential | securely storing | store password | storing password
S: save password | saved password | manage password | password managing | passwords safely | encrypted password
S: password history | browser password | kms | gpg encryption | encrypted yaml | encrypted json | encrypted properties
S: encrypted property | jasypt | encrypt properties | encrypted settings | encrypted key value
S: encrypted configuration file | encrypted repository | manage env | env sync | sync env | share env
S: env secret manager | env leak | secret leakage | leak prevention | leak detection | credential scanning
S: token leak | leaked token | exposed secret | exposed key | git leak | prevent leak | secret grep | secret hunting
S: hide secret | obfuscate secret | ios secret | secret file | shared secret | secret share | secret recovery
S: secret backup | secret reconstruction | social recovery | key recovery | key backup | key escrow | key derivation
S: key wrapping | key server | key distribution | key provisioning | key custody | mnemonic backup | yubikey pgp
S: yubikey piv | gpg smartcard | openpgp card | ssh certificate | ssh ca | vault ssh | vault pki | vault kv
S: vault dynamic | vault cluster | vault helm | vault ha | vault backup | vault migration | secure string
S: secure buffer | guarded memory | zeroize | biometric unlock | master passphrase | password hint | password rotation
S: automatic rotation | pam solution | privileged account | laps | password cli | command line password
S: offline password | local password | cloud password | password sync | keepass cli | keepass http | pass compatible
S: pass like | pass cli | 1password cli | bitwarden cli | lastpass export | 密码保存 | 密码存储 | 密码库
S: 密钥存储 | 密钥对 | 密钥轮换 | 配置加密 | 配置文件加密 | 凭据 | 随机密码 | 密钥扫描
S: 泄露检测 | 密钥分享 | 秘密共享 | vault policies | encrypted repositories
S: rotate secrets | audit log of secrets | autofill | pgp keys | emergency access | secret versions
S: short lived credentials | unlock the vault
T: enpass | gopass | Sops | gpg | gnupg | Confidant | credstash | berglas | cyberark | conjur | thycotic
T: aws ssm parameter store | gitleaks | trufflehog | direnv | envchain | keybase | passbolt | teampass | psono
T: keywhiz | bank vaults | envoy sds | padloc | lockbox | Vault
H: vault | secret server | secrets client | password management system | password app | password tool
H: credential scanner | credentials plugin | key manager | keyring backend | keyring library | pass client
H: 密码管理工具 | 密钥管理系统 | 密钥管理服务 | secret service | secret controller
H: password generator library | deterministic password generator | credentials loader | key storage
H: password store extension | pass plugin | secure vault | token store | pkcs11 library | 密码管理软件
H: 密码管理应用 | 密码管理程序 | 密码管理 app | 随机密码生成器 | 密码记录工具
H: 密钥管理工具 | 账号管理工具 | 密码存储工具
H: keychain wrapper | authenticator
W: secret key | sensitive information | data key | dotenv file | smart card | dotenv | encrypt | encrypted
W: encryption | decrypt | sensitive | rotate | leak | protect | access control | audit | passphrase | password list
W: chrome password | secret message encryption | key generation | key exchange server | mpc wallet | cold storage
W: seed phrase | mnemonic phrase | wallet password recovery | secure memory | shared account | 账号管理
W: 账号密码
C: vault write | vault read | vault login | vault secrets enable | VAULT ADDR | VAULT TOKEN | sops yaml
C: git secret add | pass init | pass insert | pass generate | pass show | op signin | bw login | bw unlock | bw get
C: lpass login | lpass show | gitleaks detect | trufflehog git | kubeseal | eyaml encrypt | aws secretsmanager
C: az keyvault | keyring set
C: import keyring | age-keygen | chamber exec | credstash put | doppler run | infisical run | infisical login
C: SecItemAdd | KeychainSwift | KeychainWrapper | SecRandomCopyBytes | vault status | vault auth | vault secrets
C: hvac Client | sops decrypt | sops encrypt | gpg export | gopass show | gopass init | keepassxc-cli | op read
C: bws secret | op run | aws kms encrypt | gcloud secrets | gcloud kms | secretKeyRef | ExternalSecret | SealedSecret
C: SecretStore | keytar | keytar setPassword | SharedKeychain | kSecClass | EncryptedSharedPreferences | dotenvx
C: gitleaks toml | gitleaks protect | git secrets scan | secretlint | ggshield
X: secret santa | secret of mana | secret message game | key-value store | client secret | app secret
X: consumer secret | obsidian vault | vault game | secret hitler | secret life | secret sauce | primary key
X: foreign key | vault 111 | minecraft vault | vault plugin for minecraft | trade secret | erc4626 vault | yield vault
X: defi vault | vault strategy | token vault contract | pass by reference | pass in | forgot password | reset password
X: password reset | password field | password strength meter | password input | vault economy | dark secret
X: nft vault | data vault | solidity vault | oracle data vault | webhook secret
X: secrets stored with | secret knowledge | GITHUB secrets | secrets github token | secret level

[security]
alias: cybersecurity | infosec | information security | 安全 | 网络安全
E: security | security tool | security testing | security scanner | security audit | security auditing
E: security research | security analysis | security library | security framework | security assessment
E: security header | security hardening | security monitoring | security operations
E: security automation | security platform | security checklist | security best practice
E: security engineer | security training | security awareness | security bug | security plugin | application security
E: appsec | web security | web application security | network security | cloud security | container security
E: api security | mobile security | android security | ios security | browser security | information security
E: infosec | cyber-security | cybersecurity | cyber defense | cyber attack | offensive security | defensive security
E: devsecops | supply chain security | ai security | llm security | prompt injection | hardware security
E: iot security | pentest | pentesting | pentest tool | pentester | penetration test | penetration testing
E: penetration tester | ethical hacking | ethical hacker | hacking tool | hacker tool | red-team
E: red teaming | blue team | purple team | bug bounty | bug hunter | recon tool | osint | osint tool | attack surface
E: vulnerability scanner | vulnerability scanning | vulnerability management | vulnerability assessment
)lexicon",
R"lexicon(
[security]
E: vulnerability detection | vulnerability database | vulnerability research | vulnerability disclosure
E: vulnerable application | vulnerable app | deliberately vulnerable | intentionally vulnerable | exploitation
E: exploitation framework | exploit development | exploit code | exploit database | poc exploit | proof-of-concept
E: cve | cve-2021 | zero day | 0day | 1day | rce | privilege escalation | buffer overflow | heap exploitation
E: binary exploitation | pwn | rop | rop gadget | rop chain | shellcode | shellcode loader | shellcode runner
E: sql injection | sqli | xss | cross-site scripting | csrf | cross site request forgery | ssrf | xxe | lfi
E: path traversal | directory traversal | command injection | code injection | deserialization vulnerability
E: insecure deserialization | template injection | open redirect | clickjacking | cors misconfiguration
E: subdomain takeover | subdomain enumeration | directory bruteforce | fuzzing | fuzzer | web fuzzer | fuzz testing
E: brute forcer | password cracking | password cracker | hash cracker | hash cracking | rainbow table
E: credential stuffing | phishing | phishing page | phishing tool | anti phishing | social engineering | malware
E: malware analysis | malware detection | malware sample | malware scanner | malware research | ransomware | rootkit
E: rootkit detection | backdoor | botnet | keylogger | spyware | c2 framework | c2 server | reverse shell | web shell
E: webshell | bind shell | payload generator | antivirus | anti virus | antivirus evasion | av evasion | edr evasion
E: edr bypass | amsi bypass | uac bypass | process injection | dll injection | dll hijacking | post-exploitation
E: lateral movement | kerberoasting | mimikatz | cobalt strike | metasploit | metasploit module | burp suite
E: burp extension | burp plugin | burpsuite extension | nmap script | kali linux | kali | ctf | ctf writeup
E: ctf challenge | ctf tool | ctf platform | hackthebox | tryhackme | wargame | crackme | reverse-engineering
E: deobfuscation | deobfuscator | forensics | digital forensics | memory forensics | dfir | incident response
E: threat intelligence | threat hunting | threat detection | threat modeling | threat model | mitre attack | mitre att
E: sigma rule | yara | yara rule | siem | honeypot | intrusion detection | intrusion detection system
E: intrusion prevention | intrusion prevention system | waf | web application firewall | ddos | ddos attack
E: ddos protection | dos attack | denial of service | anti ddos | bot protection | fail2ban | sandbox escape
E: cryptography | cryptographic | crypto library | cryptography library | cryptographic library | encryption
E: encryption library | encryption tool | file encryption | end-to-end encryption | end to end encrypted | e2ee
E: post-quantum | homomorphic encryption | public key cryptography | elliptic curve cryptography
E: symmetric encryption | asymmetric encryption | password hashing | cryptographic hash | cryptanalysis
E: steganography | side channel attack | side-channel | tls certificate | certificate authority | pki
E: public key infrastructure | let s encrypt | letsencrypt | acme client | acme protocol | x509 | openssl wrapper
E: openpgp | pgp | gpg | differential privacy | data privacy | anti tracking | tracker blocker
E: content security policy | html sanitizer | xss sanitizer | input sanitization | xss protection | csrf protection
E: csrf token | os hardening | linux hardening | cis benchmark | stig | security compliance | sbom
E: dependency vulnerability | sast | dast | code audit | taint analysis | root detection | jailbreak detection
E: ssl pinning | certificate pinning | frida script | xposed module | 安全 | 网络安全 | 渗透测试 | 渗透
E: 漏洞 | 漏洞扫描 | 漏洞利用 | 信息安全 | 黑客 | 加密 | 解密 | 免杀 | 逆向 | 逆向工程
E: 红队 | 蓝队 | 资产收集 | 信息收集 | 代码审计 | 攻防 | 反序列化 | 爆破 | 提权 | 木马
E: 密码学 | 防火墙 | 隐私 | 脱壳 | 内网渗透 | 网络安全工具 | 资安 | 資安 | 資訊安全
E: 網路安全 | 滲透測試 | 弱點掃描 | 威胁情报 | 应急响应 | 蜜罐 | 漏洞复现 | 子域名
E: 指纹识别 | 钓鱼 | 数据脱敏 | 脱敏 | 安全加固 | 加解密 | security libraries
E: security vulnerabilities | deserialization vulnerabilities | crypto libraries
E: cryptography libraries | cryptographic libraries | encryption libraries | dependency vulnerabilities
E: network firewall | application firewall | host firewall | hacking lab | hacking simulator | hacking toolkit
E: encrypted in the browser | encrypted pastebin
E: zero knowledge encryption | encrypted notes | encrypted file sharing | secure file sharing | secret sharing
E: end to end encryption for | end to end encrypted messaging | encrypted messenger | secure messenger
E: private messenger | private by design messenger | anonymous communication | anonymity network | anonymous messaging
E: classical ciphers | classical cryptography | implement ciphers | frequency analysis | cryptography assignment
E: toy ciphers | cryptography course | cryptographic algorithms | cryptographic primitives | cryptographic protocols
E: encryption and decryption | encrypt and decrypt | encrypt files | encrypt data | encrypt your files
E: file encryption tool | file encryption utility | simple encryption | modern encryption | secure encryption
E: json web token implementation | implementation of json web tokens | jwt library
E: jwt implementation | json web encryption | json web signature | jose implementation | password hashing library
E: password hashing function | password strength | password strength estimator | password generator
E: password auditing | password recovery tool | two factor authentication | multi factor authentication
E: hardware security key | security key | fido2 | webauthn | passkeys | totp generator | one time password
E: manage certificates | automatic https certificates | self signed certificates for | locally trusted certificates
E: private certificate authority | secrets scanning | secret scanner | scan for secrets
E: find secrets | leaked secrets | detect secrets | hardcoded secrets | credential scanner | leaked credentials
E: find vulnerabilities | detect vulnerabilities | scan for vulnerabilities
E: known vulnerabilities in | vulnerabilities in dependencies | vulnerabilities in container
E: static application security | static analysis security | security static analysis | security linter
E: security focused static | security analyzer | dynamic application security | software composition analysis
E: software bill of materials | artifact signing | signing and verification | sign and verify | container signing
E: provenance attestation | runtime security | runtime threat detection | cloud native runtime security
E: kubernetes security scanner | cloud security posture | cloud security auditing | security auditing tool
E: security audit tool | security assessment tool | auditing system hardening | compliance testing
E: compliance as code | policy enforcement | policy engine for security | access control system | identity aware proxy
E: zero trust access | zero trust network | bastion host | privileged access | host based intrusion
E: network intrusion detection | intrusion detection engine | network security monitoring
E: security information and event | security monitoring platform | security analytics | security incident
E: endpoint visibility | endpoint monitoring | operating system instrumentation | threat hunting platform
E: threat intelligence platform | open source intelligence | osint framework | hunt down social media
E: social media accounts by username | gather information about | information gathering | reconnaissance tool
E: subdomain discovery | port scanner | network mapper | web path scanner | directory scanner | content discovery tool
E: web application scanner | web vulnerability scanner | exploitation tool | post exploitation framework
E: adversary emulation framework | red team tool | red team toolkit
E: red team operations | penetration testing framework | penetration testing toolkit
E: penetration testing distribution | for security researchers | for pentesters | for bug bounty | for bug hunters
E: for red teams | for red teamers | for hackers | for ethical hackers | for security teams | security teams
E: privacy and security | privacy guide | list of payloads | payloads and bypasses | collection of payloads
E: wordlists for | collection of wordlists | collection of exploits | proof of concept exploit | exploits and
E: reverse engineering framework | reverse engineering tool | reverse engineering suite | binary analysis framework
E: binary analysis platform | malware analysis tool | malware analysis sandbox | memory forensics framework
E: forensic tool | forensic toolkit | forensic analysis | packet capture and analysis | packet analyzer
E: traffic interception | intercepting proxy | interactive https proxy | tls capable intercepting
E: man in the middle proxy | wireless auditing | wifi auditing | wifi security auditing | deauthentication attack
E: rogue access point | phishing framework | phishing toolkit | social engineer toolkit | vulnerable web application
E: insecure web application | intentionally insecure | capture the flag | ctf framework | security training platform
E: medium interaction honeypot | ssh tarpit | ban hosts | bans ips | blocks brute force
E: brute force protection | rate limiting and brute | block malicious | ad and tracker blocking | tracker blocking
E: dns sinkhole | block ads | blocks trackers | anti tracking extension | privacy browser | privacy focused browser
E: hardened browser | hardened firefox | hardening script | hardened kernel | system hardening | sandboxing tool
E: sandbox for untrusted | application sandbox | set security headers
E: secure your express | secure http headers | helps secure
E: rate limiting middleware for security | secure shell | secure tunnel | secure remote access | vpn server
E: vpn client | coverage guided fuzzer | fuzzing framework | fuzzing engine
E: security testing framework | security testing tool | security toolkit | security suite | security scanning
E: security automation platform | security knowledge | security cheat sheet | security handbook
E: security learning path | security wiki | web security academy | hacking resources | pentest resources
E: pentest notes | hacking notes | security resources | security tools and | 安全工具集 | 安全开发指南 | 网络安全学习
E: 渗透测试笔记 | 密码管理 | 加密通信 | 端到端加密聊天 | 内网穿透安全 | vpn
E: find intruders | intruders | hackers and defenders | blue teamers | defenders | eavesdropping | eavesdroppers
E: tamper evident | tamper detection | nobody but you | only you can read | only you hold the key
E: we cannot read your | server cannot read | server never sees | never leaves your device unencrypted
E: encrypts everything | encrypted before | encrypted on your device | encrypted at rest | passwords and usernames
E: break ciphers | crack ciphers | breaking codes | codebreaking | code breaking
S: reconnaissance | vulnerability | exploit | bloodhound | hardening | vulnerabilities | recon | brute-force
S: bruteforce | wordlist | trojan | binary analysis | disassembler | decompiler | obfuscation | obfuscator
S: sandboxing | encrypt | digital signature | hash function | ssl certificate | anonymity | ad blocker
S: gdpr | csp header | sanitizer | sanitize html | captcha | recaptcha | 扫描器 | attacker | attack vector
S: attack simulation | adversary emulation | adversary simulation | adversarial attack | payload encoder | evasion
S: bypass waf | waf bypass | antivirus bypass | exfiltration | data exfiltration | dns exfiltration | bof
S: anti debugging | anti-debug | anti tamper | tamper proof | integrity check | file integrity | code signing
S: signature verification | signed binary | secure boot | sgx | enclave | confidential computing
S: multi party computation | mpc protocol | threshold signature | aes | aes-256 | aes gcm | aes encryption | aes-ni
S: des encryption | rsa | rsa encryption | rsa key | ecdsa | ed25519 | curve25519 | x25519 | chacha20 | salsa20
S: blake2 | blake3 | sha-256 | sha256 | sha1 | sha3 | md5 | hmac | pbkdf2 | bcrypt | scrypt | argon2 | hkdf | cipher
S: block cipher | stream cipher | caesar cipher | vigenere cipher | diffie hellman | key exchange | double ratchet
S: signal protocol | noise protocol | forward secrecy | csprng | secure random | cryptosystem | encryption algorithm
S: decryption | decryptor | encryptor | encrypted messaging | encrypted communication | encrypted chat
S: secure messaging | secure communication | secure channel | secure coding | secure by default | secure file
S: secure delete | wipe data | disk encryption | luks | veracrypt | dm-crypt | tls | ssl tls | mutual tls | mtls
S: tls fingerprint | ja3 | certificate transparency | certificate chain | csr | self-signed certificate
S: ca certificate | ssl checker | ssl scanner | hsts | same origin policy | http security | security middleware
S: security token | secure session | account lockout | login throttling | ip ban | ip blacklist | ip reputation
S: spam protection | anti spam | bot detection | fraud detection | log4shell | heartbleed | shellshock | dirty cow
S: eternalblue | proxyshell | printnightmare | zerologon | owasp | owasp top 10 | owasp zap | pci dss | iso 27001
S: soc 2 | hipaa | fedramp | penetration lab | oscp | oscp notes | oscp preparation | writeup | hackerone | bugcrowd
S: google dork | dorking | shodan | censys | virustotal | fofa | zoomeye | username search | email harvesting
S: port scanning | banner grabbing | fingerprinting | web fingerprint | content discovery | asset discovery
S: network sniffing | arp spoofing | arp poisoning | mitm | man-in-the-middle | evil twin | deauthentication
S: deauther | wpa handshake | wifi hacking | wifi cracking | wpa2 crack | bluetooth hacking | rubber ducky
S: ducky script | badusb | bad usb | flipper zero | rfid hacking | sdr hacking | car hacking | usb attack | evil maid
S: kernel exploit | kernel hardening | selinux | apparmor | seccomp | aslr | memory corruption | format string
S: type confusion | symbolic execution | binary instrumentation | hooking | hook framework | inline hook | api hooking
S: anti cheat | cheat detection | game hacking | memory scanner | pe file | pe parser | elf binary | apk analysis
S: apk decompiler | apk protection | android malware | malware family | malware classification | c2 traffic
S: sandbox analysis | cuckoo sandbox | artifact collection | evidence collection | timeline analysis
S: registry forensics | volatility plugin | data leak | data breach | breach database | pwned password
S: have i been pwned | compromised password | password policy | weak password | default credential | leaked password
S: pii | pii detection | data anonymization | anonymization | pseudonymization | data masking | redaction
S: metadata removal | exif removal | privacy tool
S: privacy respecting | do not track | fingerprint protection | browser fingerprint | canvas fingerprint | tor browser
S: onion service | hidden service | telemetry removal | untrusted input | untrusted code | code sandbox | escape html
S: output escaping | strong parameter | mass assignment | security patch | security fix | security advisory
S: security update | npm audit | dependency check | jailbreak | root exploit | bootloader unlock | frp bypass
)lexicon",
R"lexicon(
[security]
S: tweak ios | substrate tweak | llm jailbreak | guardrail | llm guardrail | adversarial prompt | membership inference
S: federated privacy | secure aggregation | educational purpose only | authorized testing | legal disclaimer | 攻击
S: 权限提升 | 后门 | 弱口令 | 绕过 | 目录扫描 | 端口扫描 | 端到端加密 | 混淆 | 加固
S: 破解 | 砸壳 | 越狱 | 抓包 | 靶场 | 靶机 | 漏洞靶场 | 等保 | 国密 | sm2 | sm3 | sm4
S: 仅供学习 | 内存马 | 冰蝎 | zero-trust | least privilege | supply chain attack | dependency confusion
S: typosquatting | malicious package | package security | spoofing | sniffing | code signing certificate
S: proxy scanner | network scanner | scanning tool | security check | security scan | security test | security flaw
S: security risk | security rule | security event | security log | security alert | security control
S: security challenge | security course | security concept | security learning | security model | security protocol
S: security proof | security property | security feature | security boundary | security architecture
S: security posture | security score | security conference | security paper | security researcher
S: security professional | security community | security solution | security orchestration | edr | endpoint detection
S: endpoint security | endpoint protection | host security | server security | linux security | windows security
S: macos security | kernel security | wordpress security | php security | java security | node security
S: rails security | django security | docker security | kubernetes security | aws security | azure security | cspm
S: iam security | database security | email security | dmarc | dkim | spf record | dnssec validation
S: web vulnerability | web hacking | web exploitation | request smuggling | header injection | host header
S: crlf injection | nosql injection | ldap injection | xpath injection | graphql security | jwt attack
S: oauth attack | prototype pollution | idor | arbitrary code execution | auth bypass | authentication bypass
S: integer overflow | out of bounds | heap overflow | double free | null pointer dereference | kernel vulnerability
S: hypervisor escape | vm escape | browser exploit | router exploit | camera exploit | wordpress exploit
S: joomla exploit | android exploit | ios exploit | checkm8 | iot exploit | plc security | ics security
S: scada security | automotive security | can hacking | blockchain security | wallet security | reentrancy | defi hack
S: rug pull | exploit for | poc for | cve 2017 | cve 2018 | cve 2019 | cve 2020 | cve 2022 | cve 2023 | cve 2024
S: cve 2025 | cve id | cve database | cve search | cve feed | nvd | cvss | cwe | cisa kev | epss | vulnerable version
S: affected version | vulnerable dependency | vulnerable code | vulnerable contract | damn vulnerable | exploit-db
S: exploitdb | packetstorm | searchsploit | hack tool | hacking challenge | hacker culture | hacktool | cracking
S: crack password | crack wifi | zip cracker | wpa cracker | facebook hack | instagram hack | dictionary attack
S: password spray | password spraying | credential dumping | credential harvesting | lsass dump | token impersonation
S: golden ticket | relay attack | replay attack | ntlm relay | ssl strip | sslstrip | downgrade attack
S: padding oracle | timing attack | glitching | power analysis | cache attack | rowhammer | speculative execution
S: microarchitectural attack | cold boot | dma attack | acoustic attack | adversarial example | data poisoning
S: backdoor attack | model stealing | deepfake detection | evasion attack | stealer | password stealer | token grabber
S: info stealer | rat builder | miner malware | computer virus | fork bomb | logic bomb | joke virus | dos script
S: slowloris | http flood | syn flood | udp flood | flooder | booter | sms bomber | email bomber | call bomber | nuker
S: raid tool | ip grabber | ip logger | camera hack | webcam hack | phishing simulation | phishing campaign
S: phishing detection | phishing url | malicious url | malicious domain | malicious traffic | url scanner
S: link scanner | dga | homoglyph | fake website | threat actor | threat report | threat data | threat sharing | stix
S: taxii | openioc | attack tree | attack graph | attack path | attack pattern | attack detection | attack scenario
S: kill chain | detection engineering | detection content | kql query | hunting query | suricata rule | snort rule
S: ioc extractor | ioc scanner | honeytoken | canary token | honey pot | ssh honeypot | honeypot data
S: sandbox malware | dynamic analysis | binary diffing | binary lifting | emulation framework | taint tracking
S: dynamic taint | concolic execution | patch diffing | binary patching | code cave | code virtualization
S: string encryption | string obfuscation | code protection | software protection | anti vm | anti sandbox | vmprotect
S: themida | upx | dotnet obfuscator | javascript obfuscator | android obfuscation | dexguard | il2cpp dumper
S: game cheat | aimbot | wallhack | cheat engine | process dump | direct syscall | indirect syscall
S: reflective loader | reflective dll | process hollowing | etw bypass | unhooking | sleep obfuscation
S: driver exploit | byovd | edr killer | kernel driver | windows internals | windows kernel | uefi bootkit | bootkit
S: ccpa | hipaa compliant | consent management | k-anonymity | secure computation | garbled circuit
S: oblivious transfer | functional encryption | searchable encryption | lattice cryptography | kyber | dilithium
S: ntru | mceliece | bls signature | ring signature | blind signature | schnorr signature | threshold cryptography
S: zk-snark | zksnark | bulletproof | commitment scheme | merkle proof | elliptic curve | secp256k1
S: rsa attack | edwards curve | opaque protocol | dtls | ocsp | crl | root certificate
S: intermediate certificate | wildcard certificate | certificate renewal | certificate expiration
S: certificate management | ssl unpinning | mkcert | local https | https everywhere | https certificate | free ssl
S: https redirect | secure cookie | cookie security | subresource integrity | sri hash | permission policy header
S: security txt | login protection | rot13 | caesar | vigenere | enigma machine | substitution cipher
S: playfair cipher | hill cipher | transposition cipher | affine cipher | xor encryption | xor cipher | rc4 | blowfish
S: twofish | tea cipher | xxtea | triple des | 3des | aes-128 | aes-cbc | aes-ctr | poly1305 | siphash | murmurhash
S: sha-1 | sha-2 | sha-512 | sha512 | ripemd | whirlpool | keccak | file checksum | message digest
S: message authentication code | hashing algorithm | password hash | salted hash | hash salt | password encryption
S: text encryption | image encryption | video encryption | database encryption | column encryption | field encryption
S: attribute encryption | encrypted field | encrypted attribute | client-side encryption | browser encryption
S: message encryption | email encryption | chat encryption | folder encryption | usb encryption | encrypted backup
S: encrypted storage | encrypted file system | encrypted filesystem | encfs | encrypted volume | encrypted container
S: encrypted archive | encrypted email | pgp email | keybase | hkp | covert channel | hidden message
S: lsb steganography | image steganography | audio steganography | plausible deniability | open source security
S: awesome security | awesome hacking | awesome pentest | awesome ctf | bounty program | responsible disclosure
S: disclosure policy | hacktricks | seclists | password list | username list | username enumeration | user enumeration
S: email enumeration | phone osint | github osint | telegram osint | geolocation osint | doxing | leak search
S: dark web | darknet | tor crawler | onion crawler | deep web | exposed service | exposed database | open s3 bucket
S: s3 bucket enumeration | bucket finder | endpoint discovery | parameter discovery | wayback url | url extraction
S: http probe | http probing | vhost enumeration | dns enumeration | dns bruteforce | zone transfer | reverse ip
S: asn enumeration | cloud enumeration | smb enumeration | ldap enumeration | ad enumeration | windows enumeration
S: linux enumeration | suid | linpeas | gtfobins | lolbas | ctf team | ctf competition | ctf event | ctf category
S: ctf infrastructure | jeopardy ctf | king of the hill | overthewire | picoctf | root-me | vulnhub walkthrough
S: machine walkthrough | server hardening | ssh hardening | windows hardening | nginx hardening | docker hardening
S: hardened image | secure baseline | cis hardening | disa stig | audit script | linux audit | auditd | auditd rule
S: country block | geo blocking | bad bot | virus scan | malware removal | webshell detection | rootkit scanner
S: usb security | usb kill | anti forensic | log wiper | duress | self destruct | fake identity | 安全测试
S: 安全研究 | 安全扫描 | 安全漏洞 | 安全运营 | 安全检测 | 安全防护 | 安全开发
S: 安全审计 | 数据安全 | 应用安全 | 移动安全 | 云安全 | 主机安全 | 红队工具 | 红蓝对抗
S: 攻防演练 | 护网 | 漏洞挖掘 | 漏洞验证 | 漏洞检测 | 漏洞分析 | 漏洞管理 | 漏洞环境
S: 命令执行 | 代码执行 | 远程代码执行 | 未授权访问 | 文件上传 | 文件包含 | 任意文件
S: 反序列化漏洞 | 子域名收集 | 子域名爆破 | 资产测绘 | 资产扫描 | 指纹扫描 | 端口探测
S: 弱口令扫描 | 弱口令检测 | 后渗透 | 横向移动 | 权限维持 | 域渗透 | 远控 | 木马免杀
S: 免杀加载器 | 恶意代码 | 恶意软件 | 勒索 | 样本分析 | 流量检测 | 入侵检测 | 溯源
S: 取证 | 日志审计 | js 逆向 | 安卓逆向 | ios 逆向 | app 逆向 | 脱壳工具 | 对称加密
S: 非对称加密 | 国密算法 | 数字签名 | ssl 证书 | https 证书 | 隐写 | 隐私保护 | 隐私计算
S: 同态加密 | 零知识证明 | 敏感数据 | xss 漏洞 | sql 注入 | 蜜罐系统 | waf 绕过 | 网络攻防
S: 安全学习 | 安全笔记 | 漏洞 poc | 漏洞 exp | 资安工具 | C2 | password policies
S: web vulnerabilities | kernel vulnerabilities | disclosure policies | ctf categories | fake identities
S: burn after reading | self destructing message | zero knowledge proof | 256bit aes | 256 bit aes | aes 256 gcm
S: key derivation | key generation with | modular exponentiation | public key | private key | key pair | keypair
S: signing keys | key rotation | salt and hash | constant time comparison | side channel resistant | adversary
S: indicators of compromise | iocs | detection rules | alert triage | compliance and operations
S: security and compliance | suspicious | malicious activity | credentials leak | scan results | severity levels
S: critical and high | false positives | cve list | authorized use only | only on systems you own
S: legal purposes only | responsible for your actions | not responsible for misuse | permission to test
S: illegal purposes | emergency access | vault is encrypted | encrypted vault | encrypted database | master password
S: yubikey | kdbx | auto type | challenge response
T: nmap | wireshark | sqlmap | hashcat | john the ripper | aircrack-ng | nessus | openvas | nikto | Nuclei | masscan
T: Snort | suricata | zeek | bro ids | ossec | wazuh | osquery | clamav | modsecurity | ida pro | ghidra | radare2
T: binary ninja | x64dbg | ollydbg | windbg | frida | xposed | angr | libfuzzer | openssl | libsodium | bouncy castle
T: bouncycastle | mbedtls | wolfssl | boringssl | gnupg | webcrypto | Volatility | Autopsy | misp | thehive | impacket
T: powersploit | maltego | theharvester | spiderfoot | dvwa | juice shop | webgoat | vulnhub | ctfd | snyk | trivy
T: clair | grype | falco | semgrep | brakeman | codeql | sonarqube | checkmarx | veracode | dependency-track | lynis
T: openscap | Prowler | scoutsuite | certbot | cfssl | spring security | dompurify | rack attack | hcaptcha | Tor
T: i2p | pwntools | unicorn engine | keystone engine | Slither | mythril | echidna | cowrie | dionaea | awvs | fscan
T: IDA | AFL
H: security module | security list | security guide | security layer | security agent | security provider
H: security notes | security utility | penetration testing tool | reconnaissance framework | exploit framework
H: payload collection | protocol fuzzer | bruteforcer | brute force attack | hash identifier | hash generator
H: command and control framework | stager | implant | crypter
W: anonymous | 病毒 | bypass | unpacker | license verification | nonce | cors | helmet | blocklist | ip whitelist
W: meltdown | struts2 | fastjson | shiro | weblogic | nist | compliance | audit | write-up | subdomain
W: unpacking | cookie consent | debloat | debloater | outdated dependency vulnerability | jailbreaking | rooting
W: 注入 | 扫描 | 字典 | 指纹 | 签名 | 验证码 | 合规 | splunk | dependabot | secured | hack
W: hacker | threat | defense | crack | inject | injection | malicious
W: safety | trust | certificate | enumeration | sandbox | isolation | ssl | spoof | sniff
W: stealth | decrypt | hashing | poc | 资产管理平台 | privilege | signing | xdr | cpe
W: hackable | cracker | virus | spammer | spam detection | scam detection | canary | deception | tarpit | proguard
W: dumper | memory dump | syscall | prime field | finite field arithmetic | bignum | ecc | rate limit | encode decode
W: base64 decode | decoding | enigma | checksum | crc | watermark | watermarking | digital watermark | people search
W: camera search | hardened | spam filter | anti theft | panic button | disposable email | metadata stripper
W: 资产管理 | 反爬 | 证书 | 敏感词 | tamper
W: privacy focused | privacy friendly
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
)lexicon",
R"lexicon(
[security]
C: certbot certonly | Crypto Cipher | cryptography hazmat | CryptoJS AES | require crypto | crypto createCipheriv
C: javax crypto | sodium init | crypto secretbox | rkhunter | vol py | trivy image | trivy fs | snyk test | pip-audit
C: ufw allow | ufw enable | Content-Security-Policy | X-Frame-Options | X-XSS-Protection | Strict-Transport-Security
C: DOMPurify sanitize | dev tcp | RHOSTS | airodump-ng | aireplay-ng | setoolkit | afl-fuzz
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

[authentication]
alias: auth | authorization | login | identity | 认证 | 登录
E: authentication | authentication library | authentication system | authentication framework | authentication server
E: authentication service | authentication middleware | authentication module | authentication plugin
E: authentication provider | authentication backend | authentication strategy | authentication package
E: authentication solution | authentication layer | authentication api | authentication flow
E: authentication and authorization | user authentication | token authentication | token based authentication
E: api authentication | http authentication | basic authentication | digest authentication | basic auth
E: http basic auth | cookie authentication | session authentication | social authentication | social auth
E: social login | passwordless | passwordless authentication | passwordless login | magic link
E: multi-factor authentication | mfa | two-factor authentication | two-factor | 2fa | one-time password | otp | totp
E: hotp | google authenticator | authenticator | authenticator app | biometric authentication
E: fingerprint authentication | face id | touch id | webauthn | web authentication | fido | fido2 | passkey | u2f
E: yubico | hardware token | auth | auth library | auth system | auth server | auth service
E: auth middleware | auth module | auth plugin | auth provider | auth backend | auth package | auth proxy | auth flow
E: auth starter | auth boilerplate | authorization | authorization library | authorization framework
E: authorization server | authorization system | authorization service | authorization middleware | authorisation
E: authorization engine | authentification | access control | access control list | access management
E: role-based access control | rbac | attribute based access control | abac | acl | permission management
E: permission system | permission library | fine grained authorization | policy based authorization
E: identity management | identity and access management | iam | identity provider | idp | identity server
E: identityserver | identityserver4 | identity platform | identity broker | identity federation | federated identity
E: digital identity | decentralized identity | decentralized identifier | did method | verifiable credential
E: aspnet identity | oauth | oauth2 | oauth-2 | oauth 2 0 | oauth1 | oauth 1 0 | oauth2 server | oauth2 client
E: oauth2 provider | oauth provider | oauth client | oauth server | oauth library | oauth proxy | oauth flow
E: oauth strategy | oauth plugin | oauth login | openid | openid-connect | oidc | oidc client | oidc provider
E: openid provider | relying party | saml | saml 2 0 | saml2 | saml idp | saml service provider | saml sso
E: single sign-on | sso server | central authentication service | cas server | cas client | kerberos
E: kerberos authentication | spnego | ldap authentication | ldap server | ldap client | azure active directory
E: azure ad | azure ad b2c | radius authentication | pam module | json web token | jwt | jwt authentication | jwt auth
E: jwt token | jwt library | jwt middleware | jwt decoder | jwe | jwk | paseto | login system | login page
E: login form | login screen | login and registration | facebook login | google login | google sign-in
E: sign in with google | sign in with ethereum | twitter login | github login | wechat login | login button
E: signup form | user registration | user login | user signup | account verification | omniauth
E: omniauth strategy | passport strategy | passport-js | devise extension | spring security | laravel passport
E: laravel sanctum | laravel socialite | socialite provider | auth0 | okta | keycloak | keycloak extension
E: keycloak theme | keycloak provider | django allauth | django authentication | rails authentication | flask login
E: firebase authentication | firebase auth | cognito authentication | supabase auth | authelia | authentik | ory hydra
E: casbin | casbin adapter | cancan | pundit | shibboleth | simplesamlphp | 认证 | 登录 | 登陆 | 鉴权
E: 身份认证 | 权限管理 | 单点登录 | 用户管理 | 第三方登录 | 权限认证 | 認證 | 登入
E: 單點登入 | 身份验证 | 身份驗證 | 微信登录 | 扫码登录 | 统一认证 | 权限控制
E: 登录注册 | 权限系统 | 扫码登陆 | 權限管理 | 第三方登入 | 验证码登录 | JOSE
E: authentication libraries | authentication strategies | auth libraries | auth proxies | authorization libraries
E: permission libraries | federated identities | digital identities | decentralized identities | aspnet identities
E: oauth libraries | oauth proxies | oauth strategies | jwt libraries | omniauth strategies | passport strategies
E: authentication for next-js | authentication for react | authentication for django
E: authentication for rails | authentication for laravel | authentication for node | authentication for express
E: authentication for fastapi | authentication for the web | authentication toolkit | authentication sdk
E: authentication ui | authentication portal | authentication gateway | authentication component
E: authentication components | authentication proxy | authentication boilerplate | authentication starter
E: authentication template | authentication tutorial | authentication demo | login and signup | login and register
E: sign in and sign up | login with google | login with github | log in with google | credential authentication
E: google authentication | github authentication | facebook authentication | email authentication
E: phone authentication | otp authentication | certificate-based authentication | face authentication
E: authenticate users | authenticates users | authenticate requests | authenticating requests | authenticating users
E: verify identity | identity verification | identity layer | identity infrastructure | identity solution
E: identity and access | identity and user management | user identity | user accounts and authentication
E: user management system | user authentication system | user auth | user sign-in | customer identity | ciam
E: access management solution | access management server | access proxy | identity aware proxy
E: identity-aware access proxy | zero trust access | zero-trust access | sso portal | sso provider | sso and
E: single sign on for | single sign-on server | single sign-on solution | single sign-on protocol | openid certified
E: openid connect provider | openid connect client | openid connect server | openid connect library | oauth 2 server
E: oauth 2 client | oauth 2-0 server | oauth 2-0 client | oauth 2-0 provider | oauth 2-0 authorization
E: oauth1 client | oauth apps | jwt implementation | jwt verification | jwt validation
E: jwt tokens | jwt refresh token | json web tokens | json web token implementation | json web key
E: token management | api keys management | session based auth | session auth
E: cookie based auth | cookie based authentication | cookie sessions | lucia auth | clerk | magic links
E: magic login | passkeys | passkey authentication | webauthn library | webauthn server | fido2 server
E: security key | security keys | two-factor auth | two factor authentication app | 2fa app | 2fa library
E: totp generator | totp library | otp generator | otp library | one time passwords | one-time password generator
E: roles and permissions | role and permission management | roles permissions | permissions for | permission checks
E: permissions library | authorization policies for | relationship-based access control | google zanzibar
E: policy-based access control | access control system | access control lists | access control framework
E: attribute-based access | authorization as a service | authorization model | acl library
E: ldap directory server | active directory authentication | azure ad authentication
E: msal | kerberos client | saml authentication | saml toolkit | saml provider | sign-in with apple | apple sign in
E: social sign-in | social logins | account system | login screen ui | login ui kit
E: signup flow | auth flows | auth components | auth guards | auth template
E: autenticación | autenticação | inicio de sesión | authentifizierung | anmeldung | авторизация | 認証 | ログイン | 인증
E: 로그인
S: macaroon | login | authorization policy | sign-in | sign up | registration form | user account management
S: account management | email verification | email confirmation | password reset | session management | session store
S: session handling | session middleware | 授权 | 权限 | 登錄 | 授權 | access token | refresh token
S: bearer token | id token | session token | auth token | api token | api key authentication | token refresh
S: token validation | token verification | token introspection | token revocation | token exchange | token issuance
S: token expiration | csrf token | authorization code | authorization code flow | authorization code grant | pkce
S: implicit flow | client credential | client credentials grant | resource owner password | password grant
S: device flow | device code | consent screen | redirect uri | client secret | consumer secret | login callback
S: logout | sign on | remember me | forgot password | forget password | password change | password hash
S: password authentication | password protection | password protect | protected route | route protection
S: private route | route guard | auth guard | guarded route | protected page | protected resource
S: authentication guard | authenticated user | authenticated request | unauthenticated | unauthorized
S: request signing | signed request | hmac authentication | hmac signature | http signature | signature authentication
S: client certificate authentication | certificate authentication | challenge response | ntlm | ntlm authentication
S: scram | sasl | srp protocol | secure remote password | windows authentication | windows hello
S: integrated windows authentication | captcha login | sms verification | verification code | sms otp
S: otp verification | pin lock | passcode | pattern lock | passcode lock | app lock | lock screen | fingerprint login
S: biometric login | biometric | fingerprint scanner | face unlock | face login | touchid | faceid
S: local authentication | biometric prompt | account lockout | login throttle | login attempt | user session
S: cookie session | session cookie | session id
T: nextauth | next-auth
S: stateless authentication | stateless session | user role | role and permission | user permission | permission check
S: permission based | role management | role assignment | policy engine | xacml | ucan | zanzibar | tenant isolation
S: organization invite | invite user | user invitation | user provisioning | scim | scim provisioning
S: directory service | user federation | user store | user model | identity mapping | claims-based | ldap directory
S: ldap schema | ldap group | openldap | active directory | adfs | azure entra | entra id | federation metadata
S: saml assertion | saml response | saml metadata | forward auth | forward authentication | auth request
S: oauth2 proxy | auth gateway | openid 2 0 | webfinger | indieauth | indie auth | web3 login | wallet login
S: metamask login | nostr login | did document | verifiable presentation | door access | anonymous login
S: impersonate user | user impersonation | sudo mode | oauth token | oauth access token | oauth callback
S: oauth1 signature | three legged | sso login | sso plugin | sso cookie | sso authentication | cas authentication
S: cas protocol | cas ticket | login module | login protocol | login api | login component | login view
S: login controller | login ui | login animation | login template | login redirect | 令牌 | 双因素认证
S: 角色权限 | 人脸登录 | 一键登录 | 短信验证码 | 模拟登录 | 注册登录 | 用户中心
S: 用户认证 | 登录验证 | 指纹识别 | 指纹解锁 | 手势密码 | 免密登录 | 接口鉴权
)lexicon",
R"lexicon(
[authentication]
S: token 认证 | authorization policies | ldap directories | active directories | oauth2 proxies
S: ldap | user management | yubikey | sso
S: users and roles | users roles permissions | impersonation | password expiry | forgot password flow
S: protected routes | email and password | email/password | hashed passwords
S: oidc or ldap | sso via | ldap support | google sign-in button | logged-in routes
S: otp code | verification email | sign in and out
S: access tokens | api tokens
T: Devise | cognito | amazon cognito | Passport | passportjs | doorkeeper | rodauth | authlogic | cancancan
T: django rest auth | simplejwt | djoser | authlib | flask-security | apache shiro | shiro | sa-token | auth-js
T: better auth | stytch | workos | supertokens | iron session | openiddict | asp-net core identity | onelogin
T: ping identity | pingfederate | duo security | authy | freeipa | gluu | wso2 | ory | fusionauth | zitadel | casdoor
T: open policy agent | opa | jasig cas | apereo cas | mozilla persona | browserid | github oauth | metamask
T: satellizer | ember simple auth | simple auth | tymon jwt-auth | lexik jwt | fosuserbundle | hwioauthbundle
T: meteor accounts | hello js | oauth-io | janrain | linkedin login | spotify oauth | descope | propelauth
T: passport-local | bcrypt | clerk auth
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
W: password protected | current user | pin code | session storage | user directory | custom user model | user profile
W: account linking | claim | principal | service provider metadata | guest user | 会话 | supabase | lucia | identity
W: registration | cookie | authorize | authorized | authenticate | authenticated | authenticating | verification
W: protect | guard | middleware | encrypt | profile | expire | token generator
C: passport use | passport authenticate | passport session | passport initialize | require passport
C: passport serializeUser | jwt sign | jwt verify | require jsonwebtoken | jsonwebtoken | jwt encode | jwt decode
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
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
