"""An exercise: a piece of work that a candidate does in a session and that is rated like an answer."""

from dataclasses import dataclass, field

from generator.errors import Place

EXERCISE = "exercise"
# What stands in kit.yaml where somebody who knows the work has not written yet; a plan is not frozen with it.
UNWRITTEN = "still to be written"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """What makes a question of a kit an exercise; `material` is the path of a file in the kit's folder."""

    title: str
    material: str | None = None

    def sent_as(self, question: str) -> str | None:
        """What the copy of its material is called in an interviewer's folder; None where there is none."""
        if self.material is None:
            return None
        _, dot, ending = self.material.rpartition("/")[2].rpartition(".")
        plain = ending.lower() if dot and ending.isalnum() and ending.isascii() else ""
        return f"exercise_{question}{dot if plain else ''}{plain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedExercise:
    """An exercise that a panel asks for: how long, on which competency, by whom (names) or in which stage."""

    title: str
    minutes: int
    competency: str
    slot: str | None = None
    by: tuple[str, ...] = ()
    stage: str | None = None
    material: str | None = None
    task: str = UNWRITTEN
    look_for: tuple[str, ...] = ()
    anchors: tuple[str, str, str, str, str] = (UNWRITTEN,) * 5
    place: Place = field(default=Place("panel"), compare=False, repr=False)


def is_unwritten(text: str) -> bool:
    """Whether a text is only the place of one."""
    return " ".join(text.split()).rstrip(".").casefold() == UNWRITTEN
