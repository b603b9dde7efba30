"""A plan that needs an approval and has none says so on all that goes out, and no longer once it is frozen."""

import json
import re
import shutil
from dataclasses import replace

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from generator.cli import cli
from generator.kits import record
from generator.kits.short_sheet import render as short_sheet
from generator.office import shipped_templates
from tests import intake
from tests.cards import filled
from tests.documents import text_of

DRAFT = "DRAFT, not approved"


@pytest.fixture(scope="module")
def drafted(tmp_path_factory, planned):
    """A small kit with approval asked for, and a pack that says that it has none."""
    kit = tmp_path_factory.mktemp("draft") / "role"
    kit.mkdir()
    plan = planned("sales-director", ["Ana Ruiz:45"])
    plan = replace(plan, requisition=replace(plan.requisition, id="role"))
    text = record.write(replace(plan, rules=replace(plan.rules, approval="required")))
    (kit / "kit.yaml").write_text(text.replace("look_for: []", "look_for: [names a price]"), encoding="utf-8")
    assert CliRunner().invoke(cli, ["build", str(kit), *intake.PEOPLE]).exit_code == 0
    return kit


@pytest.fixture
def kit(drafted, tmp_path):
    return shutil.copytree(drafted, tmp_path / "role")


def documents(kit):
    """What goes out, by its place in the pack."""
    return {str(p.relative_to(kit / "pack")): p for p in sorted((kit / "pack").rglob("*.*")) if p.suffix != ".json"}


def marked(kit):
    """The files that say DRAFT, cards by the text on them."""
    return {name for name, path in documents(kit).items() if DRAFT in shown(path)}


def shown(path):
    if path.suffix == ".docx":
        return text_of(path.read_bytes())
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        return "\n".join(str(c.value) for row in book.worksheets[0].iter_rows() for c in row if c.value is not None)
    return path.read_text(encoding="utf-8")


def test_what_goes_out_unapproved_says_so(kit):
    plain = re.compile(r"(READ-ME\.txt|declaration\.docx|screening\.xlsx)$")

    assert marked(kit) == {name for name in documents(kit) if not plain.search(name)}


def test_the_card_says_so_on_top_and_in_no_block(kit):
    path = kit / "pack/send/ana-ruiz/role_C01_s1_ana-ruiz.xlsx"
    sheet = load_workbook(path)["Scorecard"]

    said = [cell.coordinate for row in sheet.iter_rows() for cell in row if DRAFT in str(cell.value)]
    assert said == ["A1"]


def test_after_the_freeze_the_next_build_takes_it_off_and_leaves_what_somebody_changed(run, kit):
    guide = kit / "pack/send/ana-ruiz/READ-ME.txt"
    guide.write_text("mine", encoding="utf-8")
    card = kit / "pack/send/ana-ruiz/role_C02_s1_ana-ruiz.xlsx"
    card.write_bytes(filled(card.read_bytes(), rating_q1=3))

    run("freeze", kit, "--by", "Ida Berg", "--on", "2027-03-01")
    said = run("build", kit).stderr

    assert marked(kit) == {"send/ana-ruiz/role_C02_s1_ana-ruiz.xlsx"}
    assert guide.read_text(encoding="utf-8") == "mine"
    assert "role_C02_s1_ana-ruiz.xlsx: somebody changed it, so it stays" in said
    assert "Up to date" not in said
    assert "Everything else is up to date." in run("build", kit).stderr


def test_a_change_after_the_freeze_is_a_draft_again_until_it_is_frozen(run, kit):
    run("freeze", kit, "--by", "Ida Berg", "--on", "2027-03-01")
    path = kit / "kit.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("no_example: exclude", "no_example: count-as-1"))

    run("build", kit, "--reason", "as the works council asked")
    assert "candidate-brief.docx" in marked(kit)

    run("freeze", kit, "--by", "Ida Berg", "--on", "2027-03-02")
    run("build", kit)
    assert marked(kit) == set()


def test_a_candidate_who_is_added_to_a_draft_gets_draft_cards(run, kit):
    run("candidate", "add", kit, "Noor Haddad")

    assert DRAFT in shown(kit / "pack/send/ana-ruiz/role_C03_s1_ana-ruiz.xlsx")


def test_a_card_marked_so_is_read_and_listed_as_before_the_freeze(run, kit):
    intake.fill(kit, "s1", "C01", (3, 4, 3))
    run("freeze", kit, "--by", "Ida Berg", "--on", "2027-04-01")

    found = json.loads(run("status", kit, "--format", "json").stdout)

    assert [c["state"] for c in found["cards"] if c["seat"] == "s1" and c["candidate"] == "C01"] == ["complete"]
    assert [p["code"] for p in found["problems"]] == ["before-freeze"]


def test_no_document_of_a_plan_that_needs_no_approval_says_so(sent):
    assert marked(sent) == set()


def test_a_short_sheet_says_so(planned):
    kit = planned("sales-director", ["Ana Ruiz:20"], short=True, level="entry")
    session, seat, _ = kit.seats[0]
    template = shipped_templates() / "short.docx"

    said = [text_of(short_sheet(kit, session, seat, template, draft=draft)) for draft in (True, False)]

    assert [DRAFT in text for text in said] == [True, False]
