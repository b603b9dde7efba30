"""A plan and what its review decides in, the plan brought up to it out: what is kept keeps its questions and ids."""

from collections.abc import Collection

from generator.model import Catalogue, Kit
from generator.model.review import FilledReview, Offer, Updated
from generator.planning.updating.competencies import settle_competencies
from generator.planning.updating.draft import Draft, Said
from generator.planning.updating.finishing import finished
from generator.planning.updating.job import settle_job
from generator.planning.updating.people import settle_people
from generator.planning.updating.questions import settle_questions
from generator.planning.updating.repairing import repair
from generator.planning.updating.weights import settle_weights


def update_kit(
    kit: Kit,
    review: FilledReview,
    catalogue: Catalogue,
    offer: Offer,
    *,
    used: Collection[str] = (),
    sent: bool = False,
) -> Updated:
    """The plan after a review. *used* are question ids that were sent before, which no new question may have;
    once a pack is *sent*, people are changed by the commands for that.
    """
    said = Said(review.filled)
    draft = Draft.of(kit, catalogue, review.file, {*used, *(q.id for q in kit.questions)})
    if review.filled:
        settle_people(draft, said, sent=sent)
        settle_competencies(draft, said, offer)
        settle_questions(draft, said)
        repair(draft)
        settle_weights(draft, said)
        settle_job(draft, said)
    after = finished(draft) if review.filled else kit
    reworded = tuple(q for q in after.questions if q.id in draft.reworded)
    return Updated(
        kit=after,
        problems=(*review.problems, *draft.problems),
        remarks=tuple(draft.remarks),
        reworded=reworded,
    )
