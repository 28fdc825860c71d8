#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tests/docs/reference.sh [OUTPUT_DIR]: the reference of every public name by Doxygen, whose warnings are errors; 77
# ("skipped") where Doxygen is not installed. The pages stay in OUTPUT_DIR/html, if one is given: outside of the sources, or
# in a folder whose name begins with `build`.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
command -v doxygen >/dev/null || exit 77
if [ -n "${1:-}" ]; then
  mkdir -p "$1"
  TRITAG_DOCS=$(cd "$1" && pwd)
  case $TRITAG_DOCS/ in
    "$root"/build*) ;;
    "$root"/*)
      echo "$1 is among the sources; expected a folder elsewhere, or $root/build..." >&2
      rmdir "$1" 2>/dev/null || true
      exit 2
      ;;
  esac
else
  TRITAG_DOCS=$(mktemp -d)
  trap 'rm -rf "$TRITAG_DOCS"' EXIT
fi
TRITAG_VERSION=$(sed -n 's/^#define TRITAG_VERSION_[MP][A-Z]* \([0-9]*\)$/\1/p' "$root/include/tritag/version.hpp" | paste -sd .)
export TRITAG_DOCS TRITAG_VERSION
cd "$root"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

doxygen tests/docs/Doxyfile

# A pattern that takes in nothing would be quiet, too.
pages=$TRITAG_DOCS/xml
for name in classify to_json answer_prompt read_prompt lexicon_from_json lexicon_to_json to_string errc answer_format; do
  grep -q "<name>$name</name>" "$pages/namespacetritag.xml" || fail "the reference lacks tritag::$name"
done
for class in classifier maybe_classifier result lexicon catalogue_error prompt_error; do
  [ -f "$pages/classtritag_1_1${class//_/__}.xml" ] || fail "the reference lacks the class tritag::$class"
done
if grep -l 'detail_' <<<"$(ls "$pages")"; then fail "the reference holds something of detail"; fi
