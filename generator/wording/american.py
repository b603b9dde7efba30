"""British spelling in, the spelling of the United States out, word by word; what is the same there stays."""

import re
from dataclasses import replace
from functools import lru_cache

from generator.model import Anchors, Catalogue, Competency, Question, Requisition

# Stems of verbs in -ise; most words in -ise (advise, raise, promise) are the same on both sides.
IN_ISE = """
    apolog author capital categor central character civil commercial computer criminal critic custom digital
    diagonal economic emphas empath energ equal familiar final formal general global harmon hospital ideal
    individual industrial initial item jeopard legal liberal local maxim memor minim mobil modern monetar monopol
    national neutral normal optim organ pastur patron penal personal polar popular pressur priorit privat public
    rational real recogn reorgan revolution sanit scrutin sensit serial social special stabil standard steril
    subsid summar symbol sympath synchron synthes theor util verbal visual
""".split()
# And the others, each part of a word with what it is there.
PARTS = {
    "analyse": "analyze", "analysing": "analyzing", "paralyse": "paralyze", "catalyse": "catalyze",
    "behaviour": "behavior", "candour": "candor", "colour": "color", "endeavour": "endeavor", "favour": "favor",
    "flavour": "flavor", "harbour": "harbor", "honour": "honor", "humour": "humor", "labour": "labor",
    "neighbour": "neighbor", "odour": "odor", "rigour": "rigor", "rumour": "rumor", "savour": "savor",
    "vapour": "vapor", "vigour": "vigor",
    "centred": "centered", "centre": "center", "centring": "centering", "fibre": "fiber",
    "litre": "liter", "metre": "meter", "theatre": "theater",
    "defence": "defense", "offence": "offense", "licence": "license",
    "practise": "practice", "practising": "practicing", "programme": "program", "judgement": "judgment",
    "acknowledgement": "acknowledgment", "ageing": "aging", "cheque": "check", "tyre": "tire", "grey": "gray",
    "sceptic": "skeptic", "manoeuvre": "maneuver", "skilful": "skillful", "fulfilment": "fulfillment",
    "enrolment": "enrollment", "instalment": "installment", "cancelled": "canceled", "cancelling": "canceling",
    "counsell": "counsel", "fuelled": "fueled", "labelled": "labeled", "labelling": "labeling",
    "levelled": "leveled", "modelled": "modeled", "modelling": "modeling", "quarrelled": "quarreled",
    "quarrelling": "quarreling", "signalled": "signaled", "signalling": "signaling", "totalled": "totaled",
    "travelled": "traveled", "traveller": "traveler", "travelling": "traveling", "towards": "toward",
    "storey": "story", "kerb": "curb", "learnt": "learned", "spelt": "spelled", "whilst": "while",
    "aluminium": "aluminum", "anaesthe": "anesthe", "paediatric": "pediatric", "orthopaedic": "orthopedic",
    "haemo": "hemo", "gynaeco": "gyneco", "oestro": "estro", "diarrhoea": "diarrhea", "mould": "mold",
}  # fmt: skip
# Words that stand alone: with an ending they are the same.
WHOLE = {"fulfil": "fulfill", "fulfils": "fulfills", "enrol": "enroll", "enrols": "enrolls"}
ISE = re.compile(rf"((?:re|un|de|over|under)?(?:{'|'.join(IN_ISE)})i)s(?=e|ing|ation|able)", re.IGNORECASE)
PART = re.compile("|".join(sorted(PARTS, key=len, reverse=True)), re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def american(text: str) -> str:
    """The text as it is spelt in the United States; capitals stay where they were, {places} too."""
    parts = re.split(r"(\{[^{}]*\})", text)
    return "".join(part if part.startswith("{") else WORD.sub(_word, part) for part in parts)


def _word(found: re.Match[str]) -> str:
    word = found[0]
    whole = WHOLE.get(word.casefold())
    if whole is not None:
        return _cased(whole, word)
    if ISE.match(word):
        word = ISE.sub(lambda m: m[1] + _cased("z", m[0][-1]), word, count=1)
    return PART.sub(lambda m: _cased(PARTS[m[0].casefold()], m[0]), word)


def _cased(text: str, like: str) -> str:
    if like.isupper():
        return text.upper()
    return text.capitalize() if like[0].isupper() else text


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
