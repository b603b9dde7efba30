"""What the headings of German adverts announce, and the sentences with a colon above a list."""

from generator.extracting.wording import Announces

# Whoever gives the work, in a heading that names nothing else.
HOUSES = (
    r"(?:arbeitgeber\w*|auftraggeber\w*|kunden?|mandanten?|firma|betrieb|\w*unternehmen|agentur|kanzlei|\w*praxis|"
    r"klinik|krankenhaus|pflegedienst|heim|\w*haus|hotel|restaurant|küche|café|bäckerei|\w*schule|kita|"
    r"kindergarten|krippe|einrichtung|träger\w*|verein|verband|stiftung|organisation|institut|labor|werkstatt|"
    r"werk|hof|gemeinde|stadt|verwaltung|behörde|museum|abteilung|team\w*|mannschaft|kollegium)"
)
# A place or a matter of the job rather than who offers it.
MATTERS = r"(?:stelle\w*|rolle|position|job|aufgaben?|tätigkeit\w*|ausbildung|arbeit|anforderung\w*|bewerbung\w*)"
# Whom an advert speaks to.
YOU = r"(?:du|sie|ihr)"
THEE = r"(?:dich|sie|euch|ihnen|dir)"
WIN = r"(?:überzeug|begeister|punkte|gewinn|beeindruck)"

# fmt: off
PHRASES: tuple[tuple[Announces, str], ...] = (
    (Announces.ELSEWHERE, r"^(?:unsere )?(?:weitere|andere|ähnliche|passende|neueste|"
     r"aktuelle)[nr]? (?:offene[n]? )?(?:stellen\w*|jobs?|positionen|vakanzen|"
     r"ausschreibungen)\b(?: \w+){0,3}$|(?:könnte|könnten) (?:sie|dich|ihnen|dir) auch (?:interessieren|"
     r"gefallen)|^jobs,? die"),
    # The steps to the job, however they are called: a journey, a way, so many steps.
    (Announces.PROCESS, r"^(?:deine?|ihre?|euer|der|die) (?:bewerbungs)?(?:reise|weg|journey) (?:zu|zum|zur|in|ins|"
     r"an)\b|^(?:in )?(?:nur |wenigen |nur wenigen )?(?:\d |zwei |drei |vier |fünf )?(?:einfache[n]? |kurze[n]? "
     r")?schritten? (?:zu|zum|zur|bis|in)\b|^in (?:nur )?(?:\d|zwei|drei|vier|fünf|wenigen) (?:\w+ )?schritten$|^wie "
     r"läuft .*\bab\W*$|^so (?:wirst du|werden sie) (?:ein )?teil\b|^(?:so|wie) (?:lernst du|lernen (?:sie|wir)) "
     r"(?:uns|dich|sie)\b|^(?:(?:das|unser|gegenseitiges|erstes) )*kennenlernen$|^(?:bewerbungs|auswahl|"
     r"recruiting)-?(?:schritte|phasen|journey|reise)\b"),
    # What is given and what is asked, told without who gives or asks.
    (Announces.OFFER, r"^(?:das|was|es|folgendes) (?:wird|werden) (?:\w+ ){0,2}geboten\b|^geboten (?:wird|werden)\b|"
     rf"^(?:das|dies) (?:ist|sind) (?:deine?|ihre?|eure?) (?:\w+ )?(?:vorteile?|benefits)\b|\b{THEE} geboten "
     r"(?:wird|werden)\b"),
    (Announces.REQUIREMENTS, r"^(?:das|was|es|folgendes) (?:wird|werden) (?:von \w+ |\w+ )?(?:erwartet|gefordert|"
     r"verlangt|vorausgesetzt|benötigt|gebraucht|gesucht|gewünscht)\b|^was (?:von \w+ )?(?:erwartet|gefordert|"
     r"verlangt|vorausgesetzt|benötigt|gebraucht|gesucht|gewünscht) (?:wird|werden)\b"),
    (Announces.OFFER, r"unsere (?:pluspunkte|vorteile)|für uns punktet|wir punkten|\b(?:das|des|was|dafür) "
     r"(?:kri(?:e|a)g(?:st|en)|kriegt)\b|zuckerl|schmankerl|\bleckerli"),
    (Announces.DUTIES, r"^(?:deine|ihre|eure|die|in den) ersten (?:\w+ )?(?:tage|wochen|monate)n?\b"),
    # What comes last says no more than that it does.
    (Announces.NOTES, r"^(?:was wir|das wollten wir|und|eins|etwas|noch)\b.{0,20}\bnoch (?:sagen|erwähnen|"
     r"loswerden)\b|^(?:noch |und |nur )*(?:ein paar|wenige|einige) (?:letzte )?worte\b|^(?:und )?(?:ganz )?zum "
     r"(?:ab)?schluss$|^übrigens$"),
    (Announces.PREFERRED, r"^(?:(?:sehr|außerdem|zudem|darüber hinaus|ferner|ebenso|auch|besonders|was|das|dies|"
     r"zusätzlich|noch) (?:\w+ )?)*(?:von vorteil|wünschenswert\w*)(?: (?:ist|sind|wäre|wären|außerdem|zudem|auch|"
     r"kenntnisse|qualifikationen|fähigkeiten|erfahrungen|anforderungen))*$|^(?:idealerweise|im (?:idealfall|besten "
     r"fall)|bestenfalls|optimalerweise)(?: (?:bringst|bringen|hast|haben|verfüg\w+|besitz\w+|bist|sind|kannst|"
     r"können)\b.*)?$|^optional|nice[- ]to[- ]have|wäre(?:n)? (?:schön|toll|super|gut|"
     r"ideal|prima)|(?:schön|toll|super|gut|ideal|prima|perfekt) (?:wäre|ist es|sind)|pluspunkte?\b|bonuspunkte?\b|"
     r"^plus$|\bein (?:echtes |großes )?plus\b|zusätzlich (?:gut|von)|^(?:\w+ ){0,2}(?:kein muss|keine (?:bedingung|"
     r"pflicht)|nicht (?:zwingend|erforderlich|notwendig|nötig)|schadet (?:auch )?nicht)(?=$|,| (?:aber|wenn|sind|"
     r"ist)\b)|das i-tüpfelchen|kann-kriteri|gerne? gesehen|wäre(?:n)? (?:ein|das|auch|noch)\b|(?:zusätzlich|"
     r"außerdem|darüber) freuen wir uns|^zusätzlich (?:punkt|überzeug)|"
     r"^(?:(?:auch|sehr|besonders|was|das|ebenfalls) )*(?:hilfreich|nützlich)(?: (?:ist|sind|wäre\w*|für uns|für "
     r"dich))*$|^(?:weitere )?(?:hilfreiche|nützliche) (?:\w*kenntnisse|erfahrung(?:en)?|qualifikationen|fähigkeiten|"
     r"kompetenzen|zusatz\w+)\b"),
    (Announces.ABOUT, rf"(?:firmen|unternehmens|betriebs|kurz)(?:profil|porträt|vorstellung)|^über (?:uns|mich)|"
     rf"^über (?!{THEE}\b|{YOU}\b|deine?\w?\b|ihre\w?\b|\d|(?:die|den|das|diese[nrs]?) (?:\w+ )?{MATTERS}\b)"),
    (Announces.ABOUT, r"^wir stellen uns (?:kurz )?vor|(?:firmen|unternehmens|vereins)beschreibung|(?:dein|"
     r"ihr) (?:zukünftiges|neues|künftiges) team|^was wir (?:machen|tun)|^(?:so|wie) (?:sind|arbeiten|ticken|"
     r"leben) wir|^wie wir (?:sind|arbeiten|ticken)|wir in zahlen|hinter den kulissen|^einleitung|^das projekt$"),
    (Announces.ROLE, r"(?:stellen|job|positions)profil$|^(?:stellen|job)?beschreibung$|^(?:zur|"
     r"die) stelle(?: im .*)?$|stellenbeschrieb"),
    (Announces.REQUIREMENTS, r"wunsch(?:kandidat|kolleg|profil|besetzung)\w*|(?:dein|ihr) (?:background|"
     r"\w+er hintergrund)|zu (?:deinem|ihrem) profil|\bwen (?:wir|suchen|brauchen)|^(?:zwingend |"
     r"unbedingt )?(?:erforderlich|gefordert|gewünscht|gesucht|notwendig|benötigt|gefragt)(?: sind| ist| wird|"
     r" werden)?$|\bist uns .{0,15}wichtig|(?:zeichnen|beschreiben) (?:dich|sie)\b|das qualifiziert|das zeug|"
     r"dir liegen|^(?:soft|hard)?[ -]?skills$|skillset|eintrittskarte|bereicher\w+|wünsche an|"
     r"^(?:[\w-]+ ){0,2}eigenschaften\b"),
    (Announces.DUTIES, r"(?:bringst|bringen) (?:du|sie) (?:dich|sich) ein|^(?:das|was) (?:kannst du|"
     r"können sie) (?:be|ge)\w+en$|^die stelle (?:umfasst|beinhaltet)|^(?:womit|damit) beschäftig\w+|"
     r"zu (?:deinem|ihrem) (?:job|alltag|aufgabenbereich)|^in dieser (?:funktion|rolle|position|stelle)$|"
     r"^(?:das sind )?(?:deine |ihre |die )?themen$|to-?dos?\b|tagesgeschäft|zu erledigen|auf (?:dich|"
     r"sie) zukommt|liegt in (?:deiner|ihrer)|^was macht (?:eine?|man)\b|^(?:du wirst|sie werden)$|(?:aufgaben|"
     r"tätigkeits|einsatz|arbeits)profil|wofür wir (?:dich|sie)|dafür (?:brauchen|suchen) wir (?:dich|sie)|"
     r"kommst du ins spiel|kommen sie ins spiel|(?:bist du|sind sie) gefragt|gibt(?:'s| es) zu tun|"
     r"zu tun (?:ist|gibt)|(?:zuständig|verantwortlich)(?: für| sind| bist)$"),
    (Announces.PROCESS, r"^bewerbungen an\b|\berreich(?:en sie|st du) uns|\b(?:noch|weitere|offene|deine|"
     r"ihre) fragen\b|^fragen\b|(?:hast du|haben sie|bei) (?:noch |weitere )?fragen|\bangesprochen\b|"
     r"erkenn\w+ (?:dich|sich|du|sie)\b|^(?:bist du|sind sie) (?:dabei|bereit|interessiert|neugierig)|"
     r"^das bist du\?|so einfach|hört sich|trifft das|du willst (?:dabei|mehr|zu uns)|auswahlprozess|^vielfalt|"
     r"unsicher|sag hallo|^alles klar|^schreib|^melden sie|^rufe?\b|^(?:weitere|weiterführende|zusätzliche|"
     r"mehr|ergänzende|nähere) (?:informationen|infos|angaben|details)|(?:du bist|sie sind) (?:dabei|"
     r"interessiert|neugierig)|weitergeht\b|geht(?:'s| es) (?:dann )?weiter"),
    (Announces.REQUIREMENTS, r"(?:ihr|dein|das|unser|gewünschtes?|anforderungs)-?\s?profil|profil$|anforderung|"
     r"(?<!ist )(?<!sind )(?<!als )voraussetzung|"
     r"(?<!vergleichbare )(?<!gleichwertige )(?<!ähnliche )(?<!entsprechende )qualifikation|mitbring|mitgebracht|"
     r"mitzubringen|^(?:zu|über) (?:dir|dich|ihnen|"
     r"sie|ihrer person|deiner person)$|\bbiete(?:st|n) (?:du|sie uns|sie mit)\b|(?:du|sie) (?:uns|mit) biete(?:st|"
     r"n)\b|erwartungen|(?:unsere|unser) w[uü]nsch\w* an|muss-kriteri|must-?\s?haves?\b"),
    # What the reader may expect is offered, what we expect is asked.
    (Announces.OFFER, r"\buns (?:\w+ )?(?:auszeichnet|ausmacht|macht|unterscheidet)|(?:zeichnet|macht) uns|"
     r"^für (?:dich|sie|ihr\w*|deine?\w?)\b|dankeschön|das beste$|spring(?:en|t)\b|leistungspaket|^(?:(?:ihre|"
     r"deine|unsere|die|alle) )?vorteile\b|lohnt (?:sich|es)|ihr nutzen|dein nutzen|wir (?:dich|sie) \w+en$|"
     r"\w+en wir (?:dich|sie)$|unser beitrag|^attraktive (?:rahmenbedingungen|konditionen|benefits)$|weil du|"
     r"das (?:hast du|haben sie) von uns|\bbekommen sie\b|\berhalten sie\b"),
    (Announces.OFFER, r"(?:du|sie) (?:von |bei )?(?:uns )?erwarten (?:darfst|dürfen|kannst|können)|"
     r"(?:darfst|dürfen|kannst|können) (?:du|sie) (?:von |bei )?(?:uns )?erwarten|wor(?:auf|über) (?:du|"
     r"sie) (?:dich|sich)|(?:haben|bieten|tun|machen) wir (?:für|zu)|(?:haben|bieten) (?:du|sie) davon|"
     r"hast du davon|davon (?:hast|haben)|was wir (?:alles )?(?:für (?:dich|sie|euch)|dir|ihnen|euch)\b|"
     r"(?:spricht|sprechen) für uns|für uns (?:spricht|sprechen)|unser paket|gute gründe|gründe (?:für|"
     r"bei|zu|,)|(?:was|das) (?:du|"
     r"sie) (?:[\w-]+ ){0,3}(?:find|genieß|gewinn|profitier|krieg|erhält|erhalt|bekomm)\w*|deine benefits|"
     r"was wir\b(?! (?:.* )?(?:erwarten|suchen|wünschen|brauchen|verlangen|machen|tun|sind|fordern|"
     r"voraussetzen)\b)|wir (?:für|und) (?:dich|sie)$|(?:von|bei) uns (?:hast|haben|bekommst|bekommen|"
     r"kriegst|kriegen)\b|^(?:das|dafür|damit) (?!suchen|erwarten|wünschen|brauchen|verlangen|machen|tun|"
     r"sind|fordern)\w+en wir\b|(?:bekommst|erhältst|kriegst) du\b|^(?:du|sie) (?:bekomm|erhalt|erhält|profitier|"
     r"genieß)\w*|(?:dich|sich) (?:\w+ ){0,2}freuen|freu\w* (?:du )?(?:dich|sich)|freu (?:dich|sich)|"
     rf"wir (?:{THEE} )?(?:mit )?{WIN}\w*|{WIN}\w+ wir\b|wofür wir stehen|wo(?:mit|durch) wir\b|"
     r"für (?:dich|sie) drin|(?:dein|ihr) (?:plus|gewinn|mehrwert|paket|gehalt|lohn)\b|unser (?:versprechen|"
     r"dankeschön|plus|gegenwert)\b|im gegenzug|warum (?:du|sie|bei|mit|gerade|ausgerechnet|wir|"
     r"zu)\b|(?:deine|ihre) (?:chancen?|perspektiven?|vorteile|möglichkeiten|zukunft|karriere|entwicklung)\b|"
     r"anstellungsbedingungen|verdienst|sozialleistungen|zusatzleistungen"),
    (Announces.PROCESS, r"(?:^|\b)so (?:läuft|kommst du|kommen sie|bewirbst|bewerben|geht)|"
     r"(?:dein|ihr) weg zu(?: uns|m|r)"),
    (Announces.REQUIREMENTS, r"was (?:du|sie) (?:können soll|haben soll)|^(?:was|das|wenn|so|dafür|wer|wie|hierfür|"
     r"womit|dies|wir suchen|bei uns)\b.{0,40}\b(?:du|sie) (?:bringst|bringen|solltest|sollten|hast|haben|bist|sind|"
     r"verfügst|passt|passen|brauchst|brauchen|kannst|können|benötigst|benötigen)\b|^(?:du|sie) (?:bringst|bringen|"
     r"solltest|sollten|hast|haben|bist|sind|verfügst|passt|passen|brauchst|brauchen|kannst|können|benötigst|"
     r"benötigen)(?: über| mit| auch)?$|^(?:du|sie) (?:passt|passen|bringst|bringen|solltest|sollten) (?:zu|gut|"
     r"perfekt|mit|haben|sein|können)\b|^(?:du|sie) (?:bist|sind) (?:bei uns )?(?:genau )?richtig|^(?:was|das|passt|"
     r"dafür|hierfür|wofür)\b.{0,20}\b(?:brauchst|kannst|solltest|passt|kommst|benötigst|bringst) du\b|^(?:was|das|"
     r"passen|dafür|hierfür|wofür)\b.{0,20}\b(?:brauchen|können|sollten|passen|kommen|benötigen|bringen) sie\b|"
     r"^passt du|^so passt|^so passen|^passen sie|"
     r"brauchen wir|wir brauchen|wir (?:suchen|erwarten|wünschen)|wen wir suchen|das (?:bist|solltest|"
     r"bringst|wünschen|erwarten|zeichnet) (?:du|sie|wir|dich)?|^kenntnisse und|"
     r"was wir (?:\w+ ){0,3}?(?:wünschen|erwarten|suchen|brauchen|verlangen|fordern|voraussetzen)|erwarten wir|"
     r"kompetenzen|zu uns (?:passt|passen)|(?:dein|ihr)e? (?:stärken|hintergrund|werkzeugkoffer|können|"
     r"rüstzeug|eigenschaften|fähigkeiten|talente?|persönlichkeit|erfahrung|skills|know-?how|qualitäten|"
     r"superkräfte|rucksack|gepäck|steckbrief|wissen|einstellung|eignung)|"
     r"(?:wichtig ist uns|uns wichtig|wert (?:legen|auf)|legen wir (?:\w+ )?wert)|(?:worauf|darauf) "
     r"(?:es (?:uns |bei uns |hier )?ankommt|kommt es)|\bwas (?:für uns |bei uns |uns )?zählt|"
     r"(?:zeichnet|macht|treibt) (?:dich|sie)\b|(?:was|das) (?:dich|"
     r"sie) (?:\w+ )?(?:auszeichnet|ausmacht|antreibt|beschreibt|qualifiziert)|"
     rf"wo(?:mit|durch) (?:du|sie) (?:uns )?{WIN}\w*|{WIN}\w+ (?:du|sie|uns)\b|(?:du|sie) (?:uns )?{WIN}\w+|"
     r"(?:spricht|sprechen) für (?:dich|sie)|für (?:dich|sie) (?:spricht|sprechen)|^(?:du|sie)$|^(?:so|das|"
     r"wer) (?:bist|sind|"
     r"tickst|ticken) (?:du|sie)\b|^(?:bist du|sind sie) (?:der|die|das|unser|ein|richtig)|(?:stellen wir uns "
     r"(?:dich|sie|unser\w*)|wünschen wir uns|wünscht sich)|^(?:erwartet|gesucht|vorausgesetzt|gefordert|"
     r"benötigt|verlangt|gefragt) (?:wird|werden|sind|ist)\b|wenn du\b|wenn sie\b"),
    (Announces.PROCESS, r"(?<!von )(?<!der )bewerb(?!ungsgespräch|ungen\b)|bewirb|"
     r"^(?:\w+ )?kontakt\w*(?: .{0,20})?$(?<!pflegen)(?<!halten)|wie geht es weiter|nächste[rn]? schritte?|"
     r"^(?:(?:deine?|ihre?|eure?|unsere?) )?ansprech(?:partner|person)\w*(?! für (?!fragen|"
     r"^(?:\w+ )?rückfragen|deine|ihre|dich|sie))|^(?:haben sie |hast du )?(?:\w+ )?interesse\b(?! an (?!der|"
     r"dieser|einer|diesem|einem))|(?:ihr|dein) interesse|interessiert\?|neugierig\b|haben wir (?:dein|ihr|sie|"
     r"dich)|melde dich|auswahlverfahren|jetzt bewerben|freuen uns (?:auf|über|von|,)[^!]*$|klingt (?:gut|das|"
     r"spannend|interessant|nach|toll)|lust (?:auf (?:uns|mehr|den|die|diese|einen neuen|eine neue)|bekommen)|"
     r"^überzeugt\?|^(?:das )?passt\?|worauf warte\w+|^jetzt (?:du|sie|bist|sind)|rückfragen|^auskunft|"
     r"^auskünfte|(?:deine|ihre) (?:\w+ )?unterlagen|unterlagen (?:an|bitte)|chancengleichheit|gleichstellung|"
     r"diversität|vielfalt und|datenschutz|impressum|^(?:post)?anschrift|^adresse|nichts passendes|rechtliche|"
     r"besetzungsverfahren|^(?:das )?verfahren|^(?:der )?ablauf|hinweise? (?:zu|für|an)|allgemeine hinweise"),
    (Announces.OFFER, r"(?:wir|das) bieten|bieten wir|unser angebot|darauf (?:kannst|können|darfst|dürfen)|"
     r"deine vorteile|ihre vorteile|benefits|^(?:(?:ihre?|deine?|die|unsere?|das) )?(?:vergütung|entlohnung|"
     r"bezahlung|gehalt)\b(?:(?: und| &| /|,) .*)?$|(?:und|&) (?:vergütung|gehalt|bezahlung)$|unsere leistungen|"
     r"wir (?:haben|geben|ermöglichen)|das (?:bekommst|"
     r"erhältst|erhalten|bekommen) (?:du|sie)|was (?:du bekommst|sie bekommen)|gibt(?:'s| es)\b|"
     r"freuen (?:(?:dürfen|können) )?sie "
     r"sich auf|freuen (?:darfst|kannst) du dich|freu dich auf|warum (?:wir|zu uns|du bei|sie bei)"),
    (Announces.AWAITING, r"(?:was|das|es|uns) (?:erwarte[tn] (?:dich|sie|euch)(?! bei der arbeit)|(?:dich|sie|"
     r"euch) (?:[\w-]+ ){0,4}erwartet)|wartet auf (?:dich|sie|euch)"),
    (Announces.DUTIES, r"(?<!volle )(?<!reiche )(?<!itige )(?<!nnende )(?<!ssante )\b(?:haupt|kern)?aufgabe|"
     r"(?<!volle )(?<!reiche )(?<!itige )(?<!nnende )(?<!ssante )\b(?:haupt)?tätigkeit|^(?:[\w-]+ (?:und |"
     r"& ))?(?:ihre |deine )?verantwortung(?:sbereiche?)?$|verantwortlichkeit|verantwortungsbereich|"
     r"einsatzbereich|kommt auf (?:dich|sie) zu|was (?:du|sie) (?:bei uns |hier |täglich )?(?:machst|tust|tun|"
     r"machen|bewegst|bewegen|bewirkst|bewirken)|das (?:machst|tust|machen|tun|erwartet dich bei der arbeit)|"
     r"(?:dein|ihr) (?:neuer )?(?:job|arbeitsalltag|alltag|arbeitstag|wirkungs\w+|beitrag|tag|einsatz|part|"
     r"impact|arbeits(?:bereich|gebiet|feld))\b|(?:ihre|deine) (?:neue )?(?:rolle|mission|spielwiese|"
     r"herausforderung\w*|challenge|schwerpunkte|arbeit)\b|das wirst du|^(?:woran|womit|wofür|wobei|"
     r"worum) (?:du|sie|es|geht)\b|^(?:darum|hierum|worum) geht(?:'s| es)|^ein (?:\w+ )?(?:tag|arbeitstag)\b|"
     r"schwerpunkte?\b|arbeitsgebiet|einsatzgebiet|wirkungs(?:feld|kreis)"),
    (Announces.ABOUT, rf"über uns|wer wir sind|wer sind wir|wir über uns|das sind wir|unser (?:unternehmen|team|haus|"
     rf"verein)|^wir(?: sind\b|$)|^(?:die|der|das|unsere?n?|ihre?|deine?) (?:neue[rns]? )?{HOUSES}$|"
     rf"^unsere (?:klinik|werte|kultur|philosophie|vision|mission|"
     r"geschichte|einrichtung|kund\w+|produkte|gäste)|unser (?:leitbild|konzept|anspruch|auftrag|ziel)|"
     r"unternehmensprofil|hintergrund|^(?:kurz )?(?:zu|zur|zum) (?:uns|firma|praxis|einrichtung|unternehmen)|"
     r"lern\w* (?:sie )?uns|^willkommen (?:bei|im|in|beim)\b|^herzlich willkommen|stell(?:en|t) (?:uns|"
     r"sich) vor|^das (?:ist|sind) (?:die|der|das) "),
    # Whatever else one does there, it is a task.
    (Announces.DUTIES, r"^was (?:du|sie) (?:[\w-]+ ){0,3}\w+(?:st|en|ern|eln)$|^(?:das|hier|so|"
     r"da) \w+(?:st du|en sie)\b|^was (?:\w+st du|\w+(?:en|ern|eln) sie)\b|^(?:du|sie) (?!such|will|wollen|möcht|"
     r"wünsch|fühl|find|träum|lieb|mag|mög|wirst|werden)\w+(?:st|en|ern|eln)(?: (?:dich|sich) um| für)?$"),
    (Announces.CONDITIONS, r"rahmenbedingungen|^(?:(?:ihre?|deine?|die|der|unsere?) )?(?:arbeitszeit|dienstzeit|"
     r"arbeitsort|einsatzort|dienstort|standort)\w*(?:(?: und| &| /|,) .*)?$|"
     r"beginn$|eckdaten|auf einen blick|^(?:ab )?(?:wann|wo)\b.{0,12}$|(?:stellen|beschäftigungs)umfang|"
     r"(?:eintritt|antritt)\w*$|^(?:zu besetzen|"
     r"besetzbar|einstellung) (?:ab|zum)$"),
    (Announces.EXPECTATIONS, r"(?<!zur )übersicht|(?<!den )überblick|fakten|kurz und knapp|wichtigste"),
    (Announces.ROLE, r"stellenbeschreibung|stellenausschreibung|ausschreibung|die stelle$|zur stelle|"
     r"die position$|der job$|stellenprofil|über (?:die|diese|deine|ihre) (?:\w+ )?(?:stelle|rolle|position)|"
     r"über den job|zur (?:rolle|position)"),
)
LEADS: tuple[tuple[Announces, str], ...] = (
    (Announces.PREFERRED, r"\b(?:von vorteil|wünschenswert|idealerweise|optional|(?:schön|toll|gut|ideal) wäre\w*|"
     r"ein plus|pluspunkte?)"),
    # However the asking goes on behind it.
    (Announces.PREFERRED, r"\b(?:idealerweise|im idealfall|im besten fall|bestenfalls)\b[^.]*"),
    (Announces.REQUIREMENTS, r"\b(?:mitbring\w*|mitzubringen|voraus\b|voraussetz\w+|vorausgesetzt|anforderung|"
     r"erwarten wir|wir erwarten|suchen wir|du (?:hast|bist)|sie (?:haben|sind|verfügen|bringen)|bringen sie|"
     r"bringst du|profil|wünschen (?:wir )?uns|wünscht sich|jemanden?,? (?:de[rn]|die)|(?:zeichnen|"
     r"zeichnet) (?:sie|dich)|eigenschaften|fähigkeiten|kenntnisse|qualifikationen|wert auf|wenn (?:du|sie)|"
     r"benötigen|benötigst|verfüg(?:st|en)|sollte(?:st|n)?)\b"),
    (Announces.DUTIES, r"\b(?:aufgaben?|hauptaufgaben?|einsatzbereich|tätigkeit\w*|verantwortlich|zuständig|"
     r"umfasst|umfassen|gehören|gehört|zählen|zählt|arbeitsalltag|(?:unterstützen sie|unterstützt du|(?:sie|"
     r"du) unterstütz\w+)|wirst du|werden sie|kümmer\w+|übernehmen sie|übernimmst|(?:du|sie) übern\w+|"
     r"mitarbeit)\b"),
    (Announces.OFFER, r"\b(?:bieten|erwartet dich|erwartet sie|erwarten (?:sie|dich)|vorteile|bekommst|bekommen|"
     r"erhältst|erhalten|freu\w*|garantieren|profitier\w+|benefits|leistungen)\b"),
    (Announces.PROCESS, r"\b(?:bewerbung\w*|bewerben|kontakt|senden|sende|schick\w*|schreib\w*|richten|fragen|"
     r"ansprech\w+|rufen|per (?:post|e-?mail|mail|telefon)|form an|schriftlich|unterlagen|adresse|anschrift)\b"),
)
# fmt: on
WORDS = {
    Announces.REQUIREMENTS: (
        "profil anforderungen anforderung voraussetzungen qualifikation qualifikationen fähigkeiten kompetenzen "
        "kenntnisse eigenschaften fertigkeiten skills persönlichkeit eignung erwartungen erwartung wünsche know-how "
        "knowhow stärken soft-skills fachliches persönliches formales "
        "muss-kriterien must-haves vorkenntnisse fachkenntnisse"
    ),
    Announces.PREFERRED: "optional wünschenswert bonuspunkte pluspunkte kann-kriterien nice-to-have",
    Announces.DUTIES: (
        "aufgaben aufgabe aufgabengebiet tätigkeiten tätigkeit verantwortung einsatzbereich hauptaufgaben "
        "schwerpunkte arbeitsschwerpunkte aufgabenschwerpunkte arbeitsbereich arbeitsgebiet einsatzgebiet "
        "tätigkeitsfeld wirkungsfeld herausforderung herausforderungen verantwortlichkeiten arbeitsalltag "
        "arbeitsinhalte inhalte"
    ),
    Announces.OFFER: (
        "angebot benefits vorteile gehalt vergütung leistungen lohn entlohnung bezahlung verdienst perks goodies "
        "gehaltsangebot extras zusatzleistungen sozialleistungen arbeitgeberleistungen mitarbeitervorteile "
        "konditionen finanzielles "
        "anstellungsbedingungen perspektive perspektiven chancen mehrwert urlaub weiterbildung arbeitsvertrag"
    ),
    Announces.ABOUT: (
        "unternehmen hintergrund team klinik arbeitgeber firma betrieb praxis vorstellung firmenportrait "
        "unternehmenskultur leitbild"
    ),
    Announces.PROCESS: (
        "bewerbung bewerbungsprozess kontakt ansprechpartner ansprechpartnerin bewerbungsfrist ansprechperson "
        "bewerbungsunterlagen verfahren ablauf fragen rückfragen auskunft auskünfte frist fristen "
        "datenschutz impressum"
    ),
    Announces.CONDITIONS: (
        "arbeitszeit arbeitszeiten arbeitsort einsatzort standort rahmenbedingungen eckdaten beginn pensum "
        "vertragsart arbeitspensum umfang stellenumfang beschäftigungsumfang eintritt eintrittstermin eintrittsdatum "
        "stellenantritt arbeitsbeginn startdatum start zeitpunkt zeitraum "
        "dauer dienstort dienstzeiten schichtmodell schichten"
    ),
    Announces.ROLE: "stellenbeschreibung stelle position",
    Announces.EDUCATION: "ausbildung studium schulbildung berufsausbildung abschluss",
    Announces.EXPERIENCE: "erfahrung berufserfahrung erfahrungen praxiserfahrung",
    Announces.LANGUAGES: "sprache sprachen sprachkenntnisse fremdsprachen deutschkenntnisse",
    Announces.CREDENTIALS: "führerschein zertifikate nachweise führerausweis fahrerlaubnis",
    Announces.NOTES: "hinweis hinweise sonstiges anmerkung",
}
