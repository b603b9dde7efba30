"""Sentences that remember what they are made of: English to everybody, another language to who asks."""

import pickle
from decimal import Decimal

from generator.debriefing.reliability import TOO_FEW_SHARED
from generator.debriefing.talking import BELOW, LEFT_OUT
from generator.model import Clause
from generator.wording import tongue

SHARED = "{n} of {of} ratings of {whom} is there, at {at}|{n} of {of} ratings of {whom} are there, at {at}"


def test_a_clause_is_the_english_sentence_to_whoever_does_not_ask_for_its_parts():
    one, two = (Clause(SHARED, n=n, of=3, whom=("A", "B", "C"), at=Decimal("2.50")) for n in (1, 2))

    assert one == "1 of 3 ratings of A, B and C is there, at 2.50"
    assert two == "2 of 3 ratings of A, B and C are there, at 2.50"
    assert Clause("as it stands: {x}") == "as it stands: {x}"
    again = pickle.loads(pickle.dumps(two))
    assert (again, again.phrase, again.values) == (two, SHARED, two.values)


def test_a_clause_is_said_with_its_figures_and_the_clauses_in_it_and_typed_words_stand():
    what = Clause(BELOW, mean=Decimal("2.50"), minimum=Decimal(3))
    clause = Clause("{name}: {what}", name="too close to call", what=what)

    assert tongue("en").clause(clause) == clause
    assert tongue("de").clause(clause) == (
        "too close to call: Der Mittelwert ist 2,50 und liegt unter dem vorab festgelegten Mindestwert von 3. Das "
        "Gremium berät und entscheidet"
    )
    assert tongue("de").clause("too close to call") == "too close to call"
    shared = Clause(TOO_FEW_SHARED, n=1, least=10)
    assert tongue("de").clause(shared) == "1 Person gemeinsam mit anderen bewertet; Werte gibt es ab 10"


def test_clauses_in_a_list_are_said_in_their_turn():
    clause = Clause(LEFT_OUT, asked=tuple(Clause("question {number}", number=n) for n in (1, 3, 4)))

    assert clause == "no example for question 1, question 3 and question 4, left out by the rule"
    assert "Frage 1, Frage 3 und Frage 4" in tongue("de").clause(clause)
