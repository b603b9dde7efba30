"""Who met whom and gave which numbers in, a mean for each candidate and rater out: what ICC is reckoned from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.agreement import Form, fitting_form, mean, raters_met

Doubles = Mapping[str, Mapping[str, Mapping[str, int]]]
"""By candidate and question, the numbers that two or more people gave to the same answer, by interviewer."""
Met = Mapping[str, frozenset[str]]
"""By candidate whom two people or more heard, those who heard answers to the questions that several rate."""

LEAST_RATERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """A row for each candidate and in it a mean for each rater, None where that rater has no number.

    `form` is that of the correlation which fits, `raters` its k. A rater's mean is over at least and at most so
    many `questions`; `of_fewer` counts the means that are over fewer than the rater's others. `left_out` are
    candidates who have no row: two people heard them, and one of the raters has no number.
    """

    rows: tuple[tuple[Fraction | None, ...], ...]
    form: Form
    raters: Fraction | None
    questions: tuple[int, int] | None
    left_out: tuple[str, ...]
    of_fewer: int


def means_of(doubles: Doubles, met: Met) -> Means:
    """The means over the questions that a rater shares with others, of what numbers there are.

    Who met whom gives the form, not who has a number for whom: a blank changes no form. Where the same raters
    met everybody, a candidate for whom one of them has no number at all is left out.
    """
    raters = sorted({rater for heard in met.values() for rater in heard})
    form = fitting_form([[1 if rater in heard else None for rater in raters] for heard in met.values()])
    least = LEAST_RATERS if form.one_way else len(raters)
    given = {code: [_of(doubles.get(code, {}), rater) for rater in raters] for code in met}
    left_out = tuple(code for code, row in given.items() if sum(map(bool, row)) < least)
    kept = [row for code, row in given.items() if code not in left_out]
    rows = tuple(tuple(mean(numbers) for numbers in row) for row in kept)
    sizes = [[len(row[column]) for row in kept if row[column]] for column in range(len(raters))]
    return Means(
        rows=rows,
        form=form,
        raters=raters_met(rows),
        questions=_questions(sizes),
        left_out=left_out,
        of_fewer=sum(size < max(column) for column in sizes for size in column),
    )


def _of(questions: Mapping[str, Mapping[str, int]], rater: str) -> list[int]:
    return [by_rater[rater] for by_rater in questions.values() if rater in by_rater]


def _questions(sizes: Sequence[Sequence[int]]) -> tuple[int, int] | None:
    """The fewest and the most questions that a rater's mean is over, where none of that rater's is blank."""
    whole = [max(column) for column in sizes if column]
    return (min(whole), max(whole)) if whole else None
