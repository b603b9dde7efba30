"""Which French lines name a paper, a school, a right to stay or a language, by words that are others' as well."""

import pytest

from generator.extracting.labelling import Context, kind_of
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind


def kind_under(text, announces):
    return kind_of(text, Context(announces, BlockType.ITEM, "fr"))


@pytest.mark.parametrize(
    "line",
    [
        "Habilitation travail en hauteur en cours de validité",
        "Licence de télépilote à jour",
        "Qualification de soudeur en cours de validité",
        "Attestation de moralité à fournir",
        "Certiphyto décideur",
        "AFGSU 2",
        "Droit de pratique dans le canton du Jura",
        "Permis de nacelle",
        "Membre de l'OIIAQ",
        "Stagiaire ITAA en deuxième année",
        "Tu es titulaire du visa du SPF Santé",
        "Titulaire d'une carte professionnelle",
        "Un certificat d'hygiène serait apprécié",
        "L'engagement est soumis à une enquête de sécurité",
        "Une enquête administrative est réalisée avant l'arrivée",
    ],
)
def test_a_paper_that_must_be_valid_shown_or_held_is_a_credential_in_french(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CREDENTIAL


@pytest.mark.parametrize(
    "line", ["Vérifier les agréments en cours de validité", "Tenir les fichiers à jour", "Délivrer les attestations"]
)
def test_who_keeps_papers_up_to_date_has_a_task(line):
    assert kind_under(line, Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize("announces", [Announces.REQUIREMENTS, Announces.EDUCATION])
@pytest.mark.parametrize(
    "line",
    [
        "Bachelier en sciences de gestion",
        "3° être porteuse d'un bachelier d'infirmière",
        "Tu as un DES en pharmacie ou un DEP",
        "Vous possédez un DEP en ébénisterie",
        "Être en possession du CESS",
        "AFC de cuisine",
        "CAS en médiation",
        "Un DAS ou un MAS en gestion",
        "Certificat fédéral de capacité de dessinateur",
    ],
)
def test_the_school_papers_of_belgium_switzerland_and_quebec_are_education(announces, line):
    assert kind_under(line, announces) is Kind.EDUCATION


def test_a_case_is_no_certificate_and_des_no_diploma():
    assert kind_under("Suivi des cas en souffrance", Announces.DUTIES) is Kind.DUTY
    assert kind_under("Des qualités d'écoute", Announces.REQUIREMENTS) is Kind.COMPETENCY


@pytest.mark.parametrize(
    "line", ["Carte de séjour valide", "Permis de travail en cours de validité", "Permis G", "Permis C ou G"]
)
def test_a_right_to_stay_is_a_condition_and_no_driving_licence(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CONDITION
    assert kind_under("Permis B ou C", Announces.REQUIREMENTS) is Kind.CREDENTIAL


@pytest.mark.parametrize(
    "line",
    [
        "Capable de porter 40 lb",
        "Aptitude à déplacer des charges lourdes",
        "Être capable de rester debout tout un service",
        "Travail debout prolongé",
        "À l'aise pour travailler en hauteur",
    ],
)
def test_a_load_or_hours_on_the_feet_are_a_condition_however_able_one_must_be(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CONDITION


@pytest.mark.parametrize("line", ["Capable de porter une idée jusqu'au bout", "Capacité à soulever des objections"])
def test_what_is_carried_and_weighs_nothing_is_a_skill(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.COMPETENCY


@pytest.mark.parametrize(
    "line",
    [
        "Avoir une connaissance approfondie de la langue allemande",
        "Connaissance de la langue de la région",
        "Bonne maîtrise du luxembourgeois",
        "Connaissance passive du néerlandais et du luxembourgeois",
        "Brevet linguistique requis",
        "FR et DE courants",
        "NL : niveau B2",
        "EN C1, DE un plus",
        "Gros atout : le luxembourgeois",
    ],
)
def test_a_language_in_an_offices_words_or_by_its_letters_is_a_language(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.LANGUAGE


@pytest.mark.parametrize(
    "line",
    ["Connaissance du marché luxembourgeois", "Connaissance des langages de balisage", "Maîtrise du droit allemand"],
)
def test_what_is_of_a_country_is_not_its_language(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.COMPETENCY


@pytest.mark.parametrize("line", ["Tu cumules trois ans en boulangerie", "Vous totalisez 5 ans de conduite"])
def test_years_that_add_up_are_experience(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.EXPERIENCE


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS, Announces.DUTIES])
@pytest.mark.parametrize("line", ["Permis : BE - Remorque Exigé", "Permis de conduire : D - Transport en commun"])
def test_a_permit_behind_its_label_is_a_paper(announces, line):
    assert kind_under(line, announces) is Kind.CREDENTIAL


@pytest.mark.parametrize(
    "line",
    [
        "Étudiantes vétérinaires en quatrième année bienvenues",
        "Formation Montessori ou volonté de la suivre",
    ],
)
def test_where_one_learns_is_schooling(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.EDUCATION


def test_hygiene_that_one_knows_is_no_load_to_bear():
    line = "Savoirs : Règles d'hygiène - Gestes de manutention"

    assert kind_under(line, Announces.REQUIREMENTS) is Kind.COMPETENCY
