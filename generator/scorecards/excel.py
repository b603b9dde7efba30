"""A seat's card as a workbook: sheets put together, named, protected, and the same bytes each time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from zipfile import ZipFile

from lxml import etree
from openpyxl import Workbook
from openpyxl.packaging.custom import CustomPropertyList, StringProperty
from openpyxl.styles import Font
from openpyxl.utils import quote_sheetname
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generator.forms.printing import FOR_THE_PANEL, INCHES_PER_CENTIMETRE, PAPERS, free_heights
from generator.model import Candidate, is_adjusted
from generator.office import fixed_archive, one_line, write_text
from generator.scorecards import layout, reading_sheets, scorecard, stamping
from generator.scorecards.drawing import COUNTED_IN, cell_at
from generator.scorecards.layout import ANCHORS, BLANK_CODE, HIDDEN, HOW_TO_RATE, SCORECARD, Place, name_of
from generator.wording import Tongue

# From so many cards on, a stamp is quicker than to write each.
WORTH_A_STAMP = 3
# Wide enough that nothing on a card is printed at less than three quarters: the descriptions at 7.5 points.
SIDE_MARGINS = {"a4": 1.9, "letter": 1.0}
LONGEST_IN_HEADER = 55
# Days since 1899-12-30, as spreadsheets count: 1 January 2020 to 31 December 2099.
FIRST_DAY, LAST_DAY = "43831", "73050"
SCORECARD_FILE = "xl/worksheets/sheet1.xml"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatBook:
    """The workbook of a seat, ready for a candidate to be put in: its cards differ in nothing else."""

    book: Workbook
    place: Place
    drawn: scorecard.Drawn


def render(place: Place, candidates: Iterable[Candidate]) -> Iterator[bytes]:
    """The seat's cards, one per candidate, in order."""
    listed = tuple(candidates)
    books: dict[bool, SeatBook] = {}
    stamp = None
    for candidate in listed:
        blank = candidate.code == BLANK_CODE
        if blank not in books:
            books[blank] = draw(place, typed_name=blank)
        if stamp is None and not blank and len(listed) >= WORTH_A_STAMP:
            stamp = stamp_of(books[blank])
        # A card that differs in more than code and name is written the plain way.
        plain = stamp is None or blank or is_adjusted(candidate, place.session)
        stamped = None if plain or stamp is None else stamp.card(candidate)
        yield write(books[blank], candidate) if stamped is None else stamped


def stamp_of(seat_book: SeatBook) -> stamping.Stamp:
    """What stamps the seat's cards: the same as `write` writes."""
    plain = scorecard.name_height(stamping.STAND_IN.name)
    return stamping.stamp(write(seat_book, stamping.STAND_IN), lambda name: scorecard.name_height(name) == plain)


def draw(place: Place, *, typed_name: bool) -> SeatBook:
    """Draw all that the cards of a seat have in common."""
    book, say = Workbook(), place.say
    _count_widths(book)
    sheet = book.worksheets[0]
    sheet.title = say(SCORECARD)
    drawn = scorecard.draw(sheet, place, typed_name=typed_name)
    sheet.freeze_panes = f"A{scorecard.FROZEN_ROWS + 1}"
    for selection in sheet.sheet_view.selection:
        selection.activeCell = selection.sqref = drawn.cells["knew_before"].replace("$", "")
    sheet.print_title_rows = f"{scorecard.NAME_ROW}:{scorecard.NAME_ROW}"
    _validate(sheet, place, drawn.cells)
    anchors = book.create_sheet(say(ANCHORS))
    reading_sheets.draw_anchors(anchors, place)
    anchors.print_title_rows = f"1:{reading_sheets.HEAD_ROWS}"
    anchors.freeze_panes = f"A{reading_sheets.HEAD_ROWS + 1}"
    reading_sheets.draw_how_to_rate(book.create_sheet(say(HOW_TO_RATE)), say)
    hidden = book.create_sheet(HIDDEN)
    hidden.sheet_state = "hidden"
    for each in book.worksheets:
        _set_page(each, place)
        _protect(each)
    for name, cell in drawn.cells.items():
        book.defined_names[name] = DefinedName(name, attr_text=on_sheet(sheet.title, cell))
    return SeatBook(book=book, place=place, drawn=drawn)


def on_sheet(title: str, cell: str) -> str:
    """A cell as names and formulas refer to it; the sheet's title in quotes unless it is one word."""
    return f"{title if title.isidentifier() else quote_sheetname(title)}!{cell}"


def _count_widths(book: Workbook) -> None:
    """Make the font in whose digits column widths are counted that of the drawing."""
    # The stubs do not know of a workbook's fonts.
    fonts: IndexedList[Font] = book._fonts  # type: ignore[attr-defined]
    counted = Font(name="Calibri", size=COUNTED_IN, family=2, scheme="minor")
    fonts[0] = counted
    book._named_styles["Normal"].font = counted  # type: ignore[attr-defined]


def write(seat_book: SeatBook, candidate: Candidate) -> bytes:
    """The card of one candidate: the identity goes on the sheet, into `_kit` and the properties."""
    book, place, drawn = seat_book.book, seat_book.place, seat_book.drawn
    identity = {name: one_line(text) for name, text in place.identity(candidate).items()}
    scorecard.address(book.worksheets[0], drawn, identity, place.title_for(candidate))
    about = {"layout": layout.VERSION, **identity, "kit_version_digest": place.kit.version}
    _list_parts(book[HIDDEN], place, drawn.cells, about)
    # The stubs do not know of custom properties.
    own: CustomPropertyList[StringProperty] = CustomPropertyList()
    for name, text in about.items():
        own.append(StringProperty(name=name, value=text))
    book.custom_doc_props = own  # type: ignore[attr-defined]
    properties = book.properties
    say, role = place.say, one_line(place.kit.requisition.title)
    properties.title = say("Scorecard {card}: {role}", card=identity["card_id"], role=role)
    properties.subject, properties.language = say("Interview scorecard"), say.locale
    properties.creator = properties.lastModifiedBy = "panelpack"
    out = BytesIO()
    book.save(out)
    return fixed_archive(_finished(out.getvalue(), drawn))


def _validate(sheet: Worksheet, place: Place, cells: Mapping[str, str]) -> None:
    """Offer what each cell takes, and say in plain words what it wants and what is wrong."""
    say = place.say
    ids = [question.id for _, question in place.rated]
    ratings = [cells[name_of("rating", id_)] for id_ in ids]
    _offer(
        sheet, layout.RATINGS, ratings, say, "Your rating",
        "1 to 5 as the descriptions say; “no example” if there was none; “not asked”, with the reason at the end.",
    )  # fmt: skip
    fallbacks = [cells[name_of("fallback", id_)] for id_ in ids]
    used = "yes, if you asked the fallback question. Else leave it."
    _offer(sheet, ("yes", "no"), fallbacks, say, "Fallback used", used)
    knew = "yes, if you knew this candidate before today in any way; say how in your declaration."
    _offer(sheet, ("no", "yes"), [cells["knew_before"]], say, "Did you know the candidate?", knew)
    own = "yes, if you made these ratings alone, before talking to anyone about this candidate."
    _offer(sheet, ("yes", "no"), [cells["own_ratings"]], say, "Your own ratings", own)
    dates = DataValidation(
        type="date", operator="between", formula1=FIRST_DAY, formula2=LAST_DAY, allow_blank=True,
        promptTitle=say("Date"), prompt=say("A date, for example 14/3/2027 or as your computer writes dates."),
        errorTitle=say("This is not a date"), error=say("Please type a date with day, month and year."),
        showInputMessage=True, showErrorMessage=True,
    )  # fmt: skip
    for name in ("interview_date", "signed_on", "entered_on"):
        dates.add(cells[name].replace("$", ""))
    sheet.add_data_validation(dates)


def _offer(
    sheet: Worksheet, choices: Iterable[str], cells: Iterable[str], say: Tongue, title: str, prompt: str
) -> None:
    offered = [choice if choice in layout.NUMBERS else say(choice) for choice in choices]
    validation = DataValidation(
        type="list", formula1=f'"{",".join(offered)}"', allow_blank=True,
        promptTitle=say(title), prompt=say(prompt),
        errorTitle=say("This is not on the list"),
        error=say("Please choose one of: {choices}.", choices=", ".join(offered)),
        showInputMessage=True, showErrorMessage=True,
    )  # fmt: skip
    for cell in cells:
        validation.add(cell.replace("$", ""))
    if validation.sqref.ranges:
        sheet.add_data_validation(validation)


def _set_page(sheet: Worksheet, place: Place) -> None:
    requisition = place.kit.requisition
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = PAPERS[requisition.sheet]
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    margins = sheet.page_margins
    margins.left = margins.right = SIDE_MARGINS[requisition.sheet] * INCHES_PER_CENTIMETRE
    margins.top = margins.bottom = 0.7 * INCHES_PER_CENTIMETRE
    margins.header = margins.footer = 0.3 * INCHES_PER_CENTIMETRE
    # openpyxl finds this out while it saves and writes it from the second time on; a card is the same either way.
    sheet.column_dimensions.max_outline = 0
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_view.showGridLines = False
    _band(sheet.oddHeader, _in_header(requisition.title), _in_header(place.interviewer.name))
    _band(sheet.oddFooter, place.say(FOR_THE_PANEL), place.say("Page {page} of {pages}", page="&P", pages="&N"))


def _band(band: HeaderFooterItem | None, left: str, right: str) -> None:
    assert band is not None
    for part, text in ((band.left, left), (band.right, right)):
        part.text, part.size = text, 8


def _in_header(text: str) -> str:
    """A text for a header or footer, where `&` begins a command and all parts share 255 characters."""
    plain = one_line(text)
    cut = plain[: LONGEST_IN_HEADER - 1].rpartition(" ")[0] or plain[: LONGEST_IN_HEADER - 2]
    short = plain if len(plain) <= LONGEST_IN_HEADER else f"{cut} …"
    return short.replace("&", "&&")


def _protect(sheet: Worksheet) -> None:
    """Lock all but the cells to fill in, without a password; rows may be resized for long notes."""
    sheet.protection.sheet = True
    sheet.protection.formatRows = False


def _list_parts(sheet: Worksheet, place: Place, cells: Mapping[str, str], about: Mapping[str, str]) -> None:
    """Fill `_kit`: what the card is, then each question with its digest and cells, then the facts."""
    questions = [
        (q.id, str(number), q.digest, *(cells[name_of(part, q.id)] for part in layout.OF_A_QUESTION))
        for number, q in place.rated
    ]
    facts = [(fact.id, cells[name_of(layout.OF_A_FACT, fact.id)]) for fact in place.facts]
    rows = chain(about.items(), (layout.QUESTION_HEADINGS,), questions, (layout.FACT_HEADINGS,), facts)
    for row, texts in enumerate(rows, start=1):
        for column, text in enumerate(texts, start=1):
            write_text(cell_at(sheet, row, column), text)


def _finished(content: bytes, drawn: scorecard.Drawn) -> bytes:
    """The workbook with what its formulas show, for previewers, and rows that may grow; openpyxl can write neither.

    The values are those of an empty card. A program that calculates puts its own in their place.
    """
    out = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(out, "w") as target:
        for name in source.namelist():
            member = source.read(name)
            target.writestr(name, _finish(member, drawn) if name == SCORECARD_FILE else member)
    return out.getvalue()


def _finish(sheet: bytes, drawn: scorecard.Drawn) -> bytes:
    root = etree.fromstring(free_heights(sheet, drawn.pieces.notes))
    for cell in root.iter(f"{MAIN}c"):
        value = cell.find(f"{MAIN}v")
        if cell.get("r") in drawn.cached and value is not None:
            cell.set("t", "str")
            value.text = drawn.cached[str(cell.get("r"))]
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
