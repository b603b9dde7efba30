"""The text of catalogue files in, Catalogue out: typed field by field, merged by id, with the line of each part."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from generator.errors import CatalogueError, Place, Problem
from generator.model import (
    Anchors,
    Catalogue,
    Competency,
    Level,
    Probe,
    Question,
    RuleException,
    Slot,
)
from generator.yaml_source import Fields, Node, parse

ENTRY_FIELDS = (
    "id name printed_name family levels definition not slot crosswalk wordings indicators questions"
    " anchors exceptions"
).split()
QUESTION_FIELDS = "id levels type text fallback probes anchors".split()
FRAMEWORKS = ("opm-ecq-2006", "opm-mosaic", "onet-30.1", "esco-1.2", "uk-2024")
LANGUAGES = ("en", "fr", "de")
RATINGS = ("1", "2", "3", "4", "5")


class QuestionType(StrEnum):
    """How a question draws out evidence."""

    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    KNOWLEDGE = "knowledge"
    WORK_SAMPLE = "work-sample"


class Star(StrEnum):
    """What a probe is about: situation (or task), action, result."""

    SITUATION = "S"
    ACTION = "A"
    RESULT = "R"


def parse_catalogue(texts: Iterable[tuple[str, str]], digest: str) -> Catalogue:
    """The catalogue of one or more files, each a name for messages and its text, later ones merged over earlier."""
    problems: list[Problem] = []
    entries: dict[str, Node] = {}
    version = ""
    for name, text in texts:
        root = parse(text, name, problems)
        if root is None:
            problems.append(Problem(Place(name), "there is nothing in this catalogue"))
            continue
        top = Fields(root, problems, ("version", "competencies"))
        version = version or top.text("version")
        for node in top.items("competencies"):
            _merge(entries, node, problems)
    competencies = tuple(_competency(node, problems) for node in entries.values())
    places = _places(entries)
    _check_ids(competencies, places, problems)
    if problems:
        raise CatalogueError(*problems)
    return Catalogue(version=version, digest=digest, competencies=competencies, places=places)


def _merge(entries: dict[str, Node], node: Node, problems: list[Problem]) -> None:
    if not isinstance(node.value, Mapping):
        problems.append(Problem(node.place, "expected a competency with fields here"))
        return
    known = node.value.get("id")
    name = "" if known is None else str(known.value)
    before = entries.get(name)
    if before is None or not isinstance(before.value, Mapping):
        entries[name] = node
        return
    if before.place.file == node.place.file:
        problems.append(Problem(node.place, f"competency '{name}' stands twice, first at {before.place}"))
        return
    fields = {**before.value, **node.value}
    if "questions" in node.value and "questions" in before.value:
        fields["questions"] = _merge_questions(before.value["questions"], node.value["questions"])
    entries[name] = Node(fields, before.place)


def _merge_questions(before: Node, after: Node) -> Node:
    if not isinstance(before.value, tuple) or not isinstance(after.value, tuple):
        return after
    merged = {_id_of(node): node for node in before.value}
    for node in after.value:
        old = merged.get(_id_of(node))
        if old is not None and isinstance(old.value, Mapping) and isinstance(node.value, Mapping):
            node = Node({**old.value, **node.value}, node.place)
        merged[_id_of(node)] = node
    return Node(tuple(merged.values()), after.place)


def _id_of(node: Node) -> str:
    found = node.value.get("id") if isinstance(node.value, Mapping) else None
    return f"?{id(node)}" if found is None else str(found.value)


def _competency(node: Node, problems: list[Problem]) -> Competency:
    fields = Fields(node, problems, ENTRY_FIELDS)
    for needed in ("wordings", "indicators", "questions", "anchors", "crosswalk"):
        if needed not in fields.nodes:
            fields.wrong(fields.place, f"'{needed}' is missing in '{fields.optional('id')}'")
    levels = fields.choices("levels", Level)
    if not levels:
        fields.wrong(fields.place, f"'levels' is missing in '{fields.optional('id')}'")
    indicators = _inner(fields, "indicators", ("positive", "negative"), problems)
    return Competency(
        id=fields.text("id"),
        name=fields.text("name"),
        printed_name=fields.text("printed_name"),
        family=fields.text("family"),
        levels=levels,
        definition=fields.text("definition"),
        neighbours=_sentences(fields.node("not"), problems),
        slot=_slot(fields.node("slot"), problems),
        crosswalk=_lists(fields, "crosswalk", FRAMEWORKS, problems),
        wordings=_lists(fields, "wordings", LANGUAGES, problems),
        positive=indicators.texts("positive") if indicators else (),
        negative=indicators.texts("negative") if indicators else (),
        questions=tuple(_question(item, problems) for item in fields.items("questions")),
        anchors=tuple(_anchors(item, problems, None) for item in fields.items("anchors")),
        exceptions=tuple(_exception(item, problems) for item in fields.items("exceptions")),
    )


def _inner(fields: Fields, name: str, known: Sequence[str], problems: list[Problem]) -> Fields | None:
    node = fields.node(name)
    return None if node is None else Fields(node, problems, known)


def _lists(fields: Fields, name: str, known: Sequence[str], problems: list[Problem]) -> dict[str, tuple[str, ...]]:
    inner = _inner(fields, name, known, problems)
    return {} if inner is None else {key: inner.texts(key) for key in known if inner.has(key)}


def _sentences(node: Node | None, problems: list[Problem]) -> dict[str, str]:
    if node is None:
        return {}
    names = tuple(node.value) if isinstance(node.value, Mapping) else ()
    fields = Fields(node, problems, names)
    return {name: fields.text(name) for name in names}


def _slot(node: Node | None, problems: list[Problem]) -> Slot | None:
    if node is None:
        return None
    fields = Fields(node, problems, ("label", "examples"))
    return Slot(label=fields.text("label"), examples=fields.texts("examples"))


def _question(node: Node, problems: list[Problem]) -> Question:
    fields = Fields(node, problems, QUESTION_FIELDS)
    levels = fields.choices("levels", Level)
    if not levels:
        fields.wrong(fields.place, "'levels' is missing")
    anchors = fields.node("anchors")
    return Question(
        id=fields.text("id"),
        levels=levels,
        type=fields.choice("type", QuestionType).value,
        text=fields.text("text"),
        fallback=fields.optional("fallback"),
        probes=tuple(_probe(item, problems) for item in fields.items("probes")),
        anchors=None if anchors is None else _anchors(anchors, problems, levels),
    )


def _probe(node: Node, problems: list[Problem]) -> Probe:
    fields = Fields(node, problems, ("star", "text"))
    return Probe(star=fields.choice("star", Star).value, text=fields.text("text"))


def _anchors(node: Node, problems: list[Problem], levels: tuple[Level, ...] | None) -> Anchors:
    """A set of anchors; a question's own set has the question's *levels* instead of a field."""
    fields = Fields(node, problems, RATINGS if levels is not None else ("levels", *RATINGS))
    if levels is None:
        levels = fields.choices("levels", Level)
    one, two, three, four, five = (fields.text(rating) for rating in RATINGS)
    return Anchors(levels=levels, texts=(one, two, three, four, five))


def _exception(node: Node, problems: list[Problem]) -> RuleException:
    fields = Fields(node, problems, ("rule", "where", "because"))
    return RuleException(rule=fields.text("rule"), where=fields.text("where"), because=fields.text("because"))


def _check_ids(competencies: Sequence[Competency], places: Mapping[str, Place], problems: list[Problem]) -> None:
    known = {c.id for c in competencies}
    owner: dict[str, str] = {}
    for competency in competencies:
        for name in competency.neighbours:
            if name not in known:
                message = f"'not' names '{name}', which is no competency"
                problems.append(Problem(places[competency.id], message))
        for question in competency.questions:
            if question.id in owner:
                message = f"question id '{question.id}' is taken already, in '{owner[question.id]}'"
                problems.append(Problem(places[question.id], message))
            owner[question.id] = competency.id


def _places(entries: Mapping[str, Node]) -> dict[str, Place]:
    """Where each part of the catalogue stands, under the names that findings use."""
    places: dict[str, Place] = {}
    for name, node in entries.items():
        places[name] = node.place
        for number, anchors in enumerate(_list_in(node, "anchors")):
            _rating_places(places, f"{name}/anchors/{number}", anchors)
        for question in _list_in(node, "questions"):
            key = _id_of(question)
            places[key] = question.place
            for number, probe in enumerate(_list_in(question, "probes")):
                places[f"{key}/probes/{number}"] = probe.place
            if isinstance(question.value, Mapping) and "anchors" in question.value:
                _rating_places(places, f"{key}/anchors", question.value["anchors"])
    return places


def _rating_places(places: dict[str, Place], key: str, node: Node) -> None:
    places[key] = node.place
    if isinstance(node.value, Mapping):
        places.update({f"{key}/{name}": child.place for name, child in node.value.items()})


def _list_in(node: Node, name: str) -> tuple[Node, ...]:
    child = node.value.get(name) if isinstance(node.value, Mapping) else None
    return child.value if child is not None and isinstance(child.value, tuple) else ()
