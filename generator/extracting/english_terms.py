"""Which words of an English advert ask somebody to accept something or to hold a paper: cues for `cues`."""

from generator.extracting.english_told import NUMBER
from generator.model import Kind

# What the body or the clock is asked for, behind "able to", "willing to" and the like.
BEARING = (
    r"(?:\bpass\b.{0,40}\b(?:drug|physical|medical|fitness|health|swim\w*|tests?|exams?|examination|screen\w*)|"
    r"\bundergo\b|\bsubmit to|\bwork (?:long|outdoors?|outside|nights?|evenings?|weekends?|shifts?|holidays?|"
    r"irregular|unsoci\w+|extended|flexible|varied|varying|away|at heights?|alone at|in (?:all|any|hot|cold|confined|"
    r"extreme|inclement|wet)|overtime|on[- ](?:site|call|weekends?|saturdays?|sundays?)|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)days?|rotating|early|late|any (?:shift|day)|a (?:flexible|rotating|varied|minimum)|\d)|\btravel|"
    r"\bcommute\b|\brelocate\b|\bdrive (?:between|to)|\bstart (?:in|on|work\b|immediately|asap|early|as)|\blive in\b|"
    r"\breside\b|\bwear\b|\bclimb\b|\bkneel\b|\bcrouch\b|\bstoop\b|\bcrawl\b|\bsquat\b|\bstand\b(?! (?:out|up for|by|"
    r"in for|firm))|\bwalk\b(?! (?:through|the|in))|\bsit\b(?! with)|\bbend\b|\bpush\b(?! (?:back|the|for|forward|"
    r"bound|through|them|your))|\bpull\b(?! (?:the|together|data|reports))|\bget to (?:work|the|our|site)|\bperform "
    r"(?:the )?(?:physical|heavy|manual)|\b(?:move|lift|handle|transport) (?:[\w-]+,? ){0,4}?(?:furniture|equipment|"
    r"boxes|chairs|desks|tables|loads|objects|heavy|patients|residents|people|sacks|crates|pallets|weights?)\b)"
)
# What is done to papers that are no credentials of those who do it, and what is only known of them.
WORKED_ON = (
    r"(?:resolv|manag|handl|clos|answer|triag|sell|writ|rais|check|process|buy|grant|issu|renew|obtain|creat|open|"
    r"apply|log|experienc|knowledge|understand|familiar|abilit|no\b|without)"
)
# How a paper is held, and cards that are none.
HELD = r"(?:an?|any|valid|current|clean|full|active|own|your|the|must|have|hold|relevant|recogni[sz]ed|new|class)"
NO_CARD = (
    r"(?:gift|credit|debit|bank|job|time|post|sim|menu|loyal\w+|score|report|busine\w+|punch|index|flash|fuel|gas|"
    r"rate|case|key|smart|sound|video|graph\w+|memory|data|card|record|store|care|staff)\b"
)

# fmt: off
TERMS: tuple[tuple[Kind, int, str], ...] = (
    # condition
    (Kind.CONDITION, 6, r"^[\w .'-]{2,30}, (?:uk|united kingdom|england|scotland|wales|(?:northern )?ireland|usa|"
     r"u\.s\.a?\.?|united states|canada|switzerland|germany|france|netherlands|belgium|australia|new zealand|india|"
     r"spain|italy|portugal|poland|denmark|sweden|norway|austria|singapore|south africa|ontario|british columbia|"
     r"alberta|quebec|manitoba|nova scotia|a[klrz]|c[aot]|d[ce]|fl|ga|i[adl]|k[sy]|m[adinost]|n[cdehjmvyl]|oh|pa|"
     r"ri|s[cd]|t[nx]|ut|v[ta]|w[aivy]|nsw|vic|qld|tas|ab|bc|mb|nb|ns|on|pe|qc|sk)\b(?: [\dA-Z]{3,7}\b)?(?=\W*$|,? "
     r"(?:usa?|canada|uk)\b|\s?[(·|–-])"),
    (Kind.CONDITION, 14, r"\b(?:willing(?:ness)?|able|ability|available|prepared|happy|expected|asked|open|"
     r"flexib\w+|free) (?:to|for)\b.{0,30}\b(?:weekends?|evenings?|nights?|shifts?|bank holidays?|holidays|rota|"
     r"(?:satur|sun|mon|fri)days?|overtime)\b"),
    (Kind.CONDITION, 12, r"\b(?:live|living|reside|residing) (?:with)?in (?:\w+ )?(?:half|commut\w+|reach|an? hour|"
     r"\d+|easy)|\b(?:way|able|ability) to get (?:here|to (?:work|us|the site|site))\b|\b(?:cet|utc|gmt|time "
     r"?zones?)\b|\b(?:appointment|position|post|role|contract|job|placement) (?:begins?|starts?|commences?|runs? "
     r"(?:from|until)|will (?:begin|start|run)|is subject to)\b|\b(?:valid|current) passport\b|\bsteel[- ]?toe|"
     r"\bsafety (?:boots|shoes)\b"),
    (Kind.CONDITION, 9, r"\b(?:early|late|weekend|evening|saturday|sunday) (?:starts?|finish\w*|work(?:ing)?|"
     r"calls?|openings?)\b|^\W*\d{2}(?:[.,]\d+)?\s?(?:hours|hrs)\b|\bterm[- ]time\b|\bdays? (?:a|per|each) week "
     r"(?:from|at) home\b"),
    (Kind.CONDITION, 24, r"\b(?:lift\w*|carry\w*|push\w*|pull\w*|handle|mov(?:e|"
     r"ing))\b.{0,60}(?:\d+\s?\+?\s?(?:lbs?|pounds|kgs?|kilos?)|heavy)|\b\d+\s?\+?\s?(?:lbs?|pounds|kg)\b"),
    (Kind.CONDITION, 20, r"\b(?:stand(?:ing)?|sit(?:ting)?|walk(?:ing)?|bend(?:ing)?|kneel\w*|stoop\w*|squat\w*|"
     r"reach(?:ing)?|climb\w*|on your feet)\b.{0,60}\b(?:long|extended|prolonged|hours?|periods?|shift|day|"
     r"ladders?|bend\w*|stoop\w*|kneel\w*|reach\w*|frequently|twist\w*|uneven|distances?|miles|stairs|heights?)|"
     r"\b(?:sit|stand)[;,] (?:stand|walk|sit)|\bfull range of motion|\bphysical(?:ly)? (?:demands?|ability|"
     r"activity|requirements?|able|fit|fitness)|\bfitness evaluation"),
    (Kind.CONDITION, 9, r"\b(?:weekends?|evenings?|nights?|overtime|night shifts?|(?:day|first|second|third|early|"
     r"late|rotating|8 hour|\d+-hour) shifts?|various shifts|shift work|three shifts|on[- ]call)\b(?!.{0,12}\bpaid)"),
    # A clock's hour or a count by night says when something happens, not when somebody works.
    (Kind.CONDITION, -9, rf"\b{NUMBER} (?:o['’]clock )?(?:in the evening|at night)\b|\b[\w-]+s (?:a|per|every) "
     r"night\b"),
    (Kind.CONDITION, 6, r"^(?:work(?:ing)? )?(?:hours?|schedule|shifts?|days?|availability|start(?:ing)?(?: date)?|"
     r"location|place of work|work(?:ing)? (?:hours|days|place|location)|based(?: in)?|travel)\b\s?(?:\||:|is\b|"
     r"are\b)|\bhours (?:are|for this role|of work|per week|(?:may|will|can) vary)|required hours"),
    (Kind.CONDITION, 11, r"\b(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rsday)?|sat(?:urday)?|"
     r"sun(?:day)?)s?\.?\s?(?:-|–|to|through|thru)\s?(?:wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|"
     r"sun(?:day)?)s?\b|\b\d{1,2} (?:hours|hrs) (?:a|per|each|/) ?week"),
    (Kind.CONDITION, 9, r"\b\d{1,2}(?::\d\d)?\s?(?:am\b|pm\b|a\.m\.|p\.m\.)|\b\d{1,2}:\d\d\s?(?:-|–|"
     r"to)\s?\d{1,2}:\d\d"),
    (Kind.CONDITION, 12, r"\b(?:willing\w*|readiness|ready|happy|able|ability|available|availability|prepared|"
     r"required?|need|flexib\w+)\b.{0,25}\b(?:to )?travel\b|\btravel(?:l?ing)? (?:up to|is|may|required|frequently|"
     r"regularly|internationally|within|between|to client)|\d+\s?% travel|travel frequently"),
    (Kind.CONDITION, 5, r"\b(?:on-?site|in[- ]office|in[- ]person|remote(?:ly)?|hybrid|work(?:ing)? from home|"
     r"relocat\w+|commut\w+)\b"),
    (Kind.CONDITION, 5, r"\b(?:you(?:['’]ll| will| must| should)? (?:be |live |reside )?(?:based|located)|"
     r"^you(?:['’]ll| will)? work (?:in|from|at)\b|(?:position|role|job|post) (?:is|will be)(?: \w+){0,5} (?:based|"
     r"located) (?:in|at)|must (?:live|reside))\b|^(?:\w+[- ])?(?:based|located) (?:in|at|near|out of)\b|\b(?:you|"
     r"role|position|job|post|candidate|applicant|person|office)s?\b.{0,40}\b(?:based|located) (?:in|at|within|out "
     r"of)\b|\bon the road\b|\bweeks? (?:a|per|each|every) month\b"),
    (Kind.CONDITION, 14, r"\b(?:authori[sz]ed|eligible|legally (?:entitled|able|authori[sz]ed)|right|permission|"
     r"authori[sz]ation|entitled|permitted|allowed) to work\b|\bresident (?:in|of)\b|\bwork (?:permit|visa|"
     r"authori[sz]ation)|\bvisa sponsorship|citizenship\b"),
    (Kind.CONDITION, 6, r"\b(?:at least |be |minimum age:? )?(?:16|18|21)\s?(?:\+|years (?:of age|old)|or (?:older|"
     r"over))|\b(?:drug|alcohol)[\w ,&/-]{0,30}(?:screen\w*|test\w*)|probationary"),
    (Kind.CONDITION, 12, r"\brequired to (?:work|be available|travel)\b|\bmust (?:be available|work)\b(?! (?:well|"
     r"closely|safely|\w+ly\b|collab|with|as|under|hard|to\b|together|in (?:a|an|the) (?:\w+ )?team))"),
    (Kind.CONDITION, 16, r"\b(?:1[4-9]|2[0-5])\s?(?:years? (?:of age|old)|or (?:older|over))|\byears of age\b|"
     r"\bmust be (?:at least |over )?(?:1[4-9]|2[015])\b(?! years? of experience)|\blegal (?:drinking )?age\b"),
    (Kind.CONDITION, 12, r"\bvisual acuity|\bcolou?r vision|\b(?:corrected|near|distance|peripheral|normal) "
     r"vision\b|\bin (?:excellent|good|sound) (?:physical )?health\b|\btobacco\b|\bproportionate to height|"
     r"\b(?:wear|wearing) (?:an? )?(?:\w+ )?(?:uniform|mask|respirator|safety|steel|protective)\b"),
    (Kind.CONDITION, 4, r"\b(?:start(?:ing)? date|available (?:from|to start|immediately)|immediate start|as soon "
     r"as possible|reliable transportation|own (?:car|vehicle|transport\w*)|first shift|assigned to work|may be "
     r"required to (?:work|undergo)|be subject to)\b"),
    (Kind.CONDITION, 14, r"\b(?:exposure to|exposed to|extreme (?:temperatures?|heat|cold)|(?:hot|cold|dusty|damp|"
     r"noisy) (?:and \w+ )?(?:environment|conditions)|high heat|noise level|work(?:s|ing)? (?:indoors|outdoors|in "
     r"(?:elevated|high heat|hot|cold|confined))|elevated (?:positions|surfaces)|hazards?\b.{0,20}:|ppe|protective "
     r"equipment|work environment (?:may|is|involves)|office environment|weather|(?:immerses|use) hands|"
     r"convictions)\b"),
    (Kind.CONDITION, 16, r"\bmust be (?:an? )?(?:\w+ ){0,2}(?:citizen|resident|national|newcomer|student|"
     r"taxpayer)\b|\bpermanent residen(?:t|cy)\b|\brefugee status\b|\bbetween (?:the )?ages? (?:of )?\d\d\b|\baged "
     r"\d\d (?:to|and)\b"),
    (Kind.CONDITION, 12, r"\bcommit (?:to )?(?:at least|a minimum of|\d)|\bability to drive (?:an? )?(?:\w+ "
     r")?(?:vehicle|car)\b|\b(?:start|begin) (?:work(?:ing)? )?(?:(?:for|with) us )?(?:as soon as possible|"
     r"immediately|straight away)\b|\bavailable (?:full|part)[- ]time\b|^requirement to (?:work|travel|drive|wear|"
     r"stand|lift)\b"),
    (Kind.CONDITION, 7, r"^(?:various|multiple|several) locations\b|\b(?:positions?|roles?|jobs?|opportunities|"
     r"vacancies|openings) (?:are |is )?(?:currently )?available (?:in|at|throughout|across) (?!our\b)|\bshifts "
     r"(?:vary|varies|range|last)\b"),
    (Kind.CONDITION, 12, r"\bneed to be (?:at least|over|aged) \d|\b(?:start|available) at short notice\b|"
     r"\bprobation(?:ary)?(?: period)?\b"),
    # Short before what is borne, so that each of it is looked for by itself.
    (Kind.CONDITION, 20, r"\b(?:able|ability) to " + BEARING),
    (Kind.CONDITION, 20, r"\bwilling(?:ness)? to " + BEARING),
    (Kind.CONDITION, 20, r"\b(?:prepared|free) to " + BEARING),
    (Kind.CONDITION, 20, r"\bavailab\w+ to " + BEARING),
    (Kind.CONDITION, 10, r"\b(?:must|required to) " + BEARING),
    (Kind.CONDITION, 12, r"\b(?:(?<!your )(?<!their )(?<!our )own|(?:need|have|bring|use|using|with) (?:your|"
     r"their) own|access to|reliable) (?:an? |your |their |basic )?(?:\w+ )?(?:car|vehicle|transport(?:ation)?|van|"
     r"truck|bicycle|bike|tools?|knives|set of (?:hand )?(?:knives|tools))\b|\bover 18s?\b|\b(?:16|17|18|19|"
     r"21)\+(?!\s?(?:years?|yrs|months?|hours?|staff|people|countries|offices|stores|sites|branches|locations|"
     r"million|k\b))|\bnon-?smok\w+|\b(?:vaccinat|immuni[sz])\w+ (?:against|status|is|are|record|requir)|"
     r"\b(?:fully |be |been )vaccinated\b|\b(?:tb|tuberculosis|hepatitis) (?:test|screen|vaccin)\w*|\beligib(?:le|"
     r"ility) (?:to work|for employment)\b|\bat heights?\b|\b(?:two|three|four|five|six|seven|ten|\d{1,2}) "
     r"(?:days?|nights?|weeks?|months?) on\b,?|\baway from home\b(?! care)|\bheavy lifting\b|\bmanual handling "
     r"(?:is|will|of (?:up|heavy))"),
    (Kind.CONDITION, 9, r"\b(?:overnight|nights? away)\b(?! (?:success|delivery))|^shifts?\b.{0,12}(?:hours?|\d)|"
     r"\bshifts (?:run|are|will be|vary|start|between|from|of)\b|\b(?:days?|mornings?) in the office\b|"
     r"\b(?:position|role|job|post|work) (?:is|will be|requires|involves) (?:\w+ )?(?:based|located|situated|"
     r"weekends?|evenings?|nights?|shift)\b|\bminimum of \d+ hours\b|\b(?:some|occasional|regular|frequent|"
     r"extensive|domestic|international|local|overnight|minimal) travel\b|^travel(?:l?ing)?\b(?! (?:agen|consult|"
     r"industry|sector|manag|arrang|expens|itin|insur|allow|trade))|\bflexib\w+ (?:is |will be )?(?:required|"
     r"needed|essential|to cover)\b"),
    (Kind.CONDITION, 12, r"\buniforms? (?:must|should|has to|is to) be worn|\bdress code\b|"
     r"\bsponsor(?:ship)?\b.{0,20}\b(?:visas?|not|available|unable)\b|\b(?:cannot|can['’]t|unable to|do not|"
     r"don['’]t|not) (?:\w+ )?(?:visa )?sponsor\w*|\bwho (?:live|reside|are based|are located) (?:in|within|"
     r"near)\b|\bto start (?:as soon as|asap|immediately|in \w+$|on \d)|\b(?:work|working) rights\b|^you(?:['’]ll| "
     r"will) (?:\w+ly )?(?:work|be working) (?:from|on-?site|remotely|in (?:our|the) (?:\w+ )?office|\w+ (?:days|"
     r"hours|shifts|weekends|on))"),
    (Kind.CONDITION, 9, r"\b(?:role|job|position|post|work) is (?:\w+ )?(?:outdoors?|outside|physical\w*|in our|at "
     r"our|on[- ]site|remote|hybrid)\b|^(?:early|late|night|evening|weekend|rotating|split|alternate|some|"
     r"occasional)?[ -]?(?:mornings?|evenings?|nights?|weekends?|(?:night|day|evening|early|late|rotating|split) "
     r"shifts?)(?: required| work| only)?\W*$"),
    (Kind.CONDITION, -14, r"\b(?:verify|check|process|conduct|manag|complet|"
     r"apply)\w*\b.{0,40}\bright[- ]to[- ]work\b"),
    # credential
    (Kind.CREDENTIAL, 11, r"\bcert(?:ificate)?\.? (?:[1-4]|i{1,3}|iv)\b|^(?:clean|clear|satisfactory|successful|"
     r"pass) (?:\w+ )?(?:background|driving|criminal|dbs|police)\b|\bnplq\b|\bcdl\b|\b(?:nmc|gdc|gphc) (?:pin|"
     r"number)\b|\b(?:children|police|wwcc?|sector|criminal|barring|pvg|garda|ndis)(?: record| history| background|"
     r" worker| screening| vetting)* (?:checks?|clearance|vetting|certificate)\b|\b(?:white|blue|cscs|cpcs|npors|"
     r"ipaf|pasma|twic|sia|smarts|green|id|handler['’]?s?) (?:cards?|tickets?|badges?)\b|\b(?:ahpra|nmc|hcpc|gmc|"
     r"gdc|board|teach\w+|council|rn|en) registration\b|\b(?:hr|mr|hc|lr|mc|c1|d1|pcv|ce|hazmat|motorcycle|boat|"
     r"pilot) (?:licen[cs]es?|endorsement)\b|\blicen[cs]e (?:category|class|code|\(?[bcd]\b)|\b1[78]th edition\b|"
     r"\bgas safe\b|\bresponsible serv\w+ of\b|\b(?:rsa|rsg|rcg)\b|\bnotary public\b|\b(?:sc|dv|secret|security|"
     r"ts/sci|baseline) (?:clear\w*|vetting)|\bstcw\b|\b(?:driver )?cpc\b|\bqualified teacher status\b|\bqts\b|"
     r"^\W*(?:trade |forklift |chainsaw |boat |heavy vehicle )?(?:licen[cs]ed?|registered|certified|accredited) "
     r"(?:as|to|by|in|with|\w+er\b|\w+or\b|\w+ian\b)|\blicensure\b|\b(?:clean|full|uk|provisional|manual) (?:\w+ "
     r")?licen[cs]e\b|\benhanced (?:disclosure|dbs)|\bdriver\b.{0,12}\babstract\b|"
     r"\bfirst[- ]aider?\b.{0,15}\b(?:certif\w+|qualif\w+|trained|ticket)|\bfood safety (?:certif\w+|level)"),
    (Kind.CREDENTIAL, 16, r"\b(?:subject to|contingent (?:up)?on|require\w*) .{0,40}\b(?:checks?|clearance|vetting|"
     r"disclosure)\b"),
    (Kind.CREDENTIAL, 14, r"\bin good standing\b|\b(?:registration|registered|licensed|licensure|membership) (?:as|"
     r"with|by|of)\b.{0,40}\b(?:college|council|board|body|association|society|institute|authority)\b|"
     r"\b(?:enhanced|basic|standard) (?:dbs|disclosure|criminal)|\bfit[- ](?:and|&)[- ]proper|\b(?:food|health|"
     r"fire|site|water|radiation)(?: and \w+)? (?:hygiene|safety|handling) (?:certificat\w+|award|level|ticket|"
     r"card|training)|\blevel \d (?:food|award|in food)\b|\b(?:forklift|fork truck|lift truck|reach truck|"
     r"counterbalance|hgv|lgv|crane|plant|telehandler|scaffold\w*)\b.{0,25}\b(?:tickets?|licen[cs]es?|cards?|"
     r"certificat\w+)\b|\b(?:cfa|frm|acca|aca|cima|cipd|ppl|nebosh|iosh|cscs|smsts|sssts|ipaf|pasma|sia|prince2)\b|"
     r"\bcharter(?:ship|holder)\b|\bp\.?\s?eng\b|\bpass (?:an? |the |our )?(?:\w+ ){0,4}(?:check|screening|vetting)"),
    (Kind.CREDENTIAL, 16, r"\b(?:certificat(?:ion|e)|licen[cs]e|permit)s? (?:is|are|will be|may be) required|"
     r"\bdriving history\b|\bmoving violations\b|\b(?:driver['’]?s?['’]?s?|drivers['’]?|driving|nursing|"
     r"professional|state|medical|forklift|teaching|trade|cdl) (?:licen[cs]es?|permits?)\b|\bclass "
     r"[abcd]\b.{0,20}licen|\b(?:hold|possess|have|obtain|current|valid|active|unrestricted|"
     r"full)\b.{0,40}\blicen[cs](?:es?|ure|ed)\b|^licen[cs]ed?\b|\blicen[cs](?:e|ure) (?:is )?required|"
     r"\bregistered nurse\b.{0,10}licen"),
    (Kind.CREDENTIAL, 14, r"\b(?:obtain|hold|possess(?:ion of)?|maintain|have) (?:and maintain )?(?:an? )?(?:valid|"
     r"current|active)\b.{0,90}\b(?:certificat\w+|designation|registration|card|permit|credentials?)\b|\bauthority "
     r"to use the title\b|\bdesignation\b.{0,40}\bissued by\b"),
    (Kind.CREDENTIAL, 10, r"^\W*(?:registered|licensed|chartered|board[- ]certified|registration as)\b|\b(?:nmc|"
     r"gmc|hcpc|professional|current|valid|active|state) registration\b"),
    # By its making rather than its name: whatever stands before a ticket, an abstract or a class of lorry.
    (Kind.CREDENTIAL, 15, rf"^\W*(?!(?:{WORKED_ON})\w*\b)(?:{HELD} )*(?:[\w+&/.'’-]+ ){{1,4}}?(?:(?<!support )"
     r"(?<!help )(?<!desk )(?<!service )(?<!season )ticket|designation|licen[cs]e|accreditation|certificate|"
     r"endorsement|abstract|tester authority|tickets and licen[cs]es|licen[cs]es and tickets)\W*(?:\([^()]*\))?$|"
     r"\bbondable\b|\bcvor\b|\b(?:clean|driver['’]?s?|driving|current) abstract\b"),
    (Kind.CREDENTIAL, 12, rf"^\W*(?:{HELD} )*(?!{NO_CARD})[a-z]{{2,6}}(?:[ -](?!card)[a-z]{{2,8}})? "
     rf"cards?\W*(?:\([^()]*\))?$|^\W*(?:{HELD} )*(?:(?:az|dz|bz)\b(?! \d)|abn\b)|\bc1?\s?\+\s?e\b|\b(?:hgv|lgv|pcv|"
     rf"psv)\b.{{0,12}}\b(?:class|cat(?:"
     r"egory)?) ?(?:[12]\b|one|two|c)|\b(?:class|cat(?:egory)?) ?(?:[12]|one|two|c1?e?)\b.{0,12}\b(?:hgv|lgv|pcv|"
     r"lorry|licen|entitlement)"),
    (Kind.CREDENTIAL, 9, r"^\W*(?:[a-z]{2,5}|[\w&'’-]+ [\w&'’-]+|\w+force|[a-z]+[-/][a-z]+) (?:certified|accredited|"
     r"registered)\W*$|^\W*(?!(?:well|fully|newly|self|being|cross|staff|be|not|or|and)\b)[a-z]{2,5}[- ]trained\W*$|"
     r"\b(?:[a-z]{2,6}|chartered|professional)(?:(?:,| or| and|,? &|/) ?[a-z]{2,6})* designations?\b(?! of\b)"),
    (Kind.CREDENTIAL, 9, r"^\W*(?:(?:two|three|2|3|good|satisfactory|excellent|checkable|written|professional|work|"
     r"personal|recent|strong|clean|or|more|at least) )+(?:\w+ )?references?\b(?! (?:will|to|for|data|number|desk|"
     r"librar|material|point|architect))"),
    (Kind.CREDENTIAL, 7, r"\bcertifi(?:cations?|cates?|ed (?:\w+ ){1,4}\w+)\b|\b(?:cpr|first aid|aed|bls|acls|food "
     r"handlers?|tabc|servsafe|osha|pmp|cissp|cism|cpa|chartered|haccp|cka|itil)\b|\bpermit\b"),
    (Kind.CREDENTIAL, 6, r"\b(?:background (?:check|investigation|screening)|security clearance|clearance|(?:dbs|"
     r"crb) check|criminal record|fingerprint\w*|registration with|registered with|membership (?:of|in) (?:a|the) "
     r"professional|driving (?:history|record)|moving violations)\b"),
    # Whatever it is called that somebody holds: a ticket, a card, a class of lorry, a clean record, a bond.
    (Kind.CREDENTIAL, 7, r"^\W*(?:[\w+-]+ ){1,4}(?:tickets?|cards?|designation|authority|abstract|accreditation|"
     r"clearance)\W*$|^\W*[a-z]{3,6}[- ](?:certified|accredited|designated)\W*$|^\W*(?:authority|permission) to "
     r"(?:teach|practi[cs]e|test|certify)\b|^\W*proof of (?:\w+ )?(?:vaccin\w+|immuni\w+|insurance|enrol\w+|"
     r"qualif\w+|regist\w+|identity|age)\b|^\W*(?:two|three|2|3) (?:\w+ )?references\W*$"),
    (Kind.CREDENTIAL, 14, r"\b(?:hgv|lgv|pcv|cdl)\b.{0,12}\b(?:class|cat\w*|c ?\+ ?e|licen\w+)\b|^\W*(?:valid |"
     r"current |clean |full )*(?:az|dz|bz|hgv|lgv|cvor)\b|\b(?:driver['’]?s?|clean|driving) abstract\b|\bbond(?:able|"
     r"ed)\b|\b(?:working at heights?|confined spaces?) (?:certificat\w+|ticket|card|training|trained)"),
    # Where one lives, and how the place is reached.
    (Kind.CONDITION, 16, r"\bnot (?:\w+ )?(?:served|accessible|reachable) by (?:public |any )?(?:transport|transit|"
     r"bus|train)|^\W*home (?:within|in) (?:the|easy|reach)\b|\b(?:willing|prepared|ready|happy|able) to (?:settle|"
     r"live|move|relocate) (?:in|to|near)\b"),
    (Kind.PROCESS, 14, r"^\W*(?:(?:informal|confidential|discreet|general|further|initial|any|all) )+(?:enquiries|"
     r"inquiries|questions|queries)\b.{0,40}\bto\b"),
    (Kind.PROCESS, 14, r"^\W*(?:complete |total )?(?:beginners|novices|career changers|school leavers|new "
     r"graduates)(?: (?:and|or) \w+)? (?:are )?(?:\w+ )?welcome\W*$|^\W*(?:the (?:role|job|post) is )?open to "
     r"(?:beginners|novices|career changers)"),
)
# fmt: on
