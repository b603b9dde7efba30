"""A plan after its review: what was decided holds, what was kept keeps its questions and ids."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.kits import record
from generator.kits.record.reading import parsed
from generator.model import GoesTo
from generator.model.review import Filled, FilledReview, Item, Part, key_of
from generator.planning.differing import differences
from generator.planning.offering import offer_choices
from generator.planning.updating import update_kit
from tests.examples import up_to

C, ADDED, Q, P, NEW = Part.COMPETENCY, Part.ADDED, Part.QUESTION, Part.PERSON, Part.NEW_PERSON


@pytest.fixture(scope="module")
def update(catalogue):
    """Update a kit by cells, given by part, key and item."""

    def make(kit, cells, **more):
        filled = tuple(
            Filled(part=part, key=key, item=item, value=value, place=f"{part}!{key}")
            for (part, key, item), value in cells.items()
        )
        review = FilledReview(file="plan-review.xlsx", filled=filled, problems=())
        return update_kit(kit, review, catalogue, offer_choices(kit, catalogue), **more)

    return make


def asked(kit, competency):
    return {q.id: q for q in kit.questions if q.competency == competency}


def codes(done):
    return [problem.code for problem in done.problems]


def test_nothing_decided_changes_nothing(update, solo_kit, together_kit):
    assert update(solo_kit, {}).kit == solo_kit
    assert update(together_kit, {}).kit == together_kit


def test_a_competency_that_is_dropped_goes_with_its_questions_and_is_listed_as_seen(update, solo_kit):
    done = update(solo_kit, {(C, "opening-strategic-accounts", Item.CHOICE): "drop"})

    assert asked(done.kit, "opening-strategic-accounts") == {}
    assert [s.why for s in done.kit.seen if s.id == "opening-strategic-accounts"] == [
        "left out in the review of the plan"
    ]
    kept = [q for q in solo_kit.questions if q.competency != "opening-strategic-accounts"]
    assert set(kept) <= set(done.kit.questions)
    assert done.problems == ()


def test_lines_follow_what_is_rated(update, solo_kit):
    done = update(
        solo_kit,
        {(C, "opening-strategic-accounts", Item.CHOICE): "drop", (C, "strategic-thinking", Item.CHOICE): "rate"},
    )

    only = [
        n
        for n in next(c.because for c in solo_kit.competencies if c.id == "opening-strategic-accounts")
        if not any(n in c.because for c in solo_kit.competencies if c.id != "opening-strategic-accounts")
    ]
    lines = {line.n: line for line in done.kit.lines}
    assert {lines[n].goes_to for n in only if lines[n].kind in ("competency", "duty")} == {GoesTo.NONE}
    (new,) = (c for c in done.kit.competencies if c.id == "strategic-thinking")
    assert {lines[n].goes_to for n in new.because} == {GoesTo.RATED}


def test_what_replaces_a_competency_takes_its_places_under_new_ids(update, solo_kit):
    done = update(
        solo_kit,
        {
            (C, "opening-strategic-accounts", Item.CHOICE): "replace by",
            (C, "opening-strategic-accounts", Item.INSTEAD): "Making long-range choices",
        },
    )

    before = {
        (s.id, n)
        for s in solo_kit.sessions
        for n, q in enumerate(s.questions)
        if q.competency == "opening-strategic-accounts"
    }
    after = {
        (s.id, n)
        for s in done.kit.sessions
        for n, q in enumerate(s.questions)
        if q.competency == "strategic-thinking"
    }
    assert after == before
    assert not set(asked(done.kit, "strategic-thinking")) & {q.id for q in solo_kit.questions}
    place = [c.id for c in solo_kit.competencies].index("opening-strategic-accounts")
    assert done.kit.competencies[place].id == "strategic-thinking"


def test_a_new_question_never_has_an_id_that_was_sent_before(update, solo_kit):
    question = solo_kit.questions[0]
    other = {q.id for q in solo_kit.questions}
    source = (
        f"{question.competency}-1" if question.source != f"{question.competency}-1" else f"{question.competency}-2"
    )
    sources = {q.source for q in solo_kit.questions}
    assert source not in sources

    done = update(solo_kit, {(Q, question.id, Item.QUESTION): source}, used={"q40"})

    (new,) = (q for q in done.kit.questions if q.id not in other)
    assert (new.id, new.source, new.asks) == ("q41", source, question.asks)


def test_own_words_keep_the_id_the_anchors_and_the_follow_up_questions(update, solo_kit):
    question = solo_kit.questions[0]

    done = update(solo_kit, {(Q, question.id, Item.WORDING): "Tell me about the last time that you gave way."})

    (changed,) = (q for q in done.kit.questions if q.id == question.id)
    assert changed == replace(question, text="Tell me about the last time that you gave way.")
    assert done.reworded == (changed,)


def test_a_competency_that_the_posting_does_not_name_needs_its_reason(update, solo_kit):
    cells = {(ADDED, "new 1", Item.INSTEAD): "Keeping to rules and promises"}

    assert codes(update(solo_kit, cells)) == ["reason-missing"]
    done = update(
        solo_kit,
        cells
        | {(ADDED, "new 1", Item.REASON): "bribery risk", (C, "opening-strategic-accounts", Item.CHOICE): "drop"},
    )
    (new,) = (c for c in done.kit.competencies if c.id == "integrity-and-ethics")
    assert (new.reason, new.because) == ("bribery risk", ())
    assert len(done.kit.raters_of(new)) == 2


def test_a_competency_with_a_field_needs_the_field(update, solo_kit):
    cells = {(ADDED, "new 1", Item.INSTEAD): "domain-expertise", (ADDED, "new 1", Item.REASON): "half of the job"}

    assert codes(update(solo_kit, cells)) == ["field-missing"]
    cells |= {(ADDED, "new 1", Item.FIELD): "export control", (C, "opening-strategic-accounts", Item.CHOICE): "drop"}
    done = update(solo_kit, cells)
    assert ("domain-expertise", "export control") in [c.key for c in done.kit.competencies]
    assert "{slot}" not in "".join(q.text for q in done.kit.questions)


def test_weights_and_minimums_stay_within_what_a_kit_allows(update, solo_kit):
    reason = {
        (C, "opening-strategic-accounts", Item.REASON): "most of the job",
        (C, "negotiation", Item.REASON): "a law",
    }

    assert codes(update(solo_kit, {(C, "opening-strategic-accounts", Item.WEIGHT): "1.5"})) == ["reason-missing"]
    assert codes(update(solo_kit, {(C, "opening-strategic-accounts", Item.WEIGHT): "3", **reason})) == [
        "weights-too-far-apart"
    ]
    done = update(
        solo_kit,
        {(C, "opening-strategic-accounts", Item.WEIGHT): "2", (C, "negotiation", Item.MINIMUM): "2.5", **reason},
    )
    assert done.problems == ()
    terms = {c.id: (c.weight, c.minimum) for c in done.kit.competencies}
    assert (terms["opening-strategic-accounts"], terms["negotiation"]) == ((2.0, None), (1.0, 2.5))


def with_terms(kit, **terms):
    """The kit with a weight and a minimum for some of its competencies, by their place."""
    by_place = {int(place.removeprefix("n")): fields for place, fields in terms.items()}
    rated = (replace(c, reason="said", **by_place.get(n, {})) for n, c in enumerate(kit.competencies))
    return replace(kit, competencies=tuple(rated))


def test_a_minimum_that_stands_stays_where_a_new_one_is_one_too_many(update, solo_kit):
    kit = with_terms(solo_kit, n1={"minimum": 3.0}, n2={"minimum": 2.5})
    first, _, third, *_ = (key_of(*c.key) for c in kit.competencies)

    done = update(kit, {(C, first, Item.MINIMUM): "3", (C, third, Item.MINIMUM): "4"})

    assert [c.minimum for c in done.kit.competencies[:3]] == [None, 3.0, 4.0]
    assert [(p.place, p.code) for p in done.problems] == [(f"{C}!{first}", "minimum-not-possible")]


def test_what_is_rated_anew_weighs_no_less_than_the_weights_allow(update, solo_kit):
    count = len(solo_kit.competencies)
    kit = with_terms(solo_kit, **{f"n{n}": {"weight": 4.0 if n else 3.0} for n in range(count)})
    dropped = key_of(*kit.competencies[-1].key)

    done = update(
        kit,
        {
            (C, dropped, Item.CHOICE): "replace by",
            (C, dropped, Item.INSTEAD): "Making long-range choices",
        },
    )

    new = done.kit.competencies[-1]
    said = "as much as the least of the others; 1 would be more than 2 to 1 from the 4 of another"
    assert (new.id, new.weight, new.reason) == ("strategic-thinking", 3.0, f"weighs {said}")
    assert f"{new.printed_name} weighs 3, {said}." in done.remarks


def test_a_choice_that_belongs_to_other_rows_is_named_and_decides_nothing(update, solo_kit):
    rated, seen = solo_kit.competencies[0], solo_kit.seen[0]

    done = update(
        solo_kit,
        {
            (C, key_of(*rated.key), Item.CHOICE): "leave out",
            (C, key_of(seen.id, seen.slot), Item.CHOICE): "keep",
        },
    )

    assert done.kit == solo_kit
    assert [p.message for p in done.problems] == [
        "“leave out” is no choice of this row; accepted is one of “keep”, “drop”, “replace by”",
        "“keep” is no choice of this row; accepted is one of “leave out”, “rate”",
    ]


def test_a_question_that_somebody_refused_is_given_to_nobody_else(update, solo_kit, catalogue):
    first = solo_kit.competencies[0].id
    refused = asked(solo_kit, first)
    offered = offer_choices(solo_kit, catalogue).instead
    others = {(Q, name, Item.QUESTION): offered[name][0].source for name in refused}

    done = update(solo_kit, {**others, (NEW, "new person 1", Item.NAME): "Dana"})

    assert len(asked(done.kit, first)) == len(refused) + 1
    assert not {q.source for q in refused.values()} & {q.source for q in done.kit.questions}


def test_less_time_moves_a_question_before_it_is_lost(update, solo_kit):
    done = update(solo_kit, {(P, "ben-okafor", Item.MINUTES): "30", (P, "ana-ruiz", Item.MINUTES): "90"})

    assert all(s.spare >= 0 for s in done.kit.sessions)
    (ben,) = (s for s in done.kit.sessions if s.seats[0].interviewer == "ben-okafor")
    assert ben.minutes == 30
    kept = {q.id for q in ben.questions}
    assert kept <= {q.id for q in solo_kit.questions}


def test_somebody_new_gets_a_seat_and_questions_of_their_own(update, solo_kit):
    done = update(solo_kit, {(NEW, "new person 1", Item.NAME): "Dana Whitfield"})

    (session, seat, person) = done.kit.seats[-1]
    assert (seat.id, person.key, person.minutes) == ("s4", "dana-whitfield", 60)
    assert len(session.questions) == 2
    assert set(solo_kit.questions) <= set(done.kit.questions)


def test_a_form_that_is_read_twice_adds_nobody_twice(update, solo_kit):
    cells = {(NEW, "new person 1", Item.NAME): "Dana Whitfield", (C, "negotiation", Item.CHOICE): "drop"}
    once = update(solo_kit, cells)

    twice = update(once.kit, cells)

    assert twice.kit == once.kit
    assert codes(twice) == ["already-there"]


def test_who_leaves_takes_the_seat_and_the_competencies_find_other_raters(update, planned):
    kit = planned("sales-director", ["Ana Ruiz:90", "Ben Okafor:90", "Chloé Martin:45"], competencies=4)

    done = update(kit, {(P, "chloe-martin", Item.IN_PANEL): "no"})

    assert [p.key for p in done.kit.panel] == ["ana-ruiz", "ben-okafor"]
    assert all(len(done.kit.raters_of(c)) == 2 for c in done.kit.competencies)
    assert parsed(record.write(done.kit), "kit.yaml") == done.kit


def test_a_competency_of_ones_own_keeps_the_questions_that_it_has(update, solo_kit):
    def own(thing):
        return replace(thing, **{"id" if thing in solo_kit.competencies else "competency": "ship-handling"})

    kit = replace(
        solo_kit,
        competencies=tuple(own(c) if c.id == "opening-strategic-accounts" else c for c in solo_kit.competencies),
        sessions=tuple(
            replace(
                s, questions=tuple(own(q) if q.competency == "opening-strategic-accounts" else q for q in s.questions)
            )
            for s in solo_kit.sessions
        ),
    )

    done = update(kit, {(P, "ana-ruiz", Item.IN_PANEL): "no"})

    left = asked(done.kit, "ship-handling")
    assert left
    assert left.items() <= asked(kit, "ship-handling").items()
    assert parsed(record.write(done.kit), "kit.yaml") == done.kit


def test_a_name_is_typed_before_the_pack_is_built_and_not_after(update, planned):
    kit = planned("sales-director", [])
    cells = {(P, "interviewer-1", Item.NAME): "Ana Ruiz"}

    done = update(kit, cells)
    assert (done.kit.panel[0].name, done.kit.panel[0].key) == ("Ana Ruiz", "ana-ruiz")
    assert done.kit.version == kit.version
    assert codes(update(kit, cells, sent=True)) == ["renamed-after-building"]


def test_a_question_passes_to_another_seat_only_where_it_has_time(update, together_kit, solo_kit):
    question = together_kit.questions[0]
    other = next(seat.id for _, seat, _ in together_kit.seats if seat.id != question.asks)
    done = update(together_kit, {(Q, question.id, Item.ASKS): other})
    assert next(q for q in done.kit.questions if q.id == question.id).asks == other

    first, seat = solo_kit.sessions[0].questions[0], solo_kit.sessions[1].seats[0].id
    longer = {(Q, first.id, Item.MINUTES): str(first.minutes + 1)}
    refused = update(solo_kit, {**longer, (Q, first.id, Item.ASKS): seat})
    assert (codes(refused), refused.kit) == (["no-time"], update(solo_kit, longer).kit)


def test_what_two_people_say_is_kept_and_what_parts_them_is_named(update, solo_kit):
    cells = {
        (Part.JOB, "", Item.PERSON_1): "Priya Nair",
        (C, "opening-strategic-accounts", Item.NEEDED_1): "yes",
        (C, "opening-strategic-accounts", Item.NEEDED_2): "no",
        (C, "negotiation", Item.IMPORTANT_1): "5", (C, "negotiation", Item.IMPORTANT_2): "2",
        (C, "deal-closing", Item.NEEDED_1): "no", (C, "deal-closing", Item.NEEDED_2): "no",
    }  # fmt: skip

    done = update(solo_kit, cells)

    assert done.kit.review.people == ("Priya Nair", "")
    assert done.kit.review.of(("opening-strategic-accounts", None)).needed == ("yes", "no")
    assert [remark.split(":")[0] for remark in done.remarks] == [
        "One says that Winning first work from new customers is needed from day one, the other that it is not",
        "How important Reaching terms with another party is",
        "Both say that Bringing a deal to signature is not needed from day one",
    ]
    assert replace(done.kit, review=solo_kit.review) == solo_kit


def test_what_changed_is_told_with_before_and_after(update, solo_kit):
    question = solo_kit.questions[0]
    done = update(solo_kit, {(Q, question.id, Item.WORDING): "New words here?", (Q, question.id, Item.MINUTES): "8"})

    assert differences(solo_kit, solo_kit) == ()
    told = differences(solo_kit, done.kit)
    assert told[1] == f"{question.id}, minutes: 9 → 8"
    assert told[0].startswith(f"{question.id}, question: “")
    assert told[0].endswith(" → “New words here?”")


@settings(max_examples=up_to(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), together=st.booleans())
def test_whatever_is_decided_the_plan_holds(update, solo_kit, together_kit, data, together):
    kit = together_kit if together else solo_kit
    rated = st.sampled_from([c.id if c.slot is None else f"{c.id}: {c.slot}" for c in kit.competencies])
    people = st.sampled_from([p.key for p in kit.panel])
    questions = st.sampled_from([q.id for q in kit.questions])
    seats = st.sampled_from([seat.id for _, seat, _ in kit.seats])
    cell = st.one_of(
        st.tuples(st.just(C), rated, st.just(Item.CHOICE), st.sampled_from(["drop", "keep"])),
        st.tuples(st.just(C), rated, st.just(Item.WEIGHT), st.sampled_from(["1.5", "2", "3"])),
        st.tuples(st.just(C), rated, st.just(Item.REASON), st.just("the law")),
        st.tuples(st.just(C), rated, st.just(Item.MINIMUM), st.sampled_from(["2", "3.5", ""])),
        st.tuples(st.just(P), people, st.just(Item.MINUTES), st.integers(10, 120).map(str)),
        st.tuples(st.just(P), people, st.just(Item.IN_PANEL), st.just("no")),
        st.tuples(st.just(P), people, st.just(Item.TOGETHER), st.sampled_from(["yes", "no"])),
        st.tuples(st.just(P), people, st.just(Item.STAGE), st.sampled_from(["panel", "final"])),
        st.tuples(st.just(Q), questions, st.just(Item.MINUTES), st.integers(1, 60).map(str)),
        st.tuples(st.just(Q), questions, st.just(Item.ASKS), seats),
        st.tuples(st.just(NEW), st.just("new person 1"), st.just(Item.NAME), st.just("Dana")),
        st.tuples(st.just(ADDED), st.just("new 1"), st.just(Item.INSTEAD), st.sampled_from(["safety", "advocacy"])),
        st.tuples(st.just(ADDED), st.just("new 1"), st.just(Item.REASON), st.just("needed")),
    )
    cells = {(part, key, item): value for part, key, item, value in data.draw(st.lists(cell, max_size=6))}

    done = update(kit, cells)

    after = done.kit
    assert parsed(record.write(after), "kit.yaml") == after
    assert all(s.spare >= 0 for s in after.sessions)
    assert {seat.interviewer for _, seat, _ in after.seats} == {p.key for p in after.panel}
    assert all(after.raters_of(c) for c in after.competencies)
    assert len({q.id for q in after.questions}) == len(after.questions)
    before = {q.id: q.key for q in kit.questions}
    assert all(before.get(q.id, q.key) == q.key for q in after.questions)
    assert update(kit, cells) == done


def test_a_shorter_clock_of_those_who_sit_together_is_told_with_why(update, together_kit):
    done = update(together_kit, {(P, "ravi-menon", Item.MINUTES): "45"})

    told = "60 → 45 minutes; it lasts as long as the one with least time"
    names = "Dana Whitfield, Ravi Menon, Sofia Lindqvist"
    assert f"The interview together ({names}): {told}" in differences(together_kit, done.kit)


def test_what_is_rated_already_is_said_to_be_and_not_called_unknown(update, solo_kit):
    typed = solo_kit.competencies[0].printed_name.upper()

    done = update(solo_kit, {(ADDED, "new 1", Item.INSTEAD): typed})

    assert [(p.code, p.message) for p in done.problems] == [("rated-twice", f"“{typed}” is rated already")]


def test_one_person_twice_is_not_two_who_know_the_job(update, solo_kit):
    names = {(Part.JOB, "", Item.PERSON_1): "Priya Nair", (Part.JOB, "", Item.PERSON_2): "priya  nair"}

    assert [r for r in update(solo_kit, names).remarks if "the same person" in r]


def test_a_long_text_without_a_space_is_told_short(update, solo_kit):
    done = update(solo_kit, {(Q, "q1", Item.WORDING): "x" * 5000})

    assert max(map(len, differences(solo_kit, done.kit))) < 250
