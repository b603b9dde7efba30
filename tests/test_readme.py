"""The README: its example runs, its commands exist, its pictures are there."""

import doctest
import re
from pathlib import Path

import click

from generator.cli import cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_runs(monkeypatch):
    monkeypatch.chdir(ROOT)

    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False)

    assert (failed, tried > 5) == (0, True)


def commands(group, before=""):
    for name, command in group.commands.items():
        yield f"{before}{name}", command
        yield from commands(command, f"{before}{name} ") if hasattr(command, "commands") else ()


def test_every_command_is_documented_and_explains_itself():
    for name, command in commands(cli):
        group, _, last = name.rpartition(" ")
        assert f"`panelpack {name}" in README or (group and f"`{last}" in README), name
        assert command.help, name
        for option in command.params:
            assert isinstance(option, click.Argument) or option.help, f"{name} {option.name}"


def test_every_link_and_picture_is_there():
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if not target.startswith("http"):
            assert (ROOT / target).exists(), target
