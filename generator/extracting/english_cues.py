"""Which words of an English advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.extracting.english_guises import GUISES
from generator.extracting.english_terms import TERMS
from generator.extracting.english_told import NUMBER, TOLD
from generator.model import Kind

LANGUAGES = (
    r"(?:english|french|german|spanish|italian|portuguese|dutch|mandarin|cantonese|chinese|japanese|korean|arabic|"
    r"russian|polish|turkish|hindi|urdu|welsh|swedish|danish|norwegian|finnish|greek|hebrew|vietnamese|tagalog|"
    r"ukrainian|czech|romanian|hungarian|punjabi|bengali|gujarati|tamil|somali|farsi|persian|dari|pashto|tigrinya|"
    r"albanian|serbian|croatian|gaelic|romansh|(?:american|british) sign language|asl|bsl|second language|foreign "
    r"languages?)"
)
YEARS = (
    rf"\b{NUMBER}\s?(?:\(\d{{1,2}}\)\s?)?\+?\s?(?:(?:-|–|to|or more|plus)\s?)?(?:{NUMBER}\s?)?\+?\s?(?:or more "
    r")?(?:full |solid )?(?:years?['’]?|yrs?\b|months?['’]?)"
)
TRAITS = (
    r"(?:motivated|self[- ]?starter|self[- ]?motivated|team[- ]?players?|detail[- ]?orient\w+|attention to detail|"
    r"positive attitude|work ethic|reliab\w+|punctual\w*|organi[sz]ed|flexib(?:le|ility)\b(?! (?:unpaid|paid|hours|"
    r"schedul|time|work|holiday))|adaptab\w+|curio\w+|creativ\w+|proactiv\w+|driven|dynamic|empath\w+|integrity|"
    r"honest\w*|initiative|enthusias\w+|passion\w*|dependab\w+|friendly|energetic|talented|dedicated|skilled|"
    r"experienced|collaborative|resilien\w+|patien(?:t|ce)\b|critical think\w+|problem[- ]solv\w+|hard[- ]?working|"
    r"trustworth\w+|confident|ambitious|resourceful|analytical|articulate|approachable|professionalism|discretion|"
    r"multi-?task\w*|time management|leadership|caring|compassionate|outgoing|personable|polite|courteous|calm|tidy|"
    r"loyal|humble|humility|conscientious|diligen\w+|methodical|meticulous|people person|mature|tactful|assertive|"
    r"inquisitive|cheerful|bubbly|sociable|open-minded|numerate|well[- ]presented)"
)
QUALITY = (
    r"(?:strong|excellent|good|great|solid|outstanding|exceptional|superb|superior|proven|demonstrat\w+|effective|"
    r"advanced|basic|in-depth|deep|detailed|working|sound|thorough|comprehensive|broad|high|keen|natural|"
    r"intermediate|expert|general|fast|quick|polished|impeccable|sharp|positive|confident)"
)

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    *TOLD,
    *TERMS,
    *GUISES,
    # education
    (Kind.EDUCATION, 10, r"\b(?:(?:bachelor|master|associate|doctoral|college|university|undergraduate|graduate|"
     r"postgraduate|four-year|advanced|technical|engineering|law|business|science)['’]?s?['’]?(?: or \w+['’]?s?)? "
     r"degrees?|degree (?:in|or|from|level|required|preferred)|(?:a|an|relevant|related|equivalent) degree|ba/bs|"
     r"bs/ba|b\.?sc?\b\.?|m\.?sc\b\.?|mba|ph\.?\s?d|bachelor['’]?s?|master['’]?s? (?:in|or|of|level))"),
    (Kind.EDUCATION, 10, r"\b(?:high[- ]school|secondary school|ged|diploma|graduation from|graduate of|graduated? "
     r"(?:\w+ ){0,2}(?:from|in)\b|degree[- ]educated|educated to|apprenticeship|a-?levels?|gcses?|nvq|vocational "
     r"(?:training|qualification)|coursework|course work|quarter units|semester units|accredited|completion of "
     r"(?:a|an|\d+)|qualifying education|studies\b|school level)"),
    (Kind.EDUCATION, 8, r"^\W*(?:graduation from|high[- ]school|(?:a |an )?(?:\w+ ){0,2}(?:degree|diploma)\b)|"
     r"\b(?:hnc|hnd|btec|pgce|city & guilds|scottish highers?|foundation degree|school[- ]leav\w+)\b"),
    (Kind.EDUCATION, 9, r"\btime[- ]served\b|\btrade (?:qualif\w+|papers)\b|^(?:ba|bs|bsc|ma|msc|beng|"
     r"meng|bed|aa|as)\b(?: or| degree|/| in|,|$)|\b(?:nvq|svq|qcf|rqf)\b|\bdegree[- ](?:qualified|holder|level)|"
     r"\bqualification in\b|\b(?:culinary|nursing|law|business|science|arts?|relevant|trade|professional) "
     r"(?:degree|diploma|qualifications?)\b|\b(?:enrolled|studying) (?:in|at|for|towards)\b|\b(?:level|grade) "
     r"\d.{0,30}\b(?:qualification|diploma|gcse|equivalent)\b"),
    (Kind.EDUCATION, 8, r"^.{0,50}\b(?:degree|graduation|diploma|bachelor|master['’]?s|university|college|"
     r"completion)\b.*\bexperience\b"),
    (Kind.EDUCATION, 10, r"\bpost[- ]?secondary\b|\btertiary (?:education|qualification)|\bdegrees (?:in|from)\b"),
    (Kind.EDUCATION, -14, r"\b(?:high|large|some|certain|strong|good|great|fair) degree of\b"),
    (Kind.EDUCATION, 9, r"\b(?:college|university|secondary|higher) education\b"),
    # language
    (Kind.LANGUAGE, 10, r"^\W*(?:(?:some|basic|good|spoken|written|fluent|a (?:little|bit of|second language,?)|"
     rf"and|or|any) )*{LANGUAGES}(?:,? (?:and|or|/) (?:\w+ )?{LANGUAGES}|, {LANGUAGES})*\W*(?:\(.{{1,30}}\))?\W*$|"
     rf"\b(?:enough|sufficient|some|good|basic|decent|solid) (?:\w+ )?{LANGUAGES}\b|"
     rf"\b{LANGUAGES}\b.{{0,15}}\b(?:good enough|well enough|to (?:an? )?(?:\w+ )?(?:level|standard))"),
    (Kind.LANGUAGE, 8, r"\b(?:fluen\w+|native|bilingual|mother tongue|command of|speak\w*|proficien\w+|written "
     r"and (?:spoken|verbal|oral)|spoken and written|conversational|knowledge of|level(?: of)?|business|"
     rf"professional)\b.{{0,40}}\b{LANGUAGES}\b|\b{LANGUAGES}\b.{{0,40}}\b(?:fluen\w+|native|speak\w*|language "
     r"skills|skills|spoken|required|preferred|is an? (?:plus|asset|advantage|must)|an? plus|[abc][12]\b|"
     r"proficien\w+)"),
    (Kind.LANGUAGE, 7, r"\b(?:bilingual|multilingual|(?:other|additional|further|second|third) languages?|"
     r"languages? (?:skills|spoken)|^languages?:)|\blanguages? other than\b|\b(?:speak|write|read|"
     r"sign)\w*\b.{0,20}\b(?:another|other|one|two|three|several|more than one) languages?\b"),
    (Kind.LANGUAGE, 6, rf"^(?:basic|good|some|fluent|conversational|working) (?:\w+ )?{LANGUAGES}\b"),
    (Kind.LANGUAGE, 14, r"\b(?:ielts|toefl|toeic|cefr)\b|\benglish (?:as (?:an? |their |your )?(?:first|second|"
     r"additional|main)|requirements?|proficiency|language (?:requirement|test|level))"),
    (Kind.LANGUAGE, 17, rf"\b(?:proficien(?:cy|t)|fluen(?:cy|t)|knowledge|command|understanding|mastery|level|grasp) "
     rf"(?:in|of) (?:(?:spoken|written|business|the|both|conversational|and|or|verbal|oral) )*{LANGUAGES}(?=\W*$|"
     r"[,;.(/]| (?:and|or|language|is|are|would|at|as|both|required|preferred|desirable|essential|skills)\b)"),
    (Kind.LANGUAGE, 10, rf"\b{LANGUAGES} (?:at|to|on) (?:an? )?(?:[\w-]+ )?level\b"),
    (Kind.LANGUAGE, 8, rf"\b(?:command|grasp|standard|level) of (?:\w+ (?:and|or|&) )?(?:\w+ )?{LANGUAGES}\b|"
     rf"\b(?:spoken|written|verbal) (?:and|or|&) (?:spoken|written|verbal) {LANGUAGES}\b"),
    (Kind.LANGUAGE, 12, rf"^\W*(?:your |any |some |a little |fluent |swiss )*{LANGUAGES}(?:(?:,| or| and|/) ?"
     rf"{LANGUAGES})*(?! (?:is|are) (?:taught|applied|spoken)) (?:(?:is|are|would|will|can|helps?|goes|gets|opens|"
     r"comes|lets) |helps?\b|(?:very |also )?(?:useful|handy|helpful|welcome|desirable|essential|advantageous|"
     r"beneficial)|an? (?:\w+ )?(?:bonus|help)\b|for (?!academic|specific|foreign|adults))|\b(?:functional|workable|"
     rf"passable|everyday|conversational) {LANGUAGES}(?=\W*$|[,;.(/]| (?:and|or|to|for|is|would|"
     r"at)\b)|\b(?:tri|quadri)lingual\b"),
    (Kind.LANGUAGE, 12, r"\b(?:speak|read|write|understand|sign|get by in|converse in|communicate in|conversation in|"
     r"(?:chat|work) in|(?:comfortable|confident|at ease) (?:in|with|speaking)) (?:(?:some|a little|a bit of|good|"
     r"fluent|basic|conversational|written|spoken|simple|plain|everyday|both|swiss|and|or|read|write|speak|"
     rf"understand) )*{LANGUAGES}(?=\W*$|[,;.(/]| (?:and|or|as|at|with|to|well|fluently|confidently|comfortably|is|"
     r"would|for|on|enough)\b)|\b[ab]sl level"),
    # experience
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
    # competency
    (Kind.COMPETENCY, 6, r"\b(?:is|are) (?:an? (?:absolute |real )?(?:must|necessity|prerequisite)\b(?! see)|"
     r"essential|non-negotiable|indispensable)|\bgoes without saying|\bsecond nature\b|\bdon['’]t (?:mind|shy "
     r"away)|\bnot (?:afraid|scared|shy) (?:of|to|about)|\b(?:an?|sharp|keen) (?:eye|ear|feel|nose|knack|head) "
     r"for\b|\bsense of humou?r|\bwe (?:hire|recruit|look|appoint) for\b|\bcan(?:no|['’])t (?:be )?(?:teach|"
     r"taught)\b|^you can (?!expect|apply|find|choose|earn|enjoy|get|look|also|work|contact|call|e-?mail|see|read|"
     r"send)"),
    (Kind.COMPETENCY, 5, r"\b(?:interested in|hear from|meet|welcome|after) (?:people|those|anyone|somebody|"
     r"someone|candidates) (?:who|with)\b|\bwould(?: really)? help if you\b|\byou(?:['’]d| would) (?:sooner|"
     r"rather)\b|\b(?:somebody|anyone|everyone|anybody) who\b"),
    (Kind.COMPETENCY, 5, r"^\W*(?:(?:must|should|be|have|has|possess(?:es)?|show|strong|excellent|demonstrated|"
     r"proven|the|an?|exceptional)\b[ ,]*){0,4}(?:ability|able|capacity|aptitude|willing(?:ness)?|capab(?:le|"
     r"ility)|desire|eager(?:ness)?|comfort(?:able)?|passion(?:ate)?|commit(?:ted|ment)|readiness|confidence|adept|"
     r"bias)\b"),
    (Kind.COMPETENCY, 4, r"(?<!may be )\b(?:ability|able|capacity|aptitude|willing(?:ness)?|capable|capability|"
     r"desire|eager(?:ness)?) (?:to|of)\b"),
    (Kind.COMPETENCY, 5, r"\b(?:(?:knowledge|understanding|grasp|command|mastery|awareness) of|familiar(?:ity)? "
     r"with|proficien(?:t|cy) (?:in|with|using)?|expertise|literacy|literate|well[- ]versed|versed in|know how to|"
     r"know-how|fluent in)"),
    (Kind.COMPETENCY, 3, r"\b(?:skills?|abilit(?:y|ies)|competenc(?:e|es|y|ies)|mindset|attitude|presence|"
     r"communicator|thinker|savvy)\b"),
    (Kind.COMPETENCY, 3, rf"^\W*(?:an?\s)?{QUALITY}\b"),
    (Kind.COMPETENCY, 3, rf"\b{TRAITS}\b"),
    (Kind.COMPETENCY, 4, r"\b(?:you(?:['’]re| are| have| possess| bring| love| enjoy| thrive| know| like| want| "
     r"understand| think| care| communicate| take)\b|you must (?:be|possess|have)|your (?:passion|strengths?)|you "
     r"should (?:be|have))"),
    (Kind.COMPETENCY, 8, r"(?<=\w )(?:must|should) (?:also )?(?:be (?:able|committed|capable|willing|comfortable|"
     r"proficient|prepared) |have (?:the |an? )?(?:\w+ )?(?:ability|knowledge|understanding|skills?|aptitude)\b)"),
    (Kind.COMPETENCY, 8, r"\b(?:s?he|they|he ?/ ?she|he or she|person|candidate|hire) (?:will|must|should) be an? "
     rf"(?:\w+ ){{0,2}}(?:problem|team|self|quick|fast|good|strong|clear|{TRAITS})"),
    (Kind.COMPETENCY, 6, rf"\b(?:seeking|looking for|need|want|recruiting|hiring)\b.{{0,40}}\b{TRAITS}"),
    (Kind.COMPETENCY, 6, rf"\byou(?:['’]ll| will| should| must)(?: also)? be (?:an? )?(?:\w+ ){{0,3}}{TRAITS}"),
    (Kind.COMPETENCY, 5, r"\b(?:ideal candidates?|successful candidates?|right (?:person|candidate)|best candidate|"
     r"candidates? (?:should|must)|applicants? (?:for this position )?must|someone (?:who|with)|people who|looking "
     r"for (?:an?|some|people|individuals)|seeking (?:an?|highly|some)|we (?:need|want) (?:an?|someone|people|\w+ "
     r"who)|(?:role|position|job) requires|interest in)\b"),
    (Kind.COMPETENCY, 20, r"\bthe following competencies|\bmay be (?:examined|evaluated) (?:for|"
     r"on)\b.{0,120}\b(?:knowledge|skills|abilit)|\bemphasis (?:will|may) be placed\b.{0,60}|\bevaluated on "
     r"their\b.{0,40}knowledge|including (?:the )?knowledge of"),
    (Kind.COMPETENCY, 18, r"\b(?:seeking|looking for|need|want|wants|seeks?|recruiting|hiring|vacancy for|opening "
     r"for|opportunity for|(?:position|role|job|post) (?:is |would suit |suits |is ideal )?for|ideal for|would "
     r"suit|searching for)\b(?:(?!\b(?:to|who|join|in our|for our|with our|as part|of our|"
     rf"within)\b).){{0,40}}\b(?!talented|experienced|skilled|dynamic|dedicated|leadership){TRAITS}"),
    (Kind.COMPETENCY, 7, r"\b(?:person|candidate|applicant|individual|hire) (?:will|must|should|would) (?:also "
     r")?(?:be (?!responsible|\w+ing\b|expected|required|paid|based|notified|contacted|invited|asked|considered|"
     r"tasked|accountable|selected|part|in|the|given|offered)|have an?\b|possess|demonstrate|enjoy|love)|\bneed to "
     r"be (?!able|in\b|a \w+ed)|\byou(?:['’]ll| will) be an? (?!key|point|member|part|integral|main|first|vital)"),
    (Kind.COMPETENCY, 8, rf"^\W*(?:(?:an? )?{QUALITY},? (?:and )?)+(?:[\w-]+ ){{0,3}}(?:skills?|abilit(?:y|ies)|"
     r"communicators?|attitude|ethic|presence|manners?|eye|understanding|knowledge|awareness|time-? ?keeping|"
     r"judge?ment)\b|^(?:reliable|honest|punctual|friendly|organi[sz]ed|flexible|motivated|patient|enthusiastic|"
     r"confident|creative)(?:,|;| and\b| &|$)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:must|should) (?:also )?(?:be|have|possess|demonstrate|show)\b|^(?:knowledge|"
     r"understanding|familiarity|awareness|appreciation|grasp) (?:of|with)\b|^(?:works?|performs?|copes?|"
     r"communicates?|listens?) (?:\w+ )?(?:well|effectively|calmly|accurately|independently|under pressure)\b|"
     r"\b(?:customer|people|detail|results?|solutions?|team|quality|safety|goal|service|guest|child|client|"
     r"community)[- ](?:focus+ed|oriented|driven|minded|cent(?:er|re)d)\b|^an? (?:genuine |real )?(?:love|passion|"
     r"flair|feel|knack|interest|willingness|desire|steady|sharp|keen|eye|sense|commitment|calm)\b|\byou(?:['’]ll| "
     r"will)? need (?:an? |the |good|strong|excellent|to (?:be|have|enjoy|love|possess|show)|plenty|bags)"),
    (Kind.COMPETENCY, 9, r"^(?:team ?work|communication|initiative|patience|respect|kindness|honesty|"
     r"confidentiality|literacy|numeracy|time ?keeping|punctuality|integrity|leadership|creativity)\W*$|^are you "
     r"(?!looking|ready|interested|searching|seeking|tired|fed|currently|thinking|in\b|based|available|able to "
     r"work|over|at least)|^do you (?!want|know|need|live|hold|have an? (?:\w+ )?(?:licen|degree|car))"),
    (Kind.COMPETENCY, 7, rf"\bwe (?:value|prize|expect|look for|appreciate|seek)\b.{{0,60}}\b{TRAITS}"),
    (Kind.COMPETENCY, 18, r"\b(?:looking for|seeking|need|want|hiring|after|recruiting|wanted) (?:\w+ "
     r"){0,4}?(?:someone|somebody|people|person|individuals?|candidates?|colleagues?|team members?|applicants) "
     r"(?:who|with|willing|able|that)\b(?! (?:at least|an? (?:\w+ )?(?:degree|licen)|\d))"),
    (Kind.COMPETENCY, 9, r"^\W*\(?optional\b"),
    (Kind.COMPETENCY, 14, r"\b(?:we(?:['’](?:re|d))?|is|are) (?:\w+ )?(?:looking for|look for|seek|seeking|need|"
     r"want|hiring|after|recruiting|prefer|searching for|to find)\b (?:(?!\b(?:to|join|part "
     r"of)\b)[^.:;]){3,70}?\b(?:who|that) (?!will|can join|would|wants? to|share our|helps?\b|have a degree)"),
    (Kind.COMPETENCY, 10, r"^you (?:always |never |quickly |also |can )?(?:get things|communicate|learn|take "
     r"(?:ownership|initiative|responsibility|pride)|work (?:well|independently|accurately|carefully|hard|"
     r"effectively|autonomously)|pay attention|listen|adapt|stay (?:calm|curious|organi[sz]ed)|keep (?:calm|your)|"
     r"cut corners|notice|share|handle (?:pressure|stress|feedback)|respect|value|speak up|approach|show|"
     r"demonstrate|combine|embrace|cope|remain|act with|treat)\b|\bsuccess in this (?:role|job|position) "
     r"(?:depends|requires|means)|^our ideal\b"),
    (Kind.COMPETENCY, 6, r"^(?:takes? (?:responsibility for (?:own|their|your|his|mistakes)|pride|initiative|"
     r"ownership)|respects?|values|treats?)\b"),
    (Kind.COMPETENCY, 12, r"\bwe (?:expect|want|need|ask|like) (?:our|all|every|each) (?:\w+ )?(?:staff|colleagues?|"
     r"teammates?|employees?|people|members?|volunteers?) to\b|\b(?:don['’]t|do not) (?:need|have) to "
     r"(?:know|be|have)\b.{3,60}\bbut\b|^(?:and |you(?:['’]ll)? )?shares? our\b"),
    (Kind.COMPETENCY, 6, r"\byou should (?:also )?(?:see|consider|feel|know|understand|enjoy|love|like|want)\b|"
     r"^(?:perfect|flawless|immaculate|professional) [a-z]+"),
    (Kind.COMPETENCY, 10, r"\b(?:thrive|do well|fit in|shine) here if\b|^it(?:['’]s| is) (?:important|essential|"
     r"vital|crucial) (?:that|to us that) you\b|^it helps (?:if|to)\b|\b(?:role|job|post|position|work) (?:calls "
     r"for|demands)\b|\bskills (?:is|are) (?:key|vital|crucial|important)\b|\bwe expect (?:an? )?(?:high|good|"
     r"excellent)\b"),
    # duty
    (Kind.DUTY, 8, r"\byour (?:job|task|role) to\b|\b(?:staff|employees|workers|members) are (?:expected|required|"
     r"asked) to\b"),
    (Kind.DUTY, 7, r"^(?:our |all )?(?:[\w&-]+ ){0,4}(?:workers|assistants|officers|nurses|carers|drivers|managers|"
     r"technicians|teachers|operators|operatives|attendants|clerks|cooks|supervisors|engineers|guards|cleaners|"
     r"members|associates|leaders|coordinators) (?:will )?(?!will|are|is|were|have|had|need|must|should|receive|"
     r"earn|get|enjoy|can|may|who|and|or|with|in|at|of|to|for|from|on\b|as\b|we\b|by\b|that|the|love|say|"
     r"licen)[a-z]+ "),
    (Kind.DUTY, 8, r"^(?:the|this|your|our) (?:role|job|position|post|work)\b.{3,30}\b(?:includes?|involves?|"
     r"entails?)\b|^responsibilit(?:y|ies) (?:to|for)\b"),
    (Kind.DUTY, 24, r"^reporting (?:directly )?to\b.{3,60}? you (?:will|would) be (?:responsible|accountable|in "
     r"charge)\b"),
    (Kind.DUTY, 8, r"^the (?:(?!for\b|of\b|to\b|and\b)[\w-]+ ){0,3}?(?:manager|assistant|officer|coordinator|"
     r"technician|worker|teacher|nurse|clerk|driver|cook|chef|engineer|analyst|supervisor|director|specialist|"
     r"associate|attendant|operator|administrator|representative|trainee|intern|apprentice|fellow|holder|librarian|"
     r"therapist|inspector|mechanic|cleaner|caretaker|receptionist|leader|developer|designer|consultant|advis[eo]r|"
     r"instructor|educator|practitioner|cashier|guard) (?:also |often |mainly )?(?:will (?!be (?:based|paid|an?\b)|"
     r"have|need|receive|report)|is responsible|(?!is\b|was\b|has\b|reports\b)[a-z]+s\b)"),
    (Kind.DUTY, 7, r"^this (?:will |may )?includes?\b|\byou may (?:also )?be (?:asked|required) to (?!work|travel|"
     r"undergo|provide|attend an)"),
    (Kind.DUTY, 12, r"^(?:reporting|working|supporting|based)\b.{5,90}, (?:you|the [\w /-]{3,40}) (?:will|would)\b"),
    (Kind.DUTY, 8, r"^(?:main |key |core |primary |daily |general )(?:duties|responsibilities|tasks) (?:are|"
     r"include)|^(?:your|the) (?:working )?(?:day|morning|shift|week)s? (?:starts?|begins?|ends?|are spent|is "
     r"spent)|^(?:mornings|afternoons|evenings|days) are spent|\bwe(?:['’]d)? (?:want|need|like|ask|expect) you to "
     r"(?!have|be\b|apply|join|feel|succeed|bring|love|enjoy)|^(?:in|during|after|every|each|on|when|working|"
     r"together|alongside|under|reporting)\b.{3,60}? you (?:also )?(?!are|were|have|will|can|could|must|should|"
     r"would|may|might|need|know|like|want|love|enjoy|thrive|bring|possess|hold|get|receive|earn|understand|think|"
     r"care|do not|don|feel|join|choose|find|see|work (?:in|from|at|on-?site)|and|with|as|to|for)\w+"),
    (Kind.DUTY, 14, r"\b(?:seek(?:s|ing)?|look(?:s|ing) for|hiring|recruiting|we need|searching for|we want|"
     r"appointing|(?:vacancy|opening|opportunity|position|role)(?: has arisen| exists| available)? for|have an? "
     r"(?:\w+ ){0,3}(?:vacancy|opening|role|position)\b.{0,30}) (?:an?|our|two|three|additional|experienced|"
     r"someone|somebody)\b(?:(?!\b(?:abilit|able|skills|need|willing|desire|join))[^.:]){0,90}? (?:to|who will|who "
     r"can) (?!join|be\b|become|start|commence|grow\b|fill|complement|bring|come|expand|strengthen|hear|the\b|"
     r"our\b|an?\b|apply|work (?:from|on a|full|part|in\b|at\b)|take up|hit|learn|share|this|my\b|us\b|their|make "
     r"their|\d|\w+ing\b|[a-z]+s\b)[a-z]+"),
    (Kind.DUTY, 10, r"\b(?:candidate|applicant|incumbent|post ?holder|individual|employee|jobholder|job holder|"
     r"person appointed|worker) (?:will|shall|is to) (?!be\b|have|possess|demonstrate|hold|bring|show|need|also be|"
     r"also have|ideally|display|enjoy|love|get|receive|find|join|thrive|report|benefit|undergo|earn|not|likely|"
     r"gain|start|commence|require|submit|live|understand|complete an?\b|pass)\w+"),
    (Kind.DUTY, 9, r"\byour (?:main |key |primary |first |core |daily )?(?:tasks?|job|role|focus|mission|"
     r"responsibilit\w+|days?|work|duties) (?:is|are|will|would|includes?|involves?|ranges?)\b(?! (?:\w+ "
     r")?(?:based|located|part-time|full-time|permanent))|^(?:responsibilities|duties|tasks) (?:\w+ )?(?:range|"
     r"include|are|involve|cover|vary|consist)|^(?:this|the|our) (?:\w+ )?(?:role|position|job|post|post ?holder|"
     r"internship)s? (?:\w+ly )?(?:supports?|leads?|manages?|works?|provides?|oversees?|performs?|assists?|helps?|"
     r"coordinates?|delivers?|focus\w*|combines?|ensures?|acts?|serves?|carries|plans?|drives?|owns?|involves?|"
     r"contributes?|handles?|requires you to)\b"),
    (Kind.DUTY, 7, r"^under (?:the )?(?:\w+ ){0,3}(?:supervision|direction|guidance)\b|\b(?:lands?|sits?|falls?) "
     r"(?:on your desk|with you|to you)\b|\b(?:is|are) (?:all )?(?:yours|part of the (?:job|role|position|post))\b|"
     r"^you are the (?:one|person|first|point|face|voice|link|go-to)\b|\b(?:first|main|single|primary|key) point "
     r"of contact\b|^to (?!be (?:able|eligible|considered|successful|part|\d|ok|willing|available)|apply|view|see|"
     r"read|download|succeed|join|start|have|learn|find|discuss|arrange|request|help us)(?:\w+ ){2,}"),
    (Kind.DUTY, 4, r"^\W*(?:coordination|management|supervision|oversight|preparation|planning|maintenance|"
     r"administration|delivery|development|organi[sz]ation|monitoring|support|care|implementation) of\b"),
    (Kind.DUTY, 6, r"\b(?:other|additional|related) (?:related )?(?:duties|tasks|work)\b|\bduties (?:as|performed|"
     r"include)|\bas assigned\b|\bdoes related work"),
    (Kind.DUTY, 5, r"\b(?:you(?:['’](?:ll|d)| will| would)|s?he will|they will|he / she will|he or she will|"
     r"(?:role|position|job|person|incumbent|candidate|fellow|individual) (?:will|is (?:to|responsible|tasked|"
     r"accountable|expected)|may|also includes?|includes?|involves?|encompasses))\b(?! (?:be (?:based|located|"
     r"paid|contacted|eligible|invited|able|given|offered|provided|trained|rewarded|supported|considered|notified|"
     r"selected|subject|very |highly |a (?:\w+ )?(?:person|player|communicator|good|strong|great|natural|people))|"
     r"receive|get|need|have\b(?! (?:responsib|overall|full|oversight|direct|charge|accountab|to\b))|demonstrate|"
     r"thrive|report|require|gain|enjoy|benefit|posses|available|like|love|prefer|rather|sooner|expect|full|first|"
     r"currently|open|not|a (?:full|part|first|temporary|permanent)))|\b(?:role|position) is required to (?!work|"
     r"travel)"),
    (Kind.DUTY, 5, r"^(?:as .{3,40}?,? )?you(?:['’](?:ll|d)| will| would)(?: also)? (?!be|like|prefer|rather|"
     r"sooner|have|need|hold|possess|bring|receive|get|enjoy|join|report|require|find|benefit|gain|earn|love|also|"
     r"ideally|not)\w+"),
    (Kind.DUTY, 7, r"^(?:as .{3,40}?,? )?you (?!are|were|have|will|can|could|must|should|would|may|might|need|know|"
     r"like|want|love|enjoy|thrive|bring|possess|hold|get|receive|earn|report to|understand|think|care|work (?:in|"
     r"from|at|on-?site)|do not|don)\w+"),
    (Kind.DUTY, 5, r"\bresponsib(?:le for|ilit(?:y|ies) (?:for|include|are))|\b(?:be|is|are) (?:tasked|charged|"
     r"accountable|in charge)\b|\bin this role\b|\bprimary focus\b|\bday[- ]to[- ]day\b|\bplays? a (?:\w+ "
     r"){1,2}role\b|\bliaison\b"),
)
# fmt: on
