"""What a plan says it falls short of: raters, wishes, fields, time, each with what would mend it, which does."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from generator import requisition
from generator.errors import PlanError
from generator.planning.shortfalls import shortfalls
from generator.planning.topics import BARRED, FULL
from tests.examples import up_to
from tests.test_planning import EIGHT, SIX, asking
from tests.test_seating import IDS, kit_of, levels, panels, person

ROOT = Path(__file__).parent.parent


@settings(max_examples=up_to(60), deadline=None)
@given(panel=panels, level=levels)
def test_one_rater_is_never_left_unsaid(panel, level):
    asked = dict(zip(IDS, EIGHT, strict=True))
    panel = tuple(
        replace(p, focus=tuple(map(asked.get, p.focus)), excludes=tuple(map(asked.get, p.excludes))) for p in panel
    )

    kit = kit_of(panel, asking(*EIGHT), level=level, competencies=8)

    said = shortfalls(kit)
    alone = [c.printed_name for c in kit.competencies if len(kit.raters_of(c)) < 2]
    assert all(any(s.startswith("One rater only") and name in s for s in said) for name in alone)
    full = [c for c in kit.seen if c.why == FULL]
    assert not full or any("; the posting asks next for" in s or "No interview has time" in s for s in said)
    barred = [c.printed_name for c in kit.seen if c.why.startswith(BARRED)]
    assert all(any(s.startswith(f"{name} is not rated") for s in said) for name in barred)


def test_a_wish_that_cannot_be_met_is_named_with_what_would_meet_it():
    panel = (person("Ana Ruiz", 30, focus=("teamwork", "negotiation", "deal-closing")), person("B"), person("C"))

    said = shortfalls(kit_of(panel, asking(*SIX)))

    (wish,) = [s for s in said if s.startswith("Ana Ruiz asked to rate")]
    assert wish == (
        "Ana Ruiz asked to rate Reaching terms with another party: others rate it. What would give it to them: "
        "10 more minutes for Ana Ruiz."
    )


def test_a_wish_for_what_the_posting_does_not_ask_for_is_named():
    panel = (person("Ana Ruiz", focus=("sustainability",)), person("B"))

    said = shortfalls(kit_of(panel, asking(*SIX)))

    assert "Ana Ruiz asked to rate sustainability: the posting does not ask for it." in said


def test_a_competency_that_too_few_may_rate_gives_way_and_says_who_bars_it():
    panel = (person("Ana Ruiz", excludes=("deal-closing",)), person("Ben Okafor", excludes=("deal-closing",)))
    panel = (*panel, person("C"))

    kit = kit_of(panel, asking(*SIX))

    assert "deal-closing" not in [c.id for c in kit.competencies]
    (said,) = [s for s in shortfalls(kit) if s.startswith("Bringing a deal to signature is not rated")]
    assert "Ana Ruiz, Ben Okafor are not to" in said
    assert "one more interviewer with 60 minutes" in said
    assert "Ana Ruiz rating what they are not to rate now" in said


def test_what_would_mend_a_plan_mends_it():
    panel = (person("A", 30), person("B", 30))
    kit = kit_of(panel, asking(*SIX))

    (said,) = [s for s in shortfalls(kit) if "What would add one" in s]

    assert said.endswith("What would add one: 10 more minutes for both, or one more interviewer with 30 minutes.")
    assert len(kit.competencies) == 2
    assert len(kit_of(tuple(replace(p, minutes=40) for p in panel), asking(*SIX)).competencies) == 3
    assert len(kit_of((*panel, person("C", 30)), asking(*SIX)).competencies) == 3
    assert len(kit_of(tuple(replace(p, minutes=35) for p in panel), asking(*SIX)).competencies) == 2


def test_a_second_person_with_little_time_does_not_leave_the_first_with_less_to_rate():
    kit = kit_of((person("A"), person("B", 15)), asking(*SIX))

    assert len(kit.competencies) == 4
    assert [len(kit.raters_of(c)) for c in kit.competencies] == [2, 1, 1, 1]
    (said,) = [s for s in shortfalls(kit) if s.startswith("One rater only")]
    assert "more minutes for B" in said


def test_the_questions_of_a_field_go_to_those_who_know_it():
    matched = asking(*SIX[:5], "domain-expertise")
    filled = replace(matched[5].matches[0], slot="employment law")
    matched = (*matched[:5], replace(matched[5], matches=(filled,)))
    panel = (
        person("A"),
        person("B"),
        person("C", expert=("domain-expertise",)),
        person("D", expert=("Employment Law",)),
    )

    kit = kit_of(panel, matched)

    field = next(c for c in kit.competencies if c.slot == "employment law")
    assert kit.raters_of(field) == ("s3", "s4")
    told = [s for s in shortfalls(kit) if "must write what to look for" in s]
    assert [s.split(" must")[0] for s in told] == ["C", "D"]


def test_a_field_that_one_person_knows_says_who_else_asks_about_it():
    matched = asking(*SIX[:5], "domain-expertise")
    filled = replace(matched[5].matches[0], slot="employment law")
    matched = (*matched[:5], replace(matched[5], matches=(filled,)))

    kit = kit_of((person("A"), person("B"), person("C", expert=("domain-expertise",))), matched)

    field = next(c for c in kit.competencies if c.slot == "employment law")
    assert "s3" in kit.raters_of(field)
    assert any("who the panel does not say knows the field; C should write down" in s for s in shortfalls(kit))


def test_a_name_in_the_panel_that_is_no_competency_is_refused_with_the_one_that_is_meant():
    with pytest.raises(PlanError, match=r"'not' of Ana Ruiz holds 'teamwrk'.*did you mean 'teamwork'"):
        kit_of((person("Ana Ruiz", excludes=("teamwrk",)), person("B")), asking(*SIX))


def test_time_to_spare_is_told_of_those_who_have_it():
    both = kit_of((person("A", 120), person("B", 120)), asking(*SIX))
    one = kit_of((person("A", 120), person("B", 45)), asking(*SIX))

    assert "There is time to spare: interviews of 60 minutes would do." in shortfalls(both)
    assert [text for text in shortfalls(one) if "to spare" in text] == [
        "There is time to spare: 55 minutes would do for A."
    ]


def test_a_long_interview_that_is_planned_as_short_is_said_to_carry_more():
    said = shortfalls(kit_of((person("A", 45),), asking(*SIX), short=True))

    assert said == ("A short interview is meant for up to 30 minutes; in 45 a full plan fits.",)


def test_the_panel_that_the_documentation_shows_can_be_planned(tmp_path):
    text = (ROOT / "docs" / "planning.md").read_text(encoding="utf-8")
    panel = tmp_path / "panel.yaml"
    panel.write_text(text.split("```yaml\n")[1].split("```")[0], encoding="utf-8")

    kit = kit_of(requisition.read_panel(panel, None, together=False), asking(*SIX))

    assert [(s.stage, s.together, s.minutes) for s in kit.sessions] == [
        ("screen", False, 30),
        ("panel", True, 60),
        ("panel", False, 45),
    ]
    assert {"teamwork", "negotiation"} <= {q.competency for q in kit.sessions[1].questions}
    assert not any("asked to rate" in sentence for sentence in shortfalls(kit))
