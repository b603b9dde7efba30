"""Pages that are no posting, each refused by what it looks like; and what the text says only once."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.model import Kind
from generator.postings import markdown

PAGES = Path(__file__).parent / "data" / "not-postings"
LOOKS = {
    "actualite.md": "a news item",
    "blog-about-hiring.md": "an article",
    "careers-landing.md": "a list of jobs",
    "course.md": "an article",
    "datenschutz.md": "a policy or legal notice",
    "interview-questions.md": "an article",
    "leave-policy.md": "a policy or legal notice",
    "liste-offres.html": "a list of jobs",
    "menu.md": "an article",
    "position-filled.html": "a dead link",
    "press-release.md": "a news item",
    "rejection-letter.txt": "an article",
    "salary-survey.md": "an article",
    "stellenuebersicht.md": "a list of jobs",
    "template-guide.md": "an article",
}


@pytest.mark.parametrize("page", sorted(PAGES.iterdir()), ids=lambda page: page.name)
def test_a_page_about_something_else_is_refused_by_what_it_looks_like(page):
    doubt = extract_requirements(postings.read(page)).doubt

    assert doubt is not None
    assert doubt.startswith(f"This looks like {LOOKS[page.name]} (")


def test_a_field_that_repeats_the_text_below_is_no_unit_again():
    found = extract_requirements(
        markdown.read(
            "---\ntitle: Head baker of the mill\n"
            "summary: We are looking for a baker. You bake at night in our old mill.\n"
            "location: York\n---\n# Head baker of the mill\n\nWe are looking for a baker. Bread is all we do.\n\n"
            "## Duties\n\n- Bake bread\n",
            "a.md",
        )
    )

    assert [unit.text for unit in found.units] == [
        "Head baker of the mill",
        "You bake at night in our old mill.",
        "York",
        "Head baker of the mill",
        "We are looking for a baker.",
        "Bread is all we do.",
        "Duties",
        "Bake bread",
    ]


def test_what_an_item_with_a_colon_asks_for_its_nested_items_ask_for_too():
    advert = (
        "We are looking for a manager.\n\nREQUIREMENTS\n\n"
        "1. Two years of paid experience in one of the following areas:\n"
        "a) insurance purchasing\nb) claims and their costs\n2. Good judgement\n"
    )

    units = extract_requirements(postings.parse(advert, "a.txt")).units[-4:]

    assert [unit.kind for unit in units] == [Kind.EXPERIENCE, Kind.EXPERIENCE, Kind.EXPERIENCE, Kind.COMPETENCY]
