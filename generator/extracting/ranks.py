"""A title in, the words of it that name a trade or a rank out, with the level that each rank is of."""

import re

from generator.model import Level

# A line that opens so is no title, whatever ranks stand in it.
SENTENCE = re.compile(
    r"\W*(?:sie|du|ihr|you|may|must|able|vous|tu)\b(?!-| (?:sind|bist|seid|are|êtes|es) )", re.IGNORECASE
)
# What announces a title before it.
ANNOUNCED = re.compile(
    r"^\W*(?:new |open |current |our )?(?:vacancy|job|position|opening|opportunity|"
    r"offre(?: d['’]emploi)?|poste(?: à pourvoir)?|stelle|"
    r"stellen(?:angebot|anzeige|ausschreibung))\s{0,3}[:–—-]\s{0,3}(?=\w)",
    re.IGNORECASE,
)
# Where the work is: a house bears names of ranks as well.
AT = re.compile(r"\s(?:at|@|bei|beim|chez)\s[^,:;–—|(]{1,100}", re.IGNORECASE)
# Where what stands behind the name of a trade begins: the place, the hours, a sum, for whom it is.
BEHIND = re.compile(
    r"\s?[–—|,;]|\s?-\s(?!(?:und|oder|and|or|et|ou|&)\b)|"
    r"\s[-(\[]|\s(?:gesucht|ab|h/f|f/h|[mwf]/[mwfd](?:/[dx])?)\b|\s[$€£]?\d",
    re.IGNORECASE,
)
LONGEST = 200

# fmt: off
# Title words, first match first: traps stand before the plain words that they contain.
TITLES: tuple[tuple[Level, float, str], ...] = (
    (Level.ENTRY, 5,
     r"\b(?:interns?|trainees?|apprentices?|(?:intern|trainee|apprentice)ship(?! (?:\w+ )?(?:coordinator|manager|"
     r"officer|supervisor|lead|advis[eo]r|recruiter|mentor|trainer|assessor|tutor|instructor)\b)|apprenti\S*|"
     r"stagiaires?|azubi\w*|lehrstelle|ausbildungsplatz|freiwilligendienst|freiwilliges (?:\w+ )?jahr|"
     r"bundesfreiwillig\w+|auszubildende\w*|"
     r"praktikant\w*|praktikum|volont(?:är|ariat)\w*|lehrling\w*|lernende\w*|ausbildung zu[mr]|duales studium|"
     r"werkstudent\w*|working student|alternante?|en alternance|contrat d['’]apprentissage)\b|"
     r"^\W*(?:lehre|ausbildung) als\b|^\W*(?:offre de )?stage (?=[-–:(]|en |de |d['’]|au )|^\W*alternance\b"),
    (Level.ENTRY, 4,
     r"\b(?:(?:sales|retail|store|shop|stock|team|crew|warehouse|dock|kitchen|care|healthcare|nursing) "
     r"(?:associate|member|assistant)|(?:bar|kitchen|event|waiting|floor|cleaning|catering) staff|operatives?|"
     r"(?:warehouse|factory|production|farm|store)\b.{0,20}\bworker|commis|plongeu\w+|serveu\w+|caissi\S+|"
     r"manutentionnaire|préparat\S+ de commandes?|aide de cuisine)\b|\w*helfer(?:in)?\b|\bservicekraft|\bkellner"),
    (Level.CONTRIBUTOR, 4,
     r"\bassist\w+ (?:to|of) the\b|"
     r"\blead(?:s|[- ]?gen(?:eration|erator)?|[- ](?:qualification|conversion|nurturing|management|capture))\b|"
     r"\b(?:art|creative|film|casting|funeral|"
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
     r"ward (?:sister|manager)|matron|"
     r"head (?:waiter|waitress|porter|housekeeper|gardener|cook|baker|bartender|greenkeeper|groundsman)|"
     r"sous[- ]chef|head chef|executive chef|chief (?:engineer|nurse|technician|"
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
     r"\b(?:senior(?! (?:living|care|cent(?:er|re)|citizens?|services|housing|residences?|communit))|"
     r"staff|expert|specialist|engineer|developer|designer|analyst|nurse|technician|teacher|"
     r"librarian|accountant|lawyer|attorney|physician|researcher|scientist|consultant|advisor|representative|"
     r"officer|administrator|clerk|mechanic|carpenter|electrician|coordinat(?:or|eur|rice)|koordinator\w*|bibliothécaire|"
     r"infirmi\w+|ingénieur\w*|animateur\S*|développeu\w+|arzt|ärztin|tierarzt\w*|therapeut\w*|erzieher\w*|"
     r"pflegefach\w*|referent\w*|ingenieur\w*|entwickler\w*|person)\b"),
    (Level.ENTRY, 3,
     r"\b(?:junior(?! (?:(?:and|&) \w+ )?(?:schools?|academy|college|league|"
     r"football|club|high|department|section|golf|tennis|rugby))|dishwasher|cleaner|custodian|janitor|"
     r"packer|picker|helper|server|waiter|waitress|"
     r"cashier|driver(?!['’]?s licen)|labou?rer|operator|attendant|crew|porter|host(?:ess)?|"
     r"agent\S* (?:de (?:service|nettoyage|propreté|production|restauration|quai|tri)|des services|d['’]entretien)|"
     r"(?:employée?|équipi\w+)\S* (?:polyvalent\S*|de (?:rayon|restauration|ménage|libre[- ]service|caisse))|"
     r"hôte(?:sse)?\S* (?:de caisse|d['’]accueil)|ouvri(?:er|ère)\S* agricole\S*|"
     r"\w+fahrer(?:in)?|kommissionierer\w*|zusteller\w*|spüler\w*|"
     r"produktionsmitarbeit\w*|minijob\w*|zimmermädchen|raumpfleger\w*|haushaltshilfe\w*|hauswirtschaftskraft|"
     r"(?:putz|spül|küchen)kraft|regalauffüll\w*|servicemitarbeit\w*|kassierer\w*|reinigungskraft|aushilfe|hilfskraft|küchenhilfe|lagermitarbeiter\w*)\b"),
)
# fmt: on


def named(title: str | None) -> str:
    """The part of a title that names the role, without the house that it is in; nothing where it is a sentence."""
    words = (title or "")[:LONGEST].strip()
    return "" if SENTENCE.match(words) else AT.sub("", ANNOUNCED.sub("", words, count=1))


def trade(title: str) -> str:
    """The name of a trade that opens a title, without the place, the hours or the sum behind it."""
    behind = BEHIND.search(title, 3)
    return title[: behind.start()].strip() if behind else title
