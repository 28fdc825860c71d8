# SPDX-License-Identifier: MIT
# What the scripts beside this file share: `check` names a promise, `run` calls tritag and keeps
# what it printed in the files `out` and `err` and its exit status in $status, `expect_...` compare.
# A script goes on after a failure, so that one run shows all of them, and fails at its end.
: "${TRITAG:?the path of the program tritag}"

work=$(mktemp -d)
cd "$work" || exit 1
failures=0
name='(no check yet)'
finish() {
  local ended=$?
  cd / && rm -rf "$work"
  # 77 is "skipped".
  [ "$ended" -ne 77 ] || exit 77
  if [ "$ended" -ne 0 ]; then
    echo "the script ended early, in: $name" >&2
    exit "$ended"
  fi
  [ "$failures" -eq 0 ] || exit 1
}
trap finish EXIT

check() { name=$1; }

run_program() {
  status=0
  "$@" >out 2>err || status=$?
}
run() { run_program "$TRITAG" "$@"; }

fail() {
  failures=$((failures + 1))
  echo "FAILED: $name: $1" >&2
}

expect_status() { [ "$status" -eq "$1" ] || fail "status $status, expected $1: $(head -c 300 err)"; }

# Standard output is exactly these lines.
expect_out() {
  printf '%s\n' "$@" >expected
  cmp -s out expected || fail "it printed: $(head -c 500 out), expected: $(head -c 500 expected)"
}

expect_out_begins() {
  [ "$(head -c "${#1}" out)" = "$1" ] || fail "it printed: $(head -c 300 out), expected first: $1"
}

expect_out_holds() { grep -qF -e "$1" out || fail "it printed: $(head -c 500 out), expected in it: $1"; }

expect_no_out() { [ ! -s out ] || fail "it printed: $(head -c 300 out), expected nothing"; }

# Standard error is one line that holds all these texts; no text: nothing at all.
expect_err() {
  if [ $# -eq 0 ]; then
    [ ! -s err ] || fail "standard error: $(head -c 300 err), expected nothing"
    return 0
  fi
  [ "$(wc -l <err)" -eq 1 ] || fail "standard error is not one line: $(head -c 300 err)"
  local text
  for text in "$@"; do
    grep -qF -e "$text" err || fail "standard error: $(head -c 300 err), expected in it: $text"
  done
}

# What the contract says of every status 2: a line that says where, nothing on standard output.
expect_refusal() {
  expect_status 2
  expect_no_out
  expect_err "$@"
}

# A catalogue and a README that nobody could tag otherwise.
cat >tags.json <<'JSON'
[{"id":77,"name":"3d"},{"id":38,"name":"k8s"},{"id":8,"name":"declarative-gui "},{"id":24,"name":"api"}]
JSON
cat >k8s.md <<'README'
# harbourmaster

A Kubernetes operator that keeps the berths of a cluster in order.

## Install

On any Kubernetes cluster:

    kubectl apply -f harbourmaster.yaml
README
