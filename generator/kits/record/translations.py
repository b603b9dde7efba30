"""What kit.yaml says in another language, both ways: `text_fr`, `anchors_de` and the like."""

from collections.abc import Iterator, Sequence

from generator.errors import Problem
from generator.model import OTHER_LANGUAGES, NameIn, QuestionIn
from generator.yaml_source import Fields

OF_A_QUESTION = ("text", "fallback", "title")
LISTED = ("probes", "look_for")
FIELDS = (
    *(f"{name}_{language}" for language in OTHER_LANGUAGES for name in (*OF_A_QUESTION, *LISTED, "anchors")),
    "translated_by",
)
NAMED = tuple(f"{name}_{language}" for language in OTHER_LANGUAGES for name in ("printed_name", "definition"))
ANCHORS = ("1", "2", "3", "4", "5")
ASKED = tuple(f"ask_{language}" for language in OTHER_LANGUAGES)


def question_in(fields: Fields, problems: list[Problem]) -> tuple[QuestionIn, ...]:
    """A question in each language that it has anything in."""
    return tuple(
        QuestionIn(
            language=language,
            text=fields.optional(f"text_{language}") or "",
            fallback=fields.optional(f"fallback_{language}"),
            probes=fields.texts(f"probes_{language}"),
            anchors=_anchors(fields, f"anchors_{language}", problems),
            look_for=fields.texts(f"look_for_{language}"),
            title=fields.optional(f"title_{language}"),
        )
        for language in _there(fields, (*OF_A_QUESTION, *LISTED, "anchors"))
    )


def named_in(fields: Fields) -> tuple[NameIn, ...]:
    """A competency's name and definition in each language that it has one in."""
    return tuple(
        NameIn(
            language=language,
            printed=fields.optional(f"printed_name_{language}") or "",
            definition=fields.optional(f"definition_{language}"),
        )
        for language in _there(fields, ("printed_name", "definition"))
    )


def asked_in(fields: Fields) -> tuple[NameIn, ...]:
    """How a fact is asked in each language that it is there in."""
    return tuple(
        NameIn(language=language, printed=fields.text(f"ask_{language}")) for language in _there(fields, ("ask",))
    )


def written_question(translations: Sequence[QuestionIn]) -> Iterator[tuple[str, object]]:
    """The fields of a question's translations, as YAML takes them; only what there is."""
    for said in translations:
        for name in (*OF_A_QUESTION, *LISTED):
            value: str | tuple[str, ...] | None = getattr(said, name)
            if value:
                yield f"{name}_{said.language}", value if isinstance(value, str) else list(value)
        if any(said.anchors):
            written = {number: text for number, text in enumerate(said.anchors, start=1) if text}
            yield f"anchors_{said.language}", written


def written_name(translations: Sequence[NameIn]) -> dict[str, object]:
    """The fields of a competency's names."""
    fields = {f"printed_name_{said.language}": said.printed for said in translations}
    defined = {f"definition_{said.language}": said.definition for said in translations}
    return {name: text for name, text in {**fields, **defined}.items() if text}


def written_asking(translations: Sequence[NameIn]) -> dict[str, object]:
    """The fields of how a fact is asked."""
    return {f"ask_{said.language}": said.printed for said in translations}


def _there(fields: Fields, names: Sequence[str]) -> Iterator[str]:
    return (each for each in OTHER_LANGUAGES if any(fields.has(f"{name}_{each}") for name in names))


def _anchors(fields: Fields, name: str, problems: list[Problem]) -> tuple[str, ...]:
    """The five anchors, each in its place and empty where nobody has written it yet; none where none is there."""
    node = fields.node(name)
    if node is None:
        return ()
    each = Fields(node, problems, ANCHORS)
    texts = [each.optional(number) or "" for number in ANCHORS]
    found = tuple(text if text.strip() else "" for text in texts)
    return found if any(found) else ()
