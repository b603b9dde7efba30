"""Where a line is cut into what it demands and what it wishes for, and where a paragraph ends its sentences."""

import pytest

from generator.extracting import cues, extract_requirements, sections, sentences, splitting
from generator.extracting.wording import Announces
from generator.model import Importance, Kind
from generator.postings import markdown

MUST, PREFERRED = Importance.MUST, Importance.PREFERRED


def importances(lines):
    """The importance of each unit of some lines, which stand in an English advert under its requirements."""
    advert = (
        f"# Ranger\n\nThe park is large and old, and you look after all of its paths.\n\n## Requirements\n\n{lines}\n"
    )
    units = extract_requirements(markdown.read(advert, "advert.md")).units
    return {unit.text: unit.importance for unit in units if unit.kind.asks}


@pytest.mark.parametrize(
    "line",
    [
        "Kranschein Kat. C",
        "Hubstaplerschein Kat. F/G",
        "Ausbildner mit eidg. Diplom",
        "Berufsschule oder abgeschl. Meisterprüfung",
        "Im Objektbau lt. Vertrag, tlw. Schichtdienst",
        "Der Verein wurde gegr. 1954, lfd. Mitglieder sind es 80",
        "Antworten z. Hd. Herrn Huber",
        "Kennnr. 310 angeben, Ringstr. 9",
        "Ein Lohn entspr. Ihrer Ausbildung",
        "Permis de conduire cat. D",
    ],
)
def test_a_word_that_was_broken_off_ends_no_sentence(line):
    assert list(sentences.split(line)) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "You lift 30 kg. Gloves are given.",
        "Sie fahren den Lkw. Sie laden ab.",
        "Wir sind eine GmbH. Seit Jahren wachsen wir.",
        "You know HTML. Patience matters.",
        "Du arbeitest modern. Montags ist Ruhetag.",
        "Führerschein Klasse C. Pünktlichkeit zählt.",
        "Tu as le permis D. Être calme est utile.",
        "Vous avez un bac. Œuvrer en équipe vous plaît.",
        "Tu as la licence. Šárka te montre le reste.",
    ],
)
def test_a_whole_word_a_unit_and_a_class_of_licence_end_a_sentence(text):
    assert len(list(sentences.split(text))) == 2


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "P.G. diploma preferred"),
        ("en", "Ph.D. is an asset"),
        ("en", "Skipper's ticket - not essential but it saves you time"),
        ("en", "Membership of a union – nice, not essential"),
        ("en", "First aid – not required, training is given"),
        ("fr", "Un CACES – pas obligatoire, on vous forme"),
        ("fr", "Notions de dessin (gros atout)"),
        ("de", "Jagdschein – kein Muss, wir helfen dabei"),
    ],
)
def test_a_tail_that_only_softens_stays_with_what_it_softens(language, line):
    assert splitting.parts(line, language) == (line,)


@pytest.mark.parametrize(
    ("language", "line", "parts"),
    [
        ("de", "Lehre (Gärtner bevorzugt) oder Diplom", ("Lehre oder Diplom", "Gärtner bevorzugt")),
        ("en", "Sage (and ideally Xero)", ("Sage", "ideally Xero")),
        ("en", "A CAD tool (Revit, ideally with plug-ins)", ("A CAD tool (Revit)", "ideally with plug-ins")),
        ("fr", "Symfony (6 de préférence), Twig", ("Symfony, Twig", "6 de préférence")),
        ("fr", "Deux ans en salle (vin apprécié, mais la bière aussi)", None),
    ],
)
def test_a_line_is_never_cut_inside_a_bracket(language, line, parts):
    found = splitting.parts(line, language)

    assert all(part.count("(") == part.count(")") for part in found)
    assert parts is None or found == parts


@pytest.mark.parametrize(
    ("language", "line", "parts"),
    [
        ("de", "Polnisch; Tschechisch von Vorteil", ("Polnisch", "Tschechisch von Vorteil")),
        ("de", "Word, gern auch mit Access", ("Word", "gern auch mit Access")),
        ("de", "Traktorschein Klasse T, gerne auch L", ("Traktorschein Klasse T", "gerne auch L")),
        (
            "fr",
            "Vous parlez grec et idéalement turc, avez un diplôme en soudure",
            ("Vous parlez grec, avez un diplôme en soudure", "idéalement turc"),
        ),
    ],
)
def test_what_is_softened_is_only_what_stands_beside_the_softening_word(language, line, parts):
    assert splitting.parts(line, language) == parts


@pytest.mark.parametrize(
    "line",
    [
        "Desirable: knowledge of birds; a boat licence; spoken Welsh",
        "Ideally you have a degree in forestry; a boat licence",
    ],
)
def test_a_label_softens_all_that_semicolons_part_behind_it(line):
    found = importances(f"- {line}")

    assert len(found) > 1
    assert set(found.values()) == {PREFERRED}


def test_what_insists_behind_a_softening_label_and_a_semicolon_is_required():
    found = importances("- Desirable: knowledge of birds; a boat licence is required")

    assert list(found.values()) == [PREFERRED, MUST]


def test_the_part_behind_a_comma_is_of_the_kind_of_what_it_goes_on_with():
    advert = (
        "# Fahrer\n\nWir fahren Milch durch das ganze Land, und das seit vielen Jahren.\n\n## Das bringen Sie mit\n\n"
    )
    units = extract_requirements(markdown.read(f"{advert}- Führerschein Klasse C, gerne auch CE\n", "a.md")).units

    assert [unit.kind for unit in units[-2:]] == [Kind.CREDENTIAL, Kind.CREDENTIAL]


@pytest.mark.parametrize("label", ["Nice to have", "Desirable", "Bonus points"])
def test_a_label_softens_all_that_bullets_part_in_its_line(label):
    found = importances(f"{label}: rowing ability • knowledge of birds • first aid certificate")

    assert len(found) == 3
    assert set(found.values()) == {PREFERRED}


@pytest.mark.parametrize(
    ("language", "line", "parts"),
    [
        (
            "de",
            "Gutes Spanisch, sicheres Englisch, Dänisch von Vorteil",
            ("Gutes Spanisch, sicheres Englisch", "Dänisch von Vorteil"),
        ),
        ("fr", "Anglais B2, grec C1, turc un plus", ("Anglais B2, grec C1", "turc un plus")),
        (
            "fr",
            "CAP exigé, brevet de plongée, de voile ou de sauvetage en mer souhaité pour les mois d'été",
            ("CAP exigé", "brevet de plongée, de voile ou de sauvetage en mer souhaité pour les mois d'été"),
        ),
        (
            "en",
            "A degree is required, maps, soils or law preferred",
            ("A degree is required", "maps, soils or law preferred"),
        ),
        ("en", "Maps, soils, law a plus", ("Maps, soils, law a plus",)),
    ],
)
def test_a_longer_list_is_cut_behind_what_insists_and_behind_languages_that_are_asked_for(language, line, parts):
    assert splitting.parts(line, language) == parts


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "You ideally hold a diploma in forestry"),
        ("de", "Du verfügst idealerweise über einen Jagdschein"),
        ("de", "Sie bringen bestenfalls Erfahrung im Forst mit"),
        ("fr", "Vous possédez idéalement une expérience en forêt"),
        ("fr", "CACES R482 si possible (sinon nous vous formons)"),
        ("de", "Motorsägenschein, idealerweise (sonst bei uns)"),
        ("en", "A second language - Welsh, Polish or Thai - is a bonus"),
        ("en", "A licence – boat or van – would be handy"),
        ("fr", "Permis : C - Poids lourd Souhaité"),
    ],
)
def test_what_is_softened_as_a_whole_is_not_cut(language, line):
    assert splitting.parts(line, language) == (line,)
    assert cues.importance(line, language, MUST) is PREFERRED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Une saison en forêt ? C'est encore mieux."),
        ("fr", "Vous parlez breton ? Un atout !"),
        ("en", "A season in the woods? That's a plus."),
        ("de", "Erfahrung im Wald? Von Vorteil."),
    ],
)
def test_a_sentence_that_only_says_how_welcome_something_is_belongs_to_the_one_before(language, text):
    assert splitting.answered(["Du bist da.", *sentences.split(text)], language) == ["Du bist da.", text]


@pytest.mark.parametrize("label", ["Nice to have:", "A plus would be:", "In an ideal world you'd have:"])
def test_an_item_that_is_a_softening_label_softens_the_items_behind_it(label):
    found = importances(f"- A licence to drive\n- {label}\n- Experience with bees\n- Knowledge of moss")

    assert found == {"A licence to drive": MUST, "Experience with bees": PREFERRED, "Knowledge of moss": PREFERRED}


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "Preferably you have:"),
        ("fr", "Dans l'idéal, vous possédez :"),
        ("fr", "Ce qui fera la différence :"),
        ("de", "Im Idealfall bringst du mit:"),
        ("de", "Im besten Fall hast du:"),
        ("de", "Schön wäre es, wenn du mitbringst:"),
    ],
)
def test_a_lead_that_says_ideally_softens_its_list_though_it_says_you_have(language, lead):
    assert sections.announced(lead, language) is Announces.PREFERRED
    assert sections.led_in(lead, language, Announces.REQUIREMENTS) is Announces.PREFERRED


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Gutes Deutsch, |wenn du noch Sorbisch sprichst – perfekt!"),
        ("de", "Gutes Deutsch, |wenn du noch Sorbisch sprichst, super!"),
        ("fr", "Bon allemand, |si vous parlez romanche, c'est parfait"),
    ],
)
def test_what_would_be_perfect_is_cut_from_what_is_asked(language, line):
    must, wish = line.split("|")

    assert splitting.parts(must + wish, language) == (must.strip(" ,"), wish)


def test_a_semicolon_with_nothing_before_it_makes_no_part():
    assert all(splitting.parts("; 0:prefer", "en"))
