"""The manifest's history and the kit in, what was changed after the plan was fixed out, with before and after."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.model import Change, Event, Kit, plan_in_words, short_version
from generator.model.fixed import MATERIAL
from generator.model.midway import CHANGED, FROZEN

NOTHING = "—"
History = Sequence[Mapping[str, object]]


def changes_since(kit: Kit, history: History) -> tuple[Change, ...]:
    """Every text and rule that is another now than in a pack before, step by step, with the reason given for it.

    Where the plan was frozen, nothing before that is told. Each entry of *history* holds the plan in words, by
    the name of the thing (an entry of a program that kept no words is passed over). A plan that was changed
    since the last pack is compared too; what exercises hand out is known by the packs alone.
    """
    frozen = next((n for n, entry in enumerate(history) if entry.get("frozen")), 0)
    states = [(words, str(entry.get("reason") or "")) for entry in history[frozen:] if (words := _words(entry))]
    handed_out = {name: text for name, text in states[-1][0].items() if name.startswith(MATERIAL)} if states else {}
    steps = pairwise([*states, (plan_in_words(kit) | handed_out, "")])
    return tuple(replace(c, reason=why) for (before, _), (after, why) in steps for c in _between(before, after))


def agreed_on(events: Sequence[Event]) -> Event | None:
    """The last word on what the frozen plan is: its freezing or a change with a reason; None before any."""
    first = next((n for n, event in enumerate(events) if event.what == FROZEN), len(events))
    return next((e for e in reversed(events[first:]) if e.what in (FROZEN, CHANGED)), None)


def is_of(kit: Kit, event: Event, materials: str | None = None) -> bool:
    """Whether an event is about the questions and rules as the kit has them, and the *materials* where given."""
    same = (event.about.get("version"), event.about.get("rules_digest")) == (kit.version, kit.rules_digest)
    return same and materials in (None, event.about.get("materials", ""))


def changes_to_explain(
    kit: Kit, history: History, events: Sequence[Event], materials: str | None = None
) -> tuple[Change, ...]:
    """What is another now than in the plan that was frozen or changed with a reason since; nothing before that.

    *materials* says in words what exercises hand out; it is not looked at where it is None.
    """
    agreed = agreed_on(events)
    if agreed is None:
        return ()
    before = agreed.about.get("materials", "")
    same = materials in (None, before)
    handed_out = () if same else (Change(what="materials", before=before or NOTHING, after=materials or NOTHING),)
    return (*_changes_of_plan(kit, history, agreed), *handed_out)


def _changes_of_plan(kit: Kit, history: History, agreed: Event) -> tuple[Change, ...]:
    if is_of(kit, agreed):
        return ()
    asked, rules = agreed.about.get("version", ""), agreed.about.get("rules_digest", "")
    found = (e for e in reversed(history) if (e.get("version"), e.get("rules_digest")) == (asked, rules))
    words = next((words for entry in found if (words := _words(entry))), None)
    told = (
        ()
        if words is None
        else tuple(c for c in _between(words, plan_in_words(kit)) if not c.what.startswith(MATERIAL))
    )
    before = f"{short_version(asked)}, {short_version(rules)}"
    after = f"{short_version(kit.version)}, {short_version(kit.rules_digest)}"
    return told or (Change(what="version and rules", before=before, after=after),)


def _words(entry: Mapping[str, object]) -> Mapping[str, str]:
    found = entry.get("words")
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _between(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Change]:
    for name in _names(before, after):
        if before.get(name) != after.get(name):
            yield Change(what=name, before=before.get(name, NOTHING), after=after.get(name, NOTHING))


def _names(before: Iterable[str], after: Iterable[str]) -> list[str]:
    return list(dict.fromkeys((*before, *after)))
