"""What German adverts say: the tables of headings and cues for `sections` and `cues`."""

from generator.extracting.wording import Announces, Wording
from generator.model import Kind

LANGUAGES = (
    r"(?:deutsch|englisch|französisch|italienisch|spanisch|polnisch|türkisch|russisch|arabisch|niederländisch|"
    r"portugiesisch|tschechisch|ungarisch|ukrainisch|gebärdensprache|fremdsprache|weitere sprache)\w*"
)
NUMBER = r"(?:\d{1,2}|ein|eine|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|mehrere|mehrjährige)"
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

# What nobody needs where an advert says so: "keine Vorkenntnisse nötig".
PAPER = (
    r"\w*(?:kenntnisse|erfahrung(?:en)?|ausbildung|studium|abschluss|führerschein|qualifikation(?:en)?|zeugnisse?)"
)
ASKED = r"(?:nötig|erforderlich|notwendig|voraussetzung|vorausgesetzt|verlangt)"

# fmt: off
CUES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 7, r"\b(?:bewerbung\w*|bewirb|bewerben|bewerbungs\w+|lebenslauf|anschreiben|"
     r"motivationsschreiben|zeugnisse|vorstellungsgespräch\w*|einsendeschluss|bewerbungsfrist|kennziffer|"
     r"referenznummer|stellen-?id|schwerbehindert\w*|gleichstellung|chancengleichheit|ungeachtet|unabhängig von "
     r"(?:geschlecht|herkunft|alter)|bei gleicher eignung|datenschutz\w*|impressum|kontaktformular|"
     r"ansprechpartner(?:in)?:)"),
    (Kind.PROCESS, 6, r"\b(?:melde dich|melden sie sich|ruf\w* (?:uns|einfach) an|schick\w* (?:uns|eine|deine|"
     r"ihre)|send\w+ sie|schreib\w* (?:uns|an)|kontakt(?:iere|ieren)?\b|per (?:mail|e-?mail|post|telefon)|"
     r"e-?mail (?:an|schreiben)|rückfragen|bei fragen|bei interesse|fragen zu(?:r|m)?\b|weitere (?:informationen|"
     r"infos|auskünfte)|freuen uns (?:auf|über)|rückmeldung|reisekosten|profilen|dich bewerben|zusendung|eine "
     r"mail|auswahlverfahren|probetag|probearbeiten|fahrtkosten)"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bklick|\[(?:e-mail|telephone) removed\]|^\W*wahlweise|\bunterlagen"),
    (Kind.PROCESS, 10, r"^(?:kontakt|ansprechpartner|ansprechperson)\w*\b.{0,20}:|\bmeld(?:e)? dich\b|"
     r"\bfrauenanteil\w*"),
    (Kind.OFFER, 6, r"\b(?:gehalt\w*|vergütung\w*|entgelt\w*|bezahlung|lohn\w*|brutto\w*|netto|€|euro\b|chf|"
     r"tvöd\w*|tv-?l\b|tarif\w*|kollektivvertrag\w*|überzahlung|zulagen?|zuschläge|prämien?|bonus|urlaub\w*|"
     r"urlaubstage|weihnachtsgeld|sonderzahlung\w*|altersvorsorge|altersversorgung|jobrad|jobticket|bvg|bahncard|"
     r"ticket|dienstwagen|diensthandy|fitness\w*|mitarbeiterrabatte?|zuschuss|kinderbetreuung|verpflegung|"
     r"mittagessen|obst|kaffee|parkplatz|benefits|rabatte)"),
    (Kind.OFFER, 6, r"\b(?:wir bieten|bieten wir|dich erwarte[tn]|sie erwarte[tn]|du (?:bekommst|erhältst|"
     r"profitierst)|sie (?:erhalten|profitieren)|unbefristet\w*|befristet\w*|festanstellung|arbeitsvertrag|"
     r"home-?office|gleitzeit|flexible arbeitszeit\w*|geregelte arbeitszeit\w*|work-life|"
     r"weiterbildungs(?:möglichkeit\w*|angebot\w*)|fortbildungs\w+|fort- und weiterbildung\w*|einarbeitung\w*|"
     r"aufstiegs\w+|entwicklungsmöglichkeit\w*|karriere\w*|abwechslungsreiche|vielseitige|arbeitsumfeld|"
     r"arbeitsklima|betriebsklima|arbeitsatmosphäre|teamevents?|flache hierarchien|sicherer? arbeitsplatz|"
     r"wohnmöglichkeit\w*|dienstwohnung|supervision|gesundheits(?:förderung|management)|raum für|"
     r"gestaltungsspielraum|modern\w+ (?:ausst|arbeitspl|büro))"),
    (Kind.CONDITION, 13, r"\b(?:arbeitsort|einsatzort|dienstort|standort|arbeitszeit(?:en)?\s?:|wochenstunden|"
     r"stunden?\s?(?:/|pro|je|in der)\s?woche|std\.?\s?/\s?woche|vollzeit|teilzeit|minijob|schicht\w*|"
     r"nachtdienst\w*|nachtarbeit|wochenend\w*|(?:sams|sonn|mon|diens|donners|frei)tags|mittwochs|feiertag\w*|"
     r"bereitschaftsdienst\w*|rufbereitschaft|reisebereitschaft|reisetätigkeit|dienstreisen|mobilität|umzugs\w+|"
     r"eintritt(?:sdatum|stermin)?|arbeitsbeginn|dienstbeginn|beginn\s?:|start\s?:|anstellung \d|"
     r"beschäftigungsausmaß|erreichbarkeit|arbeitserlaubnis|aufenthaltstitel|volljährig\w*|mindestalter|"
     r"körperlich\w*|schwer(?:es)? heben|eigene[rsn]? (?:pkw|auto|fahrzeug)|impf\w+|masernschutz\w*|wohnsitz|"
     r"verfügbar\w*|\d{1,2}[:.]\d\d\s?(?:uhr\s?)?(?:-|–|bis)\s?\d{1,2}[:.]\d\d|\d{1,2} uhr)\b"),
    (Kind.CREDENTIAL, 10, r"\b(?:führerschein\w*|fahrerlaubnis|staplerschein|gabelstaplerschein|approbation\w*|"
     r"zertifi(?:kat|zierung|ziert)\w*|führungszeugnis\w*|berufsurkunde|staatlich\w* (?:anerkannt|geprüft|"
     r"examiniert)\w*|examiniert\w*|anerkennung als|facharzt\w*|zulassung|befähigungs\w+|meisterbrief|"
     r"sachkunde\w*|weiterbildungsbefugnis|gesundheitszeugnis)"),
    (Kind.EDUCATION, 10, r"\b(?:studium\w*|studienabschluss|hochschul(?:studium|abschluss|bildung|reife)\w*|"
     r"fachhochschul\w+|universitäts?(?:studium|abschluss)\w*|abgeschlossene\w*|ausbildung\b(?! von)|"
     r"berufsausbildung|ausbildung (?:als|zum|zur|im|in)|bachelor\w*|master\b|diplom\w*|abitur|matura|mittlere "
     r"reife|hauptschul\w+|realschul\w+|schulabschluss|lehrabschluss|lehre\b|gelernte\w*|promotion|fachabitur|"
     r"vergleichbare\w* (?:qualifikation|abschluss|ausbildung))"),
    (Kind.EDUCATION, 8, r"^.{0,60}\b(?:ausbildung|studium|abschluss|hochschul\w+|bachelor|master|diplom).*erfahrung"),
    (Kind.LANGUAGE, 14, rf"\b{LANGUAGES}?-?\s?(?:sprach)?kenntnisse\b(?<=sprachkenntnisse)|\b(?:deutsch|englisch|"
     rf"französisch|fremdsprachen)-?(?:kenntnisse|sprachkenntnisse|niveau)|\b(?:kenntnisse|sprache|fließend\w*|"
     rf"verhandlungssicher\w*|muttersprach\w*|gute[sn]?|sehr gute[sn]?|sicher\w*|wort und schrift|"
     rf"niveau)\b.{{0,40}}\b{LANGUAGES}|\b{LANGUAGES}\b.{{0,40}}\b(?:kenntnisse|fließend|wort und schrift|"
     rf"sprache|niveau|[abc][12]\b|von vorteil|wünschenswert|verhandlungssicher|muttersprach)|^sprachen?\b|"
     rf"sprachkenntnisse"),
    (Kind.EXPERIENCE, 10, rf"\b{NUMBER}[- ]?(?:jährige\w*|jahre?n?)\b.{{0,40}}(?:erfahrung|praxis)|"
     rf"\bberufserfahrung\w*|\bpraxiserfahrung\w*|\berfahrungen? (?:in|im|mit|als|auf|bei|aus|von|sammeln)\b|"
     rf"^\W*(?:\(?\w+\)? ){{0,4}}erfahrung(?:en)?\b|\bführungserfahrung|\bberufspraxis|\bprojekterfahrung|"
     rf"\bhintergrund\b"),
    (Kind.EXPERIENCE, 3, r"\w*erfahrung(?:en)?\b|\berfahrene?r?\b|\bbereits (?:gearbeitet|tätig)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:du|sie) (?:bist|hast|kannst|bringst|arbeitest gern\w*|magst|liebst|verfügst|"
     r"besitzt|kommunizierst|behältst|denkst|zeigst|gehst|sind|haben|können|bringen|verfügen|besitzen|arbeiten "
     r"gern\w*|zeigen|beherrsch\w+)\b|\b(?:gern(?:e)?\b(?! (?:eine?|per|auch|an|unter|bei|zur)\b)|bist bereit|"
     r"bereit,|bereitschaft (?:zu|zur|zum))\b"),
    (Kind.COMPETENCY, 5, r"\b(?:\w*kenntnisse|\w*fähigkeit(?:en)?|\w*kompetenz(?:en)?|\w*geschick|\w*bereitschaft|"
     r"\w*vermögen|\w*verständnis|know-how|fachwissen|sicherer? umgang|vertraut mit|beherrsch\w+|affinität|"
     r"gespür|\w*bewusstsein|\w*orientierung|\w*stärke)\b"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 3, r"^\W*(?:sehr )?(?:gute|hohe|ausgeprägte|fundierte|sichere|hohes|gutes|ausgezeichnete|"
     r"exzellente|starke|selbst\w+)\w*\b|\bwir suchen (?:eine?n?|dich|sie|jemand)"),
    (Kind.DUTY, 10, r"^\W*(?:du (?!bist|hast|kannst|bekommst|erhältst|profitierst|bringst|solltest|magst|liebst|"
     r"verfügst|besitzt|willst|möchtest|findest|genießt|darfst|kommunizierst|behältst|denkst|zeigst|gehst|wirst|"
     r"arbeitest gern)\w+st|du (?:leitest|bearbeitest|betreust)|sie (?!sind|haben|können|erhalten|profitieren|"
     r"bringen|sollten|verfügen|besitzen|möchten|wollen|finden|arbeiten gern|zeigen|beherrsch|werden|waren|"
     r"wurden)\w+(?:en|ern|eln))\b"),
    (Kind.DUTY, 6, r"\b(?:du (?:übernimmst|unterstützt|verantwortest|koordinierst|planst|organisierst|betreust|"
     r"entwickelst|berätst|leitest|führst|identifizierst|vernetzt|arbeitest (?:daran|eng|an|im|als)|erstellst|"
     r"gestaltest|analysierst|pflegst|sorgst|kümmerst|begleitest|steuerst|förderst|bereitest|sammelst|setzt|"
     r"wirkst)|sie (?:übernehmen|unterstützen|verantworten|koordinieren|planen|betreuen|entwickeln|beraten|"
     r"leiten|führen|erstellen|gestalten|pflegen|sorgen|begleiten|steuern)|(?:koordinierst|unterstützt|"
     r"übernimmst|analysierst|arbeitest|betreust|bereitest|setzt|kümmerst|gestaltest|förderst) (?:du|und|ihr)|"
     r"verantwortlich für|zuständig für|aufgabengebiet|zu (?:deinen|ihren) aufgaben|hauptaufgaben?|mitarbeit "
     r"(?:in|bei|an)|fungiert|tätigkeiten|dazu zählen|wenden, um)"),
    (Kind.DUTY, 4, r"^\W*(?:\w+(?:e[rns]?|liche|ige)? )?(?:\w*(?:betreuung|durchführung|planung|organisation|"
     r"unterstützung|verwaltung|pflege|erstellung|entwicklung|beratung|leitung|führung|koordination|bearbeitung|"
     r"vorbereitung|sicherstellung|überwachung|umsetzung|reinigung|versorgung|dokumentation|kontrolle|teilnahme|"
     r"begleitung|steuerung|gestaltung|abwicklung|mitwirkung|mitarbeit|übernahme|zubereitung|behandlung|"
     r"verantwortung (?:für|von)|anleitung|einhaltung|ansprechpartner\S*|aufnahme|gewährleistung|annahme|ausgabe|"
     r"wartung|optimierung|analyse))\b|\b(?:\w+(?:en|eln|ern))$|\b(?:entwickeln|lösen|erarbeiten|aufnehmen|"
     r"vermeiden|erstellen|betreuen|unterstützen|planen|organisieren)\b[^.]{0,30}$"),
    (Kind.ABOUT, 4, r"\b(?:wir sind|ist (?:ein|eine|die|der|das) (?:[\w-]+ ){0,3}(?:unternehmen|verein|netzwerk|"
     r"organisation|klinik|einrichtung|träger|gesellschaft|führende|praxis|zentrum|haus|stiftung)|unser "
     r"(?:unternehmen|team|haus|verein|leitbild|ziel)|unsere (?:klinik|mission|vision|einrichtung|organisation|"
     r"arbeit|patient\w*|kund\w*|gäste)|gegründet|seit \d{4}|zentralen? partner|wir suchen (?:unterstützung|"
     r"verstärkung|ab sofort)?|für unser\w*|engagiert sich|haben unsere)"),
    (Kind.ABOUT, 3, r"^\W*(?:wir|unser\w*|seit|in über)\b"),
    (Kind.EXPERIENCE, -6, r"\bje nach (?:erfahrung|qualifikation)|abhängig von"),
)
# fmt: on

# fmt: off
WORDING = Wording(
    phrases=(
        (Announces.PREFERRED, r"von vorteil|wünschenswert|idealerweise|^optional|nice to have|wäre (?:schön|toll|"
         r"super)|pluspunkte|^plus$|zusätzlich (?:gut|von)|kein muss"),
        (Announces.REQUIREMENTS, r"(?:ihr|dein|das|unser|gewünschtes?|anforderungs)-?\s?profil|profil$|anforderung|"
         r"voraussetzung|qualifikation|was (?:du|sie) (?:mitbring|können soll|haben soll)|(?:du|sie) (?:bringst|"
         r"bringen|solltest|sollten|hast|haben|bist|sind|verfügst|passt)\b|mitbring|wir (?:suchen|erwarten|"
         r"wünschen)|wen wir suchen|das (?:bist|solltest|bringst|wünschen|erwarten|zeichnet) (?:du|sie|wir|"
         r"dich)?|kenntnisse und|was wir (?:uns wünschen|erwarten|suchen)|erwarten wir|kompetenzen|du passt zu "
         r"uns|ihre stärken|deine stärken"),
        (Announces.PROCESS, r"bewerb|kontakt|so geht'?s|wie geht es weiter|nächste schritte|ansprechpartner|"
         r"interesse\b|interessiert\?|haben wir (?:dein|ihr)|melde dich|auswahlverfahren|jetzt bewerben|freuen "
         r"uns auf"),
        (Announces.OFFER, r"(?:wir|das) bieten|bieten wir|unser angebot|was wir (?:dir |ihnen )?bieten|was (?:dich|"
         r"sie) erwartet|darauf (?:kannst|können|darfst|dürfen)|deine vorteile|ihre vorteile|benefits|vergütung|"
         r"gehalt|unsere leistungen|das erwartet (?:dich|sie)|wir (?:haben|geben|ermöglichen)|das (?:bekommst|"
         r"erhältst|erhalten|bekommen) (?:du|sie)|was (?:du bekommst|sie bekommen)|gibt(?:'s| es)\b|freuen sie "
         r"sich auf|freu dich auf|warum (?:wir|zu uns|du bei)"),
        (Announces.DUTIES, r"aufgaben|tätigkeit|verantwortung|einsatzbereich|kommt auf (?:dich|sie) zu|was (?:du|"
         r"sie) (?:machst|tust|tun|machen|bewegst|bewirkst)|das (?:machst|tust|erwartet dich bei der arbeit)|"
         r"dein (?:job|arbeitsalltag|wirkungskreis|beitrag)|ihre rolle|deine rolle|deine mission|das wirst du"),
        (Announces.ABOUT, r"über uns|wer wir sind|wir über uns|das sind wir|unser (?:unternehmen|team|haus|verein)|"
         r"^wir sind|die (?:klinik|einrichtung|organisation)$|unsere (?:klinik|werte|geschichte|einrichtung)|"
         r"unternehmensprofil|hintergrund"),
        (Announces.CONDITIONS, r"rahmenbedingungen|arbeitszeit|arbeitsort|einsatzort|standort|beginn$|eckdaten|"
         r"auf einen blick"),
        (Announces.EXPECTATIONS, r"übersicht|überblick|fakten|kurz und knapp|wichtigste"),
        (Announces.ROLE, r"stellenbeschreibung|stellenausschreibung|ausschreibung|die stelle$|zur stelle|"
         r"die position$|der job$|stellenprofil|über die (?:stelle|rolle|position)"),
    ),
    words={
        Announces.REQUIREMENTS:
            "profil anforderungen anforderung voraussetzungen qualifikation qualifikationen fähigkeiten "
            "kompetenzen kenntnisse eigenschaften",
        Announces.PREFERRED: "optional wünschenswert",
        Announces.DUTIES:
            "aufgaben aufgabe aufgabengebiet tätigkeiten tätigkeit verantwortung einsatzbereich "
            "hauptaufgaben",
        Announces.OFFER: "angebot benefits vorteile gehalt vergütung leistungen",
        Announces.ABOUT: "unternehmen hintergrund team klinik",
        Announces.PROCESS:
            "bewerbung bewerbungsprozess kontakt ansprechpartner ansprechpartnerin bewerbungsfrist",
        Announces.CONDITIONS: "arbeitszeit arbeitsort einsatzort standort rahmenbedingungen eckdaten beginn",
        Announces.ROLE: "stellenbeschreibung stelle position",
        Announces.EDUCATION: "ausbildung studium",
        Announces.EXPERIENCE: "erfahrung berufserfahrung erfahrungen",
        Announces.LANGUAGES: "sprache sprachen sprachkenntnisse",
        Announces.CREDENTIALS: "führerschein zertifikate nachweise",
        Announces.NOTES: "hinweis hinweise sonstiges anmerkung",
    },
    filler= (
        "der die das den dem ein eine ihr ihre dein deine unser unsere und oder für zu zur zum als im in "
        "fachliche persönliche notwendige erforderliche wichtige allgemeine weitere"
    ),
    leads=(
        (Announces.PREFERRED, r"\b(?:von vorteil|wünschenswert|idealerweise|optional)"),
        (Announces.REQUIREMENTS, r"\b(?:mitbringen|voraussetzung|anforderung|erwarten wir|suchen wir|du (?:hast|"
         r"bist)|sie (?:haben|verfügen|bringen)|profil)"),
        (Announces.DUTIES, r"\b(?:aufgaben|einsatzbereich|tätigkeit|verantwortlich|zuständig|umfasst|gehören)"),
        (Announces.OFFER, r"\b(?:bieten|erwartet dich|erwartet sie|vorteile)"),
        (Announces.PROCESS, r"\b(?:bewerbung|bewerben|kontakt|senden)"),
    ),
    cues=CUES,
    preferred= (
        r"\b(?:von vorteil|vorteilhaft|wünschenswert\w*|idealerweise|bevorzugt\w*|vorzugsweise|optional\w*|"
        r"gern(?:e)? (?:auch|gesehen)|nicht (?:zwingend|erforderlich|notwendig)|kein muss|am besten|(?:ein|großes) "
        r"plus\b|nice to have|wäre(?:n)? (?:schön|toll|super|ideal|hilfreich)|hilfreich|willkommen|erwünscht|"
        r"(?:ist|sind) (?:gern|ein vorteil))\b"
    ),
    required=r"\b(?:zwingend erforderlich|ist erforderlich|voraussetzung|unbedingt)\b",
    waived=(
        rf"\b(?:keine?|ohne) (?:\w+ ){{0,2}}?{PAPER}\b[\w ]{{0,30}}?(?:{ASKED}|möglich|willkommen)|"
        rf"\b{PAPER}\b (?:\w+ ){{0,2}}?(?:(?:ist|sind) )?(?:nicht {ASKED}|keine voraussetzung)|"
        r"\bquereinsteiger\S*(?: und \w+)? (?:sind )?(?:herzlich |gerne? )?willkommen"
    ),
    aside=r"(?:,|;|–|—| -)?\s*\(?(?:vorzugsweise|idealerweise|bevorzugt|am besten|gerne auch)\b",
    verb=r"(?!)x",
)
# fmt: on
