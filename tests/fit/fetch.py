#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Fetches the READMEs that labels.tsv labels and writes them as labelled JSON lines.

    fetch.py > labelled.jsonl

Packages `deb:NAME` come from Debian's source packages (apt's sources must list deb-src), `npm:NAME` by `npm pack`; the versions
are those that were labelled. What can't be fetched is left out and named on standard error. The labels are a language model's
readings of the READMEs' beginnings, one each; none of the packages' repositories is among the labelled READMEs that figures are
measured on.
"""
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

NAMES = ["readme.md", "readme.markdown", "readme.rst", "readme.adoc", "readme.org", "readme", "readme.txt"]


def fetch(package, version, folder):
    kind, name = package.split(":", 1)
    if kind == "npm":
        command = ["npm", "pack", "--silent", f"{name}@{version}"]
    else:
        command = ["apt-get", "source", "--download-only", "--quiet", f"{name}={version}"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    archives = [p for p in pathlib.Path(folder).iterdir() if ".tgz" in p.name or ".orig.tar" in p.name and not p.name.endswith(".asc")]
    with tarfile.open(archives[0]) as archive:
        found = {m.name.split("/")[1].lower(): m for m in archive.getmembers() if m.isfile() and m.name.count("/") == 1}
        first = next(n for n in NAMES if n in found)
        return archive.extractfile(found[first]).read().decode("utf-8", "replace")


def labelled(line):
    package, version, labels, acceptable = line.rstrip("\n").split("\t")
    with tempfile.TemporaryDirectory() as folder:
        try:
            readme = fetch(package, version, folder)
        except (OSError, StopIteration, IndexError, subprocess.SubprocessError, tarfile.TarError) as problem:
            print(f"{package} {version}: {problem!r}", file=sys.stderr)
            return None
    return json.dumps({"id": package, "readme": readme, "labels": [labels.split(",") if labels else []],
                       "acceptable": acceptable.split(",") if acceptable else []})


def main():
    lines = [line for line in open(pathlib.Path(__file__).with_name("labels.tsv")) if not line.startswith("#")]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for record in pool.map(labelled, lines):
            if record is not None:
                print(record)


if __name__ == "__main__":
    main()
