"""What each line of a German advert is: by its heading, its verb and its subject, not by one wording."""

import pytest

from generator.extracting import extract_requirements, pieces_of
from generator.extracting.sections import announced
from generator.extracting.wording import Announces
from generator.model import Importance, Kind
from generator.postings import markdown

OPENING = "Wir suchen für unser Haus in der Stadt eine Person, die mit uns und für die Menschen arbeitet."
MUST, PREFERRED = Importance.MUST, Importance.PREFERRED
ASKED = (
    ("Sie behalten auch bei hohem Andrang den Überblick", Kind.COMPETENCY, MUST),
    ("Sie erkennen früh, wenn eine Maschine anders klingt", Kind.COMPETENCY, MUST),
    ("Du triffst Entscheidungen, ohne lange zu zögern", Kind.COMPETENCY, MUST),
    ("Bereitschaft zur Nachtschicht", Kind.CONDITION, MUST),
    ("Bereitschaft, gelegentlich abends an Sitzungen teilzunehmen", Kind.CONDITION, MUST),
    ("Bereitschaft zu Diensten an Feiertagen", Kind.CONDITION, MUST),
    ("Bereitschaft, Neues zu lernen", Kind.COMPETENCY, MUST),
    ("Schwindelfreiheit für Arbeiten am Mast", Kind.CONDITION, MUST),
    ("Gesellenbrief als Tischler", Kind.EDUCATION, MUST),
    ("Abschluss als Kauffrau für Büromanagement", Kind.EDUCATION, MUST),
    ("Mindestens fünf Jahre im Verkauf von Werkzeugmaschinen", Kind.EXPERIENCE, MUST),
    ("Mehrjährige Verwaltungspraxis ist keine Bedingung, aber nützlich", Kind.EXPERIENCE, PREFERRED),
    ("Ungarisch, weil viele Gäste von dort kommen", Kind.LANGUAGE, MUST),
    ("Schön wäre, wenn du ein Instrument spielst", Kind.COMPETENCY, PREFERRED),
    ("Ein Segelschein wäre ein Pluspunkt", Kind.CREDENTIAL, PREFERRED),
)
TOLD = (
    ("Über uns", "In unserer Werft arbeiten 240 Menschen aus 12 Ländern in drei Schichten.", Kind.ABOUT),
    ("Über uns", "Wir beschäftigen 35 Mitarbeitende in zwei Schichten.", Kind.ABOUT),
    ("Ihre Aufgaben", "In der Frühschicht leiten Sie 18 Kolleginnen und Kollegen an der Linie", Kind.DUTY),
    ("Ihre Aufgaben", "Zu Schichtbeginn besprechen Sie die Aufträge mit Ihrem Team", Kind.DUTY),
    ("Ihre Aufgaben", "Freitags planst du die nächste Woche", Kind.DUTY),
    ("Ihre Aufgaben", "Alle vier Wochen hast du eine Woche Rufbereitschaft", Kind.CONDITION),
    ("Ihre Aufgaben", "Sie berichten an die Werkleitung", Kind.ABOUT),
    ("Wir bieten", "Unbefristete Stelle, 38 Stunden pro Woche", Kind.OFFER),
    ("Bewerbung", "Bitte nennen Sie uns Ihre Gehaltsvorstellung", Kind.PROCESS),
)


def last(advert):
    return extract_requirements(markdown.read(advert, "advert.md")).units[-1]


@pytest.mark.parametrize(("line", "kind", "importance"), ASKED)
def test_a_line_under_what_is_asked_has_its_kind_whatever_person_it_is_put_in(line, kind, importance):
    found = last(f"# X\n\n{OPENING}\n\n## Was Sie mitbringen\n\n- {line}\n")

    assert (found.kind, found.importance) == (kind, importance)


@pytest.mark.parametrize(("heading", "line", "kind"), TOLD)
def test_hours_in_a_sentence_about_something_else_ask_for_nothing(heading, line, kind):
    assert last(f"# X\n\n{OPENING}\n\n## {heading}\n\n- {line}\n").kind is kind


@pytest.mark.parametrize(
    ("heading", "announces"),
    [
        ("Was du von uns erwarten darfst", Announces.OFFER),
        ("Was wir von dir erwarten", Announces.REQUIREMENTS),
        ("Das legen wir noch drauf", Announces.OFFER),
        ("Das wünschen wir uns", Announces.REQUIREMENTS),
        ("Was wir für Sie tun", Announces.OFFER),
        ("Was du davon hast", Announces.OFFER),
        ("Was du hast", Announces.REQUIREMENTS),
        ("Das brauchen Sie dafür", Announces.REQUIREMENTS),
        ("Was Sie auszeichnet", Announces.REQUIREMENTS),
        ("Ihr Hintergrund", Announces.REQUIREMENTS),
        ("Hintergrund", Announces.ABOUT),
        ("Schön wäre außerdem", Announces.PREFERRED),
        ("Was du bei uns anpackst", Announces.DUTIES),
        ("Woran du arbeitest", Announces.DUTIES),
        ("So läuft die Bewerbung", Announces.PROCESS),
        ("Ihr Weg zu uns", Announces.PROCESS),
        ("Das erwartet Sie", Announces.AWAITING),
        ("Weitere Stellen bei uns", Announces.ELSEWHERE),
    ],
)
def test_who_gives_and_who_brings_in_a_german_heading_tells_what_stands_below_it(heading, announces):
    assert announced(heading, "de") is announces


AWAITED = "## Das erwartet Sie\n\n- Pflege der Beete\n\n## Ihr Profil\n\n- Sorgfalt\n"


def kinds_of(advert):
    units = extract_requirements(markdown.read(f"# Gärtner\n\n{OPENING}\n\n{advert}", "advert.md")).units
    return {unit.text: unit.kind for unit in units}


def test_what_awaits_the_reader_are_the_tasks_where_the_offer_has_its_own_heading():
    assert kinds_of(f"{AWAITED}\n## Wir bieten\n\n- Obst\n")["Pflege der Beete"] is Kind.DUTY


def test_what_awaits_the_reader_is_the_offer_where_the_tasks_have_their_own_heading():
    advert = "## Aufgaben\n\n- Mähen\n\n## Ihr Profil\n\n- Sorgfalt\n\n## Das erwartet Sie\n\n- Ein eigenes Beet\n"

    assert kinds_of(advert)["Ein eigenes Beet"] is Kind.OFFER


def test_a_list_under_a_heading_that_says_nothing_behind_what_is_asked_is_the_offer_where_none_is_named():
    advert = "Gärtnerei am See\n\n## Ihr Profil\n\n- Sorgfalt\n\n## Grün ist schön\n\n- Ein eigenes Beet\n"

    def announced_above(text):
        pieces, _, _ = pieces_of(markdown.read(text, "a.md"))
        return {piece.text: piece.context.announced for piece in pieces}

    assert announced_above(advert)["Ein eigenes Beet"] is Announces.OFFER
    assert announced_above(f"{advert}\n## Wir bieten\n\n- Obst\n")["Ein eigenes Beet"] is not Announces.OFFER


def test_who_is_preferred_among_equals_is_told_and_not_asked_for():
    advert = (
        "# Gärtner\n\n## Ihr Profil\n\n- Ausbildung als Gärtner\n"
        "- Frauen werden bei gleicher Eignung bevorzugt eingestellt\n"
        "- Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.\n- Bevorzugt mit Führerschein\n"
    )
    units = extract_requirements(markdown.read(advert, "a.md")).units

    assert [(unit.kind, unit.importance) for unit in units[2:]] == [
        (Kind.EDUCATION, MUST), (Kind.PROCESS, Importance.NONE), (Kind.PROCESS, Importance.NONE),
        (Kind.CREDENTIAL, PREFERRED),
    ]  # fmt: skip
