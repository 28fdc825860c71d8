#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Measures `tritag --jsonl` against the library on one thread over the same READMEs:
#
#     tests/stream/speed.sh TAGS LINES [THREADS...]
#
# LINES is repeated until it is some 35 MB. Prints seconds, seconds of processor time (the program's with
# its start) and MB of README a second, of five runs the best. TRITAG is the program (build/examples/tritag).
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
tags=$1 lines=$2
program=${TRITAG:-$root/build/examples/tritag}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CXX:-c++}" -std=c++20 -O3 -DNDEBUG -I"$root/include" "$root/tests/stream/library.cpp" -o "$work/library"
size=$(wc -c <"$lines")
for ((done = 0; done < 35000000; done += size)); do cat "$lines"; done >"$work/lines.jsonl"

best=$(for _ in 1 2 3 4 5; do "$work/library" "$tags" "$work/lines.jsonl"; done | sort -n | head -n 1)
read -r wall cpu bytes records _ <<<"$best"
report() { awk -v name="$1" -v wall="$2" -v cpu="$3" -v bytes="$bytes" -v base="$wall" 'BEGIN {
  printf "%-20s %6.2f s  %6.2f s CPU  %6.1f MB/s  %.2f times the library\n", name, wall, cpu, bytes / wall / 1e6, base / wall }'; }
echo "$records READMEs, $((bytes / 1000000)) MB"
report "library, 1 thread" "$wall" "$cpu"
shift 2
[ $# -gt 0 ] || set -- 1 "$(nproc)"
for threads in "$@"; do
  best=$(for _ in 1 2 3 4 5; do
    TIMEFORMAT='%R %U %S'
    { time "$program" --tags "$tags" --jsonl "$work/lines.jsonl" --threads "$threads" >/dev/null; } 2>&1 || true
  done | sort -n | head -n 1)
  read -r seconds user system <<<"$best"
  report "--threads $threads" "$seconds" "$(awk "BEGIN { print $user + $system }")"
done
