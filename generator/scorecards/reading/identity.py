"""Whose card it is: said four times on it, and believed by majority."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.grids.book import Book
from generator.model.kit import short_version
from generator.scorecards.layout import BLANK_CODE, IDENTITY
from generator.scorecards.reading.hidden import Hidden

DIGEST = "kit_version_digest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the card is, by defined name, and the names on which its places disagree."""

    texts: Mapping[str, str]
    differs: tuple[str, ...]

    @property
    def is_known(self) -> bool:
        """Whether it says which card of which kit it is."""
        return bool(self.texts["card_id"] or (self.texts["kit_id"] and self.texts["seat"]))


def read(book: Book, hidden: Hidden, printed: Mapping[str, str]) -> Identity:
    """The identity from `_kit`, the properties and the sheet: the majority, and in that order where there is none.

    A blank card's candidate is who was typed in.
    """
    sources = (hidden.about, book.properties, printed)
    texts: dict[str, str] = {}
    differs: list[str] = []
    for name in IDENTITY:
        said = [text for source in sources if (text := _one_line(source.get(name, "")))]
        counts = Counter(said)
        texts[name] = max(counts, key=counts.__getitem__) if counts else ""
        if len(counts) > 1:
            differs.append(name)
    if texts["candidate_code"] == BLANK_CODE:
        texts["candidate"] = _one_line(printed.get("candidate", ""))
        differs = [name for name in differs if name != "candidate"]
    texts["kit_version"] = next(
        _full_versions(hidden.about, book.properties, texts["kit_version"]), texts["kit_version"]
    )
    return Identity(texts=texts, differs=tuple(differs))


def _full_versions(hidden: Mapping[str, str], properties: Mapping[str, str], short: str) -> Iterator[str]:
    for source in (hidden, properties):
        digest = source.get(DIGEST, "")
        if digest and (not short or short_version(digest) == short):
            yield digest


def _one_line(text: str) -> str:
    return " ".join(text.split())
