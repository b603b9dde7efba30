"""Each document of the example openings as text, compared with what it said before: a change of content shows.

The text is in tests/golden/, a file for each document. After a change that is meant, and after the examples are built
anew, write it again with `pytest tests/test_golden_documents.py --update-golden` and read the difference.
"""

import shutil
from pathlib import Path

import pytest
from renderings import of_document

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
KINDS = (".docx", ".xlsx", ".txt")


def documents(kit):
    """The pack and the first debrief by path in the kit; of the cards those of one candidate."""
    folder = ROOT / "kits" / kit
    found = (p for part in ("pack", "debrief/1") for p in sorted((folder / part).rglob("*")) if p.suffix in KINDS)
    return {p.relative_to(folder).as_posix(): p for p in found if "_C0" not in p.name or "_C01_" in p.name}


KITS = ("sales-director", "client-director", "infirmiere-coordinatrice", "schichtleitung-lager")


@pytest.mark.parametrize("kit", KITS)
def test_every_document_says_what_it_said(kit, request):
    said = {f"{name}.txt": of_document(path.name, path.read_bytes()) for name, path in documents(kit).items()}
    if request.config.getoption("--update-golden"):
        write(GOLDEN / kit, said)

    before = {p.relative_to(GOLDEN / kit).as_posix(): p for p in (GOLDEN / kit).rglob("*.txt")}

    assert set(said) == set(before)
    for name, text in said.items():
        assert text == before[name].read_text(encoding="utf-8"), name


def write(folder, said):
    """The text of each document in place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in said.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def test_a_rendering_shows_words_cells_lists_and_names():
    card = of_document("card.xlsx", documents("sales-director")[CARD].read_bytes())
    guide = of_document("guide.docx", documents("sales-director")["pack/send/ana-ruiz/guide.docx"].read_bytes())

    assert "sheet: Scorecard, locked, frozen at A5" in card
    assert 'list "1,2,3,4,5,no example,not asked"' in card
    assert "name rating_q1: Scorecard!" in card
    assert "[Heading 1] (new page) Question 1: " in guide
    assert "table: What each rating means\n  1 well below | 2 below" in guide


CARD = "pack/send/ana-ruiz/sales-director_C01_s1_ana-ruiz.xlsx"
