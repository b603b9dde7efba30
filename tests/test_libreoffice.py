"""The documents in LibreOffice's own eyes, through its API: nothing to repair, locks and lists in force, all told."""

import json
import shutil
import subprocess
import sys
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

import pytest

from generator.auditing import audit_kit
from generator.kits import pack
from generator.model import Candidate
from generator.planning.shortfalls import shortfalls
from generator.scorecards import paper
from generator.scorecards import render as render_cards

LOOK = Path(__file__).with_name("libreoffice_look.py")
TYPE = Path(__file__).with_name("libreoffice_type.py")
PEOPLE = (Candidate(code="C01", name="Sam Idowu"), Candidate(code="C02", name="Kim Tran"))
PRINTED = ("interviewer", "candidate", "candidate_code", "card_id", "kit_id", "kit_version", "session", "seat")


@cache
def with_uno():
    """A Python that can talk to LibreOffice: ours, the system's, or the one that comes with LibreOffice."""
    office = shutil.which("soffice")
    beside = Path(office).resolve().with_name("python") if office else None
    for python in (sys.executable, "/usr/bin/python3", *([str(beside)] if beside else [])):
        if (
            Path(python).exists()
            and subprocess.run([python, "-c", "import uno"], capture_output=True).returncode == 0
        ):
            return python
    return None


pytestmark = [
    pytest.mark.broad,
    pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed"),
    pytest.mark.skipif(not with_uno(), reason="no Python with LibreOffice's API (python3-uno) is installed"),
]


def looked_at(files, folder):
    """What LibreOffice makes of files, by name."""
    command = [with_uno(), str(LOOK), str(folder / "profile"), *(str(folder / name) for name in files)]
    for name, content in files.items():
        (folder / name).write_bytes(content)
    found = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    return {Path(path).name: seen for path, seen in json.loads(found.stdout).items()}


@pytest.fixture(scope="module", params=["solo_kit", "together_kit"])
def kit(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def seen(kit, tmp_path_factory):
    """Every document of the pack as LibreOffice sees it, by a name made of its path."""
    made = {**dict(pack.render(kit, PEOPLE, shortfalls(kit), partial(audit_kit, kit)))}
    made |= {**dict(render_cards(kit, PEOPLE[:1])), **dict(paper.render_all(kit, None))}
    office = {path.replace("/", "__"): c for path, c in made.items() if path.endswith((".docx", ".xlsx"))}
    return looked_at(office, tmp_path_factory.mktemp("seen"))


def test_every_document_opens_as_it_is(seen):
    assert [name for name, look in seen.items() if look is None] == []


def test_a_document_that_needs_repair_would_be_told(kit, tmp_path):
    card = next(content for _, content in render_cards(kit, PEOPLE[:1]))

    found = looked_at({"whole.xlsx": card, "broken.xlsx": card[:4000]}, tmp_path)

    assert found["whole.xlsx"] is not None
    assert found["broken.xlsx"] is None


def test_every_word_document_tells_its_title_language_headings_and_table_heads(seen):
    for name, look in seen.items():
        if name.endswith(".docx"):
            levels = [1, *(level for level, _ in look["headings"])]
            assert look["title"], name
            assert look["language"] == "en", name
            assert len(levels) > 2, name
            assert all(after - before <= 1 for before, after in pairwise(levels)), name
            assert all(look["tables"]), name
            assert all(look["pictures"]), name


def test_pages_are_as_many_as_are_promised(kit, seen):
    for session, seat, person in kit.seats:
        folder, questions = f"send__{person.key}__", len(session.questions)
        sides = seen[f"{folder}{kit.requisition.id}_{seat.id}_{person.key}_paper.docx"]["pages"]
        # The first page, one for each question, straight after, how to rate and what not to ask, two answers.
        assert seen[f"{folder}guide.docx"]["pages"] == questions + 4
        assert seen[f"{folder}declaration.docx"]["pages"] == 1
        assert sides == (2 if questions <= 4 else 3)
    assert seen["candidate-brief.docx"]["pages"] == 1


def cards(seen):
    return {name: look for name, look in seen.items() if "_C01_" in name}


def test_on_a_card_only_answers_are_open_and_all_sheets_are_locked(kit, seen):
    assert len(cards(seen)) == len(kit.seats)
    for look in cards(seen).values():
        assert look["sheets"] == [
            *([title, True, True] for title in ("Scorecard", "Anchors", "How to rate")),
            ["_kit", False, True],
        ]
        locked = {name for name, cell in look["cells"].items() if cell["locked"]}
        assert locked == set(PRINTED)


def test_a_rating_offers_its_list_and_stops_all_else(seen):
    for look in cards(seen).values():
        ratings = [cell for name, cell in look["cells"].items() if name.startswith("rating_")]
        assert ratings
        for cell in ratings:
            assert cell["offers"] == '"1";"2";"3";"4";"5";"no example";"not asked"'
            assert cell["stops"]


def test_the_line_on_top_follows_what_is_filled_in(kit, seen):
    for name, look in cards(seen).items():
        (session,) = (s for s, _, p in kit.seats if p.key in name)
        total = len(session.questions)
        numbers = ", ".join(str(n) for n in range(1, total + 1))
        assert look["line"] == [
            f"0 of {total} rated",
            f"{total} of {total} rated; note missing for question {numbers}",
            f"{total} of {total} rated; now answer the line about your own ratings, at the end",
            f"{total} of {total} rated; nothing is missing",
        ]


def test_the_rows_of_long_notes_grow_while_somebody_types_and_are_printed_whole(kit, seen, tmp_path):
    note = ("She said that two people were away, so she took the handover and rang the site herself. " * 14)[:1200]
    path, content = next(iter(render_cards(kit, PEOPLE[:1])))
    card, pdf = tmp_path / "card.xlsx", tmp_path / "card.pdf"
    card.write_bytes(content)

    command = [with_uno(), str(TYPE), str(tmp_path / "profile"), note, str(card), str(pdf)]
    typed = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    printed = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout

    heights = json.loads(typed.stdout)
    assert set(heights) == {name for name in seen[path.replace("/", "__")]["cells"] if name.startswith("note_")}
    assert min(heights.values()) > 60
    assert [name for name in heights if f"{name}." not in printed] == []


def test_the_screening_list_is_locked(seen):
    assert seen["screening.xlsx"]["sheets"] == [["Screening", True, True]]
