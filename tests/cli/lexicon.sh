#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --print-lexicon writes what --lexicon reads, in the form of examples/data/lexicon.schema.json.
set -eu
data=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../examples/data" && pwd)
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

check "--print-lexicon prints the built-in lexicon"
run --print-lexicon
expect_status 0
expect_err
expect_out_begins '{
 "concepts": ['
cp out built-in.json

check "a lexicon that was printed prints the same again"
run --print-lexicon --lexicon built-in.json
cmp out built-in.json || fail "they differ"

check "it answers as the built-in one does"
tags=$data/catalogue.json
run --tags "$tags" --id sample --explain json "$data/README.md"
cp out expected-why
run --tags "$tags" --id sample --lexicon built-in.json --explain json "$data/README.md"
cmp out expected-why || fail "the explanations differ"
labelled=$data/../../tests/evaluate/labelled.jsonl
run --tags "$tags" --jsonl "$labelled"
cp out expected-answers
run --tags "$tags" --jsonl "$labelled" --lexicon built-in.json
expect_status 0
cmp out expected-answers || fail "the answers differ"

check "a small lexicon prints whole: its own concepts and all weights"
run --print-lexicon --lexicon "$data/lexicon.json"
expect_status 0
cp out small.json
expect_out_holds '"beekeeping"'
expect_out_holds '"definition_head"'
run --print-lexicon --lexicon small.json
cmp out small.json || fail "they differ"

check "the README's example of a lexicon works"
printf '# apiary\n\nA hive-monitoring tool with a sensor for every hive.\n' >apiary.md
echo '["bees","weather","cooking"]' >bees.json
run --tags bees.json --lexicon "$data/lexicon.json" --format names --id a apiary.md
expect_out '{"id":"a","tags":["bees"]}'

check "a member that there isn't is refused with its place"
echo '{"concepts":[],"relation":[]}' >odd.json
run --print-lexicon --lexicon odd.json
expect_refusal 'odd.json' '/relation'

if python3 -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null; then
  check "the schema holds for the built-in lexicon and the example, and refuses what the program refuses"
  python3 - "$data" <<'PYTHON' || fail "see above"
import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = read(sys.argv[1] + "/lexicon.schema.json")
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
failed = False
for path in ("built-in.json", "small.json", sys.argv[1] + "/lexicon.json"):
    for problem in list(validator.iter_errors(read(path)))[:3]:
        failed = True
        print(path, problem.json_path, problem.message[:200], file=sys.stderr)
for bad in (
    [],
    {},
    {"concepts": [], "relation": []},
    {"concepts": [{}]},
    {"concepts": [{"name": ""}]},
    {"concepts": [{"name": "a", "colour": 1}]},
    {"concepts": [{"name": "a", "cues": {"loud": []}}]},
    {"concepts": [{"name": "a", "cues": {"weak": [" "]}}]},
    {"concepts": [{"name": "a", "prior": 1.5}]},
    {"concepts": [], "relations": [{"from": "a", "to": "b"}]},
    {"concepts": [], "weights": {"first": [1]}},
    {"concepts": [], "weights": {"prior": 1000001}},
    {"concepts": [], "weights": {"cue": {"attic": {}}}},
    {"concepts": [], "weights": {"cue": {"title": {"mask": 1}}}},
):
    with open("bad.json", "w", encoding="utf-8") as file:
        json.dump(bad, file)
    import os
    import subprocess

    status = subprocess.run(
        [os.environ["TRITAG"], "--print-lexicon", "--lexicon", "bad.json"], capture_output=True
    ).returncode
    if validator.is_valid(bad) or status != 2:
        failed = True
        print("not refused by both:", bad, "status", status, file=sys.stderr)
sys.exit(failed)
PYTHON
else
  echo "python3-jsonschema is not installed: the schema was not checked" >&2
fi
