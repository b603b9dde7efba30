"""Which words of an advert are its title: the role, and no heading of a section, a page or an employer."""

import pytest

from generator import postings
from generator.model import BlockType


def title(content):
    return postings.parse(content, "a").title


@pytest.mark.parametrize(
    ("above", "role"),
    [
        ("# Positions\n\n## Crane Operator\n", "Crane Operator"),
        ("# Person Specification\n\nNursery Cook (Level 2)\n", "Nursery Cook (Level 2)"),
        ("# Why work here\n\nNight Porter - Full time\n", "Night Porter"),
        ("# THE CORPORATION OF THE TOWN OF ASH\n\n# 2026 SUMMER HIRING\n\nPool Attendant and Lifeguard\n",
         "Pool Attendant and Lifeguard"),
        ("# Up to £31,000 + Pension\n\nAs a Teacher at Oak House, you will plan lessons.\n", "Teacher"),
        ("# CDI\n\n# Lyon\n\n# Soudeur (H/F)\n", "Soudeur (H/F)"),
        ("# Stellenangebote\n\nWir suchen ab sofort eine freundliche Bäckereiverkäuferin (m/w/d) für unser Café.\n",
         "Bäckereiverkäuferin"),
        ("# Suchen Dich\n\n- Tierpfleger (m/w/d)\n", "Tierpfleger (m/w/d)"),
        ("---\ntitle: Jobs\n---\n## Stellenausschreibung Förster (m/w/d)\n", "Förster (m/w/d)"),
        ("---\ntitle: 'Vacancy: Weaver'\n---\nYou weave.\n", "Weaver"),
        ("---\ntitle: Job opening - Potter\n---\nYou make pots.\n", "Potter"),
        ("---\ntitle: 'Wir suchen: Imker (m/w/d)'\n---\nSie pflegen Bienen.\n", "Imker (m/w/d)"),
        ("---\ntitle: \"Appel à candidatures : apicultrice\"\n---\nVous soignez les abeilles.\n", "apicultrice"),
        ("# Accounts Clerk\n\nRole: Part-time (20 hours per week)\n", "Accounts Clerk"),
        ("# Imker (m/w/d) gesucht!\n\n- Sie pflegen Bienen\n", "Imker (m/w/d)"),
        ("# Glass blower wanted\n\n- You blow glass\n", "Glass blower wanted"),
        ("# Pastry chef wanted\n\n- You bake\n", "Pastry chef"),
        ("# Cuisinier recherché\n\n- Vous cuisinez\n", "Cuisinier"),
        ("# Sorry, this position is now closed\n\n# Pastry Cook\n\n- You bake\n", "Pastry Cook"),
        ("# Diese Stelle ist leider bereits besetzt\n\n# Imker (m/w/d)\n\n- Sie pflegen Bienen\n", "Imker (m/w/d)"),
        ("# Offre pourvue\n\n# Soudeur (H/F)\n\n- Vous soudez\n", "Soudeur (H/F)"),
        ("# Vacancy for a Kennel Assistant\n\n- You feed dogs\n", "Kennel Assistant"),
        ("# Offene Stelle als Imker (m/w/d)\n\n- Sie pflegen Bienen\n", "Imker (m/w/d)"),
        ("# Cuisinier de bord\n\nNous recrutons un cuisinier H/F\n\n- Vous cuisinez\n", "Cuisinier de bord"),
        ("**Missions principales :**\n\n- Cuire le pain\n", None),
    ],
)  # fmt: skip
def test_the_title_is_the_role_and_no_heading_around_it(above, role):
    assert title(above) == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("We are currently looking for an experienced and friendly dental nurse to join us.", "dental nurse"),
        ("The library seeks a cataloguing assistant for its rare books.", "cataloguing assistant"),
        ("Nous sommes à la recherche d'une secrétaire comptable pour notre étude.", "secrétaire comptable"),
        ("La ferme recrute un ouvrier agricole pour la saison.", "ouvrier agricole"),
        ("Zum nächsten Ersten suchen wir eine Buchhalterin oder einen Buchhalter.", "Buchhalterin"),
        ("We are looking for talented people who care about bread.", None),
        ("Chairs are made by hand in our workshop.", None),
    ],
)
def test_a_sentence_that_seeks_somebody_names_the_role(sentence, role):
    assert title(f"<p>{sentence}</p>") == role


@pytest.mark.parametrize("role", ["Principal", "Head of Policy", "Benefits Officer", "Part-time bookkeeper", "KOCH"])
def test_a_role_in_words_of_sections_and_contracts_is_a_title(role):
    assert title(f"# {role}\n\nYou work with us.\n") == role


def test_a_paragraph_that_only_names_the_role_is_a_heading():
    found = postings.parse(
        "POSITION PROFILE\n\nSenior Carpenter (Bench)\n\nYou build doors and stairs for us.\n", "a"
    )

    assert [(block.type, block.text) for block in found.blocks][1] == (BlockType.HEADING, "Senior Carpenter (Bench)")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Care in Leeds\n\nReports to the ward manager\n\n## Duties\n\n- Wash\n", "Care in Leeds"),
        ("## Pflege (m/w/d)\n\nFür unsere Mitarbeiter\n\n## Aufgaben\n\n- Waschen\n", "Pflege (m/w/d)"),
    ],
)
def test_a_sentence_that_names_another_trade_is_no_title_beside_a_heading(tmp_path, text, title):
    file = tmp_path / "advert.md"
    file.write_text(text, encoding="utf-8")
    assert postings.read(file).title == title


def test_up_to_a_sum_is_pay_and_up_to_a_task_is_a_heading(tmp_path):
    file = tmp_path / "advert.html"
    file.write_text("<h1>Cook</h1><h2>Up to £40,000</h2><h2>Up to the challenge?</h2><p>Write.</p>", encoding="utf-8")
    assert [block.type.value for block in postings.read(file).blocks[1:3]] == ["paragraph", "heading"]


def organisation(content):
    return postings.parse(content, "a").organisation


@pytest.mark.parametrize(
    ("employer", "line", "role"),
    [
        ("STADT LINDENAU", "Abteilungsleitung Soziales (m/w/d)", "Abteilungsleitung Soziales (m/w/d)"),
        ("Gemeinde Seedorf", "Stellenausschreibung: Archivarin", "Archivarin"),
        ("Katholisches Krankenhaus St. Anna", "Hebamme (w/m/d)", "Hebamme (w/m/d)"),
        ("STADTWERKE OBERTAL", "Fachperson Netzbau 60 - 80 %", "Fachperson Netzbau 60 - 80 %"),
        ("Finanzamt Nord", "Hausmeister/in", "Hausmeister/in"),
        ("Commune de Valbrune", "Offre d'emploi : Cheffe de service", "Cheffe de service"),
        ("Clinique des Tilleuls", "Poste à pourvoir : Sage-femme", "Sage-femme"),
        ("Crèche Les Coccinelles", "Auxiliaire de puériculture (H/F)", "Auxiliaire de puériculture (H/F)"),
        ("Pâtisserie Lenoir", "Recherche un vendeur", "vendeur"),
        ("Town of Ashford Green", "Vacancy: Clerk", "Clerk"),
        ("St Luke's Hospital", "Position: Radiographer", "Radiographer"),
        ("Elmbridge Borough Council", "Tree Officer", "Tree Officer"),
    ],
)
def test_a_kind_of_house_with_its_name_is_the_employer_and_the_role_stands_below_it(employer, line, role):
    advert = f"{employer}\n\n{line}\n\nText about the work that is done here.\n"

    assert (title(advert), organisation(advert)) == (role, employer)


@pytest.mark.parametrize(
    "role",
    ["Stadtplaner", "Registrar", "Hebamme", "Bank Cashier", "Restaurant Manager", "Hospital Porter", "École-Coach",
     "Museum Guide", "Schulleitung", "Klinik Pflegekraft", "Ehrenamt für Europa zu vergeben"],
)  # fmt: skip
def test_a_role_that_names_a_kind_of_house_stays_the_title(role):
    assert title(f"{role}\n\nText about the work that is done here.\n") == role


@pytest.mark.parametrize(
    ("first", "line"),
    [
        ("Haus Sonnenhang", "Altenpflege (m/w/d)"),
        ("Le Clos Fleuri", "Ergothérapie (H/F)"),
        ("Hof Moser", "Melken 60%"),
    ],
)
def test_a_line_for_all_genders_or_with_a_share_of_hours_is_the_title_below_a_name(first, line):
    assert title(f"# {first}\n\n## {line}\n\nText about the work.\n") == line


def test_a_line_with_a_share_of_something_else_is_no_title():
    assert title("# Altenpflege\n\nHomeoffice 60 %\n\nText about the work.\n") == "Altenpflege"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Betreff: WG: Schichtleiter Versand (m/w/d) in Graz gesucht", "Schichtleiter Versand (m/w/d)"),
        ("Subject: Fwd: Crane drivers needed - Hull, from Monday", "Crane drivers"),
        ("Objet : Offre d'emploi : Bibliothécaire", "Bibliothécaire"),
        ("Betreff: Bewerbung als Koch", None),
        ("Subject: hello from the yard", None),
    ],
)
def test_the_subject_of_a_mail_that_passes_an_advert_on_names_the_role(subject, role):
    assert title(f"From: The yard\n{subject}\n\nHi all,\n\nplease pass this on to others.\n") == role


@pytest.mark.parametrize(
    "heading", ["WAS WIR UNS WÜNSCHEN", "VOTRE QUOTIDIEN CHEZ NOUS", "WHAT YOU GET", "MUST HAVES"]
)
def test_a_heading_that_speaks_to_the_reader_is_never_the_title(heading):
    assert title(f"Some words about the firm, which makes chairs.\n\n{heading}\n- Chairs\n") is None


def test_when_a_post_is_filled_is_not_the_role():
    assert title("Stadt Ulm\n\nPoste à pourvoir : dès que possible\n\nText about the work.\n") is None


def test_a_role_sought_with_both_articles_from_a_date_on_is_the_title():
    assert title("Wir suchen ab 3. Juni eine/n Chef de Rang (m/w/d) für den Saal.\n") == "Chef de Rang"


@pytest.mark.parametrize(
    "line",
    [
        "Press Operator - 2nd Shift - $2,500 sign-on bonus!!!",
        "Press Operator, nights, $24-$27 per hour",
        "Press Operator | Fenn Moulding | Ridgeway Park, Dayton",
        "Press Operator - Full Time - Benefits!",
        "Press Operator - Fenn Moulding Ltd",
    ],
)
@pytest.mark.parametrize(
    "page", ["{}\nFenn Yard\n\nWe mould lids.\n", "**{}**\n\n***Lead the Line***\n\n- You mould lids\n"]
)
def test_the_shift_pay_place_or_employer_behind_a_role_is_no_part_of_the_title(line, page):
    assert title(page.format(line)) == "Press Operator"


def test_a_place_or_a_field_of_work_behind_a_role_stays_in_the_title():
    assert title("# Teacher, Mathematics\n\nYou teach.\n") == "Teacher, Mathematics"
    assert title("# Sales Manager - Northern Region\n\nYou sell.\n") == "Sales Manager - Northern Region"


def test_the_trade_that_a_board_sorts_an_advert_under_is_no_title_where_the_advert_has_one():
    sorted_under = "Métier : Responsable comptable\n\nVos missions\n- Suivre les factures\n"

    assert title(f"Aide-comptable fournisseurs F/H\n{sorted_under}") == "Aide-comptable fournisseurs F/H"
    assert title(sorted_under) == "Responsable comptable"


def test_a_town_behind_its_number_is_no_employer_though_its_canton_looks_like_a_legal_form():
    posting = postings.parse("Lagerist/in 100%\n5610 WOHLEN AG\n\nIhre Aufgaben\n- Rüsten der Ware\n", "a")

    assert posting.organisation is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Fahrer (m/w/d) - Spedition Hans Uhl GmbH", "Spedition Hans Uhl GmbH"),
        ("Fahrer (m/w/d) bei der Uhl Logistik AG", "Uhl Logistik AG"),
        ("Uhl - Logistik und Transport GmbH", "Uhl - Logistik und Transport GmbH"),
        ("Die Hochschule Seeberg sucht Verstärkung", "Die Hochschule Seeberg"),
        ("Clinique des Tilleuls recrute pour son bloc", "Clinique des Tilleuls"),
    ],
)
def test_the_employer_is_cut_out_of_the_line_that_names_it(line, name):
    assert postings.parse(f"# {line}\n\n- Sie fahren die Ware aus\n", "a").organisation == name


@pytest.mark.parametrize("entry", ["Éducation du patient", "Formation du personnel", "Animation de soirées"])
def test_a_task_named_like_a_trade_is_no_title(entry):
    text = f"### Kinésithérapeute D.E. — Centre Les Pins\n\n## Fonction\nBilans d'entrée\n{entry}\n"

    assert postings.parse(text, "a").title.startswith("Kinésithérapeute D.E.")


@pytest.mark.parametrize("line", ["Eine Kita ist eine Einrichtung mit 80 Kindern.", "THE HOTEL", "The School"])
def test_neither_a_sentence_on_a_house_nor_its_kind_alone_is_the_employers_name(line):
    assert postings.parse(f"Night Porter\n\n{line}\nForty rooms by the sea.\n", "a").organisation is None
