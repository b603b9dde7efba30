"""What was said in the talk: from the boxes of meeting.xlsx to hr.xlsx and chair.docx of the next debrief."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from generator.model import MeetingForm, Said
from generator.office import template
from generator.reports import excel, meeting, word
from generator.reports.tables import Reader, tables_of
from tests.debriefs import NAMES, a_debrief, a_kit
from tests.forms import Filled, put

TALK = "To talk about"
WORDS, FAMILY = "Ana read out the dates; they are from 2024.", "The children start school in May."


@pytest.fixture(scope="module")
def written():
    return meeting.write(a_debrief(), a_kit(), NAMES, 1)


def box(form, label, nth=0):
    """The box of the nth row below the heads whose second column holds a label."""
    head, column = form.columns(TALK, "What was said in the talk")
    rows = [r for r in range(head + 1, form.book[TALK].max_row + 1) if form.book[TALK].cell(r, 2).value == label]
    return form.book[TALK].cell(rows[nth], column["What was said in the talk"])


def test_every_box_comes_back_with_the_sentence_that_it_stands_under(written):
    form = Filled(written)
    put(box(form, "What was said"), "The new licence was on the table.")
    put(box(form, "Ana Ruiz"), f"  {WORDS}\nAgreed by all.")

    found = meeting.read(form.bytes(), "meeting.xlsx")

    musts, talked = found.said
    assert musts.about.startswith("C02 Kim <Tran> & Söhne: A driving licence valid for category B & <C>")
    assert musts.words == "The new licence was on the table."
    assert musts.place == f"meeting.xlsx {TALK}!{box(form, 'What was said').coordinate}"
    assert talked.about.startswith("C0")
    assert talked.about.endswith(" (Ana Ruiz, question 1)")
    assert talked.words == f"{WORDS}\nAgreed by all."


def test_a_form_with_only_a_box_filled_in_is_not_empty(written):
    form = Filled(written)
    put(box(form, "What was said"), "The new licence was on the table.")

    assert meeting.read(written, "meeting.xlsx").is_empty
    assert not meeting.read(form.bytes(), "meeting.xlsx").is_empty


def test_inserted_rows_and_columns_do_not_move_a_box_to_another_point(written):
    form = Filled(written)
    put(box(form, "Ana Ruiz"), WORDS)
    before = meeting.read(form.bytes(), "m.xlsx").said
    for merged in list(form.book[TALK].merged_cells.ranges):
        form.book[TALK].unmerge_cells(str(merged))
    form.book[TALK].insert_rows(2, 3)
    form.book[TALK].insert_cols(4)

    after = meeting.read(form.bytes(), "m.xlsx").said

    assert [(s.about, s.words) for s in after] == [(s.about, s.words) for s in before]
    assert after[0].place != before[0].place


def test_a_box_that_holds_a_formula_is_named_and_left_out(written):
    form = Filled(written)
    box(form, "Ana Ruiz").value = "=1+1"

    found = meeting.read(form.bytes(), "m.xlsx")

    assert found.said == ()
    assert "text-is-formula" in [p.code for p in found.problems]


def test_a_form_without_its_first_sheet_says_so(written):
    form = Filled(written)
    del form.book[TALK]

    assert ("sheet-missing", "the sheet “To talk about” is gone, or the heads of its columns are") in [
        (p.code, p.message) for p in meeting.read(form.bytes(), "m.xlsx").problems
    ]


def debrief_that_says(*words, held=()):
    said = tuple(Said(about=f"C01 Sam Idowu. Point {n}", words=w, place=f"m.xlsx F{n}") for n, w in enumerate(words))
    return a_debrief(said=said, held_reasons=held)


def test_what_was_said_stands_for_hr_and_in_the_chairs_document():
    debrief = debrief_that_says(WORDS, "=2+2 <b>")

    hr = load_workbook(BytesIO(excel.render(tables_of(debrief, a_kit(), NAMES, 2, Reader.HR))))["Moved in the talk"]
    rows = [[c.value for c in row if c.value is not None] for row in hr.iter_rows()]
    assert ["C01 Sam Idowu. Point 0", "m.xlsx F0", WORDS] in rows
    assert ["C01 Sam Idowu. Point 1", "m.xlsx F1", "=2+2 <b>"] in rows
    assert said_in_word(debrief) == [["C01 Sam Idowu. Point 0", WORDS], ["C01 Sam Idowu. Point 1", "=2+2 <b>"]]
    assert tables_of(a_debrief(), a_kit(), NAMES, 2, Reader.HR).said == ()


def said_in_word(debrief):
    chair = word.render(tables_of(debrief, a_kit(), NAMES, 2, Reader.CHAIR), template("chair.docx", None))
    (table,) = [t for t in Document(BytesIO(chair)).tables if t.rows[0].cells[-1].text == "What was said in the talk"]
    return [[cell.text for cell in row.cells] for row in table.rows[1:]]


def test_what_touches_a_protected_topic_is_for_hr_alone():
    debrief = debrief_that_says(FAMILY, held=(FAMILY,))

    assert debrief.reasons[-1] == FAMILY
    assert said_in_word(debrief) == [["C01 Sam Idowu. Point 0", "Held for HR."]]
    assert tables_of(debrief, a_kit(), NAMES, 2, Reader.HR).said[0].words == FAMILY


def test_nothing_of_the_talk_is_told_to_a_manager_who_is_not_told_who_rated():
    debrief = debrief_that_says(WORDS)
    debrief = replace(debrief, rules=replace(debrief.rules, show_raters=False))

    assert tables_of(debrief, a_kit(), NAMES, 2, Reader.MANAGER).said == ()


def test_a_form_that_says_nothing_is_empty_and_one_that_says_something_is_not():
    form = MeetingForm(
        file="m.xlsx", kit="k", version="v", number=1, chair="", on=None, present="", ratings=(), agreed=()
    )

    assert form.is_empty
    assert not replace(form, said=(Said(about="a", words="w", place="p"),)).is_empty
