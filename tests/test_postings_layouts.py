"""Layouts that adverts are typed or pasted in: headings of lists, bullets inside a line, forms without table."""

import pytest

from generator import postings
from generator.model import BlockType

HEADING, ITEM, PARAGRAPH = BlockType.HEADING, BlockType.ITEM, BlockType.PARAGRAPH


def types(content):
    return [(block.type, block.text) for block in postings.parse(content, "a").blocks]


@pytest.mark.parametrize(
    "head", ["Requirements;", "Duties include, but are not limited to;", "Your week", "We offer!"]
)
def test_a_short_line_right_above_a_list_is_its_heading(head):
    assert types(f"<p>{head}</p><ul><li>Bake</li></ul>") == [(HEADING, head), (ITEM, "Bake")]
    assert types(f"<ul><li>Sell</li><span>{head}</span><li>Bake</li></ul>")[1:] == [(HEADING, head), (ITEM, "Bake")]


@pytest.mark.parametrize("line", ["You bake for us.", "Hours: nights", "in our bakery", "Bread, cakes,"])
def test_a_sentence_or_a_value_above_a_list_is_none(line):
    assert types(f"<p>{line}</p><ul><li>Bake</li></ul>")[0] == (PARAGRAPH, line)


@pytest.mark.parametrize(
    "line",
    [
        "• Bakes bread at night • Sells it by day • Cleans the ovens",
        "- Bakes bread at night- Sells it by day- Cleans the ovens",
        "✓ Bakes bread at night ✓ Sells it by day ✓ Cleans the ovens",
    ],
)
def test_bullets_typed_inside_one_line_are_items(line):
    assert types(f"<p>{line}</p>") == [(ITEM, text) for text in ("Bakes bread at night", "Sells it by day",
                                                                 "Cleans the ovens")]  # fmt: skip


def test_words_before_bullets_in_a_line_stay_in_front_of_them():
    assert types("<p>You will: • bake • sell</p>") == [(HEADING, "You will:"), (ITEM, "bake"), (ITEM, "sell")]


@pytest.mark.parametrize("line", ["Bakery - Shop - Café", "- Baker - York", "We bake well-known bread - and rolls"])
def test_hyphens_between_words_are_no_bullets(line):
    assert len(types(f"<p>{line}</p>")) == 1


def test_a_picture_that_was_lost_is_no_text():
    assert types("<p>? Start: May<br>?<br>? Place: York<br>Why York?</p>") == [
        (PARAGRAPH, "Start: May"),
        (PARAGRAPH, "Place: York"),
        (PARAGRAPH, "Why York?"),
    ]


@pytest.mark.parametrize("gap", [" / ", "\t", "\t\t", "     "])
def test_a_form_that_lost_its_table_is_read_as_labels_with_values(gap):
    lines = (("Job Title", "Ward Clerk (Grade 4)"), ("Closing Date", "3 May"), ("Place of Work", "Ash"))
    form = "".join(f"{label}{gap}{value}\n" for label, value in lines)

    found = postings.parse(f"HOSPITAL\n\n{form}", "a")

    assert found.title == "Ward Clerk"
    assert [block.text for block in found.blocks][1:] == [f"{label}: {value}" for label, value in lines]


def test_slashes_between_trades_make_no_form():
    advert = "We train\n\nCook / Baker\nPorter / Cleaner\nWaiter / Host\n"

    assert not any(":" in text for _, text in types(advert))


@pytest.mark.parametrize("line", ["CDI temps plein", "Part-time", "£12.40 per hour", "Salaire 2 100 € brut"])
def test_pay_or_a_sort_of_contract_alone_between_lines_is_no_heading(line):
    assert (HEADING, line) not in types(f"Baker\n\n{line}\n\nYou bake bread for the town and for its schools.\n")


def test_pay_printed_as_large_as_a_heading_is_none():
    assert types("<h1>Baker</h1><h4>Up to £30,000 a year</h4>") == [
        (HEADING, "Baker"),
        (PARAGRAPH, "Up to £30,000 a year"),
    ]


def test_the_label_of_a_form_stands_apart_from_its_value():
    page = "<html><body><p><label>Reports to</label><span>Head baker</span></p><p>One.</p><p>Two.</p></body></html>"

    assert postings.parse(page, "a.html").blocks[0].text == "Reports to Head baker"
