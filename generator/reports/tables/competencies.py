"""Competency by competency: what the panel found on each candidate, the ratings and the notes beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.model import (
    FAR_APART,
    FoundCandidate,
    FoundCompetency,
    FoundMinimum,
    FoundRating,
    Kit,
    MinimumState,
    RatedCompetency,
    Rules,
    number_of,
)
from generator.reports.tables.people import sitting_in
from generator.reports.tables.shapes import AskedQuestion, CompetencyPart, FoundCell, RatedRow, Reader
from generator.reports.tables.wording import HELD, NOTHING, count, figure, listed, plain, shown

MOST_NAMED = 6
Key = tuple[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What goes into a report besides the figures: kit, rules, labels by code, and what this reader is shown.

    `people` are what interviewers are called, by key; `held` are reasons that people typed and that touch a
    protected topic, `doubts` what is to be said against a card's ratings, by its file.
    """

    kit: Kit
    rules: Rules
    reader: Reader
    labels: dict[str, str]
    talked: bool
    people: dict[str, str]
    held: frozenset[str]
    doubts: dict[str, tuple[str, ...]]

    @property
    def names_raters(self) -> bool:
        """Whether this reader is told who gave which rating."""
        return self.reader is not Reader.MANAGER or self.rules.show_raters

    def in_order(self, codes: Sequence[str]) -> str:
        """Candidates as a sentence lists them; many by their codes alone."""
        return listed([self.labels[code] if len(codes) <= MOST_NAMED else code for code in codes])

    @property
    def sees_held(self) -> bool:
        """Whether this reader sees notes and reasons that are held for HR."""
        return self.reader is Reader.HR

    def reason(self, text: str) -> str:
        """A reason that somebody typed as this reader sees it."""
        return HELD if text in self.held and not self.sees_held else text

    def doubts_on(self, rating: FoundRating) -> tuple[str, ...]:
        """What is to be said against a rating having been made alone and before the talk."""
        place = rating.place or ""
        return next((words for file, words in self.doubts.items() if f"{place} ".startswith(f"{file} ")), ())

    def called(self, rating: FoundRating) -> str:
        """What the one who rated is called."""
        return self.people.get(rating.person, rating.interviewer)


def competency_parts(found: Sequence[FoundCandidate], view: View) -> tuple[CompetencyPart, ...]:
    """The competencies that this stage rates, in the order of the kit."""
    rated = {c.key for candidate in found for c in candidate.competencies}
    return tuple(_part(c, found, view) for c in view.kit.competencies if c.key in rated)


def _part(competency: RatedCompetency, found: Sequence[FoundCandidate], view: View) -> CompetencyPart:
    cells = [(candidate, _of(candidate, competency.key)) for candidate in found]
    asked = {r.question for _, cell in cells if cell is not None for r in cell.ratings}
    first = next(cell for _, cell in cells if cell is not None)
    return CompetencyPart(
        name=competency.printed_name,
        definition=competency.definition,
        about=tuple(_about(competency, must=first.must, equal=_equal_weights(view.kit))),
        weight=float(first.weight),
        questions=tuple(_questions(asked, view)),
        cells=tuple(_cell(candidate, cell, view) for candidate, cell in cells),
        minimum=competency.minimum,
    )


def _of(candidate: FoundCandidate, key: Key) -> FoundCompetency | None:
    return next((c for c in candidate.competencies if c.key == key), None)


def _equal_weights(kit: Kit) -> bool:
    return len({c.weight for c in kit.competencies}) <= 1


def _about(competency: RatedCompetency, *, must: bool, equal: bool) -> Iterator[str]:
    if must:
        yield "The posting calls it a must."
    reason = f": {competency.reason}" if competency.reason else ""
    if not equal:
        yield f"Weight {plain(competency.weight)}{reason if competency.minimum is None else ''}."
    if competency.minimum is not None:
        yield f"A minimum of {figure(competency.minimum)} was set in advance{reason}.".replace("..", ".")


def _questions(asked: set[str], view: View) -> Iterator[AskedQuestion]:
    people = sitting_in(view.kit)
    for question in view.kit.questions:
        if question.id in asked:
            yield AskedQuestion(
                label=f"Question {view.kit.number_of(question.id)}",
                id=question.id,
                asked_by=people.get(question.asks, ""),
                text=question.text,
                anchors=question.anchors,
            )


def _cell(candidate: FoundCandidate, found: FoundCompetency | None, view: View) -> FoundCell:
    here = view.labels[candidate.code]
    if found is None:
        return FoundCell(
            candidate=here, mean=NOTHING, n_of="0 of 0", marks=(), why_not="Nobody was to rate it.", after="",
            agreed="", agreed_because="", median="", value=None, after_value=None, figure=None, after_figure=None,
            ratings=(),
        )  # fmt: skip
    after = found.after if view.talked and found.after != found.figure else None
    return FoundCell(
        candidate=here,
        mean=figure(found.mean),
        n_of=f"{found.n} of {found.of}",
        marks=tuple(_marks(candidate, found)),
        why_not=_why_not(found),
        after="" if after is None else figure(after),
        agreed="" if found.agreed is None else str(found.agreed),
        agreed_because=view.reason(found.agreed_because),
        median=figure(found.median) if view.rules.combine == "median" else "",
        value=_number(found.mean),
        after_value=_number(after),
        figure=_number(found.figure),
        after_figure=_number(found.after),
        ratings=rated_rows(found.ratings, view),
    )


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _marks(candidate: FoundCandidate, found: FoundCompetency) -> Iterator[str]:
    if (found.range or 0) >= FAR_APART:
        yield f"{found.range} apart"
    minimum = minimum_of(candidate, found.key)
    if minimum is not None and minimum.state is MinimumState.BELOW:
        yield f"below the minimum of {figure(minimum.minimum)}"
    missing = sum(r.rating is None for r in found.ratings)
    if missing:
        yield f"{missing} missing"


def minimum_of(candidate: FoundCandidate, key: Key) -> FoundMinimum | None:
    """The minimum that was set for a competency, with where the candidate stands to it."""
    return next((m for m in candidate.minimums if (m.competency, m.slot) == key), None)


def _why_not(found: FoundCompetency) -> str:
    """Why there is no mean, in a sentence; empty where there is one."""
    if found.mean is not None:
        return ""
    if not found.n:
        return f"No mean: none of the {count(found.of, 'planned rating')} is a number."
    return f"No mean: it needs 2 ratings, and {found.n} of {found.of} planned ones is a number."


def rated_rows(ratings: Sequence[FoundRating], view: View) -> tuple[RatedRow, ...]:
    """The ratings as this reader sees them; where raters are not named, in order of the numbers.

    The order of the seats and the questions (one to one, each person has their own) would name them.
    """
    if view.names_raters:
        return tuple(_row(r, view) for r in ratings)
    ordered = sorted(ratings, key=lambda r: (number_of(r.rating, view.rules) or 0, shown(r.rating), shown(r.after)))
    return tuple(_row(r, view) for r in ordered)


def _row(rating: FoundRating, view: View) -> RatedRow:
    named, moved = view.names_raters, rating.moved
    hidden = rating.held and not view.sees_held
    return RatedRow(
        seat=rating.seat if named else "",
        who=view.called(rating) if named else "",
        question=f"Question {view.kit.number_of(rating.question)}" if named else "",
        id=rating.question if named else "",
        rating=shown(rating.rating),
        value=number_of(rating.rating, view.rules),
        doubted=named and bool(view.doubts_on(rating)),
        after=shown(rating.after) if moved else "",
        after_value=number_of(rating.after, view.rules) if moved else None,
        because=view.reason(rating.after_because) if moved and named else "",
        note=_unless(hidden, rating.note.strip()) if named else "",
        held=rating.held and named,
        not_asked_because=_unless(hidden, view.reason(rating.not_asked_because)) if named else "",
        place=(rating.place or "") if named else "",
    )


def _unless(hidden: bool, text: str) -> str:
    """The text, or that it is held where there is one and this reader does not see it."""
    return HELD if hidden and text else text
