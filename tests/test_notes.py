"""Notes that need a second look: what is asked, of whom, and what is left alone."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.linting import note_topics, note_words
from generator.linting.notes import look_again, touches_protected
from generator.linting.topics import PATTERNS
from generator.model import Intake, Kind, Mark, UsedRating
from generator.reports import letters

SOUND = """\
called buyer, 3 weeks, signed
Signed.
€4m, 2 years
12 in 3 weeks
built team of 9
Lost the Renault deal on price.
weekly pipeline reviews
took it back
Renegotiated terms
asked why, twice
kept calm
ran the pilot
"We shipped late and I told the client the same day"
“I liked the customer's plan, so I backed it.”
No example of own, spoke of the team's work throughout.
No example given even after the prompt
Did not know the margin of the deal.
see scan
see paper card, page 2
Chose the account by a written thesis, mapped the buying group, met the CFO twice and won a paid pilot.
Called 12 CFOs in 8 weeks, 3 meetings, 1 order. Own script. Manager helped with the last one.
Hired two reps, coached both weekly; one reached target, one left after 6 months.
Strong candidate for the job turned down the offer, so she hired the second and trained her.
Recruited for culture fit at first, then wrote a scorecard, and turnover fell.
Wanted to hire a deputy but budget was cut; shared the work out instead.
Would hire a second analyst, train, review monthly
Went with gut feeling, no data; lost the account in a year.
Had a bad feeling about the supplier, checked the references, cancelled.
Not convinced by the first quote, asked for three more.
Energy audit at the plant: found 14 % savings, convinced the board with a pilot.
High energy costs cut by moving the night shift.
Said the product fits our culture of repair, wrote the plan with ops.
Good energy prices were locked in for two years by signing early.
Identified the process as a good candidate for automation and built it.
Fixed a race condition in the billing job; two days; wrote a test.
Negotiated in good faith, told the buyer about the defect.
Chased aged receivables, cut them from 90 to 40 days.
Retired the legacy system in 6 months, moved 40 sites.
Made an attractive offer: 5 % for a two-year term; signed.
The board voted for the plan after she showed the figures.
Met the trade union every week during the closure, agreed a social plan.
Handled a sexual harassment complaint: listened, wrote it down, took it to HR that day.
The older version kept failing, so he rolled back and told the users.
Changed the appearance of the store and doubled footfall.
Reconciled bank accounts of three branches in one night.
A patient's husband shouted; she lowered her voice, took him aside, called the nurse.
Worked with a young team of five; weekly one to ones; two promoted.
A appelé l'acheteur, trois semaines, signé.
A négocié le prix seul, puis signé
Relance par téléphone chaque vendredi, deux commandes.
N'a pas su donner d'exemple.
Hat den Kunden am selben Tag angerufen und den Fehler zugegeben.
Käufer angerufen, 3 Wochen, unterschrieben
Kein eigenes Beispiel, sprach vom Team.
Zog das Angebot zurück, erklärte dem Kunden warum.
顧客に電話し、三週間で契約した。
اتصل بالعميل ووقع العقد
Позвонил покупателю
Llamó al comprador, firmó
I would hire “him”, she said of the intern; the rest of the answer was about his training plan.
The hardest deal: discount refused, extended payment terms, signed inside limits on forecast date.
Answered the CFO's challenge with figures at hand; conceded one point; left with a dated decision.
Showed nervous new starter how the till works, step by step, three evenings.
Was asked for the confident tone, rewrote it in plain words, customers understood.
Wirkte auf den Einkäufer ein, bis er den Test erlaubte; Umsatz 40 T€.
Would first talk to both people separately
Accent on margin rather than volume
CFO intro thru board member; pilot 40k; rollout yr 2
Vague on own role; "we" throughout
Strong on numbers, weak on people: no 1:1s
Hired for attitude, trained for skill – 9 of 10 stayed
Attractive margins, so extended the range
Eskaliert beim Vorstand, danach Lösung im Team
A reconnu son erreur devant le client
"""
POOR = """\
N1|ok
N1|Good.
N1|-
N1|?
N1|👍
N1|n/a
N1|as above
N1|siehe oben
N1|ditto
N1|Good answer
N1|gave a good example
N1|Very good answers, strong examples
N1|Confident, articulate, friendly and very motivated
N1|4 - good
N1|Strong commercial sense
N1|Nice story overall
N1|no comment
N1|Commercial sense
N1|Très bonne réponse
N1|Sympathique et motivée
N1|Gute Antwort
N1|Sehr sympathisch, souverän und kompetent
N2|Great energy, culture fit
N2|Great energy!
N2|Good culture fit.
N2|strong candidate
N2|Overall a very strong candidate, hire
N2|No hire
N2|Would hire.
N2|I would hire her tomorrow
N2|I liked him, he is fun
N2|I really liked how she came across
N2|Good feeling
N2|I have a good feeling about her
N2|Gut feeling very positive
N2|Nice guy
N2|Great attitude.
N2|Not convinced.
N2|We should definitely hire this candidate
N2|Would be a great culture fit for the Paris office
N2|I'd want her on my team
N2|Called 12 CFOs in 8 weeks and signed 3. Strong candidate.
N2|rock star
N2|Très bonne candidate
N2|Bon feeling
N2|à embaucher
N2|Coup de cœur
N2|Starke Kandidatin
N2|Gutes Gefühl
N2|Passt gut ins Team
N2|Sofort einstellen
N5|Has two children, might not travel
N5|She is pregnant, so when could she start
N5|Seems close to retirement, asked about hours
N5|He is too old for the pace here, explained his plan well
N5|Strong accent, hard to follow when she told the story
N5|Wears a headscarf; told how she opened the account
N5|Mentioned her husband works nearby, then told how she closed the deal
N5|Not a native speaker but wrote the offer herself
N5|Told me about his depression after the merger failed
N5|Said that her church group helped with contacts
N5|In his late fifties, led the closing of two plants
N5|Ist schwanger, hat den Auftrag trotzdem geholt
N5|Trägt Kopftuch, erklärte den Ablauf klar
N5|Elle est enceinte, a négocié le contrat seule
N5|Deux enfants, mariée, a signé le contrat
N5|Ihr Mann arbeitet beim Kunden, hat das offengelegt
"""
ASKED = re.compile(r"[1-5]\b")


@pytest.fixture
def rating(solo_kit):
    """A rating of record with its note, on the nth question of a seat."""

    def make(note="Called 12 CFOs, signed 3", value=3, *, n=0, seat="s1", candidate="C01"):
        session = next(s for s in solo_kit.sessions if seat in [x.id for x in s.seats])
        return UsedRating(
            seat=seat,
            candidate=candidate,
            question=session.questions[n].id,
            rating=value,
            note=note,
            fallback=None,
            not_asked_because="",
            file=f"{candidate}_{seat}.xlsx",
            place=f"Scorecard!A{15 + 7 * n}",
        )

    return make


@pytest.fixture
def look(solo_kit):
    def run(*ratings, kit=solo_kit):
        intake = Intake(cards=(), ratings=ratings, facts=(), notes=(), problems=(), taken=())
        return look_again(intake, kit)

    return run


def rules(questions):
    return [q.rule for q in questions]


@pytest.mark.parametrize("note", SOUND.splitlines())
def test_a_note_of_what_was_said_or_done_is_left_alone(look, rating, note):
    assert look(rating(note)) == ()


@pytest.mark.parametrize("line", POOR.splitlines())
def test_a_note_that_says_nothing_judges_or_touches_a_topic_is_asked_about(look, rating, line):
    rule, note = line.split("|")

    assert rules(look(rating(note))) == [rule]


def test_the_question_names_the_card_and_its_number_and_asks_for_an_addition(look, rating):
    (question,) = look(rating("Good.", n=1, candidate="C02"))

    assert (question.seat, question.candidate, question.question) == ("s1", "C02", rating(n=1).question)
    assert (question.file, question.place) == ("C02_s1.xlsx", "Scorecard!A22")
    assert question.ask == (
        "Please add to your note on question 2, with today's date, what the candidate said or did; do not replace it."
    )
    assert not question.for_hr_only


@pytest.mark.parametrize("line", POOR.splitlines())
@pytest.mark.parametrize("value", [1, 5])
def test_a_question_never_depends_on_the_rating_or_says_it_or_the_note(look, rating, line, value):
    note = line.split("|")[1]

    asked = look(rating(note, value))

    assert asked == look(rating(note, 3))
    for question in asked:
        assert str(value) not in re.sub(r"question 1|C01|N\d", "", question.ask)
        assert len(note) < 4 or note not in question.ask


@pytest.mark.parametrize("mark", [Mark.NO_EXAMPLE, Mark.NOT_ASKED, None])
def test_a_short_note_beside_no_number_is_left_alone(look, rating, mark):
    assert look(rating("none came", mark), rating("ok", mark, n=1)) == ()


def test_an_empty_note_is_not_asked_about_here(look, rating):
    assert look(rating(""), rating("  \n")) == ()


def test_the_same_note_on_two_questions_or_two_candidates_is_asked_about_once_for_each_repetition(look, rating):
    said = "Set limits beforehand, traded concessions"

    questions = look(
        rating(said), rating(said.upper() + " !", n=1), rating(said, candidate="C02"), rating(said, seat="s2")
    )

    assert [(q.rule, q.candidate, q.question) for q in questions] == [
        ("N3", "C01", rating(n=1).question),
        ("N3", "C02", rating().question),
    ]
    assert "question 1 of candidate C01 and question 2 of candidate C01" in questions[0].ask


@pytest.mark.parametrize(
    "said",
    ["Signed in March", "No example given even after the prompt", "see paper card page two", "三週間で契約した"],
)
def test_short_notes_absences_and_pointers_may_stand_twice(look, rating, said):
    assert look(rating(said), rating(said, n=1), rating(said, candidate="C02")) == ()


def test_a_whole_card_of_one_number_is_asked_about_without_the_number(look, rating):
    (question,) = look(*(rating(f"Signed deal {n}", 4, n=n) for n in range(4)))

    assert (question.rule, question.candidate, question.question) == ("N4", "C01", "")
    assert question.ask == "Did you compare each answer on your card for candidate C01 with its own descriptions?"


@pytest.mark.parametrize("values", [(4, 4, 4), (4, 4, 4, 3), (4, 4, 4, None), (4, 4, 4, Mark.NO_EXAMPLE)])
def test_a_short_card_or_one_with_any_difference_is_no_straight_line(look, rating, values):
    assert look(*(rating(f"Signed deal {n}", value, n=n) for n, value in enumerate(values))) == ()


def test_a_card_of_no_examples_is_no_straight_line(look, rating):
    assert look(*(rating("", Mark.NO_EXAMPLE, n=n) for n in range(4))) == ()


def line_over(rating, people, questions, last=2):
    found = [
        rating(f"Signed deal {n} for {code}", 2, n=n, candidate=code) for code in people for n in range(questions)
    ]
    return [*found[:-1], replace(found[-1], rating=last)]


def test_one_number_on_three_candidates_is_one_question_for_the_interviewer(look, rating):
    (question,) = look(*line_over(rating, ["C01", "C02", "C03"], 4))

    assert (question.rule, question.candidate, question.file) == ("N4", "", None)
    assert question.ask == "Did you compare each answer on the cards that you returned with its own descriptions?"


def test_two_candidates_few_ratings_or_one_difference_are_no_line(look, rating):
    assert look(*line_over(rating, ["C01", "C02"], 3)) == ()
    assert look(*line_over(rating, ["C01", "C02", "C03"], 1)) == ()
    assert look(*line_over(rating, ["C01", "C02", "C03"], 2, last=3)) == ()


def test_a_protected_topic_is_for_hr_only_and_names_the_topic_not_the_note(look, rating):
    note = "Has two children, might not travel"

    (question,) = look(rating(note))

    assert question.for_hr_only
    assert question.ask == (
        "Please read Ana Ruiz's note on question 1 for C01 before anyone else does: it may touch family."
    )


def test_a_topic_that_is_part_of_the_work_is_held_only_where_it_is_personal(look, rating, solo_kit):
    line = replace(solo_kit.lines[0], kind=Kind.DUTY, text="Teach children from 6 to 12")
    kit = replace(solo_kit, lines=(line,))

    assert look(rating("Spoke of children at length, then told the plan"), kit=kit) == ()
    assert rules(look(rating("Spoke of children at length, then told the plan"))) == ["N5"]
    assert rules(look(rating("She has two children and told how she planned the lesson"), kit=kit)) == ["N5"]


def test_the_reason_why_a_question_was_not_asked_is_looked_at_for_a_protected_topic(look, rating):
    because = "She told us that she is pregnant, and we ran out of time."
    (question,) = look(replace(rating("", Mark.NOT_ASKED), not_asked_because=because))

    assert (question.rule, question.for_hr_only) == ("N5", True)
    assert question.ask.startswith("Please read Ana Ruiz's reason for not asking question 1 for C01 before anyone ")
    assert look(replace(rating("", Mark.NOT_ASKED), not_asked_because="We ran out of time.")) == ()


def test_a_reason_touches_a_protected_topic_as_a_note_does(solo_kit):
    line = replace(solo_kit.lines[0], kind=Kind.DUTY, text="Teach children from 6 to 12")
    kit = replace(solo_kit, lines=(line,))

    assert touches_protected("She has two children, so she may not want to travel")
    assert touches_protected("She has two children, so she may not want to travel", kit)
    assert touches_protected("Spoke of children at length")
    assert not touches_protected("Spoke of children at length", kit)
    assert not touches_protected("Named the step that she took herself")
    assert not touches_protected("")


def test_what_an_employer_says_of_equality_excuses_no_note(look, rating, solo_kit):
    line = replace(solo_kit.lines[0], kind=Kind.ABOUT, text="We hire regardless of age, religion or family")
    kit = replace(solo_kit, lines=(line,), competencies=solo_kit.competencies)

    assert rules(look(rating("Mentioned his age, then told how he closed"), kit=kit)) == ["N5"]


def test_the_letters_leave_out_what_is_for_hr_and_hold_no_rating_or_note(look, rating, solo_kit):
    questions = look(rating("Great energy", 5), rating("Has two children", 2, n=1), rating("ok", 1, seat="s2"))

    nothing = Intake(cards=(), ratings=(), facts=(), notes=(), problems=(), taken=())

    text = letters.render(solo_kit, nothing, "2027-03-09", questions)

    assert text.count("To ") == 2
    assert "Ana Ruiz" in text
    assert "Ben Okafor" in text
    for hidden in ("energy", "children", "family", "ok.", "before anyone"):
        assert hidden not in text
    held = [q for q in questions if q.for_hr_only]
    assert letters.render(solo_kit, nothing, "2027-03-09", held) == ""


def test_the_order_of_the_ratings_changes_the_order_of_the_questions_only(look, rating):
    ratings = [rating("ok"), rating("Great energy", n=1), rating("Has two children", n=2)]

    assert set(look(*ratings)) == set(look(*reversed(ratings)))


@pytest.mark.parametrize("longest", [4, 6, 10, 60])
def test_no_anchor_of_the_catalogue_nor_its_first_words_would_be_asked_about(catalogue, look, rating, longest):
    texts = [text for c in catalogue.competencies for a in c.anchors for text in a.texts]
    notes = dict.fromkeys(" ".join(text.split()[:longest]) for text in texts)

    asked = look(*(rating(note, candidate=f"C{n:05}") for n, note in enumerate(notes)))

    assert [(list(notes)[int(q.candidate[1:])], q.rule) for q in asked if q.rule not in ("N3", "N4")] == []


def test_every_topic_of_the_tables_is_one_of_the_protected_topics():
    assert set(note_topics.OF_THE_PERSON) | set(note_topics.ELSEWHERE) <= set(PATTERNS)
    assert not {w for w in note_words.OPINION if w != w.lower()}


@given(note=st.text(max_size=300))
def test_any_text_is_a_note_that_can_be_looked_at(solo_kit, note):
    rating = UsedRating(
        seat="s1", candidate="C01", question="q1", rating=3, note=note, fallback=None, not_asked_because="",
        file="a.xlsx", place="Scorecard!A15",
    )  # fmt: skip
    intake = Intake(cards=(), ratings=(rating,), facts=(), notes=(), problems=(), taken=())

    assert len(look_again(intake, solo_kit)) <= 2


@pytest.mark.parametrize("piece", ["“", "'x ", "she has ", "great ", "a1-", "the trade union ", "é", "("])
def test_a_very_long_note_takes_no_long_time(look, rating, piece):
    assert len(look(rating(piece * (30_000 // len(piece))))) <= 2
