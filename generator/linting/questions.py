"""Rules for questions, fallbacks and probes (Q1 to Q11, P1 to P5)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from generator.linting.findings import Finding
from generator.linting.topics import protected_topic
from generator.model import Anchors, Catalogue, Competency, Level, Probe, Question
from generator.words import content_stems, reading_grade, shared, words

OPENINGS = ("Tell me about", "Describe", "Give me an example", "Walk me through", "Think of")
ENDINGS = ("What would you do?", "What would you do first?", "What would you do next?")
YES_NO = frozenset("do does did are have has had can could would is will were was should may".split())
SECOND_CLAUSE = re.compile(r"\b(?:and|or)\s+(?:how|why|what|who|where|when|which)\b", re.IGNORECASE)
LEADING = re.compile(r"\b(?:surely|of course|don't you|isn't it|we value|we believe|obviously)\b", re.IGNORECASE)
NOT_PAST = re.compile(r"\bwould\b|\byour team (?:did|was|were|had)\b", re.IGNORECASE)
BOUNDED = re.compile(
    r"\b(?:most|least|best|worst|first|last time|latest|biggest|furthest|\w{3,}(?:est))\b|\blast\b",
    re.IGNORECASE,
)
NOT_ONLY_WORK = re.compile(r"\b(?:stud(?:y|ies)|school|volunteer(?:ing)?)\b", re.IGNORECASE)
OWN_ACT = re.compile(
    r"\byou yourself\b|\byour own (?:part|role|share)\b|\b(?:did|do|have|had) you\b|\byou (?:did|had)\b",
    re.IGNORECASE,
)
AFTERWARDS = re.compile(
    r"\b(?:came|come|follow\w*|afterwards|after|later|since|ended|end|led|result\w*|outcome|happened|turned|"
    r"changed?|know|tell|difference|stand|stood|hold|held|last(?:ed)?|now|became|becomes?|use[ds]?|left|"
    r"respon[ds]\w*|react\w*|learn\w*|decide[ds]?|gain\w*|brought|bring|produce[ds]?|next|show\w*|saw|see)\b",
    re.IGNORECASE,
)
# Words of competency names that name a thing of the work, not the behaviour that is rated.
FUNCTIONAL = content_stems(
    """account accounts client customer customers deal deals partner partners market channel channels contract
    contracts team project programme budget price product service sales organisation organisational business
    result results people work technology sector tool equipment record records risk quality health safety
    performance pipeline financial commercial data number
    others self management requirement requirements knowledge process field group"""
)
LONGEST = {"behavioural": 30, "situational": 90, "knowledge": 90, "work-sample": 120}
HARDEST_READING = 10.0
MOST_ALIKE = 0.6
FEWEST = {"behavioural": 2, "situational": 1}


def lint_question(competency: Competency, question: Question) -> Iterator[Finding]:
    """The breaches of one question, its fallback and its probes."""
    labels = (content_stems(competency.id.replace("-", " ")) | content_stems(competency.name)) - FUNCTIONAL
    yield from _lint_asking(question, labels)
    if question.type == "behavioural":
        yield from _lint_behavioural(question)
        if question.fallback is None:
            yield Finding("Q1", question.id, "a behavioural question needs a fallback")
        else:
            yield from _lint_situational(question.id, question.fallback, labels, "the fallback")
    elif question.fallback is not None:
        yield Finding("Q1", question.id, "only a behavioural question has a fallback")
    if question.type == "situational":
        yield from _lint_situational(question.id, question.text, labels, "it")
    if question.type in ("knowledge", "work-sample") and question.anchors is None:
        yield Finding("B1", question.id, f"a {question.type} question needs anchors of its own")
    yield from _lint_probes(competency, question)


def _lint_asking(question: Question, labels: frozenset[str]) -> Iterator[Finding]:
    text, where = question.text, question.id
    if text.count("?") > 1 or SECOND_CLAUSE.search(text):
        yield Finding("Q2", where, "it asks more than one thing")
    if len(words(text)) > LONGEST[question.type]:
        yield Finding("Q2", where, f"it has {len(words(text))} words, at most {LONGEST[question.type]}")
    yield from _lint_wording(where, text, labels, "it")
    if Level.ENTRY in question.levels and not NOT_ONLY_WORK.search(text):
        yield Finding("Q9", where, "at entry level it must leave study or volunteering open")


def _lint_wording(where: str, text: str, labels: frozenset[str], what: str) -> Iterator[Finding]:
    if words(text)[:1] and words(text)[0] in YES_NO:
        yield Finding("Q3", where, f"{what} can be answered with yes or no")
    named = labels & content_stems(text.replace("{slot}", ""))
    if named:
        yield Finding("Q4", where, f"{what} names what is rated: {', '.join(sorted(named))}")
    leading = LEADING.search(text)
    if leading:
        yield Finding("Q4", where, f"{what} leads: '{leading.group()}'")
    topic = protected_topic(text)
    if topic:
        yield Finding("Q7", where, f"{what} touches {topic[0]}: '{topic[1]}'")
    grade = reading_grade(text)
    if grade > HARDEST_READING:
        yield Finding("Q8", where, f"{what} reads at grade {grade:.1f}, at most {HARDEST_READING:.0f}")


def _lint_behavioural(question: Question) -> Iterator[Finding]:
    text, where = question.text, question.id
    if not text.startswith(OPENINGS):
        yield Finding("Q1", where, f"a behavioural question starts with one of: {', '.join(OPENINGS)}")
    if NOT_PAST.search(text) or not re.search(r"\byou(?:r|rself)?\b", text, re.IGNORECASE):
        yield Finding("Q5", where, "it must be about what you did, in the past")
    if not BOUNDED.search(text):
        yield Finding("Q6", where, "it must point to one episode: the hardest, the most recent, the first")


def _lint_situational(where: str, text: str, labels: frozenset[str], what: str) -> Iterator[Finding]:
    if not text.endswith(ENDINGS):
        yield Finding("Q1", where, f"{what} must end with one of: {', '.join(ENDINGS)}")
    if text.count("?") > 1:
        yield Finding("Q2", where, f"{what} asks more than one thing")
    if len(words(text)) > LONGEST["situational"]:
        yield Finding("Q2", where, f"{what} has {len(words(text))} words, at most {LONGEST['situational']}")
    if what != "it":
        yield from _lint_wording(where, text, labels, what)


def _lint_probes(competency: Competency, question: Question) -> Iterator[Finding]:
    probes, where = question.probes, question.id
    if not 3 <= len(probes) <= 5:
        yield Finding("P1", where, f"it has {len(probes)} probes, 3 to 5 are needed")
    missing = {"S", "A", "R"} - {p.star for p in probes}
    if missing:
        yield Finding("P2", where, f"no probe is tagged {', '.join(sorted(missing))}")
    anchors = (question.anchors,) if question.anchors else _touched(competency, question)
    handed = content_stems(" ".join(text for a in anchors for text in a.texts[3:]))
    handed -= content_stems(question.text)
    for number, probe in enumerate(probes):
        yield from _lint_probe(f"{where}/probes/{number}", probe, handed)
    if not any(OWN_ACT.search(p.text) for p in probes):
        yield Finding("P5", where, "no probe asks for the candidate's own act (you yourself, did you)")
    if not any(p.star == "R" and AFTERWARDS.search(p.text) for p in probes):
        yield Finding("P5", where, "no R probe asks what followed")


def _touched(competency: Competency, question: Question) -> list[Anchors]:
    return [a for a in competency.anchors if set(a.levels) & set(question.levels)]


def _lint_probe(where: str, probe: Probe, handed: frozenset[str]) -> Iterator[Finding]:
    text = probe.text
    if text.count("?") != 1 or not text.endswith("?"):
        yield Finding("P3", where, "a probe is one question")
    if words(text)[:1] and words(text)[0] in YES_NO:
        yield Finding("P3", where, "it can be answered with yes or no")
    given = handed & content_stems(text)
    if given:
        yield Finding("P4", where, f"it hands over the best anchors: {', '.join(sorted(given))}")
    topic = protected_topic(text)
    if topic:
        yield Finding("Q7", where, f"it touches {topic[0]}: '{topic[1]}'")


def lint_set(competency: Competency) -> Iterator[Finding]:
    """What the questions of one competency lack together, at each level that has any."""
    if not competency.questions:
        return
    if competency.slot is None:
        for level in competency.levels:
            asked = competency.questions_at(level)
            for kind, fewest in FEWEST.items():
                have = sum(q.type == kind for q in asked)
                if asked and have < fewest and len(asked) >= 3:
                    yield Finding("Q11", competency.id, f"at {level}: {have} {kind}, at least {fewest}")
    seen: dict[str, str] = {}
    for question in competency.questions:
        for number, probe in enumerate(question.probes):
            key = " ".join(words(probe.text))
            if key in seen:
                where = f"{question.id}/probes/{number}"
                yield Finding("P6", where, f"the same probe as in {seen[key]}")
            seen[key] = question.id


def lint_unique(catalogue: Catalogue) -> Iterator[Finding]:
    """Questions, wherever they stand, that share too many words (Q11).

    Texts as alike as that share one of their rarest words: only those that do are compared.
    """
    bags = [(q.id, frozenset(words(q.text))) for c in catalogue.competencies for q in c.questions]
    count = Counter(word for _, bag in bags for word in bag)
    having: dict[str, list[int]] = defaultdict(list)
    for number, (name, bag) in enumerate(bags):
        rarest = _rarest(bag, count)
        for other, before in (bags[n] for n in sorted({n for word in rarest for n in having[word]})):
            alike = shared(bag, before)
            if alike >= MOST_ALIKE:
                yield Finding("Q11", name, f"too much like {other} ({alike:.2f} of the words)")
        for word in rarest:
            having[word].append(number)


def _rarest(bag: frozenset[str], count: Mapping[str, int]) -> list[str]:
    """So many of the rarest words that the others are too few to be the share of MOST_ALIKE."""
    ranked = sorted(bag, key=lambda word: (count[word], word))
    return ranked[: len(ranked) - int(MOST_ALIKE * len(ranked)) + 1]
