"""The overview in French and German: what the program says is said in them, what people and the posting say stays."""

import re
from dataclasses import replace
from functools import partial
from io import BytesIO
from itertools import product

import pytest
from docx import Document

from generator.auditing import audit_kit
from generator.kits import overview
from generator.kits.overview import coverage, lines, structure
from generator.model import (
    EXERCISE,
    Clause,
    Exercise,
    GoesTo,
    Importance,
    Points,
    SeenCompetency,
    in_interview_language,
)
from generator.office import template
from generator.planning import topics
from generator.planning.shortfalls import shortfalls
from generator.wording import hearing, of_panel, tongue
from tests.test_auditing import CASES, component
from tests.test_overview import tables_of, text_of
from tests.test_planning import SIX, asking
from tests.test_seating import kit_of, person
from tests.translated import translated

OTHERS = ("fr", "de")
# Words that are English alone.
ENGLISH = re.compile(r"\b(?:screen|the|you|your|asks?|with|of|is|are|and|not|for|by|to|from|which|who|what|none)\b")


def kit_in(language, kit):
    return in_interview_language(translated(kit, language))


def printed(kit, *, draft=False, first=()):
    """The overview as a document, in the language that the kit's panel reads."""
    path = template("overview.docx", None, of_panel(kit).folder)
    short = (*first, *shortfalls(kit))
    return Document(BytesIO(overview.render(kit, short, partial(audit_kit, kit), path, draft=draft)))


def rich(kit):
    """The kit with stages, weights, minimums, points and every rule that is not the usual one."""
    strict, other, *more = kit.competencies
    rules = replace(
        kit.rules,
        notes="extremes",
        no_example="exclude",
        reveal="per-candidate",
        tie=("must-mean", "panel-with-reason", "exact"),
        approval="required",
        show_raters=False,
        recording="ai-notes-with-consent",
        points=Points(total=100, interview=80, other=(("Mappe", 20),), pass_mark=70),
    )
    rated = (
        replace(strict, weight=1.5, minimum=3.5, reason="=1 & <b>"),
        replace(other, reason="the posting does not name it; the exercise “Plan” is rated on it"),
        *more,
    )
    screen, *others = kit.sessions
    asked, *questions = screen.questions
    exercise = replace(asked, type=EXERCISE, look_for=(), exercise=Exercise(title="Plan", material=None))
    screen = replace(screen, stage="screen", questions=(exercise, *questions))
    return replace(kit, rules=rules, competencies=rated, sessions=(screen, *others))


def own_words(document, kit):
    """What the overview says beside the posting's lines, people's names and what stands for translations."""
    said = {line.text for line in kit.lines} | {c.text for c in kit.screening} | {f.text for f in kit.facts}
    said |= {kit.requisition.title, kit.requisition.organisation or ""}
    texts = [text for text in text_of(document).splitlines() if not text.startswith(tuple(filter(None, said)))]
    return "\n".join(text.replace(kit.requisition.title, "") for text in texts)


FORMS = {
    "solo": lambda kit, together: kit,
    "rich": lambda kit, together: rich(kit),
    "together": lambda kit, together: together,
    "narrow": lambda kit, together: replace(kit, sessions=kit.sessions[:1], facts=(), short=True),
    "nothing": lambda kit, together: replace(
        kit, competencies=(), sessions=(), seen=(), screening=(), facts=(), lines=()
    ),
}


@pytest.mark.parametrize(
    ("form", "language"),
    [*product(("solo", "rich"), OTHERS), ("together", "de"), ("narrow", "de"), ("nothing", "fr")],
)
def test_no_english_is_left_in_an_overview_in_another_language(form, language, solo_kit, together_kit):
    kit = kit_in(language, FORMS[form](solo_kit, together_kit))

    document = printed(kit, draft=form == "rich")

    found = own_words(document, kit)
    assert len(found) > 2000
    assert ENGLISH.findall(found) == []
    assert document.core_properties.language == tongue(language).locale


@pytest.mark.parametrize("language", OTHERS)
def test_the_overview_stays_english_as_a_whole_until_every_text_is_there(language, solo_kit):
    opening = replace(solo_kit.requisition, interview_language=language)
    asks = tuple(replace(check, ask=tongue(language)(hearing.CHECKS[0])) for check in solo_kit.screening)

    document = printed(in_interview_language(replace(solo_kit, requisition=opening, screening=asks)))

    assert document.core_properties.language == "en-GB"
    _, *papers = tables_of(document)["Checked on paper and asked as facts"]
    assert {row[3] for row in papers[: len(asks)]} == {hearing.CHECKS[0]}


def test_a_line_whose_competencies_are_not_rated_says_so_by_their_names(solo_kit):
    line = replace(solo_kit.lines[0], n=900, goes_to=GoesTo.NONE, importance=Importance.NONE)
    why = topics.FULL
    seen = tuple(
        SeenCompetency(id=id_, slot=None, printed_name=name, because=(900,), why=why)
        for id_, name in (("teamwork", "Working in a team"), ("own", "Our own craft"))
    )
    kit = replace(kit_in("fr", solo_kit), seen=seen)
    told = replace(line, why=f"Our own craft, Working in a team: {why}")
    typed = replace(line, why="Working in a team: HR asked us to leave it")

    (first, second) = (lines.line_rows(replace(kit, lines=(each,)))[0]["becomes"] for each in (told, typed))

    assert first == (
        "Non notée. Travailler en équipe, Our own craft\u00a0: faute de temps\u00a0; l'annonce insiste davantage sur "
        "les autres."
    )
    assert second == "Non notée. Working in a team: HR asked us to leave it."


@pytest.mark.parametrize("language", OTHERS)
def test_every_verdict_on_structure_is_said(language):
    say = tongue(language)
    answers = [
        component(kit, number)[1] for number, cases in CASES.items() for kits in cases.values() for kit in kits
    ]
    said = "\n".join(
        f"{structure.in_tongue(a.why, say)} {structure.in_tongue(a.mend, say) if a.mend else ''}" for a in answers
    )

    assert ENGLISH.findall(re.sub(r"`[^`]*`", "", said)) == []


def test_what_falls_short_is_said_with_all_that_it_is_made_of():
    panel = (person("Ana Ruiz", 30, focus=("teamwork", "negotiation", "deal-closing")), person("B"), person("C"))
    (wish,) = [s for s in shortfalls(kit_of(panel, asking(*SIX))) if s.startswith("Ana Ruiz asked to rate")]

    assert wish.endswith("others rate it. What would give it to them: 10 more minutes for Ana Ruiz.")
    assert (
        tongue("fr")
        .clause(wish)
        .endswith("d'autres notent cette compétence. Ce qui le permettrait\u00a0: 10 minutes de plus pour Ana Ruiz.")
    )
    assert (
        tongue("de").clause(wish).endswith("andere bewerten das. Was es möglich macht: 10 Minuten mehr für Ana Ruiz.")
    )


@pytest.mark.parametrize(
    ("language", "form"), [("fr", "3 entretiens individuels de 60 min"), ("de", "3 Einzelgespräche von 60 min")]
)
def test_the_first_page_is_said_in_the_language_of_the_panel(language, form, solo_kit):
    kit = kit_in(language, solo_kit)

    assert coverage.form_of(kit) == form
    tables = tables_of(printed(kit))
    say = tongue(language)
    matrix = tables[say("Who asks and rates what")]
    assert [row[0] for row in matrix[1:-1]] == [c.printed_name for c in kit.competencies]
    assert tables[say("The sessions side by side")][-1][1] == say("End")


def test_the_columns_of_every_language_are_as_wide(solo_kit):
    widths = {
        language: [[column.w for column in table._tbl.tblGrid.gridCol_lst] for table in printed(kit).tables]
        for language, kit in (("en", solo_kit), *((each, kit_in(each, solo_kit)) for each in OTHERS))
    }

    assert widths["fr"] == widths["de"] == widths["en"]


def test_numbers_have_the_mark_of_their_language(solo_kit):
    kit = rich(solo_kit)
    found = {language: text_of(printed(kit_in(language, kit))) for language in OTHERS}

    assert "1\u00a0000 paires simulées" in found["fr"]
    assert "1.000 simulierte Paare" in found["de"]
    for text in found.values():
        assert re.findall(r"\d\.\d(?! )\D", text.replace("panelpack 0.1.0", "")) == []
        assert "0,44" in text
        assert "3,5" in text


def test_a_draft_says_so_in_the_language_of_the_panel(solo_kit):
    first = Clause("DRAFT, not approved: this kit asks for approval before it is used.")

    told = text_of(printed(kit_in("fr", solo_kit), draft=True, first=[first]))

    assert "PROJET, non approuvé · Sales Director" in told
    assert "PROJET, non approuvé\u00a0: ce kit doit être approuvé avant d'être utilisé." in told
