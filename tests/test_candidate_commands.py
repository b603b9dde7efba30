"""Candidates who come, go and go on when the pack is out: rows, cards, ledger, and what is left alone."""

import csv
import json
import shutil
from datetime import date

import pytest
from openpyxl import load_workbook

from tests.intake import digests, fill, fill_all, listed
from tests.kills import killed, state_of, told

SEATS = {"s1": "ana-ruiz", "s2": "ben-okafor", "s3": "chloe-martin"}


@pytest.fixture
def thursday(run, kit, reach):
    """The kit once a third candidate was added, with her files."""
    return reach("thursday", lambda: run("candidate", "add", kit, "Lea Brandt"))


def rows(kit):
    """candidates.csv, row by row."""
    with (kit / "candidates.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def cards(run, kit):
    """The state of every expected card, by seat and candidate."""
    found = json.loads(run("status", kit, "--format", "json").stdout)["cards"]
    return {(c["seat"], c["candidate"]): (c["interviewer"], c["state"]) for c in found}


def test_a_candidate_added_on_thursday_gets_new_files_and_nothing_else_is_touched(run, kit):
    fill(kit, "s1", "C01")
    before = digests(kit)

    result = run("candidate", "add", kit, "Lea Brandt")

    after = digests(kit)
    changed = {p.relative_to(kit).as_posix() for p in after if before.get(p) != after[p]}
    read_me = {f"pack/send/{key}/READ-ME.txt" for key in SEATS.values()}
    new = {
        "pack/screening_C03.xlsx",
        *(f"pack/send/{key}/declaration_C03.docx" for key in SEATS.values()),
        *(f"pack/send/{key}/role_C03_{seat}_{key}.xlsx" for seat, key in SEATS.items()),
    }
    assert changed == new | read_me | {"candidates.csv", "ledger.jsonl", "pack/manifest.json"}
    assert before.keys() <= after.keys()
    assert sorted(result.stdout.split()) == sorted(str(kit / name) for name in new | read_me)
    assert told(kit)[-1] == ("candidate-added", {"candidate": "C03", "pack": "out"})
    assert "Lea" not in (kit / "ledger.jsonl").read_text(encoding="utf-8")
    assert "3 cards, one for each candidate" in (kit / "pack/send/ana-ruiz/READ-ME.txt").read_text()


def test_the_version_stays_and_build_has_nothing_left_to_do(run, kit):
    version = json.loads((kit / "pack/manifest.json").read_text())["version"]

    run("candidate", "add", kit, "Lea Brandt")
    before = state_of(kit)
    result = run("build", kit)

    assert "Up to date." in result.stderr
    assert state_of(kit) == before
    assert json.loads((kit / "pack/manifest.json").read_text())["version"] == version


def test_a_candidate_added_twice_is_added_once(run, thursday):
    before = state_of(thursday)

    result = run("candidate", "add", thursday, "  Lea   Brandt ")

    assert result.stderr == "Up to date: this candidate is C03.\n"
    assert state_of(thursday) == before


def test_whoever_was_there_from_the_beginning_is_not_added_again(run, kit):
    before = state_of(kit)

    assert run("candidate", "add", kit, "Kim Tran").stderr == "Up to date: this candidate is C02.\n"
    assert state_of(kit) == before


def test_a_code_is_never_given_again_even_when_its_row_is_gone(run, thursday):
    path = thursday / "candidates.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "Lea" not in line), encoding="utf-8-sig")

    run("candidate", "add", thursday, "Noor Haddad")
    run("build", thursday, "--candidate", "Ole Berg")

    assert [(r["code"], r["name"]) for r in rows(thursday)][2:] == [("C04", "Noor Haddad"), ("C05", "Ole Berg")]


def test_what_a_person_wrote_into_candidates_csv_stays(run, kit):
    path = kit / "candidates.csv"
    path.write_bytes(b'name;code;agency;say_as\r\n"Idowu; Sam";C01;Berg & Co;\r\nKim Tran;C02;;tran\r\n')

    run("candidate", "add", kit, "Zoë Ångström")
    run("candidate", "withdraw", kit, "c02")

    assert (
        path.read_bytes()
        == (
            "\ufeffname;code;agency;say_as;status\r\n"
            '"Idowu; Sam";C01;Berg & Co;\r\nKim Tran;C02;;tran;withdrawn\r\nZoë Ångström;C03;;\r\n'
        ).encode()
    )


def test_the_screening_list_that_somebody_filled_stays_and_the_new_one_is_read_back(run, kit):
    book = load_workbook(kit / "pack/screening.xlsx")
    sheet = book["Screening"]
    filled = {n: sheet[d.attr_text.rpartition("!")[2].replace("$", "")] for n, d in book.defined_names.items()}
    for name, cell in filled.items():
        if name.startswith("check_"):
            cell.value = "yes"
        elif name in ("by_C01", "by_C02", "on_C01", "on_C02"):
            cell.value = "Ida Berg" if name.startswith("by") else date(2027, 3, 1)
    book.save(kit / "pack/screening.xlsx")
    theirs = (kit / "pack/screening.xlsx").read_bytes()

    run("candidate", "add", kit, "Lea Brandt")

    assert (kit / "pack/screening.xlsx").read_bytes() == theirs
    book = load_workbook(kit / "pack/screening_C03.xlsx")
    checks = [d for n, d in book.defined_names.items() if n.startswith("check_")]
    assert checks
    assert all(name.endswith("_C03") for name in book.defined_names)
    for place in checks:
        book["Screening"][place.attr_text.rpartition("!")[2].replace("$", "")].value = "yes"
    for name, said in (("by_C03", "Ida Berg"), ("on_C03", date(2027, 3, 1))):
        book["Screening"][book.defined_names[name].attr_text.rpartition("!")[2].replace("$", "")].value = said
    book.save(kit / "returned/screening_C03.xlsx")
    shutil.copy(kit / "pack/screening.xlsx", kit / "returned")
    assert "not verified" not in run("status", kit).stdout
    assert listed(run, kit) == []


def test_a_withdrawn_candidate_is_not_waited_for_and_their_cards_are_kept_and_not_counted(run, kit):
    fill_all(kit)
    pack = digests(kit / "pack")

    result = run("candidate", "withdraw", kit, "C02")

    assert result.stderr == "C02 is withdrawn: no card is expected, and what came back is not counted.\n"
    assert [r["status"] for r in rows(kit)] == ["", "withdrawn"]
    assert digests(kit / "pack") == pack
    assert told(kit)[-1] == ("candidate-withdrawn", {"candidate": "C02"})
    found = listed(run, kit, "not-expected")
    assert {(p["message"], p["action"]) for p in found} == {
        (f"no card of {s} for C02 is expected: in candidates.csv the candidate is withdrawn", "kept and not counted")
        for s in SEATS
    }
    debrief = json.loads(run("collect", kit, "--format", "json").stdout)
    assert [c["code"] for c in debrief["candidates"]] == ["C01"]
    assert "Up to date." in run("build", kit).stderr
    assert run("candidate", "withdraw", kit, "C02").stderr == "Up to date: C02 is withdrawn.\n"
    assert [what for what, _ in told(kit)].count("candidate-withdrawn") == 1


def test_a_candidate_who_did_not_come_is_not_waited_for(run, kit):
    run("candidate", "no-show", kit, "C01")

    assert {code for _, code in cards(run, kit)} == {"C02"}
    assert told(kit)[-1] == ("candidate-no-show", {"candidate": "C01"})


def test_whoever_withdrew_is_not_added_again_by_name(run, kit):
    run("candidate", "withdraw", kit, "C02")

    result = run("candidate", "add", kit, "Kim Tran", expect=1)

    assert "this candidate is C02 and withdrawn; empty `status` there to bring them back" in result.stderr


def test_a_code_that_nobody_has_is_refused_with_those_that_there_are(run, kit):
    result = run("candidate", "withdraw", kit, "C20", expect=1)

    assert "candidates.csv: there is no candidate 'C20' (C01, C02); did you mean 'C02'?" in result.stderr
    assert "Kim" not in result.stderr


def test_before_the_pack_is_built_a_candidate_is_only_listed(run, kit):
    shutil.rmtree(kit / "pack")

    result = run("candidate", "add", kit, "Lea Brandt")

    assert "There is no pack yet" in result.stderr
    assert told(kit)[-1] == ("candidate-added", {"candidate": "C03", "pack": "not built"})
    run("build", kit)
    assert not (kit / "pack/screening_C03.xlsx").exists()
    assert (kit / "pack/send/ana-ruiz/role_C03_s1_ana-ruiz.xlsx").is_file()


def test_a_plan_that_was_changed_since_it_was_built_is_built_first(run, kit):
    path = kit / "kit.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Tell me about", "Tell us about"), encoding="utf-8")
    before = state_of(kit)

    result = run("candidate", "add", kit, "Lea Brandt", expect=1)

    assert "kit.yaml was changed since the pack was built; run `panelpack build` first" in result.stderr
    assert state_of(kit) == before


def test_a_pack_with_names_in_its_files_goes_on_so(run, tmp_path, kit):
    shutil.rmtree(kit / "pack")
    run("build", kit, "--names-in-files")

    run("candidate", "add", kit, "Lea Brandt")

    assert (kit / "pack/send/ana-ruiz/role_C03_s1_ana-ruiz_lea-brandt.xlsx").is_file()


@pytest.mark.parametrize("at", [0, *(pytest.param(n, marks=pytest.mark.broad) for n in (1, 2, 5)), 12])
def test_an_addition_that_is_killed_is_completed_by_the_next_run(run, kit, tmp_path, at):
    whole = tmp_path / "whole"
    shutil.copytree(kit, whole / "role")
    run("candidate", "add", whole / "role", "Lea Brandt")

    assert killed(at, "candidate", "add", kit, "Lea Brandt")
    run("candidate", "add", kit, "Lea Brandt")

    assert state_of(kit) == state_of(whole / "role")
    assert "Up to date" in run("candidate", "add", kit, "Lea Brandt").stderr


def test_a_kit_with_one_stage_has_none_to_go_on_to(run, kit):
    result = run("candidate", "advance", kit, "C01", expect=1)

    assert "this kit has one stage, panel; there is none to go on to" in result.stderr


@pytest.fixture
def staged(run, kit, reach):
    """The kit with two stages: Ana Ruiz screens, the others see in the final who goes on."""
    in_stages(kit, "screen", "final", "final")
    return reach("staged", lambda: run("build", kit))


def in_stages(kit, *stages):
    """Put each session of the kit into a stage."""
    path = kit / "kit.yaml"
    head, _, sessions = path.read_text(encoding="utf-8").partition("\nsessions:")
    first, *others = sessions.split("    stage: panel\n")
    staged = (f"    stage: {stage}\n{rest}" for stage, rest in zip(stages, others, strict=True))
    path.write_text(f"{head}\nsessions:{first}{''.join(staged)}", encoding="utf-8")


@pytest.mark.broad
@pytest.mark.parametrize("at", range(6))
def test_whoever_goes_on_in_a_run_that_is_killed_goes_one_stage_on(run, kit, tmp_path, at):
    in_stages(kit, "screen", "panel", "final")
    run("build", kit)
    run("candidate", "advance", kit, "C02")
    run("candidate", "add", kit, "Lea Brandt")
    shutil.copytree(kit, tmp_path / "whole" / "role")
    run("candidate", "advance", tmp_path / "whole" / "role", "C03")

    assert killed(at, "candidate", "advance", kit, "C03")
    run("candidate", "advance", kit, "C03")

    assert rows(kit)[2]["stage"] == "panel"
    assert state_of(kit) == state_of(tmp_path / "whole" / "role")


def test_a_candidate_who_goes_on_is_seen_in_the_next_stage_and_counts_in_the_one_before(run, staged):
    fill(staged, "s1", "C01")
    fill(staged, "s1", "C02")

    result = run("candidate", "advance", staged, "C01")

    assert result.stderr.endswith("C01 is in the stage final.\n")
    assert cards(run, staged) == {
        ("s1", "C01"): ("Ana Ruiz", "complete"),
        ("s1", "C02"): ("Ana Ruiz", "complete"),
        ("s2", "C01"): ("Ben Okafor", "missing"),
        ("s3", "C01"): ("Chloé Martin", "missing"),
    }
    assert told(staged)[-1] == ("candidate-advanced", {"candidate": "C01", "from": "screen", "to": "final"})
    assert run("candidate", "advance", staged, "C01").stderr.endswith("C01 is in the stage final.\n")
    assert [what for what, _ in told(staged)].count("candidate-advanced") == 1


def test_whoever_comes_when_others_have_gone_on_begins_in_the_first_stage(run, staged):
    run("candidate", "advance", staged, "C01")

    run("candidate", "add", staged, "Lea Brandt")
    new = {p.name for p in (staged / "pack/send").rglob("*_C03_*.xlsx")}
    run("candidate", "advance", staged, "C03")

    assert new == {"role_C03_s1_ana-ruiz.xlsx"}
    everywhere = {p.name for p in (staged / "pack/send").rglob("*_C03_*.xlsx")}
    assert everywhere == {f"role_C03_{seat}_{key}.xlsx" for seat, key in SEATS.items()}
    assert "Up to date." in run("build", staged).stderr
