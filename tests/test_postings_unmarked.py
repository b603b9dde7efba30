"""Lists that are typed without bullets: where an entry begins, and that it heads nothing."""

import pytest

from generator import postings
from generator.model import BlockType

HEADING, ITEM, PARAGRAPH = BlockType.HEADING, BlockType.ITEM, BlockType.PARAGRAPH


def blocks(content):
    return [(block.type, block.text) for block in postings.parse(content, "a").blocks]


def texts(content):
    return [text for _, text in blocks(content)]


@pytest.mark.parametrize(
    "lines",
    [
        ["Dein Profil", "handwerkliches Geschick", "freundlicher Umgang mit Kunden", "eigenes Werkzeug"],
        ["Wir bieten", "faire Löhne"],
        ["Deine Aufgaben", "mauern", "verputzen"],
        ["Votre profil", "sens du contact", "maîtrise de l'allemand", "permis B"],
        [
            "Deine Aufgaben",
            "Dächer decken und dämmen",
            "alte Ziegel abtragen",
            "Kunden beraten",
            "gründlich aufräumen",
        ],
        ["Wir bieten", "19 Euro die Stunde", "freie Getränke", "gutes Werkzeug"],
        ["Your skills", "neat handwriting", "good with numbers", "calm on the telephone"],
    ],
)
def test_entries_in_small_letters_go_on_neither_with_the_section_above_nor_with_each_other(lines):
    assert texts("\n".join(["Maurer", "", *lines, "", "Ende"]))[1:-1] == lines


def test_entries_in_small_letters_below_an_empty_line_stay_apart():
    lines = ["abgeschlossene Lehre als Koch", "mehrere Jahre am Herd", "ruhig bei vollem Haus"]
    assert texts("\n".join(["Koch", "", "Ihr Profil:", "", *lines]))[2:] == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Wir suchen ab sofort eine", "freundliche Bäckerin", "in Vollzeit"],
        ["You bake our bread and you", "sell it to the people who", "come by in the morning"],
        ["Nous cherchons une personne", "patiente, qui aime le pain et", "les gens"],
        ["Bäcker und", "verwandte Berufe"],
    ],
)
def test_a_sentence_that_a_narrow_column_breaks_is_one(lines):
    assert texts("\n".join(["Titel", "", *lines]))[1:] == [" ".join(lines)]


@pytest.mark.parametrize("question", ["What do we offer?", "Ce que nous offrons ?", "Was bieten wir?", "Your perks?"])
def test_a_short_question_above_a_sentence_stands_apart(question):
    assert texts(f"Baker\n\n{question}\nBread is free here.\nSo is the coffee.")[1] == question


def test_a_question_that_the_column_breaks_stays_in_its_paragraph():
    lines = [
        "You know how to bake bread and rolls, you rise early, and you would like to work in",
        "York? Then write to us by the end of May, or call in at the shop in the morning. Would",
        "You? We look forward to it, and we will show you the ovens and the people who work here.",
    ]
    assert texts("\n".join(["Baker", "", *lines]))[1:] == [" ".join(lines)]


@pytest.mark.parametrize(
    "line", ["Le boulanger tient aussi la caisse le samedi matin.", "Caisse : vous la tenez aussi."]
)
def test_a_sentence_as_far_left_as_the_bullets_is_no_part_of_a_last_item_that_ends(line):
    assert texts(f"Boulanger\n\n- pétrir la pâte ;\n- cuire le pain.\n{line}")[-2:] == ["cuire le pain.", line]


def test_a_sentence_below_an_item_stays_with_it_where_every_item_has_one():
    content = "Baker\n\n- Bread.\nYou bake it at night in our ovens.\n- Rolls.\nYou sell them by day in our shop."
    assert len(blocks(content)) == 3


def test_a_picture_at_the_beginning_of_a_line_begins_something_of_its_own():
    lines = ["🥖 Brot gibt es umsonst. Kaffee auch.", "🚲 Wir leihen dir ein Rad. Den Helm auch.", "🎓 Kurse"]
    assert texts("\n".join(["Bäcker", "", *lines]))[1:] == lines


@pytest.mark.parametrize("line", ["Must have own apron", "Sense of responsibilities", "Bonus paid at Easter"])
def test_a_short_line_in_a_list_below_a_heading_in_capitals_is_an_item(line):
    content = f"Baker\nPROFILE\nEarly riser\n{line}\nGood with people\nWE OFFER\nFree bread\nFree rolls\nFree coffee"
    assert (ITEM, line) in blocks(content)
    assert (HEADING, "WE OFFER") in blocks(content)


def test_a_line_that_names_a_section_is_no_item_where_headings_are_not_marked():
    content = "Baker\n\nDuties\n\nBake bread\nBake rolls\nYour benefits\nFree bread\n\nRequirements\n\nEarly riser"
    assert (ITEM, "Bake rolls") in blocks(content)
    assert (HEADING, "Your benefits") in blocks(content)


def test_sentences_one_below_the_other_are_no_items():
    content = "Baker\nABOUT US\nWe bake bread.\nWe sell it\nWe eat it\nPROFILE\nEarly riser"
    assert all(kind is not ITEM for kind, _ in blocks(content))


def test_lines_that_each_begin_with_a_picture_are_items_and_head_no_list():
    content = "Baker\n\nWE OFFER\n🥖 Free bread\n🎁 Bonus at Easter\n- Paid leave\n- A pension"
    assert blocks(content)[-4:] == [
        (PARAGRAPH, "🥖 Free bread"),
        (ITEM, "🎁 Bonus at Easter"),
        (ITEM, "Paid leave"),
        (ITEM, "A pension"),
    ]


def test_a_heading_behind_a_picture_stays_one_below_a_list_of_pictures():
    content = "Bäcker\n\n🥖 Deine Aufgaben:\n🍞 Brot backen\n🍰 Torten backen\n🧩 Dein Profil:\n🐓 Frühaufsteher\n"
    assert [text for kind, text in blocks(content) if kind is HEADING][1:] == [
        "🥖 Deine Aufgaben:",
        "🧩 Dein Profil:",
    ]


def test_one_sentence_among_many_short_lines_is_an_item_too():
    content = "Baker\nPROFILE\nEarly riser\nMust have own apron\nBe on time.\nGood with people\nWE OFFER\nFree bread"
    assert blocks(content)[2:6] == [(ITEM, text) for text in content.split("\n")[2:6]]


def test_questions_one_below_the_other_stay_in_their_paragraph():
    assert len(blocks("Baker\n\nDo you rise early?\nDo you like bread?\nWrite to us.")) == 2


def test_a_list_without_bullets_ends_at_an_empty_line():
    content = (
        "Baker\nPROFILE\nEarly riser\nOwn apron\nGood with people\n\nWrite to us.\n\nWe answer.\nWE OFFER\nBread"
    )
    assert blocks(content)[2:6] == [
        (ITEM, "Early riser"),
        (ITEM, "Own apron"),
        (ITEM, "Good with people"),
        (PARAGRAPH, "Write to us."),
    ]
