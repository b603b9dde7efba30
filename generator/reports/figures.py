"""Ratings as dots and intervals as whiskers, as SVG for a page: never a bar, and never the only place of a figure.

Places across are percentages and heights are pixels, so that letters keep their size however narrow the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

from generator.office import one_line

SCALE = range(1, 6)
# The first and last number of the scale stand this far from the edges, in per cent.
EDGE = 5.0
LINE, LEVEL, GAP, TOP = 18, 22, 14, 24
# Marks nearer than this, in rating points, would cover each other on a narrow page: the later one goes higher.
CLEAR = 0.32
LONGEST_LABEL = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A figure on the scale, with the letter of who gave it; `to` is where the talk moved it.

    `at` is None for what was no number before the talk.
    """

    at: float | None
    letter: str = ""
    to: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One candidate's line: a label, its figures in words, dots, and an interval where there is one."""

    label: str
    detail: str
    dots: tuple[Dot, ...]
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Tracks under one scale; `minimum` is drawn across each of them, and a line after the track `line_after`."""

    id: str
    title: str
    description: str
    tracks: tuple[Track, ...]
    minimum: float | None = None
    line_after: int | None = None


@dataclass(frozen=True, slots=True)
class _Mark:
    at: float
    letter: str
    hollow: bool
    level: int
    before: "_Mark | None"


def draw(picture: Picture) -> str:
    """The picture as an `svg` element with a title and a description."""
    placed = [_placed(track.dots) for track in picture.tracks]
    heights = [2 * LINE + LEVEL * (1 + max((m.level for m in marks), default=0)) + GAP for marks in placed]
    height = TOP + sum(heights)
    svg = _root(picture, height)
    _scale(svg)
    top = TOP
    for n, (track, marks, tall) in enumerate(zip(picture.tracks, placed, heights, strict=True), start=1):
        _track(svg, track, marks, top, tall, picture.minimum)
        top += tall
        if n == picture.line_after and n < len(picture.tracks):
            _line(svg, "cut", "0%", "100%", top - GAP // 2 + 2)
    return tostring(svg, encoding="unicode")


def _placed(dots: Sequence[Dot]) -> list[_Mark]:
    marks: list[_Mark] = []
    for dot in dots:
        before = None
        for at, hollow in ((dot.at, False), (dot.to, True)):
            if at is not None:
                taken = {m.level for m in marks if abs(m.at - at) < CLEAR}
                level = next(n for n in range(len(taken) + 1) if n not in taken)
                before = _Mark(at, dot.letter, hollow, level, before)
                marks.append(before)
    return marks


def _root(picture: Picture, height: int) -> Element:
    title, description = f"{picture.id}-title", f"{picture.id}-description"
    named = {"role": "img", "aria-labelledby": title, "aria-describedby": description}
    svg = Element("svg", {"class": "dots", "width": "100%", "height": str(height), **named})
    SubElement(svg, "title", {"id": title}).text = one_line(picture.title)
    SubElement(svg, "desc", {"id": description}).text = one_line(picture.description)
    return svg


def _scale(svg: Element) -> None:
    for number in SCALE:
        _text(svg, "tick", _across(number), 13, str(number), anchor="middle")


def _track(svg: Element, track: Track, marks: Sequence[_Mark], top: int, tall: int, minimum: float | None) -> None:
    _text(svg, "who", "0%", top + 13, _cut(track.label))
    _text(svg, "detail", "0%", top + LINE + 13, one_line(track.detail))
    ground = top + tall - GAP - LEVEL // 2
    for number in SCALE:
        _upright(svg, "grid", number, top + 2 * LINE, ground + 8)
    if minimum is not None:
        _upright(svg, "minimum", minimum, top + 2 * LINE - 4, ground + LEVEL // 2 + GAP - 2)
    _line(svg, "track", _across(SCALE[0]), _across(SCALE[-1]), ground)
    if track.low is not None and track.high is not None:
        _whisker(svg, track.low, track.high, ground)
    for mark in marks:
        if mark.before is not None:
            _move(svg, mark.before, mark, ground)
    for mark in marks:
        _dot(svg, mark, ground - LEVEL * mark.level)


def _move(svg: Element, before: _Mark, after: _Mark, ground: int) -> None:
    places = {"x1": _across(before.at), "x2": _across(after.at)}
    heights = {"y1": str(ground - LEVEL * before.level), "y2": str(ground - LEVEL * after.level)}
    SubElement(svg, "line", {"class": "move", **places, **heights})


def _whisker(svg: Element, low: float, high: float, y: int) -> None:
    _line(svg, "whisker", _across(low), _across(high), y)
    for end in (low, high):
        _upright(svg, "whisker", end, y - 6, y + 6)


def _dot(svg: Element, mark: _Mark, y: int) -> None:
    kind = "after" if mark.hollow else "dot"
    radius = "9" if mark.letter else "6"
    SubElement(svg, "circle", {"class": kind, "cx": _across(mark.at), "cy": str(y), "r": radius})
    if mark.letter:
        _text(svg, f"in-{kind}", _across(mark.at), y + 4, mark.letter, anchor="middle")


def _line(svg: Element, kind: str, start: str, end: str, y: int) -> None:
    SubElement(svg, "line", {"class": kind, "x1": start, "x2": end, "y1": str(y), "y2": str(y)})


def _upright(svg: Element, kind: str, at: float, top: int, bottom: int) -> None:
    place = {"x1": _across(at), "x2": _across(at), "y1": str(top), "y2": str(bottom)}
    SubElement(svg, "line", {"class": kind, **place})


def _text(svg: Element, kind: str, x: str, y: int, text: str, anchor: str = "start") -> None:
    SubElement(svg, "text", {"class": kind, "x": x, "y": str(y), "text-anchor": anchor}).text = text


def _across(value: float) -> str:
    share = (value - SCALE[0]) / (SCALE[-1] - SCALE[0])
    return f"{EDGE + share * (100 - 2 * EDGE):.2f}%"


def _cut(label: str) -> str:
    text = one_line(label)
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"
