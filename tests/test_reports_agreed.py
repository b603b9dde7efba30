"""The rule `combine: agreed` in every report, and what else the reports say of how a result came about."""

import json
from dataclasses import replace
from fractions import Fraction
from html import unescape
from io import BytesIO

from docx import Document
from lxml import html
from openpyxl import load_workbook

from generator.debriefing import hold_debrief
from generator.model import Change
from generator.office import template
from generator.reports import excel, meeting, objects, web, word
from generator.reports.tables import Reader, tables_of
from tests.panels import intake_of, panel_kit, people
from tests.test_hr_workbook import WHOLE, form_of

TO_AGREE = (
    "This kit's rule adds up the ratings that the panel agrees on: every competency of every candidate needs one, "
    "and {} of 12 are still missing (meeting.xlsx, sheet “Agreed”)."
)
LEGEND = "The 90 % interval beside a total"


def told(settled=(), **rules):
    kit = panel_kit(competencies="abc", **({"combine": "agreed"} | rules))
    forms = [form_of(kit, WHOLE, agreed=settled)] if settled else []
    return kit, hold_debrief(kit, people(*WHOLE), intake_of(kit, WHOLE), meetings=forms, program="1")


def all_settled():
    return told([(code, c, 3 + n % 2) for n, code in enumerate(WHOLE) for c in "abc"])


def word_of(kit, debrief, reader):
    content = word.render(tables_of(debrief, kit, {}, 1, reader), template(f"{reader}.docx", None))
    document = Document(BytesIO(content))
    return document, [p.text for p in document.paragraphs]


def page_of(kit, debrief):
    return unescape(web.render(tables_of(debrief, kit, {}, 1, Reader.CHAIR), template("page.html", None)).decode())


def result_of(document):
    (table,) = [t for t in document.tables if t.rows[0].cells[0].text == "Place"]
    heads, *rows = [[cell.text for cell in row.cells] for row in table.rows]
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_before_the_meeting_the_chair_and_the_manager_are_told_what_is_still_to_agree():
    kit, debrief = told()

    for reader in (Reader.CHAIR, Reader.MANAGER):
        _, texts = word_of(kit, debrief, reader)
        assert TO_AGREE.format(12) in texts[:6]
    assert TO_AGREE.format(12) in page_of(kit, debrief)
    assert tables_of(all_settled()[1], kit, {}, 1, Reader.CHAIR).head.to_agree == ""
    assert tables_of(told([("C01", "a", 3)])[1], kit, {}, 1, Reader.CHAIR).head.to_agree == TO_AGREE.format(11)


def test_the_independent_total_stands_beside_the_agreed_one_in_every_report():
    kit, debrief = all_settled()
    found = {c.code: (float(c.total.value), float(c.total.independent)) for c in debrief.candidates}
    printed = {code: (f"{a:.2f}", f"{i:.2f}") for code, (a, i) in found.items()}
    assert found["C01"][0] == 3
    assert found["C01"][1] == float(sum(Fraction(n) for seat in WHOLE["C01"].values() for n in seat) / 9)

    for reader in (Reader.CHAIR, Reader.MANAGER):
        rows = result_of(word_of(kit, debrief, reader)[0])
        assert {row["Candidate"]: (row["Total"], row["Independent total"]) for row in rows} == printed
    page = html.document_fromstring(page_of(kit, debrief))
    rows = page.xpath("//table[contains(@class, 'result')]/tbody/tr")
    assert {
        row.xpath("string(th)"): tuple(
            row.xpath(f"string(td[@data-label='{head}'])") for head in ("Total", "Independent total")
        )
        for row in rows if row.xpath("th")
    } == printed  # fmt: skip
    told_ = json.loads(objects.render(debrief, 1))
    assert {c["code"]: (c["total"]["value"], c["total"]["independent"]) for c in told_["candidates"]} == found


def test_the_matrix_of_independent_ratings_adds_up_those_and_the_agreed_ones_stand_on_their_own_sheet():
    kit, debrief = all_settled()

    content = excel.render(tables_of(debrief, kit, {}, 1, Reader.HR))

    book, formulas = load_workbook(BytesIO(content), data_only=True), load_workbook(BytesIO(content))
    for sheet, figure in (("Matrix", "independent"), ("Agreed", "value")):
        rows = [[cell.value for cell in row] for row in book[sheet].iter_rows()]
        totals = next(row for row in rows if row[0] == "Total")[4:8]
        assert totals == [float(getattr(c.total, figure)) for c in debrief.candidates]
        (cell,) = [r[4] for r in formulas[sheet].iter_rows() if r[0].value == "Total"]
        assert cell.data_type == "f"
    heads = next([c.value for c in r] for r in book["Result"].iter_rows() if r[0].value == "Place")
    assert "Independent total" in heads
    assert "After the talk" not in book.sheetnames


def test_below_the_least_share_of_ratings_there_is_no_independent_total_either():
    kit = panel_kit(competencies="abc", combine="agreed", minimum_complete=1.0)
    table = WHOLE | {"C04": {"s1": [3, None, 3], "s2": [3, 3, 3], "s3": [3, 3, 3]}}

    found = hold_debrief(kit, people(*table), intake_of(kit, table), interim=True, program="1").candidates

    assert [c.code for c in found if c.total.independent is None] == ["C04"]


def test_a_legend_of_intervals_stands_only_where_an_interval_is_given():
    for rules, given in (({"combine": "mean"}, True), ({"combine": "median"}, False), ({"combine": "agreed"}, False)):
        kit, debrief = told(**rules)

        for text in (
            page_of(kit, debrief),
            *("\n".join(word_of(kit, debrief, r)[1]) for r in (Reader.CHAIR, Reader.MANAGER)),
        ):
            assert (LEGEND in text) == given
            assert ("the line its 90 % interval" in text or "with its 90 % interval" in text) == given


def test_hr_is_told_how_the_intervals_are_made():
    kit, debrief = told(combine="mean")

    meaning = tables_of(debrief, kit, {}, 1, Reader.HR).stages[0].result.meaning

    assert any("paired t interval over the interviewers" in text and "1/12 a rating" in text for text in meaning)
    assert any("here with 24 degrees of freedom" in text for text in meaning)
    assert not any("degrees" in t for t in tables_of(debrief, kit, {}, 1, Reader.CHAIR).stages[0].result.meaning)
    beside = tables_of(told(combine="median")[1], kit, {}, 1, Reader.HR).stages[0].result.meaning
    assert not any("degrees of freedom here" in text or "here with" in text for text in beside)


def test_a_plan_that_was_changed_is_said_to_be_and_not_called_fixed_beforehand():
    kit, debrief = told(combine="mean")
    before = "The plan was changed after {}: {}, listed in hr.xlsx."
    weight = Change(what="weight of A", before="1", after="2")
    changed = replace(debrief, changes=(weight,))
    frozen = replace(debrief, changes=(weight, replace(weight, reason="asked for by HR")))

    for found, said in (
        (changed, before.format("the first pack was built", "1 change")),
        (frozen, before.format("it was frozen", "2 changes")),
    ):
        texts = [page_of(kit, found), *("\n".join(word_of(kit, found, r)[1]) for r in (Reader.CHAIR, Reader.MANAGER))]
        assert all(said in text for text in texts)
        assert not any("fixed before the first interview" in text for text in texts)
        hr = load_workbook(BytesIO(excel.render(tables_of(found, kit, {}, 1, Reader.HR))))["Result"]
        assert not any("fixed before" in str(c.value) for row in hr.iter_rows() for c in row)
    assert "The plan was changed" not in page_of(kit, debrief)


def test_what_was_agreed_in_the_meeting_before_stands_beside_and_is_not_asked_for_again():
    kit, debrief = told([("C01", "a", 3), ("C02", "b", 4)])

    book = load_workbook(BytesIO(meeting.write(debrief, kit, {}, 2)))
    rows = [[cell.value for cell in row] for row in book["Agreed"].iter_rows()]
    heads = next(row for row in rows if "Agreed before" in row)
    found = {
        (row[heads.index("Code")], row[heads.index("Key")]): row[heads.index("Agreed before")]
        for row in rows[rows.index(heads) + 1 :]
    }
    assert {key: value for key, value in found.items() if value != "–"} == {("C01", "a"): "3", ("C02", "b"): "4"}
    assert "10 agreed ratings are missing" in tables_shown(kit, debrief)
    assert not any("Agreed before" in map(str, row) for row in [heads_without_meeting()])


def tables_shown(kit, debrief):
    book = load_workbook(BytesIO(meeting.write(debrief, kit, {}, 2)), data_only=True)
    return " ".join(str(cell.value) for row in book["To talk about"].iter_rows(max_row=8) for cell in row)


def heads_without_meeting():
    kit, debrief = told()
    book = load_workbook(BytesIO(meeting.write(debrief, kit, {}, 1)))
    return [cell.value for row in book["Agreed"].iter_rows(max_row=6) for cell in row]
