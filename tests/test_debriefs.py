"""From returned cards to the debrief, the meeting, the next debrief and the decision, by the real commands."""

import json
import shutil
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from generator import ledger
from tests.intake import ROOT, digests, fill, fill_all

FILES = [
    "chair.docx",
    "debrief.json",
    "decision.xlsx",
    "hr.xlsx",
    "manager.docx",
    "meeting.xlsx",
    "page.html",
    "ratings.csv",
]
EQUAL = "    weight: 1\n    minimum: null\n    reason: null\n"
DOUBLE = "    weight: 2\n    minimum: null\n    reason: the first year stands on it\n"
FORMS = ["decision.xlsx", "meeting.xlsx"]


@pytest.fixture
def complete(kit):
    """The kit with every card back and complete."""
    fill_all(kit)
    return kit


@pytest.fixture
def collected(run, complete, reach):
    """The kit once its first debrief is written."""
    return reach("collected", lambda: run("collect", complete))


def debriefs(kit):
    return sorted(p.name for p in (kit / "debrief").iterdir()) if (kit / "debrief").is_dir() else []


def object_of(kit, number):
    return json.loads((kit / "debrief" / str(number) / "debrief.json").read_text(encoding="utf-8"))


def events(kit, what):
    return [e.about for e in ledger.read(kit / "ledger.jsonl")[0] if e.what == what]


def table(sheet, head):
    """The row of a sheet's table head and its columns by name."""
    for row in sheet.iter_rows():
        names = {str(c.value): c.column for c in row if c.value is not None}
        if head in names:
            return row[0].row, names
    raise AssertionError(head)


def talk(kit, seat, candidate, question, to, because="heard the end of the answer", *, number=1, name="meeting.xlsx"):
    """Fill one rating after the talk into the form of a debrief and return it."""
    book = load_workbook(kit / "debrief" / str(number) / "meeting.xlsx")
    sheet = book["After the talk"]
    row, at = table(sheet, "Seat")
    while True:
        row += 1
        cells = [sheet.cell(row, at[name]).value for name in ("Code", "Id", "Seat")]
        if cells == [candidate, question, seat]:
            break
    sheet.cell(row, at["After the talk"]).value = to
    sheet.cell(row, at["Because"]).value = because
    book.save(kit / "returned" / name)


def test_nothing_is_written_before_every_card_is_complete_or_excused(run, kit):
    fill(kit, "s1", "C01")

    result = run("collect", kit)

    assert "Ratings stay closed until 5 more cards are complete" in result.stdout
    assert not (kit / "debrief").exists()


def test_once_complete_the_debrief_is_written_whole_and_the_ledger_knows_it(run, complete):
    result = run("collect", complete)

    assert debriefs(complete) == ["1"]
    assert sorted(p.name for p in (complete / "debrief" / "1").iterdir()) == FILES
    assert result.stdout.splitlines()[-1] == str(complete / "debrief" / "1")
    (event,) = events(complete, "debriefed")
    assert (event["number"], event["interim"], event["program"]) == ("1", "no", object_of(complete, 1)["program"])
    assert object_of(complete, 1)["number"] == 1


def test_collecting_again_writes_nothing_and_says_so(run, collected):
    before = digests(collected)

    result = run("collect", collected)

    assert "Debrief 1 stands; nothing in it has changed" in result.stderr
    assert digests(collected) == before


def test_the_json_that_collect_prints_is_that_of_the_debrief_that_stands(run, complete):
    printed = json.loads(run("collect", complete, "--format", "json").stdout)

    assert printed == object_of(complete, 1)
    assert json.loads(run("collect", complete, "--format", "json").stdout) == printed


def test_a_debrief_that_somebody_deleted_is_written_under_the_next_number(run, collected):
    shutil.rmtree(collected / "debrief" / "1")

    run("collect", collected)

    assert debriefs(collected) == ["2"]


def test_an_interim_debrief_is_marked_has_no_forms_and_is_no_reveal(run, kit):
    fill(kit, "s1", "C01")

    run("collect", kit, "--interim")

    assert sorted(p.name for p in (kit / "debrief" / "1").iterdir()) == [f for f in FILES if f not in FORMS]
    assert object_of(kit, 1)["interim"] is True
    assert [e["interim"] for e in events(kit, "debriefed")] == ["yes"]
    assert (len(events(kit, "interim-shown")), events(kit, "revealed")) == (1, [])


def test_interim_with_every_card_there_is_a_debrief_like_any_other(run, complete):
    run("collect", complete, "--interim")

    assert object_of(complete, 1)["interim"] is False


def test_the_same_files_give_the_same_debrief(run, complete, tmp_path):
    other = tmp_path / "elsewhere" / "role"
    shutil.copytree(complete, other)

    run("collect", complete)
    run("collect", other)

    one, two = ({p.name: p.read_bytes() for p in (k / "debrief" / "1").iterdir()} for k in (complete, other))
    assert one == two


def test_the_meeting_form_is_read_back_and_both_figures_stand(run, collected):
    first = object_of(collected, 1)
    question = first["candidates"][0]["competencies"][0]["ratings"][0]
    code = first["candidates"][0]["code"]
    talk(collected, question["seat"], code, question["question"], 1)

    run("collect", collected)

    found = object_of(collected, 2)
    (candidate,) = [c for c in found["candidates"] if c["code"] == code]
    assert candidate["total"]["value"] == first["candidates"][0]["total"]["value"]
    assert candidate["total"]["after_discussion"] < candidate["total"]["value"]
    assert debriefs(collected) == ["1", "2"]


def test_a_rating_that_moved_without_a_reason_stays_and_is_named_by_cell(run, collected):
    rating = object_of(collected, 1)["candidates"][0]["competencies"][0]["ratings"][0]
    code = object_of(collected, 1)["candidates"][0]["code"]
    talk(collected, rating["seat"], code, rating["question"], 1, because=None)

    result = run("collect", collected)

    assert "the reason is missing" in result.stdout
    assert (
        object_of(collected, 2)["candidates"][0]["total"]["after_discussion"]
        == (object_of(collected, 2)["candidates"][0]["total"]["value"])
    )
    assert [p["code"] for p in object_of(collected, 2)["problems"] if p["file"] == "meeting.xlsx"].count(
        "moved-without-reason"
    ) == 1


def test_a_change_after_the_reveal_is_for_the_meeting_form(run, collected):
    path = fill(collected, "s1", "C01", (5, 5, 5, 5), name="later.xlsx")

    refused = run("accept", collected, path.name, "--reason", "mistyped", expect=1)

    run("collect", collected)
    assert "the ratings have been shown" in refused.output
    first = [r for c in object_of(collected, 1)["candidates"] for x in c["competencies"] for r in x["ratings"]]
    second = [r for c in object_of(collected, 2)["candidates"] for x in c["competencies"] for r in x["ratings"]]
    assert [r["rating"] for r in first] == [r["rating"] for r in second]


def test_a_reason_that_touches_a_protected_topic_is_for_hr_alone(run, collected):
    rating = object_of(collected, 1)["candidates"][0]["competencies"][0]["ratings"][0]
    code = object_of(collected, 1)["candidates"][0]["code"]
    talk(collected, rating["seat"], code, rating["question"], 1, because="She is pregnant and will be away")

    run("collect", collected)

    folder = collected / "debrief" / "2"
    assert "pregnant" not in (folder / "page.html").read_text(encoding="utf-8")
    for name in ("chair.docx", "manager.docx"):
        with zipfile.ZipFile(folder / name) as archive:
            assert b"pregnant" not in b"".join(archive.read(part) for part in archive.namelist()), name
    assert "pregnant" in (folder / "debrief.json").read_text(encoding="utf-8")


def test_a_decision_is_read_back_with_its_departures_and_what_is_open(run, complete):
    fill(complete, "s1", "C01", (5, 5, 5, 5))
    run("collect", complete)
    book = load_workbook(complete / "debrief" / "1" / "decision.xlsx")
    sheet = book["Decision"]
    head, at = table(sheet, "Outcome")
    codes = [sheet.cell(head + n, at["Code"]).value for n in (1, 2)]
    for n, outcome in ((1, "not selected"), (2, "selected")):
        sheet.cell(head + n, at["Outcome"]).value = outcome
        sheet.cell(head + n, at["Reason"]).value = "Highest total on this job's competencies"
    row, signing = table(sheet, "Signed for")
    for n in (1, 2, 3):
        sheet.cell(row + n, signing["Name"]).value = "Priya Nair"
        sheet.cell(row + n, signing["Date"]).value = date(2027, 3, 26)
    book.save(complete / "returned" / "decision.xlsx")

    result = run("collect", complete)

    assert codes == ["C01", "C02"]
    assert "C02 selected, although C01 stands higher" in result.stdout
    assert "Decision (decision.xlsx): not complete yet" in result.stdout
    assert events(complete, "decided") == [{**events(complete, "decided")[0], "number": "1", "complete": "no"}]
    assert debriefs(complete) == ["1"]


def test_what_was_changed_in_the_plan_after_the_pack_is_in_the_debrief(run, complete):
    plan = (complete / "kit.yaml").read_text(encoding="utf-8")
    (complete / "kit.yaml").write_text(plan.replace(EQUAL, DOUBLE, 1), encoding="utf-8")

    run("collect", complete)

    book = load_workbook(complete / "debrief" / "1" / "hr.xlsx")
    told = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
    assert any(text.startswith("weight of ") for text in told)


def test_forms_that_nobody_filled_in_change_nothing(run, collected):
    for name in FORMS:
        shutil.copyfile(collected / "debrief" / "1" / name, collected / "returned" / name)

    result = run("collect", collected)

    assert "Decision" not in result.stdout
    assert "Debrief 1 stands" in result.stderr
    assert debriefs(collected) == ["1"]


def test_other_scores_and_points_stand_in_the_debrief(run, complete):
    plan = (complete / "kit.yaml").read_text(encoding="utf-8")
    points = "points: {total: 100, interview: 80, other: [{id: skills-test, max: 20}], zero_at: 0, decimals: 1}"
    (complete / "kit.yaml").write_text(plan.replace("points: null", points), encoding="utf-8")
    (complete / "returned" / "other_scores.csv").write_text("candidate,skills-test\nC01,15\nC02,25\n")

    run("collect", complete)

    found = {c["code"]: c for c in object_of(complete, 1)["candidates"]}
    assert found["C01"]["points"] == pytest.approx(round(found["C01"]["total"]["value"] / 5 * 80 + 15, 1))
    assert found["C02"]["points"] is None
    assert [p["code"] for p in object_of(complete, 1)["problems"] if p["file"] == "other_scores.csv"] == [
        "score-off-scale"
    ]


def test_a_decision_of_another_kit_counts_for_nothing(run, collected):
    book = load_workbook(ROOT / "kits" / "sales-director" / "returned" / "after the letters" / "decision.xlsx")
    book.save(collected / "returned" / "decision.xlsx")

    result = run("collect", collected)

    assert "this decision belongs to another kit, sales-director" in result.stdout
    assert "selected" not in result.stdout


def test_a_plan_that_was_changed_after_the_freeze_gives_no_debrief_without_a_reason(run, complete):
    plan = (complete / "kit.yaml").read_text(encoding="utf-8").replace("look_for: []", "look_for: [a licence]")
    (complete / "kit.yaml").write_text(plan, encoding="utf-8")
    run("freeze", complete, "--by", "Priya Nair", "--on", "2027-03-01")
    (complete / "kit.yaml").write_text(plan.replace(EQUAL, DOUBLE, 1), encoding="utf-8")

    result = run("collect", complete, expect=1)

    assert "changed since it was frozen: weight of" in result.output
    assert not (complete / "debrief").exists()


def test_a_file_of_a_debrief_that_had_gone_is_put_back(run, collected):
    whole = digests(collected / "debrief")
    (collected / "debrief" / "1" / "chair.docx").unlink()

    result = run("collect", collected)

    assert "chair.docx had gone and is there again" in result.stderr
    assert digests(collected / "debrief") == whole


def test_a_run_that_was_stopped_before_the_ledger_is_not_written_twice(run, collected):
    (collected / "ledger.jsonl").unlink()

    run("collect", collected)

    assert debriefs(collected) == ["1"]
    assert len(events(collected, "debriefed")) == len(events(collected, "revealed")) == 1


def test_a_name_that_was_corrected_makes_a_new_debrief(run, collected):
    people = collected / "candidates.csv"
    people.write_text(people.read_text(encoding="utf-8-sig").replace("Kim Tran", "Kim Tranh"), encoding="utf-8-sig")

    run("collect", collected)

    assert debriefs(collected) == ["1", "2"]


def test_the_ledger_tells_no_order(run, complete):
    fill(complete, "s1", "C02", (5, 5, 5, 5))

    run("collect", complete)

    assert object_of(complete, 1)["candidates"][0]["code"] == "C02"
    assert [e["candidates"] for e in events(complete, "revealed")] == ["C01 C02"]
