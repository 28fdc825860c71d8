#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Any README gets an answer.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

# answered FILE: the program gives an answer of the right form.
answered() {
  run --tags tags.json --id a "$1"
  expect_status 0
  expect_err
  expect_out_begins '{"id":"a","tags":['
  [ "$(wc -l <out)" -eq 1 ] || fail "the answer is not one line"
}

check "an empty README has no tags"
: >empty.md
run --tags tags.json --id a empty.md
expect_status 0
expect_out '{"id":"a","tags":[]}'

check "a binary README"
head -c 200000 "$TRITAG" >binary.md
answered binary.md

check "nothing but zero bytes"
head -c 100000 /dev/zero >zero.md
answered zero.md

check "invalid UTF-8 around words"
printf '# \xff\xfe\xc3(\n\nA Kubernetes operator \xf0\x9f for clusters.\n' >invalid.md
run --tags tags.json --id a invalid.md
expect_out_holds '"k8s"'

check "UTF-16 is read"
# Each ASCII byte followed by a zero byte, after a byte order mark.
{
  printf '\xff\xfe'
  while IFS= read -r -n1 -d '' c; do printf '%s\0' "$c"; done <k8s.md
} >utf16.md
answered utf16.md

check "one line of a megabyte"
head -c 1000000 /dev/zero | tr '\0' 'a' >line.md
answered line.md

check "brackets without end"
head -c 300000 /dev/zero | tr '\0' '[' >brackets.md
answered brackets.md

check "100 MB"
{ cat k8s.md; yes 'Berths, cranes and ships: what a harbour has, tended all night.' | head -c 100000000 || true; } >large.md
answered large.md
expect_out_holds '"k8s"'
