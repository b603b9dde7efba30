"""other_scores.csv: scores from outside the interview, in either layout, and what is wrong with them by line."""

import string
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Candidate, Points
from generator.scorecards import other_scores

SAM, LEA = Candidate(code="C01", name="Sam Idowu"), Candidate(code="C03", name="Lea Brandt")
TWO_BENS = (Candidate(code="C04", name="Ben Young"), Candidate(code="C05", name="Ben Young"))
PEOPLE = (SAM, LEA, *TWO_BENS)
OTHER = (("skills-test", 20), ("work sample", 12.5))


@pytest.fixture(scope="module")
def kit(solo_kit):
    """The sales director's kit with points from two tests."""
    points = Points(total=112.5, interview=80, other=OTHER)
    return replace(solo_kit, rules=replace(solo_kit.rules, points=points))


def read(kit, text, encoding="utf-8"):
    return other_scores.read(text.encode(encoding), "other_scores.csv", kit, PEOPLE)


def said(problems):
    return [(p.place, p.code) for p in problems]


def test_a_line_for_each_score(kit):
    scores, problems = read(kit, "candidate,test,score\nC01,skills-test,17.5\nC03,work sample,0\n")

    assert scores == {"C01": {"skills-test": Fraction(35, 2)}, "C03": {"work sample": Fraction(0)}}
    assert problems == ()


def test_a_column_for_each_score_and_an_empty_cell_is_still_missing(kit):
    scores, problems = read(kit, "candidate,name,skills-test,work sample\nC01,Sam,17,\n,,,\nC03,Lea,,12.5\n")

    assert scores == {"C01": {"skills-test": Fraction(17)}, "C03": {"work sample": Fraction(25, 2)}}
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Candidate;Skills test\r\nC01;17,5\r\n", "utf-8-sig"),
        ("Code\tskills_test\nc01\t17,5\n", "utf-16"),
        ("candidate,name,Skills-Test\nC01,Zoë,'+17.5\n", "cp1252"),
        ("candidate,skills-test\nSAM  IDOWU,１７.5\n", "utf-8"),
    ],
)
def test_as_spreadsheet_programs_and_people_write_it(kit, text, encoding):
    assert read(kit, text, encoding) == ({"C01": {"skills-test": Fraction(35, 2)}}, ())


@pytest.mark.parametrize(
    "text", ["seventeen", "17/20", "85 %", "1,234", "1e1", "nan", "=1+1", "17 points", "１７.5.1"]
)
def test_what_is_no_number_is_left_out_by_its_line(kit, text):
    scores, problems = read(kit, f'candidate,skills-test,work sample\nC01,"{text}",12\n')

    assert scores == {"C01": {"work sample": Fraction(12)}}
    assert said(problems) == [("line 2", "score-not-a-number")]


@pytest.mark.parametrize(
    ("text", "sound"), [("20", True), ("0", True), ("20.01", False), ("-1", False), ("21", False)]
)
def test_a_score_lies_between_nothing_and_the_most(kit, text, sound):
    scores, problems = read(kit, f"candidate,test,score\nC01,skills-test,{text}\n")

    assert scores == ({"C01": {"skills-test": Fraction(text)}} if sound else {})
    assert said(problems) == ([] if sound else [("line 2", "score-off-scale")])


def test_nobody_knows_who_or_what_it_is(kit):
    lines = ["C02,skills-test,1", "Ben Young,skills-test,2", ",skills-test,3", "C01,skill-test,4", "C01,,5"]

    scores, problems = read(kit, "\n".join(["candidate,test,score", *lines]))

    assert scores == {}
    assert said(problems) == [
        ("line 2", "unknown-candidate"),
        ("line 3", "unknown-candidate"),
        ("line 4", "unknown-candidate"),
        ("line 5", "unknown-score"),
        ("line 6", "unknown-score"),
    ]
    assert problems[0].message == "there is no candidate C02"
    assert "did you mean 'skills-test'?" in problems[3].message
    assert not any(person.name in p.message for p in problems for person in PEOPLE)


def test_a_column_of_no_score_is_named_once_and_not_read(kit):
    scores, problems = read(kit, "candidate,skills-test,mood\nC01,17,4\nC03,12,5\n")

    assert scores == {"C01": {"skills-test": Fraction(17)}, "C03": {"skills-test": Fraction(12)}}
    assert said(problems) == [("line 1", "unknown-score")]


def test_twice_the_same_counts_once_and_two_that_differ_do_not_count(kit):
    lines = ["C01,17,1", "C03,12,2", "C01,17.0,1", "C03,13,2"]

    scores, problems = read(kit, "\n".join(["candidate,skills-test,work sample", *lines]))

    assert scores == {
        "C01": {"skills-test": Fraction(17), "work sample": Fraction(1)},
        "C03": {"work sample": Fraction(2)},
    }
    assert said(problems) == [
        ("line 4", "score-twice"),
        ("line 4", "score-twice"),
        ("line 3", "score-twice"),
        ("line 5", "score-twice"),
        ("line 5", "score-twice"),
    ]


def test_two_files_that_differ_on_a_score_leave_it_open():
    first = {"C01": {"skills-test": Fraction(17)}, "C03": {"skills-test": Fraction(12)}}
    second = {"C03": {"skills-test": Fraction(13)}, "C04": {"work sample": Fraction(1)}}

    scores, problems = other_scores.merge([("b.csv", first), ("a.csv", second)])

    assert scores == {"C01": {"skills-test": Fraction(17)}, "C04": {"work sample": Fraction(1)}}
    assert [(p.file, p.code) for p in problems] == [("a.csv", "score-twice")]
    assert "b.csv" in problems[0].message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name,points\nSam,4\n",
        "candidate\nC01\n",
        "candidate,test\nC01,skills-test\n",
        'candidate,skills-test\n"C01',
    ],
)
def test_a_file_without_the_columns_says_what_its_first_line_must_be(kit, text):
    scores, problems = read(kit, text)

    assert scores == {}
    assert [p.code for p in problems] in (["scores-unreadable"], [])
    assert all("skills-test" in p.message for p in problems if p.place == "line 1")


def test_a_kit_whose_rule_has_no_other_points_takes_none(solo_kit):
    scores, problems = other_scores.read(b"candidate,skills-test\nC01,17\n", "other_scores.csv", solo_kit, PEOPLE)

    assert (scores, said(problems)) == ({}, [("", "scores-not-used")])


def test_a_file_that_is_too_large_is_not_read(kit):
    scores, problems = read(kit, "candidate,skills-test\n" + "C01,17\n" * 200_000)

    assert (scores, said(problems)) == ({}, [("", "scores-unreadable")])


@given(st.text(alphabet=string.printable, max_size=200) | st.text(max_size=60))
def test_whatever_a_file_holds_it_gives_scores_on_the_scale_or_problems(kit, text):
    for content in (text, f"candidate,test,score\n{text}"):
        scores, problems = other_scores.read(content.encode("utf-8", "surrogatepass"), "s.csv", kit, PEOPLE)

        most = {id_: Fraction(str(points)) for id_, points in OTHER}
        assert all(0 <= score <= most[test] for tests in scores.values() for test, score in tests.items())
        assert all(p.code and p.message and p.action for p in problems)


@given(st.permutations(["C01,skills-test,17", "C03,skills-test,12", "C01,work sample,3", "C04,skills-test,0"]))
def test_the_order_of_the_lines_changes_no_score(kit, lines):
    scores, problems = read(kit, "\n".join(["candidate,test,score", *lines]))

    assert scores == {
        "C01": {"skills-test": Fraction(17), "work sample": Fraction(3)},
        "C03": {"skills-test": Fraction(12)},
        "C04": {"skills-test": Fraction(0)},
    }
    assert problems == ()
