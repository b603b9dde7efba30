"""The cards: what they hold, what can be typed, and that the same kit gives the same bytes."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from generator import fitting, scorecards
from generator.grids.book import referred
from generator.model import Candidate
from generator.scorecards import excel, layout, live_line
from generator.wording import tongue

MARIA = Candidate(code="C01", name="Maria Keller", say_as="ma-REE-a")
BEN = Candidate(code="C02", name="Ben Young")
HOSTILE = ["=1+1", "R&D <b>bold</b>", "{{ x }}", 'He said "no"', "王小明", "محمد", "Zoë 😀"]
SINGLE = """kit_id kit_version card_id session seat interviewer candidate_code candidate interview_date
    entered_by entered_on original asked_besides knew_before own_ratings""".split()


@pytest.fixture(scope="module")
def card(solo_kit):
    """The first seat's card for Maria, as its bytes."""
    return dict(scorecards.render(solo_kit, [MARIA]))["send/ana-ruiz/sales-director_C01_s1_ana-ruiz.xlsx"]


def opened(content, **how):
    return load_workbook(BytesIO(content), **how)


def cell(book, name):
    sheet, place = book.defined_names[name].attr_text.split("!")
    return book[sheet][place.replace("$", "")]


def first_card(kit, candidates=(MARIA,)):
    return opened(next(iter(scorecards.render(kit, candidates)))[1])


def texts(book, sheet="Scorecard"):
    return [str(c.value) for row in book[sheet].iter_rows() for c in row if c.value is not None]


def to_fill_in(sheet):
    """The cells that Tab visits, in its order: unlocked, of a merged block the top left."""
    hidden = {c for merged in sheet.merged_cells.ranges for c in list(merged.cells)[1:]}
    return [
        c for row in sheet.iter_rows() for c in row if not c.protection.locked and (c.row, c.column) not in hidden
    ]


def changed(kit, **changes):
    """The kit with its first question changed."""
    session = kit.sessions[0]
    first = replace(session.questions[0], **changes)
    session = replace(session, questions=(first, *session.questions[1:]))
    return replace(kit, sessions=(session, *kit.sessions[1:]))


def test_there_is_a_card_for_every_seat_and_candidate_under_the_interviewers_folder(solo_kit):
    paths = [path for path, _ in scorecards.render(solo_kit, [MARIA, BEN])]

    assert paths[:2] == [
        "send/ana-ruiz/sales-director_C01_s1_ana-ruiz.xlsx",
        "send/ana-ruiz/sales-director_C02_s1_ana-ruiz.xlsx",
    ]
    assert len(paths) == len(set(paths)) == 6


def test_the_candidates_name_stands_in_a_files_name_only_where_that_is_asked_for(solo_kit):
    paths = [path for path, _ in scorecards.render(solo_kit, [MARIA], names_in_files=True)]

    assert paths[0] == "send/ana-ruiz/sales-director_C01_s1_ana-ruiz_maria-keller.xlsx"


def test_progress_is_told_after_every_card(solo_kit):
    told = []

    list(scorecards.render(solo_kit, [MARIA], progress=lambda done, of: told.append((done, of))))

    assert told == [(1, 3), (2, 3), (3, 3)]


def test_every_part_of_the_contract_is_one_cell_under_its_defined_name(card, solo_kit):
    book = opened(card)
    ids = [q.id for q in solo_kit.sessions[0].questions]
    parts = [f"{part}_{id_}" for id_ in ids for part in ("rating", "note", "fallback", "not_asked_because")]

    assert {*SINGLE, *parts, "fact_f1"} <= set(book.defined_names)
    assert all(hasattr(cell(book, name), "value") for name in book.defined_names)


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Scorecard", "Scorecard!$B$2"),
        ("Bewertungsbogen", "Bewertungsbogen!$B$2"),
        ("Score card", "'Score card'!$B$2"),
        ("Fiche d'entretien", "'Fiche d''entretien'!$B$2"),
    ],
)
def test_a_cells_name_finds_it_whatever_the_sheet_is_called(title, named):
    assert excel.on_sheet(title, "$B$2") == named
    assert referred(named) == (title, (2, 2))


def test_identity_stands_on_the_sheet_in_the_hidden_sheet_and_in_the_properties(card):
    book = opened(card)
    hidden = {row[0].value: row[1].value for row in book["_kit"].iter_rows()}
    properties = {p.name: p.value for p in book.custom_doc_props.props}

    for name, label in layout.IDENTITY.items():
        place = cell(book, name)
        assert place.value == hidden[name] == properties[name]
        assert place.offset(column=-1).value == label
    assert book["_kit"].sheet_state == "hidden"
    assert (hidden["card_id"], hidden["candidate"]) == ("sales-director_C01_s1_ana-ruiz", "Maria Keller (ma-REE-a)")


def test_the_hidden_sheet_lists_each_questions_digest_and_cells(card, solo_kit):
    rows = [[c.value for c in row] for row in opened(card)["_kit"].iter_rows()]

    for number, question in enumerate(solo_kit.sessions[0].questions, start=1):
        row = next(r for r in rows if r[0] == question.id)
        assert row[1:3] == [str(number), question.digest]
        assert row[3].startswith("$A$")


def test_the_card_holds_the_question_its_probes_fallback_and_five_anchors(card, solo_kit):
    sheet = texts(opened(card))
    together = "\n".join(sheet)

    for question in solo_kit.sessions[0].questions:
        assert question.text in sheet
        assert set(question.anchors) <= set(sheet)
        assert (question.fallback or "") in together
        assert all(probe.text in together for probe in question.probes)


def test_a_rating_is_empty_and_offers_five_numbers_and_two_ways_out(card):
    book = opened(card)
    place = cell(book, "rating_q1")
    offered = next(v for v in book["Scorecard"].data_validations.dataValidation if place.coordinate in v.sqref)

    assert place.value is None
    assert offered.formula1 == '"1,2,3,4,5,no example,not asked"'
    assert offered.showErrorMessage


def test_tab_goes_from_rating_to_note_to_the_next_rating(card):
    book = opened(card)
    tabbed = [c.coordinate for c in to_fill_in(book["Scorecard"])]
    wanted = [cell(book, f"{part}_q{n}").coordinate for n in range(1, 5) for part in ("rating", "note")]
    start = tabbed.index(wanted[0])

    assert tabbed[start : start + 8] == wanted


def test_only_cells_to_fill_in_are_unlocked_and_rows_may_be_resized_without_a_password(card):
    book = opened(card)
    filled = {cell(book, name).coordinate for name in book.defined_names} - {
        cell(book, name).coordinate for name in layout.IDENTITY
    }

    assert {c.coordinate for c in to_fill_in(book["Scorecard"])} == filled
    for sheet in book:
        assert sheet.protection.sheet
        assert not sheet.protection.formatRows
        assert sheet.protection.password is None


def test_the_line_on_top_has_a_cached_value_for_previewers(card):
    assert opened(card, data_only=True)["Scorecard"]["A3"].value == "0 of 4 rated"
    assert opened(card)["Scorecard"]["A3"].value.startswith("=")


def test_the_line_on_top_uses_plain_functions_and_fits_a_formula():
    many = [
        live_line.Answers(number=n, rating=f"$A${n}", note=f"$B${n}", not_asked_because=f"$C${n}") for n in range(9)
    ]

    formula = live_line.formula(many, "all", "$D$2", "$D$44", tongue("en"))

    assert len(formula) < 8192
    assert set(re.findall(r"[A-Z]{2,}", formula)) <= {"TRIM", "LEN", "IF", "AND", "OR", "NOT", "MID", "FALSE"}


def test_the_chosen_anchor_says_so_in_words_as_well_as_in_colour(card):
    sheet = opened(card)["Scorecard"]
    heads = [c.value for row in sheet.iter_rows() for c in row if str(c.value).startswith("=IF(TRIM")]

    assert len(heads) == 20
    assert all("Your rating: " in head for head in heads)
    assert len(list(sheet.conditional_formatting)) == 20


def test_a_blank_card_has_code_c00_and_a_cell_to_type_the_name(solo_kit):
    book = first_card(solo_kit, ())

    assert cell(book, "candidate_code").value == "C00"
    assert not cell(book, "candidate").value
    assert not cell(book, "candidate").protection.locked
    assert "name missing" in texts(book)[texts(book).index("Candidate code") - 1]


def test_a_named_card_prints_the_name_locked(card):
    place = cell(opened(card), "candidate")

    assert place.value == "Maria Keller (ma-REE-a)"
    assert place.protection.locked


def test_together_the_card_says_who_asks_and_every_seat_rates_every_question(together_kit):
    cards = [opened(content) for _, content in scorecards.render(together_kit, [MARIA])]
    questions = together_kit.sessions[0].questions

    for book in cards:
        assert {f"rating_{q.id}" for q in questions} <= set(book.defined_names)
        assert texts(book).count("You ask") + sum(t.endswith(" asks") for t in texts(book)) == len(questions)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_print_as_they_are(solo_kit, text):
    kit = changed(solo_kit, text=text, anchors=(text,) * 5)
    kit = replace(kit, requisition=replace(kit.requisition, title=text, organisation=None))
    kit = replace(kit, panel=(replace(kit.panel[0], name=text), *kit.panel[1:]))

    book = first_card(kit, [Candidate(code="C01", name=text)])
    found = [c for row in book["Scorecard"].iter_rows() for c in row if c.value == text]

    assert len(found) == 9
    assert {c.data_type for c in found} == {"s"}


def test_the_same_kit_gives_the_same_bytes_alone_and_among_others(solo_kit):
    alone = dict(scorecards.render(solo_kit, [BEN]))
    among = dict(scorecards.render(solo_kit, [Candidate(code="C01", name="A very long name " * 9), BEN]))

    assert alone.items() <= among.items()


def test_it_prints_landscape_one_page_wide_with_the_names_on_every_page(card):
    sheet = opened(card)["Scorecard"]

    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.freeze_panes == "A5"
    assert "For the interview panel only." in sheet.oddFooter.left.text


def test_a_row_is_as_high_as_its_longest_text(solo_kit):
    anchors = ("Set limits beforehand with finance and legal, found the interest behind it. " * 3,) * 5

    book = first_card(changed(solo_kit, anchors=anchors))

    assert book["Scorecard"].row_dimensions[cell(book, "rating_q1").row].height > 80


def test_a_long_word_and_wide_scripts_take_the_lines_they_need():
    assert fitting.lines("word", 200, 10) == 1
    assert fitting.lines("a" * 200, 200, 10) > 5
    assert fitting.lines("王" * 40, 200, 10) > 2
    assert fitting.lines("one\ntwo\n\nfour", 500, 10) == 4


def test_there_is_no_macro_and_no_link(card):
    with ZipFile(BytesIO(card)) as archive:
        names = archive.namelist()
        content = b"".join(archive.read(name) for name in names if name.startswith("xl/worksheets"))

    assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
    assert b"<hyperlink" not in content


def test_the_anchors_are_called_drafts_and_can_be_read_on_a_sheet_of_their_own(card, solo_kit):
    book = opened(card)

    assert any("drafts to calibrate with your experts" in text for text in texts(book, "Anchors"))
    assert set(solo_kit.sessions[0].questions[0].anchors) <= set(texts(book, "Anchors"))
    assert "How to rate" in book.sheetnames
