"""The rehearsal of an intake: fifteen cards as three people fill them in, and what HR and they are told."""

import hashlib
import json
import shutil
from collections import defaultdict

import pytest

from generator.digests import content_digest
from generator.kits import record
from generator.model.kit import short_version
from generator.scorecards import reading
from tests import rehearse

RETURNED = rehearse.KIT / "returned"
LATER = "sales-director_C01_s3_chloe-martin after lunch.xlsx"
# By file what is said of it; a file that is not here is sound, and more codes may come.
CODES = {
    "Tuesday 14h Kim, final.xlsx": {"renamed"},
    "corrections.csv": {"mended"},
    LATER: {"copy-changes-ratings"},
    "sales-director_C02_s2_ben-okafor.xlsx": {"date-ambiguous", "rating-not-a-number"},
    "sales-director_C03_s2_ben-okafor.xlsx": {"note-missing"},
    "sales-director_C01_s2_ben-okafor.xlsx": {"keyed-from-paper"},
    "sales-director_C04_s1_ana-ruiz after lunch.xlsx": {"filled-later"},
    "sales-director_C04_s3_chloe-martin.xlsx": {"knew-before"},
    "sales-director_C05_s2_ben-okafor.xlsx": {"question-changed"},
    "sales-director_C05_s3_chloe-martin.xlsx": {"rating-spelled"},
}


@pytest.fixture
def kit(tmp_path, monkeypatch):
    """A copy of the kit with its pack and what came back, without a ledger, and a cache folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return rehearse.copied(tmp_path)


def interim(run, kit):
    """The ratings so far, by candidate."""
    found = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)
    assert found["interim"] is True
    return {candidate["code"]: candidate for candidate in found["candidates"]}


def rated(candidate):
    """A candidate's ratings by question."""
    return {r["question"]: r["rating"] for c in candidate["competencies"] for r in c["ratings"]}


def competency(candidate, id_):
    return next(c for c in candidate["competencies"] if c["id"] == id_)


def test_the_returned_files_are_what_the_rehearsal_writes(tmp_path):
    for ods in RETURNED.glob("*.ods"):
        shutil.copy(ods, tmp_path / ods.name)

    names = rehearse.write(tmp_path)

    assert names == sorted(path.name for path in RETURNED.iterdir() if path.is_file())
    for name in names:
        ours, committed = (tmp_path / name).read_bytes(), (RETURNED / name).read_bytes()
        if name.endswith((".xlsx", ".ods")):
            assert content_digest(ours) == content_digest(committed), name
        else:
            assert ours == committed, name


def test_every_card_is_of_the_version_that_went_out():
    version = record.read(rehearse.KIT).version
    # What lies in the folder below came back after the letters.
    cards = [f.card for f in reading.read_folder(RETURNED) if f.kind == "card" and "/" not in f.file]

    assert len(cards) == 17
    assert {card.version for card in cards} == {version}
    assert short_version(version) in (rehearse.GOLDEN / "rehearsal-status.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "options"), [("status", ()), ("letters", ("--letters",))])
def test_hr_reads_what_was_agreed(run, kit, name, options):
    golden = (rehearse.GOLDEN / f"rehearsal-{name}.txt").read_text(encoding="utf-8")

    assert run("status", kit, *options).stdout == golden


def test_no_rating_and_no_note_stands_in_status_or_letters(run, kit):
    told = run("status", kit).stdout + run("status", kit, "--letters").stdout
    notes = [
        text for cards in rehearse.CARDS.values() for cells in cards.values() for name, text in cells.items()
        if name.startswith("note_")
    ]  # fmt: skip

    assert len(notes) > 50
    assert not any(" ".join(note.split()[:3]) in " ".join(told.split()) for note in notes if len(note) > 20)
    assert "mean" not in told


def test_which_cards_are_complete_and_what_the_others_lack(run, kit):
    found = json.loads(run("status", kit, "--format", "json").stdout)
    states = {(card["candidate"], card["seat"]): card["state"] for card in found["cards"]}
    lacking = {key for key, state in states.items() if state != "complete"}

    assert len(states) == 15
    assert lacking == {("C03", "s2"), ("C05", "s2")}
    assert {states[key] for key in lacking} == {"incomplete"}
    assert [len(c["lacks"]) for c in found["cards"] if c["state"] == "incomplete"] == [2, 1]


def test_what_is_said_of_which_file(run, kit):
    found = json.loads(run("status", kit, "--format", "json").stdout)
    codes = defaultdict(set)
    for problem in found["problems"]:
        codes[problem["file"]].add(problem["code"])

    assert set(codes) == set(CODES)
    for file, listed in codes.items():
        assert CODES[file] <= listed, file


def test_the_numbers_used_for_a_candidate_with_a_copy_and_a_paper_card(run, kit):
    sam = interim(run, kit)["C01"]

    assert rated(sam) == {
        "q1": 3, "q5": 3, "q2": 4, "q9": 4, "q6": 3, "q10": 4, "q3": 4, "q7": 4, "q4": 4, "q11": 4, "q8": 4, "q12": 4,
    }  # fmt: skip
    assert (sam["total"]["n"], sam["total"]["of"]) == (12, 12)
    closing = competency(sam, "deal-closing")
    assert (closing["mean"], closing["n"], closing["of"], closing["range"]) == (4.0, 2, 2, 0)


def test_typed_numbers_forgotten_cells_and_an_edited_anchor(run, kit):
    found = interim(run, kit)

    assert rated(found["C02"])["q6"] == 4  # "four", corrected by HR from his e-mail
    assert rated(found["C03"])["q6"] is None  # forgotten
    assert rated(found["C03"])["q8"] == 3  # its note is forgotten: the rating counts
    assert rated(found["C04"])["q4"] == 2  # filled after lunch
    tess = rated(found["C05"])
    assert tess["q9"] == 4  # typed as "4,0"
    assert tess["q6"] is None  # its anchor was edited
    assert (tess["q7"], tess["q12"]) == ("no example", "not asked")
    assert (found["C05"]["total"]["n"], found["C05"]["total"]["of"]) == (9, 12)
    assert competency(found["C05"], "negotiation")["mean"] is None


def test_one_competency_of_one_candidate_is_two_or_more_apart(run, kit):
    apart = [
        (code, c["id"], c["range"])
        for code, candidate in interim(run, kit).items()
        for c in candidate["competencies"]
        if c["range"] is not None and c["range"] >= 2
    ]

    assert apart == [("C04", "consultative-selling", 3)]


def test_the_ratings_stay_closed_while_two_cards_are_incomplete(run, kit):
    found = json.loads(run("collect", kit, "--format", "json").stdout)

    assert found["candidates"] == []
    assert found["missing"] == [{"seat": "s2", "candidate": "C03"}, {"seat": "s2", "candidate": "C05"}]


def test_the_change_after_lunch_counts_once_it_is_accepted_with_its_reason(run, kit):
    run("accept", kit, LATER, "--reason", "Told HR the next day, before the panel met")

    assert rated(interim(run, kit)["C01"])["q12"] == 5
    assert "not a listed change" in run("accept", kit, LATER, "--reason", "again", expect=1).stderr


def test_taking_in_twice_says_the_same_and_leaves_what_came_back(run, kit):
    before = {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in (kit / "returned").iterdir()}
    first = interim(run, kit)

    assert interim(run, kit) == first
    assert {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in (kit / "returned").iterdir()} == before
