"""Word templates: anybody's may come, and what is wrong with one is said in a sentence that names it."""

import contextlib
import zipfile
from io import BytesIO

import docx
import pytest

from generator import office
from generator.digests import content_digest
from generator.errors import TemplateError
from generator.kits import pack

CONTEXT = {"name": "Ana", "zero": 0, "steps": ["one"], "empty": {}}
PROPERTIES = {"title": "Guide", "subject": "Kit", "language": "en-GB"}


@pytest.fixture
def drawn(tmp_path):
    """A template that holds one text."""

    def draw(text, name="own.docx"):
        document = docx.Document()
        document.add_paragraph(text)
        document.save(tmp_path / name)
        return tmp_path / name

    return draw


def rendered(template, properties=PROPERTIES):
    return docx.Document(BytesIO(office.render_word(template, CONTEXT, properties)))


def test_a_template_is_filled(drawn):
    assert rendered(drawn("Dear {{ name }}")).paragraphs[0].text == "Dear Ana"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{{ nobody }}", "'nobody' is undefined"),
        ("{{ name", "unexpected"),
        ("{{ 1 / zero }}", r"division by zero \(ZeroDivisionError\)"),
        ("{{ '%(x)s' % empty }}", r"'x' \(KeyError\)"),
        ("{{ name + 1 }}", r"\(TypeError\)"),
        ("{{ '%d' % name }}", r"\(TypeError\)"),
        ("{{ range(10 ** 9) }}", r"Range too big.* \(OverflowError\)"),
        ("{% include 'x' %}", "no loader|'x'"),
        ("{{ name.__class__ }}", "unsafe"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ name.__init__.__globals__['sys'] }}", "unsafe"),
    ],
)
def test_what_fails_in_a_template_names_it_and_the_reason(drawn, text, reason):
    with pytest.raises(TemplateError, match=rf"own\.docx: this template cannot be filled: .*(?:{reason})") as raised:
        rendered(drawn(text))

    assert "\n" not in str(raised.value)


def archive(*members):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members:
            target.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a document",
        b"PK\x03\x04",
        archive(("a.xml", "x")),
        archive(("[Content_Types].xml", "<")),
        archive(("a.xml", bytes(50_000_000))),
    ],
    ids=["empty", "text", "cut-off", "an-archive", "broken", "a-bomb"],
)
def test_what_cannot_be_opened_is_not_a_word_template(tmp_path, content):
    (tmp_path / "own.docx").write_bytes(content)

    with pytest.raises(TemplateError, match=r"own\.docx: this is not a Word template: ."):
        rendered(tmp_path / "own.docx")


def test_a_damaged_or_missing_template_is_not_a_word_template(tmp_path, drawn):
    sound = drawn("x" * 200).read_bytes()

    for place in range(30, len(sound), 997):
        (tmp_path / "own.docx").write_bytes(sound[:place] + bytes([sound[place] ^ 0xFF]) + sound[place + 1 :])
        with contextlib.suppress(TemplateError):
            rendered(tmp_path / "own.docx")
    with pytest.raises(TemplateError, match="this is not a Word template: No such file"):
        rendered(tmp_path / "none.docx")


def test_a_long_title_is_cut_to_what_word_takes(drawn):
    core = rendered(drawn("x"), {**PROPERTIES, "title": "t" * 300, "subject": "s" * 300}).core_properties

    assert (core.title, core.subject) == ("t" * 255, "s" * 255)


def test_the_manifest_names_the_templates_that_were_used(solo_kit, tmp_path, drawn):
    ours = pack.manifest(solo_kit, {})["templates"]

    assert ours == office.templates_digest() == pack.manifest(solo_kit, {}, tmp_path)["templates"]
    drawn("mine", "guide.docx")
    own = pack.manifest(solo_kit, {}, tmp_path)["templates"]
    drawn("mine, too", "guide.docx")
    assert len({ours, own, pack.manifest(solo_kit, {}, tmp_path)["templates"]}) == 3
    assert content_digest((tmp_path / "guide.docx").read_bytes()) not in own
