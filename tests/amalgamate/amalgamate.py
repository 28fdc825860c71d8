#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes tritag as one header, to standard output or a file.

    amalgamate.py [--core] [OUTPUT]

All of tritag/tritag.hpp, which still includes nlohmann/json; with --core tritag/classifier.hpp, which needs the standard
library alone. Each header of the library keeps a guard of its own, so that both results can meet in one translation unit.
"""
import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
CONDITION = re.compile(r"\s*#\s*(if|ifdef|ifndef|endif)\b")
RAW_STRING = re.compile(r'\bR"([^()\\\s]{0,16})\(')


class Amalgamation:
    def __init__(self, include_dir):
        self.include_dir = include_dir
        self.done = set()  # headers of the library that are written or being written
        self.outside = set()  # others, included outside of any condition
        self.lines = []

    def add(self, name):
        if name in self.done:
            return
        self.done.add(name)
        guard = "TRITAG_AMALGAMATED_" + re.sub(r"\W", "_", name.removeprefix("tritag/")).upper()
        self.lines += [f"// {name}", f"#ifndef {guard}", f"#define {guard}"]
        depth = 0
        raw_end = None  # what ends the raw string that the line begins in
        path = self.include_dir / name
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if raw_end is None:
                if line.strip() == "#pragma once" or line.startswith("// SPDX-"):
                    continue
                if condition := CONDITION.match(line):
                    depth += -1 if condition[1] == "endif" else 1
                if include := INCLUDE.match(line):
                    self.include(include[1], include[2], line, depth, f"{path}:{number}")
                    continue
            self.lines.append(line)
            raw_end = self.raw_string_at_end(line, raw_end)
        self.lines.append(f"#endif  // {guard}")

    def include(self, bracket, name, line, depth, place):
        if name.startswith("tritag/"):
            if depth > 0:
                raise SystemExit(f"{place}: a header of the library is included under a condition")
            self.add(name)
        elif bracket == '"':
            raise SystemExit(f'{place}: expected <tritag/...>, found "{name}"')
        elif depth > 0:
            self.lines.append(line)
        elif name not in self.outside:
            # Out of the guards: a part that is passed over must not take it along.
            self.outside.add(name)

    @staticmethod
    def raw_string_at_end(line, raw_end):
        at = 0
        while True:
            if raw_end is None:
                begin = RAW_STRING.search(line, at)
                comment = line.find("//", at)
                if begin is None or -1 < comment < begin.start():
                    return None
                raw_end, at = f'){begin[1]}"', begin.end()
            end = line.find(raw_end, at)
            if end < 0:
                return raw_end
            at, raw_end = end + len(raw_end), None


def amalgamate(root, name):
    whole = Amalgamation(root / "include")
    whole.add(name)
    licence = (root / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    numbers = re.findall(r"^#define TRITAG_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", "\n".join(whole.lines), re.M)
    head = ["// SPDX-License-Identifier: MIT", f"// tritag {'.'.join(numbers)}, {name} in one header.",
            "// Written by tests/amalgamate/amalgamate.py; change the headers that it was made of.", "//"]
    head += [f"// {line}".rstrip() for line in licence]
    return "\n".join(head + ["#pragma once", ""] + [f"#include <{each}>" for each in sorted(whole.outside)]
                     + [""] + whole.lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Writes tritag as one header.")
    parser.add_argument("--core", action="store_true", help="the core, without nlohmann/json")
    parser.add_argument("output", nargs="?", help="the file; left out: standard output")
    chosen = parser.parse_args()
    text = amalgamate(ROOT, "tritag/classifier.hpp" if chosen.core else "tritag/tritag.hpp")
    if chosen.output:
        Path(chosen.output).write_text(text, encoding="utf-8")
    else:
        sys.stdout.buffer.write(text.encode())


if __name__ == "__main__":
    main()
