"""A purge as its parts share it: who goes out of which kit, and what becomes of each file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import TakenIn
from generator.model.purge import Fate, Fated

if TYPE_CHECKING:
    from generator.model import Candidate, Event, Kit
    from generator.traces import Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Purging:
    """A kit and those who are purged out of it, with what tells of each, and of any of them (`trace`).

    `written` are the digests of what the program wrote into the pack, by path.
    """

    folder: Path
    kit: "Kit"
    people: "tuple[Candidate, ...]"
    events: "tuple[Event, ...]"
    taken: TakenIn
    traces: "tuple[Trace, ...]"
    trace: "Trace"
    written: Mapping[str, str]
    whole: bool

    @property
    def codes(self) -> tuple[str, ...]:
        """Who is purged."""
        return tuple(trace.code for trace in self.traces)

    def are_told_by(self, file: str) -> bool:
        """Whether the name of a file tells of any of those who are purged."""
        return any(trace.is_told_by(file) for trace in self.traces)

    @property
    def called_like_interviewers(self) -> tuple[str, ...]:
        """The codes of those whose name is an interviewer's too."""
        panel = {person.name for _, seat, _ in self.kit.seats for person in self.kit.sat_in(seat.id)}
        return tuple(trace.code for trace in self.traces if any(map(trace.is_named_in, panel)))

    @property
    def left(self) -> "tuple[Candidate, ...]":
        """Who stays."""
        return () if self.whole else tuple(c for c in self.people if c.code not in self.codes)


@dataclass(slots=True)
class Plan:
    """What is to be done: the fate of each file, the new content of those that change (None: it goes), and hashes.

    `gone` and `changed` are the SHA-256s of what came back and goes, or is emptied (with what it is then).
    """

    fates: list[Fated] = field(default_factory=list)
    contents: dict[str, bytes | None] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    changed: dict[str, str] = field(default_factory=dict)

    def remove(self, name: str, why: str = "") -> None:
        """A file goes."""
        self.fates.append(Fated(name=name, fate=Fate.REMOVED, why=why))
        self.contents[name] = None

    def of(self, fate: Fate) -> list[Fated]:
        """The files with a fate."""
        return [fated for fated in self.fates if fated.fate is fate]
