"""The tables that every report draws from: who sees what, in which order, and how figures are printed."""

import json
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.debriefing import hold_debrief
from generator.model import (
    AnswerAgreement,
    AskedBesides,
    Compared,
    EquivalentMust,
    Estimate,
    Held,
    InterviewerFigures,
    Mark,
    OtherRule,
    Points,
    Reliability,
    Standing,
    Topic,
)
from generator.reports import objects
from generator.reports.tables import Reader, tables_of
from generator.reports.tables.people import people_of
from generator.reports.tables.rules import ONE_ROOM, point_sentences
from generator.reports.tables.wording import day, figure, interval, label, sentence
from generator.wording import tongue
from tests.debriefs import HELD_NOTE, NAMES, a_debrief, a_kit, an_interim_debrief
from tests.panels import intake_of, panel_kit, people, renamed

ENGLISH = tongue("en")
SAM, KIM, LEA, OMAR = (f"{code} {name}" for code, name in NAMES.items())


def report_of(reader, debrief=None, kit=None, number=2):
    return tables_of(debrief or a_debrief(), kit or a_kit(), NAMES, number, reader)


def stage_of(reader, debrief=None):
    return report_of(reader, debrief).stages[0]


def ratings_of(stage):
    return [r for part in stage.competencies for cell in part.cells for r in cell.ratings]


def held(kit, table, **options):
    return hold_debrief(kit, people(*table), intake_of(kit, table), **options)


def one_stage(kit, table, reader=Reader.HR, **options):
    report = tables_of(held(kit, table, **options), kit, {code: code.lower() for code in table}, 1, reader)
    return report.stages[0]


# Who sees what


def test_a_held_note_is_for_hr_only():
    notes = {reader: [r.note for r in ratings_of(stage_of(reader))] for reader in Reader}

    assert HELD_NOTE in notes[Reader.HR]
    for reader in (Reader.CHAIR, Reader.MANAGER):
        assert HELD_NOTE not in notes[reader]
        assert notes[reader].count("Held for HR.") == 1


def test_a_held_note_is_not_in_the_points_to_talk_about_either():
    debrief = a_debrief()
    apart = next(point for point in debrief.talk if point.topic is Topic.ONE_ANSWER)
    noted = replace(apart, ratings=tuple(replace(r, held=True) for r in apart.ratings))

    (point,) = stage_of(Reader.CHAIR, replace(debrief, talk=(noted,))).talk

    assert {r.note for r in point.ratings} == {"Held for HR."}


def test_the_manager_is_told_who_rated_only_where_the_rules_show_it():
    shown = ratings_of(stage_of(Reader.MANAGER))
    kit = a_kit()
    debrief = a_debrief(rules=replace(kit.rules, show_raters=False))
    hidden = ratings_of(stage_of(Reader.MANAGER, debrief))

    assert {r.who for r in shown} == {"Ana Ruiz", "Ben Okafor", "Chloé Martin"}
    assert {(r.who, r.seat, r.question, r.id, r.note, r.because, r.place) for r in hidden} == {("",) * 7}
    assert {r.who for r in ratings_of(stage_of(Reader.CHAIR, debrief))} == {r.who for r in shown}


def test_ratings_without_names_stand_in_order_of_the_numbers_so_that_no_seat_gives_them_away():
    debrief = a_debrief(rules=replace(a_kit().rules, show_raters=False))

    cells = [cell for part in stage_of(Reader.MANAGER, debrief).competencies for cell in part.cells]

    assert [[r.value for r in cell.ratings] for cell in cells] == [
        sorted((r.value for r in cell.ratings), key=lambda value: value or 0) for cell in cells
    ]
    told = " ".join(point.text for point in stage_of(Reader.MANAGER, debrief).talk)
    assert not any(person.name in told for person in a_kit().panel)


def test_what_is_behind_the_result_is_for_hr_only():
    assert report_of(Reader.CHAIR).behind == report_of(Reader.MANAGER).behind == ()
    assert [table.sheet for table in report_of(Reader.HR).behind] == [
        *("Raters", "Reliability", "Reliability", "Other rules"),
        *("Moved in the talk",) * 3,
        *("Changes after the first pack", "Problems", "Trace"),
    ]


@pytest.mark.parametrize("reader", Reader)
def test_every_report_says_kit_version_debrief_and_program(reader):
    head = report_of(reader, number=7).head

    kit = a_kit()
    assert head.provenance.startswith(f"Kit sales-director, version {kit.version[:4]}-{kit.version[4:6]}, rules ")
    assert ", debrief 7, panelpack " in head.provenance


@pytest.mark.parametrize("reader", Reader)
def test_the_program_never_speaks_of_hiring(reader):
    assert " hire " not in f" {report_of(reader)} ".lower()


# An interim look


@pytest.mark.parametrize("reader", Reader)
def test_an_interim_report_says_so_and_what_is_out(reader):
    head = report_of(reader, an_interim_debrief()).head

    assert head.interim == "INTERIM: cards are still out"
    assert head.missing == (
        f"Ana Ruiz: the card for {OMAR} is missing or not complete.",
        f"Ben Okafor: the card for {OMAR} is missing or not complete.",
        f"Chloé Martin: the card for {OMAR} is missing or not complete.",
    )
    assert head.meeting == ""


def test_a_complete_report_has_no_such_mark_and_names_whom_the_panel_goes_on_without():
    head = report_of(Reader.CHAIR).head

    assert (head.interim, head.missing) == ("", ())
    assert head.excused == (
        f"The panel goes on without Chloé Martin's card for {OMAR}: the interview ended after 20 minutes, at the "
        "candidate's wish.",
    )
    assert head.meeting == (
        "The panel met on 15 March 2027, chaired by Priya Nair, over debrief 1. Present: all three. "
        "The talk moved 3 ratings."
    )


def test_each_meeting_is_told_with_its_day_chair_and_people():
    earlier = Held(file="m1.xlsx", number=1, chair="Martine Duval", on="2027-03-08", present="Ana and Ben")
    debrief = a_debrief(earlier_meetings=(earlier,))

    assert report_of(Reader.HR, debrief).head.meeting == (
        "The panel met on 8 March 2027, chaired by Martine Duval, over debrief 1. Present: Ana and Ben. "
        "It met again on 15 March 2027, chaired by Priya Nair, over debrief 1. Present: all three. "
        "The talk moved 3 ratings."
    )


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), ""),
        (("a.xlsx",), "Read for this debrief instead of the folder returned/: a.xlsx."),
        (
            tuple(f"{n}.xlsx" for n in range(7)),
            "Read for this debrief instead of the folder returned/: 7 files; debrief.json names them.",
        ),
    ],
)
def test_hr_is_told_which_files_were_read_instead_of_what_came_back(files, said):
    debrief = a_debrief(read_instead=files)

    assert {reader: report_of(reader, debrief).head.read_instead for reader in Reader} == {
        Reader.CHAIR: "", Reader.MANAGER: "", Reader.HR: said,
    }  # fmt: skip
    assert json.loads(objects.render(debrief, 1))["read_instead"] == list(files)


# What was asked besides the plan


def asked(code, text):
    return AskedBesides(
        seat="s1", candidate=code, text=text, place=f"{code}.xlsx", interviewer="Ana Ruiz", person="ana-ruiz"
    )


def test_what_was_asked_besides_is_for_the_chair_where_it_is_short_and_for_hr_whole():
    long, held = "Why then? " * 40, "And how old are the children?"
    debrief = a_debrief(
        besides=(asked("C03", "Who else?"), asked("C01", long), asked("C02", held)), held_reasons=(held,)
    )

    def told(reader):
        return [(row.code, row.who, row.words, row.held) for row in report_of(reader, debrief).besides]

    assert told(Reader.HR) == [
        ("C01", "Ana Ruiz", long, False), ("C02", "Ana Ruiz", held, True), ("C03", "Ana Ruiz", "Who else?", False),
    ]  # fmt: skip
    assert told(Reader.CHAIR) == [
        ("C01", "Ana Ruiz", "Too long for this paper; it stands in hr.xlsx, sheet “Notes”.", False),
        ("C02", "Ana Ruiz", "Held for HR.", True),
        ("C03", "Ana Ruiz", "Who else?", False),
    ]
    assert told(Reader.MANAGER) == []


def test_what_was_asked_besides_may_touch_a_protected_topic_too():
    assert "Who else?" in a_debrief(besides=(asked("C01", "Who else?"),)).reasons


# The order of everything


def test_musts_stand_first_unmet_before_unverified_and_are_not_said_twice():
    stage = stage_of(Reader.CHAIR)

    assert [(m.candidate, m.state) for m in stage.musts] == [(KIM, "not met"), (OMAR, "not verified")]
    assert not any("licence" in point.text for point in stage.talk)
    assert [point.number for point in stage.talk] == list(range(1, len(stage.talk) + 1))


def by_equivalent(source="Eight years as a driver"):
    """The usual debrief; of one candidate a must is met by an equivalent."""
    found = a_debrief()
    must = EquivalentMust(
        candidate="C01", line="c2", text="A degree", source=source, places=("screening.xlsx Screening!F9",)
    )
    people = tuple(replace(c, equivalents=(must,)) if c.code == "C01" else c for c in found.candidates)
    return replace(found, candidates=people)


def test_a_must_met_by_an_equivalent_stands_apart_with_what_shows_it_and_is_no_point_to_talk_about():
    stage = stage_of(Reader.CHAIR, by_equivalent())

    assert [(m.candidate, m.must, m.state, m.why) for m in stage.equivalents] == [
        (SAM, "A degree", "met by an equivalent", "Eight years as a driver.")
    ]
    assert (stage.musts, stage.talk) == (stage_of(Reader.CHAIR).musts, stage_of(Reader.CHAIR).talk)
    (row,) = (r for r in stage.result.rows if r.candidate == SAM)
    assert row.musts == ()
    told = stage_of(Reader.CHAIR, by_equivalent("")).equivalents
    assert [m.why for m in told] == ["The form does not say what shows it."]


def test_what_shows_an_equivalent_is_held_for_hr_where_it_touches_a_protected_topic():
    found = by_equivalent("Years at home with the children")
    held = replace(found, held_reasons=found.reasons)

    assert "Years at home with the children" in found.reasons
    assert [m.why for m in stage_of(Reader.CHAIR, held).equivalents] == ["Held for HR."]
    assert [m.why for m in stage_of(Reader.HR, held).equivalents] == ["Years at home with the children."]


def test_debrief_json_has_an_equivalent_among_the_musts():
    first = json.loads(objects.render(by_equivalent(), 2))["candidates"][0]

    assert first["musts"] == [
        {
            "line": "c2", "text": "A degree", "state": "equivalent", "why": "Eight years as a driver",
            "places": ["screening.xlsx Screening!F9"],
        }
    ]  # fmt: skip


def test_what_to_talk_about_comes_in_the_order_of_the_topics():
    topics = list(dict.fromkeys(point.topic for point in stage_of(Reader.CHAIR).talk))

    assert topics == [
        "2 or more points apart on one answer",
        "2 or more points apart on different answers",
        "Below a minimum set in advance",
        "A rating is missing",
        "No example was given, and the rule leaves it out",
        "The same total",
    ]


def test_a_tie_names_the_candidates_as_people_know_them():
    *_, tie = stage_of(Reader.CHAIR).talk

    assert tie.text == (
        f"{KIM} and {LEA} have the same total, and the rules leave them level: the panel decides who stands first "
        "and writes down why."
    )


def test_candidates_stand_in_the_order_of_the_result_in_every_table():
    stage = stage_of(Reader.CHAIR)

    assert stage.candidates == (SAM, KIM, LEA, OMAR)
    assert [row.candidate for row in stage.result.rows] == [SAM, KIM, LEA, OMAR]
    assert [row.place for row in stage.result.rows] == ["1", "2 =", "2 =", "–"]
    assert all([cell.candidate for cell in part.cells] == list(stage.candidates) for part in stage.competencies)


def test_each_stage_has_its_own_result_and_its_name_the_latest_first():
    kit = panel_kit(together=False)
    first, *others = kit.sessions
    kit = replace(kit, sessions=(replace(first, stage="screen"), *others))
    table = {"C01": {"s1": [4, 4], "s2": [3, 3], "s3": [5, 5]}}

    report = tables_of(held(kit, table), kit, {}, 1, Reader.HR)

    assert [stage.title for stage in report.stages] == ["Stage: panel", "Stage: screen"]
    assert [stage.result.rows[0].total for stage in report.stages] == ["4.00", "4.00"]
    assert report.behind[-1].headings[-2:] == ("C01, screen", "C01, panel")


# What cannot be known, and why


def test_a_figure_that_cannot_be_known_is_a_dash_and_a_sentence():
    (row,) = [row for row in stage_of(Reader.CHAIR).result.rows if row.candidate == OMAR]

    assert (row.total, row.interval, row.n_of, row.points, row.word) == ("–", "–", "9 of 15", "–", "")
    assert row.notes == (
        "No total: 9 of 15 ratings are there: with points, a missing rating means no points and no total.",
    )
    cells = [part.cells[3] for part in stage_of(Reader.CHAIR).competencies]
    assert [(cell.mean, cell.n_of) for cell in cells[:2]] == [("–", "1 of 3"), ("2.50", "2 of 3")]
    assert cells[0].why_not == "No mean: it needs 2 ratings, and 1 of 3 planned ones is a number."


def test_a_total_says_what_it_is_without():
    kit = panel_kit(competencies="abc", minimum_complete=0.5)
    rows = one_stage(kit, {"C01": {"s1": [4, 4, None], "s2": [4, 4, None], "s3": [4, 4, 3]}}).result.rows

    assert rows[0].total == "4.00"
    assert "The total is without C: too few ratings." in rows[0].notes


def test_whom_nobody_was_to_rate_has_a_dash_not_a_crash():
    debrief = a_debrief()
    sam = debrief.candidates[0]
    recused = replace(sam, competencies=sam.competencies[1:])

    cell = (
        stage_of(Reader.HR, replace(debrief, candidates=(recused, *debrief.candidates[1:]))).competencies[0].cells[0]
    )

    assert (cell.mean, cell.n_of, cell.why_not, cell.ratings) == ("–", "0 of 0", "Nobody was to rate it.", ())


def test_no_candidate_at_all_gives_a_report_without_stages():
    debrief = a_debrief(candidates=(), talk=(), cut=(), other_rules=())

    report = report_of(Reader.HR, debrief)

    assert report.stages == ()
    assert [t.sentences[-1] for t in report.behind if t.sheet == "Other rules"] == ["No candidate has a total."]


# The result in words


def test_the_talk_stands_beside_the_independent_figures_and_an_order_it_would_change_is_said():
    result = stage_of(Reader.CHAIR).result

    assert [(row.total, row.after) for row in result.rows] == [
        ("3.76", "3.86"),
        ("3.33", "3.33"),
        ("3.33", "3.48"),
        ("–", "–"),
    ]
    assert f"The totals after the talk would give another order: {SAM}, {LEA} and {KIM}." in result.order
    assert result.moved


def test_the_difference_to_the_next_is_a_sentence_with_its_interval_and_who_it_is_from():
    rows = stage_of(Reader.CHAIR).result.rows

    assert (rows[0].word, rows[0].against) == ("slightly ahead", KIM)
    assert rows[0].compared == (
        f"The 3 interviewers who rated both give {SAM} 0.44 points more than {KIM} on average "
        "(90 % interval 0.04 to 0.85)."
    )


@pytest.mark.parametrize(
    ("difference", "low", "interviewers", "said"),
    [
        (None, None, 0, f"No interviewer rated both {SAM} and {KIM}, so nothing compares them directly."),
        (
            Fraction(1, 3), None, 1,
            f"The one interviewer who rated both gives {SAM} 0.33 points more than {KIM} on average; there is no "
            "interval around that.",
        ),
        (
            Fraction(0), -0.5, 2,
            f"The 2 interviewers who rated both give {SAM} as much as {KIM} on average (90 % interval −0.50 to "
            "0.50).",
        ),
        (
            Fraction(-1, 8), -0.5, 2,
            f"The 2 interviewers who rated both give {SAM} 0.13 points fewer than {KIM} on average (90 % interval "
            "−0.50 to 0.50).",
        ),
    ],
)  # fmt: skip
def test_a_difference_that_few_or_none_can_tell_is_said_as_it_is(difference, low, interviewers, said):
    debrief = a_debrief()
    compared = Compared(
        standing=Standing.CLOSE, against="C02", difference=difference, low=low,
        high=None if low is None else -low, interviewers=interviewers,
    )  # fmt: skip
    first = replace(debrief.candidates[0], next=compared)

    rows = stage_of(Reader.CHAIR, replace(debrief, candidates=(first, *debrief.candidates[1:]))).result.rows

    assert rows[0].compared == said


def test_the_cut_line_says_who_is_on_either_side_and_who_is_too_close():
    result = stage_of(Reader.CHAIR).result

    assert result.cut_after == 0
    assert result.cut[0] == f"There is 1 opening, so the line runs below {SAM}: {SAM} is slightly ahead of {KIM}."
    assert result.cut[-1] == (
        f"Too close to call with somebody across the line is {LEA}: the panel decides, with a reason."
    )


def test_minimums_and_musts_stand_beside_the_total():
    row = stage_of(Reader.MANAGER).result.rows[1]

    assert row.musts == ("1 must is not met",)
    assert row.minimums == (
        "Reaching terms with another party: minimum 3.00, mean 2.50: below; the panel discusses and decides",
    )


def test_points_say_what_they_are_made_of():
    row = stage_of(Reader.MANAGER).result.rows[0]

    assert (row.points, row.passed) == ("75 of 100", "yes")
    assert row.points_made_of == "interview 60.19 of 80 + skills-test 15 of 20 = 75.19, rounded 75"


@pytest.mark.parametrize(
    ("zero_at", "said"),
    [
        (0, "a mean of 3 gives 48 of 80, which is 3 of 5 steps; a mean of 5 gives 80, a mean of 1 gives 16."),
        (1, "a mean of 3 gives 40 of 80, which is 2 of 4 steps; a mean of 5 gives 80, a mean of 1 gives 0."),
    ],
)
def test_the_zero_point_is_explained_with_numbers(zero_at, said):
    rules = renamed(panel_kit(), points=Points(total=100, interview=80, zero_at=zero_at)).rules

    assert point_sentences(rules, tongue("en"))[0].endswith(said)
    assert point_sentences(panel_kit().rules, tongue("en")) == ()


def test_agreed_ratings_are_said_to_make_the_order():
    found = tuple(replace(c, points=None) for c in a_debrief().candidates)
    debrief = a_debrief(rules=replace(a_kit().rules, combine="agreed", points=None), candidates=found)

    result = stage_of(Reader.CHAIR, debrief).result
    assert result.order[0] == "The order is that of the ratings that the panel agreed on in its meeting."
    assert result.meaning[2:] == (
        ONE_ROOM,
        "The words come from the independent ratings, made before anybody talked, not from those that the panel "
        "agreed on.",
    )


def test_what_the_interval_and_the_words_leave_out_is_said():
    with_scores = stage_of(Reader.MANAGER).result.meaning
    rules = replace(a_kit().rules, points=None)
    without = stage_of(Reader.MANAGER, a_debrief(rules=rules)).result.meaning

    assert without == with_scores[:3]
    assert with_scores[1].endswith(
        "It knows only how the raters of one candidate differ: where all of them err in the same way, or one of them "
        "in all ratings of a candidate, the total lies further off than it says."
    )
    assert with_scores[2:] == (
        ONE_ROOM,
        "The words compare the interview ratings alone: scores from elsewhere, which count in the points, are not in "
        "them.",
    )


# For HR


def test_a_rater_is_higher_or_lower_than_colleagues_in_words():
    def person(name, mean):
        return InterviewerFigures(
            person=name, name=name, ratings=24, n=12, mean=mean, colleagues_mean=Fraction(3), why_not=None
        )  # fmt: skip

    people = (person("Ana", Fraction(7, 2)), person("Ben", Fraction(11, 4)), person("Chloé", Fraction(3)))

    rows = report_of(Reader.HR, a_debrief(interviewers=people)).behind[0].rows

    assert [row[1:] for row in rows] == [
        (24, 12, 3.5, 3.0, "Rates 0.50 points higher than colleagues on the same candidates."),
        (24, 12, 2.75, 3.0, "Rates 0.25 points lower than colleagues on the same candidates."),
        (24, 12, 3.0, 3.0, "Rates as colleagues do."),
    ]


def reliability(**found):
    fixed = {
        "stage": "panel",
        "alpha_ordinal": Estimate(value=0.712, low=0.52, high=0.85, n=12),
        "icc": Estimate(value=-0.1, low=-0.3, high=0.2, n=12),
        "icc_mean": Estimate(value=0.5, low=0.1, high=0.7, n=12),
        "icc_form": "(2,1)",
        "icc_raters": Fraction(3),
        "icc_questions": (6, 6),
        "icc_left_out": (),
        "icc_of_fewer": 0,
        "answers": (),
        "why_no_answers": None,
    }
    return report_of(Reader.HR, a_debrief(reliability=Reliability(**(fixed | found)))).behind[1:3]


def test_reliability_stands_with_method_interval_n_and_a_plain_sentence():
    assert reliability(icc_mean=Estimate.refused(12, "This needs something else."))[0].rows == (
        (
            "Krippendorff's alpha, ordinal", 0.712, "0.52 to 0.85", 12,
            "The ratings of one answer agree on 71 % of what there was to agree on beyond chance.",
        ),
        (
            "ICC(2,1), one rater's mean over 6 questions (Shrout and Fleiss 1979)", -0.1, "−0.30 to 0.20", 12,
            "The differences between the means of single raters tell nothing of the candidates: they are who rated, "
            "and chance.",
        ),
        (
            "ICC(2,k), the mean of k = 3 raters over 6 questions (Shrout and Fleiss 1979)", "–", "–", 12,
            "This needs something else.",
        ),
    )  # fmt: skip


def test_a_correlation_says_over_what_its_means_are_and_of_how_many_raters():
    table, _ = reliability(icc_form="(1,1)", icc_raters=Fraction(18, 7), icc_questions=(1, 4))

    assert [row[0] for row in table.rows[1:]] == [
        "ICC(1,1), one rater's mean over 1 to 4 questions (Shrout and Fleiss 1979)",
        "ICC(1,k), the mean of k0 = 2.57 raters over 1 to 4 questions (Shrout and Fleiss 1979)",
    ]


def test_what_a_correlation_is_without_is_said_and_that_alphas_interval_is_narrow():
    narrow = (
        "The interval of alpha is a little too narrow for few candidates: with 10 of them it holds the true value in "
        "about 87 of 100 cases, not in 95."
    )
    whole = reliability()[0].sentences
    gaps = reliability(icc_left_out=("C02",), icc_of_fewer=3)[0].sentences
    none = reliability(alpha_ordinal=Estimate.refused(4, "too few"))[0].sentences

    assert whole[1:] == (narrow,)
    assert none[1:] == ()
    assert gaps[2:] == (
        "ICC is without C02 Kim <Tran> & Söhne: one of the raters gave no number there.",
        "3 raters' means of a candidate are over fewer questions than that rater's others: the rest had no number, "
        "or no second rating.",
    )


def test_how_near_the_ratings_of_an_answer_lie_is_said_without_calling_it_agreement():
    """Ratings of 3, 4 and 5 are 2 points apart on the list of what to talk about."""
    apart = (Fraction(2, 3), Fraction(4, 5), Fraction(8, 9))
    answers = tuple(
        AnswerAgreement(candidate="C01", question="q1", n=3, deviation=value, r_wg=Fraction(1, 2)) for value in apart
    )

    assert [row[-1] for row in reliability(answers=answers)[1].rows] == [
        "Within 0.80 of their mean on average.",
        "Within 0.80 of their mean on average.",
        "More than 0.80 from their mean on average.",
    ]


def test_a_figure_without_an_interval_says_why():
    estimate = Estimate(value=0.4, low=None, high=None, n=12, why_not="there is none")

    assert reliability(icc_mean=estimate)[0].rows[2][1:] == (
        0.4, "–", 12,
        "40 % of the differences between the means of all raters is difference between candidates; the rest is who "
        "rated, and chance. There is none.",
    )  # fmt: skip


# Whole or not, and who


def test_two_people_of_one_name_are_named_with_their_seats():
    kit = a_kit()
    panel = tuple(replace(p, name="Anna Weber") if n < 2 else p for n, p in enumerate(kit.panel))
    report = tables_of(a_debrief(kit=replace(kit, panel=panel)), replace(kit, panel=panel), NAMES, 1, Reader.HR)

    stage = report.stages[0]
    assert {r.who for part in stage.competencies for r in part.cells[0].ratings} == {
        "Anna Weber (s1)", "Anna Weber (s2)", "Chloé Martin",
    }  # fmt: skip
    assert [row[0] for row in report.behind[0].rows] == ["Anna Weber (s1)", "Anna Weber (s2)", "Chloé Martin"]
    assert {q.asked_by for part in stage.competencies for q in part.questions} <= {
        "Anna Weber (s1)", "Anna Weber (s2)", "Chloé Martin",
    }  # fmt: skip


def test_who_sat_in_a_seat_before_and_has_the_same_name_is_named_apart():
    kit = panel_kit(raters=2)
    (session,) = kit.sessions
    first, second = session.seats
    before = replace(kit.panel[0], key="before", name="Ben Okafor")
    seats = (replace(first, earlier=(before,)), second)

    assert people_of(replace(kit, sessions=(replace(session, seats=seats),))) == {
        "p1": "Ana Ruiz", "p2": "Ben Okafor (s2)", "before": "Ben Okafor (s1)",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("partial", "said"),
    [
        (("C02",), "PART OF THE STAGE: C02 is still out"),
        (("C02", "C04"), "PART OF THE STAGE: C02 and C04 are still out"),
        (tuple(f"C{n:02}" for n in range(10, 17)), "PART OF THE STAGE: 7 candidates are still out"),
    ],
)
def test_a_debrief_of_part_of_a_stage_says_who_is_still_out(partial, said):
    assert {report_of(reader, a_debrief(partial=partial)).head.interim for reader in Reader} == {said}
    interim = an_interim_debrief(partial=partial)
    assert report_of(Reader.CHAIR, interim).head.interim == "INTERIM: cards are still out"


def test_a_reason_that_touches_a_protected_topic_is_held_for_hr():
    reasons = a_debrief().reasons
    debrief = a_debrief(held_reasons=reasons)

    def told(reader):
        report = report_of(reader, debrief)
        rows = [r for part in report.stages[0].competencies for c in part.cells for r in c.ratings]
        said = {text for r in rows for text in (r.because, r.not_asked_because) if text}
        agreed = {c.agreed_because for part in report.stages[0].competencies for c in part.cells if c.agreed}
        return said | agreed, report.head.excused

    assert len(reasons) == 6
    assert told(Reader.CHAIR)[0] == told(Reader.MANAGER)[0] == {"Held for HR."}
    assert told(Reader.CHAIR)[1] == ("The panel goes on without Chloé Martin's card for C04 عمر حداد: Held for HR.",)
    assert told(Reader.HR) == (set(reasons[:-1]), (
        "The panel goes on without Chloé Martin's card for C04 عمر حداد: the interview ended after 20 minutes, at "
        "the candidate's wish.",
    ))  # fmt: skip


def test_a_rating_whose_note_is_held_shows_no_reason_for_not_asking_either():
    def shown(reader):
        found = a_debrief().candidates[3].competencies[2]
        rating = replace(found.ratings[0], rating=Mark.NOT_ASKED, note="", not_asked_because="Too ill.", held=True)
        found = replace(found, ratings=(rating, *found.ratings[1:]))
        candidate = a_debrief().candidates[3]
        competencies = (*candidate.competencies[:2], found, *candidate.competencies[3:])
        candidates = (*a_debrief().candidates[:3], replace(candidate, competencies=competencies))
        row = stage_of(reader, a_debrief(candidates=candidates)).competencies[2].cells[3].ratings[0]
        return row.note, row.not_asked_because

    assert shown(Reader.CHAIR) == ("", "Held for HR.")
    assert shown(Reader.HR) == ("", "Too ill.")


def test_another_rule_that_changes_the_order_says_which():
    rule = OtherRule(
        stage="panel", rule="all weights equal", changes_order=True,
        totals=(("C02", Fraction(7, 2)), ("C01", Fraction(3)), ("C03", None)),
    )  # fmt: skip

    (table,) = [t for t in report_of(Reader.HR, a_debrief(other_rules=(rule,))).behind if t.sheet == "Other rules"]

    assert table.sentences[1] == f"All weights equal: the order would be {KIM}, {SAM} and {LEA}."
    assert [row[2] for row in table.rows] == [3.0, 3.5, "–"]


def test_every_line_of_the_posting_is_traced_to_its_figures():
    kit = a_kit()
    trace = report_of(Reader.HR).behind[-1]

    assert {row[1] for row in trace.rows} == {line.text for line in kit.lines}
    rated = [row for row in trace.rows if row[2] == "Rated: Reaching terms with another party."]
    assert rated
    assert {row[3:] for row in rated} == {("q4", "Ana Ruiz and Ben Okafor", 3.5, 2.5, 3.0, "–")}
    assert all(row[2] for row in trace.rows)


def test_a_line_checked_on_paper_says_whom_it_is_not_met_for():
    trace = report_of(Reader.HR).behind[-1]

    checked = {row[2]: row[5:] for row in trace.rows if row[2].startswith("Checked on paper")}
    assert checked["Checked on paper (c2)."] == ("", "not met", "", "")
    assert checked["Checked on paper (c3)."] == ("", "", "", "not verified")
    assert checked["Checked on paper (c1)."] == ("", "", "", "")


# How figures are printed


@given(st.fractions(min_value=-5, max_value=5), st.integers(min_value=0, max_value=3))
def test_figures_are_rounded_half_up_away_from_zero_as_excel_does(value, decimals):
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)

    assert figure(value, ENGLISH, decimals) == ("−" if rounded < 0 else "") + f"{abs(rounded):f}"


def test_half_a_hundredth_is_rounded_up_where_python_alone_would_not():
    assert (figure(Fraction(25, 8), ENGLISH), f"{3.125:.2f}") == ("3.13", "3.12")
    small = [figure(value, ENGLISH, decimals) for value, decimals in ((None, 2), (Fraction(-1, 1000), 2), (3.5, 0))]
    assert small == ["–", "0.00", "4"]


def test_an_interval_is_cut_where_the_scale_ends():
    assert interval(0.4, 5.6, ENGLISH) == "1.0 to 5.0"
    assert interval(3.24, 4.06, ENGLISH) == "3.2 to 4.1"
    assert interval(None, None, ENGLISH) == "–"


def test_names_and_sentences_are_made_plain():
    assert label("C01", {"C01": "Sam\n Idowu\x00"}) == "C01 Sam Idowu\ufffd"
    assert label("C07", {}) == "C07"
    assert sentence("screening.xlsx says no") == "screening.xlsx says no."
    assert sentence("says “why?”") == "Says “why?”."
    assert (day("2027-03-09", ENGLISH), day("soon", ENGLISH)) == ("9 March 2027", "soon")


def test_a_rating_without_a_number_stands_in_words():
    ratings = ratings_of(stage_of(Reader.HR))

    words = {r.rating for r in ratings if r.value is None}
    assert words == {Mark.NO_EXAMPLE.value, Mark.NOT_ASKED.value, "missing"}
