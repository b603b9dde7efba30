"""Which words of an English advert tell how to apply, what is offered and who the employer is: cues for `cues`."""

from generator.model import Kind

NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|many)"
# The post and whoever holds it, in front of whose word goes there.
POST = (
    r"(?:(?:you|this (?:role|post|position|job)|the (?:role|post|position|job|post ?holder|(?:successful "
    r")?(?:candidate|applicant)))(?:['’]ll| will| would)? (?:\w+ly )?)?"
)
# Nothing that is done follows: "under the chef you prepare" is a task, "report to the board on costs" as well.
NO_MORE = (
    r"(?!.*(?:[,;] (?:you|the [\w -]{3,20} (?:will|is))\b|\band (?:you|will|be|to|\w+ing)\b|\bto (?!the\b|our\b|"
    r"an?\b)|\b(?:on|about|any|each|every|for)\b))"
)

# fmt: off
TOLD: tuple[tuple[Kind, int, str], ...] = (
    # What is done by when: "by day 30, you'll have met everyone", "month three: plan the season".
    (Kind.DUTY, 4, rf"^(?:day|week|month|quarter|year)s? (?:\d+|{NUMBER})(?: ?[-–] ?\d+)?: (?!\W*\d)"),
    (Kind.DUTY, 10, rf"^(?:(?:by|within|in|after|during|at) )?(?:the end of )?(?:(?:your|the) )?(?:first |next )?"
     rf"(?:(?:day|week|month|quarter|year)s? (?:\d+|{NUMBER})|(?:\d+|{NUMBER}) (?:days|weeks|months)|(?:day|week|"
     rf"month|quarter|year))(?: ?[-–] ?\d+)?,? you(?:['’]ll| will| should)(?: already)? (?:have \w+(?:ed|en|t|n)|be "
     r"\w+ing|own|run|lead|know)\b"),
    # process
    (Kind.OFFER, 22, r"\b(?:paid|funded|covered|paid for|refunded|reimbursed) by (?:us|the (?:company|employer|"
     r"school|trust|council))\b|\b(?:licence|license|training|course|certificate|qualification|degree|tuition)s? "
     r"(?:fully )?(?:paid|funded|paid for)\b|\bat our (?:cost|expense)\b"),
    (Kind.PROCESS, 14, r"\b(?:welcome|encourage|invite)s? (?:and \w+ )?applications? from|\bqualified "
     r"(?:candidates|applicants)\b.{0,20}\b(?:encouraged|without regard)|\bwithout regard to\b|\bbackgrounds are "
     r"(?:welcome|encouraged)|\b(?:candidates|applicants|applications) (?:of|from) (?:all|diverse|every|any|"
     r"different|under-?represented)\b|\b(?:people|individuals) (?:of|from) (?:all|diverse|every|any|different|"
     r"under-?represented) (?:back|race|gender|abilit|identit|communit|ages|faith|sections|parts)|\b(?:inclusive|"
     r"diverse|accessible|equal opportunit\w+) (?:and \w+ )?(?:workplace|employer|workforce)|\be-verify\b"),
    (Kind.PROCESS, 12, r"^(?:from|to|subject|sent|date|cc|re|fwd?|reply-to)\s?: |^(?:hi|hello|dear|"
     r"hey)\b[^.]{0,25}[,!]?$|^(?:cheers|(?:kind|best|warm) (?:regards|wishes)|regards|many thanks|thanks|yours "
     r"\w+|sincerely)\W*$|^sent from my\b|^[- ]*(?:original|forwarded) message\b"),
    # What frames a letter says nothing of the job, whatever it stands under.
    (Kind.PROCESS, 26, r"^\W*(?:(?:with )?(?:(?:all|very|kind|best|warm|many|our) )*(?:the best|best|regards|wishes|"
     r"thanks)|warmly|cheers|thanks(?: (?:again|so much|a lot|all|everyone))?|thank you|yours (?:\w+)|(?:speak|see "
     r"you|talk) soon|(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: (?:all|everyone|there|team|folks|"
     r"both))?|dear [^.:;]{3,40},|looking forward to (?:hearing|meeting|your)\b[^.]{0,30})\W*$|^\W*(?:please |do |"
     r"feel free to )+(?:forward|share|pass)\b(?=[^.]{0,8}\W*$|.{0,12}\b(?:to|with|on) (?:any|your|friend|people|"
     r"someone))|^\W*(?:(?:the|your|our) )?(?:hr|people|human resources|talent|recruit\w+)(?: and \w+)? (?:team|"
     r"department|manager|director|lead|partner)\W*$|^\W*head of (?:hr|people|talent|human resources)\W*$"),
    (Kind.PROCESS, 10, r"^(?!(?:the|your|about the) )(?:\w+ ){0,2}(?:reference|ref|competition|requisition|"
     r"vacancy|posting|job)(?: (?:no|"
     r"number|id|code))?\.?\s?[:#]|\b(?:competition|vacancy|requisition|posting|reference) (?:no\b|number|#)|"
     r"^(?:adopted|approved|last revised|flsa(?: status)?|eeo|bargaining unit|job code)\b.{0,12}:"),
    (Kind.PROCESS, 9, r"\b(?:review|consideration|assessment) of (?:files|applications?|candidates)\b|\buntil "
     r"(?:the (?:position|post|role|vacancy) (?:is|has been) )?filled\b|\b(?:forms|applications?|cvs|files|"
     r"letters) (?:must|should|need to|have to|to) (?:reach|arrive|be (?:in|with us|received))|\b(?:complete|full) "
     r"(?:file|application|dossier)\b|\b(?:teaching|research) (?:dossier|statement|portfolio)|\b(?:names?|contact "
     r"details) (?:of|for) (?:\w+ )?(?:referees?|references)|\bletters? of (?:recommendation|reference|"
     r"application)|\binformal (?:chat|discussion|visit|conversation)|\bvisits? (?:\w+ ){0,2}(?:are|is) (?:\w+ "
     r")?(?:welcomed?|encouraged)|\b(?:talk|chat|discuss|speak)\b.{0,25}\b(?:role|post|vacancy|job|position)\b(?: "
     r"\w+)?(?:,|$|\.| with)|\b(?:ring|text|drop us|drop (?:by|in)|come by|stop by|pop in|give us a (?:call|"
     r"ring))\b.{0,30}\b(?:office|us|line|day|number|note|message|weekday|store|shop|sign)\b|\bonly (?:those|"
     r"candidates|applicants) (?:selected|short|chosen|invited)|\b(?:don['’]t|do not) (?:work with|accept|use) "
     r"(?:\w+ )?(?:agenc|recruiters)|\bthank (?:everyone|everybody|all|\w+ applicants)\b|^we (?:reply|respond|get "
     r"back|answer) to\b|^closing\b|\bclos(?:es|ing) (?:on )?\d|\b(?:stage|step|round)s? (?:interview|process)|"
     r"\bhiring process\b|\b(?:click|hit|press|use) the (?:\w+ )?(?:button|link|form)\b|\b(?:pop|come|call|drop) "
     r"(?:in|by|over) and (?:ask|see|say|chat)|\bcover letter|\bequivalent combination\b.{0,60}\b(?:substitut|"
     r"considered|accept)"),
    (Kind.PROCESS, 16, r"equal[- ](?:employment )?opportunit(?!\w+ (?:responsib|program|polic|plan|law|princip|"
     r"compl))|discriminat(?:e|ion) (?:on|against|based)|affirmative action|all qualified applicants|protected "
     r"veteran"),
    (Kind.PROCESS, 6, r"\b(?:cover(?:ing)? letter|résumé|resume|curriculum vitae|cvs?|letter of (?:motivation|"
     r"interest|application))\b"),
    (Kind.PROCESS, 5, r"\b(?:to apply|apply (?:now|online|here|today|at|by|for|via|through|in person|early)|please "
     r"apply|how to apply|applying|applications? (?:must|should|will|are|close|deadline|form|process|received|"
     r"submitted)|your application|submit(?:ted|ting)? (?:your|an|a|the|their|online)|application materials)\b"),
    (Kind.PROCESS, 6, r"\b(?:deadline|closing date|close[sd]? on|filing (?:period|may)|time of filing|reference "
     r"number|job (?:id|number|ref)|requisition (?:id|number)|class code|open date|date posted|posting date|"
     r"vacancy (?:id|number|ref))\b"),
    (Kind.PROCESS, 6, r"\b(?:candidates?|applicants?|applications?) (?:who|will|may|must|are|that|should|"
     r"completing|achiev\w+|lack\w*)\b.{0,60}\b(?:be (?:notified|contacted|invited|considered|disqualified|"
     r"scheduled|screened|assessed|placed|required to (?:submit|prepare|complete))|not be|fail|file|filing|submit|"
     r"urged|encouraged|receive an e-?mail|accepted|interview)"),
    (Kind.PROCESS, 5, r"\b(?:interviews? (?:will|are|may)|(?:first|second|final|phone|video) (?:round )?interview|"
     r"holding interviews|shortlist\w*|selection process|assessment (?:day|centre|center)|examination|eligible "
     r"list|civil service|competitive basis|promotional|review panel|questionnaire|protests?\b|scores?\b)"),
    (Kind.PROCESS, 12, r"\breasonable (?:accommodation|adjustment)s?\b"),
    (Kind.PROCESS, 5, r"\b(?:reasonable accommodations?|disability accommodation|accommodation (?:request|form)|if "
     r"you (?:need|require) (?:an? )?(?:accommodation|adjustment)|covered entity)"),
    (Kind.PROCESS, 7, r"job description is not|not (?:designed|intended) to (?:cover|be)|not (?:an )?(?:exhaustive|"
     r"all-inclusive|restrict)|may change at any time|reserves? the right|subject to change (?:at any|without)|"
     r"reassign duties|qualifications? (?:and experience )?will be considered|don['’]t be shy|even if you don['’]t|"
     r"encourage you to apply|don['’]t meet (?:all|every)"),
    (Kind.PROCESS, 5, r"\b(?:e-?mail|send|call|contact|write to|reach out to|message|fax|phone) (?:us|me|your|a |"
     r"the (?:store|office|team|hiring)|to )\b|\[(?:e-mail|telephone) removed\]|\b(?:questions?|more information|"
     r"further (?:details|information)|additional information|learn more|read more|find out more)\b"),
    (Kind.PROCESS, 9, r"\bfor (?:\w+ )?information (?:regarding|on|about|concerning)|\bgo(?:ing)? to:? https?|"
     r"^(?:revised|posted|updated|open date|class code|examination weight)\b|\b(?:written|qualifying|proofreading|"
     r"multiple-choice)[\w ]{0,12} (?:test|exercise)\b"),
    (Kind.PROCESS, 10, r"^contacts?\b.{0,30}:|\b(?:in|with) your application\b|\bholding interviews\b"),
    (Kind.PROCESS, 4, r"\b(?:jan|febr)uary \d|\b(?:march|april|may|june|july|august|(?:sept|nov|dec)ember|october) "
     r"\d{1,2},? \d{4}"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bclick\b|\bfaqs?\b|\bwebsite\b"),
    (Kind.PROCESS, 5, r"\b(?:look forward to (?:hearing|meeting|receiving)|thank you for|no (?:agencies|recruiters|"
     r"phone calls)|recruitment agenc|privacy (?:notice|policy)|personal data|all rights reserved|copyright|©|"
     r"cookies)\b"),
    (Kind.PROCESS, 14, r"^(?:skip to|table of contents|view source|report (?:a )?problem|back to|share this|all "
     r"content is available|github repo|print this|save job|sign in|log in|(?:main |toggle )?(?:menu|"
     r"navigation)\W*$|home\W*$)"),
    (Kind.PROCESS, 4, r"^(?:read|learn|find out) more\b"),
    (Kind.PROCESS, 3, r"\b(?:applicants?|candidates? (?:will|may)|recruiter|hiring (?:manager|team) will)\b"),
    (Kind.PROCESS, 9, r"\b(?:privacy|protection|safeguarding|offenders?|recruitment|cookies?) polic(?:y|"
     r"ies)\b.{0,40}\b(?:click|visit|view|website|read|here|request)|\bplease (?:click|visit|see\b|read|view|"
     r"download|refer|complete|check|quote|title|mention|state|specify|do not|don['’]t|no\b|allow|be (?:aware|"
     r"advised)|enclose|attach|indicate|bring|let us know|feel free|get in touch|use)|^(?:to|for) (?:view|see|read|"
     r"download|find|request|arrange|discuss|more|further|full)\b|^(?:download|click|view|see|visit) (?:the|a|an|"
     r"our|here|full|more|us)\b(?! (?:client|customer|patient|guest|site|famil))|\bno (?:phone|telephone|"
     r"follow[- ]up) (?:calls?|phone)|\bfollow[- ]up phone calls\b"),
    (Kind.PROCESS, 9, r"\binvited (?:to|for) (?:an? |the )?(?:\w+ )?(?:interview|assessment|trial)|\binterviews? "
     r"(?:date|are|on|is)\b|\b(?:before|during|at|prior to|throughout|for) (?:the |an )?interview\b|\b(?:work "
     r")?trial (?:shift|day)|\b(?:cvs|resumes|r[eé]sum[eé]s|applications) (?:will|are|without|received|sent|"
     r"from)\b|\bcandidate experience\b"),
    (Kind.PROCESS, 13, r"^apply(?:\W*$|[ ,:!]+(?:(?:now|online|here|today|soon|early|direct(?:ly)?|by|via|at|through|"
     r"using|before|as soon|as early|in (?:person|writing|confidence|store|branch)|with(?:in|out)?|if|please|to (?:"
     r"us|the|this|join|be|work|our)|for (?!grants?|funding|permits?|licen|planning|patents?|visas?|benefits|"
     r"tenders?)|from)\b|to (?:\w+@|\[|\w+(?: \w+)?(?:\W*$| (?:by|at|before|with)\b))))"),
    (Kind.PROCESS, 14, r"\b(?:is|are|we['’]re) (?:\w+ )?committed to (?:\w+ )?(?:safeguarding|the safeguarding|"
     r"equal\w*|diversity|inclusion|inclusiv\w+|fair|(?:creating|building|providing|fostering|maintaining|having|"
     r"ensuring) (?:an? )?(?:\w+ )?(?:inclusive|diverse|equal|equity|accessible|reasonable))|\bsafeguarding and "
     r"promoting the welfare|\bsafer recruitment\b|\bsuitability to work with\b|\brehabilitation of offenders|"
     r"\bnot discriminate\b|\b(?:race|colou?r|religion|age|sex|gender)(?:,| or| and) (?:\w+ )?(?:race|colou?r|"
     r"religion|age|sex\w*|gender|ethnic\w*|disab\w+|national origin)\b"),
    (Kind.PROCESS, -14, r"^\W*(?:to )?(?:actively )?(?:promot\w+|champion\w*|embed\w*|uphold\w*|respect\w*|"
     r"support\w*|advanc\w+|understand\w*|knowledge|awareness|commitment|committed)\b.{0,40}\b(?:equal\w*|"
     r"inclus\w+|diversity|safeguarding)"),
    (Kind.PROCESS, 7, r"\bcelebrat\w+ (?:our |the )?(?:diversity|difference)|\bdiverse (?:world|workforce|"
     r"backgrounds)|\bequity,? (?:diversity|and inclusion)|^if (?:you(?:['’]re| are)? (?:think|feel|believe|want|"
     r"would like|wish|interested|ready|keen|excited)|(?:this|that|it) (?:sounds|is|role|job|interests|appeals)|"
     r"interested)|\b(?:love|like|keen|want|happy|excited|delighted) to hear from you\b(?! if you (?:have|are))"),
    (Kind.PROCESS, 9, r"\bjob description (?:is|may|does|gives|provides|should|reflects|will)|\bmay be (?:changed|"
     r"amended|reviewed|varied|modified|altered)\b|\bsubject to (?:review|amendment|(?:\w+ ){0,3}references)\b|"
     r"^references (?:will|are|must)|\boffers? (?:of employment )?(?:is|are|will be) (?:subject|conditional|"
     r"contingent)|\b(?:role|job) (?:profile|pack|spec\w*|description)\b.{0,25}\b(?:pdf|download|attached|below|"
     r"available|here)|\bperson specification\b|^(?:posted|advertised|published|updated|expires|closes|closing|"
     r"deadline|vacancy ref)\b"),
    (Kind.PROCESS, 9, r"\bapplications? (?:by|before|in writing|must|should|need|to (?:the|our))\b|\b(?:number|"
     r"volume) of applications|\bearly (?:applications?|closing)\b|\bclose (?:the|this) (?:advert|vacancy|posting|"
     r"role|job|position)|\bselection panel\b|\bapplication forms?\b|\bwe (?:aim|hope|try|endeavou?r) to (?:reply|"
     r"respond|get back|contact|be in touch)|\bexcited to (?:meet|hear)|\b(?:candidates?|applicants?) (?:will|may) "
     r"be (?:asked|required|invited|subject)\b.{0,40}\b(?:references?|referees|interview|test|check|screen|id|"
     r"identification|proof|documents)\b|\b(?:at[- ]will|is at will)\b|\bmay (?:assign|be assigned|change|amend|"
     r"modify|vary)\b.{0,30}\b(?:duties|tasks|responsibilities|role|description)"),
    (Kind.PROCESS, 10, r"\bwe(?:['’]ll| will) (?:contact|notify|inform|let you know|be in touch|review|respond|"
     r"reply|get back|keep your)\b|\btell us (?:why|about|what|how|a)\b|\byour (?:data|details|cv|application|"
     r"file) (?:will|is|are)\b|\b(?:advert|posting|vacancy) (?:may|will|can) (?:close|be closed)|\bsubject line\b|"
     r"^(?:strictly )?no (?:calls|agencies|phone)\b"),
    (Kind.PROCESS, 16, r"^\d+ min(?:ute)?s? read\b|^(?:job|role) adverts? for\b|^application (?:information|pack) "
     r"for\b|^interviews? (?:to|will) (?:take place|be held)\b|^read (?:about|the rest|all about)\b|^attn\b"),
    (Kind.PROCESS, 12, r"^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2},? \d{4}\W*$"),
    (Kind.PROCESS, 16, r"\bnot heard (?:from us|back)\b|\bcan be (?:collected|downloaded|obtained|picked up) "
     r"(?:from|at)\b|^(?:drop|pop|come|call) (?:in|by|round) (?:for|and|to|any)\b"),
    # offer
    (Kind.OFFER, 8, r"\byou(?:['’]ll| will) be (?:given|provided|offered|supported|trained|paid)\b|\b(?:starting|"
     r"hourly|daily|weekly|base|basic) (?:rate|pay|salary|wage)s?\b|\babove (?:the )?(?:industry|market|average|"
     r"minimum wage|national)|\d\s?% (?:off|discount)|\b(?:we|office) (?:close|are closed|is closed) (?:between|on|"
     r"at|over|for)\b|\b(?:growth|career|advancement|promotion|training|development|learning|overtime) "
     r"opportunit(?:y|ies)\b|\bmaternity cover\b|\b(?:\d+|three|six|nine|twelve)[- ]month (?:contract|term|"
     r"position|role)|\bthe (?:role|position|post|job) is (?:an? )?(?:permanent|temporary|seasonal|fixed|full-time|"
     r"part-time|casual)"),
    (Kind.OFFER, 12, r"^no (?:evenings?|weekends?|nights?|sundays?|split)\b"),
    (Kind.OFFER, 8, r"^(?:paid|free|subsidi[sz]ed|discounted|flexible|competitive|generous|excellent|great|"
     r"attractive|supportive|friendly|fun|positive|relaxed|modern|beautiful|company|staff|employee|annual|private|"
     r"comprehensive|enhanced|full|regular|weekly|ongoing|continuous|real)\b.{0,30}\b(?:training|parking|breakfast|"
     r"lunch\w*|meals?|hours|pay|wages?|salary|rates?|benefits|management|environment|atmosphere|team|culture|"
     r"workplace|surroundings|facilities|holidays?|leave|bonus(?:es)?|insurance|pension|discounts?|events|"
     r"opportunities|progression|coffee|gym|uniform|colleagues|location|offices?|vacation|scheme)\W*$"),
    (Kind.OFFER, 9, r"\b(?:accommodation|housing|meals?|uniforms?|transport(?:ation)?|board|lodging|tools?|"
     r"equipment|parking|child ?care|lunch|training|induction|mentor\w*|program(?:me)?s|per diem|visa|laptop|phone|"
     r"vehicle|van|ppe|workwear|food|drinks|coffee|supervision|support|benefits|overtime|benefits package|"
     r"package)\b(?: \w+){0,2}? (?:(?:is|are|will be|can be|may be) )?(?:available|provided|given|offered|supplied|"
     r"included|paid(?: for)?|covered|free)\b(?! (?:by (?:the|our) (?:cust|client|resid)|to (?:cust|client|resid|"
     r"patient|guest|famil|our)))|\bour (?:staff|team|people|colleagues|employees|members) (?:enjoy|get|receive|"
     r"benefit|have access)\b"),
    (Kind.OFFER, 6, r"\b(?:room|scope|potential|space|chances?|opportunit(?:y|ies)|possibilit(?:y|ies)|array of "
     r"opportunities) (?:\w+ )?(?:to|for) (?:\w+ )?(?:grow|growth|progress\w*|advance\w*|promotion|learn\w*|"
     r"develop\w*|career|further|professional|personal|creativ\w+)\b|\bcareer (?:growth|advancement|development|"
     r"progression|path|opportunit\w+)|\bwe(?:['’]ll| will) (?:train|teach|give|support you|pay|invest|provide|"
     r"offer|cover|reimburse|match|sponsor|reward)\b|\bwe (?:reward|pay|cover|reimburse|subsidi[sz]e|match|invest "
     r"in (?:our|your|you)\b)|\bcan be arranged\b|\byear contract\b|\byou(?:['’]ll| will) (?:be rewarded|be paid|"
     r"earn|never)\b|\brewarded with\b|\b(?:days?|time) off\b|\bget home\b|\bsocial events\b|\bemployee "
     r"(?:assistance|resource|discount|recognition)\b|\b(?:cpm|per mile|per hour|an hour|per annum|p\.?a\.?|"
     r"doe)\b(?! drive)"),
    (Kind.OFFER, 10, r"^\W*(?:(?:a )?(?:permanent|temporary|temp|seasonal|casual|contract|full[- ]?time|"
     r"part[- ]?time|internship|freelance|zero[- ]hours?|fixed[- ]term|and|or|to|position|role|job|"
     r"ongoing)\b\W*)+$|^(?:salary |pay )?(?:grade|band|scale|scp|spine)\b\W{0,3}\w{1,5}\W*$|^(?:up to|from|circa|"
     r"c\.) ?[£$€]"),
    (Kind.OFFER, 5, r"\b(?:full|part)[- ]time\b(?! (?:paid|study|student|education|experience|worker))|\bthis is "
     r"an? .{0,40}\b(?:permanent|temporary|seasonal|contract|casual|fixed[- ]term)\b|\b(?:permanent|temporary|"
     r"seasonal|casual|zero[- ]hours?) (?:role|position|post|job|contract|opportunity|appointment|basis)\b"),
    (Kind.OFFER, 8, r"\b(?:chf|eur|gbp|usd|cad|aud)\s?\d|\bpro[- ]rata\b|\b(?:profit[- ]shar\w+|gas card|company "
     r"car|night (?:premium|differential)|tronc|tuition waiver|relocation grant|extended health|employer (?:match|"
     r"contribution))\b|[£$€]\s?\d{2,3}(?:,\d{3}|k)\b(?!.{0,20}(?:budget|revenue|sales|portfolio|turnover|deals?))"),
    (Kind.OFFER, 7, rf"\b{NUMBER} (?:weeks?|days?)['’]? (?:of )?(?:\w+ ){{0,2}}(?:holidays?|vacation|leave|off)\b|"
     r"\b(?:hot|free|staff|daily) (?:meals?|lunch\w*|food|snacks)\b|\bparking is free|\bstudy support\b|"
     r"\b(?:weekly|fortnightly) pay\b|\d\s?% (?:employer|match|pension|contribution)"),
    (Kind.OFFER, 10, r"\bpaid (?:weekly|monthly|fortnightly)\b|(?:[$£]|€)\s?\d[\d,.]*\s?k?\b.{0,40}(?:per|an?|"
     r"/)\s?(?:hour|hr|year|annum|month|week|yr)|(?:[$£]|€)\s?\d[\d,.]*k?\s?(?:-|–|to|and)\s?(?:[$£]|"
     r"€)?\s?\d[\d,.]+|^[$£€]\s?\d|\b\d[\d,.]*\s?(?:eur|euros?|chf|gbp|usd)\b"),
    (Kind.OFFER, 5, r"\b(?:salar(?:y|ies)|wages?|pay (?:range|rate|grade|starts?|is|band)|rate of pay|compensation|"
     r"remuneration|financial package|starting pay|commission|tips?\b|flat[- ]rated|commensurate)\b|^pay\b"),
    (Kind.OFFER, 8, r"\b(?:benefit coverage|employee benefits?|401\s?\(?k\)?|(?:health|medical|dental|vision|life|"
     r"disability) (?:and \w+ )?(?:insurance|coverage|cover|plan)|pto\b|paid (?:time off|holidays?|vacation|leave|"
     r"sick)|time off|annual leave|\d+ days?['’]? (?:of )?(?:paid )?(?:holidays?|vacation|leave|annual)|sick pay|"
     r"staff discount|pension|retirement plan|(?<!\ba )bonus(?:es)?(?! points?)|stock options?|equity (?:package|"
     r"plan)|allowance|vacation days?|employee discount|perks?|gym|free (?:lunch|meals|coffee|parking)|tuition|"
     r"referral program|deductibles?|relocation (?:assistance|support|package))\b"),
    (Kind.OFFER, 4, r"\binsurance\b|\bbenefits?\b(?! administration| vendors| information)|\bdiscounts?\b"),
    (Kind.OFFER, 5, r"\b(?:we(?:['’]re| are)? (?:can )?offer(?:ing)?|we provide (?:you|a|an|our)|you(?:['’]ll| "
     r"will) (?:receive|get|enjoy|benefit|be paid|have access|have the (?:chance|opportunity)|gain)|you get|in "
     r"return|we train you|training (?:is |will be )?provided|full training|on[- ]the[- ]job training|we(?:['’]ll| "
     r"will) (?:train|give|help you|support you|pay|invest))\b"),
    (Kind.OFFER, 3, r"\b(?:competitive|career (?:growth|advancement|development|progression|path)|opportunit(?:y|"
     r"ies) (?:to|for) (?:grow|growth|advance\w*|develop\w*|progress\w*|learn|promotion)|room (?:to grow|for "
     r"growth)|professional development|flexible (?:working|hours|schedule)|work[- ]life balance|generous)"),
    (Kind.OFFER, 8, r"^(?:job|employment|contract|position|appointment) type\b"),
    (Kind.OFFER, 4, r"\b(?:permanent (?:contract|position|role)|fixed[- ]term|(?:contract|job|employment) type|"
     r"term contract|month (?:term|contract)|type of contract|temporary (?:contract|position)|currently available "
     r"for)\b"),
    (Kind.OFFER, 10, r"^(?:[\w-]+ ){0,2}(?:orientation|induction|training|supervision|mentoring|"
     r"coaching)\b.{0,80}\b(?:will be|is|are) (?:provided|given)\b|\b(?:there['’]s|there is|we have) (?:\w+ "
     r"){0,2}parking\b|\bparking outside\b|^overtimes? (?:is |are )?(?:available|paid)\b|\bfunding for an? (?:\w+[ "
     r"-]){0,4}(?:contract|post|position|role)\b"),
    (Kind.OFFER, 14, r"^no (?:weekend|evening|night|sunday|late) (?:work|shifts?|hours)\b|\bchances? of "
     r"promotion\b|\b(?:choose|set|pick) your own (?:hours|days|shifts|schedule)\b|\bcolleagues who(?:['’]ll| "
     r"will) (?:teach|support|help|train)\b|^(?:the |this )?contract (?:runs|lasts)\b|\bwe(?:['’]ll| will)? look "
     r"after (?:our (?:staff|people|team)|you)\b|\bhalf price\b"),
    # about
    (Kind.ABOUT, 10, r"\b(?:post|vacancy|position|role|opening) (?:has arisen|is due to|arises|exists because)\b|"
     r"^it(?:['’]s| is) an? (?:\w+ )?(?:place|team|shop|office|kitchen|school|company|environment)\b|^(?:last|"
     r"this) year,? we\b|^(?:most|many|some) of our\b"),
    (Kind.ABOUT, 14, r"\b(?:position|post|role|job|project) is (?:\w+ )?funded (?:by|through)\b|\bprides? "
     r"(?:itself|ourselves|themselves) (?:on|in)\b|\bhas an? ?(?:immediate|urgent) (?:need|opening|vacancy|"
     r"requirement)\b|\bhas (?:immediate|urgent) need\b|\bneeds? (?:some )?(?:additional|extra|more) (?:help|"
     r"hands)\b"),
    (Kind.ABOUT, 10, r"\bwill report (?:directly )?(?:in)?to (?:the|our|an?)\b(?! work)"),
    # Who the post answers to, and the team it is in, with nothing to do besides.
    (Kind.ABOUT, 26, rf"^\W*{POST}(?:report(?:s|ing)?(?: \w+ly)? (?:in)?to|answers?(?: \w+ly)? to (?!(?:all|any|"
     rf"phone|"
     r"call|quer|cust|quest))|(?:be )?(?:accountable|answerable)(?: \w+ly)? to|(?:be |is )?(?:line[- ])?(?:managed|"
     r"supervised|led) by|work(?:s|ing)? (?:\w+ly )?under (?:the \w+ ?(?:\w+ )?of|\w+['’]s))\b"
     rf"{NO_MORE}[^;]*$|^\W*(?:your|the) (?:line )?(?:manager|supervisor|boss) (?:is|will be)\b"),
    (Kind.ABOUT, 20, rf"^\W*under (?:the )?(?:\w+ )?(?:supervision|direction|guidance|leadership|authority) "
     rf"of\b{NO_MORE}"
     r"[^,;:]*$|^\W*report(?:s|ing)?(?: line)?(?: to)?\s?[:|]"),
    (Kind.ABOUT, 24, r"^\W*you(?:['’]ll| will|['’]re| are| would)? (?:be )?(?:join(?:ing)?|(?:a )?(?:part|member) of|"
     r"one "
     rf"of) (?:an?|our|the) (?:[\w-]+,? ){{0,3}}team\b{NO_MORE}(?!.* (?:who|where|that)\b)[^,;]*$"),
    (Kind.ABOUT, 14, r"^.{0,25}\breport(?:s|ing)?\b.{0,12} (?:in)?to (?:the|our|an?)\b(?! work)"),
    (Kind.ABOUT, 10, r"\bsince (?:1[89]|20)\d\d\b|\b(?:for|over|in) (?:over |more than |nearly |almost |the "
     r"(?:last|past) )+(?:\d+|an?|two|three|four|five|ten|twenty|thirty|fifty|several) (?:years|decades|century|"
     r"generations)\b(?! of (?:\w+ )?experience)|\b(?:is|are) (?:the|one of the|\w+['’]s) (?:\w+ ){0,2}(?:largest|"
     r"oldest|leading|most|biggest|fastest|first|only|premier|longest)\b"),
    (Kind.ABOUT, 6, r"^(?:the|our) (?:\w+ )?(?:team|company|cent(?:re|er)|school|hospital|department|practice|"
     r"charity|organi[sz]ation|service|city|county|town|district|university|college|library|museum|hotel|"
     r"restaurant|clinic|farm|group|firm|business|trust|council|foundation|project|program(?:me)?|unit|office|lab|"
     r"laboratory|site|store|shop|nursery|home|brand|division|community|park|church|theatre|network|association|"
     r"society|workshop|kitchen|work|mission|goal|aim)s? (?:\w+ ){0,2}?(?:is|are|was|has|have|serves?|provides?|"
     r"offers?|supports?|works?|helps?|operates?|consists?|comprises?|runs|includes?|delivers?|manages|makes?|"
     r"produces?|employs?|owns|covers?|cares|aims?|strives?|believes?|seeks?|needs?|spans?|brings?)\b|\bcandidate "
     r"will (?:be )?join(?:ing)?\b"),
    (Kind.ABOUT, 9, r"\b(?:line[- ])?managed by\b|^(?:reporting|supervised|managed|responsible|accountable) (?:to|"
     r"by)\b|^(?:line )?(?:manager|supervisor|department|division|team|client|employer|company|organi[sz]ation)\s?:"),
    (Kind.ABOUT, 5, r"\breport(?:s|ing)? (?:in)?(?:directly )?to (?:the|our|a)\b|\breports? (?:directly )?to\b(?! "
     r"work)"),
    (Kind.ABOUT, 4, r"\bwe (?:are|believe|value|celebrate|pride|specialize|specialise|strive|connect|innovate|help|"
     r"build|have been|serve|love|exist|operate|work with|make|create|design|develop|employ|source)\b|^(?:we|"
     r"our)\b|\bour (?:mission|vision|values|culture|story|team of|customers|clients|company|products|employees|"
     r"commitment)\b|^at (?!least|a minimum|all)\w"),
    (Kind.ABOUT, 4, r"\b(?:is|are) (?:(?:an?|the|one of) )?(?:\w+[ -]){0,3}(?:leading|leader|growing|global|world|"
     r"international|trusted|family|award|non-?profit|independent|fast-growing|manufacturer|company|"
     r"organi[sz]ation|agency|charity|start-?up|provider|network|startup)"),
    (Kind.ABOUT, 8, r"^we (?:have|are offering) an? .{0,40}\b(?:opportunity|opening|position|vacancy|role)\b|\bhas "
     r"an? (?:\w+ ){0,2}(?:opening|vacancy)"),
    (Kind.ABOUT, 3, r"^(?!this|the|it|he|she|you|there|an? )[\w&'’.,-]+(?: [\w&'’.,-]+){0,4} is an? "),
    (Kind.ABOUT, 3, r"\b(?:founded|established in|headquarter\w*|subsidiary|has an? (?:\w+ )?opening|exciting|join "
     r"(?:us|our|a)|part of (?:a|our|the)|our teams? (?:are|is|works?)|currently seeking|we(?:['’]re| are) "
     r"(?:currently )?(?:seeking|looking|hiring|recruiting))\b"),
)
# fmt: on
