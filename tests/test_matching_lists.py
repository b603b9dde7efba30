"""Matching: a line that only lists skills by name asks for each of them."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit


def ids(catalogue, text, language="en", kind=Kind.COMPETENCY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, language)
    return [match.id for match in matched.matches]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Coaching, Communication, Negotiation, Numeracy, Patience and Teamwork"),
        ("fr", "Rigueur, négociation, patience, réactivité, discrétion et esprit d'équipe"),
        ("de", "Geduld, Genauigkeit, Teamfähigkeit, Flexibilität, Kommunikationsstärke und Belastbarkeit"),
    ],
)
def test_a_bare_list_asks_for_more_than_four(catalogue, language, text):
    assert len(ids(catalogue, text, language)) > 4


def test_a_sentence_asks_for_four_at_most(catalogue):
    text = "You coach, negotiate, write reports for the board, calm angry guests, plan the week and work as a team"

    assert len(ids(catalogue, text)) <= 4


@pytest.mark.parametrize(
    ("member", "id"), [("communication", "oral-communication"), ("leadership", "team-leadership")]
)
def test_a_member_of_a_bare_list_is_read_as_if_it_stood_alone(catalogue, member, id):
    assert id in ids(catalogue, member.capitalize())
    assert id in ids(catalogue, f"Patience, {member} and honesty")


def test_what_only_the_label_of_a_bare_list_names_is_not_asked_for(catalogue):
    found = ids(catalogue, "Savoir-être : loyauté, discrétion, réactivité", "fr")

    assert "confidentiality-and-discretion" in found
    assert "interpersonal-sensitivity" not in found
