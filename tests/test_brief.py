"""The candidate's page: what the interview is like, and nothing that gives it away."""

from dataclasses import replace
from datetime import date

import pytest
from documents import HOSTILE, TEMPLATES, assert_reachable, hostile, text_of, with_unknown_name

from generator.errors import TemplateError
from generator.kits import brief
from generator.model import AFTER_AN_OFFER, Importance, Kind

TEMPLATE = TEMPLATES / "brief.docx"


def test_candidates_learn_who_how_long_and_what_is_rated(solo_kit, together_kit):
    alone, together = text_of(brief.render(solo_kit, TEMPLATE)), text_of(brief.render(together_kit, TEMPLATE))

    assert "Ana Ruiz, Ben Okafor and Chloé Martin, one after the other: 60 minutes each." in alone
    assert "Dana Whitfield, Ravi Menon and Sofia Lindqvist, together: 60 minutes." in together
    for competency in solo_kit.competencies:
        assert competency.printed_name in alone
    assert_reachable(brief.render(solo_kit, TEMPLATE), "Your interview: Sales Director")


def test_no_question_probe_or_anchor_is_given_away(solo_kit):
    text = text_of(brief.render(solo_kit, TEMPLATE))

    for question in solo_kit.questions:
        secret = (question.text, question.fallback or "none", *question.anchors, *(p.text for p in question.probes))
        assert not any(part in text for part in secret)


def test_the_day_is_said_where_it_is_the_same_for_all(solo_kit):
    one = {solo_kit.sessions[0].id: date(2027, 1, 19)}
    every = {session.id: date(2027, 1, 19) for session in solo_kit.sessions}

    some, all_known = (text_of(brief.render(solo_kit, TEMPLATE, days=days)) for days in (one, every))

    assert "Ana Ruiz: 60 minutes, on 19 January 2027." in some
    assert "Ben Okafor and Chloé Martin, one after the other: 60 minutes each." in some
    assert "You will be told the day, the time and the place." in some
    assert "Chloé Martin, one after the other: 60 minutes each, on 19 January 2027." in all_known
    assert "You will be told the time and the place." in all_known


def test_a_day_that_ends_with_a_stop_has_no_second(solo_kit):
    kit = replace(solo_kit, requisition=replace(solo_kit.requisition, decision_by="26 March, 5 p.m."))

    assert "You will hear from us by 26 March, 5 p.m.\n" in text_of(brief.render(kit, TEMPLATE))


def test_equivalents_are_spoken_of_where_a_line_does(solo_kit):
    line = replace(solo_kit.screening[0], text="A degree or equivalent experience", ask="See it on paper.")
    plain = replace(line, text="A degree")

    with_it, without = (
        text_of(brief.render(replace(solo_kit, screening=(each,)), TEMPLATE)) for each in (line, plain)
    )

    assert "Equivalents count where the posting says so." in with_it
    assert "Equivalents" not in without


def test_one_interviewer_is_not_spoken_of_as_several(solo_kit):
    kit = replace(solo_kit, sessions=solo_kit.sessions[:1])

    text = text_of(brief.render(kit, TEMPLATE))

    assert "Ana Ruiz: 60 minutes." in text
    assert "Each interviewer" not in text


def test_what_is_checked_on_paper_says_what_is_required_and_what_is_welcome(solo_kit):
    text = text_of(brief.render(solo_kit, TEMPLATE))
    asked = [line for line in solo_kit.screening if line.kind is not Kind.EXPERIENCE]

    for line in asked:
        said = line.text.removesuffix(".")
        assert f"{said} ({'required' if line.importance is Importance.MUST else 'welcome'})" in text
    assert "on paper" not in text_of(brief.render(replace(solo_kit, screening=()), TEMPLATE))


def test_a_sentence_of_the_posting_ends_after_what_is_said_of_it(solo_kit):
    line = replace(solo_kit.screening[0], text="A driving licence is needed.", importance=Importance.MUST)
    text = text_of(brief.render(replace(solo_kit, screening=(line,)), TEMPLATE))

    assert "A driving licence is needed (required)" in text


def test_what_may_not_be_asked_before_an_offer_is_not_on_the_candidates_page(solo_kit):
    line = replace(solo_kit.screening[0], text="No criminal convictions", ask=AFTER_AN_OFFER)
    kit = replace(solo_kit, screening=(line, *solo_kit.screening[1:]))

    assert "convictions" not in text_of(brief.render(kit, TEMPLATE))


def test_adjustments_name_the_contact_if_there_is_one(solo_kit):
    named = replace(solo_kit, requisition=replace(solo_kit.requisition, contact="Jo", decision_by="28 March"))

    assert "tell the person who invited you, now" in text_of(brief.render(solo_kit, TEMPLATE))
    assert "tell Jo, now" in text_of(brief.render(named, TEMPLATE))
    assert "You will hear from Jo by 28 March." in text_of(brief.render(named, TEMPLATE))


def test_nothing_is_said_about_hearing_back_where_nothing_is_known(solo_kit):
    kit = replace(solo_kit, rules=replace(solo_kit.rules, reveal="per-candidate"))

    assert "When you will hear" not in text_of(brief.render(kit, TEMPLATE))


def test_hostile_texts_print_as_they_are_and_the_bytes_are_the_same(solo_kit):
    kit = hostile(solo_kit)

    text = text_of(brief.render(kit, TEMPLATE))

    assert all(words in text for words in HOSTILE)
    assert brief.render(kit, TEMPLATE) == brief.render(kit, TEMPLATE)


def test_a_template_that_asks_for_something_unknown_is_refused_by_name(solo_kit, tmp_path):
    with pytest.raises(TemplateError, match="shoe_size"):
        brief.render(solo_kit, with_unknown_name(TEMPLATE, tmp_path))
