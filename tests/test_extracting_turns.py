"""What English, French and German adverts say in the same turn: invitations, training, addresses, whom they seek."""

import pytest

from generator.extracting import facts
from generator.extracting.cues import importance
from generator.extracting.labelling import Context, kind_of
from generator.extracting.splitting import parts
from generator.extracting.wording import Announces
from generator.model import BlockType, Importance, Kind

A = Announces
ASKS = (Kind.COMPETENCY, Kind.EXPERIENCE, Kind.EDUCATION, Kind.CREDENTIAL, Kind.LANGUAGE, Kind.CONDITION)


def kind(line, language, announced=None, block=BlockType.PARAGRAPH):
    return kind_of(line, Context(announced, block, language))


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Are you a gardener looking for work in the south of Wales?", "en"),
        ("Are you a cook who isn't being paid what you deserve?", "en"),
        ("Whether you're new to the trade or a skilled baker, we have work that fits around your life.", "en"),
        ("Que vous soyez étudiant ou cuisinier expérimenté, notre maison a un poste pour vous.", "fr"),
        ("Vous êtes cuisinier et cherchez un nouveau poste à Lyon ?", "fr"),
        ("Notre club est un milieu de travail où la bonne humeur et la rigueur sont de mise.", "fr"),
        ("Egal ob du Student oder erfahrener Koch bist, wir haben die passende Stelle.", "de"),
        ("Bei der Gärtnerei Moser bist du genau richtig!", "de"),
        ("Dann suchen wir genau dich!", "de"),
        ("Eine Verlängerung ist erwünscht.", "de"),
    ],
)
def test_an_invitation_and_praise_of_the_house_ask_for_nothing(line, language):
    assert kind(line, language) not in ASKS


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Are you a passionate cook looking for a new challenge?", "en"),
        ("Are you a fast and patient cook?", "en"),
        ("We are inviting applications from a highly motivated and kind kitchen assistant.", "en"),
        ("Nous recherchons un(e) jardinier(ère) passionné(e) par les plantes.", "fr"),
        ("Le club est à la recherche d'un-e cuisinier-ère ayant envie de travailler auprès d'enfants.", "fr"),
        ("Wenn du gerne mit Kindern arbeitest, bist du bei uns genau richtig.", "de"),
        ("Wir legen großen Wert auf Geduld und Sorgfalt.", "de"),
        ("Bist du ein engagierter Koch und suchst eine neue Stelle?", "de"),
    ],
)
def test_whom_a_house_seeks_and_minds_is_asked_where_a_word_says_what_they_are_like(line, language):
    assert kind(line, language) is Kind.COMPETENCY


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Nous recherchons un boulanger pour notre atelier.", "fr"),
        ("Nous recherchons pour notre équipe dynamique un boulanger.", "fr"),
        ("Wir legen großen Wert auf Nachhaltigkeit und faire Preise.", "de"),
    ],
)
def test_a_house_that_seeks_or_minds_something_else_asks_for_nothing_in_people(line, language):
    assert kind(line, language, A.ABOUT) is Kind.ABOUT


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Training will take place in our bakery under a mentor.", "en"),
        ("The training programme lasts about three months.", "en"),
        ("La formation se déroule dans nos ateliers.", "fr"),
        ("Sie erlernen die Grundlagen der Pflanzenpflege.", "de"),
        ("Die Ausbildung findet in der Werkstatt und in der Berufsschule statt.", "de"),
    ],
)
def test_training_that_is_given_is_offered_though_it_is_told_among_the_tasks(line, language):
    assert kind(line, language, A.DUTIES) is Kind.OFFER


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Training new staff in the use of ovens", "en"),
        ("You will also be required to prepare invoices.", "en"),
        ("Assurer la formation des nouveaux", "fr"),
        ("Die Ausbildung der Lehrlinge planen", "de"),
    ],
)
def test_training_that_one_gives_and_what_one_is_to_prepare_are_tasks(line, language):
    assert kind(line, language, A.DUTIES) is Kind.DUTY


@pytest.mark.parametrize("announced", [A.DUTIES, A.REQUIREMENTS])
@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("They may also be required to act as a key holder.", "en"),
        ("All holidays must be taken during the school holidays.", "en"),
        ("Les congés sont à prendre pendant les vacances scolaires.", "fr"),
        ("Der Urlaub muss in den Ferien genommen werden.", "de"),
    ],
)
def test_when_leave_is_taken_and_what_one_stands_in_for_are_conditions(line, language, announced):
    assert kind(line, language, announced) is Kind.CONDITION


def test_what_stands_above_the_demands_of_an_american_advert_asks_for_nothing_and_the_demands_do():
    above = "The physical demands described here are representative of those that must be met by a cook."
    assert kind(above, "en", A.CONDITIONS) is Kind.PROCESS
    assert kind("You must be able to lift 20 kg.", "en", A.CONDITIONS) is Kind.CONDITION


@pytest.mark.parametrize(
    "line",
    ["Rue du Four 12", "12, rue du Four", "CP 6", "1700 Fribourg", "Gartenstraße 12", "12 High Street", "PO Box 7"],
)
def test_an_address_behind_a_list_is_no_entry_of_it(line):
    assert facts.is_address(line)
    assert kind(line, "fr", A.REQUIREMENTS, BlockType.ITEM) is Kind.PROCESS


@pytest.mark.parametrize(
    "line", ["2000 Euro brutto", "2500 personnes", "10 years", "Permis 12", "Cours de cuisine", "Level 3 diploma"]
)
def test_an_amount_and_a_course_are_no_address(line):
    assert not facts.is_address(line)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Rufen Sie uns gerne auch telefonisch an", "de"),
        ("Bewerben Sie sich bitte bevorzugt per E-Mail", "de"),
        ("Die Zeiten, die für dich am besten passen", "de"),
        ("Écrivez-nous, de préférence par courriel", "fr"),
        ("Send us your CV, preferably by email", "en"),
    ],
)
def test_how_somebody_is_to_write_or_what_suits_him_parts_no_line(line, language):
    assert parts(line, language) == (line,)


def test_what_is_welcome_besides_still_parts_a_line():
    assert len(parts("Erfahrung im Verkauf, gerne auch mit Blumen", "de")) == 2
    assert len(parts("A diploma in floristry, preferably by a known school", "en")) == 2


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Humor ist hier von großem Vorteil", "de"),
        ("Ein eigenes Auto ist ein großer Vorteil", "de"),
        ("Plus: Kenntnisse der Botanik", "de"),
        ("Plus : connaissance du droit social", "fr"),
    ],
)
def test_a_wish_is_preferred_however_it_is_inflected_or_labelled(line, language):
    assert importance(line, language, Importance.MUST) is Importance.PREFERRED


@pytest.mark.parametrize(
    ("line", "language"),
    [("Sie kennen die Vorteile unserer Pflanzen", "de"), ("Plus de deux ans en boutique", "fr")],
)
def test_the_same_word_in_another_sense_softens_nothing(line, language):
    assert importance(line, language, Importance.MUST) is Importance.MUST
