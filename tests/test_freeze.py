"""The plan approved: what changes after it needs a reason, and is shown before and after wherever results are."""

import json
import shutil

import pytest
from openpyxl import load_workbook

from generator.debriefing.changes import changes_since, changes_to_explain
from generator.kits import record
from generator.model import Change, Event
from tests.intake import fill_all, listed
from tests.kills import killed, state_of, told

FROZEN = ("--by", "Priya Nair", "--on", "2027-03-01")


def change(kit, before, after):
    """Change a text of kit.yaml by hand, wherever it stands."""
    path = kit / "kit.yaml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def weigh(kit, weight):
    """Give the first competency another weight, with the reason that a weight needs."""
    path = kit / "kit.yaml"
    text = path.read_text(encoding="utf-8")
    head, _, tail = text.partition("    weight: ")
    own, following, rest = tail.partition("\n")[2].partition("\n  - id: ")
    own = own.replace("    reason: null\n", "    reason: the first thing of the job\n")
    path.write_text(f"{head}    weight: {weight}\n{own}{following}{rest}", encoding="utf-8")


@pytest.fixture
def ready(kit):
    """A kit in which an expert has written what to look for."""
    change(kit, "look_for: []", "look_for: [names the contract's terms]")
    return kit


@pytest.fixture
def frozen(run, ready):
    """A kit that was approved."""
    run("freeze", ready, *FROZEN)
    return ready


def test_freezing_notes_version_rules_name_and_day(run, ready):
    kit = record.read(ready)

    result = run("freeze", ready, "--by", "  Priya   Nair", "--on", "1 March 2027")

    about = {"version": kit.version, "rules_digest": kit.rules_digest, "by": "Priya Nair", "on": "2027-03-01"}
    assert told(ready)[-1] == ("frozen", about)
    assert "by Priya Nair on 2027-03-01." in result.stderr


def test_frozen_twice_is_frozen_once(run, frozen):
    before = state_of(frozen)

    assert run("freeze", frozen, *FROZEN).stderr.startswith("Up to date: version ")
    assert state_of(frozen) == before


def test_a_question_about_a_field_needs_what_to_look_for_before_freezing(run, kit):
    before = state_of(kit)
    lines = (kit / "kit.yaml").read_text(encoding="utf-8").splitlines()

    result = run("freeze", kit, *FROZEN, expect=1)

    places = [n for n, line in enumerate(lines, start=1) if "look_for: []" in line]
    said = [line.partition(": question ")[0] for line in result.stderr.splitlines()]
    assert said == [f"{kit / 'kit.yaml'}:{n}" for n in places]
    assert len(said) == 2
    assert state_of(kit) == before


@pytest.mark.parametrize(
    ("by", "on", "said"),
    [
        ("Priya", "soon", "--on: 'soon' is not a date that can be read; write it as in 2027-03-01"),
        ("Priya", "03/04/2027", "--on: '03/04/2027' can be 4 March 2027 or 3 April 2027"),
        (" ", "2027-03-01", "--by is empty"),
    ],
)
def test_a_day_that_is_not_clear_or_a_name_that_is_empty_is_wrong_usage(run, ready, by, on, said):
    assert said in run("freeze", ready, "--by", by, "--on", on, expect=2).stderr


def test_what_changes_after_the_freeze_needs_a_reason_and_everything_is_named(run, frozen):
    weigh(frozen, 1.5)
    sceptical = next(
        q.id for q in record.read(frozen).questions if q.text.startswith("Tell me about the most sceptical")
    )
    change(frozen, "text: Tell me about the most sceptical", "text: Tell us about the most sceptical")
    before = state_of(frozen)

    result = run("build", frozen, expect=1)

    path = frozen / "kit.yaml"
    said = result.stderr.splitlines()
    assert said[0].startswith(f"{path}: {sceptical}, question: “Tell me about the most")
    assert said[1:] == [
        f"{path}: weight of {record.read(frozen).competencies[0].id}: “1” → “1.5”",
        f"{path}: reason of {record.read(frozen).competencies[0].id}: “none” → “the first thing of the job”",
        f"{path}: the plan was frozen on 2027-03-01: say why it changes with --reason, or change it back",
    ]
    assert state_of(frozen) == before


def test_a_change_with_a_reason_is_built_and_the_reason_is_asked_for_once(run, frozen):
    weigh(frozen, 1.5)
    kit = record.read(frozen)

    run("build", frozen, "--reason", "  The board  asked for it ")
    result = run("build", frozen)

    about = {"version": kit.version, "rules_digest": kit.rules_digest, "reason": "The board asked for it"}
    assert [event for event in told(frozen) if event[0] == "changed"] == [("changed", about)]
    assert "Up to date." in result.stderr


def test_changing_back_is_a_change_as_well(run, frozen):
    weigh(frozen, 1.5)
    run("build", frozen, "--reason", "The board asked for it")
    weigh(frozen, 1)

    run("build", frozen, expect=1)
    run("build", frozen, "--reason", "The board thought again")

    assert [about["reason"] for what, about in told(frozen) if what == "changed"] == [
        "The board asked for it",
        "The board thought again",
    ]


def test_prose_people_and_times_need_no_reason(run, frozen):
    change(frozen, "return_to: null", "return_to: priya@example.org")

    assert "READ-ME.txt" in run("build", frozen).stdout


def test_a_reason_that_is_not_needed_is_said_to_be_noted_nowhere(run, frozen):
    result = run("build", frozen, "--reason", "Just so")

    assert "--reason is noted nowhere: nothing that is frozen has changed." in result.stderr
    assert "Just so" not in (frozen / "ledger.jsonl").read_text(encoding="utf-8")


def test_a_plan_changed_without_a_reason_is_not_frozen_anew(run, frozen):
    weigh(frozen, 1.5)

    result = run("freeze", frozen, "--by", "Priya Nair", "--on", "2027-03-02", expect=1)

    assert "the plan was changed since it was frozen: `panelpack build --reason` first" in result.stderr


def test_the_debrief_tells_changes_after_the_freeze_with_their_reasons_and_none_before(run, ready):
    weigh(ready, 2)
    run("build", ready)
    run("freeze", ready, *FROZEN)
    weigh(ready, 1.5)
    run("build", ready, "--reason", "The board asked for it")
    name = record.read(ready).competencies[0].id
    fill_all(ready)

    run("collect", ready)

    debrief = json.loads((ready / "debrief/1/debrief.json").read_text(encoding="utf-8"))
    told_there = [{"what": f"weight of {name}", "before": "2", "after": "1.5", "reason": "The board asked for it"}]
    assert debrief["changes"] == told_there
    sheet = load_workbook(ready / "debrief/1/hr.xlsx")["Changes after the first pack"]
    rows = [tuple(cell for cell in row if cell) for row in sheet.iter_rows(values_only=True)]
    assert ("What changed after the plan was frozen",) in rows
    assert ("What", "Before", "After", "Reason") in rows
    assert any(row[0] == f"weight of {name}" and row[-1] == "The board asked for it" for row in rows if row)


def test_a_change_that_was_never_built_is_no_plan_to_collect_by(run, frozen):
    weigh(frozen, 1.5)
    fill_all(frozen)
    before = state_of(frozen)

    result = run("collect", frozen, expect=1)

    name = record.read(frozen).competencies[0].id
    assert f"{frozen / 'kit.yaml'}: changed since it was frozen: weight of {name}; say why" in result.stderr
    assert state_of(frozen) == before


def test_cards_dated_before_the_freeze_are_listed(run, ready):
    fill_all(ready)
    run("collect", ready)

    result = run("freeze", ready, "--by", "Priya Nair", "--on", "2027-03-20")

    assert result.stderr.endswith("6 cards are in already; those dated before 2027-03-20 will be listed.\n")
    assert len(listed(run, ready, "before-freeze")) == 6


def test_where_approval_is_required_build_says_what_is_missing(run, kit):
    change(kit, "approval: optional", "approval: required")

    result = run("build", kit)
    strict = run("build", kit, "--strict", expect=1)

    assert "DRAFT, not approved: this kit asks for approval before it is used.\n" in result.stderr
    assert result.stderr.count("'look_for' is empty") == 2
    assert "DRAFT, not approved" in strict.stderr


def test_once_approved_build_has_nothing_to_say_until_the_plan_changes(run, ready):
    change(ready, "approval: optional", "approval: required")
    run("freeze", ready, *FROZEN)
    assert "DRAFT" not in run("build", ready).stderr

    weigh(ready, 1.5)
    result = run("build", ready, "--reason", "The board asked for it")

    assert "DRAFT, not approved as it is now (it was on 2027-03-01, and changed since)" in result.stderr


def test_a_plan_frozen_before_its_first_pack_tells_changes_all_the_same(run, ready):
    shutil.rmtree(ready / "pack")
    run("freeze", ready, *FROZEN)
    weigh(ready, 1.5)

    assert "“1” → “1.5”" in run("build", ready, expect=1).stderr
    run("build", ready, "--reason", "The board asked for it")
    history = json.loads((ready / "pack/manifest.json").read_text(encoding="utf-8"))["history"]
    assert [(e.get("frozen"), e.get("reason")) for e in history] == [
        ("2027-03-01", None),
        (None, "The board asked for it"),
    ]


@pytest.mark.parametrize("at", [0, 1])
def test_a_freeze_that_is_killed_is_completed_by_the_next_run(run, ready, at):
    assert killed(at, "freeze", ready, *FROZEN)

    run("freeze", ready, *FROZEN)

    assert [what for what, _ in told(ready)].count("frozen") == 1
    history = json.loads((ready / "pack/manifest.json").read_text(encoding="utf-8"))["history"]
    assert history[-1]["frozen"] == "2027-03-01"


def words(**said):
    """An entry of the manifest's history."""
    return {"version": "v", "rules_digest": "r", "words": {"weight of Selling": "1"}} | said


def test_only_what_came_after_the_first_freeze_is_told(solo_kit):
    history = [
        words(words={"rule x": "1"}),
        words(words={"rule x": "2"}, frozen="2027-03-01"),
        words(words={"rule x": "3"}, reason="because"),
        words(words={"rule x": "4"}, reason="once more", frozen="2027-03-05"),
    ]

    told_there = [c for c in changes_since(solo_kit, history) if c.what == "rule x"]

    assert told_there == [
        Change(what="rule x", before="2", after="3", reason="because"),
        Change(what="rule x", before="3", after="4", reason="once more"),
        Change(what="rule x", before="4", after="—", reason=""),
    ]


def test_a_frozen_plan_whose_words_are_lost_still_asks_for_a_reason(solo_kit):
    event = Event(what="frozen", at="", about={"version": "a" * 64, "rules_digest": "b" * 64})

    (change,) = changes_to_explain(solo_kit, [], [event])

    assert (change.what, change.before) == ("version and rules", "aaaa-aa, bbbb-bb")


def test_before_any_freeze_no_change_asks_for_a_reason(solo_kit):
    assert changes_to_explain(solo_kit, [words()], [Event(what="changed", at="", about={"version": "x"})]) == ()
