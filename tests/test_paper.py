"""The card by hand: the same blocks as the Excel card, on two sides for four questions."""

from dataclasses import replace

import pytest
from documents import HOSTILE, TEMPLATES, assert_reachable, hostile, tables_of, text_of, with_unknown_name

from generator.errors import TemplateError
from generator.scorecards import paper

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
    assert all(f"{fact.id}: {fact.ask}" in text for fact in mine)
    assert text.index("Facts, not rated") < text.index("Question 1")


def test_together_the_card_says_who_asks(together_kit):
    text = text_of(card(together_kit, 1))

    assert " · Dana Whitfield asks" in text
    assert " · you ask" in text


def test_long_texts_leave_fewer_lines_to_write_on_but_always_some(solo_kit):
    def lines(kit):
        return [
            len(rows) - 1 for rows in tables_of(card(kit)) if rows[0] == ["What you heard that makes it this number"]
        ]

    session = solo_kit.sessions[0]
    long = tuple(replace(q, anchors=("word " * 40,) * 5, text="word " * 60) for q in session.questions)
    crowded = replace(solo_kit, sessions=(replace(session, questions=long), *solo_kit.sessions[1:]))

    assert len(lines(solo_kit)) == len(lines(crowded)) == 4
    assert sum(lines(crowded)) < sum(lines(solo_kit))
    assert min(lines(crowded)) >= 2


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
