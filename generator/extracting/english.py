"""What English adverts say: the table of headings, duties and softening words for `sections` and `cues`."""

import re

from generator.extracting.english_cues import CUES
from generator.extracting.english_headings import FILLER, HEADINGS, WORDS
from generator.extracting.english_leads import LEADS
from generator.extracting.english_waived import WAIVED
from generator.extracting.wording import Wording

VERBS = (
    "ideate automate operationalise operationalize weld sweep mop scrub vacuum polish iron sew fry grill bake "
    "chop peel prep pour mow prune harvest solder lubricate refuel tow wire tile plaster excavate demolish "
    "bathe escort patrol guard usher rescue soothe comfort reassure restrain vaccinate triage sterilise "
    "sterilize disinfect sanitise sanitize dust tidy empty refill wipe stack shelve merchandise upsell cross- "
    "sell canvass fundraise proofread transcribe photograph animate illustrate render rehearse invigilate "
    "differentiate timetable enrol enroll archive photocopy diarise chase onboard induct discipline roster "
    "deputise deputize cover signpost intervene comply abide respect notify alert flag spot rectify remedy "
    "mitigate minimise minimize maximise maximize reduce trim cut shave groom milk herd rig survey rotate "
    "hang erect dismantle dig seal grind drill machine mill assay titrate fabricate service "
    "accept accomplish account achieve acquire act adapt adhere adjust administer adopt advance "
    "advise advocate align "
    "allocate analyse analyze answer anticipate apply appraise approve arrange assemble assess "
    "assign assist assume "
    "assure attend attract audit author balance bill book brief bring budget build buy calculate "
    "calibrate call care carry "
    "champion check clean clear close coach code collaborate collate collect communicate compile "
    "complete compose "
    "compute conceptualise conceptualize conduct configure confirm connect construct consult contact "
    "contribute control "
    "cook coordinate co-ordinate counsel count craft create cultivate customise customize debug "
    "define delegate deliver "
    "demonstrate deploy design detect determine develop devise diagnose direct disassemble dispatch "
    "dispense distribute "
    "document draft draw drive earn edit educate effect elicit embed enable encourage enforce engage "
    "engineer enhance "
    "ensure enter escalate establish estimate evaluate examine execute exercise expand expedite "
    "explain explore extend "
    "facilitate feed file fill finalise finalize find fix focus follow forecast format formulate "
    "foster fulfil fulfill "
    "gather generate give greet grow guide handle help hire host identify implement improve increase "
    "influence inform "
    "initiate innovate inspect inspire install instruct integrate interact interface interpret "
    "interview introduce "
    "inventory investigate invoice iterate join keep label land launch lead learn leverage liaise "
    "lift listen load log "
    "maintain make manage map market master measure mediate meet mentor mix model monitor motivate "
    "move navigate "
    "negotiate nurture observe obtain open operate optimise optimize orchestrate order organise "
    "organize oversee own pack "
    "package paint participate partner perform pick pilot pitch place plan play prepare present preserve "
    "prevent print prioritise prioritize process procure produce project promote propose protect "
    "prototype provide "
    "publish pull purchase pursue put qualify quote raise reach read receive recognise recognize "
    "recommend reconcile "
    "record recruit refer refine register release remove repair replace replenish report represent "
    "research resolve "
    "respond restock retain return review run safeguard sample scan schedule scope screen secure "
    "select sell send serve "
    "set setup shape share ship showcase sign simplify solve sort source spearhead stage stand stay "
    "steer stock store "
    "streamline strengthen structure study submit suggest summarise summarize supervise supply "
    "support sustain synthesise "
    "synthesize systematise systematize take target teach test track train transfer translate "
    "transport treat "
    "troubleshoot turn uncover understand undertake unload update upgrade uphold use utilise utilize "
    "validate verify visit "
    "wash watch weigh welcome win work wrap write "
    "accompany accrue anaesthetise bandage bend bleed bolt crimp decorate discharge dissect fetch garnish "
    "grease hoe hoist hoover inject knead launder moor rake refactor renew reposition ring rinse rivet "
    "saddle shear shred sow splice stir suture underwrite visualise"
)


# How pleased somebody would be to see what he does not insist on.
NICE = r"(?:great|lovely|brilliant|fantastic|wonderful|fab|fabulous|awesome|amazing|perfect|cool|good|nice|ideal)"
# What is taught to whoever lacks it; who is taught the rest still needs what is named.
TAUGHT = (
    r"(?:but|or|though|although),? (?:we(?:['’]ll| will| can|['’]re happy to| are happy to) (?:also |always )?"
    r"(?:train|teach|show)(?: you)?(?: up| how| on the job| the ropes| if (?:needed|necessary|not))?(?=\W*$|[.;,)])|"
    r"(?:full |some )?training (?:is|will be|can be) (?:given|provided|available|offered))"
)
WISHED = rf"(?:we(?:['’]d| would) (?:\w+ )?love it if|it(?:['’]d| would) be (?:really |absolutely )?{NICE} if)\b"

# fmt: off
WORDING = Wording(
    phrases=HEADINGS,
    words=WORDS,
    filler=FILLER,
    leads=LEADS,
    cues=CUES,
    preferred=(
        r"\b(?:prefer(?:red|ably|able)?|preference (?:is|will be) given|a (?:big |huge |strong |definite |"
        r"real |significant )?(?:plus|bonus|advantage)|pluses|an (?:asset|advantage|added)|assets?\b(?= but|$|"
        r"\.)|desirable|(?:is|are|highly|strongly|also) desired|desired(?= but|[.;,)]|$)|nice[- ]to[- ]have|"
        r"ideally|(?:not|isn['’]t|aren['’]t) (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|"
        r"compulsory|vital|crucial|an? (?:must|requirement|prerequisite|deal[- ]?breaker))|no (?:must\b|deal[- ]?"
        r"breakers?)|nice,? but|in an ideal world|(?:so much|all) the better|(?:would|will|does)(?: not|n['’]t) "
        r"(?:hurt|go amiss)|(?:great|perfect|fantastic|brilliant|lovely|good) if you|(?:icing|cherry) on (?:the|top)|"
        r"^if possible|if possible(?=\W*$)|plus points?|rounds? (?:off|out) your profile|we(?:['’]d| would) (?:\w+ )?"
        r"(?:love (?:it if|you to (?:have|know|bring|speak|be)\b)|be (?:really |very )?(?:thrilled|delighted|chuffed|"
        r"over the moon|impressed|happy|pleased|excited) (?:if|"
        rf"to (?:see|hear|find)))|{TAUGHT}|beneficial|advantageous|would be (?:great|nice|helpful|useful|"
        rf"welcome|appreciated|ideal)|(?:would|['’]d) be (?:really |absolutely )?{NICE}(?= if| but| to have| "
        r"too|\W*$|[,;(])|(?:is|are) (?:helpful|useful|welcome|appreciated)|"
        r"(?:is|are|would be) (?:\w+ly )?(?:valued|welcomed)(?=\W*$|[.;,!])|(?:highly|greatly|much|strongly) valued|"
        r"(?:would|will|['’]d) be (?:an? |of )(?:\w+ )?help(?=\W*$|[.;,!])|stand you in good stead|(?:set|make) "
        r"you (?:apart|stand "
        r"out)|"
        r"optional(?:ly)?|good to have|(?:highly|well) regarded|looked upon favou?rably|(?:bonus|brownie|extra) "
        r"points|"
        r"even better|handy|not (?:vital|crucial)|can be (?:gained|obtained|acquired|completed|done|taken) (?:on "
        r"the job|"
        r"in post|with us|after (?:you(?:['’]ve)? )?(?:start\w*|join\w*)|once (?:you )?\w+)|(?:especially|"
        r"particularly|very|most|more than) welcome|"
        r"by no means (?:required|essential|necessary)|(?:lovely|nice|welcome|real) (?:extra|addition|touch|"
        r"bonus)|would(?: really| also)? help(?= if|\W*$)|it (?:would help|helps)|if you['’](?:re|ve) into|"
        r"= (?:a )?bonus|(?:be )?considered an asset)\b|\((?:d|des|desirable|preferred)\)\W*$|"
        r"(?<!who )(?<!that )(?<!always )(?<!everyone )\bhelps(?: a lot| a bit| too| here| though)?(?:\W*$|[,;])|"
        r"^(?!.*\b(?:mak|feel|giv|offer|provid|ensur|friendly|warm|extend)\w*\b)[^.:;]{2,50}\bwelcome\W*$|"
        r"^(?!.*\b(?:be|being|mak\w*|feel\w*)\b)[^.:;]{2,60}\buseful\W*$|\[(?:d|des|desirable|preferred)\]\W*$"
    ),
    required=r"\b(?:required|requires|must (?:be|have)|essential|mandatory)\b",
    waived=WAIVED,
    aside=(
        r"(?:,|;|–|—| -|\.)?\s*\(?(?:most |strongly |highly )?(?:preferably|ideally|optionally)\b|"
        rf",? (?:and|plus|but) {WISHED}"
    ),
    promised=(
        r"(?:[,;(]| [–—-]|(?= or ))\s*(?:(?:but|and|or|otherwise|though|if not),? ){0,2}(?:(?:full |paid |some |"
        r"on-site |in-house |the )*(?:training|funding|tuition|course|costs?|fees?)(?: \w+){0,3} (?:provided|given|"
        r"available|offered|paid|funded|covered)\b|we(?:['’]ll| will| can| also)?(?: \w+)? (?:train|pay|fund|cover|"
        r"teach|put|sponsor|support|help)\b|(?:\w+ ){1,7}(?:at our expense|(?:paid|funded|covered) by us)\b)"
    ),
    verb=r"(?:[a-z]?(?:e?s|e?d|ing)|e|y|ies|ied|ying)?",
    verbs=frozenset(re.sub("[ey]$", "", verb) for verb in VERBS.split()),
)
# fmt: on
