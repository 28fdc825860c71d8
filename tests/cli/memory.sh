#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Memory stays under 64 MiB + 5 × the largest line × (threads + 1), however long the stream.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

# Sanitizers reserve more address space than any limit leaves them.
{ (ulimit -v 65536 && "$TRITAG" --version) || exit 77; } >out 2>/dev/null

# limited KIB ARGUMENT...
limited() {
  status=0
  (ulimit -v "$1" && "$TRITAG" "${@:2}") >out 2>err || status=$?
}

text=$(for _ in {1..1500}; do printf 'Berths, cranes and ships: what a harbour has, tended. '; done)
line="{\"id\":1,\"readme\":\"A Kubernetes operator. $text\"}"

check "150 MB of lines"
yes "$line" | head -n 2000 >long.jsonl || true
limited $((65536 + 10 * ${#line} / 1024)) --tags tags.json --jsonl long.jsonl
expect_status 0
[ "$(wc -l <out)" -eq 2000 ] || fail "$(wc -l <out) answers, expected 2000"
rm long.jsonl

check "one line of 40 MB"
{
  printf '{"id":1,"readme":"A Kubernetes operator. '
  yes "$text" | head -n 500 | tr '\n' ' ' || true
  printf '"}\n'
} >large.jsonl
limited $((65536 + 10 * $(wc -c <large.jsonl) / 1024)) --tags tags.json --jsonl large.jsonl
expect_status 0
expect_out_begins '{"id":1,"tags":['
