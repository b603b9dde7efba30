"""How French adverts are read as people speak them: spoken headings, "tu" and "vous", idioms, and who is led."""

import pytest

from generator.extracting import extract_requirements, splitting
from generator.extracting.labelling import Context, kind_of
from generator.extracting.sections import announced
from generator.extracting.wording import Announces
from generator.model import BlockType, Importance, Kind
from generator.postings import markdown

NONE, MUST, PREFERRED = Importance.NONE, Importance.MUST, Importance.PREFERRED

FLORIST = """# Fleuriste (H/F)

Notre atelier a ouvert en 2016 et emploie six personnes à Dijon.

## Ce que tu feras

- Tu composes les bouquets et tu conseilles les clients
- Le matin, tu ouvres la boutique

## Il te faut

- Deux ans au moins dans une boutique
- Un CAP fleuriste
- Les noms latins n'ont pas de secret pour toi
- Tu es libre à partir de mai
- Tu gardes ton calme à la Saint-Valentin

## Ce serait chouette

- De lire l'anglais
- De savoir tenir un site

## En échange

- CDI à temps plein
- De 1 900 à 2 100 € brut par mois
- On te forme pendant trois semaines
- Semaine de quatre jours

## Venez nous voir

Appelle Nour, on répond à tout le monde.
"""

PROSE = (
    "# Dépanneuse ou dépanneur\n\nNotre atelier compte onze personnes. Vous rejoindrez l'équipe de nuit. "
    "Rattachée au chef d'atelier, vous réparez les pompes et vous commandez les pièces. Vous les livrez aux clients. "
    "Vous êtes titulaire d'un bac professionnel. Vous expliquez clairement. "
    "Vous serez formée pendant un mois. Salaire horaire de 13,10 €. Nous vous répondons sous huit jours.\n"
)


def units_of(advert):
    return extract_requirements(markdown.read(advert, "advert.md")).units


def said(advert):
    return [(unit.text, unit.kind, unit.importance) for unit in units_of(advert) if unit.kind is not Kind.HEADING]


def test_an_advert_that_says_tu_under_spoken_headings_is_read_line_by_line():
    assert said(FLORIST) == [
        ("Notre atelier a ouvert en 2016 et emploie six personnes à Dijon.", Kind.ABOUT, NONE),
        ("Tu composes les bouquets et tu conseilles les clients", Kind.DUTY, NONE),
        ("Le matin, tu ouvres la boutique", Kind.DUTY, NONE),
        ("Deux ans au moins dans une boutique", Kind.EXPERIENCE, MUST),
        ("Un CAP fleuriste", Kind.EDUCATION, MUST),
        ("Les noms latins n'ont pas de secret pour toi", Kind.COMPETENCY, MUST),
        ("Tu es libre à partir de mai", Kind.CONDITION, MUST),
        ("Tu gardes ton calme à la Saint-Valentin", Kind.COMPETENCY, MUST),
        ("De lire l'anglais", Kind.LANGUAGE, PREFERRED),
        ("De savoir tenir un site", Kind.COMPETENCY, PREFERRED),
        ("CDI à temps plein", Kind.OFFER, NONE),
        ("De 1 900 à 2 100 € brut par mois", Kind.OFFER, NONE),
        ("On te forme pendant trois semaines", Kind.OFFER, NONE),
        ("Semaine de quatre jours", Kind.OFFER, NONE),
        ("Appelle Nour, on répond à tout le monde.", Kind.PROCESS, NONE),
    ]


def test_an_advert_in_prose_is_read_sentence_by_sentence_and_not_doubted():
    found = extract_requirements(markdown.read(PROSE, "advert.md"))

    assert found.doubt is None
    assert [unit.kind for unit in found.units] == [
        Kind.HEADING,
        Kind.ABOUT,
        Kind.ABOUT,
        Kind.DUTY,
        Kind.DUTY,
        Kind.EDUCATION,
        Kind.COMPETENCY,
        Kind.OFFER,
        Kind.OFFER,
        Kind.PROCESS,
    ]


@pytest.mark.parametrize(
    ("heading", "announces"),
    [
        ("Ce qui vous attend", Announces.AWAITING),
        ("Ce que tu feras", Announces.DUTIES),
        ("Dans six mois, tu auras…", Announces.DUTIES),
        ("Vos journées", Announces.DUTIES),
        ("Ce qu'on cherche", Announces.REQUIREMENTS),
        ("On t'attend si", Announces.REQUIREMENTS),
        ("Vous, en quelques mots", Announces.REQUIREMENTS),
        ("Il vous faut absolument", Announces.REQUIREMENTS),
        ("Ce serait encore mieux", Announces.PREFERRED),
        ("Ce que nous donnons", Announces.OFFER),
        ("En échange", Announces.OFFER),
        ("Pourquoi nous rejoindre", Announces.OFFER),
        ("Pour nous rejoindre", Announces.PROCESS),
        ("Le poste vous tente ?", Announces.PROCESS),
        ("La maison, c'est quoi ?", Announces.ABOUT),
        ("Côté pratique", Announces.CONDITIONS),
        ("Bon à savoir", Announces.EXPECTATIONS),
        ("Chargée de clientèle", None),
    ],
)
def test_spoken_headings_announce_what_stands_below_them(heading, announces):
    assert announced(heading, "fr") is announces


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Trois ans de métier, si possible en EHPAD.", ("Trois ans de métier, si possible en EHPAD.",)),
        ("Deux ans de vente, idéalement dans le luxe", ("Deux ans de vente, idéalement dans le luxe",)),
        ("Bon anglais, si possible aussi l'allemand", ("Bon anglais", "si possible aussi l'allemand")),
    ],
)
def test_a_softened_end_that_only_says_where_is_no_ask_of_its_own(line, parts):
    assert splitting.parts(line, "fr") == parts


def test_a_line_whose_end_is_softened_only_in_where_stays_required():
    units = units_of("# Infirmier\n\n## Profil\n\n- Vous avez trois ans de métier, si possible en EHPAD\n")

    assert [(u.kind, u.importance) for u in units[-1:]] == [(Kind.EXPERIENCE, MUST)]


@pytest.mark.parametrize(
    ("line", "level", "leads"),
    [
        ("Sous l'autorité du directeur, vous encadrez 6 infirmières et 2 agents de nuit", "manager", True),
        ("Encadrer et évaluer les trois chefs de secteur", "manager", True),
        ("Animer et faire grandir une équipe de cinq personnes", "manager", True),
        ("Encadrer douze enfants pendant les sorties", "contributor", None),
        ("Vous n'encadrez personne", "contributor", False),
    ],
)
def test_leading_people_is_read_from_whom_or_how_many_a_french_line_names(line, level, leads):
    found = extract_requirements(markdown.read(f"# Infirmier coordinateur\n\n## Vos missions\n\n- {line}\n", "a.md"))

    assert (found.seniority.level, found.seniority.manages_people) == (level, leads)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Vous recevez les parents et les enfants.", Kind.DUTY),
        ("Vous recevez une prime de fin d'année.", Kind.OFFER),
        ("Le soir, vous notez votre passage.", Kind.DUTY),
        ("Vous êtes disponible le soir.", Kind.CONDITION),
        ("Fin négociateur, vous tenez un cap sous pression.", Kind.DUTY),
        ("Vous avez un CAP.", Kind.EDUCATION),
        ("Il vous faut le permis.", Kind.CREDENTIAL),
    ],
)
def test_words_of_two_meanings_are_told_apart_by_those_around_them(line, kind):
    units = units_of(f"# Agent\n\nNous sommes une équipe de la ville et vous êtes avec nous.\n\n{line}\n")

    assert units[-1].kind is kind


@pytest.mark.parametrize(
    ("title", "level"),
    [("Hôtesse de caisse", "entry"), ("Employé de rayon", "entry"), ("Agente de propreté", "entry")],
)
def test_a_french_title_of_a_trade_that_takes_beginners_is_of_the_entry_level(title, level):
    found = extract_requirements(markdown.read(f"# {title}\n\n## Vos missions\n\n- Ranger les cartons\n", "a.md"))

    assert found.seniority.level == level


def kind_under(line, announces):
    return kind_of(line, Context(announces, BlockType.ITEM, "fr"))


@pytest.mark.parametrize(
    "line",
    [
        "Vous reportez au trésorier",
        "Tu rapportes directement à la cheffe des achats",
        "Vous dépendez de la gouvernante",
        "Vous relevez du maître de chai",
        "Tu seras le second luthier et tu reporteras à Inès",
        "Tu travailleras sous la direction du scénographe",
        "Le poste est placé sous l'autorité du proviseur",
        "Sous la responsabilité de la sage-femme coordinatrice",
        "Rattachement hiérarchique : intendante",
        "Vous rendez compte au syndic",
        "Tu intégreras une équipe de neuf personnes",
        "Vous faites partie d'une petite équipe",
    ],
)
def test_who_a_french_post_answers_to_and_its_team_are_no_task(line):
    assert kind_under(line, Announces.DUTIES) is Kind.ABOUT


@pytest.mark.parametrize(
    "line",
    [
        "Sous la direction du scénographe, vous peignez les toiles",
        "Vous travaillez sous l'autorité du chef et tenez le registre",
        "Vous relevez les pièges chaque matin",
        "Vous rapportez à l'intendante toute casse",
        "Vous reportez les mesures sur le plan",
    ],
)
def test_a_task_done_under_somebody_is_a_task_in_french(line):
    assert kind_under(line, Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize(
    "line",
    [
        "Détenir une autorisation d'exercer",
        "Titulaire d'une autorisation cantonale de pratiquer",
        "Absence d'antécédents criminels",
        "Se soumettre à une vérification des antécédents judiciaires",
        "Extrait n° 3 vierge",
        "Être membre en règle du barreau",
        "Inscription au registre des architectes",
        "Carte de compétence d'électricien",
        "Attestation de premiers secours",
    ],
)
def test_a_right_to_practise_a_clean_record_and_a_register_are_credentials_in_french(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CREDENTIAL


@pytest.mark.parametrize(
    "line", ["Délivrer les autorisations de voirie", "Vérification des antécédents judiciaires des bénévoles"]
)
def test_who_handles_papers_of_others_has_a_task(line):
    assert kind_under(line, Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS, Announces.DUTIES, Announces.OFFER])
@pytest.mark.parametrize(
    "line",
    [
        "Très cordialement,",
        "Cordiales salutations",
        "Au plaisir de vous rencontrer,",
        "Bonsoir à tous,",
        "Chers collègues,",
        "Merci de faire circuler autour de vous",
        "La responsable du recrutement",
        "Veuillez recevoir, Madame, nos salutations",
    ],
)
def test_what_frames_a_french_letter_is_about_applying_wherever_it_stands(announces, line):
    assert kind_under(line, announces) is Kind.PROCESS


def test_greeting_the_guests_is_a_task():
    assert kind_under("Saluer les clients à la porte", Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize(
    "line",
    [
        "Avoir ses propres couteaux",
        "Outillage personnel requis",
        "Domicile dans le district",
        "Volonté de s'installer dans la vallée",
        "Chantier mal desservi par les trains",
    ],
)
def test_own_tools_a_home_nearby_and_a_remote_place_are_conditions_in_french(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CONDITION


def test_how_many_a_kitchen_serves_at_night_is_no_hour_of_work():
    assert kind_under("Cuisine du marché, 30 couverts le midi et 60 le soir", None) is not Kind.CONDITION


@pytest.mark.parametrize("line", ["Débutante acceptée", "Poste ouvert aux débutants", "Profil junior accepté"])
def test_that_beginners_may_apply_asks_for_nothing(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.PROCESS


@pytest.mark.parametrize("announces", [None, Announces.DUTIES, Announces.ABOUT, Announces.OFFER])
@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Traitement annuel | 48 200 $", Kind.OFFER),
        ("Échelle salariale : 27 $ à 35 $", Kind.OFFER),
        ("Commission paritaire | 118", Kind.OFFER),
        ("Pourcentage de tâche | 60 %", Kind.CONDITION),
        ("Taux d'occupation : 40 à 60 %", Kind.CONDITION),
        ("Quart de travail : soir", Kind.CONDITION),
        ("Numéro de concours | B-12", Kind.PROCESS),
        ("Date d'affichage : 2 juin", Kind.PROCESS),
    ],
)
def test_a_label_of_a_form_tells_the_kind_wherever_it_stands(announces, line, kind):
    assert kind_under(line, announces) is kind


def test_a_budget_in_dollars_is_no_pay():
    assert kind_under("Gestion du budget : 90 000 $", Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize("line", ["Esprit d'équipe", "Autonomie et initiative", "Un diplôme reconnu à la clé"])
def test_what_an_offer_names_is_given_in_french(line):
    assert kind_under(line, Announces.OFFER) is Kind.OFFER


def test_what_a_line_asks_for_is_asked_among_what_is_offered_in_french():
    assert kind_under("Vous êtes soigneux et organisé", Announces.OFFER) is Kind.COMPETENCY
