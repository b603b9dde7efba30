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
# What stands before the words that name a past, and what names no past of one's own ("the customer experience").
CLAUSE_START = re.compile(r"[.;:()\[\]|,\"“”„«»]|\s[-–—]\s")
LEADING_IN = re.compile(
    r"(?:^|(?<=\s)|(?<=['’]))(?:of|in|with|have|has|having|previous|prior|proven|relevant|recent|years?['’]?|months?['’]?"
    r"|paid|full-time|part-time|professional|solid|strong|demonstrated|extensive|significant|minimum|least|some|any|a|an"
    r"|the|your|our|related|similar|equivalent|such|work|working|hands-on|practical|or|and|is|to|for|this|required"
    r"|preferred|desired|following|qualifying|full|part|lacking|time|additional|other|good|great|excellent|first|preferably|ideally|\W*\d\S*)(?=\s|$)",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:customers?|guests?|users?|clients?|candidates?|employees?|visitors?|life)\b", re.IGNORECASE
)
SHORT = 4
# So many letters on either side hold every slot there is, however long a line.
NEAR, FAR = 200, 600


def slot_after(text: str, start: int) -> str | None:
    """What stands from *start* to the end of the clause, as a name; None where that names nothing."""
    rest = text[start : start + FAR].removeprefix(":")
    end = CLAUSE_END.search(rest)
    value = " ".join((rest if end is None else rest[: end.start()]).split()).strip(" ,'\"“”‘’")
    shorter = LEADING.sub("", value)
    while shorter != value:
        value, shorter = shorter, LEADING.sub("", shorter)
    if len(value.split()) > LONGEST:
        value = _first_part(value)
    return None if not value or EMPTY.match(value) or len(value.split()) > LONGEST else value


def slot_before(text: str, end: int) -> str | None:
    """The few words that end at *end*, back to one that only leads in, as a name; None where they name nothing."""
    clause = CLAUSE_START.split(text[max(0, end - NEAR) : end])[-1]
    value = " ".join(LEADING_IN.split(clause)[-1].split()).strip(" ,'\"“”‘’-–")
    return None if not value or EMPTY.match(value) or OTHERS.search(value) or len(value.split()) > SHORT else value


def _first_part(value: str) -> str:
    """A long list, cut after its first members."""
    kept = ""
    for part in value.split(", "):
        longer = f"{kept}, {part}" if kept else part
        if len(longer.split()) > LONGEST:
            break
        kept = longer
    return kept or value
