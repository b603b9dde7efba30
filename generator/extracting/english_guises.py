"""Which English lines look like an offer or an ask and are none: cues for `cues`.

"You'll have" and "you'll receive" promise pay or leave, and as often hand over work: what follows tells. A question
that only draws the reader in, or sends him to the application, asks for nothing.
"""

from generator.model import Kind

YOU_WILL = r"\byou(?:['’](?:ll|d)| will| would)(?: (?:also|soon|then|mainly|mostly|often|quickly))?"
# Before the work that is handed over.
DESCRIBED = (
    r"(?:(?:an?|the|full|whole|your|our|own|overall|complete|real|daily|day-to-day|total|end-to-end|sole|direct|"
    r"joint|shared|busy|existing|established|mixed|(?!(?:\w+ed|\w+ing|run|led|held|built|kept|experience|"
    r"knowledge)\b)[\w-]+,?) ){0,3}?"
)
# What of somebody's work can be handed over; his own time and career are his.
WORK = (
    r"(?:(?:ownership|charge|control|oversight) (?:of|over) (?!your\b)|responsibilit(?:y|ies) (?:for|over) "
    r"(?!your\b)|(?:patch|territory|caseload|workload|rota|classes|tenancies)\b(?! experience)|(?:portfolio|book|"
    r"list|group|round) of (?:[\w-]+ ){0,2}(?:accounts|clients|customers|cases|properties|patients|families|pupils|"
    r"students|contracts|sites|stores|suppliers|tenants)\b|(?:\d+|two|three|four|five|six|eight|ten|twelve|fifteen|"
    r"twenty|thirty|forty|fifty) (?:accounts|clients|customers|cases|patients|families|pupils|tenants|suppliers)\b)"
)
KNOWN_AT_WORK = (
    r"(?:customers?|clients?|residents?|regulars?|patients?|pupils?|students?|families|family|child|children|guests?|"
    r"users|members|tenants|suppliers?|area|patch|products?|range|stock|menu|systems?|machines?)"
)
HANDED = (
    rf"{YOU_WILL} (?:have|get|receive|be (?:given|handed|assigned)|inherit|take(?: on)?) {DESCRIBED}{WORK}|"
    rf"{YOU_WILL} get (?:stuck in\b|stuck into|your hands dirty|under the (?:hood|bonnet|skin)|to grips with|"
    rf"to know (?:[\w-]+ ){{1,4}}?{KNOWN_AT_WORK}\b|involved (?:in|with) (?!.{{0,40}}\b(?:social|charity|"
    r"volunteer)))|"
    rf"{YOU_WILL} (?:receive|take in) (?:(?:the|our|all|any|new|daily|weekly|fresh|incoming|inbound|and|\w+ing|"
    r"customer|supplier|telephone|phone)\W+){0,3}(?:stock(?! options?| awards?| grants?| plan)|goods|deliver(?:y|"
    r"ies)|calls|visitors|guests|parcels|post|mail|orders|enquiries|inquiries|samples|payments|invoices|shipments|"
    r"returns|complaints|requests|materials)\b|"
    rf"{YOU_WILL} (?:have|get|be (?:given|handed|assigned)) (?:(?!\b(?:chance|opportunit|freedom|space|time|support|"
    r"training|help|tools?|resources|everything|autonomy|all|ability|skills?|experience|room|budget)\b)[\w ’'-])"
    r"{2,40} to (?:look after|manage|run|cover|serve|clear|keep)\b"
)
# Being and having, and what somebody gets, goes through or starts with, are no tasks.
NO_TASK = (
    r"(?:(?:work|join|earn|receiv|gett|hav|start|begin|report|liv|travel|learn|enjoy|bring|shar|hold|relocat|commut|"
    r"apply|sitt|stand|walk|lift|wear|spend|becom|benefit|gain|mak|car|engag|welcom|inspir|play|contribut|expect|"
    r"apprentic|study|stay|feel)ing|being|willing|understanding|outstanding|outgoing|challenging|trusting|loving|"
    r"daring|amazing|nothing|something|anything|everything|(?:looking|hoping) (?:for|to)|training (?:to|for|with|"
    r"as)|moving to|going)\b"
)
PAPERWORK = (
    r"\b(?:pension|benefits?|bonus(?:es)?|salary|pay|wages?|commission|leave|holiday|allowance|absence)s? (?:(?:and|"
    r"&) \w+ )?(?:uploads?|report(?:s|ing)\b(?! to)|calculations?|runs\b|administration|queries|records?|"
    r"reconciliations?|returns|submissions?|processing|files|data|audits?|benchmarking|letters)\b"
)

# Whose name is told before the work is, and what then is no work: being somewhere, joining, getting.
ANSWERS = (
    r"^\W*(?:[\w/ ]{3,25}: )?(?:report(?:s|ing)|answer(?:s|ing)|accountable|responsible|working) (?:\w+ly "
    r")?(?:in)?to [^.;:]{3,80}?"
)
WORKS = (
    rf"{ANSWERS}(?:,? (?:you(?:['’](?:ll|d)| will| would)|s?he will|(?:the|this|our) [\w /-]{{3,40}} (?:will|is "
    rf"to)) (?!be (?:based|located|"
    r"working (?:in|from|at)|joining|part|an?|one|paid|offered|given)|join\b|report|work (?:in|from|at|within|"
    r"on-?site)\b|have\b|receive|get\b|enjoy|benefit|sit\b|live|need|earn|also report)|, you (?!are|have|can|could|"
    r"may|need|must|should|will|would|get|receive|join|"
    r"report|work|sit|had|enjoy)[a-z]+ |, (?:\w+ly )?[a-z]+[a-rt-z]s "
    r"(?!and\b|or\b|team|department|manager|director))"
)
# What a summary is called before it begins.
SUMMARY = (
    r"^\W*(?:(?:position|job|role|post|general|basic|primary|main|overall) )?(?:summary|purpose|overview|function|"
    r"objective)(?: of (?:the )?(?:job|role|position|post))?\s?: "
)
# Who is under somebody, told by their number or by his place.
LED = (
    rf"{YOU_WILL} (?:have|get|be given) [^.]{{0,60}}(?:under you\b|reporting (?:\w+ly )?(?:in)?to you\b|direct "
    rf"reports?\b)|\bthere (?:will be|are|is|['’]ll be) [^.]{{2,60}} (?:working |sitting )?(?:under|reporting "
    rf"(?:in)?to) you\b|{YOU_WILL} (?:have|get|be given) (?:an? |your own |the )?(?:[\w-]+ ){{0,2}}team of (?:\d+|"
    rf"two|three|four|five|six|seven|"
    rf"eight|nine|ten|twelve|fifteen|twenty|thirty)\b(?!.{{0,20}}\b(?:to (?:help|support|learn|guide)|behind|"
    rf"around)\b)"
)
# By when something is to be done.
MILESTONE = (
    r"^\W*(?:by|within|after|in|at|during|before) [^,.:]{0,25}\b(?:days?|weeks?|months?|quarters?|years?|"
    r"\d+)\b[^,.:]{0,12},? you(?:['’]ll| will)(?: already| also)? "
)

# fmt: off
GUISES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.DUTY, 16, HANDED),
    (Kind.OFFER, -10, HANDED),
    (Kind.DUTY, 9, rf"^(?:as .{{3,40}}?,? )?{YOU_WILL} be (?!{NO_TASK})[a-z]+ing\b(?! and \w+ing\W*$)"),
    # A wish is an ask, however gently it is put.
    (Kind.COMPETENCY, 12, r"\b(?:we(?:['’]d| would) (?:\w+ )?(?:love it|be (?:\w+ )?(?:thrilled|delighted|chuffed|"
     r"over the moon|impressed|happy|pleased|excited))|it(?:['’]d| would) be (?:\w+ )?\w+) if you(?:['’]ve| (?:also |"
     r"already )?(?:have|had|knew|know|can|could|speak|spoke|hold|held|were|are)\b)|\bwe(?:['’]d| would) (?:\w+ )?"
     r"love you to (?:have|know|speak)\b"),
    (Kind.OFFER, -14, r"\w,? (?:but|or|though|although),? (?:we(?:['’]ll| will| can) (?:train|teach)|(?:full |some )?"
     r"training (?:is|will be|can be))\b"),
    (Kind.DUTY, 4, PAPERWORK),
    (Kind.OFFER, -9, PAPERWORK),
    (Kind.ABOUT, 40, r"^(?:are you |feeling |have you )?(?:\w+ly |just |a bit |so )?(?:sick(?: and tired)?|tired|fed "
     r"up|bored|had enough|weary) (?:of|with)\b[^?.]{0,90}\?\W*$|^(?:are you )?(?:looking|searching|hunting|ready|"
     r"longing|hoping) for (?!someone|somebody|people|candidates)(?:[\w'’-]+ ){0,5}(?:start|challenge|change|job|"
     r"role|career|opportunity|step|move|home|adventure|position|chapter|different|new|better|more|work|shifts|hours)"
     r"\b[^?.]{0,60}\?\W*$|^(?:do you )?(?:want|fancy|dream(?:ing)?|dreamt|prefer)\b (?:of|to|an?|more|your|being|"
     r"working|something|somewhere)\b[^?.]{0,80}\?\W*$"),
    (Kind.PROCESS, 40, r"^(?:so,? |well,? |and,? )?(?:(?:does|do) )?(?:this|that|it|all|these|we|the (?:role|job|"
     r"above))? ?(?:all )?sounds? (?:\w+ ){0,4}(?:good|great|right|fun|interesting|tempting|appealing|you|your|"
     r"perfect|ideal|up)\b[^?.]{0,40}\?\W*$|^(?:could|might|is|would) (?:this|that|it) (?:be )?(?:you|the (?:job|"
     r"role|one) for you|for you|your next \w+)\W*\?\W*$|^(?:so,? )?(?:are you )?(?:up for|interested|intrigued|"
     r"tempted|curious|keen|convinced|like what you see|like the sound of|think you (?:fit|can|could|are|['’]?re|"
     r"have)|ready to (?:join|apply|start|take|make)|want to (?:join us|know more|apply)|still (?:reading|here|"
     r"interested)|got what it takes|fancy (?:it|this|joining|coming|a chat)|what do you (?:think|say)|what are you "
     r"waiting for)\b[^?.]{0,50}\?\W*$"),
    (Kind.DUTY, 22, WORKS),
    (Kind.ABOUT, -40, WORKS),
    (Kind.ABOUT, -24, r"^\W*(?:daily|weekly|monthly|quarterly|regular|timely) reporting\b"),
    (Kind.DUTY, 14, rf"{SUMMARY}(?:under\b|responsible\b|reporting\b.*, |to (?!the\b|our\b|an?\b)|(?!(?:this|is|has|"
     rf"was|as|business|"
     r"hours|its|access)\b)[a-z]+[a-rt-z]s (?!is\b|are\b|has\b|have\b))"),
    (Kind.DUTY, 14, LED),
    (Kind.OFFER, -8, LED),
    (Kind.DUTY, 12, rf"{MILESTONE}(?:have (?:\w+ly )?(?!earned|received|had|been|gained|qualified|accrued|an?\b|"
     rf"the\b|got\b)\w+(?:ed|en|wn|"
     r"un|ne|ght|ilt|ld|ad|pt|et)\b|(?!have|get|receive|be\b|earn|enjoy|benefit|gain|qualify|become)\w+ )"),
    (Kind.DUTY, 9, r"^\W*(?:days?|weeks?|months?|quarters?|years?) (?:\d{1,3}|one|two|three|four|five|"
     r"six)(?:\s?(?:-|–|to|and)\s?\d{1,3})?\s?(?::| [–-]) "),
    # What a description of a whole class of jobs says of itself.
    (Kind.PROCESS, 26, r"\b(?:duties|tasks|functions|statements|examples|responsibilities)(?: \w+){0,3}? are (?:\w+ "
     r"){0,2}?(?:typical|illustrative|representative)\b|\b(?:incumbents?|employees|positions)(?: \w+){0,5}? (?:may|"
     r"need|do|are|will)(?: not|n['’]t) (?:necessarily )?(?:be )?(?:required to |expected to )?perform (?:all|every|"
     r"each)\b|\bpositions? in this (?:class\w*|series) may\b"),
    (Kind.ABOUT, 26, r"\b(?:is|are) distinguished (?:from|by)\b|^this (?:is|"
     r"class\w*)\b.{0,60}\b(?:class(?:ification)?|series)\b"),
    (Kind.PROCESS, 40, r"^\W*(?:not sure|unsure|worried|don['’]t|do not|can['’]t|"
     r"haven['’]t)\b[^?.]{2,70}\b(?:box(?:es)?|requirements?|criteri\w+|qualif\w+|list|everything|every (?:point|"
     r"skill)|all (?:of )?(?:this|these|that|the))\b[^?.]{0,30}\?\W*$|^\W*no (?:[\w-]+ ){0,3}?(?:experience|degree|"
     r"licen[cs]e|qualifications?|cv|r[eé]sum[eé]|diploma|ticket|certificat\w+)(?: yet| at all)?\?\W*$|"
     r"^\W*(?:strictly )?no (?:exceptions|excuses)\W*$|^\W*(?:(?:confidential|informal|initial|further|"
     r"general|all|any),? ){1,2}(?:enquir|inquir|quer)ies (?:please )?(?:to|via|contact) (?!be\b)"),
    (Kind.ABOUT, 16, r"\byou(?:['’]ll never| will never| won['’]t| will not) (?:find|see|catch|hear) us\b|\bwe "
     r"(?:don['’]t|do not|never|won['’]t) micro-?manage|^(?:every|each|all) (?:[\w-]+ ){1,3}deserves?\b|"
     r"\b(?:recruit|hir|look|search|seek)ing\b.{0,25}\bon behalf of (?:an?|our|one|my)\b|^you(?:['’]ve| have) "
     r"(?:come to|found|reached|landed (?:in|on)) (?:the|our|just)\b"),
    # Whom one will work with, and what somebody is who is asked to come.
    (Kind.OFFER, 5, r"^(?:(?:an?|the) )?(?:[a-z]+ )?(?:team leaders|colleagues|managers?|supervisors?|boss(?:es)?|"
     r"teammates|leaders|workmates) (?:who|that) "),
    (Kind.COMPETENCY, 18, r"\bif you(?:['’]re| are) (?:the (?:sort|kind|type) of person|someone|somebody|a person) "
     r"(?:who|that)\b(?! .{0,30}\b(?:adjustment|accommodation|disabilit|support\b))"),
    (Kind.DUTY, 9, r"^\W*calm(?:ing)? (?:down|people|the|an?|angry|upset|worried|distressed|anxious|nervous|"
     r"frightened|patients|customers|residents|children|relatives|parents|guests|callers)\b"),
    # What a page has its reader press.
    (Kind.PROCESS, 30, r"^(?:(?:quick|easy|one[- ]click|1-click) apply|(?:save|share|follow|report|print|e-?mail)"
     r"(?: this)?(?: job| ad(?:vert)?| post(?:ing)?| role)?|(?:show|see|view|read) (?:more|less|all))\W*$"),
    (Kind.PROCESS, 20, r"\b(?:over|back|across) to (?:me|us) by\b"),
    (Kind.PROCESS, 26, r"^(?:cheers|thanks|many thanks|thank you|(?:kind |best |warm )?regards),? [a-z]+(?: [a-z]+)?"
     r"\W*$"),
    (Kind.ABOUT, 11, r"^(?:the |our |my |this )?client (?:is (?!kept|informed|given)|are|pays|has (?!asked)|have|"
     r"looks after|treats)\b"),
    (Kind.OFFER, 11, r"\b(?:canteen|parking|gym|showers?|nursery|cr[eè]che|caf[eé])(?: and \w+)? on[- ]site"
     r"\b|\bon-?site (?:canteen|parking|gym|showers?|nursery|cr[eè]che|caf[eé])\b"),
    (Kind.OFFER, 12, r"^digs\b|[£$€]\s?\d+ (?:a|per) night\b"),
    (Kind.COMPETENCY, 11, r"^you(?:['’]re| are| get| feel) (?:\w+ly |a bit |a little )?(?:annoyed|excited|bored|"
     r"frustrated|restless|itchy|a (?:kick|buzz|thrill)|energy|satisfaction|joy)\b|^you(?! will)(?: \w+)? (?:\w+ "
     r")?(?:clearly|calmly|carefully|kindly|honestly|openly|thoughtfully|confidently)\b"),
    # Whom the advert speaks to, where it says nothing of what they are like.
    (Kind.COMPETENCY, -20, r"^\W*are you an? (?!.*\b(?:passionate|motivated|reliable|experienced|qualified|skilled|"
     r"creative|friendly|driven|dynamic|hard-?working|enthusiastic|dedicated|caring|ambitious|energetic|talented|"
     r"seasoned|confident|organi[sz]ed|proactive)\b)(?:[\w-]+ ){1,4}?(?:(?:who is |currently )?(?:looking|"
     r"searching) for|"
     r"seeking|in search of|wanting|who (?:isn['’]t|is not|wants|would like|is tired|is fed|feels|deserves)|tired of|"
     r"fed up)\b[^?]*\?\W*$|^\W*whether you(?:['’]re| are)\b(?!.*\byou(?:['’]ll)? (?:must|need|should)\b)"),
    (Kind.ABOUT, 22, r"^\W*whether you(?:['’]re| are) (?:an?|just|new|already|at|looking|coming|in)\b.*, (?:our|we|"
     r"this|"
     r"there|here|[A-Z]?[\w&'’-]+ (?:has|offers|is|gives))\b(?!.*\byou(?:['’]ll)? (?:must|need|should)\b)"),
    # Training that whoever comes is given, told among the tasks.
    (Kind.OFFER, 24, r"^\W*(?:(?:the|our|this|your|all|initial|full) )*training (?:(?:course|programme|program|"
     r"period)s? )?"
     r"(?:will )?(?:takes? place|occurs?|is (?:held|delivered|approximately|spread|usually|on)|lasts?|"
     r"prepares? (?:you|"
     r"the trainees?|trainees)|starts?|begins?|consists? of|covers|combines|runs (?:for|over|from))\b"),
    # What one must now and then stand in for, and when leave is to be taken.
    (Kind.CONDITION, 34, r"\b(?:will|may) (?:also )?be (?:required|asked|expected) to (?:act|serve) as (?:an? |the )?"
     r"(?:designated )?(?:key ?-?holder|fire (?:warden|marshal)|first ?-?aider|appointed person|on-call contact)\b|"
     r"\b(?:holidays?|leave|vacation|time off) (?:must|should|has to|have to|can only|is to|are to) be taken\b|"
     r"^\W*(?:(?:total|weekly|daily|monthly|scheduled|contracted) hours|hours (?:per|a|each) (?:week|month|"
     r"day))\s?:"),
    # What stands above the demands in many an American advert says nothing of them.
    (Kind.PROCESS, 60, r"\b(?:demands|characteristics|environment|conditions|requirements|activities|duties|"
     r"statements?|"
     r"abilities) (?:that are )?(?:described|listed|stated|outlined)? ?(?:here(?:in)?|above|below)? ?(?:are|is) "
     r"representative of (?:those|what|the)\b"),
)
# fmt: on
