"""What adverts say in everyday words, in three languages, and what the same words do not say elsewhere."""

import pytest

from generator.matching import match_competencies
from generator.matching.splitting import stems_of
from generator.model import Importance, Kind, Unit


def matches(catalogue, language, text, kind=Kind.COMPETENCY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, language, likeness=False)
    return {match.id: match.slot for match in matched.matches}


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "Never lose your temper at the counter", "resilience-and-composure"),
        ("en", "We look for a nurse who is polite and calm", "resilience-and-composure"),
        ("en", "You finish what you begin", "drive-and-perseverance"),
        ("en", "Ready to roll those sleeves up", "initiative"),
        ("en", "Commercially switched on", "business-acumen"),
        ("fr", "Sait arbitrer les priorités du service", "prioritisation-and-time-management"),
        ("fr", "Vous désamorcez les crises au guichet", "de-escalation"),
        ("fr", "Un contexte qui bouge te plaît", "adaptability"),
        ("fr", "Le stress ne vous fait pas peur", "resilience-and-composure"),
        ("fr", "Vous ne comptez pas vos heures en saison", "drive-and-perseverance"),
        ("fr", "Tu n'aimes pas les finitions bâclées", "attention-to-detail"),
        ("fr", "Bonne connaissance du tissu associatif", "sector-and-technology-knowledge"),
        ("de", "Du kannst gut mit älteren Menschen", "interpersonal-sensitivity"),
        ("de", "Sie treffen am Telefon den richtigen Ton", "interpersonal-sensitivity"),
        ("de", "Trubel lässt dich nicht die Ruhe verlieren", "resilience-and-composure"),
        ("de", "Druck stecken Sie locker weg", "resilience-and-composure"),
        ("de", "Flair für Zahlen und Tabellen", "numerical-and-data-reasoning"),
        ("de", "Ein Büro, in dem nicht alles geregelt ist", "dealing-with-ambiguity"),
        ("de", "Speditives Arbeiten", "prioritisation-and-time-management"),
    ],
)
def test_a_trait_in_everyday_words_gives_its_competency(catalogue, language, text, asked):
    assert asked in matches(catalogue, language, text)


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "Ring for an ambulance if a guest collapses", "incident-and-emergency-response"),
        ("en", "Spot changes in a horse's condition", "vigilance-and-monitoring"),
        ("en", "Lend the trainees a hand", "coaching-and-developing-others"),
        ("fr", "Mener la refonte du règlement de la piscine", "project-and-programme-delivery"),
        ("fr", "Échanger avec les experts en marbre", "cross-functional-collaboration"),
        ("fr", "Fixer les objectifs individuels des vendeurs", "performance-management"),
        ("fr", "Animer des situations d'apprentissage en forêt", "teaching-and-training"),
        ("fr", "Alerter les secours", "incident-and-emergency-response"),
        ("fr", "Tenir son pipe", "pipeline-and-forecasting"),
        ("de", "Leitung der Werkstatt", "team-leadership"),
        ("de", "Einschulung neuer Lehrlinge", "coaching-and-developing-others"),
        ("de", "Kennzahlen der Filiale im Auge behalten", "numerical-and-data-reasoning"),
        ("de", "Dafür sorgen, dass sich unsere Kundschaft wohlfühlt", "customer-service-delivery"),
        ("de", "Pausenaufsicht", "vigilance-and-monitoring"),
    ],
)
def test_a_task_in_everyday_words_gives_its_competency(catalogue, language, text, asked):
    assert asked in matches(catalogue, language, text, Kind.DUTY)


@pytest.mark.parametrize(
    ("language", "text", "not_asked", "kind"),
    [
        ("en", "Publish committee papers", "thought-leadership", Kind.DUTY),
        ("en", "Onboarding of new suppliers", "hiring-and-workforce-planning", Kind.DUTY),
        ("en", "Obtain missing client information", "dealing-with-ambiguity", Kind.DUTY),
        ("en", "Respond to call bells at night", "customer-service-delivery", Kind.DUTY),
        ("en", "Able to speak Gaelic", "courage-to-challenge", Kind.COMPETENCY),
        ("en", "You will need to know the byways", "confidentiality-and-discretion", Kind.COMPETENCY),
        ("en", "No direct reports", "team-leadership", Kind.COMPETENCY),
        ("en", "Some Spanish would be handy", "practical-skill", Kind.COMPETENCY),
        ("en", "Work alongside specialists in acoustics", "domain-expertise", Kind.DUTY),
        ("fr", "Conduire la réflexion sur les horaires", "practical-skill", Kind.DUTY),
        ("fr", "Chambre froide positive", "constructive-attitude", Kind.COMPETENCY),
        ("fr", "Travailler avec les experts en acoustique", "domain-expertise", Kind.DUTY),
        ("fr", "Établir le plan de prévention", "technical-design", Kind.DUTY),
        ("fr", "En cas d'absence ou de panne, prévenir le bureau", "technical-troubleshooting", Kind.DUTY),
        ("fr", "Analyser les tableaux de bord", "record-keeping-and-documentation", Kind.DUTY),
        ("fr", "Deux ans d'expérience en bureau d'études", "cross-functional-collaboration", Kind.EXPERIENCE),
        ("fr", "Tu n'aimes pas la vente", "motivation-for-the-work", Kind.COMPETENCY),
        ("de", "Du führst eine Gruppe von Journalisten", "record-keeping-and-documentation", Kind.DUTY),
        ("de", "Dass die Pakete pünktlich ankommen", "dependability", Kind.DUTY),
        ("de", "Bereitschaft, den Kurs zeitnah zu machen", "prioritisation-and-time-management", Kind.COMPETENCY),
        ("de", "Einarbeiten neuer Kollegen", "learning-agility", Kind.DUTY),
        ("de", "Du unterstützt die Leitung der Werkstatt", "team-leadership", Kind.DUTY),
        ("de", "Leitung der Küche", "practical-skill", Kind.DUTY),
    ],
)
def test_the_same_words_about_something_else_do_not_ask_for_it(catalogue, language, text, not_asked, kind):
    assert not_asked not in matches(catalogue, language, text, kind)


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Motivated and reliable", {"drive-and-perseverance", "dependability"}),
        ("Creative and organised", {"creativity-and-innovation", "planning-and-organising"}),
        ("Calm and organised", {"resilience-and-composure", "planning-and-organising"}),
        ("Dedicated and trustworthy", {"drive-and-perseverance", "integrity-and-ethics"}),
    ],
)
def test_of_two_traits_both_are_asked_for(catalogue, text, both):
    assert set(matches(catalogue, "en", text)) == both


@pytest.mark.parametrize(
    ("language", "text", "program"),
    [
        ("en", "Knowledge of StableMaster", "StableMaster"),
        ("fr", "Vous maîtrisez PlanSoins", "PlanSoins"),
        ("fr", "Maîtrise d'Orfelia et de Dentix", "Orfelia et de Dentix"),
        ("fr", "Vous maîtrisez Excel et Orgabois", "Excel et Orgabois"),
        ("fr", "Connaître le logiciel CaveNote", "CaveNote"),
        ("de", "Sie beherrschen HofPlan", "HofPlan"),
        ("de", "Kenntnisse in HofPlan oder Stall24", "HofPlan oder Stall24"),
        ("de", "SQL", "SQL"),
    ],
)
def test_a_program_nobody_listed_is_told_by_how_it_is_written(catalogue, language, text, program):
    assert matches(catalogue, language, text) == {"tool-proficiency": program}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Maîtrise du droit fiscal"),
        ("fr", "Vous maîtrisez Scrum"),
        ("fr", "Bonne connaissance de Toulouse"),
        ("de", "Kenntnisse in BauGB"),
        ("en", "Experience in BioTech"),
        ("de", "Erfahrung mit SchülerInnen"),
        ("de", "Kenntnisse in Buchhaltung"),
    ],
)
def test_a_law_a_branch_a_method_a_place_or_people_are_no_program(catalogue, language, text):
    assert "tool-proficiency" not in matches(catalogue, language, text)


def test_time_since_a_degree_is_no_trade(catalogue):
    found = matches(catalogue, "en", "Three yrs post-qualification experience", Kind.EXPERIENCE)

    assert "domain-expertise" not in found


def test_people_whose_name_ends_like_a_list_are_no_list():
    assert "-list" in stems_of("preislisten", "de")
    assert "-list" not in stems_of("spezialisten", "de")
