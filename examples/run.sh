#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the program tritag where needed, and runs it with the arguments given; with none, on the
# sample README beside this script. Only what the program prints goes to standard output.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build
program=$build/examples/tritag

build_program() {
  # The tests stay as they were; in a new build they are not wanted, nor what they need.
  local tests=()
  [ -f "$build/CMakeCache.txt" ] || tests=(-DTRITAG_BUILD_TESTS=OFF)
  cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release -DTRITAG_BUILD_EXAMPLES=ON \
    ${tests[@]+"${tests[@]}"} &&
    cmake --build "$build" --target tritag-cli --parallel "$(nproc 2>/dev/null || echo 2)"
}

if [ ! -x "$program" ]; then
  source "$root/examples/packages.sh"
  need_packages g++ cmake make nlohmann-json3-dev libcli11-dev
  echo "building tritag, once" >&2
fi
# The log is shown only where it tells what went wrong.
if ! log=$(build_program 2>&1 </dev/null); then
  printf '%s\n' "$log" "tritag could not be built" >&2
  exit 1
fi

if [ $# -eq 0 ]; then
  set -- --tags "$root/examples/data/catalogue.json" --id sample "$root/examples/data/README.md"
fi
exec "$program" "$@"
