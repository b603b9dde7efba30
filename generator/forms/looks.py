"""How the cells of the panel's own forms look, and which of them can be filled in."""

from dataclasses import dataclass

ACCENT, GREY, TINT, LINE = "#1F4E79", "#595959", "#EEF3F8", "#A6A6A6"
DATE = "d mmm yyyy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a cell looks; one that is `open` can be filled in, the others are locked."""

    size: float = 10
    bold: bool = False
    colour: str = "#000000"
    fill: str | None = None
    frame: str | None = None
    across: str = "left"
    down: str = "top"
    indent: int = 0
    number: str = "General"
    open: bool = False


BODY = Look(frame=LINE)
CENTRED = Look(frame=LINE, across="center")
TITLE = Look(size=14, bold=True, colour=ACCENT)
STATUS = Look(size=12, bold=True, colour=ACCENT, down="vcenter")
PLAIN = Look()
PROVENANCE = Look(size=9, colour=GREY, across="right")
LABEL = Look(bold=True, colour=ACCENT, down="vcenter")
HEAD = Look(size=9, bold=True, colour=ACCENT, fill=TINT, frame=LINE)
KEY = Look(size=9, colour=GREY, frame=LINE, across="center")
PART = Look(size=11, bold=True, colour=ACCENT, down="vcenter")
# A text, so that what begins with a hyphen or an equals sign stays what was typed.
FILL_IN = Look(frame=ACCENT, number="@", open=True)
CHOOSE = Look(frame=ACCENT, across="center", open=True)
FILL_IN_DATE = Look(frame=ACCENT, number=DATE, open=True, down="vcenter")
FILL_IN_LINE = Look(frame=ACCENT, number="@", open=True, down="vcenter")


def format_of(look: Look) -> dict[str, object]:
    """The look as XlsxWriter takes it."""
    found: dict[str, object] = {
        "font_name": "Calibri", "font_size": look.size, "bold": look.bold, "font_color": look.colour,
        "align": look.across, "valign": look.down, "text_wrap": True, "indent": look.indent,
        "num_format": look.number, "locked": not look.open,
    }  # fmt: skip
    if look.fill is not None:
        found["bg_color"] = look.fill
    if look.frame is not None:
        found |= {"border": 1, "border_color": look.frame}
    return found
