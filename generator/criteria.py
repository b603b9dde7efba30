"""A table's cells in, what they say of each criterion out: whether it is essential or only desirable."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model import Importance

WORD = re.compile(r"[^\W\d_]+")
NAMES = {
    Importance.MUST: frozenset(
        "essential mandatory required must minimum muss musskriterium musskriterien mussanforderungen zwingend "
        "erforderlich notwendig exigé exigée exigés exigées requis requise requises obligatoire obligatoires "
        "indispensable indispensables essentiel essentielle essentiels essentielles".split()
    ),
    Importance.PREFERRED: frozenset(
        "desirable desired preferred advantageous optional nice kann kannkriterium kannkriterien kannanforderungen "
        "wünschenswert erwünscht gewünscht vorteil vorteilhaft souhaité souhaitée souhaités souhaitées souhaitable "
        "souhaitables désiré désirée apprécié appréciée atout atouts facultatif facultatifs".split()
    ),
}
# Words beside these names that say nothing else.
BESIDE = frozenset(
    "criteria criterion requirement requirements skills attributes qualities qualifications have to or and ou et "
    "oder und un von kriterium kriterien anforderung anforderungen critère critères e d m r k p s w o".split()
)
# Columns that only have letters for their name, with the words that these stand for.
LETTERS = {
    "ed": ("Essential", "Desirable"),
    "md": ("Mandatory", "Desirable"),
    "rp": ("Required", "Preferred"),
    "mk": ("Muss", "Kann"),
    "mw": ("Muss", "Wünschenswert"),
    "es": ("Exigé", "Souhaité"),
    "os": ("Obligatoire", "Souhaité"),
}
# Letters that codes of criteria in a list begin with, and where such a code stands in its line.
CODES = {"en": ("ed", "md", "rp"), "fr": ("es", "os"), "de": ("mk", "mw")}
FORMS = tuple(
    map(
        re.compile,
        (
            r"([A-Z])\d{1,2}\b",
            r"([A-Z]) ?[:–—-] ",
            r"[\[(]([A-Z])[\])]",
            r".* [–—-] ([A-Z])$",
            r".*[\[(]([A-Z])[\])]$",
        ),
    )
)
FEWEST_CODED = 3
TICK = re.compile(r"[\[(]?\s*(?:[✓✔✅☑☒✗✘√●•■⚫*xX×]\ufe0f?|y(?:es)?|ja|oui)\s*[\])]?", re.I)
NOTHING = re.compile(r"[\W_]*|\W*(?:no?|n/?a|nein|non)\W*", re.I)
BULLET = re.compile(r"\s*[•●▪◦·*–-]\s*")
# Between two lines of a cell of which the second goes on with the first, there is nothing.
BETWEEN = re.compile(
    r"(?<!,)(?<! and)(?<! or)(?<! of)(?<! und)(?<! oder)(?<! et)(?<! ou)\n(?=[•●▪◦·*–-]|[^\W_a-zß-ÿ])"
)
LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a table says of the criteria in it, and the table's own words for that."""

    says: tuple[frozenset[Importance], ...]
    words: dict[Importance, str]

    def word(self, place: int) -> str | None:
        """The name of a column that holds what is essential, or what is desirable; None of another."""
        one = self.says[place] if place < len(self.says) else frozenset()
        return self.words[next(iter(one))] if len(one) == 1 else None


# A table that says nothing of the kind.
NO_COLUMNS = Columns((), {})


def coded(texts: Sequence[str], language: str) -> list[Importance | None]:
    """How much each line insists by its code, where a list has codes of both sorts: "E1 Degree", "D2 Welsh"."""
    for form in FORMS:
        letters = [found[1].lower() if (found := form.match(text.strip())) else "" for text in texts]
        for pair in CODES[language]:
            if len("".join(letters)) >= FEWEST_CODED and {*letters} - {""} == {*pair}:
                meant = dict(zip(pair, NAMES, strict=True))
                return [meant.get(letter) for letter in letters]
    return [None] * len(texts)


def columns_of(cells: Sequence[str]) -> Columns | None:
    """What the columns below a row of names say; None where they are not named essential and desirable."""
    named = _lettered(cells) or [_names(cell) for cell in cells]
    words: dict[Importance, str] = {}
    for names in named:
        words = names | words
    if len(cells) < 2 or len(words) < len(NAMES):
        return None
    return Columns(tuple(frozenset(names) for names in named), words)


def named_by(cell: str) -> Importance | None:
    """How much a criterion insists by a cell that says nothing else."""
    names = _names(cell)
    return next(iter(names)) if len(names) == 1 else None


def told(cells: Sequence[str], columns: Columns) -> Iterator[tuple[str, ...]]:
    """The criteria of a row, each with the word that says how much it insists in place of a tick or a letter."""
    columns, aligned = _below(columns, len(cells))
    places = [place for place, said in enumerate(columns.says) if said]
    clear = ["" if place in places and _is_empty(cell) else cell for place, cell in enumerate(cells)]
    marks = {place: mark for place in places if (mark := _mark(clear[place], place, columns)) is not None}
    texts = [place for place in places if place not in marks and clear[place] and columns.word(place)]
    if marks and (aligned or not texts):
        first, insists = min(marks), Importance.MUST if Importance.MUST in marks.values() else Importance.PREFERRED
        shown = [columns.words[insists] if place == first else cell for place, cell in enumerate(clear)]
        yield _filled([cell for place, cell in enumerate(shown) if place == first or place not in marks])
    elif texts and aligned:
        before, behind = clear[: places[0]], clear[places[-1] + 1 :]
        for at in texts:
            yield from (_filled([*before, one, columns.word(at) or "", *behind]) for one in _listed(cells[at]))
    else:
        yield _filled(clear if aligned else cells)


def _below(columns: Columns, width: int) -> tuple[Columns, bool]:
    """The columns of a row so wide, from the right, and whether that is sure.

    One cell may be missing where the one above spans both rows, or be too many where a name spans two columns.
    """
    more = width - len(columns.says)
    if abs(more) > 1 or width < 2:
        return NO_COLUMNS, False
    return replace(columns, says=(frozenset(),) * more + columns.says[max(-more, 0) :]), not more


def cells_of(line: str) -> list[str]:
    """The cells of a line that somebody typed or copied with tabs or upright strokes between them."""
    if "\t" in line:
        return [" ".join(cell.split()) for cell in line.split("\t")]
    return [" ".join(cell.split()) for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def rows_of(lines: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The rows of a table of criteria typed in lines of text, each with the place of its line.

    It ends where a line has no cells.
    """
    columns: Columns | None = None
    for place, line in enumerate(lines):
        cells = cells_of(line)
        if (named := columns_of(cells)) is not None:
            columns = named
            yield place, _filled(cells)
        elif columns is not None and len(cells) < 2:
            return
        elif columns is not None and not NOTHING.fullmatch("".join(cells)):
            cells += [""] * (len(columns.says) - len(cells))
            yield from ((place, row) for row in told(cells, columns))


def _mark(cell: str, place: int, columns: Columns) -> Importance | None:
    """What a tick, a letter or a word in a column says of the criterion beside it."""
    if (named := named_by(cell)) is not None:
        return named
    said, letters = columns.says[place], WORD.findall(cell.lower())
    if len(said) == 1 and TICK.fullmatch(cell):
        return next(iter(said))
    if len(letters) != 1:
        return None
    meant = [each for each in columns.words if columns.words[each].lower().startswith(letters[0])]
    return meant[0] if len(meant) == 1 else None


def _is_empty(cell: str) -> bool:
    """Whether a cell says no more than an empty one."""
    return TICK.fullmatch(cell) is None and NOTHING.fullmatch(cell) is not None


def _names(cell: str) -> dict[Importance, str]:
    """What a cell that consists of such names says, with the word for each."""
    words = WORD.findall(cell[:200])
    small = [word.lower() for word in words]
    pair = LETTERS.get("".join(word for word in small if len(word) == 1))
    if pair is not None and BESIDE.issuperset(small):
        return dict(zip(NAMES, pair, strict=True))
    known = BESIDE.union(*NAMES.values())
    if len(words) > LONGEST_NAME or not known.issuperset(small):
        return {}
    found = [(each, word) for word in words for each, names in NAMES.items() if word.lower() in names]
    names = {each: word.capitalize() for each, word in reversed(found)}
    return names if len(names) > 1 else {each: cell.strip() for each in names}


def _lettered(cells: Sequence[str]) -> list[dict[Importance, str]]:
    """What the columns say where two of them have only a letter for their name."""
    letters = [cell.lower() if len(cell) == 1 else "" for cell in cells]
    pair = LETTERS.get("".join(letters))
    if pair is None:
        return []
    words = iter(zip(NAMES, pair, strict=True))
    return [dict([next(words)]) if letter else {} for letter in letters]


def _listed(cell: str) -> list[str]:
    """The criteria of a cell, one in each of its lines that does not go on with the line above it."""
    return [BULLET.sub("", one) for one in BETWEEN.split(cell)]


def _filled(cells: Sequence[str]) -> tuple[str, ...]:
    """The cells that say something, each in one line."""
    return tuple(" ".join(cell.split()) for cell in cells if cell)
