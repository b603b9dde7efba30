"""What a line says of those served, of the employer or of a trade by its name: nobody asks for it there."""

import re

from generator.patterns import compiled

# What such words may say of somebody; what one does with those served is none of it.
ABILITIES = frozenset(
    {
        "accountability-and-ownership",
        "adaptability",
        "attention-to-detail",
        "conflict-management",
        "constructive-attitude",
        "creativity-and-innovation",
        "dependability",
        "drive-and-perseverance",
        "initiative",
        "interpersonal-sensitivity",
        "learning-agility",
        "motivation-for-the-work",
        "oral-communication",
        "planning-and-organising",
        "problem-solving",
        "resilience-and-composure",
        "self-management-and-autonomy",
        "sustainability",
        "teamwork",
    }
)
# What trades are called after: whoever has learnt "office management" is asked for the trade, not for that.
OFFICES = frozenset(
    {
        "administrative-coordination",
        "care-and-compassion",
        "commercial-and-contract-management",
        "consultative-selling",
        "customer-service-delivery",
        "operations-management",
        "technical-design",
        "technical-troubleshooting",
    }
)
HELPED = r"(?:(?!(?:mit|im|in|bei|zwischen|für|durch|zur|zum|um|zu)\b)[\w-]+,? ){1,8}?"
THOSE = (
    r"(?:der|des|von|unserer|ihrer) (?:uns )?(?:[\w-]+(?:en|er) ){0,2}(?:\w*kind(?:er[ns]?|es)\b|jugendlich"
    r"|\w*schüler|bewohner|patient|klient|senior|mensch|teilnehm|studierend|auszubildend|lernend|betreut|pflegebedürftig"
    r"|mitarbeit|beschäftigt)"
)
THEM = (
    r"(?:\w*kindern?|jugendliche[nr]?|\w*schülern?|bewohnern?|patienten|klienten|senioren|menschen|teilnehmende[nr]?"
    r"|auszubildende[nr]?|lernende[nr]?)"
)
SERVED = {
    "en": (
        r"(?i)\b(?:promot|support|encourag|develop|foster|build|strengthen|improv|nurtur)\w* (?:the |each )?"
        r"(?:child(?:ren)?|pupil|student|resident|patient|client|learner|tenant|young people|participant)"
        r"(?:['’]s|s['’]) (?P<others>(?:(?!(?:with|through|by|to|in)\b)[\w-]++(?:,? |\b)){1,8})",
    ),
    "fr": (
        r"(?i)\b(?:favoris|développ|stimul|encourag|renforc|préserv|maint|soutenir|soutien)\w* (?:et \w+ )?"
        r"(?=l[ea’']|les )(?P<others>(?:(?!(?:avec|par|pour|dans|en)\b)[\w'’-]+,? ){1,8}?)"
        r"(?:des |de l['’]|du |de nos |de vos )(?:jeunes )?"
        r"(?:enfant|résident|patient|élève|usager|bénéficiaire|apprenant|personne|participant)",
    ),
    "de": (
        r"(?i)\b(?:förder|stärk|entwick|unterstütz|erhalt|verbesser|steiger|festig|stabilisier|training)\w* "
        rf"(?:der|des|von|ihrer|ihre|die|das) (?P<others>{HELPED}){THOSE}",
        rf"(?i)\b(?:die|den|das|ihre) (?P<others>{HELPED}){THOSE}\w* (?:[\w-]+ ){{0,3}}?"
        r"(?:zu )?(?:fördern|stärken|unterstützen|verbessern|steigern|festigen)\b",
        rf"(?i)\b(?:förder|stärk|unterstütz|begleit)\w* (?:[\w-]+ ){{0,3}}?{THEM} in (?:ihre[rmn]|der|den) "
        r"(?P<others>(?:(?!(?:mit|durch|um|zu)\b)[\w-]++(?:,? |\b)){1,8})",
    ),
}
# The words with which an employer praises itself.
PRAISE = {
    "en": (
        r"(?i)\b(?:an?|our|as|the) (?P<others>(?:(?!(?:of|to|for|and|in|with)\b)[a-z-]+(?:,| and| &|, and)? ){1,5}?)"
        r"(?:company|agency|employer|start-?up|consultancy)\b",
    ),
    "fr": (
        r"(?i)\b(?:une|notre|cette|d['’]une) (?:entreprise|société|agence|start-?up|structure|équipe|organisation) "
        r"(?:familiale |jeune |en croissance )?(?P<others>\w+e(?:,? (?:et )?\w+e\b){0,3})",
    ),
    "de": (
        r"\b(?i:unser\w*|eine?[mnrs]?|d(?:e[rmn]|ie|as)|als|für|mit|von|bei|im|in) "
        r"(?P<others>(?:[a-zäöüß-]+e[nmrs]?(?:,| und| sowie| &)? ){1,5})"
        r"(?i:(?:[\w-]*(?:unternehmen|agentur|kanzlei|konzern|arbeitgeber|dienstleister|hersteller|organisation"
        r"|start-?up)|familienbetrieb|betrieb|institut|firma|praxis|team|haus|verein|träger|klinik|bank)(?:s|es)?)\b",
    ),
}
TRADE = {
    "de": (
        r"\b(?i:(?:(?:kauf|fach)(?:mann|frau|leute|kraft|kräfte)(?:/-?)?){1,2})(?: \([mwdfx/]+\))? (?:für |im )?"
        r"(?P<others>[A-ZÄÖÜ][\w-]+(?:(?: und|,) [A-ZÄÖÜ][\w-]+)?(?: (?:EFZ|EBA|IHK))?(?: [–-] Fachrichtung \w+)?)",
    ),
}
# A firm may be called after what it sells.
FIRM = (
    r"\b(?P<others>(?:[A-ZÄÖÜÉ][\w&.'’-]{0,40} (?:& |und |et |and )?){1,4})"
    r"(?:g?GmbH|mbH|KGaA|OHG|SARL|SAS|Ltd|LLC|Inc|PLC|e\. ?V)\b"
)


def theirs(language: str) -> list[tuple[re.Pattern[str], frozenset[str] | None]]:
    """How a language speaks of others, each with what is not asked for there; None for nothing at all."""
    told: tuple[tuple[tuple[str, ...], frozenset[str] | None], ...] = (
        (SERVED.get(language, ()), ABILITIES),
        (PRAISE.get(language, ()), ABILITIES),
        (TRADE.get(language, ()), OFFICES),
        ((FIRM,), None),
    )
    return [(compiled(pattern), never) for patterns, never in told for pattern in patterns]
