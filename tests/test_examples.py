"""The example openings: built twice, elsewhere and otherwise, they equal each other and what is committed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.digests import content_digest
from generator.kits import record

ROOT = Path(__file__).parent.parent
KITS = ("sales-director", "client-director", "infirmiere-coordinatrice", "schichtleitung-lager")
PEOPLE = "Idowu Tran Brandt Haddad Novak Moreau Lindgren Fabre-Kowalski Demirel Brömmel".split()
WORLDS = (
    {"PYTHONHASHSEED": "1", "TZ": "America/Lima", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8", "COLUMNS": "60"},
)


def built(name, folder, world):
    """The bytes of a pack that the real program builds from the committed plan and candidates."""
    kit = folder / name
    kit.mkdir(parents=True)
    for file in ("kit.yaml", "candidates.csv"):
        shutil.copy(ROOT / "kits" / name / file, kit / file)
    command = [sys.executable, "-m", "generator", "build", str(kit)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env={**os.environ, **world})
    return {p.relative_to(kit / "pack").as_posix(): p.read_bytes() for p in (kit / "pack").rglob("*") if p.is_file()}


@pytest.mark.broad
@pytest.mark.parametrize("name", KITS)
def test_an_example_is_the_same_wherever_it_is_built(name, tmp_path):
    one, two = (built(name, tmp_path / f"world-{n}", world) for n, world in enumerate(WORLDS))

    assert one == two


@pytest.mark.parametrize(
    ("name", "world"),
    [
        ("sales-director", WORLDS[0]),
        ("client-director", WORLDS[1]),
        pytest.param("infirmiere-coordinatrice", WORLDS[0], marks=pytest.mark.broad),
        pytest.param("schichtleitung-lager", WORLDS[1], marks=pytest.mark.broad),
    ],
)
def test_an_example_that_is_built_elsewhere_is_the_same_as_the_committed_one(name, world, tmp_path):
    one = built(name, tmp_path, world)

    committed = ROOT / "kits" / name / "pack"
    assert set(one) == {p.relative_to(committed).as_posix() for p in committed.rglob("*") if p.is_file()}
    for path, content in one.items():
        assert content_digest(content) == content_digest((committed / path).read_bytes()), path


@pytest.mark.parametrize(
    ("name", "together", "language"),
    [
        ("sales-director", [False, False, False], "en"),
        ("client-director", [True], "en"),
        ("infirmiere-coordinatrice", [False, False], "fr"),
        ("schichtleitung-lager", [True], "de"),
    ],
)
def test_an_example_shows_one_form_of_interview_in_its_language_and_holds_no_candidate(name, together, language):
    kit = record.read(ROOT / "kits" / name)

    assert [session.together for session in kit.sessions] == together
    assert (kit.language, kit.requisition.interview_language) == (language, language)
    assert all(len(kit.raters_of(competency)) >= 2 for competency in kit.competencies)
    text = (ROOT / "kits" / name / "kit.yaml").read_text(encoding="utf-8")
    assert not any(person in text for person in PEOPLE)
