"""How long reading returned cards takes, beside python-calamine alone, and how much memory.

    pip install python-calamine
    python benchmarks/reading.py --cards 10000

The cards are those of `kits/sales-director` as filled by many people for many kits: every file differs. calamine
is timed alone in one process, once opening each file and reading the sheet that is filled in, once reading all
sheets; neither finds out what a cell means, nor checks the file. The rounds are interleaved, the medians printed.
"""

import argparse
import random
import statistics
import tempfile
import threading
import time
from pathlib import Path

import cards

from generator.scorecards import reading
from generator.scorecards.reading import folder as folders
from generator.scorecards.reading import workers
from generator.scorecards.reading.kinds import Help

CARDS_A_KIT = 12


def main() -> None:
    """Make the cards, time the readers, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cards", type=int, default=1000, help="how many [1000]")
    parser.add_argument("--rounds", type=int, default=3, help="how often each reader runs [3]")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder, cache = Path(temporary) / "returned", Path(temporary) / "cache"
        make(folder, options.cards)
        measure(folder, cache, options.cards, options.rounds)


def make(folder: Path, count: int) -> None:
    """Fill in *count* cards, a dozen to a kit."""
    folder.mkdir()
    sent = [cards.parts_of(path) for path in cards.SENT]
    for number in range(count):
        kit = f"kit-{number // CARDS_A_KIT:05}"
        content = cards.filled(sent[number % len(sent)], kit, random.Random(number))
        (folder / f"{kit}_{number:06}.xlsx").write_bytes(content)


def measure(folder: Path, cache: Path, count: int, rounds: int) -> None:
    """Run every reader in turn and print medians."""
    ours = [("panelpack, nothing kept", lambda _: _read(folder, None, count)),
            ("panelpack, keeping cards", lambda n: _read(folder, cache / str(n), count)),
            ("panelpack, cards kept", lambda n: _read(folder, cache / str(n), count))]  # fmt: skip
    others = [("calamine, the filled sheet", lambda _: _calamine(folder, every=False)),
              ("calamine, all sheets", lambda _: _calamine(folder, every=True))]  # fmt: skip
    times: dict[str, list[float]] = {}
    for number in range(rounds):
        for name, run in (*ours, *others):
            start = time.perf_counter()
            run(number)
            times.setdefault(name, []).append(time.perf_counter() - start)
    _print_processor_time(folder, cache / "one by one", min(count, 500))
    peak = _peak_while(lambda: _read(folder, None, count))
    base = statistics.median(times["calamine, the filled sheet"])
    print(f"{count} cards of {next(folder.iterdir()).stat().st_size / 1000:.0f} KB, median of {rounds}")
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{name:28} {median:8.2f} s {median / count * 1000:8.2f} ms a card {median / base:6.2f} x calamine")
    print(f"peak memory of all processes together: {peak / 1e6:.0f} MB")


def _print_processor_time(folder: Path, cache: Path, count: int) -> None:
    """The processor time of one process a card, which other work on the machine leaves as it is."""
    from python_calamine import CalamineWorkbook

    entries = folders.entries(folder, None)[:count]
    ours, keeping = (_processor_time(entries, Help(numbered={}, cache=kept)) for kept in (None, cache))
    start = time.process_time()
    for entry in entries:
        CalamineWorkbook.from_path(str(entry.path)).get_sheet_by_name("Scorecard").to_python()
    alone = time.process_time() - start
    for name, seconds in (("panelpack", ours), ("panelpack, keeping cards", keeping), ("calamine", alone)):
        print(f"processor time a card: {name} {seconds / count * 1000:.2f} ms")
    print(f"with two processes at best {ours / alone / 2:.2f}, keeping cards {keeping / alone / 2:.2f} x calamine")


def _processor_time(entries: list, help_: Help) -> float:
    start = time.process_time()
    for entry in entries:
        workers.read_entry(entry, help_)
    return time.process_time() - start


def _read(folder: Path, cache: Path | None, count: int) -> None:
    sound = sum(file.kind == "card" and not file.problems for file in reading.read_folder(folder, cache=cache))
    assert sound == count, f"{sound} of {count} were read as sound cards"


def _calamine(folder: Path, *, every: bool) -> None:
    from python_calamine import CalamineWorkbook

    for path in sorted(folder.iterdir()):
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names if every else ["Scorecard"]:
            book.get_sheet_by_name(name).to_python()


def _peak_while(run) -> int:
    """The most that this process and those below it hold at a time, shared pages counted once; Linux only."""
    done, peaks = threading.Event(), [0]

    def watch() -> None:
        while not done.wait(0.1):
            peaks.append(sum(map(_held, _tree())))

    watcher = threading.Thread(target=watch)
    watcher.start()
    run()
    done.set()
    watcher.join()
    return max(peaks)


def _tree() -> list[int]:
    """The ids of this process and all below it."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
    found = [int(Path("/proc/self").resolve().name)] if parents else []
    for id_ in found:
        found.extend(child for child, parent in parents.items() if parent == id_)
    return found


def _held(id_: int) -> int:
    try:
        text = Path(f"/proc/{id_}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1000 for line in text.splitlines() if line.startswith("Pss:")), 0)


if __name__ == "__main__":
    main()
