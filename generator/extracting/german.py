"""What German adverts say: the tables of headings and of softening words for `sections` and `cues`."""

from generator.extracting.german_cues import CUES
from generator.extracting.german_headings import LEADS, PHRASES, WORDS
from generator.extracting.german_waived import WAIVED
from generator.extracting.wording import Wording

# "Bei gleicher Eignung werden sie bevorzugt eingestellt" softens nothing.
PREFERABLY = r"bevorzugt(?!\W*(?:$|eingestellt|berücksichtigt|behandelt|betrachtet|aufgenommen|zu be))"
# "HTL bevorzugt": what is said of people is no ask.
PREFERRED_AT_END = r"(?<!werden )(?<!wird )bevorzugt(?=\W*$|\))"
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
        rf"\b(?:von (?:\w+em )?vorteil|vorteilhaft|wünschenswert\w*|idealerweise|bevorzugt\w+|{PREFERABLY}|"
        rf"{PREFERRED_AT_END}|"
        r"vorzugsweise|optional\w*|"
        r"gern(?:e)? (?:auch|gesehen)|nicht (?:zwingend|unbedingt|erforderlich|notwendig|nötig|bedingung|verlangt)|"
        r"(?:keine|nicht) (?:\w+ )?(?:bedingung|pflicht|voraussetzung)|im (?:idealfall|besten fall)|optimalerweise|"
        r"bestenfalls|^wenn möglich|umso besser|tüpfelchen auf dem i|i-tüpfelchen|kirsche auf|"
        r"rund(?:et|en) (?:dein|ihr|euer) profil ab|nice-to-have|pluspunkte?|(?:super|top|toll|schön|perfekt|klasse|"
        r"prima|großartig),? wenn (?:du|sie|ihr)\b|wenn (?:du|sie|ihr)(?= [^.;]{3,80}(?:,| [–—-]) "
        r"(?:perfekt|super|toll|top|klasse|prima)\b)|nehmen wir (?:auch )?"
        r"gerne?|kann (?:\w+ ){0,4}?(?:nachgeholt|nachgemacht|erworben|absolviert|abgelegt) werden|"
        r"^eine? [\w -]{3,50} ist (?:super|toll|klasse|prima|praktisch|schön)|"
        r"kein hindernis|(?:schön|toll|super|gut|ideal|prima|klasse) wäre|"
        r"wäre(?:n)? (?:fein|gut|prima|"
        r"klasse|perfekt|wünschenswert)|freuen wir uns,? (?:wenn|über)|freut (?:es )?uns,? (?:wenn|dass)|"
        r"tut sich leichter|nützt (?:ihnen|dir)|"
        r"(?:hilft|helfen) (?:ihnen|dir|dabei|im)|punktest|punkten sie|kein muss|am besten|(?:ein|großes) "
        r"(?:plus|pluspunkt|bonus)\b|nice to have|wäre(?:n)? (?:schön|toll|super|ideal|hilfreich)|hilfreich|"
        r"nützlich|kein kriterium|(?:wird|werden|ist|sind) (?:\w+ )?begrüßt|schade(?:t|n) (?:\w+ )?nicht|"
        r"(?:über|auf) [^.;:!?]{3,60} freuen wir uns|"
        r"willkommen|erwünscht|sahnehäubchen|"
        r"(?:ist|sind|wäre\w*) (?:da |hier |dabei |sicher )?(?:gern|ein (?:\w+er )?vorteil)|^(?:ein )?plus(?= ?:))\b"
    ),
    required=r"\b(?:zwingend erforderlich|ist erforderlich|voraussetzung|unbedingt)\b",
    waived=WAIVED,
    aside=(
        rf"(?:,|;|–|—| -)?\s*\(?(?:vorzugsweise|idealerweise|{PREFERABLY}|am besten|gerne? auch|im idealfall|"
        r"optimalerweise|bestenfalls)\b"
    ),
    promised=(
        r"(?:[,;(]| [–—-]|(?= oder ))\s*(?:(?:aber|oder|und|sonst|ansonsten|andernfalls|den|die|das|diese[nrs]?|"
        r"(?:die )?kosten|schulung|kurs|ausbildung) ){0,3}(?:(?:be|)zahlen|finanzieren|übernehmen|machen|schulen|"
        r"bilden|fördern|organisieren|spendieren|erstatten) wir\b|(?:[,;(]| [–—-]|(?= oder ))\s*(?:(?:aber|oder|und|"
        r"sonst) )?wir (?:\w+ ){0,4}?(?:(?:be|)zahlen|finanzieren|übernehmen|schulen|bilden|fördern|spendieren)\b|"
        r"(?:[,;(]| [–—-])\s*(?:(?:aber|oder|und|sonst|den|das|alles|rest|andere|dabei|dazu) ){0,3}"
        r"(?:(?:bring|zeig|lern|lehr|erklär|arbeit)en wir (?:es |das )?(?:dir|dich|ihnen|sie)|wir (?:bring|zeig|lern|"
        r"lehr|"
        r"erklär|arbeit)en (?:es |das )?(?:dir|dich|ihnen|sie))\b|,? (?:extra|gesondert|separat|zusätzlich) "
        r"(?:be|ver)(?:zahlt|gütet|lohnt)\b|"
        r"(?:[,;(]| [–—-]|(?= oder ))\s*(?:\w+ ){1,7}(?:auf unsere kosten|von uns (?:be|)zahlt|"
        r"bei uns (?:machen|nachholen|erwerben|lernen|ablegen))\b"
    ),
    verb=r"(?!)x",
    # "ideally in a hospital": softened, it only tells where.
    refining=(
        r",? \(?(?:idealerweise|gerne?(?: auch)?|vorzugsweise|bevorzugt|am besten|wenn möglich) (?:in|im|bei|"
        r"aus|auf)\b (?:de[rmn] |eine[rmn]? )?[\w-]+(?:(?:,| und| oder|-| /) ?[\w-]+){0,3}\)?\.?$"
    ),
)
# fmt: on
