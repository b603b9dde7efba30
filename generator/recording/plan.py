"""The plan's parts of a record: the posting, what was asked and how it counts, who approved it, what was sent."""

import re
from collections.abc import Iterator, Mapping

from generator.model import Change, Event, Kit, PlannedQuestion, plan_in_words, short_version
from generator.model.midway import CHANGED, FROZEN
from generator.model.packet import Block, Evidence, Kind, Line, Paragraph, Scope, Section, Style, Table, Words
from generator.names import CODE_IN_TEXT
from generator.recording.wording import NOTHING, asked, ours, pairs, panel, said, time_in_words, typed

HEADING, BULLET = re.compile(r"#{1,6}\s+"), re.compile(r"[-*+•]\s+")
RULE = "rule "
SHOWN_OF_A_DIGEST = 16
IN_WORDS = {
    "rule combine": "How the ratings of a competency become one figure",
    "rule no_example": "What “no example” counts as",
    "rule minimum_complete": "Share of the ratings below which there is no total",
    "rule tie": "What orders equal totals",
    "rule reveal": "When ratings are shown",
    "rule notes": "Which ratings need a note",
    "rule show_raters": "Whether the hiring manager's paper names raters",
    "rule approval": "Approval of the plan",
    "rule points": "Points",
    "rule scale": "Scale",
}


def posting(evidence: Evidence) -> tuple[Section, ...]:
    """The posting, line by line."""
    text = evidence.posting or "\n".join(line.text for line in evidence.kit.lines)
    found = tuple(_posted(line) for line in text.splitlines() if line.strip(" -+"))
    note = "" if evidence.posting else "posting.md is not in the kit; these are the lines of it that the plan keeps."
    return (Section(blocks=(*((said(note, Style.SMALL),) if note else ()), *found)),)


def _posted(line: str) -> Paragraph:
    plain = line.strip()
    for pattern, style in ((HEADING, Style.HEAD), (BULLET, Style.BULLET)):
        if found := pattern.match(plain):
            return Paragraph(line=ours(plain[found.end() :]), style=style)
    return Paragraph(line=ours(plain))


def approved(evidence: Evidence) -> tuple[Section, ...]:
    """What was asked, how it counts, who approved it and what was changed after."""
    return (
        Section(blocks=(_versions(evidence), *_approvals(evidence.events))),
        Section(title=ours("Weights and minimums"), blocks=(_weights(evidence.kit),)),
        Section(title=ours("Rules"), blocks=(_rules(evidence.kit),)),
        *_questions(evidence.kit),
        Section(title=ours("Changes"), blocks=tuple(_changes(evidence.changes, evidence.events))),
    )


def _versions(evidence: Evidence) -> Table:
    kit = evidence.kit
    rows = [
        (ours(short_version(str(e.get("version", "")))), ours(short_version(str(e.get("rules_digest", "")))),
         ours(str(e.get("frozen") or NOTHING)), typed(str(e.get("reason") or ""), "reason"))
        for e in evidence.history
    ]  # fmt: skip
    if not rows:
        rows = [
            (ours(short_version(kit.version)), ours(short_version(kit.rules_digest)), ours(NOTHING), ours(NOTHING))
        ]
    heads = ("Version of the questions", "Version of the rules", "Approved on", "Reason of the change")
    return Table(caption="Versions that were sent out", heads=heads, rows=tuple(rows), widths=(22, 22, 20, 36))


def _approvals(events: tuple[Event, ...]) -> Iterator[Block]:
    frozen = [e.about for e in events if e.what == FROZEN]
    for about in frozen:
        version = short_version(about.get("version", ""))
        line = (Words(text=f"Version {version} was approved on {about.get('on', '')} by "),
                *panel(about.get("by", ""), place="approval"))  # fmt: skip
        yield Paragraph(line=(*line, Words(text=".")))
    if not frozen:
        yield said("The ledger tells of no approval (panelpack freeze); the plan was used as it stood.")


def _weights(kit: Kit) -> Table:
    rows = tuple(
        (ours(c.printed_name), ours(f"{c.weight:g}"), ours(NOTHING if c.minimum is None else f"{c.minimum:g}"),
         typed(c.reason or "", f"reason of {c.id}"))
        for c in kit.competencies
    )  # fmt: skip
    heads = ("Competency", "Weight", "Minimum", "Reason")
    return Table(caption="Weights and minimums", heads=heads, rows=rows, widths=(40, 12, 12, 36))


def _rules(kit: Kit) -> Table:
    found = {name: text for name, text in plan_in_words(kit).items() if name.startswith(RULE)}
    return pairs("Rules", ((IN_WORDS.get(name, name), ours(text)) for name, text in found.items()))


def _questions(kit: Kit) -> Iterator[Section]:
    for session in kit.sessions:
        people = {seat.id: person for _, seat, person in kit.seats}
        seats = [Words(text=f"Stage {session.stage}, {session.minutes} minutes. ")]
        for seat in session.seats:
            for n, person in enumerate((people[seat.id], *reversed(seat.earlier))):
                before = ", before that " if n else f" {seat.id}: "
                seats += [Words(text=before), *panel(person.name, seat.id)]
        lead: tuple[Block, ...] = (Paragraph(line=tuple(seats)),)
        for number, question in enumerate(session.questions, start=1):
            title = ours(f"Question {number} ({question.id}): {kit.competency_of(question).printed_name}")
            yield Section(title=title, blocks=(*lead, *_question(question)))
            lead = ()


def _question(question: PlannedQuestion) -> Iterator[Block]:
    q = question.id
    if question.exercise is not None:
        yield _labelled("Exercise: ", asked(question.exercise.title, q, f"{q}, title"))
        if question.exercise.material:
            yield _labelled("Handed out: ", asked(question.exercise.material, q, f"{q}, material"))
    yield Paragraph(line=asked(question.text, q, f"{q}, question"))
    rated = f"Asked by seat {question.asks}, rated by {', '.join(question.rates)}, {question.minutes} minutes."
    yield said(rated, Style.SMALL)
    if question.fallback:
        yield _labelled("Fallback, if no example comes: ", asked(question.fallback, q, f"{q}, fallback"))
    for n, probe in enumerate(question.probes, start=1):
        yield _labelled(f"Probe ({probe.star}): ", asked(probe.text, q, f"{q}, probe {n}"), Style.BULLET)
    for n, point in enumerate(question.look_for, start=1):
        words = Words(text=point, kind=Kind.ANCHOR, question=q, place=f"{q}, to listen for {n}")
        yield _labelled("To listen for: ", (words,), Style.BULLET)
    anchors = tuple(
        (ours(str(n)), (Words(text=text, kind=Kind.ANCHOR, question=q, place=f"{q}, anchor {n}"),))
        for n, text in enumerate(question.anchors, start=1)
    )
    yield Table(caption=f"Anchors of {q}", heads=("Rating", "What it sounds like"), rows=anchors, widths=(10, 90))


def _labelled(label: str, line: Line, style: Style = Style.BODY) -> Paragraph:
    return Paragraph(line=(Words(text=label), *line), style=style)


def _changes(changes: tuple[Change, ...], events: tuple[Event, ...]) -> Iterator[Block]:
    if not changes:
        frozen = any(e.what == FROZEN for e in events)
        yield said(f"Nothing was changed since {'the approval' if frozen else 'the first pack'}.")
        return
    rows = tuple(
        (ours(c.what), _changed(c.what, c.before), _changed(c.what, c.after), typed(c.reason, "reason"))
        for c in changes
    )  # fmt: skip
    yield Table(caption="Changes", heads=("What", "Before", "After", "Reason"), rows=rows, widths=(18, 30, 30, 22))
    if not any(e.what in (FROZEN, CHANGED) for e in events):
        yield said("The plan was not frozen, so no reason was asked for.", Style.SMALL)


def _changed(what: str, text: str) -> Line:
    question, comma, part = what.partition(", ")
    if not comma:
        return typed(text, what) if what.startswith("reason of ") else ours(text)
    kind = Kind.ANCHOR if part.startswith("anchor") else Kind.QUESTION
    return (Words(text=text, kind=kind, question=question, place=what),)


def sent(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """Which files were written for whom, and when."""
    built = tuple(e for e in evidence.events if e.what == "built")
    times = ", ".join(time_in_words(e.at) for e in built)
    lead = f"Written on: {times} (UTC)." if built else "The ledger does not tell when the pack was written."
    people = {person.key: (person.name, seat.id) for _, seat, _ in evidence.kit.seats
              for person in evidence.kit.sat_in(seat.id)}  # fmt: skip
    groups = _by_folder(evidence.sent, scope)
    sections = [Section(blocks=(said(lead), said(_how_many(groups), Style.SMALL)))]
    for key, files in groups.items():
        name, seat = people.get(key, (key, ""))
        title = (Words(text=f"{seat} "), *panel(name, seat)) if key else ours("For the manager, HR and candidates")
        rows = tuple((typed(path, "file sent"), ours(digest[:SHOWN_OF_A_DIGEST])) for path, digest in files.items())
        heads = ("File", f"SHA-256 of its content, first {SHOWN_OF_A_DIGEST}")
        table = Table(caption="Files", heads=heads, rows=rows, widths=(68, 32))
        sections.append(Section(title=title, blocks=(table,)))
    return tuple(sections)


def _by_folder(sent_files: Mapping[str, str], scope: Scope) -> dict[str, dict[str, str]]:
    groups: dict[str, dict[str, str]] = {}
    for path, digest in sent_files.items():
        codes = CODE_IN_TEXT.findall(path.replace("_", " "))
        if codes and not any(scope.holds(code) for code in codes):
            continue
        folder = path.split("/")[1] if path.startswith("send/") and path.count("/") > 1 else ""
        groups.setdefault(folder, {})[path.rpartition("/")[2]] = digest
    return groups


def _how_many(groups: Mapping[str, Mapping[str, str]]) -> str:
    number = sum(map(len, groups.values()))
    return f"{number} files are listed; the manifest of the pack (pack/manifest.json) has the digests in full."
