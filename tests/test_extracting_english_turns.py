"""Which kind a line of an English advert is by how it is turned, where single words of it say something else."""

import pytest

from generator.extracting.labelling import Context, kind_of
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind

A, P, ITEM = Announces, BlockType.PARAGRAPH, BlockType.ITEM


def kinds(lines, announced, block=ITEM):
    """The kind of each of some lines, by the line, under what a heading announces."""
    return {line: kind_of(line, Context(announced, block, "en")) for line in lines}


def all_of(kind, *lines):
    """The lines as of one kind."""
    return dict.fromkeys(lines, kind)


def test_a_time_with_the_name_of_a_trade_is_experience():
    asked = all_of(Kind.EXPERIENCE, "4 yrs commercial plumbing", "18 months warehouse or logistics", "6 mos flatbed",
                   "1-2 years barista", "5 years project management",
                   "2 years residential childcare")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked


def test_a_time_of_study_paid_leave_or_contract_is_no_experience():
    studied = all_of(Kind.EDUCATION, "4 year degree", "Two years of college")
    assert kinds(studied, A.REQUIREMENTS) == studied
    given = all_of(Kind.OFFER, "3 years free parking", "2 weeks paid training", "12 months fixed term")
    assert kinds(given, A.OFFER) == given


@pytest.mark.parametrize("announced", [A.REQUIREMENTS, A.PREFERRED, None])
def test_what_somebody_has_done_is_experience(announced):
    asked = all_of(Kind.EXPERIENCE, "You've shipped an app that people paid for", "You have built a sales team",
                   "You've personally negotiated leases", "You've written grant bids that won",
                   "Having run a busy ward", "Stable work history")  # fmt: skip
    assert kinds(asked, announced) == asked


def test_a_background_in_a_trade_is_experience():
    asked = all_of(Kind.EXPERIENCE, "Aviation or logistics background", "Agency background preferred")
    assert kinds(asked, A.REQUIREMENTS) == asked
    assert kind_of("Clear police background", Context(A.REQUIREMENTS, ITEM, "en")) is Kind.CREDENTIAL


def test_what_somebody_has_is_no_history():
    asked = all_of(Kind.COMPETENCY, "You have advanced Excel skills", "You've got the patience of a saint",
                   "Have proven ability to plan", "Have detailed knowledge of VAT")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked


def test_exposure_is_a_condition_where_it_harms_and_experience_where_it_teaches():
    learnt = all_of(Kind.EXPERIENCE, "Exposure to IFRS reporting", "Some exposure to lean manufacturing")
    assert kinds(learnt, A.REQUIREMENTS) == learnt
    borne = all_of(Kind.CONDITION, "Frequent exposure to fumes or airborne particles", "Exposed to wet floors",
                   "Regular exposure to loud noise")  # fmt: skip
    assert kinds(borne, A.REQUIREMENTS) == borne
    assert kind_of("Manage the bank's exposure to market risk", Context(A.DUTIES, ITEM, "en")) is Kind.DUTY
    assert kind_of("Exposure to every part of the business", Context(A.OFFER, ITEM, "en")) is Kind.OFFER


def test_when_somebody_must_be_free_is_a_condition_however_it_is_put():
    asked = all_of(Kind.CONDITION, "You'll have to be available between 6 am and 2 pm", "Needs to be free on Sundays",
                   "Three hours of overlap with London", "Able to work core hours")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked
    assert kind_of("You need to be comfortable with change", Context(A.REQUIREMENTS, ITEM, "en")) is Kind.COMPETENCY


def test_a_word_of_place_or_clothes_alone_makes_no_condition():
    line = "You write well, as in a remote team everybody reads you"
    assert kind_of(line, Context(A.REQUIREMENTS, ITEM, "en")) is Kind.COMPETENCY
    done = all_of(
        Kind.DUTY, "Talk to late staff early, and about the dress code", "Enforce the dress code on the floor"
    )
    assert kinds(done, A.DUTIES) == done
    assert kind_of("Our dress code is smart casual", Context(A.REQUIREMENTS, ITEM, "en")) is Kind.CONDITION


def test_the_ability_to_work_from_home_is_offered_among_offers_and_asked_among_asks():
    line = "Ability to work from home half the week"
    assert kind_of(line, Context(A.OFFER, ITEM, "en")) is Kind.OFFER
    assert kind_of(line, Context(A.REQUIREMENTS, ITEM, "en")) is Kind.CONDITION


def test_age_in_years_is_a_condition():
    asked = all_of(Kind.CONDITION, "Must be 21 yrs of age", "23 yrs of age (insurance)", "19 years or older",
                   "Minimum age: 23")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked


def test_a_clean_record_is_a_credential():
    asked = all_of(Kind.CREDENTIAL, "No DWI within seven years", "No more than one at-fault accident", "TWIC a plus",
                   "Must pass pre-employment background", "Hazmat and tanker required",
                   "Employment is subject to a background check and a probationary period")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked


@pytest.mark.parametrize("announced", [A.OFFER, A.PROCESS, A.REQUIREMENTS])
def test_the_right_to_live_and_work_somewhere_is_a_condition_under_any_heading(announced):
    asked = all_of(Kind.CONDITION, "You must hold an Irish passport or Stamp 4", "You need settled status",
                   "You will need to show you have the right to work in Ireland",
                   "Must provide evidence of eligibility to work in Canada")  # fmt: skip
    assert kinds(asked, announced) == asked


def test_papers_that_others_show_are_a_duty_and_those_to_send_are_the_process():
    done = all_of(Kind.DUTY, "Check passports at the desk", "Check that new starters have the right to work")
    assert kinds(done, A.DUTIES) == done
    line = "Please attach proof of your right to work"
    assert kind_of(line, Context(A.PROCESS, P, "en")) is Kind.PROCESS


def test_a_check_that_is_required_is_no_offer():
    assert kind_of("Reference checks are required", Context(A.OFFER, ITEM, "en")) is Kind.CREDENTIAL
    assert kind_of("We pay for background checks", Context(A.OFFER, ITEM, "en")) is Kind.OFFER


@pytest.mark.parametrize("announced", [A.REQUIREMENTS, A.EDUCATION])
def test_a_course_or_module_by_its_name_is_education(announced):
    asked = all_of(Kind.EDUCATION, "Moving and handling course", "Postgraduate module in wound care",
                   "Level 3 in childcare", "Assessor qualification", "LLB or GDL")  # fmt: skip
    assert kinds(asked, announced) == asked


def test_whose_member_one_is_and_what_one_holds_is_a_credential():
    asked = all_of(Kind.CREDENTIAL, "Fellow of CIMA", "Membership of RICS or CIOB", "Hold a CSCS", "Safe Pass",
                   "ATLS", "Be a registered social worker")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked
    assert kind_of("Hold yourself to high standards", Context(A.REQUIREMENTS, ITEM, "en")) is Kind.COMPETENCY
    done = all_of(Kind.DUTY, "Run the induction course", "Support students through the course")
    assert kinds(done, A.DUTIES) == done


@pytest.mark.parametrize("announced", [A.ROLE, A.ABOUT, None])
def test_what_is_done_is_a_duty_though_the_sentence_begins_with_whom_one_answers_to(announced):
    told = all_of(Kind.DUTY, "Reporting into the Site Lead you will see each build through to handover.",
                  "Reporting directly to the owner, you will run the front of house.",
                  "Answering to the Clerk of Works, you'll inspect the site each morning.")  # fmt: skip
    assert kinds(told, announced, P) == told


def test_whom_one_answers_to_with_nothing_to_do_is_about_the_employer():
    told = all_of(Kind.ABOUT, "Reporting to the Head of Music, you will be part of a team of nine.",
                  "Reporting to the Director, Sales", "Reporting to the Bursar and based in York")  # fmt: skip
    assert kinds(told, None, P) == told
    assert kind_of("Monthly reporting to the board", Context(A.DUTIES, ITEM, "en")) is Kind.DUTY


@pytest.mark.parametrize("announced", [A.ABOUT, None])
def test_a_summary_with_a_label_is_a_duty_where_it_tells_what_is_done(announced):
    told = all_of(Kind.DUTY, "Position Purpose: Leads the kitchen on the late shift",
                  "Role summary: Responsible for month-end and payroll",
                  "Overview: Reporting to the Bursar, manages the school's estate",
                  "JOB SUMMARY: Under the direction of the Foreman, mends the looms")  # fmt: skip
    assert kinds(told, announced) == told
    assert kind_of("Overview: We are a growing firm of surveyors", Context(announced, ITEM, "en")) is Kind.ABOUT


@pytest.mark.parametrize("announced", [A.OFFER, None])
def test_to_have_people_under_oneself_is_a_duty(announced):
    told = all_of(Kind.DUTY, "You'll have three engineers reporting to you.", "You will have two trainees under you.",
                  "You will have a team of 12 drivers.", "There are four cleaners working under you.")  # fmt: skip
    assert kinds(told, announced) == told


def test_to_have_people_around_oneself_is_offered():
    given = all_of(Kind.OFFER, "You'll have the full support of the team", "You'll have a team of experts behind you")
    assert kinds(given, A.OFFER) == given


def test_being_having_and_believing_are_asked_even_among_tasks():
    asked = all_of(Kind.COMPETENCY, "be an excellent listener", "be committed to safeguarding",
                   "have a genuine love of books", "have high hopes for every pupil", "believe in every child",
                   "share the vision of the trust", "demonstrate patience", "bring warmth and humour")  # fmt: skip
    assert kinds(asked, A.DUTIES) == asked


def test_having_and_showing_are_tasks_where_work_is_had_and_things_are_shown():
    done = all_of(Kind.DUTY, "have line management of two technicians", "have oversight of stock",
                  "have daily contact with suppliers", "be the named lead for literacy", "be on hand to help guests",
                  "demonstrate equipment to new users", "share good practice",
                  "Have customers sign for parcels")  # fmt: skip
    assert kinds(done, A.DUTIES) == done


def test_languages_that_few_adverts_name_are_languages():
    asked = all_of(Kind.LANGUAGE, "Te reo Māori", "Gaeilge", "Auslan or willingness to learn", "Everyday Catalan",
                   "Fluent in Irish and English", "British Sign Language Level 1")  # fmt: skip
    assert kinds(asked, A.REQUIREMENTS) == asked
    asked = all_of(Kind.COMPETENCY, "Knowledge of Irish and UK building regulations", "Knowledge of Thai cuisine")
    assert kinds(asked, A.REQUIREMENTS) == asked


@pytest.mark.parametrize("announced", [A.REQUIREMENTS, None])
def test_a_question_to_those_who_doubt_asks_nothing(announced):
    told = all_of(Kind.PROCESS, "Don't match every single requirement?", "Not sure you meet all of this?",
                  "No prior experience?")  # fmt: skip
    assert kinds(told, announced) == told


@pytest.mark.parametrize("announced", [A.REQUIREMENTS, None])
def test_what_somebody_feels_at_work_is_asked(announced):
    asked = all_of(Kind.COMPETENCY, "You get annoyed by loose ends", "You're excited by messy data")
    assert kinds(asked, announced) == asked


def test_what_a_class_of_jobs_is_called_by_is_no_task():
    lines = ("The duties listed above are illustrative only", "Employees may not be required to perform all duties",
             "This class is distinguished from Planner II in that it supervises no one")  # fmt: skip
    assert not {Kind.DUTY, Kind.COMPETENCY} & set(kinds(lines, A.DUTIES).values())
    assert kind_of("Perform all duties of a shift leader", Context(A.DUTIES, ITEM, "en")) is Kind.DUTY


def test_whom_somebody_recruits_for_and_what_everybody_deserves_asks_nothing():
    told = all_of(Kind.ABOUT, "We are hiring on behalf of a leading bakery for an experienced Team Leader",
                  "Every patient deserves a nurse who listens.")  # fmt: skip
    assert kinds(told, None, P) == told
    assert kind_of("Seek quotes on behalf of clients", Context(A.DUTIES, ITEM, "en")) is Kind.DUTY


def test_whom_to_ask_is_the_process():
    line = "Confidential enquiries to Ruth Okafor."
    assert kinds([line], A.REQUIREMENTS) | kinds([line], None) == {line: Kind.PROCESS}
    assert kind_of("All enquiries to be answered within a day", Context(A.DUTIES, ITEM, "en")) is Kind.DUTY


@pytest.mark.parametrize("announced", [A.OFFER, A.DUTIES])
def test_what_is_done_by_some_day_is_a_duty(announced):
    told = all_of(Kind.DUTY, "Within 30 days, you'll have met every regular", "By month three you will run the desk",
                  "After a year you will have built a team", "Day 1-30: learn the systems")  # fmt: skip
    assert kinds(told, announced) == told


def test_what_is_got_after_some_time_is_offered():
    given = all_of(Kind.OFFER, "After a year you'll get a pay rise", "After two years you will have a company car",
                   "Year 1: 25 days of holiday", "In your first year you'll earn 30k")  # fmt: skip
    assert kinds(given, A.OFFER) == given


def test_a_bed_is_no_degree_but_where_degrees_stand_beside_it():
    asked = all_of(
        Kind.COMPETENCY, "Quick at stripping a bed", "Can help a resident out of bed", "Bachelor pad tidying"
    )
    assert kinds(asked, A.REQUIREMENTS) == asked
    studied = all_of(Kind.EDUCATION, "B.Ed. or similar", "BEd (Primary)", "MA in design", "Bachelor in nursing")
    assert kinds(studied, A.REQUIREMENTS) == studied


def test_what_a_school_leaves_one_with_and_the_class_of_a_degree_are_education():
    studied = all_of(Kind.EDUCATION, "Leaving Cert", "Junior Certificate passed", "HSC", "A 2:1 in geography",
                     "Predicted an upper second", "Recent graduates with a 2:2 or better",
                     "Penultimate-year students", "Undergraduates in their final year")  # fmt: skip
    assert kinds(studied, A.REQUIREMENTS) == studied
    taught = all_of(Kind.DUTY, "Provide 2:1 support at mealtimes", "Teach Leaving Cert history")
    assert kinds(taught, A.DUTIES) == taught


def test_an_hour_is_a_condition_where_somebody_comes_or_goes_then():
    borne = all_of(Kind.CONDITION, "Able to start at 5am", "Available until 11pm", "Shifts begin at 6am")
    assert kinds(borne, A.REQUIREMENTS) == borne
    shown = all_of(Kind.COMPETENCY, "Still cheerful at 2am", "Clear head at 7pm", "Keep calm on a Friday night")
    assert kinds(shown, A.REQUIREMENTS) == shown


@pytest.mark.parametrize("announced", [A.REQUIREMENTS, None])
def test_effort_that_is_required_is_a_condition(announced):
    borne = all_of(Kind.CONDITION, "Frequent physical effort required", "High emotional effort needed",
                   "Intense concentration is required")  # fmt: skip
    assert kinds(borne, announced) == borne


def test_a_month_by_which_somebody_is_required_is_a_condition():
    borne = all_of(Kind.CONDITION, "Required for January 2029 (or Easter for the right teacher)", "To start 1 May",
                   "Needed from September")  # fmt: skip
    assert kinds(borne, None, P) == borne
    assert kind_of("From September 2029 we run two sites.", Context(None, P, "en")) is Kind.ABOUT


def test_a_check_that_the_employer_makes_is_a_credential_whoever_pays():
    asked = all_of(Kind.CREDENTIAL, "We'll ask for an enhanced DBS, which we pay for.",
                   "As you handle cash we will run a credit check.",
                   "We carry out a basic DBS at our expense.")  # fmt: skip
    assert kinds(asked, None, P) == asked


def test_what_is_desirable_is_asked_for_also_where_the_offer_stands():
    asked = all_of(Kind.COMPETENCY, "Knowledge of bees would be an advantage, but we teach you.")
    asked |= all_of(Kind.EDUCATION, "A masters is desirable.")
    assert kinds(asked, A.OFFER, P) == asked
    for line, language in (("Des notions d'anglais seraient un plus.", "fr"), ("Englisch wäre von Vorteil.", "de")):
        assert kind_of(line, Context(A.OFFER, P, language)).asks


def test_what_whoever_applies_must_hold_is_asked_for_also_among_how_to_apply():
    asked = all_of(
        Kind.CREDENTIAL, "Candidates must hold a forklift licence.", "You must be registered with the GMC."
    )
    asked |= all_of(Kind.EDUCATION, "Applicants must have a degree in law.")
    assert kinds(asked, A.PROCESS, P) == asked
    assert kind_of("You must be a keen cyclist.", Context(A.ABOUT, P, "en")) is Kind.COMPETENCY
    told = all_of(Kind.PROCESS, "You must have an account on our portal.", "You must quote the reference number.",
                  "Applicants must have attached a CV.")  # fmt: skip
    assert kinds(told, A.PROCESS, P) == told
    for line, language in (
        ("Vous devez être titulaire du permis B.", "fr"),
        ("Bewerber müssen einen Führerschein besitzen.", "de"),
    ):
        assert kind_of(line, Context(A.PROCESS, P, language)) is Kind.CREDENTIAL


def test_what_somebody_gains_in_little_time_is_offered():
    given = all_of(
        Kind.OFFER, "You will gain four years of experience in one.", "You'll learn more in a year than ever."
    )
    assert kinds(given, None, P) == given
    assert kind_of("Four years of experience in two trades", Context(A.REQUIREMENTS, ITEM, "en")) is Kind.EXPERIENCE


def test_placements_and_time_in_a_trade_are_experience():
    asked = all_of(
        Kind.EXPERIENCE, "Student placements on wards", "Prior bar or café time", "A past life in catering"
    )
    assert kinds(asked, A.PREFERRED) == asked


def test_calming_others_is_a_task_and_being_calm_a_trait():
    assert kind_of("Calm down people who missed a train", Context(A.DUTIES, ITEM, "en")) is Kind.DUTY
    assert kind_of("Calm and kind", Context(A.REQUIREMENTS, ITEM, "en")) is Kind.COMPETENCY


def test_buttons_are_furniture():
    told = all_of(Kind.PROCESS, "Easy apply", "Save", "Share this job", "Show more")
    assert kinds(told, None, P) == told


def test_praise_of_the_client_and_what_stands_on_site_are_no_asks():
    told = all_of(Kind.ABOUT, "The client pays every Friday.", "Our client is a solid outfit.")
    told |= all_of(Kind.OFFER, "Canteen on site.")
    assert kinds(told, A.REQUIREMENTS, P) == told


def test_students_who_are_told_of_are_no_degree():
    assert kind_of("Students from all over the county learn here.", Context(None, P, "en")) is Kind.ABOUT


@pytest.mark.parametrize("announced", [A.REQUIREMENTS, A.OFFER, None])
def test_how_many_weekends_somebody_works_is_a_condition(announced):
    borne = all_of(Kind.CONDITION, "We expect you to work one weekend in four.", "You work every other Saturday.")
    assert kinds(borne, announced, P) == borne
