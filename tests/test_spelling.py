"""What a pattern spells, and what the rest of it needs."""

import pytest

from generator.extracting.spelling import Alternative, spell


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"\bcover letter\b", ("|cover letter|",)),
        ("licen[cs]es?", (".licences.", ".licence.", ".licenses.", ".license.")),
        (r"^pay (?:per|an?) hour$", ("^pay per hour$", "^pay an hour$", "^pay a hour$")),
        (r"\bco\b-\bop\b", ("|co-op|",)),
        (r"(?:end\b|ends)ing", (".endsing.",)),
        (r"p\.m\.", (".p.m..",)),
        ("(on|off)-site", (".on-site.", ".off-site.")),
    ],
)
def test_a_pattern_of_few_texts_spells_them_all(pattern, texts):
    (found,) = spell(pattern)
    assert (found.spelled, found.needs) == (True, (texts,))


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("colou?rs+", ((".colour.", ".color."), (".s.",))),
        ("no{2,}ne", ((".n.",), (".o.",), (".ne.",))),
        ("(?:care)?(?!x)ful", ((".careful.", ".ful."),)),
        (r"\bcreativ\w+\b", (("|creativ.",),)),
        (r"\bsitting still\b.{0,9}\b(?:long|\w+ hours)", (("|sitting still|",), (".long.", ". hours."))),
        ("(?:a|b*)+c", ((".c.",),)),
        (r"\u00e9tat", ((".tat.",),)),
        ("x*", ()),
        ("(?P<name>care)", ()),
        ("[^a]", ()),
        ("$|^", ()),
    ],
)
def test_what_spells_too_much_needs_some_of_the_letters_that_each_of_its_matches_holds(pattern, needs):
    found = list(spell(pattern))
    assert (any(each.spelled for each in found), found[0].needs) == (False, needs)


def test_a_figure_that_each_match_holds_is_told():
    assert [each.counts for each in spell(r"\d+ kg|\d* lb|(?:\d|x)+ t|[\d,]+ g")] == [True, False, False, False]


def test_the_members_of_a_group_are_written_out_where_little_stands_around_them():
    assert list(spell(r"\b(?:skills|abilit\w+)\b")) == [
        Alternative(r"\bskills\b", (("|skills|",),), spelled=True),
        Alternative(r"\babilit\w+\b", (("|abilit.",),)),
    ]
    assert [each.pattern for each in spell(r"(?:very long words before )+(?:a\w|b\w)")] == [
        r"(?:very long words before )+(?:a\w|b\w)"
    ]


def test_a_text_whose_edge_cannot_be_is_left_out():
    assert list(spell(r"\b^you|^\b-you")) == [
        Alternative(r"\b^you", (("^you.",),), spelled=True),
        Alternative(r"^\b-you", ()),
    ]
