"""Which words of a German advert show a kind: cues for `cues`, each a kind, a weight and a pattern."""

from generator.extracting.german_asked import ASKED
from generator.extracting.german_told import TOLD
from generator.model import Kind

LANGUAGES = (
    r"(?:deutsch|englisch|französisch|italienisch|spanisch|polnisch|türkisch|russisch|arabisch|niederländisch|"
    r"portugiesisch|tschechisch|ungarisch|ukrainisch|gebärdensprache|fremdsprache|weitere sprache)\w*"
)
NUMBER = r"(?:\d{1,2}\+?|ein|eine|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|mehrere|mehrjährige)"
TONGUE = (
    r"(?:deutsch|englisch|französisch|italienisch|spanisch|polnisch|türkisch|russisch|arabisch|niederländisch|"
    r"portugiesisch|tschechisch|ungarisch|ukrainisch|kroatisch|serbisch|rumänisch|bulgarisch|albanisch|kurdisch|"
    r"persisch|rätoromanisch|plattdeutsch|(?:schweizer|bern|basel|zürich|hoch)deutsch|\w{0,10}dütsch|mundart|dialekt)"
)
TONGUES = rf"{TONGUE}(?:e|en|er)?\b"
# A language by itself: neither "deutscher Markt" nor what a teacher of it teaches.
SPOKEN = (
    rf"{TONGUE}\b(?!-)(?!.{{0,60}}(?:unterricht|\blern|lehr(?:amt|en\b|er|kraft|kräft|gang)|dozent|nachhilfe|kurs|"
    r"(?:\b|schul|haupt)fach\b))"
)
# "D/F", as countries of several languages write it.
CODE = r"(?:de?|en?|fr?|it?)"
CODES = rf"(?<![\w/.@]){CODE}(?:(?: ?[/+&] ?|[–-]){CODE})+(?![\w/])"
SHIFTS = (
    r"(?:früh|spät|nacht|tag|wechsel|zwei|drei|vier|voll|conti)-?schicht\w*|"
    r"schicht(?:dienst|arbeit|betrieb|bereitschaft|system|modell|plan|zulage)\w*|schichtig\w*|nachtarbeit|on[- ]call|"
    r"pikett(?:dienst|einsatz|einsätze)?|"
    r"(?:früh|spät|nacht|tag|wechsel|wochenend|feiertags|sonntags|bereitschafts|teil|schicht)dienst\w*"
)
WORKS = r"(?:arbeiten|arbeitet|beschäftigen|beschäftigt|sind|zählt|zählen|fertigen|betreuen|mit)"
PEOPLE = r"(?:menschen|mitarbeit\w+|beschäftigte\w*|kolleg\w+|angestellte\w*|leute\w*|personen|köpfe\w*)"
# Verbs of what the reader gets, has, can or is to send, which name no task.
NO_TASK = (
    r"(?:erwarten|erhalten|bekommen|profitieren|finden|genießen|haben|sind|werden|können|sollten|müssen|dürfen|"
    r"möchten|wollen|mögen|sollen|brauchen|bringen|verfügen|besitzen|zeigen|verstehen|kennen|wissen|senden|"
    r"schicken|bewerben|rufen|melden|nennen|berichten|berichtest|richten|schreiben|kommen|fragen|freuen|suchen|"
    r"bitten|wenn|falls|wissen|fangen|laden|reichen|bist|hast|kannst|wirst|bekommst|erhältst|findest|"
    r"profitierst|brauchst|solltest|musst|darfst|möchtest|willst|magst|bringst|verfügst|besitzt|weißt|kennst|"
    r"verstehst|zeigst|behältst|bleibst|bewahrst|bleiben|bewahren|behalten|genießt|liebst|fühlst|fühlen|lernst|"
    r"lernen|lassen|wohnen|denn|gegen|neben|zwischen) "
)
# Verb before person: what is done, and when. Both are duties, so that the longer is compiled once for two cues.
TASK_TOLD = (
    rf"\b(?!{NO_TASK}|arbeite|beginn|start|mach)(?:\w+(?:en|ern|eln) sie|\w+st du|\w+t ihr)\b"
    r"(?! (?:sich|dich|euch)\b)"
)
TIME_TOLD = (
    r"\b(?:arbeit(?=e)|beginn|star(?=t)|mach)(?:\w*(?:en|ern|eln) sie|\w*st du|\w*t ihr)\b"
    r"(?! (?:sich|dich|euch)\b)"
)
TRADES = r"(?:vertrieb|verkauf|berufs\w+|praxis|betrieb|kundendienst|außendienst|einkauf|pflege)\w*"
YOU = r"(?:du|sie)"
LEAD = r"(?:leitung|führung|aufsicht|anleitung|verantwortung)"
# Nothing that is done follows: "under the chef you cook" is a task, "you report on costs to him" as well.
NO_MORE = r"(?!.*(?:, (?:du|sie)\b|\b(?:und|sowie) (?:du |sie )?[\w-]+(?:st|en)\b|\b(?:über|zum|zur)\b))"
TRAITS = (
    r"(?:motivi\w+|motivation|engag(?:iert|ement)\w*|zuverlässig\w*|verlässlich\w*|teamfähig\w*|teamgeist|"
    r"teamplayer\w*|flexib\w+|belastbar\w*|selbst(?:st)?ständig\w*|eigen(?:initiative|verantwort\w+|ständig\w*)|"
    r"kommunikati(?:v|ons)\w*|freundlich\w*|organisations\w+|einfühlungsvermögen|empathi\w+|kreativ\w*|neugier\w*|"
    r"lernbereit\w*|begeisterung|begeistern|spaß|freude|leidenschaft|verantwortungs\w+|sorgfältig\w*|sorgfalt|"
    r"genau\w*|pünktlich\w*|diskret\w*|diskretion|durchsetzungs\w+|einsatzbereitschaft|leistungsbereit\w*|"
    r"aufgeschlossen\w*|offen(?:heit)?\b|strukturiert\w*|analytisch\w*|lösungsorientiert\w*|dienstleistungs\w+|"
    r"kundenorient\w+|serviceorient\w+|wertschätz\w+|kollegial\w*|geduld\w*|konfliktf\w+|interesse|lust\b|"
    r"führungs(?:kompetenz|qualität|stärke)\w*|hands-on|herz\b|humor|gelassenheit|achtung|liebevoll\w*|umgang mit|"
    r"ausstrahlung|auftreten)"
)

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 7, r"\b(?:bewerbung\w*|bewirb|bewerben|bewerbungs\w+|lebenslauf|anschreiben|"
     r"motivationsschreiben|zeugnisse|vorstellungsgespräch\w*|einsendeschluss|bewerbungsfrist|kennziffer|"
     r"referenznummer|stellen-?id|schwerbehindert\w*|gleichstellung|chancengleichheit|ungeachtet|unabhängig von "
     r"(?:geschlecht|herkunft|alter)|bei gleicher eignung|datenschutz\w*|impressum|kontaktformular|"
     r"ansprechpartner(?:in)?(?::| ist\b)|kennung\s?:|chiffre|sperrvermerk\w*|gehalts(?:vorstellung|wunsch)\w*|"
     r"kündigungsfrist|(?:karriere|bewerber|bewerbungs|online)-?portal|bleiben vorbehalten|hospitier\w+|"
     r"hospitation\w*|schnuppertag\w*|personalabteilung|formlos\w*)"),
    (Kind.PROCESS, 6, r"\b(?:melde dich|melden sie sich|ruf\w* (?:uns|einfach) an|schick\w* (?:uns|eine|deine|"
     r"ihre)|send\w+ sie|schreib\w* (?:uns|an)|kontakt(?:iere|ieren)?\b|per (?:mail|e-?mail|post|telefon)|"
     r"e-?mail (?:an|schreiben)|rückfragen|bei fragen|bei interesse|fragen zu(?:r|m)?\b|weitere (?:informationen|"
     r"infos|auskünfte)|freuen uns (?:auf|über)|rückmeldung|reisekosten|profilen|dich bewerben|zusendung|eine "
     r"(?:formlose )?mail|auskünfte|auskunft|bitten wir|(?:nennen|laden|richten|reichen) sie|interesse geweckt|"
     r"(?:steht|stehen) (?:ihnen|dir)\b.{0,60}\bzur verfügung|wir (?:antworten|melden uns)|(?:kommen sie|"
     r"komm) (?:einfach |gern\w* )?vorbei|"
     r"(?:beantwortet|beantworten) (?:ihnen|dir)|auswahlverfahren|probetag|probearbeiten|fahrtkosten)"),
    (Kind.PROCESS, 7, r"^\W*(?:schreibe?|rufe?|schicke?|melde?|komm|bewirb|bewerbe?|sende?)\b|\b(?:rufen|"
     r"schicken|melden|schreiben) sie\b|\b(?:lernst du|lernen sie)\b.{0,60}\bkennen|\bfreu(?:t|en) (?:sich|"
     r"uns) (?:schon )?(?:auf|über)\b|\bnicht (?:alles|jede\w*|alle)\b.{0,40}\b(?:erfüll\w+|stimmt?|zutr\w+|"
     r"pass\w+|mitbring\w+)|\bfrauen werden|\bausdrücklich (?:ermutigt|erwünscht)|\balle[rn]? geschlechter|"
     r"\bjede[rsn] (?:alters|herkunft)|\bjede[sn] geschlechts|\bherkünfte"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bklick|\[(?:e-mail|telephone) removed\]|^\W*wahlweise|\bunterlagen"),
    (Kind.PROCESS, 10, r"^(?:kontakt|ansprechpartner|ansprechperson)\w*\b.{0,20}:|\bmeld(?:e)? dich\b|"
     r"\bfrauenanteil\w*"),
    (Kind.OFFER, 6, r"\b(?:gehalt(?!sabrech)\w*(?<!vorstellung)(?<!vorstellungen)(?<!wunsch)|\w*gehalt|"
     r"entlohnung|stundenlohn|fixum|vergütung\w*|entgelt\w*|bezahlung|lohn(?!abrech|buch|steuer)\w*|brutto\w*|"
     r"netto|€|euro\b|chf|tvöd\w*|tv-?l\b|tarif\w*|kollektivvertrag\w*|überzahlung|zulagen?|zuschläge|prämien?|"
     r"bonus|\w*urlaub(?:s\w+)?|urlaubstage|weihnachtsgeld|sonderzahlung\w*|altersvorsorge|altersversorgung|"
     r"jobrad|jobticket|bvg|bahncard|ticket|dienstwagen|diensthandy|fitness\w*|mitarbeiterrabatte?|zuschuss|"
     r"kinderbetreuung|verpflegung|mittagessen|obst|kaffee|parkplatz|benefits|rabatte)"),
    (Kind.OFFER, 6, r"\b(?:wir bieten|bieten wir|dich erwarte[tn]|sie erwarte[tn]|du (?:bekommst|erhältst|"
     r"profitierst)|sie (?:erhalten|profitieren)|unbefristet\w*|befristet\w*|festanstellung|arbeitsvertrag|"
     r"home-?office|gleitzeit|flexible arbeitszeit\w*|geregelte arbeitszeit\w*|work-life|"
     r"weiterbildungs(?:möglichkeit\w*|angebot\w*)|fortbildungs\w+|fort- und weiterbildung\w*|einarbeitung\w*|"
     r"aufstiegs\w+|entwicklungsmöglichkeit\w*|karriere\w*|abwechslungsreiche|vielseitige|arbeitsumfeld|"
     r"arbeitsklima|betriebsklima|arbeitsatmosphäre|teamevents?|flache hierarchien|sicherer? arbeitsplatz|"
     r"wohnmöglichkeit\w*|dienstwohnung|supervision|gesundheits(?:förderung|management)|raum für|"
     r"gestaltungsspielraum|modern\w+ (?:ausst|arbeitspl|büro))"),
    (Kind.CONDITION, 13, r"\b(?:arbeitsort|einsatzort|dienstort|standort|arbeitszeit(?:en)?\s?:|wochenstunden|"
     r"stunden?\s?(?:/|pro|je|in der)\s?woche|std\.?\s?/\s?woche|vollzeit|teilzeit|minijob|"
     rf"{SHIFTS}|wochenend\w*|feiertag\w*|"
     r"rufbereitschaft|reisebereitschaft|reisetätigkeit|dienstreisen|mobilität|umzugs\w+|"
     r"eintritt(?:sdatum|stermin)?(?! ins? (?!unser))|arbeitsbeginn|dienstbeginn|einsatz(?:beginn|dauer)|"
     r"(?:beginn|start)(?:\s?:| ist\b)|anstellung \d|"
     r"beschäftigungsausmaß|erreichbarkeit|arbeitserlaubnis|(?:arbeits|aufenthalts)bewilligung|aufenthaltstitel|"
     r"rot-weiß-rot|volljährig\w*|mindestalter|körperlich\w*|schwer(?:es)? heben|schwindelfrei\w*|höhentauglich\w*|"
     r"eigene[mrsn]? (?:pkw|auto|fahrzeug)|selbst mobil|privat(?:wagen|pkw)|impf(?!ungen)\w+|\w+(?:impfung|"
     r"impfschutz)|"
     r"masernschutz\w*|wohnsitz|verfügbar\w*|\d{1,2}[:.]\d\d\s?(?:uhr\s?)?(?:-|–|bis)\s?\d{1,2}[:.]\d\d|"
     r"\d{1,2} bis \d{1,2} uhr|"
     r"(?:stelle|umfang|pensum)\b.{0,20}\d\s?(?:%|prozent|stunden))\b"),
    (Kind.CONDITION, 15, r"\bbereitschaft\b.{0,80}\b(?:abends|nachts|überstunden|mehrarbeit|reis\w+|umzieh\w+|"
     r"umzug|rund um die uhr|dienst(?!leist)\w*|\w*schicht\w*|feiertag\w*|wochenend\w*|\w*abende?n?\b|abend\w+|"
     r"(?:sams|sonn|werk)tag\w*|wechselnd\w+|außerhalb|auswärts)\b|\bübernachtung\w*|\bmontageeinsätze?\w*|"
     r"\b(?:in|auf) .{0,20}(?:metern? )?(?<!augen)höhe\b|\b(?:kannst|können|bereit\w*|müssen|solltest|"
     r"sollten)\b.{0,50}\breisen\b"),
    (Kind.CONDITION, 9, r"\b(?:(?:sams|sonn|mon|diens|donners|frei)tags|mittwochs|\d{1,2} uhr)\b"),
    (Kind.CONDITION, 5, r"\b(?:notdienst\w*|schichten|in schicht|(?:sams|sonn)tag(?:e|en)?)\b"),
    # How many work there tells of the employer, whatever shifts they work.
    (Kind.ABOUT, 9, rf"\b(?:{WORKS}) (?:[\w-]+ ){{0,4}}?\d[\d.]* {PEOPLE}|"
     rf"\b\d[\d.]* {PEOPLE} (?:[\w-]+ ){{0,4}}?{WORKS}\b"),
    (Kind.CREDENTIAL, 10, r"\b(?:führerschein\w*|fahrerlaubnis|staplerschein|gabelstaplerschein|approbation\w*|"
     r"zertifi(?:kat|zierung|ziert)\w*|führungszeugnis\w*|berufsurkunde|staatlich\w* (?:anerkannt|geprüft|"
     r"examiniert)\w*|examiniert\w*|anerkennung als|facharzt\w*|zulassung|befähigungs\w+|meisterbrief|"
     r"sachkundenachweis|belehrung nach|infektionsschutz\w*|zusatz(?:qualifikation|weiterbildung)|"
     r"sachkunde\w*|weiterbildungsbefugnis|gesundheitszeugnis)"),
    (Kind.EDUCATION, 10, r"\b(?:studium\w*|studienabschluss|hochschul(?:studium|abschluss|bildung|reife)\w*|"
     r"fachhochschul\w+|universitäts?(?:studium|abschluss)\w*|abgeschlossene\w*|ausbildung\b(?! von| und \w+ von)|"
     r"berufsausbildung|ausbildung (?:als|zum|zur|im|in)|bachelor\w*|master\b|diplom\w*|gesellenbrief|"
     r"facharbeiterbrief|\w+lehre\b|examen|abschluss (?:als|zum|zur|in der|im)|(?:gelernter?|geprüfter?) \w+|"
     r"(?:meister|techniker|fachwirt)(?:in)? (?:oder|im|in der|der|für|fachrichtung)|fachrichtung|"
     r"angestelltenlehrgang|abitur|matura|mittlere "
     r"reife|hauptschul\w+|realschul\w+|schulabschluss|lehrabschluss|(?<!forschung und )(?<!in der )lehre\b|"
     r"gelernte\w*|promotion|fachabitur|"
     r"vergleichbare\w* (?:qualifikation|abschluss|ausbildung))"),
    (Kind.EDUCATION, 8, r"^.{0,60}\b(?:ausbildung|studium|abschluss|hochschul\w+|bachelor|master|"
     r"diplom).*erfahrung"),
    (Kind.LANGUAGE, 14, rf"\b{LANGUAGES}?-?\s?(?:sprach)?kenntnisse\b(?<=sprachkenntnisse)|\b(?:deutsch|"
     rf"englisch|französisch|fremdsprachen)-?(?:kenntnisse|sprachkenntnisse|niveau)|\b(?:(?:grund|vor|"
     rf"basis)?kenntnisse|sprache|fließend\w*|verhandlungssicher\w*|muttersprach\w*|gute[sn]?|sehr gute[sn]?|"
     rf"sicher\w*|wort und schrift|niveau)\b.{{0,40}}\b{LANGUAGES}|\b{LANGUAGES}\b.{{0,40}}\b(?:kenntnisse|"
     rf"fließend|wort und schrift|sprache|niveau|[abc][12]\b|von vorteil|wünschenswert|verhandlungssicher|"
     rf"muttersprach)|^sprachen?\b|sprachkenntnisse|^\W*(?:gute[sn]? |sicheres )?{TONGUES}\W*(?:$|,|;|\(|/|"
     rf" (?:auf|in|zur|mindestens|fließend|und|oder|weil|mit)\b)|\b(?:sprechen|sprichst|verstehen|"
     rf"verstehst)\b (?:[\w-]+ ){{0,4}}{TONGUES}"),
    (Kind.EXPERIENCE, 10, rf"\b{NUMBER}[- ]?(?:jährige\w*|jahre?n?)\b.{{0,40}}(?:erfahrung|praxis)|"
     rf"\bberufserfahrung\w*|\bpraxiserfahrung\w*|\berfahrungen? (?:in|im|mit|als|auf|bei|aus|von|sammeln)\b|"
     rf"^\W*(?:\(?\w+\)? ){{0,4}}erfahrung(?:en)?\b|\bführungserfahrung|\bberufspraxis|\bprojekterfahrung|"
     rf"\bhintergrund\b|\b(?:mindestens|wenigstens|(?:ein )?paar|etwa|ca\.|mehr als|"
     rf"{NUMBER}) (?:{NUMBER} )?(?:volle )?(?:jahre?n?|saison\w*|wintersaison\w*) (?:lang )?(?:in|im|als|bei|"
     rf"mit|{TRADES})\b|\b(?:verwaltungs|führungs|unterrichts|leitungs|vertriebs|kanzlei)(?:praxis|erfahrung)|"
     rf"\bjährige \w+praxis|\bmehrjährige \w+|\berfolge (?:in|im|bei|als)\b|\bnach(?:weisbare|weisliche|"
     rf"gewiesene) erfolge|\b(?:schon|bereits)\b.{{0,50}}\b(?:gearbeitet|tätig|gesammelt)\b"),
    (Kind.EXPERIENCE, 3, r"\w*erfahrung(?:en)?\b|\berfahrene?r?\b|\bbereits (?:gearbeitet|tätig)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:du|sie) (?:bist|hast|kannst|bringst|arbeitest gern\w*|magst|liebst|verfügst|"
     r"besitzt|kommunizierst|behältst|denkst|zeigst|gehst|sind|haben|können|bringen|verfügen|besitzen|arbeiten "
     r"gern\w*|zeigen|beherrsch\w+)\b|\b(?:gern(?:e)?\b(?! (?:eine?|per|auch|an|unter|bei|zur)\b)|bist bereit|"
     r"bereit,|bereitschaft (?:zu|zur|zum))\b"),
    (Kind.COMPETENCY, 8, r"\b(?:suchen|brauchen|wünschen) wir (?:uns )?(?:jemand\w*|eine\w* (?:\w+ )?(?:person|"
     r"persönlichkeit)|menschen|dich|sie)\b|\bwichtig\w* (?:ist|sind) (?:es )?uns\b|\b(?:ist|"
     r"sind) uns (?:\w+ )?wichtig"),
    (Kind.COMPETENCY, 5, r"\b(?:\w*kenntnisse|\w*fähigkeit(?:en)?|\w*kompetenz(?:en)?|\w*geschick|\w*bereitschaft|"
     r"\w*vermögen|\w*verständnis|know-how|fachwissen|sicherer? umgang|vertraut mit|beherrsch\w+|affinität|"
     r"gespür|\w*bewusstsein|\w*orientierung|\w*stärke)\b"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 3, r"^\W*(?:sehr )?(?:gute|hohe|ausgeprägte|fundierte|sichere|hohes|gutes|ausgezeichnete|"
     r"exzellente|starke|selbst\w+)\w*\b|\bwir suchen (?:eine?n?|dich|sie|jemand)"),
    (Kind.DUTY, 7, r"^\W*(?:du (?!bist|hast|kannst|bekommst|erhältst|profitierst|bringst|solltest|magst|liebst|"
     r"verfügst|besitzt|willst|möchtest|findest|genießt|darfst|kommunizierst|behältst|denkst|zeigst|gehst|"
     r"wirst|berichtest|arbeitest gern)\w+(?:st|tzt|ßt)|du (?:leitest|bearbeitest|betreust)|sie (?!sind|haben|können|"
     r"erhalten|profitieren|bringen|sollten|verfügen|besitzen|möchten|wollen|finden|arbeiten gern|zeigen|"
     r"beherrsch|werden|waren|wurden|berichten)\w+(?:en|ern|eln))\b"),
    (Kind.DUTY, 6, rf"{TASK_TOLD}|{TIME_TOLD}"),
    (Kind.DUTY, 9, r"\b(?:(?:sie sind|sind sie|du bist|bist du)\b.{0,80}\b(?:verantwortlich|zuständig)|"
     r"(?:sie sind|sind sie|du bist|bist du) (?:[\w-]+ ){0,3}(?:ansprech\w+|schnittstelle|stimme|gesicht|"
     r"bindeglied|anlaufstelle))\b"),
    (Kind.DUTY, 6, r"(?<=\w )(?:du (?:übernimmst|unterstützt|verantwortest|koordinierst|planst|organisierst|betreust|"
     r"entwickelst|berätst|leitest|führst|identifizierst|vernetzt|arbeitest (?:daran|eng|an|im|als)|erstellst|"
     r"gestaltest|analysierst|pflegst|sorgst|kümmerst|begleitest|steuerst|förderst|bereitest|sammelst|setzt|"
     r"wirkst)|sie (?:übernehmen|unterstützen|verantworten|koordinieren|planen|betreuen|entwickeln|beraten|"
     r"leiten|führen|erstellen|gestalten|pflegen|sorgen|begleiten|steuern)|(?:koordinierst|unterstützt|"
     r"übernimmst|analysierst|arbeitest|betreust|bereitest|setzt|kümmerst|gestaltest|förderst) (?:du|und|ihr)|"
     r"verantwortlich für|zuständig für|aufgabengebiet|zu (?:deinen|ihren) aufgaben|hauptaufgaben?|mitarbeit "
     r"(?:in|bei|an)|fungiert|tätigkeiten|dazu zählen|wenden, um)"),
    (Kind.DUTY, 4, r"^\W*(?:\w+ )?(?:\w*(?:betreuung|durchführung|planung|organisation|unterstützung|"
     r"verwaltung|pflege|erstellung|entwicklung|beratung|leitung|führung|koordination|bearbeitung|vorbereitung|"
     r"sicherstellung|überwachung|umsetzung|reinigung|versorgung|dokumentation|kontrolle|teilnahme|begleitung|"
     r"steuerung|gestaltung|abwicklung|mitwirkung|mitarbeit|übernahme|zubereitung|behandlung|"
     r"verantwortung (?:für|von)|anleitung|einhaltung|ansprechpartner\S*|aufnahme|gewährleistung|annahme|"
     r"ausgabe|wartung|optimierung|analyse))\b|^(?!.*\b(?:sie|du|"
     r"wir)\b).*(?<!zu )(?<!mit )(?<!von )(?<!an )(?<!für )(?<!bei )"
     r"(?<!der )(?<!den )(?<!die )(?<!es )(?<!für )(?<!älteren )(?<!jungen )(?<!freundlichen )\b\w+(?:en|eln|"
     r"ern)(?<!ungen)(?<!heiten)(?<!keiten)(?<!ionen)(?<!schaften)(?<!innen)$|\b(?:entwickeln|lösen|erarbeiten|"
     r"aufnehmen|vermeiden|erstellen|betreuen|unterstützen|planen|organisieren)\b[^.]{0,30}$"),
    (Kind.ABOUT, 4, r"\b(?:wir sind|ist (?:ein|eine|die|der|das) (?:[\w-]+ ){0,3}(?:unternehmen|verein|netzwerk|"
     r"organisation|klinik|einrichtung|träger|gesellschaft|führende|praxis|zentrum|haus|stiftung)|unser "
     r"(?:unternehmen|team|haus|verein|leitbild|ziel)|unsere (?:klinik|mission|vision|einrichtung|organisation|"
     r"arbeit|patient\w*|kund\w*|gäste)|gegründet|seit \d{4}|zentralen? partner|wir suchen (?:unterstützung|"
     r"verstärkung|ab sofort)?|für unser\w*|engagiert sich|haben unsere)"),
    (Kind.ABOUT, 13, r"\b(?:(?:sie|du) (?:[\w-]+ ){0,5}?berichte(?:n|st)|berichten sie|berichtest du|"
     r"unterstellt\b)(?=.{0,30}\b(?:an|der|dem)\b)"),
    # Who the post answers to, and the team it is in, with nothing to do besides.
    (Kind.ABOUT, 26, rf"^\W*(?:(?:fachlich|disziplinarisch|organisatorisch|hierarchisch|dabei|direkt|und) )*(?:{YOU} "
     rf"(?:\w+ )?(?:rapportier|untersteh|bericht)(?:e?st|en|t)|(?:rapportier|untersteh|bericht)(?:e?st|en|t) {YOU}|"
     rf"{YOU} arbeite(?:n|st|t) (?:\w+ )?unter (?:der |de[nm] )?(?:\w+ )?{LEAD}) (?:[\w-]+ )?{NO_MORE}[^;]*$|"
     rf"^\W*(?:(?:{YOU} (?:sind|bist)|(?:sind|bist) {YOU}|die (?:stelle|position) ist) )?(?!ihnen\b|dir\b)(?:\w+ )?"
     r"(?:der|dem|einer|einem|unserer|unserem) [^,;]{3,60} (?:unterstellt|zugeordnet|angegliedert)\W*$"),
    (Kind.ABOUT, 20, rf"^\W*unter (?:der |de[nm] )?(?:\w+ )?{LEAD} (?:der|des|von|einer|eines|unsere[rs]) {NO_MORE}"
     r"[^,;:]*$|^\W*(?:direkte[r]? )?(?:vorgesetzte[rn]?(?: stelle)?|unterstellung|berichts(?:linie|weg)|"
     r"fachvorgesetzte[rn]?)(?:/\w+)?\s?[:|]|^\W*(?:deine?|ihre?) (?:\w+ )?(?:vorgesetzte[rn]?|chef(?:in)?) (?:ist|"
     r"wird)\b"),
    (Kind.ABOUT, 24, rf"^\W*{YOU} (?:bist|sind|wirst|werden|gehörst|gehören) (?:\w+ )?(?:teil|mitglied|bestandteil|"
     r"zu|zum) (?:eine[rsm] |unsere[rsm] |des |der )?(?:\S+ )?\w*teams?\b" rf"{NO_MORE}[^,;]*$"),
    (Kind.ABOUT, 3, r"^\W*(?:wir|unser\w*|seit|in über)\b"),
    # "On the late shift you lead": the hours only tell when the task is done.
    (Kind.CONDITION, -10, TASK_TOLD),
    *TOLD,
    *ASKED,
    (Kind.LANGUAGE, 14, rf"^\W*(?:(?:dein|ihr|euer|etwas|ein wenig|ein bisschen) )?{SPOKEN}|\b(?:dein|ihr|euer|etwas|"
     rf"bisschen) {SPOKEN}|\bauf {SPOKEN} .{{0,30}}\b(?:unterhalten|verständig\w+|verständlich|austausch\w+)|"
     rf"^\W*mit {SPOKEN} komm\w+|\b(?:zwei|drei|mehr)sprachig\b"),
    (Kind.LANGUAGE, 24, rf"^\W*ohne {SPOKEN} (?:geht|kommst|kommen|läuft)\b"),
    # A paper or else years of practice: what is named first is what is asked.
    (Kind.EXPERIENCE, -14, r"(?:ausbildung|lehre|studium|abschluss|brief|diplom|bachelor|master|meister|prüfung)\b"
     r".{0,60}\b(?:alternativ|oder)\b.{0,60}(?:erfahrung|praxis)"),
    (Kind.LANGUAGE, 12, rf"{CODES}.{{0,20}}\b(?:fließend|wort und schrift|verhandlungssicher|gut|sicher|sprach\w+)"),
    # "Stilsicher in Deutsch" and why German is needed ask for the language, whatever else they praise.
    (Kind.LANGUAGE, 24, rf"\b(?:\w*sicher|\w+fest|gut|fit|fließend|perfekt|versiert|gewandt|zuhause|zu hause) in "
     rf"{SPOKEN}|\b{TONGUE}-?(?:sprach)?kenntnisse\b\W+(?:weil|damit|denn|da|um)\b"),
    (Kind.LANGUAGE, 16, rf"\b(?:fehler|einwand|akzent)freies {SPOKEN}|\b(?:stilsicher|korrekt|perfekt|gepflegt|"
     rf"tadellos)es {SPOKEN}"),
    # What somebody knows of a country's law or market is no language, and neither is a subject.
    (Kind.LANGUAGE, -14, r"\b(?:im|des) (?:deutsch|französisch|italienisch|englisch|spanisch|polnisch)en "
     rf"(?!sprach|und|oder|wort)\w|^\W*{TONGUES} .{{0,40}}\bunterrichten\b"),
    (Kind.LANGUAGE, 14, rf"\b{TONGUES}.{{0,30}}\b(?:sprechen|sprichst|beherrschen|beherrschst|verstehen|"
     r"verstehst)\b"),
    (Kind.EXPERIENCE, -12, r"\b(?:je|richtet sich|steigt|steigend) (?:nach|mit) .{0,40}(?:erfahrung|"
     r"qualifikation)|\babhängig von|\b(?:ihrer|deiner) (?:\w*erfahrung|qualifikation) entsprechend|"
     r"\bentsprechend (?:ihrer|deiner)\b"),
)
# fmt: on
