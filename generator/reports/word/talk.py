"""What the panel must talk about, as lists that can be read at a glance."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from generator.reports.tables import MustRow, RatedRow, TalkRow
from generator.wording import Tongue


def must_lines(musts: Sequence[MustRow]) -> list[dict[str, str]]:
    """Each must once for all the candidates of whom the same is to be said."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in musts:
        found.setdefault((row.must, row.state, row.why), []).append(row.candidate)
    return [
        {"must": must, "state": state, "why": why, "candidates": "\n".join(people)}
        for (must, state, why), people in found.items()
    ]


def talk_groups(talk: Sequence[TalkRow], say: Tongue) -> list[dict[str, Any]]:
    """The points under their topics, each in a line."""
    return [
        {
            "topic": topic,
            "rows": [
                {
                    "number": str(row.number),
                    "candidate": row.candidate,
                    "competency": row.competency,
                    "what": ratings_in_words(row.ratings, say) if row.apart else row.what,
                }
                for row in rows
            ],
        }
        for topic, rows in groupby(talk, key=lambda row: row.topic)
    ]


def differences(talk: Sequence[TalkRow], say: Tongue) -> list[dict[str, str]]:
    """The points in as few lines as it takes: one for each topic and competency, with all its candidates."""
    found: dict[tuple[str, str], list[TalkRow]] = {}
    for row in talk:
        found.setdefault((row.topic, row.competency), []).append(row)
    return [
        {"topic": topic, "competency": competency, "what": "\n".join(_each(rows, say))}
        for (topic, competency), rows in found.items()
    ]


def _each(rows: Sequence[TalkRow], say: Tongue) -> Iterator[str]:
    for row in rows:
        if row.competency:
            what = ratings_in_words(row.ratings, say) if row.apart else say.inside(row.what)
            yield say("{name}: {what}", name=row.candidate, what=what)
        else:
            yield row.text


def ratings_in_words(ratings: Sequence[RatedRow], say: Tongue) -> str:
    """`Ana Ruiz 5 (question 2), Ben Okafor 2 (question 1)`; the ratings alone where nobody is named."""
    several = len({row.question for row in ratings}) > 1
    return ", ".join(_in_words(row, f" ({say.inside(row.question)})" if several else "", say) for row in ratings)


def _in_words(row: RatedRow, question: str, say: Tongue) -> str:
    after = say(" → {rating} after the talk", rating=row.after) if row.after else ""
    return f"{row.who} {row.rating}{after}{question}".strip()
