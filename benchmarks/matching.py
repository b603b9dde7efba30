"""How much of our own labelled posting lines the wordings of the catalogue find, by language and competency.

    python benchmarks/matching.py
    python benchmarks/matching.py --missed quality-management

The lines stand in `benchmarks/sentences/*.tsv`: kind, ids (`-` for none), language, sentence. They were written
for this, in our own words, across many trades, and not from the wordings; so they show which competencies
are known by too few words. "Beyond" counts what the wordings find and the label does not name: some of it is wrong,
some of it may be said of the line as well, so it is no precision.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator import catalogue
from generator.matching import match_competencies
from generator.model import Catalogue, Importance, Kind, Unit

FOLDER = Path(__file__).parent / "sentences"
LANGUAGES = ("en", "fr", "de")
NONE = "-"


class Line(NamedTuple):
    """A labelled sentence: what it asks for and how it is said."""

    kind: Kind
    ids: frozenset[str]
    language: str
    text: str


class Result(NamedTuple):
    """A line and the competencies that the wordings find in it."""

    line: Line
    found: frozenset[str]


def main() -> None:
    """Match every line and print the tables, or the lines of one competency that are missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missed", metavar="ID", help="print the lines that name this competency and are not found")
    options = parser.parse_args()
    known = catalogue.read()
    if options.missed and options.missed not in {competency.id for competency in known.competencies}:
        parser.error(f"the catalogue has no competency {options.missed!r}")
    results = match(read(), known)
    if options.missed:
        print_missed(results, options.missed)
    else:
        print_languages(results)
        print_competencies(results)


def read(folder: Path = FOLDER) -> tuple[Line, ...]:
    """Every labelled line, file by file."""
    return tuple(line for path in sorted(folder.glob("*.tsv")) for line in _lines(path))


def _lines(path: Path) -> Iterator[Line]:
    for row in path.read_text(encoding="utf-8").splitlines()[1:]:
        kind, ids, language, text = row.split("\t")
        yield Line(Kind(kind), ids_of(ids), language, text)


def ids_of(told: str) -> frozenset[str]:
    """The ids that a label tells."""
    return frozenset() if told == NONE else frozenset(told.split(","))


def match(lines: Sequence[Line], known: Catalogue) -> tuple[Result, ...]:
    """Each line with what the wordings of its language find, language by language."""
    results = []
    for language in LANGUAGES:
        chosen = [line for line in lines if line.language == language]
        units = [
            Unit(n=n, line=None, section=None, text=line.text, kind=line.kind, importance=Importance.NONE)
            for n, line in enumerate(chosen)
        ]
        matched = match_competencies(units, known, language, likeness=False)
        results += [
            Result(line, frozenset(m.id for m in unit.matches)) for line, unit in zip(chosen, matched, strict=True)
        ]
    return tuple(results)


def recall(results: Sequence[Result]) -> float:
    """The share of the labelled competencies that are found."""
    asked = sum(len(result.line.ids) for result in results)
    return sum(len(result.line.ids & result.found) for result in results) / asked if asked else 0.0


def print_languages(results: Sequence[Result]) -> None:
    """One row a language."""
    print(f"{'':4}{'lines':>7}{'asked':>7}{'found':>7}{'recall':>8}{'beyond':>8}")
    for language in LANGUAGES:
        own = [result for result in results if result.line.language == language]
        asked = sum(len(result.line.ids) for result in own)
        found = sum(len(result.line.ids & result.found) for result in own)
        beyond = sum(len(result.found - result.line.ids) for result in own)
        print(f"{language:4}{len(own):7}{asked:7}{found:7}{recall(own):8.3f}{beyond:8}")


def print_competencies(results: Sequence[Result]) -> None:
    """One row a competency, the one with the most misses first: found of asked in each language, and beyond."""
    asked = Counter((name, r.line.language) for r in results for name in r.line.ids)
    found = Counter((name, r.line.language) for r in results for name in r.line.ids & r.found)
    beyond = Counter(name for r in results for name in r.found - r.line.ids)
    missed = asked - found
    names = {name for name, _ in asked}
    for name in sorted(names, key=lambda n: (-sum(missed[n, language] for language in LANGUAGES), n)):
        cells = "".join(f"{found[name, language]:6}/{asked[name, language]:<4}" for language in LANGUAGES)
        print(f"{name:42}{cells}{beyond[name]:7}")


def print_missed(results: Sequence[Result], name: str) -> None:
    """The lines that name the competency and in which the wordings do not find it, with what they find instead."""
    for result in results:
        if name in result.line.ids - result.found:
            instead = ", ".join(sorted(result.found)) or "nothing"
            print(f"{result.line.language} {result.line.kind.value:11}{result.line.text}  [{instead}]")


if __name__ == "__main__":
    main()
