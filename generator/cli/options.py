"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.model import JURISDICTIONS

Command = TypeVar("Command", bound=Callable[..., Any])
LEVELS = ("entry", "contributor", "manager", "director", "executive")

posting_argument = click.argument("posting", type=click.Path(exists=True, dir_okay=False, path_type=Path))
catalogue_option = click.option(
    "--catalogue",
    "catalogues",
    multiple=True,
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Add competencies of your own, or change ours by id. May be given several times.",
)
as_posting_option = click.option(
    "--as-posting", is_flag=True, help="Use the page even if it does not look like a job posting."
)
level_option = click.option(
    "--level", type=click.Choice(LEVELS), help="The level of the role, where the posting is read wrongly."
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print it.",
)
template_dir_option = click.option(
    "--template-dir",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with Word templates of your own; they stand before ours.",
)
strict_option = click.option("--strict", is_flag=True, help="End with status 1 if anything is short.")

PLANNING = (
    catalogue_option,
    as_posting_option,
    level_option,
    click.option(
        "--interviewer",
        "interviewers",
        multiple=True,
        metavar='"NAME:MINUTES"',
        help="Somebody who interviews, with the minutes they have. Give one for each person.",
    ),
    click.option(
        "--panel",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="The interviewers from a panel.yaml instead, with wishes, stages and dates.",
    ),
    click.option(
        "--jurisdiction",
        type=click.Choice(JURISDICTIONS),
        help="Where the job is: adds what was checked of its law to what may not be asked. us: its spelling, Letter.",
    ),
    click.option("--together", is_flag=True, help="They sit in one interview together, instead of one to one."),
    click.option(
        "--competencies",
        type=click.IntRange(2, 8),
        default=6,
        show_default=True,
        help="How many competencies to rate at most.",
    ),
    click.option(
        "--minutes", type=click.IntRange(10, 240), help="Minutes for interviewers given without. [default: 60]"
    ),
    click.option(
        "--short",
        is_flag=True,
        help="A short interview: up to three competencies, one rater is enough, guide and card on one sheet.",
    ),
    click.option(
        "--like",
        type=click.Path(exists=True, path_type=Path),
        metavar="KIT",
        help="Ask the questions of an earlier kit again where they fit.",
    ),
    click.option(
        "--log",
        type=click.Path(dir_okay=False, path_type=Path),
        help="The log of questions that other kits have asked, as on a shared drive. "
        "[default: exposure.jsonl beside the kit's folder]",
    ),
    click.option(
        "-o",
        "--output",
        type=click.Path(file_okay=False, path_type=Path),
        help="The kit's folder. [default: kits/<title> below this folder]",
    ),
)


def planning_options(command: Command) -> Command:
    """Every option that shapes a plan."""
    for option in reversed(PLANNING):
        command = option(command)
    return command
