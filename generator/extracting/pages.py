"""What pages that are no adverts look like: the sentences that say so, and the words that show it."""

import re

NEWS = "This looks like a news item (it announces who was appointed; it asks nothing of an applicant)."
JOB_LIST = "This looks like a list of jobs (it names several openings and describes none of them)."
QUESTIONS = "This looks like a page of questions and answers (its headings are an applicant's questions)."
GUIDE = "This looks like a guide for applicants (it explains how candidates are chosen; it describes no role)."
CAREERS = "This looks like a careers page (it presents the employer; it describes no opening)."
CV = "This looks like a CV (it lists what one person has done; it asks nothing of an applicant)."
TEASER = "This looks like a teaser (it breaks off before it asks anything of an applicant)."
TEST = "This looks like a test page (it says so itself; it describes no role)."
DEAD = "This looks like a dead link (it says that the page or the position is gone)."
COURSE = "This looks like a course or an event (it invites people to take part; it seeks nobody for a role)."
TENDER = "This looks like a call for tenders (it seeks a contractor, not an employee)."
PRODUCT = "This looks like a page that sells something (it names a product or service, not a role)."
POLICY = "This looks like a policy or legal notice (it sets rules; it seeks nobody)."
ARTICLE = "This looks like an article (it tells of a subject; it asks nothing of an applicant)."
THIN = "This holds too little to be a job advert (it asks nothing of an applicant and names no duties)."

APPOINTED = re.compile(
    r"\b(?:has been|was|is) (?:appointed|named(?! (?:among|one of|as? |the best|best|in ))|promoted)\b|"
    r"\bappoint(?:s|ment of)\b|\bjoin(?:s|ed) (?:the |our )?(?:\w+ ){0,3}as\b|\b(?:is|are) (?:pleased|proud|"
    r"delighted|happy) to (?:announce|welcome)\b|\bwelcomes (?:\w+ ){1,4}(?:as|to)\b|\bwelcomes its\b|"
    r"[”\"»] (?:said|says)\b|\bsaid[,:]|\b(?:a été|est|a) nommée?\b(?! (?:meilleure?|parmi|l['’]une?))|"
    r"\brejoint\b.{0,40}\ben (?:tant que|qualité)|\bnomination de\b|"
    r"\bwurde\b(?!.{0,80}\bbeste).{0,80}\b(?:ernannt|berufen)\b|\bneue[rn]? (?:leiter|geschäftsführer|"
    r"chef)\w*\b.{0,40}\b(?:ist|wird|heißt)\b",
    re.I,
)
SEEKING = re.compile(
    r"\b(?:(?:looking|searching) (?:for|to (?:hire|recruit))|seek(?:s|ing)?\b|hiring\b|recruiting\b|(?:job|"
    r"immediate) opening|vacancy|we need|wanted\b(?! to)|(?:needs|wants) (?:an?|two|three|another)\b|"
    r"join (?:our|us)|to join|(?:the|this) (?:role|post|"
    r"position)\b|(?:the|this) job (?:needs|requires|involves|includes|will)\b|reporting to the\b|\bresumes?:|"
    r"responsibilities|duties|applicants?\b|ideal candidate|successful candidate|you will|"
    r"you['’]ll|required\b|apply\b|recherch(?:e|ons)|recrut(?:e|ons|ement)|cherchons|cherche\b|"
    r"poste à pourvoir|à pourvoir|profil|\b[hf]\s?/\s?[hf]\b|vos missions|vous (?:êtes|avez)\b|rejoign|"
    r"expérience (?:souhaitée|exigée|demandée|requise)|candidat|vous serez\b|tu seras\b|embauch|\bcd[id]\b|"
    r"\bcv\b|emploi permanent|du (?:bist|hast|bringst|brauchst|solltest)|fehlt uns|"
    r"uns fehlt|sie (?:bringen|verfügen|haben|sind)|dein profil|"
    r"ihr profil|bewerb|suchen|gesucht|sucht\b|verstärkung|unterstützung|stelle\b|vous (?!apprendr|trouver|"
    r"pouvez|souhait|voul|découvr|avez\b|êtes\b)\w+ez\b)|\([mwfdx]\s?/\s?[mwfdx](?:\s?/\s?[mwfdx])?\)|"
    r"\b(?:send|e-?mail|submit|forward|drop|bring)\b.{0,40}\b(?:cv|resume|résumé)\b",
    re.I,
)
SEVERAL = re.compile(
    r"\b(?:current|open|available|our|new|latest|all) (?:\w+ ){0,2}(?:openings|positions|vacancies|"
    r"roles|jobs|opportunities)\b|\bjob (?:list|board|listings)\b|"
    r"\bour current(?:ly)? |\bnos offres\b|\boffres (?:d['’]emploi|pour)\b|\bpostes (?:ouverts|"
    r"à pourvoir)\b|\bcliquez sur une offre|"
    r"\b(?:aktuellen?|offenen?|unsere[n]?|freien?) (?:\w+ )?(?:stellen|stellenausschreibungen|"
    r"stellenangebote|jobs|positionen|vakanzen)\b|\binitiativbewerbung",
    re.I,
)
# Two spans of years, as in a life's stations, and nobody who is addressed or sought.
SPANS = re.compile(
    r"(?:(?:19|20)\d\d|\d\d/\d{4})\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d/\d{4}|present|today|now|heute|"
    r"aujourd)[\s\S]*(?:(?:19|20)\d\d|\d\d/\d{4})\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d/\d{4}|present|today|now|"
    r"heute|aujourd)",
    re.I,
)
ADDRESSES = re.compile(
    r"\b(?:you|your|we|our|applicants?|candidates?|apply|salary|vous|votre|nous|notre|postuler|poste|"
    r"wir|uns|unser\w*|sie|ihre?|du|dein\w*|bewerb\w*)\b",
    re.I,
)
POSTED = re.compile(
    r"\b(?:min(?:ute)?s? read|in this (?:blog post|article)|posted (?:by|in)|minutes? de lecture|"
    r"dans cet article|lesezeit|in diesem (?:beitrag|artikel))\b",
    re.I,
)
FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:ll|m|ve|d)|ich|je|j['’]ai|j['’]étais)\b(?!\))")
HIRING = re.compile(
    r"\b(?:hiring|careers?|join our|vacanc\w+|karriere|stellen\w*|carrières?|recrut\w+|rejoign\w+)\b", re.I
)
TESTED = re.compile(r"\b(?:test|testing|lorem ipsum|placeholder|dummy|essai|testseite)\b", re.I)
GONE = re.compile(
    r"\b(?:404|page (?:not found|introuvable|does not exist)|no longer (?:available|accepting|open|"
    r"exists?)|(?:has|have) been filled|has expired|"
    r"(?:n['’]est plus|n['’]existe (?:plus|pas)|n['’]est pas) (?:disponible|en ligne)?|pourvue?\b|"
    r"nicht (?:gefunden|mehr (?:verfügbar|online|aktuell))|bereits besetzt)\b",
    re.I,
)
CAREERS_TITLE = re.compile(
    r"(?:careers?|jobs?|join (?:us|our team)|work (?:with|for) us|vacancies|karriere|"
    r"stellen(?:angebote)?|carrières?|emplois?|recrutement|"
    r"nous rejoindre|rejoignez[- ]nous|arbeiten bei .{1,40})(?: (?:at|with|bei|chez) .{1,40}| page)?\W*$",
    re.I,
)
RULES = re.compile(
    r".*(?:\b(?:privacy|cookie|data protection) (?:policy|notice|statement)|\bterms (?:of (?:use|service)|"
    r"and conditions)\b|\bpolicy$|\bcode of conduct\b|"
    r"\bmentions légales\b|\bpolitique de (?:confidentialité|cookies)\b|\bconditions générales\b|"
    r"\brèglement (?:intérieur\b|d[eu]\b)|\bhausordnung\b|\bsatzung\b|"
    r"\bdatenschutzerklärung\b|\bimpressum\b|\bagb\b)",
    re.I,
)
GUIDES = re.compile(
    r"(?:the |our |tips for )?(?:(?:job )?application|hiring|interview|recruitment|selection)s?(?: (?:process|"
    r"guide|tips|advice))?|how (?:to apply|we hire|we recruit)|applying|(?:unser |der )?(?:bewerbungs|"
    r"auswahl)(?:prozess|tipps|verfahren|ablauf)|so bewerben sie sich|(?:le |"
    r"notre )?processus de (?:recrutement|sélection)|comment (?:postuler|candidater)",
    re.I,
)
FAQ = re.compile(
    r".*(?:\bfaqs?\b|\bquestions (?:fréquentes|and answers)\b|\bfrequently asked\b|\bfoire aux questions\b|"
    r"\bhäufige fragen\b)",
    re.I,
)
BREAKS_OFF = re.compile(r"(?:\[(?:\.\.\.|…)\]|\.\.\.|…|\bread more|\blire la suite|\bweiterlesen)\W*$", re.I)
# An hour's, a week's or a contract's terms, which an advert names and a page on a subject rarely does.
TERMS = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six)(?:[.,:]\d+)?\s?(?:h|hours?|days|nights|evenings|shifts|heures?|"
    r"nuits|jours|stunden|tage|nächte)\s?(?:a|per|each|/|par|pro|in der|je)\s?(?:week|month|semaine|mois|woche|"
    r"monat)\b|\b\d+\s?(?:h\b|wochenstunden|stunden\b)|[$£€]\s?\d+(?:[.,]\d+)?\s?(?:an? hour|per hour|/ ?(?:h|"
    r"hr|hour)|p/h)|\d\s?(?:€|euros?)?\s?(?:de l['’]heure|brut|die stunde|pro stunde|/ ?std)|\b(?:an|"
    r"per) hour\b|\btaux horaire\b|\b(?:minijob|vollzeit|teilzeit|full[- ]time|part[- ]time|cd[id]|unbefristet|"
    r"befristet|tariflohn|nach tarif|union scale|salary|gehalt|salaire|bezahlung|vergütung|entgeltgruppe|"
    r"gratification|temps (?:plein|partiel|complet)|mission de \d|contrat à durée|mon-fri|mo-fr)\b",
    re.I,
)
# What a page of each other sort calls itself by, or plainly says.
CLASSES = re.compile(
    r"\b(?:you will learn|you['’]ll learn|vous apprendrez|sie lernen|you learn how)\b|"
    r"\b(?:course|workshop|entry|seminar|ticket)\b.{0,30}\b(?:costs?|is free|fee)\b|\b(?:admission|entry) is free\b|"
    r"\bdoors open\b|\bentrée libre\b|\beintritt\b.{0,12}\bfrei\b|\bteilnahmegebühr|\btarif : \d|\bpreis: \d|"
    r"\binscriptions? en ligne\b|\b(?:places|seats) (?:are|is) limited\b|\b(?:the )?fee (?:is|covers|includes)\b|"
    r"\bbook (?:your|a) place\b|\bprérequis : aucun|\bfrais d['’]inscription",
    re.I,
)
CLASS_NAMES = re.compile(
    r".*\b(?:course|courses|workshop|seminar|webinar|training day|certificate in|open day|(?:job|career|"
    r"careers) fair|conference|forum de l['’]emploi|salon de|journée portes ouvertes|formation(?=\s?:)|atelier|"
    r"colloque|lehrgang|kurs|seminar|\w*messe|jobbörse|tag der offenen tür|vortrag)\b",
    re.I,
)
TENDERS = re.compile(
    r"\b(?:invitation to tender|request for proposals?|invites? (?:bids|tenders)|bidders?|tenderers?|"
    r"the contractor shall|appels? d['’]offres|appel public à la concurrence|remise des offres|"
    r"critères d['’]attribution|le titulaire devra|öffentliche ausschreibung|bieter\b|der auftragnehmer|"
    r"zuschlagskriteri\w+)",
    re.I,
)
SELLS = re.compile(
    r"\b(?:book (?:a|your) demo|request a demo|(?:start (?:a|your) )?free trial|add to (?:cart|basket)|"
    r"demande[zr] une démonstration|essai gratuit|ajouter au panier|kostenlos testen|jetzt testen|in den warenkorb|"
    r"demo (?:buchen|anfordern|vereinbaren)|\d (?:€|euros?|pounds|dollars)? ?(?:a month|par mois|"
    r"im monat)\b.{0,60}\b(?:plan|abo))",
    re.I,
)
APPLIES = re.compile(
    r"\b(?:this|the) policy applies|\b(?:the purpose of )?this policy\b|\ble présent règlement|\bcette politique\b|"
    r"\bdiese (?:richtlinie|ordnung|satzung|erklärung)\b",
    re.I,
)
