#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tests/consumer/run.sh BUILD_DIR: installs tritag from a configured build, then builds and runs
# each project beside this script, and a compiler call with pkg-config's flags.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=${here%/tests/consumer}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Moved after the install: an installed tree has to work wherever it is put.
cmake --install "$1" --prefix "$work/installed" >/dev/null
mv "$work/installed" "$work/moved"

for project in find_package add_subdirectory fetch_content; do
  echo "== $project"
  prefix=
  [ $project != find_package ] || prefix=$work/moved
  cmake -S "$here/$project" -B "$work/$project" -DTRITAG_SOURCE_DIR="$root" \
    -DCMAKE_PREFIX_PATH="$prefix"
  cmake --build "$work/$project"
  "$work/$project/consumer"
done

echo "== nothing of tritag is installed with a parent"
cmake --install "$work/add_subdirectory" --prefix "$work/parent"
[ ! -e "$work/parent" ]

if command -v pkg-config >/dev/null; then
  echo "== pkg-config"
  export PKG_CONFIG_PATH=$work/moved/share/pkgconfig
  # shellcheck disable=SC2046,SC2086 # flags are words
  ${CXX:-c++} ${CXXFLAGS:-} -std=c++20 $(pkg-config --cflags tritag) "$here/main.cpp" \
    -o "$work/consumer"
  "$work/consumer"
fi
