"""What a panel can see before it has met anybody: by the debrief's own rule, the same on every machine."""

import re
from dataclasses import replace
from fractions import Fraction
from math import sqrt
from random import Random
from statistics import NormalDist

import pytest

from generator.agreement import t_quantile
from generator.auditing import audit_kit
from generator.auditing.erring import DRAWS, POINT, Candidates, Cell, Errors, errors, margin, rating
from generator.auditing.seeing import Design, Pairs, cells_of, stages_seen, told_apart
from generator.auditing.stopping import minimums_seen
from generator.debriefing import hold_debrief
from generator.kits.overview.sight import reckoned, sight_of
from generator.kits.overview.sight import told_apart as in_words
from generator.model import AGREE_APART, AGREE_TOGETHER, Standing
from generator.wording import tongue
from tests.panels import intake_of, panel_kit, people

ENGLISH = tongue("en")
PANELS = {
    "together": panel_kit(raters=3, competencies="abc"),
    "apart": panel_kit(raters=3, competencies="abcd", together=False),
    "weighted": panel_kit(raters=4, competencies="abc", together=False, weights={"a": 2, "b": 1.3}),
    "two": panel_kit(raters=2, competencies="abc"),
}
ALONE = Errors(0.0, 0.0, 0.0, 0.8)


def two_seats(kit):
    """The kit with the first two seats taken by one person."""
    first, second, *others = kit.sessions
    seat = replace(second.seats[0], interviewer=first.seats[0].interviewer)
    return replace(kit, sessions=(first, replace(second, seats=(seat,)), *others))


def uneven(kit):
    """The kit without the last two questions of its last session."""
    *others, last = kit.sessions
    return replace(kit, sessions=(*others, replace(last, questions=last.questions[:-2])))


@pytest.mark.parametrize(
    "kit",
    [
        *PANELS.values(),
        uneven(PANELS["weighted"]),
        two_seats(PANELS["weighted"]),
        panel_kit(raters=5, competencies="ab", combine="median"),
    ],
)
def test_what_is_simulated_is_what_the_debrief_says_of_the_same_ratings(kit):
    """Two candidates are rated at random; the word between them is the debrief's, whoever stands first."""
    random, pairs = Random(5), Pairs(Design(cells_of(kit, kit.sessions), kit.rules.combine), ALONE)
    keys = [(seat, q.id) for s in kit.sessions for q in s.questions for seat in q.rates]
    said = set()
    for _ in range(25):
        drawn = {code: [random.randint(1, 4) + (code == "C01") for _ in keys] for code in ("C01", "C02")}
        table = {code: in_seats(kit, keys, ratings) for code, ratings in drawn.items()}
        first, second = hold_debrief(kit, people("C01", "C02"), intake_of(kit, table)).candidates
        found = pairs.word(drawn[first.code], drawn[second.code])
        found = found if pairs.order(drawn[first.code], drawn[second.code]) > 0 else Standing.CLOSE
        assert (second.code, found) == (first.next.against, first.next.standing)
        said.add(found)

    assert len(said) > 1


def in_seats(kit, keys, ratings):
    found = {seat.id: [] for _, seat, _ in kit.seats}
    for (seat, _), number in zip(keys, ratings, strict=True):
        found[seat].append(number)
    return found


def test_the_errors_give_the_published_agreement_of_two_people_with_five_questions_each():
    room, person, answer, ear = (size * size for size in errors())
    true = 1 - (room + person + answer + ear)
    of_mean = true + room + person + (answer + ear) / 5

    assert true / of_mean == pytest.approx(AGREE_APART)
    assert (true + room + answer / 5) / of_mean == pytest.approx(AGREE_TOGETHER)


def test_two_simulated_interviewers_agree_as_published():
    """The correlation of two people's means over five questions, of candidates who differ as the figures say."""
    true = sqrt(1 - sum(size * size for size in errors()))
    levels = NormalDist(0, true).samples(DRAWS * 4, seed=3)

    def correlation(cells):
        candidates = Candidates(cells, "agree", errors())
        rows = []
        for level in levels:
            drawn = [level * POINT + error for error in candidates.next()]
            rows.append([sum(e for c, e in zip(cells, drawn, strict=True) if c.person == n) for n in (0, 1)])
        one, other = zip(*rows, strict=True)
        return _correlation(one, other)

    apart = tuple(Cell(n, n, 5 * n + q, 0, 1) for n in (0, 1) for q in range(5))
    together = tuple(Cell(n, 0, q, 0, 1) for n in (0, 1) for q in range(5))
    assert correlation(apart) == pytest.approx(AGREE_APART, abs=0.04)
    assert correlation(together) == pytest.approx(AGREE_TOGETHER, abs=0.03)


def _correlation(one, other):
    n, x, y = len(one), sum(one), sum(other)
    both = n * sum(a * b for a, b in zip(one, other, strict=True)) - x * y
    return both / sqrt((n * sum(a * a for a in one) - x * x) * (n * sum(b * b for b in other) - y * y))


@pytest.mark.parametrize(("interviewers", "cells"), [(3, 4), (4, 3), (5, 2)])
def test_where_each_errs_alone_the_simulation_finds_what_the_formula_gives(interviewers, cells):
    """(t.95 + t.80) sqrt(v / k), half a step more for continuity (Snedecor and Cochran 1967, chapter 4)."""
    degrees = interviewers - 1
    variance = 2 * (0.8**2 + 1 / 12) / cells
    reach = t_quantile(0.95, degrees) + t_quantile(0.80, degrees)
    expected = reach * sqrt(variance / interviewers) + 1 / (2 * interviewers * cells)
    design = Design(tuple(Cell(p, p, cells * p + q, q, 1) for p in range(interviewers) for q in range(cells)), "mean")

    ahead, _ = told_apart(design, ALONE)

    assert ahead.apart == pytest.approx(expected, abs=0.15)
    assert ahead.alike <= 0.10 + margin()


def test_every_stage_is_told_with_the_figures_of_its_own_design():
    three, two = PANELS["apart"], PANELS["two"]
    screen = tuple(
        replace(
            s,
            id=f"x{n}",
            stage="screen",
            seats=(replace(s.seats[0], id=f"x{n}"),),
            questions=tuple(replace(q, id=f"x{n}{q.id}", asks=f"x{n}", rates=(f"x{n}",)) for q in s.questions[:2]),
        )
        for n, s in enumerate(three.sessions[:2])
    )

    first, second = stages_seen(replace(three, sessions=(*screen, *three.sessions)))

    assert (first.stage, first.interviewers, first.answers, first.together) == ("screen", 2, (2, 2), False)
    assert (second.stage, second.interviewers, second.answers, second.together) == ("panel", 3, (4, 4), False)
    assert (first.ahead, second) == (None, next(stages_seen(three)))
    assert next(stages_seen(two)).together


def test_more_interviewers_see_a_smaller_difference_and_one_sees_none():
    seen = [next(stages_seen(panel_kit(raters=n, competencies="abcd", together=False))) for n in (1, 2, 3, 4)]

    assert (seen[0].ahead, seen[0].slightly, seen[1].ahead) == (None, None, None)
    assert seen[1].slightly.apart > seen[2].slightly.apart
    assert seen[2].ahead.apart > seen[3].ahead.apart
    assert seen[2].ahead.apart > seen[2].slightly.apart
    assert seen[2].ahead.alike <= 0.10 + margin()


def test_in_one_room_two_who_are_alike_come_out_ahead_more_often():
    apart, room = (next(stages_seen(panel_kit(competencies="abcd", together=t))).ahead for t in (False, True))

    assert room.alike > 2 * apart.alike - margin()


def test_a_difference_that_three_points_do_not_show_is_none():
    design = Design(tuple(Cell(p, p, p, 0, 1) for p in range(3)), "mean")

    assert told_apart(design, Errors(0.0, 0.0, 0.0, 1.6))[0].apart is None


@pytest.mark.parametrize("together", [True, False])
def test_whoever_truly_lies_further_above_a_minimum_is_stopped_less_often(together):
    kit = panel_kit(minimums={"a": 3.0}, together=together)

    (found,) = minimums_seen(kit)
    shares = [share for _, share in found.stopped]

    assert (found.competency, found.stage, found.minimum, found.ratings) == ("A", "panel", 3.0, 3)
    assert [above for above, _ in found.stopped] == [0.0, 0.5, 1.0]
    assert shares == sorted(shares, reverse=True)
    assert 0.25 < shares[0] < 0.5
    assert shares[2] < 0.10


def test_a_minimum_near_the_top_is_told_only_of_levels_that_the_scale_has():
    (found,) = minimums_seen(panel_kit(minimums={"a": 4.5}))

    assert [above for above, _ in found.stopped] == [0.0, 0.5]


def test_a_minimum_of_one_rating_is_reckoned_exactly():
    """One rating of somebody at 3, of an error with a standard deviation of .86, is below 3 where it rounds to 2."""
    (found,) = minimums_seen(panel_kit(raters=1, minimums={"a": 3.0}, together=False))

    expected = NormalDist(3, errors().whole).cdf(2.5)
    assert found.stopped[0][1] == pytest.approx(expected, abs=margin())


def test_the_whole_points_that_errors_lead_to_are_on_the_scale():
    assert [rating(heard) for heard in (-7000, 1499, 1500, 2499, 2500, 4499, 4500, 13000)] == [1, 1, 2, 2, 3, 4, 5, 5]


def test_no_machine_rounds_an_error_otherwise():
    """The thousandths are far from the middle between two, beyond any difference in the last digit of a logarithm."""
    exact = [POINT * size * NormalDist().inv_cdf((n + 0.5) / 1024) for size in errors() for n in range(1024)]

    assert min(abs(value % 1 - 0.5) for value in exact) > 1e-9


def test_the_figures_of_a_panel_stay_what_they_are():
    """Guards the draws: other figures here are another simulation, and another text in every overview."""
    sight = audit_kit(PANELS["apart"]).sight

    (stage,) = sight.stages
    assert (stage.ahead.apart, stage.ahead.alike) == (2.0, 0.104)
    assert (stage.slightly.apart, stage.slightly.alike) == (0.9, 0.438)
    assert (sight.draws, round(sight.error, 3), round(sight.margin, 3)) == (1000, 0.858, 0.031)


def test_the_figures_are_in_words_with_what_is_assumed(solo_kit):
    sight = audit_kit(solo_kit).sight
    (stage,) = sight.stages
    _, told = sight_of(solo_kit, sight)

    assert told == (
        "With 3 interviewers who rate 4 answers each, the better of two candidates comes out ahead in 4 of 5 cases "
        f"where the two truly lie {stage.ahead.apart:.1f} points apart, and at least slightly ahead where the two "
        f"truly lie {stage.slightly.apart:.1f} points apart. Of two who are alike, one still comes out ahead in "
        f"{round(100 * stage.ahead.alike)} of 100 cases, and at least slightly ahead in "
        f"{round(100 * stage.slightly.alike)}."
    )
    for assumed in ("1,000 simulated pairs", "about 0.9 points", "spread by one point", "3 in 100, and 0.1 points"):
        assert assumed in reckoned(sight, ENGLISH)


def test_two_and_one_interviewers_are_told_what_they_cannot_say():
    one, two = (next(iter(in_words(audit_kit(panel_kit(raters=n, together=False)).sight, ENGLISH))) for n in (1, 2))

    assert one == "One interviewer cannot call one candidate ahead of another: that takes two, and three to be sure."
    assert two.startswith(
        "With 2 interviewers who rate 2 answers each, the better of two candidates comes out slightly"
    )
    assert "and never more: that takes three." in two


def test_a_minimum_is_in_words_with_its_ratings():
    kit = panel_kit(minimums={"a": 3.5}, together=False)
    told = list(in_words(audit_kit(kit).sight, ENGLISH))[-1]

    assert told.startswith("Minimum of 3.5 for A, from 3 ratings: of 100 candidates who are truly just at it, ")
    assert re.search(
        r"out below it by chance; of those half a point above it, \d+; of those a point above it, \d+\.$", told
    )


def test_a_kit_that_rates_nothing_tells_nothing_apart(solo_kit):
    empty = replace(solo_kit, sessions=(), competencies=())
    sight = audit_kit(empty).sight

    assert sight_of(empty, sight) == ["Nothing is rated yet, so this panel cannot tell candidates apart."]
    assert reckoned(sight, ENGLISH) == ""


def test_weights_are_shares_of_the_total():
    cells = cells_of(PANELS["weighted"], PANELS["weighted"].sessions)
    by_competency = [sum(Fraction(c.weight) for c in cells if c.competency == n) for n in range(3)]

    assert [weight / by_competency[2] for weight in by_competency] == [2, Fraction(13, 10), 1]
