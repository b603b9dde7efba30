"""Patterns, compiled when a text first needs them: most runs need few, of one language.

Compiling one takes longer than reading a posting by it. So what the engine makes of a pattern is kept from one
process to the next, as numbers, which only that engine understands: `ENGINE` tells them apart, and numbers that it
refuses count as not there.
"""

import hashlib
import importlib
import json
import re
import sys
import zlib
from array import array
from collections.abc import Mapping
from functools import cache
from typing import Any

# Python keeps no compiled pattern itself; these two parts of its `re` make one and take one that is made.
_compiler: Any = importlib.import_module("re._compiler")
_sre: Any = importlib.import_module("_sre")
ENGINE = f"{sys.implementation.cache_tag}-{_sre.MAGIC}"
# The type of the engine's numbers.
NUMBERS = "I"

# What a posting says where something else than it names counts as well.
EQUIVALENT = r"\bequivalent|équivalen|gleichwertig|vergleichbar"

# What an earlier process kept of patterns, as JSON by their keys, and the patterns that this one compiled.
REMEMBERED: Mapping[str, str] = {}
MADE: dict[str, tuple[str, int]] = {}


def anyhow(pattern: str) -> re.Pattern[str]:
    """The pattern for letters of any case."""
    return compiled(pattern, re.IGNORECASE)


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, as it was kept or compiled now."""
    key = hashlib.sha256(f"{int(flags)} {pattern}".encode()).hexdigest()
    found = _restored(pattern, REMEMBERED.get(key, ""))
    if found is None:
        found = re.compile(pattern, flags)
        MADE[key] = pattern, flags
    return found


def remember(kept: Mapping[str, str]) -> None:
    """Take these patterns, kept from an earlier process by the same engine, instead of compiling them."""
    global REMEMBERED
    REMEMBERED = kept


def to_keep() -> dict[str, str]:
    """All patterns known now, as JSON by their keys, where this process compiled some; nothing where it did not."""
    return {**REMEMBERED, **{key: _told(*made) for key, made in MADE.items()}} if MADE else {}


def _told(pattern: str, flags: int) -> str:
    """What the engine makes of a pattern."""
    parsed = _compiler._parser.parse(pattern, flags)
    state = parsed.state
    numbers = zlib.compress(array(NUMBERS, map(int, _compiler._code(parsed, flags))).tobytes())
    return json.dumps([int(flags) | state.flags, numbers.hex(), state.groups - 1, state.groupdict])


def _restored(pattern: str, kept: str) -> re.Pattern[str] | None:
    """The pattern that something kept was made of; None where the engine does not take it."""
    try:
        flags, told, groups, names = json.loads(kept)
        numbers = array(NUMBERS, zlib.decompress(bytes.fromhex(told)))
        by_number = {number: name for name, number in names.items()}
        named = tuple(by_number.get(number) for number in range(groups + 1))
        found: re.Pattern[str] = _sre.compile(pattern, flags, numbers.tolist(), groups, names, named)
    except (ValueError, TypeError, RuntimeError, OverflowError, AttributeError, zlib.error):
        return None
    return found
