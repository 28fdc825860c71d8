#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tritag as one header: compiled with strict warnings, alone, in two translation units and beside the core's, by the
# programs that tests/consumer/ compiles with the other ways in. The result takes the place of the real header, since
# nothing but it is in the include path.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
consumer=${here%/amalgamate}/consumer
command -v python3 >/dev/null || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strict='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror'

fail() {
  echo "FAILED: $*" >&2
  exit 1
}
compile() {
  # shellcheck disable=SC2086 # flags are words
  ${CXX:-c++} ${CXXFLAGS:-} $strict -std=c++20 "$@"
}

mkdir -p "$work/all/tritag" "$work/core/tritag"
python3 "$here/amalgamate.py" "$work/all/tritag/tritag.hpp"
python3 "$here/amalgamate.py" --core "$work/core/tritag/classifier.hpp"

echo "== nothing of tritag is included any more"
if grep -nE '^ *# *include *[<"]tritag/' "$work"/*/tritag/*.hpp; then fail "an include is left"; fi

echo "== the same headers give the same bytes"
python3 "$here/amalgamate.py" | cmp - "$work/all/tritag/tritag.hpp"

echo "== the whole"
compile -I"$work/all" "$consumer/main.cpp" -o "$work/whole"
"$work/whole"

echo "== the core, without JSON"
compile -I"$work/core" "$consumer/core.cpp" -o "$work/without_json"
"$work/without_json"
if compile -I"$work/core" -M "$consumer/core.cpp" | grep nlohmann; then fail "the core includes nlohmann/json"; fi

echo "== both in one translation unit, and the core in another"
compile -I"$work/core" -I"$work/all" -c "$consumer/both.cpp" -o "$work/both.o"
compile -I"$work/core" -DTRITAG_CONSUMER_HAS_MAIN -c "$consumer/core.cpp" -o "$work/core.o"
compile "$work/both.o" "$work/core.o" -o "$work/two_units"
"$work/two_units"
