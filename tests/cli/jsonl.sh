#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --jsonl: N lines in are N lines out, in order.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

readme='"readme":"# harbourmaster\n\nA Kubernetes operator that keeps berths in order."'
tagged='"tags":[{"id":38,"name":"k8s"}]'

check "a line in, an answer out"
printf '%s\n' "{\"id\":\"a\",$readme}" '{"id":"b","readme":"# Aunt May"}' >lines.jsonl
run --tags tags.json --jsonl lines.jsonl
expect_status 0
expect_out "{\"id\":\"a\",$tagged}" '{"id":"b","tags":[]}'
expect_err

check "standard input, without a file and as a dash"
run --tags tags.json --jsonl <lines.jsonl
expect_out "{\"id\":\"a\",$tagged}" '{"id":"b","tags":[]}'
run --tags tags.json --jsonl - <lines.jsonl
expect_out "{\"id\":\"a\",$tagged}" '{"id":"b","tags":[]}'

check "the file may stand behind other options"
run --jsonl --tags tags.json lines.jsonl
expect_out "{\"id\":\"a\",$tagged}" '{"id":"b","tags":[]}'

check "no lines in, no lines out"
run --tags tags.json --jsonl </dev/null
expect_status 0
expect_no_out

check "--format and --max-tags hold for each line"
run --tags tags.json --format names --max-tags 1 --jsonl <<<"{\"id\":\"a\",$readme}"
expect_out '{"id":"a","tags":["k8s"]}'

check "a last line without a line end counts"
printf '%s' "{\"id\":\"a\",$readme}" >cut.jsonl
run --tags tags.json --jsonl cut.jsonl
expect_out "{\"id\":\"a\",$tagged}"

check "CRLF line ends"
printf '%s\r\n' "{\"id\":\"a\",$readme}" >crlf.jsonl
run --tags tags.json --jsonl crlf.jsonl
expect_status 0
expect_out "{\"id\":\"a\",$tagged}"

check "a byte order mark before the first line"
printf '\xEF\xBB\xBF%s\n' "{\"id\":\"a\",$readme}" >bom.jsonl
run --tags tags.json --jsonl bom.jsonl
expect_out "{\"id\":\"a\",$tagged}"

check "an empty README of a line has no tags"
run --tags tags.json --jsonl <<<'{"id":1,"readme":""}'
expect_status 0
expect_out '{"id":1,"tags":[]}'

# same_id ID: the id comes back as it was.
same_id() {
  check "the id $1 comes back unchanged"
  run --tags tags.json --jsonl <<<"{\"id\":$1,$readme}"
  expect_status 0
  expect_out "{\"id\":$1,$tagged}"
}
same_id '"3744"'
same_id 3744
same_id -0.5
same_id 1.0
same_id 123456789012345678901234567890
same_id null
same_id true
same_id '{"b":[1,"x"],"a":{}}'
same_id '"é \"quoted\" \\ \n"'

check "a line without an id has id null"
run --tags tags.json --jsonl <<<"{$readme}"
expect_status 0
expect_out "{\"id\":null,$tagged}"

check "other members of a line are ignored, whatever they hold"
run --tags tags.json --jsonl <<<"{\"x\":1e999,\"id\":1,\"y\":{\"readme\":5,\"id\":2},$readme,\"z\":[[]]}"
expect_status 0
expect_out "{\"id\":1,$tagged}"

# bad ID LINE: the line gives an error with this id, the line after it is classified.
bad() {
  check "a line that can't be classified: ${2:0:60}"
  printf '%b\n' "$2" "{\"id\":\"next\",\"readme\":\"\"}" >bad.jsonl
  run --tags tags.json --jsonl bad.jsonl
  expect_status 1
  expect_err
  expect_out_begins "{\"id\":$1,\"error\":\""
  [ "$(wc -l <out)" -eq 2 ] || fail "it printed: $(head -c 300 out), expected two lines"
  [ "$(tail -n 1 out)" = '{"id":"next","tags":[]}' ] || fail "the next line: $(tail -n 1 out)"
  [ "$(head -n 1 out | wc -c)" -le 250 ] || fail "the error is longer than 200 bytes"
}
bad null ''
bad null '   '
bad null 'harbourmaster'
bad null '[1,2]'
bad null '"readme"'
bad null '{'
bad null '{"id":'
bad null '{"id":12'
bad 12 '{"id":12,'
bad '"a"' '{"id":"a"}'
bad '"a"' '{"id":"a","readme":5}'
bad '"a"' '{"readme":null,"id":"a"}'
bad '"a"' '{"id":"a","readme":"b"} c'
bad '"a"' '{"id":"a","readme":"b\xFF"}'
bad null '{"id":"a\xFF","readme":"b"}'
bad '"a"' '{"id":"a","readme":"\\ud800"}'
bad null "{\"$(printf 'x%.0s' {1..1000})"

check "a million brackets don't exhaust the stack"
head -c 1000000 /dev/zero | tr '\0' '[' >deep.jsonl
run --tags tags.json --jsonl deep.jsonl
expect_status 1
expect_out_begins '{"id":null,"error":"'

check "nor do they around an ignored member or an id"
brackets=$(head -c 100000 /dev/zero | tr '\0' '[')$(head -c 100000 /dev/zero | tr '\0' ']')
printf '%s\n' "{\"x\":$brackets,\"id\":1,$readme}" "{\"id\":$brackets,$readme}" >deep.jsonl
run --tags tags.json --jsonl deep.jsonl
expect_status 1
expect_out_begins "{\"id\":1,$tagged}
{\"id\":null,\"error\":\""

check "lines are answered as they come"
mkfifo pipe
"$TRITAG" --tags tags.json --jsonl <pipe >live 2>err &
exec 3>pipe
printf '%s\n' "{\"id\":1,$readme}" >&3
for _ in {1..600}; do
  [ ! -s live ] || break
  sleep 0.1
done
[ "$(cat live)" = "{\"id\":1,$tagged}" ] || fail "before the stream ended: $(cat live)"
exec 3>&-
wait $!
