"""Ratings that were not made alone, came late, or are of somebody who knew the candidate: marked, and said below."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from generator.model import CardProblem
from generator.office import template
from generator.reports import web, word
from generator.reports.tables import Reader, tables_of
from tests.debriefs import NAMES, a_debrief, a_kit

ALONE = "each made alone before anybody talked"
WHOSE = "Ana Ruiz's ratings of C01 Sam Idowu"
SAID = {
    "ratings-not-own": f"† {WHOSE}: the card says that they are not the interviewer's own.",
    "came-after-reveal": f"† {WHOSE}: the card came after the ratings had been shown.",
    "knew-before": f"† {WHOSE}: the interviewer knew the candidate before.",
}


def doubted(*codes, **rules):
    debrief = a_debrief()
    rating = next(r for c in debrief.candidates[0].competencies for r in c.ratings if r.interviewer == "Ana Ruiz")
    file = rating.place.split(" ")[0]
    found = tuple(CardProblem(file=file, place="", code=c, message="m", action="counted") for c in codes)
    return replace(debrief, problems=found, rules=replace(debrief.rules, **rules))


def report(debrief, reader=Reader.CHAIR):
    return tables_of(debrief, a_kit(), NAMES, 1, reader)


def words_of(document):
    found = Document(BytesIO(document))
    cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in found.paragraphs), *cells])


@pytest.mark.parametrize("code", SAID)
def test_each_doubt_marks_the_ratings_of_that_card_and_no_other(code):
    (stage,) = report(doubted(code)).stages

    marked = {
        (cell.candidate, r.who) for p in stage.competencies for cell in p.cells for r in cell.ratings if r.doubted
    }
    assert marked == {("C01 Sam Idowu", "Ana Ruiz")}
    assert stage.doubts == (SAID[code],)


def test_the_chairs_document_and_the_page_say_it_and_do_not_say_alone():
    for document in (
        words_of(word.render(report(doubted("ratings-not-own")), template("chair.docx", None))),
        web.render(report(doubted("ratings-not-own")), template("page.html", None)).decode().replace("&#39;", "'"),
    ):
        assert SAID["ratings-not-own"] in document
        assert ALONE not in document
        assert "4 †" in document.replace("</strong>", "")


def test_without_a_doubt_nothing_is_marked_and_the_ratings_are_said_to_be_made_alone():
    sound = replace(a_debrief(), problems=())

    chair = words_of(word.render(report(sound), template("chair.docx", None)))
    assert ALONE in chair
    assert "†" not in chair + web.render(report(sound), template("page.html", None)).decode()


def test_a_manager_who_is_not_told_who_rated_is_told_no_name():
    (stage,) = report(doubted("knew-before", show_raters=False), Reader.MANAGER).stages

    assert stage.doubts == ("† The ratings of one card of C01 Sam Idowu: the interviewer knew the candidate before.",)
    assert not any(r.doubted for p in stage.competencies for cell in p.cells for r in cell.ratings)


def test_a_file_whose_name_only_begins_like_a_card_casts_no_doubt():
    debrief = doubted("knew-before")
    (problem,) = debrief.problems

    (stage,) = report(replace(debrief, problems=(replace(problem, file=problem.file[:-2]),))).stages
    assert stage.doubts == ()


def test_a_late_line_of_corrections_marks_the_one_rating_that_is_from_it():
    debrief = a_debrief()
    first, *others = debrief.candidates
    part, *rest = first.competencies
    rating, *more = part.ratings
    from_list = replace(part, ratings=(replace(rating, place="corrections.csv line 2"), *more))
    first = replace(first, competencies=(from_list, *rest))
    late = CardProblem(
        file="corrections.csv", place="line 2", code="came-after-reveal", message="m", action="counted"
    )

    (stage,) = report(replace(debrief, candidates=(first, *others), problems=(late,))).stages

    marked = [
        (cell.candidate, r.who) for p in stage.competencies for cell in p.cells for r in cell.ratings if r.doubted
    ]
    assert marked == [("C01 Sam Idowu", "Ana Ruiz")]
    assert stage.doubts == (f"† {WHOSE}: one was entered from corrections.csv after the ratings had been shown.",)
