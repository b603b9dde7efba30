"""competencies.yaml in, Catalogue out; further files add and override by id."""

import hashlib
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from generator.catalogue import derived
from generator.errors import CatalogueError, Place, Problem
from generator.model import Catalogue

__all__ = ["read", "shipped"]

LARGEST = 20_000_000


def shipped() -> Path:
    """The catalogue that comes with the program: inside the package, else beside it in a checkout."""
    inside = Path(str(files("generator") / "competencies.yaml"))
    return inside if inside.is_file() else inside.parent.parent / inside.name


def read(overrides: Iterable[Path] = (), base: Path | None = None, cache: Path | None = None) -> Catalogue:
    """The shipped catalogue (or *base*) with each override merged in turn.

    A known id replaces the fields it gives, its questions by their ids and other lists whole; a new id
    must be complete. CatalogueError lists everything wrong at once, by file and line. In the folder *cache*
    a sound catalogue is kept as JSON under the hash of its files; one that comes from there has no `places`.
    """
    texts = [(str(path), _text(path)) for path in (base or shipped(), *overrides)]
    digest = hashlib.sha256("".join(text for _, text in texts).encode()).hexdigest()
    kept = None if cache is None else derived.restore(cache, digest)
    if kept is not None:
        return kept
    # YAML is slow to import, and needed only where nothing is kept.
    from generator.catalogue import parsing

    catalogue = parsing.parse_catalogue(texts, digest)
    if cache is not None:
        derived.keep(cache, catalogue)
    return catalogue


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise CatalogueError(Problem(Place(str(path)), "this file is too large for a catalogue"))
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CatalogueError(Problem(Place(str(path)), f"cannot be read: {error.strerror}")) from None
    except UnicodeDecodeError:
        raise CatalogueError(Problem(Place(str(path)), "this is not UTF-8 text")) from None
