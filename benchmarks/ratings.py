"""How long it takes to write ratings.csv for the debriefs of many kits, and how the time grows.

    python benchmarks/ratings.py --ratings 1000000

The kits are `kits/sales-director` under other names, a dozen candidates to each, every rating drawn by chance. Only
the writing is timed; the debriefs are made beforehand and thrown away after each round.
"""

import argparse
import random
import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from generator import __version__
from generator.debriefing import hold_debrief
from generator.kits import record
from generator.model import Candidate, CardState, CardStatus, Debrief, Intake, Kit, Mark, UsedRating
from generator.reports import ratings

ROOT = Path(__file__).parent.parent
CANDIDATES_A_KIT = 12
GIVEN = (1, 2, 2, 3, 3, 3, 4, 4, 5, Mark.NO_EXAMPLE, Mark.NOT_ASKED)


def main() -> None:
    """Write a tenth, a half and all of the ratings, and print what each takes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ratings", type=int, default=1_000_000, help="how many [1000000]")
    options = parser.parse_args()
    kit = record.read(ROOT / "kits" / "sales-director")
    some = [debrief_of(kit, seed) for seed in range(20)]
    each = sum(len(c.ratings) for p in some[0].candidates for c in p.competencies)
    print(f"{'ratings':>10}  {'kits':>7}  {'seconds':>8}  {'MB':>6}  {'µs each':>8}")
    for share in (Fraction(1, 10), Fraction(1, 2), Fraction(1)):
        kits = max(1, round(options.ratings * share / each))
        seconds, size = write(some, kits)
        count = kits * each
        print(f"{count:>10,}  {kits:>7,}  {seconds:>8.2f}  {size / 1e6:>6.1f}  {seconds / count * 1e6:>8.2f}")


def write(some: list[Debrief], kits: int) -> tuple[float, int]:
    """The seconds that the tables of so many kits take, and how large they are together."""
    seconds, size = 0.0, 0
    for number in range(kits):
        debrief = replace(some[number % len(some)], kit=f"kit-{number:06}")
        start = time.perf_counter()
        size += len(ratings.render(debrief, 1))
        seconds += time.perf_counter() - start
    return seconds, size


def debrief_of(kit: Kit, seed: int) -> Debrief:
    """A debrief on a dozen candidates who were all rated by everybody."""
    chance = random.Random(seed)
    candidates = [Candidate(code=f"C{n:02}", name=f"Candidate {n}") for n in range(1, CANDIDATES_A_KIT + 1)]
    cards = tuple(
        CardStatus(
            seat=seat.id, interviewer=person.name, candidate=c.code, stage=session.stage, state=CardState.COMPLETE,
            file="card.xlsx", version=kit.version, lacks=(), knew_before=False, interview_date=None,
        )
        for session, seat, person in kit.seats
        for c in candidates
    )  # fmt: skip
    given = tuple(
        UsedRating(
            seat=seat, candidate=c.code, question=q.id, rating=chance.choice(GIVEN), note="What was said",
            fallback=None, not_asked_because="", file="card.xlsx", place="card.xlsx Scorecard!A15",
        )
        for c in candidates
        for q in kit.questions
        for seat in q.rates
    )  # fmt: skip
    intake = Intake(cards=cards, ratings=given, facts=(), notes=(), problems=(), taken=())
    return hold_debrief(kit, candidates, intake, program=__version__)


if __name__ == "__main__":
    main()
