"""The JSON Schema of kit.yaml, which editors use: it agrees with what the program reads."""

import json
from dataclasses import fields, replace
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator.errors import PlanError
from generator.kits import record
from generator.kits.record import questions, reading
from generator.model import Exercise, JobReview, Judgement, Points, Requisition, Rules

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "generator" / "kit.schema.json").read_text(encoding="utf-8"))


def problems(text):
    found = json.loads(json.dumps(yaml.safe_load(text), default=str))
    return [error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(found)]


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


KITS = ("sales-director", "client-director", "infirmiere-coordinatrice", "schichtleitung-lager")


@pytest.mark.parametrize("name", KITS)
def test_the_example_kits_fit(name):
    assert problems((ROOT / "kits" / name / "kit.yaml").read_text(encoding="utf-8")) == []


def test_a_kit_with_every_part_fits(solo_kit):
    judged = Judgement(competency="teamwork", slot=None, needed=("yes", ""), important=("4", ""))
    kit = replace(
        solo_kit,
        review=JobReview(
            people=("Priya Nair", ""), answers=(judged,), approved_by="Ida Berg", approved_on="2027-03-01"
        ),
        rules=replace(solo_kit.rules, points=Points(total=100, interview=80, other=(("test", 20.0),), pass_mark=70)),
        short=True,
    )

    assert problems(record.write(kit)) == []


@pytest.mark.parametrize(
    ("definition", "known"),
    [
        (None, reading.TOP),
        ("person", reading.PERSON),
        ("competency", reading.COMPETENCY),
        ("session", reading.SESSION),
        ("question", questions.QUESTION),
        ("exercise", [field.name for field in fields(Exercise)]),
        ("requisition", [field.name for field in fields(Requisition)]),
        ("review", [field.name for field in fields(JobReview)]),
    ],
)
def test_the_schema_knows_the_fields_that_the_program_reads(definition, known):
    part = SCHEMA if definition is None else SCHEMA["$defs"][definition]

    assert set(part["properties"]) == set(known)


def test_the_schema_knows_every_rule():
    assert set(SCHEMA["properties"]["rules"]["anyOf"][0]["properties"]) == {field.name for field in fields(Rules)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    minutes: 60", "    minutes: sixty"),
        ("    weight: 1", "    weigth: 1"),
        ("  level: director", "  level: boss"),
        ("combine: mean", "combine: average"),
        ("        rates: [s1]", "        rates: []"),
        ("      - id: q1\n", "      - id: Q-1\n"),
        ("          5: ", "          6: "),
        ("kit: 1\n", ""),
        ("          - star: S", "          - star: T"),
    ],
)
def test_what_the_program_refuses_the_schema_refuses(tmp_path, solo_kit, old, new):
    text = record.write(solo_kit)
    assert old in text
    broken = text.replace(old, new, 1)
    (tmp_path / "kit.yaml").write_text(broken, encoding="utf-8")

    with pytest.raises(PlanError):
        record.read(tmp_path)
    assert problems(broken) != []
