"""What becomes of a file and of a line of the ledger when one candidate is purged, or all are."""

import pytest

from generator.model import Event
from generator.model.purge import Fate, FileSeen
from generator.purging import decide_fate, purge_lines
from generator.traces import trace_of

LEA = trace_of("C03", ["Lea Brandt"], ())


@pytest.mark.parametrize(
    ("seen", "fate"),
    [
        ({"kind": "card", "is_theirs": True}, Fate.REMOVED),
        ({"kind": "note", "told": True, "blind": "a scan"}, Fate.REMOVED),
        ({"kind": "card", "of_another": True, "can_scrub": True}, Fate.STAYS),
        ({"kind": "card", "of_another": True, "can_scrub": True, "partly": True}, Fate.EMPTIED),
        # Another's card may tell the code; only the name goes out of it.
        ({"kind": "card", "of_another": True, "can_scrub": True, "coded": True}, Fate.STAYS),
        ({"kind": "meeting", "can_scrub": True, "coded": True}, Fate.EMPTIED),
        ({"kind": "document", "named": True}, Fate.BY_HAND),
        ({"kind": "unusable", "can_scrub": True, "coded": True}, Fate.BY_HAND),
        ({"kind": "unusable", "blind": "it is locked"}, Fate.BY_HAND),
        ({"kind": "note", "of_another": True, "blind": "a scan"}, Fate.STAYS),
        ({"kind": "note", "of_another": True, "named": True}, Fate.BY_HAND),
        ({"kind": ""}, Fate.STAYS),
    ],
)
def test_a_file_has_one_fate(seen, fate):
    assert decide_fate(FileSeen(name="x", **seen)).fate is fate


def event(what, **about):
    return Event(what=what, at="2027-03-10T09:00:00Z", about=about)


def lines(*events, whole=False, gone=(), changed=None, rows=None, traces=(LEA,)):
    return purge_lines(events, traces, gone=gone, changed=changed or {}, whole=whole, rows=rows or {})


@pytest.mark.parametrize(
    "about",
    [
        event("taken-in", sha256="a", kind="card", seat="s1", candidate="C03"),
        event("taken-in", sha256="a", kind="note", card="role_C03_s1_ana"),
        event("left-out", sha256="gone", left_out="not-ours"),
        event("accepted", sha256="a", candidate="C03", reason="q2 3 -> 4"),
        event("revealed", stage="panel", candidates="C03"),
        event("recorded", number="2", folder="records/2-subject-C03"),
        event("torn-line-mended", text='{"what": "taken-in", "candidate": "C03", "sea'),
    ],
)
def test_a_line_about_the_candidate_goes(about):
    done = lines(about, event("built", files="3"), gone={"gone"})

    assert (done.removed, [e.what for e in done.events]) == (1, ["built"])


def test_a_line_about_several_goes_on_without_the_code_and_with_its_time():
    done = lines(
        event("revealed", stage="panel", candidates="C01 C03 C04"),
        event("interviewer-replaced", seat="s1", number="1", kept="C03"),
        event("excused", seat="s1", candidate="C04", reason="Lea Brandt was ill, and Lea's card too"),
        event("taken-in", sha256="old", kind="decision"),
        changed={"old": "new"},
    )

    assert done.removed == 0
    assert [e.at for e in done.events] == ["2027-03-10T09:00:00Z"] * 4
    assert [dict(e.about) for e in done.events] == [
        {"stage": "panel", "candidates": "C01 C04"},
        {"seat": "s1", "number": "1", "kept": ""},
        {"seat": "s1", "candidate": "C04", "reason": "[removed] was ill, and [removed] card too"},
        {"sha256": "new", "kind": "decision"},
    ]


def test_of_a_whole_kit_only_the_lines_of_the_plan_stay():
    told = ("planned", "built", "frozen", "taken-in", "revealed", "debriefed", "decided", "held", "purged", "excused")

    done = lines(*map(event, told), whole=True)

    assert [e.what for e in done.events] == ["planned", "built", "frozen", "held", "purged"]


def test_the_line_of_an_earlier_purge_keeps_its_codes():
    (kept,) = lines(event("purged", candidates="C03", whole="no")).events

    assert kept.about == {"candidates": "C03", "whole": "no"}


def test_of_the_rows_of_corrections_only_those_stay_that_are_known_to_be_of_others():
    done = lines(
        event("taken-in", sha256="a", kind="corrections", lines="r1 r2 r3"),
        event("purged", candidates="C04", lines="7"),
        rows={"r1": "r1", "r3": "r3 without Lea"},
    )

    assert [e.about["lines"] for e in done.events] == ["r1 r3 without Lea", "7"]


def test_a_digest_that_begins_like_the_code_is_no_line_about_the_candidate():
    digest = "c03c60f7ee78df96"

    done = lines(event("taken-in", sha256=digest, candidate="C01"), event("left-out", sha256=digest))

    assert done.removed == 0
