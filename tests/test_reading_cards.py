"""Reading returned cards: what was filled in comes back, from whatever program, and what is wrong is said by cell."""

import os
import subprocess
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import scorecards
from generator.model import Mark
from generator.office import printable
from generator.scorecards import layout, reading
from tests.cards import (
    SAM,
    SHEET,
    as_ods,
    as_on_the_web,
    card_of,
    cell,
    changed,
    codes,
    filled,
    members,
    only_printed,
    opened,
    packed,
    put,
    ratings,
    read,
    saved,
    typed,
    with_cell,
    with_parts,
    with_rows,
    with_shared_strings,
    without_hidden_sheet,
    without_names,
    without_properties,
)
from tests.examples import up_to

FOUR = {"rating_q1": 4, "rating_q2": 2, "rating_q3": "no example", "rating_q4": "not asked"}
SOUND = {"q1": 4, "q2": 2, "q3": Mark.NO_EXAMPLE, "q4": Mark.NOT_ASKED}
IN_TIME = settings(
    max_examples=up_to(12),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def sent(solo_kit):
    """The first seat's card as it is sent: questions q1 to q4."""
    return card_of(solo_kit)


@pytest.fixture(scope="module")
def four(sent):
    """That card with four ratings."""
    return filled(sent, **FOUR)


@pytest.fixture(scope="module")
def card(sent):
    """That card with four ratings and a few answers."""
    return filled(
        sent, **FOUR, note_q1="Walked away from one and came back\nwith an offer", note_q2="-10 %",
        fallback_q1="yes", not_asked_because_q4="No time", fact_f1="Two million", asked_besides="Why us?",
        knew_before="no", own_ratings="yes", interview_date=date(2027, 3, 14), signed_by="Ana Ruiz",
        signed_on=date(2027, 3, 15),
    )  # fmt: skip


@pytest.fixture(scope="module")
def back(card, tmp_path_factory):
    """That card read."""
    return read(tmp_path_factory.mktemp("back"), card)


def digests(kit, seat=0):
    return {q.id: q.digest for q in kit.sessions[seat].questions}


def shown(found):
    return {answer.question: answer.digest for answer in found.card.answers}


def test_what_was_filled_in_comes_back(back, solo_kit):
    card = back.card

    assert (back.kind, back.problems, back.card_id) == ("card", (), "sales-director_C01_s1_ana-ruiz")
    assert (card.kit_id, card.version, card.session, card.seat) == ("sales-director", solo_kit.version, "i1", "s1")
    assert (card.interviewer, card.candidate_code, card.candidate) == ("Ana Ruiz", "C01", "Sam Idowu")
    assert ratings(back) == SOUND
    assert [a.note for a in card.answers] == ["Walked away from one and came back\nwith an offer", "-10 %", "", ""]
    assert [a.fallback for a in card.answers] == [True, None, None, None]
    assert card.answers[3].not_asked_because == "No time"
    assert (card.interview_date, card.signed_by, card.signed_on) == ("2027-03-14", "Ana Ruiz", "2027-03-15")
    assert (card.knew_before, card.own_ratings, card.asked_besides) == (False, True, "Why us?")
    assert next((f.fact, f.text) for f in card.facts) == ("f1", "Two million")


def test_every_answer_names_its_cells(back):
    assert next((a.place, a.note_place) for a in back.card.answers) == ("Scorecard!A15", "Scorecard!B16")


def test_a_card_as_it_is_sent_is_empty_and_has_no_problem(sent, tmp_path):
    found = read(tmp_path, sent)

    assert set(ratings(found).values()) == {None}
    assert not any(a.wrong for a in found.card.answers)
    assert found.problems == ()


def test_every_card_of_both_kits_shows_the_digests_of_its_questions(solo_kit, together_kit, tmp_path):
    for kit in (solo_kit, together_kit):
        asked = {q.id: q.digest for q in kit.questions}
        for number, (_, content) in enumerate(scorecards.render(kit, [SAM])):
            found = read(tmp_path, content, f"{number}.xlsx")
            assert found.problems == ()
            assert shown(found).items() <= asked.items()
            assert len(found.card.answers) == len(
                kit.sessions[0].questions if len(kit.sessions) == 1 else found.card.answers
            )


@pytest.mark.parametrize(
    "fallback", ["Listen for: this", "One\nListen for: two", "Only if", "  spaced \n\n out ", "", "=1+1", "S:  x"]
)
@pytest.mark.parametrize("look_for", [(), ("A point; with more", "Listen for: the second")])
def test_digests_are_exact_for_odd_texts(solo_kit, tmp_path, fallback, look_for):
    session = solo_kit.sessions[0]
    odd = replace(
        session.questions[0], text="A “b”\u2028c\x07 =d <&> ", fallback=fallback or None, look_for=look_for,
        anchors=("one", "\x0btwo", "'three'", "４", ""),
    )  # fmt: skip
    kit = replace(
        solo_kit, sessions=(replace(session, questions=(odd, *session.questions[1:])), *solo_kit.sessions[1:])
    )

    assert shown(read(tmp_path, card_of(kit)))["q1"] == odd.digest


@IN_TIME
@given(
    rated=st.lists(
        st.sampled_from([None, 1, 2, 3, 4, 5, "1", "5", "no example", "not asked"]), min_size=4, max_size=4
    ),
    notes=st.lists(st.text(max_size=300), min_size=4, max_size=4),
    day=st.dates(date(2020, 1, 1), date(2099, 12, 31)),
    signed=st.text(max_size=40),
)
def test_reading_gives_what_writing_was_given(sent, tmp_path, rated, notes, day, signed):
    values = {f"rating_q{n}": value for n, value in enumerate(rated, start=1)}
    values |= {f"note_q{n}": note for n, note in enumerate(notes, start=1)}

    found = read(tmp_path, filled(sent, **values, interview_date=day, signed_by=signed))

    wanted = [int(v) if str(v).isdigit() else v for v in rated]
    assert [a.rating for a in found.card.answers] == wanted
    assert [a.note for a in found.card.answers] == [printable(n) if printable(n).strip() else "" for n in notes]
    assert found.card.interview_date == day.isoformat()
    assert found.problems == ()


@pytest.mark.parametrize(
    ("value", "rating"),
    [
        ("4 ", 4), (" 4", 4), ("4,0", 4), ("4.0", 4), ("４", 4), ("٤", 4), ("4\u00a0", 4), ("4 - strong", 4),
        ("4 – strong", 4), ("4: strong, calm", 4), ("4 strong", 4), ("4 above", 4), ("No  Example", Mark.NO_EXAMPLE),
        ("“not asked”", Mark.NOT_ASKED), ("NOT ASKED ", Mark.NOT_ASKED), ("no\u00a0example", Mark.NO_EXAMPLE),
    ],
)  # fmt: skip
def test_a_rating_in_another_spelling_counts_and_is_listed_without_being_shown(sent, tmp_path, value, rating):
    found = read(tmp_path, typed(sent, "rating_q1", value))

    assert ratings(found)["q1"] == rating
    (problem,) = found.problems
    assert (problem.code, problem.place, problem.action) == ("rating-spelled", "Scorecard!A15", "counted")
    assert str(rating) not in problem.message.partition(":")[0]


@pytest.mark.parametrize("value", [1, 5, 4.0, "4", "no example", "not asked"])
def test_a_rating_on_the_scale_needs_no_word(sent, tmp_path, value):
    assert read(tmp_path, typed(sent, "rating_q1", value)).problems == ()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0, "rating-off-scale"), (6, "rating-off-scale"), (-1, "rating-off-scale"), ("0", "rating-off-scale"),
        ("-1", "rating-off-scale"), ("44", "rating-off-scale"), (1e300, "rating-off-scale"),
        ("6", "rating-off-scale"), (3.5, "rating-not-whole"), ("3,5", "rating-not-whole"),
        ("3.5", "rating-not-whole"), (0.04, "rating-not-whole"),
        ("four", "rating-not-a-number"), ("4/5", "rating-not-a-number"), ("3-4", "rating-not-a-number"),
        ("good", "rating-not-a-number"), ("=4", "rating-not-a-number"), ("4 or 5", "rating-not-a-number"),
        ("4 or five", "rating-not-a-number"), ("3 and a half", "rating-not-a-number"), ("4?", "rating-not-a-number"),
        ("2 above", "rating-not-a-number"), ("4 - not asked", "rating-not-a-number"), ("4 4", "rating-not-a-number"),
        ("4 not sure", "rating-not-a-number"), ("x" * 10_000, "rating-not-a-number"), ("+", "rating-not-a-number"),
        (True, "rating-is-boolean"),
    ],
)  # fmt: skip
def test_what_is_no_rating_is_named_and_costs_nothing_else(four, tmp_path, value, code):
    found = read(tmp_path, typed(four, "rating_q1", value))

    (problem,) = found.problems
    assert (problem.file, problem.place, problem.code) == ("card.xlsx", "Scorecard!A15", code)
    assert problem.action == "left out"
    assert "1 to 5" in problem.message
    assert len(problem.message) < 220
    assert found.card.answers[0].wrong
    assert ratings(found) == SOUND | {"q1": None}


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ('<c><f>3+1</f><v>4</v></c>', "rating-is-formula"),
        ('<c t="shared"><f t="shared" si="0"/><v>4</v></c>', "rating-is-formula"),
        ('<c t="e"><v>#DIV/0!</v></c>', "rating-is-error"),
        ('<c t="b"><v>1</v></c>', "rating-is-boolean"),
        ('<c t="d"><v>2027-05-04</v></c>', "rating-is-date"),
        ('<c><v>nan</v></c>', "rating-not-a-number"),
        ('<c><v>1e999</v></c>', "rating-not-a-number"),
        ('<c t="str"><v>=4</v></c>', "rating-not-a-number"),
    ],
)  # fmt: skip
def test_cells_as_other_programs_write_them_are_no_ratings_either(four, tmp_path, xml, code):
    found = read(tmp_path, with_cell(four, "A15", xml))

    assert codes(found) == [code]
    assert ratings(found) == SOUND | {"q1": None}


@pytest.mark.parametrize(
    "xml",
    ["<c><v>4</v></c>", '<c t="n"><v>4.0</v></c>', '<c t="str"><v>4</v></c>',
     '<c t="inlineStr"><is><t>4</t></is></c>',
     '<c t="inlineStr"><is><r><t>4</t></r><rPh sb="0" eb="1"><t>5</t></rPh></is></c>'],
)  # fmt: skip
def test_a_rating_counts_however_a_program_writes_it(sent, tmp_path, xml):
    found = read(tmp_path, with_cell(sent, "A15", xml))

    assert (ratings(found)["q1"], found.problems) == (4, ())


def test_a_cell_of_spaces_is_still_missing(sent, tmp_path):
    found = read(tmp_path, typed(sent, "rating_q1", "  "))

    assert (ratings(found)["q1"], found.card.answers[0].wrong, found.problems) == (None, False, ())


def test_a_long_note_is_kept_whole(sent, tmp_path):
    note = "He said: =1+1 <b>&\t“yes” " * 400

    assert read(tmp_path, filled(sent, note_q1=note)).card.answers[0].note == note


def test_a_date_or_formula_that_excel_made_of_a_rating_is_none(four, tmp_path):
    book = opened(four)
    cell(book, "rating_q1").value, cell(book, "rating_q2").value = date(2027, 5, 4), "=3+1"

    found = read(tmp_path, saved(book))

    assert codes(found) == ["rating-is-date", "rating-is-formula"]
    assert ratings(found) == SOUND | {"q1": None, "q2": None}


def test_a_note_that_is_a_formula_is_named_and_never_quoted(sent, tmp_path):
    book = opened(filled(sent, rating_q1=3))
    cell(book, "note_q1").value = '="Secret"'

    found = read(tmp_path, saved(book))

    assert (codes(found), found.card.answers[0].note, ratings(found)["q1"]) == (["text-is-formula"], "", 3)
    assert "Secret" not in found.problems[0].message


@pytest.mark.parametrize("value", ["Yes", "Y", "x", "oui", "ja", "✓", True, "yes.", "TRUE"])
def test_yes_in_many_ways(sent, tmp_path, value):
    found = read(tmp_path, typed(sent, "own_ratings", value))

    assert (found.card.own_ratings, found.problems) == (True, ())


@pytest.mark.parametrize("value", ["maybe", 1, "yes and no", date(2027, 3, 4)])
def test_neither_yes_nor_no_is_said(sent, tmp_path, value):
    found = read(tmp_path, filled(sent, own_ratings=value))

    assert (found.card.own_ratings, codes(found)) == (None, ["not-yes-or-no"])
    assert found.problems[0].place == "Scorecard!D45"


@pytest.mark.parametrize(
    "value",
    [date(2027, 3, 14), datetime(2027, 3, 14, 9, 30), "14/3/2027", "14.03.2027", "14. 3. 2027", "14-3-27",
     "2027-03-14", "2027/3/14", "14 March 2027", "14th March, 2027", "March 14, 2027", "Mar 14, 2027", "14 mars 2027",
     "14. März 2027", "Sunday 14 March 2027", "3/14/2027", "14/3/2027 10:00", "１４/3/2027", 46460],
)  # fmt: skip
def test_a_date_in_many_ways(sent, tmp_path, value):
    put_in = filled(sent, interview_date=value) if isinstance(value, date) else typed(sent, "interview_date", value)

    found = read(tmp_path, put_in)

    assert (found.card.interview_date, found.problems) == ("2027-03-14", ())


def test_a_date_that_can_be_read_two_ways_is_asked_back_with_both(sent, tmp_path):
    found = read(tmp_path, filled(sent, interview_date="3/4/2027"))

    (problem,) = found.problems
    assert (found.card.interview_date, problem.code) == (None, "date-ambiguous")
    assert "4 March 2027 or 3 April 2027" in problem.message
    assert read(tmp_path, filled(sent, interview_date="3.4.2027")).card.interview_date == "2027-04-03"
    assert read(tmp_path, filled(sent, interview_date="4/4/2027")).card.interview_date == "2027-04-04"


@pytest.mark.parametrize("value", ["next Monday", "32/1/2027", 4, "14/3/1927", "30 February 2027", True, "2027"])
def test_what_is_no_date_is_named(sent, tmp_path, value):
    found = read(tmp_path, typed(sent, "interview_date", value))

    assert (found.card.interview_date, codes(found)) == (None, ["date-not-understood"])


@pytest.mark.parametrize("row", [1, 11, 14, 15, 16, 22, 40, 45])
def test_rows_put_in_move_nothing_out_of_sight(card, back, solo_kit, tmp_path, row):
    well = read(tmp_path, with_rows(card, row, 2))
    names_left_behind = read(tmp_path, changed(card, lambda sheet: sheet.insert_rows(row, 2)))

    for found in (well, names_left_behind):
        assert ratings(found) == ratings(back)
        assert shown(found) == digests(solo_kit)
        assert found.card.own_ratings is True
    assert well.problems == ()
    # The merges that were left behind as well hide cells, which is said.
    assert set(codes(names_left_behind)) <= {"cells-merged"}


def test_a_deleted_question_is_named_and_the_others_keep_their_own_ratings(card, tmp_path):
    found = read(tmp_path, changed(card, lambda sheet: sheet.delete_rows(18, 7)))

    assert ratings(found) == SOUND | {"q2": None}
    problem = next(p for p in found.problems if p.code == "rating-not-found")
    assert problem.action == "left out"
    assert "q2" in problem.message


def test_a_question_copied_into_another_place_is_believed_by_its_text(card, tmp_path):
    def swap_numbers(sheet):
        sheet["A11"].value, sheet["A18"].value = sheet["A18"].value, sheet["A11"].value

    assert ratings(read(tmp_path, changed(card, swap_numbers))) == SOUND


def test_a_column_put_in_moves_nothing_out_of_sight(card, solo_kit, tmp_path):
    found = read(tmp_path, changed(card, lambda sheet: sheet.insert_cols(1)))

    assert ratings(found) == SOUND
    assert shown(found) == digests(solo_kit)


@pytest.mark.parametrize(
    "drop", [without_names, without_properties, without_hidden_sheet, lambda c: saved(opened(c))]
)
def test_a_writer_that_drops_something_changes_nothing(card, back, tmp_path, drop):
    found = read(tmp_path, drop(card))

    assert replace(found, sha256=back.sha256) == back


@pytest.mark.parametrize(
    "program",
    [with_shared_strings, as_ods, as_on_the_web, lambda c: without_names(with_shared_strings(c)),
     lambda c: without_names(as_on_the_web(c))],
)  # fmt: skip
def test_a_card_in_another_programs_spelling_is_the_same_card(card, back, tmp_path, program):
    found = read(tmp_path, program(card))

    assert replace(found, sha256=back.sha256) == back


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ('office:value-type="float" office:value="4"/>', None),
        ('office:value-type="string"><text:p>4</text:p></table:table-cell>', None),
        ('office:value-type="string"><office:annotation><text:p>5</text:p></office:annotation><text:p>4</text:p>'
         "</table:table-cell>", None),
        ('office:value-type="string"><text:p>4<text:s/></text:p></table:table-cell>', "rating-spelled"),
        ('office:value-type="percentage" office:value="0.04"/>', "rating-not-whole"),
        ('office:value-type="date" office:date-value="2027-05-04"/>', "rating-is-date"),
        ('office:value-type="time" office:time-value="PT04H00M00S"/>', "rating-is-date"),
        ('office:value-type="boolean" office:boolean-value="true"/>', "rating-is-boolean"),
        ('table:formula="of:=3+1" office:value-type="float" office:value="4"/>', "rating-is-formula"),
        ('office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
         "rating-is-error"),
        ("><text:p>#NAME?</text:p></table:table-cell>", "rating-is-error"),
    ],
)  # fmt: skip
def test_ratings_in_an_open_document(card, tmp_path, xml, code):
    found = read(tmp_path, as_ods(card, {"A15": f"<table:table-cell {xml}"}), "card.ods")

    assert codes(found) == ([code] if code else [])
    assert ratings(found)["q1"] == (4 if code in (None, "rating-spelled") else None)


def test_a_card_that_kept_only_what_is_printed_is_read_with_the_kits_numbers(card, back, solo_kit, tmp_path):
    numbered = layout.numbered(solo_kit)

    found = read(tmp_path, only_printed(card), numbered=numbered)

    assert replace(found.card, version=back.card.version) == back.card
    assert found.card.version == "-".join((solo_kit.version[:4], solo_kit.version[4:6]))
    assert list(ratings(read(tmp_path, only_printed(card)))) == ["#1", "#2", "#3", "#4"]


def test_renamed_sheets_are_no_matter(card, back, tmp_path):
    def rename(content, *, names):
        parts = members(content)
        workbook = parts["xl/workbook.xml"].replace(b'name="Scorecard"', b"name=\"Bewertung 'neu'\"")
        if names:
            workbook = workbook.replace(b"Scorecard!", b"'Bewertung ''neu'''!")
        return packed(parts | {"xl/workbook.xml": workbook.replace(b'name="Anchors"', b'name="Anker"')})

    for names in (True, False):
        found = read(tmp_path, rename(card, names=names))
        assert ratings(found) == SOUND
        assert found.card.answers[0].place == "Bewertung 'neu'!A15"
        assert found.problems == ()


def test_an_added_sheet_is_listed_and_nothing_on_it_is_read(card, tmp_path):
    book = opened(card)
    copy = book.copy_worksheet(book["Scorecard"])
    copy["A15"].value = 1
    book.create_sheet("My notes")["A1"].value = "Great energy"

    found = read(tmp_path, saved(book))

    assert ratings(found) == SOUND
    assert [(p.code, p.action) for p in found.problems] == [("sheet-added", "listed")] * 2
    assert "My notes" in found.problems[1].message


@pytest.mark.parametrize("name", ["B12", "B13", "E13", "D15"])
def test_an_edited_question_shows_another_digest_and_only_that_one(card, solo_kit, tmp_path, name):
    def edit(sheet):
        put(sheet[name], sheet[name].value + " more")

    found = read(tmp_path, changed(card, edit))

    differing = [id_ for id_, digest in digests(solo_kit).items() if shown(found)[id_] != digest]
    assert differing == ["q1"]
    assert ratings(found) == SOUND


def test_quotes_and_spaces_do_not_count_as_edited(card, solo_kit, tmp_path):
    def edit(sheet):
        for name in ("B12", "B15", "C15", "E13"):
            put(sheet[name], " " + sheet[name].value.replace("'", "’").replace(" ", "  ") + "\n")

    assert shown(read(tmp_path, changed(card, edit))) == digests(solo_kit)


def test_a_deleted_anchor_is_an_edit(card, solo_kit, tmp_path):
    found = read(tmp_path, changed(card, lambda sheet: put(sheet["D15"], "")))

    assert shown(found)["q1"] not in (None, digests(solo_kit)["q1"])


def test_merged_cells_keep_the_rating_that_shows(sent, tmp_path):
    def merge(sheet):
        sheet["A15"].value = None
        sheet["A14"].value = 4
        sheet.merge_cells("A14:A15")

    found = read(tmp_path, changed(sent, merge))

    assert (ratings(found)["q1"], codes(found)) == (4, ["cells-merged"])


def test_a_rating_merged_with_an_anchor_counts(sent, tmp_path):
    def merge(sheet):
        sheet["A15"].value = 2
        sheet.merge_cells("A15:B15")

    found = read(tmp_path, changed(sent, merge))

    assert (ratings(found)["q1"], codes(found)) == (2, ["cells-merged"])


def test_a_merge_of_the_whole_sheet_costs_nothing(card, tmp_path):
    sheet = members(card)[SHEET].replace(
        b"<mergeCells", b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><mergeCells', 1
    )

    found = read(tmp_path, with_parts(card, sheet=sheet))

    assert ratings(found) == SOUND
    assert set(codes(found)) == {"cells-merged"}


def test_identity_is_believed_by_majority_and_a_difference_is_listed(card, tmp_path):
    book = opened(card)
    for name, value in (("candidate_code", "C02"), ("candidate", "Kim Tran"), ("card_id", "other_C02_s1_x")):
        put(cell(book, name), value)

    found = read(tmp_path, saved(book))

    assert (found.card.candidate_code, found.card.candidate) == ("C01", "Sam Idowu")
    assert found.card_id == "sales-director_C01_s1_ana-ruiz"
    assert codes(found) == ["identity-differs"] * 3
    assert not any("Kim" in p.message or "Sam" in p.message for p in found.problems)


def test_a_blank_cards_candidate_is_who_was_typed_in(solo_kit, tmp_path):
    found = read(tmp_path, filled(card_of(solo_kit, candidate=None), candidate="Sam  Idowu", rating_q1=3))

    assert (found.card.candidate_code, found.card.candidate, found.problems) == ("C00", "Sam Idowu", ())


def test_a_card_keyed_in_from_paper_says_so(sent, tmp_path):
    found = read(
        tmp_path,
        filled(sent, entered_by="HR", entered_on="16 March 2027", original="sales-director_C01_s1_ana-ruiz.pdf"),
    )

    assert (found.card.entered_by, found.card.entered_on) == ("HR", "2027-03-16")
    assert found.card.original == "sales-director_C01_s1_ana-ruiz.pdf"


def test_notes_that_look_like_labels_lead_nobody_astray(card, solo_kit, tmp_path):
    labels = ["Name", "Seat", "Question 2", "Rating", "Card"]
    words = dict(zip(("note_q1", "note_q2", "note_q3", "asked_besides", "fact_f1"), labels, strict=True))

    for content in (filled(card, **words), without_names(filled(card, **words))):
        found = read(tmp_path, content)
        assert ratings(found) == SOUND
        assert [a.note for a in found.card.answers][:3] == labels[:3]
        assert (found.card.signed_by, found.card.seat, found.problems) == ("Ana Ruiz", "s1", ())
        assert shown(found) == digests(solo_kit)


def in_folder(folder, files):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def test_a_folder_is_read_whole_in_order_of_names_and_left_as_it_was(card, sent, tmp_path):
    files = {
        "b.xlsx": card, "sub/deep/a.xlsx": sent, "~$b.xlsx": b"lock", ".DS_Store": b"x", "Thumbs.db": b"x",
        "cards.zip": packed({"x/b.xlsx": card, "a.xlsx": sent, "__MACOSX/._a.xlsx": b"x", "notes.txt": b"hello"}),
        "sales-director_C01_s1_ana-ruiz (1).pdf": b"%PDF-1.7", "scan_C.pdf": b"%PDF", "corrections.csv": b"card,cell",
        "other_scores.csv": b"code,score", "screening.xlsx": packed({"[Content_Types].xml": b"<T/>"}),
        "list.csv": b"a,b", "sales-director_C01_s1_ana-ruiz_notes.docx": packed({"word/document.xml": b"<x/>"}),
    }  # fmt: skip
    folder = in_folder(tmp_path / "returned", files)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    found = {file.file: file for file in reading.read_folder(folder)}

    assert list(found) == [
        "b.xlsx", "cards.zip/a.xlsx", "cards.zip/notes.txt", "cards.zip/x/b.xlsx", "corrections.csv", "list.csv",
        "other_scores.csv", "sales-director_C01_s1_ana-ruiz (1).pdf", "sales-director_C01_s1_ana-ruiz_notes.docx",
        "scan_C.pdf", "screening.xlsx", "sub/deep/a.xlsx",
    ]  # fmt: skip
    kinds = [file.kind for file in found.values()]
    assert kinds == [
        "card", "card", "unusable", "card", "corrections", "unusable", "other-scores", "note", "note", "unusable",
        "unusable", "card",
    ]  # fmt: skip
    assert found["sales-director_C01_s1_ana-ruiz_notes.docx"].card_id == "sales-director_C01_s1_ana-ruiz"
    assert found["cards.zip/x/b.xlsx"].card == found["b.xlsx"].card
    assert found["cards.zip/x/b.xlsx"].sha256 == found["b.xlsx"].sha256
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_folder_that_is_not_there_yet_holds_nothing(tmp_path):
    assert list(reading.read_folder(tmp_path / "returned")) == []


def test_a_file_name_that_is_no_text_can_be_said(card, tmp_path):
    with open(os.fsencode(tmp_path) + b"/caf\xe9.xlsx", "wb") as out:  # noqa: PTH123
        out.write(card)

    (found,) = reading.read_folder(tmp_path)

    assert (found.file, found.kind) == ("caf\ufffd.xlsx", "card")


def test_files_named_are_read_instead_of_the_folder(card, sent, tmp_path):
    folder = in_folder(tmp_path / "returned", {"a.xlsx": card, "b.xlsx": sent})

    assert [f.file for f in reading.read_folder(folder, [folder / "b.xlsx"])] == ["b.xlsx"]


def test_the_packs_own_forms_are_known_by_what_is_in_them(tmp_path):
    pack = Path(__file__).parent.parent / "kits" / "sales-director" / "pack"

    assert read(tmp_path, (pack / "screening.xlsx").read_bytes(), "checked by HR.xlsx").kind == "screening"
    assert read(tmp_path, (pack / "screening.xlsx").read_bytes(), "Meeting (2).xlsx").kind == "screening"
    overview = (pack / "overview.docx").read_bytes()
    assert read(tmp_path, overview, "overview.docx").kind == "document"
    assert codes(read(tmp_path, overview, "my letter.docx")) == ["not-ours"]


def test_order_and_names_of_files_never_matter(card, sent, tmp_path):
    one = in_folder(tmp_path / "one", {"a.xlsx": card, "b.xlsx": sent})
    other = in_folder(tmp_path / "other", {"z.xlsx": card, "é.ods.xlsx": sent})

    def cards(folder):
        return sorted((f.sha256, repr(f.card)) for f in reading.read_folder(folder))

    assert cards(one) == cards(other)


def test_progress_is_told_after_each_file(card, tmp_path):
    told = []

    list(
        reading.read_folder(
            in_folder(tmp_path, {"a.xlsx": card, "b.pdf": b"%PDF"}), progress=lambda *n: told.append(n)
        )
    )

    assert told == [(1, 2), (2, 2)]


def test_a_kept_card_is_read_from_the_cache_under_its_new_name(sent, tmp_path):
    cache, content = tmp_path / "cache", filled(sent, **FOUR | {"rating_q1": "four"})
    first = list(reading.read_folder(in_folder(tmp_path / "one", {"a.xlsx": content}), cache=cache))
    (entry,) = cache.iterdir()

    again = list(reading.read_folder(in_folder(tmp_path / "two", {"b.xlsx": content}), cache=cache))

    assert entry.name.startswith(first[0].sha256)
    assert [f.card for f in again] == [f.card for f in first]
    assert again[0].problems == (replace(first[0].problems[0], file="b.xlsx"),)


@pytest.mark.parametrize("damage", [b"", b"{}", b"null", b"\xff\xfe", None])
def test_a_damaged_cache_entry_is_ignored_and_written_anew(card, tmp_path, damage):
    folder, cache = in_folder(tmp_path / "returned", {"a.xlsx": card}), tmp_path / "cache"
    first = list(reading.read_folder(folder, cache=cache))
    (entry,) = cache.iterdir()
    good = entry.read_bytes()
    entry.write_bytes(good.replace(b'"rating":4', b'"rating":5') if damage is None else damage)

    assert list(reading.read_folder(folder, cache=cache)) == first
    assert entry.read_bytes() == good


def test_a_cache_that_cannot_be_written_is_no_matter(card, tmp_path):
    (tmp_path / "cache").write_bytes(b"a file")

    assert [
        f.kind for f in reading.read_folder(in_folder(tmp_path / "r", {"a.xlsx": card}), cache=tmp_path / "cache")
    ] == ["card"]


def converted(content, folder, format_):
    """The card after LibreOffice opened it and saved it."""
    source = folder / "card.xlsx"
    source.write_bytes(content)
    out = folder / "out"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format_,
         "--outdir", str(out), str(source)], check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (out / f"card.{format_}").read_bytes()


@pytest.mark.broad
@pytest.mark.parametrize("format_", ["xlsx", "ods"])
def test_libreoffice_gives_back_the_same_card(card, back, sent, tmp_path, format_):
    found = read(tmp_path, converted(card, tmp_path, format_), f"back.{format_}")
    wrong = filled(
        sent, **FOUR | {"rating_q1": date(2027, 5, 4), "rating_q2": True, "rating_q3": "4 ", "rating_q4": 3.5}
    )

    bad = read(tmp_path, converted(wrong, tmp_path, format_), f"bad.{format_}")

    assert replace(found, file=back.file, sha256=back.sha256) == back
    assert codes(bad) == ["rating-is-date", "rating-is-boolean", "rating-spelled", "rating-not-whole"]
