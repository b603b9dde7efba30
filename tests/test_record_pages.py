"""A record as a PDF, made by LibreOffice: every byte searched, pages numbered, papers behind."""

import re
import shutil
from pathlib import Path

import pypdfium2
import pytest

from tests import intake
from tests.pdfs import drawn, pdf
from tests.record_parts import everything_in, finish, folded, png, words_in

pytestmark = [
    pytest.mark.broad,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


@pytest.fixture
def finished(kit):
    """A kit whose panel has finished, with a scan in two pages, a photograph, and a PDF that is none."""
    finish(kit)
    pages = [drawn((72, 700, f"Scan page {n} of Sam Idowu")) for n in (1, 2)]
    (kit / "returned" / "role_C01_s2_ben-okafor_scan.pdf").write_bytes(pdf(*pages))
    (kit / "returned" / "role_C01_s3_chloe-martin.pdf").write_bytes(b"%PDF-1.7 cut off on its way")
    (kit / "returned" / "role_C02_s1_ana-ruiz.png").write_bytes(png())
    return kit


def pages_of(folder):
    with pypdfium2.PdfDocument(folder / "record.pdf") as document:
        return [page.get_textpage().get_text_range() for page in document]


def made(run, kit, *options):
    return Path(run("record", kit, *options).stdout.strip().splitlines()[-1])


def test_the_index_tells_the_pages_and_the_papers_follow_numbered(run, finished):
    folder = made(run, finished, "--for", "tribunal")
    pages = pages_of(folder)

    index = dict(line.strip().rsplit(" ", 1) for line in pages[0].splitlines() if line.strip()[-1:].isdigit())
    for title, page in index.items():
        if title[:1].isdigit():
            assert title.split(" ")[0] + " " in pages[int(page) - 1], (title, page)
            assert title.split(" ")[1] in pages[int(page) - 1], (title, page)
    assert len([title for title in index if title.startswith("5.")]) == 6
    assert "Scan page 1 of Sam Idowu" in pages[-2]
    assert "page 2 of 2" in pages[-1]
    assert sorted(p.name for p in (folder / "originals").iterdir()) == [
        "P1-role_C01_s1_ana-ruiz_scan Sam.docx", "P3-role_C01_s3_chloe-martin.pdf",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "gone"),
    [
        (("--for", "requester"), {"sam", "idowu", "kim", "tran"}),
        (
            ("--for", "requester", "--redact", "panel"),
            {"sam", "idowu", "kim", "tran", "ana", "ruiz", "okafor", "chloe"},
        ),
        (("C01", "--for", "subject"), {"kim", "tran"}),
    ],
)
def test_nothing_that_was_removed_is_in_any_byte_of_the_pdf(run, finished, options, gone):
    folder = made(run, finished, *options)

    # Three letters come about by chance in compressed bytes: those are looked for in what the pages say.
    assert {name for name in gone if len(name) > 3} & words_in(folder) == set()
    assert gone & set(re.findall(r"[^\W\d_]+", folded(" ".join(pages_of(folder))))) == set()
    assert "scan page" not in everything_in(folder)
    assert sorted(p.name for p in folder.iterdir()) == ["READ-ME.txt", "record.pdf", "redaction-log.csv"]


def test_the_same_again_is_up_to_date_although_no_two_pdfs_are_alike(run, finished):
    first = made(run, finished, "--for", "tribunal")
    before = intake.digests(first)

    assert made(run, finished, "--for", "tribunal") == first
    assert intake.digests(first) == before


def test_the_example_opening_as_each_of_those_who_ask_gets_it(run, tmp_path):
    kit = tmp_path / "sales-director"
    shutil.copytree(Path(__file__).parent.parent / "kits" / "sales-director", kit)
    people = {"sam", "idowu", "kim", "tran", "brandt", "omar", "haddad", "tess", "novak"}

    court, public = (" ".join(pages_of(made(run, kit, "--for", who))) for who in ("tribunal", "requester"))
    own = " ".join(pages_of(made(run, kit, "C03", "--for", "subject")))

    for said in ("Martine Duval", "Alain Roche", "Ratings that moved in the talk", "C02 reserve", "Lea Brandt"):
        assert said in court, said
    assert "Martine Duval" in public
    assert not (people | {"lea"}) & words_of(public)
    assert "Others have a higher total" in own
    assert "Lea Brandt" in own
    assert not (people - {"brandt"}) & words_of(own)
    assert not {"c01", "c02", "c04", "c05"} & set(re.findall(r"\bc\d\d\b", folded(own)))


def words_of(text):
    return set(re.findall(r"[^\W\d_]+", folded(text)))
