"""`panelpack explain`: every line of a posting and what was made of it."""

from pathlib import Path

import click

from generator.cli.flow import Wishes, make_plan, read_posting
from generator.cli.options import as_posting_option, catalogue_option, level_option, posting_argument


@click.command()
@posting_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "html"]),
    default="table",
    show_default=True,
    help="How to print it; html is a page to open in a browser: add > page.html.",
)
@catalogue_option
@level_option
@as_posting_option
def explain(posting: Path, form: str, catalogues: tuple[Path, ...], level: str | None, as_posting: bool) -> None:
    """Show every line of a posting and what was made of it.

    Each line has its kind (a competency asked for, a duty, a degree, an offer …), how much it is
    insisted on, what becomes of it, and the words that brought each competency. What is rated is shown
    for the default panel: three interviewers of 60 minutes, one to one.
    """
    from generator import explaining

    read = read_posting(posting, catalogues, as_posting=as_posting)
    kit = make_plan(read, "explain", Wishes(catalogues=catalogues, level=level))
    click.echo(explaining.render(read.reading, read.matched, kit, form))
