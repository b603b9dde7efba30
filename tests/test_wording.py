"""What the program says on paper, in English, French and German: nothing left out, nothing mixed, read back again."""

import ast
import csv
import re
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn

from generator import wording
from generator.auditing import audit_kit
from generator.digests import content_digest
from generator.errors import PlanError
from generator.kits import brief, declaration, guide, overview, read_me, record, review, short_sheet
from generator.kits.record import reading as reading_kit
from generator.kits.review.layout import TRAINED
from generator.model import Candidate, Kind, in_interview_language, untranslated
from generator.model.review import Offer
from generator.office import template
from generator.scorecards import excel, layout, paper, reading
from generator.scorecards.layout import Place
from generator.wording import in_any, tongue
from generator.wording.american import american
from tests.translated import translated

ROOT = Path(__file__).parent.parent
OTHERS = ("fr", "de")
TEMPLATES = (
    *("guide.docx", "brief.docx", "declaration.docx", "paper.docx", "short.docx", "overview.docx"),
    *("chair.docx", "manager.docx"),
)
PEOPLE = (Candidate(code="C01", name="Sam Idowu", say_as="SAM"), Candidate(code="C02", name="Kim Tran"))


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def places_in(text):
    """The names of what goes into a text; whom something goes to is the same with its preposition."""
    found = set(re.findall(r"\{(?:\{ *)?([\w.]+)", text))
    return {{"to_whom": "return_to", "to_contact": "contact"}.get(name, name) for name in found}


PHRASES = rows(ROOT / "generator" / "wording" / "phrases.tsv")
NAMES = rows(ROOT / "generator" / "wording" / "names.tsv")
WORDS = rows(ROOT / "templates" / "words.tsv")


@pytest.mark.parametrize("table", [PHRASES, NAMES, WORDS], ids=["phrases", "names", "templates"])
def test_every_phrase_is_there_once_in_three_languages_with_the_same_places(table):
    assert len({row["en"] for row in table}) == len(table)
    for row in table:
        places = [sorted(places_in(row[each] or "")) for each in ("en", "fr", "de")]
        plurals = {(row[each] or "").count("|") for each in ("en", "fr", "de")}
        assert all(row.values()), row
        assert places[0] == places[1] == places[2], row
        assert table is WORDS or len(plurals) == 1, row


@pytest.mark.parametrize("table", [PHRASES, NAMES, WORDS], ids=["phrases", "names", "templates"])
def test_french_punctuation_does_not_break_from_its_word(table):
    wrong = [row["fr"] for row in table if re.search(r"(?<!['{%]) [:;?!»](?!\w*['}])|« ", row["fr"])]

    assert wrong == []


def literals(tree):
    """The texts that a module says: arguments of `say(…)` and `say.counted(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.value if isinstance(node.func, ast.Attribute) else node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name == "say" and node.args and getattr(node.func, "attr", "counted") == "counted":
                first = node.args[0]
                either = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                yield from (each.value for each in either if isinstance(each, ast.Constant))


def test_every_phrase_that_the_code_says_has_its_row():
    known = {row["en"] for row in PHRASES}
    doors = ("kits", "scorecards", "reports/tables", "reports/word")
    modules = [path for door in doors for path in (ROOT / "generator" / door).rglob("*.py")]

    said = {text for path in modules for text in literals(ast.parse(path.read_text(encoding="utf-8")))}

    assert len(said) > 40
    assert {text for text in said if isinstance(text, str)} - known == set()


def test_a_phrase_without_a_row_is_an_error_and_never_english():
    with pytest.raises(KeyError):
        tongue("fr")("Nobody has put this into French")


def runs(name, language=""):
    document = Document(str(template(name, None, language)))
    parts = [document.element.body, *(p._element for s in document.sections for p in (s.header, s.footer))]
    return [t.text or "" for part in parts for t in part.iter(qn("w:t"))]


def captions(name):
    body = Document(str(template(name, None))).element.body
    return [caption.get(qn("w:val")) for caption in body.iter(qn("w:tblCaption"))]


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_template_in_another_language_is_the_english_one_run_by_run(name, language):
    said = {row["en"]: row[language] for row in WORDS}

    english, other = runs(name), runs(name, language)

    bare = [re.sub(r"\{[%{#].*?[%}#]\}", "", text).strip() for text in english]
    expected = [
        text.replace(text.strip(), said[text.strip()])
        if re.search(r"[^\W\d_]{2}", plain)
        else text.replace("}}: ", "}}\u00a0: " if language == "fr" else "}}: ")
        for text, plain in zip(english, bare, strict=True)
    ]
    assert other == expected


def test_no_row_of_the_templates_is_left_over():
    used = {text.strip() for name in TEMPLATES for text in (*runs(name), *captions(name))}

    assert [row["en"] for row in WORDS if row["en"] not in used] == []


@pytest.mark.parametrize(
    ("british", "there"),
    [
        ("Organised the programme", "Organized the program"),
        ("PRIORITISE, recognises, summarising", "PRIORITIZE, recognizes, summarizing"),
        ("advised, raised, exercise, promise, expertise", "advised, raised, exercise, promise, expertise"),
        ("behaviour, colours, favourite, neighbouring", "behavior, colors, favorite, neighboring"),
        ("centred, metres, grey, towards, licence, practised", "centered, meters, gray, toward, license, practiced"),
        ("fulfil, fulfilled, fulfilment, judgement", "fulfill, fulfilled, fulfillment, judgment"),
        ("our hour, four courses, emphasis, analysis", "our hour, four courses, emphasis, analysis"),
        ("before anyone enquired about the rota", "before anyone inquired about the schedule"),
        ("one {colour} in {n} centres", "one {colour} in {n} centers"),
        ("programmers programmed analyses for Mr Grey", "programmers programmed analyses for Mr Grey"),
        ("Labour costs. Labour laws of the Labour Court", "Labor costs. Labor laws of the Labour Court"),
    ],
)  # fmt: skip
def test_american_spelling(british, there):
    assert american(british) == there


@pytest.fixture(scope="module")
def short_kit(planned):
    return planned("sales-director", ["Ana Ruiz:30"], short=True)


def kit_in(language, kit):
    return in_interview_language(translated(kit, language))


def text_of(document):
    loaded = Document(BytesIO(document))
    parts = [loaded.element.body, *(p._element for s in loaded.sections for p in (s.header, s.footer))]
    return {p.text for part in parts for p in part.iter(qn("w:t")) if p.text}


def documents(kit):
    """Every Word document of a seat and the brief, as the pack has them."""
    session, seat, _ = kit.seats[0]
    panel, interview = wording.of_panel(kit).folder, wording.of_interview(kit).folder
    if kit.short:
        yield short_sheet.render(kit, session, seat, template("short.docx", None, panel), draft=True)
    else:
        yield guide.render(kit, session, seat, template("guide.docx", None, panel), draft=True)
        yield paper.render(kit, session, seat, template("paper.docx", None, panel), draft=True)
    yield brief.render(kit, template("brief.docx", None, interview), draft=True)
    yield declaration.render(kit, session, seat, PEOPLE, template("declaration.docx", None, interview))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("form", ["solo_kit", "together_kit", "short_kit"])
def test_no_english_word_is_left_in_a_document_in_another_language(form, language, request):
    kit = request.getfixturevalue(form)
    ours = {row["en"] for row in (*PHRASES, *WORDS)}
    both = {row["en"] for row in (*PHRASES, *WORDS) if row["en"] == row[language]}
    theirs = {line.text for line in kit.lines} | {kit.requisition.title, kit.requisition.organisation}

    for document in documents(kit_in(language, kit)):
        found = text_of(document)
        assert {text for text in found if text.strip() in ours - both - theirs} == set()
        # What the posting says stands in its own language, quoted.
        quoted = ("Dans l'annonce", "Aus der Anzeige", *(line[:20] for line in theirs if line))
        own = [text for text in found if not text.startswith(quoted)]
        assert [text for text in own if re.search(r"\b(the|you|your|asks?|with)\b", text)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_documents_say_which_language_they_are_in(solo_kit, language):
    for document in documents(kit_in(language, solo_kit)):
        loaded = Document(BytesIO(document))
        assert loaded.core_properties.language == wording.LOCALES[language]
        assert {each.get(qn("w:val")) for each in loaded.styles.element.iter(qn("w:lang"))} == {
            wording.LOCALES[language]
        }


def test_french_texts_are_printed_with_spaces_that_no_line_breaks_at(solo_kit):
    kit = translated(solo_kit, "fr")
    first, *others = kit.sessions
    question, *more = first.questions
    typed = replace(
        question.translations[0],
        text="Qui a dit « demain » ? Et vous : qu'avez-vous répondu ?",
        anchors=("A dit oui ; a attendu !", *question.translations[0].anchors[1:]),
    )
    asked = (replace(question, translations=(typed,)), *more)
    printed = in_interview_language(replace(kit, sessions=(replace(first, questions=asked), *others))).questions[0]
    german = in_interview_language(translated(solo_kit, "de")).questions[0]

    space = "\u00a0"
    said = f"Qui a dit «{space}demain{space}»{space}? Et vous{space}: qu'avez-vous répondu{space}?"
    assert (printed.text, printed.anchors[0]) == (said, f"A dit oui{space}; a attendu{space}!")
    assert printed.digest == replace(printed, text=typed.text, anchors=typed.anchors).digest
    assert space not in german.text


def test_a_kit_that_lacks_a_translation_stays_in_english_as_a_whole(solo_kit):
    kit = translated(solo_kit, "fr")
    first, *others = kit.sessions
    question = first.questions[0]
    gone = replace(question, translations=(replace(question.translations[0], anchors=()),))
    lacking = replace(kit, sessions=(replace(first, questions=(gone, *first.questions[1:])), *others))

    assert [(part.of, part.fields, part.path) for part in untranslated(lacking)] == [
        ("q1", ("anchors_fr",), "sessions/0/questions/0")
    ]
    assert in_interview_language(lacking) is lacking
    assert in_interview_language(lacking).version == solo_kit.version
    assert in_interview_language(kit).version != solo_kit.version


def test_anchors_that_are_half_written_are_kept_and_listed_and_the_kit_stays_in_english(solo_kit, tmp_path):
    text = record.write(translated(solo_kit, "fr"))
    before, anchors, after = text.partition("        anchors_fr:\n")
    lines = after.split("\n")
    path = tmp_path / "kit.yaml"
    # The second is taken out, the fourth left empty.
    path.write_text("\n".join([before + anchors + lines[0], lines[2], "          4:", *lines[4:]]), encoding="utf-8")

    kit = record.read_as_written(path)

    one, two, three, four, five = kit.questions[0].translations[0].anchors
    assert (two, four) == ("", "")
    assert all((one, three, five))
    assert [(part.of, part.fields) for part in untranslated(kit)] == [("q1", ("anchors_fr (3 of 5)",))]
    assert record.read(path).language == "en"
    again = record.write(kit)
    assert record.write(reading_kit.parsed(again, "kit.yaml")) == again
    assert (
        kit.questions[0].translations[0].anchors
        == reading_kit.parsed(again, "x").questions[0].translations[0].anchors
    )


def test_an_anchor_under_a_number_that_there_is_not_is_refused(solo_kit, tmp_path):
    text = record.write(translated(solo_kit, "fr")).replace(
        "        anchors_fr:\n", "        anchors_fr:\n          6: x\n", 1
    )
    path = tmp_path / "kit.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(PlanError, match=r"kit\.yaml:\d+: unknown field '6'"):
        record.read(path)


def test_the_brief_is_in_the_language_of_the_interview_without_names_in_another(solo_kit):
    french = replace(solo_kit, requisition=replace(solo_kit.requisition, interview_language="fr"))

    found = text_of(brief.render(french, template("brief.docx", None, "fr")))

    assert "Les personnes que vous rencontrerez" in found
    assert not {c.printed_name for c in solo_kit.competencies} & found


def card_of(kit, candidate=PEOPLE[0]):
    session, seat, person = kit.seats[0]
    place = Place(kit=kit, session=session, seat=seat, interviewer=person)
    return place, next(iter(excel.render(place, [candidate])))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kept", ["everything", "labels"])
def test_a_card_in_another_language_comes_back(solo_kit, tmp_path, language, kept):
    kit = kit_in(language, solo_kit)
    say = tongue(language)
    place, card = card_of(kit)
    book = openpyxl.load_workbook(BytesIO(card))
    sheet = book.worksheets[0]
    cells = {
        name: defined.attr_text.rpartition("!")[2].replace("$", "") for name, defined in book.defined_names.items()
    }
    ids = [q.id for _, q in place.rated]
    for id_, rating in zip(ids, (4, say("no example"), say("not asked"), 2), strict=False):
        sheet[cells[f"rating_{id_}"]] = rating
        sheet[cells[f"note_{id_}"]] = "une remarque"
    sheet[cells["own_ratings"]], sheet[cells["knew_before"]] = say("yes"), say("no")
    sheet[cells[f"not_asked_because_{ids[2]}"]] = "pas le temps"
    if kept == "labels":
        for name in list(book.defined_names):
            del book.defined_names[name]
        del book["_kit"]
        book.custom_doc_props.props.clear()
    path = tmp_path / "card.xlsx"
    book.save(path)

    (found,) = reading.read(path, numbered=layout.numbered(kit))

    answers = found.card.answers
    assert [str(a.rating) for a in answers] == ["4", "no example", "not asked", "2"][: len(ids)]
    assert [a.digest for a in answers] == [q.digest for _, q in place.rated]
    assert (found.card.own_ratings, found.card.knew_before) == (True, False)
    assert [p.code for p in found.problems] == []
    assert answers[2].not_asked_because == "pas le temps"


def test_no_label_of_one_language_is_another_label_of_the_next():
    from generator.scorecards.reading import labels

    others = {}
    for label in labels.PRINTED:
        for said in in_any(label)[1:]:
            assert others.setdefault(said, label) == label, said
            assert said == label or said not in labels.PRINTED, said


def test_a_list_of_which_some_is_translated_is_said_with_how_many(solo_kit):
    kit = translated(solo_kit, "de")
    first, *others = kit.sessions
    question = first.questions[0]
    (said,) = question.translations
    most = replace(question, translations=(replace(said, probes=said.probes[1:]),))
    more = replace(question, translations=(replace(said, probes=(*said.probes, "")),))
    number = len(question.probes)

    for changed, found in ((most, number - 1), (more, number)):
        lacking = replace(kit, sessions=(replace(first, questions=(changed, *first.questions[1:])), *others))
        assert [part.fields for part in untranslated(lacking)] == [(f"probes_de ({found} of {number})",)]
        assert in_interview_language(lacking) is lacking


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_on_a_card_is_in_english(solo_kit, language):
    _, card = card_of(kit_in(language, solo_kit))
    both = {row["en"] for row in PHRASES if row["en"] == row[language]}
    english = {row["en"].strip() for row in PHRASES} - both - {row[language] for row in PHRASES}

    book = openpyxl.load_workbook(BytesIO(card))
    shown = {
        str(c.value).strip()
        for s in book.worksheets
        if s.title != "_kit"
        for r in s.iter_rows()
        for c in r
        if c.value
    }

    assert shown & english == set()
    assert not set(book.sheetnames) & {"Scorecard", "Anchors", "How to rate"}


def test_the_read_me_is_whole_in_german(solo_kit):
    kit = kit_in("de", solo_kit)
    session, seat, _ = kit.seats[0]

    text = read_me.render(kit, session, seat, PEOPLE).decode()

    assert "Gespräche von Ana Ruiz" in text
    assert not re.search(r"\b(the|read|each|card|your)\b", text)


def test_translations_come_through_kit_yaml_unchanged(solo_kit, tmp_path):
    kit = translated(solo_kit, "de")
    (tmp_path / "kit.yaml").write_text(record.write(kit), encoding="utf-8")

    assert record.read_as_written(tmp_path) == kit
    assert record.read(tmp_path) == in_interview_language(kit)
    assert record.read(tmp_path).language == "de"


def test_an_american_kit_is_spelt_so_and_on_letter(solo_kit):
    opening = replace(solo_kit.requisition, jurisdiction="us")
    kit = replace(solo_kit, requisition=opening)
    session, seat, _ = kit.seats[0]

    document = Document(BytesIO(guide.render(kit, session, seat, template("guide.docx", None))))
    _, card = card_of(kit)

    assert document.core_properties.language == "en-US"
    assert (round(document.sections[0].page_width.mm), round(document.sections[0].page_height.mm)) == (216, 279)
    book = openpyxl.load_workbook(BytesIO(card))
    assert {str(sheet.page_setup.paperSize) for sheet in book.worksheets} == {"1"}
    assert "One thing colors the rest" in {cell.value for row in book["How to rate"].iter_rows() for cell in row}
    assert content_digest(card) == content_digest(card_of(kit)[1])


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("12 mars 2027, 12 h", "le 12 mars 2027, 12 h"),
        ("1er avril", "le 1er avril"),
        ("12/3/2027", "le 12/3/2027"),
        ("2027-03-12", "le 2027-03-12"),
        ("vendredi 12 h", "vendredi 12 h"),
        ("vendredi", "vendredi"),
        ("vendredi 5 février", "le vendredi 5 février"),
        ("Mardi 12/3/2027", "le mardi 12/3/2027"),
        ("le 12 mars", "le 12 mars"),
        ("12 h, vendredi", "12 h, vendredi"),
        ("12h30 vendredi", "12h30 vendredi"),
    ],
)
def test_a_day_goes_on_from_a_french_sentence_and_stays_as_typed_elsewhere(typed, french):
    assert tongue("fr").by(typed) == french
    assert [tongue(code).by(typed) for code in ("en", "us", "de")] == [typed] * 3
    assert tongue("fr").by(None) is None


@pytest.mark.parametrize(
    ("typed", "german"),
    [
        ("12. März 2027, 17 Uhr", "zum 12. März 2027, 17 Uhr"),
        ("12.3.2027", "zum 12.3.2027"),
        ("12.30 Uhr", "12.30 Uhr"),
        ("Freitag, 12. März", "Freitag, 12. März"),
        ("zum 12. März", "zum 12. März"),
    ],
)
def test_a_day_goes_on_from_a_german_sentence_and_stays_as_typed_elsewhere(typed, german):
    assert tongue("de").by(typed) == german
    assert [tongue(code).by(typed) for code in ("en", "us")] == [typed] * 2


def test_a_day_is_written_as_its_language_writes_days():
    day = date(2026, 3, 9)

    assert {code: tongue(code).on(day) for code in wording.LOCALES} == {
        "en": "9 March 2026",
        "us": "March 9, 2026",
        "fr": "09/03/2026",
        "de": "9.3.2026",
    }


@pytest.mark.parametrize("kinds", [("situational",), ("knowledge", "situational"), ("behavioural", "knowledge")])
def test_what_the_questions_are_about_never_goes_on_from_the_sentence_before(kinds):
    # „Toutes les personnes … Elles portent sur“ would speak of the people, „D'autres“ of none named before.
    for code in OTHERS:
        said = tongue(code)
        for _, only, some in (entry for entry in guide.KINDS if entry[0] & set(kinds)):
            assert not said(only).startswith(("Elles", "Sie ", "D'autres"))
            assert not said(some).startswith(("Elles", "Sie ", "D'autres"))


def closing(kit, language, **opening):
    kit = kit_in(language, replace(kit, requisition=replace(kit.requisition, **opening)))
    session, seat, _ = kit.seats[0]
    return " ".join(text_of(guide.render(kit, session, seat, template("guide.docx", None, language))))


@pytest.mark.parametrize(
    ("language", "contact", "by", "sentence"),
    [
        ("fr", "le service RH", "19 mars 2027", "Au plus tard le 19 mars 2027, le service RH vous répondra."),
        ("fr", None, "vendredi", "Au plus tard vendredi, nous vous répondrons."),
        ("fr", "le service RH", None, "Ensuite, le service RH vous répondra."),
        ("fr", "les RH", None, "Ensuite, les RH vous répondront."),
        ("de", "die Personalabteilung", "Freitag", "Bis Freitag meldet sich die Personalabteilung bei Ihnen."),
        ("de", None, "19. März 2027", "Bis zum 19. März 2027 melden wir uns bei Ihnen."),
        ("de", "die Personalabteilung", None, "Danach meldet sich die Personalabteilung bei Ihnen."),
    ],
)
def test_when_candidates_hear_is_one_sentence_whoever_tells_them(solo_kit, language, contact, by, sentence):
    assert sentence in closing(solo_kit, language, contact=contact, decision_by=by)


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "HR", "to HR"),
        ("us", "the HR office", "to the HR office"),
        ("fr", "le service RH", "au service RH"),
        ("fr", "Le service RH", "au service RH"),
        ("fr", "les ressources humaines", "aux ressources humaines"),
        ("fr", "la direction", "à la direction"),
        ("fr", "l'équipe RH", "à l'équipe RH"),
        ("fr", "Hélène Le Goff", "à Hélène Le Goff"),
        ("fr", "Le Goff", "à Le Goff"),
        ("fr", "rh@nebulith.example", "à rh@nebulith.example"),
        ("de", "der Personaldienst", "an den Personaldienst"),
        ("de", "die Personalabteilung", "an die Personalabteilung"),
        ("de", "das Sekretariat", "an das Sekretariat"),
        ("de", "Herr Weber", "an Herrn Weber"),
        ("de", "Derya Herrmann", "an Derya Herrmann"),
    ],
)
def test_whom_a_form_goes_to_is_said_with_the_article_that_was_typed(language, typed, said):
    assert tongue(language).to(typed) == said


@pytest.mark.parametrize(
    ("language", "typed", "card", "help_from"),
    [
        ("fr", "le service RH", "Envoyez cette fiche au service RH, au plus", "contactez le service RH, maintenant"),
        ("de", "der Personaldienst", "Bewertungsbogen an den Personaldienst", "bitte an den Personaldienst, jetzt"),
    ],
)
def test_forms_and_the_candidates_page_say_so(solo_kit, language, typed, card, help_from):
    opening = replace(solo_kit.requisition, return_to=typed, contact=typed, return_by="vendredi")
    kit = kit_in(language, replace(solo_kit, requisition=opening))
    session, seat, _ = kit.seats[0]
    own = template("paper.docx", None, language)
    page = brief.render(kit, template("brief.docx", None, language))

    assert card in " ".join(text_of(paper.render(kit, session, seat, own)))
    assert help_from in " ".join(text_of(page))


def test_what_is_in_english_only_is_on_letter_and_spelt_so_too(solo_kit):
    opening = replace(solo_kit.requisition, jurisdiction="us")
    first, *lines = solo_kit.lines
    said = replace(first, text="Behaviour in centres", kind=Kind.COMPETENCY)
    kit = replace(solo_kit, requisition=opening, lines=(said, *lines))

    plan = overview.render(kit, (), partial(audit_kit, kit), template("overview.docx", None))
    form = openpyxl.load_workbook(BytesIO(review.write(kit, Offer(competencies=(), instead={}))))

    document = Document(BytesIO(plan))
    assert document.core_properties.language == "en-US"
    assert (round(document.sections[0].page_width.mm), round(document.sections[0].page_height.mm)) == (216, 279)
    assert {"Behaviour in centres"} == {text for text in text_of(plan) if re.search(r"behaviour|centre", text, re.I)}
    assert {str(sheet.page_setup.paperSize) for sheet in form.worksheets if sheet.title != "_kit"} == {"1"}
    written = {cell.value for sheet in form.worksheets for row in sheet.iter_rows() for cell in row}
    assert (american(TRAINED) in written, TRAINED in written) == (True, False)


def test_a_question_without_prompts_has_no_empty_line_for_them_and_comes_back(solo_kit, tmp_path):
    first, *others = solo_kit.sessions
    bare = replace(first.questions[0], probes=(), fallback=None, look_for=())
    kit = replace(solo_kit, sessions=(replace(first, questions=(bare, *first.questions[1:])), *others))
    _, card = card_of(kit)
    path = tmp_path / "card.xlsx"
    book = openpyxl.load_workbook(BytesIO(card))
    for name in list(book.defined_names):
        del book.defined_names[name]
    del book["_kit"]
    book.custom_doc_props.props.clear()
    book.save(path)

    (found,) = reading.read(path, numbered=layout.numbered(kit))

    shown = [cell.value for row in book.worksheets[0].iter_rows() for cell in row]
    rated = [q for _, q in card_of(kit)[0].rated]
    assert shown.count("If you need more") == len(rated) - 1
    assert [a.digest for a in found.card.answers] == [q.digest for q in rated]
