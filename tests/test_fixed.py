"""The plan in words: keyed by ids, so that only what was changed is told as changed."""

from dataclasses import replace

import pytest

from generator.model import Points, plan_in_words
from tests.panels import panel_kit, renamed


def changed(before, after):
    one, other = plan_in_words(before), plan_in_words(after)
    return {name: (one.get(name), other.get(name)) for name in one | other if one.get(name) != other.get(name)}


def test_another_printed_name_changes_nothing():
    kit = panel_kit()
    competencies = tuple(replace(c, printed_name=f"{c.printed_name}, said otherwise") for c in kit.competencies)

    assert changed(kit, replace(kit, competencies=competencies)) == {}


def test_a_question_is_known_by_its_id():
    kit = panel_kit()
    (session,) = kit.sessions
    first, second = session.questions
    anchors = ("none", *first.anchors[1:])
    asked = (replace(first, text="What then?", fallback="What would you do?", anchors=anchors), second)

    assert changed(kit, replace(kit, sessions=(replace(session, questions=asked),))) == {
        "q1a, question": ("Tell us about a.", "What then?"),
        "q1a, fallback": ("none", "What would you do?"),
        "q1a, anchor 1": ("one", "none"),
    }


def test_weights_minimums_and_their_reasons_are_told_and_two_slots_are_two():
    kit = panel_kit()
    first, second = kit.competencies
    kit = replace(kit, competencies=(replace(first, slot="IFRS"), replace(first, slot="tax law"), second))
    ifrs, tax, other = kit.competencies
    set_ = replace(ifrs, weight=1.5, minimum=3, reason="The statutes ask for it.")

    assert changed(kit, replace(kit, competencies=(set_, tax, other))) == {
        "weight of a: IFRS": ("1", "1.5"),
        "minimum of a: IFRS": ("none", "3"),
        "reason of a: IFRS": ("none", "The statutes ask for it."),
    }


@pytest.mark.parametrize(
    ("rule", "value", "said"),
    [
        ("combine", "median", ("mean", "median")),
        ("no_example", "count-as-1", ("exclude", "count-as-1")),
        ("minimum_complete", 0.5, ("0.8", "0.5")),
        ("tie", ("exact",), ("must-mean, panel-with-reason", "exact")),
        ("reveal", "per-candidate", ("after-all-candidates", "per-candidate")),
        ("notes", "extremes", ("all", "extremes")),
        ("show_raters", False, ("yes", "no")),
        ("approval", "required", ("optional", "required")),
    ],
)
def test_every_rule_is_told(rule, value, said):
    assert changed(panel_kit(), renamed(panel_kit(), **{rule: value})) == {f"rule {rule}": said}


def test_points_are_told_in_words():
    points = Points(total=100, interview=80, other=(("skills-test", 20),), pass_mark=70)
    others = replace(points, other=(), zero_at=1, decimals=1, rounding="half-even", pass_mark=None)

    assert changed(renamed(panel_kit(), points=points), renamed(panel_kit(), points=others)) == {
        "rule points": (
            "80 of 100 from the interview, 20 from skills-test, zero points at a rating of 0, whole points, halves "
            "up, pass mark 70",
            "80 of 100 from the interview, zero points at a rating of 1, 1 decimal, halves to the even number, "
            "no pass mark",
        )
    }
    assert plan_in_words(panel_kit())["rule points"] == "none"
