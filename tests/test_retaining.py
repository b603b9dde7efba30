"""How long a kit is kept: calendar arithmetic, rules that cross, holds, and no day without a decision."""

from datetime import date

import pytest

from generator.model import DecisionForm, Event
from generator.model.keeping import HELD, PURGED, RELEASED, DecidedOn, Hold, KeepRule, Period, Unit, What
from generator.model.meeting import Decided, Outcome, Signed
from generator.retaining import later, why_not_purged, work_out_keeping

DAY = date(2027, 3, 19)


def rule(what=What.EVERYTHING, keep=None, delete=None, applies="us"):
    def period(said):
        return None if said is None else Period(number=said[0], unit=Unit(said[1]))

    return KeepRule(
        what=what, applies=applies, keep=period(keep), delete=period(delete), source="s", checked="2026-11-22"
    )


def form(*signed, file="decision.xlsx", outcome=Outcome.SELECTED):
    return DecisionForm(
        file=file,
        kit="role",
        version="v",
        number=1,
        decided=(Decided(candidate="C01", outcome=outcome, reason="r", words="", place="A1"),),
        departures="",
        signed=tuple(Signed(part=part, name=name, on=on, place="A1") for part, name, on in signed),
    )


SIGNED = form(("chair", "Dana", "2027-03-18"), ("HR", "Priya", "2027-03-19"))


def event(what, **about):
    return Event(what=what, at="2027-03-20T09:00:00Z", about=about)


@pytest.mark.parametrize(
    ("day", "number", "unit", "then"),
    [
        (date(2028, 2, 29), 1, "year", date(2029, 2, 28)),
        (date(2028, 2, 29), 4, "year", date(2032, 2, 29)),
        (date(2027, 8, 31), 6, "month", date(2028, 2, 29)),
        (date(2026, 8, 31), 6, "month", date(2027, 2, 28)),
        (date(2027, 1, 31), 1, "month", date(2027, 2, 28)),
        (date(2027, 12, 15), 1, "month", date(2028, 1, 15)),
        (date(2027, 12, 31), 2, "week", date(2028, 1, 14)),
        (date(2027, 2, 28), 1, "day", date(2027, 3, 1)),
        (date(2027, 2, 28), 9999, "year", date(9999, 12, 31)),
        (date(9999, 12, 1), 9999, "week", date(9999, 12, 31)),
    ],
)
def test_a_period_is_counted_by_the_calendar(day, number, unit, then):
    assert later(day, Period(number=number, unit=Unit(unit))) == then


def test_there_is_no_day_without_a_decision():
    keeping = work_out_keeping([rule(keep=(1, "year"))], [form(outcome=None)], [], is_own=True)

    assert (keeping.decided, keeping.dues, keeping.keep_until) == (None, (), None)
    assert why_not_purged(keeping, DAY) == ()


def test_the_days_count_from_the_latest_signature_on_any_form():
    later_form = form(("chair", "Dana", "2027-04-02"), ("HR", "", None), file="b/decision.xlsx")

    keeping = work_out_keeping([rule(keep=(1, "year"))], [SIGNED, later_form], [], is_own=True)

    where = "the latest signature on b/decision.xlsx"
    assert keeping.decided == DecidedOn(day=date(2027, 4, 2), where=where, is_open=True)
    assert keeping.keep_until == date(2028, 4, 2)


def test_without_a_form_the_ledger_tells_when_a_whole_decision_came_in():
    events = [event("decided", complete="no"), event("decided", complete="yes")]

    keeping = work_out_keeping([rule(keep=(2, "year"))], [], events, is_own=True)

    assert keeping.keep_until == date(2029, 3, 20)


def test_the_longest_keeping_and_the_earliest_deletion_stand():
    rules = [
        rule(keep=(1, "year"), delete=(3, "year")),
        rule(keep=(2, "year"), applies="state"),
        rule(What.NOTES, delete=(30, "month")),
    ]

    notes, rest = work_out_keeping(rules, [SIGNED], [], is_own=True).dues

    assert (notes.what, notes.keep_until, notes.delete_by) == (What.NOTES, date(2029, 3, 19), date(2029, 9, 19))
    assert (rest.what, rest.keep_until, rest.delete_by) == (What.EVERYTHING, date(2029, 3, 19), date(2030, 3, 19))
    assert rest.keep_rule.applies == "state"


def test_where_keeping_and_deletion_cross_keeping_wins_and_the_conflict_is_told():
    (due,) = work_out_keeping([rule(keep=(1, "year")), rule(delete=(6, "month"))], [SIGNED], [], is_own=True).dues

    assert (due.keep_until, due.delete_by, due.asked) == (date(2028, 3, 19), date(2028, 3, 19), date(2027, 9, 19))


def test_rules_that_are_not_the_organisations_stand_one_by_one_and_bind_nobody():
    keeping = work_out_keeping([rule(keep=(1, "year")), rule(keep=(2, "year"))], [SIGNED], [], is_own=False)

    assert [due.keep_until for due in keeping.dues] == [date(2028, 3, 19), date(2029, 3, 19)]
    assert why_not_purged(keeping, DAY) == ()


def test_a_hold_stands_until_it_is_released_and_a_release_ends_all():
    held = [
        event(HELD, reason="complaint", by="Priya", on="2027-04-01"),
        event(HELD, reason="audit", by="Dana", on="x"),
    ]

    before = work_out_keeping([], [], held, is_own=True)
    after = work_out_keeping([], [], [*held, event(RELEASED, reason="settled", by="Priya", on="y")], is_own=True)

    assert before.holds == (
        Hold(reason="complaint", by="Priya", on="2027-04-01"),
        Hold(reason="audit", by="Dana", on="x"),
    )
    assert why_not_purged(before, DAY)[0] == "on hold since 2027-04-01 by Priya: complaint"
    assert after.holds == ()


def test_the_last_day_of_keeping_is_still_kept():
    keeping = work_out_keeping([rule(keep=(1, "year"))], [SIGNED], [], is_own=True)

    assert why_not_purged(keeping, date(2028, 3, 19)) == ("everything: to be kept until 2028-03-19 (us, 1 year)",)
    assert why_not_purged(keeping, date(2028, 3, 20)) == ()


def test_a_kit_is_purged_until_something_comes_into_it_again():
    purged = event(PURGED, whole="yes", on="2029-01-01")

    assert work_out_keeping([], [], [purged], is_own=True).purged == "2029-01-01"
    assert work_out_keeping([], [], [purged, event("taken-in")], is_own=True).purged is None
    assert work_out_keeping([], [], [event(PURGED, whole="no", on="2029-01-01")], is_own=True).purged is None
