// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: what a document shows without saying it, and how it speaks of others.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_signals[] = {
R"lexicon(
[~mention]
S: built with | built using | built on top of | built on | powered by | inspired by | written in | written with
S: made with | based on | based upon | thanks to | uses | using | relies on | depends on | made using | developed with
S: developed using | created with | created using | implemented in | implemented with | forked from | fork of
S: ported from | works with | compatible with | plays nicely with | plays well with | similar to | unlike
S: compared to | compared with | in contrast to | as opposed to | rather than | 基于 | 使用 | 采用 | 基於
S: 採用

[~negation]
S: no | not | without | doesn't | does not | don't | do not | isn't | is not | never | instead of | no longer | cannot
S: can't | without any | neither | nor | 无需 | 不需要 | 没有 | 不用 | 無需 | 沒有

[~everything]
X: not only | no-code | no code | no-sql | no sql | low code | non blocking | not just | no std | no dependency
X: zero dependency | no external dependency | no runtime dependency | no matter | no need | no problem | open source
X: free software | user friendly | using the following | based on your | based on the following | uses cases
X: use case | for example | pull request | let us know | feel free | code of conduct | issue tracker | bug report
X: change log | getting started | get started | table of contents | read more | learn more | see also

[~npm]
C: npm install | npm i | yarn add | pnpm add | pnpm install | bun add | npm install save | npm install save-dev
C: npm i save

[~npm-global]
C: npm install g | npm i g | npm install global | yarn global add | npx | sudo npm install g

[~bower]
C: bower install | bower

[~pip]
C: pip install | pip3 install | easy_install | easy install | poetry add | conda install | pipenv install
C: setup py install

[~pipx]
C: pipx install | uv tool install

[~gem]
C: gem install | Gemfile | bundle install | gem

[~cargo-add]
C: cargo add | Cargo toml | crates io

[~cargo-install]
C: cargo install

[~go-get]
C: go get | go get u | pkg go dev | godoc org | go mod

[~go-install]
C: go install

[~composer]
C: composer require | composer install | packagist | composer json

[~maven]
C: groupId | artifactId | dependency groupId | mvn clean install | maven central

[~gradle]
C: implementation | build gradle | compile com | jitpack | gradlew | api com

[~cocoapods]
C: pod install | Podfile | cocoapods | carthage | swift package manager | Package swift

[~nuget]
C: Install-Package | dotnet add package | nuget

[~docker]
C: docker run | docker pull | docker-compose up | docker compose up | docker build | docker-compose yml

[~brew]
C: brew install | brew tap | apt-get install | apt install | yum install | pacman S | scoop install | choco install
C: snap install

[~make]
C: make install | configure make | cmake | sudo make install

[~git-clone]
C: git clone

[~rails]
C: rake db migrate | rails server | bundle exec | rails generate | rails s | rake db create

[~django]
C: manage py | python manage py runserver | python manage py migrate

[~npm-start]
C: npm start | npm run dev | yarn start | npm run start | yarn dev | ng serve | npm run serve | localhost 3000
C: http localhost

[~script-tag]
C: script src | link rel stylesheet | cdnjs | jsdelivr | unpkg

[~import]
C: import | require | from import | include | using namespace

[~help-flag]
C: help | usage | options | h help | verbose | version

[~shell-prompt]
C: sudo | bash | chmod | curl | wget

[~sql]
C: select from | create table | insert into

[~kubectl]
C: kubectl | kubectl apply f | helm install | helm repo add

[~android]
C: android | findViewById | android support | AndroidManifest xml | R layout | androidx

[~objc]
C: UIView | UIViewController | NSString | self view | alloc init | objective c

[~jsx]
C: import React | from react | react-dom | ReactDOM | useState | export default

[~css]
C: div class | background color | margin | css | scss

[~library-install-r]
C: install packages | library | devtools install github

[~jquery]
C: jquery | document ready | jquery min js
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
