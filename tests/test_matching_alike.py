"""Matching: the trade behind an experience "in a similar position"."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit


def asked(catalogue, language, *lines):
    units = [
        Unit(n=n, line=n, section=None, text=text, kind=kind, importance=Importance.MUST)
        for n, (kind, text) in enumerate(lines)
    ]
    return [{match.id for match in each.matches} for each in match_competencies(units, catalogue, language)]


@pytest.mark.parametrize(
    ("language", "duty", "trade", "past"),
    [
        ("en", "Sweep the yard after closing", "practical-skill", "Two years in a similar role"),
        ("fr", "Nettoyer les vitres des magasins", "practical-skill", "Deux ans dans un poste équivalent"),
        ("fr", "Établir les bulletins de paie", "domain-expertise", "Cinq ans dans une fonction similaire"),
        ("de", "Reinigung der Büros", "practical-skill", "Zwei Jahre in vergleichbarer Position"),
    ],
)
def test_a_past_in_a_similar_job_is_one_in_the_trade_of_the_posting(catalogue, language, duty, trade, past):
    lines = [(Kind.DUTY, duty), (Kind.EXPERIENCE, past)]

    assert [trade in ids for ids in asked(catalogue, language, *lines)] == [True, True]


def test_a_past_in_a_similar_job_alone_says_nothing(catalogue):
    assert asked(catalogue, "en", (Kind.EXPERIENCE, "Two years in a similar role")) == [set()]


def test_a_past_that_names_its_trade_takes_no_other(catalogue):
    lines = [(Kind.DUTY, "Sweep the yard"), (Kind.EXPERIENCE, "A payroll background, or a similar role")]

    assert asked(catalogue, "en", *lines)[1] == {"domain-expertise"}
