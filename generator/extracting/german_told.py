"""Which words of a German advert tell how to apply, what is offered and who the employer is: cues for `cues`."""

from generator.model import Kind

# What an employer is, behind "is a".
HOUSE = (
    r"(?:\w*(?:unternehmen|betrieb|verein|hotel|restaurant|klinik|praxis|einrichtung|anbieter\w*|dienstleister\w*|"
    r"hersteller\w*|dienst|träger\w*|kita|schule|zentrum|agentur|gesellschaft|verband|organisation|netzwerk|haus|"
    r"stiftung|institut|kanzlei|gemeinde|programm|hochschule|genossenschaft|büro|handel|hof|heim|partner)|start-?up|"
    r"firma|gruppe|bank|stadt|spezialist\w*|marktführer\w*|tochter\w*|plattform|community|marke|adresse|"
    r"arbeitgeber\w*|team)"
)
OURS = (
    r"(?:\w*team\w*|haus|hotel|restaurant|\w*betrieb|unternehmen|praxis|klinik|kita|kindergarten|krippe|einrichtung|"
    r"schule|verein|küche|werkstatt|kund\w+|gäste|bewohner\w*|patient\w*|klient\w*|produkte|arbeit|konzept|leitbild|"
    r"philosophie|kultur|firma|agentur|kanzlei|filiale\w*|standorte?|labor|gruppe|familie\w*|pflegedienst)"
)
STREET = r"(?:straße|strasse|str\.|gasse|platz|allee|weg|ring|ufer|damm|steig|markt)"
MONTH = r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
NUMBERED = r"(?:stellen|job|projekt|referenz|ausschreibungs|auftrags|angebots|kunden)?-?"
# How old the employer is.
HISTORY_OF_FIRM = (
    r"^\W*(?!.*\b(?:du|sie) (?:\w+ )?(?:bist|hast|haben|bringst|bringen|solltest|sollten)\b)(?:"
    r"(?:wir (?:haben|verfügen über|blicken auf|bringen)|unser\w* (?:team|unternehmen|betrieb|firma|haus|familie)\b)"
    r"[^.;:]{0,30}\bjahren?\b.{0,30}\w*erfahrung|"
    r"mit (?:\w+ ){0,2}(?:\d+|fünfzig|vierzig|dreißig|zwanzig) jahren?\b[^.;]{0,80}"
    r"\b(?:sind|bieten|haben|stehen|gehören|zählen) wir\b|"
    r"mit (?:\w+ ){0,2}[2-9]\d jahren?\b[^.;]{0,60}\b(?:ist|gehört|zählt|steht) (?:die|der|das|unser\w*)\b|"
    r"seit (?:\w+ ){0,2}(?:\d+|vielen) jahren \w+ (?:wir|die|das|der|unser\w*)\b)"
)
# How long a contract, a course or a step of the career lasts.
LENGTH = (
    r"\bbefristet\b[^.;]{0,30}\b(?:jahre?n?|monate?n?)\b|\b(?:jahre?n?|monate?n?) befristet\b|"
    r"^\W*(?:vertragsdauer|(?:vertrags)?laufzeit|befristung|kündigungsfrist)\b|"
    r"\b(?:\w*ausbildung|lehre|kurs|lehrgang|umschulung|\w*studium|einarbeitung|praktikum)\b[^.;,]{0,20}"
    r"\bdauer(?:t|n)\b|"
    r"^\W*nach [^.;,]{0,15}(?:jahren?|monaten?)\b[^.;]{0,40}"
    r"\b(?:kannst|können|steigst|steigen|übernimmst|übernehmen|wirst|werden) (?:du|sie)\b"
)

# fmt: off
TOLD: tuple[tuple[Kind, int, str], ...] = (
    # process
    (Kind.OFFER, 22, r"\bauf unsere kosten\b|\b(?:wird|werden) (?:von uns )?(?:bezahlt|übernommen|finanziert)\b|"
     r"\b(?:sprach|deutsch|englisch|französisch|führerschein|fahr)\w*kurse?\b"),
    (Kind.PROCESS, 16, r"^\W*(?:e-?mail(?:-adresse)?|mail|tel|telefon|telefonnummer|fon|telefax|fax|mobil|mobile|"
     r"handy|(?:post)?anschrift|adresse|postadresse|internet|web|website|webseite|homepage|name|kontaktperson|"
     r"kontaktdaten|url|link|quelle|stand|datum|veröffentlicht(?: am)?|eingestellt(?: am)?|aktualisiert(?: am)?|"
     rf"online seit|kennziffer|kennwort|chiffre|betreff|{NUMBERED}(?:nr|id|nummer|code|referenz))\.?\s?[:|]"),
    (Kind.PROCESS, 10, rf"^\W*[\w. -]{{2,30}}{STREET} \d+\s?[a-z]?(?:,|$)|^\W*(?:[a-z]{{1,2}}-)?\d{{4,5}} [a-zäöü]|"
     rf"{STREET} \d+\w?, (?:[a-z]{{1,2}}-)?\d{{4,5}} [a-zäöü]|\bpostfach \d|\b(?:z\.\s?hd|zu händen)\b"),
    (Kind.PROCESS, 12, r"\b(?:interessiert|interesse geweckt|angesprochen|überzeugt|neugierig)\b[^.]{0,80}\?|"
     r"\binteresse an (?:einer|einem|dieser|diesem|der|unserer) [^.]{0,60}\?|^\W*(?:das )?(?:klingt|hört sich|passt) "
     r"[^.]{0,40}\?|^\W*(?:bist du|sind sie) (?:bereit|dabei|interessiert|neugierig)\b[^.]{0,60}\?|"
     r"^\W*(?:noch |weitere |deine |ihre )?fragen\?|\bworauf wartest du|\bworauf warten sie"),
    (Kind.PROCESS, 12, r"\bfreuen (?:wir )?uns(?: schon| sehr)?(?: darauf|,)? ?,?(?: sie| dich| von (?:dir|ihnen)|"
     r" auf (?:sie|dich|ihre|deine|den|das|einen|ein)\b)|\bkennen ?(?:zu)?lernen\b|\bkennen zu lernen\b|"
     r"\bfreut sich (?:schon )?(?:auf|über)\b"),
    (Kind.PROCESS, 16, r"\b(?:lesbarkeit|leserlichkeit|personenbezeichnung\w*|generische\w* maskulin\w*|männliche\w* "
     r"(?:\w+ )?(?:form|sprachform)|sprachform|gelten (?:gleichermaßen )?für alle geschlechter|"
     r"geschlechtsneutral\w*|geschlechtsspezifisch\w*)"),
    (Kind.PROCESS, 14, r"\b(?:migrations(?:hintergrund|geschichte)|unterrepräsentiert\w*|"
     r"gleichstellungsgesetz\w*|gleichbehandlung\w*|diskriminierung\w*|sozialgesetzbuch|sgb ix)\b|\b(?:stelle|"
     r"ausschreibung) (?:richtet|wendet) sich\b|\bfördert?\b.{0,40}\b(?:gleich\w+|frauen|vielfalt)\b|\bbehinderung\w*"
     r"\b.{0,60}\b(?:bevorzugt|willkommen|eignung|berücksichtigt)|\b(?:alter|geschlecht)\b.{0,80}\b(?:herkunft|"
     r"religion|nationalität|identität|orientierung)\b"),
    (Kind.PROCESS, 16, rf"^\W*(?:veröffentlicht|erstellt|online|gepostet|aktualisiert|eingestellt|"
     rf"publiziert)\b.{{0,30}}\d|"
     rf"^\W*(?:\d{{1,2}}\.? )?{MONTH} \d{{4}}\W*$|^\W*\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{2,4}}\W*$|^\W*(?:herrn?|"
     rf"frau) (?:dr\. |prof\. )*"
     r"[\w-]+(?: [\w-]+)?\W*$|^\W*(?:geschäftsführer\w*|geschäftsführung|inhaber\w*|personalleit\w*|"
     r"personalabteilung|"
     r"betriebsleit\w*)\W*$|\w@\w"),
    # How to get in touch, said without a person: "kurz anrufen".
    (Kind.PROCESS, 18, r"^(?!.*\b(?:kund|gäst|patient|mitglied)\w* ).*\b(?:kurz|einfach|gerne?|direkt|jetzt|"
     r"unverbindlich|am besten|interesse) (?:[\w-]+ ){0,2}?(?:anrufen|durchrufen|"
     r"durchklingeln|melden|bewerben|vorbeikommen|vorbeischauen|bescheid (?:geben|sagen))\b(?! (?:sie|wir)\b)"),
    # What the reader consents to, and what the employer may yet change.
    (Kind.PROCESS, 30, r"\b(?:(?:willigen|stimmen|erklären) sie|(?:willigst|stimmst|erklärst) du|sie (?:willigen|"
     r"stimmen|erklären)|du (?:willigst|stimmst|erklärst))\b.{0,80}\b(?:verarbeitung|speicherung|nutzung|"
     r"weitergabe|erhebung|verwendung) [^.]{0,40}\bdaten\b|\bbehalten wir uns\b.{0,40}\bvor\b|"
     r"\b(?:bleib\w+|ist|sind) (?:\w+ )?vorbehalten\b"),
    # What frames a letter says nothing of the job, whatever it stands under.
    (Kind.PROCESS, 26, r"^\W*(?:mit )?(?:(?:freundlich|herzlich|lieb|best|viel|schön|sonnig)\w* )+grü(?:ß|ss)\w*(?: "
     r"(?:aus|von|vom|und)\b[^.:]{0,40})?\W*$|^\W*(?:herzlichst|hochachtungsvoll|mfg|lg|bis (?:bald|dann|demnächst)|"
     r"auf bald|guten (?:tag|morgen|abend)(?: [\w-]+)?|grüezi(?: [\w-]+)?|servus|moin|sehr geehrte[rs]? [^.:;]{3,50}|"
     r"von mein\w+ [\w ]{3,20} gesendet|gesendet von mein\w+ [\w ]{3,20})\W*$|^\W*bitte (?:gerne? )?(?:weiterleiten|"
     r"weitersagen|teilen)\b|^\W*(?:(?:ihre?|deine?|das|die) )?(?:personal|hr|recruiting|people)-?\s?(?:team|"
     r"abteilung|leitung|leiter(?:in)?|manager(?:in)?|verantwortliche[r]?)\W*$|^\W*leit(?:ung|er|erin) (?:personal|"
     r"hr)\W*$"),
    (Kind.PROCESS, 14, r"^\W*(?:mit )?(?:freundlich|herzlich|lieb|best|viel)\w* grü(?:ße|ss)\w*|^\W*(?:ihr|"
     r"dein|euer) (?:[\w-]+ )?team\W*$|^\W*(?:liebe\w*|hallo|guten tag|sehr geehrte)\b[^.]{0,40}[,!]$"),
    (Kind.PROCESS, 20, r"^\W*(?:zurück(?: zur? [\w ]+)?|zur übersicht|weiterlesen|mehr (?:infos?|erfahren|lesen|"
     r"dazu)|(?:jetzt |hier |gleich |online |direkt |sofort )*bewerben|pdf(?:[- ][\w-]+)?|download|herunterladen|"
     r"(?:seite )?drucken|teilen|merken|nach oben|startseite|datenschutz\w*|impressum|agb|login|menü|"
     r"stellenanzeige|alle stellen\w*|zum (?:formular|bewerbungsformular))\W*$|\b(?:find|search|browse|more) ?jobs "
     r"(?:in|at|on)\b"),
    (Kind.PROCESS, 10, r"\b(?:dossiers?|unterlagen|mappen?)\b.{0,60}\b(?:nicht|zurück\w*|vernichtet|berücksichtigt|"
     r"gesendet|eingereicht)\b|\b(?:personalvermitt\w+|personaldienstleist\w+|headhunter\w*) .{0,60}\b(?:nicht|"
     r"keine|abzusehen|absehen|verzicht\w*)|\b(?:ihre|deine) (?:persönlichen )?daten\b|\bdaten .{0,40}\bvertraulich|"
     r"\b(?:zu- oder absage|zusage|absage)\b|\b(?:\w*gespräche?|runde|interviews?)\b.{0,40}\b(?:finde\w*|statt|"
     r"ein(?:laden|geladen)|vereinbar\w+)|\bladen (?:wir|sie)\b|\bkosten\b.{0,80}\bbewerb\w+|\bbewerbungskosten|"
     r"\bnicht (?:erstattet|zurückge\w+|übernommen)|"
     r"\b(?:weitere|nähere|mehr) (?:auskünfte?|informationen|infos|angaben|details)\b|"
     r"\b(?:erfährst du|erfahren sie|findest du|finden sie) (?:\w+ )?(?:auf|unter|hier|im internet)\b|\bdann "
     r"(?:nichts wie|los|zögern|melden|bewirb|schick|ruf|sende|lass|freuen|werde|komm|schreib)\w*"),
    (Kind.PROCESS, 14, r"\berfüll\w+ (?:du |sie )?(?:noch )?nicht\b|^\W*(?:werde|werden sie) (?:jetzt |auch |"
     r"ein )*(?:teil|mitglied)\b|\bmehr (?:wissen|erfahren)\b|\b(?:erreichen sie|erreichst du)\b|"
     r"\bum verständnis\b|\bnur vollständige\b|\b(?:uns|wir) .{0,30}\bmelden\b|\b(?:stelle|job|"
     r"anzeige) (?:teilen|merken|drucken|melden)\W*$|\b(?:bereits|schon|leider) besetzt\b|\b(?:fragen|"
     r"auskünfte|auskunft|informationen|frau|herrn?|telefon\w*|gerne?|jederzeit)\b.{0,80}\bzur verfügung|"
     r"\bstehen wir\b.{0,60}\bzur verfügung|\b(?:hilft|helfen) (?:\w+ ){0,6}weiter\b"),
    (Kind.PROCESS, 14, r"\bdank für (?:ihr|dein|das|euer) |\b(?:lassen sie|lass) uns\b|\bunter (?:angabe|nennung|"
     r"bezugnahme)\b|\bfind more.{0,40}\bjobs\b|\b(?:fragen|anliegen)\b.{0,40}\bda\W*$|"
     r"\b(?:ihre|deine|weitere|alle) fragen\b.{0,20}\bbeantwort"),
    (Kind.PROCESS, 10, r"\b(?:gibt|geben|erteilt|erteilen)\b.{0,40}\b(?:auskunft|auskünfte)\b"),
    (Kind.PROCESS, 10, r"^\W*bitte\b(?! komm)|\bbitte (?:beachten|geben|senden|schicken|richten|reichen|teilen|"
     r"bewerben|melden|nutzen|verwenden|fügen)\b"),
    (Kind.PROCESS, 14, r"\b(?:quer|wieder|neu|berufs)-?(?:einsteiger|anfänger)\S*(?: (?:und|oder|sowie) [\w-]+)? "
     r"(?:\w+ ){0,3}willkommen"),
    (Kind.PROCESS, 22, r"\b(?:haben sie|hast du|sind sie|bist du|besteht|lust|"
     r"interesse)\b[^.]{0,60}\b(?:stelle|position|job|projekt|aufgabe|herausforderung|arbeit|tätigkeit|"
     r"mitarbeit|zusammenarbeit)\b[^.]{0,40}\?|^\W*(?:hast du |haben sie )?lust\b[^.]*\?"),
    # What a school or an office strives for in whom it employs.
    (Kind.PROCESS, 24, r"\banteil\w* (?:von |der |an )(?:frauen|\w+innen)\b|^\W*bewerbungen von\b|\bsetzt "
     r"sich\b.{0,80}"
     r"\b(?:chancengleichheit|gleichstellung|gleichberechtigung|diversität)\b"),
    # "Then this is the place for you" ends a list of questions and asks nothing itself.
    (Kind.PROCESS, 30, r"^\W*(?:dann|ja\? dann) (?:bist du|sind sie|passt du|passen sie)(?: bei uns| hier| zu uns| "
     r"genau|"
     r" gut| perfekt| richtig| goldrichtig)+\W*$"),
    # The steps of applying, told to who takes them.
    (Kind.PROCESS, 14, r"\b(?:lädst|laden sie|füllst|füllen sie|reichst|sie laden|sie füllen)\b.{0,40}\b(?:cv|"
     r"lebenslauf|"
     r"unterlagen|dossier|dokumente|bewerbung|\w*formular)\b|\b(?:halben|ganzen|einen) tag (?:\w+ ){0,4}?"
     r"(?:mit|zur probe|schnuppern)\b|\bdu besuchst uns\b|\bsie besuchen uns\b"),
    (Kind.PROCESS, 20, r"\b(?:innert|innerhalb|binnen|spätestens|in|nach) (?:[\w-]+ ){1,3}?(?:stunden|tage|tagen|"
     r"tages|"
     r"woche|wochen)\b.{0,30}\b(?:antwort|bescheid|rückmeldung|feedback)\b|\b(?:antwort|bescheid|rückmeldung|"
     r"feedback)\b.{0,20}\b(?:innert|innerhalb|binnen)\b"),
    # offer
    (Kind.OFFER, 9, r"\b(?:du bestimmst|sie bestimmen|einfluss auf|mitsprache\w*|mitbestimmung\w*|"
     r"geboten (?:wird|werden))\b"),
    (Kind.OFFER, 5, r"\bauf augenhöhe\b"),
    (Kind.OFFER, 20, r"\bminuten zeit\b|\bzeit (?:pro|je) "),
    (Kind.OFFER, 12, r"\bgeh(?:t|en) aufs haus\b|\b(?:diäten|nächtigungsgeld\w*|taggeld\w*|kilometergeld\w*|spesen"
     r"(?:ersatz|vergütung|entschädigung))\b"),
    (Kind.OFFER, 14, r"\b(?:gelegenheit|möglichkeit|chance) zu(?:r|m)?\b.{0,60}\b(?:ist|wird|sind|werden) (?:\w+ )?"
     r"(?:gegeben|geboten|eröffnet|eingeräumt)\b|\büberstunden?\b.{0,40}\b(?:ab|abgefeiert|abgebaut|ausgeglichen|"
     r"abgegolten)\W*$"),
    (Kind.OFFER, 12, r"\w*(?:zuschuss|zuschüsse)\b|\bkostenübernahme|\bunterstützung bei(?:m| der) (?:umzug|"
     r"wohnungs\w+|führerschein\w*|kinder\w*|anerkennung|zimmer\w*)|\b(?:aus(?:be)?zahlt|ausgezahlt|"
     r"freizeitausgleich)\b|\bwir nehmen uns (?:viel )?zeit"),
    (Kind.OFFER, 16, r"\b(?:gute|zentrale|verkehrsgünstige|schöne|beste|optimale)[rn]? (?:erreichbarkeit|lage|"
     r"anbindung|verkehrs\w+)"),
    (Kind.OFFER, 8, r"\bwir\b[^.!?]{0,60}\b(?:dir|ihnen|dich)\b|\bgeh(?:t|en) auf uns\b|"
     r"^\W*eine? (?:[\w-]+ ){0,2}(?:stelle|anstellung|"
     r"arbeitsplatz|beschäftigung|position)\b"),
    (Kind.OFFER, 14, r"\b(?:voll|teil)zeit(?:stelle|beschäftigung|anstellung)\b|^\W*(?:du suchst|sie suchen|"
     r"suchst du|suchen sie|auf der suche nach)\b[^.]*\?|"
     r"\bbei uns (?:gibt|hast|haben sie|bekommst|bekommen|profitier|kannst|können|findest|finden|darfst|dürfen sie)"),
    (Kind.OFFER, 9, r"\b(?:wir|das) bieten\b|\bbieten wir\b|\bbieten (?:ihnen|dir)\b|\b(?:ihnen|dir) bieten\b|"
     r"\b(?:bekommst|erhältst) du\b|\bdu (?:bekommst|erhältst|profitierst)\b|\bsie bekommen\b|"
     r"(?<!informationen )(?<!auskünfte )(?<!infos )\berhalten sie\b|\berwarte[nt] (?:sie|dich|euch)\b|"
     r"\bwir (?:garantieren|ermöglichen|zahlen|bezahlen|vergüten|honorieren|fördern|schulen|finanzieren|"
     r"schenken|spendieren)\b|\b(?:kannst du|können sie|du kannst|sie können) (?:dich|"
     r"sich)\b.{0,40}\b(?:entwickeln|weiterentwickeln|entfalten|freuen|verlassen|weiterbilden|verwirklichen)|"
     r"\bwir unterstützen (?:dich|sie)\b|\bwir arbeiten (?:dich|sie)\b.{0,30}\bein\b|\b(?:haben sie|hast du|"
     r"sie haben|du hast) (?:\w+ )?die (?:chance|möglichkeit|gelegenheit)|\bprofitier\w+ (?:du|sie)\b|"
     r"\bwerden (?:von uns |ihnen |dir )?(?:(?!nicht\b)\w+ ){0,6}(?:gestellt|bezahlt|vergütet|übernommen|"
     r"erstattet)\b|\bkann (?:\w+ ){0,3}gestellt werden\b|\b(?:vergütet|entlohnt|honoriert|bezahlt) (?:wird|"
     r"werden)\b"),
    (Kind.OFFER, 9, r"\b(?:(?:mitarbeiter|personal|team)(?:verpflegung|rabatte?|events?|vergünstigung\w*|essen|"
     r"wohnung\w*|zimmer|ausflüge?|konditionen|angebote)|unterkunft|trinkgeld\w*|\w*chancen|\w*perspektiven?|"
     r"entlöhnung|sozialleistungen|zusatzleistungen|verkehrsanbindung|anbindung an|\w*parkplätze?|"
     r"parkmöglichkeit\w*|(?:\d|vier|fünf)-tage-woche|pensionskasse|monatslohn|monatsgehalt|monatsgehälter|"
     r"vergünstig\w+|(?:betriebs|team|firmen)(?:ausflüge?|ausflug|feiern?|events?|fitness|feste?)|ausflüge|"
     r"weihnachtsfeier\w*|sommerfest\w*|firmen(?:wagen|handy|fahrzeug|laptop)\w*|dienst(?:kleidung|rad|fahrrad|"
     r"fahrzeug|laptop)|(?:arbeits|berufs)kleidung|(?:bike|fahrrad|rad)-?leasing|job-?rad|hansefit|wellpass|"
     r"gutscheine?|kostenlose?\w*|kostenfreie?\w*|gratis\w*|wir-gefühl|gehalts(?:anpassung|erhöhung|"
     r"entwicklung|paket|modell)\w*|lohn(?:zahlung\w*|erhöhung\w*)|zukunftssicher\w*|krisensicher\w*|"
     r"dauerstelle|festanstellung|übernahme(?:chance|option|garantie)\w*|onboarding|übertariflich\w*|"
     r"leistungsgerecht\w*|überdurchschnittlich\w*|corporate benefits|vermögenswirksam\w*|"
     r"betriebliche\w* (?:alters|gesundheits|zusatz|kranken|leistung|sonder)\w*|unbefristet\w*|"
     r"arbeitsverhältnis|beschäftigungsverhältnis|arbeitsvertrag|gestaltungsspielräume?|entscheidungswege|"
     r"duz-?kultur|teamkultur|homeoffice|spannende\w* (?:projekte?|aufgaben?|arbeit|umfeld|tätigkeit)|(?:nette|"
     r"tolle|junge|eingespielte|motivierte|engagierte|freundliche|sympathische|dynamische|familiäre|kollegiale|"
     r"aufgestellte)[sn]? (?:und \w+ |, \w+ |\w+ )?(?:team\w*|kolleg\w+|umfeld|atmosphäre|arbeitsatmosphäre|"
     r"klima|arbeitsklima|miteinander))\b"),
    (Kind.OFFER, 15, r"\b(?:keine|ohne) (?:wochenend|schicht|nacht|feiertags|sonntags|teil)\w*|"
     r"\bfreie?[rsn]? (?:wochenend|feiertag|sonntag|samstag|tage?\b|abend)\w*|\b(?:wochenend\w*|"
     r"\w+tage?n?) (?:sind |ist |immer |grundsätzlich |und \w+ )*(?:frei|geschlossen|ruhetag\w*)\b|"
     r"\b(?:geregelte|verlässliche|planbare|familienfreundliche|flexible|attraktive|feste|"
     r"mitarbeiterfreundliche|verschiedene|individuelle|angenehme|moderne)[rsn]? (?:und \w+ )?(?:arbeitszeit|"
     r"dienstplan|dienstzeit|schichtplan|schicht|arbeitsort|einsatzort|pensum|standort)\w*|\b(?:voll|"
     r"teil)zeit\b.{0,40}\b(?:möglich|wählbar|nach wunsch)|\b(?:urlaubstage|tage urlaub|wochen (?:ferien|"
     r"urlaub))\b|\bzuschläge (?:für|an|bei)\b|\w+zuschläge?\b"),
    (Kind.OFFER, 16, r"^\W*(?:dauer|laufzeit|befristung|vertragsart|vertrag|anstellungsart|beschäftigungsart|"
     r"gehalt|lohn|stundenlohn|stundensatz|verdienst|eingruppierung|besoldung|entgelt(?:gruppe)?|vergütung|"
     r"entlohnung|bezahlung|art der anstellung|probezeit)\s?[:|]"),
    (Kind.OFFER, 14, r"\b(?:besteht|bestehen|haben sie|hast du|sie haben|du hast)\b.{0,40}\b(?:die|eine|viele|"
     r"zahlreiche) (?:möglichkeit|chance|gelegenheit)|\bwir haben\b.{0,30}\boffenes ohr|"
     r"\b(?:stellen|zahlen|bezahlen|übernehmen|finanzieren|erstatten|schenken|spendieren|vergüten) wir\b|"
     r"\boffenes ohr für (?:dich|sie|deine|ihre)\b"),
    # about
    # "It is", "she advises": what somebody else does, whom the advert does not speak to.
    (Kind.ABOUT, 12, r"^\W*(?:sie|er) (?!nicht |bereit |jetzt |sofort |leicht |selbst |direkt |gut )(?:ist|hat|"
     r"\w{3,}t)\b|\bsetzt sich\b.{0,120}\bein\b|\bengagiert sich\b"),
    (Kind.ABOUT, 12, r"^\W*(?:die|der|das) (?:abteilung|fachbereich|bereich|referat|stabsstelle|dezernat|sachgebiet|"
     r"fachstelle|amt|institut|geschäftsstelle|dienststelle|fachgruppe|lehrstuhl|professur|team) (?:[^\W\d]+ ){0,5}?"
     r"(?:ist|hat|umfasst|bietet|erbringt|verantwortet|betreut|befasst|beschäftigt|gliedert|besteht|unterstützt|"
     r"entwickelt|führt|koordiniert|gehört|steht|sorgt|arbeitet|setzt|stellt|berät|plant|organisiert|übernimmt)\b"),
    (Kind.ABOUT, 16, r"^\W*(?:branche|firma|arbeitgeber|unternehmen|von|abteilung|bereich|fachbereich|"
     r"organisationseinheit|vorgesetzte\w*|auftraggeber|kunde|berufsfeld|kategorie|träger)\s?[:|]"),
    (Kind.ABOUT, 14, rf"^(?!\W*(?:du|sie|ideal|wichtig|voraussetzung)\b).*\b(?:ist|sind|bin|"
     rf"als) (?:seit [\w ]{{1,20}} )?"
     rf"(?:ein|eine[rs]?|die|der|das) (?:[\w-]+,? ){{0,5}}{HOUSE}\b"),
    # One of the greatest of its kind, and what its work means to a house.
    (Kind.ABOUT, 22, r"^(?!\W*(?:du|sie)\b).*\b(?:(?:ist|sind) (?:[\w.-]+ ){0,4}?eine[rs]? der|(?:zählt|zählen|"
     r"gehört|gehören) (?:[\w.-]+ ){0,4}?zu den) (?:[\w-]+ ){0,2}?(?:führend|größt|grösst|renommiert|bekannt|"
     r"beliebt|modern|ältest|erfolgreich|bedeutend|attraktiv|wichtig)\w* (?!aufgaben|tätigkeit)|"
     r"\b(?:heißt|heisst|bedeutet) (?:für|bei) uns\b"),
    # A firm by its form, and what it does.
    (Kind.ABOUT, 12, r"^\W*(?:die |unsere )?(?:[\w&.-]+ ){1,4}?(?:gmbh|ag|kg|ohg|se|eg|genossenschaft)(?: & co\.? "
     r"kg)? "
     r"(?!sucht|bietet|freut|wünscht|erwartet|setzt|fördert|zahlt|übernimmt|unterstützt|legt)(?:ist|hat|\w{3,}t)\b"),
    # What is offered to others than the reader is what the employer does.
    (Kind.ABOUT, 16, r"\b(?:wir bieten|bieten wir|bietet)\b.{0,20}\b(?:unseren|ihren|den) (?:\w+ )?(?:kund|"
     r"gäst|patient|bewohner|klient|mitglied|bürger|mandant)\w*"),
    (Kind.ABOUT, 8, r"\blegen (?:wir )?(?:\w+ ){0,2}wert auf\b"),
    (Kind.ABOUT, 7, r"\b(?!such|biet|freu|erwart|wünsch|brauch|zahl|geben|haben|könn|bitten|lad|verlang|setz|"
     r"leg)\w+(?:en|eln|ern) wir\b(?! (?:dich|sie|dir|ihnen|uns)\b)"),
    (Kind.ABOUT, 10, r"^\W*(?:die|der|das|im|in der) (?!stelle|position|arbeit|aufgabe|tätigkeit|vergütung|"
     r"bezahlung|bewerb|einstell|anstell|eingrupp|besetz|ausschreib|probezeit|dienst|lohn|"
     r"gehalt)(?:[\w.-]+ ){1,4}?(?:besteht aus|betreut|beschäftigt|umfasst|liegt|zählt|gehört|betreibt|"
     r"beliefert|versorgt|steht für|entwickelt|produziert|vertreibt|begleitet|leben|wohnen|werden|"
     r"arbeiten)\b(?=.*[.!]$)"),
    (Kind.ABOUT, 12, rf"^\W*unser(?:e[rsn]?)? (?:[\w-]+,? ){{0,3}}{OURS}\b(?! (?:sucht|suchen|braucht|freut|"
     r"freuen))(?=.*[.!]$)|\b(?:prägen|prägt) unser\w*|\bunsere (?:kultur|werte|philosophie)\b|\bwir sind (?:ein|"
     r"eine|"
     r"der|die|das|seit)\b|^\W*(?:bei uns|in unser\w+ [\w-]+|hier) (?:arbeiten|werden|leben|wohnen|betreuen|sind|"
     r"zählt|steht|stehen|treffen)\b|\bwir (?:legen|setzen|arbeiten|entwickeln|produzieren|"
     r"fertigen|betreiben|betreuen|begleiten|verstehen|stehen für|leben|glauben|gehören|schaffen|realisieren|"
     r"beliefern|beraten|verkaufen|pflegen|kochen|planen|bauen|gestalten|beschäftigen)\b(?! wert| (?:dich|sie)\b)"),
    # A role alone in its line is what the list of vacancies names, not an ask.
    (Kind.ABOUT, 20, r"^(?!.*(?:ausbildung|abschluss|erfahr|studium|examen|\bals\b))[^.:!?]{3,70}"
     r"\(?\b[mwdfx](?: ?[/|] ?(?:[mwdfxia]|div|gn)\b){1,2}\)?\W*$"),
    (Kind.ABOUT, 9, r"\b(?:suchen wir|wir suchen|sucht)\b.{0,120}\b(?:\(?\w/\w/\w\)?|\(?\w/\w\)|in (?:voll|"
     r"teil)zeit|zum nächst\w+|ab sofort|per sofort)"),
    (Kind.EXPERIENCE, -40, HISTORY_OF_FIRM),
    (Kind.ABOUT, 14, HISTORY_OF_FIRM),
    (Kind.EXPERIENCE, -24, LENGTH),
    (Kind.EDUCATION, -24, LENGTH),
    (Kind.CONDITION, -12, LENGTH),
    (Kind.OFFER, 18, LENGTH),
    # Whom the advert speaks to, whoever that is, and that he is right here.
    (Kind.ABOUT, 26, r"^\W*(?:ganz |völlig )?(?:egal|gleich|gleichgültig),? ob (?:du|sie)\b|^\W*ob "
     r"(?:du|sie) [^.?]{0,120}\boder\b[^.?]{0,120}, (?:wir|bei uns|hier|unser\w*)\b"),
    (Kind.COMPETENCY, -30, r"^\W*(?:dann|bei|hier|in|so|und)\b(?!.*\bwenn\b)[^,;:]{0,60}(?:(?:bist du|"
     r"sind sie)[^,;:]{0,20} (?:richtig|an der richtigen (?:stelle|adresse))|"
     r"(?:suchen|brauchen|wollen) wir (?:genau )?"
     r"(?:dich|sie))\W*$"),
    # Training that is given, told among the tasks.
    (Kind.OFFER, 24, r"^\W*(?:die|unsere|diese|deine|ihre) (?:ausbildung|schulung|einarbeitung|weiterbildung|"
     r"einschulung) (?:dauert|findet|erfolgt|umfasst|beginnt|startet|vermittelt|bereitet|besteht|"
     r"gliedert)\b|^\W*(?:du|sie) erlern(?:st|en)\b"),
    (Kind.CONDITION, 26, r"\burlaub\b[^.;]{0,40}\b(?:zu nehmen|(?:muss|soll|"
     r"kann nur)\b[^.;]{0,40}\bgenommen werden)"),
    # That a contract is to go on asks for nothing.
    (Kind.OFFER, 24, r"\b(?:verlängerung|fortführung|fortsetzung|weiterbeschäftigung|übernahme|entfristung) (?:ist|"
     r"wird|"
     r"wäre) (?:\w+ )?(?:erwünscht|angestrebt|möglich|vorgesehen|geplant|beabsichtigt)"),
)
# fmt: on
