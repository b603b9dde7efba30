"""A total as a dot and its interval as a whisker on the scale from 1 to 5: a small drawing for a line of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

# All lengths in EMU, the unit of Word's drawings: 36,000 to the millimetre.
MILLIMETRE = 36_000
WIDTH, HEIGHT, EDGE = 26 * MILLIMETRE, 4 * MILLIMETRE, 2 * MILLIMETRE
MIDDLE = HEIGHT // 2
LOWEST, HIGHEST = 1, 5
TICK, END = MILLIMETRE * 6 // 10, MILLIMETRE
# Radii: the ring is wider, so that it can be told from the dot where both stand at one place.
DOT, RING = MILLIMETRE * 8 // 10, MILLIMETRE * 13 // 10
GROUND, INK = "A6A6A6", "000000"
THIN, THICK = 6_350, 15_875

SCHEMAS = "http://schemas.openxmlformats.org"
OFFICE = "http://schemas.microsoft.com/office/word/2010"
GROUP, SHAPE = f"{OFFICE}/wordprocessingGroup", f"{OFFICE}/wordprocessingShape"
NAMESPACES = (
    f'xmlns:mc="{SCHEMAS}/markup-compatibility/2006" '
    f'xmlns:wp="{SCHEMAS}/drawingml/2006/wordprocessingDrawing" '
    f'xmlns:a="{SCHEMAS}/drawingml/2006/main" xmlns:wpg="{GROUP}" xmlns:wps="{SHAPE}"'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisker:
    """A drawing that a template prints with `{{ … }}`: `value` as a dot, `low` to `high` as a whisker.

    `after` is a ring where the talk moved the total; `text` says the same to those who cannot see it, and `name` what
    it is.
    """

    value: float
    low: float | None
    high: float | None
    after: float | None
    text: str
    name: str = "Total and interval"

    def __html__(self) -> str:
        """The drawing as markup that ends the text it stands in and begins another after it."""
        shapes = "".join(self._shapes())
        size = f'cx="{WIDTH}" cy="{HEIGHT}"'
        inline = (
            f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
            f'<wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:docPr id="1" name="{escape(self.name)}" descr="{escape(self.text)}"/><wp:cNvGraphicFramePr/>'
            f'<a:graphic><a:graphicData uri="{GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
            f'<a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm></wpg:grpSpPr>'
            f"{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline>"
        )
        # Programs that do not know such drawings pass over it: the figures stand beside it as text.
        drawing = (
            f'<mc:AlternateContent {NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>{inline}</w:drawing>'
            "</mc:Choice><mc:Fallback/></mc:AlternateContent>"
        )
        return f'</w:t></w:r><w:r>{drawing}</w:r><w:r><w:t xml:space="preserve">'

    def _shapes(self) -> Iterator[str]:
        yield _line(_across(LOWEST), MIDDLE, _across(HIGHEST), MIDDLE, GROUND, THIN)
        for number in range(LOWEST, HIGHEST + 1):
            yield _line(_across(number), MIDDLE - TICK, _across(number), MIDDLE + TICK, GROUND, THIN)
        if self.low is not None and self.high is not None:
            yield _line(_across(self.low), MIDDLE, _across(self.high), MIDDLE, INK, THICK)
            for end in (self.low, self.high):
                yield _line(_across(end), MIDDLE - END, _across(end), MIDDLE + END, INK, THICK)
        if self.after is not None:
            yield _circle(_across(self.after), RING, "<a:noFill/>")
        yield _circle(_across(self.value), DOT, _filled(INK))


def _across(value: float) -> int:
    share = (value - LOWEST) / (HIGHEST - LOWEST)
    return EDGE + round(share * (WIDTH - 2 * EDGE))


def _line(left: int, top: int, right: int, bottom: int, colour: str, thickness: int) -> str:
    place = f'<a:off x="{left}" y="{top}"/><a:ext cx="{right - left}" cy="{bottom - top}"/>'
    return _shape("wps:cNvCnPr", place, "line", f"<a:noFill/>{_stroke(colour, thickness)}")


def _circle(centre: int, radius: int, fill: str) -> str:
    place = f'<a:off x="{centre - radius}" y="{MIDDLE - radius}"/><a:ext cx="{2 * radius}" cy="{2 * radius}"/>'
    return _shape("wps:cNvSpPr", place, "ellipse", f"{fill}{_stroke(INK, THIN)}")


def _shape(kind: str, place: str, form: str, look: str) -> str:
    return (
        f'<wps:wsp><{kind}/><wps:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>'
        f"{look}</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _filled(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _stroke(colour: str, thickness: int) -> str:
    return f'<a:ln w="{thickness}">{_filled(colour)}</a:ln>'
