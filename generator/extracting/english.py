"""What English adverts say: the tables of headings and cues for `sections` and `cues`."""

import re

from generator.extracting.wording import Announces, Wording
from generator.model import Kind

LANGUAGES = (
    r"(?:english|french|german|spanish|italian|portuguese|dutch|mandarin|cantonese|chinese|japanese|korean|arabic|"
    r"russian|polish|turkish|hindi|urdu|welsh|swedish|danish|norwegian|finnish|greek|hebrew|vietnamese|tagalog|"
    r"ukrainian|czech|romanian|hungarian|american sign language|asl|second language|foreign languages?)"
)
NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|many)"
YEARS = rf"\b{NUMBER}\s?(?:\(\d{{1,2}}\)\s?)?\+?\s?(?:(?:-|–|to|or more|plus)\s?)?(?:{NUMBER}\s?)?\+?\s?(?:or more )?(?:full |solid )?(?:years?['’]?|yrs?\b|months?['’]?)"
TRAITS = (
    r"(?:motivated|self[- ]?starter|self[- ]?motivated|team[- ]?players?|detail[- ]?orient\w+|attention to detail|"
    r"positive attitude|work ethic|reliab\w+|punctual\w*|organi[sz]ed|flexib(?:le|ility)\b(?! (?:unpaid|paid|hours|schedul|time|work|holiday))|adaptab\w+|curio\w+|"
    r"creativ\w+|proactiv\w+|driven|dynamic|empath\w+|integrity|honest\w*|initiative|enthusias\w+|passion\w*|"
    r"dependab\w+|friendly|energetic|talented|dedicated|skilled|experienced|collaborative|resilien\w+|patien(?:t|ce)\b|"
    r"critical think\w+|problem[- ]solv\w+|hard[- ]?working|trustworth\w+|confident|ambitious|resourceful|"
    r"analytical|articulate|approachable|professionalism|discretion|multi-?task\w*|time management|leadership)"
)
QUALITY = (
    r"(?:strong|excellent|good|great|solid|outstanding|exceptional|superb|superior|proven|demonstrat\w+|effective|"
    r"advanced|basic|in-depth|deep|detailed|working|sound|thorough|comprehensive|broad|high|keen|natural|"
    r"intermediate|expert|general|fast|quick|polished|impeccable|sharp|positive|confident)"
)

VERBS = (
    "accept accomplish account achieve acquire act adapt adhere adjust administer adopt advance advise advocate align "
    "allocate analyse analyze answer anticipate apply appraise approve arrange assemble assess assign assist assume "
    "assure attend attract audit author balance bill book brief bring budget build buy calculate calibrate call care carry "
    "champion check clean clear close coach code collaborate collate collect communicate compile complete compose "
    "compute conceptualise conceptualize conduct configure confirm connect construct consult contact contribute control "
    "cook coordinate co-ordinate counsel count craft create cultivate customise customize debug define delegate deliver "
    "demonstrate deploy design detect determine develop devise diagnose direct disassemble dispatch dispense distribute "
    "document draft draw drive earn edit educate effect elicit embed enable encourage enforce engage engineer enhance "
    "ensure enter escalate establish estimate evaluate examine execute exercise expand expedite explain explore extend "
    "facilitate feed file fill finalise finalize find fix focus follow forecast format formulate foster fulfil fulfill "
    "gather generate give greet grow guide handle help hire host identify implement improve increase influence inform "
    "initiate innovate inspect inspire install instruct integrate interact interface interpret interview introduce "
    "inventory investigate invoice iterate join keep label land launch lead learn leverage liaise lift listen load log "
    "maintain make manage map market master measure mediate meet mentor mix model monitor motivate move navigate "
    "negotiate nurture observe obtain open operate optimise optimize orchestrate order organise organize oversee own pack "
    "package paint participate partner perform pick pilot pitch place plan play prepare present preserve "
    "prevent print prioritise prioritize process procure produce project promote propose protect prototype provide "
    "publish pull purchase pursue put qualify quote raise reach read receive recognise recognize recommend reconcile "
    "record recruit refer refine register release remove repair replace replenish report represent research resolve "
    "respond restock retain return review run safeguard sample scan schedule scope screen secure select sell send serve "
    "set setup shape share ship showcase sign simplify solve sort source spearhead stage stand stay steer stock store "
    "streamline strengthen structure study submit suggest summarise summarize supervise supply support sustain synthesise "
    "synthesize systematise systematize take target teach test track train transfer translate transport treat "
    "troubleshoot turn uncover understand undertake unload update upgrade uphold use utilise utilize validate verify visit "
    "wash watch weigh welcome win work wrap write downfill champions placard"
)

CUES: tuple[tuple[Kind, int, str], ...] = (
    # process
    (Kind.PROCESS, 16, r"equal[- ](?:employment )?opportunit|discriminat(?:e|ion) (?:on|against|based)|affirmative action|all qualified applicants|protected veteran"),
    (Kind.PROCESS, 6, r"\b(?:cover(?:ing)? letter|résumé|resume|curriculum vitae|cvs?|letter of (?:motivation|interest|application))\b"),
    (Kind.PROCESS, 5, r"\b(?:to apply|apply (?:now|online|here|today|at|by|for|via|through|in person|early)|please apply|how to apply|applying|applications? (?:must|should|will|are|close|deadline|form|process|received|submitted)|your application|submit(?:ted|ting)? (?:your|an|a|the|their|online)|application materials)\b"),
    (Kind.PROCESS, 6, r"\b(?:deadline|closing date|close[sd]? on|filing (?:period|may)|time of filing|reference number|job (?:id|number|ref)|requisition (?:id|number)|class code|open date|date posted|posting date|vacancy (?:id|number|ref))\b"),
    (Kind.PROCESS, 6, r"\b(?:candidates?|applicants?|applications?) (?:who|will|may|must|are|that|should|completing|achiev\w+|lack\w*)\b.{0,60}\b(?:be (?:notified|contacted|invited|considered|disqualified|scheduled|screened|assessed|placed|required to (?:submit|prepare|complete))|not be|fail|file|filing|submit|urged|encouraged|receive an e-?mail|accepted|interview)"),
    (Kind.PROCESS, 5, r"\b(?:interviews? (?:will|are|may)|(?:first|second|final|phone|video) (?:round )?interview|holding interviews|shortlist\w*|selection process|assessment (?:day|centre|center)|examination|eligible list|civil service|competitive basis|promotional|review panel|questionnaire|protests?\b|scores?\b)"),
    (Kind.PROCESS, 5, r"\b(?:reasonable accommodations?|disability accommodation|accommodation (?:request|form)|if you (?:need|require) (?:an? )?(?:accommodation|adjustment)|covered entity)"),
    (Kind.PROCESS, 7, r"job description is not|not (?:designed|intended) to (?:cover|be)|not (?:an )?(?:exhaustive|all-inclusive|restrict)|may change at any time|reserves? the right|subject to change (?:at any|without)|reassign duties|qualifications? (?:and experience )?will be considered|don['’]t be shy|even if you don['’]t|encourage you to apply|don['’]t meet (?:all|every)"),
    (Kind.PROCESS, 5, r"\b(?:e-?mail|send|call|contact|write to|reach out to|message|fax|phone) (?:us|me|your|a |the (?:store|office|team|hiring)|to )\b|\[(?:e-mail|telephone) removed\]|\b(?:questions?|more information|further (?:details|information)|additional information|learn more|read more|find out more)\b"),
    (Kind.PROCESS, 9, r"\bfor (?:\w+ )?information (?:regarding|on|about|concerning)|\bgo(?:ing)? to:? https?|^(?:revised|posted|updated|open date|class code|examination weight)\b|\b(?:written|qualifying|proofreading|multiple-choice)[\w ]{0,12} (?:test|exercise)\b"),
    (Kind.PROCESS, 10, r"\b(?:in|with) your application\b|\bholding interviews\b"),
    (Kind.PROCESS, 4, r"\b(?:jan|febr)uary \d|\b(?:march|april|may|june|july|august|(?:sept|nov|dec)ember|october) \d{1,2},? \d{4}"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bclick\b|\bfaqs?\b|\bwebsite\b"),
    (Kind.PROCESS, 5, r"\b(?:look forward to (?:hearing|meeting|receiving)|thank you for|no (?:agencies|recruiters|phone calls)|recruitment agenc|privacy (?:notice|policy)|personal data|all rights reserved|copyright|©|cookies)\b"),
    (Kind.PROCESS, 14, r"^(?:skip to|table of contents|view source|report (?:a )?problem|back to|share this|all content is available|github repo|print this|save job|sign in|log in|menu|home)\b"),
    (Kind.PROCESS, 4, r"^(?:read|learn|find out) more\b"),
    (Kind.PROCESS, 3, r"\b(?:applicants?|candidates? (?:will|may)|recruiter|hiring (?:manager|team) will)\b"),
    # offer
    (Kind.OFFER, 6, r"[$£€]\s?\d[\d,.]*\s?k?\b.{0,40}(?:per|an?|/)\s?(?:hour|hr|year|annum|month|week|yr)|[$£€]\s?\d[\d,.]*k?\s?(?:-|–|to|and)\s?[$£€]?\s?\d[\d,.]+|^[$£€]\s?\d|\b\d[\d,.]*\s?(?:eur|euros?|chf|gbp|usd)\b"),
    (Kind.OFFER, 5, r"\b(?:salar(?:y|ies)|wages?|pay (?:range|rate|grade|starts?|is|band)|rate of pay|compensation|remuneration|financial package|starting pay|commission|tips?\b|flat[- ]rated|commensurate)\b|^pay\b"),
    (Kind.OFFER, 8, r"\b(?:benefit coverage|employee benefits?|401\s?\(?k\)?|(?:health|medical|dental|vision|life|disability) (?:and \w+ )?(?:insurance|coverage|cover|plan)|insurance|pto\b|paid (?:time off|holidays?|vacation|leave|sick)|time off|annual leave|\d+ days?['’]? (?:of )?(?:paid )?(?:holidays?|vacation|leave|annual)|sick pay|staff discount|pension|retirement plan|bonus(?:es)?|stock options?|equity (?:package|plan)|allowance|vacation days?|employee discount|perks?|gym|free (?:lunch|meals|coffee|parking)|tuition|referral program|deductibles?|relocation (?:assistance|support|package))\b"),
    (Kind.OFFER, 4, r"\bbenefits?\b(?! administration| vendors| information)|\bdiscounts?\b"),
    (Kind.OFFER, 5, r"\b(?:we(?:['’]re| are)? (?:can )?offer(?:ing)?|we provide (?:you|a|an|our)|you(?:['’]ll| will) (?:receive|get|enjoy|benefit|be paid|have access|have the (?:chance|opportunity)|gain)|you get|in return|training (?:is |will be )?provided|full training|on[- ]the[- ]job training|we(?:['’]ll| will) (?:train|give|help you|support you|pay|invest))\b"),
    (Kind.OFFER, 3, r"\b(?:competitive|career (?:growth|advancement|development|progression|path)|opportunit(?:y|ies) (?:to|for) (?:grow|growth|advance\w*|develop\w*|progress\w*|learn|promotion)|room (?:to grow|for growth)|professional development|flexible (?:working|hours|schedule)|work[- ]life balance|generous|appointed to vacanc)"),
    (Kind.OFFER, 8, r"^(?:job|employment|contract|position) type\b"),
    (Kind.OFFER, 4, r"\b(?:permanent (?:contract|position|role)|fixed[- ]term|(?:contract|job|employment) type|term contract|month (?:term|contract)|type of contract|temporary (?:contract|position)|currently available for)\b"),
    # condition
    (Kind.CONDITION, 20, r"\b(?:lift\w*|carry\w*|push\w*|pull\w*|handle|mov(?:e|ing))\b.{0,60}(?:\d+\s?\+?\s?(?:lbs?|pounds|kgs?|kilos?)|heavy)|\b\d+\s?\+?\s?(?:lbs?|pounds|kg)\b"),
    (Kind.CONDITION, 20, r"\b(?:stand(?:ing)?|sit(?:ting)?|walk(?:ing)?|bend(?:ing)?|kneel\w*|stoop\w*|squat\w*|reach(?:ing)?|climb\w*|on your feet)\b.{0,60}\b(?:long|extended|prolonged|hours?|periods?|shift|day|ladders?|bend\w*|stoop\w*|kneel\w*|reach\w*|frequently|twist\w*)|\b(?:sit|stand)[;,] (?:stand|walk|sit)|\bfull range of motion|\bphysical(?:ly)? (?:demands?|ability|activity|requirements?|able|fit|fitness)|\bfitness evaluation"),
    (Kind.CONDITION, 9, r"\b(?:weekends?|evenings?|nights?|overtime|night shifts?|(?:day|first|second|third|early|late|rotating|8 hour|\d+-hour) shifts?|various shifts|shift work|three shifts|on[- ]call)\b(?!.{0,12}\bpaid)"),
    (Kind.CONDITION, 6, r"^(?:work(?:ing)? )?(?:hours?|schedule|shifts?|days?|availability|start(?:ing)?(?: date)?|location|place of work|work(?:ing)? (?:hours|days|place|location)|based(?: in)?|travel)\b\s?(?:\||:|is\b|are\b)|\bhours (?:are|for this role|of work|per week)|required hours"),
    (Kind.CONDITION, 9, r"\b(?:mon(?:day)?|tues?(?:day)?)s?\.?\s?(?:-|–|to|through|thru)\s?(?:thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\b|\b\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)\b|\b\d{2} hours (?:a|per|each) week"),
    (Kind.CONDITION, 12, r"\b(?:willing\w*|able|ability|available|availability|prepared|required?|need|flexib\w+)\b.{0,25}\b(?:to )?travel\b|\btravel(?:l?ing)? (?:up to|is|may|required|frequently|regularly|internationally|within|between|to client)|\d+\s?% travel|travel frequently"),
    (Kind.CONDITION, 5, r"\b(?:on-?site|in[- ]office|in[- ]person|remote(?:ly)?|hybrid|work(?:ing)? from home|relocat\w+|commut\w+)\b"),
    (Kind.CONDITION, 5, r"\b(?:you(?:['’]ll| will| must| should)? (?:be |live |reside )?(?:based|located)|(?:position|role|job|post) (?:is|will be)(?: \w+){0,5} (?:based|located) (?:in|at)|based in|must (?:live|reside)|located (?:in|at|within))\b"),
    (Kind.CONDITION, 14, r"\b(?:authori[sz]ed|eligible|legally (?:entitled|able|authori[sz]ed)|right|permission|authori[sz]ation) to work\b|\bwork (?:permit|visa|authori[sz]ation)|\bvisa sponsorship|citizenship\b"),
    (Kind.CONDITION, 6, r"\b(?:at least |be |minimum age:? )?(?:16|18|21)\s?(?:\+|years (?:of age|old)|or (?:older|over))|\b(?:drug|alcohol)[\w ,&/-]{0,30}(?:screen\w*|test\w*)|probationary"),
    (Kind.CONDITION, 12, r"\brequired to (?:work|be available|travel)\b|\bmust (?:work|be available)\b"),
    (Kind.CONDITION, 4, r"\b(?:start(?:ing)? date|available (?:from|to start|immediately)|immediate start|as soon as possible|reliable transportation|own (?:car|vehicle|transport\w*)|full[- ]time|part[- ]time|first shift|assigned to work|may be required to (?:work|undergo)|be subject to)\b"),
    (Kind.CONDITION, 14, r"\b(?:exposure to|exposed to|extreme (?:temperatures?|heat|cold)|(?:hot|cold|dusty|damp|noisy) (?:and \w+ )?(?:environment|conditions)|high heat|noise level|work(?:s|ing)? (?:indoors|outdoors|in (?:elevated|high heat|hot|cold|confined))|elevated (?:positions|surfaces)|hazards?\b.{0,20}:|ppe|protective equipment|work environment (?:may|is|involves)|office environment|standard office equipment|weather|(?:immerses|use) hands|convictions)\b"),
    # credential
    (Kind.CREDENTIAL, 16, r"\b(?:certificat(?:ion|e)|licen[cs]e|permit)s? (?:is|are|will be|may be) required|\bdriving history\b|\bmoving violations\b|\b(?:driver['’]?s?['’]?s?|drivers['’]?|driving|nursing|professional|state|medical|forklift|teaching|trade|cdl) (?:licen[cs]es?|permits?)\b|\bclass [abcd]\b.{0,20}licen|\b(?:hold|possess|have|obtain|current|valid|active|unrestricted|full)\b.{0,40}\blicen[cs](?:es?|ure|ed)\b|^licen[cs]ed?\b|\blicen[cs](?:e|ure) (?:is )?required|\bregistered nurse\b.{0,10}licen|authority to use the title"),
    (Kind.CREDENTIAL, 10, r"^\W*(?:registered|licensed|chartered|board[- ]certified)\b|\b(?:nmc|gmc|hcpc|professional|current|valid|active|state) registration\b"),
    (Kind.CREDENTIAL, 7, r"\bcertifi(?:cations?|cates?|ed (?:\w+ ){1,4}\w+)\b|\b(?:cpr|first aid|aed|bls|acls|food handlers?|tabc|servsafe|osha|pmp|cissp|cism|cpa|chartered|haccp|cka|itil)\b|\bpermit\b"),
    (Kind.CREDENTIAL, 6, r"\b(?:background (?:check|investigation|screening)|security clearance|clearance|(?:dbs|crb) check|criminal record|fingerprint\w*|registration with|registered with|membership (?:of|in) (?:a|the) professional|driving (?:history|record)|moving violations)\b"),
    # education
    (Kind.EDUCATION, 10, r"\b(?:(?:bachelor|master|associate|doctoral|college|university|undergraduate|graduate|postgraduate|four-year|advanced|technical|engineering|law|business|science)['’]?s?['’]?(?: or \w+['’]?s?)? degrees?|degree (?:in|or|from|level|required|preferred)|(?:a|an|relevant|related|equivalent) degree|ba/bs|bs/ba|b\.?sc?\b\.?|m\.?sc\b\.?|mba|ph\.?\s?d|bachelor['’]?s?|master['’]?s? (?:in|or|of|level))"),
    (Kind.EDUCATION, 10, r"\b(?:high[- ]school|secondary school|ged|diploma|graduation from|graduate of|graduated?\b.{0,20}\b(?:from|in)|degree[- ]educated|educated to|apprenticeship|a-?levels?|gcses?|nvq|vocational (?:training|qualification)|coursework|course work|quarter units|semester units|accredited|completion of (?:a|an|\d+)|qualifying education|studies\b|school level)"),
    (Kind.EDUCATION, 8, r"^.{0,50}\b(?:degree|graduation|diploma|bachelor|master['’]?s|university|college|completion)\b.*\bexperience\b"),
    # language
    (Kind.LANGUAGE, 8, rf"\b(?:fluen\w+|native|bilingual|mother tongue|command of|speak\w*|proficien\w+|written and (?:spoken|verbal|oral)|spoken and written|conversational|knowledge of|level(?: of)?|business|professional)\b.{{0,40}}\b{LANGUAGES}\b|\b{LANGUAGES}\b.{{0,40}}\b(?:fluen\w+|native|speak\w*|language skills|skills|spoken|required|preferred|is an? (?:plus|asset|advantage|must)|an? plus|[abc][12]\b|proficien\w+)"),
    (Kind.LANGUAGE, 7, r"\b(?:bilingual|multilingual|(?:other|additional|further|second|third) languages?|languages? (?:skills|spoken)|^languages?:)"),
    # experience
    (Kind.EXPERIENCE, 12, rf"{YEARS}.{{0,70}}\b(?:experience|track record|working|as an?|in (?:a|an|the)?\b)|{YEARS}\s+(?:in|of|as|with|managing|leading|working)\b|\b(?:at least|minimum(?: of)?|over)\s+{YEARS}|\b\d[\d,]+\s(?:cumulative )?(?:work )?hours of (?:paid )?experience"),
    (Kind.EXPERIENCE, 6, r"^(?:\W*)(?:(?:previous|prior|proven|demonstrat\w+|solid|relevant|professional|extensive|hands-on|significant|some|strong|related|recent|successful|practical|direct|commercial|industry|management|leadership|minimum|substantial|full-time|paid|work|working|must have|you have|tangible|considerable|deep|any)\b[ ,/&-]*(?:and |or )?){1,4}(?:[\w/&’'+-]+[ ,]+){0,6}?experience\b|^(?:\W*)(?:work(?:ing)? )?experience\b"),
    (Kind.EXPERIENCE, 9, r"\btrack[- ]record|\bproven (?:history|success)|\bhistory of\b|\breputation\b|\bbackground in\b|\b(?:previous|prior)\b.{0,60}\bexperience\b|\bexperience (?:is )?(?:required|preferred|desired|essential|necessary|a (?:plus|bonus|must)|an asset)\b"),
    (Kind.EXPERIENCE, -7, r"\b(?:regardless of|depend(?:ent|ing|s)? (?:up)?on|commensurate with|based (?:up)?on|no|\+ doe\b|years? old) (?:\w+ (?:and )?)?experience"),
    (Kind.EXPERIENCE, 3, r"\bexperienced? (?:in|with|as|of|working|managing|leading|building|using)\b|\bexperience\b|\bhave (?:worked|managed|led|built|sold|run)\b|\bworked (?:in|as|with)\b"),
    # competency
    (Kind.COMPETENCY, 5, r"^\W*(?:(?:must|should|be|have|has|possess(?:es)?|show|strong|excellent|demonstrated|proven|the|an?|exceptional)\b[ ,]*){0,4}(?:ability|able|capacity|aptitude|willing(?:ness)?|capab(?:le|ility)|desire|eager(?:ness)?|comfort(?:able)?|passion(?:ate)?|commit(?:ted|ment)|readiness|confidence|adept|bias)\b"),
    (Kind.COMPETENCY, 4, r"(?<!may be )\b(?:ability|able|capacity|aptitude|willing(?:ness)?|capable|capability|desire|eager(?:ness)?) (?:to|of)\b"),
    (Kind.COMPETENCY, 5, r"\b(?:(?:knowledge|understanding|grasp|command|mastery|awareness) of|familiar(?:ity)? with|proficien(?:t|cy) (?:in|with|using)?|expertise|literacy|literate|well[- ]versed|versed in|know how to|know-how|fluent in)"),
    (Kind.COMPETENCY, 3, r"\b(?:skills?|abilit(?:y|ies)|competenc(?:e|es|y|ies)|mindset|attitude|presence|communicator|thinker|savvy)\b"),
    (Kind.COMPETENCY, 3, rf"^\W*(?:an?\s)?{QUALITY}\b"),
    (Kind.COMPETENCY, 3, rf"\b{TRAITS}\b"),
    (Kind.COMPETENCY, 4, r"\b(?:you(?:['’]re| are| have| possess| bring| love| enjoy| thrive| know| like| want| understand| think| care| communicate| take)\b|you must (?:be|possess|have)|your (?:passion|strengths?)|you should (?:be|have))"),
    (Kind.COMPETENCY, 6, rf"\b(?:seeking|looking for|need|want|recruiting|hiring)\b.{{0,40}}\b{TRAITS}"),
    (Kind.COMPETENCY, 5, r"\b(?:ideal candidates?|successful candidates?|right (?:person|candidate)|best candidate|candidates? (?:should|must)|applicants? (?:for this position )?must|someone (?:who|with)|people who|looking for (?:an?|some|people|individuals)|seeking (?:an?|highly|some)|we (?:need|want) (?:an?|someone|people|\w+ who)|(?:role|position|job) requires|interest in)\b"),
    (Kind.COMPETENCY, 20, r"\bthe following competencies|\bmay be (?:examined|evaluated) (?:for|on)\b.{0,120}\b(?:knowledge|skills|abilit)|\bemphasis (?:will|may) be placed\b.{0,60}|\bevaluated on their\b.{0,40}knowledge|including (?:the )?knowledge of"),
    # duty
    (Kind.DUTY, 6, r"\b(?:other|additional|related) (?:related )?(?:duties|tasks|work)\b|\bduties (?:as|performed|include)|\bas assigned\b|\bdoes related work"),
    (Kind.DUTY, 5, r"\b(?:you(?:['’]ll| will)|s?he will|they will|he / she will|he or she will|(?:role|position|job|person|incumbent|candidate|fellow|individual) (?:will|is|may|also includes?|includes?|involves?|encompasses))\b(?! (?:be (?:based|located|paid|contacted|eligible|invited)|receive|get|need|have (?:a|an|the|strong|excellent|proven|experience)\b|be able|report|require|gain|enjoy|benefit|posses|available|full|first|currently|open|not|a (?:full|part|first|temporary|permanent)))|\b(?:role|position) is required to (?!work|travel)"),
    (Kind.DUTY, 5, r"\bresponsib(?:le for|ilit(?:y|ies) (?:for|include|are))|\b(?:be|is|are) (?:tasked|charged|accountable|in charge)\b|\bin this role\b|\bprimary focus\b|\bday[- ]to[- ]day\b|\bplays? a (?:\w+ ){1,2}role\b|\bliaison\b"),
    # about
    (Kind.ABOUT, 14, r"^.{0,25}\breport(?:s|ing)?\b.{0,12} (?:in)?to (?:the|our|a|an|\w+ [A-Z])(?! work)"),
    (Kind.ABOUT, 5, r"\breport(?:s|ing)? (?:in)?(?:directly )?to (?:the|our|a)\b|\breports? (?:directly )?to\b(?! work)"),
    (Kind.ABOUT, 4, r"\bwe (?:are|believe|value|celebrate|pride|specialize|specialise|strive|connect|innovate|help|build|have been|serve|love|exist|operate|work with|make|create|design|develop|employ|source)\b|^(?:we|our)\b|\bour (?:mission|vision|values|culture|story|team of|customers|clients|company|products|employees|commitment)\b|^at [A-Z]"),
    (Kind.ABOUT, 4, r"\b(?:is|are) (?:(?:an?|the|one of) )?(?:\w+[ -]){0,3}(?:leading|leader|growing|global|world|international|trusted|family|award|non-?profit|independent|fast-growing|manufacturer|company|organi[sz]ation|agency|charity|start-?up|provider|network|startup)"),
    (Kind.ABOUT, 8, r"^we (?:have|are offering) an? .{0,40}\b(?:opportunity|opening|position|vacancy|role)\b|\bhas an? (?:\w+ ){0,2}(?:opening|vacancy)"),
    (Kind.ABOUT, 3, r"\b(?:founded|established in|headquarter\w*|subsidiary|customers around the world|has an? (?:\w+ )?opening|exciting|join (?:us|our|a)|part of (?:a|our|the)|part a team|come prepared|square foot|our teams? (?:are|is|works?)|currently seeking|we(?:['’]re| are) (?:currently )?(?:seeking|looking|hiring|recruiting))\b"),
)

WORDING = Wording(
    phrases=(
        (Announces.PREFERRED, r"nice[- ]to[- ]haves?|bonus points|good to have|would be (?:a plus|great|nice|ideal)|(?:is|are) an? (?:plus|asset|bonus|advantage)|pluses|extra credit|even better if|preferred (?:qualif|skill|exper|requi|attrib|educ)|(?:desired|desirable|preferable|additional|optional) (?:qualif|skill|exper|attrib|criteria|requi|but)|what sets you apart|^desirable|^preferred|^desired|^optional|^assets?$|^plus$|^ideally"),
        (Announces.REQUIREMENTS, r"what (?:we|we['’]re|we are|you|you['’]ll|you will) (?:are )?(?:look(?:ing)?(?: for)?|need|bring|expect from you|require|must have|should have|have|seek)|what you['’]ll (?:bring|need|have)|what you (?:bring|need|have|will bring)|who you are|who (?:we['’]re|we are|are we) (?:looking|seeking|after)|about you\b|your (?:profile|background|skills|qualifications|experience|strengths|expertise)|qualities we|we['’]?(?:re| are)? (?:looking|seeking|searching) for|you(?:['’]ll)? (?:have|bring|are|should have|must have|need)\b|must[- ]haves?|ideal candidate|(?:qualifications|education) and training|(?:person|candidate|job) spec|candidate profile|person we|is this you|are you (?:the|a|our)|the right person|should apply if|minimum requirements|(?:knowledge|skills),? (?:skills|knowledge|and)|what it takes|to succeed|success(?:ful)? in this role|do you have|essential (?:criteria|skills|qual|require|exper)|^essentials?$|(?:core|key|required) competenc|selective certification"),
        (Announces.PROCESS, r"how to apply|(?:application|selection|hiring|interview|recruitment|recruiting|filing) (?:process|deadline|period|instructions?|procedure|steps|details|timeline)|where to apply|to apply|apply (?:now|here|today|online)|next steps|ready to apply|interested\?|equal (?:employment )?opportunity|closing date|qualifications review|notice|contact(?: us| details| information)?$|how we hire|what happens next|process notes?|examination|promotional basis|competitive basis|disclaimer|legal|privacy|get in touch|questions\?|join us(?: now| today)?!?$|accommodations?"),
        (Announces.OFFER, r"what (?:we|we['’]ll|we can|do we|can we|you can|you get|you['’]ll get|you will get|you['’]ll receive|you can expect from us)(?: will)? ?(?:offer|provide|give|get|receive)|what['’]?s in it for you|we offer|our offer|why (?:you['’]ll love working|work (?:with|for|here|at))|perks|(?:compensation|salary|pay|wages?|remuneration|rewards?)\b(?: and | & |, | / )?(?:range|details|information|rate|package|benefits|scale)?$|benefits?$|what you(?:['’]ll)? get|you get\b|in return|(?:annual|base|starting|monthly|hourly) (?:salary|pay)"),
        (Announces.DUTIES, r"what you(?:['’]ll| will|['’]d| would| are going to)? (?:be )?(?:do|doing|work|own|be responsible|work on)\b|what you['’]ll (?:do|own|be doing)|what (?:the (?:job|role)|your role|this role) (?:involves|is|looks like|entails)|your (?:role|mission|tasks|responsibilities|impact|day|job|duties|work|challenge)|who you['’]ll work with|who you will work with|day[- ]to[- ]day|(?:a|your) (?:typical )?day|you will$|you['’]ll$|in this role|(?:role|job|position|key|main|principal|essential|core|primary|your) (?:responsibilit|duties|tasks|functions|accountab|activities|objectives|purpose)|areas of responsib|scope of (?:work|role)|essential functions|what you will do|how you['’]ll (?:contribute|make)|responsibility|your contribution|^the role$|^role$|^the job$|^the position$|will be responsible|duties"),
        (Announces.ABOUT, r"^about (?!you\b)|who we are|why (?!apply)\w+|our (?:company|team|story|mission|values|culture|vision|history|clients|organi[sz]ation)|the (?:company|team|organi[sz]ation|project|employer|firm|department)$|company (?:overview|description|profile|background)|a little about|background$|meet the team|we are\b|life at|what we do|reporting|reports to"),
        (Announces.CONDITIONS, r"working (?:conditions|hours|environment|pattern|time)|work (?:conditions|environment|schedule|hours|location|setting)|physical (?:demands|requirements|effort|conditions)|terms (?:and|of) (?:conditions|employment)|place of work|hours of work|conditions of employment|practical (?:details|information)|additional requirements"),
        (Announces.EXPECTATIONS, r"what to expect|what you can expect|good to know|at a glance|key (?:facts|details|information)|job details|position details|the details"),
        (Announces.ROLE, r"job (?:description|summary|purpose|overview|profile|details)|position (?:summary|description|overview|purpose)|role (?:summary|description|overview|purpose)|about the (?:role|job|position|opportunity)|the (?:opportunity|role)|summary of (?:the )?(?:position|role)|general (?:summary|description)"),
    ),
    words={
        Announces.REQUIREMENTS: "requirement requirements qualification qualifications skill skills knowledge abilities ability competencies competences competency attributes criteria profile prerequisites traits characteristics expertise qualities must-haves capabilities needed",
        Announces.PREFERRED: "preferred preferences desirable desired nice-to-have optional assets",
        Announces.DUTIES: "duties responsibilities responsibility tasks accountabilities functions activities objectives assignments deliverables role job",
        Announces.OFFER: "benefits perks salary wage wages pay compensation remuneration offer rewards package bonus contract",
        Announces.ABOUT: "company background team organisation organization mission vision values culture introduction",
        Announces.PROCESS: "application applications apply contact deadline process procedure selection notice interview interviews disclaimer eeo",
        Announces.CONDITIONS: "conditions schedule hours location travel shift shifts environment physical effort demands availability working",
        Announces.ROLE: "overview summary description introduction purpose position",
        Announces.EDUCATION: "education studies degree",
        Announces.EXPERIENCE: "experience",
        Announces.LANGUAGES: "language languages",
        Announces.CREDENTIALS: "licence licences license licenses certification certifications certificates licensing registration clearance",
        Announces.NOTES: "note notes miscellaneous misc other information",
    },
    filler="the a an your our key main primary core general specific required require minimum basic essential and or of for this other additional with to in you we us we're technical professional personal soft hard work job position role details information important what more",
    leads=(
        (Announces.PREFERRED, r"(?:preferred|plus|bonus|desirable|nice to have|ideally|asset)\b"),
        (Announces.REQUIREMENTS, r"\b(?:require(?:s|d|ments?)?|qualifications?|must (?:have|be)|you (?:have|are|bring|should have|need)|looking for|candidates? (?:will|should|must) (?:have|be|possess)|the following (?:skills|experience)|skills|certification)\b"),
        (Announces.DUTIES, r"\b(?:responsib\w+|duties|tasks|you will|you['’]ll|role (?:includes|involves|is to)|include the following|work(?:ing)? on|will be)\b"),
        (Announces.OFFER, r"\b(?:we offer|offer|benefits|receive|enjoy|perks)\b"),
        (Announces.PROCESS, r"\b(?:apply|application|send|submit|contact|candidates will be|applicants)\b"),
    ),
    cues=CUES,
    preferred=r"\b(?:prefer(?:red|ably|ence|able)?|a (?:big |huge |strong |definite |real |significant )?(?:plus|bonus|advantage)|pluses|an (?:asset|advantage|added)|assets?\b(?= but|$|\.)|desir(?:ed|able)|nice[- ]to[- ]have|ideally|not (?:required|essential|necessary|mandatory)|beneficial|advantageous|would be (?:great|nice|helpful|useful|welcome|appreciated|ideal)|(?:is|are) (?:helpful|useful|welcome|appreciated)|optional(?:ly)?|good to have|highly regarded|looked upon favou?rably|bonus points)\b",
    required=r"\b(?:required|requires|must (?:be|have)|essential|mandatory)\b",
    aside=r"(?:,|;|–|—| -|\.)?\s*\(?(?:most |strongly |highly )?(?:preferably|ideally|optionally)\b",
    verb=rf"(?:{'|'.join(re.sub('[ey]$', '', verb) for verb in VERBS.split())})(?:[a-z]?(?:e?s|e?d|ing)|e|y|ies|ied|ying)?",
)
