"""kit.yaml: what is written is read back, and what is wrong is named with its line."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import PlanError
from generator.kits import record
from generator.model import Points


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


@settings(max_examples=40, deadline=None)
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
