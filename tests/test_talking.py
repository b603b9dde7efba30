"""What the panel must talk about: the widest apart first, and what was rated without an example."""

from io import BytesIO

from openpyxl import load_workbook

from generator.debriefing import hold_debrief
from generator.model import Mark, Topic
from generator.reports import meeting
from generator.reports.tables import Reader, tables_of
from tests.panels import intake_of, panel_kit, people

NO = Mark.NO_EXAMPLE


def talked(table, **options):
    kit = panel_kit(**options)
    return kit, hold_debrief(kit, people(*table), intake_of(kit, table), program="1")


def test_within_a_topic_the_widest_apart_stand_first_then_the_kits_order():
    table = {
        "C01": {"s1": [3, 1], "s2": [5, 4], "s3": [4, 4]},
        "C02": {"s1": [1, 3], "s2": [5, 5], "s3": [4, 4]},
    }

    _, debrief = talked(table)

    apart = [(p.candidate, p.competency[0], p.text.split(" points")[0][-1]) for p in debrief.talk]
    assert apart == [("C02", "a", "4"), ("C01", "b", "3"), ("C01", "a", "2"), ("C02", "b", "2")]
    assert {p.topic for p in debrief.talk} == {Topic.ONE_ANSWER}


def test_different_answers_too_stand_widest_first():
    table = {"C01": {"s1": [3, 1], "s2": [5, 5], "s3": [4, 4]}}

    _, debrief = talked(table, together=False)

    assert [(p.topic, p.competency[0]) for p in debrief.talk] == [
        (Topic.TWO_ANSWERS, "b"),
        (Topic.TWO_ANSWERS, "a"),
    ]


def test_an_example_that_was_not_given_is_a_point_with_its_heading_and_a_mark_on_the_form():
    table = {"C01": {"s1": [NO, 3], "s2": [4, 3], "s3": [4, 3]}}
    kit, debrief = talked(table, minimum_complete=0.5)

    ((point,),) = (stage.talk for stage in tables_of(debrief, kit, {}, 1, Reader.CHAIR).stages)
    assert point.topic == "No example was given, and the rule leaves it out"
    assert point.text == "A: no example for question 1, left out by the rule."
    book = load_workbook(BytesIO(meeting.write(debrief, kit, {}, 1)))
    rows = [[cell.value for cell in row] for row in book["After the talk"].iter_rows(min_row=5)]
    assert [(row[0], row[8]) for row in rows if row[0]] == [("no example", "no example")]


def test_whose_candidate_gave_no_example_is_not_told_where_raters_are_not_named():
    table = {"C01": {"s1": [NO, 3], "s2": [4, 3], "s3": [NO, 3]}}
    kit, debrief = talked(table, together=False, minimum_complete=0.5, show_raters=False)

    ((point,),) = (stage.talk for stage in tables_of(debrief, kit, {}, 1, Reader.MANAGER).stages)
    assert point.text == "No example was given 2 times, left out by the rule."


def test_where_no_example_counts_as_1_it_is_no_point_of_its_own():
    table = {"C01": {"s1": [NO, 3], "s2": [2, 3], "s3": [2, 3]}}

    _, debrief = talked(table, no_example="count-as-1")

    assert debrief.talk == ()
