"""Seating: who rates what in panels of every form, exactly; wishes that are not met, and what would meet them."""

from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.model import Catalogue, Interviewer, Kind, Level, MatchedUnit, Requisition
from generator.planning import plan_kit
from generator.planning.carrying import carried
from generator.planning.flowing import Network
from generator.planning.seating import seat
from generator.planning.spreading import Spreader
from generator.planning.timing import frame_for, questions_that_fit
from generator.planning.topics import Topic, places_of
from tests.examples import up_to
from tests.test_planning import EIGHT, PROVENANCE, SIX, asking, shipped_catalogue, unit

IDS = tuple("abcdefgh")


def person(name, minutes=60, **more):
    return Interviewer(name=name, key=name.lower(), minutes=minutes, **more)


def topics(*ids, musts=""):
    return tuple(Topic(name, None, name in musts, 9) for name in ids)


def kit_of(panel, matched, *, level=Level.DIRECTOR, **more):
    opening = Requisition(id="a-kit", title="A role", organisation=None, level=level)
    return plan_kit(opening, matched, shipped_catalogue(), panel, PROVENANCE, **more)


names = st.lists(st.sampled_from(IDS), max_size=2, unique=True).map(tuple)
people = st.builds(
    Interviewer,
    name=st.just("P"),
    key=st.just(""),
    minutes=st.sampled_from([10, 20, 30, 45, 60, 75, 90]),
    stage=st.sampled_from(["panel", "final"]),
    together=st.booleans(),
    focus=names,
    excludes=names,
)


def keyed(drawn):
    return tuple(replace(each, key=f"p{n}", name=f"P{n}") for n, each in enumerate(drawn))


panels = st.lists(people, min_size=1, max_size=8).map(keyed)
small_panels = st.lists(people, min_size=1, max_size=3).map(keyed)
levels = st.sampled_from(list(Level))


def every_spread(places, wanted):
    """Every way to put competencies on sessions, by trying all."""
    each = []
    for place in places:
        able = [t for t in wanted if place.may(t)]
        each.append([c for size in range(min(place.room, len(able)) + 1) for c in combinations(able, size)])
    return product(*each)


def raters(places, spread, topic):
    return sum(len(p.people) for p, asked in zip(places, spread, strict=True) if topic in asked)


def worth(spreader, spread):
    """What a spread is worth, the most important first, or None where somebody finds too few raters."""
    places, wanted = spreader.places, spreader.topics
    together = {t for p, asked in zip(places, spread, strict=True) if p.together for t in asked}
    single = [(t, n) for t, n in zip(wanted, spreader.needed, strict=True) if t not in together]
    if any(raters(places, spread, topic) < needed for topic, needed in single):
        return None
    pairs = [(p, t) for p, asked in zip(places, spread, strict=True) for t in asked]
    alone = [(p, asked) for p, asked in zip(places, spread, strict=True) if not p.together]
    main = [t for p, asked in alone for t in asked if p.stage == spreader.main]
    return (
        sum(t.needs_expert and t in spreader.known and not p.knows(t) for p, t in pairs),
        -wishes(places, spread),
        -sum(min(2, len(asked)) for _, asked in alone),
        0 if spreader.main is None else sum(max(0, n - main.count(t)) for t, n in single),
        sum(len(asked) for _, asked in alone),
        sum(len(asked) ** 2 for _, asked in alone),
    )


def wishes(places, spread):
    return sum(p.wishes(t) for p, asked in zip(places, spread, strict=True) for t in set(asked))


@settings(max_examples=up_to(60), deadline=None)
@given(panel=small_panels, level=levels, count=st.integers(1, 4), most=st.integers(1, 4))
def test_no_plan_covers_more_and_none_that_covers_as_much_meets_more_wishes(panel, level, count, most):
    wanted = topics(*IDS[:count])

    found = seat(wanted, panel, level, most, short=False)

    places = found.places
    every = list(every_spread(places, wanted))
    cover = max(min(most, sum(raters(places, s, t) >= 2 for t in wanted)) for s in every)
    assert found.covered == cover
    wanted_raters = {t: min(2, found.raters_of(t)) for t in found.rated}
    alike = [
        s
        for s in every_spread(places, found.rated)
        if all(raters(places, s, t) >= n for t, n in wanted_raters.items())
    ]
    assert wishes(places, found.asked) == max(wishes(places, s) for s in alike)


@settings(max_examples=up_to(100), deadline=None)
@given(panel=small_panels, level=levels, count=st.integers(1, 4), fields=st.sets(st.sampled_from("abcd")))
def test_what_is_chosen_is_spread_in_the_best_of_all_ways(panel, level, count, fields):
    panel = tuple(replace(p, focus=p.focus[:1], expert=p.focus[1:]) for p in panel)
    wanted = tuple(Topic(name, "law" if name in fields else None, False, 9) for name in IDS[:count])
    places = places_of(panel, level)
    needed = carried(wanted, places, 4)
    spreader = Spreader(needed, places)

    found = [tuple(spreader.topics[t] for t in chosen) for chosen in spreader.best()]

    full = [sum(p.may(t) for t in needed) for p in places]
    every = [
        spread
        for spread in every_spread(places, tuple(needed))
        if all(not p.together or len(s) == min(p.room, n) for p, s, n in zip(places, spread, full, strict=True))
    ]
    assert worth(spreader, found) == min(w for s in every if (w := worth(spreader, s)) is not None)


@settings(max_examples=up_to(100), deadline=None)
@given(panel=panels, level=levels, most=st.integers(3, 8), short=st.booleans())
def test_nobody_runs_over_rates_what_they_may_not_or_is_given_more_than_four_topics_alone(panel, level, most, short):
    found = seat(topics(*IDS), panel, level, most, short=short)

    for place, asked in zip(found.places, found.asked, strict=True):
        minutes = min(p.minutes for p in place.people)
        assert len(asked) <= questions_that_fit(minutes, level)
        assert all(place.may(topic) for topic in asked)
        assert place.together or len(asked) <= 4
        assert place.together or short or len(set(asked)) == len(asked)
    assert all(found.raters_of(topic) for topic in found.rated)


@settings(max_examples=up_to(100), deadline=None)
@given(panel=panels, more=people, level=levels)
def test_one_seat_more_never_covers_less(panel, more, level):
    together = [p for p in panel if p.together and p.stage == more.stage]
    # Somebody who joins others must have their time and may rate what they may: they share one clock and one list.
    assume(not more.together or (not more.excludes and more.minutes >= min([p.minutes for p in together], default=0)))
    # Two who sat alone share one list once they sit together: that is another form, not a seat more.
    assume(not more.together or len(together) != 1)
    more = replace(more, key="more", name="More")

    before = seat(topics(*IDS), panel, level, 8, short=False)
    after = seat(topics(*IDS), (*panel, more), level, 8, short=False)

    assert after.covered >= before.covered


def test_the_same_input_gives_the_same_plan_whatever_the_order_of_the_catalogue(catalogue):
    panel = (person("A", focus=("teamwork",)), person("B", 45, excludes=("negotiation",)), person("C"))
    turned = Catalogue(version="1", digest="", competencies=tuple(reversed(catalogue.competencies)))
    opening = Requisition(id="a-kit", title="A role", organisation=None, level=Level.MANAGER)

    one, other = (plan_kit(opening, asking(*EIGHT), c, panel, PROVENANCE) for c in (catalogue, turned))

    assert one == other


def test_five_people_together_for_an_hour_ask_five_questions_on_one_clock():
    panel = tuple(person(name, together=True) for name in "ABCDE")

    kit = kit_of(panel, asking(*EIGHT))

    (session,) = kit.sessions
    assert (len(session.questions), session.minutes, session.spare) == (5, 60, 0)
    assert sorted(q.asks for q in session.questions) == ["s1", "s2", "s3", "s4", "s5"]


def test_load_is_even_and_every_pair_of_four_people_is_linked():
    found = seat(topics(*IDS[:6]), tuple(person(name) for name in "ABCD"), Level.DIRECTOR, 6, short=False)

    assert [len(asked) for asked in found.asked] == [3, 3, 3, 3]
    linked = {"A"}
    for _ in "ABCD":
        for topic in found.rated:
            pair = {p.people[0].name for p, asked in zip(found.places, found.asked, strict=True) if topic in asked}
            linked |= pair if pair & linked else set()
    assert linked == set("ABCD")


def test_people_together_and_one_to_one_share_the_work_in_one_kit():
    panel = (person("A", together=True), person("B", together=True), person("C", 45), person("D", 45))

    found = seat(topics(*IDS), panel, Level.DIRECTOR, 8, short=False)

    assert found.covered == 8
    assert [len(asked) for asked in found.asked] == [5, 3, 3]


def test_a_search_in_three_stages_covers_all_in_the_two_that_sit_together():
    panel = (
        person("Screen", 30, stage="screen"),
        *(person(f"P{n}", stage="panel", together=True) for n in range(3)),
        *(person(f"F{n}", stage="final", together=True) for n in range(2)),
    )

    found = seat(topics(*IDS), panel, Level.EXECUTIVE, 6, short=False)

    asked = {place.stage: [t.id for t in each] for place, each in zip(found.places, found.asked, strict=True)}
    assert found.covered == 6
    assert sorted(asked["panel"] + asked["final"]) == list("abcdef")
    assert len(asked["screen"]) == 1


def test_raters_of_one_competency_sit_in_one_stage_where_that_is_possible():
    panel = (person("Screen", 45, stage="screen"), *(person(name) for name in "ABC"))

    kit = kit_of(panel, asking(*SIX))

    stages = {seat.id: session.stage for session, seat, _ in kit.seats}
    for competency in kit.competencies:
        assert [stages[s] for s in kit.raters_of(competency)].count("panel") == 2


def test_a_wish_is_met_before_loads_are_evened_out():
    panel = (person("A", focus=("a", "b", "c")), person("B"), person("C"))

    found = seat(topics(*IDS[:3]), panel, Level.DIRECTOR, 3, short=False)

    assert {t.id for t in found.asked[0]} == {"a", "b", "c"}


def test_the_first_question_is_an_easy_one_and_musts_stand_in_the_first_two_thirds():
    musts = asking("integrity-and-ethics", "deal-closing", "conflict-management")
    nice = asking("account-growth", "teamwork", kind=Kind.DUTY)
    nice = tuple(replace(m, unit=replace(m.unit, n=10 + n)) for n, m in enumerate(nice))

    kit = kit_of(tuple(person(name, 120, together=True) for name in "AB"), (*musts, *nice), competencies=5)

    asked = [q.competency for q in kit.sessions[0].questions]
    assert asked[:5] == ["teamwork", "integrity-and-ethics", "deal-closing", "conflict-management", "account-growth"]


def test_a_must_opens_where_nothing_easier_may_push_the_others_back():
    musts = asking("integrity-and-ethics", "deal-closing")
    nice = tuple(replace(m, unit=replace(m.unit, n=10)) for m in asking("teamwork", kind=Kind.DUTY))

    kit = kit_of((person("A"), person("B")), (*musts, *nice))

    for session in kit.sessions:
        assert [q.competency for q in session.questions] == ["deal-closing", "integrity-and-ethics", "teamwork"]


@pytest.mark.parametrize(("minutes", "questions"), [(15, 2), (20, 3), (30, 4)])
def test_a_short_interview_at_entry_level_asks_as_many_questions_as_fit(minutes, questions):
    kit = kit_of((person("A", minutes),), asking(*SIX), level=Level.ENTRY, short=True)

    (session,) = kit.sessions
    assert len(session.questions) == questions
    assert len({q.source for q in session.questions}) == questions
    assert len(kit.competencies) == min(3, questions)


@pytest.mark.parametrize(("minutes", "questions", "facts"), [(15, 2, 0), (20, 3, 0), (30, 4, 1)])
def test_facts_never_cost_a_short_interview_a_question(minutes, questions, facts):
    worked = MatchedUnit(unit=unit(20, Kind.EXPERIENCE), matches=())

    kit = kit_of((person("A", minutes),), (*asking(*SIX), worked), level=Level.ENTRY, short=True)

    assert (len(kit.questions), len(kit.facts)) == (questions, facts)
    assert frame_for(minutes, with_facts=bool(facts)).total + 5 * questions <= minutes


def test_a_short_interview_by_two_people_has_two_raters_where_there_is_time():
    kit = kit_of((person("A", 20), person("B", 20)), asking(*SIX), level=Level.ENTRY, short=True)

    assert [len(kit.raters_of(c)) for c in kit.competencies] == [2, 2, 2]
    assert len({q.source for q in kit.questions}) == 6


def test_a_flow_takes_the_cheap_way_first_and_goes_back_on_it_where_that_helps():
    network = Network()
    arcs = [
        network.connect(*arc) for arc in (("s", "a", 1, 0), ("s", "b", 1, 0), ("a", "x", 1, -9), ("a", "y", 1, -8))
    ]
    cheap = network.connect("b", "x", 1, -9)
    ends = [network.connect(end, "t", 1, 0) for end in "xy"]

    assert network.settle("s", "t") == -17
    assert [network.sent(arc) for arc in (*arcs, cheap, *ends)] == [1, 1, 0, 1, 1, 1, 1]
