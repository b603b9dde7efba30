"""Text in, the same text without contact data out, so that no later step ever sees any."""

import re

E_MAIL_MARK = "[e-mail removed]"
TELEPHONE_MARK = "[telephone removed]"
LINK_MARK = "[link removed]"

E_MAIL = re.compile(
    r"(?:mailto:\s?)?[\w.+%'-]{1,64}(?:@|\s?[\[(]\s?(?:at|@|ät|"
    r"arobase)\s?[\])]\s?)[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|punkt|point)[\])]\s?)[\w-]{2,63}){1,5}",
    re.I,
)
PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]{1,20}\.){0,2}"
    r"(?:linkedin\.com/(?:in|pub)|xing\.com/(?:profile|profiles)|(?:facebook|fb|instagram|twitter|x|"
    r"github|gitlab|tiktok|t|wa|calendly)\.(?:com|me)|"
    r"facebook\.com/people|researchgate\.net/profile|orcid\.org|mastodon\.\w{2,10}|"
    r"bsky\.app/profile)/[^\s<>()\[\]\"']{1,200}",
    re.I,
)
NUMBER = re.compile(r"(?<![\w$€£#.,/:-])(?:\+\s?|00\s?)?[(\d][\d\s().\-–/\u00a0\u202f]{5,24}\d(?![\w%€$£]|[.,:/-]\d)")
LABELLED = re.compile(
    r"(?:tel|phone|telephone|téléphone|telefon|fax|mobile?|handy|cell|call|appel\w*|ruf\w*|whatsapp|"
    r"contact)\W{0,3}(?:\w+\W{1,3}){0,4}$",
    re.I,
)
MONEY_AFTER = re.compile(
    r"\s?(?:[$€£%]|eur|euro|usd|gbp|chf|francs?|dollars?|k\b|hours?|heures|stunden|years?|sq)", re.I
)
MONEY_BEFORE = re.compile(r"(?:[$€£]|eur|usd|gbp|chf)\s?$", re.I)
DATE = re.compile(r"\(?(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4})\)?")
SPAN = re.compile(r"\s?[-–/]\s?|\s+")
TIMES = re.compile(r"\d{1,2}[.]?\d{2}\s?[-–/]\s?\d{1,2}[.]?\d{2}")
NATIONAL = re.compile(r"\(?0\d|\(\d{3}\)|\d{3}\s?[-. ]\s?\d{3}\s?[-. ]\s?\d{4}$|\d{3}\s?-\s?\d{4}$")


def remove(text: str) -> str:
    """The text with e-mail addresses, telephone numbers and links to personal profiles replaced by marks."""
    if "@" in text or "(at)" in text.lower() or "[at]" in text.lower():
        text = E_MAIL.sub(E_MAIL_MARK, text)
    if "/" in text:
        text = PROFILE.sub(LINK_MARK, text)
    return NUMBER.sub(lambda number: mask(number, text), text)


def mask(number: re.Match[str], text: str) -> str:
    """The mark where a run of digits is a telephone number, else the digits as they stand."""
    return TELEPHONE_MARK if is_telephone(number, text) else number[0]


def is_telephone(number: re.Match[str], text: str) -> bool:
    """Whether a run of digits is dialled, and is not a date, a time, a sum of money or a postcode."""
    digits = sum(c.isdigit() for c in number[0])
    written = number[0].strip()
    if not 7 <= digits <= 15 or is_date(written) or TIMES.fullmatch(written):
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
