"""The explanation as one page to open in a browser: no network, no script, and every text of the posting as text."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from generator.explaining.exact import described
from generator.explaining.page_style import STYLE
from generator.model import GoesTo, Importance, Kind, Kit, Line, Match, MatchedUnit, Reading
from generator.office import printable

# The colours of the page, each with the kinds that it stands for and what becomes of them.
GROUPS = {
    "asks": ((Kind.COMPETENCY, Kind.EXPERIENCE), "asked of the candidate: may be rated, or asked as a fact"),
    "check": (
        (Kind.EDUCATION, Kind.CREDENTIAL, Kind.LANGUAGE, Kind.CONDITION),
        "asked of the candidate: checked on paper",
    ),
    "duty": ((Kind.DUTY,), "what the person will do: helps to choose what is rated"),
    "tells": ((Kind.OFFER, Kind.ABOUT, Kind.PROCESS), "information only"),
}
GROUP_OF = {kind: group for group, (kinds, _) in GROUPS.items() for kind in kinds} | {Kind.HEADING: "heading"}
PLACES = {
    GoesTo.RATED: "rated in the interview",
    GoesTo.FACT: "asked as a fact and written down, not rated",
    GoesTo.SCREENING: "checked on paper before the interview",
    GoesTo.NONE: "not rated",
}
FILTERS = (
    ("all", "every line"),
    ("asked", "what is asked of the candidate"),
    ("rated", "what is rated"),
    ("unrated", "what is not rated"),
)
# What becomes of a competency of this kit: in a line that is rated, and in one that is a check on paper or a fact.
RATED, ELSEWHERE = "rated here", "rated in this kit, but not for this line"
LANGUAGES = {"en": "English", "fr": "French", "de": "German"}
LINE_NAMES = {"pdf": "page", "word": "paragraph"}


def render(reading: Reading, matched: Sequence[MatchedUnit], kit: Kit) -> str:
    """The page: what the posting is and how much of it asks what, then its lines with what was made of each."""
    title = _text(reading.title or "(no title)")
    names = {(c.id, c.slot): (c.printed_name, RATED) for c in kit.competencies}
    names |= {(s.id, s.slot): (s.printed_name, f"not rated here: {s.why}") for s in kit.seen}
    unit = LINE_NAMES.get(reading.format, "line")
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}: the posting, line by line</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>",
        *_head(reading, kit, title),
        *_counts(kit.lines),
        *_legend(kit.lines),
        *_filters(),
        f'</header>\n<main>\n<h2>The posting, by {unit}</h2>\n<ol class="lines">',
        *(
            _line(m, line, names, unit, m.unit.language or reading.language)
            for m, line in zip(matched, kit.lines, strict=True)
        ),
        "</ol>\n</main>\n</body>\n</html>",
    ]
    return "\n".join(parts)


def _text(text: str) -> str:
    return escape(printable(text))


def _head(reading: Reading, kit: Kit, title: str) -> Iterator[str]:
    seniority, level = reading.seniority, kit.requisition.level
    people = {True: "leads people", False: "leads nobody", None: "leading people is not said"}
    words = "; ".join(f"“{_text(word)}”" for word in seniority.because) if level is seniority.level else ""
    yield f"<h1>{title}</h1>"
    if reading.organisation:
        yield f"<p>{_text(reading.organisation)}</p>"
    yield f"<p>Level: {level}; {people[seniority.manages_people]}{f'; from {words}' if words else ''}</p>"
    others = sorted({unit.language for unit in reading.units if unit.language})
    parts = f", parts of it in {' and '.join(LANGUAGES.get(each, each) for each in others)}" if others else ""
    language = LANGUAGES.get(reading.language, reading.language)
    yield f'<p class="soft">Read as {_text(reading.format)}, in {_text(language)}{_text(parts)}</p>'


def _counts(lines: Sequence[Line]) -> Iterator[str]:
    """How many lines there are, ask, and go where; headings are not counted among those not rated."""
    said = [line for line in lines if line.kind is not Kind.HEADING]
    asked = [line for line in said if line.kind.asks]
    places = Counter(line.goes_to for line in said)
    preferred = sum(line.importance is Importance.PREFERRED for line in asked)
    yield '<ul class="counts">'
    yield f"<li><b>{len(said)}</b> lines, and {len(lines) - len(said)} headings</li>"
    yield f"<li><b>{len(asked)}</b> ask something of the candidate, {preferred} of them only preferred</li>"
    for place, words in PLACES.items():
        yield f"<li><b>{places[place]}</b> {words}</li>"
    yield "</ul>"


def _legend(lines: Sequence[Line]) -> Iterator[str]:
    kinds = Counter(line.kind for line in lines)
    yield '<ul class="legend">'
    for group, (members, words) in GROUPS.items():
        counted = ", ".join(f"{kind} {kinds[kind]}" for kind in members)
        yield f'<li class="{group}"><span class="kind">{counted}</span><br><span class="soft">{words}</span></li>'
    yield '</ul>\n<p class="soft"><mark>Marked words</mark> brought the competency that stands below the line.</p>'


def _filters() -> Iterator[str]:
    yield '<fieldset class="filters"><legend>Show</legend>'
    for name, words in FILTERS:
        checked = " checked" if name == "all" else ""
        yield f'<label><input type="radio" name="show" id="show-{name}"{checked}> {words}</label>'
    yield "</fieldset>"


def _line(
    matched: MatchedUnit, line: Line, names: dict[tuple[str, str | None], tuple[str, str]], unit: str, language: str
) -> str:
    place = "" if line.line is None else f'<span class="no" title="{unit} {line.line} of the file">{line.line}</span>'
    place = place or '<span class="no"></span>'
    if line.kind is Kind.HEADING:
        text = f'<h3 lang="{escape(language)}" dir="auto">{_text(line.text)}</h3>'
        return f'<li class="line heading">{place}<div>{text}</div></li>'
    rated = "rated" if line.goes_to is GoesTo.RATED else "unrated"
    classes = " ".join(filter(None, ("line", GROUP_OF[line.kind], rated, "asked" if line.kind.asks else "")))
    text = f'<p class="text" lang="{escape(language)}" dir="auto">{_marked(line.text, matched.matches)}</p>'
    about = _about(line) + _details(matched)
    return f'<li class="{classes}">{place}<div>{text}{about}{_matches(matched.matches, names, line)}</div></li>'


def _about(line: Line) -> str:
    """The line's kind, how much it is insisted on, where it goes and why."""
    importance = (
        "" if line.importance is Importance.NONE else f', <span class="{line.importance}">{line.importance}</span>'
    )
    # The reason for a fact or a paper says itself where the line goes.
    said = line.why and line.goes_to in (GoesTo.FACT, GoesTo.SCREENING)
    goes = _text(line.why) if said and line.why else PLACES[line.goes_to]
    why = f": {_text(line.why)}" if line.why and not said else ""
    return f'<p class="about"><span class="kind">{line.kind}</span>{importance} → {goes}{why}</p>'


def _details(matched: MatchedUnit) -> str:
    """What the line names exactly, as far as it does."""
    named = "; ".join(_text(described(detail)) for detail in matched.unit.details)
    return f'<p class="exact">names exactly: {named}</p>' if named else ""


def _matches(matches: Sequence[Match], names: dict[tuple[str, str | None], tuple[str, str]], line: Line) -> str:
    """The competencies found in a line, each with its words and whether this kit rates it, and for which lines."""
    if not matches:
        return ""
    found = []
    for match in matches:
        name, becomes = names.get((match.id, match.slot), (match.id.replace("-", " "), "not rated here"))
        if becomes == RATED and line.goes_to is not GoesTo.RATED:
            becomes = ELSEWHERE
        found.append(f"<li><b>{_text(name)}</b>, from “{_text(match.because)}”; {_text(becomes)}</li>")
    return f'<ol class="matches{" single" if len(found) == 1 else ""}">{"".join(found)}</ol>'


def _marked(text: str, matches: Sequence[Match]) -> str:
    """The line's text with the words of each match marked, by number where there are several."""
    spans: dict[tuple[int, int], list[int]] = {}
    for number, match in enumerate(matches, start=1):
        start = text.find(match.because)
        if start >= 0 and match.because:
            spans.setdefault((start, start + len(match.because)), []).append(number)
    edges = sorted({0, len(text), *(edge for span in spans for edge in span)})
    found = []
    for start, end in pairwise(edges):
        numbers = sorted(n for (first, last), held in spans.items() if first <= start and end <= last for n in held)
        piece = _text(text[start:end])
        ends = [n for (_, last), held in spans.items() if last == end for n in held]
        shown = f' data-n="{",".join(map(str, sorted(ends)))}"' if ends and len(matches) > 1 else ""
        found.append(f"<mark{shown}>{piece}</mark>" if numbers else piece)
    return "".join(found)
