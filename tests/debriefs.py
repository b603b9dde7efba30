"""A debrief with all kinds of things in it, built by hand: what the tests of its documents share.

Four candidates, three interviewers (two together, one alone), six competencies, fifteen ratings each.
"""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

from generator import __version__
from generator.debriefing import hold_debrief
from generator.kits import record
from generator.model import (
    AfterTalk,
    Agreed,
    CardProblem,
    Change,
    Compared,
    CutLine,
    Estimate,
    Mark,
    MeetingForm,
    MustState,
    Points,
    Reliability,
    Standing,
    UnmetMust,
)
from tests.panels import intake_of, people

ROOT = Path(__file__).parent.parent
NAMES = {"C01": "Sam Idowu", "C02": "Kim <Tran> & Söhne", "C03": "Lea Brandt", "C04": "عمر حداد"}
NO, NOT = Mark.NO_EXAMPLE, Mark.NOT_ASKED
# By candidate, question by question: q1 to q6 are rated by s1 and s2 together, q7 to q9 by s3 alone.
RATED = {
    "C01": [(4, 2), (4, 4), (5, 4), (3, 4), (4, 4), (5, 4), (4,), (4,), (2,)],
    "C02": [(3, 3), (4, 3), (3, 4), (2, 3), (4, 4), (4, 3), (4,), (3,), (3,)],
    "C03": [(4, 3), (3, 3), (3, 3), (3, 3), (3, 4), (4, 3), (3,), (4,), (4,)],
    "C04": [(None, 3), (2, 3), (NOT, NOT), (3, None), (4, 3), (2, 2), (NO,), (NO,), (3,)],
}
SCORES = {"C01": 15, "C02": 14, "C03": 14, "C04": 16}
# What the talk moved, and why: candidate, seat, question.
MOVED = {
    ("C01", "s2", "q1"): (
        3,
        "Ana's note shows that the first step was Sam's own; I had written it down for the team.",
    ),
    ("C03", "s3", "q8"): (5, "The second customer came back without being asked & <i>said so</i>."),
    ("C03", "s1", "q1"): (5, "What came of it, which I had missed, is in Chloé's note."),
}
LONG_NOTE = (
    "Gave two of six presales engineers to the service director for a quarter, when the roll-out at a grocery "
    "chain slipped, and talked it through openly first. Told the other directors a month before the forecast that"
    " two deals would move, and which two they were. Explained it to the team on Monday: “the chain is "
    "everybody's customer”. Nobody left, one was angry. Asked what was hardest: to say no to a customer who had "
    "waited since March. Kept a list of what each engineer had put aside, read it out at the end of every week, "
    "and closed it in June. The roll-out went live in June with eleven shops fewer than planned; one of the two "
    "deals was lost for good. Would do it again, two weeks sooner, and would tell the customer first. Asked who "
    "had decided: “I proposed it, the service director decided, and we both signed the note”. Showed the first "
    "line of it, without the customer's name. Of the six engineers four had said in the autumn that the quarter "
    "had taught them where the product is weak, and two of them went over to the service side for good, with "
    "thanks. Named what did not work: the weekly list was too long to be read by anybody who had missed a week. "
    "The service director has asked for the same again."
)
HOSTILE_NOTE = '=1+1 & <b>"quoted"</b> {{ x }}\nsecond line, قال ذلك مرتين'
HELD_NOTE = "Said that the youngest child starts school in May."
NOTES = {
    ("C01", "s1", "q1"): LONG_NOTE,
    ("C02", "s1", "q2"): HOSTILE_NOTE,
    ("C02", "s3", "q7"): HELD_NOTE,
}
INTERVALS = {"C01": (3.4, 4.4), "C02": (2.8, 3.9), "C03": (2.8, 3.9)}
NEXT = {
    "C01": (Standing.SLIGHTLY, "C02", Fraction(31, 70), 0.04, 0.85, 3),
    "C02": (Standing.CLOSE, "C03", Fraction(0), -0.62, 0.62, 3),
}
RULES_POINTS = Points(total=100, interview=80, other=(("skills-test", 20),), zero_at=0, pass_mark=70)
PROBLEMS = (
    CardProblem(
        file="sales-director_C04_s1_ana-ruiz.xlsx", place="Scorecard!D9", code="rating-off-scale",
        message="6 is not on the scale of 1 to 5", action="left out",
    ),
    CardProblem(
        file="=notes & <more>.pdf", place="", code="not-a-workbook",
        message="this is not a workbook", action="file left out",
    ),
)  # fmt: skip
TOO_FEW = "This needs 10 candidates whose same answer two people rated; there are 4 candidates."


@cache
def a_kit():
    """Two people together on six questions, one alone on three; a weight, a minimum and points."""
    kit = record.read(ROOT / "kits" / "sales-director")
    first, second, _ = kit.sessions
    by_competency = {c.key: [q for q in kit.questions if q.key == c.key] for c in kit.competencies}
    together = [
        replace(by_competency[c.key][0], id=f"q{n}", asks=f"s{1 + n % 2}", rates=("s1", "s2"))
        for n, c in enumerate(kit.competencies, start=1)
    ]
    alone = [
        replace(by_competency[c.key][1], id=f"q{n}", asks="s3", rates=("s3",))
        for n, c in enumerate(kit.competencies[:3], start=7)
    ]
    seats = tuple(seat for session in kit.sessions for seat in session.seats)
    rated = tuple(
        replace(
            c,
            weight=2.0 if n == 0 else 1.0,
            minimum=3.0 if c.id == "negotiation" else None,
            reason={0: "the first thing that the job asks for", 3: "the job's terms are binding"}.get(n),
        )
        for n, c in enumerate(kit.competencies)
    )
    return replace(
        kit,
        sessions=(
            replace(first, together=True, seats=seats[:2], questions=tuple(together)),
            replace(second, seats=seats[2:], questions=tuple(alone)),
        ),
        competencies=rated,
        rules=replace(kit.rules, points=RULES_POINTS),
    )


def a_debrief(**changes):
    """The debrief of `a_kit` as it is held, a few fixed figures apart; *changes* stand in place of what it holds."""
    debrief = _held(changes.pop("kit", a_kit()))
    found = tuple(_fixed(c) for c in debrief.candidates)
    fixed = {
        "candidates": found,
        "cut": (
            CutLine(stage="panel", openings=1, above="C01", below="C02", compared=found[0].next, close=("C03",)),
        ),
        "interviewers": tuple(
            replace(p, ratings=20, n=4, why_not="4 candidates are shared with a colleague; figures are given from 10")
            for p in debrief.interviewers
        ),
        "reliability": Reliability(
            stage="panel",
            alpha_ordinal=Estimate.refused(4, TOO_FEW),
            icc=Estimate.refused(4, TOO_FEW),
            icc_mean=Estimate.refused(4, TOO_FEW),
            icc_form="(2,1)",
            icc_raters=Fraction(2),
            icc_questions=(6, 6),
            icc_left_out=(),
            icc_of_fewer=0,
            answers=(),
            why_no_answers="no answer was rated by 3 people or more",
        ),
        "changes": (Change(what="weight of Working in a team", before="1", after="2"),),
        "excused": (("s3", "C04", "the interview ended after 20 minutes, at the candidate's wish"),),
    }
    return replace(debrief, **(fixed | changes))


@cache
def _held(kit):
    """All that is added up, by the step that adds it up."""
    intake = intake_of(kit, {code: _by_seat(kit, code) for code in RATED})
    intake = replace(intake, ratings=tuple(map(_written, intake.ratings)), problems=PROBLEMS)
    scores = {code: {"skills-test": Fraction(score)} for code, score in SCORES.items()}
    held = {("C02", "s3", "q7")}
    musts = [must for code in RATED for must in _musts(code)]
    return hold_debrief(
        kit, people(*RATED), intake, musts=musts, held=held, meetings=[_form(kit, intake)], scores=scores,
        program=__version__,
    )  # fmt: skip


def _by_seat(kit, code):
    return {
        seat.id: [RATED[code][int(q.id[1:]) - 1][q.rates.index(seat.id)] for q in s.questions if seat.id in q.rates]
        for s in kit.sessions
        for seat in s.seats
    }


def _written(used):
    """A rating with its note, and where it was written."""
    name = NAMES[used.candidate].split()[0]
    note = f"What {name} said on {used.question}, as {used.seat} wrote it down."
    key = (used.candidate, used.seat, used.question)
    return replace(
        used,
        note="" if used.rating is None else NOTES.get(key, note),
        not_asked_because="The clock had run out." if used.rating is NOT else "",
        file=f"sales-director_{used.candidate}_{used.seat}.xlsx",
        place=None if used.rating is None else f"Scorecard!A{10 + 5 * int(used.question[1:])}",
    )


def _form(kit, intake):
    """The meeting form: three ratings moved, one agreed on."""
    before = {(r.candidate, r.seat, r.question): r.rating for r in intake.ratings}
    return MeetingForm(
        file="meeting.xlsx",
        kit=kit.requisition.id,
        version=kit.version,
        number=1,
        chair="Priya Nair",
        on="2027-03-15",
        present="all three",
        ratings=tuple(
            AfterTalk(
                candidate=key[0], seat=key[1], question=key[2], before=before[key], after=after, because=because,
                place=f"After the talk!J{row}",
            )
            for row, (key, (after, because)) in enumerate(MOVED.items(), start=5)
        ),
        agreed=(
            Agreed(
                candidate="C01", competency="consultative-selling", slot=None, rating=4, place="Agreed!H5",
                because="Two examples of the same way of working, one weaker than the other.",
            ),
        ),
    )  # fmt: skip


def _fixed(candidate):
    """The candidate with intervals and words that are the same whatever the statistics are."""
    low, high = INTERVALS.get(candidate.code, (None, None))
    standing = NEXT.get(candidate.code)
    total = replace(candidate.total, low=low, high=high, why_no_interval=None)
    following = None if standing is None else Compared(
        standing=standing[0], against=standing[1], difference=standing[2],
        low=standing[3], high=standing[4], interviewers=standing[5],
    )  # fmt: skip
    return replace(candidate, total=total, next=following)


def an_interim_debrief(**changes):
    """The same while cards are still out, before any talk."""
    found = tuple(_untalked(c) for c in a_debrief().candidates)
    out = (("s1", "C04"), ("s2", "C04"), ("s3", "C04"))
    fixed = {"interim": True, "candidates": found, "meeting": None, "missing": out, "excused": ()}
    return a_debrief(**(fixed | changes))


def _untalked(candidate):
    gone = {"after": None, "agreed": None, "agreed_because": ""}
    competencies = tuple(
        replace(f, **gone, ratings=tuple(replace(r, after=None, after_because="") for r in f.ratings))
        for f in candidate.competencies
    )
    return replace(candidate, total=replace(candidate.total, after_discussion=None), competencies=competencies)


def _musts(code):
    if code == "C02":
        return (
            UnmetMust(
                candidate=code, line="c2", text="A driving licence valid for category B & <C>",
                state=MustState.UNMET, why="screening.xlsx says no: “licence expired”",
                places=("screening.xlsx Screening!H7",),
            ),
        )  # fmt: skip
    if code == "C04":
        return (
            UnmetMust(
                candidate=code, line="c3", text="French at C1", state=MustState.UNVERIFIED,
                why="nobody has answered this yet", places=(),
            ),
        )  # fmt: skip
    return ()
