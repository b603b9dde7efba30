"""The words around an employer's name in an advert, in three languages, and those that no name consists of."""

import re

from generator.postings.title_words import SECTION_WORDS

# A name: words with a capital, and small ones between them.
WORD = r"(?:[dl]['’])?(?:[A-ZÀ-ÖØ-Þ]|\d{1,4}[A-Z])[\w&.'’+-]*"
LINK = (
    r"(?:[dl]['’][a-zß-ÿ]+|en|&|\+|of|the|and|for|de|du|des|la|les?|aux?|à|et|pour|sur|und|der|die|das|für|von|vom|"
    r"zu[mr]?|in|im|"
    r"am|an)"
)
FORM = r"(?:, (?:Inc|LLC|Ltd|PLC|SA|AG)\b\.?| e\. ?[VKG]\.| (?:eG|gGmbH|mbH)\b)"
NAME = rf"(?P<name>{WORD}(?: (?:{LINK} ){{0,2}}{WORD}){{0,8}}{FORM}?)"
# A name of English or French that stands within a sentence is no sentence's first word.
ARTICLE = (
    r"(?:(?:(?:The|the|Die|die|Der|der|Das|das|den|dem|La|la|Le|le|Les|les) |[Ll]['’])?"
    r"(?:(?:société|entreprise|agence|association|start-up|company|firm|Firma) )?)"
)
BRACKET = r"(?: \((?P<letters>[^()]{2,30})\))?"
ASIDE = r"(?:, [^,.;:!?]{2,90},)?"
SEEKS = re.compile(
    rf"(?:Wir,? )?{ARTICLE}{NAME}{BRACKET}{ASIDE},? (?:"
    r"(?:is|are) (?:(?:currently|now|actively|always|also|proudly) ){0,2}(?:looking (?:for|to (?:hire|recruit|"
    r"appoint|add))|"
    r"hiring|recruiting|seeking|searching for|inviting applications)|seeks (?:an?|to)\b|invites applications|"
    r"(?:wishes|wants) to (?:appoint|recruit|hire)|has an? (?:[\w-]+ ){0,3}(?:opening|vacancy|opportunity) for|"
    r"recrute(?:nt)?\b|embauche(?:nt)?\b|recherche(?:nt)? (?:actuellement )?(?:une?|des|son|sa|ses|\d|pour|"
    r"activement)\b|"
    r"est (?:actuellement )?à la recherche d|"
    r"sucht\b|stellt (?:[\w.-]+ ){0,4}ein\b|ist (?:[\w.-]+ )?auf der suche nach)",
)
# What a sentence says of its subject where it tells who the employer is.
IS = re.compile(
    rf"(?:(?:Wir|We|Nous|Wir sind|We are|Nous sommes),? )?{ARTICLE}{NAME}{BRACKET}{ASIDE},? (?:"
    r"(?:is|are) (?:an?|the|one of|among)\b|was (?:founded|set up|established)|has been\b|"
    r"est (?:une?|l[ea]\b|l['’]|spécialisée?|implantée?)|c['’]est\b|compte\b|a été (?:créée?|fondée?)|"
    r"(?:ist|sind) (?:eine?\b|der|die|das|seit|mit|spezialisiert)|gehört zu|zählt zu|steht für|wurde \d{4}|betreibt)"
    r"(?! (?:[\w-]+ ){0,3}(?:plus|must|bonus|asset|advantage|Muss|Vorteil|atout|products?|produit|Produkt|tool|outil|"
    r"position|role|job|post|poste|Stelle|city|town|village|ville|Stadt|region|région|Region|country|island|"
    r"language)\b)",
)
# What only an employer is said to be, and what kinds of houses employers are.
EMPLOYS = re.compile(
    r".{0,40}\b(?:(?:equal|equality|living wage|disability confident)[\w -]{0,30} employer|drug[- ]free workplace|"
    r"(?:attraktive\w*|faire\w*|familienfreundliche\w*) arbeitgeber(?:in)?|employeur (?:engagé|inclusif|"
    r"responsable))\b",
    re.I,
)
HOUSE = re.compile(
    r"(?:[^ ]+ ){0,6}?(?:company|firm|charity|agency|business|non-?profit|organi[sz]ation|manufacturer|provider|"
    r"supplier|"
    r"retailer|wholesaler|start-?up|cooperative|co-op|consultancy|brewery|(?:design|film|animation) studio|"
    r"société|entreprise|association|agence|organisme|coopérative|établissement|fabricant|bureau d['’]études|"
    r"\w*unternehmen|\w*betrieb|\w*verein|\w*verband|\w*gesellschaft|\w*agentur|\w*hersteller|\w*dienstleister|"
    r"\w*stiftung|\w*träger|\w*kanzlei|\w*klinikum|\w*krankenhaus)\b",
    re.I,
)
CALLED = re.compile(rf"(?:Nous sommes|We are|Wir sind) {ARTICLE}{NAME}{BRACKET}(?=\s?[,.!–-]|$)")
AT = re.compile(
    rf"(?:Here at|At|Chez) {ARTICLE}{NAME}{BRACKET}\s?[,;:]? ?\b(?:we|you|our|everyone|nous|on|vous|tu|c['’]est|"
    rf"notre|nos)\b|"
    rf"Bei (?:der |dem |den )?{NAME.replace('?P<name>', '?P<house>')} [a-zß-ÿ]+ (?:wir|du|sie|Sie|dich|euch|ihr|"
    rf"jede[rn]?)\b"
)
JOIN = re.compile(
    rf"\b(?:[Jj]oin(?:ing)?|JOIN|[Rr]ejoi(?:gnez|ns|ndre|gnant)|[Ii]ntég(?:rez|rer)|(?:[Ww]ork|[Ww]orking|[Ll]ife) "
    rf"(?:at|AT|for|At)|[Cc]areers? (?:at|At|with)|[Ww]elcome to|[Bb]ienvenue chez|[Tt]ravailler (?:chez|à|pour)|"
    rf"[Kk]omm(?:en)?(?: Sie)? zu(?:r|m)?|"
    rf"[Aa]rbeiten bei(?: der| dem|m)?|[Ww]illkommen bei(?: der| dem|m)?|[Tt]eil (?:der|des|von)) {ARTICLE}{NAME}"
    r"(?![\w'’-])(?! (?!(?:and|as|in|for|to|you|on|where|we|with|at|is|our|team|et|en|à|pour|dans|und|als|mit|bei|"
    r"an)\b)"
    r"[a-zß-ÿ])"
)
ABOUT = re.compile(
    rf"(?:About|ABOUT|Über|ÜBER|À propos d(?:e |['’])|A propos d(?:e |['’])|À PROPOS DE|Who (?:is|are)|Wer (?:ist|"
    rf"sind)|"
    rf"Qui est) ?{ARTICLE}{NAME}{BRACKET}\W*",
)
# Headings below which stands who the employer is.
OF_EMPLOYER = re.compile(
    r"\W*(?:(?:about|who) (?:us|we are|the (?:company|employer|organi[sz]ation))|(?:the|our|your) (?:company|"
    r"organi[sz]ation|"
    r"employer)|company(?: (?:description|overview|profile|background))?|über uns|wer wir sind|das sind wir|(?:das|"
    r"unser) "
    r"unternehmen|(?:ihr|dein) arbeitgeber|unternehmens(?:beschreibung|profil)|(?:à|a) propos(?: de nous)?|"
    r"qui sommes[- ]nous|"
    r"(?:description|présentation) de l['’](?:entreprise|organisme|employeur|association)|l['’](?:entreprise|"
    r"employeur|"
    r"organisme|association)|(?:la|notre) (?:société|structure)|notre entreprise)\W*",
    re.I,
)
# An agency, whose client is named or not, speaks so.
FOR_CLIENT = re.compile(
    r"\b(?:(?:our|my) client\b(?!['’ ]s?(?: ?(?:base|list|services?|relations\w*|portfolio|experience|satisfaction|"
    r"needs)))|"
    r"(?:notre|mon|son) client\b|unser(?:es)? (?:kunden?|mandant(?:en)?|auftraggebers?|partner)\b(?!\w)|"
    r"im auftrag (?:unsere[sr]|eines)|on behalf of (?:our|a) client)",
    re.I,
)
LEGAL = re.compile(
    r"[\s,](?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Corporation|GmbH|gGmbH|mbH|AG|KG|KGaA|OHG|SE|e\.\s?V|e\.\s?K|eG|"
    r"eV|"
    r"SA|SARL|Sàrl|SAS|SASU|ASBL|asbl|S\.A|S\.à\s?r\.l|SRL|SCOP|CIC|Pty|Pvt)\b\.?|^(?:SARL|SAS|EURL|SCOP|ASBL) "
)
# Who is spoken of, parts of a house, kinds of houses, times and sayings: with no other word beside them no name.
COMMON = SECTION_WORDS | frozenset(
    (
        "he she it they who which what this these those there here that someone somebody everyone nobody each "
        "every candidate candidates applicant applicants successful client clients customer customers people "
        "person family business firm house school hospital clinic practice centre center city town county state "
        "district office department departments division unit section branch headquarters council board trust "
        "charity church university college community project programme program service services system systems "
        "store shop restaurant hotel bar kitchen site location facility agency association foundation institute "
        "society club farm museum library management leadership operations sales marketing finance engineering "
        "technology hr human resources christmas easter monday tuesday wednesday thursday friday saturday sunday "
        "night level least times first once last heart core end best same present minimum both all one two three "
        "new clientèle établissement structure cabinet agence mairie commune ville hôpital clinique école crèche "
        "hôtel magasin groupe équipe équipes direction pôle département personne famille collectivité maison "
        "résidence employeur siège bureau er sie es wer man kunde kunden mandant partner bewerber kandidat mensch "
        "menschen familie praxis kanzlei klinik krankenhaus schule kita kindergarten büro agentur firma betrieb "
        "verein stadt gemeinde haus heim gesellschaft stiftung institut abteilung bereich fachbereich referat amt "
        "lehrstuhl professur gruppe einrichtung arbeitgeber kollege kollegin werk werkstatt küche laden geschäft "
        "studio standort zentrum träger start-up startup arbeitsgruppe forschungsgruppe team teams chef chefin "
        "busy small large local independent leading popular friendly growing established luxury boutique private "
        "primary secondary national international family-run run owned award winning fast reputable prestigious "
        "modern exclusive premium global major top well known dental medical legal care nursing veterinary "
        "construction building accounting exciting great amazing young old nursery salon garage bakery warehouse "
        "factory landscaping lovely boulangerie pâtisserie brasserie pharmacie étude jeune belle beau grande "
        "grand petite petit importante indeed linkedin stepstone monster glassdoor xing apec hellowork meteojob "
        "jobup jobs.ch karriere january february march april may june july august september october november "
        "december januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août "
        "septembre octobre novembre décembre english french german englisch deutsch französisch anglais français "
        "allemand germany deutschland france england uk usa europe europa schweiz suisse österreich belgique "
        "canada australia"
    ).split()
)
# German calls a kind of house by one long word.
KIND_OF_HOUSE = re.compile(
    r"\w*(?:praxis|unternehmen|betrieb|team|haus|heim|kanzlei|büro|agentur|firma|verein|verband|schule|kita|klinik|"
    r"hotel|restaurant|küche|werkstatt|erei|dienst|gesellschaft|stiftung|institut|zentrum|abteilung|gruppe|familie|"
    r"einrichtung|haushalt|kunden?|markt|start-up|konzern|hersteller|händler|dienstleister|spezialist|anbieter)",
    re.I,
)
# A part of a house, never the house.
PART = re.compile(
    r"\b(?:Department|Division|Team|Teams|Unit|Section|Office of|Desk|Crew|Committee|Abteilung|Fachbereich|Bereich|"
    r"Referat|"
    r"Sachgebiet|Lehrstuhl|Professur|Forschungsgruppe|Arbeitsgruppe|Direction|Pôle|Service|Équipe|Equipe|"
    r"Programme?|Board|"
    r"Governors|Project|Projekt|Projet|(?:Institut|Zentrum|Klinik|Amt) für|Institute (?:of|for)|(?:School|Center|"
    r"Centre|"
    r"College) (?:of|for)|Fakultät|Faculty|Faculté|Laboratoire|UFR)\b"
)
SPEAKER = re.compile(
    r"(?:Ours?|We|You|My|Your|This|That|These|Those|Each|Every|Any|If|When|As|In|On|For|With|While|Unsere?|Meine?|"
    r"Deine?|Ihre?|Diese[rs]?|"
    r"Notre|Nos|Mon|Votre|Vos|Ce|Cet|Cette|Une?|An?|Eine?|Ein|Job|Role|Dr|Herrn?|Frau|Familie|Family|Mr|Mrs|Ms|Mme|"
    r"Madame|"
    r"Monsieur|Sir|Director|Position|Poste|Stelle|Titel|Title|DBA|About|ABOUT|Über|Join|JOIN|Why|Who|How|What|"
    r"À propos|A propos)\b"
)
