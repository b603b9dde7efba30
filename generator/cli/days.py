"""Days as people type them behind an option."""

import click


def day_of(text: str, option: str = "--on") -> str:
    """The day that was typed, as an ISO date."""
    from generator.dates import days_of, in_words

    days = days_of(text)
    if len(days) == 1:
        return days[0].isoformat()
    can = " or ".join(map(in_words, days))
    said = f"can be {can}" if days else "is not a date that can be read"
    raise click.UsageError(f"{option}: '{text}' {said}; write it as in 2027-03-01")
