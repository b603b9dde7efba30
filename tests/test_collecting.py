"""Collecting: which rating counts, what every expected card lacks, and what is said of each file."""

import random
from dataclasses import replace

import pytest

from generator.collecting import collect_cards
from generator.model import (
    Answer,
    Candidate,
    CardState,
    Correction,
    Event,
    FactAnswer,
    Mark,
    ReturnedCard,
    ReturnedFile,
)
from generator.model.midway import RECUSED

SAM, KIM = Candidate(code="C01", name="Sam Idowu"), Candidate(code="C02", name="Kim Tran")


@pytest.fixture(scope="session")
def history(solo_kit):
    return [{"version": solo_kit.version, "questions": {q.id: q.digest for q in solo_kit.questions}}]


@pytest.fixture
def card(solo_kit):
    """A returned card of seat s1, complete with 3s unless told otherwise."""

    def make(
        sha="a", ratings=None, *, notes="What was said", candidate=SAM, seat="s1", own=True, file=None, **changes
    ):
        session = next(s for s in solo_kit.sessions if seat in [x.id for x in s.seats])
        answers = []
        for number, question in enumerate(session.questions):
            rating = 3 if ratings is None else ratings[number]
            answers.append(
                Answer(
                    question=question.id,
                    digest=question.digest,
                    rating=rating,
                    note="" if rating is None else notes,
                    fallback=None,
                    not_asked_because="",
                    place=f"Scorecard!A{15 + 7 * number}",
                    note_place=f"Scorecard!B{16 + 7 * number}",
                )
            )
        key = next(p.key for s, x, p in solo_kit.seats if x.id == seat)
        name = f"sales-director_{candidate.code}_{seat}_{key}"
        fields = dict(  # noqa: C408
            kit_id=solo_kit.requisition.id,
            version=solo_kit.version,
            card_id=name,
            session=session.id,
            seat=seat,
            interviewer=next(p.name for s, x, p in solo_kit.seats if x.id == seat),
            candidate_code=candidate.code,
            candidate=candidate.name,
            interview_date="2027-03-09",
            signed_by="",
            signed_on="2027-03-09",
            entered_by="",
            entered_on=None,
            original="",
            asked_besides="",
            knew_before=False,
            own_ratings=own,
            answers=tuple(answers),
            facts=(FactAnswer(fact="f1", text="A large account", place="Scorecard!E8"),),
        )
        returned = ReturnedCard(**{**fields, **changes})
        return ReturnedFile(file=file or f"{name}.xlsx", sha256=sha * 8, kind="card", card=returned)

    return make


@pytest.fixture
def collect(solo_kit, history):
    def run(*files, candidates=(SAM,), events=(), corrections=(), kit=solo_kit, sent=history):
        return collect_cards(kit, candidates, sent, files, events, corrections)

    return run


def codes(intake):
    return [p.code for p in intake.problems]


def status(intake, seat="s1", candidate="C01"):
    return next(c for c in intake.cards if c.key == (seat, candidate))


def ratings(intake, seat="s1", candidate="C01"):
    return [r.rating for r in intake.ratings if (r.seat, r.candidate) == (seat, candidate)]


def test_a_complete_card_is_the_record_and_the_others_are_missing(collect, card):
    intake = collect(card())

    assert status(intake).state is CardState.COMPLETE
    assert ratings(intake) == [3, 3, 3, 3]
    assert [status(intake, seat).state for seat in ("s2", "s3")] == [CardState.MISSING] * 2
    assert status(intake, "s2").lacks == ("the whole card",)
    assert intake.facts[0].text == "A large account"
    assert codes(intake) == []


def test_nothing_back_means_everything_is_missing_and_no_rating_is_zero(collect):
    intake = collect(candidates=(SAM, KIM))

    assert [c.state for c in intake.cards] == [CardState.MISSING] * 6
    assert {r.rating for r in intake.ratings} == {None}


def test_a_blank_cell_is_still_missing_and_the_rest_counts(collect, card):
    intake = collect(card(ratings=[4, None, 2, 5]))

    assert status(intake).state is CardState.INCOMPLETE
    assert status(intake).lacks == ("rating of question 2",)
    assert ratings(intake) == [4, None, 2, 5]


def test_a_note_that_is_asked_for_is_named_with_its_cell_and_the_rating_counts(collect, card):
    intake = collect(card(notes=" "))

    assert codes(intake) == ["note-missing"] * 4
    assert intake.problems[0].place == "Scorecard!B16"
    assert ratings(intake) == [3, 3, 3, 3]


def test_with_notes_at_the_extremes_a_three_needs_none(collect, card, solo_kit):
    kit = replace(solo_kit, rules=replace(solo_kit.rules, notes="extremes"))

    intake = collect(card(ratings=[3, 1, 4, 5], notes=""), kit=kit)

    assert status(intake).lacks == ("note on question 2", "note on question 4")


def test_no_example_needs_no_note_and_not_asked_its_reason(collect, card):
    intake = collect(card(ratings=[Mark.NO_EXAMPLE, Mark.NOT_ASKED, 3, 3], notes=""))

    assert status(intake).lacks[:1] == ("reason for not asking question 2",)
    assert ratings(intake)[:2] == [Mark.NO_EXAMPLE, Mark.NOT_ASKED]


def test_without_the_declaration_a_card_is_not_complete(collect, card):
    intake = collect(card(own=None))

    assert codes(intake) == ["declaration-missing"]
    assert status(intake).state is CardState.INCOMPLETE


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kit_id": "another"}, "other-kit"),
        ({"version": "0" * 64}, "unknown-version"),
        ({"seat": "s9"}, "unknown-seat"),
        ({"candidate_code": "C09"}, "unknown-candidate"),
    ],
)
def test_a_card_that_is_not_for_us_stays_out(collect, card, change, code):
    file = card()
    intake = collect(replace(file, card=replace(file.card, **change)))

    assert codes(intake) == [code]
    assert intake.problems[0].action == "file left out"
    assert status(intake).state is CardState.MISSING


def test_a_version_counts_in_full_and_as_it_is_printed(collect, card, solo_kit):
    short = f"{solo_kit.version[:4]}-{solo_kit.version[4:6]}"

    assert status(collect(card(version=short))).state is CardState.COMPLETE


def test_an_edited_question_is_out_alone(collect, card):
    file = card()
    edited = replace(file.card.answers[1], digest="otherwise")
    answers = (file.card.answers[0], edited, *file.card.answers[2:])

    intake = collect(replace(file, card=replace(file.card, answers=answers)))

    assert codes(intake) == ["question-changed"]
    assert intake.problems[0].place == "Scorecard!A22"
    assert ratings(intake) == [3, None, 3, 3]


def test_a_card_of_an_older_version_counts_where_the_question_is_the_same(collect, card, solo_kit, history):
    session = solo_kit.sessions[0]
    reworded = replace(session.questions[2], text="Tell me about the last time it went wrong for you.")
    questions = (*session.questions[:2], reworded, *session.questions[3:])
    kit = replace(solo_kit, sessions=(replace(session, questions=questions), *solo_kit.sessions[1:]))
    sent = [*history, {"version": kit.version, "questions": {q.id: q.digest for q in kit.questions}}]

    intake = collect(card(), kit=kit, sent=sent)

    assert codes(intake) == ["older-version", "question-superseded"]
    assert ratings(intake) == [3, 3, None, 3]


def test_weights_and_minimums_never_make_a_card_invalid(collect, card, solo_kit):
    heavy = replace(solo_kit.competencies[0], weight=2.0, minimum=3.0, reason="it matters most")
    kit = replace(solo_kit, competencies=(heavy, *solo_kit.competencies[1:]))

    assert status(collect(card(), kit=kit)).state is CardState.COMPLETE


def test_the_same_file_twice_counts_once(collect, card):
    intake = collect(card(), card(file="copy of a card.xlsx"))

    assert "same-card-twice" in codes(intake)
    assert ratings(intake) == [3, 3, 3, 3]


def test_a_resaved_copy_with_the_same_answers_counts_once(collect, card):
    intake = collect(card("a"), card("b", file="again.xlsx"))

    assert "same-card-twice" in codes(intake)
    assert status(intake).state is CardState.COMPLETE


def taken(*shas):
    """The ledger's events of files that were taken in one after the other."""
    return [
        Event(what="taken-in", at=f"2027-03-09T1{n}:00:00Z", about={"sha256": sha * 8}) for n, sha in enumerate(shas)
    ]


def test_a_later_copy_fills_blanks(collect, card):
    intake = collect(card("a", [4, None, 2, 5]), card("b", [4, 3, 2, 5]), events=taken("a"))

    assert "filled-later" in codes(intake)
    assert ratings(intake) == [4, 3, 2, 5]
    assert status(intake).state is CardState.COMPLETE


def test_a_later_copy_mends_a_wrong_cell(collect, card):
    file = card("a", [4, None, 2, 5])
    wrong = replace(file.card.answers[1], wrong=True)
    first = replace(file, card=replace(file.card, answers=(file.card.answers[0], wrong, *file.card.answers[2:])))

    intake = collect(first, card("b", [4, 3, 2, 5]), events=taken("a"))

    assert "mended" in codes(intake)
    assert ratings(intake) == [4, 3, 2, 5]


def test_a_later_copy_that_changes_a_rating_is_listed_and_not_used(collect, card):
    intake = collect(card("a", [4, 3, 2, 5]), card("b", [4, 5, 2, 5]), events=taken("a"))

    assert codes(intake) == ["copy-changes-ratings"]
    assert "question 2" in intake.problems[0].message
    assert "5" not in intake.problems[0].message
    assert ratings(intake) == [4, 3, 2, 5]


def test_a_change_that_was_accepted_is_used(collect, card):
    accepted = Event(
        what="accepted", at="2027-03-10T10:00:00Z", about={"sha256": "b" * 8, "reason": "slip of the hand"}
    )

    intake = collect(card("a", [4, 3, 2, 5]), card("b", [4, 5, 2, 5]), events=[*taken("a"), accepted])

    assert codes(intake) == ["change-accepted"]
    assert ratings(intake) == [4, 5, 2, 5]


def test_a_complete_card_takes_the_place_of_an_incomplete_one_and_says_what_it_changed(collect, card):
    intake = collect(card("a", [4, None, 2, 5]), card("b", [3, 3, 2, 5]), events=taken("a"))

    assert "changed-before-complete" in codes(intake)
    assert ratings(intake) == [3, 3, 2, 5]


def test_an_incomplete_copy_never_changes_an_incomplete_one(collect, card):
    intake = collect(card("a", [4, None, 2, 5]), card("b", [3, None, 2, 5]), events=taken("a"))

    assert codes(intake) == ["copy-changes-ratings"]
    assert ratings(intake) == [4, None, 2, 5]


def test_the_ledger_decides_which_came_first_whatever_the_hash(collect, card):
    early, late = card("z", [1, 1, 1, 1]), card("a", [5, 5, 5, 5])

    assert ratings(collect(late, early, events=taken("z"))) == [1, 1, 1, 1]
    assert ratings(collect(late, early, events=taken("a", "z"))) == [5, 5, 5, 5]


def test_together_the_one_signed_first_comes_first(collect, card):
    early = card("z", [1, 1, 1, 1], signed_on="2027-03-08")
    late = card("a", [5, 5, 5, 5], signed_on="2027-03-09")

    assert ratings(collect(late, early)) == [1, 1, 1, 1]


def test_two_differing_copies_that_come_together_are_both_held_until_one_is_accepted(collect, card):
    one, other = card("a", [4, 3, 2, 5]), card("b", [4, 5, 2, 5], file="sales-director_C01_s1_ana-ruiz (1).xlsx")
    chosen = Event(what="accepted", at="2027-03-10T10:00:00Z", about={"sha256": "b" * 8, "reason": "told HR"})
    kept = Event(what="accepted", at="2027-03-10T10:00:00Z", about={"sha256": "a" * 8, "reason": "told HR"})

    held = collect(one, other)

    assert ratings(held) == [4, None, 2, 5]
    assert [(p.file, p.code) for p in held.problems] == [
        (other.file, "copy-changes-ratings"),
        (one.file, "copy-changes-ratings"),
    ]
    assert ratings(collect(one, other, events=[chosen])) == [4, 5, 2, 5]
    assert ratings(collect(one, other, events=[kept])) == [4, 3, 2, 5]


def test_of_three_differing_copies_that_come_together_none_decides_and_the_accepted_one_does(collect, card):
    files = [card(sha, [4, n, 2, 5], file=f"{sha}.xlsx") for sha, n in (("a", 3), ("b", 5), ("c", 3))]

    assert ratings(collect(*files)) == [4, None, 2, 5]
    for sha, rating in (("a", 3), ("b", 5), ("c", 3)):
        accepted = Event(what="accepted", at="2027-03-10T10:00:00Z", about={"sha256": sha * 8, "reason": "told HR"})
        assert ratings(collect(*files, events=[accepted])) == [4, rating, 2, 5]


def test_a_choice_between_copies_that_came_together_is_listed_with_the_look_before_it(collect, card):
    one, other = card("a", [4, 3, 2, 5]), card("b", [4, 5, 2, 5], file="b.xlsx")
    about = {"sha256": "a" * 8, "reason": "told HR", "after_interim": "yes"}

    intake = collect(one, other, events=[Event(what="accepted", at="2027-03-10T10:00:00Z", about=about)])

    listed = {(p.file, p.code): p.message for p in intake.problems}
    assert "accepted after an interim look at the ratings" in listed[one.file, "change-accepted"]
    assert ("b.xlsx", "copy-changes-ratings") in listed


def test_a_complete_card_that_comes_after_the_ratings_were_shown_changes_none_of_them(collect, card):
    shown = Event(what="revealed", at="2027-03-10T09:00:00Z", about={"stage": "panel", "candidates": "C01"})
    files = card("a", [4, None, 2, 5]), card("b", [3, 3, 2, 5], file="b.xlsx")

    intake = collect(*files, events=[*taken("a"), shown])
    of_another = collect(*files, events=[*taken("a"), replace(shown, about={"stage": "panel", "candidates": "C02"})])

    assert ratings(intake) == [4, None, 2, 5]
    assert codes(intake) == ["copy-changes-ratings", "renamed"]
    assert "meeting form" in intake.problems[0].action
    assert ratings(of_another) == [3, 3, 2, 5]


def test_a_change_accepted_after_the_ratings_were_shown_is_not_used(collect, card):
    shown = Event(what="revealed", at="2027-03-10T09:00:00Z", about={})
    late = Event(what="accepted", at="2027-03-10T10:00:00Z", about={"sha256": "b" * 8, "reason": "changed my mind"})

    intake = collect(card("a", [4, 3, 2, 5]), card("b", [4, 5, 2, 5]), events=[*taken("a"), shown, late])

    assert ratings(intake) == [4, 3, 2, 5]


def test_a_card_as_it_was_sent_is_still_missing(collect, card):
    blank = card(ratings=[None] * 4, own=None, facts=(), interview_date=None, knew_before=None)

    intake = collect(blank)

    assert codes(intake) == ["blank-card"]
    assert status(intake).state is CardState.MISSING
    assert intake.taken == ()


def test_what_is_left_unanswered_besides_the_ratings_is_listed_and_counts(collect, card):
    intake = collect(card(knew_before=None, interview_date=None))

    assert codes(intake) == ["interview-date-missing", "knew-before-unanswered"]
    assert status(intake).state is CardState.COMPLETE


def test_a_file_that_is_left_out_is_noted_as_left_out(collect, card):
    file = card()

    intake = collect(replace(file, card=replace(file.card, kit_id="another")))

    assert [dict(t) for t in intake.taken] == [{"sha256": file.sha256, "kind": "card", "left_out": "other-kit"}]


def test_a_note_that_is_added_to_counts_and_one_that_is_replaced_does_not(collect, card):
    first = card("a", notes="He listed three steps.")
    longer = card("b", notes="He listed three steps. Added on 10 March: he named the cost.")
    other = card("c", notes="Great energy.")

    added = collect(first, longer, events=taken("a"))
    replaced = collect(first, other, events=taken("a"))

    assert "note-added-to" in codes(added)
    assert {r.note for r in added.ratings if r.seat == "s1"} == {longer.card.answers[0].note}
    assert "note-replaced" in codes(replaced)
    assert {r.note for r in replaced.ratings if r.seat == "s1"} == {"He listed three steps."}


def test_order_and_names_of_files_never_matter(collect, card):
    files = [
        card("a", [4, None, 2, 5]),
        card("b", [4, 3, 2, 5]),
        card("c", [4, 3, 2, 1]),
        card("d", candidate=KIM),
        card("e", seat="s2"),
    ]
    expected = collect(*files, candidates=(SAM, KIM))

    for turn in range(6):
        shuffled = random.Random(turn).sample(files, len(files))
        again = collect(*shuffled, candidates=(SAM, KIM))
        renamed = collect(*(replace(f, file=f"{n}.xlsx") for n, f in enumerate(shuffled)), candidates=(SAM, KIM))
        assert again == expected
        assert [(r.seat, r.candidate, r.rating) for r in renamed.ratings] == [
            (r.seat, r.candidate, r.rating) for r in expected.ratings
        ]


def test_taking_in_twice_changes_nothing(collect, card):
    files = (card("a", [4, None, 2, 5]), card("b", [4, 3, 2, 5]))
    first = collect(*files)
    events = [Event(what="taken-in", at="2027-03-09T10:00:00Z", about=about) for about in first.taken]

    again = collect(*files, events=events)

    assert again.taken == ()
    assert (again.ratings, again.cards) == (first.ratings, first.cards)


def test_a_blank_card_goes_by_the_name_typed_in_it(collect, card):
    blank = Candidate(code="C00", name="  sam   IDOWU ")

    assert status(collect(card(candidate=blank))).state is CardState.COMPLETE


def test_a_near_miss_of_a_typed_name_is_asked_back_by_code_never_by_name(collect, card):
    intake = collect(card(candidate=Candidate(code="C00", name="Sam Idowo")))

    assert codes(intake) == ["unknown-candidate"]
    assert "C01" in intake.problems[0].message
    assert "Idow" not in intake.problems[0].message


def test_a_card_that_is_excused_is_settled(collect, card):
    excuse = Event(what="excused", at="2027-03-09T10:00:00Z", about={"seat": "s2", "candidate": "", "reason": "ill"})

    intake = collect(card(), card("b", seat="s3"), events=[excuse])

    assert status(intake, "s2").state is CardState.EXCUSED
    assert all(c.settled for c in intake.cards)


def excuse(seat, candidate="", reason="ill", *, hour=10):
    about = {"seat": seat, "candidate": candidate, "reason": reason}
    return Event(what="excused", at=f"2027-03-09T{hour}:00:00Z", about=about)


def test_one_card_of_a_seat_is_excused_and_the_others_are_waited_for(collect, card):
    intake = collect(candidates=(SAM, KIM), events=[excuse("s2", "C02")])

    assert [c.key for c in intake.cards if c.state is CardState.EXCUSED] == [("s2", "C02")]


def test_what_is_expected_again_is_missing_again_card_by_card_or_seat_by_seat(collect):
    def excused(*events):
        intake = collect(candidates=(SAM, KIM), events=events)
        return [c.candidate for c in intake.cards if c.state is CardState.EXCUSED]

    def again(candidate):
        return Event(what="expected-again", at="2027-03-09T11:00:00Z", about={"seat": "s2", "candidate": candidate})

    assert excused(excuse("s2")) == ["C01", "C02"]
    assert excused(excuse("s2"), again("C02")) == ["C01"]
    assert excused(excuse("s2", "C02"), again("")) == []
    assert excused(excuse("s2"), again(""), excuse("s2", "C01")) == ["C01"]


def test_a_card_that_comes_complete_after_its_excuse_counts_and_the_excuse_is_not_needed(collect, card):
    came = Event(what="taken-in", at="2027-03-09T12:00:00Z", about={"sha256": "a" * 8})

    for events in ([excuse("s1")], [excuse("s1"), came], [came, excuse("s1", "C01", hour=13)]):
        intake = collect(card(), events=events)
        assert status(intake).state is CardState.COMPLETE
        assert ratings(intake) == [3, 3, 3, 3]
        assert codes(intake) == ["excuse-not-needed"]
    assert codes(collect(card(), events=[came, excuse("s1", hour=13)])) == []


def test_an_excuse_after_the_ratings_were_shown_takes_none_of_them_out(collect, card):
    shown = Event(what="revealed", at="2027-03-09T11:00:00Z", about={})
    files = [card("a"), card("b", seat="s2"), card("c", seat="s3")]

    before = collect(*files, events=[*taken("a", "b", "c"), shown])
    after = collect(*files, events=[*taken("a", "b", "c"), shown, excuse("s2", hour=14)])

    assert after.ratings == before.ratings
    assert after.cards[1].state is CardState.COMPLETE


def test_no_card_is_expected_of_a_candidate_who_withdrew(collect):
    intake = collect(candidates=(SAM, replace(KIM, status="withdrawn")))

    assert {c.candidate for c in intake.cards} == {"C01"}


def revealed(what="revealed", **about):
    return Event(
        what=what, at="2027-03-12T10:00:00.000000Z", about={"stage": "panel", "candidates": "C01 C02"} | about
    )


def test_ratings_that_were_shown_are_kept_when_the_candidate_withdraws(collect, card):
    gone = (SAM, replace(KIM, status="withdrawn"))
    file = card(candidate=KIM, asked_besides="And who else knew?")

    came = Event(what="taken-in", at="2027-03-10T10:00:00.000000Z", about={"sha256": file.sha256})

    intake = collect(file, candidates=gone, events=[came, revealed()])

    assert intake.kept == (("panel", "C02"),)
    assert {c.candidate for c in intake.cards} == {"C01"}
    assert ratings(intake, candidate="C02") == [3, 3, 3, 3]
    assert codes(intake) == []
    assert [(b.candidate, b.text) for b in intake.besides] == [("C02", "And who else knew?")]


@pytest.mark.parametrize("events", [[], [revealed("interim-shown")], [revealed(stage="screen")]])
def test_ratings_that_nobody_has_seen_are_not_kept(collect, card, events):
    intake = collect(card(candidate=KIM), candidates=(SAM, replace(KIM, status="withdrawn")), events=events)

    assert intake.kept == ()
    assert ratings(intake, candidate="C02") == []
    assert codes(intake) == ["not-expected"]


def test_a_card_of_somebody_recused_is_not_kept_when_the_candidate_withdraws(collect, card):
    gone = (SAM, replace(KIM, status="withdrawn"))
    recused = Event(what=RECUSED, at="2027-03-01T10:00:00.000000Z", about={"seat": "s1", "candidate": "C02"})

    intake = collect(card(candidate=KIM), candidates=gone, events=[recused, revealed()])

    assert ratings(intake, candidate="C02") == []
    assert codes(intake) == ["not-expected"]


def test_what_was_asked_besides_is_taken_in_once_for_each_wording(collect, card):
    first = card(asked_besides="And then?", ratings=[3, 3, 3, None])
    later = card("b", asked_besides="And then?", file="later.xlsx")
    other = card("c", asked_besides="And then? Why so?", file="other.xlsx", seat="s2")

    intake = collect(first, later, other)

    assert [(b.seat, b.candidate, b.text, b.interviewer, b.person) for b in intake.besides] == [
        ("s1", "C01", "And then?", "Ana Ruiz", "ana-ruiz"),
        ("s2", "C01", "And then? Why so?", "Ben Okafor", "ben-okafor"),
    ]


def test_who_knew_the_candidate_before_is_listed_and_counts(collect, card):
    declaration = ReturnedFile(file="declaration_ana-ruiz.pdf", sha256="d", kind="document")

    intake = collect(card(knew_before=True), declaration)

    assert codes(intake) == ["knew-before"]
    assert ratings(intake) == [3, 3, 3, 3]


@pytest.mark.parametrize(
    ("file", "is_there"),
    [
        ("ana-ruiz/declaration.docx", True),
        ("Declaration Ana.pdf", True),
        ("signed declaration RUIZ.jpg", True),
        ("sales-director_C01_s1_ana-ruiz_declaration.pdf", True),
        ("declaration.docx", False),
        ("declaration_ben-okafor.pdf", False),
    ],
)
def test_a_declaration_is_known_by_the_name_of_its_file_or_folder(collect, card, file, is_there):
    paper = ReturnedFile(file=file, sha256="d", kind="document")

    intake = collect(card(knew_before=True), paper)

    assert ("declaration-missing" in codes(intake)) is not is_there


def test_a_nameless_declaration_is_named_where_one_is_missed(collect, card):
    paper = ReturnedFile(file="declaration.docx", sha256="d", kind="document")

    (missing,) = (p for p in collect(card(knew_before=True), paper).problems if p.code == "declaration-missing")

    assert missing.message == (
        "the interviewer knew this candidate before, and no declaration that bears their name came back"
    )
    assert missing.action == (
        "counted; put it into returned/ as declaration_ana-ruiz, or rename declaration.docx if that is the one"
    )


def test_an_accent_or_a_name_that_two_share_tells_nobody_apart(collect, card, solo_kit):
    ana, ben, chloe = (person for _, _, person in solo_kit.seats)
    kit = replace(solo_kit, panel=(ana, replace(ben, name="Ben Ruiz"), chloe))
    paper = ReturnedFile(file="declaration Ruiz.pdf", sha256="d", kind="document")
    accented = replace(paper, file="declaration Chloe\u0301 Martin.pdf")

    assert "declaration-missing" in codes(collect(card(knew_before=True), paper, kit=kit))
    assert "declaration-missing" not in codes(collect(card(knew_before=True, seat="s3"), accented))


def test_a_renamed_file_counts(collect, card):
    assert codes(collect(card(file="Scan (2).xlsx"))) == ["renamed"]


def test_an_interview_before_the_freeze_is_listed(collect, card):
    frozen = Event(what="frozen", at="2027-03-10T10:00:00Z", about={"on": "2027-03-10"})

    assert codes(collect(card(), events=[frozen])) == ["before-freeze"]


def correction(cell, value, **changes):
    fields = dict(  # noqa: C408
        card_id="sales-director_C01_s1_ana-ruiz",
        cell=cell,
        value=value,
        source="signed paper card",
        by="HR",
        file="corrections.csv",
        line=2,
    )
    return Correction(**{**fields, **changes})


def corrections_file(sha="k"):
    return ReturnedFile(file="corrections.csv", sha256=sha * 8, kind="corrections")


def test_a_line_of_corrections_that_came_when_the_ratings_had_been_shown_is_marked(collect, card):
    cells = card(ratings=[4, None, None, 5])
    early, late = correction("rating_q2", "3"), correction("rating_q3", "2", line=3)
    (told,) = [t for t in collect(cells, corrections_file(), corrections=[early]).taken if t["kind"] == "corrections"]
    before = Event(what="taken-in", at="2027-03-10T10:00:00.000000Z", about=told)

    intake = collect(cells, corrections_file("m"), corrections=[early, late], events=[before, revealed()])

    # The file is another now; the line that was in it before the ratings were shown is not late for that.
    assert [(p.place, p.code) for p in intake.problems if p.file == "corrections.csv"] == [
        ("line 2", "mended"), ("line 3", "came-after-reveal"), ("line 3", "mended"),
    ]  # fmt: skip
    assert ratings(intake) == [4, 3, 2, 5]
    assert {r.question: (r.file, r.place) for r in intake.ratings if r.seat == "s1"}["q3"] == (
        "corrections.csv", "line 3",
    )  # fmt: skip


def test_a_ledger_that_kept_no_lines_tells_when_the_whole_file_came(collect, card):
    cells, line = card(ratings=[4, None, 2, 5]), correction("rating_q2", "3")
    about = {"sha256": "k" * 8, "kind": "corrections"}
    before = Event(what="taken-in", at="2027-03-10T10:00:00.000000Z", about=about)

    intake = collect(cells, corrections_file(), corrections=[line], events=[before, revealed()])

    assert [p.code for p in intake.problems if p.file == "corrections.csv"] == ["mended"]


def test_the_ledger_keeps_no_word_of_a_correction(collect, card):
    line = correction("rating_q2", "3")

    (told,) = [t for t in collect(card(), corrections_file(), corrections=[line]).taken if t["kind"] == "corrections"]

    assert set(told) == {"sha256", "kind", "lines"}
    assert len(told["lines"]) == 12


def test_a_correction_fills_what_is_missing_and_never_changes_a_rating(collect, card):
    file = card(ratings=[4, None, 2, 5])

    intake = collect(file, corrections=[correction("rating_q2", "3"), correction("rating_q1", "5", line=3)])

    assert ratings(intake) == [4, 3, 2, 5]
    assert {(p.place, p.code) for p in intake.problems if p.file == "corrections.csv"} == {
        ("line 2", "mended"),
        ("line 3", "copy-changes-ratings"),
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"card_id": "nobody"}, "correction-unknown-card"),
        ({"cell": "rating_q99"}, "correction-unknown-cell"),
        ({"source": ""}, "correction-without-source"),
        ({"value": "four"}, "rating-not-a-number"),
    ],
)
def test_a_correction_that_cannot_be_used_is_named_by_its_line(collect, card, change, code):
    intake = collect(card(ratings=[4, None, 2, 5]), corrections=[replace(correction("rating_q2", "3"), **change)])

    assert (intake.problems[0].place, intake.problems[0].code) == ("line 2", code)
    assert ratings(intake) == [4, None, 2, 5]


def test_a_blank_card_is_corrected_by_the_code_of_its_candidate(collect, card):
    blanks = [
        card(sha, [4, None, 2, 5], candidate=Candidate(code="C00", name=name), file=f"{sha}.xlsx")
        for sha, name in (("a", "Sam Idowu"), ("b", "Kim Tran"))
    ]
    of_sam = correction("rating_q2", "3")
    of_both = replace(of_sam, card_id="sales-director_C00_s1_ana-ruiz", line=3)

    intake = collect(*blanks, candidates=(SAM, KIM), corrections=[of_sam, of_both])

    assert ratings(intake) == [4, 3, 2, 5]
    assert ratings(intake, candidate="C02") == [4, None, 2, 5]
    found = {p.place: p for p in intake.problems if p.file == "corrections.csv"}
    assert (found["line 2"].code, found["line 3"].code) == ("mended", "correction-unknown-card")
    assert "write the candidate's code instead of C00" in found["line 3"].message


def test_a_scan_is_filed_by_its_card_and_what_is_no_card_is_told(collect, card):
    scan = ReturnedFile(
        file="x/sales-director_C01_s1_ana-ruiz.pdf", sha256="s", kind="note", card_id="sales-director_C01_s1_ana-ruiz"
    )

    intake = collect(card(), scan)

    assert [(n.file, n.card_id) for n in intake.notes] == [(scan.file, scan.card_id)]
    assert {t["kind"] for t in intake.taken} == {"card", "note"}


def test_what_the_ledger_gets_holds_no_name_and_no_rating(collect, card):
    intake = collect(card(candidate=Candidate(code="C00", name="Sam Idowu"), ratings=[5, 4, 2, 1]))

    assert all("Sam" not in str(about) and "rating" not in str(about) for about in intake.taken)
