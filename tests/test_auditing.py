"""How structured a kit is: each of the 15 components can be met, and each can fail, by what stands in the kit."""

from dataclasses import replace

import pytest

from generator.auditing import COMPONENTS, audit_kit
from generator.kits.overview import structure
from generator.model import JobReview, Judgement, Probe, Verdict, tally
from generator.wording import tongue
from tests.panels import panel_kit

MET, PARTLY, NOT, UNKNOWN = Verdict


def with_questions(kit, **changes):
    """The kit with every question changed."""
    sessions = tuple(replace(s, questions=tuple(replace(q, **changes) for q in s.questions)) for s in kit.sessions)
    return replace(kit, sessions=sessions)


def with_first(kit, **changes):
    """The kit with its first question changed."""
    first, *others = kit.sessions
    question, *more = first.questions
    return replace(kit, sessions=(replace(first, questions=(replace(question, **changes), *more)), *others))


def with_sessions(kit, **changes):
    return replace(kit, sessions=tuple(replace(s, **changes) for s in kit.sessions))


def with_rules(kit, **changes):
    return replace(kit, rules=replace(kit.rules, **changes))


def reviewed(kit, *, people=("Priya Nair", "Omar Haddad"), needed=("yes", "yes"), answers=None, **declared):
    """The kit with what two people say of its competencies, or of the first few."""
    said = [
        Judgement(competency=c.id, slot=c.slot, needed=needed, important=("4", "5"))
        for c in kit.competencies[:answers]
    ]
    return replace(kit, review=JobReview(people=people, answers=tuple(said), **declared))


def replaced(kit):
    """The kit with somebody in the first seat who took another's place."""
    first, *others = kit.sessions
    seat, *more = first.seats
    return replace(kit, sessions=(replace(first, seats=(replace(seat, earlier=(kit.panel[-1],)), *more)), *others))


KIT = with_questions(panel_kit(competencies="abcdef"), probes=(Probe(star="S", text="What was at stake?"),) * 2)
NOTHING = replace(KIT, sessions=(), competencies=())
FULL = reviewed(KIT, trained="yes", applications_apart="yes")
SAME = ("Priya Nair", " priya  nair ")

CASES = {
    1: {
        MET: [FULL],
        PARTLY: [
            KIT,
            reviewed(KIT, answers=5),
            reviewed(KIT, people=("Priya Nair", "")),
            reviewed(KIT, people=SAME),
            reviewed(KIT, needed=("no", "no")),
            reviewed(KIT, needed=("yes", "")),
        ],
        NOT: [NOTHING],
    },
    2: {MET: [KIT], PARTLY: [replace(KIT, sessions=(*KIT.sessions, replace(KIT.sessions[0], id="x", questions=())))]},
    3: {
        MET: [KIT],
        PARTLY: [with_first(KIT, probes=()), with_questions(KIT, probes=KIT.questions[0].probes * 2)],
        NOT: [with_questions(KIT, probes=()), NOTHING],
    },
    4: {MET: [KIT], PARTLY: [with_first(KIT, type="brain-teaser")], NOT: [with_questions(KIT, type="x"), NOTHING]},
    5: {MET: [KIT], PARTLY: [with_sessions(KIT, minutes=45)], NOT: [with_sessions(KIT, minutes=20), NOTHING]},
    6: {MET: [FULL], PARTLY: [KIT], NOT: [reviewed(KIT, applications_apart="no")]},
    7: {
        MET: [KIT],
        PARTLY: [replace(KIT, sessions=(*KIT.sessions, replace(KIT.sessions[0], candidate_questions=0)))],
        NOT: [with_sessions(KIT, candidate_questions=0), NOTHING],
    },
    8: {MET: [KIT], PARTLY: [with_first(KIT, rates=())], NOT: [with_questions(KIT, rates=()), NOTHING]},
    9: {
        MET: [KIT],
        PARTLY: [with_first(KIT, anchors=("one", "two", " ", "four", "five"))],
        NOT: [with_questions(KIT, anchors=("still to be written",) * 5), NOTHING],
    },
    10: {MET: [KIT], PARTLY: [with_rules(KIT, notes="extremes")], NOT: [NOTHING]},
    11: {MET: [KIT], PARTLY: [with_first(KIT, rates=("s1",))], NOT: [with_questions(KIT, rates=("s1",)), NOTHING]},
    12: {MET: [KIT], PARTLY: [replaced(KIT)], NOT: [NOTHING]},
    13: {MET: [KIT], PARTLY: [with_rules(KIT, reveal="per-candidate")], NOT: [NOTHING]},
    14: {MET: [FULL], UNKNOWN: [KIT], NOT: [reviewed(KIT, trained="no")]},
    15: {MET: [KIT, with_rules(KIT, combine="median")], PARTLY: [with_rules(KIT, combine="agreed")], NOT: [NOTHING]},
}
CASES[2][NOT] = [NOTHING]


def component(kit, number):
    """One component, without what the panel can see."""
    name, judge = COMPONENTS[number - 1]
    return name, judge(kit)


@pytest.mark.parametrize("number", CASES)
def test_each_component_is_met_by_one_kit_and_not_by_another(number):
    found = {verdict: {component(kit, number)[1].verdict for kit in kits} for verdict, kits in CASES[number].items()}

    assert found == {verdict: {verdict} for verdict in CASES[number]}
    assert MET in found
    assert len(found) > 1


@pytest.mark.parametrize("number", CASES)
def test_what_is_not_met_says_what_would_raise_it_and_what_is_met_does_not(number):
    for verdict, kits in CASES[number].items():
        for kit in kits:
            _, answer = component(kit, number)
            assert answer.why.endswith(".")
            assert "  " not in answer.why
            assert bool(answer.mend) == (verdict is not MET)
            assert not answer.mend or answer.mend.endswith((".", ")"))


def test_a_kit_can_have_all_fifteen():
    assert tally(audit_kit(FULL).components) == {MET: 15}


def test_the_fifteen_stand_in_the_papers_order():
    components = audit_kit(KIT).components

    assert [c.number for c in components] == list(range(1, 16))
    assert [c.name for c in components] == [name for name, _ in COMPONENTS]


def test_a_planned_kit_is_counted_in_one_line(solo_kit, together_kit):
    told = [structure.summary(audit_kit(kit).components, tongue("en")) for kit in (solo_kit, together_kit)]

    assert told == [
        "11 of 15 met, 3 partly, 1 not ours to know",
        "10 of 15 met, 4 partly, 1 not ours to know",
    ]


def test_two_people_who_are_one_and_the_same_do_not_confirm_a_list():
    assert "one person is named" in component(reviewed(KIT, people=SAME), 1)[1].why
    assert "5 of 6 competencies are judged by two" in component(reviewed(KIT, answers=5), 1)[1].why


def test_what_both_call_unneeded_is_named():
    assert "A, B, C, D, E, F" in component(reviewed(KIT, needed=("no", "no")), 1)[1].why


def test_whoever_took_a_place_is_named():
    assert component(replaced(KIT), 12)[1].why == "Ana Ruiz took the place of Chloé Martin."


def test_a_kit_without_anything_is_audited_too():
    audit = audit_kit(NOTHING)

    assert (audit.sight.stages, audit.sight.minimums) == ((), ())
    assert MET not in tally(audit.components)
