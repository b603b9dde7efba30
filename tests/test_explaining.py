"""The explanation as a page: every line with its kind and place, the words that caused it, nothing from outside."""

import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator import explaining
from generator.cli.flow import Wishes, make_plan, read_posting
from generator.explaining.exact import described
from generator.model import Detail, DetailOf, GoesTo, Kind

HOSTILE = """Baker <script>alert('x')</script>

Requirements:
- You work well in a team & <img src=x onerror=alert(1)> "quoted" and solve problems {{ x }}
- Five years of experience in a bakery </li></ol><style>body { display: none }</style>
- Clean driving licence

Tasks:
- Advise customers and solve problems with them, in a team
"""


@pytest.fixture
def explained(tmp_path):
    """The page, its tree and the kit, for the text of an advert."""

    def make(advert):
        path = tmp_path / "advert.txt"
        path.write_text(advert, encoding="utf-8")
        read = read_posting(path, (), as_posting=False)
        kit = make_plan(read, "explain", Wishes())
        page = explaining.render(read.reading, read.matched, kit, "html")
        return page, LexborHTMLParser(page), kit, read.matched

    return make


def said(node):
    return " ".join(node.text().split())


def test_every_line_stands_on_the_page_in_order_with_its_number_kind_and_place(explained):
    _, tree, kit, _ = explained(HOSTILE)

    lines = tree.css("li.line")

    assert [said(line.css_first(".text, h3")) for line in lines] == [
        " ".join(line.text.split()) for line in kit.lines
    ]
    assert [line.css_first(".no").text() for line in lines] == [str(line.line) for line in kit.lines]
    for node, line in zip(lines, kit.lines, strict=True):
        about = node.css_first(".about")
        assert (about is None) == (line.kind is Kind.HEADING)
        assert about is None or about.css_first(".kind").text() == line.kind.value
        assert ("rated" in node.attributes["class"].split()) == (line.goes_to is GoesTo.RATED)
        assert about is None or line.why is None or line.why in about.text()


def test_the_words_that_brought_a_competency_are_marked_beside_its_name(explained):
    _, tree, _, matched = explained(HOSTILE)

    for node, one in zip(tree.css("li.line"), matched, strict=True):
        marked = "".join(mark.text() for mark in node.css("mark"))
        assert [re.search("“(.*)”", said(match))[1] for match in node.css(".matches li")] == [
            " ".join(m.because.split()) for m in one.matches
        ]
        assert all(word in marked for m in one.matches for word in m.because.split())
    assert any(len(one.matches) > 1 for one in matched)


def test_a_competency_in_a_line_that_is_checked_on_paper_is_not_said_to_be_rated_for_it(explained):
    _, tree, kit, _ = explained(
        "Welder\n\nYour tasks:\n- Weld steel frames to drawings\n- Check welds for defects\n\nRequirements:\n"
        "- Certificate in welding steel frames\n- Careful work\n"
    )

    for node, line in zip(tree.css("li.line"), kit.lines, strict=True):
        becomes = [said(match).rpartition("; ")[2] for match in node.css(".matches li")]
        assert line.goes_to is GoesTo.RATED or "rated here" not in becomes
    assert "rated here" in tree.html


def test_the_page_needs_nothing_from_outside_and_shows_the_posting_as_text(explained):
    page, tree, _, _ = explained(HOSTILE)

    assert tree.css("script, img, link, iframe, object, [src], [href], [onerror]") == []
    assert len(tree.css("style")) == 1
    assert not re.search(r"url\(|@import|https?:", page)
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;" in page


def test_the_counts_on_top_are_those_of_the_lines(explained):
    _, tree, kit, _ = explained(HOSTILE)
    told = [line for line in kit.lines if line.kind is not Kind.HEADING]

    counts = [int(node.text()) for node in tree.css(".counts b")]

    assert counts == [
        len(told),
        sum(line.kind.asks for line in told),
        *(sum(line.goes_to is place for line in told) for place in GoesTo),
    ]
    assert sum(counts[2:]) == counts[0]


def test_words_that_overlap_are_marked_once_with_both_numbers():
    from generator.explaining.page import _marked
    from generator.model import Match

    found = [
        Match(id="a", slot=None, because="b c", confidence=1.0),
        Match(id="b", slot=None, because="c d", confidence=1.0),
    ]

    assert _marked("a b c d <", found) == 'a <mark>b </mark><mark data-n="1">c</mark><mark data-n="2"> d</mark> &lt;'
    assert _marked("nothing", found) == "nothing"


def test_the_command_prints_the_page(run, tmp_path):
    (tmp_path / "advert.txt").write_text(HOSTILE, encoding="utf-8")

    page = run("explain", "advert.txt", "--format", "html").stdout

    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")


def test_what_a_line_names_exactly_stands_below_it_in_words():
    details = (
        Detail(of=DetailOf.YEARS, words="2+ years", low=2, unit="years"),
        Detail(of=DetailOf.YEARS, words="mehrjährige", unit="years"),
        Detail(of=DetailOf.AMOUNT, words="up to 50 lbs", high=50, unit="lb"),
        Detail(of=DetailOf.AMOUNT, words="$12-17/h", low=12, high=17.5, unit="USD per hour"),
        Detail(of=DetailOf.LANGUAGE, words="B2", name="German", level="B2"),
        Detail(of=DetailOf.LANGUAGE, words="Basic", name="French", level="A2"),
        Detail(of=DetailOf.LANGUAGE, words="native", name="English", level="C2", native=True),
        Detail(of=DetailOf.LANGUAGE, words="Polish", name="Polish"),
        Detail(of=DetailOf.PAPER, words="RN", name="RN"),
        Detail(of=DetailOf.ONE_OF, words="A, B or C", members=("A", "B", "C")),
        Detail(of=DetailOf.EQUIVALENT, words="or equivalent"),
    )

    assert [described(detail) for detail in details] == [
        "at least 2 years",
        "years, number not said",
        "at most 50 lb",
        "12 to 17.5 USD per hour",
        "German B2",
        "French, about A2 (our reading of “Basic”)",
        "English: “native” asks where somebody comes from; as a level it is C2",
        "Polish, level not said",
        "RN",
        "one of A, B, C",
        "“or equivalent” counts too",
    ]


BILINGUAL = """# Night nurse / Infirmière de nuit

## What we need

- We are looking for a nurse with at least two years of experience on a ward
- Driving licence and German at B2
- You work well in a team with the doctors
- SAP, Vivendi or Medifox

## Votre profil

- Vous avez au moins deux ans d'expérience dans un service de soins
- Vous aimez le travail en équipe avec les médecins
- Anglais courant
"""


@pytest.fixture
def table_of(tmp_path):
    """The table for the text of an advert."""

    def make(advert):
        path = tmp_path / "advert.md"
        path.write_text(advert, encoding="utf-8")
        read = read_posting(path, (), as_posting=False)
        return explaining.render(read.reading, read.matched, make_plan(read, "explain", Wishes()), "table")

    return make


def test_the_table_says_what_a_line_names_exactly_below_it_and_nothing_where_it_names_nothing(table_of):
    table = table_of(BILINGUAL)

    assert [line.strip() for line in table.splitlines() if "names exactly" in line] == [
        "names exactly: at least 2 years",
        "names exactly: German B2; Driving licence",
        "names exactly: one of SAP, Vivendi, Medifox",
        "names exactly: at least 2 years",
        "names exactly: English, about C1 (our reading of “courant”)",
    ]
    assert max(map(len, table.splitlines())) <= 100


def test_the_table_and_the_page_say_the_main_language_and_those_of_parts(table_of, explained):
    _, tree, kit, _ = explained(BILINGUAL)

    assert "Read as: markdown, en (parts in fr)" in table_of(BILINGUAL)
    assert "Read as markdown, in English, parts of it in French" in [said(node) for node in tree.css("header .soft")]
    spoken = {said(node): node.attributes["lang"] for node in tree.css("[lang][dir]")}
    assert spoken["Anglais courant"] == "fr"
    assert spoken["You work well in a team with the doctors"] == "en"
    assert kit.requisition.interview_language == "en"
