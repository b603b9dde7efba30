"""What is said of those served, of the employer and by the name of a trade is asked of nobody."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit


def ids(catalogue, text, kind=Kind.DUTY, language="de"):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, language)
    return {match.id for match in matched.matches}


@pytest.mark.parametrize(
    "text",
    [
        "Stärkung der Kommunikationsfähigkeit der Bewohner",
        "Förderung der sozialen Kompetenz und Kreativität unserer Schüler",
        "Du förderst die Selbstständigkeit der uns anvertrauten Kinder",
        "Die Eigeninitiative der Lernenden behutsam stärken",
        "Begleitung von Jugendlichen in ihrer Eigenständigkeit und Belastbarkeit",
    ],
)
def test_the_abilities_of_those_served_are_not_asked_for(catalogue, text):
    assert not ids(catalogue, text) & {
        "creativity-and-innovation",
        "initiative",
        "interpersonal-sensitivity",
        "oral-communication",
        "resilience-and-composure",
        "self-management-and-autonomy",
    }


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Förderung der Zusammenarbeit im Team", "teamwork"),
        ("Förderung der Kinder mit Geduld und Kreativität", "creativity-and-innovation"),
        ("Unterstützung der Bewohner in ihrem Alltag mit Kreativität", "creativity-and-innovation"),
        ("Begleitung von Jugendlichen in ihrer Eigenständigkeit", "care-and-compassion"),
    ],
)
def test_what_is_done_with_them_is(catalogue, text, asked):
    assert asked in ids(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("In unserer kreativen und flexiblen Agentur suchen wir eine zuverlässige Buchbinderin", {"dependability"}),
        ("Wir sind ein innovatives Unternehmen und suchen einen engagierten Glaser", {"drive-and-perseverance"}),
        ("Bei der Kraftmann Buchhaltung GmbH zählt Sorgfalt", {"attention-to-detail"}),
        ("Sie sind kreativ und flexibel", {"creativity-and-innovation", "adaptability"}),
        ("Du bist ein kreativer, zuverlässiger Mensch", {"creativity-and-innovation", "dependability"}),
    ],
)
def test_an_employers_praise_of_itself_is_no_ask(catalogue, text, asked):
    assert ids(catalogue, text, Kind.COMPETENCY) == asked


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "Develop children's creativity through play", set()),
        ("en", "You will join our innovative agency as a reliable bookbinder", {"dependability"}),
        ("en", "A reliable, flexible approach to business", {"dependability", "adaptability"}),
        ("fr", "Favoriser la créativité et l'autonomie des enfants", set()),
        ("fr", "Rejoignez une entreprise dynamique et innovante", set()),
        ("fr", "Au sein d'une équipe dynamique, vous êtes rigoureux", {"attention-to-detail"}),
    ],
)
def test_so_it_is_in_other_languages(catalogue, language, text, asked):
    assert ids(catalogue, text, Kind.COMPETENCY, language) == asked


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Gelernte Kauffrau für Büromanagement mit Humor", "administrative-coordination"),
        ("Als Fachfrau Betreuung EFZ – Fachrichtung Kind gehst du mit auf Reisen", "care-and-compassion"),
        ("Kaufmann/Kauffrau (m/w/d) für Büromanagement, gern mit Berufserfahrung", "administrative-coordination"),
    ],
)
def test_the_name_of_a_trade_is_not_what_it_is_called_after(catalogue, text, never):
    assert never not in ids(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Büromanagement und Empfang", "administrative-coordination"),
        ("Betreuung der Kinder nach der Schule", "care-and-compassion"),
    ],
)
def test_the_work_itself_still_is(catalogue, text, asked):
    assert asked in ids(catalogue, text)
