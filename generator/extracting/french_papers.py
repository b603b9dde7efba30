"""Which words of a French advert name a licence, a certificate or a degree: cues for `cues`."""

from generator.model import Kind

# How a line comes to the paper that it asks for: "être titulaire d'un", "tu possèdes", "6° une".
HOLDING = (
    r"^\W*(?:\d+\W+)?(?:(?:vous|tu|avez|as|avoir|êtes|es|être|poss[éè]d\w+|déten\w+|détiens|dispos\w+|justifi\w+|"
    r"obten\w+|"
    r"(?:porteu|titulaire|détent|muni)\S*|en possession|idéalement|le|la|une?|au (?:moins|minimum)|de|du|votre|ton) "
    r"|[dl]['’](?:une? )?){0,7}"
)
# The school papers of Belgium, Switzerland, Québec and Luxembourg that are words of their own as well.
SCHOOL = (
    r"(?:bacheli(?:er|ère)s?|graduats?|cess|ceb|cq6|dep|dec|aec|cfc|afp|afc|des(?=\W*$| (?:ou|et|en)\b|,)|(?:[cdm]as)"
    r"(?=\W*$| (?:ou|et|en|hes)\b|[,:/])|certificat fédéral|(?:diplôme|titre|formation) de bachelier)\b"
)
# A paper that must not have run out, whatever it is of.
PROOF = (
    r"(?:licences?|qualifications?|cartes?(?! de séjour)|attestations?|certificats?|certifications?|habilitations?|"
    r"permis(?! de (?:travail|séjour))|brevets?|"
    r"recyclages?|autorisations?|agréments?|visas?|certi\w+|caces|afgsu|fimo|fco)"
)
HELD = (
    r"\b(?:titulaire|détent\w+|porteur|porteuse)\S* (?:\w+ment )?(?:d['’]une? |du |de la |de |des |de l['’]|"
    r"d['’])(?:permis|"
    r"visas?|cartes?|agréments?|caces|habilitations?|autorisations?|fimo|fco|carnet)\b(?! de (?:séjour|travail))"
)

# What a swindler would ask for in the employer's name.
PRIVATE = (
    r"(?:passeport|pièces? d['’]identité|carte (?:bancaire|bleue|d['’]identité)|rib\b|coordonnées bancaires|données "
    r"(?:bancaires|personnelles)|argent|paiement|versement|frais\b|somme|virement|mots? de passe|copie|numéro de "
    r"(?:carte|compte|sécurité))"
)

# fmt: off
PAPERS: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 60, r"\b(?:n['’]|ne (?:vous |te )?)(?:\w+ )?(?:demand|réclam|exig|sollicit)\w* (?:\w+ "
     r")?(?:jamais|en "
     rf"aucun cas|pas|aucune?)\b[^.;]{{0,80}}\b{PRIVATE}|\b(?:demand|réclam|exig|sollicit)\w* jamais\b[^.;]{{0,80}}\b"
     rf"(?:permis|papiers|identité)\b|\bjamais (?:de )?(?:demander|réclamer|exiger)\b[^.;]{{0,80}}\b{PRIVATE}"),
    (Kind.OFFER, 24, r"^\W*(?:une? |votre |la )*carte (?:cadeau|de réduction|de fidélité|swile|tickets?|avantages?|"
     r"restaurant|cinéma)\b"),
    # Places kept for people whose handicap is recognised, where that is asked and not only welcome.
    (Kind.CONDITION, 24, r"\b(?:postes?|places?|contrat|recrutement) (?:\w+ )?réservée?s? (?:aux? |à "
     r")(?:\S+ ){0,4}?(?:rqth|travailleurs? handicapés?|l['’]obligation d['’]"
     r"emploi|boeth)|^\W*(?:(?:titulaire|bénéficiaire|bénéficier) )?(?:d['’]une |de la |une |la )?(?:rqth\b|"
     r"reconnaissance (?:\w+ ){0,3}qualité (?:de )?travailleurs? handicapé)"),
    (Kind.CREDENTIAL, 14, r"^\W*(?:une |la |votre )?formation (?:adr|fimo|fco|sst|haccp|ssiap|caces)\b"),
    (Kind.CREDENTIAL, 16, r"\b(?:(?<!ont )(?<!ous a )permis (?:: ?)?(?:de conduire|(?:[abc]1?e?|d1?)\b(?!['’])|(?:de "
     r")?catégorie|vl\b|pl\b|poids lourd|hayon|super lourd|cotier|côtier|bateau)|(?:le|ton|votre|un) permis\b(?! d)|"
     r"caces|fimo|fco\b|habilitation|carte professionnelle|certificat (?:d['’]aptitude|médical|de)|certifi(?:é|"
     r"cation)|agrément|inscri(?:t|ption) (?:à|au) (?:l['’])?ordre|diplôme d['’]état|numéro inami|casier judiciaire|"
     r"extrait de casier|vaccin(?:ée?s?\b|ations? (?:à jour|obligatoires?|contre|exigée?s?|requise?s?|covid|"
     r"hépatite))|vaccins (?:à jour|obligatoires)|psc1|sst\b|ssiap|bafa|bnssa|cqp\b|cnaps|adeli\b|rpps\b|"
     r"(?:formations?|attestation|certificats?|diplôme) haccp)"),
    # A right to practise, a clean record, a place in a register: papers, whatever they are of.
    (Kind.CREDENTIAL, 16, r"(?<!les )(?<!des )\bautorisation (?:\w+ )?(?:d['’](?:enseigner|enseignement|exercer|"
     r"exercice)|de (?:pratiquer|pratique|professer|conduite))\b|\b(?:casier|extrait)(?: [\w°]+){0,2} vierge|"
     r"\bmembre (?:\w+ )?en règle\b|\bmembre (?:d['’]un |de l['’]|du )(?:ordre|barreau)\b|\binscri(?:te?s?|ption|"
     r"re)\S* (?:\w+ )?(?:au|à|sur) (?:la |le |l['’])?(?:tableau|ordre|registre|barreau|liste d['’]aptitude)\b|"
     r"\bcartes? (?:asp|ccq|simdut|btp|de (?:compétences?|qualification|compagnon))\b|\b(?:attestation|certificat|"
     r"brevet|carte|cours) (?:\w+ )?(?:de |en |d['’])(?:secourisme|premiers? (?:soins|secours)|rcr|simdut)\b"),
    (Kind.CREDENTIAL, 12, r"^\W*(?:[\w'’]+ ){0,5}?(?:vérification|enquête|absence|aucun|sans|"
     r"pas)\b.{0,8}\bantécédents? (?:judiciaires?|criminels?)\b"),
    (Kind.CREDENTIAL, 24, rf"{HOLDING}{PROOF}\b[^.;]{{0,60}}\b(?:en (?:cours de|état de) validité|à jour|valides?)\b|"
     r"^(?!\W*\w+(?:er|ir|ez)\b)(?!.*\b(?:séjour|travail)\b)[^.;]{0,70}\ben cours de validité\b"),
    (Kind.CREDENTIAL, 18, rf"{HOLDING}(?:certiphyto|certibiocide|afgsu|qualifications? (?:de |en )?soud\w+|"
     rf"licences? (?:de "
     r"|d['’])(?:soud|pilot|télépilot|cariste|taxi|transport|débit)\w*|permis (?:de (?!construire|travail|séjour|"
     r"louer|"
     r"démolir|conduire|feu)\w+)|droits? de pratiqu\w+|visa (?:du spf|d['’]exercice|de (?:la |l['’])?(?:santé|spf|"
     r"autorité))|"
     r"(?:attestation|certificat|carte) (?:d['’]honorabilité|d['’]hygiène|de salubrité|conducteur|vtc|qualification|"
     r"(?:de |du "
     r"|de l['’])?(?:mapaq|ocam|afsca|sécurité)))\b|^\W*(?:\S+ ){0,6}?attestation\b[^.;]{0,40}(?:à (?:fournir|"
     r"produire|présenter)|obligatoire|exigée|requise)|\bmembre (?:\w+ )?(?:de l['’]|du |d['’]une? |de la )(?:oii\w+|"
     r"oiq|itaa|ipcf|ire|cpa|ipi|fmh|asi|collège des|chambre des|corporation|ordre\b)|\bstagiaire (?:itaa|ipcf|ire|"
     r"ipi|"
     r"avocat|notaire)\b"),
    # The form of the public employment service.
    (Kind.CREDENTIAL, 24, r"^\W*permis(?: de conduire)? ?: ?(?:[abcd]1?e?|d1e?|am)\b"),
    (Kind.CREDENTIAL, 14, r"\b(?:cafep|cape[st]|capeps|caplp|crpe|istqb)\b"),
    (Kind.EDUCATION, 16, r"^\W*(?:les )?étudiante?s?\b[^.;]{0,80}\b(?:accepté|bienvenu|admis)e?s?\b|^\W*(?:une )?"
     r"formation [^.;:]{2,40}\b(?:ou (?:la )?volonté de|ou en cours|souhaitée|appréciée|exigée|requise)"),
    # Being hired depends on it.
    (Kind.CREDENTIAL, 26, r"\b(?:conditionn\w+|soumis\w*|subordonn\w+|sous réserve)(?: \w+){0,3} (?:à |aux? |de |"
     r"d['’])"
     r"(?:la |l['’]|une? )?(?:\w+ ){0,3}?(?:enquête|vérification|habilitation|antécédents|casier|avis (?:de |d['’])"
     r"sécurité)|^\W*(?:une |l['’])?enquêtes? (?:administrative|de (?:sécurité|moralité|sûreté)|préalable)\b.{0,30}"
     r"\b(?:ser(?:a|ont)|avant|préalable|est)\b"),
    (Kind.EDUCATION, 18, rf"{HOLDING}{SCHOOL}"),
    # Who holds a permit, a card or a visa has been taught nothing by that.
    (Kind.EDUCATION, -22, HELD),
    (Kind.CREDENTIAL, 12, HELD),
    (Kind.EDUCATION, 10, r"\b(?:dipl[oô]m(?:e|é)|baccalauréat|bac\b|bac ?\+ ?\d|licence\b|master\b|bachelor|doctorat|"
     r"(?<!un )(?<!le )cap\b(?! emploi)|un cap\b(?! (?:sous|dans|et|même|malgré))|bep\b|bts\b|dut\b|(?<!le )but\b|"
     r"brevets? (?:d['’]|professionnel|de technicien|des collèges)|bpjeps|dejeps|deug\b|cfc\b|afp\b|(?:brevet|"
     r"attestation|maturité) (?:fédéral|professionnelle|gymnasiale)\w*|haute école|\bdec\b|\bdep\b|\baec\b|études "
     r"(?:collégiales?|primaires)|dess\b|mention complémentaire|grandes? écoles?|ph\.?d\b|graduat|certificat "
     r"d['’]études|cess\b|(?<!le )(?<!la )(?<!le\(la\) )titulaire (?:d['’]un|minimum|du (?!poste)|d['’]une)|niveau "
     r"(?:d['’]études|bac|master|licence)|formation (?:en (?!interne|continu|ligne|situation|cours)|de (?:niveau|"
     r"base|type|technicien\w*|commercial)|supérieure|universitaire|initiale(?! (?:et continue|assurée|prévue|à|de))|"
     r"probante|et/ou|ou expérience|technique|souhaitée|exigée)|justifier d['’]une formation|école (?:de commerce|"
     r"d['’]ingénieur|supérieure)|enseignement (?:supérieur|secondaire)|études (?:supérieures|secondaires|"
     r"universitaires))"),
    (Kind.EDUCATION, 10, r"\b(?:(?:vous|tu) (?:êtes |es )?(?:titulaire|diplômé|issu\S* (?:d['’]une? (?:formation|"
     r"école|filière|cursus|master|bts|parcours de)|de (?:formation|l['’]enseignement|la filière))|sort(?:ez|s)|"
     r"détenez|détiens)|(?:vous|tu) (?:avez|as|possédez|possèdes|justifiez) (?:d['’])?(?:un|une|le|votre|ton) "
     r"(?:diplôme|bac|bts|but|dut|cap|licence|master|brevet|formation|titre))|(?:^\W*|(?:êtes|issue?|diplômée?|"
     r"titulaire|justifi\w+|disposez|es) )(?:de|d['’]une) formation\b(?! (?:à|des|interne))|\b(?:deaes|deas|titre "
     r"(?:pro\w*|rncp|advf))\b"),
    (Kind.EDUCATION, 24, r"^.{0,60}\b(?:dipl[oô]m[eé]|brevet|bac|cap\b(?! emploi)|licence|master|titulaire|"
     r"formation).*\bexpérience"),
    (Kind.CREDENTIAL, -16, r"^\W*(?:(?:assur|gér|anim|organis|délivr|vérifi|contrôl|class|instrui|prépar)\w*r "
     r"[^.]{0,80}(?:certifi|habilitation|agrément|validité)|(?:assur|gér|anim|organis|délivr|vérifi|contrôl|suivre|"
     r"suivi|"
     r"renouvel|planifi|prépar|vous)\w*\b[^.]{10,80}(?:certifi|habilitation|agrément))|\b(?:nous sommes|notre|"
     r"entreprise|société|"
     r"groupe|site|labels?|environnement|agriculture|produits?|établissement|organisme|depuis|récompenses|qualiopi|"
     r"qualité|gestion des|suivi des|obtention d\w*)\b[^.]{0,40}(?:certifi|habilitation|agrément)"),
    (Kind.EDUCATION, 16, r"\b(?:êtes|es|être|^) ?(?:\w+ment )?étudiante?\b|\b(?:validé|obtenu) (?:un|le|votre|une) "
     r"(?:titre|diplôme|bac|brevet|master|licence|bts|cap|certificat de)|\ble cap (?:est|serait|\w+ est|exigé)|"
     r"\b(?:êtes|es) \S+ (?:\S+ )?de formation\b|^\W*\S+ de formation(?:,|$)"),
)
# fmt: on
