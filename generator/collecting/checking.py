"""Is a returned card ours, of this kit, of a version that went out, for a seat and a candidate we know?"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from generator.model import Answer, Candidate, CardProblem, Kit, ReturnedCard, ReturnedFile, short_version
from generator.names import folded

BLANK_CODE = "C00"
NEAR = 0.75
WORD = re.compile(r"[^\W\d_]+")
LEFT_OUT = "file left out"
ANSWER_OUT = "this answer left out, the others count"
COUNTED = "counted"

Versions = Mapping[str, Mapping[str, str]]
"""Each version that went out (full digest) with the digest of each of its questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A card that is not out: its file, its candidate's code, its version, and the answers that count.

    `came` is when the ledger first saw it, the end of time where it has not yet.
    """

    file: ReturnedFile
    card: ReturnedCard
    candidate: str
    version: str
    answers: tuple[Answer, ...]
    came: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Seat and candidate."""
        return self.card.seat, self.candidate

    def came_with(self, other: "Sound") -> bool:
        """Whether nothing tells which of two copies is the earlier: neither the ledger nor the dates signed."""
        dates = {self.card.signed_on, other.card.signed_on}
        return self.came == other.came and (len(dates) == 1 or None in dates)


def versions_of(kit: Kit, history: Iterable[Mapping[str, object]]) -> dict[str, Mapping[str, str]]:
    """The versions that the manifest's history names, and the kit as it stands."""
    found: dict[str, Mapping[str, str]] = {}
    for entry in history:
        asked = entry.get("questions")
        if isinstance(asked, Mapping):
            found[str(entry.get("version"))] = {str(q): str(digest) for q, digest in asked.items()}
    return found | {kit.version: {q.id: q.digest for q in kit.questions}}


def check_card(
    kit: Kit, candidates: Sequence[Candidate], versions: Versions, file: ReturnedFile
) -> tuple[Sound | None, list[CardProblem]]:
    """The card with the answers that count, or None where it is out; and everything that is wrong with it."""
    card = file.card
    if card is None:
        return None, []
    out = _out(kit, versions, card)
    code, why = candidate_of(candidates, card)
    if out is None and is_blank(card):
        return None, [_problem(file, "", "blank-card", "nothing is filled in yet", "still missing")]
    if out is None and code is None:
        out = ("unknown-candidate", why)
    if out is not None or code is None:
        return None, [_problem(file, "", *(out or ("", "")), LEFT_OUT)]
    version = _version(versions, card.version) or kit.version
    problems = list(_remarks(kit, file, card, code))
    if version != kit.version:
        message = f"this card is of version {short(version)}; what is asked today as it was then counts"
        problems.append(_problem(file, "", "older-version", message, COUNTED))
    answers = []
    for answer in card.answers:
        wrong = _question_problem(kit, versions[version], card, answer)
        if wrong is None:
            answers.append(answer)
        else:
            problems.append(_problem(file, answer.place, *wrong, ANSWER_OUT))
            answers.append(replace(answer, rating=None, note="", wrong=True))
    sound = Sound(file=file, card=card, candidate=code, version=version, answers=tuple(answers))
    return sound, problems


def is_blank(card: ReturnedCard) -> bool:
    """Whether nobody has filled anything in."""
    told = any(a.rating is not None or a.wrong or a.note.strip() for a in card.answers)
    return not (told or any(f.text.strip() for f in card.facts) or card.own_ratings is not None)


def _problem(file: ReturnedFile, place: str, code: str, message: str, action: str) -> CardProblem:
    return CardProblem(file=file.file, place=place, code=code, message=message, action=action)


def _out(kit: Kit, versions: Versions, card: ReturnedCard) -> tuple[str, str] | None:
    if card.kit_id != kit.requisition.id:
        return "other-kit", f"this card is of the kit '{card.kit_id}', not of '{kit.requisition.id}'"
    if _version(versions, card.version) is None:
        known = ", ".join(short_version(v) for v in versions)
        return "unknown-version", f"version {short(card.version)} never went out of this kit ({known})"
    seats = [seat.id for _, seat, _ in kit.seats]
    if card.seat not in seats:
        return "unknown-seat", f"seat '{card.seat}' is not in this kit ({', '.join(seats)})"
    return None


def short(version: str) -> str:
    """A version as it is printed, whether the card holds it long or short."""
    return short_version(version) if len(version) > 12 else version


def _version(versions: Versions, written: str) -> str | None:
    """The newest version that a card names, in full or as it is printed."""
    return next((v for v in reversed(list(versions)) if written in (v, short_version(v))), None)


def candidate_of(candidates: Sequence[Candidate], card: ReturnedCard) -> tuple[str | None, str]:
    """The candidate's code, or why there is none; a blank card goes by the name in it, a near miss is asked back."""
    codes = {c.code for c in candidates}
    if card.candidate_code != BLANK_CODE:
        if card.candidate_code in codes or (not candidates and card.candidate_code == BLANK_CODE):
            return card.candidate_code, ""
        return None, f"candidate {card.candidate_code} is not in candidates.csv"
    if not candidates:
        return BLANK_CODE, ""
    typed = folded(card.candidate)
    if not typed:
        return None, "this is a blank card and no candidate's name is typed in it"
    if codes == {BLANK_CODE}:
        return None, "candidates.csv names nobody yet; with names in it this card goes by the name typed in the card"
    exact = [c.code for c in candidates if folded(c.name) == typed]
    if len(exact) == 1:
        return exact[0], ""
    near = [c.code for c in candidates if _is_near(typed, folded(c.name))]
    if near:
        return (
            None,
            f"the name typed in this blank card is no candidate's; the nearest is that of {' or '.join(near)}",
        )
    return None, "the name typed in this blank card is that of no candidate"


def _is_near(typed: str, name: str) -> bool:
    """Whether a typed name is like a candidate's, or a part of it."""
    return SequenceMatcher(None, typed, name).ratio() >= NEAR or set(WORD.findall(typed)) <= set(WORD.findall(name))


def _remarks(kit: Kit, file: ReturnedFile, card: ReturnedCard, code: str) -> Iterator[CardProblem]:
    """What is worth knowing of a card that counts."""
    name = file.file.rpartition("/")[2]
    if card.card_id and not name.startswith(card.card_id):
        yield _problem(file, "", "renamed", f"the file was renamed; its card is {card.card_id}", COUNTED)
    sits = next((person.name for _, seat, person in kit.seats if seat.id == card.seat), "")
    sat = [folded(person.name) for person in kit.sat_in(card.seat)]
    if card.interviewer and folded(card.interviewer) not in sat:
        message = f"the interviewer on this card is not the one who sits in {card.seat} today"
        yield _problem(file, "", "interviewer-differs", message, COUNTED)
    if _signed_by_another(card, sits):
        yield _problem(file, "", "signed-by-another", "the name below this card is not the interviewer's", COUNTED)
    yield from _from_paper(file, card)
    if card.knew_before:
        message = "the interviewer knew this candidate before"
        yield _problem(file, "", "knew-before", message, COUNTED)
    if card.own_ratings is False:
        message = "the interviewer says that these are not ratings made alone, before talking to anyone"
        yield _problem(file, "", "ratings-not-own", message, COUNTED)


def _signed_by_another(card: ReturnedCard, sits: str) -> bool:
    """Whether the name below a card shares no word with that of the person whose card it is; initials are no sign."""
    signed = {word for word in WORD.findall(card.signed_by.casefold()) if len(word) > 1}
    return bool(signed) and not signed & set(WORD.findall(f"{sits} {card.interviewer}".casefold()))


def _from_paper(file: ReturnedFile, card: ReturnedCard) -> Iterator[CardProblem]:
    if card.entered_by or card.original:
        message = "keyed in from paper; where the signed paper exists, it is the record"
        yield _problem(file, "", "keyed-from-paper", message, COUNTED)


def _question_problem(
    kit: Kit, of_version: Mapping[str, str], card: ReturnedCard, answer: Answer
) -> tuple[str, str] | None:
    question = next((q for q in kit.questions if q.id == answer.question), None)
    if question is None or card.seat not in question.rates:
        return "question-superseded", "this card has a question that is no longer asked in this seat"
    sent = of_version.get(answer.question)
    name = f"question {kit.number_of(answer.question)}"
    if answer.digest != sent:
        return "question-changed", f"on this card {name} or one of its five descriptions is not as it was sent out"
    if sent != question.digest:
        return "question-superseded", f"{name} was changed after this card was sent out"
    return None
