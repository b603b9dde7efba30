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
)
# fmt: on
