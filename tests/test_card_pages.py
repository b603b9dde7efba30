"""Where the pages of a card begin, how much of a note is seen on it, and that it fits a small screen."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree
from openpyxl import load_workbook

from generator import fitting
from generator.model import Candidate, Level, in_interview_language
from generator.scorecards import paging, render
from generator.wording import tongue
from tests.translated import translated

MARIA = Candidate(code="C01", name="Maria Keller")
LONG_NAME = Candidate(code="C02", name="Wolfgang Amadeus Maximilian von und zu Hohenlohe-Waldenburg")
PAPERS = ("a4", "letter")
LANGUAGES = ("en", "fr", "de")
# French and German take about a sixth more room than English.
MORE = (*"und danach mit allen Beteiligten noch einmal".split(),)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
NOTE = ("She said that two people were away, so she took the handover and rang the site herself. " * 14)[:1200]
TEXT_IN_NOTE = 1130 - 9
HAS_OFFICE = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")), reason="LibreOffice is not installed"
)


def longer(text):
    """A text with the length of its translation."""
    words = list(MORE) * (len(text) // 100 + 1)
    wanted = len(text) * 7 // 6
    while len(text) < wanted:
        text += f" {words.pop()}"
    return text


def on(kit, paper="a4", language="en"):
    """The kit on a paper, and in a language with texts as long as a translator's."""
    kit = replace(kit, requisition=replace(kit.requisition, jurisdiction="us" if paper == "letter" else None))
    return kit if language == "en" else in_interview_language(translated(kit, language, longer))


def with_questions(kit, count):
    """The kit with so many questions in its only session, from the first on and again."""
    (session,) = kit.sessions
    asked = (session.questions * 2)[:count]
    numbered = tuple(replace(q, id=f"q{n}") for n, q in enumerate(asked, start=1))
    return replace(kit, sessions=(replace(session, questions=numbered),))


def card(kit, candidate=MARIA):
    return next(iter(render(kit, [candidate])))[1]


def sheet_of(content):
    return load_workbook(BytesIO(content)).worksheets[0]


def begun(content):
    """What stands first on each page after the first."""
    sheet = sheet_of(content)
    return [sheet.cell(b.id + 1, 1).value for b in sheet.row_breaks.brk]


def notes(content):
    """The rows of the notes with their heights."""
    book = load_workbook(BytesIO(content))
    rows = [int(d.attr_text.rpartition("$")[2]) for n, d in book.defined_names.items() if n.startswith("note_")]
    return {row: book.worksheets[0].row_dimensions[row].height for row in rows}


@pytest.fixture(scope="module")
def five(together_kit):
    """A session together with five questions."""
    assert len(together_kit.sessions[0].questions) == 5
    return together_kit


def test_four_questions_are_sent_on_two_pages_and_no_block_is_split(solo_kit):
    (first,) = begun(card(solo_kit))

    assert first.startswith("Question ")


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_five_questions_are_sent_on_two_pages_on_either_paper_in_every_language(five, paper, language):
    (first,) = begun(card(on(five, paper, language)))

    assert first.startswith(("Question ", "Frage "))


def test_a_long_name_takes_its_room_from_the_notes(five):
    content = card(five, LONG_NAME)
    sheet = sheet_of(content)
    (first,) = (b.id for b in sheet.row_breaks.brk)

    assert sheet.row_dimensions[2].height > 30
    assert sum(sheet.row_dimensions[row].height for row in range(1, first + 1)) <= paging.HEIGHTS["a4"]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (3, 2), (7, 3), (8, 3)])
def test_more_questions_go_on_as_many_pages_as_whole_blocks_need(five, count, pages):
    first = begun(card(with_questions(five, count)))

    assert len(first) + 1 == pages
    assert all(text.startswith("Question ") or text == "If not as planned" for text in first)


def test_a_note_of_1200_characters_is_seen_whole_as_sent_where_there_are_four_questions(solo_kit):
    heights = notes(card(solo_kit))

    assert len(heights) == 4
    assert min(heights.values()) >= fitting.height(NOTE, TEXT_IN_NOTE, 9)


def test_a_page_gives_its_notes_all_the_whole_lines_that_it_has_room_for(five):
    content = card(five)
    sheet, heights = sheet_of(content), notes(content)
    (end,) = (b.id for b in sheet.row_breaks.brk)
    first = [round((high - 3) / fitting.line_height(9)) for row, high in heights.items() if row <= end]
    free = paging.HEIGHTS["a4"] - sum(sheet.row_dimensions[row].height for row in range(1, end + 1))

    assert first == sorted(first, reverse=True)
    assert first[0] - first[-1] <= 1
    assert 0 <= free < fitting.line_height(9) + 1


def test_the_row_of_a_note_follows_what_is_typed(five):
    content = card(five)
    rows = etree.fromstring(ZipFile(BytesIO(content)).read("xl/worksheets/sheet1.xml")).iter(f"{MAIN}row")
    fixed = {int(row.get("r")): row.get("customHeight") for row in rows if row.get("ht")}
    sheet = sheet_of(content)

    assert {row for row, custom in fixed.items() if custom is None} == set(notes(content))
    for row, height in notes(content).items():
        lines = round((height - 3) / fitting.line_height(9))
        assert sheet.cell(row, 7).value.startswith(f"=REPT(CHAR(10),MAX({lines - 1},INT(LEN($B${row})/150)")
        assert sheet.cell(row, 7).protection.locked


def test_empty_lines_are_as_many_as_a_note_needs():
    assert fitting.lines("Wherever we went, MANY More WORDS: " * 30, TEXT_IN_NOTE, 9) * paging.LETTERS_A_LINE <= 1200


def test_it_is_no_wider_than_a_small_screen(solo_kit):
    sheet = sheet_of(card(solo_kit))

    assert sum(sheet.column_dimensions[letter].width * 8 for letter in "ABCDEF") <= 1290


@pytest.mark.parametrize(("paper", "wide"), [("a4", 29.7), ("letter", 27.94)])
def test_descriptions_are_printed_in_seven_and_a_half_points(five, paper, wide):
    book = load_workbook(BytesIO(card(on(five, paper))))
    sheet = book.worksheets[0]
    row = int(book.defined_names["rating_q1"].attr_text.rpartition("$")[2])
    points = (wide / 2.54 - sheet.page_margins.left - sheet.page_margins.right) * 72
    # LibreOffice sets 8 pixels as the 8.11 that the digit is wide, and scales by whole percents.
    percent = points // (1280 * 8.11 / 8 * 0.75 / 100)

    assert sheet.cell(row, 2).font.size * percent >= 750


def printed(folder, files):
    """The files as LibreOffice prints them: the PDF of each by its name."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *(str(folder / name) for name in files)], check=True, capture_output=True, timeout=540)
    return {name: (folder / name).with_suffix(".pdf") for name in files}


def pages_of(folder, files, on_each):
    """How many pages LibreOffice prints of each card: those with the row that is repeated on them."""
    return {name: text_of(pdf).count(on_each) for name, pdf in printed(folder, files).items()}


def pages_of_all(folder, files):
    """How many pages LibreOffice prints of each file: each ends with a form feed."""
    return {name: text_of(pdf).count("\f") for name, pdf in printed(folder, files).items()}


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout


@pytest.mark.broad
@HAS_OFFICE
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", ["entry", "executive"])
def test_libreoffice_prints_as_many_pages_as_are_begun(planned, tmp_path, language, level):
    people = ["Dana Whitfield:240", "Ravi Menon:240"]
    kit = planned("client-director", people, together=True, level=Level(level))
    files = {
        f"{count}-{paper}-{who.code}.xlsx": card(on(with_questions(kit, count), paper, language), who)
        for count, who in ((4, MARIA), (5, MARIA), (5, LONG_NAME), (6, MARIA), (8, MARIA))
        for paper in PAPERS
    }

    pages = pages_of(tmp_path, files, tongue(language)("Interview date"))

    assert pages == {name: len(begun(content)) + 1 for name, content in files.items()}
    assert [name for name, count in pages.items() if count > (2 if name[0] in "45" else 3)] == []
