"""Patterns that are kept from one process to the next are those that were compiled."""

import re

import pytest

from generator import patterns

PATTERNS = [
    (r"\b(?:strong|excellent) (?P<what>\w+)\b", re.IGNORECASE),
    (r"^(?!the|an? )[\w&'’.-]+(?: (\w+)){0,4} is an? ", 0),
    (r"(?<![\w.,])(?P<low>\d{1,3}(?:[.,]\d{1,2})?)(?:\s?(?:-|–|to)\s?(?P<high>\d+))?", 0),
    (r"größe|straße|qualit[éè]", re.IGNORECASE),
]
TEXT = "Excellent eyesight, 2 to 3 years; Acme & Sons Ltd is an employer. Qualité, Größe"


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_pattern_is_the_compiled_one(pattern, flags):
    compiled, kept = re.compile(pattern, flags), patterns._restored(pattern, patterns._told(pattern, flags))

    assert kept == compiled
    assert (kept.flags, kept.groups, kept.groupindex) == (compiled.flags, compiled.groups, compiled.groupindex)
    assert [m.groupdict() | {"": m.span()} for m in kept.finditer(TEXT)] == [
        m.groupdict() | {"": m.span()} for m in compiled.finditer(TEXT)
    ]


@pytest.mark.parametrize(
    "kept", ["", "null", "[]", '[0, "zz", 0, {}]', '[0, "ffffffff", 0, {}]', '[0, "0000", 1, {}]']
)
def test_what_the_engine_does_not_take_counts_as_not_kept(kept):
    assert patterns._restored("a|b", kept) is None


def test_what_was_remembered_is_not_kept_again(monkeypatch):
    monkeypatch.setattr(patterns, "REMEMBERED", {})
    monkeypatch.setattr(patterns, "MADE", {})
    patterns.compiled.__wrapped__("never seen before")
    kept = patterns.to_keep()
    monkeypatch.setattr(patterns, "MADE", {})
    patterns.remember(kept)

    assert patterns.compiled.__wrapped__("never seen before").search("never seen before")
    assert patterns.to_keep() == {}
