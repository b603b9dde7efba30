"""The levels that a posting asks for in a language, as screening shows them: the scale, and the words kept."""

import pytest

from generator.extracting.details import details_of
from generator.extracting.spoken import NAMES
from generator.model import Importance, Kind, Unit
from generator.planning.accounting import screening_lines
from generator.planning.levels import levels_asked
from generator.wording import tongue


def unit(text):
    details = details_of(text, Kind.LANGUAGE)
    return Unit(n=0, line=1, section=None, text=text, kind=Kind.LANGUAGE, importance=Importance.MUST, details=details)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "German at C1", ["In the posting: German C1."]),
        (
            "en",
            "Fluent English; good French",
            [
                "In the posting: English, about C1 (our reading of “Fluent”) · "
                "French, about B2 (our reading of “good”)."
            ],
        ),
        (
            "en",
            "Native English speaker, Polish a plus",
            [
                "In the posting: English, about C2 (our reading of “Native”) · Polish, level not said.",
                "“Native” is read as a level; nobody is asked where they come from.",
            ],
        ),
        (
            "fr",
            "Bonnes connaissances d'allemand",
            ["Selon l'annonce\u00a0: allemand, environ B2 (notre lecture de «\u00a0Bonnes\u00a0»)."],
        ),
        (
            "de",
            "Englisch verhandlungssicher",
            ["Laut Anzeige: Englisch, etwa C1 (unsere Lesart von „verhandlungssicher“)."],
        ),
        ("en", "Good French (B2)", ["In the posting: French B2."]),
        ("en", "Polish welcome", []),
        ("en", "A second language", []),
    ],
)
def test_each_language_has_its_level_and_the_words_that_we_read_so(language, text, said):
    assert list(levels_asked(unit(text), tongue(language))) == said


def test_every_language_that_is_known_has_its_name_in_each_language_of_a_document():
    assert all(tongue(code)(name) for name in NAMES for code in ("fr", "de"))


def test_screening_asks_for_the_level_and_says_which_one_the_posting_wants():
    (line,) = screening_lines([unit("English: B2/C1")], (), tongue("en"))

    assert line.ask == "At what level (A1 to C2) do you use this language at work? In the posting: English B2/C1."
