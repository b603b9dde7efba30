"""Where each part of a card is: by its defined name, and by its label where the name no longer tells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.grids.book import At, Book, Sheet
from generator.model import Probe
from generator.model.kit import question_digest
from generator.scorecards import layout
from generator.scorecards.layout import Numbered, name_of
from generator.scorecards.reading.hidden import Hidden
from generator.scorecards.reading.labels import Block, Labelled, in_english
from generator.wording import in_any

# A question is some two thousand characters; what is far longer is not worth remembering.
LONGEST_KEPT = 20_000
STAR_OF = {said: star for star, name in layout.STARS.items() for said in in_any(name)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question on the card, by the kit's id; its block is None where the card no longer shows it."""

    id: str
    number: int
    block: Block | None
    digest: str | None
    cells: Mapping[str, At | None]
    unclear: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """The sheet of a card with where things are on it."""

    book: Book
    sheet: Sheet
    labelled: Labelled
    hidden: Hidden

    def cell(self, name: str) -> At | None:
        """The cell of a part that stands once on the card."""
        return self._choose(self.named(name), self.labelled.cells.get(name, ()))

    def named(self, name: str) -> At | None:
        """The cell that a defined name stands for, where it is on the card's sheet."""
        target = self.book.names.get(name.lower())
        if target is None:
            return None
        title, at = target
        # A program that renames a sheet and leaves the names behind means the card's sheet all the same.
        return at if title == self.sheet.title or title not in self.book.sheets else None

    def _choose(self, named: At | None, labelled: tuple[At, ...]) -> At | None:
        """The named cell unless its label has gone elsewhere; of several labels none is believed."""
        if named is not None and (not labelled or named in labelled):
            return named
        return labelled[0] if len(labelled) == 1 else None

    def questions(self, numbered: Numbered | None) -> Iterator[Question]:
        """Every question that the card was written with, and every block that it shows, in order of numbers."""
        numbers = self._numbers(numbered)
        for id_, number in sorted(numbers.items(), key=lambda item: item[1]):
            yield self._question(id_, number)

    def _numbers(self, numbered: Numbered | None) -> dict[str, int]:
        """The questions' ids with their numbers: from `_kit`, else the names, else as the kit numbers them."""
        numbers = {id_: asked.number for id_, asked in self.hidden.questions.items()}
        start = name_of("rating", "")
        by_cell = {block.rating: block.number for block in self.labelled.blocks}
        named = [name.removeprefix(start) for name in self.book.names if name.startswith(start)]
        for id_ in named:
            number = by_cell.get(self.named(name_of("rating", id_)))
            if id_ not in numbers and number not in numbers.values():
                numbers[id_] = number or 0
        for block in self.labelled.blocks:
            if block.number not in numbers.values():
                ids = numbered.questions if numbered is not None else ()
                known = 0 < block.number <= len(ids)
                numbers[ids[block.number - 1] if known else f"#{block.number}"] = block.number
        return numbers

    def _question(self, id_: str, number: int) -> Question:
        named = self.named(name_of("rating", id_))
        written = self.hidden.questions.get(id_)
        block, unclear = self._block(id_, number, named, written.digest if written else "")
        of = self.labelled.of_questions
        cells: dict[str, At | None] = {
            part: self._choose(self.named(name_of(part, id_)), of.get((part, number), ()))
            for part in ("fallback", "not_asked_because")
        }
        if block is None:
            trusted = not unclear and self._stands_alone(named)
            cells["rating"] = named if trusted else None
            cells["note"] = self.named(name_of("note", id_)) if trusted else None
        else:
            cells["rating"] = block.rating or named
            cells["note"] = block.note or self.named(name_of("note", id_))
        digest = None if block is None or id_.startswith("#") else shown_digest(self.sheet, id_, block)
        return Question(id=id_, number=number, block=block, digest=digest, cells=cells, unclear=unclear)

    def _stands_alone(self, named: At | None) -> bool:
        """Whether a named rating cell whose block has lost its heading is a rating cell still, and no other's."""
        if named is None or any(block.rating == named for block in self.labelled.blocks):
            return False
        row, column = named
        return not self.labelled.blocks or in_english(self.sheet.text((row - 1, column))) == layout.RATING_LABEL

    def _block(self, id_: str, number: int, named: At | None, written: str) -> tuple[Block | None, bool]:
        """A question's block, and whether two lay claim to it; the one that shows the question is believed."""
        by_name = [b for b in self.labelled.blocks if named is not None and b.rating == named]
        by_number = [b for b in self.labelled.blocks if b.number == number]
        if len(by_number) <= 1 and (not by_name or by_name == by_number):
            return (by_number[0] if by_number else None), False
        claims = [b for b in (*by_name, *by_number) if shown_digest(self.sheet, id_, b) == written]
        if claims:
            return claims[0], len({b.rating for b in claims}) > 1 and not by_name
        if len(by_number) == 1:
            return by_number[0], False
        return (by_name[0], False) if by_name and by_name[0] in by_number else (None, len(by_number) > 1)

    def facts(self, numbered: Numbered | None) -> Iterator[tuple[str, At | None]]:
        """Every fact with its cell."""
        start = name_of(layout.OF_A_FACT, "")
        ids = self.hidden.facts or tuple(n.removeprefix(start) for n in self.book.names if n.startswith(start))
        if not ids and numbered is not None:
            ids = numbered.facts
        for number, id_ in enumerate(ids, start=1):
            yield id_, self._choose(self.named(name_of(layout.OF_A_FACT, id_)), self.labelled.facts.get(number, ()))
        for number in sorted(self.labelled.facts):
            if number > len(ids):
                yield f"#{number}", self._choose(None, self.labelled.facts[number])


def shown_digest(sheet: Sheet, id_: str, block: Block) -> str | None:
    """The digest of a question as the card shows it; None where its texts cannot be found."""
    if block.asked is None or not block.anchors:
        return None
    probes, fallback = (sheet.text(at) if at else "" for at in (block.probes, block.fallback))
    texts = sheet.text(block.asked), fallback, probes, tuple(map(sheet.text, block.anchors))
    digest = _digest if sum(map(len, (*texts[:3], *texts[3]))) <= LONGEST_KEPT else _digest.__wrapped__
    return digest(id_, *texts)


@lru_cache(maxsize=1024)
def _digest(id_: str, asked: str, fallback: str, probes: str, anchors: tuple[str, ...]) -> str:
    """The digest of what stands in the cells of a question, which is the same on the card of every candidate."""
    return question_digest(id_, asked, _fallback(fallback) if fallback else "", _probes(probes), anchors)


def _probes(text: str) -> tuple[Probe, ...]:
    """The probes, one a line; a line without its word goes on from the one before."""
    probes: list[Probe] = []
    for line in text.split("\n"):
        word, colon, rest = line.partition(":")
        if colon and (word.strip() in STAR_OF or not probes):
            probes.append(Probe(star=STAR_OF.get(word.strip(), word.strip()), text=rest))
        elif probes:
            probes[-1] = Probe(star=probes[-1].star, text=f"{probes[-1].text} {line}")
        elif line.strip():
            probes.append(Probe(star="", text=line))
    return tuple(probes)


def _fallback(text: str) -> str:
    """The fallback alone, without the words above it and what to listen for below."""
    starts = [found.start() for found in layout.LISTEN_STARTS.finditer(f"\n{text}")]
    kept = f"\n{text}"[: starts[-1]] if starts else text
    head = layout.FALLBACK_STARTS.match(kept)
    return kept if head is None else kept[head.end() :]
