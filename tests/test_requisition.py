"""The panel and the candidates, from options and files."""

from dataclasses import replace

import pytest

from generator import requisition
from generator.errors import PlanError
from generator.model import Candidate
from generator.names import folder_name
from tests import intake
from tests.traces import found_below

STRANGE = ["R&D <b>Lee</b>", "{{ x }}", "=1+1", '"Quote" O\'Neil', "王芳", "فاطمة الزهراء", "🙂"]


def test_the_last_colon_splits_name_and_minutes():
    (person,) = requisition.panel_from_options(["Dr. Ruiz: the second:45"], None, False)

    assert (person.name, person.minutes) == ("Dr. Ruiz: the second", 45)


def test_a_name_without_minutes_gets_the_default():
    (person,) = requisition.panel_from_options(["Ana Ruiz"], 50, False)

    assert person.minutes == 50


def test_without_a_panel_there_are_three_stand_ins():
    panel = requisition.panel_from_options([], None, False)

    assert [p.name for p in panel] == ["Interviewer 1", "Interviewer 2", "Interviewer 3"]


def test_every_name_gives_a_folder_name_of_its_own():
    panel = requisition.panel_from_options([*STRANGE, "王芳", "CON"], None, False)

    keys = [p.key for p in panel]
    assert len(set(keys)) == len(keys)
    assert all(key and not set(key) & set('/\\:*?"<>|{}= .') for key in keys)
    assert "con" not in keys


def test_long_names_that_are_alike_get_keys_that_a_kit_may_hold():
    panel = requisition.panel_from_options(["A" * 60] * 12, None, False)

    keys = [p.key for p in panel]
    assert len(set(keys)) == 12
    assert all(folder_name(key, "") == key for key in keys)


def test_wrong_options_are_named_all_at_once():
    with pytest.raises(PlanError) as caught:
        requisition.panel_from_options([":60", "Ana:5"], None, False)

    assert "has no name" in str(caught.value)
    assert "5 minutes" in str(caught.value)


def test_a_panel_file_gives_wishes_exclusions_and_dates(tmp_path):
    path = tmp_path / "panel.yaml"
    path.write_text(
        "- name: Ana Ruiz\n  minutes: 45\n  focus: [deal-closing]\n  not: [teamwork]\n"
        "  date: 2026-03-01\n  start: 12:30\n"
        "- name: No\n  together: yes\n",
        encoding="utf-8",
    )

    ana, no = requisition.read_panel(path, None, False)

    assert (ana.focus, ana.excludes, ana.date, ana.start) == (("deal-closing",), ("teamwork",), "2026-03-01", "12:30")
    assert (no.name, no.together, no.minutes) == ("No", True, 60)


def test_a_misspelt_field_of_a_panel_is_named_with_its_line(tmp_path):
    path = tmp_path / "panel.yaml"
    path.write_text("- name: Ana\n  minuts: 45\n", encoding="utf-8")

    with pytest.raises(PlanError, match=r"panel\.yaml:2: unknown field 'minuts'; did you mean 'minutes'\?"):
        requisition.read_panel(path, None, False)


def test_candidates_get_codes_and_other_columns_are_named(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("name;date_of_birth;say_as\nSam Idowu;1990-01-01;SAM ee-DOH-woo\nKim Tran;;\n", encoding="utf-8")

    people, ignored = requisition.read_candidates(path)

    assert [(c.code, c.name, c.say_as) for c in people] == [
        ("C01", "Sam Idowu", "SAM ee-DOH-woo"),
        ("C02", "Kim Tran", None),
    ]
    assert ignored == ("date_of_birth",)


def test_candidates_are_read_back_as_written_whatever_they_are_called(tmp_path):
    path = tmp_path / "candidates.csv"
    people = requisition.with_codes([Candidate(code="", name=name) for name in [*STRANGE, "+49", "@home", "-"]])
    path.write_bytes(requisition.write_candidates(people))

    again, _ = requisition.read_candidates(path)

    assert again == people
    assert "\n=" not in path.read_text("utf-8-sig").replace("C03,", "\n")


def test_a_further_candidate_gets_the_next_code_and_a_known_one_none():
    known = requisition.with_codes([Candidate(code="C04", name="Sam Idowu")])

    people = requisition.candidates_from_names(["Sam Idowu", "Kim Tran"], known)

    assert [(c.code, c.name) for c in people] == [("C04", "Sam Idowu"), ("C05", "Kim Tran")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("code,who\nC01,x\n", "no column 'name'"),
        ("name,code\nA,C01\nB,C01\n", "code 'C01' stands twice"),
        ("name,code\nA,7\n", "code '7' is not"),
        ("name,code\n,C01\n", "has no name"),
    ],
)
def test_a_wrong_list_of_candidates_is_refused_with_its_line(tmp_path, text, says):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(PlanError) as caught:
        requisition.read_candidates(path)

    assert says in str(caught.value)
    assert str(caught.value).startswith(f"{path}")


def test_lines_are_those_of_the_file_where_rows_and_blank_lines_run_on(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text('name,note\n"Sam","two\nlines"\n\n,x\nKim,\n,"y"\n', encoding="utf-8")
    path.write_text(path.read_text().replace("note", "code"), encoding="utf-8")

    with pytest.raises(PlanError) as caught:
        requisition.read_candidates(path)

    assert f"{path}:5: this row has no name" in str(caught.value)
    assert f"{path}:3: code 'two lines' is not" in str(caught.value)


def test_a_cell_without_end_is_a_problem_and_not_a_crash(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text('name\nSam\n"' + "x" * 200_000, encoding="utf-8")

    with pytest.raises(PlanError, match=r"list\.csv:3: this is not a list that can be read"):
        requisition.read_candidates(path)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_of_candidates_keeps_what_is_not_ours_when_it_is_brought_up_to_date(tmp_path, end):
    path = tmp_path / "candidates.csv"
    lines = [
        "phone;name;source",
        "0301;  Sam   Idowu ;fair, 2026",
        "",
        '=1+1;Kim Tran;"a;b"',
        "0302;Sam Idowu;x;stray",
    ]
    path.write_bytes((end.join(lines) + end).encode("cp1252"))
    known, _ = requisition.read_candidates(path)

    people = requisition.candidates_from_names(["@Ana"], known)
    path.write_bytes(requisition.update_candidates(path, people))

    assert path.read_bytes().decode("utf-8-sig").split(end) == [
        "phone;name;source;;code",
        "0301;  Sam   Idowu ;fair, 2026;;C01",
        "",
        '=1+1;Kim Tran;"a;b";;C02',
        "0302;Sam Idowu;x;stray;C03",
        ";'@Ana;;;C04",
        "",
    ]
    assert requisition.read_candidates(path)[0] == people


def test_a_list_that_says_it_all_keeps_its_very_bytes(tmp_path):
    path = tmp_path / "candidates.csv"
    path.write_bytes(b'"code","name","note"\r\n"C02","Sam","x"\r\n"C01","Kim"\r\n')
    known, _ = requisition.read_candidates(path)

    assert requisition.update_candidates(path, known) == path.read_bytes()
    assert requisition.update_candidates(tmp_path / "none.csv", known) == requisition.write_candidates(known)


def test_a_change_to_a_known_candidate_is_written_in_its_row_alone(tmp_path):
    path = tmp_path / "candidates.csv"
    path.write_text("code,name,note\nC07,Sam,x\nC03,Kim,y\n")
    sam, kim = requisition.read_candidates(path)[0]

    path.write_bytes(requisition.update_candidates(path, [sam, replace(kim, status="withdrawn")]))

    assert path.read_text("utf-8-sig") == "code,name,note,status\nC07,Sam,x\nC03,Kim,y,withdrawn\n"


EXPORT = (
    "Application ID;NAME;E-Mail;Date_of_birth;gender;Say_As\n"
    "17;Chloé Brandt;c@x.org;1990-01-01;f;klo-AY\n18;=Müller;;;;\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_an_export_is_read_in_every_encoding_and_only_our_columns_are_taken(tmp_path, encoding, separator):
    path = tmp_path / "export.csv"
    path.write_bytes(EXPORT.replace(";", separator).replace("\n", "\r\n").encode(encoding))

    people, ignored = requisition.read_candidates(path)

    assert people == (
        Candidate(code="C01", name="Chloé Brandt", say_as="klo-AY"),
        Candidate(code="C02", name="=Müller"),
    )
    assert ignored == ("Application ID", "E-Mail", "Date_of_birth", "gender")


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("Full Name;E-Mail", "there is no column 'name'; call the column 'Full Name' so, if that is the one"),
        ("First name,Last name", "(found: First name, Last name); put first and last name together in one"),
        ("Names,mail", "(found: Names, mail); did you mean 'names'?"),
        ("", "there is no column 'name'; the first line names the columns, as in name,say_as"),
    ],
)
def test_a_list_without_the_column_says_what_to_call_so(tmp_path, head, says):
    path = tmp_path / "export.csv"
    path.write_text(f"{head}\nx,y\n", encoding="utf-8")

    with pytest.raises(PlanError) as caught:
        requisition.read_candidates(path)

    assert str(caught.value).startswith(f"{path}:1: there is no column 'name'")
    assert str(caught.value).endswith(says)


def test_a_name_that_a_comma_would_cut_is_refused(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text('name\nTran, Kim\n"Brandt, Lea"\n', encoding="utf-8")

    with pytest.raises(PlanError, match=r"list\.csv:2: this row has more cells .* put a name with a comma in it"):
        requisition.read_candidates(path)


def test_a_name_over_two_lines_is_one_and_two_of_a_name_are_told(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text('name,email\n"Kim\n Tran",a\nKIM TRAN,b\nSam,c\n', encoding="utf-8")

    people, _ = requisition.read_candidates(path)

    assert [(c.code, c.name) for c in people] == [("C01", "Kim Tran"), ("C02", "KIM TRAN"), ("C03", "Sam")]
    assert requisition.same_names(people) == (("C01", "C02"),)


def test_ten_thousand_rows_are_read_and_brought_up_to_date_at_once(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("name,email\n" + "".join(f"Person {n},p{n}@x.org\n" for n in range(10_000)), encoding="utf-8")

    people, _ = requisition.read_candidates(path)
    path.write_bytes(requisition.update_candidates(path, people))

    assert people[-1] == Candidate(code="C10000", name="Person 9999")
    assert requisition.read_candidates(path)[0] == people


def test_a_code_that_was_used_is_given_to_nobody_else(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("name,code\nSam,C01\nKim,\nZoe,C03\n", encoding="utf-8")

    people, _ = requisition.read_candidates(path, used=["C07"])
    merged = requisition.merge_candidates(people[:1], [Candidate(code="C07", name="Ben")], used=["C07"])

    assert [c.code for c in people] == ["C01", "C08", "C03"]
    assert [c.code for c in merged] == ["C01", "C08"]


def test_a_row_that_goes_changes_no_other(tmp_path):
    path = tmp_path / "candidates.csv"
    path.write_text('phone;Name;source\n0301;Sam;"a;b"\n0302;Kim;fair\n;Zoe;\n', encoding="utf-8")
    people, _ = requisition.read_candidates(path)

    path.write_bytes(requisition.without_candidates(path, people, ["C02"]))

    assert path.read_text("utf-8-sig") == 'phone;Name;source;code\n0301;Sam;"a;b";C01\n;Zoe;;C03\n'


@pytest.mark.broad
def test_what_an_export_says_besides_is_copied_nowhere(run, tmp_path):
    (tmp_path / "export.csv").write_text(
        EXPORT.replace("Say_As", "Stage").replace("klo-AY", "Onsite"), encoding="utf-8"
    )

    said = run("build", intake.POSTING, "-o", "role", "--candidates", "export.csv").stderr

    assert "export.csv: ignored: Application ID, E-Mail, Date_of_birth, gender" in said
    assert "C01 is in the stage 'Onsite', which this kit does not have (panel)" in said
    assert found_below(tmp_path / "role", "c@x.org", "1990-01-01", "17;") == []


def test_a_list_that_cannot_be_read_is_refused_before_anything_is_planned(run, tmp_path):
    (tmp_path / "export.csv").write_text("Full Name\nSam\n", encoding="utf-8")

    run("build", intake.POSTING, "-o", "role", "--candidates", "export.csv", expect=1)

    assert not (tmp_path / "role").exists()
