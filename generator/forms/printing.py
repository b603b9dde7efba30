"""What every sheet that is printed shares, whichever library draws it: paper, lengths, feet, rows that may grow."""

import re
from collections.abc import Collection

FOR_THE_PANEL = "For the interview panel only. Keep with the selection record."
FOR_HR = "For HR only. Keep with the selection record."
# As Excel numbers the sizes of paper.
PAPERS = {"a4": 9, "letter": 1}
INCHES_PER_CENTIMETRE = 1 / 2.54
FIXED_ROW = re.compile(rb'(<row r="(\d+)"[^>]*?) customHeight="1"')


def free_heights(sheet: bytes, rows: Collection[int]) -> bytes:
    """The XML of a sheet with heights that Excel and LibreOffice may change while somebody types in those rows.

    XlsxWriter and openpyxl fix each height that they are given; without any, LibreOffice takes all rows for one
    line high.
    """
    return FIXED_ROW.sub(lambda row: row[1] if int(row[2]) in rows else row[0], sheet)
