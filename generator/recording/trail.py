"""The ledger of a record in plain words: what happened when, with codes, and without the lines on records made."""

from collections.abc import Callable, Mapping

from generator.model import Event, short_version
from generator.model.keeping import HELD, PURGED, RELEASED
from generator.model.packet import Evidence, Line, Scope, Section, Style, Table, Words
from generator.names import CODE_IN_TEXT
from generator.recording.wording import NOTHING, ours, panel, said, time_in_words, typed

RECORDED = "record-made"
"""The line that making a record adds; records do not tell of each other."""

About = Mapping[str, str]


def ledger(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """Every line, oldest first."""
    owners = {f.sha256: evidence.owners[f.file] for f in evidence.files if f.file in evidence.owners}
    rows = tuple(
        (ours(time_in_words(event.at) or NOTHING), _in_words(_only(event.about, scope), event.what))
        for event in evidence.events
        if event.what != RECORDED and _belongs(event, scope, owners)
    )
    lead = (
        "Times are UTC. Each line of ledger.jsonl holds the hash of the line before it, so that a change would show."
    )
    if not rows:
        return (Section(blocks=(said("The kit has no ledger.", Style.BODY),)),)
    table = Table(caption="Ledger", heads=("When", "What happened"), rows=rows, widths=(18, 82))
    odd = tuple(said(sentence, Style.WARNING) for sentence in evidence.odd)
    return (Section(blocks=(said(lead, Style.SMALL), *odd, table)),)


def _belongs(event: Event, scope: Scope, owners: Mapping[str, str]) -> bool:
    """Whether a line is about the one asked for, or about nobody alone."""
    if scope.code is None:
        return True
    about = event.about
    codes = set(f"{about.get('candidate', '')} {about.get('candidates', '')} {about.get('kept', '')}".split())
    codes |= set(CODE_IN_TEXT.findall(about.get("card", "").replace("_", " ")))
    codes |= {owners[about["sha256"]]} if about.get("sha256") in owners else set()
    return not codes or scope.code in codes


def _only(about: About, scope: Scope) -> About:
    """The particulars with other candidates' codes taken out of lists."""
    if scope.code is None:
        return about
    lists = {key: scope.code for key in ("candidates", "kept") if scope.code in about.get(key, "").split()}
    return {**about, **lists}


def _version(about: About) -> str:
    version, rules = about.get("version", ""), about.get("rules_digest", "")
    parts = ([f"version {short_version(version)}"] if version else []) + (
        [f"rules {short_version(rules)}"] if rules else []
    )
    return ", ".join(parts) or "the plan"


def _of(about: About) -> str:
    seat, code = about.get("seat", ""), about.get("candidate", "")
    return " ".join(filter(None, (f"seat {seat}" if seat else "", f"for {code}" if code else ""))) or "no card"


def _taken(about: About) -> Line:
    kind = {"card": "A card"}.get(about.get("kind", ""), f"A file ({about.get('kind', 'unknown')})")
    whose = f" of {_of(about)}" if "seat" in about else ""
    state = {"yes": ", complete", "no": ", incomplete"}.get(about.get("complete", ""), "")
    card = (Words(text=", with card "), *typed(about["card"], "card")) if about.get("card") else ()
    return (
        Words(text=f"{kind}{whose} was taken in{state}"),
        *card,
        Words(text=f" ({about.get('sha256', '')[:16]})."),
    )


def _left(about: About) -> Line:
    return ours(f"A file was left out: {about.get('left_out', 'no reason kept')} ({about.get('sha256', '')[:16]}).")


def _with_reason(words: str, about: About) -> Line:
    return (Words(text=f"{words}, because: "), *typed(about.get("reason", ""), "reason"))


def _frozen(about: About) -> Line:
    by = panel(about.get("by", ""), place="approval")
    return (
        Words(text=f"The plan was approved ({_version(about)}) on {about.get('on', '')} by "),
        *by,
        Words(text="."),
    )


def _shown(about: About) -> Line:
    who = about.get("candidates") or "everybody"
    return ours(f"The independent ratings of stage {about.get('stage', NOTHING)} were shown: {who}.")


def _looked(about: About) -> Line:
    who = about.get("candidates") or "everybody"
    return ours(f"An interim look was taken at the ratings of stage {about.get('stage', NOTHING)}: {who}.")


def _debriefed(about: About) -> Line:
    interim = " (interim)" if about.get("interim") == "yes" else ""
    return ours(
        f"Debrief {about.get('number', '')}{interim} was written, by program {about.get('program', NOTHING)}."
    )


def _decided(about: About) -> Line:
    complete = "complete" if about.get("complete") == "yes" else "not complete yet"
    return ours(f"A decision form came back for debrief {about.get('number') or NOTHING}, {complete}.")


def _kept_back(words: str, about: About) -> Line:
    """A hold, or the end of the holds: who, on what day and why."""
    by = panel(about.get("by", ""), place="hold")
    return (Words(text=f"{words} on {about.get('on', NOTHING)} by "), *by, *_with_reason("", about))


def _purged(about: About) -> Line:
    whom = "all candidates" if about.get("whole") == "yes" else about.get("candidates", "")
    by = panel(about.get("by", ""), place="purge")
    numbers = f", {about.get('files', '?')} files and {about.get('lines', '?')} lines of the ledger"
    why = _with_reason("", about) if about.get("reason") else ()
    return (Words(text=f"What was held of {whom} was deleted on {about.get('on', NOTHING)} by "), *by,
            Words(text=numbers), *why)  # fmt: skip


SENTENCES: dict[str, Callable[[About], Line]] = {
    "planned": lambda a: ours(f"The plan was written ({_version(a)})."),
    "updated": lambda a: ours(f"The plan was changed by its review form ({_version(a)})."),
    "built": lambda a: ours(f"The pack was written: {a.get('files', '?')} files ({_version(a)})."),
    "frozen": _frozen,
    "changed": lambda a: _with_reason(f"The approved plan was changed ({_version(a)})", a),
    "candidate-added": lambda a: ours(f"{a.get('candidate', '')} was added."),
    "candidate-advanced": lambda a: ours(
        f"{a.get('candidate', '')} went on from stage {a.get('from', '')} to {a.get('to', '')}."
    ),
    "candidate-withdrawn": lambda a: ours(f"{a.get('candidate', '')} withdrew."),
    "candidate-no-show": lambda a: ours(f"{a.get('candidate', '')} did not come."),
    "interviewer-replaced": lambda a: ours(
        f"Another person took seat {a.get('seat', '')}"
        + (f"; the cards on {a['kept']} stay with the one before." if a.get("kept") else ".")
    ),
    "interviewer-recused": lambda a: ours(
        f"The one in seat {a.get('seat', '')} does not see {a.get('candidate', '')}."
    ),
    "recusal-undone": lambda a: ours(f"The one in seat {a.get('seat', '')} sees {a.get('candidate', '')} after all."),
    "taken-in": _taken,
    "left-out": _left,
    "accepted": lambda a: _with_reason(f"A later copy of the card of {_of(a)} was accepted", a),
    "excused": lambda a: _with_reason(f"The panel goes on without the card of {_of(a)}", a),
    "expected-again": lambda a: ours(f"The card of {_of(a)} is waited for again."),
    "revealed": _shown,
    "interim-shown": _looked,
    "debriefed": _debriefed,
    "decided": _decided,
    HELD: lambda a: _kept_back("Deletion was stopped", a),
    RELEASED: lambda a: _kept_back("Deletion is free again", a),
    PURGED: _purged,
    "torn-line-mended": lambda a: (Words(text="A torn last line was set aside: "), *typed(a.get("text", ""), "line")),
}


def _in_words(about: About, what: str) -> Line:
    """A line as a sentence; one that this program does not know, as it stands."""
    known = SENTENCES.get(what)
    if known is not None:
        return known(about)
    told = ", ".join(f"{key}: {text}" for key, text in about.items())
    return (Words(text=f"{what.replace('-', ' ').capitalize()}. "), *(typed(told, what) if told else ()))
