"""What the law of a place adds: only lines with a source and a day of reading, or an organisation's own text."""

import csv
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from documents import HOSTILE, TEMPLATES, headings_of, tables_of, text_of

from generator.cli.law import said_of_the_law
from generator.errors import TemplateError
from generator.kits import guide, legal, screening, short_sheet
from generator.kits.legal import Block, OwnLaw
from generator.model import JURISDICTIONS
from generator.office import templates_digest
from generator.wording import tongue
from generator.wording.law import PLACES, LawLine, lines_of, sources_of

ROOT = Path(__file__).parent.parent
OWN = """\
---
checked_by: Ida Berg
checked_on: 2 March 2027
---
# What our agreement says

Keep to the **questions** of this guide,
see [our page](https://example.org/fair).

- Health
- Pay of *former* jobs

## Instead

| Not this | This |
| --- | --- |
| How old are you? | Which training do you have? |
| Where do you live? | |
"""


def rows():
    with (ROOT / "generator" / "wording" / "law.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def in_place(kit, place):
    return replace(kit, requisition=replace(kit.requisition, jurisdiction=place))


def render(kit, own_law=None):
    session, seat, _ = kit.seats[0]
    return guide.render(kit, session, seat, TEMPLATES / "guide.docx", own_law=own_law)


def not_this(content):
    """The table of what is not asked, by its head."""
    return next(table for table in tables_of(content) if table[0][0] == "Not this")


def own(folder, text=OWN, language=""):
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / "legal.md").write_text(text, encoding="utf-8")
    return legal.read(folder, language)


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['jurisdiction']} {row['not_en'][:20]}")
def test_every_line_has_a_source_a_day_of_reading_and_three_languages(row):
    assert row["jurisdiction"] in PLACES
    assert date.fromisoformat(row["checked"]) >= date.fromisoformat(row["text_of"] or "2000-01-01")
    assert all(row[name] for name in row if name != "text_of")
    assert len({row[f"not_{language}"] for language in ("en", "fr", "de")}) == 3
    assert re.findall(r"(?<!\u00a0)[?:;!]", row["not_fr"] + row["instead_fr"]) == []


def test_a_place_adds_its_lines_below_ours_with_their_source(solo_kit):
    ours = not_this(render(solo_kit))
    added = not_this(render(in_place(solo_kit, "uk")))
    text = text_of(render(in_place(solo_kit, "uk")))

    assert added[: len(ours)] == ours
    assert [row[0] for row in added[len(ours) :]] == [line.not_this for line in lines_of("uk", tongue("en"))]
    assert (
        "Added for the United Kingdom: Equality Act 2010, s. 60 (legislation.gov.uk), text of 1 February 2023, "
        "read on 22 November 2026."
    ) in text
    assert "Added for" not in text_of(render(solo_kit))


def test_lines_are_said_in_the_language_of_the_documents():
    (line,) = lines_of("uk", tongue("de"))

    assert line == LawLine(
        not_this="Wie steht es um Ihre Gesundheit? Waren Sie länger krank? (Nicht vor einem Angebot.)",
        instead="Gibt es etwas, das wir für dieses Gespräch einrichten sollen?",
        source="Equality Act 2010, s. 60 (legislation.gov.uk)",
        text_of="2023-02-01",
        checked="2026-11-22",
    )
    assert sources_of("ch", tongue("fr")).startswith("Ajouté pour la Suisse\u00a0: GlG/LEg")


def test_every_place_that_can_be_said_has_lines(solo_kit):
    found = {place: len(lines_of(place, tongue("en"))) for place in JURISDICTIONS}

    assert set(JURISDICTIONS) == set(PLACES)
    assert [place for place, number in found.items() if not number] == []
    assert list(said_of_the_law(in_place(solo_kit, "de"), None)) == []
    assert list(said_of_the_law(solo_kit, None)) == []


def test_in_the_european_union_nobody_is_asked_what_they_earned(solo_kit):
    union = in_place(solo_kit, "eu")

    assert not_this(render(union))[-3] == [
        "Can you show us a payslip? How has your pay gone up over the years?",
        "This is what the job pays, or the range. Does that suit you?",
    ]
    assert "Directive (EU) 2023/970, art. 5 (2) (haufe.de), text of 10 May 2023, read on 22 November 2026" in text_of(
        render(union)
    )


def test_the_screening_list_has_them_too(solo_kit):
    def introduction(kit):
        book = openpyxl.load_workbook(BytesIO(screening.render(kit, ())))
        return book.worksheets[0]["A3"].value

    assert introduction(in_place(solo_kit, "ch")).count("Nor: ") == 2
    assert introduction(in_place(solo_kit, "ch")).startswith(introduction(solo_kit))


def test_an_own_text_is_read_block_by_block(tmp_path):
    assert own(tmp_path) == OwnLaw(
        title="What our agreement says",
        blocks=(
            Block(text="Keep to the questions of this guide, see our page (https://example.org/fair)."),
            Block(items=("Health", "Pay of former jobs")),
            Block(head="Instead"),
            Block(
                rows=(
                    ("Not this", "This"),
                    ("How old are you?", "Which training do you have?"),
                    ("Where do you live?", ""),
                )
            ),
        ),
        checked_by="Ida Berg",
        checked_on="2 March 2027",
    )


def test_an_own_text_stands_in_the_place_of_all_of_ours(solo_kit, tmp_path):
    content = render(in_place(solo_kit, "uk"), own(tmp_path))
    text = text_of(content)

    heads = headings_of(content)
    at = heads.index(("Heading 1", "What our agreement says"))
    assert heads[at - 1 : at + 2] == [
        ("Heading 2", "Common errors"),
        ("Heading 1", "What our agreement says"),
        ("Heading 2", "Instead"),
    ]
    assert not_this(content) == [
        ["Not this", "This"],
        ["How old are you?", "Which training do you have?"],
        ["Where do you live?", ""],
    ]
    assert "Not legal advice. Checked by Ida Berg on 2 March 2027." in text
    assert not any(ours in text for ours in ("What may not be asked", "mother tongue", "Added for", "Equality Act"))


def test_the_short_sheet_has_it_in_few_lines(solo_kit, tmp_path):
    session, seat, _ = solo_kit.seats[0]
    text = text_of(
        short_sheet.render(solo_kit, session, seat, TEMPLATES / "short.docx", own_law=own(tmp_path))
    ).split("\n")
    at = text.index("What our agreement says:")

    assert text[at + 2 : at + 7] == [
        *("Health; Pay of former jobs", "Instead", "Not this → This"),
        *("How old are you? → Which training do you have?", "Where do you live?"),
    ]
    assert "May not be asked: age" not in "\n".join(text)


def test_its_text_is_data(solo_kit, tmp_path):
    # An underscore begins italics there, as in any Markdown, unless a backslash stands before it.
    written = own(tmp_path, "\n\n".join(HOSTILE).replace("_", r"\_"))

    assert [block.text for block in written.blocks] == list(HOSTILE)
    assert all(text in text_of(render(solo_kit, written)) for text in HOSTILE)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("Fine\n\n![photo](a.png)\n", 3, "a picture cannot be printed here"),
        (
            "---\nchecked_by: A\n---\n\n1. First\n2. Second\n",
            5,
            "a numbered list cannot be printed here; begin each line with a hyphen instead of a number",
        ),
        ("```\ncode\n```\n", 1, "a block of code"),
        ("> said\n", 1, "a quotation"),
        ("- one\n  - two\n", 2, "a list in a list"),
        ("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n", 1, "this one has 3"),
        ("---\nchecked: A\n---\nText\n", 2, "unknown field 'checked'"),
        ("", None, "there is no text in this file"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name_and_line(tmp_path, text, line, said):
    with pytest.raises(TemplateError) as refused:
        own(tmp_path, text)

    assert said in str(refused.value)
    assert str(refused.value).startswith(f"{tmp_path / 'legal.md'}{f':{line}' if line else ''}: ")


def test_who_is_to_check_it_is_said_where_the_text_does_not(solo_kit, tmp_path):
    own(tmp_path, "Ask about the job.\n")

    assert list(said_of_the_law(solo_kit, tmp_path)) == [
        "legal.md does not say checked_by and checked_on: the documents leave room to write it in."
    ]


def test_a_text_in_one_language_never_stands_in_a_document_in_another(solo_kit, tmp_path):
    own(tmp_path)
    french = replace(solo_kit, language="fr")

    assert legal.read(tmp_path, "fr") is None
    assert list(said_of_the_law(french, tmp_path)) == [
        f"{tmp_path / 'legal.md'} is not used: these documents read {tmp_path / 'fr' / 'legal.md'}."
    ]
    assert own(tmp_path, "Rien.\n", "fr").blocks == (Block(text="Rien."),)


def test_the_digest_of_the_templates_covers_it(tmp_path):
    before = templates_digest(tmp_path)
    own(tmp_path)
    after = templates_digest(tmp_path)
    own(tmp_path, OWN.replace("Ida", "Eva"))

    assert len({before, after, templates_digest(tmp_path)}) == 3


@pytest.mark.broad
@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")), reason="LibreOffice is not installed"
)
def test_the_page_on_rating_and_not_asking_stays_one_page_in_every_place(together_kit, tmp_path):
    for place in PLACES:
        (tmp_path / f"{place}.docx").write_bytes(render(in_place(together_kit, place)))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, tmp_path.glob("*.docx"))], check=True, capture_output=True, timeout=300)

    for place in PLACES:
        told = subprocess.run(["pdftotext", str(tmp_path / f"{place}.pdf"), "-"], capture_output=True, text=True)
        (page,) = (page for page in told.stdout.split("\f") if "\nHow to rate\n" in page)
        assert "Not legal advice." in page, place
