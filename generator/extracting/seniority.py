"""Units and title in, the role's level out, with whether it manages people and the words that decided."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.extracting.gates import first_matches
from generator.model import Kind, Level, Seniority, Unit

TOLD = (Kind.DUTY, Kind.ABOUT, Kind.COMPETENCY, Kind.EXPERIENCE, Kind.CONDITION, Kind.EDUCATION)
ORDER = tuple(Level)
SHOWN = 4
# Nobody writes a line of more letters.
LONGEST, LONGEST_TITLE = 2_000, 200
# How much leading others speaks for a manager beside what else is said.
LEADING = 1.5
# A title without any of the words below is most likely a trade or a profession.
UNKNOWN_TITLE = 2.5
# How much it says that somebody answers to the top whose title is no manager's: in a small firm everybody does.
IN_A_SMALL_FIRM = 0.5
# Who leads, in French: whom, or how many; children and guests of a house are led in another sense.
FRENCH_TEAM = (
    r"(?:(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|une? \w+aine d(?:e|"
    r"['’])) ?(?!(?:jeunes |petits )?(?:enfants|élèves|jeunes|étudiants|stagiaires|groupes|participants|"
    r"résidents|usagers|ateliers|activités|sorties|in|or|and|of|to|at|for|with|on)\b)[^\W\d_]+)"
)
LEADS_IN_FRENCH = (
    r"\b(?:(?:encadr|manag|supervis)(?:er|ez|es|erez|eras)|encadre) "
    r"(?:au quotidien |directement |jusqu['’]à |et \w+er )?"
    rf"(?:les |vos |tes |ses )?{FRENCH_TEAM}|"
    rf"\bencadrement (?:\w+ )?(?:de |d['’])(?:l['’])?(?:{FRENCH_TEAM}|une équipe|équipe)|"
    r"\bsupervis(?:er|ez|es|e|erez|eras) le travail d(?:es|u|e|['’])|"
    r"\b(?:anim|m[eè]n|pilot|encadr|manag|dirig|supervis)(?:er|ez|es|e|erez|eras) (?:et (?:\w+ ){1,2})?"
    r"(?:une |l['’]|votre |ton |les |des |cette )"
    r"(?:\w+ )?équipes?\b|\bà la tête d['’]une (?:équipe|brigade)|\béquipe de [^.]{0,20}\bsous (?:votre|ta) "
    r"(?:responsabilité|autorité)|\bsous (?:votre|ta) (?:responsabilité|autorité) [^.]{0,20}\béquipe"
)
# What a field says that holds nothing.
NONE = r"\s?[:|–-]\s?(?:none|nil|no|0|zero|n/a|not applicable|keine|nein|entfällt|non|aucune?|néant)(?=\W*$|[.;,|(])"
# Whom the role reports to, what it answers for, how long people have done such work: (level, weight, words).
# fmt: off
ANSWERS: tuple[tuple[Level, float, str], ...] = (
    (Level.DIRECTOR, 4,
     r"report(?:s|ing)? (?:in)?(?:directly )?(?:in)?to:? (?:\S+ ){0,3}?(?:ceo|chief executive|president|"
     r"owner|managing director|board|executive director|general manager)|(?:sous l['’]autorité|"
     r"rattachée?\S*) (?:directement )?(?:au|à la|du|de la) (?:direction générale|direct(?:eur|"
     r"rice) générale?(?! des services)|conseil d['’]administration)|(?:berichte\w*|"
     r"unterstell\w*) (?:\w+ ){0,3}(?:geschäftsführung|vorstand)"),
    (Level.DIRECTOR, 4,
     r"report(?:s|ing)? (?:in)?(?:directly )?to:? (?:\S+ ){0,7}?(?:vp|vice president|c[ftoim]o|"
     r"chief \w+ officer)\b"),
    (Level.MANAGER, 3,
     r"report(?:s|ing)? (?:in)?(?:directly )?to:? (?:\S+ ){0,4}?"
     r"(?:(?<!executive )(?<!managing )director|head of)\b"),
)
SIGNS: tuple[tuple[Level, float, str], ...] = (
    (Level.CONTRIBUTOR, 3,
     r"report(?:s|ing)? (?:in)?(?:directly )?to:? (?:\S+ ){0,4}?(?:manager|supervisor|lead|"
     r"coordinator)\b|sous (?:la supervision|la responsabilité|l['’]autorité) d(?:e|"
     r"['’])\s?(?:\w+ )?(?:coordinat\w+|responsable|chef)"),
    (Level.DIRECTOR, 3,
     r"(?:[$£]|€)\s?\d{2,}(?:\.\d+)?\s?(?:m\b|mm\b|million|bn|billion)\+?(?: (?:in|of)(?: \w+){1,2})?"),
    (Level.DIRECTOR, 2, r"\b(?:p&l|p/l|profit[ /](?:and )?(?:loss|& loss)|profit center)\b"),
    (Level.DIRECTOR, 2,
     r"\bsenior management experience|\bmulti-?(?:site|country|region)\w*|\bset(?:s|"
     r"ting)? the (?:strategy|vision|direction)|\bdefine(?:s)? the (?:strategy|vision)|"
     r"\bresponsibility for the [^.]{0,40}strategy"),
    (Level.EXECUTIVE, 3,
     r"\breport(?:s|ing)? (?:directly )?to the board\b|\bboard of directors\b[^.]{0,40}\b(?:advise|"
     r"report|present)|\bmember of the (?:executive|management) (?:committee|board|team)|"
     r"\bmembre du comité (?:de direction|exécutif)|\bmitglied der geschäfts(?:leitung|führung)"),
    (Level.MANAGER, 3,
     r"\bteam of \d+[^.]{0,20}|\b(?:supervis(?:e|es|ing)|manag(?:e|es|ing)) (?:a |the )?(?:\w+ ){0,2}(?:staff|team|"
     rf"employees|associates)\b|(?<!no )(?<!zero )(?<!not have )(?<!have any )\bdirect reports\b(?!{NONE})|"
     rf"\bperformance reviews\b|\bdisciplinary action|{LEADS_IN_FRENCH}|\bpersonalverantwortung\b(?!{NONE})|"
     r"\bmitarbeiterführung\b|\b(?:führ|leit)(?:en|e?st) (?:sie |du )?(?:\d+ |ein \w*team|eine gruppe von)|"
     r"\bsupervisory experience"),
    (Level.DIRECTOR, 3,
     r"\b(?:manag|lead|supervis|overse)\w+ (?:\w+ ){0,2}(?:managers|supervisors|team leaders)\b|"
     r"\b(?:encadr|manag)\w+ (?:des|les|vos) (?:responsables|managers)\b"),
    (Level.DIRECTOR, 1, r"\b(?:1[0-9]|[89])\s?\+? years"),
    (Level.MANAGER, 1, r"\b[5-7]\s?\+? years"),
    (Level.CONTRIBUTOR, 1, r"\b[2-4]\s?\+? (?:years|yrs)\b|\bbachelor['’]?s|\bdegree\b"),
    (Level.ENTRY, 2,
     r"\bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)|\bentry[- ]level\b|"
     r"\bwill train\b|\b(?:débutants?|debutants?) acceptés?|\bquereinsteiger\w*|\bsans expérience|"
     r"\blearn on the job\b"),
    (Level.ENTRY, 1, r"\bhigh school diploma|\bged\b"),
    (Level.ENTRY, 2, r"\b(?:apprentice(?:ship)?|internship|trainee program\w*|work placement)\b"),
)
# Title words, first match first: traps stand before the plain words that they contain.
TITLES: tuple[tuple[Level, float, str], ...] = (
    (Level.ENTRY, 5,
     r"\b(?:intern|internship|trainee|apprentice|apprenti\S*|stagiaire|azubi\w*|auszubildende\w*|"
     r"praktikant\w*|praktikum|volont(?:är|ariat)\w*|lehrling\w*|lernende\w*|ausbildung zu[mr]|duales studium|"
     r"bundesfreiwilligendienst|werkstudent\w*|working student|alternante?)\b"),
    (Level.ENTRY, 4,
     r"\b(?:(?:sales|retail|store|shop|stock|team|crew|warehouse|dock|kitchen|care|healthcare|nursing) "
     r"(?:associate|member|assistant)|(?:bar|kitchen|event|waiting|floor|cleaning|catering) staff|operatives?|"
     r"(?:warehouse|factory|production|farm|store)\b.{0,20}\bworker|commis|plongeu\w+|serveu\w+|caissi\S+|"
     r"manutentionnaire|préparat\S+ de commandes?|aide de cuisine)\b|\w*helfer(?:in)?\b|\bservicekraft|\bkellner"),
    (Level.CONTRIBUTOR, 4,
     r"\bassist\w+ (?:to|of) the\b|\blead(?:s|[- ]?generation)\b|\b(?:art|creative|film|casting|funeral|"
     r"photography|music) director\b|\bdirector of (?:first impressions|photography)|\bdirect(?:eur|"
     r"rice) (?:artistique|photo)|\bprincipal (?:\w+ )?(?:engineer|consultant|scientist|analyst|designer|"
     r"developer|architect|researcher|investigator)|\bchef(?:fe|\(fe\)|[·./-]fe)? de (?:projet|produit|"
     r"partie|rang)\b|"
     r"\b(?:projekt|reise|kurs|übungs)leit|\b\w*(?:begleit|anleit)(?:er|ung)|"
     r"\bvice president\b.{0,30}\b(?:bank\w*|fixed income|equit\w+|credit|trading|markets|securities|"
     r"wealth|lending)"),
    (Level.MANAGER, 4, r"\bassistante?[- ]gérant|\bassistant(?:e|\(e\))? gérant"),
    (Level.CONTRIBUTOR, 4,
     r"\b(?:executive|personal|administrative|legal|medical|dental|teaching|laboratory) (?:assistant|"
     r"secretary)|\b(?:referent|sekretär|sekretariat|mitarbeiter|assistent)\w*\b.{0,25}\b(?:vorstand|geschäfts|"
     r"direktion)|\bassistant(?:e|·e|-e)?\b(?! (?:general )?(?:manager|director|principal|head))|\bsecretary\b|"
     r"\bassistenz\b|\bsachbearbeit\w+"),
    # Who works for the head of a house is not the head.
    (Level.MANAGER, 4, r"\bstellvertret\w* (?:der |des |die )?\w*leit(?:ung|er)"),
    (Level.CONTRIBUTOR, 4,
     r"^(?!\W*(?:die )?(?:\w*leit(?:ung|er)|mitglied)).{3,40}\b(?:für die|für den|der|des|zur) \w*"
     r"(?:geschäfts|schul|klinik|abteilungs|amts|werks|bereichs|haus|heim|pflegedienst|vertriebs|personal)leitung\b"),
    (Level.EXECUTIVE, 5,
     r"\bchief (?!assistant)\w+(?: \w+)? officer\b|\bc[efto]o\b|\bmanaging director\b|"
     r"\bexecutive director\b|\bpresident\b(?<!vice president)|\bgeschäfts(?:führ|leit)\w+|\bdirect(?:eur|"
     r"rice) général\w*|\bvorstand\w*"),
    (Level.MANAGER, 4,
     r"\bdeputy (?:head|director|principal|manager)|\b(?:assistant|vice) principal\b|\bstellvertretende\w* leit|"
     r"\b\w*konrektor|"
     r"\bhead of department\b|\bdirect(?:eur|rice)(?: adjointe?)? (?:(?:de|du|de la) (?:\w+-)?(?:crèche|magasin|"
     r"restaurant|agence|centre|résidence)|d['’](?:agence|hôtel|accueil))"),
    # Of the work for a client, not of people; who leads some is told by the posting.
    (Level.CONTRIBUTOR, 2, r"\b(?:account|engagement) director\b"),
    (Level.DIRECTOR, 4,
     r"\bvice president\b|\b(?:s|e)?vp\b|\bdirector\b|\bdirect(?:eur|rice)\b|\bhead of (?:division|sales|"
     r"marketing|finance|hr|people|engineering|product|operations)\b|\bhead ?teacher\b|\bhead of school|"
     r"\bprincipal$|\bproviseur|\bschulleit\w+|\b(?:grundschul|schul)?rektor(?:in)?\b|\b\w*direktor(?:in)?\b|\bchefarzt|\bchefärzt|"
     r"\bdezernent|\bbeigeordnet|\b(?:dezernats|amts|fachbereichs)leit\w+|"
     r"\bärztliche leitung|\bfachärztliche leitung|\b(?:bereichs|werks|vertriebs|finanz|personal)leit\w+|"
     r"\bleit(?:er|ung)\S* (?:des |der )?(?:vertrieb|marketing|finanz|personal)\w*"),
    (Level.CONTRIBUTOR, 4,
     r"\b(?:account|project|product|program(?:me)?|case|community|office|content|social media|"
     r"relationship|customer success|event|contract|data|portfolio) manager\b|\bchargée?\S* de\b|\bkey account|"
     r"\bmanag(?:er|ement) accountant\b|\bmanagement (?:consultant|assistant)"),
    (Level.MANAGER, 4,
     r"\b(?:manager|supervisor|superintendent|foreman|forewoman|team ?lead(?:er)?|shift lead\w*|charge nurse|"
     r"ward (?:sister|manager)|matron|sous[- ]chef|head chef|executive chef|chief (?:engineer|nurse|technician|"
     r"steward)|chef(?:fe|\(fe\)|[·./-]fe)? (?:(?:de |du |des )(?:cuisine|service|rayon|équipe|chantier|pôle|bureau|"
     r"division|département|secteur|section|unité|centre|brigade)s?|d['’](?:équipe|atelier|agence|unité))|"
     r"cadre (?:de santé|infirmi\w+)|contremaître(?:sse)?|infirmi\w+[- ]chef\w*|"
     r"(?:assistante?[- ])?gérant(?:e|\(e\))?|leitende[rn]?(?:/[rn])? \w*(?:arzt|ärztin|"
     r"pflege\w*|ingenieur\w*)|"
     r"responsable|principal|captain|lead|führungskraft|hausdame|vorarbeiter\w*|polier\w*|küchenchef\w*|(?:schicht|"
     r"kolonnen|gruppen)führer\w*|(?:schicht|werk|werkstatt|industrie|produktions)meister\w*|oberarzt|"
     r"oberärzt\w+)\b|\w*(?:leiter|leitung)(?:in|\b)|\bteamleit\w+"),
    (Level.MANAGER, 3.5, r"\bhead of\b"),
    (Level.CONTRIBUTOR, 3,
     r"\b(?:senior|staff|expert|specialist|engineer|developer|designer|analyst|nurse|technician|teacher|"
     r"librarian|accountant|lawyer|attorney|physician|researcher|scientist|consultant|advisor|representative|"
     r"officer|administrator|clerk|mechanic|carpenter|electrician|coordinat(?:or|eur|rice)|koordinator\w*|bibliothécaire|"
     r"infirmi\w+|ingénieur\w*|animateur\S*|développeu\w+|arzt|ärztin|tierarzt\w*|therapeut\w*|erzieher\w*|"
     r"pflegefach\w*|referent\w*|ingenieur\w*|entwickler\w*|person)\b"),
    (Level.ENTRY, 3,
     r"\b(?:junior|dishwasher|cleaner|custodian|janitor|packer|picker|helper|server|waiter|waitress|"
     r"cashier|driver|labou?rer|operator|attendant|crew|porter|host(?:ess)?|"
     r"agent\S* (?:de (?:service|nettoyage|propreté|production|restauration|quai|tri)|des services|d['’]entretien)|"
     r"(?:employée?|équipi\w+)\S* (?:polyvalent\S*|de (?:rayon|restauration|ménage|libre[- ]service|caisse))|"
     r"hôte(?:sse)?\S* (?:de caisse|d['’]accueil)|ouvri(?:er|ère)\S* agricole\S*|"
     r"\w+fahrer(?:in)?|kommissionierer\w*|zusteller\w*|spüler\w*|"
     r"produktionsmitarbeit\w*|minijob\w*|zimmermädchen|raumpfleger\w*|haushaltshilfe\w*|hauswirtschaftskraft|"
     r"(?:putz|spül|küchen)kraft|regalauffüll\w*|servicemitarbeit\w*|kassierer\w*|reinigungskraft|aushilfe|hilfskraft|küchenhilfe|lagermitarbeiter\w*)\b"),
)
# fmt: on
# Between the verb and those who are led stands no word that makes them something else's.
DIRECTLY = r"(?:(?!\b(?:for|with|to|from|by|at|in|on|between|among|who|that|using|so)\b)[\w ,&/'’-]){0,40}"
TEAM = (
    r"(?:(?:a|the|your|their|our|small|direct) (?:[\w-]+ ){0,3}(?:teams?|brigade|crew)\b(?! (?:player|environment|"
    r"members? (?:and|to|with)|spirit|culture|work|meeting|event))|(?:team|department|brigade|crew) of|"
    r"direct reports)"
)
MANAGES = (
    r"\b(?:manag(?:e|es|ing)|lead(?:s|ing)?|supervis(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)?|"
    r"coach(?:es|ing)?|motivat(?:e|es|ing)|roster(?:s|ing)?)\b(?! (?:for|to)\b)"
    rf"{DIRECTLY}\b(?:{TEAM}|(?:front of house |kitchen |warehouse |production |sales |nursing )?staff\b"
    r"(?! (?:members of|meeting|training))|subordinates|(?:employees|associates|volunteers|managers|supervisors)\b|"
    r"(?:sales|engineering|field) organi[sz]ation)|"
    rf"\b(?:build|develop|hire|recruit|train|schedul)(?:e?s|ing|e)?\b(?! (?:for|to|and buy)\b){DIRECTLY}\b{TEAM}|"
    r"\b(?:look(?:s|ing)? after|line[- ]manag(?:e|es|ing)|in charge of|runs?|manag(?:e|es|ing)|lead(?:s|ing)?|"
    r"supervis(?:e|es|ing)) (?:an? |the |up to |around |about )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|"
    r"ten|eleven|twelve|fifteen|twenty) (?:\w+ ){0,2}?(?:people|staff|colleagues|engineers|developers|nurses|carers|"
    r"teachers|assistants|officers|analysts|designers|chefs|cooks|drivers|operatives|technicians|advisers|advisors|"
    r"employees|associates|volunteers|managers|supervisors)\b|"
    rf"\bdirect reports\b(?!{NONE})|\bperformance reviews? of\b|\bdisciplinary action|"
    r"\bsupervisory (?:experience|responsib)|\bwork of employees\b|"
    r"\b(?:direct|supervis|oversee)\w* the work of [\w, /-]{0,60}\bemployees\b|"
    r"\b(?:have|has|be|are) (?:\w+ ){1,8}?(?:working under|reporting (?:directly )?(?:in)?to|under) you\b|"
    r"\b(?:encadr(?:er|ez|ement)|manag(?:er|ez)|dirig(?:er|ez)|supervis(?:er|es|e|"
    r"ez))\b[^.]{0,30}\b(?:équipes?|collaborat\w+|personnel|agents|brigade)|\bmanagement d['’](?:une )?équipe|"
    rf"{LEADS_IN_FRENCH}|"
    r"\b(?:personal|führungs)verantwortung\b(?! der| des)|\b(?:führ(?:en|st)|führung von) (?:[\w-]+ ){0,3}"
    r"(?:jahres|personal|mitarbeiter|feedback)gespräche|"
    r"\bdisziplinarisch\w* (?:und \w+ )?(?:führ|leit|verantwort|vorgesetzt)\w*|"
    r"\b(?:ihnen|dir) (?:sind|unterstehen)\b.{0,40}\b(?:unterstellt|unterstehen)|\bmitarbeiterführung|"
    r"\bpersonalführung|\b(?:führ(?:st|en|ung)|leit(?:est|en|"
    r"ung))\b(?![^.,;]*\san(?=\s*(?:[.,;]|$|und\b)))[^.]{0,30}\b(?:\w*teams?|mitarbeit(?:er|ende)\w*|\w*kräfte[n]?|beschäftigten?|"
    r"kolleg\w+|assistenzärzt\w+)\b"
)
MANAGES_NOBODY = (
    r"\b(?:no|without) (?:direct reports|people management|line management|supervisory)|"
    r"\bindividual contributor\b|\bnon-supervisory|\b(?:(?:does|do|will) not|won['’]t|doesn['’]t|"
    r"don['’]t) (?:\w+ly )?(?:line[- ])?(?:manage|supervise|lead) (?:any |other )?(?:\w+ )?"
    r"(?:people|staff|others|employees|personnel|a team|one\b|body\b)|"
    r"\b(?:will|does|do) not (?:initially )?have (?:any )?direct reports|"
    r"\bexercises? no (?:direct )?supervision|\b(?:nobody|no one|no-one) (?:will )?reports? to (?:you|this)|"
    r"\bno (?:line|staff|supervisory) (?:reports|management|responsib)|\b(?:keine|ohne) (?:personal|"
    r"führungs)verantwortung|\bsans (?:management|encadrement|responsabilité hiérarchique)\b|"
    rf"\b(?:direct reports?|(?:line|people|staff) management|supervisory (?:duties|responsibilit\w+)|(?:personal|"
    rf"führungs)verantwortung|responsabilités? hiérarchiques?){NONE}|^\W*(?:management|encadrement|supervision|"
    rf"leadership)(?: (?:of staff|d['’]équipe|responsibilit\w+))?{NONE}|"
    r"\bn['’]encadr\w+ (?:personne|pas)\b|\bpas d['’](?:encadrement|équipe à encadrer)\b"
)
MANAGING_KINDS = (Kind.DUTY, Kind.COMPETENCY, Kind.EXPERIENCE)


class Sign(NamedTuple):
    """Words of the posting that speak for a level, and how much."""

    level: Level
    weight: float
    words: str


def seniority_of(units: Sequence[Unit], title: str | None, language: str) -> Seniority:
    """The level that reporting line, scope and years speak for, the title weighed in last."""
    manages, words = manages_people(units)
    titled = tuple(sign_of_title(title))
    leads = bool(manages) or any(ORDER.index(sign.level) >= ORDER.index(Level.MANAGER) for sign in titled)
    signs = [*signs_in(units, 1 if leads else IN_A_SMALL_FIRM), *titled]
    if manages:
        # Who leads others is a manager at least; it does not tell a manager from a director.
        above = [Level.DIRECTOR] if any(sign.level is Level.DIRECTOR for sign in signs) else []
        signs += [Sign(level, LEADING, words[0]) for level in (Level.MANAGER, *above)]
    votes = {one: sum(sign.weight for sign in signs if sign.level is one) for one in ORDER}
    level = max(ORDER, key=lambda one: (votes[one], one is Level.CONTRIBUTOR))
    deciding = [sign.words for sign in sorted(signs, key=lambda s: -s.weight) if sign.level is level]
    led = [said for said in words if not any(said in other or other in said for other in deciding[:SHOWN])]
    because = tuple(dict.fromkeys([*deciding[:SHOWN], *led]))
    return Seniority(level=level, manages_people=manages, because=because)


def signs_in(units: Sequence[Unit], share: float) -> Iterator[Sign]:
    """The signs in what the posting tells of the role, each kind of sign once, of whom it answers to by a share."""
    told = [unit.text[:LONGEST] for unit in units if unit.kind in TOLD]
    table = (*((level, weight * share, pattern) for level, weight, pattern in ANSWERS), *SIGNS)
    matches = first_matches([pattern for _, _, pattern in table], told)
    for (level, weight, _), match in zip(table, matches, strict=True):
        if match:
            yield Sign(level, weight, match.strip())


def sign_of_title(title: str | None) -> Iterator[Sign]:
    """The sign that the title's words give, if they are in the table."""
    matches = first_matches([pattern for _, _, pattern in TITLES], [(title or "")[:LONGEST_TITLE]])
    for (level, weight, _), match in zip(TITLES, matches, strict=False):
        if match:
            yield Sign(level, weight, match.strip())
            return
    if title:
        yield Sign(Level.CONTRIBUTOR, UNKNOWN_TITLE, title[:LONGEST_TITLE])


def manages_people(units: Sequence[Unit]) -> tuple[bool | None, tuple[str, ...]]:
    """Whether the role leads others, None where the posting does not say, and the words that say so."""
    texts = [
        u.text[:LONGEST] for u in units if u.kind in MANAGING_KINDS or (u.kind is Kind.ABOUT and "report" in u.text)
    ]
    for answer, match in zip((False, True), first_matches([MANAGES_NOBODY, MANAGES], texts), strict=True):
        if match:
            return answer, (match.strip(),)
    return None, ()
