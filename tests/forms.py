"""What the tests of the panel's own forms share: forms as people fill them in, and as programs leave them."""

import shutil
import subprocess
from io import BytesIO

from openpyxl import load_workbook

from generator.office import write_text


def opened(content):
    """The form in openpyxl, which is neither our writer nor our reader."""
    return load_workbook(BytesIO(content))


def saved(book):
    """The bytes of a workbook that openpyxl has changed."""
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def put(cell, value):
    """A value in a cell; a text stays a text, whatever it looks like."""
    if isinstance(value, str):
        write_text(cell, value)
    else:
        cell.value = value


class Filled:
    """A form that is being filled in: rows by their keys, columns by their heads."""

    def __init__(self, content):
        self.book = opened(content)

    def columns(self, title, key_head):
        """The row of a table's heads, and the column of each."""
        for row in self.book[title].iter_rows():
            heads = {cell.value: cell.column for cell in row if cell.value}
            if key_head in heads:
                return row[0].row, heads
        raise AssertionError(f"no head {key_head} on {title}")

    def at(self, title, keys, head):
        """The cell under a head in the row of the keys, given as heads with their values."""
        first, columns = self.columns(title, head)
        sheet = self.book[title]
        for row in range(first + 1, sheet.max_row + 1):
            if all(sheet.cell(row, columns[key]).value == value for key, value in keys.items()):
                return sheet.cell(row, columns[head])
        raise AssertionError(f"no row {keys} on {title}")

    def beside(self, title, label):
        """The cell to the right of a label."""
        cell = next(c for row in self.book[title].iter_rows() for c in row if c.value == label)
        return self.book[title].cell(cell.row, cell.column + 1)

    def bytes(self):
        """The form as it is now."""
        return saved(self.book)


def resaved(content, folder, format_):
    """The form as LibreOffice saves it, in another format or its own, formulas calculated anew."""
    source = folder / "form.xlsx"
    source.write_bytes(content)
    out = folder / f"as-{format_}"
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format_]
    subprocess.run([*command, "--outdir", out, source], check=True, capture_output=True, timeout=180)
    return (out / f"form.{format_}").read_bytes()


def has_libreoffice():
    """Whether LibreOffice is there to save forms with."""
    return shutil.which("soffice") is not None
