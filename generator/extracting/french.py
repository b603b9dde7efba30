"""What French adverts say: the table of headings and softening words for `sections` and `cues`."""

from generator.extracting.french_cues import CUES
from generator.extracting.wording import Announces, Wording

# What nobody needs where an advert says so: "aucune expérience exigée".
PAPER = r"(?:expériences?|diplômes?|formations?|qualifications?|connaissances?|permis|compétences?)"
ASKED = r"(?:exigée?s?|requise?s?|nécessaires?|demandée?s?)"
ASIDE = r"(?:,|;|–|—| -)?\s*\(?(?:de préférence|idéalement|si possible)\b"

# fmt: off
WORDING = Wording(
    phrases=(
        (Announces.PREFERRED, r"(?:est|sont|serait|seraient|constitue\w*) un (?:plus|atout|avantage)|^(?:un|"
         r"les?) (?:petits? )?(?:plus|atouts?)|^atouts?|souhaité|souhaitable|apprécié|facultatif|idéalement|"
         r"(?:ce )?serait (?:un|bien|top|chouette|super|encore|l['’]idéal|parfait)|encore mieux|bonus"),
        (Announces.REQUIREMENTS, r"(?:profil|compétences|qualités|aptitudes|connaissances|prérequis|pré-requis|"
         r"qualifications|exigences)\b|candidat\S* (?:devra|doit)|ce que nous (?:recherchons|cherchons|"
         r"attendons)|nous (?:recherchons|cherchons|attendons)|vous (?:êtes|avez|possédez|disposez|apportez)|qui "
         r"(?:êtes[- ]vous|es[- ]tu)|(?:votre|ton) (?:profil|parcours|bagage|portrait)|conditions? (?:d['’]accès|"
         r"requises|d['’]admission)|et (?:vous|toi)\b|ce que (?:vous apportez|tu apportes)|critères|"
         r"savoir[- ](?:être|faire)|^(?:vous|toi)(?:$|,)|(?:il|elle) (?:vous|te|nous)? ?faut|^indispensables?\b|"
         r"^incontournables?|(?:ce qu['’])?(?:on|nous) (?:vous |te |t['’])?(?:recherch|cherch|attend|demand)\w*|"
         r"nos attentes|(?:tu es|tu as|vous êtes) |fait(?:e|·e|\(e\))? pour (?:vous|toi)|vous ressemble|"
         r"pour réussir|(?:vos|tes) (?:atouts|talents|qualités|compétences|forces)"),
        (Announces.PROCESS, r"postuler|candidat(?:ure|er)s?\b|procédure|comment (?:nous rejoindre|candidater)|"
         r"modalités|contacts?$|informations? (?:sur la procédure|pratiques? de candidature)|processus|"
         r"recrutement$|date limite|égalité des chances|^(?:pour |venez )?nous (?:rejoindre|rencontrer|écrire|voir)|"
         r"^(?:venez|rejoign\w+|rejoins|écri(?:vez|s)|répon(?:dez|ds)|envoy\w+)\b|intéressé|on (?:se|en) (?:parle|"
         r"rencontre|voit|appelle)|rencontrons[- ]nous|parlons[- ](?:en|nous)|"
         r"(?:ça|cela|l['’]aventure|le poste)(?: vous| te)? (?:tente|dit|parle|plaît)|envie de (?:nous|venir|"
         r"rejoindre)|prêt\S* à (?:nous|venir)|^(?:et )?(?:après|ensuite|maintenant) ?\?|étapes"),
        (Announces.OFFER, r"(?:nous|on) (?:vous |te |t['’])?(?:offr|propos|donn|apport|garanti|réserv|"
         r"prome)\w+|notre offre|ce que nous vous|^en (?:échange|retour)\b|de notre côté|vous y (?:gagn|trouv)|"
         r"(?:vous|tu) (?:trouver|bénéfici|profiter|gagner)\w+|nos engagements|les (?:\+|plus du poste)|"
         r"avantages|rémunération|salaire|conditions (?:du|de) contrat|conditions salariales|pourquoi (?:nous|"
         r"venir|choisir|travailler)|type (?:de|d['’]) ?(?:contrat|emploi)|nature du contrat"),
        (Announces.DUTIES, r"missions?\b|tâches|responsabilités|activités|fonctions? principales?|vous \w+rez\b|"
         r"tu \w+ras\b|(?:votre|ton) (?:rôle|mission|quotidien|fonction|poste|travail|job)|descriptif du poste|"
         r"rôle|attributions|(?:vos|tes) journées|journée type|qui (?:vous|t['’]) ?attend|au (?:quotidien|programme)|"
         r"concrètement|^le travail$|(?:on|nous) (?:te|vous|t['’]) ?(?:confie|propose de|demande de)\w*|à quoi "
         r"(?:ressembl|servir)\w+"),
        (Announces.ABOUT, r"qui (?:sommes[- ]nous|nous sommes|on est)|c['’]est (?:quoi|qui)|en (?:deux|quelques|"
         r"trois) mots|chez nous|la maison$|(?:à|a) propos|présentation|notre (?:entreprise|association|équipe|"
         r"mission|histoire|structure)|l['’](?:entreprise|association|organisation|employeur|équipe|"
         r"établissement)$|la (?:structure|société|fondation)$|contexte|nos valeurs|moyen d['’]accès"),
        (Announces.CONDITIONS, r"conditions (?:de travail|particulières|d['’]exercice)|horaires?|"
         r"lieu(?: de travail)?$|temps de travail|contre-indications?|contraintes|informations (?:pratiques|"
         r"complémentaires)|(?:éléments|infos|détails) pratiques|en pratique$|côté (?:pratique|rythme|"
         r"organisation)|organisation du travail|"
         r"rythme|offre à pourvoir|à pourvoir|prise de (?:poste|fonction)|disponibilité"),
        (Announces.EXPECTATIONS, r"^(?:l['’]essentiel|en (?:bref|résumé)|bon à savoir|à savoir|le (?:cadre|deal)|"
         r"les infos|(?:ce qu['’]il|il) faut savoir)\b"),
        (Announces.ROLE, r"description (?:de|du) (?:la )?(?:fonction|poste)|informations? relatives? à l['’]emploi|"
         r"le poste$|intitulé du poste|fiche de poste|résumé du poste|la fonction$|l['’]emploi$"),
    ),
    words={
        Announces.REQUIREMENTS:
            "profil personne candidat candidate bagage attentes compétences qualités prérequis exigences "
            "qualifications aptitudes connaissances savoirs",
        Announces.PREFERRED: "atouts atout plus souhaités",
        Announces.DUTIES:
            "missions mission métier quotidien programme tâches fonctions responsabilités activités rôle",
        Announces.OFFER: "avantages statut rémunération salaire contrat offre",
        Announces.ABOUT:
            "présentation maison établissement structure employeur histoire valeurs contexte entreprise "
            "association société équipe",
        Announces.PROCESS: "suite étapes candidature candidatures postuler candidater contact procédure "
            "recrutement modalités",
        Announces.CONDITIONS: "conditions rythme horaires horaire lieu travail disponibilité contraintes",
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
        r"idéalement|si possible|facultati\w+|préférable\w*|bienvenue?s?\b|serait (?:bien|top|chouette|super|"
        r"parfait|l['’]idéal|la cerise)|encore mieux|(?:(?:ce |cela )?n['’]est )?pas (?:obligatoire|indispensable|"
        r"exigé)|(?:est|sera|serait) utile|tant mieux|facilit(?:e|era|erait)\b|"
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
    aside=ASIDE,
    refining=(
        rf"{ASIDE}(?: (?:acquise?s?|obtenue?s?|réalisée?s?|effectuée?s?))? (?:en|dans|chez|aux?|auprès|sur|"
        rf"à)\b[^.;()]*\W*$"
    ),
    verb=r"[a-zàâçéèêëîïôûùüÿœ']+(?:er|ir|[nu]dre|erdre|ttre|ître|ivre|uire|[lcd]rire|lire|dire|(?:f|pl|tr)aire|"
    r"pre|cre|clure)",
)
# fmt: on
