"""The words that tell a role's title from the other headings of an advert, in English, French and German."""

import re

# Headings that say no more than these announce a section, a sort of page or a sort of contract.
SECTION_WORDS = frozenset(
    (
        "a about abilities ability accountabilities accountability activities all an and apply application are "
        "as at attributes background basic be become benefits bring candidate career careers come comment comments "
        "company compensation competencies competency conditions contact content contract criteria culture current "
        "currently daily date day deadline description desirable desired details do duration duties duty education "
        "eligibility equal employer employment essential expect experience experiences features for from full "
        "function functions "
        "general get great group here grow growth have highlights hiring home hourly hours how ideal important in "
        "info "
        "information intro introduction is it job jobs join key knowledge like list listing location looking main "
        "make meet minimum mission must need needed new nice now of off offer offering offers on open opening "
        "openings opportunities opportunity or organisation organization other our overview package part pay "
        "performance perks permanent person personal physical place position positions post posting preferred "
        "primary process profile purpose qualifications qualities rate reasons required requirement "
        "requirements responsibilities responsibility responsible rewards role roles safety salary schedule "
        "scope seasonal section selection shift short skills specific specification start status story summary "
        "tasks team temporary term terms that the this time title to traits type typical us vacancies vacancy "
        "values wage wanted we welcome what when where who why will with work working would you your yours "
        "appointment campaign closing commencement details grade id interview interviews number proposed reference "
        "relationship reporting reports tenure home menu page search news events download more read back print share "
        "haves "
        # French
        "accueil actualité actualités activité activités annonce annonces appel atouts au aux avantages candidat "
        "candidate candidats candidature candidatures carrière carrières cdd cdi cherchons ce ces compétences "
        "complet conditions contact contexte contrat d dans date de début des descriptif description diplôme "
        "diplômes du durée durée emploi emplois en ensemble entreprise environnement est et expérience expériences "
        "fiche fonction fonctions formation formations horaires il intitulé ici intéressé intéressée l la le les "
        "lieu missions modalités nos notre nous objectif objectifs offre offres offrons on ou où par partiel "
        "plein poste postes pour postuler pourvoir pourquoi poser présentation principales principale profil "
        "profils propos qualifications qualités que quel qui recherche recherché recherchée recherchées "
        "recherchés recherchons recrute recrutement recrutons rejoignez rejoindre rémunération requise requises "
        "occupation réf professionnels professionnelles "
        "souhaité souhaitée souhaités souhaitées faire informations complémentaire complémentaires exercice "
        "requis responsabilités rôle salaire savoir savoirs si société sommes sommaire soi stage statut sur tâches "
        "temps travail type un une vos votre vous à équipe être généralités quotidien "
        # German
        "aktuelle aktuell aktuelles anforderungen anforderungsprofil angebot arbeit arbeiten arbeitsort "
        "arbeitszeit arbeitgeber aufgabe aufgaben aufgabenbereich aufgabengebiet auf aus ausschreibung ausbildung "
        "bei benötigen beruf beschreibung bewerbung bewirb bieten bietest bist bitte bringen bringst das dein "
        "deine deiner dem den der dich die dir du einstellung ein eine einen einleitung er erfahrung erwartet "
        "erwarten euch eure fachliche fakten freie für gehalt gesucht gern gute haben ihr ihre ihnen im in ist jetzt "
        "karriere kenntnisse komm kommen kontakt leistungen mit mitbringen mitarbeit mehr nach neue neuen offene "
        "ort persönliche profil qualifikation qualifikationen sein sich sie sind so start startseite stelle "
        "stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen stellenausschreibung "
        "stellenausschreibungen stellenbeschreibung stellenprofil suche suchen sucht teilzeit "
        "tätigkeit tätigkeiten tätigkeitsbereich uns unser unsere unserem unseren unternehmen und vakanz verstärkung "
        "verstärke vergütung voraussetzungen vollzeit von vorteile wann warum was wen wer werde werden wie wir wo "
        "arbeitspensum beschäftigungsgrad kennziffer nr pensum stellenprozent stellenumfang "
        "womit zeit zeichnet zu zum zur zusammen zweck über übersicht"
    ).split()
)
# Words that name who does a job: whole words, or the ends that most names of trades have.
ROLE = re.compile(
    r"\b(?:\w{2,}(?:manager|officer|worker|keeper|maker|master|driver|nurse|smith|man|woman|person|hand|wright|"
    r"ologist|ographer|sitter|warden|guard)s?|manager|officer|worker|driver|nurse|teacher|tutor|lecturer|"
    r"instructor|trainer|coach|cleaner|caretaker|custodian|janitor|cook|chef|baker|butcher|barista|bartender|"
    r"waiter|waitress|server|steward|host|hostess|porter|carer|caregiver|assistant|associate|aide|clerk|"
    r"secretary|receptionist|administrator|coordinator|co-ordinator|supervisor|leader|lead|director|executive|"
    r"head|chief|president|engineer|technician|mechanic|electrician|plumber|carpenter|joiner|welder|fitter|"
    r"machinist|operator|operative|labourer|laborer|packer|picker|loader|installer|painter|roofer|mason|"
    r"bricklayer|builder|surveyor|architect|designer|developer|programmer|analyst|scientist|researcher|"
    r"specialist|consultant|advisor|adviser|representative|agent|broker|buyer|planner|scheduler|dispatcher|"
    r"inspector|auditor|accountant|bookkeeper|cashier|teller|controller|treasurer|lawyer|solicitor|attorney|"
    r"paralegal|counsel|counsellor|counselor|therapist|physiotherapist|psychologist|physician|doctor|dentist|"
    r"hygienist|pharmacist|midwife|paramedic|veterinarian|librarian|curator|archivist|editor|writer|journalist|"
    r"reporter|copywriter|translator|interpreter|artist|musician|actor|photographer|stylist|hairdresser|barber|"
    r"beautician|florist|gardener|groundskeeper|farmer|ranger|lifeguard|firefighter|ambassador|recruiter|"
    r"strategist|marketer|producer|intern|trainee|apprentice|volunteer|fellow|member|partner|educator|"
    r"practitioner|handyman|housekeeper|sommelier|merchandiser|salesperson|seller|"
    # French
    r"responsable|chargée?|chef\w*|agente?|aide|assistante?|adjointe?|secrétaire|comptable|technicien\w*|"
    r"ingénieure?|infirmi\w+|soignante?|éducat(?:eur|rice)\w*|animat(?:eur|rice)\w*|professeure?|enseignante?|format(?:eur|rice)\w*|médecin|"
    r"psychologue|psychomotricien\w*|\w*thérapeute|orthophoniste|sage-femme|diététicien\w*|pharmacien\w*|vétérinaire|avocate?|juriste|notaire|conseill\w+|consultante?|"
    r"commercial\w*|vendeu\w+|caissi\w+|gestionnaire|direct(?:eur|rice)\w*|cadre|cuisini\w+|serveu\w+|barman|barmaid|"
    r"boulang\w+|pâtissi\w+|bouch\w+|maçon\w*|plombi\w+|électricien\w*|menuisi\w+|charpenti\w+|couvreu\w+|"
    r"peintre|soudeu\w+|mécanicien\w*|conduct(?:eur|rice)\w*|chauffeu\w+|livreu\w+|magasini\w+|cariste|"
    r"préparat\w+|opérat(?:eur|rice)\w*|ouvri\w+|manutentionnaire|jardini\w+|paysagiste|femme de chambre|gouvernante|"
    r"réceptionniste|standardiste|assistant\w*|attachée?|coordinat\w+|coordonnat\w+|développeu\w+|rédact\w+|"
    r"journaliste|graphiste|bibliothécaire|stagiaire|alternante?|apprentie?|factotum|"
    # German: the trade stands at the end of a long word
    r"\w*(?:leiter|leiterin|leitung|kraft|kräfte|helfer|helferin|mann|frau|assistent|assistentin|assistenz|"
    r"fachangestellte[rn]?|angestellte[rn]?|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|"
    r"referent|referentin|berater|beraterin|entwickler|entwicklerin|ingenieur|ingenieurin|techniker|technikerin|"
    r"mechaniker|mechanikerin|mechatroniker|elektriker|elektroniker|monteur|monteurin|schlosser|schreiner|"
    r"tischler|maler|lackierer|maurer|dachdecker|geselle|gesellin|meister|meisterin|pfleger|pflegerin|schwester|"
    r"erzieher|erzieherin|lehrer|lehrerin|pädagoge|pädagogin|therapeut|therapeutin|arzt|ärztin|apotheker|"
    r"kaufleute|verkäufer|verkäuferin|koch|köchin|bäcker|bäckerin|konditor|kellner|kellnerin|fahrer|fahrerin|"
    r"lagerist|gärtner|gärtnerin|hausmeister|reiniger|reinigerin|buchhalter|buchhalterin|"
    r"sekretärin|sekretär|anwalt|anwältin|jurist|juristin|redakteur|redakteurin|volontär|praktikant|"
    r"praktikantin|auszubildende[rn]?|azubi|laborant|laborantin|mediziner|medizinerin|werkstudent|werkstudentin)"
    r")\b",
    re.I,
)
# What stands before the role where a heading both announces and names it.
ANNOUNCED_BY = re.compile(
    r"(?:(?:job |immediate )?vacancy|job (?:opening|opportunity|posting|advert\w*|title)|now hiring|"
    r"we are hiring|we['’]re hiring|hiring|help wanted|wanted|role|position|offre d['’]emploi|poste à pourvoir|"
    r"nous recrutons|on recrute|recrutement|appel à candidatures?|recherche|wir suchen|gesucht|"
    r"stellenausschreibung|stellenangebot|stellenanzeige|offene stelle|ausschreibung|job|job vacancy|post|"
    r"vacant (?:post|position)|we need|avis de (?:vacance(?: d['’]emploi| de poste)?|recrutement)|mise au concours|"
    r"poste (?:vacant|proposé)|on cherche|nous (?:re)?cherchons|freie stelle|zu besetzen|stelle zu besetzen|"
    r"gesucht wird)\s*(?:[:–—-]|"
    r"\s-)\s*(?=\S)|(?:stellenausschreibung|stellenangebot|stellenanzeige|offre d['’]emploi)\s+(?=[^\W\d_])|"
    r"(?:(?:job )?(?:vacancy|opening|opportunity) (?:for|as) (?:an?|the (?:post|position|role) of(?: an?)?)|"
    r"(?:offene |freie )?stelle als(?: eine?)?|recrutement d['’]une?)\s+(?=\S)|"
    rf"(?:recrutement d['’](?=une?\s)|(?:on |nous )?(?:recherch|cherch|recrut)(?:e|ons)\s+|(?:wir suchen|sucht|"
    rf"we (?:need|seek))\s+)"
    rf"(?:(?:une?|un\(e\)|un[·.-]e|un/e|eine/n|eine\(n\)|eine[nr]?|ein|an?)\s)?(?={ROLE.pattern})",
    re.I,
)
# What the subject of a mail says before and after the role that it names.
FORWARDED = re.compile(r"(?:(?:fwd?|re|wg|aw|tr)\s*:\s*)+", re.I)
WANTED = re.compile(
    r"\s(?:(?:in|für|bei|for|at|à|pour) [^:]{2,40}\s)?(?:gesucht|wanted|needed|recherchée?s?)\b.*$", re.I
)
# What stands behind a role that a heading says is sought.
SOUGHT_LAST = re.compile(r"\s(?:(?:dringend |ab sofort |sofort )?gesucht|wanted|needed|recherchée?s?)\s?[!.]*$", re.I)
# When and how a post is filled, which may stand where the role does.
WHEN = re.compile(
    r"(?:dès|le|au|à|immédiat\w*|par|sur|en|ab|zum|sofort|nach|unbefristet\w*|as soon|from|immediate\w*|until|"
    r"closing|nr|no|n°|réf|ref)\b|\W*\d",
    re.I,
)
GENDER_LETTERS = r"\((?:[mwfdhxi]|div)\s?(?:[/|*]\s?(?:[mwfdhxi]|div|gn)\s?){1,3}\)"
# The letters or ends for all genders, and a share of full hours, which stand behind nothing but a role.
FOR_ALL = re.compile(
    rf"{GENDER_LETTERS}|"
    r"\b(?:[hf]/[hf]|[mw]/[wfm](?:/[dx])?)\b|"
    r"\w{3}(?:/-?(?:in|innen|r|euse|rice|trice|ère|ne)|\((?:e|ère|ne|trice|rice|euse|se|in)\)|"
    r"[·*:_](?:in|innen|e|ne|ère|rice|trice|euse|se))\b",
    re.I,
)
SHARE = re.compile(
    r"(?!.*\b(?:remote|home-?office|télétravail|travel|reise\w*|bonus|prime|rabatt|discount|zulage\w*|growth|wachstum)\b)"
    r"[^\W\d_]{3}.*\W\d{2,3}\s?(?:%\s?)?(?:(?:[-–/]|bis|à|to|ou|oder)\s?\d{2,3}\s?)?%\W*$",
    re.I,
)
# Employers by what they are: a body, a house or a shop, and then its name, or in English its name before.
EMPLOYER = re.compile(
    r"(?:(?i:(?:la|le|les|die|der|das|the) |l['’]))?(?:"
    # French
    r"(?i:commune|ville|mairie|métropole|municipalité|canton|communauté|département|préfecture|association|fondation|"
    r"hôpital|hôpitaux|chr?u|centre hospitalier|clinique|lycée|collège|école|université|crèche|"
    r"maison de retraite|ehpad|résidence|banque|caisse|c[cp]as|musée|bibliothèque|médiathèque|mutuelle|coopérative|"
    r"boulangerie|boucherie|charcuterie|pâtisserie|menuiserie|carrosserie|brasserie|librairie|imprimerie|pharmacie) "
    r"(?=(?:d[eu]s?|la|les?|notre)\b|[dl]['’]|«|[^\W\d_a-zà-ÿ])|"
    # German, with a word of its faith or owner before it
    r"(?i:(?:\w+(?:isch|lich)e[sr]? |(?:freie|private)[sr]? ){0,2}(?:(?:markt|samt|verbands|einwohner)?gemeinde|"
    r"(?:haupt|kreis)?stadt|landkreis|kanton|markt|\w*(?:hochschule|universität|klinik|klinikum|krankenhaus|spital)|"
    r"(?:grund|haupt|ober|real|gesamt|berufs|primar|volks|förder|musik|mittel)?schule|\w*gymnasium|"
    r"(?:bezirks|landrats|finanz|steuer|jugend|sozial|gesundheits|ordnungs|bundes|landes|kreis|umwelt|schul|zoll|"
    r"standes|forst|\w*bau)\w*amt|\w+werke|\w*(?:stiftung|verband|sparkasse|volksbank|kantonalbank|raiffeisenbank|"
    r"bibliothek|kita|ministerium|gasthaus|gasthof)|(?:stadt|gemeinde|kreis)verwaltung|"
    r"(?:pflege|alters|alten|senioren|wohn|kinder)heim|"
    r"(?:bäcker|metzger|schreiner|gärtner|konditor|schlosser|wäscher|maler|fleischer|tischler)ei)) "
    r"(?=[^\W\d_a-zß-ÿ]|(?:am|an|im|in|bei|zum|zur|zu|der|des|auf|und|für)\b)|"
    # English
    r"(?i:(?:corporation of the )?(?:city|county|town|village|borough|district|state|province|university|bank|"
    r"college|parish|church) of )(?=[^\W\d_a-zß-ÿ])|"
    r"(?!(?i:join|about|why|welcome|work|working|visit|life|your|our)\b|"
    r"(?i:.*\b(?:staff|crew|team|desk|audit|nights?)\b))"
    r"(?=(?:[^\W\d_a-zß-ÿ][\w.'’&]* |(?:of|and|the|&) ){1,6}(?i:hospital|infirmary|hospice|academy|school|college|"
    r"university|council|trust|bank|museum|library|church|charity|nursery|surgery|hotel|restaurant|bakery|"
    r"(?:care|nursing|rest) home|association|foundation|society|(?:police|fire|health) department|"
    r"(?:medical|health|community) cent(?:re|er)|school district)$))"
    r"(?P<name>[^:|(–—]{2,60}?)\s*(?:\([^()]*\))?$"
)
# Words to the reader, or of the writer, which no role is named by.
SPOKEN = re.compile(
    r"\b(?:we|our|you|your|wir|uns|unsere?[nmrs]?|du|dich|dir|dein\w*|ihnen|euch|nous|notre|nos|vous|votre|vos|tu)\b",
    re.I,
)
# Pay, a number of hours or a sort of contract, which boards print as large as a title.
PAY = re.compile(
    r"[£$€]\s?\d|\d\s?(?:£|\$|€|euros?\b|eur\b)|\b(?:per|an|/) ?(?:hour|week|annum|year)\b|\bpro rata\b|"
    r"^up to [£$€]?\s?\d|\bbrut(?:to)?\b",
    re.I,
)
CONTRACT = re.compile(
    r"(?:full|part)[- ]time\b|(?:fixed[- ]term|permanent|temporary|seasonal)\b(?! \w+(?:er|or|ist|ant)\b)|"
    r"temps (?:plein|partiel|complet)\b|(?:voll|teil)zeit\b|(?:un)?befristet\w*|minijob\b|cd[id]\b|"
    r"contrat\b.{0,20}\b(?:cdd|cdi|durée|temps|apprentissage|professionnalisation)\b",
    re.I,
)
# What an advert says of the person before it names the role.
PRAISE = re.compile(
    r"^(?:(?:an?|new|highly|very|passionate|experienced|motivated|enthusiastic|friendly|reliable|dynamic|"
    r"talented|skilled|qualified|dedicated|committed|creative|energetic|organi[sz]ed|self-motivated|"
    r"hard-?working|caring|flexible|committed|suitably|excellent|outstanding|exceptional|keen|bright|proactive|"
    r"full-time|part-time|permanent|temporary|and|or|engagierte[nr]?|motivierte[nr]?|erfahrene[nr]?|"
    r"freundliche[nr]?|zuverlässige[nr]?|nette[nr]?|qualifizierte[nr]?|weitere[nr]?|neue[nr]?|und|nouve(?:au|"
    r"lle)|bone?|jeune)\b,?\s*)+",
    re.I,
)
