"""An organisation's logo onto the first page of a Word document, where its folder of templates has one."""

from io import BytesIO
from pathlib import Path
from typing import Any

from generator.errors import Place, Problem, TemplateError
from generator.office import LOGO, fixed_archive

# Within these it is as large as it can be, in Word's units: 45 mm by 12 mm, beside the title.
WIDEST, HIGHEST = 45 * 36000, 12 * 36000
APART = 4 * 36000
SPOKEN = "Logo"


def with_logo(document: bytes, own: Path | None) -> bytes:
    """The document with the logo of the folder *own* in the top right corner of its first page, the title beside it.

    Without a logo there it is the same document. TemplateError names a file that is no picture.
    """
    path = None if own is None else own / LOGO
    if path is None or not path.is_file():
        return document
    from docx import Document

    opened = Document(BytesIO(document))
    try:
        inline = opened.paragraphs[0].add_run().add_picture(BytesIO(path.read_bytes()))._inline
    except Exception as error:
        reason = str(error) or type(error).__name__
        problem = Problem(Place(str(path)), f"this is not a picture that Word shows (PNG or JPEG): {reason}")
        raise TemplateError(problem) from None
    _float(inline)
    out = BytesIO()
    opened.save(out)
    return fixed_archive(out.getvalue())


def _float(inline: Any) -> None:
    """Take a picture out of its line and put it into the corner between the margins, with its name to be spoken."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    wide, high = inline.extent.cx, inline.extent.cy
    scale = min(WIDEST / wide, HIGHEST / high)
    wide, high = int(wide * scale), int(high * scale)
    inline.docPr.set("name", SPOKEN)
    inline.docPr.set("descr", SPOKEN)
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp")} distT="0" distB="0" distL="{APART}" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        '<wp:wrapSquare wrapText="left"/></wp:anchor>'
    )
    size = inline.graphic.graphicData.pic.spPr
    size.cx, size.cy = wide, high
    for child in list(inline)[1:]:
        if not child.tag.endswith("}effectExtent"):
            anchor.append(child)
    inline.getparent().replace(inline, anchor)
