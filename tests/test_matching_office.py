"""Matching: tasks and traits as English postings of offices, sales, kitchens, shops and charities name them."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit


def matches(catalogue, text, kind=Kind.DUTY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "en", likeness=False)
    return {match.id: match.slot for match in matched.matches}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Post the journal entries at quarter end", "domain-expertise"),
        ("Schedule job interviews for two managers", "administrative-coordination"),
        ("Answer the phones on Fridays", "administrative-coordination"),
        ("Be in charge of the wine bar", "operations-management"),
        ("Keep food costs within budget", "financial-stewardship"),
        ("You answer for more than four million pounds of takings", "financial-stewardship"),
        ("You answer for the work of two porters", "accountability-and-ownership"),
        ("Welcome diners at the door", "customer-service-delivery"),
        ("Handle cash at the flower stall", "practical-skill"),
        ("Lead the brewery tours", "presenting-and-facilitating"),
        ("Write newsletters for the members", "written-communication"),
        ("Maintain the donor database", "record-keeping-and-documentation"),
        ("Train and motivate the kiosk staff", "coaching-and-developing-others"),
        ("Create seasonal menus", "creativity-and-innovation"),
        ("Bring in new leads, cold calling included", "opening-strategic-accounts"),
        ("Automate manual processes", "continuous-improvement"),
        ("Build prototypes in HTML", "technical-design"),
    ],
)
def test_a_task_of_the_office_the_shop_or_the_kitchen_gives_what_doing_it_shows(catalogue, text, asked):
    assert asked in matches(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("You are extremely organised", "planning-and-organising"),
        ("Driven individuals who like a challenge", "drive-and-perseverance"),
        ("Can do attitude", "constructive-attitude"),
        ("Happy to roll up your sleeves", "initiative"),
        ("Eager to learn a craft", "learning-agility"),
        ("Multi-tasker", "prioritisation-and-time-management"),
        ("You know the fashion sector", "sector-and-technology-knowledge"),
        ("Responsible and accountable for the keys", "accountability-and-ownership"),
    ],
)
def test_a_trait_of_office_people_gives_its_competency(catalogue, text, asked):
    assert asked in matches(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("Proficient in Braille embossing software", "Braille embossing software"),
        ("Familiar with Smartsheet and Trello", "Smartsheet and Trello"),
        ("Adobe Creative Suite", "Adobe Creative Suite"),
    ],
)
def test_a_tool_asked_for_is_named(catalogue, text, tool):
    assert matches(catalogue, text, Kind.COMPETENCY) == {"tool-proficiency": tool}


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("We're hiring a florist", "hiring-and-workforce-planning"),
        ("Attend training sessions in May", "teaching-and-training"),
        ("Keep a tidy and organised counter", "planning-and-organising"),
        ("Work closely with our existing sales people", "deal-closing"),
        ("Overtime as driven by demand", "drive-and-perseverance"),
        ("Is responsible for various accounts", "accountability-and-ownership"),
        ("Office equipment such as filing cabinets", "record-keeping-and-documentation"),
        ("Create new dishes for the business", "entrepreneurship"),
    ],
)
def test_office_words_that_only_sound_like_a_competency_do_not_ask_for_it(catalogue, text, never):
    assert never not in matches(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Chase overdue invoices", "domain-expertise"),
        ("Read and interpret blueprints", "domain-expertise"),
        ("Keep the workshop tidy", "practical-skill"),
        ("Support older people", "care-and-compassion"),
        ("Help lodgers to live independently", "care-and-compassion"),
        ("Devise events for the harbour", "creativity-and-innovation"),
        ("Deputise for the head baker", "team-leadership"),
        ("Test the fire alarm", "health-and-safety"),
        ("Track deliveries of seed", "record-keeping-and-documentation"),
        ("Assist with the spring events", "planning-and-organising"),
        ("Be an ambassador for the orchestra", "relationship-building"),
        ("Minimise risks on the slipway", "risk-management"),
        ("Draw up a cost-benefit analysis", "analytical-thinking"),
        ("Close sales on the stand", "deal-closing"),
        ("Manage the shared mailbox", "administrative-coordination"),
    ],
)
def test_a_verb_with_its_object_gives_the_competency_of_the_task(catalogue, text, asked):
    assert asked in matches(catalogue, text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("The kind of tools we use are old", "care-and-compassion"),
        ("We are recruiting two gardeners", "hiring-and-workforce-planning"),
        ("Volunteers who help out on Sundays", "customer-service-delivery"),
        ("Organise files by year", "planning-and-organising"),
        ("Prepare leases and negotiate changes", "change-leadership"),
        ("Supervision will be provided", "team-leadership"),
        ("Provide support to the rescue team", "teamwork"),
        ("Weekly check-ins with the editor", "vigilance-and-monitoring"),
    ],
)
def test_a_word_that_lends_its_name_to_something_else_does_not_ask_for_it(catalogue, text, never):
    assert never not in matches(catalogue, text)


def test_a_program_that_begins_its_line_is_a_tool(catalogue):
    assert matches(catalogue, "Primavera and Linux", Kind.COMPETENCY)["tool-proficiency"] == "Primavera and Linux"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Manage the work of contractors", "team-leadership"),
        ("Sets goals and holds the yearly appraisals", "performance-management"),
        ("Compile weekly reports for the area manager", "written-communication"),
        ("Prepare recommendations for the planning board", "written-communication"),
        ("Deliver pitches to investors", "presenting-and-facilitating"),
        ("Answer questions from groups of managers", "oral-communication"),
        ("Arrange payment of casual staff", "administrative-coordination"),
        ("Support to the board and its committees", "administrative-coordination"),
        ("Keep the attendance register", "record-keeping-and-documentation"),
        ("Generate leads by phone", "opening-strategic-accounts"),
        ("Expand the customer base in the north", "account-growth"),
        ("Attend trade fairs and exhibitions", "go-to-market-strategy"),
        ("Gather intelligence on competitors", "external-and-market-awareness"),
        ("Provide advice to managers on absence", "client-advising"),
        ("Supervise the loading of lorries", "operations-management"),
        ("Assist qualified electricians with rewiring", "teamwork"),
        ("Find cost savings in the fleet", "financial-stewardship"),
        ("Check deliveries against the order", "attention-to-detail"),
        ("Promote equal opportunities in the choir", "inclusion-and-respect"),
    ],
)
def test_the_usual_tasks_of_an_office_are_known_in_any_trade(catalogue, text, asked):
    assert asked in matches(catalogue, text)
