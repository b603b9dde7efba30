"""What hr.xlsx says of changes and of files that came back, in another language than English."""

import re
from dataclasses import replace
from pathlib import Path

from generator.model import CardProblem, Change
from generator.reports.found import SENTENCES
from generator.reports.tables import Reader, tables_of
from generator.reports.tables.problems import IN_SHORT
from generator.wording import tongue
from tests.debriefs import NAMES
from tests.said import made, whole

ROOT = Path(__file__).parent.parent


def test_what_changed_is_said_in_the_language_and_what_was_typed_stands():
    points = "72.5 of 100 from the interview, zero points at a rating of 0, whole points, halves up, no pass mark"
    changes = (
        Change(what="weight of teamwork", before="1", after="2"),
        Change(what="rule points", before="none", after=points),
        Change(what="q1, anchor 5", before="Held it, minimum of fuss", after="none at all"),
    )
    kit, debrief = made(whole, "de")

    behind = tables_of(replace(debrief, changes=changes), kit, NAMES, 2, Reader.HR).behind

    (table,) = (table for table in behind if table.title.startswith("Was sich nach"))
    said = (
        "72,5 von 100 aus dem Gespräch, null Punkte bei einer Bewertung von 0, auf ganze Punkte, Halbe aufgerundet, "
        "keine Mindestpunktzahl"
    )
    assert table.rows == (
        ("Gewicht von teamwork", "1", "2"),
        ("Regel points", tongue("de")("none"), said),
        ("q1, Beschreibung 5", "Held it, minimum of fuss", "none at all"),
    )


def test_what_was_found_in_the_files_is_said_in_the_language_with_what_was_done():
    problems = (
        CardProblem(
            file="a.xlsx", place="Bewertungsbogen!D9", code="rating-off-scale",
            message="“6” is no rating; accepted is 1 to 5, no example or not asked", action="left out",
        ),
        CardProblem(
            file="check.xlsx", place="Screening!C4", code="date-not-understood",
            message="the date of checking is “soon”; accepted is a date with day, month and year",
            action="the date left out, the answer counts",
        ),
        CardProblem(
            file="b.pdf", place="", code="original-missing", message="keyed in from “b”, and no such file came back",
            action="counted; put the scan into returned/ under that name",
        ),
        CardProblem(file="c.xlsx", place="", code="of-tomorrow", message="new", action="left out; and more"),
    )  # fmt: skip
    kit, debrief = made(whole, "de")

    behind = tables_of(replace(debrief, problems=problems), kit, NAMES, 2, Reader.HR).behind

    (table,) = (table for table in behind if table.sheet == "Probleme")
    assert [row[2:4] for row in table.rows] == [
        ("„6“ ist keine Bewertung.", "Nicht berücksichtigt."),
        ("Das Prüfdatum ist „soon“.", "Das Datum nicht berücksichtigt, die Antwort zählt."),
        ("Vom Papier übertragen, und der Scan ist nicht eingegangen.",
         "Gezählt; legen Sie den Scan unter diesem Namen in returned/."),
        ("Was gefunden wurde, sagt panelpack collect auf Englisch.", "Nicht berücksichtigt; and more."),
    ]  # fmt: skip


def test_every_problem_that_taking_in_can_find_has_words_in_each_language():
    lines = (ROOT / "docs" / "taking-in.md").read_text(encoding="utf-8").splitlines()
    first = [line.split("|")[1] for line in lines if line.startswith("| `")]
    codes = {code for cell in first for code in re.findall(r"`([a-z]+(?:-[a-z]+)*)`", cell)}

    assert len(codes) > 60
    assert codes - SENTENCES.keys() - IN_SHORT.keys() == set()
