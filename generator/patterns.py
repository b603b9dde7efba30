"""Patterns regardless of case, compiled when a text first needs them: most runs need few, of one language."""

import re
from functools import cache

# What a posting says where something else than it names counts as well.
EQUIVALENT = r"\bequivalent|équivalen|gleichwertig|vergleichbar"


@cache
def anyhow(pattern: str) -> re.Pattern[str]:
    """The pattern for letters of any case."""
    return re.compile(pattern, re.IGNORECASE)
