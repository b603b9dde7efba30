"""The way out, as the commands share it: posting, reading, matches, plan, folder."""

import gc
import hashlib
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.caching import cache_folder, keep_lines, keep_text, restore_lines, restore_text
from generator.errors import Place, PlanError, PostingError, Problem

if TYPE_CHECKING:
    from generator.matching.kept import KeptWordings
    from generator.model import (
        Catalogue,
        Interviewer,
        Kit,
        MatchedUnit,
        Posting,
        Provenance,
        Reading,
        Use,
        WantedExercise,
    )

# So many more objects than are given up before it is looked for those that nothing uses; a command makes few.
SELDOM = 20_000
KIT_ID = re.compile(r"^  id: [\"']?([^\"'\n]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a user asks of a plan, as the options give it."""

    catalogues: Sequence[Path] = ()
    as_posting: bool = False
    level: str | None = None
    interviewers: Sequence[str] = ()
    panel: Path | None = None
    together: bool = False
    competencies: int = 6
    minutes: int | None = None
    short: bool = False
    jurisdiction: str | None = None
    like: Path | None = None
    log: Path | None = None
    output: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A posting without contact data, what it says, and what it asks for."""

    posting: "Posting"
    reading: "Reading"
    matched: "tuple[MatchedUnit, ...]"
    catalogue: "Catalogue"
    wordings: "KeptWordings | None" = None


def read_posting(path: Path, catalogues: Sequence[Path], *, as_posting: bool) -> Read:
    """The posting of a file with its matches; PostingError where it does not look like one."""
    from generator import catalogue as catalogue_door
    from generator import postings
    from generator.extracting import extract_requirements, without_contacts
    from generator.matching import match_competencies

    catalogue = catalogue_door.read(catalogues, cache=cache_folder("catalogue"))
    # The catalogue stays to the end: nothing of it need be looked through for what is no longer used.
    gc.freeze()
    gc.set_threshold(SELDOM)
    posting = without_contacts(postings.read(path))
    recall_patterns()
    reading = extract_requirements(posting)
    if reading.doubt is not None and not as_posting:
        keep_patterns()
        message = f"{reading.doubt} To use it anyway: --as-posting"
        raise PostingError(Problem(Place(str(path)), message))
    wordings = wordings_of(catalogue, reading.language)
    others = {unit.language for unit in reading.units} - {None, reading.language}
    further = [wordings_of(catalogue, language) for language in sorted(filter(None, others))]
    matched = match_competencies(reading.units, catalogue, reading.language, wordings, *further)
    keep_patterns()
    return Read(posting=posting, reading=reading, matched=matched, catalogue=catalogue, wordings=wordings)


def recall_patterns() -> None:
    """What earlier runs made of the patterns that postings are read by, which takes longer than reading some."""
    from generator import patterns
    from generator.extracting import gates

    gates.remember(restore_lines(_patterns("tables")))
    patterns.remember(restore_lines(_patterns(patterns.ENGINE)))


def keep_patterns() -> None:
    """Keep what was made of patterns in this run, if anything, for the next."""
    from generator import patterns
    from generator.extracting import gates

    if tables := gates.worked_out():
        keep_lines(_patterns("tables"), tables)
    if compiled := patterns.to_keep():
        keep_lines(_patterns(patterns.ENGINE), compiled)


def _patterns(made_by: str) -> Path:
    from generator import __version__

    return cache_folder("catalogue") / f"patterns.{__version__}.{made_by}.tsv"


def wordings_of(catalogue: "Catalogue", language: str) -> "KeptWordings":
    """The catalogue's wordings of a language as an earlier run kept them, else made and kept for the next."""
    from generator.matching import kept

    path = cache_folder("catalogue") / f"{catalogue.digest}.{language}.{kept.MADE_BY}.txt"
    if (text := restore_text(path)) is not None:
        # What was kept in no form of ours counts as not there.
        with suppress(ValueError):
            return kept.restored(text, language)
    text = kept.wordings_to_keep(catalogue, language)
    keep_text(path, text)
    return kept.restored(text, language)


def as_kept(read: Read, text: str) -> Read:
    """The same reading with the line numbers of *text*, the posting as the kit keeps it.

    Where the text does not read as the very same units, the numbers stay those of the original.
    """
    from generator import postings
    from generator.extracting import extract_requirements

    kept = extract_requirements(postings.parse(text, "posting.md")).units
    units = read.reading.units
    if [unit.text for unit in kept] != [unit.text for unit in units]:
        return read
    numbered = tuple(replace(unit, line=other.line) for unit, other in zip(units, kept, strict=True))
    matched = tuple(replace(m, unit=unit) for m, unit in zip(read.matched, numbered, strict=True))
    return replace(read, reading=replace(read.reading, units=numbered), matched=matched)


def make_plan(read: Read, kit_id: str, wishes: Wishes, uses: "Sequence[Use]" = ()) -> "Kit":
    """The plan for a posting that has been read; *uses* are those of questions in whatever kit."""
    from generator.matching import match_title
    from generator.model import Level, Requisition
    from generator.planning import plan_kit
    from generator.planning.repeating import in_words_of
    from generator.wording.american import as_spelt_for

    reading, earlier = read.reading, _kit_like(wishes)
    level = Level(wishes.level) if wishes.level else reading.seniority.level
    requisition = Requisition(
        id=kit_id,
        title=reading.title or kit_id,
        organisation=reading.organisation,
        level=level,
        manages_people=reading.seniority.manages_people,
        interview_language=reading.language,
        jurisdiction=wishes.jurisdiction,
    )
    kit = plan_kit(
        requisition,
        read.matched,
        as_spelt_for(requisition, read.catalogue),
        panel_of(wishes),
        provenance(read),
        competencies=wishes.competencies,
        short=wishes.short,
        repeat=[q.source for q in earlier.questions if q.exercise is None] if earlier else (),
        uses=[use for use in uses if use.kit != kit_id],
        in_title=match_title(reading.title, read.catalogue, reading.language, read.wordings),
        exercises=_exercises_of(wishes),
    )
    return kit if earlier is None else in_words_of(kit, earlier)


def panel_of(wishes: Wishes) -> "tuple[Interviewer, ...]":
    """The interviewers that the options name, or three stand-ins."""
    from generator import requisition

    if wishes.panel is not None:
        return requisition.read_panel(wishes.panel, wishes.minutes, wishes.together)
    return requisition.panel_from_options(wishes.interviewers, wishes.minutes, wishes.together)


def _exercises_of(wishes: Wishes) -> "tuple[WantedExercise, ...]":
    from generator import exercises

    return () if wishes.panel is None else exercises.read_wanted(wishes.panel)


def provenance(read: Read) -> "Provenance":
    """What a plan is made from, by version and digest."""
    from generator import __version__
    from generator.model import Provenance
    from generator.office import templates_digest

    text = "\n".join(f"{b.type} {b.text}" for b in read.posting.blocks)
    return Provenance(
        catalogue_version=read.catalogue.version,
        catalogue=read.catalogue.digest,
        posting=hashlib.sha256(text.encode()).hexdigest(),
        templates=templates_digest(),
        program=__version__,
    )


def _kit_like(wishes: Wishes) -> "Kit | None":
    from generator.kits import record

    return None if wishes.like is None else record.read(wishes.like)


def kit_folder(posting: Path, title: str | None, wishes: Wishes) -> Path:
    """Where the kit goes: -o, else the folder of a posting.*, else kits/<title>."""
    from generator.names import folder_name

    if wishes.output is not None:
        return wishes.output
    if posting.stem == "posting":
        return posting.parent
    return Path("kits") / folder_name(title or posting.stem, folder_name(posting.stem, "kit"))


def log_of(folder: Path, given: Path | None) -> Path:
    """The log of questions that kits have asked: --log, else the one beside the kit's folder."""
    from generator import exposure

    return given or folder.absolute().parent / exposure.NAME


def kit_id_of(folder: Path) -> str:
    """The kit's id: the name of its folder, which no kit beside it may have as well."""
    from generator.names import folder_name

    folder = folder.resolve()
    name = folder_name(folder.name, "kit")
    for other in sorted(folder.parent.glob("*/kit.yaml")):
        if other.parent == folder:
            continue
        found = KIT_ID.search(other.read_text(encoding="utf-8", errors="replace")[:2000])
        if found and found.group(1).strip() == name:
            raise PlanError(Problem(Place(str(other)), f"the kit id '{name}' is taken by this kit; use another -o"))
    return name
