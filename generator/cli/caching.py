"""Where derived files lie: the user's cache folder, keyed by content, safe to delete at any time."""

from pathlib import Path


def cache_folder(what: str) -> Path:
    """The folder of one kind of derived files (`catalogue`, `cards`)."""
    from platformdirs import user_cache_path

    return user_cache_path("panelpack", appauthor=False) / what
