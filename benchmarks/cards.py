"""Cards as people fill them, made from those that `kits/sales-director` sends out: what the benchmarks share."""

import random
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

KIT = Path(__file__).parent.parent / "kits" / "sales-director"
SENT = tuple(sorted((KIT / "pack" / "send").glob("*/*.xlsx")))
NAME = KIT.name.encode()
SHEET = "xl/worksheets/sheet1.xml"
WORDS = (
    "we had two weeks so I called the customer asked what they feared and wrote a plan with dates for each".split()
)


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts of a card as it was sent, by their names."""
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def filled(parts: dict[str, bytes], kit: str, chance: random.Random) -> bytes:
    """A card of another kit: a rating and a note of some thirty words for every question, and both declarations."""
    parts = {name: content.replace(NAME, kit.encode()) for name, content in parts.items()}
    sheet = parts[SHEET]
    for row in re.findall(rb'<c r="A(\d+)"[^>]*><is><t>Rating<', sheet):
        rating, note = int(row) + 1, int(row) + 2
        sheet = re.sub(rb'<c r="A%d" (s="\d+")[^>]*/>' % rating, rb'<c r="A%d" \1><v>%d</v></c>'
                       % (rating, chance.randint(1, 5)), sheet)  # fmt: skip
        sheet = _typed(sheet, b"B%d" % note, " ".join(chance.choices(WORDS, k=30)).encode())
    for name, said in ((b"own_ratings", b"yes"), (b"knew_before", b"no")):
        found = re.search(rb'name="%s"[^>]*>[^<]*!\$([A-Z]+)\$(\d+)' % name, parts["xl/workbook.xml"])
        sheet = _typed(sheet, b"".join(found.groups()), said)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in (parts | {SHEET: sheet}).items():
            archive.writestr(name, content)
    return out.getvalue()


def _typed(sheet: bytes, cell: bytes, text: bytes) -> bytes:
    return re.sub(rb'<c r="%s" (s="\d+")[^>]*/>' % cell,
                  rb'<c r="%s" \1 t="inlineStr"><is><t>%s</t></is></c>' % (cell, text), sheet)  # fmt: skip
