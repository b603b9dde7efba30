"""What a plan keeps in English is heard again: reasons, names of competencies, how things are checked on paper."""

import ast
import csv
from pathlib import Path

import pytest

from generator.extracting.details import details_of
from generator.model import Clause, Importance, Kind, Unit
from generator.model.lines import AFTER_AN_OFFER
from generator.planning import accounting, topics
from generator.planning.updating import competencies, finishing, repairing
from generator.wording import hearing, tongue
from generator.wording.american import american
from tests.test_planning import SIX, asking
from tests.test_seating import kit_of, person

ROOT = Path(__file__).parent.parent


def rows(name):
    with (ROOT / "generator" / "wording" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_what_is_checked_on_paper_is_said_in_the_papers_language_whichever_the_plan_has():
    english = f"{hearing.CHECKS[1]} The posting accepts equivalents (line 12)."
    french = hearing.check(english, tongue("fr"))

    assert french.endswith("L'annonce accepte des équivalences (ligne 12).")
    assert hearing.check(french, tongue("de")) == hearing.check(english, tongue("de"))
    assert hearing.check(french, tongue("en")) == english
    levels = "In the posting: English C1 · French, level not said · German, about C1 (our reading of “fluent”)."
    assert hearing.check(hearing.check(levels, tongue("fr")), tongue("de")) == (
        "Laut Anzeige: Englisch C1 · Französisch, Niveau nicht genannt · Deutsch, etwa C1 (unsere Lesart von "
        "„fluent“)."
    )
    assert hearing.check("Ask for the original.", tongue("fr")) == "Ask for the original."
    assert hearing.check(f"{english} Ask twice.", tongue("fr")) == f"{english} Ask twice."


ON_PAPER = (
    (Kind.EDUCATION, "A degree in chemistry or"),
    (Kind.CREDENTIAL, "A clean driving licence"),
    (Kind.LANGUAGE, "English: B2/C1"),
    (Kind.LANGUAGE, "Native German speaker, fluent French, Polish a plus"),
    (Kind.CONDITION, "Work at weekends"),
    (Kind.CONDITION, "A check of your criminal record"),
    (Kind.EXPERIENCE, "Five years in a laboratory"),
)


@pytest.mark.parametrize("line", [None, 9])
@pytest.mark.parametrize(("one", "other"), [("en", "fr"), ("fr", "de"), ("de", "en")])
def test_what_planning_writes_in_one_language_is_heard_as_it_writes_it_in_another(one, other, line):
    said = (*ON_PAPER, (Kind.PROCESS, "We accept equivalent qualifications."))
    units = [
        Unit(n=n, line=line, section=None, text=t, kind=k, importance=Importance.MUST, details=details_of(t, k))
        for n, (k, t) in enumerate(said)
    ]
    everything = range(len(units))

    written, wanted = (
        [check.ask for check in accounting.screening_lines(units, everything, tongue(code))] for code in (one, other)
    )

    assert len(written) == len(ON_PAPER)
    assert [hearing.check(ask, tongue(other)) for ask in written] == wanted
    assert all(ask not in wanted for ask in written)


def test_every_reason_that_plans_hold_is_heard(solo_kit, together_kit):
    barred = kit_of(
        (person("Ana Ruiz", excludes=("deal-closing",)), person("B", excludes=("deal-closing",))), asking(*SIX)
    )
    kits = (solo_kit, together_kit, barred)
    made = {
        *accounting.NOT_RATED.values(),
        accounting.NOTHING_FOUND,
        topics.FULL,
        finishing.NOT_ASKED,
        competencies.DROPPED,
        competencies.REPLACED.format(name="Working in a team"),
        repairing.NO_TIME,
        *(seen.why for kit in kits for seen in kit.seen),
        *(
            line.why
            for kit in kits
            for line in kit.lines
            if line.why and not any(line.n in s.because for s in kit.seen)
        ),
    }

    assert len(made) > 12
    assert [why for why in made if not isinstance(hearing.heard(why, hearing.REASONS), Clause)] == []
    assert {*accounting.SCREENED.values(), AFTER_AN_OFFER} <= set(hearing.CHECKS)


def test_a_reason_is_said_with_what_stands_in_its_places():
    replaced = hearing.heard("replaced in the review of the plan by Working in a team", hearing.REASONS)
    unnamed = hearing.heard("name the slot (sector or technology) in kit.yaml to rate it", hearing.REASONS)

    assert tongue("fr").clause(replaced) == "remplacée à la relecture du plan par «\u00a0Travailler en équipe\u00a0»"
    assert tongue("de").clause(unnamed) == "zum Bewerten das Gebiet in kit.yaml nennen (Branche oder Technologie)"
    assert hearing.heard("HR asked us to leave it", hearing.REASONS) == "HR asked us to leave it"


def test_every_competency_of_the_catalogue_has_its_name_in_three_languages(catalogue):
    names = set(hearing.names())
    wanted_names = {c.printed_name for c in catalogue.competencies}
    wanted_names |= {c.name for c in catalogue.competencies if c.slot is not None}

    assert names == wanted_names | set(map(american, wanted_names))
    assert {c.slot.label for c in catalogue.competencies if c.slot is not None} == set(hearing.FIELDS)
    assert all(
        all(row.values()) and row["fr"].count("{slot}") == row["en"].count("{slot}") for row in rows("names.tsv")
    )
    assert tongue("de").clause(hearing.name("Familiarity with cloud")) == "Vertrautheit mit cloud"


def test_every_sentence_that_a_step_makes_of_a_phrase_has_its_row():
    known = {row["en"] for row in (*rows("phrases.tsv"), *rows("names.tsv"))}
    made = set()
    for folder in ("auditing", "planning"):
        for path in (ROOT / "generator" / folder).rglob("*.py"):
            calls = (n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call))
            firsts = (call.args[0] for call in calls if getattr(call.func, "id", "") == "Clause")
            made |= {each.value for each in firsts if isinstance(each, ast.Constant)}
    own = (*hearing.STAGES, *hearing.REASONS, *hearing.OWN_REASONS, *hearing.FIELDS, *hearing.LEVELS, *hearing.CHECKS)

    assert len(made) > 40
    assert {*made, *own} - known == set()
