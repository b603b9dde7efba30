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
    language = chair.say.folder
    chair_paper, manager_paper = (template(name, own_templates, language) for name in ("chair.docx", "manager.docx"))
    files = {
        "chair.docx": with_logo(word.render(chair, chair_paper), own_templates),
        "manager.docx": with_logo(word.render(manager, manager_paper), own_templates),
        "hr.xlsx": excel.render(hr),
        "page.html": web.render(chair, _page(own_templates, language)),
        "ratings.csv": ratings.render(debrief, number),
        "debrief.json": objects.render(debrief, number).encode(),
    }
    if not debrief.interim:
        files["meeting.xlsx"] = meeting.write(debrief, kit, names, number)
    if not debrief.interim and not debrief.partial:
        files["decision.xlsx"] = decision.write(debrief, kit, names, number)
    return files


def _page(own: Path | None, language: str) -> Path:
    """The template of the page: ours says itself in every language, an organisation's own stands for its folder's."""
    from generator.office import shipped_templates

    named = None if own is None else own / language / "page.html"
    return named if named is not None and named.is_file() else shipped_templates() / "page.html"
