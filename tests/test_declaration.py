"""The declaration that an interviewer signs, and the READ-ME of the folder it lies in."""

from dataclasses import replace

import pytest
from documents import HOSTILE, TEMPLATES, assert_reachable, hostile, tables_of, text_of, with_unknown_name

from generator.errors import TemplateError
from generator.kits import declaration, read_me
from generator.model import Candidate

TEMPLATE = TEMPLATES / "declaration.docx"
CANDIDATES = [Candidate(code="C01", name="Amara Obi", say_as="a-MA-ra"), Candidate(code="C02", name="王小明")]


def signed(kit, candidates=(), template=TEMPLATE):
    session, seat, _ = kit.seats[0]
    return declaration.render(kit, session, seat, candidates, template)


def folder_text(kit, candidates=()):
    session, seat, _ = kit.seats[0]
    return read_me.render(kit, session, seat, candidates).decode()


def test_every_candidate_has_a_row_that_allows_yes(solo_kit):
    (rows,) = tables_of(signed(solo_kit, CANDIDATES))

    assert [row[:2] for row in rows[1:]] == [["Amara Obi (say: a-MA-ra)", "C01"], ["王小明", "C02"]]
    assert all("none" in row[2] and "yes:" in row[2] for row in rows[1:])


def test_without_candidates_there_are_rows_to_write_in(solo_kit):
    (rows,) = tables_of(signed(solo_kit))

    assert len(rows) == 5
    assert rows[1][0] == ""


def test_training_and_signature_are_asked_for(solo_kit):
    content = signed(solo_kit, CANDIDATES)
    text = text_of(content)

    assert "I have read the guide and how to rate." in text
    assert "I have rated the two answers at the end of the guide, alone, and compared." in text
    assert "return it at once" in text
    assert "Signature" in text
    assert "Return this form to the person who sent it to you." in text
    assert_reachable(content, "Sales Director: declaration of Ana Ruiz")


def test_the_day_for_the_cards_is_not_that_of_the_declaration(solo_kit):
    opening = replace(solo_kit.requisition, return_to="Jo", return_by="Friday")
    text = text_of(signed(replace(solo_kit, requisition=opening), CANDIDATES))

    assert "Send this form to Jo." in text
    assert "Friday" not in text


def test_what_is_learned_stays_with_the_panel_and_hr(solo_kit):
    assert "What I learn about candidates, and the questions, I share with the panel and HR only." in text_of(
        signed(solo_kit)
    )


def test_in_a_short_interview_the_sheet_is_what_was_read(solo_kit):
    text = text_of(signed(replace(solo_kit, short=True), CANDIDATES))

    assert "I have read the sheet." in text
    assert "the guide" not in text


def test_hostile_names_print_as_they_are_and_the_bytes_are_the_same(solo_kit):
    kit, people = hostile(solo_kit), [Candidate(code=f"C{n:02d}", name=name) for n, name in enumerate(HOSTILE, 1)]

    text = text_of(signed(kit, people))

    assert all(words in text for words in HOSTILE)
    assert signed(kit, people) == signed(kit, people)


def test_a_template_that_asks_for_something_unknown_is_refused_by_name(solo_kit, tmp_path):
    with pytest.raises(TemplateError, match="shoe_size"):
        signed(solo_kit, template=with_unknown_name(TEMPLATE, tmp_path))


def test_the_read_me_is_short_and_says_what_to_do_when(solo_kit):
    lines = folder_text(solo_kit, CANDIDATES).split("\r\n")

    assert 10 <= len(lines) <= 16
    assert lines[0] == "Sales Director: interviews by Ana Ruiz"
    assert any("2 cards, one for each candidate" in line for line in lines)
    assert [line.split(":")[0] for line in lines if ":" in line][1:] == ["Before", "During", "Straight after", "Then"]


def test_the_read_me_knows_a_blank_card_and_where_cards_go(solo_kit):
    kit = replace(solo_kit, requisition=replace(solo_kit.requisition, return_to="HR", return_by="Friday"))

    assert "1 blank card" in folder_text(kit)
    assert "Then: send each card to HR by Friday." in folder_text(kit)


def test_one_card_is_counted_alone_and_arrangements_read_as_their_language_writes(solo_kit):
    longer = replace(CANDIDATES[0], minutes="+15", format="par visioconférence")
    french = replace(solo_kit, requisition=replace(solo_kit.requisition, interview_language="fr"))

    assert "*.xlsx             1 card\r\n" in folder_text(solo_kit, CANDIDATES[:1])
    assert "C01\xa0: 75 minutes au lieu de 60 · par visioconférence." in folder_text(french, [longer])


def test_the_read_me_of_a_panel_names_the_others(together_kit):
    assert "together with Ravi Menon and Sofia Lindqvist" in folder_text(together_kit)
