"""The interviewer's guide: everything an interviewer needs is there, as it is, and nothing about a candidate."""

from dataclasses import replace
from io import BytesIO

import pytest
from documents import (
    HOSTILE,
    TEMPLATES,
    assert_reachable,
    headings_of,
    hostile,
    tables_of,
    text_of,
    with_unknown_name,
)
from docx import Document

from generator.errors import TemplateError
from generator.kits import guide
from generator.kits.phrases import counted, hand_in, listed, shortened
from generator.model import Kind, short_version
from generator.wording import tongue

TEMPLATE = TEMPLATES / "guide.docx"


def render(kit, seat=0, template=TEMPLATE):
    session, place, _ = kit.seats[seat]
    return guide.render(kit, session, place, template)


def test_the_parts_stand_under_real_headings_in_order(solo_kit):
    content = render(solo_kit)
    heads = [text for style, text in headings_of(content) if style == "Heading 1"]

    assert heads[:4] == [
        "The role, in the posting's words",
        "Your 60 minutes",
        "Read this aloud to open",
        "What you are here to find out",
    ]
    assert [h for h in heads if h.startswith("Question")] == heads[4:8]
    assert heads[8:] == [
        *(
            "Facts to ask",
            "The candidate's questions",
            "Close",
            "Straight after",
            "How to rate",
            "What may not be asked",
            "Rate two answers first",
        ),
    ]
    assert_reachable(content, "Sales Director: guide for Ana Ruiz")


def test_every_question_has_its_page_with_all_that_belongs_to_it(solo_kit):
    text = text_of(render(solo_kit))
    lines = {line.n: line for line in solo_kit.lines}

    for question in solo_kit.sessions[0].questions:
        competency = solo_kit.competency_of(question)
        assert f"{competency.printed_name} · {question.minutes} min" in text
        assert competency.definition in text
        assert f"line {lines[competency.because[0]].line}: “" in text
        for part in (question.text, question.fallback, *question.anchors):
            assert part is None or part in text
        for probe in question.probes:
            assert f"{probe.star}\t{probe.text}" in text


def test_the_anchors_stand_side_by_side_under_their_words(solo_kit):
    strips = [rows for rows in tables_of(render(solo_kit)) if rows[0][0] == "1 well below"]

    heads = ["1 well below", "2 below", "3 meets what the job needs", "4 above", "5 well above"]
    assert strips[:-1] == [[heads, list(q.anchors)] for q in solo_kit.sessions[0].questions]


def test_the_agenda_follows_the_clock(solo_kit):
    session = solo_kit.sessions[0]
    agenda = tables_of(render(solo_kit))[0]

    assert [row[0] for row in agenda[1:]] == [piece.clock for piece in session.agenda]
    assert sum(int(row[-1].split()[0]) for row in agenda[1:]) == session.minutes


def test_together_each_guide_says_who_asks(together_kit):
    mine, theirs = text_of(render(together_kit, 0)), text_of(render(together_kit, 1))

    assert "Ravi Menon asks. Listen, note, rate." in mine
    assert "You ask." in mine
    assert "Dana Whitfield asks. Listen, note, rate." in theirs
    assert "Read this aloud to open" in mine
    assert "Dana Whitfield reads this aloud to open" in theirs
    assert "I am Dana Whitfield, and with me are Ravi Menon and Sofia Lindqvist." in theirs


def test_only_who_asks_a_question_is_told_to_ask_it(solo_kit, together_kit):
    (session,) = together_kit.sessions
    for seat, each in enumerate(session.seats):
        told = [line for line in text_of(render(together_kit, seat)).splitlines() if line in ("Ask", "The question")]

        assert told == ["Ask" if q.asks == each.id else "The question" for q in session.questions]
    assert "The question" not in text_of(render(solo_kit)).splitlines()


def test_six_competencies_are_described_whole_where_the_first_page_has_room(planned):
    two = planned("client-director", ["Dana Whitfield:60", "Ravi Menon:60"], together=True, level="contributor")
    rated = {competency.key: competency for competency in map(two.competency_of, two.questions)}

    text = text_of(render(two))

    assert len(two.questions) == len(rated) == 6
    assert all(f"{c.printed_name}. {c.definition}" in text for c in rated.values())


def test_beside_six_questions_the_role_has_as_many_lines_as_there_is_room_for(planned):
    two = planned("client-director", ["Dana Whitfield:60", "Ravi Menon:60"], together=True, level="contributor")
    letter = replace(two, requisition=replace(two.requisition, paper="letter"))
    texts = {Kind.DUTY: "Find new customers.", Kind.ABOUT: "We sell."}
    short = replace(two, lines=tuple(replace(x, text=texts.get(x.kind, x.text)) for x in two.lines))

    assert len(two.sessions[0].questions) == 6
    assert [len(guide._role_lines(kit, kit.sessions[0])) for kit in (two, letter, short)] == [2, 1, 3]


def test_one_interviewer_waits_for_the_decision_and_not_for_a_panel(solo_kit):
    one = replace(solo_kit, sessions=solo_kit.sessions[:1])

    assert "Please do not talk about the candidate until the decision." in text_of(render(one))
    assert "until the panel meets" not in text_of(render(one))


def test_a_day_that_ends_with_a_stop_has_no_second_in_what_is_read_aloud(solo_kit):
    kit = replace(solo_kit, requisition=replace(solo_kit.requisition, decision_by="26 March, 5 p.m."))

    assert "You will hear from us by 26 March, 5 p.m.\n" in text_of(render(kit))


def test_only_the_facts_of_the_seat_are_asked_by_it(solo_kit):
    text = text_of(render(solo_kit, 1))

    assert solo_kit.facts
    for fact in solo_kit.facts:
        assert (fact.ask in text) == (fact.seat == solo_kit.seats[1][1].id)


def test_what_nobody_told_us_is_left_out(solo_kit):
    text = text_of(render(solo_kit))

    assert "None" not in text
    assert "You will hear from" not in text
    assert "Return your card to the person who sent it to you. Please do not talk" in text


def test_contact_and_dates_print_where_people_gave_them(solo_kit):
    given = {"contact": "Jo in HR", "return_to": "HR", "return_by": "Friday 17:00", "decision_by": "28 March"}
    text = text_of(render(replace(solo_kit, requisition=replace(solo_kit.requisition, **given))))

    assert "tell me or Jo in HR, now or later" in text
    assert "You will hear from Jo in HR by 28 March." in text
    assert "Send your card to HR by Friday 17:00." in text


def test_the_promise_to_wait_stands_only_where_the_rules_wait(solo_kit):
    rules = replace(solo_kit.rules, reveal="per-candidate")

    assert "We decide after everyone has been seen." in text_of(render(solo_kit))
    assert "We decide after" not in text_of(render(replace(solo_kit, rules=rules)))


def test_points_to_listen_for_print_or_are_still_to_be_written(solo_kit):
    session = solo_kit.sessions[0]
    asked = replace(session.questions[0], slot="IFRS", look_for=("Names the standard", "Says when not to"))
    field = replace(solo_kit.competency_of(session.questions[0]), slot="IFRS")
    others = tuple(c for c in solo_kit.competencies if c.key != (asked.competency, None))

    def kit_with(question):
        first = replace(session, questions=(question, *session.questions[1:]))
        return replace(solo_kit, sessions=(first, *solo_kit.sessions[1:]), competencies=(field, *others))

    assert "Names the standard" in text_of(render(kit_with(asked)))
    unwritten = text_of(render(kit_with(replace(asked, look_for=()))))
    assert "still to be written, by somebody who knows IFRS, before the first interview" in unwritten


def test_on_letter_the_text_stays_as_wide_as_the_tables(solo_kit):
    sections = []
    for place in (None, "us"):
        kit = replace(solo_kit, requisition=replace(solo_kit.requisition, jurisdiction=place))
        sections += Document(BytesIO(render(kit))).sections

    a4, letter = sections
    wide = [round((s.page_width - s.left_margin - s.right_margin) / 36000, 1) for s in sections]
    assert wide == [174.0, 174.0]
    assert letter.page_width > a4.page_width
    assert abs(letter.left_margin - letter.right_margin) <= 1


def test_two_answers_to_practise_on_stand_at_the_end_with_their_ratings_and_why(solo_kit, catalogue):
    content = render(solo_kit)
    *_, anchors, rated = tables_of(content)
    asked = "Tell me about something new that you had to be able to do within a few days."

    assert rated[0] == ["Answer", "Rating", "What was heard that makes it this number", "Why no other number"]
    assert [row[:2] for row in rated[1:]] == [["First", "4"], ["Second", "2"]]
    assert len(set(anchors[1])) == 5
    text = text_of(content)
    assert asked in text
    assert text.index(asked) < text.index("First answer.") < text.index("Second answer.") < text.index("How we rate")
    own = {q.text for c in catalogue.competencies for q in c.questions}
    assert own
    assert asked not in own


def test_what_may_not_be_asked_stands_beside_what_may(solo_kit):
    rows = next(rows for rows in tables_of(render(solo_kit)) if rows[0][0] == "Not this")

    assert rows[0] == ["Not this", "This instead, of every candidate"]
    assert len(rows) > 8
    assert "Not legal advice. Checked by ____________ on ____________." in text_of(render(solo_kit))


def test_the_footer_names_kit_version_and_page(solo_kit):
    text = text_of(render(solo_kit))

    assert f"sales-director · version {short_version(solo_kit.version)}" in text
    assert "For the interview panel only. Keep with the selection record." in text
    assert "Page 1 of 1" in text


def test_hostile_names_and_texts_print_as_they_are(solo_kit, together_kit):
    for kit in (solo_kit, together_kit):
        text = text_of(render(hostile(kit)))
        for words in HOSTILE:
            assert words in text


def test_line_breaks_in_a_text_stay_line_breaks(solo_kit):
    session = solo_kit.sessions[0]
    asked = replace(session.questions[0], text="First line.\nSecond line.")
    kit = replace(solo_kit, sessions=(replace(session, questions=(asked, *session.questions[1:])),))

    assert "First line.\nSecond line." in text_of(render(kit))


def test_the_same_kit_gives_the_same_bytes(together_kit):
    assert render(together_kit) == render(together_kit)


def test_a_template_that_asks_for_something_unknown_is_refused_by_name(solo_kit, tmp_path):
    with pytest.raises(TemplateError, match="shoe_size"):
        render(solo_kit, template=with_unknown_name(TEMPLATE, tmp_path))


def test_phrases_read_as_people_write():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert counted(1, "card") == "1 card"
    assert counted(0, "card") == "0 cards"
    assert shortened("one two three", 8) == "one two …"
    assert shortened("one\ntwo", 8) == "one two"


def test_a_card_goes_where_the_opening_says(solo_kit):
    opening = solo_kit.requisition

    ways = tongue("en"), "Send it {to}", "Return it to the person who sent it to you"
    assert hand_in(opening, *ways) == "Return it to the person who sent it to you."
    assert hand_in(replace(opening, return_by="Friday"), *ways).endswith("sent it to you by Friday.")
    assert hand_in(replace(opening, return_to="HR"), *ways) == "Send it to HR."
    assert hand_in(replace(opening, return_to="Acme, Inc."), *ways) == "Send it to Acme, Inc."
    assert hand_in(replace(opening, return_by="Friday, 5 p.m."), *ways).endswith("sent it to you by Friday, 5 p.m.")
