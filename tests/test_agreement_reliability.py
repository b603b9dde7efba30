"""Alpha and the intraclass correlation: the published figures, and a sentence where there is none."""

import math
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.agreement import LEAST_CANDIDATES, Form, Metric, alpha, fitting_form, icc, ordinal_alpha, raters_met
from generator.agreement.alpha import ALL_EQUAL, NO_PAIR, ONE_CANDIDATE
from generator.agreement.icc import NO_DIFFERENCE, NO_INTERVAL, NO_MEAN, NOT_CROSSED
from tests.examples import up_to

FOUR_OBSERVERS = """\
1 2 3 3 2 1 4 1 2 . . .
1 2 3 3 2 2 4 1 2 5 . 3
. 3 3 3 2 3 4 2 2 5 1 .
1 2 3 3 2 4 4 1 2 5 1 ."""
THREE_CODERS = """\
. . . . . 3 4 1 2 1 1 3 3 . 3
1 . 2 1 3 3 4 3 . . . . . . .
. . 2 1 3 4 4 . 2 1 1 3 3 . 4"""
SIX_BY_FOUR = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]

# Raters who cross each other: their means are alike, and so are the candidates'.
CROSSING = [[1, 5], [5, 1], [2, 4], [4, 2], [1, 5], [5, 1], [2, 4], [4, 2], [3, 4], [4, 3]]

ROWS = st.integers(1, 4).flatmap(
    lambda raters: st.lists(
        st.lists(st.none() | st.integers(1, 5), min_size=raters, max_size=raters), min_size=1, max_size=6
    )
)


# Means over few questions, of candidates who differ little: where the correlation of a mean has its pole.
SCATTERED = st.tuples(st.integers(2, 4), st.integers(1, 4), st.integers(6, 12), st.randoms()).map(
    lambda drawn: [
        [Fraction(sum(drawn[3].choice((2, 3, 4)) for _ in range(drawn[1])), drawn[1]) for _ in range(drawn[0])]
        for _ in range(drawn[2])
    ]
)


def units(table):
    rows = [[None if cell == "." else int(cell) for cell in line.split()] for line in table.splitlines()]
    return list(zip(*rows, strict=True))


def candidates(count, seed=1, raters=3, answers=4):
    random = Random(seed)
    return [
        [[min(5, max(1, round(random.gauss(level, 0.8)))) for _ in range(raters)] for _ in range(answers)]
        for level in (random.gauss(3, 0.8) for _ in range(count))
    ]


def figures(estimate):
    return estimate.value, estimate.low, estimate.high, estimate.n


@pytest.mark.parametrize(
    ("metric", "published"),
    [(Metric.NOMINAL, 0.743421), (Metric.ORDINAL, 0.815388), (Metric.INTERVAL, 0.849107), (Metric.RATIO, 0.797403)],
)
def test_alpha_of_krippendorffs_four_observers_is_the_published_one(metric, published):
    """Krippendorff 2011, section E: .743, .815, .849, .797. Unit 12 has one rating and drops out."""
    found = alpha(units(FOUR_OBSERVERS), metric)

    assert (round(found.value, 6), found.n) == (published, 11)


@pytest.mark.parametrize(("metric", "published"), [(Metric.NOMINAL, 0.691), (Metric.INTERVAL, 0.811)])
def test_alpha_of_three_coders_is_the_published_one(metric, published):
    """The worked example of Wikipedia's article on Krippendorff's alpha."""
    assert round(alpha(units(THREE_CODERS), metric).value, 3) == published


def test_ordinal_alpha_over_candidates_is_alpha_over_their_units():
    asked = candidates(12)

    assert ordinal_alpha(asked).value == alpha([unit for group in asked for unit in group], Metric.ORDINAL).value


def test_the_interval_of_alpha_stands_around_it_and_narrows_with_more_candidates():
    few, many = ordinal_alpha(candidates(12)), ordinal_alpha(candidates(120))

    assert few.low < few.value < few.high
    assert many.low < many.value < many.high
    assert many.high - many.low < (few.high - few.low) / 2


def test_the_interval_of_alpha_is_the_same_whoever_stands_first_and_whatever_the_seats():
    asked = candidates(12)
    other = [[unit[::-1] for unit in reversed(group)] for group in reversed(asked)]

    assert ordinal_alpha(other) == ordinal_alpha(asked)


def test_blanks_and_unrated_candidates_change_no_alpha():
    asked = candidates(12)
    other = [[[*unit, None] for unit in group] + [[None, 4], []] for group in asked] + [[[3]], []]

    assert ordinal_alpha(other) == ordinal_alpha(asked)


@pytest.mark.parametrize(
    ("asked", "n", "why"),
    [
        ([], 0, NO_PAIR),
        ([[]], 0, NO_PAIR),
        ([[[3]]], 0, NO_PAIR),
        ([[[None, None]], [[4, None]]], 0, NO_PAIR),
        ([[[4, None], [None, 2]]] * 12, 0, NO_PAIR),
        ([[[3, 3]]] * 12, 12, ALL_EQUAL),
        (
            candidates(9),
            9,
            "this needs at least 10 candidates with two ratings of the same answer; there are 9",
        ),
    ],
)
def test_alpha_that_cannot_be_known_says_why(asked, n, why):
    found = ordinal_alpha(asked)

    assert (*figures(found), found.why_not) == (None, None, None, n, why)


def test_alpha_of_ratings_that_are_all_the_same_is_not_one():
    found = alpha([[3, 3], [3, 3, 3]], Metric.ORDINAL)

    assert (found.value, found.why_not) == (None, ALL_EQUAL)


def test_one_candidate_has_an_alpha_without_an_interval():
    found = ordinal_alpha(candidates(1), least=1)

    assert found.value is not None
    assert (found.low, found.high, found.why_not) == (None, None, ONE_CANDIDATE)


def test_the_least_number_of_candidates_is_ten():
    assert LEAST_CANDIDATES == 10
    assert ordinal_alpha(candidates(10)).value is not None


@pytest.mark.parametrize(
    ("form", "published"),
    [
        (Form.ONE_WAY, (0.165742, -0.132932, 0.722560)),
        (Form.TWO_WAY, (0.289764, 0.018787, 0.761084)),
        (Form.FIXED, (0.714841, 0.342465, 0.945858)),
        (Form.ONE_WAY_MEAN, (0.442797, -0.884442, 0.912415)),
        (Form.TWO_WAY_MEAN, (0.620051, 0.071137, 0.927232)),
        (Form.FIXED_MEAN, (0.909316, 0.675675, 0.985892)),
    ],
)
def test_correlations_of_six_by_four_are_the_published_ones(form, published):
    """Shrout and Fleiss 1979, table 2: .17 .29 .71 .44 .62 .91; the 95 % intervals are those of psych's ICC in R."""
    found = icc(SIX_BY_FOUR, form)

    assert tuple(round(figure, 6) for figure in (found.value, found.low, found.high)) == published
    assert found.n == 6


@pytest.mark.parametrize(
    ("form", "published"),
    [
        (Form.ONE_WAY, (-0.097, 0.643)),
        (Form.TWO_WAY, (0.043, 0.691)),
        (Form.FIXED, (0.412, 0.926)),
        (Form.ONE_WAY_MEAN, (-0.545, 0.878)),
        (Form.TWO_WAY_MEAN, (0.152, 0.899)),
        (Form.FIXED_MEAN, (0.737, 0.980)),
    ],
)
def test_the_intervals_of_jasps_tests_are_those_at_90_percent(form, published):
    """They are often copied as 95 %; at 95 % the same formulas give wider ones (above)."""
    found = icc(SIX_BY_FOUR, form, level=0.90)

    assert (round(found.low, 3), round(found.high, 3)) == published


def test_candidates_with_different_numbers_of_ratings_have_a_one_way_correlation():
    """By hand: the squares between are 55/7 on 2 degrees, within 3 on 4, and k0 = (7 - 17/7) / 2."""
    found = icc([[1, 2, None], [None, 2, 3], [3, 4, 5]], Form.ONE_WAY)

    between, within, k = 55 / 14, 3 / 4, 16 / 7
    assert found.value == pytest.approx((between - within) / (between + (k - 1) * within), rel=1e-12)
    assert found.low < found.value < found.high


def test_the_form_follows_who_met_whom():
    assert fitting_form(SIX_BY_FOUR) is Form.TWO_WAY
    assert fitting_form([*SIX_BY_FOUR, [None] * 4]) is Form.TWO_WAY
    assert fitting_form([[*row, None] for row in SIX_BY_FOUR]) is Form.TWO_WAY
    assert fitting_form([*SIX_BY_FOUR, [3, None, 3, 3]]) is Form.ONE_WAY
    assert fitting_form([[1], [2]]) is Form.ONE_WAY
    assert fitting_form([]) is Form.ONE_WAY


def test_ratings_that_agree_fully_correlate_at_one():
    assert {figures(icc([[1, 1], [3, 3], [5, 5]], form)) for form in Form} == {(1, 1, 1, 3)}


@pytest.mark.parametrize(
    ("rows", "form", "why"),
    [
        ([], Form.ONE_WAY, "this needs at least 2 candidates with two ratings of the same answer; there are none"),
        ([[4, 3]], Form.TWO_WAY, "this needs at least 2 candidates with two ratings of the same answer; there is 1"),
        (
            [[4], [3]],
            Form.ONE_WAY,
            "this needs at least 2 candidates with two ratings of the same answer; there are none",
        ),
        ([[3, 3], [3, 3]], Form.ONE_WAY, NO_DIFFERENCE),
        ([[1, 2], [2, 1]], Form.TWO_WAY, NO_DIFFERENCE),
        ([[1, 2], [1, 2]], Form.FIXED_MEAN, NO_DIFFERENCE),
        ([[1, 2, None], [None, 3, 4]], Form.TWO_WAY, NOT_CROSSED),
    ],
)
def test_a_correlation_that_cannot_be_known_says_why(rows, form, why):
    found = icc(rows, form)

    assert (found.value, found.low, found.high, found.why_not) == (None, None, None, why)


def test_below_the_least_number_of_candidates_a_correlation_is_refused():
    found = icc(SIX_BY_FOUR, Form.TWO_WAY, least=LEAST_CANDIDATES)

    assert (found.value, found.n) == (None, 6)
    assert found.why_not == "this needs at least 10 candidates with two ratings of the same answer; there are 6"


@pytest.mark.parametrize("rows", [CROSSING, [[1, 5], [5, 1], [1, 5], [5, 1], [3, 4], [4, 3]]])
def test_a_correlation_of_a_mean_that_the_raters_alone_make_is_refused(rows):
    """Stepping up a correlation of one rater below -1 gave 12.18, and 6.69."""
    single, mean = icc(rows, Form.TWO_WAY), icc(rows, Form.TWO_WAY_MEAN)

    assert single.value < -1
    assert mean == mean.refused(len(rows), NO_MEAN)


def test_a_correlation_of_a_mean_may_stand_without_an_interval():
    """-0.77 of one of two raters can be stepped up; the lower end of its interval, below -1, cannot."""
    rows = [[2, 1], [2, 2], [3, 1], [3, 2], [2, 3], [1, 3]]
    single, mean = icc(rows, Form.TWO_WAY), icc(rows, Form.TWO_WAY_MEAN)

    assert single.low < -1 < single.value
    assert mean.value == pytest.approx(2 * single.value / (1 + single.value))
    assert (mean.low, mean.high, mean.why_not) == (None, None, NO_INTERVAL)


def test_k_is_the_number_of_raters_or_k0_where_it_differs():
    assert raters_met(SIX_BY_FOUR) == 4
    assert raters_met([[1, 2, None], [None, 2, 3], [3, 4, 5], [None, None, 1]]) == Fraction(16, 7)
    assert raters_met([[1, 2]]) is None


@given(ROWS | SCATTERED, st.sampled_from(Form))
def test_a_correlation_is_a_number_or_a_sentence_for_any_ratings(rows, form):
    found = icc(rows, form)

    value, low, high, _ = figures(found)
    assert all(figure is None or math.isfinite(figure) for figure in (value, low, high))
    assert value is None or value <= 1
    assert bool(found.why_not) == (low is None) == (high is None)
    assert low is None or low <= value + 1e-9 <= high + 2e-9 <= 1 + 3e-9


@given(ROWS, st.sampled_from(Form), st.randoms())
def test_neither_candidates_nor_raters_in_another_order_nor_a_blank_change_a_correlation(rows, form, random):
    places = [*range(len(rows[0])), None]
    random.shuffle(places)
    other = [[None if place is None else row[place] for place in places] for row in rows]
    random.shuffle(other)

    assert icc(other, form) == icc(rows, form)
    assert fitting_form(other) is fitting_form(rows)


@settings(max_examples=up_to(20))
@given(st.lists(ROWS, max_size=4), st.randoms())
def test_alpha_is_a_number_or_a_sentence_for_any_ratings_in_any_order(asked, random):
    other = [[random.sample(unit, len(unit)) for unit in group] for group in asked]
    random.shuffle(other)

    found = ordinal_alpha(asked, least=1)

    assert ordinal_alpha(other, least=1) == found
    assert (found.value is None) <= bool(found.why_not)
    assert found.value is None or math.isfinite(found.value)
    assert found.low is None or -1.01 <= found.low <= found.high <= 1
