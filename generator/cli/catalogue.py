"""`panelpack catalogue`: look things up in the catalogue and check it."""

from pathlib import Path

import click

from generator.cli.caching import cache_folder
from generator.cli.options import LEVELS, catalogue_option
from generator.errors import CatalogueError, Place, Problem, did_you_mean


@click.group()
def catalogue() -> None:
    """Look up competencies, their questions and anchors; check a catalogue of your own."""


@catalogue.command("list")
@catalogue_option
def list_(catalogues: tuple[Path, ...]) -> None:
    """List the competencies by family, with how many questions each has."""
    from generator import catalogue as door

    family = None
    for competency in door.read(catalogues, cache=cache_folder("catalogue")).competencies:
        if competency.family != family:
            click.echo(f"{'' if family is None else chr(10)}{competency.family}")
            family = competency.family
        click.echo(f"  {competency.id:<40} {competency.name:<46} {len(competency.questions):>2} questions")


@catalogue.command()
@click.argument("competency", metavar="ID")
@click.option("--level", type=click.Choice(LEVELS), help="Only the questions and anchors of one level.")
@catalogue_option
def show(competency: str, level: str | None, catalogues: tuple[Path, ...]) -> None:
    """Show one competency as a page to read."""
    from generator import catalogue as door
    from generator.explaining import entry
    from generator.model import Level

    found = door.read(catalogues, cache=cache_folder("catalogue")).by_id
    if competency not in found:
        guess = did_you_mean(competency, found)
        raise CatalogueError(f"there is no competency '{competency}'{guess}; `panelpack catalogue list` has them all")
    click.echo(entry.render(found[competency], None if level is None else Level(level)))


@catalogue.command()
@click.argument("words", nargs=-1, required=True)
@catalogue_option
def search(words: tuple[str, ...], catalogues: tuple[Path, ...]) -> None:
    """Find competencies by words of a posting, a name or a definition."""
    from generator import catalogue as door
    from generator.matching.searching import search_catalogue

    query = " ".join(words)
    hits = search_catalogue(query, door.read(catalogues, cache=cache_folder("catalogue")))
    for competency, because in hits:
        click.echo(f"{competency.id:<40} {competency.name:<46} {because}")
    if not hits:
        click.echo(f"Nothing in the catalogue for “{query}”.", err=True)


@catalogue.command()
@catalogue_option
@click.option("--stats", is_flag=True, help="Also say how alike the questions and the anchors are.")
def check(catalogues: tuple[Path, ...], stats: bool) -> None:
    """Check the catalogue: its form, and the rules for questions, probes and anchors.

    Names everything wrong by file and line; ends with status 1 if there is anything.
    """
    from generator import catalogue as door
    from generator.linting import lint_catalogue
    from generator.linting.stats import catalogue_stats

    found = door.read(catalogues)
    findings = lint_catalogue(found)
    for line in catalogue_stats(found) if stats else ():
        click.echo(line)
    if findings:
        nowhere = Place("competencies.yaml")
        raise CatalogueError(*(Problem(found.places.get(f.where, nowhere), str(f)) for f in findings))
    questions = sum(len(c.questions) for c in found.competencies)
    click.echo(f"{len(found.competencies)} competencies, {questions} questions: nothing wrong.")
