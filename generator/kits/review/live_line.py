"""The line on top of the review that says in words what is still open: one formula of plain functions."""

from dataclasses import dataclass

from generator.forms.looks import STATUS
from generator.model import Kit
from generator.model.review import Choice

LOOK = STATUS
NOTHING_OPEN = "Nothing is open"
COUNTED = (Choice.KEEP, Choice.REPLACE, Choice.RATE, Choice.ADD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """Where the line looks on the first sheet: ranges of its rows, and the names of the two people."""

    choice: str
    instead: str
    answers: tuple[str, ...]
    weight: str
    minimum: str
    reason: str
    people: tuple[str, str]


def formula(cells: Cells, by: str, on: str) -> str:
    """The formula; it uses nothing that LibreOffice, Google or an Excel of 2010 does not know."""
    rated = "+".join(f'(TRIM({cells.choice})="{choice}")' for choice in COUNTED)
    empty = "+".join(f'(TRIM({answers})="")' for answers in cells.answers)
    answers = f"SUMPRODUCT(({rated})*({empty}))"
    chosen = f'((TRIM({cells.choice})="{Choice.REPLACE}")+(TRIM({cells.choice})="{Choice.ADD}"))'
    instead = f'SUMPRODUCT({chosen}*(TRIM({cells.instead})=""))'
    unequal = f'(TRIM({cells.weight})<>"")*(TRIM({cells.weight})<>"1")'
    wants = f'({unequal}+(TRIM({cells.minimum})<>"")+(TRIM({cells.choice})="{Choice.ADD}"))>0'
    reasons = f'SUMPRODUCT(({wants})*(TRIM({cells.reason})=""))'
    people = "+".join(f'(TRIM({cell})="")' for cell in cells.people)
    pieces = (
        _counted(answers, "answer on “needed” and “important”", "answers on “needed” and “important”"),
        f'IF(({people})=0,"","; who the two people are")',
        _counted(instead, "competency to choose", "competencies to choose"),
        _counted(reasons, "reason", "reasons"),
        f'IF(AND(TRIM({by})<>"",TRIM({on})<>""),"","; the approval")',
    )
    said = "&".join(pieces)
    return f'=IF(LEN({said})=0,"{NOTHING_OPEN}","Still open: "&MID({said},3,400))'


def _counted(number: str, one: str, several: str) -> str:
    return f'IF({number}=0,"",IF({number}=1,"; 1 {one}","; "&{number}&" {several}"))'


def shown(kit: Kit) -> str:
    """What the formula gives while nothing more is filled in."""
    said = (kit.review.of(c.key) for c in kit.competencies)
    answers = sum(not text for s in said for text in (*s.needed, *s.important))
    reasons = sum(c.reason is None and (c.weight != 1 or c.minimum is not None) for c in kit.competencies)
    pieces = (
        f"{answers} answer{'' if answers == 1 else 's'} on “needed” and “important”" if answers else "",
        "" if all(kit.review.people) else "who the two people are",
        f"{reasons} reason{'' if reasons == 1 else 's'}" if reasons else "",
        "" if kit.review.approved_by and kit.review.approved_on else "the approval",
    )
    found = "; ".join(filter(None, pieces))
    return f"Still open: {found}" if found else NOTHING_OPEN
