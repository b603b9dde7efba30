"""What stands beside `If you need more` on a card, as the reader parts it: probes, fallback, what to listen for."""

from generator.model import PlannedQuestion
from generator.office import one_line, printable
from generator.scorecards.layout import FALLBACK_HEAD, LISTEN_HEAD, LISTEN_STARTS, PROBE, STARS
from generator.wording import Tongue


def probes(question: PlannedQuestion, say: Tongue) -> str:
    """The probes, one a line, each after the word for what it asks about."""
    stars = {letter: say(word) for letter, word in STARS.items()}
    shown = ((stars.get(probe.star, probe.star), one_line(probe.text)) for probe in question.probes)
    return "\n".join(say(PROBE, star=star, text=text) for star, text in shown)


def fallback(question: PlannedQuestion, say: Tongue) -> str:
    """The fallback under its words, and what to listen for; empty where there is neither."""
    asked = f"{say(FALLBACK_HEAD)} {printable(question.fallback)}" if question.fallback else ""
    # A line of the fallback's own that begins like the other half joins the line before it.
    alone = LISTEN_STARTS.sub(f" {say(LISTEN_HEAD).rstrip()}", asked)
    listen = say(LISTEN_HEAD) + "; ".join(map(one_line, question.look_for)) if question.look_for else ""
    return "\n".join(filter(None, (alone, listen)))
