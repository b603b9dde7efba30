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
        ("# Why work here\n\nNight Porter - Full time\n", "Night Porter - Full time"),
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
