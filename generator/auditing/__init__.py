"""Kit in, what can be said of it before the first interview out: how structured it is, and what its panel can see."""

from collections.abc import Callable

from generator.auditing import content, evaluation
from generator.auditing.content import Answer
from generator.auditing.erring import DRAWS, errors, margin
from generator.auditing.seeing import stages_seen
from generator.auditing.stopping import minimums_seen
from generator.model import Audit, Component, Kit, Sight

# The components of Campion, Palmer and Campion 1997 (Personnel Psychology 50:655-702), in their order.
COMPONENTS: tuple[tuple[str, Callable[[Kit], Answer]], ...] = (
    ("Questions come from an analysis of the job", content.job_analysis),
    ("The same questions for every candidate", content.same_questions),
    ("Prompting and follow-up are limited", content.prompting),
    ("Better types of question", content.better_questions),
    ("A longer interview or more questions", content.length),
    ("Other information (application, tests) is kept apart", content.other_information),
    ("No questions from the candidate until the rated part is over", content.their_questions),
    ("Each answer is rated", evaluation.rate_each),
    ("Scales with described anchors", evaluation.anchors),
    ("Detailed notes", evaluation.notes),
    ("Several interviewers", evaluation.several_interviewers),
    ("The same interviewers for all candidates", evaluation.same_interviewers),
    ("No talk about candidates between interviews", evaluation.no_talk),
    ("Interviewers are trained", evaluation.training),
    ("Ratings are combined by a rule", evaluation.combination),
)


def audit_kit(kit: Kit) -> Audit:
    """How far the kit has each of the 15 components of structure, and what its interviewers can tell apart."""
    return Audit(
        components=tuple(
            Component(number=number, name=name, **found(kit)._asdict())
            for number, (name, found) in enumerate(COMPONENTS, start=1)
        ),
        sight=Sight(
            stages=tuple(stages_seen(kit)),
            minimums=tuple(minimums_seen(kit)),
            draws=DRAWS,
            error=errors().whole,
            margin=margin(),
        ),
    )
