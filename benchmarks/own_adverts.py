"""The adverts of our own in `benchmarks/adverts`, each with its lines and their labels.

They were written for this beside real ones in their layout and order but in our own words, and stand there as
`postings.py` reads labelled postings: the adverts, their units, and the label of each.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.matching import Line, ids_of
from generator.extracting.language import language_of
from generator.model import Kind

FOLDER = Path(__file__).parent / "adverts"


class Advert(NamedTuple):
    """A posting's file and its labelled lines in order, headings among them."""

    path: Path
    lines: tuple[Line, ...]


def read(folder: Path = FOLDER) -> Iterator[Advert]:
    """Each advert of a folder, in the order of its units."""
    texts: dict[str, dict[int, str]] = defaultdict(dict)
    for row in (folder / "units.jsonl").read_text(encoding="utf-8").splitlines():
        unit = json.loads(row)
        texts[unit["posting"]][unit["unit"]] = unit["text"]
    name = ""
    labels: dict[tuple[str, int], tuple[Kind, frozenset[str]]] = {}
    for row in (folder / "labels.1.tsv").read_text(encoding="utf-8").splitlines():
        if row.startswith("=== "):
            name = row.removeprefix("=== ")
        else:
            number, kind, _, ids = row.split("\t")
            labels[name, int(number)] = Kind(kind), ids_of(ids)
    for posting, units in texts.items():
        language = language_of(units.values())
        lines = (Line(*labels[posting, number], language, text) for number, text in sorted(units.items()))
        yield Advert(folder / "postings" / posting, tuple(lines))
