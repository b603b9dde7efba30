"""The reveal rule, as `collect` and `record` share it: what is still closed, and what is seen for the first time."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from generator.cli.intake import TakenIn

if TYPE_CHECKING:
    from generator.model import Debrief
    from generator.model.packet import Scope


def hold_to_what_was_frozen(taken: TakenIn) -> None:
    """Refuse a plan that was changed after it was frozen, till the change has its reason."""
    from generator.debriefing.changes import changes_to_explain
    from generator.errors import Place, PlanError, Problem

    place = Place(str(taken.folder / "kit.yaml"))
    changed = changes_to_explain(taken.kit, taken.history, taken.events)
    if changed:
        how = f'say why: panelpack build {taken.folder} --reason "…"'
        raise PlanError(*(Problem(place, f"changed since it was frozen: {c.what}; {how}") for c in changed))


def shown_now(
    taken: TakenIn, debrief: "Debrief", holds: "Callable[[str], bool]" = lambda code: True
) -> "Iterator[tuple[str, dict[str, str]]]":
    """Whose ratings are seen for the first time, stage by stage, as events; of those only whom the paper *holds*."""
    from generator.collecting.remembered import LOOKED, SHOWN, first_shown

    what = LOOKED if debrief.interim else SHOWN
    of_version = [e for e in taken.events if e.about.get("version") == taken.kit.version]
    for stage in dict.fromkeys(c.stage for c in debrief.candidates):
        codes = [c.code for c in debrief.candidates if c.stage == stage and holds(c.code)]
        if any(first_shown(of_version, what, stage, code) is None for code in codes):
            yield what, {"version": taken.kit.version, "stage": stage, "candidates": " ".join(sorted(codes))}


def closed(taken: TakenIn, debrief: "Debrief", scope: "Scope") -> bool:
    """Whether a record would show ratings that may not be seen yet: on a card, in a correction, or on a scan.

    They are closed where cards of their stage are still out and nobody was shown them.
    """
    from generator.collecting.remembered import SHOWN, first_shown

    stages = {seat.id: session.stage for session, seat, _ in taken.kit.seats}
    waiting = {card.stage for card in taken.intake.cards if not card.settled}
    shown = {(c.stage, c.code) for c in debrief.candidates}

    def is_closed(seat: str, code: str | None) -> bool:
        stage = stages.get(seat, "")
        seen = code is not None and first_shown(taken.events, SHOWN, stage, code) is not None
        is_waiting = stage in waiting if stage else bool(waiting)
        return is_waiting and scope.holds(code) and (stage, code) not in shown and not seen

    return any(is_closed(seat, code) for seat, code in _rated(taken, scope))


def _rated(taken: TakenIn, scope: "Scope") -> "Iterator[tuple[str, str | None]]":
    """Seat and candidate of whatever came back with ratings on it; no stranger gets a scan."""
    from generator.cli.evidence import owners_of
    from generator.collecting.checking import is_blank
    from generator.model.packet import Audience

    owners = dict(owners_of(taken))
    for file in taken.files:
        if file.card is not None and file.card.kit_id == taken.kit.requisition.id and not is_blank(file.card):
            yield file.card.seat, owners.get(file.file)
        elif file.kind in ("note", "document") and file.card_id and scope.audience is not Audience.REQUESTER:
            yield from _of_card(taken, file.card_id)
    for correction in taken.corrections:
        yield from _of_card(taken, correction.card_id)


def _of_card(taken: TakenIn, card_id: str) -> "Iterator[tuple[str, str | None]]":
    """Seat and candidate that the id of a card tells; nothing where it tells no seat."""
    from generator.names import CODE_IN_TEXT

    parts = card_id.casefold().split("_")
    codes = {part.upper() for part in parts if CODE_IN_TEXT.fullmatch(part.upper())}
    code = codes.pop() if len(codes) == 1 else None
    seats = {seat.id for _, seat, _ in taken.kit.seats}
    yield from ((part, code) for part in parts if part in seats)
