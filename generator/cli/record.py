"""`panelpack record`: everything about a selection as one document, with what must go removed from it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import template_dir_option

if TYPE_CHECKING:
    from generator.cli.intake import TakenIn
    from generator.model import Debrief, Kit
    from generator.model.packet import Kind, Scope, Withheld

NOT_DUE = (
    "{cards}; a record would show ratings before the panel has finished. Wait for the last card, or go on without it "
    "(collect --without)."
)
INSIST = ' Where somebody has a right to it today, --interim "REASON" insists, and the record and the ledger say so.'


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.argument("code", required=False, metavar="[C03]")
@click.option(
    "--for",
    "audience",
    required=True,
    type=click.Choice(["requester", "subject", "tribunal"]),
    help="Who asked: the public or the press, the candidate C03 (subject), or a tribunal.",
)
@click.option(
    "--redact",
    metavar="WHAT,…",
    default="",
    help="Remove names of the panel, names of candidates, questions, anchors: panel,candidates,questions,anchors.",
)
@click.option("--withhold", metavar="q3,…", default="", help="Remove these questions with all their texts.")
@click.option("--because", default="", help="Why they are withheld; it stands in their place.")
@click.option("--withhold-notes", is_flag=True, help="Remove the notes on the withheld questions, too.")
@click.option(
    "--ticked",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The list of possible names that came with an earlier record, ticked.",
)
@click.option(
    "--interim",
    default="",
    metavar="REASON",
    help="Show ratings although cards are still out; it stands in the record.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that numbered records go into. [default: records/ in the kit]",
)
@template_dir_option
def record(
    kit: Path,
    code: str | None,
    audience: str,
    redact: str,
    withhold: str,
    because: str,
    withhold_notes: bool,
    ticked: Path | None,
    interim: str,
    output: Path | None,
    template_dir: Path | None,
) -> None:
    """Put everything about a selection, or about one candidate, into one document to hand out.

    The posting, what was asked and how it counts, what was sent, every card as it came back, papers, corrections,
    the meeting, the figures, the decision, the ledger. One PDF where LibreOffice is on this machine, else a Word
    document; each run that finds something new writes the next `records/n-…/`.

    A tribunal gets everything. The candidate (subject) gets what is held about them: other people's cards and
    figures are out altogether, the panel's names stay unless you --redact panel. A requester never gets a
    candidate's name. What is removed is gone from the file, with “[removed: …]” in its place and a log beside it.
    Of a question that you --withhold go its text, fallback, probes and anchors, wherever they are quoted by
    eight words or more; ratings and notes on it stay, the notes unless --withhold-notes.

    Names in notes that nobody told the program about cannot be found: go through the list beside the record, tick
    it, and give it back with --ticked. Then read the record yourself before it leaves the house.
    """
    from generator.cli import records
    from generator.cli.intake import LEDGER, take_in
    from generator.locking import locked
    from generator.model.packet import Audience, Scope

    folder = kit if kit.is_dir() else kit.parent
    who = Audience(audience)
    if who is Audience.SUBJECT and code is None:
        raise click.UsageError(
            "--for subject needs the candidate's code, as in: panelpack record KIT C03 --for subject"
        )
    with locked(folder / LEDGER):
        taken = take_in(folder)
        scope = Scope(audience=who, code=_candidate(taken, code), interim=" ".join(interim.split()))
        kinds, withheld = _kinds(redact), _withheld(taken.kit, withhold, because, notes_too=withhold_notes)
        scope, debrief = _what_may_be_seen(taken, scope)
        asked = records.Asked(
            scope=scope,
            kinds=kinds,
            withheld=withheld,
            ticked=ticked,
            place=output or folder / "records",
            own_templates=template_dir,
        )
        records.make(taken, debrief, asked)


def _candidate(taken: "TakenIn", code: str | None) -> str | None:
    """The candidate meant, small letters or not."""
    from generator.errors import Place, PlanError, Problem, did_you_mean

    if code is None:
        return None
    codes = [c.code for c in taken.candidates if c.name]
    found = next((c for c in codes if c.casefold() == code.strip().casefold()), None)
    if found is None:
        message = f"there is no candidate '{code}' ({', '.join(codes) or 'nobody yet'}){did_you_mean(code, codes)}"
        raise PlanError(Problem(Place(str(taken.folder / "candidates.csv")), message))
    return found


def _kinds(said: str) -> "frozenset[Kind]":
    """What is to be removed by kind."""
    from generator.errors import did_you_mean
    from generator.model.packet import REDACTABLE

    known = {kind.value: kind for kind in REDACTABLE}
    wanted = [word.strip().casefold() for word in said.split(",") if word.strip()]
    for word in wanted:
        if word not in known:
            raise click.UsageError(f"--redact: '{word}' is none of {', '.join(known)}{did_you_mean(word, known)}")
    return frozenset(known[word] for word in wanted)


def _withheld(kit: "Kit", said: str, because: str, *, notes_too: bool) -> "Withheld":
    """The questions to keep back, and why."""
    from generator.errors import did_you_mean
    from generator.model.packet import Withheld

    known = [q.id for q in kit.questions]
    wanted = tuple(dict.fromkeys(word.strip().casefold() for word in said.split(",") if word.strip()))
    for word in wanted:
        if word not in known:
            message = f"there is no question '{word}' in this kit ({', '.join(known)})"
            raise click.UsageError(f"--withhold: {message}{did_you_mean(word, known)}")
    why = " ".join(because.split())
    if wanted and not why:
        raise click.UsageError("--withhold needs --because: the reason stands in the place of what is removed")
    if (why or notes_too) and not wanted:
        raise click.UsageError(f"--{'because' if why else 'withhold-notes'} goes with --withhold")
    return Withheld(questions=wanted, because=why, notes_too=notes_too)


def _what_may_be_seen(taken: "TakenIn", scope: "Scope") -> "tuple[Scope, Debrief]":
    """The debrief to show; ratings that the panel has not finished are refused, unless somebody insists who may."""
    from generator.cli import debriefs, revealing
    from generator.errors import PlanError
    from generator.model.packet import Audience

    debrief = debriefs.hold(taken, interim=False)
    if not revealing.closed(taken, debrief, scope):
        if scope.interim:
            click.echo("--interim is noted nowhere: no rating is shown before its time.", err=True)
        return replace(scope, interim=""), debrief
    if scope.interim and scope.audience is not Audience.REQUESTER:
        return scope, debriefs.hold(taken, interim=True)
    waiting = sum(not card.settled for card in taken.intake.cards)
    cards = "1 card is still out" if waiting == 1 else f"{waiting} cards are still out"
    more = "" if scope.audience is Audience.REQUESTER else INSIST
    raise PlanError(f"{taken.folder}: {NOT_DUE.format(cards=cards)}{more}")
