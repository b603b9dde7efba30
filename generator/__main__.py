"""`python -m generator` is the `panelpack` command."""

from generator.cli import cli

cli(prog_name="panelpack")
