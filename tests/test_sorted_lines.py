"""Lines are found by their names, wherever they stand in the text."""

import pytest

from generator import sorted_lines
from generator.sorted_lines import SortedLines, in_lines

NAMES = sorted(["", "a", "a b", "ab", "b", "bé", "c" * 30, "d"])


@pytest.mark.parametrize("block", [1, 7, 20, 1_000])
def test_every_line_is_found_by_its_name_and_nothing_else_is(block, monkeypatch):
    monkeypatch.setattr(sorted_lines, "BLOCK", block)
    lines = SortedLines(f"head\n{in_lines({name: f'tells {n}' for n, name in enumerate(NAMES)})}", start=5)

    assert dict(lines) == {name: f"tells {n}" for n, name in enumerate(NAMES)}
    assert (list(lines), len(lines)) == (NAMES, len(NAMES))
    assert [lines.get(name) for name in ("A", "aa", "b\ttells", "tells 1", "e")] == [None] * 5


def test_a_text_without_lines_tells_nothing():
    assert (dict(SortedLines()), len(SortedLines()), SortedLines().get("a")) == ({}, 0, None)
