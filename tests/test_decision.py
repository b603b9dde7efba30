"""decision.xlsx: candidates in order with room for the outcome, and that what is filled in comes back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import grids
from generator.debriefing.deciding import weigh_decision
from generator.model import Decided, Outcome, Signed, short_version
from generator.reports import decision, meeting
from generator.reports.decision import layout, live_line
from generator.wording import tongue
from tests.cards import members
from tests.debriefs import NAMES, a_debrief, a_kit
from tests.examples import up_to
from tests.forms import Filled, has_libreoffice, opened, put, resaved
from tests.panels import people

SHEET = "Decision"
SIGNERS = ("The panel's chair", "HR", "The hiring authority")
HIGHEST, OTHERS = "Highest total on this job's competencies", "Others have a higher total"


@pytest.fixture(scope="module")
def written():
    """The form of a debrief with all kinds of things in it."""
    return decision.write(a_debrief(), a_kit(), NAMES, 2)


@pytest.fixture(scope="module")
def empty(written):
    """What the form says while nothing is filled in."""
    return decision.read(written, "decision.xlsx")


class Decision(Filled):
    """A decision form that is being filled in."""

    def decide(self, code, outcome, reason=None, words=None):
        for head, value in (("Outcome", outcome), ("Reason", reason), ("In words", words)):
            if value is not None:
                put(self.at(SHEET, {"Code": code}, head), value)
        return self

    def sign(self, *people, on=date(2027, 3, 18)):
        for part, person in zip(SIGNERS, people, strict=False):
            put(self.at(SHEET, {"Signed for": part}, "Name"), person)
            put(self.at(SHEET, {"Signed for": part}, "Date"), on)
        return self

    def why(self, text):
        put(self.beside(SHEET, "Why it departs"), text)
        return self

    def read(self):
        return decision.read(self.bytes(), "decision.xlsx")


def whole(written):
    """A form that is filled in to the end, in the order of the debrief."""
    form = Decision(written).decide("C01", "selected", HIGHEST).decide("C02", "not selected", OTHERS, "A must too")
    form.decide("C03", "reserve", "Next in the order").decide("C04", "withdrew")
    return form.why("C02 has a must open.").sign("Priya Nair", "Jo Haas", "Ida Berg")


def said(form):
    return [(p.place, p.code) for p in form.problems]


def shown(content, title=SHEET):
    """What a sheet shows, row by row, as a program without formulas reads it."""
    sheet = grids.read(content).sheets[title]
    rows = {}
    for (row, _), value in sorted(sheet.cells.items()):
        rows.setdefault(row, []).append(value.cached if value.kind == "formula" else value.text)
    return [" | ".join(texts) for texts in rows.values()]


def test_candidates_stand_in_order_with_what_the_debrief_says(written):
    rows = [row.replace("\n", "; ") for row in shown(written)]

    assert [row for row in rows if " | C0" in row] == [
        "1 | C01 | Sam Idowu | 3.76; 3.4 to 4.4 | 3.86 | 75 of 100; passed | slightly ahead of C02 | – | outcome "
        "missing",
        "2 | C02 | Kim <Tran> & Söhne | 3.33; 2.8 to 3.9 | 3.33 | 67 of 100; not passed | too close to call with C03 "
        "| Must not met: A driving licence valid for category B & <C>; Reaching terms with another party: 2.50, "
        "minimum 3.00 | outcome missing",
        "2 | C03 | Lea Brandt | 3.33; 2.8 to 3.9 | 3.48 | 67 of 100; not passed | – | outcome missing",
        "– | C04 | عمر حداد | – | – | – | Must not verified: French at C1; Reaching terms with another party: too "
        "few ratings, minimum 3.00 | outcome missing",
    ]


def test_an_empty_form_has_every_candidate_open_and_nobody_signed(empty):
    assert [(d.candidate, d.outcome, d.reason, d.words) for d in empty.decided] == [
        (code, None, "", "") for code in ("C01", "C02", "C03", "C04")
    ]
    assert [(s.part, s.name, s.on) for s in empty.signed] == [
        ("chair", "", None), ("HR", "", None), ("hiring authority", "", None),
    ]  # fmt: skip
    assert (empty.kit, empty.version, empty.number) == ("sales-director", a_debrief().version, 2)
    assert (empty.departures, empty.problems) == ("", ())


def test_what_is_filled_in_comes_back_with_its_cells(written):
    found = whole(written).read()

    assert found.decided == (
        Decided(candidate="C01", outcome=Outcome.SELECTED, reason=HIGHEST, words="", place="Decision!I6"),
        Decided(
            candidate="C02", outcome=Outcome.NOT_SELECTED, reason=OTHERS, words="A must too", place="Decision!I7"
        ),
        Decided(candidate="C03", outcome=Outcome.RESERVE, reason="Next in the order", words="", place="Decision!I8"),
        Decided(candidate="C04", outcome=Outcome.WITHDREW, reason="", words="", place="Decision!I9"),
    )
    assert found.departures == "C02 has a must open."
    assert found.signed == tuple(
        Signed(part=part, name=name, on="2027-03-18", place=f"Decision!D{row - 1}")
        for part, name, row in (
            ("chair", "Priya Nair", 17),
            ("HR", "Jo Haas", 18),
            ("hiring authority", "Ida Berg", 19),
        )
    )
    assert found.problems == ()


def test_the_step_that_weighs_the_decision_takes_what_the_form_says(written):
    def weighed(form):
        return weigh_decision(a_kit(), a_debrief(), 2, [form], people(*NAMES), [a_debrief().version])

    order = weighed(whole(written).read())
    two = whole(written).decide("C02", "selected", HIGHEST).why("").read()
    other = weighed(two)

    assert (order.complete, order.departures) == (True, ())
    assert not other.complete
    assert [p.code for p in other.problems] == ["too-many-selected", "departure-without-reason"]


@pytest.mark.parametrize(
    ("value", "outcome", "codes"),
    [
        ("Selected", Outcome.SELECTED, []), (" not  selected.", Outcome.NOT_SELECTED, []),
        ("hired", None, ["outcome-unknown"]), ("yes", None, ["outcome-unknown"]), (1, None, ["outcome-unknown"]),
        (True, None, ["outcome-unknown"]), ("=1+1", None, ["outcome-unknown"]),
    ],
)  # fmt: skip
def test_an_outcome_is_one_of_the_list_or_named_and_costs_no_other(written, value, outcome, codes):
    form = Decision(written).decide("C03", "reserve", OTHERS)
    form.at(SHEET, {"Code": "C01"}, "Outcome").value = value

    found = form.read()

    assert [(d.candidate, d.outcome) for d in found.decided][:3:2] == [("C01", outcome), ("C03", Outcome.RESERVE)]
    assert said(found) == [("Decision!I6", code) for code in codes]


def test_a_reason_of_ones_own_belongs_into_the_words_and_is_never_quoted(written):
    found = Decision(written).decide("C01", "selected", "the best fit for us").read()

    assert said(found) == [("Decision!J6", "reason-unknown")]
    assert "fit" not in found.problems[0].message
    assert found.decided[0].reason == ""


def test_another_reason_is_said_in_words(written):
    form = Decision(written).decide("C01", "selected", layout.ANOTHER)

    assert said(form.read()) == [("Decision!K6", "words-missing")]
    assert said(form.decide("C01", "selected", layout.ANOTHER, "Speaks the customers' language").read()) == []


def test_no_reason_offered_is_about_a_person_and_none_says_hire():
    words = " ".join([*layout.REASONS, *layout.REASONS.values(), layout.DEPARTURE, *layout.OUTCOMES]).lower()

    assert "hire" not in words
    assert all("fit" not in reason.lower() for reason in layout.REASONS)


def test_sorted_rows_and_rows_put_in_are_harmless(written):
    form = whole(written)
    sheet = form.book[SHEET]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6, max_row=9)]
    for n, values in enumerate(reversed(rows), start=6):
        for column, value in enumerate(values, start=1):
            sheet.cell(n, column).value = value

    found = form.read()

    assert {d.candidate: d.outcome for d in found.decided} == {
        d.candidate: d.outcome for d in whole(written).read().decided
    }
    assert [d.candidate for d in found.decided] == ["C04", "C03", "C02", "C01"]
    assert found.problems == ()


def test_a_row_of_nobody_a_row_gone_and_a_row_twice_are_named(written):
    form = whole(written)
    sheet = form.book[SHEET]
    sheet.cell(7, 2).value = "C01"
    sheet.cell(10, 2).value, sheet.cell(10, 9).value = "C09", "selected"

    found = form.read()

    assert said(found) == [
        ("Decision!B10", "unknown-candidate"),
        ("Decision!I6", "row-twice"),
        ("Decision!I7", "row-twice"),
        (SHEET, "row-missing"),
    ]
    assert [(d.candidate, d.outcome) for d in found.decided] == [
        ("C01", None), ("C03", Outcome.RESERVE), ("C04", Outcome.WITHDREW),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "on", "codes"),
    [("18 March 2027", "2027-03-18", []), ("soon", None, ["date-not-understood"]), (None, None, [])],
)
def test_a_date_of_signing_may_be_in_words(written, value, on, codes):
    form = whole(written)
    form.at(SHEET, {"Signed for": "HR"}, "Date").value = value

    found = form.read()

    assert (found.signed[1].on, [p.code for p in found.problems]) == (on, codes)


def test_a_line_to_sign_that_is_gone_is_open(written):
    form = whole(written)
    form.at(SHEET, {"Signed for": "HR"}, "Signed for").value = "Somebody else"

    found = form.read()

    assert [(s.part, s.name) for s in found.signed] == [
        ("chair", "Priya Nair"),
        ("HR", ""),
        ("hiring authority", "Ida Berg"),
    ]
    assert [p.code for p in found.problems] == ["row-missing"]


def test_a_form_that_kept_only_what_is_seen_is_still_known(written):
    form = whole(written)
    del form.book["_kit"]
    for name in list(form.book.defined_names):
        del form.book.defined_names[name]
    for name in list(form.book.custom_doc_props.names):
        del form.book.custom_doc_props[name]

    found = form.read()

    assert replace(found, version="") == replace(whole(written).read(), version="")
    assert found.version == short_version(a_debrief().version)


@pytest.mark.parametrize(("content", "code"), [(b"", "not-a-workbook"), (b"PK\x03\x04", "damaged")])
def test_a_file_that_is_no_workbook_stays_out(content, code):
    found = decision.read(content, "decision.xlsx")

    assert [(p.file, p.code, p.action) for p in found.problems] == [("decision.xlsx", code, "file left out")]
    assert (found.kit, found.decided) == ("", ())


def test_the_meeting_form_is_no_decision():
    content = meeting.write(a_debrief(), a_kit(), NAMES, 1)

    assert [p.code for p in decision.read(content, "d.xlsx").problems] == ["not-ours"]


def test_the_same_debrief_gives_the_same_bytes(written):
    assert decision.write(a_debrief(), a_kit(), NAMES, 2) == written


def test_only_cells_to_fill_in_are_open_and_no_text_is_a_formula(written):
    sheet = opened(written)[SHEET]
    open_ = {c.column_letter for row in sheet.iter_rows(min_row=6, max_row=9) for c in row if not c.protection.locked}

    assert "".join(sorted(open_)) == "IJK"
    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    assert not any(b"<f>1+1" in part for part in members(written).values())


def test_a_kit_without_points_or_talk_has_no_such_columns():
    debrief = a_debrief()
    calm = tuple(
        replace(
            c, points=None, total=replace(c.total, after_discussion=None),
            competencies=tuple(
                replace(f, after=None, ratings=tuple(replace(r, after=None, after_because="") for r in f.ratings))
                for f in c.competencies
            ),
        )
        for c in debrief.candidates
    )  # fmt: skip
    rules = replace(debrief.rules, points=None)

    content = decision.write(replace(debrief, candidates=calm, meeting=None, rules=rules), a_kit(), NAMES, 1)

    head = next(row for row in shown(content) if row.startswith("Place"))
    assert head == (
        "Place | Code | Candidate | Total, interval | To the next | Open or below | Outcome | Reason | In words | "
        "Still missing"
    )
    assert Decision(content).decide("C01", "selected", HIGHEST).read().decided[0].outcome is Outcome.SELECTED


def test_a_candidate_of_two_stages_stands_once_by_the_later_one():
    debrief = a_debrief()
    first, second, *others = debrief.candidates
    final = (replace(second, stage="final", rank=1), replace(first, stage="final", rank=2))

    content = decision.write(replace(debrief, candidates=(first, second, *others, *final)), a_kit(), NAMES, 1)

    found = decision.read(content, "d.xlsx")
    assert [d.candidate for d in found.decided] == ["C02", "C01", "C03", "C04"]
    assert [row.split(" | ")[3] for row in shown(content) if " | C0" in row] == ["final", "final", "panel", "panel"]
    form = Decision(content).sign("Priya Nair", "Jo Haas", "Ida Berg")
    room = form.book.defined_names["departures"].attr_text.rpartition("!")[2].replace("$", "")
    put(form.book[SHEET][room], "The must is open.")
    filled = form.read()
    assert filled.departures == "The must is open."
    assert [s.name for s in filled.signed] == ["Priya Nair", "Jo Haas", "Ida Berg"]


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40).map(str.strip)
DECIDED = st.tuples(
    st.sampled_from([*Outcome, None]),
    st.sampled_from(["", *(reason for reason in layout.REASONS if reason != layout.ANOTHER)]),
    TEXTS,
)


@settings(deadline=None, max_examples=up_to(25))
@given(rows=st.lists(DECIDED, min_size=4, max_size=4), why=TEXTS, people=st.lists(TEXTS, min_size=3, max_size=3))
def test_whatever_is_filled_in_comes_back(written, empty, rows, why, people):
    form = Decision(written).why(why).sign(*people)
    expected = []
    for one, (outcome, reason, words) in zip(empty.decided, rows, strict=True):
        form.decide(one.candidate, outcome and outcome.value, reason, words)
        expected.append(replace(one, outcome=outcome, reason=reason, words=words))

    found = form.read()

    signed = tuple(replace(s, name=name, on="2027-03-18") for s, name in zip(empty.signed, people, strict=True))
    assert found == replace(empty, decided=tuple(expected), departures=why, signed=signed)


@pytest.mark.broad
@pytest.mark.skipif(not has_libreoffice(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("format_", ["xlsx", "ods"])
def test_a_form_that_libreoffice_saved_is_read_the_same_and_its_lines_say_what_is_missing(written, tmp_path, format_):
    full = whole(written).bytes()
    other = Decision(written).decide("C01", "reserve", HIGHEST).decide("C02", "selected")
    other.decide("C03", "selected", layout.ANOTHER).sign("Priya Nair")

    untouched, done, open_ = (resaved(c, tmp_path, format_) for c in (written, full, other.bytes()))

    assert decision.read(done, "d.xlsx") == replace(decision.read(full, "d.xlsx"), file="d.xlsx")
    assert live_line.shown(4, tongue("en")) in shown(untouched)
    assert "Nothing is missing" in shown(done)
    assert (
        "1 outcome is missing; 2 reasons are missing; why the decision departs from the order is missing; name and "
        "date are missing for HR, the hiring authority"
    ) in shown(open_)
    assert [row.rpartition(" | ")[2] for row in shown(open_) if " | C0" in row] == [
        "",
        "reason missing, departs from the order",
        "words missing, departs from the order",
        "outcome missing",
    ]
