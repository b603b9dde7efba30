"""Any workbook that came back: its cells and names in either format, and what is refused by which code."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from generator import grids
from generator.grids.book import Merge, Value
from tests.cards import as_ods, bomb, members, packed, saved

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.fixture
def book():
    """A workbook with a cell of every kind on two sheets."""
    book = Workbook()
    first = book.worksheets[0]
    first.title = "Our form"
    first["B2"], first["B3"], first["B4"] = "Agreed rating", 4, date(2027, 3, 9)
    first["C2"] = "=B3+1"
    first.merge_cells("A6:C7")
    book.create_sheet("Notes")["A1"] = "two\nlines"
    for name, place in (("Agreed_1", "'Our form'!$B$3"), ("gone", "#REF!"), ("empty", "Notes!$D$4")):
        book.defined_names[name] = DefinedName(name, attr_text=place)
    return book


def code_of(content):
    with pytest.raises(grids.UnusableError) as refused:
        grids.read(content)
    assert refused.value.message
    return refused.value.code


def test_an_excel_workbook_is_its_cells_names_and_merges(book):
    found = grids.read(saved(book))

    assert list(found.sheets) == ["Our form", "Notes"]
    assert found.sheets["Our form"].cells == {
        (2, 2): Value("text", "Agreed rating"),
        (3, 2): Value("number", "4"),
        (4, 2): Value("date", "2027-03-09"),
        (2, 3): Value("formula", "=B3+1", ""),
    }
    assert found.sheets["Our form"].merges == (Merge((6, 1), (7, 3)),)
    assert found.sheets["Notes"].text((1, 1)) == "two\nlines"
    assert found.names == {"agreed_1": ("Our form", (3, 2)), "empty": ("Notes", (4, 4))}


def test_an_opendocument_workbook_reads_the_same(book):
    book["Our form"]["C2"].value = None

    excel, other = grids.read(saved(book)), grids.read(as_ods(saved(book)))

    assert {t: s.cells for t, s in other.sheets.items()} == {t: s.cells for t, s in excel.sheets.items()}


def test_a_name_gives_what_its_cell_holds_whatever_its_capitals(book):
    found = grids.read(saved(book))

    assert found.named("agreed_1") == found.named("AGREED_1") == Value("number", "4")
    assert found.named("empty") is None
    assert found.named("gone") is None
    assert found.named("never") is None


def test_a_cell_far_off_is_not_looked_at(book):
    book["Notes"]["XFD1048576"] = "far"

    assert list(grids.read(saved(book)).sheets["Notes"].cells) == [(1, 1)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-workbook"),
        (b"card,cell\n", "not-a-workbook"),
        (b"%PDF-1.7", "not-a-workbook"),
        (OLE + b"Workbook", "not-a-workbook"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"PK\x03\x04" + b"x" * 25_000_000, "too-large"),
        (packed({"readme.txt": b"hello"}), "not-a-workbook"),
    ],
)
def test_what_is_no_workbook_is_refused_by_code(content, code):
    assert code_of(content) == code


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("xl/worksheets/sheet1.xml", b"<!DOCTYPE x><worksheet/>", "damaged"),
        ("xl/worksheets/sheet1.xml", b"<worksheet", "damaged"),
        ("xl/vbaProject.bin", b"x", "macro"),
        ("xl/macrosheets/sheet1.xml", b"<x/>", "macro"),
        ("docProps/custom.xml", 210_000_000, "too-large"),
    ],
)
def test_a_hostile_part_is_refused_by_code(book, part, content, code):
    parts = members(saved(book))

    assert code_of(bomb({**parts, part: content})) == code


def test_more_cells_than_any_form_has_are_refused(book):
    sheet = "<table:table table:name='x'><table:table-row table:number-rows-repeated='3000'>"
    cell = "<table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='900'/>"
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table"))
    body = (
        f"<office:document-content {spaces}>{sheet}{cell}</table:table-row></table:table></office:document-content>"
    )

    content = packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": body})

    assert code_of(content) == "too-large"


def test_what_a_workbook_may_hold_is_counted_over_its_sheets(book, monkeypatch):
    for number in range(3):
        book.create_sheet(f"more {number}")["A1"] = "x" * 20

    monkeypatch.setattr("generator.grids.book.MOST_CELLS", 8)
    assert len(grids.read(saved(book)).sheets) == 5
    monkeypatch.setattr("generator.grids.book.MOST_CELLS", 7)
    assert code_of(saved(book)) == "too-large"


def test_any_one_corrupted_byte_gives_the_same_cells_or_a_refusal(book):
    content = BytesIO(saved(book)).getvalue()
    sound = grids.read(content)
    for at in range(0, len(content), 37):
        try:
            found = grids.read(content[:at] + bytes([content[at] ^ 0x41]) + content[at + 1 :])
        except grids.UnusableError:
            continue
        assert (found.sheets, found.names) == (sound.sheets, sound.names), at
