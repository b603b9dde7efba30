"""Texts in a .csv that a spreadsheet would take for formulas: they get an apostrophe, and lose it in reading."""

FORMULA_LIKE = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """The text as a cell of a .csv that is never a formula."""
    return f"'{text}" if text.startswith(FORMULA_LIKE) else text


def unguarded(text: str) -> str:
    """What a cell says: the apostrophe in front of what looks like a formula is ours, and goes again."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA_LIKE) else text


def said_in(text: str) -> str:
    """What a cell says, without white space around it and without our apostrophe."""
    return unguarded(text.strip())
