"""Lists and forms whose lines all stand apart, as in text copied from a page: what is a heading and what is none."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.model import Importance, Kind, Reading


def read(tmp_path: Path, text: str, name: str = "advert.txt") -> Reading:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return extract_requirements(postings.read(file))


def headings(reading: Reading) -> list[str]:
    return [unit.text for unit in reading.units if unit.kind is Kind.HEADING]


def test_lines_that_all_stand_apart_below_a_heading_are_its_list(tmp_path: Path) -> None:
    text = (
        "Hairdresser\n\nWhy Work Here\n\nTips stay with you\n\nFree parking\n\nDiscount on products\n\n"
        "What You Need\n\nAn eye for colour\n\nPatience\n\nA steady hand\n\nHow to Apply\n\nWrite to us by May.\n"
    )
    reading = read(tmp_path, text)
    assert headings(reading) == ["Hairdresser", "Why Work Here", "What You Need", "How to Apply"]
    assert [u.text for u in reading.units if u.kind.asks] == ["An eye for colour", "Patience", "A steady hand"]


def test_lines_apart_are_a_list_though_some_are_as_long_as_prose(tmp_path: Path) -> None:
    text = (
        "Site foreman\n\nWe build drains.\n\nYour week\n\nRunning two gangs and their plant\n\n"
        "Giving the morning talk\n\nOrdering stone, concrete and pipe so that nobody stands waiting\n\n"
        "Keeping the site tidy\n\nThe must-haves\n\n"
        "First aid at work\n\nFull UK driving licence\n\nMinimum 5 years on housing sites as a foreman or ganger\n\n"
        "Apply\n\nRing us.\n"
    )
    reading = read(tmp_path, text)
    assert headings(reading) == ["Site foreman", "Your week", "The must-haves", "Apply"]
    assert [u.text for u in reading.units if u.kind is Kind.DUTY] == [
        "Running two gangs and their plant",
        "Giving the morning talk",
        "Ordering stone, concrete and pipe so that nobody stands waiting",
        "Keeping the site tidy",
    ]


def test_a_line_apart_above_many_longer_ones_heads_them(tmp_path: Path) -> None:
    text = (
        "Stylist\n\nWhy Work Here\n\nFree parking\n\nTips stay with you\n\nThe guest's hour\n\n"
        "Welcome each guest by name and offer tea or water\n\nCut and colour as was agreed with the guest before\n\n"
        "Tell guests which products will keep their colour fresh\n\nHow to Apply\n\nWrite to us by May.\n"
    )
    assert headings(read(tmp_path, text)) == ["Stylist", "Why Work Here", "The guest's hour", "How to Apply"]


def test_the_one_line_below_each_label_of_a_form_is_its_value(tmp_path: Path) -> None:
    text = (
        "Cook\n\nYou will cook for 60 guests.\n\nLocation\n\nBarnton\n\nContract type\n\nPermanent\n\n"
        "Closing date\n\nFirst of May\n\nRequirements\n\n- A diploma in cooking\n"
    )
    reading = read(tmp_path, text)
    assert headings(reading) == ["Cook", "Location", "Contract type", "Closing date", "Requirements"]
    kinds = {unit.text: unit.kind for unit in reading.units}
    assert (kinds["Barnton"], kinds["Permanent"]) == (Kind.CONDITION, Kind.OFFER)
    assert kinds["First of May"] is Kind.PROCESS


def test_labels_that_are_bullets_with_their_value_below_are_a_form(tmp_path: Path) -> None:
    text = (
        "Cook\n\nYou will cook for 60 guests.\n\nDetails\n\n- Location\n  Barnton\n- Contract type\n  Permanent\n"
        "- Pay\n  £14.20 an hour\n- House\n  Main kitchen\n- Closing date\n  Sunday 1 May 2027\n\nRequirements\n\n"
        "- A diploma in cooking\n"
    )
    reading = read(tmp_path, text)
    assert headings(reading) == [
        "Cook", "Details", "Location", "Contract type", "Pay", "House", "Closing date", "Requirements",
    ]  # fmt: skip
    kinds = {unit.text: unit.kind for unit in reading.units}
    assert (kinds["Barnton"], kinds["Permanent"]) == (Kind.CONDITION, Kind.OFFER)
    assert (kinds["£14.20 an hour"], kinds["Sunday 1 May 2027"]) == (Kind.OFFER, Kind.PROCESS)


def test_a_heading_of_the_page_above_one_line_stays_as_deep_as_it_is(tmp_path: Path) -> None:
    values = "".join(f"## {label}\n\n{value}\n\n" for label, value in (("Place", "Leeds"), ("Hours", "37 a week")))
    duties = "Write the records\n\nTrain new students on the ward\n"
    text = f"# Nurse\n\n## Requirements\n\n- Patience\n\n{values}## Salary\n\n£31,000\n\n## Duties\n\n{duties}"
    reading = read(tmp_path, text, "advert.md")
    assert headings(reading) == ["Nurse", "Requirements", "Place", "Hours", "Salary", "Duties"]
    assert [u.text for u in reading.units if u.kind is Kind.DUTY] == [
        "Write the records", "Train new students on the ward",
    ]  # fmt: skip


def test_the_last_label_of_a_form_keeps_the_list_behind_its_line(tmp_path: Path) -> None:
    labels = "".join(
        f"<h6>{label}</h6><p>{value}</p>" for label, value in (("Place", "Leeds"), ("Salary", "£31,000"))
    )
    asked = "<h6>Requirements</h6><p>All or most of these</p><ul><li>Excel</li><li>Ward rounds</li></ul>"
    page = f"<html><body><h1>Nurse</h1><p>We are a clinic.</p>{labels}<h6>Hours</h6><p>37</p>{asked}</body></html>"
    reading = read(tmp_path, page, "advert.html")
    assert [u.text for u in reading.units if u.kind is Kind.COMPETENCY] == ["Excel", "Ward rounds"]


def test_a_heading_may_end_with_a_semicolon_above_its_list(tmp_path: Path) -> None:
    text = "<h1>Paver</h1><p>Requirements;</p><ul><li>Five years of experience</li><li>Care with machines</li></ul>"
    reading = read(tmp_path, text, "advert.html")
    assert "Requirements;" in headings(reading)
    assert [unit.kind for unit in reading.units[-2:]] == [Kind.EXPERIENCE, Kind.COMPETENCY]


def test_a_softened_ask_is_no_heading_of_what_follows(tmp_path: Path) -> None:
    text = "<h1>Barman</h1><p>Profil<br>Anglais apprécié<br>Expérience dans un bar<br>Sens du service</p>"
    asked = [unit for unit in read(tmp_path, text, "annonce.html").units if unit.kind.asks]
    assert [unit.importance for unit in asked] == [Importance.PREFERRED, Importance.MUST, Importance.MUST]


def test_who_reads_how_to_apply_behind_a_list_reads_on_about_applying(tmp_path: Path) -> None:
    text = (
        "# Cook\n\n## Duties\n\n- Plan menus\n- Order fish\n\n"
        "Please send us your application with two references by the first of May.\n\nHarbour Inn, 4 Quay Street\n"
    )
    assert [unit.kind for unit in read(tmp_path, text, "advert.md").units[-2:]] == [Kind.PROCESS, Kind.PROCESS]


def rows(reading: Reading) -> list[tuple[str, Importance]]:
    return [(unit.text.partition(" | ")[0], unit.importance) for unit in reading.units if unit.kind.asks]


MUST, PREFERRED = Importance.MUST, Importance.PREFERRED
TICKED = (
    "# Tram Inspector\n\n## Person specification\n\n| Criteria | Essential | Desirable | Shown by |\n"
    "|---|---|---|---|\n| Knowledge of tram law | ✓ | | Test |\n| Experience of night work | | ✓ | Form |\n"
    "| Driving licence | | X | Form |\n"
)
RATED = (
    "# Tram Inspector\n\n## Person specification\n\n| Requirement | E/D |\n|---|---|\n"
    "| Knowledge of tram law | E |\n| Experience of night work | D |\n| Driving licence | Des |\n"
)
GERMAN = (
    "# Fahrdienstleiterin\n\n## Ihr Profil\n\n| Anforderung | Muss | Kann |\n|---|---|---|\n"
    "| Kenntnisse der Fahrdienstvorschrift | x | |\n| Erfahrung im Nachtdienst | | x |\n"
    "| Führerschein Klasse B | | x |\n"
)
FRENCH = (
    "# Contrôleur de tramway\n\n## Profil recherché\n\n| Critère | Exigé | Souhaité |\n|---|---|---|\n"
    "| Connaissance du code des transports | X | |\n| Expérience du travail de nuit | | X |\n| Permis B | | X |\n"
)


@pytest.mark.parametrize("advert", [TICKED, RATED, GERMAN, FRENCH])
def test_what_is_ticked_or_lettered_as_desirable_is_preferred(tmp_path: Path, advert: str) -> None:
    found = read(tmp_path, advert, "advert.md")
    assert [importance for _, importance in rows(found)] == [MUST, PREFERRED, PREFERRED]
    assert [u.kind for u in found.units][-4:] == [Kind.HEADING, Kind.COMPETENCY, Kind.EXPERIENCE, Kind.CREDENTIAL]


@pytest.mark.parametrize("advert", [TICKED, RATED, GERMAN, FRENCH])
def test_a_table_of_criteria_is_read_the_same_from_the_posting_in_the_kit(tmp_path: Path, advert: str) -> None:
    again = postings.write(postings.parse(advert, "advert.md"))
    assert rows(read(tmp_path, again, "posting.md")) == rows(read(tmp_path, advert, "advert.md"))


def test_what_stands_in_the_columns_themselves_is_an_ask_each(tmp_path: Path) -> None:
    page = (
        "<h1>Tram Inspector</h1><h2>Person specification</h2><table>"
        "<tr><th><p>Area</p></th><th><p>Essential</p></th><th><p>Desirable</p></th></tr>"
        "<tr><td><p>Education</p></td><td><p>GCSE English</p></td><td><p>Degree in transport</p></td></tr>"
        "<tr><td>Skills</td><td><ul><li>Calm with angry riders</li></ul></td>"
        "<td><ul><li>Knowledge of ticket machines</li></ul></td></tr></table>"
    )
    found = [(u.text, u.importance) for u in read(tmp_path, page, "advert.html").units if u.kind.asks]
    assert found == [
        ("Education | GCSE English | Essential", MUST),
        ("Education | Degree in transport | Desirable", PREFERRED),
        ("Calm with angry riders", MUST),
        ("Knowledge of ticket machines", PREFERRED),
    ]


def test_a_table_of_criteria_typed_with_tabs_keeps_its_empty_cells(tmp_path: Path) -> None:
    text = (
        "Tram Inspector\n\nPerson specification\n\nCriteria\tEssential\tDesirable\nKnowledge of tram law\tX\n"
        "Experience of night work\t\tX\nDriving licence\t\tX\n"
    )
    assert [importance for _, importance in rows(read(tmp_path, text))] == [MUST, PREFERRED, PREFERRED]


def test_the_names_of_a_tables_groups_head_the_criteria_below_them(tmp_path: Path) -> None:
    text = TICKED + "| Skills | | | |\n| Able to calm a crowd | ✓ | | Test |\n"
    found = read(tmp_path, text, "advert.md").units
    assert [(u.text.partition(" | ")[0], u.kind) for u in found[-2:]] == [
        ("Skills", Kind.HEADING),
        ("Able to calm a crowd", Kind.COMPETENCY),
    ]


def test_a_table_with_one_such_column_holds_what_its_name_says(tmp_path: Path) -> None:
    page = (
        "<h1>Tram Inspector</h1><h2>Person specification</h2>"
        "<table><tr><th>Essential criteria</th><th>Shown by</th></tr>"
        "<tr><td>Calm with riders</td><td>Test</td></tr></table>"
        "<table><tr><th>Area</th><th>Desirable</th></tr><tr><td>Law</td><td>Knowledge of tram law</td></tr></table>"
    )
    assert rows(read(tmp_path, page, "advert.html")) == [("Calm with riders", MUST), ("Law", PREFERRED)]


def test_the_first_entry_of_a_list_that_lost_its_bullet_is_none_of_its_headings(tmp_path: Path) -> None:
    text = (
        "# Gärtner\n\n## Aufgaben\n\nSelbstständige Betreuung eines großen Gartens\n• Pflege der Beete\n"
        "• Schnitt der Hecken\n\n## Qualifikation\n\nAbgeschlossene Ausbildung als Gärtner\n"
        "• Sicherer Umgang mit Sägen\n• Freude an Pflanzen\n\n## Benefits\n\nUnbefristeter Arbeitsvertrag\n"
        "• 30 Tage Urlaub\n• Rabatte\n"
    )
    kinds = {unit.text: unit.kind for unit in read(tmp_path, text, "advert.md").units}
    assert kinds["Selbstständige Betreuung eines großen Gartens"] is Kind.DUTY
    assert kinds["Abgeschlossene Ausbildung als Gärtner"] is Kind.EDUCATION
    assert kinds["Unbefristeter Arbeitsvertrag"] is Kind.OFFER


def test_topics_that_part_a_section_and_one_that_names_nothing_stay_headings(tmp_path: Path) -> None:
    text = (
        "# Gardener\n\n## Duties\n\nWorking with guests\n• Show guests the beds\n• Sell plants\n\n"
        "Looking after plants\n• Water beds\n• Cut hedges\n\n## Requirements\n\nPersonal qualities\n"
        "• Friendly\n• Punctual\n"
    )
    heads = headings(read(tmp_path, text, "advert.md"))
    assert heads[2:] == ["Working with guests", "Looking after plants", "Requirements", "Personal qualities"]
