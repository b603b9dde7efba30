"""What French adverts say that nobody needs: `waived` of `french`, which takes an ask back."""

PAPER = (
    r"(?:expériences?|diplômes?|formations?|qualifications?|connaissances?|permis|compétences?|habilitations?|caces|"
    r"bac|bafa|certificat\w*|licence|maîtrise|niveau|prérequis|parcours|cv|anglais|français|allemand|néerlandais|"
    r"espagnol|"
    r"italien)"
)
ASKED = r"(?:exigée?s?|requise?s?|nécessaires?|demandée?s?|obligatoires?|indispensables?)"
HURDLE = r"(?:un (?:frein|obstacle|critère|prérequis|problème)|éliminatoires?|rédhibitoires?)"
# What follows, where the sentence does not take it back.
NEEDLESS = (
    r"(?!.*\b(?:mais|seulement|uniquement|juste|suffit|faut|sauf|pourvu|condition|cependant|toutefois)\b)"
    r"[^.;:!?–—]{1,70}"
)
# Where a sentence begins.
START = r"(?:^|(?<=[.!?;:–—] ))\W{0,3}"
# A few words that neither say how welcome something is nor open a clause; hours are no ask taken back.
WORDS = (
    r"(?:(?!souhait|appréci|valoris|utile|atout|plus\b|mais\b|qui\b|que\b|si\b|dont\b|déplacement|week|nuit|horaire|"
    r"astreinte)[\w'’./-]+ )"
)
# Who fears nothing has a quality, who lacks a paper has none.
LACKED = (
    r"(?!peur|crainte|souci|problème|difficulté|appréhension|réticence|allergi|hésit|vertige|temps|idée|envie)"
    r"[^.;:!?]{2,70}\?"
)
DISMISSED = (
    r"(?:(?:n['’]est|ne sera|n['’]es|n['’]êtes)(?: [\w-]+)? pas (?:fait(?:e)? |le bon poste )?(?:pour (?:toi|vous)|"
    r"au "
    r"bon endroit)|passe[zr]? (?:ton|votre) chemin)"
)
OPENS_TO = r"(?:acceptée?s?|bienvenue?s?|admise?s?|possibles?|acceptée?\W{1,2}e?\W?s?)"

WAIVED = (
    rf"\b(?:aucune? |sans |ni |pas (?:de |d['’]))(?:\w+ ){{0,2}}?{PAPER}\b(?: [\w'’]+){{0,3}}? ?(?:n['’]est |"
    rf"ne sont )?(?:{ASKED}|particuli\w+|préalable)|"
    rf"\b{PAPER}\b ?{WORDS}{{0,3}}?(?:(?:n['’]est|ne sont) pas|non) (?:{ASKED}|{HURDLE}(?! pour (?:vous|toi)))|"
    rf"{START}(?:l['’]|le |la |les |une? |votre |ton )?(?!il |ce |cela |ça |vous |tu |nous ){WORDS}{{1,5}}?"
    rf"(?:(?:n['’]est|ne sont) pas|non) {ASKED}|"
    r"\bdébutant[\w()·./-]* (?:(?:est|sont) )?(?:accept|bienvenu|admis)[\w()·./-]*|"
    rf"\b(?:(?:pas|nul|aucun) besoin|inutile|pas (?:nécessaire|indispensable|obligatoire)) (?:de |"
    rf"d['’])(?=(?:(?:bien )?savoir|connaître|avoir|parler|posséder|détenir|"
    rf"maîtriser|"
    rf"coder|être (?:une? |expert|bilingue|diplôm|qualifi|expériment|spécialiste|titulaire|du métier)|(?:\w+ |une? "
    rf"|d['’]une? )"
    rf"{{0,2}}?{PAPER})){NEEDLESS}|"
    rf"\b(?:demand|exige|attend)\w* (?:aucune?|pas (?:de |d['’])) ?(?:\w+ ){{0,2}}?{PAPER}\b|"
    r"\b(?:nous|on) n(?:e |['’])(?:te |vous )?(?:recherch|cherch|demand|exige|attend)\w* (?:pas|aucune?|ni)\b"
    rf"{NEEDLESS}|"
    rf"\b{PAPER} (?:nous )?importe(?:nt)? peu|{START}(?:peu (?:nous )?|qu['’])importe(?:nt)?\b(?! (?:la |le |les |"
    r"l['’])?(?:météo|temps|heure|jour|saison|circonstance|situation|obstacle|client|difficulté))[^.;:!?,–—]{3,80}|"
    rf"{START}(?:bien plus|plus|davantage|au[- ]delà) (?:que |d['’e] ?)(?:vos |votre |tes |ton |ta |les? |la |des? |"
    rf"l['’]|"
    rf"une? )(?:\w+ )?{PAPER}\b(?=\W*$)|"
    rf"\bon s['’]en (?:fiche|moque|fout|balance) (?:que|qu['’]|de|du|des|d['’]|si)\b[^.;:!?,–—]{{3,80}}|"
    rf"{START}pas (?:de |d['’]){WORDS}{{1,3}}{ASKED}|"
    rf"{START}(?:tous|toutes) (?:les )?(?:types? de )?(?:niveaux?|profils?|diplômes?|âges?|parcours|expériences?)\b"
    r"[^.;:!?]{0,40}?\b(?:accept|bienvenu|étudi|considér)\w*|"
    r"\bn['’](?:avez|as|êtes|es) [^.;:!?]{3,100}?, (?:ce n['’]est |c['’]est )?(?:pas (?:grave|un problème|de "
    r"(?:souci|"
    r"panique|problème))|aucun (?:souci|problème))|"
    rf"{START}que (?:vous|tu) [^.;:!?]{{3,110}}?,? (?:peu importe|c['’]est (?:égal|pareil)|(?:ça|cela) nous est "
    rf"égal)|"
    rf"\b{PAPER}[^.;!?]{{0,20}} on s['’]en (?:fiche|moque|fout|balance)\b|"
    rf"{START}(?:vous|tu) n['’](?:avez|as) (?:pas|aucune?|jamais) (?:de |d['’])?{LACKED}|"
    rf"{START}(?:pas (?:encore )?(?:de |d['’])|sans |aucune? )(?:[\w'’]+ ){{0,2}}?{PAPER}\b[^.;:!?]{{0,60}}\?|"
    r"\bn(?:e |['’])[^.;:!?]{2,40}?\bpas\b[^.;:!?]{0,30}?\b(?:tou(?:te)?s (?:les |ces |nos )?(?:\w+ )?(?:cases|"
    r"critères|"
    r"compétences|points|prérequis)|(?:à )?100 ?%|l['’](?:ensemble|intégralité) d)[^.;:!?]{0,40}|"
    rf"\b{DISMISSED}(?: si\b[^.;!?]{{3,150}}|\W*$)|{START}si [^.;:!?]{{3,150}}?,? [^.;:!?,]{{0,40}}?{DISMISSED}|"
    rf"{START}(?:toute? |une? |les |l['’])?(?:(?!seul)\w+ ){{0,2}}?(?:combinaison|équivalen\w+|jumelage|autres? "
    rf"(?:\w+ ){{0,2}}?"
    rf"{PAPER}|{PAPER} équivalen\w+)\b[^.;:!?]{{0,90}}?\b(?:ser(?:a|ont)|peu(?:t|vent)|pourr(?:a|"
    rf"ont))\b[^.;:!?]{{0,20}}?"
    r"\b(?:considérée?s?|prise?s? en (?:compte|considération)|acceptée?s?|étudiée?s?|reconnue?s?)|"
    r"^\W*sans exception\W*$|^\W*(?:ce n['’]est )?pas (?:grave|de souci|un problème)\W*$"
)
