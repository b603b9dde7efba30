"""Which words of an English advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.model import Kind

LANGUAGES = (
    r"(?:english|french|german|spanish|italian|portuguese|dutch|mandarin|cantonese|chinese|japanese|korean|arabic|"
    r"russian|polish|turkish|hindi|urdu|welsh|swedish|danish|norwegian|finnish|greek|hebrew|vietnamese|tagalog|"
    r"ukrainian|czech|romanian|hungarian|american sign language|asl|second language|foreign languages?)"
)
NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|many)"
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
    # process
    (Kind.PROCESS, 16, r"equal[- ](?:employment )?opportunit(?!\w+ (?:responsib|program|polic|plan|law|princip|"
     r"compl))|discriminat(?:e|ion) (?:on|against|based)|"
     r"affirmative action|all qualified applicants|protected veteran"),
    (Kind.PROCESS, 6, r"\b(?:cover(?:ing)? letter|résumé|resume|curriculum vitae|cvs?|letter of (?:motivation|"
     r"interest|application))\b"),
    (Kind.PROCESS, 5, r"\b(?:to apply|apply (?:now|online|here|today|at|by|for|via|through|in person|early)|"
     r"please apply|how to apply|applying|applications? (?:must|should|will|are|close|deadline|form|process|"
     r"received|submitted)|your application|submit(?:ted|ting)? (?:your|an|a|the|their|online)|application "
     r"materials)\b"),
    (Kind.PROCESS, 6, r"\b(?:deadline|closing date|close[sd]? on|filing (?:period|may)|time of filing|"
     r"reference number|job (?:id|number|ref)|requisition (?:id|number)|class code|open date|date posted|posting "
     r"date|vacancy (?:id|number|ref))\b"),
    (Kind.PROCESS, 6, r"\b(?:candidates?|applicants?|applications?) (?:who|will|may|must|are|that|should|"
     r"completing|achiev\w+|lack\w*)\b.{0,60}\b(?:be (?:notified|contacted|invited|considered|disqualified|"
     r"scheduled|screened|assessed|placed|required to (?:submit|prepare|complete))|not be|fail|file|filing|"
     r"submit|urged|encouraged|receive an e-?mail|accepted|interview)"),
    (Kind.PROCESS, 5, r"\b(?:interviews? (?:will|are|may)|(?:first|second|final|phone|video) (?:round )?interview|"
     r"holding interviews|shortlist\w*|selection process|assessment (?:day|centre|center)|examination|eligible "
     r"list|civil service|competitive basis|promotional|review panel|questionnaire|protests?\b|scores?\b)"),
    (Kind.PROCESS, 5, r"\b(?:reasonable accommodations?|disability accommodation|accommodation (?:request|form)|"
     r"if you (?:need|require) (?:an? )?(?:accommodation|adjustment)|covered entity)"),
    (Kind.PROCESS, 7, r"job description is not|not (?:designed|intended) to (?:cover|be)|not (?:an )?(?:exhaustive|"
     r"all-inclusive|restrict)|may change at any time|reserves? the right|subject to change (?:at any|without)|"
     r"reassign duties|qualifications? (?:and experience )?will be considered|don['’]t be shy|even if you "
     r"don['’]t|encourage you to apply|don['’]t meet (?:all|every)"),
    (Kind.PROCESS, 5, r"\b(?:e-?mail|send|call|contact|write to|reach out to|message|fax|phone) (?:us|me|your|a |"
     r"the (?:store|office|team|hiring)|to )\b|\[(?:e-mail|telephone) removed\]|\b(?:questions?|more information|"
     r"further (?:details|information)|additional information|learn more|read more|find out more)\b"),
    (Kind.PROCESS, 9, r"\bfor (?:\w+ )?information (?:regarding|on|about|concerning)|\bgo(?:ing)? to:? https?|"
     r"^(?:revised|posted|updated|open date|class code|examination weight)\b|\b(?:written|qualifying|"
     r"proofreading|multiple-choice)[\w ]{0,12} (?:test|exercise)\b"),
    (Kind.PROCESS, 10, r"^contacts?\b.{0,30}:|\b(?:in|with) your application\b|\bholding interviews\b"),
    (Kind.PROCESS, 4, r"\b(?:jan|febr)uary \d|\b(?:march|april|may|june|july|august|(?:sept|nov|dec)ember|"
     r"october) \d{1,2},? \d{4}"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bclick\b|\bfaqs?\b|\bwebsite\b"),
    (Kind.PROCESS, 5, r"\b(?:look forward to (?:hearing|meeting|receiving)|thank you for|no (?:agencies|recruiters|"
     r"phone calls)|recruitment agenc|privacy (?:notice|policy)|personal data|all rights reserved|copyright|©|"
     r"cookies)\b"),
    (Kind.PROCESS, 14, r"^(?:skip to|table of contents|view source|report (?:a )?problem|back to|share this|"
     r"all content is available|github repo|print this|save job|sign in|log in|menu|home)\b"),
    (Kind.PROCESS, 4, r"^(?:read|learn|find out) more\b"),
    (Kind.PROCESS, 3, r"\b(?:applicants?|candidates? (?:will|may)|recruiter|hiring (?:manager|team) will)\b"),
    # offer
    (Kind.OFFER, 10, r"\bpaid (?:weekly|monthly|fortnightly)\b|(?:[$£]|€)\s?\d[\d,.]*\s?k?\b.{0,40}(?:per|an?|"
     r"/)\s?(?:hour|hr|year|annum|month|week|yr)|(?:[$£]|€)\s?\d[\d,.]*k?\s?(?:-|–|to|and)\s?(?:[$£]|€)?\s?\d[\d,.]+|"
     r"^[$£€]\s?\d|\b\d[\d,.]*\s?(?:eur|euros?|chf|gbp|usd)\b"),
    (Kind.OFFER, 5, r"\b(?:salar(?:y|ies)|wages?|pay (?:range|rate|grade|starts?|is|band)|rate of pay|compensation|"
     r"remuneration|financial package|starting pay|commission|tips?\b|flat[- ]rated|commensurate)\b|^pay\b"),
    (Kind.OFFER, 8, r"\b(?:benefit coverage|employee benefits?|401\s?\(?k\)?|(?:health|medical|dental|vision|life|"
     r"disability) (?:and \w+ )?(?:insurance|coverage|cover|plan)|pto\b|paid (?:time off|holidays?|"
     r"vacation|leave|sick)|time off|annual leave|\d+ days?['’]? (?:of )?(?:paid )?(?:holidays?|vacation|leave|"
     r"annual)|sick pay|staff discount|pension|retirement plan|bonus(?:es)?(?! points?)|stock options?|"
     r"equity (?:package|"
     r"plan)|allowance|vacation days?|employee discount|perks?|gym|free (?:lunch|meals|coffee|parking)|tuition|"
     r"referral program|deductibles?|relocation (?:assistance|support|package))\b"),
    (Kind.OFFER, 4, r"\binsurance\b|\bbenefits?\b(?! administration| vendors| information)|\bdiscounts?\b"),
    (Kind.OFFER, 5, r"\b(?:we(?:['’]re| are)? (?:can )?offer(?:ing)?|we provide (?:you|a|an|our)|you(?:['’]ll|"
     r" will) (?:receive|get|enjoy|benefit|be paid|have access|have the (?:chance|opportunity)|gain)|you get|in "
     r"return|we train you|training (?:is |will be )?provided|full training|on[- ]the[- ]job training|"
     r"we(?:['’]ll| will) (?:train|give|help you|support you|pay|invest))\b"),
    (Kind.OFFER, 3, r"\b(?:competitive|career (?:growth|advancement|development|progression|path)|opportunit(?:y|"
     r"ies) (?:to|for) (?:grow|growth|advance\w*|develop\w*|progress\w*|learn|promotion)|room (?:to grow|for "
     r"growth)|professional development|flexible (?:working|hours|schedule)|work[- ]life balance|generous)"),
    (Kind.OFFER, 8, r"^(?:job|employment|contract|position|appointment) type\b"),
    (Kind.OFFER, 4, r"\b(?:permanent (?:contract|position|role)|fixed[- ]term|(?:contract|job|employment) type|"
     r"term contract|month (?:term|contract)|type of contract|temporary (?:contract|position)|currently "
     r"available for)\b"),
    # condition
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
    (Kind.CONDITION, 12, r"\b(?:willing\w*|able|ability|available|availability|prepared|required?|need|"
     r"flexib\w+)\b.{0,25}\b(?:to )?travel\b|\btravel(?:l?ing)? (?:up to|is|may|required|frequently|regularly|"
     r"internationally|within|between|to client)|\d+\s?% travel|travel frequently"),
    (Kind.CONDITION, 5, r"\b(?:on-?site|in[- ]office|in[- ]person|remote(?:ly)?|hybrid|work(?:ing)? from home|"
     r"relocat\w+|commut\w+)\b"),
    (Kind.CONDITION, 5, r"\b(?:you(?:['’]ll| will| must| should)? (?:be |live |reside )?(?:based|located)|"
     r"^you(?:['’]ll| will)? work (?:in|from|at)\b|(?:position|role|job|post) (?:is|will be)(?: \w+){0,5} "
     r"(?:based|located) (?:in|at)|based in|must (?:live|reside)|located (?:in|at|within))\b"),
    (Kind.CONDITION, 14, r"\b(?:authori[sz]ed|eligible|legally (?:entitled|able|authori[sz]ed)|right|permission|"
     r"authori[sz]ation) to work\b|\bwork (?:permit|visa|authori[sz]ation)|\bvisa sponsorship|citizenship\b"),
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
     r"graduated?\b.{0,20}\b(?:from|in)|degree[- ]educated|educated to|apprenticeship|a-?levels?|gcses?|nvq|"
     r"vocational (?:training|qualification)|coursework|course work|quarter units|semester units|accredited|"
     r"completion of (?:a|an|\d+)|qualifying education|studies\b|school level)"),
    (Kind.EDUCATION, 8, r"^\W*(?:graduation from|high[- ]school|(?:a |an )?(?:\w+ )?(?:degree|diploma)\b)"),
    (Kind.EDUCATION, 8, r"^.{0,50}\b(?:degree|graduation|diploma|bachelor|master['’]?s|university|college|"
     r"completion)\b.*\bexperience\b"),
    # language
    (Kind.LANGUAGE, 8, rf"\b(?:fluen\w+|native|bilingual|mother tongue|command of|speak\w*|proficien\w+|"
     rf"written and (?:spoken|verbal|oral)|spoken and written|conversational|knowledge of|level(?: of)?|business|"
     rf"professional)\b.{{0,40}}\b{LANGUAGES}\b|\b{LANGUAGES}\b.{{0,40}}\b(?:fluen\w+|native|speak\w*|language "
     rf"skills|skills|spoken|required|preferred|is an? (?:plus|asset|advantage|must)|an? plus|[abc][12]\b|"
     rf"proficien\w+)"),
    (Kind.LANGUAGE, 7, r"\b(?:bilingual|multilingual|(?:other|additional|further|second|third) languages?|"
     r"languages? (?:skills|spoken)|^languages?:)|\blanguages? other than\b|\b(?:speak|write|"
     r"read|sign)\w*\b.{0,20}\b(?:another|other|one|two|three|several|more than one) languages?\b"),
    # experience
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
    (Kind.COMPETENCY, 8, r"(?<=\w )(?:must|should) (?:also )?(?:be (?:able|committed|capable|willing|comfortable|"
     r"proficient|"
     r"prepared) |have (?:the |an? )?(?:\w+ )?(?:ability|knowledge|understanding|skills?|aptitude)\b)"),
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
    (Kind.DUTY, 6, r"\b(?:other|additional|related) (?:related )?(?:duties|tasks|work)\b|\bduties (?:as|performed|"
     r"include)|\bas assigned\b|\bdoes related work"),
    (Kind.DUTY, 5, r"\b(?:you(?:['’]ll| will)|s?he will|they will|he / she will|he or she will|(?:role|position|"
     r"job|person|incumbent|candidate|fellow|individual) (?:will|is|may|also includes?|includes?|involves?|"
     r"encompasses))\b(?! (?:be (?:based|located|paid|contacted|eligible|invited)|receive|get|need|have (?:a|an|"
     r"the|strong|excellent|proven|experience)\b|be able|report|require|gain|enjoy|benefit|posses|available|full|"
     r"first|currently|open|not|a (?:full|part|first|temporary|permanent)))|\b(?:role|position) is required to "
     r"(?!work|travel)"),
    (Kind.DUTY, 5, r"^you(?:['’]ll| will)(?: also)? (?!be|have|need|hold|possess|bring|receive|get|enjoy|join|"
     r"report|require|find|benefit|gain|earn|love|also|ideally|not)\w+"),
    (Kind.DUTY, 7, r"^(?:as .{3,40}?,? )?you (?!are|were|have|will|can|could|must|should|would|may|might|need|"
     r"know|like|want|love|enjoy|thrive|bring|possess|hold|get|receive|earn|report|understand|think|care|work "
     r"(?:in|from|at|on-?site)|do not|don)\w+"),
    (Kind.DUTY, 5, r"\bresponsib(?:le for|ilit(?:y|ies) (?:for|include|are))|\b(?:be|is|are) (?:tasked|charged|"
     r"accountable|in charge)\b|\bin this role\b|\bprimary focus\b|\bday[- ]to[- ]day\b|\bplays? a (?:\w+ "
     r"){1,2}role\b|\bliaison\b"),
    # about
    (Kind.ABOUT, 14, r"^.{0,25}\breport(?:s|ing)?\b.{0,12} (?:in)?to (?:the|our|an?)\b(?! work)"),
    (Kind.ABOUT, 5, r"\breport(?:s|ing)? (?:in)?(?:directly )?to (?:the|our|a)\b|"
     r"\breports? (?:directly )?to\b(?! work)"),
    (Kind.ABOUT, 4, r"\bwe (?:are|believe|value|celebrate|pride|specialize|specialise|strive|connect|innovate|help|"
     r"build|have been|serve|love|exist|operate|work with|make|create|design|develop|employ|source)\b|^(?:we|"
     r"our)\b|\bour (?:mission|vision|values|culture|story|team of|customers|clients|company|products|employees|"
     r"commitment)\b|^at (?!least|a minimum|all)\w"),
    (Kind.ABOUT, 4, r"\b(?:is|are) (?:(?:an?|the|one of) )?(?:\w+[ -]){0,3}(?:leading|leader|growing|global|world|"
     r"international|trusted|family|award|non-?profit|independent|fast-growing|manufacturer|company|"
     r"organi[sz]ation|agency|charity|start-?up|provider|network|startup)"),
    (Kind.ABOUT, 8, r"^we (?:have|are offering) an? .{0,40}\b(?:opportunity|opening|position|vacancy|role)\b|"
     r"\bhas an? (?:\w+ ){0,2}(?:opening|vacancy)"),
    (Kind.ABOUT, 3, r"^(?!this|the|it|he|she|you|there|an? )[\w&'’.,-]+(?: [\w&'’.,-]+){0,4} is an? "),
    (Kind.ABOUT, 3, r"\b(?:founded|established in|headquarter\w*|subsidiary|"
     r"has an? (?:\w+ )?opening|exciting|join (?:us|our|a)|part of (?:a|our|the)|our teams? (?:are|is|works?)|"
     r"currently seeking|we(?:['’]re| are) (?:currently )?(?:seeking|looking|hiring|recruiting))\b"),
)
# fmt: on
