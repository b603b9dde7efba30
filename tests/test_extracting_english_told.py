"""What plain sentences of English adverts are, where no heading helps, and what a list of skills is led in by."""

import pytest

from generator.extracting.cues import opens_with_verb
from generator.extracting.labelling import Context, importance_of, kind_of
from generator.extracting.sections import announced, led_in
from generator.extracting.splitting import parts
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
    assert kind_under("Complete beginners are welcome", Announces.REQUIREMENTS) is Kind.PROCESS


# What lines are below no heading and below what the role is.
def kinds_of(lines):
    places = (None, Announces.ROLE)
    return {
        (line, above): kind_of(line, Context(above, BlockType.PARAGRAPH, "en")) for line in lines for above in places
    }


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (
            Kind.DUTY,
            "You'll have a caseload of eighteen foster carers | You'll be given a territory to grow | You'll get "
            "stuck into the harvest | You'll receive parcels at the gate | You'll get to know all the regulars | "
            "You would be pruning the vines twice a year | You'll be handed three allotments to look after | You "
            "will also have control over the cellar | You'll have a portfolio of small suppliers",
        ),
        (
            Kind.OFFER,
            "You'll receive a bicycle allowance | You'll be given a tablet | You'll get the chance to manage your "
            "own time | You'll get stock options | You'll enjoy staff meals | You'll have the chance to learn",
        ),
    ],
)
def test_what_somebody_will_have_is_work_or_an_offer_by_what_is_handed_over(kind, lines):
    found = kinds_of(lines.split(" | "))

    assert found == dict.fromkeys(found, kind)


@pytest.mark.parametrize(
    "line",
    [
        "Apply plaster to ceilings and walls",
        "Apply varnish between coats",
        "Supply the wards with linen",
        "Apply for grants and report on them",
        "Wage calculations for the harvest crew",
        "Leave records and absence letters",
    ],
)
def test_a_task_that_is_named_like_an_application_or_like_pay_is_a_duty(line):
    assert kind_of(line, Context(Announces.DUTIES, BlockType.ITEM, "en")) is Kind.DUTY


@pytest.mark.parametrize(
    "line", ["Apply by Friday", "Apply to the bursar", "Apply with a short letter", "Apply today!"]
)
def test_applying_for_the_job_is_no_duty(line):
    assert kind_of(line, Context(Announces.DUTIES, BlockType.ITEM, "en")) is Kind.PROCESS


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (
            Kind.ABOUT,
            "Fed up with split shifts? | Tired of being a number? | Looking for a new challenge closer to home? | "
            "Want to cook for people who notice?",
        ),
        (
            Kind.PROCESS,
            "Does that sound like your sort of kitchen? | Sounds fun? | Is this you? | Up for it? | Tempted? | Think "
            "you can keep up?",
        ),
    ],
)
@pytest.mark.parametrize("above", [None, Announces.REQUIREMENTS])
def test_a_question_that_draws_the_reader_in_asks_for_nothing(kind, lines, above):
    found = {line: kind_of(line, Context(above, BlockType.PARAGRAPH, "en")) for line in lines.split(" | ")}

    assert found == dict.fromkeys(found, kind)


@pytest.mark.parametrize(
    "line", ["Are you calm and organised?", "Do you have a passion for bees?", "Got a boat licence?"]
)
def test_a_question_about_the_candidate_still_asks(line):
    assert kind_of(line, Context(Announces.REQUIREMENTS, BlockType.PARAGRAPH, "en")).asks


@pytest.mark.parametrize(
    ("importance", "lines"),
    [
        (
            Importance.PREFERRED,
            "A little Welsh would be lovely | We'd love it if you had kept bees | It'd be brilliant if you knew the "
            "coast | We'd be delighted if you could drive a tractor | Familiarity with looms helps | Spreadsheets if "
            "possible | Upholstery (nice but no dealbreaker) | Some joinery, though we can teach you | German "
            "welcome | Budgeting isn't essential | We'd really love you to know the Dales | Basic sewing, but "
            "training is given",
        ),
        (
            Importance.MUST,
            "You make every caller feel welcome | Somebody who always helps | Patience with learners, but we'll "
            "teach you the rest | A friendly welcome | You don't need to be asked twice",
        ),
    ],
)
def test_what_would_please_is_preferred_and_what_is_taught_besides_is_not(importance, lines):
    context = Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")
    lines = lines.split(" | ")

    assert {line: importance_of(line, kind_of(line, context), context) for line in lines} == dict.fromkeys(
        lines, importance
    )


@pytest.mark.parametrize(
    "line",
    [
        "You don't need to know Photoshop",
        "Don't worry if you've never sheared a sheep",
        "No need for a diploma",
        "A licence isn't needed",
        "You needn't be an expert on hops",
    ],
)
def test_what_nobody_needs_is_no_ask(line):
    assert not kind_of(line, Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")).asks


def test_what_is_needed_after_all_is_an_ask():
    line = "You don't need to know Photoshop but you must have an eye for colour"

    assert kind_of(line, Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")).asks


def test_a_wish_put_behind_an_ask_is_cut_off():
    line = "Cellar work and we'd love it if you have brewed yourself"

    assert parts(line, "en") == ("Cellar work", "and we'd love it if you have brewed yourself")


@pytest.mark.parametrize(
    "line",
    [
        "Valid DZ",
        "Elevated platform ticket",
        "Confined space certificate",
        "Working at heights ticket",
        "Bondable",
        "Clean driver's abstract",
        "LGV Class 2",
        "C+E entitlement",
        "CAIA or CIPS designation",
        "TESOL certified",
        "CPI trained",
        "DISC card",
        "Two checkable references",
        "A dangerous goods licence (or the will to get one)",
    ],
)
def test_a_paper_is_known_by_how_it_is_called_whatever_it_is_for(line):
    assert kind_of(line, Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")) is Kind.CREDENTIAL


@pytest.mark.parametrize(
    ("above", "line"),
    [
        (Announces.DUTIES, "Close each support ticket"),
        (Announces.DUTIES, "Issue a parking ticket"),
        (Announces.REQUIREMENTS, "Knowledge of the open source licence"),
        (Announces.REQUIREMENTS, "Familiar with the company credit card"),
        (Announces.REQUIREMENTS, "Well trained"),
        (Announces.DUTIES, "Fill in the job card"),
    ],
)
def test_a_paper_that_is_only_worked_on_is_no_credential(above, line):
    assert kind_of(line, Context(above, BlockType.ITEM, "en")) is not Kind.CREDENTIAL


def test_having_done_such_work_before_is_no_duty():
    line = "You'll have experience covering a territory"

    assert kind_of(line, Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")) is Kind.EXPERIENCE


@pytest.mark.parametrize(
    "line", ["Rinse the vats", "Bleed brakes on site", "Accompany guests to the jetty", "Sow the beds"]
)
def test_work_of_the_hands_opens_with_its_verb(line):
    assert opens_with_verb(line.lower(), "en")
