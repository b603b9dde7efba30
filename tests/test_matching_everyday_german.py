"""Everyday German lines: what is looked after, examined or led, and how verbs are said to somebody."""

import pytest

from generator.matching import match_competencies
from generator.matching.separable import infinitive_of
from generator.model import Importance, Kind, Unit


def matched(catalogue, text, kind=Kind.DUTY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (found,) = match_competencies([unit], catalogue, "de", likeness=False)
    return {match.id: match.slot for match in found.matches}


@pytest.mark.parametrize(
    ("said", "infinitive"),
    [
        ("führst", "führen"),
        ("wertet", "werten"),
        ("bildest", "bilden"),
        ("setzt", "setzen"),
        ("löst", "lösen"),
        ("baust", "bauen"),
        ("fasst", "fassen"),
        ("förderst", "fördern"),
        ("hältst", "halten"),
        ("nimmt", "nehmen"),
        ("lernen", "lernen"),
    ],
)
def test_a_verb_said_to_somebody_is_known_by_its_infinitive(said, infinitive):
    assert infinitive_of(said) == infinitive


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Du führst Kurse für Einsteiger durch", "teaching-and-training"),
        ("Du hältst Beobachtungen schriftlich fest", "record-keeping-and-documentation"),
        ("Du nimmst Reservierungen entgegen", "customer-service-delivery"),
        ("Du bildest unsere Lehrlinge aus", "coaching-and-developing-others"),
        ("Du gibst Erfahrungen an andere weiter", "knowledge-sharing"),
        ("Du steckst auch mal Rückschläge weg", "resilience-and-composure"),
        ("Der Technik stehen Sie aufgeschlossen gegenüber", "adaptability"),
        ("Du denkst mit", "initiative"),
        ("Sie ziehen Vorhaben durch", "drive-and-perseverance"),
    ],
)
def test_a_verb_in_two_parts_is_known_in_every_person(catalogue, text, asked):
    assert asked in matched(catalogue, text)


@pytest.mark.parametrize("thing", ["der Außenanlagen", "unserer Webseiten", "des Lagers", "der Förderbänder"])
def test_things_that_are_looked_after_are_in_nobodys_care(catalogue, thing):
    assert "care-and-compassion" not in matched(catalogue, f"Betreuung {thing}")


@pytest.mark.parametrize("people", ["der Senioren", "von Menschen mit Demenz", "pflegebedürftiger Menschen"])
def test_people_in_need_who_are_looked_after_are(catalogue, people):
    assert "care-and-compassion" in matched(catalogue, f"Betreuung {people}")


@pytest.mark.parametrize(
    "people", ["Bauherren", "Landwirtinnen", "Gewerbetreibenden", "Vereinen", "des Gemeinderats"]
)
def test_whoever_is_advised_is_a_client(catalogue, people):
    assert set(matched(catalogue, f"Beratung von {people}")) == {"client-advising"}


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("Gründliche und vertiefte Kenntnisse im Sozialrecht", "attention-to-detail"),
        ("Ehrliches Interesse an alten Menschen", "integrity-and-ethics"),
        ("Ehrliche Rückmeldung im Team", "integrity-and-ethics"),
        ("Sie denken vernetzt und langfristig", "relationship-building"),
        ("Wir heißen Besucher herzlich willkommen", "interpersonal-sensitivity"),
        ("Freude an der Weiterentwicklung unserer Angebote", "learning-agility"),
        ("Fehlerfreies Deutsch in Briefen", "attention-to-detail"),
    ],
)
def test_a_word_of_degree_or_courtesy_is_no_trait(catalogue, text, trait):
    assert trait not in matched(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("Gründliche Arbeitsweise", "attention-to-detail"),
        ("Ehrlich und zuverlässig", "integrity-and-ethics"),
        ("Gut vernetzt in der Region", "relationship-building"),
        ("Herzlich im Umgang", "interpersonal-sensitivity"),
        ("Freude an fachlicher Weiterentwicklung", "learning-agility"),
    ],
)
def test_the_same_word_by_itself_is(catalogue, text, trait):
    assert trait in matched(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Prüfung von Steuerbescheiden", "Steuerrecht"),
        ("Bearbeitung von Leistungsfällen", "Versicherung"),
        ("Sie prüfen Deckungsfragen", "Versicherung"),
        ("Bearbeitung von Baugesuchen", "Baurecht"),
        ("Vorbereitung der Monatsabschlüsse", "Rechnungswesen"),
    ],
)
def test_matters_of_law_and_claims_are_a_field_with_its_own_name(catalogue, text, field):
    assert matched(catalogue, text) == {"domain-expertise": field}


@pytest.mark.parametrize("text", ["Betreuung von Masterarbeiten", "Schadensbearbeitung bei der Spedition"])
def test_theses_and_damaged_freight_are_no_accounts_and_no_insurance(catalogue, text):
    assert "domain-expertise" not in matched(catalogue, text)


@pytest.mark.parametrize(
    "text",
    ["Erfahrung mit Rust in Produktion", "Den Monolithen in Dienste zerlegen", "Planung der Touren im Fernverkehr"],
)
def test_software_and_dispatch_are_no_work_of_the_hands(catalogue, text):
    assert "practical-skill" not in matched(catalogue, text, Kind.EXPERIENCE)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Führung des Wählerverzeichnisses", "record-keeping-and-documentation"),
        ("Budgetverhandlungen", "negotiation"),
        ("Prüfungen nach VDE 0701", "procedural-and-regulatory-compliance"),
        ("Kontrolle der Ruhezeiten", "procedural-and-regulatory-compliance"),
        ("Anfertigung von Stellungnahmen", "written-communication"),
        ("Kassaabschluss am Abend", "customer-service-delivery"),
        ("Auswertung von Feldversuchen", "research-and-enquiry"),
        ("Bürgernahes Handeln", "customer-service-delivery"),
        ("Hausverstand", "decision-making"),
        ("Genderkompetenz", "inclusion-and-respect"),
        ("Lust, sich in Neues hineinzudenken", "learning-agility"),
        ("Was Sie beginnen, bringen Sie zu Ende", "drive-and-perseverance"),
        ("Sie reden gern mit Leuten", "oral-communication"),
    ],
)
def test_families_of_german_words_are_known_as_their_best_known_member_is(catalogue, text, asked):
    assert asked in matched(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Du weist Azubis ein", "coaching-and-developing-others"),
        ("Sie führen automatisierte Tests durch", "quality-management"),
        ("Du behältst die Ausgaben im Blick", "financial-stewardship"),
        ("Sie stehen dem Team zur Seite", "teamwork"),
        ("Du stimmst dich mit Kollegen ab und bringst Ideen ein", "teamwork"),
        ("Stellvertretende Abteilungsleitung", "team-leadership"),
        ("Du teilst die Fahrer ein", "team-leadership"),
        ("Du schreibst den Schichtplan", "operations-management"),
        ("Sie treiben die Umstellung voran", "project-and-programme-delivery"),
        ("Du kommst mit dem Computer zurecht", "tool-proficiency"),
        ("Sie kümmern sich um Beschwerden", "customer-service-delivery"),
        ("Pflegeberichte und Wachberichte", "record-keeping-and-documentation"),
        ("Spaß daran, mit Senioren zu singen", "motivation-for-the-work"),
        ("Du wagst es, unbequem zu sein", "courage-to-challenge"),
        ("Vorstellung der Entwürfe im Gemeinderat", "presenting-and-facilitating"),
        ("Förderung von Schülern mit Förderbedarf", "teaching-and-training"),
        ("Aufstellung von Bauleitplänen", "domain-expertise"),
        ("Bearbeitung von CAPA", "quality-management"),
    ],
)
def test_an_everyday_task_gives_its_competency(catalogue, text, asked):
    assert asked in matched(catalogue, text)


@pytest.mark.parametrize(
    ("text", "not_asked"),
    [
        ("Auch mit ausländischem Abschluss", "deal-closing"),
        ("Störungen nachhaltig beheben", "sustainability"),
        ("Vertretung der Gruppenleitung", "presenting-and-facilitating"),
        ("Unser Haus zählt zu den größten der Region", "practical-skill"),
        ("Beschwerden von Bestandskunden klären", "account-growth"),
        ("Beratung von Kunden am Telefon", "administrative-coordination"),
        ("Schaltpläne lesen und verstehen", "technical-design"),
        ("Sie bringen sich in unser Kursprogramm ein", "tool-proficiency"),
        ("Bericht in den Gremien", "cross-functional-collaboration"),
        ("Für unsere Abteilung Qualitätssicherung", "quality-management"),
        ("Automatisierung der Reports", "record-keeping-and-documentation"),
        ("Du hast Zeit für jede Behandlung", "domain-expertise"),
        ("Du richtest Arbeitsplätze ein", "technical-troubleshooting"),
        ("Sie arbeiten sich in neue Themen ein", "coaching-and-developing-others"),
    ],
)
def test_the_same_word_in_another_sense_asks_for_nothing(catalogue, text, not_asked):
    assert not_asked not in matched(catalogue, text)


def test_the_part_of_a_verb_at_the_end_is_no_part_of_what_is_known(catalogue):
    found = matched(catalogue, "Du bringst Erfahrung in der Haltung von Ziegen mit", Kind.COMPETENCY)

    assert found["domain-expertise"] == "Haltung von Ziegen"


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Kenntnisse in strukturierten Produkten", "planning-and-organising"),
        ("Pflege einer strukturierten Verkabelung", "planning-and-organising"),
        ("Vertrieb für erneuerbare Energien", "sustainability"),
        ("Aufbau nachhaltiger Kundenbindungen im Möbelhandel", "sustainability"),
        ("Kooperativer Führungsstil", "teamwork"),
        ("Du hilfst am Grill, wenn es mal brennt", "motivation-for-the-work"),
        ("Interesse an Weiterbildungen", "motivation-for-the-work"),
        ("Du hast Lust, die Werkstatt weiter voranzubringen", "motivation-for-the-work"),
        ("Interesse an konzeptioneller Weiterentwicklung", "learning-agility"),
        ("Lust, Verantwortung zu übernehmen", "motivation-for-the-work"),
        ("Es erwartet Sie eine vielseitige Tätigkeit in der Werkstatt", "adaptability"),
        ("Du kannst auch bei Stress die Ruhe bewahren", "incident-and-emergency-response"),
        ("Freundliches und sicheres Auftreten", "executive-presence"),
        ("Souveränes Auftreten", "resilience-and-composure"),
        ("Körperliche Fitness und Ausdauer", "drive-and-perseverance"),
        ("Durchführung von Ausweiskontrollen am Werkstor", "quality-management"),
        ("Prüfung der Fördervoraussetzungen", "quality-management"),
        ("Automatisierung von Tests", "continuous-improvement"),
        ("Abstimmung mit dem Kundendienst", "customer-service-delivery"),
        ("Bestellung von Grundschulden und Bearbeitung der Grundschuldbestellungen", "administrative-coordination"),
    ],
)
def test_a_word_of_two_meanings_asks_for_the_one_meant(catalogue, text, never):
    assert never not in matched(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Eine strukturierte Persönlichkeit", "planning-and-organising"),
        ("Nachhaltige Beschaffung von Baustoffen", "sustainability"),
        ("Kooperative Arbeitsweise", "teamwork"),
        ("Jemand, der für Mode brennt", "motivation-for-the-work"),
        ("Lust auf Verantwortung in der Küche", "motivation-for-the-work"),
        ("Vielseitige Persönlichkeit", "adaptability"),
        ("Sie bewahren in Notfällen Ruhe", "incident-and-emergency-response"),
        ("Sicheres Auftreten vor Gremien", "executive-presence"),
        ("Ausdauer und Zielstrebigkeit", "drive-and-perseverance"),
        ("Durchführung von Qualitätsprüfungen", "quality-management"),
        ("Prüfung der Schweißnähte", "quality-management"),
        ("Automatisierung von Abläufen in der Verwaltung", "continuous-improvement"),
        ("Bearbeitung von Materialbestellungen", "administrative-coordination"),
    ],
)
def test_where_it_is_meant_it_is_still_asked_for(catalogue, text, asked):
    assert asked in matched(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Bereitschaft, sich an wechselnde Dienstzeiten anzupassen", "adaptability"),
        ("Aufgeschlossen für digitale Werkzeuge", "adaptability"),
        ("Höfliches Auftreten gegenüber Fahrgästen", "customer-service-delivery"),
        ("Durchführung von Bestandskontrollen im Teilelager", "operations-management"),
        ("Organisatorische Leitung des Gästehauses", "operations-management"),
        ("Führen von Zielvereinbarungsgesprächen", "performance-management"),
        ("Koordination von Bauprojekten", "project-and-programme-delivery"),
        ("Auswertung von Fokusgruppen", "research-and-enquiry"),
        ("Bei uns sind Sie Teil eines kleinen Teams", "teamwork"),
        ("Sie tragen die Ziele unseres Vereins mit", "motivation-for-the-work"),
        ("Beobachtung der Entwicklungsprozesse", "vigilance-and-monitoring"),
        ("Erfahrung als Vorstandsassistenz", "administrative-coordination"),
        ("Betreuung fester Mandate", "client-advising"),
        ("Förderung der sprachlichen Kompetenz der Kinder", "domain-expertise"),
        ("Du hast Lust, die Werkstatt weiter voranzubringen", "drive-and-perseverance"),
        ("Bearbeitung von Prolongationen", "domain-expertise"),
        ("Anfertigen von Röntgenbildern", "practical-skill"),
        ("Außenreinigung der Busse", "practical-skill"),
        ("Aufbereitung von Gebrauchtwagen", "practical-skill"),
        ("Arbeiten mit Handscannern", "tool-proficiency"),
        ("Sauberer Programmierstil", "technical-design"),
    ],
)
def test_nouns_and_verbs_of_everyday_work_are_known_with_their_usual_objects(catalogue, text, asked):
    assert asked in matched(catalogue, text)


def test_a_field_of_knowledge_is_named_after_any_word_for_knowing(catalogue):
    assert matched(catalogue, "Fachkenntnisse im Bereich Kältetechnik", Kind.COMPETENCY) == {
        "domain-expertise": "Kältetechnik"
    }
