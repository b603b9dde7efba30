"""A redacted packet in, the record out: one Word document, or one PDF where LibreOffice is there; forms beside it."""

from generator.records.listing import log, names_form, read_names
from generator.records.pages import form_of, office_program, pdf_of
from generator.records.word import render

__all__ = ["form_of", "log", "names_form", "office_program", "pdf_of", "read_names", "render"]
