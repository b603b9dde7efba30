"""The sheet of a short interview: guide and card in one, two sides; the card to key in stays as it is."""

import shutil
import subprocess
from dataclasses import replace

import pytest
from documents import HOSTILE, TEMPLATES, hostile, tables_of, text_of, with_unknown_name

from generator.errors import TemplateError
from generator.kits import short_sheet
from generator.model import Kind, Level, MatchedUnit
from tests.test_planning import unit
from tests.test_seating import SIX, asking, kit_of, person

TEMPLATE = TEMPLATES / "short.docx"


def short_kit(minutes=30, level=Level.ENTRY, names=("Ana Ruiz",), together=False, fact=True):
    worked = MatchedUnit(unit=unit(20, Kind.EXPERIENCE, text="two years in a shop"), matches=())
    people = tuple(person(name, minutes, together=together) for name in names)
    return kit_of(people, (*asking(*SIX), *([worked] if fact else [])), level=level, short=True)


def sheet(kit, seat=0, template=TEMPLATE):
    session, place, _ = kit.seats[seat]
    return short_sheet.render(kit, session, place, template)


def test_what_is_said_asked_rated_and_signed_stands_on_it():
    kit = short_kit()

    text = text_of(sheet(kit))

    assert "30 min: 00:00 Welcome · 00:02 Facts to ask · 00:05 Question 1" in text
    assert "Thank you for coming. I am Ana Ruiz. We have 30 minutes. I will ask you 4 questions." in text
    for number, question in enumerate(kit.questions, start=1):
        assert f"Question {number} ({question.id}): {kit.competency_of(question).printed_name} · 5 min" in text
        assert question.text in text
        assert question.fallback is None or question.fallback in text
        assert all(f"{probe.star}: {probe.text}" in text for probe in question.probes)
    assert text.count("☐ no example    ☐ not asked, or changed, because") == 4
    assert kit.facts[0].ask in text
    assert "Those are my questions." in text
    assert "☐ These are my own ratings, made before talking to anyone about this candidate." in text
    assert "May not be asked: age," in text


def test_a_box_stands_over_each_anchor_of_each_question():
    kit = short_kit()

    strips = [rows for rows in tables_of(sheet(kit)) if len(rows[0]) == 5]

    assert [rows[1] for rows in strips] == [list(q.anchors) for q in kit.questions]
    assert all(head.startswith("☐ ") for rows in strips for head in rows[0])


def test_points_to_look_for_stand_at_their_question():
    kit = short_kit()
    session = kit.sessions[0]
    told = replace(session.questions[0], look_for=("names the rule", "says who decides"))
    session = replace(session, questions=(told, *session.questions[1:]))

    assert "Look for: names the rule; says who decides" in text_of(sheet(replace(kit, sessions=(session,))))


def test_two_people_together_know_who_opens_and_who_asks():
    kit = short_kit(names=("Ana Ruiz", "Ben Okafor"), together=True)

    one, other = (text_of(sheet(kit, seat)) for seat in (0, 1))

    assert "Read this aloud to open: Thank you for coming. I am Ana Ruiz, and with me is Ben Okafor." in one
    assert "Ana Ruiz reads this aloud to open" in other
    assert "Ben Okafor asks" in one
    assert "you ask" in other


def test_long_texts_leave_fewer_lines_to_write_on_but_always_some():
    kit = short_kit()
    session = kit.sessions[0]
    long = tuple(replace(q, text=q.text * 9) for q in session.questions)
    longer = replace(kit, sessions=(replace(session, questions=long),))

    lines, fewer = ([len(rows) - 1 for rows in tables_of(sheet(each)) if len(rows[0]) == 1] for each in (kit, longer))

    assert len(lines) == len(fewer) == 4
    assert sum(lines) > sum(fewer)
    assert min(fewer) == 2


def test_hostile_texts_print_as_they_are_and_the_bytes_are_the_same(together_kit):
    kit = replace(hostile(together_kit), short=True)

    text = text_of(sheet(kit))

    assert all(words in text for words in HOSTILE)
    assert sheet(kit) == sheet(kit)


def test_a_template_that_asks_for_something_unknown_is_refused_by_name(tmp_path):
    with pytest.raises(TemplateError, match="shoe_size"):
        sheet(short_kit(), template=with_unknown_name(TEMPLATE, tmp_path))


def test_the_pack_of_a_short_interview_holds_the_sheet_instead_of_guide_and_paper(run, tmp_path):
    posting = TEMPLATES.parent / "kits" / "sales-director" / "posting.md"

    run("build", posting, "--short", "--level", "entry", "--interviewer", "Ana Ruiz:20", "-o", "kit")

    folder = tmp_path / "kit" / "pack" / "send" / "ana-ruiz"
    assert sorted(p.name for p in folder.iterdir()) == [
        *("READ-ME.txt", "declaration.docx", "kit_C00_s1_ana-ruiz.xlsx", "kit_s1_ana-ruiz_sheet.docx"),
    ]
    assert "*_sheet.docx" in (folder / "READ-ME.txt").read_text()
    assert "guide" not in (folder / "READ-ME.txt").read_text()


@pytest.mark.broad
@pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdfinfo")), reason="LibreOffice is not installed")
def test_it_prints_on_two_sides(tmp_path):
    kits = [short_kit(m, level, fact=f) for m in (15, 20, 30) for level in list(Level)[:3] for f in (True, False)]
    kits = [kit for kit in kits if kit.questions]
    for number, kit in enumerate(kits):
        (tmp_path / f"{number}.docx").write_bytes(sheet(kit))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run(
        [*command, *sorted(map(str, tmp_path.glob("*.docx")))], check=True, capture_output=True, timeout=540
    )

    for number, kit in enumerate(kits):
        told = subprocess.run(["pdfinfo", tmp_path / f"{number}.pdf"], check=True, capture_output=True, text=True)
        pages = next(int(line.split()[1]) for line in told.stdout.splitlines() if line.startswith("Pages:"))
        assert pages <= 2, (number, len(kit.questions))
