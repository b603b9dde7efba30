"""The debrief in French and German: nothing of ours in English in it, whatever there is to say."""

import csv
import re
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import html

from generator import reports
from generator.office import shipped_templates, template
from generator.reports import web, word
from generator.reports.tables import Reader, tables_of
from generator.wording import tongue
from tests.debriefs import NAMES, a_debrief, a_kit
from tests.said import CASES, english_in, in_short, made, texts, typed, whole

OTHERS = ("fr", "de")
ROOT = Path(__file__).parent.parent


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
