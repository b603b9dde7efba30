"""What tells of a candidate: the name in every order and spelling, its parts, the code; no more."""

import pytest

from generator.traces import readings, trace_of, words_of

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


def test_a_part_tells_where_nobody_else_has_it_and_it_is_written_as_a_name():
    assert LEA.parts == ("Léa", "Müller", "LAY")
    assert LEA.without("As Léa said, LEA and Lea’s team; at sea, Kim Brandt; müller") == (
        "As [removed] said, [removed] and [removed] team; at sea, Kim Brandt; müller"
    )


def test_a_name_in_a_script_without_spaces_is_seen_in_the_middle():
    wang = trace_of("C01", ["王芳"], ())

    assert wang.without("我和王芳谈过") == "我和[removed]谈过"


def test_an_apostrophe_is_any_apostrophe_or_none():
    trace = trace_of("C01", ["Seán O'Neil"], ())

    assert all(trace.is_named_in(text) for text in ("Sean O’Neil", "sean oneil", "O'Neil, Seán"))


def test_a_text_is_seen_as_its_reader_sees_it():
    cut = "<t>Le</t></r><r><t>&#233;a</t>"

    assert "Leéa" in list(readings(cut))
    assert '{"name": "Léa"}' in list(readings('{"name": "L\\u00e9a"}'))


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("role_C03_s1_ana.xlsx", True), ("role_c03.pdf", True), ("C03scan.pdf", True), ("role_C031_s1.xlsx", False),
        ("AC03.pdf", False), ("c03c60f7ee78.json", False),
    ],  # fmt: skip
)
def test_a_file_is_told_by_the_code_in_its_name(file, told):
    assert LEA.is_told_by(file) is told
