"""Text in, the same text without contact data out, so that no later step ever sees any."""

import re
from dataclasses import replace

from generator.model import Block

E_MAIL_MARK = "[e-mail removed]"
TELEPHONE_MARK = "[telephone removed]"
LINK_MARK = "[link removed]"
# Digits of a telephone number (ITU-T E.164 has 15 at most); right behind its label a shorter one is known too,
# but none as short as a postcode.
SHORTEST, SHORTEST_LABELLED, LONGEST = 7, 6, 15

E_MAIL = re.compile(
    r"(?:mailto:\s?)?[\w.+%'-]{1,64}(?:@|\s?[\[(]\s?(?:at|@|ät|"
    r"arobase)\s?[\])]\s?)[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|punkt|point)[\])]\s?)[\w-]{2,63}){1,5}",
    re.I,
)
# "ana AT firma DOT com"; an article in the place of the name is "at the dot com".
SPOKEN = re.compile(
    r"[\w.+%'-]{1,64}\s(?:at|arobase)\s(?!(?:the|a|an|our|this)\s)[\w-]{1,63}"
    r"(?:(?:\s(?:dot|punkt|point)\s|\.)[\w-]{1,63}){0,4}\s(?:dot|punkt|point)\s[a-z]{2,10}\b",
    re.I,
)
PROFILE = re.compile(
    r"(?<![\w-])(?:https?://)?(?:[\w-]{1,20}\.){0,2}"
    r"(?:linkedin\.com/(?:in|pub)|xing\.com/(?:profile|profiles)|(?:facebook|fb|instagram|twitter|x|"
    r"github|gitlab|tiktok|t|wa|calendly)\.(?:com|me)|"
    r"facebook\.com/people|researchgate\.net/profile|orcid\.org|mastodon\.\w{2,10}|"
    r"bsky\.app/profile)/[^\s<>()\[\]\"']{1,200}",
    re.I,
)
DIGIT = re.compile(r"\d")
RUN = r"[(\d][\d\s().\-–/\u00a0\u202f]{4,24}\d(?![\w%€$£]|[.,:/-]\d)"
NUMBER = re.compile(rf"(?:(?<![\w+])\+\s?|(?<![\w$€£#.,/:+-])(?:00\s?)?){RUN}")
LABEL = r"t[eé]l|phone|t[eé]l[eé]phone|telefon|fax|mobile?|handy|cell|whatsapp"
DIALLED = re.compile(
    rf"(?<!\w)((?:{LABEL})(?:[ -]?(?:number|nummer|no|nr))?[\s.:|#–-]{{0,4}})((?:\+\s?|00\s?)?{RUN})", re.I
)
LABELLED = re.compile(
    rf"(?:{LABEL}|call|appel\w*|ruf\w*|contact)\W{{0,3}}(?:\w+\W{{1,3}}){{0,4}}$",
    re.I,
)
MONEY_AFTER = re.compile(
    r"\s?(?:[$€£%]|eur|euro|usd|gbp|chf|francs?|dollars?|k\b|hours?|heures|stunden|years?|sq)", re.I
)
MONEY_BEFORE = re.compile(r"(?:[$€£]|eur|usd|gbp|chf)\s?$", re.I)
DATE = re.compile(r"\(?(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4})\)?")
TIMES = re.compile(r"\d{1,2}[.]?\d{2}\s?[-–/]\s?\d{1,2}[.]?\d{2}")
NATIONAL = re.compile(r"\(?0\d|\(\d{3}\)|\d{3}\s?[-. ]\s?\d{3}\s?[-. ]\s?\d{4}$|\d{3}\s?-\s?\d{4}$")


def without_contacts(block: Block) -> Block:
    """A block without contact data in its text; most have none."""
    text = remove(block.text)
    return block if text == block.text else replace(block, text=text)


def remove(text: str) -> str:
    """The text with e-mail addresses, telephone numbers and links to personal profiles replaced by marks."""
    small = text.lower()
    if any(sign in small for sign in ("@", "(at)", "[at]")):
        text = E_MAIL.sub(E_MAIL_MARK, text)
    if any(sign in small for sign in (" dot ", " punkt ", " point ")):
        text = SPOKEN.sub(E_MAIL_MARK, text)
    if "/" in text:
        text = PROFILE.sub(LINK_MARK, text)
    if len(DIGIT.findall(text)) < SHORTEST_LABELLED:
        return text
    text = DIALLED.sub(mask_labelled, text)
    return NUMBER.sub(lambda number: mask(number, text), text)


def mask_labelled(found: re.Match[str]) -> str:
    """The label with the mark, where what stands right behind it is long enough to dial."""
    digits = sum(c.isdigit() for c in found[2])
    dialled = SHORTEST_LABELLED <= digits <= LONGEST and not is_date(found[2].strip())
    return found[1] + TELEPHONE_MARK if dialled else found[0]


def mask(number: re.Match[str], text: str) -> str:
    """The mark where a run of digits is a telephone number, else the digits as they stand."""
    return TELEPHONE_MARK if is_telephone(number, text) else number[0]


def is_telephone(number: re.Match[str], text: str) -> bool:
    """Whether a run of digits is dialled, and is not a date, a time, a sum of money or a postcode."""
    digits = sum(c.isdigit() for c in number[0])
    written = number[0].strip()
    if not SHORTEST <= digits <= LONGEST or is_date(written) or TIMES.fullmatch(written):
        return False
    before, after = text[max(number.start() - 40, 0) : number.start()], text[number.end() : number.end() + 12]
    if written.startswith(("+", "00")) or LABELLED.search(before):
        return True
    if MONEY_BEFORE.search(before) or MONEY_AFTER.match(after):
        return False
    return NATIONAL.match(written) is not None


def is_date(written: str) -> bool:
    """Whether the digits are dates or years, one or two of them."""
    if DATE.fullmatch(written):
        return True
    parts = [part for part in re.split(r"\s?[-–]\s|\s[-–]\s?|(?<=\d{4})[-–/](?=\d{4})", written) if part]
    return len(parts) == 2 and all(DATE.fullmatch(part) for part in parts)
