"""The parts of a record, composed from what a kit holds: every meeting, and those who withdrew after a debrief."""

from dataclasses import replace

import pytest

from generator.debriefing import hold_debrief
from generator.model import Event, Held
from generator.model.packet import Audience, Evidence, Paragraph, Scope
from generator.recording import figures, forms, trail
from tests.panels import intake_of, panel_kit, people

KIT = panel_kit()
TABLE = {
    "C01": {"s1": [5, 4], "s2": [4, 4], "s3": [5, 5]},
    "C02": {"s1": [3, 4], "s2": [4, 2], "s3": [3, 3]},
}
ALL, OF_C01 = Scope(audience=Audience.TRIBUNAL), Scope(audience=Audience.SUBJECT, code="C01")
FIRST = Held(file="first.xlsx", number=1, chair="Priya Nair", on="2027-03-12", present="Ana, Ben")
SECOND = Held(file="second.xlsx", number=4, chair="Dana Cole", on="2027-03-25", present="Ana")


@pytest.fixture(scope="module")
def debrief():
    """A debrief after two meetings, when C02 has withdrawn, whose rating the first of them moved."""
    whole = intake_of(KIT, TABLE)
    cards = tuple(c for c in whole.cards if c.candidate != "C02")
    candidates = [replace(c, status="withdrawn") if c.code == "C02" else c for c in people(*TABLE)]
    held = hold_debrief(KIT, candidates, replace(whole, cards=cards, kept=(("panel", "C02"),)), program="1")
    (gone,) = held.withdrew
    competency, *others = gone.found.competencies
    moved = replace(competency.ratings[0], after=5, after_because="one more example was heard")
    competency = replace(competency, ratings=(moved, *competency.ratings[1:]))
    gone = replace(gone, found=replace(gone.found, competencies=(competency, *others)))
    return replace(held, withdrew=(gone,), earlier_meetings=(FIRST,), meeting=SECOND)


def evidence_of(debrief, events=()):
    """What a kit holds that has only a debrief and a ledger."""
    return Evidence(
        kit=KIT, posting="", candidates=tuple(people(*TABLE)), files=(), owners={}, intake=intake_of(KIT, TABLE),
        corrections=(), checked=(), unmet=(), debrief=debrief, standing=2, differs=(), decision=None, changes=(),
        history=(), sent={}, events=events, odd=(),
    )  # fmt: skip


def told(sections):
    """The texts of sections, block by block; of a table row by row."""
    return [
        "".join(words.text for words in line)
        for section in sections
        for block in section.blocks
        for line in ([block.line] if isinstance(block, Paragraph) else [sum(row, ()) for row in block.rows])
    ]


def test_every_meeting_is_told_each_with_the_debrief_it_was_about(debrief):
    lines = told(forms.meeting(evidence_of(debrief), ALL))

    assert lines[:10] == [
        "Formfirst.xlsx", "ChairPriya Nair", "On2027-03-12", "PresentAna, Ben", "Overdebrief 1",
        "Formsecond.xlsx", "ChairDana Cole", "On2027-03-25", "PresentAna", "Overdebrief 4",
    ]  # fmt: skip


def test_what_the_talk_moved_of_somebody_who_withdrew_then_is_told_and_not_to_another_candidate(debrief):
    evidence = evidence_of(debrief)

    assert any("one more example was heard" in line for line in told(forms.meeting(evidence, ALL)))
    assert "No rating moved in the talk." in told(forms.meeting(evidence, OF_C01))


def test_the_figures_of_who_withdrew_after_a_debrief_stand_last_and_in_no_order(debrief):
    sections = figures.debrief(evidence_of(debrief), ALL)
    lines = told(sections)

    assert [section.candidate for section in sections if section.candidate] == ["C01", "C02"]
    assert [line[:10] for line in lines if line[:3] in ("C01", "C02")][:2] == [
        "C01panel1" + lines[1][9],
        "C02panel—3",
    ]
    assert any(line.startswith("C02 withdrew after the ratings had been shown: in no order") for line in lines)
    assert not any("C02" in line for line in told(figures.debrief(evidence_of(debrief), OF_C01)))


def test_holds_and_purges_are_told_in_words(debrief):
    why = {"by": "Priya", "on": "2027-04-01"}
    gone = {"candidates": "C03", "whole": "no", "files": "9", "lines": "4"}
    events = (
        Event(what="held", at="2027-04-01T09:00:00Z", about=why | {"reason": "complaint 12"}),
        Event(what="purged", at="2027-04-01T10:00:00Z", about=why | gone),
    )

    assert told(trail.ledger(evidence_of(debrief, events), ALL))[1:] == [
        "2027-04-01 09:00Deletion was stopped on 2027-04-01 by Priya, because: complaint 12",
        "2027-04-01 10:00What was held of C03 was deleted on 2027-04-01 by Priya, 9 files and 4 lines of the ledger",
    ]
