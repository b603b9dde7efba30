"""Names written from right to left, beside words that are not: what comes after one stays after it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import bidirectional

# Without this behind it, a number that follows such a name would be shown before it.
LEFT_TO_RIGHT = "\u200e"


def closed(name: str) -> str:
    """The name, with a mark behind it where something in it is written from right to left."""
    return name + LEFT_TO_RIGHT if any(bidirectional(letter) in ("R", "AL") for letter in name) else name


def in_order(value: Any, names: Sequence[str]) -> Any:
    """Every text of a context with each name closed where a number follows it."""
    if isinstance(value, str):
        for name in names:
            value = re.sub(rf"({re.escape(name)})(?=\W*\d)", rf"\1{LEFT_TO_RIGHT}", value)
        return value
    if isinstance(value, Mapping):
        return {key: in_order(item, names) for key, item in value.items()}
    return [in_order(item, names) for item in value] if isinstance(value, list | tuple) else value
