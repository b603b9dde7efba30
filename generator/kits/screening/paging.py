"""How screening.xlsx prints and what it says of itself: paper, margins, breaks, foot, protection, properties."""

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.packaging.custom import CustomPropertyList, StringProperty
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generator.forms.printing import FOR_HR, INCHES_PER_CENTIMETRE, PAPERS
from generator.kits.screening.layout import ALL_ROW, FORM, HEAD_ROW, HEADINGS
from generator.model import Kit
from generator.model.kit import short_version
from generator.office import one_line
from generator.wording import of_interview

# Two candidates fill the width of a page at this scale; the lines are printed again beside the next two.
CANDIDATES_A_PAGE = 2
SCALES = {"a4": 73, "letter": 69}


def set_page(sheet: Worksheet, kit: Kit, columns: Sequence[int]) -> None:
    """Set how the sheet prints; *columns* are the first of each candidate."""
    sheet.freeze_panes = f"{get_column_letter(len(HEADINGS) + 1)}{ALL_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.print_title_rows = f"{HEAD_ROW}:{ALL_ROW}"
    sheet.print_title_cols = f"A:{get_column_letter(len(HEADINGS))}"
    setup = sheet.page_setup
    setup.orientation, setup.paperSize = "landscape", PAPERS[kit.requisition.sheet]
    if len(columns) <= CANDIDATES_A_PAGE:
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        setup.fitToWidth, setup.fitToHeight = 1, 0
    setup.scale = SCALES[kit.requisition.sheet]
    for column in columns[CANDIDATES_A_PAGE::CANDIDATES_A_PAGE]:
        # A break stands after the column that it is named for.
        sheet.col_breaks.append(Break(id=column - 1))
    margins = sheet.page_margins
    margins.left = margins.right = 1.0 * INCHES_PER_CENTIMETRE
    margins.top = margins.bottom = 1.5 * INCHES_PER_CENTIMETRE
    margins.header = margins.footer = 0.7 * INCHES_PER_CENTIMETRE
    footer = sheet.oddFooter
    assert footer is not None
    say = of_interview(kit)
    footer.left.text = say(FOR_HR)
    footer.right.text = say("Page {page} of {pages}", page="&P", pages="&N")
    footer.left.size = footer.right.size = 8
    sheet.protection.sheet = True
    sheet.protection.formatRows = sheet.protection.formatColumns = False


def describe(book: Workbook, kit: Kit) -> None:
    """Set the properties: what the reader knows the form by, and title, subject and language."""
    about: Mapping[str, str] = {
        "kit_id": kit.requisition.id,
        "kit_version": short_version(kit.version),
        "form": FORM,
    }
    own: CustomPropertyList[StringProperty] = CustomPropertyList()
    for name, text in about.items():
        own.append(StringProperty(name=name, value=text))
    # The stubs do not know of custom properties.
    book.custom_doc_props = own  # type: ignore[attr-defined]
    properties = book.properties
    say = of_interview(kit)
    properties.title = one_line(say("Screening: {role}", role=kit.requisition.title))
    properties.subject, properties.language = say("Checks on paper before the interviews"), say.locale
    properties.creator = properties.lastModifiedBy = "panelpack"
