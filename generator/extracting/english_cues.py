"""Which words of an English advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.extracting.english_told import NUMBER, TOLD
from generator.model import Kind

LANGUAGES = (
    r"(?:english|french|german|spanish|italian|portuguese|dutch|mandarin|cantonese|chinese|japanese|korean|arabic|"
    r"russian|polish|turkish|hindi|urdu|welsh|swedish|danish|norwegian|finnish|greek|hebrew|vietnamese|tagalog|"
    r"ukrainian|czech|romanian|hungarian|punjabi|bengali|gujarati|tamil|somali|farsi|persian|dari|pashto|tigrinya|"
    r"albanian|serbian|croatian|gaelic|romansh|(?:american|british) sign language|asl|bsl|second language|"
    r"foreign languages?)"
)
YEARS = (
    rf"\b{NUMBER}\s?(?:\(\d{{1,2}}\)\s?)?\+?\s?(?:(?:-|–|to|or more|plus)\s?)?(?:{NUMBER}\s?)?\+?\s?(?:or more "
    rf")?(?:full |solid )?(?:years?['’]?|yrs?\b|months?['’]?)"
)
TRAITS = (
    r"(?:motivated|self[- ]?starter|self[- ]?motivated|team[- ]?players?|detail[- ]?orient\w+|attention to detail|"
    r"positive attitude|work ethic|reliab\w+|punctual\w*|organi[sz]ed|flexib(?:le|ility)\b(?! (?:unpaid|paid|hours|"
    r"schedul|time|work|holiday))|adaptab\w+|curio\w+|creativ\w+|proactiv\w+|driven|dynamic|empath\w+|integrity|"
    r"honest\w*|initiative|enthusias\w+|passion\w*|dependab\w+|friendly|energetic|talented|dedicated|skilled|"
    r"experienced|collaborative|resilien\w+|patien(?:t|ce)\b|critical think\w+|problem[- ]solv\w+|hard[- ]?working|"
    r"trustworth\w+|confident|ambitious|resourceful|analytical|articulate|approachable|professionalism|discretion|"
    r"multi-?task\w*|time management|leadership)"
)
QUALITY = (
    r"(?:strong|excellent|good|great|solid|outstanding|exceptional|superb|superior|proven|demonstrat\w+|effective|"
    r"advanced|basic|in-depth|deep|detailed|working|sound|thorough|comprehensive|broad|high|keen|natural|"
    r"intermediate|expert|general|fast|quick|polished|impeccable|sharp|positive|confident)"
)

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    *TOLD,
    # condition
    (Kind.CONDITION, 6, r"^[\w .'-]{2,30}, (?:uk|united kingdom|england|scotland|wales|(?:northern )?ireland|usa|"
     r"u\.s\.a?\.?|united states|canada|switzerland|germany|france|netherlands|belgium|australia|new zealand|ontario|"
     r"british columbia|alberta|quebec|manitoba|nova scotia|a[klrz]|c[aot]|d[ce]|fl|ga|i[adl]|k[sy]|m[adinost]|"
     r"n[cdehjmvyl]|oh|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aivy]|ab|bc|mb|nb|ns|on|pe|qc|sk)\b(?: [\dA-Z]{3,7}\b)?"
     r"(?=\W*$|,? (?:usa?|canada|uk)\b|\s?[(·|–-])"),
    (Kind.CONDITION, 14, r"\b(?:willing(?:ness)?|able|ability|available|prepared|happy|expected|asked|open|"
     r"flexib\w+|free) (?:to|for)\b.{0,30}\b(?:weekends?|evenings?|nights?|shifts?|bank holidays?|holidays|rota|"
     r"(?:satur|sun|mon|fri)days?|overtime)\b"),
    (Kind.CONDITION, 12, r"\b(?:live|living|reside|residing) (?:with)?in (?:\w+ )?(?:half|commut\w+|reach|an? hour|"
     r"\d+|easy)|\b(?:way|able|ability) to get (?:here|to (?:work|us|the site|site))\b|\b(?:cet|utc|gmt|"
     r"time ?zones?)\b|\b(?:appointment|position|post|role|contract|job|placement) (?:begins?|starts?|commences?|"
     r"runs? (?:from|until)|will (?:begin|start|run)|is subject to)\b|\b(?:valid|current) passport\b|\bsteel[- "
     r"]?toe|\bsafety (?:boots|shoes)\b"),
    (Kind.CONDITION, 9, r"\b(?:early|late|weekend|evening|saturday|sunday) (?:starts?|finish\w*|work(?:ing)?|"
     r"calls?|openings?)\b|^\W*\d{2}(?:[.,]\d+)?\s?(?:hours|hrs)\b|\bterm[- ]time\b|\bdays? (?:a|per|each) week "
     r"(?:from|at) home\b"),
    (Kind.CONDITION, 20, r"\b(?:lift\w*|carry\w*|push\w*|pull\w*|handle|mov(?:e|"
     r"ing))\b.{0,60}(?:\d+\s?\+?\s?(?:lbs?|pounds|kgs?|kilos?)|heavy)|\b\d+\s?\+?\s?(?:lbs?|pounds|kg)\b"),
    (Kind.CONDITION, 20, r"\b(?:stand(?:ing)?|sit(?:ting)?|walk(?:ing)?|bend(?:ing)?|kneel\w*|stoop\w*|squat\w*|"
     r"reach(?:ing)?|climb\w*|on your feet)\b.{0,60}\b(?:long|extended|prolonged|hours?|periods?|shift|day|"
     r"ladders?|bend\w*|stoop\w*|kneel\w*|reach\w*|frequently|twist\w*|uneven|distances?|miles|stairs|heights?)|"
     r"\b(?:sit|stand)[;,] (?:stand|walk|sit)|\bfull range of motion|\bphysical(?:ly)? (?:demands?|ability|"
     r"activity|requirements?|able|fit|fitness)|\bfitness evaluation"),
    (Kind.CONDITION, 9, r"\b(?:weekends?|evenings?|nights?|overtime|night shifts?|(?:day|first|second|third|early|"
     r"late|rotating|8 hour|\d+-hour) shifts?|various shifts|shift work|three shifts|on[- ]call)\b(?!.{0,12}\bpaid)"),
    # A clock's hour or a count by night says when something happens, not when somebody works.
    (Kind.CONDITION, -9, rf"\b{NUMBER} (?:o['’]clock )?(?:in the evening|at night)\b|"
     r"\b[\w-]+s (?:a|per|every) night\b"),
    (Kind.CONDITION, 6, r"^(?:work(?:ing)? )?(?:hours?|schedule|shifts?|days?|availability|start(?:ing)?(?: date)?|"
     r"location|place of work|work(?:ing)? (?:hours|days|place|location)|based(?: in)?|travel)\b\s?(?:\||:|is\b|"
     r"are\b)|\bhours (?:are|for this role|of work|per week)|required hours"),
    (Kind.CONDITION, 9, r"\b(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rsday)?|sat(?:urday)?|"
     r"sun(?:day)?)s?\.?\s?(?:-|–|to|through|thru)\s?(?:wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|"
     r"sun(?:day)?)s?\b|\b\d{2} hours (?:a|per|each) week"),
    (Kind.CONDITION, 9, r"\b\d{1,2}(?::\d\d)?\s?(?:am\b|pm\b|a\.m\.|p\.m\.)|"
     r"\b\d{1,2}:\d\d\s?(?:-|–|to)\s?\d{1,2}:\d\d"),
    (Kind.CONDITION, 12, r"\b(?:willing\w*|readiness|ready|happy|able|ability|available|availability|prepared|"
     r"required?|need|flexib\w+)\b.{0,25}\b(?:to )?travel\b|\btravel(?:l?ing)? (?:up to|is|may|required|"
     r"frequently|regularly|internationally|within|between|to client)|\d+\s?% travel|travel frequently"),
    (Kind.CONDITION, 5, r"\b(?:on-?site|in[- ]office|in[- ]person|remote(?:ly)?|hybrid|work(?:ing)? from home|"
     r"relocat\w+|commut\w+)\b"),
    (Kind.CONDITION, 5, r"\b(?:you(?:['’]ll| will| must| should)? (?:be |live |reside )?(?:based|located)|"
     r"^you(?:['’]ll| will)? work (?:in|from|at)\b|(?:position|role|job|post) (?:is|will be)(?: \w+){0,5} "
     r"(?:based|located) (?:in|at)|based in|must (?:live|reside)|located (?:in|at|within))\b"),
    (Kind.CONDITION, 14, r"\b(?:authori[sz]ed|eligible|legally (?:entitled|able|authori[sz]ed)|right|permission|"
     r"authori[sz]ation|entitled|permitted|allowed) to work\b|\bresident (?:in|of)\b|\bwork (?:permit|visa|"
     r"authori[sz]ation)|\bvisa sponsorship|citizenship\b"),
    (Kind.CONDITION, 6, r"\b(?:at least |be |minimum age:? )?(?:16|18|21)\s?(?:\+|years (?:of age|old)|or (?:older|"
     r"over))|\b(?:drug|alcohol)[\w ,&/-]{0,30}(?:screen\w*|test\w*)|probationary"),
    (Kind.CONDITION, 12, r"\brequired to (?:work|be available|travel)\b|\bmust (?:work|be available)\b"),
    (Kind.CONDITION, 16, r"\b(?:1[4-9]|2[0-5])\s?(?:years? (?:of age|old)|or (?:older|over))|\byears of age\b|"
     r"\bmust be (?:at least |over )?(?:1[4-9]|2[015])\b(?! years? of experience)|\blegal (?:drinking )?age\b"),
    (Kind.CONDITION, 12, r"\bvisual acuity|\bcolou?r vision|\b(?:corrected|near|distance|peripheral|normal) "
     r"vision\b|\bin (?:excellent|good|sound) (?:physical )?health\b|\btobacco\b|\bproportionate to height|"
     r"\b(?:wear|wearing) (?:an? )?(?:\w+ )?(?:uniform|mask|respirator|safety|steel|protective)\b"),
    (Kind.CONDITION, 4, r"\b(?:start(?:ing)? date|available (?:from|to start|immediately)|immediate start|"
     r"as soon as possible|reliable transportation|own (?:car|vehicle|transport\w*)|full[- ]time|part[- ]time|"
     r"first shift|assigned to work|may be required to (?:work|undergo)|be subject to)\b"),
    (Kind.CONDITION, 14, r"\b(?:exposure to|exposed to|extreme (?:temperatures?|heat|cold)|(?:hot|cold|dusty|damp|"
     r"noisy) (?:and \w+ )?(?:environment|conditions)|high heat|noise level|work(?:s|ing)? (?:indoors|outdoors|"
     r"in (?:elevated|high heat|hot|cold|confined))|elevated (?:positions|surfaces)|hazards?\b.{0,20}:|ppe|"
     r"protective equipment|work environment (?:may|is|involves)|office environment|"
     r"weather|(?:immerses|use) hands|convictions)\b"),
    # credential
    (Kind.CREDENTIAL, 16, r"\b(?:subject to|contingent (?:up)?on|require\w*) .{0,40}\b(?:checks?|clearance|vetting|"
     r"disclosure)\b"),
    (Kind.CREDENTIAL, 14, r"\bin good standing\b|\b(?:registration|registered|licensed|licensure|membership) "
     r"(?:as|with|by|of)\b.{0,40}\b(?:college|council|board|body|association|society|institute|authority)\b|"
     r"\b(?:enhanced|basic|standard) (?:dbs|disclosure|criminal)|\bfit[- ](?:and|&)[- ]proper|"
     r"\b(?:food|health|fire|site|water|radiation)(?: and \w+)? (?:hygiene|safety|handling) (?:certificat\w+|"
     r"award|level|ticket|card|training)|\blevel \d (?:food|award|in food)\b|"
     r"\b(?:forklift|fork truck|lift truck|reach truck|counterbalance|hgv|lgv|crane|plant|telehandler|scaffold\w*)"
     r"\b.{0,25}\b(?:tickets?|licen[cs]es?|cards?|certificat\w+)\b|"
     r"\b(?:cfa|frm|acca|aca|cima|cipd|ppl|nebosh|iosh|cscs|sia|prince2)\b|\bcharter(?:ship|holder)\b|"
     r"\bp\.?\s?eng\b|\bpass (?:an? |the |our )?(?:\w+ ){0,4}(?:check|screening|vetting)"),
    (Kind.CREDENTIAL, 16, r"\b(?:certificat(?:ion|e)|licen[cs]e|permit)s? (?:is|are|will be|may be) required|"
     r"\bdriving history\b|\bmoving violations\b|\b(?:driver['’]?s?['’]?s?|drivers['’]?|driving|nursing|"
     r"professional|state|medical|forklift|teaching|trade|cdl) (?:licen[cs]es?|permits?)\b|\bclass "
     r"[abcd]\b.{0,20}licen|\b(?:hold|possess|have|obtain|current|valid|active|unrestricted|"
     r"full)\b.{0,40}\blicen[cs](?:es?|ure|ed)\b|^licen[cs]ed?\b|\blicen[cs](?:e|ure) (?:is )?required|"
     r"\bregistered nurse\b.{0,10}licen"),
    (Kind.CREDENTIAL, 14, r"\b(?:obtain|hold|possess(?:ion of)?|maintain|have) (?:and maintain )?(?:an? )?(?:valid|"
     r"current|active)\b.{0,90}\b(?:certificat\w+|designation|registration|card|permit|credentials?)\b|"
     r"\bauthority to use the title\b|\bdesignation\b.{0,40}\bissued by\b"),
    (Kind.CREDENTIAL, 10, r"^\W*(?:registered|licensed|chartered|board[- ]certified|registration as)\b|\b(?:nmc|"
     r"gmc|hcpc|professional|current|valid|active|state) registration\b"),
    (Kind.CREDENTIAL, 7, r"\bcertifi(?:cations?|cates?|ed (?:\w+ ){1,4}\w+)\b|\b(?:cpr|first aid|aed|bls|acls|"
     r"food handlers?|tabc|servsafe|osha|pmp|cissp|cism|cpa|chartered|haccp|cka|itil)\b|\bpermit\b"),
    (Kind.CREDENTIAL, 6, r"\b(?:background (?:check|investigation|screening)|security clearance|clearance|(?:dbs|"
     r"crb) check|criminal record|fingerprint\w*|registration with|registered with|membership (?:of|in) (?:a|"
     r"the) professional|driving (?:history|record)|moving violations)\b"),
    # education
    (Kind.EDUCATION, 10, r"\b(?:(?:bachelor|master|associate|doctoral|college|university|undergraduate|graduate|"
     r"postgraduate|four-year|advanced|technical|engineering|law|business|science)['’]?s?['’]?(?: or "
     r"\w+['’]?s?)? degrees?|degree (?:in|or|from|level|required|preferred)|(?:a|an|relevant|related|equivalent) "
     r"degree|ba/bs|bs/ba|b\.?sc?\b\.?|m\.?sc\b\.?|mba|ph\.?\s?d|bachelor['’]?s?|master['’]?s? (?:in|or|of|"
     r"level))"),
    (Kind.EDUCATION, 10, r"\b(?:high[- ]school|secondary school|ged|diploma|graduation from|graduate of|"
     r"graduated? (?:\w+ ){0,2}(?:from|in)\b|degree[- ]educated|educated to|apprenticeship|a-?levels?|gcses?|nvq|"
     r"vocational (?:training|qualification)|coursework|course work|quarter units|semester units|accredited|"
     r"completion of (?:a|an|\d+)|qualifying education|studies\b|school level)"),
    (Kind.EDUCATION, 8, r"^\W*(?:graduation from|high[- ]school|(?:a |an )?(?:\w+ ){0,2}(?:degree|diploma)\b)|"
     r"\b(?:hnc|hnd|btec|pgce|city & guilds|scottish highers?|foundation degree|school[- ]leav\w+)\b"),
    (Kind.EDUCATION, 8, r"^.{0,50}\b(?:degree|graduation|diploma|bachelor|master['’]?s|university|college|"
     r"completion)\b.*\bexperience\b"),
    # language
    (Kind.LANGUAGE, 10, rf"^\W*(?:(?:some|basic|good|spoken|written|fluent|a (?:little|bit of|second language,?)|"
     rf"and|or|any) )*{LANGUAGES}(?:,? (?:and|or|/) (?:\w+ )?{LANGUAGES}|, {LANGUAGES})*\W*(?:\(.{{1,30}}\))?\W*$|"
     rf"\b(?:enough|sufficient|some|good|basic|decent|solid) (?:\w+ )?{LANGUAGES}\b|"
     rf"\b{LANGUAGES}\b.{{0,15}}\b(?:good enough|well enough|to (?:an? )?(?:\w+ )?(?:level|standard))"),
    (Kind.LANGUAGE, 8, rf"\b(?:fluen\w+|native|bilingual|mother tongue|command of|speak\w*|proficien\w+|"
     rf"written and (?:spoken|verbal|oral)|spoken and written|conversational|knowledge of|level(?: of)?|business|"
     rf"professional)\b.{{0,40}}\b{LANGUAGES}\b|\b{LANGUAGES}\b.{{0,40}}\b(?:fluen\w+|native|speak\w*|language "
     rf"skills|skills|spoken|required|preferred|is an? (?:plus|asset|advantage|must)|an? plus|[abc][12]\b|"
     rf"proficien\w+)"),
    (Kind.LANGUAGE, 7, r"\b(?:bilingual|multilingual|(?:other|additional|further|second|third) languages?|"
     r"languages? (?:skills|spoken)|^languages?:)|\blanguages? other than\b|\b(?:speak|write|"
     r"read|sign)\w*\b.{0,20}\b(?:another|other|one|two|three|several|more than one) languages?\b"),
    # experience
    (Kind.EXPERIENCE, 10, r"\ban? (?:full |good )?(?:year|couple of years|few years|decade)['’]?s?['’]? (?:of |in |"
     r"as |with |at )?(?!old|of age|ago|to come|after|later)(?:[\w-]+ ){0,3}(?:work|working|experience|practice|"
     r"service|teaching|nursing|selling)\b|"
     r"\b(?:at least|minimum of|more than|over|with) an? (?:year|couple of years|few years|decade)\b"),
    (Kind.EXPERIENCE, 9, r"^\W*(?:some |significant |an? )?(?:time|stint|spell|record|career|years?) (?:spent )?"
     r"(?:in|at|with|on|of) (?!need)|\b(?:expect|like|want|need|love) (?:you|someone|somebody|candidates|applicants|"
     r"people)\b.{0,12} to have \w+(?:ed|en|un|ne|ght|ilt|ld|de|ad)\b"),
    (Kind.EXPERIENCE, 12, r"\b(?:those|people|someone|somebody|anyone|candidates|applicants|person) "
     r"(?:who(?:['’]ve| have| has)|having) (?:already |previously |ever )?(?!been|had|not|the|an?\b)\w+(?:ed|en|un|"
     r"ne|ght|ilt|ld|ad)\b"),
    (Kind.EXPERIENCE, 12, rf"{YEARS}(?:.{{0,70}}\b(?:experience|track record|working|as an?|in (?:a|an|the)?\b)|"
     rf"\s+(?:in|of|as|with|managing|leading|working)\b)|\b(?:at least|minimum(?: of)?|over)\s+{YEARS}|"
     rf"\b\d[\d,]+\s(?:cumulative )?(?:work )?hours of (?:paid )?experience"),
    (Kind.EXPERIENCE, 6, r"^(?:\W*)(?:(?:previous|prior|proven|demonstrat\w+|solid|relevant|professional|extensive|"
     r"hands-on|significant|some|strong|related|recent|successful|practical|direct|commercial|industry|"
     r"management|leadership|minimum|substantial|full-time|paid|work|working|must have|you have|tangible|"
     r"considerable|deep|any)\b[ ,/&-]*(?:and |or )?){1,4}(?:[\w/&’'+-]+[ ,]+){0,6}?experience\b|"
     r"^(?:\W*)(?:work(?:ing)? )?experience\b"),
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
    # competency
    (Kind.COMPETENCY, 6, r"\b(?:is|are) (?:an? (?:absolute |real )?(?:must|necessity|prerequisite)\b(?! see)|"
     r"essential|non-negotiable|indispensable)|\bgoes without saying|\bsecond nature\b|\bdon['’]t (?:mind|shy away)|"
     r"\bnot (?:afraid|scared|shy) (?:of|to|about)|\b(?:an?|sharp|keen) (?:eye|ear|feel|nose|knack|head) for\b|"
     r"\bsense of humou?r|\bwe (?:hire|recruit|look|appoint) for\b|\bcan(?:no|['’])t (?:be )?(?:teach|taught)\b|"
     r"^you can (?!expect|apply|find|choose|earn|enjoy|get|look|also|work|contact|call|e-?mail|see|read|send)"),
    (Kind.COMPETENCY, 5, r"\b(?:interested in|hear from|meet|welcome|after) (?:people|those|anyone|somebody|someone|"
     r"candidates) (?:who|with)\b|\bwould(?: really)? help if you\b|\byou(?:['’]d| would) (?:sooner|rather)\b|"
     r"\b(?:somebody|anyone|everyone|anybody) who\b"),
    (Kind.COMPETENCY, 5, r"^\W*(?:(?:must|should|be|have|has|possess(?:es)?|show|strong|excellent|demonstrated|"
     r"proven|the|an?|exceptional)\b[ ,]*){0,4}(?:ability|able|capacity|aptitude|willing(?:ness)?|capab(?:le|"
     r"ility)|desire|eager(?:ness)?|comfort(?:able)?|passion(?:ate)?|commit(?:ted|ment)|readiness|confidence|"
     r"adept|bias)\b"),
    (Kind.COMPETENCY, 4, r"(?<!may be )\b(?:ability|able|capacity|aptitude|willing(?:ness)?|capable|capability|"
     r"desire|eager(?:ness)?) (?:to|of)\b"),
    (Kind.COMPETENCY, 5, r"\b(?:(?:knowledge|understanding|grasp|command|mastery|awareness) of|"
     r"familiar(?:ity)? with|proficien(?:t|cy) (?:in|with|using)?|expertise|literacy|literate|well[- ]versed|"
     r"versed in|know how to|know-how|fluent in)"),
    (Kind.COMPETENCY, 3, r"\b(?:skills?|abilit(?:y|ies)|competenc(?:e|es|y|ies)|mindset|attitude|presence|"
     r"communicator|thinker|savvy)\b"),
    (Kind.COMPETENCY, 3, rf"^\W*(?:an?\s)?{QUALITY}\b"),
    (Kind.COMPETENCY, 3, rf"\b{TRAITS}\b"),
    (Kind.COMPETENCY, 4, r"\b(?:you(?:['’]re| are| have| possess| bring| love| enjoy| thrive| know| like| want|"
     r" understand| think| care| communicate| take)\b|you must (?:be|possess|have)|your (?:passion|strengths?)|"
     r"you should (?:be|have))"),
    (Kind.COMPETENCY, 8, r"(?<=\w )(?:must|should) (?:also )?(?:be (?:able|committed|capable|willing|"
     r"comfortable|proficient|prepared) |have (?:the |an? )?(?:\w+ )?(?:ability|knowledge|understanding|"
     r"skills?|aptitude)\b)"),
    (Kind.COMPETENCY, 8, rf"\b(?:s?he|they|he ?/ ?she|he or she|person|candidate|hire) (?:will|must|should) be an? "
     rf"(?:\w+ ){{0,2}}(?:problem|team|self|quick|fast|good|strong|clear|{TRAITS})"),
    (Kind.COMPETENCY, 6, rf"\b(?:seeking|looking for|need|want|recruiting|hiring)\b.{{0,40}}\b{TRAITS}"),
    (Kind.COMPETENCY, 6, rf"\byou(?:['’]ll| will| should| must)(?: also)? be (?:an? )?(?:\w+ ){{0,3}}{TRAITS}"),
    (Kind.COMPETENCY, 5, r"\b(?:ideal candidates?|successful candidates?|right (?:person|candidate)|best candidate|"
     r"candidates? (?:should|must)|applicants? (?:for this position )?must|someone (?:who|with)|people who|"
     r"looking for (?:an?|some|people|individuals)|seeking (?:an?|highly|some)|we (?:need|want) (?:an?|someone|"
     r"people|\w+ who)|(?:role|position|job) requires|interest in)\b"),
    (Kind.COMPETENCY, 20, r"\bthe following competencies|\bmay be (?:examined|evaluated) (?:for|"
     r"on)\b.{0,120}\b(?:knowledge|skills|abilit)|\bemphasis (?:will|may) be placed\b.{0,60}|\bevaluated on "
     r"their\b.{0,40}knowledge|including (?:the )?knowledge of"),
    # duty
    (Kind.DUTY, 7, r"^under (?:the )?(?:\w+ ){0,3}(?:supervision|direction|guidance)\b|"
     r"\b(?:lands?|sits?|falls?) (?:on your desk|with you|to you)\b|\b(?:is|are) (?:all )?(?:yours|part of the "
     r"(?:job|role|position|post))\b|^you are the (?:one|person|first|point|face|voice|link|go-to)\b|"
     r"\b(?:first|main|single|primary|key) point of contact\b|^to (?!be (?:able|eligible|considered|successful|"
     r"part|\d|ok|willing|available)|apply|succeed|join|start|have|learn|find|discuss|arrange|request|help us)"
     r"(?:\w+ ){2,}"),
    (Kind.DUTY, 4, r"^\W*(?:coordination|management|supervision|oversight|preparation|planning|maintenance|"
     r"administration|delivery|development|organi[sz]ation|monitoring|support|care|implementation) of\b"),
    (Kind.DUTY, 6, r"\b(?:other|additional|related) (?:related )?(?:duties|tasks|work)\b|\bduties (?:as|performed|"
     r"include)|\bas assigned\b|\bdoes related work"),
    (Kind.DUTY, 5, r"\b(?:you(?:['’](?:ll|d)| will| would)|s?he will|they will|he / she will|he or she will|"
     r"(?:role|position|job|person|incumbent|candidate|fellow|individual) (?:will|is|may|also includes?|"
     r"includes?|involves?|encompasses))\b(?! (?:be (?:based|located|paid|contacted|eligible|invited)|receive|"
     r"get|need|have (?:a|an|the|strong|excellent|proven|experience)\b|be able|report|require|gain|enjoy|"
     r"benefit|posses|available|like|love|prefer|rather|sooner|expect|full|first|currently|open|not|a (?:full|"
     r"part|first|temporary|permanent)))|\b(?:role|position) is required to (?!work|travel)"),
    (Kind.DUTY, 5, r"^(?:as .{3,40}?,? )?you(?:['’](?:ll|d)| will| would)(?: also)? (?!be|like|prefer|rather|"
     r"sooner|have|need|hold|possess|bring|receive|get|enjoy|join|"
     r"report|require|find|benefit|gain|earn|love|also|ideally|not)\w+"),
    (Kind.DUTY, 7, r"^(?:as .{3,40}?,? )?you (?!are|were|have|will|can|could|must|should|would|may|might|need|"
     r"know|like|want|love|enjoy|thrive|bring|possess|hold|get|receive|earn|report|understand|think|care|work "
     r"(?:in|from|at|on-?site)|do not|don)\w+"),
    (Kind.DUTY, 5, r"\bresponsib(?:le for|ilit(?:y|ies) (?:for|include|are))|\b(?:be|is|are) (?:tasked|charged|"
     r"accountable|in charge)\b|\bin this role\b|\bprimary focus\b|\bday[- ]to[- ]day\b|\bplays? a (?:\w+ "
     r"){1,2}role\b|\bliaison\b"),
)
# fmt: on
