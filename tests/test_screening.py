"""screening.xlsx: what HR checks on paper, four columns per candidate."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.kits import screening
from generator.kits.screening import layout
from generator.model import Candidate

PEOPLE = [Candidate(code=f"C0{n}", name=name) for n, name in enumerate(["Maria Keller", "Ben Young"], start=1)]


def drawn(kit, candidates=PEOPLE):
    return load_workbook(BytesIO(screening.render(kit, candidates)))


def cell(book, name):
    sheet, place = book.defined_names[name].attr_text.split("!")
    return book[sheet][place.replace("$", "")]


def texts(book):
    return [str(c.value) for row in book["Screening"].iter_rows() for c in row if c.value is not None]


def test_every_line_to_check_has_a_row_with_its_line_in_the_posting_and_how_to_ask(solo_kit):
    found = texts(drawn(solo_kit))
    lines = {line.n: line.line for line in solo_kit.lines}

    assert solo_kit.screening
    for line in solo_kit.screening:
        assert {line.text, line.ask, str(lines[line.unit]), line.importance.value} <= set(found)


def test_every_candidate_has_an_answer_from_a_list_its_source_by_whom_and_when_for_every_line(solo_kit):
    book = drawn(solo_kit)
    offered = book["Screening"].data_validations.dataValidation[0]

    assert offered.formula1 == '"met,equivalent accepted,not met,pending"'
    for person in PEOPLE:
        for line in solo_kit.screening:
            kinds = ("check", "source", "by", "on")
            beside = [cell(book, f"{kind}_{line.id}_{person.code}") for kind in kinds]
            assert beside[0].coordinate in offered.sqref
            assert {c.row for c in beside} == {beside[0].row}
            assert [c.column - beside[0].column for c in beside] == [0, 1, 2, 3]
            assert {c.protection.locked for c in beside} == {False}
            assert beside[3].number_format == "d mmm yyyy"


def test_by_whom_and_when_can_be_said_once_for_all_lines_of_a_candidate(solo_kit):
    book = drawn(solo_kit)

    found = [(cell(book, f"by_{p.code}").coordinate, cell(book, f"on_{p.code}").coordinate) for p in PEOPLE]

    assert found == [("H7", "I7"), ("L7", "M7")]
    assert not cell(book, "by_C01").protection.locked
    assert layout.ALL_LINES in texts(book)


def test_a_language_has_its_own_answers_and_heads(solo_kit):
    opening = replace(solo_kit.requisition, interview_language="de")

    book = drawn(replace(solo_kit, requisition=opening))

    offered = book["Screening"].data_validations.dataValidation[0]
    assert offered.formula1 == '"erfüllt,gleichwertig anerkannt,nicht erfüllt,offen"'
    assert {"Beleg und Notiz, C01", "Von, C01", "Datum, C01"} <= set(texts(book))


def test_without_candidates_there_is_one_blank_one_to_name(solo_kit):
    book = drawn(solo_kit, ())

    assert "C00" in texts(book)
    assert cell(book, "candidate_C00").value is None
    assert not cell(book, "candidate_C00").protection.locked


def test_it_is_protected_without_a_password_and_its_head_is_frozen(solo_kit):
    sheet = drawn(solo_kit)["Screening"]

    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert sheet.freeze_panes == "F8"


@pytest.mark.parametrize("text", ["=1+1", "R&D <b>bold</b>", "{{ x }}", "王小明", "محمد", "Zoë 😀"])
def test_hostile_texts_print_as_they_are(solo_kit, text):
    line = replace(solo_kit.screening[0], text=text)
    kit = replace(solo_kit, screening=(line, *solo_kit.screening[1:]))

    book = drawn(kit, [Candidate(code="C01", name=text)])
    found = [c for row in book["Screening"].iter_rows() for c in row if c.value == text]

    assert [c.data_type for c in found] == ["s", "s"]


def test_a_posting_without_papers_says_that_nothing_is_checked(solo_kit):
    book = drawn(replace(solo_kit, screening=()))

    assert screening.NOTHING in texts(book)


def test_the_same_kit_gives_the_same_bytes(solo_kit):
    assert screening.render(solo_kit, PEOPLE) == screening.render(solo_kit, PEOPLE)
