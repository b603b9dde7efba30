"""What the tests of taking in share: a kit that went out, and its cards as interviewers fill them in."""

import hashlib
import json
from datetime import date
from io import BytesIO
from pathlib import Path

from click.testing import CliRunner
from openpyxl import load_workbook

from generator.cli import cli

ROOT = Path(__file__).parent.parent
POSTING = ROOT / "kits" / "sales-director" / "posting.md"
KEYS = {"s1": "ana-ruiz", "s2": "ben-okafor", "s3": "chloe-martin"}
PANEL = ("--interviewer", "Ana Ruiz:60", "--interviewer", "Ben Okafor:60", "--interviewer", "Chloé Martin:60")
PEOPLE = ("--candidate", "Sam Idowu", "--candidate", "Kim Tran")


def send(folder):
    """Build a kit for two candidates and three interviewers into *folder*."""
    options = ["build", str(POSTING), "-o", str(folder), *PANEL, *PEOPLE]
    assert CliRunner().invoke(cli, options).exit_code == 0
    return folder


NOTE = "They said what they did, step by step"
FILLED: dict[tuple[bytes, str, str], bytes] = {}


def fill(kit, seat, candidate, ratings=(3, 4, 3, 2), /, *, note=NOTE, own="yes", name=None, **others):
    """Fill a card as an interviewer would and put it into returned/; the path. *others* are cells by their names."""
    card = f"role_{candidate}_{seat}_{KEYS[seat]}"
    empty = (kit / "pack" / "send" / KEYS[seat] / f"{card}.xlsx").read_bytes()
    usual = {"own_ratings": own, "knew_before": "no", "interview_date": date(2027, 3, 9)}
    # Tests fill the same cards in the same way again and again. repr tells 1 from 1.0 and True.
    wanted = (empty, candidate, repr((ratings, note, usual | others)))
    if wanted not in FILLED:
        FILLED[wanted] = _filled(empty, candidate, ratings, note, usual | others)
    path = kit / "returned" / (name or f"{card}.xlsx")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(FILLED[wanted])
    return path


def _filled(empty, candidate, ratings, note, parts):
    """The bytes of a card once its ratings, notes and *parts* are filled in and it was saved."""
    book = load_workbook(BytesIO(empty))
    cells = {
        n: book["Scorecard"][d.attr_text.rpartition("!")[2].replace("$", "")] for n, d in book.defined_names.items()
    }
    questions = sorted((n for n in cells if n.startswith("rating_")), key=lambda n: int(n.removeprefix("rating_q")))
    for question, rating in zip(questions, ratings, strict=True):
        cells[question].value = rating
        if rating is not None and note:
            cells[question.replace("rating", "note")].value = f"{note}, as asked in {question} of {candidate}"
    for part, value in parts.items():
        cells[part].value = value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def fill_all(kit):
    """Fill every card of the kit, each complete."""
    for candidate in ("C01", "C02"):
        for number, seat in enumerate(KEYS):
            fill(kit, seat, candidate, (3 + number % 2, 4, 2, 5))


def digests(folder):
    """The SHA-256 of every file below a folder."""
    return {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


def listed(run, kit, code=None):
    """What the real `status` lists of a kit, of one code or all."""
    found = json.loads(run("status", kit, "--format", "json").stdout)["problems"]
    return [problem for problem in found if code in (None, problem["code"])]
