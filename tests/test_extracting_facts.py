"""What a board prints around an advert: its form, its buttons, its lines of data, its menus."""

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.extracting.facts import kind_of
from generator.model import Kind


def kinds(advert):
    return {unit.text: unit.kind for unit in extract_requirements(postings.parse(advert, "a")).units}


@pytest.mark.parametrize(
    ("head", "labels", "values"),
    [
        ("Stock Clerk\nApply\nlocations\nReno, NV\ntime type\nFull time\nposted on\nPosted 3 Days Ago\n"
         "job requisition id\nR-00457\n\nWe store tyres.\n\nWhat you will do\n- Count tyres\n",
         ["locations", "time type", "posted on", "job requisition id"],
         {"Apply": Kind.PROCESS, "Reno, NV": Kind.CONDITION, "Full time": Kind.OFFER, "R-00457": Kind.PROCESS}),
        ("Magasinier H/F\nPostuler\nlieux\nLille\ntype de contrat\nCDI\npublié le\nPublié il y a 3 jours\n\n"
         "Nous stockons des pneus.\n\nVos missions\n- Compter les pneus\n",
         ["lieux", "type de contrat", "publié le"],
         {"Postuler": Kind.PROCESS, "Lille": Kind.CONDITION, "CDI": Kind.OFFER}),
        ("Lagerist (m/w/d)\nBewerben\nStandorte\nHof\nAnstellungsart\nFestanstellung\nveröffentlicht am\n"
         "Heute ausgeschrieben\n\nWir lagern Reifen.\n\nDeine Aufgaben\n- Reifen zählen\n",
         ["Standorte", "Anstellungsart", "veröffentlicht am"],
         {"Bewerben": Kind.PROCESS, "Hof": Kind.CONDITION, "Festanstellung": Kind.OFFER}),
    ],
)  # fmt: skip
def test_each_label_of_a_form_in_lines_heads_its_own_value(head, labels, values):
    found = kinds(head)

    assert {found[label] for label in labels} == {Kind.HEADING}
    assert {text: found[text] for text in values} == values


@pytest.mark.parametrize(
    ("title", "button", "task", "section"),
    [
        ("Potter", "Apply now", "You throw pots for a small market.", "Duties"),
        ("Töpferin", "Jetzt bewerben", "Du drehst Töpfe für unseren Markt.", "Aufgaben"),
        ("Potière H/F", "Postuler", "Vous tournez des pots pour le marché.", "Missions"),
    ],
)
def test_a_button_to_apply_above_the_advert_opens_no_section(title, button, task, section):
    page = f"<h1>{title}</h1><div>{button}</div><p>{task}</p><h2>{section}</h2><ul><li>{task}</li></ul>"

    units = extract_requirements(postings.parse(page, "a")).units

    assert [unit.kind for unit in units[1:3]] == [Kind.PROCESS, Kind.DUTY]
    assert units[2].section == title


def test_how_to_apply_below_the_advert_is_a_section():
    found = extract_requirements(
        postings.parse("# Potter\n\n## Duties\n\n- Throw pots\n\n## Apply now\n\nDo it.\n", "a")
    )

    assert found.units[-1].section == "Apply now"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Full-time | Permanent | Hull", Kind.OFFER),
        ("Posted 2 days ago · Part-time · Hull", Kind.OFFER),
        ("Publié il y a 2 jours · Temps partiel · CDD · Réf. 20417", Kind.OFFER),
        ("CDI - Temps plein - Liège", Kind.OFFER),
        ("Teilzeit | per sofort | unbefristet | Standort Aalen", Kind.OFFER),
        ("Art der Stelle: Teilzeit", Kind.OFFER),
        ("Publié le 3 mai 2026 · Réf. 20417", Kind.PROCESS),
        ("Aalen / Homeoffice", Kind.CONDITION),
        ("Home | Our homes | Care | Careers", Kind.PROCESS),
        ("Secteur d'activité : Commerce de gros", Kind.ABOUT),
        ("Métier : Boulanger", Kind.ABOUT),
        ("Qualification : baccalauréat", None),
        ("Excel, Word, Outlook", None),
        ("Python, Java, Remote", None),
        ("English / Deutsch", None),
        ("Full-time work in a team that cares", None),
    ],
)
def test_a_line_of_data_is_of_one_kind_however_it_is_joined(line, kind):
    assert kind_of(line) is kind


def test_links_with_bars_between_them_above_the_title_are_no_part_of_the_advert():
    bar = " | ".join(f'<a href="/{page}">{page}</a>' for page in ("Projects", "Training", "Recruitment"))
    page = "<header>{}</header><h1>Potter</h1><p>{}</p><h2>Duties</h2><ul><li>Throw pots</li></ul>"

    found = kinds(page.format(bar, bar.replace("Projects", "Glazes")))

    assert "Projects | Training | Recruitment" not in found
    assert "Glazes | Training | Recruitment" in found


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("standort: Aarau", Kind.CONDITION),
        ("antritt: nach Vereinbarung", Kind.CONDITION),
        ("entree: de suite", Kind.CONDITION),
        ("taux: 80%", Kind.CONDITION),
        ("ref: POT-2026-14", Kind.PROCESS),
        ("référence: 2026-14", Kind.PROCESS),
    ],
)
def test_a_field_of_an_advert_in_short_is_told(field, kind):
    assert kinds(f"---\ntitle: Potter\n{field}\n---\n\n## Duties\n\n- Throw pots\n")[field.partition(": ")[2]] is kind


def test_a_reference_without_a_number_is_machinery_of_the_page():
    assert "main" not in kinds("---\ntitle: Potter\nref: main\n---\n\n## Duties\n\n- Throw pots\n")
