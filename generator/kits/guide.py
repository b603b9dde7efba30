"""Kit and seat in, guide.docx out: what one interviewer reads, the same for every candidate."""

from pathlib import Path

from generator.kits.phrases import counted, hand_in, listed, name_of, shortened
from generator.model import Kind, Kit, Line, PlannedQuestion, Seat, Session, Slice, short_version
from generator.office import one_line, render_word

LINES_A_QUESTION = 3
# What keeps the first page one page: a line of the role less for each question more, and how many letters a text has.
ROLE_LINES, ROLE_AND_QUESTIONS = 3, 7
LONGEST_ROLE_LINE = 190
FEW_COMPETENCIES, LONGEST_FINDING, ONE_LINE = 5, 190, 98
LONGEST_QUOTE = 220

KINDS = (
    ({"behavioural"}, "are about things you have done"),
    ({"situational"}, "describe a case and ask what you would do"),
    ({"knowledge", "work-sample"}, "are about the field you know"),
)


def render(kit: Kit, session: Session, seat: Seat, template: Path) -> bytes:
    """The guide of one seat: agenda, scripts, a page for each question, and what to do after."""
    opening = kit.requisition
    context = {
        **heads_of(kit, session, seat),
        **room_of(kit, session, seat),
        "kinds": kinds_of(session),
        "role_lines": [_quoted(line, LONGEST_ROLE_LINE) for line in _role_lines(kit, session)],
        "agenda": [_piece(kit, session, seat, piece) for piece in session.agenda],
        "finding": _finding(kit, session),
        "questions": [_question(kit, seat, q, number) for number, q in enumerate(session.questions, start=1)],
        "facts": [{"ask": fact.ask} for fact in kit.facts if fact.seat == seat.id],
        "others_facts": _others_facts(kit, session, seat),
        "contact": opening.contact,
        "decision_by": opening.decision_by,
        "waits": kit.rules.reveal == "after-all-candidates",
        "hand_in": hand_in(opening, "your card"),
    }
    title = f"{opening.title}: guide for {context['interviewer']}"
    return render_word(template, context, {"title": title, "subject": f"Kit {opening.id}", "language": "en-GB"})


def heads_of(kit: Kit, session: Session, seat: Seat) -> dict[str, object]:
    """What stands at the head of an interviewer's paper: role, name, version, minutes, how many questions."""
    opening = kit.requisition
    return {
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "interviewer": name_of(kit, seat.id),
        "kit": opening.id,
        "version": short_version(kit.version),
        "minutes": session.minutes,
        "question_count": counted(len(session.questions), "question"),
        "their_minutes": counted(session.candidate_questions, "minute"),
    }


def room_of(kit: Kit, session: Session, seat: Seat) -> dict[str, object]:
    """Who sits in the room, and who of them opens."""
    opener = _opener(session)
    seats = [each.id for each in session.seats]
    others = [name_of(kit, each) for each in seats if each != opener]
    return {
        "together": len(seats) > 1,
        "colleagues": listed([name_of(kit, each) for each in seats if each != seat.id]),
        "opener": name_of(kit, opener),
        "you_open": opener == seat.id,
        "with_me": ("are " if len(others) > 1 else "is ") + listed(others) if others else "",
    }


def kinds_of(session: Session) -> str:
    """What the questions are about, in a sentence for each kind."""
    types = {question.type for question in session.questions}
    about = [text for kinds, text in KINDS if types & kinds]
    start = "They" if len(about) == 1 else "Some"
    return " ".join(f"{start} {text}." for text in about)


def _role_lines(kit: Kit, session: Session) -> list[Line]:
    """The posting's first duties, filled up with what it says about the role; fewer where the agenda is long."""
    lines = [line for line in kit.lines if line.kind in (Kind.DUTY, Kind.ABOUT)]
    duties_first = sorted(lines, key=lambda line: (line.kind is not Kind.DUTY, line.n))
    room = min(ROLE_LINES, max(1, ROLE_AND_QUESTIONS - len(session.questions)))
    return sorted(duties_first[:room], key=lambda line: line.n)


def _piece(kit: Kit, session: Session, seat: Seat, piece: Slice) -> dict[str, object]:
    """A row of the agenda: clock, what happens, who acts, minutes."""
    what, who = piece.what, ""
    if piece.question is not None:
        what = f"{piece.what}: {one_line(kit.competency_of(piece.question).printed_name)}"
        who = _acts(kit, seat, piece.question.asks, "ask")
    elif piece.what == "Facts to ask":
        what = f"Facts to ask (they stand after question {len(session.questions)})"
        who = _who_asks_facts(kit, session, seat)
    elif piece.what in ("Welcome", "Close"):
        who = _acts(kit, seat, _opener(session), "open" if piece.what == "Welcome" else "close")
    return {"clock": piece.clock, "what": what, "who": who, "minutes": piece.minutes}


def _acts(kit: Kit, seat: Seat, actor: str, verb: str) -> str:
    """`You ask` to the one, `Ben Okafor asks` to the others."""
    return f"You {verb}" if actor == seat.id else f"{name_of(kit, actor)} {verb}s"


def _opener(session: Session) -> str:
    """Whoever asks the first question opens and closes."""
    return session.questions[0].asks if session.questions else session.seats[0].id


def _who_asks_facts(kit: Kit, session: Session, seat: Seat) -> str:
    asking = {fact.seat for fact in kit.facts}
    seats = [each.id for each in session.seats if each.id in asking]
    if len(seats) > 1:
        return "Each of you" if len(seats) == len(session.seats) else listed([name_of(kit, each) for each in seats])
    return _acts(kit, seat, seats[0], "ask") if seats else ""


def _finding(kit: Kit, session: Session) -> list[dict[str, str]]:
    """One sentence for each competency that is rated here; its question's page has it whole."""
    rated = {kit.competency_of(q).key: kit.competency_of(q) for q in session.questions}
    longest = LONGEST_FINDING if len(rated) <= FEW_COMPETENCIES else ONE_LINE
    return [
        {"name": c.printed_name, "definition": shortened(c.definition, longest - len(c.printed_name))}
        for c in rated.values()
    ]


def _question(kit: Kit, seat: Seat, question: PlannedQuestion, number: int) -> dict[str, object]:
    competency = kit.competency_of(question)
    lines = {line.n: line for line in kit.lines}
    because = [lines[n] for n in competency.because if n in lines]
    yours = question.asks == seat.id
    return {
        "number": number,
        "competency": one_line(competency.printed_name),
        "definition": competency.definition,
        "minutes": question.minutes,
        "turn": _acts(kit, seat, question.asks, "ask") + ("." if yours else ". Listen, note, rate."),
        "lines": [_quoted(line, LONGEST_QUOTE) for line in because[:LINES_A_QUESTION]],
        "text": question.text,
        "probes": [{"star": probe.star, "text": probe.text} for probe in question.probes],
        "anchors": [text or "still to be written" for text in question.anchors],
        "fallback": question.fallback,
        "slot": question.slot,
        "look_for": question.look_for,
    }


def _others_facts(kit: Kit, session: Session, seat: Seat) -> list[str]:
    """Who else asks for facts in the room, and about what."""
    others = {each.id for each in session.seats} - {seat.id}
    return [
        f"{name_of(kit, fact.seat)} asks about: {shortened(fact.text, LONGEST_QUOTE)}"
        for fact in kit.facts
        if fact.seat in others
    ]


def _quoted(line: Line, longest: int) -> dict[str, object]:
    return {"text": shortened(line.text, longest), "line": line.line}
