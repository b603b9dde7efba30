"""What French adverts say: the table of headings and softening words for `sections` and `cues`."""

from generator.extracting.french_cues import CUES
from generator.extracting.french_headings import FILLER, HEADINGS, LEADS, WORDS
from generator.extracting.french_waived import WAIVED
from generator.extracting.wording import Wording

# How much more something is worth.
BIG = r"(?:réel|vrai|sérieux|gros|beau|net|grand|énorme|méchant|petit|certain|super|joli|indéniable)"
ASIDE = r"(?:,|;|–|—| -)?\s*\(?(?:de préférence|idéalement|si possible|dans l['’]idéal)\b"

# fmt: off
WORDING = Wording(
    phrases=HEADINGS,
    words=WORDS,
    filler=FILLER,
    leads=LEADS,
    cues=CUES,
    preferred= (
        rf"[=:,–-] ?(?:un )?(?:{BIG} )*(?:plus|avantage|bonus)(?: {BIG})?(?=\W*$|[.;,)!])|"
        rf"\b(?:(?:est|sont|serait|seraient|sera|seront|constitue\w*) (?:un |des )?(?:{BIG} )*(?:plus|atouts?|"
        rf"avantages?)|"
        rf"un (?:{BIG} )*(?:plus|atout)\b|atouts?\b|tout bénéf\w*|du bonus\b|(?:vous|te) (?:distinguer|démarquer)"
        r"(?:a|ont|ait)\b|permettr(?:a|ont|ait) de (?:vous|te) (?:démarquer|distinguer)|(?<!qui )fer(?:a|ont|ait) la "
        r"différence|retiendr\w+ (?:toute )?notre attention|argument de poids|un bon point\b|serai(?:t|ent) "
        r"idéa(?:l|le|les|ux)\b|souhait(?:é|able)\w*|apprécié\w*|de préférence|"
        r"idéalement|si possible|dans l['’]idéal|l['’]idéal (?:serait|est)|cerise sur le gâteau|petits? plus|"
        r"^(?:les? |un |autres? )?(?:petits? )?(?:plus|bonus) ?:|un bonus|valorisée?s?\b|gâche(?:nt)? rien|"
        r"si,? (?:en plus|de surcroît) (?:vous|tu)|"
        r"si (?:vous|tu)(?= [^.;]{3,80}, (?:c['’]est|ce sera|ce serait))|"
        r"facultati\w+|préférable\w*|bienvenue?s?\b|serait (?:bien|top|chouette|super|"
        r"parfait|l['’]idéal|la cerise)|encore mieux|(?:(?:ce |cela )?n['’]est )?(?:pas|non) (?:obligatoire|"
        r"indispensable|"
        r"exigé|requis|nécessaire|impérati|rédhibitoire|une obligation|un prérequis|un impératif)|"
        r"(?:est|sera|serait) utile|peu(?:t|vent) être (?:passée?|obtenue?|acquise?|préparée?)s?(?: (?:chez nous|"
        r"sur place|en interne|en (?:cours de )?(?:contrat|poste)|après l['’]embauche))?\b|tant mieux|facilit(?:e|"
        r"era|erait)\b|"
        r"optionnel\w*)"
    ),
    required=r"\b(?:requis|exigé|impérati|indispensable|obligatoire)",
    waived=WAIVED,
    aside=ASIDE,
    promised=(
        r"(?:[,;(]| [–—-]|(?= ou ))\s*(?:(?:mais|et|ou|sinon|à défaut),? ){0,2}(?:(?:la |une |votre )?(?:formation|"
        r"coûts?|frais)(?: \w+){0,3} (?:assurée?s?|prise?s? en charge|payée?s?|offerte?s?|fournie?s?|financée?s?|"
        r"possible)\b|(?:nous|on) (?:(?:vous|te|le|la|les) |[tl]['’]){0,2}(?:form|financ|pa[iy]|pren|offr|aid|appren|"
        r"assur)\w*|(?:\w+ ){1,7}à nos frais\b)"
    ),
    refining=(
        rf"{ASIDE}(?: (?:acquise?s?|obtenue?s?|réalisée?s?|effectuée?s?))? (?:en|dans|chez|aux?|auprès|sur|"
        rf"à)\b[^.;()]*\W*$"
    ),
    verb=r"[a-zàâçéèêëîïôûùüÿœ']+(?:er|ir|[nu]dre|erdre|ttre|ître|ivre|uire|[lcd]rire|lire|dire|(?:f|pl|tr)aire|"
    r"pre|cre|clure)",
)
# fmt: on
