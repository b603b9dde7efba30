"""What a line of a German advert asks for or tells where its words or its place first say something else."""

import pytest

from generator.extracting import labelling
from generator.extracting.labelling import Context
from generator.extracting.sections import announced, led_in
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind

A, K = Announces, Kind


def kind_of(line, announces):
    block = BlockType.PARAGRAPH if line.endswith((".", "!", "?")) else BlockType.ITEM
    return labelling.kind_of(line, Context(announces, block, "de"))


def kinds_of(lines, announces):
    return {line: kind_of(line, announces) for line in lines}


def all_are(kind, announces, *lines):
    return kinds_of(lines, announces) == dict.fromkeys(lines, kind)


def test_years_of_work_by_whatever_name_are_experience():
    assert all_are(
        K.EXPERIENCE,
        A.REQUIREMENTS,
        "eine mindestens vierjährige Tätigkeit in einer Notaraufnahme",
        "drei Jahre Tätigkeit als Hausmeister",
        "einschlägige Tätigkeit von mindestens fünf Jahren",
        "Tätigkeit in einer Gärtnerei, mind. 3 Jahre",
        "Einsatz als Rettungsschwimmer",
    )


@pytest.mark.parametrize("announces", [None, A.REQUIREMENTS, A.OFFER, A.PROCESS])
def test_whom_a_school_that_employs_wants_more_of_is_no_degree(announces):
    assert all_are(
        K.PROCESS,
        announces,
        "Die Hochschule Seeburg will den Anteil von Frauen in Forschung und Lehre erhöhen.",
        "Die Fachhochschule hat das Ziel, den Anteil der Professorinnen zu steigern.",
        "Die Hochschule setzt sich für Gleichstellung ein.",
        "Bewerbungen von Absolventinnen mit Hochschulabschluss sehen wir gern.",
    )


def test_a_degree_of_a_school_is_still_one():
    assert all_are(K.EDUCATION, A.REQUIREMENTS, "Abschluss einer Fachhochschule", "Tischlerlehre", "Lehre im Handel")


def test_what_matters_in_the_reader_is_asked_among_what_is_offered():
    assert all_are(
        K.COMPETENCY,
        A.OFFER,
        "Uns ist wichtig, dass du ehrlich bist.",
        "Wir legen Wert darauf, dass Sie mitdenken.",
        "Du solltest wissen, wie ein Segel gesetzt wird.",
        "Wer ungern zuhört, ist bei uns falsch.",
    )


def test_what_matters_for_the_reader_is_offered():
    assert all_are(
        K.OFFER,
        A.OFFER,
        "Uns ist wichtig, dass du dich wohlfühlst.",
        "Uns ist wichtig, dass Sie Familie und Beruf vereinbaren.",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Drohnen fliegen, wenn du das schon kannst – sonst bringen wir es dir bei",
        "Geigen leimen, das zeigen wir dir gerne",
        "Bänder säumen – wir zeigen dir, wie",
    ],
)
def test_a_clause_on_teaching_leaves_a_task_a_task_and_speaks_for_no_offer(line):
    scores = labelling.weigh(line, Context(A.DUTIES, BlockType.ITEM, "de"))

    assert kind_of(line, A.DUTIES) is K.DUTY
    assert scores[K.OFFER] == 0


def test_meeting_somebody_as_an_equal_is_asked_under_what_is_asked():
    assert all_are(
        K.COMPETENCY,
        A.REQUIREMENTS,
        "ein warmes Bild vom Menschen hast und Gästen auf Augenhöhe begegnest",
        "Sie begegnen Lernenden auf Augenhöhe",
    )


def test_that_the_reader_has_come_to_the_right_place_asks_nothing():
    for announces in (None, A.REQUIREMENTS):
        assert all_are(K.PROCESS, announces, "Dann bist du hier genau richtig!", "Dann passen Sie gut zu uns.")


def test_what_is_made_up_for_and_made_possible_is_offered():
    assert all_are(
        K.OFFER, A.OFFER, "Dafür bummeln wir jede Überstunde ab.", "Die Möglichkeit zur Habilitation ist gegeben."
    )


def test_the_steps_of_applying_are_no_tasks():
    assert all_are(
        K.PROCESS,
        A.PROCESS,
        "Du lädst deinen Lebenslauf hoch.",
        "Sie füllen das Onlineformular aus.",
        "Du erhältst innert drei Tagen einen Bescheid.",
        "Sie arbeiten einen ganzen Tag mit und fragen uns aus.",
        "Du besuchst uns in der Werkstatt.",
    )


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (
            K.EDUCATION,
            ("LAP Gärtner/in", "Grundbildung als Köchin", "Berufsmatur von Vorteil", "Fachweiterbildung OP"),
        ),
        (K.EDUCATION, ("Lehrabschluss, Zivildienst geleistet",)),
        (K.CONDITION, ("Schweizer Pass oder Ausweis C", "EU-Bürger oder C-Bewilligung", "Ausweis B / C")),
        (K.CONDITION, ("Zivildienst geleistet", "Bundesheer absolviert", "EU-Staatsangehörigkeit")),
        (K.CREDENTIAL, ("Kettensägenkurs", "GWO-Kurs nicht älter als ein Jahr", "Abgeschlossener Brandschutzkurs")),
        (K.CREDENTIAL, ("SVEB 2", "Führerausweis B", "Führerschein C, schwindelfrei, wetterfest")),
        (K.CONDITION, ("Beste Gesundheit", "Du bist wetterfest", "Trittsicherheit im Fels", "Keine Scheu vor Kälte")),
        (K.CONDITION, ("Einsatzdauer 2 Monate", "Einsatzbeginn: im April", "Mitglied der Feuerwehr")),
        (K.COMPETENCY, ("Freude an Gärten bei jedem Wetter", "Diskurs und Debatte")),
    ],
)
def test_schools_permits_courses_and_health_are_what_they_are_by_their_austrian_and_swiss_names(kind, lines):
    assert all_are(kind, A.REQUIREMENTS, *lines)


def test_a_course_among_what_is_offered_or_done_is_no_paper():
    assert all_are(K.OFFER, A.OFFER, "Yogakurs am Freitag", "Wir zahlen den Kranführerkurs")
    assert all_are(K.DUTY, A.DUTIES, "Leitung von Töpferkursen")


def test_what_comes_with_the_job_is_a_condition_among_what_is_offered():
    assert all_are(
        K.CONDITION,
        A.OFFER,
        "Pikettdienst alle vier Wochen wird vorausgesetzt.",
        "Vereinzelte Nachteinsätze sind möglich.",
        "Eine Grippeimpfung ist erforderlich.",
    )
    assert all_are(
        K.OFFER, A.OFFER, "Keine Nachteinsätze erforderlich", "Pikettentschädigung", "Homeoffice ist möglich."
    )


def test_german_is_a_language_whatever_the_line_praises_besides():
    assert all_are(
        K.LANGUAGE,
        A.REQUIREMENTS,
        "Du bist sattelfest in Deutsch",
        "Sie sind verhandlungssicher in Französisch und Deutsch",
        "Du schreibst einwandfreies Deutsch",
        "Sehr gute Deutschkenntnisse, weil unsere Gäste Freude am Plaudern haben",
    )
    assert all_are(K.COMPETENCY, A.REQUIREMENTS, "Du bist sattelfest in Excel")


def test_a_person_sought_who_is_so_and_so_is_asked_for():
    assert all_are(
        K.COMPETENCY,
        None,
        "Für unsere Backstube suchen wir eine Kollegin, die auch um vier Uhr lacht.",
        "Wir suchen Leute, die zupacken.",
        "Gesucht wird ein Glaser (m/w/d), der Ruhe bewahrt.",
    )
    assert all_are(
        K.ABOUT,
        None,
        "Wir suchen einen Koch für unsere Küche, die täglich 200 Gäste versorgt.",
        "Die Muster GmbH baut Boote in Bregenz.",
    )


@pytest.mark.parametrize("announces", [None, A.OFFER, A.PROCESS, A.DUTIES])
def test_a_paper_demanded_is_one_wherever_it_stands(announces):
    assert all_are(
        K.CREDENTIAL,
        announces,
        "Vor der Anstellung verlangen wir einen Privatauszug.",
        "Außerdem benötigen wir einen Nachweis der Masernimpfung.",
        "Ein erweitertes Führungszeugnis ist vorzulegen.",
    )


def test_clearing_snow_at_night_is_a_task():
    assert all_are(K.DUTY, A.DUTIES, "Winterdienst mit dem Traktor, auch nachts und an Feiertagen")
    assert all_are(K.CONDITION, A.REQUIREMENTS, "Bereitschaft zum Winterdienst")


def test_a_place_with_when_or_whence_the_work_is_done_is_a_condition():
    assert all_are(
        K.CONDITION, None, "Passau / Remote", "Erfurt | Homeoffice", "Chur, per sofort oder nach Vereinbarung"
    )
    assert all_are(K.OFFER, A.OFFER, "Gleitzeit / Homeoffice")


def test_what_is_paid_on_the_road_and_for_by_the_house_is_offered():
    assert all_are(K.OFFER, None, "Taggeld und Nächtigungsgeld", "Das Mittagessen geht aufs Haus")


@pytest.mark.parametrize(
    "line",
    [
        "Du arbeitest eigenverantwortlich und triffst eigene Entscheidungen",
        "Sie übernehmen früh Verantwortung",
        "Du wirst Teil unseres Teams",
        "Sie planen Ihre Woche selbst und gestalten den Laden mit",
    ],
)
def test_what_the_reader_will_do_is_promised_among_what_is_offered(line):
    assert kind_of(line, A.OFFER) is K.OFFER


def test_what_the_reader_should_have_is_asked_among_what_is_offered_too():
    assert kind_of("Sie sollten gern im Freien sein", A.OFFER) is K.COMPETENCY
    assert kind_of("Du hast einen Führerschein der Klasse B", A.OFFER) is K.CREDENTIAL


def test_how_to_get_in_touch_is_about_applying_without_a_person_as_well():
    assert all_are(
        K.PROCESS,
        A.OFFER,
        "Bei Interesse einfach melden.",
        "Am besten direkt anrufen oder vorbeikommen.",
        "Kurz durchklingeln reicht.",
    )
    assert kind_of("Kunden direkt anrufen", A.DUTIES) is K.DUTY


def test_what_the_reader_consents_to_and_the_employer_may_change_is_no_task():
    assert all_are(
        K.PROCESS,
        A.DUTIES,
        "Mit dem Einreichen der Bewerbung stimmen Sie der Verarbeitung Ihrer Daten zu.",
        "Damit willigst du in die Speicherung deiner Daten ein.",
        "Anpassungen des Aufgabenbereichs bleiben vorbehalten.",
        "Kleine Änderungen behalten wir uns vor.",
    )
    assert kind_of("Sie stimmen die Termine mit den Fahrern ab.", A.DUTIES) is K.DUTY


def test_one_of_the_greatest_and_what_work_means_to_a_house_are_about_it():
    assert all_are(
        K.ABOUT,
        A.DUTIES,
        "Die Brenner Gruppe ist mit 900 Leuten einer der größten Verpacker des Landes.",
        "Brenner zählt zu den führenden Herstellern von Dosen.",
    )
    assert kind_of("Kochen bedeutet für uns: Gäste glücklich machen.", None) is K.ABOUT
    assert kind_of("Sie zählen die Dosen im Lager.", A.DUTIES) is K.DUTY


def test_only_the_start_and_not_a_way_into_the_pool_is_a_condition():
    assert kind_of("Eintritt in das Hallenbad", A.OFFER) is K.OFFER
    assert kind_of("Eintritt: nach Vereinbarung", None) is K.CONDITION


def test_evenings_heights_and_work_away_without_trouble_are_conditions():
    assert all_are(
        K.CONDITION,
        A.REQUIREMENTS,
        "Bereitschaft zur Betreuung von Abendveranstaltungen",
        "Kein Problem mit Nachtschichten",
        "Arbeit auf Montage ist für dich kein Problem",
        "Keine Angst vor großer Höhe",
    )
    assert kind_of("Keine Angst vor großen Zahlen", A.REQUIREMENTS) is K.COMPETENCY


def test_a_degree_by_its_school_and_what_was_learnt_later_are_education():
    assert all_are(
        K.EDUCATION,
        A.REQUIREMENTS,
        "FH oder Uni mit Schwerpunkt Maschinenbau",
        "HTL/HAK-Abschluss",
        "Du hast ein Diplom in Logopädie",
        "Weiterbildung zur Fachwirtin",
    )


def test_a_paper_known_by_its_own_name_is_a_credential():
    assert all_are(K.CREDENTIAL, A.REQUIREMENTS, "ISTQB Advanced", "Laufbahnbefähigung für den mittleren Dienst")


def test_years_with_a_plus_are_experience():
    assert all_are(K.EXPERIENCE, A.REQUIREMENTS, "3+ Jahre im Einkauf", "5+ Jahre in der Pflege")


def test_gear_that_the_reader_comes_with_is_a_condition_whatever_else_is_provided():
    assert all_are(
        K.CONDITION,
        A.REQUIREMENTS,
        "Messer haben Sie",
        "Sicherheitsschuhe bringst du mit, den Rest stellen wir",
        "Eigenes Werkzeug wünschenswert",
    )
    assert kind_of("Arbeitskleidung bekommst du von uns", A.OFFER) is K.OFFER


def test_no_work_without_a_language_asks_for_it():
    assert kind_of("Ohne Englisch läuft es bei uns nicht", A.REQUIREMENTS) is K.LANGUAGE


def test_a_heading_for_the_ideal_case_softens_what_stands_below():
    assert all(
        announced(each, "de") is A.PREFERRED for each in ("Im Idealfall hast du", "Im besten Fall bringen Sie mit")
    )
    assert led_in("Idealerweise bringen Sie außerdem mit:", "de") is A.PREFERRED


def test_time_given_for_each_guest_is_offered_and_time_taken_a_task():
    assert kind_of("Pro Kind haben Sie 60 Minuten Zeit.", A.DUTIES) is K.OFFER
    assert kind_of("Du nimmst dir Zeit für jedes Kind", A.DUTIES) is K.DUTY


def test_traits_named_in_an_offer_are_given_and_what_is_questioned_is_not_promised():
    assert kind_of("Eigenständigkeit und Verantwortung", A.OFFER) is K.OFFER
    assert kind_of("Sie stimmen die Messdaten mit dem Labor ab", A.DUTIES) is K.DUTY


def test_somebody_needed_who_does_something_is_asked_for():
    assert kind_of("Für die Spätschicht brauchen wir jemanden, der mitdenkt.", None) is K.COMPETENCY
    assert kind_of("Dein Herz schlägt für den Wald?", None) is K.COMPETENCY


def test_what_is_done_stays_a_duty_where_tasks_have_no_other_heading():
    mixed = Context(A.OFFER, BlockType.ITEM, "de", mixed=True)
    assert labelling.kind_of("Du planst die Touren der Fahrer", mixed) is K.DUTY
    assert labelling.kind_of("Du wirst Teil einer netten Runde", mixed) is K.OFFER
