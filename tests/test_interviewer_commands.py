"""Interviewers who fall ill or know a candidate when the pack is out: whose card is whose, and what is left alone."""

import json
import shutil
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from generator.cli.interviewer import _left_with_one
from generator.cli.midway import Opened
from generator.kits import record
from generator.model import Candidate, Event
from tests.intake import KEYS, digests, fill, fill_all, listed
from tests.kills import killed, state_of, told
from tests.panels import panel_kit
from tests.test_candidate_commands import cards

DANA = "dana-whit"
C = ("C01", "C02", "C03")


def fill_dana(kit, monkeypatch, candidate, ratings=(5, 5, 5, 5), **others):
    """Fill a card of the one who took the first seat."""
    monkeypatch.setitem(KEYS, "s1", DANA)
    path = fill(kit, "s1", candidate, ratings, **others)
    monkeypatch.setitem(KEYS, "s1", "ana-ruiz")
    return path


@pytest.fixture
def wednesday(run, kit, reach):
    """Three candidates; Ana Ruiz, who has two cards back, falls ill, and Dana Whit takes her seat."""
    return reach(
        "wednesday",
        lambda: run("candidate", "add", kit, "Lea Brandt"),
        lambda: fill(kit, "s1", "C01", (1, 2, 3, 4)),
        lambda: fill(kit, "s1", "C02", (2, 2, 2, 3)),
        lambda: run("interviewer", "replace", kit, "Ana Ruiz", "Dana Whit"),
    )


def test_who_takes_a_seat_gets_a_folder_with_the_cards_that_are_left(run, kit):
    run("candidate", "add", kit, "Lea Brandt")
    fill(kit, "s1", "C01")
    fill(kit, "s1", "C02")
    before = digests(kit)

    result = run("interviewer", "replace", kit, "ana ruiz", "Dana Whit")

    after = digests(kit)
    changed = {p.relative_to(kit).as_posix() for p in after if before.get(p) != after[p]}
    own = "declaration.docx guide.docx READ-ME.txt role_C03_s1_dana-whit.xlsx role_s1_dana-whit_paper.docx".split()
    new = {f"pack/send/{DANA}/{name}" for name in own}
    assert changed == new | {"kit.yaml", "ledger.jsonl", "pack/manifest.json"}
    assert before.keys() <= after.keys()
    assert result.stderr.endswith(
        "Dana Whit sits in s1. Ana Ruiz keeps the cards for C01, C02. Send Dana Whit the folder send/dana-whit/.\n"
    )
    assert told(kit)[-1] == ("interviewer-replaced", {"seat": "s1", "number": "1", "kept": "C01 C02"})
    assert "1 card" in (kit / f"pack/send/{DANA}/READ-ME.txt").read_text()


def test_the_questions_stay_with_the_seat_and_the_version_stays(run, kit):
    before = record.read(kit)

    run("interviewer", "replace", kit, "s1", "Dana Whit")

    after = record.read(kit)
    assert (after.version, after.rules_digest) == (before.version, before.rules_digest)
    assert after.questions == before.questions
    assert [p.name for _, _, p in after.seats] == ["Dana Whit", "Ben Okafor", "Chloé Martin"]
    assert [p.name for p in after.seats[0][1].earlier] == ["Ana Ruiz"]


def test_comments_in_the_plan_and_the_order_of_its_lines_stay(run, kit):
    path = kit / "kit.yaml"
    text = path.read_text(encoding="utf-8")
    wish = "  - name: Ana Ruiz  # leads sales\n    focus:\n      - negotiation\n"
    text = text.replace("  - name: Ana Ruiz\n", wish)
    path.write_text("# ours\n" + text, encoding="utf-8")

    run("interviewer", "replace", kit, "Ana Ruiz", "Dana: Whit")

    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if "dana" not in line.lower()]
    gone = [line for line in ("# ours\n" + text).splitlines() if line not in kept]
    assert gone == [
        "  - name: Ana Ruiz  # leads sales",
        "      - negotiation",
        "    key: ana-ruiz",
        "        interviewer: ana-ruiz",
    ]
    assert "  - name: 'Dana: Whit'  # leads sales" in path.read_text(encoding="utf-8")
    assert record.read(kit).panel[0].focus == ()


def test_the_cards_that_came_back_stay_theirs(run, wednesday):
    assert cards(run, wednesday) == {
        ("s1", "C01"): ("Ana Ruiz", "complete"),
        ("s1", "C02"): ("Ana Ruiz", "complete"),
        ("s1", "C03"): ("Dana Whit", "missing"),
        **{(s, c): (p, "missing") for s, p in (("s2", "Ben Okafor"), ("s3", "Chloé Martin")) for c in C},
    }
    assert listed(run, wednesday) == []
    assert "  Ana Ruiz      s1  C01 complete  C02 complete\n" in run("status", wednesday).stdout
    assert "  Dana Whit     s1  C03 missing\n" in run("status", wednesday).stdout


def test_the_debrief_has_each_rating_under_the_name_of_who_gave_it(run, wednesday, monkeypatch):
    fill_dana(wednesday, monkeypatch, "C03")
    for seat in ("s2", "s3"):
        for code in C:
            fill(wednesday, seat, code)

    debrief = json.loads(run("collect", wednesday, "--format", "json").stdout)

    by = {
        (c["code"], r["interviewer"])
        for c in debrief["candidates"]
        for f in c["competencies"]
        for r in f["ratings"]
        if r["seat"] == "s1"
    }
    assert by == {("C01", "Ana Ruiz"), ("C02", "Ana Ruiz"), ("C03", "Dana Whit")}
    assert [i["name"] for i in debrief["interviewers"]] == ["Dana Whit", "Ben Okafor", "Chloé Martin", "Ana Ruiz"]
    assert debrief["problems"] == []


def test_letters_go_to_whoever_owes_the_card(run, wednesday):
    letters = run("status", wednesday, "--letters").stdout

    assert "To Dana Whit" in letters
    assert "Ana Ruiz" not in letters


def test_a_card_of_the_one_who_left_that_comes_late_and_complete_is_theirs(run, wednesday, monkeypatch):
    fill(wednesday, "s1", "C03", (4, 4, 4, 4))
    run("collect", wednesday)
    fill_dana(wednesday, monkeypatch, "C03")
    run("collect", wednesday)

    assert cards(run, wednesday)["s1", "C03"] == ("Ana Ruiz", "complete")
    found = listed(run, wednesday, "not-expected")
    assert [(p["file"], p["action"]) for p in found] == [("role_C03_s1_dana-whit.xlsx", "kept and not counted")]


def test_two_people_never_make_one_card(run, wednesday, monkeypatch):
    fill(wednesday, "s1", "C03", (4, 4, None, None))
    fill_dana(wednesday, monkeypatch, "C03", (None, None, 5, 5))

    found = json.loads(run("status", wednesday, "--format", "json").stdout)["cards"]
    card = next(c for c in found if (c["seat"], c["candidate"]) == ("s1", "C03"))
    assert (card["interviewer"], card["state"]) == ("Dana Whit", "incomplete")
    assert card["lacks"] == ["rating of question 1", "rating of question 2"]
    assert listed(run, wednesday, "not-expected")[0]["file"] == "role_C03_s1_ana-ruiz.xlsx"


def test_a_card_with_a_rating_stays_theirs_even_where_it_lacks_something(run, kit):
    fill(kit, "s1", "C01", (4, 3, 3, None))

    run("interviewer", "replace", kit, "Ana Ruiz", "Dana Whit")

    assert cards(run, kit)["s1", "C01"] == ("Ana Ruiz", "incomplete")
    assert not (kit / f"pack/send/{DANA}/role_C01_s1_dana-whit.xlsx").exists()
    assert "To Ana Ruiz" in run("status", kit, "--letters").stdout


def test_build_leaves_the_pack_as_it_is_but_for_the_papers_that_name_the_panel(run, wednesday):
    before = digests(wednesday / "pack" / "send")

    result = run("build", wednesday)

    assert result.stdout.splitlines() == [
        str(wednesday / "pack" / name) for name in ("overview.docx", "candidate-brief.docx")
    ]
    assert "ana-ruiz" not in result.stderr
    assert digests(wednesday / "pack" / "send") == before
    assert "Up to date." in run("build", wednesday).stderr


def test_a_candidate_who_comes_later_is_the_new_persons(run, wednesday):
    run("candidate", "add", wednesday, "Noor Haddad")

    assert (wednesday / f"pack/send/{DANA}/role_C04_s1_dana-whit.xlsx").is_file()
    assert not (wednesday / "pack/send/ana-ruiz/role_C04_s1_ana-ruiz.xlsx").exists()
    assert cards(run, wednesday)["s1", "C04"] == ("Dana Whit", "missing")


def test_replaced_twice_with_the_same_words_is_replaced_once(run, wednesday):
    before = state_of(wednesday)

    assert run("interviewer", "replace", wednesday, "Ana Ruiz", "Dana Whit").stderr.endswith(
        "Up to date: Dana Whit sits in s1.\n"
    )
    assert state_of(wednesday) == before


def test_whoever_was_ill_can_take_the_seat_back(run, wednesday, monkeypatch):
    fill_dana(wednesday, monkeypatch, "C03")

    run("interviewer", "replace", wednesday, "Dana Whit", "Ana Ruiz")

    assert cards(run, wednesday)["s1", "C03"] == ("Dana Whit", "complete")
    assert cards(run, wednesday)["s1", "C01"] == ("Ana Ruiz", "complete")
    assert told(wednesday)[-1] == ("interviewer-replaced", {"seat": "s1", "number": "2", "kept": "C03"})


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Ana Ruis", "Dana Whit", "no seat of this kit (s1 Ana Ruiz, s2 Ben Okafor, s3 Chloé Martin); did you mean"),
        ("Ana Ruiz", "Ben Okafor", "kit.yaml: 'Ben Okafor' sits in s2 already; one person, one seat"),
    ],
)
def test_a_seat_is_given_by_who_has_it_to_who_has_none(run, kit, old, new, said):
    before = state_of(kit)

    result = run("interviewer", "replace", kit, old, new, expect=1)

    assert said in result.stderr
    assert state_of(kit) == before


def test_two_people_whose_names_make_one_folder_have_two(run, kit):
    run("interviewer", "replace", kit, "Ana Ruiz", "Ben  Okafor-")

    assert [p.key for p in record.read(kit).panel] == ["ben-okafor-2", "ben-okafor", "chloe-martin"]
    assert (kit / "pack/send/ben-okafor-2/role_C01_s1_ben-okafor-2.xlsx").is_file()


@pytest.mark.parametrize("at", [0, *(pytest.param(n, marks=pytest.mark.broad) for n in (1, 2, 4)), 7])
def test_a_replacement_that_is_killed_is_completed_by_the_next_run(run, kit, tmp_path, at):
    fill(kit, "s1", "C01")
    whole = tmp_path / "whole"
    shutil.copytree(kit, whole / "role")
    run("interviewer", "replace", whole / "role", "Ana Ruiz", "Dana Whit")

    assert killed(at, "interviewer", "replace", kit, "Ana Ruiz", "Dana Whit")
    run("interviewer", "replace", kit, "Ana Ruiz", "Dana Whit")

    assert state_of(kit) == state_of(whole / "role")


def test_a_recused_card_is_not_expected_and_one_that_comes_is_not_counted(run, kit):
    fill_all(kit)

    result = run("interviewer", "recuse", kit, "Ben Okafor", "c02")

    assert ("s2", "C02") not in cards(run, kit)
    assert told(kit)[-1] == ("interviewer-recused", {"seat": "s2", "candidate": "C02"})
    found = listed(run, kit, "not-expected")
    assert [(p["file"], p["message"]) for p in found] == [
        ("role_C02_s2_ben-okafor.xlsx", "no card of s2 for C02 is expected: the interviewer is recused")
    ]
    assert "Ben Okafor does not see C02.\nFor C02 fewer than two people now rate:" in result.stderr
    assert "1 card" in (kit / "pack/send/ben-okafor/READ-ME.txt").read_text()
    debrief = json.loads(run("collect", kit, "--format", "json").stdout)
    seats = {c["code"]: {r["seat"] for f in c["competencies"] for r in f["ratings"]} for c in debrief["candidates"]}
    assert seats == {"C01": {"s1", "s2", "s3"}, "C02": {"s1", "s3"}}
    assert "Up to date." in run("build", kit).stderr


def test_recused_twice_is_recused_once_and_can_be_taken_back(run, kit):
    run("interviewer", "recuse", kit, "Ben Okafor", "C02")
    before = state_of(kit)

    again = run("interviewer", "recuse", kit, "s2", "C02").stderr
    assert again.endswith("Up to date: Ben Okafor does not see C02.\n")
    assert state_of(kit) == before
    run("interviewer", "recuse", kit, "Ben Okafor", "C02", "--undo")

    assert cards(run, kit)["s2", "C02"] == ("Ben Okafor", "missing")
    assert told(kit)[-1] == ("recusal-undone", {"seat": "s2", "candidate": "C02"})
    assert "2 cards" in (kit / "pack/send/ben-okafor/READ-ME.txt").read_text()


def test_whoever_is_recused_before_a_card_was_written_gets_one_when_it_is_taken_back(run, kit):
    shutil.rmtree(kit / "pack")
    run("interviewer", "recuse", kit, "Ben Okafor", "C02")
    run("build", kit)
    card = kit / "pack/send/ben-okafor/role_C02_s2_ben-okafor.xlsx"
    assert not card.exists()

    run("interviewer", "recuse", kit, "Ben Okafor", "C02", "--undo")

    assert card.is_file()


def test_after_the_reveal_nobody_is_recused_any_more(run, kit):
    fill_all(kit)
    run("collect", kit)
    before = state_of(kit)

    result = run("interviewer", "recuse", kit, "Ben Okafor", "C02", expect=1)

    assert "the ratings have been shown: the independent figures stay as they are" in result.stderr
    assert state_of(kit) == before


def test_a_card_of_the_seat_says_who_asks_it(wednesday):
    book = load_workbook(wednesday / f"pack/send/{DANA}/role_C03_s1_dana-whit.xlsx")
    place = book.defined_names["interviewer"].attr_text.rpartition("!")[2].replace("$", "")

    assert book["Scorecard"][place].value == "Dana Whit"


def test_no_name_is_in_the_ledger(run, wednesday):
    run("interviewer", "recuse", wednesday, "Ben Okafor", "C03")

    text = (wednesday / "ledger.jsonl").read_text(encoding="utf-8")
    assert not [name for name in ("Ana", "ana-ruiz", "Dana", DANA, "Ben", "Lea") if name in text]


def test_raters_of_stages_still_to_come_are_counted_where_somebody_is_recused(tmp_path):
    plan = panel_kit(raters=3, together=False)
    last = replace(plan.sessions[2], stage="final")
    events = (
        Event(what="candidate-advanced", at="", about={"candidate": "C01", "stage": "final", "from": "panel"}),
        Event(what="interviewer-recused", at="", about={"seat": "s2", "candidate": "C02"}),
    )
    of = Opened(
        folder=tmp_path,
        kit=replace(plan, sessions=(*plan.sessions[:2], last)),
        people=tuple(Candidate(code=code, name=code) for code in ("C01", "C02")),
        events=events,
        is_out=True,
        own_templates=None,
    )

    assert _left_with_one(of, "s2", "C02") == []
    gone = (*events, Event(what="interviewer-recused", at="", about={"seat": "s3", "candidate": "C02"}))
    assert _left_with_one(replace(of, events=gone), "s3", "C02") == ["For C02 fewer than two people now rate: A, B."]
