"""The chair's report in, page.html out: one file, nothing fetched, nothing that runs."""

import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from generator.errors import Place, Problem, TemplateError
from generator.office import Environment, one_line, printable
from generator.reports.figures import Dot, Picture, Track, draw
from generator.reports.tables import CompetencyPart, FoundCell, RatedRow, Report, Result, ResultRow, Stage, TalkRow
from generator.wording import Tongue

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
class Drawing:
    """What the pictures of a stage share: their language, the letters of the people, and the stage behind a title."""

    say: Tongue
    people: Mapping[str, str]
    of_stage: str


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
    page, of = report.say("Page {page} of {pages}", page="|", pages="").split("|")
    context = {
        "say": partial(_said, report.say),
        "inside": report.say.inside,
        "locale": report.say.locale,
        "head": report.head,
        "sections": [_section(stage, n, report.say) for n, stage in enumerate(report.stages, start=1)],
        "besides": report.besides,
        "rules": report.rules,
        "not_decided": report.not_decided,
        "css_interim": _in_css(report.head.interim),
        "css_provenance": _in_css(report.head.provenance),
        "css_page": _css(page),
        "css_of": _css(of),
    }
    try:
        text = PAGE.from_string(template.read_text(encoding="utf-8")).render(context)
    except (jinja2.TemplateError, UnicodeDecodeError) as error:
        reason = f"this template cannot be filled: {one_line(str(error))}"
        raise TemplateError(Problem(Place(str(template)), reason)) from None
    return text.encode()


def _said(say: Tongue, phrase: str, /, **values: object) -> Markup:
    """A phrase for HTML: values that are markup stay so, all others are made safe."""
    return escape(say(phrase)).format(**values)


def _printable(value: Any) -> Any:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


PAGE = Environment(trim_blocks=True, lstrip_blocks=True, finalize=_printable)


def _in_css(text: str) -> Markup:
    """The text as a string of CSS, where HTML's escapes mean nothing."""
    return _css(one_line(text))


def _css(text: str) -> Markup:
    return Markup('"' + "".join(c if c in SAFE_IN_CSS else f"\\{ord(c):x} " for c in text) + '"')


def _section(stage: Stage, number: int, say: Tongue) -> Section:
    id_ = f"stage-{number}"
    people = _letters(stage)
    drawing = Drawing(say=say, people=people, of_stage=f", {stage.title}" if stage.title else "")
    parts = tuple(_part(part, drawing, f"{id_}-{n}") for n, part in enumerate(stage.competencies, start=1))
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
        picture=Markup(draw(_totals(stage.result, drawing, f"{id_}-totals"))),
        compared=any(row.word or row.compared for row in stage.result.rows),
        told=any(row.musts or row.minimums or row.notes or row.points_made_of for row in stage.result.rows),
    )


def _point(row: TalkRow, places: Mapping[tuple[str, str], str]) -> Point:
    return Point(row=row, text=row.what, href=places.get((row.competency, row.candidate), ""))


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


def _part(part: CompetencyPart, drawing: Drawing, id_: str) -> Part:
    planned = dict.fromkeys((r.who, r.question, r.id) for cell in part.cells for r in cell.ratings)
    columns = tuple(Column(letter=drawing.people.get(w, ""), who=w, question=q, id=i) for w, q, i in planned)
    rows = tuple(
        Row(id=f"{id_}-{n}", cell=cell, ratings=_in_columns(cell, columns))
        for n, cell in enumerate(part.cells, start=1)
    )
    picture = Markup(draw(_ratings(part, drawing, id_)))
    return Part(id=id_, part=part, picture=picture, columns=columns, rows=rows)


def _in_columns(cell: FoundCell, columns: Sequence[Column]) -> tuple[RatedRow | None, ...]:
    found = {(r.who, r.question, r.id): r for r in cell.ratings}
    return tuple(found.get((c.who, c.question, c.id)) for c in columns)


def _ratings(part: CompetencyPart, drawing: Drawing, id_: str) -> Picture:
    say = drawing.say
    return Picture(
        id=f"{id_}-picture",
        title=say("{name}: every rating as a dot", name=f"{part.name}{drawing.of_stage}"),
        description=say("The letter in a dot is the interviewer's; the table after it holds the same ratings."),
        tracks=tuple(_ratings_of(cell, drawing) for cell in part.cells),
        minimum=part.minimum,
    )


def _ratings_of(cell: FoundCell, drawing: Drawing) -> Track:
    say, people = drawing.say, drawing.people
    dots = tuple(Dot(at=r.value, letter=people.get(r.who, ""), to=r.after_value) for r in cell.ratings)
    words = [f"{people.get(r.who, '')} {r.rating}".strip() for r in cell.ratings if r.value is None]
    words += [
        say("{rating} after the talk", rating=f"{people.get(r.who, '')} {r.after}".strip())
        for r in cell.ratings
        if r.after and r.after_value is None
    ]
    mean = say("mean {figure}, {n_of}", figure=cell.mean, n_of=cell.n_of)
    return Track(label=cell.candidate, detail=", ".join([mean, *words]), dots=dots)


def _totals(result: Result, drawing: Drawing, id_: str) -> Picture:
    say, of_stage = drawing.say, drawing.of_stage
    title = "Totals{stage}: a dot for each candidate"
    if result.has_intervals:
        title = "Totals{stage}: a dot for each candidate, the 90 % interval as a whisker"
    return Picture(
        id=f"{id_}-picture",
        title=say(title, stage=of_stage),
        description=say("The table after it holds the same figures."),
        tracks=tuple(_total(row, say, moved=result.moved) for row in result.rows),
        line_after=None if result.cut_after is None else result.cut_after + 1,
    )


def _total(row: ResultRow, say: Tongue, *, moved: bool) -> Track:
    after = row.after_value if moved and row.after_value != row.value else None
    total = say("no total") if row.value is None else row.total
    within = "" if row.low is None else f" ({row.interval})"
    detail = say("{total}, {n_of} ratings", total=f"{total}{within}", n_of=row.n_of)
    dots = (Dot(at=row.value, to=after),)
    return Track(label=row.candidate, detail=detail, dots=dots, low=row.low, high=row.high)
