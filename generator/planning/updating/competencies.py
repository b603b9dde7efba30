"""Which competencies are rated, as a review decides it: kept, dropped, replaced, added."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.errors import did_you_mean
from generator.model import Competency, RatedCompetency, SeenCompetency
from generator.model.review import Choice, Filled, Item, Offer, Offered, Part, key_of
from generator.planning.choosing import askable, fill
from generator.planning.updating.draft import Draft, Said

MOST = 8
DROPPED = "left out in the review of the plan"
REPLACED = "replaced in the review of the plan by {name}"
OF_RATED, OF_SEEN = (Choice.KEEP, Choice.DROP, Choice.REPLACE), (Choice.LEAVE, Choice.RATE)
UNKNOWN = "“{label}” is not on the list of “To choose from”"
ROW_OUT = "this row left out"


class Wanted(NamedTuple):
    """A competency that somebody wants rated, and the cell that says so."""

    competency: Competency
    slot: str | None
    cell: Filled


def settle_competencies(draft: Draft, said: Said, offer: Offer) -> None:
    """Bring the rated competencies to what the form says; questions go with those that leave."""
    for competency in tuple(draft.competencies):
        row = said.of(Part.COMPETENCY, key_of(*competency.key))
        choice = _choice(draft, row, OF_RATED, as_it_is=Choice.RATE)
        if choice == Choice.DROP:
            _leave(draft, competency, DROPPED)
        elif choice == Choice.REPLACE:
            _replace(draft, competency, row, offer)
        elif Item.INSTEAD in row:
            message = "something is chosen to take its place, but the choice is not “replace by”"
            draft.say(row[Item.INSTEAD], "choice-unclear", message)
    for seen in draft.before.seen:
        row = said.of(Part.COMPETENCY, key_of(seen.id, seen.slot))
        if _choice(draft, row, OF_SEEN, as_it_is=Choice.DROP) == Choice.RATE:
            _rate(draft, seen, row)
    for _, row in said.rows(Part.ADDED):
        _add(draft, row, offer)


def _choice(draft: Draft, row: Mapping[Item, Filled], offered: Sequence[Choice], *, as_it_is: Choice) -> str:
    """What is chosen in a row; a choice that other rows offer, as by copying down, is named and decides nothing.

    *as_it_is* is the one of those that asks for what is so already, as on a form that is read a second time.
    """
    cell = row.get(Item.CHOICE)
    if cell is None or cell.value in ("", as_it_is, *offered):
        return "" if cell is None else cell.value
    listed = ", ".join(f"“{choice}”" for choice in offered)
    draft.say(cell, "choice-unclear", f"“{cell.value}” is no choice of this row; accepted is one of {listed}")
    return ""


def _leave(draft: Draft, competency: RatedCompetency, why: str) -> None:
    draft.replanned = True
    for session in tuple(draft.sessions):
        stay = tuple(q for q in session.questions if q.key != competency.key)
        for number, question in enumerate(session.questions):
            if question not in stay:
                draft.holes.setdefault(competency.key, []).append((session.id, number))
        if len(stay) < len(session.questions):
            draft.put(replace(session, questions=stay))
            draft.touched.add(session.id)
    draft.competencies.remove(competency)
    draft.left[competency.key] = why


def _replace(draft: Draft, competency: RatedCompetency, row: Mapping[Item, Filled], offer: Offer) -> None:
    wanted = _wanted(draft, row, offer, row[Item.CHOICE])
    if wanted is None:
        return
    place = draft.competencies.index(competency)
    rated = _rated(draft, wanted, _reason(row))
    _leave(draft, competency, REPLACED.format(name=rated.printed_name))
    draft.holes[rated.key] = draft.holes.pop(competency.key, [])
    draft.competencies.insert(place, rated)


def _rate(draft: Draft, seen: SeenCompetency, row: Mapping[Item, Filled]) -> None:
    cell = row[Item.CHOICE]
    competency = draft.catalogue.by_id.get(seen.id)
    if competency is None or not askable(competency, draft.before.requisition.level):
        level = draft.before.requisition.level
        draft.say(cell, "nothing-to-ask", f"the catalogue has no questions on it at {level} level", "not rated")
        return
    slot = seen.slot or _field(row)
    if competency.slot is not None and slot is None:
        message = f"say in “Of which field” what it is about ({competency.slot.label})"
        draft.say(cell, "field-missing", message, "not rated")
        return
    _take(draft, Wanted(competency, slot, cell), _reason(row))


def _add(draft: Draft, row: Mapping[Item, Filled], offer: Offer) -> None:
    cell = row.get(Item.INSTEAD)
    if cell is None:
        draft.say(next(iter(row.values())), "choice-unclear", "no competency is chosen in this row", ROW_OUT)
        return
    wanted = _wanted(draft, row, offer, cell)
    if wanted is None:
        return
    named = {(s.id, s.slot) for s in draft.before.seen} | {c.key for c in draft.before.competencies}
    if (wanted.competency.id, wanted.slot) not in named and not _reason(row):
        message = "the posting does not name it: say in “Reason” why the job needs it"
        draft.say(cell, "reason-missing", message, ROW_OUT)
        return
    _take(draft, wanted, _reason(row))


def _take(draft: Draft, wanted: Wanted, reason: str | None) -> None:
    if (wanted.competency.id, wanted.slot) in [c.key for c in draft.competencies]:
        draft.say(wanted.cell, "rated-twice", "it is rated already", ROW_OUT)
    elif len(draft.competencies) == MOST:
        draft.say(wanted.cell, "too-many", f"{MOST} competencies are the most that one kit rates", ROW_OUT)
    else:
        draft.replanned = True
        draft.competencies.append(_rated(draft, wanted, reason))


def _wanted(draft: Draft, row: Mapping[Item, Filled], offer: Offer, cell: Filled) -> Wanted | None:
    """The competency that is chosen from the list; None, and said, where it cannot be taken."""
    label = row[Item.INSTEAD].value if Item.INSTEAD in row else ""
    if not label:
        draft.say(cell, "choice-unclear", "choose in “Take instead” what takes its place")
        return None
    cell = row[Item.INSTEAD]
    found = _offered(label, offer)
    if found is None and " ".join(label.split()).casefold() in _rated_names(draft):
        draft.say(cell, "rated-twice", f"“{label}” is rated already")
        return None
    if found is None:
        guess = did_you_mean(label, [o.label for o in offer.competencies])
        draft.say(cell, "unknown-competency", UNKNOWN.format(label=label) + guess)
        return None
    slot = found.slot or (_field(row) if found.wants_slot else None)
    if found.wants_slot and slot is None:
        draft.say(cell, "field-missing", f"“{label}” needs “Of which field”: {found.definition}")
        return None
    if (found.competency, slot) in [c.key for c in draft.competencies]:
        draft.say(cell, "rated-twice", f"“{label}” is rated already")
        return None
    return Wanted(draft.catalogue.by_id[found.competency], slot, cell)


def _rated_names(draft: Draft) -> set[str]:
    return {name.casefold() for c in draft.competencies for name in (c.printed_name, c.id)}


def _offered(label: str, offer: Offer) -> Offered | None:
    plain = " ".join(label.split()).casefold()
    listed = next((o for o in offer.competencies if o.label.casefold() == plain), None)
    named = (o for o in offer.competencies if plain in (o.name.casefold(), o.competency))
    return listed or next(named, None)


def _field(row: Mapping[Item, Filled]) -> str | None:
    return (" ".join(row[Item.FIELD].value.split()) or None) if Item.FIELD in row else None


def _reason(row: Mapping[Item, Filled]) -> str | None:
    return (row[Item.REASON].value or None) if Item.REASON in row else None


def _rated(draft: Draft, wanted: Wanted, reason: str | None) -> RatedCompetency:
    key = (wanted.competency.id, wanted.slot)
    because = next((s.because for s in draft.before.seen if (s.id, s.slot) == key), ())
    if not because and wanted.slot is not None:
        # Seen without its field so far: the lines that named it are those that brought it.
        because = next((s.because for s in draft.before.seen if (s.id, s.slot) == (key[0], None)), ())
    return RatedCompetency(
        id=wanted.competency.id,
        slot=wanted.slot,
        printed_name=fill(wanted.competency.printed_name, wanted.slot),
        definition=fill(wanted.competency.definition, wanted.slot),
        weight=1.0,
        minimum=None,
        because=because,
        reason=reason,
    )
