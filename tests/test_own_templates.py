"""Templates of an organisation's own: its logo on every Word document, and what a template of its own leaves out."""

import re
from functools import partial
from io import BytesIO

import pytest
from documents import TEMPLATES, text_of
from docx import Document
from docx.oxml.ns import qn
from restyled import png, restyle

from generator.auditing import audit_kit
from generator.cli.templates import said_of_templates
from generator.errors import TemplateError
from generator.kits import guide, pack
from generator.logo import with_logo
from generator.office import templates_digest
from generator.scorecards import paper


def branded(tmp_path, picture):
    (tmp_path / "logo.png").write_bytes(picture)
    return with_logo((TEMPLATES / "guide.docx").read_bytes(), tmp_path)


def without(name, folder, *texts):
    """A copy of a template without the paragraphs and table rows that hold one of the texts."""
    document = Document(str(TEMPLATES / name))
    for kind in ("w:tr", "w:p"):
        for element in list(document.element.body.iter(qn(kind))):
            if any(text in "".join(element.itertext()) for text in texts):
                element.getparent().remove(element)
    document.save(str(folder / name))


@pytest.mark.parametrize(
    ("pixels", "size"), [((900, 260), (41.5, 12.0)), ((100, 100), (12.0, 12.0)), ((2000, 100), (45.0, 2.2))]
)
def test_a_logo_stands_in_the_corner_of_the_first_page_as_large_as_fits_and_can_be_heard(tmp_path, pixels, size):
    content = branded(tmp_path, png(*pixels))

    first, *others = Document(BytesIO(content)).paragraphs
    (anchor,) = first._p.iter(qn("wp:anchor"))
    extent, spoken = anchor.find(qn("wp:extent")), anchor.find(qn("wp:docPr"))
    assert tuple(round(int(extent.get(side)) / 36000, 1) for side in ("cx", "cy")) == size
    assert spoken.get("descr") == "Logo"
    assert [e.text for e in anchor.iter(qn("wp:align"))] == ["right", "top"]
    assert first.style.name == "Title"
    assert not any(list(p._p.iter(qn("w:drawing"))) for p in others)
    assert content == branded(tmp_path, png(*pixels))


def test_without_a_logo_a_document_stays_as_it_is(tmp_path):
    content = (TEMPLATES / "brief.docx").read_bytes()

    assert with_logo(content, tmp_path) is content
    assert with_logo(content, None) is content


@pytest.mark.parametrize("content", [b"", b"GIF", b"<svg/>", png(10, 10)[:20]])
def test_a_logo_that_is_no_picture_is_refused_by_name(tmp_path, content):
    with pytest.raises(TemplateError, match=r"logo\.png: this is not a picture that Word shows"):
        branded(tmp_path, content)


def test_a_logo_is_part_of_the_templates_that_the_manifest_names(tmp_path):
    plain = templates_digest(tmp_path)
    (tmp_path / "logo.png").write_bytes(png(10, 10))

    assert templates_digest(tmp_path) != plain == templates_digest()


def test_every_word_document_of_a_pack_has_the_logo(solo_kit, tmp_path):
    (tmp_path / "logo.png").write_bytes(png(30, 10))

    made = [*pack.documents(solo_kit, (), (), partial(audit_kit, solo_kit), tmp_path)]
    words = {path: make() for path, make in made if path.endswith(".docx") and path != "overview.docx"}
    words |= dict(paper.render_all(solo_kit, tmp_path))

    assert len(words) == 10
    assert {
        path: len(list(Document(BytesIO(w)).element.body.iter(qn("wp:anchor")))) for path, w in words.items()
    } == dict.fromkeys(words, 1)


@pytest.mark.parametrize(
    ("name", "gone", "said"),
    [
        ("guide.docx", "{{ q.text }}", "the questions' words"),
        ("guide.docx", "q.anchors", "the five descriptions"),
        ("paper.docx", "q.anchors", "the five descriptions"),
        ("guide.docx", "probe.star", "the follow-up questions"),
    ],
)
def test_a_template_that_leaves_out_what_must_be_there_is_named(solo_kit, tmp_path, name, gone, said):
    without(name, tmp_path, gone)

    assert list(said_of_templates(solo_kit, tmp_path)) == [
        f"{tmp_path / name}: this template leaves out {said}. Please put it back, as in ours."
    ]


def test_a_template_that_is_only_restyled_says_the_same_and_is_not_spoken_of(solo_kit, tmp_path):
    restyle(tmp_path, ("guide.docx", "paper.docx"))
    session, seat, _ = solo_kit.seats[0]

    ours, theirs = (guide.render(solo_kit, session, seat, f / "guide.docx") for f in (TEMPLATES, tmp_path))

    assert text_of(theirs) == text_of(ours)
    assert str(Document(BytesIO(theirs)).styles["Heading 1"].font.color.rgb) == "0B6E4F"
    assert list(said_of_templates(solo_kit, tmp_path)) == []
    assert list(said_of_templates(solo_kit, None)) == []


@pytest.mark.parametrize(
    "path", sorted(TEMPLATES.rglob("*.docx")), ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_font_and_colours_of_a_template_are_changed_in_one_place(path):
    document = Document(str(path))

    (theme,) = (p.blob.decode() for p in document.part.package.iter_parts() if "/theme/" in p.partname)
    accents = re.findall(r'<a:accent[12]>\s*<a:srgbClr val="(\w+)"', theme)
    styles = document.styles.element
    assert accents == ["1F4E79", "EEF3F8"]
    assert [f.get(qn("w:asciiTheme")) for f in styles.iter(qn("w:rFonts"))] == ["minorHAnsi"]
    for colour in styles.iter(qn("w:color")):
        assert (colour.get(qn("w:val")) == accents[0]) == (colour.get(qn("w:themeColor")) == "accent1")
    for shade in (*styles.iter(qn("w:shd")), *document.element.body.iter(qn("w:shd"))):
        assert (shade.get(qn("w:fill")), shade.get(qn("w:themeFill"))) == (accents[1], "accent2")


@pytest.mark.broad
def test_build_says_what_a_template_leaves_out_and_draws_the_logo_on_all(run, kit, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    without("guide.docx", own, "q.anchors")
    (own / "logo.png").write_bytes(png(30, 10))

    result = run("build", kit, "--template-dir", "own", "--replace")

    assert "own/guide.docx: this template leaves out the five descriptions." in result.stderr
    documents = [Document(str(path)) for path in (kit / "pack").rglob("*.docx")]
    assert len(documents) == 11
    assert all(len(list(document.element.body.iter(qn("wp:anchor")))) == 1 for document in documents)
