"""The matrix: candidates across, each rating down, every figure and total a formula over the cells above it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.forms.drawing import Page
from generator.forms.looks import BODY, CENTRED, LABEL, PART, TINT
from generator.reports.excel.book import FIGURE, SMALL, Book, calculated, heads, known, letter
from generator.reports.forms.formulas import quoted
from generator.reports.tables import CompetencyPart, FoundCell, RatedRow, Stage
from generator.reports.tables.wording import NOTHING

FIXED = ("Competency", "Weight", "Question", "Rated by")
FIXED_WIDTHS = (265, 60, 105, 130)
CANDIDATE_WIDTH = 110
FIGURES = {"mean": "Mean", "median": "Median", "agreed": "Agreed by the panel"}
USED, PLANNED = "ratings used", "ratings planned"
SUM = replace(FIGURE, bold=True, fill=TINT)
NAMED = replace(BODY, bold=True)
SUM_NAMED = replace(NAMED, fill=TINT)
MOVED = replace(CENTRED, bold=True, fill=TINT)
COUNTED_AS_1 = "no example"
NUMBER = re.compile(r"\d+")
NAMES = {
    "independent": ("Matrix", "The independent ratings, cell by cell"),
    "after": ("After the talk", "The ratings after the talk"),
    "agreed": ("Agreed", "The ratings that the panel agreed on"),
}
MOVES = "Moved in the talk"
INDEPENDENT = (
    "Every rating as its interviewer made it, before anybody talked. Figures and totals are formulas over the cells "
    "above them, weights stand beside the figures: change nothing here, or the sums are no longer the panel's."
)
AFTER = "The same after the talk; the ratings that moved are bold on a tint. Why they moved: “{moved}”."
AGREED = (
    "What the panel agreed on for each competency, below the independent ratings that it talked about. This is what "
    "the rule adds up; the total of the independent ratings stands on “{matrix}”. Why: “{moved}”."
)
INTROS = {"independent": INDEPENDENT, "after": AFTER, "agreed": AGREED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Where a stage stands on a matrix sheet: the rows of its figures and totals, as formulas name them."""

    sheet: str
    figures: tuple[int, ...]
    weights: tuple[float, ...]
    used: int
    planned: int
    total: int

    def cell(self, row: int, candidate: int) -> str:
        """The cell of a candidate, counted from 0."""
        return f"'{self.sheet}'!${letter(len(FIXED) + 1 + candidate)}${row}"

    def weight(self, figure: int) -> str:
        """The cell of a weight, by the number of its competency."""
        return f"'{self.sheet}'!$B${self.figures[figure]}"


def draw(book: Book, which: str) -> tuple[Block, ...]:
    """Draw the sheet of the ratings *which* are independent or agreed; with its blocks by stage."""
    return tuple(block for block in _blocks(book, which, book.report.stages) if block is not None)


def draw_after(book: Book) -> tuple[Block | None, ...]:
    """Draw the sheet of the ratings after the talk; None for a stage that no meeting talked about."""
    talked = [stage for stage in book.report.stages if stage.result.moved]
    return _blocks(book, "after", talked)


def _blocks(book: Book, which: str, drawn: Sequence[Stage]) -> tuple[Block | None, ...]:
    say, (name, title) = book.say, NAMES[which]
    most = max((len(stage.candidates) for stage in book.report.stages), default=0)
    widths = (*FIXED_WIDTHS, *(CANDIDATE_WIDTH for _ in range(most)))
    intro = say(INTROS[which], matrix=say(NAMES["independent"][0]), moved=say(MOVES))
    page, row = book.sheet(say(name), say(title), widths, (intro,), len(FIXED))
    blocks: list[Block | None] = []
    head, starts = row + 1 if len(book.report.stages) == 1 else 0, list[int]()
    for stage in book.report.stages:
        if stage not in drawn:
            blocks.append(None)
            continue
        block, row = _Drawing(book, page, stage, which, starts).draw(row + 1)
        blocks.append(block)
    if not page.squeezed():
        page.break_before(starts, head)
    return tuple(blocks)


class _Drawing:
    """One stage of the matrix being drawn."""

    def __init__(self, book: Book, page: Page, stage: Stage, which: str, starts: list[int]) -> None:
        self._page, self._stage, self._after, self._starts = page, stage, which == "after", starts
        self._rules, self._say = book.report.arithmetic, book.say
        # Where the rule adds up agreed ratings, the independent ones have their mean and total all the same.
        self._beside = which == "independent" and self._rules.combine == "agreed"
        self._rule = "mean" if self._beside else self._rules.combine
        self._first = len(FIXED) + 1
        self._alone = len(book.report.stages) == 1

    def draw(self, row: int) -> tuple[Block, int]:
        """Draw from *row* on; with the block comes the row after it.

        Pages begin before a competency, and the totals stand with the last one.
        """
        self._starts.append(row)
        if self._stage.title:
            self._page.put(row, 1, self._stage.title, PART, self._page.last)
            row += 1
        heads(self._page, row, (*map(self._say, FIXED), *self._stage.candidates))
        # Heads that stay in sight would stand over another stage's candidates too.
        self._page.sheet.freeze_panes(row if self._alone else 0, 2)
        if self._alone:
            self._page.sheet.repeat_rows(row - 1)
        top = row + 1
        figures, row = [], top
        for part in self._stage.competencies:
            self._starts += [row] if row > top else []
            row = self._competency(part, row)
            figures.append(row - 1)
        used, planned, total = row, row + 1, row + 3
        self._totals(top, row - 1, used)
        weights = tuple(part.weight for part in self._stage.competencies)
        return (
            Block(
                sheet=self._page.title, figures=tuple(figures), weights=weights,
                used=used, planned=planned, total=total,
            ),
            total + 2,
        )  # fmt: skip

    def _competency(self, part: CompetencyPart, row: int) -> int:
        first = row
        keys = list(_keys(part))
        for key, who, question in keys:
            self._page.put(row, 1, part.name if row == first else "", NAMED)
            # Nothing at all, not an empty text: the formula of the total multiplies these cells.
            self._page.blank(row, 2, BODY)
            self._page.put(row, 3, question)
            self._page.put(row, 4, who)
            for column, cell in enumerate(part.cells, start=self._first):
                self._rating(row, column, _of(cell, key))
            row += 1
        self._counts(part, first, row)
        return self._figure(part, first, row + 2)

    def _rating(self, row: int, column: int, rating: RatedRow | None) -> None:
        if rating is None:
            self._page.blank(row, column, replace(BODY, fill="#F2F2F2"))
            return
        moved = self._after and bool(rating.after)
        shown = rating.after if moved else rating.rating
        look = MOVED if moved else CENTRED
        if shown.isdigit():
            self._page.number(row, column, int(shown), look)
        else:
            self._page.put(row, column, shown, look)

    def _counts(self, part: CompetencyPart, first: int, row: int) -> None:
        """How many ratings of each candidate count, and how many were planned."""
        for offset, label in enumerate((USED, PLANNED)):
            for column in (1, 2, 3):
                self._page.blank(row + offset, column, SMALL)
            self._page.put(row + offset, 4, self._say(label), SMALL)
        for column, cell in enumerate(part.cells, start=self._first):
            cells = f"{letter(column)}{first}:{letter(column)}{row - 1}"
            used = f"COUNT({cells})"
            if self._rules.no_example == "count-as-1":
                used = f"{used}+{self._ones(cells)}"
            calculated(self._page, row, column, f"={used}", _used(cell, after=self._after), SMALL)
            calculated(self._page, row + 1, column, f"=COUNTA({cells})", len(cell.ratings), SMALL)

    def _figure(self, part: CompetencyPart, first: int, row: int) -> int:
        rule = self._rule
        self._page.put(row, 1, part.name, SUM_NAMED)
        self._page.number(row, 2, part.weight, replace(SUM, number="General"))
        self._page.put(row, 3, self._say(FIGURES[rule]), SUM_NAMED)
        self._page.put(row, 4, "", SUM_NAMED)
        for column, cell in enumerate(part.cells, start=self._first):
            figure = cell.after_figure if self._after else cell.value if self._beside else cell.figure
            if rule == "agreed":
                known(self._page, row, column, figure, SUM)
                continue
            here = letter(column)
            formula = self._formula(f"{here}{first}:{here}{row - 3}", f"{here}{row - 2}")
            enough = f"OR({here}{row - 2}=0,{here}{row - 2}<MIN(2,{here}{row - 1}))"
            calculated(self._page, row, column, f'=IF({enough},"{NOTHING}",{formula})', figure, SUM)
        return row + 1

    def _totals(self, top: int, bottom: int, row: int) -> None:
        """Below the block: ratings used and planned, the least share, and the total of each candidate."""
        share = 1.0 if self._rules.points is not None else self._rules.minimum_complete
        labels = ("Ratings used", "Ratings planned", "Least share of ratings for a total", "Total")
        for offset, label in enumerate(labels):
            self._page.put(row + offset, 1, self._say(label), SUM_NAMED if offset == 3 else LABEL, 4)
        for column, found in enumerate(self._stage.result.rows, start=self._first):
            here = letter(column)
            used, of = map(int, NUMBER.findall(found.n_of))
            if self._after:
                used = sum(_used(p.cells[column - self._first], after=True) for p in self._stage.competencies)
            for offset, (label, shown) in enumerate(((USED, used), (PLANNED, of))):
                labelled = quoted(self._say(label))
                count = f"=SUMIF($D${top}:$D${bottom},{labelled},{here}${top}:{here}${bottom})"
                calculated(self._page, row + offset, column, count, shown, SMALL)
            self._page.number(row + 2, column, share, replace(SMALL, number="0 %"))
            value = found.after_value if self._after else found.independent_value if self._beside else found.value
            formula = _total(self._rules.points is not None, here, top, bottom, row)
            if self._rule == "agreed":
                formula = _unless_open(formula, here, top, bottom)
            calculated(self._page, row + 3, column, f"={formula}", value, SUM)

    def _formula(self, cells: str, used: str) -> str:
        """The formula of a mean or median; under `count-as-1` no example is a 1."""
        as_1 = self._rules.no_example == "count-as-1"
        if self._rule == "median":
            # A median of two parts: as many ones as there are ratings without an example, then the numbers.
            return _median_with_ones(cells, self._ones(cells), used) if as_1 else f"MEDIAN({cells})"
        return f"(SUM({cells})+{self._ones(cells)})/{used}" if as_1 else f"SUM({cells})/{used}"

    def _ones(self, cells: str) -> str:
        """How many ratings without an example there are."""
        return f"COUNTIF({cells},{quoted(self._say(COUNTED_AS_1))})"


def _keys(part: CompetencyPart) -> Iterator[tuple[tuple[str, str], str, str]]:
    """The rows of a competency: question and seat, with who sits or sat there, in the order of asking."""
    labels = {question.id: f"{question.label} ({question.id})" for question in part.questions}
    people: dict[tuple[str, str], dict[str, None]] = {}
    for rating in (r for cell in part.cells for r in cell.ratings):
        people.setdefault((rating.id, rating.seat), {})[rating.who] = None
    for id_, label in labels.items():
        for question, seat in sorted(people):
            if question == id_:
                yield (question, seat), " / ".join(people[question, seat]), label


def _of(cell: FoundCell, key: tuple[str, str]) -> RatedRow | None:
    return next((r for r in cell.ratings if (r.id, r.seat) == key), None)


def _used(cell: FoundCell, *, after: bool) -> int:
    return sum((r.after_value if after and r.after else r.value) is not None for r in cell.ratings)


def _median_with_ones(cells: str, ones: str, used: str) -> str:
    lower, upper = f"INT(({used}+1)/2)", f"INT({used}/2)+1"
    picks = [f"IF({place}<={ones},1,SMALL({cells},MAX(1,{place}-{ones})))" for place in (lower, upper)]
    return f"({picks[0]}+{picks[1]})/2"


def _total(points: bool, here: str, top: int, bottom: int, row: int) -> str:
    """The weighted mean of the figures: weights stand on their rows alone, so that all other rows weigh nothing."""
    weights, cells = f"$B${top}:$B${bottom}", f"{here}{top}:{here}{bottom}"
    used, planned, share = f"{here}{row}", f"{here}{row + 1}", f"{here}{row + 2}"
    weighing = f"SUMPRODUCT({weights}*ISNUMBER({cells}))"
    enough = [f"{used}>0", f"{used}>=ROUND({share}*{planned},9)", f"{weighing}>0"]
    enough += [f"{used}={planned}"] if points else []
    return f'IF(AND({",".join(enough)}),SUMPRODUCT({weights},{cells})/{weighing},"{NOTHING}")'


def _unless_open(total: str, here: str, top: int, bottom: int) -> str:
    """No total while the panel has not agreed on every competency."""
    left = f'SUMPRODUCT(($B${top}:$B${bottom}>0)*({here}{top}:{here}{bottom}="{NOTHING}"))'
    return f'IF({left}>0,"{NOTHING}",{total})'
