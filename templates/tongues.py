"""Says a template in another language: `words.tsv` has each text that stands in one, a row in three languages.

The texts are those of Word's runs, their tags included: a tag stands where its language wants it.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

WORDS = Path(__file__).with_name("words.tsv")
LOCALES = {"fr": "fr-FR", "de": "de-DE"}
# Between two tags that no word stands beside.
BETWEEN = {"fr": "}}\u00a0: ", "de": "}}: "}
TAG = re.compile(r"\{[%{#].*?[%}#]\}")
WORD = re.compile(r"[^\W\d_]{2}")


def table(language: str) -> dict[str, str]:
    """Every English text with what it is in *language*."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {row["en"]: row[language] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def say(document: WordDocument, language: str) -> None:
    """Put every text of the document into *language*, and say which it is; KeyError for a text without words."""
    words = table(language)
    for root in _roots(document):
        for text in root.iter(qn("w:t")):
            text.text = _said(text.text or "", words, language)
        for caption in root.iter(qn("w:tblCaption")):
            caption.set(qn("w:val"), _said(caption.get(qn("w:val")), words, language))
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), LOCALES[language])
    document.core_properties.language = LOCALES[language]


def _roots(document: WordDocument) -> Iterator[Any]:
    yield document.element.body
    for section in document.sections:
        yield section.header._element
        yield section.footer._element


def _said(text: str, words: Mapping[str, str], language: str) -> str:
    """The text in the other language, the white space around it kept; tags alone get its colon."""
    bare = text.strip()
    if not WORD.search(TAG.sub("", bare)):
        return text.replace("}}: ", BETWEEN[language])
    return text.replace(bare, words[bare])
