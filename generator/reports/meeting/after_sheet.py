"""The second sheet of the meeting form: a row for each rating, with a cell for the rating after the talk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.forms.drawing import Form, Page
from generator.forms.looks import BODY, CENTRED, CHOOSE, FILL_IN, KEY, TINT
from generator.model import WRITTEN_IN, Debrief, FoundCandidate, FoundCompetency, FoundRating, Kit, Topic
from generator.office import one_line
from generator.reports.forms.formulas import quoted
from generator.reports.forms.heads import widths_of
from generator.reports.meeting import layout
from generator.reports.meeting.layout import AFTER, AFTER_HEADS, NO_REASON, NUMBERS, RATINGS
from generator.reports.meeting.top import LiveLine, head_of_table
from generator.reports.tables.wording import shown
from generator.wording import Tongue, tongue

HOW_TO = (
    "One row for each rating. Type only what moved: an empty cell means that the rating stays as it was. A rating "
    "that moved needs a reason, and the reason is what was heard. The ratings to talk about stand first. You may "
    "filter and print; to sort, take off the sheet's protection first (it has no password)."
)
MET_BEFORE = (
    "What moved in the meeting before counts already and need not be typed again; a rating typed here takes its "
    "place."
)
ERROR = "Please choose 1 to 5, “no example” or “not asked”, or leave the cell empty."
BEFORE = "moved to {rating} before"
MARKS = {
    Topic.ONE_ANSWER: "2 or more apart",
    Topic.TWO_ANSWERS: "2 or more apart",
    Topic.BELOW_MINIMUM: "below the minimum",
    Topic.MISSING: "missing",
    Topic.NO_EXAMPLE: "no example",
}
PRINTED = replace(CENTRED, fill=TINT)
LIT = 10
LOOKS = {1: replace(BODY, bold=True), 2: CENTRED, 5: CENTRED, 6: KEY, 8: KEY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A row: one planned rating, what its competency is called on the form, and why it must be talked about
    (empty: it need not be).
    """

    candidate: FoundCandidate
    competency: FoundCompetency
    named: str
    rating: FoundRating
    mark: str

    @property
    def key(self) -> tuple[str, str, str]:
        """Candidate, seat and question."""
        return self.candidate.code, self.rating.seat, self.rating.question


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The ranges that the live line looks at, and the rows as `_kit` lists them."""

    alone: str
    changed: str
    lacks: str
    rows: tuple[tuple[str, ...], ...]


def draw(form: Form, debrief: Debrief, kit: Kit, names: Mapping[str, str], line: LiveLine, header: str) -> Drawn:
    """Draw the sheet; *line* is the live line, which is shown here again."""
    say, planned = form.say, planned_ratings(debrief, kit, form.say)
    page = form.sheet(say(AFTER), widths_of(AFTER_HEADS, say), header)
    how_to = say(HOW_TO) if debrief.meeting is None else f"{say(HOW_TO)} {say(MET_BEFORE)}"
    head = head_of_table(page, "The ratings after the talk", line, how_to, [text for text, _ in AFTER_HEADS], say)
    first, last = head + 1, head + max(1, len(planned))
    for row, item in enumerate(planned, start=first):
        _row(page, row, item, kit, names, say)
    offered = [text if text in NUMBERS else say(text) for text in RATINGS]
    page.offer(first, last, 10, offered, say("This is not a rating"), say(ERROR))
    page.light(first, last, LIT, f'AND(TRIM($J{first})<>"",TRIM($J{first})<>TRIM($I{first}))')
    page.table(head, last)
    page.start_at(first, 10)
    english = tongue(WRITTEN_IN)
    return Drawn(
        alone=page.range(first, last, 9),
        changed=page.range(first, last, 10),
        lacks=page.range(first, last, 12),
        rows=(layout.LISTED_RATINGS, *((*item.key, shown(item.rating.rating, english)) for item in planned)),
    )


def planned_ratings(debrief: Debrief, kit: Kit, say: Tongue) -> tuple[Planned, ...]:
    """Every planned rating: those to talk about first, then competency by competency, candidates by code."""
    marks = {key: ", ".join(dict.fromkeys(found)) for key, found in _marks(debrief, say).items()}
    rows = [
        Planned(
            candidate=p, competency=c, named=kit.printed_names[c.key], rating=r,
            mark=marks.get((p.code, r.seat, r.question), ""),
        )
        for p in debrief.candidates
        for c in p.competencies
        for r in c.ratings
    ]  # fmt: skip
    order = {c.key: n for n, c in enumerate(kit.competencies)}
    asked = {q.id: n for n, q in enumerate(kit.questions)}
    rows.sort(key=lambda i: (not i.mark, order[i.competency.key], i.candidate.code, asked[i.rating.question]))
    return tuple(rows)


def _marks(debrief: Debrief, say: Tongue) -> dict[tuple[str, str, str], list[str]]:
    """Why each rating must be talked about, by candidate, seat and question."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for point in debrief.talk:
        if point.topic in MARKS:
            for rating in point.ratings:
                found.setdefault((point.candidate, rating.seat, rating.question), []).append(say(MARKS[point.topic]))
    for candidate, _, rating in debrief.moved:
        before = say(BEFORE, rating=shown(rating.after, say))
        found.setdefault((candidate.code, rating.seat, rating.question), []).append(before)
    return found


def _row(page: Page, row: int, item: Planned, kit: Kit, names: Mapping[str, str], say: Tongue) -> None:
    code, seat, question = item.key
    number = str(kit.number_of(question))
    texts = (
        item.mark, code, one_line(names.get(code, "")), item.named, number, question,
        item.rating.interviewer, seat,
    )  # fmt: skip
    for column, text in enumerate(texts, start=1):
        page.put(row, column, text, LOOKS.get(column, BODY))
    if isinstance(item.rating.rating, int):
        page.number(row, 9, item.rating.rating, PRINTED)
    else:
        page.put(row, 9, shown(item.rating.rating, say), PRINTED)
    page.blank(row, 10, CHOOSE)
    page.blank(row, 11, FILL_IN)
    moved = f'AND(TRIM(J{row})<>"",TRIM(J{row})<>TRIM(I{row}),TRIM(K{row})="")'
    page.formula(row, 12, f'=IF({moved},{quoted(say(NO_REASON))},"")', "", BODY)
