"""debrief.json: the keys of the contract in their order, codes and no names, unrounded numbers, null for unknown."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from generator.debriefing import hold_debrief
from generator.model import AnswerAgreement, Estimate
from generator.reports import objects
from tests.debriefs import HELD_NOTE, NAMES, a_debrief, a_kit, an_interim_debrief
from tests.panels import intake_of, panel_kit, people

CONTRACT = [
    *("kit", "version", "number", "interim", "rules", "candidates", "interviewers", "reliability", "missing"),
    "problems",
]


def object_of(debrief=None, number=2):
    return json.loads(objects.render(debrief or a_debrief(), number))


def test_the_keys_of_the_contract_come_first_and_in_order():
    found = object_of()

    assert list(found)[: len(CONTRACT)] == CONTRACT
    assert (found["kit"], found["version"], found["number"], found["interim"]) == (
        "sales-director", a_kit().version, 2, False,
    )  # fmt: skip


def test_a_candidate_is_told_with_code_total_points_and_the_word_to_the_next():
    first = object_of()["candidates"][0]

    assert {key: first[key] for key in ("code", "stage", "rank", "points", "next")} == {
        "code": "C01", "stage": "panel", "rank": 1, "points": 75.0, "next": "slightly ahead",
    }  # fmt: skip
    assert first["total"] == {
        "value": float(Fraction(79, 21)), "low": 3.4, "high": 4.4, "n": 15, "of": 15,
        "after_discussion": float(Fraction(27, 7)), "independent": float(Fraction(79, 21)), "why_not": None,
        "why_no_interval": None, "left_out": [],
    }  # fmt: skip
    assert first["points_detail"]["exact"] == pytest.approx(75.190476)
    assert first["points_detail"]["other"] == [{"id": "skills-test", "score": 15.0, "max": 20.0}]
    assert first["next_detail"] == {
        "against": "C02", "difference": float(Fraction(31, 70)), "low": 0.04, "high": 0.85, "interviewers": 3,
    }  # fmt: skip


def test_figures_are_unrounded():
    competency = object_of()["candidates"][0]["competencies"][0]

    assert {key: competency[key] for key in ("id", "slot", "mean", "n", "of", "range", "agreed")} == {
        "id": "teamwork", "slot": None, "mean": 10 / 3, "n": 3, "of": 3, "range": 2, "agreed": None,
    }  # fmt: skip


def test_what_cannot_be_known_is_null_and_never_zero():
    last = object_of()["candidates"][3]

    total = last["total"]
    assert (total["value"], total["low"], total["high"], total["after_discussion"]) == (None, None, None, None)
    assert (total["n"], total["of"]) == (9, 15)
    assert (last["points"], last["next"], last["rank"]) == (None, None, None)
    assert last["points_detail"]["passed"] is None
    assert last["minimums"] == [
        {
            "competency": "negotiation", "slot": None, "minimum": 3.0, "mean": None, "state": "not rated",
            "reason": "the job's terms are binding",
        }
    ]  # fmt: skip


def test_ratings_are_numbers_words_or_null():
    ratings = [r for c in object_of()["candidates"][3]["competencies"] for r in c["ratings"]]

    assert [r["rating"] for r in ratings][:9] == [
        None,
        3,
        "no example",
        2,
        3,
        "no example",
        "not asked",
        "not asked",
        3,
    ]
    assert ratings[0] == {
        "seat": "s1", "interviewer": "Ana Ruiz", "person": "ana-ruiz", "question": "q1", "rating": None, "note": "",
        "held_for_hr": False, "not_asked_because": "", "after_talk": None, "moved_because": "",
    }  # fmt: skip


def test_hr_sees_held_notes_marked_and_what_the_talk_moved():
    ratings = [r for p in object_of()["candidates"] for c in p["competencies"] for r in c["ratings"]]

    assert [r["note"] for r in ratings if r["held_for_hr"]] == [HELD_NOTE]
    assert [(r["rating"], r["after_talk"]) for r in ratings if r["after_talk"] is not None] == [
        (2, 3),
        (4, 5),
        (4, 5),
    ]


def test_no_candidates_name_is_in_it():
    text = objects.render(replace(a_debrief(), candidates=(), talk=()), 1) + objects.render(a_debrief(), 1)

    notes = {r.note for p in a_debrief().candidates for c in p.competencies for r in c.ratings}
    for note in notes - {""}:
        text = text.replace(json.dumps(note, ensure_ascii=False)[1:-1], "")
    assert not [name for name in NAMES.values() if name in text]


def test_an_interim_debrief_names_what_is_missing_and_has_no_talk():
    found = object_of(an_interim_debrief(), None)

    assert (found["interim"], found["number"], found["meeting"]) == (True, None, None)
    assert found["missing"] == [{"seat": seat, "candidate": "C04"} for seat in ("s1", "s2", "s3")]


def test_before_anybody_may_look_there_are_no_candidates_but_what_is_missing():
    kit = panel_kit()
    table = {"C01": {"s1": [4, 4], "s2": [4, 4], "s3": [4, 4]}}
    closed = hold_debrief(kit, people("C01"), intake_of(kit, table, missing=[("s2", "C01")]))

    found = object_of(closed, None)

    assert (found["candidates"], found["talk"]) == ([], [])
    assert found["missing"] == [{"seat": "s2", "candidate": "C01"}]


def test_reliability_has_each_estimate_with_its_interval_and_n_or_the_sentence_why_not():
    found = object_of()["reliability"]
    too_few = "This needs 10 candidates whose same answer two people rated; there are 4 candidates."
    refused = {"value": None, "low": None, "high": None, "n": 4, "why_not": too_few}

    assert found["alpha_ordinal"] == refused
    assert found["icc"] == refused | {"form": "(2,1)"}

    debrief = a_debrief()
    known = Estimate(value=0.7, low=0.5, high=0.8, n=12)
    answer = AnswerAgreement(candidate="C01", question="q1", n=3, deviation=Fraction(2, 3), r_wg=Fraction(1, 2))
    told = object_of(
        replace(debrief, reliability=replace(debrief.reliability, alpha_ordinal=known, answers=(answer,)))
    )["reliability"]
    assert told["alpha_ordinal"] == {"value": 0.7, "low": 0.5, "high": 0.8, "n": 12, "why_not": None}
    assert told["answers"] == [{"candidate": "C01", "question": "q1", "n": 3, "deviation": 2 / 3, "r_wg": 0.5}]


def test_rules_have_the_names_of_kit_yaml():
    rules = object_of()["rules"]

    assert rules["scale"] == [1, 5]
    assert rules["points"] == {
        "total": 100, "interview": 80, "other": [{"id": "skills-test", "max": 20}], "zero_at": 0, "decimals": 0,
        "rounding": "half-up", "pass_mark": 70,
    }  # fmt: skip


def test_a_figure_that_is_no_number_is_an_error_and_not_a_nan_in_the_file():
    debrief = a_debrief()
    broken = replace(
        debrief.candidates[0], total=replace(debrief.candidates[0].total, low=float("nan"))
    )  # fmt: skip

    with pytest.raises(ValueError, match="Out of range"):
        objects.render(replace(debrief, candidates=(broken,)), 1)
