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


def beside_colleagues(ratings: Mapping[tuple[str, str, str], Sequence[int | None]]) -> dict[str, Beside]:
    """Each interviewer beside the colleagues, from the ratings of each interviewer, candidate and stage.

    Colleagues are those of the same stage. Means of means, so that each shared candidate counts once, in however
    many stages, and in a stage each colleague once, whoever rated more answers. Nothing is corrected by it.
    """
    found: dict[tuple[str, str], dict[str, Fraction]] = {}
    for (interviewer, candidate, stage), values in ratings.items():
        middle = mean(values)
        if middle is not None:
            found.setdefault((candidate, stage), {})[interviewer] = middle
    return {name: _beside(name, found) for name in sorted({interviewer for interviewer, _, _ in ratings})}


def _beside(name: str, found: Mapping[tuple[str, str], Mapping[str, Fraction]]) -> Beside:
    """The means of *name* and of the colleagues, from each candidate's mean in each stage by each interviewer."""
    shared: dict[str, list[tuple[Fraction, Fraction]]] = {}
    for (candidate, _), means in found.items():
        if name in means and len(means) > 1:
            shared.setdefault(candidate, []).append((means[name], _others(name, means)))
    return Beside(
        n=len(shared),
        mean=mean([mean([own for own, _ in stages]) for stages in shared.values()]),
        colleagues_mean=mean([mean([others for _, others in stages]) for stages in shared.values()]),
    )


def _others(name: str, means: Mapping[str, Fraction]) -> Fraction:
    others = [value for interviewer, value in means.items() if interviewer != name]
    return sum(others, Fraction(0)) / len(others)
