#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the benchmarks with -O2 and prints a table of ratios and counts. Arguments go to the
# benchmarks: `--smoke` runs each once over little text.
# CXX chooses the compiler of a new build, TRITAG_BUILD_DIR its folder; TRITAG_CORPUS, if set, is the
# folder of READMEs to read (../shared/corpus beside the repository if that is there).
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
build=${TRITAG_BUILD_DIR:-$root/build-bench}
if [ -z "${TRITAG_CORPUS:-}" ] && [ -d "$root/../shared/corpus" ]; then
  TRITAG_CORPUS=$root/../shared/corpus
fi
export TRITAG_CORPUS=${TRITAG_CORPUS:-}

source "$root/examples/packages.sh"
need_packages g++ cmake make nlohmann-json3-dev libbenchmark-dev libvectorscan-dev libre2-dev
{
  cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE='-O2 -DNDEBUG' \
    -DTRITAG_BUILD_TESTS=OFF -DTRITAG_BUILD_EXAMPLES=OFF -DTRITAG_BUILD_BENCHMARKS=ON
  cmake --build "$build" --target tritag-bench
} >&2
"$build/tests/bench/tritag-bench" "$@"

# include HEADER...: the least time, in milliseconds, that g++ takes for a file that includes these.
include() {
  local header best=1000000000 start took times=7
  [ "${smoke:-}" = "" ] || times=1
  for header in "$@"; do echo "#include <$header>"; done >"$build/include.cpp"
  for ((i = 0; i < times; ++i)); do
    start=$(date +%s%N)
    g++ -std=c++20 -O0 -I"$root/include" -c "$build/include.cpp" -o "$build/include.o"
    took=$((($(date +%s%N) - start) / 1000000))
    [ "$took" -ge "$best" ] || best=$took
  done
  echo "$best"
}
[ "${1:-}" != --smoke ] || smoke=yes
row() { awk -v a="$2" -v b="$3" -v what="$1" -v to="$4" 'BEGIN { printf "| %s | %.2f | %s |\n", what, a / b, to }'; }
row '`#include <tritag/classifier.hpp>` against five standard headers' \
  "$(include tritag/classifier.hpp)" "$(include string vector string_view span algorithm)" '≤ 1.8'
row '`#include <tritag/tritag.hpp>` against `<nlohmann/json.hpp>`' \
  "$(include tritag/tritag.hpp)" "$(include nlohmann/json.hpp)" '≤ 1.35'
