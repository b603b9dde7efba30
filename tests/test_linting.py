"""Rules of wording: each is broken once, and found where it is broken."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.linting import lint_catalogue
from generator.linting.questions import MOST_ALIKE, lint_unique
from generator.linting.topics import protected_topic
from generator.model import Anchors, Catalogue, Level, Probe, RuleException
from generator.words import overlap

ENTRY = Level.ENTRY


def linted(catalogue, change, *, of="deal-closing"):
    """The rules that one changed entry breaks, beside what the rest of the catalogue says."""
    changed = change(catalogue.by_id[of])
    return lint_catalogue(Catalogue(version="1", digest="", competencies=(changed,)))


def rules(findings):
    return {finding.rule for finding in findings}


def with_question(**fields):
    def change(entry):
        behavioural = next(q for q in entry.questions if q.type == "behavioural")
        rest = tuple(q for q in entry.questions if q.id != behavioural.id)
        return replace(entry, questions=(replace(behavioural, **fields), *rest))

    return change


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("Q1", "Say something about the hardest thing you did."),
        ("Q2", "Tell me about the hardest thing you did and how it went."),
        ("Q2", "Tell me about the hardest thing you did? What came of it?"),
        ("Q2", "Tell me about " + "the hardest thing that you have done at work " * 4),
        ("Q3", "Have you done the hardest thing?"),
        ("Q4", "Tell me about the hardest time you were closing something, surely."),
        ("Q5", "Tell me about the hardest thing you would do."),
        ("Q5", "Describe the hardest thing that ever came up there."),
        ("Q6", "Tell me about something that you did."),
        ("Q7", "Tell me about the hardest thing your husband said to you."),
        ("Q8", "Describe your most incomprehensibly multidimensional organisational reconfiguration."),
    ],
)
def test_a_question_that_breaks_a_rule_is_found(catalogue, rule, text):
    findings = linted(catalogue, with_question(text=text))

    assert rule in rules(findings)


def test_a_question_for_beginners_leaves_study_and_volunteering_open(catalogue):
    findings = linted(
        catalogue, with_question(levels=(ENTRY, Level.DIRECTOR), text="Tell me about the hardest task you did.")
    )

    assert "Q9" in rules(findings)


def test_a_behavioural_question_without_fallback_is_found(catalogue):
    assert "Q1" in rules(linted(catalogue, with_question(fallback=None)))


def test_a_fallback_obeys_the_rules_of_situational_questions(catalogue):
    findings = linted(catalogue, with_question(fallback="A case. What do you think of it?"))

    assert any(f.rule == "Q1" and "the fallback" in f.message for f in findings)


def test_two_questions_that_share_most_words_are_found(catalogue):
    def twin(entry):
        first, second, *rest = entry.questions
        return replace(entry, questions=(first, replace(second, text=first.text), *rest))

    assert "Q11" in rules(linted(catalogue, twin))


@given(st.lists(st.text("abcdef ", max_size=16), max_size=7))
def test_questions_that_share_too_many_words_are_found_as_by_comparing_each_with_each(catalogue, texts):
    asked = catalogue.by_id["teamwork"].questions
    questions = tuple(replace(asked[0], id=f"q-{n}", text=text) for n, text in enumerate(texts))
    entry = replace(catalogue.by_id["teamwork"], questions=questions)

    found = lint_unique(Catalogue(version="1", digest="", competencies=(entry,)))

    assert [(f.where, f.message) for f in found] == [
        (f"q-{n}", f"too much like q-{before} ({overlap(text, texts[before]):.2f} of the words)")
        for n, text in enumerate(texts)
        for before in range(n)
        if overlap(text, texts[before]) >= MOST_ALIKE
    ]


@pytest.mark.parametrize(
    ("rule", "probes"),
    [
        ("P1", (Probe(star="S", text="What was it?"), Probe(star="R", text="What came of it?"))),
        ("P2", tuple(Probe(star="A", text=f"What did you do {n}?") for n in "xyz")),
        (
            "P3",
            (
                Probe(star="S", text="Was it hard?"),
                Probe(star="A", text="What did you do?"),
                Probe(star="R", text="What came of it?"),
            ),
        ),
        (
            "P5",
            (
                Probe(star="S", text="What was it?"),
                Probe(star="A", text="What was said?"),
                Probe(star="R", text="What came of it?"),
            ),
        ),
    ],
)
def test_probes_that_break_a_rule_are_found(catalogue, rule, probes):
    assert rule in rules(linted(catalogue, with_question(probes=probes)))


def test_a_probe_that_hands_over_the_best_anchor_is_found(catalogue):
    entry = catalogue.by_id["deal-closing"]
    best = entry.anchors[-1].texts[4]
    word = max(best.split(), key=len).strip(".,")
    probes = (
        Probe(star="S", text=f"Which {word} was it?"),
        Probe(star="A", text="What did you do?"),
        Probe(star="R", text="What came of it?"),
    )

    findings = linted(catalogue, with_question(probes=probes, levels=entry.levels))

    assert any(f.rule == "P4" and "/probes/0" in f.where for f in findings)


def with_anchors(*texts):
    def change(entry):
        return replace(entry, anchors=(Anchors(levels=entry.anchors[0].levels, texts=texts), *entry.anchors[1:]))

    return change


@pytest.mark.parametrize(
    ("rule", "texts"),
    [
        (
            "B2",
            ("Is there in time.", "Moved a file.", "Asked a friend.", "Wrote three letters.", "Closed all doors."),
        ),
        ("B2", ("Moved it.", "Wrote a good letter.", "Asked a friend.", "Met three buyers.", "Closed all doors.")),
        (
            "B3",
            ("Moved it.", "Wrote a letter to the buyer and waited for days.", "Asked.", "Met them.", "Closed it."),
        ),
        ("B3", tuple(f"Moved {'a big box of files ' * 9}" for _ in range(5))),
        (
            "B4",
            (
                "Moved the box to us.",
                "Moved the box to them.",
                "Asked a friend.",
                "Met three buyers.",
                "Closed all doors.",
            ),
        ),
        (
            "B6",
            ("Moved the box.", "Spoke without accent.", "Asked a friend.", "Met three buyers.", "Closed all doors."),
        ),
    ],
)
def test_anchors_that_break_a_rule_are_found(catalogue, rule, texts):
    assert rule in rules(linted(catalogue, with_anchors(*texts)))


def test_a_level_without_anchors_is_found(catalogue):
    assert "B1" in rules(linted(catalogue, lambda entry: replace(entry, anchors=entry.anchors[:-1])))


def test_the_best_anchor_may_not_be_the_longest_too_often(catalogue):
    texts = ("Moved it now.", "Asked a friend.", "Wrote to them.", "Met two buyers.", "Closed all of the doors.")

    def all_alike(entry):
        return replace(entry, anchors=tuple(Anchors(levels=a.levels, texts=texts) for a in entry.anchors))

    assert any(f.rule == "B3" and "longest" in f.message for f in linted(catalogue, all_alike))


def test_a_written_exception_excuses_one_rule_at_one_place(catalogue):
    change = with_question(text="Tell me about something that you did.")
    where = next(f.where for f in linted(catalogue, change) if f.rule == "Q6")

    def excused(entry):
        return replace(change(entry), exceptions=(RuleException(rule="Q6", where=where, because="a test"),))

    assert "Q6" not in rules(linted(catalogue, excused))


@pytest.mark.parametrize(
    "text",
    [
        "How old are you?",
        "Do you have children?",
        "Which church do you go to?",
        "Any sick leave?",
        "your mother tongue",
    ],
)
def test_protected_topics_are_seen(text):
    assert protected_topic(text)


@pytest.mark.parametrize(
    "text", ["You manage a budget.", "The package left the stage.", "Encourage a colleague.", "An embrace of change"]
)
def test_words_that_only_look_like_a_protected_topic_pass(text):
    assert protected_topic(text) is None
