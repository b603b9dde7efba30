"""`panelpack retention`: the organisation's table, the days of a kit, many kits, and holds."""

import json
import shutil

import pytest

from generator import retention
from generator.errors import PlanError
from generator.model.keeping import Period, Unit, What
from tests.intake import ROOT

TABLE = """\
- what: everything
  applies: us
  keep: 1 year
  source: law
  checked: 2026-11-22
- what: notes
  applies: policy
  delete: 18 Months
  source: policy 7
  checked: 22 November 2026
"""


@pytest.fixture
def decided(tmp_path):
    """A kit whose decision came back, signed on 19 March 2027, in a folder of kits; no card is with it."""
    source, folder = ROOT / "kits" / "sales-director", tmp_path / "kits" / "sales-director"
    (folder / "returned").mkdir(parents=True)
    for name in ("kit.yaml", "candidates.csv"):
        shutil.copy(source / name, folder)
    shutil.copy(source / "returned" / "after the letters" / "decision.xlsx", folder / "returned")
    return folder


def test_a_table_is_read_line_by_line(tmp_path):
    path = tmp_path / "retention.yaml"
    path.write_text(TABLE, encoding="utf-8")

    one, two = retention.read(path)

    assert (one.what, one.keep, one.delete) == (What.EVERYTHING, Period(number=1, unit=Unit.YEAR), None)
    assert (two.what, two.delete, two.checked) == (What.NOTES, Period(number=18, unit=Unit.MONTH), "2026-11-22")


@pytest.mark.parametrize(
    ("was", "is_", "says"),
    [
        ("keep: 1 year", "kep: 1 year", ":3: unknown field 'kep'; did you mean 'keep'?"),
        ("keep: 1 year", "keep: 1 yaer", ":3: 'keep' is '1 yaer': write a number and days, weeks, months or years"),
        ("keep: 1 year", "keep: 0 years", ":3: 'keep' is '0 years'"),
        ("keep: 1 year", "keep: year", ":3: 'keep' is 'year'"),
        ("  keep: 1 year\n", "", ":1: this line says neither 'keep' nor 'delete'"),
        ("what: notes", "what: note", ":6: 'what' is 'note', not one of everything, names, cards, notes"),
        ("source: law", "source:", ":4: 'source' is missing"),
        ("checked: 2026-11-22", "checked: soon", ":5: 'checked' is 'soon'; write the day as in 2027-03-01"),
        (TABLE, "rules: none", "this table is no list"),
        (TABLE, "", "this table is no list"),
    ],
)
def test_what_is_wrong_in_a_table_is_named_by_line(tmp_path, was, is_, says):
    path = tmp_path / "retention.yaml"
    path.write_text(TABLE.replace(was, is_, 1), encoding="utf-8")

    with pytest.raises(PlanError) as caught:
        retention.read(path)

    assert says in str(caught.value)


def test_the_example_is_a_table(run, tmp_path):
    path = tmp_path / "retention.yaml"
    path.write_text(run("retention", "--example").stdout, encoding="utf-8")

    assert [rule.keep is None for rule in retention.read(path)] == [False, True]


def test_only_what_was_checked_is_shipped_and_no_deletion_with_it():
    assert [(str(rule.keep), rule.delete, rule.checked) for rule in retention.SHIPPED] == [
        ("1 year", None, "2026-11-22"),
        ("2 years", None, "2026-11-22"),
    ]


def test_a_kit_without_a_table_shows_what_was_checked_and_sets_no_day_of_deletion(run, decided):
    said = run("retention", decided).stdout

    assert "Decided on 19 March 2027: the latest signature on decision.xlsx." in said
    assert "keep at least until 19 March 2028" in said
    assert "keep at least until 19 March 2029" in said
    assert "You have no retention.yaml beside your kits" in said
    assert "delete by" not in said


def test_the_table_beside_the_kits_counts_and_a_named_one_before_it(run, decided, tmp_path):
    (decided.parent / "retention.yaml").write_text(TABLE, encoding="utf-8")
    other = tmp_path / "other.yaml"
    other.write_text(TABLE.replace("1 year", "2 years"), encoding="utf-8")

    beside = json.loads(run("retention", decided, "--format", "json", "--on", "2027-05-01").stdout)
    named = json.loads(run("retention", decided, "--table", other, "--format", "json").stdout)

    assert [(due["what"], due["keep_until"], due["delete_by"]) for due in beside["due"]] == [
        ("notes", "2028-03-19", "2028-09-19"),
        ("everything", "2028-03-19", None),
    ]
    assert (beside["on"], beside["own_table"], beside["state"]) == ("2027-05-01", True, "to be kept")
    # The longer keeping crosses the deletion of notes, and wins.
    assert [(due["delete_by"], due["deletion_asked_by"]) for due in named["due"]] == [
        ("2029-03-19", "2028-09-19"),
        (None, None),
    ]


def test_many_kits_stand_in_order_of_what_is_due(run, decided):
    (decided.parent / "retention.yaml").write_text(TABLE.replace("1 year", "1 month"), encoding="utf-8")
    open_ = decided.parent / "a-open"
    shutil.copytree(decided, open_)
    (open_ / "returned" / "decision.xlsx").unlink()

    said = run("retention", "--all", decided.parent, "--on", "2028-09-29").stdout.splitlines()

    assert said == [
        "Looked at on 29 September 2028",
        "",
        "kit             decided     keep until  delete by   now",
        "sales-director  2027-03-19  2027-04-19  2028-09-19  overdue by 10 days",
        "a-open          –           –           –           no decision with a date",
    ]


def test_a_hold_is_noted_once_with_who_and_why_and_released(run, decided):
    hold = ("--hold", "complaint 12", "--by", "Priya Nair", "--on", "1 April 2027")
    run("retention", decided, *hold)
    said = run("retention", decided, *hold)
    again = run("retention", decided, "--release", "settled", "--by", "Dana", "--on", "2027-06-01")

    assert "Up to date: this hold stands already." in said.stderr
    assert "since 2027-04-01, Priya Nair: complaint 12" in said.stdout
    assert "On hold" not in again.stdout
    events = [json.loads(line) for line in (decided / "ledger.jsonl").read_text("utf-8").splitlines()]
    assert [(e["what"], e["reason"], e["by"], e["on"]) for e in events] == [
        ("held", "complaint 12", "Priya Nair", "2027-04-01"),
        ("hold-released", "settled", "Dana", "2027-06-01"),
    ]


@pytest.mark.parametrize(
    "options",
    [
        ("--hold", "x", "--by", "P"),
        ("--hold", "x", "--on", "2027-01-01"),
        ("--hold", " ", "--by", "P"),
        ("--by", "P"),
        (),
    ],
)
def test_what_is_lacking_is_wrong_usage(run, decided, options):
    run("retention", *([decided] if options else []), *options, expect=2)


def test_there_is_nothing_to_release_where_no_hold_stands(run, decided):
    said = run("retention", decided, "--release", "x", "--by", "P", "--on", "2027-01-01", expect=1)

    assert "there is no hold to release" in said.stderr


def test_what_a_table_may_say_is_documented():
    text = (ROOT / "docs" / "keeping.md").read_text(encoding="utf-8")

    assert [name for name in (*retention.FIELDS, *What) if f"`{name}`" not in text] == []
    assert [name for name in (*retention.FIELDS, *What) if name not in retention.EXAMPLE] == []
