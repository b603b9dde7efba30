"""What the headings of a French advert announce: phrases, single words, and what leads to a list."""

from collections.abc import Mapping

from generator.extracting.wording import Announces

# Whose tasks or whose presentation a heading names, where it is not the role's.
HOUSE = (
    r"(?:association|entreprise|organisations?|organisme|employeur|équipe|établissement|institut(?:ion)?|école|"
    r"agence|atelier|hôpital|structure|société|fondation|collectivité|commune|mairie|ville|maison|marque|groupe|"
    r"service|pôle|cabinet|département|laboratoire|unité|client|studio|filiale|coopérative|mutuelle|clinique|"
    r"résidence|crèche|centre|site|direction|domaine|recruteur|boutique|magasin|restaurant|hôtel)"
)
OF_HOUSE = rf"(?:(?:de |du |d['’]|des )(?:l['’]|la |notre |nos |les )?{HOUSE})"
# Offices that have "mission" in their name.
OFFICE = (
    r"(?:locale|numérique|handicap|laïque|archéologique|catholique|économique|diplomatique|ministérielle|"
    r"interministérielle|régionale|nationale|d['’](?:information|appui|inspection|évaluation)|de (?:service public|"
    r"lutte|préfiguration))"
)

# Headings in capitals are mostly written without accents.
ACCENTS = {"é": "e", "è": "e", "ê": "e", "à": "a", "â": "a", "î": "i", "ô": "o", "ç": "c"}
EITHER = str.maketrans({letter: f"[{letter}{plain}]" for letter, plain in ACCENTS.items()})
PLAIN = str.maketrans(ACCENTS)

# Who does what a list below a sentence names: the reader, "l'agent", "la personne engagée".
POST_HOLDER = (
    r"(?:, (?:vous|tu|il|elle|(?:l['’]|la |le |un |une )(?!candidat|personne (?:recherchée|idéale)|profil|entreprise|"
    r"société|commune|ville|poste|équipe)[\w·.()-]+(?: [\w·.()/-]+){0,3})|"
    r"^(?:l['’]agent|(?:la personne |le |la |le·la )titulaire)\b[^,]*)$"
)

# fmt: off
ACCENTED: tuple[tuple[Announces, str], ...] = (
    # What is not insisted on is preferred, whatever else the heading says.
    (Announces.PREFERRED, r"^(?:ce n['’]est |c['’]est )?(?:pas|non) (?:\w+ment )?(?:obligatoires?|indispensables?|"
     r"requise?s?|exigée?s?|nécessaires?|éliminatoires?|rédhibitoires?|un (?:must|prérequis|critère))\b|^(?:pas de "
     r"panique|ne (?:vous|t['’]) ?inquiét\w+ pas) si\b|^ça ne gâche rien|^(?:dans l['’]idéal|idéalement|si "
     r"possible)\b|fer(?:ai(?:en)?t|a|ont) la différence|"
     r"^(?:autres? )?(?:compétences?|connaissances?|expériences?|formations?|qualifications?|notions|savoir-faire) "
     r"(?:également |aussi |très )?utiles?\b(?! (?:au|aux|à|pour|dans|en)\b)"),
    # Bonus money is pay; so are what the employer calls its little pluses.
    (Announces.OFFER, r"^(?:les? |nos |un )?bonus (?:d['’]|de |du |sur |annuel|mensuel|trimestriel|semestriel|"
     r"individuel|collectif|variable|et |à |en fonction)|^(?:les?|nos) (?:petits? )?plus (?:chez|de chez|du|de|à|que "
     r"(?:nous|on))\b"),
    # Tasks in one advert and pay in the next: settled once all headings are known.
    (Announces.AWAITING, r"^(?:voici |voilà )?(?:tout )?ce qui (?:vous |t['’])attend(?! (?:au quotidien|dans (?:ce|"
     r"tes|"
     r"vos)))"),
    # The steps to the job, however they are called: a way, so many stages.
    (Announces.PROCESS, r"^(?:le |notre |nos )?process(?:$| (?:de |d['’]|rh\b|recrutement|et ))|^(?:ton|votre|le|"
     r"un) (?:parcours|chemin|voyage) (?:(?:de |du )?(?:candidat\w*|recrutement)|"
     r"vers|jusqu)|^(?:en )?(?:\d|deux|trois|quatre|cinq|quelques) (?:petites |simples )?étapes\b|^(?:le "
     r")?déroulement (?:du|de la|des|de l['’]) ?(?:recrut|process|sélection|candidat|entretien)|^comment (?:ça|cela) "
     r"(?:marche|fonctionne|se déroule)"),
    (Announces.ABOUT, rf"^secteurs? d['’]activités?\b|^(?:les |principales )?missions? {OF_HOUSE}|\bnos (?:\w+ "
     rf")?missions\b|\b(?:description|"
     rf"présentation|mot|actualité|histoire|activités?|vie|valeurs|environnement) {OF_HOUSE}|(?:découvr|connaître|"
     rf"rencontr)\w* (?:l['’]|la |le |notre |nos |votre ){HOUSE}|^motifs? (?:de (?:la )?vacance|du? (?:recours|"
     rf"recrutement))"),
    (Announces.ROLE, r"^(?:offres?|postes?|emplois?) à pourvoir$"),
    (Announces.EXPECTATIONS, r"^(?:infos?|informations?) (?:clés?|générales?|utiles|sur (?:le poste|l['’]offre))|"
     r"^(?:principales )?caractéristiques?(?: (?:principales|générales|(?:du (?:poste|contrat)|de "
     r"l['’](?:offre|emploi|annonce)).*))?$|^détails? (?:du poste|de l['’](?:offre|emploi|annonce))|^modalités(?: "
     r"pratiques)?$|^modalités (?:d['’](?:exercice|emploi|organisation)|du (?:poste|contrat)|de travail)"),
    (Announces.ABOUT, r"^secteur d['’]activité(?: d[ue] .*)?$"),
    (Announces.CONDITIONS, r"^zone de déplacements?$"),
    (Announces.PROCESS, r"^famille de métiers?$|^ouverte? aux contractuels$|^(?:pièces|documents|"
     r"éléments) (?:à (?:fournir|joindre|transmettre)|constituti|demandé)|"
     r"^calendrier\b|^date de (?:publication|parution|clôture|l['’]annonce|mise en ligne)|^références?(?: de "
     r"l['’](?:offre|annonce))?$|^(?:renseignements|pour (?:en savoir|plus d))|^en savoir plus|^mentions? légales?|"
     r"protection des données|politique (?:de |d['’])(?:recrutement|diversité|inclusion|confidentialité)|diversité "
     r"(?:et|&) inclusion|à compétences égales|conditions (?:de|du) (?:recrutement|candidature|dépôt)$|(?:personnes?|"
     r"qui) (?:à )?contacter|offres? similaires"),
    (Announces.PREFERRED, r"(?:est|sont|serait|seraient|constitue\w*) un (?:plus|atout|avantage)|^(?:un|les?) "
     r"(?:petits? )?(?:plus(?! d[ue]\b)|atouts?)|^atouts?|(?<!profil )souhaité|souhaitable|apprécié|facultatif|"
     r"idéalement|(?:ce )?serait (?:un|bien|top|chouette|super|encore|l['’]idéal|parfait)|encore mieux|\bbonus(?: "
     r"si\b.*| points?| appréciés?)?\W*$|^plus (?:significati|valorisé)|^si,? (?:en plus|de surcroît)\b|^(?:la "
     r")?cerise"),
    (Announces.CREDENTIALS, r"^(?:permis|certificats?|habilitations?)(?: de conduire|\(s\))?(?: ?(?:/|,|&|et) "
     r"?(?:permis|certificats?|certifications?|habilitations?))?$"),
    (Announces.LANGUAGES, r"^langue(?:s|\(s\))?(?: (?:demandée|parlée|requise|exigée|souhaitée)s?)?$"),
    (Announces.EXPERIENCE, r"^expérience(?:s|\(s\))?(?: (?:demandée|requise|exigée|professionnelle)s?)?$"),
    (Announces.EDUCATION, r"^(?:formation|diplôme|niveau|étude)(?:s|x|\(s\))?(?: (?:d['’]études|de (?:formation|"
     r"diplôme|qualification)|initiale|minimale?|minimum|scolaire))?(?: (?:requise?s?|exigée?s?|demandée?s?|"
     r"attendue?s?))?$"),
    (Announces.REQUIREMENTS, r"(?:(?<!selon )(?<!selon le )(?<!selon votre )profils?(?! (?:du |de )(?:poste|la "
     r"fonction|l['’]emploi|la mission))|compétences|qualités|aptitudes|connaissances|prérequis|pré-requis|"
     r"qualifications|exigences)\b|candidat\S* (?:devra|doit)|ce que nous (?:recherchons|cherchons|attendons)|nous "
     r"(?:recherchons|cherchons|attendons)|vous (?:êtes|avez|possédez|disposez|apportez)|qui (?:êtes[- ]vous|es[- "
     r"]tu)|(?:votre|ton) (?:profil|parcours|bagage|portrait)|conditions? (?:d['’]accès|requises|d['’]admission)|et "
     r"(?:vous|toi)\b|ce que (?:vous apportez|tu apportes)|critères|savoir[- ](?:être|faire)|^savoirs?(?=$|[-:,/&]| "
     r"(?:et|ou|techniques?|professionnels?|théoriques?)\b)|(?:on|nous) (?:\w+ )?aimer(?:ait|ions)|^(?:vous|toi)(?:$|"
     r",)|(?:il|elle) (?:vous|te|nous)? ?faut|^indispensables?\b|^incontournables?|(?:ce qu['’])?(?:on|nous) (?:vous "
     r"|te |t['’])?(?:recherch|cherch|attend|demand)\w*|nos attentes|(?:tu es|tu as|vous êtes) |fait(?:e|·e|\(e\))? "
     r"pour (?:vous|toi|(?:le|ce) (?:poste|métier|job))|vous ressemble|pour réussir|^(?:notre |la |votre )?(?:stack|"
     r"environnement) (?:technique|tech|technologique|data|it)s?\b|^(?:notre |la |votre )stack$|(?:vos|tes|votre|"
     r"ton) (?:atouts|talents|qualités|compétences|forces|points forts|expertise)|pourquoi (?:vous|toi)\b|^si "
     r"(?:vous|tu)\b|reconna(?:iss|î)\w+|^(?:formation|diplôme|études|expérience)s? ?(?:,|/|et|&|-) ?(?:expérience|"
     r"compétence|formation|diplôme|qualification)s?|(?:vous|tu) (?:ayez|soyez|sachiez|maîtris\w+|justifi\w+)"),
    (Announces.PROCESS, r"(?<!pourquoi )postuler|candidat(?:ure|er)s?\b|procédures? (?:de |d['’])(?:recrut|sélect|"
     r"candidat|"
     r"embauche|nomination)|^(?:la |notre )?procédure$|comment (?:nous rejoindre|candidater)|modalités (?:de "
     r"(?:recrut|sélect|dépôt|réponse|dossier))|contacts?$|informations? (?:sur la procédure|pratiques? de "
     r"candidature)|^(?:le |notre |nos )?processus$|processus (?:de |d['’])?(?:recrut|sélect|embauche|intégration)|"
     r"recrutement$|^(?:le |notre )?process$|"
     r"^contacts? (?:et|&|/|rh\b|recrutement)|comment (?:ça|cela) se passe|date limite|égalité des "
     r"chances|^(?:pour |venez )?nous (?:rejoindre|rencontrer|écrire|voir)|^(?:venez|rejoign\w+|rejoins|écri(?:vez|"
     r"s)|répon(?:dez|ds)|envoy\w+)\b|intéressé|on (?:se|en) (?:parle|rencontre|voit|appelle)|rencontrons[- ]nous|"
     r"parlons[- ](?:en|nous)|(?:ça|cela|l['’]aventure|le poste)(?: vous| te)? (?:tente|dit|parle|plaît)|envie de "
     r"(?:nous|venir|rejoindre)|prêt\S* à (?:nous|venir)|^(?:et )?(?:après|ensuite|maintenant) ?\?|étapes"),
    (Announces.OFFER, r"(?:nous|on) (?:vous |te |t['’])?(?:offr|propos|donn|apport|garanti|réserv|prome)\w+|"
     r"notre offre|ce que (?:nous vous|l['’]\w+ (?:vous )?(?:offre|propose|apporte))|^en (?:échange|retour)\b|"
     r"de notre côté|vous y (?:gagn|trouv)|(?:vous|tu) (?:trouver|bénéfici|profiter|gagner)\w+|nos engagements|"
     r"nos (?:petits )?(?:plus|atouts)\b|les (?:\+|(?:petits )?plus d[ue])|avantages|(?:rémunération|"
     r"salaire)s?(?=$|[,/:&+(]| (?:et|&|/|\+|de base|brute?|annuel\w*|mensuel\w*|proposée?|indicati\w+|"
     r"envisagée?|prévue?)\b)|^(?:votre|ton|la|le|notre) (?:rémunération|salaire)|conditions (?:du|de) contrat|"
     r"conditions salariales|pourquoi (?:nous|venir|choisir|travailler|rejoindre|intégrer|postuler)|"
     r"type (?:de|d['’]) ?(?:contrat|emploi|poste)|nature du (?:contrat|poste)|bonnes raisons|^(?:le |"
     r"votre )?contrat(?: (?:de travail|proposé|et \w+))?$|^durée(?: (?:du (?:contrat|cdd|poste|remplacement)|"
     r"de la mission))?$|^cadres? d['’]emplois?$|^(?:statut|grade(?:\(s\))?|catégorie|classification|"
     r"convention collective|groupe rifseep)s?(?: (?:du poste|de l['’]emploi|d['’]emplois?|et \w+))?$|"
     r"qualité de vie"),
    (Announces.DUTIES, rf"(?<! de )missions?\b(?! {OFFICE})|tâches|responsabilités|activités|fonctions? "
     rf"(?:principales?|exercées?)|^(?:le |votre |ton |notre )?mandat(?: (?:du poste|général|principal))?$|vous "
     rf"(?:\w+rez|allez)\b|tu (?:\w+ras|vas)\b|(?:votre|ton) (?:rôle|mission|quotidien|fonction|poste|travail|job|"
     rf"challenge|défi)|(?:vos|tes|les) (?:\w+ )?(?:fonctions|objectifs|défis|challenges|interventions|travaux)|"
     rf"descriptif du poste|rôle|attributions|terrains? de jeu\b|(?:vos|tes) journées|journée type|qui (?:vous|"
     rf"t['’]) ?attend|au "
     rf"(?:quotidien|programme)|concrètement|^le travail$|(?:on|nous) (?:te|vous|t['’]) ?(?:confie|propose de|"
     rf"demande de)\w*|à quoi (?:ressembl|servir)\w+|compt(?:e|ons) sur (?:vous|toi)|^(?:contenu|finalités?|"
     rf"objectifs?|raison d['’]être|périmètre|nature) (?:du (?:poste|travail)|de (?:l['’]emploi|la fonction|la "
     rf"mission))|^dans ce cadre|^(?:vos |tes |les )?(?:\d+ |trois |six |douze )?premi(?:ers|ères) (?:jours|semaines|"
     rf"mois)\b|^domaines? d['’](?:intervention|activité)|travaux à (?:réaliser|effectuer)"),
    (Announces.ABOUT, r"qui (?:sommes[- ]nous|nous sommes|on est)|c['’]est (?:quoi|qui)|en (?:deux|quelques|trois) "
     r"mots|chez nous|la maison$|(?:à|a) propos|présentation|notre (?:entreprise|association|équipe|mission|histoire|"
     r"structure|projet|ambition|philosophie|client|groupe|agence|service)|"
     rf"(?:^(?:\w+ )?l['’]|^le |^la |^(?:votre|ton) (?:futur\w* )?){HOUSE}$|"
     r"contexte|nos valeurs|^(?:votre |notre |l['’])?environnement(?: (?:de travail|du poste|professionnel))?$|moyen "
     r"d['’]accès|service d['’](?:affectation|accueil$)|(?:votre|ton) (?:futur\w* )?(?:environnement|équipe|"
     r"employeur)|(?:rattachement|positionnement|liens?|lien|relations?|autorité) (?:hiérarchiques?|fonctionnel\w*|"
     r"interne\w*)"),
    (Announces.CONDITIONS, r"conditions (?:de travail|particulières|d['’]exercice)|horaires?(?=$|[,/:&+(]| (?:de "
     r"travail|et|du poste|hebdomadaires?|proposés|prévus)\b)|^(?:vos |tes |les )horaires|lieux?(?: (?:de (?:travail|"
     r"mission)|du poste|d['’](?:exercice|affectation|embauche)))?$|temps de travail|contre-indications?|contraintes|"
     r"informations (?:pratiques|complémentaires)|(?:éléments|infos|détails) pratiques|en pratique$|côté (?:pratique|"
     r"rythme|organisation)|organisation du travail|rythme|déplacements professionnels$|^programmation$|^nombre "
     r"d['’]heures|offre à pourvoir|à pourvoir(?: (?:le|au|à partir du|à compter du))?$|prise de (?:poste|"
     r"fonctions?)(?: (?:prévue|souhaitée))?$|^(?:vos |votre |ta )?disponibilités?$|^(?:localisation|adresse|"
     r"affectation|télétravail|déplacements?|quotité|durée hebdomadaire|site|ville|secteur|résidence administrative|"
     r"(?:zone|secteur) géographique|zones? de déplacements?|spécificités|particularités)s?(?: (?:du (?:poste|"
     r"travail|lieu de travail)|de "
     r"(?:l['’]emploi|travail|l['’]offre)|géographique|professionnels|de la mission|et \w+))?$|^dates? (?:de "
     r"(?:début|démarrage|prise|recrutement|la mission)|d['’](?:embauche|entrée|arrivée|effet))|^(?:début|"
     r"démarrage)(?: (?:du contrat|de (?:la )?mission|souhaité|prévu))?$|sujétions"),
    (Announces.EXPECTATIONS, r"^(?:l['’]essentiel|en (?:bref|résumé)|bon à savoir|à savoir|le (?:cadre|deal)|les "
     r"infos|(?:ce qu['’]il|il) faut savoir)\b"),
    (Announces.ROLE, r"description (?:de|du) (?:la )?(?:fonction|poste)|informations? relatives? à l['’]emploi|le "
     r"poste$|intitulé du poste|fiche de poste|(?:résumé|sommaire) (?:du poste|de (?:la fonction|l['’]emploi))|"
     r"^sommaire$|la fonction$|l['’]emploi$"),
)
ACCENTED_WORDS: Mapping[Announces, str] = {
    Announces.REQUIREMENTS:
        "profil personne candidat candidate bagage attentes compétences qualités prérequis exigences qualifications "
        "aptitudes connaissances savoirs",
    Announces.PREFERRED: "atouts atout plus souhaités",
    Announces.DUTIES:
        "missions mission métier quotidien programme tâches fonctions responsabilités activités rôle",
    Announces.OFFER: "avantages statut rémunération salaire contrat offre bénéfices",
    Announces.ABOUT:
        "présentation maison établissement structure employeur histoire valeurs contexte entreprise association "
        "société équipe enjeux",
    Announces.PROCESS: "suite étapes candidature candidatures postuler candidater contact recrutement",
    Announces.CONDITIONS: "conditions rythme horaires horaire lieu travail disponibilité contraintes localisation "
     "déplacements",
    Announces.ROLE: "description poste fonction emploi résumé",
    Announces.EDUCATION: "formation études diplôme diplômes",
    Announces.EXPERIENCE: "expérience expériences",
    Announces.LANGUAGES: "langue langues",
    Announces.CREDENTIALS: "permis certificat certificats certifications habilitations habilitation",
    Announces.NOTES: "remarque remarques note notes divers informations",
}
FILLER = (
    "le la les l un une des de du d et ou à au aux en pour votre vos notre nos principales principale requis "
    "requises recherché recherchée recherchées attendues attendu professionnelles professionnel techniques "
    "personnelles"
)
LEADS: tuple[tuple[Announces, str], ...] = (
    (Announces.ABOUT, rf"\bmissions? {OF_HOUSE}[^:]*|\b(?:exerce|remplit|poursuit|porte|assure)(?:nt)? (?:\w+ )?"
     r"(?:grandes )?(?:missions|ambitions|objectifs|activités)[^:]*"),
    (Announces.PREFERRED, r"(?:un plus|atout|idéalement|souhaité)"),
    (Announces.REQUIREMENTS, r"\b(?:(?:candidat|personne|profil|intéress)\S* (?:\S+ ){0,2}(?:devra|doit)|(?:devra|"
     r"doit|devrez|devez) (?:\w+ment )?(?:être|avoir|posséder|justifier|disposer|savoir|maîtriser|connaître|faire "
     r"preuve)|vous (?:êtes|avez|possédez|disposez|ayez|soyez|sachiez|justifiez|maîtrisez)|recherchons|requis|"
     r"compétences|qualités|profil)"),
    # Whoever one reports to, and whose rules one keeps: the list is of what one does there.
    (Announces.DUTIES, rf"(?<!idéalement){POST_HOLDER}"),
    (Announces.DUTIES, r"\b(?:missions?|tâches?|chargée?|serez|responsab|consiste|fonctions?|activités|devra|doit|"
     r"devrez|amenée?|en charge)"),
    # Whoever holds the post, and then the list of what he does.
    (Announces.DUTIES, r"(?:^|[,;] )(?:l['’]agent\S*|(?:le|la|le/la|l['’]) ?(?:titulaire|employée?\S*|salariée?\S*|"
     r"stagiaire|"
     r"collabora\w+|personne (?:engagée|titulaire|recrutée|retenue|embauchée)))(?: du poste)?$|, (?:vous|tu|il|"
     r"elle)$"),
    (Announces.OFFER, r"\b(?:offrons|proposons|avantages|bénéfici)"),
    (Announces.PROCESS, r"\b(?:candidature|postuler|envoyer|adresser|adresse|comprendre obligatoirement|dossier)"),
)
# fmt: on
HEADINGS = tuple((what, pattern.translate(EITHER)) for what, pattern in ACCENTED)
WORDS = {what: f"{words} {words.translate(PLAIN)}" for what, words in ACCENTED_WORDS.items()}
