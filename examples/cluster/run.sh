#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# examples/cluster/run.sh TAGS RECORDS [WORKERS]: a JSON-lines file cut into shards, classified by Dask workers on this
# machine (two, if not said), the answers in order on standard output.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
if [ $# -lt 2 ]; then
  echo "usage: examples/cluster/run.sh TAGS RECORDS [WORKERS]" >&2
  exit 2
fi
if ! /usr/bin/python3 -c 'import distributed' 2>/dev/null; then
  source "$root/examples/packages.sh"
  need_packages python3-distributed
fi
tritag=${TRITAG:-$root/build/examples/tritag}
if [ ! -x "$tritag" ]; then
  bash "$root/examples/run.sh" --version >/dev/null # builds it
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/shards"
split --lines=1000 --suffix-length=6 --additional-suffix=.jsonl "$2" "$work/shards/"
status=0
if [ -n "$(ls "$work/shards")" ]; then
  /usr/bin/python3 "$root/examples/cluster/dask_classify.py" --tags "$1" --out "$work/answers" --tritag "$tritag" \
    --workers "${3:-2}" "$work"/shards/*.jsonl || status=$?
  [ "$status" -gt 1 ] || cat "$work"/answers/*.jsonl
fi
exit "$status"
