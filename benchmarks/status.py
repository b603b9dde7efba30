"""How long `panelpack status --all` takes over many kits, how the time grows, and how much memory it needs.

    python benchmarks/status.py --kits 40 120 360

The kits are `kits/sales-director` under other names with every card filled in, no two alike: five candidates, three
interviewers, sixty ratings to a kit. The command runs as people run it, in a process and with a cache folder of its
own: over kits that it has never seen, again over the same, and again after one card of one kit has changed.
The reference (x) is to hash the same bytes in one loop of one process. CPU is the processor time, which other work on
the machine leaves as it is; where cards are read it is without the processes that read them. MB is what the largest
process held. The rounds are interleaved, the medians printed; all files have been read before, so that no disk is
measured. Linux only.
"""

import argparse
import hashlib
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cards

KIT_FILES = ("kit.yaml", "candidates.csv", "pack/manifest.json")
RATINGS_A_KIT = 60
HASHING = "hashing the same bytes"


def main() -> None:
    """Make kits, some and then more, and print for each number what the runs take."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kits", type=int, nargs="+", default=[40, 120, 360], help="how many [40 120 360]")
    parser.add_argument("--rounds", type=int, default=3, help="how often everything runs [3]")
    options = parser.parse_args()
    print(
        f"{'':24}{'kits':>8}{'ratings':>11}{'seconds':>10}{'ms/kit':>9}{'µs/rating':>11}{'x':>8}{'CPU':>8}{'MB':>6}"
    )
    with tempfile.TemporaryDirectory() as temporary:
        folder, made = Path(temporary) / "kits", 0
        for count in sorted(options.kits):
            for number in range(made, count):
                make(folder / f"kit-{number:05}", number)
            made = count
            print_rows(count, measure(folder, Path(temporary) / "cache", options.rounds))


def make(folder: Path, number: int) -> None:
    """A kit with every card returned."""
    for name in KIT_FILES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((cards.KIT / name).read_bytes().replace(cards.NAME, folder.name.encode()))
    (folder / "returned").mkdir()
    for index, sent in enumerate(cards.SENT):
        fill(folder, sent, number * len(cards.SENT) + index)


def fill(folder: Path, sent: Path, seed: int) -> None:
    """Return one card of a kit."""
    name = sent.name.replace(cards.KIT.name, folder.name)
    content = cards.filled(cards.parts_of(sent), folder.name, random.Random(seed))
    (folder / "returned" / name).write_bytes(content)


def measure(folder: Path, cache: Path, rounds: int) -> dict[str, list[tuple[float, float, float]]]:
    """Seconds, processor seconds and megabytes of every run, by what it is."""
    found: dict[str, list[tuple[float, float, float]]] = {}
    for number in range(rounds):
        shutil.rmtree(cache, ignore_errors=True)
        found.setdefault(HASHING, []).append(hash_all(folder))
        found.setdefault("never seen", []).append(run(folder, cache))
        found.setdefault("nothing has changed", []).append(run(folder, cache))
        fill(next(folder.iterdir()), cards.SENT[0], 10**9 + number)
        found.setdefault("one card has changed", []).append(run(folder, cache))
    return found


def hash_all(folder: Path) -> tuple[float, float, float]:
    """The seconds that it takes to hash every file of every kit, twice measured, and no megabytes."""
    start, processor = time.perf_counter(), time.process_time()
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:  # noqa: PTH118, PTH123
                hashlib.file_digest(file, "sha256").digest()
    return time.perf_counter() - start, time.process_time() - processor, 0.0


def run(folder: Path, cache: Path) -> tuple[float, float, float]:
    """The seconds of the command from its start to its end, its processor's, and its largest process's megabytes."""
    command = [sys.executable, "-m", "generator", "status", "--all", str(folder)]
    around = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    start = time.perf_counter()
    with subprocess.Popen(command, env=around, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        table = process.stdout.read().decode()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    complete, of = table.splitlines()[-1].split()[-5:-3]
    assert process.returncode == 0, table
    assert complete == of == str(len(cards.SENT) * len(list(folder.iterdir()))), table
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def print_rows(count: int, found: dict[str, list[tuple[float, float, float]]]) -> None:
    """One row for each run, beside the reference."""
    reference = statistics.median(seconds for seconds, *_ in found[HASHING])
    for name, runs in found.items():
        seconds, processor, size = (statistics.median(each) for each in zip(*runs, strict=True))
        ratings = count * RATINGS_A_KIT
        held = f"{size:.0f}" if size else ""
        print(f"{name:24}{count:>8,}{ratings:>11,}{seconds:>10.2f}{seconds / count * 1e3:>9.2f}"
              f"{seconds / ratings * 1e6:>11.1f}{seconds / reference:>8.2f}{processor:>8.2f}{held:>6}")  # fmt: skip


if __name__ == "__main__":
    main()
