"""`panelpack record` and the reveal rule: it shows nothing that `collect` would not, and the ledger knows what."""

import json

import pytest

from tests import intake


@pytest.fixture(autouse=True)
def no_libreoffice(monkeypatch):
    """As on a machine without LibreOffice."""
    monkeypatch.setenv("PATH", "")


def happened(kit):
    """What the ledger tells, without times and digests."""
    told = ("what", "stage", "candidates", "candidate", "after_interim")
    lines = map(json.loads, (kit / "ledger.jsonl").read_text(encoding="utf-8").splitlines())
    return [tuple(str(line[key]) for key in told if key in line) for line in lines]


def test_an_interim_record_is_an_interim_look_and_accept_knows_it(run, kit):
    intake.fill(kit, "s1", "C01")
    run("collect", kit)
    run("record", kit, "C01", "--for", "subject", "--interim", "the month is over")

    assert happened(kit)[-2:] == [("interim-shown", "panel", "C01"), ("record-made", "C01")]
    run("record", kit, "C01", "--for", "subject", "--interim", "the month is over")
    assert [what for what, *_ in happened(kit)][2:] == ["taken-in", "interim-shown", "record-made"]

    copy = intake.fill(kit, "s1", "C01", (3, 5, 3, 2), name="role_C01_s1_ana-ruiz (1).xlsx")
    run("collect", kit)
    assert "It came after an interim look" in run("accept", kit, copy.name, "--reason", "slip of the hand").stderr
    assert happened(kit)[-1] == ("accepted", "C01", "yes")


def test_a_record_made_before_the_debrief_reveals_and_what_came_in_is_known_before_that(run, kit):
    intake.fill_all(kit)
    run("record", kit, "--for", "requester")

    told = happened(kit)
    assert [what for what, *_ in told] == ["planned", "built", *["taken-in"] * 6, "revealed", "record-made"]
    assert told[-2] == ("revealed", "panel", "C01 C02")
    run("collect", kit)
    assert [what for what, *_ in happened(kit)[len(told) :]] == ["debriefed"]
    assert intake.listed(run, kit) == []
    copy = intake.fill(kit, "s1", "C01", (1, 1, 1, 1), name="role_C01_s1_ana-ruiz (1).xlsx")
    assert "the ratings have been shown" in run("accept", kit, copy.name, "--reason", "slip", expect=1).stderr


def test_a_scan_of_a_card_that_is_still_out_shows_ratings_too(run, kit):
    (kit / "returned" / "role_C01_s1_ana-ruiz_scan.pdf").write_bytes(b"%PDF-1.4 q1: 4")

    assert "before the panel has finished" in run("record", kit, "--for", "tribunal", expect=1).stderr
    run("record", kit, "C02", "--for", "subject")
    run("record", kit, "--for", "requester")


def test_so_does_a_correction_of_a_card_that_nobody_else_filled_in(run, kit):
    row = "card,cell,value,source,by\nrole_C01_s1_ana-ruiz,rating_q1,4,scan,Priya Nair\n"
    (kit / "returned" / "corrections.csv").write_text(row, encoding="utf-8")

    assert "before the panel has finished" in run("record", kit, "--for", "requester", expect=1).stderr


def test_a_plan_that_was_changed_unexplained_after_its_approval_shows_no_new_rating(run, kit):
    plan = kit / "kit.yaml"
    before = plan.read_text(encoding="utf-8").replace("look_for: []", "look_for: [names the contract's terms]")
    plan.write_text(before, encoding="utf-8")
    run("freeze", kit, "--by", "Priya Nair", "--on", "2027-03-01")
    intake.fill_all(kit)
    plan.write_text(before.replace("combine: mean", "combine: median"), encoding="utf-8")

    assert "changed since it was frozen" in run("record", kit, "--for", "tribunal", expect=1).stderr
    assert not (kit / "records").exists()
    plan.write_text(before, encoding="utf-8")
    run("collect", kit)
    plan.write_text(before.replace("combine: mean", "combine: median"), encoding="utf-8")
    run("record", kit, "--for", "tribunal")
