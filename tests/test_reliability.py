"""Reliability and colleagues: who met whom decides, a blank drops nobody, and people of one name stay two."""

import copy
from dataclasses import replace
from fractions import Fraction
from random import Random

from generator.agreement import Form, icc
from generator.debriefing import hold_debrief
from generator.model import Mark, Seat
from tests.panels import intake_of, panel_kit, people

NO, NOT_ASKED = Mark.NO_EXAMPLE, Mark.NOT_ASKED
SEATS = ("s1", "s2", "s3")


def held(kit, table, **options):
    return hold_debrief(kit, people(*table), intake_of(kit, table, **options))


def scattered(count=12, questions=4, seats=SEATS, seed=3):
    random = Random(seed)
    table = {}
    for n in range(1, count + 1):
        base = [random.choice([2, 3, 4]) for _ in range(questions)]
        table[f"C{n:02}"] = {s: [min(5, max(1, b + random.choice([-1, 0, 0, 1]))) for b in base] for s in seats}
    return table


def with_blanks(table, *blanks):
    """The table with (candidate, seat, number of the question, what stands there instead of a number)."""
    other = copy.deepcopy(table)
    for code, seat, question, mark in blanks:
        other[code][seat][question] = mark
    return other


def about(reliability):
    return (
        reliability.icc_form,
        reliability.icc.n,
        reliability.icc_raters,
        reliability.icc_questions,
        reliability.icc_left_out,
        reliability.icc_of_fewer,
    )


def test_a_blank_changes_no_form_and_drops_no_candidate():
    kit, whole = panel_kit(competencies="abcd"), scattered()
    one = held(kit, with_blanks(whole, ("C01", "s1", 0, NO))).reliability
    many = with_blanks(whole, *((f"C{n:02}", s, n, NO) for n in (1, 2, 3) for s in ("s1", "s2")))

    assert about(held(kit, whole).reliability) == ("(2,1)", 12, 3, (4, 4), (), 0)
    assert about(one) == ("(2,1)", 12, 3, (4, 4), (), 1)
    # Where two of three raters have no number, the third has nobody to be compared with on that question.
    assert about(held(kit, many).reliability) == ("(2,1)", 12, 3, (4, 4), (), 9)


def test_the_mean_is_over_what_there_is():
    table = with_blanks(scattered(), ("C01", "s1", 0, NO))
    rows = [[Fraction(sum(n for n in given if n is not NO), len([n for n in given if n is not NO]))
             for given in seats.values()] for seats in table.values()]  # fmt: skip

    found = held(panel_kit(competencies="abcd"), table).reliability

    assert found.icc == icc(rows, Form.TWO_WAY)
    assert found.icc_mean == icc(rows, Form.TWO_WAY_MEAN)


def test_a_candidate_whom_a_rater_heard_without_a_number_is_left_out_and_named():
    blanks = [("C05", "s1", n, NO) for n in range(4)]

    found = held(panel_kit(competencies="abcd"), with_blanks(scattered(), *blanks)).reliability

    assert about(found) == ("(2,1)", 11, 3, (4, 4), ("C05",), 0)
    assert found.alpha_ordinal.n == 12


def test_a_card_that_never_came_is_of_a_rater_who_did_not_meet_the_candidate():
    blanks = [("C05", "s1", n, mark) for n, mark in enumerate((None, NOT_ASKED, None, None))]

    found = held(panel_kit(competencies="abcd"), with_blanks(scattered(), *blanks)).reliability

    # Eleven candidates with three raters and one with two: k0 = (35 - 103/35) / 11.
    assert about(found) == ("(1,1)", 12, Fraction(102, 35), (4, 4), (), 0)


def test_two_raters_with_a_whole_card_of_no_example_leave_that_candidate_out():
    blanks = [("C02", "s1", n, NO) for n in range(4)]
    table = with_blanks(scattered(seats=("s1", "s2")), *blanks)

    found = held(panel_kit(raters=2, competencies="abcd"), table).reliability

    assert about(found) == ("(2,1)", 11, 2, (4, 4), ("C02",), 0)


def test_nobody_rated_twice_has_no_k_and_no_questions():
    found = held(panel_kit(together=False), {"C01": {s: [3, 3] for s in SEATS}}).reliability

    assert about(found) == ("(1,1)", 0, None, None, (), 0)


def test_two_people_of_one_name_stay_two():
    kit = panel_kit()
    panel = tuple(replace(p, name="Anna Weber") if n < 2 else p for n, p in enumerate(kit.panel))
    namesakes = replace(kit, panel=panel)
    table = {"C01": {"s1": [1, 1], "s2": [5, 5], "s3": [4, 4]}, "C02": {s: [3, 3] for s in SEATS}}

    one, other = held(namesakes, table), held(kit, table)

    assert one.reliability == other.reliability
    assert {a.n for a in one.reliability.answers} == {3}
    assert [(i.person, i.name, i.ratings, i.n) for i in one.interviewers] == [
        ("p1", "Anna Weber", 4, 2), ("p2", "Anna Weber", 4, 2), ("p3", "Chloé Martin", 4, 2),
    ]  # fmt: skip


def test_a_candidate_of_two_stages_is_one_shared_candidate():
    kit = panel_kit(raters=2, competencies="a")
    (session,) = kit.sessions
    asked = tuple(replace(q, id=f"z{q.id}", asks="s3", rates=("s3", "s4")) for q in session.questions)
    seats = (Seat(id="s3", interviewer="p1"), Seat(id="s4", interviewer="p2"))
    final = replace(session, id="f", stage="final", seats=seats, questions=asked)
    table = {f"C{n:02}": {"s1": [4], "s2": [2], "s3": [5], "s4": [1]} for n in range(1, 11)}
    five = {code: table[code] for code in list(table)[:5]}
    kit = replace(kit, sessions=(session, final))

    assert [(i.n, i.mean) for i in held(kit, five).interviewers] == [(5, None), (5, None)]
    assert [(i.n, i.mean, i.colleagues_mean) for i in held(kit, table).interviewers] == [
        (10, Fraction(9, 2), Fraction(3, 2)), (10, Fraction(3, 2), Fraction(9, 2)),
    ]  # fmt: skip


def test_neither_who_sits_where_nor_the_order_of_candidates_changes_a_figure():
    kit, table = panel_kit(competencies="abcd"), with_blanks(scattered(), ("C03", "s2", 1, NO))
    turned = {code: {"s1": seats["s3"], "s2": seats["s1"], "s3": seats["s2"]} for code, seats in table.items()}

    one, other = held(kit, table).reliability, held(kit, dict(reversed(turned.items()))).reliability

    assert replace(one, answers=()) == replace(other, answers=())
