"""docs/taking-in.md: every code that a file can come with is explained, and none that there is not."""

import ast
import re
from pathlib import Path

from generator.reports.letters import ASKED_BACK
from generator.reports.plain import OF_A_RATING_CELL, TO_KNOW

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "taking-in.md").read_text(encoding="utf-8")
READERS = ("grids", "collecting", "scorecards/reading", "kits/screening")
# Words with a hyphen in the code that are no codes of problems.
OTHERS = re.compile(
    r"number-(rows|columns)-\w+|\w+-value|value-type|cell-range-address|named-range|line-break|table-row|user-defined"
    r"|us-ascii|no-show|taken-in|left-out|interim-shown|expected-again|other-scores"
)
SINGLE = {"damaged", "encrypted", "macro", "mended", "renamed"}


def codes_in(path):
    """The codes that stand in a module as texts."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            hyphened = re.fullmatch(r"[a-z]+(-[a-z]+)+", node.value) and not OTHERS.fullmatch(node.value)
            if hyphened or node.value in SINGLE:
                yield node.value


def documented():
    rows = re.findall(r"^\| (`[^|]+) \|", TEXT.partition("## What is found")[2], re.MULTILINE)
    return [code for row in rows for code in re.findall(r"`([^`]+)`", row)]


def test_every_code_is_explained_once_and_no_other():
    paths = [p for folder in READERS for p in (ROOT / "generator" / folder).glob("*.py")]
    paths.append(ROOT / "generator" / "scorecards" / "corrections.py")
    told = {code for path in paths for code in codes_in(path)}

    assert sorted(documented()) == sorted(told)


def test_what_is_good_to_know_is_that_in_the_text_and_in_the_table():
    known = re.findall(r"`([a-z-]+)`", TEXT.partition("### Good to know")[2])

    assert {*known, "not-expected"} == TO_KNOW


def test_what_is_asked_back_or_hidden_is_a_code_that_there_is():
    assert {*ASKED_BACK, *OF_A_RATING_CELL, *TO_KNOW} <= set(documented())


def test_the_readme_leads_there():
    assert "docs/taking-in.md" in (ROOT / "README.md").read_text(encoding="utf-8")
