#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Catalogues and lexicons that can't be used: status 2, a line with the file and the place.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

check "a missing catalogue"
run --tags missing.json k8s.md
expect_refusal 'missing.json'

check "a missing catalogue is 2 even where the README is missing too"
run --tags missing.json missing.md
expect_refusal 'missing.json'

check "a folder instead of a catalogue"
run --tags . k8s.md
expect_refusal 'directory'

# refused PLACE CATALOGUE: the catalogue is refused with a line that holds its file and PLACE.
refused() {
  check "a catalogue $2"
  printf '%b' "$2" >bad.json
  run --tags bad.json k8s.md
  expect_refusal 'bad.json' "$1"
}
refused '1:1' ''
refused '2:3' '[{"name":"a"},\n  x]'
refused '/1' '[{"name":"a"},\n  x]'
refused 'array' '{"name":"a"}'
refused 'array' '"a"'
refused '/1' '["a",5]'
refused '/1' '[{"name":"a"},{"id":5}]'
refused '/0' '[{"name":null}]'
refused '/1' '["a",""]'
refused '/1' '[{"name":"a"},{"name":"  "}]'
refused '/1' '["a",["b"]]'
refused '/2' '[{"name":"a"},{"name":"b"},{"name":"a"}]'
refused '/1' '[{"id":7,"name":"a"},{"id":7,"name":"b"}]'
refused '/1' '[{"name":"a"},{"name":"\xFF"}]'
refused '/0/aliases' '[{"name":"a","aliases":"b"}]'
refused '/0/keywords/0' '[{"name":"a","keywords":[{"text":"b","weight":6}]}]'

check "a deeply nested catalogue"
{
  printf '[{"name":"k8s","x":'
  head -c 100000 /dev/zero | tr '\0' '['
  head -c 100000 /dev/zero | tr '\0' ']'
  printf '}]'
} >deep.json
run --tags deep.json k8s.md
expect_refusal 'deep.json' 'nested too deeply'

check "--format ids needs elements with ids"
echo '[{"id":1,"name":"3d"},{"name":"k8s"}]' >no-ids.json
run --tags no-ids.json --format ids k8s.md
expect_refusal 'no-ids.json' '/1'

check "--format ids refuses a catalogue of strings"
echo '["k8s"]' >strings.json
run --tags strings.json --format ids k8s.md
expect_refusal 'strings.json' '/0'

check "--format ids is refused before the first line of --jsonl"
run --tags strings.json --format ids --jsonl <<<'{"readme":"kubernetes"}'
expect_refusal 'strings.json'

check "a missing lexicon"
run --tags tags.json --lexicon missing.json k8s.md
expect_refusal 'missing.json'

check "a lexicon that is not JSON"
echo '{"concepts":' >cut.json
run --tags tags.json --lexicon cut.json k8s.md
expect_refusal 'cut.json:2:1'

check "a lexicon of the wrong form"
echo '[]' >array.json
run --tags tags.json --lexicon array.json k8s.md
expect_refusal 'array.json'

check "a lexicon replaces the built-in one"
cat >lexicon.json <<'JSON'
{"concepts":[{"name":"3d","cues":{"defining":["kubernetes operator"]}},{"name":"k8s"}]}
JSON
run --tags tags.json --lexicon lexicon.json --id a k8s.md
expect_out '{"id":"a","tags":[{"id":77,"name":"3d"}]}'
