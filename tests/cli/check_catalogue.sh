#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --check-catalogue says what the lexicon makes of a catalogue.
set -eu
data=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../examples/data" && pwd)
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

cat >lexicon.json <<'JSON'
{"concepts":[
  {"name":"kubernetes","aliases":["k8s","kube"],"cues":{"defining":["kubernetes operator"]}},
  {"name":"database","cues":{"defining":["database","sql","storage engine"],"weak":["row"]}},
  {"name":"nosql","cues":{"defining":["sql","document store"],"weak":["row"]}},
  {"name":"hr","aliases":["payroll"],"cues":{"strong":["payroll tax","salary slip","harbour salary tax"]}}
]}
JSON

# checked CATALOGUE: checks it against the lexicon above.
checked() {
  printf '%s' "$1" >checked.json
  run --check-catalogue checked.json --lexicon lexicon.json
  expect_status 0
  expect_err
}

check "a tag that the lexicon knows, by its name and by an alias"
checked '["k8s",{"name":"wages","aliases":["payroll"]}]'
expect_out '2 tags: 2 known to the lexicon, 0 by name only, 0 never returned' '' 'known' \
  '  "k8s" (/0): concept kubernetes' '  "wages" (/1): concept hr, by its alias "payroll"'

check "a tag that works by its name only, with keywords that might help"
checked '["harbour"]'
expect_out '1 tag: 0 known to the lexicon, 1 by name only, 0 never returned' '' 'by name only' \
  '  "harbour" (/0); perhaps keywords: "harbour salary tax"'

check "a tag that the lexicon has nothing for"
checked '["lighthouse"]'
expect_out_holds '"lighthouse" (/0); add keywords: words that such READMEs use'

check "... unless it brings keywords"
checked '[{"name":"lighthouse","keywords":["lamp"]}]'
expect_out_holds '  "lighthouse" (/0)'
! grep -q 'add keywords' out || fail "it printed: $(cat out)"

check "a misspelt name gets the alias that it may want"
checked '["kubernets"]'
expect_out_holds '"kubernets" (/0); perhaps an alias: "kubernetes"'

check "a misspelt name of another tag's concept overlaps with it"
checked '["k8s","kubernets"]'
expect_out_holds '"k8s" (/0) and "kubernets" (/1): the second is nearly "kubernetes"'

check "names that differ only after normalising: the second is never returned"
checked '["Big Data","big-data"]'
expect_out_begins '2 tags: 0 known to the lexicon, 1 by name only, 1 never returned

never returned
  "big-data" (/1) is "Big Data" (/0) but for case, spaces, - and _'

check "two names of one concept"
checked '["k8s","kubernetes"]'
expect_out_holds '"k8s" (/0) and "kubernetes" (/1): the second means the concept kubernetes too'

check "... of which the second gets no keywords that are the first's"
expect_out_holds '  "kubernetes" (/1); means what "k8s" (/0) does: keep one of them, or add keywords that tell it apart'
! grep -q 'perhaps' out || fail "it printed: $(cat out)"

check "a name that puts several concepts together, and shares one of them"
checked '["Kubernetes & Databases","Payroll (HR) / NoSQL","Databases, NoSQL"]'
expect_out_holds '"Kubernetes & Databases" (/0): concepts kubernetes, database'
expect_out_holds '"Payroll (HR) / NoSQL" (/1) and "Databases, NoSQL" (/2): both stand for the concept nosql'

check "a keyword that two tags have"
checked '[{"name":"a1","keywords":["lamp"]},{"name":"b1","keywords":["Lamp"]}]'
expect_out_holds '"a1" (/0) and "b1" (/1): the keyword "Lamp" of the second is the first'"'"'s too'

check "concepts that share their telling cues"
checked '["database","nosql"]'
expect_out_holds '"database" (/0) and "nosql" (/1): 50 % of the telling cues of one are the other'"'"'s too'

check "tags that have nothing in common don't overlap"
checked '["database","k8s"]'
! grep -q overlapping out || fail "it printed: $(cat out)"

check "--json gives the same as one JSON object"
printf '%s' '["k8s","K8S",{"name":"harbour"},"kubernetes"]' >checked.json
run --check-catalogue checked.json --lexicon lexicon.json --json
expect_status 0
expect_out '{"tags":4,"known":[{"index":0,"name":"k8s","concept":"kubernetes","by":"name"}],"by_name_only":[{"index":2,"name":"harbour","aliases":[],"keywords":["harbour salary tax"]},{"index":3,"name":"kubernetes","same_concept_as":{"index":0,"name":"k8s"},"aliases":[],"keywords":[]}],"never_returned":[{"index":1,"name":"K8S","same_as":{"index":0,"name":"k8s"}}],"overlaps":[{"tags":[{"index":0,"name":"k8s"},{"index":3,"name":"kubernetes"}],"what":"the second means the concept kubernetes too, which the first has"}]}'

check "the catalogue may be given with --tags, before or behind, or as standard input"
cp out expected-report
run --tags checked.json --check-catalogue --lexicon lexicon.json --json
cmp out expected-report || fail "it printed: $(cat out)"
run --check-catalogue --tags checked.json --lexicon lexicon.json --json
cmp out expected-report || fail "it printed: $(cat out)"
run --check-catalogue --lexicon lexicon.json --json checked.json
cmp out expected-report || fail "it printed: $(cat out)"
run --check-catalogue - --lexicon lexicon.json --json <checked.json
cmp out expected-report || fail "it printed: $(cat out)"

check "the built-in lexicon knows every tag of the sample catalogue"
run --check-catalogue "$data/catalogue.json"
expect_status 0
head -n 1 out | grep -q ' 0 by name only, 0 never returned$' || fail "it printed: $(head -n 1 out)"

check "a catalogue that can't be used is refused as ever"
echo '["a","a"]' >twice.json
run --check-catalogue twice.json
expect_refusal 'twice.json' '/1'
run --check-catalogue missing.json
expect_refusal 'missing.json'
