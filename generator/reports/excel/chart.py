"""Totals as dots with their intervals as whiskers, drawn by the spreadsheet from the cells of the result."""

from typing import Any

from generator.forms.drawing import Page
from generator.forms.looks import ACCENT
from generator.reports.excel.book import SMALL, Book, calculated, letter
from generator.reports.forms.formulas import BETWEEN
from generator.reports.tables import ResultRow, Stage
from generator.wording import Tongue

TALLEST_ROW, LOWEST_ROW, ROWS, AXES, WIDTH = 36, 20, 520, 95, 980
POINTS_OF_A_ROW, POINTS_PER_PIXEL = 15, 0.75
# The names stand at the left of the plot, before the scale begins.
NAMES_AT = 0
HELPERS = ("Height in the chart", "Names at", "Whisker, left", "Whisker, right")
TITLE, TITLE_ALONE = "Totals with their 90 % intervals", "Totals"


def draw_chart(book: Book, page: Page, row: int, first: int, total: int, stage: Stage, width: int) -> int:
    """Draw the chart of those with a total, who stand in the rows from *first* on; the row below it comes back.

    It is no wider than *width*: what goes beyond the printed columns would be cut.
    """
    say, shown = book.say, [found for found in stage.result.rows if found.value is not None]
    helpers = page.last + 2
    _helpers(page, shown, first, total, helpers, say)
    columns = {"x": total} | {key: helpers + n for n, key in enumerate(("y", "names", "left", "right"))}
    cells = {
        key: f"='{page.title}'!${letter(column)}${first}:${letter(column)}${first + len(shown) - 1}"
        for key, column in columns.items()
    }
    chart = book.form.book.add_chart({"type": "scatter"})
    chart.add_series({"name": say("Total"), **_totals(cells)})
    chart.add_series({"name": say("Candidates"), **_names(cells, shown)})
    title = say(TITLE if stage.result.has_intervals else TITLE_ALONE)
    chart.set_title({"name": title, "name_font": {"size": 11, "bold": True}})
    chart.set_legend({"none": True})
    scale = {"min": NAMES_AT, "max": 5, "major_unit": 1, "num_format": '[=0]"";0'}
    chart.set_x_axis({**scale, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    chart.set_y_axis({"min": 0.5, "max": len(shown) + 0.5, "visible": False, "major_gridlines": {"visible": False}})
    height = AXES + len(shown) * max(LOWEST_ROW, min(TALLEST_ROW, ROWS // len(shown)))
    chart.set_size({"width": min(WIDTH, width), "height": height})
    told = say(BETWEEN).join(f"{found.candidate} {found.total} ({found.interval})" for found in shown)
    # A little lower than its row, or its edge would print on the page before.
    page.sheet.insert_chart(
        row - 1, 1, chart, {"description": say("{name}: {what}", name=title, what=told), "y_offset": 4}
    )
    return row + int(height * POINTS_PER_PIXEL / POINTS_OF_A_ROW) + 2


def _helpers(page: Page, shown: list[ResultRow], first: int, total: int, column: int, say: Tongue) -> None:
    """What the chart is drawn from and nobody needs to read, beside the table."""
    for n, name in enumerate(HELPERS):
        page.put(first - 1, column + n, say(name), SMALL)
    for n, found in enumerate(shown):
        at = first + n
        page.number(at, column, len(shown) - n, SMALL)
        page.number(at, column + 1, NAMES_AT, SMALL)
        if found.low is not None and found.high is not None and found.value is not None:
            here, low, high = (f"{letter(total + offset)}{at}" for offset in range(3))
            calculated(page, at, column + 2, f"={here}-{low}", found.value - found.low)
            calculated(page, at, column + 3, f"={high}-{here}", found.high - found.value)


def _totals(cells: dict[str, str]) -> dict[str, Any]:
    line = {"color": ACCENT, "width": 1.5}
    return {
        "categories": cells["x"],
        "values": cells["y"],
        "marker": {"type": "circle", "size": 8, "fill": {"color": ACCENT}, "border": {"color": ACCENT}},
        "x_error_bars": {
            "type": "custom", "plus_values": cells["right"], "minus_values": cells["left"], "line": line,
        },
    }  # fmt: skip


def _names(cells: dict[str, str], shown: list[ResultRow]) -> dict[str, Any]:
    """A series without marks that carries the candidates' names."""
    return {
        "categories": cells["names"],
        "values": cells["y"],
        "marker": {"type": "none"},
        "data_labels": {
            "value": True, "position": "right",
            "custom": [{"value": _label(found), "font": {"size": 9}} for found in shown],
        },
    }  # fmt: skip


def _label(found: ResultRow) -> str:
    # What begins with an equals sign would be taken for a formula.
    return f" {found.candidate}" if found.candidate.startswith("=") else found.candidate
