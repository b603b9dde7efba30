"""The memo of a plan: what was assumed, is asked, can be told apart, is left out, is short, and what is next."""

from dataclasses import replace
from pathlib import Path

from generator.auditing import audit_kit
from generator.cli.memo import memo
from generator.kits.overview.sight import told_apart
from generator.kits.overview.structure import summary
from generator.model import GoesTo, Importance, Kind, Level, Line, SeenCompetency, Use
from generator.wording import tongue
from tests.panels import panel_kit

TITLES = [
    "What is asked", "What the panel can tell apart", "What is left out", "What is short", "What to do next",
]  # fmt: skip

LESS = (Importance.PREFERRED, Importance.NONE)


def told(kit, short=(), uses=(), **options):
    return memo(kit, None, short, uses, **options)


def part(text, title):
    """The lines of one part."""
    return next(p for p in text.split("\n\n") if p.startswith(title)).splitlines()[1:]


def seen(name, why):
    return SeenCompetency(id=name, slot=None, printed_name=name, because=(), why=why)


def test_a_memo_has_its_parts_in_order_and_no_line_is_too_long(solo_kit):
    text = told(solo_kit, ["Something is short."], folder=Path("kits/role"))

    assert [p.splitlines()[0] for p in text.split("\n\n")] == ["Sales Director, Nebulith", *TITLES]
    assert max(map(len, text.splitlines())) <= 100
    assert not any(line.endswith(" ") for line in text.splitlines())


def test_parts_without_anything_to_say_are_left_out():
    assert [p.splitlines()[0] for p in told(panel_kit()).split("\n\n")] == ["Role, Nebulith", *TITLES[:2]]


def test_the_plan_and_the_overview_show_the_same_figures(solo_kit):
    audit = audit_kit(solo_kit)
    known = " ".join(" ".join(part(told(solo_kit), TITLES[1])).split())

    assert all(text in known for text in told_apart(audit.sight, tongue("en")))
    assert (
        f"How structured is this interview: {summary(audit.components, tongue('en'))}; the overview says which"
        in known
    )


def test_a_level_that_somebody_chose_is_not_said_to_be_the_postings(planned):
    from generator.cli.flow import read_posting
    from tests.intake import POSTING

    reading = read_posting(POSTING, (), as_posting=False).reading
    kit = planned("sales-director")

    assert "(the posting says “" in memo(kit, reading, ()).split("\n")[1]
    chosen = replace(kit, requisition=replace(kit.requisition, level=Level.ENTRY))
    assert memo(chosen, reading, ()).splitlines()[1] == "  Level: entry"


def test_stand_ins_are_named_as_such():
    kit = panel_kit()
    standing = replace(kit, panel=tuple(replace(p, name=f"Interviewer {n}") for n, p in enumerate(kit.panel, 1)))

    assert "stand-ins" in told(standing)
    assert "stand-ins" not in told(kit)


def test_what_one_person_asks_on_a_competency_stands_together():
    kit = panel_kit(competencies="aab"[1:])

    assert part(told(kit), TITLES[0])[0] == "  A: q1a by Ana Ruiz (posting, line 1)"


def test_many_lines_and_names_are_counted_and_not_listed():
    kit = panel_kit()
    lines = tuple(replace(kit.lines[0], n=n, line=n + 1) for n in range(9))
    first, *others = kit.competencies
    many = tuple(seen(f"Skill {n}", "no time is left for it") for n in range(9))
    text = told(replace(kit, lines=lines, competencies=(replace(first, because=tuple(range(9))), *others), seen=many))

    assert "(posting, lines 1, 2, 3, 4, 5 and 4 more)" in text
    assert part(text, TITLES[2]) == [
        "  No time is left for it: Skill 0; Skill 1; Skill 2; Skill 3; Skill 4; Skill 5; and 3 more"
    ]


def test_fields_that_are_to_be_named_stand_in_one_sentence():
    whys = [f"name the slot ({field}) in kit.yaml to rate it" for field in ("trade", "tool")]
    text = told(replace(panel_kit(), seen=tuple(seen(f"Skill {n}", why) for n, why in enumerate(whys))))

    assert part(text, TITLES[2]) == [
        "  Only once plan-review.xlsx says of which field: Skill 0 (trade); Skill 1 (tool)"
    ]


def line(n, **changes):
    usual = {"section": None, "text": "Able to fly " + "far " * 40, "kind": Kind.COMPETENCY, "goes_to": GoesTo.NONE}
    return Line(n=n, line=n + 1, importance=Importance.MUST, **(usual | {"why": "no competency fits"} | changes))


def test_lines_that_nothing_fits_are_cut_and_the_last_of_many_counted():
    kit = replace(panel_kit(), lines=tuple(line(n) for n in range(8)))
    head, *listed, last = part(told(kit), TITLES[2])

    assert head == "  Asked for, but nothing in the catalogue fits:"
    assert len(listed) == 6
    assert all(text.endswith(" …") and len(text) <= 100 for text in listed)
    assert last == "    and 2 more, all of them in the overview"


def test_facts_and_paper_checks_are_counted_in_the_singular_and_the_plural(solo_kit):
    required = tuple(replace(c, importance=Importance.MUST) for c in solo_kit.screening[:1])
    one = replace(solo_kit, facts=solo_kit.facts[:1], screening=required)
    musts = replace(solo_kit, screening=tuple(replace(c, importance=Importance.MUST) for c in solo_kit.screening[:2]))

    assert part(told(one), TITLES[0])[-2:] == [
        "  Besides, 1 fact is asked and not rated",
        "  Checked on paper: 1 thing, it is required",
    ]
    assert part(told(musts), TITLES[0])[-1] == "  Checked on paper: 2 things, both of them required"
    mixed = replace(
        solo_kit, screening=(one.screening[0], *(replace(musts.screening[1], importance=i) for i in LESS))
    )
    assert part(told(mixed), TITLES[0])[-2:] == [
        f"  Besides, {len(solo_kit.facts)} facts are asked and not rated",
        "  Checked on paper: 3 things, 1 of them required",
    ]


def test_a_question_used_elsewhere_is_told_with_the_last_day_and_kit(solo_kit):
    question = solo_kit.questions[0]
    uses = [Use(question=question.source, kit=kit, on=on) for kit, on in (("a", "2027-01-02"), ("b", "2027-02-01"))]

    (told_of,) = part(told(solo_kit, uses=uses), "Asked elsewhere already")
    assert told_of.endswith("used on 2027-02-01 in b")


def test_commands_of_what_is_next_stand_whole_on_their_own_lines(solo_kit):
    folder = Path("a rather long folder") / ("kits-of-our-house-" * 4)
    lines = part(told(solo_kit, folder=folder), "What to do next")

    assert [text.strip() for text in lines if "panelpack" in text] == [
        f'panelpack plan "{folder}" --update',
        f'panelpack status "{folder}"',
        f'panelpack build "{folder}"',
    ]
