"""Sentences that a step makes, with what they are made of, so that paper can say them in the language of the kit."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce


class Clause(str):
    """A sentence in English that remembers its phrase and values; to who does not ask for them a text like any other.

    A phrase with `|` has a form for one and one for several, by the value `n`. Among the values a Decimal is a
    figure, a tuple the names of a list, and another clause is said in its turn; all else stands as it is.
    """

    __slots__ = ("phrase", "values")
    phrase: str
    values: Mapping[str, object]

    def __new__(cls, phrase: str, /, **values: object) -> "Clause":
        """The sentence; without values the phrase is the sentence."""
        one, _, several = phrase.partition("|")
        said = several if several and values["n"] != 1 else one
        clause = super().__new__(cls, said.format(**{k: _shown(v) for k, v in values.items()}) if values else said)
        clause.phrase, clause.values = phrase, values
        return clause

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """What another process makes it from."""
        return (self.phrase,), dict(self.values)


def joined(parts: Iterable[str], by: str = "{one}, {other}") -> str:
    """Sentences or names one after the other, each two of them as the phrase *by* has it; what is one stays one."""
    return reduce(lambda one, other: Clause(by, one=one, other=other), parts)


def listed(names: Sequence[str], last: str = "and") -> str:
    """The names as an English sentence lists them: a, b and c."""
    *most, end = names or ("",)
    return f"{', '.join(most)} {last} {end}" if most else end


def _shown(value: object) -> object:
    return listed(value) if isinstance(value, tuple) else value
