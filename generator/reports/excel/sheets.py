"""The sheets that are read: what to talk about, the ratings and notes as tables, and what only HR sees."""

from collections.abc import Iterator, Sequence
from itertools import compress, groupby

from generator.forms.drawing import Page
from generator.forms.looks import BODY, CENTRED, HEAD, PART, PLAIN
from generator.reports.excel.book import SENTENCE, WARNING, Book, heads, value
from generator.reports.forms.heads import wide_enough, widths_of
from generator.reports.tables import FoundCell, MustRow, RatedRow, Stage, Table, TalkRow
from generator.reports.tables.talking import NOTHING_TO_TALK
from generator.wording import Tongue

TITLE = "Debrief for HR: {role}"
TALK_WIDTHS = (40, 165, 160, 165, 340, 290)
OPEN_MUSTS = "Musts of the posting that are not met or not verified"
EQUIVALENTS = "Musts of the posting that are met by an equivalent"
MUST_HEADS = ("Candidate", "A must that is", "The posting says", "Why", "Where it stands")
TALK_HEADS = ("No.", "Candidate", "What", "Competency", "What it is about", "Ratings")
RATINGS = (
    ("Stage", 70), ("Code", 45), ("Candidate", 130), ("Competency", 170), ("Question", 75), ("Id", 40), ("Seat", 40),
    ("Interviewer", 100), ("Rating", 75), ("Counts as", 50), ("After the talk", 70), ("Moved because", 200),
    ("Not asked or changed, because", 150), ("Read from", 200),
)  # fmt: skip
# What a column holds nothing of in most debriefs stands there only where it has something to say.
RARE = ("Stage", "After the talk", "Moved because", "Not asked or changed, because", "Held")
NOTES = (
    ("Code", 45), ("Candidate", 130), ("Competency", 150), ("Question", 105), ("Interviewer", 100), ("Rating", 75),
    ("What was written down", 500), ("Not asked or changed, because", 200), ("Held", 120), ("Read from", 200),
)  # fmt: skip
BESIDES = "Asked besides"
GONE = "withdrew"
HELD = "Held for HR: the panel's and the manager's papers do not have it."
PIXELS_A_CHARACTER = 8
REPEATED = 5
Cells = tuple[str | int, ...]


def draw_talk(book: Book) -> None:
    """What is open: musts first, then everything that the panel must talk about."""
    head = book.report.head
    name, title = book.say("What to talk about"), book.say(TITLE, role=head.title)
    page, row = book.sheet(
        name, title, widths_of(zip(TALK_HEADS, TALK_WIDTHS, strict=True), book.say), (head.purpose,)
    )
    for text in head.missing:
        page.put(row, 1, text, WARNING, page.last)
        row += 1
    rest = (head.withdrew, head.read_instead, head.meeting, head.changed, head.to_agree)
    for text in (*head.excused, *filter(None, rest)):
        page.put(row, 1, text, SENTENCE, page.last)
        row += 1
    for stage in book.report.stages:
        row = _stage(page, row + 1, stage, book.say)


def _stage(page: Page, row: int, stage: Stage, say: Tongue) -> int:
    if stage.title:
        page.put(row, 1, stage.title, PART, page.last)
        row += 1
    if not stage.musts and not stage.talk:
        page.put(row, 1, say(NOTHING_TO_TALK), PLAIN, page.last)
        row += 1
    for title, musts in ((OPEN_MUSTS, stage.musts), (EQUIVALENTS, stage.equivalents)):
        if musts:
            row = _musts(page, row, title, musts, say)
    if stage.talk:
        page.put(row, 1, say("What the panel must talk about"), PART, page.last)
        heads(page, row + 1, list(map(say, TALK_HEADS)))
        row += 2
        for point in stage.talk:
            _point(page, row, point, say)
            row += 1
    return row


def _musts(page: Page, row: int, title: str, musts: Sequence[MustRow], say: Tongue) -> int:
    page.put(row, 1, say(title), PART, page.last)
    heads(page, row + 1, list(map(say, MUST_HEADS)), start=2)
    row += 2
    for must in musts:
        for column, text in enumerate((must.candidate, must.state, must.must, must.why, must.places), start=2):
            page.put(row, column, text)
        row += 1
    return row + 1


def _point(page: Page, row: int, point: TalkRow, say: Tongue) -> None:
    page.number(row, 1, point.number, CENTRED)
    texts = (point.candidate, point.topic, point.competency, point.text, "\n".join(_said(point.ratings, say)))
    for column, text in enumerate(texts, start=2):
        page.put(row, column, text)


def _said(ratings: Sequence[RatedRow], say: Tongue) -> Iterator[str]:
    """Each question on a line: who rated it how."""
    for (question, id_), rows in groupby(ratings, key=lambda r: (r.question, r.id)):
        rated = say.listed([f"{r.who} {r.rating}" for r in rows])
        yield say("{question} ({id}): {ratings}", question=question, id=id_, ratings=rated)


def draw_ratings(book: Book) -> None:
    """One row for each planned rating, to sort and filter."""
    rows = [
        _rating(_stage_of(book, stage), stage.codes[n], _name(book, stage, n), part, rating)
        for stage, n, part, cell in _cells(book)
        for rating in cell.ratings
    ]
    _listed(book, "Ratings", "Every rating, one row each", RATINGS, rows)


def _rating(stage: str, code: str, name: str, part: str, rating: RatedRow) -> Cells:
    return (
        stage, code, name, part, rating.question, rating.id,
        rating.seat, rating.who, _number(rating.rating), "" if rating.value is None else rating.value,
        _number(rating.after), rating.because, rating.not_asked_because, rating.place,
    )  # fmt: skip


def draw_notes(book: Book) -> None:
    """What everybody wrote down, beside the number that it explains; then what was asked besides the plan."""
    held, besides = book.say(HELD), book.say(BESIDES)
    rows: list[Cells] = [
        (
            stage.codes[n], _name(book, stage, n), part, f"{rating.question} ({rating.id})", rating.who,
            _number(rating.rating), rating.note, rating.not_asked_because, held if rating.held else "", rating.place,
        )
        for stage, n, part, cell in _cells(book)
        for rating in cell.ratings
        if rating.note or rating.not_asked_because
    ]  # fmt: skip
    rows += [
        (asked.code, asked.name, "", besides, asked.who, "", asked.words, "", held if asked.held else "", asked.place)
        for asked in book.report.besides
    ]
    _listed(book, "Notes", "What the interviewers wrote down", NOTES, rows)


def _listed(book: Book, name: str, title: str, columns: Sequence[tuple[str, int]], rows: Sequence[Cells]) -> None:
    """A sheet with one table: heads that stay in sight and repeat, a filter, a row for each of *rows*.

    Name, title and heads are said in the language of the workbook.
    """
    say = book.say
    said = [head not in RARE or any(row[at] != "" for row in rows) for at, (head, _) in enumerate(columns)]
    columns = list(compress(columns, said))
    page, row = book.sheet(say(name), say(title), widths_of(columns, say))
    heads(page, row, [say(head) for head, _ in columns])
    page.sheet.freeze_panes(row, 0)
    page.sheet.repeat_rows(row - 1)
    page.sheet.autofilter(row - 1, 0, row - 1 + max(1, len(rows)), len(columns) - 1)
    for at, cells in enumerate(rows, start=row + 1):
        for column, content in enumerate(compress(cells, said), start=1):
            value(page, at, column, content)


def _cells(book: Book) -> Iterator[tuple[Stage, int, str, FoundCell]]:
    """Every candidate's competency: stage, the candidate's number in it, the competency's name, what was found.

    Who withdrew comes last.
    """
    for stage in (*book.report.stages, *book.report.withdrew):
        for n in sorted(range(len(stage.codes)), key=lambda n: stage.codes[n]):
            for part in stage.competencies:
                yield stage, n, part.name, part.cells[n]


def _name(book: Book, stage: Stage, n: int) -> str:
    """The candidate's name, and whether they are one no more."""
    gone = any(stage is left for left in book.report.withdrew)
    return f"{stage.names[n]} ({book.say(GONE)})".strip() if gone else stage.names[n]


def _stage_of(book: Book, stage: Stage) -> str:
    """What a stage is called, without saying that it is one."""
    return stage.title.removeprefix(book.say("Stage: {stage}", stage=""))


def _number(rating: str) -> str | int:
    return int(rating) if rating.isdigit() else rating


def draw_behind(book: Book) -> None:
    """Sheet by sheet what only HR sees; tables of one sheet stand below each other."""
    for name, tables in groupby(book.report.behind, key=lambda table: table.sheet):
        _tables(book, name, list(tables))


def _tables(book: Book, name: str, tables: Sequence[Table]) -> None:
    widest = max(tables, key=lambda table: sum(table.widths))
    widths = [_width(n, share * PIXELS_A_CHARACTER, tables) for n, share in enumerate(widest.widths)] or [900]
    page, row = book.sheet(name, tables[0].title, widths, tables[0].sentences, min(REPEATED, len(widths)))
    for n, table in enumerate(tables):
        if n:
            page.put(row + 1, 1, table.title, PART, page.last)
            row += 2
            for text in table.sentences:
                page.put(row, 1, text, SENTENCE, page.last)
                row += 1
        if table.rows:
            row = _table(page, row, table, only=len(tables) == 1)


def _width(column: int, width: int, tables: Sequence[Table]) -> int:
    """The width of a column, or more where a head over it needs more; a short table's last has all room left."""
    most = max(len(table.headings) for table in tables)
    over = [t.headings[column] for t in tables if column < len(t.headings) - (len(t.headings) < most)]
    return max([width, *(wide_enough(head, width) for head in over)])


def _table(page: Page, row: int, table: Table, *, only: bool) -> int:
    heads(page, row, table.headings[:-1])
    page.put(row, len(table.headings), table.headings[-1], HEAD, page.last)
    if only:
        page.sheet.freeze_panes(row, 0)
        page.sheet.repeat_rows(row - 1)
    for cells in table.rows:
        row += 1
        for column, content in enumerate(cells[:-1], start=1):
            value(page, row, column, content)
        # A table with fewer columns than the sheet ends in words, which take the room that is left.
        last = len(cells)
        if isinstance(cells[-1], str) and last < page.last:
            page.put(row, last, cells[-1], BODY, page.last)
        else:
            value(page, row, last, cells[-1])
    return row + 1
