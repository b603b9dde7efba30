"""Scans, declarations, facts and dates, by the real command line: what is filed, missed, asked back, and shown."""

import json
import shutil
from datetime import date

from tests.intake import fill, fill_all, listed

PDF = b"%PDF-1.4 a scan"


def put(kit, name, content=PDF):
    path = kit / "returned" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def test_a_scan_of_a_card_that_does_not_exist_is_filed_and_listed_with_the_nearest(run, kit):
    fill(kit, "s1", "C01")
    put(kit, "role_C01_s1_ana-ruiz_scan.pdf")
    put(kit, "role_C09_s1_ana-ruiz.pdf")
    put(kit, "role_C02_s9_ben-okafor.pdf")
    put(kit, "role_C02_s2_former-colleague.pdf")

    found = {p["file"]: p for p in listed(run, kit, "unknown-card")}

    assert set(found) == {"role_C09_s1_ana-ruiz.pdf", "role_C02_s9_ben-okafor.pdf"}
    assert found["role_C09_s1_ana-ruiz.pdf"]["message"] == (
        "this kit has no card role_C09_s1_ana-ruiz; did you mean 'role_C02_s1_ana-ruiz'?"
    )
    assert "did you mean 'role_C02_s2_ben-okafor'?" in found["role_C02_s9_ben-okafor.pdf"]["message"]
    assert "  role_C09_s1_ana-ruiz.pdf\n" in run("status", kit).stdout.partition("Scans, notes")[2]


def test_a_keyed_in_card_names_its_scan_or_is_asked_for_it(run, kit):
    fill(kit, "s1", "C01", entered_by="Priya Nair", original="the scan")
    fill(kit, "s1", "C02", entered_by="Priya Nair")
    fill(kit, "s2", "C01", entered_by="Priya Nair", original="Scan 12.PDF")
    fill(kit, "s2", "C02", entered_by="Priya Nair", original="scans/role_C02_s2_ben-okafor")
    put(kit, "scans/role_C02_s2_ben-okafor.pdf")
    put(kit, "role_C02_s1_ana-ruiz (2).pdf")
    put(kit, "scan 12.pdf")

    found = {p["file"]: (p["message"], p["action"]) for p in listed(run, kit, "original-missing")}

    assert found == {
        "role_C01_s1_ana-ruiz.xlsx": (
            "keyed in from “the scan”, and no such file came back",
            "counted; put the scan into returned/ under that name",
        ),
        "role_C02_s1_ana-ruiz.xlsx": (
            "keyed in from paper, and the card does not say from which scan; is it role_C02_s1_ana-ruiz (2).pdf?",
            "counted; put the scan into returned/ and its name beside “From paper or scan”",
        ),
    }
    assert "  scan 12.pdf\n" in run("status", kit).stdout.partition("Scans, notes")[2]
    assert listed(run, kit, "not-ours") == []


def test_only_the_files_that_are_named_are_read_and_none_is_missed(run, kit):
    card = fill(kit, "s1", "C01", entered_by="Priya Nair", original="role_C01_s1_ana-ruiz.pdf")
    run("collect", kit)
    fill(kit, "s2", "C01")
    other = kit / "returned" / "role_C01_s2_ben-okafor.xlsx"

    told = run("collect", kit, other).stdout

    assert card.is_file()
    assert "To look at" not in told


def test_a_fact_is_shown_by_candidate_and_seat_and_two_answers_to_one_are_listed(run, kit):
    fact = "fact_f1"
    fill(kit, "s1", "C01", (3, None, 3, 3), **{fact: "Led a roll-out in 240 shops. " + "It took two years. " * 20})
    run("collect", kit)
    fill(kit, "s1", "C01", name="again.xlsx", **{fact: "Led a roll-out in 24 shops"})
    fill(kit, "s1", "C02", **{fact: "Sold cloud services"})

    text, found = run("status", kit).stdout, json.loads(run("status", kit, "--format", "json").stdout)

    assert [(f["fact"], f["candidate"], f["seat"], f["file"]) for f in found["facts"]] == [
        ("f1", "C01", "s1", "role_C01_s1_ana-ruiz.xlsx"),
        ("f1", "C02", "s1", "role_C02_s1_ana-ruiz.xlsx"),
    ]
    assert found["facts"][0]["text"].endswith("It took two years. ")
    assert text.partition("Facts asked, not rated")[2].partition("\n\n")[0].splitlines()[1:] == [
        "  C01  s1  Several years of experience…        Led a roll-out in 240 shops. It took two years. It …",
        "  C02  s1  Several years of experience…        Sold cloud services",
    ]
    (differs,) = listed(run, kit, "facts-differ")
    assert differs["file"] == "again.xlsx"
    assert "is another than that of role_C01_s1_ana-ruiz.xlsx" in differs["message"]
    assert "24 shops" not in str(differs)


def test_a_date_that_can_be_read_two_ways_is_one_finding_and_asked_of_the_interviewer(run, kit):
    fill(kit, "s1", "C01", interview_date="09/03/2027")
    fill(kit, "s1", "C02", interview_date=None)
    fill(kit, "s2", "C01", knew_before="perhaps")

    found = [(p["file"], p["code"]) for p in listed(run, kit)]
    letters = " ".join(run("status", kit, "--letters").stdout.split())

    assert found == [
        ("role_C01_s1_ana-ruiz.xlsx", "date-ambiguous"),
        ("role_C01_s2_ben-okafor.xlsx", "not-yes-or-no"),
        ("role_C02_s1_ana-ruiz.xlsx", "interview-date-missing"),
    ]
    assert "cell F2: the interview date is “09/03/2027”, which can be 9 March 2027 or 3 September 2027" in letters
    assert letters.count("We need the date with the month in letters, as in 9 March 2027.") == 2
    assert "We need yes or no." in letters


def test_a_conflict_is_asked_about_until_the_declaration_is_there(run, kit):
    fill(kit, "s1", "C01", knew_before="yes")

    asked = run("status", kit, "--letters").stdout
    shutil.copy(kit / "pack" / "send" / "ana-ruiz" / "declaration.docx", kit / "returned")
    nameless = listed(run, kit, "declaration-missing")
    (kit / "returned" / "declaration.docx").rename(kit / "returned" / "declaration_ana-ruiz.docx")

    assert "We need your declaration, signed" in " ".join(asked.split())
    assert "or rename declaration.docx if that is the one" in nameless[0]["action"]
    assert listed(run, kit, "declaration-missing") == []
    assert "We need your declaration" not in " ".join(run("status", kit, "--letters").stdout.split())
    assert [p["file"] for p in listed(run, kit, "knew-before")] == ["role_C01_s1_ana-ruiz.xlsx"]


def test_a_card_signed_by_a_colleague_is_listed_and_one_signed_in_part_is_not(run, kit):
    fill(kit, "s1", "C01", signed_by="Ben Okafor")
    fill(kit, "s1", "C02", signed_by="A. Ruiz")

    assert [p["file"] for p in listed(run, kit, "signed-by-another")] == ["role_C01_s1_ana-ruiz.xlsx"]


def due_by(kit, text):
    """Write the day by which cards are due into the plan."""
    plan = kit / "kit.yaml"
    plan.write_text(plan.read_text("utf-8").replace("return_by: null", f"return_by: '{text}'"), encoding="utf-8")


def test_cards_are_late_after_a_date_in_words_and_the_letters_say_so(run, kit):
    due_by(kit, "Friday 12 March 2021, 17:00")

    text, letters = run("status", kit).stdout, run("status", kit, "--letters").stdout

    assert "Cards were due by Friday 12 March 2021, 17:00: 6 are late" in text
    assert "They were due by Friday 12 March 2021, 17:00." in letters
    assert "as soon as you can" in letters


def test_a_date_that_cannot_be_read_is_said_once_and_marks_no_card(run, kit):
    due_by(kit, "Friday 12 March, 17:00")

    text = run("status", kit).stdout

    assert "Cards are due by Friday 12 March, 17:00" in text
    assert text.count("not a date with day, month and year, so late cards are not marked") == 1
    assert "by Friday 12 March, 17:00." in " ".join(run("status", kit, "--letters").stdout.split())


def test_a_date_that_can_be_read_two_ways_marks_no_card(run, kit):
    due_by(kit, "03/04/2021")

    assert "can be 4 March 2021 or 3 April 2021, so late cards are not marked" in run("status", kit).stdout


def test_a_complete_card_that_is_removed_or_changed_after_it_was_taken_in_is_missed(run, kit):
    fill_all(kit)
    run("collect", kit)
    card = kit / "returned" / "role_C01_s1_ana-ruiz.xlsx"
    before = card.read_bytes()
    card.unlink()

    removed = listed(run, kit, "card-gone")
    fill(kit, "s1", "C01", (5, 5, 5, 5))
    changed = listed(run, kit, "card-gone")
    card.write_bytes(before)

    assert [(p["file"], p["action"]) for p in removed] == [("role_C01_s1_ana-ruiz", "put it back")]
    assert "is not here any more: somebody removed or changed it" in removed[0]["message"]
    assert [p["action"] for p in changed] == ["what lies here now counts; put the first card back beside it"]
    assert listed(run, kit, "card-gone") == []


def test_an_incomplete_card_that_is_replaced_by_its_complete_copy_is_not_missed(run, kit):
    fill(kit, "s1", "C01", (3, None, 3, 3))
    run("collect", kit)
    fill(kit, "s1", "C01", (3, 4, 3, 3))

    assert listed(run, kit) == []


def test_a_card_for_a_candidate_who_withdrew_is_listed_and_counts_nowhere(run, kit):
    fill(kit, "s1", "C02", interview_date=date(2027, 3, 9))
    people = kit / "candidates.csv"
    people.write_text("code,name,status\nC01,Sam Idowu,\nC02,Kim Tran,withdrawn\n", encoding="utf-8")

    (found,) = listed(run, kit)

    assert (found["code"], found["action"]) == ("not-expected", "kept and not counted")
    assert found["message"].endswith("in candidates.csv the candidate is withdrawn")


def test_a_card_that_was_left_out_and_counts_later_is_taken_in_by_the_ledger(run, kit):
    from generator import ledger

    fill(kit, "s1", "C02")
    people = kit / "candidates.csv"
    all_of_them = people.read_bytes()
    people.write_text("code,name\nC01,Sam Idowu\n", encoding="utf-8")
    run("collect", kit)
    people.write_bytes(all_of_them)
    run("collect", kit)
    run("collect", kit)

    events = ledger.read(kit / "ledger.jsonl")[0]
    assert [(e.what, e.about.get("left_out", e.about.get("candidate"))) for e in events if "kind" in e.about] == [
        ("left-out", "unknown-candidate"),
        ("taken-in", "C02"),
    ]
