"""What an advert says that nobody needs, whom it does not want, and how a code or a soft word lowers an ask."""

import pytest

from generator import postings
from generator.criteria import coded
from generator.extracting import cues, extract_requirements, splitting
from generator.extracting.labelling import Context, importance_of, kind_of
from generator.extracting.wording import Announces
from generator.model import BlockType, Importance, Kind

MUST, PREFERRED = Importance.MUST, Importance.PREFERRED
LINES = {
    "en": (
        "A van licence is not needed",
        "Polish is not required",
        "No certificate? No problem!",
        "You have no diploma, but know your way around a loom?",
        "You don't have to be an expert in cheese",
        "We're not looking for a walking encyclopedia",
        "Not sure you meet each of the criteria?",
        "Can't tick all the boxes?",
        "Whether you trained for one year or for ten doesn't matter",
        "It doesn't matter where you learned to weld",
        "Comparable foreign degrees will be accepted",
        "This role is not for you if you want the same desk every day",
        "You're not a good fit if you need to be told what comes next",
        "If you hate mud, this isn't the job for you",
        "No exceptions.",
        "Your grades don't matter",
    ),
    "fr": (
        "CACES non obligatoire",
        "Le néerlandais n'est pas exigé",
        "Habilitation non requise",
        "Sans diplôme ? Écrivez-nous",
        "Tu n'as pas de bac, mais de l'or dans les mains ?",
        "Pas besoin de connaître le métier",
        "Nous ne cherchons pas un expert du fromage",
        "Vous ne remplissez pas tous les critères ?",
        "Que tu aies un an ou dix ans de métier, peu importe",
        "Inutile de savoir souder",
        "Il n'est pas nécessaire de parler italien",
        "Peu importe que vous connaissiez la forge",
        "On s'en moque que tu sortes d'une école",
        "Pas de tablier obligatoire",
        "Tous niveaux de diplôme acceptés",
        "Vous n'avez jamais tenu un tour, pas de panique",
        "Toute formation équivalente sera acceptée",
        "Ce poste n'est pas fait pour vous si vous aimez les bureaux fermés",
        "Si tu crains la boue, passe ton chemin",
        "Débutant·e·s accepté·e·s",
    ),
    "de": (
        "Ein Kranschein ist nicht erforderlich",
        "Italienisch musst du nicht sprechen",
        "Polnisch muss nicht Ihre Muttersprache sein",
        "Du musst kein Käseprofi sein",
        "Ein Meisterbrief ist keine Bedingung",
        "Branchenerfahrung setzen wir nicht voraus",
        "Keine Ausbildung? Melde dich trotzdem",
        "Du hast kein Zeugnis, aber ein Händchen für Holz?",
        "Ob Sie ein Jahr oder zehn Jahre gebacken haben, ist für uns nebensächlich",
        "Es ist egal, wo du schweißen gelernt hast",
        "Gleichwertige Abschlüsse aus dem Ausland werden anerkannt",
        "Wenn du jeden Tag denselben Tisch willst, bist du hier falsch",
        "Wiedereinsteigerinnen sind willkommen",
    ),
}
ASKS = {
    "en": (
        "No degree needed, but you must be over 21",
        "You have no problem with early starts?",
        "Only candidates with equivalent papers will be accepted",
        "You do not meet all deadlines by luck",
        "You need not be told twice",
    ),
    "fr": (
        "Vous n'avez pas peur du vide ?",
        "Le bruit n'est pas un obstacle pour vous",
        "Peu importe la météo, vous êtes dehors",
        "Niveau bac exigé",
        "Maîtrise du tour ; le dessin n'est pas indispensable",
    ),
    "de": (
        "Du hast keine Angst vor großen Tieren?",
        "Sie müssen nicht nur backen, sondern auch rechnen können",
        "Ohne Führerschein ist die Stelle nicht möglich",
        "Egal wie hoch die Leiter ist, du steigst hinauf",
        "Dir ist nicht egal, wie es den Gästen geht",
    ),
}
SOFT = {
    "en": (
        "Experience with bees is highly valued",
        "A welding ticket would be welcomed",
        "Knowledge of looms useful",
        "Italian would be a big help",
        "A season abroad would stand you in good stead",
        "Boat licence [D]",
        "A season at a dairy well regarded",
        "Boat licence (can be obtained on the job)",
    ),
    "fr": (
        "Une saison en montagne vous distinguera",
        "Notions de couture = gros plus",
        "Notions de soudure, un vrai plus",
        "L'italien, c'est tout bénéf",
        "Un profil issu de la forge retiendra notre attention",
        "Une première saison serait idéale",
        "Expérience souhaitée mais non obligatoire",
        "BAFA (peut être passé chez nous)",
    ),
    "de": (
        "Erfahrung mit Bienen wird begrüßt",
        "Kenntnisse im Weben schaden nicht",
        "Über Erfahrung am Webstuhl freuen wir uns",
        "Jagdschein (kann bei uns nachgeholt werden)",
        "Polnisch nehmen wir auch gerne",
    ),
}


def each(table):
    return [(language, line) for language, lines in table.items() for line in lines]


def under(line, language, announces=Announces.REQUIREMENTS):
    context = Context(announces, BlockType.ITEM, language)
    kind = kind_of(line, context)
    return kind, importance_of(line, kind, context)


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS, Announces.PREFERRED, Announces.OFFER])
@pytest.mark.parametrize(("language", "line"), each(LINES))
def test_what_is_taken_back_is_no_ask_but_tells_who_may_apply(language, line, announces):
    assert under(line, language, announces) == (Kind.PROCESS, Importance.NONE)


@pytest.mark.parametrize(("language", "line"), each(ASKS))
def test_a_negation_that_takes_nothing_back_leaves_an_ask(language, line):
    assert not cues.waives(line, language)
    assert under(line, language)[0].asks


@pytest.mark.parametrize(("language", "line"), each(SOFT))
def test_what_would_be_welcome_is_preferred(language, line):
    assert under(line, language)[1] is PREFERRED


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Degree required, doctorate preferred or under way"),
        ("fr", "CAP obligatoire, BP souhaité ou en cours"),
    ],
)
def test_a_line_that_first_insists_and_then_wishes_is_a_must(language, line):
    assert importance_of(line, Kind.EDUCATION, Context(Announces.REQUIREMENTS, BlockType.ITEM, language)) is MUST


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Vous avez envie de changer d'air ?"),
        ("fr", "Marre de travailler le soir ?"),
        ("de", "Lust auf neue Wege?"),
        ("de", "Du möchtest etwas bewegen?"),
    ],
)
def test_a_question_what_the_reader_wishes_for_asks_nothing_above_the_first_heading(language, line):
    assert not under(line, language, None)[0].asks


def test_whom_questions_go_to_is_no_ask():
    assert under("Confidential enquiries to Jo Lee.", "en")[0] is Kind.PROCESS


@pytest.mark.parametrize(
    ("language", "lines", "insist"),
    [
        ("en", ("E1* Degree", "E2 Tidy", "D1 Welsh", "Pay"), [MUST, MUST, PREFERRED, None]),
        ("en", ("Degree - E", "Tidy - E", "Welsh - D"), [MUST, MUST, PREFERRED]),
        ("en", ("Degree [E]", "Tidy [E]", "Welsh [D]"), [MUST, MUST, PREFERRED]),
        ("en", ("E: Degree", "E: Tidy", "D: Welsh"), [MUST, MUST, PREFERRED]),
        ("en", ("D1 licence", "D2 licence", "D3 licence"), [None, None, None]),
        ("de", ("D: gut", "E: gut", "F: gut"), [None, None, None]),
    ],
)
def test_codes_of_both_sorts_in_a_list_say_how_much_each_criterion_insists(language, lines, insist):
    assert coded(lines, language) == insist


def test_criteria_with_codes_are_read_as_essential_and_desirable():
    lines = ("E1 Degree in baking", "E2 Knowledge of yeast", "D1 Knowledge of rye")
    advert = "# Baker\n\n## Person specification\n\n" + "".join(f"- {line}\n" for line in lines)
    found = {unit.text: unit.importance for unit in extract_requirements(postings.parse(advert, "a.md")).units}

    assert [found["E1 Degree in baking"], found["D1 Knowledge of rye"]] == [MUST, PREFERRED]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "No diploma needed|, but |patience with bees counts"),
        ("en", "You don't need a degree| - |just a love of cheese"),
        ("en", "Your CV doesn't matter|, |your honesty does"),
        ("fr", "Peu importe votre parcours| : |votre sourire compte"),
        ("fr", "Plus que le diplôme|, |c'est votre soin qui compte"),
        ("fr", "L'italien n'est pas requis|, |l'allemand oui"),
        ("en", "No degree needed|, however |tact counts"),
        ("de", "Eine Ausbildung setzen wir nicht voraus|, wohl aber |Sorgfalt"),
        ("de", "Abitur ist kein Muss|, |Geduld schon"),
        ("de", "Erfahrung ist nicht nötig| – |Hauptsache du bist pünktlich"),
    ],
)
def test_a_line_is_cut_where_it_turns_from_what_nobody_needs_to_what_is_asked(language, line):
    waived, _, asked = line.split("|")

    assert splitting.parts(line.replace("|", ""), language) == (waived, asked)
    assert [under(part, language)[1] for part in (waived, asked)] == [Importance.NONE, MUST]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "No experience needed, but we train you"),
        ("en", "No experience needed, but it would be a plus"),
        ("fr", "Aucune expérience requise, mais c'est un plus"),
        ("de", "Erfahrung ist nicht nötig, aber von Vorteil"),
        ("de", "Vorkenntnisse sind nicht nötig, aber wir zeigen dir alles"),
    ],
)
def test_what_nobody_needs_is_not_cut_from_a_word_about_it_or_from_the_employers_help(language, line):
    assert splitting.parts(line, language) == (line,)


def test_a_line_of_its_own_that_turns_is_no_heading():
    advert = "Baker\n\nExperience is not needed, just curiosity\n\nYour tasks\n\n- Bake bread\n- Sell bread\n"
    found = {unit.text: unit.kind for unit in extract_requirements(postings.parse(advert, "a.txt")).units}

    assert found["Experience is not needed"] is Kind.PROCESS
    assert found["just curiosity"] is Kind.COMPETENCY


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Although |no diploma is required, |you must be good at sums"),
        ("fr", "Si |l'expérience n'est pas exigée, |la ponctualité est indispensable"),
    ],
)
def test_what_is_asked_behind_an_although_is_cut_from_what_nobody_needs(language, line):
    _, waived, asked = line.split("|")

    assert splitting.parts(line.replace("|", ""), language) == (waived.strip(" ,"), asked)
    assert [under(part, language)[1] for part in (waived, asked)] == [Importance.NONE, MUST]
