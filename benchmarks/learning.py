"""Make the tables of `generator/learned` from our own labelled lines and headings.

    pip install -e '.[train]'
    python -m benchmarks.learning
    python -m benchmarks.learning --check
    python -m benchmarks.learning --show competencies de-escalation --language fr

Each table is a logistic regression over the signs of a text, there or not, rare ones scaled up by their inverse
document frequency; signs of a single line and weights that say little are left out. Of the many small ones that a
sign has against nearly every competency one is kept for all of them. `competencies`: whether a line asks for each of
them, by the stems of its words, each two in a row and the beginnings of words (`generator/matching/signs.py`).
`kinds` and `headings`: which one of their labels a line or a heading has, by the words and those in a row
(`generator/extracting/signs.py`). The lines were written for this in our own words: those that
`benchmarks/matching.py` reads, those of `benchmarks/sentences/lines` with their kind and competencies, those of
`kinds` with their kind alone, and those of the adverts that `benchmarks/own_adverts.py` reads. `--check` tells by
five-fold cross-validation what the tables are worth on lines that they did not learn from; lines of one advert stand
in all folds, so it is a little kind.
"""

import argparse
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks import matching, own_adverts
from benchmarks.own_adverts import Advert
from generator.extracting.signs import signs_of_heading, signs_of_line
from generator.learned import LANGUAGES, SCALE, Learned, headings, learned, read_table
from generator.matching import MATCHED
from generator.matching.signs import signs_of
from generator.matching.splitting import split_words
from generator.model import Kind

if TYPE_CHECKING:
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer

FOLDER = Path(__file__).parent.parent / "generator" / "learned"
COMPETENCIES, KINDS, HEADINGS = WHAT = ("competencies", "kinds", "headings")
# Of scikit-learn's LogisticRegression: how freely weights may grow, and what makes rare signs weigh more.
FREEDOM = {COMPETENCIES: 1.0, KINDS: 1.0, HEADINGS: 30}
RARE = 0.15
# There are more lines of some kinds only because we wrote more of them.
WEIGHING = {KINDS: "balanced", HEADINGS: None}
# A sign that fewer examples have is chance.
FEWEST = {COMPETENCIES: 2, KINDS: 2, HEADINGS: 1}
# In hundredths: smaller weights would make the tables twice as long and tell no more of lines that nobody has seen.
LEAST = {COMPETENCIES: 30, KINDS: 15, HEADINGS: 60}
# `--check` asks for no less.
LIKELY = 0.2
# So often the two sides of what small weights share are fitted to each other; then neither moves.
ROUNDS = 10


class Example(NamedTuple):
    """A text to learn from: its signs in order, and its labels."""

    signs: tuple[str, ...]
    labels: frozenset[str]


def main() -> None:
    """Write the tables, or print what they say of a label or what they are worth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", nargs=2, metavar=("WHAT", "LABEL"), help="print the signs that speak most for it")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of --show [en]")
    parser.add_argument("--check", action="store_true", help="cross-validate instead of writing")
    options = parser.parse_args()
    if options.show:
        print_signs(*options.show, options.language)
        return
    for what in WHAT:
        for language in LANGUAGES:
            examples = examples_of(what, language)
            if options.check:
                print_check(what, language, examples)
            else:
                (FOLDER / f"{what}.{language}.tsv").write_text(table(what, examples), encoding="utf-8")


def examples_of(what: str, language: str, adverts: Iterable[Advert] | None = None) -> list[Example]:
    """All that there is to learn from for a table, with the lines of some adverts of our own, or of all."""
    if what == HEADINGS:
        told = ((text, label) for label, texts in headings(language) for text in texts)
        return [Example(_sorted(signs_of_heading(text)), frozenset({label})) for text, label in told]
    of_adverts = (line for advert in (own_adverts.read() if adverts is None else adverts) for line in advert.lines)
    every = (*matching.read(), *matching.read(matching.FOLDER / "lines"), *of_adverts)
    lines = [line for line in every if line.language == language and line.kind is not Kind.HEADING]
    if what == KINDS:
        told = [(line.text, line.kind.value) for line in lines] + [*_of_every_kind(language)]
        return [Example(_sorted(signs_of_line(text)), frozenset({kind})) for text, kind in told]
    return [Example(_stems(line.text, language), line.ids) for line in lines if line.kind in MATCHED]


def _of_every_kind(language: str) -> Iterator[tuple[str, str]]:
    """The lines of which only the kind is labelled, with it."""
    for path in sorted((matching.FOLDER / "kinds").glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines()[1:]:
            kind, spoken, text = row.split("\t")
            if spoken == language:
                yield text, kind


def digest_of(examples: Sequence[Example]) -> str:
    """What tells whether a table was made from these examples."""
    told = "\n".join(f"{' | '.join(each.signs)}\t{','.join(sorted(each.labels))}" for each in examples)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def print_signs(what: str, label: str, language: str) -> None:
    """The twenty signs with the largest and the smallest weights of a label."""
    of = learned(what, language)
    number = of.labels.index(label)
    weights = {sign: of.weight_for(number, of.weights_of(sign)) for sign in of.signs}
    ranked = sorted(weights.items(), key=lambda pair: pair[1])
    for sign, weight in [*ranked[:-21:-1], *ranked[19::-1]]:
        print(f"{weight / SCALE:6.2f}  {sign}")


def print_check(what: str, language: str, examples: Sequence[Example]) -> None:
    """Precision and recall at some likelihoods, each fifth of the lines read by the table that the others make."""
    counts = {least: [0, 0, 0] for least in (0.2, 0.3, 0.4, 0.5, 0.8)}
    for fold in range(5):
        of = read_table(table(what, [example for n, example in enumerate(examples) if n % 5 != fold]))
        for example in examples[fold::5]:
            chances = chances_of(what, of, example)
            for least, (tp, fp, fn) in counts.items():
                found = {name for name, chance in chances.items() if chance >= least}
                right = len(found & example.labels)
                counts[least] = [tp + right, fp + len(found) - right, fn + len(example.labels) - right]
    for least, (tp, fp, fn) in counts.items():
        told = f"precision {tp / max(1, tp + fp):.3f}, recall {tp / max(1, tp + fn):.3f}"
        print(f"{what} {language} {least:.1f}: {told}")


def chances_of(what: str, of: Learned, example: Example) -> dict[str, float]:
    """How likely an example has each label by a table; labels that it says nothing of are left out."""
    if what == COMPETENCIES:
        return of.likelihoods(map(of.weights_of, example.signs), LIKELY)
    return of.shares(example.signs)


def table(what: str, examples: Sequence[Example]) -> str:
    """A table, as `generator.learned` reads it."""
    import numpy as np

    vectors, labels, starts, weights = fit(what, examples)
    head = digest_of(examples), labels, starts, vectors.get_feature_names_out()
    rows, least = weights * SCALE, LEAST[what]
    if what != COMPETENCIES:
        return as_table(*head, pruned(rows, least))
    shares, of_all = shared(rows, least)
    rest = pruned(rows - np.outer(shares, of_all), least)
    return as_table(*head, np.vstack([rest, of_all]), shares)


def pruned(weights: "np.ndarray", least: float) -> "np.ndarray":
    """The weights without those that are smaller."""
    import numpy as np

    return np.where(np.abs(weights) < least, 0, weights)


def shared(weights: "np.ndarray", least: float) -> "tuple[np.ndarray, np.ndarray]":
    """What small weights have in common: the share that each label takes of what each sign says of all alike.

    Their product comes nearest, by squares, to all weights smaller than *least* (one factor by alternating least
    squares).
    """
    import numpy as np

    small = np.abs(weights) < least
    shares = np.ones(len(weights))
    for _ in range(ROUNDS):
        of_all = (weights * small * shares[:, None]).sum(0) / np.maximum(1e-9, (small * shares[:, None] ** 2).sum(0))
        shares = (weights * small * of_all).sum(1) / np.maximum(1e-9, (small * of_all**2).sum(1))
    return shares, of_all


def as_table(
    digest: str,
    labels: Sequence[str],
    starts: Iterable[float],
    signs: Iterable[str],
    weights: "np.ndarray",
    shares: Iterable[float] = (),
) -> str:
    """What `generator.learned` reads: below the head each sign with the labels that it says something of.

    The weights are in hundredths, a row a label; *shares* are what the labels take of what one more row says of all
    of them.
    """
    hundredths = weights.round().astype(int)
    rows = []
    for number, sign in enumerate(signs):
        (places,) = hundredths[:, number].nonzero()
        if len(places):
            rows.append(f"{sign}\t" + " ".join(f"{place} {hundredths[place, number]}" for place in places))
    head = ("\t".join(str(round(each * SCALE)) for each in row) for row in (starts, shares))
    return "\n".join([digest, "\t".join(labels), *head, *sorted(rows)]) + "\n"


def fit(what: str, examples: Sequence[Example]) -> "tuple[DictVectorizer, list[str], np.ndarray, np.ndarray]":
    """The vectorizer, the labels in order, and for each its intercept and its weights over the signs."""
    import numpy as np
    from scipy import sparse
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    there = vectors.fit_transform([dict.fromkeys(example.signs, 1.0) for example in examples])
    frequency = np.asarray((there > 0).sum(axis=0)).ravel()
    scales = RARE * (np.log((1 + len(examples)) / (1 + frequency)) + 1) * (frequency >= FEWEST[what])
    scaled = sparse.csr_matrix(there @ sparse.diags(scales))
    labels = sorted({name for example in examples for name in example.labels})
    if what != COMPETENCIES:
        (of_each,) = zip(*(example.labels for example in examples), strict=True)
        model = LogisticRegression(C=FREEDOM[what], max_iter=2000, class_weight=WEIGHING[what]).fit(scaled, of_each)
        return vectors, labels, model.intercept_, model.coef_ * scales
    starts, weights = [], []
    for name in labels:
        asked = np.array([name in example.labels for example in examples])
        model = LogisticRegression(C=FREEDOM[what], solver="liblinear", random_state=0).fit(scaled, asked)
        starts.append(float(model.intercept_[0]))
        weights.append(model.coef_[0] * scales)
    return vectors, labels, np.array(starts), np.array(weights)


def _sorted(signs: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(signs))


def _stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(signs_of(split_words(text, language)))


if __name__ == "__main__":
    main()
