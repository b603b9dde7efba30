"""Taking in, end to end: cards filled as people fill them, status, letters, collect, accept."""

import json
import shutil

import pytest
from openpyxl import load_workbook

from generator import ledger
from generator.errors import ScorecardError
from generator.scorecards import reading
from tests.cards import as_ods, cell, packed, saved
from tests.intake import PANEL, POSTING, digests, fill, fill_all, listed


def test_before_anything_is_back_every_card_is_missing(run, kit):
    result = run("status", kit)

    assert "0 of 6 cards are complete; 6 still to come" in result.stdout
    assert result.stdout.count("missing") == 6


def test_status_says_who_has_returned_what_and_shows_no_rating_or_note(run, kit):
    fill(kit, "s1", "C01", (1, 5, 2, 4))
    fill(kit, "s2", "C01", (4, None, "four", 3))

    text = run("status", kit).stdout

    assert "1 of 6 cards are complete" in text
    assert "cell A28: what stands in this cell is not a rating (left out)" in text
    assert "rating-not-a-number" not in text
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
    assert "Going on without Chloé Martin's cards for C01, C02: “ill”" in run("status", kit).stdout


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

    told = " ".join(run("status", kit).stdout.split())
    assert "on question 2 (file left out; `panelpack accept` takes it, with a reason)" in told
    before = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)
    accepted = run(
        "accept", kit, "role_C01_s1_ana-ruiz (after lunch).xlsx", "--reason", "slip of the hand, told HR at once"
    )
    after = json.loads(run("collect", kit, "--interim", "--format", "json").stdout)

    assert "q2 4 → 5" in accepted.stderr
    assert "accepted after an interim look at the ratings" in " ".join(run("status", kit).stdout.split())
    assert 5 not in [r["rating"] for c in before["candidates"][0]["competencies"] for r in c["ratings"]]
    assert 5 in [r["rating"] for c in after["candidates"][0]["competencies"] for r in c["ratings"]]


def test_a_change_is_not_accepted_once_the_ratings_were_shown(run, kit):
    fill_all(kit)
    run("collect", kit, "--format", "json")
    fill(kit, "s1", "C01", (1, 1, 1, 1), name="later.xlsx")

    result = run("accept", kit, "later.xlsx", "--reason", "changed my mind", expect=1)

    assert "have been shown" in result.stderr


def test_a_change_that_is_accepted_before_anybody_looked_is_not_said_to_come_after_a_look(run, kit):
    fill(kit, "s1", "C01", (3, 4, 3, 2))
    run("collect", kit)
    fill(kit, "s1", "C01", (3, 5, 3, 2), name="later.xlsx")

    run("accept", kit, "later.xlsx", "--reason", "slip of the hand")
    run("collect", kit, "--interim", "--format", "json")

    (event,) = (e for e in ledger.read(kit / "ledger.jsonl")[0] if e.what == "accepted")
    assert dict(event.about) | {"sha256": ""} == {
        "sha256": "", "seat": "s1", "candidate": "C01", "reason": "slip of the hand",
    }  # fmt: skip
    (accepted,) = (p for p in listed(run, kit, "change-accepted"))
    assert "interim" not in accepted["message"]


def test_a_look_at_one_version_marks_what_is_accepted_after_it_in_the_ledger(run, kit):
    fill(kit, "s1", "C01", (3, 4, 3, 2))
    run("collect", kit, "--interim", "--format", "json")
    fill(kit, "s1", "C01", (3, 5, 3, 2), name="later.xlsx")

    told = run("accept", kit, "later.xlsx", "--reason", "slip of the hand").stderr

    events = ledger.read(kit / "ledger.jsonl")[0]
    assert [e.about.get("after_interim") for e in events if e.what == "accepted"] == ["yes"]
    assert [(e.about["stage"], e.about["candidates"]) for e in events if e.what == "interim-shown"] == [
        ("panel", "C01 C02")
    ]
    assert "after an interim look" in told


def test_a_card_that_comes_after_the_ratings_were_shown_is_listed_and_its_change_is_out(run, kit):
    fill_all(kit)
    late = kit / "returned" / "role_C02_s3_chloe-martin.xlsx"
    late.unlink()
    run("collect", kit, "--without", "s3:C02", "--reason", "ill", "--format", "json")
    fill(kit, "s3", "C02", (1, 1, 1, 1))
    fill(kit, "s1", "C01", (1, 1, 1, 1), name="later.xlsx")

    found = {(p["file"], p["code"]): p["action"] for p in listed(run, kit)}

    assert found["role_C02_s3_chloe-martin.xlsx", "came-after-reveal"] == "counted"
    assert "meeting form" in found["later.xlsx", "copy-changes-ratings"]
    assert "panelpack accept" not in found["later.xlsx", "copy-changes-ratings"]


def test_the_second_time_there_is_nothing_new(run, kit):
    fill(kit, "s1", "C01")

    assert "New: 1 taken in, 0 left out" in run("collect", kit).stderr
    assert "Nothing new since last time" in run("collect", kit).stderr


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


def screened(kit, **answers):
    """The kit's screening form, filled in by the names of its cells."""
    book = load_workbook(kit / "pack" / "screening.xlsx")
    for name, answer in answers.items():
        cell(book, name).value = answer
    return saved(book)


def test_corrections_and_the_screening_form_are_read_inside_a_zip_and_its_folders(run, kit):
    card = fill(kit, "s1", "C01", (3, None, 3, 3))
    corrections = (
        b"card,cell,value,source,by\nrole_C01_s1_ana-ruiz,rating_q2,4,signed paper card,HR\n"
        b"role_C01_s1_ana-ruiz,note_q2,Named three buyers,signed paper card,HR\n"
    )
    inside = {
        "Ana/card.xlsx": card.read_bytes(),
        "for HR/corrections.csv": corrections,
        "screening.xlsx": screened(kit, check_c1_C01="not met"),
    }
    card.unlink()
    (kit / "returned" / "from Ana.zip").write_bytes(packed(inside))

    text = run("status", kit).stdout

    assert "1 of 6 cards are complete" in text
    assert "  from Ana.zip/for HR/corrections.csv\n    line 2: question 2 (rating_q2) of role_C01_s1_ana-ruiz" in text
    assert "C01, not met" in text
    assert "(from Ana.zip/screening.xlsx, cell F8)" in " ".join(text.split())


def test_a_screening_form_saved_as_opendocument_says_the_same(run, kit):
    filled = screened(
        kit, check_c1_C01="not met", check_c2_C01="equivalent accepted", source_c2_C01="Two letters", on_C01="soon"
    )
    (kit / "returned" / "screening.xlsx").write_bytes(filled)
    before = run("status", kit).stdout
    (kit / "returned" / "screening.xlsx").unlink()
    (kit / "returned" / "screening.ods").write_bytes(as_ods(filled))

    assert "C01, not met" in before
    assert "C01, met by an equivalent: “A degree" in before
    assert "cell I7: the date of checking is “soon”" in before
    assert run("status", kit).stdout.split() == before.replace("screening.xlsx", "screening.ods").split()


def test_a_must_met_by_an_equivalent_is_told_with_what_shows_it_and_is_not_open(run, kit):
    answers = {"check_c2_C01": "equivalent accepted", "source_c2_C01": "Eight years as a technician"}
    (kit / "returned" / "screening.xlsx").write_bytes(screened(kit, **answers, check_c2_C02="equivalent accepted"))

    text = " ".join(run("status", kit).stdout.split())

    degree = "“A degree in engineering or in a natural science”"
    assert f"C01, met by an equivalent: {degree}: Eight years as a technician (screening.xlsx, cell F9)" in text
    assert f"C02, met by an equivalent: {degree}: the form does not say what shows it" in text
    assert f"not verified: {degree}" not in text
    assert "cell J9: an equivalent is accepted, and nothing says what shows it (the answer counts)" in text


def test_the_bytes_of_what_was_found_come_back_from_folders_and_archives(tmp_path):
    folder = tmp_path / "returned"
    (folder / "sub").mkdir(parents=True)
    csv = b"card,cell,value,source,by\n"
    (folder / "sub" / "corrections.csv").write_bytes(csv)
    (folder / "a.zip").write_bytes(
        packed({"x//corrections.csv": csv + b"1,,,,\n", "corrections.csv": csv + b"2,,,,\n"})
    )
    (tmp_path / "elsewhere corrections.csv").write_bytes(csv + b"3,,,,\n")

    found = list(reading.read_folder(folder))
    (elsewhere,) = reading.read_folder(folder, [tmp_path / "elsewhere corrections.csv"])

    contents = {f.file: reading.content_of(folder, f) for f in found if f.kind == "corrections"}
    assert contents == {
        "a.zip/corrections.csv": csv + b"2,,,,\n",
        "a.zip/x//corrections.csv": csv + b"1,,,,\n",
        "sub/corrections.csv": csv,
    }
    assert reading.content_of(folder, elsewhere) == csv + b"3,,,,\n"
    (folder / "sub" / "corrections.csv").write_bytes(csv + b"changed")
    with pytest.raises(ScorecardError, match="changed or moved while it was being read"):
        reading.content_of(folder, next(f for f in found if f.file.startswith("sub")))


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
    assert (
        "  corrections.csv\n    line 2: question 2 (rating_q2) of role_C01_s1_ana-ruiz: entered from “signed" in text
    )


def test_a_correction_answers_a_date_and_a_yes_or_no_that_could_not_be_read(run, kit):
    fill(kit, "s1", "C01", interview_date="09/03/2027", knew_before="perhaps", own=None)
    fill(kit, "s1", "C02", knew_before="yes")
    head, source = "card,cell,value,source,by\n", "e-mail of 10 March,HR\n"
    lines = (
        ("role_C01_s1_ana-ruiz.xlsx", "interview_date", "9 March 2027"),
        ("role_C01_s1_ana-ruiz", "knew_before", "No"),
        ("role_C01_s1_ana-ruiz", "own_ratings", "yes"),
        ("role_C02_s1_ana-ruiz", "interview_date", "03/04/2027"),
        ("role_C02_s1_ana-ruiz", "knew_before", "no"),
        ("role_C02_s1_ana-ruiz", "own_ratings", "yes"),
    )
    content = head + "".join(f"{','.join(line)},{source}" for line in lines)
    (kit / "returned" / "corrections.csv").write_text(content, encoding="utf-8")

    found = {(p["file"].partition(".")[0], p["place"]): (p["code"], p["action"]) for p in listed(run, kit)}

    assert "2 of 6 cards are complete" in run("status", kit).stdout
    assert [found["corrections", f"line {n}"][0] for n in range(2, 8)] == [
        "mended", "mended", "mended", "date-not-understood", "correction-differs", "same-card-twice",
    ]  # fmt: skip
    assert found["role_C01_s1_ana-ruiz", "Scorecard!F2"] == ("date-ambiguous", "left out; mended since")
    assert run("status", kit, "--letters").stdout.count("We need") == 1  # the declaration of who knew C02


def test_a_correction_may_name_the_cell_as_status_prints_it_and_the_card_by_its_file(run, kit):
    fill(kit, "s2", "C01", (3, "four", 3, 3))
    rows = "Role_C01_s2_Ben-Okafor.xlsx;A21;4;e-mail of 10 March;HR\nrole_C01_s2_ben-okafor;b99;4;e-mail;HR\n"
    (kit / "returned" / "corrections.csv").write_text("Card;Cell;Value;Source;By\n" + rows, encoding="utf-8")

    found = [(p["place"], p["code"], p["action"]) for p in listed(run, kit)]

    assert found == [
        ("line 2", "mended", "counted"),
        ("line 3", "correction-unknown-cell", "this line left out"),
        ("Scorecard!A21", "rating-not-a-number", "left out; mended since"),
    ]
    assert "To look at" in run("status", kit).stdout.partition("line 3")[0]


def test_cards_in_the_wrong_place_and_a_missing_folder_are_told(run, kit):
    card = fill(kit, "s1", "C01")
    card.rename(kit / card.name)

    beside = run("status", kit).stdout
    shutil.rmtree(kit / "returned")

    assert f"{kit / card.name} lies beside the folder returned/ and was not read: put it in." in beside
    assert f"There is no folder {kit / 'returned'} yet: put what comes back there." in run("status", kit).stdout


def test_what_is_to_be_looked_at_is_counted_in_the_table_of_all_kits(run, kit):
    fill(kit, "s1", "C01", (3, 6, 3, 3), name="renamed.xlsx")

    head, row = run("status", "--all", kit.parent).stdout.splitlines()

    assert head.split("  ")[-1] == "to look at"
    assert row.split() == ["role", "0", "6", "5", "1", "1"]


def test_a_card_of_a_blank_seat_goes_by_its_candidate_in_the_ledger(run, tmp_path, monkeypatch, made):
    kit = made("build", POSTING, tmp_path / "role", *PANEL)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    fill(kit, "s1", "C00", candidate="sam idowu")
    nobody = listed(run, kit)
    (kit / "candidates.csv").write_text("code,name\nC01,Sam Idowu\nC02,Kim Tran\n", encoding="utf-8")

    run("collect", kit)

    assert "candidates.csv names nobody yet" in nobody[0]["message"]
    events = ledger.read(kit / "ledger.jsonl")[0]
    assert [e.about["candidate"] for e in events if e.what == "taken-in"] == ["C01"]
    assert listed(run, kit) == []


def test_while_nothing_was_checked_on_paper_status_says_how_much_is_required(run, kit):
    assert (
        "screening.xlsx has not come back: 3 things that are required are not verified" in run("status", kit).stdout
    )

    (kit / "returned" / "screening.xlsx").write_bytes(screened(kit, check_c1_C01="yes"))

    assert "has not come back" not in run("status", kit).stdout
