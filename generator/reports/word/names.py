"""Names written from right to left, beside words that are not: what comes after one stays after it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import bidirectional

# Without this behind it, a number that follows such a name would be shown before it.
LEFT_TO_RIGHT = "\u200e"
WORD, A_NUMBER = re.compile(r"\w+"), re.compile(r"\W*\d")


def closed(name: str) -> str:
    """The name, with a mark behind it where something in it is written from right to left."""
    return name + LEFT_TO_RIGHT if any(bidirectional(letter) in ("R", "AL") for letter in name) else name


def in_order(value: Any, names: Sequence[str]) -> Any:
    """Every text of a context with each of *names* closed where a number follows it; a name begins with a word."""
    beginning: dict[str, list[str]] = {}
    # The longest first: of two names that begin alike, the whole one is found.
    for name in sorted(dict.fromkeys(names), key=len, reverse=True):
        beginning.setdefault(WORD.findall(name)[0], []).append(name)
    return _in_order(value, beginning) if beginning else value


def _in_order(value: Any, names: Mapping[str, Sequence[str]]) -> Any:
    if isinstance(value, str):
        return _closed_in(value, names)
    if isinstance(value, Mapping):
        return {key: _in_order(item, names) for key, item in value.items()}
    return [_in_order(item, names) for item in value] if isinstance(value, list | tuple) else value


def _closed_in(text: str, names: Mapping[str, Sequence[str]]) -> str:
    pieces, end = [], 0
    for word in WORD.finditer(text):
        name = next((n for n in names.get(word[0], ()) if text.startswith(n, word.start())), None)
        if name is not None and A_NUMBER.match(text, stop := word.start() + len(name)):
            pieces += [text[end:stop], LEFT_TO_RIGHT]
            end = stop
    return "".join((*pieces, text[end:]))
