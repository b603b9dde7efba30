"""What German adverts say: the tables of headings and of softening words for `sections` and `cues`."""

from generator.extracting.german_cues import CUES
from generator.extracting.wording import Announces, Wording

# What nobody needs where an advert says so: "keine Vorkenntnisse nötig".
PAPER = (
    r"\w*(?:kenntnisse|erfahrung(?:en)?|ausbildung|studium|abschluss|führerschein|qualifikation(?:en)?|zeugnisse?)"
)
ASKED = r"(?:nötig|erforderlich|notwendig|voraussetzung|vorausgesetzt|verlangt)"

# fmt: off
WORDING = Wording(
    phrases=(
        (Announces.ELSEWHERE, r"^(?:unsere )?(?:weitere|andere|ähnliche|passende|neueste|"
         r"aktuelle)[nr]? (?:offene[n]? )?(?:stellen\w*|jobs?|positionen|vakanzen|"
         r"ausschreibungen)\b(?: \w+){0,3}$|(?:könnte|könnten) (?:sie|dich|ihnen|dir) auch (?:interessieren|"
         r"gefallen)|^jobs,? die"),
        (Announces.PREFERRED, r"von vorteil|wünschenswert|idealerweise|^optional|nice to have|wäre(?:n)? (?:schön|"
         r"toll|super|gut|ideal|prima)|(?:schön|toll|super|gut|ideal|prima|perfekt) (?:wäre|ist es|sind)|"
         r"pluspunkte?\b|^plus$|zusätzlich (?:gut|von)|kein muss|das i-tüpfelchen"),
        (Announces.REQUIREMENTS, r"(?:ihr|dein|das|unser|gewünschtes?|anforderungs)-?\s?profil|profil$|anforderung|"
         r"voraussetzung|qualifikation|mitbring|mitgebracht"),
        # What the reader may expect is offered, what we expect is asked.
        (Announces.OFFER, r"(?:du|sie) (?:von |bei )?(?:uns )?erwarten (?:darfst|dürfen|kannst|können)|"
         r"(?:darfst|dürfen|kannst|können) (?:du|sie) (?:von |bei )?(?:uns )?erwarten|wor(?:auf|über) (?:du|"
         r"sie) (?:dich|sich)|(?:haben|bieten|tun|machen) wir (?:für|zu)|(?:haben|bieten) (?:du|sie) davon|"
         r"hast du davon|davon (?:hast|haben)|was wir (?:alles )?(?:für (?:dich|sie|euch)|dir|ihnen|euch)\b|"
         r"(?:spricht|sprechen) für uns|für uns (?:spricht|sprechen)|unser paket|gute gründe|(?:was|das) (?:du|"
         r"sie) (?:[\w-]+ ){0,3}(?:find|genieß|gewinn|profitier|krieg|erhält|erhalt|bekomm)\w*|deine benefits|"
         r"was wir\b(?! (?:.* )?(?:erwarten|suchen|wünschen|brauchen|verlangen|machen|tun|sind|fordern|"
         r"voraussetzen)\b)|wir (?:für|und) (?:dich|sie)$|(?:von|bei) uns (?:hast|haben|bekommst|bekommen|"
         r"kriegst|kriegen)\b|^(?:das|dafür|damit) (?!suchen|erwarten|wünschen|brauchen|verlangen|machen|tun|"
         r"sind|fordern)\w+en wir\b"),
        (Announces.PROCESS, r"(?:^|\b)so (?:läuft|kommst du|kommen sie|bewirbst|bewerben|geht)|"
         r"(?:dein|ihr) weg zu(?: uns|m|r)"),
        (Announces.REQUIREMENTS, r"was (?:du|sie) (?:können soll|haben soll)|(?:du|sie) (?:bringst|bringen|"
         r"solltest|sollten|hast|haben|bist|sind|verfügst|passt|passen|brauchst|brauchen|kannst|können)\b|"
         r"(?:brauchst|kannst|solltest|passt|kommst) du\b|(?:brauchen|können|sollten|passen|kommen) sie\b|"
         r"brauchen wir|wir brauchen|wir (?:suchen|erwarten|wünschen)|wen wir suchen|das (?:bist|solltest|"
         r"bringst|wünschen|erwarten|zeichnet) (?:du|sie|wir|dich)?|kenntnisse und|"
         r"was wir (?:\w+ ){0,2}?(?:uns wünschen|erwarten|suchen|brauchen|verlangen|fordern)|erwarten wir|"
         r"kompetenzen|zu uns (?:passt|passen)|(?:dein|ihr)e? (?:stärken|hintergrund|werkzeugkoffer|können|"
         r"rüstzeug|eigenschaften|fähigkeiten|talente?|persönlichkeit|erfahrung|skills)|(?:wichtig ist uns|"
         r"uns wichtig)|(?:zeichnet|macht|treibt) (?:dich|sie)\b|(?:was|das) (?:dich|"
         r"sie) (?:\w+ )?(?:auszeichnet|ausmacht|antreibt|beschreibt|qualifiziert)|wo(?:mit|durch) (?:du|"
         r"sie) (?:uns )?(?:überzeug|punkte)\w*"),
        (Announces.PROCESS, r"bewerb|kontakt|wie geht es weiter|nächste[rn]? schritte?|ansprechpartner|"
         r"interesse\b|interessiert\?|neugierig\b|haben wir (?:dein|ihr)|melde dich|auswahlverfahren|"
         r"jetzt bewerben|freuen uns auf|klingt (?:gut|das)|lust auf"),
        (Announces.OFFER, r"(?:wir|das) bieten|bieten wir|unser angebot|darauf (?:kannst|können|darfst|dürfen)|"
         r"deine vorteile|ihre vorteile|benefits|vergütung|"
         r"gehalt|unsere leistungen|wir (?:haben|geben|ermöglichen)|das (?:bekommst|"
         r"erhältst|erhalten|bekommen) (?:du|sie)|was (?:du bekommst|sie bekommen)|gibt(?:'s| es)\b|"
         r"freuen (?:(?:dürfen|können) )?sie "
         r"sich auf|freuen (?:darfst|kannst) du dich|freu dich auf|warum (?:wir|zu uns|du bei|sie bei)"),
        (Announces.AWAITING, r"(?:was|das) (?:erwartet (?:dich|sie|euch)(?! bei der arbeit)|(?:dich|sie|euch) "
         r"(?:bei uns |hier )?erwartet)"),
        (Announces.DUTIES, r"aufgaben|tätigkeit|verantwortung|einsatzbereich|kommt auf (?:dich|sie) zu|"
         r"was (?:du|sie) (?:bei uns |hier |täglich )?(?:machst|tust|tun|machen|bewegst|bewegen|bewirkst|"
         r"bewirken)|das (?:machst|tust|machen|tun|erwartet dich bei der arbeit)|(?:dein|ihr) (?:job|"
         r"arbeitsalltag|alltag|arbeitstag|wirkungskreis|beitrag|tag|einsatz)\b|(?:ihre|deine) (?:rolle|"
         r"mission|spielwiese)|das wirst du|^(?:woran|womit|wofür|wobei|worum) (?:du|sie|es)\b"),
        (Announces.ABOUT, r"über uns|wer wir sind|wir über uns|das sind wir|unser (?:unternehmen|team|haus|"
         r"verein)|^wir(?: sind\b|$)|die (?:klinik|einrichtung|organisation)$|unsere (?:klinik|werte|"
         r"geschichte|einrichtung)|unternehmensprofil|hintergrund"),
        # Whatever else one does there, it is a task.
        (Announces.DUTIES, r"^was (?:du|sie) (?:[\w-]+ ){0,3}\w+(?:st|en|ern|eln)$|^(?:das|hier|so|"
         r"da) \w+(?:st du|en sie)\b"),
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
        r"gern(?:e)? (?:auch|gesehen)|nicht (?:zwingend|erforderlich|notwendig|bedingung)|(?:keine|nicht) (?:\w+ )?"
        r"(?:bedingung|pflicht)|kein hindernis|(?:schön|toll|super|gut|ideal|prima|klasse) wäre|"
        r"wäre(?:n)? (?:fein|gut|prima|"
        r"klasse|perfekt|wünschenswert)|freuen wir uns|freut (?:es )?uns|tut sich leichter|nützt (?:ihnen|dir)|"
        r"(?:hilft|helfen) (?:ihnen|dir|dabei|im)|punktest|punkten sie|kein muss|am besten|(?:ein|großes) "
        r"(?:plus|pluspunkt|bonus)\b|nice to have|wäre(?:n)? (?:schön|toll|super|ideal|hilfreich)|hilfreich|"
        r"nützlich|kein kriterium|willkommen|erwünscht|sahnehäubchen|"
        r"(?:ist|sind) (?:gern|ein vorteil))\b"
    ),
    required=r"\b(?:zwingend erforderlich|ist erforderlich|voraussetzung|unbedingt)\b",
    waived=(
        rf"\b(?:keine?|ohne) (?:\w+ ){{0,2}}?{PAPER}\b[\w ]{{0,30}}?(?:{ASKED}|möglich|willkommen)|"
        rf"\b{PAPER}\b (?:\w+ ){{0,2}}?(?:(?:ist|sind) )?(?:nicht {ASKED}|keine voraussetzung)|"
        rf"\b{PAPER}\b (?:ist|sind) (?:uns )?(?:egal|nebensache|zweitrangig|nicht wichtig)|"
        r"\b(?:gelernt|studiert) (?:haben )?(?:müssen|musst) (?:du|sie)\b(?: \w+){0,3} nicht|"
        r"\b(?:quereinsteiger|berufsanfänger|wiedereinsteiger)\S*(?: und \w+)? (?:sind )?(?:herzlich |"
        r"gerne? )?willkommen"
    ),
    aside=r"(?:,|;|–|—| -)?\s*\(?(?:vorzugsweise|idealerweise|bevorzugt|am besten|gerne auch)\b",
    verb=r"(?!)x",
    # "ideally in a hospital": softened, it only tells where.
    refining=(
        r",? \(?(?:idealerweise|gerne?(?: auch)?|vorzugsweise|bevorzugt|am besten|wenn möglich) (?:in|im|bei|"
        r"aus|auf)\b (?:de[rmn] |eine[rmn]? )?[\w-]+(?:(?:,| und| oder|-| /) ?[\w-]+){0,3}\)?\.?$"
    ),
)
# fmt: on
