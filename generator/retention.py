"""retention.yaml in, the organisation's rules out; the few rules that were checked, for who has no table yet."""

import re
from collections.abc import Mapping
from pathlib import Path

from generator.dates import days_of
from generator.errors import Place, PlanError, Problem, did_you_mean
from generator.model.keeping import KeepRule, Period, Unit, What
from generator.yaml_source import Fields, Node, load, parse

NAME = "retention.yaml"
FIELDS = ("what", "applies", "keep", "delete", "source", "checked")
PERIOD = re.compile(r"(\d{1,4})\s*([a-z]+?)s?")
NO_LIST = "this table is no list of lines; `panelpack retention --example` prints one"
HOW_LONG = "write a number and days, weeks, months or years, as in '18 months'"

EEOC = "29 CFR Part 1602, as eeoc.gov sums it up; counted from the record or the decision, whichever is later"
SHIPPED = (
    KeepRule(
        what=What.EVERYTHING,
        applies="private employers in the United States",
        keep=Period(number=1, unit=Unit.YEAR),
        delete=None,
        source=EEOC,
        checked="2026-11-22",
    ),
    KeepRule(
        what=What.EVERYTHING,
        applies="state and local government and education in the United States",
        keep=Period(number=2, unit=Unit.YEAR),
        delete=None,
        source=EEOC,
        checked="2026-11-22",
    ),
)
EXAMPLE = f"""\
# How long your organisation keeps what a selection leaves. Save this as {NAME} in the folder that holds your kits.
# The table is yours: have the periods and the sources confirmed by whoever answers for them, and note the day.
#
# what      everything, or one of: {", ".join(what for what in What if what is not What.EVERYTHING)}
# applies   to whom or where, in your words
# keep      keep at least so long after the decision (days, weeks, months or years); without it no rule says so
# delete    delete at the latest so long after the decision; without it no rule says so
# source    the law, contract or policy that says so
# checked   the day on which somebody last looked there
#
# Every line counts: the longest keeping and the earliest deletion stand. Where they cross, keeping wins, and
# `panelpack retention` says so. For an opening under other law write another table and name it with --table.

- what: everything
  applies: our selections, as a private employer in the United States
  keep: 1 year
  source: {EEOC}
  checked: 2026-11-22

- what: everything
  applies: our own policy (replace the period by yours)
  delete: 18 months
  source: name the policy here
  checked: 2026-11-22
"""


def read(path: Path) -> tuple[KeepRule, ...]:
    """The rules of a table, in its order; PlanError names everything that is wrong in it by line."""
    problems: list[Problem] = []
    text = load(path, problems)
    root = None if text is None else parse(text, str(path), problems)
    rules: tuple[KeepRule, ...] = ()
    if root is not None and isinstance(root.value, tuple):
        rules = tuple(_rule(node, problems) for node in root.value)
    if not rules and not problems:
        problems.append(Problem(Place(str(path)), NO_LIST))
    if problems:
        raise PlanError(*problems)
    return rules


def _rule(node: Node, problems: list[Problem]) -> KeepRule:
    fields = Fields(node, problems, FIELDS)
    keep, delete = _period(fields, "keep"), _period(fields, "delete")
    if isinstance(node.value, Mapping) and not (fields.has("keep") or fields.has("delete")):
        fields.wrong(node.place, "this line says neither 'keep' nor 'delete'")
    return KeepRule(
        what=fields.choice("what", What),
        applies=" ".join(fields.text("applies").split()),
        keep=keep,
        delete=delete,
        source=" ".join(fields.text("source").split()),
        checked=_day(fields, "checked"),
    )


def _period(fields: Fields, name: str) -> Period | None:
    said = fields.optional(name)
    if said is None:
        return None
    found = PERIOD.fullmatch(" ".join(said.lower().split()))
    unit = None if found is None else next((unit for unit in Unit if unit == found.group(2)), None)
    if found is None or unit is None or int(found.group(1)) == 0:
        words = re.findall(r"[a-z]+", said.lower())
        near = did_you_mean(words[0], [f"{unit}s" for unit in Unit]) if found is not None and words else ""
        fields.wrong(fields.place_of(name), f"'{name}' is '{said}': {HOW_LONG}{near}")
        return None
    return Period(number=int(found.group(1)), unit=unit)


def _day(fields: Fields, name: str) -> str:
    said = fields.text(name)
    days = days_of(said)
    if said and len(days) != 1:
        fields.wrong(fields.place_of(name), f"'{name}' is '{said}'; write the day as in 2027-03-01")
    return days[0].isoformat() if days else ""
