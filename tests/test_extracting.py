"""The step from a posting to its units: how text is cut, what each unit is, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import postings
from generator.errors import PostingError
from generator.extracting import extract_requirements, privacy, sentences, splitting
from generator.extracting.sections import announced
from generator.extracting.wording import Announces
from generator.model import Importance, Kind, Level
from generator.postings import markdown, text

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).parents[2] / "shared"
beside = pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled postings stand beside the checkout, not in it")

MUST, PREFERRED, NONE = Importance.MUST, Importance.PREFERRED, Importance.NONE


def reading(name):
    return extract_requirements(postings.read(DATA / name))


def units_of(advert):
    return extract_requirements(markdown.read(advert, "advert.md")).units


def labels(units):
    return {unit.text: (unit.kind, unit.importance) for unit in units}


def test_one_advert_in_three_formats_gives_the_same_units():
    expected = [(u.text.casefold().strip(":"), u.kind, u.importance) for u in reading("head-baker.md").units]

    for name in ("head-baker.html", "head-baker.txt"):
        units = reading(name).units
        found = [(u.text.casefold().strip(":"), u.kind, u.importance) for u in units]
        assert found == [one for one in expected if one[0] != "millrace bakery"]


def test_units_are_numbered_from_zero_without_gaps_and_keep_their_order():
    found = reading("head-baker.md").units

    assert [unit.n for unit in found] == list(range(len(found)))
    assert [unit.line for unit in found] == sorted(unit.line for unit in found)


def test_each_line_of_an_english_advert_gets_its_kind_and_importance():
    found = labels(reading("head-baker.md").units)

    assert found["Head Baker"] == (Kind.HEADING, NONE)
    assert found["Millrace Bakery is a family-owned bakery on the canal."] == (Kind.ABOUT, NONE)
    assert found["Plan the night's production and order flour"] == (Kind.DUTY, NONE)
    assert found["Three years of experience in an artisan bakery"] == (Kind.EXPERIENCE, MUST)
    assert found["Good communication skills, e.g. with drivers & café owners"] == (Kind.COMPETENCY, MUST)
    assert found["Food hygiene certificate"] == (Kind.CREDENTIAL, MUST)
    assert found["pastry training is a plus"][1] is PREFERRED
    assert found["Able to lift 25 kg"] == (Kind.CONDITION, MUST)
    assert found["£34,000 a year and free bread"] == (Kind.OFFER, NONE)
    assert found["How to apply"] == (Kind.HEADING, NONE)


def test_hours_of_a_clock_registrations_and_plain_headings_are_read_as_people_mean_them():
    advert = """# Night Depot Lead

Our depot moves nine thousand parcels a night.

## What we ask

- A clear head when a line stops at nine in the evening
- Registration as a transport manager
- Willingness to work late shifts, 14:00 to 22:30
- You come on time

## It would help

- Experience of training new people
"""
    found = labels(units_of(advert))

    assert found["Our depot moves nine thousand parcels a night."] == (Kind.ABOUT, NONE)
    assert found["A clear head when a line stops at nine in the evening"] == (Kind.COMPETENCY, MUST)
    assert found["Registration as a transport manager"] == (Kind.CREDENTIAL, MUST)
    assert found["Willingness to work late shifts, 14:00 to 22:30"] == (Kind.CONDITION, MUST)
    assert found["You come on time"] == (Kind.COMPETENCY, MUST)
    assert found["It would help"] == (Kind.HEADING, NONE)
    assert found["Experience of training new people"][1] is PREFERRED


def test_a_french_advert_is_read():
    found = reading("jardinier.md")
    kinds = labels(found.units)

    assert (found.language, found.title) == ("fr", "Jardinier-paysagiste (H/F)")
    assert kinds["Angers"] == (Kind.CONDITION, MUST)
    assert kinds["Tailler les haies et les arbustes"] == (Kind.DUTY, NONE)
    assert kinds["Titulaire d'un CAP ou d'un BEP en aménagement paysager"] == (Kind.EDUCATION, MUST)
    assert kinds["Expérience de deux ans dans un poste similaire"] == (Kind.EXPERIENCE, MUST)
    assert kinds["Sens de l'observation et goût du travail en équipe"] == (Kind.COMPETENCY, MUST)
    assert kinds["Bon niveau d'anglais"] == (Kind.LANGUAGE, MUST)
    assert kinds["Disponible certains week-ends"] == (Kind.CONDITION, MUST)
    assert kinds["Le permis B serait un plus"] == (Kind.CREDENTIAL, PREFERRED)
    assert kinds["Un contrat à durée indéterminée, 2 050 € brut par mois"] == (Kind.OFFER, NONE)


def test_a_german_advert_is_read():
    found = reading("ergotherapie.txt")
    kinds = labels(found.units)

    assert (found.language, found.title) == ("de", "Ergotherapeut (m/w/d)")
    assert kinds["Planung und Durchführung von Einzel- und Gruppentherapien"] == (Kind.DUTY, NONE)
    assert kinds["Abgeschlossene Ausbildung als Ergotherapeut"] == (Kind.EDUCATION, MUST)
    assert kinds["Mindestens zwei Jahre Berufserfahrung, z. B. in der Neurologie"] == (Kind.EXPERIENCE, MUST)
    assert kinds["Einfühlungsvermögen und Teamfähigkeit"] == (Kind.COMPETENCY, MUST)
    assert kinds["Gute Deutschkenntnisse"] == (Kind.LANGUAGE, MUST)
    assert kinds["Englisch von Vorteil"] == (Kind.LANGUAGE, PREFERRED)
    assert kinds["Führerschein Klasse B"] == (Kind.CREDENTIAL, MUST)
    assert kinds["Vergütung nach Tarif und 30 Tage Urlaub"] == (Kind.OFFER, NONE)


def test_another_language_is_refused_by_name():
    advert = "# Cocinero\n\nBuscamos una persona con experiencia para el equipo de la cocina del hotel. " * 3

    with pytest.raises(PostingError, match="Spanish"):
        units_of(advert)
    with pytest.raises(PostingError, match="Cyrillic"):
        units_of("# Повар\n\nМы ищем повара с опытом работы в ресторане.\n")


@pytest.mark.parametrize(
    ("advert", "expected"),
    [
        ("She reports to Dr. Lee. He bakes.", ["She reports to Dr. Lee.", "He bakes."]),
        ("Use tools, e.g. Excel. Be kind.", ["Use tools, e.g. Excel.", "Be kind."]),
        ("Grow sales by 2.5 percent. Enjoy it!", ["Grow sales by 2.5 percent.", "Enjoy it!"]),
        ("Ask J. P. Martin. He knows.", ["Ask J. P. Martin.", "He knows."]),
        ("Start am 3. Mai in Bonn. Bis bald.", ["Start am 3. Mai in Bonn.", "Bis bald."]),
        ("13. Lohn im Herbst. Bis bald.", ["13. Lohn im Herbst.", "Bis bald."]),
        (
            "Rabatt und 14. Monatsgehalt. Im 2. Lehrjahr mehr.",
            ["Rabatt und 14. Monatsgehalt.", "Im 2. Lehrjahr mehr."],
        ),
        ("Exam. Pflegekraft bis einschl. Mai. Mehr dazu.", ["Exam. Pflegekraft bis einschl. Mai.", "Mehr dazu."]),
        ("Le resp. Achats signe. Tél. 12.", ["Le resp. Achats signe.", "Tél. 12."]),
        ("Erfahrung, z. B. in Bonn. Mehr dazu.", ["Erfahrung, z. B. in Bonn.", "Mehr dazu."]),
        ("Êtes-vous prêt ? Écrivez à M. Durand.", ["Êtes-vous prêt ?", "Écrivez à M. Durand."]),
        ("You know SQL or R. You like maps.", ["You know SQL or R.", "You like maps."]),
        ("Führerschein Klasse B. Sie fahren gern.", ["Führerschein Klasse B.", "Sie fahren gern."]),
        ("Ask for J. Smith. He is in.", ["Ask for J. Smith.", "He is in."]),
        ("No full stop", ["No full stop"]),
    ],
)
def test_prose_is_cut_where_sentences_end(advert, expected):
    assert list(sentences.split(advert)) == expected


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("5 years in sales, preferably in software sales.", ("5 years in sales", "preferably in software sales.")),
        ("Fluent in English. Other languages are an asset.", ("Fluent in English.", "Other languages are an asset.")),
        ("Fluent in English, French a plus", ("Fluent in English", "French a plus")),
        ("Fluent in English, French or German a plus", ("Fluent in English", "French or German a plus")),
        ("Diploma required; a master's degree preferred", ("Diploma required", "a master's degree preferred")),
        ("Skilled with a till (a scanner is a plus)", ("Skilled with a till", "a scanner is a plus")),
        ("Experience with kilns is a plus", ("Experience with kilns is a plus",)),
        ("Previous experience, strongly preferred", ("Previous experience, strongly preferred",)),
        ("Forklift licence (preferred)", ("Forklift licence (preferred)",)),
        ("Ideally you have baked before", ("Ideally you have baked before",)),
    ],
)
def test_a_preferred_part_inside_a_line_is_a_unit_of_its_own(line, parts):
    assert splitting.parts(line, "en") == parts


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "A diploma is nice, but no deal-breaker"),
        ("en", "Some sailing experience is lovely, though not required"),
        ("fr", "Un permis, c'est bien, mais pas indispensable"),
        ("fr", "Si vous savez coudre, ce serait encore mieux"),
        ("de", "Ein Studium ist nett, jedoch kein Muss"),
        ("de", "Ein eigenes Rad ist praktisch, aber keine Bedingung"),
    ],
)
def test_a_softening_tail_that_names_nothing_stays_with_what_it_softens(language, line):
    assert splitting.parts(line, language) == (line,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "You mend the pumps, if possible on site"),
        ("de", "Sie reparieren die Pumpen, wenn möglich vor Ort"),
    ],
)
def test_a_task_done_where_possible_is_not_cut(language, line):
    assert splitting.parts(line, language) == (line,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Experience with looms, kilns or lathes is a plus"),
        ("en", "Experience in pre-, post- and mid-sales is a plus"),
        ("fr", "La connaissance de Word, Excel ou Access serait un plus"),
        ("de", "Kenntnisse im Miet-, Bau- und Erbrecht sind hilfreich"),
        ("de", "Erfahrung mit Bienen, Schafen oder Ziegen von Vorteil"),
    ],
)
def test_a_list_softened_at_its_end_is_softened_as_a_whole(language, line):
    assert splitting.parts(line, language) == (line,)


def test_what_is_under_a_preferred_heading_is_preferred_unless_it_says_it_is_required():
    found = labels(units_of("# Cook\n\n## Nice to have\n\n- Knife skills\n- A hygiene certificate is required\n"))

    assert found["Knife skills"] == (Kind.COMPETENCY, PREFERRED)
    assert found["A hygiene certificate is required"][1] is MUST


@pytest.mark.parametrize(
    ("heading", "language", "announces"),
    [
        ("What you'll bring", "en", Announces.REQUIREMENTS),
        ("Who you are", "en", Announces.REQUIREMENTS),
        ("Knowledge, Skills and Abilities Required", "en", Announces.REQUIREMENTS),
        ("Preferred qualifications", "en", Announces.PREFERRED),
        ("Bonus points", "en", Announces.PREFERRED),
        ("What You’ll Do", "en", Announces.DUTIES),
        ("DUTIES AND RESPONSIBILITIES:", "en", Announces.DUTIES),
        ("Compensation & Benefits", "en", Announces.OFFER),
        ("Why you'll love Millrace", "en", Announces.ABOUT),
        ("How to apply", "en", Announces.PROCESS),
        ("Working Conditions and Physical Effort", "en", Announces.CONDITIONS),
        ("Benefits Administration", "en", None),
        ("Talent Acquisition", "en", None),
        ("Profil recherché", "fr", Announces.REQUIREMENTS),
        ("Vos missions", "fr", Announces.DUTIES),
        ("Est un plus :", "fr", Announces.PREFERRED),
        ("Comment postuler ?", "fr", Announces.PROCESS),
        ("Ihr Profil", "de", Announces.REQUIREMENTS),
        ("Deine Aufgaben", "de", Announces.DUTIES),
        ("Wir bieten", "de", Announces.OFFER),
        ("Bewerbungsprozess", "de", Announces.PROCESS),
    ],
)
def test_headings_announce_what_stands_below_them(heading, language, announces):
    assert announced(heading, language) is announces


def test_prose_under_a_heading_about_the_person_asks_as_much_as_bullets_do():
    found = labels(units_of("# Cook\n\n## Who you are\n\nYou keep calm when it is busy. You have run a kitchen.\n"))

    assert found["You keep calm when it is busy."] == (Kind.COMPETENCY, MUST)
    assert found["You have run a kitchen."] == (Kind.EXPERIENCE, MUST)


def test_a_topic_heading_among_duties_leaves_its_list_duties():
    found = labels(
        units_of("**Responsibilities**\n\n**Ovens:**\n\n- Clean the ovens\n\n**Staff:**\n\n- Plan the rota\n")
    )

    assert found["Clean the ovens"][0] is Kind.DUTY
    assert found["Plan the rota"][0] is Kind.DUTY


def test_a_heading_with_a_value_is_judged_by_its_value():
    found = labels(units_of("# Cook\n\n**Hours: Monday to Friday, 7 am to 3 pm**\n\n**Wage: $18 per hour**\n"))

    assert found["Hours: Monday to Friday, 7 am to 3 pm"] == (Kind.CONDITION, MUST)
    assert found["Wage: $18 per hour"] == (Kind.OFFER, NONE)


def test_front_matter_about_the_file_gives_no_unit():
    advert = "---\ntitle: Cook\nlayout: job\n_id: 12ab\ndate: 2026-01-01\nsummary: You cook. You clean.\n---\n"

    assert [(u.section, u.text) for u in units_of(advert)] == [
        ("title", "Cook"),
        ("summary", "You cook."),
        ("summary", "You clean."),
    ]


def test_fields_that_a_reader_cares_for_give_units_whatever_they_are_called():
    fields = "headline: Cook\nposition: 3\ntype: Full time\nperks: [Free meals, Free parking]\npay: $20 per hour\n"

    assert [(u.section, u.text, u.kind) for u in units_of(f"---\n{fields}---\n")] == [
        ("headline", "Cook", Kind.HEADING),
        ("type", "Full time", Kind.OFFER),
        ("perks", "Free meals", Kind.OFFER),
        ("perks", "Free parking", Kind.OFFER),
        ("pay", "$20 per hour", Kind.OFFER),
    ]


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Write to robin@millrace.example today", "Write to [e-mail removed] today"),
        ("Write to robin (at) millrace.example", "Write to [e-mail removed]"),
        ("Call +44 20 7946 0018 or 555-010-0199", "Call [telephone removed] or [telephone removed]"),
        ("Tél. : 02 99 00 11 22", "Tél. : [telephone removed]"),
        ("Telefon 0431 123456-78", "Telefon [telephone removed]"),
        ("See linkedin.com/in/robin-miller-1 first", "See [link removed] first"),
        ("From 2019-2023 and in 2024", "From 2019-2023 and in 2024"),
        ("$75,000-$86,000 a year", "$75,000-$86,000 a year"),
        ("2 050 000 euros", "2 050 000 euros"),
        ("35000 Rennes", "35000 Rennes"),
        ("by 01/02/2026 or 2026-02-01", "by 01/02/2026 or 2026-02-01"),
        ("09.00-17.00", "09.00-17.00"),
        ("100% of 1500 hours", "100% of 1500 hours"),
        ("See https://millrace.example/jobs/1234567", "See https://millrace.example/jobs/1234567"),
        ("Tel:0301234567", "Tel:[telephone removed]"),
        ("Phone:555-123-4567.", "Phone:[telephone removed]."),
        ("Tél:06 12 34 56 78", "Tél:[telephone removed]"),
        ("tel.555.1234567", "tel.[telephone removed]"),
        ("Phone:+49 30 1234567", "Phone:[telephone removed]"),
        ("Ana:+49 30 1234567", "Ana:[telephone removed]"),
        ("Telefonnummer: 0301234567", "Telefonnummer: [telephone removed]"),
        ("Fax number:(030) 123-4567", "Fax number:[telephone removed]"),
        ("Write to ana AT firma DOT com", "Write to [e-mail removed]"),
        ("ana.ruiz at mail dot firma dot de today", "[e-mail removed] today"),
        ("We arrived at the dot com boom", "We arrived at the dot com boom"),
        ("Apply at fedex.com/careers", "Apply at fedex.com/careers"),
        ("netflix.com/jobs or walmart.com/apply", "netflix.com/jobs or walmart.com/apply"),
        ("https://www.x-ray.com/team", "https://www.x-ray.com/team"),
        ("https://x.com/robin or www.t.me/robin", "[link removed] or [link removed]"),
        ("Tel. 35000 Rennes", "Tel. 35000 Rennes"),
        ("Mobile work since 2019-2023", "Mobile work since 2019-2023"),
        ("Salary:75000-86000", "Salary:75000-86000"),
        ("10115 Berlin, 75001 Paris, SW1A 2AA", "10115 Berlin, 75001 Paris, SW1A 2AA"),
    ],
)
def test_contact_data_is_taken_out_and_other_numbers_stay(written, left):
    assert privacy.remove(written) == left


def test_fields_called_after_a_telephone_or_an_address_are_taken_out_whatever_their_form(tmp_path):
    names = [
        "phone",
        "Tel",
        "telephone",
        "fax",
        "mobile",
        "email",
        "contactPhone",
        "e-mail",
        "phone_number",
        "email_1",
    ]
    head = "".join(f"{name}: ask for 12 34\n" for name in names)
    advert = f"---\ntitle: Cook\n{head}contact:\n  phone: [x1, x2]\nmobile_working: two days a week at home\n---\n"
    (tmp_path / "a.md").write_text(advert + "You cook.\n")
    (tmp_path / "b.md").write_text("---\nphone: 12\nemail: x\n---\nYou cook.\n")

    assert [b.name for b in postings.read(tmp_path / "a.md").blocks] == ["title", "mobile_working", None]
    assert [b.text for b in postings.read(tmp_path / "b.md").blocks] == ["You cook."]


def test_no_unit_and_no_heading_of_an_advert_holds_contact_data():
    for name in ("head-baker.md", "head-baker.html", "head-baker.txt", "jardinier.md", "ergotherapie.txt"):
        found = reading(name)
        everything = " ".join(f"{unit.text} {unit.section}" for unit in found.units) + f"{found.title}"

        assert "@" not in everything
        assert not any(number in everything for number in ("7946", "99 00 11", "5550123"))


def test_a_news_item_gets_a_doubt_that_quotes_nobody():
    doubt = reading("appointment.md").doubt

    assert doubt == "This looks like a news item (it announces who was appointed; it asks nothing of an applicant)."


@pytest.mark.parametrize(
    ("page", "looks_like"),
    [
        ("# 404\n\nThis page was not found.\n", "dead link"),
        ("---\ntitle: Test\n---\nThis is only a test.\n", "test page"),
        ("# Open positions\n\n- Baker, York\n- Driver, Leeds\n", "list of jobs"),
        ("# Privacy policy\n\nWe keep your data for a year. You must tell us when it changes.\n", "policy"),
        (
            "# FAQ\n\n## How do I apply?\n\nOnline.\n\n## When will I hear?\n\nSoon.\n\n## Who are you?\n\nUs.\n",
            "questions",
        ),
        (
            "# Bread\n\nBread is older than writing. It was first baked on stones. Today it is everywhere. " * 8,
            "article",
        ),
        ("# Ann Lee\n\n## Experience\n\n- Baker, 2015-2020\n- Cook, 2020-2024\n", "a CV"),
        ("---\ntitle: Baker\n---\nAs a baker, the right person would [...]\n", "teaser"),
    ],
)
def test_a_page_that_is_no_advert_is_doubted_by_what_it_looks_like(page, looks_like):
    assert looks_like in extract_requirements(markdown.read(page, "page.md")).doubt


STEWARD = """Lounge Steward x2 - Ferry season
SEASONAL
A Lounge Steward runs a crossing. This job needs patience and a good head for figures. You lead the crew on board.
Reporting to the Purser, the work will include (but is not limited to) the following:
The steward on board answers for every corner of the lounge.
The tables will be wiped, the float counted and the stock list handed to the Purser before each crossing.
As lounge steward you make sure that nobody is served who has had enough.
Helping the Purser to keep the store in order
As leader of the crew you answer for the hygiene of the galley."""
GARDENER = """# Ausschreibung Marktgarten

Hallo!

Wir, das sind drei Gärtnerinnen, zwei Hunde und neunzig Sorten Gemüse.

Unser Feld liegt hinter dem Bahnhof, danach kommt nur noch Wald.

Weil Ole im Frühjahr auf Reisen geht, fehlt uns bald eine Person für Feld und Marktstand.

Also: zweimal wöchentlich ernten, Kisten packen, samstags in der Stadt verkaufen und was sonst noch anfällt.

Du brauchst kein Zeugnis als Gärtner, solltest aber schon einmal einen Sommer lang irgendwo gejätet haben.

Geld gibt es aus der gemeinsamen Kasse, dazu ein Zimmer und alles, was der Acker hergibt.

Ruf an oder komm auf einen Tee vorbei!"""


@pytest.mark.parametrize(("advert", "name"), [(STEWARD, "advert.txt"), (GARDENER, "advert.md")])
def test_an_advert_that_says_what_is_needed_without_headings_is_not_doubted(advert, name):
    assert extract_requirements(postings.parse(advert, name)).doubt is None


@pytest.mark.parametrize(
    "advert",
    [
        "Baker wanted. We need somebody reliable for early shifts, £13 an hour. Ask in the shop.",
        "We are looking for a friendly cook with two years of experience. You will run our small kitchen. Apply now.",
        "Wir suchen ab sofort eine zuverlässige Aushilfe (m/w/d) für samstags. Bewerbung bitte im Laden abgeben.",
        "Boulangerie recherche un vendeur souriant, temps partiel le week-end. Se présenter avec un CV.",
    ],
)
def test_a_short_advert_in_prose_is_not_doubted(advert):
    assert extract_requirements(text.read(advert, "advert.txt")).doubt is None


@pytest.mark.parametrize(
    "name", ["head-baker.md", "head-baker.html", "head-baker.txt", "jardinier.md", "ergotherapie.txt"]
)
def test_our_own_adverts_are_not_doubted(name):
    assert reading(name).doubt is None


@pytest.mark.parametrize(
    ("advert", "level", "manages"),
    [
        ("# Sales Director\n\n- You report directly to the CEO\n- Win accounts\n", Level.DIRECTOR, None),
        ("# Warehouse Supervisor\n\n## Duties\n\n- Supervise a team of twelve pickers\n", Level.MANAGER, True),
        ("# Account Manager\n\n## Duties\n\n- Look after clients\n", Level.CONTRIBUTOR, None),
        ("# Dishwasher\n\n## Duties\n\n- Wash dishes\n", Level.ENTRY, None),
        ("# Chief Operating Officer\n\n## Duties\n\n- Report to the board\n", Level.EXECUTIVE, None),
        ("# Analyst\n\n## Duties\n\n- Work alone, with no direct reports\n", Level.CONTRIBUTOR, False),
    ],
)
def test_level_and_leading_others_are_two_findings(advert, level, manages):
    found = extract_requirements(markdown.read(advert, "advert.md")).seniority

    assert (found.level, found.manages_people) == (level, manages)
    assert found.because


def test_reading_twice_gives_the_same():
    assert reading("head-baker.md") == reading("head-baker.md")


WORDS = st.sampled_from(
    [
        "We are looking for",
        "experience",
        "preferred",
        "preferably",
        "(a plus)",
        "must",
        ";",
        ". ",
        "Requirements:",
        "5 years",
    ]
    + [
        "\n- ",
        "\n# ",
        "\n\n",
        "**",
        "Führerschein",
        "vos missions",
        "a@b.example",
        "+33 1 23 45 67 89",
        "|",
        "İ",
        "ß",
        "?",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=25).map(" ".join)))
def test_any_text_is_read_into_numbered_units_or_refused(content):
    for reader in (markdown, text):
        try:
            found = extract_requirements(reader.read(content, "any"))
        except PostingError:
            continue
        assert [unit.n for unit in found.units] == list(range(len(found.units)))
        assert all(unit.text.strip() for unit in found.units)
        assert all((unit.importance is NONE) is not unit.kind.asks for unit in found.units)


@beside
def test_pages_that_are_no_adverts_are_all_doubted_and_no_advert_is():
    pages = [*(SHARED / "gold" / "not-postings").iterdir()]
    adverts = [*(SHARED / "gold" / "postings").iterdir(), *(SHARED / "train" / "postings").iterdir()]

    assert [page.name for page in pages if not extract_requirements(postings.read(page)).doubt] == []
    assert [page.name for page in adverts if extract_requirements(postings.read(page)).doubt] == []


@beside
def test_both_seeds_are_for_directors_and_only_one_says_that_it_leads_people():
    found = [extract_requirements(postings.read(path)) for path in sorted((SHARED / "seeds").iterdir())]

    assert [(one.seniority.level, one.seniority.manages_people) for one in found if not one.doubt] == [
        (Level.DIRECTOR, None),
        (Level.DIRECTOR, True),
    ]
    assert [one.doubt is None for one in found] == [True, False, True]
