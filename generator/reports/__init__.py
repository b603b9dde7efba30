"""What is told of an intake or debrief: as text for a terminal, as letters, and as the files of `debrief/n/`."""

from collections.abc import Mapping
from pathlib import Path

from generator.model import Debrief, Kit

__all__ = ["render"]


def render(
    debrief: Debrief, kit: Kit, names: Mapping[str, str], number: int, own_templates: Path | None = None
) -> dict[str, bytes]:
    """All files of debrief *number*, by name; an interim one has no forms, one of part of a stage none to decide on.

    *names* gives candidates' names by code; *own_templates* is a folder of templates that stand before ours.
    """
    from generator.logo import with_logo
    from generator.office import template
    from generator.reports import decision, excel, meeting, objects, ratings, web, word
    from generator.reports.tables import Reader, tables_of

    chair, manager, hr = (tables_of(debrief, kit, names, number, reader) for reader in Reader)
    files = {
        "chair.docx": with_logo(word.render(chair, template("chair.docx", own_templates)), own_templates),
        "manager.docx": with_logo(word.render(manager, template("manager.docx", own_templates)), own_templates),
        "hr.xlsx": excel.render(hr),
        "page.html": web.render(chair, template("page.html", own_templates)),
        "ratings.csv": ratings.render(debrief, number),
        "debrief.json": objects.render(debrief, number).encode(),
    }
    if not debrief.interim:
        files["meeting.xlsx"] = meeting.write(debrief, kit, names, number)
    if not debrief.interim and not debrief.partial:
        files["decision.xlsx"] = decision.write(debrief, kit, names, number)
    return files
