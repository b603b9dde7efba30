"""Pages that are no posting, each refused by what it looks like; and what the text says only once."""

from pathlib import Path

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.model import Kind
from generator.postings import markdown

PAGES = Path(__file__).parent / "data" / "not-postings"
SHORT = Path(__file__).parent / "data" / "short-adverts"
LOOKS = {
    "actualite.md": "a news item",
    "blog-about-hiring.md": "an article",
    "blog-de.md": "an article",
    "blog-en.md": "an article",
    "blog-fr.md": "an article",
    "careers-de.html": "a list of jobs",
    "careers-en.html": "a list of jobs",
    "careers-fr.html": "a list of jobs",
    "careers-landing.md": "a list of jobs",
    "course-de.md": "a course or an event",
    "course-en.md": "a course or an event",
    "course-fr.md": "a course or an event",
    "course.md": "a course or an event",
    "datenschutz.md": "a policy or legal notice",
    "event-de.md": "a course or an event",
    "event-en.md": "a course or an event",
    "event-fr.md": "a course or an event",
    "faq-de.md": "a page of questions and answers",
    "faq-en.md": "a page of questions and answers",
    "faq-fr.md": "a page of questions and answers",
    "interview-questions.md": "an article",
    "leave-policy.md": "a policy or legal notice",
    "list-de.md": "a list of jobs",
    "list-en.md": "a list of jobs",
    "list-fr.md": "a list of jobs",
    "liste-offres.html": "a list of jobs",
    "menu.md": "an article",
    "news-de.md": "a news item",
    "news-en.md": "a news item",
    "news-fr.md": "a news item",
    "policy-de.md": "a policy or legal notice",
    "policy-en.md": "a policy or legal notice",
    "policy-fr.md": "a policy or legal notice",
    "position-filled.html": "a dead link",
    "press-release.md": "a news item",
    "product-de.html": "a page that sells something",
    "product-en.html": "a page that sells something",
    "product-fr.html": "a page that sells something",
    "rejection-letter.txt": "an article",
    "salary-survey.md": "an article",
    "stellenuebersicht.md": "a list of jobs",
    "template-guide.md": "an article",
    "tender-de.txt": "a call for tenders",
    "tender-en.txt": "a call for tenders",
    "tender-fr.txt": "a call for tenders",
}
TITLES = {
    "de-backstube.html": "Bäckerin",
    "de-bauamt.txt": "Sachbearbeitung Bauamt",
    "de-elektroniker.md": "Elektroniker für Gebäudetechnik (m/w/d)",
    "de-hausmeister.txt": "Hausmeister in Teilzeit",
    "de-hofladen.txt": "Aushilfe im Hofladen gesucht",
    "de-physiotherapie.html": "Physiotherapeut*in",
    "de-querfloete.txt": "Lehrperson",
    "de-reinigung.txt": "REINIGUNGSKRAFT (M/W/D) SCHULE",
    "de-tierheim.md": "Freiwilliges Soziales Jahr im Tierheim",
    "de-volontariat.md": "Redaktionsvolontariat",
    "en-bookkeeper-on-a-page-of-positions.md": "Part-time bookkeeper",
    "en-forklift-operator.txt": "Forklift Operator",
    "en-kitchen-porter.txt": "Kitchen Porter",
    "en-lifeguard.html": "Lifeguard",
    "en-night-auditor.txt": "NIGHT AUDITOR - HARBOUR HOTEL",
    "en-parish-clerk.txt": "Parish Clerk and Responsible Finance Officer",
    "en-sheet-metal-worker.html": "Sheet Metal Worker",
    "en-soil-ecologist.md": "Postdoctoral researcher in soil ecology",
    "en-trail-steward.md": "Volunteer Trail Steward",
    "en-veterinary-receptionist.txt": "VETERINARY RECEPTIONIST",
    "fr-aide-boulanger.txt": "Aide boulanger H/F",
    "fr-charge-de-clientele.md": "Chargé de clientèle bilingue néerlandais",
    "fr-chauffeur-livreur.html": "Chauffeur livreur",
    "fr-creche.txt": "éducateur(trice) de jeunes enfants",
    "fr-espaces-verts.txt": "Agent d'entretien des espaces verts",
    "fr-fruits-et-legumes.html": "Responsable de rayon fruits et légumes (F/H)",
    "fr-infirmier-de-nuit.txt": "Infirmier ou infirmière de nuit",
    "fr-plaquiste.txt": "URGENT - PLAQUISTE",
    "fr-secretaire-medicale.md": "secrétaire médicale",
    "fr-stage-communication.md": "Stage en communication (6 mois)",
}


@pytest.mark.parametrize("page", sorted(PAGES.iterdir()), ids=lambda page: page.name)
def test_a_page_about_something_else_is_refused_by_what_it_looks_like(page):
    doubt = extract_requirements(postings.read(page)).doubt

    assert doubt is not None
    assert doubt.startswith(f"This looks like {LOOKS[page.name]} (")


@pytest.mark.parametrize("advert", sorted(SHORT.iterdir()), ids=lambda advert: advert.name)
def test_a_short_advert_is_none_of_them_and_has_the_name_of_its_role(advert):
    found = extract_requirements(postings.read(advert))

    assert (found.title, found.doubt) == (TITLES[advert.name], None)


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
