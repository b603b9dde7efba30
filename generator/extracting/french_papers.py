"""Which words of a French advert name a licence, a certificate or a degree: cues for `cues`."""

from generator.model import Kind

# fmt: off
PAPERS: tuple[tuple[Kind, int, str], ...] = (
    (Kind.CREDENTIAL, 16, r"\b(?:(?<!ont )(?<!ous a )permis (?:de conduire|(?:[abc]1?e?|d1?)\b(?!['’])|(?:de "
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
    (Kind.CREDENTIAL, -16, r"^\W*(?:assur|gér|anim|organis|délivr|vérifi|contrôl|suivre|suivi|renouvel|planifi|"
     r"prépar|vous)\w*\b[^.]{10,80}(?:certifi|habilitation|agrément)|\b(?:nous sommes|notre|entreprise|société|"
     r"groupe|site|labels?|environnement|agriculture|produits?|établissement|organisme|depuis|récompenses|qualiopi|"
     r"qualité|gestion des|suivi des|obtention d\w*)\b[^.]{0,40}(?:certifi|habilitation|agrément)"),
    (Kind.EDUCATION, 16, r"\b(?:êtes|es|être|^) ?(?:\w+ment )?étudiante?\b|\b(?:validé|obtenu) (?:un|le|votre|une) "
     r"(?:titre|diplôme|bac|brevet|master|licence|bts|cap|certificat de)|\ble cap (?:est|serait|\w+ est|exigé)|"
     r"\b(?:êtes|es) \S+ (?:\S+ )?de formation\b|^\W*\S+ de formation(?:,|$)"),
)
# fmt: on
