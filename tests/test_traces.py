"""What tells of a candidate: the name in every order and spelling, its parts, the code; no more."""

import pytest

from generator.traces import readings, trace_of, words_of
from generator.traces.everyday import EVERYDAY

LEA = trace_of("C03", ["Léa Brandt-Müller", "LAY-ah"], words_of(["Kim Brandt", "the müll"]))


@pytest.mark.parametrize(
    "text",
    [
        "Léa Brandt-Müller", "LEA BRANDT MUELLER", "brandt müller, léa", "lea_brandt-muller.pdf",
        "LeaBrandtMuller@x.org", "Le\u0301a Brandt Mu\u0308ller", "Léa Müller's answer", "Müller, Léa", "lay-ah",
        "L\u00e9a\u00a0Brandt\u2011M\u00fcller",
    ],
)  # fmt: skip
def test_the_whole_name_is_seen_in_every_order_and_spelling(text):
    assert LEA.is_named_in(text)
    assert not LEA.is_named_in(LEA.without(text))


@pytest.mark.parametrize("text", ["Clea Brandt Muller", "Lea Brandtner", "Brandt", "lay", "Müllerin", ""])
def test_another_word_is_not_the_name(text):
    assert not LEA.is_named_in(text)


def test_a_part_tells_where_nobody_else_has_it_in_small_letters_too():
    assert LEA.parts == ("Léa", "Müller", "LAY")
    assert LEA.without("As Léa said, LEA and Lea’s team; at sea, Kim Brandt; müller") == (
        "As [removed] said, [removed] and [removed] team; at sea, Kim Brandt; [removed]"
    )


def test_in_marks_a_part_needs_a_capital():
    styles = trace_of("C03", ["Harry Styles"], ())

    assert styles.without("xl/styles.xml of STYLES", written=True) == "xl/styles.xml of [removed]"
    assert styles.is_partly_named_in("styles")
    assert not styles.is_partly_named_in("styles", written=True)


def test_a_name_in_a_script_without_spaces_is_seen_in_the_middle():
    wang = trace_of("C01", ["王芳"], ())

    assert wang.without("我和王芳谈过") == "我和[removed]谈过"


def test_an_apostrophe_is_any_apostrophe_or_none():
    trace = trace_of("C01", ["Seán O'Neil"], ())

    assert all(trace.is_named_in(text) for text in ("Sean O’Neil", "sean oneil", "O'Neil, Seán"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jürgen Groß", "Juergen GROSS"), ("Juergen Mueller", "Müller, Jürgen"), ("Øyvind Łukasz", "lukasz oyvind"),
        ("Sam Idowu", "S\u00adam Ido\u200bwu"), ("Sam Idowu", "Ｓａｍ Ｉｄｏｗｕ"), ("Ana van der Berg", "Berg, Ana"),
        ("Ana van der Berg", "vanderBergAna"), ("Mark May", "May, Mark"), ("Hampe", "hampe"),
    ],
)  # fmt: skip
def test_every_spelling_that_a_record_finds_a_purge_finds(name, text):
    assert trace_of("C01", [name], ()).is_named_in(text)


def test_everyday_words_are_no_name_in_another_order_or_alone():
    assert not trace_of("C01", ["Mark May"], EVERYDAY).is_named_in("you may mark it")
    assert trace_of("C01", ["May", "Ann May"], EVERYDAY).without("may I? Ann may; May, Ann") == (
        "may I? [removed]; [removed]"
    )


def test_letters_in_a_digest_are_no_name():
    digest = "3f9ada3c5b7e2d104f9ada3c"

    assert not trace_of("C01", ["Ada Bell"], ()).is_partly_named_in(digest)
    assert trace_of("C01", ["Ada Bell"], ()).without(f"{digest} of ada") == f"{digest} of [removed]"


def test_a_text_is_seen_as_its_reader_sees_it():
    cut = "<t>Le</t></r><r><t>&#233;a</t>"

    assert "Leéa" in list(readings(cut))
    assert '{"name": "Léa"}' in list(readings('{"name": "L\\u00e9a"}'))


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("role_C03_s1_ana.xlsx", True), ("role_c03.pdf", True), ("C03scan.pdf", True), ("role_C031_s1.xlsx", False),
        ("AC03.pdf", False), ("c03c60f7ee78.json", False),
    ],
)  # fmt: skip
def test_a_file_is_told_by_the_code_in_its_name(file, told):
    assert LEA.is_told_by(file) is told
