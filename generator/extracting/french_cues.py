"""Which words of a French advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.extracting.french_told import NUMBER, TOLD
from generator.model import Kind

LANGUAGES = (
    r"(?:l['’])?(?:anglais|français|allemand|espagnol|italien|portugais|néerlandais|flamand|arabe|chinois|mandarin|"
    r"japonais|russe|polonais|turc|langue des signes|autres? langues?|langues? étrangères?|deuxième langue)\w*"
)
# A language where it is spoken or written, not where it says what is French about a market.
SPOKEN = (
    rf"(?:\b(?:en |les? |d[eu] |des |d['’]|l['’]|et |ou |niveau |bon |courant |parle[rz]? |langues? |une? |notre |"
    rf"votre )|[,/:(&+-] ?){LANGUAGES}"
)
# A language by itself: neither "la cuisine française" nor what a teacher of it teaches.
TONGUES = (
    r"(?:anglais|français|allemand|suisse[- ]allemand|espagnol|italien|portugais|néerlandais|flamand|arabe|chinois|"
    r"mandarin|japonais|russe|polonais|turc|ukrainien|roumain|luxembourgeois|romanche|patois)\b(?![-'’]\w)"
    r"(?!.{0,60}\b(?:enseign|cours\b|élève|leçon|apprenant|ressortissant|citoyen))"
)
# "FR/NL", as countries of several languages write it.
CODE = r"(?:fr|nl|en|de|ang|all?)"
CODES = rf"(?<![\w/.@]){CODE}(?:(?: ?[/+&] ?|[–-]){CODE})+(?![\w/])"
YEARS = rf"{NUMBER} ?(?:\+|(?:à|-|–|/|ou) ?{NUMBER})? ?(?:ans?|années)\b"
OBJECT = r"(?:(?:ne|les?|la|leur|lui|y|en|nous|vous|te) |[nlt]['’])?"
TRAITS = (
    r"(?:motivé|dynami(?:que\b(?! (?:d|collecti|commercial|territorial|social))|sme)|rigoureu|rigueur|autonom(?:e|"
    r"ie\b(?! (?:d[eu]s?|alimentaire|énergétique|financière)\b))|organis(?:ée?s?\b(?! (?:par|autour|en|avec))|"
    r"ation\b(?! (?:d|interne|syndic|profession)))|ponctu(?:el\b|elle\b|els\b|elles\b|alit)|fiab|souriant|curieu|"
    r"curiosité|créati|polyvalen|réacti|discrét|discret|bienveillan|empath|adaptab|adaptation(?! d)|persévér|"
    r"enthousias|passionn|sérieu|esprit d['’](?:équipe|initiative|analyse|synthèse)|sens (?:du|de|des|d['’])|"
    r"proactif|proactiv|initiative|aisance|à l['’]aise|goût (?:pour|du|de)|appétence|patien(?:t|ce)|minuti|"
    r"précis[·\-(e]|résistan|gestion du stress|leadership|force de proposition|relationnel|savoir[- ]être|attention "
    r"aux détails|esprit critique|calme\b|écoute|humour|attenti(?:f|v|on)|dou(?:x|ce)\b|soigneu|tête froide|posé\b|"
    r"entrain|méthode\b|goût d|propreté|honnête|courtois|politesse|diplomat|débrouillard|volontaire|sang-froid|"
    r"franchise|envie d['’]apprendre|habileté|dextérité|pédagog(?:ue|ie)|tact\b|bon contact)"
)

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    *TOLD,
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
    (Kind.CONDITION, 8, r"\b(?:vous|tu) (?:êtes|es) (?:\w+ment )?(?:disponible|mobile|prêt|majeur|domicilié|véhiculé|"
     r"motorisé|libre (?:à partir|dès|de suite|immédiatement|le|en))"),
    (Kind.CONDITION, 9, r"\b(?:port de charges?|station debout|postures?|charges? lourdes?|manutention|monter "
     r"(?:aux?|les|des|à|sur) (?:\w+ )?(?:échel|escali|étage|échafaud|toit)|gestes répétitifs|(?:conditions?|"
     r"efforts?|charges?|travail|contraintes?|résistance|aptitudes?|forme|exigences?|bonnes?|endurance) physiques?\b|"
     r"physiquement|accès poste|tolérance de travail|aptitudes? et tolérance|travail (?:fréquent|isolé|en hauteur|"
     r"répétitif|physique)|contre-indications?|bruit|intempéries|aptitude médicale|casier judiciaire)"),
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
    (Kind.LANGUAGE, 12, rf"\b(?:ma[îi]tris\w*|conna(?:issances?|[îi]t\w*|issez)|pratiqu\w+|parl\w+|écri\w+|niveau|"
     rf"courant\w*|bilingue|li(?:re|sez|s)\b|lu, (?:écrit|parlé)|notions|compétences? linguistiques?|compréhension|"
     rf"expression|aisance|à l['’]aise|linguistiques?|bon|bonne|excellent|bases?)\b.{{0,60}}{SPOKEN}|"
     rf"\b{LANGUAGES}\b.{{0,30}}\b(?:courant|couramment|connaissance|maîtrise|maternel|fluide|technique|exigé|"
     rf"souhaité|requis|apprécié|professionnel|lu|oral|écrit|indispensable|[abc][12]\b|est un|facilit|utile|sera|"
     rf"serait)|\b(?:bi|tri)lingu|langues? (?:nationale|officielle)|^langues?\b|\blangue maternelle"),
    (Kind.LANGUAGE, 12, rf"\bà l['’]aise (?:en|avec l['’]|à l['’](?:oral|écrit) en) ?{LANGUAGES}"),
    (Kind.LANGUAGE, 12, rf"^\W*(?:(?:votre |ton |un )(?:\w+ )?)?{TONGUES}|^\W*(?:l['’]|le ){TONGUES}(?=\W*$|[,;:(]| "
     r"(?:et|ou|vous|te|t['’]|nous|ne|n['’]|est|ser\w+|aide\w*|suffi\w+|facilit\w+|ouvr\w+|peut|pas|parlé|lu|écrit|"
     r"courant|technique)\b)"),
    (Kind.LANGUAGE, 12, r"\b(?:parl(?:ez|es|er|ant)|compren(?:ez|ds|dre)|lisez|li[rs]|lire|débrouill\w+|convers\w+|"
     r"exprim\w+)\b (?:(?:\w+ment|bien|mieux|un peu|aussi|déjà|en|le|du|ou \w+ez|et \w+ez) ){0,3}(?:l['’])?"
     rf"{TONGUES}|{CODES}|\b(?:le|du|en) nl\b|\ble (?:de|en|fr) (?:est|sera|serait|courant)\b"),
    (Kind.LANGUAGE, 14, r"\b(?:vous êtes|tu es|être|soyez|sois) (?:[\w’'-]+ ){0,2}(?:bi|tri|quadri|multi|pluri)"
     r"lingue"),
    (Kind.LANGUAGE, 10, rf"\b(?:(?:vous|tu|te)\b|t['’])(?! (?:rejoi|intégr)).{{0,40}}\b(?:l['’]|le ){TONGUES}"),
    (Kind.LANGUAGE, 6, rf"\b(?:ma[îi]trise|connaissances?|pratique|niveau) (?:de |du |en |d['’])?{LANGUAGES}"),
    (Kind.EXPERIENCE, 9, rf"\b{NUMBER}\s?(?:\(\d+\) )?(?:à {NUMBER} )?(?:ans?|années|mois)\b.{{0,40}}\bexpérience|"
     rf"\bexpérience\b.{{0,50}}\b{NUMBER} (?:ans?|années|mois)\b|^\W*(?:\w+ ){{0,4}}(?:première |solide |bonne |"
     rf"forte )?expériences?\b|expérience (?:probante|significative|confirmée|réussie|similaire|"
     rf"professionnelle|préalable|souhaitée|exigée|sur un poste|dans|en|de|comme|utile)"),
    (Kind.EXPERIENCE, 16, rf"^\W*(?:(?:un |au )?(?:minimum|moins|plus) (?:de |d['’])?|(?:vous |tu )?(?:avez|as|"
     rf"compt\w+|justifi\w+) (?:de |d['’])?(?:(?:au|plus|un) \w+ (?:de )?)?)?{NUMBER} (?:à {NUMBER} )?(?:ans?|"
     rf"années)\b|"
     r"^\W*(?:idéalement,? )?(?:un |une |des )?(?:stages?|remplacements?|alternance|saisons?)\b|\b(?:vous avez|tu as|"
     r"avoir) (?:déjà |mené|conduit|encadré|dirigé|exercé|travaillé|géré|piloté|vendu|participé|enseigné|animé|"
     r"occupé|passé|fait|tenu|réalisé|assuré|pratiqué|évolué|œuvré|collaboré|effectué|coordonné|acquis|monté|"
     r"développé|rédigé|manipulé|utilisé|côtoyé)|^\W*(?:a|ont|ayant|avoir|avez|as) (?:\w+ )?déjà\b|^\W*a "
     r"(?:travaillé|exercé|fait|géré|animé|occupé)\b"),
    (Kind.EXPERIENCE, 12, r"\b(?:avez|as|avoir|ayant|justifi\w+|dispos\w+|poss[éè]d\w+|bénéfici\w+|forte?|dotée?\S*|"
     r"acquis\w*|apport\w+|munie?\S*|riche) [^.;,:]{0,40}\bexpériences?\b(?! (?:client|utilisateur|patient|"
     r"collaborateur|candidat|voyageur|visiteur|unique|d['’]achat))"),
    (Kind.EXPERIENCE, 3, r"\bexpériences?\b|\b(?:votre|un|ton) parcours\b"),
    (Kind.COMPETENCY, 8, r"^\W*(?:vous |tu )?(?:des? |une? |la |le |votre |vos |ton |ta |tes |l['’]|d['’]une? "
     r")?(?:être|êtes|es|avoir|avez|as|fai\w+ preuve|poss[éè]d\w+|conna[iî]\w+|témoign\w+|ma[iî]tris\w+|savoir|savez|"
     r"sais|partag\w+|souhait\w+|démontr\w+|disposer d['’]une? (?:bonne|excellente|grande)|aim\w+|bonnes?|"
     r"excellentes?|solides?|parfaites?|grandes?|capacités?|aptitudes?|connaissances?|sens|esprit|goût|aisance|"
     r"qualités?|compétences?|rigueur|autonomie|motivation|intérêt|ma[iî]trise|capable|appétence|expertise|"
     r"facilités?|notions|volonté|adaptabilité|sensibilité|leadership|forte?s? (?:capacité|intérêt|sens|aptitude|"
     r"appétence|motivation|culture|sensibilité)\w*|réel\w* (?:capacité|intérêt|sens|aptitude|appétence|goût|"
     r"aisance)\w*|aptes?|habile\w*)\b"),
    (Kind.COMPETENCY, 4, r"\b(?:être capable|en capacité|capacités?|aptitudes? (?:à|au|aux|relation\w+)|"
     r"savoir(?:-faire|-être)?|ma[iî]trise(?:r)?\b|ma[iî]trisez|connaissances?|compétences? (?:en|dans|de|d['’])|"
     r"qualités? (?:rédactionnelles?|relationnelles?|humaines?)|orthographe|intérêt (?:pour|marqué)|soutenir les "
     r"valeurs|intéressée?)"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 5, r"\b(?:serai(?:t|ent)|est|sont) (?:un (?:plus|atout)|des atouts|appréci|souhait|bienvenu|"
     r"exigé|requis|indispensable|nécessaire|fondamenta|primordia|essentiel|impérati|attendu|demandé)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:vous|tu) (?:\w+ ){1,3}?(?:vite|bien|juste|clairement|simplement|rapidement|"
     r"toujours|sans|avec (?:aisance|tact|soin|méthode|rigueur|patience|précision|le sourire|bienveillance|"
     r"pédagogie))\b"),
    (Kind.COMPETENCY, 8, r"\b(?:sans (?:peine|difficulté|mal)|(?:pas|plus|aucun) (?:de )?secrets?|ne (?:vous|te) "
     r"(?:font?|fait|effrai|rebut|impressionn)\w*|(?:vous|te) (?:est|sont) familier|(?:vous|tu) \w+ (?:volontiers|"
     r"facilement|avec aisance)|(?:cherchons|cherche|recherchons|recherche) (?:\w+ tout |surtout |d['’]abord "
     r")?(?:quelqu['’]un|des gens|une personne|des personnes)|dire non|il (?:vous|te) faut|capables? d|l['’]habitude "
     r"de|bonne pratique|(?:une|la) capacité|solide culture|lecture de plans?|vous intéresse|t['’]intéresse)"),
    (Kind.COMPETENCY, 4, r"\b(?:vous (?:êtes|avez|possédez|savez|aimez|maîtrisez|disposez|faites preuve|justifiez|"
     r"appréciez|souhaitez|connaissez)|tu (?:es|as|sais|aimes|maîtrises|connais|fais preuve|possèdes)\b|la personne "
     r"(?:idéale|recherchée)|le profil (?:idéal|recherché)|(?:recherch|cherch)(?:ons|e) (?:des |une? |donc |un/e "
     r")*(?:personnes?|profils?|candidat|passionné|quelqu|esprit|talent)\w*|candidat\S* (?:idéal|devra|doit)|apt "
     r"intell|comprendre consigne|concentration|apprendre)"),
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
    (Kind.EXPERIENCE, -6, r"\bselon (?:l['’])?expérience"),
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
    (Kind.CREDENTIAL, -16, r"^\W*(?:assur|gér|anim|organis|délivr|vérifi|contrôl|suivre|suivi|renouvel|planifi|"
     r"prépar|vous)\w*\b[^.]{10,80}(?:certifi|habilitation|agrément)|\b(?:nous sommes|notre|entreprise|société|"
     r"groupe|site|labels?|environnement|agriculture|produits?|établissement|organisme|depuis|récompenses|qualiopi|"
     r"qualité|gestion des|suivi des|obtention d\w*)\b[^.]{0,40}(?:certifi|habilitation|agrément)"),
    (Kind.LANGUAGE, 10, rf"\b(?:ma[îi]trise[zs]|parle[zs]|pratique[zs]|possède[sz]?|possédez|écrivez|lisez|exprimez|"
     rf"avez|as)\b.{{0,60}}{SPOKEN}"),
    (Kind.LANGUAGE, 9, rf"^\W*(?:(?:très )?(?:bon|bonne|parfait|excellent)\w* |a un bon |l['’]|langues? ?:? "
     rf"?)?{LANGUAGES}(?=\W*$| ?(?:,|et|:|\(|[abc][12]|courant|parlé|lu|niveau|professionnel|technique|obligatoire|"
     rf"\+))|\b(?:communiqu|échang|convers|exprim|présent|travaill|rédig|interlocut|environnement)\w*\b.{{0,40}}\ben "
     rf"{LANGUAGES}"),
    (Kind.EDUCATION, 16, r"\b(?:êtes|es|être|^) ?(?:\w+ment )?étudiante?\b|\b(?:validé|obtenu) (?:un|le|votre|une) "
     r"(?:titre|diplôme|bac|brevet|master|licence|bts|cap|certificat de)|\ble cap (?:est|serait|\w+ est|exigé)|"
     r"\b(?:êtes|es) \S+ (?:\S+ )?de formation\b|^\W*\S+ de formation(?:,|$)"),
    (Kind.CONDITION, 6, r"\b(?:condition|forme|résistance|endurance|aptitude)s? physiques?\b"),
    (Kind.COMPETENCY, -12, r"\b(?:vous|tu) (?:êtes|es|serez|seras) (?:\w+ )?(?:rattach|plac|affect|sous l|intégr)"),
    (Kind.EXPERIENCE, 10, rf"\b(?:minimum|au moins|min\.?) (?:de )?{YEARS}|{YEARS} (?:minimum|au moins|et plus|ou "
     rf"plus|et \+|dans un|sur un|à un poste|en tant|comme|d['’]expériences?)"),
    (Kind.EXPERIENCE, -20, r"^(?:forte?s? (?:de|d['’])|avec|riche de).{0,60}\b(?:notre|nous|la société|"
     r"l['’]entreprise|le groupe|l['’]association|la maison)\b|^(?:notre|nos|nous|l['’]entreprise|la société|le "
     r"groupe)\b.{0,80}\bexpérience|\b(?:notre|nos|leurs?) (?:\w+ )?expérience|\b(?:[3-9]\d|1\d\d) ans "
     r"d['’]expérience"),
    (Kind.EXPERIENCE, 12, r"\bfait (?:vos|tes|ses) preuves\b|\bbackground\b|\bhabituée?\S* à\b|\baguerrie?\b|"
     r"\brompue?\S* (?:à|aux)\b|\b(?:un|votre|ton) parcours (?:en|dans) |\bcarrière (?:en|dans) |\bexercé (?:en|dans|"
     r"comme|au sein|des fonctions)|\bévolué (?:dans|au sein|en) |\bexpérimentée?s?(?:\(e\)|·e|\.e)?\b|"
     r"\bissue?(?:\(e\)|·e)? (?:du|d['’]un) (?:secteur|monde|milieu|domaine|univers)|\bparcours (?:réussi|similaire|"
     r"confirmé|significatif)|\b(?:ans|années?) (?:de |d['’])(?:pratique|métier|activité|terrain|exercice|"
     r"ancienneté)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:dotée?|reconnue?|passionnée?|sensibl|sensibilisée?|attirée?|motivée?|animée?|"
     r"dynamique|rigoureu|autonome|organisée?|curieu|impliquée?|volontaire|consciencieu|créati(?:f|v)|sérieu|"
     r"ponctuel|polyvalent|réacti(?:f|v)|à l['’]aise|force de)|\b(?:vous|tu) (?:faites|fais) preuve|\bdotée?\S* "
     r"d['’](?:une|un)\b|\bvous êtes (?:reconnu|doué|attaché|sensible|animé|force|attentif|capable)"),
    (Kind.COMPETENCY, 10, r"\b(?:vous|tu) (?:devez|dois|devrez|devras) (?:\w+ )?(?:être|avoir|faire preuve|savoir|"
     r"maîtriser|connaître|posséder|(?:vous |t['’])(?:adapter|montrer))\b"),
    (Kind.EXPERIENCE, 10, r"^\W*(?:confirmée?|expérimentée?|junior|senior|intermédiaire)(?:\(e\)|·e)?\W*$"),
    (Kind.EXPERIENCE, -20, r"^forte?s? d(?:e |['’])(?:son|sa|ses|leurs?|cette|plus)\b(?!.*\bvous\b)"),
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
    (Kind.DUTY, 8, r"^(?:sous|au sein|rattachée?)\b[^.]{0,100}, (?:l['’]agent|l[ea] titulaire|le/la titulaire|il|"
     r"elle|l[ea] (?:chargée?|responsable|technicien\w*|salariée?|candidate?|stagiaire))\b"),
    (Kind.DUTY, 12, r"\b(?:vous|tu) (?:avez|as|aurez|auras) (?:pour (?:missions?|rôle|objectif|tâche)|comme mission|"
     r"en charge|la (?:charge|responsabilité|gestion|mission) d|à (?:charge|gérer)|un rôle)"),
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
