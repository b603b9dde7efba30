"""Protected topics in notes: what is about the work, what is about the person, and French and German words."""

from generator.linting.note_words import any_of

# Words of `topics` where they are about the work, not about the person; they are taken out before looking.
OF_THE_WORK = any_of(
    r"young(?:er)? (?:compan|team|business|product|market|brand|customer|child|patient|driver|audience|firm"
    r"|people)\w*",
    r"older (?:version|system|machine|software|equipment|model|stock|data|customer|people|patient|resident|building"
    r"|code|release|contract|product|site|pump|case|invoice|colleague|volunteer)\w*",
    r"aged (?:debt|receivable|stock|inventory|care|invoice)\w*",
    r"age[- ]groups?",
    r"ages? \d+ ?(?:to|-|–) ?\d+",
    r"retired? (?:the|a|an|old|legacy|our|its|their|two|three|four|five|\d+) \w+",
    r"retirement (?:plan|home|product|saving|fund|village|of)\w*",
    r"born (?:out of|from)",
    r"race (?:condition|to|against|day|track|car|team|for)s?",
    r"(?:arms|relay|boat|horse) race",
    r"accent (?:colou?r|wall|light)s?",
    r"(?:student|care|nursing|school|the) residence",
    r"commuter \w+",
    r"(?:in )?(?:good|bad) faith",
    r"faith in (?:the|my|our|its|that|this)",
    r"(?:lost|kept|leap of) faith",
    r"older than",
    r"commuted the",
    r"accent on",
    r"appearances? at",
    r"nationality of (?:the|its)",
    r"union members? (?:turnover|data|survey|number)s?",
    r"church (?:roof|hall|project|client)s?",
    r"married (?:sales|the|two|data)",
    r"economic depression",
    r"medication (?:error|round|chart|list|review|plan|management|order)s?",
    r"(?:checked|gave|prepared|ordered|logged|recorded|double-checked) (?:the )?medication",
    r"(?:team|staff|department|unit|sales)(?:['’]s)? sick (?:leave|days?)",
    r"sick (?:leave|days?) (?:rate|cost|figure)s?",
    r"(?:customer|client|supplier|buyer|company|borrower)(?:['’]s|s['’])? "
    r"(?:credit|bank) (?:rating|score|history|account)s?",
    r"credit (?:rating|score|history) of",
    r"bank accounts? (?:of|for|reconciliation|fraud)",
    r"current salary (?:cost|bill|budget|structure)s?",
    r"attractive (?:offer|price|term|market|deal|rate|proposal|package|option|alternative|return|margin|product"
    r"|business|to|for|discount|conditions)s?",
    r"(?:more|less|financially|commercially) attractive",
    r"good-looking (?:report|dashboard|slide|chart|page|product)s?",
    r"appearance of (?:the )?(?:store|shop|product|report|page|packaging|building|label|display)s?",
    r"(?:court|media|public|television|tv|first) appearances?",
    r"(?:board|committee|members?|shareholders|council|team|they|we|panel|staff|owners|residents) (?:then )?voted",
    r"voted (?:to|on|down|against)",
    r"(?:with|to|by|from|met|and|the|local|both|involved|consulted|told|informed|asked) "
    r"(?:the |both |two )?trade unions?",
    r"(?:customer|client|patient|pupil|student|resident|colleague|employee|caller|tenant|guest|owner|founder|boss"
    r"|manager|deceased)(?:['’]s)? (?:wife|husband|spouse|child|children)",
    r"child(?:ren)?(?:['’]s)? (?:ward|hospital|home|service|book|department|programme|centre|class|charity|range)s?",
    r"(?:school|vulnerable|all|the|his class's) children",
    r"childcare (?:provider|centre|company|sector|staff|service)s?",
    r"gender (?:pay|balance|split|equality|diversity|data|target|quota)\w*",
    r"maternity (?:ward|unit|cover|hospital)s?",
    r"(?:sexual|racial) (?:harassment|abuse|bias|slurs?)",
    r"criminal record checks?",
    r"arrested (?:the|a|two|three) \w+",
    r"(?:national|racial) disability (?:service|scheme)s?",
    r"disability (?:service|charity|team|benefit)s?",
)
# About the person, whatever the work is.
OF_THE_PERSON = {
    "age": any_of(
        r"(?:s?he|candidate)(?: is|['’]s| was| looks| looked| seems| seemed) "
        r"(?:too |a bit |quite |very |rather |still |so )*"
        r"(?:old|young|older|younger)(?! (?:version|team|compan|business|enough to))",
        r"(?:his|her) age",
        r"in (?:his|her|their) (?:early |late |mid[- ])?"
        r"(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)",
        r"(?:close|near) to retirement",
        r"(?:s?he|candidate)(?: is|['’]s| was) (?:about |almost |over )?[2-6]\d years old",
        r"(?:sie|er) (?:ist|wirkt) (?:schon |noch |sehr |recht )?(?:zu )?(?:alt|jung)",
        r"son âge",
        r"(?:elle|il) (?:est|semble|fait) (?:trop |très |un peu )?(?:jeune|âgée?|vieux|vieille)",
    ),
    "sex or gender": any_of(
        r"(?:s?he|candidate)(?: is|['’]s| was| seems) (?:gay|lesbian|bisexual|trans)",
        r"(?:sie|Kandidatin) ist schwanger",
        r"(?:elle|candidate) est enceinte",
    ),
    "family": any_of(
        r"(?:s?he|candidate) (?:has|have|had|got|also has) (?:\w+ ){0,2}(?:kids?|child|children|bab(?:y|ies))",
        r"(?:his|her) (?:husband|wife|spouse|boyfriend|girlfriend|kids|children)(?!['’]s (?:ward|book))",
        r"(?:newly|just|recently) (?:married|divorced)",
        r"(?:is|as) a (?:single|working) (?:mother|father|mum|dad|parent)",
        r"(?:sie|er|Kandidatin|Kandidat) hat (?:zwei|drei|vier|kleine|ein|zwei kleine|\d) Kind(?:er)?",
        r"ihr (?:Ehem|M)ann",
        r"seine (?:Ehef|F)rau",
        r"son (?:mari|épouse|conjoint)",
        r"(?:elle|il) a (?:\w+ )?enfants",
    ),
    "origin": any_of(r"(?:strong|heavy|thick|foreign|slight|noticeable) accent", r"not a native(?: speaker)?"),
    "religion": any_of(
        r"(?:wears?|wearing|wore) (?:a |an )?(?:headscarf|hijab|turban|kippah?|veil|cross)",
        r"(?:s?he|candidate)(?: is|['’]s) (?:a )?(?:practising |devout )?"
        r"(?:muslim|jewish|jew|christian|catholic|hindu|sikh|buddhist|protestant|atheist)",
        r"trägt (?:ein )?Kopftuch",
        r"porte (?:le |un )?(?:voile|foulard)",
    ),
    "health": any_of(
        r"(?:s?he|candidate)(?: is|['’]s| was| seems| looks) (?:\w+ )?"
        r"(?:disabled|deaf|blind|dyslexic|autistic|overweight|obese)",
        r"(?:s?he|candidate) (?:has|had) (?:\w+ )?(?:cancer|diabetes|adhd|autism|dyslexia|epilepsy|stammer|stutter)",
        r"(?:elle|il) est (?:handicapée?|malade)",
        r"(?:sie|er) ist (?:schwer)?behindert",
    ),
    "looks or name": any_of(
        r"(?:attractive|good[- ]looking|pretty|handsome) (?:woman|man|girl|lady|guy|candidate|person)"
    ),
}
# The topics in French and German; English is in `topics`.
ELSEWHERE = {
    "sex or gender": any_of(r"schwanger(?:schaft)?", r"(?<!l['’])enceinte(?! d)", r"congé (?:de )?maternité"),
    "family": any_of(
        r"verheiratet",
        r"geschieden",
        r"ledig",
        r"Elternzeit",
        r"Mutterschutz",
        r"mariée?",
        r"divorcée?",
        r"célibataire",
        r"ses enfants",
        r"(?:zwei|drei|kleine|ihre|seine) Kinder",
    ),
    "origin": any_of(
        r"Muttersprachler(?:in)?",
        r"(?:starker|leichter|ausländischer|deutlicher) Akzent",
        r"(?:fort|léger) accent",
        r"accent étranger",
        r"langue maternelle",
        r"Staatsangehörigkeit",
        r"nationalité",
    ),
    "religion": any_of(r"Kopftuch", r"Muslim(?:in|a)?", r"musulmane?", r"voile islamique", r"Kirchgänger(?:in)?"),
    "health": any_of(r"Schwerbehinder\w+", r"Behinderung", r"chronisch krank", r"handicapée?", r"arrêt maladie"),
    "politics or union": any_of(r"Gewerkschaftsmitglied", r"Parteibuch", r"syndiquée?"),
    "criminal record": any_of(r"Vorstrafen?", r"vorbestraft", r"casier judiciaire"),
}
