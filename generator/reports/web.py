"""The chair's report in, page.html out: one file, nothing fetched, nothing that runs."""

import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from generator.errors import Place, Problem, TemplateError
from generator.office import Environment, one_line, printable
from generator.reports.figures import Dot, Picture, Track, draw
from generator.reports.tables import CompetencyPart, FoundCell, RatedRow, Report, Result, Stage, TalkRow

SAFE_IN_CSS = frozenset(string.ascii_letters + string.digits + " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The ratings that one person gave on one question: a column of a competency's table."""

    letter: str
    who: str
    question: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A candidate's row: a rating for each column, None where none was planned."""

    id: str
    cell: FoundCell
    ratings: tuple[RatedRow | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A competency as the page shows it."""

    id: str
    part: CompetencyPart
    picture: Markup
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something to talk about: its sentence without the competency's name, and where its ratings stand on the page.

    `href` is empty where it is about no competency.
    """

    row: TalkRow
    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Points of one kind, one after the other."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A rating that the talk changed, and where it stands on the page."""

    candidate: str
    competency: str
    rating: RatedRow
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A stage as the page shows it; `people` are the letters of its interviewers.

    `compared` and `told` say whether the columns of the result with such sentences hold any.
    """

    id: str
    stage: Stage
    people: Mapping[str, str]
    talk: tuple[Topic, ...]
    moved: tuple[Moved, ...]
    parts: tuple[Part, ...]
    picture: Markup
    compared: bool
    told: bool


def render(report: Report, template: Path) -> bytes:
    """The page as UTF-8; TemplateError where the template asks for what the program does not give."""
    context = {
        "head": report.head,
        "sections": [_section(stage, n) for n, stage in enumerate(report.stages, start=1)],
        "besides": report.besides,
        "rules": report.rules,
        "not_decided": report.not_decided,
        "css_interim": _in_css(report.head.interim),
        "css_provenance": _in_css(report.head.provenance),
    }
    try:
        text = PAGE.from_string(template.read_text(encoding="utf-8")).render(context)
    except (jinja2.TemplateError, UnicodeDecodeError) as error:
        reason = f"this template cannot be filled: {one_line(str(error))}"
        raise TemplateError(Problem(Place(str(template)), reason)) from None
    return text.encode()


def _printable(value: Any) -> Any:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


PAGE = Environment(trim_blocks=True, lstrip_blocks=True, finalize=_printable)


def _in_css(text: str) -> Markup:
    """The text as a string of CSS, where HTML's escapes mean nothing."""
    return Markup('"' + "".join(c if c in SAFE_IN_CSS else f"\\{ord(c):x} " for c in one_line(text)) + '"')


def _section(stage: Stage, number: int) -> Section:
    id_ = f"stage-{number}"
    people = _letters(stage)
    of_stage = f", {stage.title}" if stage.title else ""
    parts = tuple(_part(part, people, f"{id_}-{n}", of_stage) for n, part in enumerate(stage.competencies, start=1))
    places = {(p.part.name, row.cell.candidate): f"#{row.id}" for p in parts for row in p.rows}
    return Section(
        id=id_,
        stage=stage,
        people=people,
        talk=tuple(
            Topic(name=topic, points=tuple(_point(row, places) for row in rows))
            for topic, rows in groupby(stage.talk, key=lambda row: row.topic)
        ),
        moved=tuple(_moved(parts)),
        parts=parts,
        picture=Markup(draw(_totals(stage.result, f"{id_}-totals", of_stage))),
        compared=any(row.word or row.compared for row in stage.result.rows),
        told=any(row.musts or row.minimums or row.notes or row.points_made_of for row in stage.result.rows),
    )


def _point(row: TalkRow, places: Mapping[tuple[str, str], str]) -> Point:
    text = row.text.removeprefix(f"{row.competency}: ") if row.competency else row.text
    return Point(row=row, text=text[:1].upper() + text[1:], href=places.get((row.competency, row.candidate), ""))


def _moved(parts: Sequence[Part]) -> Iterator[Moved]:
    for part in parts:
        for row in part.rows:
            for rating in row.cell.ratings:
                if rating.after:
                    where = f"#{row.id}"
                    yield Moved(candidate=row.cell.candidate, competency=part.part.name, rating=rating, href=where)


def _letters(stage: Stage) -> dict[str, str]:
    """A letter for each interviewer of the stage, in order of appearance; none for the 53rd and later."""
    ratings = (r for part in stage.competencies for cell in part.cells for r in cell.ratings)
    people = dict.fromkeys(r.who for r in ratings if r.who)
    letters = string.ascii_letters[26:] + string.ascii_letters[:26]
    return {who: letters[n] if n < len(letters) else "" for n, who in enumerate(people)}


def _part(part: CompetencyPart, people: Mapping[str, str], id_: str, of_stage: str) -> Part:
    planned = dict.fromkeys((r.who, r.question, r.id) for cell in part.cells for r in cell.ratings)
    columns = tuple(Column(letter=people.get(w, ""), who=w, question=q, id=i) for w, q, i in planned)
    rows = tuple(
        Row(id=f"{id_}-{n}", cell=cell, ratings=_in_columns(cell, columns))
        for n, cell in enumerate(part.cells, start=1)
    )
    picture = Markup(draw(_ratings(part, people, id_, of_stage)))
    return Part(id=id_, part=part, picture=picture, columns=columns, rows=rows)


def _in_columns(cell: FoundCell, columns: Sequence[Column]) -> tuple[RatedRow | None, ...]:
    found = {(r.who, r.question, r.id): r for r in cell.ratings}
    return tuple(found.get((c.who, c.question, c.id)) for c in columns)


def _ratings(part: CompetencyPart, people: Mapping[str, str], id_: str, of_stage: str) -> Picture:
    return Picture(
        id=f"{id_}-picture",
        title=f"{part.name}{of_stage}: every rating as a dot",
        description="The letter in a dot is the interviewer's; the table after it holds the same ratings.",
        tracks=tuple(_ratings_of(cell, people) for cell in part.cells),
        minimum=part.minimum,
    )


def _ratings_of(cell: FoundCell, people: Mapping[str, str]) -> Track:
    dots = tuple(Dot(at=r.value, letter=people.get(r.who, ""), to=r.after_value) for r in cell.ratings)
    words = [f"{people.get(r.who, '')} {r.rating}".strip() for r in cell.ratings if r.value is None]
    words += [
        f"{people.get(r.who, '')} {r.after} after the talk".strip()
        for r in cell.ratings
        if r.after and r.after_value is None
    ]
    return Track(label=cell.candidate, detail=", ".join([f"mean {cell.mean}, {cell.n_of}", *words]), dots=dots)


def _totals(result: Result, id_: str, of_stage: str) -> Picture:
    tracks = []
    for row in result.rows:
        moved = result.moved and row.after_value != row.value
        dots = (Dot(at=row.value, to=row.after_value if moved else None),)
        total = "no total" if row.value is None else row.total
        within = "" if row.low is None else f" ({row.interval})"
        detail = f"{total}{within}, {row.n_of} ratings"
        tracks.append(Track(label=row.candidate, detail=detail, dots=dots, low=row.low, high=row.high))
    whisker = ", the 90 % interval as a whisker" if result.has_intervals else ""
    return Picture(
        id=f"{id_}-picture",
        title=f"Totals{of_stage}: a dot for each candidate{whisker}",
        description="The table after it holds the same figures.",
        tracks=tuple(tracks),
        line_after=None if result.cut_after is None else result.cut_after + 1,
    )
