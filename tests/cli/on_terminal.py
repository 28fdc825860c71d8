# SPDX-License-Identifier: MIT
"""Runs a command with some of its streams on a terminal, and writes what came to the terminal.

    on_terminal.py in|out|err|both FILE COMMAND...    the terminal's bytes go to FILE

`both` are standard output and error; `in` is standard input and error, where the input ends once something has been said.
"""
import os
import pty
import select
import subprocess
import sys

which, path, *command = sys.argv[1:]
ours, theirs = pty.openpty()
streams = {}
if which == "in":
    streams["stdin"] = theirs
if which in ("out", "both"):
    streams["stdout"] = theirs
if which in ("in", "err", "both"):
    streams["stderr"] = theirs
child = subprocess.Popen(command, **streams)
os.close(theirs)
with open(path, "wb", buffering=0) as seen:
    if which == "in":
        select.select([ours], [], [], 30)
        os.write(ours, b"\x04")
    while True:
        try:
            some = os.read(ours, 65536)
        except OSError:  # the other end has been closed
            break
        if not some:
            break
        seen.write(some)
sys.exit(child.wait())
