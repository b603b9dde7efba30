"""screening.xlsx read back: what HR filled in, what is wrong with it, and which musts are unmet or unverified."""

import io
import os
import random
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook.defined_name import DefinedName

from generator.collecting.screening import equivalent_musts, unknown_candidates, unmet_musts
from generator.kits import record, screening
from generator.kits.screening.layout import ALL_LINES
from generator.model import AFTER_AN_OFFER, Candidate, Check, EquivalentMust, Importance, MustState
from generator.office import write_text
from generator.reports import plain
from tests.cards import as_ods, saved
from tests.examples import up_to

PEOPLE = [Candidate(code="C01", name="Maria Keller"), Candidate(code="C02", name="Ben Young")]
ROOT = Path(__file__).parent.parent
OLD = ROOT / "tests" / "data" / "screening-before-equivalents.xlsx"
DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'


@pytest.fixture(scope="module")
def sales_kit():
    """The committed kit whose form is kept as it was before there were equivalents."""
    return record.read(ROOT / "kits" / "sales-director")


@pytest.fixture
def form(solo_kit, tmp_path):
    """A written form to fill in by defined names, and to change as people do; it is saved when read.

    Who checked, and when, is filled in for all lines, but where it is not to be *signed*.
    """

    class Form:
        def __init__(self, people=PEOPLE, kit=solo_kit, signed=True):
            self.path = tmp_path / "screening.xlsx"
            self.kit = kit
            self.book = load_workbook(io.BytesIO(screening.render(kit, people)))
            self.sheet = self.book["Screening"]
            for code in [person.code for person in people] or ["C00"]:
                if signed:
                    self.fill(**{f"by_{code}": "Jo Berg", f"on_{code}": date(2027, 3, 1)})

        def cell(self, name):
            title, place = self.book.defined_names[name].attr_text.split("!")
            return self.book[title][place.replace("$", "")]

        def fill(self, **values):
            for name, value in values.items():
                self.cell(name).value = value
            return self

        def forget_names(self):
            for name in list(self.book.defined_names):
                del self.book.defined_names[name]
            return self

        def read(self, kit=None):
            self.book.save(self.path)
            return screening.read(self.path.read_bytes(), kit or self.kit, self.path.name)

    return Form


def answers(checked):
    return {f"{c.line}_{c.candidate}": c.answer for c in checked if c.answer is not None}


def codes(problems):
    return [p.code for p in problems]


def test_an_empty_form_has_every_line_for_every_candidate_and_no_answer(form, solo_kit):
    checked, problems = form().read()

    assert [(c.candidate, c.line) for c in checked] == [
        (p.code, line.id) for p in PEOPLE for line in solo_kit.screening
    ]
    assert {(c.answer, c.source, c.by, c.on) for c in checked} == {(None, "", "", "")}
    assert problems == ()


def test_answers_and_notes_come_back_with_their_cells(form):
    checked, problems = (
        form()
        .fill(check_c1_C01="met", check_c2_C01="not met", check_c1_C02="pending", source_c1_C02="B2 certificate")
        .fill(check_c2_C02="equivalent accepted", source_c2_C02="ten years as a fitter")
        .read()
    )

    assert answers(checked) == {
        "c1_C01": Check.MET, "c2_C01": Check.NOT_MET, "c1_C02": Check.PENDING, "c2_C02": Check.EQUIVALENT,
    }  # fmt: skip
    assert [(c.line, c.candidate, c.source, c.file, c.place) for c in checked if c.source] == [
        ("c1", "C02", "B2 certificate", "screening.xlsx", "Screening!J8"),
        ("c2", "C02", "ten years as a fitter", "screening.xlsx", "Screening!J9"),
    ]
    assert problems == ()


def test_who_checked_and_when_is_that_of_all_lines_unless_a_line_says_otherwise(form):
    checked, problems = (
        form(signed=False)
        .fill(check_c1_C01="met", check_c2_C01="met", check_c1_C02="met", check_c2_C02=None)
        .fill(by_C01="Eva Brun", on_C01=date(2027, 3, 3), by_c2_C01="Jo Lind", on_c2_C01="5 March 2027")
        .read()
    )

    assert [(c.line, c.candidate, c.by, c.on) for c in checked if c.answer] == [
        ("c1", "C01", "Eva Brun", "2027-03-03"),
        ("c2", "C01", "Jo Lind", "2027-03-05"),
        ("c1", "C02", "", ""),
    ]
    assert [(p.place, p.code, p.message, p.action) for p in problems] == [
        (
            "Screening!L7",
            "screening-by-missing",
            "nothing says who checked for C02: c1",
            "the answers count",
        ),
        (
            "Screening!M7",
            "screening-date-missing",
            "nothing says when it was checked for C02: c1",
            "the answers count",
        ),
    ]


def test_what_is_not_signed_is_told_once_for_a_candidate_and_what_is_pending_needs_no_name(form):
    filled = form(signed=False).fill(check_c1_C01="met", check_c2_C01="not met", check_c1_C02="pending")
    _, problems = filled.fill(on_C01=date(2027, 3, 3), by_c1_C01=" ").read()

    assert [(p.code, p.message) for p in problems] == [
        ("screening-by-missing", "nothing says who checked for C01: c1, c2"),
    ]


def test_who_checked_all_lines_is_found_without_names_and_where_rows_were_put_in(form):
    filled = form().fill(check_c1_C02="met", by_C02="Eva Brun", on_C02="3 mars 2027").forget_names()
    filled.sheet.insert_rows(7)

    (found,) = (c for c in filled.read()[0] if c.answer)

    assert (found.by, found.on) == ("Eva Brun", "2027-03-03")


def test_a_line_without_an_answer_is_signed_by_nobody(form):
    checked, _ = form().fill(by_C01="Eva Brun", on_C01="3 March 2027", check_c1_C01="met").read()

    assert {(c.by, c.on) for c in checked if c.answer is None} == {("", "")}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("3/4/2027", "date-ambiguous"), ("soon", "date-not-understood"), (True, "date-not-understood"),
        (date(1999, 3, 3), "date-not-understood"), ("=TODAY()", "date-not-understood"),
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_read_one_way_is_named_once_and_costs_no_answer(form, value, code):
    checked, problems = form().fill(check_c1_C01="met", check_c2_C01="not met", on_C01=value).read()

    assert answers(checked) == {"c1_C01": Check.MET, "c2_C01": Check.NOT_MET}
    assert {c.on for c in checked} == {""}
    assert [(p.place, p.code, p.action) for p in problems] == [
        ("Screening!I7", code, "the date left out, the answer counts")
    ]


def test_a_formula_as_a_name_is_named_and_costs_no_answer(form):
    checked, problems = form().fill(check_c1_C01="met", by_c1_C01="=A1").read()

    assert answers(checked) == {"c1_C01": Check.MET}
    assert [(p.place, p.code, p.action) for p in problems] == [
        ("Screening!H8", "screening-not-understood", "the name left out, the answer counts")
    ]


@pytest.mark.parametrize("source", [None, "  "])
def test_an_equivalent_without_its_source_counts_and_is_named(form, source):
    checked, problems = form().fill(check_c1_C01="equivalent accepted", source_c1_C01=source).read()

    assert answers(checked) == {"c1_C01": Check.EQUIVALENT}
    assert [(p.place, p.code, p.action) for p in problems] == [
        ("Screening!F8", "screening-source-missing", "the answer counts")
    ]


@pytest.mark.parametrize("text", ["Met", " MET ", "ｍｅｔ", "met\n", "met\u00a0", "yes", "Yes", "oui", "erfüllt"])
def test_an_answer_may_be_spelled_with_capitals_and_spaces_and_as_it_was_called_before(form, text):
    assert answers(form().fill(check_c1_C01=text).read()[0]) == {"c1_C01": Check.MET}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("satisfaite", Check.MET), ("Équivalence admise", Check.EQUIVALENT), ("Non satisfaite", Check.NOT_MET),
        ("en attente", Check.PENDING), ("Gleichwertig  anerkannt", Check.EQUIVALENT),
        ("nicht erfüllt", Check.NOT_MET), ("offen", Check.PENDING), ("Non", Check.NOT_MET),
        ("à vérifier", Check.PENDING), ("zu prüfen", Check.PENDING),
    ],
)  # fmt: skip
def test_an_answer_is_known_in_french_and_german(form, text, meant):
    assert answers(form().fill(check_c1_C01=text, source_c1_C01="a copy").read()[0]) == {"c1_C01": meant}


@pytest.mark.parametrize(
    "value",
    ["x", "y", "met?", "not met, but soon", "equivalent", "peut-être", 1, 0, 4.5, True, "=1+1", "=TRUE()", "#N/A"],
)
def test_any_other_value_is_a_problem_with_its_cell_and_costs_no_other_answer(form, value):
    checked, problems = form().fill(check_c1_C01=value, check_c2_C01="not met").read()

    assert answers(checked) == {"c2_C01": Check.NOT_MET}
    assert [(p.place, p.code) for p in problems] == [("Screening!F8", "screening-not-understood")]
    assert "accepted are met, equivalent accepted, not met, pending" in problems[0].message


@pytest.mark.parametrize("names", [True, False])
def test_a_form_of_before_there_were_equivalents_is_read_with_its_notes_as_sources(sales_kit, names):
    book = load_workbook(OLD)
    told = {"check_c1_C01": "yes", "note_c1_C01": "Geneva", "check_c2_C04": "to check", "check_c3_C05": "no"}
    for name, value in told.items():
        book["Screening"][book.defined_names[name].attr_text.rpartition("!")[2].replace("$", "")].value = value
    if not names:
        book.defined_names.clear()

    checked, problems = screening.read(saved(book), sales_kit, "screening.xlsx")

    assert [(c.line, c.candidate, c.answer, c.source, c.by, c.on) for c in checked if c.answer] == [
        ("c1", "C01", Check.MET, "Geneva", "", ""),
        ("c2", "C04", Check.PENDING, "", "", ""),
        ("c3", "C05", Check.NOT_MET, "", "", ""),
    ]
    assert problems == ()


@pytest.mark.parametrize("names", [True, False])
def test_a_form_saved_as_opendocument_is_read_the_same(form, names):
    filled = form().fill(check_c1_C01="equivalent accepted", source_c1_C01="Two letters", by_C01="Eva Brun")
    filled.fill(on_C01=date(2027, 3, 3), check_c2_C01="met", by_c2_C01="Jo Lind", on_c2_C01="5 mars 2027")
    if not names:
        filled.forget_names()
    before = filled.read()

    assert [(c.by, c.on) for c in before[0] if c.answer] == [("Eva Brun", "2027-03-03"), ("Jo Lind", "2027-03-05")]
    assert screening.read(as_ods(filled.path.read_bytes()), filled.kit, filled.path.name) == before


def test_a_formula_counts_as_no_answer_whatever_it_last_showed(form, tmp_path):
    filled = form().fill(check_c1_C01='="met"', source_c1_C01='="a note"')

    checked, problems = filled.read()

    assert answers(checked) == {}
    assert {c.source for c in checked} == {""}
    assert codes(problems) == ["screening-not-understood"] * 2


def test_a_text_that_looks_like_a_formula_is_a_text(form):
    filled = form()
    write_text(filled.cell("source_c1_C01"), "=1+1")

    checked, problems = filled.read()

    assert [c.source for c in checked if c.source] == ["=1+1"]
    assert problems == ()


def test_without_names_rows_and_heads_say_what_answers_what(form):
    checked, problems = (
        form().fill(check_c1_C01="met", check_c2_C02="not met", source_c2_C02="asked").forget_names().read()
    )

    assert answers(checked) == {"c1_C01": Check.MET, "c2_C02": Check.NOT_MET}
    assert [c.source for c in checked if c.source] == ["asked"]
    assert problems == ()


def test_a_renamed_sheet_with_others_before_it_is_found(form):
    filled = form().fill(check_c1_C01="met").forget_names()
    filled.sheet.title = "Sheet2"
    filled.book.create_sheet("My notes", 0)["A1"] = "C01 rang back"

    checked, problems = filled.read()

    assert answers(checked) == {"c1_C01": Check.MET}
    assert (checked[0].place, problems) == ("Sheet2!F8", ())


@pytest.mark.parametrize("names", [True, False])
def test_sorted_rows_keep_the_meaning_of_their_answers(form, names):
    filled = form().fill(check_c1_C01="met", check_c2_C01="not met")
    first, second = ([c.value for c in filled.sheet[row]] for row in (8, 9))
    for row, values in ((8, second), (9, first)):
        for cell, value in zip(filled.sheet[row], values, strict=True):
            cell.value = value
    if not names:
        filled.forget_names()

    checked, problems = filled.read()

    assert answers(checked) == {"c1_C01": Check.MET, "c2_C01": Check.NOT_MET}
    assert next(c.place for c in checked if c.line == "c1") == "Screening!F9"
    assert problems == ()


def test_a_row_put_in_without_moving_the_names_changes_nothing(form):
    filled = form().fill(check_c1_C01="met", check_c2_C01="not met")
    filled.sheet.insert_rows(8)

    assert answers(filled.read()[0]) == {"c1_C01": Check.MET, "c2_C01": Check.NOT_MET}


def test_a_line_whose_text_was_edited_is_out_and_named_once(form, solo_kit):
    filled = form().fill(check_c1_C01="met", check_c1_C02="met", check_c2_C01="not met")
    filled.sheet["D8"] = "You work anywhere"

    checked, problems = filled.read()

    assert answers(checked) == {"c2_C01": Check.NOT_MET}
    assert [(p.place, p.code) for p in problems] == [("Screening!F8", "screening-line-changed")]


def test_quotes_and_spaces_in_a_text_do_not_count(form, solo_kit):
    line = replace(solo_kit.screening[0], text='You hold the "A" licence and don\'t drive')
    kit = replace(solo_kit, screening=(line,))
    filled = form(kit=kit).fill(check_c1_C01="met")
    filled.sheet["D8"] = " You hold the “A” licence  and don’t drive "

    assert answers(filled.read()[0]) == {"c1_C01": Check.MET}


def test_a_line_that_the_form_never_had_is_named(form, solo_kit):
    new = replace(solo_kit.screening[0], id="c9", text="A clean driving licence")

    checked, problems = form().fill(check_c1_C01="met").read(replace(solo_kit, screening=(*solo_kit.screening, new)))

    assert answers(checked) == {"c1_C01": Check.MET}
    assert [(p.place, p.code) for p in problems] == [("", "screening-line-changed")]


def test_an_answered_row_that_the_kit_has_not_is_named(form):
    filled = form().fill(check_c1_C01="met")
    last = filled.sheet.max_row + 1
    filled.sheet.cell(last, 4, "Has own car")
    filled.sheet.cell(last, 6, "yes")

    checked, problems = filled.read()

    assert answers(checked) == {"c1_C01": Check.MET}
    assert [(p.place, p.code) for p in problems] == [(f"Screening!F{last}", "screening-row-unknown")]


def test_lines_with_the_same_text_are_told_apart_by_how_to_ask_then_by_names_or_order(form, solo_kit):
    first, second = solo_kit.screening[:2]
    alike = replace(second, id="c3", text=first.text)
    twin = replace(first, id="c4")
    kit = replace(solo_kit, screening=(first, second, alike, twin))
    filled = form(kit=kit).fill(check_c1_C01="met", check_c3_C01="not met", check_c4_C01="pending")

    by_name = answers(filled.read()[0])
    by_order = answers(filled.forget_names().read()[0])

    assert by_name == by_order == {"c1_C01": Check.MET, "c3_C01": Check.NOT_MET, "c4_C01": Check.PENDING}


def test_a_deleted_row_is_named_and_its_like_does_not_answer_for_it(form, solo_kit):
    twin = replace(solo_kit.screening[0], id="c9")
    kit = replace(solo_kit, screening=(solo_kit.screening[0], twin))
    filled = form(kit=kit).fill(check_c1_C01="met", check_c9_C01="not met").forget_names()
    filled.sheet.delete_rows(8)

    checked, problems = filled.read()

    assert answers(checked) == {}
    assert set(codes(problems)) <= {"screening-line-changed", "screening-row-unknown"}


def test_a_candidate_whose_head_was_overwritten_by_anothers_is_out_and_named(form):
    filled = form().fill(check_c1_C01="met", check_c1_C02="not met")
    filled.sheet["F5"] = "C02"

    checked, problems = filled.read()

    assert answers(checked) == {"c1_C02": Check.NOT_MET}
    assert codes(problems) == ["screening-column-unclear"]
    assert "C01" in problems[0].message


def test_a_head_with_a_name_typed_into_it_is_known_by_the_names(form):
    filled = form().fill(check_c1_C01="met")
    filled.sheet["F5"] = "Maria"

    assert answers(filled.read()[0]) == {"c1_C01": Check.MET}


def test_a_blank_form_comes_back_with_the_name_typed_in_it(form):
    checked, problems = form(()).fill(check_c1_C00="not met", candidate_C00="ben  young").read()

    assert {(c.candidate, c.typed) for c in checked} == {("C00", "ben young")}
    assert problems == ()


def test_a_blank_form_that_is_filled_and_names_nobody_is_asked_back(form):
    assert codes(form(()).fill(check_c1_C00="not met").read()[1]) == ["screening-name-missing"]
    assert form(()).read()[1] == ()


def test_another_kits_form_stays_out_also_without_properties(form, solo_kit):
    other = replace(solo_kit, requisition=replace(solo_kit.requisition, id="plumber"))
    filled = form().fill(check_c1_C01="met")

    assert codes(filled.read(other)[1]) == ["other-kit"]
    del filled.book.custom_doc_props["kit_id"]
    del filled.book.custom_doc_props["form"]
    checked, problems = filled.read(other)
    assert (checked, codes(problems)) == ((), ["other-kit"])
    assert answers(filled.read()[0]) == {"c1_C01": Check.MET}


def test_a_form_of_an_older_version_counts_line_by_line(form, solo_kit):
    asked = replace(solo_kit.sessions[0], questions=solo_kit.sessions[0].questions[1:])
    later = replace(solo_kit, sessions=(asked, *solo_kit.sessions[1:]))

    assert later.version != solo_kit.version
    assert answers(form().fill(check_c1_C01="met").read(later)[0]) == {"c1_C01": Check.MET}


def test_names_that_point_nowhere_and_a_far_off_cell_do_no_harm(form):
    filled = form().fill(check_c1_C01="met")
    filled.book.defined_names["check_c1_C01"] = DefinedName("check_c1_C01", attr_text="#REF!")
    filled.book.defined_names["check_c2_C01"] = DefinedName("check_c2_C01", attr_text="Screening!$XFD$1048576")
    filled.sheet["XFD1048576"] = "yes"

    checked, problems = filled.read()

    assert answers(checked) == {"c1_C01": Check.MET}
    assert problems == ()


def with_part(path, name, content):
    """The workbook with one part put in place of its own, or beside them."""
    with zipfile.ZipFile(path) as source:
        parts = {n: source.read(n) for n in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for n, old in (parts | {name: content}).items():
            target.writestr(n, old)


BROKEN = {
    "empty": (b"", "not-a-workbook"),
    "zeros": (b"\0" * 100, "not-a-workbook"),
    "csv": (b"line,answer\nc1,yes\n", "not-a-workbook"),
    "no zip": (b"PK\x03\x04 and then nothing", "damaged"),
    "password": (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "old excel": (bytes.fromhex("d0cf11e0a1b11ae1") + b"Workbook", "not-a-workbook"),
    "large": (b"PK\x03\x04" + b"x" * 25_000_000, "too-large"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_file_that_is_no_form_is_out_by_name(solo_kit, what):
    content, code = BROKEN[what]
    checked, problems = screening.read(content, solo_kit, "sub/screening.xlsx")

    assert checked == ()
    assert [(p.file, p.place, p.code, p.action) for p in problems] == [
        ("sub/screening.xlsx", "", code, "file left out")
    ]


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("xl/worksheets/sheet1.xml", DOCTYPE + b"<worksheet/>", "damaged"),
        ("xl/worksheets/sheet1.xml", (DOCTYPE.decode() + "<worksheet/>").encode("utf-16"), "damaged"),
        ("xl/worksheets/sheet1.xml", "<a/>".encode("utf-32"), "damaged"),
        ("xl/worksheets/sheet1.xml", b"<worksheet", "damaged"),
        ("xl/worksheets/sheet1.xml", b"", "damaged"),
        ("xl/vbaProject.bin", b"x", "macro"),
        ("xl/macrosheets/sheet1.xml", b"<xm/>", "macro"),
        ("docProps/custom.xml", b"<" + b" " * 21_000_000, "too-large"),
        ("xl/workbook.xml", b"<workbook/>", "not-ours"),
        ("xl/workbook.xml", b"<workbook", "damaged"),
    ],
)
def test_a_broken_or_hostile_part_keeps_the_file_out(form, solo_kit, part, content, code):
    filled = form().fill(check_c1_C01="met")
    filled.read()
    with_part(filled.path, part, content)

    checked, problems = screening.read(filled.path.read_bytes(), solo_kit, "screening.xlsx")

    assert (checked, codes(problems)) == ((), [code])


def test_a_utf_16_part_is_read_like_any_other(form, solo_kit):
    filled = form().fill(check_c1_C01="met")
    filled.read()
    with zipfile.ZipFile(filled.path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    with_part(
        filled.path, "xl/worksheets/sheet1.xml", ('<?xml version="1.0" encoding="UTF-16"?>' + sheet).encode("utf-16")
    )

    assert answers(screening.read(filled.path.read_bytes(), solo_kit, "screening.xlsx")[0]) == {"c1_C01": Check.MET}


def test_another_workbook_is_not_ours(form, solo_kit):
    filled = form()
    filled.book.remove(filled.sheet)
    filled.forget_names().book.create_sheet("Sheet1")["A1"] = "C01"

    assert codes(filled.read()[1]) == ["not-ours"]


def test_any_corrupted_byte_gives_the_same_answers_a_problem_or_a_refusal(form, solo_kit):
    filled = form().fill(check_c1_C01="met", check_c2_C01="not met", check_c1_C02="pending")
    sound = answers(filled.read()[0])
    content = filled.path.read_bytes()
    for at in random.Random(7).sample(range(len(content)), 150):
        filled.path.write_bytes(content[:at] + bytes([content[at] ^ 0x41]) + content[at + 1 :])

        checked, problems = screening.read(filled.path.read_bytes(), solo_kit, "screening.xlsx")

        assert problems or answers(checked) == sound


NOTES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60).map(str.strip)


ANSWERED = st.one_of(
    st.tuples(st.sampled_from([None, Check.MET, Check.NOT_MET, Check.PENDING]), NOTES),
    st.tuples(st.just(Check.EQUIVALENT), NOTES.filter(bool)),
)
DAYS = st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2099, 12, 31)))
SIGNED = st.tuples(NOTES, DAYS)


def sign(paper, name, signed):
    """Fill in by whom and when under a candidate's code, or that with a line's id."""
    by, on = signed
    if by:
        write_text(paper.cell(f"by_{name}"), by)
    paper.cell(f"on_{name}").value = on


def unsigned(filled, every):
    """The codes of what is told where an answer says neither itself nor with all lines by whom, or when."""
    given_by = [
        (by or every[code][0], on or every[code][1])
        for (_, code), ((answer, _), (by, on)) in filled.items()
        if answer in (Check.MET, Check.EQUIVALENT, Check.NOT_MET)
    ]
    lacking = ("screening-by-missing", "screening-date-missing")
    return {code for n, code in enumerate(lacking) for each in given_by if not each[n]}


@settings(max_examples=up_to(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    filled=st.dictionaries(
        st.tuples(st.sampled_from(["c1", "c2"]), st.sampled_from(["C01", "C02"])), st.tuples(ANSWERED, SIGNED)
    ),
    every=st.fixed_dictionaries({"C01": SIGNED, "C02": SIGNED}),
    names=st.booleans(),
)
def test_what_was_filled_in_is_what_is_read(form, filled, every, names):
    paper = form(signed=False)
    for code, signed in every.items():
        sign(paper, code, signed)
    for (line, code), ((answer, source), signed) in filled.items():
        paper.cell(f"check_{line}_{code}").value = answer and answer.value
        if source:
            write_text(paper.cell(f"source_{line}_{code}"), source)
        sign(paper, f"{line}_{code}", signed)
    if not names:
        paper.forget_names()

    checked, problems = paper.read()

    assert {p.code for p in problems} == unsigned(filled, every)
    assert {(c.line, c.candidate): (c.answer, c.source, c.by, c.on) for c in checked if c.answer} == {
        (line, code): (answer, source, by or every[code][0], str(on or every[code][1] or ""))
        for (line, code), ((answer, source), (by, on)) in filled.items()
        if answer
    }
    assert {(c.line, c.candidate): c.source for c in checked if c.source} == {
        key: source for key, ((_, source), _) in filled.items() if source
    }


@settings(max_examples=up_to(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=80).filter(lambda t: t.strip()))
@example(text="_x0041_ and &amp; <b>")
@example(text="=1+1")
@example(text="C01")
@example(text="Notes on C01")
@example(text="Date, C01")
@example(text=ALL_LINES)
@example(text="\x07 bell")
def test_a_line_of_any_text_is_known_again(form, solo_kit, text):
    kit = replace(solo_kit, screening=(replace(solo_kit.screening[0], text=text),))

    assert answers(form(kit=kit).fill(check_c1_C02="not met").read()[0]) == {"c1_C02": Check.NOT_MET}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.broad
@pytest.mark.parametrize(("suffix", "kind"), [("xlsx", "xlsx:Calc MS Excel 2007 XML"), ("ods", "ods")])
def test_a_form_saved_by_libreoffice_is_read_the_same(form, solo_kit, tmp_path, suffix, kind):
    filled = form().fill(check_c1_C01="equivalent accepted", source_c1_C01="Two letters", by_C01="Eva Brun")
    filled.fill(on_C01=date(2027, 3, 3), check_c2_C02="not met", on_c2_C02="5 March 2027", source_c2_C02="asked")
    before = filled.read()
    convert = ["soffice", "--headless", "--convert-to", kind, "--outdir", str(tmp_path / "lo")]
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    subprocess.run([*convert, str(filled.path)], check=True, capture_output=True, env=home)

    saved_again = (tmp_path / "lo" / f"screening.{suffix}").read_bytes()

    assert screening.read(saved_again, solo_kit, "screening.xlsx") == before


def musts(kit):
    return [line for line in kit.screening if line.importance is Importance.MUST]


def test_every_must_that_is_no_empty_or_to_check_is_named_for_each_candidate(form, solo_kit):
    first, second, third = musts(solo_kit)[:3]
    filled = {f"check_{first.id}_C01": "met", f"check_{second.id}_C01": "not met", f"check_{third.id}_C01": "pending"}
    checked, _ = form().fill(**filled).read()

    unmet = unmet_musts(solo_kit, PEOPLE, checked)

    assert [(m.line, m.state, m.why) for m in unmet if m.candidate == "C01"] == [
        (second.id, MustState.UNMET, "answered no"),
        (third.id, MustState.UNVERIFIED, "still to check"),
    ]
    assert {(m.state, m.why) for m in unmet if m.candidate == "C02"} == {(MustState.UNVERIFIED, "no answer yet")}
    assert unmet[0].places == ("screening.xlsx Screening!F9",)


def test_only_musts_and_only_candidates_still_here_are_named(solo_kit):
    kit = replace(solo_kit, screening=tuple(replace(c, importance=Importance.PREFERRED) for c in solo_kit.screening))
    gone = [replace(PEOPLE[0], status="Withdrawn"), replace(PEOPLE[1], status="no-show")]

    assert unmet_musts(kit, PEOPLE, ()) == ()
    assert unmet_musts(solo_kit, gone, ()) == ()


def test_an_equivalent_counts_as_met_and_is_told_with_its_sources_once(form, solo_kit):
    line = musts(solo_kit)[0]
    told = {f"check_{line.id}_C01": "equivalent accepted", f"source_{line.id}_C01": "Two  letters"}
    checked, _ = form().fill(**told, **{f"check_{line.id}_C02": "met"}).read()
    again = [replace(c, file="again.xlsx") for c in checked if c.answer]
    as_named = [replace(c, file="b.xlsx", answer=Check.MET, source="") for c in checked if c.answer]
    denied = [replace(c, file="c.xlsx", answer=Check.NOT_MET) for c in checked if c.answer]

    found = equivalent_musts(solo_kit, PEOPLE, [*checked, *again, *as_named])

    assert found == (
        EquivalentMust(
            candidate="C01", line=line.id, text=line.text, source="Two letters",
            places=("again.xlsx Screening!F8", "screening.xlsx Screening!F8"),
        ),
    )  # fmt: skip
    assert line.id not in [m.line for m in unmet_musts(solo_kit, PEOPLE, [*checked, *as_named])]
    assert equivalent_musts(solo_kit, PEOPLE, [*checked, *denied]) == ()
    gone = [replace(p, status="withdrawn") for p in PEOPLE]
    assert equivalent_musts(solo_kit, gone, checked) == ()
    less = replace(solo_kit, screening=tuple(replace(c, importance=Importance.PREFERRED) for c in solo_kit.screening))
    assert equivalent_musts(less, PEOPLE, checked) == ()


def test_a_form_that_never_came_leaves_every_must_unverified(solo_kit):
    unmet = unmet_musts(solo_kit, PEOPLE[:1], ())

    assert [m.line for m in unmet] == [line.id for line in musts(solo_kit)]
    assert {(m.state, m.why, m.places) for m in unmet} == {(MustState.UNVERIFIED, "on no form that came back", ())}


def test_forms_that_differ_verify_nothing_in_either_order_and_an_empty_copy_does_no_harm(form, solo_kit):
    line = musts(solo_kit)[0].id
    yes, _ = form().fill(**{f"check_{line}_C01": "met"}).read()
    empty, _ = form().read()
    no = [replace(c, answer=c.answer and Check.NOT_MET, file="b.xlsx") for c in yes]

    one, other = unmet_musts(solo_kit, PEOPLE, [*yes, *no]), unmet_musts(solo_kit, PEOPLE, [*no, *yes])

    assert one == other
    assert (one[0].line, one[0].state, one[0].why) == (
        line, MustState.UNVERIFIED, "the forms that came back differ",
    )  # fmt: skip
    assert len(one[0].places) == 2
    assert line not in [m.line for m in unmet_musts(solo_kit, PEOPLE, [*yes, *empty]) if m.candidate == "C01"]


def test_a_blank_form_counts_for_the_candidate_typed_in_it(form, solo_kit):
    line = musts(solo_kit)[0].id
    checked, _ = form(()).fill(**{f"check_{line}_C00": "met", "candidate_C00": "ben young"}).read()

    unmet = unmet_musts(solo_kit, PEOPLE, checked)

    assert line not in [m.line for m in unmet if m.candidate == "C02"]
    assert line in [m.line for m in unmet if m.candidate == "C01"]
    assert unknown_candidates(PEOPLE, checked) == ()


def test_answers_for_nobody_in_the_list_are_named_by_code_and_never_by_name(form, solo_kit):
    known, _ = form().fill(check_c1_C02="met").read()
    typed, _ = form(()).fill(check_c1_C00="met", candidate_C00="Otto Fremd").read()

    problems = unknown_candidates(PEOPLE[:1], [*known, *typed])

    assert codes(problems) == ["unknown-candidate"] * 2
    assert "Otto" not in str(problems)
    assert unknown_candidates(PEOPLE, known) == ()


def test_the_text_puts_unmet_musts_first_and_says_nothing_where_there_is_none(form, solo_kit):
    last = musts(solo_kit)[-1]
    checked, _ = form().fill(**{f"check_{last.id}_C02": "not met"}).read()

    text = plain.musts(unmet_musts(solo_kit, PEOPLE, checked))

    assert text.splitlines()[1].startswith("  C02, not met: “")
    assert "C01, not verified" in text
    assert "Maria" not in text
    assert plain.musts(()) == ""


def test_reading_changes_nothing_on_disk(form):
    filled = form().fill(check_c1_C01="met")
    filled.read()
    before = Path(filled.path).read_bytes()

    screening.read(filled.path.read_bytes(), filled.kit, "screening.xlsx")

    assert Path(filled.path).read_bytes() == before


def test_what_may_be_asked_only_after_an_offer_is_not_called_unverified(solo_kit):
    line = replace(solo_kit.screening[0], importance=Importance.MUST, ask=AFTER_AN_OFFER)
    kit = replace(solo_kit, screening=(line,))

    assert unmet_musts(kit, PEOPLE, []) == ()
