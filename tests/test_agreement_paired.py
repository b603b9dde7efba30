"""Two candidates side by side: which word the interviewers' differences give."""

from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.agreement import Comparison, Difference, compare, differences
from generator.model import Standing

AHEAD, SLIGHTLY, CLOSE = Standing.AHEAD, Standing.SLIGHTLY, Standing.CLOSE
CARDS = st.dictionaries(
    st.tuples(st.sampled_from(["Ana", "Ben", "Cleo", "Dai"]), st.sampled_from(["q1", "q2", "q3"])),
    st.none() | st.integers(1, 5),
)
WEIGHTS = {"q1": 1, "q2": Fraction(3, 2), "q3": 2}


def said(*values, cells=4):
    return tuple(Difference(value=Fraction(value), step=Fraction(1, cells)) for value in values)


def test_an_interviewer_says_the_weighted_mean_over_the_answers_rated_for_both():
    first = {("Ana", "q1"): 4, ("Ana", "q2"): 5, ("Ana", "q3"): None, ("Ben", "q1"): 3, ("Cleo", "q3"): 2}
    second = {("Ana", "q1"): 3, ("Ana", "q2"): 3, ("Ana", "q3"): 1, ("Ben", "q3"): 5, ("Cleo", "q3"): 4}

    assert differences(first, second, WEIGHTS) == (
        Difference(value=Fraction(8, 5), step=Fraction(13, 25)),
        Difference(value=Fraction(-2), step=Fraction(1)),
    )


def test_a_cell_without_weight_says_nothing():
    assert differences({("Ana", "q1"): 5}, {("Ana", "q1"): 1}, {"q1": 0}) == ()


@pytest.mark.parametrize(
    ("values", "word"),
    [
        (("1", "1", "1"), AHEAD),
        (("1", "1", "3/4"), AHEAD),
        (("3/2", "1", "1/2"), AHEAD),
        (("3/2", "1", "1/4"), SLIGHTLY),
        (("1", "1", "-1/4"), SLIGHTLY),
        (("2", "1/4", "-1/4"), CLOSE),
        (("3", "0", "0"), CLOSE),
        (("0", "0", "0"), CLOSE),
        (("-1", "-1", "-1"), CLOSE),
        (("5/4", "1"), SLIGHTLY),
        (("4", "4"), SLIGHTLY),
        (("2", "0"), CLOSE),
        (("4",), CLOSE),
        ((), CLOSE),
    ],
)
def test_the_word_for_how_sure_the_order_is(values, word):
    assert compare(said(*values)).word is word


def test_the_interval_by_hand():
    """Mean 1, variance 1/4, t = 2.919986 on 2 degrees; half a step of a quarter point over three is 1/24."""
    found = compare(said("3/2", "1", "1/2"))

    reach = 2.919986 * sqrt(1 / 12) + 1 / 24
    assert (found.mean, found.n) == (1, 3)
    assert (found.low, found.high) == (pytest.approx(1 - reach, abs=1e-6), pytest.approx(1 + reach, abs=1e-6))


def test_interviewers_who_say_the_same_are_as_sure_as_whole_points_allow():
    """Variance at least 2/12 a cell: of four cells 1/24; half width 2.919986 sqrt(1/24 / 3) + 1/24."""
    found = compare(said("1/2", "1/2", "1/2"))

    reach = 2.919986 * sqrt(1 / 72) + 1 / 24
    assert found.word is AHEAD
    assert (found.low, found.high) == (pytest.approx(0.5 - reach, abs=1e-6), pytest.approx(0.5 + reach, abs=1e-6))


def test_the_same_half_point_from_two_answers_each_is_not_enough():
    assert compare(said("1/2", "1/2", "1/2", cells=2)).word is SLIGHTLY


def test_two_interviewers_have_an_interval_and_are_never_ahead():
    found = compare(said("4", "4"))

    assert found.low is not None
    assert found.word is SLIGHTLY


def test_one_interviewer_has_a_mean_without_an_interval_and_none_has_nothing():
    assert compare(said("4")) == Comparison(word=CLOSE, mean=Fraction(4), low=None, high=None, n=1)
    assert compare(()) == Comparison(word=CLOSE, mean=None, low=None, high=None, n=0)


@given(CARDS, CARDS, st.permutations(["Ana", "Ben", "Cleo", "Dai"]), st.randoms())
def test_neither_order_nor_names_nor_blanks_change_a_comparison(first, second, names, random):
    name = dict(zip(["Ana", "Ben", "Cleo", "Dai"], names, strict=True))

    def other(cards):
        cards = [((name[who], cell), rating) for (who, cell), rating in cards.items()]
        random.shuffle(cards)
        return dict(cards) | {("Eve", "q1"): None}

    assert compare(differences(other(first), other(second), WEIGHTS)) == compare(differences(first, second, WEIGHTS))


@given(CARDS, CARDS)
def test_two_candidates_are_never_both_before_the_other(first, second):
    one = compare(differences(first, second, WEIGHTS))
    other = compare(differences(second, first, WEIGHTS))

    assert CLOSE in (one.word, other.word)
    assert one.mean is None or one.mean == -other.mean
