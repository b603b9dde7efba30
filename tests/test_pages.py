"""The documents as pages: LibreOffice makes PDFs of both example openings, and the pages are counted and read."""

import shutil
import subprocess
from dataclasses import replace
from functools import partial
from io import BytesIO
from itertools import product

import pytest
from docx import Document
from openpyxl import load_workbook

from generator.auditing import audit_kit
from generator.kits import overview, pack
from generator.model import Candidate, in_interview_language
from generator.office import template
from generator.planning.shortfalls import shortfalls
from generator.scorecards import paper
from generator.scorecards import render as render_cards
from generator.wording import hearing, of_panel, tongue
from tests.translated import translated

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

        planned = len(paper._sides(kit, seat, session.questions))
        assert len(sides) == planned
        # On Letter five long questions take a side more, so that each keeps its lines to write on.
        longest = 3 if kit.requisition.jurisdiction is None else 4
        assert planned == 2 if len(session.questions) <= 4 else 3 <= planned <= longest
        assert "These are my own ratings" in sides[-1]


def test_a_card_prints_on_two_pages_for_up_to_five_questions(kit, pages):
    for session, seat, person in kit.seats:
        card = pages[f"send/{person.key}/{kit.requisition.id}_C01_{seat.id}_{person.key}.xlsx"]
        # Behind the card itself stand the sheets Anchors and How to rate, a page each.
        assert len(card) - 2 <= (2 if len(session.questions) <= 5 else 3)
        printed = " ".join(card)
        for question in session.questions:
            assert " ".join(question.text.split()) in printed


def test_a_note_of_1200_characters_is_printed_whole_on_the_pages_of_the_card(kit, pages, tmp_path):
    if any(len(session.questions) > 4 for session in kit.sessions):
        pytest.skip("there a note's row grows while somebody types, which test_libreoffice.py sees")
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


def as_called(kit, language):
    """The kit in another language, its competencies under the names that the catalogue has in it."""
    say = tongue(language)
    if not say.folder:
        return kit
    names = [say.clause(hearing.name(c.printed_name)) for c in kit.competencies]
    kit = in_interview_language(translated(kit, language))
    named = (replace(c, printed_name=name) for c, name in zip(kit.competencies, names, strict=True))
    return replace(kit, competencies=tuple(named))


@pytest.fixture(scope="module")
def overviews(solo_kit, together_kit, tmp_path_factory):
    """The lines of each page of the overview, and its headings, by form, language and paper."""
    folder, made = tmp_path_factory.mktemp("overviews"), {}
    for form, kit in (("solo", solo_kit), ("together", together_kit)):
        for language, sheet in product(("en", "fr", "de"), ("a4", "letter")):
            said = as_called(kit, language)
            said = replace(said, requisition=replace(said.requisition, paper=sheet))
            path = template("overview.docx", None, of_panel(said).folder)
            document = overview.render(said, shortfalls(said), partial(audit_kit, said), path)
            file = folder / f"{form}-{language}-{sheet}.docx"
            file.write_bytes(document)
            made[file] = [p.text for p in Document(file).paragraphs if p.style.name.startswith("Heading")]
    as_pdf(folder, made)
    return {file.stem: (lines_of(file.with_suffix(".pdf")), headings) for file, headings in made.items()}


def lines_of(pdf):
    found = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return [[line.strip() for line in page.splitlines() if line.strip()] for page in found.stdout.split("\f")[:-1]]


def test_the_first_page_of_an_overview_holds_matrix_and_agenda_in_every_language(overviews):
    assert len(overviews) == 12
    for name, (pages, _) in overviews.items():
        say = tongue(name.split("-")[1])
        first = pages[0]
        matrix, agenda = (
            first.index(say(title)) for title in ("Who asks and rates what", "The sessions side by side")
        )
        assert matrix < agenda, name
        assert any(line.startswith("01:00") and line.endswith(say("End")) for line in first[agenda:]), name
        assert len(pages) <= 7, name


def test_no_heading_of_an_overview_ends_a_page(overviews):
    for name, (pages, headings) in overviews.items():
        assert len(headings) == 9, name
        for page in pages:
            # The last two lines are the foot.
            assert page[-3] not in headings, (name, page[-3])
