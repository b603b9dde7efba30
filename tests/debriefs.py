"""A debrief with all kinds of things in it, built by hand: what the tests of its documents share.

Four candidates, three interviewers (two together, one alone), six competencies, fifteen ratings each.
"""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

from generator import __version__
from generator.agreement import mean, median, spread, weighted_mean
from generator.debriefing.other_rules import other_rules
from generator.debriefing.points import points
from generator.debriefing.talking import talk_points
from generator.kits import record
from generator.model import (
    CardProblem,
    Change,
    Compared,
    CutLine,
    Debrief,
    Estimate,
    FoundCandidate,
    FoundCompetency,
    FoundMinimum,
    FoundRating,
    FoundTotal,
    Held,
    InterviewerFigures,
    Mark,
    MinimumState,
    MustState,
    Points,
    Reliability,
    Standing,
    UnmetMust,
    number_of,
)

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
TOO_FEW = "This needs 10 candidates whose same answer two people rated; there are 4 candidates."


@cache
def a_kit():
    """Two people together on six questions, one alone on three; a weight, a minimum and points."""
    kit = record.read(ROOT / "kits" / "sales-director")
    first, second, _ = kit.sessions
    by_competency = {c.key: [q for q in kit.questions if (q.competency, q.slot) == c.key] for c in kit.competencies}
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
    """The debrief of `a_kit`, with what is given in place of what it holds."""
    kit = changes.pop("kit", a_kit())
    found = tuple(_candidate(kit, code, rank) for code, rank in zip(RATED, (1, 2, 2, None), strict=True))
    debrief = Debrief(
        kit=kit.requisition.id,
        title=kit.requisition.title,
        organisation=kit.requisition.organisation,
        version=kit.version,
        rules_digest=kit.rules_digest,
        program=__version__,
        interim=False,
        rules=kit.rules,
        openings=1,
        candidates=found,
        talk=talk_points(kit, found),
        cut=(CutLine(stage="panel", openings=1, above="C01", below="C02", compared=found[0].next, close=("C03",)),),
        interviewers=tuple(
            InterviewerFigures(
                name=p.name, ratings=20, n=4, mean=None, colleagues_mean=None,
                why_not="4 candidates are shared with a colleague; figures are given from 10",
            )
            for p in kit.panel
        ),
        reliability=Reliability(
            stage="panel",
            alpha_ordinal=Estimate.refused(4, TOO_FEW),
            icc=Estimate.refused(4, TOO_FEW),
            icc_mean=Estimate.refused(4, TOO_FEW),
            icc_form="(2,1)",
            answers=(),
            why_no_answers="no answer was rated by 3 people or more",
        ),
        other_rules=tuple(other_rules(kit, found)),
        changes=(Change(what="weight of Working in a team", before="1", after="2"),),
        meeting=Held(file="meeting.xlsx", number=1, chair="Priya Nair", on="2027-03-15", present="all three"),
        missing=(),
        excused=(("s3", "C04", "the interview ended after 20 minutes, at the candidate's wish"),),
        problems=(
            CardProblem(
                file="sales-director_C04_s1_ana-ruiz.xlsx", place="Scorecard!D9", code="rating-off-scale",
                message="6 is not on the scale of 1 to 5", action="left out",
            ),
            CardProblem(
                file="=notes & <more>.pdf", place="", code="not-a-workbook",
                message="this is not a workbook", action="file left out",
            ),
        ),
    )  # fmt: skip
    return replace(debrief, **changes)


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


def _candidate(kit, code, rank):
    competencies = tuple(_competency(kit, c, code) for c in kit.competencies)
    n, of = sum(c.n for c in competencies), sum(c.of for c in competencies)
    value = weighted_mean([(c.figure, c.weight) for c in competencies]) if n == of else None
    after = weighted_mean([(c.after, c.weight) for c in competencies]) if n == of else None
    low, high = INTERVALS.get(code, (None, None))
    total = FoundTotal(
        value=value, low=low, high=high, n=n, of=of, after_discussion=after,
        why_not=None if value is not None else f"{n} of {of} ratings are there: with points, that means no total",
    )  # fmt: skip
    standing = NEXT.get(code)
    return FoundCandidate(
        code=code,
        stage="panel",
        rank=rank,
        total=total,
        points=points(kit.rules, total, {"skills-test": Fraction(SCORES[code])}),
        next=None if standing is None else Compared(
            standing=standing[0], against=standing[1], difference=standing[2],
            low=standing[3], high=standing[4], interviewers=standing[5],
        ),
        minimums=tuple(_minimum(kit, competencies)),
        musts=_musts(code),
        competencies=competencies,
    )  # fmt: skip


def _competency(kit, competency, code):
    asked = [q for q in kit.questions if (q.competency, q.slot) == competency.key]
    ratings = tuple(_rating(kit, code, q, seat) for q in asked for seat in q.rates)
    numbers = [n for r in ratings if (n := number_of(r.rating, kit.rules)) is not None]
    finals = [n for r in ratings if (n := number_of(r.final, kit.rules)) is not None]
    enough = len(numbers) >= min(2, len(ratings))
    agreed = 4 if code == "C01" and competency.id == "consultative-selling" else None
    return FoundCompetency(
        id=competency.id,
        slot=competency.slot,
        printed_name=competency.printed_name,
        must=competency.id in ("negotiation", "consultative-selling"),
        weight=Fraction(str(competency.weight)),
        mean=mean(numbers) if enough else None,
        median=median(numbers) if enough else None,
        figure=mean(numbers) if enough else None,
        n=len(numbers),
        of=len(ratings),
        range=spread(numbers),
        agreed=agreed,
        agreed_because=""
        if agreed is None
        else "Two examples of the same way of working, one weaker than the other.",
        after=mean(finals) if enough else None,
        ratings=ratings,
    )


def _rating(kit, code, question, seat):
    number = int(question.id[1:])
    rated = RATED[code][number - 1]
    rating = rated[question.rates.index(seat)]
    key = (code, seat, question.id)
    after, because = MOVED.get(key, (None, ""))
    note = NOTES.get(key, f"What {NAMES[code].split()[0]} said on {question.id}, as {seat} wrote it down.")
    return FoundRating(
        seat=seat,
        interviewer={s.id: p.name for _, s, p in kit.seats}[seat],
        question=question.id,
        rating=rating,
        note="" if rating is None else note,
        held=key == ("C02", "s3", "q7"),
        not_asked_because="The clock had run out." if rating is NOT else "",
        after=after,
        after_because=because,
        place=None if rating is None else f"sales-director_{code}_{seat}.xlsx Scorecard!A{10 + 5 * number}",
    )


def _minimum(kit, competencies):
    for competency, found in zip(kit.competencies, competencies, strict=True):
        if competency.minimum is not None:
            least = Fraction(str(competency.minimum))
            state = MinimumState.NOT_RATED
            if found.mean is not None:
                state = MinimumState.BELOW if found.mean < least else MinimumState.MET
            yield FoundMinimum(
                competency=competency.id, slot=competency.slot, printed_name=competency.printed_name,
                minimum=least, reason=competency.reason, mean=found.mean, state=state,
            )  # fmt: skip


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
