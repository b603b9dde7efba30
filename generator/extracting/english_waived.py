"""What English adverts say that nobody needs: `waived` of `english`, which takes an ask back."""

PAPER = (
    r"(?:experience|knowledge|qualifications?|degrees?|diplomas?|certificat\w+|licen[cs]es?|skills?|training|"
    r"background|education|fluency|accreditation|registration|portfolios?|cvs?|grades?|expertise|a[- ]levels?|"
    r"gcses?|phd|"
    r"(?:foreign )?languages?|english|french|german|spanish|italian|dutch|polish|arabic|mandarin|welsh|irish)"
)
ASKED = r"(?:required|necessary|needed|expected)\b"
NOT = r"(?:(?:is|are) (?:definitely |certainly |really )?not|isn['’]t|aren['’]t)"
# What follows, where the sentence does not take it back.
NEEDLESS = r"(?!.*\b(?:but|just|only|as long|so long|however|though|although|except|unless|must)\b)[^.;:!?–—]{1,70}"
# Where a sentence begins.
START = r"(?:^|(?<=[.!?;:–—] ))\W{0,3}"
# A few words that open no clause of their own; hours that nobody has to work are no ask taken back.
WORK = (
    r"(?:travel|weekend|overtime|night|evening|shift|lift|appointment|deposit|commut|but|though|that|which|who|if|"
    r"when)"
)
WORDS = rf"(?:(?!{WORK})[\w+#./'’-]+ )"
# Who fears nothing has a quality, who lacks a paper has none.
LACKED = (
    r"(?!fear|problem|qualms|trouble|issue|hesitation|objection|worry|worries|aversion|difficult|allerg|idea|desire|"
    r"time|plans)[^.;:!?]{2,70}\?"
)
EVERYTHING = (
    r"(?:(?:every|all|each)\b (?:[\w-]+ ){0,4}?(?:box(?:es)?|criteri\w+|requirements?|qualifications?|skills?|"
    r"points?|"
    r"bullets?|things? (?:listed|above|here|on)|listed|experience)|everything (?:listed|above|here|on)|100 ?%|all of "
    r"(?:these|this|them|the above)|the full list)"
)
ROLE = r"(?:this|the|our|it)(?: [\w-]+)? ?(?:role|job|position|post|place|company|team|internship|opportunity|one)?"
DISMISSED = (
    rf"(?:{ROLE} (?:(?:is|are|might|may|will|would)(?: probably| definitely| simply)? not|isn['’]t|won['’]t)(?: be)?"
    r"(?: probably)? (?:(?:right|suitable|a (?:\w+ )?(?:fit|match)|the (?:right )?[\w-]+) )?for you|"
    r"you(?:['’]re| are| will|['’]ll)(?: probably| definitely)? not (?:be )?(?:an? (?:\w+ )?(?:fit|match)|(?:right|"
    r"cut "
    r"out) for)|you (?:won['’]t|will not) (?:be happy|enjoy it|like it|fit in|last)\b|look elsewhere)"
)
NO_MATTER = (
    r"(?:(?:does(?: not|n['’]t)|don['’]t|do not) (?:really )?matter|(?:is|are) (?:irrelevant|unimportant|secondary|"
    r"not important)|makes? no difference)"
)

WAIVED = (
    rf"\bno (?:\w+ ){{0,3}}?{PAPER}\b(?: (?:of|in|with) [\w ]{{1,30}}?)?(?: (?:is|are))? {ASKED}|"
    rf"\b{PAPER}\b(?: (?:of|in|with) [\w ]{{1,30}}?)? (?:{NOT}|not) {ASKED}|"
    rf"{START}(?:an? |the |your |any |formal |previous |prior ){WORDS}{{1,5}}?{NOT} {ASKED}|"
    rf"\b(?:do not|don['’]t|needn['’]t|won['’]t|will not) (?:need|have to have|require|ask for|"
    rf"expect|insist on) (?:\w+ ){{0,4}}?{PAPER}\b|"
    rf"\bwithout (?:any |prior |previous )?{PAPER}\b.{{0,20}}\b(?:welcome|may apply|can apply|considered|"
    rf"encouraged)\b|\bno need (?:for|of|to have) (?:any |an? )?(?:\w+ ){{0,3}}?{PAPER}\b|"
    r"\b(?:no need to|(?:do not|don['’]t|won['’]t) (?:need|have) to|needn['’]t) (?:know|have|own|speak|hold|"
    rf"be (?:an? |fluent|qualified|experienced)) ?(?!all\b|every){NEEDLESS}|\b(?:don['’]t worry|do not worry|no "
    r"worries|no problem) if you(?:['’]ve (?:never|not|no)| haven['’]t| have (?:not|never|no)| don['’]t (?:know|"
    r"have|speak|"
    rf"hold)| can['’]t| cannot| aren['’]t| are not|['’]re not)\b{NEEDLESS}|"
    rf"\bwe(?:['’]re| are) not (?:looking for|after|seeking|searching for)\b{NEEDLESS}|"
    rf"{START}(?:you(?:['’]ve| have) (?:got )?no|(?:you )?(?:have not|haven['’]t) got|(?:you )?(?:don['’]t|do not) "
    rf"have) (?:an? |any |much )?{LACKED}|{START}(?:no|without) (?:\w+ ){{0,3}}?{PAPER}\b[^.;:!?]{{0,60}}\?|"
    rf"\b(?:don['’]t|do not|not|can['’]t|cannot|without)\b[^.;:!?]{{1,30}}?\b(?:tick|meet|match|check|fulfill?|"
    rf"satisfy|"
    rf"have|fit)(?:ing)? (?:off )?{EVERYTHING}[^.;:!?]{{0,40}}|"
    rf"{DISMISSED} (?:if|when)\b[^.;!?]{{3,150}}|{START}if [^.;:!?]{{3,150}}?,? (?:then )?(?:please )?{DISMISSED}|"
    rf"{START}whether [^.;:!?]{{3,110}}? {NO_MATTER}|{START}(?:it )?{NO_MATTER}(?: to us)? (?:if|whether|what|"
    r"which|where|how|who)\b[^.;:!?–—]{3,80}|"
    rf"{START}(?:your |a |any )?(?:\w+ )?{PAPER} {NO_MATTER}|"
    rf"{START}(?:far |much )?more than (?:your |an? |any )(?:\w+ )?{PAPER}\b(?=\W*$)|"
    r"\bwe (?:really )?(?:don['’]t|do not) (?:mind|care)(?: about)? (?:if|whether|what|which|where|how|your)\b"
    rf"{NEEDLESS}|"
    rf"{START}(?:any |an |a |all )?(?:(?!only\b|must\b)[\w-]+ ){{0,3}}?(?:equivalent|combinations?|comparable|"
    rf"similar|alternative|"
    r"other relevant|foreign|equivalencies)\b[^.;:!?]{0,90}\b(?:will|may|can|might|would|could|is|are) (?:also "
    r")?(?:be "
    r")?(?:considered|accepted|acceptable|taken into account|recogni[sz]ed|substituted)\b|"
    r"^\W*(?:complete |total )?(?:beginners|novices|career changers|school leavers) (?:are )?(?:very |also |always )?"
    r"(?:welcome|considered|encouraged)|^\W*no exceptions\W*$"
)
