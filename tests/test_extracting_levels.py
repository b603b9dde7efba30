"""How senior a role is and whether it leads people, above all where the title misleads."""

import pytest

from generator.extracting import extract_requirements
from generator.extracting.seniority import seniority_of
from generator.model import Importance, Kind, Level, Unit
from generator.postings import markdown, text

HEADS = {
    "en": ("We are looking for a person to join us in the city.", "Duties"),
    "fr": (
        "Nous recherchons une personne pour notre équipe et vous êtes au service des clients dans la région.",
        "Vos missions",
    ),
    "de": (
        "Wir suchen für unser Haus in der Stadt eine Person, die mit uns und für die Menschen arbeitet.",
        "Ihre Aufgaben",
    ),
}
# Language, title, lines of duties, the level, whether the role leads people (None: not said).
ROLES = (
    (
        "fr",
        "Account Manager",
        ["Look after thirty trade customers", "Reports to the sales director"],
        "contributor",
        None,
    ),
    ("de", "Key Account Manager (m/w/d)", ["Betreuung unserer Bestandskunden"], "contributor", None),
    ("en", "Account Executive", ["Sell subscriptions to small firms"], "contributor", None),
    ("en", "Client Director", ["Own one large account and grow it"], "director", None),
    ("en", "Art Director", ["Design posters and layouts", "No direct reports"], "contributor", False),
    (
        "fr",
        "Assistant Manager",
        ["Open and close the shop", "Supervise a team of six sales assistants"],
        "manager",
        True,
    ),
    ("en", "Assistant to the Director", ["Keep the director's diary", "Book travel"], "contributor", None),
    (
        "en",
        "Executive Assistant to the CEO",
        ["Prepare meetings for the CEO", "Reports to the CEO"],
        "contributor",
        None,
    ),
    (
        "en",
        "Personal Assistant",
        ["You report directly to the managing director", "Answer the telephone"],
        "contributor",
        None,
    ),
    ("en", "Head Chef", ["Write the menus", "Lead a kitchen brigade of eight"], "manager", True),
    ("en", "Chef de partie", ["Run the sauce section", "You report to the head chef"], "contributor", None),
    ("en", "Sous-chef", ["Take charge of the kitchen when the head chef is away"], "manager", None),
    ("fr", "Commis de cuisine", ["Éplucher les légumes"], "entry", None),
    ("en", "Drainage Engineer", ["Does not directly supervise other staff", "Sizes pipes"], "contributor", False),
    ("en", "Tax Adviser", ["The adviser will not have direct reports", "Files returns"], "contributor", False),
    ("en", "Joiner", ["You will have two improvers working under you"], "contributor", True),
    ("de", "Zahntechniker", ["Sie leiten neue Kollegen an", "Sie fertigen Kronen"], "contributor", None),
    ("de", "Chauffeurin für die Geschäftsleitung", ["Sie fahren sicher"], "contributor", None),
    ("de", "Vorzimmer der Klinikleitung", ["Sie planen Termine"], "contributor", None),
    ("de", "Stellvertretende Schulleitung", ["Sie vertreten die Leitung"], "manager", None),
    ("de", "Dezernentin für Kultur", ["Sie verantworten fünf Ämter"], "director", None),
    ("fr", "Assistant-gérant", ["Superviser une équipe de neuf caissiers"], "manager", True),
    ("fr", "Inspectrice", ["Supervise le travail des inspecteurs"], "manager", True),
    ("fr", "Chef de projet", ["Piloter les projets de migration"], "contributor", None),
    ("fr", "Chef d'équipe", ["Encadrer une équipe de dix maçons"], "manager", True),
    ("fr", "Chargée de clientèle", ["Conseiller les clients"], "contributor", None),
    ("fr", "Responsable de magasin", ["Manager une équipe de cinq vendeurs"], "manager", True),
    ("fr", "Directrice de crèche", ["Encadrer le personnel de la crèche"], "manager", True),
    ("fr", "Directeur général", ["Rendre compte au conseil d'administration"], "executive", None),
    (
        "en",
        "Associate Director, Clinical Research",
        ["Set the direction of three studies", "Reports to the VP of Research"],
        "director",
        None,
    ),
    ("fr", "Sales Associate", ["Serve customers on the shop floor"], "entry", None),
    ("en", "Associate Solicitor", ["Advise clients on leases"], "contributor", None),
    ("en", "Lead Generation Specialist", ["Find new leads by telephone"], "contributor", None),
    ("en", "Lead Generation Representative", ["Call companies and book meetings"], "contributor", None),
    ("en", "Team Lead Customer Care", ["Lead a team of ten agents"], "manager", True),
    ("en", "Lead Nurse", ["Organise the ward rota", "Supervise a team of nurses"], "manager", True),
    ("en", "Charge Nurse", ["Coordinate care on the shift"], "manager", None),
    ("en", "Registered Nurse", ["Give medicine", "You report to the ward manager"], "contributor", None),
    ("en", "Project Manager", ["Manage projects from start to handover"], "contributor", None),
    ("en", "Product Manager", ["Own the roadmap"], "contributor", None),
    ("de", "Office Manager", ["Order supplies", "Manage the post"], "contributor", None),
    ("en", "Community Manager", ["Answer comments"], "contributor", None),
    ("en", "Vice President, Fixed Income (bank)", ["Model bonds"], "contributor", None),
    (
        "en",
        "Vice President of Engineering",
        ["Lead an engineering organisation of 200", "Reports to the CEO"],
        "director",
        True,
    ),
    (
        "de",
        "Finanzbuchhalter (m/w/d)",
        ["Sie berichten an die Leitung Rechnungswesen", "Sie erstellen Abschlüsse"],
        "contributor",
        None,
    ),
    ("de", "Pflegedienstleitung", ["Personalverantwortung für 40 Mitarbeitende"], "manager", True),
    ("de", "Stationsleitung (m/w/d)", ["Führung des Pflegeteams"], "manager", True),
    ("de", "Führungskraft Logistik", ["Du führst ein Team von 20 Mitarbeitern"], "manager", True),
    (
        "de",
        "Sachbearbeiter Einkauf",
        ["Zusammenarbeit mit Führungskräften", "Du berichtest an die Geschäftsführung"],
        "contributor",
        None,
    ),
    ("de", "Teamleiter Versand", ["Du leitest ein Team von zwölf Personen"], "manager", True),
    ("de", "Geschäftsführer (m/w/d)", ["Gesamtverantwortung für das Unternehmen"], "executive", None),
    ("de", "Assistenz der Geschäftsführung", ["Terminplanung für die Geschäftsführung"], "contributor", None),
    ("de", "Auszubildende zur Kauffrau", ["Du lernst alle Abteilungen kennen"], "entry", None),
    ("fr", "Apprenti boulanger", ["Pétrir la pâte"], "entry", None),
    ("de", "Praxisanleiter (m/w/d)", ["Anleitung der Auszubildenden"], "contributor", None),
    ("de", "Volontariat in der Redaktion", ["Du schreibst Meldungen"], "entry", None),
    ("de", "Lernende Köchin EFZ", ["Du lernst alle Posten kennen"], "entry", None),
    ("de", "Zimmermädchen (m/w/d)", ["Reinigung der Zimmer"], "entry", None),
    ("de", "Hausdame", ["Einteilung der Zimmerreinigung"], "manager", None),
    ("de", "Hoteldirektorin", ["Sie verantworten das Ergebnis des Hauses"], "director", None),
    ("de", "Mitglied der Geschäftsleitung", ["Sie verantworten den Vertrieb"], "executive", None),
    ("de", "Referentin der Geschäftsleitung", ["Sie bereiten Sitzungen vor"], "contributor", None),
    ("de", "Reiseleiterin", ["Du zeigst Gruppen die Altstadt"], "contributor", None),
    ("de", "Vorarbeiter Tiefbau", ["Du teilst die Kolonne ein"], "manager", None),
    ("de", "Busfahrer (m/w/d)", ["Sie fahren im Linienverkehr"], "entry", None),
    ("de", "Fachkraft Versand", ["In der Frühschicht führen Sie 18 Mitarbeitende"], "manager", True),
    ("de", "Teamleitung Spritzguss", ["Sie führen Jahresgespräche und planen den Urlaub"], "manager", True),
    ("de", "Einkäufer (m/w/d)", ["Sie haben keine Führungsverantwortung"], "contributor", False),
    ("en", "Warehouse Operative", ["Pick and pack orders", "No experience required"], "entry", None),
    ("en", "Care Assistant", ["Help residents wash and dress"], "entry", None),
    ("en", "Teaching Assistant", ["Help pupils read"], "contributor", None),
    ("en", "Kitchen Porter", ["Wash pots"], "entry", None),
    ("en", "Principal Engineer", ["Set technical standards", "Individual contributor"], "contributor", False),
    ("en", "Principal", ["Lead a school of 600 pupils", "Report to the board of governors"], "director", None),
    ("en", "Headteacher", ["Lead the school and its staff"], "director", True),
    (
        "en",
        "Head of Department, Mathematics",
        ["Teach maths to years 7 to 11", "Lead a department of six teachers"],
        "manager",
        True,
    ),
    ("en", "Director of First Impressions", ["Greet visitors"], "contributor", None),
    ("en", "Chief of Staff", ["Prepare the CEO's meetings"], "contributor", None),
    ("en", "Chief Executive Officer", ["Answer to the board"], "executive", None),
    ("en", "Store Manager", ["Recruit, train and roster staff"], "manager", True),
    ("en", "Case Manager", ["Support families in need"], "contributor", None),
    ("en", "Social Media Manager", ["Write posts"], "contributor", None),
    ("en", "Cleaning Supervisor", ["Inspect rooms", "Roster a team of cleaners"], "manager", True),
    (
        "en",
        "Software Engineer",
        ["Work with directors and senior managers", "Mentor junior colleagues"],
        "contributor",
        None,
    ),
    ("en", "Senior Software Engineer", ["Lead projects", "Code reviews"], "contributor", None),
    ("en", "Staff Nurse", ["Care for patients"], "contributor", None),
    ("en", "Shift Leader", ["Run the shift"], "manager", None),
    ("en", "Staff Accountant", ["Prepare accounts"], "contributor", None),
    ("en", "HGV Driver", ["Deliver pallets"], "entry", None),
    ("en", "Executive Chef", ["Run three kitchens", "Manage a team of 25"], "manager", True),
    ("en", "Managing Director", ["Run the company"], "executive", None),
    ("fr", "Infirmier coordinateur", ["Encadrer l'équipe soignante"], "manager", True),
    ("fr", "Coordinateur logistique", ["Suivre les livraisons"], "contributor", None),
    ("en", "Bar Staff", ["Pour drinks"], "entry", None),
    ("fr", "Vendeur", ["Encaisser les clients"], "contributor", None),
    ("de", "Verkäuferin (m/w/d)", ["Bedienung der Kasse"], "contributor", None),
    ("de", "Oberarzt (m/w/d)", ["Führung der Assistenzärzte"], "manager", True),
    ("de", "Chefarzt (m/w/d)", ["Leitung der Klinik"], "director", None),
    (
        "en",
        "Regional Manager",
        ["Responsible for 14 shops and a budget of £4 million", "Manage shop managers"],
        "manager",
        True,
    ),
    ("en", "Consultant", ["Advise clients"], "contributor", None),
    ("en", "Trainee Manager", ["Learn every part of the shop"], "entry", None),
    ("en", "Management Accountant", ["Prepare management accounts"], "contributor", None),
    ("en", "Internal Auditor", ["Audit the branches"], "contributor", None),
    ("fr", "International Sales Manager", ["Sell abroad"], "manager", None),
    ("en", "Security Officer", ["Patrol the site"], "contributor", None),
    ("en", "Chief Engineer (vessel)", ["Keep the engines running"], "manager", None),
    ("en", "Assistant Director of Nursing", ["Manage ward managers"], "director", True),
    ("en", "Deputy Head of Finance", ["Lead a team of four accountants"], "manager", True),
    ("en", "Directeur artistique", ["Concevoir des affiches"], "contributor", None),
    ("fr", "Attaché de direction", ["Tenir l'agenda de la direction"], "contributor", None),
    ("fr", "Assistante de direction", ["Tenir l'agenda"], "contributor", None),
    ("de", "Leiter Vertrieb", ["Führung von 15 Mitarbeitern, Sie berichten an den Vorstand"], "director", True),
    ("de", "Kita-Leitung", ["Leitung eines Teams von 12 Erzieherinnen"], "manager", True),
    ("de", "Projektleiter (m/w/d)", ["Leitung von Bauprojekten"], "contributor", None),
    ("de", "Bauleiter (m/w/d)", ["Überwachung der Baustelle"], "manager", None),
    ("de", "Produktionshelfer (m/w/d)", ["Verpacken der Ware"], "entry", None),
    ("en", "Werkstudent Marketing", ["Mitarbeit an Kampagnen"], "entry", None),
    ("en", "Volunteer Coordinator", ["Recruit and supervise volunteers"], "contributor", True),
    ("en", "Barista", ["You report to the owner"], "contributor", None),
    ("en", "Software Engineer", ["Reports to the CTO"], "contributor", None),
    ("en", "HR Manager", ["Reporting to the Managing Director"], "manager", None),
    ("en", "Machinist", ["Reports to the General Manager"], "contributor", None),
    ("en", "Bookkeeper", ["Reports to the CEO"], "contributor", None),
    ("en", "Head of Fundraising", ["You will report directly to the chief executive"], "director", None),
    ("en", "Store Manager", ["Build strong relationships with staff"], "manager", None),
    ("en", "Analyst", ["Develop training materials for employees"], "contributor", None),
    ("en", "Trainer", ["Train employees in our software at client sites"], "contributor", None),
    ("en", "HR Officer", ["Recruit staff for the branches"], "contributor", None),
    ("en", "Developer", ["Join a team of 12 engineers"], "contributor", None),
    ("en", "Foreman", ["Lead a crew of six roofers"], "manager", True),
    ("en", "Office Clerk", ["Schedule meetings for staff"], "contributor", None),
    ("en", "Intern", ["Support the team of 20"], "entry", None),
)


@pytest.mark.parametrize(("language", "title", "lines", "level", "leads"), ROLES)
def test_level_and_leading_people_are_read_from_what_is_said_before_the_title(language, title, lines, level, leads):
    opening, heading = HEADS[language]
    items = "".join(f"- {line}\n" for line in lines)

    found = extract_requirements(
        markdown.read(f"# {title}\n\n{opening}\n\n## {heading}\n\n{items}", "a.md")
    ).seniority

    assert (found.level, found.manages_people) == (level, leads)
    assert found.because


@pytest.mark.parametrize(
    "title",
    ["Chef·fe de service", "Cheffe du service social", "Chef(fe) de bureau", "Cadre de santé", "Leitende Ärztin",
     "Konrektorin", "Contremaître", "Leitung der Stadtkasse", "Abteilungsleiter (m/w/d)"],
)  # fmt: skip
def test_a_title_of_who_leads_a_service_or_its_work_is_a_managers(title):
    assert seniority_of((), title, "fr").level is Level.MANAGER


def test_the_level_is_read_from_the_role_and_not_from_the_employer_above_it():
    advert = "VILLE DE MONTCLAIR\n\nPoste à pourvoir : Cheffe de service\n\nVous travaillez ici.\n"
    assert extract_requirements(text.read(advert, "a")).seniority.level is Level.MANAGER


@pytest.mark.parametrize(
    ("language", "title", "line"),
    [
        ("en", "Stock Clerk", "Direct reports: none"),
        ("en", "Stock Clerk", "Line management: N/A"),
        ("en", "Stock Clerk", "This post has no direct reports"),
        ("de", "Lagerist", "Personalverantwortung: keine"),
        ("fr", "Magasinier", "Encadrement : non"),
    ],
)
def test_a_field_for_those_led_that_holds_nobody_says_that_nobody_is_led(language, title, line):
    found = found_in(language, title, (line,))

    assert (found.level, found.manages_people) == ("contributor", False)


@pytest.mark.parametrize(
    "line", ["Mentors new members of staff", "Mentor a small team of trainees", "Mentoring junior staff"]
)
def test_a_mentor_leads_nobody(line):
    assert found_in("en", "Stock Clerk", (line,)).manages_people is None


@pytest.mark.parametrize(
    "line", ["Reports to the Director of Music", "Reporting to the Head of Finance", "You report to the director"]
)
def test_whom_somebody_answers_to_does_not_raise_him(line):
    assert (
        found_in("en", "Library Assistant", (line,)).level
        == found_in("en", "Library Assistant", ("Shelve books",)).level
    )


@pytest.mark.parametrize(
    ("title", "lines", "level"),
    [
        ("Cook", ("Manage the work of the volunteers", "Prepare reports to the board"), "contributor"),
        ("Cook", ("Compile hygiene reports to the board of trustees",), "contributor"),
        (
            "Grants Officer",
            ("Supervise two volunteers", "Write yearly reports to the Chief Executive"),
            "contributor",
        ),
        ("Kitchen Manager", ("Budgeting and reporting to the owner", "Report to the board on costs"), "manager"),
        ("Head of Catering", ("Draft monthly reports to the Managing Director",), "manager"),
        ("Head of Catering", ("You report to the Managing Director", "Lead a team of six cooks"), "director"),
    ],
)
def test_reports_that_somebody_writes_are_no_line_that_the_role_stands_in(title, lines, level):
    assert found_in("en", title, lines).level == level


@pytest.mark.parametrize(
    ("language", "title", "line", "level"),
    [
        ("en", "Office Manager", "Reports to: Chief Executive Officer", "contributor"),
        ("en", "Manager, Harbour Services", "Reports to: Chief Executive Officer", "manager"),
        ("en", "Forklift Driver", "You report to the depot manager", "entry"),
        ("en", "Head Waiter", "Reports to: Restaurant Manager", "manager"),
        ("en", "Grill Cook", "You are a member of the management team", "contributor"),
        ("de", "Gärtner", "Erstellung von Berichten an die Geschäftsführung", "contributor"),
        ("de", "Leiter Einkauf", "Sie berichten direkt an den Vorstand", "manager"),
        ("fr", "Fleuriste", "Rattachée à la direction générale, vous composez les bouquets", "contributor"),
        ("fr", "Responsable de rayon", "Rattaché à la direction générale, vous commandez les plants", "manager"),
    ],
)
def test_a_title_that_says_a_level_outranks_whom_it_answers_to(language, title, line, level):
    assert found_in(language, title, (line,)).level == level


@pytest.mark.parametrize(
    "line",
    [
        "Reporting to the Director of Parks, you mow the lawns",
        "Reports to the Chief Executive",
        "Open to all from 16+ years",
        "Join a team of 12 gardeners",
    ],
)
def test_without_a_title_such_a_line_says_nothing_of_the_level(line):
    unit = Unit(n=0, line=None, section=None, text=line, kind=Kind.DUTY, importance=Importance.NONE)
    assert seniority_of((unit,), None, "en").level is Level.CONTRIBUTOR


@pytest.mark.parametrize(
    ("title", "level", "words"),
    [
        ("Cook at Ashford Junior School", "contributor", "Cook"),
        ("Caretaker - Ashford Junior and Infant School", "contributor", "Caretaker"),
        ("Junior Caretaker", "entry", "Junior"),
        ("Lead Gen Specialist", "contributor", "Lead Gen"),
        ("Lead Nurse", "manager", "Lead"),
        ("Cleaner, Elm Senior Living", "entry", "Cleaner"),
        ("Senior Cleaner", "contributor", "Senior"),
        ("Receptionist at the Head Gardener Inn", "contributor", "Receptionist"),
        ("Internship Coordinator", "contributor", "Coordinator"),
        ("Summer Interns", "entry", "Interns"),
        ("Stage Manager", "manager", "Manager"),
        ("Stage - Comptabilité", "entry", "Stage"),
        ("Lehrstelle Köchin EFZ", "entry", "Lehrstelle"),
        ("Lehre als Tischler (m/w/d)", "entry", "Lehre als"),
        ("Freiwilliges Ökologisches Jahr im Moor", "entry", "Freiwilliges Ökologisches Jahr"),
        ("Sie beraten die Werksleitung", "contributor", None),
        ("Du bist Küchenchef?", "manager", "Küchenchef"),
        ("New vacancy: Florist", "contributor", "Florist"),
        ("Welder- Nights- $900 bonus", "contributor", "Welder"),
        ("Tischler (m/w/d) gesucht", "contributor", "Tischler"),
        ("Mitarbeiter im Hol- und Bringdienst (Teilzeit)", "contributor", "Mitarbeiter im Hol- und Bringdienst"),
        ("Fleuriste H/F", "contributor", "Fleuriste"),
    ],
)
def test_the_level_is_told_by_the_words_that_name_the_role_and_by_no_more(title, level, words):
    found = seniority_of((), title, "en")
    assert (found.level, found.because) == (level, (words,) if words else ())


@pytest.mark.parametrize(
    ("language", "line", "leads"),
    [
        ("en", "Manage the work of, and lend tools to, the night crew", True),
        ("en", "Direct technical and yard personnel", True),
        ("en", "Supervise interns", True),
        ("en", "Supervise the cooks on shift", True),
        ("en", "Manage the work of outside contractors", None),
        ("en", "Manage personnel files", None),
        ("en", "Work with the supervising engineers", None),
        ("en", "Manage relationships with interns", None),
        ("en", "Assist direct care staff", None),
        ("fr", "Vous gérez l'équipe du matin", True),
        ("fr", "Gestion de l'équipe du soir", True),
        ("fr", "Encadrer des bénévoles", True),
        ("fr", "Recruter et gérer des stagiaires", True),
        ("fr", "Coordonner l'activité des commis", True),
        ("fr", "Gérer les équipements", None),
        ("fr", "Gérer les plannings des équipes", None),
        ("fr", "Participer à la gestion de l'équipe", None),
        ("fr", "Superviser la création de vitrines", None),
        ("fr", "Superviser la collaboration avec les écoles", None),
        ("fr", "Coordonner l'activité du marché", None),
        ("de", "Personelle und organisatorische Leitung der Filiale", True),
        ("de", "Fachliche und personelle Führung des Standorts", True),
        ("de", "Führung der Ehrenamtlichen im Tierheim", True),
        ("de", "Ihnen unterstehen fünf Mitarbeitende", True),
        ("de", "Sie führen Gespräche mit Ehrenamtlichen", None),
        ("de", "Anleitung von Praktikanten", None),
    ],
)
def test_who_leads_people_is_told_from_who_leads_a_thing(language, line, leads):
    titles = {"en": "Florist", "fr": "Fleuriste", "de": "Florist"}
    assert found_in(language, titles[language], (line,)).manages_people is leads


@pytest.mark.parametrize(
    ("heading", "line", "leads"),
    [
        ("Supervisory Responsibilities", "None", False),
        ("Direct reports", "N/A", False),
        ("Führungsverantwortung", "Keine", False),
        ("Encadrement", "Aucun", False),
        ("Direct reports", "Two florists", True),
        ("Allowances", "None", None),
    ],
)
def test_a_heading_for_those_led_is_answered_by_the_line_below_it(heading, line, leads):
    unit = Unit(n=0, line=None, section=heading, text=line, kind=Kind.ABOUT, importance=Importance.NONE)
    assert seniority_of((unit,), "Florist", "en").manages_people is leads


def found_in(language, title, lines):
    opening, heading = HEADS[language]
    items = "".join(f"- {line}\n" for line in lines)
    return extract_requirements(markdown.read(f"# {title}\n\n{opening}\n\n## {heading}\n\n{items}", "a.md")).seniority
