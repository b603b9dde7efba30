"""What French adverts say: the table of headings and softening words for `sections` and `cues`."""

from generator.extracting.french_cues import CUES
from generator.extracting.wording import Announces, Wording

# What nobody needs where an advert says so: "aucune expérience exigée".
PAPER = r"(?:expériences?|diplômes?|formations?|qualifications?|connaissances?|permis|compétences?)"
ASKED = r"(?:exigée?s?|requise?s?|nécessaires?|demandée?s?)"

# fmt: off
WORDING = Wording(
    phrases=(
        (Announces.PREFERRED, r"(?:est|sont|serait|seraient|constitue\w*) un (?:plus|atout|avantage)|^(?:un|"
         r"les?) (?:plus|atouts?)|^atouts?|souhaité|souhaitable|apprécié|facultatif|idéalement|serait un|bonus"),
        (Announces.REQUIREMENTS, r"(?:profil|compétences|qualités|aptitudes|connaissances|prérequis|pré-requis|"
         r"qualifications|exigences)\b|candidat\S* (?:devra|doit)|ce que nous (?:recherchons|cherchons|"
         r"attendons)|nous (?:recherchons|cherchons|attendons)|vous (?:êtes|avez|possédez|disposez|apportez)|qui "
         r"êtes[- ]vous|votre (?:profil|parcours)|conditions? (?:d['’]accès|requises|d['’]admission)|et vous\b|"
         r"ce que vous apportez|critères|savoir[- ](?:être|faire)"),
        (Announces.PROCESS, r"postuler|candidat(?:ure|er)s?\b|procédure|comment (?:nous rejoindre|candidater)|"
         r"modalités|contacts?$|informations? (?:sur la procédure|pratiques? de candidature)|processus|"
         r"recrutement$|date limite|égalité des chances"),
        (Announces.OFFER, r"nous (?:vous )?(?:offrons|proposons)|notre offre|ce que nous (?:offrons|proposons|"
         r"vous)|avantages|rémunération|salaire|conditions (?:du|de) contrat|conditions salariales|pourquoi "
         r"(?:nous rejoindre|travailler)|type (?:de|d['’]) ?(?:contrat|emploi)|nature du contrat"),
        (Announces.DUTIES, r"missions?\b|tâches|responsabilités|activités|fonctions? principales?|vous (?:serez|"
         r"aurez|ferez|devrez)|votre (?:rôle|mission|quotidien|fonction|poste)|descriptif du poste|rôle|"
         r"attributions|ce que vous ferez|au quotidien"),
        (Announces.ABOUT, r"qui sommes[- ]nous|(?:à|a) propos|présentation|notre (?:entreprise|association|équipe|"
         r"mission|histoire|structure)|l['’](?:entreprise|association|organisation|employeur|équipe|"
         r"établissement)$|la (?:structure|société|fondation)$|contexte|nos valeurs|moyen d['’]accès"),
        (Announces.CONDITIONS, r"conditions (?:de travail|particulières|d['’]exercice)|horaires?|"
         r"lieu(?: de travail)?$|temps de travail|contre-indications?|contraintes|informations (?:pratiques|"
         r"complémentaires)|offre à pourvoir|à pourvoir|prise de (?:poste|fonction)|disponibilité"),
        (Announces.ROLE, r"description (?:de|du) (?:la )?(?:fonction|poste)|informations? relatives? à l['’]emploi|"
         r"le poste$|intitulé du poste|fiche de poste|résumé du poste|la fonction$|l['’]emploi$"),
    ),
    words={
        Announces.REQUIREMENTS:
            "profil compétences qualités prérequis exigences qualifications aptitudes connaissances "
            "savoirs",
        Announces.PREFERRED: "atouts atout plus souhaités",
        Announces.DUTIES: "missions mission tâches fonctions responsabilités activités rôle",
        Announces.OFFER: "avantages rémunération salaire contrat offre",
        Announces.ABOUT: "présentation contexte entreprise association société équipe",
        Announces.PROCESS: "candidature candidatures postuler contact procédure recrutement modalités",
        Announces.CONDITIONS: "conditions horaires horaire lieu travail disponibilité contraintes",
        Announces.ROLE: "description poste fonction emploi résumé",
        Announces.EDUCATION: "formation études diplôme diplômes",
        Announces.EXPERIENCE: "expérience expériences",
        Announces.LANGUAGES: "langue langues",
        Announces.CREDENTIALS: "permis certifications habilitations",
        Announces.NOTES: "remarque remarques note notes divers informations",
    },
    filler= (
        "le la les l un une des de du d et ou à au aux en pour votre vos notre nos principales "
        "principale requis requises recherché recherchée recherchées attendues attendu professionnelles "
        "professionnel techniques personnelles"
    ),
    leads=(
        (Announces.PREFERRED, r"(?:un plus|atout|idéalement|souhaité)"),
        (Announces.REQUIREMENTS, r"\b(?:devra|doit|vous (?:êtes|avez|possédez|disposez)|recherchons|requis|"
         r"compétences|profil)"),
        (Announces.DUTIES, r"\b(?:missions?|tâches?|chargée?|serez|responsab|consiste|fonctions?|activités)"),
        (Announces.OFFER, r"\b(?:offrons|proposons|avantages|bénéfici)"),
        (Announces.PROCESS, r"\b(?:candidature|postuler|envoyer|adresser|adresse)"),
    ),
    cues=CUES,
    preferred= (
        r"\b(?:(?:est|sont|serait|seraient|constitue\w*) (?:un |des )?(?:réel |vrai |sérieux |gros )?(?:plus|"
        r"atouts?|avantages?)|un (?:plus|atout)\b|atouts?\b|souhait(?:é|able)\w*|apprécié\w*|de préférence|"
        r"idéalement|si possible|facultati\w+|préférable\w*|bienvenue?s?\b|pas (?:obligatoire|indispensable|exigé)|"
        r"optionnel\w*)"
    ),
    required=r"\b(?:requis|exigé|impérati|indispensable|obligatoire)",
    waived=(
        rf"\b(?:aucune?|sans|pas (?:de |d['’])|ni) ?(?:\w+ ){{0,2}}?{PAPER}\b(?: [\w'’]+){{0,3}}? ?(?:n['’]est |"
        rf"ne sont )?"
        rf"(?:{ASKED}|particuli\w+|préalable)|"
        rf"\b{PAPER}\b(?: [\w'’]+){{0,3}}? (?:(?:n['’]est|ne sont) pas|non) (?:{ASKED}|obligatoires?)|"
        r"\bdébutante?s?(?:\(e\)|[·.-]e)?s? (?:(?:est|sont) )?(?:acceptée?s?|bienvenue?s?)"
    ),
    aside=r"(?:,|;|–|—| -)?\s*\(?(?:de préférence|idéalement|si possible)\b",
    verb=r"[a-zàâçéèêëîïôûùüÿœ']+(?:er|ir|re|oir|dre)",
)
# fmt: on
