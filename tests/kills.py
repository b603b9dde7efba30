"""A command that is killed in the middle, for real: its process ends at a chosen change to the disk."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
# Counts what changes the disk for good (a file put in its place, the ledger opened to be written) and ends there.
KILLED = """
import os, sys
left = int(sys.argv.pop(1))

def watch(event, arguments):
    global left
    ledger = event == "open" and str(arguments[0]).endswith("ledger.jsonl") and arguments[1] in ("a", "ab")
    if event in ("os.rename", REMOVAL) or ledger:
        left -= 1
        if left < 0:
            os._exit(9)

sys.addaudithook(watch)
from generator.cli import cli
cli()
"""


def killed(at, *arguments, removals=False):
    """Run the command line and kill it before its change number *at* (with *removals*); whether it was killed."""
    script = KILLED.replace("REMOVAL", repr("os.remove" if removals else "os.rename"))
    command = [sys.executable, "-c", script, str(at), *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 9), done.stderr
    return done.returncode == 9


def state_of(folder):
    """What a kit's folder holds: every file by its hash, the ledger without times and hashes."""
    files = {p.relative_to(folder).as_posix(): p for p in sorted(folder.rglob("*")) if p.is_file()}
    state = {n: hashlib.sha256(p.read_bytes()).hexdigest() for n, p in files.items() if n != "ledger.jsonl"}
    return state, told(folder)


def told(folder):
    """The ledger's events as pairs of what and about, without times and hashes."""
    lines = (folder / "ledger.jsonl").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line) for line in lines]
    return [(e["what"], {k: v for k, v in e.items() if k not in ("what", "at", "before")}) for e in events]
