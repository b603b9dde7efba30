"""Exercises: a piece of work in a session, from panel.yaml to the debrief."""

import json
import shutil
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from generator import catalogue as door
from generator import exercises
from generator.cli import cli
from generator.errors import PlanError
from generator.kits import brief, guide, record
from generator.kits.record.reading import parsed
from generator.model import UNWRITTEN, Exercise, Level, WantedExercise
from generator.office import shipped_templates
from generator.planning import plan_kit
from generator.planning.shortfalls import shortfalls
from generator.planning.timing import frame_for
from generator.planning.unwritten import open_points
from tests.cards import card_of, filled
from tests.documents import text_of
from tests.examples import up_to
from tests.reviews import fill_file
from tests.test_planning import EIGHT, PROVENANCE, SIX, asking
from tests.test_seating import person

TITLE = "Ninety days"
ANCHORS = ("a list", "an order", "an order with dates", "says what waits", "says who would notice")
shipped = cache(door.read)


def wanted(**fields):
    usual = {"title": TITLE, "minutes": 20, "competency": "planning-and-organising"}
    written = {"task": "Plan your start.", "look_for": ("starts from the figures",), "anchors": ANCHORS}
    return WantedExercise(**{**usual, **written, **fields})


def kit_with(panel, *asked, ids=SIX, level=Level.MANAGER, **options):
    from generator.model import Requisition

    requisition = Requisition(id="role", title="Role", organisation=None, level=level)
    return plan_kit(requisition, asking(*ids), shipped(), panel, PROVENANCE, exercises=asked, **options)


def three(minutes=75):
    return [person(name, minutes, together=True) for name in ("Ana", "Ben", "Cleo")]


@pytest.fixture(scope="module")
def kit():
    return kit_with(three(), wanted(by=("Ben",), material="exercises/plan.pdf"))


def refusals(panel, *asked):
    with pytest.raises(PlanError) as refused:
        kit_with(panel, *asked)
    return str(refused.value)


# Planning.


def test_an_exercise_is_rated_by_its_session_and_takes_its_minutes(kit):
    (session,) = kit.sessions
    exercise, *questions = session.questions

    assert (exercise.id, exercise.asks, exercise.rates) == ("q1", "s2", ("s1", "s2", "s3"))
    assert (exercise.text, exercise.anchors, exercise.minutes) == ("Plan your start.", ANCHORS, 20)
    assert exercise.exercise == Exercise(title=TITLE, material="exercises/plan.pdf")
    assert [q.id for q in questions] == ["q2", "q3", "q4", "q5"]
    assert len(kit_with(three()).questions) == 6
    assert session.spare >= 0


def test_what_an_exercise_is_rated_on_is_covered_by_it(kit):
    rated = kit.competencies[-1]

    assert (rated.id, kit.raters_of(rated)) == ("planning-and-organising", ("s1", "s2", "s3"))
    assert rated.reason == "the posting does not name it; the exercise “Ninety days” is rated on it"
    assert len(kit.competencies) == 5


def test_what_the_posting_asks_for_is_not_asked_again_where_an_exercise_has_two_raters():
    kit = kit_with(three(), wanted(competency="teamwork"))

    assert [q.id for q in kit.questions if q.competency == "teamwork"] == ["q1"]
    assert next(c for c in kit.competencies if c.id == "teamwork").reason is None


def test_one_person_with_an_exercise_is_one_rater_and_the_plan_says_so():
    kit = kit_with([person("Ana", 45), person("Ben", 45)], wanted(by=("ana",), minutes=35))

    assert [q.exercise is not None for q in kit.sessions[0].questions] == [True]
    assert any(s.startswith("One rater only for ") and "Planning" in s for s in shortfalls(kit))


def test_what_is_still_to_be_written_is_named_with_who_writes_it():
    kit = kit_with(three(), wanted(by=("Cleo",), task=UNWRITTEN, look_for=(), anchors=(*ANCHORS[:4], UNWRITTEN)))

    assert [(point.path.rpartition("/")[2], point.who) for point in open_points(kit)] == [
        ("text", "Cleo"), ("look_for", "Cleo"), ("anchors", "Cleo"),
    ]  # fmt: skip
    assert sum("Cleo must write" in sentence for sentence in shortfalls(kit)) == 3
    assert open_points(kit_with(three(), wanted())) == ()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"competency": "planing-and-organising"}, "is no competency of the catalogue; did you mean"),
        ({"competency": "domain-expertise"}, "'slot' is missing"),
        ({"slot": "law"}, "has no slot"),
        ({"by": ("Bn",)}, "nobody in the panel is called 'Bn'; did you mean 'Ben'?"),
        ({"by": ("Ana", "Dev")}, "Ana and Dev do not sit in one interview"),
        ({"stage": "final"}, "say in 'by' who holds it: there are no interviews in stage final"),
        ({}, "say in 'by' who holds it: there are 2 interviews"),
        ({"by": ("Dev",), "competency": "teamwork"}, "Dev is not to rate teamwork"),
        (
            {"by": ("Dev",), "minutes": 40},
            "“Ninety days” with welcome and close needs 5 minutes more than",
        ),
    ],
)
def test_an_exercise_that_fits_no_session_is_refused(asked, said):
    panel = [*three(), person("Dev", 45, excludes=("teamwork",))]

    assert said in refusals(panel, wanted(**asked))


@settings(max_examples=up_to(40), deadline=None)
@given(
    st.lists(st.tuples(st.integers(15, 90), st.booleans(), st.integers(5, 60)), min_size=1, max_size=5),
    st.sampled_from(list(Level)),
    st.sampled_from((*SIX, "planning-and-organising")),
)
def test_no_session_with_an_exercise_is_ever_over_its_time(people, level, competency):
    panel = [person(f"P{n}", minutes, together=together) for n, (minutes, together, _) in enumerate(people)]
    asked = [
        wanted(by=(one.name,), minutes=minutes, competency=competency, title=one.name)
        for one, (_, _, minutes) in zip(panel, people, strict=True)
        if not one.together and minutes + frame_for(one.minutes, with_facts=False).total <= one.minutes
    ]
    kit = kit_with(panel, *asked, ids=EIGHT, level=level)

    assert all(session.spare >= 0 for session in kit.sessions)
    assert sum(q.exercise is not None for q in kit.questions) == len(asked)
    assert all(kit.raters_of(c) for c in kit.competencies)
    assert parsed(record.write(kit), "kit.yaml") == kit


# kit.yaml and panel.yaml.


def test_kit_yaml_holds_an_exercise(kit):
    assert parsed(record.write(kit), "kit.yaml") == kit


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("exercises/plan.pdf", "../plan.pdf", "'material' is '../plan.pdf'; it is a file in the kit's folder"),
        ("exercises/plan.pdf", "/etc/passwd", "it is a file in the kit's folder"),
        ("exercises/plan.pdf", "Candidates.csv", "it is a file in the kit's folder"),
        ("exercises/plan.pdf", "returned/a.xlsx", "it is a file in the kit's folder"),
        ("exercises/plan.pdf", "C:\\plan.pdf", "it is a file in the kit's folder"),
        ("title: Ninety days", "titel: Ninety days", "unknown field 'titel'"),
        ("type: exercise", "type: behavioural", "'type' of a question with 'exercise' is 'exercise'"),
        ("exercise:\n          title: Ninety days\n          material: exercises/plan.pdf\n        ", "",
         "an exercise needs 'exercise' with its 'title'"),
    ],
)  # fmt: skip
def test_a_kit_yaml_with_a_wrong_exercise_is_refused_by_its_line(kit, old, new, said):
    text = record.write(kit)
    assert old in text

    with pytest.raises(PlanError) as refused:
        parsed(text.replace(old, new, 1), "kit.yaml")

    first = str(refused.value).splitlines()[0]
    assert first.startswith("kit.yaml:")
    assert said in str(refused.value)


def test_panel_yaml_names_people_and_exercises(tmp_path):
    path = tmp_path / "panel.yaml"
    path.write_text(
        "- name: Ana\n- exercise: Ninety  days\n  minutes: 20\n  competency: teamwork\n  by: [Ana]\n"
        "  anchors: {1: a list, 5: all}\n",
        encoding="utf-8",
    )

    (found,) = exercises.read_wanted(path)

    anchors = ("a list", UNWRITTEN, UNWRITTEN, UNWRITTEN, "all")
    assert found == WantedExercise(
        title="Ninety days", minutes=20, competency="teamwork", by=("Ana",), anchors=anchors
    )


def test_a_wrong_exercise_in_panel_yaml_is_refused_by_its_line(tmp_path):
    path = tmp_path / "panel.yaml"
    path.write_text("- name: Ana\n- exercise: A\n  minutes: 2\n  material: ../x\n", encoding="utf-8")

    with pytest.raises(PlanError) as refused:
        exercises.read_wanted(path)

    assert [line.removeprefix(str(path)).split(" ")[0] for line in str(refused.value).splitlines()] == [
        ":4:",
        ":3:",
        ":2:",
    ]


# The documents.


def test_the_guide_has_a_page_for_it_and_the_script_says_so(kit):
    session, seat, _ = kit.seats[1]
    text = text_of(guide.render(kit, session, seat, shipped_templates() / "guide.docx"))

    assert "Question 1: Exercise “Ninety days” (Planning and organising work) · 20 min" in text
    opening = "We will ask you 4 questions and for a piece of work of 20 minutes. Everyone we see for this job gets "
    assert f"{opening}the same." in text
    assert "Hand out exercise_q1.pdf; it lies in your folder." in text
    assert "Points to watch for\nstarts from the figures" in text
    assert text.count("If you need more") == 4


def test_the_brief_says_how_long_and_nothing_of_what_it_asks(kit):
    text = text_of(brief.render(kit, shipped_templates() / "brief.docx"))

    assert "A piece of work to do there: 20 minutes, the same for everyone." in text
    assert not any(secret in text for secret in (TITLE, "Plan your start", "figures", *ANCHORS))


# Out and back.


@pytest.fixture(scope="module")
def built(tmp_path_factory, kit):
    """A kit with its exercise's material, built for one candidate; approval is asked for."""
    folder = tmp_path_factory.mktemp("built") / "role"
    (folder / "exercises").mkdir(parents=True)
    (folder / "exercises" / "plan.pdf").write_bytes(b"%PDF figures")
    asked = replace(kit, rules=replace(kit.rules, approval="required"))
    (folder / "kit.yaml").write_text(record.write(asked), encoding="utf-8")
    assert CliRunner().invoke(cli, ["build", str(folder), "--candidate", "Sam Idowu"]).exit_code == 0
    return folder


@pytest.fixture
def sent(built, tmp_path):
    return shutil.copytree(built, tmp_path / "role")


def test_material_goes_to_everybody_in_the_session(sent):
    send = sent / "pack" / "send"

    assert [(send / key / "exercise_q1.pdf").read_bytes() for key in ("ana", "ben", "cleo")] == [b"%PDF figures"] * 3
    read_me = (send / "ben" / "READ-ME.txt").read_text(encoding="utf-8")
    assert "exercise_q1.pdf    hand this to the candidate in the exercise “Ninety days”" in read_me
    assert "75 minutes, together with Ana and Cleo, 4 questions and 1 exercise." in read_me


def test_a_rated_exercise_counts_in_the_debrief_under_its_competency(run, sent):
    for key, seat, rating in (("ana", "s1", 4), ("ben", "s2", 5), ("cleo", "s3", 3)):
        card = (sent / "pack" / "send" / key / f"role_C01_{seat}_{key}.xlsx").read_bytes()
        answers = {f"rating_q{n}": 3 for n in range(2, 6)} | {"rating_q1": rating, "own_ratings": "yes"}
        notes = {f"note_q{n}": f"Said what they did in part {n}" for n in range(1, 6)}
        (sent / "returned" / f"{key}.xlsx").write_bytes(filled(card, **answers, **notes))

    found = json.loads(run("collect", sent, "--format", "json").stdout)

    (candidate,) = found["candidates"]
    rated = next(c for c in candidate["competencies"] if c["id"] == "planning-and-organising")
    assert (rated["mean"], rated["n"], rated["of"], rated["ratings"][0]["question"]) == (4, 3, 3, "q1")
    assert not [p for p in found["problems"] if p["code"] in ("question-changed", "not-ours")]


def test_material_that_is_missing_is_said_and_refused_by_freeze(run, sent):
    (sent / "exercises" / "plan.pdf").unlink()

    assert "q1: there is no file exercises/plan.pdf" in run("build", sent).stderr
    refused = run("freeze", sent, "--by", "Ida", "--on", "2027-03-01", expect=1).stderr
    assert refused.partition("role/")[2].startswith("kit.yaml:")
    assert "there is no file exercises/plan.pdf in the kit's folder" in refused


def test_material_that_changes_after_the_freeze_needs_a_reason(run, sent):
    run("freeze", sent, "--by", "Ida", "--on", "2027-03-01")
    run("build", sent)
    (sent / "exercises" / "plan.pdf").write_bytes(b"%PDF other figures")

    assert "materials: “exercises/plan.pdf" in run("build", sent, expect=1).stderr
    assert "what an exercise hands out was changed" in run("candidate", "add", sent, "Kim Tran", expect=1).stderr
    run("build", sent, "--reason", "Figures of this year")
    run("candidate", "add", sent, "Kim Tran")

    assert (sent / "pack/send/ana/exercise_q1.pdf").read_bytes() == b"%PDF other figures"
    history = json.loads((sent / "pack/manifest.json").read_text())["history"]
    assert history[-1]["reason"] == "Figures of this year"


def test_a_question_that_changes_after_the_freeze_is_all_that_is_named(run, sent):
    run("freeze", sent, "--by", "Ida", "--on", "2027-03-01")
    path = sent / "kit.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Plan your start.", "Plan your week."), encoding="utf-8")

    lines = run("build", sent, expect=1).stderr.splitlines()

    assert [line.partition("kit.yaml: ")[2] for line in lines] == [
        "q1, question: “Plan your start.” → “Plan your week.”",
        "the plan was frozen on 2027-03-01: say why it changes with --reason, or change it back",
    ]


def test_material_that_is_a_link_out_of_the_kit_is_refused(run, sent, tmp_path):
    (tmp_path / "secret.txt").write_text("x")
    (sent / "exercises" / "plan.pdf").unlink()
    (sent / "exercises" / "plan.pdf").symlink_to(tmp_path / "secret.txt")

    assert "this is a link out of the kit's folder" in run("build", sent, expect=1).stderr


def test_material_that_comes_back_is_no_problem(run, sent):
    (sent / "returned" / "exercise_q1.pdf").write_bytes(b"%PDF")
    (sent / "returned" / "exercise_q1.csv").write_bytes(b"a;b\n")

    assert json.loads(run("status", sent, "--format", "json").stdout)["problems"] == []


def test_a_review_leaves_an_exercise_where_it_is(run, sent, kit):
    from generator.kits import review
    from generator.model.review import Item, Part
    from generator.planning.offering import offer_choices

    before = record.read(sent)
    path = sent / review.FILE
    path.write_bytes(review.write(before, offer_choices(before, shipped())))
    fill_file(
        path,
        {(Part.QUESTION, "q1", Item.MINUTES): 15, (Part.QUESTION, "q1", Item.ASKS): "s3 Cleo"}
        | {(Part.QUESTION, "q1", Item.WORDING): "Plan it. Then? And then?"},
    )

    run("plan", sent, "--update")

    first, after = before.questions[0], record.read(sent).questions[0]
    assert after == replace(first, minutes=15, asks="s3", text="Plan it. Then? And then?")
    assert "q1" not in offer_choices(before, shipped()).instead


def test_the_card_has_a_block_for_it():
    kit = kit_with(three(), wanted(material="a.xlsx"))
    sheet = load_workbook(BytesIO(card_of(kit)))["Scorecard"]

    texts = [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert "Exercise “Ninety days” (Planning and organising work) · hand out exercise_q1.xlsx  ·  20 min" in texts
    assert {"Plan your start.", *ANCHORS} <= set(texts)
