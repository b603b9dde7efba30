"""Units in, whether the role leads people out, with the words that say so."""

import re
from collections.abc import Sequence

from generator.extracting.gates import first_matches
from generator.model import Kind, Unit

# Nobody writes a line of more letters.
LONGEST = 2_000
# Who leads, in French: whom, or how many; children and guests of a house are led in another sense.
FRENCH_TEAM = (
    r"(?:(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|une? \w+aine d(?:e|"
    r"['’])) ?(?!(?:jeunes |petits )?(?:enfants|élèves|jeunes|étudiants|stagiaires|groupes|participants|"
    r"résidents|usagers|ateliers|activités|sorties|in|or|and|of|to|at|for|with|on)\b)[^\W\d_]+)"
)
# Those who are led though nobody counts them; trainees as well, whom one may teach without leading them.
FRENCH_PEOPLE = (
    r"(?:(?:jeunes |futurs |nouveaux )?(?:bénévoles|volontaires|stagiaires|apprentie?s|alternante?s|salariée?s|"
    r"collaborat(?:eurs|rices)|employée?s|agents|saisonniers|vendeurs|commis|ouvriers|technicien(?:ne)?s|monteurs|"
    r"serveurs|animateurs|intérimaires|opérateurs|auxiliaires)\b)"
)
LEADS_IN_FRENCH = (
    r"\b(?:(?:encadr|manag|supervis)(?:er|ez|es|erez|eras)|encadre) "
    r"(?:au quotidien |directement |jusqu['’]à |et \w+er )?"
    rf"(?:les |vos |tes |ses )?{FRENCH_TEAM}|"
    rf"\bencadrement (?:\w+ )?(?:de |d['’])(?:l['’])?(?:{FRENCH_TEAM}|une équipe|équipe)|"
    r"(?<!à la )(?<!outil de )(?<!outils de )(?<!logiciel de )(?<!logiciels de )\b(?:gestion|supervision) "
    r"(?:quotidienne |opérationnelle |directe )?(?:de (?:l['’]|votre |son |cette )|d['’](?:une )?|des )(?:\w+ )?"
    r"équipes?\b|\bsupervis(?:er|ez|es|e|erez|eras) le travail d(?:es|u|e|['’])|"
    r"\b(?:anim|m[eè]n|pilot|encadr|manag|dirig|supervis|g[éè]r)(?:er|ez|es|e|erez|eras) (?:et (?:\w+ ){1,2})?"
    r"(?:une |l['’]|votre |ton |son |notre |les |des |cette )"
    r"(?:\w+ )?équipes?\b|\bà la tête d['’]une (?:équipe|brigade)|\béquipe de [^.]{0,20}\bsous (?:votre|ta) "
    r"(?:responsabilité|autorité)|\bsous (?:votre|ta) (?:responsabilité|autorité) [^.]{0,20}\béquipe"
)
# Those that a person of any level may lead beside the work: it makes no manager of a trade.
LEADS_SOME_IN_FRENCH = (
    r"\b(?:encadr|manag|dirig|supervis|g[éè]r)(?:er|ez|e|es|erez|eras) (?:au quotidien |directement |et \w+er )?"
    rf"(?:les |des |vos |tes |ses |nos ){FRENCH_PEOPLE}|"
    rf"(?<!à la )\b(?:gestion|encadrement|supervision) (?:quotidienne |directe )?des {FRENCH_PEOPLE}|"
    rf"\bcoordonn(?:er|ez|e) (?:le travail|l['’]activité) d(?:es |e |['’])(?:l['’]|votre )?"
    rf"(?:équipes?\b|{FRENCH_PEOPLE})"
)
# What a field says that holds nothing.
NONE = r"\s?[:|–-]\s?(?:none|nil|no|0|zero|n/a|not applicable|keine|nein|entfällt|non|aucune?|néant)(?=\W*$|[.;,|(])"
# Between the verb and those who are led stands no word that makes them something else's.
DIRECTLY = r"(?:(?!\b(?:for|with|to|from|by|at|in|on|between|among|who|that|using|so)\b)[\w ,&/'’-]){0,40}"
TEAM = (
    r"(?:(?:a|the|your|their|our|small|direct) (?:[\w-]+ ){0,3}(?:teams?|brigade|crew)\b(?! (?:player|environment|"
    r"members? (?:and|to|with)|spirit|culture|work|meeting|event))|(?:team|department|brigade|crew) of|"
    r"direct reports)"
)
PEOPLE = (
    r"(?:people|staff|colleagues|engineers|developers|nurses|carers|teachers|assistants|officers|analysts|designers|"
    r"chefs|cooks|drivers|operatives|technicians|advisers|advisors|employees|associates|volunteers|managers|"
    r"supervisors|interns|trainees|apprentices|cleaners|clerks|guards|labou?rers)"
)
# What may be said of them before.
OTHERS = r"(?:and \w+ )?(?:(?!(?:with|for|of|to|by|that)\b)[\w-]+ ){0,2}?"
# The papers of those who work there, and what they cost.
PAPERS = (
    r"(?! (?:files?|records?|matters|costs?|budgets?|data|issues|actions?|systems?|polic\w+|department|documents))"
)
MANAGES = (
    r"\b(?:manag(?:e|es|ing)|lead(?:s|ing)?|supervis(?:e|es|ing)|oversee(?:s|ing)?|"
    r"direct(?:s|ing)?(?! (?:care|support|contact|sales|mail|line|access))|"
    r"coach(?:es|ing)?|motivat(?:e|es|ing)|roster(?:s|ing)?)\b(?! (?:for|to)\b)"
    rf"{DIRECTLY}\b(?:{TEAM}|(?:front of house |kitchen |warehouse |production |sales |nursing )?staff\b"
    r"(?! (?:members of|meeting|training))|subordinates|"
    rf"personnel\b{PAPERS}|(?:employees|associates|volunteers|managers|supervisors)\b|"
    r"(?:sales|engineering|field) organi[sz]ation)|"
    rf"\b(?:build|develop|hire|recruit|train|schedul)(?:e?s|ing|e)?\b(?! (?:for|to|and buy)\b){DIRECTLY}\b{TEAM}|"
    r"\b(?:look(?:s|ing)? after|line[- ]manag(?:e|es|ing)|in charge of|runs?|manag(?:e|es|ing)|lead(?:s|ing)?|"
    r"supervis(?:e|es|ing)) (?:an? |the |up to |around |about )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|"
    rf"ten|eleven|twelve|fifteen|twenty) (?:\w+ ){{0,2}}?{PEOPLE}\b|"
    rf"(?<!the )(?<!your )(?<!a )(?<!by )\b(?:supervis|line[- ]manag)(?:e|es|ing) {OTHERS}{PEOPLE}\b|"
    rf"\b(?:manag|oversee)(?:e|es|s|ing)? {OTHERS}(?:interns|trainees|apprentices)\b|"
    r"\b(?:manag(?:e|es|ing)|supervis(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)?) the work of\b"
    r"(?! (?:[\w-]+ ){0,2}(?:board|committee|contractors?|suppliers?|vendors?|agenc|"
    r"consultants|third|partners))|"
    rf"\bdirect reports\b(?!{NONE})|\bperformance reviews? of\b|\bdisciplinary action|"
    r"\bsupervisory (?:experience|responsib)|\bwork of employees\b|"
    r"\b(?:direct|supervis|oversee)\w* the work of [\w, /-]{0,60}\bemployees\b|"
    r"\b(?:have|has|be|are) (?:\w+ ){1,8}?(?:working under|reporting (?:directly )?(?:in)?to|under) you\b|"
    r"\b(?:encadr(?:er|ez|ement)|manag(?:er|ez)|dirig(?:er|ez)|supervis(?:er|es|e|"
    r"ez))\b[^.]{0,30}\b(?:équipes?|collaborat(?:eurs?|rices?)|(?<!projet )(?<!développement )"
    r"(?<!parcours )personnel|agents|brigade)|\bmanagement d['’](?:une )?équipe|"
    rf"{LEADS_IN_FRENCH}|{LEADS_SOME_IN_FRENCH}|"
    r"\b(?:personal|führungs)verantwortung\b(?! der| des)|\b(?:führ(?:en|st)|führung von) (?:[\w-]+ ){0,3}"
    r"(?:jahres|personal|mitarbeiter|feedback)gespräche|"
    r"\bdisziplinarisch\w* (?:und \w+ )?(?:führ|leit|verantwort|vorgesetzt)\w*|"
    r"\b(?:ihnen|dir) (?:unterstehen\b|sind\b.{0,40}\bunterstellt)|\bpersonell\w*(?:,? (?:und |sowie )?\w+){0,2} "
    r"(?:leitung|führung|verantwortung)\b(?! durch)|\bmitarbeiterführung|"
    r"\bpersonalführung|\b(?:führ(?:st|en|ung)|leit(?:est|en|"
    r"ung))\b(?![^.,;]*\san(?=\s*(?:[.,;]|$|und\b)))"
    r"(?:(?!\b(?:gespräch|schulung|interview|unterweisung|verhandlung|protokoll|statistik)\w*)[^.]){0,30}\b(?:\w*teams?|"
    r"mitarbeit(?:er|ende)\w*|\w*kräfte[n]?|beschäftigten?|angestellten?|ehrenamtliche[nr]?|freiwilligen?|"
    r"praktikant(?:en|innen)|auszubildenden?|azubis|lernenden|aushilfen|personals?|"
    r"kolleg\w+|assistenzärzt\w+)\b"
)
MANAGES_NOBODY = (
    r"\b(?:no|without) (?:direct reports|people management|line management|supervisory)|"
    r"\bindividual contributor\b|\bnon-supervisory|\b(?:(?:does|do|will) not|won['’]t|doesn['’]t|"
    r"don['’]t) (?:\w+ly )?(?:line[- ])?(?:manage|supervise|lead) (?:any |other )?(?:\w+ )?"
    r"(?:people|staff|others|employees|personnel|a team|one\b|body\b)|"
    r"\b(?:will|does|do) not (?:initially )?have (?:any )?direct reports|"
    r"\bexercises? no (?:direct )?supervision|\b(?:nobody|no one|no-one) (?:will )?reports? to (?:you|this)|"
    r"\bno (?:line|staff|supervisory) (?:reports|management|responsib)|\b(?:keine|ohne) (?:personal|"
    r"führungs)verantwortung|\bsans (?:management|encadrement|responsabilité hiérarchique)\b|"
    rf"\b(?:direct reports?|(?:line|people|staff) management|supervisory (?:duties|responsibilit\w+)|(?:personal|"
    rf"führungs)verantwortung|responsabilités? hiérarchiques?){NONE}|^\W*(?:management|encadrement|supervision|"
    rf"leadership)(?: (?:of staff|d['’]équipe|responsibilit\w+))?{NONE}|"
    r"\bn['’]encadr\w+ (?:personne|pas)\b|\bpas d['’](?:encadrement|équipe à encadrer)\b"
)
# A heading or a field for those who are led: what stands below it is how many.
FIELD = re.compile(
    r"\W*(?:direct reports?|(?:line|people|staff) management|supervisory (?:duties|responsibilit\w+)|supervision "
    r"exercised|(?:personal|führungs)verantwortung|unterstellte mitarbeite\w+|responsabilités? (?:hiérarchiques?|"
    r"d['’]encadrement)|encadrement|management)\W*",
    re.IGNORECASE,
)
LONGEST_ANSWER = 40
MANAGING_KINDS = (Kind.DUTY, Kind.COMPETENCY, Kind.EXPERIENCE)


def manages_people(units: Sequence[Unit]) -> tuple[bool | None, tuple[str, ...]]:
    """Whether the role leads others, None where the posting does not say, and the words that say so."""
    texts = [
        u.text[:LONGEST] for u in units if u.kind in MANAGING_KINDS or (u.kind is Kind.ABOUT and "report" in u.text)
    ]
    answers = [f"{u.section}: {u.text}" for u in units if _answers_a_field(u)]
    nobody, somebody = first_matches([MANAGES_NOBODY, MANAGES], [*texts, *answers])
    for answer, match in ((False, nobody), (True, somebody)):
        if match:
            return answer, (match.strip(),)
    return None, ()


def _answers_a_field(unit: Unit) -> bool:
    """Whether a line is all that stands below a heading for those who are led."""
    return len(unit.text) <= LONGEST_ANSWER and bool(unit.section) and bool(FIELD.fullmatch(unit.section or ""))
