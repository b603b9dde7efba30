"""How long reading and matching a posting takes beside the import of click, the framework of the command line.

    python benchmarks/seeds.py posting.md another.txt

What is compared, in processor time (user and system, so that a busy machine counts less):

- `click`: `import click` as the first thing that a fresh interpreter does.
- `first`: reading the file, extracting its units and matching them, as the first posting of a process. The modules
  are imported and the catalogue is restored from the cache, as every command does it; nothing is warm: what is kept
  of the patterns and of the wordings is restored from the cache, and whatever the posting needs beyond that is
  compiled, in that time.
- `next`: the same posting once more in the same process, as where several are read or a kit is updated.

Each round starts a process for each, one after the other, so that all meet the same machine; medians are printed,
and what share of click's time they are. A first round fills the caches and is not counted.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

CLICK = """
import time
start = time.process_time()
import click
print(time.process_time() - start)
"""
POSTING = """
import gc, sys, time
from pathlib import Path
from generator import catalogue, postings
from generator.extracting import extract_requirements, without_contacts
from generator.matching import match_competencies
from generator.cli import flow
flow.cache_folder = lambda what: Path(sys.argv[2]) / what
known = catalogue.read(cache=flow.cache_folder("catalogue"))
gc.freeze()
gc.set_threshold(flow.SELDOM)
wordings = None
for _ in range(2):
    start = time.process_time()
    if wordings is None:
        flow.recall_patterns()
    reading = extract_requirements(without_contacts(postings.read(Path(sys.argv[1]))))
    read = time.process_time()
    wordings = wordings or flow.wordings_of(known, reading.language)
    match_competencies(reading.units, known, reading.language, wordings)
    print(read - start, time.process_time() - read)
    flow.keep_patterns()
"""
ROW = "{:36}{:>9}{:>9}{:>9}{:>11}"


def main() -> None:
    """Run the rounds and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("postings", nargs="+", help="the files to read")
    parser.add_argument("--rounds", type=int, default=11, help="how often each is read [11]")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        rounds = [measured(options.postings, cache) for _ in range(options.rounds + 1)][1:]
    click = statistics.median(each["click"][0] for each in rounds)
    print(ROW.format("", "read", "match", "in all", "of click"))
    print(ROW.format("import click", "", "", f"{click * 1000:.1f} ms", "1.00"))
    for name in options.postings:
        for when, (read, match) in (("first", (0, 1)), ("next", (2, 3))):
            reading, matching = (statistics.median(each[name][place] for each in rounds) for place in (read, match))
            both = statistics.median(each[name][read] + each[name][match] for each in rounds)
            figures = (f"{seconds * 1000:.1f} ms" for seconds in (reading, matching, both))
            print(ROW.format(f"{Path(name).stem[:29]} {when}", *figures, f"{both / click:.2f}"))


def measured(names: list[str], cache: str) -> dict[str, list[float]]:
    """The seconds of one round: of click, and of each posting read and matched, first and once more."""
    return {"click": seconds(CLICK), **{name: seconds(POSTING, name, cache) for name in names}}


def seconds(program: str, *arguments: str) -> list[float]:
    """What a program prints, run in a fresh interpreter."""
    run = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    return [float(word) for word in run.stdout.split()]


if __name__ == "__main__":
    main()
