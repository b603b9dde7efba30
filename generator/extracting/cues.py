"""A unit's words in, what they speak for out: a score for each kind, and how much the words insist."""

import re
from collections import Counter
from functools import cache

from generator.extracting.gates import Gates, in_small
from generator.extracting.sections import wording_of
from generator.model import Importance, Kind
from generator.patterns import compiled
from generator.words import accented

# A verb may end like the adverb that stands before another: "Apply dressings", "Carefully dress wounds".
FIRST_WORDS = re.compile(r"\W*(?:([^\W\d_]+ly)\s+)?([^\W\d_]+)")
VERB_WEIGHT = 4
# What a line says first is mostly what it is about.
EARLY = 2
EARLY_LETTERS = 15
FEW_WORDS = 6
# Nobody writes a line of more letters; where a file has one, its beginning shows what it is as well as the whole.
LONGEST = 2_000
# The patterns of `insisting` by number.
PREFERRED, REQUIRED, WAIVED, ASIDE, PROMISED, REFINING = range(6)
# "No degree needed, but you must be of age" asks all the same.
STILL_ASKS = re.compile(
    r"\b(?:must|required|requis|exigée?s?|obligatoires?|zwingend|unbedingt|you (?:have|are|need|bring)|"
    r"(?:vous|tu) (?:avez|as|êtes|es|devez|dois)|(?:du|sie) (?:hast|haben|bist|sind|bringst|bringen)|"
    r"(?:if|provided|si|pourvu|wenn|sofern|falls|vorausgesetzt)|"
    r"(?:but|mais|aber|sondern|jedoch|except|unless|sauf|außer)\b(?! (?:we|full|training|nous|on|wir)\b))\b"
)
# What stands before says that the following is not so.
DENIED = re.compile(r"(?:\b(?:no|not|none|kein\w*|nicht|ohne|pas|non|sans|aucune?)|n['’]t)\b[^.;:,]*$", re.I)
# What stands before is a sentence of its own.
CLOSED = re.compile(r"\w\W+\w.*[;.]\s*$")
# "No chainsaw ticket yet? We pay for it" asks for none.
LACKS = re.compile(
    r"\?|\b(?:no|not|without|none|kein\w*|nicht|ohne|noch|pas|sans|aucune?|encore|débutant\w*)\b", re.I
)

# What somebody is, has or shows rather than does, as a list names it behind "you will" and the like.
BEINGS = {
    "en": re.compile(
        r"(?:(?:also|always) )?(?:be (?!responsible|accountable|involved|based|part|in charge|required|expected|"
        r"tasked|asked|given|able to (?:work|travel)|(?:the|an?|our|your) (?:\w+ )?(?:point|contact|link|face|voice|"
        r"part|member|owner|lead|representative))|(?:have|hold|possess|demonstrate|show|bring|display|believe) "
        r"(?!(?:(?:overall|full|direct|line|regular|weekly|daily|monthly|day-to-day|an?|the|key) )*(?:responsib|"
        r"account|oversight|ownership|input|contact|meeting|conversation|management|opportunity|chance|role|control|"
        r"session|to\b|in\b|together|new\b|visitors|customers|guests|people)))"
    ),
    # In an infinitive, being is a task of the list: "être à l'écoute".
    "fr": re.compile(
        r"(?:vous |tu )?(?:(?:êtes|es) (?!responsable|chargé|en charge|garant|amené|l['’]interlocut|le |la |au |un "
        r"relais)|(?:avez|as|possédez|possèdes|disposez|disposes|justifiez|maîtrisez|maîtrises) (?!(?:la |en )?"
        r"(?:charge|responsabilité)|pour ))"
    ),
    "de": re.compile(
        r"(?:hast|besitzt|verfügst|bist|haben|besitzen|verfügen|sind) (?!.*\b(?:verantwort|zuständig|ansprech))"
    ),
}


@cache
def table(language: str) -> tuple[tuple[tuple[Kind, int], ...], Gates]:
    """The cues of a language: what each says, and the gates of their patterns."""
    cues = wording_of(language).cues
    return tuple((kind, weight) for kind, weight, _ in cues), Gates([pattern for _, _, pattern in cues])


@cache
def insisting(language: str) -> Gates:
    """What tells in a language how much an ask insists: softened, required, waived, and softened from there on.

    Last stand the ends of a line that are softened and ask nothing, where the language has such.
    """
    wording = wording_of(language)
    patterns = (
        wording.preferred,
        wording.required,
        wording.waived,
        wording.aside,
        wording.promised,
        wording.refining,
    )
    return Gates([pattern for pattern in patterns if pattern is not None])


def in_letters(text: str, language: str) -> str:
    """The words of a text in small letters, as patterns spell them."""
    return in_small(accented(text[:LONGEST], language))


def scores(text: str, language: str) -> Counter[Kind]:
    """How much the words of a text speak for each kind."""
    found: Counter[Kind] = Counter()
    small = in_letters(text, language)
    cues, patterns = table(language)
    for number, start in patterns.starts(small).items():
        kind, weight = cues[number]
        found[kind] += weight + (EARLY if start < EARLY_LETTERS and weight > 0 else 0)
    if opens_with_verb(small, language):
        found[Kind.DUTY] += VERB_WEIGHT
    return found


def opens_with_verb(text: str, language: str) -> bool:
    """Whether a text begins with the verb of a task."""
    first = FIRST_WORDS.match(text)
    return first is not None and any(is_verb(word, language) for word in first.groups() if word)


def is_verb(word: str, language: str) -> bool:
    """Whether a word is a form of the verb of a task."""
    wording = wording_of(language)
    ending = compiled(wording.verb)
    return any(word[:end] in wording.verbs and ending.fullmatch(word, end) for end in range(len(word) + 1))


def is_being(text: str, language: str) -> bool:
    """Whether a text begins with what somebody is, has or shows rather than does."""
    return BEINGS[language].match(in_letters(text, language)) is not None


def waives(text: str, language: str) -> bool:
    """Whether a text says that something is not asked for, and next to nothing besides."""
    small, known = in_letters(text, language), insisting(language)
    found = known.span(WAIVED, small)
    if found is None:
        return False
    before, behind = small[: found[0]], small[found[1] :]
    rest = f"{before} {behind}"
    if len(rest.split()) > FEW_WORDS or STILL_ASKS.search(rest) or CLOSED.search(before):
        return False
    return PREFERRED not in known.starts(rest)


def promises(text: str, language: str) -> bool:
    """Whether a text ends with what the employer gives, so that the candidate can do without what it names."""
    return PROMISED in insisting(language).starts(in_letters(text, language))


def asked(text: str, language: str) -> str:
    """A text without an end that promises the employer's help with what it asks for."""
    found = insisting(language).starts(in_small(accented(text, language)))
    before = text[: found.get(PROMISED, 0)]
    return text if not before.strip() or LACKS.search(before) else before


def insists(text: str, language: str) -> dict[int, int]:
    """Where `insisting` first stands in a text without an end like "ideally in a school", which asks nothing."""
    small = in_small(accented(text, language))
    found = insisting(language).starts(small)
    end = found.get(REFINING, 0) if PREFERRED in found else 0
    return insisting(language).starts(small[:end]) if end else found


def importance(text: str, language: str, otherwise: Importance) -> Importance:
    """How much the words of an ask insist; `otherwise` where they do not say."""
    found = insists(text[:LONGEST], language)
    if PREFERRED in found:
        # "Degree required, doctorate preferred" asks for the degree all the same.
        first = found.get(REQUIRED, LONGEST) < found[PREFERRED] and not DENIED.search(text[: found[REQUIRED]])
        return otherwise if first else Importance.PREFERRED
    return Importance.MUST if otherwise is Importance.PREFERRED and REQUIRED in found else otherwise
