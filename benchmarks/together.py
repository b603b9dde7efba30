"""Make the table by which the pieces of a posting are judged together from whole adverts of our own.

    pip install -e '.[train]'
    python -m benchmarks.together
    python -m benchmarks.together --check

`benchmarks/adverts` holds them as `postings.py` reads labelled postings: the adverts, written for this beside real
ones in their layout and order but in our own words, their units, and the label of each. What each piece of them
seems to be is told by the program itself, so the table wants making anew when its rules change much; the signs are
those of `generator/extracting/together.py`. The table is one logistic regression over them, one kind against the
others. `--check` tells by five-fold cross-validation over whole adverts how many pieces are of the kind that they
seem, and how many are with the table.
"""

import argparse
import difflib
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.learning import as_table
from generator import postings
from generator.extracting import pieces_of, together, without_contacts
from generator.extracting.together import Seeming, Surroundings
from generator.learned import SCALE
from generator.model import Kind

ADVERTS = Path(__file__).parent / "adverts"
TABLE = Path(__file__).parent.parent / "generator" / "learned" / "together.all.tsv"
# Of scikit-learn's LogisticRegression: how freely weights may grow.
FREEDOM = 0.05
# In hundredths: a smaller weight changes no answer.
LEAST = 4
FOLDS = 5


class Judged(NamedTuple):
    """A piece of an advert: what it seems, its signs, and what its label says."""

    piece: Seeming
    signs: dict[str, float]
    label: str


def main() -> None:
    """Write the table, or print what it is worth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="cross-validate instead of writing")
    options = parser.parse_args()
    adverts = [tuple(judged(name, units)) for name, units in labelled()]
    if options.check:
        print_check(adverts)
    else:
        TABLE.write_text(table([each for advert in adverts for each in advert]), encoding="utf-8")


def labelled(folder: Path = ADVERTS) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Each advert's file name with its units in order: what they say and the kind they are labelled with."""
    texts = defaultdict(dict)
    for row in (folder / "units.jsonl").read_text(encoding="utf-8").splitlines():
        unit = json.loads(row)
        texts[unit["posting"]][unit["unit"]] = unit["text"]
    name = ""
    kinds: dict[str, dict[int, str]] = defaultdict(dict)
    for row in (folder / "labels.1.tsv").read_text(encoding="utf-8").splitlines():
        if row.startswith("=== "):
            name = row.removeprefix("=== ")
        else:
            number, kind, *_ = row.split("\t")
            kinds[name][int(number)] = kind
    for name, units in texts.items():
        yield name, [(text, kinds[name][number]) for number, text in sorted(units.items())]


def judged(name: str, units: Sequence[tuple[str, str]]) -> Iterator[Judged]:
    """The pieces of an advert that are labelled."""
    posting = without_contacts(postings.read(ADVERTS / "postings" / name))
    found = tuple(together.seemings(pieces_of(posting)[0]))
    labels = labels_of([each.piece.text for each in found], units)
    around = Surroundings(found)
    for place, (each, label) in enumerate(zip(found, labels, strict=True)):
        if label is not None:
            yield Judged(each, around.signs_of(place), label)


def labels_of(texts: Sequence[str], units: Sequence[tuple[str, str]]) -> list[str | None]:
    """The label of each text: that of the labelled unit with most of its words, an ask before any other."""
    ours = [(word, place) for place, text in enumerate(texts) for word in _words(text)]
    theirs = [(word, number) for number, (text, _) in enumerate(units) for word in _words(text)]
    matcher = difflib.SequenceMatcher(None, [word for word, _ in ours], [word for word, _ in theirs], autojunk=False)
    shared: list[Counter[int]] = [Counter() for _ in texts]
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            shared[ours[block.a + step][1]][theirs[block.b + step][1]] += 1
    lengths = [len(_words(text)) for text, _ in units]
    labels: list[str | None] = []
    for text, counts in zip(texts, shared, strict=True):
        told = [units[n][1] for n, count in counts.items() if count * 2 >= min(lengths[n], len(_words(text)))]
        labels.append(max(told, key=lambda kind: Kind(kind).asks, default=None))
    return labels


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def digest_of(adverts: Iterator[tuple[str, list[tuple[str, str]]]]) -> str:
    """What tells whether a table was made from these adverts and labels."""
    told = "\n".join(f"{name}\t{kind}\t{text}" for name, units in adverts for text, kind in units)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def table(pieces: Sequence[Judged]) -> str:
    """The table, as `generator.learned` reads it."""
    import numpy as np

    vectors, model = fit(pieces)
    hundredths = np.rint(model.coef_ * SCALE).astype(int)
    hundredths[np.abs(hundredths) < LEAST] = 0
    return as_table(
        digest_of(labelled()), model.classes_, model.intercept_, vectors.get_feature_names_out(), hundredths
    )


def fit(pieces: Sequence[Judged]):
    """The vectorizer and the regression that the pieces teach."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    there = vectors.fit_transform([piece.signs for piece in pieces])
    model = LogisticRegression(C=FREEDOM, max_iter=500).fit(there, [piece.label for piece in pieces])
    return vectors, model


def print_check(adverts: Sequence[Sequence[Judged]]) -> None:
    """What share of pieces are of the kind that they seem, and that they are judged by the table of other adverts."""
    total = seeming = right = 0
    for fold in range(FOLDS):
        vectors, model = fit([piece for n, advert in enumerate(adverts) if n % FOLDS != fold for piece in advert])
        pieces = [piece for advert in adverts[fold::FOLDS] for piece in advert]
        scores = model.decision_function(vectors.transform([piece.signs for piece in pieces])) * SCALE
        for each, row in zip(pieces, scores, strict=True):
            said = dict(zip(model.classes_, row, strict=True))
            kind = (each.piece if each.piece.is_sure else together.weighed(each.piece, said)).kind
            total, seeming, right = total + 1, seeming + (each.piece.kind == each.label), right + (kind == each.label)
    print(f"{total} pieces: {seeming / total:.3f} as they seem, {right / total:.3f} judged together")


if __name__ == "__main__":
    main()
