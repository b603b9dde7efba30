"""The debrief's workbooks in French, German and American: nothing in English, and what is filled in comes back."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import import_module
from io import BytesIO
from pkgutil import iter_modules
from zipfile import ZipFile

import pytest

from generator import grids
from generator.debriefing.deciding import weigh_decision
from generator.fitting import widest_word
from generator.forms.looks import HEAD
from generator.model import Mark, Outcome, in_interview_language
from generator.reports import decision, excel, meeting
from generator.reports.decision import layout as deciding
from generator.reports.forms.heads import widths_of
from generator.reports.meeting import layout as meeting_up
from generator.reports.tables import Reader, tables_of
from generator.wording import in_any, tongue, tongues
from tests.debriefs import NAMES, a_debrief, a_kit
from tests.forms import Filled, has_libreoffice, opened, put, resaved
from tests.panels import people
from tests.said import CASES, english_in, made, typed
from tests.test_decision import shown
from tests.test_hr_workbook import VARIANTS
from tests.translated import translated

OTHERS = ("fr", "de")


def kit_in(language, kit):
    if language == "us":
        return replace(kit, requisition=replace(kit.requisition, jurisdiction="us"))
    return kit if language == "en" else in_interview_language(translated(kit, language))


def workbooks(kit, debrief, names=NAMES):
    """The three, as they are written for a debrief."""
    return {
        "hr": excel.render(tables_of(debrief, kit, names, 1, Reader.HR)),
        "meeting": meeting.write(debrief, kit, names, 1),
        "decision": decision.write(debrief, kit, names, 1),
    }


@cache
def books(language):
    """The three of the debrief with all kinds of things in it."""
    kit = kit_in(language, a_kit())
    return workbooks(kit, a_debrief(kit=kit))


def texts_of(content):
    """Everything that a workbook shows or says: cells, words in formulas, lists and their errors, heads, charts."""
    book = opened(content)
    yield book.properties.title
    for sheet in book.worksheets:
        if sheet.title != "_kit":
            yield from (sheet.title, sheet.oddHeader.left.text or "", sheet.oddFooter.left.text or "")
            yield sheet.oddFooter.right.text or ""
            for cell in (cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)):
                yield from re.findall(r'"([^"]*)"', cell.value) if cell.data_type == "f" else [cell.value]
            for offer in sheet.data_validations.dataValidation:
                yield from (offer.errorTitle or "", offer.error or "", offer.formula1 or "")
    parts = ZipFile(BytesIO(content))
    for name in parts.namelist():
        if name.startswith(("xl/charts/chart", "xl/drawings/drawing")):
            found = re.findall(r"<(?:a:t|c:v)>([^<]*)<|descr=\"([^\"]*)\"", parts.read(name).decode())
            yield from ("".join(each) for each in found)
    for sheet in grids.read(content).sheets.values():
        yield from (value.cached for value in sheet.cells.values() if value.kind == "formula" and value.cached)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("book", ["hr", "meeting", "decision"])
def test_no_english_is_left_in_a_workbook_in_another_language(book, language):
    shown = texts_of(books(language)[book])

    assert english_in(shown, typed(a_kit(), a_debrief())) == []


def test_english_that_is_left_in_a_workbook_would_be_found():
    found = english_in(texts_of(books("en")["decision"]), typed(a_kit(), a_debrief()))

    assert {"What counts", "Where the decision departs from the order", "A must is not met"} <= set(found)


@pytest.mark.broad
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("case", CASES[1:])
def test_whatever_there_is_to_say_a_workbook_is_in_one_language(case, language):
    kit, debrief = made(case, language)

    for content in workbooks(kit, debrief).values():
        assert english_in(texts_of(content), typed(kit, debrief)) == []


@pytest.mark.parametrize("door", [excel, meeting, decision], ids=lambda door: door.__name__.rpartition(".")[2])
def test_every_sentence_of_the_workbooks_has_its_row(door):
    drawing = [import_module(f"{door.__name__}.{m.name}") for m in iter_modules(door.__path__) if m.name != "reading"]
    constants = [value for module in drawing for name, value in vars(module).items() if name.isupper()]
    sentences = {value for value in constants if type(value) is str and " " in value}

    assert len(sentences) > 5
    assert sentences - tongue("fr").phrases.keys() == set()


def test_books_of_a_kit_for_the_united_states_are_in_english_as_it_is_spelt_there():
    lines = {line.text for line in a_kit().lines}
    said = {text for content in books("us").values() for text in texts_of(content)} - lines

    assert any("license" in text for text in said)
    assert [text for text in said if re.search(r"(?<!A driving )licence(?! valid| expired)|behaviour", text)] == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("book", ["hr", "meeting", "decision"])
def test_excel_takes_every_name_list_and_word_of_a_workbook(book, language):
    one, other = (opened(content) for content in (books("en")[book], books(language)[book]))

    assert len({name.casefold() for name in other.sheetnames}) == len(one.sheetnames)
    assert [name for name in other.sheetnames if len(name) > 31 or re.search(r"['\[\]:*?/\\]", name)] == []
    for sheet, there in zip(one.worksheets, other.worksheets, strict=True):
        lists, offered = (each.data_validations.dataValidation for each in (sheet, there))
        # XlsxWriter leaves out a list that is too long for Excel.
        assert [(v.sqref, v.type) for v in lists] == [(v.sqref, v.type) for v in offered]
        formulas = [cell.value for row in there.iter_rows() for cell in row if cell.data_type == "f"]
        assert [f for f in formulas if len(f) > 8_000 or any(len(w) > 255 for w in re.findall('"([^"]*)"', f))] == []


@pytest.mark.parametrize("say", tongues(), ids=lambda say: say.code)
def test_heads_and_words_to_choose_are_told_apart_in_every_language(say):
    tables = (
        [head for head, _ in meeting_up.AFTER_HEADS], [head for head, _ in meeting_up.AGREED_HEADS],
        meeting_up.TALK_HEADS, [head for head, _ in deciding.HEADS], deciding.KEYS_OF_SIGNING, deciding.PARTS,
        deciding.OUTCOMES, deciding.REASONS, (meeting_up.TALK, meeting_up.AFTER, meeting_up.AGREED),
        (meeting_up.CHAIR, meeting_up.DAY, meeting_up.PRESENT), (meeting_up.MISSING, *Mark),
    )  # fmt: skip

    assert [words for words in tables if len({say(each).casefold() for each in words}) < len(words)] == []


def test_no_word_means_one_choice_in_one_language_and_another_in_the_next():
    for offered in (deciding.OUTCOMES, deciding.REASONS):
        meant = [(words.casefold(), text) for text in offered for words in in_any(text)]

        assert len({words for words, _ in meant}) == len(set(meant))


def test_a_column_is_as_wide_as_the_longest_word_over_it():
    say = tongue("de")

    assert widths_of((("Independent", 50), ("Code", 50)), say) == [
        widest_word("Unabhängig", HEAD.size, bold=True), 50,
    ]  # fmt: skip
    assert widths_of((("Independent", 300),), say) == [300]


class Form(Filled):
    """A form that is being filled in, in its language; heads, labels and choices are named in English."""

    def __init__(self, book, language):
        super().__init__(books(language)[book])
        self.say = tongue(language)

    def fill(self, sheet, keys, **cells):
        for head, value in cells.items():
            printed = {self.say(key): value for key, value in keys.items()}
            put(self.at(self.say(sheet), printed, self.say(HEADS[head])), value)
        return self

    def label(self, sheet, label, value):
        put(self.beside(self.say(sheet), self.say(label)), value)
        return self

    def without_what_is_hidden(self):
        """The form as a phone leaves it."""
        del self.book["_kit"]
        for names in (self.book.defined_names, self.book.custom_doc_props):
            for name in list(getattr(names, "names", names)):
                del names[name]
        return self


HEADS = {
    "after": meeting_up.CHANGED, "because": meeting_up.BECAUSE, "agreed": meeting_up.SETTLED,
    "outcome": deciding.OUTCOME, "reason": deciding.REASON, "words": deciding.WORDS, "name": deciding.SIGNED_BY,
    "on": deciding.SIGNED_ON,
}  # fmt: skip


def met(language, **head):
    """The meeting form as a chair fills it in."""
    form = Form("meeting", language)
    head = {"Chair": "Priya Nair", "Date of the meeting": date(2027, 3, 15), "Who was there": "Ana, Ben"} | head
    for label, value in head.items():
        form.label(meeting_up.TALK, label, value)
    rated = (
        ("C01", "s2", "q1", 3, "heard"), ("C01", "s1", "q1", form.say("no example"), None),
        ("C02", "s1", "q1", form.say("not asked"), "the clock"),
    )  # fmt: skip
    for code, seat, question, after, because in rated:
        form.fill(meeting_up.AFTER, {"Code": code, "Seat": seat, "Id": question}, after=after, because=because)
    form.fill(meeting_up.AGREED, {"Code": "C02", "Key": "teamwork"}, agreed=4, because="two of three")
    boxes = [row for row in form.book[form.say(meeting_up.TALK)].iter_rows() if not row[5].protection.locked]
    put(boxes[0][5], "She brings the papers.")
    put(boxes[2][5], "Three steps, all told.")
    return form


def decided(language):
    """The decision form as it is signed."""
    form = Form("decision", language)
    for code, outcome, reason, words in (
        ("C01", Outcome.SELECTED, "Highest total on this job's competencies", None),
        ("C02", Outcome.NOT_SELECTED, "Another job-related reason, in words", "no licence"),
        ("C03", Outcome.RESERVE, "Next in the order", None),
        ("C04", Outcome.WITHDREW, None, None),
    ):
        chosen = {"outcome": form.say(outcome), "reason": reason and form.say(reason), "words": words}
        form.fill(deciding.DECISION, {"Code": code}, **{head: value for head, value in chosen.items() if value})
    form.label(deciding.DECISION, deciding.WHY, "C02 has a must open.")
    for part, name in zip(deciding.PARTS, ("Priya Nair", "Jo Haas", "Ida Berg"), strict=True):
        form.fill(deciding.DECISION, {deciding.SIGNED_FOR: form.say(part)}, name=name, on=date(2027, 3, 18))
    return form


@cache
def met_in(language):
    return meeting.read(met(language).bytes(), "meeting.xlsx")


@pytest.mark.parametrize("language", ["us", *OTHERS])
def test_a_meeting_form_says_the_same_in_every_language(language):
    english, found = met_in("en"), met_in(language)

    def counts(form):
        rated = [(r.candidate, r.seat, r.question, r.before, r.after, r.because) for r in form.ratings]
        settled = [(a.candidate, a.competency, a.slot, a.stage, a.rating, a.because) for a in form.agreed]
        return form.chair, form.on, form.present, form.number, sorted(rated, key=str), settled

    assert counts(found) == counts(english)
    assert [p.code for p in found.problems] == [p.code for p in english.problems]
    assert [said.words for said in found.said] == ["She brings the papers.", "Three steps, all told."]
    assert {r.after for r in found.ratings} == {3, None, Mark.NO_EXAMPLE, Mark.NOT_ASKED}


def test_what_was_said_is_kept_with_the_point_in_the_words_of_the_form():
    about = {language: met_in(language).said[1].about for language in ("en", *OTHERS)}

    assert about["en"].endswith("(Ana Ruiz, question 1)")
    assert about["fr"].endswith("(Ana Ruiz, question 1)")
    assert about["de"].endswith("(Ana Ruiz, Frage 1)")


@pytest.mark.parametrize("language", ["us", *OTHERS])
def test_a_decision_form_says_the_same_in_every_language(language):
    english, found = (decision.read(decided(each).bytes(), "decision.xlsx") for each in ("en", language))

    def without_places(form):
        there = tuple(replace(d, place="") for d in form.decided), tuple(replace(s, place="") for s in form.signed)
        return there, form.departures, form.number, form.problems

    assert without_places(found) == without_places(english)
    assert {d.outcome for d in found.decided} == set(Outcome)
    weighed = weigh_decision(a_kit(), a_debrief(), 1, [found], people(*NAMES), [found.version])
    assert weighed is not None
    assert weighed.complete


@pytest.mark.parametrize("language", OTHERS)
def test_a_form_in_another_language_that_kept_only_what_is_seen_is_still_known(language):
    form, signed = met(language), decided(language)
    whole = meeting.read(form.bytes(), "f.xlsx"), decision.read(signed.bytes(), "f.xlsx")

    found = meeting.read(form.without_what_is_hidden().bytes(), "f.xlsx")
    choice = decision.read(signed.without_what_is_hidden().bytes(), "f.xlsx")

    assert (found.kit, found.number, choice.kit, choice.number) == ("sales-director", 1, "sales-director", 1)
    assert replace(found, version="") == replace(whole[0], version="")
    assert replace(choice, version="") == replace(whole[1], version="")


def test_a_choice_in_another_language_than_the_form_counts_and_any_other_is_named_with_the_list():
    form = decided("de")
    form.fill(deciding.DECISION, {"Code": "C01"}, outcome="Reserve").fill(
        deciding.DECISION, {"Code": "C03"}, outcome="selected"
    ).fill(deciding.DECISION, {"Code": "C02"}, outcome="vielleicht")

    found = decision.read(form.bytes(), "decision.xlsx")

    assert [d.outcome for d in found.decided] == [Outcome.RESERVE, None, Outcome.SELECTED, Outcome.WITHDREW]
    assert [(p.code, p.message) for p in found.problems] == [
        (
            "outcome-unknown",
            "this cell holds another text; accepted is one of “ausgewählt”, “Reserve”, “nicht ausgewählt”, "
            "“zurückgezogen”",
        )
    ]


def test_messages_name_sheets_and_heads_as_they_stand_on_the_form():
    form = met("de")
    del form.book["Einigung"]
    sheet = form.book["Nach der Besprechung"]
    sheet.cell(sheet.max_row + 1, 2).value = "C99"
    sheet.cell(sheet.max_row, 10).value = 4

    told = {p.code: p.message for p in meeting.read(form.bytes(), "meeting.xlsx").problems}

    assert told["sheet-missing"] == "the sheet “Einigung” is gone, or the heads of its columns are"
    assert told["unknown-candidate"] == "“C99” under “Code” is not on this form"


def test_stages_stand_on_a_form_in_words_and_come_back_as_the_kit_names_them():
    kit, debrief = VARIANTS["two stages"]()
    content = meeting.write(debrief, kit_in("de", kit), {}, 1)
    form = Filled(content)
    printed = {row[2].value for row in form.book["Einigung"].iter_rows(min_row=5)}

    assert printed == {"Vorauswahl", "Gremium"}
    assert {a.stage for a in meeting.read(content, "m.xlsx").agreed} == {"screen", "panel"}
    del form.book["_kit"]
    put(form.at("Einigung", {"Code": "C01", "Schlüssel": "a", "Runde": "Gremium"}, "Das Gremium einigt sich auf"), 4)
    stripped = meeting.read(form.bytes(), "m.xlsx")
    assert {(a.stage, a.rating) for a in stripped.agreed} >= {("panel", 4)}


LINES = {
    "fr": (
        "2 notes modifiées ; 1 motif manque ; à remplir sur « À discuter » : personnes présentes",
        "1 décision manque ; 2 motifs manquent ; l'explication de l'écart à l'ordre manque ; nom et date manquent "
        "pour : RH, autorité de recrutement",
        [
            "", "motif manquant, s'écarte de l'ordre", "précisions manquantes, s'écarte de l'ordre",
            "décision manquante",
        ],
    ),
    "de": (
        "2 Bewertungen geändert; 1 Begründung fehlt; auszufüllen auf „Zu besprechen“: Anwesende",
        "1 Entscheidung fehlt; 2 Begründungen fehlen; die Begründung der Abweichung von der Reihenfolge fehlt; "
        "Name und Datum fehlen: Personalabteilung, einstellende Stelle",
        [
            "", "Begründung fehlt, weicht von der Reihenfolge ab", "Erläuterung fehlt, weicht von der Reihenfolge ab",
            "Entscheidung fehlt",
        ],
    ),
}  # fmt: skip


def plain_spaced(texts):
    """Texts without spaces that no line breaks at, which an editor would not show."""
    return [text.replace("\u00a0", " ") for text in texts]


@pytest.mark.broad
@pytest.mark.skipif(not has_libreoffice(), reason="LibreOffice is not installed")
@pytest.mark.parametrize(("language", "format_"), [("fr", "xlsx"), ("de", "ods")])
def test_libreoffice_says_in_the_language_what_a_meeting_form_lacks(language, format_, tmp_path):
    form = Form("meeting", language).label(meeting_up.TALK, "Chair", "Priya Nair")
    form.label(meeting_up.TALK, "Date of the meeting", date(2027, 3, 15))
    for seat, after, because in (("s2", 3, "heard"), ("s1", form.say("no example"), None)):
        form.fill(meeting_up.AFTER, {"Code": "C01", "Seat": seat, "Id": "q1"}, after=after, because=because)

    untouched, filled = (resaved(c, tmp_path, format_) for c in (books(language)["meeting"], form.bytes()))

    line = meeting.live_line.shown(0, form.say)
    assert line in shown(untouched, form.say(meeting_up.AGREED))
    assert LINES[language][0] in plain_spaced(shown(filled, form.say(meeting_up.AFTER)))


@pytest.mark.broad
@pytest.mark.skipif(not has_libreoffice(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", OTHERS)
def test_libreoffice_says_in_the_language_what_a_decision_lacks(language, tmp_path):
    form, sheet = Form("decision", language), deciding.DECISION
    say = form.say
    form.fill(sheet, {"Code": "C01"}, outcome=say("reserve"), reason=say("Highest total on this job's competencies"))
    form.fill(sheet, {"Code": "C02"}, outcome=say("selected"))
    form.fill(sheet, {"Code": "C03"}, outcome=say("selected"), reason=say(deciding.ANOTHER))
    form.fill(sheet, {deciding.SIGNED_FOR: say("The panel's chair")}, name="Priya Nair", on=date(2027, 3, 18))

    untouched, open_, done = (
        plain_spaced(shown(resaved(content, tmp_path, "xlsx"), say(sheet)))
        for content in (books(language)["decision"], form.bytes(), decided(language).bytes())
    )

    assert plain_spaced([decision.live_line.shown(4, say)])[0] in untouched
    assert say("Nothing is missing") in done
    assert LINES[language][1] in open_
    assert [row.rpartition(" | ")[2] for row in open_ if " | C0" in row] == LINES[language][2]
