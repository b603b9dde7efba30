"""A kit in, what stands in the form's cells when it is written: nothing that is known is asked again."""

from collections.abc import Mapping

from generator.kits.review.layout import figure
from generator.model import Kit
from generator.model.review import Choice, Item, Part, key_of

Cell = tuple[Part, str, Item]


def prefilled(kit: Kit) -> Mapping[Cell, str]:
    """What each cell shows, by its row's part and key and what it asks for; cells that show nothing are left out."""
    found = {**_competencies(kit), **_questions(kit), **_people(kit)}
    review = kit.review
    found[Part.JOB, "", Item.PERSON_1], found[Part.JOB, "", Item.PERSON_2] = review.people
    found[Part.APPROVAL, "", Item.BY] = review.approved_by or ""
    found[Part.APPROVAL, "", Item.ON] = review.approved_on or ""
    found[Part.APPROVAL, "", Item.TRAINED] = review.trained
    found[Part.APPROVAL, "", Item.APART] = review.applications_apart
    return {cell: text for cell, text in found.items() if text}


def _competencies(kit: Kit) -> dict[Cell, str]:
    found: dict[Cell, str] = {}
    for competency in kit.competencies:
        key, said = key_of(*competency.key), kit.review.of(competency.key)
        texts = {
            Item.CHOICE: str(Choice.KEEP),
            Item.NEEDED_1: said.needed[0],
            Item.IMPORTANT_1: said.important[0],
            Item.NEEDED_2: said.needed[1],
            Item.IMPORTANT_2: said.important[1],
            Item.WEIGHT: figure(competency.weight),
            Item.MINIMUM: "" if competency.minimum is None else figure(competency.minimum),
            Item.REASON: competency.reason or "",
        }
        found |= {(Part.COMPETENCY, key, item): text for item, text in texts.items()}
    for seen in kit.seen:
        found[Part.COMPETENCY, key_of(seen.id, seen.slot), Item.CHOICE] = str(Choice.LEAVE)
    return found


def _questions(kit: Kit) -> dict[Cell, str]:
    found: dict[Cell, str] = {}
    for question in kit.questions:
        found[Part.QUESTION, question.id, Item.QUESTION] = question.source
        found[Part.QUESTION, question.id, Item.ASKS] = question.asks
        found[Part.QUESTION, question.id, Item.MINUTES] = figure(question.minutes)
    return found


def _people(kit: Kit) -> dict[Cell, str]:
    found: dict[Cell, str] = {}
    for person in kit.panel:
        texts = {
            Item.NAME: person.name,
            Item.IN_PANEL: "yes",
            Item.MINUTES: figure(person.minutes),
            Item.STAGE: person.stage,
            Item.TOGETHER: "yes" if person.together else "no",
        }
        found |= {(Part.PERSON, person.key, item): text for item, text in texts.items()}
    return found
