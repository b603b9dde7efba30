"""Postings in two languages: each line is matched in its own, a short one in that of the lines around it."""

import pytest

from generator.extracting import extract_requirements
from generator.extracting.language import filled, spoken_in
from generator.matching import match_competencies
from generator.postings import markdown

ENGLISH = """## What you will do

- Plan the shifts and lead a team of twelve
- Solve problems with deliveries before the morning

## What you bring

- Experience leading a team in a warehouse
- Team player
"""
FRENCH = """## Vos missions

- Planifier les horaires et encadrer une équipe de douze personnes
- Résoudre les problèmes de livraison avant le matin

## Votre profil

- Expérience de l'encadrement d'une équipe
- Calme sous pression
"""
GERMAN = """## Ihre Aufgaben

- Führung eines Teams von zwölf Personen und Planung der Schichten
- Lösung von Problemen mit den Lieferungen

## Ihr Profil

- Erfahrung in der Führung eines Teams
- Teamfähigkeit
"""


def matched(catalogue, advert):
    reading = extract_requirements(markdown.read(f"# Warehouse\n\n{advert}", "a.md"))
    return reading, match_competencies(reading.units, catalogue, reading.language)


@pytest.mark.parametrize(
    ("one", "other", "language"), [(ENGLISH, FRENCH, "en"), (FRENCH, GERMAN, "fr"), (GERMAN, ENGLISH, "de")]
)
def test_each_half_asks_for_what_it_asks_for_alone(catalogue, one, other, language):
    reading, both = matched(catalogue, f"{one}\n{other}")
    alone = [m for advert in (one, other) for m in matched(catalogue, advert)[1][1:]]

    assert [[(m.id, m.slot) for m in each.matches] for each in both[1:]] == [
        [(m.id, m.slot) for m in each.matches] for each in alone
    ]
    assert {unit.language or reading.language for unit in reading.units} == {
        language,
        {"en": "fr", "fr": "de", "de": "en"}[language],
    }


def test_a_posting_with_a_line_or_two_in_another_language_is_in_one(catalogue):
    stray = "- You are part of our team and work with the people on the night shift\n"

    reading, _ = matched(catalogue, GERMAN + stray)

    assert {unit.language for unit in reading.units} == {None}


@pytest.mark.parametrize(
    ("hints", "headings", "languages"),
    [
        ([None, "en", None, None, None, "fr", None], [0, 4], ["en", "en", "en", "en", "fr", "fr", "fr"]),
        (["en", None, None, "fr"], [2], ["en", "en", "fr", "fr"]),
        (["en", "fr", None, "fr"], [0], ["en", "fr", "fr", "fr"]),
        ([None, None], [], ["de", "de"]),
        ([], [], []),
    ],
)
def test_a_line_that_does_not_tell_is_in_the_language_of_the_nearest_one_of_its_section(hints, headings, languages):
    opens = [place in headings for place in range(len(hints))]

    assert filled(hints, opens, "de") == languages


@pytest.mark.broad
def test_many_lines_that_do_not_tell_take_no_time():
    lines = ["You will work with the team and our people", "Vous travaillez avec une équipe", "1", "2", "3"] * 4_000

    languages, present = spoken_in(lines, [False] * len(lines), "en")

    assert present == {"en", "fr"}
    assert languages[-5:] == ["en", "fr", "fr", "fr", "fr"]
