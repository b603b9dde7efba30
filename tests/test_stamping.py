"""Stamped cards: the same as those written one by one, whoever the candidate is."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.digests import content_digest
from generator.model import Candidate
from generator.scorecards import excel
from generator.scorecards.layout import Place
from tests.examples import up_to

NAMES = (
    "Kim Tran",
    "Zoë O'Neil",
    "Łukasz Żółć & Co",
    "<b>Bob</b>",
    '"Quoted" Smith',
    "李 小龙",
    "a  b",
    "Sam\tTab",
    "=1+1",
    "_x0041_ Coded",
    "Ana Ruiz",
    "C01",
    "no",
    "x" * 200,
    "Rating",
    "\N{GRINNING FACE} Face",
    "e\u0301 combining",
    "Qzéstandinqz",
    "C0STANDIN0",
    "line\u2028separator",
    "\ufffe odd",
)


@pytest.fixture(scope="module")
def book(solo_kit):
    session, seat, person = next(iter(solo_kit.seats))
    return excel.draw(Place(kit=solo_kit, session=session, seat=seat, interviewer=person), typed_name=False)


@pytest.mark.parametrize("name", NAMES)
def test_a_stamped_card_has_the_content_of_a_plainly_written_one(book, name):
    candidate = Candidate(code="C17", name=name, say_as="like this" if name == "Kim Tran" else None)

    stamped = excel.stamp_of(book).card(candidate)

    assert stamped is None or content_digest(stamped) == content_digest(excel.write(book, candidate))


def test_ordinary_names_are_stamped_and_odd_ones_left_to_the_plain_way(book):
    stamp = excel.stamp_of(book)

    left = [name for name in NAMES if stamp.card(Candidate(code="C17", name=name)) is None]

    odd = [
        "<b>Bob</b>",
        '"Quoted" Smith',
        "李 小龙",
        "=1+1",
        "_x0041_ Coded",
        "x" * 200,
        "\N{GRINNING FACE} Face",
        "\ufffe odd",
    ]
    assert left == odd


@pytest.mark.broad
def test_any_name_gives_the_same_card_stamped_or_plain(book):
    stamp = excel.stamp_of(book)

    @settings(max_examples=up_to(150), deadline=None)
    @given(st.text(max_size=60))
    def holds(name):
        candidate = Candidate(code="C204", name=name)
        stamped = stamp.card(candidate)
        assert stamped is None or content_digest(stamped) == content_digest(excel.write(book, candidate))

    holds()


def test_three_cards_of_a_seat_are_those_that_are_written_one_by_one(book):
    people = [Candidate(code="C00", name=""), *(Candidate(code=f"C0{n}", name=f"Person {n}") for n in (1, 2, 3))]

    rendered = list(excel.render(book.place, people))

    blank = excel.draw(book.place, typed_name=True)
    plain = [excel.write(blank if c.code == "C00" else book, c) for c in people]
    assert [content_digest(card) for card in rendered] == [content_digest(card) for card in plain]
    assert list(excel.render(book.place, people)) == rendered


def test_a_long_title_is_cut_between_words_at_the_head_of_a_page(solo_kit):
    title = "Infirmière coordinatrice ou infirmier coordinateur (F/H)"
    kit = replace(solo_kit, requisition=replace(solo_kit.requisition, title=title))
    session, seat, person = next(iter(kit.seats))

    drawn = excel.draw(Place(kit=kit, session=session, seat=seat, interviewer=person), typed_name=False).book

    assert drawn.worksheets[0].oddHeader.left.text == "Infirmière coordinatrice ou infirmier coordinateur …"
