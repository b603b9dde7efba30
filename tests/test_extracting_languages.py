"""Which language a posting is in, and postings that are in two."""

import pytest

from generator.errors import PostingError
from generator.extracting import extract_requirements
from generator.model import Importance, Kind
from generator.postings import markdown

OTHERS = (
    (
        "Spanish",
        "# Enfermera de noche\n\nBuscamos una persona para nuestro equipo.\n\n## Funciones\n\n- "
        "Atender a los pacientes del servicio\n- Administrar la medicación\n\n## Requisitos\n\n- "
        "Título de enfermería\n- Dos años de experiencia\n- Nivel alto de inglés",
    ),
    (
        "Italian",
        "# Infermiere di notte\n\nCerchiamo una persona per il nostro reparto.\n\n## Mansioni\n\n- "
        "Assistere i pazienti\n- Somministrare i farmaci\n\n## Requisiti\n\n- Laurea in "
        "infermieristica\n- Due anni di esperienza\n- Buona conoscenza dell'inglese",
    ),
    (
        "Dutch",
        "# Verpleegkundige nachtdienst\n\nWij zoeken een collega voor ons team.\n\n## Taken\n\n- "
        "Je verzorgt de patiënten\n- Je geeft medicijnen\n\n## Eisen\n\n- Diploma verpleegkunde\n- "
        "Twee jaar ervaring\n- Goede kennis van het Nederlands",
    ),
    (
        "Portuguese",
        "# Enfermeiro noturno\n\nProcuramos uma pessoa para a nossa equipa.\n\n## Funções\n\n- "
        "Cuidar dos doentes\n- Administrar medicamentos\n\n## Requisitos\n\n- Licenciatura em "
        "enfermagem\n- Dois anos de experiência\n- Bom nível de inglês",
    ),
    (
        "Polish",
        "# Pielęgniarka nocna\n\nSzukamy osoby do naszego zespołu.\n\n## Obowiązki\n\n- Opieka nad "
        "pacjentami\n- Podawanie leków\n\n## Wymagania\n\n- Dyplom pielęgniarki\n- Dwa lata "
        "doświadczenia\n- Dobra znajomość języka angielskiego",
    ),
    (
        "Swedish",
        "# Nattsjuksköterska\n\nVi söker en kollega till vårt team.\n\n## Arbetsuppgifter\n\n- Du "
        "vårdar patienter\n- Du delar ut läkemedel\n\n## Krav\n\n- Legitimerad sjuksköterska\n- "
        "Två års erfarenhet\n- Goda kunskaper i svenska",
    ),
    (
        "Danish",
        "# Natsygeplejerske\n\nVi søger en kollega til vores team.\n\n## Opgaver\n\n- Du plejer "
        "patienter\n- Du giver medicin\n\n## Krav\n\n- Autoriseret sygeplejerske\n- To års "
        "erfaring\n- Gode kundskaber i dansk",
    ),
    (
        "Norwegian",
        "# Nattsykepleier\n\nVi søker en kollega til teamet vårt.\n\n## Oppgaver\n\n- Du steller "
        "pasienter\n- Du gir medisiner\n\n## Krav\n\n- Autorisert sykepleier\n- To års erfaring\n- "
        "Gode norskkunnskaper",
    ),
    (
        "Czech or Slovak",
        "# Zdravotní sestra na noční směny\n\nHledáme kolegyni do našeho týmu.\n\n## Náplň práce\n"
        "\n- Péče o pacienty\n- Podávání léků\n\n## Požadujeme\n\n- Vzdělání zdravotní sestry\n- "
        "Dva roky praxe\n- Dobrou znalost angličtiny",
    ),
    (
        "Czech or Slovak",
        "# Zdravotná sestra\n\nHľadáme kolegyňu do nášho tímu.\n\n## Náplň práce\n\n- "
        "Starostlivosť o pacientov\n- Podávanie liekov\n\n## Požiadavky\n\n- Vzdelanie zdravotnej "
        "sestry\n- Dva roky praxe",
    ),
    (
        "Turkish",
        "# Gece hemşiresi\n\nEkibimize bir arkadaş arıyoruz.\n\n## Görevler\n\n- Hastalara bakmak\n"
        "- İlaç vermek\n\n## Aranan nitelikler\n\n- Hemşirelik diploması\n- İki yıl deneyim\n- İyi "
        "derecede İngilizce",
    ),
    (
        "Russian or another language in Cyrillic letters",
        "# Медсестра\n\nМы ищем сотрудника.\n\n## Обязанности\n\n- Уход за пациентами\n\n## "
        "Требования\n\n- Опыт два года",
    ),
    (
        "Chinese",
        "# 夜班护士\n\n我们正在招聘。\n\n## 职责\n\n- 照顾病人\n- 发药\n\n## 要求\n\n- 两年经验",
    ),
    (
        "Japanese",
        "# 夜勤看護師\n\n私たちは仲間を探しています。\n\n## 仕事内容\n\n- 患者の世話をする"
        "\n\n## 応募資格\n\n- 経験2年以上",
    ),
    (
        "Korean",
        "# 야간 간호사\n\n함께 일할 분을 찾습니다.\n\n## 업무\n\n- 환자 돌보기\n",
    ),
    (
        "Finnish",
        "# Yösairaanhoitaja\n\nHaemme kollegaa tiimiimme.\n\n## Tehtävät\n\n- Potilaiden hoito\n- "
        "Lääkkeiden jako\n\n## Edellytämme\n\n- Sairaanhoitajan tutkinto\n- Kahden vuoden kokemus",
    ),
    (
        "Hungarian",
        "# Éjszakai nővér\n\nMunkatársat keresünk csapatunkba.\n\n## Feladatok\n\n- A betegek "
        "ápolása\n- Gyógyszerek kiadása\n\n## Elvárások\n\n- Ápolói végzettség\n- Két év "
        "tapasztalat",
    ),
    (
        "Romanian",
        "# Asistentă de noapte\n\nCăutăm o colegă pentru echipa noastră.\n\n## Responsabilități\n\n"
        "- Îngrijirea pacienților\n- Administrarea medicamentelor\n\n## Cerințe\n\n- Diplomă de "
        "asistent\n- Doi ani de experiență",
    ),
    (
        "Croatian, Serbian or Bosnian",
        "# Medicinska sestra\n\nTražimo kolegicu za naš tim.\n\n## Zadaci\n\n- Njega pacijenata\n- "
        "Davanje lijekova\n\n## Uvjeti\n\n- Diploma medicinske sestre\n- Dvije godine iskustva",
    ),
    (
        "Catalan",
        "# Infermera de nit\n\nBusquem una persona per al nostre equip.\n\n## Funcions\n\n- "
        "Atendre els pacients del servei\n- Administrar la medicació\n\n## Requisits\n\n- Títol "
        "d'infermeria\n- Dos anys d'experiència",
    ),
    (
        "Greek",
        "# Νοσοκόμα\n\nΑναζητούμε συνεργάτη.\n\n- Φροντίδα ασθενών",
    ),
    (
        "Arabic",
        "# ممرضة\n\nنبحث عن شخص للانضمام إلى فريقنا\n\n- رعاية المرضى",
    ),
    (
        "Vietnamese",
        "# Y tá ca đêm\n\nChúng tôi đang tìm một người cho nhóm.\n\n## Nhiệm vụ\n\n- Chăm sóc bệnh "
        "nhân\n- Phát thuốc\n\n## Yêu cầu\n\n- Bằng y tá\n- Hai năm kinh nghiệm",
    ),
    (
        "Indonesian or Malay",
        "# Perawat malam\n\nKami mencari rekan untuk tim kami.\n\n## Tugas\n\n- Merawat pasien\n- "
        "Memberikan obat\n\n## Persyaratan\n\n- Ijazah keperawatan\n- Pengalaman dua tahun",
    ),
    (
        "Dutch",
        "Barista gezocht! Hou je van koffie en van mensen? Kom dan bij ons werken. Geen diploma "
        "nodig, wij leren je alles.",
    ),
    (
        "Spanish",
        "Se necesita camarero para restaurante en el centro. Turnos de mañana y tarde, sin "
        "experiencia previa, contrato de seis meses.",
    ),
    (
        "Italian",
        "Panificio cerca un aiuto fornaio per il turno della notte. Offriamo contratto a tempo "
        "indeterminato e formazione sul posto.",
    ),
    (
        "Polish",
        "Kierowca kat. C poszukiwany. Praca w dzień, bez nocek, umowa o pracę i dodatki za dojazd do firmy.",
    ),
    (
        "Swedish",
        "Är du noggrann och gillar att jobba med händerna? Då är det dig vi letar efter till vårt bageri i Lund.",
    ),
    (
        "Portuguese",
        "Padaria procura ajudante para o turno da noite. Não é preciso ter experiência, damos "
        "formação no local de trabalho.",
    ),
)


def read(advert):
    return extract_requirements(markdown.read(advert, "advert.md"))


@pytest.mark.parametrize(("language", "advert"), OTHERS)
def test_a_short_advert_in_another_language_is_refused_by_that_languages_name(language, advert):
    with pytest.raises(PostingError) as refusal:
        read(advert)

    assert str(refusal.value) == (
        f"advert.md: this text is in {language}; postings are read in English, French and German"
    )


@pytest.mark.parametrize(
    ("language", "advert"),
    [
        ("en", "# Engineer, Koninklijke Maatschappij van de Wegen en het Water\n\n- Design pumps for the polders\n"),
        ("de", "# Servicekraft bei Van de Berg\n\n- Bedienung der Gäste an der Bar\n- Kassieren\n"),
        ("fr", "# Infirmier de nuit à San José de la Montaña\n\n- Soins aux patients\n- Permis B\n"),
        ("en", "# Spanish teacher\n\n- Teach Spanish to adults\n- ¡Bienvenidos! You speak Spanish and English\n"),
    ],
)
def test_foreign_names_in_an_advert_do_not_make_it_foreign(language, advert):
    assert read(advert).language == language


MIXED = (
    "# Junior Data Engineer (m/w/d)\n\n## About us\n\nWir sind ein junges Unternehmen in Köln.\n\n"
    "## Your tasks\n\n- Aufbau und Pflege unserer Data Pipelines\n- Entwicklung von Dashboards für "
    "das Controlling\n- Zusammenarbeit mit den Fachabteilungen\n\n## Your profile\n\n- "
    "Abgeschlossenes Studium der Informatik\n- Sehr gute Deutschkenntnisse\n- Erfahrung mit Python "
    "von Vorteil\n\n## Benefits\n\n- 30 Tage Urlaub"
)


def test_a_german_advert_under_english_headings_is_read_as_german_and_its_headings_are_understood():
    found = read(MIXED)

    assert found.language == "de"
    assert [(u.kind, u.importance) for u in found.units if u.kind is not Kind.HEADING] == [
        (Kind.ABOUT, Importance.NONE),
        (Kind.DUTY, Importance.NONE),
        (Kind.DUTY, Importance.NONE),
        (Kind.DUTY, Importance.NONE),
        (Kind.EDUCATION, Importance.MUST),
        (Kind.LANGUAGE, Importance.MUST),
        (Kind.EXPERIENCE, Importance.PREFERRED),
        (Kind.OFFER, Importance.NONE),
    ]


BILINGUAL = (
    "# Animateur / Community organiser\n\n## Vos missions\n\n- Animer des ateliers pour les "
    "enfants\n- Préparer les activités de la semaine avec l'équipe\n\n## Votre profil\n\n- Vous "
    "êtes patient et créatif\n- Expérience avec les enfants souhaitée\n\n---\n\n## Your duties\n\n"
    "- Run workshops for children\n- Prepare the week's activities with the team\n\n## Your "
    "profile\n\n- You are patient and creative\n- Experience with children is an asset"
)


def test_each_half_of_a_bilingual_advert_is_read_in_its_own_language():
    found = [u for u in read(BILINGUAL).units if u.kind is not Kind.HEADING]

    assert [(u.kind, u.importance) for u in found[:4]] == [(u.kind, u.importance) for u in found[4:]]
    assert [u.kind for u in found[:4]] == [Kind.DUTY, Kind.DUTY, Kind.COMPETENCY, Kind.EXPERIENCE]


HEADS = {
    "en": (
        "Requirements",
        "We are looking for a person to join our team in the city and to work with us.",
    ),
    "fr": (
        "Votre profil",
        "Nous recherchons une personne pour notre équipe et pour le service de la ville.",
    ),
    "de": (
        "Ihr Profil",
        "Wir suchen für unser Haus in der Stadt eine Person, die mit uns und für die Menschen arbeitet.",
    ),
}
WAIVED = (
    ("en", "No experience required"),
    ("en", "No prior experience necessary; we train you."),
    ("en", "Experience is not required"),
    ("en", "You do not need a degree"),
    ("en", "No degree needed"),
    ("en", "No knowledge of German required"),
    ("en", "Previous experience is not needed"),
    ("en", "Candidates without experience are welcome"),
    ("en", "You won't need a diploma"),
    ("en", "We don't ask for any training"),
    ("en", "Experience isn't needed"),
    ("en", "No need for a certificate"),
    ("fr", "Aucune expérience exigée"),
    ("fr", "Aucune expérience n'est requise"),
    ("fr", "Débutants acceptés"),
    ("fr", "Débutant(e) accepté(e)"),
    ("fr", "Expérience non exigée"),
    ("fr", "Pas de diplôme requis"),
    ("fr", "Sans qualification particulière"),
    ("fr", "Aucun diplôme n'est demandé"),
    ("fr", "Vous n'avez pas besoin d'expérience"),
    ("fr", "Nul besoin d'un diplôme"),
    ("fr", "On ne te demande aucune formation"),
    ("fr", "Peu importe votre diplôme"),
    ("de", "Keine Vorkenntnisse nötig"),
    ("de", "Keine Erfahrung erforderlich"),
    ("de", "Berufserfahrung ist nicht erforderlich"),
    ("de", "Vorkenntnisse sind nicht notwendig"),
    ("de", "Quereinsteiger sind willkommen"),
    ("de", "Auch ohne Ausbildung möglich"),
    ("de", "Ein Führerschein ist nicht nötig"),
    ("de", "Deutschkenntnisse sind keine Voraussetzung"),
    ("de", "Vorkenntnisse brauchen Sie keine"),
    ("de", "Einen Führerschein brauchst du dafür nicht"),
    ("de", "Abschluss musst du keinen vorweisen"),
    ("de", "Wir verlangen keine abgeschlossene Ausbildung"),
)
PREFERRED = (
    ("en", "Experience desired but not required"),
    ("en", "Experience with forklifts is a plus"),
    ("en", "French would be an asset"),
    ("en", "A driving licence is desirable"),
    ("en", "Ideally you have worked in retail"),
    ("en", "Knowledge of Excel is helpful but not essential"),
    ("en", "Bonus points for Rust"),
    ("en", "It would be great if you speak Polish"),
    ("en", "A degree is advantageous"),
    ("en", "Nice to have: experience with Kafka"),
    ("en", "A boat licence would be lovely, though not a must"),
    ("en", "In an ideal world you have run a bar"),
    ("en", "Experience with looms? All the better!"),
    ("en", "A first aid certificate wouldn't hurt"),
    ("en", "Perfect if you can read Polish"),
    ("en", "If possible, experience in a hotel"),
    ("en", "Experience of ski lifts rounds off your profile"),
    ("fr", "Une expérience en cuisine serait un plus"),
    ("fr", "Idéalement, vous parlez allemand"),
    ("fr", "Permis B souhaité"),
    ("fr", "La connaissance d'Excel est appréciée"),
    ("fr", "Le permis CACES est un atout"),
    ("fr", "Formation en électricité de préférence"),
    ("fr", "Le permis n'est pas obligatoire mais apprécié"),
    ("fr", "La maîtrise du néerlandais constitue un avantage"),
    ("fr", "Un diplôme, c'est bien, mais pas une obligation"),
    ("fr", "Dans l'idéal, vous avez travaillé en hôtel"),
    ("fr", "L'idéal serait une expérience en usine"),
    ("fr", "Cerise sur le gâteau : vous maîtrisez la soudure"),
    ("fr", "Si en plus vous parlez polonais, bravo"),
    ("fr", "Si tu sais lire un plan, c'est encore mieux"),
    ("fr", "Petit plus : le permis C"),
    ("fr", "Une expérience en crèche est valorisée"),
    ("de", "Englischkenntnisse wünschenswert"),
    ("de", "Erfahrung in der Gastronomie von Vorteil"),
    ("de", "Idealerweise Führerschein Klasse B"),
    ("de", "Ein Studium ist nicht zwingend erforderlich"),
    ("de", "Kenntnisse in SAP wären schön"),
    ("de", "Gerne auch Französisch"),
    ("de", "Excel-Kenntnisse sind ein Plus"),
    ("de", "Staplerschein kein Muss, aber hilfreich"),
    ("de", "Ein Studium ist nett, jedoch keine Voraussetzung"),
    ("de", "Reiseerfahrung ist toll, aber nicht nötig"),
    ("de", "Pluspunkt: Erfahrung mit Webstühlen"),
    ("de", "Im Idealfall haben Sie schon gebacken"),
    ("de", "Optimalerweise Erfahrung im Hotel"),
    ("de", "Bestenfalls kennst du dich mit Bienen aus"),
    ("de", "Top, wenn du Kaffee rösten kannst"),
    ("de", "Wenn du dazu noch löten kannst, perfekt"),
    ("de", "Ein Kranschein rundet Ihr Profil ab"),
    ("de", "Ein Jagdschein ist super"),
)
MUST = (
    ("en", "Must have a clean driving licence"),
    ("en", "Experience with CNC machines is essential"),
    ("en", "Not afraid of heights"),
    ("en", "No criminal record"),
    ("en", "You must not smoke at work"),
    ("en", "No job hoppers, please: two years in one place"),
    ("fr", "Permis B exigé"),
    ("fr", "Expérience de deux ans indispensable"),
    ("fr", "Vous n'avez pas peur du vide"),
    ("fr", "Casier judiciaire vierge"),
    ("de", "Führerschein Klasse B zwingend erforderlich"),
    ("de", "Zwei Jahre Berufserfahrung"),
    ("de", "Keine Angst vor Höhe"),
    ("de", "Keine Vorstrafen"),
    ("de", "Abgeschlossene Ausbildung als Koch"),
    ("de", "Dein Englisch ist super"),
    ("de", "Erfahrung brauchst du nicht nur im Verkauf"),
)


def last_unit(language, line):
    heading, opening = HEADS[language]
    return read(f"# X\n\n{opening}\n\n## {heading}\n\n- {line}\n").units[-1]


@pytest.mark.parametrize(("language", "line"), WAIVED)
def test_what_an_advert_says_that_nobody_needs_is_no_ask(language, line):
    assert last_unit(language, line).importance is Importance.NONE


@pytest.mark.parametrize(("language", "line"), PREFERRED)
def test_softened_asks_are_preferred(language, line):
    assert last_unit(language, line).importance is Importance.PREFERRED


@pytest.mark.parametrize(
    ("language", "line", "importance"),
    [
        ("en", "Sommelier diploma preferred, full training provided", Importance.PREFERRED),
        ("en", "You have a sommelier diploma or want to get one at our expense", Importance.MUST),
        ("fr", "Diplôme de sommelier apprécié, formation prise en charge", Importance.PREFERRED),
        ("de", "Ein Kranschein wäre klasse, finanzieren wir dir aber auch", Importance.PREFERRED),
        ("de", "Bootsschein, den bezahlen wir dir", Importance.MUST),
    ],
)
def test_what_the_employer_would_pay_for_is_still_asked_under_requirements(language, line, importance):
    assert last_unit(language, line).importance is importance


@pytest.mark.parametrize(("language", "line"), MUST)
def test_asks_without_softening_are_musts_also_where_they_hold_a_negation(language, line):
    assert last_unit(language, line).importance is Importance.MUST


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("What we offer", "PCV licence paid for by us"),
        ("Das bieten wir", "Führerschein Klasse C auf unsere Kosten"),
        ("Das bieten wir", "Deutschkurse bis C1"),
        ("Avantages", "Permis poids lourd financé"),
    ],
)
def test_a_paper_or_a_course_that_the_employer_pays_for_is_offered(heading, line):
    units = extract_requirements(markdown.read(f"# Bus\n\n## {heading}\n\n- {line}\n- 30\n", "a.md")).units

    assert next(unit.kind for unit in units if unit.text == line) is Kind.OFFER


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "You hold a degree. Preferably in law.", Kind.EDUCATION),
        ("fr", "Vous avez deux ans d'expérience. Idéalement acquise dans le luxe.", Kind.EXPERIENCE),
        ("de", "Sie haben zwei Jahre Berufserfahrung. Idealerweise in der Pflege.", Kind.EXPERIENCE),
        ("en", "You hold a degree. Ideally you are outgoing.", Kind.COMPETENCY),
    ],
)
def test_a_sentence_that_only_says_where_from_is_of_the_kind_of_the_one_before_it(language, line, kind):
    heading, opening = HEADS[language]
    unit = read(f"# X\n\n{opening}\n\n## {heading}\n\n{line}\n").units[-1]

    assert (unit.kind, unit.importance) == (kind, Importance.PREFERRED)
