"""What a table's columns say of its criteria: essential, desirable, or nothing."""

import pytest

from generator import criteria
from generator.model import Importance

ESSENTIAL, DESIRABLE = Importance.MUST, Importance.PREFERRED


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("Criteria | Essential | Desirable", ("Essential", "Desirable")),
        (
            "Area | Essential criteria | Desirable criteria | How assessed",
            ("Essential criteria", "Desirable criteria"),
        ),
        ("Criterion | Essential (E) / Desirable (D)", ("Essential", "Desirable")),
        ("Requirement | E/D", ("Essential", "Desirable")),
        ("Requirement | E | D | Tested by", ("Essential", "Desirable")),
        ("Skill | Must have | Nice to have", ("Must have", "Nice to have")),
        ("Anforderung | Muss | Kann", ("Muss", "Kann")),
        ("Kriterium | Erforderlich | Wünschenswert", ("Erforderlich", "Wünschenswert")),
        ("Merkmal | Muss-Kriterien | Kann-Kriterien", ("Muss-Kriterien", "Kann-Kriterien")),
        ("Critère | Exigé | Souhaité", ("Exigé", "Souhaité")),
        ("Compétence | Indispensable | Atout", ("Indispensable", "Atout")),
    ],
)
def test_columns_are_named_in_three_languages_by_words_or_letters(names, words):
    columns = criteria.columns_of(names.split(" | "))

    assert (columns.words[ESSENTIAL], columns.words[DESIRABLE]) == words


@pytest.mark.parametrize(
    "row",
    [
        "Ed | Sales",
        "Essential | A degree in law",
        "Knowledge of tax | Desirable",
        "Salary | Hours",
        "Desirable",
        "A | B",
    ],
)
def test_other_rows_name_no_columns(row):
    assert criteria.columns_of(row.split(" | ")) is None


@pytest.mark.parametrize("mark", ["✓", "x", "X", "[x]", "Yes", "ja", "oui", "●", "D", "Des.", "desirable"])
def test_a_tick_or_a_letter_in_a_column_becomes_its_name(mark):
    columns = criteria.columns_of(["Criteria", "Essential", "Desirable", "Shown by"])

    rows = list(criteria.told(["Knows the tram network", "", mark, "Test"], columns))

    assert rows == [("Knows the tram network", "Desirable", "Test")]


@pytest.mark.parametrize("nothing", ["", "-", "No", "n/a", "☐"])
def test_a_cell_that_says_nothing_is_no_tick(nothing):
    columns = criteria.columns_of(["Criteria", "Essential", "Desirable"])

    assert list(criteria.told(["Knows the tram network", "✓", nothing], columns)) == [
        ("Knows the tram network", "Essential")
    ]


def test_what_stands_in_a_column_is_a_criterion_of_its_own_line_by_line():
    columns = criteria.columns_of(["Area", "Essential", "Desirable", "Shown by"])

    rows = list(criteria.told(["Skills", "Patience\nClear speech", "• Juggling and\nMagic", "Form"], columns))

    assert rows == [
        ("Skills", "Patience", "Essential", "Form"),
        ("Skills", "Clear speech", "Essential", "Form"),
        ("Skills", "Juggling and Magic", "Desirable", "Form"),
    ]


def test_a_row_that_is_told_is_told_the_same_again():
    columns = criteria.columns_of(["Area", "Essential", "Desirable"])

    assert list(criteria.told(["Skills", "Juggling", "Desirable"], columns)) == [("Skills", "Juggling", "Desirable")]


def test_a_row_of_another_width_stays_as_it_is():
    columns = criteria.columns_of(["Area", "Essential", "Desirable"])

    assert list(criteria.told(["Hours", "37"], columns)) == [("Hours", "37")]


def test_lines_with_tabs_below_such_names_are_rows_until_one_has_none():
    lines = ["What we need", "Criteria\tEssential\tDesirable", "Knows trams\t\tx", "Knows buses\tx", "Apply now."]

    assert list(criteria.rows_of(lines)) == [
        (1, ("Criteria", "Essential", "Desirable")),
        (2, ("Knows trams", "Desirable")),
        (3, ("Knows buses", "Essential")),
    ]


def test_a_cell_that_spans_rows_or_a_name_that_spans_columns_does_not_move_the_ticks():
    columns = criteria.columns_of(["Criteria", "Essential", "Desirable"])

    assert list(criteria.told(["Skills", "Knows trams", "", "✓"], columns)) == [
        ("Skills", "Knows trams", "Desirable")
    ]
    columns = criteria.columns_of(["Area", "Criteria", "Essential", "Desirable"])
    assert list(criteria.told(["Knows trams", "", "✓"], columns)) == [("Knows trams", "Desirable")]
