"""What our own labelled lines and headings teach: the tables, the signs of a text, and what is told by likeness."""

import math

import pytest

from benchmarks.learning import WHAT, digest_of, examples_of
from generator import postings
from generator.extracting import cutting, sections
from generator.extracting.labelling import Context, kind_of
from generator.extracting.signs import signs_of_heading, signs_of_line
from generator.extracting.wording import Announces
from generator.learned import LANGUAGES, Learned, headings, learned, read_table
from generator.matching import match_competencies
from generator.matching.likening import likened
from generator.matching.signs import signs_of
from generator.matching.splitting import split_words
from generator.model import BlockType, Importance, Kind, Match, Unit
from generator.sorted_lines import SortedLines

TABLE = Learned(
    digest="",
    labels=("de-escalation", "teamwork"),
    starts=(-200, -300),
    shares_of_all=(100, 50),
    signs=SortedLines(
        "\nangri\t0 100 1 -50\ncalm\t0 300\ncalm angri\t0 250\ncrew\t1 900\nmani\t2 -200\nold\t0 -100\n"
    ),
)
BOTH = frozenset(TABLE.labels)


def said(text, *, known=BOTH, besides=frozenset()):
    return likened(text, split_words(text, "en"), TABLE, known, besides)


def matches_of(text, catalogue):
    unit = Unit(n=0, line=1, section=None, text=text, kind=Kind.DUTY, importance=Importance.NONE)
    return match_competencies([unit], catalogue)[0].matches


@pytest.mark.broad
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", WHAT)
def test_a_table_was_made_from_the_lines_and_headings_that_are_there(what, language):
    made_from = digest_of(examples_of(what, language))

    assert learned(what, language).digest == made_from, "run: python -m benchmarks.learning"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_knows_its_labels_and_its_signs_stand_in_order(catalogue, language):
    competencies, kinds, sections_of = (learned(what, language) for what in WHAT)

    assert set(competencies.labels) == {competency.id for competency in catalogue.competencies}
    assert set(kinds.labels) == {kind.value for kind in Kind} - {"heading"}
    assert set(sections_of.labels) <= {what.value for what in Announces} | {"none"}
    assert all(list(table.signs) == sorted(table.signs) for table in (competencies, kinds, sections_of))


def test_the_shares_of_labels_that_exclude_each_other_make_one():
    shares = TABLE.shares(["crew", "old"])

    assert shares["teamwork"] > 0.99
    assert sum(shares.values()) == pytest.approx(1)


def test_a_line_and_a_heading_are_known_by_the_beginnings_of_words_and_those_in_a_row():
    assert signs_of_line("Vacation days: 30") == {"<", "vacati", "days", ":", "30", "< vacati", "vacati days",
                                                   "days :", ": 30"}  # fmt: skip
    assert {"< your perks", "perks >", "your perks >"} <= signs_of_heading("Your perks")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_of_our_list_announces_what_it_is_listed_under(language):
    listed = [(text, label) for label, texts in headings(language) if label != "none" for text in texts]

    assert [sections.announced(text, language) for text, _ in listed] == [Announces(label) for _, label in listed]


@pytest.mark.parametrize(
    ("heading", "language", "what"),
    [
        ("Skills you will need with us", "en", Announces.REQUIREMENTS),
        ("Vos missions au sein du service", "fr", Announces.DUTIES),
        ("Das bieten wir unseren Mitarbeitenden", "de", Announces.OFFER),
        ("Boat builder", "en", None),
    ],
)
def test_a_heading_that_nobody_foresaw_is_told_by_those_that_are_like_it(heading, language, what):
    assert sections.alike(heading, language) is what


def test_a_line_without_a_telling_heading_is_told_by_lines_that_are_like_it():
    context = Context(None, BlockType.PARAGRAPH, "en")

    assert kind_of("Our pension scheme tops up whatever you put in", context) is Kind.OFFER


def test_the_signs_of_a_line_are_its_words_pairs_in_a_clause_and_beginnings():
    signs = signs_of(split_words("Calm angry visitors; the crew", "en"))

    assert signs == {
        "calm": (0, 1), "angri": (1, 2), "calm angri": (0, 2), "visitor": (2, 3), "^visit": (2, 3),
        "angri visitor": (1, 3), "crew": (4, 5),
    }  # fmt: skip


def test_a_german_compound_is_known_by_both_its_ends():
    signs = signs_of(split_words("Dienstpläne", "de"))

    assert {"dienstplan", "^diens", "dienst-", "-plan"} <= set(signs)


def test_what_a_line_is_like_is_told_with_the_words_that_say_so():
    assert said("We calm angry old visitors here") == [
        Match(id="de-escalation", slot=None, because="calm angry", confidence=0.97)
    ]


def test_what_a_sign_says_of_all_labels_alike_counts_for_each_by_its_share():
    calm, many = TABLE.weights_of("calm"), TABLE.weights_of("mani")
    crew = TABLE.weights_of("crew")

    assert TABLE.likelihoods([calm, many], 0.1) == {"de-escalation": pytest.approx(1 / (1 + math.e))}
    assert TABLE.likelihoods([crew, many], 0.5) == {"teamwork": pytest.approx(1 / (1 + math.exp(-5)))}


def test_a_table_is_read_from_four_lines_of_head_and_the_signs():
    table = read_table("d1\nteamwork\tnegotiation\n-100\t20\n150\t50\ncalm\t0 30 2 -40\ncrew\t1 60\n")

    assert (table.digest, table.labels, table.starts) == ("d1", ("teamwork", "negotiation"), (-100, 20))
    assert list(table.signs) == ["calm", "crew"]
    assert [table.weight_for(number, table.weights_of("calm")) for number in (0, 1)] == [-30, -20]
    assert read_table("d1\nteamwork\tnegotiation\n-100\t20\n\ncrew\t1 60\n").shares_of_all == (0, 0)


@pytest.mark.broad
@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_speak_of_the_labels_of_their_table_and_only_competencies_of_all_alike(language):
    for what in WHAT:
        table = learned(what, language)
        numbers = {number for sign in table.signs for number in table.weights_of(sign)}
        assert numbers == set(range(len(table.labels) + (what == "competencies")))


def test_a_likeness_without_a_field_is_told_alone_and_not_beside_a_wording(catalogue):
    alone = "Classify goods by tariff heading and assess duty"
    beside = f"{alone}; mentor the apprentices"

    assert [(match.id, match.slot) for match in matches_of(alone, catalogue)] == [("domain-expertise", None)]
    assert [match.id for match in matches_of(beside, catalogue)] == ["coaching-and-developing-others"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_competencies_take_shares_of_what_is_said_of_all(language):
    table = learned("competencies", language)

    assert len(table.shares_of_all) == len(table.labels)
    assert min(table.shares_of_all) > 0
    assert set(learned("kinds", language).shares_of_all) == {0}


def test_beside_a_wording_a_likeness_must_be_surer():
    alone = Match(id="de-escalation", slot=None, because="Calm", confidence=0.73)

    assert said("Calm visitors") == [alone]
    assert said("Calm visitors", besides={"teamwork"}) == []


def test_nothing_is_found_that_the_catalogue_lacks_or_the_wordings_have_found():
    assert said("Calm angry visitors", known={"teamwork"}) == []
    assert said("Calm angry visitors", besides={"de-escalation"}) == []


def test_a_line_without_a_known_sign_is_like_nothing():
    assert said("Lorem ipsum") == []
    assert said("") == []


def test_a_wording_that_says_never_bars_likeness_too(catalogue):
    text = "Report to the quality control department"
    unit = Unit(n=0, line=1, section=None, text=text, kind=Kind.DUTY, importance=Importance.NONE)

    (matched,) = match_competencies([unit], catalogue)

    assert "quality-management" not in {match.id for match in matched.matches}


def test_a_section_below_a_heading_told_by_likeness_is_as_sure_as_its_own_heading(tmp_path):
    file = tmp_path / "advert.md"
    file.write_text(
        "# Bistro\n\n## Skills you will need with us\n\n- Tact\n\n### Tasks\n\n- Wash cups\n", encoding="utf-8"
    )
    posting = postings.read(file)
    pieces = list(cutting.pieces(posting.blocks, ["en"] * len(posting.blocks), posting.title))

    assert [(p.text, p.context.likened) for p in pieces if not p.heading] == [("Tact", True), ("Wash cups", False)]
