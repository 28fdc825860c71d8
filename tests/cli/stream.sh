#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --jsonl as a part of a pipeline: threads, fields, packed input, taking up again where a run ended.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

readme='"readme":"# harbourmaster\n\nA Kubernetes operator that keeps berths in order."'
tagged='"tags":[{"id":38,"name":"k8s"}]'

# Lines of many lengths, some that can't be classified; the id is the line's number.
awk -v readme="${readme//\\/\\\\}" 'BEGIN {
  long = "x y z "
  while (length(long) < 300000) long = long long
  for (i = 1; i <= 6000; ++i) {
    if (i % 97 == 0) print ""
    else if (i % 89 == 0) print "{\"id\":" i "}"
    else print "{\"id\":" i ",\"filler\":\"" substr(long, 1, i % 301 == 0 ? 300000 : i % 41) "\"," readme "}"
  }
}' >many.jsonl
run --tags tags.json --jsonl many.jsonl
expect_status 1
cp out all
[ "$(wc -l <all)" -eq 6000 ] || fail "$(wc -l <all) answers, expected 6000"
[ "$(sed -n 601p all)" = "{\"id\":601,$tagged}" ] || fail "answer 601 is: $(sed -n 601p all)"

for threads in 2 3 8; do
  check "--threads $threads gives the same bytes, in order"
  run --tags tags.json --jsonl many.jsonl --threads "$threads"
  expect_status 1
  expect_err
  cmp out all || fail "the answers differ"
done

check "threads, without lines"
run --tags tags.json --jsonl --threads 4 </dev/null
expect_status 0
expect_no_out

check "threads, a missing file"
run --tags tags.json --jsonl missing.jsonl --threads 4
expect_status 1
expect_no_out
expect_err 'missing.jsonl'

check "threads, a folder: the read fails"
run --tags tags.json --jsonl . --threads 4
expect_status 1
expect_no_out
expect_err 'directory'

check "threads: lines are answered as they come"
mkfifo pipe
"$TRITAG" --tags tags.json --jsonl --threads 3 <pipe >live 2>err &
exec 3>pipe
printf '%s\n' "{\"id\":1,$readme}" >&3
for _ in {1..600}; do
  [ ! -s live ] || break
  sleep 0.1
done
[ "$(cat live)" = "{\"id\":1,$tagged}" ] || fail "before the stream ended: $(cat live)"
exec 3>&-
wait $!

check "threads: SIGINT is 130, after the answers to the lines so far"
exec 3<>pipe
"$TRITAG" --tags tags.json --jsonl --threads 3 <pipe >out 2>err &
child=$!
printf '%s\n' "{\"id\":1,$readme}" >&3
for _ in {1..600}; do
  [ ! -s out ] || break
  sleep 0.1
done
kill -INT "$child"
status=0
wait "$child" || status=$?
exec 3>&-
expect_status 130
expect_out "{\"id\":1,$tagged}"

check "threads: a closed output pipe ends the stream quietly with 1, though its input goes on"
{
  code=0
  yes "{\"id\":1,$readme}" | "$TRITAG" --tags tags.json --jsonl --threads 3 2>err || code=$?
  echo "$code" >code
} | head -n 1 >out
status=$(cat code)
expect_status 1
expect_out "{\"id\":1,$tagged}"
expect_err

if [ -e /dev/full ]; then
  check "threads: a full disk is 1"
  status=0
  "$TRITAG" --tags tags.json --jsonl many.jsonl --threads 3 >/dev/full 2>err || status=$?
  expect_status 1
  expect_err 'standard output'
fi

# skipped N: the answers behind the first N.
skipped() {
  check "--skip $1"
  run --tags tags.json --jsonl many.jsonl --skip "$1" "${@:2}"
  cmp -s out <(tail -n "+$(($1 + 1))" all) || fail "the answers differ from those behind line $1"
}
skipped 0
skipped 1
skipped 602 # line 602 = 2 x 301 is a long one
skipped 5999
skipped 5000 --threads 3

check "--skip beyond the end gives nothing"
run --tags tags.json --jsonl many.jsonl --skip 6001
expect_status 0
expect_no_out

check "--skip counts a last line without an end"
printf '{"id":1,%s}\n{"id":2,%s}' "$readme" "$readme" >two.jsonl
run --tags tags.json --jsonl two.jsonl --skip 1
expect_out "{\"id\":2,$tagged}"
run --tags tags.json --jsonl two.jsonl --skip 2
expect_no_out

check "an error names the line of the whole stream"
run --tags tags.json --jsonl many.jsonl --skip 96
expect_out_begins '{"id":null,"error":"line 97: blank"}'

# A limit on a file's size cuts a write like a full disk does.
for threads in 1 3; do
  check "where a write fails, the output file ends with a whole line, and --skip takes it up ($threads)"
  status=0
  (
    trap '' XFSZ
    ulimit -f 100
    exec "$TRITAG" --tags tags.json --jsonl many.jsonl --threads "$threads" >part 2>err
  ) || status=$?
  expect_status 1
  expect_err 'standard output'
  lines=$(wc -l <part)
  [ "$lines" -gt 100 ] || fail "only $lines lines were written"
  [ -z "$(tail -c 1 part)" ] || fail "the file ends with: $(tail -c 60 part)"
  run --tags tags.json --jsonl many.jsonl --skip "$lines"
  cat part out | cmp - all || fail "the two parts are not the whole"
done

# stopped SIGNAL STATUS THREADS: a run that is stopped while it writes.
stopped() {
  check "SIG$1 leaves whole lines in the output file (threads: $3)"
  rm -f part
  # As many lines as it gets to answer.
  yes "{\"id\":1,$readme}" 2>/dev/null | "$TRITAG" --tags tags.json --jsonl --threads "$3" >part 2>err &
  local child=$! i
  for ((i = 0; i < 3000; i++)); do
    [ ! -s part ] || break
    sleep 0.02
  done
  kill "-$1" "$child"
  status=0
  wait "$child" 2>/dev/null || status=$?
  expect_status "$2"
  [ -s part ] && [ -z "$(tail -c 1 part)" ] || fail "the file ends with: $(tail -c 60 part)"
}
for threads in 1 3; do
  stopped INT 130 "$threads"
  stopped TERM 143 "$threads"
  stopped HUP 129 "$threads"
done

check "appended output is cut back to its last whole line too"
(
  trap '' XFSZ
  ulimit -f 20
  echo '{"id":"older"}' >part
  exec "$TRITAG" --tags tags.json --jsonl many.jsonl >>part 2>err
) || true
[ "$(head -n 1 part)" = '{"id":"older"}' ] || fail "the file begins with: $(head -n 1 part)"
[ -z "$(tail -c 1 part)" ] || fail "the file ends with: $(tail -c 60 part)"

check "--field and --id-field name other members"
run --tags tags.json --jsonl --field text --id-field name \
  <<<'{"id":1,"readme":"no","name":"a","text":"A Kubernetes operator."}'
expect_status 0
expect_out "{\"id\":\"a\",$tagged}"

check "--field and --id-field take JSON pointers"
run --tags tags.json --jsonl --field /files/0/content --id-field /repository/full_name \
  <<<'{"repository":{"full_name":"a/b"},"files":[{"content":"A Kubernetes operator."}]}'
expect_out "{\"id\":\"a/b\",$tagged}"

check "a line without the field says which"
run --tags tags.json --jsonl --field /a/b <<<'{"id":1,"a":{"b":5}}'
expect_status 1
expect_out '{"id":1,"error":"line 1: no string \"/a/b\""}'

# packed NAME PACK UNPACK...: packed input by the usual pipe.
packed() {
  command -v "$2" >/dev/null || return 0
  check "$1 input by a pipe"
  "$2" -c many.jsonl >"many.$1" 2>/dev/null
  status=0
  "${@:3}" "many.$1" 2>/dev/null | "$TRITAG" --tags tags.json --jsonl --threads 2 >out 2>err ||
    status=$?
  expect_status 1
  cmp out all || fail "the answers differ"
}
packed gz gzip zcat
packed zst zstd zstdcat
packed xz xz xzcat
