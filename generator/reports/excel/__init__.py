"""HR's tables in, hr.xlsx out: everything that the result rests on, with totals that the workbook adds up itself."""

from generator.office import one_line
from generator.reports.excel import matrix, result, sheets
from generator.reports.excel.book import Book
from generator.reports.excel.matrix import Block
from generator.reports.excel.sheets import TITLE
from generator.reports.tables import Report

__all__ = ["render"]


def render(report: Report) -> bytes:
    """The workbook; what must be talked about first, the totals last, then what they rest on."""
    book = Book(report)
    sheets.draw_talk(book)
    first = matrix.draw(book, "independent")
    beside: tuple[Block | None, ...] | None = None
    if report.arithmetic.combine == "agreed":
        first, beside = matrix.draw(book, "agreed"), first
    elif any(stage.result.moved for stage in report.stages):
        beside = matrix.draw_after(book)
    sheets.draw_ratings(book)
    sheets.draw_notes(book)
    result.draw(book, first, beside)
    sheets.draw_behind(book)
    mark = f"{report.head.interim}. " if report.head.interim else ""
    return book.form.finish(f"{mark}{report.say(TITLE, role=one_line(report.head.title))}")
