"""What French adverts say: the table of headings and softening words for `sections` and `cues`."""

from generator.extracting.french_cues import CUES
from generator.extracting.french_headings import FILLER, HEADINGS, LEADS, WORDS
from generator.extracting.wording import Wording

# What nobody needs where an advert says so: "aucune expérience exigée".
PAPER = r"(?:expériences?|diplômes?|formations?|qualifications?|connaissances?|permis|compétences?)"
ASKED = r"(?:exigée?s?|requise?s?|nécessaires?|demandée?s?)"
ASIDE = r"(?:,|;|–|—| -)?\s*\(?(?:de préférence|idéalement|si possible|dans l['’]idéal)\b"

# fmt: off
WORDING = Wording(
    phrases=HEADINGS,
    words=WORDS,
    filler=FILLER,
    leads=LEADS,
    cues=CUES,
    preferred= (
        r"\b(?:(?:est|sont|serait|seraient|constitue\w*) (?:un |des )?(?:réel |vrai |sérieux |gros )?(?:plus|"
        r"atouts?|avantages?)|un (?:plus|atout)\b|atouts?\b|souhait(?:é|able)\w*|apprécié\w*|de préférence|"
        r"idéalement|si possible|dans l['’]idéal|l['’]idéal (?:serait|est)|cerise sur le gâteau|petits? plus|"
        r"^bonus ?:|un bonus|valorisée?s?\b|gâche(?:nt)? rien|si,? (?:en plus|de surcroît) (?:vous|tu)|"
        r"si (?:vous|tu) [^.;]{3,80}, (?:c['’]est|ce sera|ce serait)|"
        r"facultati\w+|préférable\w*|bienvenue?s?\b|serait (?:bien|top|chouette|super|"
        r"parfait|l['’]idéal|la cerise)|encore mieux|(?:(?:ce |cela )?n['’]est )?pas (?:obligatoire|indispensable|"
        r"exigé|requis|nécessaire|impérati|rédhibitoire|une obligation|un prérequis|un impératif)|"
        r"(?:est|sera|serait) utile|tant mieux|facilit(?:e|era|erait)\b|"
        r"optionnel\w*)"
    ),
    required=r"\b(?:requis|exigé|impérati|indispensable|obligatoire)",
    waived=(
        rf"\b(?:aucune?|sans|pas (?:de |d['’])|ni) ?(?:\w+ ){{0,2}}?{PAPER}\b(?: [\w'’]+){{0,3}}? ?(?:n['’]est |"
        rf"ne sont )?"
        rf"(?:{ASKED}|particuli\w+|préalable)|"
        rf"\b{PAPER}\b(?: [\w'’]+){{0,3}}? (?:(?:n['’]est|ne sont) pas|non) (?:{ASKED}|obligatoires?)|"
        r"\bdébutante?s?(?:\(e\)|[·.-]e)?s? (?:(?:est|sont) )?(?:acceptée?s?|bienvenue?s?)|"
        rf"\b(?:pas|nul|aucun) besoin (?:de |d['’]une? |d['’]avoir |d['’])(?:\w+ ){{0,2}}?{PAPER}\b|"
        rf"\b(?:demand|exige|attend)\w* (?:aucune?|pas (?:de |d['’])) ?(?:\w+ ){{0,2}}?{PAPER}\b|"
        rf"\b{PAPER} importe(?:nt)? peu|\bpeu importe(?:nt)? (?:\w+ ){{1,2}}{PAPER}\b"
    ),
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
