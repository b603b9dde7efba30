"""The last page of the overview: how structured the interview is, in 15 rows."""

from collections.abc import Sequence

from generator.model import Clause, Component, Verdict, tally
from generator.wording import Tongue

VERDICTS = {
    Verdict.MET: "met|met",
    Verdict.PARTLY: "partly|partly",
    Verdict.NOT: "not|not",
    Verdict.UNKNOWN: "not ours to know|not ours to know",
}


def structure_rows(components: Sequence[Component], say: Tongue) -> list[dict[str, str]]:
    """Each component with its verdict, what shows it, and what would raise it."""
    return [
        {
            "number": str(c.number),
            "name": say(c.name),
            "verdict": say.counted(VERDICTS[c.verdict], 1),
            "why": in_tongue(c.why, say),
            "mend": in_tongue(c.mend, say) if c.mend else "",
        }
        for c in components
    ]


def in_tongue(phrase: str, say: Tongue) -> str:
    """What an audit says, a phrase or a clause, in the tongue."""
    return say.clause(phrase) if isinstance(phrase, Clause) else say(phrase)


def summary(components: Sequence[Component], say: Tongue) -> str:
    """How many components have which verdict: `11 of 15 met, 3 partly, 1 not ours to know`."""
    (first, number), *others = tally(components).items()
    found = say.counted(VERDICTS[first], number)
    lead = say("{number} of {total} {found}", number=number, total=len(components), found=found)
    return ", ".join([lead, *(f"{n} {say.counted(VERDICTS[verdict], n)}" for verdict, n in others)])
