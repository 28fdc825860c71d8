#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the fenced blocks of Markdown pages: code against the files it was taken from, outputs by running the commands.

    blocks.py [--update [--no-build]] [--build DIR] [PAGE...]

With --update it builds the programs and writes what has changed into the pages; what can't be mended so (code that does not
compile, a command that fails) is still reported. Without PAGE: README.md and the pages below
examples/. The line before a block says what it is, in a comment that no reader sees:

    <!-- excerpt FILE -->       lines of FILE, as they stand there; the build compiles FILE, and the tests run it
    <!-- output COMMAND -->     what COMMAND prints on standard output
    <!-- file NAME -->          written as NAME, for the commands that follow
    <!-- declarations FILE -->  C++ that FILE includes as "declarations.hpp"; FILE has to compile
    <!-- unchecked REASON -->   not checked

A ```console block needs none: each line `$ COMMAND` (which goes on in the next line after a `\\` or a `|` at its end) is
followed by what it prints, standard error included. `<!-- run COMMAND -->` alone runs a command that has to succeed. Commands
run in bash, in order, in a folder of their own that holds the page's neighbours, with DIR/examples first in the path; they
have to end with status 0. A block of which nothing is said is an error.
"""
import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTE = re.compile(r"<!-- (excerpt|output|file|declarations|unchecked|run) (.+) -->$")
FENCE = re.compile(r"(`{3,})(.*)$")
TIMEOUT = 600  # seconds, for a command that hangs
TARGETS = ["tritag-cli", "tritag-evaluate"]


class Page:
    def __init__(self, path, build):
        self.path = path
        self.name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        self.build = build
        self.lines = path.read_text(encoding="utf-8").splitlines()
        self.new_lines = []
        self.problems = []
        self.changes = 0
        self.checked = 0
        self.unmendable = False

    def problem(self, number, text):
        self.problems.append(f"{self.name}:{number}: {text}")

    def go_through(self):
        with tempfile.TemporaryDirectory() as folder:
            self.folder = Path(folder)
            for each in self.path.parent.iterdir():
                if each.name.startswith((".", "build")):
                    continue
                if each.is_dir():
                    (self.folder / each.name).symlink_to(each)
                else:
                    shutil.copy(each, self.folder)
            self.read_blocks()

    def read_blocks(self):
        at, note = 0, None
        while at < len(self.lines):
            line = self.lines[at]
            self.new_lines.append(line)
            at += 1
            if fence := FENCE.match(line):
                begin = at
                while at < len(self.lines) and self.lines[at] != fence[1]:
                    at += 1
                if at == len(self.lines):
                    self.fatal(begin, "the block has no end")
                    return
                self.new_lines += self.block(begin, fence[2].strip(), note, self.lines[begin:at])
                self.new_lines.append(self.lines[at])
                at += 1
                note = None
            else:
                if note:
                    self.fatal(at - 1, "no block follows this line")
                found = NOTE.match(line)
                note = found if found and found[1] != "run" else None
                if found and found[1] == "run":
                    self.command(at, found[2])
                elif line.startswith("<!--") and not found:
                    self.fatal(at, "expected excerpt, output, file, declarations, unchecked or run")

    def block(self, number, language, note, body):
        """What the block should hold; `number` is the line of its fence."""
        kind = note[1] if note else "console" if language == "console" else None
        if kind is None:
            self.fatal(number, "nothing says what this block is")
            return body
        self.checked += kind != "unchecked"
        new = body
        if kind == "console":
            new = self.console(number, body)
        elif kind == "output":
            printed = self.command(number, note[2], stderr=None)
            new = body if printed is None else printed
        elif kind == "excerpt":
            new = self.excerpt(number, note[2], body)
        elif kind == "file":
            (self.folder / note[2]).write_text("\n".join(body) + "\n", encoding="utf-8")
        elif kind == "declarations":
            self.declarations(number, note[2], body)
        if new != body:
            self.changes += 1
            difference = "\n".join(difflib.unified_diff(body, new, "the page", "expected", lineterm="", n=1))
            self.problem(number, f"the block is not as expected:\n{difference}")
        return new

    def command(self, number, command, stderr=subprocess.STDOUT):
        environment = dict(os.environ, LC_ALL="C", PATH=f"{self.build / 'examples'}:{os.environ['PATH']}")
        try:
            done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=stderr, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            self.fatal(number, f"no end after {TIMEOUT} seconds: {command}")
            return None
        output = done.stdout.decode("utf-8", "replace")
        if done.returncode != 0:
            self.fatal(number, f"status {done.returncode}: {command}\n{output[-2000:]}")
            return None
        return output.splitlines()

    def fatal(self, number, text):
        """A problem that --update can't mend."""
        self.problem(number, text)
        self.unmendable = True

    def console(self, number, body):
        new, at = [], 0
        if not body or not body[0].startswith("$ "):
            self.fatal(number, "a console block begins with `$ COMMAND`")
            return body
        while at < len(body):
            command = [body[at]]
            while command[-1].endswith(("\\", "|")) and at + 1 < len(body):
                at += 1
                command.append(body[at])
            at += 1
            said = at
            while at < len(body) and not body[at].startswith("$ "):
                at += 1
            printed = self.command(number, "\n".join(command)[2:])
            new += command + (body[said:at] if printed is None else printed)
        return new

    def excerpt(self, number, name, body):
        source = (ROOT / name).read_text(encoding="utf-8").splitlines()
        for first in range(len(source)):
            if source[first : first + len(body)] == body:
                return body
        # The block's first and last line still tell which lines were meant.
        if body and source.count(body[0]) == 1:
            first = source.index(body[0])
            if body[-1] in source[first:]:
                return source[first : source.index(body[-1], first) + 1]
        self.fatal(number, f"these lines are not in {name}")
        return body

    def declarations(self, number, name, body):
        (self.folder / "declarations.hpp").write_text("\n".join(body) + "\n", encoding="utf-8")
        compiler = os.environ.get("CXX", "c++").split() + os.environ.get("CXXFLAGS", "").split()
        done = subprocess.run(compiler + ["-std=c++20", "-fsyntax-only", f"-I{ROOT / 'include'}", f"-I{self.folder}",
                                          str(ROOT / name)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            self.fatal(number, f"the declarations don't compile:\n{done.stderr[:3000]}")


def pages():
    # examples/data holds samples, not pages.
    return [ROOT / "README.md"] + sorted(p for p in (ROOT / "examples").rglob("*.md") if p.parent.name != "data")


def build_programs(build):
    examples = [f"tritag_example_{p.stem}" for p in (ROOT / "examples").glob("*.cpp") if not p.stem.startswith("tritag")]
    subprocess.run(["cmake", "--build", str(build), "--parallel", "2", "--target", *TARGETS, *examples], check=True,
                   stdout=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description="Checks the fenced blocks of Markdown pages.")
    parser.add_argument("--update", action="store_true", help="write what has changed into the pages")
    parser.add_argument("--no-build", action="store_true", help="take the programs as they are")
    parser.add_argument("--build", type=Path, default=ROOT / "build", metavar="DIR", help="a build of the examples")
    parser.add_argument("page", nargs="*", type=Path)
    chosen = parser.parse_args()
    build = chosen.build.resolve()
    if chosen.update and not chosen.no_build:
        build_programs(build)
    if not (build / "examples" / "tritag").is_file():
        raise SystemExit(f"{build}/examples/tritag is missing: build it, or name another build with --build")
    failed = False
    for path in [p.resolve() for p in chosen.page] or pages():
        page = Page(path, build)
        page.go_through()
        if chosen.update and page.changes:
            path.write_text("\n".join(page.new_lines) + "\n", encoding="utf-8")
            print(f"{page.name}: {page.changes} blocks updated")
        if page.problems and (not chosen.update or page.unmendable):
            failed = True
            print("\n".join(page.problems), file=sys.stderr)
        if page.checked == 0:
            failed = True
            print(f"{page.name}: no block was checked", file=sys.stderr)
        print(f"{page.name}: {page.checked} blocks checked")
    sys.exit(failed)


if __name__ == "__main__":
    main()
