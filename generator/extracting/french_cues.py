"""What the lines of French adverts say: which words speak for which kind, and how much."""

from generator.model import Kind

LANGUAGES = (
    r"(?:l['’])?(?:anglais|français|allemand|espagnol|italien|portugais|néerlandais|flamand|arabe|chinois|mandarin|"
    r"japonais|russe|polonais|turc|langue des signes|autres? langues?|langues? étrangères?|deuxième langue)\w*"
)
OBJECT = r"(?:(?:ne|les?|la|leur|lui|y|en|nous|vous|te) |[nlt]['’])?"
PAY = (
    r"(?:€|k€|euros?)(?: \w+)?(?: \w+)? ?(?:brut|nets?\b|par (?:an|mois|heure)|mensuel|annuel|de l['’]heure|selon)|"
    r"\b(?:entre|de) [\d .,]+(?:€ |k€ |euros )?(?:et|à) [\d .,]+(?:€|k€|euros)|\d k€"
)
NUMBER = r"(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques)"
TRAITS = (
    r"(?:motivé|dynami(?:que|sme)|rigoureu|rigueur|autonom|organis(?:é|ation)|ponctu(?:el\b|elle\b|els\b|"
    r"elles\b|alit)|fiab|souriant|curieu|curiosité|créati|polyvalen|réacti|discrét|discret|bienveillan|empath|"
    r"adaptab|adaptation|persévér|enthousias|passionn|sérieu|esprit d['’](?:équipe|initiative|analyse|"
    r"synthèse)|sens (?:du|de|des|d['’])|proactif|proactiv|initiative|aisance|à l['’]aise|goût (?:pour|du|de)|"
    r"appétence|patien(?:t|ce)|minuti|précis[·\-(e]|résistan|gestion du stress|leadership|force de proposition|"
    r"relationnel|savoir[- ]être|attention aux détails|esprit critique|calme|écoute|humour|attenti(?:f|v|on)|"
    r"dou(?:x|ce)\b|soigneu|tête froide|posé\b|entrain|méthode\b|goût d|propreté|honnête|courtois|politesse|"
    r"diplomat|débrouillard|volontaire|sang-froid|franchise|envie d['’]apprendre|habileté|dextérité|pédagog|"
    r"tact\b|bon contact)"
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
    (Kind.PROCESS, 6, r"\b(?:(?:un|une|deux) (?:appel\b(?! d['’])|échange|entretien|rencontre|visio\w*|essai|"
     r"matinée d['’]essai)\b|(?:nous|on) (?:vous |te )?(?:répond|rappel|recontact|lirons|lit tout)\w*|"
     r"réponse (?:motivée|sous|dans|à tou)|(?:dossier|candidature)s? (?:sera|seront)|"
     r"(?:en )?toute confidentialité|agences? (?:d['’]intérim|s['’]abstenir)|mission est confiée|"
     r"à l['’]attention d|pas (?:besoin de|de) (?:cv|lettre)|quelques lignes|une lettre qui|^(?:passez|appelez|"
     r"appelle|écrivez|écris|téléphonez|répondez|réponds|venez|candidatez)\b|avant toute décision|"
     r"vous (?:appell|contact|recontact|rappell|recev|répond)e?r(?:a|ont)\b)"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bcliqu|\bformulaire|\bentre \d+h"),
    (Kind.PROCESS, 10, r"^contacts?\b.{0,20}:"),
    (Kind.OFFER, 6, r"\b(?:rémunération|salaire|traitement (?:brut|indiciaire)|brut(?:s|e)?\b|\d\s?€|€\s?\d|euros?|"
     r"chf|k€|tickets?[- ]restaurant|titres?[- ]restaurant|mutuelle|prévoyance|13(?:e|ème) mois|treizième mois|"
     r"primes?\b|rtt|congés (?:payés|annuels)|chèques?[- ]repas|intéressement|participation aux|avantages?\b|"
     r"assurance (?:groupe|hospitalisation|maladie)|remboursement|prise en charge)"),
    (Kind.OFFER, 6, r"\b(?:contrat (?:de travail|à durée|de remplacement|d['’]un an)|durée (?:in)?déterminée|"
     r"\bcdi\b|\bcdd\b|renouvel(?:lement|able)|engagée? à|type de contrat|nature du contrat|temps plein \(|"
     r"possibilité d['’]évolution|bilan d['’]évolution|perspectives? d['’]évolution|titularisation)"),
    (Kind.OFFER, 6, r"\b(?:nous (?:vous )?(?:offrons|proposons)|vous (?:bénéfici|profit)\w+|"
     r"vous recev\w+ (?:un|une|votre|chaque)\b|formation(?:s)? (?:assurée|interne|continue|prévue|offerte|"
     r"proposée|certifiante)|à se former dans le cadre|cadre de travail|télétravail (?:possible|partiel)|"
     r"ambiance|poste évolutif)"),
    (Kind.OFFER, 8, rf"{PAY}|\b(?:nous|on) (?:vous |te |t['’])(?:confi|fourni|form|finan[cç]|pay|rembours|garanti|"
     r"vers|offr|propos|donn)(?:ons|ssons|e|t|it)\b|\bnous (?:formons|finançons)|\b(?:vous|tu) ser(?:ez|as) "
     r"(?:formé|accompagné|épaulé|logé|nourri|"
     r"rémunéré|équipé|marrainé|parrainé|accueilli)|compt(?:e|ent) comme du temps de travail|^salaires?\b"),
    (Kind.OFFER, 5, r"\b(?:payée?s?\b|au choix|forfait|complémentaire santé|tickets? resto|quatorzième|"
     r"majoration|smic\b|remise de|indemnités?|statut (?:de )?(?:cadre|employé|agent|salarié)|"
     r"restaurant d['’]entreprise|voiture de (?:fonction|service)|(?:véhicule|voiture) (?:équipé|fourni|"
     r"de l['’]entreprise)|camionnette|crèche d['’]entreprise|semaines? de (?:congés|quatre jours)|"
     r"devenir sociétaire|convention (?:collective|\w+, )|reprise d['’]ancienneté|cadre d['’]emplois|"
     r"catégorie [abc]\b|voie statutaire|grille (?:publi|salar|affich)|de la formation|"
     r"repas (?:\w+ \w+ )?(?:pris|offert|fourni|compris))"),
    (Kind.OFFER, 10, r"^\W*(?:poste en |emploi en |type de |nature du )?(?:contrat[ :]*)?(?:cdi|cdd|intérim|durée "
     r"(?:in)?déterminée|contrat (?:à durée|d['’]apprentissage|saisonnier|de professionnalisation))\b"),
    (Kind.CONDITION, 11, r"\b(?:(?<!salaire )(?<!taux )horaires?|lieu (?:de travail|d['’]affectation|du poste)|"
     r"(?<!du )temps de travail|\d{1,2}\s?h(?:eures?)?\b.{0,20}(?:semaine|/sem|sur \w+ jours|hebdo|annualis)|"
     r"\d+ heures (?:par|/) semaine|temps (?:partiel|complet|plein)|du (?:lundi|mardi|mercredi|jeudi) au|"
     r"le (?:soir|week-?end)|en soirée|week-?ends?|de nuit|travail (?:de nuit|le dimanche|posté|en équipe|"
     r"en extérieur)|en équipe -|2x8|3x8|\d{1,2}\s?h(?:\d\d)?\s?(?:[-–à]|et)\s?\d{1,2}\s?h\b|astreintes?|"
     r"jours fériés|horaire(?:s)? (?:variable|décalé|flexible)|coupures?\b)"),
    (Kind.CONDITION, 9, r"\b(?:poste (?:est |sera )?basé|date d['’]entrée|embauche (?:en|au|dès|immédiate|"
     r"prévue)|à convenir|résid(?:er|ez|es|ant) |habit(?:er|ez|es) |travail (?:le|un|certains?) (?:lundi|mardi|"
     r"mercredi|jeudi|vendredi|samedi|dimanche|week|soir|matin)|le samedi|le dimanche|(?:prêt|"
     r"disposé)\S* à (?:travailler|bouger|vous|te|se|partir|voyager|accepter|faire)|accept(?:er|ez|es) (?:de |"
     r"des |d['’])|\d+ ?kg\b|crain\w+ (?:pas )?(?:la hauteur|le vide)|vertige|(?:il (?:vous|te) faut|"
     r"dispos\w+ d['’]|avoir) ?(?:un |une )?(?:voiture|véhicule|moyen)|être majeur|présence (?:le |certain|"
     r"aux? |requise|obligatoire|sur )|(?:pouvez|peux|pouvoir|capable de) (?:porter|soulever|rester debout|"
     r"travailler (?:le|la|de|en))|soulever|porter des|rester debout|repos (?:le|hebdo|du)|(?:lundi|mardi|"
     r"mercredi|jeudi|vendredi|samedi|dimanche) et |jours? par semaine (?:sur|à|au|dans))"),
    (Kind.CONDITION, 13, r"\b(?:disponib(?:le|ilité)|libre (?:à partir|dès|de suite|immédiatement)|mobilité|"
     r"déplacements?|permis de (?:travail|séjour)|"
     r"autorisation de travail|être (?:domicilié|demandeu)|avoir moins de|âgée? (?:de|d['’])|moins de \d+ ans|"
     r"passeport\s+«?\s?ape|conditions? (?:«|\"|“)?\s?(?:cpe|ape|aviq|activa|maribel)|véhicule personnel|voiture "
     r"personnelle|moyen de locomotion|prise de (?:poste|fonction)|à pourvoir|date de début|début du contrat|"
     r"entrée en (?:fonction|service)|dès que possible|immédiatement)"),
    (Kind.CONDITION, 8, r"\b(?:vous|tu) (?:êtes|es) (?:\w+ment )?(?:disponible|mobile|prêt|majeur|domicilié|véhiculé|"
     r"motorisé|libre (?:à partir|dès|de suite|immédiatement|le|en))"),
    (Kind.CONDITION, 8, r"\b(?:port de charges?|station debout|postures?|charges? lourdes?|manutention|"
     r"monter (?:aux?|les|des|à|sur) (?:\w+ )?(?:échel|escali|étage|échafaud|toit)|gestes répétitifs|"
     r"physiques?\b|accès poste|tolérance de travail|aptitudes? et tolérance|travail (?:fréquent|isolé|"
     r"en hauteur|répétitif|physique)|contre-indications?|bruit|intempéries|aptitude médicale|"
     r"casier judiciaire)"),
    (Kind.CREDENTIAL, 16, r"\b(?:permis (?:de conduire|[abcd]1?e?\b|(?:de )?catégorie)|(?:le|ton|votre|"
     r"un) permis\b(?! d)|caces|fimo|fco\b|habilitation|carte professionnelle|certificat (?:d['’]aptitude|"
     r"médical|de)|certifi(?:é|cation)|agrément|inscri(?:t|ption) (?:à|au) (?:l['’])?ordre|diplôme d['’]état|"
     r"numéro inami|casier judiciaire|extrait de casier|vaccin\w*|psc1|sst\b|ssiap|bafa|haccp)"),
    (Kind.EDUCATION, 10, r"\b(?:dipl[oô]m(?:e|é)|baccalauréat|bac\b|bac ?\+ ?\d|licence\b|master\b|bachelor|"
     r"doctorat|(?<!un )(?<!le )cap\b(?! emploi)|un cap\b(?! (?:sous|dans|et|même|malgré))|bep\b|bts\b|dut\b|"
     r"(?<!le )but\b|brevet|graduat|certificat d['’]études|cess\b|titulaire (?:d['’]un|minimum|du|d['’]une)|"
     r"niveau (?:d['’]études|bac|master|licence)|formation (?:en|de|supérieure|universitaire|initiale|probante|"
     r"et/ou|ou expérience|technique|souhaitée|exigée)|justifier d['’]une formation|école (?:de commerce|"
     r"d['’]ingénieur|supérieure)|enseignement (?:supérieur|secondaire)|études (?:supérieures|secondaires|"
     r"universitaires))"),
    (Kind.EDUCATION, 10, r"\b(?:(?:vous|tu) (?:êtes |es )?(?:titulaire|diplômé|issu|sort(?:ez|s)|détenez|"
     r"détiens)|(?:vous|tu) (?:avez|as|possédez|possèdes|justifiez) (?:d['’])?(?:un|une|le|votre|"
     r"ton) (?:diplôme|bac|bts|but|dut|cap|licence|master|brevet|formation|titre))|\bd(?:e|"
     r"['’]une) formation\b|\b(?:deaes|deas|titre (?:pro\w*|rncp|advf))\b"),
    (Kind.EDUCATION, 8, r"^.{0,60}\b(?:dipl[oô]me|brevet|bac|cap\b(?! emploi)|licence|master|titulaire|"
     r"formation).*\bexpérience"),
    (Kind.LANGUAGE, 12, rf"\b(?:maîtris\w*|connaissances?|pratique|parl\w+|écri\w+|niveau|courant\w*|bilingue|"
     rf"li(?:re|sez|s)\b|lu, (?:écrit|parlé)|notions)\b.{{0,60}}\b{LANGUAGES}|"
     rf"\b{LANGUAGES}\b.{{0,30}}\b(?:courant|exigé|souhaité|requis|apprécié|professionnel|lu|oral|"
     rf"indispensable|[abc][12]\b|est un|facilit|utile|sera|serait)|\bbilingu|^langues?\b|\blangue maternelle"),
    (Kind.LANGUAGE, 6, rf"\b(?:maîtrise|connaissances?|pratique|niveau) (?:de |du |en |d['’])?{LANGUAGES}"),
    (Kind.EXPERIENCE, 9, rf"\b{NUMBER}\s?(?:\(\d+\) )?(?:à {NUMBER} )?(?:ans?|années|mois)\b.{{0,40}}\bexpérience|"
     rf"\bexpérience\b.{{0,50}}\b{NUMBER} (?:ans?|années|mois)\b|^\W*(?:\w+ ){{0,4}}(?:première |solide |bonne |"
     rf"forte )?expériences?\b|expérience (?:probante|significative|confirmée|réussie|similaire|professionnelle|"
     rf"préalable|souhaitée|exigée|sur un poste|dans|en|de|comme|utile)"),
    (Kind.EXPERIENCE, 16, rf"^\W*(?:(?:un |au )?(?:minimum|moins|plus) (?:de |d['’])?|(?:vous |tu )?(?:avez|as|"
     rf"compt\w+|"
     rf"justifi\w+) (?:de |d['’])?(?:(?:au|plus|un) \w+ (?:de )?)?)?{NUMBER} (?:à {NUMBER} )?(?:ans?|années)\b|"
     r"^\W*(?:idéalement,? )?(?:un |une |des )?(?:stages?|remplacements?|alternance|saisons?)\b|\b(?:vous avez|tu "
     r"as|avoir) "
     r"(?:déjà |mené|conduit|encadré|dirigé|exercé|travaillé|géré|piloté|vendu|participé|enseigné|animé|occupé|"
     r"passé)"),
    (Kind.EXPERIENCE, 10, r"^\W*(?:vous |tu )?(?:avez|as|avoir|justifi\w+|dispos\w+|posséd\w+) (?:d['’]|"
     r"de )?(?:une? )?(?:\w+ ){0,2}expérience"),
    (Kind.EXPERIENCE, 3, r"\bexpériences?\b|\b(?:votre|un|ton) parcours\b"),
    (Kind.COMPETENCY, 8, r"^\W*(?:vous |tu )?(?:être|êtes|es|avoir|avez|as|fai\w+ preuve|poss[éè]d\w+|"
     r"conna[iî]\w+|témoign\w+|maîtris\w+|savoir|savez|sais|partag\w+|souhait\w+|démontr\w+|"
     r"disposer d['’]une? (?:bonne|excellente|grande)|aim\w+|bonnes?|excellentes?|solides?|parfaites?|grandes?|"
     r"capacités?|aptitudes?|connaissances?|sens|esprit|goût|aisance|qualités?|compétences?|rigueur|autonomie|"
     r"motivation|intérêt|maîtrise|capable)\b"),
    (Kind.COMPETENCY, 4, r"\b(?:être capable|en capacité|capacités?|aptitudes? (?:à|au|aux|relation\w+)|"
     r"savoir(?:-faire|-être)?|maîtrise(?:r)?\b|maîtrisez|connaissances?|compétences? (?:en|dans|de|d['’])|"
     r"qualités? (?:rédactionnelles?|relationnelles?|humaines?)|orthographe|intérêt (?:pour|marqué)|soutenir les "
     r"valeurs|intéressée?)"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 5, r"\b(?:serai(?:t|ent)|est|sont) (?:un (?:plus|atout)|des atouts|appréci|souhait|"
     r"bienvenu|exigé|requis|indispensable|nécessaire)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:vous|tu) (?:\w+ ){1,3}?(?:vite|bien|juste|clairement|simplement|rapidement|"
     r"toujours|sans|avec (?:aisance|tact|soin|méthode|rigueur|patience|précision|le sourire|bienveillance|"
     r"pédagogie))\b"),
    (Kind.COMPETENCY, 8, r"\b(?:sans (?:peine|difficulté|mal)|(?:pas|plus|aucun) (?:de )?secrets?|ne (?:vous|"
     r"te) (?:font?|fait|effrai|rebut|impressionn)\w*|(?:vous|te) (?:est|sont) familier|(?:vous|"
     r"tu) \w+ (?:volontiers|facilement|avec aisance)|(?:cherchons|cherche|recherchons|recherche) (?:\w+ tout |"
     r"surtout |d['’]abord )?(?:quelqu['’]un|des gens|une personne|des personnes)|dire non|il (?:vous|te) faut|"
     r"capables? d|l['’]habitude de|bonne pratique|(?:une|la) capacité|solide culture|lecture de plans?|"
     r"vous intéresse|t['’]intéresse)"),
    (Kind.COMPETENCY, 4, r"\b(?:vous (?:êtes|avez|possédez|savez|aimez|maîtrisez|disposez|faites preuve|justifiez|"
     r"appréciez|souhaitez|connaissez)|tu (?:es|as|sais|aimes|maîtrises|connais|fais preuve|possèdes)\b|la "
     r"personne (?:idéale|recherchée)|le profil (?:idéal|recherché)|nous (?:recherchons|"
     r"cherchons) (?:un|une|des)|candidat\S* (?:idéal|devra|doit)|apt intell|comprendre consigne|concentration|"
     r"apprendre)"),
    (Kind.DUTY, 6, r"\b(?:(?:chargée?|responsable)(?:[-·.(]\w+\)?)? (?:de|d['’]|des|du|en priorité)|"
     r"aura pour (?:missions?|tâches?)|a pour (?:missions?|tâches?)|pour missions?|vos missions?|vous (?:serez|"
     r"assurer|gérer|participer|travaillerez|aurez|veiller|accompagner|contribuer|réaliser|prendrez|animer|"
     r"interviendrez|développer|mettrez|coordonner|pilot|organiser|encadrer|suivrez|élaborer|collaborer)\w*|sera "
     r"amené\S* à|toute autre tâche|tâches (?:annexes|connexes)|descriptif du poste|missions? principales?)"),
    (Kind.DUTY, 5, rf"\bvous {OBJECT}(?!êtes|avez|aimez|savez|possédez|disposez|justifiez|maîtrisez|souhaitez|"
     r"appréciez|bénéfici|recev\w+ (?:un|une|votre|chaque)\b|profit|succéd|remplac|pouvez|devez|voulez|serez|"
     r"connaissez|cherchez|parlez|trouve|rejoi|intégre|rendez compte (?:à|au)\b)"
     rf"\w+ez\b|\bvous {OBJECT}(?:faites (?!preuve)|dites )|\btu {OBJECT}(?!es\b|as\b|aimes|sais|possèdes|disposes|"
     r"justifies|maîtrises|souhaites|apprécies|bénéfici|recev|profit|peux|dois|veux|seras|connais|cherches|parles|"
     r"sors|fais preuve|"
     r"trouve|rejoin|intègre|auras)\w{2,}s\b|\b(?:le|chaque|tous les|toutes les) (?:soirs?|matins?|jours?|semaines?|"
     r"mois),? (?:vous|tu) "),
    (Kind.DUTY, 5, r"^\W*(?:le soir|chaque|tous les|toutes les)\b.{0,12} (?:vous|tu) \w+(?:ez|s)\b"),
    (Kind.DUTY, 4, r"^\W*(?:accueil|gestion|suivi|prise|saisie|mise|classement|entretien|nettoyage|rédaction|"
     r"animation|organisation|préparation|réception|traitement|contrôle|élaboration|participation|coordination|"
     r"encadrement|réalisation|vente|conseil|tenue|maintenance|conception|développement|affranchissement|"
     r"planification)\b"),
    (Kind.DUTY, 10, rf"^(?:sous|au sein|en (?:lien|binôme|équipe)|avec|rattachée?|auprès|dans)\b[^.]{{0,90}}, vous "
     rf"{OBJECT}"
    r"(?!serez (?:rattach|plac|affect)|êtes|avez|rejoi|intégre|trouve|bénéfici|profit|recev)\w+ez\b|\b(?:vous|tu) "
    r"(?:êtes|es|"
    r"serez|seras) (?:l['’]interlocut|l['’]ambassad|le (?:garant|référent|relais|point|lien|premier|bras)|la "
    r"(?:garante|"
    r"référente|première)|(?:garant|référent|responsable|chargé)\S* d)"),
    (Kind.ABOUT, 9, r"\b(?:sous (?:la supervision|l['’]autorité|la responsabilité)|rattachée?\b|sera affecté)"),
    (Kind.ABOUT, 6, rf"\bdepuis (?:(?:19|20)\d\d|(?:plus de )?{NUMBER} (?:ans|générations))|\b(?:vous|tu) "
     r"(?:rejoi|intégre|intègre|succéd|rend\w* compte (?:à|au)\b|répond\w+ (?:à la|au) d)\w*|^(?!(?:vous|tu|nous|"
     r"on|je)\b)(?:\S+ ){1,6}"
     r"(?:entretient|fabrique|édite|emploie|compte|accompagne|livre|produit|exploite|regroupe|finance|transforme|"
     r"réunit|rassemble|réalise|sert|joue|appartient|appartiennent|se partagent|vend|construit|gère|distribue|"
     r"transporte|héberge|se relaient) |^commune de|\b\d+ (?:habitants|salariés|lits|élèves|berceaux|"
     r"compagnons|adhérents)\b"),
    (Kind.ABOUT, 4, r"\b(?:(?:est|sont) (?:une?|le|la|des) (?:\w+ )?(?:association|entreprise|société|centre|"
     r"leader|organisme|établissement|groupe|asbl|structure|service|acteur)|rejoindra|fondée? en|créée? en|"
     r"située? (?:à|au|en)|assure (?:la|l['’]|le|les)|notre (?:association|entreprise|société|équipe|mission|"
     r"structure)|l['’]association|le service|s['’]articulent|dans le cadre des missions|transports? en commun)"),
    (Kind.ABOUT, 3, r"^\W*(?:nous|notre|nos|depuis|elles|les|au sein de)\b|\bpersonnes\)|\brecrute\b|\brecherche\b"),
    (Kind.EXPERIENCE, -6, r"\bselon (?:l['’])?expérience"),
)
# fmt: on
