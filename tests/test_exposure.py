"""Questions that other kits have asked rest: the log, what a plan makes of it, and what build adds to it."""

import json

import pytest

from generator import exposure
from generator.errors import PlanError
from generator.kits import record
from generator.model import Use
from generator.planning.resting import Rest
from tests.intake import PANEL, POSTING, digests


def uses(path):
    """The lines of a log."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def sources(folder):
    """The questions of the catalogue that a kit asks."""
    return [q.source for q in record.read(folder).questions]


def test_build_notes_each_question_that_it_sends_once_and_no_names(run, tmp_path, made):
    made("build", POSTING, tmp_path / "kits/role", *PANEL, "--candidate", "Sam Idowu")
    log = tmp_path / "kits" / "exposure.jsonl"
    first = log.read_bytes()

    run("build", "kits/role")

    assert log.read_bytes() == first
    assert [use["question"] for use in uses(log)] == list(dict.fromkeys(sources(tmp_path / "kits/role")))
    assert {frozenset(use) for use in uses(log)} == {frozenset({"question", "kit", "on"})}
    assert {use["kit"] for use in uses(log)} == {"role"}


def test_a_second_kit_rests_what_the_first_has_asked(run, tmp_path, made):
    made("build", POSTING, tmp_path / "kits/role", *PANEL)
    alone = run("plan", POSTING, "-o", "elsewhere/other", *PANEL).stdout
    beside = run("plan", POSTING, "-o", "kits/other", *PANEL).stdout

    first, second = set(sources(tmp_path / "kits/role")), set(sources(tmp_path / "kits/other"))
    assert len(first & second) < len(first & set(sources(tmp_path / "elsewhere/other")))
    assert "Asked elsewhere already" not in alone
    said = {line.split(" (")[0].strip() for line in beside.splitlines() if "): used on " in line}
    asked = {q.id for q in record.read(tmp_path / "kits/other").questions if q.source in first}
    assert said == asked


def test_the_same_log_gives_the_same_plan_in_whatever_order_its_lines_stand(run, tmp_path, made):
    made("build", POSTING, tmp_path / "kits/role", *PANEL)
    log = tmp_path / "kits/exposure.jsonl"
    turned = tmp_path / "turned.jsonl"
    turned.write_text("\n".join(reversed(log.read_text().splitlines() * 2)), encoding="utf-8")

    run("plan", POSTING, "-o", "a/other", *PANEL, "--log", log)
    run("plan", POSTING, "-o", "b/other", *PANEL, "--log", turned)

    assert (tmp_path / "a/other/kit.yaml").read_bytes() == (tmp_path / "b/other/kit.yaml").read_bytes()


def test_a_kits_own_uses_change_nothing_when_it_is_planned_again(run, tmp_path, made):
    made("build", POSTING, tmp_path / "kits/role", *PANEL)
    before = (tmp_path / "kits/role/kit.yaml").read_bytes()
    (tmp_path / "kits/role/kit.yaml").unlink()

    run("plan", POSTING, "-o", "kits/role", *PANEL)

    assert (tmp_path / "kits/role/kit.yaml").read_bytes() == before


def test_like_repeats_a_set_on_purpose(run, tmp_path, made):
    made("build", POSTING, tmp_path / "kits/role", *PANEL)

    run("plan", POSTING, "-o", "kits/other", *PANEL, "--like", "kits/role")

    assert sorted(sources(tmp_path / "kits/other")) == sorted(sources(tmp_path / "kits/role"))


def test_a_log_elsewhere_is_read_and_written_in_place_of_the_one_beside(run, tmp_path):
    log = tmp_path / "shared" / "asked.jsonl"

    run("build", POSTING, "-o", "kits/role", *PANEL, "--log", log)
    run("build", "kits/role", "--log", log)

    assert [use["question"] for use in uses(log)] == list(dict.fromkeys(sources(tmp_path / "kits/role")))
    assert not (tmp_path / "kits/exposure.jsonl").exists()


def test_a_line_that_is_no_use_is_named_before_anything_is_written(run, tmp_path):
    log = tmp_path / "asked.jsonl"
    log.write_text('{"question": "a-1", "kit": "x", "on": "2027-01-01"}\n<<<<<<< ours\n{"question": 3}\n')
    before = digests(tmp_path)

    result = run("build", POSTING, "-o", "kits/role", *PANEL, "--log", log, expect=1)

    assert [line.partition(": this line")[0] for line in result.stderr.splitlines()] == [f"{log}:2", f"{log}:3"]
    assert digests(tmp_path) == before


def test_a_last_line_without_its_end_is_no_harm(tmp_path):
    log = tmp_path / "asked.jsonl"
    log.write_text('{"question": "a-1", "kit": "x", "on": "2027-01-01"}')

    exposure.append(
        log, [Use(question="a-2", kit="x", on="2027-01-02"), Use(question="a-1", kit="x", on="2028-01-01")]
    )

    assert exposure.read(log) == (
        Use(question="a-1", kit="x", on="2027-01-01"),
        Use(question="a-2", kit="x", on="2027-01-02"),
    )


@pytest.mark.parametrize("line", ["[]", "3", '{"question": "a", "kit": "x", "on": "soon"}', "\xff"])
def test_whatever_else_stands_in_a_log_is_a_problem_and_no_crash(tmp_path, line):
    log = tmp_path / "asked.jsonl"
    log.write_bytes(line.encode("latin-1"))

    with pytest.raises(PlanError, match=r"asked\.jsonl:1: this line is no use of a question"):
        exposure.read(log)


def test_a_question_rests_for_half_a_year_from_the_last_day_in_the_log():
    def used(question, on):
        return Use(question=question, kit="x", on=on)

    rest = Rest(
        [used("old", "2026-01-01"), used("old", "2025-01-01"), used("new", "2027-03-01"), used("late", "2026-12-01")]
    )

    order = sorted(("new", "late", "never", "old"), key=rest.order)
    assert order == ["never", "old", "late", "new"]
    assert [rest.order(q)[0] for q in order] == [False, False, True, True]


def test_like_repeats_the_words_of_the_kit_and_what_its_experts_wrote(run, tmp_path, made):
    kit = made("plan", POSTING, tmp_path / "one")
    path = kit / "kit.yaml"
    text = path.read_text(encoding="utf-8").replace("look_for: []", "look_for: [names a price]")
    reworded = next(q for q in record.read(kit).questions if f"text: {q.text}\n" in text)
    path.write_text(text.replace(reworded.text, "Describe the hardest one."), encoding="utf-8")

    run("plan", POSTING, "--like", kit, "-o", tmp_path / "two")

    one, two = record.read(kit), record.read(tmp_path / "two")
    assert two.questions == one.questions
    assert [q.text for q in two.questions if q.id == reworded.id] == ["Describe the hardest one."]
