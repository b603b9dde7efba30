"""The command line, end to end, through real files."""

import csv
import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from generator.digests import content_digest
from generator.kits import record

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
POSTING = ROOT / "kits" / "sales-director" / "posting.md"
PANEL = ("--interviewer", "Ana Ruiz:60", "--interviewer", "Ben Okafor:60", "--interviewer", "Chloé Martin:60")
PEOPLE = ("--candidate", "Sam Idowu", "--candidate", "Kim Tran")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRANGE = ["R&D <b>Lee</b>", "{{ x }}", "=1+1", '"Quote" O\'Neil', "王芳", "فاطمة", "Zoë 🙂"]


def files_of(folder):
    """The bytes of every file below a folder but the ledger, which has times in it."""
    found = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "ledger.jsonl")
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in found}


def words_of(path):
    """Every text of a Word document or workbook, joined."""
    if path.suffix == ".xlsx":
        book = load_workbook(BytesIO(path.read_bytes()), read_only=True)
        return "\n".join(
            str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None
        )
    document = Document(path)
    parts = [document.element.body]
    for section in document.sections:
        parts += [section.header._element, section.footer._element]
    paragraphs = [p for part in parts for p in part.iter(f"{W}p")]
    return "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in paragraphs)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The pack of the sales director, built once by the real program."""
    folder = tmp_path_factory.mktemp("built") / "sales-director"
    subprocess.run(
        [sys.executable, "-m", "generator", "build", str(POSTING), "-o", str(folder), *PANEL, *PEOPLE],
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    return folder


def test_a_posting_becomes_a_pack(built):
    names = set(files_of(built))

    assert {"posting.md", "kit.yaml", "candidates.csv", ".gitignore", "pack/manifest.json"} <= names
    assert {"pack/overview.docx", "pack/candidate-brief.docx", "pack/screening.xlsx"} <= names
    for key, seat in (("ana-ruiz", "s1"), ("ben-okafor", "s2"), ("chloe-martin", "s3")):
        send = f"pack/send/{key}"
        assert {f"{send}/guide.docx", f"{send}/declaration.docx", f"{send}/READ-ME.txt"} <= names
        assert {f"{send}/sales-director_{code}_{seat}_{key}.xlsx" for code in ("C01", "C02")} <= names
        assert f"{send}/sales-director_{seat}_{key}_paper.docx" in names


def test_no_candidates_name_stands_in_the_plan_the_manifest_or_a_file_name(built):
    for name, content in files_of(built).items():
        assert "idowu" not in name.lower()
        if name in ("kit.yaml", "pack/manifest.json", "posting.md"):
            assert b"Idowu" not in content


def test_the_manifest_has_version_rules_and_history(built):
    manifest = json.loads((built / "pack" / "manifest.json").read_text(encoding="utf-8"))
    kit = record.read(built)

    assert manifest["version"] == kit.version
    assert manifest["rules_digest"] == kit.rules_digest
    assert [entry["version"] for entry in manifest["history"]] == [kit.version]
    assert manifest["history"][0]["questions"] == {q.id: q.digest for q in kit.questions}
    for name, digest in manifest["files"].items():
        assert content_digest((built / "pack" / name).read_bytes()) == digest


def test_building_prints_the_paths_it_wrote_and_then_that_it_is_up_to_date(run, built, tmp_path):
    folder = tmp_path / "kits" / "again"
    first = run("build", POSTING, "-o", folder, *PANEL, *PEOPLE)
    before = files_of(folder)

    second = run("build", folder)

    printed = [Path(line) for line in first.stdout.splitlines()]
    assert all(path.is_file() for path in printed)
    # posting.md, kit.yaml, plan-review.xlsx, candidates.csv, .gitignore, manifest.json
    assert len(printed) == len(before) - 6
    assert second.stdout == ""
    assert "Up to date" in second.stderr
    assert files_of(folder) == before


def test_a_file_that_somebody_changed_is_left_and_named(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("build", POSTING, folder, *PANEL)
    guide = folder / "pack" / "send" / "ana-ruiz" / "guide.docx"
    document = Document(guide)
    document.add_paragraph("A note of my own")
    document.save(guide)
    mine = guide.read_bytes()

    result = run("build", folder)

    assert guide.read_bytes() == mine
    assert "somebody changed it" in result.stderr
    replaced = run("build", folder, "--replace")
    assert guide.read_bytes() != mine
    assert (guide.parent / "guide.kept-1.docx").read_bytes() == mine
    assert "kept beside it" in replaced.stderr


def test_a_changed_question_gives_a_new_version_and_keeps_the_old_one_in_the_history(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("build", POSTING, folder, *PANEL)
    before = record.read(folder)
    path = folder / "kit.yaml"
    question = before.questions[0]
    text = path.read_text(encoding="utf-8")
    start = text.index("        text: ")
    end = text.index("        fallback: ", start)
    path.write_text(
        text[:start] + "        text: Tell me about the last time it went wrong.\n" + text[end:], encoding="utf-8"
    )

    run("build", folder)

    after = record.read(folder)
    manifest = json.loads((folder / "pack" / "manifest.json").read_text(encoding="utf-8"))
    assert after.questions[0].text != question.text
    assert [e["version"] for e in manifest["history"]] == [before.version, after.version]
    card = words_of(next((folder / "pack" / "send" / "ana-ruiz").glob("*C00*.xlsx")))
    assert "Tell me about the last time it went wrong." in card


def test_a_further_candidate_adds_cards_and_touches_no_other(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("build", POSTING, folder, *PANEL, *PEOPLE)
    before = files_of(folder / "pack" / "send")

    run("build", folder, "--candidate", "Lee Park")

    after = files_of(folder / "pack" / "send")
    new = set(after) - set(before)
    assert sorted(Path(n).name for n in new) == [
        "sales-director_C03_s1_ana-ruiz.xlsx".replace("sales-director", folder.name),
        "sales-director_C03_s2_ben-okafor.xlsx".replace("sales-director", folder.name),
        "sales-director_C03_s3_chloe-martin.xlsx".replace("sales-director", folder.name),
    ]
    assert all(after[name] == content for name, content in before.items() if name.endswith(".xlsx"))
    rows = list(csv.DictReader((folder / "candidates.csv").read_text("utf-8-sig").splitlines()))
    assert [(r["code"], r["name"]) for r in rows] == [("C01", "Sam Idowu"), ("C02", "Kim Tran"), ("C03", "Lee Park")]


def test_a_card_of_a_candidate_who_is_no_longer_listed_stays_and_is_named(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("build", POSTING, folder, *PANEL, *PEOPLE)
    rows = (folder / "candidates.csv").read_text("utf-8-sig").splitlines()
    (folder / "candidates.csv").write_text("\n".join(rows[:2]) + "\n", encoding="utf-8-sig")

    result = run("build", folder)

    assert (folder / "pack" / "send" / "ana-ruiz" / "kit_C02_s1_ana-ruiz.xlsx").is_file()
    assert "kit_C02_s1_ana-ruiz.xlsx: no longer part of the plan" in result.stderr


def test_a_template_that_asks_for_what_we_do_not_give_is_refused_by_name_and_the_pack_stays(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("build", POSTING, folder, *PANEL)
    before = files_of(folder)
    own = tmp_path / "templates"
    own.mkdir()
    document = Document(ROOT / "templates" / "guide.docx")
    document.add_paragraph("{{ salary_history }}")
    document.save(own / "guide.docx")

    result = run("build", folder, "--template-dir", own, expect=1)

    assert f"{own / 'guide.docx'}" in result.stderr
    assert "salary_history" in result.stderr
    assert files_of(folder) == before


def test_a_template_of_ones_own_stands_before_ours(run, tmp_path):
    own = tmp_path / "templates"
    own.mkdir()
    document = Document(ROOT / "templates" / "guide.docx")
    document.add_paragraph("Ask Priya in HR if anything is unclear.")
    document.save(own / "guide.docx")

    run("build", POSTING, "-o", tmp_path / "kit", *PANEL, "--template-dir", own)

    assert "Ask Priya in HR" in words_of(tmp_path / "kit" / "pack" / "send" / "ana-ruiz" / "guide.docx")


def test_two_kits_side_by_side_cannot_have_one_id(run, tmp_path, made):
    made("plan", POSTING, tmp_path / "kits" / "one")
    (tmp_path / "kits" / "one").rename(tmp_path / "kits" / "two")

    result = run("plan", POSTING, "-o", tmp_path / "kits" / "one", expect=1)

    assert "the kit id 'one' is taken" in result.stderr


def test_like_asks_the_questions_of_an_earlier_kit_again(run, tmp_path, made):
    made("plan", POSTING, tmp_path / "one", *PANEL)
    run("plan", POSTING, "-o", tmp_path / "two", *PANEL, "--like", tmp_path / "one")

    one, two = record.read(tmp_path / "one"), record.read(tmp_path / "two")
    assert {q.source for q in one.questions} == {q.source for q in two.questions}


def test_without_candidates_there_is_one_blank_card_a_seat(tmp_path, made):
    made("build", POSTING, tmp_path / "kit", *PANEL)

    assert [p.name for p in sorted((tmp_path / "kit" / "pack").rglob("*_C*.xlsx"))] == [
        "kit_C00_s1_ana-ruiz.xlsx",
        "kit_C00_s2_ben-okafor.xlsx",
        "kit_C00_s3_chloe-martin.xlsx",
    ]


@pytest.mark.parametrize("together", [False, pytest.param(True, marks=pytest.mark.broad)])
def test_strange_names_print_as_they_are_in_every_document(tmp_path, together, made):
    folder = tmp_path / "kit"
    people = [option for name in STRANGE for option in ("--interviewer", f"{name}:45")]
    seen = [option for name in STRANGE for option in ("--candidate", name)]

    made("build", POSTING, folder, *people, *seen, *(["--together"] if together else []))

    overview = words_of(folder / "pack" / "overview.docx")
    assert all(name in overview for name in STRANGE)
    for person in record.read(folder).panel:
        send = folder / "pack" / "send" / person.key
        assert person.name in words_of(send / "guide.docx")
        assert all(name in words_of(send / "declaration.docx") for name in STRANGE)
        for name, card in zip(STRANGE, sorted(send.glob("*_C*.xlsx")), strict=True):
            book = load_workbook(BytesIO(card.read_bytes()), read_only=True)
            values = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
            texts = [str(c.value) for c in values]
            assert name in texts
            assert person.name in texts
            assert not any(c.data_type == "f" and c.value in ("=1+1", "1+1") for c in values)


def test_the_pack_is_the_same_bytes_wherever_and_whenever_it_is_built(built, tmp_path):
    folder = tmp_path / "elsewhere" / "sales-director"
    folder.parent.mkdir()
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C", "LANG": "C"}

    subprocess.run(
        [
            sys.executable,
            "-m",
            "generator",
            "build",
            os.path.relpath(POSTING, ROOT / "tests"),
            "-o",
            str(folder),
            *PANEL,
            *PEOPLE,
        ],
        check=True,
        capture_output=True,
        cwd=ROOT / "tests",
        env=environment,
    )

    assert files_of(folder) == files_of(built)


def test_a_page_that_is_no_posting_is_refused_and_nothing_of_it_is_printed_or_written(run, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text(
        "# Robin Vale joins us as Head of Sales\n\nGeneva, 3 May - We are pleased to announce that Robin Vale has "
        "been appointed Head of Sales. Robin brings fifteen years of experience and joined the team on 1 May.\n\n"
        '"I am delighted to join," said Robin Vale.\n\n#### Contact\n\nrobin.vale@example.org\n\n+41 22 555 01 02\n',
        encoding="utf-8",
    )

    for command in ("plan", "build", "explain"):
        result = run(command, page, expect=1)
        assert result.stdout == ""
        assert "--as-posting" in result.stderr
        assert len(result.stderr.strip().splitlines()) == 1
        assert "Robin" not in result.stderr
        assert "example.org" not in result.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["page.txt"]
    assert run("plan", page, "--as-posting", "-o", tmp_path / "kit").exit_code == 0


def test_contact_data_of_a_posting_is_in_nothing_that_is_written(run, tmp_path):
    posting = tmp_path / "job.md"
    posting.write_text(
        POSTING.read_text(encoding="utf-8") + "\nAsk Robin at robin.vale@example.org or +41 22 555 01 02, "
        "https://www.linkedin.com/in/robin-vale-12345/\n",
        encoding="utf-8",
    )

    result = run("build", posting, "-o", tmp_path / "kit", *PANEL)

    for path in (tmp_path / "kit").rglob("*"):
        if path.is_file():
            text = words_of(path) if path.suffix in (".docx", ".xlsx") else path.read_text("utf-8-sig")
            assert not any(part in text for part in ("robin.vale@", "555 01 02", "robin-vale-12345")), path
    assert "robin.vale@" not in result.output


def test_a_plan_that_is_there_is_never_overwritten(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("plan", POSTING, folder)
    before = (folder / "kit.yaml").read_bytes()

    result = run("plan", POSTING, "-o", folder, expect=1)

    assert "there is a plan here already" in result.stderr
    assert (folder / "kit.yaml").read_bytes() == before


def test_build_uses_the_plan_that_is_there_and_says_so(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("plan", POSTING, folder, *PANEL)

    result = run("build", POSTING, "-o", folder)

    assert "Using the plan that is there" in result.stderr
    assert "ana-ruiz" in result.stdout


def test_a_posting_md_is_planned_where_it_lies_and_left_as_it_is(run, tmp_path):
    folder = tmp_path / "kits" / "role"
    folder.mkdir(parents=True)
    posting = folder / "posting.md"
    posting.write_bytes(POSTING.read_bytes())

    run("plan", posting)

    assert posting.read_bytes() == POSTING.read_bytes()
    assert record.read(folder).requisition.id == "role"


def test_without_an_output_the_kit_goes_to_kits_by_its_title(run, tmp_path):
    posting = tmp_path / "some file.txt"
    posting.write_bytes(POSTING.read_bytes())

    run("plan", posting)

    assert (tmp_path / "kits" / "sales-director" / "kit.yaml").is_file()


def test_the_posting_in_the_kit_reads_the_same_as_the_original(run, tmp_path, made):
    made("plan", POSTING, tmp_path / "kit")

    one = json.loads(run("explain", POSTING, "--format", "json").stdout)["units"]
    two = json.loads(run("explain", tmp_path / "kit" / "posting.md", "--format", "json").stdout)["units"]
    assert [(u["kind"], u["importance"], u["text"]) for u in one] == [
        (u["kind"], u["importance"], u["text"]) for u in two
    ]


def test_explain_accounts_for_every_line(run):
    found = json.loads(run("explain", POSTING, "--format", "json").stdout)

    assert found["posting"]["title"] == "Sales Director"
    assert found["posting"]["level"]["value"] == "director"
    assert [u["n"] for u in found["units"]] == list(range(len(found["units"])))
    for unit in found["units"]:
        assert unit["goes_to"] != "none" or unit["why"]
        assert set(unit) >= {"n", "line", "section", "text", "kind", "importance", "goes_to", "why", "competencies"}
    table = run("explain", POSTING).stdout
    assert "door opener" in table


def test_plan_says_what_it_assumed_what_is_left_out_and_what_is_short(run, tmp_path):
    result = run("plan", POSTING, "-o", tmp_path / "kit", "--interviewer", "Ana Ruiz:60")

    assert "Level: director" in result.stdout
    assert "What is left out" in result.stdout
    assert "One rater only" in result.stdout
    run("plan", POSTING, "-o", tmp_path / "kit2", "--interviewer", "Ana Ruiz:60", "--strict", expect=1)


def test_plan_as_json_is_one_object(run, tmp_path):
    found = json.loads(run("plan", POSTING, "-o", tmp_path / "kit", "--format", "json", *PANEL).stdout)

    assert found["kit"] == "kit"
    assert all(len(c["raters"]) == 2 for c in found["competencies"])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("biuld", "x"), "did you mean 'build'"),
        (("plan", "--interviewr", "x"), "--interviewer"),
        (("plan", "nowhere.md"), "does not exist"),
        (("plan", str(POSTING), "--competencies", "9"), "is not in the range"),
    ],
)
def test_wrong_usage_ends_with_status_two_and_a_hint(run, arguments, says):
    assert says in run(*arguments, expect=2).stderr


def test_planning_options_on_a_kit_that_is_planned_are_wrong_usage(run, tmp_path, made):
    made("plan", POSTING, tmp_path / "kit")

    result = run("build", tmp_path / "kit", "--together", expect=2)

    assert "planned already" in result.stderr


def test_a_catalogue_entry_reads_as_a_page_and_a_wrong_id_gets_a_suggestion(run):
    page = run("catalogue", "show", "deal-closing").stdout
    assert "Not to be mixed up with" in page
    assert "did you mean 'deal-closing'" in run("catalogue", "show", "deal-closin", expect=1).stderr
    assert "deal-closing" in run("catalogue", "list").stdout
    assert "deal-closing" in run("catalogue", "search", "deal closer").stdout
    checked = run("catalogue", "check", "--stats").stdout
    assert "nothing wrong" in checked
    assert "5 is the longest in" in checked


@pytest.mark.broad
def test_a_check_without_figures_says_what_was_checked_and_no_more(run):
    assert len(run("catalogue", "check").stdout.splitlines()) == 1
    assert "nothing wrong" in run("catalogue", "check").stdout


def test_a_catalogue_of_ones_own_that_breaks_a_rule_is_named_by_line(run, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(
        "version: 1\ncompetencies:\n  - id: deal-closing\n    questions:\n      - id: deal-closing-1\n"
        "        text: Did you close it?\n",
        encoding="utf-8",
    )

    result = run("catalogue", "check", "--catalogue", path, expect=1)

    assert f"{path}:5: Q3 deal-closing-1" in result.stderr


def test_the_kit_lists_what_stays_out_of_version_control(built):
    ignored = (built / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert {"candidates.csv", "pack/", "returned/", "debrief/", "records/", "ledger.jsonl"} <= set(ignored)


def test_help_is_light(tmp_path):
    heavy = ("docx", "docxtpl", "openpyxl", "yaml", "jinja2", "lxml")
    code = f"import sys; from generator.cli import cli; print([m for m in {heavy} if m in sys.modules])"

    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)

    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("seed", "people", "form", "competencies"),
    [
        ("000", None, (), 6),
        ("004", True, ("--together",), 5),
        pytest.param("000", None, ("--together",), 5, marks=pytest.mark.broad),
        pytest.param("004", True, (), 6, marks=pytest.mark.broad),
    ],
)
def test_the_two_openings_that_the_project_began_with_are_planned_and_built(
    run, tmp_path, seed, people, form, competencies
):
    found = sorted((SHARED / "seeds").glob(f"{seed}*.txt"))
    if not found:
        pytest.skip("../shared does not stand beside this checkout")

    run("build", found[0], "-o", tmp_path / seed, *PANEL, *PEOPLE, *form)

    kit = record.read(tmp_path / seed)
    assert kit.requisition.level == "director"
    assert kit.requisition.manages_people is people
    assert len(kit.competencies) == competencies
    assert all(len(kit.raters_of(c)) >= 2 for c in kit.competencies)


def test_codes_stay_with_their_candidates_whatever_happens_to_the_rows(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("plan", POSTING, folder, *PANEL)
    path = folder / "candidates.csv"
    path.write_text("name,phone\nSam Idowu,1\nKim Tran,2\n", encoding="utf-8")
    run("build", folder)
    text = path.read_text(encoding="utf-8-sig")
    header, *rows = text.splitlines()
    path.write_text("\n".join([header, "Lee Park,3,", *rows]) + "\n", encoding="utf-8")

    run("build", folder)

    found = {row["name"]: row for row in csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())}
    assert {name: row["code"] for name, row in found.items()} == {
        "Sam Idowu": "C01",
        "Kim Tran": "C02",
        "Lee Park": "C03",
    }
    assert {name: row["phone"] for name, row in found.items()} == {"Sam Idowu": "1", "Kim Tran": "2", "Lee Park": "3"}


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(run, tmp_path):
    (tmp_path / "file").write_text("in the way")

    result = run("plan", POSTING, "-o", tmp_path / "file" / "kit", expect=1)

    assert len(result.stderr.strip().splitlines()) == 1


def test_planning_options_are_not_swallowed_where_a_plan_exists(run, tmp_path, made):
    made("plan", POSTING, tmp_path / "kit")

    run("build", POSTING, "-o", tmp_path / "kit", "--together", expect=2)


def test_a_change_after_cards_came_back_says_what_it_costs(run, tmp_path, made):
    folder = tmp_path / "kit"
    made("build", POSTING, folder, *PANEL, *PEOPLE)
    card = folder / "pack" / "send" / "ana-ruiz" / "kit_C01_s1_ana-ruiz.xlsx"
    book = load_workbook(card)
    book["Scorecard"][book.defined_names["rating_q1"].attr_text.rpartition("!")[2].replace("$", "")].value = 4
    book.save(folder / "returned" / card.name)
    run("collect", folder)
    path = folder / "kit.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("        text: ")
    end = text.index("        fallback: ", start)
    path.write_text(
        text[:start] + "        text: Tell me about the last time it went wrong.\n" + text[end:], encoding="utf-8"
    )

    result = run("build", folder)

    assert "Cards have come back already: what they say on q1 no longer counts" in result.stderr


def test_an_argument_that_is_no_text_is_refused_before_anything_is_done(run, tmp_path):
    result = run("build", "posting.md", "--candidate", "Zo\udceb", expect=2)

    assert "'Zo\\udceb' is not text in this terminal's encoding" in result.stderr
    assert list(tmp_path.iterdir()) == []
