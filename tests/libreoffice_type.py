"""Types a text into every note of a card as a person does in LibreOffice, and prints it; run by a Python with `uno`.

`python libreoffice_type.py PROFILE TEXT CARD PDF` prints JSON: the rows' heights in points by the name of the note.
"""

import json
import sys

import uno
from com.sun.star.beans import PropertyValue
from libreoffice_look import cell_of, connected, every


def type_notes(desktop, text, card, pdf):
    """The heights of the rows of the notes once each holds the text and its own name."""
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(card), "_blank", 0, (hidden,))
    try:
        found = {each.Name: cell_of(each) for each in every(document.NamedRanges) if each.Name.startswith("note_")}
        for name, cell in found.items():
            cell.String = f"{text} {name}."
        to_pdf = PropertyValue(Name="FilterName", Value="calc_pdf_Export")
        document.storeToURL(uno.systemPathToFileUrl(pdf), (to_pdf,))
        return {name: cell.Rows.getByIndex(0).Height / 2540 * 72 for name, cell in found.items()}
    finally:
        document.close(True)


if __name__ == "__main__":
    running, desk = connected(sys.argv[1])
    try:
        print(json.dumps(type_notes(desk, *sys.argv[2:])))
    finally:
        desk.terminate()
        running.wait(30)
