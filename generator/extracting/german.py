"""What German adverts say: the tables of headings and cues for `sections` and `cues`."""

from generator.extracting.wording import Announces, Wording
from generator.model import Kind

LANGUAGES = (
    r"(?:deutsch|englisch|französisch|italienisch|spanisch|polnisch|türkisch|russisch|arabisch|niederländisch|portugiesisch|"
    r"tschechisch|ungarisch|ukrainisch|gebärdensprache|fremdsprache|weitere sprache)\w*"
)
NUMBER = r"(?:\d{1,2}|ein|eine|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|mehrere|mehrjährige)"
TRAITS = (
    r"(?:motivi\w+|motivation|engag(?:iert|ement)\w*|zuverlässig\w*|verlässlich\w*|teamfähig\w*|teamgeist|teamplayer\w*|flexib\w+|"
    r"belastbar\w*|selbst(?:st)?ständig\w*|eigen(?:initiative|verantwort\w+|ständig\w*)|kommunikati(?:v|ons)\w*|freundlich\w*|"
    r"organisations\w+|einfühlungsvermögen|empathi\w+|kreativ\w*|neugier\w*|lernbereit\w*|begeisterung|begeistern|spaß|freude|"
    r"leidenschaft|verantwortungs\w+|sorgfältig\w*|sorgfalt|genau\w*|pünktlich\w*|diskret\w*|diskretion|durchsetzungs\w+|"
    r"einsatzbereitschaft|leistungsbereit\w*|aufgeschlossen\w*|offen(?:heit)?\b|strukturiert\w*|analytisch\w*|lösungsorientiert\w*|"
    r"dienstleistungs\w+|kundenorient\w+|serviceorient\w+|wertschätz\w+|kollegial\w*|geduld\w*|konfliktf\w+|interesse|lust\b|"
    r"führungs(?:kompetenz|qualität|stärke)\w*|hands-on|herz\b|humor|gelassenheit|achtung|liebevoll\w*|umgang mit|ausstrahlung|auftreten)"
)

CUES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.PROCESS, 7, r"\b(?:bewerbung\w*|bewirb|bewerben|bewerbungs\w+|lebenslauf|anschreiben|motivationsschreiben|zeugnisse|vorstellungsgespräch\w*|einsendeschluss|bewerbungsfrist|kennziffer|referenznummer|stellen-?id|schwerbehindert\w*|gleichstellung|chancengleichheit|ungeachtet|unabhängig von (?:geschlecht|herkunft|alter)|bei gleicher eignung|datenschutz\w*|impressum|kontaktformular|ansprechpartner(?:in)?:)"),
    (Kind.PROCESS, 6, r"\b(?:melde dich|melden sie sich|ruf\w* (?:uns|einfach) an|schick\w* (?:uns|eine|deine|ihre)|send\w+ sie|schreib\w* (?:uns|an)|kontakt(?:iere|ieren)?\b|per (?:mail|e-?mail|post|telefon)|e-?mail (?:an|schreiben)|rückfragen|bei fragen|bei interesse|fragen zu(?:r|m)?\b|weitere (?:informationen|infos|auskünfte)|freuen uns (?:auf|über)|rückmeldung|reisekosten|profilen|dich bewerben|zusendung|eine mail|auswahlverfahren|probetag|probearbeiten|fahrtkosten)"),
    (Kind.PROCESS, 3, r"https?://|www\.|\bklick|\[(?:e-mail|telephone) removed\]|^\W*wahlweise|\bunterlagen"),
    (Kind.OFFER, 6, r"\b(?:gehalt\w*|vergütung\w*|entgelt\w*|bezahlung|lohn\w*|brutto\w*|netto|€|euro\b|chf|tvöd\w*|tv-?l\b|tarif\w*|kollektivvertrag\w*|überzahlung|zulagen?|zuschläge|prämien?|bonus|urlaub\w*|urlaubstage|weihnachtsgeld|sonderzahlung\w*|altersvorsorge|altersversorgung|jobrad|jobticket|bvg|bahncard|ticket|dienstwagen|diensthandy|fitness\w*|mitarbeiterrabatte?|zuschuss|kinderbetreuung|verpflegung|mittagessen|obst|kaffee|parkplatz|benefits|rabatte)"),
    (Kind.OFFER, 6, r"\b(?:wir bieten|bieten wir|dich erwarte[tn]|sie erwarte[tn]|du (?:bekommst|erhältst|profitierst)|sie (?:erhalten|profitieren)|unbefristet\w*|befristet\w*|festanstellung|arbeitsvertrag|home-?office|gleitzeit|flexible arbeitszeit\w*|geregelte arbeitszeit\w*|work-life|weiterbildungs(?:möglichkeit\w*|angebot\w*)|fortbildungs\w+|fort- und weiterbildung\w*|einarbeitung\w*|aufstiegs\w+|entwicklungsmöglichkeit\w*|karriere\w*|abwechslungsreiche|vielseitige|arbeitsumfeld|arbeitsklima|betriebsklima|arbeitsatmosphäre|teamevents?|flache hierarchien|sicherer? arbeitsplatz|wohnmöglichkeit\w*|dienstwohnung|supervision|gesundheits(?:förderung|management)|raum für|gestaltungsspielraum|modern\w+ (?:ausst|arbeitspl|büro))"),
    (Kind.CONDITION, 13, r"\b(?:arbeitsort|einsatzort|dienstort|standort|arbeitszeit(?:en)?\s?:|wochenstunden|stunden?\s?(?:/|pro|je|in der)\s?woche|std\.?\s?/\s?woche|vollzeit|teilzeit|minijob|schicht\w*|nachtdienst\w*|nachtarbeit|wochenend\w*|feiertag\w*|bereitschaftsdienst\w*|rufbereitschaft|reisebereitschaft|reisetätigkeit|dienstreisen|mobilität|umzugs\w+|eintritt(?:sdatum|stermin)?|arbeitsbeginn|dienstbeginn|beginn\s?:|start\s?:|anstellung \d|beschäftigungsausmaß|erreichbarkeit|arbeitserlaubnis|aufenthaltstitel|volljährig\w*|mindestalter|körperlich\w*|schwer(?:es)? heben|eigene[rsn]? (?:pkw|auto|fahrzeug)|impf\w+|masernschutz\w*|wohnsitz|verfügbar\w*)"),
    (Kind.CREDENTIAL, 10, r"\b(?:führerschein\w*|fahrerlaubnis|staplerschein|gabelstaplerschein|approbation\w*|zertifi(?:kat|zierung|ziert)\w*|führungszeugnis\w*|berufsurkunde|staatlich\w* (?:anerkannt|geprüft|examiniert)\w*|examiniert\w*|anerkennung als|facharzt\w*|zulassung|befähigungs\w+|meisterbrief|sachkunde\w*|weiterbildungsbefugnis|gesundheitszeugnis)"),
    (Kind.EDUCATION, 10, r"\b(?:studium\w*|studienabschluss|hochschul\w+|fachhochschul\w+|universität\w*|abgeschlossene\w*|ausbildung\b(?! von)|berufsausbildung|ausbildung (?:als|zum|zur|im|in)|bachelor\w*|master\b|diplom\w*|abitur|matura|mittlere reife|hauptschul\w+|realschul\w+|schulabschluss|lehrabschluss|lehre\b|gelernte\w*|promotion|fachabitur|vergleichbare\w* (?:qualifikation|abschluss|ausbildung))"),
    (Kind.EDUCATION, 8, r"^.{0,60}\b(?:ausbildung|studium|abschluss|hochschul\w+|bachelor|master|diplom).*erfahrung"),
    (Kind.LANGUAGE, 14, rf"\b{LANGUAGES}?-?\s?(?:sprach)?kenntnisse\b(?<=sprachkenntnisse)|\b(?:deutsch|englisch|französisch|fremdsprachen)-?(?:kenntnisse|sprachkenntnisse|niveau)|\b(?:kenntnisse|sprache|fließend\w*|verhandlungssicher\w*|muttersprach\w*|gute[sn]?|sehr gute[sn]?|sicher\w*|wort und schrift|niveau)\b.{{0,40}}\b{LANGUAGES}|\b{LANGUAGES}\b.{{0,40}}\b(?:kenntnisse|fließend|wort und schrift|sprache|niveau|[abc][12]\b|von vorteil|wünschenswert|verhandlungssicher|muttersprach)|^sprachen?\b|sprachkenntnisse"),
    (Kind.EXPERIENCE, 10, rf"\b{NUMBER}[- ]?(?:jährige\w*|jahre?n?)\b.{{0,40}}(?:erfahrung|praxis)|\bberufserfahrung\w*|\bpraxiserfahrung\w*|\berfahrungen? (?:in|im|mit|als|auf|bei|aus|von|sammeln)\b|^\W*(?:\(?\w+\)? ){{0,4}}erfahrung(?:en)?\b|\bführungserfahrung|\bberufspraxis|\bprojekterfahrung|\bhintergrund\b"),
    (Kind.EXPERIENCE, 3, r"\w*erfahrung(?:en)?\b|\berfahrene?r?\b|\bbereits (?:gearbeitet|tätig)"),
    (Kind.COMPETENCY, 6, r"^\W*(?:du|sie) (?:bist|hast|kannst|bringst|arbeitest gern\w*|magst|liebst|verfügst|besitzt|kommunizierst|behältst|denkst|zeigst|gehst|sind|haben|können|bringen|verfügen|besitzen|arbeiten gern\w*|zeigen|beherrsch\w+)\b|\b(?:gern(?:e)?\b(?! (?:eine?|per|auch|an|unter|bei|zur)\b)|bist bereit|bereit,|bereitschaft (?:zu|zur|zum))\b"),
    (Kind.COMPETENCY, 5, r"\b(?:\w*kenntnisse|\w*fähigkeit(?:en)?|\w*kompetenz(?:en)?|\w*geschick|\w*bereitschaft|\w*vermögen|\w*verständnis|know-how|fachwissen|sicherer? umgang|vertraut mit|beherrsch\w+|affinität|gespür|\w*bewusstsein|\w*orientierung|\w*stärke)\b"),
    (Kind.COMPETENCY, 4, rf"\b{TRAITS}"),
    (Kind.COMPETENCY, 3, r"^\W*(?:sehr )?(?:gute|hohe|ausgeprägte|fundierte|sichere|hohes|gutes|ausgezeichnete|exzellente|starke|selbst\w+)\w*\b|\bwir suchen (?:eine?n?|dich|sie|jemand)"),
    (Kind.DUTY, 10, r"^\W*(?:du|sie) (?!bist|hast|kannst|bekommst|erhältst|profitierst|bringst|solltest|magst|liebst|verfügst|besitzt|willst|möchtest|findest|genießt|darfst|kommunizierst|behältst|denkst|zeigst|gehst|wirst|arbeitest gern|sind|haben|können|erhalten|profitieren|bringen|sollten|verfügen|besitzen|möchten|wollen|finden|arbeiten gern|zeigen|beherrsch)\w+(?:st|t|en|ern|eln)\b"),
    (Kind.DUTY, 6, r"\b(?:du (?:übernimmst|unterstützt|verantwortest|koordinierst|planst|organisierst|betreust|entwickelst|berätst|leitest|führst|identifizierst|vernetzt|arbeitest (?:daran|eng|an|im|als)|erstellst|gestaltest|analysierst|pflegst|sorgst|kümmerst|begleitest|steuerst|förderst|bereitest|sammelst|setzt|wirkst)|sie (?:übernehmen|unterstützen|verantworten|koordinieren|planen|betreuen|entwickeln|beraten|leiten|führen|erstellen|gestalten|pflegen|sorgen|begleiten|steuern)|(?:koordinierst|unterstützt|übernimmst|analysierst|arbeitest|betreust|bereitest|setzt|kümmerst|gestaltest|förderst) (?:du|und|ihr)|verantwortlich für|zuständig für|aufgabengebiet|zu (?:deinen|ihren) aufgaben|hauptaufgaben?|mitarbeit (?:in|bei|an)|fungiert|tätigkeiten|dazu zählen|wenden, um)"),
    (Kind.DUTY, 4, r"^\W*(?:\w+(?:e[rns]?|liche|ige)? )?(?:\w*(?:betreuung|durchführung|planung|organisation|unterstützung|verwaltung|pflege|erstellung|entwicklung|beratung|leitung|führung|koordination|bearbeitung|vorbereitung|sicherstellung|überwachung|umsetzung|reinigung|versorgung|dokumentation|kontrolle|teilnahme|begleitung|steuerung|gestaltung|abwicklung|mitwirkung|mitarbeit|übernahme|zubereitung|behandlung|verantwortung (?:für|von)|anleitung|einhaltung|ansprechpartner\S*|aufnahme|gewährleistung|annahme|ausgabe|wartung|optimierung|analyse))\b|\b(?:\w+(?:en|eln|ern))$|\b(?:entwickeln|lösen|erarbeiten|aufnehmen|vermeiden|erstellen|betreuen|unterstützen|planen|organisieren)\b[^.]{0,30}$"),
    (Kind.ABOUT, 4, r"\b(?:wir sind|ist (?:ein|eine|die|der|das) (?:[\w-]+ ){0,3}(?:unternehmen|verein|netzwerk|organisation|klinik|einrichtung|träger|gesellschaft|führende|praxis|zentrum|haus|stiftung)|unser (?:unternehmen|team|haus|verein|leitbild|ziel)|unsere (?:klinik|mission|vision|einrichtung|organisation|arbeit|patient\w*|kund\w*|gäste)|gegründet|seit \d{4}|zentralen? partner|wir suchen (?:unterstützung|verstärkung|ab sofort)?|für unser\w*|engagiert sich|haben unsere)"),
    (Kind.ABOUT, 3, r"^\W*(?:wir|unser\w*|seit|in über)\b"),
    (Kind.EXPERIENCE, -6, r"\bje nach (?:erfahrung|qualifikation)|abhängig von"),
)

WORDING = Wording(
    phrases=(
        (Announces.PREFERRED, r"von vorteil|wünschenswert|idealerweise|^optional|nice to have|wäre (?:schön|toll|super)|pluspunkte|^plus$|zusätzlich (?:gut|von)|kein muss"),
        (Announces.REQUIREMENTS, r"(?:ihr|dein|das|unser|gewünschtes?|anforderungs)-?\s?profil|profil$|anforderung|voraussetzung|qualifikation|was (?:du|sie) (?:mitbring|können soll|haben soll)|(?:du|sie) (?:bringst|bringen|solltest|sollten|hast|haben|bist|sind|verfügst|passt)\b|mitbring|wir (?:suchen|erwarten|wünschen)|wen wir suchen|das (?:bist|solltest|bringst|wünschen|erwarten|zeichnet) (?:du|sie|wir|dich)?|kenntnisse und|was wir (?:uns wünschen|erwarten|suchen)|erwarten wir|kompetenzen|du passt zu uns|ihre stärken|deine stärken"),
        (Announces.PROCESS, r"bewerb|kontakt|so geht'?s|wie geht es weiter|nächste schritte|ansprechpartner|interesse\b|interessiert\?|haben wir (?:dein|ihr)|melde dich|auswahlverfahren|jetzt bewerben|freuen uns auf"),
        (Announces.OFFER, r"(?:wir|das) bieten|bieten wir|unser angebot|was wir (?:dir |ihnen )?bieten|was (?:dich|sie) erwartet|darauf (?:kannst|können|darfst|dürfen)|deine vorteile|ihre vorteile|benefits|vergütung|gehalt|unsere leistungen|das erwartet (?:dich|sie)|wir (?:haben|geben|ermöglichen)|das (?:bekommst|erhältst|erhalten|bekommen) (?:du|sie)|was (?:du bekommst|sie bekommen)|freuen sie sich auf|freu dich auf|warum (?:wir|zu uns|du bei)"),
        (Announces.DUTIES, r"aufgaben|tätigkeit|verantwortung|einsatzbereich|was (?:du|sie) (?:machst|tust|tun|machen|bewegst|bewirkst)|das (?:machst|tust|erwartet dich bei der arbeit)|dein (?:job|arbeitsalltag|wirkungskreis|beitrag)|ihre rolle|deine rolle|deine mission|das wirst du"),
        (Announces.ABOUT, r"über uns|wer wir sind|wir über uns|das sind wir|unser (?:unternehmen|team|haus|verein)|^wir sind|die (?:klinik|einrichtung|organisation)$|unsere (?:klinik|werte|geschichte|einrichtung)|unternehmensprofil|hintergrund"),
        (Announces.CONDITIONS, r"rahmenbedingungen|arbeitszeit|arbeitsort|einsatzort|standort|beginn$|eckdaten|auf einen blick"),
        (Announces.EXPECTATIONS, r"übersicht|überblick|fakten|kurz und knapp|wichtigste"),
        (Announces.ROLE, r"stellenbeschreibung|stellenausschreibung|ausschreibung|die stelle$|zur stelle|die position$|der job$|stellenprofil|über die (?:stelle|rolle|position)"),
    ),
    words={
        Announces.REQUIREMENTS: "profil anforderungen anforderung voraussetzungen qualifikation qualifikationen fähigkeiten kompetenzen kenntnisse eigenschaften",
        Announces.PREFERRED: "optional wünschenswert",
        Announces.DUTIES: "aufgaben aufgabe aufgabengebiet tätigkeiten tätigkeit verantwortung einsatzbereich hauptaufgaben",
        Announces.OFFER: "angebot benefits vorteile gehalt vergütung leistungen",
        Announces.ABOUT: "unternehmen hintergrund team klinik",
        Announces.PROCESS: "bewerbung bewerbungsprozess kontakt ansprechpartner ansprechpartnerin bewerbungsfrist",
        Announces.CONDITIONS: "arbeitszeit arbeitsort einsatzort standort rahmenbedingungen eckdaten beginn",
        Announces.ROLE: "stellenbeschreibung stelle position",
        Announces.EDUCATION: "ausbildung studium",
        Announces.EXPERIENCE: "erfahrung berufserfahrung erfahrungen",
        Announces.LANGUAGES: "sprache sprachen sprachkenntnisse",
        Announces.CREDENTIALS: "führerschein zertifikate nachweise",
        Announces.NOTES: "hinweis hinweise sonstiges anmerkung",
    },
    filler="der die das den dem ein eine ihr ihre dein deine unser unsere und oder für zu zur zum als im in fachliche persönliche notwendige erforderliche wichtige allgemeine weitere",
    leads=(
        (Announces.PREFERRED, r"\b(?:von vorteil|wünschenswert|idealerweise|optional)"),
        (Announces.REQUIREMENTS, r"\b(?:mitbringen|voraussetzung|anforderung|erwarten wir|suchen wir|du (?:hast|bist)|sie (?:haben|verfügen|bringen)|profil)"),
        (Announces.DUTIES, r"\b(?:aufgaben|einsatzbereich|tätigkeit|verantwortlich|zuständig|umfasst|gehören)"),
        (Announces.OFFER, r"\b(?:bieten|erwartet dich|erwartet sie|vorteile)"),
        (Announces.PROCESS, r"\b(?:bewerbung|bewerben|kontakt|senden)"),
    ),
    cues=CUES,
    preferred=r"\b(?:von vorteil|vorteilhaft|wünschenswert\w*|idealerweise|bevorzugt\w*|vorzugsweise|optional\w*|gern(?:e)? (?:auch|gesehen)|nicht (?:zwingend|erforderlich|notwendig)|kein muss|am besten|(?:ein|großes) plus\b|nice to have|wäre(?:n)? (?:schön|toll|super|ideal|hilfreich)|hilfreich|willkommen|erwünscht|(?:ist|sind) (?:gern|ein vorteil))\b",
    required=r"\b(?:zwingend erforderlich|ist erforderlich|voraussetzung|unbedingt)\b",
    aside=r"(?:,|;|–|—| -)?\s*\(?(?:vorzugsweise|idealerweise|bevorzugt|am besten|gerne auch)\b",
    verb=r"(?!)x",
)
