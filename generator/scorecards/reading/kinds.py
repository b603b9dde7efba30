"""A file's bytes and name in, what it is out: a card, a note, another form of ours, or nothing that can be used."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from generator.grids import book_of
from generator.grids.book import Book
from generator.grids.guard import (
    DAMAGED,
    LARGEST_FILE,
    UNREADABLE,
    ZIP,
    Archive,
    UnusableError,
    opened,
    refuse_what_is_no_archive,
)
from generator.model import CardProblem, ReturnedFile
from generator.scorecards.layout import Numbered
from generator.scorecards.reading import cache, card

OUT = "file left out"
SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".xltx", ".xlsb", ".fods", ".numbers")
NOTES = (".docx", ".doc", ".odt", ".rtf", ".pdf", ".txt", ".md", ".eml", ".msg", ".ics",
         ".png", ".jpg", ".jpeg", ".heic", ".tif", ".tiff", ".gif", ".webp", ".bmp")  # fmt: skip
# `sales-director_C03_s1_ana-ruiz`, with anything after it: ` (1)`, `_notes`, `.pdf`.
CARD_ID = re.compile(r"[^\s_]+(?:_[^\s_]+)*?_C\d{2,}_[^\s_().]+_[^\s_().]+")
# What lies in the pack beside the cards and comes back signed, or along with them.
OF_THE_PACK = re.compile(
    r"(?:guide|READ-ME|overview|candidate-(?:brief|C\d+)|interviews|(?:.*[\W\d_])?declaration|.+_paper|exercise_[a-z]\w*)(?![^\W\d_])",
    re.IGNORECASE,
)
FORMS = {
    "screening": (".xlsx", ".ods"), "meeting": (".xlsx", ".ods"), "decision": (".xlsx", ".ods"),
    "corrections": (".csv",), "other_scores": (".csv",),
}  # fmt: skip
KINDS = {"other_scores": "other-scores"}
SCREENING_NAME = "check_"
CORRECTIONS_HEAD = frozenset(("card", "cell", "value", "source"))
LONGEST_NAME = 255
OF_A_DOCUMENT = ("[Content_Types]", "_rels/", "docProps/", "xl/", "word/", "META-INF/")
LEFT_BEHIND = ("__macosx", "thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """What reading may lean on: the kit's ids for cards that kept none, and where cards that were read are kept."""

    numbered: Mapping[str, Numbered]
    cache: Path | None


def read(content: bytes, name: str, help_: Help) -> Iterator[ReturnedFile]:
    """What a file is, and all the files inside an archive of cards."""
    if PurePosixPath(name).suffix.lower() in SPREADSHEETS or not content.startswith(ZIP):
        yield _one(content, name, help_)
        return
    try:
        with opened(content) as archive:
            if _is_pack(archive):
                yield from _inside(archive, name, content, help_)
                return
    except UnusableError as refused:
        yield unusable(name, sha256(content), refused.code, refused.message)
        return
    yield _one(content, name, help_)


def is_note(name: str) -> bool:
    """Whether a file is by its name a document that is filed and never parsed."""
    return PurePosixPath(name).suffix.lower() in NOTES


def note(name: str, digest: str) -> ReturnedFile:
    """A document with a card's id in its name, or one of the pack's own; of others nobody can say whose they are."""
    stem = PurePosixPath(name).stem[:LONGEST_NAME]
    found = CARD_ID.search(stem)
    if found is not None:
        return ReturnedFile(file=name, sha256=digest, kind="note", card_id=found.group())
    if OF_THE_PACK.match(stem):
        return ReturnedFile(file=name, sha256=digest, kind="document")
    message = "it is no card; named like the card that it belongs to (a.pdf beside a.xlsx) it is kept with that one"
    return unusable(name, digest, "not-ours", message)


def unusable(name: str, digest: str, code: str, message: str) -> ReturnedFile:
    """A file that stays out, and why."""
    problem = CardProblem(file=name, place="", code=code, message=message, action=OUT)
    return ReturnedFile(file=name, sha256=digest, kind="unusable", problems=(problem,))


def sha256(content: bytes) -> str:
    """A content's SHA-256."""
    return hashlib.sha256(content).hexdigest()


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file of any size."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def digest_of_kept(path: Path, name: str, folder: Path) -> str | None:
    """The digest of a file whose card has been read before; None for every other file."""
    if is_note(name) or PurePosixPath(name).suffix.lower() not in SPREADSHEETS:
        return None
    with suppress(OSError):
        digest = sha256_of(path) if path.is_file() and not path.is_symlink() else ""
        if digest and cache.path_of(folder, digest).is_file():
            return digest
    return None


def _is_pack(archive: Archive) -> bool:
    """Whether an archive holds files that people put in, not the parts of one document."""
    return not any(name == "mimetype" or name.startswith(OF_A_DOCUMENT) for name in archive.names)


def _inside(archive: Archive, name: str, content: bytes, help_: Help) -> Iterator[ReturnedFile]:
    found = False
    for member in sorted(archive.names):
        if member.endswith("/") or is_passed_over(member):
            continue
        found = True
        inside = f"{name}/{member}"
        try:
            unpacked = archive.raw(member, LARGEST_FILE)
        except UnusableError as refused:
            yield unusable(inside, "", refused.code, refused.message)
            continue
        except UNREADABLE as error:
            yield unusable(inside, "", "damaged", f"{DAMAGED} ({type(error).__name__})")
            continue
        if unpacked.startswith(ZIP) and member.lower().endswith(".zip"):
            message = "it is an archive inside an archive; unpack it and return what is in it"
            yield unusable(inside, sha256(unpacked), "not-a-workbook", message)
        else:
            yield _one(unpacked, inside, help_)
    if not found:
        yield unusable(name, sha256(content), "not-a-workbook", "it is an archive with nothing in it")


def is_passed_over(name: str) -> bool:
    """Whether a file is one that a system or a program leaves behind: nobody returned it."""
    parts = PurePosixPath(name).parts
    return any(p.lower() in LEFT_BEHIND or (p.startswith((".", "~$")) and p != "..") for p in parts)


def _one(content: bytes, name: str, help_: Help) -> ReturnedFile:
    """What a file is that holds no other files."""
    digest = sha256(content)
    if is_note(name):
        return note(name, digest)
    try:
        form = _form_by_name(name)
        if name.lower().endswith(".csv"):
            return _table(content, name, digest, form)
        return kept(name, digest, help_) or _workbook(content, name, digest, form, help_)
    except UnusableError as refused:
        # What an exercise hands out may be a workbook or a table too.
        if refused.code == "not-ours" and OF_THE_PACK.match(PurePosixPath(name).stem[:LONGEST_NAME]):
            return ReturnedFile(file=name, sha256=digest, kind="document")
        return unusable(name, digest, refused.code, refused.message)


def _form_by_name(name: str) -> str | None:
    """The form that a file is by its name: `screening.xlsx`, also as `screening (1).xlsx`."""
    path = PurePosixPath(name)
    stem = re.sub(r"[\s-]+", "_", path.stem.lower())
    for form, suffixes in FORMS.items():
        if re.match(rf"(copy_of_)?{form}(?![a-z])", stem) and path.suffix.lower() in suffixes:
            return KINDS.get(form, form)
    return None


def _table(content: bytes, name: str, digest: str, form: str | None) -> ReturnedFile:
    first = content[:1000].decode("utf-8-sig", "replace").lower().partition("\n")[0]
    if set(re.findall(r"\w+", first)) >= CORRECTIONS_HEAD:
        form = "corrections"
    if form is None:
        message = (
            "it is a .csv that is neither corrections.csv nor other_scores.csv; a card is returned as .xlsx or .ods"
        )
        raise UnusableError("not-ours", message)
    return ReturnedFile(file=name, sha256=digest, kind=form)


def kept(name: str, digest: str, help_: Help) -> ReturnedFile | None:
    """The card of a content that was read before."""
    return (
        None if help_.cache is None or (read := cache.get(help_.cache, digest)) is None else _card(name, digest, read)
    )


def _card(name: str, digest: str, read: cache.Read) -> ReturnedFile:
    found, problems = read
    listed = tuple(replace(problem, file=name) for problem in problems)
    return ReturnedFile(file=name, sha256=digest, kind="card", card=found, card_id=found.card_id, problems=listed)


def _workbook(content: bytes, name: str, digest: str, form: str | None, help_: Help) -> ReturnedFile:
    if not content.startswith(ZIP):
        if PurePosixPath(name).suffix.lower() not in SPREADSHEETS and content.strip(b"\0 \r\n\t"):
            raise UnusableError("not-ours", "it is neither a card nor another form of this kit")
        refuse_what_is_no_archive(content)
    with opened(content) as archive:
        book = book_of(archive, card.wanted)
        where = card.find(book)
        if where is None:
            return ReturnedFile(file=name, sha256=digest, kind=_form_by_content(book, form))
        read = card.read(where, help_.numbered)
    if help_.cache is not None and where.hidden.questions:
        # Without `_kit` the ids may come from the kit at hand, which another run may not have.
        cache.put(help_.cache, digest, read)
    return _card(name, digest, read)


def _form_by_content(book: Book, form: str | None) -> str:
    """The form that a workbook is which is no card: as it says itself, by its names, else as it is called."""
    said = book.properties.get("form", "")
    if ".xlsx" in FORMS.get(said, ()):
        return said
    if any(name.startswith(SCREENING_NAME) for name in book.names):
        return "screening"
    if form is None:
        raise UnusableError("not-ours", "it is a workbook, but no card and no other form of this kit")
    return form
