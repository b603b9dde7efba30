"""The review's form in a kit's folder, as `plan` and `plan --update` share it: written, read back, put aside."""

from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import Place, PlanError, Problem

if TYPE_CHECKING:
    from generator.model import Kit
    from generator.model.review import FilledReview, Offer

OTHER = ".ods"
BOTH = (
    "this form and {other} both decide something, and not the same; put together on one of them what counts, and "
    "take the other one away"
)


def write_review(folder: Path, kit: "Kit", offer: "Offer") -> None:
    """Write the form for a plan; one that is there is kept under a number beside it."""
    from generator import folders
    from generator.kits import review

    path, content = folder / review.FILE, review.write(kit, offer)
    keep(path, content, f"{path.stem}.{{n}}{path.suffix}")
    folders.write_file(path, content)


def filled_review(folder: Path, kit: "Kit") -> "FilledReview":
    """What the form of a kit decides, as .xlsx or as somebody saved it as .ods; nothing where there is none.

    PlanError where it cannot be read, or where there are both and they disagree.
    """
    from generator.kits import review
    from generator.model.review import FilledReview

    path = folder / review.FILE
    found = [_read(each, kit) for each in (path, path.with_suffix(OTHER)) if each.is_file()]
    deciding = [filled for filled in found if filled.filled or filled.problems]
    if len(deciding) > 1 and _decides(deciding[0]) != _decides(deciding[1]):
        raise PlanError(Problem(Place(str(path)), BOTH.format(other=deciding[1].file)))
    nothing = FilledReview(file=path.name, filled=(), problems=(), current=False)
    # Of two that say the same, the .ods is the one that is to be put aside.
    return next(iter([*deciding[::-1], *found]), nothing)


def _read(path: Path, kit: "Kit") -> "FilledReview":
    from generator.kits import review

    filled = review.read(path.read_bytes(), path.name, kit)
    if not filled.usable:
        raise PlanError(*(Problem(Place(str(path)), problem.message) for problem in filled.problems))
    return filled


def _decides(filled: "FilledReview") -> set[tuple[str, ...]]:
    return {(cell.part, cell.key, cell.item, cell.value) for cell in filled.filled}


def put_aside(folder: Path) -> list[str]:
    """Give a form that was read as .ods the next free number, so that it is not read again; what to say of it."""
    from generator.kits import review

    path = (folder / review.FILE).with_suffix(OTHER)
    if not path.is_file():
        return []
    pattern = f"{path.stem}.{{n}}{path.suffix}"
    kept = path.with_name(pattern.format(n=_free(path, pattern)))
    path.rename(kept)
    return [f"Read and put aside: {kept}"]


def keep(path: Path, content: bytes, pattern: str) -> Path | None:
    """Copy what is there to the next free name, unless it is *content* already; the copy's path.

    A run that was stopped may have made the last copy of it.
    """
    from generator import folders

    if not path.is_file() or path.read_bytes() == content:
        return None
    there, number = path.read_bytes(), _free(path, pattern)
    last = path.with_name(pattern.format(n=number - 1))
    if last.is_file() and last.read_bytes() == there:
        return last
    kept = path.with_name(pattern.format(n=number))
    folders.write_file(kept, there)
    return kept


def _free(path: Path, pattern: str) -> int:
    """The first number under which there is no copy yet."""
    number = 1
    while path.with_name(pattern.format(n=number)).exists():
        number += 1
    return number
