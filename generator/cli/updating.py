"""`panelpack plan KIT --update`: what people decided on plan-review.xlsx in, the plan brought up to it out."""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.caching import cache_folder
from generator.cli.flow import Wishes
from generator.cli.freezing import history_of, hold_to_freeze
from generator.cli.holding import held
from generator.cli.intake import LEDGER, now
from generator.cli.review_form import filled_review, keep, put_aside, write_review

if TYPE_CHECKING:
    from generator.linting import Finding
    from generator.model import Catalogue, Kit
    from generator.model.review import FilledReview, Updated

ONLY = (
    "--update takes the plan from kit.yaml and plan-review.xlsx; of the other options only --catalogue, --reason, "
    "--format and --strict go with it"
)
UNCHANGED = "Up to date: the review changes nothing."


def update_plan(source: Path, wishes: Wishes, reason: str | None, form: str, *, strict: bool) -> None:
    """Bring a kit's plan to what its review decides, and print what changed."""
    if dataclasses.replace(wishes, catalogues=()) != Wishes():
        raise click.UsageError(ONLY)
    folder = source if source.is_dir() else source.parent
    with held(folder):
        falls_short = _update(folder, wishes, reason, form)
    if strict and falls_short:
        raise SystemExit(1)


def _update(folder: Path, wishes: Wishes, reason: str | None, form: str) -> bool:
    """The same with nobody else writing meanwhile; whether anything falls short."""
    from generator import catalogue as catalogue_door
    from generator.kits import record
    from generator.planning.offering import offer_choices
    from generator.planning.shortfalls import shortfalls
    from generator.planning.updating import update_kit
    from generator.wording.american import as_spelt_for

    kit = record.read_as_written(folder)
    catalogue = as_spelt_for(kit.requisition, catalogue_door.read(wishes.catalogues, cache=cache_folder("catalogue")))
    offer = offer_choices(kit, catalogue)
    filled = filled_review(folder, kit)
    sent = (folder / "pack" / "manifest.json").exists()
    done = update_kit(kit, filled, catalogue, offer, used=_sent_before(folder), sent=sent)
    written = _written(folder, kit, done.kit, filled, catalogue, reason)
    short = shortfalls(done.kit)
    findings = _wording(done, catalogue)
    _print(kit, done, (*short, *findings), folder, form)
    for line in (*_problems(done), *written, *_next(folder, kit, done.kit)):
        click.echo(line, err=True)
    return bool(short or findings or done.problems)


def _written(
    folder: Path, before: "Kit", after: "Kit", filled: "FilledReview", catalogue: "Catalogue", reason: str | None
) -> list[str]:
    """Bring kit.yaml and the form to *after*, and say so; PlanError where a frozen plan lacks a reason."""
    from generator.model import in_interview_language
    from generator.planning.offering import offer_choices

    written: list[str] = []
    if after != before:
        content = _patched(folder / "kit.yaml", after)
        hold_to_freeze(folder, in_interview_language(after), reason)
        written += _write_plan(folder, after, content)
    if after != before or not filled.current:
        write_review(folder, after, offer_choices(after, catalogue))
        written.append(f"Written: {folder / 'plan-review.xlsx'}, with what is known now")
        written += put_aside(folder)
    return written


def _sent_before(folder: Path) -> set[str]:
    """The ids of all questions that were ever sent out with this kit."""
    asked = (entry.get("questions") for entry in history_of(folder))
    return {str(name) for found in asked if isinstance(found, dict) for name in found}


def _write_plan(folder: Path, after: "Kit", content: bytes) -> list[str]:
    """Write kit.yaml anew; what was there is kept under the next free number."""
    from generator import folders, ledger
    from generator.model import in_interview_language

    path = folder / "kit.yaml"
    kept = keep(path, content, "kit.yaml.{n}")
    about = {"version": in_interview_language(after).version, "rules_digest": after.rules_digest}
    told = ledger.read(folder / LEDGER)[0][-1:]
    # Told first, and once: a run that was stopped here finds nothing to change in the plan when it is run again.
    if [(e.what, dict(e.about)) for e in told] != [("updated", about)]:
        ledger.append(folder / LEDGER, [("updated", about)], now())
    folders.write_file(path, content)
    return [f"The plan as it was: {kept}"]


def _patched(path: Path, after: "Kit") -> bytes:
    """The bytes of kit.yaml with only what changed written anew; its line ends stay."""
    from generator.kits.record.patching import patched

    content = path.read_bytes()
    text = content.decode("utf-8-sig")
    ends = "\r\n" if "\r\n" in text else "\n"
    done = patched(text.replace("\r\n", "\n"), str(path), after)
    mark = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    return mark + done.replace("\n", ends).encode()


def _wording(done: "Updated", catalogue: "Catalogue") -> tuple[str, ...]:
    """What the rules of good questions say of wordings that people typed."""
    from generator.linting import lint_wording

    found: list[tuple[str, Finding]] = []
    for question in done.reworded:
        competency = catalogue.by_id.get(question.competency)
        # What makes a good question is no measure for a piece of work.
        if competency is not None and question.exercise is None:
            level = done.kit.requisition.level
            found += [(question.id, finding) for finding in lint_wording(competency, question, level)]
    return tuple(f"{name} in your words: {finding.message} ({finding.rule})" for name, finding in found)


def _print(before: "Kit", done: "Updated", short: Sequence[str], folder: Path, form: str) -> None:
    from generator.model import in_interview_language
    from generator.planning.differing import differences

    changes = differences(before, done.kit)
    if form == "json":
        found = {
            "kit": done.kit.requisition.id,
            "folder": str(folder),
            "version": in_interview_language(done.kit).version,
            "changes": list(changes),
            "problems": [dataclasses.asdict(problem) for problem in done.problems],
            "remarks": list(done.remarks),
            "short": list(short),
        }
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    if not changes:
        click.echo(UNCHANGED)
    for head, lines in (("Changed", changes), ("To talk about", done.remarks), ("What is short", short)):
        if lines:
            click.echo("\n".join([head, *(f"  {line}" for line in lines), ""]))


def _problems(done: "Updated") -> list[str]:
    return [f"{p.file}{f' {p.place}' if p.place else ''}: {p.message}; {p.action}" for p in done.problems]


def _next(folder: Path, before: "Kit", after: "Kit") -> list[str]:
    """What to do now: build, and freeze what somebody approved."""
    said = []
    if after.version != before.version and (folder / "pack" / "manifest.json").exists():
        said.append("Questions changed since the pack was written: cards that come back count where theirs did not.")
    if after != before:
        said.append(f"Next: panelpack build {folder}")
    by, on = after.review.approved_by, after.review.approved_on
    if by and on and (by, on) != (before.review.approved_by, before.review.approved_on):
        since = ", before what changed now: look at it first" if after.version != before.version else ""
        said.append(f'Approved on the form{since}. To fix the plan: panelpack freeze {folder} --by "{by}" --on {on}')
    return said
