"""Scans, notes and declarations in, by their names alone; what card they belong to, and which of them are missing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from unicodedata import combining, normalize

from generator.collecting.checking import BLANK_CODE
from generator.collecting.expected import Due
from generator.collecting.merging import Record
from generator.errors import did_you_mean
from generator.model import Candidate, CardProblem, Interviewer, Kit, ReturnedCard, ReturnedFile

DECLARATION = "declaration"
COUNTED = "counted"
Records = Mapping[tuple[str, str], Record]


def adopted(kit: Kit, files: Sequence[ReturnedFile]) -> tuple[ReturnedFile, ...]:
    """The files; a scan whose own name says nothing belongs to the card that names it as its original."""
    keyed = [f.card for f in files if f.card is not None and f.card.original and f.card.kit_id == kit.requisition.id]
    return tuple(_adopted(file, keyed) for file in files)


def _adopted(file: ReturnedFile, keyed: Sequence[ReturnedCard]) -> ReturnedFile:
    if [p.code for p in file.problems] != ["not-ours"]:
        return file
    card_id = next((card.card_id for card in keyed if _is_called(file.file, card.original)), None)
    return file if card_id is None else replace(file, kind="note", card_id=card_id, problems=())


def papers(
    kit: Kit,
    candidates: Sequence[Candidate],
    due: Sequence[Due],
    records: Records,
    files: Sequence[ReturnedFile],
    *,
    whole: bool,
) -> Iterator[CardProblem]:
    """What is to be said of papers: those of a card that does not exist, and those that a card asks for in vain."""
    yield from _of_no_card(kit, candidates, records, files)
    for d in due if whole else ():
        if d.key in records:
            yield from _originals(records[d.key], files)
            yield from _declaration(d, records[d.key], files, [person for _, _, person in kit.seats])


def _of_no_card(
    kit: Kit, candidates: Sequence[Candidate], records: Records, files: Sequence[ReturnedFile]
) -> Iterator[CardProblem]:
    codes = [c.code for c in candidates] or [BLANK_CODE]
    known = [f"{kit.requisition.id}_{code}_{seat.id}_{person.key}" for code in codes for _, seat, person in kit.seats]
    # Whoever sat there before is known by seat and candidate: the name at the end is only for people.
    heads = tuple(card_id.rpartition("_")[0].casefold() for card_id in known)
    returned = {copy.card.card_id.casefold() for record in records.values() for copy in record.copies}
    for file in files:
        if file.kind != "note" or file.card_id is None or file.card_id.casefold() in returned:
            continue
        if file.card_id.casefold().rpartition("_")[0] not in heads:
            message = f"this kit has no card {file.card_id}{did_you_mean(file.card_id, known)}"
            action = "kept with the others; rename it if it belongs to another card"
            yield _problem(file.file, "unknown-card", message, action)


def _originals(record: Record, files: Sequence[ReturnedFile]) -> Iterator[CardProblem]:
    """The copies that were keyed in from a paper that did not come back."""
    for copy in record.copies:
        card = copy.card
        if not (card.entered_by or card.original):
            continue
        scans = [f.file for f in files if f.kind == "note"]
        if any(_is_called(scan, card.original) for scan in scans):
            continue
        own = [scan for scan in scans if card.card_id and card.card_id in scan]
        found = f"; is it {own[0]}?" if own else ""
        if card.original:
            message = f"keyed in from “{card.original}”, and no such file came back{found}"
            action = f"{COUNTED}; put the scan into returned/ under that name"
        else:
            message = f"keyed in from paper, and the card does not say from which scan{found}"
            action = f"{COUNTED}; put the scan into returned/ and its name beside “From paper or scan”"
        yield _problem(copy.file.file, "original-missing", message, action)


def _is_called(file: str, said: str) -> bool:
    """Whether a file is the one that was said, with or without its folder and what stands after the dot."""
    wanted = said.strip().casefold().replace("\\", "/").rpartition("/")[2]
    name = file.casefold().rpartition("/")[2]
    return bool(wanted) and wanted in (name, _stem(name))


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0]


def _declaration(
    due: Due, record: Record, files: Sequence[ReturnedFile], panel: Iterable[Interviewer]
) -> Iterator[CardProblem]:
    """An interviewer who knew the candidate before and whose declaration is not there, by the names of files."""
    if not any(copy.card.knew_before for copy in record.copies):
        return
    declarations = [f.file for f in files if f.kind in ("document", "note") and DECLARATION in f.file.casefold()]
    if any(_names(file, due.person, panel) for file in declarations):
        return
    message = "the interviewer knew this candidate before, and no declaration that bears their name came back"
    name = f"{DECLARATION}_{due.person.key}"
    action = f"{COUNTED}; put it into returned/ as {name}"
    nameless = [file for file in declarations if not any(_names(file, person, panel) for person in panel)]
    if nameless:
        action += f", or rename {nameless[0]} if that is the one"
    yield _problem(record.file, "declaration-missing", message, action)


def _names(file: str, person: Interviewer, panel: Iterable[Interviewer]) -> bool:
    """Whether a file's name or folder has a word of a person's name that is no colleague's as well."""
    others = {word for other in panel if other.key != person.key for word in _words(other.name)}
    return bool((_words(person.name) - others) & _words(file)) or person.key in file.casefold()


def _words(text: str) -> set[str]:
    """The words of a name, without accents and capitals; initials are none."""
    plain = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    return {word for word in re.split(r"[\W_]+", plain) if len(word) > 2}


def _problem(file: str, code: str, message: str, action: str) -> CardProblem:
    return CardProblem(file=file, place="", code=code, message=message, action=action)
