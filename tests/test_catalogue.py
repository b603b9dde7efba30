"""The catalogue: what ships holds together, and a file of one's own adds to it and overrides it."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator import catalogue as door
from generator.errors import CatalogueError
from generator.linting import lint_catalogue
from generator.model import Level

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
ON_THE_SEEDS = """strategic-thinking vision-and-direction financial-stewardship entrepreneurship political-savvy
thought-leadership team-leadership coaching-and-developing-others inspiring-and-motivating teamwork
cross-functional-collaboration knowledge-sharing oral-communication simplifying-complexity persuasion-and-influence
negotiation executive-presence stakeholder-management relationship-building customer-outcome-focus client-advising
opening-strategic-accounts deal-closing consultative-selling account-growth pipeline-and-forecasting
channel-and-partner-management go-to-market-strategy commercial-and-contract-management creativity-and-innovation
external-and-market-awareness requirements-definition delivering-results continuous-improvement
resilience-and-composure constructive-attitude integrity-and-ethics motivation-for-the-work domain-expertise
sector-and-technology-knowledge""".split()


def test_every_rule_that_a_program_can_check_holds_over_the_shipped_catalogue(catalogue):
    assert [str(finding) for finding in lint_catalogue(catalogue)] == []


def test_all_ninety_competencies_stand_in_it_with_a_boundary_and_english_wordings(catalogue):
    assert len(catalogue.competencies) == 90
    for competency in catalogue.competencies:
        assert competency.neighbours, competency.id
        assert len(competency.wordings["en"]) >= 20, competency.id
        assert competency.positive, competency.id
        assert competency.negative, competency.id


def test_ids_and_families_are_those_of_the_shared_list(catalogue):
    table = SHARED / "competencies.tsv"
    if not table.is_file():
        pytest.skip("../shared does not stand beside this checkout")
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:]]

    assert [(c.id, c.family) for c in catalogue.competencies] == [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize("name", ON_THE_SEEDS)
def test_full_entries_have_five_questions_and_anchors_around_director_level(catalogue, name):
    competency = catalogue.by_id[name]

    for level in (Level.MANAGER, Level.DIRECTOR, Level.EXECUTIVE):
        asked = competency.questions_at(level)
        assert len(asked) >= 5, level
        assert sum(q.type == "behavioural" for q in asked) >= 3, level
        assert all(competency.anchors_for(q, level) is not None for q in asked)


def test_every_level_of_every_competency_has_questions_for_two_raters_and_the_next_opening(catalogue):
    for competency in catalogue.competencies:
        for level in competency.levels:
            asked = competency.questions_at(level)
            assert len(asked) >= 5, (competency.id, level)
            assert sum(q.type == "behavioural" for q in asked) >= 3, (competency.id, level)
            assert competency.slot or any(q.type == "situational" for q in asked), (competency.id, level)
            assert all(competency.anchors_for(q, level) is not None for q in asked), (competency.id, level)


def test_postings_in_three_languages_are_understood(catalogue):
    for competency in catalogue.competencies:
        assert len(competency.wordings["fr"]) >= 12, competency.id
        assert len(competency.wordings["de"]) >= 12, competency.id


def test_the_file_stays_one_that_a_person_edits():
    text = door.shipped().read_text(encoding="utf-8")

    assert not re.search(r"(?m)^\s*[\w-]+:\s+[&*!]\w", text)
    assert 15 <= sum(line.startswith("#") for line in text.splitlines()[:30]) <= 25


def test_the_schema_that_editors_use_fits_the_file():
    schema = json.loads((ROOT / "generator" / "competencies.schema.json").read_text(encoding="utf-8"))
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    entries = yaml.load(door.shipped().read_text(encoding="utf-8"), Loader=loader)
    for entry in entries["competencies"]:
        entry["slot"] = entry["slot"] if isinstance(entry["slot"], dict) else None
        entry["not"] = entry["not"] or {}

    jsonschema.Draft202012Validator.check_schema(schema)
    problems = [str(e.message)[:200] for e in jsonschema.Draft202012Validator(schema).iter_errors(entries)]
    assert problems == []


OWN = """\
version: 1
competencies:
  - id: deal-closing
    printed_name: Getting to a signature
    questions:
      - id: deal-closing-1
        text: Tell me about the toughest agreement you have brought to signature.
  - id: radio-discipline
    name: Radio discipline
    printed_name: Talking on the radio
    family: execution
    levels: [entry]
    definition: Keeps radio traffic short, plain and correct.
    not: {oral-communication: That is about any audience; this is about the radio.}
    slot: null
    crosswalk: {}
    wordings: {en: [radio discipline, radio traffic]}
    indicators: {positive: [Repeats the call sign], negative: [Talks over others]}
    questions: []
    anchors: []
    exceptions: []
"""


def test_an_organisation_adds_its_own_competency_and_rewords_a_question(tmp_path, catalogue):
    path = tmp_path / "mine.yaml"
    path.write_text(OWN, encoding="utf-8")

    merged = door.read([path])

    assert len(merged.competencies) == 91
    assert merged.by_id["radio-discipline"].name == "Radio discipline"
    before, after = catalogue.by_id["deal-closing"], merged.by_id["deal-closing"]
    assert after.printed_name == "Getting to a signature"
    assert after.questions[0].text == "Tell me about the toughest agreement you have brought to signature."
    assert after.questions[0].probes == before.questions[0].probes
    assert after.questions[1:] == before.questions[1:]
    assert merged.digest != catalogue.digest


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("version: 1\ncompetencies:\n  - id: new-one\n", r"mine\.yaml:3: 'name' is missing"),
        (
            "version: 1\ncompetencies:\n  - id: teamwork\n    levls: [entry]\n",
            r"mine\.yaml:4: unknown field 'levls'; did you mean 'levels'",
        ),
        pytest.param(
            "version: 1\ncompetencies:\n  - id: teamwork\n    levels: [boss]\n",
            r"mine\.yaml:4: 'levels' is 'boss', not one of entry",
            marks=pytest.mark.broad,
        ),
        pytest.param(
            "version: 1\ncompetencies:\n  - id: teamwork\n    not: {teamwrk: x}\n",
            "'not' names 'teamwrk'",
            marks=pytest.mark.broad,
        ),
        pytest.param(
            "version: 1\ncompetencies:\n  - id: teamwork\n    questions: [{id: deal-closing-1}]\n",
            "is taken already|'text' is missing",
            marks=pytest.mark.broad,
        ),
        pytest.param("version: 1\ncompetencies: {a: b}\n", "'competencies' must be a list", marks=pytest.mark.broad),
        pytest.param("- x\n", "expected fields", marks=pytest.mark.broad),
        ("", "there is nothing in this catalogue"),
        ("a: [", "this is not YAML"),
    ],
)
def test_a_broken_catalogue_is_refused_with_file_and_line(tmp_path, text, says):
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CatalogueError, match=says):
        door.read([path])


def test_a_kept_catalogue_is_the_same_but_for_the_lines_it_stands_on(tmp_path, catalogue):
    first = door.read(cache=tmp_path)
    second = door.read(cache=tmp_path)

    assert first.competencies == second.competencies == catalogue.competencies
    assert (second.version, second.digest) == (catalogue.version, catalogue.digest)
    assert second.places == {}


def test_a_changed_catalogue_is_not_taken_from_what_was_kept(tmp_path):
    mine = tmp_path / "mine.yaml"
    mine.write_text(OWN, encoding="utf-8")
    door.read([mine], cache=tmp_path / "cache")
    mine.write_text(OWN.replace("Getting to a signature", "Signing"), encoding="utf-8")

    assert door.read([mine], cache=tmp_path / "cache").by_id["deal-closing"].printed_name == "Signing"


@pytest.mark.parametrize(
    "content", ["", '{"form": 1}', *(pytest.param(c, marks=pytest.mark.broad) for c in ("{", "[]", "null", "\x00"))]
)
def test_a_damaged_cache_is_read_past(tmp_path, catalogue, content):
    (tmp_path / f"{catalogue.digest}.json").write_text(content, encoding="utf-8")

    assert door.read(cache=tmp_path).competencies == catalogue.competencies


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path, catalogue):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")

    assert door.read(cache=blocked).competencies == catalogue.competencies
