"""A unit in its place in, its kind and importance out: section, position, grammar and words weighed together."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.extracting import cues, facts
from generator.extracting.signs import signs_of_line
from generator.extracting.wording import Announces
from generator.learned import learned
from generator.model import ASKING, BlockType, Importance, Kind

A, K = Announces, Kind
# What a section speaks for before a word of the unit is read.
PRIORS: dict[Announces | None, dict[Kind, int]] = {
    None: {K.ABOUT: 3, K.DUTY: 1},
    A.TITLE: {K.ABOUT: 3, K.DUTY: 1},
    A.ROLE: {K.DUTY: 4, K.ABOUT: 3},
    A.EXPECTATIONS: {K.OFFER: 2, K.CONDITION: 1, K.ABOUT: 1},
    A.NOTES: {K.PROCESS: 4, K.ABOUT: 1},
    A.REQUIREMENTS: {
        K.COMPETENCY: 8, K.EXPERIENCE: 7, K.EDUCATION: 7, K.CREDENTIAL: 7, K.LANGUAGE: 7, K.CONDITION: 7,
        K.DUTY: -6, K.ABOUT: -2,
    },
    A.PREFERRED: {
        K.COMPETENCY: 8, K.EXPERIENCE: 7, K.EDUCATION: 7, K.CREDENTIAL: 7, K.LANGUAGE: 7, K.CONDITION: 7,
        K.DUTY: -6, K.ABOUT: -2,
    },
    A.DUTIES: {K.DUTY: 10},
    A.OFFER: {K.OFFER: 8, K.ABOUT: 1} | dict.fromkeys(ASKING, -4),
    # Settled once all headings are known: `awaiting`.
    A.AWAITING: {K.OFFER: 8, K.ABOUT: 1} | dict.fromkeys(ASKING, -4),
    A.ABOUT: {K.ABOUT: 9} | dict.fromkeys(ASKING, -2),
    A.VALUES: {K.ABOUT: 9} | dict.fromkeys(ASKING, -2),
    A.PROCESS: {K.PROCESS: 9} | dict.fromkeys(ASKING, -4),
    A.CONDITIONS: {K.CONDITION: 8, K.OFFER: 2},
    A.EDUCATION: {K.EDUCATION: 9, K.EXPERIENCE: 2},
    A.EXPERIENCE: {K.EXPERIENCE: 9, K.COMPETENCY: 3},
    A.LANGUAGES: {K.LANGUAGE: 9},
    A.CREDENTIALS: {K.CREDENTIAL: 9},
    # What other jobs on the page ask for, this one does not.
    A.ELSEWHERE: {K.PROCESS: 80},
}  # fmt: skip
# The kinds that a line may be of.
ORDER = (
    K.CONDITION, K.LANGUAGE, K.CREDENTIAL, K.EDUCATION, K.EXPERIENCE, K.COMPETENCY, K.DUTY, K.OFFER, K.PROCESS,
    K.ABOUT,
)  # fmt: skip

# A sentence mostly goes on with what the sentence before it in the paragraph was about.
CARRIED = frozenset({K.ABOUT, K.OFFER, K.PROCESS})
CARRY = 3
# "She advises the council", behind a sentence on what the holder of the post does.
GOES_ON = re.compile(
    r"(?:elle|il|iel|she|he|er)(?:/\w+)? (?![nl]['’]|faut|s['’]agit|y a|est (?:demandé|possible|nécessaire))", re.I
)
GONE_ON = 22
# Behind a list an advert that has come to how to apply mostly ends with that.
CARRY_ON = 7
# A line in a list that nothing announces is a task rather than a word about the employer.
TASK = 4
# How much it says that a sentence's subject is the role itself.
SUBJECT = 7
OPENING = 6
EXCLAIMED = 9
# What an advert says that nobody needs is no ask, whatever it names.
WAIVED = 80
# What one does and gets in a list below a heading for the way to the job is a step, and a question one of its form.
STEP, QUESTION = 12, 40
# So is what a house believes in a word about the house, unless it asks for that.
BELIEVED = 12
# How a board puts its data together says nothing of them.
DATA = 40
# What an offer names is given, however much it sounds like a skill, unless the line itself asks for it.
GIVEN, FEW_GIVEN = 24, 8
ASKS = re.compile(
    r"\b(?:you (?:have|are|bring|need|must|should)|must|requir\w+|we (?:expect|ask|need|look)|candidates?|"
    r"(?:vous|tu) (?:avez|as|êtes|es|devez|dois|possédez|ma[iî]trisez|savez)|exig\w+|requis\w*|(?:attend|recherch|"
    r"cherch)ons|(?:du|sie) (?:hast|haben|bist|sind|br[ai]ngst|bringen|verfüg\w+|sollte\w*|brauch\w+)|(?:hast|haben|"
    r"bist|sind|bringst|bringen|verfüg\w+) (?:du|sie)|mitbring\w*|erwarten wir|wir (?:erwarten|suchen)|"
    r"vorausgesetzt|voraus\b|erforderlich|voraussetzung|wichtig|legen (?:wir )?(?:\w+ )?wert|matters to us|important|"
    r"(?:bei uns|hier) falsch)\b",
    re.I,
)
# "You work on your own" promises that, where it stands among what is offered.
TOLD = re.compile(
    r"\W*(?:you(?:['’]ll| will| can)? (?!will\b|can\b|apply|contact|call|send|have|\w+ed\b)|(?:vous|tu) |"
    r"du (?=\w+t\b)|sie (?=\w+(?:en|ern|eln)\b))",
    re.I,
)
PROMISED = 40
# A sentence of a paragraph, rather than one of a list's entries that have lost their signs.
TOLD_YOU = re.compile(r"\b(?:you|vous|tu|sie|du)\b", re.I)
# A question what the reader wishes for opens many an advert, and asks for nothing.
INVITES = re.compile(
    r"\W*(?:(?:vous|tu) (?:souhaite[sz]|(?:re)?cherche[sz]|rêve[sz]|voulez|veux|(?:en )?(?:avez|as) (?:marre|assez|"
    r"envie)|aimerie[sz]|aimerais)|envie|marre|tannée?s?|fatiguée?s?|assez de|rêve[sz]|"
    r"(?:du|sie) (?:möchtest|möchten|suchst|suchen|willst|wollen|träum\w+|(?:hast|haben) (?:keine )?(?:lust|genug))|"
    r"(?:möchtest|möchten|suchst|suchen|willst|wollen|träum\w+|(?:hast|haben)(?= \w+ (?:keine )?(?:lust|genug))) "
    r"(?:du|sie)|(?:keine )?lust|genug von|"
    r"do you (?:want|dream|fancy)|would you like|looking for|fancy|tired of|fed up)\b[^?]*\?\W*",
    re.I,
)
INVITED = 20
ARTICLE = re.compile(r"(?:the|an?|this|our|as an?|le|la|l['’]|der|die|das|als)\b", re.I)
WORD = re.compile(r"[^\W\d_]+")
# Where what the employer pays for or teaches is still asked for or done.
REQUIRING = frozenset({A.REQUIREMENTS, A.PREFERRED, A.EDUCATION, A.EXPERIENCE, A.LANGUAGES, A.CREDENTIALS})
# What is softened is asked for, also where the pay or the house is told of.
SOFTENED = re.compile(
    r"\b(?:(?:is|are|would be|will be) (?:\w+ly )?(?:desirable|preferred|an? (?:\w+ )?(?:advantage|asset)"
    r"(?! (?:of|to)\b))|"
    r"(?:est|sont|serai(?:t|ent)) (?:un (?:vrai |réel |sérieux )?(?:plus|atout)|souhait(?:é|able)\w*|"
    r"appréciée?s?)|(?:ist|sind|wäre\w*) (?:\w+ )?(?:von Vorteil|wünschenswert|erwünscht|ein Plus))\b",
    re.I,
)
# So is what whoever applies must have or hold, also where it stands with how to apply or with the house.
REQUIRED = re.compile(
    r"\W*(?:(?:you|(?:all |the |successful )*(?:applicants?|candidates?|post ?holders?)) must (?:also |currently |"
    r"already )?(?:have|hold|possess|speak|be (?:an?|registered with|qualified|licen[cs]ed|"
    r"certified))|"
    r"(?:vous devez|(?:le|la|les) (?:candidat|postulant)\S* doi(?:t|vent)) (?:impérativement |obligatoirement |"
    r"également )?(?:être (?:titulaire|inscrit|diplômé)|avoir|posséder|détenir|justifier|disposer)|"
    r"(?:Sie|Du|Bewerb\S+|Kandidat\S+) (?:müssen|musst) [^.;]*\b(?:besitzen|verfügen|vorweisen))\b"
    r"(?!.*\b(?:account|portal|online|interview\w*|forms?|applications?|closing|deadline|submit\w*|apply|id|cv|"
    r"refere\w+|received|assessment|with you|compte|"
    r"dossier|formulaire|entretien|konto|unterlagen|bewerbung\w*)\b)",
    re.I,
)
# Where an address tells whom to write to, and not where the work is.
LISTED = frozenset({A.REQUIREMENTS, A.PREFERRED, A.DUTIES, A.OFFER, A.PROCESS})
EXCLAIMS = re.compile(r"(?:\S+\s+){0,3}\S+!")


@dataclass(frozen=True, slots=True)
class Context:
    """Where a unit stands: what its section announces, its block, and whether it follows a section's list.

    `likened` where what is announced was only told by headings like that of the section; `insists` where a column
    of its table or a heading says how much; `topic` where the nearest heading announces nothing of its own; `mixed`
    where what is offered may be told along with what is done.
    """

    announced: Announces | None
    type: BlockType
    language: str
    after_list: bool = False
    title: str | None = None
    before: Kind | None = None
    likened: bool = False
    insists: Importance | None = None
    topic: bool = False
    mixed: bool = False


def kind_of(text: str, context: Context) -> Kind:
    """The kind that section and words together speak for most."""
    return likeliest(weigh(text, context), likeness_of(text, context.language))


def likeliest(scores: Counter[Kind], likeness: Mapping[str, float]) -> Kind:
    """The kind with the highest score; of several alike what lines of our own like it are."""
    most = max(scores[kind] for kind in ORDER)
    return max((kind for kind in ORDER if scores[kind] == most), key=lambda kind: likeness[kind])


def likeness_of(text: str, language: str) -> dict[str, float]:
    """How likely each kind is by lines of our own like this one."""
    return learned("kinds", language).shares(signs_of_line(text))


def weigh(text: str, context: Context) -> Counter[Kind]:
    """The scores of a text's words with those of its place added."""
    context = placed(text, context)
    asks = context.announced in REQUIRING or context.announced is A.DUTIES
    found = cues.scores(cues.asked(text, context.language) if asks else text, context.language)
    for kind, weight in PRIORS[context.announced].items():
        found[kind] += weight // 2 if context.after_list else weight
    if context.announced is None and context.type is BlockType.ITEM:
        found[Kind.DUTY] += TASK
    if context.before in CARRIED:
        found[context.before] += CARRY_ON if context.after_list and context.before is K.PROCESS else CARRY
    if context.before is K.DUTY and GOES_ON.match(text):
        found[Kind.DUTY] += GONE_ON
    if context.title and names_role(text, context.title):
        found[Kind.DUTY] += SUBJECT
    found.subtract(offered(text, context))
    for kind, weight in (*in_section(text, context), *as_a_whole(text, context)):
        found[kind] += weight
    return found


def in_section(text: str, context: Context) -> Iterator[tuple[Kind, int]]:
    """What the form of a text says in some sections: a step, a question of the form, a belief, a time span."""
    if context.announced is A.PROCESS and text.endswith("?"):
        yield K.PROCESS, QUESTION
    elif context.announced is A.PROCESS and context.type is BlockType.ITEM:
        yield from ((K.DUTY, -STEP), (K.OFFER, -STEP))
    if context.announced in LISTED and facts.is_address(text):
        yield K.PROCESS, DATA
    if context.announced is A.VALUES and not ASKS.search(text):
        yield K.ABOUT, BELIEVED
    if context.announced is A.EXPERIENCE and facts.is_span(text):
        yield K.EXPERIENCE, DATA


def as_a_whole(text: str, context: Context) -> Iterator[tuple[Kind, int]]:
    """What a text is as a whole: data, an ask that is taken back, an invitation, a call."""
    data = None if context.type is BlockType.FIELD else facts.kind_of(text)
    if data is not None and not (data is K.CONDITION and context.announced is A.OFFER):
        yield data, DATA
    if cues.waives(text, context.language):
        yield K.OFFER if cues.promises(text, context.language) else K.PROCESS, WAIVED
    if context.announced in (None, A.TITLE) and INVITES.fullmatch(text):
        yield from ((kind, -INVITED) for kind in ASKING)
    if EXCLAIMS.fullmatch(text):
        yield from ((kind, -EXCLAIMED) for kind in ASKING)


def offered(text: str, context: Context) -> Counter[Kind]:
    """What speaks against other kinds where a line among what is offered is given or promised."""
    against: Counter[Kind] = Counter()
    if is_given(text, context):
        against.update({K.COMPETENCY: GIVEN, K.EDUCATION: GIVEN})
    if is_promised(text, context):
        against.update({K.COMPETENCY: PROMISED, K.ABOUT: PROMISED, K.DUTY: 0 if context.mixed else PROMISED})
    return against


def placed(text: str, context: Context) -> Context:
    """The place of a text, among what is asked where that shows in the text more than in its section."""
    prose = context.type is BlockType.PARAGRAPH
    if (context.announced is A.OFFER or (context.announced is A.ABOUT and prose)) and SOFTENED.search(text):
        return replace(context, announced=A.PREFERRED)
    if context.announced in (A.PROCESS, A.NOTES) and REQUIRED.match(text):
        return replace(context, announced=A.CREDENTIALS)
    if context.announced is A.ABOUT and REQUIRED.match(text):
        return replace(context, announced=A.REQUIREMENTS)
    return context


def is_given(text: str, context: Context) -> bool:
    """Whether an entry of a list is one of what is offered, as short as a skill may be, and asks for nothing."""
    listed = context.type is BlockType.ITEM or not (context.after_list or TOLD_YOU.search(text))
    given = context.announced is A.OFFER and not context.likened and listed
    return given and len(text.split()) <= FEW_GIVEN and not ASKS.search(text)


def is_promised(text: str, context: Context) -> bool:
    """Whether a line among what is offered tells the reader what they will do, and asks for nothing."""
    among = context.announced is A.OFFER and not context.likened and not context.after_list
    return among and text[-1:] != "?" and TOLD.match(text) is not None and not ASKS.search(text)


def names_role(text: str, title: str) -> bool:
    """Whether a sentence begins by naming the role, as "The shift manager plans" does."""
    if not ARTICLE.match(text) and text.lower()[:4] != title.lower()[:4]:
        return False
    opening = set(WORD.findall(text.lower())[:OPENING])
    named = {word.rstrip("s") for word in WORD.findall(title.lower()) if len(word) > 3}
    return bool(named) and any(word.rstrip("s") in named for word in opening)


def importance_of(text: str, kind: Kind, context: Context) -> Importance:
    """How much a unit of a kind insists."""
    if not kind.asks:
        return Importance.NONE
    if context.insists is not None:
        return context.insists
    soft = context.announced is Announces.PREFERRED
    return cues.importance(text, context.language, Importance.PREFERRED if soft else Importance.MUST)
