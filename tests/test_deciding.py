"""Deciding: departures from the order are named, what the form lacks is listed, and nothing is decided here."""

from dataclasses import replace

import pytest

from generator.debriefing import hold_debrief
from generator.debriefing.deciding import weigh_decision as weigh
from generator.debriefing.second_look import Dates
from generator.model import CardProblem, Decided, DecisionForm, Held, MustState, Outcome, Reason, Signed, UnmetMust
from tests.panels import intake_of, panel_kit, people

PARTS = ("chair", "HR", "hiring authority")
SIGNED = ("Martine Duval", "Priya Nair", "Alain Roche")
ORDER = {"C01": 5, "C02": 4, "C03": 3}


@pytest.fixture
def debrief():
    kit = panel_kit(minimums={"b": 4})
    table = {code: {seat: [rating, rating] for seat in ("s1", "s2", "s3")} for code, rating in ORDER.items()}
    must = UnmetMust(
        candidate="C02", line="l1", text="A licence", state=MustState.UNVERIFIED, why="no answer yet", places=()
    )
    return hold_debrief(kit, people(*table), intake_of(kit, table), musts=[must])


def weigh_decision(debrief, *forms, number=1, versions=("v",), dates=None, candidates=None):
    return weigh(panel_kit(), debrief, number, forms, candidates or people(*ORDER, "C09"), versions, dates or Dates())


def form(*outcomes, departures="", reason="Ratings of the panel", signed=SIGNED, on="2027-03-26"):
    return DecisionForm(
        file="decision.xlsx",
        kit="role",
        version="v",
        number=1,
        decided=tuple(
            Decided(candidate=f"C{n:02}", outcome=outcome, reason=reason, words="", place=f"Decision!C{n + 9}")
            for n, outcome in enumerate(outcomes, start=1)
        ),
        departures=departures,
        signed=tuple(
            Signed(part=part, name=name, on=on, place="Decision!B20")
            for part, name in zip(PARTS, signed, strict=True)
        ),
    )


SELECTED, RESERVE, NOT, WITHDREW = Outcome.SELECTED, Outcome.RESERVE, Outcome.NOT_SELECTED, Outcome.WITHDREW


def test_a_decision_in_the_order_of_the_ratings_departs_from_nothing(debrief):
    decision = weigh_decision(debrief, form(SELECTED, NOT, NOT))

    assert (decision.departures, decision.problems, decision.complete) == ((), (), True)


def test_choosing_one_who_stands_lower_is_a_departure_and_asks_why(debrief):
    silent = weigh_decision(debrief, form(NOT, NOT, SELECTED))
    told = weigh_decision(debrief, form(NOT, NOT, SELECTED, departures="C01 and C02 cannot start this year"))

    assert silent.departures[0] == "C03 selected, although C01 and C02 stand higher"
    assert [(p.code, silent.complete) for p in silent.problems] == [("departure-without-reason", False)]
    assert (told.problems, told.complete) == ((), True)


def test_one_who_withdrew_is_passed_over_by_nobody(debrief):
    decision = weigh_decision(debrief, form(WITHDREW, NOT, SELECTED))

    assert "C01" not in decision.departures[0]


def test_an_unverified_must_and_a_minimum_are_departures_too(debrief):
    decision = weigh_decision(debrief, form(WITHDREW, SELECTED, RESERVE, departures="agreed with HR"))

    assert decision.departures == (
        "C02 selected, although a must is not verified: A licence",
        "C03 reserve, although B is below the minimum set in advance",
    )


def test_everything_that_the_form_lacks_is_listed_at_once(debrief):
    decision = weigh_decision(debrief, form(SELECTED, SELECTED, None, reason="", signed=("", "", "")))

    assert [p.code for p in decision.problems] == [
        "outcome-missing",
        "reason-missing",
        "reason-missing",
        "too-many-selected",
        "departure-without-reason",
        *["signature-missing"] * 3,
    ]
    assert decision.problems[0].place == "Decision!C12"


def test_a_candidate_whom_the_debrief_does_not_know_is_left_out(debrief):
    one = form(SELECTED, NOT, NOT)
    strange = replace(one.decided[0], candidate="C77")

    decision = weigh_decision(debrief, replace(one, decided=(*one.decided, strange)))

    assert [(p.code, p.message) for p in decision.problems if p.code == "unknown-candidate"] == [
        ("unknown-candidate", "C77 is not a candidate of this kit")
    ]
    assert len(decision.decided) == 3


def test_one_who_withdrew_after_the_interview_is_known(debrief):
    one = form(SELECTED, NOT, NOT)
    gone = replace(one.decided[0], candidate="C09", outcome=WITHDREW)

    assert weigh_decision(debrief, replace(one, decided=(*one.decided, gone))).complete


def test_a_decision_on_an_earlier_debrief_is_looked_at_again(debrief):
    decision = weigh_decision(debrief, form(SELECTED, NOT, NOT), number=2)

    assert [(p.code, p.message) for p in decision.problems] == [
        ("decision-superseded", "this form was made on debrief 1, and debrief 2 stands")
    ]


def test_a_departure_needs_a_second_signature(debrief):
    decision = weigh_decision(debrief, form(NOT, NOT, SELECTED, departures="as agreed", signed=["Priya Nair"] * 3))

    assert [p.code for p in decision.problems] == ["signed-by-one"]


def test_words_alone_are_no_reason(debrief):
    one = form(SELECTED, NOT, NOT)
    worded = replace(one.decided[0], reason="", words="better cultural fit")

    decision = weigh_decision(debrief, replace(one, decided=(worded, *one.decided[1:])))

    assert [p.code for p in decision.problems] == ["reason-missing"]


def test_choosing_somebody_without_a_total_is_a_departure(debrief):
    bare = replace(debrief.candidates[-1], rank=None)

    decision = weigh_decision(replace(debrief, candidates=(*debrief.candidates[:-1], bare)), form(NOT, NOT, SELECTED))

    assert decision.departures[:2] == (
        "C03 selected, although there is no total",
        "C03 selected, although C01 and C02 stand higher",
    )


def test_forms_that_differ_on_a_candidate_leave_the_outcome_open(debrief):
    forms = [form(SELECTED, NOT, NOT), replace(form(NOT, SELECTED, NOT), file="decision (1).xlsx")]

    decision = weigh_decision(debrief, *forms)

    assert [d.outcome for d in decision.decided] == [None, None, NOT]
    assert decision == weigh_decision(debrief, *forms[::-1])
    assert sorted(p.file for p in decision.problems if p.code == "decision-differs") == [
        *["decision (1).xlsx"] * 2,
        *["decision.xlsx"] * 2,
    ]
    assert not decision.complete


def test_the_form_of_the_latest_debrief_counts_and_the_others_are_named(debrief):
    earlier = replace(form(NOT, NOT, SELECTED), file="first.xlsx")

    decision = weigh_decision(debrief, earlier, replace(form(SELECTED, NOT, NOT), number=2), number=2)

    assert (decision.file, decision.number, decision.departures) == ("decision.xlsx", 2, ())
    assert [(p.file, p.code) for p in decision.problems] == [("first.xlsx", "decision-superseded")]


@pytest.mark.parametrize(
    ("changes", "code"), [({"kit": "other"}, "other-kit"), ({"version": "never"}, "unknown-version")]
)
def test_a_form_that_is_not_of_this_kit_counts_for_nothing(debrief, changes, code):
    decision = weigh_decision(debrief, replace(form(SELECTED, NOT, NOT), **changes))

    assert (decision.decided, decision.complete) == ((), False)
    assert [p.code for p in decision.problems] == [code]


def test_a_form_that_cannot_be_read_is_told_by_its_reader_alone(debrief):
    wrong = CardProblem(
        file="decision.xlsx", place="", code="damaged", message="it is cut off", action="file left out"
    )
    damaged = replace(form(None, None, None, reason="", signed=("", "", "")), kit="", problems=(wrong,))

    assert weigh_decision(debrief, damaged).problems == (wrong,)


def test_without_a_form_that_anybody_filled_in_there_is_no_decision(debrief):
    assert weigh_decision(debrief) is None
    assert weigh_decision(debrief, form(None, None, None, reason="", signed=("", "", ""))) is None


# Worth a second look, and never refused


DATES = Dates(interviews=("2027-03-09", "2027-03-11"), frozen="2027-03-01")
MET = Held(file="m.xlsx", number=1, chair="Priya Nair", on="2027-03-16", present="all")


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2027-03-26", []),
        ("2027-03-15", ["is before the panel's meeting, 2027-03-16"]),
        ("2027-03-10", ["is before the last interview, 2027-03-11", "is before the panel's meeting, 2027-03-16"]),
        (
            "2027-02-26",
            [
                "is before the last interview, 2027-03-11", "is before the panel's meeting, 2027-03-16",
                "is before the freezing of the plan, 2027-03-01",
            ],
        ),
        ("2027-09-12", []),
        ("2028-03-26", ["is 376 days after 2027-03-16: is the year right?"]),
        (None, []),
    ],
)  # fmt: skip
def test_a_date_is_held_against_the_other_dates_that_people_typed(debrief, on, said):
    decision = weigh_decision(replace(debrief, meeting=MET), form(SELECTED, NOT, NOT, on=on), dates=DATES)

    assert [p.message for p in decision.remarks] == [
        f"the date of {part}, {on}, {words}" for part in ("the chair", "HR", "the hiring authority") for words in said
    ]
    assert {p.code for p in decision.remarks} <= {"date-and-dates"}
    assert decision.complete is (on is not None)


def test_without_any_other_date_nothing_is_said_of_one(debrief):
    assert weigh_decision(debrief, form(SELECTED, NOT, NOT, on="1999-01-01")).remarks == ()


def reasons(debrief, **given):
    """The form with a reason and an outcome for each candidate; what is remarked of them."""
    chosen = form(*(outcome for outcome, _ in given.values()))
    decided = tuple(
        replace(d, candidate=code, reason=reason)
        for d, (code, (_, reason)) in zip(chosen.decided, given.items(), strict=True)
    )
    return [p.message for p in weigh_decision(debrief, replace(chosen, decided=decided)).remarks]


def test_reasons_that_the_figures_bear_out_are_not_remarked(debrief):
    assert (
        reasons(
            debrief,
            C01=(SELECTED, Reason.HIGHEST),
            C02=(NOT, Reason.NOT_VERIFIED),
            C03=(NOT, Reason.MINIMUM),
        )
        == []
    )


@pytest.mark.parametrize(
    ("code", "outcome", "reason", "said"),
    [
        ("C02", NOT, Reason.MINIMUM, "no mean is below a minimum"),
        ("C02", NOT, Reason.NOT_MET, "no must is known to be unmet"),
        ("C03", NOT, Reason.NOT_VERIFIED, "every must is verified"),
        ("C03", NOT, Reason.TOO_FEW, "there is a total"),
        ("C03", RESERVE, Reason.HIGHEST, "the place in the order is 3, for 1 opening"),
        ("C01", RESERVE, Reason.OTHERS, "the place in the order is 1, for 1 opening"),
        ("C01", SELECTED, Reason.CLOSE, "nobody is too close to call with this candidate"),
        ("C03", SELECTED, Reason.MINIMUM, "the outcome is selected"),
        ("C01", NOT, Reason.HIGHEST, "the outcome is not selected"),
        ("C01", SELECTED, Reason.ANOTHER, None),
        ("C01", WITHDREW, Reason.NOT_MET, None),
    ],
)
def test_a_reason_that_the_figures_do_not_bear_out_is_remarked(debrief, code, outcome, reason, said):
    told = reasons(debrief, **{code: (outcome, reason)})

    assert told == ([] if said is None else [f"the reason for {code} is “{reason}”, and {said}"])


def test_somebody_chosen_who_has_withdrawn_is_remarked(debrief):
    gone = [replace(c, status="withdrawn") if c.code == "C01" else c for c in people(*ORDER)]

    decision = weigh_decision(debrief, form(SELECTED, NOT, NOT), candidates=gone)

    assert [(p.code, p.message) for p in decision.remarks] == [
        ("outcome-and-status", "C01 is selected, and candidates.csv says withdrawn")
    ]
    assert decision.complete
