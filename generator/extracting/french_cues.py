"""What the lines of French adverts say: which words speak for which kind, and how much."""

from generator.model import Kind

LANGUAGES = (
    r"(?:l['’])?(?:anglais|français|allemand|espagnol|italien|portugais|néerlandais|flamand|arabe|chinois|mandarin|"
    r"japonais|russe|polonais|turc|langue des signes|autres? langues?|langues? étrangères?|deuxième langue)\w*"
)
NUMBER = r"(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques)"
TRAITS = (
    r"(?:motivé|dynami(?:que|sme)|rigoureu|rigueur|autonom|organis(?:é|ation)|ponctu(?:el|alit)|fiab|souriant|"
    r"curieu|curiosité|créati|polyvalen|réacti|discrét|discret|bienveillan|empath|adaptab|adaptation|persévér|"
    r"enthousias|passionn|sérieu|esprit d['’](?:équipe|initiative|analyse|synthèse)|sens (?:du|de|des|d['’])|"
    r"proactif|proactiv|initiative|aisance|à l['’]aise|goût (?:pour|du|de)|appétence|patien(?:t|ce)|minuti|"
    r"précis[·\-(e]|résistan|gestion du stress|leadership|force de proposition|relationnel|savoir[- ]être|"
    r"attention aux détails|esprit critique)"
)

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 7, r"\b(?:lettre de motivation|curriculum vit[aæ]e|\bcv\b|dossier de candidature|"
     r"titre de l['’]obligation)"),
    (Kind.PROCESS, 6, r"\b(?:postul(?:er|ez|ant)|candidatures?\b|(?:adress|envoy|transmett|fai(?:re|tes) parvenir|"
     r"dépos)\w* (?:votre|vos|leur|un|une|cv|par)|merci d['’](?:adresser|envoyer|indiquer)|pour répondre à cette "
     r"offre|date limite|clôture|entretiens? (?:de recrutement|aur|d['’]embauche|ser)|entretien oral|examen oral|"
     r"épreuve (?:écrite|orale)|test écrit|présélection|premier tri|jury|convocation|procédure de (?:recrutement|"
     r"sélection))"),
    (Kind.PROCESS, 6, r"\b(?:données (?:personnelles|à caractère)|rgpd|égalité (?:des chances|professionnelle)|"
     r"discrimination|à compétences égales|travailleurs? handicapés?|personnes? (?:en situation de handicap|"
     r"handicapée)|pour (?:tout|toute|plus d['’])\s?\w*\s?(?:information|renseignement|question)|renseignements|"
     r"contact(?:er|ez)|n['’]hésitez pas|ci-dessous|courrier postal|par e-?mail|par courrier|cedex|boîte postale|"
     r"\bbp \d)"),
    (Kind.PROCESS, 6, r"\b(?:réf(?:érence)?\.? ?(?:de l['’]offre|:|n°)|offre n°|code (?:rome|naf)|annonce n°|"
     r"publiée? le|mentions légales|tous droits réservés|cookies|©)|\[(?:e-mail|telephone) removed\]|personnes? "
     r"(?:qui seront )?retenues? (?:seront|suite)"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bcliqu|\bformulaire|\bentre \d+h"),
    (Kind.PROCESS, 10, r"^contacts?\b.{0,20}:"),
    (Kind.OFFER, 6, r"\b(?:rémunération|salaire|traitement (?:brut|indiciaire)|brut(?:s|e)?\b|\d\s?€|€\s?\d|euros?|"
     r"chf|k€|tickets?[- ]restaurant|titres?[- ]restaurant|mutuelle|prévoyance|13(?:e|ème) mois|treizième mois|"
     r"primes?\b|rtt|congés (?:payés|annuels)|chèques?[- ]repas|intéressement|participation aux|avantages?\b|"
     r"assurance (?:groupe|hospitalisation|maladie)|remboursement|prise en charge)"),
    (Kind.OFFER, 6, r"\b(?:contrat (?:de travail|à durée|de remplacement|d['’]un an)|durée (?:in)?déterminée|"
     r"\bcdi\b|\bcdd\b|renouvel(?:lement|able)|engagée? à|type de contrat|nature du contrat|temps plein \(|"
     r"possibilité d['’]évolution|bilan d['’]évolution|perspectives? d['’]évolution|titularisation)"),
    (Kind.OFFER, 6, r"\b(?:nous (?:vous )?(?:offrons|proposons)|vous (?:bénéfici|profit|recev)\w+|"
     r"formation(?:s)? (?:assurée|interne|continue|prévue|offerte|proposée|certifiante)|à se former dans le "
     r"cadre|cadre de travail|télétravail (?:possible|partiel)|ambiance|poste évolutif)"),
    (Kind.CONDITION, 11, r"\b(?:horaires?|lieu (?:de travail|d['’]affectation|du poste)|temps de travail|"
     r"\d{1,2}\s?h(?:eures?)?\b.{0,20}(?:semaine|/sem)|\d+ heures (?:par|/) semaine|temps (?:partiel|complet|"
     r"plein)|du lundi au|le (?:soir|week-?end)|en soirée|week-?ends?|de nuit|travail (?:de nuit|le dimanche|"
     r"posté|en équipe|en extérieur)|en équipe -|2x8|3x8|\d{1,2}\s?h(?:\d\d)?\s?(?:[-–à]|et)\s?\d{1,2}\s?h\b|"
     r"astreintes?|jours fériés|horaire(?:s)? (?:variable|"
     r"décalé|flexible))"),
    (Kind.CONDITION, 13, r"\b(?:disponib(?:le|ilité)|mobilité|déplacements?|permis de (?:travail|séjour)|"
     r"autorisation de travail|être (?:domicilié|demandeu)|avoir moins de|âgée? (?:de|d['’])|moins de \d+ ans|"
     r"passeport\s+«?\s?ape|conditions? (?:«|\"|“)?\s?(?:cpe|ape|aviq|activa|maribel)|véhicule personnel|voiture "
     r"personnelle|moyen de locomotion|prise de (?:poste|fonction)|à pourvoir|date de début|début du contrat|"
     r"entrée en (?:fonction|service)|dès que possible|immédiatement)"),
    (Kind.CONDITION, 8, r"\b(?:port de charges?|station debout|postures?|charges? lourdes?|manutention|monter|"
     r"escalier|gestes répétitifs|physiques?\b|accès poste|tolérance de travail|aptitudes? et tolérance|travail "
     r"(?:fréquent|isolé|en hauteur|répétitif|physique)|contre-indications?|bruit|intempéries|aptitude médicale|"
     r"casier judiciaire)"),
    (Kind.CREDENTIAL, 16, r"\b(?:permis (?:de conduire|[abc]e?\b)|catégorie b\b|caces|habilitation|"
     r"carte professionnelle|certificat (?:d['’]aptitude|médical|de)|certifi(?:é|cation)|agrément|inscri(?:t|"
     r"ption) (?:à|au) (?:l['’])?ordre|diplôme d['’]état|numéro inami|casier judiciaire|extrait de casier|"
     r"vaccin\w*|psc1|sst\b|ssiap|bafa|haccp)"),
    (Kind.EDUCATION, 10, r"\b(?:dipl[oô]m(?:e|é)|baccalauréat|bac\b|bac ?\+ ?\d|licence\b|master\b|bachelor|"
     r"doctorat|cap\b(?! emploi)|bep\b|bts\b|dut\b|but\b|brevet|graduat|certificat d['’]études|cess\b|"
     r"titulaire (?:d['’]un|"
     r"minimum|du|d['’]une)|niveau (?:d['’]études|bac|master|licence)|formation (?:en|de|supérieure|"
     r"universitaire|initiale|probante|et/ou|ou expérience|technique|souhaitée|exigée)|justifier d['’]une "
     r"formation|école (?:de commerce|d['’]ingénieur|supérieure)|enseignement (?:supérieur|secondaire)|études "
     r"(?:supérieures|secondaires|universitaires))"),
    (Kind.EDUCATION, 8, r"^.{0,60}\b(?:dipl[oô]me|brevet|bac|cap\b(?! emploi)|licence|master|titulaire|"
     r"formation).*\bexpérience"),
    (Kind.LANGUAGE, 12, rf"\b(?:maîtris\w*|connaissances?|pratique|parl\w+|écri\w+|niveau|courant\w*|bilingue|"
     rf"lu, (?:écrit|parlé)|notions)\b.{{0,60}}\b{LANGUAGES}|\b{LANGUAGES}\b.{{0,30}}\b(?:courant|exigé|souhaité|"
     rf"requis|apprécié|professionnel|lu|oral|indispensable|[abc][12]\b|est un)|\bbilingu|^langues?\b|\blangue "
     rf"maternelle"),
    (Kind.LANGUAGE, 6, rf"\b(?:maîtrise|connaissances?|pratique|niveau) (?:de |du |en |d['’])?{LANGUAGES}"),
    (Kind.EXPERIENCE, 9, rf"\b{NUMBER}\s?(?:\(\d+\) )?(?:à {NUMBER} )?(?:ans?|années|mois)\b.{{0,40}}\bexpérience|"
     rf"\bexpérience\b.{{0,50}}\b{NUMBER} (?:ans?|années|mois)\b|^\W*(?:\w+ ){{0,4}}(?:première |solide |bonne |"
     rf"forte )?expériences?\b|expérience (?:probante|significative|confirmée|réussie|similaire|professionnelle|"
     rf"préalable|souhaitée|exigée|sur un poste|dans|en|de|comme|utile)"),
    (Kind.EXPERIENCE, 3, r"\bexpériences?\b|\bavoir (?:déjà )?(?:travaillé|exercé|géré|dirigé)|\bparcours\b"),
    (Kind.COMPETENCY, 8, r"^\W*(?:vous )?(?:être|êtes|avoir|avez|faire preuve|faites preuve|posséd\w+|témoign\w+|"
     r"maîtris\w+|savoir|savez|partag\w+|souhait\w+|démontr\w+|disposer d['’]une? (?:bonne|excellente|grande)|"
     r"aim\w+|bonnes?|excellentes?|solides?|parfaites?|grandes?|capacités?|aptitudes?|connaissances?|sens|esprit|"
     r"goût|aisance|qualités?|compétences?|rigueur|autonomie|motivation|intérêt|maîtrise|capable)\b"),
    (Kind.COMPETENCY, 4, r"\b(?:être capable|en capacité|capacités?|aptitudes? (?:à|au|aux|relation\w+)|"
     r"savoir(?:-faire|-être)?|maîtrise(?:r)?\b|maîtrisez|connaissances?|compétences? (?:en|dans|de|d['’])|"
     r"qualités? (?:rédactionnelles?|relationnelles?|humaines?)|orthographe|intérêt (?:pour|marqué)|soutenir les "
     r"valeurs|intéressée?)"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 4, r"\b(?:vous (?:êtes|avez|possédez|savez|aimez|maîtrisez|disposez|faites preuve|justifiez|"
     r"appréciez|souhaitez)|la personne (?:idéale|recherchée)|le profil (?:idéal|recherché)|nous (?:recherchons|"
     r"cherchons) (?:un|une|des)|candidat\S* (?:idéal|devra|doit)|apt intell|comprendre consigne|concentration|"
     r"apprendre)"),
    (Kind.DUTY, 6, r"\b(?:(?:chargée?|responsable)(?:[-·.(]\w+\)?)? (?:de|d['’]|des|du|en priorité)|"
     r"aura pour (?:missions?|tâches?)|a pour (?:missions?|tâches?)|pour missions?|vos missions?|vous (?:serez|"
     r"assurer|gérer|participer|travaillerez|aurez|veiller|accompagner|contribuer|réaliser|prendrez|animer|"
     r"interviendrez|développer|mettrez|coordonner|pilot|organiser|encadrer|suivrez|élaborer|collaborer)\w*|sera "
     r"amené\S* à|toute autre tâche|tâches (?:annexes|connexes)|descriptif du poste|missions? principales?)"),
    (Kind.DUTY, 5, r"\bvous (?!êtes|avez|aimez|savez|possédez|disposez|justifiez|maîtrisez|souhaitez|appréciez|"
     r"faites|bénéfici|recev|profit|pouvez|devez|voulez|serez|connaissez|cherchez|parlez)\w+ez\b"),
    (Kind.DUTY, 4, r"^\W*(?:accueil|gestion|suivi|prise|saisie|mise|classement|entretien|nettoyage|rédaction|"
     r"animation|organisation|préparation|réception|traitement|contrôle|élaboration|participation|coordination|"
     r"encadrement|réalisation|vente|conseil|tenue|maintenance|conception|développement|affranchissement|"
     r"planification)\b"),
    (Kind.ABOUT, 9, r"\b(?:sous (?:la supervision|l['’]autorité|la responsabilité)|rattachée?\b|sera affecté)"),
    (Kind.ABOUT, 4, r"\b(?:(?:est|sont) (?:une?|le|la|des) (?:\w+ )?(?:association|entreprise|société|centre|"
     r"leader|organisme|établissement|groupe|asbl|structure|service|acteur)|rejoindra|fondée? en|créée? en|"
     r"située? (?:à|au|en)|assure (?:la|l['’]|le|les)|notre (?:association|entreprise|société|équipe|mission|"
     r"structure)|l['’]association|le service|s['’]articulent|dans le cadre des missions|transports? en commun)"),
    (Kind.ABOUT, 3, r"^\W*(?:nous|notre|nos|depuis|elles|les|au sein de)\b|\bpersonnes\)|\brecrute\b|\brecherche\b"),
    (Kind.EXPERIENCE, -6, r"\bselon (?:l['’])?expérience"),
)
# fmt: on
