"""British spelling in, the spelling of the United States out, word by word; what is the same there stays.

A word with a capital inside a sentence stays as it is: it may be somebody's or something's name.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from generator.model import Anchors, Catalogue, Competency, Question, Requisition

# Stems of verbs in -ise; most words in -ise (advise, raise, promise) are the same on both sides.
IN_ISE = """
    anonym apolog author capital categor central character civil commercial computer contextual criminal critic
    custom digit digital economic emphas empath energ equal familiar final formal general global harmon hospital
    ideal incentiv individual industrial initial item legal liberal local maxim memor minim mobil modern monet
    national neutral normal optim organ parametr penal personal polar popular pressur priorit privat public
    rational real recogn reorgan revolution sanit scrutin sensit social special stabil standard steril subsid
    summar symbol sympath synchron synthes theor util verbal visual
""".split()
ENDINGS_OF_ISE = ("e", "es", "ed", "ing", "er", "ers", "able", "ation", "ations", "ational", "ationally")
# -our: with these endings the u goes as well.
IN_OUR = """
    arm behavi cand col endeav fav flav harb hon hum lab neighb od rig rum sav tum val vap vig
""".split()
ENDINGS_OF_OUR = """
    s ed ing er ers able ably al ally ful fully less hood hoods ly some ite ites y
""".split()
# One consonant there where British English doubles it.
DOUBLED = """
    cancel channel counsel dial enamel equal fuel initial label level marshal model panel pencil quarrel shovel
    signal total travel tunnel
""".split()
OTHERS = {
    "acknowledgement": "acknowledgment", "aeroplane": "airplane", "ageing": "aging", "aluminium": "aluminum",
    "anaesthetic": "anesthetic", "anaesthetist": "anesthetist", "analyse": "analyze", "analysed": "analyzed",
    "analyser": "analyzer", "analysing": "analyzing", "catalyse": "catalyze", "centre": "center",
    "centred": "centered", "centres": "centers", "cheque": "check", "cheques": "checks", "defence": "defense",
    "defences": "defenses", "enquire": "inquire", "enquired": "inquired", "enquires": "inquires",
    "enquiries": "inquiries", "enquiring": "inquiring", "enquiry": "inquiry", "enrol": "enroll", "enrols": "enrolls",
    "enrolment": "enrollment", "fibre": "fiber", "fibres": "fibers", "fulfil": "fulfill", "fulfils": "fulfills",
    "fulfilment": "fulfillment", "grey": "gray", "greyer": "grayer", "instalment": "installment",
    "instalments": "installments", "judgement": "judgment", "judgements": "judgments", "kerb": "curb",
    "learnt": "learned", "licence": "license", "licences": "licenses", "litre": "liter", "litres": "liters",
    "kilometre": "kilometer", "kilometres": "kilometers", "manoeuvre": "maneuver", "metre": "meter",
    "metres": "meters", "misjudgement": "misjudgment", "mould": "mold", "moulds": "molds", "offence": "offense",
    "offences": "offenses", "organisation": "organization", "orthopaedic": "orthopedic",
    "paediatric": "pediatric", "paralyse": "paralyze", "paralysed": "paralyzed", "practise": "practice",
    "practised": "practiced", "practises": "practices", "practising": "practicing", "programme": "program",
    "programmes": "programs", "rota": "schedule", "rotas": "schedules", "sceptic": "skeptic",
    "sceptical": "skeptical", "sceptically": "skeptically", "scepticism": "skepticism",
    "sceptics": "skeptics", "skilful": "skillful", "skilfully": "skillfully", "spelt": "spelled",
    "storey": "story", "storeys": "stories", "theatre": "theater", "theatres": "theaters",
    "towards": "toward", "tyre": "tire", "tyres": "tires", "whilst": "while",
}  # fmt: skip
WORD = re.compile(r"[^\W\d_]+")
SENTENCE_START = re.compile(r"(?:^|[.!?:;|(“\"]\s*)$")


@lru_cache(maxsize=4096)
def american(text: str) -> str:
    """The text as it is spelt in the United States; capitals stay where they were, {places} too."""
    parts = re.split(r"(\{[^{}]*\})", text)
    return "".join(part if part.startswith("{") else WORD.sub(_word, part) for part in parts)


def _word(found: re.Match[str]) -> str:
    word = found[0]
    there = _spellings().get(word.casefold())
    if there is None:
        return word
    if word.isupper():
        return there.upper()
    if not word[0].isupper():
        return there
    starts = SENTENCE_START.search(found.string[max(0, found.start() - 4) : found.start()])
    return there.capitalize() if starts or found.start() == 0 else word


@cache
def _spellings() -> dict[str, str]:
    """Every word that differs, as it is spelt there; also with `un`, `dis`, `mis` and `re` before it."""
    words = dict(_pairs())
    return {
        f"{before}{word}": f"{before}{there}"
        for before in ("", "un", "dis", "mis", "re")
        for word, there in words.items()
    }


def _pairs() -> Iterator[tuple[str, str]]:
    yield from OTHERS.items()
    for stem in IN_ISE:
        yield from ((f"{stem}is{ending}", f"{stem}iz{ending}") for ending in ENDINGS_OF_ISE)
    for stem in IN_OUR:
        yield from ((f"{stem}our{ending}", f"{stem}or{ending}") for ending in ("", *ENDINGS_OF_OUR))
    for stem in DOUBLED:
        yield from ((f"{stem}{stem[-1]}{end}", f"{stem}{end}") for end in ("ed", "ing", "er", "ers", "or", "ors"))


def as_spelt_for(opening: Requisition, catalogue: Catalogue) -> Catalogue:
    """The catalogue as it is spelt where the job is; what it asks for and how it is found in postings stay."""
    if opening.jurisdiction != "us":
        return catalogue
    return replace(catalogue, competencies=tuple(map(_competency, catalogue.competencies)))


def _competency(competency: Competency) -> Competency:
    return replace(
        competency,
        name=american(competency.name),
        printed_name=american(competency.printed_name),
        definition=american(competency.definition),
        questions=tuple(map(_question, competency.questions)),
        anchors=tuple(map(_anchors, competency.anchors)),
    )


def _question(question: Question) -> Question:
    return replace(
        question,
        text=american(question.text),
        fallback=question.fallback and american(question.fallback),
        probes=tuple(replace(probe, text=american(probe.text)) for probe in question.probes),
        anchors=question.anchors and _anchors(question.anchors),
    )


def _anchors(anchors: Anchors) -> Anchors:
    one, two, three, four, five = map(american, anchors.texts)
    return replace(anchors, texts=(one, two, three, four, five))
