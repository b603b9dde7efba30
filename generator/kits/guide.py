"""Kit and seat in, guide.docx out: what one interviewer reads, the same for every candidate."""

from math import ceil
from pathlib import Path

from generator.forms.papers import name_of, properties_of
from generator.kits import legal
from generator.kits.phrases import MINUTES, asked_in, decision_day, hand_in, recorded, shortened
from generator.model import DRAFT, Kind, Kit, Line, PlannedQuestion, Seat, Session, Slice, short_version
from generator.office import one_line, render_word
from generator.wording import Tongue, heading_of, of_panel

LINES_A_QUESTION = 3
# What keeps the first page one page: how many letters a text has; how many printed lines are said of the role beside
# four questions, and how many fewer for each question more.
ROLE_LINES, LONGEST_ROLE_LINE = 3, 190
ROLE_ROOM = {"a4": (6, 1), "letter": (6, 2)}
ONE_ROLE_LINE, SOURCE = 100, 10
ONE_LINE = 98
# Lines for what is to be found out beside five questions, and how many fewer for each question more.
FINDING_LINES = {"a4": (12, 1), "letter": (9, 2)}
LONGEST_QUOTE = 220

KINDS = (
    ({"behavioural"}, "They are about things you have done.", "Some are about things you have done."),
    (
        {"situational"},
        "They describe a case and ask what you would do.",
        "Some describe a case and ask what you would do.",
    ),
    ({"knowledge", "work-sample"}, "They are about the field you know.", "Some are about the field you know."),
)

OPENERS = {"Welcome": ("You open", "{name} opens"), "Close": ("You close", "{name} closes")}


def render(
    kit: Kit,
    session: Session,
    seat: Seat,
    template: Path,
    *,
    draft: bool = False,
    own_law: legal.OwnLaw | None = None,
) -> bytes:
    """The guide of one seat: agenda, scripts, a page for each question, and what to do after.

    A *draft* says that it is not approved; *own_law* stands where our words on what may not be asked would.
    """
    opening, say = kit.requisition, of_panel(kit)
    context = {
        "draft": say(DRAFT) if draft else "",
        **heads_of(kit, session, seat, say),
        **room_of(kit, session, seat, say),
        "kinds": kinds_of(session, say),
        "role_lines": [_quoted(line, LONGEST_ROLE_LINE) for line in _role_lines(kit, session)],
        "agenda": [_piece(kit, session, seat, piece, say) for piece in session.agenda],
        "finding": _finding(kit, session),
        "questions": [_question(kit, seat, q, number, say) for number, q in enumerate(session.questions, start=1)],
        "facts": [{"ask": fact.ask} for fact in kit.facts if fact.seat == seat.id],
        "others_facts": _others_facts(kit, session, seat, say),
        "contact": opening.contact,
        "to_contact": say.to(opening.contact),
        "decision_by": decision_day(opening, say),
        "recorded": recorded(kit, say),
        **legal.part_of(kit, say, own_law),
        "waits": kit.rules.reveal == "after-all-candidates",
        "hand_in": hand_in(opening, say, "Send your card {to}", "Return your card to the person who sent it to you"),
    }
    title = say("{role}: guide for {name}", role=opening.title, name=context["interviewer"])
    return render_word(template, context, properties_of(opening, title, say))


def heads_of(kit: Kit, session: Session, seat: Seat, say: Tongue) -> dict[str, object]:
    """What stands at the head of an interviewer's paper: role, name, version, minutes, how many questions."""
    opening = kit.requisition
    return {
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "interviewer": name_of(kit, seat.id),
        "kit": opening.id,
        "version": short_version(kit.version),
        "minutes": session.minutes,
        "question_count": asked_in(session, say),
        "piece_of_work": any(q.exercise for q in session.questions),
        "their_minutes": say.counted(MINUTES, session.candidate_questions),
    }


def room_of(kit: Kit, session: Session, seat: Seat, say: Tongue) -> dict[str, object]:
    """Who sits in the room, and who of them opens."""
    opener = _opener(session)
    seats = [each.id for each in session.seats]
    others = [name_of(kit, each) for each in seats if each != opener]
    return {
        "together": len(seats) > 1,
        "many": len(kit.seats) > 1,
        "colleagues": say.listed([name_of(kit, each) for each in seats if each != seat.id]),
        "opener": name_of(kit, opener),
        "you_open": opener == seat.id,
        "with_me": say.counted("is {who}|are {who}", len(others), who=say.listed(others)) if others else "",
    }


def kinds_of(session: Session, say: Tongue) -> str:
    """What the questions are about, in a sentence for each kind."""
    types = {question.type for question in session.questions}
    about = [(only, some) for kinds, only, some in KINDS if types & kinds]
    return " ".join(say(only if len(about) == 1 else some) for only, some in about)


def _role_lines(kit: Kit, session: Session) -> list[Line]:
    """The posting's first duties, filled up with what it says about the role, as far as the first page has room."""
    lines = [line for line in kit.lines if line.kind in (Kind.DUTY, Kind.ABOUT)]
    duties_first = sorted(lines, key=lambda line: (line.kind is not Kind.DUTY, line.n))
    room, fewer = ROLE_ROOM[kit.requisition.sheet]
    room -= fewer * max(0, len(session.questions) - 4)
    shown: list[Line] = []
    for line in duties_first[:ROLE_LINES]:
        room -= ceil((len(shortened(line.text, LONGEST_ROLE_LINE)) + SOURCE) / ONE_ROLE_LINE)
        if shown and room < 0:
            break
        shown.append(line)
    return sorted(shown, key=lambda line: line.n)


def _piece(kit: Kit, session: Session, seat: Seat, piece: Slice, say: Tongue) -> dict[str, object]:
    """A row of the agenda: clock, what happens, who acts, minutes."""
    who = ""
    if piece.question is not None:
        number = session.questions.index(piece.question) + 1
        heading = one_line(heading_of(kit, piece.question, say))
        what = say("Question {number}: {heading}", number=number, heading=heading)
        who = _acts(kit, seat, piece.question.asks, say, "You ask", "{name} asks")
    elif piece.what == "Facts to ask":
        what = say("Facts to ask (they stand after question {number})", number=len(session.questions))
        who = _who_asks_facts(kit, session, seat, say)
    else:
        what = say(piece.what)
    if piece.what in OPENERS:
        who = _acts(kit, seat, _opener(session), say, *OPENERS[piece.what])
    return {"clock": piece.clock, "what": what, "who": who, "minutes": piece.minutes}


def _acts(kit: Kit, seat: Seat, actor: str, say: Tongue, you: str, another: str) -> str:
    """`You ask` to the one, `Ben Okafor asks` to the others."""
    return say(you) if actor == seat.id else say(another, name=name_of(kit, actor))


def _opener(session: Session) -> str:
    """Whoever asks the first question opens and closes."""
    return session.questions[0].asks if session.questions else session.seats[0].id


def _who_asks_facts(kit: Kit, session: Session, seat: Seat, say: Tongue) -> str:
    asking = {fact.seat for fact in kit.facts}
    seats = [each.id for each in session.seats if each.id in asking]
    if len(seats) > 1:
        everybody = len(seats) == len(session.seats)
        return say("Each of you") if everybody else say.listed([name_of(kit, each) for each in seats])
    return _acts(kit, seat, seats[0], say, "You ask", "{name} asks") if seats else ""


def _finding(kit: Kit, session: Session) -> list[dict[str, str]]:
    """One sentence for each competency that is rated here; its question's page has it whole."""
    rated = {kit.competency_of(q).key: kit.competency_of(q) for q in session.questions}
    lines, fewer = FINDING_LINES[kit.requisition.sheet]
    spare = max(0, lines - fewer * max(0, len(session.questions) - 5) - len(rated))
    found = []
    for name, definition in ((c.printed_name, c.definition) for c in rated.values()):
        more = min(spare, len(name + definition) // ONE_LINE)
        found.append({"name": name, "definition": shortened(definition, ONE_LINE * (1 + more) - len(name))})
        spare -= more
    return found


def _question(kit: Kit, seat: Seat, question: PlannedQuestion, number: int, say: Tongue) -> dict[str, object]:
    competency = kit.competency_of(question)
    lines = {line.n: line for line in kit.lines}
    because = [lines[n] for n in competency.because if n in lines]
    return {
        "number": number,
        "competency": one_line(heading_of(kit, question, say)),
        "definition": competency.definition,
        "minutes": question.minutes,
        "turn": _acts(kit, seat, question.asks, say, "You ask.", "{name} asks. Listen, note, rate."),
        "you_ask": question.asks == seat.id,
        "lines": [_quoted(line, LONGEST_QUOTE) for line in because[:LINES_A_QUESTION]],
        "text": question.text,
        "probes": [{"star": probe.star, "text": probe.text} for probe in question.probes],
        "anchors": [text or say("still to be written") for text in question.anchors],
        "fallback": question.fallback,
        "slot": question.slot,
        "look_for": question.look_for,
        "points_open": _points_open(question, say),
        "is_exercise": question.exercise is not None,
        "hand_out": question.exercise.sent_as(question.id) if question.exercise else None,
    }


def _points_open(question: PlannedQuestion, say: Tongue) -> str:
    """What somebody must know who is still to write what to listen for; empty where nobody has to."""
    if question.look_for:
        return ""
    return question.slot or (say("the work") if question.exercise else "")


def _others_facts(kit: Kit, session: Session, seat: Seat, say: Tongue) -> list[str]:
    """Who else asks for facts in the room, and about what."""
    others = {each.id for each in session.seats} - {seat.id}
    return [
        say("{name} asks about: {fact}", name=name_of(kit, fact.seat), fact=shortened(fact.text, LONGEST_QUOTE))
        for fact in kit.facts
        if fact.seat in others
    ]


def _quoted(line: Line, longest: int) -> dict[str, object]:
    return {"text": shortened(line.text, longest), "line": line.line}
