"""Opens documents in LibreOffice through its API and prints what it made of them; run by a Python with `uno`.

`python libreoffice_look.py PROFILE FILE…` prints JSON. Nothing is repaired: a file that needs it is null.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.ValidationType import ANY


def look(desktop, path):
    """What LibreOffice shows of a file; None where it would not open it as it is."""
    hidden = PropertyValue(Name="Hidden", Value=True)
    try:
        document = desktop.loadComponentFromURL(Path(path).resolve().as_uri(), "_blank", 0, (hidden,))
    except Exception:
        document = None
    if document is None:
        return None
    try:
        writer = document.supportsService("com.sun.star.text.TextDocument")
        return of_text(document) if writer else of_sheets(document)
    finally:
        document.close(True)


def of_text(document):
    """Pages, title, language, headings in order, whether tables repeat their heads, what is said of pictures."""
    return {
        "pages": document.CurrentController.PageCount,
        "title": document.DocumentProperties.Title,
        "language": document.StyleFamilies.getByName("ParagraphStyles").getByName("Standard").CharLocale.Language,
        "headings": [[p.OutlineLevel, p.String] for p in paragraphs(document.Text) if p.OutlineLevel],
        "tables": [bool(t.RepeatHeadline) for t in every(document.TextTables)],
        "pictures": [g.Description or g.Title for g in every(document.GraphicObjects)],
    }


def paragraphs(text):
    """The paragraphs of a text, tables apart."""
    cursor = text.createEnumeration()
    while cursor.hasMoreElements():
        block = cursor.nextElement()
        if block.supportsService("com.sun.star.text.Paragraph"):
            yield block


def every(container):
    """Each thing of a container."""
    return [container.getByName(name) for name in container.ElementNames]


def of_sheets(document):
    """Sheets with their locks, the named cells with what they hold, whether they are locked and what they offer."""
    names = every(document.NamedRanges)
    cells = {each.Name: cell_of(each) for each in names if each.getReferredCells() is not None}
    return {
        "sheets": [[sheet.Name, sheet.IsVisible, sheet.isProtected()] for sheet in every(document.Sheets)],
        "cells": {name: of_cell(cell) for name, cell in cells.items()},
        "line": lines_while_filling(document, cells),
    }


def cell_of(named):
    """The cell that a name stands for."""
    return named.getReferredCells().getCellByPosition(0, 0)


def of_cell(cell):
    """Whether a cell is locked, what it offers, and whether anything else is stopped."""
    offered = cell.Validation
    offers = None if offered.Type == ANY else offered.getFormula1()
    return {"locked": cell.CellProtection.IsLocked, "offers": offers, "stops": bool(offered.ShowErrorMessage)}


def lines_while_filling(document, cells):
    """The line on top of a card as it is sent, with every rating, and with all that it asks for."""
    ratings = [cell for name, cell in cells.items() if name.startswith("rating_")]
    if not ratings:
        return []
    top = document.Sheets.getByIndex(0).getCellRangeByName("A3")
    shown = [top.String]
    for wanted, value in (("rating_", "4"), ("note_", "What was said."), ("own_ratings", "yes")):
        for name, cell in cells.items():
            if name.startswith(wanted):
                cell.String = value
        document.calculateAll()
        shown.append(top.String)
    return shown


def connected(profile):
    """LibreOffice, started with a profile of its own, and its desktop."""
    pipe = f"panelpack{time.time_ns()}"
    accept = f"--accept=pipe,name={pipe};urp;"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", accept]
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        except NoConnectException:
            time.sleep(0.25)
    office.kill()
    raise SystemExit("LibreOffice did not start")


if __name__ == "__main__":
    running, desk = connected(sys.argv[1])
    try:
        print(json.dumps({path: look(desk, path) for path in sys.argv[2:]}))
    finally:
        desk.terminate()
        running.wait(30)
