"""What German lines ask for: adjectives in any form, who does it, and duties of many trades."""

import pytest

from generator.matching import match_competencies
from generator.matching.splitting import forms_of, stem_of
from generator.model import Importance, Kind, Unit


def ids(catalogue, text, kind=Kind.DUTY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "de", likeness=False)
    return {match.id for match in matched.matches}


def test_a_german_adjective_is_known_in_any_of_its_forms():
    assert forms_of("zuverlässig", "de") == tuple("zuverlässig" + e for e in ("", "e", "er", "es", "en", "em"))
    assert forms_of("zuverlässige", "de") == forms_of("zuverlässig", "de")
    assert forms_of("sorgfalt", "de") == ("sorgfalt",)
    assert forms_of("reliable", "en") == ("reliable",)


@pytest.mark.parametrize(
    ("doer", "deed"),
    [("Mitarbeiter", "mitarbeiten"), ("Leiter", "leiten"), ("Fahrern", "fahren"), ("Prüfer", "prüfen")],
)
def test_who_does_a_thing_in_german_is_not_the_thing_done(doer, deed):
    assert stem_of(doer.lower(), "de") != stem_of(deed, "de")


def test_one_doer_in_german_is_known_like_many():
    assert len({stem_of(word, "de") for word in ("mitarbeiter", "mitarbeitern", "mitarbeiters")}) == 1


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Sie schneiden und färben Haare", {"practical-skill"}),
        ("Auf- und Abbau von Messeständen", {"practical-skill"}),
        ("Reinigung der Patientenzimmer", {"practical-skill"}),
        ("Zubereitung von warmen und kalten Speisen", {"practical-skill"}),
        ("Wartung und Instandsetzung von Landmaschinen", {"technical-troubleshooting"}),
        ("Konstruktion von Vorrichtungen", {"technical-design"}),
        ("Vorbereitung der Lohnabrechnung", {"domain-expertise"}),
        ("Verwaltung der Mietobjekte", {"domain-expertise"}),
        ("Betreuung unserer Kanäle auf Instagram", {"domain-expertise"}),
        ("Beratung der Mieterinnen und Mieter, Beratung von Familien", {"client-advising"}),
        ("Leitung von Malkursen für Senioren", {"teaching-and-training"}),
        ("Sichtung der Bewerbungen", {"hiring-and-workforce-planning"}),
        ("Unterstützung der Heimleitung bei der Ablage", {"administrative-coordination"}),
        ("Pflege der Artikelstammdaten", {"record-keeping-and-documentation"}),
        ("Nachbestellung von Verbrauchsmaterial", {"operations-management"}),
        ("Begleitung der Bewohner zum Markt", {"care-and-compassion"}),
        ("Ansprache neuer Auftraggeber", {"opening-strategic-accounts"}),
        ("Sie stellen den reibungslosen Betrieb sicher", {"operations-management"}),
        ("Laub rechen und Schnee räumen", {"practical-skill"}),
        ("Technische Unterstützung der Filialen", {"technical-troubleshooting"}),
        ("Retusche von Fotos (Photoshop)", {"tool-proficiency"}),
        ("Mitwirkung in fachlichen Arbeitskreisen", {"cross-functional-collaboration"}),
        ("Verantwortung für die Auszubildenden", {"coaching-and-developing-others"}),
        ("Sie nehmen Reservierungen entgegen", {"customer-service-delivery"}),
        ("Du wertest die Statistiken aus", {"analytical-thinking", "numerical-and-data-reasoning"}),
        ("Führen des Terminkalenders", {"administrative-coordination"}),
    ],
)
def test_a_german_duty_asks_for_what_doing_it_shows(catalogue, text, asked):
    assert ids(catalogue, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Sie sind ein zuverlässiger, belastbarer Mensch", {"dependability", "resilience-and-composure"}),
        ("Eine engagierte und teamfähige Persönlichkeit", {"drive-and-perseverance", "teamwork"}),
        ("Sicherer Umgang mit Datev und Outlook", {"tool-proficiency"}),
        ("Sie bewahren auch im größten Trubel Ruhe", {"resilience-and-composure"}),
        ("Sie geben Ihr Wissen gern weiter", {"knowledge-sharing"}),
        ("Du packst gern mit an", {"initiative"}),
        ("Praktisches Geschick und Sorgfalt", {"practical-skill", "attention-to-detail"}),
        ("Du hast Lust, etwas aufzubauen", {"motivation-for-the-work"}),
        ("Sie haben gern mit Menschen zu tun", {"interpersonal-sensitivity"}),
        ("Fit am PC und gut gelaunt", {"tool-proficiency", "constructive-attitude"}),
        ("Du fühlst dich im Team wohl", {"teamwork"}),
        ("Kenntnis der Abläufe einer Kanzlei", {"sector-and-technology-knowledge"}),
    ],
)
def test_traits_and_skills_are_asked_for_in_german_in_many_words(catalogue, text, asked):
    assert ids(catalogue, text, Kind.COMPETENCY) == asked


@pytest.mark.parametrize(
    ("text", "kind", "never"),
    [
        ("Aufbau der Bühne inklusive Beleuchtung", Kind.DUTY, "inclusion-and-respect"),
        ("Es wäre schön, wenn Sie Geduld mitbringen", Kind.COMPETENCY, "practical-skill"),
        ("Bei uns sind Sie genau richtig", Kind.COMPETENCY, "attention-to-detail"),
        ("Flexible Arbeitszeiten und Sorgfalt", Kind.COMPETENCY, "adaptability"),
        ("Protokollführung im motivierten Team", Kind.DUTY, "drive-and-perseverance"),
        ("Aufbau eines nachhaltigen Kundenstamms", Kind.DUTY, "sustainability"),
        ("Laut Plan werden alle Anlagen geprüft", Kind.DUTY, "technical-design"),
        ("Du hast Lust, Neues zu lernen", Kind.COMPETENCY, "motivation-for-the-work"),
        ("Gute Texte für unsere Kommunikationskanäle", Kind.DUTY, "oral-communication"),
    ],
)
def test_german_words_that_only_look_like_an_ask_are_none(catalogue, text, kind, never):
    assert never not in ids(catalogue, text, kind)


def test_adjectives_that_are_an_ending_themselves_have_all_endings_too(catalogue):
    assert ids(catalogue, "Ein loyaler Mensch", Kind.COMPETENCY) == ids(catalogue, "Sie sind loyal", Kind.COMPETENCY)
