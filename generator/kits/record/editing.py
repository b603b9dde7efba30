"""kit.yaml in, the same text with another person in a seat: comments and everything else stay as they are."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

import yaml

from generator.errors import Place, PlanError, Problem
from generator.kits.record.reading import parsed
from generator.kits.record.writing import in_one_line, person_fields
from generator.model import Interviewer, Kit, Seat
from generator.yaml_source import LOADER

# What somebody wished for or knows goes with them.
OWN = ("focus", "not", "expert")
CANNOT = "the panel stands here in a form that cannot be changed by command; change it by hand"


class _Edit(NamedTuple):
    """A piece of the text, from and to, and what takes its place."""

    start: int
    end: int
    text: str


def with_person(text: str, file: str, seat: str, name: str, key: str) -> str:
    """The text of a kit.yaml with another person in a seat; who sat there is kept as `earlier`.

    The time of the seat is kept, the wishes of who sat there are not. PlanError where the text would not say
    just that.
    """
    kit = parsed(text, file)
    own: dict[str, Any] = dict.fromkeys(("focus", "excludes", "expert"), ())
    person = replace(kit.sat_in(seat)[0], name=name, key=key, **own)
    wanted = _seated(kit, seat, person)
    root = yaml.compose(text, Loader=LOADER)
    for edit in sorted(_edits(root, wanted, seat, person), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    try:
        done = parsed(text, file)
    except PlanError:
        done = None
    if done != wanted:
        raise PlanError(Problem(Place(file), CANNOT))
    return text


def _seated(kit: Kit, seat: str, person: Interviewer) -> Kit:
    """The kit with *person* in a seat, and in the panel in the place of who sat there."""
    left = kit.sat_in(seat)[0]

    def changed(place: Seat) -> Seat:
        if place.id != seat:
            return place
        return replace(place, interviewer=person.key, earlier=(*place.earlier, left))

    return replace(
        kit,
        panel=tuple(person if each.key == left.key else each for each in kit.panel),
        sessions=tuple(replace(s, seats=tuple(map(changed, s.seats))) for s in kit.sessions),
    )


def _edits(root: Any, wanted: Kit, seat: str, person: Interviewer) -> Iterator[_Edit]:
    left = next(place.earlier[-1] for _, place, _ in wanted.seats if place.id == seat)
    places = (place for session in _items(root, "sessions") for place in _items(session, "seats"))
    place = next(place for place in places if _scalar(place, "id").value == seat)
    yield from _of_the_seat(place, next(p for _, p, _ in wanted.seats if p.id == seat), person)
    entry = next(each for each in _items(root, "panel") if _scalar(each, "key").value == left.key)
    for name, said in (("name", person.name), ("key", person.key)):
        yield _over(_scalar(entry, name), in_one_line(said))
    for name in OWN:
        node = _scalar(entry, name)
        if node is not None and _end(node) > node.start_mark.index:
            yield _over(node, "[]")


def _of_the_seat(place: Any, wanted: Seat, person: Interviewer) -> Iterator[_Edit]:
    sits, earlier = _scalar(place, "interviewer"), _scalar(place, "earlier")
    people = in_one_line([person_fields(p) for p in wanted.earlier])
    if earlier is not None:
        yield _over(sits, in_one_line(person.key))
        yield _over(earlier, people)
        return
    column = place.start_mark.column
    between = ", " if place.flow_style else "\n" + " " * column
    yield _over(sits, f"{in_one_line(person.key)}{between}earlier: {people}")


def _over(node: Any, text: str) -> _Edit:
    return _Edit(node.start_mark.index, _end(node), text)


def _end(node: Any) -> int:
    """Where a value ends: a list in lines ends with its last item, not with the next thing below."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    end: int = node.end_mark.index
    return end


def _items(node: Any, name: str) -> list[Any]:
    found: list[Any] = _scalar(node, name).value
    return found


def _scalar(node: Any, name: str) -> Any:
    """The value of a field; None where it is left out."""
    return next((value for key, value in node.value if key.value == name), None)
