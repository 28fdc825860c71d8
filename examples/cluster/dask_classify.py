#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Classifies shards of JSON lines on a Dask cluster: each worker pipes one shard after the other through `tritag --jsonl`.

    dask_classify.py --tags tags.json --out answers [--scheduler ADDRESS | --workers N] shard-*.jsonl

Shards, catalogue, program and the folder `answers` have to be reachable from every worker by the same path; only paths go
through the scheduler. Each shard gives answers/NAME with a line for each of its lines, in their order, so that the answers in
the order of the shards are the bytes that one process gives for all of them. An answer file appears whole or not at all: the
shard of a worker that dies is done again by another, and a second run does what the first left undone.

Exit status: 0 all classified, 1 some record failed, 2 a shard could not be done at all.
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from distributed import Client, LocalCluster, as_completed


def count_lines(path):
    lines, last = 0, b"\n"
    with open(path, "rb") as file:
        while chunk := file.read(1 << 20):
            lines += chunk.count(b"\n")
            last = chunk[-1:]
    return lines + (last != b"\n")


def classify_shard(program, tags, shard, answers):
    """Runs on a worker. Gives the number of records, and whether some of them failed."""
    # A name of its own: the shard may have been begun by a worker that died, whose tritag may still write.
    handle, part = tempfile.mkstemp(dir=os.path.dirname(answers), prefix=".part-")
    try:
        with open(handle, "wb") as output, open(shard, "rb") as records:
            done = subprocess.run([program, "--tags", tags, "--jsonl"], stdin=records, stdout=output,
                                  stderr=subprocess.PIPE, check=False)
        if done.returncode not in (0, 1):
            said = done.stderr.decode("utf-8", "replace").strip()
            raise RuntimeError(f"{shard}: {program} ended with status {done.returncode}: {said}")
        expected, found = count_lines(shard), count_lines(part)
        if found != expected:
            raise RuntimeError(f"{shard}: {found} answers for {expected} records")
        os.chmod(part, 0o644)  # mkstemp's file is for its owner alone
        os.replace(part, answers)
        return found, done.returncode == 1
    except BaseException:
        os.unlink(part)
        raise


def connect(chosen):
    if chosen.scheduler:
        return Client(chosen.scheduler)
    return Client(LocalCluster(n_workers=chosen.workers, threads_per_worker=1, dashboard_address=None))


def run(chosen):
    chosen.out.mkdir(parents=True, exist_ok=True)
    todo = [(str(shard.resolve()), str((chosen.out / shard.name).resolve())) for shard in chosen.shard
            if not (chosen.out / shard.name).exists()]
    print(f"{len(todo)} shards to do, {len(chosen.shard) - len(todo)} done before", file=sys.stderr)
    records, failed_shards, undone = 0, 0, 0
    with connect(chosen) as client:
        # `retries` is for a shard that raises; one whose worker dies goes to another in any case.
        futures = [client.submit(classify_shard, chosen.tritag, str(chosen.tags.resolve()), shard, answers, retries=2,
                                 pure=False) for shard, answers in todo]
        for future in as_completed(futures):
            problem = future.exception()
            if problem is not None:
                undone += 1
                print(f"error: {problem}", file=sys.stderr)
                continue
            found, some_failed = future.result()
            records += found
            failed_shards += some_failed
    # What workers that died left behind.
    for part in chosen.out.glob(".part-*"):
        part.unlink(missing_ok=True)
    print(f"{records} records; shards with failed records: {failed_shards}; shards not done: {undone}", file=sys.stderr)
    return 2 if undone else 1 if failed_shards else 0


def main():
    parser = argparse.ArgumentParser(description="Classifies shards of JSON lines on a Dask cluster.")
    parser.add_argument("--tags", type=Path, required=True, metavar="FILE", help="the catalogue")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the answers go")
    parser.add_argument("--tritag", default="tritag", metavar="PROGRAM", help="the program, as the workers find it")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--scheduler", metavar="ADDRESS", help="a running cluster's; left out: workers on this machine")
    where.add_argument("--workers", type=int, default=os.cpu_count(), metavar="N", help="so many on this machine")
    parser.add_argument("shard", nargs="+", type=Path, help="files of {\"id\",\"readme\"} lines; their names must differ")
    chosen = parser.parse_args()
    if len({shard.name for shard in chosen.shard}) < len(chosen.shard):
        parser.error("two shards have the same name")
    for file in [chosen.tags, *chosen.shard]:
        if not file.is_file():
            parser.error(f"{file}: no such file")
    sys.exit(run(chosen))


if __name__ == "__main__":
    main()
