"""The shapes that every report is drawn from: finished texts, and beside them the numbers that a drawing needs.

A text is empty where there is nothing to say, never "None". Texts that people typed stand here as they typed
them: who draws them makes them safe for the format.
"""

from dataclasses import dataclass
from enum import StrEnum

from generator.model import Rules
from generator.reports.tables.spoken import BesidesRow, SaidRow
from generator.wording import Tongue


class Reader(StrEnum):
    """Who reads a report: what is shown, and to whom a rater or a held note is named, goes by it."""

    CHAIR = "chair"
    MANAGER = "manager"
    HR = "hr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as it is printed: `sentences` stand above it, or alone where there are no rows.

    A cell is a text, or a number for a form that can hold numbers (Excel); a fraction is printed with two
    decimals. Tables of one `sheet` stand below each other on it; `widths` are the columns' shares of a page.
    """

    sheet: str
    title: str
    sentences: tuple[str, ...]
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str | int | float, ...], ...] = ()
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands on top of a report, and on every page or sheet of it.

    `interim` is empty for a debrief that is not interim, else the words that every page must show; `missing`
    then says sentence by sentence what is still out. `excused` are sentences on cards that nobody waits for,
    `meeting` one on the meeting (empty before it), `provenance` kit, version, debrief number and program.
    `short` marks a short interview, whose debrief is a page. `changed` says that the plan is not that of the first
    pack, `to_agree` how many agreed ratings the rule still needs, `withdrew` who is a candidate no more,
    `read_instead` that other files were read than those in `returned/`; each is empty where there is nothing to say.
    `paper` is what it is printed on, `a4` or `letter`.
    """

    title: str
    organisation: str
    reader: Reader
    purpose: str
    interim: str
    missing: tuple[str, ...]
    excused: tuple[str, ...]
    meeting: str
    provenance: str
    short: bool
    changed: str
    to_agree: str
    withdrew: str
    read_instead: str
    paper: str

    @property
    def headed(self) -> str:
        """The title with the organisation, where there is one."""
        return f"{self.title}, {self.organisation}" if self.organisation else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class MustRow:
    """A must with its `state`: not met, not verified, or met by an equivalent (`why` is then what shows it)."""

    candidate: str
    must: str
    state: str
    why: str
    places: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedRow:
    """One planned rating as this reader sees it.

    `who` and `question` are empty where this reader is not told who rated. `rating` is "4", "no example", "not
    asked" (then it was not `asked`) or "missing", `after` the same after the talk, empty where the talk left it;
    `value` and `after_value` are what they count as, None for no number. `note` is what was written down, or that
    it is held for HR. `because` is why the talk moved it, `not_asked_because` why it was not asked. `id` is the
    question's own id, `place` the file and cell that the rating is from; a `doubted` one bears the mark of
    `Stage.doubts`.
    """

    seat: str
    who: str
    question: str
    id: str
    rating: str
    asked: bool
    value: int | None
    doubted: bool
    after: str
    after_value: int | None
    because: str
    note: str
    held: bool
    not_asked_because: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRow:
    """Something to talk about: `number` counts through the stage; `topic` is a short heading, `text` the sentence.

    `competency` is empty for what is about the candidate as a whole (a must, a tie), `what` the sentence without its
    name. Where it is `apart`, the ratings themselves tell what it is about.
    """

    number: int
    topic: str
    candidate: str
    competency: str
    text: str
    what: str
    apart: bool
    ratings: tuple[RatedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question of a competency as it was asked: "Question 2" of whom, its id, text and five anchors."""

    label: str
    id: str
    asked_by: str
    text: str
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCell:
    """What the panel found on one candidate's competency: `mean` "3.67" or "–", `n_of` "3 of 3".

    `marks` are short words that need an eye ("2 apart", "below the minimum of 3.00", "1 missing"); `why_not`
    is the sentence where there is no mean. `after` is the mean after the talk where there is a meeting form,
    `agreed` and `agreed_because` the panel's agreed rating. `value` and `after_value` are for drawing, `figure` and
    `after_figure` what the rule adds up (mean, median or agreed), independent and after the talk.
    """

    candidate: str
    mean: str
    n_of: str
    marks: tuple[str, ...]
    why_not: str
    after: str
    agreed: str
    agreed_because: str
    median: str
    value: float | None
    after_value: float | None
    figure: float | None
    after_figure: float | None
    ratings: tuple[RatedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyPart:
    """One competency with what the panel found on every candidate: `cells` in the order of `Stage.candidates`.

    `about` says in words what is special about it: a must of the posting, its weight, its minimum with the
    reason; empty tuple where nothing is. `minimum` is for drawing, None where there is none.
    """

    name: str
    definition: str
    about: tuple[str, ...]
    weight: float
    questions: tuple[AskedQuestion, ...]
    cells: tuple[FoundCell, ...]
    minimum: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One candidate's line of the result.

    `place` is "1", "2 =" where shared, "–" without a total. `total`, `interval` ("3.2 to 4.0"), `n_of`, `after`
    are texts, a dash where it cannot be known; the sentences why stand in `notes`. `word` says how the candidate
    stands to the next ("ahead"; empty for the last; `close` where it is too close to call), `against` names that
    next one, `compared` is the sentence on that difference. `points` is "58 of 100", `points_made_of` what they are
    made of, `passed` the word "yes" or "no", said where it is printed, or empty. `musts` and `minimums` are
    sentences. `independent` is the total of the independent ratings where the
    rule adds up agreed ones, else empty. `value`, `low`, `high`, `after_value` are for drawing, cut at
    1 and 5; `interview`, `scores` (of the other tests, in the order of the rule), `sum` and `points_value` are the
    points as numbers.
    """

    place: str
    candidate: str
    total: str
    interval: str
    n_of: str
    after: str
    word: str
    close: bool
    against: str
    compared: str
    points: str
    points_made_of: str
    passed: str
    musts: tuple[str, ...]
    minimums: tuple[str, ...]
    notes: tuple[str, ...]
    value: float | None
    low: float | None
    high: float | None
    after_value: float | None
    independent: str
    independent_value: float | None
    interview: float | None
    scores: tuple[float | None, ...]
    sum: float | None
    points_value: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The result of a stage: rows in order, and sentences on how to read them.

    `order` are sentences on the order (ties, an order that the talk would change, those without a total), `cut`
    on the line between those for whom there is an opening and the next, `points` on how points are made
    (empty without points), `meaning` on what the words and the interval mean. `moved` tells whether the talk
    moved anything, so that a column "after the talk" is worth its place; `has_points`, `has_intervals` and
    `has_independent` (a total beside that of the agreed ratings) likewise.
    """

    rows: tuple[ResultRow, ...]
    order: tuple[str, ...]
    cut: tuple[str, ...]
    points: tuple[str, ...]
    meaning: tuple[str, ...]
    moved: bool
    has_points: bool
    has_intervals: bool
    has_independent: bool
    cut_after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What the panel of one stage found, in the order in which it is read.

    `musts` are open, `equivalents` met. `title` is empty where the kit has one stage. `candidates` are the labels
    ("C03 Lea Brandt") in order of the result, the order of `CompetencyPart.cells` too; `codes` and `names` are their
    parts. `doubts` are sentences on ratings that were not made alone, late, or by somebody who knew the candidate.
    """

    title: str
    candidates: tuple[str, ...]
    codes: tuple[str, ...]
    names: tuple[str, ...]
    musts: tuple[MustRow, ...]
    equivalents: tuple[MustRow, ...]
    doubts: tuple[str, ...]
    talk: tuple[TalkRow, ...]
    competencies: tuple[CompetencyPart, ...]
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The debrief for one reader.

    `rules` are sentences on how it is added up, `arithmetic` the same for a form that adds up itself (Excel);
    `not_decided` are sentences on what the program does not decide, `said` what was said in the talk, `besides` what
    was asked besides the plan. All of it is in the language of `say`, which says what a drawing adds. `behind` are
    the tables for HR alone, empty for any other reader; so are the ratings of who `withdrew`, stage by stage.
    """

    head: Head
    stages: tuple[Stage, ...]
    rules: tuple[str, ...]
    arithmetic: Rules
    not_decided: tuple[str, ...]
    said: tuple[SaidRow, ...]
    besides: tuple[BesidesRow, ...]
    behind: tuple[Table, ...]
    withdrew: tuple[Stage, ...]
    say: Tongue
