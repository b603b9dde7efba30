"""Which words of an English advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.extracting.english_guises import GUISES
from generator.extracting.english_history import HISTORY
from generator.extracting.english_languages import LANGUAGES
from generator.extracting.english_papers import PAPERS
from generator.extracting.english_terms import TERMS
from generator.extracting.english_told import TOLD
from generator.model import Kind

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
    *PAPERS,
    *GUISES,
    *LANGUAGES,
    *HISTORY,
    # education
    (Kind.EDUCATION, 10, r"\b(?:(?:bachelor|master|associate|doctoral|college|university|undergraduate|graduate|"
     r"postgraduate|four-year|advanced|technical|engineering|law|business|science)['’]?s?['’]?(?: or \w+['’]?s?)? "
     r"degrees?|degree (?:in|or|from|level|required|preferred)|(?:a|an|relevant|related|equivalent) degree|ba/bs|"
     r"bs/ba|b\.?sc?\b\.?|m\.?sc\b\.?|mba|ph\.?\s?d|bachelor(?:['’]?s)?\b(?! (?:pad|party|flat|"
     r"suite|night))|(?:an? |\w+['’]s or )masters\b(?! of)|master['’]?s? (?:in|or|of|level))"),
    (Kind.EDUCATION, 10, r"\b(?:high[- ]school|secondary school|ged|diploma|graduation from|graduate of|graduated? "
     r"(?:\w+ ){0,2}(?:from|in)\b|degree[- ]educated|educated to|apprenticeship|a-?levels?|gcses?|nvq|vocational "
     r"(?:training|qualification)|coursework|course work|quarter units|semester units|accredited|completion of "
     r"(?:a|an|\d+)|qualifying education|studies\b|school level)"),
    (Kind.EDUCATION, 8, r"^\W*(?:graduation from|high[- ]school|(?:a |an )?(?:\w+ ){0,2}(?:degree|diploma)\b)|"
     r"\b(?:hnc|hnd|btec|pgce|city & guilds|scottish highers?|foundation degree|school[- ]leav\w+)\b"),
    (Kind.EDUCATION, 9, r"\btime[- ]served\b|\btrade (?:qualif\w+|papers)\b|^(?:ba|bs|bsc|ma|msc|beng|"
     r"meng|aa)\b(?: or (?!pa\b)| degree|/| in|,|$)|^(?:as|bed)(?: degree|/|\W*$)|"
     r"\b(?:nvq|svq|qcf|rqf)\b|\bdegree[- ](?:qualified|holder|level)|"
     r"\bqualification in\b|\b(?:culinary|nursing|law|business|science|arts?|relevant|trade|professional) "
     r"(?:degree|diploma|qualifications?)\b|\b(?:enrolled|studying) (?:in|at|for|towards)\b|\b(?:level|grade) "
     r"\d.{0,30}\b(?:qualification|diploma|gcse|equivalent)\b"),
    (Kind.EDUCATION, 8, r"^.{0,50}\b(?:degree|graduation|diploma|bachelor|master['’]?s|university|college|"
     r"completion)\b.*\bexperience\b"),
    (Kind.EDUCATION, 10, r"\bpost[- ]?secondary\b|\btertiary (?:education|qualification)|\bdegrees (?:in|from)\b"),
    (Kind.EDUCATION, -14, r"\b(?:high|large|some|certain|strong|good|great|fair) degree of\b"),
    (Kind.EDUCATION, 9, r"\b(?:college|university|secondary|higher) education\b"),
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
     r"for|applications (?:are invited |invited |welcome )?(?:from|for)|opportunity for|(?:position|role|job|"
     r"post) (?:is |would suit |suits |is ideal )?for|ideal for|would "
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
    # Being and having at the beginning of a task is what somebody brings to it.
    (Kind.COMPETENCY, 12, rf"^\W*be (?:an? )?(?:\w+ly )?(?:{QUALITY}|committed|willing|comfortable|open|kind|warm)\b"
     r"(?! (?:point|presence|advocate|ambassador|link|contact|role))|^\W*have (?:[\w-]+ ){0,3}?(?:love|passion|sense|"
     r"eye|flair|patience|confidence|courage|ability|abilities|skills?|knowledge|understanding|awareness|"
     r"expectations?|hopes?|interest|commitment|manner|attitude|approach|personality|energy|ambition|belief|ethic|"
     r"standards|willingness|desire|empathy|respect|enthusiasm|determination|mindset|aptitude|nature|stamina|humou?r)"
     rf"\b(?!.*\bexperience\b)|^\W*demonstrates? (?:an? |the |your |\w+ (?:and )?)?(?:{TRAITS}|commitment|judge?ment|"
     r"respect|understanding|knowledge)\b"),
    (Kind.COMPETENCY, 9, r"^\W*believes? (?:in|that)\b"),
    (Kind.COMPETENCY, 16, r"^\W*bring (?:\w+ )?(?:energy|enthusiasm|passion|creativity|warmth|humou?r|curiosity|a "
     r"(?:positive|can-do|sense|calm))\b|^\W*shares? (?:our|the) (?:\w+ )?(?:ethos|values|vision|beliefs?|"
     r"commitment|ambitions?|passion)\b"),
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
