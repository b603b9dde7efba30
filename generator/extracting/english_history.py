"""Which words of an English advert ask for what somebody has done, and for how long: cues for `cues`."""

from generator.extracting.english_told import NUMBER
from generator.model import Kind

YEARS = (
    rf"\b{NUMBER}\s?(?:\(\d{{1,2}}\)\s?)?\+?\s?(?:(?:-|–|to|or more|plus)\s?)?(?:{NUMBER}\s?)?\+?\s?(?:or more "
    r")?(?:full |solid )?(?:years?['’]?|yrs?\b|months?['’]?|mos\b)"
)
# What is counted in years and is no work.
NO_WORK = (
    r"(?:of age|old\b|or older|of (?:college|university|study|schooling|education)|(?:and )?(?:up|over)\b|degree|"
    r"diploma|college|university|apprenticeship|course\b|stud(?:y|ies)\b|warrant|guarant|contract\b(?! \w+(?:ment|"
    r"ing|ion)\b)|fixed[- ]term|plan\b|paid\b(?! (?:search|social|media))|free\b|holiday\b|vacation|leave\b|"
    r"maternity|parental|probation|clean\b|driving (?:record|history|licen)|residen(?:cy|ce)\b|framework|rolling|"
    r"initial|duration|post\b(?!-| qualif)|position\b|role\b|(?:minimum )?commit|appointment|term\b|ago\b|later\b|"
    r"to come|project\b(?! (?!to\b|funded|with|on\b|in\b|that|which|for\b)\w))"
)
# What ends like a form of "have done" and describes instead.
NOT_DONE = (
    r"(?:proven|demonstrated|advanced|detailed|related|extended|unrestricted|limited|unlimited|need|certified|"
    r"accredited|valued|varied|established|recogni[sz]ed|required|completed|experienced|dedicated|been|found|come|"
    r"read|got|had|made it|reached|landed|noticed|guessed|heard|thought|want|decided|applied|submitted|received|"
    r"registered|questions?\b|children|specialized|specialised|trained|skilled|qualified|graduated)\b"
)
# Forms of "have done", and those that are spelled in no way of their own.
DONE = (
    r"(?:\w*(?:ed|ought|aught|built|taken|written|given)|run|led|set|put|cut|won|met|done|gone|begun|held|sold|told|"
    r"kept|spent|dealt|made|fed|grown|shown|drawn|flown|driven|chosen|seen|overseen|spoken)"
)
# A time that nobody asked here could have worked, and how it is rounded.
AGES = (
    r"(?:(?:over|more than|nearly|almost|around|some|about|well over|a combined|combined|close to) ){0,2}"
    r"(?:[2-9]\d|1\d\d|twenty|thirty|forty|fifty|sixty)\+?[ -](?:\w+ )?years?"
)
ASKED = (
    r"(?!.*\b(?:you(?:['’]ve| have| bring| must| are)|your (?:\w+ )?experience|candidates?|applicants?|person|"
    r"someone|must|should|who|required|preferred|ideally)\b)"
)
# How old the employer is.
HISTORY_OF_FIRM = (
    rf"^{ASKED}(?:[^.;:]{{2,60}} (?:has|have|brings?|boasts?|combines?|shares?) {AGES}|"
    rf"\W*(?:with|drawing on|backed by|building on|based on|thanks to|after) (?:(?:our|its|their) )?{AGES}\b"
    rf"[^.;,]{{0,80}}, (?!\w+ (?:is|are) (?:required|expected))\w|"
    rf"(?:we|our (?:\w+ )?(?:team|company|firm|family|group|staff|business|practice|organi[sz]ation)) "
    rf"(?:have|has|brings?|boasts?|combines?|shares?) (?:over |more than )?{YEARS}.{{0,30}}\bexperience)"
)
LASTING = r"(?:lasts?|is|takes|runs|will (?:last|take|be|run))(?: for)?(?: \w+ly| about| around| up to| an?)?"
# How long a contract, a course or a step of the career lasts.
LENGTH = (
    rf"^\W*(?:term|duration|(?:contract|assignment|project) (?:length|duration|term|period)|"
    rf"length of (?:contract|assignment|term)|probation(?:ary period)?|notice period)(?: of)?\s?[:–-]?\s"
    rf".{{0,60}}{YEARS}|"
    rf"\b(?:position|post|role|contract) (?:is )?available for (?:\w+ )?{YEARS}|"
    rf"\b(?:course|training|program(?:me)?|apprenticeship|traineeship|internship)s?(?: \w+)? {LASTING} {YEARS}|"
    rf"\b(?:be|stay|remain) in (?:this|the) (?:role|position|job|post) for (?:\w+ )?{YEARS}|"
    rf"\b(?:move|progress|promoted|advance)\b[^.;]{{0,50}}\b(?:after|within) {YEARS}"
)


# fmt: off
HISTORY: tuple[tuple[Kind, int, str], ...] = (
    (Kind.EXPERIENCE, -40, HISTORY_OF_FIRM),
    (Kind.ABOUT, 14, HISTORY_OF_FIRM),
    (Kind.EXPERIENCE, -30, LENGTH),
    (Kind.CREDENTIAL, -12, LENGTH),
    (Kind.OFFER, 16, LENGTH),
    (Kind.CONDITION, 12, rf"\b(?:minimum )?commitment of (?:\w+ )?{YEARS}|{YEARS} (?:minimum )?commitment\b"),
    (Kind.EXPERIENCE, -12, rf"\b(?:period|term|contract|duration|phase|appointment) of (?:up to )?{YEARS}"),
    (Kind.EXPERIENCE, 4, r"^(?:[\w&/’'-]+ ){1,3}experience (?:with|in|of|as|is|an?|and|or)\b"),
    (Kind.EXPERIENCE, 7, r"\bin the (?:trade|industry|business|field|profession|sector|kitchen|classroom) for\b|"
     r"\bseasons?\b.{0,20}\bexperience\b|\b(?:applicants?|candidates?|you)(?: will|['’]ll| must| should)? (?:need|"
     r"require|have|hold)\b.{0,40}\bexperience\b|\b(?:have|has) worked (?:with|in|as|for|at)\b"),
    (Kind.EXPERIENCE, 10, r"^[\w &/’'-]{3,40}: \d+\+? (?:year|month)s?\b|\b(?:proven|demonstrat\w+|documented|"
     r"evidence of) (?:success|results|record)\b|\b(?:will|must|should) have (?:previously |already )?(?:worked|"
     r"managed|led|taught|run|sold|gained|completed \w+ years)\b"),
    (Kind.EXPERIENCE, 20, r"\b(?:seeking|looking for|need|hiring|"
     rf"recruiting)\b.{{0,70}}\b{YEARS}.{{0,20}}\b(?:experience|in|as|of|working)\b"),
    (Kind.EXPERIENCE, 10, r"\ban? (?:full |good )?(?:year|couple of years|few years|decade)['’]?s?['’]? (?:of |in |"
     r"as |with |at )?(?!old|of age|ago|to come|after|later)(?:[\w-]+ ){0,3}(?:work|working|experience|practice|"
     r"service|teaching|nursing|selling)\b|\b(?:at least|minimum of|more than|over|with) an? (?:year|couple of "
     r"years|few years|decade)\b"),
    (Kind.EXPERIENCE, 9, r"^\W*(?:some |significant |an? )?(?:time|stint|spell|record|career|years?) (?:spent "
     r")?(?:in|at|with|on|of) (?!need)|\b(?:expect|like|want|need|love) (?:you|someone|somebody|candidates|"
     r"applicants|people)\b.{0,12} to have \w+(?:ed|en|un|ne|ght|ilt|ld|de|ad)\b"),
    (Kind.EXPERIENCE, 12, r"\b(?:those|people|someone|somebody|anyone|candidates|applicants|person) "
     r"(?:who(?:['’]ve| have| has)|having) (?:already |previously |ever )?(?!been|had|not|the|an?\b)\w+(?:ed|en|un|"
     r"ne|ght|ilt|ld|ad)\b"),
    (Kind.EXPERIENCE, 12, rf"{YEARS}(?:.{{0,70}}\b(?:experience|track record|working|as an?|in (?:a|an|the)?\b)|"
     rf"\s+(?:in|of|as|with|managing|leading|working)\b)|\b(?:at least|minimum(?: of)?|over)\s+{YEARS}|"
     r"\b\d[\d,]+\s(?:cumulative )?(?:work )?hours of (?:paid )?experience"),
    (Kind.EXPERIENCE, 6, r"^(?:\W*)(?:(?:previous|prior|proven|demonstrat\w+|solid|relevant|professional|extensive|"
     r"hands-on|significant|some|strong|related|recent|successful|practical|direct|commercial|industry|management|"
     r"leadership|minimum|substantial|full-time|paid|work|working|must have|you have|tangible|considerable|deep|"
     r"any)\b[ ,/&-]*(?:and |or )?){1,4}(?:[\w/&’'+-]+[ ,]+){0,6}?experience\b|^(?:\W*)(?:work(?:ing)? "
     r")?experience\b"),
    (Kind.EXPERIENCE, 9, r"\btrack[- ]record|\bproven (?:history|success)|\bhistory of\b|\breputation\b|"
     r"\bbackground in\b|\b(?:previous|prior)\b.{0,60}\bexperience\b|\bexperience (?:is )?(?:required|preferred|"
     r"desired|essential|necessary|a (?:plus|bonus|must)|an asset)\b"),
    (Kind.EXPERIENCE, -12, r"\byears? (?:of age|old)\b|\bor older\b"),
    (Kind.EXPERIENCE, -7, r"\b(?:regardless of|depend(?:ent|ing|s)? (?:up)?on|commensurate with|based (?:up)?on|no|"
     r"\+ doe\b|years? old) (?:\w+ (?:and )?)?experience"),
    (Kind.EXPERIENCE, 3, r"\bexperienced? (?:in|with|as|of|working|managing|leading|building|using)\b|"
     r"\bexperience\b|\bworked (?:in|as|with)\b"),
    (Kind.EXPERIENCE, 8, r"\b(?:you|who|they|they['’]ve|you['’]ve) (?:have |has )?(?:already )?(?:worked|managed|"
     r"led|built|sold|run|taught|supervised|delivered)\b"),
    (Kind.EXPERIENCE, 6, r"\b(?:should|must|will|would) (?:ideally |also )?have (?:\w+ ){0,3}?experience\b"),
    (Kind.EXPERIENCE, 10, r"^(?:previous|prior) (?:work|employment|involvement|practice|roles?)\b|\balready have "
     r"(?:run|led|built|taught|sold|[a-z]+ed)\b|\b(?:must|should|will) have been an?\b"),
    (Kind.EXPERIENCE, 18, r"\b(?:previous|prior|some) exposure to\b"),
    # The time and the trade with no word between.
    (Kind.EXPERIENCE, 6, rf"^\W*(?:a )?(?:minimum(?: of)? |at least |over |more than "
     rf")?{YEARS}(?![a-z])\+?\s?(?:\(\d+\) )?(?!{NO_WORK})"
     r"(?:at )?[a-z]"),
    # How fast somebody learns here, and what comes year by year.
    (Kind.OFFER, 26, rf"\blearn more in (?:a |your )?(?:first )?(?:{YEARS}|year|month)|^\W*(?:you(?:['’]ll| will) "
     rf"(?:get|gain|have) )?{YEARS} of (?:\w+ )?(?:experience|growth|learning|progress) in (?:one|two|half|an?|six "
     r"months)\W*$"),
    (Kind.EXPERIENCE, -20, r"\byears in a row\b"),
    (Kind.EXPERIENCE, 6, r"^\W*(?:student|clinical|prior|previous|past|relevant) (?:[\w&-]+ ){0,4}?(?:placements?|"
     r"internships?|time|stints?)\b(?! manag)|\ba past life (?:in|as)\b"),
    (Kind.EDUCATION, 24, rf"{YEARS} of (?:\w+ )?(?:college|university|study|schooling|post-?secondary)\b"),
    (Kind.EXPERIENCE, 9, rf"^(?:and |plus )?(?:you(?:['’]ve| have)|(?:must |should )?have) (?:(?!early|only)\w+ly |"
     rf"also |already |ever |maybe |perhaps |once )?(?!{NOT_DONE}){DONE}\b(?! (?:skills?|knowledge|abilit|interest|"
     rf"the advert|this ad))"),
    (Kind.EXPERIENCE, 9, rf"^\W*(?:evidence of )?having (?:\w+ly |already )?(?!{NOT_DONE}){DONE}\b|^\W*(?:an? "
     rf")?(?:stable|steady|"
     r"solid|consistent|continuous|demonstrable) (?:\w+ )?(?:career|work|employment|job)[ -](?:history|record)"),
    (Kind.EXPERIENCE, 9, r"^\W*(?!.*\b(?:criminal|education\w*|academic|police|any|every|all|whatever|regardless|"
     r"diverse|ethnic|migrant|your|our|no|pass|clear|clean|checks?)\b)(?:[\w&/,'’-]+ ){1,5}background(?:\W*$|\W*\(| "
     r"(?:is|are|would|preferred|required|desirable|essential|helpful|useful|an?|and|or|with)\b)"),
    (Kind.EXPERIENCE, 7, r"^\W*(?:(?!you|we|gain|get|offer|provid|give|limit|reduc|manag|control|monitor)[\w-]+ "
     r"){0,2}exposure to\b"),
)
# fmt: on
