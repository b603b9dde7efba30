"""chair.docx and manager.docx: what stands in them for whom, that it is the report's own, and how it is laid out."""

import re
import shutil
import subprocess
import time
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from documents import HOSTILE, TEMPLATES, assert_reachable, headings_of, tables_of, text_of, with_unknown_name
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from generator.debriefing.talking import talk_points
from generator.errors import TemplateError
from generator.model import EquivalentMust
from generator.reports import word
from generator.reports.tables import Reader
from generator.reports.tables import tables_of as report_of
from generator.reports.word.names import in_order
from generator.reports.word.parts import evenly
from generator.reports.word.whiskers import DOT, EDGE, WIDTH, Whisker
from tests.debriefs import HELD_NOTE, LONG_NOTE, NAMES, a_debrief, a_kit, an_interim_debrief

BODY = Mm(174)
RATED = [c.printed_name for c in a_kit().competencies]


def report(reader=Reader.CHAIR, debrief=None, kit=None, names=NAMES):
    return report_of(debrief or a_debrief(), kit or a_kit(), names, 1, reader)


def drawn(report):
    return word.render(report, TEMPLATES / f"{report.head.reader}.docx")


def before_the_talk(**changes):
    """The debrief as it is when the panel comes together: nobody's rating has moved yet."""
    found = an_interim_debrief(**{"interim": False, "missing": ()} | changes)
    return (
        found
        if "talk" in changes
        else replace(found, talk=talk_points(changes.get("kit", a_kit()), found.candidates))
    )


def titled(content):
    """The rows of each table under its title; tables of one title one after the other."""
    found = {}
    for made, rows in zip(Document(BytesIO(content)).tables, tables_of(content), strict=True):
        found.setdefault(made._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")), []).append(rows)
    return found


def running_heads(content):
    section = Document(BytesIO(content)).sections[0]
    return section.header.paragraphs[0].text, [p.text for p in section.footer.paragraphs]


def of_competency(content, name):
    """All texts of the part that a competency's heading begins, tables included."""
    inside, found = False, []
    for block in Document(BytesIO(content)).element.body:
        lines = ["".join(t.text or "\t" for t in p.iter(qn("w:t"), qn("w:tab"))) for p in block.iter(qn("w:p"))]
        if block.tag == qn("w:p") and block.style == "Heading1":
            inside = lines == [name]
        found += lines if inside else []
    return "\n".join(found)


def ratings_tables(content):
    """The tables of ratings and notes, one for each competency."""
    made = Document(BytesIO(content)).tables
    return [t for t in made if t._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")).startswith("Ratings, and")]


def with_notes(note):
    """The debrief before the talk with one note in every rating."""
    found = before_the_talk()
    return replace(
        found,
        candidates=tuple(
            replace(
                c,
                competencies=tuple(
                    replace(f, ratings=tuple(replace(r, note=note) for r in f.ratings)) for f in c.competencies
                ),
            )
            for c in found.candidates
        ),
    )


def test_the_chair_reads_what_to_talk_about_first_and_the_result_last():
    assert [text for style, text in headings_of(drawn(report(debrief=before_the_talk()))) if style[-1] in "e1"] == [
        "Debrief: Sales Director",
        "Musts, checked on paper",
        "What the panel must talk about",
        "How to hold the meeting",
        "The ratings at a glance",
        *RATED,
        "The result",
        "How it is added up",
        "What this program does not decide",
    ]


def test_the_manager_reads_musts_and_differences_before_the_result():
    assert [text for style, text in headings_of(drawn(report(Reader.MANAGER))) if style[-1] in "e1"] == [
        "Debrief: Sales Director",
        "Musts, checked on paper",
        "What the panel differs on, and what is open",
        "The ratings at a glance",
        "The result",
        "How it is added up",
        "What this program does not decide",
    ]


def test_a_point_to_talk_about_has_one_number_on_the_first_page_and_on_its_competencys():
    told = report()
    content = drawn(told)
    (rows,) = titled(content)["What the panel must talk about"]

    (stage,) = told.stages
    assert [row[0] for row in rows if row[0].isdigit()] == [str(point.number) for point in stage.talk]
    for point in stage.talk:
        if point.competency:
            here = of_competency(content, point.competency)
            assert re.search(rf"^{point.number}\t{re.escape(point.candidate)}", here, re.M), point


def test_the_same_must_of_two_candidates_is_one_line():
    debrief = before_the_talk()
    shared = debrief.candidates[3].musts[0]
    found = tuple(
        replace(c, musts=(replace(shared, candidate=c.code),)) if c.code in ("C01", "C04") else c
        for c in debrief.candidates
    )
    (rows,) = titled(drawn(report(debrief=replace(debrief, candidates=found))))["Musts, checked on paper"]

    assert [row[:3] for row in rows[1:]] == [
        ["A driving licence valid for category B & <C>", "not met", "C02 Kim <Tran> & Söhne"],
        ["French at C1", "not verified", "C01 Sam Idowu\nC04 عمر حداد"],
    ]


@pytest.mark.parametrize("reader", [Reader.CHAIR, Reader.MANAGER])
def test_a_must_met_by_an_equivalent_is_the_last_line_of_the_musts(reader):
    debrief = before_the_talk()
    must = EquivalentMust(candidate="C01", line="c9", text="A degree", source="Eight years' work", places=())
    found = tuple(replace(c, equivalents=(must,)) if c.code == "C01" else c for c in debrief.candidates)
    tables = titled(drawn(report(reader, debrief=replace(debrief, candidates=found))))

    (rows,) = tables["Musts, checked on paper"]

    assert rows[-1] == ["A degree", "met by an equivalent", "C01 Sam Idowu", "Eight years' work."]


def test_where_no_must_is_open_and_nothing_differs_a_sentence_says_so():
    debrief = before_the_talk(talk=())
    content = drawn(
        report(debrief=replace(debrief, candidates=tuple(replace(c, musts=()) for c in debrief.candidates)))
    )

    assert "No must is known to be unmet or unverified." in text_of(content)
    assert "Nothing: no ratings are 2 or more apart" in text_of(content)


def test_the_protocol_is_there_for_the_meeting_and_neither_before_nor_after_it():
    first_step = "30 to 45 minutes. The chair is somebody other than the hiring manager."

    assert first_step in text_of(drawn(report(debrief=before_the_talk())))
    assert first_step not in text_of(drawn(report(debrief=an_interim_debrief())))
    assert first_step not in text_of(drawn(report()))


def test_after_the_meeting_every_move_stands_with_its_reason_and_both_figures():
    content = drawn(report())
    (rows,) = titled(content)["What the talk moved"]

    assert [row[:4] for row in rows[1:]] == [
        ["C01 Sam Idowu", RATED[0], "Ben Okafor, question 1", "2 → 3"],
        ["C03 Lea Brandt", RATED[0], "Ana Ruiz, question 1", "4 → 5"],
        ["C03 Lea Brandt", RATED[1], "Chloé Martin, question 2", "4 → 5"],
    ]
    assert rows[3][4] == "The second customer came back without being asked & <i>said so</i>."
    assert "after the talk 3.67" in of_competency(content, RATED[0])
    heads, first, *_ = titled(content)["The result"][0]
    assert "After the talk" in heads
    assert first[heads.index("After the talk")] == report().stages[0].result.rows[0].after


def test_without_points_and_a_meeting_their_columns_are_not_there():
    kit = replace(a_kit(), rules=replace(a_kit().rules, points=None))
    bare = before_the_talk(kit=kit)
    bare = replace(
        bare, rules=kit.rules, candidates=tuple(replace(c, points=None) for c in bare.candidates), meeting=None
    )
    heads = titled(drawn(report(Reader.MANAGER, bare, kit)))["The result"][0][0]

    assert heads == ["Place", "Candidate", "Total", "90 % interval", "Ratings", "On the scale, 1 to 5", "To the next"]


@pytest.mark.parametrize("reader", [Reader.CHAIR, Reader.MANAGER])
def test_the_result_is_the_reports_own_row_by_row(reader):
    told = report(reader)
    heads, *rows = titled(drawn(told))["The result"][0]

    expected = [
        [r.place, r.candidate, r.total, r.interval, r.n_of, r.after, r.word] for r in told.stages[0].result.rows
    ]
    shown = ("Place", "Candidate", "Total", "90 % interval", "Ratings", "After the talk", "To the next")
    assert [[row[heads.index(name)] for name in shown] for row in rows] == expected
    points = [row[heads.index("Points")].split("\n") for row in rows]
    assert points == [["75 of 100", "pass mark met"], *[["67 of 100", "below the pass mark"]] * 2, ["–"]]


@pytest.mark.parametrize("reader", [Reader.CHAIR, Reader.MANAGER])
def test_the_matrix_has_every_mean_with_how_many_ratings_it_rests_on(reader):
    told = report(reader)
    (rows,) = titled(drawn(told))["The ratings at a glance"]

    assert rows[0] == ["Competency", *told.stages[0].candidates]
    for row, part in zip(rows[1:], told.stages[0].competencies, strict=True):
        assert row[0] == part.name
        assert [cell.split("\n")[0] for cell in row[1:]] == [f"{c.mean}  {c.n_of}" for c in part.cells]
        for cell, found in zip(row[1:], part.cells, strict=True):
            assert set(found.marks) <= set(cell.split("\n"))


def test_every_rating_stands_beside_its_note_in_the_part_of_its_competency():
    told = report(debrief=before_the_talk())
    content = drawn(told)

    for part in told.stages[0].competencies:
        here = of_competency(content, part.name)
        for cell in part.cells:
            assert cell.candidate in here
            for rating in cell.ratings:
                assert rating.note.replace("\n", "") in here
                assert f"{rating.who}, {rating.question.lower()}" in here
        assert all(question.text in here for question in part.questions)


def test_the_five_descriptions_are_in_sight_where_a_rating_is_to_be_talked_about():
    told = report()
    content = drawn(told)
    anchored = [rows[1] for rows in titled(content)["What each rating means"]]

    talked = {r.id for point in told.stages[0].talk for r in point.ratings if r.value is not None}
    asked = [q for part in told.stages[0].competencies for q in part.questions]
    assert {tuple(row) for row in anchored} == {q.anchors for q in asked if q.id in talked}
    assert len(anchored) == len({tuple(row) for row in anchored})


def test_a_note_that_is_held_for_hr_is_in_neither_and_the_managers_has_no_note_at_all():
    chair, manager = text_of(drawn(report())), text_of(drawn(report(Reader.MANAGER)))

    assert HELD_NOTE not in chair + manager
    assert "Held for HR." in chair
    assert LONG_NOTE in chair
    assert "as s1 wrote it down" in chair
    assert "wrote it down" not in manager
    assert LONG_NOTE[:40] not in manager


def test_the_manager_is_told_who_rated_only_where_the_rules_say_so():
    kit = replace(a_kit(), rules=replace(a_kit().rules, show_raters=False))
    hidden = text_of(drawn(report(Reader.MANAGER, before_the_talk(rules=kit.rules), kit)))

    assert "Ana Ruiz 4, Ben Okafor 2" in text_of(drawn(report(Reader.MANAGER, before_the_talk())))
    assert not [person.name for person in kit.panel if person.name in hidden]
    assert "C01 Sam Idowu: 2, 4" in hidden


def test_an_interim_debrief_says_so_on_every_page_and_what_is_out():
    for reader in (Reader.CHAIR, Reader.MANAGER):
        told = report(reader, an_interim_debrief())
        content = drawn(told)

        assert running_heads(content)[0].startswith("INTERIM: cards are still out · Sales Director")
        assert "Please do not decide on this copy." in text_of(content)
        assert all(sentence in text_of(content) for sentence in told.head.missing)
        assert "INTERIM" not in text_of(drawn(report(reader)))


def test_kit_version_debrief_and_program_stand_at_the_foot_of_every_page():
    told = report()
    _, foot = running_heads(drawn(told))

    assert foot == [
        "For the interview panel only. Keep with the selection record.\tPage 1 of 1",
        told.head.provenance,
    ]
    assert "debrief 1" in told.head.provenance


def test_no_word_of_ours_decides_and_none_rates_the_raters():
    for reader in (Reader.CHAIR, Reader.MANAGER):
        text = text_of(drawn(report(reader))).lower()

        assert not re.search(r"\bhire\b", text)
        assert not re.search(r"\blenien|\bseverity", text)
        assert "what this program does not decide" in text


@pytest.mark.parametrize("reader", [Reader.CHAIR, Reader.MANAGER])
def test_tables_have_heads_and_titles_and_are_as_wide_as_the_page(reader):
    content = drawn(report(reader))

    assert_reachable(content, f"Debrief for the {reader}: Sales Director")
    for table in Document(BytesIO(content)).tables:
        widths = [sum(cell.width for cell in row.tc_lst) for row in table._tbl.tr_lst]
        assert all(abs(width - BODY) < Mm(1) for width in widths)
        spans = [sum(cell.grid_span for cell in row.tc_lst) for row in table._tbl.tr_lst]
        assert set(spans) == {len(table._tbl.tblGrid.gridCol_lst)}


def test_the_longer_the_notes_the_fewer_stand_beside_each_other():
    for note, across in (("short", 3), ("x" * 800, 2), ("x" * 1200, 1)):
        content = drawn(report(debrief=with_notes(note)))
        first = titled(content)["Ratings, and what was heard"][0]

        assert max(len(row._tr.tc_lst) for row in ratings_tables(content)[0].rows) == across + 1
        named = [row[0].split("\n")[0] for row in first[1:]]
        assert named.count("C01 Sam Idowu, continued") == (3 + across - 1) // across - 1
        assert text_of(content).count(note) >= 50


def test_names_from_right_to_left_are_closed_before_a_number_and_nowhere_else():
    names = ["C04 عمر حداد", "C04 عمر", "C1 עדי"]
    told = {"a": ["C04 عمر حداد, 3.20", "C04 عمر 2", "C04 عمر said so"], "b": ("C1 עדי (4)", 3), "c": "Lea 4"}

    assert in_order(told, names) == {
        "a": ["C04 عمر حداد\u200e, 3.20", "C04 عمر\u200e 2", "C04 عمر said so"],
        "b": ["C1 עדי\u200e (4)", 3],
        "c": "Lea 4",
    }
    assert in_order(told, []) == told


def test_closing_names_takes_a_time_that_does_not_grow_with_their_number():
    def taken(number):
        names = [f"C{n:04} محمد علي" for n in range(number)]
        told = [f"{name} {n % 5}" for n, name in enumerate(names * (8_000 // number))]
        began = time.process_time()
        found = in_order(told, names)
        assert {text.count("\u200e") for text in found} == {1}
        return time.process_time() - began

    few = min(taken(100) for _ in range(3))
    assert taken(4_000) < 6 * few


def test_whose_rating_it_is_stands_over_its_column_where_that_is_true_for_all():
    same, other = (titled(drawn(report(debrief=d)))["Ratings, and what was heard"][1] for d in _two_panels())

    assert same[0] == ["Candidate", "Ana Ruiz, question 2", "Ben Okafor, question 2", "Chloé Martin, question 2"]
    assert set(other[0]) == {"Candidate", "Rating, and what was heard"}
    assert "  Dana Whitfield, question 2" in other[1][1]


def _two_panels():
    """A debrief, and the same where somebody else sat in a seat for the first candidate."""
    debrief = before_the_talk()
    first = debrief.candidates[0]
    competency = first.competencies[1]
    changed = replace(competency.ratings[0], interviewer="Dana Whitfield", person="dana-whitfield")
    found = replace(competency, ratings=(changed, *competency.ratings[1:]))
    rated = (first.competencies[0], found, *first.competencies[2:])
    yield debrief
    yield replace(debrief, candidates=(replace(first, competencies=rated), *debrief.candidates[1:]))


def test_many_candidates_make_several_matrices_and_none_is_lost():
    debrief = before_the_talk(talk=(), cut=())
    many = tuple(
        replace(debrief.candidates[n % 4], code=f"C{n:02d}", rank=None, next=None, musts=()) for n in range(1, 15)
    )
    names = {c.code: f"Person {c.code}" for c in many}
    matrices = titled(drawn(report(debrief=replace(debrief, candidates=many), names=names)))[
        "The ratings at a glance"
    ]

    assert [len(rows[0]) - 1 for rows in matrices] == [4, 5, 5]
    assert [name for rows in matrices for name in rows[0][1:]] == [f"C{n:02d} Person C{n:02d}" for n in range(1, 15)]


@pytest.mark.parametrize(
    ("number", "most", "pieces"),
    [(0, 6, []), (1, 6, [(0, 1)]), (6, 6, [(0, 6)]), (7, 6, [(0, 3), (3, 7)]), (5, 3, [(0, 2), (2, 5)])],
)
def test_pieces_are_as_few_and_as_even_as_can_be(number, most, pieces):
    assert evenly(number, most) == pieces


def test_the_total_is_drawn_as_a_dot_and_its_interval_as_a_line_never_as_a_bar():
    figures = Whisker(value=3.0, low=2.0, high=4.5, after=None, text="3.00 on & <off>").__html__()

    at = [EDGE + round((value - 1) / 4 * (WIDTH - 2 * EDGE)) for value in (3.0, 2.0, 4.5)]
    assert f'<a:off x="{at[0] - DOT}"' in figures
    assert f'<a:off x="{at[1]}" y="' in figures
    assert f'cx="{at[2] - at[1]}" cy="0"' in figures
    assert figures.count('prst="ellipse"') == 1
    assert 'prst="rect"' not in figures
    assert 'descr="3.00 on &amp; &lt;off&gt;"' in figures


def test_without_an_interval_only_the_dot_is_drawn_and_a_move_is_a_ring():
    lines = Whisker(value=3.0, low=2.0, high=4.0, after=None, text="").__html__().count('prst="line"')
    alone = Whisker(value=3.0, low=None, high=None, after=3.5, text="").__html__()

    assert lines - alone.count('prst="line"') == 3
    assert alone.count('prst="ellipse"') == 2


def test_where_the_talk_moved_nothing_there_is_no_ring_and_no_column_for_it():
    content = drawn(report(debrief=before_the_talk()))

    assert b"after the talk" not in zipfile.ZipFile(BytesIO(content)).read("word/document.xml").lower()
    assert b'prst="ellipse"' in zipfile.ZipFile(BytesIO(content)).read("word/document.xml")


@pytest.mark.parametrize("reader", [Reader.CHAIR, Reader.MANAGER])
def test_every_drawing_says_in_words_what_it_shows(reader):
    told = report(reader)
    body = Document(BytesIO(drawn(told))).element.body
    described = [e for e in body.iter() if isinstance(e.tag, str) and e.tag.endswith("}docPr")]

    rows = [row for row in told.stages[0].result.rows if row.value is not None]
    assert [e.get("descr") for e in described] == [
        f"{r.candidate}: {r.total} on the scale from 1 to 5, 90 % interval {r.interval}, after the talk {r.after}"
        for r in rows
    ]
    assert len({e.get("id") for e in described}) == len(described)


def test_a_number_after_a_name_from_right_to_left_stays_after_it():
    text = text_of(drawn(report()))

    assert "C04 عمر حداد\u200e. 1 must is not verified." in text
    assert [row[1] for row in titled(drawn(report()))["The result"][0] if "C04" in row[1]] == ["C04 عمر حداد"]


def test_hostile_texts_print_as_they_are_and_the_bytes_are_the_same():
    everything = " ".join(HOSTILE)
    kit = replace(
        a_kit(),
        requisition=replace(a_kit().requisition, title=everything),
        competencies=tuple(replace(c, definition=everything) for c in a_kit().competencies),
    )
    debrief = replace(with_notes(everything), title=everything, organisation=everything)
    names = dict(zip(NAMES, HOSTILE, strict=False))
    for reader in (Reader.CHAIR, Reader.MANAGER):
        told = report(reader, debrief, kit, names)
        content = drawn(told)

        assert f"Debrief: {everything}" in text_of(content)
        assert all(name in text_of(content) for name in names.values())
        assert content == drawn(told)
    assert text_of(drawn(report(Reader.CHAIR, debrief, kit, names))).count(everything) > 50


def test_a_template_that_asks_for_something_unknown_is_refused_by_name(tmp_path):
    with pytest.raises(TemplateError, match="shoe_size"):
        word.render(report(), with_unknown_name(TEMPLATES / "chair.docx", tmp_path))


def test_a_debrief_that_may_show_nobody_still_prints():
    nobody = before_the_talk(candidates=(), talk=(), cut=())
    for reader in (Reader.CHAIR, Reader.MANAGER):
        assert "No candidate's ratings can be shown yet." in text_of(drawn(report(reader, nobody)))


def test_two_stages_are_told_one_after_the_other():
    debrief = before_the_talk()
    screened = tuple(replace(c, stage="screen", next=None) for c in debrief.candidates)
    first, *others = a_kit().sessions
    kit = replace(a_kit(), sessions=(first, *(replace(s, stage="screen") for s in others)))
    content = drawn(report(debrief=replace(debrief, candidates=(*debrief.candidates, *screened)), kit=kit))

    musts = [text for _, text in headings_of(content) if text.startswith("Musts")]
    assert musts == ["Musts, checked on paper · Stage: screen", "Musts, checked on paper · Stage: panel"]


def test_a_short_interviews_debrief_has_no_pages_of_its_own_for_each_competency():
    kit = replace(a_kit(), short=True)
    content = drawn(report(debrief=before_the_talk(kit=kit), kit=kit))

    assert not [p for p in Document(BytesIO(content)).paragraphs if p.paragraph_format.page_break_before]
    assert "How to hold the meeting" not in text_of(content)
    assert "What this program does not decide." in text_of(content)


@pytest.mark.parametrize("name", ["chair", "manager"])
def test_the_templates_are_what_their_scripts_draw(name, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(TEMPLATES)
    import drawing
    from draw_chair import chair
    from draw_manager import manager

    drawing.save({"chair": chair, "manager": manager}[name](), tmp_path / f"{name}.docx")

    with (
        zipfile.ZipFile(tmp_path / f"{name}.docx") as drawn_now,
        zipfile.ZipFile(TEMPLATES / f"{name}.docx") as kept,
    ):
        assert {n: drawn_now.read(n) for n in drawn_now.namelist()} == {n: kept.read(n) for n in kept.namelist()}


@pytest.mark.broad
@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")), reason="LibreOffice or pdftotext is not installed"
)
def test_as_pages_each_competency_begins_one_and_no_heading_ends_one(tmp_path):
    for reader in (Reader.CHAIR, Reader.MANAGER):
        for name, debrief in (
            ("first", before_the_talk()),
            ("after", a_debrief()),
            ("interim", an_interim_debrief()),
        ):
            (tmp_path / f"{name}-{reader}.docx").write_bytes(drawn(report(reader, debrief)))
    pages = _pages(tmp_path)

    for name, found in pages.items():
        headings = [text for style, text in headings_of((tmp_path / name).read_bytes()) if style.startswith("H")]
        assert all(len(page) >= 6 for page in found), name
        assert all(page[-3] not in headings for page in found), name
        assert all(page[0].startswith("INTERIM: cards are still out") == ("interim" in name) for page in found)
        assert len(found) <= (13 if "chair" in name else 3), name
        if "chair" in name:
            assert [page[1] for page in found if page[1] in RATED] == RATED
    ends = [
        line.endswith("a second signature (decision.xlsx).")
        for page in pages["first-chair.docx"][:2]
        for line in page
    ]
    assert sum(ends) == 1


def _pages(folder):
    """The lines of each page of every document in a folder, as LibreOffice makes them."""
    files = sorted(folder.glob("*.docx"))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {file.name: _lines(file.with_suffix(".pdf")) for file in files}


def _lines(pdf):
    found = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return [
        [" ".join(line.split()) for line in page.splitlines() if line.strip()]
        for page in found.stdout.split("\f")[:-1]
    ]
