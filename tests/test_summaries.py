import json
import shutil
from pathlib import Path

import pytest

from generator import ledger
from generator.cli import summaries
from generator.cli.caching import cache_folder, keep, restore
from generator.digests import exact_digest
from generator.kits import record
from tests.intake import KEYS, fill, fill_all


def counted(run, kit):
    """What `status --all` says of a kit."""
    return json.loads(run("status", "--all", kit.parent, "--format", "json").stdout)["kits"][kit.name]


def kept(kit):
    """The one file in which the counts of a kit are kept."""
    (path,) = cache_folder("kits").iterdir()
    assert path.name == f"{exact_digest((kit / 'kit.yaml').read_bytes())}.kit.json"
    return path


def never_read(monkeypatch):
    """Let a kit be hashed, and nothing more."""
    monkeypatch.setattr(record, "read", lambda folder: pytest.fail(f"{folder.name} is read"))


def test_a_kit_in_which_nothing_has_changed_is_not_read_again(run, kit, monkeypatch):
    fill(kit, "s1", "C01")
    shutil.copytree(kit, kit.parent / "second")
    (kit.parent / "second" / "kit.yaml").write_bytes((kit / "kit.yaml").read_bytes() + b"# another\n")
    first = run("status", "--all", kit.parent).stdout

    never_read(monkeypatch)

    assert first.splitlines()[-1].split() == ["all", "2", "kits", "2", "12", "10", "0", "0"]
    assert run("status", "--all", kit.parent).stdout == first


def add_card(kit):
    fill(kit, "s2", "C01")


def change_card(kit):
    fill(kit, "s1", "C01", (3, None, 3, 3))


def put_card_into_a_subfolder_and_a_second_into_that(kit):
    fill(kit, "s2", "C02", name="by e-mail/late.xlsx")


def take_card_away(kit):
    next((kit / "returned").iterdir()).unlink()


def rename_card(kit):
    next((kit / "returned").iterdir()).rename(kit / "returned" / "card.xlsx")


def add_a_stranger(kit):
    (kit / "returned" / "budget.csv").write_text("a,b\n", encoding="utf-8")


def correct_a_card(kit):
    text = "card,cell,value,source,by\nrole_C01_s1_ana-ruiz,A99,4,paper,HR\n"
    (kit / "returned" / "corrections.csv").write_text(text, encoding="utf-8")


def take_returned_away(kit):
    shutil.rmtree(kit / "returned")


def excuse_a_card(kit):
    about = {"seat": "s3", "candidate": "C02", "reason": "ill"}
    ledger.append(kit / "ledger.jsonl", [("excused", about)], "2027-03-09T10:00:00.000000Z")


def take_a_candidate_away(kit):
    lines = (kit / "candidates.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (kit / "candidates.csv").write_text("".join(lines[:2]), encoding="utf-8")


def forget_what_was_sent(kit):
    (kit / "pack" / "manifest.json").unlink()
    path = kit / "kit.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Tell me", "Please tell me"), encoding="utf-8")


def damage_the_plan(kit):
    (kit / "kit.yaml").write_text("kit: 1\n", encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        add_card, change_card, put_card_into_a_subfolder_and_a_second_into_that, take_card_away, rename_card,
        add_a_stranger, correct_a_card, take_returned_away, excuse_a_card, take_a_candidate_away,
        forget_what_was_sent, damage_the_plan,
    ],
)  # fmt: skip
def test_whatever_changes_in_a_kit_is_counted_as_if_nothing_had_been_kept(run, kit, change):
    fill(kit, "s1", "C01", (3, 4, 6, 3))
    before = counted(run, kit)

    change(kit)
    after = counted(run, kit)
    shutil.rmtree(cache_folder("kits"))

    assert after != before
    assert counted(run, kit) == after


def test_a_kit_that_changes_back_is_counted_as_before(run, kit):
    card = fill(kit, "s1", "C01")
    content, before = card.read_bytes(), counted(run, kit)
    fill(kit, "s1", "C01", (3, 6, 3, 3))
    assert counted(run, kit) != before

    card.write_bytes(content)

    assert counted(run, kit) == before


def test_what_is_kept_are_counts_alone(run, kit):
    fill_all(kit)

    counts = counted(run, kit)

    found = restore(kept(kit))
    assert set(found) == {"of", "counts"}
    assert found["counts"] == counts
    assert counts | {"problems": 0, "to_look_at": 0} == {
        "complete": 6, "incomplete": 0, "missing": 0, "excused": 0, "of": 6, "problems": 0, "to_look_at": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    "damage", ["", "no checksum", "torn", "digit", "null", "list", "no counts", "text", "fewer", "huge"]
)
def test_what_is_kept_and_damaged_is_done_without(run, kit, damage):
    fill(kit, "s1", "C01")
    before = counted(run, kit)
    path = kept(kit)
    content = path.read_bytes()
    of = restore(path)["of"]

    match damage:
        case "" | "no checksum":
            path.write_bytes(damage.encode())
        case "torn":
            path.write_bytes(content[:-20])
        case "digit":
            path.write_bytes(content.replace(b'"complete":1', b'"complete":2'))
        case "huge":
            path.write_bytes(content + b" " * 1_000_000)
        case _:
            wrong = {"text": before | {"complete": "2"}, "fewer": {"of": 6}}
            others = {"null": None, "list": [1], "no counts": {"of": of}}
            keep(path, others.get(damage, {"of": of, "counts": wrong.get(damage)}))

    assert counted(run, kit) == before
    assert path.read_bytes() == content


def test_a_file_that_could_not_be_read_is_tried_again(run, kit):
    fill(kit, "s1", "C01")
    (kit / "returned" / "role_C01_s2_ben-okafor.xlsx").write_bytes(b"PK\x03\x04 torn on its way")

    counts = counted(run, kit)

    assert (counts["complete"], counts["to_look_at"]) == (1, 1)
    assert not cache_folder("kits").exists()


def test_a_kit_that_changes_while_it_is_read_is_read_again(run, kit, monkeypatch):
    read = summaries.take_in

    def read_and_change(folder, **options):
        taken = read(folder, **options)
        fill(folder, "s1", "C01")
        return taken

    monkeypatch.setattr(summaries, "take_in", read_and_change)
    assert counted(run, kit)["complete"] == 0
    monkeypatch.setattr(summaries, "take_in", read)

    assert counted(run, kit)["complete"] == 1


def test_a_plan_that_is_mended_is_counted(run, kit):
    path = kit / "kit.yaml"
    content = path.read_bytes()
    path.write_bytes(b"kit: 1\n")
    assert counted(run, kit) is None

    path.write_bytes(content)

    assert counted(run, kit)["of"] == 6


def test_another_program_counts_anew(run, kit, monkeypatch):
    counts = counted(run, kit)
    keep(kept(kit), {"of": restore(kept(kit))["of"], "counts": counts | {"complete": 5}})
    assert counted(run, kit)["complete"] == 5

    monkeypatch.setattr(summaries, "_program", lambda: "another")

    assert counted(run, kit) == counts


def test_a_link_is_not_followed_wherever_it_leads(run, kit, monkeypatch):
    target = kit.parent / "elsewhere.xlsx"
    target.write_bytes(b"something")
    (kit / "returned" / "card.xlsx").symlink_to(target)
    counts = counted(run, kit)
    target.write_bytes(b"something else")

    never_read(monkeypatch)

    assert counts["to_look_at"] == 1
    assert counted(run, kit) == counts


def test_where_nothing_can_be_kept_everything_is_counted_all_the_same(run, kit, monkeypatch, tmp_path):
    fill(kit, "s1", "C01")
    (tmp_path / "a file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a file"))

    assert [counted(run, kit)["complete"] for _ in range(2)] == [1, 1]


def test_strict_counts_what_was_kept_like_what_was_read(run, kit):
    for _ in range(2):
        run("status", "--all", kit.parent, "--strict", expect=1)
    for seat in KEYS:
        for code in ("C01", "C02"):
            excused = {"seat": seat, "candidate": code, "reason": "the opening was withdrawn"}
            ledger.append(kit / "ledger.jsonl", [("excused", excused)], "2027-03-09T10:00:00.000000Z")
    for _ in range(2):
        run("status", "--all", kit.parent, "--strict")


def test_a_folder_without_kits_is_said_to_have_none(run, kit):
    result = run("status", "--all", kit)

    assert result.stdout.split() == ["kit", "complete", "of", "missing", "incomplete", "to", "look", "at"]
    assert f"There is no kit below {kit}:" in result.stderr


def test_letters_are_written_for_one_kit_alone(run, kit):
    assert "leave out --all" in run("status", "--all", "--letters", kit.parent, expect=2).stderr


def test_more_kits_than_are_read_at_once_are_each_counted_alike(run, kit, monkeypatch):
    monkeypatch.setattr(summaries, "AT_ONCE", 2)
    fill_all(kit)
    for number in range(4):
        copy = kit.parent / f"copy-{number}"
        shutil.copytree(kit, copy)
        (copy / "kit.yaml").write_bytes((kit / "kit.yaml").read_bytes() + f"# {number}\n".encode())

    found = [json.loads(run("status", "--all", kit.parent, "--format", "json").stdout)["kits"] for _ in range(2)]

    alone = counted(run, kit)
    assert found == [{**{f"copy-{number}": alone for number in range(4)}, "role": alone}] * 2
    assert len(list(Path(cache_folder("kits")).iterdir())) == 5
