"""The doors that read adverts: what each format's blocks are, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import postings
from generator.errors import PostingError
from generator.model import BlockType
from generator.postings import markdown, text, web

DATA = Path(__file__).parent / "data"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

HEADING, ITEM, PARAGRAPH, FIELD, ROW = (
    BlockType.HEADING,
    BlockType.ITEM,
    BlockType.PARAGRAPH,
    BlockType.FIELD,
    BlockType.ROW,
)


def types(posting):
    return [(block.type, block.text) for block in posting.blocks]


def read_bytes(tmp_path, content, name="advert.txt"):
    path = tmp_path / name
    path.write_bytes(content)
    return postings.read(path)


def test_the_content_decides_the_format_and_not_the_suffix(tmp_path):
    markdown_text = (DATA / "head-baker.md").read_bytes()
    page = (DATA / "head-baker.html").read_bytes()

    assert read_bytes(tmp_path, markdown_text, "a.html").format == "markdown"
    assert read_bytes(tmp_path, page, "a.md").format == "html"
    assert read_bytes(tmp_path, b"Cook wanted\n\nYou cook well.\n", "a.docx").format == "text"


def test_front_matter_gives_fields_with_their_names_and_lines():
    posting = postings.read(DATA / "head-baker.md")

    first = posting.blocks[0]
    assert (first.type, first.name, first.text, first.line) == (FIELD, "title", "Head Baker", 2)
    assert posting.title == "Head Baker"
    assert posting.organisation == "Millrace Bakery"


def test_lines_count_the_front_matter():
    posting = postings.read(DATA / "head-baker.md")

    lines = (DATA / "head-baker.md").read_text(encoding="utf-8").splitlines()
    for block in posting.blocks:
        assert block.text.split()[0] in lines[block.line - 1]


@pytest.mark.parametrize("name", ["head-baker.html", "head-baker.txt"])
def test_every_block_says_the_line_it_starts_on(name):
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()

    for block in postings.read(DATA / name).blocks:
        assert block.text.split()[0] in lines[block.line - 1]


def test_yaml_and_toml_values_stay_what_was_typed():
    yaml_posting = markdown.read("---\ntitle: Nurse\nstart: 2026-03-01\nhours: 08:30\n---\nText.\n", "a")
    toml_posting = markdown.read("+++\ntitle = 'Nurse'\ndraft = false\n+++\nText.\n", "a")

    assert [b.text for b in yaml_posting.blocks] == ["Nurse", "2026-03-01", "08:30", "Text."]
    assert [(b.name, b.text) for b in toml_posting.blocks[:2]] == [("title", "Nurse"), ("draft", "False")]


def test_broken_front_matter_still_gives_its_plain_fields():
    posting = markdown.read("---\ntitle: Cook: nights\nhours: [late\n---\nCome and cook.\n", "a")

    assert posting.title == "Cook: nights"


def test_a_rule_at_the_top_is_not_front_matter():
    posting = markdown.read("---\n\n# Cook\n\nText\n\n---\n\nMore\n", "a")

    assert [b.text for b in posting.blocks] == ["Cook", "Text", "More"]


def test_bold_lines_are_emphatic_headings_in_markdown_and_html():
    for posting in (
        markdown.read("**Your tasks**\n\nYou bake.\n", "a"),
        markdown.read("**Your tasks**\\\nYou bake.\n", "a"),
        web.read("<p><b>Your tasks</b></p><p>You bake.</p>", "a"),
        web.read("<p><strong>Your tasks<br></strong>You bake.</p>", "a"),
    ):
        assert types(posting) == [(HEADING, "Your tasks"), (PARAGRAPH, "You bake.")]
        assert posting.blocks[0].emphatic


def test_a_bold_word_inside_a_sentence_makes_no_heading():
    posting = markdown.read("You **must** bake.\n", "a")

    assert types(posting) == [(PARAGRAPH, "You must bake.")]


def test_a_short_line_with_a_colon_is_a_heading():
    posting = text.read("Your tasks:\n- Bake\n", "a")

    assert types(posting) == [(HEADING, "Your tasks:"), (ITEM, "Bake")]


def test_links_and_emphasis_are_reduced_to_their_text():
    posting = markdown.read("We *love* [good bread](https://bread.example/x) and `yeast`.\n", "a")

    assert posting.blocks[0].text == "We love good bread and yeast."


def test_nested_items_keep_their_depth():
    for name in ("head-baker.md", "head-baker.html", "head-baker.txt"):
        items = {b.text: b.depth for b in postings.read(DATA / name).blocks if b.type is ITEM}

        assert items["Train two junior bakers"] == 0
        assert items["Show them how to shape and score"] == 1


@pytest.mark.parametrize("bullet", ["-", "*", "•", "–", "▪", "1.", "2)", "(a)"])
def test_every_kind_of_bullet_makes_an_item(bullet):
    posting = text.read(f"{bullet} Bake bread\n", "a")

    assert types(posting) == [(ITEM, "Bake bread")]


def test_wrapped_lines_are_joined_and_lines_broken_on_purpose_are_not():
    wrapped = text.read("We bake bread for the whole town and for its\nthree schools every morning.\n", "a")
    meant = text.read("Hours: nights\nPlace: York\n", "a")

    assert len(wrapped.blocks) == 1
    assert [b.text for b in meant.blocks] == ["Hours: nights", "Place: York"]


def test_a_table_row_is_one_block_with_its_cells_joined():
    page = web.read("<table><tr><td>Hours</td><td>nights</td></tr></table>", "a")
    table = markdown.read("# T\n\n| Hours | nights |\n|---|---|\n| Place | York |\n", "a")

    assert types(page) == [(ROW, "Hours | nights")]
    assert types(table)[1:] == [(ROW, "Hours | nights"), (ROW, "Place | York")]


def test_a_cell_that_holds_a_list_is_read_as_text_and_not_as_a_row():
    posting = web.read("<table><tr><td>Tasks</td><td><ul><li>Bake</li><li>Sell</li></ul></td></tr></table>", "a")

    assert types(posting) == [(HEADING, "Tasks"), (ITEM, "Bake"), (ITEM, "Sell")]


def test_scripts_navigation_and_cookie_text_are_left_out():
    texts = " ".join(b.text for b in postings.read(DATA / "head-baker.html").blocks)

    assert "tracker" not in texts
    assert "cookies" not in texts
    assert "Home" not in texts


def test_entities_are_decoded_and_curly_quotes_kept():
    posting = web.read("<p>Bread &amp; butter &ndash; the baker’s “craft”</p>", "a")

    assert posting.blocks[0].text == "Bread & butter – the baker’s “craft”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_common_encodings_are_read(tmp_path, encoding):
    posting = read_bytes(tmp_path, "Bäcker gesucht – für “Café”\n".encode(encoding))

    assert posting.blocks[0].text == "Bäcker gesucht – für “Café”"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04rest", "Word document"),
        (b"%PDF-1.7", "PDF"),
        (b'{"title": "Cook"}', "JSON"),
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"abc\x00def", "not a text file"),
        (b"\x81\x8d\x90", "not a text file"),
        (b"- \n- \n", "no text"),
        (b"x" * 5_000_001, "larger than 5 MB"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(tmp_path, content, says):
    with pytest.raises(PostingError, match=says) as refusal:
        read_bytes(tmp_path, content)

    assert "advert.txt" in str(refusal.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(PostingError, match="cannot be opened"):
            postings.read(path)


def test_the_title_comes_from_the_field_the_label_or_the_first_heading():
    assert markdown.read("---\ntitle: Cook\n---\n# Join us\n", "a").title == "Cook"
    assert web.read("<table><tr><td>Job title</td><td>Cook</td></tr></table>", "a").title == "Cook"
    assert text.read("Cook wanted\n\nYou cook.\n", "a").title == "Cook wanted"
    assert text.read("LE PETIT FOUR RECRUTE\nUN BOULANGER\n\nVous cuisez du pain.\n", "a").title == "UN BOULANGER"
    assert text.read("You cook every day for us.\n", "a").title is None


def test_the_organisation_is_only_what_is_plainly_said():
    assert text.read("Cook\n\nEmployer: The Mill\n", "a").organisation == "The Mill"
    assert text.read("Cook\n\nThe Mill bakes bread.\n", "a").organisation is None


def test_tags_nested_without_end_are_read_in_a_moment():
    posting = web.read("<div>" * 50_000 + "You bake bread.", "a")

    assert posting.blocks[0].text == "You bake bread."


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents stand beside the checkout, not in it")
def test_the_seeds_hold_markdown_and_html_under_a_text_suffix():
    formats = [postings.read(path).format for path in sorted(SEEDS.iterdir())]

    assert formats == ["markdown", "markdown", "html"]


MARKUP = st.sampled_from(
    ["# ", "**", "- ", "• ", "\n", "\n\n", "<p>", "</p>", "<li>", "<table><tr><td>", "<br>", "<b>", "---\n", "+++\n"]
    + ["title: x\n", "a: [", "| a | b |\n", "|-|-|\n", ":", "<nav>", "<template>", "&amp;", "\t", "\\", "{{", "x y"]
)


@given(st.one_of(st.text(max_size=200), st.lists(st.one_of(MARKUP, st.text(max_size=8)), max_size=30).map("".join)))
def test_any_text_is_read_or_refused_and_nothing_else(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_text(content, encoding="utf-8", errors="surrogatepass")

    try:
        posting = postings.read(path)
    except PostingError:
        return
    assert all(block.text == block.text.strip() != "" for block in posting.blocks)
    assert all(block.line is None or block.line >= 1 for block in posting.blocks)
