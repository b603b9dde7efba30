"""What plain sentences of English adverts are, where no heading helps, and what a list of skills is led in by."""

import pytest

from generator.extracting.labelling import Context, importance_of, kind_of
from generator.extracting.sections import announced, led_in
from generator.extracting.wording import Announces
from generator.model import BlockType, Importance, Kind

LINES = {
    Kind.PROCESS: (
        "4 min read | Interviews to take place on Monday | Attn: Personnel | Mar 3, 2024 | Forms can be collected "
        "from the site office | If you have not heard from us by May, we wish you well | Drop in for a coffee"
    ),
    Kind.OFFER: (
        "Induction to the workshop and the machines will be provided | There's parking behind the mill | No "
        "weekend work | Chances of promotion are good | You choose your own hours | We look after our people"
    ),
    Kind.ABOUT: (
        "The post is funded by the lottery | The hotel prides itself on its breakfasts | The yard has immediate "
        "need for a joiner | This vacancy is due to retirement | It's a busy place | Last year we opened a second "
        "bakery"
    ),
    Kind.CONDITION: (
        "You must be a Canadian citizen | Applicants aged 16 to 24 | We need someone to start work as soon as "
        "possible | You'd need to commit to at least 12 hours | You need to be over 18 | You should be free to "
        "start at short notice"
    ),
    Kind.COMPETENCY: (
        "We expect all staff to lend a hand | You should enjoy early mornings | The job calls for patience | It is "
        "important that you can read a map | You do not need to be a chef, but a good palate matters"
    ),
    Kind.EXPERIENCE: (
        "Candidates should have some experience of hedge laying | Prior exposure to payroll | Previous work with "
        "horses"
    ),
    Kind.EDUCATION: "Post-secondary training in forestry | A college education",
    Kind.DUTY: (
        "Shop assistants greet callers and lock the doors | The job is varied and includes mucking out | "
        "Responsibility to plan the harvest | It will be your job to feed the hens | Reporting to the curator you "
        "will be responsible for loans"
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", LINES)
def test_a_sentence_below_no_heading_is_of_the_kind_that_its_words_say(kind):
    lines = LINES[kind].split(" | ")

    assert {line: kind_of(line, Context(None, BlockType.PARAGRAPH, "en")) for line in lines} == dict.fromkeys(
        lines, kind
    )


@pytest.mark.parametrize("line", ["A high degree of care is needed", "Citizens rely on your advice about heating"])
def test_a_degree_of_something_is_no_education_and_those_served_are_no_condition(line):
    found = kind_of(line, Context(Announces.REQUIREMENTS, BlockType.ITEM, "en"))

    assert found not in {Kind.EDUCATION, Kind.CONDITION}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Polish at conversational level", Kind.LANGUAGE),
        ("SMSTS or SSSTS", Kind.CREDENTIAL),
        ("Tact", Kind.COMPETENCY),
    ],
)
def test_a_level_of_a_language_and_a_ticket_by_its_letters_are_told_by_the_names(line, kind):
    assert kind_of(line, Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")) is kind


def test_the_job_before_a_colon_is_no_reference():
    assert (
        kind_of("The job: Loading your van every day.", Context(Announces.ROLE, BlockType.PARAGRAPH, "en"))
        is Kind.DUTY
    )
    assert kind_of("Job no: 4417", Context(None, BlockType.PARAGRAPH, "en")) is Kind.PROCESS


@pytest.mark.parametrize(
    "heading", ["Skill set", "Proficient user of", "Skilled in", "What we are after", "Must have"]
)
def test_a_heading_that_a_skill_completes_announces_requirements(heading):
    assert announced(heading, "en") is Announces.REQUIREMENTS


@pytest.mark.parametrize(
    ("lead", "what"),
    [
        ("The kind of skills you'll need are", Announces.REQUIREMENTS),
        ("The knowledge we want you to have includes", Announces.REQUIREMENTS),
        ("Among the things you'll do", Announces.DUTIES),
    ],
)
def test_what_skills_are_needed_leads_to_requirements(lead, what):
    assert led_in(f"{lead}:", "en") is what


def test_what_would_help_is_a_wish():
    line = "You don't have to know about bees but it would help"
    context = Context(None, BlockType.PARAGRAPH, "en")

    assert importance_of(line, kind_of(line, context), context) is Importance.PREFERRED


def kind_under(line, announces):
    return kind_of(line, Context(announces, BlockType.ITEM, "en"))


@pytest.mark.parametrize(
    "line",
    [
        "Reports to: harbour master",
        "You'll report to Wilma",
        "You answer to the verger",
        "You will work under the direction of the curator",
        "Under the supervision of the bosun",
        "You will be accountable to the abbot",
        "You'll join a team of nine",
        "You will be part of a small team",
    ],
)
def test_who_a_post_answers_to_and_its_team_are_no_task(line):
    assert kind_under(line, Announces.DUTIES) is Kind.ABOUT


@pytest.mark.parametrize(
    "line",
    [
        "Under the supervision of the bosun, you will splice ropes",
        "You answer to all callers",
        "Close repair tickets",
    ],
)
def test_a_task_done_under_somebody_or_with_papers_is_a_task(line):
    assert kind_under(line, Announces.DUTIES) is Kind.DUTY


@pytest.mark.parametrize(
    "line",
    [
        "Chainsaw ticket",
        "Valid DZ",
        "LGV C+E",
        "MCIPS designation",
        "NEBOSH-certified",
        "Must be bondable",
        "Two written references",
        "Proof of insurance",
        "Confined spaces training",
    ],
)
def test_what_somebody_holds_is_a_credential_whatever_it_is_called(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CREDENTIAL


@pytest.mark.parametrize("announces", [None, Announces.REQUIREMENTS, Announces.DUTIES, Announces.OFFER])
@pytest.mark.parametrize(
    "line",
    [
        "With warm wishes,",
        "Thanks so much!",
        "Talk soon,",
        "Good evening everyone,",
        "Looking forward to hearing from you",
        "Please pass this on to anyone who may like it",
        "Our People team",
    ],
)
def test_what_frames_a_letter_is_about_applying_wherever_it_stands(announces, line):
    assert kind_under(line, announces) is Kind.PROCESS


@pytest.mark.parametrize("line", ["Team spirit and good humour", "Creative freedom", "Independent work"])
def test_what_an_offer_names_is_given(line):
    assert kind_under(line, Announces.OFFER) is Kind.OFFER


def test_what_a_line_asks_for_is_asked_among_what_is_offered():
    assert kind_under("You must be patient and tidy", Announces.OFFER) is Kind.COMPETENCY


@pytest.mark.parametrize("line", ["Willing to move to the island", "Not reachable by public transport"])
def test_a_home_nearby_and_a_remote_place_are_conditions(line):
    assert kind_under(line, Announces.REQUIREMENTS) is Kind.CONDITION


def test_that_beginners_may_apply_is_no_ask():
    assert kind_under("Complete beginners are welcome", Announces.REQUIREMENTS) is Kind.OFFER
