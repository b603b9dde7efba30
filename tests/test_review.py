"""plan-review.xlsx: written for a kit, filled by people, read back cell by cell."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from generator.kits import review
from generator.kits.review import layout
from generator.kits.review.prefilled import prefilled
from generator.model import JobReview, Judgement
from generator.model.review import Item, Part
from generator.planning.offering import offer_choices
from tests.examples import up_to
from tests.reviews import cell_of, fill

NAME = "plan-review.xlsx"
C, Q, P, NEW, ADDED, JOB = (
    Part.COMPETENCY, Part.QUESTION, Part.PERSON, Part.NEW_PERSON, Part.ADDED, Part.JOB,
)  # fmt: skip


@pytest.fixture(scope="module")
def form(solo_kit, catalogue):
    return review.write(solo_kit, offer_choices(solo_kit, catalogue))


def read(content, kit):
    return review.read(content, NAME, kit)


def said(content, kit):
    return {(f.part, f.key, f.item): f.value for f in read(content, kit).filled}


def codes(content, kit):
    return [(p.place, p.code) for p in read(content, kit).problems]


def test_an_untouched_form_decides_nothing(form, solo_kit):
    assert read(form, solo_kit) == review.read(form, NAME, solo_kit)
    assert read(form, solo_kit).filled == ()
    assert read(form, solo_kit).problems == ()
    assert read(form, solo_kit).current


def test_the_same_kit_gives_the_same_bytes(form, solo_kit, catalogue):
    assert review.write(solo_kit, offer_choices(solo_kit, catalogue)) == form


def test_what_is_known_is_not_asked_again(solo_kit, catalogue):
    judged = Judgement(competency="negotiation", slot=None, needed=("yes", "no"), important=("4", ""))
    kit = replace(
        solo_kit,
        review=JobReview(
            people=("Priya Nair", "Omar"), answers=(judged,), approved_by="Ida", approved_on="2027-03-01"
        ),
    )
    content = review.write(kit, offer_choices(kit, catalogue))
    book = load_workbook(BytesIO(content))

    assert cell_of(book, C, "negotiation", Item.IMPORTANT_1).value == 4
    assert cell_of(book, C, "negotiation", Item.NEEDED_2).value == "no"
    assert cell_of(book, Part.APPROVAL, "", Item.ON).value.date().isoformat() == "2027-03-01"
    assert said(content, kit) == {}
    assert book[layout.COMPETENCIES]["A3"].value.startswith("=IF(LEN(")
    shown = load_workbook(BytesIO(content), data_only=True)[layout.PEOPLE]["A3"].value
    assert shown == "Still open: 21 answers on “needed” and “important”"


def test_the_postings_words_stand_beside_what_they_brought(form):
    sheet = load_workbook(BytesIO(form))[layout.COMPETENCIES]

    words = "“Find strategic accounts and open them.” (line 11)"
    assert words in [line for row in sheet["B8:B13"] for cell in row for line in cell.value.splitlines()]


def test_each_question_comes_with_two_others_on_the_same_competency(solo_kit, catalogue):
    offer = offer_choices(solo_kit, catalogue)

    assert set(offer.instead) == {q.id for q in solo_kit.questions}
    for question in solo_kit.questions:
        others = offer.instead[question.id]
        assert all((o.competency, o.slot) == (question.competency, question.slot) for o in others)
        assert not {o.source for o in others} & {q.source for q in solo_kit.questions}
        if question.slot is None:
            assert len({o.source for o in others}) == 2


def test_only_cells_to_fill_in_are_open(form):
    book = load_workbook(BytesIO(form))

    for sheet in book:
        assert sheet.protection.sheet
    assert not cell_of(book, C, "negotiation", Item.CHOICE).protection.locked
    assert book[layout.COMPETENCIES]["B8"].protection.locked


def test_what_is_filled_in_is_read_back(form, solo_kit):
    q = solo_kit.questions[0].id
    cells = {
        (C, "negotiation", Item.CHOICE): "drop",
        (C, "negotiation", Item.WEIGHT): "1,5",
        (C, "negotiation", Item.NEEDED_1): "Ja",
        (C, "negotiation", Item.MINIMUM): 2.5,
        (Q, q, Item.WORDING): "Tell me about the last time.",
        (Q, q, Item.ASKS): "s2 Ben Okafor",
        (P, "ben-okafor", Item.MINUTES): 45,
        (NEW, "new person 1", Item.NAME): "  Dana   Whitfield ",
        (JOB, "", Item.PERSON_2): "Omar Haddad",
    }

    assert said(fill(form, cells), solo_kit) == {
        (C, "negotiation", Item.CHOICE): "drop",
        (C, "negotiation", Item.WEIGHT): "1.5",
        (C, "negotiation", Item.NEEDED_1): "yes",
        (C, "negotiation", Item.MINIMUM): "2.5",
        (Q, q, Item.WORDING): "Tell me about the last time.",
        (Q, q, Item.ASKS): "s2",
        (P, "ben-okafor", Item.MINUTES): "45",
        (NEW, "new person 1", Item.NAME): "Dana Whitfield",
        (JOB, "", Item.PERSON_2): "Omar Haddad",
    }


@pytest.mark.parametrize("was", [None, "us"])
def test_in_the_united_states_it_is_spelt_so_and_read_back_by_its_labels_however_it_was_spelt(
    solo_kit, catalogue, was
):
    def there(jurisdiction):
        return replace(solo_kit, requisition=replace(solo_kit.requisition, jurisdiction=jurisdiction))

    content = review.write(there(was), offer_choices(solo_kit, catalogue))
    book = load_workbook(BytesIO(fill(content, {(Part.APPROVAL, "", Item.TRAINED): "yes"})))
    for name in list(book.defined_names):
        del book.defined_names[name]
    out = BytesIO()
    book.save(out)

    assert said(out.getvalue(), there("us")) == {(Part.APPROVAL, "", Item.TRAINED): "yes"}
    labels = {row[0].value for row in book[layout.APPROVED].iter_rows()}
    assert ("All interviewers are trained in rating answers, or have practiced it" in labels) is (was == "us")


def test_a_number_stands_for_the_question_that_was_printed_beside_it(form, solo_kit, catalogue):
    question = solo_kit.questions[0]
    third = offer_choices(solo_kit, catalogue).instead[question.id][1]

    found = said(fill(form, {(Q, question.id, Item.QUESTION): 3}), solo_kit)

    assert found == {(Q, question.id, Item.QUESTION): third.source}


def test_everything_wrong_is_named_by_its_cell_and_the_rest_counts(form, solo_kit):
    q = solo_kit.questions[0].id
    wrong = {
        (C, "negotiation", Item.CHOICE): "perhaps",
        (C, "negotiation", Item.IMPORTANT_1): 7,
        (C, "negotiation", Item.NEEDED_1): "maybe",
        (C, "negotiation", Item.REASON): "=1+1",
        (Q, q, Item.QUESTION): 9,
        (P, "ben-okafor", Item.MINUTES): 5,
        (C, "negotiation", Item.WEIGHT): 2,
    }
    content = fill(form, wrong)

    assert [code for _, code in codes(content, solo_kit)] == [
        "number-not-accepted", "choice-unknown", "not-yes-or-no", "number-not-accepted", "text-is-formula",
        "number-not-accepted",
    ]  # fmt: skip
    assert codes(content, solo_kit)[0][0] == "People and time!C7"
    assert said(content, solo_kit) == {(C, "negotiation", Item.WEIGHT): "2"}


def test_rows_that_were_sorted_keep_their_meaning(form, solo_kit):
    book = load_workbook(BytesIO(fill(form, {(P, "ben-okafor", Item.MINUTES): 45})))
    sheet = book[layout.PEOPLE]
    for column in range(1, len(layout.PEOPLE_HEADS) + 1):
        one, other = sheet.cell(6, column), sheet.cell(7, column)
        one.value, other.value = other.value, one.value
    out = BytesIO()
    book.save(out)

    assert said(out.getvalue(), solo_kit) == {(P, "ben-okafor", Item.MINUTES): "45"}


def test_a_form_without_its_hidden_sheet_is_compared_with_the_kit(form, solo_kit):
    book = load_workbook(BytesIO(fill(form, {(C, "negotiation", Item.WEIGHT): 2})))
    del book["_kit"]
    out = BytesIO()
    book.save(out)

    assert said(out.getvalue(), solo_kit)[(C, "negotiation", Item.WEIGHT)] == "2"


def test_what_was_changed_in_kit_yaml_meanwhile_is_not_undone_by_the_form(form, solo_kit):
    first, *others = solo_kit.competencies
    changed = replace(solo_kit, competencies=(replace(first, weight=2.0, reason="most of the job"), *others))

    assert read(form, changed).filled == ()
    assert not read(form, changed).current


def test_a_sheet_that_is_gone_is_named_and_the_others_count(form, solo_kit):
    book = load_workbook(BytesIO(fill(form, {(C, "negotiation", Item.WEIGHT): 2})))
    del book[layout.QUESTIONS]
    out = BytesIO()
    book.save(out)

    assert codes(out.getvalue(), solo_kit) == [("", "sheet-missing")]
    assert said(out.getvalue(), solo_kit) == {(C, "negotiation", Item.WEIGHT): "2"}


def test_another_kits_form_and_what_is_no_form_are_refused(form, solo_kit, together_kit):
    assert codes(form, together_kit) == [("", "other-kit")]
    assert not read(form, together_kit).usable
    assert codes(b"nothing", solo_kit) == [("", "not-a-workbook")]


CELLS = {
    Item.CHOICE: st.sampled_from(["drop", "replace by"]),
    Item.NEEDED_1: st.sampled_from(["yes", "no"]),
    Item.IMPORTANT_2: st.integers(1, 5),
    Item.WEIGHT: st.sampled_from([0.5, 1.25, 2]),
    Item.REASON: st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=0x2FF), min_size=1, max_size=60),
}


@settings(max_examples=up_to(15), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_filled_in_comes_back_and_nothing_else(form, solo_kit, data):
    keys = [c.id for c in solo_kit.competencies if c.slot is None]
    chosen = data.draw(st.dictionaries(st.tuples(st.sampled_from(keys), st.sampled_from(list(CELLS))), st.none()))
    cells = {(C, key, item): data.draw(CELLS[item]) for key, item in chosen}
    cells = {cell: value for cell, value in cells.items() if not str(value).startswith("=")}
    expected = {cell: f"{value:g}" if isinstance(value, float | int) else value for cell, value in cells.items()}

    assert said(fill(form, cells), solo_kit) == {
        cell: value for cell, value in expected.items() if prefilled(solo_kit).get(cell, "") != value
    }
