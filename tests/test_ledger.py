"""The ledger: append-only, chained, mended when torn."""

import json

from generator import ledger

NOON, LATER = "2027-03-09T12:00:00Z", "2027-03-09T13:00:00Z"


def test_events_come_back_in_order(tmp_path):
    path = tmp_path / "ledger.jsonl"
    ledger.append(path, [("taken-in", {"sha256": "a"}), ("taken-in", {"sha256": "b"})], NOON)
    ledger.append(path, [("accepted", {"sha256": "b", "reason": "a slip: é, “quotes”"})], LATER)

    events, problems = ledger.read(path)

    assert [(e.what, e.at, dict(e.about)) for e in events] == [
        ("taken-in", NOON, {"sha256": "a"}),
        ("taken-in", NOON, {"sha256": "b"}),
        ("accepted", LATER, {"sha256": "b", "reason": "a slip: é, “quotes”"}),
    ]
    assert problems == ()


def test_without_a_ledger_there_are_no_events(tmp_path):
    assert ledger.read(tmp_path / "ledger.jsonl") == ((), ())


def test_nothing_that_happened_writes_nothing(tmp_path):
    ledger.append(tmp_path / "ledger.jsonl", [], NOON)

    assert not (tmp_path / "ledger.jsonl").exists()


def test_a_changed_line_is_noticed(tmp_path):
    path = tmp_path / "ledger.jsonl"
    ledger.append(path, [("taken-in", {"sha256": "a"}), ("taken-in", {"sha256": "b"})], NOON)
    path.write_text(path.read_text().replace('"a"', '"x"'))

    events, (problem,) = ledger.read(path)

    assert len(events) == 2
    assert problem.place.line == 2
    assert "changed" in problem.message


def test_a_line_taken_out_is_noticed(tmp_path):
    path = tmp_path / "ledger.jsonl"
    ledger.append(path, [("taken-in", {"sha256": x}) for x in "abc"], NOON)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + lines[2])

    assert len(ledger.read(path)[1]) == 1


def test_a_torn_last_line_is_named_and_mended_at_the_next_write(tmp_path):
    path = tmp_path / "ledger.jsonl"
    ledger.append(path, [("taken-in", {"sha256": "a"}), ("taken-in", {"sha256": "b"})], NOON)
    path.write_bytes(path.read_bytes()[:-20])

    events, problems = ledger.read(path)
    assert [e.about["sha256"] for e in events] == ["a"]
    assert "torn" in problems[0].message

    ledger.append(path, [("taken-in", {"sha256": "b"})], LATER)
    events, problems = ledger.read(path)
    assert [e.what for e in events] == ["taken-in", "torn-line-mended", "taken-in"]
    assert problems == ()


def test_every_line_is_one_json_object(tmp_path):
    path = tmp_path / "ledger.jsonl"
    ledger.append(path, [("excused", {"seat": "s1", "reason": "two\nlines"})], NOON)

    assert [json.loads(line)["what"] for line in path.read_text().splitlines()] == ["excused"]


def test_a_ledger_that_is_laid_anew_holds_with_the_times_it_had(tmp_path):
    path = tmp_path / "ledger.jsonl"
    ledger.append(path, [("taken-in", {"sha256": x}) for x in "ab"], NOON)
    ledger.append(path, [("taken-in", {"sha256": "c"})], LATER)
    first, _, last = ledger.read(path)[0]

    ledger.lay_anew(path, [first, last])
    ledger.append(path, [("purged", {})], LATER)

    events, problems = ledger.read(path)
    assert ([(e.what, e.at) for e in events], problems) == (
        [("taken-in", NOON), ("taken-in", LATER), ("purged", LATER)],
        (),
    )
