"""Matching: tasks and traits as English postings of hands-on, care, school and public work name them."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit


def ids(catalogue, text, kind=Kind.DUTY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "en", likeness=False)
    return {match.id for match in matched.matches}


@pytest.mark.parametrize(
    "text",
    [
        "Lay kerbs, slabs and drains",
        "Shear sheep and trim their hooves",
        "Debone and portion poultry",
        "Mop the stairs and buff the floors",
        "Erect and take down marquees",
        "Wire sockets in new flats",
        "Transplant seedlings by hand",
        "Change over the line between two batches",
    ],
)
def test_what_hands_and_machines_do_is_a_practical_skill(catalogue, text):
    assert ids(catalogue, text) == {"practical-skill"}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Reconcile the supplier accounts at the year-end", {"domain-expertise"}),
        ("Hold toolbox talks on Mondays", {"health-and-safety"}),
        ("Find faults in lifts and put them right", {"technical-troubleshooting"}),
        ("Build wireframes for two mobile apps", {"technical-design"}),
        ("Spend time with residents in the garden", {"care-and-compassion"}),
        ("Mark pupils' homework", {"teaching-and-training"}),
        ("Lock and unlock the sheds", {"vigilance-and-monitoring"}),
        ("Answer 999 calls", {"incident-and-emergency-response"}),
        ("Keep to the dress code", {"procedural-and-regulatory-compliance"}),
        ("Enter the readings, and keep a log", {"record-keeping-and-documentation"}),
    ],
)
def test_a_task_in_plain_words_gives_what_doing_it_shows(catalogue, text, asked):
    assert asked <= ids(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("You treat people from all walks of life with respect", {"inclusion-and-respect"}),
        ("You find joy in working with toddlers", {"motivation-for-the-work"}),
        ("Willing to attend training in the winter", {"learning-agility"}),
        ("An enthusiastic person with a can do attitude", {"constructive-attitude"}),
        ("Handy with tools", {"practical-skill"}),
        ("Good standard of literacy and basic maths", {"written-communication", "numerical-and-data-reasoning"}),
    ],
)
def test_a_trait_in_plain_words_gives_its_competency(catalogue, text, asked):
    assert asked <= ids(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("A contract position until the spring", "commercial-and-contract-management"),
        ("Help to write the business development plan", "opening-strategic-accounts"),
        ("Leave only with management approval", "operations-management"),
        ("You are assigned a list of tasks each morning", "team-leadership"),
        ("Work closely with the sales team", "deal-closing"),
        ("Clear and direct speech", "vision-and-direction"),
    ],
)
def test_words_that_only_sound_like_a_competency_do_not_ask_for_it(catalogue, text, never):
    assert never not in ids(catalogue, text)
