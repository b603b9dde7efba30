"""What German adverts say: the tables of headings and of softening words for `sections` and `cues`."""

from generator.extracting.german_cues import CUES
from generator.extracting.german_headings import LEADS, PHRASES, WORDS
from generator.extracting.wording import Wording

# What nobody needs where an advert says so: "keine Vorkenntnisse nötig".
PAPER = (
    r"\w*(?:kenntnisse|erfahrung(?:en)?|ausbildung|studium|abschluss|führerschein|qualifikation(?:en)?|zeugnisse?)"
)
# "Bei gleicher Eignung werden sie bevorzugt eingestellt" softens nothing.
PREFERABLY = r"bevorzugt(?!\W*(?:$|eingestellt|berücksichtigt|behandelt|betrachtet|aufgenommen|zu be))"
ASKED = r"(?:nötig|erforderlich|notwendig|voraussetzung|vorausgesetzt|verlangt)"

# fmt: off
WORDING = Wording(
    phrases=PHRASES,
    words=WORDS,
    filler= (
        "der die das den dem ein eine ihr ihre dein deine unser unsere und oder für zu zur zum als im in "
        "fachliche persönliche notwendige erforderliche wichtige allgemeine weitere"
    ),
    leads=LEADS,
    cues=CUES,
    preferred= (
        rf"\b(?:von vorteil|vorteilhaft|wünschenswert\w*|idealerweise|bevorzugt\w+|{PREFERABLY}|vorzugsweise|"
        r"optional\w*|"
        r"gern(?:e)? (?:auch|gesehen)|nicht (?:zwingend|erforderlich|notwendig|bedingung)|(?:keine|nicht) (?:\w+ )?"
        r"(?:bedingung|pflicht)|kein hindernis|(?:schön|toll|super|gut|ideal|prima|klasse) wäre|"
        r"wäre(?:n)? (?:fein|gut|prima|"
        r"klasse|perfekt|wünschenswert)|freuen wir uns,? (?:wenn|über)|freut (?:es )?uns,? (?:wenn|dass)|"
        r"tut sich leichter|nützt (?:ihnen|dir)|"
        r"(?:hilft|helfen) (?:ihnen|dir|dabei|im)|punktest|punkten sie|kein muss|am besten|(?:ein|großes) "
        r"(?:plus|pluspunkt|bonus)\b|nice to have|wäre(?:n)? (?:schön|toll|super|ideal|hilfreich)|hilfreich|"
        r"nützlich|kein kriterium|willkommen|erwünscht|sahnehäubchen|"
        r"(?:ist|sind) (?:gern|ein vorteil))\b"
    ),
    required=r"\b(?:zwingend erforderlich|ist erforderlich|voraussetzung|unbedingt)\b",
    waived=(
        rf"\b(?:keine?|ohne) (?:\w+ ){{0,2}}?{PAPER}\b[\w ]{{0,30}}?(?:{ASKED}|möglich|willkommen)|"
        rf"\b{PAPER}\b (?:\w+ ){{0,2}}?(?:(?:ist|sind) )?(?:nicht {ASKED}|keine voraussetzung)|"
        rf"\b{PAPER}\b (?:ist|sind) (?:uns )?(?:egal|nebensache|zweitrangig|nicht wichtig)|"
        r"\b(?:gelernt|studiert) (?:haben )?(?:müssen|musst) (?:du|sie)\b(?: \w+){0,3} nicht"
    ),
    aside=rf"(?:,|;|–|—| -)?\s*\(?(?:vorzugsweise|idealerweise|{PREFERABLY}|am besten|gerne auch)\b",
    verb=r"(?!)x",
    # "ideally in a hospital": softened, it only tells where.
    refining=(
        r",? \(?(?:idealerweise|gerne?(?: auch)?|vorzugsweise|bevorzugt|am besten|wenn möglich) (?:in|im|bei|"
        r"aus|auf)\b (?:de[rmn] |eine[rmn]? )?[\w-]+(?:(?:,| und| oder|-| /) ?[\w-]+){0,3}\)?\.?$"
    ),
)
# fmt: on
