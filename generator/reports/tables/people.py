"""Interviewers as every report names them: by name, and where two share one, by name and seat."""

from collections import Counter

from generator.model import Kit
from generator.wording import of_panel


def people_of(kit: Kit) -> dict[str, str]:
    """What each person is called, by their key, also who sat in a seat before."""
    names = {person.key: person.name for person in kit.panel}
    seats: dict[str, list[str]] = {key: [] for key in names}
    for _, seat, person in kit.seats:
        seats[person.key].append(seat.id)
        for earlier in seat.earlier:
            names.setdefault(earlier.key, earlier.name)
            seats.setdefault(earlier.key, []).append(seat.id)
    often = Counter(names.values())
    none = of_panel(kit)("no seat")
    return {
        key: name if often[name] == 1 else f"{name} ({', '.join(seats[key]) or none})" for key, name in names.items()
    }


def sitting_in(kit: Kit) -> dict[str, str]:
    """What the person is called who sits in each seat now."""
    called = people_of(kit)
    return {seat.id: called[person.key] for _, seat, person in kit.seats}
