"""Which words of a German advert ask the reader for something: cues for `cues`."""

from generator.model import Kind

TRAIT = (
    r"(?:\w*(?:motiviert|engagiert|zuverlässig|verlässlich|freundlich|flexib[el]+|belastbar|kreativ|erfahren|"
    r"selbständig|selbstständig|eigenständig|verantwortungsvoll|verantwortungsbewusst|verantwortlich|offen|"
    r"aufgeschlossen|kommunikativ|teamfähig|teamorientiert|sorgfältig|gewissenhaft|genau|exakt|präzise?|"
    r"strukturiert|ehrlich|herzlich|einfühlsam|empathisch|dynamisch|fröhlich|pünktlich|gepflegt|lernwillig|"
    r"wissbegierig|neugierig|fleißig|fleissig|vertrauenswürdig|selbstbewusst|begeisterungsfähig|begeistert|"
    r"interessiert|initiativ|qualifiziert|aufgestellt|sympathisch|kompetent|versiert|ambitioniert|konzentriert|"
    r"geduldig|ordentlich|umsichtig|orientiert|teamstark|humorvoll|souverän|proaktiv|effizient|sauber|loyal|"
    r"diskret|wertschätzend|liebevoll|tatkräftig|leidenschaftlich|stilsicher|serviceorientiert|gewinnend|"
    r"hilfsbereit|analytisch|zielstrebig|zielorientiert|organisiert|kooperativ|kontaktfreudig|reiselustig|"
    r"handwerklich begabt))"
)
ONE = r"(?:eine?[nrsm]?|mehrere|zwei|drei|weitere|neue)(?:/\w+|\(\w+\)|\*\w+)?"
SEEK = (
    r"(?:suchen wir|wir suchen|sucht|gesucht (?:wird|werden)|(?:sind wir|wir sind) auf der suche nach|"
    r"wir wünschen uns)"
)
NEED = rf"(?:{SEEK}|brauchen wir|wir brauchen)"
SHORTLY = (
    r"(?: (?:ab|per|sofort|dringend|noch|immer|weitere|zum|zur|nächstmöglichen|zeitpunkt|termin|verstärkung|"
    r"uns|aktuell|derzeit|dich,))*"
)
TICKET = r"(?:führerschein(?!zusch|kost|erwerb|förder|übern)\w*|führerausweis\w*|fahrausweis\w*|fahrerlaubnis\w*)"
# Time spent at work, and the papers that an employer checks.
YEARS = r"\b(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|\d{1,2}[- ]?)jährige[rsn]?|(?:\w+|\d{1,2}) jahre?n?)"
WORKED = r"(?:berufs)?tätigkeit"
PROOF = (
    r"(?:\w*(?:privat|strafregister|betreibungs\w*)auszug\w*|\w*(?:führungs|leumunds)zeugnis\w*|nachweis\w* "
    r"(?:de[rs]|einer|über) (?:\w+ )?[\w-]*(?:impf|immun)\w*|masernschutznachweis\w*)"
)
PRIVATE = (
    r"(?:(?:personal|reise)\w*(?:ausweis|pass)|reisepass|kopien?|bankdaten|bankverbindung|kontodaten|zahlung\w*|geld\b|"
    r"gebühr\w*|überweisung\w*|passw\w+|kreditkarte\w*|sozialversicherungsnummer|ausweis(?:nummer|kopie)\w*)"
)
DEMANDED = (
    r"(?:verlang\w+|benötig\w+|brauchen|voraussetzung|vorausgesetzt|erforderlich|vorzulegen|vorgelegt|vorlegen)"
)

EASILY = r"(?:kein(?:e|en)? (?:problem\w*|angst|scheu|hindernis)|nichts aus|nicht schwindelig)"
HARD = (
    r"(?:\w*(?:schicht|nacht|wochenend|montage|dienstreise|übernachtung|bereitschaft|feiertag)\w*|"
    r"(?:große |großer )?höhen?\b|frühes aufstehen|(?:heben|tragen)\b)"
)
# What the reader is to come with.
GEAR = r"(?:\w*(?:werkzeug|kleidung|schuhe|messer|jacke|ausrüstung|laptop|notebook|helm)\w*)"

# fmt: off
ASKED: tuple[tuple[Kind, int, str], ...] = (
    # Whom they look for: a trait, a trade learnt, a history make an ask of what else tells of the vacancy.
    (Kind.COMPETENCY, 24, rf"\b{SEEK}\b(?:.{{0,120}}\b{ONE}|{SHORTLY})(?: [\w-]+,?| und| &| \(.{{1,9}}\)){{0,2}}? "
     rf"(?!erfahren|qualifiziert){TRAIT}(?:e[nrsm]?)?\b|\b{SEEK}\b.{{0,140}}\bmit (?:[\w-]+,? ){{0,3}}(?:"
     r"geschick|freude|spaß|leidenschaft|herz|begeisterung|interesse|lust|engagement|einsatzbereitschaft|sinn|gespür|"
     rf"liebe)\b|\b{NEED}\b.{{0,60}}\b(?:persönlichkeit|jemanden|menschen|person),? (?:de[rn]|die|mit)\b"),
    # "A colleague who": the clause tells what they are like.
    (Kind.COMPETENCY, 24, rf"\b{NEED}(?: \w+){{0,2}}? (?:eine?[nr]? (?:[\w-]+ ){{0,2}}?[\w/:*-]+(?: \(.{{1,9}}\))?|"
     r"leute|menschen|mitarbeit\w+|kolleg\w+), (?:der|die|dem|den) (?!(?:ein|zwei|drei|vier)mal\b)"),
    (Kind.COMPETENCY, 23, rf"\b{SEEK}\b.{{0,140}}\bmit (?:[\w-]+,? ){{0,3}}\w*kenntnissen\b"),
    (Kind.EXPERIENCE, 22, rf"\b{SEEK}\b(?:.{{0,120}}\b{ONE}|{SHORTLY}) (?:[\w-]+,? (?:und "
     rf")?){{0,1}}?erfahrene[nrsm]?\b|"
     rf"\b{SEEK}\b.{{0,140}}\bmit (?:[\w-]+,? ){{0,3}}\w*erfahrung\b"),
    (Kind.EDUCATION, 20, rf"\b{SEEK}\b(?:.{{0,120}}\b{ONE}|{SHORTLY}) (?:ausgebildete|gelernte|geprüfte|diplomierte|"
     rf"studierte)[nrsm]?\b|\b{SEEK}\b.{{0,140}}\bmit (?:[\w-]+,? ){{0,3}}(?:ausbildung|lehre|studium|abschluss)\b"),
    (Kind.CREDENTIAL, 20, rf"\b{SEEK}\b(?:.{{0,120}}\b{ONE}|{SHORTLY}) (?:examinierte|staatlich anerkannte|"
     r"approbierte)[nrsm]?\b"),
    # Hours said beside whom they look for tell of the vacancy.
    (Kind.CONDITION, -13, r"\b(?:suchen wir|wir suchen|sucht)\b"),
    # competency
    (Kind.COMPETENCY, 10, rf"\b(?:du|sie) (?:arbeite|bist|sind|handel|denk|agier|trittst|treten|verhält|verhalten|"
     rf"geh|"
     rf"kommunizier|plan)\w* (?:(?:[\w-]+),? ){{0,5}}?{TRAIT}\b|\b(?:bringst|bringen)\b[^.]{{0,160}}\bmit\b|"
     r"\b(?:sie übernehmen|du übernimmst|übernehmen) gerne? verantwortung|\bgewohnt,? |\bes gewohnt\b"),
    (Kind.COMPETENCY, 10, r"\b(?:kein fremdwort|keine fremdwörter|selbstverständlich\w*|(?:liegt|"
     r"liegen) (?:dir|ihnen)|(?:fällt|fallen) (?:dir|ihnen)|am herzen|den überblick|ein händchen|im blut|"
     r"dein ding|ihr ding|(?:macht|machen|bereitet|bereiten) (?:dir|ihnen)|(?:zeichnest du|zeichnen sie|"
     r"zeichnet) (?:dich|sich|sie)|schreck\w+ (?:dich|sie) nicht|nicht (?:zurück|scheu\w*)|(?:bist du|"
     r"sind sie) (?:bei uns )?(?:genau |hier )?richtig|wenn (?:du|sie) (?:\w+ )?gerne?|du (?:brennst|scheust|"
     r"packst|denkst mit|hast ein(?! (?:[\w-]+ ){0,2}\w*(?:diplom|studium|abschluss|abitur|zertifikat)))|"
     r"sie (?:brennen|scheuen|packen)|schätz(?:en|st) (?:du|sie|es)|ist (?:dir|"
     r"ihnen) wichtig|sind (?:dir|ihnen) wichtig|keine scheu|bereit(?:,| sein| sind| bist))\b"),
    (Kind.COMPETENCY, 10, r"\b(?:bleib|bewahr|behalt|behält)\w*\b.{0,40}\b(?:ruhig|ruhe|überblick|gelassen|"
     r"freundlich|kopf)\b|\b(?:gehst|gehen)\b.{0,60}\bum\W*$|\bumgehen\b|\b(?:ihre|deine) (?:größten |"
     r"besonderen )?(?:stärken?|leidenschaft)\b|\bzu (?:ihren|deinen) stärken|\bkenn(?:st|en) (?:du |"
     r"sie )?(?:dich|sich)\b.{0,40}\baus\b|\b(?:du überzeugst|sie überzeugen|überzeugst du|überzeugen sie)\b|"
     r"\bwir (?:erwarten|wünschen uns|verlangen)\b|\bsetzen wir voraus|\bwird vorausgesetzt"),
    (Kind.COMPETENCY, 10, r"\b(?:erscheinungsbild|erscheinung\b|umgangsformen|umgangston|manieren|auftreten|"
     r"ordnungssinn|ehrlichkeit|loyalität|herzlichkeit|gastfreundschaft|gastfreundlichkeit|(?:sinn|auge|gespür|"
     r"blick|händchen|gefühl) für|liebe zu[mr]?|fingerspitzengefühl|\w*arbeitsweise|vorgehensweise|denkweise|"
     r"auffassungsgabe|maß an|mass an|tatkraft|elan\b|disziplin|ausdauer|anpack\w*|hands-on-\w+|"
     r"sozialkompetenz|\w*talent\b|\w*interesse an|zuhören|verschwiegenheit|umgang mit|begeisterungsfähigkeit|"
     r"spaß an|spass an|freude an|freude am|lust auf|lust an|persönlichkeit)\b"),
    (Kind.COMPETENCY, 4, r"\b(?:\w+(?:es|er),? (?:und |& |sowie |aber auch )?){1,3}(?<=es )(?:arbeiten|denken|"
     r"handeln|verhalten|vorgehen)\b"),
    (Kind.COMPETENCY, 12, r"^\W*(?:[\w-]+er,? (?:und )?){1,4}umgang mit\b|^\W*(?:\w+(?:fähig|bereit|ständig|"
     r"verständ|bewusst|freundlich|herzlich|zuverlässig|pünktlich|ehrlich|verlässlich|belastbar|sauber|"
     r"sorgfältig|genau|lernbereit)(?:keit|heit|schaft|nis)|motivation|engagement|flexibilität|kreativität|"
     r"empathie|teamgeist|disziplin|diskretion|humor|geduld|sorgfalt|selbst(?:st)?ändigkeit|eigeninitiative|"
     r"\w+sinn|\w+vermögen|\w+freude|\w+geschick|\w+verständnis|\w+bewusstsein)(?:,| und|$|\W*$)"),
    (Kind.COMPETENCY, 7, rf"^\W*(?:du arbeitest|sie arbeiten) (?:[\w-]+ ){{0,2}}?{TRAIT}(?:,|\.| und\b)"),
    (Kind.COMPETENCY, 6, r"\b(?:kennen sie|kennst du|beherrschen sie|beherrschst du|verstehen sie|verstehst du)\b"),
    (Kind.COMPETENCY, 4, r"^\W*(?:du bist|sie sind|bist du|sind sie) (?:\w+ )?(?:bereit|gewillt|in der lage|"
     r"fähig)\b"),
    (Kind.COMPETENCY, 12, r"^\W*(?:ihr|dein) herz schlägt\b"),
    (Kind.LANGUAGE, 12, r"^\W*ohne (?:[\w-]+ )?\w*(?:deutsch|englisch|französisch|italienisch)\w* (?:geht|läuft|"
     r"klappt)\b.{0,20}\bnicht"),
    (Kind.COMPETENCY, 10, r"\b(?:du begegnest|sie begegnen|begegnest du|begegnen sie)\b|\bbegegnest\W*$"),
    # What matters to the employer in the reader, what the reader should be and who would not fit are asked anywhere.
    (Kind.COMPETENCY, 26, r"\b(?:uns (?:ist|sind) (?:\w+ )?wichtig|wichtig (?:ist|sind) (?:für )?uns|wir legen "
     r"(?:\w+ )?"
     r"wert darauf|(?:uns kommt es|kommt es uns) darauf an), dass (?:du|sie)\b(?!.*\b(?:wohl\w*|gut geht|"
     r"zufrieden|glücklich|gesund|willkommen|vereinbaren|entwickeln|weiterentwickeln|entfalten|spaß)\b)|"
     r"(?:^\W*|, (?:aber |doch )?)(?:du solltest|sie sollten) (?!(?:dich|sich|uns|bitte|jetzt|einfach|unbedingt "
     r"bei)\b)(?!.*\b(?:bewerb\w*|"
     r"verdien\w*|bekommen|erhalten|profitieren|fragen)\b)|^\W*wer\b[^.]*, (?:wird|ist|passt) (?:\w+ ){0,3}?"
     r"(?:nicht|kaum|falsch|fehl)\b"),
    # experience
    (Kind.EXPERIENCE, 10, rf"{YEARS} (?:[\w-]+ ){{0,4}}?{WORKED}\b|\b{WORKED}\b.{{0,60}}\bjahre?n?\b|"
     rf"\b(?:einschlägige|frühere|vorherige|bisherige|hauptberufliche) {WORKED}\b"),
    (Kind.EXPERIENCE, 2, r"^\W*(?:tätigkeit (?:als|in|im|bei)|einsatz als)\b"),
    (Kind.EXPERIENCE, 10, r"\b(?:\w*erfahrung(?:en)?|einschlägige\w* praxis|praxis) (?:in|im|mit|als|auf|bei|aus)"
     r"\b|\b(?:bereits|schon) (?:[\w-]+ ){0,6}(?:gearbeitet|"
     r"tätig|erfahrung\w*)\b"),
    (Kind.EXPERIENCE, 5, r"(?<!ihre )(?<!deine )(?<!unsere )\b\w*erfahrung(?:en)?\b"),
    (Kind.EXPERIENCE, 8, r"\bpraktika\b|^\W*(?:du kommst|sie kommen) aus (?:de[rm]|einem|einer)\b|\broutine (?:in|"
     r"im|mit|bei)\b"),
    # education
    (Kind.EDUCATION, 10, r"(?<!weiter)(?:grund|fach|berufs|lehr|kauf|koch|pflege|handwerks|"
     r"\w{3,14})ausbildung\b(?! von)|"
     r"\b(?:fähigkeitszeugnis|efz|eba|fachausweis|meisterprüfung|meistertitel|gesellenprüfung|berufsabschluss|"
     r"lehrabschlussprüfung|fachmittelschule|studienrichtung|fachhochschule|hochschul\w+|akademische\w* \w+)\b|"
     r"\b(?:dipl|diplomierte\w*|eidg)\b\.?"),
    (Kind.EDUCATION, 12, r"\b(?:bist|sind|als) (?:[\w-]+ ){0,2}(?:ausgebildete|gelernte|geprüfte|"
     r"diplomierte)[nrsm]?\b"),
    (Kind.EDUCATION, 10, r"\b(?:du studierst|sie studieren|studierende\w*|immatrikuliert\w*|eingeschrieben)\b"),
    (Kind.EDUCATION, 10, r"(?:master|bachelor|hochschul|universitäts|berufs|schul|studien|kv-?|fh-|htl-|uni-)"
     r"abschluss\b"),
    (Kind.EDUCATION, 6, r"^\W*abschluss als\b|\b(?:anerkannte|abgeschlossene|abgeschlossenes|dreijährige|"
     r"zweijährige)\w* (?:[\w-]+ ){0,3}(?:\w*ausbildung|\w*lehre|\w*studium)\b"),
    (Kind.EDUCATION, 6, r"\bstaatlich\w* (?:anerkannt|geprüft)\w* (?:[\w-]+,? ){0,2}(?:\w*ausbildung|"
     r"qualifikation|\w*abschluss|\w*studium)\b"),
    (Kind.EDUCATION, 10, r"\b(?:haben|hast) .{0,40}\b(?:studiert|gelernt|absolviert)\b|(?:angestellter?|fachkraft|"
     r"kaufmann|kauffrau|assistent|mechaniker|techniker|pfleger|erzieher|monteur|elektroniker)(?:in)?\b.{0,20}\b"
     r"oder (?:vergleichbar|gleichwertig|ähnlich)"),
    (Kind.EDUCATION, 11, r"\b(?:lap|(?:berufs|fach)?matur(?:ität)?|grundbildung|fachweiterbildung)\b"),
    # A degree by the kind of school, and what was learnt later.
    (Kind.EDUCATION, 12, r"^\W*(?:htl|hak|hlw|fh|uni|lehre|meister)(?:[- ]?abschluss)?(?:,| oder| und| ?/) ?"
     r"(?:(?:oder|auch) )?(?:eine[rn]? )?(?:htl|hak|hlw|fh|uni|bhs|matura|lehre|meister|techniker|studium)\b"),
    (Kind.EDUCATION, 8, r"^\W*(?:[\w-]+e[rsn]? )?(?:weiterbildung|fortbildung|zusatzausbildung|aufstiegsfortbildung) "
     r"(?:zu[rm]|als|im bereich)\b"),
    # The school that employs is no degree; its name stands where whoever acts does.
    (Kind.EDUCATION, -24, r"^\W*(?:die|unsere) (?:[\w-]+ )?(?:fach)?hochschule (?:[^\W\d]+ ){0,4}?(?:\w{2,}t|will)\b|"
     r"^\W*bewerbungen von\b"),
    (Kind.EDUCATION, -10, r"\babgeschlossene\w* [\w/-]*kurs\b"),
    # credential, and what a swindler would ask for in the employer's name
    (Kind.PROCESS, 60, rf"\b(?:niemals?|nie|keinesfalls|nicht|zu keine[mr] (?:zeit(?:punkt)?)|unter keinen "
     rf"umständen)\b"
     rf"[^.;]{{0,60}}\b{PRIVATE}[^.;]{{0,60}}\b(?:fragen|fordern|verlangen|bitten|anfordern|auffordern|erbitten)\b|"
     r"\b(?:fragen|fordern|verlangen|bitten|erbitten) (?:wir )?(?:sie |dich |von ihnen |von dir )?(?:\w+ "
     r")?(?:niemals?|nie|"
     rf"keinesfalls|unter keinen umständen)\b[^.;]{{0,80}}\b(?:{PRIVATE}|führerschein|ausweis)|\b(?:fragen|fordern|"
     rf"verlangen|bitten|erbitten) (?:wir )?(?:sie |dich |von ihnen |von dir )?nicht\b[^.;]{{0,80}}\b{PRIVATE}"),
    (Kind.OFFER, 24, r"^\W*(?:eine )?(?:[\w-]*(?:rabatt|sachbezugs|guthaben|benefit|geschenk|edenred|"
     r"vorteils)-?karte)\b"),
    (Kind.CREDENTIAL, 2, r"^\W*(?:[\w-]+e[rsn]? |den |einen )?(?!\w*(?:konkurs|exkurs|diskurs))[\w/-]+kurs\b"),
    (Kind.CREDENTIAL, 10, r"\b(?:sveb|psaga|ipaf|czv|ada-schein)\b"),
    (Kind.CREDENTIAL, 28, rf"\b{DEMANDED}\b.{{0,80}}\b{PROOF}|\b{PROOF}.{{0,80}}\b{DEMANDED}\b"),
    (Kind.CREDENTIAL, 12, rf"{TICKET}|\b(?:\w*(?:stapler|ausbilder|kran|hubarbeitsbühnen?|motorsägen|segel|angel|"
     r"jagd|trainer|übungsleiter|rettungs|rettungsschwimmer|sportboot|adr|sportküsten|kettensägen)-?(?:schein|"
     r"ausweis|"
     r"lizenz|prüfung|abzeichen|patent)|schwei(?:ß|ss)er?(?:prüfung|pass|schein|zeugnis)\w*|leumund\w*|"
     r"strafregister\w*|"
     r"führungszeugnis\w*|fahrerkarte|personenbeförderung\w*|sachkunde(?:prüfung|nachweis)\w*|ersthelfer\w*|"
     r"elektrofachkraft|berufserlaubnis|ausbildereignung\w*|aevo|34a|hygieneschulung|gesundheitszeugnis|"
     r"berufsausübungsbewilligung|srk-\w+)\b"),
    # A proof, a place in a register, a check: papers, whatever they are of.
    (Kind.CREDENTIAL, 7, r"^\W*(?:[\w-]+e[rsn]? ){0,2}nachweise? (?:de[rs]|über|von|eine[rs]|für|zu[rm])\b"),
    (Kind.CREDENTIAL, 9, r"^\W*(?:\w+ ){0,3}(?:zuverlässigkeits|\w*sicherheits|hintergrund)überprüfung\b|^\W*(?:du "
     r"bist |sie sind )?(?:\w+ )?(?:ein(?:trag(?:ung)?|getragen)|registrier(?:ung|t)|mitglied(?:schaft)?) (?:(?:in|"
     r"im|bei|die|der|des|einer) ){0,2}\w*(?:register|(?:ärzte|architekten|ingenieur|anwalts)liste|"
     r"handwerksrolle|kammer|verzeichnis)\b"),
    # A paper by its own name.
    (Kind.CREDENTIAL, 9, r"\b(?:istqb|itil|prince2|ccna|aeus|foundation level|missio canonica|"
     r"laufbahnbefähigung)\b"),
    # language
    (Kind.LANGUAGE, 12, r"^\W*(?:[\w-]+(?:e|es|en) ){1,2}(?:deutsch|englisch|französisch|italienisch)\W*$|"
     r"^\W*(?:weitere |andere )?fremdsprachen\b"),
    # condition
    (Kind.CONDITION, 12, r"\bbereit\w*\b.{0,60}\bam (?:abend|morgen|wochenende)\b|\b(?:du wohnst|sie wohnen)\b|"
     r"^\W*(?:pensum|arbeitspensum|beschäftigungsgrad|umfang|auslastung)\b.{0,6}\d"),
    (Kind.CONDITION, 12, r"\beinsatz erfolgt\b"),
    # What somebody is or has behind them, by no merit of their own.
    (Kind.CONDITION, 20, r"\b(?:abgeleistet|absolviert|abgeschlossen|geleistet)\w* (?:[\w-]+ (?:und |oder |bzw\.? "
     r")?)?\w*(?:zivil|präsenz|wehr|militär)dienst"),
    (Kind.CONDITION, 8, r"\b(?:\w*(?:zivil|präsenz|wehr|militär)dienst|bundesheer)\b.{0,30}"
     r"\b(?:abgeleistet|absolviert|geleistet|erledigt|abgeschlossen)\b"),
    (Kind.CONDITION, 12, r"^(?!.*(?:unabhängig|ungeachtet|herkunft|egal|religion|unterschied|"
     r"geschlecht))\W*(?:[\w-]+ ){0,5}(?:\w+-)?staats(?:bürgerschaft|angehörigkeit)\b|^\W*(?:zugehörigkeit|"
     r"mitgliedschaft|"
     r"mitglied) (?:zu|in|bei|einer)\b.{0,40}kirche\b|^\W*(?:du bist |sie sind )?(?:nichtraucher|"
     r"frühaufsteher)\w*\W*$"),
    (Kind.CONDITION, 14, r"^(?!.*(?:unabhängig|ungeachtet|herkunft|egal))(?:.*\b(?:schweizer|ch|eu|efta)[- /]"
     r"(?:pass|bürger\w*|staatsbürger\w*|staatsangehörige\w*)\b|.*\b(?:niederlassungs|aufenthalts)bewilligung\b|"
     r".*\b[bcg]-"
     r"(?:ausweis|bewilligung)\b|.*\bausweis (?:[bg] ?(?:oder|und|/|,) ?c|c ?(?:oder|und|/|,) ?[bg]|[bcg]\W*$))"),
    # A place with when or whence the work is done.
    (Kind.CONDITION, 18, r"^\W*(?!\w*(?:zeit|zeiten|arbeit|arbeiten)\b)[\w.-]+(?: \([\w.]+\))? ?[/|] "
     r"?(?:home-?office|"
     r"remote|hybrid)\W*$|^\W*[\w.-]+(?: [\w.-]+)?, (?:per|ab) sofort\b(?!.*\bsuch)"),
    # Health, weather and rough ground.
    (Kind.CONDITION, 10, r"\b(?:robuste|gute|stabile|beste) gesundheit\b|\btrittsicher\w*|\bwetterfest(?:igkeit)?\b"),
    (Kind.CONDITION, 5, r"\bbei (?:jedem wetter|jeder witterung|wind und wetter)\b"),
    (Kind.CONDITION, 16, r"\bscheu\w* .{0,30}\b(?:schmutz|kälte|hitze|lärm|"
     r"minusgrade\w*|wetter)\b"),
    (Kind.CONDITION, 16, r"^\W*(?:aktive\w* )?mitglied(?:schaft)? (?:in|bei|der) (?:\w+ ){0,2}?\w*feuerwehr\b"),
    # What comes with the job or is required for it, among what is offered as well.
    (Kind.CONDITION, 16, r"^(?!.*\b(?:kein\w*|nicht|ohne|zuschl\w+)\b).*\b(?:wochenend|nacht|schicht|pikett|"
     r"bereitschafts|"
     r"rufbereitschaft|abend|feiertag|sonntag|samstag|auslands|montage|dienstreise|reise|überstunden|mehrarbeit|"
     r"schutzimpf|impf)\w*\b.{0,60}\b(?:vorausgesetzt|erforderlich|notwendig|verlangt|gehör(?:t|en) dazu|"
     r"kommen vor|kommt vor|fallen an|sind möglich)\b"),
    (Kind.CONDITION, 18, r"\b(?:arbeitsort|dienstort|einsatzort|dienstsitz|arbeitsplatz|arbeitsstätte) (?:ist|"
     r"befindet|liegt)\b"),
    (Kind.CONDITION, 17, r"^\W*(?:pensum|arbeitspensum|auslastung|umfang|stellenumfang|beschäftigungs(?:grad|umfang)|"
     r"arbeitsumfang|wochen(?:stunden|arbeitszeit)|stunden(?:umfang|zahl)?|arbeitszeit(?:en)?|dienstzeit(?:en)?|"
     r"arbeitsort|dienstort|einsatzort|einsatzgebiet|ort|standort\w*|region|start(?:termin|datum)?|beginn|"
     r"arbeitsbeginn|dienstbeginn|eintritt(?:stermin|sdatum)?|antritt|(?:stellen|arbeits|dienst)antritt|ab wann|"
     r"besetzung|zu besetzen(?: ab)?|verfügbarkeit|alter|schichten|schichtmodell)\s?[:|]"),
    (Kind.CONDITION, 14, r"\b(?:flexib\w+ (?:bei|in|bezüglich|hinsichtlich|was) (?:\w+ )?(?:die |den |der |"
     r"deinen |ihren )?\w*(?:arbeitszeit|dienst|einsatz|schicht)\w*|zeitliche\w* flexib\w+|zeitlich flexib\w+|"
     r"flexible einsatz\w*|(?<!im )alter (?:von|ab|zwischen|mindestens)|\d\d (?:bis|und|-|–) \d\d jahre alt|"
     r"mindestens \d\d jahre alt|über 18 jahre\w*|(?:mindest|höchst)alter|\w*bereitschaft (?:zu|zur|zum|für|an|"
     r"in) (?:[\w-]+ ){0,4}(?:montage\w*|schicht\w*|\w*wochenend\w*|samstag\w*|überstunden|mehrarbeit|nacht\w*|"
     r"außendienst\w*|auslands\w*|reise\w*|sonn-\S*|feiertag\w*|auswärts\w*|\w*dienst|\w*diensten)|"
     r"montagebereit\w*|reisebereit\w*|arbeitsbewilligung|ortsgebunden\w*|wohnort|wohnhaft)\b|"
     r"^\W*(?:im )?alter\b|^\W*(?:eintritt |beginn |start |stellenantritt |termin |einstellung\w* )?(?:per|"
     r"ab) sofort\b.{0,30}$"),
    # What is no trouble to the reader, where it is of the body, the hours or the way.
    (Kind.CONDITION, 16, rf"{EASILY}\b.{{0,30}}\b{HARD}|^\W*(?:[\w-]+ ){{0,3}}?{HARD}.{{0,40}}\b{EASILY}\b"),
    # duty
    (Kind.DUTY, 8, r"\b(?:kümmern sie sich|kümmerst du dich|befassen sie sich|befasst du dich)\b"),
    (Kind.DUTY, 9, r"^\W*(?:reinigen|putzen|säubern|wischen|waschen|bügeln|kochen|backen|zubereiten|servieren|"
     r"bedienen|kassieren|beraten|betreuen|pflegen|begleiten|reparieren|warten|montieren|installieren|prüfen|"
     r"erstellen|"
     r"bearbeiten|verwalten|leiten|planen|organisieren|koordinieren|durchführen|überwachen|kontrollieren|"
     r"dokumentieren|entwickeln|gestalten|umsetzen|vorbereiten|unterstützen|auffüllen|einräumen|verpacken|"
     r"kommissionieren|beladen|entladen|transportieren|ausliefern|bestellen|empfangen|begrüßen|sortieren|anleiten|"
     r"einrichten|beantworten|erfassen|buchen|verfassen|recherchieren|analysieren|sichten)\b(?! (?:sie|wir)\b)"),
    (Kind.DUTY, 8, r"\b(?:ihre|deine) (?:haupt|kern)?aufgaben? (?:ist|sind|umfass\w+|besteh\w+|beinhalt\w+)\b|"
     r"\b(?:aufgaben|tätigkeiten) (?:gehör\w+|zähl\w+)|\b(?:gehören|zählen|gehört|zählt) (?:\w+ )?zu (?:deinen|ihren|"
     r"den|deinem|ihrem)\b|^\W*in dieser (?:funktion|rolle|position|tätigkeit)\b|\bwirst du (?!teil|bestandteil|"
     r"mitglied)|\bwerden sie (?!teil|bestandteil|mitglied)"),
    (Kind.DUTY, 2, r"^\W*(?:[\w-]+ und )?(?!erfahrung|\w*kenntnisse)\w+(?:en|ung|ungen|ern|eln) (?:von|der|des|bei|"
     r"unserer|aller)\b"),
    (Kind.DUTY, 4, r"^\W*(?:[\w-]+ )?(?:\w*(?:kommissionierung|montage|reparatur\w*|instandhaltung|instandsetzung|"
     r"verpackung|lagerung|bedienung|beladung|entladung|abrechnung|buchhaltung|verkauf|bestellung\w*|einkauf|empfang|"
     r"begrüßung|assistenz|diagnosen?|prüfung|erfassung|zusammenarbeit|aufbau|ausbau|mithilfe|anfertigung|"
     r"herstellung|produktion|fertigung|erledigung|ausführung|transport|lieferung|auslieferung|arbeiten))\b"),
    (Kind.DUTY, 6, r"^\W*winterdienst\b"),
    (Kind.DUTY, 5, r"^\W*(?:[\w-]+,? ){1,5}?\w{3,}(?:en|eln|ern), (?:wenn|falls|sobald) (?:du|sie)\b"),
    (Kind.DUTY, 2, r"^\W*dazu (?:gehör|zähl)(?:t|en)\b"),
    # One's own tools, and how the place is reached.
    (Kind.CONDITION, 9, rf"^\W*(?:du hast |sie haben )?(?:dein |ihr )?eigene[nrs]? {GEAR}(?:\W*$| (?:von vorteil|"
     r"wünschenswert|gerne?|mitbringen|vorhanden|nötig|erforderlich))"),
    (Kind.CONDITION, 30, rf"^\W*(?:[\w-]+ ){{0,2}}{GEAR}(?: und [\w-]+)? (?:bringen sie(?: selbst)? mit|bringst "
     r"du(?: selbst)? mit|(?:haben sie|hast du)(?: selbst)?(?=\W*$|[,;–—-]))"),
    (Kind.CONDITION, 14, r"\b(?:nicht|schlecht|schwer|kaum|nur schwer) (?:mit [^.]{3,40} )?(?:erreichbar|"
     r"angebunden)\b|\bbereit\w*,? [^.]{0,40}\b(?:zu ziehen|umzuziehen|zu übersiedeln|sesshaft zu werden)"),
    (Kind.PROCESS, 14, r"^\W*(?:berufs)?anfänger\S* (?:\w+ ){0,3}willkommen|^\W*(?:die stelle ist )?(?:auch )?offen "
     r"für (?:berufs)?(?:anfänger|einsteiger|quereinsteiger)"),
    # When the canteen is open is no hour of work.
    (Kind.CONDITION, -18, r"\böffnungszeiten (?:von|bis)\b|^\W*(?:[\w-]+e[rsn]? )?\w*(?:kita|krippe|kinderbetreuung|"
     r"kantine|cafeteria|restaurant|fitnessraum)\b(?=.*\d)"),
    # What the house minds in people, and a question that calls them by it.
    (Kind.COMPETENCY, 40, r"\b(?:wir legen|legen wir) (?:\w+ ){0,2}wert auf\b[^.;]{0,50}\b(?:zuverlässigkeit|"
     r"pünktlichkeit|"
     r"teamfähigkeit|kreativität|sorgfalt|geduld|flexibilität|belastbarkeit|genauigkeit|\w*kenntnisse|auftreten|"
     r"umgangsformen|erscheinung\w*|eigeninitiative|einsatzbereitschaft|lernbereitschaft|selbst(?:st)?ändigkeit)\b"),
    (Kind.COMPETENCY, 34, rf"^\W*(?:bist du|sind sie) (?:eine?\S* )?(?:\w+ und )?(?!erfahren|qualifiziert|"
     rf"interessiert|"
     rf"begeistert){TRAIT}e(?:[nrs]|/\w)*\b"),
)
# fmt: on
