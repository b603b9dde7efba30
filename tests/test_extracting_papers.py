"""Lines that ask for a paper in any of the languages, and lines that name one for another reason."""

import pytest

from generator.extracting.labelling import Context, kind_of
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind


def kind(line, language, announced=Announces.REQUIREMENTS):
    return kind_of(line, Context(announced=announced, type=BlockType.ITEM, language=language))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Our recruiters will never ask for your passport or driving licence"),
        ("en", "Harbour Bakery will not ask you for bank details before an interview"),
        ("en", "We don't request copies of your driver's license by text message"),
        ("fr", "Nos recruteurs ne vous demanderont jamais votre passeport ni votre permis de conduire"),
        ("fr", "La Ferme du Lac n'exige aucun paiement ni copie du permis de ses candidats"),
        ("de", "Wir fragen Sie niemals nach Ihrem Personalausweis oder Führerschein"),
        ("de", "Wir werden dich nie um Zahlungen oder eine Kopie deines Führerscheins bitten"),
    ],
)
def test_what_an_employer_will_never_ask_for_is_no_ask(language, line):
    assert kind(line, language) is Kind.PROCESS
    assert kind(line, language, None) is Kind.PROCESS


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "You will never ask a guest for money twice"),
        ("en", "Never asks members for more money than they owe"),
        ("fr", "Savoir ne jamais demander deux fois son chemin"),
        ("de", "Sie fragen Gäste nie zweimal nach dem Namen"),
    ],
)
def test_what_somebody_is_not_to_ask_of_others_is_no_notice(language, line):
    assert kind(line, language) is not Kind.PROCESS


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "An active Nevada plumbing license"),
        ("en", "RVT credential"),
        ("en", "White card"),
        ("en", "CSCS card"),
        ("fr", "Formation ADR facultative mais souhaitable"),
        ("fr", "Carte conducteur"),
        ("de", "Eintragung in die Architektenliste"),
        ("de", "Fahrerkarte"),
    ],
)
def test_a_paper_is_one_whatever_it_is_of(language, line):
    assert kind(line, language) is Kind.CREDENTIAL


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Blue Light Card"),
        ("en", "Staff discount card"),
        ("fr", "Carte cadeau"),
        ("fr", "Carte de réduction"),
        ("de", "Rabattkarte"),
        ("de", "Eine Edenred-Karte"),
    ],
)
def test_a_card_that_makes_things_cheaper_is_offered(language, line):
    assert {kind(line, language, announced) for announced in (Announces.OFFER, None)} == {Kind.OFFER}


@pytest.mark.parametrize("line", ["Juris Doctor / J.D.", "J.D. from an accredited law school", "JD degree"])
def test_a_doctor_of_law_has_a_degree(line):
    assert kind(line, "en") is Kind.EDUCATION


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Poste réservé aux titulaires de la RQTH", Kind.CONDITION),
        ("Reconnaissance en qualité de travailleur handicapé (RQTH)", Kind.CONDITION),
        ("Poste ouvert aux personnes titulaires de la RQTH", Kind.PROCESS),
    ],
)
def test_a_handicap_is_a_condition_where_the_post_is_kept_for_it(line, expected):
    assert kind(line, "fr") is expected
