"""What the headings of an English advert announce: phrases and single words."""

from collections.abc import Mapping

from generator.extracting.wording import Announces

# How much something is or is not insisted on.
DEGREE = r"(?:strictly |absolutely |totally |really |very |super |extra |pretty |always |so )?"

# fmt: off
# Headings known as a whole, before what stands anywhere in one is looked for.
WHOLE: tuple[tuple[Announces, str], ...] = (
    # What is not insisted on is preferred, whatever else the heading says.
    (Announces.PREFERRED, rf"^(?:it['’]s |these are |this is )?not (?:an? )?{DEGREE}(?:essential|required|necessary|"
     rf"mandatory|compulsory|needed|must(?:[- ]haves?)?|deal[- ]?breakers?|requirements?)\b|^(?:it )?(?:does|would|"
     rf"wo|ca)(?:n['’]t| not) hurt\b|^(?:don['’]t|do not|no need to) worry if you (?:lack|don['’]t (?:have|know)|"
     rf"haven['’]t got) (?:these|this|those|them|any of|all of|it)\b|\bgold stars?\b|^also (?:great|nice|good|handy|"
     rf"useful|helpful|welcome|cool)\b|(?:would|['’]d|could) be {DEGREE}(?:cool|great|nice|lovely|awesome|amazing|"
     rf"fantastic|brilliant|wonderful|fab|neat|sweet)\b|(?:would|['’]d|will) (?:really )?(?:make us (?:smile|happy|"
     rf"grin|cheer)|make our day)\b|^in an ideal world\b|^preferably,? you\b|^a (?:real |big |huge )?plus "
     r"would be\b"),
    (Announces.DUTIES, r"^(?:where|how) you(?:['’]ll| will| can| could)? (?:make|have|leave|add|bring|come in|"
     r"contribute|help)\b"),
    (Announces.OFFER, r"^what we(?:['’]ll| will)? (?:bring|put on the table)\b|^our (?:side|end|half|part) of the "
     r"(?:bargain|deal)\b|^(?:the )?sweeteners?\W*$"),
    (Announces.CONDITIONS, r"^(?:the )?(?:small|fine) print\W*$|^the (?:boring|dull|dry) (?:bits?|stuff|part)\W*$|"
     r"^(?:desirable|preferred|desired) (?:start|starting|location|place|dates?|hours|time|area)\b"),
    (Announces.PROCESS, r"^for an? (?:informal|confidential|quick) (?:chat|conversation|discussion|call|word)\b"),
    (Announces.DUTIES, r"\b(?:opportunity|chance|responsible|expected) (?:to|for)$|^what we(?:['’]d)? (?:need|want|"
     r"like|ask|expect) you to do\b|^things you(?:['’]ll| will| might| may| could) (?:do|work)|^(?:examples? of |"
     r"sample |current |upcoming )?projects(?: you.*)?$|^(?:in|within|during|by|after) (?:your |the |\d|three|six|"
     r"twelve)(?:\w+ )*(?:week|month|day|year|quarter)s?\b|\bsuccess looks like|\bmeasures? (?:of )?success|"
     r"^kpis?\W*$|^(?:basic|primary|general) (?:function|purpose|objective)s?\W*$|^(?:the )?(?:challenges?|brief|"
     r"assignment)\W*$"),
    (Announces.PROCESS, r"^(?:come and |so,? )?join (?:us|the team|our (?:\w+ )?team|our crew)(?: today| now)?\W*$|"
     r"got what it takes\?|\byour next (?:job|role|challenge|move)\?|^don['’]t (?:meet|tick|have|match)\b|\bnote "
     r"on (?:diversity|equal|inclusion)|^where to (?:send|submit)\b|\bafter you(?:['’]ve)? appl|^(?:recruitment |"
     r"application |hiring )?(?:timeline|timetable|key dates)\W*$|\b(?:disclosure and barring|certificate of "
     r"sponsorship)\b|^supplement(?:al|ary) (?:information|questions?)\b|^other information\W*$"),
    (Announces.OFFER, r"^how much\b|^the money\W*$|^health (?:and|&) (?:wellness|wellbeing)\W*$|^pay scheme\W*$|"
     r"^things you(?:['’]ll| will) (?:love|get|enjoy)|^we(?:['’]ll| will) (?:give|offer|provide)(?: you)?\W*$|"
     r"^what (?:can|should|will) you expect\b|^hours (?:and|&) pay\b"),
    (Announces.ABOUT, r"^who you(?:['’]ll| will)? report|^class characteristics|^employer (?:details|profile|"
     r"information)|^how we(?:['’]re| are)? (?:work|different|do things|operate)|\b(?:makes|sets) us (?:different|"
     r"apart|special|unique|tick)|^our (?:\w+ )?(?:products?|services|impact|facilities|brands?|projects|partners|"
     r"locations?|offices?|stores?|customers|guests|residents|pupils|children|patients|members|technology|food|"
     r"kitchen|garden|animals)\W*$|^community\W*$"),
    (Announces.ROLE, r"\bjob description (?:&|and|/) person spec"),
    (Announces.PREFERRED, r"^(?:it['’]s|that['’]s|this is|these are) an? (?:\w+ )?(?:plus|bonus|asset|advantage)\b|"
     r"^(?:highly |also |particularly )?(?:desirable|advantageous|beneficial|welcome|useful|helpful)\W*$|"
     r"^(?:(?:other|some|also|very|highly) )*(?:useful|helpful|handy|beneficial|advantageous) (?:but |to have|"
     r"(?:[\w-]+ "
     r"){0,2}(?:knowledge|skills?|experience|qualif\w+|abilit\w+|backgrounds?))\b|^(?:would "
     r"be |an? )(?:\w+ )?(?:bonus|plus|advantage|asset)\W*$|\bwould be (?:an? |also )?(?:\w+ )?(?:plus|bonus|"
     r"advantage|advantageous|asset|desirable|beneficial|useful|helpful|welcome)\b|^it helps if\b|^(?:you )?(?:may|"
     r"might) also (?:have|bring)\b"),
    (Announces.REQUIREMENTS, r"^what it(?:['’]ll| will| would)? takes?\b|^(?:\w+ )?requirements? for (?:\w+ )?"
     r"(?:appointment|role|position|job|post|employment|candidates?|applicants?)\b|\bhoping for\b|"
     r"^need(?:ed)? to have|"
     r"\btick (?:these|our|all|the) |^the basics\W*$|^(?:\w+ )?(?:skills|traits|things|attributes|qualities|"
     r"behaviou?rs|strengths|values|experience) (?:that )?we (?:value|look|want|need|like|love|seek)|^who (?:is|"
     r"will|would|should) (?:this|love|enjoy|be|fit|suit|do well)\b|^mandatory\b|^(?:typical|necessary|desired "
     r"minimum|minimum|preferred and required|required and preferred|required) (?:qualifications|knowledge|skills)|"
     r"^essential\b.{0,4}\(e\)|^(?:personality|mindset|character|attitude|personal style)\W*$|^(?:our |the |your "
     r")?tech(?:nology|nical)? stack\W*$|^(?:tools and )?technologies\W*$|^what we ask\b|^you(?:['’]ll| may| might|"
     r" could| will)? be a (?:\w+ )?(?:fit|match)"),
    (Announces.PREFERRED, r"\bmake you stand out|\bstand out from|^desirable\b.{0,4}\(d\)"),
    (Announces.REQUIREMENTS, r"^(?:.{2,40} is|it['’]s important|we (?:hope|ask|care)) that you(?:['’]re| are| can|"
     r" have)?\W*$|^what (?:really )?counts\b.{0,15}$|^we (?:do|also|really) (?:mind|care) about\W*$"),
    (Announces.CONDITIONS, r"^(?:logistics|practicalit(?:y|ies)|practical matters|season|"
     r"dates|duration)\W*$|^when (?:you|is|do)\b|^where is\b|^job locations?\W*$|^tools? (?:and|&) equipment\b|"
     r"^(?:schedule|location|hours|days|shifts) (?:and|&|/) (?:schedule|location|hours|days|shifts)\W*$"),
    (Announces.REQUIREMENTS, r"^who (?:we want|we['’]d like|we need|you['’]ll be|are you|you will be|should apply|"
     r"can apply|are we after|would suit)\b|^(?:about )?(?:the|our|your) (?:\w+ )?(?:candidate|person|"
     r"applicant)s?\W*$|^(?:about )?(?:the |our )?(?:ideal|successful|right|perfect|suitable|strong) "
     r"(?:candidates?|applicants?|person|individual)s?(?: profile| will have| should have| must have| has| have| "
     r"would have| will be| is| are| must| should| will possess| will demonstrate)?\W*$|^(?:the )?(?:candidates?|"
     r"applicants?|person|individual|you|post ?holder)(?: will|['’]ll| would| should| must)?(?: also| ideally)? "
     r"(?:have|be|possess|must|need|should|demonstrate|show)\W*$|^we(?:['’]re| are)? (?:after|seeking|want|need|"
     r"require|hope|expect|ask)\b|^we(?:['’]d| would) (?:like|love|want|expect) (?:you|someone|somebody|to (?:see|"
     r"hear|meet))\b|^what (?:we|i)(?:['’]d| would|['’]ll| will)? (?:also )?(?:like|love|want|expect|hope|value|"
     r"need|look)\b|^what (?:do i|do you|will i|you['’]ll already|you already) (?:need|have|know|bring)\b|^what "
     r"you know\b|^(?:do|could|would|can) you (?:fit|have|tick|possess|love|enjoy|want)\b|^have you got\b|^are "
     r"you\b|^(?:is|could) this (?:role|job|position|post|you)\b|^to (?:be (?:considered|eligible|successful|"
     r"shortlisted|a success)|qualify|thrive|excel|succeed|do well|fit in)\b|^you(?:['’]re| are) (?:someone|a |an |"
     r"the )|^this (?:role|job|position|post|one) (?:may |might |could |would |will )?(?:be |is )?(?:for|suit|"
     r"right|perfect|ideal)\b|^skill ?-?sets?\W*$|^(?:proficient|competent|skilled|experienced|advanced) (?:users? "
     r"of|in|with|at)\W*$|we(?:['’]re| are) after\b|^must (?:be able to|have)\W*$|^(?:general |minimum |basic "
     r")?(?:eligibility|aptitudes?|behaviou?rs?|proficienc(?:y|ies)|musts|credentials|strengths)(?: criteria| "
     r"requirements?)?\W*$|(?:\w+ and|,) (?:behaviou?rs?|aptitudes?|attributes|qualities)\W*$|^(?:key "
     r")?(?:selection|shortlisting|assessment) criteria|^(?:the )?essentials\W*$|^(?:an? |the |demonstrated |"
     r"proven )?abilit(?:y|ies) to\W*$|^required\W*$|^(?:candidate|applicant|entry|role|post|minimum)s? "
     r"requirements|^why you\W*$|^your (?:toolkit|toolbox|super ?powers?|talents?|attributes|skill ?set|"
     r"credentials|know-how|personality|attitude)\b|^looking for\b|\b(?:education|training|qualifications?|skills?|"
     r"knowledge)\b.{1,8}\bexperience\b|\bexperience\b.{1,8}\b(?:education|training|qualifications?|skills?|"
     r"knowledge)\b"),
    (Announces.PROCESS, r"^(?:application|screening|supplemental|pre-?screening|interview) questions?\b|"
     r"^interested\b|^(?:does (?:this|that) )?sounds? (?:good|great|interesting|exciting|like a (?:fit|match))\W*$|"
     r"^ready to\b|^(?:interviews?|assessment) (?:dates?|process|day|details)\b|^applications? (?:close|closing|"
     r"open|deadline|dates?|process|material|package|form|pack)\w*\b|^equal opportunit\w+|^(?:eeoc?|dei|edi|"
     r"diversity|inclusion|accessibility|equality|privacy|safeguarding|ada|compliance|salary|pay) (?:statement|"
     r"disclosure|notice|policy|commitment)\b|^(?:our )?(?:commitment|statement|approach) (?:to|on) (?:\w+ "
     r")?(?:diversity|equality|equity|inclusion|safeguarding|accessibility|equal)|^(?:safeguarding|safer "
     r"recruitment|data protection|disclosures?|disability confident|rehabilitation of offenders|right to work)(?: "
     r"statement| notice| policy)?\W*$|^(?:for )?(?:more|further|any other) (?:information|details|info)\b|"
     r"^(?:informal |general |any )?(?:enquir(?:y|ies)|inquir(?:y|ies)|questions)\W*$|^(?:please |important "
     r")note\b|^notes? (?:to|for) \w+|^(?:recruitment |staffing |no )?(?:agencies|recruiters)\b|^(?:submit|send|"
     r"upload|forward) (?:your|a|an)\b|^(?:required |application )(?:application )?(?:materials|documents|"
     r"documentation)\b|^important (?:information|notice|dates?)\b|^(?:posting|advert(?:isement)?|vacancy|job|"
     r"position) (?:dates?|closes|closing|expir\w+|opens?|posted|reference|number)\b|^date (?:posted|advertised|of "
     r"issue)\b|^who to contact\b"),
    (Announces.OFFER, r"^what (?:will )?(?:you(?:['’]ll| will| can)? |i )?(?:get|receive|gain|enjoy|earn)(?: "
     r"(?:from us|in return|here|paid|out of it))?\W*$|^what['’]?s (?:on offer|in it for|in store)\b|^what (?:we|"
     r"do we) (?:do|provide|give|pay) (?:for|to)?\b.{0,5}(?:you|our|staff|\W*$)|^why you(?:['’]ll| will) (?:love|"
     r"like|enjoy) (?:it|working|being|this|life|us)\b|^why (?:choose )?us\W*$|^why (?:choose|apply|join|work)\b|"
     r"^(?:some of )?(?:the |our |your |other |additional |key |employee |staff |company |team )?(?:benefits|perks|"
     r"rewards|incentives|extras|advantages|package)(?: (?:include|of (?:working|joining|the)|you|package|for you|"
     r"at|and)\b.*)?\W*$|^(?:the )?(?:pay|salary|wages?|compensation|hourly|rates?|stipend|commission|bonus|"
     r"tips)(?: (?:rate|range|band|scale|grade|level|package|structure|per hour|of pay|expectations|information|"
     r"transparency|details|and \w+))?\W*$|^rates? of pay\b|^(?:training|learning|career|professional|personal|"
     r"growth|staff)(?: (?:and|&) \w+)?(?: (?:and|&) \w+)? ?(?:development|progression|growth|opportunit(?:y|ies)|"
     r"provided|advancement|path|support|offered)\W*$|^in (?:return|exchange)\b|^you(?:['’]ll| will| can)? (?:also "
     r")?(?:get|receive|enjoy|benefit|be rewarded|expect)\W*$|^(?:join us|come) and\b|^our (?:commitment|promise|"
     r"offer|pledge) to (?:you|our|staff)\b|^(?:contract|job|employment|position|appointment) (?:type|term|"
     r"duration|length)\W*$|^type of (?:contract|employment|position|job)\b|^work(?:ing)? (?:for|with) us\W*$|"
     r"^work[- /]life balance\b|^make (?:more )?money\b|^(?:time off|holidays?|vacation|annual leave|pension|"
     r"insurance|health ?care|wellbeing|wellness|discounts?)(?: (?:and|&) \w+)?\W*$"),
    (Announces.DUTIES, r"^what(?:['’]s| is| will be) involved\b|^what (?:will|would|do|does|did|can) (?:i|you|the "
     r"\w+|it|my \w+) (?:be |get to |actually |really )?(?:do|doing|involve|entail|work|responsible|look like|"
     r"achieve|own)\b|^what you(?:['’]ll| will|['’]d)? (?:be |get )?(?:stuck into|getting|get up to|to do|working|"
     r"achiev|accomplish|deliver|lead|build|create|tackle|help|drive|responsible|focus|in charge|looking after|"
     r"handle|contribute)|^how (?:will |you(?:['’]ll| will| can) )(?:you )?(?:make|help|contribute|spend|add|have|"
     r"support)\b|^key (?:result|performance|focus|responsibility) (?:areas?|indicators?|objectives?)\b|"
     r"^(?:(?:major|typical|daily|weekly|regular|specific|general|other|additional|usual|routine|day-to-day|normal|"
     r"supervisory|management|managerial|operational|administrative|clinical|teaching|secondary|ancillary|"
     r"leadership|financial|technical|overall|further|client|customer|kitchen|shared|main|the|your|these|some|also|"
     r"include)\W*)*(?:responsibilit(?:y|ies)|duties|tasks|functions?|assignments|accountabilit(?:y|ies)|"
     r"activities|chores|deliverables)(?: (?:will |may )?(?:includ\w+|involve|are|and|of|for|but)\b.*)?\W*$|"
     r"^(?:you(?:['’]ll| will| would) be )?(?:responsible|accountable) for\W*$|^(?:the )?(?:\w+ )?(?:candidate|"
     r"applicant|post ?holder|person|role|job|position|work|incumbent|employee)s? (?:will|would|shall|involves?|"
     r"includes?|entails?|is to|is responsible for)(?: (?:also|be responsible for|include|involve))?\W*$|^(?:the "
     r")?(?:kind of |sort of )?work you(?:['’]ll| will)? do\b|^your (?:new |next |day-to-day )?(?:role|job|"
     r"challenge|focus)\b|^(?:areas? of )?focus(?: areas?)?\W*$|^(?:the )?(?:main |overall |general |primary |"
     r"principal )?(?:purpose|objectives?|aims?|function|scope|nature|remit) (?:of|for) (?:the |this |your "
     r")?(?:job|role|post|position|work)\b|^(?:job|performance|work) (?:objectives?|function|performed|activities|"
     r"content|scope)\W*$|^(?:on )?(?:a|any) (?:given|typical|usual) day\b|^(?:duties|responsibilities) (?:and|&|"
     r"/) \w+\W*$|^you(?:['’]ll| will) (?:be (?:working|doing|leading|helping|involved)|work on|help|lead|get to|"
     r"also)\b"),
    (Announces.ROLE, r"^(?:about |overview of |summary of |background to )?(?:the|this|your|our|your new) (?:\w+ "
     r")?(?:role|job|position|opportunity|vacancy|post|internship|apprenticeship|traineeship|placement|"
     r"appointment)(?: (?:summary|description|overview|itself|in brief|at a glance|purpose))?\W*$|^(?:vacancy|post|"
     r"role|job|position)(?: (?:summary|description|overview|outline|profile))?\W*$"),
    (Announces.EXPECTATIONS, r"^why (?!you\b|us\b|apply|join|work|choose|this|we\b|now)[\w&'’.-]+(?: "
     r"[\w&'’.-]+){0,3}\W*$"),
    (Announces.ABOUT, r"^(?:about )?(?:the|our) (?:company|team|organi[sz]ation|employer|firm|department|school|"
     r"business|clients?|service|practice|clinic|hospital|hotel|restaurant|farm|garden|museum|library|council|"
     r"college|university|nursery|home|kitchen|shop|store|studio|agency|charity|trust|foundation|group|brand|"
     r"product|place|site|property|venue|lab|laboratory|people|purpose|commitment|community|approach|philosophy|"
     r"ethos|customers?|work|area|location|setting|facility|programme?|unit|ward|region)\W*$|^who (?:are we|we "
     r"serve)\b|^what we (?:stand|believe|make|build|are about|are all)\b|^where (?:we|you(?:['’]ll| will| "
     r"fit)?)\b|^(?:context|testimonials?|setting|introduction|background|supervisor|reporting|line manage(?:r|"
     r"ment)|management structure)\W*$|^reporting (?:to|line|lines|structure|relationships?|arrangements?)\b|"
     r"^(?:responsible|accountable|reports|answers) to\W*$|^(?:our |the |company |team )?culture\W*$|^(?:key |main "
     r"|working |internal |external |other )*(?:relationships?|contacts|stakeholders|interfaces)\W*$|^(?:the |your "
     r")?(?:new )?team(?: you['’]ll join| you will join)?\W*$|^what (?:our|past|former|current|others|people|"
     r"employees)\b.{0,30}\b(?:say|said|think|love|like)\b"),
    (Announces.CONDITIONS, r"^(?:shift|working|work|roster|rota|rotation) (?:pattern|times?|details|"
     r"authori[sz]ation|days)\b|^(?:start|starting|commencement|anticipated start) (?:date|time)\b|^(?:special|"
     r"environmental|other|additional|physical|mental|sensory) (?:conditions|factors|demands|considerations)\b|"
     r"^days (?:and|&|/) hours\b|^rota\W*$|^(?:where|location|based(?: at)?)\W*$|^(?:travel|driving|visa|medical|"
     r"health) requirements?\b|^(?:tools|equipment|dress code|uniform)(?: (?:required|and|&|used)\b.*)?\W*$"),
    (Announces.EXPERIENCE, r"^(?:previous|prior|relevant|work|required) experience\W*$"),
    (Announces.CREDENTIALS, r"^background (?:check|screening)s?\W*$|^(?:licen[cs]es?|certificat\w+|"
     r"registrations?)\b.{0,40}\b(?:licen[cs]es?|certificat\w+|registrations?|permits?)\W*$"),
)
HEADINGS: tuple[tuple[Announces, str], ...] = (
    # The steps to the job, however they are called: a journey, a path, so many steps.
    (Announces.PROCESS, r"^(?:your|the) (?:candidate |hiring )?(?:journey|path|route|road) (?:to|into|towards?)\b|"
     r"^(?:in )?(?:just |only )?(?:\d|two|three|four|five|a few) (?:easy |simple |short |quick |small )?steps\b|^how "
     r"(?:hiring|recruiting|recruitment|interviewing|(?:the|our) (?:\w+ )?process) (?:works|goes|looks)\b|^how "
     r"we(?:['’]ll| will)? (?:interview|recruit|select|choose|meet you|get to know)|^(?:the |our |your "
     r")?(?:interview|hiring|selection|application|recruitment) (?:journey|stages?|steps|rounds?)\b|^steps\W*$"),
    *WHOLE,
    (Announces.DUTIES, r"(?:impact|difference|mark|contribution) you(?:['’]ll|['’]d| will| can| could)? (?:have|"
     r"make|leave)"),
    (Announces.ELSEWHERE, r"^(?:see |view |browse |explore )?(?:(?:our|all|some|the) )?(?:more|other|similar|"
     r"related|further|latest|recommended|recent) (?:current |open )?(?:jobs?|openings?|roles?|positions?|"
     r"vacanc(?:y|ies)|opportunities|postings?|careers)\b(?: \w+){0,3}$|you (?:may|might) also (?:like|be "
     r"interested)|people also (?:viewed|searched)|^jobs you|^also hiring"),
    (Announces.PREFERRED, r"nice[- ]to[- ]haves?|bonus points|good to have|^(?:it|what|this) would (?:also )?help|"
     r"would be (?:a plus|great|nice|lovely|ideal)|(?:brownie|extra) points|icing on the cake|cherry on (?:the )?top|"
     r"^(?:an? )?(?:bonus|bonuses|extras?)(?:(?: if| for| when| \()\b.{0,20}| (?:skills?|round|experience|qualif\w+|"
     r"criteria|knowledge|stuff|material))?\W*$|\bif you (?:also|even|happen)\b|(?:thrilled|delighted|impressed|"
     r"happy|happier|over the moon|excited|stand out) if|we['’]d (?:also )?(?:love|like) it if|(?:is|are) an? "
     r"(?:plus|asset|bonus|advantage)|pluses|extra credit|even better if|preferred (?:qualif|skill|exper|requi|"
     r"attrib|educ)|(?:desired|desirable|preferable|optional) (?:qualif|skill|exper|attrib|criteria|requi|but)|"
     r"additional (?:qualif|skill|exper|attrib)\w*\b(?! (?:are |is )?(?:required|needed|requirements?))|"
     r"what sets you apart|^(?:desirable|preferred|desired|optional)|^assets?$|^plus$|^ideally"),
    (Announces.REQUIREMENTS, r"what (?:we|we['’]re|we are|you|you['’]ll|you will) (?:are )?(?:look(?:ing)?(?: for)?|"
     r"need|bring|ask(?: for| of you)?$|expect from you|require|must have|should have|have|seek)|what you['’]ll "
     r"(?:bring|need|have)|what you (?:bring|need|have|will bring)|who you are|who (?:we['’]re|we are|are we) "
     r"(?:looking|seeking|after)|about you\b|your (?:profile|background|skills|qualifications|experience|strengths|"
     r"expertise)|qualities we|we['’]?(?:re| are)? (?:looking|seeking|searching) for|you(?:['’]ll)? (?:have|bring|"
     r"are|should have|must have|need)\b|must[- ]haves?|\bif you\b|\bif you['’]re\b|(?:good|great|right) fit|is for "
     r"you|ideal candidate|(?:qualifications|education) and training|(?:person|candidate) spec|candidate profile|"
     r"person we|is this you|are you (?:the|a|our)|the right person|should apply if|minimum requirements|"
     r"(?:knowledge|skills),? (?:skills|knowledge|and)|what it takes|to succeed|success(?:ful)? in this role|do you "
     r"have|essential (?:criteria|skills|qual|require|exper)|^essentials?$|(?:core|key|required) competenc|selective "
     r"certification|non-?negotiables?|deal-?breakers?|what we need to see|^you$|what makes (?:an?|you|someone|"
     r"somebody)\b|help you (?:to )?(?:succeed|thrive|shine|excel|stand)|sounds? like you|could (?:this|it|that) be "
     r"you|^is (?:this|it|that) you|who (?:does|do|will do|would do|thrives?|succeeds?) (?:well|best|here)|(?:enjoy|"
     r"love|like|suit|thrive)\b.{0,25}\bif\b|^(?:the )?(?:experience|education) (?:and|&|/) (?:training|education|"
     r"experience)$|(?:the )?(?:sort|kind|type) of person|you might be|you could be"),
    (Announces.PROCESS, r"^(?:req\.?|requisition|posting|vacancy|job) (?:id|no\.?|number|ref|code)$|fancy it|get "
     r"on board|(?:like|love) the sound|(?:want|keen|eager) to (?:join|know more|hear)|over to you|still reading|"
     r"how to apply|(?:application|selection|hiring|interview|recruitment|recruiting|filing) (?:process|deadline|"
     r"period|instructions?|procedure|steps|details|timeline)|where to apply|to apply|apply (?:now|here|today|"
     r"online)|next steps|ready to apply|interested\?|equal (?:employment )?opportunity|closing date|"
     r"qualifications review|notice|contact(?: us| details| information)?$|how we hire|how you will be evaluated|"
     r"(?:required|supporting) documents|documents required|what to (?:send|submit|include)|what happens next|"
     r"process notes?|examination|promotional basis|competitive basis|disclaimer|legal|privacy|get in touch|"
     r"questions\?|join us(?: now| today)?!?$|accommodations?"),
    (Announces.OFFER, r"what (?:we|we['’]ll|we can|do we|can we|you can|you get|you['’]ll get|you will get|"
     r"you['’]ll receive|you can expect from us)(?: will)? ?(?:offer|provide|give|get|receive)|what['’]?s in it "
     r"for you|in the \w+ for you|reward|good stuff|goodies|(?:look|looking) after (?:you|our)|we['’]ll (?:look "
     r"after|treat|spoil)|we offer|what we (?:give|pay)\b|^the (?:deal|package|rewards?)$|^money\b|our offer|why "
     r"(?:you['’]ll love working|work (?:with|for|here|at))|perks|(?:compensation|salary|pay|wages?|remuneration|"
     r"rewards?)\b(?: and | & |, | / )?(?:range|details|information|rate|package|benefits|scale)?$|benefits?$|what "
     r"you(?:['’]ll)? get|why (?:join|work|you should|should you)|you get\b|in return|(?:annual|base|starting|"
     r"monthly|hourly) (?:salary|pay)"),
    (Announces.DUTIES, r"what you(?:['’]ll| will|['’]d| would| are going to)? (?:be )?(?:do|doing|work|own|be "
     r"responsible|work on)\b|what you['’]ll (?:do|own|be doing)|what (?:the (?:job|role|work|position|day|week)|"
     r"your (?:role|job|week)|this role) (?:really |actually |might |may |will )?(?:involves?|is|looks? like|"
     r"entails?|includes?|means)|your (?:role|mission|tasks|responsibilities|impact|day|job|duties|work|challenge)|"
     r"who you['’]ll work with|who you will work with|day[- ]to[- ]day|(?:an?|your) (?:typical |normal |average "
     r")?(?:day|week|shift|night)\b|examples of (?:work|duties)|what['’]?s the (?:job|role|work)|get up to|how "
     r"you['’]ll spend|(?:your |the )?first (?:\w+ )?(?:days|weeks|months|year)\b|^(?:the )?work$|you will$|"
     r"you['’]ll$|in this role|(?:role|job|position|key|main|principal|essential|core|primary|your) "
     r"(?:responsibilit|duties|tasks|functions|accountab|activities|objectives|purpose)|areas of responsib|scope "
     r"of (?:work|role)|essential functions|what you will do|what (?:does|do|will) .{3,60} do$|what (?:does|do|"
     r"will) .{3,60} do\?|how you['’]ll (?:contribute|make)|responsibility|your contribution|^the role$|^role$|"
     r"^the job$|^the position$|will be responsible|duties"),
    (Announces.ABOUT, r"supervision (?:received|exercised)|distinguishing characteristics|^us$|^about (?!you\b)|"
     r"who we are|why (?!apply)\w+|our (?:company|team|story|mission|values|culture|vision|history|clients|"
     r"organi[sz]ation)|the (?:company|team|organi[sz]ation|project|employer|firm|department)$|(?:company|"
     r"team|department|division|directorate|business|school|unit|group|client) (?:overview|description|profile|"
     r"background)|a little about|background$|meet the team|we are\b|life at|what we do|"
     r"reporting|reports to"),
    (Announces.CONDITIONS, r"working (?:conditions|hours|environment|pattern|time)|work (?:conditions|environment|"
     r"schedule|hours|location|setting)|physical (?:demands|requirements|conditions|effort(?! (?:is )?"
     r"(?:required|needed|expected)))|terms (?:and|of) "
     r"(?:conditions|employment)|ability to commute|relocat|place of work|hours of work|conditions of employment|"
     r"practical (?:details|information)"),
    (Announces.EXPECTATIONS, r"what to expect|what you can expect|good to know|at a glance|key (?:facts|details|"
     r"information)|job details|position details|the details"),
    (Announces.ROLE, r"job (?:description|spec|summary|purpose|overview|profile|details)|position (?:summary|"
     r"description|overview|purpose)|role (?:summary|description|overview|purpose)|about the (?:role|job|position|"
     r"opportunity)|the (?:opportunity|role)|summary of (?:the )?(?:position|role)|general (?:summary|description)"),
)
WORDS: Mapping[Announces, str] = {
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
        "company background organisation organization mission vision values introduction",
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
}
FILLER = (
    "the a an your our key main primary core general specific required require minimum basic "
    "essential and or of for this other additional with to in you we us we're technical professional "
    "personal soft hard work job position role details information important what more"
)
# fmt: on
