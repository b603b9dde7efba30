"""Matching: which competencies a line asks for, and the words that say so."""

import pytest

from generator.matching import match_competencies, match_title
from generator.matching.searching import search_catalogue
from generator.matching.slots import slot_after
from generator.model import Importance, Kind, Unit


def matches(catalogue, text, kind=Kind.COMPETENCY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue)
    return matched.matches


def ids(catalogue, text, kind=Kind.COMPETENCY):
    return {m.id for m in matches(catalogue, text, kind)}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("A deal closer, and before that a door opener", {"opening-strategic-accounts", "deal-closing"}),
        ("Executive presence; politically savvy", {"executive-presence", "political-savvy"}),
        ("Coaching and developing colleagues in sales", {"coaching-and-developing-others"}),
        ("You think strategically and see trends early", {"strategic-thinking"}),
        ("You own a profit and loss account", {"financial-stewardship"}),
        ("Able to explain complex concepts in simple words", {"simplifying-complexity"}),
    ],
)
def test_a_line_gives_each_competency_that_it_asks_for(catalogue, text, asked):
    assert asked <= ids(catalogue, text)


def test_every_match_says_which_words_caused_it(catalogue):
    text = "We want a DEAL CLOSER, please."

    (match,) = matches(catalogue, text)

    assert (match.id, match.because) == ("deal-closing", "DEAL CLOSER")
    assert 0 < match.confidence <= 1


def test_headings_offers_and_the_like_are_not_matched(catalogue):
    for kind in (Kind.HEADING, Kind.OFFER, Kind.ABOUT, Kind.PROCESS):
        assert not matches(catalogue, "deal closer", kind)


def test_a_line_has_four_competencies_at_most(catalogue):
    text = "deal closer, door opener, executive presence, politically savvy, strategic thinker, team player"

    assert len(matches(catalogue, text)) == 4


def test_a_bare_task_gives_the_trade_and_only_where_nothing_else_is_asked_for(catalogue):
    assert ids(catalogue, "Sweep the yard after closing", Kind.DUTY) == {"practical-skill"}
    assert "practical-skill" not in ids(catalogue, "Sweep the yard and mentor apprentices", Kind.DUTY)


def test_a_word_that_counts_only_alone_says_nothing_outside_tasks_or_late_in_a_line(catalogue):
    assert ids(catalogue, "Sweep the yard after closing", Kind.COMPETENCY) == set()
    assert ids(catalogue, "At the end of every day somebody has to sweep", Kind.DUTY) == set()


def test_words_that_only_name_a_department_do_not_ask_for_its_competency(catalogue):
    assert "quality-management" in ids(catalogue, "Carry out quality control", Kind.DUTY)
    assert "quality-management" not in ids(catalogue, "Report to the quality control department", Kind.DUTY)


def test_what_names_the_trade_is_kept_where_a_line_asks_for_more_than_four(catalogue):
    text = "Attention to detail, teamwork, decision making, oral communication, including knowledge of: tax law"

    assert ("domain-expertise", "tax law") in {(m.id, m.slot) for m in matches(catalogue, text)}


def test_a_wording_joined_by_hyphens_lets_no_word_in(catalogue):
    assert "teamwork" in ids(catalogue, "You work well with others")
    assert "teamwork" not in ids(catalogue, "Work very well here, others rely on it")


def test_single_words_match_only_their_own_form(catalogue):
    assert "integrity-and-ethics" not in ids(catalogue, "Integrate systems with each other")


def test_words_of_one_wording_do_not_match_across_a_long_line(catalogue):
    assert "deal-closing" not in ids(catalogue, "A deal was made long before anybody in the office was a closer")


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("knowledge of IFRS and local tax law.", "IFRS and local tax law"),
        ("knowledge of cloud platforms, preferably at scale", "cloud platforms"),
        ("knowledge of the food industry is a plus", "food industry"),
        ("knowledge of the job", None),
        ("knowledge of.", None),
        ("knowledge of: tax law; court rules", "tax law"),
    ],
)
def test_a_slot_is_the_rest_of_its_clause(text, slot):
    assert slot_after(text, len("knowledge of")) == slot


def test_a_title_names_competencies_too(catalogue):
    assert "negotiation" in match_title("Head of Negotiation", catalogue)
    assert match_title(None, catalogue) == frozenset()


def test_searching_finds_by_wording_name_and_definition(catalogue):
    assert search_catalogue("deal closer", catalogue)[0][0].id == "deal-closing"
    assert "teamwork" in {c.id for c, _ in search_catalogue("teamwork", catalogue)}
    assert search_catalogue("zzzz", catalogue) == ()


def test_matching_the_same_lines_twice_gives_the_same(catalogue):
    text = "Strategic, long-term thinker who spots trends; team player with executive presence"

    assert matches(catalogue, text) == matches(catalogue, text)
