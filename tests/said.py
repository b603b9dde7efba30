"""Debriefs of every kind in a language, and the English of ours that is left in what is shown of them."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache

from generator.debriefing import hold_debrief
from generator.model import AskedBesides, Clause, Mark, Said, in_interview_language
from tests.debriefs import a_debrief, a_kit, an_interim_debrief
from tests.panels import intake_of, panel_kit, people
from tests.test_doubts import SAID as DOUBTS
from tests.test_doubts import doubted
from tests.test_hr_workbook import TABLE, WHOLE, form_of
from tests.test_short_debrief import short
from tests.translated import translated

ENGLISH = re.compile(
    r"\b(the|of|and|are|with|from|this|that|which|whom?|each|rating|ratings|rated|rates|talk|panel|mean|missing|"
    r"apart|below|ahead|interviewers?|asked|because|nobody|stage|musts?|before|after|held|there|card|"
    r"cards|rules?|points? of|changed|weight|agreed|counts?|example|times?)\b",
    re.IGNORECASE,
)
MANY = {
    f"C{n:02}": {seat: [(n * (q + 2) + s) % 5 + 1 for q in range(3)] for s, seat in enumerate(("s1", "s2", "s3"))}
    for n in range(1, 13)
}


def put_into(kit, language):
    kit = in_interview_language(translated(kit, language))
    assert kit.language == language
    return kit


def whole(language):
    """Points, a minimum, a tie, a card excused, moved and agreed ratings, a held note, and more besides."""
    kit = put_into(a_kit(), language)
    besides = [
        AskedBesides(seat="s1", candidate="C01", text=text, place="c.xlsx", interviewer="Ana Ruiz", person="ana")
        for text in ("Why us?", "Long? " * 60)
    ]
    said = Said(about="x", words="y", place="meeting.xlsx A1")
    found = doubted(*DOUBTS).problems
    return kit, a_debrief(kit=kit, besides=tuple(besides), said=(said,), problems=found)


def interim(language):
    kit = put_into(a_kit(), language)
    return kit, an_interim_debrief(kit=kit)


def of(kit, table, *, forms=(), candidates=None, **intake):
    options = {key: intake.pop(key) for key in ("cards", "kept") if key in intake}
    taken = replace(intake_of(kit, table, **intake), **options)
    return kit, hold_debrief(kit, candidates or people(*table), taken, meetings=forms, program="1")


def blanks(language, **rules):
    kit = panel_kit(competencies="abc", weights={"a": 2}, minimums={"b": 3}, musts="a", **rules)
    return of(put_into(kit, language), TABLE)


def agreed(language):
    """The rule adds up agreed ratings, and half of them are still to agree on."""
    kit = put_into(panel_kit(competencies="abc", combine="agreed"), language)
    settled = [(code, c, 3) for code in list(WHOLE)[:2] for c in "abc"]
    return of(kit, WHOLE, forms=[form_of(kit, WHOLE, agreed=settled)])


def all_agreed(language):
    kit = put_into(panel_kit(competencies="abc", combine="agreed"), language)
    return of(kit, WHOLE, forms=[form_of(kit, WHOLE, agreed=[(code, c, 3) for code in WHOLE for c in "abc"])])


def gone(language, status="withdrawn"):
    kit = put_into(panel_kit(competencies="abc"), language)
    cards = tuple(c for c in intake_of(kit, WHOLE).cards if c.candidate != "C03")
    candidates = [replace(c, status=status) if c.code == "C03" else c for c in people(*WHOLE)]
    return of(kit, WHOLE, candidates=candidates, cards=cards, kept=(("panel", "C03"),))


def in_part(language):
    kit = put_into(panel_kit(competencies="abc", reveal="per-candidate", minimum_complete=0.6), language)
    return of(kit, TABLE, missing=[("s3", "C02")], excused=[("s1", "C03")])


def several_stages(language):
    kit = panel_kit(together=False)
    first, *others = kit.sessions
    kit = replace(kit, sessions=(replace(first, stage="screen"), *others))
    table = {"C01": {"s1": [4, 4], "s2": [3, 3], "s3": [5, 5]}, "C02": {"s1": [4, 4], "s2": [3, 3], "s3": [5, 4]}}
    return of(put_into(kit, language), table)


def many(language):
    """Enough candidates for reliability, raters beside colleagues and the agreement on single answers."""
    kit = put_into(panel_kit(competencies="abc", openings=2), language)
    return of(kit, MANY | {"C12": {"s1": [5, 5, Mark.NO_EXAMPLE], "s2": [5, 4, 5], "s3": [5, 5, 5]}})


def one_rater(language):
    kit = put_into(panel_kit(raters=1, competencies="abc"), language)
    return of(kit, {code: {"s1": seats["s1"]} for code, seats in WHOLE.items()})


def in_short(language):
    kit, _ = short(2)
    table = {code: {"s1": [2, 3, 4], "s2": [4, 3, n]} for n, code in enumerate(("C01", "C02", "C03"), start=1)}
    return of(put_into(kit, language), table)


def no_show(language):
    return gone(language, status="no-show")


def median(language):
    return blanks(language, combine="median", minimum_complete=0.6)


def counted_as_one(language):
    return blanks(language, no_example="count-as-1", show_raters=False, minimum_complete=0.4)


CASES = (
    *(whole, interim, blanks, agreed, all_agreed, gone, no_show, in_part, several_stages, many, one_rater, in_short),
    *(median, counted_as_one),
)


@cache
def made(case, language):
    return case(language)


def texts(value):
    """Every text in a thing of ours."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        yield from (text for field in fields(value) for text in texts(getattr(value, field.name)))
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in texts(each))
    elif isinstance(value, tuple | list | frozenset):
        yield from (text for each in value for text in texts(each))


def typed(*things):
    """What somebody typed, the longest first: all texts but the sentences and words of ours."""
    found = {text.strip() for text in texts(things) if not isinstance(text, Clause | Enum) and len(text) > 3}
    found |= {text[:1].upper() + text[1:] for text in found}
    # A word alone is a name of the kit's rules and stages.
    return sorted((text for text in found if not ENGLISH.fullmatch(text)), key=len, reverse=True)


def english_in(shown, theirs):
    found = []
    for text in shown:
        ours = text
        for each in theirs:
            ours = ours.replace(each, "")
        found += [text] if ENGLISH.search(ours) else []
    return found
