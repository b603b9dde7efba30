"""The signs of a line that a competency is told by where no wording names it: its words, pairs and beginnings."""

from collections.abc import Sequence

from generator.matching.splitting import Word

# A longer word is also known by its first letters, and a German one by its last.
BEGINNING = 5
ENDS = (4, 5, 6, 7)
COMPOUND = 7


def signs_of(text_words: Sequence[Word]) -> dict[str, tuple[int, int]]:
    """Each sign of a line, with the places of its first word and past its last, where it first stands."""
    found: dict[str, tuple[int, int]] = {}
    before: tuple[int, str] | None = None
    for place, word in enumerate(text_words):
        if word.begins:
            before = None
        if word.loose:
            continue
        stem = word.root
        for sign in _of_word(stem, word.language):
            found.setdefault(sign, (place, place + 1))
        if before is not None:
            found.setdefault(f"{before[1]} {stem}", (before[0], place + 1))
        before = place, stem
    return found


def _of_word(stem: str, language: str) -> list[str]:
    signs = [stem]
    if len(stem) > BEGINNING:
        signs.append(f"^{stem[:BEGINNING]}")
    if language == "de" and len(stem) > COMPOUND:
        signs += [f"{stem[:length]}-" for length in ENDS] + [f"-{stem[-length:]}" for length in ENDS]
    return signs
