"""A line that asks in, its must part and its preferred part out, where the line holds both."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, pairwise
from operator import itemgetter

from generator.extracting import cues, sentences, spoken, waiving
from generator.extracting.gates import in_small
from generator.extracting.sections import announced, wording_of
from generator.extracting.wording import Announces
from generator.patterns import anyhow

CLAUSE = re.compile(r"(?<=[.;!])\s+(?=\S)|\s[–—-]\s(?=\S)")
DASHES = frozenset("–—-")
BETWEEN_DASHES = re.compile(r"\s[–—-]\s[^–—]*,[^–—]*\s[–—-]\s")
BRACKET = re.compile(r"\(([^()]{3,200})\)")
# "if possible (otherwise we pay)": behind the softening word nothing is named but why.
ASIDE_BRACKET = re.compile(r"\s*\([^()]*\)\W*$")
# Behind "Labour-, " the word that the comma belongs to is still to come; "perfect" is said of what stands before it.
COMMA = re.compile(r"(?<!-),\s+(?!(?:perfekt|super|toll|top|klasse|prima)\b|c['’]est\b|ce ser)")
# A part that goes on with the part before it, or speaks of that.
GOES_ON = re.compile(
    r"(?:and|or|et|ou|und|oder|but|strongly|highly|very|is|are|sehr|von|(?:that|das|dies|ce|cela|ça) (?:is|would|ist|"
    r"wäre|sera|serait|est)|(?:that|it|c)['’](?:s|d|est))\b",
    re.I,
)
# The rest of a list that a preposition opened: "knowledge of Word" before "Excel and Access are a plus".
OPENED = re.compile(
    r"(?:experience|knowledge|familiarity|background|degree|diploma|kenntnisse|erfahrung|ausbildung|studium|"
    r"connaissances?|expérience|formation|diplôme)\b.{0,20}"
    r"\b(?:of|in|with|mit|im|von|de|du|des|en|d['’])\s*[\w-]+(?: [\w-]+)?$",
    re.I,
)
CLOSED = re.compile(r"(?!an? |une? |eine? )[\w-]+(?: [\w-]+)? (?:and|or|et|ou|und|oder) ", re.I)
# Words that name nothing that could be asked for.
IDLE = frozenset(
    "but though although albeit however yet not no a an is are be would also mais toutefois cependant pas une un n "
    "est sont serait aussi c ce aber jedoch doch allerdings dafür kein keine nicht ein eine ist sind wäre auch "
    "wenn it that s this very highly strongly lovely nice great useful helpful big huge real experience knowledge "
    "l très gros grosse vrai réel net petit grand sérieux beau expérience connaissance connaissances es das sehr "
    "schön groß großer echter klarer kenntnisse erfahrung".split()
)
# A clause that begins by saying that something is no must says it of what stands before it.
WAIVES = re.compile(r"(?:but |though |although |mais |aber )?(?:not?|nicht|keine?|pas|non)\b", re.I)
# A label, and "ideally you have": their softness holds for all that semicolons part behind them.
LABEL = re.compile(r"[^:;.]{1,60}:(?=\s*\S)")
WISHING = re.compile(
    r"\W*\w+,? (?:you|we|vous|tu|(?:bringst|hast|bist|kennst) du|(?:bringen|haben|sind|kennen) sie)\b", re.I
)
# Who, and what he does, without what.
UNSAID = re.compile(
    r"\W*(?:(?:und|and|et|zudem|außerdem|de plus|also) )?(?:(?:you|we|i|he|she|they|vous|tu|nous|il|elle|du|sie|ihr|"
    r"wir|er|(?:the|our|le|la|der|die) (?:[\w-]+ )?(?:candidate?|applicant|bewerber\w*|titulaire|person\w*)) \w+"
    r"(?: (?:have|be|hold|bring|also|über|auch|zudem|außerdem|noch|également|aussi|en outre))*|"
    r"\w+ (?:du|sie|ihr))\W*",
    re.I,
)
# All of a line that is one field of a form, with how much it insists behind a dash of its own.
STATUS = re.compile(r"[^:]{3,20} : .*[^,;.:–-] (?:Souhaitée?s?|Exigée?s?)\W*")
SUBJECT = re.compile(r"(?:you|we|vous|tu|nous|du|sie|wir)\b", re.I)
LINKING = re.compile(r"^(?:and|et|und|or|ou|oder|&)\s+", re.I)
LINKED = re.compile(r",?\s+(?:and|et|und|&)$", re.I)
# Behind a softened part in the middle of a sentence, what the person has or is goes on.
GOES_ON_ASKING = re.compile(
    r",\s+(?:(?:and|et|und) )?(?:you |vous |tu )?(?:have|are|bring|can|avez|êtes|ma[iî]trisez|savez|possédez|"
    r"disposez|"
    r"as|es|ma[iî]trises|sais|haben|sind|bringen|verfügen|beherrschen|hast|bist|bringst|verfügst|beherrschst)\b",
    re.I,
)
# How somebody is to write or call, or what suits him best, is no part that asks.
WAY = re.compile(
    r"\b(?:(?:preferably|ideally) (?:by (?:e-?mail|phone|telephone|post|letter)|via|online)|"
    r"(?:de préférence|idéalement|si possible) (?:par (?:e-?mail|mail|courriel|téléphone|courrier|écrit)|via|"
    r"en ligne)|"
    r"(?:bevorzugt|vorzugsweise|idealerweise|gerne? auch|am besten) (?:noch )?(?:telefonisch|persönlich|"
    r"schriftlich|online|mündlich|elektronisch|per|via|unter|vorab)|am besten (?:passt|passen|gefällt|liegt))\b",
    re.I,
)
# What says where or how something came to be: "gained in a hotel".
WHERE = re.compile(
    r"\s+(?:gained |acquired |acquise?s? |obtenue?s? |erworben )?(?:in|at|with|within|from|"
    r"en|dans|chez|aux?|auprès|sur|à|im|beim?|aus|auf|mit)\b",
    re.I,
)
WORD = re.compile(r"\w+")
# A longer line is no sentence that a person wrote.
LONGEST = 2_000
# Fewer words than these are no ask of their own.
LEAST = 2


def parts(text: str, language: str) -> tuple[str, ...]:
    """The text cut where a preferred part begins or ends, or what nobody needs ends, or whole."""
    if len(text) > LONGEST:
        return (text,)
    turned = waiving.turned(text, language)
    if turned is not None and not names_nothing(turned[1], language):
        return turned[0], *parts(turned[1], language)
    if softened(text, language) is None or STATUS.fullmatch(text) or WAY.search(text):
        return (text,)
    if holds_for_all(text, language):
        return tuple(bare for piece in pieces_of(text, language) if (bare := piece.strip(" ;")))
    clauses = clauses_of(text, language)
    if len(clauses) > 1:
        return tuple(part for clause in clauses for part in parts(clause, language))
    return cut_bracket(text, language) or cut_aside(text, language) or cut_comma(text, language) or (text,)


def answered(found: Iterable[str], language: str) -> list[str]:
    """Sentences, each with the one behind it that only says how welcome it is: "Polish? A plus"."""
    joined: list[str] = []
    for sentence in found:
        if joined and softened(sentence, language) is not None and names_nothing(sentence, language):
            joined[-1] += f" {sentence}"
        else:
            joined.append(sentence)
    return joined


def softened(text: str, language: str) -> int | None:
    """Where a text is softened, if it is."""
    return cues.insists(text, language).get(cues.PREFERRED)


def refines(sentence: str, language: str) -> bool:
    """Whether a sentence only says where what the one before it asks for is best from: "Ideally in a hotel"."""
    opening = anyhow(wording_of(language).aside).match(sentence)
    return opening is not None and WHERE.match(sentence, opening.end()) is not None


def clauses_of(text: str, language: str) -> tuple[str, ...]:
    """The text's clauses put together as far as they insist alike."""
    pieces = pieces_of(text, language)
    # "Deutsch; Englisch von Vorteil": between semicolons one word is an ask.
    apart = (piece for before, piece in pairwise(["", *pieces]) if not f"{before[-1:]}{piece[-1:]}".count(";"))
    if any(len(WORD.findall(piece)) < LEAST for piece in apart):
        return (text,)
    softness = [softened(piece, language) is not None for piece in pieces]
    if governs(pieces[0], language):
        softness[1:] = still_soft(pieces, language)
    if all(softness) or not any(softness):
        return (text,)
    runs = groupby(zip(softness, pieces, strict=True), key=itemgetter(0))
    found = (" ".join(piece for _, piece in run).strip(" ;") for _, run in runs)
    return tuple(clause for clause in found if clause)


def pieces_of(text: str, language: str) -> list[str]:
    """The text's clauses one by one, with those that only soften what stands before them left there."""
    outside = (gap for gap in CLAUSE.finditer(text) if not in_bracket(text, gap))
    gaps = [gap.span() for gap in outside if sentences.may_end(text, gap.start())]
    found: list[tuple[int, int]] = []
    for start, end in pairwise([0, *chain.from_iterable(gaps), len(text)]):
        if (start, end) not in gaps:
            before = start
            if found and is_tail(text[start:end], language):
                dashed = text[found[-1][1] : start].strip() in DASHES
                before = found.pop()[0]
                # What two dashes hold is said of what stands before them.
                if dashed and found and text[found[-1][1] : before].strip() in DASHES:
                    before = found.pop()[0]
            found.append((before, end))
    return [text[start:end] for start, end in found]


def is_tail(text: str, language: str) -> bool:
    """Whether a clause only softens what stands before it: "lovely, not essential"."""
    soft = softened(text, language)
    return soft is not None and (
        (WAIVES.match(text) is not None and ":" not in text) or names_nothing(text, language)
    )


def names_nothing(text: str, language: str) -> bool:
    """Whether a softened text names nothing of its own: "a real plus", "not essential"."""
    wording = wording_of(language)
    left = anyhow(wording.preferred).sub(" ", anyhow(wording.aside).sub(" ", text))
    return IDLE.issuperset(WORD.findall(left.lower()))


def holds_for_all(text: str, language: str) -> bool:
    """Whether what softens the beginning of a text holds for all its clauses: "Desirable: a degree; a licence"."""
    pieces = pieces_of(text, language) if len(text) <= LONGEST else []
    return len(pieces) > 1 and governs(pieces[0], language) and all(still_soft(pieces, language))


def governs(text: str, language: str) -> bool:
    """Whether a clause is softened by its label or its "ideally you have", and so what semicolons part from it."""
    wish = WISHING.match(text)
    return is_softened_by_label(text, language) or (wish is not None and softened(wish[0], language) is not None)


def is_softened_by_label(text: str, language: str) -> bool:
    """Whether a text begins with a label like "Nice to have:" and goes on."""
    label = LABEL.match(text)
    return label is not None and (
        softened(label[0], language) is not None or announced(label[0], language) is Announces.PREFERRED
    )


def still_soft(pieces: Sequence[str], language: str) -> Iterator[bool]:
    """Which of the clauses behind a governing one are soft: up to a full stop, a sentence of its own or a "must"."""
    governed = True
    for before, piece in pairwise(pieces):
        governed = governed and before.endswith(";") and SUBJECT.match(piece) is None
        found = cues.insists(piece, language)
        yield cues.PREFERRED in found or (governed and cues.REQUIRED not in found)


def cut_bracket(text: str, language: str) -> tuple[str, ...] | None:
    """The text without what a bracket names and calls welcome, and that."""
    for bracket in BRACKET.finditer(text):
        before, inner, behind = text[: bracket.start()].rstrip(), bracket[1].strip(), text[bracket.end() :]
        if softened(bracket[0], language) is None and softened(inner, language) is None:
            continue
        if softened(before, language) is not None or not WORD.search(before + behind):
            continue
        kept, *aside = parts(inner, language)
        if aside:
            return f"{before} ({kept}){behind}".strip(), *aside
        if not names_nothing(bracket[0], language):
            return f"{before}{behind}".strip(), LINKING.sub("", inner)
    return None


def cut_aside(text: str, language: str) -> tuple[str, ...] | None:
    """The text cut before a softened part that a word like "preferably" opens, and behind that where it goes on."""
    if cues.ASIDE not in cues.insisting(language).starts(in_small(text)):
        return None
    opening = next((m for m in anyhow(wording_of(language).aside).finditer(text) if m.start() > 0), None)
    if opening is None or not WORD.search(text, opening.end()):
        return None
    must, aside = LINKED.sub("", text[: opening.start()]), text[opening.start() :].lstrip(" ,;–—-.(")
    if ASIDE_BRACKET.match(text, opening.end()) or UNSAID.fullmatch(must):
        return None
    if len(WORD.findall(must)) < (LEAST if opening[0][0] not in ",;" else 1) or in_bracket(text, opening):
        return None
    goes_on = GOES_ON_ASKING.search(aside)
    if goes_on is not None:
        return f"{must}{aside[goes_on.start() :]}", aside[: goes_on.start()]
    return must, aside


def in_bracket(text: str, found: re.Match[str]) -> bool:
    """Whether something stands in a bracket that is closed behind it."""
    return text.count("(", 0, found.end()) > text.count(")", 0, found.end()) and ")" in text[found.end() :]


def cut_comma(text: str, language: str) -> tuple[str, ...] | None:
    """The text cut at a comma, where only the part behind it is softened and asks for something."""
    halves = parted(text, language)
    if halves is None or BETWEEN_DASHES.search(text):
        return None
    before, behind = halves
    soft = [softened(half, language) is not None for half in halves]
    if soft != [False, True] or len(WORD.findall(before)) < LEAST:
        return None
    if GOES_ON.match(behind) or (OPENED.search(before) and CLOSED.match(behind)):
        return None
    left = WORD.findall(anyhow(wording_of(language).preferred).sub("", behind).lower())
    short = len(left) <= 8 or cues.REQUIRED in cues.insists(before, language)
    return (before, behind) if short and not IDLE.issuperset(left) else None


def parted(text: str, language: str) -> tuple[str, str] | None:
    """The text in two: behind the part that insists, else at its one comma, or the last of a list of languages."""
    each = COMMA.split(text)
    insists = [
        place
        for place, part in enumerate(each, 1)
        if ":" not in part and cues.REQUIRED in cues.insists(part, language)
    ]
    if insists and insists[0] < len(each):
        since = insists[0]
    elif len(each) == 2 or (len(each) > 2 and all(map(names_language, each[:-1]))):
        since = len(each) - 1
    else:
        return None
    return ", ".join(each[:since]), ", ".join(each[since:])


def names_language(text: str) -> bool:
    """Whether a part of a line says which language is asked for and how well."""
    return len(WORD.findall(text)) >= LEAST and next(spoken.languages(text, asked=True), None) is not None
