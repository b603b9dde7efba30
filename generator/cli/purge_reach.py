"""Where copies of a kit may be that a purge does not reach, in sentences."""

from collections.abc import Iterator
from pathlib import Path

SERVICES = (
    "onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "sharepoint", "box sync",
    "syncthing", "my drive", "clouddocs",
)  # fmt: skip
IN_GIT = (
    "{tree} is under version control (git): what was ever committed stays in its history, and in every copy of "
    "it, until that history is rewritten."
)
IN_STEP = (
    "The kit seems to lie in a folder that a service keeps in step with other computers ({name}): empty its bin "
    "and its older versions too."
)
ELSEWHERE = (
    "No program reaches what has left this folder: folders sent to interviewers, their own copies and e-mails, "
    "paper, backups. Ask for these to be deleted too."
)


def not_reached(folder: Path) -> Iterator[str]:
    """What a purge of a kit does not reach."""
    here = folder.resolve()
    tree = next((parent for parent in (here, *here.parents) if (parent / ".git").exists()), None)
    if tree is not None:
        yield IN_GIT.format(tree=tree)
    name = next(
        (part for part in reversed(here.parts) if any(service in part.casefold() for service in SERVICES)), None
    )
    if name is not None:
        yield IN_STEP.format(name=name)
    yield ELSEWHERE
