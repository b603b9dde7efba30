"""The card by hand: the same blocks as the Excel card, on two sides for four questions."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from documents import HOSTILE, TEMPLATES, assert_reachable, hostile, tables_of, text_of, with_unknown_name

from generator.errors import TemplateError
from generator.scorecards import paper
from tests.test_card_pages import HAS_OFFICE, LANGUAGES, PAPERS, on, pages_of_all, with_questions

TEMPLATE = TEMPLATES / "paper.docx"


def card(kit, seat=0, template=TEMPLATE):
    session, place, _ = kit.seats[seat]
    return paper.render(kit, session, place, template)


def test_every_question_has_its_block(solo_kit):
    text = text_of(card(solo_kit))

    for number, question in enumerate(solo_kit.sessions[0].questions, start=1):
        assert f"Question {number} ({question.id})" in text
        assert question.text in text
        assert question.fallback is None or f"(☐ used): {question.fallback}" in text
        assert all(f"{probe.star}: {probe.text}" in text for probe in question.probes)
    assert text.count("☐ no example    ☐ not asked, or changed, because") == 4


def test_a_box_stands_over_each_anchor(solo_kit):
    strips = [rows for rows in tables_of(card(solo_kit)) if len(rows[0]) == 5]

    assert strips[0][0] == [
        *("☐ 1 well below", "☐ 2 below", "☐ 3 meets what the job needs", "☐ 4 above", "☐ 5 well above"),
    ]
    assert [rows[1] for rows in strips] == [list(q.anchors) for q in solo_kit.sessions[0].questions]


def test_identity_and_own_ratings_stand_on_it_and_the_candidate_is_blank(solo_kit):
    content = card(solo_kit)
    text = text_of(content)

    assert "Interviewer: Ana Ruiz · Kit: sales-director · Session: i1 · Seat: s1 · Version: " in text
    assert "Candidate's name\t" in text
    assert "Before today I knew this candidate:  ☐ no   ☐ yes, as\t" in text
    assert "Asked besides, word for word" in text
    assert "These are my own ratings, made before talking to anyone about this candidate." in text
    assert "Signature\t" in text
    assert_reachable(content, "Sales Director: card of Ana Ruiz")


def test_facts_of_the_seat_stand_first_as_on_the_clock(solo_kit):
    text = text_of(card(solo_kit))
    mine = [fact for fact in solo_kit.facts if fact.seat == "s1"]

    assert mine
    assert all(f"Fact {number}: {fact.ask}" in text for number, fact in enumerate(mine, start=1))
    assert text.index("Facts, not rated") < text.index("Question 1")


def test_together_the_card_says_who_asks(together_kit):
    text = text_of(card(together_kit, 1))

    assert " · Dana Whitfield asks" in text
    assert " · you ask" in text


def ruled_lines(content):
    return [len(rows) - 1 for rows in tables_of(content) if len(rows[0]) == 1]


def test_long_texts_leave_fewer_lines_to_write_on_but_always_some(solo_kit):
    session = solo_kit.sessions[0]
    long = tuple(replace(q, text="word " * 36) for q in session.questions)
    crowded = replace(solo_kit, sessions=(replace(session, questions=long), *solo_kit.sessions[1:]))

    plain, fewer = (ruled_lines(card(kit)) for kit in (solo_kit, crowded))

    assert len(plain) == len(fewer) == 4
    assert sum(fewer) < sum(plain)
    assert min(fewer) >= 2


def test_blocks_that_no_side_holds_follow_one_another(solo_kit):
    session = solo_kit.sessions[0]
    long = tuple(replace(q, text="word " * 1200) for q in session.questions)
    content = card(replace(solo_kit, sessions=(replace(session, questions=long), *solo_kit.sessions[1:])))

    assert ruled_lines(content) == [2, 2, 2, 2]
    assert sides_begun(content) == 0


def sides_begun(content):
    with ZipFile(BytesIO(content)) as document:
        return document.read("word/document.xml").count(b"<w:pageBreakBefore/>")


@pytest.mark.parametrize(("count", "sides"), [(1, 1), (3, 2), (4, 2), (5, 3), (6, 3)])
def test_lines_are_shared_over_the_questions_at_least_four_each(together_kit, count, sides):
    content = card(with_questions(together_kit, count))
    lines = ruled_lines(content)

    assert sides_begun(content) == sides - 1
    assert len(lines) == count
    assert min(lines) >= 4
    assert max(lines) <= max(min(lines) + 6, 16 if count == 1 else 0)


def test_on_letter_there_are_fewer_lines_to_write_on(solo_kit):
    def ruled(place):
        kit = replace(solo_kit, requisition=replace(solo_kit.requisition, jurisdiction=place))
        return sum(row == [""] for table in tables_of(card(kit)) for row in table)

    assert 4 <= ruled("us") < ruled(None)


def test_hostile_texts_print_as_they_are_and_the_bytes_are_the_same(together_kit):
    kit = hostile(together_kit)

    text = text_of(card(kit))

    assert all(words in text for words in HOSTILE)
    assert card(kit) == card(kit)


def test_a_template_that_asks_for_something_unknown_is_refused_by_name(solo_kit, tmp_path):
    with pytest.raises(TemplateError, match="shoe_size"):
        card(solo_kit, template=with_unknown_name(TEMPLATE, tmp_path))


@pytest.mark.broad
@HAS_OFFICE
@pytest.mark.parametrize("language", LANGUAGES)
def test_libreoffice_prints_as_many_sides_as_are_begun(together_kit, tmp_path, language):
    template = TEMPLATE if language == "en" else TEMPLATES / language / "paper.docx"
    files = {
        f"{count}-{sheet}-{seat}.docx": card(on(with_questions(together_kit, count), sheet, language), seat, template)
        for count in range(1, 9)
        for sheet in PAPERS
        for seat in (0, 2)
    }

    printed = pages_of_all(tmp_path, files)

    assert printed == {name: sides_begun(content) + 1 for name, content in files.items()}
    assert [name for name, pages in printed.items() if pages > 2 and name[0] in "1234"] == []
