"""Small panels for the tests of the debrief: a kit with lettered competencies, an intake from a table of ratings."""

from dataclasses import replace

from generator.model import (
    Candidate,
    CardState,
    CardStatus,
    GoesTo,
    Importance,
    Intake,
    Interviewer,
    Kind,
    Kit,
    Level,
    Line,
    PlannedQuestion,
    Provenance,
    RatedCompetency,
    Requisition,
    Rules,
    Seat,
    Session,
    UsedRating,
)

NAMES = ("Ana Ruiz", "Ben Okafor", "Chloé Martin", "Dev Rao", "Eva Lind", "Finn Moe", "Gia Roy", "Hal Oto")
ANCHORS = ("one", "two", "three", "four", "five")


def panel_kit(
    *, raters=3, competencies="ab", together=True, weights=None, minimums=None, musts="", openings=1, **rules
):
    """A kit of one stage: together everybody rates each question, else each seat asks one of each competency."""
    seats = tuple(Seat(id=f"s{n}", interviewer=f"p{n}") for n in range(1, raters + 1))
    ids = [seat.id for seat in seats]
    if together:
        asked = [(c, ids[0], tuple(ids)) for c in competencies]
        sessions = (_session("panel-1", seats, asked, 1),)
    else:
        sessions = tuple(
            _session(f"panel-{n}", (seat,), [(c, seat.id, (seat.id,)) for c in competencies], n)
            for n, seat in enumerate(seats, start=1)
        )
    return Kit(
        requisition=Requisition(
            id="role", title="Role", organisation="Nebulith", level=Level.MANAGER, openings=openings
        ),
        panel=tuple(
            Interviewer(name=NAMES[n], key=f"p{n + 1}", minutes=60, together=together) for n in range(raters)
        ),
        sessions=sessions,
        competencies=tuple(
            RatedCompetency(
                id=c,
                slot=None,
                printed_name=c.upper(),
                definition="What it is.",
                weight=(weights or {}).get(c, 1),
                minimum=(minimums or {}).get(c),
                because=(n,),
                reason=None,
            )
            for n, c in enumerate(competencies)
        ),
        seen=(),
        screening=(),
        facts=(),
        rules=Rules(**rules),
        provenance=Provenance(catalogue_version="1", catalogue="c", posting="p", templates="t", program="0"),
        lines=tuple(
            Line(
                n=n,
                line=n + 1,
                section=None,
                text=f"Line on {c}",
                kind=Kind.COMPETENCY,
                importance=Importance.MUST if c in musts else Importance.NONE,
                goes_to=GoesTo.RATED,
                why=None,
            )
            for n, c in enumerate(competencies)
        ),
    )


def _session(name, seats, asked, first):
    return Session(
        id=name,
        stage="panel",
        minutes=60,
        together=len(seats) > 1,
        opening=5,
        facts=0,
        candidate_questions=7,
        closing=3,
        seats=seats,
        questions=tuple(
            PlannedQuestion(
                id=f"q{first}{c}",
                competency=c,
                slot=None,
                source=f"{c}-{first}",
                type="behavioural",
                minutes=9,
                text=f"Tell us about {c}.",
                fallback=None,
                probes=(),
                anchors=ANCHORS,
                asks=asks,
                rates=rates,
            )
            for c, asks, rates in asked
        ),
    )


def intake_of(kit, table, *, missing=(), excused=(), notes=None, problems=()):
    """An intake from {candidate: {seat: ratings, one a question}}; *missing* and *excused* cards as (seat, code)."""
    rows = [(code, seat, q, r) for code, seats in table.items() for seat, q, r in _cells(kit, seats)]
    cards = [
        CardStatus(
            seat=seat.id,
            interviewer=person.name,
            candidate=code,
            stage=session.stage,
            state=CardState.MISSING
            if (seat.id, code) in missing
            else CardState.EXCUSED
            if (seat.id, code) in excused
            else CardState.COMPLETE,
            file=None,
            version=None,
            lacks=(),
            knew_before=False,
            interview_date=None,
            why="ill" if (seat.id, code) in excused else None,
        )
        for code in table
        for session, seat, person in kit.seats
    ]
    return Intake(
        cards=tuple(cards),
        ratings=tuple(
            UsedRating(
                seat=seat,
                candidate=code,
                question=question,
                rating=rating,
                note=(notes or {}).get((code, seat, question), "What was said"),
                fallback=None,
                not_asked_because="",
                file=f"{code}_{seat}.xlsx",
                place="Scorecard!A15",
            )
            for code, seat, question, rating in rows
        ),
        facts=(),
        notes=(),
        problems=tuple(problems),
        taken=(),
    )


def _cells(kit, seats):
    for session, seat, _ in kit.seats:
        questions = [q for q in session.questions if seat.id in q.rates]
        for question, rating in zip(questions, seats[seat.id], strict=True):
            yield seat.id, question.id, rating


def people(*codes):
    return tuple(Candidate(code=code, name=f"Name of {code}") for code in codes)


def renamed(kit, **rules):
    return replace(kit, rules=replace(kit.rules, **rules))
