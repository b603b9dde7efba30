"""Which words of a French advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.extracting.french_asked import ASKED, TRAITS
from generator.extracting.french_papers import HOLDING, PAPERS
from generator.extracting.french_told import TOLD
from generator.model import Kind

OBJECT = r"(?:(?:ne|les?|la|leur|lui|y|en|nous|vous|te) |[nlt]['’])?"
# What a line says before an effort that it asks for.
ABLE = (
    r"\b(?:capables? (?:de |d['’])|capacité (?:à |de |d['’])|aptes? (?:à |au )|aptitudes? (?:à |au )|en mesure "
    r"(?:de |"
    r"d['’])|pouvoir |(?:vous |tu )(?:pouvez|peux|devez|dois|devrez|devras) |(?:devoir|accepter de|force de|"
    r"habitude de|"
    r"habitué\S* à) |à l['’]aise )"
)
# What one is in charge of and whom one stands for, which says nothing of what one is like.
IS_FOR = (
    r"\b(?:vous|tu) (?:êtes|es|serez|seras) (?:\w+ment )?(?:aussi |également |ainsi |donc )?(?:en charge d|(?:le |"
    r"la |l['’]|"
    r"le/la |une? )(?:véritable )?(?:interlocut|garante?\b|référente?\b|relais\b|point de contact|lien entre|bras "
    r"droit|"
    r"ambassad|visage d|vitrine d|porte-parole|premier contact)|responsable d(?!e (?:vos|tes|soi|vous)\b)|"
    r"garante?\S* d|"
    r"chargée?\S* d(?!['’]énergie))"
)
LED_TO = r"\b(?:est|sera|serez|seras|êtes|es|être) (?:\w+ment )?(?:amenée?|appelée?)s?(?:[(·.]\S+)? à "
AWAY = r"(?:(?:vous|te|se) déplacer|voyager|travailler (?:le|la|de|en|les|dans|sur)\b)"
AWAY_HOURS = r"\b(?:soir|soirées?|week-?ends?|nuits?|samedis?|dimanches?|fériés?|à l['’]étranger)\b"

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    *TOLD,
    *ASKED,
    *PAPERS,
    (Kind.CONDITION, 11, r"\b(?:(?<!salaire )(?<!taux )horaires?|lieu (?:de travail|d['’]affectation|du poste)|"
     r"(?<!du )temps de travail|\d{1,2}\s?h(?:eures?)?\b.{0,20}(?:semaine|/sem|sur \w+ jours|hebdo|annualis)|\d+ "
     r"heures (?:par|/) semaine|temps (?:partiel|complet|plein)|du (?:lundi|mardi|mercredi|jeudi) au|(?:travail\w*|"
     r"disponib\w+|horaires|poste) (?:le soir|de soirée)|le (?:soir(?! (?:de|d['’]))|week-?end)|en soirée|"
     r"week-?ends?|de nuit|travail (?:de nuit|le dimanche|posté|saisonnier|en (?:extérieur|horaires|équipes? (?:de "
     r"(?:nuit|jour|journée|matin|week|\d ?x)|du (?:matin|soir)|alternan|successi|tourn|\d)))|en équipe -|(?:en|par) "
     r"(?:rotation|roulement)|[2-5] ?[x*] ?8|mi-temps|plein temps|7 ?j(?:ours)? ?(?:/|sur) ?7|24 ?h ?/ ?24|"
     r"\d{1,2}\s?h(?:\d\d)?\s?(?:[-–à]|et)\s?\d{1,2}\s?h\b|astreintes?|jours fériés|horaire(?:s)? (?:variable|décalé|"
     r"flexible)|coupures?\b)"),
    (Kind.CONDITION, 9, r"\b(?:poste (?:est |sera )?basé|date d['’]entrée|embauche (?:en|au|dès|immédiate|prévue)|à "
     r"convenir|résid(?:er|ez|es|ant) |habit(?:er|ez|es) |travail (?:le|un|certains?) (?:lundi|mardi|mercredi|jeudi|"
     r"vendredi|samedi|dimanche|week|soir|matin)|le samedi|le dimanche|(?:prêt|disposé)\S* à (?:travailler|bouger|"
     r"vous|te|se|partir|voyager|accepter|faire)|accept(?:er|ez|es) (?:de |des |d['’])|\d+ ?kg\b|crain\w+ (?:pas "
     r")?(?:la hauteur|le vide)|vertige|(?:il (?:vous|te) faut|dispos\w+ d['’]|avoir) ?(?:un |une )?(?:voiture|"
     r"véhicule|moyen)|être majeur|présence (?:le |certain|aux? |requise|obligatoire|sur )|(?:pouvez|peux|pouvoir|"
     r"capable de) (?:porter|soulever|rester debout|travailler (?:le|la|de|en))|soulever|porter des|rester debout|"
     r"repos (?:le|hebdo|du)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) et |jours? par semaine (?:sur|à|"
     r"au|dans))"),
    (Kind.CONDITION, 13, r"(?:^\W*|\b(?:êtes|es|être|soyez|rendre|personne|candidate?|votre|vos|ta|grande|bonne|"
     r"forte|une|la|et|ou|avoir|sera) |, |: )disponib(?:le|ilité)|\b(?:libre (?:à partir|dès|de suite|immédiatement)|"
     r"(?<!forfait )mobilité\b(?! (?:interne|professionnelle|durable|douce|réduite|électrique|urbaine|sociale|"
     r"solidaire))|déplacements?|permis de (?:travail|séjour)|autorisation de travail|être (?:domicilié|demandeu)|"
     r"avoir moins de|(?<!personne )(?<!personnes )âgée? (?:de|d['’])|moins de (?:2[5-9]|30) ans|"
     r"passeport\s+«?\s?ape|conditions? (?:«|\"|“)?\s?(?:cpe|ape|aviq|activa|maribel)|véhicule personnel|voiture "
     r"personnelle|moyen de locomotion|prise de (?:poste|fonction)|à pourvoir|date de début|début du contrat|entrée "
     r"en (?:fonction|service)|dès que possible|(?:^|disponible |libre |poste |pourvoir |embauche |démarrage |"
     r"commencer |débuter )immédiatement)"),
    # A right to stay and to work, by the letters of Swiss permits as well.
    (Kind.CONDITION, 22, rf"{HOLDING}(?:titres?|cartes?|permis) de (?:séjour|travail)\b|\bpermis (?:g\b(?!['’])|"
     rf"[bcl] ?"
     r"(?:,|/|et|ou) ?(?:permis )?[gl]\b(?!['’])|[bc] \((?:suisse|séjour))|\bpermis frontalier"),
    # What a body must bear: loads by their weight, hours on the feet, heights.
    (Kind.CONDITION, 22, rf"{ABLE}(?:\w+ ){{0,2}}?(?:lever|soulever|porter|transporter|manipuler|déplacer|tirer|"
     r"pousser|manutentionner)\b[^.;]{0,40}(?:\d ?(?:kg|kilos?|lbs?|livres)\b|charges?\b|poids\b|lourd|"
     rf"colis)|{ABLE}[^.;]{{0,40}}\b(?:(?:travail\w*|rester|tenir|position|station|heures) (?:\w+ )?debout|en "
     rf"hauteur)\b|^\W*travail(?:ler)?\b[^.;]{{0,20}}\bdebout\b|\b(?:rester|"
     r"position|station|poste) debout\b"),
    (Kind.CONDITION, 8, r"\b(?:vous|tu) (?:êtes|es) (?:\w+ment )?(?:disponible|mobile|prêt|majeur|domicilié|véhiculé|"
     r"motorisé|libre (?:à partir|dès|de suite|immédiatement|le|en))"),
    (Kind.CONDITION, 9, r"\b(?:port de charges?|station debout|postures?|charges? lourdes?|(?<!s de )manutention|"
     r"monter (?:aux?|les|des|à|sur) (?:\w+ )?(?:échel|escali|étage|échafaud|toit)|gestes répétitifs|(?:conditions?|"
     r"efforts?|charges?|travail|contraintes?|résistance|aptitudes?|forme|exigences?|bonnes?|endurance) physiques?\b|"
     r"physiquement|accès poste|tolérance de travail|aptitudes? et tolérance|travail (?:fréquent|isolé|en hauteur|"
     r"répétitif|physique)|contre-indications?|bruit|intempéries|aptitude médicale|casier judiciaire)"),
    (Kind.DUTY, 6, r"\b(?:(?:chargée?|responsable)(?:[-·.(]\w+\)?)? (?:de|d['’]|des|du|en priorité)|aura pour "
     r"(?:missions?|tâches?)|a pour (?:missions?|tâches?)|pour missions?|vos (?:\w+ )?missions?|vous (?:serez|"
     r"assurer|gérer|participer|travaillerez|aurez|veiller|accompagner|contribuer|réaliser|prendrez|animer|"
     r"interviendrez|développer|mettrez|coordonner|pilot|organiser|encadrer|suivrez|élaborer|collaborer)\w*|sera "
     r"amené\S* à|toute autre tâche|tâches (?:annexes|connexes)|descriptif du poste|missions? principales?)"),
    (Kind.DUTY, 5, rf"\bvous {OBJECT}(?!êtes|avez|aimez|savez|possédez|disposez|justifiez|maîtrisez|souhaitez|"
     r"appréciez|bénéfici|recev\w+ (?:un|une|votre|chaque)\b|profit|succéd|remplac|pouvez|devez|voulez|serez|"
     r"connaissez|cherchez|parlez|trouve|rejoi|intégre|rendez compte (?:à|au)\b)"
     rf"\w+ez\b|\bvous {OBJECT}(?:faites (?!preuve)|dites )|\btu {OBJECT}(?!es\b|as\b|aimes|sais|possèdes|disposes|"
     r"justifies|maîtrises|souhaites|apprécies|bénéfici|recev|profit|peux|dois|veux|seras|connais|cherches|parles|"
     r"sors|fais preuve|trouve|rejoin|intègre|auras)\w{2,}s\b|\b(?:le|chaque|tous les|toutes les) (?:soirs?|matins?|"
     r"jours?|semaines?|mois),? (?:vous|tu) "),
    (Kind.DUTY, 5, r"^\W*(?:le soir|chaque|tous les|toutes les)\b.{0,12} (?:vous|tu) \w+(?:ez|s)\b"),
    (Kind.DUTY, 4, r"^\W*(?:accueil|gestion|suivi|prise|saisie|mise|classement|entretien|nettoyage|rédaction|"
     r"animation|organisation|préparation|réception|traitement|contrôle|élaboration|participation|coordination|"
     r"encadrement|réalisation|vente|conseil|tenue|maintenance|conception|développement|affranchissement|"
     r"planification|édition|création|supervision|veille|permanence|pointage|pose|montage|assemblage|pilotage|aide|"
     r"appui|soutien|assistance|accompagnement|analyse|études?|diagnostic|dépannage|réparations?|fabrication|"
     r"production|livraison|chargement|déchargement|tri|collecte|distribution|facturation|relances?|recouvrement|"
     r"approvisionnement|rangement|surveillance|vérification|validation|diffusion|promotion|évaluation|information|"
     r"orientation|transmission|inventaires?|encaissement|taille|tonte|plantation|arrosage|cuisson|dressage|lavage|"
     r"transport|installation|paramétrage|intégration|déploiement|administration|optimisation|amélioration|"
     r"proposition|représentation|prospection|négociation|fidélisation|établissement|constitution|instruction|"
     r"contribution|import\w*|extraction|actualisation|mobilisation|sensibilisation|recensement|archivage|"
     r"numérisation|élagage|soudure|usinage|réglage|conduite|manutention|conditionnement|emballage|étiquetage|"
     r"repassage|désinfection|débarrassage|remise|ouverture|fermeture|garde|éveil|toilette|soins)\b"),
    (Kind.DUTY, 10, rf"^(?:sous|au sein|en (?:lien|binôme|équipe)|avec|rattachée?|auprès|dans)\b[^.]{{0,90}}, vous "
     rf"{OBJECT}"
     r"(?!serez (?:rattach|plac|affect)|êtes|avez|rejoi|intégre|trouve|bénéfici|profit|recev)\w+ez\b|\b(?:vous|tu) "
     r"(?:êtes|es|serez|seras) (?:en (?:charge|contact|relation|lien)|amenée?|présente? |sollicitée?|impliquée?|"
     r"associée?|l['’]interlocut|l['’](?:ambassad|image)|le visage|la (?:vitrine|voix)|le (?:garant|"
     r"référent|relais|point|lien|premier|bras)|la (?:garante|"
     r"référente|première)|(?:garant|référent|responsable|chargé)\S* d)"),
    (Kind.CONDITION, 20, r"\bcapacité à (?:faire (?:le|la) (?:trajet|route)|déménager)|\bfaire (?:la route|le "
     r"trajet)|\bprévoir de déménager|\ben présentiel"),
    (Kind.CONDITION, 10, r"\bouverte?s? (?:uniquement|exclusivement|seulement)|\b(?:poste|mission)s? (?:\w+ "
     r")?(?:située?|localisée?|basée?)s?\b|^\W*\d{2} ?h(?:eures)?\b|\b(?:1[68]|21) ans (?:révolus|minimum|min\b|et "
     r"plus|requis)|\bheures? ?/ ?sem|\bvéhiculée?\b|\bmotorisée?\b|\bvéhicule (?:indispensable|exigé|obligatoire|"
     r"requis)"),
    (Kind.CONDITION, 10, r"\b(?:êtes|es|être) (?:\w+ment )?(?:majeure?|mobile|véhiculée?|motorisée?|domiciliée?)\b"),
    (Kind.CONDITION, 18, r"\b(?:nationalité|ressortissante?|droits civiques|droits civils|entre \d\d et \d\d ans)\b|"
     r"\b(?:minimum|plus de|avoir|âge\w*\s?:?) (?:1[68]|21) ans\b"),
    (Kind.CONDITION, -13, r"\b(?:donnée|ressource|place|outil|stock|matériel|équipement|information|véhicule|"
     r"logement|produit|service|document|moyen|crédit|article)s? (?:\w+ ){0,2}disponib|\bhaute disponibilité|"
     r"\b(?:opportunités?|possibilités?) de mobilité|\bdisponib\w+ (?:des|du|de la|de l['’]|en ligne|sur (?:le|notre|"
     r"internet))\b|\b(?:organis\w+|gérer|gestion|planifi\w+|accompagn\w+|réserv\w+|dans leurs?|lors de (?:ses|"
     r"leurs)|frais de)\b.{0,30}\bdéplacements"),
    (Kind.CONDITION, -11, rf"\bdisponibilité ?(?:,|et|&) (?:\w+ )?{TRAITS}|{TRAITS}\w*(?:,| et) (?:votre |la |sa )?"
     r"disponibilité\b"),
    (Kind.CONDITION, 20, r"\bprésence (?:\w+ )?(?:obligatoire|requise|exigée)|\b(?:sponsoris|parrain|délivr)\w* "
     r"(?:\w+ ){0,3}visas?\b|\bvisas? (?:\w+ )?(?:sponsoris|parrain)"),
    (Kind.CONDITION, 6, r"\b(?:condition|forme|résistance|endurance|aptitude)s? physiques?\b"),
    (Kind.CONDITION, 9, r"\b(?:travailler|intervenir|intervenez|interviendrez|déplace\w*) (?:dans|sur) (?:la|les?|un|"
     r"une|tout\w*) (?:\w+ )?(?:zone|secteur|région|départements?|périmètre|territoire)|\brayon de \d+ ?km"),
    (Kind.DUTY, 8, r"\b(?:vos|tes|votre|ta) (?:\w+ )?missions?\b.{0,40}\b(?:suivantes?|sont|seront|sera|"
     r"consist\w+)\b"),
    (Kind.DUTY, 12, r"^\W*être (?:le |la |l['’](?!aise|écoute)|garant|l['’]interlocut|le (?:référent|relais|garant|"
     r"point)|la (?:référente|garante)|en (?:charge|relation|contact|lien)|chargé|responsable|amené|présent|à "
     r"l['’]écoute des)|^\W*avoir (?:en charge|la (?:charge|responsabilité|gestion) d)"),
    (Kind.DUTY, 4, r"^\W*(?:se |s['’])[a-zéèêàûôîç]+(?:er|ir|re)\b|^\W*(?:mise en|prise en|prise de|remise en|tâches "
     r"(?:administr|ménag|divers)|travaux (?:de|d['’])|petits travaux|entretiens? (?:de|du|des|et)|opérations? d)\b"),
    (Kind.DUTY, 7, r"^(?:le|la|l['’]|le/la|cette?|une?) ?(?:titulaire|agent\S*|salariée?\S*|personne (?:recrutée|"
     r"retenue)|poste|collaborat\S+|stagiaire|volontaire|apprentie?) (?:\S+ ){0,4}?(?:assure|participe|réalise|gère|"
     r"contribue|veille|accompagne|intervient|effectue|est chargé|a pour|met|prend|aura|sera|devra|travaillera|"
     r"organise|anime|coordonne|conduit|élabore|s['’]occupe|consiste|instruit|tient|traite|prépare|suit|rédige|"
     r"établit|encadre|supervise|contrôle|surveille|entretient|conseille|reçoit|accueille|exécute|conçoit|représente|"
     r"pilote)|\b(?:s['’]occupera|assurera|participera|interviendra|veillera|contribuera)\b"),
    (Kind.DUTY, 8, r"\b(?:votre|ton|la) (?:rôle|mission|travail|quotidien)(?: \w+)? (?:sera|est|consiste\w*) (?:de |"
     r"d['’]|à )"),
    (Kind.DUTY, 12, r"^(?!.*\b(?:dépend|relève|rapporte|rend compte)\b)(?:sous|au sein|rattachée?|relevant|en "
     r"(?:lien|collaboration)|dans)\b[^.]{0,120}, (?:l['’]agent|l[ea] "
     r"titulaire|le/la titulaire|la personne|il|elle|l[ea] (?:chargée?|responsable|technicien\w*|salariée?|"
     r"candidate?|stagiaire))\b"),
    (Kind.DUTY, 12, r"\b(?:vous|tu) (?:avez|as|aurez|auras) (?:pour (?:missions?|rôle|objectif|tâche)|comme mission|"
     r"en charge|la (?:charge|responsabilité|gestion|mission) d|à (?:charge|gérer)|un rôle)"),
    # What comes up now and then is a task, and a condition where one must travel or give up an evening for it.
    (Kind.DUTY, 18, rf"{LED_TO}(?!{AWAY})(?!.*{AWAY_HOURS})"),
    (Kind.CONDITION, 32, rf"{LED_TO}{AWAY}|{LED_TO}.*{AWAY_HOURS}"),
    # What somebody is for others: a task, whatever the heading above it.
    (Kind.DUTY, 20, IS_FOR),
    (Kind.COMPETENCY, -12, IS_FOR),
    # What is read, kept in bounds or kept well is a task where tasks are listed, and an ask elsewhere.
    (Kind.DUTY, 10, r"^\W*(?:lecture (?:de|des|du) |(?:ma[îi]trise|respect) (?:de la |des |du |de l['’]|de "
     r")(?:coûts?|budgets?|"
     r"masse|charges|dépenses|délais|marges?|qualité|stocks?|risques?|énergie|consommation\w*|démarque|ratios?|"
     r"planning|"
     r"process\w*|inventaires?|flux|impayés)\b|bonne (?:tenue|gestion|marche|exécution|application|circulation|"
     r"conservation|utilisation|coordination|transmission|intégration) d|être force de proposition)"),
    (Kind.DUTY, 8, r"^\W*(?:garante?|référente?|interlocut\w+|en charge)\S* (?:de |du |des |d['’])"),
    (Kind.DUTY, 14, r"\b(?:recherch\w+|recrut\w+|cherch\w+)\b[^.]{0,80}\b(?:pour|afin de|qui) (?:gérer|assurer|"
     r"réaliser|animer|effectuer|prendre en charge|s['’]occuper|accueillir|garder|encadrer|conduire|livrer|préparer|"
     r"entretenir|nettoyer|vendre|conseiller|piloter|coordonner|intervenir|travailler sur|participer|\w+era\b)"),
    # One's own tools, where one lives, and how the place is reached.
    (Kind.CONDITION, 14, r"^\W*(?:posséder|avoir|disposer de|détenir|fournir|(?:vous|tu) (?:avez|as|possédez|"
     r"possèdes|disposez de)) (?:son|ses|sa|vos|votre|tes|ton) (?:propres? )?(?:coffre|outil|couteaux|matériel|"
     r"équipement|ordinateur)\w*|^\W*(?:outil\w*|coffre d['’]outils|matériel|équipement|véhicule|ordinateur) "
     r"personnel|^\W*(?:domicile|domiciliée?\S*|résidence) (?:\w+ )?(?:dans|à|en|sur|au)\b|^\W*(?:être "
     r")?(?:disposition|disposée?\S*|volonté|prête?\S*|acceptation) (?:à |de )(?:s['’]établir|s['’]installer|"
     r"déménager|élire domicile|se loger|vivre)\b|\b(?:non|pas|peu|mal|difficilement) (?:desservie?s?|accessibles?) "
     r"(?:par|en|sans)\b"),
    # How many guests a kitchen serves at night is no hour of work.
    (Kind.CONDITION, -13, r"\bcouverts\b.{0,20}\b(?:midi|soir)\b(?!.*\b(?:vous|tu)\b)"),
    (Kind.PROCESS, 14, r"^\W*(?:(?:poste|emploi|profils?) )?(?:ouverte?s? aux|accessibles? aux) (?:profils "
     r")?(?:débutante?s?|juniors?)\b|^\W*(?:les )?(?:profils? )?(?:débutant|junior)\S* (?:sont |est )?(?:les "
     r")?(?:bienvenu|accept|admis)"),
    # Labels of forms: what is paid and agreed, how much is worked, and the numbers of the posting.
    (Kind.OFFER, 18, r"^\W*(?:traitement(?: \w+)?|(?:échelle|classe|fourchette|grille|échelon) (?:salariale?|"
     r"barémique|de (?:salaire|traitement))|barème|commission paritaire|(?:statut|type|catégorie) d['’]emploi|"
     r"rémunération \w+)\s?[:|]|^(?!.*(?:budget|chiffre|portefeuille|ventes|projets))[^:|]{3,40}[:|].*\d ?\$"),
    (Kind.CONDITION, 17, r"^\W*(?:pourcentage (?:de tâche|d['’]activité|d['’]emploi)|taux (?:d['’](?:occupation|"
     r"activité|emploi|engagement)|de travail)|pensum|quart(?:s)? de travail|régime de travail|horaire(?:s)?(?: de "
     r"travail)?)\s?[:|]"),
    (Kind.PROCESS, 20, r"^\W*(?:n(?:uméro|o|°)\.?|code) ?(?:de |du |d['’])?(?:l['’])?(?:concours|affichage|référence|"
     r"dossier|poste|offre|annonce|publication)\s?[:|]|^\W*(?:date|période) d['’]affichage\s?[:|]"),
)
# fmt: on
