"""ratings.csv: one row for each planned rating, readable by a spreadsheet, fast for a million."""

import csv
import io
import time
from dataclasses import replace

import pytest

from generator.model import Rules
from generator.reports import ratings
from tests.debriefs import a_debrief, a_kit, an_interim_debrief

HEADINGS = [
    *("kit", "version", "debrief", "interim", "stage", "candidate", "competency", "slot", "question", "seat"),
    *("interviewer", "rating", "counted_as", "after_talk", "moved_because", "withdrew"),
]


def rows_of(content):
    """The rows as a program reads them that knows nothing of us."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_there_is_a_row_for_each_planned_rating():
    debrief = a_debrief()

    rows = rows_of(ratings.render(debrief, 2))

    assert list(rows[0]) == HEADINGS
    assert len(rows) == sum(len(c.ratings) for p in debrief.candidates for c in p.competencies) == 60
    version = a_kit().version
    assert rows[1] == {
        "kit": "sales-director", "version": f"{version[:4]}-{version[4:6]}", "debrief": "2", "interim": "no",
        "stage": "panel",
        "candidate": "C01", "competency": "teamwork", "slot": "", "question": "q1", "seat": "s2",
        "interviewer": "Ben Okafor", "rating": "2", "counted_as": "2", "after_talk": "3",
        "moved_because": "Ana's note shows that the first step was Sam's own; I had written it down for the team.",
        "withdrew": "",
    }  # fmt: skip


def test_every_row_says_whether_cards_were_still_out():
    def said(debrief):
        return {row["interim"] for row in rows_of(ratings.render(debrief, 1))}

    assert said(a_debrief()) == {"no"}
    assert said(an_interim_debrief()) == {"yes"}
    assert said(a_debrief(partial=("C05",))) == {"yes"}


def test_what_is_no_number_counts_as_nothing_or_as_the_rule_says():
    def counted(rules):
        rows = rows_of(ratings.render(a_debrief(rules=rules), 1))
        return {row["rating"]: row["counted_as"] for row in rows if not row["rating"].isdigit()}

    assert counted(Rules()) == {"": "", "no example": "", "not asked": ""}
    assert counted(Rules(no_example="count-as-1")) == {"": "", "no example": "1", "not asked": ""}


def test_before_the_talk_its_columns_are_empty():
    rows = rows_of(ratings.render(an_interim_debrief(), 1))

    assert {(row["after_talk"], row["moved_because"]) for row in rows} == {("", "")}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("=1+1", "'=1+1"),
        ("-3 on the list", "'-3 on the list"),
        ("+1", "'+1"),
        ("@you", "'@you"),
        ("\tindented", "'\tindented"),
        ('said “no”, then "yes"\nand left', 'said “no”, then "yes"\nand left'),
        ("bell\x07", "bell\ufffd"),
        ("قال ذلك", "قال ذلك"),
    ],
)
def test_texts_that_people_typed_are_never_formulas(typed, read):
    debrief = a_debrief()
    first = debrief.candidates[0]
    competency = first.competencies[0]
    moved = replace(competency.ratings[0], after=1, after_because=typed)
    first = replace(first, competencies=(replace(competency, ratings=(moved,)),))

    (row,) = rows_of(ratings.render(replace(debrief, candidates=(first,)), 1))

    assert row["moved_because"] == read


@pytest.mark.broad
def test_a_million_ratings_take_seconds_and_the_time_grows_with_their_number():
    debrief = a_debrief()
    found = [replace(debrief.candidates[n % 4], code=f"C{n:05d}") for n in range(66_667)]

    def seconds(number):
        part = replace(debrief, candidates=tuple(found[:number]))
        start = time.perf_counter()
        assert ratings.render(part, 1).count(b"\r\n") == 1 + 15 * number
        return time.perf_counter() - start

    small, large = seconds(6_667), seconds(66_667)
    assert large < 20
    assert large < 30 * small
