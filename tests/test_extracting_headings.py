"""Headings in words of their own, what else stands on a page, and titles that trap, as English adverts have them."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.extracting.listing import told_by_list
from generator.extracting.sections import announced, field_announces
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
