"""corrections.csv read: what HR enters from a signed source, however the list was saved."""

import pytest

from generator.scorecards import corrections

HEAD = "card,cell,value,source,by\n"
ROW = ("role_C01_s1_ana-ruiz", "rating_q2", "4", "paper card, signed é", "HR")


def rows(content):
    found, problems = corrections.read(content, "corrections.csv")
    assert problems == ()
    return [(c.card_id, c.cell, c.value, c.source, c.by) for c in found]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_list_is_read_however_a_spreadsheet_program_saved_it(encoding, separator):
    text = separator.join(("Card", " Cell ", "VALUE", "Source", "By", "")) + "\r\n" + separator.join(ROW) + "\r\n"

    assert rows(text.encode(encoding)) == [ROW]


def test_a_text_behind_an_apostrophe_is_what_it_is_without():
    assert rows((HEAD + "c,note_q1,'=1+1,'-,HR\n").encode()) == [("c", "note_q1", "=1+1", "-", "HR")]


def test_every_row_has_the_line_it_ends_on_and_empty_ones_are_none():
    content = (HEAD + '\n,,,,\nc,A21,4,"two\nlines",HR\nc,B22\n').encode()

    found, _ = corrections.read(content, "corrections.csv")

    assert [(c.line, c.cell, c.value) for c in found] == [(5, "A21", "4"), (6, "B22", "")]


@pytest.mark.parametrize(
    ("content", "place", "says"),
    [
        (b'card\n"' + b"x" * 200_000, "line 1", "there is no column cell and none value and none source"),
        (b"", "line 1", "there is no column card and none cell"),
        (b"card,cell,value,source\n", "line 1", "there is no column by; the first line is card,cell,value,source,by"),
        (HEAD.encode() + b'c,D9,"' + b"x" * 200_000, "line 2", "can be read: field larger"),
        (b'"' + b"x" * 200_000, "line 1", "can be read: field larger"),
        (b"x" * 1_000_001, "", "too large"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(content, place, says):
    found, (problem,) = corrections.read(content, "sub/corrections.csv")

    assert found == ()
    assert (problem.file, problem.code) == ("sub/corrections.csv", "corrections-unreadable")
    assert problem.place == place
    assert says in problem.message
