"""English wordings: what stands side by side, what a word says in another sense, what adverts say in plain words."""

import pytest

from generator.matching import match_competencies
from generator.matching.members import members_of
from generator.model import Importance, Kind, Unit


def matches(catalogue, text, kind=Kind.COMPETENCY, *, likeness=False):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "en", likeness=likeness)
    return {match.id: match.slot for match in matched.matches}


@pytest.mark.parametrize(
    ("text", "not_asked"),
    [
        ("Knowledge of fleet management", "knowledge-sharing"),
        ("Management background required in a bakery", "requirements-definition"),
        ("Reports go directly to the owner, whom you report to", "team-leadership"),
        ("Attendance sheets and a stock record", "dependability"),
        ("Training for all of us where it needs doing", "coaching-and-developing-others"),
    ],
)
def test_two_nouns_that_name_one_thing_stand_side_by_side(catalogue, text, not_asked):
    assert not_asked not in matches(catalogue, text)


@pytest.mark.parametrize(
    ("text", "not_asked", "kind"),
    [
        ("Direct work with teenagers", "team-leadership", Kind.COMPETENCY),
        ("A leading bakery wants a Team Secretary", "team-leadership", Kind.COMPETENCY),
        ("Does not normally supervise other staff", "team-leadership", Kind.DUTY),
        ("Analyse measurement uncertainty", "dealing-with-ambiguity", Kind.DUTY),
        ("A healthy pipeline of work until spring", "pipeline-and-forecasting", Kind.COMPETENCY),
        ("A sewing background is highly desirable", "drive-and-perseverance", Kind.COMPETENCY),
        ("Accountable for the spring fair", "domain-expertise", Kind.DUTY),
        ("Deliver evidence-based physiotherapy and evaluate evidence-based care", "analytical-thinking", Kind.DUTY),
        ("Looks after seven-figure gifts", "numerical-and-data-reasoning", Kind.DUTY),
        ("Manage project budgets", "project-and-programme-delivery", Kind.DUTY),
        ("For a confidential chat call Ana", "confidentiality-and-discretion", Kind.COMPETENCY),
        ("You can do long division", "constructive-attitude", Kind.COMPETENCY),
        ("Watch the payroll budget", "domain-expertise", Kind.DUTY),
        ("Reads plans and specifications", "planning-and-organising", Kind.DUTY),
        ("Clean motor vehicle record", "record-keeping-and-documentation", Kind.COMPETENCY),
        ("Have shipped consumer software products", "practical-skill", Kind.EXPERIENCE),
        ("Maintain our product listings", "record-keeping-and-documentation", Kind.DUTY),
        ("Safe administration of medication", "health-and-safety", Kind.DUTY),
        ("Fluent in Welsh or Irish", "tool-proficiency", Kind.COMPETENCY),
        ("Safety and well-being of learners", "health-and-safety", Kind.DUTY),
    ],
)
def test_a_word_in_another_sense_gives_nothing(catalogue, text, not_asked, kind):
    assert not_asked not in matches(catalogue, text, kind)


@pytest.mark.parametrize(
    ("text", "not_asked"),
    [
        ("Experience welcome but not essential", "practical-skill"),
        ("Under the direction of the Foreman, paints fences", "team-leadership"),
        ("The following duties may change", "procedural-and-regulatory-compliance"),
    ],
)
def test_a_softener_a_superior_and_a_preamble_are_like_no_line_that_asks(catalogue, text, not_asked):
    assert not_asked not in matches(catalogue, text, Kind.DUTY, likeness=True)


@pytest.mark.parametrize(
    ("text", "asked", "kind"),
    [
        ("A leading hotel wants someone to lead a team of cooks", "team-leadership", Kind.COMPETENCY),
        ("Directing the work of four gardeners", "team-leadership", Kind.DUTY),
        ("Cover for the Duty Manager", "team-leadership", Kind.DUTY),
        ("Stand in for the Head Chef", "team-leadership", Kind.DUTY),
        ("Take charge of the night shift", "team-leadership", Kind.DUTY),
        ("Detect deterioration in patients", "vigilance-and-monitoring", Kind.DUTY),
        ("Someone patient, warm and bubbly", "interpersonal-sensitivity", Kind.COMPETENCY),
        ("Give bad news to owners", "interpersonal-sensitivity", Kind.DUTY),
        ("Soothing worried parents", "de-escalation", Kind.DUTY),
        ("A love of the mountains", "motivation-for-the-work", Kind.COMPETENCY),
        ("Caring about waste", "sustainability", Kind.COMPETENCY),
        ("Write clear specs", "requirements-definition", Kind.DUTY),
        ("Decide whether to refund", "decision-making", Kind.DUTY),
        ("Not afraid of hard conversations", "courage-to-challenge", Kind.COMPETENCY),
        ("Make sure our goals are met", "delivering-results", Kind.DUTY),
        ("Deal with lateness", "performance-management", Kind.DUTY),
        ("Needs no hand-holding", "self-management-and-autonomy", Kind.COMPETENCY),
        ("Weigh risks", "risk-management", Kind.DUTY),
        ("Anti-oppressive practice", "inclusion-and-respect", Kind.COMPETENCY),
        ("Keep margins at two thirds", "financial-stewardship", Kind.DUTY),
        ("Marking coursework", "teaching-and-training", Kind.DUTY),
        ("Pairing with junior bakers", "coaching-and-developing-others", Kind.DUTY),
        ("A great organiser", "planning-and-organising", Kind.COMPETENCY),
        ("Can-do spirit", "constructive-attitude", Kind.COMPETENCY),
        ("Well-being and safety of all pupils", "safeguarding", Kind.DUTY),
    ],
)
def test_what_adverts_say_in_plain_words_gives_its_competency(catalogue, text, asked, kind):
    assert asked in matches(catalogue, text, kind)


def test_each_name_in_a_list_asks_as_if_it_stood_alone(catalogue):
    found = matches(catalogue, "Main skills: organisation, teamwork, communication and leadership.", likeness=True)
    assert set(found) == {"planning-and-organising", "teamwork", "oral-communication", "team-leadership"}


@pytest.mark.parametrize(
    "text",
    [
        "Organisation",
        "Price and quality focus",
        "Communication, which we prize, and teamwork",
        "Planning (weekly), ordering, cooking",
    ],
)
def test_a_line_that_is_more_than_names_is_no_list(text):
    unit = Unit(n=0, line=1, section=None, text=text, kind=Kind.COMPETENCY, importance=Importance.MUST)
    assert members_of(unit) == ()


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("Knowledge of Liquid Logic", "Liquid Logic"),
        ("Experience with Mike3D, PLAXIS or TUFLOW", "Mike3D, PLAXIS or TUFLOW"),
        ("Google Analytics and Meta Ads", "Google Analytics and Meta Ads"),
    ],
)
def test_a_program_may_have_two_words_or_a_figure_in_its_name(catalogue, text, tools):
    assert matches(catalogue, text) == {"tool-proficiency": tools}


@pytest.mark.parametrize(
    ("text", "not_asked", "kind"),
    [
        ("Plenty of cleaning, let's be honest", "integrity-and-ethics", Kind.DUTY),
        ("Honestly, mostly data entry", "integrity-and-ethics", Kind.DUTY),
        ("What counts is how you treat guests", "dependability", Kind.COMPETENCY),
        ("What we care about is results", "motivation-for-the-work", Kind.COMPETENCY),
        ("Puts the crew before ego", "self-awareness-and-openness-to-feedback", Kind.COMPETENCY),
        ("See clinical cases, with supervision", "self-awareness-and-openness-to-feedback", Kind.DUTY),
        ("Log into the till and start the day", "record-keeping-and-documentation", Kind.DUTY),
        ("Order to par levels and rotate the fridge", "domain-expertise", Kind.DUTY),
        ("Hand over lost property", "domain-expertise", Kind.DUTY),
        ("Manages one Planning Officer", "planning-and-organising", Kind.DUTY),
        ("Defend a decision at appeal", "decision-making", Kind.DUTY),
        ("Own the test strategy", "strategic-thinking", Kind.DUTY),
        ("Take part in the on-call rota", "administrative-coordination", Kind.DUTY),
        ("Plan rooms when check-outs run late", "customer-service-delivery", Kind.DUTY),
        ("Build LBO models", "technical-design", Kind.DUTY),
        ("A clean uniform", "practical-skill", Kind.COMPETENCY),
        ("Right attitude to safety", "constructive-attitude", Kind.COMPETENCY),
        ("An employer that looks after people", "care-and-compassion", Kind.COMPETENCY),
        ("A calm environment", "resilience-and-composure", Kind.COMPETENCY),
        ("We are a caring team", "care-and-compassion", Kind.COMPETENCY),
    ],
)
def test_figures_of_speech_and_other_senses_do_not_ask(catalogue, text, not_asked, kind):
    assert not_asked not in matches(catalogue, text, kind, likeness=True)


@pytest.mark.parametrize(
    ("text", "asked", "kind"),
    [
        ("Calm", "resilience-and-composure", Kind.COMPETENCY),
        ("Caring", "care-and-compassion", Kind.COMPETENCY),
        ("Honest, calm, caring", "resilience-and-composure", Kind.COMPETENCY),
        ("Keeps their cool at the pass", "resilience-and-composure", Kind.COMPETENCY),
        ("Knows the H&S basics", "health-and-safety", Kind.COMPETENCY),
        ("At ease with figures", "numerical-and-data-reasoning", Kind.COMPETENCY),
        ("Puts team before ego", "teamwork", Kind.COMPETENCY),
        ("Works in an MDT", "teamwork", Kind.COMPETENCY),
        ("Has led a small team before", "team-leadership", Kind.COMPETENCY),
        ("Run a gang on site", "team-leadership", Kind.DUTY),
        ("Handle inbound calls", "customer-service-delivery", Kind.DUTY),
        ("Calm anxious visitors", "de-escalation", Kind.DUTY),
        ("Break bad news to owners", "interpersonal-sensitivity", Kind.DUTY),
        ("Write test cases", "quality-management", Kind.DUTY),
        ("Knowledge of Opera PMS", "tool-proficiency", Kind.COMPETENCY),
        ("Says so when something is wrong", "courage-to-challenge", Kind.COMPETENCY),
    ],
)
def test_short_traits_and_plain_tasks_are_asked_for(catalogue, text, asked, kind):
    assert asked in matches(catalogue, text, kind)
