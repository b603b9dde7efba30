"""panel.yaml in, the exercises that it asks for out; and the material of a kit's exercises, from its folder."""

from collections.abc import Mapping
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.model import UNWRITTEN, Kit, WantedExercise
from generator.names import NOT_MATERIAL, leads_away
from generator.yaml_source import Fields, Node, load, parse

FIELDS = "exercise minutes competency slot by stage material task look_for anchors".split()
FEWEST, MOST = 5, 240
NUMBERS = ("1", "2", "3", "4", "5")
LARGEST = 50_000_000


def _is_exercise(node: Node) -> bool:
    """Whether an entry of a panel.yaml is an exercise and no person."""
    return isinstance(node.value, Mapping) and "exercise" in node.value


def read_wanted(path: Path) -> tuple[WantedExercise, ...]:
    """The exercises of a panel.yaml; its people are read elsewhere. PlanError names every problem by line."""
    problems: list[Problem] = []
    root = parse(load(path, problems) or "", str(path), problems)
    entries = root.value if root is not None and isinstance(root.value, tuple) else ()
    found = tuple(_wanted(node, problems) for node in entries if _is_exercise(node))
    if problems:
        raise PlanError(*problems)
    return found


def _wanted(node: Node, problems: list[Problem]) -> WantedExercise:
    fields = Fields(node, problems, FIELDS)
    material = fields.optional("material")
    if material is not None and leads_away(material):
        fields.wrong(fields.place_of("material"), NOT_MATERIAL.format(path=material))
    return WantedExercise(
        title=" ".join(fields.text("exercise").split()),
        minutes=fields.integer("minutes", low=FEWEST, high=MOST),
        competency=fields.text("competency"),
        slot=fields.optional("slot"),
        by=fields.texts("by"),
        stage=fields.optional("stage"),
        material=material,
        task=fields.optional("task") or UNWRITTEN,
        look_for=fields.texts("look_for"),
        anchors=_anchors(fields, problems),
        place=node.place,
    )


def _anchors(exercise: Fields, problems: list[Problem]) -> tuple[str, str, str, str, str]:
    """The descriptions of the five ratings; those that are left out are still to be written."""
    node = exercise.node("anchors")
    fields = None if node is None else Fields(node, problems, NUMBERS)
    texts = [UNWRITTEN if fields is None else fields.optional(number) or UNWRITTEN for number in NUMBERS]
    one, two, three, four, five = texts
    return one, two, three, four, five


def material_of(folder: Path, kit: Kit) -> dict[str, bytes]:
    """What the kit's exercises hand out, by the path in kit.yaml; a file that is not there is left out.

    PlanError where one leads out of the folder by a link, or is too large to send.
    """
    found: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in dict.fromkeys(q.exercise.material for q in kit.questions if q.exercise and q.exercise.material):
        path = folder / name
        if not path.is_file():
            continue
        if not path.resolve().is_relative_to(folder.resolve()):
            problems.append(
                Problem(Place(str(path)), "this is a link out of the kit's folder; put the file itself here")
            )
        elif path.stat().st_size > LARGEST:
            problems.append(
                Problem(Place(str(path)), f"this is larger than {LARGEST // 1_000_000} MB: too large to send")
            )
        else:
            found[name] = path.read_bytes()
    if problems:
        raise PlanError(*problems)
    return found
