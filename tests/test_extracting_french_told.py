"""Which French lines tell of the way to the job, invite, warn or name a task, whatever heading they stand under."""

import pytest

from generator.extracting import extract_requirements
from generator.extracting.labelling import Context, kind_of
from generator.extracting.sections import led_in
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind
from generator.postings import markdown


def kind_under(text, announces):
    type_ = BlockType.PARAGRAPH if announces is None else BlockType.ITEM
    return kind_of(text, Context(announces, type_, "fr"))


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS, Announces.DUTIES])
@pytest.mark.parametrize(
    "line",
    [
        "Un test pratique de maçonnerie sera effectué dans nos ateliers",
        "Un test d'allemand vous sera proposé",
        "Une mise en situation est prévue pendant l'entretien",
        "Vous effectuerez un essai d'une demi-journée",
        "Tu passeras un test de calcul",
        "Vous serez évalué sur une étude de cas",
    ],
)
def test_how_an_applicant_is_tried_is_about_applying_wherever_it_stands(announces, line):
    assert kind_under(line, announces) is Kind.PROCESS


@pytest.mark.parametrize(
    "line",
    [
        "Réaliser des essais de résistance sur le béton",
        "Un entretien est mené avec chaque famille",
        "Vous menez les entretiens annuels des chauffeurs",
    ],
)
def test_tests_and_talks_that_are_the_work_are_a_task(line):
    assert kind_under(line, Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS])
@pytest.mark.parametrize(
    "line",
    [
        "Vous souhaitez rejoindre une maison qui grandit ?",
        "Envie de changer d'air ?",
        "Marre des trajets et des week-ends au bureau ?",
    ],
)
def test_what_invites_the_reader_asks_nothing(announces, line):
    assert kind_under(line, announces) is Kind.ABOUT


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS])
@pytest.mark.parametrize(
    "line",
    ["Si vous cherchez le calme, passez votre chemin", "Ce métier n'est pas pour toi si tu as besoin de routine"],
)
def test_what_warns_the_reader_off_asks_nothing(announces, line):
    assert kind_under(line, announces) is Kind.PROCESS


@pytest.mark.parametrize(
    "line",
    [
        "Vous ne cochez pas toutes les cases ?",
        "Tu ne corresponds pas à 100 % ?",
        "Si vous n'avez pas toutes ces qualités, écrivez-nous",
    ],
)
def test_that_nobody_fits_all_that_is_asked_asks_nothing(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.PROCESS


@pytest.mark.parametrize(
    "line",
    ["Intéressée ?", "Conformément à la loi du 8 juin, ce poste est publié.", "Vos données sont traitées par nous."],
)
def test_legal_lines_under_the_offer_are_no_offer(line):
    assert kind_under(line, Announces.OFFER) is Kind.PROCESS


def test_pay_according_to_the_law_is_an_offer_and_a_task_done_by_it_a_task():
    assert kind_under("Rémunération conformément à la loi", Announces.OFFER) is Kind.OFFER
    task = "Conformément à la réglementation, vous tenez le registre des déchets"
    assert kind_under(task, Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize(
    "line", ["Déplacements réguliers (payés)", "Vous serez amené à vous déplacer en Suisse (frais remboursés)"]
)
def test_what_is_paid_in_brackets_leaves_a_condition_a_condition(line):
    assert kind_under(line, Announces.DUTIES) is Kind.CONDITION
    assert kind_under("Formation au permis payée", Announces.DUTIES) is Kind.OFFER


@pytest.mark.parametrize("announces", [None, Announces.DUTIES, Announces.ROLE, Announces.REQUIREMENTS])
@pytest.mark.parametrize(
    "line",
    [
        "Vous êtes en charge de la cave et du bar",
        "Tu es l'interlocuteur des livreurs",
        "Vous serez la garante de la sécurité des machines",
        "Tu es responsable de la vitrine",
    ],
)
def test_what_somebody_is_for_others_is_a_task_under_any_heading(announces, line):
    assert kind_under(line, announces) is Kind.DUTY


def test_who_is_responsible_by_nature_has_a_trait():
    assert kind_under("Vous êtes responsable et ponctuel", Announces.REQUIREMENTS) is Kind.COMPETENCY


@pytest.mark.parametrize(
    "line",
    ["Lecture des plans d'exécution", "Maîtrise des dépenses", "Bonne tenue des stocks", "Être force de proposition"],
)
def test_the_section_decides_what_is_read_and_kept_in_bounds(line):
    assert kind_under(line, Announces.DUTIES) is Kind.DUTY
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.COMPETENCY


def test_what_comes_up_now_and_then_is_a_task_and_an_evening_away_a_condition():
    assert kind_under("Peut être amené à remplacer le concierge", Announces.REQUIREMENTS) is Kind.DUTY
    assert kind_under("Est amené à travailler le dimanche", Announces.DUTIES) is Kind.CONDITION


def test_whoever_holds_the_post_and_a_colon_lead_to_tasks():
    assert led_in("Sous l'autorité du chef de corps et en lien avec la ville, l'agent :", "fr") is Announces.DUTIES
    assert led_in("En lien avec le conseil, la personne engagée :", "fr") is Announces.DUTIES


HOLDER = """# Archiviste

## Sommaire du poste

Sous l'autorité de la greffière, la personne titulaire du poste est responsable des archives.
Elle conseille les services et accompagne les chercheurs.

## Profil

- Diplôme en archivistique
- Rigueur et discrétion
"""


def test_a_sentence_on_her_behind_one_on_the_post_is_a_task():
    kinds = {unit.text[:15]: unit.kind for unit in extract_requirements(markdown.read(HOLDER, "a.md")).units}

    assert kinds["Sous l'autorité"] is Kind.DUTY
    assert kinds["Elle conseille "] is Kind.DUTY


def kinds_of(advert):
    return [unit.kind for unit in extract_requirements(markdown.read(advert, "advert.md")).units]


def test_what_awaits_the_reader_is_given_where_the_tasks_stand_elsewhere():
    awaited = "\n## Ce qui t'attend\n\n- Une vraie autonomie dans ton planning\n- Des collègues patients\n"
    tasks = "# Menuisier\n\n## Tes missions\n\n- Poser des fenêtres\n"

    assert kinds_of(tasks + awaited)[-2:] == [Kind.OFFER, Kind.OFFER]


def test_what_awaits_the_reader_are_the_tasks_where_no_other_heading_names_them():
    advert = "# Menuisier\n\n## Ce qui t'attend\n\n- Poser des fenêtres\n\n## Ton profil\n\n- Soigneux\n"

    assert kinds_of(advert)[2] is Kind.DUTY


@pytest.mark.parametrize("heading", ["Le process", "Notre process de recrutement", "Les étapes"])
def test_below_a_heading_for_the_steps_every_line_is_a_step(heading):
    steps = ("Rencontre avec la cheffe d'atelier", "Une matinée sur le chantier", "Discussion autour d'un café")
    advert = f"# Menuisier\n\n## {heading}\n\n" + "".join(f"- {step}\n" for step in steps)

    assert kinds_of(advert)[2:] == [Kind.PROCESS] * 3


@pytest.mark.parametrize("type_", [BlockType.ITEM, BlockType.PARAGRAPH])
@pytest.mark.parametrize(
    "line",
    [
        "Des collègues soudés et curieux",
        "Une équipe attentive et rigoureuse, une cheffe disponible.",
        "Autonomie",
        "Confiance, bienveillance et humour",
        "La liberté d'organiser vos tournées",
    ],
)
def test_traits_among_what_is_given_are_the_employers(type_, line):
    assert kind_of(line, Context(Announces.OFFER, type_, "fr")) is Kind.OFFER


def test_what_the_reader_is_told_to_be_among_what_is_given_is_asked():
    context = Context(Announces.OFFER, BlockType.PARAGRAPH, "fr")

    assert kind_of("Vous êtes curieux et soigneux.", context) is Kind.COMPETENCY


@pytest.mark.parametrize(
    "line",
    [
        "Il me faut deux filles ou gars sérieux qui savent souder",
        "Il nous faut quelqu'un de patient",
        "Donc il nous faut une personne soigneuse",
    ],
)
def test_whom_the_writer_must_have_is_asked_for_among_tasks(line):
    assert kind_under(line, Announces.DUTIES) is Kind.COMPETENCY


def test_what_drives_the_reader_is_asked_though_it_names_pay():
    assert kind_under("Un salaire lié aux résultats vous motive", Announces.REQUIREMENTS) is Kind.COMPETENCY


@pytest.mark.parametrize("announces", [None, Announces.ABOUT, Announces.OFFER])
def test_what_one_has_in_the_house_is_given(announces):
    assert kind_under("Chez nous, tu as le temps de bien faire et tu as un bel atelier", announces) is Kind.OFFER


@pytest.mark.parametrize("announces", [None, Announces.OFFER])
@pytest.mark.parametrize(
    "line", ["Deux jours de télétravail, présence obligatoire le lundi", "Nous ne pouvons pas parrainer de visa"]
)
def test_a_term_is_a_condition_among_what_is_given(announces, line):
    assert kind_under(line, announces) is Kind.CONDITION


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS])
def test_that_everybody_may_apply_asks_nothing(announces):
    assert kind_under("Tous les niveaux d'expérience sont acceptés", announces) is Kind.PROCESS


@pytest.mark.parametrize(
    ("line", "announces", "kind"),
    [
        ("Le management d'équipe", Announces.REQUIREMENTS, Kind.COMPETENCY),
        ("Une grande autonomie dans votre travail", Announces.REQUIREMENTS, Kind.COMPETENCY),
        ("Une équipe de trois apprentis à encadrer", Announces.DUTIES, Kind.DUTY),
        ("Chez nous, vous accompagnez les visiteurs", Announces.DUTIES, Kind.DUTY),
    ],
)
def test_teams_and_freedom_that_are_asked_for_or_led_are_not_given(line, announces, kind):
    assert kind_under(line, announces) is kind
