"""How an interviewer rates beside the colleagues who met the same candidates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.agreement.centre import mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """An interviewer's mean and the colleagues', over the `n` candidates whom both rated; None where n is 0."""

    n: int
    mean: Fraction | None
    colleagues_mean: Fraction | None


def beside_colleagues(ratings: Mapping[tuple[str, str], Sequence[int | None]]) -> dict[str, Beside]:
    """Each interviewer beside the colleagues, from the ratings of each pair of interviewer and candidate.

    Means of means, so that each shared candidate counts once, and of each candidate each colleague once,
    whoever rated more answers. Nothing is corrected by it.
    """
    found: dict[str, dict[str, Fraction]] = {}
    for (interviewer, candidate), values in ratings.items():
        middle = mean(values)
        if middle is not None:
            found.setdefault(candidate, {})[interviewer] = middle
    return {name: _beside(name, found) for name in sorted({interviewer for interviewer, _ in ratings})}


def _beside(name: str, found: Mapping[str, Mapping[str, Fraction]]) -> Beside:
    """The means of *name* and of the colleagues, from each candidate's mean by each interviewer."""
    shared = [means for means in found.values() if name in means and len(means) > 1]
    return Beside(
        n=len(shared),
        mean=mean([means[name] for means in shared]),
        colleagues_mean=mean([_others(name, means) for means in shared]),
    )


def _others(name: str, means: Mapping[str, Fraction]) -> Fraction:
    others = [value for interviewer, value in means.items() if interviewer != name]
    return sum(others, Fraction(0)) / len(others)
