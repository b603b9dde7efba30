"""What a line names exactly: numbers with units, languages with levels, papers by name, what it leaves open."""

import json

import pytest

from generator.extracting import extract_requirements
from generator.extracting.details import details_of
from generator.model import Detail, DetailOf, Kind
from generator.postings import markdown

YEARS, AMOUNT = DetailOf.YEARS, DetailOf.AMOUNT


def numbers(text, kind=Kind.EXPERIENCE):
    return [(d.words, d.low, d.high, d.unit) for d in details_of(text, kind) if d.of in (YEARS, AMOUNT)]


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("5+ years of experience in sales", "5+ years", 5, None, "years"),
        ("At least two years of practice", "two years", 2, None, "years"),
        ("2-4 years in retail", "2-4 years", 2, 4, "years"),
        ("Three to five years as a nurse", "Three to five years", 3, 5, "years"),
        ("Minimum of six (6) months", "six (6) months", 6, None, "months"),
        ("6 mos flatbed", "6 mos", 6, None, "months"),
        ("Up to 2 years of experience", "Up to 2 years", None, 2, "years"),
        ("Several years on a ward", "Several years", None, None, "years"),
        ("Dreijährige Berufserfahrung", "Dreijährige", 3, None, "years"),
        ("zwei bis drei Jahre Erfahrung", "zwei bis drei Jahre", 2, 3, "years"),
        ("mehrjährige Erfahrung", "mehrjährige", None, None, "years"),
        ("Au moins deux ans d'expérience", "deux ans", 2, None, "years"),
        ("3 à 5 ans d'expérience", "3 à 5 ans", 3, 5, "years"),
        ("Must be at least 18 years of age", "18 years", 18, None, "years of age"),
        ("Mindestalter: 21 Jahre", "21 Jahre", 21, None, "years of age"),
        ("Lift up to 50 lbs", "up to 50 lbs", None, 50, "lb"),
        ("Lift 25-30 kg", "25-30 kg", 25, 30, "kg"),
        ("38,5 Wochenstunden", "38,5 Wochenstunden", 38.5, None, "hours per week"),
        ("35h/semaine", "35h/semaine", 35, None, "hours per week"),
        ("Arbeitspensum 80-100 %", "80-100 %", 80, 100, "percent"),
        ("40 wpm", "40 wpm", 40, None, "words per minute"),
    ],
)
def test_years_and_amounts_are_numbers_with_units(text, words, low, high, unit):
    assert numbers(text) == [(words, low, high, unit)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("$10.50/hr + DOE", 10.5, None, "USD per hour"),
        ("$12.00 - $17.00 Per Hour", 12, 17, "USD per hour"),
        ("$15 an hour", 15, None, "USD per hour"),
        ("€42,000–48,000 a year", 42_000, 48_000, "EUR per year"),
        ("35 à 38 k€ brut par an", 35_000, 38_000, "EUR per year"),
        ("3.200,50 € brutto im Monat", 3_200.5, None, "EUR per month"),
        ("CHF 80'000", 80_000, None, "CHF"),
        ("£25k-£30k per annum", 25_000, 30_000, "GBP per year"),
        ("9.86 euros brut de l'heure", 9.86, None, "EUR per hour"),
        ("$68,000-$79,000, 9 of us get it", 68_000, 79_000, "USD"),
        ("£21,000 to £23,500, 10 days off", 21_000, 23_500, "GBP"),
    ],
)
def test_money_has_its_currency_and_what_it_is_paid_for(text, low, high, unit):
    assert [found[1:] for found in numbers(text, Kind.OFFER)] == [(low, high, unit)]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Fluent English and basic French", [("English", "C1", "Fluent"), ("French", "A2", "basic")]),
        ("Fluent in English and French", [("English", "C1", "Fluent"), ("French", "C1", "Fluent")]),
        (
            "Deutsch verhandlungssicher, Englisch gut",
            [("German", "C1", "verhandlungssicher"), ("English", "B2", "gut")],
        ),
        ("Deutsch (C1), Englisch (B2/C1)", [("German", "C1", "C1"), ("English", "B2/C1", "B2/C1")]),
        ("Very good German; English a plus", [("German", "C1", "Very good"), ("English", None, "English")]),
        ("Anglais courant, allemand apprécié", [("English", "C1", "courant"), ("German", None, "allemand")]),
        (
            "Sehr gute Deutsch- und gute Englischkenntnisse",
            [("German", "C1", "Sehr gute"), ("English", "B2", "gute")],
        ),
        ("Grundkenntnisse in Polnisch", [("Polish", "A2", "Grundkenntnisse")]),
        ("Polnisch, um Sicherheitszeichen zu lesen", [("Polish", None, "Polnisch")]),
        ("German at B1 level or higher", [("German", "B1", "B1")]),
        ("Ability to speak a language other than English", []),
        ("English and French at a fluent level", [("English", "C1", "fluent"), ("French", "C1", "fluent")]),
        ("English, fluent German", [("English", None, "English"), ("German", "C1", "fluent")]),
        ("B2 French, C1 English", [("French", "B2", "B2"), ("English", "C1", "C1")]),
        ("Maîtrise du français à l'écrit comme à l'oral (niveau C1)", [("French", "C1", "C1")]),
        ("Sehr gutes Deutsch in Wort und Schrift (mind. C1)", [("German", "C1", "C1")]),
        (
            "Français irréprochable, anglais fonctionnel",
            [("French", None, "Français"), ("English", "B1", "fonctionnel")],
        ),
        (
            "Hochdeutsch fließend, Berndeutsch von Vorteil",
            [("German", "C1", "fließend"), ("Swiss German", None, "Berndeutsch")],
        ),
        ("Outstanding written and spoken Danish", [("Danish", "C1", "Outstanding")]),
        ("Basic oral and written Polish", [("Polish", "A2", "Basic")]),
        ("Dutch, both orally and in writing", [("Dutch", "B2", "both orally and in writing")]),
        ("Italian to a high standard", [("Italian", "C1", "high standard")]),
        ("Très bon espagnol, à l'oral comme à l'écrit", [("Spanish", "C1", "Très bon")]),
        ("Italien lu, écrit et parlé", [("Italian", "B2", "lu, écrit et parlé")]),
        ("Un haut niveau d'allemand", [("German", "C1", "haut niveau")]),
        ("Maitrise du portugais écrit", [("Portuguese", "C1", "Maitrise")]),
        ("Polnisch in Wort und Schrift auf hohem Niveau", [("Polish", "C1", "hohem Niveau")]),
        ("Tschechisch auf sehr hohem Sprachniveau", [("Czech", "C1", "sehr hohem Sprachniveau")]),
        ("Spanisch mündlich und schriftlich", [("Spanish", "B2", "mündlich und schriftlich")]),
        ("Türkisch in Wort und Schrift", [("Turkish", "B2", "in Wort und Schrift")]),
    ],
)
def test_languages_have_a_level_of_the_common_scale_and_keep_the_words(text, languages):
    found = details_of(text, Kind.LANGUAGE)

    assert [(d.name, d.level, d.words) for d in found if d.of is DetailOf.LANGUAGE] == languages


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Italien, espagnol B2", {"Italian": None, "Spanish": "B2"}),
        ("Italien et espagnol B2", {"Italian": "B2", "Spanish": "B2"}),
        ("Polish, Czech and German at B1", {"Polish": "B1", "Czech": "B1", "German": "B1"}),
        ("Vous parlez couramment italien et vous comprenez l'espagnol", {"Italian": "C1", "Spanish": None}),
        ("You are fluent in Welsh and you follow spoken English", {"Welsh": "C1", "English": None}),
        ("Du sprichst fließend Polnisch und du verstehst Deutsch", {"Polish": "C1", "German": None}),
        ("Fluent Welsh, English helps", {"Welsh": "C1", "English": None}),
        ("Fluent Danish, Swedish and Finnish", {"Danish": "C1", "Swedish": "C1", "Finnish": "C1"}),
        ("Bonnes connaissances du polonais et du tchèque", {"Polish": "B2", "Czech": "B2"}),
        ("Bon niveau en russe, turc et grec", {"Russian": "B2", "Turkish": "B2", "Greek": "B2"}),
        ("Gute Beherrschung der spanischen und polnischen Sprache", {"Spanish": "B2", "Polish": "B2"}),
        ("Grundkenntnisse in Dänisch oder gute Kenntnisse in Polnisch", {"Danish": "A2", "Polish": "B2"}),
        ("Notions de turc ou bonne connaissance du grec", {"Turkish": "A2", "Greek": "B2"}),
        ("Basic Welsh or a good knowledge of Polish", {"Welsh": "A2", "Polish": "B2"}),
        ("Excellent Hindi and Urdu, spoken and written", {"Hindi": "C1", "Urdu": "C1"}),
        ("Fluent Spanish and Italian is a plus", {"Spanish": "C1", "Italian": "C1"}),
        ("Good Spanish; Italian", {"Spanish": "B2", "Italian": None}),
    ],
)
def test_a_level_is_shared_in_a_list_with_a_last_and_no_further(text, levels):
    assert levels_of(text, Kind.LANGUAGE) == levels


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Parfaitement bilingue NL/FR ; l'anglais B1", {"Dutch": "C2", "French": "C2", "English": "B1"}),
        ("Trilingue DE-FR-EN", {"German": "C2", "French": "C2", "English": "C2"}),
        ("Zweisprachig (D/F)", {"German": "C2", "French": "C2"}),
        ("NL C1 et FR A2", {"Dutch": "C1", "French": "A2"}),
        ("Le NL est un atout", {"Dutch": None}),
        ("Fluent Spanish, for our shop in Dover, DE", {"Spanish": "C1"}),
    ],
)
def test_languages_are_named_by_their_letters_where_these_can_be_nothing_else(text, levels):
    assert levels_of(text, Kind.LANGUAGE) == levels


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Turkish or Arabic", ("Turkish", "Arabic")),
        ("Fluent Welsh or good Irish language skills", ("Welsh", "Irish")),
        ("Polish, Czech or Hungarian at B1", ("Polish", "Czech", "Hungarian")),
        ("Anglais ou espagnol courant", ("Anglais", "espagnol")),
        ("Notions d'italien ou de grec", ("italien", "grec")),
        ("Gute Kenntnisse in Polnisch oder Grundkenntnisse in Dänisch", ("Polnisch", "Dänisch")),
        ("Fließend Polnisch oder Tschechisch", ("Polnisch", "Tschechisch")),
        ("Turkish and Arabic", None),
        ("Native or bilingual Turkish and Arabic", None),
        ("Turkish at B2 or higher, Arabic", None),
        ("Polnisch fließend oder besser und Dänisch", None),
        ("Anglais courant ou bilingue, espagnol", None),
    ],
)
def test_languages_of_which_one_will_do_are_its_members(text, members):
    found = [each for each in details_of(text, Kind.LANGUAGE) if each.of is DetailOf.ONE_OF]

    assert [each.members for each in found] == ([members] if members else [])
    assert all(each.words in text for each in details_of(text, Kind.LANGUAGE))


def test_letters_are_no_language_where_none_is_asked_for():
    assert levels_of("Maîtrise des normes NF/EN et de la soudure FR/EN B2", Kind.COMPETENCY) == {}


def levels_of(text, kind):
    return {each.name: each.level for each in details_of(text, kind) if each.of is DetailOf.LANGUAGE}


@pytest.mark.parametrize(
    "text", ["Native English speaker", "Deutsch als Muttersprache", "Langue maternelle française"]
)
def test_words_that_ask_where_somebody_comes_from_are_marked(text):
    (found,) = details_of(text, Kind.LANGUAGE)

    assert (found.level, found.native) == ("C2", True)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Führerschein Klasse B", ["Führerschein Klasse B"]),
        ("Führerschein der Klassen B und C1", ["Führerschein der Klassen B und C1"]),
        ("CDL Class A", ["CDL Class A"]),
        ("Full UK driving licence", ["Full UK driving licence"]),
        ("Permis de conduire catégorie B exigé", ["Permis de conduire catégorie B"]),
        ("CACES R489 1, 3 et 5", ["CACES R489 1, 3 et 5"]),
        ("Permis de conduire classe 5 valide", ["Permis de conduire classe 5"]),
        ("Permis de conduire exigé", ["Permis de conduire"]),
        ("Registered nurse with BLS and ACLS", ["Registered nurse", "BLS", "ACLS"]),
        ("Current RN", ["RN"]),
        ("Certified Purchasing Manager", ["Certified Purchasing Manager"]),
        ("Erweitertes Führungszeugnis", ["Erweitertes Führungszeugnis"]),
        ("Possession of a State of Maine Paramedic License", ["State of Maine Paramedic License"]),
        ("Pkw-Führerschein (Klasse B)", ["Pkw-Führerschein (Klasse B)"]),
        ("Fahrerlaubnis der Führerscheinklasse C", ["Fahrerlaubnis der Führerscheinklasse C"]),
        ("An active Nevada plumbing license", ["Nevada plumbing license"]),
        ("Liquor licence", ["Liquor licence"]),
        ("A current licence to practise", []),
        ("We must see this licence", []),
        (
            "A Police Check, a Blue Card and a Working with Children Check",
            ["Police Check", "Blue Card", "Working with Children Check"],
        ),
        ("Enhanced DBS, right to work and reference checks", ["Enhanced DBS", "right to work", "reference checks"]),
        ("Criminal Record Check (CRC)", ["Criminal Record Check"]),
        ("Two references and a basic DBS check", ["DBS check"]),
        ("Police Clearance Certificate", ["Police Clearance Certificate"]),
        (
            "Registered with the Board of Glaziers and the Roofing Council of Ulster, both or BOTH",
            ["Board of Glaziers", "Roofing Council of Ulster"],
        ),
        ("Member of the Royal Society of Bakers and Millers", ["Royal Society of Bakers and Millers"]),
        ("Registered nurse with a kind heart", ["Registered nurse"]),
        ("Inscription à l'Ordre des pharmaciens et permis B", ["Ordre des pharmaciens", "permis B"]),
        ("Carte de qualification de conducteur", ["Carte de qualification de conducteur"]),
        ("Vérification des antécédents judiciaires", ["Vérification des antécédents judiciaires"]),
        ("Formation ADR", ["Formation ADR"]),
        ("Eintragung in die Architektenliste", ["Architektenliste"]),
        ("Mitglied der Tierärztekammer", ["Tierärztekammer"]),
        ("Nachweis eines Erste-Hilfe-Kurses", ["Erste-Hilfe-Kurses"]),
        ("Zusatzqualifikation Wundpflege", ["Zusatzqualifikation Wundpflege"]),
        ("Kranschein und Strafregisterauszug", ["Kranschein", "Strafregisterauszug"]),
        ("Bei Sonnenschein im Freien, mit Jagdschein", ["Jagdschein"]),
        ("Gemäß Waldpflegegesetz - Wr. WPG", []),
    ],
)
def test_licences_and_certificates_have_their_names(text, names):
    assert [d.name for d in details_of(text, Kind.CREDENTIAL) if d.of is DetailOf.PAPER] == names


@pytest.mark.parametrize(
    ("kind", "names"), [(Kind.CONDITION, ["right to work", "credit checks"]), (Kind.EXPERIENCE, []), (Kind.DUTY, [])]
)
def test_a_check_is_a_paper_of_who_is_checked_and_not_of_who_makes_it(kind, names):
    found = details_of("Right to work and credit checks", kind)

    assert [d.name.lower() for d in found if d.of is DetailOf.PAPER] == names


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        (
            "Degree in accounting or equivalent experience",
            Detail(of=DetailOf.EQUIVALENT, words="or equivalent experience"),
        ),
        ("BTS ou diplôme équivalent", Detail(of=DetailOf.EQUIVALENT, words="ou diplôme équivalent")),
        ("SAP oder vergleichbarer Software", Detail(of=DetailOf.EQUIVALENT, words="oder vergleichbarer Software")),
        (
            "One of the following: AWS, Azure or GCP",
            Detail(
                of=DetailOf.ONE_OF,
                words="One of the following: AWS, Azure or GCP",
                members=("AWS", "Azure", "GCP"),
            ),
        ),
        (
            "Java, Kotlin or Scala",
            Detail(of=DetailOf.ONE_OF, words="Java, Kotlin or Scala", members=("Java", "Kotlin", "Scala")),
        ),
    ],
)
def test_what_a_line_leaves_open_is_kept(text, detail):
    assert details_of(text, Kind.EDUCATION) == (detail,)


@pytest.mark.parametrize(
    "text",
    [
        "Proficient in one of Java, Go or Python",
        "One of the programming languages Java, Go or Python",
        "Maîtrise d'au moins un langage : Java, Go ou Python",
        "Kenntnisse mindestens einer der Sprachen Java, Go oder Python",
    ],
)
def test_what_the_members_are_is_no_part_of_the_first_ones_name(text):
    (found,) = details_of(text, Kind.COMPETENCY)

    assert found.members == ("Java", "Go", "Python")


@pytest.mark.parametrize("text", ["Löterprüfung nach EN ISO 13585", "VKF-anerkannter Kurs"])
def test_a_norm_and_who_recognises_a_paper_are_no_paper(text):
    assert not [each for each in details_of(text, Kind.CREDENTIAL) if each.of is DetailOf.PAPER]


def test_the_level_of_a_language_beside_a_licence_is_no_paper():
    found = details_of("Driving licence and German at B2", Kind.CREDENTIAL)

    assert [(d.of, d.name) for d in found] == [
        (DetailOf.LANGUAGE, "German"),
        (DetailOf.PAPER, "Driving licence"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Founded 30 years ago", Kind.ABOUT),
        ("One of our friendly shops", Kind.CONDITION),
        ("Polish floors with a good machine", Kind.CONDITION),
        ("Good communication skills in English", Kind.COMPETENCY),
        ("Customers all over Germany", Kind.COMPETENCY),
        ("We have won a four-year framework and need an experienced foreman", Kind.EXPERIENCE),
    ],
)
def test_lines_that_only_look_like_it_name_nothing(text, kind):
    assert details_of(text, kind) == ()


@pytest.mark.parametrize(
    "text", ["English good, " * 80, "1" * 1000, "1 " * 500, "A B C, " * 140, "or equivalent " * 70, "one of " * 140]
)
def test_lines_made_to_take_long_take_no_time(text):
    assert len(details_of(text[:1000], Kind.CREDENTIAL)) < 100


def test_explain_gives_the_details_of_each_unit(run, tmp_path):
    advert = tmp_path / "advert.md"
    advert.write_text(
        "# Night nurse\n\nWe are looking for a nurse to join our team.\n\n## Requirements\n\n"
        "- At least two years of experience on a ward\n- German at B2\n- Driving licence\n- Calm and friendly\n"
    )

    units = json.loads(run("explain", str(advert), "--format", "json").output)["units"]

    assert [unit["details"] for unit in units[-4:]] == [
        [{"what": "years", "words": "two years", "low": 2.0, "high": None, "unit": "years"}],
        [{"what": "language", "words": "B2", "name": "German", "level": "B2", "native": False}],
        [{"what": "paper", "words": "Driving licence", "name": "Driving licence"}],
        [],
    ]


def test_details_are_those_of_the_line_that_was_cut():
    advert = (
        "# Cook\n\nWe are looking for a cook.\n\n## Requirements\n\n- Two years in a kitchen, preferably five years\n"
    )

    found = extract_requirements(markdown.read(advert, "a.md")).units[-2:]

    assert [[d.low for d in unit.details] for unit in found] == [[2], [5]]


def units_of(text, suffix="", kind=Kind.OFFER):
    """The currency of the sums of a one-line posting with some words below it."""
    page = f"# Baker\n\n## What we offer\n\n- {text}\n\n## About us\n\nWe bake bread. {suffix}\n"
    reading = extract_requirements(markdown.read(page, "baker.md"))
    return [each.unit for unit in reading.units for each in unit.details if unit.kind is kind]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("CAD $61,000 to $70,000", "CAD"),
        ("$61–70k CAD", "CAD"),
        ("C$31 an hour", "CAD per hour"),
        ("A$84,000 plus super", "AUD"),
        ("US$90k", "USD"),
    ],
)
def test_whose_dollars_are_meant_is_told_by_the_letters_beside_the_sign(text, unit):
    assert [each.unit for each in details_of(text, Kind.OFFER)] == [unit]


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("Our ovens are in Kelowna, BC.", "CAD per hour"),
        ("Superannuation is paid on top. We are in Brisbane.", "AUD per hour"),
        ("We are in Auckland and pay KiwiSaver.", "NZD per hour"),
        ("We are in Boise, ID.", "USD per hour"),
        ("We are by the sea.", "USD per hour"),
    ],
)
def test_a_bare_dollar_is_of_the_country_that_the_posting_shows(words, unit):
    assert units_of("$31 an hour", words) == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "Certification required within 18 months of hire",
        "No more than one accident in 3 years",
        "Formation à valider dans un délai de 6 mois",
        "Der Kurs ist innerhalb von 12 Monaten nachzuholen",
    ],
)
def test_a_span_of_time_is_no_length_of_experience(text):
    assert [each.of for each in details_of(text, Kind.CREDENTIAL) if each.unit in ("months", "years")] == [AMOUNT]


def test_who_offers_or_tells_a_duty_asks_for_no_years():
    assert {each.of for each in details_of("A sabbatical after 5 years; 13 months of pay", Kind.OFFER)} == {AMOUNT}
    assert {each.of for each in details_of("Plan 3 years ahead", Kind.DUTY)} == {AMOUNT}


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("PLEASE NOTE: a basic DBS check", ["DBS check"]),
        ("N.B. Banksman card", ["Banksman card"]),
        ("Geprüft nach EN ISO 9712", []),
        ("Führerschein Klasse C1E", ["Führerschein Klasse C1E"]),
        ("Führerausweis Kat. B", ["Führerausweis Kat. B"]),
    ],
)
def test_a_notice_or_a_standard_is_no_paper(text, papers):
    assert [each.name for each in details_of(text, Kind.CREDENTIAL) if each.of is DetailOf.PAPER] == papers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Punjabi or Hindi", {"Punjabi", "Hindi"}),
        ("Conversational te reo Māori", {"Māori"}),
        ("Fluent in Irish", {"Irish"}),
        ("British Sign Language Level 2", {"sign language"}),
        ("Deutsch und Romanisch", {"German", "Romansh"}),
        ("Our Irish market grows in English", {"English"}),
    ],
)
def test_languages_of_many_countries_are_known_by_name(text, names):
    assert {each.name for each in details_of(text, Kind.LANGUAGE) if each.of is DetailOf.LANGUAGE} == names
