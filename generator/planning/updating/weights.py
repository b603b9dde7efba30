"""Weights and minimums with their reasons, as a review decides them, within what a kit allows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model import RatedCompetency
from generator.model.kit import LARGEST_WEIGHT_RATIO, MOST_MINIMUMS
from generator.model.review import Filled, Item, Part, key_of
from generator.planning.updating.draft import Draft, Key, Said

RATERS = 2
NOT_USED = "not used"


def settle_weights(draft: Draft, said: Said) -> None:
    """Bring weights, minimums and reasons to what the form says; what a kit does not allow stays as it was."""
    before = {c.key: c for c in draft.competencies}
    rows = {c.key: said.of(Part.COMPETENCY, key_of(*c.key)) for c in draft.competencies}
    draft.competencies = [_settled(draft, c, rows[c.key]) for c in draft.competencies]
    _hold_ratio(draft, rows, before)
    _hold_minimums(draft, rows, before)


def _settled(draft: Draft, competency: RatedCompetency, row: Mapping[Item, Filled]) -> RatedCompetency:
    changed = competency
    if Item.REASON in row:
        changed = replace(changed, reason=row[Item.REASON].value or None)
    if Item.WEIGHT in row:
        changed = replace(changed, weight=float(row[Item.WEIGHT].value or 1))
    if Item.MINIMUM in row:
        value = row[Item.MINIMUM].value
        changed = replace(changed, minimum=float(value) if value else None)
    if changed.reason is None and (changed.weight != 1 or changed.minimum is not None):
        message = "a weight other than 1, or a minimum, needs a reason beside it"
        cell = next(row[item] for item in (Item.WEIGHT, Item.MINIMUM, Item.REASON) if item in row) if row else None
        if cell is not None:
            draft.say(cell, "reason-missing", message)
            return competency
    return changed


def _hold_ratio(
    draft: Draft, rows: Mapping[Key, Mapping[Item, Filled]], before: Mapping[Key, RatedCompetency]
) -> None:
    weights = [c.weight for c in draft.competencies]
    if not _too_far_apart(weights):
        return
    message = f"the weights would run from {min(weights):g} to {max(weights):g}; at most 2 to 1"
    for number, competency in enumerate(draft.competencies):
        if competency.weight != before[competency.key].weight:
            draft.say(rows[competency.key][Item.WEIGHT], "weights-too-far-apart", message)
            draft.competencies[number] = replace(competency, weight=before[competency.key].weight)
    _weigh_new(draft)


def _weigh_new(draft: Draft) -> None:
    """Let what is rated anew weigh as the least of the others, where weight 1 is too far from theirs."""
    rated = {c.key for c in draft.before.competencies}
    others = [c.weight for c in draft.competencies if c.key in rated]
    if not others or not _too_far_apart([c.weight for c in draft.competencies]):
        return
    least = min(others)
    why = f"as much as the least of the others; 1 would be more than 2 to 1 from the {max(others):g} of another"
    for number, competency in enumerate(draft.competencies):
        if competency.key not in rated:
            draft.remarks.append(f"{competency.printed_name} weighs {least:g}, {why}.")
            reason = competency.reason or f"weighs {why}"
            draft.competencies[number] = replace(competency, weight=least, reason=reason)


def _too_far_apart(weights: Sequence[float]) -> bool:
    return bool(weights) and max(weights) > LARGEST_WEIGHT_RATIO * min(weights)


def _hold_minimums(
    draft: Draft, rows: Mapping[Key, Mapping[Item, Filled]], before: Mapping[Key, RatedCompetency]
) -> None:
    """Take out minimums that a kit does not allow; one that stood before comes before one that is new."""
    given = [n for n, c in enumerate(draft.competencies) if c.minimum is not None]
    held = 0
    for number in sorted(given, key=lambda n: before[draft.competencies[n].key].minimum is None):
        competency = draft.competencies[number]
        if draft.raters_of(competency.key) < RATERS:
            message = "a minimum needs two raters, and one rates it"
        elif held == MOST_MINIMUMS:
            message = f"{MOST_MINIMUMS} competencies at most have a minimum"
        else:
            held += 1
            continue
        cell = rows[competency.key].get(Item.MINIMUM)
        if cell is not None:
            draft.say(cell, "minimum-not-possible", message, NOT_USED)
        else:
            draft.remarks.append(f"{competency.printed_name} has no minimum any more: {message}.")
        draft.competencies[number] = replace(competency, minimum=None)
