"""The debrief in French and German: nothing of ours in English in it, whatever there is to say."""

import csv
import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import html

from generator import reports
from generator.debriefing import hold_debrief
from generator.model import AskedBesides, Clause, Mark, Said, in_interview_language
from generator.office import shipped_templates, template
from generator.reports import web, word
from generator.reports.tables import Reader, tables_of
from generator.wording import tongue
from tests.debriefs import NAMES, a_debrief, a_kit, an_interim_debrief
from tests.panels import intake_of, panel_kit, people
from tests.test_doubts import SAID as DOUBTS
from tests.test_doubts import doubted
from tests.test_hr_workbook import TABLE, WHOLE, form_of
from tests.test_short_debrief import short
from tests.translated import translated

OTHERS = ("fr", "de")
ROOT = Path(__file__).parent.parent
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


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("case", CASES)
def test_no_english_is_left_in_what_a_report_says(case, language):
    kit, debrief = made(case, language)
    theirs = typed(kit, debrief)

    for reader in Reader:
        report = tables_of(debrief, kit, NAMES, 2, reader)
        shown = [report.stages, report.rules, report.not_decided, report.besides, report.behind, report.withdrew]
        head = [getattr(report.head, f.name) for f in fields(report.head) if f.name not in ("reader", "paper")]

        assert english_in((t for t in texts([*shown, head]) if t not in ("yes", "no")), theirs) == []


@pytest.mark.parametrize(
    ("case", "language"),
    [
        (in_short, "fr"),
        *(pytest.param(case, each, marks=pytest.mark.broad) for case in CASES[:5] for each in OTHERS),
    ],
)
def test_no_english_is_left_in_the_papers_and_the_page(case, language):
    kit, debrief = made(case, language)
    theirs = typed(kit, debrief)

    for reader in (Reader.CHAIR, Reader.MANAGER):
        report = tables_of(debrief, kit, NAMES, 2, reader)
        content = word.render(report, template(f"{reader}.docx", None, language))
        assert english_in(runs_of(content), theirs) == []
        assert Document(BytesIO(content)).core_properties.language == tongue(language).locale
    page = web.render(tables_of(debrief, kit, NAMES, 2, Reader.CHAIR), shipped_templates() / "page.html")
    opened = html.document_fromstring(page.decode())
    seen = [text for node in opened.iter() if node.tag not in ("style", "html") for text in of_node(node)]
    assert english_in(seen, theirs) == []
    assert opened.get("lang") == tongue(language).locale


def runs_of(content):
    """Paragraphs, alternative texts and captions of a Word document."""
    opened = Document(BytesIO(content))
    roots = [opened.element.body, *(p._element for s in opened.sections for p in (s.header, s.footer))]
    for root in roots:
        yield from ("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in root.iter(qn("w:p")))
        yield from (node.get(name) for node in root.iter() for name in ("descr", "name") if node.get(name))
        yield from (node.get(qn("w:val")) for node in root.iter(qn("w:tblCaption")))
    yield opened.core_properties.title


def of_node(node):
    """What a reader sees or hears of a node of the page."""
    heard = [node.get(name) for name in ("aria-label", "data-label", "title", "alt")]
    return [*(text for text in (node.text, node.tail) if text and isinstance(node.tag, str)), *filter(None, heard)]


def test_every_phrase_of_the_page_has_its_row():
    page = (ROOT / "templates" / "page.html").read_text(encoding="utf-8")
    said = {text for call in re.findall(r"(?:say|head_of)\(([^)]*)", page) for text in re.findall(r'"([^"]+)"', call)}
    said |= set(re.findall(r'\("([A-Z][^"]*|[a-z ]+\{figure\})", ', page))

    with (ROOT / "generator/wording/phrases.tsv").open(encoding="utf-8", newline="") as file:
        known = {row["en"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}

    assert len(said) > 70
    assert said - known == set()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            "D'après les 3 membres qui ont noté les deux, C01 Sam Idowu obtient en moyenne 0,44 de plus que "
            "C02 Kim <Tran> & Söhne (intervalle à 90\u00a0%\u00a0: 0,04 à 0,85).",
        ),
        (
            "de",
            "Die 3 Gremiumsmitglieder, die beide bewertet haben, geben C01 Sam Idowu im Mittel 0,44 Punkte mehr als "
            "C02 Kim <Tran> & Söhne (90-%-Intervall 0,04 bis 0,85).",
        ),
    ],
)
def test_figures_have_the_comma_of_the_language_and_days_its_form(language, said):
    kit, debrief = made(whole, language)
    report = tables_of(debrief, kit, NAMES, 2, Reader.CHAIR)
    first = report.stages[0].result.rows[0]

    to = {"fr": "à", "de": "bis"}[language]
    assert (first.total, first.interval, first.compared) == ("3,76", f"3,4 {to} 4,4", said)
    assert {"fr": "15/03/2027", "de": "15.3.2027"}[language] in report.head.meeting
    assert "; ".join(report.stages[0].competencies[3].cells[1].marks).endswith("3,00")


@pytest.mark.broad
@pytest.mark.parametrize("language", OTHERS)
def test_all_files_of_a_debrief_are_in_the_language_and_an_english_page_of_ones_own_is_not_used_for_it(
    language, tmp_path
):
    kit, debrief = made(in_short, language)
    (tmp_path / "page.html").write_text("Our own page", encoding="utf-8")

    def page():
        return reports.render(debrief, kit, NAMES, 1, tmp_path)["page.html"].decode()

    assert f'<html lang="{tongue(language).locale}">' in page()
    (tmp_path / language).mkdir()
    (tmp_path / language / "page.html").write_text("Unsere eigene Seite", encoding="utf-8")
    assert page() == "Unsere eigene Seite"


def test_a_kit_for_the_united_states_has_its_debrief_spelt_so():
    kit = a_kit()
    kit = replace(kit, requisition=replace(kit.requisition, jurisdiction="us"))
    report = tables_of(a_debrief(kit=kit), kit, NAMES, 1, Reader.CHAIR)

    content = word.render(report, template("chair.docx", None))

    assert (report.say.code, Document(BytesIO(content)).core_properties.language) == ("us", "en-US")
    assert "March 15, 2027" in report.head.meeting
