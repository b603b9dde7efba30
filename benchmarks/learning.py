"""Make the tables of `generator/learned` from our own labelled lines and the wordings of the catalogue.

    pip install -e '.[train]'
    python -m benchmarks.learning
    python -m benchmarks.learning --show de-escalation --language fr

For each language and competency a logistic regression over the signs of a line (`generator/matching/signs.py`), there
or not, rare ones scaled up by their inverse document frequency; weights that say little are left out. The lines stand
in `benchmarks/sentences`, written for this in our own words; a wording counts as a short line of its competency.
`--check` tells by five-fold cross-validation over the lines what the tables are worth on lines that they never saw.
"""

import argparse
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks import matching
from generator import catalogue
from generator.learned import LANGUAGES, SCALE, learned
from generator.matching.signs import signs_of
from generator.matching.splitting import split_words
from generator.model import Catalogue

if TYPE_CHECKING:
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer

FOLDER = Path(__file__).parent.parent / "generator" / "learned"
# Of scikit-learn's LogisticRegression: how freely weights may grow, and what makes rare signs weigh more.
FREEDOM = 1.0
RARE = 0.15
# A wording says one thing and nothing beside it: it teaches less than a line.
OF_A_WORDING = 0.3
# In hundredths: a smaller weight changes no answer.
LEAST = 12


class Example(NamedTuple):
    """A line to learn from: its signs, the ids it asks for and what it counts."""

    signs: tuple[str, ...]
    ids: frozenset[str]
    counts: float


def main() -> None:
    """Write the tables, or print what they say of a competency or what they are worth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", metavar="ID", help="print the signs that speak most for and against it")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of --show [en]")
    parser.add_argument("--check", action="store_true", help="cross-validate instead of writing")
    options = parser.parse_args()
    if options.show:
        print_signs(options.show, options.language)
        return
    known = catalogue.read()
    for language in LANGUAGES:
        if options.check:
            print_check(language, list(_lines(language)), list(_wordings(known, language)))
        else:
            (FOLDER / f"{language}.tsv").write_text(table(examples_of(known, language)), encoding="utf-8")


def examples_of(known: Catalogue, language: str) -> list[Example]:
    """All that there is to learn from in a language."""
    return [*_lines(language), *_wordings(known, language)]


def digest_of(examples: Sequence[Example]) -> str:
    """What tells whether a table was made from these examples."""
    told = "\n".join(f"{' | '.join(e.signs)}\t{','.join(sorted(e.ids))}\t{e.counts}" for e in examples)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def print_signs(name: str, language: str) -> None:
    """The twenty signs with the largest and the smallest weights of a competency."""
    of = learned(language)
    weights = {row.split("\t")[0]: of.weights_of(row.split("\t")[0]).get(name, 0) for row in of.signs}
    ranked = sorted(weights.items(), key=lambda pair: pair[1])
    for sign, weight in [*ranked[:-21:-1], *ranked[19::-1]]:
        print(f"{weight / SCALE:6.2f}  {sign}")


def print_check(language: str, lines: Sequence[Example], wordings: Sequence[Example]) -> None:
    """Precision and recall at some likelihoods, each fifth of the lines read by what the other four taught."""
    counts = {least: [0, 0, 0] for least in (0.2, 0.3, 0.4, 0.5, 0.8)}
    for fold in range(5):
        ids, chances = predict([*(e for n, e in enumerate(lines) if n % 5 != fold), *wordings], lines[fold::5])
        for example, row in zip(lines[fold::5], chances, strict=True):
            for least, (tp, fp, fn) in counts.items():
                found = {name for name, chance in zip(ids, row, strict=True) if chance >= least}
                right = len(found & example.ids)
                counts[least] = [tp + right, fp + len(found) - right, fn + len(example.ids) - right]
    for least, (tp, fp, fn) in counts.items():
        print(f"{language} {least:.1f}: precision {tp / max(1, tp + fp):.3f}, recall {tp / max(1, tp + fn):.3f}")


def table(examples: Sequence[Example]) -> str:
    """The table of a language, as `generator.learned` reads it."""
    import numpy as np

    vectors, ids, starts, weights = fit(examples)
    hundredths = np.rint(weights * SCALE).astype(int)
    hundredths[np.abs(hundredths) < LEAST] = 0
    rows = []
    for number, sign in enumerate(vectors.get_feature_names_out()):
        (places,) = hundredths[:, number].nonzero()
        if len(places):
            rows.append(f"{sign}\t" + " ".join(f"{place}:{hundredths[place, number]}" for place in places))
    starting = "\t".join(str(round(start * SCALE)) for start in starts)
    return "\n".join([digest_of(examples), "\t".join(ids), starting, *sorted(rows)]) + "\n"


def fit(examples: Sequence[Example]) -> "tuple[DictVectorizer, list[str], np.ndarray, np.ndarray]":
    """The vectorizer, the ids in order, and for each its intercept and its weights over the signs."""
    import numpy as np
    from scipy import sparse
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    there = vectors.fit_transform([dict.fromkeys(example.signs, 1.0) for example in examples])
    frequency = np.asarray((there > 0).sum(axis=0)).ravel()
    scales = RARE * (np.log((1 + len(examples)) / (1 + frequency)) + 1)
    scaled = sparse.csr_matrix(there @ sparse.diags(scales))
    ids = sorted({name for example in examples for name in example.ids})
    counts = np.array([example.counts for example in examples])
    starts, weights = [], []
    for name in ids:
        asked = np.array([name in example.ids for example in examples])
        model = LogisticRegression(C=FREEDOM, solver="liblinear", random_state=0).fit(scaled, asked, counts)
        starts.append(float(model.intercept_[0]))
        weights.append(model.coef_[0] * scales)
    return vectors, ids, np.array(starts), np.array(weights)


def predict(examples: Sequence[Example], lines: Sequence[Example]) -> "tuple[list[str], np.ndarray]":
    """How likely each line asks for each id, by what the examples teach."""
    import numpy as np

    vectors, ids, starts, weights = fit(examples)
    scores = vectors.transform([dict.fromkeys(line.signs, 1.0) for line in lines]) @ weights.T + starts
    return ids, 1 / (1 + np.exp(-scores))


def _lines(language: str) -> Iterator[Example]:
    for line in matching.read():
        if line.language == language:
            yield Example(_signs(line.text, language), line.ids, 1.0)


def _wordings(known: Catalogue, language: str) -> Iterator[Example]:
    """Each wording that asks for its competency, as often as it has alternatives, four times at most."""
    for competency in known.competencies:
        for text in competency.wordings.get(language, ()):
            if text.startswith("~ "):
                continue
            plain = text.strip("()").partition(" => ")[0].replace("{slot}", "").translate(str.maketrans("*[]", "   "))
            words = [word.lstrip("-").split("|") for word in plain.split()]
            for number in range(min(4, max(map(len, words), default=0))):
                said = " ".join(either[number % len(either)] for either in words)
                yield Example(_signs(said, language), frozenset({competency.id}), OF_A_WORDING)
    for competency in known.competencies if language == "en" else ():
        yield Example(_signs(competency.definition, language), frozenset({competency.id}), 1.0)


def _signs(text: str, language: str) -> tuple[str, ...]:
    return tuple(signs_of(split_words(text, language)))


if __name__ == "__main__":
    main()
