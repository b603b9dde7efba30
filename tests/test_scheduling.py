"""When whom meets whom: times that people typed stand, the others follow, and what cannot be is named."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Candidate, granted, is_adjusted
from generator.moments import clock_of, day_of, moment_of
from generator.scheduling import make_timetable, written
from generator.wording import tongue
from generator.wording.arranging import arranged

DAY = "2027-03-09"


def people(*changes):
    return tuple(Candidate(code=f"C{n:02d}", name=f"Person {n}", **more) for n, more in enumerate(changes, start=1))


def dated(kit, day=DAY, start="09:00"):
    return replace(kit, panel=tuple(replace(person, date=day, start=start) for person in kit.panel))


def all_see(kit, candidates):
    return {session.id: candidates for session in kit.sessions}


def told(timetable):
    return [f"{m.start:%d %H:%M}-{m.end:%H:%M} {m.session.id} {m.candidate.code}" for m in timetable.meetings]


def session_of(kit):
    return kit.sessions[0]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9:00", time(9)), ("09:05", time(9, 5)), ("9.30 Uhr", time(9, 30)), ("14h15", time(14, 15)),
        ("14 h", time(14)),
        ("2 pm", time(14)), ("12 am", time(0)), ("12:30 PM", time(12, 30)), ("noon", time(12)), ("9", None),
        ("2 p.m.", time(14)), ("9:00 a.m.", time(9)), ("midi", time(12)), ("Mittags", time(12)),
        ("24:00", None), ("9:60", None), ("13 pm", None), ("soon", None), ("", None),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(text, clock):
    assert clock_of(text) == clock


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2027-03-09 10:00", datetime(2027, 3, 9, 10)),
        ("2027-03-09T10:00", datetime(2027, 3, 9, 10)),
        ("9 March 2027, 2 pm", datetime(2027, 3, 9, 14)),
        ("9. März 2027 um 9.30 Uhr", datetime(2027, 3, 9, 9, 30)),
        ("9 March 2027, 2:30 p.m.", datetime(2027, 3, 9, 14, 30)),
        ("mardi 9 mars 2027 à midi", datetime(2027, 3, 9, 12)),
        ("Di, 9. März 2027, mittags", datetime(2027, 3, 9, 12)),
        ("2027-03-09", "'2027-03-09' has no time; write 2027-03-09 10:00"),
        ("tomorrow 10:00", "'tomorrow 10:00' is no day; write 2027-03-09"),
        ("3/9/2027 10:00", "'3/9/2027 10:00' can be 9 March 2027 or 3 September 2027; write 2027-03-09"),
    ],
)
def test_a_moment_is_a_day_and_a_time_or_the_reason_why_not(text, moment):
    assert moment_of(text) == moment


def test_a_day_alone_is_read_too():
    assert day_of("9 March 2027") == date(2027, 3, 9)


@pytest.mark.parametrize(
    ("minutes", "has", "doubt"),
    [
        (None, 60, ""),
        ("75", 75, ""),
        ("60 min", 60, ""),
        ("+15", 75, ""),
        ("+25%", 75, ""),
        ("+ 33 %", 80, ""),
        ("+10%", 70, ""),
        ("30", 60, "30 minutes are fewer than the 60 that the questions are planned for; 60 stay"),
        ("0", 60, "0 minutes are fewer than the 60 that the questions are planned for; 60 stay"),
        ("twice", 60, "'twice' is no number of minutes; write 75, +15 or +25%"),
        ("999", 60, "'999' is no number of minutes; write 75, +15 or +25%"),
    ],
)
def test_a_candidate_has_the_plans_minutes_or_more(solo_kit, minutes, has, doubt):
    (candidate,) = people({"minutes": minutes})

    assert tuple(granted(candidate, session_of(solo_kit))) == (has, doubt)


def test_what_is_arranged_is_told_in_words_and_never_why(solo_kit):
    plain, longer, other = people({}, {"minutes": "+15", "format": "by video"}, {"format": "in writing"})
    session = session_of(solo_kit)

    assert [arranged(c, session, tongue("en")) for c in (plain, longer, other)] == [
        *("", "75 minutes instead of 60 · by video", "in writing"),
    ]
    assert [is_adjusted(c, session) for c in (plain, longer, other)] == [False, True, True]


def test_candidates_follow_one_another_and_nobody_is_in_two_rooms(solo_kit):
    timetable = make_timetable(dated(solo_kit), all_see(solo_kit, people({}, {}, {})))

    assert told(timetable) == [
        *("09 09:00-10:00 i1 C01", "09 09:00-10:00 i2 C02", "09 09:00-10:00 i3 C03"),
        *("09 10:10-11:10 i1 C02", "09 10:10-11:10 i2 C01"),
        *("09 11:20-12:20 i1 C03", "09 11:20-12:20 i3 C01"),
        *("09 12:30-13:30 i2 C03", "09 12:30-13:30 i3 C02"),
    ]
    assert timetable.findings == ()


def test_the_longer_interview_moves_those_after_it(solo_kit):
    kit = replace(solo_kit, sessions=solo_kit.sessions[:1])

    timetable = make_timetable(dated(kit), all_see(kit, people({"minutes": "+25%"}, {})))

    assert told(timetable) == ["09 09:00-10:15 i1 C01", "09 10:25-11:25 i1 C02"]


def test_times_that_people_typed_stand_and_the_others_go_around_them(solo_kit):
    typed = people({}, {"starts": "i1 2027-03-09 09:00; 2027-03-10 09:00; i3: 11 March 2027 2 pm"})

    timetable = make_timetable(dated(solo_kit), all_see(solo_kit, typed))

    assert told(timetable) == [
        *("09 09:00-10:00 i1 C02", "09 09:00-10:00 i2 C01", "09 10:10-11:10 i1 C01", "09 11:20-12:20 i3 C01"),
        *("10 09:00-10:00 i2 C02", "11 14:00-15:00 i3 C02"),
    ]
    assert timetable.findings == ()


def test_times_kept_once_stay_when_somebody_goes_or_comes(solo_kit):
    kit, first = dated(solo_kit), people({}, {}, {})
    before = make_timetable(kit, all_see(kit, first))
    kept = [replace(c, starts=written(before, c)) for c in first]
    new = Candidate(code="C04", name="New")

    after = make_timetable(kit, all_see(kit, [*kept[1:], new]))

    assert kept[0].starts == "i1 2027-03-09 09:00; i2 2027-03-09 10:10; i3 2027-03-09 11:20"
    assert [t for t in told(before) if "C01" not in t] == [t for t in told(after) if "C04" not in t]
    assert sum("C04" in t for t in told(after)) == 3
    assert after.findings == ()


def test_a_time_for_a_stage_that_is_still_to_come_waits(solo_kit):
    later = replace(solo_kit.sessions[1], stage="final")
    kit = replace(solo_kit, sessions=(solo_kit.sessions[0], later))
    typed = people({"starts": "final 2027-03-20 10:00; 2027-03-09 10:00"})

    timetable = make_timetable(kit, {"i1": typed, "i2": ()})

    assert told(timetable) == ["09 10:00-11:00 i1 C01"]
    assert timetable.findings == ()
    assert written(timetable, typed[0]) == typed[0].starts


def test_what_was_worked_out_is_kept_behind_what_was_typed(solo_kit):
    typed = people({"starts": "2027-03-08 10:00"})

    timetable = make_timetable(dated(solo_kit), all_see(solo_kit, typed))

    kept = "2027-03-08 10:00; i2 2027-03-09 09:00; i3 2027-03-09 10:10"
    assert written(timetable, typed[0]) == kept
    again = make_timetable(dated(solo_kit), all_see(solo_kit, people({"starts": kept})))
    assert told(again) == told(timetable)
    assert again.worked_out == ()


def test_two_places_at_once_are_named_for_candidate_and_interviewer(solo_kit):
    both = people({"starts": "i1 2027-03-09 09:00; i2 2027-03-09 09:30"}, {"starts": "i1 2027-03-09 09:45"})
    kit = replace(solo_kit, sessions=solo_kit.sessions[:2])

    assert make_timetable(kit, all_see(kit, both)).findings == (
        "There is no time in i2 for C02: candidates.csv has none, nor the panel",
        "C01 would be in two interviews at once on 9 March 2027: i1 with C01 until 10:00, i2 with C01 from 09:30",
        "Ana Ruiz would be in two interviews at once on 9 March 2027: i1 with C01 until 10:00, "
        "i1 with C02 from 09:45",
    )


def test_a_time_for_an_interview_that_is_not_in_the_plan_is_said_by_its_name(solo_kit):
    kit = replace(solo_kit, sessions=solo_kit.sessions[:1])
    candidates = people({"starts": "i9: 2027-03-09 09:00; i1 2027-03-09 10:00"})

    timetable = make_timetable(kit, all_see(kit, candidates))

    assert timetable.findings == ("candidates.csv, C01: 'i9' is no interview of this plan; it has i1",)
    assert told(timetable) == ["09 10:00-11:00 i1 C01"]


def test_whoever_has_no_time_where_others_have_one_by_hand_is_named(solo_kit):
    kit = replace(solo_kit, sessions=solo_kit.sessions[:1])
    candidates = people({"starts": "2027-03-09 09:00"}, {}, {})

    assert make_timetable(kit, all_see(kit, candidates)).findings == (
        "There is no time in i1 for C02, C03: candidates.csv has none, nor the panel",
    )
    assert make_timetable(kit, all_see(kit, people({}, {}))).findings == ()


def test_what_cannot_be_read_is_said_and_done_without(solo_kit):
    kit = replace(solo_kit, sessions=solo_kit.sessions[:1], panel=(
        replace(solo_kit.panel[0], date=DAY), replace(solo_kit.panel[1], date=DAY, start="early"), *solo_kit.panel[2:]
    ))  # fmt: skip
    candidates = people({"starts": "soon", "minutes": "long"})

    assert make_timetable(kit, all_see(kit, candidates)).findings == (
        "candidates.csv, C01: 'soon' has no time; write 2027-03-09 10:00",
        "kit.yaml, Ana Ruiz: there is a date and no start, so that no time is planned",
        "candidates.csv, C01: 'long' is no number of minutes; write 75, +15 or +25%",
    )


def test_a_panel_that_says_two_times_is_told(together_kit):
    first, *others = dated(together_kit).panel
    kit = replace(together_kit, panel=(replace(first, start="10:00"), *others))

    (finding,) = make_timetable(kit, all_see(kit, people({}))).findings

    assert finding == (
        "kit.yaml: i1 begins at different times (Dana Whitfield 2027-03-09 10:00, Ravi Menon 2027-03-09 09:00, "
        "Sofia Lindqvist 2027-03-09 09:00); the first of them is taken"
    )


def test_a_day_that_is_full_says_who_has_no_time(solo_kit):
    kit = replace(dated(solo_kit, start="22:00"), sessions=solo_kit.sessions[:1])

    timetable = make_timetable(kit, all_see(kit, people({}, {}, {})))

    assert told(timetable) == ["09 22:00-23:00 i1 C01", "09 23:10-00:10 i1 C02"]
    assert timetable.findings == ("9 March 2027 has no time left in i1 for C03",)


@given(number=st.integers(1, 7), minutes=st.lists(st.sampled_from([None, "+15", "90"]), min_size=7, max_size=7))
def test_no_day_that_we_lay_out_has_a_clash(solo_kit, number, minutes):
    candidates = people(*({"minutes": each} for each in minutes[:number]))
    kit = dated(solo_kit, start="06:00")

    timetable = make_timetable(kit, all_see(kit, candidates))

    assert len(timetable.meetings) == 3 * number
    assert timetable.findings == ()
