"""Which words of a French advert tell how to apply, what is offered and who the employer is: cues for `cues`."""

from generator.model import Kind

PAY = (
    r"(?:€|k€|euros?)(?: \w+)?(?: \w+)? ?(?:brut|nets?\b|par (?:an|mois|heure)|mensuel|annuel|de l['’]heure|selon)|"
    r"\b(?:entre|de) [\d .,]+(?:€ |k€ |euros )?(?:et|à) [\d .,]+(?:€|k€|euros)|\d k€"
)
NUMBER = r"(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques)"
PAID = (
    r"(?:financée?s?|prise?s? en charge|payée?s?|remboursée?s?|indemnisée?s?|défrayée?s?)"
    r"(?: (?:par (?:nous|l['’]\w+|la \w+|nos soins)|à 100 ?%))?"
)
# The post and whoever holds it, and whose word goes there.
POST = (
    r"(?:vous|tu|il|elle|l['’]agent\w*|(?:ce|cet|cette|le|la|le/la) ?(?:poste|emploi|fonction|titulaire|salariée?|"
    r"personne|candidate?|collaborat\w+|responsable|stagiaire|apprentie?)\S*)"
)
AUTHORITY = r"(?:autorité|supervision|responsabilité|direction|houlette|conduite|tutelle|ordres|hiérarchie)"
# Nothing that is done follows: "under the chef you prepare" is a task, "you report every fault to him" as well.
NO_MORE = (
    r"(?!.*(?:\bet (?:\w+ )?(?:vous |tu )?\w+(?:ez|es|as)\b|[,;] ?(?:vous|tu|il|elle|l['’]agent|le titulaire)\b|"
    r"\b(?:pour|afin)\b|\b(?:toute?s?|tous|les|vos|tes|l['’]avancement)\b))"
)
# What an applicant is tried by.
TRIAL = (
    r"(?:(?:tests?|essais?|entretiens?|entrevues?|épreuves?|questionnaires?|évaluations?|exercices?|examens?)"
    r"|mises? en situation|étude de cas|cas pratique)"
)

# Whom one works with and for, as the employer praises them.
OURS = (
    r"^\W*(?:une?|des|nos|notre) (?:[\w-]+ ){0,2}?(?:équipes?|collègues|direction|management|managers?|"
    r"encadrement|hiérarchie|ambiance|collectif|entreprise|structure|employeur|patronn?e?|cheff?e?s?|cadre de "
    r"(?:travail|vie))\b(?! (?:à |au |vous|te |recherch|souhait|attend))"
)
# How free one is there.
FREE = (
    r"^\W*(?:une |la |de la |beaucoup de |votre |ta )?(?:(?:vraie|grande|totale|réelle|large|belle) )*(?:liberté d|"
    r"(?:autonomie|marge de manœuvre) dans (?:vos|ton|tes|votre|ta|l['’]organisation de (?:votre|vos|ton|tes)))"
)
AT_OURS = r"^\W*chez (?:nous|[\w-]+(?: [\w-]+)?), "
FOUND = r"(?:pas d|aucun|(?:vous|tu) (?:avez|as|aurez|auras|prenez|prends|dispos|trouv|bénéfici|gagn|progress))"
EQUIPPED = (
    r"^\W*(?:vous|tu) (?:avez|as|aurez|auras) (?:un|une|des) (?:\w+ )?(?:plateau technique|salle|atelier|parc|"
    r"cuisine|tuteur|tutrice|mentor|assistant)\w*\b(?!.*(?: à \w+er\b| et \w+ez\b))"
)
# How old the employer is.
AGE = rf"(?:plus (?:de |d['’])|près de )?{NUMBER} (?:ans|années)"
HISTORY_OF_FIRM = (
    rf"^\W*(?!.*\b(?:vous|tu) (?:avez|as|êtes|es|justifiez|possédez|disposez)\b)(?:"
    rf"(?:nous avons|notre (?:\w+ )?(?:équipe|maison|entreprise|société|groupe|famille)\b)[^.;:]{{0,40}}\b{NUMBER} "
    rf"(?:ans|années) d['’]expérience|forte?s? d(?:e |['’]){AGE}\b(?![^.;]*, (?:vous|tu)\b)|"
    rf"avec (?:nos |ses )?{AGE} d['’]expérience[^.;,]{{0,60}}, (?:notre|nous|la|le|les|l['’]))"
)
# How long a contract, a course or a step of the career lasts.
LENGTH = (
    r"^\W*(?:en )?remplacement (?:d['’]une?|de|pour|temporaire)\b[^.;]{0,20}\b(?:congé|maternité|parental|maladie)|"
    r"\b(?:formation|apprentissage|parcours|intégration)\b(?:(?!\bqui\b)[^.;,]){0,30}\b(?:dure|durent|durera)\b|"
    r"\brest(?:erez|eras|ez|es) (?:dans|à) ce poste\b"
)


# fmt: off
TOLD: tuple[tuple[Kind, int, str], ...] = (
    # In brackets behind something else it says little of that.
    (Kind.OFFER, 20, rf"^[^(]*\b{PAID}\W*$|\bà nos frais\b"),
    (Kind.OFFER, 6, rf"\((?:\w+ ){{0,3}}{PAID}\)\W*$"),
    (Kind.PROCESS, 7, r"\b(?:lettre de motivation|curriculum vit[aæ]e|\bcv\b|dossier de candidature|titre de "
     r"l['’]obligation)"),
    (Kind.PROCESS, 6, r"\b(?:postul(?:er|ez|ant|ation)|candidatures?\b|(?:adress|envoy|transmett|fai(?:re|tes) "
     r"parvenir|dépos)\w* (?:votre|vos|leur|un|une|cv|par)|merci d['’](?:adresser|envoyer|indiquer)|pour répondre à "
     r"cette offre|date limite (?:de (?:candidat|dépôt|réception|réponse)|d['’]|:)|date de clôture|clôture (?:des "
     r"candidatures|de l['’](?:offre|appel))|entretiens? (?:de recrutement|aur|d['’]embauche|ser)|entretien oral|"
     r"examen oral|épreuve (?:écrite|orale)|test écrit|présélection|premier tri|jury|convocation|procédure de "
     r"(?:recrutement|sélection))"),
    (Kind.PROCESS, 6, r"\b(?:données (?:personnelles|à caractère)|rgpd|égalité (?:des chances|professionnelle)|"
     r"discrimination|à compétences égales|travailleurs? handicapés?|personnes? (?:en situation de handicap|"
     r"handicapée)|pour (?:tout|toute|plus d['’])\s?\w*\s?(?:information|renseignement|question)|renseignements|"
     r"contact(?:er|ez)(?! (?:les|des|nos|vos|leurs?|et)\b)|n['’]hésitez pas|ci-dessous|courrier postal|par e-?mail|"
     r"par courrier|cedex|boîte postale|\bbp \d)"),
    (Kind.PROCESS, 6, r"\b(?:réf(?:érence)?\.? ?(?:de l['’]offre|:|n°)|offre n°|code (?:rome|naf)|annonce n°|"
     r"publiée? le|mentions légales|tous droits réservés|cookies|©)|\[(?:e-mail|telephone) removed\]|personnes? "
     r"(?:qui seront )?retenues? (?:seront|suite)"),
    (Kind.PROCESS, 6, r"\b(?:(?:un|une|deux) (?:appel\b(?! d['’])|échange|entretien|rencontre|visio\w*|essai|matinée "
     r"d['’]essai)\b|(?:nous|on) (?:vous |te )?(?:répond|rappel|recontact|lirons|lit tout)\w*|réponse (?:motivée|"
     r"sous|dans|à tou)|(?:dossier|candidature)s? (?:sera|seront)|(?:en )?toute confidentialité|agences? "
     r"(?:d['’]intérim|s['’]abstenir)|mission est confiée|à l['’]attention d|pas (?:besoin de|de) (?:cv|lettre)|"
     r"quelques lignes|une lettre qui|^(?:passez|appelez|appelle|écrivez|écris|téléphonez|répondez|réponds|venez|"
     r"candidatez)\b|avant toute décision|vous (?:appell|contact|recontact|rappell|recev|répond)e?r(?:a|ont)\b)"),
    # How the applicant is tried and heard, wherever the advert says so.
    (Kind.PROCESS, 28, rf"^(?:[^.;]{{0,40}}, )?(?:une?|deux|trois|des|l['’]|le|la|les|votre|ton) "
     rf"?{TRIAL}\b[^.;]{{0,60}}?\b(?:"
     rf"(?:vous|te|lui|leur) (?:ser(?:a|ont)|est) (?:soumis|proposé|demandé|remis)|(?:est|sont) "
     rf"prévue?s?\b[^.;]{{0,40}}"
     r"(?:entretien|candidat|recrutement|embauche|sélection|cuisine|place|vous|nous)|départag\w+|ser(?:a|ont) "
     r"(?:prévu|réalisé|organisé|effectué|proposé|soumis|demandé|programmé|fixé)\w*(?!.*\b(?:clients?|enfants?|"
     r"patients?|"
     rf"élèves?|familles?|pièces?|par (?:vous|tes|vos|l['’]équipe))\b(?<!chez le client)))|\b(?:vous|tu) (?:passer|"
     rf"effectuer|"
     rf"réaliser|fer)(?:ez|as) (?:une?|des|deux) (?:test|épreuve|mise en situation|entretien)s?\b|\b(?:vous|tu) "
     rf"ser(?:ez|as) "
     rf"(?:soumis|convoqu|invité|évalué)\S* (?:à|par|sur) (?:une?|des|deux) {TRIAL}|\b(?:vous|tu) \w+(?:ez|as|s) "
     rf"(?:un|une) "
     r"(?:essai|journée d['’]essai|période d['’]immersion) (?:de|d['’]une?) (?:demi-)?(?:\w+ )?(?:heures?|journée|"
     r"matinée|"
     r"jours?)\b"),
    # What a law or an authority wants said, and that nobody fits all that is asked.
    (Kind.PROCESS, 24, r"^\W*(?:conformément|en (?:application|vertu|conformité)) [^.;]{0,20}\b(?:lois?|"
     r"dispositions|articles?|"
     r"décrets?|réglementation|législation|règlement|rgpd|code)\b(?!.*\b(?:vous|tu|rémun\w+|salair\w+|traitement|"
     r"congés?)\b)|"
     r"\bdéclarée?s? (?:à|auprès de) l['’]adem\b|^(?:vos|les|tes|toutes les) (?:\w+ )?données\b.*\b(?:traitées|rgpd|"
     r"conservées)\b"),
    (Kind.PROCESS, 30, r"\bcoch\w+ (?:pas )?(?:forcément )?(?:toutes? les|chaque|tous les) (?:\w+ )?(?:cases?|"
     r"critères?)\b|"
     r"\b(?:reconna\w+|correspond\w*|rempli\w+|répond\w+|coll\w+) (?:pas )?(?:\w+ )?(?:à |tous les )?(?:100|cent) ?%|"
     r"\b(?:remplis\w*|répond\w+|correspond\w+) pas (?:à )?(?:tous|toutes) (?:les|nos|ces) (?:critères|points|"
     r"exigences|attentes)"
     r"|^(?:même )?si (?:vous|tu) (?:ne |n['’])(?:avez|as|possédez|maîtris\w+|rempli\w+) pas (?:toutes?|tous|"
     r"chaque)\b"),
    (Kind.PROCESS, 24, r"^\W*(?:[êe]tes[- ]vous |es[- ]tu |toujours |vous êtes |tu es )?intéressée?\S* ?\?"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bcliqu|\bformulaire|\bentre \d+h"),
    (Kind.PROCESS, 10, r"^contacts?\b.{0,20}:"),
    (Kind.OFFER, 5, rf"{OURS}|{FREE}"),
    (Kind.COMPETENCY, -8, OURS),
    (Kind.CONDITION, -12, rf"{OURS}.*\bdisponib"),
    # "Chez nous, vous prenez le temps": what one finds there.
    (Kind.OFFER, 14, rf"{AT_OURS}{FOUND}|{EQUIPPED}"),
    (Kind.COMPETENCY, -14, rf"{AT_OURS}(?:on|nous|personne|chacune?|chaque|{FOUND})|{EQUIPPED}"),
    # Everybody may apply, however long at work.
    (Kind.PROCESS, 24, r"^\W*(?:tous|toutes|quel\w* que soi\w+) (?:les |vos |votre |le )?(?:niveaux?|profils?|"
     r"expériences?|parcours|diplômes?)\b[^.;]{0,40}\b(?:accepté|bienvenu|étudié|considéré|admis|examiné)"),
    # What frames a letter says nothing of the job, whatever it stands under.
    (Kind.PROCESS, 26, r"^\W*(?:(?:bien |très |plus |les |nos |mes )*(?:cordialement|amicalement|sincèrement|"
     r"respectueusement)|(?:\S+ )?(?:meilleure|belle|cordiale|sincère|distinguée|bonne)s salutations|salutations "
     r"(?:\w+ment |les plus )?(?:distinguée|cordiale|respectueuse|sincère|meilleure)s|bien (?:à vous|à toi)|(?:à|au) "
     r"(?:très )?(?:bientôt|vite|plaisir)(?: \S+){0,6}|(?:cher|chère)s? [^.:;]{3,40},|(?:bonjour|bonsoir|salut|"
     r"madame|monsieur|mesdames|messieurs|coucou)(?: (?:à|et) (?:vous|toutes|tous|toi)| tous| toutes|,? (?:madame|"
     r"monsieur|messieurs|mesdames|et|ou)){0,4}|envoyé de (?:mon|ma) [^.]{3,20})\W*$|^\W*(?:veuillez|nous vous "
     r"prions d['’])\b.{0,8}(?:agréer|recevoir|croire)\b|^\W*(?:merci de |à )(?:faire suivre|faire circuler|partager|"
     r"diffuser|relayer|transférer)\b|^\W*(?:objet|de|à|cc|envoyé|date)\s?:(?=.*(?:@|\[e-mail|mise au concours|offre|"
     r"poste|recrut|recherch|\d\d:\d\d|%|\(h/f\)))|^\W*(?:(?:le|la|l['’]|votre) ?)?(?:équipe|responsable|"
     r"direct(?:eur|rice)|service|chargée?) (?:de |des |du )?(?:rh|ressources humaines|recrutement|personnel)\W*$"),
    (Kind.OFFER, 6, r"\b(?:rémunération|salaire|traitement (?:brut|indiciaire)|brut(?:s|e)?\b|\d\s?€|€\s?\d|euros?|"
     r"chf|k€|tickets?[- ]restaurant|titres?[- ]restaurant|mutuelle|prévoyance|13(?:e|ème) mois|treizième mois|"
     r"primes?\b|rtt|congés (?:payés|annuels)|chèques?[- ]repas|intéressement|participation (?:aux (?:bénéfices|"
     r"résultats|frais|transports)|employeur|et intéressement)|avantages?\b|assurance (?:groupe|hospitalisation|"
     r"maladie)|remboursements? (?:à|de \d|d[eu] (?:vos |votre )?(?:\d|frais|transport|titre|abonnement|pass|la "
     r"moitié)|des (?:frais|transports?))|prise en charge (?:(?:à |de )?\d|partielle|intégrale|à hauteur|des "
     r"(?:frais|transports?)|(?:de |du |d['’])(?:la |l['’]|votre )?(?:mutuelle|transport|titre|pass|abonnement|"
     r"moitié|forfait|repas)))"),
    (Kind.OFFER, 6, r"\b(?:contrat (?:de travail|à durée|de remplacement|d['’]un an)|durée (?:in)?déterminée|\bcdi\b|"
     r"\bcdd\b|renouvel(?:lement|able)|engagée? à|type de contrat|nature du contrat|temps plein \(|possibilité "
     r"d['’]évolution|bilan d['’]évolution|perspectives? d['’]évolution|titularisation)"),
    (Kind.OFFER, 6, r"\b(?:nous (?:vous )?(?:offrons|proposons)|vous (?:bénéfici|profit)\w+|vous recev\w+ (?:un|une|"
     r"votre|chaque)\b|formation(?:s)? (?:assurée|interne|continue|prévue|offerte|proposée|certifiante)|à se former "
     r"dans le cadre|cadre de travail|télétravail (?:possible|partiel)|ambiance|poste évolutif)"),
    (Kind.OFFER, 8, rf"{PAY}|\b(?:nous|on) (?:vous |te |t['’])(?:confi|fourni|form|finan[cç]|pay|rembours|garanti|"
     r"vers|offr|propos|donn)(?:ons|ssons|e|t|it)\b|\bnous (?:formons|finançons)|\b(?:vous|tu) ser(?:ez|as) (?:formé|"
     r"accompagné|épaulé|logé|nourri|rémunéré|équipé|marrainé|parrainé|accueilli)|compt(?:e|ent) comme du temps de "
     r"travail|^salaires?\b"),
    (Kind.OFFER, 5, r"\b(?:payée?s?\b|au choix|forfait|complémentaire santé|tickets? resto|quatorzième|majoration|"
     r"smic\b|remise de|indemnités?|statut (?:de )?(?:cadre|employé|agent|salarié)|restaurant d['’]entreprise|"
     r"voiture de (?:fonction|service)|(?:véhicule|voiture) (?:équipé|fourni|de l['’]entreprise)|camionnette|crèche "
     r"d['’]entreprise|semaines? de (?:congés|quatre jours)|devenir sociétaire|convention (?:collective|\w+, )|"
     r"reprise d['’]ancienneté|cadre d['’]emplois|catégorie [abc]\b|voie statutaire|grille (?:publi|salar|affich|"
     r"indiciaire)|(?:^|accès à )de la formation|repas (?:\w+ \w+ )?(?:pris|offert|fourni|compris))"),
    (Kind.OFFER, 10, r"^\W*(?:poste en |emploi en |type de |nature du )?(?:contrat[ :]*)?(?:cdi|cdd|intérim|durée "
     r"(?:in)?déterminée|contrat (?:à durée|d['’]apprentissage|saisonnier|de professionnalisation))\b"),
    (Kind.ABOUT, 9, r"\b(?:sous (?:la supervision|l['’]autorité|la responsabilité)|rattachée?\b|sera affecté)"),
    # Who the post answers to, and the team it is in, with nothing to do besides.
    (Kind.ABOUT, 26, rf"^\W*(?:(?:vous|tu) (?:êtes|es|serez|seras) [^.,;]{{2,60}} et )?{POST} (?:\w+ment )?(?:"
     r"(?:re|rap)port\w+ (?:\w+ment )?(?:à|aux?)|dépend\w* (?:\w+ment )?(?:du|de|d['’])|rel[èe]v\w+ (?:\w+ment "
     r")?(?:du|de la|de l['’]|d['’]une?|de (?=[\w-]+\W*$))|(?:rend\w* compte|répond\w* \w+ment) (?:\w+ment )?(?:à|"
     r"au)|"
     rf"(?:travaill\w+|(?:êtes|es|est|serez|seras|sera) placée?\S*) (?:\w+ment )?sous (?:la|les|l['’]) ?{AUTHORITY}|"
     r"(?:êtes|es|est|serez|seras|sera) (?:\w+ment )?rattaché\S* )"
     rf"{NO_MORE}[^;]*$"),
    (Kind.ABOUT, 20, rf"^\W*sous (?:la|les|l['’]) ?{AUTHORITY} {NO_MORE}[^,;:]*$|^\W*(?:rattachement(?: \w+)?|"
     r"(?:supérieur|responsable|autorité|manager)\S* (?:hiérarchique|direct)\w*|n ?\+ ?1)\s?[:|]"),
    (Kind.ABOUT, 24, r"^\W*(?:vous|tu) (?:rejoi\w+|int[éè]gr\w+|f(?:aites|ais|erez|eras) partie) (?:d['’])?(?:au "
     r"sein "
     rf"d)?(?:une?|l['’]|notre|la|de l['’]|de notre) ?(?:[\w-]+ )?équipe\b{NO_MORE}(?!.* où\b)[^,;]*$"),
    (Kind.ABOUT, 6, rf"\bdepuis (?:(?:19|20)\d\d|(?:plus de )?{NUMBER} (?:ans|générations))|\b(?:vous|tu) "
     r"(?:rejoi|intégre|intègre|succéd|rend\w* compte (?:à|au)\b|répond\w+ (?:à la|au) d)\w*|^(?!(?:vous|tu|nous|on|"
     r"je)\b)(?:\S+ ){1,6}(?:entretient|fabrique|édite|emploie|compte|accompagne|livre|produit|exploite|regroupe|"
     r"finance|transforme|réunit|rassemble|réalise|sert|joue|appartient|appartiennent|se partagent|vend|construit|"
     r"gère|distribue|transporte|héberge|se relaient) |^commune de|\b\d+ (?:habitants|salariés|lits|élèves|berceaux|"
     r"compagnons|adhérents)\b"),
    (Kind.ABOUT, 4, r"\b(?:(?:est|sont) (?:une?|le|la|des) (?:\w+ )?(?:association|entreprise|société|centre|leader|"
     r"organisme|établissement|groupe|asbl|structure|service|acteur)|rejoindra|fondée? en|créée? en|située? (?:à|au|"
     r"en)|assure (?:la|l['’]|le|les)|notre (?:association|entreprise|société|équipe|mission|structure)|"
     r"l['’]association|le service|s['’]articulent|dans le cadre des missions|transports? en commun)"),
    (Kind.ABOUT, 3, r"^\W*(?:nous|notre|nos|depuis|elles|les|au sein de)\b|\bpersonnes\)|\brecrute\b|\brecherche\b"),
    (Kind.PROCESS, 9, r"\b(?:poste|emploi|offre|mission|opportunité|recrutement)s? (?:\w+ )?(?:est |sont )?(?:ouvert|"
     r"accessible)\w* (?:à (?:tou|l['’]ensemble|des personnes)|aux? (?:personn|candidat|fonctionnaire|titulaire|"
     r"femmes|travailleu))|\bemployeur (?:inclusif|handi|responsable et inclusif|engagé)|\b(?:sans distinction (?:de "
     r"|d['’])(?:sexe|genre|âge|origine)|quel(?:le)?s? que soi(?:t|en)t? (?:votre|leurs?|vos)|handi-?(?:accueillant|"
     r"friendly)|politique (?:handicap|diversité|d['’]inclusion)|mission handicap)"),
    (Kind.PROCESS, 9, r"^(?:réf(?:érence)?s?\b\.?|ref\b\.?|date|n° (?:d['’]offre|de poste|csp)|code poste|"
     r"identifiant)[^:]{0,20}:|^(?:date de (?:publication|parution|mise en ligne)|offre publiée|annonce publiée)|"
     r"\b(?:les|le|la|chaque) (?:candidat|personne|dossier|profil)\S*(?: et candidat\w+)? (?:retenu|présélectionn|"
     r"sélectionn|convoqu|recevra|seront|sera (?:reçu|contact|convoqu|rappel|inform|étudi))|\bentrevues?\b|\bévaluer "
     r"(?:votre|les) (?:candidature|dossier)|\b(?:rejoignez|rejoins)[- ]nous\b|\bn['’]attendez plus|\b(?:faites|"
     r"fais)[- ]nous (?:part|parvenir)|\benvoie(?:z)?[- ]nous|\bà vos (?:cv|plumes)|^(?:alors|prêt)\b.*[?!]$|"
     r"\bprocessus de (?:recrutement|sélection)"),
    (Kind.OFFER, 6, r"\b(?:en|contrat(?: en)?|poste en|un|:) (?:cdi|cdd|vdi|vie|intérim|alternance)\b|\bcontrat à "
     r"durée (?:in)?déterminée|\b(?:contrat|mission|stage|cdd|remplacement|poste) (?:de|d['’]une durée de|"
     rf"pour) {NUMBER} (?:mois|ans?|semaines)|\bdurée (?:du contrat|de (?:la mission|l['’]engagement))|"
     r"\bpériode d['’]essai|\bgrilles? (?:en vigueur|indiciaires?|de (?:la|salaire))|\bnon[- ]cadre\b|\bagent de "
     r"maîtrise|^\W*cadre\W*$|\b(?:statut|filière|grade|échelon|coefficient|groupe)\b[^:]{0,20} ?:"),
    (Kind.PROCESS, 10, r"\b(?:ravie?s?|heureu(?:x|ses?)|hâte|impatiente?s?) d(?:e |['’])(?:recevoir|lire|vous "
     r"(?:rencontrer|lire)|te (?:rencontrer|lire))|\b(?:attend|étudi|examin)\w+ (?:avec \w+ )?(?:votre|ta|toutes? "
     r"les?) candidature|^si (?:vous|tu|ce|cette|l['’]|le).{0,120}\b(?:candidature|postul|cv\b|contact|rejoign|envoy|"
     r"écri)"),
    (Kind.OFFER, 10, rf"\b(?:parcours|programme|cycle|période) de formation|\bformation (?:de|d['’]une durée de) "
     rf"{NUMBER} (?:jours|"
     r"semaines|mois)"),
    (Kind.PROCESS, 12, r"\ben savoir (?:plus|davantage)|^(?:ce|cette|le|l['’]) ?\w+ (?:vous|t['’e]) ?(?:intéresse|"
     r"tente|plaît|correspond)[^.]*\?$|^(?:vous|tu) (?:vous|te) reconnai\w+"),
    (Kind.OFFER, 7, r"\bhoraires? (?:flexibles?|souples?|aménag\w+|adaptés|à la carte)|\bflexibilité (?:des|d['’])? "
     r"?horaires?"),
    (Kind.OFFER, 12, r"\b(?:week-?ends?|dimanches?|soirées?|samedis?) (?:libres?|off|non travaillée?s?|de repos)|"
     r"\bpas de (?:week-?end|coupure|travail le)|\bsans coupure|\brepos consécutifs"),
    (Kind.OFFER, 12, r"\bà pourvoir en (?:cdi|cdd|contrat|intérim|alternance)\b|\b(?:poste |être )?(?:nourri|"
     r"logé)\S* (?:et |ou |/ ?)?(?:nourri|logé|blanchi|contre|sur place|possible|gratuit)|\b(?:logement|hébergement) "
     r"(?:\w+ )?(?:possible|fourni|de fonction|proposé|assuré|sur place)"),
    (Kind.OFFER, 8, r"\btélétravail (?:\w+ )?(?:possible|partiel|régulier|jusqu|\d|ponctuel|hybride|occasionnel|de|"
     r"est|sont|autorisé)|\b(?:jours?|journées?) de télétravail|\b(?:opportunités?|possibilités?) d['’]évolu\w+|"
     r"\bévolution (?:de carrière|professionnelle|rapide|possible)|\bmobilité interne|\bparcours d['’](?:intégration|"
     r"évolution)|\bjournées? d['’]intégration|\bcse\b|\bœuvres sociales|\b(?:cnas|comité d['’]entreprise)|\bforfait "
     r"mobilités?|\bcompte épargne|\brégime indemnitaire|\brifseep|\bnbi\b|\bfrais de déplacements?|\b\d{1,2} "
     r"(?:jours|semaines) (?:de (?:congés|rtt|repos)|ouvrés)"),
    (Kind.ABOUT, 6, r"^(?:pour (?:renforcer|accompagner|faire face|compléter|poursuivre|soutenir|étoffer|répondre)|"
     r"afin de (?:renforcer|compléter|accompagner|poursuivre)|dans le cadre (?:de (?:son|sa|ses|notre|nos|la "
     r"(?:création|croissance)|l['’](?:ouverture|extension))|d['’]une? (?:remplacement|création|accroissement|départ|"
     r"surcroît|ouverture|renfort|forte|congé)|du (?:remplacement|développement|départ)))(?!.*\b(?:vous|tu)\b)|"
     r"^(?:elle|elles|ils|il(?! (?:s['’]agit|est (?:demandé|nécessaire|possible)|faut|sera|convient|y))|(?:ce|cette|"
     r"ces)(?! (?:poste|mission|offre|contrat|emploi|fonction|recrutement|profil|stage|sera|qui|que|sont|"
     r"dernière?)\w*)|chaque année|aujourd['’]hui|à ce jour|grâce à|en \d{4}) (?!.*\b(?:vous|tu|candidat\w*|"
     r"dossiers?|lettre|cv)\b)"),
    (Kind.ABOUT, 5, r"\b(?:leader|pionni(?:er|ère)|acteur (?:majeur|incontournable|de référence|clé|du)|chiffre "
     r"d['’]affaires|filiale|fondée?s? (?:en|par)|créée?s? (?:en|par)|depuis sa création|née? en|implantée?s? (?:à|"
     r"en|dans|sur|depuis)|présente?s? dans|reconnue?s? (?:pour (?:son|sa|ses)|dans le monde)|spécialisée?s? (?:dans|"
     r"en)|de renommée|(?:compte|regroupe|rassemble|emploie)(?:nt)? (?:\w+ ){0,2}\d|collaborat(?:eurs|rices) (?:dans|"
     r"répartis|à travers|et)|siège social|s['’](?:appuie|inscrit|engage|adresse|étend) )"),
    (Kind.ABOUT, 5, r"^(?:(?!vous |tu |candidat|titulaire|agent|poste)\S+ ){1,8}(?:propose|développe|figure|conçoit|"
     r"commercialise|intervient|œuvre|favorise|mène|organise|offre|forme|dispose|poursuit|souhaite|se (?:positionne|"
     r"structure|compose|situe)|place|garantit|vise à|est (?:présente?|implantée?|reconnue?|composée?|constituée?|"
     r"membre|engagée?|née?)|a (?:pour (?:vocation|objectif|but|ambition)|été|conçu|développé|choisi)|permet|aide|"
     r"porte|couvre|défend|contribue|recrute|recherche) (?!.*\b(?:vous|tu)\b)"),
    (Kind.ABOUT, 8, r"^forte?s? d(?:e |['’])(?:son|sa|ses|leurs?|cette|plus)\b(?!.*\bvous\b)"),
    (Kind.OFFER, 10, r"^\W*un (?:temps (?:plein|partiel)|horaire|emploi|contrat|cdi|cdd)\b|^(?!(?:vous|tu) )"
     r"[^.]{2,40} (?:vous |te |t['’])(?:propose|offre|garantit|réserve|accorde)(?:nt)? (?:un|une|des|le|la|l['’]|"
     r"en)\b|^(?:rejoindre|intégrer|choisir|travailler (?:chez|avec|pour))\b.*\bc['’]est\b.*\b(?:votre|vos|vous|"
     r"ton|tes)\b"),
    (Kind.ABOUT, 14, r"^(?:vous|tu) (?:recherch|cherch|désir|voul|veu|en av)[^.]*\?$"),
    # A change that the reader may wish for invites him and asks nothing.
    (Kind.ABOUT, 28, r"^\W*(?:et si |alors,? )?(?:(?:(?:vous|tu) )?(?:souhait\w+|rêv\w+ de|(?:(?:avez|as) )?(?:\w+ "
     r")?(?:envie|besoin|soif) de?)"
     r" ?(?:rejoindre|intégrer|relever|donner d|changer|changement|bouger|faire bouger|d['’]air|nouve)|(?:(?:vous|"
     r"tu) (?:êtes|es|avez|as|en avez|en as) "
     r")?(?:marre|tannée?|ras[- ]le[- ]bol|assez|lassée?|fatiguée?) d)[^.?,;]*\?$"),
    (Kind.ABOUT, 6, r"\b(?:vous évolu\w+ (?:au sein d|dans )|équipe (?:\w+ )?(?:de|composée "
     rf"d['’e]\s?){NUMBER} (?:personnes|collaborat)|à taille humaine)|\brecherche pour (?:l['’]un de|un de|son|ses|"
     rf"le compte)|^rejoindre\b.*\bc['’]est\b|\b(?:nous|on) (?:recrut|embauch)(?:ons|e)\b"),
    (Kind.EXPERIENCE, -40, HISTORY_OF_FIRM),
    (Kind.ABOUT, 14, HISTORY_OF_FIRM),
    (Kind.EXPERIENCE, -24, LENGTH),
    (Kind.EDUCATION, -24, LENGTH),
    (Kind.OFFER, 18, LENGTH),
    (Kind.CONDITION, 12, rf"\bengagement (?:\w+ )?(?:de|d['’]une durée de) {NUMBER} (?:ans?|mois)\b"),
    # Whom the advert speaks to, whoever that is, and that he is right here.
    (Kind.ABOUT, 26, r"^\W*que (?:vous soyez|tu sois)\b(?!.*\b(?:devez|dois|devrez)\b)|^\W*(?:alors|"
     r"donc),? [^.,;]{0,40}"
     r"\b(?:au bon endroit|à la bonne adresse|fait(?:e|s|es)?(?:\(e\))? pour (?:vous|nous)|(?:vous|toi|celui|celle|"
     r"la "
     r"personne) qu(?:e nous (?:cherchons|recherchons|attendons)|['’]il nous faut))\W*$"),
    # Training that is given, told among the tasks.
    (Kind.OFFER, 24, r"^\W*(?:la|cette|notre|votre|une) formation (?:\w+ )?(?:se déroule|dure|a lieu|comprend|débute|"
     r"commence|(?:vous )?prépare|alterne|(?:est|sera|vous (?:est|sera)) (?:dispensée|assurée|donnée|délivrée|"
     r"proposée)|"
     r"vous permet)"),
    (Kind.CONDITION, 26, r"\b(?:congés|vacances) (?:\w+ )?(?:(?:doivent|devront) être (?:pris|posé)|(?:sont|"
     r"seront) (?:à "
     r"(?:prendre|poser)|pris|posé))|^\W*(?:nombre d['’])?heures (?:par|/) ?(?:semaine|mois)\s?:"),
    # What sort of place a house is, however it praises itself.
    (Kind.ABOUT, 24, r"^(?!vous|tu\b)[^.?!]{2,80}\best une? (?:milieu|lieu|cadre|environnement|endroit|équipe|"
     r"entreprise|"
     r"maison) (?:[\w-]+ ){0,2}(?:de travail|de vie|où)\b"),
)
# fmt: on
