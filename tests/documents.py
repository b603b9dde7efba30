"""What the tests of Word documents share: their text, headings and tables, and a kit of hostile names."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from docx import Document
from docx.oxml.ns import qn

TEMPLATES = Path(__file__).parent.parent / "templates"
HOSTILE = (
    *("R&D <b>bold</b>", "{{ x }} {% if y %}", "=1+1", "“quoted” 'twice'", "王小明", "محمد بن عبد الله", "Zoë 🙂"),
    "{# no #} {_{ x }_} {_% y %_}",
)


def text_of(content: bytes) -> str:
    """Every paragraph of the body in reading order, tables included, then header and footer."""
    document = Document(BytesIO(content))
    section = document.sections[0]
    parts = (document.element.body, section.header._element, section.footer._element)
    return "\n".join(_paragraph(p) for part in parts for p in part.iter(qn("w:p")))


def _paragraph(paragraph) -> str:
    shown = {qn("w:t"): lambda e: e.text or "", qn("w:br"): lambda e: "\n", qn("w:tab"): lambda e: "\t"}
    inside = (e for e in paragraph.iter(*shown) if e.getparent().tag == qn("w:r"))
    return "".join(shown[e.tag](e) for e in inside)


def headings_of(content: bytes) -> list[tuple[str, str]]:
    """The style and text of title and headings, in order."""
    paragraphs = Document(BytesIO(content)).paragraphs
    return [(p.style.name, p.text) for p in paragraphs if p.style.name.startswith(("Title", "Heading"))]


def tables_of(content: bytes) -> list[list[list[str]]]:
    """The texts of every table, row by row."""
    return [[[c.text for c in row.cells] for row in t.rows] for t in Document(BytesIO(content)).tables]


def assert_reachable(content: bytes, title: str) -> None:
    """Title and language are set; heading levels skip none; table heads are marked and repeat; no row splits."""
    document = Document(BytesIO(content))
    assert document.core_properties.title == title
    assert document.core_properties.language == "en-GB"
    levels = [0 if style == "Title" else int(style[-1]) for style, _ in headings_of(content)]
    assert levels[0] == 0
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for table in document.tables:
        first, *rest = (row._tr.trPr for row in table.rows)
        assert first.find(qn("w:tblHeader")) is not None
        assert all(row.find(qn("w:cantSplit")) is not None for row in (first, *rest))
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None


def hostile(kit):
    """The kit with names and posting text that would be markup, formulas or tags elsewhere."""
    names = (*HOSTILE[:3], *HOSTILE)
    panel = tuple(replace(person, name=name) for person, name in zip(kit.panel, names, strict=False))
    everything = " ".join(HOSTILE)
    opening = replace(
        kit.requisition, title=everything, organisation=everything, contact=everything, return_to="A & <B>"
    )
    rated = tuple(replace(c, printed_name=everything, definition=everything) for c in kit.competencies)
    lines = tuple(replace(line, text=everything) for line in kit.lines)
    sessions = tuple(
        replace(s, questions=tuple(replace(q, text=everything, anchors=(everything,) * 5) for q in s.questions))
        for s in kit.sessions
    )
    screening = tuple(replace(line, text=everything) for line in kit.screening)
    return replace(
        kit, panel=panel, requisition=opening, competencies=rated, lines=lines, sessions=sessions, screening=screening
    )


def with_unknown_name(template: Path, folder: Path) -> Path:
    """A copy of a template that asks for `{{ shoe_size }}`, which nothing gives."""
    document = Document(str(template))
    document.add_paragraph("{{ shoe_size }}")
    asks = folder / template.name
    document.save(str(asks))
    return asks
