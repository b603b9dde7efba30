"""Calendar files over time: time zones, what has changed since a file went out, and what the manifest keeps of it."""

import json
import zoneinfo
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from generator import zones
from generator.collecting.midway import changes_of, gone_since, replaced_since
from generator.errors import PlanError
from generator.kits import appointments, calendars, record
from generator.kits.calendars import NOTHING_TOLD
from generator.model import Event
from generator.model.midway import NO_SHOW, REPLACED, WITHDRAWN
from generator.scheduling import former_seats, held_before
from tests.calendars import events
from tests.test_appointments import KIM, SAM, candidates, meeting, seat_of, seats


def in_zone(kit, zone):
    return replace(kit, requisition=replace(kit.requisition, timezone=zone))


def last_said(kit, meetings, before=()):
    """What a seat's file said of its meetings."""
    return appointments.for_seat(kit, seat_of(kit), meetings, before=before).appointments


@pytest.mark.parametrize(
    ("zone", "day", "universal"),
    [
        ("Europe/Paris", datetime(2027, 3, 9, 9), datetime(2027, 3, 9, 8, tzinfo=UTC)),
        ("Europe/Paris", datetime(2027, 7, 9, 9), datetime(2027, 7, 9, 7, tzinfo=UTC)),
        ("America/New_York", datetime(2027, 3, 12, 9), datetime(2027, 3, 12, 14, tzinfo=UTC)),
        ("America/New_York", datetime(2027, 3, 15, 9), datetime(2027, 3, 15, 13, tzinfo=UTC)),
        ("Asia/Kolkata", datetime(2027, 3, 9, 3), datetime(2027, 3, 8, 21, 30, tzinfo=UTC)),
        # An hour that comes twice is the first of the two; one that never comes is told as the clock goes on.
        ("Europe/Berlin", datetime(2027, 10, 31, 2, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2027, 3, 28, 2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
    ],
)
def test_with_a_time_zone_the_hours_are_universal_ones_of_that_day(solo_kit, zone, day, universal):
    one = replace(meeting(solo_kit), start=day)

    (event,) = seats(in_zone(solo_kit, zone), [one])

    assert event["DTSTART"] == universal
    assert event["DTEND"] == universal + timedelta(minutes=75)
    # Whatever the zone, it is one line for every machine: no rule of the machine's own is in it.
    assert candidates(in_zone(solo_kit, zone), [one])[0]["DTSTART"] == universal


def test_every_time_zone_has_its_rule_and_the_machine_is_not_asked():
    zoneinfo.reset_tzpath(to=[])
    try:
        found = {zone: zones.in_universal_time(datetime(2027, 3, 9, 9), zone) for zone in zones.names()}
    finally:
        zoneinfo.reset_tzpath()

    assert found["Europe/Paris"] == datetime(2027, 3, 9, 8, tzinfo=UTC)
    assert len(found) > 500


def test_a_meeting_that_changes_is_a_revision_more_and_one_that_stays_is_not(solo_kit):
    both = [meeting(solo_kit), meeting(solo_kit, SAM, 11)]
    first = last_said(solo_kit, both)
    moved = [meeting(solo_kit), replace(meeting(solo_kit, SAM, 8), start=datetime(2027, 3, 2, 8))]
    second = last_said(solo_kit, moved, first)

    found = seats(solo_kit, moved, before=second)

    assert [(e["UID"][15:18], e["SEQUENCE"], e["DTSTAMP"], e["DTSTART"]) for e in found] == [
        ("C02", 1, datetime(2027, 3, 9, 0, 0, 1), datetime(2027, 3, 2, 8)),
        ("C01", 0, datetime(2027, 3, 9), datetime(2027, 3, 9, 9)),
    ]
    assert last_said(solo_kit, moved, second) == second
    assert [(a.candidate, a.revision) for a in last_said(solo_kit, both, second)] == [("C01", 0), ("C02", 2)]


def test_a_zone_that_is_given_later_changes_every_meeting(solo_kit):
    first = last_said(solo_kit, [meeting(solo_kit)])

    (event,) = seats(in_zone(solo_kit, "Europe/Paris"), [meeting(solo_kit)], before=first)

    assert event["SEQUENCE"] == 1


def test_a_meeting_that_is_no_more_is_cancelled_and_can_come_back(solo_kit):
    first = last_said(solo_kit, [meeting(solo_kit), meeting(solo_kit, SAM, 11)])
    without = [meeting(solo_kit)]
    second = last_said(solo_kit, without, first)

    assert seats(solo_kit, without, before=first)[1] == {
        "UID": "sales-director_C02_s1_ana-ruiz@panelpack",
        "DTSTAMP": datetime(2027, 3, 9, 0, 0, 1),
        "SEQUENCE": 1,
        "DTSTART": datetime(2027, 3, 9, 11),
        "DTEND": datetime(2027, 3, 9, 12, 15),
        "SUMMARY": "Cancelled: Interview C02: Sales Director",
        "STATUS": "CANCELLED",
        "TRANSP": "TRANSPARENT",
    }
    assert last_said(solo_kit, without, second) == second
    again = seats(solo_kit, [*without, meeting(solo_kit, SAM, 11)], before=second)
    assert [(e["SEQUENCE"], e["STATUS"]) for e in again] == [(0, "CONFIRMED"), (2, "CONFIRMED")]


def test_a_candidate_is_told_that_it_is_off_in_their_language(solo_kit):
    french = replace(solo_kit, requisition=replace(solo_kit.requisition, interview_language="fr"))
    first = appointments.for_candidate(french, [meeting(french)]).appointments

    (event,) = candidates(french, [], first)

    assert event["SUMMARY"] == "Annulé : Entretien : Sales Director, Nebulith"
    assert "C01" not in event["SUMMARY"]


def test_the_manifest_keeps_what_was_told_and_forgets_whoever_is_purged(solo_kit):
    seat, own = calendars.path_of(seat_of(solo_kit)), "candidate-C01.ics"
    both = [meeting(solo_kit), meeting(solo_kit, SAM, 11)]
    told = {path: made.appointments for path, made in calendars.calendars(solo_kit, {}, both, {}, named=False)}
    manifest = json.loads(json.dumps(calendars.noted({"kit": "x"}, told)))

    assert calendars.read(manifest) == told
    assert [list(told), list(calendars.without(told, ["C01"], [own]))] == [
        [seat, own, "candidate-C02.ics"],
        [seat, "candidate-C02.ics"],
    ]
    assert [a.candidate for a in calendars.without(told, ["C01"], [own])[seat]] == ["C02"]
    assert calendars.noted(manifest, {}) == {"kit": "x"}
    assert calendars.read({"calendars": {seat: [{"uid": "x"}, 3], own: "torn"}}) == {seat: ()}


def test_of_who_withdrew_what_had_been_stays_and_the_rest_is_off(solo_kit):
    early = meeting(solo_kit)
    late = replace(meeting(solo_kit, session=1), start=datetime(2027, 3, 12, 9))
    told = appointments.for_candidate(solo_kit, [early, late]).appointments
    gone = replace(KIM, status="withdrawn")
    at = [Event(what=WITHDRAWN, at="2027-03-10T08:00:00Z", about={"candidate": "C01"})]

    assert held_before(solo_kit, [gone], told, gone_since([gone], at)) == (replace(early, candidate=gone),)
    # A status that was typed by hand has no day: nothing is known to have been.
    assert held_before(solo_kit, [gone], told, gone_since([gone], [])) == ()
    assert gone_since([KIM], at) == {}
    came_not = [Event(what=NO_SHOW, at="2027-03-09T15:00:00Z", about={"candidate": "C01"})]
    assert gone_since([gone], came_not) == {"C01": date(2027, 3, 10)}


def test_whoever_was_replaced_keeps_what_had_been_and_the_cards_that_stay_theirs(solo_kit):
    first, *others = solo_kit.sessions
    (seat,) = first.seats
    gone = next(person for person in solo_kit.panel if person.key == seat.interviewer)
    new = replace(gone, name="Ruth Aziz", key="ruth-aziz")
    taken = replace(seat, interviewer=new.key, earlier=(gone,))
    kit = replace(
        solo_kit,
        panel=(new, *solo_kit.panel[1:]),
        sessions=(replace(first, seats=(taken,)), *others),
    )
    days = {"C01": datetime(2027, 3, 9, 9), "C02": datetime(2027, 3, 11, 9), "C03": datetime(2027, 3, 12, 9)}
    lee = replace(SAM, code="C03")
    planned = [replace(meeting(solo_kit, who), start=days[who.code]) for who in (KIM, SAM, lee)]
    told = {gone.key: last_said(solo_kit, planned)}
    at = [Event(what=REPLACED, at="2027-03-10T08:00:00Z", about={"seat": seat.id, "number": "1", "kept": "C03"})]

    (former,) = former_seats(kit, (KIM, SAM, lee), told, replaced_since(at), changes_of(at).kept)

    found = events(appointments.for_seat(kit, former.seat, former.meetings, before=told[gone.key]).content)
    assert [(e["UID"], e["SEQUENCE"], e["STATUS"]) for e in found] == [
        ("sales-director_C01_s1_ana-ruiz@panelpack", 0, "CONFIRMED"),
        ("sales-director_C02_s1_ana-ruiz@panelpack", 1, "CANCELLED"),
        ("sales-director_C03_s1_ana-ruiz@panelpack", 0, "CONFIRMED"),
    ]
    # Whoever takes another seat has one file, where nothing of the former seat is left.
    back = replace(kit, panel=(new, gone), sessions=(kit.sessions[0], replace(others[0], seats=(seat,))))
    assert list(former_seats(back, (KIM,), told, {}, {})) == []


def test_kit_yaml_keeps_a_time_zone_and_is_silent_without_one(tmp_path, solo_kit):
    (tmp_path / "kit.yaml").write_text(record.write(in_zone(solo_kit, "Europe/Paris")), encoding="utf-8")

    assert record.read(tmp_path).requisition.timezone == "Europe/Paris"
    assert "timezone" not in record.write(solo_kit)
    assert record.read(tmp_path).version == solo_kit.version


@pytest.mark.parametrize(
    ("said", "guess"),
    [
        ("europe/paris", "; did you mean 'Europe/Paris'?"),
        ("Europe/Pariss", "; did you mean 'Europe/Paris'?"),
        ("+02:00", ""),
        ("../../etc/passwd", ""),
        ("Factory", ""),
    ],
)
def test_what_is_no_time_zone_is_refused_with_its_line(tmp_path, solo_kit, said, guess):
    text = record.write(in_zone(solo_kit, said))
    (tmp_path / "kit.yaml").write_text(text, encoding="utf-8")
    line = next(n for n, each in enumerate(text.split("\n"), start=1) if "timezone" in each)

    with pytest.raises(PlanError) as error:
        record.read(tmp_path)

    message = f"'timezone' is '{said}', no time zone that is known; write Europe/Paris or America/New_York{guess}"
    assert str(error.value) == f"{tmp_path / 'kit.yaml'}:{line}: {message}"


def days_said(kit, people, meetings, before=NOTHING_TOLD):
    """The day of each session that is the same for all."""
    files = dict(calendars.calendars(kit, {}, meetings, before, named=False))
    return calendars.days_for_all(kit, people, files)


def test_a_day_is_said_to_all_only_where_all_come_on_it(solo_kit):
    alike = [meeting(solo_kit), meeting(solo_kit, SAM, 11)]
    apart = [alike[0], replace(alike[1], start=datetime(2027, 3, 10, 11))]

    assert days_said(solo_kit, [KIM, SAM], alike) == {solo_kit.sessions[0].id: date(2027, 3, 9)}
    assert days_said(solo_kit, [KIM, SAM], apart) == {}
    # Sam has no time yet.
    assert days_said(solo_kit, [KIM, SAM], alike[:1]) == {}
    assert days_said(solo_kit, [], []) == {}


def test_whose_meeting_is_off_does_not_keep_a_day_from_being_said(solo_kit):
    both = [meeting(solo_kit), replace(meeting(solo_kit, SAM, 11), start=datetime(2027, 3, 10, 11))]
    before = {
        path: made.appointments for path, made in calendars.calendars(solo_kit, {}, both, NOTHING_TOLD, named=False)
    }

    assert days_said(solo_kit, [KIM, SAM], both[:1], before) == {solo_kit.sessions[0].id: date(2027, 3, 9)}
