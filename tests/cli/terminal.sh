#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Colours and the progress line are for terminals only.
set -eu
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source "$here/check.bash"
python3 -c 'import pty' 2>/dev/null || exit 77
unset NO_COLOR
export TERM=xterm

escape=$'\x1B'
# on_terminal in|out|err|both ARGUMENT...: what came to the terminal is in the file `seen`.
on_terminal() {
  status=0
  python3 "$here/on_terminal.py" "$1" seen "$TRITAG" "${@:2}" >out 2>err || status=$?
}
has_colour() { grep -qF "$escape[1" "$1" || fail "$1 has no colour: $(head -c 200 "$1")"; }
has_no_escape() { ! grep -qF "$escape" "$1" || fail "$1 holds an escape: $(head -c 200 "$1" | od -c | head)"; }

check "--explain text has colours on a terminal"
on_terminal out --tags tags.json --explain text k8s.md
expect_status 0
has_colour seen

check "--explain text has none elsewhere; its cues stand in guillemets"
run --tags tags.json --explain text k8s.md
has_no_escape out
expect_out_holds 'A «Kubernetes» «operator» that keeps'

check "NO_COLOR is kept"
NO_COLOR=1 on_terminal out --tags tags.json --explain text k8s.md
has_no_escape seen

check "an empty NO_COLOR is none"
NO_COLOR='' on_terminal out --tags tags.json --explain text k8s.md
has_colour seen

check "a terminal that knows no colours gets none"
TERM=dumb on_terminal out --tags tags.json --explain text k8s.md
has_no_escape seen

check "an answer is never coloured"
on_terminal out --tags tags.json --id a k8s.md
has_no_escape seen

check "a complaint is coloured on a terminal"
on_terminal err --tags tags.json missing.md
expect_status 1
has_colour seen
grep -qF 'missing.md: No such file' seen || fail "seen: $(cat seen)"
NO_COLOR=1 on_terminal err --tags tags.json missing.md
has_no_escape seen

check "what a README holds can't command the terminal"
printf '# x\n\nA Kubernetes %b operator %b of \xC2\x9B31m and \xE2\x80\xAE.\n' '\033[31m' '\033]0;owned\007' >evil.md
run --tags tags.json --explain text evil.md
has_no_escape out
! LC_ALL=C grep -qP '\xC2\x9B|\xE2\x80\xAE|\x07' out || fail "a control character came through"

line='{"id":1,"readme":"A Kubernetes operator."}'
# Two lines; the second a while after the first has been answered in the file `out` or `seen`.
slow() {
  printf '%s\n' "$line"
  for _ in {1..300}; do
    ! cat out seen 2>/dev/null | grep -q '"tags"' || break
    sleep 0.1
  done
  sleep 0.8
  printf '%s\n' "$line"
}

check "a longer run has a progress line on a terminal"
rm -f out seen
slow | on_terminal err --tags tags.json --jsonl
expect_status 0
grep -qF '2 lines, ' seen || fail "seen: $(cat -v seen)"
[ "$(wc -l <out)" -eq 2 ] || fail "$(wc -l <out) answers, expected 2"
has_no_escape out

check "so have several READMEs, with the time left"
# A README that comes a while after the one before it has been answered.
late() {
  for _ in {1..300}; do
    ! grep -q '"tags"' out 2>/dev/null || break
    sleep 0.1
  done
  sleep 0.8
  cat k8s.md
}
rm -f out
late | on_terminal err --tags tags.json k8s.md - k8s.md
expect_status 0
grep -qE '2 READMEs, [0-9]+ a second, 66 %, 0:0[0-9] left' seen || fail "seen: $(cat -v seen)"
[ "$(wc -l <out)" -eq 3 ] || fail "$(wc -l <out) answers, expected 3"

check "it is taken away at the end"
[ "$(tail -c 4 seen)" = "$(printf '\r\033[K')" ] || fail "seen: $(cat -v seen)"

check "of a file it tells the time left"
yes "$line" | head -n 20000 >many.jsonl || true
# More answers than a pipe holds, and a reader that waits.
python3 "$here/on_terminal.py" err seen "$TRITAG" --tags tags.json --jsonl many.jsonl | {
  read -r _
  sleep 1
  cat >/dev/null
}
grep -qE '[0-9]+,[0-9]+ lines, [0-9,]+ a second, [0-9]+ %, [0-9]+:[0-9][0-9] left' seen ||
  fail "seen: $(cat -v seen | head -c 300)"

check "there is none where standard error is no terminal"
rm -f out seen
slow | on_terminal out --tags tags.json --jsonl
expect_err
has_no_escape seen

check "who forgot the README, and would wait for nothing, is told that the terminal is read"
for arguments in '' --jsonl; do
  # shellcheck disable=SC2086 # none or one
  on_terminal in --tags tags.json $arguments
  expect_status 0
  grep -qF 'reading standard input from the terminal; Ctrl-D ends it' seen || fail "seen: $(cat -v seen)"
done

check "answers on the same terminal stand on lines of their own"
rm -f out seen
slow | on_terminal both --tags tags.json --jsonl
expect_status 0
[ "$(tr -d '\r' <seen | sed "s/.*$escape\[K//" | grep -c '^{"id":1,"tags":\[{"id":38,"name":"k8s"}\]}$')" -eq 2 ] ||
  fail "seen: $(cat -v seen)"
