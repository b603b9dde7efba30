"""One candidate taken out of a file that holds several: no byte stays, and what it says of the others does."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from generator import grids, scrubbing
from generator.grids.guard import UnusableError
from generator.kits import screening
from generator.model import Candidate
from generator.reports import decision, meeting
from generator.traces import trace_of
from tests.forms import saved
from tests.intake import ROOT
from tests.traces import opened, plain, texts_of

RETURNED = ROOT / "kits" / "sales-director" / "returned"
LEA = trace_of("C03", ["Lea Brandt"], ())


def tells(content, *words):
    """Which of the words an unpacked content still has."""
    texts = [plain(text) for _, part in opened(content) for text in texts_of(part)]
    return [word for word in words if any(plain(word) in text for text in texts)]


def test_the_decision_form_loses_the_row_and_keeps_the_others():
    content = (RETURNED / "after the letters" / "decision.xlsx").read_bytes()

    done = scrubbing.scrub(content, "decision.xlsx", LEA, form=True)

    before, after = decision.read(content, "d"), decision.read(done, "d")
    assert "too close to call with [removed]" in grids.read(done).sheets["Decision"].text((8, 6))
    assert [d for d in before.decided if d.candidate != "C03"] == list(after.decided)
    assert (after.signed, after.number, after.problems) == (before.signed, before.number, before.problems)
    assert (tells(content, "Brandt", "C03"), tells(done, "Brandt", "C03")) == (["Brandt", "C03"], [])


def test_the_scripts_and_fonts_that_office_lists_name_nobody():
    hans = trace_of("C03", ["Hans Groß"], ())
    content = (ROOT / "kits" / "sales-director" / "pack" / "overview.docx").read_bytes()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert b'script="Hans"' in archive.read("word/theme/theme1.xml")

    assert not scrubbing.look(content, "overview.docx", hans).partly
    assert scrubbing.scrub(content, "overview.docx", hans, form=True) == scrubbing.scrub(
        content, "overview.docx", LEA, form=True
    )


def test_the_meeting_form_loses_every_row_and_keeps_the_others():
    content = (RETURNED / "after the letters" / "meeting.xlsx").read_bytes()

    done = scrubbing.scrub(content, "meeting.xlsx", LEA, form=True)

    before, after = meeting.read(content, "m"), meeting.read(done, "m")
    assert [r for r in before.ratings if r.candidate != "C03"] == list(after.ratings)
    assert [a for a in before.agreed if a.candidate != "C03"] == list(after.agreed)
    assert after.problems == before.problems
    assert tells(done, "Brandt", "C03") == []


def test_what_the_talk_was_about_goes_with_the_block_of_the_candidate():
    content = (RETURNED / "after the letters" / "meeting.xlsx").read_bytes()
    omar = trace_of("C04", ["Omar Haddad"], ())

    done = scrubbing.scrub(content, "meeting.xlsx", omar, form=True)

    sheet = grids.read(done).sheets["To talk about"]
    shown = {text for at in sheet.cells if (text := sheet.text(at))}
    assert "The plants wanted speed" not in " ".join(shown)
    assert any(text.startswith("C05 Tess Novak. Bringing a deal") for text in shown)
    assert tells(done, "Haddad", "larger package") == []


def test_the_screening_form_loses_the_columns_and_their_names():
    content = (RETURNED / "screening.xlsx").read_bytes()

    done = scrubbing.scrub(content, "screening.xlsx", LEA, form=True)

    before, after = load_workbook(BytesIO(content)), load_workbook(BytesIO(done))
    rows = [[c.value for c in row if c.column not in (10, 11)] for row in before["Screening"].iter_rows()]
    assert rows == [[c.value for c in row if c.column not in (10, 11)] for row in after["Screening"].iter_rows()]
    assert {c.value for column in "JK" for c in after["Screening"][column]} == {None}
    assert sorted(n for n in before.defined_names if "C03" not in n) == sorted(after.defined_names)


@pytest.mark.parametrize("names", [True, False])
def test_the_screening_form_loses_source_name_and_date_of_the_candidate_and_keeps_the_others(solo_kit, names):
    people = [Candidate(code="C03", name="Lea Brandt"), Candidate(code="C04", name="Omar Haddad")]
    book = load_workbook(BytesIO(screening.render(solo_kit, people)))
    for code in ("C03", "C04"):
        told = {f"check_c1_{code}": "equivalent accepted", f"source_c1_{code}": f"letters for {code}"}
        told |= {f"by_{code}": f"Eva Brun for {code}", f"on_{code}": "3 March 2027", f"by_c1_{code}": f"Jo, {code}"}
        for name, value in told.items():
            book["Screening"][book.defined_names[name].attr_text.rpartition("!")[2].replace("$", "")].value = value
    if not names:
        book.defined_names.clear()
    content = saved(book)

    done = scrubbing.scrub(content, "screening.xlsx", LEA, form=True)

    before, after = screening.read(content, solo_kit, "s")[0], screening.read(done, solo_kit, "s")[0]
    assert [c for c in before if c.candidate == "C04"] == list(after)
    assert {c.value for column in "FGHI" for c in load_workbook(BytesIO(done))["Screening"][column]} == {None}
    assert tells(done, "Brandt", "C03", "for C03") == []


def test_another_candidates_card_loses_the_name_and_nothing_else():
    book = load_workbook(RETURNED / "sales-director_C04_s1_ana-ruiz.xlsx")
    at = book.defined_names["asked_besides"].attr_text.rpartition("!")[2].replace("$", "")
    book["Scorecard"][at] = "C03 gave more; as Lea Brandt said, and Lea’s figures"
    book["Scorecard"][at].comment = Comment("ask Brandt, Lea", "Lea Brandt")
    book.properties.keywords = "Lea Brandt"
    content = saved(book)

    done = scrubbing.scrub(content, "card.xlsx", LEA, form=False)

    after = load_workbook(BytesIO(done))["Scorecard"]
    assert after[at].value == "C03 gave more; as [removed] said, and [removed] figures"
    assert tells(done, "Brandt", "Lea B") == []
    changed = {
        c.coordinate for row in book["Scorecard"].iter_rows() for c in row if c.value != after[c.coordinate].value
    }
    assert changed == {at}


def test_what_lies_behind_the_cells_goes_too():
    book = Workbook()
    sheet = book.active
    sheet.append(["Code", "Candidate", "Rating"])
    sheet.append(["C01", "Sam Idowu", 4])
    sheet.append(["C03", "Lea Brandt", 2])
    sheet["D2"], sheet["D3"] = "=C2+1", '="Lea Brandt"&C3'
    sheet["C3"].comment = Comment("two, and a weak two", "HR")
    book.defined_names["rating_C03"] = DefinedName("rating_C03", attr_text="Sheet!$C$3")

    done = scrubbing.scrub(saved(book), "x.xlsx", LEA, form=True)

    after = load_workbook(BytesIO(done))
    assert [[c.value for c in row] for row in after.active.iter_rows()] == [
        ["Code", "Candidate", "Rating", None],
        ["C01", "Sam Idowu", 4, "=C2+1"],
        [None, None, None, None],
    ]
    assert list(after.defined_names) == []
    assert tells(done, "Brandt", "weak two", "C03") == []


def test_a_code_that_is_also_a_cell_is_taken_out_of_texts_only():
    book = Workbook()
    for row in range(1, 11):
        book.active.append([f"C{row:02d}", row, "below C10" if row == 9 else ""])
    book.active["D9"] = "=C10&B9"
    tenth = trace_of("C10", ["Lea Brandt"], ())

    done = scrubbing.scrub(saved(book), "x.xlsx", tenth, form=True)

    sheet = load_workbook(BytesIO(done)).active
    assert [sheet["A9"].value, sheet["C9"].value, sheet["D9"].value] == ["C09", "below [removed]", "=C10&B9"]
    assert [sheet["A10"].value, sheet["B10"].value] == [None, None]
    assert not scrubbing.look(done, "x.xlsx", tenth).coded


def ods(rows):
    """A small .ods of these rows of XML."""
    out = BytesIO()
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Screening">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("Thumbnails/thumbnail.png", "Lea Brandt")
    return out.getvalue()


def test_cells_that_repeat_in_an_ods_are_told_apart():
    def cell(text, times=1):
        repeated = f' table:number-columns-repeated="{times}"' if times > 1 else ""
        return f'<table:table-cell office:value-type="string"{repeated}><text:p>{text}</text:p></table:table-cell>'

    heads = "".join(cell(text) for text in ("Line", "C01", "C03", "C04"))
    answers = cell("18") + cell("yes", 3)
    content = ods(f"<table:table-row>{heads}</table:table-row><table:table-row>{answers}</table:table-row>")

    done = scrubbing.scrub(content, "screening.ods", LEA, form=True)

    sheet = grids.read(done).sheets["Screening"]
    assert {at: sheet.text(at) for at in sheet.cells} == {
        (1, 1): "Line", (1, 2): "C01", (1, 4): "C04", (2, 1): "18", (2, 2): "yes", (2, 4): "yes",
    }  # fmt: skip
    assert tells(done, "Brandt") == []


def test_a_declaration_loses_the_row():
    path = ROOT / "kits" / "sales-director" / "pack" / "send" / "ana-ruiz" / "declaration.docx"

    done = scrubbing.scrub(path.read_bytes(), "declaration.docx", LEA, form=True)

    assert tells(done, "Brandt", "C03") == []
    assert tells(done, "Omar Haddad", "C04", "My undertaking") == ["Omar Haddad", "C04", "My undertaking"]


@pytest.mark.parametrize(
    ("encoding", "end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("cp1252", "\n"), ("utf-16", "\n")]
)
def test_a_list_loses_the_lines_and_keeps_its_form(encoding, end):
    rows = ["candidate;name;score", "C03;Lea Brandt;12", 'C04;"Müller; Otto";13', "C05;x;as Lea said"]

    done = scrubbing.scrub(end.join([*rows, ""]).encode(encoding), "other_scores.csv", LEA, form=True)

    assert done.decode(encoding) == end.join([rows[0], rows[2], "C05;x;as [removed] said", ""])


def test_a_name_with_letters_of_windows_alone_goes_and_what_is_no_letter_stays():
    sarka = trace_of("C07", ["Šárka Žižková"], ())
    content = "who;note\nC01;as Šárka said – œuvre\n".encode("cp1252") + b"C02;\x81\n"

    done = scrubbing.scrub(content, "list.csv", sarka, form=False)

    assert done == "who;note\nC01;as [removed] said – œuvre\n".encode("cp1252") + b"C02;\x81\n"
    assert scrubbing.look(content, "list.txt", sarka).partly


def test_an_archive_loses_members_and_what_is_written_beside_them():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("a.txt", "b.txt", "c.txt"):
            archive.writestr(name, name)
        archive.comment = b"Lea Brandt"

    done = scrubbing.without_members(out.getvalue(), {"a.txt": None, "b.txt": b"new"})

    with zipfile.ZipFile(BytesIO(done)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {"b.txt": b"new", "c.txt": b"c.txt"}
        assert archive.comment == b""
    assert scrubbing.without_members(out.getvalue(), dict.fromkeys(("a.txt", "b.txt", "c.txt"))) is None


def test_a_workbook_with_parts_that_copy_its_cells_is_not_changed():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("xl/pivotCache/pivotCacheRecords1.xml", "<x/>")

    with pytest.raises(UnusableError, match="pivotCacheRecords1"):
        scrubbing.scrub(out.getvalue(), "x.xlsx", LEA, form=True)


@pytest.mark.parametrize(
    ("content", "name", "seen"),
    [
        (b"as lea brandt said", "x.txt", (True, False)),
        ("Brandt, Lea".encode("utf-16"), "x.txt", (True, False)),
        ("Lea".encode("utf-16"), "x.txt", (False, True)),
        (b"\x89PNG", "x.png", (False, False, False, "it is a picture, which no program can read")),
        (b"card of C03", "x.txt", (False, False, True)),
        (b'{"n": "L\\u0065a Brandt"}', "x.json", (True, True)),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "Lea Brandt".encode("utf-16-le"), "x.msg", (True, False, False)),
    ],
)
def test_a_look_into_a_file_tells_what_it_says_and_what_it_cannot_see(content, name, seen):
    assert scrubbing.look(content, name, LEA)[: len(seen)] == seen


def test_a_scan_cannot_be_looked_into_and_says_so():
    scan = (RETURNED / "sales-director_C01_s2_ben-okafor_scan.pdf").read_bytes()

    seen = scrubbing.look(scan, "scan.pdf", trace_of("C01", ["Sam Idowu"], ()))

    assert seen.named or seen.blind
