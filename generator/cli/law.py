"""What `build` says of the law in a pack: what a text of one's own lacks, and which one is not used."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Kit


def said_of_the_law(kit: "Kit", own_templates: Path | None) -> Iterator[str]:
    """A sentence for each thing that somebody who relies on these pages should know."""
    from generator.kits import legal
    from generator.office import LEGAL
    from generator.wording import of_panel

    say = of_panel(kit)
    own = legal.read(own_templates, say.folder)
    if own is not None:
        lacking = [name for name in ("checked_by", "checked_on") if not getattr(own, name)]
        if lacking:
            yield f"{LEGAL} does not say {' and '.join(lacking)}: the documents leave room to write it in."
    elif own_templates is not None and (own_templates / LEGAL).is_file():
        yield f"{own_templates / LEGAL} is not used: these documents read {own_templates / say.folder / LEGAL}."
