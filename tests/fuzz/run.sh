#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fuzzes each target with clang's libFuzzer and sanitizers: `tests/fuzz/run.sh [SECONDS [TARGET...]]`,
# a minute each if left out, two at once. New inputs stay in the build folder, in corpus/TARGET; those
# that broke a promise in found/. TRITAG_MERGE=1 then writes the smallest set that covers as much back
# to tests/fuzz/corpus. TRITAG_BUILD_DIR is the folder of the build.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
build=${TRITAG_BUILD_DIR:-$root/build-fuzz}
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- readme classify prompt json_lines

source "$root/examples/packages.sh"
need_packages clang libclang-rt-14-dev cmake make nlohmann-json3-dev catch2
sanitizers=address,undefined,unsigned-integer-overflow,implicit-conversion
cmake -S "$root" -B "$build" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=None \
  -DTRITAG_BUILD_EXAMPLES=OFF -DTRITAG_LIBFUZZER=ON -DCMAKE_CXX_FLAGS="-O2 -g1 \
  -fno-omit-frame-pointer -fsanitize=$sanitizers -fno-sanitize-recover=all \
  -fsanitize-ignorelist=$here/ignore.txt" >/dev/null
cmake --build "$build" --parallel "$(nproc)" --target "${@/#/tritag-fuzz-}" >/dev/null

found=$build/found
rm -rf "$found"
mkdir -p "$found"
fuzz() {
  local corpus=$build/corpus/$1 log=$build/$1.log
  mkdir -p "$corpus"
  "$build/tests/fuzz/tritag-fuzz-$1" "$corpus" "$here/corpus/$1" -dict="$here/tokens.dict" \
    -max_len=4096 -timeout=20 -rss_limit_mb=4096 -max_total_time="$seconds" \
    -artifact_prefix="$found/$1-" -print_final_stats=1 >"$log" 2>&1 || {
    echo "$1: a promise is broken, see $found and $log" >&2
    grep -m 3 -E 'broken:|runtime error:|ERROR:' "$log" >&2 || tail -n 5 "$log" >&2
    return 1
  }
  echo "$1: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs"
}
export -f fuzz
export build here found seconds
status=0
printf '%s\n' "$@" | xargs -P 2 -I {} bash -c 'fuzz {}' || status=1

if [ "${TRITAG_MERGE:-0}" = 1 ] && [ "$status" -eq 0 ]; then
  for target in "$@"; do
    merged=$(mktemp -d)
    "$build/tests/fuzz/tritag-fuzz-$target" -merge=1 -max_len=4096 "$merged" "$here/corpus/$target" \
      "$build/corpus/$target" 2>/dev/null
    rm -rf "${here:?}/corpus/$target"
    mkdir -p "$here/corpus"
    mv "$merged" "$here/corpus/$target"
  done
fi
exit "$status"
