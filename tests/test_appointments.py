"""Calendar files: what an interviewer and a candidate get into theirs, and what neither gets."""

import shutil
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from documents import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from generator.kits import appointments, calendars, pack, read_me
from generator.model import Candidate, Meeting, Sending
from generator.office import one_line, printable
from generator.scorecards import excel
from generator.scorecards.layout import Place
from generator.scorecards.reading import kinds
from tests.calendars import events

ROOT = Path(__file__).parent.parent
KIM = Candidate(code="C01", name="Kim Tran", minutes="+25%", format="by video")
SAM = Candidate(code="C02", name="Sam Idowu")


def meeting(kit, candidate=KIM, hour=9, session=0, minutes=75):
    return Meeting(
        session=kit.sessions[session], candidate=candidate, start=datetime(2027, 3, 9, hour), minutes=minutes
    )


def seat_of(kit):
    return kit.seats[0][1]


def seats(kit, meetings, **more):
    """The events of the first seat's file."""
    return events(appointments.for_seat(kit, seat_of(kit), meetings, **more).content)


def candidates(kit, meetings, before=()):
    """The events of a candidate's file."""
    return events(appointments.for_candidate(kit, meetings, before).content)


def test_an_interviewer_gets_each_candidate_by_code(solo_kit):
    found = seats(solo_kit, [meeting(solo_kit), meeting(solo_kit, SAM, 11)])

    assert found[0] == {
        "UID": "sales-director_C01_s1_ana-ruiz@panelpack",
        "DTSTAMP": datetime(2027, 3, 9),
        "SEQUENCE": 0,
        "DTSTART": datetime(2027, 3, 9, 9),
        "DTEND": datetime(2027, 3, 9, 10, 15),
        "SUMMARY": "Interview C01: Sales Director",
        "DESCRIPTION": "75 minutes instead of 60, one to one.\nBy video.",
        "STATUS": "CONFIRMED",
    }
    assert [event["UID"] for event in found] == [
        *("sales-director_C01_s1_ana-ruiz@panelpack", "sales-director_C02_s1_ana-ruiz@panelpack"),
    ]


def test_names_stand_in_it_only_where_they_are_wanted(solo_kit):
    def summary(*, named):
        (event,) = seats(solo_kit, [meeting(solo_kit)], named=named)
        return event["SUMMARY"]

    assert summary(named=False) == "Interview C01: Sales Director"
    assert summary(named=True) == "Interview Kim Tran (C01): Sales Director"


def test_whoever_sits_together_sees_with_whom(together_kit):
    (event,) = seats(together_kit, [meeting(together_kit)])

    assert event["DESCRIPTION"].startswith("75 minutes instead of 60, together with Ravi Menon and Sofia Lindqvist.")


def test_a_candidate_gets_times_and_whom_to_tell_and_no_name_or_question(solo_kit):
    kit = replace(solo_kit, requisition=replace(solo_kit.requisition, contact="Jo, HR; room 5"))
    content = appointments.for_candidate(kit, [meeting(kit), meeting(kit, hour=11, session=1)]).content

    assert [event["SUMMARY"] for event in events(content)] == ["Interview: Sales Director, Nebulith"] * 2
    assert events(content)[0]["DESCRIPTION"] == (
        "75 minutes.\nBy video.\nIf anything would help you take part, tell Jo, HR; room 5."
    )
    said = content.decode()
    assert not any(secret in said for secret in ("Ana Ruiz", "Kim Tran", *(q.text[:30] for q in kit.questions)))


def test_the_same_meetings_make_the_same_bytes_and_german_ones_are_german(solo_kit):
    german = replace(solo_kit, requisition=replace(solo_kit.requisition, interview_language="de"))
    once, again = (appointments.for_candidate(solo_kit, [meeting(solo_kit)]) for _ in range(2))

    assert once == again
    (event,) = candidates(german, [meeting(german)])
    assert event["SUMMARY"] == "Gespräch: Sales Director, Nebulith"
    assert "Wenn Ihnen etwas die Teilnahme erleichtern würde" in event["DESCRIPTION"]


@given(title=st.one_of(st.sampled_from(HOSTILE), st.text(max_size=120)))
def test_whatever_a_role_is_called_it_comes_back_whole(solo_kit, title):
    opening = replace(solo_kit.requisition, title=title, organisation=None)
    kit = replace(solo_kit, requisition=opening)

    (event,) = candidates(kit, [meeting(kit)])

    assert event["SUMMARY"] == one_line(f"Interview: {title}")


def made(kit):
    sendings = [
        Sending(seat="s1", cards=(KIM, SAM), declared=()),
        Sending(seat="s2", cards=(SAM,), declared=()),
        Sending(seat="s3", cards=(KIM,), declared=()),
    ]
    meetings = [meeting(kit), meeting(kit, SAM, 11), meeting(kit, KIM, 13, session=1)]
    made = calendars.calendars(kit, {s.seat: s for s in sendings}, meetings, {}, named=False)
    found = pack.documents(kit, (KIM, SAM), (), lambda: None, sendings=sendings, calendars=dict(made))
    return {path: make for path, make in found if path.endswith((".ics", "READ-ME.txt"))}


def test_each_folder_has_its_own_and_each_candidate_one(solo_kit):
    files = made(solo_kit)

    assert [path for path in files if path.endswith(".ics")] == [
        *("send/ana-ruiz/interviews.ics", "candidate-C01.ics", "candidate-C02.ics"),
    ]
    assert [len(events(files[path]())) for path in files if path.endswith(".ics")] == [2, 2, 1]
    assert "interviews.ics" in files["send/ana-ruiz/READ-ME.txt"]().decode()
    # Ben sees Sam only, and the meeting in his room is with Kim.
    assert "interviews.ics" not in files["send/ben-okafor/READ-ME.txt"]().decode()


def test_without_times_there_is_no_calendar(solo_kit):
    found = pack.documents(solo_kit, (KIM,), (), lambda: None)

    assert not any(path.endswith(".ics") for path, _ in found)


def test_the_read_me_says_by_code_what_is_arranged(solo_kit):
    session, seat, _ = solo_kit.seats[0]
    text = read_me.render(solo_kit, session, seat, (KIM, SAM)).decode()

    assert "\r\nC01: 75 minutes instead of 60 · by video.\r\n" in text
    assert not any(secret in text for secret in ("Kim", "C02:"))


def test_the_card_says_it_on_top_and_other_cards_are_as_ever(solo_kit):
    session, seat, person = solo_kit.seats[0]
    place = Place(kit=solo_kit, session=session, seat=seat, interviewer=person)
    plain = replace(KIM, minutes=None, format=None)
    others = tuple(Candidate(code=f"C{n}", name=f"Person {n}") for n in range(11, 14))

    titles = [_title(card) for card in excel.render(place, (*others, KIM, SAM))]

    assert titles == [
        *["Sales Director, Nebulith"] * 3,
        "Sales Director, Nebulith · 75 minutes instead of 60 · by video",
        "Sales Director, Nebulith",
    ]
    assert list(excel.render(place, (KIM, plain)))[1] == next(excel.render(place, (plain,)))


def _title(card):
    return openpyxl.load_workbook(BytesIO(card)).worksheets[0]["A1"].value


def test_questions_and_version_are_the_same_however_long(solo_kit):
    session, seat, person = solo_kit.seats[0]
    place = Place(kit=solo_kit, session=session, seat=seat, interviewer=person)

    one, other = (
        openpyxl.load_workbook(BytesIO(card))
        for card in excel.render(place, (KIM, replace(KIM, minutes=None, format=None)))
    )

    differ = [
        (cell.coordinate, twin.value)
        for row, twins in zip(one.worksheets[0].iter_rows(), other.worksheets[0].iter_rows(), strict=True)
        for cell, twin in zip(row, twins, strict=True)
        if cell.value != twin.value
    ]
    assert differ == [("A1", "Sales Director, Nebulith")]


@pytest.mark.broad
def test_build_keeps_the_times_it_works_out_and_names_what_does_not_fit(run, tmp_path):
    kit = tmp_path / "role"
    (tmp_path / "panel.yaml").write_text(
        "- {name: Ana Ruiz, minutes: 60, date: 2099-03-09, start: '09:00'}\n"
        "- {name: Ben Okafor, minutes: 60, date: 2099-03-09, start: 9 am}\n",
        encoding="utf-8",
    )
    (tmp_path / "people.csv").write_text(
        "name,minutes,format,reason\nKim Tran,+25%,by video,a secret\nSam Idowu,,,\nLee Fox,5,,\n", encoding="utf-8"
    )
    posting = ROOT / "kits" / "sales-director" / "posting.md"
    first = run("build", posting, "-o", kit, "--panel", "panel.yaml", "--candidates", "people.csv")
    before = (kit / "candidates.csv").read_text(encoding="utf-8-sig")
    everything = b"".join(path.read_bytes() for path in (kit / "pack").rglob("*") if path.is_file())

    assert "people.csv: ignored: reason" in first.stderr
    assert "candidates.csv, C03: 5 minutes are fewer than the 60" in first.stderr
    assert "i1 2099-03-09 09:00; i2 2099-03-09 11:20" in before
    assert b"a secret" not in everything
    assert "a secret" not in before
    assert "The calendar files name no time zone" in first.stderr
    assert "Up to date." in run("build", kit).stderr
    assert (kit / "candidates.csv").read_text(encoding="utf-8-sig") == before

    withdrawn = run("candidate", "withdraw", kit, "C01")
    assert "calendar files still have these interviews" in withdrawn.stderr
    run("candidate", "add", kit, "New Person")
    run("build", kit)
    after = (kit / "candidates.csv").read_text(encoding="utf-8-sig")
    ana = events((kit / "pack" / "send" / "ana-ruiz" / "interviews.ics").read_bytes())

    assert [line for line in before.splitlines() if "Sam" in line] == [x for x in after.splitlines() if "Sam" in x]
    # Whoever comes takes the time that has become free; nobody else is moved, and who withdrew is off.
    assert [(event["SUMMARY"].partition(":")[0], event["SEQUENCE"]) for event in ana] == [
        *(("Interview C04", 0), ("Cancelled", 1), ("Interview C02", 0), ("Interview C03", 0)),
    ]
    (off,) = {event["STATUS"] for event in events((kit / "pack" / "candidate-C01.ics").read_bytes())}
    assert off == "CANCELLED"
    assert events((kit / "pack" / "candidate-C04.ics").read_bytes())

    shutil.rmtree(kit / "returned")
    run("purge", kit, "C02", "--yes", "--by", "Ida")
    left = (kit / "pack" / "send" / "ana-ruiz" / "interviews.ics").read_text(encoding="utf-8")
    assert "C02" not in left
    assert "C03" in left
    assert not (kit / "pack" / "candidate-C02.ics").exists()
    assert "_C02_" not in (kit / "pack" / "manifest.json").read_text(encoding="utf-8")

    plan = (kit / "kit.yaml").read_text(encoding="utf-8")
    (kit / "kit.yaml").write_text(plan.replace("requisition:\n", "requisition:\n  timezone: Europe/Paris\n"), "utf-8")
    in_zone = run("build", kit)
    assert "time zone" not in in_zone.stderr
    assert [e["SEQUENCE"] for e in events((kit / "pack" / "candidate-C04.ics").read_bytes())] == [1, 1]
    assert "Up to date." in run("build", kit).stderr


def test_nothing_unprintable_breaks_a_line(solo_kit):
    kit = replace(solo_kit, requisition=replace(solo_kit.requisition, title="a\x0bb\u2028c\r\nEND:VCALENDAR"))

    (event,) = candidates(kit, [meeting(kit)])

    assert event["SUMMARY"] == one_line(printable("Interview: a\x0bb\u2028c\r\nEND:VCALENDAR, Nebulith"))


@pytest.mark.parametrize("name", ["interviews.ics", "candidate-C03.ics", "interviews (1).ics"])
def test_a_calendar_that_comes_back_with_the_pack_is_filed_and_never_read(solo_kit, name):
    content = appointments.for_candidate(solo_kit, [meeting(solo_kit)]).content

    (found,) = kinds.read(content, name, kinds.Help(numbered={}, cache=None))

    assert (found.kind, found.problems) == ("document", ())
