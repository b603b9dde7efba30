"""Which words of an English advert ask somebody to hold a paper: cues for `cues`."""

from generator.model import Kind

# What is done to papers that are no credentials of those who do it, and what is only known of them.
WORKED_ON = (
    r"(?:resolv|manag|handl|clos|answer|triag|sell|writ|rais|check|process|buy|grant|issu|renew|obtain|creat|open|"
    r"apply|log|experienc|knowledge|understand|familiar|abilit|no\b|without)"
)
# How a paper is held, and cards that are none.
HELD = r"(?:an?|any|valid|current|clean|full|active|own|your|the|must|have|hold|relevant|recogni[sz]ed|new|class)"
NO_CARD = (
    r"(?:gift|credit|debit|bank|job|time|post|sim|menu|loyal\w+|score|report|busine\w+|punch|index|flash|fuel|gas|"
    r"rate|case|key|smart|sound|video|graph\w+|memory|data|card|record|store|care|staff|blue light|discount|rail|"
    r"travel|rewards?|perks?|privilege|prepaid|benefits?|shopping)\b"
)
# What a swindler would ask for in the employer's name.
PRIVATE = (
    r"(?:passport|bank\w*|payments?|money|fees?|deposit|social security|credit card|card (?:details|number)|"
    r"passwords?|"
    r"(?:copy|copies|photos?|scan) of|licen[cs]e number|personal (?:data|details|information)|financial|national id)"
)
# Before what somebody left school with, which others teach for.
LEFT = r"^\W*(?:(?:an?|your|the|full|irish|good|at least|minimum|completed|passed|holds?|have|must have|you have) )*"
# What two people give to one: "2:1 care" is no degree.
SHARED = r"(?:care|support|staff|ratio|session|basis|work|supervis|observ|visit|assist|with\b)"
NOBODY = (
    r"(?!(?:(?:an?|the|our|your|their|any|more) )?(?:customer|client|guest|patient|visitor|member|pupil|parent|"
    r"tenant|"
    r"resident|passenger|donor)s?\b)"
)

# fmt: off
PAPERS: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 60, r"(?<!\byou )(?<!\byou will )(?<!\byou must )(?:\bnever|\bnot|n['’]t) (?:ever |at any "
     r"(?:time|point|"
     rf"stage) )?(?:ask|request|demand|solicit|require)s? {NOBODY}[^.;]{{0,80}}\b{PRIVATE}\b|(?<!\byou )(?<!\byou "
     rf"will )"
     rf"\bnever (?:ask|request|demand|solicit)s? {NOBODY}[^.;]{{0,80}}\b(?:licen[cs]e|id\b|identity|papers)"),
    (Kind.OFFER, 24, r"^\W*(?:an? |your |free |own )*(?:blue light|(?:staff |employee )?discount|rewards?|perks?|"
     r"privilege|rail|travel|gift|prepaid|benefits?) ?cards?\W*(?:\([^()]*\)|for \w+)?\W*$"),
    (Kind.EDUCATION, 12, r"\bjuris doctor\w*|\bj\.\s?d\b\.?|\bjd (?:degree|from)\b"),
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
    (Kind.CREDENTIAL, 22, r"\b(?:subject to|contingent (?:up)?on|require\w*) .{0,40}\b(?:checks?|clearance|vetting|"
     r"disclosure)\b"),
    # A check that the employer makes, whoever pays for it.
    (Kind.CREDENTIAL, 26, r"\bwe(?:['’]ll| will)? (?:also |need to |always )?(?:ask for|carry out|run|do|conduct|"
     r"request|require|need)\b.{0,25}\b(?:dbs|crb|(?:credit|criminal\w*|police|background|vetting|security|"
     r"reference|disclosure)\b.{0,12}\bchecks?)\b(?!.*\b(?:customer|client|tenant|supplier|volunteer)s?\W*$)"),
    (Kind.CREDENTIAL, 14, r"\bin good standing\b|\b(?:registration|registered|licensed|licensure|membership) (?:as|"
     r"with|by|of)\b.{0,40}\b(?:college|council|board|body|association|society|institute|authority)\b|"
     r"\b(?:enhanced|basic|standard) (?:dbs|disclosure|criminal)|\bfit[- ](?:and|&)[- ]proper|\b(?:food|health|"
     r"fire|site|water|radiation)(?: and \w+)? (?:hygiene|safety|handling) (?:certificat\w+|award|level|ticket|"
     r"card|training)|\blevel \d (?:food|award|in food)\b|\b(?:forklift|fork truck|lift truck|reach truck|"
     r"counterbalance|hgv|lgv|crane|plant|telehandler|scaffold\w*)\b.{0,25}\b(?:tickets?|licen[cs]es?|cards?|"
     r"certificat\w+)\b|\b(?:cfa|frm|acca|aca|cima|cipd|ppl|nebosh|iosh|cscs|smsts|sssts|ipaf|pasma|sia|prince2)\b|"
     r"\bcharter(?:ship|holder)\b|\bp\.?\s?eng\b|\bpass (?:an? |the |our )?(?:[\w-]+ ){0,4}(?:check|screening|"
     r"vetting|background)"),
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
     r"credential|"
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
     r"handlers?|tabc|servsafe|osha|twic|hazmat|als|ils|apls|epls|atls|safe ?pass|pmp|cissp|cism|cpa|chartered|"
     r"haccp|cka|itil)\b|\bpermit\b"),
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
    (Kind.CREDENTIAL, 14, r"\b(?:dui|dwi|owi)s?\b|\bsap drivers?\b|\bat[- ]fault (?:accidents?|collisions?)|"
     r"\b(?:dbs|crb|background|police|criminal|criminal record\w*|vetting|reference|pre-employment|security|garda|"
     r"disclosure)\b.{0,12}\bchecks? (?:is|are|will be|may be) (?:required|needed|necessary|essential)\b"),
    # A paper by its sort: of a level or stage, of a body that one is a member of, and degrees by their letters.
    (Kind.EDUCATION, 7, rf"^\W*(?!(?:{WORKED_ON}|deliver|teach\b|lead\b|design|run\b|attend|plan|support|coordinat|"
     rf"study|develop|ensur|help|"
     r"organi[sz]|review|assess\b|offer|provid)\w*\b)(?:[\w&/'’-]+ ){1,5}?(?:qualifications?|module|course)\W*(?:$|"
     r"\(|(?:at|or|in|completed|desirable|preferred|essential|required)\b)|\bat level (?:\d|two|three|four|five|six|"
     r"seven)\b|^\W*(?:an? )?level (?:\d|two|three|four|five|six|seven) (?:in|award|module|diploma|certificate|"
     r"qualification|course)\b|^\W*(?:[\w'’-]+ ){1,4}stage (?:\d|one|two|i{1,3})\b|"
     r"\b(?:llb|llm|b\.ed|m\.?ed|bed(?= \(|/|,? or (?:pgce|"
     r"b\.?a|m\.?a|degree|an?)\b)|bcom|"
     r"pgdip|pgcert|mphil|mres)\b"),
    # What a school leaves one with, and how well somebody did at university or will have done.
    (Kind.EDUCATION, 30, rf"{LEFT}(?:leaving|junior|intermediate|school) cert(?:ificate)?\b|{LEFT}year (?:10|11|12) "
     r"(?:certificate|completion|pass)\b"),
    (Kind.EDUCATION, 14, rf"{LEFT}(?:(?:hsc|tafe|vce|qce|wace|sace|ossd|qqi|fetac|\w+ a levels)\b|year 1[0-2] or\b|"
     r"some college\b|(?:maths?|english)\b.{0,20}\bgrades? [a-e4-9]\b)|\b(?:upper|lower)[- ]second\b|\b(?:an?|or|"
     rf"least|minimum|predicted|of) 2[:.][12]\b(?! {SHARED})|\b(?:first|second)[- ]class (?:hon|degree)|"
     r"\bhon(?:our)?s degree\b|\bexpect(?:ing|ed)? to graduate\b|\bstandard of education\b|"
     r"^\W*undergraduate students?\b"),
    (Kind.EDUCATION, 14, r"^\W*(?:current |recent |new |university )*(?:graduates|undergraduates|students) (?:(?:"
     r"with|from|of|on) (?:an?|any|all)\b(?!.* (?:are|is|will|can|learn|do|come|go|have|welcome)\b)|in (?:your|their|"
     r"the) (?:final|penultimate|last|second|third)\b)|^\W*(?:final|penultimate|last)[- ]year (?:\w+ )?(?:students|"
     r"undergraduates)\b"),
    (Kind.EDUCATION, 6, r"^\W*grade 1[0-2]\W*$"),
    (Kind.CREDENTIAL, 10, rf"^\W*(?:{HELD} )*(?:als|ils|apls|epls|atls|safe ?pass|twic)\b|^\W*(?:\w+ "
     rf")?(?:member(?:ship)?|fellow(?:ship)?|associate(?:ship)?) of (?:the )?(?!team|staff|board|club|crew)"
     r"[a-z]{3,6}\b\W*(?:$|\(|(?:or|is|desirable|preferred|an?)\b)|^\W*(?:be|you are|you['’]re) (?:an? )?(?:\w+ "
     r")?(?:registered|chartered|licen[cs]ed|certified)\b|^\W*holds? (?:an? |the |current |valid |relevant |full |"
     r"recogni[sz]ed )*[a-z]{2,5}\W*(?:$|\()"),
)
# fmt: on
