"""How long a kit is kept, as `retention` and `purge` share it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import LEDGER, TakenIn, now, take_in

if TYPE_CHECKING:
    from generator.model import DecisionForm
    from generator.model.keeping import Keeping


def keeping_of(folder: Path, table: Path | None, taken: TakenIn | None = None) -> "Keeping":
    """How long a kit is kept, by the table that was named or lies beside the kits, else by the shipped rules."""
    from generator import ledger, retention
    from generator.debriefing.belonging import is_of
    from generator.retaining import work_out_keeping

    beside = folder.absolute().parent / retention.NAME
    path = table or (beside if beside.is_file() else None)
    rules = retention.SHIPPED if path is None else retention.read(path)
    taken = taken or take_in(folder, quiet=True)
    versions = [str(entry.get("version", "")) for entry in taken.history]
    forms = [form for form in _decisions(taken) if is_of(taken.kit, form, versions)]
    events = ledger.read(folder / LEDGER)[0]
    return work_out_keeping(rules, forms, events, is_own=path is not None)


def _decisions(taken: TakenIn) -> "list[DecisionForm]":
    from generator.reports import decision
    from generator.scorecards.reading import content_of

    return [decision.read(content_of(taken.returned, f), f.file) for f in taken.files if f.kind == "decision"]


def today() -> date:
    """The day on which this is asked."""
    return date.fromisoformat(now()[:10])
