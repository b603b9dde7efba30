"""`panelpack purge`: afterwards no byte of a candidate is left, and the others' figures come out as before."""

import csv
import json
import os
import re
import shutil
import zipfile
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from generator import ledger
from generator.cli import cli
from tests.forms import Filled
from tests.intake import digests, fill, fill_all
from tests.traces import found_below

BY = ("--yes", "--by", "Priya Nair")
# What the fixture's cards, forms and papers say of Kim Tran, who is C02.
NAMES, NOTES = ("Kim Tran", "Tran", "Kim"), ("of C02", "Kim's weak spot", "not what Kim promised")
TABLE = "- {what: everything, applies: us, keep: 1 year, source: law, checked: 2026-11-22}\n"


def panelpack(*arguments, expect=0):
    """Run the command line; exit status 0 unless told."""
    result = CliRunner().invoke(cli, [str(a) for a in arguments], catch_exceptions=False)
    assert result.exit_code == expect, result.output
    return result


def decide(folder, on="2025-03-19"):
    """A whole decision in `returned/`, signed on a day."""
    form = Filled((folder / "debrief" / "1" / "decision.xlsx").read_bytes())
    for code, outcome, reason in (
        ("C01", "selected", "Next in the order"),
        ("C02", "not selected", "A must is not met"),
    ):
        form.at("Decision", {"Code": code}, "Outcome").value = outcome
        form.at("Decision", {"Code": code}, "Reason").value = reason
    form.at("Decision", {"Code": "C02"}, "In words").value = "it is not what Kim promised"
    sheet = form.book["Decision"]
    for part, letter in (("name", "Dana"), ("date", on)):
        for name in ("chair", "hr", "hiring"):
            sheet[form.book.defined_names[f"{name}_{part}"].attr_text.rpartition("!")[2].replace("$", "")] = letter
    form.book.save(folder / "returned" / "decision.xlsx")


@pytest.fixture(scope="module")
def decided(sent, tmp_path_factory):
    """A kit in which everything came back, cards, papers, an archive, and that was debriefed; with its cache."""
    top = tmp_path_factory.mktemp("decided")
    os.environ["XDG_CACHE_HOME"], before = str(top / "cache"), os.environ["XDG_CACHE_HOME"]
    folder = top / "role"
    shutil.copytree(sent, folder)
    (folder / "returned").mkdir(exist_ok=True)
    fill_all(folder)
    fill(folder, "s1", "C01", (3, 4, 2, 5), asked_besides="Sam had none of Kim's weak spot; Kim Tran has")
    returned = folder / "returned"
    with zipfile.ZipFile(returned / "late.zip", "w") as archive:
        archive.write(returned / "role_C02_s1_ana-ruiz.xlsx", "in/role_C02_s1_ana-ruiz (1).xlsx")
        archive.write(returned / "role_C01_s2_ben-okafor.xlsx", "in/role_C01_s2_ben-okafor (1).xlsx")
    (returned / "role_C02_s1_ana-ruiz_scan.pdf").write_bytes(b"%PDF-1.4 Kim Tran")
    (returned / "Tran_Kim talk.txt").write_text("Kim's weak spot", encoding="utf-8")
    panelpack("collect", folder)
    os.environ["XDG_CACHE_HOME"] = before
    return SimpleNamespace(folder=folder, cache=top / "cache")


@pytest.fixture
def kit(decided, tmp_path, monkeypatch):
    """A copy of that kit and of its cache."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(decided.cache, tmp_path / "cache")
    shutil.copytree(decided.folder, tmp_path / "role")
    return tmp_path / "role"


@pytest.fixture(scope="module")
def purged(decided, tmp_path_factory):
    """That kit after C02 was purged out of it."""
    top = tmp_path_factory.mktemp("purged")
    shutil.copytree(decided.cache, top / "cache")
    shutil.copytree(decided.folder, top / "role")
    os.environ["XDG_CACHE_HOME"], before = str(top / "cache"), os.environ["XDG_CACHE_HOME"]
    result = panelpack("purge", top / "role", "c02", *BY)
    os.environ["XDG_CACHE_HOME"] = before
    return SimpleNamespace(folder=top / "role", cache=top / "cache", result=result)


@pytest.mark.broad
def test_the_folder_of_somebody_who_was_replaced_and_a_record_go_whole(kit):
    panelpack("interviewer", "replace", kit, "Ben Okafor", "Rose Price")
    for name, text in (
        ("3-subject-C01/READ-ME.txt", "c02c60f7ee78df96  record.docx"), ("3-subject-C01/record.docx", "nobody"),
        ("4-subject-C01/READ-ME.txt", "nobody"), ("4-subject-C01/redaction-log.csv", "Kim"),
        ("4-subject-C01_names-to-check.xlsx", "nobody"),
    ):  # fmt: skip
        (kit / "records" / name).parent.mkdir(parents=True, exist_ok=True)
        (kit / "records" / name).write_text(text, encoding="utf-8")

    said = panelpack("purge", kit, "C02", *BY).stdout

    assert "pack/send/ben-okafor/declaration.docx: it is of somebody who was replaced" in said
    assert "For you to look at" not in said
    assert {p.relative_to(kit / "records").as_posix() for p in (kit / "records").rglob("*.*")} == {
        "3-subject-C01/READ-ME.txt",
        "3-subject-C01/record.docx",
    }


@pytest.mark.broad
def test_a_dry_run_names_every_place_and_changes_nothing(kit):
    decide(kit)
    before = digests(kit) | digests(kit.parent / "cache")

    said = panelpack("purge", kit, "C02").stdout

    assert digests(kit) | digests(kit.parent / "cache") == before
    for place in (
        "pack/send/ana-ruiz/role_C02_s1_ana-ruiz.xlsx", "debrief/1/",
        "returned/role_C02_s1_ana-ruiz.xlsx: a card of theirs",
        "returned/role_C02_s1_ana-ruiz_scan.pdf", "returned/late.zip/in/role_C02_s1_ana-ruiz (1).xlsx",
        "returned/Tran_Kim talk.txt", "returned/decision.xlsx", "pack/screening.xlsx", "candidates.csv",
        "ledger.jsonl",
        "readings of cards would go too", "No program reaches what has left this folder",
    ):  # fmt: skip
        assert place in said, place


def test_after_a_purge_no_byte_of_the_candidate_is_left(decided, purged):
    for top in (decided.folder / "returned", decided.cache):
        assert {word for _, word in found_below(top, *NAMES[:2], NOTES[0])} == {*NAMES[:2], NOTES[0]}

    for top in (purged.folder, purged.cache):
        assert found_below(top, *NAMES, *NOTES) == []
    assert not [p for p in purged.folder.rglob("*") if "C02" in p.name]


def test_after_a_purge_no_rating_of_the_candidate_is_left(purged):
    told = json.loads((purged.folder / "debrief" / "1" / "debrief.json").read_text(encoding="utf-8"))

    assert [c["code"] for c in told["candidates"]] == ["C01"]
    assert {path.name.partition(".")[0] for path in (purged.cache / "panelpack" / "cards").iterdir()}.isdisjoint(
        {
            e.about.get("sha256")
            for e in ledger.read(purged.folder / "ledger.jsonl")[0]
            if e.about.get("candidate") == "C02"
        }
    )


def test_the_others_figures_come_out_as_before(decided, purged, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    before, after = (
        json.loads((k.folder / "debrief" / "1" / "debrief.json").read_text("utf-8")) for k in (decided, purged)
    )
    said = panelpack("collect", purged.folder).output

    (sam,) = (c for c in before["candidates"] if c["code"] == "C01")
    (now,) = after["candidates"]
    assert (now["total"]["value"], now["competencies"]) == (sam["total"]["value"], sam["competencies"])
    assert "Debrief 1 stands; nothing in it has changed" in said
    assert "gone" not in said


def test_the_ledger_is_laid_anew_and_holds(decided, purged):
    events, problems = ledger.read(purged.folder / "ledger.jsonl")
    before, _ = ledger.read(decided.folder / "ledger.jsonl")

    assert problems == ()
    assert {e.at for e in events if e.what == "taken-in"} <= {e.at for e in before}
    (line,) = (e.about for e in events if e.what == "purged")
    went = sum(e.about.get("candidate") == "C02" or "_C02_" in e.about.get("card", "") for e in before)
    assert (line["candidates"], line["by"], line["lines"], line["by_hand"]) == ("C02", "Priya Nair", str(went), "0")


def test_the_note_tells_by_code_who_deleted_how_much(purged):
    with (purged.folder / "purged.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)

    assert (row["candidates"], row["by"], row["by_hand"], row["reason"]) == ("C02", "Priya Nair", "0", "")
    assert int(row["files"]) > 15
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", row["on"])


@pytest.mark.broad
def test_a_code_is_never_given_again(purged, tmp_path):
    folder = tmp_path / "role"
    shutil.copytree(purged.folder, folder)
    (tmp_path / "more.csv").write_text("name\nZoe Lang\n", encoding="utf-8")
    with (folder / "candidates.csv").open("a", encoding="utf-8") as file:
        file.write(",Ben Adler\n")

    panelpack("build", folder, "--candidates", tmp_path / "more.csv")

    rows = (folder / "candidates.csv").read_text("utf-8-sig").splitlines()
    assert [row.split(",")[:2] for row in rows[1:]] == [
        ["C01", "Sam Idowu"],
        ["C03", "Ben Adler"],
        ["C04", "Zoe Lang"],
    ]


def test_a_second_purge_says_that_nothing_is_here(purged):
    said = panelpack("purge", purged.folder, "C02", *BY).output

    assert "C02 was purged on" in said
    assert "there is no candidate 'C07' (C01)" in panelpack("purge", purged.folder, "C07", expect=1).output


@pytest.mark.broad
def test_a_purge_of_the_whole_kit_leaves_what_was_asked(kit):
    decide(kit)

    panelpack("purge", kit, *BY)

    for top in (kit, kit.parent / "cache"):
        assert found_below(top, *NAMES, *NOTES, "Sam Idowu", "Idowu", "as asked in") == []
    left = {p.relative_to(kit).as_posix() for p in kit.rglob("*") if p.is_file() and not p.name.startswith(".")}
    assert left >= {
        "kit.yaml",
        "posting.md",
        "ledger.jsonl",
        "purged.csv",
        "pack/overview.docx",
        "pack/manifest.json",
    }
    assert not {name for name in left if name.startswith(("returned/", "debrief/", "records/")) or "C0" in name}
    events, problems = ledger.read(kit / "ledger.jsonl")
    assert ([e.what for e in events][-1], problems) == ("purged", ())
    assert {e.what for e in events} <= {"planned", "built", "purged"}
    assert "Purged on" in panelpack("retention", kit).output
    assert "Up to date: nothing about candidates is here." in panelpack("purge", kit, *BY).output


@pytest.mark.broad
def test_a_hold_and_the_keeping_stop_a_purge_until_a_reason_is_given(kit):
    decide(kit, on="2099-01-31")
    (kit.parent / "retention.yaml").write_text(TABLE, encoding="utf-8")
    panelpack("retention", kit, "--hold", "complaint of Kim Tran", "--by", "Dana", "--on", "2026-01-05")
    before = digests(kit)

    said = panelpack("purge", kit, "C02", *BY, expect=1).output

    assert "on hold since 2026-01-05 by Dana" in said
    assert "everything: to be kept until 2100-01-31 (us, 1 year)" in said
    assert {p: d for p, d in digests(kit).items() if p.name != ".ledger.jsonl.lock"} == before
    panelpack("purge", kit, "C02", *BY, "--against-retention", "Kim Tran asked, and the law allows it")
    events, _ = ledger.read(kit / "ledger.jsonl")
    assert [e.about["reason"] for e in events if e.what in ("held", "purged")] == [
        "complaint of [removed]",
        "[removed] asked, and the law allows it",
    ]


@pytest.mark.broad
def test_what_no_program_can_look_into_is_named_and_ends_with_status_1(kit):
    (kit / "returned" / "scan0001.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (kit / "my notes.txt").write_text("call Kim Tran", encoding="utf-8")

    said = panelpack("purge", kit, "C02", *BY, expect=1).stdout

    assert "returned/scan0001.png: it is a picture, which no program can read; open it" in said
    assert "my notes.txt: it names them: take them out of it" in said
    assert found_below(kit, "Kim Tran") == [("my notes.txt", "Kim Tran")]
    assert (kit / "purged.csv").read_text("utf-8").splitlines()[1].split(",")[5] == "2"


@pytest.mark.broad
def test_a_candidate_who_is_called_like_an_interviewer_is_told_by_code(kit):
    people = kit / "candidates.csv"
    people.write_text(people.read_text(encoding="utf-8").replace("Kim Tran", "Ben Okafor"), encoding="utf-8")

    said = " ".join(panelpack("purge", kit, "C02").stdout.split())

    assert "C02 is called like an interviewer: a file above that means the interviewer may stay as it is." in said
    assert "called like an interviewer" not in panelpack("purge", kit, "C01").stdout


def test_who_deletes_must_be_said(kit):
    assert "--yes needs --by NAME" in panelpack("purge", kit, "C02", "--yes", expect=2).output
    assert "is empty" in panelpack("purge", kit, "C02", "--against-retention", " ", expect=2).output


@pytest.mark.broad
def test_what_people_and_stopped_runs_left_goes_too_and_anothers_record_stays(kit):
    card = next(kit.glob("pack/send/*/role_C02_s1_*.xlsx")).read_bytes()
    left = [
        "pack/screening.kept-1.xlsx", ".candidates.csv.x1.new", ".pack.staged/files/send/x.xlsx",
        "debrief/.2.new/chair.docx", "records/1-tribunal/record.docx", "records/2-subject-C02/record.docx",
        "role_C02_s1_ana-ruiz (2).xlsx", "returned/~$Kim Tran.xlsx", "returned/__MACOSX/._role_C02_s1_ana-ruiz.xlsx",
    ]  # fmt: skip
    for name in left:
        (kit / name).parent.mkdir(parents=True, exist_ok=True)
        (kit / name).write_bytes((kit / "pack/screening.xlsx").read_bytes() if "kept" in name else card)
    (kit / "records/3-subject-C01").mkdir()
    (kit / "records/3-subject-C01/record.txt").write_text("Sam Idowu", encoding="utf-8")

    panelpack("purge", kit, "C02", *BY)

    assert [name for name in left if (kit / name).exists()] == []
    assert found_below(kit, *NAMES, *NOTES) == []
    assert [p.name for p in kit.glob("records/*/*")] == ["record.txt"]
    assert not (kit / ".pack.staged").exists()


@pytest.mark.broad
def test_a_form_of_the_pack_that_somebody_filled_in_is_emptied_and_stays_theirs(kit):
    path = kit / "pack" / "screening.xlsx"
    book = load_workbook(path)
    cells = {name: each.attr_text.rpartition("!")[2].replace("$", "") for name, each in book.defined_names.items()}
    (first, *_) = (name for name in cells if name.startswith("check_") and name.endswith("_C01"))
    book["Screening"][cells[first]] = "yes"
    book.save(path)

    said = panelpack("purge", kit, "C02", *BY).stdout

    assert "pack/screening.xlsx: somebody had changed it" in said
    assert load_workbook(path)["Screening"][cells[first]].value == "yes"
    assert found_below(kit, *NAMES) == []


@pytest.mark.broad
def test_a_card_that_comes_after_the_purge_is_purged_by_its_code(kit):
    late = (kit / "returned" / "role_C02_s1_ana-ruiz.xlsx").read_bytes()
    panelpack("purge", kit, "C02", *BY)
    (kit / "returned" / "from Ana.xlsx").write_bytes(late)

    panelpack("purge", kit, "C02", *BY)

    assert found_below(kit, *NAMES, *NOTES) == []
    assert len((kit / "purged.csv").read_text("utf-8").splitlines()) == 3


@pytest.mark.broad
def test_a_link_is_never_followed_and_told(kit):
    outside = kit.parent / "Kim Tran.txt"
    outside.write_text("Kim Tran", encoding="utf-8")
    (kit / "returned" / "link.txt").symlink_to(outside)
    (kit / "broken").symlink_to(kit.parent / "nowhere")

    said = panelpack("purge", kit, "C02", *BY, expect=1).stdout

    assert "returned/link.txt: it is a link to a file elsewhere; look there" in said
    assert "broken: it is a link to a file elsewhere; look there" in said
    assert outside.read_text(encoding="utf-8") == "Kim Tran"


@pytest.mark.broad
def test_version_control_and_folders_kept_in_step_are_told(kit):
    (kit.parent / ".git").mkdir()
    stepped = kit.parent / "OneDrive - Nebulith" / "role"
    shutil.copytree(kit, stepped)

    said = " ".join(panelpack("purge", stepped, "C02").stdout.split())

    assert "is under version control (git): what was ever committed stays in its history" in said
    assert "keeps in step with other computers (OneDrive - Nebulith)" in said


@pytest.mark.broad
@pytest.mark.parametrize("code", ["C02", None])
def test_a_purge_that_is_killed_anywhere_is_completed_by_the_next_run(kit, code):
    from tests.kills import killed

    arguments = [kit, *([code] if code else []), *BY]
    fresh = kit.parent / "fresh"
    shutil.copytree(kit, fresh)
    for at in (0, 1, 2, 5, *range(13, 300, 13)):
        shutil.rmtree(kit)
        shutil.copytree(fresh, kit)
        was = killed(at, "purge", *arguments, removals=True)
        result = CliRunner().invoke(cli, ["purge", *map(str, arguments)], catch_exceptions=False)
        assert result.exit_code == 0, (at, result.output)
        assert found_below(kit, *NAMES, *NOTES) == [], at
        events, problems = ledger.read(kit / "ledger.jsonl")
        assert (problems, sum(e.what == "purged" for e in events)) == ((), 1), at
        assert len((kit / "purged.csv").read_text("utf-8").splitlines()) == 2, at
        assert not [p for p in kit.rglob(".*") if p.name != ".gitignore"], at
        if not was:
            break
    assert not was
