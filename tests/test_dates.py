"""Days in words: one reading, two, or none."""

from datetime import date

import pytest

from generator.dates import days_of, in_words

FRIDAY = date(2027, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2027-03-12", "2027-03-12T17:00", "12 March 2027", "Friday 12 March 2027", "Friday, March 12, 2027",
        "12 March 2027 17:00", "Friday 12 March 2027, 17:00", "Fri, 12 March 2027 by noon", "12 March 2027, 5 pm",
        "12.3.2027 17 Uhr", "vendredi 12 mars 2027 à 17h", "Freitag, 12. März 2027", "12 March 2027 at 17:00 CET",
        "Mo 12.3.27", "le 12 mars 2027", "le vendredi 12 mars 2027 à 17 h", "vendredi le 12 mars 2027",
        "Freitag, den 12. März 2027, 17 Uhr", "am 12.3.2027",
    ],
)  # fmt: skip
def test_a_day_is_read_with_or_without_weekday_and_time(text):
    assert days_of(text) == (FRIDAY,)


def test_day_and_month_that_could_be_swapped_are_two_days_the_earlier_first():
    assert days_of("12/03/2027") == (FRIDAY, date(2027, 12, 3))
    assert [in_words(day) for day in days_of("09/03/2027")] == ["9 March 2027", "3 September 2027"]


@pytest.mark.parametrize(
    "text", ["", "Friday 12 March, 17:00", "soon", "31/02/2027", "12 March 1927", "12 March 2027 " * 9, "mars 2027"]
)
def test_what_is_no_day_or_has_no_year_is_none(text):
    assert days_of(text) == ()
