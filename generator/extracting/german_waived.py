"""What German adverts say that nobody needs: `waived` of `german`, which takes an ask back."""

PAPER = (
    r"\w*(?:kenntnisse|erfahrung(?:en)?|ausbildung|studium|abschluss|führerschein|qualifikation(?:en)?|zeugnisse?|"
    r"lehre|abitur|matura|noten|schein|zertifikate?|sprachen?|deutsch|englisch|französisch|italienisch)"
)
ASKED = r"(?:nötig|erforderlich|notwendig|vonnöten|voraussetzung|bedingung|pflicht|vorausgesetzt|verlangt|gefordert)"
# What follows, where the sentence does not take it back.
NEEDLESS = r"(?!.*\b(?:sondern|aber|nur|lediglich|jedoch|solange|außer|dafür|allerdings)\b)[^.;:!?–—]{0,70}"
# Where a sentence begins.
START = r"(?:^|(?<=[.!?;:–—] ))\W{0,3}"
# A few words that neither say how welcome something is nor open a clause; hours are no ask taken back.
WORK = (
    r"(?:nett|toll|schön|gut\b|super|hilfreich|wünschenswert|aber|jedoch|zwar|nicht|wochenend|schicht|"
    r"überstunden|nacht|reise|pendeln|sonntag|kümmer|sorge|fürcht|arbeiten|befürcht|verzicht|akquis|termin|anmeld)"
)
WORD = rf"(?!\w*{WORK})[\w'’./-]+"
WORDS = rf"(?:{WORD} )"
NO = r"keine?[nrsm]?"
YOU = r"(?:du|sie|ihr)"
NEED = r"(?:musst|müssen|müsst|brauchst|brauchen|braucht|benötigst|benötigen)"
KNOWS = (
    r"\b(?:sein|haben|können|kennen|wissen|sprechen|verstehen|beherrschen|besitzen|mitbringen|vorweisen|"
    r"vorlegen)\b"
)
# Who fears nothing has a quality, who lacks a paper has none.
LACKED = (
    r"(?!angst|scheu|problem|berührung|hemmung|bedenken|schwierigkeit|furcht|sorge|höhenangst|allergi|zeit|plan\b|"
    r"idee|lust)[^.;:!?]{2,70}\?"
)
EQUAL = (
    r"(?:(?:ist|sind) (?:es )?(?:(?:uns|für uns|dabei|hier|völlig|ganz|total|eher) ){0,2}(?:egal|gleich(?:gültig)?|"
    r"nebensache|nebensächlich|zweitrangig|unwichtig|unerheblich|wurs[ch]t|nicht (?:so )?(?:wichtig|entscheidend))|"
    r"spiel(?:t|en) (?:(?:für uns|dabei|hier|bei uns) ){0,2}keine(?: \w+)? rolle)"
)
NO_MATTER = r"(?:egal|gleich(?:gültig)?|ganz gleich|unerheblich|keine rolle|nicht (?:so )?(?:wichtig|entscheidend))"
HISTORY = (
    rf"(?:{PAPER}|jahren?|gelernt\w*|studiert\w*|anfänger\w*|\w*einsteiger\w*|profi|gearbeitet|schule|beruf|vorher|"
    r"bisher)"
)
DISMISSED = (
    rf"(?:(?:bist|sind|seid) {YOU}\b(?: (?!nicht\b)\w+){{0,3}}? (?:falsch|verkehrt|fehl am platz|nicht richtig)|"
    rf"(?:nichts|nicht das "
    r"richtige|nicht die richtige(?: \w+)?|nicht der richtige(?: \w+)?) für (?:dich|sie|euch))"
)

WAIVED = (
    rf"\b(?:keine?|ohne) (?:\w+ ){{0,2}}?{PAPER}\b(?:(?! nicht\b)[\w ]){{0,30}}?(?:{ASKED}|möglich|willkommen)|"
    rf"\b{PAPER}\b (?:\w+ ){{0,2}}?(?:(?:ist|sind) )?(?:nicht {ASKED}|keine (?:voraussetzung|bedingung|pflicht))|"
    rf"{START}{WORDS}{{1,6}}?(?:ist|sind|wird|werden) (?:dafür |hierfür |dazu |bei uns )?(?:nicht {ASKED}|keine "
    r"(?:voraussetzung|bedingung|pflicht))|"
    rf"{START}{WORDS}{{1,6}}?(?:ist|sind) (?:es|das) nicht\W*$|"
    rf"\b{PAPER}\b {EQUAL}|\b{PAPER}\b (?:ist|sind) (?:bei uns |für uns |hier |dabei )?kein muss\b|"
    rf"{START}ob [^.;:!?]{{3,130}}?,? (?:(?:das|es) )?{EQUAL}|"
    rf"\bes (?:{EQUAL}|kommt (?:uns )?nicht darauf an),? (?:ob|welche\w*|wie|wo|woher|was|wann)\b{NEEDLESS}|"
    rf"{START}(?:ganz |völlig )?{NO_MATTER},? (?:ob|welche\w*|wie|wo|woher|was|wann)\b(?!.*, "
    rf"{YOU}\b)[^.;:!?–—]{{0,70}}?"
    rf"\b{HISTORY}\b[^,.;:!?–—]{{0,30}}|"
    rf"{START}{WORDS}{{1,5}}?(?:muss|müssen|braucht|brauchen) (?:dabei |dafür |hierfür )?nicht {WORDS}{{0,3}}?"
    r"(?:sein|haben|vorliegen|perfekt\w*)\b|"
    rf"{START}(?:{WORDS}{{1,4}}?{NEED} {YOU}|{YOU} {NEED})\b(?: (?!kein|sich\b|dich\b){WORD}){{0,3}}? "
    rf"(?:nicht|{NO})\b(?! nur| angst| sorge| scheu)"
    rf"(?=[^.;:!?–—]*{KNOWS}){NEEDLESS}|"
    rf"\b{PAPER}\b(?:[?!,:]| -)? ?(?:brauch|benötig|müss|musst)\w* {YOU}\b(?: \w+){{0,3}}? (?:nicht(?! nur)|{NO})\b|"
    rf"\b(?:gelernt|studiert) (?:haben )?(?:müssen|musst) {YOU}\b(?: \w+){{0,3}} nicht|"
    rf"\b(?:brauch|benötig|müss|musst|verlang|erwarte|setz|forder)\w* (?:(?:{YOU}|wir|dafür|"
    rf"hierfür|bei uns) ){{0,2}}{NO} (?:\w+ ){{0,2}}?{PAPER}\b|"
    rf"\b(?:setzen|setze) wir (?:\w+ ){{0,2}}?nicht voraus|\bwir (?:setzen|verlangen|erwarten|fordern|suchen|"
    rf"brauchen) "
    rf"(?:\w+ )?(?:nicht|{NO})\b{NEEDLESS}|"
    rf"{START}{YOU} (?:hast|haben|bist|sind) (?:noch )?{NO} {LACKED}|"
    rf"{START}(?:noch )?(?:{NO}|ohne) (?:\w+ ){{0,2}}?{PAPER}\b[^.;:!?]{{0,60}}\?|"
    rf"\b(?:(?:wieder|quer|berufs|neu|seiten)ein(?:steiger|stieg)|berufsanfänger)[\w*:/()-]*\b(?:(?! "
    rf"mit\b)[^.;:!?]){{0,50}}?\b(?:willkommen|möglich|"
    r"gerne?|begrüßt|bewerben|chance)|"
    rf"\b(?:nicht|noch nicht)\b[^.;:!?]{{0,20}}?\b(?:alle[ns]?|jede[nsr]?|100 ?(?:%|prozent))\b[^.;:!?]{{0,30}}?\b(?:"
    r"punkte?|kriterien|kriterium|anforderung(?:en)?|voraussetzung(?:en)?|haken|kästchen|häkchen)\b[^.;:!?]{0,30}|"
    rf"{START}wenn [^.;:!?]{{3,150}}?, [^.;:!?,]{{0,40}}?{DISMISSED}|\b{DISMISSED},? (?:wenn|"
    rf"falls)\b[^.;!?]{{3,150}}|"
    r"\b(?:gleichwertige|vergleichbare|andere|ausländische)\w* [^.;:!?]{0,80}?\b(?:wird|werden|kann|können)\b[^.;:!?]"
    r"{0,30}?\b(?:anerkannt|berücksichtigt|akzeptiert|angerechnet)|"
    r"^\W*(?:ohne ausnahme|keine ausnahmen?|kein problem)\W*$"
)
