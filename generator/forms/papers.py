"""What the Word papers of a seat share: who sits there, what a paper says of itself, a question to be written on."""

from generator.model import Kit, PlannedQuestion, Requisition, Seat, Session
from generator.office import one_line
from generator.wording import Tongue, heading_of_card


def name_of(kit: Kit, seat: str) -> str:
    """The name of the person in a seat."""
    return next(one_line(person.name) for _, place, person in kit.seats if place.id == seat)


def properties_of(opening: Requisition, title: str, say: Tongue) -> dict[str, str]:
    """What a paper of the panel says of itself: title, kit, language, and the sheet that it is made for."""
    return {"title": title, "subject": f"Kit {opening.id}", "language": say.locale, "paper": opening.sheet}


def question_to_fill(
    kit: Kit, session: Session, seat: Seat, question: PlannedQuestion, say: Tongue
) -> dict[str, object]:
    """A question's block on a paper with room to write; who asks is said where several sit together."""
    yours = question.asks == seat.id
    asker = say("you ask") if yours else say("{name} asks", name=name_of(kit, question.asks))
    return {
        "number": session.questions.index(question) + 1,
        "id": question.id,
        "competency": one_line(heading_of_card(kit, question, say)),
        "minutes": question.minutes,
        "asker": asker if len(session.seats) > 1 else "",
        "text": question.text,
        "probes": [{"star": probe.star, "text": probe.text} for probe in question.probes],
        "fallback": question.fallback,
        "look_for": question.look_for,
        "anchors": [text or say("still to be written") for text in question.anchors],
    }
