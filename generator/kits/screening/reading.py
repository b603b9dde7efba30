"""A filled screening form in, .xlsx or .ods; its answers and everything wrong with them out."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.grids import answers
from generator.grids.book import At, Value
from generator.grids.guard import UnusableError
from generator.kits.screening.finding import Asked, asked_on, kit_of, name_typed, rows_unknown
from generator.kits.screening.layout import BLANK, MEANT
from generator.kits.screening.sheet import Form, opened
from generator.model import CardProblem, Check, Checked, Kit

FILE_OUT = "file left out"
COUNTS, COUNT = "the answer counts", "the answers count"
DATE_OUT = f"the date left out, {COUNTS}"
NO_SOURCE = "an equivalent is accepted, and nothing says what shows it"
A_DATE = "; accepted is a date with day, month and year"
ANSWER_OUT, ANSWERS_OUT = "this answer left out, the others count", "its answers left out, the others count"
ACCEPTED = f"accepted are {', '.join(c.value for c in Check)}"
SIGNED = (Check.MET, Check.EQUIVALENT, Check.NOT_MET)
KINDS = {
    "number": "a number", "date": "a date", "boolean": "TRUE or FALSE", "error": "an error", "formula": "a formula"
}  # fmt: skip


def read(content: bytes, kit: Kit, name: str) -> tuple[tuple[Checked, ...], tuple[CardProblem, ...]]:
    """Every answer of a file, empty ones too, and every problem; *name* is what messages call the file.

    An answer counts for the line whose text stands in its row and the candidate whose code stands over it;
    the defined names decide where several would do. So rows that were sorted or moved keep their meaning,
    and an answer beside a text that was edited is left out.
    """
    try:
        form = opened(content)
        _refuse_other_kit(form, kit)
    except UnusableError as refusal:
        return (), (_problem(name, "", refusal.code, refusal.message, FILE_OUT),)
    return _answers(form, kit, name)


def _refuse_other_kit(form: Form, kit: Kit) -> None:
    found = kit_of(form)
    if found is not None and found != kit.requisition.id:
        raise UnusableError("other-kit", f"this form is of the kit '{found}', not of '{kit.requisition.id}'")


def _answers(form: Form, kit: Kit, file: str) -> tuple[tuple[Checked, ...], tuple[CardProblem, ...]]:
    asked, wrong = asked_on(form, kit)
    problems = [_problem(file, form.place(w.at), w.code, w.message, ANSWERS_OUT) for w in wrong]
    checked = []
    for item in asked:
        answer, what = _answer(form.cells.get(item.answer))
        source, what_source = _text(form.cells.get(item.source) if item.source else None, "note")
        for at, said in ((item.answer, what), (item.source, what_source)):
            if said:
                problems.append(_problem(file, form.place(at), "screening-not-understood", said, ANSWER_OUT))
        if answer is Check.EQUIVALENT and not source:
            problems.append(_problem(file, form.place(item.answer), "screening-source-missing", NO_SOURCE, COUNTS))
        checked.append(_checked(form, item, answer, source, file))
    problems += _signing_problems(form, asked, file)
    problems += _unsigned(form, asked, checked, file)
    for at in rows_unknown(form, asked, [w.at for w in wrong]):
        message = "this row is no line of the kit's screening"
        problems.append(_problem(file, form.place(at), "screening-row-unknown", message, ANSWERS_OUT))
    problems += _nameless(checked, file)
    return tuple(checked), tuple(problems)


def _checked(form: Form, item: Asked, answer: Check | None, source: str, file: str) -> Checked:
    """An answer with who gave it and when; a line without one has neither, whatever holds for all lines."""
    by = (_text(form.cells.get(at), "name")[0] for at in item.by if answer is not None)
    on = (answers.read_date(form.cells.get(at)).value for at in item.on if answer is not None)
    return Checked(
        line=item.line,
        candidate=item.candidate,
        answer=answer,
        source=source,
        file=file,
        place=form.place(item.answer),
        by=next(filter(None, by), ""),
        on=next(filter(None, on), ""),
        typed=name_typed(form) if item.candidate == BLANK.code else "",
    )


def _signing_problems(form: Form, asked: list[Asked], file: str) -> Iterator[CardProblem]:
    """What cannot be read of who checked and when, each cell once."""
    for at in _each_once(at for item in asked for at in item.by):
        said = _text(form.cells.get(at), "name")[1]
        if said:
            yield _problem(file, form.place(at), "screening-not-understood", said, f"the name left out, {COUNTS}")
    for at in _each_once(at for item in asked for at in item.on):
        read = answers.read_date(form.cells.get(at))
        if read.code is not None:
            accepted = "" if read.code == "date-ambiguous" else A_DATE
            yield _problem(
                file, form.place(at), read.code, f"the date of checking is {read.found}{accepted}", DATE_OUT
            )


def _unsigned(form: Form, asked: list[Asked], checked: list[Checked], file: str) -> Iterator[CardProblem]:
    """Where nothing says who gave an answer, or on which day; one for each candidate, at the cell for all lines."""
    signed = (
        ("screening-by-missing", [(item, item.by) for item in asked], "who checked"),
        ("screening-date-missing", [(item, item.on) for item in asked], "when it was checked"),
    )
    for code, places, what in signed:
        lacking: dict[str, list[tuple[str, At]]] = defaultdict(list)
        for (item, cells), check in zip(places, checked, strict=True):
            # A form of before there were these columns has no cell for it, and what is pending nobody has checked.
            if check.answer in SIGNED and cells and not any(map(_is_filled, map(form.cells.get, cells))):
                lacking[item.candidate].append((item.line, cells[-1]))
        for candidate, found in lacking.items():
            lines = ", ".join(line for line, _ in found)
            yield _problem(
                file, form.place(found[0][1]), code, f"nothing says {what} for {candidate}: {lines}", COUNT
            )


def _is_filled(held: Value | None) -> bool:
    return held is not None and bool(held.text.strip())


def _each_once(places: Iterable[At]) -> Iterable[At]:
    return dict.fromkeys(places)


def _answer(held: Value | None) -> tuple[Check | None, str]:
    """The answer of a cell; or None, and what is wrong with what it holds."""
    if held is None:
        return None, ""
    if held.kind != "text":
        return None, f"it holds {KINDS[held.kind]}; {ACCEPTED}"
    plain = " ".join(unicodedata.normalize("NFKC", held.text).casefold().split())
    found = MEANT.get(plain)
    return found, "" if found else f"it holds another text; {ACCEPTED}"


def _text(held: Value | None, what: str) -> tuple[str, str]:
    """The text of a cell; or nothing, and what is wrong with the note or name that it holds."""
    if held is None:
        return "", ""
    if held.kind in ("formula", "error"):
        return "", f"the {what} is {KINDS[held.kind]}; a {what} is a text"
    return held.text, ""


def _nameless(checked: list[Checked], file: str) -> Iterator[CardProblem]:
    """A blank form that was filled in and does not say for whom."""
    filled = [c for c in checked if c.candidate == BLANK.code and c.answer is not None and not c.typed]
    if filled:
        message = "a blank form is filled in and no candidate's name is typed in its head"
        action = "counted only while candidates.csv names nobody"
        yield _problem(file, "", "screening-name-missing", message, action)


def _problem(file: str, place: str, code: str, message: str, action: str) -> CardProblem:
    return CardProblem(file=file, place=place, code=code, message=message, action=action)
