"""The cards of a large opening, as `build` makes them, against a plain loop of openpyxl that writes each workbook.

    python benchmarks/packs.py [--interviewers 8] [--candidates 60]

Prints processor time and the most memory of the whole `build`, and the ratio of making all cards to the loop.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generator.kits import record
from generator.model import Candidate
from generator.scorecards import excel
from generator.scorecards.layout import Place

POSTING = Path(__file__).parent.parent / "kits" / "sales-director" / "posting.md"
PER_LOOP = 3


def main() -> None:
    """Measure one opening."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interviewers", type=int, default=8)
    parser.add_argument("--candidates", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "opening"
        people = Path(temporary) / "candidates.csv"
        people.write_text("name\n" + "".join(f"Candidate Number {n}\n" for n in range(1, asked.candidates + 1)))
        panel = [part for n in range(1, asked.interviewers + 1) for part in ("--interviewer", f"Person {n}:60")]
        build = ["build", str(POSTING), "-o", str(folder), "--candidates", str(people), *panel]
        cards = _build(build, folder, "build")
        before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
        _build(["build", str(folder)], folder, "build again")
        after = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
        print(f"files that the second build touched: {sum(before.get(path) != at for path, at in after.items())}")
        _ratio(record.read(folder / "kit.yaml"), asked.candidates, cards)


def _build(arguments: list[str], folder: Path, what: str) -> int:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "generator", *arguments], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    cards = len(list(folder.glob("pack/send/*/*.xlsx")))
    print(f"{what}: {spent:.1f} s of processor time, at most {after.ru_maxrss / 1024:.0f} MB, {cards} cards")
    return cards


def _ratio(kit, candidates: int, cards: int) -> None:
    """All cards as `build` makes them, and as a loop that draws and writes each, which is timed on a few a seat."""
    people = [Candidate(code=f"C{n:02}", name=f"Candidate Number {n}") for n in range(1, candidates + 1)]
    places = [Place(kit=kit, session=s, seat=seat, interviewer=person) for s, seat, person in kit.seats]
    made = time.process_time()
    for place in places:
        for _ in excel.render(place, people):
            pass
    made = time.process_time() - made
    loop = time.process_time()
    for place in places:
        for person in people[:PER_LOOP]:
            excel.write(excel.draw(place, typed_name=False), person)
    loop = (time.process_time() - loop) / (len(places) * PER_LOOP) * cards
    print(f"cards: {made:.2f} s; a plain loop of openpyxl: {loop:.2f} s; ratio {made / loop:.3f}")


if __name__ == "__main__":
    main()
