"""The overview: what stands in it, that it is true of the kit, and that any text prints as it is."""

import re
import zipfile
from dataclasses import replace
from fractions import Fraction
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from generator.auditing import audit_kit
from generator.errors import TemplateError
from generator.kits import overview
from generator.kits.overview import coverage, holding, lines, rules, sight
from generator.model import GoesTo, Points
from generator.wording import tongue

TEMPLATES = Path(__file__).parent.parent / "templates"
TEMPLATE = TEMPLATES / "overview.docx"
HOSTILE = ["R&D <b>Ana</b>", "{{ x }} {% if %} =1+1", "王小明 أحمد 🚀 “O'Brien”"]


def rendered(kit, short=()):
    return Document(BytesIO(overview.render(kit, short, partial(audit_kit, kit), TEMPLATE)))


def text_of(document):
    """All text of the body, and of header and footer, a line each."""
    parts = [document.element.body, document.sections[0].header._element, document.sections[0].footer._element]
    paragraphs = (p for part in parts for p in part.iter(qn("w:p")))
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs)


def tables_of(document):
    """Each table's rows of cell texts under the title that it has for those who listen."""
    return {
        t._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")): [
            ["\n".join("".join(x.text or "" for x in p.iter(qn("w:t"))) for p in tc.p_lst) for tc in tr.tc_lst]
            for tr in t._tbl.tr_lst
        ]
        for t in document.tables
    }


def test_the_headings_stand_in_order_after_one_title(solo_kit):
    paragraphs = rendered(solo_kit).paragraphs
    headings = [(p.style.name, p.text) for p in paragraphs if p.style.name.startswith(("Title", "Heading"))]

    assert headings == [
        ("Title", "Overview: Sales Director"),
        ("Heading 1", "Who asks and rates what"),
        ("Heading 1", "The sessions side by side"),
        ("Heading 1", "What is short"),
        ("Heading 1", "Weights, minimums and how ratings are added up"),
        ("Heading 1", "What this panel can see"),
        ("Heading 1", "Checked on paper and asked as facts"),
        ("Heading 1", "Every line of the posting"),
        ("Heading 1", "Seen, not rated here"),
        ("Heading 1", "How structured is this interview"),
    ]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("2027-01-19", "19 January 2027"), ("19 January 2027", "19 January 2027"), ("01/02/2027", "01/02/2027")],
)
def test_the_day_of_a_session_stands_in_words_where_it_can_be_read_only_one_way(solo_kit, typed, shown):
    ana, *others = solo_kit.panel
    kit = replace(solo_kit, panel=(replace(ana, date=typed, start="9:00"), *others))

    assert coverage.days_of(kit)[0]["sessions"][0] == f"Ana Ruiz\n{shown}, 9:00"


def held(table):
    """Which rows of a table stay with the next one."""
    return [row.find(f".//{qn('w:keepNext')}") is not None for row in table._tbl.tr_lst]


def test_a_long_agenda_may_break_but_neither_end_stands_alone(solo_kit):
    first, *others = solo_kit.sessions
    longer = replace(first, minutes=75, questions=tuple(replace(q, minutes=q.minutes + 2) for q in first.questions))
    agenda, short = (
        held(rendered(replace(solo_kit, sessions=s)).tables[1]) for s in ((longer, *others), (first, *others))
    )

    assert len(agenda) >= holding.LONG > len(short)
    assert all(short[:-1])
    assert agenda[:4] == [True, True, True, False]
    assert agenda[-3:-1] == [False, True]


def test_the_last_line_checked_on_paper_stands_with_the_one_before(solo_kit):
    checked = next(t for t in rendered(solo_kit).tables if "How to ask" in [cell.text for cell in t.rows[0].cells])

    assert held(checked)[-2:] == [True, False]


def test_no_table_begins_with_a_row_alone_at_the_foot_of_a_page(solo_kit):
    *_, lines, unrated, components = map(held, rendered(solo_kit).tables)

    assert lines[:4] == components[:4] == [True, True, True, False]
    assert unrated[:2] == [True, True]


def test_the_form_of_interview_is_one_line(solo_kit, together_kit):
    assert coverage.form_of(solo_kit) == "3 one-to-one interviews of 60 min"
    assert coverage.form_of(together_kit) == "1 interview of 60 min with 3 interviewers together"


def test_the_matrix_has_every_question_under_who_asks_it_and_counts_raters(solo_kit):
    heads, *rows, minutes = tables_of(rendered(solo_kit))["Who asks and rates what"]

    assert heads == ["Competency", "Ana Ruiz", "Ben Okafor", "Chloé Martin", "Raters"]
    assert minutes == ["Minutes", "60 min", "60 min", "60 min", ""]
    assert [row[0] for row in rows] == [c.printed_name for c in solo_kit.competencies]
    assert [row[-1] for row in rows] == ["2"] * len(rows)
    asked = {q for row in rows for cell in row for q in re.findall(r"q\d+", cell)}
    assert asked == {q.id for q in solo_kit.questions}


def test_together_one_asks_and_the_others_rate(together_kit):
    _, first, *_ = tables_of(rendered(together_kit))["Who asks and rates what"]

    # The first competency is not the first question: an easier one opens.
    assert sorted(first[1:4]) == sorted(["● asks q2", "○ rates q2", "○ rates q2"])
    assert first[4] == "3"


def test_the_sign_for_listening_is_explained_only_where_somebody_listens(solo_kit, together_kit):
    explained = "○ rates: listens and rates."

    assert explained not in text_of(rendered(solo_kit))
    assert explained in text_of(rendered(together_kit))


def test_who_asks_without_rating_is_not_counted_as_a_rater(together_kit):
    session = together_kit.sessions[0]
    asker = session.questions[0].asks
    others = tuple(seat.id for seat in session.seats if seat.id != asker)
    questions = tuple(replace(q, rates=others) for q in session.questions)
    rows = coverage.matrix_of(replace(together_kit, sessions=(replace(session, questions=questions),)))["rows"]

    row = next(row for row in rows if "asks q1, does not rate" in row["cells"])
    assert row["raters"] == "2"


def test_the_agenda_has_each_sessions_pieces_at_their_time(solo_kit):
    first, *others = solo_kit.sessions
    uneven = replace(solo_kit, sessions=(replace(first, opening=4), *others))
    heads, *rows = tables_of(rendered(uneven))["The sessions side by side"]

    assert heads == ["Clock", "Ana Ruiz", "Ben Okafor", "Chloé Martin"]
    clocks = [row[0] for row in rows]
    assert clocks == sorted(set(clocks))
    assert clocks[-1] == "01:00"
    assert {len(row) for row in rows} == {4}
    at = dict(zip(clocks, rows, strict=True))
    assert at["00:04"][1] == "Facts to ask, 3\u00a0min"
    assert at["00:04"][2] == ""
    assert at["00:08"][2].startswith(solo_kit.sessions[1].questions[0].id)


def test_many_sessions_make_several_tables_and_lose_none(solo_kit):
    many = tuple(replace(solo_kit.sessions[0], id=f"i{n}") for n in range(7))
    days = coverage.days_of(replace(solo_kit, sessions=many))

    assert [len(day["sessions"]) for day in days] == [4, 3]


def test_stages_are_named_where_there_are_several(solo_kit):
    first, *others = solo_kit.sessions
    kit = replace(solo_kit, sessions=(replace(first, stage="screen", minutes=45), *others))

    assert (
        coverage.form_of(kit) == "screen: 1 one-to-one interview of 45 min; panel: 2 one-to-one interviews of 60 min"
    )
    assert [day["stage"] for day in coverage.days_of(kit)] == ["Stage: screen", "Stage: panel"]


def test_what_is_short_is_listed_or_said_to_be_nothing(solo_kit):
    assert overview.NOTHING_SHORT in text_of(rendered(solo_kit))

    told = text_of(rendered(solo_kit, ["one rater only for X & <Y>"]))
    assert "One rater only for X & <Y>." in told
    assert overview.NOTHING_SHORT not in told


def test_nothing_short_is_not_claimed_where_a_competency_has_one_rater(solo_kit):
    alone = replace(solo_kit, sessions=solo_kit.sessions[:1], facts=())

    assert overview.NOTHING_SHORT not in text_of(rendered(alone))
    assert overview.NOTHING_SHORT not in text_of(rendered(replace(alone, short=True)))


def test_every_line_of_the_posting_is_there_with_what_became_of_it(solo_kit, together_kit):
    for kit in (solo_kit, together_kit):
        _, *rows = tables_of(rendered(kit))["Every line of the posting"]

        assert [row[1] for row in rows] == [line.text for line in kit.lines]
        starts = {
            GoesTo.RATED: "Rated: ",
            GoesTo.FACT: "Asked as a fact by ",
            GoesTo.SCREENING: "Checked on paper",
            GoesTo.NONE: "Not rated",
        }
        for row, line in zip(rows, kit.lines, strict=True):
            assert row[3].startswith(starts[line.goes_to])


def test_a_rated_line_names_its_competencies_with_their_questions(solo_kit):
    line = next(line for line in solo_kit.lines if line.goes_to is GoesTo.RATED)
    competency = next(c for c in solo_kit.competencies if line.n in c.because)
    becomes = next(row for row, own in zip(lines.line_rows(solo_kit), solo_kit.lines, strict=True) if own is line)

    asked = ", ".join(q.id for q in solo_kit.questions if q.competency == competency.id)
    assert f"{competency.printed_name} ({asked})" in becomes["becomes"]


def test_a_line_marked_rated_that_nothing_rates_is_told(solo_kit):
    kit = replace(solo_kit, competencies=(), sessions=(), facts=())

    told = [row["becomes"] for row in lines.line_rows(kit) if lines.NO_COMPETENCY in row["becomes"]]
    assert len(told) == sum(line.goes_to is GoesTo.RATED for line in kit.lines)


def test_paper_checks_and_facts_are_listed_with_who_asks(solo_kit):
    _, *rows = tables_of(rendered(solo_kit))["Checked on paper and asked as facts"]
    names = coverage.names_of(solo_kit)

    assert [row[0] for row in rows] == [c.id for c in solo_kit.screening] + [f.id for f in solo_kit.facts]
    assert [row[4] for row in rows][-len(solo_kit.facts) :] == [names[f.seat] for f in solo_kit.facts]


def test_equal_weights_are_said_in_one_line_and_others_shown_with_reasons(solo_kit):
    assert "Equal weights; no minimum set." in text_of(rendered(solo_kit))

    first, *others = solo_kit.competencies
    kit = replace(
        solo_kit, competencies=(replace(first, weight=1.5, minimum=2.5, reason="=the job & <more>"), *others)
    )
    _, row, *_ = tables_of(rendered(kit))["Weights and minimums"]
    assert row == [first.printed_name, "1.5", "2.5", "=the job & <more>"]
    assert "Below a minimum nothing happens by itself: the panel discusses and decides." in text_of(rendered(kit))


def test_points_are_explained_with_numbers(solo_kit):
    for zero_at, three, one in ((0, "48", "16"), (1, "40", "0")):
        points = Points(total=100, interview=80, zero_at=zero_at, other=(("skills-test", 20),), pass_mark=70)
        told = rules.rule_sentences(replace(solo_kit, rules=replace(solo_kit.rules, points=points)))
        expected = f"a mean of 5 gives 80, of 3 gives {three}, of 1 gives {one} (zero points stand at {zero_at})."
        assert any(expected in sentence for sentence in told)


def test_reliability_of_combined_raters_is_as_published():
    assert [round(sight.reliability(0.44, n), 3) for n in (1, 2, 3, 4, 5)] == [0.44, 0.611, 0.702, 0.759, 0.797]


def test_what_the_panel_can_see_tells_sitting_together_apart(solo_kit, together_kit):
    solo, together = (sight.sight_of(kit, audit_kit(kit).sight) for kit in (solo_kit, together_kit))

    assert "Here each competency has 2 raters," in solo[0]
    assert sight.ONE_ROOM not in solo[1]
    assert together[1].endswith(sight.ONE_ROOM)


def test_what_the_panel_can_see_and_how_it_is_reckoned_stand_in_the_document(solo_kit):
    known = audit_kit(solo_kit).sight
    told = text_of(rendered(solo_kit))

    for text in (*sight.sight_of(solo_kit, known), sight.reckoned(known, tongue("en"))):
        assert text in told


def test_the_fifteen_components_are_the_last_table_with_what_shows_and_what_would_raise_each(solo_kit):
    components = audit_kit(solo_kit).components
    document = rendered(solo_kit)
    title, (_, *rows) = list(tables_of(document).items())[-1]

    assert title == "How structured is this interview"
    shown = [f"{c.why} To raise it: {c.mend}" if c.mend else c.why for c in components]
    assert rows == [[str(c.number), c.name, c.verdict, text] for c, text in zip(components, shown, strict=True)]
    assert "judged from the plan alone: 11 of 15 met, 3 partly, 1 not ours to know." in text_of(document)


def test_a_kit_with_nothing_in_it_still_prints(solo_kit):
    nothing = replace(solo_kit, competencies=(), sessions=(), seen=(), screening=(), facts=(), lines=())

    told = text_of(rendered(nothing, ["Nothing of this posting can be rated."]))
    assert "Nothing of this posting can be rated." in told
    assert "Nothing in the posting is checked on paper or asked as a fact." in told


def test_hostile_text_prints_as_it_is(solo_kit):
    kit = replace(
        solo_kit,
        requisition=replace(solo_kit.requisition, title="A&B <b> {{ title }}", organisation="=1+1 {%p x %}"),
        panel=tuple(replace(p, name=name) for p, name in zip(solo_kit.panel, HOSTILE, strict=True)),
        lines=tuple(replace(line, text=f"{line.text} & <i> {{{{ y }}}} =2 📎") for line in solo_kit.lines),
    )
    document = rendered(kit)
    tables = tables_of(document)

    assert tables["Who asks and rates what"][0][1:4] == HOSTILE
    assert tables["The sessions side by side"][0][1:] == HOSTILE
    assert [row[1] for row in tables["Every line of the posting"][1:]] == [line.text for line in kit.lines]
    assert "Overview: A&B <b> {{ title }}" in text_of(document)
    assert "=1+1 {%p x %} · Director level" in text_of(document)


def test_hundreds_of_lines_keep_their_rows_whole_under_a_repeated_header(solo_kit):
    document = rendered(replace(solo_kit, lines=solo_kit.lines * 8))

    for table in document.tables:
        head, *rows = table._tbl.tr_lst
        assert head.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in (head, *rows))
        columns = len(table._tbl.tblGrid.gridCol_lst)
        assert all(len(row.tc_lst) == columns for row in (head, *rows))


def test_it_ends_with_what_it_was_made_from_and_what_it_is_not(solo_kit):
    told = text_of(rendered(solo_kit))

    assert "The anchors are drafts to calibrate with your experts. This is not legal advice." in told
    assert f"panelpack {solo_kit.provenance.program}" in told
    assert solo_kit.provenance.posting not in told
    assert "validated" not in told.lower()


def test_title_and_language_are_set(solo_kit):
    core = rendered(solo_kit).core_properties

    assert (core.title, core.language) == ("Overview: Sales Director", "en-GB")


def test_the_same_kit_gives_the_same_bytes(together_kit):
    made = {overview.render(together_kit, ["x"], partial(audit_kit, together_kit), TEMPLATE) for _ in range(2)}

    assert len(made) == 1


def test_a_template_that_asks_for_an_unknown_name_is_refused_by_name(solo_kit, tmp_path):
    document = Document(TEMPLATE)
    document.add_paragraph("{{ salary }}")
    document.save(tmp_path / "own.docx")

    with pytest.raises(TemplateError, match="salary"):
        overview.render(solo_kit, (), partial(audit_kit, solo_kit), tmp_path / "own.docx")


def test_the_template_is_what_its_script_draws(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(TEMPLATES)
    import draw_overview
    import drawing

    drawing.save(draw_overview.draw(), tmp_path / "overview.docx")

    with zipfile.ZipFile(tmp_path / "overview.docx") as drawn, zipfile.ZipFile(TEMPLATE) as kept:
        assert {n: drawn.read(n) for n in drawn.namelist()} == {n: kept.read(n) for n in kept.namelist()}


def test_points_without_a_number_for_no_example_are_told_before_the_first_interview(solo_kit):
    points = Points(total=100, interview=100)
    left_out, counted = (
        rules.rule_sentences(replace(solo_kit, rules=replace(solo_kit.rules, points=points, no_example=rule)))
        for rule in ("exclude", "count-as-1")
    )

    assert any("it means no points too" in text for text in left_out)
    assert not any("it means no points too" in text for text in counted)


def test_points_are_rounded_in_the_overview_as_the_rule_says(solo_kit):
    told = {
        rounding: rules.rule_sentences(
            replace(solo_kit, rules=replace(solo_kit.rules, points=Points(total=75, interview=75, rounding=rounding)))
        )
        for rounding in ("half-up", "half-even")
    }
    worth = replace(Points(total=75, interview=75), zero_at=1)

    assert any("of 3 gives 45," in text for text in told["half-up"])
    exact = worth.worth(Fraction(3), 5)

    assert exact == Fraction(75, 2)
    assert (worth.rounded(exact), replace(worth, rounding="half-even").rounded(exact)) == (38, 38)
