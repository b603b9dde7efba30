"""The sheet that an interviewer fills in: top, facts, a block per question, the end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator import fitting
from generator.model import PlannedQuestion
from generator.office import one_line, write_text
from generator.scorecards import live_line, paging, prompts
from generator.scorecards.drawing import (
    ACCENT,
    BODY,
    CENTRED,
    FILL_IN,
    GREY,
    LABEL,
    LINE,
    NOTE,
    PROVENANCE,
    SMALL,
    TINT,
    Drawing,
    Look,
    line_of,
)
from generator.scorecards.layout import (
    ANSWERS,
    CHOSEN,
    FACT_LABEL,
    FALLBACK_LABEL,
    HEADS,
    IDENTITY,
    KNEW_HINT,
    MORE_LABEL,
    NOT_AS_PLANNED,
    NOT_ASKED_LABEL,
    NOTE_LABEL,
    NUMBERS,
    OF_A_FACT,
    QUESTION,
    RATING_LABEL,
    Place,
    name_of,
)
from generator.wording import Tongue, heading_of_card

# Pixels, which fit a screen of 1366 less the row numbers and the scroll bar. The five anchors have a column each.
WIDTHS = (150, 226, 226, 226, 226, 226)
LAST = len(WIDTHS)
TITLE = Look(size=13, bold=True, colour=ACCENT)
STATUS = Look(size=12, bold=True, colour=ACCENT, down="center")
NAME = Look(size=11, bold=True, down="center")
TO_THE_RIGHT = Look(size=8, bold=True, colour=ACCENT, across="right", down="center", indent=1)
CORNER = Look(size=8, colour=GREY, down="center", fit=True)
CORNER_LABEL = Look(size=8, colour=GREY, across="right", down="center", indent=1)
COMPETENCY = Look(size=10, bold=True, colour=ACCENT, rule=ACCENT, down="center")
ASKED = Look(size=11, bold=True, fill=TINT, down="center")
ASKED_LABEL = replace(LABEL, fill=TINT, down="center")
HEAD = Look(size=8, bold=True, colour=ACCENT, frame=LINE, indent=1)
ANCHOR = Look(size=10, frame=LINE, indent=1)
RATING = Look(size=18, bold=True, frame=ACCENT, across="center", down="center", fit=True)
CHOSEN_FILL = "D3E0EE"
SPACER = 2.0
NAME_ROW, STATUS_ROW, FROZEN_ROWS = 2, 3, 4
DATE = "d mmm yyyy"
HINT = (
    "If you cannot type: click Enable Editing. Rate alone, straight after the interview. "
    "Tab goes from rating to note. Empty means still missing."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A sheet that is drawn: its cells by defined name, what its formulas show at first, what stays on a page."""

    cells: dict[str, str]
    cached: dict[str, str]
    pieces: paging.Pieces


def draw(sheet: Worksheet, place: Place, *, typed_name: bool) -> Drawn:
    """Draw the card of a seat, the candidate apart; *typed_name* leaves a cell to type the name in."""
    drawing = Drawing(sheet, WIDTHS)
    cells: dict[str, str] = {}
    _top(drawing, place, cells, typed_name)
    _before(drawing, place, cells)
    pieces = [(drawing.row, sum(_question(drawing, place, n, question, cells))) for n, question in place.rated]
    pieces.append((drawing.row, sum(_end(drawing, place, cells))))
    sheet.print_area = f"A1:{get_column_letter(LAST)}{drawing.row - 1}"
    _live_line(drawing, place, cells, typed_name)
    together = paging.Pieces(
        starts=tuple(start for start, _ in pieces),
        heights=tuple(height for _, height in pieces),
        notes=tuple(drawing.growing),
        page=paging.HEIGHTS[place.kit.requisition.sheet],
        repeated=NAME_ROW,
        label=fitting.height(place.say(NOTE_LABEL), WIDTHS[0], LABEL.size, bold=True),
    )
    return Drawn(cells=cells, cached=drawing.cached, pieces=together)


def address(sheet: Worksheet, drawn: Drawn, identity: Mapping[str, str], title: str) -> None:
    """Print whose card it is, and begin its pages; a name or *title* that is long takes a second line."""
    for name, text in identity.items():
        write_text(sheet[drawn.cells[name]], text)
    write_text(sheet["A1"], title)
    height = fitting.height(title, sum(WIDTHS[:4]), TITLE.size, bold=True)
    sheet.row_dimensions[1].height = min(round(max(20.0, height) * 4) / 4, 409)
    names = (name_height(identity[name]) for name in ("interviewer", "candidate"))
    sheet.row_dimensions[NAME_ROW].height = max(18.0, *names)
    paging.lay_out(sheet, drawn.pieces, LAST + 1)


def name_height(name: str) -> float:
    """How high, in points, a name stands on the card."""
    return fitting.height(name, WIDTHS[1], NAME.size, bold=True)


def _top(drawing: Drawing, place: Place, cells: dict[str, str], typed_name: bool) -> None:
    say = place.say
    drawing.put(place.title_for(None), 1, 4, TITLE)
    _corner(drawing, cells, "card_id", say)
    drawing.end_row(20)
    drawing.put(say(IDENTITY["interviewer"]), 1, look=replace(LABEL, down="center"))
    cells["interviewer"] = _address(drawing.put("", 2, look=NAME))
    drawing.put(say(IDENTITY["candidate"]), 3, look=TO_THE_RIGHT)
    name = (
        drawing.blank(4, look=replace(NAME, frame=ACCENT, indent=1)) if typed_name else drawing.put("", 4, look=NAME)
    )
    cells["candidate"] = _address(name)
    drawing.put(say(ANSWERS["interview_date"]), 5, look=TO_THE_RIGHT)
    cells["interview_date"] = _address(drawing.blank(6, look=CENTRED, number_format=DATE))
    drawing.end_row(18)
    _corner(drawing, cells, "candidate_code", say)
    drawing.end_row(18)
    drawing.put(say(HINT), 1, 4, replace(PROVENANCE, size=8))
    _corner(drawing, cells, "kit_version", say)
    drawing.end_row(13)


def _corner(drawing: Drawing, cells: dict[str, str], name: str, say: Tongue) -> None:
    """A piece of the card's identity in the top right corner."""
    drawing.put(say(IDENTITY[name]), 5, look=CORNER_LABEL)
    cells[name] = _address(drawing.put("", 6, look=CORNER))


def _before(drawing: Drawing, place: Place, cells: dict[str, str]) -> None:
    """What comes before the first question: whether they know each other, and the facts to ask."""
    say, facts = place.say, place.facts
    drawing.end_row(exactly=SPACER)
    _yes_or_no(drawing, cells, "knew_before", say, KNEW_HINT)
    drawing.end_row(exactly=SPACER)
    for number, fact in enumerate(facts, start=1):
        drawing.put(say(FACT_LABEL, number=number), 1, look=LABEL)
        drawing.put(fact.ask, 2, 4, replace(BODY, size=9))
        cells[name_of(OF_A_FACT, fact.id)] = _address(drawing.blank(5, LAST))
        drawing.end_row(26)
    if facts:
        drawing.end_row(exactly=SPACER)


def _yes_or_no(drawing: Drawing, cells: dict[str, str], name: str, say: Tongue, hint: str = "") -> float:
    drawing.put(say(ANSWERS[name]), 1, 3, replace(LABEL, down="center"))
    cells[name] = _address(drawing.blank(4, look=CENTRED))
    drawing.put(hint and say(hint), 5, LAST, replace(PROVENANCE, down="center", indent=1))
    return drawing.end_row(15)


def _question(
    drawing: Drawing, place: Place, number: int, question: PlannedQuestion, cells: dict[str, str]
) -> Iterator[float]:
    say = place.say
    drawing.put(say(QUESTION, number=number), 1, look=COMPETENCY)
    heading = one_line(heading_of_card(place.kit, question, say))
    drawing.put(f"{heading}  ·  {question.minutes} min", 2, LAST, COMPETENCY)
    yield drawing.end_row()
    asker = place.asker_of(question)
    drawing.put(say("You ask") if asker is None else say("{name} asks", name=one_line(asker)), 1, look=ASKED_LABEL)
    drawing.put(question.text, 2, LAST, ASKED)
    yield drawing.end_row()
    probes, fallback = prompts.probes(question, say), prompts.fallback(question, say)
    if probes or fallback:
        drawing.put(say(MORE_LABEL), 1, look=LABEL)
        middle = min((4, 3), key=lambda column: _beside(probes, fallback, column))
        drawing.put(probes, 2, middle, SMALL)
        drawing.put(fallback, middle + 1, LAST, SMALL)
        yield drawing.end_row()
    yield from _anchors_and_rating(drawing, question, cells, say)
    drawing.put(say(NOTE_LABEL), 1, look=replace(LABEL, down="center"))
    cells[name_of("note", question.id)] = _address(drawing.blank(2, LAST, NOTE))
    drawing.grow()
    yield drawing.end_row(exactly=0)
    yield drawing.end_row(exactly=SPACER)


def _beside(probes: str, fallback: str, middle: int) -> float:
    """The height of probes and fallback when the probes end at the column *middle*."""
    halves = (probes, sum(WIDTHS[1:middle])), (fallback, sum(WIDTHS[middle:]))
    return max(fitting.height(text, width, SMALL.size) for text, width in halves)


def _anchors_and_rating(
    drawing: Drawing, question: PlannedQuestion, cells: dict[str, str], say: Tongue
) -> Iterator[float]:
    """The strip of anchors with the rating to its left; the chosen one says so, in bold and on a tint."""
    head = drawing.row
    rating = f"$A${head + 1}"
    cells[name_of("rating", question.id)] = rating
    drawing.put(say(RATING_LABEL), 1, look=LABEL)
    for column, (number, head_text) in enumerate(zip(NUMBERS, HEADS, strict=True), start=2):
        text = say(head_text)
        formula = f'=IF(TRIM({rating})="{number}","{say(CHOSEN)}{text}","{text}")'
        drawing.formula(formula, text, column, look=HEAD)
    # The longest head, once chosen, takes all of its line.
    yield drawing.end_row(exactly=line_of(HEAD))
    drawing.blank(1, look=RATING, number_format="General")
    for column, text in enumerate(question.anchors, start=2):
        drawing.put(text, column, look=ANCHOR)
    yield drawing.end_row(32)
    tint = PatternFill(bgColor=CHOSEN_FILL, fill_type="solid")
    for letter, number in zip("BCDEF", NUMBERS, strict=True):
        chosen = Rule(type="expression", formula=[f'TRIM({rating})="{number}"'], dxf=DifferentialStyle(fill=tint))
        drawing.sheet.conditional_formatting.add(f"{letter}{head}:{letter}{head + 1}", chosen)


def _end(drawing: Drawing, place: Place, cells: dict[str, str]) -> Iterator[float]:
    say = place.say
    yield from _not_as_planned(drawing, place, cells)
    drawing.put(say(ANSWERS["asked_besides"]), 1, look=LABEL)
    cells["asked_besides"] = _address(drawing.blank(2, LAST))
    yield drawing.end_row(26)
    yield drawing.end_row(exactly=SPACER)
    yield _yes_or_no(drawing, cells, "own_ratings", say)
    yield _pairs(drawing, cells, ANSWERS, ("signed_by", "signed_on"), say)
    yield _pairs(drawing, cells, ANSWERS, ("entered_by", "entered_on", "original"), say)
    yield _pairs(drawing, cells, IDENTITY, ("kit_id", "session", "seat"), say)


def _not_as_planned(drawing: Drawing, place: Place, cells: dict[str, str]) -> Iterator[float]:
    """A column per question, five beside each other: used the fallback, not asked or changed."""
    rated, say = place.rated, place.say
    for start in range(0, len(rated), LAST - 1):
        five = list(enumerate(rated[start : start + LAST - 1], start=2))
        drawing.put(say(NOT_AS_PLANNED), 1, look=LABEL)
        for column, (number, _) in five:
            drawing.put(say(QUESTION, number=number), column, look=HEAD)
        yield drawing.end_row()
        for part, label, least in (("fallback", FALLBACK_LABEL, 15), ("not_asked_because", NOT_ASKED_LABEL, 26)):
            drawing.put(say(label), 1, look=LABEL)
            look = CENTRED if part == "fallback" else FILL_IN
            for column, (_, question) in five:
                cells[name_of(part, question.id)] = _address(drawing.blank(column, look=look))
            yield drawing.end_row(least)
        yield drawing.end_row(exactly=SPACER)


def _pairs(
    drawing: Drawing, cells: dict[str, str], labels: Mapping[str, str], names: Sequence[str], say: Tongue
) -> float:
    """A row of labels, each with its cell to the right: to fill in, or for the identity to be printed."""
    for column, name in zip((1, 3, 5), names, strict=False):
        drawing.put(say(labels[name]), column, look=replace(LABEL if column == 1 else TO_THE_RIGHT, down="center"))
        if name in IDENTITY:
            cell = drawing.put("", column + 1, look=replace(PROVENANCE, down="center", fit=True))
        else:
            cell = drawing.blank(column + 1, number_format=DATE if name.endswith("_on") else "@")
        cells[name] = _address(cell)
    return drawing.end_row(12.5 if names[0] in IDENTITY else 15)


def _live_line(drawing: Drawing, place: Place, cells: Mapping[str, str], typed_name: bool) -> None:
    """The line on top, written last: it speaks of cells that stand below it."""
    answers = [
        live_line.Answers(
            number=number,
            rating=cells[name_of("rating", q.id)],
            note=cells[name_of("note", q.id)],
            not_asked_because=cells[name_of("not_asked_because", q.id)],
        )
        for number, q in place.rated
    ]
    candidate = cells["candidate"] if typed_name else None
    formula = live_line.formula(answers, place.kit.rules.notes, candidate, cells["own_ratings"], place.say)
    drawing.row = STATUS_ROW
    drawing.formula(formula, live_line.shown(len(answers), candidate, place.say), 1, 4, STATUS)


def _address(cell: Cell) -> str:
    return f"${cell.column_letter}${cell.row}"
