"""Agreement: middles, intervals and how near ratings lie, checked against published figures."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.agreement import (
    Beside,
    beside_colleagues,
    deviation,
    deviation_limit,
    f_quantile,
    interval,
    mean,
    median,
    pooled_variance,
    r_wg,
    r_wg_of_many,
    spread,
    t_quantile,
    weighted_mean,
)

RATINGS = st.lists(st.none() | st.integers(1, 5), max_size=8)


@pytest.mark.parametrize(
    ("values", "middle", "half_way", "apart"),
    [
        ([4, 4, 5, 4], Fraction(17, 4), 4, 1),
        ([1, 2, 4, 5], 3, 3, 4),
        ([5, 1, 2], Fraction(8, 3), 2, 4),
        ([3], 3, 3, None),
        ([], None, None, None),
        ([None, None], None, None, None),
    ],
)
def test_middles_are_exact_and_none_of_nothing(values, middle, half_way, apart):
    assert (mean(values), median(values), spread(values)) == (middle, half_way, apart)


def test_a_blank_is_not_a_zero():
    """Another program made 2.4 of these, counting two blanks of five as 0."""
    assert mean([4, None, 4, None, 4]) == 4


@given(RATINGS, st.randoms())
def test_neither_a_blank_nor_the_order_changes_a_middle(values, random):
    other = [*values, None]
    random.shuffle(other)

    assert (mean(other), median(other), spread(other)) == (mean(values), median(values), spread(values))
    assert (deviation(other), r_wg(other)) == (deviation(values), r_wg(values))


@pytest.mark.parametrize(
    ("pairs", "middle"),
    [
        ([(3, 1), (4, 1)], Fraction(7, 2)),
        ([(3, 2), (4, 1)], Fraction(10, 3)),
        ([(Fraction(7, 2), Fraction(3, 2)), (None, 1)], Fraction(7, 2)),
        ([(3, 0)], None),
        ([(None, 1)], None),
        ([], None),
    ],
)
def test_a_weighted_mean_leaves_out_what_is_missing(pairs, middle):
    assert weighted_mean(pairs) == middle


@pytest.mark.parametrize(
    ("degrees", "published"),
    [
        (1, (3.078, 6.314, 12.706, 63.657)),
        (2, (1.886, 2.920, 4.303, 9.925)),
        (3, (1.638, 2.353, 3.182, 5.841)),
        (7, (1.415, 1.895, 2.365, 3.499)),
        (30, (1.310, 1.697, 2.042, 2.750)),
        (120, (1.289, 1.658, 1.980, 2.617)),
    ],
)
def test_quantiles_of_t_are_those_of_the_table(degrees, published):
    """Fisher and Yates 1938, table III, one-sided .90, .95, .975, .995."""
    assert tuple(round(t_quantile(p, degrees), 3) for p in (0.90, 0.95, 0.975, 0.995)) == published


@pytest.mark.parametrize(
    ("probability", "first", "second", "published"),
    [
        (0.95, 1, 1, 161.45),
        (0.95, 2, 10, 4.10),
        (0.95, 5, 15, 2.90),
        (0.975, 5, 18, 3.38),
        (0.975, 5, 15, 3.58),
        (0.99, 10, 20, 3.37),
        (0.95, 24, 120, 1.61),
    ],
)
def test_quantiles_of_f_are_those_of_the_table(probability, first, second, published):
    """Merrington and Thompson 1943."""
    assert round(f_quantile(probability, first, second), 2) == published


@pytest.mark.parametrize(
    ("found", "known"),
    [
        (t_quantile(0.95, 1.5), 3.7051808201),
        (t_quantile(0.8, 2.7), 0.99588937703),
        (t_quantile(0.975, 7.31), 2.344447114),
        (t_quantile(0.9995, 333.3), 3.3199555294),
        (t_quantile(0.51, 1000), 0.025075180209),
        (f_quantile(0.975, 5, 4.785), 7.4988805283),
        (f_quantile(0.975, 4.785, 5), 7.1907680473),
        (f_quantile(0.05, 3.7, 40.3), 0.1583703511),
        (f_quantile(0.995, 1, 1), 16210.72272),
        (f_quantile(0.95, 1000, 1000), 1.1096882902),
    ],
)
def test_quantiles_hold_to_nine_digits_at_degrees_that_are_no_whole_number(found, known):
    """Against scipy 1.17.1, once, outside the suite."""
    assert found == pytest.approx(known, rel=1e-9)


def test_the_quantile_of_t_is_symmetrical():
    assert t_quantile(0.5, 3) == 0
    assert t_quantile(0.05, 3) == -t_quantile(0.95, 3)


@pytest.mark.parametrize("probability", [0, 1, -0.1, 1.1])
def test_a_probability_that_is_none_is_an_error_of_the_caller(probability):
    with pytest.raises(ValueError, match="a probability lies between 0 and 1"):
        f_quantile(probability, 2, 3)


def test_the_variance_within_is_pooled_over_groups_and_needs_two_ratings_in_one():
    assert pooled_variance([[4, 4, 5], [3], [2, 4], [None, 3]]) == (Fraction(8, 9), 3)
    assert pooled_variance([[3, 3], [4, 4]]) == (0, 2)
    assert pooled_variance([[3], [None], []]) is None
    assert pooled_variance([]) is None


def test_the_interval_of_a_total_by_hand():
    """Two competencies of weight 1 and 2, three and two ratings: s^2 = 1/2 on 6 degrees, t = 1.943 at 90 %.

    Variance of the total: 1/2 (1/9 / 3 + 4/9 / 2) = 7/54; half width 1.943180 sqrt(7/54) = 0.699624.
    """
    low, high = interval(Fraction(7, 2), [(1, 3), (2, 2)], Fraction(1, 2), 6)

    assert (low, high) == (pytest.approx(3.5 - 0.699624, abs=1e-6), pytest.approx(3.5 + 0.699624, abs=1e-6))


def test_weights_count_by_their_share():
    one = interval(Fraction(3), [(1, 3), (2, 2)], Fraction(1, 2), 6)

    assert interval(Fraction(3), [(Fraction(1, 3), 3), (Fraction(2, 3), 2)], Fraction(1, 2), 6) == one


def test_a_total_has_no_interval_below_four_degrees():
    assert interval(Fraction(3), [(1, 2)], Fraction(1), 3) is None
    assert interval(Fraction(3), [(1, 2)], Fraction(1), 4) is not None
    assert interval(Fraction(3), [], Fraction(1), 8) is None
    assert interval(Fraction(3), [(1, 0)], Fraction(1), 8) is None


def test_ratings_that_all_agree_are_still_whole_points():
    agreed = interval(Fraction(4), [(1, 3)], Fraction(0), 10)

    assert agreed == interval(Fraction(4), [(1, 3)], Fraction(1, 12), 10)
    assert agreed[0] < 4 < agreed[1]


ITEMS = [4, 4, 5, 4], [3, 4, 4, 3], [5, 4, 4, 5]


def test_agreement_on_one_answer_has_the_figures_of_the_worked_example():
    """Four raters, three answers, five points; worked by hand from the formulas in the docstrings."""
    assert [r_wg(values) for values in ITEMS] == [Fraction(7, 8), Fraction(5, 6), Fraction(5, 6)]
    assert round(float(r_wg_of_many(ITEMS)), 6) == 0.943299
    assert [deviation(values) for values in ITEMS] == [Fraction(3, 8), Fraction(1, 2), Fraction(1, 2)]


def test_agreement_below_chance_is_none_at_all():
    assert r_wg([1, 5, 1]) == 0
    assert r_wg_of_many([[1, 5, 1], [1, 5, 5]]) == 0


def test_full_agreement_is_one_and_no_deviation():
    assert (r_wg([3, 3, 3]), r_wg_of_many([[3, 3, 3]] * 2), deviation([3, 3, 3])) == (1, 1, 0)


@pytest.mark.parametrize("values", [[], [3], [3, 5], [3, None, 5, None]])
def test_agreement_on_one_answer_needs_three_raters(values):
    assert (r_wg(values), deviation(values), r_wg_of_many([values])) == (None, None, None)


def test_agreement_over_no_answers_is_not_known():
    assert r_wg_of_many([]) is None


def test_the_limits_of_deviation_are_the_published_ones():
    """Burke and Dunlap 2002, for 5, 7, 9 and 11 points."""
    assert [float(deviation_limit(points)) for points in (5, 7, 9, 11)] == [0.8, 1.2, 1.5, 1.8]


def test_an_interviewer_stands_beside_colleagues_on_shared_candidates_alone():
    found = beside_colleagues(
        {
            ("Ana", "C01", "panel"): [4, 5, None],
            ("Ben", "C01", "panel"): [3, 3, 3],
            ("Cleo", "C01", "panel"): [2],
            ("Ana", "C02", "panel"): [5],
            ("Ben", "C02", "panel"): [3, 4],
            ("Ana", "C03", "panel"): [1],
            ("Cleo", "C03", "panel"): [None],
            ("Dai", "C04", "panel"): [],
        }
    )

    assert found == {
        "Ana": Beside(n=2, mean=Fraction(19, 4), colleagues_mean=Fraction(3)),
        "Ben": Beside(n=2, mean=Fraction(13, 4), colleagues_mean=Fraction(33, 8)),
        "Cleo": Beside(n=1, mean=Fraction(2), colleagues_mean=Fraction(15, 4)),
        "Dai": Beside(n=0, mean=None, colleagues_mean=None),
    }


def test_raters_who_share_no_candidate_stand_beside_nobody():
    found = beside_colleagues({("Ana", "C01", "panel"): [4], ("Ben", "C02", "panel"): [2]})

    assert set(found.values()) == {Beside(n=0, mean=None, colleagues_mean=None)}
    assert beside_colleagues({}) == {}


def test_a_candidate_of_two_stages_is_shared_once_and_stage_by_stage():
    found = beside_colleagues(
        {
            ("Ana", "C01", "panel"): [4],
            ("Ben", "C01", "panel"): [2],
            ("Ana", "C01", "final"): [5],
            ("Cleo", "C01", "final"): [1, 2],
            ("Dai", "C02", "panel"): [3],
            ("Ana", "C02", "final"): [1],
        }
    )

    assert found == {
        "Ana": Beside(n=1, mean=Fraction(9, 2), colleagues_mean=Fraction(7, 4)),
        "Ben": Beside(n=1, mean=Fraction(2), colleagues_mean=Fraction(4)),
        "Cleo": Beside(n=1, mean=Fraction(3, 2), colleagues_mean=Fraction(5)),
        "Dai": Beside(n=0, mean=None, colleagues_mean=None),
    }


CELLS = st.tuples(st.sampled_from("ABCD"), st.sampled_from("1234"), st.sampled_from(("panel", "final")))


@given(st.dictionaries(CELLS, RATINGS), st.randoms())
def test_neither_order_nor_names_nor_blanks_change_how_one_stands_beside_colleagues(ratings, random):
    names = dict(zip("ABCD", random.sample("ABCD", 4), strict=True))
    codes = dict(zip("1234", random.sample("1234", 4), strict=True))
    other = [((names[who], codes[whom], stage), [*values, None]) for (who, whom, stage), values in ratings.items()]
    random.shuffle(other)

    found = beside_colleagues(dict(other))

    assert found == {names[who]: beside for who, beside in beside_colleagues(ratings).items()}
