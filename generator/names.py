"""Names of people and roles as names of folders, on every system."""

import re
import unicodedata
from collections.abc import Collection

# A candidate's code, alone and inside a text.
CODE = re.compile(r"C\d{2,}")
CODE_IN_TEXT = re.compile(r"(?<![0-9A-Za-z])C\d{2,}(?!\d)")
NOT_IN_NAMES = re.compile(r"[^\w]+", re.UNICODE)
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})
LONGEST_NAME = 40
# What the program writes into a kit's folder, or keeps of candidates there: none of it is handed out.
OURS = frozenset({"pack", "returned", "debrief", "records", "candidates.csv", "ledger.jsonl", "kit.yaml"})
NOT_MATERIAL = "'material' is '{path}'; it is a file in the kit's folder, as in exercises/plan.pdf"


def folder_name(text: str, otherwise: str) -> str:
    """A text as the name of a folder: small letters of any script and digits, joined by hyphens."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    latin = unicodedata.normalize("NFD", composed)
    if latin.encode("ascii", "ignore").isalnum() or any(c.isascii() and c.isalnum() for c in latin):
        composed = "".join(c for c in latin if not unicodedata.combining(c))
    name = NOT_IN_NAMES.sub("-", composed).replace("_", "-").strip("-")[:LONGEST_NAME].strip("-")
    return otherwise if not name or name in RESERVED else name


def folded(name: str) -> str:
    """A name as it is compared: without regard to capitals and to how wide the spaces are."""
    return " ".join(name.casefold().split())


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, or where it is taken, the same with the first number that is not."""
    number = 2
    free = name
    while free in taken:
        free = f"{name[: LONGEST_NAME - len(str(number)) - 1].rstrip('-')}-{number}"
        number += 1
    return free


def leads_away(path: str) -> bool:
    """Whether the path of a kit's own file leads out of its folder, or to what the program keeps there."""
    parts = path.split("/")
    odd = any(ord(sign) < 0x20 or sign in "\\:" for sign in path)
    return odd or not all(parts) or parts[0].startswith(".") or ".." in parts or parts[0].casefold() in OURS
