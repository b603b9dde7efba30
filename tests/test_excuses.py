"""Going on without a card, by the real command line: one card or a whole seat, and the way back."""

import json

import pytest

from generator import ledger
from tests.intake import fill, fill_all


def states(run, kit):
    """The state of every card that is not complete."""
    found = json.loads(run("status", kit, "--format", "json").stdout)["cards"]
    return {f"{c['seat']}:{c['candidate']}": c["state"] for c in found if c["state"] != "complete"}


def noted(kit):
    """What the ledger says of excuses."""
    events = ledger.read(kit / "ledger.jsonl")[0]
    return [
        (e.what, e.about["seat"], e.about["candidate"]) for e in events if e.what in ("excused", "expected-again")
    ]


def test_one_card_is_let_go_and_the_ratings_open(run, kit):
    fill_all(kit)
    (kit / "returned" / "role_C02_s2_ben-okafor.xlsx").unlink()

    found = json.loads(run("collect", kit, "--without", "s2:C02", "--reason", "off sick", "--format", "json").stdout)

    assert [c["code"] for c in found["candidates"]] == ["C01", "C02"]
    assert noted(kit) == [("excused", "s2", "C02")]
    assert "Going on without Ben Okafor's card for C02: “off sick”" in run("status", kit).stdout
    assert states(run, kit) == {"s2:C02": "excused"}


def test_the_same_excuse_twice_is_noted_once_and_another_reason_again(run, kit):
    for reason in ("off sick", " off sick ", "left the company"):
        run("collect", kit, "--without", "s2:C02", "--reason", reason)
    run("collect", kit, "--without", "S2", "--reason", "left the company")
    run("collect", kit, "--without", "s2", "--reason", "left the company")
    run("collect", kit, "--without", "s2:c01", "--reason", "left the company")

    assert noted(kit) == [("excused", "s2", "C02")] * 2 + [("excused", "s2", "")]
    assert "Going on without Ben Okafor's cards for C01, C02: “left the company”" in run("status", kit).stdout


def test_an_excuse_is_taken_back_for_one_card_of_the_seat(run, kit):
    run("collect", kit, "--without", "s2", "--reason", "off sick")

    told = run("collect", kit, "--expect", "s2:C01").stdout

    assert "Going on without Ben Okafor's card for C02: “off sick”" in told
    assert noted(kit) == [("excused", "s2", ""), ("expected-again", "s2", "C01")]
    assert states(run, kit)["s2:C01"] == "missing"


def test_what_nobody_excused_cannot_be_expected_again(run, kit):
    run("collect", kit, "--without", "s2:C02", "--reason", "off sick")

    assert "nothing is excused at 's2:C01'" in run("collect", kit, "--expect", "s2:C01", expect=1).stderr
    assert "nothing is excused at 's1'" in run("collect", kit, "--expect", "s1", expect=1).stderr
    run("collect", kit, "--expect", "s2")
    assert run("collect", kit, "--expect", "s2", expect=1)


def test_a_card_that_comes_after_its_excuse_counts_and_says_that_the_excuse_is_not_needed(run, kit):
    run("collect", kit, "--without", "s2:C02", "--reason", "off sick")
    fill(kit, "s2", "C02")

    told = " ".join(run("collect", kit).stdout.split())

    assert "1 of 6 cards are complete" in told
    assert "it is here and complete" in told
    assert "Going on without" not in told


def test_of_a_card_that_is_here_in_part_the_panel_goes_on_with_that_part(run, kit):
    fill(kit, "s2", "C02", (3, None, 3, 3))

    told = " ".join(run("collect", kit, "--without", "s2:C02", "--reason", "off sick").stdout.split())

    assert "Going on with Ben Okafor's card for C02 as it is, without the rating of question 2: “off sick”" in told


@pytest.mark.parametrize(
    ("options", "status", "told"),
    [
        (("--without", "s2"), 2, "--without needs --reason"),
        (("--without", "s2", "--reason", " "), 2, "--without needs --reason"),
        (("--reason", "ill"), 2, "--reason goes with --without"),
        (("--without", "s2", "--expect", "s3", "--reason", "ill"), 2, "not both at once"),
        (("--without", "s9", "--reason", "ill"), 1, "no seat 's9' in this kit (s1 Ana Ruiz, s2 Ben Okafor"),
        (("--without", "s2:C9", "--reason", "ill"), 1, "no card of s2 for 'C9' is expected (C01, C02)"),
        (("--without", "s2:", "--reason", "ill"), 1, "no card of s2 for '' is expected (C01, C02)"),
        (("--expect", "s22"), 1, "did you mean 's2'?"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_is_noted(run, kit, options, status, told):
    result = run("collect", kit, *options, expect=status)

    assert told in result.stderr
    assert not noted(kit)
