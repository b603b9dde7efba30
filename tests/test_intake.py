"""Taking in, end to end: cards filled as people fill them, status, letters, collect, accept."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator import ledger

ROOT = Path(__file__).parent.parent
POSTING = ROOT / "kits" / "sales-director" / "posting.md"
PANEL = ("--interviewer", "Ana Ruiz:60", "--interviewer", "Ben Okafor:60", "--interviewer", "Chloé Martin:60")
KEYS = {"s1": "ana-ruiz", "s2": "ben-okafor", "s3": "chloe-martin"}


@pytest.fixture(scope="module")
def sent(tmp_path_factory):
    """A kit that went out: two candidates, three interviewers."""
    from click.testing import CliRunner

    from generator.cli import cli

    folder = tmp_path_factory.mktemp("sent") / "role"
    options = [
        "build",
        str(POSTING),
        "-o",
        str(folder),
        *PANEL,
        "--candidate",
        "Sam Idowu",
        "--candidate",
        "Kim Tran",
    ]
    assert CliRunner().invoke(cli, options).exit_code == 0
    return folder


@pytest.fixture
def kit(sent, tmp_path, monkeypatch):
    """A copy of the kit, with a cache folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "role"
    shutil.copytree(sent, folder)
    (folder / "returned").mkdir(exist_ok=True)
    return folder


def fill(
    kit, seat, candidate, ratings=(3, 4, 3, 2), *, note="They said what they did, step by step", own="yes", name=None
):
    """Fill a card as an interviewer would and put it into returned/; the path."""
    card = f"role_{candidate}_{seat}_{KEYS[seat]}"
    book = load_workbook(kit / "pack" / "send" / KEYS[seat] / f"{card}.xlsx")
    cells = {
        n: book["Scorecard"][d.attr_text.rpartition("!")[2].replace("$", "")] for n, d in book.defined_names.items()
    }
    questions = sorted((n for n in cells if n.startswith("rating_")), key=lambda n: int(n.removeprefix("rating_q")))
    for question, rating in zip(questions, ratings, strict=True):
        cells[question].value = rating
        if rating is not None and note:
            cells[question.replace("rating", "note")].value = f"{note}, as asked in {question} of {candidate}"
    cells["own_ratings"].value = own
    cells["knew_before"].value = "no"
    path = kit / "returned" / (name or f"{card}.xlsx")
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def fill_all(kit):
    for candidate in ("C01", "C02"):
        for number, seat in enumerate(KEYS):
            fill(kit, seat, candidate, (3 + number % 2, 4, 2, 5))


def digests(folder):
    return {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


def test_before_anything_is_back_every_card_is_missing(run, kit):
    result = run("status", kit)

    assert "0 of 6 cards are complete; 6 still to come" in result.stdout
    assert result.stdout.count("missing") == 6


def test_status_says_who_has_returned_what_and_shows_no_rating_or_note(run, kit):
    fill(kit, "s1", "C01", (1, 5, 2, 4))
    fill(kit, "s2", "C01", (4, None, "four", 3))

    text = run("status", kit).stdout

    assert "1 of 6 cards are complete" in text
    assert "rating-not-a-number" in text
    assert "four" not in text
    assert "role_C01_s2_ben-okafor.xlsx" in text
    assert "They said what they did" not in text
    found = json.loads(run("status", kit, "--format", "json").stdout)
    assert [c["state"] for c in found["cards"]].count("complete") == 1
    assert "four" not in str(found)
    assert "four" not in run("collect", kit, "--format", "json").stdout
    assert "four" in run("status", kit, "--letters").stdout


def test_a_note_on_a_protected_topic_is_told_to_hr_and_to_nobody_else(run, kit):
    fill(kit, "s1", "C01", note="She is pregnant and asked about the hours")

    status, letters = run("status", kit).stdout, run("status", kit, "--letters").stdout

    assert "For HR only" in status
    assert "pregnant" not in status + letters
    assert "For HR only" not in letters


def test_nothing_in_returned_is_ever_changed(run, kit):
    fill_all(kit)
    before = digests(kit / "returned")

    run("status", kit)
    run("collect", kit)
    run("collect", kit, "--format", "json")

    assert digests(kit / "returned") == before


def test_no_rating_is_shown_before_every_card_is_in(run, kit):
    fill(kit, "s1", "C01", (1, 5, 2, 4))

    found = json.loads(run("collect", kit, "--format", "json").stdout)

    assert found["candidates"] == []
    assert len(found["missing"]) == 5
    assert found["interim"] is False


def test_an_interim_look_is_marked_and_stands_in_the_ledger(run, kit):
    fill(kit, "s1", "C01", (1, 5, 2, 4))

    found = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)

    assert found["interim"] is True
    sam = found["candidates"][0]
    assert sam["code"] == "C01"
    assert (sam["total"]["n"], sam["total"]["of"]) == (4, 12)
    assert {c["mean"] for c in sam["competencies"]} == {None}  # one rating of two planned is no mean
    assert "interim-shown" in [e.what for e in ledger.read(kit / "ledger.jsonl")[0]]


def test_once_all_is_in_every_rating_is_there_with_n_of_n(run, kit):
    fill_all(kit)

    found = json.loads(run("collect", kit, "--format", "json").stdout)

    assert found["missing"] == []
    assert [c["code"] for c in found["candidates"]] == ["C01", "C02"]
    for candidate in found["candidates"]:
        for competency in candidate["competencies"]:
            values = [r["rating"] for r in competency["ratings"]]
            assert (competency["n"], competency["of"]) == (2, 2)
            assert competency["mean"] == sum(values) / 2
            assert competency["range"] == max(values) - min(values)
            assert all(r["note"].startswith("They said") for r in competency["ratings"])


def test_no_example_is_not_a_number_and_a_blank_is_null_never_zero(run, kit):
    fill(kit, "s1", "C01", ("no example", None, 2, 5))

    found = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)

    ratings = [r["rating"] for c in found["candidates"][0]["competencies"] for r in c["ratings"] if r["seat"] == "s1"]
    assert sorted(map(str, ratings)) == ["2", "5", "None", "no example"]
    assert "0" not in [str(r) for r in ratings]


def test_going_on_without_a_seat_needs_a_reason_and_stands_in_the_ledger(run, kit):
    for candidate in ("C01", "C02"):
        fill(kit, "s1", candidate)
        fill(kit, "s2", candidate)

    run("collect", kit, "--without", "s3", expect=2)
    found = json.loads(run("collect", kit, "--without", "s3", "--reason", "ill", "--format", "json").stdout)

    assert found["missing"] == []
    assert len(found["candidates"]) == 2
    assert "Excused" in run("status", kit).stdout
    assert run("collect", kit, "--without", "s9", "--reason", "x", expect=1)


def test_the_ledger_holds_what_was_taken_in_without_names_and_once(run, kit):
    fill_all(kit)

    run("collect", kit)
    run("collect", kit, "--format", "json")
    run("collect", kit, "--format", "json")

    text = (kit / "ledger.jsonl").read_text(encoding="utf-8")
    events, problems = ledger.read(kit / "ledger.jsonl")
    assert [e.what for e in events].count("taken-in") == 6
    assert [e.what for e in events].count("revealed") == 1
    assert problems == ()
    assert not any(name in text for name in ("Idowu", "Tran", "Ruiz", "They said"))


def test_a_copy_that_changes_a_rating_is_used_only_once_it_is_accepted(run, kit):
    fill(kit, "s1", "C01", (3, 4, 3, 2))
    run("collect", kit)
    fill(kit, "s1", "C01", (3, 5, 3, 2), name="role_C01_s1_ana-ruiz (after lunch).xlsx")

    listed = run("status", kit).stdout
    assert "copy-changes-ratings" in listed
    before = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)
    accepted = run(
        "accept", kit, "role_C01_s1_ana-ruiz (after lunch).xlsx", "--reason", "slip of the hand, told HR at once"
    )
    after = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)

    assert "q2 4 → 5" in accepted.stderr
    assert 5 not in [r["rating"] for c in before["candidates"][0]["competencies"] for r in c["ratings"]]
    assert 5 in [r["rating"] for c in after["candidates"][0]["competencies"] for r in c["ratings"]]


def test_a_change_is_not_accepted_once_the_ratings_were_shown(run, kit):
    fill_all(kit)
    run("collect", kit, "--format", "json")
    fill(kit, "s1", "C01", (1, 1, 1, 1), name="later.xlsx")

    result = run("accept", kit, "later.xlsx", "--reason", "changed my mind", expect=1)

    assert "have been shown" in result.stderr


def test_accept_names_what_is_listed(run, kit):
    result = run("accept", kit, "nothing.xlsx", "--reason", "x", expect=1)

    assert "listed: none" in result.stderr


def test_a_letter_names_card_cell_what_was_found_and_what_is_accepted(run, kit):
    fill(kit, "s1", "C01")
    fill(kit, "s1", "C02")
    fill(kit, "s2", "C01", (4, 6, 3, 3))

    text = run("status", kit, "--letters").stdout

    assert "To Ana Ruiz" not in text
    letter = text.split("To Ben Okafor")[1].split("---")[0]
    assert "role_C01_s2_ben-okafor.xlsx, cell" in letter
    assert "We need 1 to 5, no example, or not asked" in letter
    assert "candidate C02 has not come back" in letter
    assert "They said" not in text


def test_everything_lies_flat_in_subfolders_or_in_a_zip_and_counts_the_same(run, kit, tmp_path):
    fill_all(kit)
    flat = json.loads(run("collect", kit, "--format", "json").stdout)["candidates"]
    returned = kit / "returned"
    shutil.make_archive(str(tmp_path / "cards"), "zip", returned)
    for path in list(returned.iterdir()):
        path.unlink()
    shutil.copy(tmp_path / "cards.zip", returned / "from Ana.zip")

    zipped = json.loads(run("collect", kit, "--format", "json").stdout)["candidates"]

    assert zipped == flat


def test_the_whole_pack_copied_flat_into_returned_loses_nothing(run, kit):
    fill_all(kit)
    filled = run("status", kit, "--format", "json").stdout
    for path in (kit / "pack" / "send").rglob("*.docx"):
        shutil.copy(path, kit / "returned" / path.name)

    again = json.loads(run("status", kit, "--format", "json").stdout)

    assert again["cards"] == json.loads(filled)["cards"]
    assert again["problems"] == json.loads(filled)["problems"]
    assert "declaration.docx" in run("status", kit).stdout


def test_every_kit_in_one_table(run, kit):
    fill(kit, "s1", "C01")
    (kit.parent / "broken").mkdir()
    (kit.parent / "broken" / "kit.yaml").write_text("kit: 1\n", encoding="utf-8")

    text = run("status", "--all", kit.parent).stdout

    assert "role" in text
    assert "broken" in text
    assert "cannot be read" in text


def test_corrections_mend_what_is_missing(run, kit):
    fill(kit, "s1", "C01", (3, None, 3, 3))
    (kit / "returned" / "corrections.csv").write_text(
        "card,cell,value,source,by\nrole_C01_s1_ana-ruiz,rating_q2,4,signed paper card,HR\n"
        "role_C01_s1_ana-ruiz,note_q2,Named three buyers,signed paper card,HR\n",
        encoding="utf-8",
    )

    text = run("status", kit).stdout

    assert "1 of 6 cards are complete" in text
    assert "corrections.csv line 2" in text
