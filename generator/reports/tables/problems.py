"""What was found in the files that came back, for HR: in full in English, by its code in another language."""

from collections.abc import Mapping

from generator.model import CardProblem, Debrief
from generator.reports.found import SENTENCES, found
from generator.reports.tables.shapes import Table
from generator.reports.tables.wording import sentence
from generator.wording import Tongue, hearing

HEADS = ("File", "Where it stands", "What", "What was done", "Code")
# What a code means, where no sentence of the program is put into another language as it stands (`found`).
IN_SHORT: Mapping[str, str] = {
    "not-ours": "it is no card and no other form of this kit",
    "other-kit": "it is of another kit",
    "unknown-seat": "its seat is not in this kit",
    "corrections-unreadable": "it cannot be read as a list of corrections",
    "blank-card": "nothing is filled in yet",
    "not-expected": "nobody waits for this card",
    "question-superseded": "a question was changed after this card was sent out, or is no longer asked in this seat",
    "correction-unknown-card": "no card of that name has come back",
    "correction-unknown-cell": "the card has no such cell to correct",
    "correction-without-source": "a correction needs its source and who made it",
    "correction-without-value": "no value is given",
    "correction-differs": "the card answers otherwise; its own answer stays",
    "screening-not-understood": "this answer or note cannot be read",
    "screening-line-changed": "the text of this line is not as the kit has it",
    "screening-row-unknown": "this row is no line of the kit's screening",
    "screening-column-unclear": "this column does not say whose it is",
    "screening-name-missing": "a blank form is filled in and no candidate's name is typed in its head",
    "screening-source-missing": "an equivalent is accepted, and nothing says what shows it",
    "screening-by-missing": "nothing says who checked",
    "screening-date-missing": "nothing says when it was checked",
    "note-missing": "a note or a reason is missing",
    "ratings-not-own": "the interviewer says that these are not ratings made alone, before talking to anyone",
    "interviewer-differs": "the interviewer on this card is not the one who sits there today",
    "came-after-reveal": "this came after the ratings had been shown: was it filled in without knowing them?",
    "card-gone": "a card that was taken in is not here any more: somebody removed or changed it",
    "unknown-card": "this kit has no card of that name",
    "original-missing": "keyed in from paper, and the scan did not come back",
    "facts-differ": "its answer on a fact is another than one before",
    "renamed": "the file was renamed",
    "same-card-twice": "the same was there already",
    "rating-spelled": "a rating is spelled otherwise; it was understood",
    "filled-later": "a blank is filled",
    "mended": "a wrong cell is mended",
    "note-added-to": "there is an addition to a note",
    "changed-before-complete": "a complete card changes ratings of an incomplete one",
    "change-accepted": "a change was accepted, and the ledger has the reason",
    "older-version": "this card is of an earlier version; what is asked today as it was then counts",
    "before-freeze": "the interview is dated before the plan was frozen",
    "knew-before": "the interviewer knew this candidate before",
    "keyed-from-paper": "keyed in from paper; where the signed paper exists, it is the record",
    "sheet-added": "a sheet was added; nothing on it is read",
    "cells-merged": "cells were made one; what shows there counts",
    "excuse-not-needed": "the panel was to go on without this card, and it is here and complete",
    "meeting-differs": "the forms of the meeting differ here",
    "meeting-superseded": "the independent rating is another now than this form printed",
    "moved-without-reason": "this rating moved in the talk, and the reason is missing",
    "unknown-competency": "nobody rates this competency of this candidate",
    "unknown-question": "this question is not on the form",
    "unknown-stage": "this stage is not on the form",
    "unknown-row": "this form was written without such a row",
    "row-twice": "this row stands here twice",
    "row-missing": "rows are gone from this sheet",
    "sheet-missing": "a sheet is gone, or the heads of its columns are",
    "head-incomplete": "the head of the form is not filled in",
    "independent-changed": "the independent rating was changed on the form",
    "reason-without-rating": "a reason stands here, and no rating",
    "scores-not-used": "this kit's rule on points names no score from elsewhere",
    "scores-unreadable": "it cannot be read as a list of scores",
    "score-twice": "this score stands there twice",
    "score-not-a-number": "this score is no number",
    "score-off-scale": "this score is more or less than the test can give",
    "unknown-score": "this is no score of this kit",
}
NO_WORDS = "panelpack collect says in English what was found"
# What was done, in pieces.
DONE = (
    *("counted", "left out", "listed", "file left out", "kept and not counted", "counted once", "not read"),
    *(
        "neither of them counts",
        "neither counts",
        "neither counts there",
        "this line left out",
        "this score left out",
    ),
    *("this answer left out, the others count", "its answers left out, the others count", "the answer counts"),
    *("the answers count", "the date left out, the answer counts", "the name left out, the answer counts"),
    *("the answers for this candidate left out", "counted only while candidates.csv names nobody", "still missing"),
    *("`panelpack accept` takes it, with a reason", "`panelpack accept` takes one", "this note left out"),
    "the ratings have been shown, so that a change belongs into the meeting form",
    *("the rating counts", "the card is not complete", "the excuse is not needed any more", "both are listed"),
    *("the first answer stays", "what lies here now counts", "put the first card back beside it", "put it back"),
    *("kept with the others", "rename it if it belongs to another card", "mended since"),
    *("put the scan into returned/ under that name", "use the new meeting form"),
    "put the scan into returned/ and its name beside “From paper or scan”",
    *("put it into returned/ as {name}, or rename {file} if that is the one", "put it into returned/ as {name}"),
    *("have the interviewer return a card and accept it", "left out of the figures after the talk"),
    *("the independent rating stands", "the independent rating stands until a reason stands here"),
    *("left out until a reason stands here", "what stood there is not used, the rest counts"),
    *("the other rows left out", "what the card says counts", "nothing changes there"),
    "this row left out, the others count",
)


def problems_table(debrief: Debrief, say: Tongue) -> Table:
    """Each problem with where it is, what it is, and what was done with it."""
    return Table(
        sheet=say("Problems"),
        title=say("What was found in the files that came back"),
        sentences=() if debrief.problems else (say("Nothing was wrong."),),
        headings=tuple(map(say, HEADS)),
        rows=tuple((p.file, p.place, _what(p, say), _done(p.action, say), p.code) for p in debrief.problems),
        widths=(38, 16, 42, 34, 20),
    )


def _what(problem: CardProblem, say: Tongue) -> str:
    if not say.folder:
        return sentence(problem.message)
    if problem.code in SENTENCES:
        return sentence(found(problem, say))
    return sentence(say(IN_SHORT.get(problem.code, NO_WORDS)))


def _done(action: str, say: Tongue) -> str:
    pieces = (hearing.again(piece, DONE, say) for piece in action.split("; "))
    return sentence(say("; ").join(pieces))
