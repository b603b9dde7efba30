"""What a panel says about competencies, checked: a name that means nothing here is refused, not passed over."""

from collections.abc import Collection, Iterator, Sequence

from generator.errors import PlanError, Problem, did_you_mean
from generator.model import Interviewer

FIELDS = (("focus", "focus"), ("not", "excludes"), ("expert", "expert"))


def check_panel(panel: Sequence[Interviewer], ids: Collection[str], slots: Collection[str]) -> None:
    """Refuse names in `focus`, `not` and `expert` that are neither a competency nor a field of the posting."""
    problems = list(_problems(panel, [*ids, *slots]))
    if problems:
        raise PlanError(*problems)


def _problems(panel: Sequence[Interviewer], known: Sequence[str]) -> Iterator[Problem]:
    folded = {name.casefold() for name in known}
    for person in panel:
        for printed, field in FIELDS:
            for name in getattr(person, field):
                if name.casefold() not in folded:
                    message = f"'{printed}' of {person.name} holds '{name}', which is no competency of the catalogue"
                    yield Problem(person.place, message + did_you_mean(name, known))
