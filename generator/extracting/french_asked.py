"""Which words of a French advert ask for a language, a history, a skill or a trait: cues for `cues`."""

from generator.extracting.french_told import NUMBER
from generator.model import Kind

LANGUAGES = (
    r"(?:l['’])?(?:anglais|français|allemand|espagnol|italien|portugais|néerlandais|flamand|arabe|chinois|mandarin|"
    r"japonais|russe|polonais|turc|luxembourgeois|langue des signes|autres? langues?|langues? étrangères?|deuxième "
    r"langue)\w*"
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
FLUENT = r"(?:[abc][12]\b|courants?\b|fluides?\b|maternel|bilingue|natif|(?:exigé|requis|indispensable|souhaité)s?\b)"
YEARS = rf"{NUMBER} ?(?:\+|(?:à|-|–|/|ou) ?{NUMBER})? ?(?:ans?|années)\b"
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
ASKED: tuple[tuple[Kind, int, str], ...] = (
    (Kind.LANGUAGE, 12, rf"\b(?:ma[îi]tris\w*|conna(?:issances?|[îi]t\w*|issez)|pratiqu\w+|parl\w+|écri\w+|niveau|"
     rf"courant\w*|bilingue|li(?:re|sez|s)\b|lu, (?:écrit|parlé)|notions|compétences? linguistiques?|compréhension|"
     rf"expression|aisance|à l['’]aise|linguistiques?|bon|bonne|excellent|bases?)\b.{{0,60}}{SPOKEN}|"
     rf"\b{LANGUAGES}\b.{{0,30}}\b(?:courant|couramment|connaissance|maîtrise|maternel|fluide|technique|exigé|"
     rf"souhaité|requis|apprécié|professionnel|lu|oral|écrit|indispensable|[abc][12]\b|est un|facilit|utile|sera|"
     rf"serait)|\b(?:bi|tri)lingu|langues? (?:nationale|officielle)|^langues?\b|\blangue maternelle"),
    (Kind.LANGUAGE, 12, rf"\bà l['’]aise (?:en|avec l['’]|à l['’](?:oral|écrit) en) ?{LANGUAGES}"),
    (Kind.LANGUAGE, 12, rf"^\W*(?:(?:votre |ton |un )(?:\w+ )?)?{TONGUES}|^\W*(?:l['’]|le ){TONGUES}(?=\W*$|[,;:(]| "
     r"(?:et|ou|oui|vous|te|t['’]|nous|ne|n['’]|est|ser\w+|aide\w*|suffi\w+|facilit\w+|ouvr\w+|peut|pas|parlé|lu|"
     r"écrit|"
     r"courant|technique)\b)"),
    (Kind.LANGUAGE, 12, r"\b(?:parl(?:ez|es|er|ant)|compren(?:ez|ds|dre)|lisez|li[rs]|lire|débrouill\w+|convers\w+|"
     r"exprim\w+)\b (?:(?:\w+ment|bien|mieux|un peu|aussi|déjà|en|le|du|ou \w+ez|et \w+ez) ){0,3}(?:l['’])?"
     rf"{TONGUES}|{CODES}|\b(?:le|du|en) nl\b|\ble (?:de|en|fr) (?:est|sera|serait|courant)\b"),
    (Kind.LANGUAGE, 14, r"\b(?:vous êtes|tu es|être|soyez|sois) (?:[\w’'-]+ ){0,2}(?:bi|tri|quadri|multi|pluri)"
     r"lingue"),
    (Kind.LANGUAGE, 10, rf"\b(?:(?:vous|tu|te)\b|t['’])(?! (?:rejoi|intégr)).{{0,40}}\b(?:l['’]|le ){TONGUES}"),
    (Kind.LANGUAGE, 16, r"^\W*(?:(?:(?:vous|tu) )?(?:êtes|es|être)|parfaite(?:ment)?|idéalement|de préférence|"
     r"candidate?) "
     r"(?:\w+ment )?(?:franco|anglo|néerlando|germano|hispano|arabo|luso)phones?\b|^\W*(?:franco|anglo|néerlando|"
     r"germano|"
     r"hispano|arabo|luso)phones?\b|\b(?:connaissance|maîtrise|parl\w+|pratique) (?:d['’])?(?:au moins )?une "
     r"(?:autre |"
     r"deuxième |seconde )?langue (?:autochtone|étrangère|régionale|africaine|vivante|européenne|slave)"),
    # The language of the region, or of the country, asked for in an office's words.
    (Kind.LANGUAGE, 16, rf"^\W*(?:[\w'’°]+ ){{0,3}}?(?:l['’])?(?:connaissances?|ma[îi]trise|pratique|compréhension|"
     rf"notions)"
     rf"(?: \w+){{0,2}} (?:(?:de |d['’]|en |des |du )(?:la |l['’]|une |\w+ )?(?:\w+ )?langues?\b(?! (?:de bois|"
     rf"informatique|de "
     rf"programmation))|(?:du |de l['’]|de |d['’]){TONGUES})|\bselor\b|^\W*(?:[\w'’]+ ){{0,3}}?(?:brevets?|examens?|"
     rf"certificats?|"
     r"tests?|attestations?|diplômes?) (?:de (?:langue|connaissances?) )?linguistiques?\b|^\W*(?:une? |le |gros |"
     r"réel )?(?:plus|"
     rf"atout|avantage)s? ?: ?(?:l['’]|le |du |de l['’]|(?:la |une )?(?:maîtrise|connaissance) d\S+ ?)?{TONGUES}"),
    (Kind.LANGUAGE, 18, rf"(?<![\w/.@'’]){CODE}(?:(?:,| et| ou|, et) {CODE})+ ?:? ?\(?(?:niveau |{FLUENT})|"
     rf"(?<![\w/.@'’])"
     rf"{CODE}(?: ?: ?\(?(?:niveau |{FLUENT})| ?\(?[abc][12]\b)"),
    (Kind.LANGUAGE, 6, rf"\b(?:ma[îi]trise|connaissances?|pratique|niveau) (?:de |du |en |d['’])?{LANGUAGES}"),
    (Kind.EXPERIENCE, 9, rf"\b{NUMBER}\s?(?:\(\d+\) )?(?:à {NUMBER} )?(?:ans?|années|mois)\b.{{0,40}}\bexpérience|"
     rf"\bexpérience\b.{{0,50}}\b{NUMBER} (?:ans?|années|mois)\b|^\W*(?:\w+ ){{0,4}}(?:première |solide |bonne |"
     rf"forte )?expériences?\b|expérience (?:probante|significative|confirmée|réussie|similaire|"
     rf"professionnelle|préalable|souhaitée|exigée|sur un poste|dans|en|de|comme|utile)"),
    (Kind.EXPERIENCE, 16, rf"^\W*(?:(?:un |au )?(?:minimum|moins|plus) (?:de |d['’])?|(?:vous |tu )?(?:avez|as|"
     rf"compt\w+|cumul\w+|totalis\w+|justifi\w+) (?:de |d['’])?(?:(?:au|plus|un) \w+ (?:de )?)?)?{NUMBER} (?:à "
     rf"{NUMBER} )?(?:ans?|"
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
    # Whom the writer of a mail must have, and what drives whoever fits.
    (Kind.COMPETENCY, 16, r"^\W*(?:(?:donc|alors),? )?il (?:me|nous|leur|lui) faut (?:donc |absolument |\d+ )?(?:des|"
     r"une?|quelqu['’]|d['’]|les?|la|deux|trois)[\w'’]* ?(?:\w+ )?(?:gars|filles?|gens|personnes?|un|profils?|"
     r"candidate?s?|équipière?s?|collègues?|professionnel\w*|gaillards?|hommes?|femmes?)\b"),
    (Kind.COMPETENCY, 18, r"^(?!.*\?)[^.;,]{3,50} (?:vous|te) (?:motiv|stimul|passionn|anim)(?:e|ent)\b"),
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
    (Kind.EXPERIENCE, -6, r"\bselon (?:l['’])?expérience"),
    (Kind.LANGUAGE, 10, rf"\b(?:ma[îi]trise[zs]|parle[zs]|pratique[zs]|possède[sz]?|possédez|écrivez|lisez|exprimez|"
     rf"avez|as)\b.{{0,60}}{SPOKEN}"),
    (Kind.LANGUAGE, 9, rf"^\W*(?:(?:très )?(?:bon|bonne|parfait|excellent)\w* |a un bon |l['’]|langues? ?:? "
     rf"?)?{LANGUAGES}(?=\W*$| ?(?:,|et|:|\(|[abc][12]|courant|parlé|lu|niveau|professionnel|technique|obligatoire|"
     rf"\+))|\b(?:communiqu|échang|convers|exprim|présent|travaill|rédig|interlocut|environnement)\w*\b.{{0,40}}\ben "
     rf"{LANGUAGES}"),
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
    # Whom they look for, where a word says what the person is like and not the house.
    (Kind.COMPETENCY, 22, r"\b(?:(?:re)?cherch(?:ons|e|ent)|à la recherche d|recrut(?:ons|e|"
     r"ent))\b(?:(?!\b(?:équipes?|"
     r"entreprise|société|structure|groupe|secteur|environnement|maison|agence|association|cadre|ambiance|pour|afin|qui|"
     r"dans|au sein)\b).){3,70}?\b(?:motivée?|passionnée?|compétente?|rigoureu(?:x|se)|sérieu(?:x|se)|"
     r"ponctuel(?:le)?|"
     r"autonome|curieu(?:x|se)|enthousiaste|consciencieu(?:x|se)|créati(?:f|ve)|impliquée?|souriante?|dynamique|"
     r"polyvalente?|dévouée?|organisée?)s?(?![\w’'])(?! commercial| territorial)|\b(?:(?:re)?cherch(?:ons|e|ent)|"
     r"à la "
     r"recherche d)\b.{3,50}?\b(?:ayant (?:envie|le goût|à cœur|le sens|une? bon)|dotée?\S* d(?:e |['’])une?)"),
    (Kind.COMPETENCY, -20, rf"^\W*(?:vous êtes|tu es) (?!.*{TRAITS})[^?]{{3,60}} (?:vous |tu )?(?:(?:re)?cherche[zs]|"
     r"souhaite[zs]|voulez|veux|rêve[zs])\b[^?]*\?\W*$"),
)
# fmt: on
