"""What English adverts say: the table of headings, duties and softening words for `sections` and `cues`."""

import re

from generator.extracting.english_cues import CUES
from generator.extracting.wording import Announces, Wording

VERBS = (
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
    "wash watch weigh welcome win work wrap write"
)

# What nobody needs where an advert says so: "no experience necessary".
PAPER = (
    r"(?:experience|knowledge|qualifications?|degree|diploma|certificat\w+|licen[cs]e|skills?|training|background|"
    r"education)"
)
ASKED = r"(?:required|necessary|needed|expected)\b"

# fmt: off
WORDING = Wording(
    phrases=(
        (Announces.DUTIES, r"(?:impact|difference|mark|contribution) you(?:['’]ll|['’]d| will| can| could)? "
         r"(?:have|make|leave)"),
        (Announces.ELSEWHERE, r"^(?:see |view |browse |explore )?(?:(?:our|all|some|the) )?(?:more|other|"
         r"similar|related|further|latest|recommended|recent) (?:current |open )?(?:jobs?|openings?|roles?|"
         r"positions?|vacanc(?:y|ies)|opportunities|postings?|careers)\b(?: \w+){0,3}$|you (?:may|"
         r"might) also (?:like|be interested)|people also (?:viewed|searched)|^jobs you|^also hiring"),
        (Announces.PREFERRED, r"nice[- ]to[- ]haves?|bonus points|good to have|^(?:it|what|"
         r"this) would (?:also )?help|would be (?:a plus|great|nice|lovely|ideal)|(?:brownie|gold star|"
         r"extra) points|icing on the cake|cherry on (?:the )?top|^(?:a )?(?:bonus|bonuses|extras?)(?: if|"
         r" for)?\b.{0,20}$|\bif you (?:also|even|happen)\b|(?:thrilled|delighted|impressed|happy|happier|"
         r"over the moon|excited|stand out) if|we['’]d (?:also )?(?:love|like) it if|(?:is|are) an? (?:plus|"
         r"asset|bonus|advantage)|pluses|extra credit|even better if|preferred (?:qualif|skill|exper|requi|"
         r"attrib|educ)|(?:desired|desirable|preferable|additional|optional) (?:qualif|skill|exper|attrib|"
         r"criteria|requi|but)|what sets you apart|^desirable|^preferred|^desired|^optional|^assets?$|^plus$|"
         r"^ideally"),
        (Announces.REQUIREMENTS, r"what (?:we|we['’]re|we are|you|you['’]ll|"
         r"you will) (?:are )?(?:look(?:ing)?(?: for)?|need|bring|ask(?: for| of you)?$|expect from you|require|"
         r"must have|should have|have|seek)|what you['’]ll (?:bring|need|have)|"
         r"what you (?:bring|need|have|will bring)|who you are|who "
         r"(?:we['’]re|we are|are we) (?:looking|seeking|after)|about you\b|your (?:profile|background|skills|"
         r"qualifications|experience|strengths|expertise)|qualities we|we['’]?(?:re| are)? (?:looking|seeking|"
         r"searching) for|you(?:['’]ll)? (?:have|bring|are|should have|must have|need)\b|must[- ]haves?|\bif "
         r"you\b|\bif you['’]re\b|(?:good|great|right) fit|is for you|ideal candidate|(?:qualifications|"
         r"education) and training|(?:person|candidate|job) spec|candidate profile|person we|is this you|are you "
         r"(?:the|a|our)|the right person|should apply if|minimum requirements|(?:knowledge|skills),? (?:skills|"
         r"knowledge|and)|what it takes|to succeed|success(?:ful)? in this role|do you have|essential "
         r"(?:criteria|skills|qual|require|exper)|^essentials?$|(?:core|key|required) competenc|selective "
         r"certification|non-?negotiables?|deal-?breakers?|what we need to see|^you$|"
         r"what makes (?:an?|you|someone|somebody)\b|help you (?:to )?(?:succeed|thrive|shine|excel|stand)|"
         r"sounds? like you|could (?:this|it|that) be you|^is (?:this|it|that) you|who (?:does|do|will do|would "
         r"do|thrives?|succeeds?) (?:well|best|here)|(?:enjoy|love|like|suit|thrive)\b.{0,25}"
         r"\bif\b|^(?:the )?(?:experience|education) (?:and|&|/) (?:training|education|experience)$|"
         r"(?:the )?(?:sort|kind|type) of person|you might be|you could be"),
        (Announces.PROCESS, r"^(?:req\.?|requisition|posting|vacancy|job) (?:id|no\.?|number|ref|code)$|"
         r"fancy it|get on board|(?:like|love) the sound|(?:want|keen|eager) to (?:join|know more|hear)|"
         r"over to you|still reading|how to apply|(?:application|selection|hiring|interview|recruitment|"
         r"recruiting|filing) (?:process|deadline|period|instructions?|procedure|steps|details|timeline)|"
         r"where to apply|to apply|apply (?:now|here|today|online)|next steps|ready to apply|interested\?|"
         r"equal (?:employment )?opportunity|closing date|qualifications review|notice|contact(?: us| details|"
         r" information)?$|how we hire|how you will be evaluated|(?:required|supporting) documents|"
         r"documents required|what to (?:send|submit|include)|what happens next|process notes?|examination|"
         r"promotional basis|competitive basis|disclaimer|legal|privacy|get in touch|questions\?|"
         r"join us(?: now| today)?!?$|accommodations?"),
        (Announces.OFFER, r"what (?:we|we['’]ll|we can|do we|can we|you can|you get|you['’]ll get|you will get|"
         r"you['’]ll receive|you can expect from us)(?: will)? ?(?:offer|provide|give|get|receive)|what['’]?s in "
         r"it for you|in the \w+ for you|reward|good stuff|goodies|(?:look|looking) after (?:you|our)|"
         r"we['’]ll (?:look after|treat|spoil)|we offer|what we (?:give|pay)\b|^the (?:deal|package|rewards?)$|"
         r"^money\b|our offer|why (?:you['’]ll love working|work (?:with|for|here|at))|perks|"
         r"(?:compensation|salary|pay|wages?|remuneration|rewards?)\b(?: and | & |, | / )?(?:range|details|"
         r"information|rate|package|benefits|scale)?$|benefits?$|what you(?:['’]ll)? get|why (?:join|work|you "
         r"should|should you)|you get\b|in return|(?:annual|base|starting|monthly|hourly) (?:salary|pay)"),
        (Announces.DUTIES, r"what you(?:['’]ll| will|['’]d| would| are going to)? (?:be )?(?:do|doing|work|own|"
         r"be responsible|work on)\b|what you['’]ll (?:do|own|be doing)|what (?:the (?:job|role|"
         r"work|position|day|week)|your (?:role|job|week)|this "
         r"role) (?:really |actually |might |may |will )?(?:involves?|is|looks? like|entails?|includes?|means)|"
         r"your (?:role|mission|tasks|responsibilities|impact|day|job|"
         r"duties|work|challenge)|who you['’]ll work with|who you will work with|day[- ]to[- ]day|(?:an?|your) "
         r"(?:typical |normal |average )?(?:day|week|shift|night)\b|examples of (?:work|duties)|"
         r"what['’]?s the (?:job|role|work)|get up to|how you['’]ll spend|"
         r"(?:your |the )?first (?:\w+ )?(?:days|weeks|months|year)\b|^(?:the )?work$|you will$|you['’]ll$|in "
         r"this role|(?:role|job|position|key|main|principal|essential|"
         r"core|primary|your) (?:responsibilit|duties|tasks|functions|accountab|activities|objectives|purpose)|"
         r"areas of responsib|scope of (?:work|role)|essential functions|what you will do|what (?:does|do|will) "
         r".{3,60} do$|what (?:does|do|will) .{3,60} do\?|how you['’]ll (?:contribute|make)|responsibility|your "
         r"contribution|^the role$|^role$|^the job$|^the position$|will be responsible|duties"),
        (Announces.ABOUT, r"supervision (?:received|exercised)|distinguishing characteristics|^us$|"
         r"^about (?!you\b)|who we are|why (?!apply)\w+|our (?:company|team|story|mission|values|"
         r"culture|vision|history|clients|organi[sz]ation)|the (?:company|team|organi[sz]ation|project|employer|"
         r"firm|department)$|company (?:overview|description|profile|background)|a little about|background$|meet "
         r"the team|we are\b|life at|what we do|reporting|reports to"),
        (Announces.CONDITIONS, r"working (?:conditions|hours|environment|pattern|time)|work (?:conditions|"
         r"environment|schedule|hours|location|setting)|physical (?:demands|requirements|effort|conditions)|"
         r"terms (?:and|of) (?:conditions|employment)|ability to commute|relocat|place of work|hours of work|"
         r"conditions of employment|practical (?:details|information)|additional requirements"),
        (Announces.EXPECTATIONS, r"what to expect|what you can expect|good to know|at a glance|key (?:facts|"
         r"details|information)|job details|position details|the details"),
        (Announces.ROLE, r"job (?:description|summary|purpose|overview|profile|details)|position (?:summary|"
         r"description|overview|purpose)|role (?:summary|description|overview|purpose)|about the (?:role|job|"
         r"position|opportunity)|the (?:opportunity|role)|summary of (?:the )?(?:position|role)|general "
         r"(?:summary|description)"),
    ),
    words={
        Announces.REQUIREMENTS:
            "requirement requirements qualification qualifications skill skills knowledge abilities "
            "ability competencies competences competency attributes criteria profile prerequisites "
            "traits characteristics expertise qualities must-haves capabilities needed",
        Announces.PREFERRED: "preferred preferences desirable desired nice-to-have optional assets",
        Announces.DUTIES:
            "duties responsibilities responsibility tasks accountabilities functions activities "
            "objectives assignments deliverables role job",
        Announces.OFFER:
            "benefits perks salary wage wages pay compensation remuneration offer rewards package bonus "
            "contract",
        Announces.ABOUT:
            "company background team organisation organization mission vision values culture introduction",
        Announces.PROCESS:
            "application applications apply contact deadline process procedure selection notice "
            "interview interviews disclaimer eeo diversity inclusion equality applying accessibility",
        Announces.CONDITIONS:
            "conditions schedule hours location travel shift shifts environment physical effort demands "
            "availability working",
        Announces.ROLE: "overview summary description introduction purpose position",
        Announces.EDUCATION: "education studies degree",
        Announces.EXPERIENCE: "experience",
        Announces.LANGUAGES: "language languages",
        Announces.CREDENTIALS:
            "licence licences license licenses certification certifications certificates licensing "
            "registration clearance",
        Announces.NOTES: "note notes miscellaneous misc other information",
    },
    filler= (
        "the a an your our key main primary core general specific required require minimum basic "
        "essential and or of for this other additional with to in you we us we're technical professional "
        "personal soft hard work job position role details information important what more"
    ),
    leads=(
        (Announces.PREFERRED, r"(?:preferred|plus|bonus|desirable|nice to have|ideally|asset)\b"),
        (Announces.REQUIREMENTS, r"\b(?:require(?:s|d|ments?)?|qualifications?|must (?:have|be)|you (?:have|are|"
         r"bring|should have|need)|looking for|candidates? (?:will|should|must) (?:have|be|possess)|the "
         r"following (?:skills|experience)|skills|certification)\b"),
        (Announces.DUTIES, r"\b(?:responsib\w+|duties|tasks|you will|you['’]ll|role (?:includes|involves|is to)|"
         r"include the following|work(?:ing)? on|will be)\b"),
        (Announces.OFFER, r"\b(?:we offer|offer|benefits|receive|enjoy|perks)\b"),
        (Announces.PROCESS, r"\b(?:apply|application|send|submit|contact|candidates will be|applicants)\b"),
    ),
    cues=CUES,
    preferred=(
        r"\b(?:prefer(?:red|ably|able)?|preference (?:is|will be) given|a (?:big |huge |strong |definite |"
        r"real |significant )?(?:plus|bonus|advantage)|pluses|an (?:asset|advantage|added)|assets?\b(?= but|$|"
        r"\.)|desirable|(?:is|are|highly|strongly|also) desired|desired(?= but|[.;,)]|$)|nice[- ]to[- ]have|"
        r"ideally|not (?:required|essential|necessary|mandatory)|beneficial|advantageous|would be (?:great|"
        r"nice|helpful|useful|welcome|appreciated|ideal)|(?:is|are) (?:helpful|useful|welcome|appreciated)|"
        r"optional(?:ly)?|good to have|highly regarded|looked upon favou?rably|(?:bonus|brownie|extra) points|"
        r"even better|handy|not (?:vital|crucial)|(?:especially|particularly|very|most|more than) welcome|"
        r"by no means (?:required|essential|necessary)|(?:lovely|nice|welcome|real) (?:extra|addition|touch|"
        r"bonus)|would(?: really| also)? help if|if you['’](?:re|ve) into|= (?:a )?bonus|"
        r"(?:be )?considered an asset)\b|\((?:d|des|desirable|preferred)\)\W*$"
    ),
    required=r"\b(?:required|requires|must (?:be|have)|essential|mandatory)\b",
    waived=(
        rf"\bno (?:\w+ ){{0,3}}?{PAPER}\b(?: (?:of|in|with) [\w ]{{1,30}}?)?(?: (?:is|are))? {ASKED}|"
        rf"\b{PAPER}\b(?: (?:of|in|with) [\w ]{{1,30}}?)? (?:(?:is|are) )?not {ASKED}|"
        rf"\b(?:do not|don['’]t|needn['’]t) (?:need|have to have|require) (?:\w+ ){{0,4}}?{PAPER}\b|"
        rf"\bwithout (?:any |prior |previous )?{PAPER}\b.{{0,20}}\b(?:welcome|may apply|can apply|considered|"
        r"encouraged)\b"
    ),
    aside=r"(?:,|;|–|—| -|\.)?\s*\(?(?:most |strongly |highly )?(?:preferably|ideally|optionally)\b",
    verb=r"(?:[a-z]?(?:e?s|e?d|ing)|e|y|ies|ied|ying)?",
    verbs=frozenset(re.sub("[ey]$", "", verb) for verb in VERBS.split()),
)
# fmt: on
