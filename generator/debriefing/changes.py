"""The manifest's history and the kit in, what was changed after the first pack out, with before and after."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from generator.model import Change, Kit, plan_in_words

NOTHING = "—"


def changes_since(kit: Kit, history: Sequence[Mapping[str, object]]) -> tuple[Change, ...]:
    """Every text and rule that is another now than in a pack before, step by step.

    Each entry of *history* holds the plan in words, by the name of the thing (an entry of a program that kept
    no words is passed over). A plan that was changed since the last pack is compared too.
    """
    states = [words for entry in history if (words := _words(entry))]
    return tuple(_between([*states, plan_in_words(kit)]))


def _words(entry: Mapping[str, object]) -> Mapping[str, str]:
    found = entry.get("words")
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _between(states: Sequence[Mapping[str, str]]) -> Iterator[Change]:
    for before, after in pairwise(states):
        for name in _names(before, after):
            if before.get(name) != after.get(name):
                yield Change(what=name, before=before.get(name, NOTHING), after=after.get(name, NOTHING))


def _names(before: Iterable[str], after: Iterable[str]) -> list[str]:
    return list(dict.fromkeys((*before, *after)))
