"""A question's node of kit.yaml in, PlannedQuestion out: one of the catalogue's, one's own, or an exercise."""

from generator.errors import Problem
from generator.kits.record.translations import FIELDS, question_in
from generator.model import EXERCISE, Exercise, PlannedQuestion, Probe
from generator.names import NOT_MATERIAL, leads_away
from generator.yaml_source import Fields, Node

QUESTION = (
    *"id competency slot look_for question type exercise minutes asks rates text fallback probes anchors".split(),
    *FIELDS,
)


def question_of(node: Node, problems: list[Problem]) -> PlannedQuestion:
    """The question of a node; whatever is wrong is added to *problems*."""
    fields = Fields(node, problems, QUESTION)
    anchors = Fields(fields.node("anchors") or Node({}, fields.place), problems, ("1", "2", "3", "4", "5"))
    one, two, three, four, five = (anchors.text(number) for number in ("1", "2", "3", "4", "5"))
    return PlannedQuestion(
        id=fields.text("id"),
        competency=fields.text("competency"),
        slot=fields.optional("slot"),
        source=fields.text("question"),
        type=fields.text("type"),
        minutes=fields.integer("minutes", low=1, high=600),
        text=fields.text("text"),
        fallback=fields.optional("fallback"),
        probes=tuple(_probe(n, problems) for n in fields.items("probes")),
        anchors=(one, two, three, four, five),
        asks=fields.text("asks"),
        rates=fields.texts("rates"),
        look_for=fields.texts("look_for"),
        exercise=_exercise(fields, problems),
        translations=question_in(fields, problems),
        translated_by=fields.optional("translated_by"),
    )


def _probe(node: Node, problems: list[Problem]) -> Probe:
    fields = Fields(node, problems, ("star", "text"))
    return Probe(star=fields.text("star"), text=fields.text("text"))


def _exercise(question: Fields, problems: list[Problem]) -> Exercise | None:
    node = question.node("exercise")
    is_one = question.optional("type") == EXERCISE
    if node is None:
        if is_one:
            question.wrong(question.place_of("type"), "an exercise needs 'exercise' with its 'title'")
        return None
    if not is_one:
        question.wrong(question.place_of("type"), f"'type' of a question with 'exercise' is '{EXERCISE}'")
    fields = Fields(node, problems, ("title", "material"))
    return Exercise(title=fields.text("title"), material=_material(fields))


def _material(fields: Fields) -> str | None:
    path = fields.optional("material")
    if path is not None and leads_away(path):
        fields.wrong(fields.place_of("material"), NOT_MATERIAL.format(path=path))
    return path
