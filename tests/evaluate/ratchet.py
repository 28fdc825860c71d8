#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the tags of the labelled READMEs to the ones that were committed.

    ratchet.py TRITAG [--update]

The folder of labelled READMEs is in TRITAG_CORPUS; where that isn't set, exit status 77. Tags its dev.jsonl with the program TRITAG and the catalogue beside it (../seed/catalogue.json) and compares each README's f1
with the one in dev_f1.tsv. Exit status 1 if the mean is lower by more than noise: if in 97.5% of 2,000 paired bootstrap samples
it is. --update writes dev_f1.tsv anew.
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys

KEPT = pathlib.Path(__file__).with_name("dev_f1.tsv")
SAMPLES = 2000


def f1(tags, lists):
    tags = {t.strip() for t in tags}
    lists = [{t.strip() for t in labels} for labels in lists]
    return sum(2 * len(tags & a) / (len(tags) + len(a)) if tags or a else 1.0 for a in lists) / len(lists)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tritag")
    parser.add_argument("--update", action="store_true")
    chosen = parser.parse_args()
    if "TRITAG_CORPUS" not in os.environ:
        return 77
    corpus = pathlib.Path(os.environ["TRITAG_CORPUS"])
    labelled = corpus / "dev.jsonl"
    answers = subprocess.run([chosen.tritag, "--tags", corpus.parent / "seed" / "catalogue.json", "--jsonl", labelled,
                              "--format", "names"], check=True, capture_output=True, encoding="utf-8").stdout
    now = {}
    for line, answer in zip(open(labelled, encoding="utf-8"), answers.splitlines()):
        record = json.loads(line)
        now[record["id"]] = f1(json.loads(answer)["tags"], record["labels"])
    if chosen.update:
        KEPT.write_text("".join(f"{i}\t{value:.6f}\n" for i, value in now.items()), encoding="utf-8")
    before = dict(line.split("\t") for line in KEPT.read_text(encoding="utf-8").splitlines())
    if before.keys() != now.keys():
        print(f"{KEPT.name} is of other READMEs than {labelled}: write it anew with --update", file=sys.stderr)
        return 1
    differences = [round(now[i] - float(before[i]), 5) for i in now]
    mean = sum(differences) / len(differences)
    chance = random.Random(20261123)
    lower = sum(sum(chance.choices(differences, k=len(differences))) < 0 for _ in range(SAMPLES))
    print(f"f1 {sum(now.values()) / len(now):.4f}, {mean:+.4f} against the committed one; "
          f"lower in {100 * lower / SAMPLES:.1f}% of {SAMPLES} samples")
    return 1 if mean < 0 and lower >= 0.975 * SAMPLES else 0


if __name__ == "__main__":
    sys.exit(main())
