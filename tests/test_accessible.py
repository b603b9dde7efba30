"""Every document of the examples for people who hear it, or see it in grey: order, names, heads, contrast."""

from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

ROOT = Path(__file__).parent.parent
PARTS = [
    ROOT / "kits" / kit / part for kit in ("sales-director", "client-director") for part in ("pack", "debrief/1")
]
OTHERS = {"infirmiere-coordinatrice": "fr-FR", "schichtleitung-lager": "de-DE"}
WORD = [
    *sorted(p for part in PARTS for p in part.rglob("*.docx")),
    *(
        pytest.param(p, marks=pytest.mark.broad)
        for kit in OTHERS
        for p in sorted((ROOT / "kits" / kit / "pack").rglob("*.docx"))
    ),
]
SHEETS = sorted(p for part in PARTS for p in part.rglob("*.xlsx") if "_C0" not in p.name or "_C01_" in p.name)
WHITE, TINT, BLACK = "FFFFFF", "EEF3F8", "000000"
ENOUGH = 4.5


def contrast(one, other):
    """The contrast of two colours, 1 to 21, as WCAG 2 counts it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def named(path):
    return path.relative_to(ROOT / "kits").as_posix()


def test_contrast_is_counted_as_it_is_defined():
    assert contrast(BLACK, WHITE) == 21
    assert round(contrast("767676", WHITE), 2) == 4.54
    assert contrast("777777", WHITE) < ENOUGH


@pytest.mark.parametrize("path", WORD, ids=named)
def test_a_word_document_can_be_heard_in_order(path):
    document = Document(str(path))
    styles = [p.style.name for p in document.paragraphs]
    levels = [0 if s == "Title" else int(s[-1]) for s in styles if s == "Title" or s.startswith("Heading")]

    assert document.core_properties.title
    assert document.core_properties.language == OTHERS.get(path.relative_to(ROOT / "kits").parts[0], "en-GB")
    assert levels[0] == 0
    assert levels.count(0) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
    for spoken in document.element.iter(qn("wp:docPr")):
        assert spoken.get("descr")


@pytest.mark.parametrize("path", WORD, ids=named)
def test_every_colour_of_letters_in_a_word_document_stands_out(path):
    document = Document(str(path))
    section = document.sections[0]
    parts = (document.element, document.styles.element, section.header._element, section.footer._element)
    letters = {
        c.get(qn("w:val")) for part in parts for c in part.iter(qn("w:color")) if c.getparent().tag == qn("w:rPr")
    }
    behind = {shade.get(qn("w:fill")) for part in parts for shade in part.iter(qn("w:shd"))} - {"auto", None}

    assert letters
    for colour in letters - {"auto"}:
        for ground in behind | {WHITE}:
            assert contrast(colour, ground) >= ENOUGH, (colour, ground)


@pytest.mark.parametrize("path", SHEETS, ids=named)
def test_every_colour_of_letters_in_a_workbook_stands_out(path):
    seen = set()
    for sheet in load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            seen |= {(rgb(cell.font.color, BLACK), ground(cell)) for cell in row if cell.value is not None}
        seen |= {
            (BLACK, rgb(r.dxf.fill.bgColor, WHITE)) for rules in sheet.conditional_formatting for r in rules.rules
        }

    assert seen
    assert {pair for pair in seen if contrast(*pair) < ENOUGH} == set()


def ground(cell):
    return rgb(cell.fill.start_color, WHITE) if cell.fill.fill_type == "solid" else WHITE


def rgb(colour, otherwise):
    """A colour as six digits; one of the theme or none at all is what programs show for it."""
    return colour.rgb[-6:] if colour is not None and isinstance(colour.rgb, str) else otherwise
