"""Uses of questions in other kits in; which questions rest, and which were asked longest ago."""

from collections.abc import Sequence
from datetime import date, timedelta

from generator.model import Use

# Candidates for jobs of one employer talk to each other; after half a year a question is taken up again.
REST = timedelta(weeks=26)
NEVER = ""


class Rest:
    """What other kits have asked, by the id of the question; today is the last day in the log."""

    def __init__(self, uses: Sequence[Use] = ()) -> None:
        self.last: dict[str, str] = {}
        for use in uses:
            self.last[use.question] = max(use.on, self.last.get(use.question, NEVER))
        self.today = max(self.last.values(), default=NEVER)

    def order(self, question: str) -> tuple[bool, str]:
        """Where a question stands among those of its kind: rested ones first, then the one asked longest ago."""
        last = self.last.get(question, NEVER)
        return last != NEVER and date.fromisoformat(self.today) - date.fromisoformat(last) < REST, last
