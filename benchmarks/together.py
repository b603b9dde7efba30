"""Make the table by which the pieces of a posting are judged together from whole adverts of our own.

    pip install -e '.[train]'
    python -m benchmarks.together
    python -m benchmarks.together --check

They are those of `benchmarks/own_adverts.py`. What each piece of them seems to be is told by the program itself, so
the table wants making anew when its rules change much; only what a line is like (but for a few headings that
`cutting.py` tells so) is told by the lines of other adverts, as it is where the table is used. The signs are those of
`generator/extracting/together.py`. The table is one logistic regression over them, one kind against the others.
`--check` tells by five-fold cross-validation over whole adverts how many pieces are of the kind that they seem, and
how many are with the table.
"""

import argparse
import difflib
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import learning, own_adverts
from benchmarks.matching import Line
from benchmarks.own_adverts import Advert
from generator import postings
from generator.extracting import pieces_of, together, without_contacts
from generator.extracting.signs import signs_of_line
from generator.extracting.together import LikenessOf, Seeming, Surroundings
from generator.learned import LANGUAGES, SCALE, read_table
from generator.model import Kind

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
    label: Kind


def main() -> None:
    """Write the table, or print what it is worth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="cross-validate instead of writing")
    options = parser.parse_args()
    adverts = pieces_of_adverts()
    if options.check:
        print_check(adverts)
    else:
        TABLE.write_text(table([each for advert in adverts for each in advert]), encoding="utf-8")


def pieces_of_adverts() -> list[tuple[Judged, ...]]:
    """Of each advert of our own the pieces that are labelled; what they are like is told by the lines of others."""
    adverts = tuple(own_adverts.read())
    judged: dict[Path, tuple[Judged, ...]] = {}
    for fold in range(FOLDS):
        likeness_of = taught([advert for place, advert in enumerate(adverts) if place % FOLDS != fold])
        for advert in adverts[fold::FOLDS]:
            judged[advert.path] = tuple(judged_of(advert, likeness_of))
    return [judged[advert.path] for advert in adverts]


def taught(adverts: Sequence[Advert]) -> LikenessOf:
    """How likely each kind is by our lines and those of some adverts only."""
    tables = {
        language: read_table(learning.table(learning.KINDS, learning.examples_of(learning.KINDS, language, adverts)))
        for language in LANGUAGES
    }
    return lambda text, language: tables[language].shares(signs_of_line(text))


def judged_of(advert: Advert, likeness_of: LikenessOf) -> Iterator[Judged]:
    """The pieces of an advert that are labelled."""
    posting = without_contacts(postings.read(advert.path))
    found = tuple(together.seemings(pieces_of(posting)[0], likeness_of))
    labels = labels_of([each.piece.text for each in found], advert.lines)
    around = Surroundings(found)
    for place, (each, label) in enumerate(zip(found, labels, strict=True)):
        if label is not None:
            yield Judged(each, around.signs_of(place), label)


def labels_of(texts: Sequence[str], lines: Sequence[Line]) -> list[Kind | None]:
    """The kind of each text: that of the labelled line with most of its words, an ask before any other."""
    ours = [(word, place) for place, text in enumerate(texts) for word in _words(text)]
    theirs = [(word, number) for number, line in enumerate(lines) for word in _words(line.text)]
    matcher = difflib.SequenceMatcher(None, [word for word, _ in ours], [word for word, _ in theirs], autojunk=False)
    shared: list[Counter[int]] = [Counter() for _ in texts]
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            shared[ours[block.a + step][1]][theirs[block.b + step][1]] += 1
    lengths = [len(_words(line.text)) for line in lines]
    labels: list[Kind | None] = []
    for text, counts in zip(texts, shared, strict=True):
        told = [lines[n].kind for n, count in counts.items() if count * 2 >= min(lengths[n], len(_words(text)))]
        labels.append(max(told, key=lambda kind: kind.asks, default=None))
    return labels


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def digest_of(adverts: Iterable[Advert]) -> str:
    """What tells whether a table was made from these adverts and labels, and the likenesses from what is there."""
    known = [learning.digest_of(learning.examples_of(learning.KINDS, language, ())) for language in LANGUAGES]
    lines = (f"{advert.path.name}\t{line.kind}\t{line.text}" for advert in adverts for line in advert.lines)
    told = "\n".join([*known, *lines])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def table(pieces: Sequence[Judged]) -> str:
    """The table, as `generator.learned` reads it."""
    vectors, model = fit(pieces)
    weights = learning.pruned(model.coef_ * SCALE, LEAST)
    return learning.as_table(
        digest_of(own_adverts.read()), model.classes_, model.intercept_, vectors.get_feature_names_out(), weights
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
