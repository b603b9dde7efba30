"""Kit and intake in, debrief out: the printed arithmetic on numbers that people typed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from generator.debriefing.changes import changes_since
from generator.debriefing.figures import Found, Variance, by_candidate, found_in, total, variance_within
from generator.debriefing.meeting import Talk, weigh_meeting
from generator.debriefing.ordering import cut_line, in_order
from generator.debriefing.other_rules import other_rules
from generator.debriefing.points import points
from generator.debriefing.reliability import interviewers, reliability
from generator.debriefing.talking import talk_points
from generator.model import (
    AskedBesides,
    Candidate,
    CardState,
    CutLine,
    Debrief,
    EquivalentMust,
    FoundCandidate,
    FoundMinimum,
    Intake,
    Kit,
    MeetingForm,
    MinimumState,
    UnmetMust,
    Withdrawn,
)

__all__ = ["hold_debrief"]

Scores = Mapping[str, Mapping[str, Fraction]]
"""By candidate's code, the scores from elsewhere by their id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the cards of one stage say, of those who are `here` and of those who have `left`."""

    here: tuple[Found, ...]
    left: tuple[Found, ...]
    variance: Variance

    @property
    def rated(self) -> tuple[Found, ...]:
        """Everybody whose ratings count in what is said of the ratings."""
        return *self.here, *self.left


def hold_debrief(
    kit: Kit,
    candidates: Sequence[Candidate],
    intake: Intake,
    *,
    interim: bool = False,
    musts: Sequence[UnmetMust] = (),
    equivalents: Sequence[EquivalentMust] = (),
    held: Collection[tuple[str, str, str]] = (),
    meetings: Sequence[MeetingForm] = (),
    scores: Scores | None = None,
    history: Sequence[Mapping[str, object]] = (),
    program: str = "",
) -> Debrief:
    """What the panel found.

    Nobody's ratings are in it before every expected card of the stage is complete or excused (with the rule
    `reveal: per-candidate`, of that candidate), unless *interim* asks for what is there. *musts* are those that
    a candidate does not meet, *equivalents* those met by something else, *held* the notes (candidate, seat,
    question) that are for HR only, *meetings* the meeting forms that came back (not heeded in an interim debrief),
    *history* the manifest's. Who withdrew when their ratings had been shown stands apart: in no order, and compared
    with nobody.
    """
    versions = [str(entry.get("version", "")) for entry in history]
    talk = Talk() if interim else weigh_meeting(kit, intake, meetings, versions)
    stages = tuple(_seen(kit, candidates, intake, talk, frozenset(held), interim=interim))
    everybody = [f for stage in stages for f in stage.rated]
    add_up = partial(_candidate, kit, talk=talk, musts=musts, equivalents=equivalents, scores=scores or {})
    ordered = [in_order(kit.rules, [add_up(f, stage.variance) for f in stage.here]) for stage in stages]
    found = tuple(c for stage in ordered for c in stage)
    still_out = () if interim else _still_out(intake, {c.stage for c in found})
    status = {c.code: (c.status or "").strip().lower() for c in candidates}
    first, *others = reliability(kit, everybody)
    return Debrief(
        kit=kit.requisition.id,
        title=kit.requisition.title,
        organisation=kit.requisition.organisation,
        version=kit.version,
        rules_digest=kit.rules_digest,
        program=program,
        interim=interim,
        rules=kit.rules,
        openings=kit.requisition.openings,
        candidates=found,
        talk=talk_points(kit, found),
        cut=() if still_out else tuple(_cuts(kit, ordered)),
        interviewers=interviewers(kit, everybody),
        reliability=first,
        other_reliability=tuple(others),
        other_rules=tuple(rule for stage in ordered for rule in other_rules(kit.rules, stage)),
        changes=changes_since(kit, history),
        meeting=talk.held[-1] if talk.held else None,
        earlier_meetings=talk.held[:-1],
        said=talk.said,
        missing=tuple(c.key for c in intake.cards if not c.settled),
        partial=still_out,
        excused=tuple((*c.key, c.why or "") for c in intake.cards if c.state is CardState.EXCUSED),
        problems=(*intake.problems, *talk.problems),
        withdrew=tuple(
            Withdrawn(status=status.get(f.code, ""), found=add_up(f, stage.variance))
            for stage in stages
            for f in stage.left
        ),
        besides=tuple(_besides(kit, intake, everybody)),
    )


def _besides(kit: Kit, intake: Intake, found: Sequence[Found]) -> Iterator[AskedBesides]:
    """What was asked besides, of those whose ratings may be seen."""
    stages = {seat.id: session.stage for session, seat, _ in kit.seats}
    seen = {(f.stage, f.code) for f in found}
    yield from (asked for asked in intake.besides if (stages[asked.seat], asked.candidate) in seen)


def _seen(
    kit: Kit,
    candidates: Sequence[Candidate],
    intake: Intake,
    talk: Talk,
    held: frozenset[tuple[str, str, str]],
    *,
    interim: bool,
) -> Iterator[Seen]:
    """Stage by stage what may be seen; the ratings of who withdrew only beside those of others."""
    ratings = by_candidate(intake)
    for stage, codes in _shown(kit, candidates, intake, interim=interim):
        gone = [code for where, code in intake.kept if where == stage]
        here, left = (
            tuple(found_in(kit, code, stage, ratings.get(code, ()), talk, held) for code in group)
            for group in (codes, gone)
        )
        yield Seen(here=here, left=left, variance=variance_within((*here, *left), kit.rules))


def _shown(
    kit: Kit, candidates: Sequence[Candidate], intake: Intake, *, interim: bool
) -> Iterator[tuple[str, list[str]]]:
    """By stage, the candidates whose ratings may be seen."""
    expected = {(c.stage, c.candidate) for c in intake.cards}
    waiting = {(c.stage, c.candidate) for c in intake.cards if not c.settled}
    for stage in dict.fromkeys(session.stage for session in kit.sessions):
        closed = {code for where, code in waiting if where == stage}
        if interim:
            closed = set()
        elif closed and kit.rules.reveal != "per-candidate":
            continue
        yield stage, [c.code for c in candidates if (stage, c.code) in expected and c.code not in closed]


def _cuts(kit: Kit, ordered: Sequence[Sequence[FoundCandidate]]) -> Iterator[CutLine]:
    """The line of the last stage, where more have come than there are openings."""
    for stage in ordered:
        if stage and stage[0].stage == kit.sessions[-1].stage and (cut := cut_line(kit, stage)) is not None:
            yield cut


def _still_out(intake: Intake, stages: Collection[str]) -> tuple[str, ...]:
    """The candidates of *stages* for whom a card is still waited for."""
    return tuple(dict.fromkeys(c.candidate for c in intake.cards if c.stage in stages and not c.settled))


def _candidate(
    kit: Kit,
    found: Found,
    variance: Variance,
    *,
    talk: Talk,
    musts: Sequence[UnmetMust],
    equivalents: Sequence[EquivalentMust],
    scores: Scores,
) -> FoundCandidate:
    """What was found on a candidate of a stage, not yet in order."""
    added = total(kit.rules, found, variance, talked=found.stage in talk.stages)
    return FoundCandidate(
        code=found.code,
        stage=found.stage,
        rank=None,
        total=added,
        points=points(kit.rules, added, scores.get(found.code, {})),
        next=None,
        minimums=tuple(_minimums(kit, found)),
        musts=tuple(m for m in musts if m.candidate == found.code),
        competencies=found.competencies,
        equivalents=tuple(m for m in equivalents if m.candidate == found.code),
    )


def _minimums(kit: Kit, found: Found) -> Iterator[FoundMinimum]:
    """Where the candidate stands to each minimum; a competency that this stage does not rate has none here."""
    for competency in kit.competencies:
        here = next((c for c in found.competencies if c.key == competency.key), None)
        if competency.minimum is None or here is None:
            continue
        minimum = Fraction(str(competency.minimum))
        state = MinimumState.NOT_RATED
        if here.mean is not None:
            state = MinimumState.BELOW if here.mean < minimum else MinimumState.MET
        yield FoundMinimum(
            competency=competency.id,
            slot=competency.slot,
            printed_name=competency.printed_name,
            minimum=minimum,
            reason=competency.reason,
            mean=here.mean,
            state=state,
        )
