"""The figures of a record: what the debrief that stands says of each candidate, with what it rests on."""

from collections.abc import Iterator

from generator.model import Debrief, Estimate, FoundCandidate, FoundCompetency, Withdrawn
from generator.model.packet import Audience, Block, Evidence, Line, Paragraph, Scope, Section, Style, Table, Words
from generator.recording.forms import everybody, wrong_in
from generator.recording.wording import NOTHING, candidate, figure, ours, panel, said, typed

NO_SHOW = "no-show"


def debrief(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """Totals, competencies and how sure the order is."""
    found = evidence.debrief
    if found is None or not (found.candidates or found.withdrew):
        return (Section(blocks=(said("There is no debrief yet: ratings are added up once every card is in."),)),)
    mine = everybody(found, scope)
    lead: list[Block] = [said(_which(evidence))]
    if found.interim:
        lead.append(said("Interim: cards were still missing when this was added up.", Style.WARNING))
    if evidence.differs and scope.code is None:
        lead += [said(sentence, Style.WARNING) for sentence in evidence.differs]
    if mine:
        lead.append(_totals(mine, scope))
    lead += [said(_gone(left), Style.BULLET) for left in found.withdrew if scope.holds(left.found.code)]
    lead += [Paragraph(line=typed(p.message, "finding"), style=Style.BULLET)
             for p in wrong_in(evidence, scope, "other-scores")]  # fmt: skip
    people = {c.code: c.name for c in evidence.candidates}
    each = tuple(_section(c, people.get(c.code, "")) for c in mine)
    return (Section(blocks=tuple(lead)), *each, *_sureness(evidence, scope))


def _which(evidence: Evidence) -> str:
    if evidence.standing is None:
        return "No debrief has been written yet; these are the figures that the cards give."
    return (
        f"Debrief {evidence.standing} stands (debrief/{evidence.standing}/ in the kit). The figures below are those "
        "that the cards, the meeting form and the rules give."
    )


def _gone(left: Withdrawn) -> str:
    """What became of the figures of who is a candidate no more."""
    how = "did not come" if left.status == NO_SHOW else "withdrew"
    return (
        f"{left.found.code} {how} after the ratings had been shown: in no order, and compared with nobody. The "
        "ratings stay in what is said of how sure it is and how the interviewers rate."
    )


def _totals(mine: list[FoundCandidate], scope: Scope) -> Table:
    rows = tuple(
        (ours(c.code), ours(c.stage), ours(NOTHING if c.rank is None else str(c.rank)), ours(_total(c)),
         ours(f"{c.total.n} of {c.total.of}"), ours(figure(c.total.after_discussion)), ours(_points(c)),
         ours(_next(c, scope)))
        for c in mine
    )  # fmt: skip
    heads = (
        "Candidate",
        "Stage",
        "Place",
        "Total, 90 % interval",
        "Ratings",
        "After the talk",
        "Points",
        "To the next",
    )
    return Table(caption="Totals", heads=heads, rows=rows, widths=(12, 10, 8, 20, 11, 11, 11, 17))


def _total(found: FoundCandidate) -> str:
    total = found.total
    if total.value is None:
        return f"none: {total.why_not or 'too few ratings'}"
    if total.low is None or total.high is None:
        return figure(total.value)
    return f"{figure(total.value)} ({total.low:.2f} to {total.high:.2f})"


def _points(found: FoundCandidate) -> str:
    if found.points is None or found.points.value is None:
        return NOTHING
    return f"{float(found.points.value):g} of {float(found.points.of):g}"


def _next(found: FoundCandidate, scope: Scope) -> str:
    """How sure it is that a candidate stands before the next; of somebody else only where the record is of all."""
    if found.next is None:
        return NOTHING
    return found.next.standing.value + (f" ({found.next.against})" if scope.code is None else "")


def _section(found: FoundCandidate, name: str) -> Section:
    title = (Words(text=f"{found.code} "), *(candidate(name, found.code) if name else ()))
    heads = ("Competency", "Weight", "Ratings", "Mean", "n of N", "Agreed", "After the talk")
    rows = tuple(_row(c) for c in found.competencies)
    table = Table(caption="Competencies", heads=heads, rows=rows, widths=(26, 8, 32, 8, 8, 8, 10))
    minimums = tuple(
        said(
            f"Minimum {figure(m.minimum)} on {m.printed_name}: {m.state.value} (mean {figure(m.mean)}).", Style.BULLET
        )
        for m in found.minimums
    )
    stage = () if len(found.stage) == 0 else (Words(text=f" · stage {found.stage}"),)
    return Section(title=(*title, *stage), blocks=(table, *minimums), candidate=found.code)


def _row(c: FoundCompetency) -> tuple[Line, ...]:
    given: list[Words] = []
    for n, r in enumerate(c.ratings):
        value = NOTHING if r.rating is None else str(r.rating)
        moved = f" → {r.after}" if r.moved else ""
        given += [
            Words(text=f"{'; ' if n else ''}{r.seat} "),
            *panel(r.interviewer, r.seat),
            Words(text=f" {r.question}: {value}{moved}"),
        ]
    agreed = NOTHING if c.agreed is None else str(c.agreed)
    weight, of = f"{float(c.weight):g}", f"{c.n} of {c.of}"
    texts = (figure(c.mean), of, agreed, figure(c.after))
    return (ours(c.printed_name), ours(weight), tuple(given), *map(ours, texts))


def _sureness(evidence: Evidence, scope: Scope) -> Iterator[Section]:
    """How sure the order is, and how the interviewers rate; the latter for a tribunal alone."""
    found = evidence.debrief
    if found is None or scope.code is not None:
        return
    reliability = found.reliability
    blocks: list[Block] = [
        said(_estimate("Krippendorff's alpha, ordinal", reliability.alpha_ordinal), Style.BULLET),
        said(_estimate(f"Intraclass correlation {reliability.icc_form}", reliability.icc), Style.BULLET),
    ]
    for cut in found.cut:
        blocks.append(said(f"The line for the openings in stage {cut.stage}: {cut.above} above, {cut.below} below, "
                           f"{cut.compared.standing.value}.", Style.BULLET))  # fmt: skip
    for seat, code, why in found.excused:
        line = (Words(text=f"Without the card of {seat} for {code}, because: "), *typed(why, "reason"))
        blocks.append(Paragraph(line=line, style=Style.BULLET))
    yield Section(title=ours("How sure it is"), blocks=tuple(blocks))
    if scope.audience is Audience.TRIBUNAL and found.interviewers:
        yield _interviewers(found)


def _interviewers(found: Debrief) -> Section:
    rows = tuple(
        (panel(i.name), ours(str(i.ratings)), ours(str(i.n)), ours(figure(i.mean)), ours(figure(i.colleagues_mean)))
        for i in found.interviewers
    )
    heads = ("Interviewer", "Ratings", "Shared candidates", "Mean", "Colleagues' mean")
    table = Table(caption="Interviewers", heads=heads, rows=rows, widths=(36, 14, 18, 14, 18))
    reasons = dict.fromkeys(i.why_not for i in found.interviewers if i.why_not)
    lines = tuple(said(f"{reason[:1].upper()}{reason[1:]}.", Style.SMALL) for reason in reasons)
    return Section(title=ours("How the interviewers rate"), blocks=(table, *lines))


def _estimate(name: str, found: Estimate) -> str:
    if found.value is None:
        return f"{name}: not given. {(found.why_not or '').strip().capitalize()}"
    interval = "" if found.low is None or found.high is None else f" ({found.low:.2f} to {found.high:.2f})"
    return f"{name}: {found.value:.2f}{interval}, n = {found.n}"
