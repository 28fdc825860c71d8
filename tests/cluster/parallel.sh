#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# README.md's line for GNU parallel: the bytes of one process.
# shellcheck disable=SC2154 # $work is check.bash's
set -eu
parallel --version 2>/dev/null | grep -q '^GNU parallel' || exit 77
source "$(dirname -- "${BASH_SOURCE[0]}")/../cli/check.bash"
export HOME=$work # where it keeps its own files

topics=("A Kubernetes operator for berth" "A 3D renderer of hull" "A declarative GUI toolkit for buoy" "Recipes of aunt")
for ((i = 0; i < 400; i++)); do
  printf '{"id":%d,"readme":"# project-%d\\n\\n%s %d.\\n"}\n' "$i" "$i" "${topics[i % 4]}" "$i"
done >records.jsonl
"$TRITAG" --tags tags.json --jsonl records.jsonl >one_process

check "GNU parallel gives the same bytes as one process"
run_program parallel --pipe-part --block 4k --keep-order --jobs 2 --arg-file records.jsonl \
  "$TRITAG" --tags tags.json --jsonl
expect_status 0
cmp -s one_process out || fail "the answers differ"

check "several processes took part"
run_program parallel --pipe-part --block 4k --keep-order --jobs 2 --arg-file records.jsonl echo
[ "$(wc -l <out)" -gt 2 ] || fail "blocks: $(wc -l <out)"

check "its status is the number of pieces in which a record failed, and as many lines come out as went in"
echo 'no record' >>records.jsonl
run_program parallel --pipe-part --block 4k --keep-order --jobs 2 --arg-file records.jsonl \
  "$TRITAG" --tags tags.json --jsonl
expect_status 1
[ "$(wc -l <out)" -eq 401 ] || fail "$(wc -l <out) lines, expected 401"
