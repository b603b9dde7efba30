"""The files and the ledger of a kit in, what becomes of each when a candidate is purged out."""

from generator.model.purge import Fate, Fated, FileSeen
from generator.purging.lines import Purged, purge_lines

__all__ = ["Purged", "decide_fate", "is_form", "purge_lines"]

# Forms that hold several candidates, each in rows or columns of their own.
FORMS = frozenset(("screening", "meeting", "decision", "corrections", "other-scores", "document"))
THEIR_CARD, THEIR_NAME = "a card of theirs", "its name says that it is about them"
NAMES_THEM = "it names them, and a file of this kind is not changed by a program"
SO = "open it: delete it if it is about them, else take them out of it"


def is_form(seen: FileSeen) -> bool:
    """Whether rows and columns of a file are emptied, not only the name taken out of its texts."""
    return seen.kind in FORMS


def decide_fate(seen: FileSeen) -> Fated:
    """What becomes of a file when one candidate is purged.

    What is theirs goes; what holds several candidates is emptied of them; of what nobody can look into, and of what
    no program may change, a person is asked. Another candidate's card loses the name at most.
    """
    if seen.is_theirs or seen.told:
        return Fated(name=seen.name, fate=Fate.REMOVED, why=THEIR_CARD if seen.is_theirs else THEIR_NAME)
    tells = seen.named or seen.partly or (seen.coded and (is_form(seen) or not seen.of_another))
    if not tells:
        return _not_telling(seen)
    if seen.can_scrub and seen.kind not in ("", "unusable"):
        return Fated(name=seen.name, fate=Fate.EMPTIED)
    return Fated(name=seen.name, fate=Fate.BY_HAND, why=f"{NAMES_THEM}; {SO}")


def _not_telling(seen: FileSeen) -> Fated:
    if seen.blind and not seen.of_another:
        return Fated(name=seen.name, fate=Fate.BY_HAND, why=f"{seen.blind}; {SO}")
    return Fated(name=seen.name, fate=Fate.STAYS)
