"""Patterns regardless of case, compiled when a text first needs them: most runs need few, of one language."""

import re
from functools import cache


@cache
def anyhow(pattern: str) -> re.Pattern[str]:
    """The pattern for letters of any case."""
    return re.compile(pattern, re.IGNORECASE)
