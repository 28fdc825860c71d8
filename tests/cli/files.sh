#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Files that can't be read or written, closed pipes, interruption.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

check "a missing README is 1"
run --tags tags.json missing.md
expect_status 1
expect_no_out
expect_err 'missing.md'

check "a README with an empty path is missing, not standard input"
run --tags tags.json '' <k8s.md
expect_status 1
expect_no_out

check "a folder instead of a README is 1"
run --tags tags.json .
expect_status 1
expect_err 'directory'

check "a missing file of lines is 1"
run --tags tags.json --jsonl missing.jsonl
expect_status 1
expect_no_out
expect_err 'missing.jsonl'

check "closed standard input is 1"
run --tags tags.json <&-
expect_status 1
expect_err 'standard input'

check "a path that is not UTF-8 can't be the id"
cp k8s.md $'\xFF.md'
run --tags tags.json $'\xFF.md'
expect_refusal '--id'

check "a path that is not UTF-8 can be read"
run --tags tags.json --id a $'\xFF.md'
expect_out '{"id":"a","tags":[{"id":38,"name":"k8s"}]}'

if [ -e /dev/full ]; then
  check "a full disk is 1"
  status=0
  "$TRITAG" --tags tags.json k8s.md >/dev/full 2>err || status=$?
  expect_status 1
  expect_err 'standard output'

  check "a full disk is 1 for --help too"
  status=0
  "$TRITAG" --help >/dev/full 2>err || status=$?
  expect_status 1
fi

check "a closed output pipe ends a stream quietly with 1"
# The answers are far more than a pipe holds.
yes '{"id":1,"readme":"A Kubernetes operator."}' | head -n 20000 >many.jsonl || true
{
  code=0
  "$TRITAG" --tags tags.json --jsonl many.jsonl 2>err || code=$?
  echo "$code" >code
} | head -n 1 >out
status=$(cat code)
expect_status 1
expect_out_begins '{"id":1,"tags":['
expect_err

# interrupted ARGUMENT...: starts tritag on a pipe that stays open, and sends it SIGINT.
mkfifo pipe
interrupted() {
  exec 3<>pipe
  rm -f out
  # A shell without job control starts a background process with SIGINT ignored; tritag minds it.
  "$TRITAG" "$@" <pipe >out 2>err &
  local child=$! i
  if [ $# -ge 3 ]; then
    echo '{"id":1,"readme":"A Kubernetes operator."}' >&3
    for ((i = 0; i < 600; i++)); do
      [ ! -s out ] || break
      sleep 0.1
    done
  fi
  # Before it has begun a signal is lost, and before its output is open one would go to this shell's copy.
  for ((i = 0; i < 600; i++)); do
    [ -e out ] || { sleep 0.1 && continue; }
    kill -INT "$child" 2>/dev/null || break
    sleep 0.1
  done
  status=0
  wait "$child" || status=$?
  exec 3>&-
}

check "SIGINT ends a run with 130"
interrupted --tags tags.json
expect_status 130
expect_no_out

check "SIGINT ends a stream with 130, after the answers to the lines so far"
interrupted --tags tags.json --jsonl
expect_status 130
expect_out '{"id":1,"tags":[{"id":38,"name":"k8s"}]}'
