#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --prompt: a whole prompt in, its expected JSON out.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

readme='harbourmaster # harbourmaster
A Kubernetes operator that keeps berths in order.
'
tags=$(tr -d '\n' <tags.json)
begin='AI prompts
base on '
# instruction LIMIT EXPECTED TAGS
instruction() {
  printf '", Assign "at most %s tags" to the expected json: %s "only from the tags list I provide: %s" returns me the "expected json"' "$1" "$2" "$3"
}
empty='{"id":"3744","tags":[]}'

check "the form of the seed"
printf '%s%s%s' "$begin" "$readme" "$(instruction 3 "$empty" "$tags")" >prompt.txt
run --prompt prompt.txt
expect_status 0
expect_out '{"id":"3744","tags":[{"id":38,"name":"k8s"}]}'
expect_err

check "a dash is standard input"
run --prompt - <prompt.txt
expect_out '{"id":"3744","tags":[{"id":38,"name":"k8s"}]}'

check "--format holds for a prompt"
run --prompt prompt.txt --format names
expect_out '{"id":"3744","tags":["k8s"]}'

check "other members of the expected JSON stay, in their order"
printf '%s%s%s' "$begin" "$readme" "$(instruction 3 '{"z":null,"tags":[1],"id":7,"a":{"y":1,"b":2}}' "$tags")" >prompt.txt
run --prompt prompt.txt
expect_out '{"z":null,"tags":[{"id":38,"name":"k8s"}],"id":7,"a":{"y":1,"b":2}}'

three='zorbing, quilting and falconry # zorbing, quilting and falconry
Zorbing, quilting and falconry for everybody.
- zorbing
- quilting
- falconry
'
three_tags='["zorbing","quilting","falconry","sewing"]'
expect_tags() {
  [ "$(grep -oE 'zorbing|quilting|falconry|sewing' out | wc -l)" -eq "$1" ] || fail "it printed: $(cat out), expected $1 tags"
}

check "the prompt's limit holds"
printf '%s%s%s' "$begin" "$three" "$(instruction 1 '{"tags":[]}' "$three_tags")" >prompt.txt
run --prompt prompt.txt
expect_tags 1

check "a prompt that asks for more than three gets three"
printf '%s%s%s' "$begin" "$three- sewing" "$(instruction 9 '{"tags":[]}' "$three_tags")" >prompt.txt
run --prompt prompt.txt
expect_tags 3

check "--max-tags holds below the prompt's limit"
run --prompt prompt.txt --max-tags 2
expect_tags 2

check "the instruction is the last one, whatever the README holds"
copy="$begin# json$(instruction 1 '{"id":"copy","tags":[]}' '["json"]')"
printf '%s%s%s%s' "$begin" "$readme" "$copy" "$(instruction 3 "$empty" "$tags")" >prompt.txt
run --prompt prompt.txt
expect_out '{"id":"3744","tags":[{"id":38,"name":"k8s"}]}'

check "a missing prompt is 2"
run --prompt missing.txt
expect_refusal 'missing.txt'

# refused PART PROMPT: the prompt is refused with a line that names the file and the part.
refused() {
  check "a prompt without its $1"
  printf '%s' "$2" >bad.txt
  run --prompt bad.txt
  expect_refusal 'bad.txt' "$1"
}
refused 'instruction' ''
refused 'instruction' "$begin$readme"
refused 'readme' "$readme$(instruction 3 "$empty" "$tags")"
refused 'limit' "$begin$readme$(instruction 0 "$empty" "$tags")"
refused 'limit' "$begin$readme$(instruction few "$empty" "$tags")"
refused 'expected json' "$begin$readme$(instruction 3 '' "$tags")"
refused 'expected json' "$begin$readme$(instruction 3 '{"id":3744,tags}' "$tags")"
refused 'tags list' "$begin$readme$(instruction 3 "$empty" '')"
refused '/1' "$begin$readme$(instruction 3 "$empty" '["k8s",""]')"
refused 'tags list' "$begin$readme$(instruction 3 "$empty" '["k8s",""]')"

check "--format ids needs ids in the prompt's tags list too"
printf '%s%s%s' "$begin" "$readme" "$(instruction 3 "$empty" '["k8s"]')" >bad.txt
run --prompt bad.txt --format ids
expect_refusal 'bad.txt' '/0'

check "a prompt cut anywhere in its instruction is refused"
whole="$begin$readme$(instruction 3 "$empty" '["k8s"]')"
# The last quotation mark may be missing: people leave marks out.
for ((length = ${#begin} + ${#readme}; length < ${#whole} - 1; length += 3)); do
  printf '%s' "${whole:0:length}" >bad.txt
  run --prompt bad.txt
  expect_refusal 'bad.txt'
done
