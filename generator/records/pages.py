"""Papers in, what can be put on pages out; and a Word document in, one PDF out where LibreOffice is there."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from generator.model.packet import Form, Paper

PROGRAMS = ("soffice", "libreoffice")
ELSEWHERE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)
LONGEST = 300
PDF, PICTURES = b"%PDF-", (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
MOST_PAGES = 500


def office_program() -> str | None:
    """LibreOffice on this machine; None where there is none."""
    found = next(filter(None, map(shutil.which, PROGRAMS)), None)
    return found or next((path for path in ELSEWHERE if Path(path).is_file()), None)


def form_of(content: bytes, *, paged: bool) -> tuple[Form, int]:
    """How a paper gets into the record, by its content: its pages, a picture, or the file beside it."""
    if content.lstrip()[:5] == PDF:
        pages = _pages_of(content)
        return (Form.PAGES, pages) if paged and 0 < pages <= MOST_PAGES else (Form.BESIDE, pages)
    if content.startswith(PICTURES) and _can_be_drawn(content):
        return Form.PICTURE, 1
    return Form.BESIDE, 0


def _pages_of(content: bytes) -> int:
    """The number of a PDF's pages; 0 where it is locked, damaged, or nothing here reads one."""
    pdfium = _pdfium()
    if pdfium is None:
        return 0
    try:
        with pdfium.PdfDocument(content) as document:
            return len(document)
    except pdfium.PdfiumError:
        return 0


def _pdfium() -> Any:
    try:
        import pypdfium2
    except ImportError:
        return None
    return pypdfium2


def _can_be_drawn(content: bytes) -> bool:
    from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
    from docx.image.image import Image

    try:
        image = Image.from_blob(content)
        return image.px_width > 0 and image.px_height > 0
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, ValueError, KeyError):
        return False


def pdf_of(document: bytes, papers: Sequence[Paper], program: str) -> bytes | None:
    """The document as a PDF with the pages of the papers behind it; None where LibreOffice does not make one."""
    with tempfile.TemporaryDirectory(prefix="panelpack-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "record.docx").write_bytes(document)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder)]
        try:
            subprocess.run([*command, str(folder / "record.docx")], capture_output=True, timeout=LONGEST, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return None
        made = folder / "record.pdf"
        return _with_pages(made.read_bytes(), papers) if made.is_file() else None


def _with_pages(made: bytes, papers: Sequence[Paper]) -> bytes | None:
    found = [p for p in papers if p.form is Form.PAGES]
    pdfium = _pdfium()
    if not found:
        return made
    assert pdfium is not None
    out = BytesIO()
    try:
        with pdfium.PdfDocument(made) as record:
            for paper in found:
                with pdfium.PdfDocument(paper.content) as pages:
                    before = len(record)
                    record.import_pages(pages)
                    _number(record, before, paper)
            record.save(out)
    except pdfium.PdfiumError:
        return None
    return out.getvalue()


def _number(record: Any, before: int, paper: Paper) -> None:
    """Print its number below each page of a paper, as `P1, page 2 of 3`."""
    import pypdfium2.raw as raw

    for n in range(before, len(record)):
        page = record[n]
        text = f"{paper.number}, page {n - before + 1} of {len(record) - before}"
        drawn = raw.FPDFPageObj_NewTextObj(record, b"Helvetica", 8.0)
        encoded = (text + "\0").encode("utf-16-le")
        raw.FPDFText_SetText(drawn, (raw.FPDF_WCHAR * (len(encoded) // 2)).from_buffer_copy(encoded))
        raw.FPDFPageObj_Transform(drawn, 1, 0, 0, 1, 24, 12)
        raw.FPDFPage_InsertObject(page, drawn)
        page.gen_content()
