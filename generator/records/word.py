"""A packet in, a Word document out, drawn on the overview's template: it looks as the organisation's own do."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm
from lxml import etree
from markupsafe import escape

from generator.logo import with_logo
from generator.model.packet import Block, Form, Line, Packet, Paper, Paragraph, Part, Section, Style, Table
from generator.office import LETTER, LONGEST_PROPERTY, fixed_archive, one_line, printable, template

TEMPLATE = "overview.docx"
LANGUAGE = "en-GB"
# The width of the page's text in twentieths of a point, as the template's own tables have it.
WIDTH = 9865
PICTURE_WIDTH, PICTURE_HEIGHT = Mm(170), Mm(225)
STYLES = {
    Style.BODY: "Normal", Style.BULLET: "ListBullet", Style.SMALL: "Small", Style.HEAD: "Heading3",
    Style.WARNING: "Warning",
}  # fmt: skip
TAG = re.compile(r"\{[{%#]")
PICTURES = (qn("w:drawing"), qn("w:pict"))
MARK = re.compile(r"(\[removed: [^\]]*\])")
REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))
# Parts of a template by the last word of their relation.
BROUGHT = frozenset(
    """comments commentsExtended commentsIds commentsExtensible people custom-properties extended-properties thumbnail
    customXml glossaryDocument hyperlink image attachedTemplate keyMapCustomizations vbaProject""".split()
)
GREY, TINT = "D9D9D9", "EEF3F8"
# A row that is longer may go on over the page.
LONGEST_WHOLE_ROW = 1500
INDEX_HEADS = ("Part", "What it holds", "Page")


def render(packet: Packet, own_templates: Path | None = None, *, paged: bool = False) -> bytes:
    """The document's bytes, the same for the same packet; where it becomes a PDF (*paged*) its index has pages."""
    document = Document(str(template(TEMPLATE, own_templates)))
    _without_what_it_brings(document)
    body = document.element.body
    section = deepcopy(body.find(qn("w:sectPr")))
    for child in list(body):
        body.remove(child)
    for markup in _body(packet, paged=paged):
        body.append(parse_xml(markup))
    for paper in packet.papers:
        if paper.form is Form.PICTURE:
            _picture(document, paper)
    body.append(section)
    _margins(document, packet)
    out = BytesIO()
    document.save(out)
    return with_logo(fixed_archive(out.getvalue()), own_templates)


def _without_what_it_brings(document: WordDocument) -> None:
    """Take out of a template all but its looks: comments, properties and links may hold names nobody looks for."""
    settings = document.settings.element
    for element in [e for e in settings if e.tag in (qn("w:attachedTemplate"), qn("w:evenAndOddHeaders"))]:
        settings.remove(element)
    last = document.element.body.find(qn("w:sectPr"))
    assert last is not None
    extra = [e for e in last if e.tag in REFERENCES and e.get(qn("w:type")) != "default"]
    kept = {e.get(qn("r:id")) for e in last if e.tag in REFERENCES and e not in extra}
    for element in [*extra, *last.findall(qn("w:titlePg"))]:
        last.remove(element)
    own = [r.target_part.rels for r in document.part.rels.values() if r.reltype.endswith("/settings")]
    for rels in (document.part.rels, document.part.package.rels, *own):
        for key, rel in list(rels.items()):
            kind = rel.reltype.rpartition("/")[2]
            if kind in BROUGHT or (kind in ("header", "footer") and key not in kept):
                del rels[key]


def _body(packet: Packet, *, paged: bool) -> Iterator[str]:
    yield _paragraph("Title", packet.title)
    yield _paragraph("Subtitle", packet.subtitle)
    yield from _blocks(packet.cover)
    yield _paragraph("Heading2", "Index")
    yield _index(packet.parts, paged=paged)
    for part in packet.parts:
        yield from _part(part)
    pages = [p for p in packet.papers if p.form is Form.PAGES]
    if pages and paged:
        yield _paragraph("Heading1", "The pages of the papers", new_page=True)
        names = ", ".join(f"{p.number} ({p.pages})" for p in pages)
        yield _paragraph(
            "Normal", f"The papers follow in this order, as they came back, with their number of pages: {names}."
        )


def _part(part: Part) -> Iterator[str]:
    yield _paragraph("Heading1", f"{part.number}  {part.title}", new_page=part.new_page, mark=_bookmark(part.number))
    for n, section in part.numbered:
        yield from _section(part, n, section)


def _section(part: Part, n: int, section: Section) -> Iterator[str]:
    if section.title:
        number = f"{part.number}.{n}  "
        mark = _bookmark(part.number, n) if part.listed else None
        yield _paragraph("Heading2", section.title, before=number, new_page=section.new_page, mark=mark)
    yield from _blocks(section.blocks)


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _paragraph(STYLES[block.style], block.line)
        else:
            yield _table(block)
            yield _paragraph("Gap", "")


def _index(parts: Sequence[Part], *, paged: bool) -> str:
    rows = []
    for part in parts:
        rows.append(_index_row(f"{part.number}  {part.title}", part.holds, _bookmark(part.number)[1], paged=paged))
        for n, section in part.numbered if part.listed else ():
            if section.title:
                title = "".join(words.text for words in section.title)
                name = _bookmark(part.number, n)[1]
                rows.append(_index_row(f"      {part.number}.{n}  {title}", "", name, paged=paged))
    widths = _widths((54, 36, 10) if paged else (58, 42))
    heads = INDEX_HEADS if paged else INDEX_HEADS[:2]
    return _drawn("Index", heads, rows, widths)


def _index_row(title: str, holds: str, bookmark: str, *, paged: bool) -> list[str]:
    link = f'<w:hyperlink w:anchor="{bookmark}">{_runs(title)}</w:hyperlink>'
    page = f'<w:fldSimple w:instr=" PAGEREF {bookmark} \\h "><w:r><w:t>0</w:t></w:r></w:fldSimple>'
    return [link, _runs(holds), *([page] if paged else [])]


def _bookmark(part: int, section: int = 0) -> tuple[int, str]:
    return part * 10_000 + section, f"part{part}" if not section else f"part{part}_{section}"


def _table(table: Table) -> str:
    rows = [[_runs(cell) for cell in row] for row in table.rows]
    return _drawn(table.caption, table.heads, rows, _widths(table.widths), longest=[_longest(r) for r in table.rows])


def _longest(row: Sequence[Line]) -> int:
    return max((sum(len(words.text) for words in cell) for cell in row), default=0)


def _widths(shares: Sequence[int]) -> list[int]:
    return [WIDTH * share // sum(shares) for share in shares]


def _drawn(
    caption: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[int],
    longest: Sequence[int] = (),
) -> str:
    """A table as markup; its first row, or without heads its first column, is its head."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    drawn = [_row([_runs(head) for head in heads], widths, head=True)] if heads else []
    for n, row in enumerate(rows):
        whole = n >= len(longest) or longest[n] <= LONGEST_WHOLE_ROW
        drawn.append(_row(row, widths, whole=whole, labelled=not heads))
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="Paneltable"/><w:tblW w:type="auto" w:w="0"/>'
        '<w:jc w:val="left"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0020" w:firstRow="{int(bool(heads))}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"/>'
        f'<w:tblCaption w:val="{escape(caption)}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(drawn)}</w:tbl>'
    )


def _row(
    cells: Sequence[str], widths: Sequence[int], *, head: bool = False, whole: bool = True, labelled: bool = False
) -> str:
    properties = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if head else "")
    drawn = "".join(
        _cell(cell, width, head=head or (labelled and n == 0))
        for n, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{drawn}</w:tr>"


def _cell(inside: str, width: int, *, head: bool) -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>' if head else ""
    style = "Tablesmallhead" if head else "Tablesmall"
    return (
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/>{shade}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p></w:tc>'
    )


def _paragraph(
    style: str, line: Line | str, *, before: str = "", new_page: bool = False, mark: tuple[int, str] | None = None
) -> str:
    page = "<w:pageBreakBefore/>" if new_page else ""
    start = end = ""
    if mark is not None:
        start = f'<w:bookmarkStart w:id="{mark[0]}" w:name="{mark[1]}"/>'
        end = f'<w:bookmarkEnd w:id="{mark[0]}"/>'
    inside = (_runs(before) if before else "") + _runs(line)
    return f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{style}"/>{page}</w:pPr>{start}{inside}{end}</w:p>'


def _runs(line: Line | str) -> str:
    """A line as runs; what says that something was removed is shaded."""
    text = line if isinstance(line, str) else "".join(words.text for words in line)
    return "".join(_run(piece, removed=bool(MARK.fullmatch(piece))) for piece in MARK.split(printable(text)) if piece)


def _run(text: str, *, removed: bool) -> str:
    look = f'<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="{GREY}"/></w:rPr>' if removed else ""
    pieces = re.split(r"([\n\t])", text)
    signs = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    inside = "".join(signs.get(p) or f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in pieces if p)
    return f"<w:r>{look}{inside}</w:r>"


def _picture(document: WordDocument, paper: Paper) -> None:
    """A scan that is a picture, on a page of its own under its number."""
    head = document.element.body
    title = _paragraph("Heading2", paper.name, before=f"{paper.number}  ", new_page=True)
    head.append(parse_xml(title))
    inline = document.part.new_pic_inline(BytesIO(paper.content), width=PICTURE_WIDTH)
    if inline.extent.cy > PICTURE_HEIGHT:
        inline = document.part.new_pic_inline(BytesIO(paper.content), height=PICTURE_HEIGHT)
    inline.docPr.set("name", paper.number)
    inline.docPr.set("descr", f"Scan {paper.number}")
    for named in inline.iter(qn("pic:cNvPr")):
        named.set("name", paper.number)
    paragraph = parse_xml(f"<w:p {nsdecls('w')}><w:r><w:drawing/></w:r></w:p>")
    paragraph[0][0].append(inline)
    head.append(paragraph)


def _margins(document: WordDocument, packet: Packet) -> None:
    """Header, footer and properties: those of the template hold its own questions to be filled in."""
    title, footer = (one_line("".join(words.text for words in line)) for line in (packet.title, packet.footer))
    section = document.sections[0]
    if packet.paper == "letter":
        section.page_width, section.page_height = (Emu(length) for length in LETTER)
    head, foot = section.header, section.footer
    for part in (head, foot):
        if not part.paragraphs:
            part.add_paragraph()
    # What an organisation put into its header stays (a logo, an address); a footer says for whom a paper is.
    said = [p for p in head._element.iter(qn("w:p")) if TAG.search("".join(p.itertext()))]
    _say(said or [head.paragraphs[0]._p], [title, "\t", "Record"])
    _say(list(foot._element.iter(qn("w:p"))), [footer, "\t", "Page ", " PAGE ", " of ", " NUMPAGES "])
    core = document.core_properties
    core.title, core.subject, core.language = title[:LONGEST_PROPERTY], footer[:LONGEST_PROPERTY], LANGUAGE
    core.author = core.last_modified_by = "panelpack"
    core.comments = core.keywords = core.category = ""


def _say(paragraphs: Sequence["etree._Element"], pieces: Sequence[str]) -> None:
    """The first of the paragraphs with other runs, the others with none; pictures stay where they are."""
    for n, paragraph in enumerate(paragraphs):
        for run in [child for child in paragraph if child.tag != qn("w:pPr") and not any(child.iter(*PICTURES))]:
            paragraph.remove(run)
        for piece in pieces if n == 0 else ():
            paragraph.append(parse_xml(_piece(piece)))


def _piece(piece: str) -> str:
    """A run as markup; ` PAGE ` and ` NUMPAGES ` are fields."""
    if piece.strip() in ("PAGE", "NUMPAGES"):
        return f'<w:fldSimple {nsdecls("w")} w:instr="{piece}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return _run(printable(piece), removed=False).replace("<w:r>", f"<w:r {nsdecls('w')}>", 1)
