"""Competency by competency: what the panel found on each candidate, the ratings and the notes beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import (
    FAR_APART,
    FoundCandidate,
    FoundCompetency,
    FoundMinimum,
    FoundRating,
    Kit,
    Mark,
    MinimumState,
    RatedCompetency,
    Rules,
    number_of,
)
from generator.reports.tables.people import sitting_in
from generator.reports.tables.shapes import AskedQuestion, CompetencyPart, FoundCell, RatedRow, Reader
from generator.reports.tables.wording import HELD, NOTHING, figure, float_of, plain, shown
from generator.wording import Tongue

MOST_NAMED = 6
NO_NUMBER = (
    "No mean: none of the {n} planned rating is a number.|No mean: none of the {n} planned ratings is a number."
)
Key = tuple[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What goes into a report besides the figures: kit, rules, labels by code, and what this reader is shown.

    `people` are what interviewers are called, by key; `held` are reasons that people typed and that touch a
    protected topic, `doubts` what is to be said against a card's ratings, by its file; `say` says all of it.
    """

    kit: Kit
    say: Tongue
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
        return self.say.listed([self.labels[code] if len(codes) <= MOST_NAMED else code for code in codes])

    @property
    def sees_held(self) -> bool:
        """Whether this reader sees notes and reasons that are held for HR."""
        return self.reader is Reader.HR

    def reason(self, text: str) -> str:
        """A reason that somebody typed as this reader sees it."""
        return self.say(HELD) if text in self.held and not self.sees_held else text

    def doubts_on(self, rating: FoundRating) -> tuple[str, ...]:
        """What is to be said against a rating having been made alone and before the talk."""
        place = rating.place or ""
        return next((words for file, words in self.doubts.items() if f"{place} ".startswith(f"{file} ")), ())

    def numbered(self, question: str) -> str:
        """A question as a heading has it: `Question 2`."""
        return self.say("Question {number}", number=self.kit.number_of(question))

    def n_of(self, n: int, of: int) -> str:
        """How many of the planned ratings a figure rests on."""
        return self.say("{n} of {of}", n=n, of=of)

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
        about=tuple(_about(competency, view, must=first.must)),
        weight=float(first.weight),
        questions=tuple(_questions(asked, view)),
        cells=tuple(_cell(candidate, cell, view) for candidate, cell in cells),
        minimum=competency.minimum,
    )


def _of(candidate: FoundCandidate, key: Key) -> FoundCompetency | None:
    return next((c for c in candidate.competencies if c.key == key), None)


def _equal_weights(kit: Kit) -> bool:
    return len({c.weight for c in kit.competencies}) <= 1


def _about(competency: RatedCompetency, view: View, *, must: bool) -> Iterator[str]:
    say, minimum = view.say, competency.minimum
    if must:
        yield say("The posting calls it a must.")
    reason = say(": {reason}", reason=competency.reason) if competency.reason else ""
    if not _equal_weights(view.kit):
        weight = plain(competency.weight, say)
        yield say("Weight {weight}{reason}.", weight=weight, reason=reason if minimum is None else "")
    if minimum is not None:
        set_at = say(
            "A minimum of {minimum} was set in advance{reason}.", minimum=figure(minimum, say), reason=reason
        )
        yield set_at.replace("..", ".")


def _questions(asked: set[str], view: View) -> Iterator[AskedQuestion]:
    people = sitting_in(view.kit)
    for question in view.kit.questions:
        if question.id in asked:
            yield AskedQuestion(
                label=view.numbered(question.id),
                id=question.id,
                asked_by=people.get(question.asks, ""),
                text=question.text,
                anchors=question.anchors,
            )


def _cell(candidate: FoundCandidate, found: FoundCompetency | None, view: View) -> FoundCell:
    here, say = view.labels[candidate.code], view.say
    if found is None:
        return FoundCell(
            candidate=here, mean=NOTHING, n_of=view.n_of(0, 0), marks=(), why_not=say("Nobody was to rate it."),
            after="",
            agreed="", agreed_because="", median="", value=None, after_value=None, figure=None, after_figure=None,
            ratings=(),
        )  # fmt: skip
    after = found.after if view.talked and found.after != found.figure else None
    return FoundCell(
        candidate=here,
        mean=figure(found.mean, say),
        n_of=view.n_of(found.n, found.of),
        marks=tuple(_marks(candidate, found, say)),
        why_not=_why_not(found, say),
        after="" if after is None else figure(after, say),
        agreed="" if found.agreed is None else str(found.agreed),
        agreed_because=view.reason(found.agreed_because),
        median=figure(found.median, say) if view.rules.combine == "median" else "",
        value=float_of(found.mean),
        after_value=float_of(after),
        figure=float_of(found.figure),
        after_figure=float_of(found.after),
        ratings=rated_rows(found.ratings, view),
    )


def _marks(candidate: FoundCandidate, found: FoundCompetency, say: Tongue) -> Iterator[str]:
    if (found.range or 0) >= FAR_APART:
        yield say("{n} apart", n=found.range)
    minimum = minimum_of(candidate, found.key)
    if minimum is not None and minimum.state is MinimumState.BELOW:
        yield say("below the minimum of {minimum}", minimum=figure(minimum.minimum, say))
    missing = sum(r.rating is None for r in found.ratings)
    if missing:
        yield say.counted("{n} missing|{n} missing", missing)


def minimum_of(candidate: FoundCandidate, key: Key) -> FoundMinimum | None:
    """The minimum that was set for a competency, with where the candidate stands to it."""
    return next((m for m in candidate.minimums if (m.competency, m.slot) == key), None)


def _why_not(found: FoundCompetency, say: Tongue) -> str:
    """Why there is no mean, in a sentence; empty where there is one."""
    if found.mean is not None:
        return ""
    if not found.n:
        return say.counted(NO_NUMBER, found.of)
    return say("No mean: it needs 2 ratings, and {n} of {of} planned ones is a number.", n=found.n, of=found.of)


def rated_rows(ratings: Sequence[FoundRating], view: View) -> tuple[RatedRow, ...]:
    """The ratings as this reader sees them; where raters are not named, in order of the numbers.

    The order of the seats and the questions (one to one, each person has their own) would name them.
    """
    if view.names_raters:
        return tuple(_row(r, view) for r in ratings)
    say = view.say
    ordered = sorted(
        ratings, key=lambda r: (number_of(r.rating, view.rules) or 0, shown(r.rating, say), shown(r.after, say))
    )
    return tuple(_row(r, view) for r in ordered)


def _row(rating: FoundRating, view: View) -> RatedRow:
    named, moved = view.names_raters, rating.moved
    hidden = rating.held and not view.sees_held
    return RatedRow(
        seat=rating.seat if named else "",
        who=view.called(rating) if named else "",
        question=view.numbered(rating.question) if named else "",
        id=rating.question if named else "",
        rating=shown(rating.rating, view.say),
        asked=rating.rating is not Mark.NOT_ASKED,
        value=number_of(rating.rating, view.rules),
        doubted=named and bool(view.doubts_on(rating)),
        after=shown(rating.after, view.say) if moved else "",
        after_value=number_of(rating.after, view.rules) if moved else None,
        because=view.reason(rating.after_because) if moved and named else "",
        note=_unless(hidden, rating.note.strip(), view.say) if named else "",
        held=rating.held and named,
        not_asked_because=_unless(hidden, view.reason(rating.not_asked_because), view.say) if named else "",
        place=(rating.place or "") if named else "",
    )


def _unless(hidden: bool, text: str, say: Tongue) -> str:
    """The text, or that it is held where there is one and this reader does not see it."""
    return say(HELD) if hidden and text else text
