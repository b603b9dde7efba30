"""hr.xlsx: everything the result rests on, totals that the workbook adds up itself, and texts that stay texts."""

import re
import subprocess
from dataclasses import replace
from fractions import Fraction
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook

from generator.debriefing import hold_debrief
from generator.model import (
    AfterTalk,
    Agreed,
    AskedBesides,
    EquivalentMust,
    Mark,
    MeetingForm,
    Points,
    in_interview_language,
)
from generator.reports import excel
from generator.reports.tables import Reader, tables_of
from tests.debriefs import HELD_NOTE, HOSTILE_NOTE, LONG_NOTE, NAMES, a_debrief, a_kit, an_interim_debrief
from tests.panels import intake_of, panel_kit, people, renamed
from tests.translated import translated

SHEETS = [
    *("What to talk about", "Matrix", "After the talk", "Ratings", "Notes", "Result", "Raters", "Reliability"),
    *("Other rules", "Moved in the talk", "Changes after the first pack", "Problems", "Trace"),
]
NO, NOT = Mark.NO_EXAMPLE, Mark.NOT_ASKED
TABLE = {
    "C01": {"s1": [5, 4, 4], "s2": [4, 5, 3], "s3": [4, 4, 5]},
    "C02": {"s1": [3, NO, 4], "s2": [NO, 2, 3], "s3": [4, 4, 2]},
    "C03": {"s1": [NO, 1, 2], "s2": [NO, 2, 3], "s3": [2, 3, NOT]},
    "C04": {"s1": [3, None, 2], "s2": [NO, None, 3], "s3": [None, 4, NOT]},
}
WHOLE = {code: {seat: [r if isinstance(r, int) and not isinstance(r, Mark) else 3 for r in ratings]
         for seat, ratings in seats.items()} for code, seats in TABLE.items()}  # fmt: skip


def workbook_of(debrief, kit=None, names=NAMES):
    return excel.render(tables_of(debrief, kit or a_kit(), names, 2, Reader.HR))


@cache
def usual():
    """The workbook of the debrief with all kinds of things in it."""
    return workbook_of(a_debrief())


def books(content):
    """The workbook with its formulas, and with the values that it shows."""
    return load_workbook(BytesIO(content)), load_workbook(BytesIO(content), data_only=True)


def rows_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def table_of(sheet, heading):
    """The rows below the first row that begins with a heading, as mappings, up to an empty one."""
    rows = iter(rows_of(sheet))
    heads = next(row for row in rows if row[0] == heading)
    found = []
    for row in rows:
        if not any(value is not None for value in row):
            break
        found.append({head: value for head, value in zip(heads, row, strict=True) if head is not None})
    return found


def formulas_of(book):
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def form_of(kit, table, *, ratings=(), agreed=()):
    """A meeting form that moves *ratings* (candidate, seat, question, to) and settles *agreed* ones."""
    before = {(r.candidate, r.seat, r.question): r.rating for r in intake_of(kit, table).ratings}
    return MeetingForm(
        file="meeting.xlsx", kit=kit.requisition.id, version=kit.version, number=1, chair="Priya Nair",
        on="2027-03-16", present="all",
        ratings=tuple(
            AfterTalk(
                candidate=c, seat=s, question=q, before=before[c, s, q], after=to, because="heard it", place="B4"
            )
            for c, s, q, to in ratings
        ),
        agreed=tuple(
            Agreed(candidate=c, competency=name, slot=None, rating=r, because="as heard", place="B2")
            for c, name, r in agreed
        ),
    )  # fmt: skip


def held(kit, table, **options):
    return hold_debrief(kit, people(*table), intake_of(kit, table), program="1", **options)


def talked():
    kit = panel_kit(competencies="abc", weights={"a": 2, "b": 1.5}, minimum_complete=0.7)
    moved = [("C01", "s1", "q1a", 3), ("C02", "s1", "q1b", 4), ("C03", "s1", "q1a", NOT)]
    return kit, held(kit, TABLE, meetings=[form_of(kit, TABLE, ratings=moved)])


def median_with_ones():
    kit = panel_kit(competencies="abc", combine="median", no_example="count-as-1", minimum_complete=0.6)
    return kit, held(kit, TABLE)


def mean_with_ones():
    kit = panel_kit(competencies="abc", no_example="count-as-1", together=False, minimum_complete=0.6)
    return kit, held(kit, TABLE)


def agreed():
    kit = panel_kit(competencies="abc", combine="agreed")
    settled = [(code, c, 3 + n % 2) for n, code in enumerate(("C01", "C02")) for c in "abc"] + [("C03", "a", 2)]
    return kit, held(kit, WHOLE, meetings=[form_of(kit, WHOLE, agreed=settled)])


def points(**rule):
    kit = renamed(panel_kit(competencies="abc"), points=Points(total=100, interview=80, **rule))
    scores = {"C01": {"test": Fraction(25, 2)}, "C02": {"test": Fraction(10)}, "C04": {"test": Fraction(20)}}
    return kit, held(kit, WHOLE, scores=scores)


def two_stages():
    kit = panel_kit(competencies="abc", together=False)
    first, *others = kit.sessions
    kit = replace(kit, sessions=(replace(first, stage="screen"), *others))
    return kit, held(kit, TABLE, meetings=[form_of(kit, TABLE, ratings=[("C01", "s2", "q2a", 2)])])


VARIANTS = {
    "the debrief by hand": lambda: (a_kit(), a_debrief()),
    "interim": lambda: (a_kit(), an_interim_debrief()),
    "after the talk": talked,
    "median, no example as 1": median_with_ones,
    "mean, no example as 1": mean_with_ones,
    "agreed": agreed,
    "points, half even": lambda: points(other=(("test", 20),), decimals=1, rounding="half-even", zero_at=1),
    "points, half up, pass mark": lambda: points(pass_mark=55.5),
    "two stages": two_stages,
}


# What stands where


def test_the_sheets_stand_in_the_order_in_which_they_are_read():
    book, _ = books(usual())

    assert book.sheetnames == SHEETS


@pytest.mark.parametrize("debrief", [a_debrief, an_interim_debrief])
def test_every_sheet_says_kit_version_debrief_and_program_and_whether_it_is_interim(debrief):
    book, _ = books(workbook_of(debrief()))

    interim = debrief is an_interim_debrief
    for sheet in book:
        texts = [cell.value for row in sheet.iter_rows(max_row=4) for cell in row if isinstance(cell.value, str)]
        assert any("Kit sales-director, version " in text and "debrief 2, panelpack " in text for text in texts)
        assert ("INTERIM: cards are still out." in texts) == interim
        assert ("INTERIM" in sheet.oddHeader.left.text) == interim


def test_what_is_open_comes_first_musts_before_everything():
    (first, *_), _ = books(usual())

    texts = [row[0] if row[0] is not None else row[1] for row in rows_of(first)]
    musts, talk = "Musts of the posting that are not met or not verified", "What the panel must talk about"
    assert texts.index(musts) < texts.index("C02 Kim <Tran> & Söhne") < texts.index(talk)
    assert [row["No."] for row in table_of(first, "No.")] == list(range(1, 11))


def test_a_must_met_by_an_equivalent_has_a_table_of_its_own_after_what_is_open():
    debrief = a_debrief()
    must = EquivalentMust(
        candidate="C01", line="c9", text="A degree", source="=eight years", places=("screening.xlsx Screening!F9",)
    )
    found = tuple(replace(c, equivalents=(must,)) if c.code == "C01" else c for c in debrief.candidates)
    (first, *_), _ = books(workbook_of(replace(debrief, candidates=found)))

    texts = rows_of(first)
    titles = [row[0] for row in texts]
    at = titles.index("Musts of the posting that are met by an equivalent")

    assert at > titles.index("Musts of the posting that are not met or not verified")
    assert texts[at + 2][1:6] == [
        "C01 Sam Idowu", "met by an equivalent", "A degree", "=eight years.", "screening.xlsx Screening!F9",
    ]  # fmt: skip


def test_each_planned_rating_is_a_row_that_can_be_sorted_and_filtered():
    book, _ = books(usual())
    sheet = book["Ratings"]

    rows = table_of(sheet, "Code")
    assert len(rows) == 4 * 15
    assert rows[0] == {
        "Code": "C01", "Candidate": "Sam Idowu", "Competency": "Working in a team", "Question": "Question 1",
        "Id": "q1", "Seat": "s1", "Interviewer": "Ana Ruiz", "Rating": 4, "Counts as": 4, "After the talk": None,
        "Moved because": None, "Not asked or changed, because": None,
        "Read from": "sales-director_C01_s1.xlsx Scorecard!A15",
    }  # fmt: skip
    assert {row["Rating"] for row in rows} == {1 + n for n in range(1, 5)} | {"no example", "not asked", "missing"}
    assert sheet.auto_filter.ref == f"A3:M{3 + len(rows)}"
    assert sheet.freeze_panes == "A4"


def test_held_notes_are_there_and_marked():
    book, _ = books(usual())

    notes = {row["What was written down"]: row["Held"] for row in table_of(book["Notes"], "Code")}
    assert notes[HELD_NOTE] == "Held for HR: the panel's and the manager's papers do not have it."
    assert {held for note, held in notes.items() if note != HELD_NOTE} == {None}
    assert LONG_NOTE in notes


def test_columns_that_would_be_empty_are_not_there():
    book, _ = books(workbook_of(an_interim_debrief()))

    heads = next(row for row in rows_of(book["Ratings"]) if row[0] == "Code")
    assert "After the talk" not in heads
    assert "Moved because" not in heads
    assert "After the talk" not in book.sheetnames


def test_texts_that_people_typed_are_never_formulas():
    names = NAMES | {"C01": "=1+1", "C02": "@SUM(A1)"}
    book, _ = books(workbook_of(a_debrief(), names=names))

    notes = [row["What was written down"] for row in table_of(book["Notes"], "Code")]
    assert HOSTILE_NOTE in notes
    ours = re.compile(r"^=(IF|COUNT|COUNTA|SUM|SUMIF|'|[A-Z]+\d)")
    assert all(ours.match(formula) for formula in formulas_of(book).values())
    assert not [f for f in formulas_of(book).values() if "1+1" in f or "@" in f]


def test_the_same_debrief_gives_the_same_bytes():
    assert workbook_of(a_debrief()) == usual()


# Figures


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_total_is_a_formula_that_shows_our_figure(variant):
    kit, debrief = VARIANTS[variant]()
    content = workbook_of(debrief, kit, {})

    book, shown = books(content)

    stages = reversed(dict.fromkeys(c.stage for c in debrief.candidates))
    for stage, (heads, at) in zip(stages, _heads(book["Result"]), strict=True):
        found = [c for c in debrief.candidates if c.stage == stage]
        first = heads[0].row + 2
        for n, candidate in enumerate(found):
            formula = book["Result"].cell(first + n, at + 1).value
            value = shown["Result"].cell(first + n, at + 1).value
            sheet = "Agreed" if variant == "agreed" else "Matrix"
            assert formula.startswith(f"='{sheet}'!")
            assert value == ("–" if candidate.total.value is None else pytest.approx(float(candidate.total.value)))
            assert book[sheet][formula.rpartition("!")[2]].data_type == "f"


def _heads(sheet):
    """Each row of heads of the totals, with the place of the total in it."""
    for row in sheet.iter_rows():
        values = [cell.value for cell in row]
        if values[:2] == ["Place", "Candidate"]:
            yield row, values.index("Total")


def test_points_are_formulas_over_the_totals_and_the_numbers_of_the_rule():
    book, shown = books(usual())
    sheet = book["Result"]

    (row,) = [r for r in sheet.iter_rows() if r[2].value == "Interview points"]
    first = row[0].row + 1
    assert [[shown["Result"].cell(first + n, c).value for c in range(3, 8)] for n in range(4)] == [
        [pytest.approx(60.190476), 15, pytest.approx(75.190476), 75, "yes"],
        [pytest.approx(53.333333), 14, pytest.approx(67.333333), 67, "no"],
        [pytest.approx(53.333333), 14, pytest.approx(67.333333), 67, "no"],
        ["–", 16, "–", "–", None],
    ]
    assert all(str(sheet.cell(first, column).value).startswith("=") for column in (3, 5, 6, 7))


def test_the_talk_has_a_matrix_of_its_own():
    _, shown = books(usual())

    totals = {
        name: next(row for row in rows_of(shown[name]) if row[0] == "Total")[4:8]
        for name in ("Matrix", "After the talk")
    }
    assert [round(value, 2) for value in totals["Matrix"][:3]] == [3.76, 3.33, 3.33]
    assert [round(value, 2) for value in totals["After the talk"][:3]] == [3.86, 3.33, 3.48]


def test_the_chart_has_dots_and_whiskers_and_is_told_in_words():
    parts = ZipFile(BytesIO(usual()))

    chart = parts.read("xl/charts/chart1.xml").decode()
    assert "<c:scatterChart>" in chart
    assert chart.count("<c:errBars>") == 1
    assert "barChart" not in chart
    drawing = parts.read("xl/drawings/drawing1.xml").decode()
    assert "C01 Sam Idowu 3.76 (3.4 to 4.4); C02 Kim &lt;Tran&gt; &amp; Söhne 3.33 (2.8 to 3.9)" in drawing


def test_nobody_with_a_total_gives_a_result_without_a_chart():
    kit = panel_kit()
    debrief = held(kit, {"C01": {"s1": [None, None], "s2": [None, None], "s3": [None, None]}})

    content = workbook_of(debrief, kit, {})

    assert not [name for name in ZipFile(BytesIO(content)).namelist() if "chart" in name]
    assert any("No total: no rating is there." in str(row[2]) for row in rows_of(books(content)[0]["Result"]))


@pytest.mark.broad
@pytest.mark.parametrize(
    ("variant", "language"),
    [
        *((variant, "en") for variant in VARIANTS),
        *(("the debrief by hand", "fr"), ("median, no example as 1", "fr"), ("agreed", "fr")),
        *(("mean, no example as 1", "de"), ("points, half up, pass mark", "de"), ("two stages", "de")),
    ],
)
def test_libreoffice_adds_up_the_same(variant, language, tmp_path):
    kit, debrief = VARIANTS[variant]()
    content = workbook_of(debrief, in_interview_language(translated(kit, language)), {})
    (tmp_path / "hr.xlsx").write_bytes(_without_cached_values(content))

    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to"),
            *("xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "out"), str(tmp_path / "hr.xlsx")),
        ],
        check=True,
        capture_output=True,
    )

    book, ours = books(content)
    theirs = load_workbook(tmp_path / "out" / "hr.xlsx", data_only=True)
    formulas = formulas_of(book)
    assert formulas
    for name, cell in formulas:
        expected, found = ours[name][cell].value, theirs[name][cell].value
        if isinstance(expected, float | int):
            assert found == pytest.approx(expected, abs=1e-9), (name, cell)
        else:
            assert (found or "") == (expected or ""), (name, cell)


def _without_cached_values(content):
    """The workbook without what its formulas show, so that whoever opens it must calculate."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", source.read(name)))
    return out.getvalue()


@pytest.mark.parametrize("title", ["24/7 Support Engineer", "R&D && 3 labs", "12"])
def test_a_title_that_begins_with_a_number_or_has_an_ampersand_stays_itself_in_the_header(title):
    kit, debrief = a_kit(), a_debrief(title=title)

    book = load_workbook(BytesIO(excel.render(tables_of(debrief, kit, NAMES, 1, Reader.HR))))

    headers = {(sheet.oddHeader.left.text.strip(), sheet.oddHeader.left.size) for sheet in book}
    assert headers == {(title.replace("&", "&&"), 8)}


def test_the_title_of_an_interim_workbook_says_so():
    kit = a_kit()
    marked, plain = (
        load_workbook(BytesIO(excel.render(tables_of(debrief, kit, NAMES, 1, Reader.HR)))).properties.title
        for debrief in (an_interim_debrief(), a_debrief())
    )

    assert marked == f"INTERIM: cards are still out. {plain}"


def test_the_chart_is_no_wider_than_what_is_printed_and_begins_a_page_where_it_would_be_torn():
    kit = panel_kit(competencies="abc")
    many = {f"C{n:02}": {seat: [n % 5 + 1, 3, 4] for seat in ("s1", "s2", "s3")} for n in range(1, 13)}
    drawing = {}
    for size, table in (("few", dict(list(many.items())[:3])), ("many", many)):
        parts = ZipFile(BytesIO(workbook_of(held(kit, table), kit, {})))
        drawing[size] = parts.read("xl/drawings/drawing1.xml").decode()
        (drawing[f"{size} sheet"],) = [
            text for name in parts.namelist() if "worksheets/sheet" in name
            if "<drawing" in (text := parts.read(name).decode())
        ]  # fmt: skip

    # Place, candidate, three figures, n of N, total, interval and the word: ten columns, the chart from the second.
    assert re.findall(r"<xdr:to><xdr:col>(\d+)</xdr:col>", drawing["few"]) == ["10"]
    begins = {
        size: re.search(r"<xdr:row>(\d+)</xdr:row>", drawing[size])[1]
        in re.findall(r'<brk id="(\d+)"', drawing[f"{size} sheet"])
        for size in ("few", "many")
    }
    assert begins == {"few": False, "many": True}


@pytest.mark.parametrize(("competencies", "candidates", "pages"), [(3, 2, 1), (6, 4, 2), (8, 2, 3), (8, 12, 3)])
def test_a_page_of_a_matrix_begins_with_a_competency_and_totals_stand_with_the_last(competencies, candidates, pages):
    kit = panel_kit(competencies="abcdefgh"[:competencies])
    asked = len(kit.sessions[0].questions)
    table = {f"C{n:02}": {seat.id: [3] * asked for _, seat, _ in kit.seats} for n in range(1, candidates + 1)}
    sheet = books(workbook_of(held(kit, table), kit, {}))[0]["Matrix"]

    breaks = [each.id + 1 for each in sheet.row_breaks.brk]
    begun = {row[0].row for row in sheet.iter_rows() if row[0].value and str(row[2].value).startswith("Question ")}
    assert len(begun) == competencies
    assert len(breaks) == pages - 1
    assert set(breaks) <= begun
    assert (sheet.page_setup.fitToHeight != 0) == (pages == 1)


def test_what_was_asked_besides_and_why_a_question_was_changed_stand_on_notes():
    besides = AskedBesides(
        seat="s3", candidate="C01", text="=Who else?", place="a.xlsx", interviewer="Chloé Martin",
        person="chloe-martin",
    )  # fmt: skip
    _, shown = books(workbook_of(a_debrief(besides=(besides,))))

    rows = [row for row in rows_of(shown["Notes"]) if row[0] is not None]
    heads = next(row for row in rows if row[0] == "Code")
    at = {head: n for n, head in enumerate(heads)}
    wanted = ("Candidate", "Question", "Interviewer", "What was written down", "Read from")
    assert [rows[-1][at[head]] for head in wanted] == [
        "Sam Idowu", "Asked besides", "Chloé Martin", "=Who else?", "a.xlsx",
    ]  # fmt: skip
    assert {row[at["Not asked or changed, because"]] for row in rows[3:]} >= {"The clock had run out."}
