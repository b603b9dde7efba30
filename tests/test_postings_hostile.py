"""Files made to do harm or broken beyond repair: each is refused in a sentence or read, in a moment."""

import io
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import postings
from generator.errors import PostingError
from generator.extracting import extract_requirements, without_contacts
from tests.examples import up_to
from tests.pdfs import column, drawn, pdf

DATA = Path(__file__).parent / "data"
ADVERT = (
    "# Night nurse\n\nWe are looking for a nurse to join our team.\n\n## Duties\n\n"
    "- Care for patients\n- Give medicine\n- Keep records\n\n"
    "## Requirements\n\n- Two years of experience\n- Nursing licence\n- Calm and friendly\n"
)
FIRST = "Night nurse"


def read(content):
    """What the program makes of a file: its reading, or the sentence that refuses it."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    try:
        return extract_requirements(without_contacts(postings.reading(raw, "a")))
    except PostingError as refusal:
        return str(refusal)


def texts(content):
    return [unit.text for unit in read(content).units]


def fronted(head, fence="---"):
    return f"{fence}\n{head}\n{fence}\n{ADVERT}"


LAYERS = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))


@pytest.mark.parametrize(
    "head",
    [
        f"a0: &a0 [x, x]\n{LAYERS}",
        "title: " + "[" * 20_000,
        "x: &x [*x]",
        "x: &x\n  <<: *x",
        'x: !!python/object/apply:os.system ["exit 1"]',
        "a: b\n" * 8_000,
        "".join(f"{' ' * n}a:\n" for n in range(200)),
    ],
    ids=["aliases", "deep", "itself", "merged", "tag", "long", "indented"],
)
def test_front_matter_made_to_do_harm_leaves_the_advert_below_it_readable(head):
    assert FIRST in texts(fronted(head))


@pytest.mark.parametrize("head", ["a = " + "[" * 20_000, ".".join(["a"] * 20_000) + " = 1"], ids=["deep", "dotted"])
def test_toml_made_to_do_harm_leaves_the_advert_below_it_readable(head):
    assert FIRST in texts(fronted(head, "+++"))


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000 + "Nurse wanted",
        "<ul><li>" * 20_000 + "Nurse wanted",
        "<p>" + "<b>Nurse</b>" * 5_000,
        "<p " + " ".join(f'a{n}="b"' for n in range(30_000)) + ">Nurse wanted",
        "<h1>Nurse</h1><!--" + "<p>a</p>" * 20_000,
        "<h1>Nurse</h1><p>" + "&amp;" * 30_000,
        "<p>" + "<" * 100_000,
        "<h1>Nurse</h1>" + "<script>You must have ten years</script>" * 2_000 + "<style>p{}" * 2_000,
    ],
    ids=["deep", "lists", "bold", "attributes", "comment", "references", "signs", "scripts"],
)
def test_pages_without_measure_are_read_or_refused_in_a_moment(page):
    start = time.process_time()

    found = read(f"<html><body>{page}")

    assert time.process_time() - start < 5
    assert isinstance(found, str) or not any("ten years" in unit.text for unit in found.units)


@pytest.mark.parametrize(
    "marks",
    ["[" * 30_000, "![[" * 10_000, "*a **b " * 5_000, "[a](" * 10_000, "_a" * 20_000, ">" * 20_000, "|a" * 5_000],
)
def test_markdown_marks_without_end_are_no_emphasis(marks):
    start = time.process_time()

    found = read(f"{ADVERT}\n{marks}\n")

    assert time.process_time() - start < 5
    assert FIRST in [unit.text for unit in found.units]


def test_marks_of_bullets_and_bold_stay_where_a_long_list_holds_many():
    items = "".join(f"* **Care {n}** for people\n" for n in range(900))

    found = texts(f"{ADVERT}\n{items}")

    assert found[-1] == "Care 899 for people"


@pytest.mark.parametrize(
    "content",
    [
        "[" * 50_000,
        '{"a":' * 50_000,
        '{"@type":"JobPosting","title":"x","a":' + "9" * 50_000 + "}",
        json.dumps([{"title": "a"}] * 5_000),
        '{"a":"' + "\\" * 50_001,
    ],
    ids=["deep", "objects", "number", "many", "escapes"],
)
def test_json_without_measure_is_refused(content):
    assert isinstance(read(content), str)


def test_half_of_a_pair_of_surrogates_is_read_as_a_letter_that_is_not_known():
    job = json.dumps(
        {"@type": "JobPosting", "title": "Night nurse \ud800", "description": ADVERT + "- Kind \udc00\n"}
    )

    found = texts(job)

    assert found[0] == "Night nurse \ufffd"
    "".join(found).encode("utf-8")


@pytest.mark.parametrize(
    "content",
    [
        ADVERT.encode() + b"- Kind \xed\xa0\x80\n",
        ADVERT.encode() + "- Kind und fröhlich\n".encode("cp1252") + "- fröhlich\n".encode(),
        ADVERT.encode("utf-16"),
        ADVERT.encode("utf-32"),
        ADVERT.encode("utf-8-sig"),
    ],
    ids=["surrogate", "mixed", "utf-16", "utf-32", "marked"],
)
def test_odd_encodings_are_read(content):
    assert FIRST in texts(content)


@pytest.mark.parametrize(
    "content",
    [
        b"\0" * 10_000,
        ADVERT.replace("nurse", "nur\0se").encode(),
        ADVERT.encode("utf-16") + b"a",
        bytes(range(256)) * 9,
    ],
    ids=["nothing", "one", "odd", "bytes"],
)
def test_bytes_that_are_no_text_are_refused(content):
    assert "this is not a text file" in read(content)


@pytest.mark.parametrize(
    "stuff",
    [
        "a",
        ".",
        "-",
        "*",
        "1",
        "1 ",
        "a@",
        "a.",
        "(",
        '"',
        "a: ",
        "a! ",
        "and ",
        "• ",
        "é",
        "a\u0301",
        "\u202e",
        "{{",
        "//",
        "İ",
    ]
    + ["+49 30 1234567 ", "5 years ", "a preferred, b ", " at dot ", "https://", "You must have 5 years or more, "]
    + ["Desirable: a; b; c; "],
)
@pytest.mark.parametrize("size", [30_000, pytest.param(1_000_000, marks=pytest.mark.broad)])
def test_one_word_or_sign_without_end_takes_no_time(stuff, size):
    start = time.process_time()

    read(f"{ADVERT}\n{stuff * (size // len(stuff))}")

    assert time.process_time() - start < size / 20_000


def test_a_text_as_long_as_a_book_is_refused():
    assert "as much text as a book" in read("a b c\n" * 60_001)
    assert "as much text as a book" in read("# Nurse\n\n" + "a b c " * 260_000)


@pytest.mark.broad
def test_a_page_as_long_as_a_book_is_refused():
    assert "as much text as a book" in read("<p>a</p>" * 60_010)


DOCUMENT = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def word(body, start=""):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels", f'<Relationships><Relationship Type="{TYPE}" Target="word/document.xml"/></Relationships>'
        )
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?>{start}<w:document xmlns:w="{DOCUMENT}"><w:body>{body}</w:body></w:document>',
        )
    return made.getvalue()


PARAGRAPH = "<w:p><w:r><w:t>Care for patients</w:t></w:r></w:p>"


def test_a_word_document_without_measure_is_refused():
    assert read(word(PARAGRAPH)).units
    assert "as long as a book" in read(word(PARAGRAPH * 10_001))
    assert "damaged" in read(word("<w:tbl><w:tr><w:tc>" * 2_000 + PARAGRAPH + "</w:tc></w:tr></w:tbl>" * 2_000))
    assert "unpacks to more" in read(word(" " * 60_000_000))
    bomb = "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
    assert "what no Word document holds" in read(word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", bomb))


TOLD = ("We are looking for a nurse to join our team", "Care for patients in the night")
SECRET = column(60, 600, "You must have ten years of experience")
SOUND = pdf(column(60, 780, *TOLD))


@pytest.mark.parametrize(
    ("says", "lies"),
    [
        (b"/Count 1", b"/Count 999999999"),
        pytest.param(b"/Count 1", b"/Count -1", marks=pytest.mark.broad),
        pytest.param(b"/Kids [4 0 R]", b"/Kids [2 0 R 2 0 R 4 0 R]", marks=pytest.mark.broad),
        pytest.param(b"/Parent 2 0 R", b"/Parent 4 0 R", marks=pytest.mark.broad),
        (b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /JavaScript /JS (while(true){}) >>"),
        pytest.param(b"startxref\n", b"startxref\n9999", marks=pytest.mark.broad),
        (b"0000000", b"0000009"),
        pytest.param(b"/Length ", b"/Length 99999", marks=pytest.mark.broad),
    ],
)
def test_a_pdf_that_lies_about_itself_is_read(says, lies):
    assert says in SOUND
    assert texts(SOUND.replace(says, lies)) == [" ".join(TOLD)]


@pytest.mark.parametrize(
    "hidden",
    [
        "3 Tr " + SECRET,
        column(60, 600, "You must have ten years of experience", size=0.1),
        column(60, -600, "You must have ten years of experience"),
    ],
    ids=["without ink", "too small", "off the page"],
)
def test_what_nobody_sees_on_a_page_is_not_read(hidden):
    assert texts(pdf(column(60, 780, *TOLD) + hidden)) == [" ".join(TOLD)]


def test_text_without_ink_is_read_where_it_is_all_there_is_as_over_a_scan():
    assert texts(pdf("3 Tr " + column(60, 780, *TOLD))) == [" ".join(TOLD)]


@pytest.mark.skipif(sys.platform != "linux", reason="the system's limit of memory")
@pytest.mark.broad
@pytest.mark.parametrize("make", ["large", "elements"])
def test_a_huge_file_is_refused_in_seconds_and_little_memory(tmp_path, make):
    path = tmp_path / "advert.html"
    path.write_bytes(b"a b c d\n" * 6_250_000 if make == "large" else b"<p>a</p>" * 1_000_000)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))"
    program = f"{limit}\nfrom generator.cli import cli\ncli(['explain', {str(path)!r}])"
    start = time.monotonic()

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=os.environ)

    assert (done.returncode, done.stdout) == (1, "")
    assert "a job advert is not" in done.stderr
    assert "Traceback" not in done.stderr
    assert time.monotonic() - start < 20


SEEDS = tuple(
    path.read_bytes()
    for path in sorted([*(DATA / "postings").iterdir(), *DATA.glob("*.md")])
    if path.suffix != ".pdf"
)
PIECES = st.sampled_from(
    [
        b"<p>",
        b"</div>",
        b"<!--",
        b"- ",
        b"# ",
        b"\n\n",
        b"---\n",
        b"{",
        b"[",
        b'"',
        b"&lt;",
        b"\\ud800",
        b"\xff",
        b"\x00",
        b"\xe2\x80",
    ]
    + [
        b"<script>",
        b"<table><tr><td>",
        b"|",
        b": ",
        b"*",
        b"`",
        b"\r",
        b"\t",
        b"PK\x03\x04",
        b"%PDF-",
        b"\xef\xbb\xbf",
        b"1. ",
    ]
)
CHANGE = st.tuples(st.sampled_from(["put", "cut", "twice", "swap"]), st.floats(0, 1), st.floats(0, 0.3), PIECES)


def changed(content, changes):
    """The content with pieces put in, cut out, doubled or moved to the front."""
    for what, where, length, piece in changes:
        start = int(where * len(content))
        end = start + int(length * len(content)) + 1
        if what == "put":
            content = content[:start] + piece + content[start:]
        elif what == "cut":
            content = content[:start] + content[end:]
        elif what == "twice":
            content = content[:end] + content[start:]
        else:
            content = content[start:] + content[:start]
    return content


@settings(max_examples=up_to(120), deadline=None)
@given(st.sampled_from(SEEDS), st.lists(CHANGE, min_size=1, max_size=6))
def test_an_advert_in_any_format_with_parts_moved_is_read_or_refused_and_nothing_else(content, changes):
    found = read(changed(content, changes))

    if not isinstance(found, str):
        assert [unit.n for unit in found.units] == list(range(len(found.units)))
        "".join(unit.text for unit in found.units).encode("utf-8")
        assert not any(sign in unit.text for unit in found.units for sign in "\x00\x0b\ufeff")


def test_a_page_drawn_in_letters_of_no_height_is_a_picture():
    assert "pictures of pages" in read(pdf(drawn((60, 800, "Head Baker"), size=0.01)))
