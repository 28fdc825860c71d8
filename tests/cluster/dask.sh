#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# examples/cluster/dask_classify.py on a cluster of this machine: two workers give the bytes of one process, and a worker
# killed in the middle of a shard loses nothing.
# shellcheck disable=SC2154 # $work is check.bash's
set -eu
/usr/bin/python3 -c 'import distributed' 2>/dev/null && command -v dask-scheduler >/dev/null || exit 77
tests=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
source "$tests/cli/check.bash"
cluster=$tests/../examples/cluster
dask() { run_program timeout 900 /usr/bin/python3 "$cluster/dask_classify.py" --tags tags.json "$@"; }

# Twelve shards of 25 records, each with words of its own; one shard's last line has no line end.
topics=("A Kubernetes operator for berth" "A 3D renderer of hull" "A declarative GUI toolkit for buoy" "Recipes of aunt")
for ((i = 0; i < 300; i++)); do
  printf '{"id":%d,"readme":"# project-%d\\n\\n%s %d.\\n"}\n' "$i" "$i" "${topics[i % 4]}" "$i"
done >records.jsonl
mkdir shards
split --lines=25 --additional-suffix=.jsonl records.jsonl shards/
truncate --size=-1 "$(printf '%s\n' shards/* | tail -n 1)"
"$TRITAG" --tags tags.json --jsonl records.jsonl >one_process

check "two workers give the same bytes as one process"
dask --out answers --workers 2 --tritag "$TRITAG" shards/*.jsonl
expect_status 0
cat answers/*.jsonl >together
cmp -s one_process together || fail "the answers differ"
grep -q '"name":"k8s"' one_process || fail "nothing was classified"

check "a second run does what the first left undone"
rm answers/ab.jsonl
dask --out answers --workers 1 --tritag "$TRITAG" shards/*.jsonl
expect_status 0
grep -qx '1 shards to do, 11 done before' err || fail "standard error: $(head -c 300 err)"
cat answers/*.jsonl | cmp -s one_process - || fail "the answers differ"

check "run.sh cuts, classifies and puts together again"
run_program timeout 900 env TRITAG="$TRITAG" bash "$cluster/run.sh" tags.json records.jsonl
expect_status 0
cmp -s one_process out || fail "the answers differ"

check "a record that can't be classified: 1, and the others are there"
printf '%s\n' '{"id":1,"readme":"# A Kubernetes operator"}' '{"id":2}' >bad.jsonl
dask --out with_bad --workers 1 --tritag "$TRITAG" bad.jsonl
expect_status 1
[ "$(wc -l <with_bad/bad.jsonl)" -eq 2 ] || fail "expected two lines"

check "a shard that can't be done at all: 2, the reason on standard error, and no answer file"
cp tags.json good_tags.json
echo '[{"id":1}]' >tags.json
dask --out none --workers 1 --tritag "$TRITAG" bad.jsonl
cp good_tags.json tags.json
expect_status 2
grep -q 'status 2: ' err || fail "standard error: $(head -c 300 err)"
[ -z "$(ls -A none)" ] || fail "left behind: $(ls -A none)"

check "a program that gives too few answers and status 0: 2, and no answer file"
printf '%s\n' '#!/bin/sh' 'head -n 1' >short_tritag
chmod +x short_tritag
dask --out short --workers 1 --tritag "$work/short_tritag" bad.jsonl
expect_status 2
grep -q '1 answers for 2 records' err || fail "standard error: $(head -c 300 err)"
[ -z "$(ls -A short)" ] || fail "left behind: $(ls -A short)"

check "a worker killed in the middle of a shard loses nothing"
# The first worker to start this program is the victim: it has answered some lines, and the rest waits until it is dead.
cat >stalling_tritag <<'STALL'
#!/usr/bin/env bash
here=$(dirname -- "$0")
if mkdir "$here/claimed" 2>/dev/null; then
  head -n 3 | "$TRITAG" "$@"
  echo "$PPID" >"$here/victim.new" && mv "$here/victim.new" "$here/victim"
  while kill -0 "$PPID" 2>/dev/null; do sleep 0.1; done
  exit 0
fi
exec "$TRITAG" "$@"
STALL
chmod +x stalling_tritag
export TRITAG

# wait_for FILE: up to five minutes.
wait_for() {
  local i
  for ((i = 0; i < 3000; i++)); do
    [ ! -s "$1" ] || return 0
    sleep 0.1
  done
  fail "there is no $1: $(tail -n 3 ./*.log)"
  exit 1
}

started=()
stop_all() {
  local ended=$? pid
  set +e
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  (exit "$ended")
  finish
}
trap stop_all EXIT

dask-scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file scheduler.json >scheduler.log 2>&1 &
started+=($!)
wait_for scheduler.json
for each in 1 2; do
  dask-worker --scheduler-file scheduler.json --host 127.0.0.1 --no-nanny --no-dashboard --nthreads 1 \
    --local-directory "$work/worker$each" >"worker$each.log" 2>&1 &
  started+=($!)
done
address=$(sed -n 's/.*"address": "\([^"]*\)".*/\1/p' scheduler.json | head -n 1)
timeout 900 /usr/bin/python3 "$cluster/dask_classify.py" --tags tags.json --out survived --scheduler "$address" \
  --tritag "$work/stalling_tritag" shards/*.jsonl >driver.log 2>&1 &
driver=$!
wait_for victim
victim=$(cat victim)
[ "$victim" = "${started[1]}" ] || [ "$victim" = "${started[2]}" ] || fail "$victim is no worker"
[ -n "$(find survived -name '.part-*' -size +0)" ] || fail "the victim was to be in the middle of a shard: $(ls -A survived)"
kill -KILL "$victim"
wait "$victim" || true
status=0
wait "$driver" || status=$?
[ "$status" -eq 0 ] || fail "status $status, expected 0: $(tail -n 5 driver.log)"
cat survived/*.jsonl >together
cmp -s one_process together || fail "the answers differ"
[ -z "$(find survived -name '.part-*')" ] || fail "parts are left behind"
