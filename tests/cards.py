"""What the tests of returned cards share: cards as people fill them in, files as programs and mishaps leave them."""

import os
import re
import time
from datetime import date
from io import BytesIO
from itertools import islice
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from openpyxl import load_workbook
from openpyxl.worksheet.cell_range import CellRange

from generator import scorecards
from generator.model import Candidate
from generator.office import printable, write_text
from generator.scorecards import reading

SAM = Candidate(code="C01", name="Sam Idowu")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHEET = "xl/worksheets/sheet1.xml"
HIDDEN = "xl/worksheets/sheet4.xml"
WORKBOOK = "xl/workbook.xml"
CUSTOM = "docProps/custom.xml"


def card_of(kit, seat=0, candidate=SAM):
    """A seat's card for a candidate, as it is sent."""
    cards = scorecards.render(kit, [candidate] if candidate else [])
    return next(islice(cards, seat, None))[1]


def opened(content):
    """The card in openpyxl."""
    return load_workbook(BytesIO(content))


def saved(book):
    """The bytes of a workbook that openpyxl has changed: a writer that is neither ours nor Excel's."""
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def cell(book, name):
    """The cell of a defined name."""
    sheet, place = book.defined_names[name].attr_text.split("!")
    return book[sheet.strip("'")][place.replace("$", "")]


def put(at, value):
    """A value in a cell; a text stays a text, whatever it looks like, with its characters as Excel writes them."""
    if isinstance(value, str):
        write_text(at, re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", value))
    else:
        at.value = value


def filled(content, **values):
    """The card with cells filled in by their defined names."""
    book = opened(content)
    for name, value in values.items():
        put(cell(book, name), value)
    return saved(book)


def typed(content, name, value):
    """The card with one cell filled in, much faster: texts, numbers, yes and no as openpyxl would write them."""
    address = re.search(rb'name="%s">Scorecard!\$(\w+)\$(\d+)<' % name.encode(), members(content)[WORKBOOK])
    if isinstance(value, bool):
        xml = f'<c t="b"><v>{value:d}</v></c>'
    elif isinstance(value, str):
        xml = f'<c t="inlineStr"><is><t xml:space="preserve">{escape(printable(value))}</t></is></c>'
    else:
        xml = f"<c><v>{value!r}</v></c>"
    return with_cell(content, b"".join(address.groups()).decode(), xml)


def changed(content, change):
    """The card after a change to its sheet `Scorecard`."""
    book = opened(content)
    change(book["Scorecard"])
    return saved(book)


def with_rows(content, row, count):
    """The card with rows put in (or, below 0, taken out) as Excel does it: names and merges go along."""
    book = opened(content)
    sheet = book["Scorecard"]
    merges = [CellRange(str(merged)) for merged in sheet.merged_cells.ranges]
    for merged in merges:
        sheet.unmerge_cells(str(merged))
    if count > 0:
        sheet.insert_rows(row, count)
    else:
        sheet.delete_rows(row, -count)
    for merged in merges:
        if merged.min_row >= row:
            merged.shift(row_shift=count)
        sheet.merge_cells(str(merged))
    for defined in book.defined_names.values():
        start, _, old = defined.attr_text.rpartition("$")
        if int(old) >= row:
            defined.attr_text = f"{start}${int(old) + count}"
    return saved(book)


def members(content):
    """The members of an archive by name."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts):
    """An archive of members."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_parts(content, **parts):
    """The workbook with parts replaced (`sheet=`, `workbook=`, `custom=`, `hidden=`), or taken out where None."""
    names = {"sheet": SHEET, "hidden": HIDDEN, "workbook": WORKBOOK, "custom": CUSTOM}
    found = members(content) | {names[name]: part for name, part in parts.items() if part is not None}
    gone = {names[name] for name, part in parts.items() if part is None}
    return packed({name: part for name, part in found.items() if name not in gone})


def with_cell(content, address, xml):
    """The card with a cell of its sheet as other programs write it: XML with `c` as its element."""
    root = etree.fromstring(members(content)[SHEET])
    old = next(c for c in root.iter(f"{MAIN}c") if c.get("r") == address)
    new = etree.fromstring(f'<x xmlns="{MAIN[1:-1]}">{xml}</x>')[0]
    new.set("r", address)
    old.getparent().replace(old, new)
    return with_parts(content, sheet=etree.tostring(root))


def without_names(content):
    """The card as a writer leaves it that knows no defined names."""
    return with_parts(content, workbook=re.sub(b"<definedNames>.*</definedNames>", b"", members(content)[WORKBOOK]))


def without_properties(content):
    """The card as a writer leaves it that drops custom properties."""
    return with_parts(content, custom=None)


def without_hidden_sheet(content):
    """The card as a writer leaves it that drops hidden sheets."""
    book = opened(content)
    del book["_kit"]
    return saved(book)


def with_shared_strings(content):
    """The card as Excel saves it: every text once in a list of its own, some in runs, some with how to say them."""
    texts = []

    def share(found):
        text = found.group(2).replace(b"<t>", b'<t xml:space="preserve">')
        runs = [b"<r><t xml:space='preserve'>" + found.group(3) + b"</t></r>", b"<rPh sb='0' eb='1'><t>x</t></rPh>"]
        texts.append(b"<si>" + (b"".join(runs) if len(texts) % 3 == 0 else text) + b"</si>")
        return b'<c %st="s"><v>%d</v></c>' % (found.group(1), len(texts) - 1)

    parts = members(content)
    pattern = rb'<c ([^>]*)t="inlineStr"><is>(<t[^>]*>([^<]*)</t>)</is></c>'
    for name in (SHEET, HIDDEN):
        parts[name] = re.sub(pattern, share, parts[name])
    related = (
        b'<Relationship Id="s" Type="x/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>'
    )
    names = "xl/_rels/workbook.xml.rels"
    parts[names] = parts[names].replace(b"</Relationships>", related)
    listed = b'<sst xmlns="%s">%s</sst>' % (MAIN[1:-1].encode(), b"".join(texts))
    return packed(parts | {"xl/sharedStrings.xml": listed})


def as_on_the_web(content):
    """The card as editors in a browser write it: shared texts, 4 as 4.0; no properties, locks, messages."""
    parts = members(without_properties(content))
    for name in (SHEET, HIDDEN):
        plain = re.sub(rb'(<c r="\w+"(?: s="\d+")?(?: t="n")?><v>\d+)</v>', rb"\1.0</v>", parts[name])
        plain = re.sub(rb' (?:prompt|promptTitle|error|errorTitle)="[^"]*"', b"", plain)
        parts[name] = re.sub(rb"<sheetProtection[^>]*/>", b"", plain)
    return with_shared_strings(packed({name: p for name, p in parts.items() if not name.startswith("docProps")}))


def as_ods(content, cells=None):
    """The card as an OpenDocument file; *cells* are cells of the sheet as XML by address."""
    book = opened(content)
    tables = "".join(_table(sheet, cells or {}) for sheet in book.worksheets)
    names = "".join(
        f'<table:named-range table:name="{name}" table:cell-range-address="${defined.attr_text.replace("!", ".")}"/>'
        for name, defined in book.defined_names.items()
    )
    spaces = " ".join(
        f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text", "meta")
    )
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    body = f"<office:document-content {spaces} {calc}>{tables}{names}</office:document-content>"
    return packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": body})


def _table(sheet, cells):
    rows = "".join(
        f"<table:table-row>{''.join(cells.get(c.coordinate) or _ods_cell(c.value) for c in row)}"
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        for row in sheet.iter_rows()
    )
    end = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    return f'<table:table table:name="{sheet.title}">{rows}{end}</table:table>'


def _ods_cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, int):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value:%Y-%m-%d}"/>'
    formula = f' table:formula="of:{escape(value, {chr(34): "&quot;"})}"' if value.startswith("=") else ""
    # What lets a note's row grow shows empty lines; of all other formulas their own text will do.
    shown = "" if value.startswith("=REPT(") else value
    lines = "".join(f"<text:p>{escape(line).replace('  ', ' <text:s/>')}</text:p>" for line in shown.split("\n"))
    return f'<table:table-cell office:value-type="string"{formula}>{lines}</table:table-cell>'


def only_printed(content):
    """The card as a program leaves it that keeps what is seen and nothing else."""
    return without_properties(without_names(without_hidden_sheet(content)))


def read(folder, content, name="card.xlsx", **how):
    """What one returned file is."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    (found,) = reading.read(path, **how)
    return found


def ratings(found):
    """The ratings of a returned card by question."""
    return {answer.question: answer.rating for answer in found.card.answers}


def codes(found):
    """The codes of a returned file's problems, in order."""
    return [problem.code for problem in found.problems]


def bomb(parts):
    """An archive in which a member given as a number is that many spaces."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            with archive.open(name, "w") as member:
                if isinstance(content, int):
                    for _ in range(content // 1_000_000):
                        member.write(b" " * 1_000_000)
                else:
                    member.write(content)
    return out.getvalue()


class Deadly:
    """A path that ends the process which reads it, as a parser that runs wild does."""

    def __init__(self, folder):
        self.folder = folder
        self.suffix = ".xlsx"

    def read_bytes(self):
        os._exit(9)


class Slow(Deadly):
    """A path that is never read to the end."""

    def read_bytes(self):
        time.sleep(60)
