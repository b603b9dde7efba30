"""The letters to interviewers in French and German: each finding is said by its code, nothing is left in English."""

import csv
import re
from pathlib import Path

import pytest

from generator.grids import answers, ratings
from generator.grids.book import Value
from generator.model import CardProblem
from generator.reports import found, letters
from generator.wording import tongue
from tests.intake import fill

ROOT = Path(__file__).parent.parent
OTHERS = ("fr", "de")
ENGLISH = re.compile(r"\b(?:the|you|your|with|of|is|are|and|not|for|by|to|from|which|need|card|this)\b")


def interview_in(kit, language, **opening):
    """Let the interviews of a kit be in another language, and write other things into its opening."""
    plan = kit / "kit.yaml"
    text = plan.read_text("utf-8").replace("interview_language: en", f"interview_language: {language}")
    for name, value in opening.items():
        text = text.replace(f"{name}: null", f"{name}: '{value}'")
    plan.write_text(text, encoding="utf-8")


def spoil(kit):
    """Return cards with something wrong in each."""
    fill(kit, "s1", "C01", ("four", 4, None, 2), interview_date="09/03/2027")
    fill(kit, "s1", "C02", note="Great energy", knew_before="yes")
    fill(kit, "s2", "C01", knew_before="perhaps", signed_by="Zoe Quill", own=None)


def letters_of(run, kit):
    return run("status", kit, "--letters").stdout.replace("\n  ", " ")


def test_a_letter_is_french_where_the_interviews_are(run, kit):
    interview_in(kit, "fr", return_by="12 mars 2021", return_to="le service RH")
    spoil(kit)

    first, second, third = letters_of(run, kit).replace("\u00a0", " ").replace("\n", " ").split("  ---  ")

    assert first.startswith("À Ana Ruiz  Merci pour vos entretiens : Sales Director. ")
    assert "role_C01_s1_ana-ruiz.xlsx, cellule" in first
    assert "« four » n'est pas une note. Il nous faut : 1 à 5, pas d'exemple ou non posée." in first
    assert (
        "est « 09/03/2027 », ce qui peut être le 9 mars 2027 ou le 3 septembre 2027. Il nous faut : la date" in first
    )
    assert "- Sur votre fiche pour C01 manque encore : la réponse sur vos propres notes." in second
    assert "la personne était déjà connue, et aucune déclaration n'est revenue au nom du membre du jury" in first
    assert "- C02 : Merci d'ajouter à votre remarque sur la question 1, avec la date du jour, ce que la" in first
    assert "« perhaps » n'est ni l'un ni l'autre. Il nous faut : oui ou non." in second
    assert "le nom au bas de cette fiche n'est pas celui du membre du jury" in second
    assert "- Votre fiche pour C02 n'est pas encore revenue." in third
    assert "renvoyer au service RH dès que possible." in third
    assert third.rstrip().endswith("Merci de ne pas parler des candidatures avant la réunion du jury.")


def test_a_german_day_keeps_its_stop_at_the_end_of_the_sentence(run, kit):
    interview_in(kit, "de", return_by="5.2.", return_to="der Personaldienst")

    told = letters_of(run, kit).replace("\n", " ")

    assert "senden Sie sie an den Personaldienst, und zwar bis zum 5.2. Bitte sprechen Sie mit niemandem" in told


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_in_a_letter_in_another_language(language, run, kit):
    interview_in(kit, language, return_by="Freitag")
    spoil(kit)

    told = letters_of(run, kit)

    assert len(told) > 1500
    assert ENGLISH.findall(re.sub(r"\S+\.xlsx|declaration\.docx", "", told)) == []


def problem(code, message):
    return CardProblem(file="a.xlsx", place="Scorecard!B2", code=code, message=message, action="left out")


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    ("kind", "text", "named"),
    [
        ("text", "four", "four"), ("number", "7", "7"), ("number", "3.5", "3.5"), ("formula", "=A1", "=A1"),
        ("date", "2027-03-14", {"fr": "14 mars 2027", "de": "14. März 2027"}),
        ("boolean", "1", {"fr": "(oui ou non)", "de": "(ja oder nein)"}), ("error", "#REF!", "#REF!"),
    ],
)  # fmt: skip
def test_what_stands_in_a_rating_cell_is_named(kind, text, named, language):
    read = ratings.read(Value(kind=kind, text=text))

    said = found.found(problem(read.code, f"{read.found} is no rating"), tongue(language))

    assert ENGLISH.findall(said) == []
    assert (named if isinstance(named, str) else named[language]) in said
    assert said.endswith({"fr": "n'est pas une note", "de": "ist keine Bewertung"}[language])


def test_a_date_is_said_as_its_language_writes_days():
    read = answers.read_date(Value(kind="text", text="1/2/2027"))
    message = f"the interview date is {read.found}"

    assert found.found(problem(read.code, message), tongue("de")) == (
        "das Gesprächsdatum ist „1/2/2027“, das kann der 2. Januar 2027 oder der 1. Februar 2027 sein"
    )
    assert found.found(problem(read.code, message), tongue("en")) == message


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("code", found.SENTENCES)
def test_what_no_sentence_fits_is_said_in_general(code, language):
    said = found.found(problem(code, "something that nobody foresaw"), tongue(language))

    assert said
    assert ENGLISH.findall(said) == []


def test_every_code_that_is_asked_back_has_its_sentences_and_all_have_their_rows():
    with (ROOT / "generator" / "wording" / "phrases.tsv").open(encoding="utf-8", newline="") as file:
        known = {row["en"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    sentences = {sentence for several in found.SENTENCES.values() for sentence in several}

    assert set(found.SENTENCES) == set(letters.ASKED_BACK)
    assert {*sentences, *found.LACKS, *found.ASKS, *found.DATES, *letters.ASKED_BACK.values()} - known == set()


def test_what_a_card_lacks_and_what_is_asked_of_a_note_is_heard():
    asks = (
        "Please add to your notes on question 2 of candidate C01 and question 3 of candidate C02, with today's date, "
        "what the candidate said or did each time, as the same words stand on both; do not replace them.",
        "Did you compare each answer on your card for candidate C01 with its own descriptions?",
    )
    lacks = ("note on question 4", "the answer whether these are the interviewer's own ratings")

    said = [*(found.asked(ask, tongue("de")) for ask in asks), *(found.lacking(part, tongue("de")) for part in lacks)]

    assert said == [
        "In Ihren Notizen zu Frage 2 bei C01 und Frage 3 bei C02 steht derselbe Text. Bitte ergänzen Sie beide, mit "
        "dem heutigen Datum: Was hat die Person jeweils gesagt oder getan? Bitte ersetzen Sie die Notizen nicht.",
        "Haben Sie auf Ihrem Bewertungsbogen für C01 jede Antwort mit ihren eigenen Beschreibungen verglichen?",
        "die Notiz zu Frage 4",
        "die Antwort zu Ihren eigenen Bewertungen",
    ]
    assert [found.asked(ask, tongue("en")) for ask in asks] == list(asks)


def test_a_card_that_lacks_the_last_answer_is_asked_for_it_with_one_article(run, kit):
    fill(kit, "s1", "C01", own=None)

    assert "still lacks the answer whether these are the interviewer's own ratings." in letters_of(run, kit)
