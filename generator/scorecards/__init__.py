"""A kit and its candidates in, one card per seat and candidate out."""

from collections.abc import Callable, Collection, Iterator, Sequence

from generator.model import Candidate, Kit
from generator.names import folder_name
from generator.scorecards.layout import BLANK, Place


def render(
    kit: Kit,
    candidates: Sequence[Candidate],
    *,
    names_in_files: bool = False,
    progress: Callable[[int, int], None] | None = None,
    only: Collection[tuple[str, str]] | None = None,
    draft: bool = False,
) -> Iterator[tuple[str, bytes]]:
    """Every card under its path in the pack; without candidates one blank card per seat.

    *names_in_files* adds the candidate's name to the file's name; *progress* is told after each card
    how many are done and how many there are; *only* are the cards wanted, as pairs of seat and code; a *draft*
    says on top that it is not approved.
    """
    # The writer brings openpyxl; reading cards does without.
    from generator.scorecards import excel

    listed = tuple(candidates) or (BLANK,)
    places = [Place(kit=kit, session=s, seat=seat, interviewer=person, draft=draft) for s, seat, person in kit.seats]
    wanted = {p.seat.id: [c for c in listed if only is None or (p.seat.id, c.code) in only] for p in places}
    done, total = 0, sum(map(len, wanted.values()))
    for place in places:
        own = wanted[place.seat.id]
        for candidate, card in zip(own, excel.render(place, own), strict=True):
            yield path_of(place, candidate, named=names_in_files), card
            done += 1
            if progress is not None:
                progress(done, total)


def path_of(place: Place, candidate: Candidate, *, named: bool = False) -> str:
    """Where a card stands in the pack; *named* adds the candidate's name, where it has one to add."""
    name = folder_name(candidate.name, "") if named else ""
    return f"send/{place.interviewer.key}/{place.card_id(candidate)}{f'_{name}' if name else ''}.xlsx"
