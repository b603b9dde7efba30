"""What a purge would do, or has done, as text: every place by what becomes of it."""

import textwrap
from collections.abc import Iterator, Sequence

from generator.model.purge import Fate, Fated

WIDTH = 100
ORDER = (Fate.REMOVED, Fate.EMPTIED, Fate.AGAIN, Fate.BY_HAND)
HEADS = {
    Fate.REMOVED: "Removed",
    Fate.EMPTIED: "Emptied of them; what is said of others stays",
    Fate.AGAIN: "Written again without them",
    Fate.BY_HAND: "For you to look at: no program can do it",
}
MANY = 6


def plan(who: str, fates: Sequence[Fated], besides: Sequence[str], *, done: bool) -> str:
    """Every place with what becomes of it; *besides* are sentences on what is no file of its own."""
    parts = [f"Purged: {who}" if done else f"A dry run: nothing is changed. With --yes this becomes of {who}:"]
    for fate in ORDER:
        found = [fated for fated in fates if fated.fate is fate]
        if found:
            head = HEADS[fate]
            parts.append("\n".join([f"{head}: {_files(len(found))}", *_lines(found)]))
    parts += [textwrap.fill(sentence, WIDTH, subsequent_indent="  ") for sentence in besides]
    return "\n\n".join(parts)


def _lines(found: Sequence[Fated]) -> Iterator[str]:
    """One line a file; a folder of which many files share a fate and its reason is one line."""
    shared: dict[tuple[str, str], list[Fated]] = {}
    for fated in found:
        shared.setdefault((_folder(fated.name), fated.why), []).append(fated)
    for (folder, why), files in shared.items():
        if len(files) > MANY and files[0].fate is Fate.REMOVED:
            yield _line(f"{folder}/ ({_files(len(files))})", why)
        else:
            yield from (_line(fated.name, fated.why) for fated in files)


def _folder(name: str) -> str:
    return name.rpartition("/")[0] or "."


def _line(name: str, why: str) -> str:
    text = f"  {name}{f': {why}' if why else ''}"
    return textwrap.fill(text, WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"
