"""What a line leaves open: papers and fields of which one will do, and something equivalent."""

import pytest

from generator.extracting.details import details_of
from generator.model import DetailOf, Kind


def members(text):
    return [d.members for d in details_of(text, Kind.EDUCATION) if d.of is DetailOf.ONE_OF]


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("A degree or diploma", ("degree", "diploma")),
        ("Bachelor's degree or Community College diploma", ("Bachelor's degree", "Community College diploma")),
        ("Bachelor's or Master's degree", ("Bachelor's", "Master's degree")),
        ("High school diploma or GED", ("High school diploma", "GED")),
        (
            "2-year degree, trade certificate or apprenticeship",
            ("2-year degree", "trade certificate", "apprenticeship"),
        ),
        ("B.Ed or PGCE", ("B.Ed", "PGCE")),
        (
            "Fire Safety in Care Homes or Scottish Rescue Course",
            ("Fire Safety in Care Homes", "Scottish Rescue Course"),
        ),
        ("CAP/BEP cuisine", ("CAP", "BEP")),
        ("BEP, CAP, BAC en horlogerie", ("BEP", "CAP", "BAC")),
        ("Bac professionnel ou Bac+2", ("Bac professionnel", "Bac+2")),
        ("Licence ou d'un master", ("Licence", "master")),
        ("Diplôme et/ou expérience significative", ("Diplôme", "expérience significative")),
        ("Un diplôme ou une expérience industrielle", ("diplôme", "expérience industrielle")),
        (
            "Abgeschlossene pädagogische Ausbildung oder pädagogisches Studium",
            ("Abgeschlossene pädagogische Ausbildung", "pädagogisches Studium"),
        ),
        (
            "Handwerkliche Ausbildung oder langjährige Berufserfahrung",
            ("Handwerkliche Ausbildung", "langjährige Berufserfahrung"),
        ),
        ("Lehre als Gärtner*in bzw. eine*n Landwirt*in", ("Gärtner*in", "Landwirt*in")),
        ("2- oder 3-Schicht-Betrieb", ("2-Schicht-Betrieb", "3-Schicht-Betrieb")),
    ],
)
def test_papers_of_which_one_will_do_are_a_choice(text, papers):
    assert members(text) == [papers]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Degree in botany, forestry or related field", ("botany", "forestry")),
        ("Degree in Botany, Forest Science, or related field preferred", ("Botany", "Forest Science")),
        (
            "Degree in botany, forestry or soil science/geology with a year abroad",
            ("botany", "forestry", "soil science", "geology"),
        ),
        ("Training in weaving and/or dyeing", ("weaving", "dyeing")),
        ("Diplôme en menuiserie, en ébénisterie ou domaines connexes", ("menuiserie", "ébénisterie")),
        ("Licence de lettres ou d'histoire appréciée", ("lettres", "histoire")),
        ("Diplôme de niveau licence en lettres ou en histoire", ("lettres", "histoire")),
        ("Licence en lettres, histoire ou droit, deux ans de métier", ("lettres", "histoire", "droit")),
        ("Studium der Forstwissenschaft/Geografie", ("Forstwissenschaft", "Geografie")),
        ("Studium der Biologie, Chemie oder einer verwandten Disziplin", ("Biologie", "Chemie")),
    ],
)
def test_fields_of_which_one_will_do_are_a_choice(text, fields):
    assert members(text) == [fields]


def test_papers_and_fields_of_one_line_are_two_choices():
    assert members("A degree or diploma in weaving or dyeing") == [("degree", "diploma"), ("weaving", "dyeing")]


@pytest.mark.parametrize(
    "text",
    [
        "Degree in music and dance",
        "Degree in music, dance and singing",
        "Degree in biology with a stay in zoos or aquariums",
        "Degree in nursing or experience in a ward",
        "Degree in a relevant field",
        "Degree, teaching certificate",
        "Ausbildung als Gärtner/in",
        "Studium der Medizin und der Pflege",
        "Ausbildung zur Steuerfachangestellte/r",
        "BTS ou diplôme équivalent",
        "Diplôme d'études collégiales ou l'équivalent",
        "Formation en reliure ou toutes autres expériences pertinentes",
        "Aucun diplôme, mais de la patience",
    ],
)
def test_what_is_all_asked_for_or_only_like_it_is_no_choice(text):
    assert members(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("High school diploma or equivalent Must lift boxes", "or equivalent"),
        ("Degree in botany or a related field with a year abroad", "or a related field"),
        ("Degree in botany or related field preferred", "or related field"),
        ("Diploma or equivalent office experience", "or equivalent office experience"),
        ("Degree or its equivalent from abroad", "or its equivalent"),
        ("Diplôme d'études collégiales ou l'équivalent", "ou l'équivalent"),
        ("Statistique ou discipline apparentée", "ou discipline apparentée"),
        ("Reliure ou toutes autres expériences pertinentes", "ou toutes autres expériences pertinentes"),
        ("Geologie oder verwandten Disziplinen", "oder verwandten Disziplinen"),
        ("Als Koch oder in einer vergleichbaren Position", "oder in einer vergleichbaren Position"),
        ("Lehre oder vergleichbare Qualifikation mit Freude am Holz", "oder vergleichbare Qualifikation"),
    ],
)
def test_the_words_of_an_equivalent_end_with_what_it_is(text, words):
    assert [d.words for d in details_of(text, Kind.EDUCATION) if d.of is DetailOf.EQUIVALENT] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "degree, " * 120,
        "degree in " * 100,
        "diplôme de " * 90,
        "Ausbildung oder " * 60,
        "or similar " * 90,
        "a/" * 500,
    ],
)
def test_lines_made_to_take_long_take_no_time(text):
    assert len(details_of(text[:1000], Kind.EDUCATION)) < 100
