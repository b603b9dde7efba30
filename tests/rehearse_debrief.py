"""The rehearsal carried through: Ben's mended cards, the debrief, the meeting, the next debrief and the decision.

Run `python tests/rehearse_debrief.py` to write it all into kits/sales-director: what came back later into
`returned/after the letters/`, and `debrief/1/` and `debrief/2/`. Everyone in it is invented.
"""

import os
import shutil
import sys
import tempfile
from datetime import date
from io import BytesIO
from pathlib import Path

from click.testing import CliRunner
from openpyxl import load_workbook

sys.path.insert(0, str(Path(__file__).parent.parent))

from generator.cli import cli
from generator.office import fixed_archive, write_text
from tests import rehearse

LATER = "after the letters"
ASKED = date(2027, 3, 13)
MENDED = {
    "C03": {
        "rating_q6": 2,
        "note_q6": rehearse.BEN["C03"]["note_q6"] + " Rating was forgotten; given on 13 March from these notes.",
        "note_q7": rehearse.BEN["C03"]["note_q7"] + " Added on 13 March: named the supplier's first price and the "
        "last, nothing on what each side needed. Gave way twice, got nothing for it.",
        "note_q8": "Added on 13 March: utility, three sites. Knew the two who sign, not the third. Went to see the "
        "third in week five. Signed four weeks late, price as offered.",
    },
    "C05": {},
}
# Candidate, seat, question: the rating after the talk, and why.
MOVED = {
    ("C04", "s2", "q6"): (
        2,
        "Chloé's note names the association's figures; with those the first two steps are there.",
    ),
    ("C04", "s3", "q10"): (
        3,
        "The owner's reasons were asked for only after the price was named; rated again on that.",
    ),
    ("C01", "s3", "q12"): (5, "The smaller first phase that Sam had ready was left out of the first rating."),
}
AGREED = {
    ("C04", "consultative-selling"): (
        3,
        "Two answers, one of them with the customer's own figures; no more than that.",
    ),
}
CHAIR, DAY, PRESENT = "Martine Duval", date(2027, 3, 16), "Ana Ruiz, Ben Okafor, Chloé Martin; Priya Nair for HR"
DECIDED = {
    1: ("selected", "Highest total on this job's competencies", ""),
    2: ("reserve", "Next in the order", ""),
}
OTHERS = ("not selected", "Others have a higher total", "")
NOT_MET = ("not selected", "A must is not met", "German at A2; the customers of the region negotiate in it.")


def carried_through(kit):
    """Carry the rehearsal through in a copy of the kit without a ledger; what `collect` prints, act by act."""
    later = kit / "returned" / LATER
    shutil.rmtree(later, ignore_errors=True)
    said = [_collect(kit)]
    later.mkdir(parents=True)
    for code, cells in MENDED.items():
        name, content = mended(code, cells)
        (later / name).write_bytes(content)
    said.append(_collect(kit))
    (later / "meeting.xlsx").write_bytes(_meeting((kit / "debrief" / "1" / "meeting.xlsx").read_bytes()))
    said.append(_collect(kit))
    (later / "decision.xlsx").write_bytes(_decision((kit / "debrief" / "2" / "decision.xlsx").read_bytes()))
    said.append(_collect(kit))
    return [text.replace(str(kit), "kits/sales-director") for text in said]


def mended(code, cells):
    """Ben's card for a candidate with what the letter asked for: as it was sent, complete."""
    card = f"sales-director_{code}_s2_{rehearse.KEYS['s2']}"
    sent = (rehearse.KIT / "pack" / "send" / rehearse.KEYS["s2"] / f"{card}.xlsx").read_bytes()
    usual = {"interview_date": date(2027, 3, rehearse.DAYS[code]), "knew_before": "no", "own_ratings": "yes"}
    usual |= {"signed_by": rehearse.NAMES["s2"], "signed_on": ASKED}
    return f"{card}.xlsx", rehearse._filled(sent, usual | rehearse.BEN[code] | cells)


def _collect(kit):
    result = CliRunner().invoke(cli, ["collect", str(kit)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def _meeting(form):
    book = load_workbook(BytesIO(form))
    for label, value in (("Chair", CHAIR), ("Date of the meeting", DAY), ("Who was there", PRESENT)):
        _put(_beside(book["To talk about"], label), value)
    for row in _rows(book["After the talk"], ("Code", "Seat", "Id"), ("After the talk", "Because"), MOVED):
        _fill(*row)
    agreed = {(code, key): what for (code, key), what in AGREED.items()}
    for row in _rows(book["Agreed"], ("Code", "Key"), ("The panel agrees on", "Because"), agreed):
        _fill(*row)
    return _saved(book)


def _decision(form):
    book = load_workbook(BytesIO(form))
    sheet = book["Decision"]
    head, at = _head(sheet, "Outcome")
    for row in range(head + 1, head + 6):
        place = sheet.cell(row, at["Place"]).value
        missed = "A must is not met" if sheet.cell(row, at["Code"]).value == "C05" else None
        outcome = NOT_MET if missed else DECIDED.get(int(place) if str(place).isdecimal() else 0, OTHERS)
        for name, value in zip(("Outcome", "Reason", "In words"), outcome, strict=True):
            if value:
                _put(sheet.cell(row, at[name]), value)
    head, at = _head(sheet, "Signed for")
    for row, name in enumerate((CHAIR, rehearse.HR, "Alain Roche"), start=head + 1):
        _put(sheet.cell(row, at["Name"]), name)
        _put(sheet.cell(row, at["Date"]), date(2027, 3, 19))
    return _saved(book)


def _rows(sheet, keys, columns, wanted):
    """The cells of *columns* in each row whose key is wanted, with the values for them."""
    head, at = _head(sheet, keys[-1])
    found = {}
    for row in range(head + 1, sheet.max_row + 1):
        key = tuple(str(sheet.cell(row, at[name]).value) for name in keys)
        if key in wanted:
            found[key] = [sheet.cell(row, at[name]) for name in columns]
    assert found.keys() == wanted.keys(), wanted.keys() - found.keys()
    return [(found[key], values) for key, values in wanted.items()]


def _fill(cells, values):
    for cell, value in zip(cells, values, strict=True):
        _put(cell, value)


def _head(sheet, name):
    for row in sheet.iter_rows():
        names = {str(cell.value): cell.column for cell in row if cell.value is not None}
        if name in names:
            return row[0].row, names
    raise LookupError(name)


def _beside(sheet, label):
    cell = next(c for row in sheet.iter_rows() for c in row if c.value == label)
    return next(c for c in sheet[cell.row] if c.column > cell.column and not c.protection.locked)


def _put(cell, value):
    if isinstance(value, str):
        write_text(cell, value)
    else:
        cell.value = value


def _saved(book):
    out = BytesIO()
    book.save(out)
    return fixed_archive(out.getvalue())


def write():
    """Write the rehearsal into the kit; the texts of `collect` are golden."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        kit = rehearse.copied(Path(folder))
        said = carried_through(kit)
        for part in (Path("returned") / LATER, Path("debrief")):
            shutil.rmtree(rehearse.KIT / part, ignore_errors=True)
            shutil.copytree(kit / part, rehearse.KIT / part)
    (rehearse.GOLDEN / "rehearsal-collect.txt").write_text("\n---\n".join(said), encoding="utf-8")


if __name__ == "__main__":
    write()
