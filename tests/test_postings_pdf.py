"""Adverts as PDF: reading order, what the typesetting did to words, and files that are refused."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfs import column, drawn, pdf

from generator import postings
from generator.errors import PostingError
from generator.postings import pdf as door
from generator.postings import pdf_pages
from generator.postings.pdf_words import Hyphens
from tests.examples import up_to

FILLER = (
    "Our bakery stands in the middle of the town and bakes",
    "for everyone who lives here, every day of the whole year.",
    "You run the kitchen with five bakers and one apprentice.",
)


def read(content):
    return [(block.type.value, block.text) for block in door.read(content, "advert.pdf").blocks]


def test_lines_that_the_column_wraps_are_one_paragraph_and_a_wider_space_ends_it():
    page = column(60, 780, *FILLER) + column(60, 720, "You answer for the ovens.")

    assert read(pdf(page)) == [("paragraph", " ".join(FILLER)), ("paragraph", "You answer for the ovens.")]


def test_headings_are_known_by_larger_and_by_bold_type():
    page = drawn((60, 800, "Head Baker"), size=20) + drawn((60, 770, "Your tasks"), size=14)
    page += column(60, 750, *FILLER) + drawn((60, 690, "What you bring"), bold=True) + drawn((60, 677, "• Patience"))

    posting = door.read(pdf(page), "a")

    assert [(b.text, b.depth, b.emphatic) for b in posting.blocks if b.type == "heading"] == [
        ("Head Baker", 1, False),
        ("Your tasks", 2, False),
        ("What you bring", 7, True),
    ]
    assert posting.title == "Head Baker"


def test_ligatures_are_letters_again():
    page = column(60, 780, "• An eﬃcient oﬃce, ﬁve days a week, and ﬂour".replace("ﬃ", "fﬁ"), *FILLER)

    assert read(pdf(page))[0] == ("item", "An efficient office, five days a week, and flour")


def test_words_broken_at_a_lines_end_are_whole_and_hyphens_of_their_own_stay():
    page = column(
        60, 780, *FILLER, "We pay well and care for the respon-", "sibility that full-", "time bakers have."
    )

    assert read(pdf(page)) == [
        ("paragraph", " ".join(FILLER) + " We pay well and care for the responsibility that full-time bakers have.")
    ]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("an equi-", "valent degree", "an equivalent degree"),
        ("a self-", "sufficient person", "a self-sufficient person"),
        ("Kunden-", "und Teamgespräche", "Kunden- und Teamgespräche"),
        ("Marketing-", "Leitung", "Marketing-Leitung"),
        ("pay, hours –", "and more", "pay, hours – and more"),
        ("the oven", "is hot", "the oven is hot"),
    ],
)
def test_a_hyphen_stays_where_it_belongs_to_the_word(above, below, whole):
    assert Hyphens([above, below]).join(above, below) == whole


def test_a_document_shows_itself_how_it_writes_a_word():
    assert Hyphens(["a part-owner and"]).join("another part-", "owner") == "another part-owner"
    assert Hyphens(["our teamwork"]).join("good team-", "work") == "good teamwork"


def test_two_columns_are_read_one_after_the_other():
    left = (
        "The bakery stands in the old town",
        "and bakes for everyone who lives",
        "in it and around it, every day of",
        "the year without any exception.",
    )
    right = (
        "You run the kitchen together with",
        "five bakers, and you train those",
        "who join us from the school each",
        "autumn when the term begins.",
    )
    page = drawn((60, 800, "Head Baker wanted in the old town of York, beginning in September of this year"))
    page += column(60, 760, *left) + column(310, 760, *right)

    assert read(pdf(page))[1:] == [("paragraph", " ".join(left)), ("paragraph", " ".join(right))]


def test_columns_whose_lines_do_not_stand_level_are_read_one_after_the_other():
    left, right = ("Call us", "in York", "any time", "of day"), FILLER
    page = column(60, 760, *left, step=17) + column(200, 765, *right)

    assert read(pdf(page))[-1] == ("paragraph", " ".join(FILLER))


def test_a_tables_row_is_one_block_and_a_label_with_a_colon_is_text():
    page = (
        column(60, 800, *FILLER) + column(60, 740, "Hours", "Place", "Pay") + column(200, 740, "38", "York", "well")
    )
    page += drawn((60, 660, "Start:"), (200, 660, "in May"))

    assert read(pdf(page))[1:] == [
        ("row", "Hours | 38"), ("row", "Place | York"), ("row", "Pay | well"), ("paragraph", "Start: in May"),
    ]  # fmt: skip


def test_a_cell_that_is_wrapped_stays_in_its_row_where_rules_part_the_rows():
    rules = "".join(f"60 {y} m 500 {y} l S\n" for y in (752, 712, 699))
    page = rules + drawn((60, 740, "Hours"), (60, 701, "Place"), (200, 701, "York"))
    page += column(200, 740, "38 a week, from Monday to", "Saturday, with one day off", "in the week after")

    assert read(pdf(page)) == [
        ("row", "Hours | 38 a week, from Monday to Saturday, with one day off in the week after"),
        ("row", "Place | York"),
    ]


def test_a_label_that_is_wrapped_beside_its_wrapped_value_stays_in_its_row():
    page = drawn((60, 740, "Summary of"), (200, 740, "cleaning of the offices and of")) + drawn(
        (60, 700, "Pay"), (200, 700, "well")
    )
    page += drawn((60, 727, "duties"), (200, 727, "the stairs"))

    assert read(pdf(page)) == [
        ("row", "Summary of duties | cleaning of the offices and of the stairs"),
        ("row", "Pay | well"),
    ]


def test_bullets_of_every_kind_make_items_and_so_do_bullets_that_are_only_drawn():
    page = column(60, 800, "• Bake bread", "– Order flour", "1. Lead five people", "a) Train", "o Clean")
    page += "62 733 4 4 re f\n" + drawn((75, 732, "Sell cakes"))

    assert read(pdf(page)) == [
        ("item", text) for text in ("Bake bread", "Order flour", "Lead five people", "Train", "Clean", "Sell cakes")
    ]


def test_a_bullet_far_from_its_text_belongs_to_it_on_every_line():
    page = "".join(drawn((60, y, "•"), (85, y, f"Bake loaf number {y}")) for y in range(700, 800, 13))

    assert {kind for kind, _ in read(pdf(page))} == {"item"}


def test_headers_footers_and_page_numbers_are_left_out():
    pages = [
        drawn((60, 815, "Millrace Bakery careers"), (60, 30, f"Page {n} of 2")) + column(60, 700, *FILLER)
        for n in (1, 2)
    ]

    posting = door.read(pdf(*pages), "a")

    assert [(b.line, b.text) for b in posting.blocks] == [(1, " ".join(FILLER)), (2, " ".join(FILLER))]


def test_what_a_browser_prints_around_a_page_is_left_out():
    page = drawn((20, 820, "11/22/26, 2:30 AM"), (20, 15, "https://jobs.example/417"), (560, 15, "1/1"))

    assert read(pdf(page + column(60, 700, *FILLER))) == [("paragraph", " ".join(FILLER))]


def test_a_sentence_goes_on_over_the_pages_edge():
    posting = door.read(pdf(column(60, 100, *FILLER[:2], "You lead"), column(60, 800, "five bakers.", *FILLER)), "a")

    assert posting.blocks[0].text == f"{FILLER[0]} {FILLER[1]} You lead five bakers."


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_page_that_lies_on_its_side_is_read_upright(rotate):
    turned = {0: "1 0 0 1 0 0", 90: "0 1 -1 0 595 0", 180: "-1 0 0 -1 595 842", 270: "0 -1 1 0 0 842"}[rotate]
    page = f"q {turned} cm\n{column(60, 500, *FILLER)}Q"

    assert " ".join(text for _, text in read(pdf(page, rotate=rotate))) == " ".join(FILLER)


LOCKED = (
    b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + b"o" * 32 + b") /U (" + b"u" * 32 + b") >> /ID [(a) (a)] "
)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (pdf(""), "pictures of pages"),
        (pdf("0 0 m 595 842 l S", "100 100 200 200 re f"), "pictures of pages"),
        (pdf(column(60, 780, *FILLER), extra=LOCKED), "password"),
        (pdf(column(60, 780, *FILLER))[:400], "damaged"),
        (b"%PDF-1.7\nnothing", "damaged"),
        (pdf(*[""] * 61), "61 pages"),
        (pdf(column(60, 780, "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9")), "which letters"),
        (pdf(*[column(20, 810, *["Bake bread " * 16] * 100, step=8, size=4)] * 16), "more text than"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused_in_one_sentence(tmp_path, content, says):
    path = tmp_path / "advert.txt"
    path.write_bytes(content)

    with pytest.raises(PostingError, match=says) as refusal:
        postings.read(path)

    assert str(refusal.value).startswith(f"{path}: this PDF ")


@pytest.mark.parametrize("size", [30_000_000, pytest.param(300_000_000, marks=pytest.mark.broad)])
def test_a_pdf_that_unpacks_without_end_is_refused_in_a_moment(size):
    with pytest.raises(PostingError, match=r"made to do harm|not read after|pictures"):
        door.read(pdf(b" " * size), "a")


def test_where_the_library_is_missing_its_name_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)

    with pytest.raises(pdf_pages.UnreadableError, match="pip install pypdfium2"):
        pdf_pages.pages_of(pdf(""))


SOUND = pdf(drawn((60, 800, "Head Baker"), size=20) + column(60, 780, *FILLER))


@settings(max_examples=up_to(12), deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_a_pdf_with_bytes_changed_is_read_or_refused_and_nothing_else(changes):
    content = bytearray(SOUND)
    for place, byte in changes:
        content[place] = byte

    try:
        found = postings.reading(bytes(content), "a").blocks
    except PostingError:
        return
    assert all(block.text == block.text.strip() != "" for block in found)
