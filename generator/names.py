"""Names of people and roles as names of folders, on every system."""

import re
import unicodedata
from collections.abc import Collection

NOT_IN_NAMES = re.compile(r"[^\w]+", re.UNICODE)
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})
LONGEST_NAME = 40


def folder_name(text: str, otherwise: str) -> str:
    """A text as the name of a folder: small letters of any script and digits, joined by hyphens."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    latin = unicodedata.normalize("NFD", composed)
    if latin.encode("ascii", "ignore").isalnum() or any(c.isascii() and c.isalnum() for c in latin):
        composed = "".join(c for c in latin if not unicodedata.combining(c))
    name = NOT_IN_NAMES.sub("-", composed).replace("_", "-").strip("-")[:LONGEST_NAME].strip("-")
    return otherwise if not name or name in RESERVED else name


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, or where it is taken, the same with the first number that is not."""
    number = 2
    free = name
    while free in taken:
        free = f"{name[: LONGEST_NAME - len(str(number)) - 1].rstrip('-')}-{number}"
        number += 1
    return free
