"""Blocks in, the employer out that the words of an advert name plainly: by two signs, or by one beyond doubt.

A wrong name on every paper of a kit is worse than none. Each place where an advert names its employer is therefore a
sign of some weight, signs of one name are added up, and of several names that reach the sum none is taken.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.model import Block, BlockType
from generator.postings.employer_words import (
    ABOUT,
    AT,
    CALLED,
    COMMON,
    EMPLOYS,
    FOR_CLIENT,
    HOUSE,
    IS,
    JOIN,
    KIND_OF_HOUSE,
    LEGAL,
    NAME,
    OF_EMPLOYER,
    PART,
    SEEKS,
    SPEAKER,
)
from generator.postings.title_words import FOR_ALL, ROLE

PAGE_TITLES = ("title", "page_title", "meta.title")
ENOUGH = 2
LONGEST, MOST_WORDS, FEW, LONGEST_TEXT = 70, 9, 3, 3000
# A line right below the title names the employer, as far down as this.
BELOW = 2
SENTENCES = re.compile(r"(?<=[^\W\d_A-Z]{2}[.!?…])\s+(?=[A-ZÀ-ÖØ-Þ«„“\"])")
LINE = re.compile(rf"{NAME}(?: \((?P<letters>[^()]{{2,30}})\))?")
TAIL = re.compile(
    rf"(?P<before>.{{3,120}}?)(?P<gap> (?:at|AT|bei(?: der| dem|m)?|chez|@)(?: the)? | [–—|·•-] ){NAME}$"
)
HEAD = re.compile(rf"{NAME}(?: [–—|-] |: )(?P<behind>.{{3,120}})$")
TOWN = re.compile(r" (?:in|à) [^ ]+$")
# How German and French describe a house that they do not name.
BEFORE = re.compile(r"[a-zß-ÿ]{3,}e[srnm]?|[a-zß-ÿ]+(?:al|ique|if|eux|aire)")
BEHIND = re.compile(r"[a-zß-ÿ]+(?:ale?|iques?|ienne?|ive|if|eux|euse|aire|elle|ée)")
# A word that looks like no other, as "GAF" or "ReminCare" do; other words alone may be a place, or begin a sentence.
UNLIKE = re.compile(r"[\w'’]+[A-Z]")
PLACED = re.compile(r"(?:\b(?:in|near|from|to|à|en|im|nach|aus|von)|[,|–—-])\s$", re.I)
GO_ON = frozenset(("at", "about", "title at", "join", "called", "seeks"))
TOLD_OF = frozenset(("title", "line"))
TELLS = r" [a-zà-ÿ]"
POSSESSIVE = re.compile(r"['’]s?$")
SHORT_FORM = re.compile(r"[\s,](?:Inc|Ltd|Corp|Co|e\.\s?V|S\.A)\.$")
WORDS = re.compile(r"[^\W_]+")


class Sign(NamedTuple):
    """A place where a name stands as an employer's does; `of` is the sort of place."""

    name: str
    of: str
    weight: int


def employer_of(blocks: Sequence[Block], title: str | None) -> str | None:
    """The one name that enough signs say to be the employer's."""
    texts = [block.text[:LONGEST_TEXT] for block in blocks if block.type is not BlockType.FIELD]
    if any(map(FOR_CLIENT.search, texts)):
        return None
    signs = [sign for sign in signs_of(blocks, title) if is_name(sign.name, title)]
    groups = grouped(signs)
    sure = [group for group in groups if weight_of(group, texts) >= ENOUGH]
    return best(sure[0]) if len(sure) == 1 else None


def signs_of(blocks: Sequence[Block], title: str | None) -> Iterator[Sign]:
    """All places where a name stands as an employer's does."""
    told, first = False, True
    for block in blocks:
        text = block.text[:LONGEST_TEXT]
        if block.type is BlockType.FIELD:
            if block.name in PAGE_TITLES:
                yield from in_title(text, title)
                yield from in_joining(text)
        elif block.type is BlockType.HEADING:
            told = OF_EMPLOYER.fullmatch(text) is not None
            yield from in_heading(text, title)
        else:
            yield from in_prose(text, told, first)
            first = first and len(text.split()) < MOST_WORDS
    yield from below_title(blocks, title)


def in_heading(text: str, title: str | None) -> Iterator[Sign]:
    """The names in a heading: "About X", "X is hiring", "A title at X"."""
    if match := ABOUT.fullmatch(text):
        yield Sign(cleaned(match["name"]), "about", 1)
    yield from in_seeking(text)
    if match := CALLED.match(text):
        yield Sign(cleaned(match["name"]), "called", 1)
    yield from in_joining(text)
    yield from in_title(text, title)


def in_seeking(text: str) -> Iterator[Sign]:
    """The name that a text says is hiring."""
    if match := SEEKS.match(text):
        name = cleaned(match["name"])
        yield Sign(name, "seeks", 2 if is_unlike(name) else 1)


def is_unlike(name: str) -> bool:
    """Whether a name is more than one word of plain looks, which may be a place or a thing too."""
    return " " in name or UNLIKE.match(name) is not None


def in_joining(text: str) -> Iterator[Sign]:
    """The names that a text invites to join."""
    yield from (Sign(cleaned(match["name"]), "join", 1) for match in JOIN.finditer(text))


def in_title(text: str, title: str | None) -> Iterator[Sign]:
    """The names before or behind the role in a line that has both."""
    tail, head = TAIL.fullmatch(text), HEAD.match(text)
    if tail and names_role(tail["before"], title):
        yield Sign(cleaned(tail["name"]), "title at" if tail["gap"].strip().isalpha() else "title", 1)
    if head and names_role(head["behind"], title):
        yield Sign(cleaned(head["name"]), "title", 1)


def names_role(text: str, title: str | None) -> bool:
    """Whether a text is the title or has a trade in it."""
    return bool(ROLE.search(text) or FOR_ALL.search(text)) or (title is not None and text.strip() in title)


def in_prose(text: str, told: bool, first: bool) -> Iterator[Sign]:
    """The names in the sentences of a text.

    *told* says that it stands below a heading about the employer, *first* that it is the first text of the advert.
    """
    for place, sentence in enumerate(SENTENCES.split(text)):
        yield from in_seeking(sentence)
        if match := IS.match(sentence):
            yield Sign(cleaned(match["name"]), "is", 1)
            name, rest = cleaned(match["name"]), sentence[match.end() :].lstrip()
            if HOUSE.match(rest) or (place < 2 and (told or (first and is_unlike(name)))):
                yield Sign(name, "told", 1)
            if EMPLOYS.match(rest):
                yield Sign(name, "employs", 2)
        if match := CALLED.match(sentence):
            yield Sign(cleaned(match["name"]), "called", 1)
        if match := AT.match(sentence):
            yield Sign(cleaned(match["name"] or match["house"]), "at", 1)
        yield from in_joining(sentence)


def below_title(blocks: Sequence[Block], title: str | None) -> Iterator[Sign]:
    """The name that stands alone on a line right below the title."""
    body = [block.text for block in blocks if block.type is not BlockType.FIELD]
    place = next((place for place, text in enumerate(body) if title and text[: LONGEST * 2].find(title) >= 0), None)
    for text in body[place + 1 : place + 1 + BELOW] if place is not None else ():
        if match := LINE.fullmatch(text):
            yield Sign(cleaned(match["name"]), "line", 1)
            if match["letters"] and is_short_for(match["letters"], match["name"]):
                yield Sign(cleaned(match["name"]), "letters", 1)


def are_letters_of(letters: str, name: str) -> bool:
    """Whether a name is short for another by the letters that its words begin with."""
    firsts = "".join(word[0] for word in WORDS.findall(name) if word[0].isupper())
    return len(letters) > 2 and letters == firsts


def is_short_for(letters: str, name: str) -> bool:
    """Whether letters are those that most words of a name begin with."""
    firsts = [word[0].upper() for word in WORDS.findall(name) if word[0].isupper()]
    return len(letters) > 2 and letters.isupper() and letters[:1] == "".join(firsts[:1])


def cleaned(name: str) -> str:
    """A name without the mark of a possessive, and without the town behind it."""
    name = POSSESSIVE.sub("", name if SHORT_FORM.search(name) else name.rstrip(" .,&+-"))
    return TOWN.sub("", name) if len(name.split()) > 2 else name


def is_name(name: str, title: str | None) -> bool:
    """Whether words may be a house's name: neither common ones alone, nor a role, a person, or a part of a house."""
    words = [word.lower() for word in WORDS.findall(name)]
    if not words or len(name) > LONGEST or len(words) > MOST_WORDS or len(name) < 2 or SPEAKER.match(name):
        return False
    if LEGAL.search(name):
        return True
    if all(map(is_common, words)) or describes(name):
        return False
    return not (PART.search(name) or ROLE.search(name) or (title and name.lower() in role_of(title)))


def is_common(word: str) -> bool:
    """Whether a word in small letters is one that others than names consist of."""
    return word in COMMON or KIND_OF_HOUSE.fullmatch(word) is not None


def describes(name: str) -> bool:
    """Whether words only describe a house, as "Moderne Zahnarztpraxis" does."""
    words = [word for word in WORDS.findall(name) if word[0].isupper()]
    if not 1 < len(words) <= FEW or any(word.isupper() for word in words):
        return False
    first, *middle, last = (word.lower() for word in words)
    if is_common(last):
        return not is_common(first) and all(map(BEFORE.fullmatch, (first, *middle)))
    return is_common(first) and all(map(BEHIND.fullmatch, (*middle, last)))


def role_of(title: str) -> str:
    """A title in small letters as far as its employer may stand behind the role."""
    tail = TAIL.fullmatch(title)
    return (tail["before"] if tail else title).lower()


def grouped(signs: Iterable[Sign]) -> list[list[Sign]]:
    """The signs, those of the same house together, whose name may be longer in one place than in another."""
    groups: list[list[Sign]] = []
    for sign in sorted(signs, key=lambda sign: -len(sign.name)):
        own = next((group for group in groups if any(are_alike(sign.name, other.name) for other in group)), None)
        if own is None:
            groups.append([sign])
        else:
            own.append(sign)
    return groups


def are_alike(name: str, other: str) -> bool:
    """Whether two names may be of one house: one begins or ends with the other, is its letters, or shares them."""
    one, two = ([word.lower() for word in WORDS.findall(each)] for each in (name, other))
    short, long = sorted((one, two), key=len)
    if one[0] == two[0] and len(one[0]) > 1 and WORDS.findall(name)[0].isupper():
        return True
    letters, full = sorted((name, other), key=len)
    return short in (long[: len(short)], long[-len(short) :]) or are_letters_of(letters, full)


def weight_of(group: Sequence[Sign], texts: Sequence[str]) -> int:
    """How sure the signs of one house are together; a legal form, and the name in other texts, are signs besides."""
    places = {sign.of: sign.weight for sign in group}
    formed = any(LEGAL.search(sign.name) for sign in group)
    again = (places.keys() & GO_ON and goes_on(group, texts)) or (
        places.keys() & TOLD_OF and goes_on(group, texts, TELLS)
    )
    return sum(places.values()) + formed + bool(again)


def goes_on(group: Sequence[Sign], texts: Sequence[str], behind: str = "") -> bool:
    """Whether the text uses the shortest of the names in other places too, and not only as where something is."""
    name = re.escape(min((sign.name for sign in group), key=len))
    written = f"(?i:{name})" if name.isupper() else f"(?:{name}|{name.upper()})"
    spoken = re.compile(rf"(?<!\w){written}(?!\w){behind}")
    found = [(text, spoken.search(text)) for text in texts]
    others = [match for text, match in found if match and not PLACED.search(text[: match.start()])]
    return len(others) > 1 - bool(behind)


def best(group: Sequence[Sign]) -> str:
    """The fullest of a house's names: one with its legal form before others."""
    return max((sign.name for sign in group), key=lambda name: (LEGAL.search(name) is not None, len(name)))
