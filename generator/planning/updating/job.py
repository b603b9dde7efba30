"""What two people who know the job say of each competency, who approved, and what of it deserves a second look."""

from collections.abc import Mapping
from dataclasses import replace

from generator.model import JobReview, Judgement, RatedCompetency
from generator.model.review import Filled, Item, Part, key_of
from generator.names import folded
from generator.planning.updating.draft import Draft, Said

FAR = 2
LITTLE = 2


def settle_job(draft: Draft, said: Said) -> None:
    """Keep what the two people answered and who approved the plan; add what should be talked about."""
    head, approval = said.of(Part.JOB), said.of(Part.APPROVAL)
    review = draft.review
    answers = [_answered(review, c, said.of(Part.COMPETENCY, key_of(*c.key))) for c in draft.competencies]
    draft.review = replace(
        review,
        people=(_text(head, Item.PERSON_1, review.people[0]), _text(head, Item.PERSON_2, review.people[1])),
        answers=tuple(a for a in answers if any((*a.needed, *a.important))),
        approved_by=_text(approval, Item.BY, review.approved_by or "") or None,
        approved_on=_text(approval, Item.ON, review.approved_on or "") or None,
        trained=_text(approval, Item.TRAINED, review.trained),
        applications_apart=_text(approval, Item.APART, review.applications_apart),
    )
    one, two = (folded(name) for name in draft.review.people)
    if one and one == two:
        draft.remarks.append(
            "The two people who know the job are the same person: ask a second one, who answers alone."
        )
    for competency in draft.competencies:
        _remark(draft, competency)


def _answered(review: JobReview, competency: RatedCompetency, row: Mapping[Item, Filled]) -> Judgement:
    before = review.of(competency.key)
    needed = (_text(row, Item.NEEDED_1, before.needed[0]), _text(row, Item.NEEDED_2, before.needed[1]))
    first, second = before.important
    important = (_text(row, Item.IMPORTANT_1, first), _text(row, Item.IMPORTANT_2, second))
    return replace(before, needed=needed, important=important)


def _text(row: Mapping[Item, Filled], item: Item, before: str) -> str:
    return row[item].value if item in row else before


def _remark(draft: Draft, competency: RatedCompetency) -> None:
    said = draft.review.of(competency.key)
    name = competency.printed_name
    ratings = [int(text) for text in said.important if text]
    if said.needed == ("no", "no"):
        draft.remarks.append(f"Both say that {name} is not needed from day one: consider dropping it.")
    elif "yes" in said.needed and "no" in said.needed:
        draft.remarks.append(f"One says that {name} is needed from day one, the other that it is not: talk about it.")
    if len(ratings) == FAR and abs(ratings[0] - ratings[1]) >= FAR:
        first, second = said.important
        draft.remarks.append(f"How important {name} is: {first} and {second}. Talk about what each has in mind.")
    elif len(ratings) == FAR and max(ratings) <= LITTLE:
        both = " and ".join(said.important)
        draft.remarks.append(f"Both call {name} of little importance ({both}): consider dropping it.")
