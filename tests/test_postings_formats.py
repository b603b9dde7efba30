"""One advert in every format: the same units, whatever carries them. LibreOffice made the PDFs from Word files."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements

ADVERTS = Path(__file__).parent / "data" / "postings"
FORMATS = {
    "workshop-lead.md": "markdown",
    "workshop-lead.txt": "text",
    "workshop-lead.docx": "word",
    "workshop-lead.pdf": "pdf",
    "workshop-lead-columns.pdf": "pdf",
    "workshop-lead-fragment.html": "html",
    "workshop-lead-page.html": "html",
    "workshop-lead-shell.html": "json-ld",
    "workshop-lead-ld.json": "json-ld",
    "workshop-lead-greenhouse.json": "ats-json",
    "workshop-lead-lever.json": "ats-json",
}
LINES = {"word": "paragraph", "pdf": "page"}


def units(posting):
    return [(unit.kind.value, unit.importance.value, unit.text) for unit in extract_requirements(posting).units]


@pytest.fixture(scope="module")
def expected():
    return units(postings.read(ADVERTS / "workshop-lead.md"))


def test_the_advert_says_what_it_says(expected):
    kinds = " ".join(f"{kind}:{importance}" for kind, importance, _ in expected)

    assert kinds == (
        "heading:none about:none duty:none heading:none duty:none duty:none duty:none duty:none duty:none "
        "heading:none experience:must credential:must competency:must credential:must heading:none "
        "experience:preferred language:preferred heading:none condition:must offer:none process:none"
    )


def test_every_file_of_the_advert_is_tried():
    assert sorted(path.name for path in ADVERTS.iterdir()) == sorted(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_advert_gives_the_same_units_in_every_format(tmp_path, expected, name):
    file = tmp_path / "advert.txt"
    file.write_bytes((ADVERTS / name).read_bytes())

    posting = postings.read(file)

    assert posting.format == FORMATS[name]
    assert posting.title == "Workshop Lead"
    assert units(posting) == expected


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_written_as_posting_md_gives_the_same_units_again(expected, name):
    again = postings.parse(postings.write(postings.read(ADVERTS / name)), "posting.md")

    assert (again.format, again.title, units(again)) == ("markdown", "Workshop Lead", expected)


def test_a_line_is_a_paragraph_in_word_a_page_in_a_pdf_and_nothing_in_json():
    found = {name: [block.line for block in postings.read(ADVERTS / name).blocks] for name in FORMATS}

    assert found["workshop-lead.docx"] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22]
    assert (min(found["workshop-lead.pdf"]), max(found["workshop-lead.pdf"])) == (1, 2)
    assert set(found["workshop-lead-lever.json"]) == set(found["workshop-lead-shell.html"]) == {None}
