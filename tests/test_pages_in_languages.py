"""The French and the German example as pages: a question keeps its page, though its words are longer there."""

import shutil
from pathlib import Path

import pytest
from test_pages import as_pdf, text_of

from generator.kits import record

pytestmark = [
    pytest.mark.broad,
    pytest.mark.skipif(
        not (shutil.which("soffice") and shutil.which("pdftotext")),
        reason="LibreOffice or pdftotext is not installed",
    ),
]
KITS = Path(__file__).parent.parent / "kits"


@pytest.fixture(scope="module", params=["infirmiere-coordinatrice", "schichtleitung-lager"])
def pages(request, tmp_path_factory):
    """The kit, and the text of each page of every document of its pack that is no card, by path."""
    kit, folder = KITS / request.param, tmp_path_factory.mktemp("pages")
    named = {}
    for number, path in enumerate(sorted((kit / "pack").rglob("*.docx"))):
        named[path.relative_to(kit / "pack").as_posix()] = file = folder / f"{number:02d}.docx"
        shutil.copy(path, file)
    as_pdf(folder, named.values())
    return record.read(kit), {path: text_of(file.with_suffix(".pdf")) for path, file in named.items()}


def test_a_guide_has_one_page_for_each_question(pages):
    kit, printed = pages
    for session, _, person in kit.seats:
        guide = printed[f"send/{person.key}/guide.docx"]

        assert len(guide) == len(session.questions) + 4, person.name
        for number, question in enumerate(session.questions, start=1):
            assert " ".join(question.text.split()) in guide[number]
            assert " ".join((question.fallback or "").split()) in guide[number]


def test_what_candidates_and_interviewers_sign_or_take_along_is_one_page(pages):
    kit, printed = pages

    assert len(printed["candidate-brief.docx"]) == 1
    assert {len(printed[f"send/{person.key}/declaration.docx"]) for person in kit.panel} == {1}


def test_a_question_stands_on_one_side_of_the_card_by_hand(pages):
    kit, printed = pages
    for session, seat, person in kit.seats:
        card = printed[f"send/{person.key}/{kit.requisition.id}_{seat.id}_{person.key}_paper.docx"]
        for question in (q for q in session.questions if seat.id in q.rates):
            text, fallback = (" ".join(said.split()) for said in (question.text, question.fallback or ""))

            assert [fallback in side for side in card if text in side] == [True], question.id
