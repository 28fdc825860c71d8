#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Several READMEs, and folders of them: a line each.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

tagged='"tags":[{"id":38,"name":"k8s"}]'
echo '# Aunt May' >plain.md

check "several READMEs give a line each, in the order given"
run --tags tags.json plain.md k8s.md plain.md
expect_status 0
expect_out '{"id":"plain.md","tags":[]}' "{\"id\":\"k8s.md\",$tagged}" '{"id":"plain.md","tags":[]}'
expect_err

check "standard input may be one of them"
run --tags tags.json plain.md - <k8s.md
expect_out '{"id":"plain.md","tags":[]}' "{\"id\":null,$tagged}"

check "one that can't be read gets an error in its place"
run --tags tags.json k8s.md missing.md k8s.md
expect_status 1
expect_out "{\"id\":\"k8s.md\",$tagged}" \
  '{"id":"missing.md","error":"missing.md: No such file or directory"}' "{\"id\":\"k8s.md\",$tagged}"

check "--format and --max-tags hold for each"
run --tags tags.json --format names --max-tags 1 k8s.md k8s.md
expect_out '{"id":"k8s.md","tags":["k8s"]}' '{"id":"k8s.md","tags":["k8s"]}'

check "--explain json gives a line each"
run --tags tags.json --explain json k8s.md plain.md
expect_out_begins '{"id":"k8s.md","tags":[{"index":1,"name":"k8s","score":'
[ "$(wc -l <out)" -eq 2 ] || fail "$(wc -l <out) lines, expected 2"

check "--explain text gives a part each"
run --tags tags.json --explain text k8s.md missing.md
expect_status 1
expect_out_begins 'id "k8s.md"'
expect_out_holds 'error: missing.md: No such file'

mkdir -p tree/b/deep tree/.git tree/.github
for path in README.md readme.RST a.md b/Readme b/deep/README.adoc b/README.zh.md b/README.png \
  .git/README.md .github/README.md; do
  cp k8s.md "tree/$path"
done
cp k8s.md outside.md
ln -s .. tree/b/up
ln -s ../../outside.md tree/b/README.txt
ln -s nowhere tree/b/README.org

check "--recursive gives every README below a folder, sorted by path"
run --tags tags.json --recursive tree
expect_status 0
expect_out "{\"id\":\"tree/.github/README.md\",$tagged}" \
  "{\"id\":\"tree/README.md\",$tagged}" \
  "{\"id\":\"tree/b/README.txt\",$tagged}" \
  "{\"id\":\"tree/b/README.zh.md\",$tagged}" \
  "{\"id\":\"tree/b/Readme\",$tagged}" \
  "{\"id\":\"tree/b/deep/README.adoc\",$tagged}" \
  "{\"id\":\"tree/readme.RST\",$tagged}"

check "threads give the same bytes"
cp out single
run --tags tags.json --recursive tree --threads 3
cmp -s out single || fail "it printed: $(head -c 500 out)"

check "--recursive takes files and folders; a file needs no special name"
run --tags tags.json --recursive plain.md tree/b/deep
expect_out '{"id":"plain.md","tags":[]}' "{\"id\":\"tree/b/deep/README.adoc\",$tagged}"

check "--recursive with one file is a line too"
run --tags tags.json --recursive plain.md
expect_out '{"id":"plain.md","tags":[]}'

check "a folder without READMEs gives nothing"
mkdir empty
run --tags tags.json --recursive empty
expect_status 0
expect_no_out

check "a missing folder is an error"
run --tags tags.json --recursive nowhere
expect_status 1
expect_out_begins '{"id":"nowhere","error":"'

check "a folder among files, without --recursive, is an error that says so"
run --tags tags.json k8s.md tree
expect_status 1
expect_out_holds '--recursive'

check "a path that is not UTF-8 has id null and an error"
mkdir odd
mkdir odd/$'\xFE'
cp k8s.md odd/$'\xFE'/README.md
run --tags tags.json --recursive odd
expect_status 1
expect_out_begins '{"id":null,"error":"'
[ "$(wc -l <out)" -eq 1 ] || fail "$(wc -l <out) lines, expected 1"

if [ "$(id -u)" -ne 0 ]; then
  check "a folder that can't be read is an error in its place"
  mkdir -p locked/a && cp k8s.md locked/README.md && chmod 000 locked/a
  run --tags tags.json --recursive locked
  chmod 755 locked/a
  expect_status 1
  expect_out_holds '"error":"locked/a: '
  expect_out_holds "{\"id\":\"locked/README.md\",$tagged}"
fi
