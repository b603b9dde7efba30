"""What the panel must talk about, as lists that can be read at a glance."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from generator.model import Topic
from generator.reports.tables import MustRow, RatedRow, TalkRow
from generator.reports.tables.talking import TOPICS

# What these are about is told by the ratings themselves.
APART = (TOPICS[Topic.ONE_ANSWER], TOPICS[Topic.TWO_ANSWERS])


def must_lines(musts: Sequence[MustRow]) -> list[dict[str, str]]:
    """Each must once for all the candidates of whom the same is to be said."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in musts:
        found.setdefault((row.must, row.state, row.why), []).append(row.candidate)
    return [
        {"must": must, "state": state, "why": why, "candidates": "\n".join(people)}
        for (must, state, why), people in found.items()
    ]


def talk_groups(talk: Sequence[TalkRow]) -> list[dict[str, Any]]:
    """The points under their topics, each in a line."""
    return [
        {
            "topic": topic,
            "rows": [
                {
                    "number": str(row.number),
                    "candidate": row.candidate,
                    "competency": row.competency,
                    "what": ratings_in_words(row.ratings) if topic in APART else without_name(row),
                }
                for row in rows
            ],
        }
        for topic, rows in groupby(talk, key=lambda row: row.topic)
    ]


def differences(talk: Sequence[TalkRow]) -> list[dict[str, str]]:
    """The points in as few lines as it takes: one for each topic and competency, with all its candidates."""
    found: dict[tuple[str, str], list[TalkRow]] = {}
    for row in talk:
        found.setdefault((row.topic, row.competency), []).append(row)
    return [
        {"topic": topic, "competency": competency, "what": "\n".join(_each(topic, rows))}
        for (topic, competency), rows in found.items()
    ]


def _each(topic: str, rows: Sequence[TalkRow]) -> Iterator[str]:
    for row in rows:
        if row.competency:
            yield f"{row.candidate}: {ratings_in_words(row.ratings) if topic in APART else without_name(row)}"
        else:
            yield row.text


def without_name(row: TalkRow) -> str:
    """The sentence without the competency in front, for where the competency stands beside it."""
    rest = row.text.removeprefix(f"{row.competency}: ") if row.competency else row.text
    return rest[:1].upper() + rest[1:]


def ratings_in_words(ratings: Sequence[RatedRow]) -> str:
    """`Ana Ruiz 5 (question 2), Ben Okafor 2 (question 1)`; the ratings alone where nobody is named."""
    several = len({row.question for row in ratings}) > 1
    return ", ".join(_in_words(row, f" ({row.question.lower()})" if several else "") for row in ratings)


def _in_words(row: RatedRow, question: str) -> str:
    after = f" → {row.after} after the talk" if row.after else ""
    return f"{row.who} {row.rating}{after}{question}".strip()
