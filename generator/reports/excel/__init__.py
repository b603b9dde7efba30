"""HR's tables in, hr.xlsx out: everything that the result rests on, with totals that the workbook adds up itself."""

from generator.office import one_line
from generator.reports.excel import matrix, result, sheets
from generator.reports.excel.book import Book
from generator.reports.tables import Report

__all__ = ["render"]


def render(report: Report) -> bytes:
    """The workbook; what must be talked about first, the totals last, then what they rest on."""
    book = Book(report)
    sheets.draw_talk(book)
    independent = matrix.draw(book, after=False)
    talked = matrix.draw(book, after=True) if _shows_after(report) else None
    sheets.draw_ratings(book)
    sheets.draw_notes(book)
    result.draw(book, independent, talked)
    sheets.draw_behind(book)
    return book.form.finish(f"Debrief for HR: {one_line(report.head.title)}")


def _shows_after(report: Report) -> bool:
    """Whether there are ratings after the talk to add up; agreed ratings are added up only once."""
    return report.arithmetic.combine != "agreed" and any(stage.result.moved for stage in report.stages)
