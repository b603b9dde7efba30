"""How many examples a costly property is tried with: all in the broad run, a share of them by default."""

from hypothesis import settings

SHARE = 4


def up_to(most: int) -> int:
    """So many examples of *most* as this run can afford."""
    return most if settings.default.max_examples >= 100 else max(4, most // SHARE)
