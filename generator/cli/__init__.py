"""The command line: the only click, the only printing, the only exit. One file a command."""

import click

from generator import __version__
from generator.cli.accept import accept
from generator.cli.build import build
from generator.cli.candidate import candidate
from generator.cli.catalogue import catalogue
from generator.cli.collect import collect
from generator.cli.explain import explain
from generator.cli.freeze import freeze
from generator.cli.interviewer import interviewer
from generator.cli.plan import plan
from generator.cli.purge import purge
from generator.cli.record import record
from generator.cli.retention import retention
from generator.cli.status import status
from generator.errors import PanelpackError, did_you_mean


class Panelpack(click.Group):
    """Turns what a user can mend into its message and exit status 1; a bug keeps its traceback."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments as they are; refused where one is no text, as bytes of another encoding are."""
        for arg in args:
            if not _is_text(arg):
                ctx.fail(f"{arg!r} is not text in this terminal's encoding; type it again, or rename the file")
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a PanelpackError prints one problem a line."""
        try:
            return super().invoke(ctx)
        except PanelpackError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)
        except OSError as error:
            # A folder that may not be written, a full disk: the user's to mend. What names no file is a bug.
            if error.filename is None:
                raise
            click.echo(f"{error.filename}: {(error.strerror or 'cannot be used').lower()}", err=True)
            ctx.exit(1)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of that name, with a suggestion where there is none."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and self.get_command(ctx, name) is None:
            ctx.fail(f"there is no command '{name}'{did_you_mean(name, self.list_commands(ctx))}")
        return super().resolve_command(ctx, args)


def _is_text(arg: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in arg)


@click.group(cls=Panelpack, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="panelpack")
def cli() -> None:
    """From a job posting to an interview pack for your panel.

    Start with `panelpack build POSTING`: it plans the interviews and writes the guides and scorecards.
    Look at the plan in kit.yaml, change what you like, and run `panelpack build KIT` again.
    """


PREPARING = (build, plan, explain, freeze, candidate, interviewer)
AFTERWARDS = (status, collect, accept, record, retention, purge)

for command in (*PREPARING, *AFTERWARDS, catalogue):
    cli.add_command(command)
