"""page.html: what stands on it, that nothing of it is markup or fetched, and how a browser shows it."""

import os
import re
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from docx import Document
from lxml import html

from generator.debriefing.talking import talk_points
from generator.errors import TemplateError
from generator.model import AskedBesides, EquivalentMust, InterviewerFigures, in_interview_language, number_of
from generator.office import shipped_templates
from generator.reports import web
from generator.reports.figures import Dot, Picture, Track, draw
from generator.reports.tables import Reader, tables_of
from tests.debriefs import HELD_NOTE, HOSTILE_NOTE, LONG_NOTE, NAMES, a_debrief, a_kit, an_interim_debrief
from tests.translated import translated

TEMPLATE = shipped_templates() / "page.html"
INTERIM = "INTERIM: cards are still out"
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def report(debrief=None, kit=None, **head):
    tables = tables_of(debrief or a_debrief(), kit or a_kit(), NAMES, 1, Reader.CHAIR)
    return replace(tables, head=replace(tables.head, **head))


BESIDES = (
    AskedBesides(
        seat="s1", candidate="C04", text="وماذا بعد؟ <b>", place="a.xlsx", interviewer="Ana Ruiz", person="ana-ruiz"
    ),
)


def of_two_stages():
    """Two of the candidates met in a screening, two by the panel."""
    debrief, kit = a_debrief(), a_kit()
    first, second, *rest = debrief.candidates
    screened = [replace(c, stage="screen", next=None) for c in (first, second)]
    found = (*screened, *rest)
    kit = replace(kit, sessions=(*kit.sessions, replace(kit.sessions[0], id="t0", stage="screen")))
    return report(replace(debrief, candidates=found, talk=talk_points(kit, found), cut=()), kit)


def of_eight():
    """Each competency rated by eight people, each of whom wrote the long note."""
    report_ = report()
    (stage,) = report_.stages
    parts = []
    for part in stage.competencies:
        cells = []
        for cell in part.cells:
            people = [replace(cell.ratings[0], who=f"Interviewer {n}", note=f"{LONG_NOTE} END{n}") for n in range(8)]
            cells.append(replace(cell, ratings=tuple(people)))
        parts.append(replace(part, cells=tuple(cells)))
    return replace(report_, stages=(replace(stage, competencies=tuple(parts[:2])),))


def page(debrief=None, **changes):
    return html.document_fromstring(web.render(report(debrief, **changes), TEMPLATE).decode())


def texts(root, path):
    return [words(found) for found in root.xpath(path)]


def words(element):
    """The text of an element, its pieces with one space between them."""
    return re.sub(r" ([,.:)])", r"\1", " ".join(" ".join(element.itertext()).split())).replace("( ", "(")


def table_of(root, heading):
    """The rows of the table under a heading: its cells' texts by their column's heading."""
    (table,) = root.xpath(f"//section[{heading}]//table[contains(@class, 'rated') or contains(@class, 'result')]")
    columns = texts(table, ".//thead//th")
    rows = table.xpath(".//tbody/tr[not(@class='cut')]")
    return [dict(zip(columns, row.xpath("./*"), strict=True)) for row in rows]


def test_the_same_debrief_gives_the_same_bytes():
    assert web.render(report(), TEMPLATE) == web.render(report(), TEMPLATE)


def test_musts_come_first_then_what_to_talk_about_then_the_ratings_and_totals_last():
    headings = texts(page(), "//h2")

    assert headings == [
        "Musts, checked on paper",
        "What the panel must talk about",
        "What the talk moved",
        "The ratings, competency by competency",
        "The result",
        "How it is added up",
        "What this program does not decide",
    ]


def test_every_planned_rating_stands_in_its_candidates_row_under_its_rater_with_its_note():
    debrief, root = a_debrief(), page()
    for competency in a_kit().competencies:
        rows = table_of(root, f"h3[normalize-space()='{competency.printed_name}']")

        for candidate, row in zip(debrief.candidates, rows, strict=True):
            assert row["Candidate"].text_content() == f"{candidate.code} {NAMES[candidate.code]}"
            found = next(c for c in candidate.competencies if c.key == competency.key)
            cells = [row[column] for column in list(row)[2:]]
            assert [texts(cell, ".//p[contains(@class, 'rating')]/strong") for cell in cells] == [
                ["missing" if r.rating is None else str(getattr(r.rating, "value", r.rating))] for r in found.ratings
            ]
            notes = ["".join(cell.xpath(".//p[contains(@class, 'note')]//text()")) for cell in cells]
            assert notes == ["Held for HR." if r.held else r.note for r in found.ratings]


def test_a_mean_stands_beside_its_ratings_with_n_of_n_and_a_dash_where_there_is_none():
    rows = table_of(page(), "h3[normalize-space()='Working in a team']")
    means = [texts(row["Mean"], "./strong | ./span") for row in rows]

    assert means == [["3.33", "3 of 3"], ["3.33", "3 of 3"], ["3.33", "3 of 3"], ["–", "1 of 3"]]
    assert "it needs 2 ratings" in rows[-1]["Mean"].text_content()


def test_what_the_talk_moved_stands_beside_what_was_there_before_with_the_reason():
    root = page()
    rows = table_of(root, "h3[normalize-space()='Working in a team']")
    moved = words(rows[0]["B Ben Okafor question 1"])

    assert moved.startswith("2 after the talk 3 Moved because: Ana's note shows that the first step was Sam's own")
    assert "After the talk 3.67" in words(rows[0]["Mean"])
    assert "C01 Sam Idowu, Working in a team: B Ben Okafor, question 1, from 2 to 3, because: Ana's note" in " ".join(
        texts(root, "//ul[@class='moved']/li")
    )


def test_the_result_has_every_figure_of_every_candidate():
    report_, rows = report(), table_of(page(), "h2[normalize-space()='The result']")

    for expected, row in zip(report_.stages[0].result.rows, rows, strict=True):
        shown = [words(row[column]) for column in list(row)[:6]]
        wanted = (
            expected.place,
            expected.candidate,
            expected.total,
            expected.interval,
            expected.n_of,
            expected.after,
        )
        assert shown == list(wanted)
        assert texts(row["Points"], "./strong") == [expected.points]
        for sentence in (*expected.musts, *expected.minimums, *expected.notes, expected.points_made_of):
            assert sentence in words(row["To keep in mind"])
    assert words(rows[0]["Against the next"]).startswith("slightly ahead of C02 Kim <Tran> & Söhne The 3 int")
    assert words(rows[1]["Against the next"]).startswith("too close to call with C03 Lea Brandt")


def test_the_matrix_has_every_mean_of_every_candidate_with_what_needs_an_eye():
    (stage,) = report().stages
    (matrix,) = page().xpath("//table[contains(@class, 'matrix')]")
    rows = matrix.xpath("./tbody/tr")

    assert texts(matrix, "./thead//th") == ["Candidate", *(part.name for part in stage.competencies)]
    assert [texts(row, "./th") for row in rows] == [[candidate] for candidate in stage.candidates]
    for n, row in enumerate(rows):
        for part, cell in zip(stage.competencies, row.xpath("./td"), strict=True):
            found = part.cells[n]
            assert texts(cell, "./span[1]") == [f"{found.mean} {found.n_of}"]
            assert texts(cell, ".//ul[@class='marks']/li") == list(found.marks)
            assert found.after in words(cell)


def test_a_column_that_would_be_empty_is_not_there():
    bare = [
        replace(
            c, rank=1, musts=(), minimums=(), next=None, points=None, total=replace(c.total, why_no_interval=None)
        )
        for c in a_debrief().candidates[:1]
    ]

    kit = replace(a_kit(), rules=replace(a_kit().rules, points=None))
    report_ = report(a_debrief(candidates=tuple(bare), rules=kit.rules, talk=(), cut=(), meeting=None), kit)
    root = html.document_fromstring(web.render(report_, TEMPLATE).decode())

    assert texts(root, "//table[contains(@class, 'result')]/thead//th") == [
        "Place", "Candidate", "Total", "90 % interval", "Ratings",
    ]  # fmt: skip


def test_each_point_to_talk_about_leads_to_its_notes():
    root = page()
    links = root.xpath("//ol[@class='talk']//a")

    assert len(links) == 9
    for link in links:
        (row,) = root.xpath(f"//tr[@id='{link.get('href')[1:]}']")
        candidate, competency = link.text_content().split(", ", 1)
        assert texts(row, "./th") == [candidate]
        assert texts(row, "./ancestor::section[1]/h3") == [competency]


def test_what_people_wrote_is_text_and_never_markup():
    root = page()

    assert HOSTILE_NOTE in ["".join(note.xpath(".//text()")) for note in root.xpath("//p[@class='note']")]
    assert LONG_NOTE in texts(root, "//p[@class='note']")
    assert root.xpath("//tran | //b | //i | //c | //script") == []


def test_a_name_that_ends_the_style_sheet_or_a_string_in_it_stays_text():
    hostile = 'x"; } </style><script>alert(1)</script> \\'

    root = page(title=hostile, provenance=hostile, interim=hostile)

    (style,) = root.xpath("//style")
    assert "<" not in style.text
    assert style.text.count("}") == page().xpath("//style")[0].text.count("}")
    assert root.xpath("//script") == []
    assert texts(root, "//h1") == [f"Debrief: {hostile}"]


def test_a_must_met_by_an_equivalent_is_on_the_page_also_where_no_must_is_open():
    debrief = a_debrief()
    must = EquivalentMust(candidate="C01", line="c9", text="A degree <b>", source="Eight years", places=())
    found = tuple(replace(c, musts=(), equivalents=(must,) * (c.code == "C01")) for c in debrief.candidates)

    (table,) = page(replace(debrief, candidates=found)).xpath("//section[contains(@aria-labelledby, 'musts')]//table")

    rows = [[words(cell) for cell in row] for row in table.xpath(".//tbody/tr")]
    assert rows == [["C01 Sam Idowu", "A degree <b>", "met by an equivalent", "Eight years."]]


def test_a_note_held_for_hr_is_not_on_the_page():
    content = web.render(report(), TEMPLATE).decode()

    assert HELD_NOTE not in content
    assert "Held for HR." in content


def test_how_an_interviewer_rates_beside_the_colleagues_is_not_on_the_page():
    figures = InterviewerFigures(
        person="ana-ruiz", name="Ana Ruiz", ratings=60, n=12, mean=Fraction(987, 400),
        colleagues_mean=Fraction(1234, 400), why_not=None,
    )  # fmt: skip

    content = web.render(report(a_debrief(interviewers=(figures,))), TEMPLATE).decode()

    assert "2.47" not in content
    assert "3.09" not in content


def test_the_page_fetches_nothing_and_runs_nothing():
    root = page()
    content = html.tostring(root, encoding="unicode")

    assert {link for _, _, link, _ in root.iterlinks() if not link.startswith("#")} == set()
    assert "@import" not in content
    assert "url(" not in content
    assert root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == [
        "default-src 'none'; style-src 'unsafe-inline'"
    ]
    assert [a for e in root.iter() for a in e.attrib if a.startswith("on")] == []


def test_every_table_has_a_caption_and_heads_that_say_what_they_are_the_head_of():
    for table in page().xpath("//table"):
        assert len(table.xpath("./caption")) == 1
        assert {head.get("scope") for head in table.xpath("./thead//th")} == {"col"}
        assert all(row.xpath("./th[@scope='row']") for row in table.xpath("./tbody/tr[not(@class='cut')]"))


def test_links_lead_somewhere_ids_are_given_once_and_no_level_of_heading_is_skipped():
    root = page()
    ids = root.xpath("//@id")

    assert len(ids) == len(set(ids))
    named = [*root.xpath("//@aria-labelledby"), *root.xpath("//@aria-describedby")]
    assert {href[1:] for href in root.xpath("//a/@href")} | set(named) <= set(ids)
    levels = [int(h.tag[1]) for h in root.iter("h1", "h2", "h3", "h4")]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_an_interim_page_says_so_on_top_in_every_part_in_its_title_and_on_paper():
    root = page(an_interim_debrief())

    assert root.xpath("//head/title/text()") == [f"{INTERIM}. Debrief: Sales Director"]
    heads = texts(root, "//main/section/h2[not(@id='not-decided')] | //main/section/section/h3")
    assert [head for head in heads if not head.endswith(INTERIM)] == []
    (box,) = texts(root, "//div[@class='interim']")
    assert "Ana Ruiz: the card for C04 عمر حداد is missing or not complete." in box
    assert "INTERIM\\3a  cards are still out" in root.xpath("//style")[0].text
    assert texts(root, "//details[contains(@class, 'protocol')]") == []
    assert INTERIM not in html.tostring(page(), encoding="unicode")


def test_before_the_meeting_the_page_and_the_chairs_document_hold_it_the_same_way():
    before = replace(a_debrief(), meeting=None)
    steps = [p.text for p in Document(shipped_templates() / "chair.docx").paragraphs if p.style.name == "List Number"]

    assert texts(page(before), "//details[@class='protocol']/ol/li") == steps
    assert texts(page(), "//details[@class='protocol']") == []


def test_each_stage_has_its_own_parts_and_names_itself_in_them():
    root = html.document_fromstring(web.render(of_two_stages(), TEMPLATE).decode())
    ids = root.xpath("//@id")

    assert texts(root, "//h2")[4:7] == [
        "The result · Stage: panel",
        "Musts, checked on paper · Stage: screen",
        "What the panel must talk about · Stage: screen",
    ]
    assert [texts(t, "./tbody/tr/th") for t in root.xpath("//table[contains(@class, 'result')]")] == [
        ["C03 Lea Brandt", "C04 عمر حداد"],
        ["C01 Sam Idowu", "C02 Kim <Tran> & Söhne"],
    ]
    assert len(ids) == len(set(ids))


def test_with_nobody_rated_the_page_says_so():
    nobody = a_debrief(candidates=(), talk=(), cut=(), meeting=None)

    assert "No candidate's ratings can be shown yet." in texts(page(nobody), "//main/p")


def test_one_candidate_alone_with_no_rating_at_all_has_a_page():
    (first, *_) = a_debrief().candidates
    blank = replace(
        first,
        rank=None,
        next=None,
        total=replace(first.total, value=None, low=None, high=None, n=0, after_discussion=None, why_not="no rating"),
        competencies=tuple(
            replace(
                c, mean=None, median=None, figure=None, n=0, range=None, agreed=None, after=None,
                ratings=tuple(replace(r, rating=None, note="", after=None) for r in c.ratings),
            )
            for c in first.competencies
        ),
    )  # fmt: skip

    root = page(a_debrief(candidates=(blank,), talk=(), cut=(), meeting=None))

    assert root.xpath("//*[local-name()='circle']") == []
    assert "Nothing: no ratings are 2 or more apart" in " ".join(texts(root, "//section/p"))
    assert "nan" not in root.text_content().lower().split()


def test_an_own_template_that_asks_for_what_is_not_given_is_refused_by_name(tmp_path):
    own = tmp_path / "page.html"
    own.write_text("<p>{{ shoe_size }}</p>", encoding="utf-8")

    with pytest.raises(TemplateError, match=r"page\.html: this template cannot be filled: 'shoe_size' is undefined"):
        web.render(report(), own)


def test_every_number_is_a_dot_at_its_place_and_every_number_after_the_talk_a_ring():
    debrief, root = a_debrief(), page()
    for n, competency in enumerate(a_kit().competencies, start=1):
        (picture,) = root.xpath(f"//*[@aria-labelledby='stage-1-{n}-picture-title']")
        found = [c for p in debrief.candidates for c in p.competencies if c.key == competency.key]
        before = [number_of(r.rating, debrief.rules) for c in found for r in c.ratings]
        after = [r.after for c in found for r in c.ratings if r.moved]

        for kind, numbers in (("dot", before), ("after", after)):
            places = picture.xpath(f".//*[local-name()='circle' and @class='{kind}']/@cx")
            assert places == [f"{5 + 22.5 * (number - 1):.2f}%" for number in numbers if number is not None]


def test_an_interval_is_a_whisker_from_end_to_end_and_there_is_none_without_one():
    (picture,) = page().xpath("//*[@aria-labelledby='stage-1-totals-picture-title']")
    whiskers = picture.xpath(".//*[local-name()='line' and @class='whisker' and @y1=@y2]")

    expected = [(c.total.low, c.total.high) for c in a_debrief().candidates if c.total.low is not None]
    assert [(float(w.get("x1")[:-1]), float(w.get("x2")[:-1])) for w in whiskers] == [
        pytest.approx((5 + 22.5 * (low - 1), 5 + 22.5 * (high - 1))) for low, high in expected
    ]
    assert len(whiskers) == 3
    assert picture.xpath(".//*[local-name()='rect' or local-name()='path']") == []


def test_a_minimum_is_a_line_through_every_candidates_ratings_and_said_in_words():
    root = page()
    lines = "//section[h3[normalize-space()='{}']]//*[local-name()='line' and @class='minimum']/@x1"

    assert root.xpath(lines.format("Reaching terms with another party")) == ["50.00%"] * 4
    assert root.xpath(lines.format("Working in a team")) == []
    assert texts(root, "//figcaption[contains(., 'minimum')]") == [
        "The scale: 1 well below, 3 meets what the job needs, 5 well above. "
        "The broken line is the minimum set in advance."
    ]


def test_equal_ratings_stand_above_each_other():
    alike = Picture(
        id="p", title="t", description="d",
        tracks=(Track(label="C01", detail="", dots=tuple(Dot(at=4, letter=x) for x in "ABC")),),
    )  # fmt: skip

    heights = [int(y) for y in re.findall(r'<circle class="dot" cx="72.50%" cy="(\d+)"', draw(alike))]

    assert heights == [heights[0], heights[0] - 22, heights[0] - 44]


def test_a_picture_says_what_it_is_and_a_long_name_is_cut_in_it():
    drawn = html.fragment_fromstring(
        draw(Picture(id="p", title="Totals", description="See the table.",
                     tracks=(Track(label="C01 " + "Maximiliane <i> " * 4, detail="", dots=()),)))
    )  # fmt: skip

    assert (drawn.get("role"), drawn.get("aria-labelledby"), drawn.get("aria-describedby")) == (
        "img", "p-title", "p-description",
    )  # fmt: skip
    assert drawn.xpath("./title/text()") == ["Totals"]
    assert drawn.xpath("./text[@class='who']/text()") == ["C01 Maximiliane <i> Maximiliane <i>…"]


# From here on as a browser shows it. Where CI runs, a browser that is missing is an error and not a skip.
in_a_browser = [
    pytest.mark.broad,
    pytest.mark.filterwarnings("default"),
    pytest.mark.skipif(BROWSER is None and "CI" not in os.environ, reason="Chromium is not installed"),
]


def broad(test):
    for mark in in_a_browser:
        test = mark(test)
    return test


@pytest.fixture(scope="module")
def browser():
    if "CI" not in os.environ:
        pytest.importorskip("playwright", reason="playwright is not installed")
    from playwright.sync_api import sync_playwright

    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=BROWSER, args=[*quiet, "--disable-sync", "--no-first-run"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    made = {
        "after": a_debrief(besides=BESIDES),
        "before": replace(a_debrief(), meeting=None),
        "interim": an_interim_debrief(),
    }
    for name, debrief in made.items():
        (folder / f"{name}.html").write_bytes(web.render(report(debrief), TEMPLATE))
    (folder / "stages.html").write_bytes(web.render(of_two_stages(), TEMPLATE))
    (folder / "eight.html").write_bytes(web.render(of_eight(), TEMPLATE))
    for language in ("fr", "de"):
        kit = in_interview_language(translated(a_kit(), language))
        (folder / f"{language}.html").write_bytes(web.render(report(a_debrief(kit=kit), kit), TEMPLATE))
    return folder


@pytest.fixture
def show(browser, files):
    """Open one of the pages at a width, in light or dark."""
    contexts = []

    def opened(name="after", width=1280, scheme="light"):
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        contexts.append(context)
        shown = context.new_page()
        shown.goto((files / f"{name}.html").as_uri())
        return shown

    yield opened
    for context in contexts:
        context.close()


@broad
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("name", ["after", "before", "interim", "stages", "fr", "de"])
def test_axe_finds_nothing_that_keeps_anybody_out(show, name, width, scheme):
    from axe_playwright_python.sync_playwright import Axe

    shown = show(name, width, scheme)
    shown.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")

    found = Axe().run(shown)

    assert found.violations_count == 0, found.generate_report()
    assert any(passed["id"] == "color-contrast" for passed in found.response["passes"])


@broad
@pytest.mark.parametrize("name", ["after", "stages", "eight", "fr", "de"])
@pytest.mark.parametrize("width", [1280, 768, 320])
def test_the_page_is_never_wider_than_the_window_and_no_text_is_cut(show, width, name):
    shown = show(name, width)

    assert shown.evaluate("document.documentElement.scrollWidth") <= width
    if width == 320:
        beyond = (
            "[...document.querySelectorAll('p, li, h1, h2, h3, td, th')]"
            ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('thead')).length"
        )
        assert shown.evaluate(beyond) == 0


@broad
@pytest.mark.parametrize("width", [1280, 320])
def test_no_two_dots_of_a_picture_cover_each_other(show, width):
    covered = show(width=width).evaluate(
        """[...document.querySelectorAll('svg.dots')].map(svg => {
            const at = [...svg.querySelectorAll('circle')].map(c => c.getBoundingClientRect());
            return at.some((a, i) => at.slice(i + 1).some(b =>
                Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
                < (a.width + b.width) / 2 - 1));
        })"""
    )

    assert len(covered) == 7
    assert not any(covered)


@broad
def test_a_keyboard_reaches_the_skip_link_first_then_every_link_table_and_question(show):
    shown = show()
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.className") == "skip"
    assert shown.evaluate("document.activeElement.getBoundingClientRect().left") >= 0

    shown.keyboard.press("Enter")
    assert shown.evaluate("document.activeElement.id") == "main"

    expected = shown.evaluate("document.querySelectorAll('main a, main summary, main [tabindex=\"0\"]').length")
    reached = 0
    for _ in range(expected):
        shown.keyboard.press("Tab")
        reached += shown.evaluate("document.activeElement.closest('main') !== null")
    assert reached == expected

    shown.locator("summary").first.focus()
    shown.keyboard.press("Enter")
    assert shown.locator("details").first.evaluate("each => each.open")


@broad
def test_dark_is_dark_and_light_is_light(show):
    ground = "getComputedStyle(document.body).backgroundColor"

    assert show(scheme="light").evaluate(ground) == "rgb(255, 255, 255)"
    assert show(scheme="dark").evaluate(ground) == "rgb(20, 24, 29)"


@broad
def test_the_browser_asks_for_nothing_but_the_file(browser, files):
    asked = []
    shown = browser.new_page()
    shown.on("request", lambda request: asked.append(request.url))
    shown.goto((files / "after.html").as_uri())
    shown.wait_for_load_state("networkidle")

    assert asked == [(files / "after.html").as_uri()]


@broad
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_on_paper_every_page_has_its_number_and_where_it_is_from_and_says_interim(show, tmp_path, paper):
    show("interim", scheme="dark").pdf(path=tmp_path / "page.pdf", format=paper)
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = text.split("\f")[:-1]

    assert len(pages) > 3
    for n, printed in enumerate(pages, start=1):
        assert INTERIM in printed
        assert f"Page {n} of {len(pages)}" in printed
        assert f"Kit sales-director, version {a_kit().version[:4]}-" in printed


@broad
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_on_paper_the_notes_of_eight_people_are_all_there_to_their_ends(show, tmp_path):
    show("eight").pdf(path=tmp_path / "page.pdf", format="A4")
    text = subprocess.run(["pdftotext", str(tmp_path / "page.pdf"), "-"], check=True, capture_output=True, text=True)

    for n in range(8):
        assert len(re.findall(rf"END{n}\b", text.stdout)) == 2 * 4


def test_what_was_asked_besides_stands_on_the_page_as_it_was_written():
    root = page(a_debrief(besides=BESIDES))

    assert texts(root, "//section[@aria-labelledby='besides']//li") == ["C04 عمر حداد, Ana Ruiz: وماذا بعد؟ <b>"]
