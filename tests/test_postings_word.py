"""Adverts as Word documents: what a reader sees of them, and files that are refused."""

import zipfile
from io import BytesIO
from random import Random

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import postings
from generator.errors import PostingError
from generator.postings import word
from tests.examples import up_to

SPACES = nsdecls("w") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
STRICT = (
    (b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
     b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
)  # fmt: skip


def document(*paragraphs):
    """A document of paragraphs, each a text, (text, style) or the inside of a paragraph as XML."""
    made = Document()
    for one in paragraphs:
        if isinstance(one, tuple):
            made.add_paragraph(one[0], style=one[1])
        elif one.startswith("<"):
            body = made.element.body
            body.insert(len(body) - 1, parse_xml(f"<w:p {SPACES}>{one}</w:p>"))
        else:
            made.add_paragraph(one)
    return made


def saved(made):
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def posting_of(made):
    return word.read(made if isinstance(made, bytes) else saved(made), "advert.docx")


def said(made):
    return [(block.type.value, block.text) for block in posting_of(made).blocks]


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def changed(content, change):
    """The archive with its parts changed: `change` takes a name and its bytes."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return out.getvalue()


def test_headings_lists_and_paragraphs_are_known_by_their_styles_and_numbered_by_paragraph():
    posting = posting_of(
        document(
            ("Head Baker", "Title"), "We bake.", "", ("Your tasks", "Heading 1"), ("Bake bread", "List Bullet"),
            ("Shape it", "List Bullet 2"), ("Sell cakes", "List Number"), ("Where", "Heading 2"), "York.",
        )
    )  # fmt: skip

    assert [(b.type.value, b.text, b.line, b.depth) for b in posting.blocks] == [
        ("heading", "Head Baker", 1, 1), ("paragraph", "We bake.", 2, 0), ("heading", "Your tasks", 4, 2),
        ("item", "Bake bread", 5, 0), ("item", "Shape it", 6, 1), ("item", "Sell cakes", 7, 0),
        ("heading", "Where", 8, 3), ("paragraph", "York.", 9, 0),
    ]  # fmt: skip
    assert (posting.title, posting.format) == ("Head Baker", "word")


def test_bold_lines_larger_lines_and_outline_levels_are_headings_and_bold_words_are_not():
    made = document(run("Your tasks", "<w:b/>"), run("You ") + run("must", "<w:b/>") + run(" bake."), "")
    made.paragraphs[-1].add_run("What we offer").font.size = Pt(16)
    made.add_paragraph("Bread. " * 20)
    outlined = document("<w:pPr><w:outlineLvl w:val='1'/></w:pPr>" + run("Contact"), "York.")

    assert said(made)[:3] == [
        ("heading", "Your tasks"),
        ("paragraph", "You must bake."),
        ("heading", "What we offer"),
    ]
    assert said(outlined) == [("heading", "Contact"), ("paragraph", "York.")]


def test_the_first_line_in_much_larger_type_is_the_title():
    made = Document()
    made.add_paragraph().add_run("Head Baker").font.size = Pt(20)
    made.add_paragraph("You run a kitchen with five bakers. " * 3)

    assert (posting_of(made).title, posting_of(made).blocks[0].depth) == ("Head Baker", 1)


def test_bullets_that_are_typed_and_line_breaks_that_are_meant_are_kept_apart():
    made = document("Your tasks\n•\tBake bread\n\uf0b7 Sell cakes")
    sign = document('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>' + run(" Bake"))

    assert said(made) == [("heading", "Your tasks"), ("item", "Bake bread"), ("item", "Sell cakes")]
    assert said(sign) == [("item", "Bake")]


def test_a_list_that_is_switched_off_makes_no_item():
    made = document(("Bake bread", "List Bullet"))
    made.paragraphs[0]._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {SPACES}><w:numId w:val="0"/></w:numPr>'))

    assert said(made) == [("paragraph", "Bake bread")]


def test_a_tables_row_is_one_block_and_a_table_that_lays_out_the_page_is_read_as_text():
    made = Document()
    rows = made.add_table(2, 2)
    rows.cell(0, 0).text, rows.cell(0, 1).text = "Hours", "nights\n38 a week"
    rows.cell(1, 0).text, rows.cell(1, 1).text = "Place", "York"
    rows.cell(1, 1).add_paragraph("by the river")
    layout = made.add_table(1, 2)
    layout.cell(0, 0).text, layout.cell(0, 1).text = "Contact", "Tasks"
    layout.cell(0, 0).add_paragraph("Write to us.")
    layout.cell(0, 1).add_paragraph("Bake bread", style="List Bullet")

    assert said(made) == [
        ("row", "Hours | nights 38 a week"), ("row", "Place | York by the river"), ("heading", "Contact"),
        ("paragraph", "Write to us."), ("heading", "Tasks"), ("item", "Bake bread"),
    ]  # fmt: skip


def test_a_table_in_a_table_is_read_to_its_end():
    made = Document()
    outer = made.add_table(1, 1).cell(0, 0)
    inner = outer.add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Hours", "nights"
    made.add_paragraph("York.")

    assert said(made) == [("row", "Hours | nights"), ("paragraph", "York.")]


def test_tracked_insertions_are_kept_and_deletions_left_out():
    made = document(
        run("You ")
        + f'<w:ins w:id="1" w:author="a">{run("really ")}</w:ins>'
        + '<w:del w:id="2" w:author="a"><w:r><w:delText>never </w:delText></w:r></w:del>'
        + f'<w:moveFrom w:id="3" w:author="a">{run("gone ")}</w:moveFrom>'
        + f'<w:moveTo w:id="4" w:author="a">{run("lead ")}</w:moveTo>'
        + run("people."),
        '<w:pPr><w:rPr><w:del w:id="5" w:author="a"/></w:rPr></w:pPr>' + run("You bake "),
        run("bread."),
    )
    table = made.add_table(2, 2)
    for row, words in zip(table.rows, (("Pay", "low"), ("Pay", "well")), strict=True):
        row.cells[0].text, row.cells[1].text = words
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f'<w:del {SPACES} w:id="6" w:author="a"/>'))

    assert said(made) == [
        ("paragraph", "You really lead people."), ("paragraph", "You bake bread."), ("row", "Pay | well"),
    ]  # fmt: skip


def test_hidden_text_placeholders_notes_comments_headers_and_footers_are_left_out():
    made = document(
        run("You bake.") + run(" secret", "<w:vanish/>") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run(' click here')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run(' You sell.')}</w:sdtContent></w:sdt>"
    )
    made.sections[0].header.paragraphs[0].text = "Millrace"
    made.sections[0].footer.paragraphs[0].text = "Page 1"
    style = made.styles.add_style("Unseen", 1)
    style.font.hidden = True
    made.add_paragraph("unseen", style="Unseen")

    assert said(made) == [("paragraph", "You bake. You sell.")]


def test_a_text_box_is_read_once_after_the_paragraph_that_holds_it():
    box = f"<w:txbxContent><w:p>{run('Pay', '<w:b/>')}</w:p><w:p>{run('We pay well.')}</w:p></w:txbxContent>"
    made = document(
        run("Before.") + "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        + run(" Still before."),
        "After.",
    )

    assert said(made) == [
        ("paragraph", "Before. Still before."), ("heading", "Pay"), ("paragraph", "We pay well."),
        ("paragraph", "After."),
    ]  # fmt: skip


def test_a_document_in_the_strict_form_is_read_alike():
    content = saved(document(("Head Baker", "Title"), ("Bake", "List Bullet")))

    def strict(name, part):
        for ours, theirs in STRICT:
            part = part.replace(ours, theirs)
        return part

    assert said(changed(content, strict)) == said(content) == [("heading", "Head Baker"), ("item", "Bake")]


SOUND = saved(document(("Head Baker", "Title"), ("Bake bread", "List Bullet"), "We pay well."))
MUCH = Random(0).randbytes(4_500_000).hex().encode()
BOMB = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "%s">%s]>' % (
    b"x" * 1000,
    b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a;" * 50) for n in range(50)),
)


def bombed(name, part):
    return BOMB + b"<d>&a9;</d>" if name == "word/document.xml" else part


def with_part(name, part):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return out.getvalue()


def workbook():
    from openpyxl import Workbook

    out = BytesIO()
    Workbook().save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04rest", "damaged Word document"),
        (SOUND[: len(SOUND) // 2], "damaged Word document"),
        (with_part("hello.txt", b"hello"), "no Word document"),
        (workbook(), "an Excel workbook"),
        (with_part("mimetype", b"application/vnd.oasis.opendocument.text"), "an OpenDocument file"),
        (with_part("word/document.xml", b" " * 300_000_000), "unpacks to more"),
        (changed(SOUND, bombed), "what no Word document holds"),
        (changed(SOUND, lambda n, part: part[:900] if n == "word/document.xml" else part), "damaged Word document"),
        (changed(SOUND, lambda n, part: part + MUCH if n == "word/document.xml" else part), "holds more"),
        (saved(Document()), "no text"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "an old Word document"),
        (b"{\\rtf1 Cook}", "rich text"),
    ],
)
def test_a_document_that_cannot_be_read_is_refused_in_one_sentence(tmp_path, content, says):
    path = tmp_path / "advert.md"
    path.write_bytes(content)

    with pytest.raises(PostingError, match=says) as refusal:
        postings.read(path)

    assert str(refusal.value).startswith(f"{path}: this ")


def test_elements_nested_without_end_are_refused_or_read_and_never_a_crash():
    deep = "<w:tbl><w:tr><w:tc>" * 60 + f"<w:p>{run('Bake')}</w:p>" + "</w:tc></w:tr></w:tbl>" * 60
    made = Document()
    made.element.body.insert(0, parse_xml(f"<w:sdt {SPACES}><w:sdtContent>{deep}</w:sdtContent></w:sdt>"))
    deeper = changed(
        SOUND,
        lambda n, part: (
            part.replace(b"<w:body>", b"<w:body>" + b"<w:tbl>" * 9000) if n.endswith("document.xml") else part
        ),
    )

    assert [text for _, text in said(made)] == ["Bake"]
    with pytest.raises(PostingError):
        posting_of(deeper)


@settings(max_examples=up_to(60), deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_document_with_bytes_changed_is_read_or_refused_and_nothing_else(changes):
    content = bytearray(SOUND)
    for place, byte in changes:
        content[place] = byte

    try:
        postings.reading(bytes(content), "a")
    except PostingError:
        return


TAGS = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "sdt",
    "sdtContent",
    "ins",
    "del",
    "txbxContent",
    "br",
    "pPr",
    "rPr",
    "numPr",
]
ELEMENTS = st.recursive(
    st.sampled_from(["<w:br/>", "<w:tab/>", run("Bake"), "<w:sym w:char='D800'/>", "<w:pPr><w:numPr/></w:pPr>"]),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=4)).map(
        lambda made: f"<w:{made[0]}>{''.join(made[1])}</w:{made[0]}>"
    ),
    max_leaves=25,
)


RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def with_body(elements):
    """The smallest Word document: no styles, and a body of elements."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("_rels/.rels", RELATION)
        archive.writestr("word/document.xml", f"<w:document {SPACES}><w:body>{elements}</w:body></w:document>")
    return out.getvalue()


def test_a_document_without_styles_is_read():
    assert said(with_body(f"<w:p>{run('Bake')}</w:p>")) == [("paragraph", "Bake")]


@given(st.lists(ELEMENTS, max_size=5))
def test_any_elements_in_any_order_are_read(elements):
    found = word.read(with_body("".join(elements)), "a").blocks

    assert all(block.text == block.text.strip() != "" for block in found)
