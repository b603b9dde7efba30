"""The doors that read adverts: what each format's blocks are, and what is refused."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator import postings
from generator.errors import PostingError
from generator.extracting import extract_requirements
from generator.model import Block, BlockType, Posting
from generator.postings import markdown, paragraphs, text, web, wrapping

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


def test_front_matter_of_contact_fields_alone_is_front_matter_in_both_languages():
    for fence, sign in (("---", ":"), ("+++", " =")):
        posting = postings.parse(f"{fence}\nphone{sign} 'ask for 12'\nemail{sign} 'x'\n{fence}\nYou cook.\n", "a")

        assert (posting.format, [(b.text, b.line) for b in posting.blocks]) == ("markdown", [("You cook.", 5)])


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


def test_an_advert_pasted_together_in_two_encodings_is_read_line_by_line(tmp_path):
    posting = read_bytes(tmp_path, "Bäcker gesucht\n\n".encode("cp1252") + "– „Café“, Köln\n".encode())

    assert [b.text for b in posting.blocks] == ["Bäcker gesucht", "„Café“, Köln"]


def test_ligatures_from_the_clipboard_are_letters_and_half_characters_are_replaced():
    assert postings.parse("An eﬃcient oﬃce, ﬁve ﬂoors.\n", "a").blocks[0].text == "An efficient office, five floors."
    assert postings.parse('---\ntitle: "Co\\ud800ok\\0"\n---\nCook.\n', "a").title == "Co\ufffdok"


@pytest.mark.parametrize(
    "bullet",
    [
        "-",
        "*",
        "•",
        "‣",
        "–",
        "▪",
        "·",
        "o",
        "\uf0b7",
        "➤",
        "→",
        "✓",
        "»",
        "☑",
        "1.",
        "2)",
        "(a)",
        "a.",
        "ii)",
        "iv.",
    ],
)
def test_every_kind_of_bullet_makes_an_item(bullet):
    posting = text.read(f"{bullet} Bake bread\n", "a")

    assert types(posting) == [(ITEM, "Bake bread")]


def test_numbers_of_two_parts_make_items_where_there_are_several_and_are_amounts_where_there_is_one():
    listed = text.read("1.1 Bake bread\n1.2 Sell cakes\n\n1.3 Clean\n", "a")
    amount = text.read("2.5 years of baking are enough.\n", "a")

    assert types(listed) == [(ITEM, "Bake bread"), (ITEM, "Sell cakes"), (ITEM, "Clean")]
    assert types(amount) == [(PARAGRAPH, "2.5 years of baking are enough.")]
    assert types(web.read("<p>1.1 Bake<br>1.2 Sell</p>", "a")) == [(ITEM, "Bake"), (ITEM, "Sell")]


@pytest.mark.parametrize("line", ["a. m. shifts suit you", "e. V. is our form", "d. h. you bake"])
def test_an_abbreviation_is_no_bullet(line):
    assert types(text.read(f"{line}\n", "a")) == [(PARAGRAPH, line)]


def test_numbered_requirements_joined_by_and_are_items_with_their_wrapped_lines():
    posting = text.read("1. a degree in baking or a related subject\n   from any school; and\n2. patience; or\n", "a")

    assert types(posting) == [
        (ITEM, "a degree in baking or a related subject from any school; and"),
        (ITEM, "patience; or"),
    ]


def test_rows_of_cells_typed_one_below_the_other_are_rows_and_one_alone_is_text():
    assert types(text.read("Hours | nights\nPlace | York\n", "a")) == [(ROW, "Hours | nights"), (ROW, "Place | York")]
    assert types(text.read("Cook | York\n\nYou cook.\n", "a"))[0] == (HEADING, "Cook | York")


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


LINKS = "".join(f"<li><a href='/{n}'>Van Driver in town {n}</a>, you must have a licence</li>" for n in range(30))
MENU = f"<div>{''.join(f'<a>Find our shop {n}</a>' for n in range(5))}</div>"
JOB = "<h1>Baker</h1><p>You bake.</p>"


def test_a_list_of_other_jobs_is_left_out_with_its_heading():
    posting = web.read(f"{JOB}<section><h2>Other jobs</h2><ul>{LINKS}</ul></section><p>York.</p>", "a")

    assert types(posting) == [(HEADING, "Baker"), (PARAGRAPH, "You bake."), (PARAGRAPH, "York.")]


@pytest.mark.parametrize(
    "around",
    [
        MENU,
        "<div class='related-jobs'><p>Van Driver</p></div>",
        "<div><div><p>We use cookies to count visits.</p><button>Accept all</button></div></div>",
        "<div><p>Diese Seite nutzt Cookies.</p><a href='#'>Einstellungen</a></div>",
        "<table>" + "".join(f"<tr><td><a>Job number {n}</a></td><td>York</td></tr>" for n in range(6)) + "</table>",
        "<div hidden>Unseen</div><p style='display: none'>Unseen</p>",
    ],
)  # fmt: skip
def test_menus_other_jobs_and_notices_are_left_out_wherever_they_stand(around):
    assert (
        types(web.read(f"{around}{JOB}", "a")) == types(web.read(f"{JOB}{around}", "a")) == types(web.read(JOB, "a"))
    )


@pytest.mark.parametrize(
    "part",
    [
        "<ul><li><a>Python</a></li><li><a>Go</a></li><li><a>Rust</a></li><li><a>Zig</a></li><li><a>C</a></li></ul>",
        "<div>You know <a>bread and rolls</a>, <a>cakes and pies</a>, <a>tarts</a>, <a>buns</a>, <a>scones</a></div>",
        "<ul><li>Bake <a>bread</a></li><li>Sell <a>cakes</a></li><li>Run <a>ovens</a></li><li>Buy <a>flour</a></li>"
        "<li>Wash <a>up</a></li></ul>",
        "<p>You write our policy on cookies and biscuits.</p><p><a href='/apply'>Apply</a></p>",
    ],
)
def test_links_in_what_the_job_asks_for_are_read(part):
    assert web.read(JOB + part, "a").blocks[2:]


def test_links_without_a_space_between_them_do_not_run_together():
    assert types(web.read("<div><a>Home</a><a>Jobs</a></div>", "a")) == [(PARAGRAPH, "Home Jobs")]


def test_a_page_of_nothing_but_links_is_read_so_that_it_can_be_judged():
    assert len(web.read(f"<ul>{LINKS}</ul>", "a").blocks) == 30


def test_a_pages_title_that_its_first_heading_says_again_is_not_said_twice():
    said = "<html><head><title>Baker</title></head><body><h1>Baker</h1><p>You bake.</p></body></html>"

    assert types(web.read(said, "a")) == [(HEADING, "Baker"), (PARAGRAPH, "You bake.")]
    assert types(web.read(said.replace("<h1>Baker", "<h1>Our baker"), "a"))[0] == (FIELD, "Baker")


def test_markup_of_job_boards_with_breaks_for_items_and_hard_spaces_is_read():
    page = (
        "<div><div><div><b>Tasks:</b></div><div>•&nbsp;&nbsp;Bake<br>•&nbsp;Sell</div></div>"
        "<div>·&nbsp;Clean</div><div><br></div><div>&nbsp;</div></div>"
    )

    assert types(web.read(page, "a")) == [(HEADING, "Tasks:"), (ITEM, "Bake"), (ITEM, "Sell"), (ITEM, "Clean")]


def test_entities_are_decoded_and_curly_quotes_kept():
    posting = web.read("<p>Bread &amp; butter &ndash; the baker’s “craft”</p>", "a")

    assert posting.blocks[0].text == "Bread & butter – the baker’s “craft”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_common_encodings_are_read(tmp_path, encoding):
    posting = read_bytes(tmp_path, "Bäcker gesucht – für “Café”\n".encode(encoding))

    assert posting.blocks[0].text == "Bäcker gesucht – für “Café”"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"abc\x00def", "not a text file"),
        (b"\x81\x8d\x90", "not a text file"),
        (b"- \n- \n", "no text"),
        (b"x" * 5_000_001, "larger than 5 MB"),
        (b"%PDF-" + b"x" * 50_000_000, "larger than 20 MB"),
        ("Wir suchen Köche\n".encode("cp1252") + b"\x81\x8d", "not a text file in UTF-8"),
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
    assert text.read("Cook wanted\n\nYou cook.\n", "a").title == "Cook"
    assert text.read("LE PETIT FOUR RECRUTE\nUN BOULANGER\n\nVous cuisez du pain.\n", "a").title == "UN BOULANGER"
    assert text.read("You cook every day for us.\n", "a").title is None


def test_the_organisation_is_only_what_is_plainly_said():
    assert text.read("Cook\n\nEmployer: The Mill\n", "a").organisation == "The Mill"
    assert text.read("Cook\n\nCompany: adidas\n", "a").organisation == "adidas"
    assert text.read("Cook\n\nThe Mill bakes bread.\n", "a").organisation is None
    assert text.read("Cook\n\nOrganisation : mener de front trois fourneaux.\n", "a").organisation is None


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


def written_and_read(folder, posting):
    path = folder / "posting.md"
    path.write_text(postings.write(posting), encoding="utf-8")
    return postings.read(path)


@pytest.mark.parametrize(
    "name", ["head-baker.md", "head-baker.html", "head-baker.txt", "jardinier.md", "ergotherapie.txt"]
)
def test_what_is_written_as_posting_md_gives_the_same_units(tmp_path, name):
    posting = postings.read(DATA / name)

    again = written_and_read(tmp_path, posting)

    assert types(again) == types(posting)
    assert (again.title, again.organisation) == (posting.title, posting.organisation)
    units, units_again = extract_requirements(posting).units, extract_requirements(again).units
    assert [(u.text, u.kind, u.importance) for u in units_again] == [(u.text, u.kind, u.importance) for u in units]


HOSTILE = [
    "R&D &amp; &lt;b&gt;", "{{ title }} {% if x %} {{{x}}}", "1) first", "1. first", "2026. A year", "- not a list",
    "+49 and more", "# no heading", "a | b \\| c", "<b>bold</b> <br><br></p></p></p>", "**bold** __bold__",
    "~~gone~~", "*", "%PDF", "_x_y_", "+++",
    "[text](https://x.example)", "`code`", "---", "===", "> said", "\\", "a\u200bb", "\\*", "!",
    "<!--line 9-->", '{"title": "x"}', "YOUR TASKS AND MORE", "Your tasks:", "title: x", "name = y", "• dot",
    "a) x", "o Xy",
]  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
    st.lists(st.one_of(st.sampled_from(HOSTILE), st.sampled_from([" ", "x", "."])), min_size=1, max_size=4).map(
        "".join
    ),
)
BLOCKS = st.builds(
    Block,
    type=st.sampled_from([HEADING, ITEM, PARAGRAPH, ROW, FIELD]),
    text=TEXTS,
    depth=st.integers(0, 7),
    emphatic=st.booleans(),
    name=st.sampled_from(["title", "text", "a.b", "null", "- x", "1"]),
)


def as_read(block):
    """The block as a reader could have made it; None where none could."""
    folded = replace(block, text=paragraphs.fold(block.text))
    if not folded.text or paragraphs.fold(folded.text) != folded.text:
        return None
    if block.type is PARAGRAPH:
        found = list(paragraphs.cut([wrapping.Line(folded.text)]))
        return replace(folded, name=None) if types_of(found) == [(PARAGRAPH, folded.text)] else None
    if block.type is ROW:
        cells = [cell.strip() for cell in folded.text.split(" | ")]
        return replace(folded, name=None, text=" | ".join(cells)) if all(cells) else None
    return folded if block.type is FIELD else replace(folded, name=None)


def types_of(blocks):
    return [(block.type, block.text) for block in blocks]


@given(st.lists(BLOCKS, min_size=1, max_size=8))
def test_any_blocks_are_read_back_from_posting_md_with_their_texts_and_kinds(tmp_path_factory, drawn):
    blocks = [block for block in map(as_read, drawn) if block is not None]
    blocks.sort(key=lambda block: block.type is not FIELD)
    assume(blocks)

    again = written_and_read(tmp_path_factory.getbasetemp(), Posting(file="a", format="text", blocks=tuple(blocks)))

    assert types(again) == types_of(blocks)


@pytest.mark.parametrize("sign", HOSTILE)
def test_no_sign_of_markup_is_lost_in_an_item_or_a_heading(tmp_path, sign):
    shown = paragraphs.fold(sign) or "x"
    blocks = tuple(Block(type=kind, text=shown, depth=1) for kind in (HEADING, ITEM, HEADING, ITEM))

    again = written_and_read(tmp_path, Posting(file="a", format="text", blocks=blocks))

    assert types(again) == types_of(blocks)


def test_a_title_that_no_block_says_is_written_as_a_field(tmp_path):
    blocks = (Block(type=HEADING, text="Your tasks", depth=2), Block(type=ITEM, text="Bake"))
    posting = Posting(file="a", format="json-ld", blocks=blocks, title="Cook: R&D", organisation="The Mill")

    again = written_and_read(tmp_path, posting)

    assert (again.title, again.organisation) == ("Cook: R&D", "The Mill")
    assert types(again)[2:] == types_of(blocks)


def test_a_title_that_the_first_heading_says_is_not_written_twice(tmp_path):
    blocks = (Block(type=HEADING, text="Cook", depth=1), Block(type=ITEM, text="Bake"))

    assert types(
        written_and_read(tmp_path, Posting(file="a", format="json-ld", blocks=blocks, title="Cook"))
    ) == types_of(blocks)


def test_fields_that_stand_twice_and_headings_inside_them_keep_their_place(tmp_path):
    source = "---\nfaq:\n- q: Why us?\n  a: |\n    ## Bread\n\n    We *bake*.\n- q: Where?\n  a: York\n---\nCome.\n"
    posting = markdown.read(source, "a")

    again = written_and_read(tmp_path, posting)

    assert [(b.type, b.name, b.text) for b in again.blocks] == [(b.type, b.name, b.text) for b in posting.blocks]
    assert [b.text for b in again.blocks] == ["Why us?", "Bread", "We bake.", "Where?", "York", "Come."]


def test_a_place_that_nobody_filled_in_stays_text_and_what_a_site_generator_does_is_no_text():
    posting = postings.parse(
        "# Cook\n\n{{ site.header }}\n\nPay: {{ salary }} a year {% include x %}\n", "posting.md"
    )

    assert [block.text for block in posting.blocks] == ["Cook", "Pay: {{ salary }} a year"]


def test_marks_of_a_heading_without_a_space_behind_them_are_marks_all_the_same():
    blocks = markdown.read("# Florist\n\n###Your day\n\n- Cut stems\n- Use #2 twine and #flowers\n", "a.md").blocks
    assert [block.text for block in blocks if block.type is BlockType.HEADING] == ["Florist", "Your day"]
    assert blocks[-1].text == "Use #2 twine and #flowers"
