"""Text in, its language out: English, French and German are read, any other is refused by name."""

import re
from collections import Counter
from collections.abc import Iterable

READ = ("en", "fr", "de")
NAMES = {
    "en": "English", "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "sv": "Swedish", "da": "Danish or Norwegian", "fi": "Finnish",
    "cs": "Czech", "ro": "Romanian", "tr": "Turkish", "hu": "Hungarian",
}  # fmt: skip
# Short words that a language uses all the time and that few of the others have.
SHORT_WORDS = {
    "en": "the and of to for with you your we our will is are or on as this that be by from have at an in must a",
    "fr": "le la les des et du une pour dans vous votre nous notre est sont sur avec au aux ou que qui par ce "
    "cette en vos d l de un",
    "de": "der die das und mit für ist sind wir sie dich du dein ihre unser auf von zu den dem ein eine im bei "
    "oder als wird in zur zum",
    "es": "el los las y del para con una es son que por se su sus nuestro trabajo como más en de la un al años "
    "experiencia",
    "it": "il gli della per con una è sono che di nel nella alla dei delle lavoro come più anche in la un e le al",
    "pt": "o os as e do da dos das para com uma é são que em no na por seu sua trabalho como mais um ao não você",
    "nl": "de het een en van voor met je jij wij is zijn op in bij aan ook wat werk ervaring naar als ons onze",
    "pl": "i w z na do się jest oraz dla jako od pracy nie że o za po lub jesteś praca doświadczenie",
    "sv": "och att det som en för är med till av på i du vi har den ett om kan vara arbete eller våra",
    "da": "og at det som en for er med til af på i du vi har den et om kan være arbejde arbeid eller vores",
    "fi": "ja on että se ei tai sekä kuin myös ovat työ meillä sinulla kanssa olet kokemusta",
    "cs": "a je se na v že pro do s z od nebo jako práce jsme zkušenosti našich nabízíme",
    "ro": "și de la cu pentru în un o este sunt care pe din sau experiență noastră muncă",
    "tr": "ve bir için ile bu da de olarak veya olan en çok deneyim aranan iş",
    "hu": "a az és hogy egy nem is van vagy mint munka tapasztalat számára keresünk",
}
WORDS = {language: frozenset(words.split()) for language, words in SHORT_WORDS.items()}
WORD = re.compile(r"[^\W\d_]+")
SCRIPTS = (
    ("Russian or another language in Cyrillic letters", re.compile(r"[\u0400-\u04ff]")),
    ("Greek", re.compile(r"[\u0370-\u03ff]")),
    ("Arabic", re.compile(r"[\u0600-\u06ff]")),
    ("Hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("Japanese", re.compile(r"[\u3040-\u30ff]")),
    ("Korean", re.compile(r"[\uac00-\ud7af]")),
    ("Chinese", re.compile(r"[\u4e00-\u9fff]")),
    ("Hindi or another Indian language", re.compile(r"[\u0900-\u0dff]")),
    ("Thai", re.compile(r"[\u0e00-\u0e7f]")),
)
# Below this many of its short words a language is not taken to be another than those that are read.
SURE = 8
SAMPLE = 40_000


def language_of(texts: Iterable[str]) -> str:
    """The code of a language that is read, or the name of the one that the texts are in instead."""
    sample = " ".join(texts)[:SAMPLE]
    letters = sum(map(len, WORD.findall(sample))) or 1
    for name, script in SCRIPTS:
        if len(script.findall(sample)) > 0.3 * letters:
            return name
    counts = Counter(WORD.findall(sample.lower()))
    found = {language: sum(counts[word] for word in words) for language, words in WORDS.items()}
    best = max(READ, key=lambda language: found[language])
    other = max(found, key=lambda language: found[language])
    if found[other] > SURE and found[other] > 1.2 * found[best]:
        return NAMES[other]
    return best
