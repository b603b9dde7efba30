"""`panelpack record`: what each audience gets, what is gone from every byte, and when a record is refused."""

import csv
import hashlib
import json
import re
import shutil
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm
from openpyxl import load_workbook

from generator.cli import cli
from generator.kits import record
from generator.recording.bounds import NOT_DECIDED
from tests import intake
from tests.documents import TEMPLATES, tables_of, text_of
from tests.record_parts import everything_in, finish, folded, png, words_in

DATA = Path(__file__).parent / "data"
README = Path(__file__).parent.parent / "README.md"


@pytest.fixture(scope="module")
def finished(sent, tmp_path_factory):
    """A kit whose panel has finished, debriefed; never changed by a test."""
    folder = tmp_path_factory.mktemp("finished") / "role"
    shutil.copytree(sent, folder)
    finish(folder)
    result = CliRunner().invoke(cli, ["collect", str(folder)], catch_exceptions=False)
    assert result.exit_code == 0
    return folder


@pytest.fixture
def own(finished, tmp_path):
    """A copy of that kit, to change."""
    return shutil.copytree(finished, tmp_path / "role")


@pytest.fixture(autouse=True)
def no_libreoffice(monkeypatch):
    """As on a machine without LibreOffice."""
    monkeypatch.setenv("PATH", "")


@pytest.fixture
def make(run, own, tmp_path):
    """Make a record of the finished kit into a folder of this test; the record's folder."""

    def made(*options, expect=0):
        result = run("record", own, *options, "-o", tmp_path / "out", expect=expect)
        return Path(result.stdout.strip().splitlines()[-1]) if expect == 0 else result

    return made


def first_question(kit):
    """What the kit asks first."""
    return record.read(kit).questions[0].text


def document_of(folder):
    return text_of((folder / "record.docx").read_bytes())


def log_of(folder):
    return list(csv.DictReader(StringIO((folder / "redaction-log.csv").read_text(encoding="utf-8-sig"))))


def test_a_tribunal_gets_everything_as_it_was_typed(make, own):
    folder = make("--for", "tribunal")
    text = document_of(folder)

    assert folder.name == "1-tribunal"
    assert "Nothing. Every text stands as it was typed." in text
    for said in (
        *NOT_DECIDED, first_question(own),
        "Sam's idea first, then Tran’s; asked by Ana about Martine Duval's team, as asked in",
        "C01 Sam Idowu", "C02 Kim Tran", "Chloé Martin", "What would C02 have said to Kim?",
        "role_C02_s3_chloe-martin.xlsx",
        "Kim Tran CV.txt", "role_C01_s1_ana-ruiz_scan Sam.docx", "beside this record, in originals/",
        "The pack was written", "A card of seat s3 for C02 was taken in, complete", "Debrief 1 was written",
    ):  # fmt: skip
        assert said in text, said
    originals = [p.name for p in (folder / "originals").iterdir()]
    assert originals == ["P1-role_C01_s1_ana-ruiz_scan Sam.docx"]


def test_of_a_requesters_record_every_candidates_name_is_gone_from_every_byte(make):
    folder = make("--for", "requester")
    found = everything_in(folder)

    for name in ("idowu", "kim tran", "sam idowu", "tran’s", "sam's", "kim?", "scan sam", "cv.txt"):
        assert name not in found, name
    assert not {"sam", "kim", "tran", "idowu"} & words_in(folder)
    assert "ana ruiz" in found
    assert "c01" in found
    assert not (folder / "originals").exists()


def test_a_subject_gets_nothing_of_anybody_else(make, own):
    folder = make("C01", "--for", "subject")
    text, found = document_of(folder), everything_in(folder)

    assert not {"kim", "tran"} & words_in(folder)
    assert not re.search(r"\bc02\b", found)
    hashes = [
        e["sha256"]
        for e in map(json.loads, (own / "ledger.jsonl").read_text().splitlines())
        if e.get("candidate") == "C02"
    ]
    assert len(hashes) == 3
    assert not any(digest[:16] in found for digest in hashes)
    assert "C01 Sam Idowu" in text
    assert "Sam's idea first, then [removed: another candidate]; asked by Ana" in text
    assert "What would [removed: another candidate] have said to [removed: another candidate]?" in text
    assert "Ana Ruiz" in text
    assert log_of(folder)[0]["what"] == "another candidate: cards, figures, checks, papers"


def test_a_record_about_one_for_a_tribunal_has_their_cards_alone_and_their_papers(make):
    folder = make("C01", "--for", "tribunal")
    text = document_of(folder)

    assert "as asked in rating_q1 of C01" in text
    assert "as asked in rating_q1 of C02" not in text
    assert "Sam's idea first, then Tran’s" in text
    assert (folder / "originals").is_dir()


def test_the_panel_is_gone_where_that_is_asked_for(make):
    folder = make("--for", "requester", "--redact", "panel")
    found = everything_in(folder)

    for name in ("ana ruiz", "ana-ruiz", "okafor", "chloe", "martin.xlsx", "ruiz"):
        assert name not in found, name
    assert "seat s1 [removed: panel]" in document_of(folder)
    assert {line["whose"] for line in log_of(folder) if line["what"] == "panel"} >= {"s1", "s2", "s3"}


def test_the_log_names_places_and_codes_and_nobody(make):
    rows = log_of(make("--for", "requester", "--redact", "panel,questions"))

    assert {"place": "5.1 C01, q1, note", "what": "candidates", "whose": "C01", "times": "1"} in rows
    assert {"place": "6 paper P1", "what": "scan or document", "whose": "C01 s1", "times": "1"} in rows
    written = folded(" ".join(" ".join(row.values()) for row in rows))
    assert not any(name in written for name in ("sam", "idowu", "kim", "tran", "ana", "ruiz", "okafor", "chloe"))


def test_questions_and_anchors_are_gone_where_that_is_asked_for(make, own):
    plan = record.read(own)
    found = everything_in(make("--for", "tribunal", "--redact", "questions,anchors"))

    assert folded(first_question(own)) not in found
    assert not any(folded(anchor) in found for q in plan.questions for anchor in q.anchors)
    assert not any(folded(probe.text) in found for q in plan.questions for probe in q.probes)
    assert "[removed: questions]" in found
    assert "[removed: anchors]" in found


def test_a_withheld_question_is_gone_and_its_ratings_and_notes_stay(make, own):
    folder = make("--for", "tribunal", "--withhold", "q1", "--because", "asked again in May")
    text = document_of(folder)

    assert folded(first_question(own)) not in everything_in(folder)
    assert text.count("[removed: asked again in May]") > 10
    assert (
        "Withheld, with all their texts: q1; the notes and ratings on them stay. Because: asked again in May" in text
    )
    assert "as asked in rating_q1 of C01" in text
    assert "as asked in rating_q1 of C01" not in document_of(
        make("--for", "tribunal", "--withhold", "q1", "--because", "asked again in May", "--withhold-notes")
    )


def test_ratings_of_a_withheld_question_stay_in_the_cards(make):
    folder = make("--for", "tribunal", "--withhold", "q1,q2", "--because", "x")
    cards = [t for t in tables_of((folder / "record.docx").read_bytes()) if t[0][:2] == ["Question", "Rating"]]

    assert [[row[1] for row in table[1:]] for table in cards][:2] == [["3", "4", "2", "5"], ["4", "4", "2", "5"]]


def test_a_requester_reads_no_note_on_what_is_nobodys_business(run, own, tmp_path):
    intake.fill(own, "s1", "C01", (3, 4, 2, 5), note="Has two small children at home")

    public = everything_in(Path(run("record", own, "--for", "requester", "-o", tmp_path / "out").stdout.strip()))
    own = everything_in(Path(run("record", own, "C01", "--for", "subject", "-o", tmp_path / "out").stdout.strip()))

    assert "two small children" not in public
    assert "[removed: protected topic]" in public
    assert "two small children" in own


def test_where_the_debrief_that_stands_has_other_totals_that_is_said(run, own):
    run("collect", own)
    path = own / "debrief" / "1" / "debrief.json"
    figures = json.loads(path.read_text(encoding="utf-8"))
    figures["candidates"][0]["total"]["value"] = 2.25
    path.write_text(json.dumps(figures), encoding="utf-8")

    text = document_of(Path(run("record", own, "--for", "tribunal").stdout.strip()))

    assert "Debrief 1 stands" in text
    assert re.search(r"debrief 1 has the total 2\.25, the cards and rules now give \d\.\d\d; something came in", text)


def test_possible_names_are_listed_ticked_and_gone(make, tmp_path):
    folder = make("--for", "requester")
    path = folder.with_name(f"{folder.name}_names-to-check.xlsx")
    book = load_workbook(path)
    sheet = book.worksheets[0]
    listed = {row[0].value: row for row in sheet.iter_rows(min_row=4) if row[0].value}
    listed["Martine Duval"][4].value = "yes"
    book.save(tmp_path / "ticked.xlsx")

    after = make("--for", "requester", "--ticked", tmp_path / "ticked.xlsx")

    assert set(listed) == {"Martine Duval"}
    assert "duval" in everything_in(folder)
    assert "not gone through" in document_of(folder)
    assert after.name == "2-requester"
    assert "duval" not in everything_in(after)
    assert "martine" not in everything_in(after)
    assert "went through the program's list of possible names and ticked 1 of them" in document_of(after)


def test_an_answer_that_is_neither_yes_nor_no_is_named_by_its_cell(make, tmp_path):
    folder = make("--for", "requester")
    book = load_workbook(folder.with_name(f"{folder.name}_names-to-check.xlsx"))
    book.worksheets[0]["E4"].value = "perhaps"
    book.save(tmp_path / "ticked.xlsx")

    result = make("--for", "requester", "--ticked", tmp_path / "ticked.xlsx", expect=1)

    assert "ticked.xlsx Possible names!E4: 'perhaps' is neither yes nor no" in result.stderr


def test_the_list_of_possible_names_is_not_in_the_folder_that_is_sent(make):
    folder = make("--for", "requester")

    assert sorted(p.name for p in folder.iterdir()) == ["READ-ME.txt", "record.docx", "redaction-log.csv"]


def test_the_same_again_is_up_to_date_and_what_is_new_gets_the_next_number(run, own, make, tmp_path):
    first = make("--for", "tribunal")
    before = intake.digests(first)
    again = run("record", own, "--for", "tribunal", "-o", tmp_path / "out")
    other = make("--for", "requester")
    (first / "record.docx").write_bytes(b"somebody wrote into it")

    assert "Up to date" in again.stderr
    assert Path(again.stdout.strip()) == first
    assert other.name == "2-requester"
    assert make("--for", "tribunal").name == "3-tribunal"
    assert before[first / "READ-ME.txt"] == intake.digests(first)[first / "READ-ME.txt"]


def test_a_run_that_was_stopped_is_completed_by_the_next(run, own):
    folder = Path(run("record", own, "--for", "requester").stdout.strip())
    names = folder.with_name(f"{folder.name}_names-to-check.xlsx")
    ledger = (own / "ledger.jsonl").read_text(encoding="utf-8")
    names.unlink()
    (own / "ledger.jsonl").write_text("".join(ledger.splitlines(keepends=True)[:-1]), encoding="utf-8")
    for left in (".2-tribunal.new", ".3-subject-C01.new"):
        (own / "records" / left).mkdir()
        (own / "records" / left / "record.docx").write_bytes(b"Sam Idowu")

    again = run("record", own, "--for", "requester")
    after = run("record", own, "C01", "--for", "subject")

    assert "Up to date" in again.stderr
    assert names.is_file()
    assert (own / "ledger.jsonl").read_text(encoding="utf-8").count("record-made") == 2
    assert after.stdout.strip().endswith("2-subject-C01")
    assert not list((own / "records").glob(".*"))


def test_where_libreoffice_fails_the_word_document_is_written(make, monkeypatch, tmp_path):
    broken = tmp_path / "bin" / "soffice"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(broken.parent))

    folder = make("--for", "tribunal")

    assert sorted(p.name for p in folder.iterdir()) == ["READ-ME.txt", "originals", "record.docx"]


def test_two_makings_are_the_same_to_the_byte(run, own, tmp_path):
    one, other = (Path(run("record", own, "--for", "requester", "-o", tmp_path / n).stdout.strip()) for n in "ab")

    for name in ("record.docx", "redaction-log.csv", "READ-ME.txt"):
        assert (one / name).read_bytes() == (other / name).read_bytes()


def test_the_ledger_gets_one_line_and_keeps_its_meaning(run, own):
    run("collect", own)
    before = (own / "ledger.jsonl").read_text(encoding="utf-8").splitlines()

    for _ in range(2):
        folder = run("record", own, "C02", "--for", "subject", "--redact", "panel").stdout.strip()
    after = (own / "ledger.jsonl").read_text(encoding="utf-8").splitlines()

    assert after[:-1] == before
    line = json.loads(after[-1])
    document = (Path(folder) / "record.docx").read_bytes()
    assert (line["what"], line["for"], line["candidate"], line["redacted"]) == (
        "record-made",
        "subject",
        "C02",
        "panel",
    )
    assert line["sha256"] == hashlib.sha256(document).hexdigest()
    assert "Tran" not in after[-1]
    assert "Debrief 1 stands; nothing in it has changed" in run("collect", own).stderr


def test_no_rating_is_shown_before_the_panel_has_finished(run, kit):
    intake.fill(kit, "s1", "C01")

    for audience in (("--for", "tribunal"), ("--for", "requester"), ("C01", "--for", "subject")):
        result = run("record", kit, *audience, expect=1)
        assert "5 cards are still out; a record would show ratings before the panel has finished" in result.stderr
    assert "--interim" not in run("record", kit, "--for", "requester", "--interim", "why", expect=1).stderr
    assert not (kit / "records").exists()


def test_insisting_is_said_in_the_record_and_in_the_ledger(run, kit):
    intake.fill(kit, "s1", "C01")

    folder = Path(run("record", kit, "C01", "--for", "subject", "--interim", "the month is over").stdout.strip())

    assert "the panel had not finished, because: the month is over" in document_of(folder)
    assert (
        json.loads((kit / "ledger.jsonl").read_text(encoding="utf-8").splitlines()[-1])["interim"]
        == "the month is over"
    )


def test_what_concerns_nobody_closed_needs_no_insisting(run, kit):
    intake.fill(kit, "s1", "C01")

    assert run("record", kit, "C02", "--for", "subject").exit_code == 0


def test_a_kit_with_nothing_returned_nothing_frozen_has_a_record(run, kit):
    shutil.rmtree(kit / "returned")
    text = document_of(Path(run("record", kit, "--for", "tribunal").stdout.strip()))

    for said in (
        "No card has come back.", "No scan or other paper came back.", "Nothing was corrected from paper.",
        "No filled screening form came back.", "No meeting form came back.", "There is no debrief yet",
        "No decision form came back.", "The ledger tells of no approval",
    ):  # fmt: skip
        assert said in text, said


def test_the_checks_on_paper_stand_with_source_by_whom_and_when(own, make):
    book = load_workbook(own / "pack" / "screening.xlsx")
    told = {"check_c1_C01": "equivalent accepted", "source_c1_C01": "Two letters", "by_C01": "Eva Brun"}
    for name, value in (told | {"on_C01": "3 March 2027"}).items():
        book["Screening"][book.defined_names[name].attr_text.rpartition("!")[2].replace("$", "")].value = value
    book.save(own / "returned" / "screening.xlsx")

    content = (make("C01", "--for", "tribunal") / "record.docx").read_bytes()

    (table,) = (t for t in tables_of(content) if t[0][1:3] == ["Answer", "Source and note"])
    assert [row[1:] for row in table[:3]] == [
        ["Answer", "Source and note", "By", "Date"],
        ["equivalent accepted", "Two letters", "Eva Brun", "2027-03-03"],
        ["empty", "—", "—", "—"],
    ]
    assert "A must is met by an equivalent: You work in Europe" in text_of(content)


def test_a_kit_that_an_earlier_version_built_has_a_record(run, tmp_path):
    kit = tmp_path / "role"
    shutil.copytree(DATA / "kit-of-0.1", kit)

    text = document_of(Path(run("record", kit, "--for", "tribunal").stdout.strip()))
    public = everything_in(Path(run("record", kit, "--for", "requester").stdout.strip()))

    for said in (
        "C01 Sam Idowu · seat s1 Ana Ruiz", "Keyed in from paper by", "sales-director_C01_s2_ben-okafor_scan.pdf",
        "The independent ratings of stage panel were shown: C01.", "e-mail from Ben Okafor, 10 March 2027",
        "the card of record, complete", "not answered",
    ):  # fmt: skip
        assert said in text, said
    assert "idowu" not in public


def test_cards_of_two_versions_say_which(run, own):
    asked = first_question(own)
    plan = (own / "kit.yaml").read_text(encoding="utf-8")
    before, q1, after = plan.partition("- id: q1\n")
    changed = after.replace("text: ", "text: Please say. ", 1)
    (own / "kit.yaml").write_text(before + q1 + changed, encoding="utf-8")
    run("build", own)

    text = document_of(Path(run("record", own, "--for", "tribunal", "--interim", "asked today").stdout.strip()))

    assert "[This card shows another wording.]" in text
    assert text.count(asked) > text.count(f"Please say. {asked}") > 1


def test_the_approval_and_what_changed_after_it_are_told_with_reasons_and_names_that_can_go(run, own):
    plan = (own / "kit.yaml").read_text(encoding="utf-8").replace("look_for: []", "look_for: [the contract's terms]")
    (own / "kit.yaml").write_text(plan, encoding="utf-8")
    run("freeze", own, "--by", "Priya Nair", "--on", "2027-03-01")
    asked = first_question(own)
    before, q1, after = plan.partition("- id: q1\n")
    (own / "kit.yaml").write_text(before + q1 + after.replace("text: ", "text: Please say. ", 1), encoding="utf-8")
    run("build", own, "--reason", "Kim Tran knew it from Priya")
    insisting = ("--interim", "asked today")

    whole = document_of(Path(run("record", own, "--for", "tribunal", *insisting).stdout.strip()))
    folder = Path(run("record", own, "--for", "tribunal", "--redact", "panel,candidates", *insisting).stdout.strip())

    for said in (
        "was approved on 2027-03-01 by Priya Nair.", f"Please say. {asked}", "Kim Tran knew it from Priya",
        "The plan was approved", "The approved plan was changed",
    ):  # fmt: skip
        assert said in whole, said
    assert "[removed: candidates] knew it from [removed: panel]" in document_of(folder)
    assert not {"priya", "nair", "tran"} & words_in(folder)


def test_a_picture_of_a_card_is_in_the_record_and_left_out_where_anything_is_removed(run, own):
    (own / "returned" / "role_C02_s1_ana-ruiz.png").write_bytes(png())

    whole = Path(run("record", own, "--for", "tribunal").stdout.strip())
    part = Path(run("record", own, "--for", "requester").stdout.strip())

    assert pictures_in(whole) == 1
    assert pictures_in(part) == 0


def pictures_in(folder):
    return len(Document(BytesIO((folder / "record.docx").read_bytes())).inline_shapes)


def test_the_paper_is_that_of_the_kit(run, kit):
    plan = (kit / "kit.yaml").read_text(encoding="utf-8")
    (kit / "kit.yaml").write_text(
        plan.replace("requisition:\n", "requisition:\n  paper: letter\n", 1), encoding="utf-8"
    )

    folder = Path(run("record", kit, "--for", "tribunal").stdout.strip())

    assert round(Document(str(folder / "record.docx")).sections[0].page_width.inches, 2) == 8.5


def test_an_organisations_own_template_gives_its_looks_and_nothing_that_it_says(make, tmp_path):
    own = Document(str(TEMPLATES / "overview.docx"))
    own.add_paragraph("Written by Priya Nair")
    own.sections[0].different_first_page_header_footer = True
    own.sections[0].first_page_header.paragraphs[0].text = "Priya Nair's own {{ title }}"
    own.sections[0].header.add_paragraph("Nebulith, 12 Rue du Lac")
    own.sections[0].footer.add_table(1, 1, Mm(100)).cell(0, 0).text = "For the panel only {{ kit }}"
    own.core_properties.author = own.core_properties.comments = own.core_properties.keywords = "Priya Nair"
    own.part.relate_to("mailto:priya.nair@example.org", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    own.styles["Normal"].font.name = "Georgia"
    (tmp_path / "own").mkdir()
    own.save(str(tmp_path / "own" / "overview.docx"))
    (tmp_path / "own" / "logo.png").write_bytes(png(30, 10))

    folder = make("--for", "requester", "--template-dir", tmp_path / "own")

    assert not {"priya", "nair"} & words_in(folder)
    assert "{{ " not in document_of(folder)
    assert "{{ title" not in everything_in(folder)
    assert "nebulith, 12 rue du lac" in everything_in(folder)
    assert "for the panel only" not in everything_in(folder)
    record = Document(str(folder / "record.docx"))
    assert record.styles["Normal"].font.name == "Georgia"
    (logo,) = record.element.body.iter(qn("wp:anchor"))
    assert record.paragraphs[0]._p in logo.iterancestors()
    assert next(logo.iter(qn("wp:docPr"))).get("descr") == "Logo"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--for", "subject"), "--for subject needs the candidate's code"),
        (("--for", "tribunal", "--redact", "names"), "'names' is none of panel, candidates, questions, anchors"),
        (("--for", "tribunal", "--withhold", "q99", "--because", "x"), "there is no question 'q99' in this kit"),
        (("--for", "tribunal", "--withhold", "q1"), "--withhold needs --because"),
        (("--for", "tribunal", "--because", "x"), "--because goes with --withhold"),
    ],
)
def test_wrong_usage_is_told(make, options, said):
    assert said in make(*options, expect=2).stderr


def test_a_candidate_who_is_not_there_is_refused(make):
    assert "there is no candidate 'C09' (C01, C02)" in make("C09", "--for", "subject", expect=1).stderr


def test_how_an_interview_was_arranged_is_told_to_its_candidate_and_to_no_requester(run, own):
    path = own / "candidates.csv"
    people = "code,name,say_as,internal,minutes,format\nC01,Sam Idowu,SAM ee-DOH,,,\nC02,Kim Tran,,yes,+15,by video\n"
    path.write_text(people, encoding="utf-8")

    theirs = document_of(Path(run("record", own, "C02", "--for", "subject").stdout.strip()))
    public = Path(run("record", own, "--for", "requester").stdout.strip())

    assert "by video" in theirs
    assert "+15" in theirs
    assert "by video" not in everything_in(public)
    assert "ee-doh" not in everything_in(public)


def test_files_that_may_be_the_subjects_are_named_to_hr_alone(run, own, tmp_path):
    result = run("record", own, "C02", "--for", "subject", "-o", tmp_path / "out")

    assert "Kim Tran CV.txt" in result.stderr
    assert "cv.txt" not in everything_in(tmp_path / "out" / "1-subject-C02")


def test_the_readme_says_what_the_record_says_is_not_decided():
    readme = " ".join(README.read_text(encoding="utf-8").split())

    for sentence in NOT_DECIDED:
        assert sentence in readme
