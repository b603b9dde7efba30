"""Lines that ask for a human language, however they put it, and lines that only name one."""

import pytest

from generator.extracting.labelling import Context, kind_of
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind

ASKED = {
    "en": (
        "You can speak Italian | Able to speak Punjabi | Portuguese goes a long way here | Turkish would be lovely | "
        "Dutch helps with our hauliers | Your French is good enough for a phone call | Functional Spanish | "
        "Hungarian for the toolbox talks | You can hold a conversation in Greek | Trilingual EN/FR/NL | "
        "Romanian or Ukrainian useful | You read and write Arabic | Danish (two of our boats land in Esbjerg) | "
        "Greek – our growers are on Crete | Polish, as half the crew is from Gdańsk | Basic oral and written "
        "German | "
        "Fluency in an Aboriginal language"
    ),
    "fr": (
        "Vous parlez espagnol | Tu comprends bien l'italien | Portugais fonctionnel | Allemand impeccable | "
        "L'italien ne vous fait pas peur | Tu te débrouilles en portugais | Vous n'avez pas peur de l'allemand | "
        "Vous êtes bilingue FR/NL | Tu es trilingue | Vous êtes parfaitement bilingue allemand-français | "
        "NL/EN courant | Le NL serait un plus | Le suisse allemand vous est familier | "
        "Ton anglais passe au téléphone | Le polonais oui | Vous êtes néerlandophone | Connaissance d'une langue "
        "autochtone"
    ),
    "de": (
        "Polnisch ist nützlich, aber kein Muss | Türkisch hilft uns sehr | Spanisch brauchst du selten | "
        "Englisch genügt | Dein Italienisch reicht für den Einkauf | Etwas Arabisch wäre ideal | Zürichdeutsch | "
        "Mundart versteht sich von selbst | Schweizerdeutsch erwünscht | Sie verstehen Dialekt | "
        "Sie sind zweisprachig aufgewachsen | F/D in Wort und Schrift | Mit Englisch kommen Sie zurecht | "
        "Ohne Polnisch geht es nicht"
    ),
}
NAMED = {
    "en": (
        "Italian kitchen background | Understanding of Dutch tax law | French teacher with a degree | "
        "Knowledge of the Spanish market | Understand German building regulations | "
        "English for Academic Purposes tutor | Knowledge of a programming language"
    ),
    "fr": (
        "Vous comprenez le marché espagnol | Connaissance du droit allemand | Lire un bilan français | "
        "Professeur d'italien diplômé | Connaissance du marché anglophone | Habitué d'une équipe francophone | "
        "Vous aimez la cuisine japonaise | Français ou ressortissant de l'UE"
    ),
    "de": (
        "Kenntnisse im deutschen Mietrecht | Polnische Küche ist deine Leidenschaft | Deutsche Staatsbürgerschaft | "
        "Erfahrung am französischen Markt | Englisch als Schulfach | Verständnis des deutschen Steuersystems"
    ),
}


def kind(line, language, announced=Announces.REQUIREMENTS):
    return kind_of(line, Context(announced=announced, type=BlockType.ITEM, language=language))


@pytest.mark.parametrize("language", ASKED)
def test_a_language_that_a_line_is_about_is_asked_for_whatever_is_said_of_it(language):
    lines = ASKED[language].split(" | ")

    assert {line: kind(line, language) for line in lines} == dict.fromkeys(lines, Kind.LANGUAGE)


@pytest.mark.parametrize("language", NAMED)
def test_what_is_of_a_country_or_taught_is_no_language_asked_for(language):
    lines = NAMED[language].split(" | ")

    assert [line for line in lines if kind(line, language) is Kind.LANGUAGE] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "English lessons are free for your family"),
        ("fr", "Cours d'italien offerts"),
        ("de", "Deutsch lernst du in unserem Kurs"),
    ],
)
def test_a_course_that_is_offered_asks_for_no_language(language, line):
    assert kind(line, language, Announces.OFFER) is Kind.OFFER
