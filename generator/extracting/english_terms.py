"""Which words of an English advert ask somebody to accept something: cues for `cues`."""

from generator.extracting.english_told import NUMBER
from generator.model import Kind

# What the body or the clock is asked for, behind "able to", "willing to" and the like.
BEARING = (
    r"(?:\bpass\b.{0,40}\b(?:drug|physical|medical|fitness|health|swim\w*|tests?|exams?|examination|screen\w*)|"
    r"\bundergo\b|\bsubmit to|\bwork (?:long|outdoors?|outside|nights?|evenings?|weekends?|shifts?|holidays?|"
    r"core\b|irregular|unsoci\w+|extended|flexible|varied|varying|away|at heights?|alone at|in (?:all|any|hot|cold|"
    r"confined|extreme|inclement|wet)|overtime|on[- ](?:site|call|weekends?|saturdays?|sundays?)|(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)days?|rotating|early|late|any (?:shift|day)|a (?:flexible|rotating|varied|minimum)|\d)|"
    r"\btravel|\bcommute\b|\brelocate\b|\bdrive (?:between|to)|\bstart (?:in|on|at|work\b|immediately|asap|early|as)|"
    r"\blive in\b|\breside\b|\bwear\b|\bclimb\b|\bkneel\b|\bcrouch\b|\bstoop\b|\bcrawl\b|\bsquat\b|\bstand\b(?! "
    r"(?:out|up for|by|in for|firm))|\bwalk\b(?! (?:through|the|in))|\bsit\b(?! with)|\bbend\b|\bpush\b(?! (?:back|"
    r"the|for|forward|bound|through|them|your))|\bpull\b(?! (?:the|together|data|reports))|\bget to (?:work|the|our|"
    r"site)|\bperform (?:the )?(?:physical|heavy|manual)|\b(?:move|lift|handle|transport) (?:[\w-]+,? "
    r"){0,4}?(?:furniture|equipment|boxes|chairs|desks|tables|loads|objects|heavy|patients|residents|people|sacks|"
    r"crates|pallets|weights?)\b)"
)
# What body and lungs may be exposed to; to anything else is learnt.
HARM = (
    r"(?:noise|noisy|loud|dust\w*|weather|heat|cold|hot|temperatur\w+|chemicals?|fumes?|vapou?rs?|blood|bod(?:y|"
    r"ily)|elements|outdoors?|outside|sun\w*|hazard\w*|infect\w*|diseases?|pathogens?|allergens?|smoke|odou?rs?|"
    r"vibrat\w+|radiation|moving|mechanical parts|machinery|wet|damp|humid\w*|dirt\w*|grease|toxic\w*|fluids?|"
    r"animals|electric\w*|heights|latex|pesticides|communicable|airborne|harsh|extreme|inclement|violen\w+|"
    r"aggress\w*|sharps?|needles?|uv|solvents?|paints?|gas(?:es)?|asbestos|distress\w*|conditions)"
)
# When somebody works: behind "need to be available" and the like.
WHEN = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|nights?|mornings?|afternoons?|\d|hours|"
    r"shifts?|until|holidays?|year[- ]round|full[- ]time|part[- ]time|immediately|short notice|days a week)"
)
# A right to stay in a country, by the paper that shows it.
STAY = (
    r"(?:passports?|stamp (?:[1-6]|one|four)\w?\b|(?:pre-)?settled status|indefinite leave|leave to remain|green "
    r"card|citizenship|permanent residen\w+|work visas?)"
)

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:easter|summer|autumn|"
    r"spring|fall|winter)(?: term)?)"
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
     r"night\b|\bon an? (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:night|evening|morning|afternoon)\b"),
    (Kind.CONDITION, 6, r"^(?:work(?:ing)? )?(?:hours?|schedule|shifts?|days?|availability|start(?:ing)?(?: date)?|"
     r"location|place of work|work(?:ing)? (?:hours|days|place|location)|based(?: in)?|travel)\b\s?(?:\||:|is\b|"
     r"are\b)|\bhours (?:are|for this role|of work|per week|(?:may|will|can) vary)|required hours"),
    (Kind.CONDITION, 11, r"\b(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rsday)?|sat(?:urday)?|"
     r"sun(?:day)?)s?\.?\s?(?:-|–|to|through|thru)\s?(?:wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|"
     r"sun(?:day)?)s?\b|\b\d{1,2} (?:hours|hrs) (?:a|per|each|/) ?week"),
    (Kind.CONDITION, 9, r"\b\d{1,2}(?::\d\d)?\s?(?:am\b|pm\b|a\.m\.|p\.m\.)|\b\d{1,2}:\d\d\s?(?:-|–|"
     r"to)\s?\d{1,2}:\d\d"),
    # An hour at which something else is done than coming and going.
    (Kind.CONDITION, -11, r"^(?!.*(?:\b(?:from|until|till|between|avail|shift|start|begin|finish|end(?:s|ing)?\b|"
     r"open|clos|work|hours|arriv|rota|leav|log|on[- ]site|up\b|be (?:here|in)\b)|[ap]m (?:to|-|–))).*\b(?:at|by) "
     r"\d{1,2}(?::\d\d)?\s?[ap]m\b"),
    (Kind.CONDITION, 12, r"\b(?:willing\w*|readiness|ready|happy|able|ability|available|availability|prepared|"
     r"required?|need|flexib\w+)\b.{0,25}\b(?:to )?travel\b|\btravel(?:l?ing)? (?:up to|is|may|required|frequently|"
     r"regularly|internationally|within|between|to client)|\d+\s?% travel|travel frequently"),
    (Kind.CONDITION, 5, r"\b(?:on-?site|in[- ]office|in[- ]person|remote(?:ly)?\b(?! (?:company|compan|team|colleag|"
     r"employer|culture|support|organi))|hybrid|work(?:ing)? from home|relocat\w+|commut\w+)\b"),
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
    (Kind.CONDITION, 16, r"\b(?:1[4-9]|2[0-5])\s?(?:(?:years?|yrs?\.?) (?:of age|old|or older)|or (?:older|over))|"
     r"\b(?:years|yrs) of age\b|^\W*(?:minimum |min\.? )?age\b.{0,15}\b\d\d\b|\bmust be (?:at least |over "
     r")?(?:1[4-9]|2[015])\b(?! years? of experience)|\blegal (?:drinking )?age\b"),
    (Kind.CONDITION, 12, r"\bvisual acuity|\bcolou?r vision|\b(?:corrected|near|distance|peripheral|normal) "
     r"vision\b|\bin (?:excellent|good|sound) (?:physical )?health\b|\btobacco\b|\bproportionate to height|"
     r"\b(?:wear|wearing) (?:an? )?(?:\w+ )?(?:uniform|mask|respirator|safety|steel|protective)\b"),
    (Kind.CONDITION, 4, r"\b(?:start(?:ing)? date|available (?:from|to start|immediately)|immediate start|as soon "
     r"as possible|reliable transportation|own (?:car|vehicle|transport\w*)|first shift|assigned to work|may be "
     r"required to (?:work|undergo)|be subject to)\b"),
    (Kind.CONDITION, 14, r"\b(?:extreme (?:temperatures?|heat|cold)|(?:hot|cold|dusty|damp|noisy) (?:and \w+ "
     r")?(?:environment|conditions)|high heat|noise level|work(?:s|ing)? (?:indoors|outdoors|in "
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
    (Kind.CONDITION, 12, r"\buniforms? (?:must|should|has to|is to) be worn|^\W*(?!(?:enforc|manag|uphold|ensur|"
     r"monitor)\w* )(?:[\w-]+ ){0,2}dress code\b|\bdress code (?:is|applies|must)\b|(?<!we )(?<!we will "
     r")\bsponsor(?:ship)?\b.{0,20}\b(?:visas?|not|available|unable)\b|\b(?:cannot|can['’]t|unable to|do not|"
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
    # Where one lives, and how the place is reached.
    (Kind.CONDITION, 16, r"\bnot (?:\w+ )?(?:served|accessible|reachable) by (?:public |any )?(?:transport|transit|"
     r"bus|train)|^\W*home (?:within|in) (?:the|easy|reach)\b|\b(?:willing|prepared|ready|happy|able) to (?:settle|"
     r"live|move|relocate) (?:in|to|near)\b"),
    (Kind.PROCESS, 14, r"^\W*(?:complete |total )?(?:beginners|novices|career changers|school leavers|new "
     r"graduates)(?: (?:and|or) \w+)? (?:are )?(?:\w+ )?welcome\W*$|^\W*(?:the (?:role|job|post) is )?open to "
     r"(?:beginners|novices|career changers)"),
    (Kind.CONDITION, 20, rf"\b(?:exposure|exposed) to (?:[\w,/&-]+ ){{0,4}}?{HARM}\b"),
    (Kind.CONDITION, 22, r"\b(?:needs?|ha(?:ve|s)|required|expected|asked|happy|willing|able|free) to be "
     r"(?:available|free|"
     r"on[- ]site|reachable|on "
     rf"call)\b.{{0,30}}\b{WHEN}\b"),
    (Kind.CONDITION, 14, r"\bcore (?:\w+ )?hours\b|\bhours?\b.{0,20}\boverlap|\boverlap\w*\b.{0,30}\b(?:time|hours|"
     r"est|pst|cst|gmt|cet|utc)\b"),
    (Kind.CONDITION, 14, rf"\b(?:hold|have|possess|need|requires?|valid)\b.{{0,40}}\b{STAY}|\bstamp "
     rf"[1-6]\w?\b(?! dut)|\b(?:lived|resided|"
     r"been (?:a )?resident) in (?:the )?[\w ]{2,20}? for\b|^\W*eligibility\s?:"),
    (Kind.CONDITION, 14, r"\b(?:must|need|required?|able|requires|has|have) (?:be able )?(?:to )?(?:provide|prove|"
     r"show|present|produce|have|demonstrate|give)\b.{0,40}\b(?:eligib\w+|right|entitle\w+|permission|"
     r"authori[sz]\w+) to work\b"),
    (Kind.CONDITION, 16, r"^\W*(?:[\w-]+ ){0,5}(?:physical|mental|emotional|sensory)(?: (?:and|or) \w+)? "
     r"effort\b(?:.{0,12}\b(?:required|needed|daily|expected|involved)\b|\W*$)|\bconcentration (?:is )?(?:required|"
     r"needed)\b"),
    (Kind.CONDITION, 16, r"\bwork (?:(?:one|two|three|\d|every|alternate|some|most|occasional|(?:second|third|other|"
     r"in|out of)) )+(?:weekend|saturday|sunday|evening|night|bank holiday)s?\b|\b(?:one|\d) (?:weekend|saturday|"
     r"sunday|night|evening)s? in (?:\d|two|three|four|five|six|eight)\b"),
    (Kind.CONDITION, 14, r"\byou(?:['’]ll| will) (?:often |mostly |regularly )?be (?:lifting|carrying|standing|"
     r"walking|bending|kneeling|climbing|on your feet)\b"),
    (Kind.CONDITION, 16, r"\bwork(?:ing)? in an? (?:[\w-]+ ){0,2}(?:bsl-?\d|cl[ae]+n ?room|cold|chilled|freezer|"
     r"sterile|containment|noisy|dusty)\b.{0,15}\b(?:environment|area|suite|facility|room|store|lab)"),
    (Kind.CONDITION, 18, rf"^\W*(?:required|needed|wanted|to (?:start|commence|begin)|start(?:s|ing)?|commencing|"
     rf"beginning|from):? (?:for |from |in |on )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH}"
     r"(?:,? 20\d\d)?\W*(?:$|\(|(?:or|if|earlier|sooner)\b)"),
    (Kind.CONDITION, -20, r"\b(?:reduc|limit|prevent|minimi[sz]|avoid|assess|control)\w*\b.{0,30}\bexposure\b"),
    (Kind.CONDITION, -16, r"\b(?:mak\w+ sure|ensur\w+|check\w*|enforc\w+|monitor\w*|see(?:ing)? (?:to it )?that|"
     r"promot\w+)\b.{0,40}\b(?:ppe|protective equipment|dress code)\b"),
    (Kind.OFFER, 9, r"^\W*(?:the |an? |your )?(?:ability|option|freedom|flexibility|chance|opportunity|possibility) "
     r"(?:to|of) (?:work(?:ing)?) (?:from (?:home|anywhere|abroad)|remotely|flexibly|hybrid)\b|\bmiles ?(?:a|per|"
     r"each|/) ?week\b|\byou(?:['’]ll| will) (?:gain|get|have) (?:\w+ ){0,2}exposure to\b"),
    (Kind.COMPETENCY, -7, r"^\W*(?:the )?ability to work (?:from (?:home|anywhere|abroad)|remotely|flexibly)\b"),
    (Kind.CONDITION, 7, r"^\W*(?:the )?ability to work (?:from home|remotely)\b"),
)
# fmt: on
