"""Matching: which competencies a line asks for, and the words that say so."""

from dataclasses import replace

import pytest

from generator.matching import match_competencies, match_title
from generator.matching.leading import beginning_of
from generator.matching.searching import search_catalogue
from generator.matching.slots import slot_after
from generator.model import Importance, Kind, Unit


def matches(catalogue, text, kind=Kind.COMPETENCY, language="en"):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, language, likeness=False)
    return matched.matches


def worded(catalogue, language="en", **wordings):
    """The catalogue with these wordings and no others, by id with underscores."""
    named = {name.replace("_", "-"): (text,) for name, text in wordings.items()}
    return replace(
        catalogue,
        competencies=tuple(
            replace(c, wordings={language: named[c.id]} if c.id in named else {}) for c in catalogue.competencies
        ),
    )


def said(catalogue, text, kind=Kind.COMPETENCY, language="en"):
    return {(m.id, m.slot, m.because) for m in matches(catalogue, text, kind, language)}


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
    text = (
        "A deal closer and door opener with executive presence, a politically savvy strategic thinker and team player"
    )

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


def test_beside_a_plus_only_an_article_may_stand(catalogue):
    known = worded(catalogue, practical_skill="clean + floors|cages", care_and_compassion="quality + of + life")

    assert {name for name, _, _ in said(known, "Clean the cages twice", Kind.DUTY)} == {"practical-skill"}
    assert {name for name, _, _ in said(known, "Better quality of life", Kind.DUTY)} == {"care-and-compassion"}
    for text in ("Clean and paint floors", "Clean with floors in mind", "Quality in life"):
        assert said(known, text, Kind.DUTY) == set()


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


def test_of_alternatives_any_will_do_in_any_of_its_forms(catalogue):
    known = worded(catalogue, practical_skill="clean|sweep * floors|windows")

    for text in ("Sweeping the shop floor", "cleans all windows"):
        assert {name for name, _, _ in said(known, text, Kind.DUTY)} == {"practical-skill"}
    assert said(known, "Sweep the yard", Kind.DUTY) == set()


def test_the_bracketed_alternative_that_stands_there_is_the_slot(catalogue):
    known = worded(catalogue, domain_expertise="experience in [nursing|payroll|HR]")

    assert said(known, "Experience in HR", Kind.EXPERIENCE) == {("domain-expertise", "HR", "Experience in HR")}


def test_a_wording_with_a_hyphen_before_it_is_the_end_of_a_german_compound(catalogue):
    known = worded(catalogue, "de", teamwork="-bereitschaft")

    assert said(known, "Hohe Hilfsbereitschaft", language="de") == {("teamwork", None, "Hilfsbereitschaft")}
    assert said(known, "In Bereitschaft", language="de") == set()


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Three years of hotel front office experience", "hotel front office"),
        ("Previous CNC experience preferred", "CNC"),
        ("Must have prior experience", None),
        ("Relevant customer experience", None),
        ("At least 2 years' experience", None),
    ],
)
def test_a_slot_may_stand_before_its_wording(catalogue, text, slot):
    known = worded(catalogue, domain_expertise="({slot} experience)")

    found = {slot for _, slot, _ in said(known, text, Kind.EXPERIENCE)}

    assert found == ({slot} if slot else set())


def test_a_past_is_asked_for_only_where_experience_is(catalogue):
    known = worded(catalogue, domain_expertise="({slot} experience)")

    assert said(known, "Give every guest a fine dining experience", Kind.DUTY) == set()


def test_what_a_past_was_in_says_whether_hands_or_head_did_it(catalogue):
    assert ids(catalogue, "One year of work experience in a laundry", Kind.EXPERIENCE) == {"practical-skill"}
    assert ids(catalogue, "One year of work experience in museum archives", Kind.EXPERIENCE) == {"domain-expertise"}


@pytest.mark.parametrize(
    ("language", "text", "named", "asked"),
    [
        ("en", "The Dock Associate will be responsible for loading", "The Dock Associate ", "loading"),
        ("en", "A Payroll Analyst prepares the payroll", "A Payroll Analyst ", "prepares the payroll"),
        ("en", "As the Shift Leader, you will also brief the crew", "As the Shift Leader, ", "brief the crew"),
        ("en", "Your main duties include: cooking", "", "cooking"),
        ("en", "You will sell", "", "sell"),
        ("en", "Sell", "", "Sell"),
        ("fr", "Vous serez chargé(e) de l'accueil", "", "accueil"),
        ("fr", "La Directrice adjointe assure le suivi", "La Directrice ", "adjointe assure le suivi"),
        ("de", "Sie sind verantwortlich für die Wäsche", "", "Wäsche"),
        ("de", "Als Köchin bereitest du Menüs zu", "Als Köchin ", "bereitest du Menüs zu"),
        ("de", "Als Teil des Teams kochst du", "", "Als Teil des Teams kochst du"),
    ],
)
def test_a_line_begins_after_the_job_and_the_words_that_lead_in(language, text, named, asked):
    beginning = beginning_of(text, language)

    assert (text[: beginning.named], text[beginning.asked :]) == (named, asked)


def test_the_name_of_the_job_asks_for_nothing_where_the_line_does(catalogue):
    known = worded(catalogue, technical_troubleshooting="help desk", record_keeping_and_documentation="keep records")

    text = "The Help Desk Specialist will keep records"

    assert {name for name, _, _ in said(known, text, Kind.DUTY)} == {"record-keeping-and-documentation"}


def test_who_does_a_thing_is_not_the_thing(catalogue):
    known = worded(catalogue, team_leadership="manage a team")

    assert said(known, "We want a manager to join our team") == set()
    assert {name for name, _, _ in said(known, "Managing the night team")} == {"team-leadership"}


def test_a_condition_may_name_how_to_behave_but_neither_trade_nor_strain(catalogue):
    (match,) = matches(catalogue, "Horaires décalés, travail en équipe", Kind.CONDITION, "fr")

    assert (match.id, match.because) == ("teamwork", "travail en équipe")
    assert ids(catalogue, "Operate a forklift; reliable attendance on shifts", Kind.CONDITION) == set()


def test_a_degree_names_no_trade_but_experience_beside_it_does(catalogue):
    assert ids(catalogue, "A degree in nursing", Kind.EDUCATION) == set()
    assert ids(catalogue, "A degree and two years of nursing experience", Kind.EDUCATION) == {"domain-expertise"}
    assert ids(catalogue, "A degree and two years of experience in nursing", Kind.EDUCATION) == {"domain-expertise"}


def test_of_a_long_list_traits_go_first(catalogue):
    text = (
        "You are dependable, resilient, a team player, a deal closer, politically savvy and know tax law: bookkeeping"
    )

    found = [m.id for m in matches(catalogue, text)]

    assert found[0] == "domain-expertise"
    assert {"teamwork", "deal-closing", "political-savvy"} == set(found[1:])


def test_a_slot_is_said_with_the_words_that_took_it(catalogue):
    known = worded(catalogue, domain_expertise="knowledge of {slot}")

    assert said(known, "Good knowledge of the   tax   law, preferably") == {
        ("domain-expertise", "tax law", "knowledge of")
    }
    assert said(known, "Good knowledge of the tax law, preferably") == {
        ("domain-expertise", "tax law", "knowledge of the tax law")
    }


@pytest.mark.parametrize(
    ("language", "wording", "text"),
    [
        ("en", "use data", "Using data"),
        ("en", "try recipes", "She tries recipes"),
        ("en", "bake bread", "Baking bread"),
        ("en", "plan menus", "Menu; planning menus"),
        ("fr", "d'équipe", "l'équipe"),
        ("de", "vertrag prüfen", "Verträge prüfen"),
    ],
)
def test_no_form_of_a_word_is_overlooked(catalogue, language, wording, text):
    known = worded(catalogue, language, teamwork=wording)

    assert {name for name, _, _ in said(known, text, language=language)} == {"teamwork"}


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Motivated and reliable", {"drive-and-perseverance", "dependability"}),
        ("Creative and organised", {"creativity-and-innovation", "planning-and-organising"}),
        ("Knowledge of health and safety rules", {"health-and-safety"}),
    ],
)
def test_of_two_traits_with_and_between_them_each_counts(catalogue, line, asked):
    assert set(ids(catalogue, line)) == asked
