"""What an organisation's own templates leave out that interviewers cannot do without: said at every build."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from generator.model import Kit, PlannedQuestion, short_version

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def said_of_templates(kit: Kit, own: Path | None) -> Iterator[str]:
    """A sentence for each template of the folder *own* that prints a seat's questions, but not all of what they need.

    Each is filled for the first seat, and what is missing on it is missing on all.
    """
    if own is None or not kit.seats:
        return
    session, seat, _ = kit.seats[0]
    rated = [question for question in session.questions if seat.id in question.rates]
    for path, content in _filled(kit, own):
        printed = _words_of(content)
        lacking = [what for what, there in _needed(kit, rated, printed, path.name) if not there]
        if lacking:
            yield f"{path}: this template leaves out {', '.join(lacking)}. Please put it back, as in ours."


def _filled(kit: Kit, own: Path) -> Iterator[tuple[Path, bytes]]:
    """Those of the organisation's templates that this kit uses for questions, filled."""
    from generator.kits import guide, short_sheet
    from generator.office import template
    from generator.scorecards import paper
    from generator.wording import of_panel

    session, seat, _ = kit.seats[0]
    used = (
        {"short.docx": short_sheet.render} if kit.short else {"guide.docx": guide.render, "paper.docx": paper.render}
    )
    for name, render in used.items():
        path = template(name, own, of_panel(kit).folder)
        if path.is_relative_to(own):
            yield path, render(kit, session, seat, path)


def _needed(kit: Kit, rated: list[PlannedQuestion], printed: str, name: str) -> Iterator[tuple[str, bool]]:
    """What a question's page must hold, and what tells whose record it is, each with whether it is printed."""
    yield "the questions' words", all(_bare(q.text) in printed for q in rated)
    yield "the five descriptions", all(_bare(anchor) in printed for q in rated for anchor in q.anchors)
    yield "the follow-up questions", all(_bare(probe.text) in printed for q in rated for probe in q.probes)
    yield "the kit's version", short_version(kit.version) in printed
    if name != "guide.docx":
        yield "the kit's name", _bare(kit.requisition.id) in printed


def _words_of(document: bytes) -> str:
    """All that a Word document prints, white space apart: header and footer too."""
    from lxml import etree

    plain = etree.XMLParser(resolve_entities=False)
    with zipfile.ZipFile(BytesIO(document)) as archive:
        parts = [
            name for name in archive.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name)
        ]
        roots = [etree.fromstring(archive.read(name), plain) for name in parts]
    return _bare("".join(text.text or "" for root in roots for text in root.iter(f"{W}t")))


def _bare(text: str) -> str:
    """A text as it prints, without white space: a line break is no `w:t`."""
    from generator.office import printable

    return "".join(printable(text).split())
