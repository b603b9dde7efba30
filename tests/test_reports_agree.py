"""All the documents of a debrief are read back and compared, figure by figure, with the numbers of debrief.json."""

import csv
import io
import json
import shutil
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document
from lxml import html
from openpyxl import load_workbook

from generator import reports
from generator.cli import cli
from generator.debriefing import hold_debrief
from generator.kits import record
from generator.reports.tables.people import people_of, sitting_in
from tests.debriefs import NAMES, a_debrief, a_kit, an_interim_debrief
from tests.panels import intake_of, panel_kit, people
from tests.test_hr_workbook import TABLE

KIT = Path(__file__).parent.parent / "kits" / "sales-director"
FORMS = {"meeting.xlsx", "decision.xlsx"}
FILES = {"chair.docx", "manager.docx", "hr.xlsx", "page.html", "ratings.csv", "debrief.json"}


def hand_made(_):
    return a_kit(), NAMES, reports.render(a_debrief(), a_kit(), NAMES, 2)


def interim(_):
    return a_kit(), NAMES, reports.render(an_interim_debrief(), a_kit(), NAMES, 1)


def in_part(_):
    """The second candidate's cards are still out, and the rule shows each candidate whose cards are in."""
    kit = panel_kit(competencies="abc", reveal="per-candidate", minimum_complete=0.6)
    names = {code: f"Name of {code}" for code in TABLE}
    intake = intake_of(kit, TABLE, missing=[("s3", "C02")])
    return kit, names, reports.render(hold_debrief(kit, people(*TABLE), intake, program="1"), kit, names, 4)


def namesakes(_):
    """Two people of one name on one panel."""
    kit = panel_kit(competencies="abc", minimum_complete=0.6)
    kit = replace(kit, panel=tuple(replace(p, name="Anna Weber") if n < 2 else p for n, p in enumerate(kit.panel)))
    names = {code: f"Name of {code}" for code in TABLE}
    return kit, names, reports.render(hold_debrief(kit, people(*TABLE), intake_of(kit, TABLE)), kit, names, 1)


def added_up(_):
    """Held by the step itself: ratings without an example, missing ones, weights, no points."""
    kit = panel_kit(competencies="abc", weights={"a": 2}, minimums={"b": 3}, musts="a", minimum_complete=0.6)
    names = {code: f"Name of {code}" for code in TABLE}
    debrief = hold_debrief(kit, people(*TABLE), intake_of(kit, TABLE), program="1")
    return kit, names, reports.render(debrief, kit, names, 3)


def one_gone(_):
    """The third candidate withdrew when the ratings had been shown."""
    kit = panel_kit(competencies="abc", minimum_complete=0.6)
    names = {code: f"Name of {code}" for code in TABLE}
    whole = intake_of(kit, TABLE)
    left = replace(whole, cards=tuple(c for c in whole.cards if c.candidate != "C03"), kept=(("panel", "C03"),))
    candidates = [replace(c, status="withdrawn") if c.code == "C03" else c for c in people(*TABLE)]
    return kit, names, reports.render(hold_debrief(kit, candidates, left, program="1"), kit, names, 2)


def from_the_command_line(place):
    """The rehearsal's cards, taken in by the command line as they lie in the repository."""
    folder = place / "sales-director"
    shutil.copytree(KIT, folder, ignore=shutil.ignore_patterns("debrief", "ledger.jsonl", "records"))
    result = CliRunner().invoke(cli, ["collect", str(folder), "--interim"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    (written,) = (folder / "debrief").iterdir()
    with (folder / "candidates.csv").open(encoding="utf-8-sig", newline="") as file:
        names = {row["code"]: row["name"] for row in csv.DictReader(file)}
    return record.read(folder), names, {path.name: path.read_bytes() for path in written.iterdir()}


DEBRIEFS = [hand_made, interim, in_part, namesakes, added_up, one_gone, from_the_command_line]


@pytest.fixture(params=DEBRIEFS, scope="module")
def told(request, tmp_path_factory):
    """A kit, the candidates' names and every file of a debrief."""
    return request.param(tmp_path_factory.mktemp("told"))


# What debrief.json says, as the others must print it


def rounded(value, decimals=2):
    if value is None:
        return "–"
    exact = Fraction(value).limit_denominator(1_000_000) if decimals == 2 else Fraction(value)
    number = Decimal(exact.numerator) / Decimal(exact.denominator)
    return f"{number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP):f}"


def labels_of(names, found):
    return {c["code"]: f"{c['code']} {names[c['code']]}" for c in found["candidates"]}


def totals_of(names, found):
    """By candidate: total, interval, n of N, and the word to the next."""
    label = labels_of(names, found)
    return {label[c["code"]]: (*_total(c["total"]), c["next"] or "") for c in found["candidates"]}


def _total(total):
    ends = "–"
    if total["low"] is not None:
        low, high = (min(max(end, 1.0), 5.0) for end in (total["low"], total["high"]))
        ends = f"{rounded(low, 1)} to {rounded(high, 1)}"
    return rounded(total["value"]), ends, f"{total['n']} of {total['of']}"


def means_of(names, found):
    """By candidate and competency: mean and n of N."""
    label = labels_of(names, found)
    return {
        (label[c["code"]], f["printed_name"]): (rounded(f["mean"]), f"{f['n']} of {f['of']}")
        for c in found["candidates"]
        for f in c["competencies"]
    }


def ratings_of(kit, names, found):
    """By candidate, what the interviewer is called, and the question's number: the rating in words."""
    label, called = labels_of(names, found), people_of(kit)
    return {
        (label[c["code"]], called[r["person"]], str(kit.number_of(r["question"]))): _words(r["rating"])
        for c in found["candidates"]
        for f in c["competencies"]
        for r in f["ratings"]
    }


def _words(rating):
    return "missing" if rating is None else str(rating)


# What the others say


def rows_of(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def word_totals(content):
    table = next(t for t in map(rows_of, Document(BytesIO(content)).tables) if t[0][0] == "Place")
    rows = [dict(zip(table[0], row, strict=True)) for row in table[1:] if len(set(row)) > 1]
    return {
        r["Candidate"]: (r["Total"], r["90 % interval"], r["Ratings"], r["To the next"]) for r in rows
    }  # fmt: skip


def word_means(content):
    table = next(t for t in map(rows_of, Document(BytesIO(content)).tables) if t[0][0] == "Competency")
    return {
        (candidate, row[0]): tuple(cell.split("\n")[0].split(maxsplit=1))
        for row in table[1:]
        for candidate, cell in zip(table[0][1:], row[1:], strict=True)
    }


def chair_ratings(content):
    """From the pages of the competencies: ratings side by side, or below each other where notes are long."""
    found = {}
    for table in map(rows_of, Document(BytesIO(content)).tables):
        heads = table[0]
        if heads[0] != "Candidate" or not any("uestion" in head or head.startswith("Rating,") for head in heads[1:]):
            continue
        for row in table[1:]:
            candidate = row[0].split("\n")[0].removesuffix(", continued")
            for head, cell in zip(heads[1:], row[1:], strict=True):
                first = cell.split("\n")[0]
                spread = head.startswith("Rating,")
                rating, who = first.split("  ", 1) if spread and first else (first, head)
                # A dagger leads to a remark on the card.
                rating = rating.removesuffix(" †")
                if first and first != "–":
                    name, _, number = who.rpartition(", question ")
                    found[candidate, name, number] = rating.removesuffix(" †")
    return found


def page_of(content):
    return html.document_fromstring(content.decode())


def page_tables(content, kind):
    return [t for t in page_of(content).iter("table") if kind in (t.get("class") or "").split()]


def text_of(element):
    return " ".join(element.text_content().split())


def page_totals(content):
    found = {}
    for table in page_tables(content, "result"):
        for row in table.iter("tr"):
            cells = {cell.get("data-label"): text_of(cell) for cell in row.iter("td")}
            heads = [text_of(head) for head in row.iter("th")]
            if "Total" in cells:
                word = cells.get("Against the next", "").split(" of ")[0].split(" with ")[0]
                found[heads[0]] = (cells["Total"], cells["90 % interval"], cells["Ratings"], word)
    return found


def page_ratings(content):
    found = {}
    for table in page_tables(content, "rated"):
        for row in table.iter("tr"):
            for cell in row.iter("td"):
                name, comma, number = cell.get("data-label", "").rpartition(", question ")
                strong = cell.find(".//strong")
                if comma and strong is not None:
                    found[text_of(next(row.iter("th"))), name, number] = text_of(strong)
    return found


def page_means(content):
    found = {}
    for table in page_tables(content, "matrix"):
        for row in table.iter("tr"):
            for cell in row.iter("td"):
                mean, *counted = " ".join(cell.itertext()).split()
                found[text_of(next(row.iter("th"))), cell.get("data-label")] = (mean, " ".join(counted[:3]))
    return found


def sheet_rows(content, sheet, first):
    rows = iter(
        [[c.value for c in row] for row in load_workbook(BytesIO(content), data_only=True)[sheet].iter_rows()]
    )
    heads = next(row for row in rows if row[: len(first)] == list(first))
    found = []
    for row in rows:
        if not any(value is not None for value in row):
            break
        found.append(dict(zip(heads, row, strict=True)))
    return found


def hr_totals(content):
    rows = [row for row in sheet_rows(content, "Result", ("Place", "Candidate")) if row["Place"] is not None]
    return {
        row["Candidate"]: (
            _shown(row["Total"]),
            "–" if row["to"] == "–" else f"{_shown(row['90 % interval, from'], 1)} to {_shown(row['to'], 1)}",
            row["n of N"],
            row["To the next one"] or "",
        )
        for row in rows
    }


def _shown(value, decimals=2):
    return value if isinstance(value, str) else rounded(value, decimals)


def hr_means(content, names):
    rows = [row for row in sheet_rows(content, "Result", ("Place", "Candidate")) if row["Place"] is not None]
    return {(row["Candidate"], name): _shown(row[name]) for row in rows for name in names}


def hr_ratings(content):
    rows = sheet_rows(content, "Ratings", ("Code", "Candidate"))
    return {
        (f"{r['Code']} {r['Candidate']}", r["Interviewer"], r["Question"].removeprefix("Question ")): str(r["Rating"])
        for r in rows
    }


def csv_ratings(content, kit, label):
    rows, sits = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")), sitting_in(kit)
    return {
        (label[r["candidate"]], sits[r["seat"]], str(kit.number_of(r["question"]))): r["rating"] or "missing"
        for r in rows
    }


# The comparison


def test_every_file_of_the_contract_is_there(told):
    _, _, files = told

    found = json.loads(files["debrief.json"])
    forms = set() if found["interim"] else {"meeting.xlsx"} if found["partial"] else FORMS
    assert set(files) == FILES | forms


def test_totals_intervals_counts_and_words_are_the_same_everywhere(told):
    _, names, files = told
    expected = totals_of(names, json.loads(files["debrief.json"]))

    assert expected
    assert word_totals(files["chair.docx"]) == expected
    assert word_totals(files["manager.docx"]) == expected
    assert hr_totals(files["hr.xlsx"]) == expected
    assert page_totals(files["page.html"]) == expected


def test_means_are_the_same_everywhere(told):
    kit, names, files = told
    expected = means_of(names, json.loads(files["debrief.json"]))

    assert word_means(files["chair.docx"]) == expected
    assert word_means(files["manager.docx"]) == expected
    assert page_means(files["page.html"]) == expected
    assert hr_means(files["hr.xlsx"], [c.printed_name for c in kit.competencies]) == {
        key: mean for key, (mean, _) in expected.items()
    }


def test_ratings_are_the_same_everywhere(told):
    kit, names, files = told
    found = json.loads(files["debrief.json"])
    expected = ratings_of(kit, names, found)

    assert expected
    # Who withdrew stands in the files for HR and for programs, apart, and on no paper of the panel.
    left = {"candidates": found["withdrew"]}
    gone = ratings_of(kit, names, left)
    label = labels_of(names, found) | labels_of(names, left)
    assert csv_ratings(files["ratings.csv"], kit, label) == expected | gone
    marked = {(f"{who} (withdrew)", rater, question): r for (who, rater, question), r in gone.items()}
    assert hr_ratings(files["hr.xlsx"]) == expected | marked
    assert chair_ratings(files["chair.docx"]) == expected
    assert page_ratings(files["page.html"]) == expected


def test_the_forms_hold_the_same_figures(told):
    kit, names, files = told
    found = json.loads(files["debrief.json"])
    label = labels_of(names, found)
    printed = {c.key: c.printed_name for c in kit.competencies}

    if "meeting.xlsx" in files:
        assert meeting_ratings(files["meeting.xlsx"], kit) == seat_ratings(label, found)
        assert meeting_means(files["meeting.xlsx"]) == {
            (label[c["code"]], printed[f["id"], f["slot"]]): (
                rounded(f["mean"]), f"{f['n']} of {f['of']}", "–" if f["range"] is None else str(f["range"]),
            )
            for c in found["candidates"]
            for f in c["competencies"]
        }  # fmt: skip
    if "decision.xlsx" in files:
        assert decision_lines(files["decision.xlsx"]) == decided_on(label, found)
    assert ("meeting.xlsx" in files) + ("decision.xlsx" in files) == 2 - found["interim"] * 2 - bool(found["partial"])


def seat_ratings(label, found):
    """By candidate, seat and question: the rating in words."""
    return {
        (label[c["code"]], r["seat"], r["question"]): _words(r["rating"])
        for c in found["candidates"]
        for f in c["competencies"]
        for r in f["ratings"]
    }


def meeting_ratings(content, kit):
    rows = sheet_rows(content, "After the talk", ("To talk about", "Code"))
    return {(f"{r['Code']} {r['Candidate']}", r["Seat"], r["Id"]): str(r["Independent"]) for r in rows}


def meeting_means(content):
    rows = sheet_rows(content, "Agreed", ("Code", "Candidate"))
    return {
        (f"{r['Code']} {r['Candidate']}", r["Competency"]): (
            _shown(r["Independent mean"]), r["Ratings"], r["Points apart"],
        )
        for r in rows
    }  # fmt: skip


def decided_on(label, found):
    """By candidate in their order: place, total with interval, after the talk, points, and the word to the next."""
    return {
        label[c["code"]]: (
            "–" if c["rank"] is None else str(c["rank"]),
            *_total(c["total"])[:2],
            rounded(c["total"]["after_discussion"]) if found["meeting"] else None,
            None if found["rules"]["points"] is None else "–" if c["points"] is None else f"{c['points']:g} of 100",
            c["next"] or "",
        )
        for c in found["candidates"]
    }


def decision_lines(content):
    found = {}
    for r in sheet_rows(content, "Decision", ("Place", "Code")):
        if r["Candidate"] is None:
            break
        total, _, ends = r["Total, interval"].partition("\n")
        found[f"{r['Code']} {r['Candidate']}"] = (
            str(r["Place"]), total, ends or "–", r.get("After the talk"),
            None if "Points" not in r else r["Points"].split("\n")[0],
            (r["To the next"] or "").split(" of ")[0].split(" with ")[0],
        )  # fmt: skip
    return found


def test_candidates_stand_in_the_same_order_everywhere(told):
    _, names, files = told
    expected = list(totals_of(names, json.loads(files["debrief.json"])))

    for found in (word_totals(files["chair.docx"]), word_totals(files["manager.docx"]), hr_totals(files["hr.xlsx"])):
        assert list(found) == expected
    assert list(page_totals(files["page.html"])) == expected


def test_the_same_debrief_gives_the_same_files():
    once, again = hand_made(None)[2], hand_made(None)[2]

    assert once == again


def test_an_interim_debrief_says_so_in_every_document():
    _, _, files = interim(None)

    for name in ("chair.docx", "manager.docx"):
        document = Document(BytesIO(files[name]))
        section = document.sections[0]
        assert "INTERIM: cards are still out" in " ".join(
            p.text for part in (section.header, document) for p in part.paragraphs
        )
    assert "INTERIM: cards are still out" in page_of(files["page.html"]).text_content()
    assert json.loads(files["debrief.json"])["interim"] is True


def test_a_debrief_of_part_of_a_stage_says_so_on_every_page_and_sheet():
    _, _, files = in_part(None)
    mark = "PART OF THE STAGE: C02 is still out"

    for name in ("chair.docx", "manager.docx"):
        document = Document(BytesIO(files[name]))
        assert mark in " ".join(p.text for p in document.sections[0].header.paragraphs)
        assert document.core_properties.title.startswith(f"{mark}. ")
    for name in ("hr.xlsx", "meeting.xlsx"):
        book = load_workbook(BytesIO(files[name]))
        assert book.properties.title.startswith(f"{mark}. ")
        shown = [sheet for sheet in book if sheet.sheet_state == "visible"]
        assert {sheet.oddHeader.left.text.strip().startswith(mark) for sheet in shown} == {True}
    assert mark in page_of(files["page.html"]).text_content()
    rows = csv.DictReader(io.StringIO(files["ratings.csv"].decode("utf-8-sig"), newline=""))
    assert {row["interim"] for row in rows} == {"yes"}
    found = json.loads(files["debrief.json"])
    assert (found["interim"], found["partial"], found["cut"]) == (False, ["C02"], [])


def test_people_of_one_name_have_a_letter_and_a_column_each_on_the_page():
    page = page_of(namesakes(None)[2]["page.html"])
    heads = [text_of(head) for head in page_tables(html.tostring(page), "rated")[0].iter("th")]

    assert [head for head in heads if "question 1" in head] == [
        "A Anna Weber (s1)question 1", "B Anna Weber (s2)question 1", "C Chloé Martinquestion 1",
    ]  # fmt: skip


def test_the_talk_stands_beside_the_independent_totals_in_every_document():
    _, names, files = hand_made(None)
    found = json.loads(files["debrief.json"])
    label = labels_of(names, found)
    expected = {label[c["code"]]: rounded(c["total"]["after_discussion"]) for c in found["candidates"]}

    rows = {row["Candidate"]: _shown(row["After the talk"]) for row in _ranked(files["hr.xlsx"])}
    assert rows == expected
    for name in ("chair.docx", "manager.docx"):
        table = next(t for t in map(rows_of, Document(BytesIO(files[name])).tables) if t[0][0] == "Place")
        at = table[0].index("After the talk")
        assert {row[1]: row[at] for row in table[1:] if len(set(row)) > 1} == expected


def _ranked(content):
    return [row for row in sheet_rows(content, "Result", ("Place", "Candidate")) if row["Place"] is not None]
