"""The styles of every Word template: fonts, sizes, colours, spacing. `drawing.py` puts them into each document."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

FONT = "Calibri"
LANGUAGE = "en-GB"
ACCENT, TINT, GREY, RULE, RED = "1F4E79", "EEF3F8", "595959", "A6A6A6", "9C1C1C"
KEPT_STYLES = {
    *("Normal", "Default Paragraph Font", "Normal Table", "No List", "Title", "Subtitle", "heading 1", "heading 2"),
    *("heading 3", "header", "footer", "List Bullet", "List Number"),
}
# Where whoever restyles finds the two colours and the font, under Design in Word: those of the theme.
THEMED = {ACCENT: "accent1", TINT: "accent2"}
THEME, TYPEFACE = "/word/theme/", re.compile(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*')
# Parts of the library's own blank document that say nothing here: a preview picture, a bibliography, old effects.
DROPPED_PARTS = ("/thumbnail", "/customXml", "/stylesWithEffects")
# What stands after borders and shading in a paragraph's properties; python-docx does not place these two itself.
AFTER_SHADING = (
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:jc",
    "w:outlineLvl",
)
AFTER_BORDERS = ("w:shd", *AFTER_SHADING)


class Look(NamedTuple):
    """How a paragraph style looks: sizes in points."""

    size: float
    before: float
    after: float
    colour: str = "000000"
    bold: bool = False
    keep_with_next: bool = False
    tinted: bool = False
    hanging: float = 0  # mm by which lines after the first stand in


STYLES = {
    "Normal": Look(10.5, 0, 4),
    "Title": Look(20, 0, 0, ACCENT, bold=True, keep_with_next=True),
    "Subtitle": Look(10.5, 0, 6, GREY),
    "Heading 1": Look(14, 10, 3, ACCENT, bold=True, keep_with_next=True),
    "Heading 2": Look(12, 10, 3, ACCENT, bold=True, keep_with_next=True),
    "Heading 3": Look(10.5, 6, 2, ACCENT, bold=True, keep_with_next=True),
    "Header": Look(9, 0, 0, GREY),
    "Footer": Look(9, 0, 0, GREY),
    "List Bullet": Look(10.5, 0, 2),
    "List Number": Look(10.5, 0, 2),
    "Probe": Look(10.5, 0, 3, hanging=7),
    "Small": Look(9, 0, 3),
    "Provenance": Look(9, 0, 3, GREY),
    "Question": Look(14, 6, 8, tinted=True),
    "Read aloud": Look(10.5, 0, 4, tinted=True),
    "Warning": Look(10.5, 0, 3, RED, bold=True),
    "Table text": Look(10, 0, 0),
    "Table head": Look(10, 0, 0, ACCENT, bold=True, keep_with_next=True),
    "Table small": Look(9, 0, 0),
    "Table small head": Look(9, 0, 0, ACCENT, bold=True, keep_with_next=True),
    # A table needs a paragraph after it; this one takes next to no room.
    "Gap": Look(4, 0, 0),
}
# S, A or R before a probe; the name of a thing before its sentence; where a quotation stands.
CHARACTER_STYLES = (("Tag", 9, True, ACCENT), ("Name", 10.5, True, "000000"), ("Source", 9, False, GREY))


def add_styles(document: WordDocument) -> None:
    """Give a blank document our styles and language, and take away what it brought along."""
    _drop_what_is_not_ours(document)
    _set_defaults(document)
    _set_theme(document)
    for name, look in STYLES.items():
        _add_paragraph_style(document, name, look)
    for name, size, bold, colour in CHARACTER_STYLES:
        style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.size, style.font.bold = Pt(size), bold
        _colour(style, colour)
    _add_table_style(document, "Panel table", ("top", "bottom", "insideH"))
    _add_table_style(document, "Panel grid", ("top", "left", "bottom", "right", "insideH", "insideV"))


def _drop_what_is_not_ours(document: WordDocument) -> None:
    for rels in (document.part.rels, document.part.package.rels):
        for key in [k for k, rel in rels.items() if rel.reltype.endswith(DROPPED_PARTS)]:
            del rels[key]
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        clear(style, ("w:link",))
        if style.find(qn("w:name")).get(qn("w:val")) not in KEPT_STYLES:
            styles.remove(style)


def _set_defaults(document: WordDocument) -> None:
    """Language and font for all, and Word's present layout rules instead of an older version's."""
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for child in list(defaults):
        defaults.remove(child)
    themed = dict.fromkeys(("asciiTheme", "hAnsiTheme"), "minorHAnsi")
    append(defaults, "w:rFonts", **dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), FONT), **themed)
    append(defaults, "w:sz", val="21")
    append(defaults, "w:szCs", val="21")
    append(defaults, "w:lang", val=LANGUAGE, eastAsia="zh-CN", bidi="ar-SA")
    settings = document.settings.element
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    settings.find(qn("w:zoom")).set(qn("w:percent"), "100")
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), LANGUAGE)


def _set_theme(document: WordDocument) -> None:
    """Put our colours and font into the theme."""
    (part,) = (p for p in document.part.package.iter_parts() if str(p.partname).startswith(THEME))
    theme = TYPEFACE.sub(rf"\g<1>{FONT}", part.blob.decode())
    for colour, name in THEMED.items():
        theme = re.sub(rf'(<a:{name}>\s*<a:srgbClr val=")[^"]*', rf"\g<1>{colour}", theme)
    part._blob = theme.encode()


def _add_paragraph_style(document: WordDocument, name: str, look: Look) -> None:
    styles = document.styles
    known = name in styles
    style: Any = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not known:
        style.base_style, style.quick_style = styles["Normal"], True
    clear(style.element, ("w:rPr",))
    clear(style.element.get_or_add_pPr(), ("w:pBdr", "w:contextualSpacing", "w:spacing", "w:tabs"))
    _set_font(style, look)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = 1.15 if look.size < 14 else 1.1
    form.keep_with_next, form.widow_control = look.keep_with_next, True
    if look.hanging:
        form.left_indent, form.first_line_indent = Mm(look.hanging), Mm(-look.hanging)
    if look.tinted:
        _tint(style)


def _set_font(style: Any, look: Look) -> None:
    """Set size and weight for Latin and for complex scripts such as Arabic, which Word keeps apart."""
    style.font.size, style.font.bold = Pt(look.size), look.bold
    style.font.cs_bold = look.bold
    _colour(style, look.colour)
    size = OxmlElement("w:szCs")
    size.set(qn("w:val"), str(int(look.size * 2)))
    style.element.rPr.find(qn("w:sz")).addnext(size)


def _colour(style: Any, colour: str) -> None:
    style.font.color.rgb = RGBColor.from_string(colour)
    if colour in THEMED:
        put(style.element.rPr.find(qn("w:color")), themeColor=THEMED[colour])


def _tint(style: Any) -> None:
    """Shade a paragraph style and give it a bar on the left, which greyscale shows too."""
    form = style.paragraph_format
    form.left_indent, form.right_indent, form.keep_together = Mm(3), Mm(2), True
    properties = style.element.get_or_add_pPr()
    borders = OxmlElement("w:pBdr")
    for side, size, colour in (("top", "4", TINT), ("left", "24", ACCENT), ("bottom", "4", TINT)):
        append(borders, f"w:{side}", val="single", sz=size, space="4", color=colour, themeColor=THEMED[colour])
    properties.insert_element_before(borders, *AFTER_BORDERS)
    shading = OxmlElement("w:shd")
    put(shading, val="clear", color="auto", fill=TINT, themeFill=THEMED[TINT])
    properties.insert_element_before(shading, *AFTER_SHADING)


def _add_table_style(document: WordDocument, name: str, sides: Sequence[str]) -> None:
    """A table style with thin rules on some sides and room in the cells."""
    style = document.styles.add_style(name, WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    properties = append(style.element, "w:tblPr")
    borders = append(properties, "w:tblBorders")
    for side in sides:
        append(borders, f"w:{side}", val="single", sz="4", space="0", color=RULE)
    margins = append(properties, "w:tblCellMar")
    for side, twips in (("top", 30), ("left", 85), ("bottom", 30), ("right", 85)):
        append(margins, f"w:{side}", w=str(twips), type="dxa")


def append(parent: Any, name: str, **attributes: str) -> Any:
    """A new last child with attributes of Word's own namespace."""
    child = OxmlElement(name)
    put(child, **attributes)
    parent.append(child)
    return child


def put(element: Any, **attributes: str) -> None:
    """Set attributes of Word's own namespace."""
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)


def clear(parent: Any, names: Sequence[str]) -> None:
    """Take away children by name."""
    for name in names:
        for child in parent.findall(qn(name)):
            parent.remove(child)
