"""What French adverts say: the tables of headings and cues for `sections` and `cues`."""

from generator.extracting.wording import Announces, Wording
from generator.model import Kind

LANGUAGES = (
    r"(?:l['’])?(?:anglais|français|allemand|espagnol|italien|portugais|néerlandais|flamand|arabe|chinois|mandarin|japonais|"
    r"russe|polonais|turc|langue des signes|autres? langues?|langues? étrangères?|deuxième langue)\w*"
)
NUMBER = r"(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques)"
TRAITS = (
    r"(?:motivé|dynami(?:que|sme)|rigoureu|rigueur|autonom|organis(?:é|ation)|ponctu(?:el|alit)|fiab|souriant|curieu|curiosité|"
    r"créati|polyvalen|réacti|discrét|discret|bienveillan|empath|adaptab|adaptation|persévér|enthousias|passionn|sérieu|"
    r"esprit d['’](?:équipe|initiative|analyse|synthèse)|sens (?:du|de|des|d['’])|proactif|proactiv|initiative|"
    r"aisance|à l['’]aise|goût (?:pour|du|de)|appétence|patien(?:t|ce)|minuti|précis[·\-(e]|résistan|gestion du stress|leadership|"
    r"force de proposition|relationnel|savoir[- ]être|attention aux détails|esprit critique)"
)

CUES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 7, r"\b(?:lettre de motivation|curriculum vit[aæ]e|\bcv\b|dossier de candidature|titre de l['’]obligation)"),
    (Kind.PROCESS, 6, r"\b(?:postul(?:er|ez|ant)|candidatures?\b|(?:adress|envoy|transmett|fai(?:re|tes) parvenir|dépos)\w* (?:votre|vos|leur|un|une|cv|par)|merci d['’](?:adresser|envoyer|indiquer)|pour répondre à cette offre|date limite|clôture|entretiens? (?:de recrutement|aur|d['’]embauche|ser)|entretien oral|examen oral|épreuve (?:écrite|orale)|test écrit|présélection|premier tri|jury|convocation|procédure de (?:recrutement|sélection))"),
    (Kind.PROCESS, 6, r"\b(?:données (?:personnelles|à caractère)|rgpd|égalité (?:des chances|professionnelle)|discrimination|à compétences égales|travailleurs? handicapés?|personnes? (?:en situation de handicap|handicapée)|pour (?:tout|toute|plus d['’])\s?\w*\s?(?:information|renseignement|question)|renseignements|contact(?:er|ez)|n['’]hésitez pas|ci-dessous|courrier postal|par e-?mail|par courrier|cedex|boîte postale|\bbp \d)"),
    (Kind.PROCESS, 6, r"\b(?:réf(?:érence)?\.? ?(?:de l['’]offre|:|n°)|offre n°|code (?:rome|naf)|annonce n°|publiée? le|mentions légales|tous droits réservés|cookies|©)|\[(?:e-mail|telephone) removed\]|personnes? (?:qui seront )?retenues? (?:seront|suite)"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bcliqu|\bformulaire|\bentre \d+h"),
    (Kind.OFFER, 6, r"\b(?:rémunération|salaire|traitement (?:brut|indiciaire)|brut(?:s|e)?\b|\d\s?€|€\s?\d|euros?|chf|k€|tickets?[- ]restaurant|titres?[- ]restaurant|mutuelle|prévoyance|13(?:e|ème) mois|treizième mois|primes?\b|rtt|congés (?:payés|annuels)|chèques?[- ]repas|intéressement|participation aux|avantages?\b|assurance (?:groupe|hospitalisation|maladie)|remboursement|prise en charge)"),
    (Kind.OFFER, 6, r"\b(?:contrat (?:de travail|à durée|de remplacement|d['’]un an)|durée (?:in)?déterminée|\bcdi\b|\bcdd\b|renouvel(?:lement|able)|engagée? à|type de contrat|nature du contrat|temps plein \(|possibilité d['’]évolution|bilan d['’]évolution|perspectives? d['’]évolution|titularisation)"),
    (Kind.OFFER, 6, r"\b(?:nous (?:vous )?(?:offrons|proposons)|vous (?:bénéfici|profit|recev)\w+|formation(?:s)? (?:assurée|interne|continue|prévue|offerte|proposée|certifiante)|à se former dans le cadre|cadre de travail|télétravail (?:possible|partiel)|ambiance|poste évolutif)"),
    (Kind.CONDITION, 11, r"\b(?:horaires?|lieu (?:de travail|d['’]affectation|du poste)|temps de travail|\d{1,2}\s?h(?:eures?)?\b.{0,20}(?:semaine|/sem)|\d+ heures (?:par|/) semaine|temps (?:partiel|complet|plein)|du lundi au|le (?:soir|week-?end)|en soirée|week-?ends?|de nuit|travail (?:de nuit|le dimanche|posté|en équipe|en extérieur)|en équipe -|2x8|3x8|astreintes?|jours fériés|horaire(?:s)? (?:variable|décalé|flexible))"),
    (Kind.CONDITION, 13, r"\b(?:disponib(?:le|ilité)|mobilité|déplacements?|permis de (?:travail|séjour)|autorisation de travail|être (?:domicilié|demandeu)|avoir moins de|âgée? (?:de|d['’])|moins de \d+ ans|passeport\s+«?\s?ape|conditions? (?:«|\"|“)?\s?(?:cpe|ape|aviq|activa|maribel)|véhicule personnel|voiture personnelle|moyen de locomotion|prise de (?:poste|fonction)|à pourvoir|date de début|début du contrat|entrée en (?:fonction|service)|dès que possible|immédiatement)"),
    (Kind.CONDITION, 8, r"\b(?:port de charges?|station debout|postures?|charges? lourdes?|manutention|monter|escalier|gestes répétitifs|physiques?\b|accès poste|tolérance de travail|aptitudes? et tolérance|travail (?:fréquent|isolé|en hauteur|répétitif|physique)|contre-indications?|bruit|intempéries|aptitude médicale|casier judiciaire)"),
    (Kind.CREDENTIAL, 16, r"\b(?:permis (?:de conduire|[abc]e?\b)|catégorie b\b|caces|habilitation|carte professionnelle|certificat (?:d['’]aptitude|médical|de)|certifi(?:é|cation)|agrément|inscri(?:t|ption) (?:à|au) (?:l['’])?ordre|diplôme d['’]état|numéro inami|casier judiciaire|extrait de casier|vaccin\w*|psc1|sst\b|ssiap|bafa|haccp)"),
    (Kind.EDUCATION, 10, r"\b(?:dipl[oô]m(?:e|é)|baccalauréat|bac\b|bac ?\+ ?\d|licence\b|master\b|bachelor|doctorat|cap\b|bep\b|bts\b|dut\b|but\b|brevet|graduat|certificat d['’]études|cess\b|titulaire (?:d['’]un|minimum|du|d['’]une)|niveau (?:d['’]études|bac|master|licence)|formation (?:en|de|supérieure|universitaire|initiale|probante|et/ou|ou expérience|technique|souhaitée|exigée)|justifier d['’]une formation|école (?:de commerce|d['’]ingénieur|supérieure)|enseignement (?:supérieur|secondaire)|études (?:supérieures|secondaires|universitaires))"),
    (Kind.EDUCATION, 8, r"^.{0,60}\b(?:dipl[oô]me|brevet|bac|cap\b|licence|master|titulaire|formation).*\bexpérience"),
    (Kind.LANGUAGE, 12, rf"\b(?:maîtris\w*|connaissances?|pratique|parl\w+|écri\w+|niveau|courant\w*|bilingue|lu, (?:écrit|parlé)|notions)\b.{{0,60}}\b{LANGUAGES}|\b{LANGUAGES}\b.{{0,30}}\b(?:courant|exigé|souhaité|requis|apprécié|professionnel|lu|oral|indispensable|[abc][12]\b|est un)|\bbilingu|^langues?\b|\blangue maternelle"),
    (Kind.EXPERIENCE, 9, rf"\b{NUMBER}\s?(?:\(\d+\) )?(?:à {NUMBER} )?(?:ans?|années|mois)\b.{{0,40}}\bexpérience|\bexpérience\b.{{0,50}}\b{NUMBER} (?:ans?|années|mois)\b|^\W*(?:\w+ ){{0,4}}(?:première |solide |bonne |forte )?expériences?\b|expérience (?:probante|significative|confirmée|réussie|similaire|professionnelle|préalable|souhaitée|exigée|sur un poste|dans|en|de|comme|utile)"),
    (Kind.EXPERIENCE, 3, r"\bexpériences?\b|\bavoir (?:déjà )?(?:travaillé|exercé|géré|dirigé)|\bparcours\b"),
    (Kind.COMPETENCY, 8, r"^\W*(?:vous )?(?:être|êtes|avoir|avez|faire preuve|faites preuve|posséd\w+|témoign\w+|maîtris\w+|savoir|savez|partag\w+|souhait\w+|démontr\w+|disposer d['’]une? (?:bonne|excellente|grande)|aim\w+|bonnes?|excellentes?|solides?|parfaites?|grandes?|capacités?|aptitudes?|connaissances?|sens|esprit|goût|aisance|qualités?|compétences?|rigueur|autonomie|motivation|intérêt|maîtrise|capable)\b"),
    (Kind.COMPETENCY, 4, r"\b(?:être capable|en capacité|capacités?|aptitudes? (?:à|au|aux|relation\w+)|savoir(?:-faire|-être)?|maîtrise(?:r)?\b|maîtrisez|connaissances?|compétences? (?:en|dans|de|d['’])|qualités? (?:rédactionnelles?|relationnelles?|humaines?)|orthographe|intérêt (?:pour|marqué)|soutenir les valeurs|intéressée?)"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 4, r"\b(?:vous (?:êtes|avez|possédez|savez|aimez|maîtrisez|disposez|faites preuve|justifiez|appréciez|souhaitez)|la personne (?:idéale|recherchée)|le profil (?:idéal|recherché)|nous (?:recherchons|cherchons) (?:un|une|des)|candidat\S* (?:idéal|devra|doit)|apt intell|comprendre consigne|concentration|apprendre)"),
    (Kind.DUTY, 6, r"\b(?:(?:chargée?|responsable)(?:[-·.(]\w+\)?)? (?:de|d['’]|des|du|en priorité)|aura pour (?:missions?|tâches?)|a pour (?:missions?|tâches?)|pour missions?|vos missions?|vous (?:serez|assurer|gérer|participer|travaillerez|aurez|veiller|accompagner|contribuer|réaliser|prendrez|animer|interviendrez|développer|mettrez|coordonner|pilot|organiser|encadrer|suivrez|élaborer|collaborer)\w*|sera amené\S* à|toute autre tâche|tâches (?:annexes|connexes)|descriptif du poste|missions? principales?)"),
    (Kind.DUTY, 4, r"^\W*(?:accueil|gestion|suivi|prise|saisie|mise|classement|entretien|nettoyage|rédaction|animation|organisation|préparation|réception|traitement|contrôle|élaboration|participation|coordination|encadrement|réalisation|vente|conseil|tenue|maintenance|conception|développement|affranchissement|planification)\b"),
    (Kind.ABOUT, 9, r"\b(?:sous (?:la supervision|l['’]autorité|la responsabilité)|rattachée?\b|sera affecté)"),
    (Kind.ABOUT, 4, r"\b(?:(?:est|sont) (?:une?|le|la|des) (?:\w+ )?(?:association|entreprise|société|centre|leader|organisme|établissement|groupe|asbl|structure|service|acteur)|rejoindra|fondée? en|créée? en|située? (?:à|au|en)|assure (?:la|l['’]|le|les)|notre (?:association|entreprise|société|équipe|mission|structure)|l['’]association|le service|s['’]articulent|dans le cadre des missions|transports? en commun)"),
    (Kind.ABOUT, 3, r"^\W*(?:nous|notre|nos|depuis|elles|les|au sein de)\b|\bpersonnes\)|\brecrute\b|\brecherche\b"),
    (Kind.EXPERIENCE, -6, r"\bselon (?:l['’])?expérience"),
)

WORDING = Wording(
    phrases=(
        (Announces.PREFERRED, r"(?:est|sont|serait|seraient|constitue\w*) un (?:plus|atout|avantage)|^(?:un|les?) (?:plus|atouts?)|^atouts?|souhaité|souhaitable|apprécié|facultatif|idéalement|serait un|bonus"),
        (Announces.REQUIREMENTS, r"(?:profil|compétences|qualités|aptitudes|connaissances|prérequis|pré-requis|qualifications|exigences)\b|candidat\S* (?:devra|doit)|ce que nous (?:recherchons|cherchons|attendons)|nous (?:recherchons|cherchons|attendons)|vous (?:êtes|avez|possédez|disposez|apportez)|qui êtes[- ]vous|votre (?:profil|parcours)|conditions? (?:d['’]accès|requises|d['’]admission)|et vous\b|ce que vous apportez|critères|savoir[- ](?:être|faire)"),
        (Announces.PROCESS, r"postuler|candidat(?:ure|er)s?\b|procédure|comment (?:nous rejoindre|candidater)|modalités|contacts?$|informations? (?:sur la procédure|pratiques? de candidature)|processus|recrutement$|date limite|égalité des chances"),
        (Announces.OFFER, r"nous (?:vous )?(?:offrons|proposons)|notre offre|ce que nous (?:offrons|proposons|vous)|avantages|rémunération|salaire|conditions (?:du|de) contrat|conditions salariales|pourquoi (?:nous rejoindre|travailler)|type (?:de|d['’]) ?(?:contrat|emploi)|nature du contrat"),
        (Announces.DUTIES, r"missions?\b|tâches|responsabilités|activités|fonctions? principales?|vous (?:serez|aurez|ferez|devrez)|votre (?:rôle|mission|quotidien|fonction|poste)|descriptif du poste|rôle|attributions|ce que vous ferez|au quotidien"),
        (Announces.ABOUT, r"qui sommes[- ]nous|(?:à|a) propos|présentation|notre (?:entreprise|association|équipe|mission|histoire|structure)|l['’](?:entreprise|association|organisation|employeur|équipe|établissement)$|la (?:structure|société|fondation)$|contexte|nos valeurs|moyen d['’]accès"),
        (Announces.CONDITIONS, r"conditions (?:de travail|particulières|d['’]exercice)|horaires?|lieu(?: de travail)?$|temps de travail|contre-indications?|contraintes|informations (?:pratiques|complémentaires)|offre à pourvoir|à pourvoir|prise de (?:poste|fonction)|disponibilité"),
        (Announces.ROLE, r"description (?:de|du) (?:la )?(?:fonction|poste)|informations? relatives? à l['’]emploi|le poste$|intitulé du poste|fiche de poste|résumé du poste|la fonction$|l['’]emploi$"),
    ),
    words={
        Announces.REQUIREMENTS: "profil compétences qualités prérequis exigences qualifications aptitudes connaissances savoirs",
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
    filler="le la les l un une des de du d et ou à au aux en pour votre vos notre nos principales principale requis requises recherché recherchée recherchées attendues attendu professionnelles professionnel techniques personnelles",
    leads=(
        (Announces.PREFERRED, r"(?:un plus|atout|idéalement|souhaité)"),
        (Announces.REQUIREMENTS, r"\b(?:devra|doit|vous (?:êtes|avez|possédez|disposez)|recherchons|requis|compétences|profil)"),
        (Announces.DUTIES, r"\b(?:missions?|tâches?|chargée?|serez|responsab|consiste|fonctions?|activités)"),
        (Announces.OFFER, r"\b(?:offrons|proposons|avantages|bénéfici)"),
        (Announces.PROCESS, r"\b(?:candidature|postuler|envoyer|adresser|adresse)"),
    ),
    cues=CUES,
    preferred=r"\b(?:(?:est|sont|serait|seraient|constitue\w*) (?:un |des )?(?:réel |vrai |sérieux |gros )?(?:plus|atouts?|avantages?)|un (?:plus|atout)\b|atouts?\b|souhait(?:é|able)\w*|apprécié\w*|de préférence|idéalement|si possible|facultati\w+|préférable\w*|bienvenue?s?\b|pas (?:obligatoire|indispensable|exigé)|optionnel\w*)",
    required=r"\b(?:requis|exigé|impérati|indispensable|obligatoire)",
    aside=r"(?:,|;|–|—| -)?\s*\(?(?:de préférence|idéalement|si possible)\b",
    verb=r"[a-zàâçéèêëîïôûùüÿœ']+(?:er|ir|re|oir|dre)",
)
