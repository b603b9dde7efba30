"""Where things stand on a card, found by the labels that are printed beside them, wherever rows have moved."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.grids.book import At, Sheet
from generator.model.kit import PLAIN
from generator.scorecards import layout
from generator.wording import in_any

LABELS = {**layout.IDENTITY, **layout.ANSWERS}
# Labels that stand in one row, so that a note which happens to read `Date` is not taken for one.
TOGETHER = (
    ("card_id",), ("interviewer", "candidate", "interview_date"), ("candidate_code",), ("kit_version",),
    ("knew_before",), ("asked_besides",), ("own_ratings",), ("signed_by", "signed_on"),
    ("entered_by", "entered_on", "original"), ("kit_id", "session", "seat"),
)  # fmt: skip
NUMBER = r"(\d{1,4})"
NUMBER_OF_QUESTION = re.compile(layout.QUESTION.format(number=NUMBER))
NUMBER_OF_FACT = re.compile(re.escape(layout.FACT_LABEL).replace(r"\{number\}", NUMBER))
AFTER_THE_QUESTIONS = (layout.NOT_AS_PLANNED, layout.ANSWERS["asked_besides"], layout.ANSWERS["own_ratings"])
FIXED = frozenset((*LABELS.values(), layout.KNEW_HINT))
OF_BLOCKS = (
    layout.RATING_LABEL, layout.NOTE_LABEL, layout.MORE_LABEL, layout.FALLBACK_LABEL, layout.NOT_ASKED_LABEL,
    layout.NOT_AS_PLANNED,
)  # fmt: skip
PRINTED = FIXED.union(OF_BLOCKS)
ANCHORS = 5
LONGEST_LABEL = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A question's block: its number, and where its texts, anchors, rating and note stand.

    A place is None where its label cannot be found any more.
    """

    number: int
    asked: At | None
    probes: At | None
    fallback: At | None
    rating: At | None
    anchors: tuple[At, ...]
    note: At | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """All that labels tell of a sheet: cells by their defined name, blocks in order, the end's parts by number."""

    cells: Mapping[str, tuple[At, ...]]
    blocks: tuple[Block, ...]
    of_questions: Mapping[tuple[str, int], tuple[At, ...]]
    facts: Mapping[int, tuple[At, ...]]

    @property
    def is_card(self) -> bool:
        """Whether the sheet looks like one of our cards at all."""
        return bool(self.blocks) and "card_id" in self.cells


class _Rows:
    """The cells that show a text, by row, each with its column and the text made plain."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        by_row: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for row, column in sorted(sheet.cells):
            text = sheet.text((row, column))
            if text:
                by_row[row].append((column, in_english(text) if len(text) < LONGEST_LABEL else text))
        self.by_row = dict(by_row)
        self.order = sorted(by_row)

    def right_of(self, at: At) -> tuple[int, str] | None:
        """The next cell with a text in the same row."""
        return next(((c, t) for c, t in self.by_row.get(at[0], ()) if c > at[1]), None)

    def after(self, at: At) -> At:
        """The cell that follows a label: behind the cells that are made one with it."""
        merge = self.sheet.merge_over(at)
        return (at[0], (at[1] if merge is None else merge.last[1]) + 1)


def find(sheet: Sheet) -> Labelled:
    """Everything on a sheet that its labels tell."""
    rows = _Rows(sheet)
    blocks = tuple(_blocks(rows))
    parts: dict[tuple[str, int], tuple[At, ...]] = defaultdict(tuple)
    for key, at in _not_as_planned(rows):
        parts[key] += (at,)
    facts: dict[int, tuple[At, ...]] = defaultdict(tuple)
    for number, at in _facts(rows):
        facts[number] += (at,)
    return Labelled(cells=_cells(rows), blocks=blocks, of_questions=dict(parts), facts=dict(facts))


def _cells(rows: _Rows) -> dict[str, tuple[At, ...]]:
    names = _names()
    found: dict[str, dict[int, At]] = defaultdict(dict)
    for row in rows.order:
        for column, text in rows.by_row[row]:
            if text in names:
                found[names[text]].setdefault(row, (row, column))
    places: dict[str, tuple[At, ...]] = {}
    for group in TOGETHER:
        counts = Counter(row for name in group for row in found[name])
        most = max(counts.values(), default=0)
        best = [row for row in sorted(counts) if counts[row] == most]
        for name in group:
            labels = [found[name][row] for row in best if row in found[name]] or list(found[name].values())
            if labels:
                places[name] = tuple(_beside(rows, label) for label in labels)
    return places


def _beside(rows: _Rows, label: At) -> At:
    """The cell to the right of a label: the next with a text that is no label itself, else the one that follows."""
    following = rows.after(label)
    found = rows.right_of(label)
    if found is None or found[1] in _fixed():
        return following
    return label[0], found[0]


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    """The defined name of each label as it reads."""
    return {_plain(label): name for name, label in LABELS.items()}


@lru_cache(maxsize=4096)
def in_english(text: str) -> str:
    """A label made plain and, where it is one of a French or German card, as an English one has it."""
    plain = _plain(text)
    found = _other_languages().get(plain)
    if found is not None:
        return found
    for pattern, label in _numbered():
        number = pattern.fullmatch(plain)
        if number is not None:
            return label.format(number=number[1])
    return plain


@lru_cache(maxsize=1)
def _other_languages() -> Mapping[str, str]:
    return {_plain(said): _plain(label) for label in PRINTED for said in in_any(label)[1:]}


@lru_cache(maxsize=1)
def _numbered() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(re.escape(_plain(said)).replace(r"\{number\}", NUMBER)), label)
        for label in (layout.QUESTION, layout.FACT_LABEL)
        for said in in_any(label)[1:]
    )


@lru_cache(maxsize=1)
def _after_the_questions() -> frozenset[str]:
    return frozenset(map(_plain, AFTER_THE_QUESTIONS))


@lru_cache(maxsize=1)
def _fixed() -> frozenset[str]:
    return frozenset(map(_plain, FIXED))


def _facts(rows: _Rows) -> Iterator[tuple[int, At]]:
    for row in rows.order:
        for column, text in rows.by_row[row]:
            found = NUMBER_OF_FACT.fullmatch(text)
            if found is None:
                continue
            asked = rows.right_of((row, column))
            if asked is None:
                continue
            answer = rows.right_of((row, asked[0]))
            merged = rows.after((row, asked[0]))
            # Three columns hold the question where its cells are no longer one.
            empty = merged if merged[1] > asked[0] + 1 else (row, asked[0] + 3)
            yield int(found.group(1)), empty if answer is None else (row, answer[0])


def _blocks(rows: _Rows) -> Iterator[Block]:
    """The blocks from top to bottom: each from its heading to the next heading, or to the end's first label."""
    heads = [
        (row, *rows.by_row[row][0]) for row in rows.order if NUMBER_OF_QUESTION.fullmatch(rows.by_row[row][0][1])
    ]
    heads = [(row, column, text) for row, column, text in heads if not _is_head_of_the_end(rows, row, column)]
    ends = [row for row in rows.order if rows.by_row[row][0][1] in _after_the_questions()]
    starts = [row for row, _, _ in heads]
    for row, column, text in heads:
        until = min((r for r in (*starts, *ends) if r > row), default=(rows.order[-1] if rows.order else row) + 1)
        found = NUMBER_OF_QUESTION.fullmatch(text)
        assert found is not None
        inside = [r for r in rows.order if row < r < until]
        yield _block(rows, int(found.group(1)), column, inside)


def _is_head_of_the_end(rows: _Rows, row: int, column: int) -> bool:
    """Whether a heading is one of several beside each other, as at the end of the card."""
    beside = rows.right_of((row, column))
    return beside is not None and NUMBER_OF_QUESTION.fullmatch(beside[1]) is not None


def _block(rows: _Rows, number: int, column: int, inside: Sequence[int]) -> Block:
    labels = {text: row for row in reversed(inside) for c, text in rows.by_row[row] if c == column}
    more = labels.get(_plain(layout.MORE_LABEL))
    rated = labels.get(_plain(layout.RATING_LABEL))
    note = labels.get(_plain(layout.NOTE_LABEL))
    before = [row for row in inside if row < (more or rated or note or 0) and rows.right_of((row, column))]
    asked = rows.right_of((before[0], column)) if before else None
    probes, fallback = (None, None) if more is None else _more(rows, more, column)
    rating, anchors = (None, ()) if rated is None else _rating(rows, rated, column, inside, note)
    return Block(
        number=number,
        asked=None if asked is None else (before[0], asked[0]),
        probes=probes,
        fallback=fallback,
        rating=rating,
        anchors=anchors,
        note=None if note is None else _beside_note(rows, (note, column)),
    )


def _more(rows: _Rows, row: int, column: int) -> tuple[At | None, At | None]:
    """The probes and, further right, the fallback; either may be all that there is."""
    cells = [(row, c) for c, _ in rows.by_row[row] if c > column]
    if len(cells) > 1:
        return cells[0], cells[1]
    if not cells:
        return None, None
    text = rows.sheet.text(cells[0])
    is_fallback = layout.FALLBACK_STARTS.match(text) or layout.LISTEN_STARTS.match(f"\n{text}")
    return (None, cells[0]) if is_fallback else (cells[0], None)


def _rating(
    rows: _Rows, label: int, column: int, inside: Sequence[int], note: int | None
) -> tuple[At, tuple[At, ...]]:
    """The rating's cell, and the five to its right that describe the numbers, each under its heading."""
    heads = [c for c, _ in rows.by_row[label] if c > column][:ANCHORS]
    columns = heads if len(heads) == ANCHORS else list(range(column + 1, column + 1 + ANCHORS))
    below = [r for r in inside if label < r and (note is None or r < note)]
    described = [r for r in below if any(c in columns for c, _ in rows.by_row[r])]
    row = described[0] if described else label + 1
    return (row, column), tuple((row, c) for c in columns)


def _beside_note(rows: _Rows, label: At) -> At:
    found = rows.right_of(label)
    return rows.after(label) if found is None else (label[0], found[0])


def _not_as_planned(rows: _Rows) -> Iterator[tuple[tuple[str, int], At]]:
    """The cells for `fallback` and `not_asked_because`: a column per question, under its heading."""
    parts = {_plain(layout.FALLBACK_LABEL): "fallback", _plain(layout.NOT_ASKED_LABEL): "not_asked_because"}
    columns: dict[int, int] = {}
    for row in rows.order:
        column, first = rows.by_row[row][0]
        if first == _plain(layout.NOT_AS_PLANNED):
            heads = ((c, NUMBER_OF_QUESTION.fullmatch(text)) for c, text in rows.by_row[row] if c > column)
            columns = {c: int(found.group(1)) for c, found in heads if found is not None}
        elif first in parts:
            for c, number in columns.items():
                yield (parts[first], number), (row, c)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return " ".join(text.translate(PLAIN).split())
