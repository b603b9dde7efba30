"""Which words of an advert name its employer, and which names and nouns in their place do not."""

import pytest

from generator import postings


def organisation(content):
    return postings.parse(content, "a").organisation


def advert(line):
    return f"Loom Fixer\n\n{line}\n\nDuties:\n\n- Oil the looms every day\n- Change worn belts\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Otter Brook Weavers is looking for a loom fixer.", "Otter Brook Weavers"),
        ("Otter Brook Weavers, part of the Ash Group, is hiring a loom fixer.", "Otter Brook Weavers"),
        ("The Otter Brook Mill Trust (OBMT) has an opening for a loom fixer.", "Otter Brook Mill Trust"),
        ("Les Filatures du Bief recrutent un régleur.", "Filatures du Bief"),
        ("L'association Laine Vive recherche une animatrice pour son atelier.", "Laine Vive"),
        ("La société FILBIEF recrute un régleur.", "FILBIEF"),
        ("Die Weberei Lindner sucht eine Fachkraft.", "Weberei Lindner"),
        ("Der Verein Bunte Wolle e.V. sucht ab sofort eine Fachkraft.", "Verein Bunte Wolle e.V."),
        ("Wir, die Lindner Tuch GmbH, sind ein Betrieb mit 40 Webstühlen.", "Lindner Tuch GmbH"),
        ("Die Lindner Tuch GmbH ist eine Weberei in dritter Generation.", "Lindner Tuch GmbH"),
        ("Filbief est une société de tissage à façon.", "Filbief"),
        ("Otter Brook is a family firm that weaves blankets.", "Otter Brook"),
        ("Otter Brook Weavers is an equal opportunity employer.", "Otter Brook Weavers"),
        ("Dienstgeber: Verein Bunte Wolle", "Verein Bunte Wolle"),
        ("Nom de l'entreprise : Filatures du Bief", "Filatures du Bief"),
    ],
)
def test_one_plain_sentence_names_the_employer(line, name):
    assert organisation(advert(line)) == name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("At Otterbrook, we weave blankets.", "Otterbrook pays for your boots."), "Otterbrook"),
        (("Bei Tuchwerk arbeiten Sie an alten Webstühlen.", "Tuchwerk zahlt nach Tarif."), "Tuchwerk"),
        (("Chez Filbief, nous tissons du lin.", "Filbief paie les repas."), "Filbief"),
        (("Join Otterbrook and learn to weave.", "Otterbrook pays for your boots."), "Otterbrook"),
        (("Join Otter Brook Weavers Ltd. and learn to weave.",), "Otter Brook Weavers Ltd."),
        (("Nous sommes Filbief, un atelier de lin.", "Filbief paie les repas."), "Filbief"),
    ],
)
def test_a_name_is_taken_where_a_second_sign_bears_the_first_out(lines, name):
    assert organisation(advert("\n\n".join(lines))) == name


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("# Loom Fixer\n\n## About Otterbrook\n\nOtterbrook weaves blankets.\n", "Otterbrook"),
        ("# Weber (m/w/d)\n\n## Über Tuchwerk\n\nTuchwerk webt Decken.\n", "Tuchwerk"),
        ("# Tisseuse\n\n## À propos de Filbief\n\nFilbief tisse du lin.\n", "Filbief"),
        ("# Loom Fixer\n\nOtterbrook Weavers, Inc.\n\nYou oil the looms.\n", "Otterbrook Weavers, Inc."),
        ("# Loom Fixer at The Wool Shed\n\nThe Wool Shed pays for your boots.\n", "The Wool Shed"),
        ("# Loom Fixer - Otterbrook\n\nOtterbrook weaves blankets.\n", "Otterbrook"),
        ("# Tisseuse\n\nSARL LAINE VIVE\n\nVous tissez du lin.\n", "SARL LAINE VIVE"),
    ],
)
def test_a_heading_or_the_line_below_the_title_names_the_employer(content, name):
    assert organisation(content) == name


@pytest.mark.parametrize(
    "line",
    [
        "Our client is looking for a loom fixer.",
        "Our client, Otter Brook Weavers, is looking for a loom fixer.",
        "Notre client recherche une tisseuse.",
        "Unser Kunde, die Lindner Tuch GmbH, sucht eine Fachkraft.",
        "The Maintenance Department is looking for a loom fixer.",
        "Die Abteilung Weberei sucht eine Fachkraft.",
        "Das Institut für Textilkunde sucht eine Hilfskraft.",
        "Das Team sucht Verstärkung.",
        "Moderne Zahnarztpraxis sucht eine Fachkraft.",
        "Zahnarztpraxis in Graz sucht eine Fachkraft.",
        "Die Stadt sucht eine Fachkraft.",
        "Berlin sucht Menschen, die weben.",
        "Lyon recrute pour ses ateliers.",
        "Busy Restaurant is looking for a cook.",
        "The Plant Manager is looking for a loom fixer.",
        "Familie Huber sucht eine Köchin.",
        "Dr. Huber sucht eine Fachkraft.",
        "At Christmas, we close the mill.",
        "At Otterbrook, we weave blankets.",
        "Join Otterbrook and learn to weave.",
        "Weaving is an old craft.",
        "AutoCAD is a plus.",
        "Graz ist eine Stadt mit vielen Webereien.",
        "Suppliers include Lindner Tuch GmbH.",
        "We sell our cloth to Otter Brook Weavers Ltd.",
        "Join LinkedIn, where LinkedIn members meet.",
    ],
)
def test_neither_a_client_a_place_a_part_of_a_house_nor_one_weak_sign_is_the_employer(line):
    assert organisation(advert(line)) is None


@pytest.mark.parametrize("line", ["Night Shift", "Graz", "Human Resources", "Main Duties", "Textile Arts"])
def test_a_line_below_the_title_that_nothing_else_bears_out_names_nobody(line):
    assert organisation(f"# Loom Fixer\n\n{line}\n\nYou oil the looms.\n") is None


def test_a_part_of_the_title_that_names_an_area_is_not_the_employer():
    line = "The Loom Fixer - Mills North works nights.\n\nMany mills - Mills North among them - are old."

    assert organisation(f"# Loom Fixer - Mills North\n\n{line}\n") is None


def test_of_two_houses_that_an_advert_names_as_plainly_none_is_the_employer():
    first, second = "Otter Brook Weavers is hiring a loom fixer.", "Ash Valley Mills is looking for a loom fixer."

    assert organisation(advert(f"{first}\n\n{second}")) is None


def test_the_fuller_of_two_names_of_one_house_is_taken():
    lines = "At Lindner, we weave cloth.\n\nLindner Tuch GmbH is a mill with forty looms."
    lettered = (
        "Bei LTG Österreich arbeiten Sie gern.\n\nDie LTG Tuch GmbH ist eine Weberei.\n\nLTG Österreich wächst."
    )

    assert organisation(advert(lines)) == "Lindner Tuch GmbH"
    assert organisation(advert(lettered)) == "LTG Tuch GmbH"


def test_a_field_outweighs_the_words():
    content = "---\ntitle: Loom Fixer\ncompany: Ash Valley Mills\n---\nOtter Brook Weavers is hiring a loom fixer.\n"

    assert organisation(content) == "Ash Valley Mills"


def test_an_employer_found_in_words_is_found_again_in_what_is_written():
    posting = postings.parse(advert("Otter Brook Weavers is looking for a loom fixer."), "a")

    again = postings.parse(postings.write(posting), "posting.md")

    assert (again.title, again.organisation) == (posting.title, "Otter Brook Weavers")
