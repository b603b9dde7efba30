"""Debriefing: the figures as the rule says, nothing early, what must be talked about, and how sure the order is."""

import itertools
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.debriefing import hold_debrief
from generator.debriefing.figures import Found
from generator.debriefing.reliability import reliability
from generator.model import (
    AfterTalk,
    Agreed,
    Mark,
    MeetingForm,
    MinimumState,
    MustState,
    Points,
    Standing,
    Topic,
    UnmetMust,
)
from tests.panels import intake_of, panel_kit, people

NONE, NOT_ASKED = Mark.NO_EXAMPLE, Mark.NOT_ASKED


def debrief_of(kit, table, **options):
    weighed = {name: options.pop(name) for name in ("missing", "excused", "notes") if name in options}
    return hold_debrief(kit, people(*table), intake_of(kit, table, **weighed), **options)


def by_code(debrief):
    return {c.code: c for c in debrief.candidates}


def total_of(kit, seats, **options):
    return debrief_of(kit, {"C01": seats}, **options).candidates[0].total


def form(kit_, *ratings, agreed=(), number=1, **changes):
    fields = {
        "file": "meeting.xlsx",
        "kit": kit_.requisition.id,
        "version": kit_.version,
        "number": number,
        "chair": "Priya Nair",
        "on": "2027-03-16",
        "present": "all three",
        "ratings": tuple(ratings),
        "agreed": tuple(agreed),
    }
    return MeetingForm(**{**fields, **changes})


def after(candidate, seat, question, before, to, because="heard the second half of the answer", place="B4"):
    return AfterTalk(
        candidate=candidate, seat=seat, question=question, before=before, after=to, because=because, place=place
    )


# The rule as declared


def test_a_total_is_the_weighted_mean_of_the_means_of_the_competencies():
    kit = panel_kit(weights={"a": 2})

    total = total_of(kit, {"s1": [5, 1], "s2": [4, 2], "s3": [4, 3]})

    assert total.value == (2 * Fraction(13, 3) + 2) / 3
    assert (total.n, total.of, total.why_not) == (6, 6, None)


def test_the_median_is_added_up_where_the_rule_says_so():
    total = total_of(panel_kit(combine="median"), {"s1": [5, 1], "s2": [1, 2], "s3": [4, 5]})

    assert total.value == 3
    assert (total.low, total.why_no_interval) == (None, "an interval is given for means only")


def test_agreed_ratings_are_added_up_once_the_panel_has_agreed():
    kit = panel_kit(combine="agreed")
    ratings = {"s1": [5, 1], "s2": [4, 2], "s3": [4, 3]}
    agreed = [
        Agreed(candidate="C01", competency=c, slot=None, rating=r, because="", place="B2")
        for c, r in (("a", 4), ("b", 2))
    ]

    before = total_of(kit, ratings)
    found = debrief_of(kit, {"C01": ratings}, meetings=[form(kit, agreed=agreed)]).candidates[0]

    assert before.value is None
    assert before.why_not == "the rule adds up the ratings that the panel agrees on: 0 of 2 are in the meeting form"
    assert found.total.value == found.total.after_discussion == 3
    assert [c.mean for c in found.competencies] == [Fraction(13, 3), 2]


def test_a_blank_changes_no_mean_and_is_counted_as_missing():
    kit = panel_kit()

    found = debrief_of(kit, {"C01": {"s1": [4, 2], "s2": [4, None], "s3": [4, 4]}}, interim=True).candidates[0]

    assert [(c.mean, c.n, c.of) for c in found.competencies] == [(4, 3, 3), (3, 2, 3)]
    assert (found.total.n, found.total.of) == (5, 6)


def test_no_example_is_left_out_or_counts_as_1_and_both_are_shown():
    table = {"C01": {"s1": [4, 4], "s2": [4, NONE], "s3": [4, 4]}}

    left_out, counted = debrief_of(panel_kit(), table), debrief_of(panel_kit(no_example="count-as-1"), table)

    assert left_out.candidates[0].total.value == 4
    assert counted.candidates[0].total.value == Fraction(7, 2)
    assert [r.totals for r in left_out.other_rules if r.rule == "no example counts as 1"] == [
        (("C01", Fraction(7, 2)),)
    ]
    assert [r.totals for r in counted.other_rules if r.rule == "no example is left out"] == [(("C01", Fraction(4)),)]


def test_below_the_completeness_that_the_rule_asks_for_there_is_no_total():
    total = total_of(panel_kit(), {"s1": [4, None], "s2": [4, None], "s3": [4, 4]}, interim=True)

    assert (total.value, total.low, total.high, total.n, total.of) == (None, None, None, 4, 6)
    assert total.why_not == "4 of 6 ratings are there, less than the 80 % that the rule asks for"


def test_a_competency_with_one_rating_of_several_has_no_mean_and_the_total_says_so():
    kit = panel_kit(minimum_complete=0.5)

    found = debrief_of(kit, {"C01": {"s1": [4, 4], "s2": [4, None], "s3": [4, None]}}, interim=True).candidates[0]

    assert [c.mean for c in found.competencies] == [4, None]
    assert (found.total.value, found.total.left_out) == (4, ("B",))


def test_a_panel_of_one_has_means_and_no_interval():
    found = debrief_of(panel_kit(raters=1), {"C01": {"s1": [4, 2]}}).candidates[0]

    assert [(c.mean, c.range) for c in found.competencies] == [(4, None), (2, None)]
    assert found.total.value == 3
    assert found.total.why_no_interval == "0 degrees of freedom: an interval needs 4, from competencies rated twice"


# The failures of other programs, with their figures: a blank counted as 0 made 2.4 of 4.0, one blank dropped 8 of
# 20 records, one blank made a sheet NaN, and one attribute of eight counted as complete.


def test_a_skill_left_blank_is_not_a_zero_4_0_stays_4_0_where_another_program_says_2_4():
    kit = panel_kit(raters=1, competencies="abcde", minimum_complete=0.5)

    assert total_of(kit, {"s1": [4, 4, 4, None, None]}, interim=True).value == 4


def test_one_blank_costs_no_other_rating_20_records_stay_20_where_another_program_keeps_12():
    kit = panel_kit(raters=2, competencies="ab")
    table = {f"C{n:02}": {"s1": [4, 3], "s2": [4, None if n <= 4 else 3]} for n in range(1, 11)}

    debrief = debrief_of(kit, table, interim=True)

    assert len(debrief.candidates) == 10
    assert sum(c.total.n for c in debrief.candidates) == 36
    assert all(c.competencies[0].mean == 4 for c in debrief.candidates)


def test_one_blank_makes_no_figure_nan():
    debrief = debrief_of(panel_kit(), {"C01": {"s1": [None, 4], "s2": [4, 4], "s3": [4, 4]}}, interim=True)

    assert "nan" not in repr(debrief).lower()


def test_one_competency_rated_of_eight_is_not_a_result():
    total = total_of(panel_kit(raters=1, competencies="abcdefgh"), {"s1": [5, *[None] * 7]}, interim=True)

    assert (total.value, total.n, total.of) == (None, 1, 8)


# Points


POINTS = Points(total=100, interview=80, other=(("test", 20),), zero_at=0, decimals=0, pass_mark=70)
EVEN = {"s1": [4, 3], "s2": [4, 3], "s3": [4, 3]}


@pytest.mark.parametrize(("zero_at", "interview"), [(0, 56), (1, 50)])
def test_points_are_the_interviews_share_and_the_other_scores(zero_at, interview):
    kit = panel_kit(points=replace(POINTS, zero_at=zero_at))

    points = debrief_of(kit, {"C01": EVEN}, scores={"C01": {"test": Fraction(15)}}).candidates[0].points

    assert (points.interview, points.value, points.of) == (interview, interview + 15, 100)
    assert points.passed is (interview + 15 >= 70)


def test_a_missing_rating_or_score_means_no_points():
    kit = panel_kit(points=POINTS)
    gap = {"s1": [4, 3], "s2": [4, NONE], "s3": [4, 3]}

    without_score = debrief_of(kit, {"C01": EVEN}).candidates[0]
    without_rating = debrief_of(kit, {"C01": gap}, scores={"C01": {"test": Fraction(15)}}).candidates[0]

    assert (without_score.points.value, without_score.points.passed) == (None, None)
    assert without_score.points.why_not == "no score for test came in"
    assert (without_rating.points.value, without_rating.total.value) == (None, None)
    assert without_rating.total.why_not.startswith("5 of 6 ratings are there: with points, a missing rating")


@pytest.mark.parametrize(
    ("exact", "decimals", "rounding", "expected"),
    [
        (Fraction(5, 2), 0, "half-up", 3),
        (Fraction(5, 2), 0, "half-even", 2),
        (Fraction(1045, 1000), 2, "half-up", Fraction(105, 100)),
        (Fraction(2, 3), 1, "half-up", Fraction(7, 10)),
    ],
)
def test_points_are_rounded_as_the_rule_says(exact, decimals, rounding, expected):
    assert replace(POINTS, decimals=decimals, rounding=rounding).rounded(exact) == expected


def test_with_points_the_order_is_that_of_the_points():
    kit = panel_kit(points=POINTS)
    low = {"s1": [3, 3], "s2": [3, 3], "s3": [3, 3]}

    debrief = debrief_of(kit, {"C01": EVEN, "C02": low}, scores={"C01": {"test": 0}, "C02": {"test": Fraction(20)}})

    assert [(c.code, c.points.value) for c in debrief.candidates] == [("C02", 68), ("C01", 56)]


# Nothing early


def test_no_figure_before_every_card_of_the_stage_is_settled():
    kit = panel_kit()
    table = {"C01": EVEN, "C02": {"s1": [4, 4], "s2": [4, 4], "s3": [None, None]}}

    waiting = debrief_of(kit, table, missing=[("s3", "C02")])
    excused = debrief_of(kit, table, excused=[("s3", "C02")])

    assert (waiting.candidates, waiting.missing) == ((), (("s3", "C02"),))
    assert {c.code for c in excused.candidates} == {"C01", "C02"}
    assert excused.excused == (("s3", "C02", "ill"),)


def test_per_candidate_each_is_shown_once_complete():
    kit = panel_kit(reveal="per-candidate")
    table = {"C01": EVEN, "C02": {"s1": [4, 4], "s2": [4, 4], "s3": [None, None]}}

    debrief = debrief_of(kit, table, missing=[("s3", "C02")])

    assert [c.code for c in debrief.candidates] == ["C01"]


def test_an_interim_debrief_is_marked_and_takes_no_meeting():
    kit = panel_kit()

    debrief = debrief_of(
        kit,
        {"C01": {**EVEN, "s3": [None, None]}},
        missing=[("s3", "C01")],
        interim=True,
        meetings=[form(kit, after("C01", "s1", "q1a", 4, 5))],
    )

    assert debrief.interim
    assert (debrief.meeting, debrief.moved) == (None, ())


# What must be talked about


def test_what_must_be_talked_about_comes_in_order_musts_first():
    kit = panel_kit(minimums={"b": 3})
    must = UnmetMust(
        candidate="C01", line="l1", text="A licence", state=MustState.UNMET, why="answered no", places=("f A1",)
    )
    table = {"C01": {"s1": [2, 1], "s2": [4, 2], "s3": [3, NOT_ASKED]}}

    debrief = debrief_of(kit, table, musts=[must])

    assert [p.topic for p in debrief.talk] == [
        Topic.UNMET,
        Topic.ONE_ANSWER,
        Topic.BELOW_MINIMUM,
        Topic.MISSING,
    ]
    assert [p.text for p in debrief.talk] == [
        "A licence: answered no",
        "A: 2 points apart on the same answer, to question 1",
        "B: the mean is 1.50, below the minimum of 3 set in advance. The panel discusses and decides",
        "B: question 2 was not asked; 2 of 3 ratings count",
    ]
    assert debrief.candidates[0].minimums[0].state is MinimumState.BELOW


def test_ratings_apart_on_different_answers_are_worded_as_such():
    kit = panel_kit(together=False, raters=2, competencies="a")

    debrief = debrief_of(kit, {"C01": {"s1": [2], "s2": [5]}})

    assert [(p.topic, p.text) for p in debrief.talk] == [
        (
            Topic.TWO_ANSWERS,
            "A: 3 points apart on answers to different questions; the answers may differ as much as the ratings",
        )
    ]


# The order, and how sure it is


def test_candidates_stand_in_order_of_total_those_without_one_last():
    kit = panel_kit()
    none = {"s1": [None, None], "s2": [5, None], "s3": [5, 5]}

    debrief = debrief_of(
        kit, {"C01": none, "C02": EVEN, "C03": {"s1": [5, 5], "s2": [5, 5], "s3": [5, 4]}}, interim=True
    )

    assert [(c.code, c.rank) for c in debrief.candidates] == [("C03", 1), ("C02", 2), ("C01", None)]


def test_equal_totals_are_ordered_by_the_musts_and_else_left_to_the_panel():
    table = {"C01": EVEN, "C02": {"s1": [3, 4], "s2": [3, 4], "s3": [3, 4]}}

    by_must = debrief_of(panel_kit(musts="b"), table)
    level = debrief_of(panel_kit(musts="b", tie=("panel-with-reason",)), table)

    assert [(c.code, c.rank) for c in by_must.candidates] == [("C02", 1), ("C01", 2)]
    assert [(c.code, c.rank) for c in level.candidates] == [("C01", 1), ("C02", 1)]
    assert [p.topic for p in level.talk] == [Topic.TIE]
    assert by_must.candidates[0].next.standing is Standing.CLOSE


def test_ahead_needs_three_common_interviewers_and_an_interval_without_zero():
    higher, lower = [5, 4], [3, 2]
    three = {"C01": dict.fromkeys(["s1", "s2", "s3"], higher), "C02": dict.fromkeys(["s1", "s2", "s3"], lower)}
    two = {code: {seat: r for seat, r in seats.items() if seat != "s3"} for code, seats in three.items()}

    assert by_code(debrief_of(panel_kit(), three))["C01"].next.standing is Standing.AHEAD
    assert by_code(debrief_of(panel_kit(raters=2), two))["C01"].next.standing is Standing.SLIGHTLY


def test_an_order_that_one_interviewer_makes_is_too_close_to_call():
    kit = panel_kit(competencies="a")

    debrief = debrief_of(kit, {"C01": {"s1": [5], "s2": [3], "s3": [3]}, "C02": {"s1": [2], "s2": [3], "s3": [3]}})

    assert by_code(debrief)["C01"].next.standing is Standing.CLOSE


def test_candidates_who_share_no_interviewer_are_too_close_to_call():
    kit = panel_kit(together=False, raters=2, minimum_complete=0.5, competencies="ab")
    table = {"C01": {"s1": [5, 5], "s2": [None, None]}, "C02": {"s1": [None, None], "s2": [2, 2]}}
    one_seat = replace(kit, sessions=kit.sessions[:1])
    alone = {"C01": {"s1": [5, 5]}, "C02": {"s1": [2, 2]}}

    apart = debrief_of(kit, table, interim=True)
    one = debrief_of(one_seat, alone).candidates[0]

    assert [(c.total.value, c.next) for c in apart.candidates] == [(None, None), (None, None)]
    assert (one.next.standing, one.next.interviewers) == (Standing.CLOSE, 1)


def test_the_cut_line_stands_below_the_last_opening_and_names_who_is_too_close():
    kit = panel_kit(openings=2, competencies="a")
    table = {
        "C01": {"s1": [5], "s2": [5], "s3": [5]},
        "C02": {"s1": [3], "s2": [3], "s3": [4]},
        "C03": {"s1": [3], "s2": [4], "s3": [2]},
        "C04": {"s1": [1], "s2": [1], "s3": [1]},
    }

    (cut,) = debrief_of(kit, table).cut

    assert (cut.openings, cut.above, cut.below, cut.close) == (2, "C02", "C03", ("C02", "C03"))
    assert cut.compared.standing is Standing.CLOSE
    assert debrief_of(replace(kit, requisition=replace(kit.requisition, openings=4)), table).cut == ()


# The meeting


def test_what_the_talk_moved_stands_beside_the_independent_figures():
    kit = panel_kit()

    debrief = debrief_of(kit, {"C01": EVEN}, meetings=[form(kit, after("C01", "s1", "q1a", 4, 1))])

    found = debrief.candidates[0]
    assert (found.total.value, found.total.after_discussion) == (Fraction(7, 2), 3)
    assert [(c.mean, c.after) for c in found.competencies] == [(4, 3), (3, 3)]
    assert [(r.rating, r.final, r.after_because) for _, _, r in debrief.moved] == [
        (4, 1, "heard the second half of the answer")
    ]
    assert debrief.meeting.chair == "Priya Nair"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (after("C01", "s1", "q1a", 4, 5, because=" "), "moved-without-reason"),
        (after("C01", "s1", "q1a", 3, 5), "meeting-superseded"),
        (after("C01", "s9", "q1a", 4, 5), "unknown-seat"),
        (after("C09", "s1", "q1a", 4, 5), "unknown-seat"),
    ],
)
def test_a_row_that_cannot_count_is_left_out_and_named(row, code):
    kit = panel_kit()

    debrief = debrief_of(kit, {"C01": EVEN}, meetings=[form(kit, row)])

    assert debrief.moved == ()
    assert [(p.code, p.place) for p in debrief.problems] == [(code, "B4")]


def test_forms_that_differ_on_a_rating_leave_it_as_it_was():
    kit = panel_kit()
    forms = [
        form(kit, after("C01", "s1", "q1a", 4, 5), after("C01", "s2", "q1a", 4, 5)),
        form(kit, after("C01", "s1", "q1a", 4, 3), after("C01", "s2", "q1a", 4, 5), file="meeting (1).xlsx"),
    ]

    debriefs = [debrief_of(kit, {"C01": EVEN}, meetings=order) for order in (forms, forms[::-1])]

    assert [[(r.seat, r.final) for _, _, r in d.moved] for d in debriefs] == [[("s2", 5)]] * 2
    assert [sorted((p.file, p.code) for p in d.problems) for d in debriefs] == [
        [("meeting (1).xlsx", "meeting-differs"), ("meeting.xlsx", "meeting-differs")]
    ] * 2


def test_a_meeting_form_of_another_kit_or_version_stays_out():
    kit = panel_kit()
    row = after("C01", "s1", "q1a", 4, 5)

    debrief = debrief_of(kit, {"C01": EVEN}, meetings=[form(kit, row, kit="other"), form(kit, row, version="old")])

    assert debrief.meeting is None
    assert [p.code for p in debrief.problems] == ["other-kit", "unknown-version"]


def test_reliability_and_the_words_between_candidates_come_from_the_independent_ratings_alone():
    kit = panel_kit()
    table = {"C01": {"s1": [5, 4], "s2": [5, 4], "s3": [5, 4]}, "C02": EVEN}

    plain = debrief_of(kit, table)
    talked = debrief_of(kit, table, meetings=[form(kit, after("C01", "s1", "q1a", 5, 1))])

    assert [c.next for c in plain.candidates] == [c.next for c in talked.candidates]
    assert plain.reliability == talked.reliability


# Held notes, colleagues, reliability


def test_a_note_on_a_protected_topic_is_marked_as_held():
    kit = panel_kit()

    found = debrief_of(kit, {"C01": EVEN}, held={("C01", "s1", "q1a")}).candidates[0]

    assert [(r.seat, r.held) for r in found.competencies[0].ratings] == [("s1", True), ("s2", False), ("s3", False)]


def test_figures_beside_the_colleagues_are_given_from_ten_shared_candidates():
    kit = panel_kit(raters=2, competencies="a")
    ten = {f"C{n:02}": {"s1": [4], "s2": [2]} for n in range(1, 11)}
    nine = {code: ten[code] for code in list(ten)[:9]}

    shown, refused = debrief_of(kit, ten).interviewers, debrief_of(kit, nine).interviewers

    assert [(i.name, i.n, i.mean, i.colleagues_mean) for i in shown] == [
        ("Ana Ruiz", 10, 4, 2),
        ("Ben Okafor", 10, 2, 4),
    ]
    assert [(i.n, i.mean) for i in refused] == [(9, None), (9, None)]
    assert refused[0].why_not == "9 candidates are shared with a colleague; figures are given from 10"


def test_reliability_is_refused_with_a_sentence_below_ten_candidates_and_one_to_one():
    few = debrief_of(panel_kit(), {"C01": EVEN}).reliability
    apart = debrief_of(panel_kit(together=False), {"C01": EVEN}).reliability

    assert (few.alpha_ordinal.value, few.icc.value, few.alpha_ordinal.n) == (None, None, 1)
    assert few.alpha_ordinal.why_not
    assert apart.alpha_ordinal.why_not == "no answer was rated by two people, so their agreement cannot be seen"


def test_reliability_is_given_for_ten_candidates_whom_the_same_people_rated():
    kit = panel_kit()
    table = {
        f"C{n:02}": {s: [1 + n % 5, 1 + (n + k) % 5] for k, s in enumerate(("s1", "s2", "s3"))} for n in range(1, 13)
    }

    found = debrief_of(kit, table).reliability

    assert (found.icc_form, found.icc.n, found.alpha_ordinal.n) == ("(2,1)", 12, 12)
    assert found.icc.low < found.icc.value < found.icc.high
    assert found.icc_mean.value > found.icc.value
    assert found.alpha_ordinal.low <= found.alpha_ordinal.value <= found.alpha_ordinal.high
    assert len(found.answers) == 24


# Changes, and properties


def test_a_rule_that_was_changed_after_the_first_pack_is_shown_before_and_after():
    from generator.model import plan_in_words

    before = panel_kit()
    kit = panel_kit(weights={"a": 2})

    debrief = debrief_of(kit, {"C01": EVEN}, history=[{"version": "old"}, {"words": plan_in_words(before)}])

    assert [(c.what, c.before, c.after) for c in debrief.changes] == [("weight of a", "1", "2")]


RATING = st.sampled_from([1, 2, 3, 4, 5, NONE, NOT_ASKED, None])


@given(st.lists(st.lists(RATING, min_size=6, max_size=6), min_size=1, max_size=5))
def test_no_order_of_candidates_or_interviewers_changes_a_figure_and_nothing_is_nan(rows):
    kit = panel_kit(minimum_complete=0.5)
    table = {f"C{n:02}": {f"s{k + 1}": row[2 * k : 2 * k + 2] for k in range(3)} for n, row in enumerate(rows)}
    turned_kit = replace(kit, panel=kit.panel[::-1])
    turned = {code: dict(reversed(seats.items())) for code, seats in reversed(table.items())}

    one = debrief_of(kit, table, interim=True)
    other = debrief_of(turned_kit, turned, interim=True)

    assert one.candidates == other.candidates
    assert (one.reliability, one.cut, one.other_rules) == (other.reliability, other.cut, other.other_rules)
    assert "nan" not in repr(one).replace("Nan", "")


@pytest.mark.parametrize("ratings", list(itertools.product([3, None], repeat=2)))
def test_all_equal_and_all_missing_give_a_number_or_a_sentence(ratings):
    seats = {"s1": list(ratings), "s2": list(ratings), "s3": list(ratings)}

    found = debrief_of(panel_kit(), {"C01": seats, "C02": seats}, interim=True)

    for candidate in found.candidates:
        assert (candidate.total.value is None) == bool(candidate.total.why_not)


def test_the_form_of_a_later_debrief_takes_the_place_of_an_earlier_one():
    kit = panel_kit()
    earlier = form(kit, after("C01", "s1", "q1a", 4, 5), after("C01", "s2", "q1a", 4, 3))
    later = form(kit, after("C01", "s1", "q1a", 4, 2), number=2, file="meeting 2.xlsx")

    debrief = debrief_of(kit, {"C01": EVEN}, meetings=[later, earlier])

    assert [(r.seat, r.final) for _, _, r in debrief.moved] == [("s1", 2), ("s2", 3)]
    assert debrief.meeting.number == 2


def test_a_form_that_nobody_filled_in_tells_of_no_meeting():
    kit = panel_kit()
    empty = form(kit, after("C01", "s1", "q1a", 4, None), chair="", on=None, present="")

    debrief = debrief_of(kit, {"C01": EVEN}, meetings=[empty])

    assert (debrief.meeting, debrief.candidates[0].total.after_discussion, debrief.problems) == (None, None, ())


def test_an_agreed_rating_far_from_the_mean_needs_a_reason():
    kit = panel_kit()
    rows = [
        Agreed(candidate="C01", competency="a", slot=None, rating=2, because="", place="I5"),
        Agreed(candidate="C01", competency="b", slot=None, rating=3, because="", place="I6"),
    ]

    debrief = debrief_of(kit, {"C01": EVEN}, meetings=[form(kit, agreed=rows)])

    assert [c.agreed for c in debrief.candidates[0].competencies] == [None, 3]
    assert [(p.code, p.place) for p in debrief.problems] == [("moved-without-reason", "I5")]


# What a reviewer found


def test_a_competency_with_more_questions_does_not_count_more_in_the_comparison():
    kit = panel_kit(competencies="ab")
    (session,) = kit.sessions
    more = [replace(session.questions[0], id=f"q1a{n}") for n in (2, 3)]
    kit = replace(kit, sessions=(replace(session, questions=(*session.questions, *more)),))
    seats = ("s1", "s2", "s3")

    debrief = debrief_of(kit, {"C01": {s: [3, 5, 3, 3] for s in seats}, "C02": {s: [4, 3, 4, 4] for s in seats}})

    first = debrief.candidates[0]
    assert first.total.value - debrief.candidates[1].total.value == first.next.difference == Fraction(1, 2)


def test_a_candidate_without_the_other_score_stands_last_and_the_others_by_points():
    kit = panel_kit(points=POINTS)
    low = {seat: [3, 3] for seat in ("s1", "s2", "s3")}

    debrief = debrief_of(
        kit,
        {"C01": EVEN, "C02": low, "C03": EVEN},
        scores={"C01": {"test": Fraction(0)}, "C02": {"test": Fraction(20)}},
    )

    assert [(c.code, c.rank) for c in debrief.candidates] == [("C02", 1), ("C01", 2), ("C03", None)]


def test_other_rules_keep_to_points_and_to_completeness():
    kit = panel_kit(points=POINTS)
    low = {seat: [3, 3] for seat in ("s1", "s2", "s3")}
    points = debrief_of(
        kit, {"C01": EVEN, "C02": low}, scores={"C01": {"test": Fraction(0)}, "C02": {"test": Fraction(20)}}
    )
    short = debrief_of(panel_kit(), {"C01": {"s1": [4, NONE], "s2": [4, NONE], "s3": [4, 4]}})

    assert not any(rule.changes_order for rule in points.other_rules)
    assert short.candidates[0].total.value is None
    (counted,) = [r for r in short.other_rules if r.rule == "no example counts as 1"]
    assert counted.totals == (("C01", 3),)
    assert counted.changes_order


def test_a_mean_over_the_musts_that_is_not_there_leaves_them_level():
    kit = panel_kit(musts="b", minimum_complete=0.5)
    table = {
        "C01": {"s1": [3, None], "s2": [3, None], "s3": [3, None]},
        "C02": {"s1": [3, 3], "s2": [3, 3], "s3": [3, 3]},
    }

    debrief = debrief_of(kit, table, interim=True)

    assert [(c.code, c.rank) for c in debrief.candidates] == [("C01", 1), ("C02", 1)]


def test_two_people_of_one_name_are_two_raters():
    kit = panel_kit()
    twins = replace(kit, panel=(kit.panel[0], replace(kit.panel[1], name=kit.panel[0].name), kit.panel[2]))
    table = {"C01": {s: [5, 4] for s in ("s1", "s2", "s3")}, "C02": {s: [3, 2] for s in ("s1", "s2", "s3")}}

    first = debrief_of(twins, table).candidates[0].next

    assert (first.standing, first.interviewers) == (Standing.AHEAD, 3)


def test_a_part_of_a_stage_is_marked_as_such_and_draws_no_line():
    kit = panel_kit(reveal="per-candidate")
    waiting = {"s1": [4, 4], "s2": [4, 4], "s3": [None, None]}
    low = {s: [2, 2] for s in ("s1", "s2", "s3")}

    debrief = debrief_of(kit, {"C01": EVEN, "C02": waiting, "C03": low}, missing=[("s3", "C02")])

    assert (debrief.partial, debrief.cut, debrief.interim) == (("C02",), (), False)
    assert [c.code for c in debrief.candidates] == ["C01", "C03"]


def test_a_meeting_form_of_an_earlier_version_counts_where_its_rating_still_stands():
    kit = panel_kit()
    row = after("C01", "s1", "q1a", 4, 5)

    debrief = debrief_of(
        kit, {"C01": EVEN}, meetings=[form(kit, row, version="before")], history=[{"version": "before"}]
    )

    assert [r.final for _, _, r in debrief.moved] == [5]


# Several stages, several meetings, a person in two seats


def test_each_stage_has_its_own_reliability_that_with_most_candidates_first():
    kit = panel_kit()
    (rated,) = debrief_of(kit, {"C01": {seat: [3, 4] for seat in ("s1", "s2", "s3")}}).candidates
    met = [("C01", "screen"), ("C01", "panel"), ("C02", "panel")]

    found = reliability(kit, [Found(code=c, stage=s, competencies=rated.competencies) for c, s in met])

    assert [(r.stage, r.alpha_ordinal.n, [a.candidate for a in r.answers]) for r in found] == [
        ("panel", 2, ["C01", "C01", "C02", "C02"]), ("screen", 1, ["C01", "C01"]),
    ]  # fmt: skip
    assert [(r.stage, r.why_no_answers) for r in reliability(kit, [])] == [
        ("", "no answer was rated by 3 people or more")
    ]


def test_a_person_who_moved_to_another_seat_is_one_rater():
    kit = panel_kit(raters=3, together=False)
    table = {"C01": {s: [5, 5] for s in ("s1", "s2", "s3")}, "C02": {s: [3, 3] for s in ("s1", "s2", "s3")}}
    intake = intake_of(kit, table)
    # Who sits in s1 now had s3 when C02 came; who had s1 then has left.
    moved = {("s3", "C02"): ("Ana Ruiz", "p1"), ("s1", "C02"): ("Zoe Left", "zoe-left")}
    ratings = tuple(
        replace(r, interviewer=who[0], person=who[1]) if (who := moved.get((r.seat, r.candidate))) else r
        for r in intake.ratings
    )

    debrief = hold_debrief(kit, people(*table), replace(intake, ratings=ratings))

    assert {i.person: (i.ratings, i.n) for i in debrief.interviewers} == {
        "p1": (4, 2), "p2": (4, 2), "p3": (2, 1), "zoe-left": (2, 1),
    }  # fmt: skip
    # Only who rated the same question for both compares them: Ben alone.
    assert debrief.candidates[0].next.interviewers == 1


def test_every_meeting_is_kept_each_once_the_last_one_last():
    kit = panel_kit()
    one = form(kit, after("C01", "s1", "q1a", 4, 5), file="m1.xlsx", on="2027-03-08", chair="Martine Duval")
    two = form(kit, number=2, file="m2.xlsx", on="2027-03-12", chair="Alain Roche")
    copied = replace(two, file="a copy of m2.xlsx")

    debrief = debrief_of(kit, {"C01": {"s1": [4, 4], "s2": [4, 4], "s3": [4, 4]}}, meetings=[two, copied, one])

    assert [(h.number, h.chair, h.on) for h in debrief.earlier_meetings] == [(1, "Martine Duval", "2027-03-08")]
    assert (debrief.meeting.number, debrief.meeting.chair) == (2, "Alain Roche")
