#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A catalogue of ten code names that no lexicon knows (examples/private): nothing is found by the names
# alone, everything once each has two or three words.
set -eu
data=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../examples/private" && pwd)
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"
evaluate() { run_program "${TRITAG_EVALUATE:?the path of the program}" "$@"; }

check "ten names by themselves find nothing"
evaluate --tags "$data/names.json" "$data/labelled.jsonl" --json
expect_status 0
expect_out_begins '{"documents":12,"f1":0.0,'

check "with a few words each, every README gets its tags"
evaluate --tags "$data/catalogue.json" "$data/labelled.jsonl" --json
expect_status 0
expect_out_begins '{"documents":12,"f1":1.0,'
