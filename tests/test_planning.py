"""Planning: the clock, the seats, the choice of competencies and questions."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import catalogue as door
from generator import requisition
from generator.model import (
    Catalogue,
    GoesTo,
    Importance,
    Kind,
    Level,
    Match,
    MatchedUnit,
    Provenance,
    Requisition,
    Unit,
)
from generator.planning import plan_kit
from generator.planning.naming import with_one_name
from generator.planning.shortfalls import shortfalls
from generator.planning.timing import frame_for, questions_that_fit
from tests.examples import up_to

PROVENANCE = Provenance(catalogue_version="1", catalogue="c", posting="p", templates="t", program="0")


shipped_catalogue = cache(door.read)


def unit(n, kind=Kind.COMPETENCY, importance=Importance.MUST, text="words"):
    return Unit(n=n, line=n + 1, section=None, text=text, kind=kind, importance=importance)


def asking(*ids, importance=Importance.MUST, kind=Kind.COMPETENCY):
    """One unit for each id, in order."""
    return tuple(
        MatchedUnit(
            unit=unit(n, kind, importance if kind.asks else Importance.NONE),
            matches=(Match(id=name, slot=None, because="words", confidence=0.9),),
        )
        for n, name in enumerate(ids)
    )


SIX = (
    "deal-closing",
    "negotiation",
    "strategic-thinking",
    "teamwork",
    "integrity-and-ethics",
    "consultative-selling",
)
EIGHT = (*SIX, "account-growth", "executive-presence")


def planned(
    catalogue, matched, interviewers=("A:60", "B:60", "C:60"), *, together=False, level=Level.DIRECTOR, **more
):
    panel = requisition.panel_from_options(interviewers, None, together)
    opening = Requisition(id="a-kit", title="A role", organisation=None, level=level)
    return plan_kit(opening, matched, catalogue, panel, PROVENANCE, **more)


@pytest.mark.parametrize(
    ("minutes", "level", "fit"),
    [
        (60, Level.DIRECTOR, 5),
        (45, Level.DIRECTOR, 3),
        (30, Level.ENTRY, 4),
        (20, Level.ENTRY, 3),
        (15, Level.ENTRY, 2),
        (60, Level.EXECUTIVE, 3),
        (4, Level.ENTRY, 0),
    ],
)
def test_questions_fit_between_the_fixed_parts_of_a_slot(minutes, level, fit):
    assert questions_that_fit(minutes, level) == fit


def test_in_a_long_slot_the_facts_come_out_of_the_candidates_own_time():
    assert frame_for(60, with_facts=True).total == frame_for(60, with_facts=False).total == 15
    assert frame_for(30, with_facts=True).total == frame_for(30, with_facts=False).total + 3


def test_every_competency_has_two_raters_with_different_questions(catalogue):
    kit = planned(catalogue, asking(*SIX))

    assert [c.id for c in kit.competencies] == list(SIX)
    for competency in kit.competencies:
        asked = [q for q in kit.questions if q.competency == competency.id]
        assert len(kit.raters_of(competency)) == 2
        assert len({q.source for q in asked}) == len(asked) == 2
    assert shortfalls(kit) == ()


def test_together_everyone_rates_every_question_on_one_clock(catalogue):
    kit = planned(catalogue, asking(*SIX), ["A:60", "B:60", "C:60", "D:60", "E:60"], together=True)

    (session,) = kit.sessions
    assert len(session.questions) == 5
    assert all(q.rates == ("s1", "s2", "s3", "s4", "s5") for q in session.questions)
    assert [q.asks for q in session.questions] == ["s1", "s2", "s3", "s4", "s5"]
    assert session.spare == 0


def test_the_score_is_three_for_a_must_and_one_for_each_further_mention(catalogue):
    duties = asking("negotiation", "negotiation", "negotiation", "deal-closing", kind=Kind.DUTY)
    musts = tuple(
        replace(m, unit=replace(m.unit, n=m.unit.n + 10))
        for m in asking("teamwork", "account-growth", "account-growth")
    )

    kit = planned(catalogue, duties + musts, competencies=4)

    # account-growth 3 + 1; teamwork 3; negotiation 2 + 1 for the first duty (no must loses the tie); deal-closing 0
    assert [c.id for c in kit.competencies] == ["account-growth", "teamwork", "negotiation", "deal-closing"]


def test_a_competency_that_the_title_names_counts_one_more(catalogue):
    kit = planned(catalogue, asking("teamwork", "negotiation"), in_title={"negotiation"})

    assert [c.id for c in kit.competencies] == ["negotiation", "teamwork"]


def test_a_competency_without_questions_gives_way_and_says_so(catalogue):
    bare = replace(catalogue.by_id["dependability"], questions=(), anchors=())
    others = tuple(c for c in catalogue.competencies if c.id != bare.id)
    own = Catalogue(version="1", digest="", competencies=(bare, *others))

    kit = planned(own, asking("dependability", "teamwork", "negotiation", "deal-closing"))

    assert [c.id for c in kit.competencies] == ["teamwork", "negotiation", "deal-closing"]
    (seen,) = kit.seen
    assert (seen.id, seen.why) == ("dependability", "the catalogue has no questions for it yet")
    assert "no questions for it yet" in kit.lines[0].why


def test_a_slot_that_the_posting_does_not_fill_is_listed_never_chosen(catalogue):
    kit = planned(catalogue, asking("domain-expertise", "teamwork"))

    assert [c.id for c in kit.competencies] == ["teamwork"]
    assert "kit.yaml" in kit.seen[0].why


def test_a_slot_that_is_filled_stands_in_every_text(catalogue):
    matched = asking("domain-expertise", "teamwork")
    filled = replace(matched[0], matches=(replace(matched[0].matches[0], slot="employment law"),))

    kit = planned(catalogue, (filled, matched[1]))

    texts = [t for q in kit.questions for t in (q.text, q.fallback or "", *q.anchors, *(p.text for p in q.probes))]
    assert kit.competencies[0].slot == "employment law"
    assert not any("{slot}" in text for text in texts)
    assert any("employment law" in q.text for q in kit.questions)


def test_one_interviewer_alone_is_planned_and_said_to_be_short(catalogue):
    kit = planned(catalogue, asking(*SIX), ["A:60"])

    assert len(kit.competencies) == 4
    (said,) = [sentence for sentence in shortfalls(kit) if sentence.startswith("One rater only")]
    assert said.endswith("What would mend it: one more interviewer with 60 minutes.")


def test_a_slot_too_small_for_a_question_is_said_with_what_would_mend_it(catalogue):
    kit = planned(catalogue, asking(*SIX), ["A:60", "B:60", "C:10"])

    assert any(sentence.startswith("C has nothing to ask") for sentence in shortfalls(kit))


def test_short_plans_two_or_three_competencies_for_one_rater(catalogue):
    kit = planned(catalogue, asking(*SIX), ["A:45"], short=True)

    assert len(kit.competencies) == 3
    assert not any("One rater" in sentence for sentence in shortfalls(kit))


def test_nobody_rates_what_they_are_excluded_from(catalogue):
    panel = requisition.panel_from_options(["A:60", "B:60", "C:60"], None, False)
    panel = (replace(panel[0], excludes=("teamwork",)), *panel[1:])
    opening = Requisition(id="a-kit", title="A role", organisation=None, level=Level.DIRECTOR)

    kit = plan_kit(opening, asking(*SIX), catalogue, panel, PROVENANCE)

    teamwork = next(c for c in kit.competencies if c.id == "teamwork")
    assert kit.raters_of(teamwork) == ("s2", "s3")


def test_a_question_about_integrity_is_not_the_first(catalogue):
    kit = planned(catalogue, asking("integrity-and-ethics", "teamwork"))

    assert all(s.questions[0].competency != "integrity-and-ethics" for s in kit.sessions if len(s.questions) > 1)


def test_degrees_languages_and_places_are_checked_on_paper_and_experience_is_a_fact(catalogue):
    kinds = (Kind.EDUCATION, Kind.LANGUAGE, Kind.CONDITION, Kind.CREDENTIAL, Kind.EXPERIENCE)
    papers = tuple(MatchedUnit(unit=unit(n + 10, kind), matches=()) for n, kind in enumerate(kinds))

    kit = planned(catalogue, asking(*SIX) + papers)

    assert [line.kind for line in kit.screening] == list(kinds[:4])
    assert [fact.unit for fact in kit.facts] == [14]
    assert {line.goes_to for line in kit.lines[-5:-1]} == {GoesTo.SCREENING}
    assert kit.lines[-1].goes_to is GoesTo.FACT
    assert kit.sessions[0].facts == 3


@pytest.mark.parametrize("text", ["Candidates with convictions", "moins de 26 ans", "Führungszeugnis", "a drug test"])
def test_what_may_not_be_asked_before_an_offer_is_left_to_hr_and_a_lawyer(catalogue, text):
    paper = MatchedUnit(unit=unit(10, Kind.CONDITION, text=text), matches=())

    (line,) = planned(catalogue, (*asking(*SIX), paper)).screening

    assert line.after_an_offer


def test_alternatives_on_two_lines_are_told_as_such(catalogue):
    papers = tuple(
        MatchedUnit(unit=unit(10 + n, Kind.EDUCATION, text=text), matches=())
        for n, text in enumerate(("A degree in nursing; or", "A diploma in nursing."))
    )

    one, other = planned(catalogue, asking(*SIX) + papers).screening

    assert "alternatives" in one.ask
    assert "alternatives" not in other.ask


def test_contributors_are_asked_for_what_they_did_in_questions_that_are_not_for_beginners(catalogue):
    kit = planned(catalogue, asking(*SIX), level=Level.CONTRIBUTOR)

    assert {q.type for q in kit.questions} == {"behavioural"}
    by_id = {q.id: q for c in catalogue.competencies for q in c.questions}
    assert sum(Level.ENTRY in by_id[q.source].levels for q in kit.questions) <= 2


def test_beginners_are_asked_for_one_thing_done_and_one_case_each(catalogue):
    kit = planned(catalogue, asking("teamwork", "integrity-and-ethics", "delivering-results"), level=Level.ENTRY)

    for competency in kit.competencies:
        assert sorted(q.type for q in kit.questions if q.competency == competency.id) == [
            "behavioural",
            "situational",
        ]


def test_facts_that_no_seat_has_time_for_go_to_the_paper_check(catalogue):
    history = tuple(MatchedUnit(unit=unit(n + 10, Kind.EXPERIENCE), matches=()) for n in range(9))

    kit = planned(catalogue, asking(*SIX) + history)

    assert len(kit.facts) == 6
    assert len(kit.screening) == 3


def test_every_line_is_accounted_for_in_order(catalogue):
    matched = asking(*SIX, "dependability") + (MatchedUnit(unit=unit(20, Kind.OFFER, Importance.NONE), matches=()),)

    kit = planned(catalogue, matched)

    assert [line.n for line in kit.lines] == [m.unit.n for m in matched]
    assert all(line.goes_to is not GoesTo.NONE or line.why for line in kit.lines)


def test_another_kit_gets_other_questions_and_the_same_kit_the_same(catalogue):
    panel = requisition.panel_from_options([], None, False)
    kits = [
        plan_kit(
            Requisition(id=name, title="A role", organisation=None, level=Level.DIRECTOR),
            asking(*SIX),
            catalogue,
            panel,
            PROVENANCE,
        )
        for name in ("one", "one", "two")
    ]

    assert kits[0] == kits[1]
    assert [q.source for q in kits[0].questions] != [q.source for q in kits[2].questions]


def test_like_repeats_the_questions_of_an_earlier_kit(catalogue):
    first = planned(catalogue, asking(*SIX))
    panel = requisition.panel_from_options(["A:60", "B:60", "C:60"], None, False)
    other = Requisition(id="another", title="A role", organisation=None, level=Level.DIRECTOR)

    again = plan_kit(other, asking(*SIX), catalogue, panel, PROVENANCE, repeat=[q.source for q in first.questions])

    assert [(q.source, q.asks) for q in again.questions] == [(q.source, q.asks) for q in first.questions]


def test_the_version_changes_with_what_is_asked_and_the_rules_with_how_it_adds_up(solo_kit):
    session = solo_kit.sessions[0]
    reworded = replace(session.questions[0], text="Tell me about the last time you did it.")
    asked = replace(
        solo_kit, sessions=(replace(session, questions=(reworded, *session.questions[1:])), *solo_kit.sessions[1:])
    )
    weighed = replace(
        solo_kit, competencies=(replace(solo_kit.competencies[0], weight=2.0), *solo_kit.competencies[1:])
    )
    renamed = replace(solo_kit, panel=(replace(solo_kit.panel[0], name="Somebody else"), *solo_kit.panel[1:]))

    assert asked.version != solo_kit.version
    assert asked.rules_digest == solo_kit.rules_digest
    assert weighed.version == solo_kit.version
    assert weighed.rules_digest != solo_kit.rules_digest
    assert (renamed.version, renamed.rules_digest) == (solo_kit.version, solo_kit.rules_digest)


def test_curly_quotes_and_white_space_do_not_change_the_version(solo_kit):
    session = solo_kit.sessions[0]
    question = session.questions[0]
    respaced = replace(question, text=question.text.replace("'", "’").replace(" ", "  ") + " ")

    assert respaced.digest == question.digest


@settings(max_examples=up_to(60), deadline=None)
@given(
    minutes=st.lists(st.integers(10, 120), min_size=1, max_size=8),
    together=st.booleans(),
    level=st.sampled_from(list(Level)),
    names=st.lists(st.sampled_from(EIGHT), min_size=1, max_size=12),
    most=st.integers(3, 8),
)
def test_a_plan_never_runs_over_and_never_leaves_one_rater_silently(minutes, together, level, names, most):
    people = [f"P{n}:{m}" for n, m in enumerate(minutes)]

    kit = planned(shipped_catalogue(), asking(*names), people, together=together, level=level, competencies=most)

    assert all(session.spare >= 0 for session in kit.sessions)
    assert len(kit.competencies) <= most
    assert all(len({q.competency for q in s.questions}) <= 4 for s in kit.sessions if not s.together)
    alone = [c for c in kit.competencies if len(kit.raters_of(c)) < 2]
    assert not alone or any("One rater only" in sentence for sentence in shortfalls(kit))
    silent = [s for s in kit.sessions if not s.questions]
    assert not silent or any(
        word in sentence for sentence in shortfalls(kit) for word in ("nothing to ask", "Nothing of", "No interview")
    )
    ids = [q.id for q in kit.questions]
    assert len(set(ids)) == len(ids)


def test_a_field_that_the_posting_names_in_two_ways_is_rated_once():
    def named(n, *slots):
        matches = (Match(id="domain-expertise", slot=slot, because="it", confidence=1.0) for slot in slots)
        return MatchedUnit(unit=unit(n), matches=tuple(matches))

    found = with_one_name(
        [
            named(0, "principles of professional nursing", "nursing"),
            named(1, "Nursing"),
            named(2, "medication"),
            named(3, None),
        ]
    )

    assert [[m.slot for m in each.matches] for each in found] == [["nursing"], ["nursing"], ["medication"], [None]]
    narrower = ["employment law", "tax law", "law", "Java security testing", "Java"]
    assert [m.slot for m in with_one_name([named(0, *narrower)])[0].matches] == narrower
