"""Words in formulas: as texts in quotes, and with a number that the workbook counts."""

from generator.wording import Tongue

# How the pieces of a live line are kept apart.
BETWEEN = "; "
REASONS = "{n} reason is missing|{n} reasons are missing"


def quoted(words: str) -> str:
    """Words as a formula has them."""
    return '"' + words.replace('"', '""') + '"'


def counted(number: str, phrase: str, say: Tongue, before: str = "") -> str:
    """What gives nothing for none, else *before* and the phrase for one or for several, with their number."""
    one, several = (f"{before}{words}" for words in say(phrase).split("|"))
    many = f"&{number}&".join(map(quoted, several.split("{n}")))
    return f'IF({number}=0,"",IF({number}=1,{quoted(one.format(n=1))},{many}))'
