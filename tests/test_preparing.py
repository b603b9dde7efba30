"""What people still have to write, fill in or approve: each point is open in one kit and closed in another."""

import json
from dataclasses import replace

import pytest

from generator.kits import record, review
from generator.kits.record.places import Places
from generator.model import Candidate, Doing, Interviewer, JobReview, Judgement, Requisition, SeenCompetency
from generator.preparing import said_in_general, still_open
from generator.reports import plain_open
from generator.yaml_source import parse
from tests.intake import fill
from tests.panels import panel_kit

WRITE, FILL, APPROVE = Doing
SAM = Candidate(code="C01", name="Sam Idowu")
FILLED = {"contact": "Priya Nair", "return_to": "HR", "return_by": "12 March", "decision_by": "26 March"}


def ready(kit):
    """The kit with all that people fill in and judge."""
    said = tuple(
        Judgement(competency=c.id, slot=c.slot, needed=("yes", "no"), important=("4", "5")) for c in kit.competencies
    )
    return replace(
        kit,
        requisition=replace(kit.requisition, **FILLED),
        panel=tuple(replace(person, date="9 March") for person in kit.panel),
        review=JobReview(people=("Priya Nair", "Omar Haddad"), answers=said),
    )


KIT = ready(panel_kit())


def found_in(kit, people=(SAM,), *, begun=False, approved=True):
    return still_open(kit, people, begun=begun, approved=approved, answers="Competencies!G8:J9")


def named(*points):
    return [(p.doing, p.path or p.cell or p.file) for p in points]


def test_a_kit_that_is_ready_has_nothing_open():
    assert found_in(KIT) == ()
    assert plain_open.text(()) == "Nothing is left to write, fill in or approve."


@pytest.mark.parametrize("field", FILLED)
@pytest.mark.parametrize("empty", [None, " "])
def test_each_field_that_is_printed_is_open_while_it_is_empty(field, empty):
    kit = replace(KIT, requisition=replace(KIT.requisition, **{field: empty}))

    assert named(*found_in(kit)) == [(FILL, f"requisition/{field}")]


def test_build_names_what_papers_say_in_general_words():
    some = replace(KIT, requisition=replace(KIT.requisition, contact=" ", decision_by=None))

    assert said_in_general(KIT) == ()
    assert said_in_general(some) == (
        "Not in kit.yaml yet, so the papers say it in general words: whom candidates turn to (contact), "
        "when candidates hear the result (decision_by).",
    )


def test_a_work_sample_needs_its_material():
    first, *others = KIT.sessions
    question, *more = first.questions
    asked = (replace(question, type="work-sample"), *more)
    kit = replace(KIT, sessions=(replace(first, questions=asked), *others))

    assert named(*found_in(kit)) == [(WRITE, "sessions/0/questions/0")]


def test_a_competency_without_its_field_is_open_and_one_left_out_for_time_is_not():
    whys = ("name the slot (trade) in kit.yaml to rate it", "no time is left for it")
    seen = tuple(SeenCompetency(id="x", slot=None, printed_name="X", because=(), why=why) for why in whys)
    (point,) = found_in(replace(KIT, seen=seen))

    assert (point.doing, point.path, point.what) == (WRITE, "seen/0", f"X: {whys[0]}")


def test_stand_ins_are_open_and_people_are_not():
    standing = replace(KIT.panel[1], name="Interviewer 2")
    kit = replace(KIT, panel=(KIT.panel[0], standing, KIT.panel[2]))

    assert named(*found_in(kit)) == [(FILL, "panel/1/name")]


def test_days_are_open_until_the_panel_or_every_candidate_has_one_or_cards_are_back():
    undated = replace(KIT, panel=(*KIT.panel[:2], replace(KIT.panel[2], date=None)))
    told = replace(SAM, starts="9 March, 10:00")
    gone = Candidate(code="C02", name="Kim Tran", status="withdrawn")

    (point,) = found_in(undated)
    assert (point.path, point.what) == (
        "panel/2",
        "on which day the interviews of Chloé Martin are (date and start in the panel)",
    )
    assert found_in(undated, (told, gone)) == ()
    assert named(*found_in(undated, (told, replace(gone, status=None)))) == [(FILL, "panel/2")]
    assert found_in(undated, begun=True) == ()


def test_candidates_are_open_while_there_are_none():
    assert named(*found_in(KIT, ())) == [(FILL, "candidates.csv")]


def test_what_two_people_say_is_open_until_both_are_named_and_have_answered_all():
    review_of = KIT.review
    part = replace(KIT, review=replace(review_of, answers=review_of.answers[:1]))
    alone = replace(KIT, review=replace(review_of, people=("Priya Nair", "")))

    assert [p.what for p in found_in(part)] == [
        "whether each competency is needed from day one, and how important it is (1 of 2 open)"
    ]
    assert [p.what for p in found_in(alone)] == [
        "whether each competency is needed from day one, and how important it is (their names are open)"
    ]
    assert named(*found_in(replace(KIT, review=JobReview()))) == [(APPROVE, "Competencies!G8:J9")]


def test_a_review_form_that_is_not_there_is_said_to_be_written_by_plan():
    (point,) = still_open(replace(KIT, review=JobReview()), (SAM,), begun=False, approved=True, answers=None)

    assert (point.file, point.cell) == ("plan-review.xlsx", None)
    assert point.what.endswith("(2 of 2 open); panelpack plan KIT --update writes this form")


def test_an_approval_that_the_rules_ask_for_is_open_until_it_is_there():
    assert named(*found_in(KIT, approved=False)) == [(APPROVE, "rules/approval")]


def test_every_path_that_is_named_stands_in_a_kit_yaml():
    seen = SeenCompetency(id="x", slot=None, printed_name="X", because=(), why="name the slot (trade) in kit.yaml")
    bare = replace(
        panel_kit(),
        requisition=Requisition(id="role", title="Role", organisation=None, level=KIT.requisition.level),
        panel=tuple(Interviewer(name=f"Interviewer {n}", key=f"p{n}", minutes=60, together=True) for n in (1, 2, 3)),
        seen=(seen,),
    )
    problems = []
    places = Places(parse(record.write(bare), "kit.yaml", problems), ())

    paths = [p.path for p in found_in(bare, (), approved=False) if p.path]
    assert len(paths) == 10
    assert [path for path in paths if path not in places.found] == []


def test_the_cells_for_two_people_are_those_of_the_form(solo_kit):
    from io import BytesIO

    from openpyxl import load_workbook

    from generator.model.review import Offer

    sheet = load_workbook(BytesIO(review.write(solo_kit, Offer(competencies=(), instead={}))))["Competencies"]
    title, _, cells = review.where_answered(solo_kit).partition("!")

    heads = [cell.value for cell in sheet[7][6:10]]
    last = 7 + len(solo_kit.competencies)
    assert (title, cells) == ("Competencies", f"G8:J{last}")
    assert heads[0] == "First: needed from day one"
    assert heads[-1] == "Second: how important, 1 to 5"
    assert [sheet.cell(row, 1).value for row in (8, last)] == [
        solo_kit.competencies[0].printed_name,
        solo_kit.competencies[-1].printed_name,
    ]


def test_status_shows_what_is_open_first_by_line_and_cell_and_last_once_cards_are_back(run, kit):
    lines = (kit / "kit.yaml").read_text(encoding="utf-8").splitlines()
    before = run("status", kit).stdout
    found = json.loads(run("status", kit, "--format", "json").stdout)["open"]

    assert before.startswith(
        f"Still open in the plan: {len(found)} things\n  To write, by somebody who knows the field\n"
    )
    approve = "two people who know the job\n    plan-review.xlsx, sheet Competencies, cells G8:J"
    assert approve in before
    assert before.index("To approve") < before.index("0 of 6 cards are complete")
    by_what = {point["what"]: point for point in found}
    contact = by_what["whom candidates turn to (contact)"]
    assert lines[contact["line"] - 1].strip() == "contact: null"
    assert {**contact, "line": 0} == {
        "kind": "fill", "what": "whom candidates turn to (contact)", "file": "kit.yaml", "line": 0, "cell": None,
        "who": "HR",
    }  # fmt: skip
    assert [p["kind"] for p in found] == sorted((p["kind"] for p in found), key=["write", "fill", "approve"].index)
    assert any(p["kind"] == "write" and "look_for" in p["what"] for p in found)

    fill(kit, "s1", "C01")
    after = run("status", kit).stdout
    assert after.index("1 of 6 cards are complete") < after.index("Still open in the plan")
    assert "on which day" in before
    assert "on which day" not in after


def test_status_asks_for_an_approval_that_is_required_and_not_after_freeze(run, kit):
    path = kit / "kit.yaml"
    plan = record.read(kit)
    sessions = tuple(
        replace(s, questions=tuple(replace(q, look_for=("Names a case",) if q.slot else ()) for q in s.questions))
        for s in plan.sessions
    )
    plan = replace(plan, sessions=sessions, rules=replace(plan.rules, approval="required"))
    path.write_text(record.write(plan), encoding="utf-8")

    assert "panelpack freeze" in run("status", kit).stdout
    run("freeze", kit, "--by", "Ida Berg", "--on", "2027-03-01")
    told = run("status", kit).stdout
    assert "panelpack freeze" not in told
    assert "To write" not in told
