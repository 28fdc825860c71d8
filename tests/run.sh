#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds everything and runs all tests; arguments go to ctest (`tests/run.sh -R cli`).
# CXX and CXXFLAGS choose the compiler of a new build, TRITAG_BUILD_TYPE (Release) its build type,
# TRITAG_BUILD_DIR its folder;
# TRITAG_CORPUS, if set, is the folder of labelled READMEs that some tests measure on.
# The last line is `N passed, N failed`.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=${TRITAG_BUILD_DIR:-$root/build}
jobs=$(nproc 2>/dev/null || echo 2)
report=$build/ctest.xml

source "$root/examples/packages.sh"
need_packages g++ cmake make nlohmann-json3-dev libcli11-dev catch2

if ! cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE="${TRITAG_BUILD_TYPE:-Release}" -DTRITAG_BUILD_TESTS=ON \
  -DTRITAG_BUILD_EXAMPLES=ON || ! cmake --build "$build" --parallel "$jobs"; then
  echo "the build failed" >&2
  echo "0 passed, 1 failed"
  exit 1
fi

rm -f "$report"
status=0
ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel "$jobs" \
  --output-junit "$report" "$@" || status=$?

count() { sed -n "s/.*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p;T;q" "$report" 2>/dev/null; }
total=$(count tests || true) failed=$(count failures || true)
skipped=$(count skipped || true) disabled=$(count disabled || true)
if [ -z "$total" ]; then
  echo "0 passed, 1 failed"
  exit 1
fi
not_run=$((${skipped:-0} + ${disabled:-0}))
line="$((total - failed - not_run)) passed, $failed failed"
[ "$not_run" -eq 0 ] || line="$line, $not_run skipped"
echo "$line"
exit "$status"
