"""Who withdraws when a debrief has shown their ratings: in no order, still part of what is said of the ratings."""

import csv
import io
import json
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.debriefing import hold_debrief
from generator.reports import excel, objects, ratings
from generator.reports.tables import Reader, tables_of
from tests.intake import fill_all
from tests.panels import intake_of, panel_kit, people

KIT = panel_kit()
TABLE = {
    "C01": {"s1": [5, 4], "s2": [4, 4], "s3": [5, 5]},
    "C02": {"s1": [3, 4], "s2": [4, 2], "s3": [3, 3]},
    "C03": {"s1": [2, 2], "s2": [1, 3], "s3": [2, 2]},
}
NAMES = {"C01": "Sam Idowu", "C02": "Kim Tran", "C03": "Lea Brandt"}
KIM = "C02 Kim Tran withdrew after the ratings had been shown: in no order, and compared with nobody"


def held(status="withdrawn", **changes):
    """The debrief when C02 has gone: no card of theirs is expected, their ratings are kept."""
    whole = intake_of(KIT, TABLE)
    cards = tuple(c for c in whole.cards if c.candidate != "C02")
    intake = replace(whole, cards=cards, kept=(("panel", "C02"),), **changes)
    candidates = [replace(c, status=status) if c.code == "C02" else c for c in people(*TABLE)]
    return hold_debrief(KIT, candidates, intake, program="1")


@pytest.fixture
def before():
    return hold_debrief(KIT, people(*TABLE), intake_of(KIT, TABLE), program="1")


def test_they_stand_apart_in_no_order_and_compared_with_nobody(before):
    debrief = held()

    assert [(c.code, c.rank) for c in debrief.candidates] == [("C01", 1), ("C03", 2)]
    assert debrief.candidates[0].next.against == "C03"
    (gone,) = debrief.withdrew
    assert (gone.status, gone.found.code, gone.found.rank, gone.found.next) == ("withdrawn", "C02", None, None)
    assert ([p.candidate for p in before.talk], debrief.talk) == (["C02"], ())


def test_what_is_said_of_the_ratings_stays_as_it_was(before):
    debrief = held()

    assert debrief.reliability == before.reliability
    assert debrief.interviewers == before.interviewers
    totals = {c.code: c.total for c in before.candidates}
    assert {c.code: c.total for c in debrief.candidates} == {code: totals[code] for code in ("C01", "C03")}
    assert debrief.withdrew[0].found.total == totals["C02"]


def test_their_ratings_stay_in_ratings_csv_and_in_debrief_json(before):
    rows = list(csv.DictReader(io.StringIO(ratings.render(held(), 2).decode("utf-8-sig"), newline="")))

    assert [row["candidate"] for row in rows if row["withdrew"] == "yes"] == ["C02"] * 6
    old = list(csv.DictReader(io.StringIO(ratings.render(before, 2).decode("utf-8-sig"), newline="")))
    plain = [{k: v for k, v in row.items() if k != "withdrew"} for row in rows]
    assert sorted(map(str, plain)) == sorted(str({k: v for k, v in row.items() if k != "withdrew"}) for row in old)
    found = json.loads(objects.render(held(), 2))
    assert [(w["status"], w["code"], w["rank"], w["next"]) for w in found["withdrew"]] == [
        ("withdrawn", "C02", None, None)
    ]
    assert [c["code"] for c in found["candidates"]] == ["C01", "C03"]


def test_every_reader_is_told_and_hr_alone_sees_the_ratings():
    reports = {reader: tables_of(held(), KIT, NAMES, 2, reader) for reader in Reader}

    assert {reports[reader].head.withdrew for reader in (Reader.CHAIR, Reader.MANAGER)} == {f"{KIM}."}
    assert reports[Reader.HR].head.withdrew.startswith(f"{KIM}; the ratings stay")
    assert [len(reports[reader].withdrew) for reader in Reader] == [0, 0, 1]
    assert [stage.candidates for stage in reports[Reader.CHAIR].stages] == [("C01 Sam Idowu", "C03 Lea Brandt")]


def test_hr_finds_them_on_ratings_and_notes_and_nowhere_in_the_result():
    book = load_workbook(BytesIO(excel.render(tables_of(held(), KIT, NAMES, 2, Reader.HR))))

    def told(sheet):
        return [str(cell.value) for row in book[sheet].iter_rows() for cell in row if "Kim" in str(cell.value)]

    assert set(told("Ratings")) == set(told("Notes")) == {"Kim Tran (withdrew)"}
    assert (told("Result"), told("Matrix")) == ([], [])
    assert len(told("What to talk about")) == 1


def test_who_did_not_come_to_a_later_stage_is_told_so():
    told = tables_of(held(status="no-show"), KIT, NAMES, 2, Reader.CHAIR).head.withdrew

    assert told.startswith("C02 Kim Tran did not come after the ratings had been shown")


@pytest.mark.broad
def test_the_commands_keep_what_a_debrief_has_shown(run, kit):
    fill_all(kit)
    run("collect", kit)
    first = json.loads((kit / "debrief/1/debrief.json").read_text(encoding="utf-8"))

    result = run("candidate", "withdraw", kit, "C02")
    run("collect", kit)

    assert result.stderr == (
        "C02 is withdrawn: no card is expected, and the ratings that were shown stay in what is said of the ratings, "
        "in no order.\n"
    )
    second = json.loads((kit / "debrief/2/debrief.json").read_text(encoding="utf-8"))
    assert [c["code"] for c in second["candidates"]] == ["C01"]
    assert [w["code"] for w in second["withdrew"]] == ["C02"]
    assert (second["interviewers"], second["reliability"]) == (first["interviewers"], first["reliability"])
    assert second["missing"] == []
    assert "not-expected" not in [p["code"] for p in second["problems"]]


@pytest.mark.broad
def test_files_that_are_read_instead_of_the_folder_are_named_to_hr(run, kit):
    fill_all(kit)
    files = sorted((kit / "returned").iterdir())

    run("collect", kit, *files)

    found = json.loads((kit / "debrief/1/debrief.json").read_text(encoding="utf-8"))
    assert found["read_instead"] == [path.name for path in files]
    book = load_workbook(kit / "debrief/1/hr.xlsx")
    told = [str(cell.value) for row in book["What to talk about"].iter_rows() for cell in row]
    assert any(text.startswith("Read for this debrief instead of the folder returned/: ") for text in told)
