"""What an English heading announces and which kind a line of an English advert is, over many trades and layouts."""

import pytest

from generator.extracting.labelling import Context, importance_of, kind_of
from generator.extracting.sections import announced, led_in
from generator.extracting.seniority import seniority_of
from generator.extracting.wording import Announces
from generator.model import BlockType, Importance, Kind, Level, Unit

A, P, ITEM = Announces, BlockType.PARAGRAPH, BlockType.ITEM
# Headings by what they announce, a bar between them.
HEADINGS = {
    A.ABOUT: (
        "About us | About the employer | Our vision | Our purpose | What we stand for | Where you fit in | The "
        "business | Our client | Context | Reporting relationships | Accountable to | Key contacts | Testimonials | "
        "Why this role exists | About Northfield House | Our impact | Community | What sets us apart"
    ),
    A.CONDITIONS: (
        "Hours | Work hours | Shifts | Location | Working conditions | Physical demands | Travel requirements | "
        "Terms and conditions | Environmental conditions | Rota | Practicalities | The small print | Tools & "
        "equipment used | Season"
    ),
    A.CREDENTIALS: (
        "Licences | Certifications | Licenses and certifications | Licensing | Certificates, licenses, registrations"
    ),
    A.DUTIES: (
        "What will you be doing? | What does the job involve? | What you will achieve | Key Responsibilities | Main "
        "duties and responsibilities | Major Duties | Specific duties | Responsibilities | As our Head Chef, you "
        "will: | The day to day | Your duties | Purpose of the role | Functions | Work you'll do | Things you'll do "
        "| Measures of success | Main duties of the job | Essential duties and functions | Description of duties"
    ),
    A.EDUCATION: ("Education"),
    A.EXPERIENCE: ("Experience | Experience required | Work experience | Previous experience"),
    A.LANGUAGES: ("Languages | Language skills | Language requirements"),
    A.OFFER: (
        "What we offer | What's on offer | What we'll give you | Why join our team | Why you should join | Company "
        "benefits | Benefits Package | Pay and conditions | Salary/Benefits | Compensation and Benefits | The "
        "benefits | Career development | In exchange | Join us and you'll get | Job type | Work-life balance | "
        "Here's what we offer | Compensation & benefits | Our benefits package"
    ),
    A.PREFERRED: (
        "Desired Characteristics | Desirable skills | Nice to have | Bonus if you have | It's a plus if you have | "
        "Beneficial | Preferred Skills | It would be great if you also had | Additional skills | Desirable (D) | "
        "Icing on the cake | Additional (nice to have) skills"
    ),
    A.PROCESS: (
        "How to apply | Applications | Interested? | Interview process | Deadline for applications | DEI Statement |"
        " Our commitment to diversity | Safer recruitment | Contact us | More information | Please note | Required "
        "application materials | Our process | Recruitment timetable | Certificate of Sponsorship | Want to join us?"
        " | Join the team! | Steps to apply"
    ),
    A.REQUIREMENTS: (
        "Who We Want | The ideal person | We would like to hear from you if | What you need to succeed | To be "
        "successful you will need | Essential criteria | Skills Required | Education and/or Experience | Candidate "
        "Requirements | Must Haves | Behaviours | We require | You're someone who | Tell us about you | Your "
        "superpowers | What it'll take | Here's what we're looking for | Necessary knowledge, skills and abilities |"
        " You bring | Minimum requirements / qualifications"
    ),
    A.ROLE: (
        "About the role | About the job | About the opportunity | The position | Job description | Position summary "
        "| Role overview | Role profile | Summary | General summary | Vacancy"
    ),
}
# What leads to a list, by what it announces.
LEADS = {
    A.ABOUT: (
        "We are made up of three teams | Our services include | Our values are | The team is line-managed by | Our "
        "core values are | The post reports to"
    ),
    A.CONDITIONS: (
        "Working hours are | The hours of work are | The role involves the following physical demands | While "
        "performing the duties of this job, the employee is regularly required to | The shifts are as follows | "
        "Physical requirements include"
    ),
    A.DUTIES: (
        "Your duties will include | Responsibilities include | Your main responsibilities will be | The role "
        "includes | The successful candidate will | The successful candidate will be responsible for | The post "
        "holder will | As a member of the kitchen team you will | Day to day you'll | You will be expected to | You "
        "will be responsible for | You will be involved in | In this position you will | This involves | Main tasks "
        "| Working with the head gardener, you will | The nurse will | Your typical day will involve | Some of the "
        "things you'll do | Reporting to the manager, you will | In this role, you'll have the chance to | "
        "You'll get to | You will help us | Under supervision, the technician will | Job duties include but are not "
        "limited to"
    ),
    A.OFFER: (
        "With us you'll learn a lot – plus you'll get | In return for your hard work, you will receive | As a member"
        " of our team you can look forward to | Our benefits include | We can offer you | What you'll get | Working "
        "here comes with | Some of the perks of working here are | You'll enjoy | Full-time staff are eligible for |"
        " We provide | The package includes | Eligible employees receive"
    ),
    A.PREFERRED: (
        "It would be an advantage if you have | The following would be a plus | Ideally you will also have | "
        "Ideally you will | "
        "Preference will be given to candidates with | The following skills are desirable | Extra points if you have"
        " | Bonus points for"
    ),
    A.PROCESS: (
        "To apply please send us | Please send the following to the office | Please include in your application | To"
        " apply, please submit | Applications should include | Your application should contain | Interested "
        "candidates should send | Please answer the following questions | Candidates are encouraged to highlight the"
        " following in their cover letter"
    ),
    A.REQUIREMENTS: (
        "To be successful in this role you will have | The successful candidate will have | The ideal candidate will"
        " be | You will be | You will need | You'll need to have | We are looking for someone who is | We're looking"
        " for an individual who | We'd love to hear from you if you have | Applicants must | Applicants should | All"
        " candidates must meet the following criteria | To be considered for this position you must | Candidates "
        "must be able to | The post requires | Essential criteria for the role are | It is essential that you have |"
        " The right person will have | We ask that you | We expect you to have | You should have | You must | You "
        "should be | Your profile includes | Whoever cannot show the following will not be considered"
        " | The following are required | The following qualities are important to us | Are you | Do you have | "
        "The following qualifications are required | Knowledge of | Ability to | This role would "
        "suit someone who | Does this sound like you? You are"
    ),
}
# Lines by what is announced above them, the block that they stand in, and the kind that they are.
LINES = {
    (A.DUTIES, ITEM, Kind.COMPETENCY): (
        "Good communication skills with parents and staff | Must be reliable and punctual | Reliable, honest and "
        "punctual | Must be able to follow safety rules | Knowledge of cleaning products | Excellent attention to "
        "detail"
    ),
    (A.DUTIES, ITEM, Kind.DUTY): (
        "Cleaning of rooms and corridors | Stock control | All aspects of hair cutting and colouring | Applying for "
        "permits | Any other duties requested by the manager | To be responsible for the keys | Communicate with "
        "families | Responsible for the safety of swimmers | Promote equal opportunities in the classroom | Handle "
        "salary queries and benefits administration | Carry out drug tests on samples"
    ),
    (A.ROLE, P, Kind.COMPETENCY): ("You'll need a steady hand and a good eye."),
    (A.ROLE, P, Kind.DUTY): (
        "You will plan and deliver lessons to small groups. | The role covers everything from taking bookings to "
        "cooking breakfast. | Working closely with the vet, you hold animals during treatment. | You'll look after a"
        " caseload of thirty families. | As our bookkeeper you will process invoices and reconcile accounts. | The "
        "technician tests samples and writes up results."
    ),
    (None, P, Kind.ABOUT): (
        "Fernhill Farm has grown vegetables for the county since 1974. | Our customers trust us because we keep our "
        "word. | We support people with learning disabilities to live independently. | Our school is rated good by "
        "Ofsted. | We believe good food brings people together. | The practice has four vets and seven nurses. | We "
        "put people first in everything we do. | As one of the county's largest bakeries we supply over 200 shops. |"
        " We train guide dogs and their owners. | You'll report to the workshop manager."
    ),
    (None, P, Kind.COMPETENCY): (
        "The ideal candidate loves meeting people from all walks of life and never stops learning. | If you have a "
        "passion for plants, this is the place for you. | You need to be organised and good with people. | The "
        "successful applicant will have a keen eye for detail. | Are you calm under pressure and good with your "
        "hands? | You don't need to be an expert, but you should be willing to learn. | You bring energy to the team"
        " and enjoy a challenge. | The person appointed will be a confident public speaker. | We prefer candidates "
        "who learn quickly and work well alone. | It takes stamina and a cheerful nature to do this job well. | You "
        "work independently and manage your own time. | You've got an eye for detail."
    ),
    (None, P, Kind.CONDITION): (
        "This role requires occasional overnight stays. | Shifts run from 6 am to 2 pm. | You must be available on "
        "Saturdays. | Applicants must be over 18. | Sponsorship is not available. | This position is on-site. | Some"
        " weekend and evening work is expected. | Travel between sites is required. | The position requires frequent"
        " travel within the region. | Candidates must be able to commute to Reading daily. | The job is based in "
        "Hamilton with some remote work possible. | Remote candidates are welcome if they live in the same time "
        "zone."
    ),
    (None, P, Kind.CREDENTIAL): (
        "A full, clean driving licence is required. | This post is subject to an enhanced DBS check. | Employment is"
        " conditional on a satisfactory background check. | You will hold a current first aid certificate. | You "
        "must be registered with the nursing council. | You'll need a clean driving licence. | The post requires a "
        "DBS check. | Lifeguards must hold a current NPLQ."
    ),
    (None, P, Kind.DUTY): (
        "The successful candidate will greet visitors and answer the telephone. | You will assist the head gardener "
        "with planting and pruning. | The post holder is responsible for the daily running of the kitchen. | You'll "
        "be joining the sales team, where you'll call customers and book visits. | The job is to keep the park clean"
        " and safe. | The position involves driving a minibus. | The successful applicant will be responsible for "
        "ordering stock. | The job holder manages a small budget and orders supplies. | You are responsible for "
        "opening the shop. | This includes feeding, grooming and exercising the horses."
    ),
    (None, P, Kind.EDUCATION): (
        "You have completed an apprenticeship as a joiner. | A degree in chemistry is required. | Applicants hold a "
        "diploma in social work."
    ),
    (None, P, Kind.EXPERIENCE): (
        "We are looking for an experienced welder with at least three years in a workshop. | Previous experience is "
        "desirable but not essential. | You will have experience of leading a classroom. | You will have worked in a"
        " similar setting. | At least a year behind a bar is needed. | Ideally you have worked with horses before. |"
        " You have been in the trade for three years or more. | Applicants need two seasons of guiding experience. |"
        " You'll have a background in nursing."
    ),
    (None, P, Kind.LANGUAGE): ("You speak English well enough to talk with guests. | Good spoken English is needed."),
    (None, P, Kind.OFFER): (
        "Full training will be given. | Accommodation is available for seasonal staff. | This is a fixed-term "
        "contract for twelve months. | Full-time | Starting rate is $21.50. | There's free parking and a subsidised "
        "canteen. | A relocation package is available. | In return, we offer a pension, a discount and a friendly "
        "team. | You'll enjoy 30 days of leave, a laptop and flexible working. | Salary will depend on skills and "
        "experience."
    ),
    (None, P, Kind.PROCESS): (
        "To apply, send your CV and a covering letter to the address below. | We reserve the right to close this "
        "vacancy early. | Please visit our office to collect a form. | Please read the person specification before "
        "you apply. | Applications by 3 May to the school office. | No agencies please. | Early application is "
        "advised. | We are an inclusive employer. | Apply now! | Applications will be reviewed as they arrive. | "
        "Your data will be kept for six months. | No calls please."
    ),
    (A.OFFER, ITEM, Kind.OFFER): (
        "28 days' holiday plus bank holidays | Uniform provided | Company sick pay | Supportive team | Career "
        "progression | Staff meals | Health, dental and vision insurance | Referral bonus | The chance to work with "
        "experienced chefs | Employee assistance programme"
    ),
    (A.REQUIREMENTS, ITEM, Kind.COMPETENCY): (
        "Must work well with others | Able to follow written instructions | Computer literate | Flexible and "
        "adaptable | Works accurately and at pace | Teamwork | You'll be confident using spreadsheets | You "
        "communicate clearly in writing and in person | Builds trust with colleagues | Kubernetes, Docker, Terraform"
    ),
    (A.REQUIREMENTS, ITEM, Kind.CONDITION): (
        "Ability to lift 25 kg and climb ladders | Able to stand for the whole of an eight-hour shift | Willing to "
        "travel up to 50% of the time | Own transport is essential due to our rural location | You must live within "
        "30 minutes of the station | Availability to work Saturdays | Must own basic hand tools | Frequent bending, "
        "kneeling and reaching | Able to commute to Leeds | Flexibility to cover holidays and sickness"
    ),
    (A.REQUIREMENTS, ITEM, Kind.CREDENTIAL): (
        "Full UK driving licence | CPR and First Aid certification | Enhanced DBS | Food Handler's card | SIA door "
        "licence | Food hygiene level 2 a bonus | CSCS card | Responsible Service of Alcohol | OSHA 10"
    ),
    (A.REQUIREMENTS, ITEM, Kind.EDUCATION): (
        "High school diploma or equivalent | GCSE English and maths at grade 4 or above | Level 2 Diploma in Health "
        "and Social Care | Degree qualified | Time-served engineer | Trade qualification in plumbing | Currently "
        "enrolled in a degree programme"
    ),
    (A.REQUIREMENTS, ITEM, Kind.EXPERIENCE): (
        "2+ years in a similar role | Previous experience in a care home | Experience using CNC lathes | Has worked "
        "in a busy restaurant | Some retail experience | Background in logistics | 5 years as a licensed plumber"
    ),
    (A.REQUIREMENTS, ITEM, Kind.LANGUAGE): (
        "Fluent English, French an advantage | Spanish preferred | Bilingual (English/Spanish) | Good command of "
        "spoken and written English | IELTS 6.5 or above | Welsh speaker | Speaks German | English at B2 level"
    ),
    (None, ITEM, Kind.COMPETENCY): (
        "Excellent driving skills | Good time keeping | Passion for food | Attention to detail | Able to work alone "
        "| Fast learner | Well organised | Confidence with tills | A love of books"
    ),
    (None, ITEM, Kind.CONDITION): (
        "Shifts of eight hours | 40 hours a week, Monday to Friday | Alternate weekends | Remote (UK only) | "
        "Weekends required | Night shifts | Must be 18+ | Must be available weekends | Full UK work rights"
    ),
    (None, ITEM, Kind.CREDENTIAL): (
        "Driving licence | Food hygiene certificate | Valid driver's license | Clean background check | Lifeguard "
        "certification"
    ),
    (None, ITEM, Kind.DUTY): (
        "Milking and feeding | Load trucks | Preparation of salads and desserts | Customer support by phone and "
        "e-mail | Supervising volunteers | Maintenance of vehicles | Assisting in the kitchen when busy"
    ),
    (None, ITEM, Kind.EDUCATION): ("GED or high school diploma | Bachelor's degree"),
    (None, ITEM, Kind.EXPERIENCE): (
        "Experience preferred | 2 years experience | Previous kitchen experience | Must have 3 years of class A "
        "driving | 1+ year(s) as a line cook"
    ),
    (None, ITEM, Kind.LANGUAGE): ("English and Spanish | Fluent in French"),
    (None, ITEM, Kind.OFFER): (
        "Room and board provided | Tools supplied | Grade 5 | Up to £30,000 | Free breakfast | Competitive pay | "
        "Pension scheme | Growth opportunities | Health insurance | Bonus scheme | Full training provided | Positive"
        " and supportive work environment"
    ),
}


@pytest.mark.parametrize("what", HEADINGS)
def test_an_english_heading_announces_its_section(what):
    headings = HEADINGS[what].split(" | ")

    assert {heading: announced(heading, "en") for heading in headings} == dict.fromkeys(headings, what)


@pytest.mark.parametrize("what", LEADS)
def test_an_english_lead_announces_its_list(what):
    leads = LEADS[what].split(" | ")

    assert {lead: led_in(f"{lead}:", "en") for lead in leads} == dict.fromkeys(leads, what)


@pytest.mark.parametrize(("above", "block", "kind"), LINES)
def test_an_english_line_is_of_the_kind_that_its_words_and_its_place_say(above, block, kind):
    lines = LINES[above, block, kind].split(" | ")

    assert {line: kind_of(line, Context(above, block, "en")) for line in lines} == dict.fromkeys(lines, kind)


@pytest.mark.parametrize(
    "heading",
    ["Care Assistant", "Housekeeping", "Team and culture", "Maintenance Engineer (Nights)", "Stock control"],
)
def test_a_topic_announces_nothing(heading):
    assert announced(heading, "en") is None


def test_who_serves_managers_or_answers_to_one_manages_nobody():
    duties = ("Advise managers and employees on leave.", "Answer to the ward manager 2 in the evening.")
    units = [
        Unit(n=n, line=None, section=None, text=text, kind=Kind.DUTY, importance=Importance.NONE)
        for n, text in enumerate(duties)
    ]
    reading = seniority_of(units, "Payroll administrator", "en")
    assert (reading.level, reading.manages_people) == (Level.CONTRIBUTOR, None)


@pytest.mark.parametrize(
    ("line", "kind", "importance"),
    [
        ("Working proficiency in Spanish would help.", Kind.LANGUAGE, Importance.PREFERRED),
        ("Good knowledge of French and German", Kind.LANGUAGE, Importance.MUST),
        ("Knowledge of French law", Kind.COMPETENCY, Importance.MUST),
    ],
)
def test_a_language_that_is_known_is_a_language_and_its_law_is_none(line, kind, importance):
    context = Context(Announces.REQUIREMENTS, BlockType.ITEM, "en")
    found = kind_of(line, context)
    assert (found, importance_of(line, found, context)) == (kind, importance)
