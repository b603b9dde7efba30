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


@pytest.mark.parametrize(
    "head",
    ["**Your week**", "__Unser Angebot__", "Vos tâches :", "Was wir bieten", "Ce que nous offrons", "Benefits:"],
)
@pytest.mark.parametrize("sign", ["-", "*", "2."])
def test_a_heading_right_below_an_item_of_markdown_is_no_part_of_it(sign, head):
    found = postings.parse(f"# Cook\n\n{sign} Bake bread\n{head}\n- Sell cakes\n", "a.md").blocks

    assert [(b.type, b.text, b.line) for b in found[1:]] == [
        (ITEM, "Bake bread", 3),
        (HEADING, head.strip("*_"), 4),
        (ITEM, "Sell cakes", 5),
    ]


def test_a_heading_right_below_a_nested_item_of_markdown_ends_both_lists():
    found = types("# Cook\n\n- Bake\n  - Rye bread\n**Pay**\nGood money.\n")

    assert found[1:] == [(ITEM, "Bake"), (ITEM, "Rye bread"), (HEADING, "Pay"), (PARAGRAPH, "Good money.")]


@pytest.mark.parametrize("line", ["Send us your papers.", "Schick uns deine Unterlagen.", "Écrivez-nous vite."])
def test_a_sentence_right_below_a_short_item_of_markdown_is_a_paragraph(line):
    assert types(f"# Cook\n\n- A van\n{line}\n")[1:] == [(ITEM, "A van"), (PARAGRAPH, line)]
    assert types(f"# Cook\n\n- A van.\n{line}\n")[1:] == [(ITEM, "A van."), (PARAGRAPH, line)]


@pytest.mark.parametrize(
    "lines",
    [
        ("You bake bread and", "Cakes for us"),
        ("Vous cuisez le pain,", "Pâtisseries comprises"),
        ("Bake bread for all of the shops", "that we run"),
        ("Bake with", "**Rye**"),
        ("**Baking bread**", "You start at night and"),
        ("Bake for", "80 people"),
        ("Bake for people", "80 of them"),
        ("Bake bread", "  **Rye**"),
        ("Du planst die Backwaren und die Lieferungen für alle unsere großen",
         "Filialen in der Stadt und auf dem Land, jede Woche neu und immer mit"),
    ],
)  # fmt: skip
def test_a_wrapped_item_of_markdown_stays_whole(lines):
    first, second = lines
    found = types(f"# Cook\n\n- {first}\n{second}\nviel zu tun gibt es.\n")

    assert found[1:] == [(ITEM, f"{first} {second.strip()} viel zu tun gibt es.".replace("*", ""))]


@pytest.mark.parametrize("mark", [";", " ;"])
def test_lines_without_bullets_that_end_with_semicolons_are_apart(mark):
    lines = [f"Deux ans de métier{mark}", f"Savoir pétrir{mark}", f"le permis de conduire{mark}", "Du calme."]

    assert types("Boulanger\n\nProfil\n" + "\n".join(lines))[2:] == [(PARAGRAPH, line) for line in lines]
    assert types(f"Baker\n\nNights only{mark}\nGood pay\n")[1:] == [
        (PARAGRAPH, f"Nights only{mark}"),
        (PARAGRAPH, "Good pay"),
    ]


def test_a_semicolon_where_a_line_of_prose_happens_to_end_keeps_it_whole():
    prose = (
        "We bake for the town and for the schools of all the villages near;",
        "Saturdays we bake cakes for whoever wants them and for the parties",
        "that people give; on Sundays we rest.",
    )

    assert types("Baker\n\n" + "\n".join(prose))[1:] == [(PARAGRAPH, " ".join(prose))]


def test_semicolons_inside_a_wrapped_item_keep_it_whole():
    assert types("• bread; rolls;\n  cakes;\n  tarts\n• pies\n") == [
        (ITEM, "bread; rolls; cakes; tarts"),
        (ITEM, "pies"),
    ]


LISTS_OF_LINES = [
    (
        "Backen von Brot und Brötchen in unserer großen Backstube im Hof",
        "Verkauf am Stand",
        "Planung der Lieferungen für alle Filialen und die Gaststätten",
        "Reinigung der Öfen und Bleche am Ende jeder Schicht am Morgen",
        "Annahme der Ware",
    ),
    (
        "Two years of baking in a shop or in a kitchen of any size at all",
        "A van",
        "Confident with the ordering system and the tills in all our shops",
        "Flexible over weekends",
    ),
]


@pytest.mark.parametrize("lines", LISTS_OF_LINES)
def test_lines_of_a_list_without_bullets_stay_apart_however_long_they_are(lines):
    assert types("Cook (m/w/d)\n\nJob\n" + "\n".join(lines))[2:] == [(PARAGRAPH, line) for line in lines]


def test_lines_of_a_list_stay_apart_below_prose_that_is_wrapped():
    prose = (
        "We have baked bread for the town since 1920, and a lot of people",
        "come from far away to buy it. We are forty people and look for one",
        "more who wants to learn.",
    )
    advert = "Cook (m/w/d)\n\n" + "\n".join(prose) + "\n\nJob\n" + "\n".join(LISTS_OF_LINES[1])

    assert types(advert)[1:] == [
        (PARAGRAPH, " ".join(prose)),
        (PARAGRAPH, "Job"),
        *((PARAGRAPH, line) for line in LISTS_OF_LINES[1]),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Du planst die Backwaren und die Lieferungen für alle unsere großen",
         "Filialen in der Stadt und auf dem Land. Die Arbeit beginnt am frühen",
         "Morgen."),
        ("We bake bread for the whole of York and for all the people of",
         "Leeds, and we have done so for a hundred years and more now with",
         "great joy."),
    ],
)  # fmt: skip
def test_prose_that_is_wrapped_before_a_capital_stays_whole(lines):
    assert types("Cook (m/w/d)\n\n" + "\n".join(lines))[1:] == [(PARAGRAPH, " ".join(lines))]


@pytest.mark.parametrize(
    "head", ["Das bringst du mit", "Was Sie mitbringen", "Who we are looking for", "What you'll work with"]
)
def test_a_heading_that_ends_with_a_part_of_its_verb_stands_apart_from_a_long_line(head):
    below = "Abgeschlossene Ausbildung in einem Beruf des Handwerks oder der Industrie"

    assert types(f"Cook (m/w/d)\n\n{head}\n{below}\nHumor\n")[1:3] == [(PARAGRAPH, head), (PARAGRAPH, below)]


def test_a_line_that_ends_with_an_open_word_is_gone_on_with():
    assert types("Cook (m/w/d)\n\nYou bake with\nAda and Bo\n")[1:] == [(PARAGRAPH, "You bake with Ada and Bo")]


@pytest.mark.parametrize(
    "line",
    ["13. Gehalt im Dezember", "14. Monatslohn", "2. Lehrjahr beendet", "1. August als Beginn", "1. und 2. Examen"],
)
def test_an_ordinal_is_no_number_of_a_list(line):
    assert types(f"Koch (m/w/d)\n\n{line}\n")[1:] == [(PARAGRAPH, line)]
    assert types(f"Koch (m/w/d)\n\n- {line}\n")[1:] == [(ITEM, line)]
    assert types(f"# Koch\n\n- {line}\n")[1:] == [(ITEM, line)]
    assert types(f"# Koch\n\n{line}\n")[1:] == [(PARAGRAPH, line)]


def test_numbers_that_run_make_a_list_also_of_pay():
    assert types("Koch (m/w/d)\n\n1. Gehalt\n2. Urlaubsgeld\n")[1:] == [(ITEM, "Gehalt"), (ITEM, "Urlaubsgeld")]


def test_the_foot_the_menu_and_the_buttons_of_a_page_are_no_part_of_the_advert():
    page = (
        "<html><body><header><ul><li>Our town</li><li>Culture and sport</li></ul></header><h1>Gardener</h1>"
        "<h2>Tasks</h2><ul><li>Mow the lawns</li><li>Prune the old trees</li></ul><button>Share</button>"
        '<button aria-expanded="false">What we offer</button><p>A bicycle and free lunch.</p>'
        "<footer><ul><li>Imprint</li><li>Easy read</li></ul></footer></body></html>"
    )
    texts = [block.text for block in postings.parse(page, "a").blocks]

    assert texts == [
        "Gardener", "Tasks", "Mow the lawns", "Prune the old trees", "What we offer", "A bicycle and free lunch.",
    ]  # fmt: skip


def test_the_head_and_foot_of_the_advert_itself_are_read():
    page = (
        "<html><body><article><header><ul><li>Full time</li><li>Leeds</li></ul><h1>Cook</h1></header>"
        "<p>Cook lunch.</p><footer><p>Write to us by May.</p></footer></article></body></html>"
    )
    texts = [block.text for block in postings.parse(page, "a").blocks]

    assert texts == ["Full time", "Leeds", "Cook", "Cook lunch.", "Write to us by May."]
