"""Mails that bring an advert: where they begin and end, and what of them is no part of it."""

import pytest

from generator import postings
from generator.extracting import extract_requirements
from generator.model import Kind

MAIL = """From: Ann <ann@agency.example>
{salutation}

{title}

{asked}
• {licence}
• {trait}

{greeting}
Rosa Klee
{trade}
Klee & Co
{law}
"""
ENGLISH = {
    "salutation": "Hi all,", "title": "Van driver", "asked": "What you need:", "licence": "Driving licence",
    "trait": "Patience in traffic", "trade": "Senior Consultant", "law": "Click here to hear no more of us.",
}  # fmt: skip
FRENCH = {
    "salutation": "Bonjour à tous,", "title": "Chauffeur-livreur H/F", "asked": "Votre profil :",
    "licence": "Permis B", "trait": "Patience et ponctualité", "trade": "Chargée d'affaires",
    "law": "Ce message est confidentiel.",
}  # fmt: skip
GERMAN = {
    "salutation": "Guten Morgen Herr Demir,", "title": "Fahrer (m/w/d)", "asked": "Was Sie mitbringen:",
    "licence": "Führerschein Klasse B", "trait": "Geduld im Verkehr", "trade": "Personaldisponentin",
    "law": "Sie möchten keine Angebote mehr?",
}  # fmt: skip
GREETINGS = (
    (ENGLISH, ("Cheers", "Kind regards,", "Thanks,", "Best wishes")),
    (FRENCH, ("Bien cordialement,", "Bonne soirée,", "À bientôt,", "Belle journée à tous")),
    (GERMAN, ("Viele Grüße", "Mit freundlichen Grüßen", "MfG", "Liebe Grüße aus Bremen")),
)


def kinds(text, tmp_path):
    file = tmp_path / "advert.txt"
    file.write_text(text, encoding="utf-8")
    return {unit.text: unit.kind for unit in extract_requirements(postings.read(file)).units}


@pytest.mark.parametrize(("said", "greeting"), [(said, one) for said, ones in GREETINGS for one in ones])
def test_a_greeting_ends_every_section_and_the_signature_is_process(said, greeting, tmp_path):
    found = kinds(MAIL.format(**said, greeting=greeting), tmp_path)
    lines = (said["salutation"], greeting, "Rosa Klee", said["trade"], "Klee & Co", said["law"])

    assert {line: found[line] for line in lines} == dict.fromkeys(lines, Kind.PROCESS)
    assert (found[said["licence"]], found[said["trait"]]) == (Kind.CREDENTIAL, Kind.COMPETENCY)


def test_a_greeting_above_the_advert_it_passes_on_ends_nothing(tmp_path):
    passed_on = "Hi, see below.\n\nThanks,\nTom\n\n"
    found = kinds(passed_on + MAIL.format(**ENGLISH, greeting="Cheers").partition("\n\n")[2], tmp_path)

    assert (found["Driving licence"], found["Patience in traffic"]) == (Kind.CREDENTIAL, Kind.COMPETENCY)


def test_thanks_within_a_sentence_are_no_greeting(tmp_path):
    text = MAIL.format(**ENGLISH, greeting="Thanks to you, guests come back.")

    assert kinds(text, tmp_path)["Thanks to you, guests come back."] is not Kind.PROCESS
