"""The documents as pages: LibreOffice makes PDFs of both example openings, and the pages are counted and read."""

import shutil
import subprocess
from dataclasses import replace
from functools import partial
from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.auditing import audit_kit
from generator.kits import pack
from generator.model import Candidate
from generator.planning.shortfalls import shortfalls
from generator.scorecards import paper
from generator.scorecards import render as render_cards

pytestmark = [
    pytest.mark.broad,
    pytest.mark.skipif(
        not (shutil.which("soffice") and shutil.which("pdftotext")),
        reason="LibreOffice or pdftotext is not installed",
    ),
]
PEOPLE = (Candidate(code="C01", name="Sam Idowu"), Candidate(code="C02", name="Kim Tran"))


@pytest.fixture(scope="module", params=["solo_kit", "together_kit", "solo_kit on Letter", "together_kit on Letter"])
def kit(request):
    name, _, paper_size = request.param.partition(" on ")
    kit = request.getfixturevalue(name)
    place = "us" if paper_size else None
    return replace(kit, requisition=replace(kit.requisition, jurisdiction=place))


@pytest.fixture(scope="module")
def pages(kit, tmp_path_factory):
    """The text of each page of every document of the pack, by path."""
    folder = tmp_path_factory.mktemp("pages")
    made = pack.render(kit, PEOPLE, shortfalls(kit), partial(audit_kit, kit))
    files = {**dict(made), **dict(render_cards(kit, PEOPLE))}
    files |= dict(paper.render_all(kit, None))
    named = {}
    for number, (path, content) in enumerate(files.items()):
        if path.endswith((".docx", ".xlsx")):
            file = folder / f"{number:03d}{path[path.rindex('.') :]}"
            file.write_bytes(content)
            named[path] = file
    as_pdf(folder, named.values())
    return {path: text_of(file.with_suffix(".pdf")) for path, file in named.items()}


def as_pdf(folder, files):
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=540)


def text_of(pdf):
    found = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return [" ".join(page.split()) for page in found.stdout.split("\f")[:-1]]


def test_a_guide_has_a_first_page_a_page_for_each_question_and_a_last_part(kit, pages):
    for session, _, person in kit.seats:
        guide = pages[f"send/{person.key}/guide.docx"]

        asked = [f"Question {n}:" for n in range(1, len(session.questions) + 1)]
        for number, question in enumerate(session.questions, start=1):
            assert " ".join(question.text.split()) in guide[number], person.name
            assert [h for h in asked if f"{h} " in guide[number].replace("question ", "")] == [f"Question {number}:"]
        # The first page, those of the questions, straight after, how to rate and what not to ask, two answers.
        assert len(guide) == len(session.questions) + 4
        assert "How we rate them" in guide[-1]
        assert all(len(page) > 200 for page in guide)


def test_the_brief_is_one_page_and_the_declaration_too(kit, pages):
    assert len(pages["candidate-brief.docx"]) == 1
    assert all(len(pages[f"send/{p.key}/declaration.docx"]) == 1 for p in kit.panel)


def test_a_paper_card_has_two_sides_for_four_questions(kit, pages):
    for session, seat, person in kit.seats:
        sides = pages[f"send/{person.key}/{kit.requisition.id}_{seat.id}_{person.key}_paper.docx"]

        assert len(sides) == (2 if len(session.questions) <= 4 else 3)
        assert "These are my own ratings" in sides[-1]


def test_a_card_prints_on_two_pages_for_four_questions(kit, pages):
    for session, seat, person in kit.seats:
        card = pages[f"send/{person.key}/{kit.requisition.id}_C01_{seat.id}_{person.key}.xlsx"]
        # Behind the card itself stand the sheets Anchors and How to rate, a page each.
        assert len(card) - 2 <= (2 if len(session.questions) <= 4 else 3)
        printed = " ".join(card)
        for question in session.questions:
            assert " ".join(question.text.split()) in printed


def test_a_note_of_1200_characters_is_printed_whole_on_the_pages_of_the_card(kit, pages, tmp_path):
    note = ("She said that two people were away, so she took the handover and rang the site herself. " * 14)[:1190]
    filled = {}
    for number, (path, content) in enumerate(render_cards(kit, PEOPLE[:1])):
        book = load_workbook(BytesIO(content))
        for name, cell in book.defined_names.items():
            if name.startswith("note_"):
                book["Scorecard"][cell.attr_text.rpartition("!")[2].replace("$", "")] = f"{note} {name}."
        book.save(tmp_path / f"{number}.xlsx")
        filled[path] = tmp_path / f"{number}.xlsx"
    as_pdf(tmp_path, filled.values())

    for path, file in filled.items():
        printed = text_of(file.with_suffix(".pdf"))
        names = [name for name in load_workbook(file).defined_names if name.startswith("note_")]
        assert [name for name in names if f"{name}." not in " ".join(printed)] == [], path
        assert len(printed) == len(pages[path])


def test_the_overview_accounts_for_every_line_of_the_posting(kit, pages):
    printed = " ".join(pages["overview.docx"])

    assert all(" ".join(line.text.split())[:25] in printed for line in kit.lines)


def test_no_page_is_empty(pages):
    for path, found in pages.items():
        # Head and foot of a Word document alone are up to 200 characters.
        least = 260 if path.endswith(".docx") else 60
        assert [n for n, page in enumerate(found, start=1) if len(page) <= least] == [], path
