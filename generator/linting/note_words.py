"""Tables for notes, in English, French and German: words of opinion, words of acts, verdicts."""

import re

OPINION = frozenset(
    """good great strong weak excellent poor bad nice fine ok okay solid outstanding impressive amazing brilliant
    fantastic average decent adequate mediocre superb wonderful perfect terrific lovely pleasant friendly confident
    articulate charismatic charming energetic enthusiastic passionate motivated dynamic likeable likable personable
    warm smart bright clever intelligent sharp mature senior junior experienced professional polished calm humble
    arrogant nervous shy quiet timid honest sincere authentic genuine positive negative convincing engaging inspiring
    talented gifted capable competent credible reliable trustworthy ambitious eloquent sympathetic better best
    person candidate guy lady answer answers example examples response story impression attitude personality vibe
    energy presence style overall quite rather pretty fairly bit somewhat clearly really truly generally extremely
    super absolutely definitely skills interesting useful helpful clear yes wow top comment n
    bon bonne bons bonnes très excellent excellente faible fort forte sympathique agréable sympa motivé motivée
    dynamique confiant confiante réponse réponses exemple exemples candidat candidate personne intéressant
    intéressante clair claire super bien correct correcte moyen moyenne impressionnant impressionnante
    gut gute guter gutes sehr stark starke starker starkes schwach schwache schwacher sympathisch nett nette netter
    freundlich motiviert dynamisch kompetent souverän überzeugend selbstbewusst antwort antworten beispiel beispiele
    kandidat kandidatin bewerber bewerberin person klar toll tolle toller tolles hervorragend mittel
    eindruck""".split()
)
FUNCTION = frozenset(
    """le la les l un une des de du d et ou à a au aux en dans est était c ce cette il elle avec pour sur que qui ne
    plus assez plutôt
    der die das ein eine einer und oder ist war in im mit für auf von zu sie er es ich hat sich recht ziemlich
    insgesamt auch als""".split()
)
# Notes that say nothing at all, their punctuation taken out.
EMPTY = frozenset(
    (
        "n a",
        "na",
        "tbd",
        "x",
        "xx",
        "xxx",
        "no comment",
        "no comments",
        "nothing to add",
        "as above",
        "see above",
        "same as above",
        "ditto",
        "idem",
        "dito",
        "wie oben",
        "siehe oben",
        "s o",
        "voir ci dessus",
        "rien à signaler",
        "ras",
        "r a s",
        "kein kommentar",
        "keine angabe",
        "sans commentaire",
    )
)
# What these begin, or hold, tells of something that did not happen, or points to another paper.
ABSENT = frozenset(
    """no none nothing not never nobody without couldn't didn't cannot can't wasn't hadn't don't unable kein
    keine keinen keiner nicht nichts nie ohne aucun aucune pas rien jamais sans""".split()
)
POINTERS = ("see", "siehe", "vgl", "voir", "cf")
# Verbs of doing or saying that are nouns too, or that no ending gives away.
ACTS = frozenset(
    """ask call sign build hire fire sell win lose close meet write send tell say explain show run lead coach train
    cut plan test fix check review present negotiate measure track raise own define set take keep put leave split
    delegate escalate listen agree refuse report visit draft pitch calm apologise apologize admit name list
    kept took asked said told saw left knew found brought went gave made came got did put turned worked""".split()
)
ENDINGS = {
    "en": re.compile(r"\w{2,}(?:ed|ing)"),
    "fr": re.compile(r"\w{2,}(?:é|ée|és|ées|er|ir|ait|aient|ant)"),
    "de": re.compile(r"(?:\w{0,4}ge\w{2,}(?:t|en)|\w{3,}(?:te|ten|iert|ieren))"),
}
# With these words a verb says something of the answer as a whole, and tells no act.
OF_THE_ANSWER = frozenset("answer answers example examples impression response responses across over energy".split())


def any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


GOOD = (
    r"(?:very |really |quite )?(?:good|great|strong|excellent|perfect|ideal|poor|bad|weak|top|solid|brilliant|super)"
)
# Verdicts that count where a clause holds nothing else but opinion.
VERDICTS = any_of(
    r"(?:great|good|amazing|high|positive|infectious|bad|low|lots of|tons of|no) energy",
    r"full of energy",
    r"(?:culture|cultural|team|company)[ -]fit",
    r"fits? (?:right |well )?in(?: well)?",
    r"(?:would |will )?fits? (?:our|the) (?:culture|team)",
    rf"{GOOD} (?:candidate|hire)",
    r"(?:definite|clear|safe|no)[ -]hire",
    r"(?:nice|great|lovely|smart|likeable|pleasant) (?:guy|girl|person|chap|lady|bloke|woman|man|personality)",
    rf"{GOOD} (?:attitude|personality|presence|character|vibes?)",
    r"rock ?star",
    r"natural (?:born )?leader",
    r"born leader",
    r"leadership material",
    r"wow factor",
    r"one of us",
    r"my favou?rite(?: so far)?|favou?rite so far",
    r"best so far",
    r"thumbs up",
    r"no[- ]brainer",
    r"top choice",
    r"(?:très )?(?:bon|bonne|excellente?|mauvaise?|fort|forte) (?:candidate?|feeling|énergie|attitude)",
    r"(?:belle|beaucoup d['’]) ?énergie",
    r"fit culturel",
    r"adéquation culturelle",
    r"coup de c(?:œ|oe)ur",
    r"colle (?:bien )?à notre culture",
    r"(?:très )?bon esprit",
    r"(?:sehr )?(?:gute|starke|schwache|tolle)r? (?:Kandidat|Bewerber)(?:in)?",
    r"(?:viel|tolle|gute|positive) Energie",
    r"kultureller Fit",
    r"Kulturfit",
    r"Cultural Fit",
    r"passt (?:sehr )?(?:gut )?(?:zu uns|ins Team|zum Team|in unser Team|zu unserer Kultur|menschlich)",
    r"(?:nette|netter|super|toller) (?:Person|Kerl|Typ|Mensch)",
)
# Verdicts that count only where the whole sentence holds nothing else: in a list they may be acts.
SENTENCES = any_of(
    r"(?:not? |do not |don['’]t |would not |wouldn['’]t )?hire(?: (?:him|her|them))?",
    r"recommend(?:ed)?",
    r"(?:good|great|gut|bad|positive|strange) (?:feeling|feel|vibes?|impression)",
    r"(?:not |very |really )?(?:convinced|impressed)",
    r"I (?:really |quite )?(?:liked|loved) it",
    r"(?:à )?(?:embaucher|recruter|prendre)",
    r"bonne impression",
    r"bon ressenti",
    r"(?:sofort |nicht |unbedingt )?einstellen",
    r"(?:sehr )?(?:gutes|schlechtes) (?:Bauch)?gefühl",
    r"Bauchgefühl",
    r"(?:hat )?(?:mir )?(?:sehr )?gut gefallen",
    r"guter Eindruck",
)
# Verdicts wherever they stand: the writer speaks of the candidate in the first person.
WHEREVER = any_of(
    r"(?:I|we)(?:['’]d| would| should| must|['’]ll)(?: not| never| definitely| really)? hire "
    r"(?:him|her|them|this (?:person|candidate))",
    r"I (?:really |quite |very much |did not |didn['’]t )?(?:liked?|loved?|disliked) "
    r"(?:him|her|them|(?:this|the) candidate|how s?he|that s?he)",
    r"I (?:really )?(?:have|had|got|get) an? (?:very |really )?(?:good|bad|great|positive|negative|strange) "
    r"(?:feeling|impression|vibe)(?: about (?:him|her|them|(?:this|the) candidate))?(?! (?:about|of|that|on|with))",
    r"(?:I|we)(?:['’]d| would)(?: really)? (?:want|love|like) (?:to have )?(?:him|her|them) "
    r"(?:on|in) (?:my|our|the) team",
    rf"{GOOD} (?:candidate|fit|match) for (?:us|(?:the|this|our) (?:role|job|post|position|team|culture))",
    rf"{GOOD} (?:culture|cultural)[ -]fit",
    r"would (?:not )?be an? (?:\w+ )?(?:culture|cultural)[ -]fit",
    r"j['’]ai (?:bien |beaucoup )?aimé (?:(?:la|le|cette|ce) candidate?|sa personnalité|son énergie)",
    r"je (?:l['’]|la |le )(?:embauche|recrute|recommande)(?:rais)?",
    r"(?:würde ich|ich würde) (?:(?:sie|ihn) )?(?:sofort |nicht )?einstellen",
    r"(?:sie|er|Kandidatin|Kandidat) hat mir (?:sehr )?gut gefallen",
)
FILLERS = frozenset(
    """a an the i we he she they it is was be would will has have had with and but of for to our us my very really
    quite overall just so too also such all in this that him her them not as seems seemed feels definitely
    un une le la les et est très avec pour de d elle il c ein eine sehr und ist war hat mit sie er insgesamt ich
    würde""".split()
)
# A note that speaks of hiring tells perhaps what the candidate did; verdict words in it may be the candidate's.
HIRING = re.compile(
    r"(?:\b(?:hired|hiring|recruit|interview(?:ed|s|ing)|shortlist|applicant|vacanc|promoted|appointed|headhunt)"
    r"|\bembauché|\brecrut[ée]|\bcandidats\b|\beingestellt\b|\bBewerbungen|\bBewerbern\b)",
    re.IGNORECASE,
)
QUOTED = re.compile(
    r"“[^”]{1,900}”|\"[^\"]{1,900}\"|«[^»]{1,900}»|„[^“”]{1,900}[“”]|‘[^’]{1,900}’(?!\w)|(?<!\w)'[^'\n]{2,900}'(?!\w)"
)
SENTENCE_ENDS = re.compile(r"[.!?;\n]+")
CLAUSE_ENDS = re.compile(r"[.!?;\n,:()–—/]+| - ")
