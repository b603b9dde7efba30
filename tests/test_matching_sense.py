"""What a line means beyond its single words: verbs in two parts, whom one works with, what is only wanted more."""

import time

import pytest

from generator.matching import match_competencies
from generator.matching.splitting import split_words
from generator.model import Importance, Kind, Unit


def matches(catalogue, language, text, kind=Kind.COMPETENCY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, language, likeness=False)
    return {match.id: match.slot for match in matched.matches}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Sie werten Umfragen aus", "auswerten"),
        ("Am Monatsende wertest du Umfragen aus, die wir führen", "auswerten"),
        ("leiten Praktikanten an und prüfen Berichte", "anleiten"),
        ("Du denkst mit", "mitdenken"),
    ],
)
def test_both_parts_of_a_german_verb_are_read_as_its_infinitive(text, verb):
    assert [word.text for word in split_words(text, "de")].count(verb) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Freude an der Arbeit mit Kindern",
        "Betreuung von Menschen mit und ohne Behinderung",
        "Die Stelle ist ab sofort frei",
        "Gute Kenntnisse in Excel, mit denen Sie rechnen",
        "Vertretung der Kollegen und gut gelaunt im Dienst ab acht",
    ],
)
def test_a_preposition_is_no_part_of_a_verb(text):
    plain = [word.strip(",").lower() for word in text.split()]
    assert [word.text for word in split_words(text, "de")] == plain


def test_whoever_shows_new_people_the_work_in_two_words_develops_them_and_does_not_lead(catalogue):
    assert matches(catalogue, "de", "Du leitest Aushilfen an", Kind.DUTY) == {"coaching-and-developing-others": None}


@pytest.mark.parametrize(
    ("language", "text", "not_asked"),
    [
        ("en", "Liaise with payroll and the kitchen on shift plans", "domain-expertise"),
        ("en", "Keeps presses running under the direction of the Team Supervisor", "team-leadership"),
        ("fr", "Être en lien avec la comptabilité et la cuisine", "practical-skill"),
        ("fr", "Prévenir le chef d'équipe de tout retard", "team-leadership"),
        ("de", "Enges Zusammenspiel mit Küche und Buchhaltung", "practical-skill"),
        ("de", "In Absprache mit Konstruktion und Projektierung", "technical-design"),
    ],
)
def test_the_work_of_those_one_works_with_or_answers_to_is_not_asked_for(catalogue, language, text, not_asked):
    assert not_asked not in matches(catalogue, language, text, Kind.DUTY)


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "Sie führen die Buchhaltung in Abstimmung mit der Leitung", "domain-expertise"),
        ("en", "Cook lunch in coordination with the nursery", "practical-skill"),
    ],
)
def test_ones_own_work_stays_beside_those_one_works_with(catalogue, language, text, asked):
    assert asked in matches(catalogue, language, text, Kind.DUTY)


@pytest.mark.parametrize(
    ("language", "text", "slot"),
    [
        ("en", "Knowledge of viticulture an advantage", "viticulture"),
        ("en", "Knowledge of viticulture useful", "viticulture"),
        ("en", "Knowledge of fixed asset registers", "fixed asset registers"),
        ("en", "Knowledge of vue.js and asp.net", "vue.js and asp.net"),
        ("fr", "Connaissances en viticulture = un gros plus", "viticulture"),
        ("fr", "La connaissance du bocage facilitera la prise de poste", "bocage"),
        ("fr", "Connaissance de la viticulture, un vrai atout", "viticulture"),
        ("de", "Kenntnisse in Weinbau, nachgewiesen z. B. durch Kurse", "Weinbau"),
        ("de", "Kenntnisse im Wasserrecht setzen wir voraus", "Wasserrecht"),
        ("de", "Kenntnisse im Wasserrecht, insb. der Abgaben", "Wasserrecht"),
    ],
)
def test_a_slot_ends_before_what_only_says_how_much_it_is_wanted_or_how_it_is_shown(catalogue, language, text, slot):
    assert matches(catalogue, language, text)["domain-expertise"] == slot


@pytest.mark.parametrize(
    ("language", "text", "tools"),
    [
        ("en", "Experience with PostgreSQL, Zorbix and Docker", "PostgreSQL, Zorbix and Docker"),
        ("fr", "Maîtrise de SAP, Compo et Excel", "SAP, Compo et Excel"),
        ("de", "Erfahrung mit SAP, BauPlan und Excel", "SAP, BauPlan und Excel"),
    ],
)
def test_a_list_with_one_known_program_is_a_list_of_programs(catalogue, language, text, tools):
    assert matches(catalogue, language, text) == {"tool-proficiency": tools}


@pytest.mark.parametrize(
    ("language", "text", "tools"),
    [
        ("en", "Skills: Excel, Communication, Teamwork", None),
        ("en", "Knowledge of Excel, French and Word", "Excel, Word"),
        ("de", "Kenntnisse in Excel, Statistik und Word", "Excel, Word"),
    ],
)
def test_a_language_or_a_common_noun_in_a_list_of_programs_is_none(catalogue, language, text, tools):
    assert matches(catalogue, language, text).get("tool-proficiency") == tools


def test_a_trait_beside_a_bare_task_leaves_the_task(catalogue):
    found = matches(catalogue, "de", "Selbständige Pflege der Beete", Kind.DUTY)
    assert found.keys() == {"practical-skill", "self-management-and-autonomy"}


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("de", "wertet Daten aus und "),
        ("en", "liaise with accounting and payroll, "),
        ("en", "reports to the quality manager. "),
    ],
)
def test_a_line_without_end_is_matched_in_seconds(catalogue, language, clause):
    start = time.process_time()

    matches(catalogue, language, clause * 5_000, Kind.DUTY)

    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("text", "kind", "not_asked"),
    [
        ("Works with the initial drawings of the tailors", Kind.DUTY, "initiative"),
        ("Clean the production hall", Kind.DUTY, "cross-functional-collaboration"),
        ("Work closely with the Business Manager and the gardener", Kind.DUTY, "deal-closing"),
        ("Maintain the computer network", Kind.DUTY, "relationship-building"),
        ("We offer a network of forty salons", Kind.DUTY, "relationship-building"),
        ("Fill in contact details of the caller", Kind.DUTY, "deal-closing"),
        ("Issue parking permits", Kind.DUTY, "problem-solving"),
        ("Offers home equity loans to farmers", Kind.DUTY, "inclusion-and-respect"),
        ("Successful cooks will be posted to a role abroad", Kind.DUTY, "hiring-and-workforce-planning"),
        ("Depending on the season you work outdoors", Kind.DUTY, "dependability"),
        ("Want to make the world a better place", Kind.COMPETENCY, "continuous-improvement"),
        ("Used to working with two monitor screens", Kind.COMPETENCY, "vigilance-and-monitoring"),
        ("Ready for the next step in your career", Kind.COMPETENCY, "adaptability"),
        ("Adjust dosages as needed", Kind.DUTY, "adaptability"),
        ("Install energy saving boilers", Kind.DUTY, "inspiring-and-motivating"),
        ("Draft quarterly reports to the trustees", Kind.DUTY, "stakeholder-management"),
        ("Manage cases from start to finish", Kind.DUTY, "project-and-programme-delivery"),
        ("Coordinate team calendars", Kind.DUTY, "team-leadership"),
        ("Training takes place in our bakery", Kind.DUTY, "teaching-and-training"),
        ("Participate in the training of new drivers", Kind.DUTY, "learning-agility"),
        ("Use a pressure washer on the patio", Kind.DUTY, "resilience-and-composure"),
        ("Takes care of the ovens", Kind.DUTY, "care-and-compassion"),
        ("See that everything has turned up and is signed for", Kind.DUTY, "dependability"),
        ("Independent school experience", Kind.COMPETENCY, "self-management-and-autonomy"),
        ("Coach tours to the coast", Kind.DUTY, "coaching-and-developing-others"),
    ],
)
def test_a_word_of_two_meanings_asks_only_in_one(catalogue, text, kind, not_asked):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "en")
    assert not_asked not in {match.id for match in matched.matches}


@pytest.mark.parametrize(
    ("text", "kind", "asked"),
    [
        ("Shows initiative on the wards", Kind.COMPETENCY, "initiative"),
        ("Close business with new stables", Kind.DUTY, "deal-closing"),
        ("Build a network of growers", Kind.DUTY, "relationship-building"),
        ("Look for the cause and resolve issues", Kind.DUTY, "problem-solving"),
        ("Foster equity and inclusion", Kind.DUTY, "inclusion-and-respect"),
        ("Monitor screens and alarms at night", Kind.DUTY, "vigilance-and-monitoring"),
        ("Reporting to the trustees on progress", Kind.DUTY, "stakeholder-management"),
        ("Attend training as required", Kind.DUTY, "learning-agility"),
        ("Stays calm under pressure", Kind.COMPETENCY, "resilience-and-composure"),
        ("Takes care of residents", Kind.DUTY, "care-and-compassion"),
        ("Always turns up on time", Kind.COMPETENCY, "dependability"),
    ],
)
def test_and_in_that_one_it_does(catalogue, text, kind, asked):
    assert asked in matches(catalogue, "en", text, kind)
