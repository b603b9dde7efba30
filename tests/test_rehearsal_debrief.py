"""The rehearsal carried through: what is committed is what the commands write, act by act."""

import json
from pathlib import Path

import pytest

from generator.digests import content_digest
from tests import rehearse, rehearse_debrief


@pytest.fixture(scope="module")
def carried(tmp_path_factory):
    """The kit after the last act, and what `collect` printed in each."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        kit = rehearse.copied(tmp_path_factory.mktemp("rehearsal"))
        return kit, rehearse_debrief.carried_through(kit)


def digests(folder):
    return {str(p.relative_to(folder)): content_digest(p.read_bytes()) for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("part", [Path("returned") / rehearse_debrief.LATER, Path("debrief")])
def test_what_is_committed_is_what_the_commands_write(carried, part):
    kit, _ = carried

    assert digests(kit / part) == digests(rehearse.KIT / part)


def test_what_collect_says_act_by_act(carried):
    _, said = carried

    assert "\n---\n".join(said) == (rehearse.GOLDEN / "rehearsal-collect.txt").read_text(encoding="utf-8")


def test_the_talk_moved_what_the_form_says_and_no_independent_figure(carried):
    kit, _ = carried
    before, after = (json.loads((kit / "debrief" / n / "debrief.json").read_text("utf-8")) for n in "12")
    independent = [
        [(c["code"], c["total"]["value"], c["next"]) for c in found["candidates"]] for found in (before, after)
    ]
    moved = {c["code"]: (c["total"]["value"], c["total"]["after_discussion"]) for c in after["candidates"]}

    assert independent[0] == independent[1]
    assert [c["total"]["after_discussion"] for c in before["candidates"]] == [None] * 5
    assert {code for code, (one, other) in moved.items() if one != other} == {"C01"}


def test_the_first_act_shows_no_rating(carried):
    _, said = carried

    assert "Ratings stay closed until 2 more cards are complete" in said[0]
    assert "debrief/1" in said[1]


def test_what_is_wrong_in_a_card_is_told_once_and_not_as_a_form_of_the_panel(carried):
    _, said = carried

    assert not any("Found in the panel's forms" in text for text in said)
    assert all(text.count("what stands in this cell is not a rating") == 1 for text in said)
