#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016 # backquotes of Markdown
# tests/docs/blocks_test.sh BUILD_DIR: what blocks.py finds wrong, and what --update mends.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
command -v python3 >/dev/null || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
blocks() { python3 "$here/blocks.py" --build "$build" "$@" >"$work/out" 2>&1; }
build=$1

fail() {
  failures=$((failures + 1))
  echo "FAILED: $1: $(head -c 600 "$work/out")" >&2
}

# page TEXT: TEXT as the page, with \n for line ends.
page() { printf '%b' "$1" >"$work/page.md"; }

# wrong NAME PAGE TEXT: the page is refused with TEXT, and no --update makes it right.
wrong() {
  page "$2"
  if blocks "$work/page.md"; then fail "$1 passes"; fi
  grep -qF -e "$3" "$work/out" || fail "$1"
  if blocks --update --no-build "$work/page.md"; then fail "--update passes $1"; fi
  [ "$(cat "$work/page.md")" = "$(printf '%b' "$2")" ] || fail "--update changed $1"
}

# mended NAME PAGE RIGHT: the page is refused; --update makes it RIGHT, and that passes.
mended() {
  page "$2"
  if blocks "$work/page.md"; then fail "$1 passes"; fi
  blocks --update --no-build "$work/page.md" || fail "--update leaves $1"
  [ "$(cat "$work/page.md")" = "$(printf '%b' "$3")" ] || fail "--update wrote: $(cat "$work/page.md")"
  blocks "$work/page.md" || fail "$1 after --update"
}

mended "a wrong output" \
  '<!-- output echo one; echo two -->\n```\none\n```\nend\n' '<!-- output echo one; echo two -->\n```\none\ntwo\n```\nend\n'
mended "a wrong console block" \
  '```console\n$ echo a > f\n$ cat f |\n    cat\nb\n$ cat f\n```\n' '```console\n$ echo a > f\n$ cat f |\n    cat\na\n$ cat f\na\n```\n'
mended "an excerpt that has grown old" \
  '<!-- excerpt examples/one_call.cpp -->\n```cpp\nint main() {\n  old();\n}\n```\n' \
  "<!-- excerpt examples/one_call.cpp -->\n\`\`\`cpp\n$(sed -n '/^int main/,/^}/p' "$here/../../examples/one_call.cpp" | sed 's/\\/\\\\/g')\n\`\`\`\n"
wrong "a block of which nothing is said" '```cpp\nint x;\n```\n' 'nothing says what this block is'
wrong "an excerpt of another file" '<!-- excerpt LICENSE -->\n```\nint x;\n```\n' 'not in LICENSE'
wrong "a command that fails" '```console\n$ false\n```\n' 'status 1'
wrong "a hidden command that fails" '<!-- run exit 3 -->\n```console\n$ true\n```\n' 'status 3'
wrong "a note without a block" '<!-- output true -->\n\n```console\n$ true\n```\n' 'no block follows'
wrong "a block without an end" '```console\n$ true\n' 'no end'
wrong "a page without a checked block" '<!-- unchecked why -->\n```\nx\n```\n' 'no block was checked'
wrong "declarations that differ from the library's" \
  '<!-- declarations tests/docs/declarations.cpp -->\n```cpp\nclass result;\n```\n' "don't compile"

[ "$failures" -eq 0 ]
