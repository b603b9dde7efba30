"""Damaged and hostile files: each is refused by name or read as it is meant, and costs nothing else."""

import multiprocessing
import os
import re
import struct
import subprocess
import sys
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.grids import guard
from generator.scorecards import reading
from generator.scorecards.reading import processes, workers
from generator.scorecards.reading.folder import Entry
from generator.scorecards.reading.kinds import Help
from tests.cards import (
    HIDDEN,
    MAIN,
    SHEET,
    WORKBOOK,
    Deadly,
    Slow,
    as_ods,
    bomb,
    card_of,
    codes,
    filled,
    members,
    packed,
    ratings,
    read,
    with_cell,
    with_parts,
)
from tests.examples import up_to

SOUND = {"q1": 4, "q2": 2, "q3": 1, "q4": 5}
ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "4"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
)


@pytest.fixture(scope="module")
def card(solo_kit):
    """A card with four ratings."""
    return filled(card_of(solo_kit), **{f"rating_{q}": value for q, value in SOUND.items()}, note_q1="He said so")


@pytest.fixture(scope="module")
def back(card, tmp_path_factory):
    """That card read."""
    return read(tmp_path_factory.mktemp("back"), card)


def refused(folder, content, name="card.xlsx"):
    """The code with which a file stays out; nothing of it is used."""
    found = read(folder, content, name)
    (problem,) = found.problems
    assert (found.kind, found.card, problem.place, problem.action) == ("unusable", None, "", "file left out")
    assert problem.file == name
    assert problem.message
    return problem.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-workbook"), (b"\0" * 4096, "not-a-workbook"), (b"a,b\n1,2\n", "not-a-workbook"),
        (b"%PDF-1.7 ...", "not-a-workbook"), (b"<html><table>", "not-a-workbook"), (b"PK\x03\x04", "damaged"),
        (b"PK\x05\x06" + b"\0" * 18, "damaged"), (guard.OLE + b"\0" * 600, "not-a-workbook"),
        (guard.OLE + b"\0" * 600 + guard.ENCRYPTED_PACKAGE, "encrypted"), (os.urandom(2000), "not-a-workbook"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_is_refused(tmp_path, content, code):
    assert refused(tmp_path, content) == code


def test_an_old_xls_and_a_locked_file_get_their_own_sentence(tmp_path):
    old = read(tmp_path, guard.OLE + b"\0" * 600, "card.xls").problems[0]
    locked = read(tmp_path, guard.OLE + guard.ENCRYPTED_PACKAGE).problems[0]

    assert "save it as .xlsx" in old.message
    assert "password" in locked.message


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_card_is_damaged(card, tmp_path, share):
    assert refused(tmp_path, card[: int(len(card) * share)]) == "damaged"


def test_a_macro_workbook_stays_out(card, tmp_path):
    parts = members(card)
    names = "xl/_rels/workbook.xml.rels"
    macro = b'<Relationship Id="m" Type="http://x/2006/relationships/vbaProject" Target="code.bin"/></Relationships>'
    related = parts[names].replace(b"</Relationships>", macro)

    assert refused(tmp_path, packed(parts | {"xl/vbaProject.bin": b"x"}), "card.xlsm") == "macro"
    assert refused(tmp_path, packed(parts | {names: related, "xl/code.bin": b"x"})) == "macro"


def test_a_file_above_the_limit_is_too_large_and_a_scan_is_not(card, tmp_path, monkeypatch):
    monkeypatch.setattr(workers, "LARGEST_FILE", 1000)

    assert refused(tmp_path, card) == "too-large"
    assert read(tmp_path, b"x" * 2000, "sales-director_C01_s1_ana-ruiz.pdf").kind == "note"


def test_zip_bombs_are_measured_before_they_are_unpacked(card, tmp_path):
    parts = members(card)

    assert refused(tmp_path, bomb({**parts, "xl/media/image1.png": 300_000_000})) == "too-large"
    assert refused(tmp_path, bomb({**parts, SHEET: 40_000_000})) == "too-large"
    assert refused(tmp_path, packed(parts | {f"x{n}": b"" for n in range(guard.MOST_MEMBERS)})) == "too-large"


def test_a_part_that_unpacks_to_more_than_it_says_is_damaged_or_too_large(card, tmp_path):
    content = bomb({**members(card), SHEET: 40_000_000})
    lie = content.replace(struct.pack("<L", 40_000_000), struct.pack("<L", 4_000))

    assert refused(tmp_path, lie) in ("damaged", "too-large")


def test_a_part_that_stands_twice_is_refused(card, tmp_path, recwarn):
    path = tmp_path / "twice.xlsx"
    path.write_bytes(card)
    with ZipFile(path, "a") as archive:
        archive.writestr(SHEET, members(card)[SHEET].replace(b"<v>4</v>", b"<v>1</v>"))

    assert refused(tmp_path, path.read_bytes()) == "damaged"


@pytest.mark.parametrize("part", [SHEET, HIDDEN, WORKBOOK, "docProps/custom.xml", "xl/_rels/workbook.xml.rels"])
def test_entities_are_never_expanded(card, tmp_path, part):
    parts = members(card)
    content = parts[part]
    start = content.index(b"?>") + 2 if content.startswith(b"<?xml") else 0

    assert refused(tmp_path, packed(parts | {part: content[:start] + ENTITIES + content[start:]})) == "damaged"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_utf_16_part_is_read(card, back, tmp_path, encoding):
    sheet = members(card)[SHEET].decode()
    declared = f'<?xml version="1.0" encoding="UTF-16"?>{sheet[sheet.index("<worksheet") :]}'

    found = read(tmp_path, with_parts(card, sheet=declared.encode(encoding)))

    assert found.card == back.card


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "UTF-7", "IBM037", "x-unknown"])
def test_a_part_in_another_encoding_is_refused_by_name(card, tmp_path, encoding):
    sheet = members(card)[SHEET]
    body = sheet[sheet.index(b"<worksheet") :]

    found = read(tmp_path, with_parts(card, sheet=f'<?xml version="1.0" encoding="{encoding}"?>'.encode() + body))

    assert codes(found) == ["damaged"]
    assert encoding in found.problems[0].message


@pytest.mark.parametrize(
    "row",
    ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
     '<row r="99999999"><c r="ZZZ99999999"><v>1</v></c></row>',
     '<row r="2000"><c r="XFD2000" t="inlineStr"><is><t>x</t></is></c></row>'],
)  # fmt: skip
def test_a_cell_far_away_costs_nothing(card, back, tmp_path, row):
    sheet = members(card)[SHEET].replace(b"</sheetData>", f"{row}</sheetData>".encode())

    assert read(tmp_path, with_parts(card, sheet=sheet)).card == back.card


def test_a_cell_that_stands_nowhere_is_damaged(card, tmp_path):
    row = b'<row r="900"><c r="ZZZZZ99999999"><v>1</v></c></row></sheetData>'

    assert refused(tmp_path, with_parts(card, sheet=members(card)[SHEET].replace(b"</sheetData>", row))) == "damaged"


def test_a_hundred_thousand_empty_rows_cost_little(card, back, tmp_path):
    rows = "".join(f'<row r="{n}" ht="15"/>' for n in range(1000, 101_000)).encode()
    sheet = members(card)[SHEET].replace(b"</sheetData>", rows + b"</sheetData>")

    assert read(tmp_path, with_parts(card, sheet=sheet)).card == back.card


def test_rows_and_cells_need_not_say_where_they_stand(card, back, tmp_path):
    sheet = re.sub(rb'(<row )r="\d+" ?', rb"\1", members(card)[SHEET])
    sheet = re.sub(rb'(<c )r="[A-Z]+\d+" ?', rb"\1", sheet)

    assert ratings(read(tmp_path, with_parts(card, sheet=sheet))) == SOUND


@pytest.mark.parametrize("prefix", [True, False])
def test_other_namespaces_and_prefixes_are_read(card, back, tmp_path, prefix):
    strict = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
    parts = {name: content.replace(MAIN[1:-1].encode(), strict) for name, content in members(card).items()}
    if prefix:
        parts[SHEET] = (
            parts[SHEET].replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?")
            .replace(b'xmlns="', b'xmlns:x="')
        )  # fmt: skip

    assert read(tmp_path, packed(parts)).card == back.card


@pytest.mark.parametrize(
    "xml",
    ['<c t="s"><v>0</v></c>', '<c t="s"><v>-1</v></c>', '<c t="s"><v>x</v></c>', '<c s="9999"><v>4</v></c>',
     '<c s="-1"><v>4</v></c>', '<c t="zz"><v>4</v></c>'],
)  # fmt: skip
def test_a_cell_that_points_nowhere_is_damaged_never_another_rating(card, tmp_path, xml):
    assert refused(tmp_path, with_cell(card, "A15", xml)) == "damaged"


@pytest.mark.parametrize("part", [SHEET, HIDDEN, WORKBOOK, "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
def test_a_missing_part_is_damaged(card, tmp_path, part):
    parts = members(card)
    del parts[part]

    assert refused(tmp_path, packed(parts)) in ("damaged", "not-a-workbook")


@pytest.mark.parametrize("part", [SHEET, HIDDEN, WORKBOOK, "xl/styles.xml"])
def test_a_part_that_is_no_xml_is_damaged(card, tmp_path, part):
    parts = members(card)

    assert refused(tmp_path, packed(parts | {part: parts[part][:-20]})) == "damaged"


def test_a_part_nested_a_thousand_deep_is_damaged(card, tmp_path):
    sheet = members(card)[SHEET].replace(b"</sheetData>", b"<x>" * 5000 + b"</x>" * 5000 + b"</sheetData>")

    assert refused(tmp_path, with_parts(card, sheet=sheet)) == "damaged"


def test_text_without_end_is_measured_before_it_is_put_together(card, tmp_path):
    spaces = "<text:s text:c='30000'/>" * 2000
    spaces = f"<table:table-cell><text:p>{spaces}</text:p></table:table-cell>"

    assert refused(tmp_path, as_ods(card, {"B16": spaces}), "card.ods") == "too-large"


def test_one_long_text_in_many_cells_is_measured_too(card, tmp_path):
    cells = "".join(f'<c r="{letter}{row}" t="inlineStr"><is><t>{"x" * 30_000}</t></is></c>'
                    for row in range(900, 910) for letter in "ABCDEFGHIJKLMNOPQRST")  # fmt: skip
    rows = re.sub(r'(<c r="A(\d+)")', r'</row><row r="\2">\1', cells).removeprefix("</row>") + "</row></sheetData>"
    sheet = members(card)[SHEET].replace(b"</sheetData>", rows.encode())

    assert refused(tmp_path, with_parts(card, sheet=sheet)) == "too-large"


@pytest.mark.parametrize("part", ["names", "merges"])
def test_a_hundred_thousand_names_or_merges_are_refused(card, tmp_path, part):
    parts = members(card)
    name, end, each = {
        "names": (WORKBOOK, b"</definedNames>", '<definedName name="rating_x{0}">Scorecard!$A${0}</definedName>'),
        "merges": (SHEET, b"</mergeCells>", '<mergeCell ref="H{0}:I{0}"/>'),
    }[part]
    many = "".join(each.format(n % 3000 + 1) for n in range(100_000)).encode()
    content = packed(parts | {name: parts[name].replace(end, many + end)})

    assert refused(tmp_path, content) == "too-large"


def test_a_rating_that_stands_twice_is_damaged(card, tmp_path):
    sheet = members(card)[SHEET].replace(b'<c r="B15"', b'<c r="A15"><v>1</v></c><c r="B15"')

    assert refused(tmp_path, with_parts(card, sheet=sheet)) == "damaged"


def test_a_locked_archive_is_encrypted(card, tmp_path):
    locked = bytearray(packed({"a.xlsx": card}))
    start = locked.rindex(b"PK\x01\x02")
    locked[start + 8] |= 1
    locked[6] |= 1

    assert refused(tmp_path, bytes(locked), "cards.zip") == "encrypted"


def test_bad_files_in_an_archive_cost_only_themselves(card, back, tmp_path):
    content = packed(
        {
            "a.xlsx": card,
            "b.xlsx": card[:5000],
            "f.xlsx": b"\x17 stored and then changed",
            "c.zip": packed({"x.xlsx": card}),
            "../../d.xlsx": card,
            "e/": b"",
        }
    )
    name = content.index(b"f.xlsx") + len(b"f.xlsx") + 3
    (tmp_path / "cards.zip").write_bytes(content[:name] + b"?" + content[name + 1 :])

    found = reading.read(tmp_path / "cards.zip")

    assert [(f.file, f.kind) for f in found] == [
        ("cards.zip/../../d.xlsx", "card"), ("cards.zip/a.xlsx", "card"), ("cards.zip/b.xlsx", "unusable"),
        ("cards.zip/c.zip", "unusable"), ("cards.zip/f.xlsx", "unusable"),
    ]  # fmt: skip
    assert found[0].card == back.card


def test_links_shortcuts_and_placeholders_are_listed_and_not_followed(card, tmp_path):
    folder, secret = tmp_path / "returned", tmp_path / "secret.xlsx"
    folder.mkdir()
    secret.write_bytes(card)
    (folder / "a.xlsx").symlink_to(secret)
    (folder / "b").symlink_to(tmp_path, target_is_directory=True)
    for name in ("c.lnk", "d.url", "e.webloc", "f.gsheet", ".g.xlsx.icloud", "h.xlsx"):
        (folder / name).write_bytes(b"" if name == "h.xlsx" else b"[InternetShortcut]")
    os.mkfifo(folder / "i.xlsx")

    found = list(reading.read_folder(folder))

    assert [f.file for f in found] == sorted((".g.xlsx.icloud", "a.xlsx", "b", *(f"{n}" for n in (
        "c.lnk", "d.url", "e.webloc", "f.gsheet", "h.xlsx", "i.xlsx"))))  # fmt: skip
    assert {f.kind for f in found} == {"unusable"}
    assert {c for f in found for c in codes(f)} == {"not-a-workbook"}


def test_a_file_that_is_gone_is_said(tmp_path):
    (found,) = reading.read_folder(tmp_path, [tmp_path / "gone.xlsx"])

    assert (found.kind, "cannot be opened" in found.problems[0].message) == ("unusable", True)


def corrupted(folder, card, at, bit):
    content = bytearray(card)
    content[at % len(card)] ^= bit
    return read(folder, bytes(content))


def assert_harmless(found, back):
    """The same ratings and notes, or a word on what is wrong."""
    assert found.problems or found.card == back.card
    for rating, sound in zip(ratings(found).values() if found.card else (), SOUND.values(), strict=False):
        assert rating in (None, sound)


@settings(max_examples=up_to(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), bit=st.integers(1, 255))
def test_a_corrupted_byte_never_makes_another_rating(card, back, tmp_path, at, bit):
    assert_harmless(corrupted(tmp_path, card, at, bit), back)


@pytest.mark.broad
@settings(max_examples=up_to(4000), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), bit=st.integers(1, 255))
def test_a_corrupted_byte_never_makes_another_rating_broadly(card, back, tmp_path, at, bit):
    assert_harmless(corrupted(tmp_path, card, at, bit), back)


@settings(max_examples=up_to(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    part=st.sampled_from([SHEET, HIDDEN, WORKBOOK, "xl/styles.xml"]),
    at=st.integers(0, 10**6),
    bit=st.integers(1, 255),
)
def test_a_byte_that_was_corrupted_before_it_was_packed_never_makes_a_traceback(card, tmp_path, part, at, bit):
    parts = members(card)
    content = bytearray(parts[part])
    content[at % len(content)] ^= bit

    found = read(tmp_path, packed(parts | {part: bytes(content)}))

    assert not any("could not be read" in problem.message for problem in found.problems)


def entries(folder, card, count):
    for number in range(count):
        (folder / f"{number:02}.xlsx").write_bytes(card)
    return [Entry(folder / f"{number:02}.xlsx", f"{number:02}.xlsx", len(card)) for number in range(count)]


def test_a_file_that_ends_its_process_costs_only_itself(card, back, tmp_path):
    files = entries(tmp_path, card, 40)
    files[20] = Entry(Deadly(tmp_path), "20.xlsx", 1)

    found = [file for files in workers.read_all(files, Help(numbered={}, cache=None)) for file in files]

    assert [f.file for f in found] == [e.name for e in files]
    assert [n for n, f in enumerate(found) if f.card != back.card] == [20]
    assert codes(found[20]) == ["damaged"]
    assert not multiprocessing.active_children()


def test_a_file_that_takes_for_ever_costs_only_itself(card, back, tmp_path, monkeypatch):
    monkeypatch.setattr(workers, "SECONDS_A_FILE", 1.5)
    files = entries(tmp_path, card, 10)
    files[3] = Entry(Slow(tmp_path), "03.xlsx", 1)

    found = [file for files in workers.read_all(files, Help(numbered={}, cache=None)) for file in files]

    assert [n for n, f in enumerate(found) if f.card != back.card] == [3]
    assert codes(found[3]) == ["damaged"]


def test_without_processes_the_guard_has_to_do(card, back, tmp_path, monkeypatch):
    def none(*args, **how):
        raise OSError("no semaphores here")

    monkeypatch.setattr(processes, "ProcessPoolExecutor", none)
    processes.can_be_had.cache_clear()
    entries(tmp_path, card, 9)

    assert [f.card for f in reading.read_folder(tmp_path)] == [back.card] * 9
    processes.can_be_had.cache_clear()


def test_the_callers_own_script_is_not_run_again(card, tmp_path):
    entries(tmp_path, card, 9)
    script = (
        "from pathlib import Path; from generator.scorecards import reading; "
        f"print('run', len(list(f for f in reading.read_folder(Path({str(tmp_path)!r})) if f.kind == 'card')))"
    )

    ran = subprocess.run(
        [sys.executable, "-"], input=script, capture_output=True, text=True, check=True, cwd=tmp_path
    )

    assert (ran.stdout, ran.stderr) == ("run 9\n", "")


def test_many_files_are_read_as_one_is(card, back, tmp_path):
    entries(tmp_path, card, 30)
    (tmp_path / "05.xlsx").write_bytes(b"x")
    told = []

    found = list(reading.read_folder(tmp_path, progress=lambda *n: told.append(n)))

    assert [f.card == back.card for f in found] == [n != 5 for n in range(30)]
    assert told[-1] == (30, 30)


def test_a_stored_card_is_read_too(card, back, tmp_path):
    path = tmp_path / "stored.xlsx"
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, content in members(card).items():
            archive.writestr(name, content)

    assert read(tmp_path, path.read_bytes()).card == back.card
