"""How the figures of a line are meant: whose time they are, the most or the least, of which unit, paid for what."""

import pytest

from generator.extracting.details import details_of
from generator.extracting.labelling import Context, kind_of
from generator.model import BlockType, DetailOf, Kind

YEARS, AMOUNT = DetailOf.YEARS, DetailOf.AMOUNT


def amounts(text, kind=Kind.CONDITION):
    return [(d.low, d.high, d.unit) for d in details_of(text, kind) if d.of in (YEARS, AMOUNT)]


def asked_years(text, kind=Kind.EXPERIENCE):
    return [(d.low, d.high, d.unit) for d in details_of(text, kind) if d.of is YEARS]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Fenwick Glaziers has more than 30 years of experience in shop fronts.", "en"),
        ("We have over 12 years of experience in mending clocks.", "en"),
        ("Drawing on 60 years of experience, our mill spins wool for the whole valley.", "en"),
        ("With over 40 years in the trade, Holt & Sons lays floors.", "en"),
        ("Mit über 50 Jahren Erfahrung im Orgelbau sind wir in der Region bekannt.", "de"),
        ("Wir haben mehr als 30 Jahre Erfahrung in der Glasmalerei.", "de"),
        ("Seit 40 Jahren sind wir als Sattlerei im Ort tätig.", "de"),
        ("Nous avons plus de 30 ans d'expérience dans la vitrerie.", "fr"),
        ("Forte de 25 ans d'expérience, la menuiserie Roche fabrique des escaliers.", "fr"),
        ("Avec plus de 20 ans d'expérience dans la reliure, notre équipe répare les livres.", "fr"),
    ],
)
def test_how_old_the_employer_is_asks_nothing(line, language):
    for type_ in (BlockType.PARAGRAPH, BlockType.ITEM):
        assert kind_of(line, Context(None, type_, language)) is Kind.ABOUT


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("You have over 20 years of experience in mending clocks.", "en"),
        ("The ideal candidate has over 20 years of experience in joinery.", "en"),
        ("With 3 years of experience in the trade, you know your tools.", "en"),
        ("Mit 5 Jahren Erfahrung im Orgelbau bist du bei uns richtig.", "de"),
        ("Du hast mindestens 5 Jahre Erfahrung in der Glasmalerei.", "de"),
        ("Vous avez plus de 10 ans d'expérience dans la vitrerie.", "fr"),
        ("Fort de 5 ans d'expérience en cuisine, vous avez le sens du service.", "fr"),
        ("Forte de cinq ans de pratique, vous connaissez la dorure.", "fr"),
    ],
)
def test_how_long_the_candidate_has_worked_is_asked(line, language):
    assert kind_of(line, Context(None, BlockType.ITEM, language)) is Kind.EXPERIENCE
    assert asked_years(line)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Term: 18 months", "en"),
        ("Contract length: 12 months", "en"),
        ("One part time post available for about 15 months", "en"),
        ("The course lasts 6 months and leads to a certificate.", "en"),
        ("Expect to stay in this role for nine to twelve months before you move up.", "en"),
        ("Die Stelle ist auf 2 Jahre befristet.", "de"),
        ("Vollzeit, befristet für zunächst drei Jahre", "de"),
        ("Vertragsdauer: 24 Monate", "de"),
        ("Die Ausbildung dauert drei Jahre.", "de"),
        ("La formation dure 6 mois, selon votre expérience.", "fr"),
        ("Vous resterez dans ce poste de 6 à 12 mois.", "fr"),
        ("Remplacement d'un congé de maternité : mars à octobre", "fr"),
    ],
)
def test_the_length_of_a_contract_a_course_or_a_step_is_offered(line, language):
    assert kind_of(line, Context(None, BlockType.ITEM, language)) is Kind.OFFER
    assert not asked_years(line)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Abgeschlossene Ausbildung, die mindestens drei Jahre dauert", "de"),
        ("Une formation en cuisine qui dure au moins 2 ans", "fr"),
        ("Graduate of a four-year college", "en"),
    ],
)
def test_a_course_that_somebody_must_have_done_is_asked_and_its_length_is_no_experience(line, language):
    assert kind_of(line, Context(None, BlockType.ITEM, language)) is Kind.EDUCATION
    assert not asked_years(line, Kind.EDUCATION)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Degree of a four-year college and two years of experience in payroll", [(2, None, "years")]),
        ("Abgeschlossene dreijährige Ausbildung und 2 Jahre Praxis", [(2, None, "years")]),
        ("Diplôme en trois ans", []),
        ("A commitment of 2 years", []),
        ("Probation period of 3 months", []),
        ("Kündigungsfrist: 3 Monate", []),
        ("Période d'essai de 3 mois", []),
        ("Experience Length: 4 years", [(4, None, "years")]),
        ("Une expérience d'une durée de 2 ans", [(2, None, "years")]),
        ("4 years of training experience", [(4, None, "years")]),
        ("One year's experience", [(1, None, "years")]),
        ("Inspections every 2 years", []),
        ("Contrôle tous les 5 ans", []),
        ("3 à 5 ans minimum", [(3, None, "years")]),
        ("At least 3 to 5 years in retail", [(3, None, "years")]),
        ("3 à 5 ans d'expérience", [(3, 5, "years")]),
        ("Zwei- bis dreijährige Erfahrung", [(2, 3, "years")]),
        ("No less than 5 years of experience", [(5, None, "years")]),
        ("Moins de 2 ans d'expérience", [(None, 2, "years")]),
        ("2 years or less of experience", [(None, 2, "years")]),
        ("Vingt-deux ans de pratique", [(22, None, "years")]),
    ],
)
def test_only_time_worked_is_asked_in_years(text, kept):
    assert asked_years(text) == kept


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Être âgé de 40 ans au plus", (None, 40, "years of age")),
        ("Ne pas dépasser 45 ans", (None, 45, "years of age")),
        ("35 ans au maximum", (None, 35, "years of age")),
        ("Höchstalter 35 Jahre", (None, 35, "years of age")),
        ("Sie sind 20 bis 30 Jahre jung", (20, 30, "years of age")),
        ("Avoir 18 ans révolus", (18, None, "years of age")),
        ("Staplerausweis, nicht älter als zwei Jahre", (None, 2, "years")),
        ("Pour une durée maximale de 3 mois", (None, 3, "months")),
        ("40 hours per week maximum", (None, 40, "hours per week")),
        ("Geringfügig bis 25h", (None, 25, "hours per week")),
        ("max. 25 kg", (None, 25, "kg")),
        ("Zwischen 2 kg und 31,5 kg", (2, 31.5, "kg")),
        ("Disponible au plus tard dans 3 mois", (3, None, "months")),
    ],
)
def test_the_most_is_told_before_a_figure_and_behind_it(text, amount):
    assert amounts(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("6,5 Stunden täglich", (6.5, None, "hours per day")),
        ("An 8-hour day", (8, None, "hours per day")),
        ("39-Stunden-Woche", (39, None, "hours per week")),
        ("Contrats entre 15h et 24h/s", (15, 24, "hours per week")),
        ("40 Stunden im Monat", (40, None, "hours per month")),
        ("1,800 billable hours annually", (1800, None, "hours per year")),
        ("5 Tage Woche", (5, None, "days per week")),
        ("Déplacements : 2 à 3 j/semaine", (2, 3, "days per week")),
        ("15-30 jours de déplacement par an", (15, 30, "days per year")),
        ("28 Urlaubstage", (28, None, "days of leave")),
        ("30 Tage Jahresurlaub", (30, None, "days of leave")),
        ("Annual leave: 28 days", (28, None, "days of leave")),
        ("Congés payés : 25 jours", (25, None, "days of leave")),
        ("6 semaines de vacances par année", (6, None, "weeks of leave")),
        ("5 Wochen Ferien", (5, None, "weeks of leave")),
        ("13 Gehälter", (13, None, "salaries per year")),
        ("About 50–55 active cases", (50, 55, "cases")),
        ("A six week trial", (6, None, "weeks")),
        ("Weekly Hours: 36.67", (36.67, None, "hours per week")),
        ("Durée du travail : 38H horaires variables", (38, None, "hours per week")),
        ("Horaires flexibles (38h ou 40h)", (38, 40, "hours per week")),
        ("Arbeitszeit: 38,5 Stunden", (38.5, None, "hours per week")),
        ("36 heures par semaine (4.5 jours)", (36, None, "hours per week")),
    ],
)
def test_hours_days_weeks_and_cases_are_counted(text, amount):
    assert amounts(text) == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "Horaires : 9h - 17h",
        "Arbeitszeit: 8.00 - 16.00 Uhr",
        "Weekly hours: 9-17",
        "Un week-end sur cinq",
        "Une semaine sur deux",
        "Forty-six weeks of school",
        "Temps partiel de 17h à 20h",
    ],
)
def test_times_of_the_day_and_turns_are_no_amounts(text):
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Up to £31,000 a year", (None, 31_000, "GBP per year")),
        ("Bis zu 4.000 € im Monat", (None, 4_000, "EUR per month")),
        ("Jusqu'à 2000 € par mois", (None, 2_000, "EUR per month")),
        ("£25,000 maximum", (None, 25_000, "GBP")),
        ("From £25,000", (25_000, None, "GBP")),
        ("Stundenlohn von 15,50 €", (15.5, None, "EUR per hour")),
        ("Bruttomonatsgehalt ab 3.200 €", (3_200, None, "EUR per month")),
        ("Monatliches Bruttogehalt: 3.200 €", (3_200, None, "EUR per month")),
        ("The annual base salary range is $60,000 - $70,000", (60_000, 70_000, "USD per year")),
        ("Hourly rate: $20 - $25", (20, 25, "USD per hour")),
        ("Salaire brut annuel : 30 à 35 k€", (30_000, 35_000, "EUR per year")),
        ("Annuel de 26000,00 Euros", (26_000, None, "EUR per year")),
        ("2 300 € bruts mensuels", (2_300, None, "EUR per month")),
        ("€ 3.000 monatlich", (3_000, None, "EUR per month")),
        ("CHF 28.- pro Stunde", (28, None, "CHF per hour")),
        ("£12.50 p/h", (12.5, None, "GBP per hour")),
        ("£30,000 p.a.", (30_000, None, "GBP per year")),
        ("Annual salary and a signing bonus of $5,000", (5_000, None, "USD")),
        ("Monthly meetings and a budget of $5,000", (5_000, None, "USD")),
        ("Jahresumsatz von 5 Mio. €", (5_000_000, None, "EUR")),
    ],
)
def test_pay_has_its_period_and_its_most(text, amount):
    assert amounts(text, Kind.OFFER) == [amount]


def test_the_salaries_of_a_year_are_no_months():
    found = amounts("Salaire annuel de 30000 euros sur 13 mois", Kind.OFFER)

    assert sorted(found, key=str) == [(13, None, "salaries per year"), (30_000, None, "EUR per year")]
    assert amounts("Formation sur 6 mois", Kind.OFFER) == [(6, None, "months")]


@pytest.mark.parametrize("text", ["salaire annuel " * 66, "up to " * 160, "40 h " * 200, "durée de de " * 80])
def test_figures_made_to_take_long_take_no_time(text):
    details_of(text, Kind.CONDITION)
