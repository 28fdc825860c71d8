#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tritag-evaluate on the small labelled file, whose figures are worked out here by hand.
#
# document  returned         annotators chose            majority         mean F1 over annotators
# one       k8s              k8s | k8s, api              k8s              (1 + 2/3) / 2     = 5/6
# two       -                - | - | 3d                  -                (1 + 1 + 0) / 3   = 2/3
# three     k8s              api | api | k8s             api              (0 + 0 + 1) / 3   = 1/3
# four      -                3d                          3d               0
# five      declarative-gui  declarative-gui, twice      declarative-gui  1
# 6         k8s              api                         api              0
#
# f1                    (5/6 + 2/3 + 1/3 + 0 + 1 + 0) / 6 = 17/36
# precision             2 of 4 returned tags are the majority's: one and five
# recall                2 of the majority's 5 tags
# acceptable_precision  3 of 4: in three some annotator chose k8s
# hit_at_1              one, two and five of 6
# empty_rate            two and four of 6
# tags_per_document     4 / 6
# annotator_f1          one 2/3, two (1 + 0 + 0) / 3, three (1 + 0 + 0) / 3, five 1: mean 7/12
set -eu
data=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../evaluate" && pwd)
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"
evaluate() { run_program "${TRITAG_EVALUATE:?the path of the program}" "$@"; }

check "--json gives the figures worked out above"
evaluate --tags "$data/tags.json" "$data/labelled.jsonl" --json
expect_status 0
expect_err
expect_out_begins '{"documents":6,"f1":0.47222222222222'
expect_out_holds ',"precision":0.5,"recall":0.4,"acceptable_precision":0.75,"hit_at_1":0.5,'
expect_out_holds ',"empty_rate":0.3333333333333333,"tags_per_document":0.6666666666666666,'
expect_out_holds ',"annotator_f1":0.58333333333333'
[ "$(wc -l <out)" -eq 1 ] || fail "more than one line"

check "the bootstrap interval is the same on every platform"
expect_out_holds ',"f1_interval":[0.16666666666666666,0.777777777777777'

check "per tag: support, precision, recall and f1, names trimmed"
expect_out_holds '"api":{"support":2,"precision":0.0,"recall":0.0,"f1":0.0}'
expect_out_holds '"declarative-gui":{"support":1,"precision":1.0,"recall":1.0,"f1":1.0}'
expect_out_holds '"k8s":{"support":1,"precision":0.3333333333333333,"recall":1.0,"f1":0.5}'

check "the table shows the same figures"
evaluate --tags "$data/tags.json" "$data/labelled.jsonl"
expect_status 0
expect_out_holds 'f1                    0.4722  (95 % interval 0.1667 to 0.7778)'
expect_out_holds 'hit_at_1              0.5000'
expect_out_holds 'api                   2        0.0000     0.0000  0.0000'

check "--misses lists what was missed and what was wrong"
evaluate --tags "$data/tags.json" "$data/labelled.jsonl" --misses
expect_out_holds '"three": missed api: '
expect_out_holds '"three": wrong k8s (acceptable): '
expect_out_holds '"four": missed 3d: no evidence'
expect_out_holds '6: wrong k8s: '
expect_out_holds '  cue "kubernetes" in '

check "--misses with --json"
evaluate --tags "$data/tags.json" "$data/labelled.jsonl" --misses --json
expect_out_holds '{"id":"three","name":"k8s","kind":"wrong","acceptable":true,"explanation":{"index":1,'
expect_out_holds '{"id":"four","name":"3d","kind":"missed","acceptable":false,"explanation":null}'

check "--misses tells a label that the catalogue lacks from one without evidence"
echo '{"id":"typo","readme":"# x","labels":[["k9s","3d"]]}' >typo.jsonl
evaluate --tags "$data/tags.json" typo.jsonl --misses
expect_status 0
expect_out_holds '"typo": missed k9s: not in the catalogue'
expect_out_holds '"typo": missed 3d: no evidence'

check "one annotator everywhere has no agreement to report"
head -n 4 "$data/labelled.jsonl" | tail -n 1 >one.jsonl
evaluate --tags "$data/tags.json" one.jsonl --json
expect_out_holds '"annotator_f1":null'

check "--lexicon replaces the built-in lexicon"
echo '{"concepts":[]}' >lexicon.json
evaluate --tags "$data/tags.json" "$data/labelled.jsonl" --json --lexicon lexicon.json
expect_status 0
expect_out_holds '"k8s":{"support":1,"precision":0.0,"recall":0.0,"f1":0.0}'

check "--version and --help"
evaluate --version
expect_out 'tritag-evaluate 0.1.0'
evaluate --help
expect_status 0
expect_out_holds 'tritag-evaluate --tags tags.json labelled.jsonl'

check "a missing labelled file is 1"
evaluate --tags "$data/tags.json" missing.jsonl
expect_status 1
expect_no_out
expect_err 'missing.jsonl'

check "a missing catalogue is 2"
evaluate --tags missing.json "$data/labelled.jsonl"
expect_refusal 'missing.json'

check "the catalogue is required"
evaluate "$data/labelled.jsonl"
expect_refusal '--tags'

check "an empty labelled file"
: >empty.jsonl
evaluate --tags "$data/tags.json" empty.jsonl
expect_refusal 'empty.jsonl'

# refused LINE: a labelled file with it as its second line is refused, with file and line.
refused() {
  check "the labelled line $1"
  printf '%s\n' '{"readme":"","labels":[[]]}' "$1" >bad.jsonl
  evaluate --tags "$data/tags.json" bad.jsonl
  expect_refusal 'bad.jsonl:2'
}
refused ''
refused 'label'
refused '[]'
refused '{"labels":[[]]}'
refused '{"readme":5,"labels":[[]]}'
refused '{"readme":""}'
refused '{"readme":"","labels":[]}'
refused '{"readme":"","labels":["k8s"]}'
refused '{"readme":"","labels":[[5]]}'
refused '{"readme":"","labels":[[]],"acceptable":"k8s"}'
