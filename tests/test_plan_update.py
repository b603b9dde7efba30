"""`plan KIT --update` as a manager runs it: real files, real command line."""

import importlib
import json
import os
import re
import shutil
from datetime import date

import pytest

from generator.kits import record, review
from generator.model.review import Item, Part
from tests.cards import as_ods
from tests.conftest import ROOT
from tests.forms import has_libreoffice, resaved
from tests.kills import killed, state_of
from tests.reviews import fill, fill_file

POSTING = ROOT / "kits" / "sales-director" / "posting.md"
PEOPLE = ("Ana Ruiz:60", "Ben Okafor:60", "Chloé Martin:60")
C, Q, P = Part.COMPETENCY, Part.QUESTION, Part.PERSON


@pytest.fixture
def kit(run, tmp_path, made):
    folder = tmp_path / "role"
    made("plan", POSTING, folder, *(part for name in PEOPLE for part in ("--interviewer", name)))
    return folder


def form(kit):
    return kit / "plan-review.xlsx"


def files(kit):
    return {p.name: p.read_bytes() for p in kit.iterdir() if p.is_file()}


def dropping(kit, place=0):
    """The cell that drops one of the kit's competencies, and what the plan then says."""
    competency = record.read(kit).competencies[place]
    return {(C, competency.id, Item.CHOICE): "drop"}, f"  No longer rated: {competency.printed_name}\n"


def test_plan_writes_the_form_beside_the_plan(kit):
    assert sorted(files(kit)) == ["kit.yaml", "ledger.jsonl", "plan-review.xlsx", "posting.md"]


@pytest.mark.broad
@pytest.mark.parametrize("at", range(4))
def test_a_plan_that_is_killed_is_made_whole_by_the_next_run(run, kit, tmp_path, at):
    again = tmp_path / "again" / "role"
    asked = ("plan", POSTING, "-o", again, *(part for name in PEOPLE for part in ("--interviewer", name)))

    assert killed(at, *asked)
    assert not (again / "kit.yaml").exists()
    run(*asked)

    assert state_of(again)[0] == state_of(kit)[0]


@pytest.mark.broad
@pytest.mark.parametrize("at", range(5))
def test_an_update_that_is_killed_is_made_whole_by_the_next_run(run, kit, tmp_path, at):
    fill_file(form(kit), dropping(kit)[0] | {(Part.NEW_PERSON, "new person 1", Item.NAME): "Dana Whit"})
    whole = tmp_path / "whole" / "role"
    shutil.copytree(kit, whole)
    run("plan", whole, "--update")

    assert killed(at, "plan", kit, "--update")
    run("plan", kit, "--update")

    assert state_of(kit) == state_of(whole)


@pytest.mark.broad
@pytest.mark.parametrize("at", [0, 3, 9, 20, 22])
def test_a_build_that_is_killed_is_completed_and_told_by_the_next_run(run, kit, tmp_path, at):
    asked = ("--candidate", "Lea Brandt")
    whole = tmp_path / "whole" / "role"
    shutil.copytree(kit, whole)
    run("build", whole, *asked)

    assert killed(at, "build", kit, *asked)
    run("build", kit, *asked)

    files, events = state_of(kit)
    assert (files, [what for what, _ in events]) == (state_of(whole)[0], ["planned", "built"])


@pytest.mark.parametrize("command", ["plan", "build"])
def test_a_kit_in_which_somebody_else_writes_is_left_alone(run, kit, command):
    lock = kit / ".ledger.jsonl.lock"
    lock.write_text(str(os.getppid()))
    before = files(kit)

    result = run(command, kit, *(["--update"] if command == "plan" else ["--candidate", "Lea Brandt"]), expect=1)

    assert f"{lock.name}: another run of panelpack is writing here; try again when it is done" in result.stderr
    assert files(kit) == before


def test_a_plan_that_came_meanwhile_is_not_written_over(run, kit, tmp_path, monkeypatch):
    plan = importlib.import_module("generator.cli.plan")
    meanwhile, make = tmp_path / "meanwhile" / "role", plan.make_plan

    def make_slowly(*arguments):
        shutil.copytree(kit, meanwhile)
        return make(*arguments)

    monkeypatch.setattr(plan, "make_plan", make_slowly)

    result = run("plan", POSTING, "-o", meanwhile, "--together", expect=1)

    assert "there is a plan here already" in result.stderr
    assert files(meanwhile) == files(kit)


def test_build_from_a_posting_writes_the_form_too(tmp_path, made):
    made("build", POSTING, tmp_path / "role")

    assert form(tmp_path / "role").is_file()


def test_an_untouched_review_changes_nothing_byte_for_byte(run, kit):
    before = files(kit)

    result = run("plan", kit, "--update")

    assert files(kit) == before
    assert result.stdout.startswith("Up to date: the review changes nothing.")


def test_what_was_decided_is_in_the_plan_and_what_was_there_is_kept(run, kit):
    text = (kit / "kit.yaml").read_text(encoding="utf-8")
    text = text.replace("      - id: q6\n", "      # Ben asks this one.\n      - id: q6\n")
    (kit / "kit.yaml").write_text(text, encoding="utf-8")
    before, filled = files(kit), {(C, "deal-closing", Item.WEIGHT): 1.5, (C, "deal-closing", Item.REASON): "targets"}
    dropped, gone = dropping(kit)
    fill_file(form(kit), filled | dropped | {(C, "negotiation", Item.IMPORTANT_1): 9})
    typed = form(kit).read_bytes()

    result = run("plan", kit, "--update")

    after = files(kit)
    assert after["kit.yaml.1"] == before["kit.yaml"]
    assert after["plan-review.1.xlsx"] == typed
    assert "# Ben asks this one." in after["kit.yaml"].decode()
    assert [c.weight for c in record.read(kit).competencies if c.id == "deal-closing"] == [1.5]
    assert gone in result.stdout
    assert "  Weight of Bringing a deal to signature: 1 → 1.5\n" in result.stdout
    assert re.search("plan-review.xlsx Competencies!H[0-9]+: this cell holds “9”", result.stderr)
    assert result.stdout.count("\n  ") > 4
    assert run("plan", kit, "--update").stdout.startswith("Up to date")
    assert files(kit) == after


def test_a_second_review_keeps_the_second_state_as_2(run, kit):
    for weight in (1.5, 2):
        cells = {(C, "deal-closing", Item.WEIGHT): weight, (C, "deal-closing", Item.REASON): "targets"}
        fill_file(form(kit), cells)
        run("plan", kit, "--update")

    assert {"kit.yaml.1", "kit.yaml.2", "plan-review.1.xlsx", "plan-review.2.xlsx"} <= set(files(kit))
    assert "weight: 1.5" in (kit / "kit.yaml.2").read_text(encoding="utf-8")


def test_own_words_are_linted_and_the_findings_printed(run, kit):
    fill_file(form(kit), {(Q, "q1", Item.WORDING): "Tell me how you and why you did it?"})

    result = run("plan", kit, "--update")

    assert "q1 in your words: it asks more than one thing (Q2)" in result.stdout
    assert run("plan", kit, "--update").exit_code == 0


def test_strict_ends_with_1_where_a_cell_could_not_be_used(run, kit):
    fill_file(form(kit), {(P, "ana-ruiz", Item.MINUTES): 5})

    run("plan", kit, "--update", "--strict", expect=1)


def test_the_same_as_json(run, kit):
    dropped, gone = dropping(kit)
    fill_file(form(kit), dropped | {(P, "ana-ruiz", Item.MINUTES): 5})

    found = json.loads(run("plan", kit / "kit.yaml", "--update", "--format", "json").stdout)

    assert list(found) == ["kit", "folder", "version", "changes", "problems", "remarks", "short"]
    assert [p["code"] for p in found["problems"]] == ["number-not-accepted"]
    assert gone.strip() in found["changes"]


def test_a_kit_without_the_form_gets_one(run, kit):
    form(kit).unlink()

    result = run("plan", kit, "--update")

    assert form(kit).is_file()
    assert result.stdout.startswith("Up to date")


def test_a_plan_changed_by_hand_shows_in_the_form(run, kit):
    text = (kit / "kit.yaml").read_text(encoding="utf-8")
    (kit / "kit.yaml").write_text(text.replace("    minutes: 60\n", "    minutes: 50\n", 1), encoding="utf-8")
    shown = form(kit).read_bytes()

    run("plan", kit, "--update")

    assert form(kit).read_bytes() != shown
    assert not (kit / "kit.yaml.1").exists()


def test_windows_line_ends_and_a_mark_at_the_start_stay(run, kit):
    text = (kit / "kit.yaml").read_text(encoding="utf-8")
    (kit / "kit.yaml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    fill_file(form(kit), dropping(kit)[0])

    run("plan", kit, "--update")

    content = (kit / "kit.yaml").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf#")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_another_kits_form_is_refused_and_nothing_is_written(run, kit, tmp_path, made):
    made("plan", POSTING, tmp_path / "other")
    shutil.copy(form(tmp_path / "other"), form(kit))
    before = files(kit)

    result = run("plan", kit, "--update", expect=1)

    assert "this form is of the kit 'other', not of 'role'" in result.stderr
    assert files(kit) == before


def test_after_a_freeze_a_change_of_what_is_fixed_needs_its_reason(run, kit):
    text = (kit / "kit.yaml").read_text(encoding="utf-8").replace("look_for: []", "look_for: [names both parties]")
    (kit / "kit.yaml").write_text(text, encoding="utf-8")
    run("build", kit)
    run("freeze", kit, "--by", "Ida Berg", "--on", "2027-03-01")
    fill_file(form(kit), {(C, "deal-closing", Item.WEIGHT): 2, (C, "deal-closing", Item.REASON): "targets"})
    before = files(kit)

    refused = run("plan", kit, "--update", expect=1)
    assert "the plan was frozen on 2027-03-01" in refused.stderr
    assert files(kit) == before
    run("plan", kit, "--update", "--reason", "the board asked for it")
    assert "the board asked for it" in (kit / "ledger.jsonl").read_text(encoding="utf-8")
    assert [c.weight for c in record.read(kit).competencies if c.id == "deal-closing"] == [2.0]


def test_a_new_question_never_takes_an_id_that_was_sent(run, kit):
    run("build", kit)
    for number in (2, 2):
        asked = record.read(kit).sessions[0].questions[0].id
        fill_file(form(kit), {(Q, asked, Item.QUESTION): number})
        run("plan", kit, "--update")
        run("build", kit)

    history = json.loads((kit / "pack" / "manifest.json").read_text(encoding="utf-8"))["history"]
    assert [sorted(set(h["questions"]) - set(history[0]["questions"])) for h in history] == [[], ["q13"], ["q14"]]


def test_the_approval_on_the_form_says_how_to_fix_the_plan(run, kit):
    fill_file(form(kit), {(Part.APPROVAL, "", Item.BY): "Ida Berg", (Part.APPROVAL, "", Item.ON): date(2027, 3, 1)})

    result = run("plan", kit, "--update")

    assert f'panelpack freeze {kit} --by "Ida Berg" --on 2027-03-01' in result.stderr
    assert record.read(kit).review.approved_on == "2027-03-01"


def test_what_is_declared_on_the_form_is_kept_and_read_as_yes_or_no(run, kit):
    trained, apart = ((Part.APPROVAL, "", item) for item in (Item.TRAINED, Item.APART))
    fill_file(form(kit), {trained: "Yes", apart: "sometimes"})

    result = run("plan", kit, "--update")
    declared = record.read(kit).review
    assert (declared.trained, declared.applications_apart) == ("yes", "")
    assert "Interviewers trained: none → yes" in result.stdout
    assert "Approved!B8: “sometimes” is neither yes nor no" in " ".join((result.stdout + result.stderr).split())

    fill_file(form(kit), {trained: None, apart: "no"})
    run("plan", kit, "--update")
    declared = record.read(kit).review
    assert (declared.trained, declared.applications_apart) == ("", "no")


def test_planning_options_do_not_go_with_an_update_nor_a_kit_without_it(run, kit):
    assert "--update takes the plan from kit.yaml" in run("plan", kit, "--update", "--short", expect=2).stderr
    assert "is a kit: bring its plan up to date with --update" in run("plan", kit, expect=2).stderr
    assert "--reason goes with --update" in run("plan", POSTING, "--reason", "why", expect=2).stderr


def test_a_form_saved_as_ods_is_read_once_and_put_aside(run, kit):
    dropped, said = dropping(kit)
    other = form(kit).with_suffix(".ods")
    other.write_bytes(as_ods(fill(form(kit).read_bytes(), dropped | {(P, "ana-ruiz", Item.MINUTES): 5})))
    typed = other.read_bytes()

    result = run("plan", kit, "--update")

    assert said in result.stdout
    assert "plan-review.ods People and time!C6: this cell holds “5”" in result.stderr
    assert "Read and put aside: " in result.stderr
    assert (kit / "plan-review.1.ods").read_bytes() == typed
    assert not other.exists()
    assert run("plan", kit, "--update").stdout.startswith("Up to date")


def test_two_forms_that_disagree_are_refused_and_two_that_agree_are_one(run, kit):
    (dropped, said), (another, _) = dropping(kit), dropping(kit, 1)
    kept = dict.fromkeys(another, "keep")
    other = form(kit).with_suffix(".ods")
    other.write_bytes(as_ods(fill(form(kit).read_bytes(), dropped)))
    fill_file(form(kit), another)
    before = files(kit)

    refused = run("plan", kit, "--update", expect=1)
    assert "plan-review.xlsx: this form and plan-review.ods both decide something" in refused.stderr
    assert files(kit) == before
    fill_file(form(kit), dropped | kept)
    assert said in run("plan", kit, "--update").stdout


def test_an_ods_that_is_no_form_is_refused(run, kit):
    form(kit).with_suffix(".ods").write_bytes(b"no form")

    assert "plan-review.ods: " in run("plan", kit, "--update", expect=1).stderr


@pytest.mark.broad
@pytest.mark.skipif(not has_libreoffice(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("format_", ["ods", "xlsx"])
def test_a_form_that_libreoffice_saved_decides_the_same(run, kit, tmp_path, format_):
    dropped, _ = dropping(kit)
    decided = dropped | {
        (C, "deal-closing", Item.WEIGHT): 1.5,
        (C, "deal-closing", Item.REASON): "targets, = 3 “big” ones",
        (C, "negotiation", Item.NEEDED_1): "yes",
        (C, "negotiation", Item.IMPORTANT_1): 4,
        (Q, "q1", Item.WORDING): "Tell me about a deal that you lost.\nWhat did you do?",
        (P, "ben-okafor", Item.MINUTES): 45,
        (Part.APPROVAL, "", Item.BY): "Ida Berg",
        (Part.APPROVAL, "", Item.ON): date(2027, 3, 1),
        (Part.JOB, "", Item.PERSON_1): "Priya Nair",
    }
    written = form(kit).read_bytes()
    typed = fill(written, decided)
    plan = record.read(kit)

    again = review.read(resaved(typed, tmp_path, format_), f"plan-review.{format_}", plan)
    untouched = review.read(resaved(written, tmp_path, format_), f"plan-review.{format_}", plan)

    assert decisions(again) == decisions(review.read(typed, "x.xlsx", plan))
    assert len(again.filled) == len(decided)
    assert (again.problems, untouched.filled, untouched.problems) == ((), (), ())


def decisions(filled):
    return [(cell.part, cell.key, cell.item, cell.value) for cell in filled.filled]
