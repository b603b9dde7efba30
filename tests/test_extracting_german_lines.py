"""What the headings and lines of German adverts of many trades are, and which lines alike are something else."""

import pytest

from generator.extracting import labelling
from generator.extracting.labelling import Context
from generator.extracting.sections import announced, led_in
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind

A, K = Announces, Kind
HEADINGS = {
    A.REQUIREMENTS: (
        "Das bietest du", "Über dich", "Wer bist du?", "Unsere Erwartungen", "Womit Sie uns begeistern",
        "So überzeugst du uns", "Persönliche Eignung", "Must-haves", "Das spricht für dich", "Worauf wir Wert legen",
        "Darauf kommt es uns an", "Das benötigen Sie", "Erwartet wird", "Wen wir uns wünschen", "Soft Skills", "Du",
        "Zu Ihrem Profil gehört", "Ihr fachlicher Hintergrund", "Persönliches",
    ),
    A.PREFERRED: ("Bonuspunkte", "Kann-Kriterien", "Gern gesehen", "Das ist ein Plus"),
    A.DUTIES: (
        "Ihre Herausforderung", "Was machst du bei uns?", "Darum geht es", "Arbeitsschwerpunkte", "Deine Themen",
        "Hier kommst du ins Spiel", "Wofür wir dich brauchen", "Du kümmerst dich um", "Was zu tun ist",
        "So bringst du dich ein", "Tätigkeitsprofil", "Ein Tag als Gärtnerin",
        "Das gehört zu deinem Alltag", "In dieser Funktion", "Die Stelle umfasst",
    ),
    A.OFFER: (
        "Womit wir punkten", "Und das bekommst du", "Darauf kannst du dich freuen", "Entlohnung", "Dein Plus",
        "Anstellungsbedingungen", "Das ist für dich drin", "5 Gründe für uns", "Was uns auszeichnet", "Für dich",
        "Sie dürfen sich freuen auf", "Das lassen wir springen",
    ),
    A.AWAITING: ("Was dich als Köchin erwartet", "Es erwartet dich", "Das wartet auf dich"),
    A.ABOUT: (
        "Über die Baumann GmbH", "Ihr neuer Arbeitgeber", "Unsere Praxis", "Firmenprofil", "Wer sind wir?",
        "Kurz zu uns", "Unser Leitbild", "Was wir machen", "Dein zukünftiges Team",
    ),
    A.PROCESS: (
        "Wie es weitergeht", "Noch Fragen?", "Klingt spannend?", "Fühlst du dich angesprochen?", "Rückfragen",
        "Weitere Informationen", "Sende uns deine Unterlagen", "Chancengleichheit", "Verfahren",
        "Du hast noch Fragen?", "So erreichen Sie uns", "Weiterführende Informationen",
    ),
    A.CONDITIONS: ("Pensum", "Stellenantritt", "Beginn und Umfang", "Wann und wo", "Einstellung zum"),
    A.ROLE: ("Über die Stelle", "Stellenprofil", "Jobbeschreibung"),
    # What opens a page as well as it closes it says nothing of what stands below.
    None: ("Werde Teil unseres Teams", "Bereit für etwas Neues?", "Lust auf Veränderung?", "Arbeiten bei uns"),
}  # fmt: skip
LEADS = (
    ("Dafür bringen Sie Folgendes mit:", A.REQUIREMENTS),
    ("Für diese Stelle setzen wir voraus:", A.REQUIREMENTS),
    ("Zu deinem Arbeitsalltag zählt:", A.DUTIES),
    ("Als Hausdame kümmern Sie sich um:", A.DUTIES),
    ("Unsere Mitarbeitenden profitieren von:", A.OFFER),
    ("Dafür erhältst du von uns:", A.OFFER),
    ("Rufen Sie an oder schreiben Sie uns:", A.PROCESS),
)
# Short lines of a list without bullets, which hold words of headings.
SAYING = (
    "Leistungsgerechte Bezahlung", "Hubstaplerschein von Vorteil", "Führerschein ist Voraussetzung",
    "Ansprechpartner für Eltern", "Kontakt zu Lieferanten pflegen", "Du hast Spaß am Umgang mit Menschen",
    "Interessante und vielseitige Tätigkeit", "Verantwortung für den Einkauf", "Sie behalten stets den Überblick",
    "Abgeschlossene Lehre oder vergleichbare Qualifikation", "Interesse an Menschenrechten",
    "Flexible Arbeitszeiten, auch im Homeoffice", "Wünschenswert sind Erfahrungen mit Demenz",
    "Begeisterung für unsere Produkte", "Bewerbungen sichten", "Soziale Kompetenz", "Wir freuen uns auf dich!",
)  # fmt: skip
# Lines that no heading announces.
BARE = {
    K.ABOUT: (
        "Das Hotel Seeblick ist ein familiengeführtes Haus mit 40 Zimmern.",
        "Unser Restaurant liegt mitten in der Altstadt.",
        "Die Sozialstation Nord betreut rund 200 Klienten.",
        "Die Abteilung Einkauf ist zuständig für alle Rohstoffe.", "Sie betreut Familien in drei Landkreisen.",
        "Unser Träger setzt sich für Bildung und Teilhabe ein.",
        "Zur Verstärkung suchen wir ab sofort einen Koch (m/w/d) in Vollzeit.",
        "Bei uns steht der Mensch im Mittelpunkt.",
        "Wir bieten unseren Kunden erstklassigen Service.",
        "Als Familienbetrieb legen wir Wert auf Qualität.",
        "Branche: Gastronomie",
        "Bäcker / Konditor (m/w/d)",
    ),
    K.COMPETENCY: (
        "Für unser Café suchen wir eine motivierte Servicekraft.",
        "Gesucht wird eine flexible Persönlichkeit mit Freude am Umgang mit Gästen.",
        "Sie arbeiten selbstständig, sorgfältig und zuverlässig.",
        "Du packst gerne mit an und behältst auch im Trubel den Überblick.",
        "Teamarbeit ist für dich kein Fremdwort.",
        "Mit modernen Medien gehen Sie sicher um.",
        "Auch in hektischen Momenten bleiben Sie ruhig.",
        "Gepflegtes Erscheinungsbild", "Selbständiges und exaktes Arbeiten", "Sinn für Sauberkeit und Ordnung",
        "Sie arbeiten exakt und sind verschwiegen.", "Abacus kennen Sie bereits.",
        "Einfühlsamer Umgang mit Kindern", "Pünktlichkeit, Ehrlichkeit und Ordnungssinn",
    ),
    K.EXPERIENCE: ("Wir suchen eine erfahrene Köchin (m/w/d).", "Sie haben bereits in einem Hotel gearbeitet."),
    K.EDUCATION: (
        "Wir suchen eine ausgebildete Hauswirtschafterin.", "Hotelfachausbildung", "Eidg. Fachausweis",
        "Fähigkeitszeugnis als Bäcker-Konditor", "Meisterprüfung",
    ),
    K.CREDENTIAL: ("Führerausweis Kat. B", "Einwandfreier Leumund", "Hubstaplerschein von Vorteil"),
    K.LANGUAGE: (
        "Englisch sollten Sie gut sprechen.", "Grundkenntnisse der deutschen Sprache",
        "Verständigungssicheres Deutsch",
    ),
    K.CONDITION: (
        "Pensum: 80-100%", "Beginn: 01.09.2024", "25 bis 40 Jahre alt", "Zeitliche Flexibilität",
        "Bereitschaft zu Montagetätigkeiten im In- und Ausland", "Eintritt per sofort oder nach Vereinbarung",
    ),
    K.DUTY: (
        "Betreuung von Kindern im Alter von 1 bis 6 Jahren", "Kommissionieren und Verpacken von Waren",
        "Kommunikation mit Angehörigen", "Meldung von Schäden an die Haustechnik",
        "Du unterstützt unser Küchenteam beim Vorbereiten.", "Ihre Aufgabe ist die Zubereitung der Speisen.",
        "Du bist für die Sauberkeit der Zimmer zuständig.",
    ),
    K.OFFER: (
        "Wir bieten Ihnen eine Stelle in Voll- oder Teilzeit.", "Geregelte Arbeitszeiten, keine Wochenendarbeit",
        "Freie Wochenenden", "5-Tage-Woche", "Unterkunft kann gestellt werden.", "Befristung: keine",
        "Wir nehmen uns Zeit für deine Einarbeitung.", "Du suchst einen Arbeitgeber mit Herz?",
        "Werkzeug und Kleidung stellen wir.",
    ),
    K.PROCESS: (
        "Tel.: 0123", "Lindenstraße 12, 12345 Neustadt", "Interessiert?", "Klingt das nach dir?", "Jetzt bewerben",
        "Wir freuen uns, Sie kennenzulernen.", "Mit freundlichen Grüßen", "Veröffentlicht am 3. Mai 2023",
        "Aus Gründen der besseren Lesbarkeit steht hier nur eine Form.", "Quereinsteiger sind herzlich willkommen!",
        "Herr Peter Muster",
        "Vielen Dank für Ihr Interesse an unserer Kanzlei.", "Lass uns bei einem Tee darüber reden!",
        "Werde Teil unseres Teams!", "Diese Stelle ist leider bereits besetzt.",
        "Menschen mit Migrationshintergrund sind uns willkommen.", "Telefonisch erreichen Sie uns unter 0123.",
    ),
}  # fmt: skip
# Lines under a heading whose words alone would say something else.
PLACED = (
    (A.REQUIREMENTS, "Die Kita Sonnenau ist eine Einrichtung mit zwei Gruppen.", K.ABOUT),
    (A.REQUIREMENTS, "Unser junges Team kocht täglich für 300 Gäste.", K.ABOUT),
    (A.REQUIREMENTS, "Dann freuen wir uns darauf, Sie kennenzulernen!", K.PROCESS),
    (A.REQUIREMENTS, "Du arbeitest sorgfältig und bringst viel Engagement mit", K.COMPETENCY),
    (A.REQUIREMENTS, "Sie übernehmen gerne Verantwortung", K.COMPETENCY),
    (A.REQUIREMENTS, "Kenntnisse der deutschen Rechtschreibung", K.LANGUAGE),
    (A.REQUIREMENTS, "Bei Fragen ist Herr Kunz gerne für Sie da.", K.PROCESS),
    (A.REQUIREMENTS, "Bewerbung unter Angabe des frühesten Eintritts", K.PROCESS),
    (A.REQUIREMENTS, "Sie sind bereit zu reisen", K.CONDITION),
    (A.REQUIREMENTS, "Du kommst aus der Gastronomie oder dem Handel", K.EXPERIENCE),
    (A.REQUIREMENTS, "Sie haben Soziale Arbeit studiert", K.EDUCATION),
    (A.REQUIREMENTS, "Zahntechniker (m/w/d) oder vergleichbar", K.EDUCATION),
    (A.DUTIES, "Du bist bereit, Neues zu lernen", K.COMPETENCY),
    (A.DUTIES, "Es besteht die Möglichkeit, später die Leitung zu übernehmen", K.OFFER),
    (A.CONDITIONS, "Reinigen der Gästezimmer", K.DUTY),
    (A.DUTIES, "Lohn- und Gehaltsabrechnung", K.DUTY),
    (A.DUTIES, "Zusammenarbeit mit Ämtern und Behörden", K.DUTY),
    (A.DUTIES, "Ausbildung der Lehrlinge", K.DUTY),
    (A.DUTIES, "Postfach: die tägliche Post verteilen", K.DUTY),
    (A.OFFER, "Verlässliche Dienstpläne und fester Einsatzort", K.OFFER),
    (A.OFFER, "Führerscheinzuschuss", K.OFFER),
    (A.OFFER, "Ihnen stehen kostenlose Parkplätze zur Verfügung", K.OFFER),
    (A.OFFER, "Ab 28 Tage, je nach Alter und Erfahrung", K.OFFER),
    (A.OFFER, "Für Auskünfte steht Ihnen Frau Lang zur Verfügung", K.PROCESS),
    (A.OFFER, "Der Arbeitsplatz befindet sich in Rostock", K.CONDITION),
    (A.OFFER, "Kommunikation auf Augenhöhe", K.OFFER),
    (A.OFFER, "Bewerbungskosten werden nicht erstattet.", K.PROCESS),
)


def kind_of(line, announces):
    block = BlockType.PARAGRAPH if line.endswith((".", "!", "?")) or ":" in line else BlockType.ITEM
    return labelling.kind_of(line, Context(announces, block, "de"))


@pytest.mark.parametrize("announces", HEADINGS)
def test_german_headings_in_words_of_their_own_announce_what_stands_below_them(announces):
    assert {heading: announced(heading, "de") for heading in HEADINGS[announces]} == dict.fromkeys(
        HEADINGS[announces], announces
    )


def test_a_german_line_that_says_something_itself_announces_nothing():
    assert {line: announced(line, "de") for line in SAYING} == dict.fromkeys(SAYING)


@pytest.mark.parametrize(("sentence", "announces"), LEADS)
def test_a_german_sentence_with_a_colon_announces_its_list(sentence, announces):
    assert led_in(sentence, "de") is announces


@pytest.mark.parametrize("kind", BARE)
def test_german_lines_show_what_they_are_where_no_heading_says(kind):
    assert {line: kind_of(line, None) for line in BARE[kind]} == dict.fromkeys(BARE[kind], kind)


@pytest.mark.parametrize(("announces", "line", "kind"), PLACED)
def test_a_german_line_may_be_something_else_than_its_heading_announces(announces, line, kind):
    assert kind_of(line, announces) is kind


@pytest.mark.parametrize(
    "line",
    [
        "Du rapportierst direkt an den Küster",
        "Sie berichten an die Intendanz",
        "Sie sind direkt der Oberin unterstellt",
        "Der Werftleitung unterstellt",
        "Du arbeitest unter der Anleitung von Meister Koch",
        "Unter der Führung der Konzertmeisterin",
        "Vorgesetzte Stelle: Amtsleitung",
        "Du wirst Teil eines neunköpfigen Teams",
    ],
)
def test_who_a_german_post_answers_to_and_its_team_are_no_task(line):
    assert kind_of(line, A.DUTIES) is K.ABOUT


@pytest.mark.parametrize(
    "line", ["Sie unterstehen dem Förster und pflanzen Eichen", "Du meldest Schäden an den Wart"]
)
def test_a_task_done_under_somebody_is_a_task_in_german(line):
    assert kind_of(line, A.DUTIES) is K.DUTY


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Nachweis der Seediensttauglichkeit", K.CREDENTIAL),
        ("Gültiger Nachweis über einen Sehtest", K.CREDENTIAL),
        ("Eintragung in die Handwerksrolle", K.CREDENTIAL),
        ("Mitglied der Architektenkammer", K.CREDENTIAL),
        ("Erweiterte Sicherheitsüberprüfung", K.CREDENTIAL),
        ("Abgeschlossener Zivil- oder Wehrdienst", K.CONDITION),
        ("Schweizer Staatsbürgerschaft", K.CONDITION),
        ("Zugehörigkeit zu einer christlichen Kirche", K.CONDITION),
        ("Nichtraucher", K.CONDITION),
    ],
)
def test_proofs_registers_and_statuses_are_papers_and_conditions_in_german(line, kind):
    assert kind_of(line, A.REQUIREMENTS) is kind


def test_citizenship_among_what_makes_no_difference_is_no_condition():
    assert kind_of("Unabhängig von Alter, Religion und Staatsangehörigkeit", A.PROCESS) is K.PROCESS


@pytest.mark.parametrize("announces", [None, A.REQUIREMENTS, A.DUTIES, A.OFFER])
@pytest.mark.parametrize(
    "line",
    [
        "Schöne Grüße vom Hafen",
        "Herzlichst",
        "Hochachtungsvoll",
        "Guten Morgen zusammen",
        "Sehr geehrte Damen und Herren",
        "Bis demnächst",
        "Ihre Personalabteilung",
        "Leiterin Personal",
    ],
)
def test_what_frames_a_german_letter_is_about_applying_wherever_it_stands(announces, line):
    assert kind_of(line, announces) is K.PROCESS


@pytest.mark.parametrize(
    "line",
    [
        "Eigenverantwortliches Arbeiten an der Drehbank",
        "Teamgeist und Humor",
        "Du kannst selbstständig arbeiten",
        "Ausbildung zur Meisterin möglich",
        "Kinderkrippe (Mo-Fr 6:30 bis 17:30 Uhr)",
        "Kantine mit Öffnungszeiten von 7:30 bis 14:00 Uhr",
    ],
)
def test_what_an_offer_names_is_given_in_german(line):
    assert kind_of(line, A.OFFER) is K.OFFER


@pytest.mark.parametrize("line", ["Sie bringen Humor und Geduld mit", "Wir erwarten Sorgfalt"])
def test_what_a_line_asks_for_is_asked_among_what_is_offered_in_german(line):
    assert kind_of(line, A.OFFER) is K.COMPETENCY


@pytest.mark.parametrize(
    "line", ["Eigenes Werkzeug", "Bereitschaft, ins Tal zu ziehen", "Mit dem Bus kaum erreichbar"]
)
def test_own_tools_a_home_nearby_and_a_remote_place_are_conditions_in_german(line):
    assert kind_of(line, A.REQUIREMENTS) is K.CONDITION


def test_that_beginners_may_apply_is_no_ask_in_german():
    assert kind_of("Auch offen für Berufsanfänger", A.REQUIREMENTS) is K.PROCESS


@pytest.mark.parametrize("link", ["oder", "oder alternativ", ", alternativ"])
def test_a_german_paper_or_else_years_of_practice_is_asked_as_a_paper(link):
    line = f"Gesellenbrief als Böttcher {link} drei Jahre Erfahrung".replace(" ,", ",")

    assert kind_of(line, A.REQUIREMENTS) is K.EDUCATION
