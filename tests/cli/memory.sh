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
{
  printf '{"id":1,"readme":"A Kubernetes operator. '
  yes "$text" | head -c 20000000 | tr '\n' ' ' || true
  printf '"}\n'
} >large.jsonl
for _ in 1 2 3 4 5 6; do cat large.jsonl; done >six.jsonl

# A thread reserves more address space than it uses, so what is used is measured here.
python3 -c 'import resource' 2>/dev/null || exit 0
# peak LIMIT_KIB ARGUMENT...
peak() {
  status=0
  python3 -c '
import resource, subprocess, sys
status = subprocess.run(sys.argv[2:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
if used > int(sys.argv[1]):
    sys.exit(f"{used} KiB were used, {sys.argv[1]} are allowed")
sys.exit(status)' "$1" "$TRITAG" "${@:2}" >out 2>err || status=$?
}

for threads in 2 4; do
  check "--threads $threads: six lines of 20 MB"
  peak $((65536 + 5 * ($(wc -c <large.jsonl) / 1024) * (threads + 1))) \
    --tags tags.json --jsonl six.jsonl --threads "$threads"
  expect_status 0
  [ "$(wc -l <out)" -eq 6 ] || fail "$(wc -l <out) answers, expected 6"
done

check "--threads 32: a million blank lines, whose answers are longer than they"
yes '' | head -n 1000000 >blank.jsonl || true
peak 65536 --tags tags.json --jsonl blank.jsonl --threads 32
expect_status 1
[ "$(wc -l <out)" -eq 1000000 ] || fail "$(wc -l <out) answers, expected 1000000"

check "a line of 200 MB, most of it a member that is ignored"
{
  printf '{"id":1,"x":"'
  yes 'abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz' | head -c 180000000 | tr '\n' ' ' || true
  printf '","readme":"A Kubernetes operator. '
  yes "$text" | head -c 20000000 | tr '\n' ' ' || true
  printf '"}\n'
} >large.jsonl
peak $((65536 + 10 * ($(wc -c <large.jsonl) / 1024))) --tags tags.json --jsonl large.jsonl
expect_status 0
expect_out_begins '{"id":1,"tags":['
