"""meeting.xlsx: what the chair finds on it, and that what is filled in comes back, with what is wrong by cell."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.cell.cell import MergedCell

from generator import grids
from generator.debriefing.meeting import weigh_meeting
from generator.model import Mark, TalkPoint, UsedRating, short_version
from generator.reports import decision, meeting
from generator.reports.meeting import layout, live_line
from generator.scorecards import reading
from generator.wording import tongue
from tests.cards import members, packed
from tests.debriefs import NAMES, a_debrief, a_kit
from tests.examples import up_to
from tests.forms import Filled, has_libreoffice, opened, put, resaved, saved

TALK, AFTER, AGREED = "To talk about", "After the talk", "Agreed"
NO, NOT = Mark.NO_EXAMPLE, Mark.NOT_ASKED


@pytest.fixture(scope="module")
def written():
    """The form of a debrief with all kinds of things in it."""
    return meeting.write(a_debrief(), a_kit(), NAMES, 1)


@pytest.fixture(scope="module")
def empty(written):
    """What the form says while nothing is filled in."""
    return meeting.read(written, "meeting.xlsx")


class Meeting(Filled):
    """A meeting form that is being filled in."""

    def rate(self, code, seat, question, value, because=None):
        keys = {"Code": code, "Seat": seat, "Id": question}
        put(self.at(AFTER, keys, "After the talk"), value)
        if because is not None:
            put(self.at(AFTER, keys, "Because"), because)
        return self

    def agree(self, code, key, value, because=None):
        keys = {"Code": code, "Key": key}
        put(self.at(AGREED, keys, "The panel agrees on"), value)
        if because is not None:
            put(self.at(AGREED, keys, "Because"), because)
        return self

    def head(self, chair="Priya Nair", on=date(2027, 3, 15), present="Ana, Ben, Chloé"):
        for label, value in (("Chair", chair), ("Date of the meeting", on), ("Who was there", present)):
            put(self.beside(TALK, label), value)
        return self

    def read(self):
        return meeting.read(self.bytes(), "meeting.xlsx")


def moved(form):
    return {(a.candidate, a.seat, a.question): (a.after, a.because) for a in form.ratings if a.after is not None}


def settled(form):
    return {(a.candidate, a.competency, a.slot): (a.rating, a.because) for a in form.agreed if a.rating is not None}


def said(form):
    return [(p.place, p.code) for p in form.problems]


def shown(content, title):
    """What a sheet shows, row by row, as a program without formulas reads it."""
    sheet = grids.read(content).sheets[title]
    rows = {}
    for (row, _), value in sorted(sheet.cells.items()):
        rows.setdefault(row, []).append(value.cached if value.kind == "formula" else value.text)
    return [" | ".join(texts) for texts in rows.values()]


def test_an_empty_form_has_every_planned_rating_and_nothing_moved(empty):
    debrief = a_debrief()
    planned = {
        (p.code, r.seat, r.question): r.rating for p in debrief.candidates for c in p.competencies for r in c.ratings
    }

    assert {(a.candidate, a.seat, a.question): a.before for a in empty.ratings} == planned
    assert {(a.after, a.because) for a in empty.ratings} == {(None, "")}
    assert len(empty.agreed) == sum(len(p.competencies) for p in debrief.candidates)
    assert {(a.rating, a.because) for a in empty.agreed} == {(None, "")}
    assert (empty.kit, empty.version, empty.number) == (debrief.kit, debrief.version, 1)
    assert said(empty) == [("", "head-incomplete")]


def test_what_the_panel_must_talk_about_stands_first_with_its_ratings_and_notes(written):
    debrief, rows = a_debrief(), shown(written, TALK)

    heads = [
        "A must is not met", "A must is not verified", "2 or more points apart on one answer",
        "2 or more points apart on different answers", "Below a minimum set in advance", "A rating is missing",
        "The same total",
    ]  # fmt: skip
    assert [row for row in rows if row in heads] == heads
    at = next(n for n, row in enumerate(rows) if "2 points apart on the same answer" in row)
    assert rows[at].startswith("1 | C01 Sam Idowu. ")
    assert rows[at + 1].startswith("Ana Ruiz | Question 1 | 4 | Gave two of six presales engineers")
    assert rows[at + 2].startswith("Ben Okafor | Question 1 | 2 | ")
    assert len([r for r in rows if r.partition(" | ")[0].isdecimal()]) == len(debrief.talk) - 2


def test_a_note_that_is_held_is_not_on_the_form():
    debrief = a_debrief()
    held = next(r for p in debrief.candidates for c in p.competencies for r in c.ratings if r.held)
    point = replace(debrief.talk[-2], ratings=(held,))
    assert isinstance(point, TalkPoint)

    content = meeting.write(a_debrief(talk=(point,)), a_kit(), NAMES, 1)

    assert any("Held for HR" in row for row in shown(content, TALK))
    assert not any(held.note in row for title in (TALK, AFTER, AGREED, "_kit") for row in shown(content, title))


def test_a_note_longer_than_a_row_can_be_high_says_where_the_whole_of_it_is():
    point = next(p for p in a_debrief().talk if p.ratings)
    long = replace(point.ratings[0], note="Said so. " * 1000)

    content = meeting.write(a_debrief(talk=(replace(point, ratings=(long,)),)), a_kit(), NAMES, 1)

    (row,) = (row for row in shown(content, TALK) if "Said so." in row)
    assert row.endswith("… (the whole note: chair.docx)")
    assert 1500 < len(row) < 3000


def test_with_nothing_to_talk_about_the_form_says_so_and_still_takes_ratings():
    calm = tuple(replace(c, musts=()) for c in a_debrief().candidates)

    content = meeting.write(a_debrief(talk=(), candidates=calm), a_kit(), NAMES, 1)

    assert any("Nothing has to be talked about" in row for row in shown(content, TALK))
    assert len(meeting.read(content, "m.xlsx").ratings) == 60


def test_ratings_to_talk_about_stand_before_the_others_competency_by_competency(empty):
    to_talk = {(p.candidate, r.seat, r.question) for p in a_debrief().talk for r in p.ratings}
    to_talk |= {(p.code, r.seat, r.question) for p, _, r in a_debrief().moved}
    keys = [(a.candidate, a.seat, a.question) for a in empty.ratings]

    assert set(keys[: len(to_talk)]) == to_talk
    order = [c.id for c in a_kit().competencies]
    asked = {q.id: order.index(q.competency) for q in a_kit().questions}
    rest = [asked[question] for _, _, question in keys[len(to_talk) :]]
    assert rest == sorted(rest)


def test_what_is_filled_in_comes_back_with_its_cells(written):
    form = Meeting(written).head()
    form.rate("C01", "s2", "q1", 3, "Ana heard the first step").rate("C04", "s1", "q1", 2, "Saw the scan of it")
    form.rate("C01", "s1", "q1", "no example", "It was the team's").rate("C02", "s1", "q1", 3)
    form.agree("C01", "teamwork", 3).agree("C04", "domain-expertise: software sales", 4, "Two of three heard it")

    found = form.read()

    assert (found.chair, found.on, found.present) == ("Priya Nair", "2027-03-15", "Ana, Ben, Chloé")
    assert moved(found) == {
        ("C01", "s2", "q1"): (3, "Ana heard the first step"),
        ("C04", "s1", "q1"): (2, "Saw the scan of it"),
        ("C01", "s1", "q1"): (NO, "It was the team's"),
        ("C02", "s1", "q1"): (3, ""),
    }
    assert settled(found) == {
        ("C01", "teamwork", None): (3, ""),
        ("C04", "domain-expertise", "software sales"): (4, "Two of three heard it"),
    }
    assert found.problems == ()
    one = next(a for a in found.ratings if a.after == 3 and a.candidate == "C01")
    assert one.place == f"{AFTER}!{form.at(AFTER, {'Code': 'C01', 'Seat': 's2', 'Id': 'q1'}, AFTER).coordinate}"


def test_the_step_that_weighs_the_meeting_takes_what_the_form_says(written):
    form = Meeting(written).head().rate("C01", "s2", "q1", 3, "heard").rate("C01", "s1", "q1", 5)
    debrief = a_debrief()
    used = tuple(
        UsedRating(
            seat=r.seat, candidate=p.code, question=r.question, rating=r.rating, note=r.note, fallback=None,
            not_asked_because="", file=None, place=None,
        )
        for p in debrief.candidates for c in p.competencies for r in c.ratings
    )  # fmt: skip

    class OnlyRatings:
        ratings = used

    talk = weigh_meeting(a_kit(), OnlyRatings, [form.read()])

    assert {key: a.after for key, a in talk.ratings.items()} == {("C01", "s2", "q1"): 3}
    assert [p.code for p in talk.problems] == ["moved-without-reason"]
    assert [held.chair for held in talk.held] == ["Priya Nair"]


@pytest.mark.parametrize(
    ("value", "after", "code"),
    [
        (6, None, "rating-off-scale"), (0, None, "rating-off-scale"), (3.5, None, "rating-not-whole"),
        ("four", None, "rating-not-a-number"), ("4/5", None, "rating-not-a-number"), ("=4", 4, None),
        (True, None, "rating-is-boolean"), (datetime(2027, 3, 4), None, "rating-is-date"),
        ("4 ", 4, "rating-spelled"), ("4,0", 4, "rating-spelled"), ("No example", NO, "rating-spelled"),
        ("not asked", NOT, None), (5, 5, None), ("5", 5, None),
    ],
)  # fmt: skip
def test_a_cell_holds_a_rating_or_is_named_and_costs_no_other(written, value, after, code):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5, "heard")
    if value == "=4":
        value, after, code = "=2+2", None, "rating-is-formula"
        form.at(AFTER, {"Code": "C02", "Seat": "s2", "Id": "q1"}, AFTER).value = value
        form.rate("C02", "s3", "q7", 5, "heard")
    else:
        form.rate("C02", "s2", "q1", value, "heard")

    found = form.read()

    place = f"{AFTER}!{form.at(AFTER, {'Code': 'C02', 'Seat': 's2', 'Id': 'q1'}, AFTER).coordinate}"
    assert said(found) == ([] if code is None else [(place, code)])
    assert moved(found)["C01", "s1", "q2"] == (5, "heard")
    assert moved(found).get(("C02", "s2", "q1"), (None, ""))[0] == after


@pytest.mark.parametrize(("value", "code"), [("no example", "rating-not-a-number"), (6, "rating-off-scale")])
def test_the_panel_agrees_on_a_number_only(written, value, code):
    found = Meeting(written).head().agree("C01", "teamwork", value, "we did").agree("C02", "teamwork", 3).read()

    assert settled(found) == {("C02", "teamwork", None): (3, "")}
    assert [p.code for p in found.problems] == [code]


def test_a_reason_that_is_a_formula_or_stands_without_a_rating_is_named(written):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5).rate("C01", "s2", "q2", None, "thought about it")
    form.at(AFTER, {"Code": "C01", "Seat": "s1", "Id": "q2"}, "Because").value = "=1+1"

    found = form.read()

    assert [p.code for p in found.problems] == ["text-is-formula", "reason-without-rating"]
    assert moved(found) == {("C01", "s1", "q2"): (5, "")}


def test_sorted_and_filtered_rows_keep_their_meaning(written):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5, "heard").rate("C03", "s3", "q9", 1, "said so")
    sheet = form.book[AFTER]
    first, _ = form.columns(AFTER, "After the talk")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first + 1)]
    rows.sort(key=lambda values: (str(values[9] or ""), values[6], values[1]), reverse=True)
    for n, values in enumerate(rows, start=first + 1):
        for column, value in enumerate(values, start=1):
            sheet.cell(n, column).value = value
    sheet.row_dimensions[first + 3].hidden = True

    found = form.read()

    assert moved(found) == {("C01", "s1", "q2"): (5, "heard"), ("C03", "s3", "q9"): (1, "said so")}
    assert found.problems == ()


def test_moved_columns_added_rows_and_a_renamed_sheet_are_harmless(written):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5, "heard")
    sheet = form.book[AFTER]
    sheet.insert_rows(3, 2)
    sheet.insert_cols(2)
    sheet.cell(sheet.max_row + 2, 1).value = "my own remarks"
    sheet.title = "Talk, Monday"
    form.book.create_sheet("More", 0)["A1"] = "Chairs: 4"

    found = form.read()

    assert moved(found) == {("C01", "s1", "q2"): (5, "heard")}
    assert found.problems == ()


def test_rows_of_nobody_are_named_by_what_is_unknown_in_them(written):
    form = Meeting(written).head()
    sheet = form.book[AFTER]
    for key in (
        ("C09", "q1", "s1"),
        ("C01", "q77", "s1"),
        ("C01", "q1", "s9"),
        ("C01", "q7", "s1"),
        ("C01", "", "s1"),
    ):
        row = sheet.max_row + 1
        for column, value in zip((2, 6, 8, 10, 11), (*key, 4, "added"), strict=True):
            sheet.cell(row, column).value = value

    found = form.read()

    first = sheet.max_row - 4
    assert said(found) == [
        (f"{AFTER}!B{first}", "unknown-candidate"),
        (f"{AFTER}!F{first + 1}", "unknown-question"),
        (f"{AFTER}!H{first + 2}", "unknown-seat"),
        (f"{AFTER}!J{first + 3}", "unknown-row"),
        (f"{AFTER}!F{first + 4}", "unknown-question"),
    ]
    assert moved(found) == {}


@pytest.mark.parametrize(("other", "counts", "problems"), [(5, True, 1), (2, False, 2), (None, True, 0)])
def test_a_row_that_stands_twice_counts_where_it_says_one_thing(written, other, counts, problems):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5, "heard")
    sheet = form.book[AFTER]
    cell = form.at(AFTER, {"Code": "C01", "Seat": "s1", "Id": "q2"}, AFTER)
    row = sheet.max_row + 1
    for column in range(1, 12):
        sheet.cell(row, column).value = sheet.cell(cell.row, column).value
    sheet.cell(row, 10).value = other
    sheet.cell(row, 11).value = "heard" if other else None

    found = form.read()

    assert moved(found) == ({("C01", "s1", "q2"): (5, "heard")} if counts else {})
    assert [p.code for p in found.problems] == ["row-twice"] * problems
    assert len(found.ratings) == 60


def test_rows_that_are_gone_are_listed_and_leave_their_ratings_as_they_were(written):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5, "heard")
    row = form.at(AFTER, {"Code": "C02", "Seat": "s2", "Id": "q1"}, AFTER).row
    form.book[AFTER].delete_rows(row)

    found = form.read()

    assert said(found) == [(AFTER, "row-missing")]
    assert "C02, s2, q1" in found.problems[0].message
    assert (moved(found), len(found.ratings)) == ({("C01", "s1", "q2"): (5, "heard")}, 59)


def test_an_independent_rating_that_was_edited_is_named_and_stays_what_it_was(written):
    form = Meeting(written).head()
    at = form.at(AFTER, {"Code": "C01", "Seat": "s2", "Id": "q1"}, "Independent")
    at.value = 5

    found = form.read()

    assert said(found) == [(f"{AFTER}!{at.coordinate}", "independent-changed")]
    assert next(a.before for a in found.ratings if (a.candidate, a.seat, a.question) == ("C01", "s2", "q1")) == 2


@pytest.mark.parametrize("gone", [AFTER, AGREED])
def test_a_sheet_that_is_gone_costs_only_itself(written, gone):
    form = Meeting(written).head().rate("C01", "s1", "q2", 5, "heard").agree("C01", "teamwork", 3)
    del form.book[gone]

    found = form.read()

    assert [p.code for p in found.problems] == ["sheet-missing"]
    assert bool(moved(found)) == (gone == AGREED)
    assert bool(settled(found)) == (gone == AFTER)


def test_a_form_that_kept_only_what_is_seen_is_still_known(written):
    form = Meeting(written).head().rate("C01", "s2", "q1", 3, "heard").agree("C01", "teamwork", 3)
    del form.book["_kit"]
    for name in list(form.book.defined_names):
        del form.book.defined_names[name]
    for name in list(form.book.custom_doc_props.names):
        del form.book.custom_doc_props[name]

    found = form.read()

    assert (found.kit, found.number) == ("sales-director", 1)
    assert found.version == short_version(a_debrief().version)
    assert moved(found) == {("C01", "s2", "q1"): (3, "heard")}
    assert settled(found) == {("C01", "teamwork", None): (3, "")}
    assert next(a.before for a in found.ratings if a.after == 3) == 2
    assert found.problems == ()


def test_a_form_of_another_kit_says_so_where_its_places_differ(written):
    form = Meeting(written).head()
    cell = next(c for row in form.book[TALK].iter_rows() for c in row if c.value and "Kit sales" in str(c.value))
    cell.value = cell.value.replace("Kit sales-director", "Kit head-chef")

    found = form.read()

    assert (found.kit, [p.code for p in found.problems]) == ("sales-director", ["identity-differs"])


def test_what_the_head_lacks_is_listed(written):
    assert Meeting(written).head(on=None, present="").read().problems[0].message == (
        "the form does not say when it was and who was there"
    )


@pytest.mark.parametrize(
    ("value", "on", "codes"),
    [
        ("15 March 2027", "2027-03-15", []), ("2027-03-15", "2027-03-15", []),
        ("3/4/2027", None, ["date-ambiguous", "head-incomplete"]),
        ("soon", None, ["date-not-understood", "head-incomplete"]),
    ],
)  # fmt: skip
def test_a_date_may_be_typed_in_words(written, value, on, codes):
    found = Meeting(written).head(on=value).read()

    assert (found.on, [p.code for p in found.problems]) == (on, codes)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-workbook"), (b"PK\x03\x04 cut off", "damaged"), (b"%PDF-1.7", "not-a-workbook"),
        (packed({"mimetype": b"application/zip"}), "not-a-workbook"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_workbook_stays_out(content, code):
    found = meeting.read(content, "meeting.xlsx")

    assert [(p.file, p.code, p.action) for p in found.problems] == [("meeting.xlsx", code, "file left out")]
    assert (found.kit, found.ratings, found.agreed) == ("", (), ())


def test_a_form_that_was_renamed_is_taken_in_as_what_it_is(written, tmp_path):
    (tmp_path / "Protokoll.xlsx").write_bytes(Meeting(written).head().bytes())
    (tmp_path / "Beschluss.xlsx").write_bytes(decision.write(a_debrief(), a_kit(), NAMES, 1))

    kinds = {file.file: file.kind for file in reading.read_folder(tmp_path)}

    assert kinds == {"Protokoll.xlsx": "meeting", "Beschluss.xlsx": "decision"}


def test_a_form_that_only_lies_there_tells_of_no_meeting(written, empty):
    assert empty.is_empty
    assert not Meeting(written).head(on=None, present=None).read().is_empty
    assert not Meeting(written).agree("C01", "teamwork", 3).read().is_empty


def test_another_workbook_is_no_meeting_form(written):
    book = opened(written)
    for title in (TALK, AFTER, AGREED):
        del book[title]
    book.create_sheet("Budget")["A1"] = "Code"
    other = decision.write(a_debrief(), a_kit(), NAMES, 1)

    for content in (saved(book), other):
        assert [p.code for p in meeting.read(content, "m.xlsx").problems] == ["not-ours"]


def test_hostile_texts_stand_on_the_form_as_they_are(written):
    rows = shown(written, TALK)

    assert any("C02 Kim <Tran> & Söhne: A driving licence valid for category B & <C>" in row for row in rows)
    assert any("عمر حداد" in row for row in shown(written, AFTER))
    assert not any(b"<f>=" in part or b"<f>1+1" in part for part in members(written).values())


def test_the_same_debrief_gives_the_same_bytes(written):
    assert meeting.write(a_debrief(), a_kit(), NAMES, 1) == written
    assert meeting.write(a_debrief(), a_kit(), NAMES, 2) != written


def test_only_cells_to_fill_in_are_open_and_there_is_no_password(written):
    book = opened(written)

    for sheet in book.worksheets:
        assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    for title, head, wanted in ((AFTER, "After the talk", "JK"), (AGREED, "Because", "IJ")):
        first, _ = Filled(written).columns(title, head)
        open_ = {
            c.column_letter
            for row in book[title].iter_rows(min_row=first + 1)
            for c in row
            if not c.protection.locked
        }
        assert "".join(sorted(open_)) == wanted
    assert book["_kit"].sheet_state == "hidden"


def test_under_the_rule_agreed_every_agreed_rating_is_asked_for():
    debrief = a_debrief()
    content = meeting.write(replace(debrief, rules=replace(debrief.rules, combine="agreed")), a_kit(), NAMES, 1)

    (line,) = (row for row in shown(content, TALK) if row.startswith(live_line.NOTHING_MOVED))
    assert "23 agreed ratings are missing" in line
    assert any("every cell is needed" in row for row in shown(content, AGREED))


def test_candidates_of_two_stages_agree_stage_by_stage():
    debrief = a_debrief()
    first, *others = debrief.candidates
    later = replace(first, stage="final", competencies=tuple(replace(c, ratings=()) for c in first.competencies))
    content = meeting.write(replace(debrief, candidates=(first, later, *others)), a_kit(), NAMES, 1)
    form = Meeting(content).head()
    put(form.at(AGREED, {"Code": "C01", "Key": "teamwork", "Stage": "final"}, layout.SETTLED), 4)

    found = form.read()

    assert [(a.stage, a.rating) for a in found.agreed if a.candidate == "C01" and a.competency == "teamwork"] == [
        ("panel", None),
        ("final", 4),
    ]
    assert found.problems == ()


def test_rows_beyond_what_is_read_are_named_never_dropped_in_silence(written, monkeypatch):
    parts = members(written)
    custom = parts["docProps/custom.xml"].replace(b"<vt:lpwstr>60</vt:lpwstr>", b"<vt:lpwstr>90</vt:lpwstr>")

    found = meeting.read(packed(parts | {"docProps/custom.xml": custom}), "m.xlsx")

    assert (AFTER, "too-large") in said(found)


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40).map(str.strip)
AFTERS = st.sampled_from([1, 2, 3, 4, 5, NO, NOT, None])


@settings(deadline=None, max_examples=up_to(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_filled_in_comes_back(written, empty, data):
    form = Meeting(written)
    chair, present = data.draw(TEXTS.filter(bool)), data.draw(TEXTS.filter(bool))
    form.head(chair=chair, present=present)
    ratings = list(empty.ratings)
    for n in data.draw(st.lists(st.integers(0, len(ratings) - 1), unique=True, max_size=8)):
        after = data.draw(AFTERS)
        because = "" if after is None else data.draw(TEXTS)
        one = ratings[n]
        form.rate(one.candidate, one.seat, one.question, after.value if isinstance(after, Mark) else after, because)
        ratings[n] = replace(one, after=after, because=because)
    agreed = list(empty.agreed)
    for n in data.draw(st.lists(st.integers(0, len(agreed) - 1), unique=True, max_size=5)):
        rating = data.draw(st.integers(1, 5))
        because = data.draw(TEXTS)
        one = agreed[n]
        form.agree(one.candidate, layout.key_of(one.competency, one.slot), rating, because)
        agreed[n] = replace(one, rating=rating, because=because)

    expected = replace(
        empty,
        chair=chair,
        on="2027-03-15",
        present=present,
        ratings=tuple(ratings),
        agreed=tuple(agreed),
        problems=(),
    )
    assert form.read() == expected


ODD = st.sampled_from(["=1/0", "#N/A", "C01", None])
ANYTHING = TEXTS | st.integers() | st.floats() | st.booleans() | st.datetimes() | ODD


@settings(deadline=None, max_examples=up_to(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_done_to_a_form_it_is_read_and_what_is_wrong_is_named(written, data):
    form = Meeting(written).head()
    for _ in range(data.draw(st.integers(1, 12))):
        sheet = form.book[data.draw(st.sampled_from([TALK, AFTER, AGREED, "_kit"]))]
        cell = sheet.cell(data.draw(st.integers(1, 30)), data.draw(st.integers(1, 12)))
        if not isinstance(cell, MergedCell):
            value = data.draw(ANYTHING)
            cell.value = None if value is None or value != value else value

    found = form.read()

    assert all(p.file == "meeting.xlsx" and p.code and p.message and p.action for p in found.problems)
    assert {a.after for a in found.ratings} <= {1, 2, 3, 4, 5, NO, NOT, None}
    assert {a.rating for a in found.agreed} <= {1, 2, 3, 4, 5, None}


@pytest.mark.broad
@pytest.mark.skipif(not has_libreoffice(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("format_", ["xlsx", "ods"])
def test_a_form_that_libreoffice_saved_is_read_the_same_and_its_line_says_what_is_missing(written, tmp_path, format_):
    untouched = resaved(written, tmp_path, format_)
    form = Meeting(written).head(present=None)
    form.rate("C01", "s2", "q1", 3, "heard").rate("C01", "s1", "q1", "no example").rate("C02", "s1", "q1", 3)
    form.agree("C01", "teamwork", 5).agree("C02", "teamwork", 3)
    content = form.bytes()

    found = meeting.read(resaved(content, tmp_path, format_), "m.xlsx")

    assert replace(found, problems=()) == replace(meeting.read(content, "m.xlsx"), problems=())
    assert [p.code for p in found.problems] == ["head-incomplete"]
    assert live_line.shown(0, tongue("en")) in shown(untouched, TALK)
    assert "2 ratings moved; 2 reasons are missing; to fill in on “To talk about”: who was there" in shown(
        resaved(content, tmp_path, format_), AFTER
    )
