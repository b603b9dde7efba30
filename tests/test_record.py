"""kit.yaml: what is written is read back, and what is wrong is named with its line."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import PlanError
from generator.kits import record
from generator.model import JobReview, Points
from tests.examples import up_to


@pytest.fixture
def kit_file(tmp_path, solo_kit):
    path = tmp_path / "kit.yaml"
    path.write_text(record.write(solo_kit), encoding="utf-8")
    return path


def broken(path, *changes):
    """The message for a kit in which texts were replaced, and the line of the first change."""
    text = path.read_text(encoding="utf-8")
    line = text[: text.index(changes[0][0])].count("\n") + 1
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanError) as caught:
        record.read(path)
    return str(caught.value), line


def test_a_kit_is_read_back_as_it_was_written(tmp_path, solo_kit, together_kit):
    for kit in (solo_kit, together_kit):
        path = tmp_path / "kit.yaml"
        path.write_text(record.write(kit), encoding="utf-8")

        assert record.read(path) == kit
        assert record.read(tmp_path) == kit


@pytest.mark.parametrize(
    "value", ["No", "12:30", "0123", "2026-03-01", "1e3", "null", "~", "=1+1", "@x", "a: b # c", "- x"]
)
def test_scalars_stay_what_was_typed(tmp_path, solo_kit, value):
    kit = replace(
        solo_kit,
        requisition=replace(solo_kit.requisition, numbers=value, contact=value, decision_by=value),
        panel=(replace(solo_kit.panel[0], name=value, start=value), *solo_kit.panel[1:]),
    )
    path = tmp_path / "kit.yaml"
    path.write_text(record.write(kit), encoding="utf-8")

    assert record.read(path) == kit


def test_a_time_typed_without_quotes_stays_a_text(kit_file, solo_kit):
    text = kit_file.read_text(encoding="utf-8")
    kit_file.write_text(
        text.replace("decision_by: null", "decision_by: 12:30").replace("numbers: null", "numbers: 0123")
    )

    requisition = record.read(kit_file).requisition

    assert (requisition.decision_by, requisition.numbers) == ("12:30", "0123")


@settings(max_examples=up_to(40), deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_any_text_survives_the_round_trip(solo_kit_of, tmp_path_factory, text):
    kit = replace(solo_kit_of, requisition=replace(solo_kit_of.requisition, title=text, organisation=text))
    path = tmp_path_factory.getbasetemp() / "round-trip.yaml"
    path.write_text(record.write(kit), encoding="utf-8")

    assert record.read(path).requisition == kit.requisition


@pytest.fixture(scope="session")
def solo_kit_of(solo_kit):
    return replace(solo_kit, lines=(), seen=())


def test_points_are_read_back(tmp_path, solo_kit):
    points = Points(total=100, interview=80, other=(("skills-test", 20.0),), pass_mark=70)
    kit = replace(solo_kit, rules=replace(solo_kit.rules, points=points))
    path = tmp_path / "kit.yaml"
    path.write_text(record.write(kit), encoding="utf-8")

    assert record.read(path) == kit


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("    asks: s1", "    asks: s9", "seat 's9' is not in this session (s1)"),
        ("    minutes: 9", "    minutes: 39", "minutes more than its 60"),
        ("    competency: ", "    competency: x", "is not among the rated competencies"),
        ("  level: director", "  level: directer", "did you mean 'director'?"),
        ("  scale: [1, 5]", "  scale: [1, 7]", "'scale' must be [1, 5]"),
        ("  combine: mean", "  combine: meen", "did you mean 'mean'?"),
        ("    weight: 1", "    weight: 2", "needs a 'reason'"),
        ("    minimum: null", "    minimum: 3", "needs a 'reason'"),
        ("    key: ben-okafor", "    key: ana-ruiz", "stands twice in the panel"),
        ("      - id: q2", "      - id: q1", "question id 'q1' stands 2 times"),
        ("    seat: s1", "    seat: s7", "there is no seat 's7'"),
        ("kit: 1", "kit: 2", "'kit' must be 1"),
        ("panel:", "pannel:", "unknown field 'pannel'; did you mean 'panel'?"),
        ("    opening: 5", "    opening: five", "'opening' is 'five', not a whole number"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(kit_file, old, new, says):
    message, _ = broken(kit_file, (old, new))

    assert says in message
    assert all(f"{kit_file}:" in line for line in message.splitlines())


def test_a_wrong_level_is_named_on_its_own_line(kit_file):
    message, line = broken(kit_file, ("  level: director", "  level: boss"))

    assert f"{kit_file}:{line}: 'level' is 'boss'" in message


def test_everything_wrong_is_named_at_once(kit_file):
    message, _ = broken(
        kit_file,
        ("  scale: [1, 5]", "  scale: [1, 7]"),
        ("    asks: s1", "    asks: s9"),
        ("    weight: 1", "    weight: 3"),
    )

    assert len(message.splitlines()) >= 3


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("  id: sales-director", "  id: ../../etc", "'id' is '../../etc'; use small letters"),
        ("  id: sales-director", "  id: con", "'id' is 'con'"),
        ("  id: sales-director", f"  id: {'a' * 41}", "at most 40"),
        ("    key: ana-ruiz", "    key: ../out", "'key' is '../out'"),
        ("    key: ana-ruiz", "    key: lpt1", "'key' is 'lpt1'"),
        ("    key: ana-ruiz", "    key: Ana_Ruiz", "'key' is 'Ana_Ruiz'"),
        ("  - id: i1", "  - id: i/1", "'id' is 'i/1'"),
        ("      - id: s1", "      - id: s-1", "'id' is 's-1'"),
        ("      - id: q1", "      - id: q-1", "'id' is 'q-1'"),
        ("  - id: c1", "  - id: =c1", "'id' is '=c1'"),
        ("  - id: c2", "  - id: c1", "screening id 'c1' stands 2 times"),
        ("  - id: f2", "  - id: f1", "fact id 'f1' stands 2 times"),
        ("          - star: S", "          - star: X", "'star' is 'X', not one of S, A, R"),
        ("  manages_people: null", "  manages_people: perhaps", "'manages_people' is 'perhaps', not yes or no"),
        ("  recording: not-recorded", "  recording: secretly", "'recording' is 'secretly', not one of"),
        ("    weight: 1", "    weight: -1", "'weight' is -1; a weight is above 0"),
        ("    minimum: null", "    minimum: 9", "'minimum' is 9, not from 1 to 5"),
        ("    reason: null", "    reason: null # ask\n    minimum: 3", "needs a 'reason'"),
    ],
)
def test_what_could_lead_out_of_the_kit_or_means_nothing_is_refused_on_its_own_line(kit_file, old, new, says):
    if "minimum: 3" in new:
        kit_file.write_text(
            kit_file.read_text(encoding="utf-8").replace("    minimum: null\n", "", 1), encoding="utf-8"
        )

    message, line = broken(kit_file, (old, new))

    assert any(says in one and one.startswith(f"{kit_file}:{line}:") for one in message.splitlines())


@pytest.mark.parametrize(
    ("points", "says"),
    [
        ({"interview": 120}, "'interview' is 120, not from 0 to the total of 100"),
        ({"pass_mark": 101}, "'pass_mark' is 101, not from 0 to the total of 100"),
        ({"rounding": "up"}, "'rounding' is 'up', not one of half-up, half-even; did you mean"),
        ({"other": (("test", 10.0), ("test", 10.0))}, "'id' test stands twice among the other points"),
        ({"total": -5}, "'total' is -5; a total is above 0"),
    ],
)
def test_points_that_cannot_be_given_are_refused(tmp_path, solo_kit, points, says):
    whole = {"total": 100, "interview": 80, "other": (("test", 20.0),)} | points
    path = tmp_path / "kit.yaml"
    path.write_text(record.write(replace(solo_kit, rules=replace(solo_kit.rules, points=Points(**whole)))))

    with pytest.raises(PlanError) as caught:
        record.read(path)

    assert says.split("; did")[0] in str(caught.value)
    named = "total" if "make 120" in says else next(iter(points)) if "other" not in points else "id: test"
    found = next(line for line in str(caught.value).splitlines() if says.split("; did")[0] in line)
    line = int(found.split(":")[1])
    assert named in path.read_text().splitlines()[line - 1]


def test_relations_are_checked_beside_wrong_fields_and_what_follows_from_these_is_not_said(kit_file):
    message, _ = broken(
        kit_file,
        ("  level: director", "  level: boss"),
        ("    asks: s1", "    asks: s9"),
        ("    minutes: 60\n    together", "    minutes: --5\n    together"),
        ("    key: ben-okafor", "    key: []"),
    )

    told = [line.split(": ", 1)[1] for line in message.splitlines()]
    assert [text.partition(",")[0] for text in sorted(told)] == [
        "'key' must be one text",
        "'level' is 'boss'",
        "'minutes' is '--5'",
        "seat 's9' is not in this session (s1)",
    ]


def test_a_kit_without_its_main_parts_names_each_once(tmp_path):
    path = tmp_path / "kit.yaml"
    path.write_text("kit: 1\npanel: []\n")

    with pytest.raises(PlanError) as caught:
        record.read(path)

    parts = ("requisition", "competencies", "sessions", "provenance", "lines")
    assert str(caught.value).splitlines() == [f"{path}:1: '{name}' is missing" for name in parts]


@pytest.mark.parametrize(
    "text", ["[" * 200_000, "- " * 100_000, "{a: " * 100_000, "? [a, [b]]\n: 1\n", "- x\n", "\0"]
)
def test_no_yaml_brings_the_reader_down(tmp_path, text):
    path = tmp_path / "kit.yaml"
    path.write_text(text)

    with pytest.raises(PlanError, match=r"kit\.yaml"):
        record.read(path)


def test_an_endless_kit_and_one_that_is_no_text_are_refused(tmp_path):
    for content, says in ((b"# " + b"x" * 5_000_000, "larger than 5 MB"), (b"kit: \xff", "not UTF-8 text")):
        (tmp_path / "kit.yaml").write_bytes(content)

        with pytest.raises(PlanError, match=says):
            record.read(tmp_path)


@pytest.mark.parametrize("number", ["--5", "'-'", "5-", "9" * 5000, "５", "1_0"])
def test_what_is_no_whole_number_is_a_problem(kit_file, number):
    message, line = broken(kit_file, ("    minutes: 60", f"    minutes: {number}"))

    assert message.startswith(f"{kit_file}:{line}: 'minutes' is")


def test_a_broken_file_is_refused_with_the_line(tmp_path):
    path = tmp_path / "kit.yaml"
    path.write_text("kit: 1\nrequisition: [\n", encoding="utf-8")

    with pytest.raises(PlanError, match=r"kit\.yaml:\d+: this is not YAML"):
        record.read(path)


def test_an_alias_bomb_is_refused(tmp_path):
    path = tmp_path / "kit.yaml"
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))
    path.write_text(f"a0: &a0 [x]\n{levels}\n", encoding="utf-8")

    with pytest.raises(PlanError, match="anchors and aliases"):
        record.read(path)


def test_no_candidate_stands_in_a_kit(solo_kit):
    assert "candidate" not in {
        line.split(":")[0].strip() for line in record.write(solo_kit).splitlines() if line[:1].isalpha()
    }


def test_what_is_declared_is_read_back_and_is_yes_or_no(tmp_path, solo_kit):
    path = tmp_path / "kit.yaml"
    kit = replace(solo_kit, review=JobReview(trained="yes", applications_apart="no"))
    path.write_text(record.write(kit), encoding="utf-8")

    assert record.read(path) == kit
    message, line = broken(path, ("trained: 'yes'", "trained: mostly"))
    assert f"kit.yaml:{line}: 'trained' holds 'mostly', not yes or no" in message
