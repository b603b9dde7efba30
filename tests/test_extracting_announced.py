"""What headings and lines with a colon announce about the lists below them, and where they announce nothing."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.extracting.sections import announced, led_in
from generator.extracting.wording import Announces
from generator.model import Importance, Kind, Unit


def units_of(tmp_path: Path, text: str, name: str = "advert.md") -> tuple[Unit, ...]:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return extract_requirements(postings.read(file)).units


def kinds_of(tmp_path: Path, text: str, name: str = "advert.md") -> dict[str, Kind]:
    return {unit.text: unit.kind for unit in units_of(tmp_path, text, name)}


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Not strictly essential", "en"),
        ("Not a deal-breaker, but good", "en"),
        ("Wouldn't hurt", "en"),
        ("It'd be awesome if", "en"),
        ("Don't worry if you don't have these", "en"),
        ("Pas indispensable, mais utile", "fr"),
        ("Keine Bedingung, aber schön", "de"),
        ("Schadet nicht", "de"),
    ],
)
def test_a_heading_that_does_not_insist_is_of_what_is_preferred(heading: str, language: str) -> None:
    assert announced(heading, language) is Announces.PREFERRED


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Bonus on every tenth sale", "en"),
        ("Desired start date", "en"),
        ("Bonus de fidélité", "fr"),
        ("Les petits plus chez nous", "fr"),
    ],
)
def test_bonus_money_and_a_wished_date_are_no_heading_of_what_is_preferred(heading: str, language: str) -> None:
    assert announced(heading, language) is not Announces.PREFERRED


@pytest.mark.parametrize(
    ("heading", "language", "what"),
    [
        ("Where you'll add value", "en", Announces.DUTIES),
        ("What we bring", "en", Announces.OFFER),
        ("Job spec", "en", Announces.ROLE),
        ("Division overview", "en", Announces.ABOUT),
        ("The boring bits", "en", Announces.CONDITIONS),
        ("For a quick chat", "en", Announces.PROCESS),
        ("Sommaire de la fonction", "fr", Announces.ROLE),
        ("Votre mandat", "fr", Announces.DUTIES),
        ("Vos 100 premiers jours", "fr", Announces.DUTIES),
        ("Stack technique", "fr", Announces.REQUIREMENTS),
        ("Caractéristiques des bois tendres", "fr", None),
        ("Des kriagst von uns", "de", Announces.OFFER),
        ("Unsere Zuckerl", "de", Announces.OFFER),
        ("Deine ersten 100 Tage", "de", Announces.DUTIES),
        ("Was wir noch loswerden wollen", "de", Announces.NOTES),
    ],
)
def test_a_heading_announces_its_section(heading: str, language: str, what: Announces | None) -> None:
    assert announced(heading, language) is what


@pytest.mark.parametrize(
    "lead",
    [
        "Sous l'autorité hiérarchique du chef de gare et en lien avec les autres services, l'aiguilleur :",
        "Dans le respect des valeurs de la maison, la personne retenue :",
        "La personne titulaire du poste :",
    ],
)
def test_a_lead_that_ends_with_who_holds_the_post_hands_down_tasks(lead: str) -> None:
    assert led_in(lead, "fr") is Announces.DUTIES


def test_a_pronoun_right_below_the_heading_of_the_tasks_leads_to_tasks(tmp_path: Path) -> None:
    kinds = kinds_of(tmp_path, "# Cantonnier\n\n## Missions\n\nVous :\n\n- Balayez les rues\n- Taillez les haies\n")
    assert {kinds["Balayez les rues"], kinds["Taillez les haies"]} == {Kind.DUTY}


def test_what_the_candidate_will_be_and_have_is_asked(tmp_path: Path) -> None:
    text = "# Cellist\n\nThe successful candidate will:\n\n- be a patient listener\n- have a fine ear\n"
    assert all(unit.kind.asks for unit in units_of(tmp_path, text)[2:])


def test_labels_before_what_is_done_leave_a_list_one_of_tasks(tmp_path: Path) -> None:
    text = "# Warden\n\n## The fun stuff\n\n- Birds: counting nests\n- Paths: clearing brambles\n- Ice: cutting it\n"
    assert {unit.kind for unit in units_of(tmp_path, text)[2:]} == {Kind.DUTY}


def test_essential_and_desirable_below_experience_part_it_and_stay_experience(tmp_path: Path) -> None:
    text = (
        "Midwife\n\nPerson specification\n\nExperience\n\nEssential\n- Charge of a busy ward\n- Births at home\n\n"
        "Desirable\n- Work in a clinic abroad\n"
    )
    asked = [(unit.kind, unit.importance) for unit in units_of(tmp_path, text, "advert.txt") if unit.kind.asks]
    must, preferred = (Kind.EXPERIENCE, Importance.MUST), (Kind.EXPERIENCE, Importance.PREFERRED)
    assert asked == [must, must, preferred]


def test_the_questions_of_an_application_form_ask_nothing(tmp_path: Path) -> None:
    text = (
        "Baker\n\nSkills\n- Kneading\n\nYour application will include the following questions:\n\n"
        "Do you have a current forklift licence?\nHow many years' experience do you have as a baker?\n"
    )
    asked = [unit.text for unit in units_of(tmp_path, text, "advert.txt") if unit.kind.asks]
    assert asked == ["Kneading"]


def test_a_button_beside_the_title_opens_nothing(tmp_path: Path) -> None:
    text = "<h1>Gerber</h1><div>Jetzt bewerben</div><p>Du gerbst Felle und färbst Leder.</p>"
    assert kinds_of(tmp_path, text, "advert.html") == {
        "Gerber": Kind.HEADING,
        "Jetzt bewerben": Kind.PROCESS,
        "Du gerbst Felle und färbst Leder.": Kind.DUTY,
    }


def test_the_steps_listed_below_an_application_heading_are_neither_tasks_nor_offers(tmp_path: Path) -> None:
    text = "# Gerber\n\n## So geht's weiter\n\n- Du füllst den Bogen aus.\n- Du erhältst bald eine Antwort.\n"
    assert {unit.kind for unit in units_of(tmp_path, text)[2:]} == {Kind.PROCESS}


def test_what_is_to_be_done_by_a_day_is_a_task(tmp_path: Path) -> None:
    text = "# Curator\n\n## The first 90 days\n\n- By day 30, you'll have met us all\n- Month 3: hang a first show\n"
    assert {unit.kind for unit in units_of(tmp_path, text)[2:]} == {Kind.DUTY}


def test_what_a_house_believes_in_is_about_the_house(tmp_path: Path) -> None:
    text = "# Curator\n\n## Our values\n\n- Never stop asking.\n- Put visitors first\n- You share what you know\n"
    assert {unit.kind for unit in units_of(tmp_path, text)[2:]} == {Kind.ABOUT}


def test_the_last_list_of_an_advert_without_offer_is_its_offer_where_it_is_unlike_asks(tmp_path: Path) -> None:
    text = (
        "# Senner\n\n**Aufgaben**\n\n- Kühe melken\n- Käse pflegen\n\n**Anforderungen**\n\n- Freude an Tieren\n"
        "- Teamfähigkeit\n\n**Für Leib und Seele**\n\n- Freie Kost und Logis\n- Eine eigene Hütte\n"
    )
    assert [unit.kind for unit in units_of(tmp_path, text)[-2:]] == [Kind.OFFER, Kind.OFFER]


def test_what_stands_under_conditions_is_given_where_no_other_heading_is_for_that(tmp_path: Path) -> None:
    text = "# Éclusier\n\n## Missions\n\n- Ouvrir l'écluse\n\n## Conditions\n\n- Cadeaux à Noël\n- Travail de nuit\n"
    kinds = kinds_of(tmp_path, text)
    assert (kinds["Cadeaux à Noël"], kinds["Travail de nuit"]) == (Kind.OFFER, Kind.CONDITION)


@pytest.mark.parametrize(
    ("heading", "language", "what"),
    [
        ("Additional requirements", "en", Announces.REQUIREMENTS),
        ("Additional skills required", "en", Announces.REQUIREMENTS),
        ("Additional skills", "en", Announces.PREFERRED),
        ("Requirements for appointment", "en", Announces.REQUIREMENTS),
        ("Useful knowledge and experience -", "en", Announces.PREFERRED),
        ("Other helpful skills", "en", Announces.PREFERRED),
        ("Useful links", "en", None),
        ("Useful contacts", "en", None),
        ("Exigences supplémentaires", "fr", Announces.REQUIREMENTS),
        ("Connaissances utiles", "fr", Announces.PREFERRED),
        ("Connaissances utiles au poste", "fr", Announces.REQUIREMENTS),
        ("Liens utiles", "fr", None),
        ("Pourquoi postuler", "fr", Announces.OFFER),
        ("Pour postuler", "fr", Announces.PROCESS),
        ("Zusätzliche Anforderungen", "de", Announces.REQUIREMENTS),
        ("Hilfreiche Kenntnisse", "de", Announces.PREFERRED),
        ("Nützliche Links", "de", None),
        ("Das wird geboten", "de", Announces.OFFER),
        ("Das wird Ihnen geboten", "de", Announces.OFFER),
        ("Das sind deine Vorteile", "de", Announces.OFFER),
        ("Das wird erwartet", "de", Announces.REQUIREMENTS),
        ("Das sind deine Aufgaben", "de", Announces.DUTIES),
    ],
)
def test_a_heading_softens_only_where_it_says_so_and_tells_what_is_given_and_asked(heading, language, what):
    assert announced(heading, language) is what


ASKED_BELOW = """# Florist

## Your profile

- {label}
  - Driving licence
- Good with colours
"""


@pytest.mark.parametrize("label", ["Desirable:", "Nice to have:", "Bonus points:"])
def test_what_is_nested_below_an_item_that_softens_is_preferred_and_what_follows_is_not(label, tmp_path):
    units = {unit.text: unit for unit in units_of(tmp_path, ASKED_BELOW.format(label=label))}
    assert units[label].kind is Kind.HEADING
    assert units["Driving licence"].importance is Importance.PREFERRED
    assert units["Good with colours"].importance is Importance.MUST


def test_french_labels_above_nested_items_soften_them_and_head_them(tmp_path):
    text = (
        "# Fleuriste\n\n## Profil\n\n- Atouts :\n  - Permis B\n- Un plus :\n  - Notions de latin\n"
        "- Souhaité :\n  - Permis C\n- Qualifications techniques :\n  - Maîtrise de la découpe\n"
    )
    units = {unit.text: unit for unit in units_of(tmp_path, text)}
    assert [text for text, unit in units.items() if unit.kind is Kind.HEADING][2:] == [
        "Atouts :",
        "Un plus :",
        "Souhaité :",
        "Qualifications techniques :",
    ]
    soft = [text for text, unit in units.items() if unit.importance is Importance.PREFERRED]
    assert soft == ["Permis B", "Notions de latin", "Permis C"]


@pytest.mark.parametrize("label", ["Knowledge of:", "Experience with:"])
def test_an_item_whose_nested_items_end_its_own_ask_is_no_heading(label, tmp_path):
    assert kinds_of(tmp_path, ASKED_BELOW.format(label=label))[label] is not Kind.HEADING


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("À cet effet, vous aurez la charge de :", Kind.HEADING),
        ("Dans notre atelier de Lyon et sur les marchés, vous allez :", Kind.HEADING),
        ("Rattaché au chef d'atelier et à son adjoint, vous allez :", Kind.ABOUT),
        (
            "Vous composez chaque matin les bouquets des vitrines de nos deux boutiques de la ville, notamment :",
            Kind.DUTY,
        ),
    ],
)
def test_a_sentence_that_only_leads_to_its_list_is_a_heading_and_one_on_the_superior_is_none(lead, kind, tmp_path):
    text = f"# Fleuriste\n\nNous vendons des fleurs depuis trente ans.\n\n{lead}\n\n- Couper les tiges\n- Lier\n"
    assert (kinds_of(tmp_path, text)[lead] is Kind.HEADING) is (kind is Kind.HEADING)


@pytest.mark.parametrize("line", ["What we're looking for", "Who would suit this job?"])
def test_a_known_heading_right_above_another_is_one(line, tmp_path):
    text = f"Florist\n\nDuties\n- Cut the stems\n- Tie them\n\n{line}\nPeople who are:\n- Patient\n- Punctual\n"
    assert kinds_of(tmp_path, text, "advert.txt")[line] is Kind.HEADING
