"""Which words of an English advert tell how to apply, what is offered and who the employer is: cues for `cues`."""

from generator.model import Kind

NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|many)"

# fmt: off
TOLD: tuple[tuple[Kind, int, str], ...] = (
    # process
    (Kind.PROCESS, 14, r"\b(?:welcome|encourage|invite)s? (?:and \w+ )?applications? from|"
     r"\bqualified (?:candidates|applicants)\b.{0,20}\b(?:encouraged|without regard)|\bwithout regard to\b|"
     r"\bbackgrounds are (?:welcome|encouraged)|\b(?:people|candidates|applicants|individuals) (?:of|"
     r"from) (?:all|diverse|every|any|different|under-?represented)\b|\b(?:inclusive|diverse|accessible|"
     r"equal opportunit\w+) (?:and \w+ )?(?:workplace|employer|workforce)|\be-verify\b"),
    (Kind.PROCESS, 12, r"^(?:from|to|subject|sent|date|cc|re|fwd?|reply-to)\s?: |^(?:hi|hello|dear|"
     r"hey)\b[^.]{0,25}[,!]?$|^(?:cheers|(?:kind|best|warm) (?:regards|wishes)|regards|many thanks|thanks|"
     r"yours \w+|sincerely)\W*$|^sent from my\b|^[- ]*(?:original|forwarded) message\b"),
    (Kind.PROCESS, 10, r"^(?:\w+ ){0,2}(?:reference|ref|competition|requisition|vacancy|posting|job)(?: (?:no|"
     r"number|id|code))?\.?\s?[:#]|\b(?:competition|vacancy|requisition|posting|reference) (?:no\b|number|#)|"
     r"^(?:adopted|approved|last revised|flsa(?: status)?|eeo|bargaining unit|job code)\b.{0,12}:"),
    (Kind.PROCESS, 9, r"\b(?:review|consideration|assessment) of (?:files|applications?|candidates)\b|"
     r"\buntil (?:the (?:position|post|role|vacancy) (?:is|has been) )?filled\b|\b(?:forms|applications?|cvs|"
     r"files|letters) (?:must|should|need to|have to|to) (?:reach|arrive|be (?:in|with us|received))|"
     r"\b(?:complete|full) (?:file|application|dossier)\b|\b(?:teaching|research) (?:dossier|statement|"
     r"portfolio)|\b(?:names?|contact details) (?:of|for) (?:\w+ )?(?:referees?|references)|"
     r"\bletters? of (?:recommendation|reference|application)|\binformal (?:chat|discussion|visit|"
     r"conversation)|\bvisits? (?:\w+ ){0,2}(?:are|is) (?:\w+ )?(?:welcomed?|encouraged)|\b(?:talk|chat|"
     r"discuss|speak)\b.{0,25}\b(?:role|post|vacancy|job|position)\b(?: \w+)?(?:,|$|\.| with)|\b(?:ring|text|"
     r"drop us|drop (?:by|in)|come by|stop by|pop in|give us a (?:call|ring))\b.{0,30}\b(?:office|us|line|day|"
     r"number|note|message|weekday|store|shop|sign)\b|\bonly (?:those|candidates|applicants) (?:selected|short|"
     r"chosen|invited)|\b(?:don['’]t|do not) (?:work with|accept|use) (?:\w+ )?(?:agenc|recruiters)|"
     r"\bthank (?:everyone|everybody|all|\w+ applicants)\b|^we (?:reply|respond|get back|answer) to\b|"
     r"^closing\b|\bclos(?:es|ing) (?:on )?\d|\b(?:stage|step|round)s? (?:interview|process)|"
     r"\bhiring process\b|\b(?:click|hit|press|use) the (?:\w+ )?(?:button|link|form)\b|\b(?:pop|come|call|"
     r"drop) (?:in|by|over) and (?:ask|see|say|chat)|\bcover letter|"
     r"\bequivalent combination\b.{0,60}\b(?:substitut|considered|accept)"),
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
    (Kind.OFFER, 8, r"\b(?:chf|eur|gbp|usd|cad|aud)\s?\d|\bpro[- ]rata\b|\b(?:profit[- ]shar\w+|gas card|company car|"
     r"night (?:premium|differential)|tronc|tuition waiver|relocation grant|extended health|employer (?:match|"
     r"contribution))\b|[£$€]\s?\d{2,3}(?:,\d{3}|k)\b(?!.{0,20}(?:budget|revenue|sales|portfolio|turnover|deals?))"),
    (Kind.OFFER, 7, rf"\b{NUMBER} (?:weeks?|days?)['’]? (?:of )?(?:\w+ ){{0,2}}(?:holidays?|vacation|leave|off)\b|"
     rf"\b(?:hot|free|staff|daily) (?:meals?|lunch\w*|food|snacks)\b|\bparking is free|\bstudy support\b|"
     rf"\b(?:weekly|fortnightly) pay\b|\d\s?% (?:employer|match|pension|contribution)"),
    (Kind.OFFER, 10, r"\bpaid (?:weekly|monthly|fortnightly)\b|(?:[$£]|€)\s?\d[\d,.]*\s?k?\b.{0,40}(?:per|an?|"
     r"/)\s?(?:hour|hr|year|annum|month|week|yr)|(?:[$£]|€)\s?\d[\d,.]*k?\s?(?:-|–|to|and)\s?(?:[$£]|€)?\s?\d[\d,.]+|"
     r"^[$£€]\s?\d|\b\d[\d,.]*\s?(?:eur|euros?|chf|gbp|usd)\b"),
    (Kind.OFFER, 5, r"\b(?:salar(?:y|ies)|wages?|pay (?:range|rate|grade|starts?|is|band)|rate of pay|compensation|"
     r"remuneration|financial package|starting pay|commission|tips?\b|flat[- ]rated|commensurate)\b|^pay\b"),
    (Kind.OFFER, 8, r"\b(?:benefit coverage|employee benefits?|401\s?\(?k\)?|(?:health|medical|dental|vision|"
     r"life|disability) (?:and \w+ )?(?:insurance|coverage|cover|plan)|pto\b|paid (?:time off|holidays?|"
     r"vacation|leave|sick)|time off|annual leave|\d+ days?['’]? (?:of )?(?:paid )?(?:holidays?|vacation|leave|"
     r"annual)|sick pay|staff discount|pension|retirement plan|bonus(?:es)?(?! points?)|stock options?|"
     r"equity (?:package|plan)|allowance|vacation days?|employee discount|perks?|gym|free (?:lunch|meals|"
     r"coffee|parking)|tuition|referral program|deductibles?|relocation (?:assistance|support|package))\b"),
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
