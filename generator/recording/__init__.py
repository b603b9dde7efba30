"""Everything that a kit holds on a selection in, its record as a packet of numbered parts out."""

from generator.model import short_version
from generator.model.packet import Evidence, Packet, Paper, Part, Redaction, Scope, Section
from generator.recording import bounds, cards, cover, figures, forms, plan, trail
from generator.recording.wording import ours

__all__ = ["compose_packet"]

CARDS, PAPERS = "The cards that came back", "Scans and papers"
# Short parts, which begin where the one before ends.
FLOWING = (7, 8, 9, 11)


def compose_packet(
    evidence: Evidence, scope: Scope, papers: tuple[Paper, ...], redaction: Redaction, *, ticked: bool = False
) -> Packet:
    """The record as it stands before anything is removed; *redaction* is only what its cover will speak of.

    What is about other candidates alone is not in it where the record is about one. With *ticked* somebody went
    through the list of possible names.
    """
    opening = evidence.kit.requisition
    mine = tuple(p for p in papers if scope.holds(p.candidate or None))
    kept = () if redaction.removes_anything else mine
    return Packet(
        title=ours(f"Record of a selection: {opening.title}"),
        subtitle=cover.subtitle(evidence, scope),
        footer=ours(f"Kit {opening.id}, version {short_version(evidence.kit.version)}"),
        cover=cover.rows(evidence, scope, redaction, ticked=ticked),
        parts=_numbered(evidence, scope, papers, redacted=redaction.removes_anything),
        papers=kept,
        paper=opening.sheet,
    )


def _numbered(evidence: Evidence, scope: Scope, papers: tuple[Paper, ...], *, redacted: bool) -> tuple[Part, ...]:
    found: tuple[tuple[str, str, tuple[Section, ...]], ...] = (
        ("What this program does not decide", "the bounds of the arithmetic", (bounds.section(),)),
        ("The posting", "as it was read, without contact data", plan.posting(evidence)),
        (
            "What was asked, and how it counts",
            "questions, weights, rules, approval, changes",
            plan.approved(evidence),
        ),
        ("What was sent", "the files of each interviewer, and when", plan.sent(evidence, scope)),
        (CARDS, "ratings and notes as they were typed", cards.cards(evidence, scope)),
        (PAPERS, "what came back besides the cards", cards.papers(evidence, scope, papers, redacted=redacted)),
        ("Corrections", "what was mended from paper", forms.corrections(evidence, scope)),
        ("Checks on paper", "the screening form", forms.screening(evidence, scope)),
        ("The meeting", "what moved in the talk, and why", forms.meeting(evidence, scope)),
        ("The figures", "what the ratings add up to", figures.debrief(evidence, scope)),
        ("The decision", "outcomes, reasons, signatures", forms.decision(evidence, scope)),
        ("The ledger in plain words", "what happened when", trail.ledger(evidence, scope)),
    )
    return tuple(
        Part(number=n, title=title, holds=holds, sections=sections, listed=title == CARDS, new_page=n not in FLOWING)
        for n, (title, holds, sections) in enumerate(found, start=1)
    )
