"""The value of a slot, taken from the words that follow a wording."""

import re

LONGEST = 9
CLAUSE_END = re.compile(
    r"[.;:()\[\]|]|\s[-–—]\s|,?\s+(?:and|or) (?:their|its|the ability|ability)\b"
    r"|,\s*(?:preferably|ideally|including|which|who|that|as well as|with)\b"
    r"|\s(?:preferred|required|is|are|would|desired|desirable|necessary|helpful|a plus|an asset|preferably|ideally"
    r"|including|such as|e\.g|in order|to ensure|while|which|that|gained|essential"
    r"|est|sont|serait|souhaité\w*|exigé\w*|requise?s?|serai(?:t|ent)|notamment|afin|qui|que"
    r"|ist|sind|wäre|wären|von vorteil|erforderlich|erwünscht|wünschenswert|insbesondere|sowie|idealerweise)\b",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"^(?:the|a|an|our|your|their|all|various|relevant|applicable|basic|of|in|with)\s+", re.IGNORECASE
)
EMPTY = re.compile(
    r"^(?:work|job|role|position|field|area|years?|it|this|similar .*|related .*|same .*|any .*|\W*)$", re.IGNORECASE
)


def slot_after(text: str, start: int) -> str | None:
    """What stands from *start* to the end of the clause, as a name; None where that names nothing."""
    rest = text[start:].removeprefix(":")
    end = CLAUSE_END.search(rest)
    value = " ".join((rest if end is None else rest[: end.start()]).split()).strip(" ,'\"“”‘’")
    shorter = LEADING.sub("", value)
    while shorter != value:
        value, shorter = shorter, LEADING.sub("", shorter)
    if len(value.split()) > LONGEST:
        value = _first_part(value)
    return None if not value or EMPTY.match(value) or len(value.split()) > LONGEST else value


def _first_part(value: str) -> str:
    """A long list, cut after its first members."""
    kept = ""
    for part in value.split(", "):
        longer = f"{kept}, {part}" if kept else part
        if len(longer.split()) > LONGEST:
            break
        kept = longer
    return kept or value
