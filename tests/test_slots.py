"""Slots: what a line plainly names is the slot of its competency, and what names nothing fills none.

`data/slots.tsv` holds our own sentences with the competency and slot that a reader would give; `-` is nothing.
"""

from pathlib import Path

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit

ROWS = [line.split("\t") for line in (Path(__file__).parent / "data" / "slots.tsv").read_text("utf-8").splitlines()][
    1:
]
# Of the sentences that name a slot; some name it in ways that are not plain enough to be read by rules.
FILLED_AT_LEAST = 0.78
NOTHING_AT_LEAST = 0.95


def matched(catalogue, rows, language):
    units = [
        Unit(n=n, line=n, section=None, text=row[4], kind=Kind(row[1]), importance=Importance.MUST)
        for n, row in enumerate(rows)
    ]
    return [unit.matches for unit in match_competencies(units, catalogue, language)]


def slots(catalogue, text, language="en", kind="duty"):
    (found,) = matched(catalogue, [(language, kind, "", "", text)], language)
    return {(m.id, m.slot, m.because) for m in found if m.slot is not None}


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_the_slot_that_a_sentence_names_is_filled_and_nothing_is_where_it_names_none(catalogue, language):
    rows = [row for row in ROWS if row[0] == language]
    slotted = {c.id for c in catalogue.competencies if c.slot is not None}
    named = [row for row in rows if row[2] != "-"]
    results = list(zip(rows, matched(catalogue, rows, language), strict=True))

    right = [
        row
        for row, found in results
        for m in found
        if (m.id, (m.slot or "").casefold()) == (row[2], row[3].casefold())
    ]
    wrong = [row[4] for row, found in results if row[2] == "-" and any(m.slot for m in found if m.id in slotted)]

    assert len(named) >= 55
    assert len(right) >= FILLED_AT_LEAST * len(named)
    assert len(wrong) <= (1 - NOTHING_AT_LEAST) * (len(rows) - len(named)), wrong


@pytest.mark.parametrize(
    ("language", "kind", "text", "name", "slot", "because"),
    [
        ("en", "competency", "Strong Excel skills", "tool-proficiency", "Excel", "Excel"),
        ("en", "competency", "Good C++ or C#", "tool-proficiency", "C++ or C#", "C++ or C"),
        ("en", "competency", "SQL, very good SQL", "tool-proficiency", "SQL", None),
        ("en", "competency", "Word, good SQL", "tool-proficiency", "SQL", "SQL"),
        ("en", "duty", "Deliver fire safety training", "teaching-and-training", "fire safety", None),
        ("en", "duty", "Repair faults in sewing machines", "technical-troubleshooting", "sewing machines", None),
        ("en", "duty", "Serving drinks", "practical-skill", "serving drinks", None),
        ("fr", "competency", "Maîtrise du logiciel Silae", "tool-proficiency", "Silae", "Maîtrise du logiciel Silae"),
        (
            "de",
            "experience",
            "Abgeschlossene Ausbildung als Koch und bereits in Kantinen gearbeitet",
            "domain-expertise",
            "Koch",
            "Abgeschlossene Ausbildung als Koch",
        ),
        ("de", "duty", "Physikunterricht erteilen", "teaching-and-training", "Physik", "Physikunterricht"),
    ],
)
def test_the_words_that_gave_a_slot_are_said_with_it(catalogue, language, kind, text, name, slot, because):
    assert (name, slot, because or text) in slots(catalogue, text, language, kind)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Train staff in groups"),
        ("en", "Experience of teaching on the ward"),
        ("en", "Teaching at our training centre"),
        ("fr", "Vous formez notre apprenti de deuxième année"),
        ("de", "Förderunterricht erteilen"),
    ],
)
def test_whom_one_teaches_and_how_is_not_what(catalogue, language, text):
    assert slots(catalogue, text, language) == set()


@pytest.mark.parametrize("text", ["You excel in a busy team", "Outlook: positive and friendly", "Go the extra mile"])
def test_words_that_are_also_names_of_tools_are_none_where_nothing_says_so(catalogue, text):
    assert slots(catalogue, text, kind="competency") == set()


def test_a_line_in_capitals_names_its_tool_as_it_stands(catalogue):
    assert slots(catalogue, "STRONG SAP SKILLS", kind="competency") == {("tool-proficiency", "SAP", "SAP")}


def test_programs_that_a_task_writes_are_no_tools_but_those_it_is_done_with_are(catalogue):
    assert "tool-proficiency" not in {name for name, _, _ in slots(catalogue, "Write services in Java")}
    assert ("tool-proficiency", "Jira", "Jira") in slots(catalogue, "Track defects in Jira")


@pytest.mark.parametrize(
    ("language", "text", "slot"),
    [
        ("en", "Experience in a seasonal business will be an asset", "seasonal business"),
        ("en", "Experience in pottery would be useful", "pottery"),
        ("en", "Experience in will making", "will making"),
        ("en", "Knowledge of, and working familiarity with, the canal network", "canal network"),
        ("en", "Knowledge of and interest in beekeeping", "beekeeping"),
        ("en", "Knowledge of both roses and orchids", "roses and orchids"),
        ("en", "Knowledge of knots and what holds them", "knots"),
        ("fr", "Expérience en reliure sera un atout", "reliure"),
        ("fr", "Passionné par les vieux outils et souhaitez les réparer", "vieux outils"),
        ("fr", "Familiarité avec les orgues", "orgues"),
        ("fr", "Connaissance des bois tels que le hêtre", "bois"),
        ("de", "Begeisterung für Orgeln mitbringen", "Orgeln"),
        ("de", "Leidenschaft für gutes Brot mitbringen und bereit sein, zu lernen", "gutes Brot"),
        ("de", "Sie bringen Erfahrung im Orgelbau mit und wollen weiterkommen", "Orgelbau"),
        ("de", "Erfahrung im Klettern mit und ohne Seil", "Klettern mit und ohne Seil"),
        ("de", "Sie sollten Erfahrung im Bereich Obstbau, vorzugsweise mit Äpfeln, haben", "Obstbau"),
        ("de", "Kenntnisse in und Erfahrung mit Uhren", "Uhren"),
        ("de", "Fachkenntnisse im Bereich Geigenbau", "Geigenbau"),
    ],
)
def test_a_slot_ends_where_the_clause_goes_on_to_something_else(catalogue, language, text, slot):
    assert slot in {value for _, value, _ in slots(catalogue, text, language, "competency")}


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Kenntnisse des Vergaberechts", "Vergaberecht"),
        ("Kenntnisse des Waldrechtes", "Waldrecht"),
        ("Kenntnisse des öffentlichen Baurechts und der VOB", "öffentliches Baurecht und VOB"),
        ("Kenntnisse des deutschen Buchmarktes", "deutscher Buchmarkt"),
        ("Erfahrungen im Bereich des Orgelbaus", "Orgelbau"),
        ("Kenntnisse des Tourismus", "Tourismus"),
        ("Kenntnisse des alten Glaubens", "alten Glaubens"),
        ("Kenntnisse des modernen Theaters", "modernen Theaters"),
        ("Kenntnisse der Forstwirtschaft", "Forstwirtschaft"),
        ("Kenntnisse des GPS", "GPS"),
        ("Interesse an handwerklicher Arbeit", "handwerkliche Arbeit"),
        ("Interesse an alten Uhren", "alten Uhren"),
    ],
)
def test_a_german_slot_is_told_as_it_is_called_where_that_is_certain(catalogue, text, slot):
    assert slot in {value for _, value, _ in slots(catalogue, text, "de", "competency")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Five years of increasingly responsible experience"),
        ("en", "Commercial knowledge to study the market"),
        ("en", "Choose teaching materials"),
        ("en", "Classroom teaching and administration"),
        ("de", "Leidenschaft für ihre Arbeit mitbringen"),
        ("fr", "Faire l'entrée de données des visiteurs"),
        ("fr", "La gestion et le traitement des demandes"),
        ("fr", "Maintenance des réseaux d'eau"),
    ],
)
def test_what_names_no_field_fills_no_slot(catalogue, language, text):
    assert slots(catalogue, text, language, "competency") == set()


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Experience in criminal law", "criminal law"),
        ("Experience in insurance litigation", "insurance litigation"),
        ("Experience in intellectual property law", "intellectual property law"),
        ("Give legal advice", "law"),
    ],
)
def test_a_branch_of_law_is_not_widened(catalogue, text, slot):
    assert slot in {value for _, value, _ in slots(catalogue, text)}


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("Proficient in Figma and photo retouching", "Figma"),
        ("Proficient in Figma and Sketch", "Figma and Sketch"),
        ("Word, Figma and a steady hand", "Word, Figma"),
        ("Experience with Excel and Google docs", "Excel and Google docs"),
        ("PostgreSQL, SQL Server", "PostgreSQL, SQL Server"),
    ],
)
def test_a_list_of_tools_ends_with_its_last_name(catalogue, text, tools):
    assert ("tool-proficiency", tools) in {
        (name, value) for name, value, _ in slots(catalogue, text, kind="competency")
    }


@pytest.mark.parametrize("language", ["fr", "de"])
def test_a_value_that_a_wording_gives_is_in_the_language_of_the_wording(catalogue, language):
    english = {value for c in catalogue.competencies for value in given(c, "en")}
    names = {"Adobe Creative Suite", "Excel", "Google Workspace", "Microsoft Office", "Outlook", "PowerPoint", "SAP"}

    both = {value for c in catalogue.competencies for value in given(c, language)} & english

    assert {value for value in both - names if not value.istitle()} <= {"marketing", "machines", "machine learning"}


def given(competency, language):
    """The values that a competency's wordings of one language give its slot."""
    return (w.rpartition(" => ")[2].strip(")") for w in competency.wordings.get(language, ()) if " => " in w)
