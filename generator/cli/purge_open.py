"""A kit opened for a purge: who is meant, and what tells of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import LEDGER, TakenIn, candidates_of, take_in
from generator.cli.packing import PACK, used_codes
from generator.cli.purge_files import PEOPLE, PLAN, POSTING
from generator.cli.purge_plan import Purging
from generator.errors import Place, PlanError, Problem, did_you_mean

if TYPE_CHECKING:
    from generator.model import Candidate, Event, ReturnedCard
    from generator.traces import Trace


class AlreadyPurgedError(PlanError):
    """Somebody was purged before, and nothing of them has come since."""


def opened(folder: Path, code: str | None) -> Purging:
    """The kit with those who are to be purged; PlanError where there is no such candidate, or no longer."""
    from generator import folders, ledger
    from generator.scorecards.layout import BLANK
    from generator.traces import together

    found = folders.read_manifest(folder / PACK).get("files")
    known = _Known(
        taken=take_in(folder, quiet=True),
        people=tuple(c for c in candidates_of(folder) if c.code != BLANK.code),
        events=ledger.read(folder / LEDGER)[0],
        written={str(name): str(digest) for name, digest in found.items()} if isinstance(found, dict) else {},
    )
    codes = [c.code for c in known.people] if code is None else [_code(known, code)]
    traces = tuple(_trace(known, each) for each in codes)
    return Purging(
        folder=folder,
        kit=known.taken.kit,
        people=known.people,
        events=known.events,
        taken=known.taken,
        traces=traces,
        trace=together(traces),
        written=known.written,
        whole=code is None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What is read of a kit before it is known who goes."""

    taken: TakenIn
    people: "tuple[Candidate, ...]"
    events: "tuple[Event, ...]"
    written: dict[str, str]

    @property
    def cards(self) -> "list[ReturnedCard]":
        """The cards of this kit that came back."""
        ours = ("", self.taken.kit.requisition.id)
        return [f.card for f in self.taken.files if f.card is not None and f.card.kit_id in ours]


def _code(known: _Known, said: str) -> str:
    """The code that is meant, also of a candidate whose row is gone and of whom something is here or came late."""
    from generator.model.keeping import PURGED

    code = said.strip().upper()
    told = [e for e in known.events if e.what != PURGED]
    names = [*known.written, *(f.file.replace("_", " ") for f in known.taken.files)]
    codes = {c.code for c in known.people} | used_codes(told, names) | {card.candidate_code for card in known.cards}
    if code in codes:
        return code
    done = [e.about for e in known.events if e.what == PURGED and code in e.about.get("candidates", "").split()]
    if done:
        on, by = done[-1].get("on"), done[-1].get("by")
        raise AlreadyPurgedError(f"{code} was purged on {on} by {by}; nothing of them is here")
    listed = ", ".join(sorted(codes)) or "nobody yet"
    message = f"there is no candidate '{said}' ({listed}){did_you_mean(code, codes)}"
    raise PlanError(Problem(Place(str(known.taken.folder / PEOPLE)), message))


def _trace(known: _Known, code: str) -> "Trace":
    """What tells of a candidate: the names in candidates.csv and on their cards, less the words of everybody else."""
    from generator.traces import trace_of, words_of
    from generator.traces.everyday import EVERYDAY, OF_PAPERS

    own = [c for c in known.people if c.code == code]
    names = [name for c in own for name in (c.name, c.say_as or "")]
    names += [card.candidate for card in known.cards if card.candidate_code == code]
    return trace_of(code, names, EVERYDAY | OF_PAPERS | words_of(_others(known, code)))


def _others(known: _Known, code: str) -> Sequence[str]:
    """The texts whose words tell of nobody: the plan, the posting, the other candidates' names, who did what."""
    files = [path for name in (PLAN, POSTING) if (path := known.taken.folder / name).is_file()]
    return [
        *(path.read_text(encoding="utf-8", errors="replace") for path in files),
        *(f"{c.name} {c.say_as or ''}" for c in known.people if c.code != code),
        *(e.about.get("by", "") for e in known.events),
    ]
