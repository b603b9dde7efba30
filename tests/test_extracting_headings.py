"""Headings in words of their own, what else stands on a page, and titles that trap, as English adverts have them."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.extracting.listing import told_by_list
from generator.extracting.sections import announced, field_announces, led_in
from generator.extracting.wording import Announces
from generator.model import Importance, Kind, Level, Reading


def read(tmp_path: Path, text: str, name: str = "advert.md") -> Reading:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return extract_requirements(postings.read(file))


@pytest.mark.parametrize(
    ("heading", "what"),
    [
        ("Icing on the cake", Announces.PREFERRED),
        ("We'd be delighted if you also know", Announces.PREFERRED),
        ("Non-negotiables", Announces.REQUIREMENTS),
        ("What makes a good porter?", Announces.REQUIREMENTS),
        ("A typical week might include", Announces.DUTIES),
        ("The impact you'll have", Announces.DUTIES),
        ("The deal", Announces.OFFER),
        ("Other vacancies", Announces.ELSEWHERE),
    ],
)
def test_a_heading_in_everyday_words_announces_its_section(heading: str, what: Announces) -> None:
    assert announced(heading, "en") is what


def test_a_list_tells_what_a_heading_in_words_of_its_own_announces() -> None:
    assert told_by_list(("Repair pumps", "Clean the tanks", "Record readings"), "en") is Announces.DUTIES
    assert told_by_list(("Repair pumps",), "en") is None


def test_a_field_of_wishes_is_preferred() -> None:
    assert field_announces("nice_to_have") is Announces.PREFERRED


def test_other_jobs_on_the_page_ask_nothing(tmp_path: Path) -> None:
    text = "# Plumber\n\n## Requirements\n\n- Driving licence\n\n## Other jobs\n\n### Roofer\n\n- Two years of work\n"
    asked = [u.text for u in read(tmp_path, text).units if u.kind.asks]
    assert asked == ["Driving licence"]


def test_a_passed_on_mail_is_read_without_its_marks_and_titled_by_the_advert(tmp_path: Path) -> None:
    text = (
        "Hi Ann,\n\nPlease put this up.\n\n> BAKER - LEEDS\n>\n> You will bake bread.\n>\n"
        "> Food hygiene certificate required.\n"
    )
    reading = read(tmp_path, text, "mail.txt")
    assert reading.title == "BAKER - LEEDS"
    assert [u.kind for u in reading.units[-2:]] == [Kind.DUTY, Kind.CREDENTIAL]


def test_a_class_specification_is_titled_by_the_post_not_by_the_city(tmp_path: Path) -> None:
    text = (
        "CITY OF ELM\n\nCLASS SPECIFICATION\n\nTREE INSPECTOR\n\nDUTIES\n\n1. Inspects trees.\n2. Writes reports.\n"
    )
    assert read(tmp_path, text, "class.txt").title == "TREE INSPECTOR"


def test_a_letter_in_brackets_marks_a_wish(tmp_path: Path) -> None:
    text = "# Clerk\n\n## Requirements\n\n- Knowledge of payroll (E)\n- Knowledge of charity law (D)\n"
    units = read(tmp_path, text).units
    assert [u.importance for u in units[-2:]] == [Importance.MUST, Importance.PREFERRED]


def test_a_director_of_accounts_leads_nobody_unless_the_advert_says_so(tmp_path: Path) -> None:
    text = (
        "# Account Director\n\n## Duties\n\n- Plan campaigns\n\nNobody reports to you.\n\n## Requirements\n\n- Tact\n"
    )
    assert read(tmp_path, text).seniority.level is Level.CONTRIBUTOR


def test_a_short_line_between_sentences_is_a_heading_without_an_empty_line_around_it(tmp_path: Path) -> None:
    text = (
        "Harbour View Care Ltd\nNight Care Assistant\n\nAbout us\nWe run three homes.\nThe role\n"
        "You will lead the night team.\nWhat we offer\nPaid breaks and parking.\n"
    )
    reading = read(tmp_path, text, "advert.txt")
    assert [u.text for u in reading.units if u.kind is Kind.HEADING][2:] == ["About us", "The role", "What we offer"]
    assert (reading.title, reading.organisation) == ("Night Care Assistant", "Harbour View Care Ltd")


def test_a_wrapped_line_goes_on_whatever_its_next_line_begins_with(tmp_path: Path) -> None:
    text = (
        "Baker\n\nYou will bake bread, rolls and cakes for the market hall in the old part of\n"
        "Leeds and for two cafes near the station which open at six. Our\n"
        "Bakers start at three in the morning and go home before noon, every day.\n"
    )
    assert [u.text[-10:] for u in read(tmp_path, text, "advert.txt").units] == ["Baker", "en at six.", "every day."]


def test_a_label_in_front_of_several_sentences_announces_all_of_them(tmp_path: Path) -> None:
    text = (
        "Joiner\n\nWHAT YOU WILL DO: Set out frames. Fit windows.\n\n"
        "WHAT WE ASK: A recognised qualification. Five years on site.\n"
    )
    asked = [u.text for u in read(tmp_path, text, "advert.txt").units if u.kind.asks]
    assert asked == ["WHAT WE ASK: A recognised qualification.", "Five years on site."]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Join our team!\n\nWe are hiring a Payroll Officer (24 h).\n\nTasks:\n* run it\n", "Payroll Officer"),
        ("Werde Teil von uns!\n\nWir suchen ab sofort eine Köchin für unsere Küche.\n", "Köchin"),
        ("On recrute !\n\nNous recherchons un cuisinier pour notre cantine.\n", "cuisinier"),
    ],
)
def test_an_advert_that_calls_for_people_is_titled_by_whom_it_seeks(tmp_path: Path, text: str, title: str) -> None:
    assert read(tmp_path, text, "advert.txt").title == title


def test_a_title_with_contract_place_and_number_is_a_heading_still(tmp_path: Path) -> None:
    text = "Plombier chauffagiste H/F – CDI – Angers (49)\n\nVous posez des chaudières dans toute la ville.\n"
    assert read(tmp_path, text, "annonce.txt").units[0].kind is Kind.HEADING


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("So läuft es ab", "de"),
        ("Wie läuft die Auswahl ab?", "de"),
        ("Deine Reise zur Sternwarte", "de"),
        ("Ihr Weg in die Werft", "de"),
        ("In vier Schritten zum Vertrag", "de"),
        ("In 2 Schritten", "de"),
        ("So lernen wir uns kennen", "de"),
        ("Kennenlernen", "de"),
        ("Your journey to the lighthouse", "en"),
        ("Four quick steps", "en"),
        ("How recruitment works", "en"),
        ("How we choose", "en"),
        ("Interview stages", "en"),
        ("En quatre étapes", "fr"),
        ("Ton parcours de recrutement", "fr"),
        ("Le chemin vers la scène", "fr"),
        ("Comment ça fonctionne ?", "fr"),
        ("Déroulement des entretiens", "fr"),
    ],
)
def test_the_steps_to_the_job_are_about_applying_however_they_are_called(heading: str, language: str) -> None:
    assert announced(heading, language) is Announces.PROCESS


@pytest.mark.parametrize(
    ("heading", "language"), [("Deine ersten Schritte bei uns", "de"), ("Your first steps", "en")]
)
def test_the_first_steps_in_the_job_are_not_about_applying(heading: str, language: str) -> None:
    assert announced(heading, language) is not Announces.PROCESS


def test_a_title_with_pay_and_shift_behind_the_role_is_a_heading_and_no_offer():
    advert = "Press Operator - 2nd Shift - $2,500 bonus!!!\nFenn Yard\n\nWe mould lids.\n\nDuties:\n- Mould lids\n"

    first = extract_requirements(postings.parse(advert, "a")).units[0]

    assert first.kind is Kind.HEADING


@pytest.mark.parametrize(
    "heading", ["The main thing is that you", "What matters is that you can", "What counts here"]
)
def test_what_counts_is_asked_for(heading: str) -> None:
    assert announced(heading, "en") is Announces.REQUIREMENTS


def test_a_line_that_says_which_effort_is_required_is_no_heading_and_physical_effort_alone_is():
    assert announced("High physical effort required daily", "en") is None
    assert announced("Physical effort", "en") is Announces.CONDITIONS


def test_what_somebody_is_to_write_to_the_employer_is_about_applying() -> None:
    assert led_in("Instead write us a letter that tells us:", "en") is Announces.PROCESS


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Votre profil", ("Discrétion absolue, tenue soignée", "Ponctualité", "Goût du contact")),
        ("Working conditions", ("Heavy physical effort required daily", "Evening work", "Shifts at weekends")),
    ],
)
def test_the_first_line_right_below_a_heading_is_an_entry_like_those_below_it(heading, lines, tmp_path):
    file = tmp_path / "advert.md"
    file.write_text(f"# Hotel\n\n## {heading}\n" + "\n".join(lines) + "\n", encoding="utf-8")
    units = extract_requirements(postings.read(file)).units

    assert [unit.text for unit in units if unit.kind.asks] == list(lines)


def test_the_first_of_short_entries_with_dots_between_them_is_one_of_them(tmp_path):
    file = tmp_path / "advert.md"
    file.write_text("# Serveuse\n\n## Qualités\nMinutie • Écoute • Esprit d'équipe\n", encoding="utf-8")
    units = extract_requirements(postings.read(file)).units

    assert [unit.text for unit in units if unit.kind.asks] == ["Minutie", "Écoute", "Esprit d'équipe"]


def test_the_last_entry_of_a_list_is_no_heading_of_the_paragraph_below_it(tmp_path):
    text = (
        "Picker\n\nWe also care about:\n• how you treat people\n• staying cheerful in January\n\nYou stand all day.\n"
    )
    file = tmp_path / "advert.txt"
    file.write_text(text, encoding="utf-8")
    headings = [u.text for u in extract_requirements(postings.read(file)).units if u.kind is Kind.HEADING]

    assert headings == ["Picker", "We also care about:"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Permis : B - Véhicule léger Exigé", Kind.CREDENTIAL),
        ("Permis : C - Poids lourd Exigé", Kind.CREDENTIAL),
        ("Savoirs : Règles d'hygiène - Gestes de manutention", Kind.COMPETENCY),
        ("Manutention de caisses", Kind.CONDITION),
    ],
)
def test_a_form_of_the_french_job_centre_names_papers_and_knowledge_behind_labels(line, kind, tmp_path):
    file = tmp_path / "advert.txt"
    file.write_text(f"Aide-soignant (H/F)\n\nProfil souhaité\n{line}\nRigueur\n", encoding="utf-8")

    assert {u.text: u.kind for u in extract_requirements(postings.read(file)).units}[line] is kind


def test_labels_of_a_french_board_head_their_values_and_ask_nothing(tmp_path):
    file = tmp_path / "advert.txt"
    text = (
        "Comptable (H/F)\n\nDescriptif du poste\nVous tenez les comptes.\n\nProfil souhaité\n"
        "Rigueur\nPatience\n\nZone de déplacement\nRégionale\n\nSecteur d'activité du poste\n"
        "Conseil\n\nLe process\nUne étude de cas\nUn café avec l'équipe\n"
    )
    file.write_text(text, encoding="utf-8")
    found = {u.text: u.kind for u in extract_requirements(postings.read(file)).units}

    assert [text for text, kind in found.items() if kind.asks] == ["Rigueur", "Patience", "Régionale"]
    assert (found["Zone de déplacement"], found["Un café avec l'équipe"]) == (Kind.HEADING, Kind.PROCESS)


def test_a_line_that_asks_for_an_effort_is_no_heading_in_the_middle_of_a_list(tmp_path):
    file = tmp_path / "advert.txt"
    text = (
        "Porter\n\nEssential criteria\nGood handling skills\nHigh physical effort required daily\nPatience\n\n"
        "Working conditions\nNights and weekends.\n"
    )
    file.write_text(text, encoding="utf-8")
    found = {u.text: u.kind for u in extract_requirements(postings.read(file)).units}

    assert found["High physical effort required daily"] is not Kind.HEADING
    assert found["Working conditions"] is Kind.HEADING
