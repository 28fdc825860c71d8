#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Writes include/tritag/lexicon/packed.hpp anew: do so after the lexicon's text or its strengths have changed, and commit it with
# them. Until then each process reads the text, which takes some 50 ms. CXX chooses the compiler.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CXX:-c++}" -std=c++20 -O1 -I"$root/include" "$root/tests/lexicon/pack.cpp" -o "$work/pack"
"$work/pack" >"$work/packed.hpp"
mv "$work/packed.hpp" "$root/include/tritag/lexicon/packed.hpp"
