"""Sets of files: whole or not at all, and never over what a person changed."""

import json
import os
import random
import subprocess
import sys
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import folders
from generator.digests import MOST_MEMBERS, content_digest, exact_digest
from generator.errors import PlanError
from generator.names import folded, folder_name
from generator.office import fixed_archive

FILES = {"a.txt": b"one", "send/b.txt": b"two"}


def archive(members, level):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as target:
        for name, content in members:
            target.writestr(name, content)
    return out.getvalue()


def test_a_set_is_written_with_its_manifest(tmp_path):
    done = folders.write(tmp_path / "pack", FILES, {"version": "v"})

    assert done.written == ("a.txt", "send/b.txt")
    manifest = json.loads((tmp_path / "pack" / "manifest.json").read_text())
    assert manifest["version"] == "v"
    assert manifest["files"] == {name: content_digest(content) for name, content in FILES.items()}
    assert [p.name for p in tmp_path.iterdir()] == ["pack"]


def test_writing_the_same_again_does_nothing(tmp_path):
    folders.write(tmp_path / "pack", FILES, {})
    before = (tmp_path / "pack" / "manifest.json").stat().st_mtime_ns

    done = folders.write(tmp_path / "pack", FILES, {})

    assert done == folders.Written()
    assert (tmp_path / "pack" / "manifest.json").stat().st_mtime_ns == before


def test_what_a_person_changed_is_kept_and_the_rest_goes_on(tmp_path):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {})
    (pack / "a.txt").write_bytes(b"mine")

    done = folders.write(pack, {"a.txt": b"one, new", "send/b.txt": b"two, new"}, {})

    assert (done.kept, done.written) == (("a.txt",), ("send/b.txt",))
    assert (pack / "a.txt").read_bytes() == b"mine"
    again = folders.write(pack, {"a.txt": b"one, new", "send/b.txt": b"two, new"}, {})
    assert again.kept == ("a.txt",)


def test_replace_keeps_the_old_beside_the_new(tmp_path):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {})
    (pack / "a.txt").write_bytes(b"mine")

    done = folders.write(pack, {**FILES, "a.txt": b"new"}, {}, replace=True)

    assert done.replaced == ("a.txt",)
    assert (pack / "a.txt").read_bytes() == b"new"
    assert (pack / "a.kept-1.txt").read_bytes() == b"mine"


def test_a_file_that_the_program_never_wrote_is_not_overwritten(tmp_path):
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "a.txt").write_bytes(b"somebody's")

    assert folders.write(pack, FILES, {}).kept == ("a.txt",)
    assert (pack / "a.txt").read_bytes() == b"somebody's"


def test_an_interrupted_run_that_was_complete_is_completed(tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {"version": "old"})
    monkeypatch.setattr(folders, "_swap", kill)
    with pytest.raises(KeyboardInterrupt):
        folders.write(pack, {"a.txt": b"new", "send/b.txt": b"new"}, {"version": "new"})
    assert (pack / "a.txt").read_bytes() == b"one"
    monkeypatch.undo()

    done = folders.write(pack, {"a.txt": b"new", "send/b.txt": b"new"}, {"version": "new"})

    assert "completed" in done.recovered
    assert (pack / "a.txt").read_bytes() == (pack / "send/b.txt").read_bytes() == b"new"
    assert folders.read_manifest(pack)["version"] == "new"


def test_an_interrupted_run_that_was_not_complete_is_undone(tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {})
    monkeypatch.setattr(folders, "write_file", kill)
    with pytest.raises(KeyboardInterrupt):
        folders.write(pack, {"a.txt": b"new"}, {})
    monkeypatch.undo()

    done = folders.write(pack, FILES, {})

    assert "undone" in done.recovered
    assert (pack / "a.txt").read_bytes() == b"one"
    assert [p.name for p in tmp_path.iterdir()] == ["pack"]


NEW = {"a.txt": b"one, new", "send/b.txt": b"two, new"}


def killed_after(monkeypatch, pack, swaps, files=NEW, **options):
    """A run that is killed when it has swapped in so many files."""
    swap, done = folders._swap, []

    def counted(*arguments):
        if len(done) == swaps:
            raise KeyboardInterrupt
        done.append(arguments)
        return swap(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(folders, "_swap", counted)
        with pytest.raises(KeyboardInterrupt):
            folders.write(pack, files, {"version": "new"}, **options)


@pytest.mark.parametrize("swaps", [0, 1, 2])
def test_what_a_person_changed_after_a_kill_is_kept(tmp_path, monkeypatch, swaps):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {"version": "old"})
    killed_after(monkeypatch, pack, swaps)
    (pack / "a.txt").write_bytes(b"mine")

    done = folders.write(pack, NEW, {"version": "new"})

    assert done.kept == ("a.txt",)
    assert "completed, without what somebody changed since: a.txt" in done.recovered
    assert (pack / "a.txt").read_bytes() == b"mine"
    assert (pack / "send/b.txt").read_bytes() == b"two, new"
    assert folders.write(pack, NEW, {"version": "new"}) == folders.Written(kept=("a.txt",))


def test_a_file_that_a_person_made_after_a_kill_is_kept(tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    killed_after(monkeypatch, pack, 0)
    pack.mkdir()
    (pack / "a.txt").write_bytes(b"mine")

    assert folders.write(pack, NEW, {"version": "new"}).kept == ("a.txt",)
    assert (pack / "a.txt").read_bytes() == b"mine"


@pytest.mark.parametrize("swaps", [0, 1, 2])
def test_a_kill_while_replacing_loses_nothing(tmp_path, monkeypatch, swaps):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {})
    (pack / "a.txt").write_bytes(b"mine")
    killed_after(monkeypatch, pack, swaps, replace=True)
    (pack / "a.kept-1.txt").touch()  # The name that was free before.

    folders.write(pack, NEW, {"version": "new"})

    assert (pack / "a.txt").read_bytes() == b"one, new"
    assert b"mine" in [path.read_bytes() for path in pack.glob("a.kept-*.txt")]


def test_a_kill_between_moving_aside_and_moving_in_is_completed(tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {})
    (pack / "a.txt").write_bytes(b"mine")
    killed_after(monkeypatch, pack, 0, replace=True)
    (pack / "a.txt").rename(pack / "a.kept-1.txt")

    assert "completed" in folders.write(pack, NEW, {"version": "new"}).recovered
    assert (pack / "a.txt").read_bytes() == b"one, new"
    assert (pack / "a.kept-1.txt").read_bytes() == b"mine"


def test_a_manifest_that_a_person_changed_after_a_kill_stays_beside_the_new_one(tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {"version": "old"})
    killed_after(monkeypatch, pack, 1)
    (pack / "manifest.json").write_text("mine")

    done = folders.write(pack, NEW, {"version": "new"})

    assert (done.kept, done.written) == ((), ())
    assert folders.read_manifest(pack)["version"] == "new"
    assert (pack / "manifest.kept-1.json").read_text() == "mine"


def test_a_staged_file_that_is_gone_is_an_error_and_not_passed_over(tmp_path, monkeypatch):
    pack, stage = tmp_path / "pack", tmp_path / ".pack.staged"
    folders.write(pack, FILES, {"version": "old"})
    killed_after(monkeypatch, pack, 0)
    (stage / "files" / "a.txt").unlink()

    with pytest.raises(PlanError, match=r"a\.txt: what an interrupted run had staged here is gone; delete .pack"):
        folders.write(pack, NEW, {})

    assert folders.read_manifest(pack)["version"] == "old"


@pytest.mark.parametrize("plan", [b"", b"[", b"{}x", b"[1]", b'{"files": []}', b"[" * 100_000])
def test_a_damaged_list_of_a_stage_is_refused(tmp_path, plan):
    (tmp_path / ".pack.staged").mkdir()
    (tmp_path / ".pack.staged" / "ready.json").write_bytes(plan)

    with pytest.raises(PlanError, match=r"ready\.json: .*delete \.pack\.staged and build again"):
        folders.write(tmp_path / "pack", FILES, {})


def test_a_stage_from_elsewhere_cannot_write_elsewhere(tmp_path):
    stage = tmp_path / ".pack.staged"
    (stage / "files").mkdir(parents=True)
    (stage / "evil").write_bytes(b"evil")
    change = {"name": "../evil", "before": None, "after": content_digest(b"evil"), "aside": False}
    (stage / "ready.json").write_text(json.dumps([change]))

    with pytest.raises(PlanError, match=r"'\.\./evil' is not"):
        folders.write(tmp_path / "pack", FILES, {})

    assert not (tmp_path / "evil").exists()


def test_one_build_at_a_time_writes_to_a_folder(tmp_path, monkeypatch):
    swap, pack = folders._swap, tmp_path / "pack"

    def meanwhile(*arguments):
        with pytest.raises(PlanError, match="another run of panelpack is writing here; try again when it is done"):
            folders.write(pack, NEW, {})
        return swap(*arguments)

    monkeypatch.setattr(folders, "_swap", meanwhile)

    assert folders.write(pack, FILES, {}).written == tuple(FILES)
    assert [p.name for p in tmp_path.iterdir()] == ["pack"]


def test_a_lock_holds_while_its_process_lives_and_recovery_waits_for_it_too(tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    killed_after(monkeypatch, pack, 0)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    (tmp_path / ".pack.lock").write_text(str(child.pid))

    try:
        with pytest.raises(PlanError, match=r"\.pack\.lock: another run"):
            folders.write(pack, NEW, {})
        assert not pack.exists()
    finally:
        child.communicate(b"\n")

    assert "completed" in folders.write(pack, NEW, {}).recovered
    assert [p.name for p in tmp_path.iterdir()] == ["pack"]


def test_a_lock_with_our_own_number_from_before_is_taken_over(tmp_path):
    (tmp_path / ".pack.lock").write_text(str(os.getpid()))

    assert folders.write(tmp_path / "pack", FILES, {}).written == tuple(FILES)


def test_a_process_that_died_while_writing_is_completed_by_the_next(tmp_path):
    code = (
        "import os, pathlib, sys; from generator import folders;"
        "folders._swap = lambda *a: os._exit(9);"
        "folders.write(pathlib.Path(sys.argv[1]), {'a.txt': b'new'}, {})"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path / "pack"], cwd=Path(__file__).parent.parent, check=False)
    assert {p.name for p in tmp_path.iterdir()} == {".pack.lock", ".pack.staged"}

    done = folders.write(tmp_path / "pack", {"a.txt": b"new"}, {})

    assert "completed" in done.recovered
    assert [p.name for p in tmp_path.iterdir()] == ["pack"]


def broken_archives():
    sound = archive([("a.xml", "x" * 500)], 9)
    method = sound.index(b"PK\x01\x02") + 10
    yield "cut off", sound[:-30]
    yield "another byte", sound[:40] + bytes([sound[40] ^ 0xFF]) + sound[41:]
    yield "an unknown method", sound[:method] + b"\x63" + sound[method + 1 :]
    yield "locked", sound[: method - 2] + b"\x01" + sound[method - 1 :]
    yield "a bomb", archive([("a.xml", bytes(50_000_000))], 9)
    yield "many members", archive([(str(n), "") for n in range(MOST_MEMBERS + 1)], 9)


@pytest.mark.parametrize(("what", "content"), list(broken_archives()), ids=lambda v: v if isinstance(v, str) else "")
@pytest.mark.parametrize("known", [False, True])
def test_a_damaged_archive_in_the_pack_is_somebodys(tmp_path, what, content, known):
    pack, sound = tmp_path / "pack", archive([("a.xml", "new")], 9)
    if known:
        folders.write(pack, {"a.docx": archive([("a.xml", "x" * 500)], 9)}, {})
    pack.mkdir(exist_ok=True)
    (pack / "a.docx").write_bytes(content)

    done = folders.write(pack, {"a.docx": sound}, {})

    assert done.kept == ("a.docx",)
    assert (pack / "a.docx").read_bytes() == content
    assert folders.write(pack, {"a.docx": sound}, {}, replace=True).replaced == ("a.docx",)


def test_a_bomb_is_measured_and_not_unpacked(monkeypatch):
    bomb = archive([("a.xml", bytes(50_000_000))], 9)
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *arguments: pytest.fail("it is unpacked"))

    assert len(content_digest(bomb)) == 64


def test_a_bomb_that_says_it_is_small_is_not_unpacked_further_than_it_says():
    bomb = bytearray(archive([("a.xml", bytes(50_000_000))], 9))
    central = bomb.index(b"PK\x01\x02")
    bomb[central + 24 : central + 28] = (10).to_bytes(4, "little")
    tracemalloc.start()

    digest = content_digest(bytes(bomb))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert digest == exact_digest(bytes(bomb))
    assert most < 5_000_000


def test_no_damage_to_an_archive_is_a_crash():
    sound, rolled = archive([("a.xml", "x" * 500), ("b.xml", "y" * 50)], 9), random.Random(1)

    for _ in range(3000):
        content = bytearray(sound)
        for _ in range(rolled.randint(1, 4)):
            content[rolled.randrange(4, len(content))] = rolled.randrange(256)
        assert len(content_digest(bytes(content[: rolled.randint(4, len(content))]))) == 64
        assert len(content_digest(bytes(content))) == 64


def refused(tmp_path, message, files=FILES, **options):
    with pytest.raises(PlanError, match=message):
        folders.write(tmp_path / "pack", files, {}, **options)
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_a_target_that_is_a_folder_is_refused_before_anything_is_written(tmp_path):
    (tmp_path / "pack" / "send" / "b.txt").mkdir(parents=True)

    refused(tmp_path, r"send.b\.txt: cannot be written: what is there is not a file")

    assert not (tmp_path / "pack" / "a.txt").exists()


@pytest.mark.parametrize("file", ["pack", "pack/send"])
def test_a_file_where_a_folder_belongs_is_refused_before_anything_is_written(tmp_path, file):
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_bytes(b"mine")

    refused(tmp_path, f"{file}: cannot be written: it is a file, not a folder")

    assert (tmp_path / file).read_bytes() == b"mine"
    assert not (tmp_path / "pack" / "a.txt").exists()


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="folders are made read-only otherwise here")
@pytest.mark.parametrize("locked", [".", "pack", "pack/send"])
def test_a_read_only_folder_is_refused_before_anything_is_written(tmp_path, monkeypatch, locked):
    (tmp_path / "pack" / "send").mkdir(parents=True)
    (tmp_path / "pack" / "a.txt").write_bytes(b"mine")
    monkeypatch.chdir(tmp_path)
    user = os.geteuid()
    for path in (Path(), *Path().rglob("*")):
        os.chown(path, user or 65534, -1)
    Path(locked).chmod(0o555)
    os.seteuid(user or 65534)  # Nothing is read-only for root.
    try:
        refused(Path(), "pack.*: cannot be written: permission denied")
    finally:
        os.seteuid(user)
        Path(locked).chmod(0o755)

    assert {p.name for p in (tmp_path / "pack").rglob("*")} == {"send", "a.txt"}


def test_a_full_disk_leaves_no_stage_behind(tmp_path, monkeypatch):
    def full(file, content):
        raise OSError(28, "No space left on device")

    folders.write(tmp_path / "pack", FILES, {})
    monkeypatch.setattr(folders, "pour", full)

    refused(tmp_path, "pack: cannot be written: no space left on device", NEW)

    assert (tmp_path / "pack" / "a.txt").read_bytes() == b"one"


@pytest.mark.parametrize(
    "name",
    [
        "/a",
        "../a",
        "send/../../a",
        "C:a",
        "C:\\a",
        "\\\\host\\share\\a",
        "..\\a",
        "",
        ".",
        "a\0b",
        "link/a",
        "loop/a",
    ],
)
def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path, name):
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "link").symlink_to(tmp_path)
    (tmp_path / "pack" / "loop").symlink_to("loop")

    refused(tmp_path, "pack: .* is not the name of a file below this folder", {"fine.txt": b"", name: b"evil"})

    assert {p.name for p in tmp_path.rglob("*")} == {"pack", "link", "loop"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"files": []}', b"[" * 100_000])
def test_a_damaged_manifest_is_refused_or_kept_beside_a_new_one(tmp_path, content):
    pack = tmp_path / "pack"
    folders.write(pack, FILES, {"history": ["old"]})
    (pack / "manifest.json").write_bytes(content)

    refused(tmp_path, r"pack: manifest\.json is damaged; restore it, or --replace to begin a new one")
    with pytest.raises(PlanError, match="damaged"):
        folders.read_manifest(pack)
    assert folders.read_manifest(pack, replace=True) == {}
    assert (pack / "manifest.json").read_bytes() == content
    done = folders.write(pack, FILES, {"history": []}, replace=True)

    assert (done.written, done.replaced) == ((), ("manifest.json",))
    assert (pack / "manifest.kept-1.json").read_bytes() == content
    assert set(folders.read_manifest(pack)["files"]) == set(FILES)


def test_where_there_is_no_manifest_it_is_empty(tmp_path):
    (tmp_path / "file").touch()

    assert folders.read_manifest(tmp_path) == folders.read_manifest(tmp_path / "file") == {}


def test_what_is_staged_is_on_the_disk_before_anything_is_swapped_in(tmp_path, monkeypatch):
    order, sync, swap = [], os.fsync, folders._swap
    monkeypatch.setattr(os, "fsync", lambda d: (order.append(os.fstat(d).st_size), sync(d)))
    monkeypatch.setattr(folders, "_swap", lambda *a: (order.append("swap"), swap(*a))[1])

    folders.write(tmp_path / "pack", FILES, {})

    assert order.index("swap") == len(order) - 3
    assert len(order) - 3 == 1 + len(FILES) + len(["manifest.json", "ready.json"])
    assert all(size > 0 for size in order[:-3])


def test_a_file_is_written_under_a_name_of_its_own_and_with_the_rights_it_had(tmp_path):
    path, other = tmp_path / "a.txt", tmp_path / ".a.txt.new"
    path.write_bytes(b"old")
    path.chmod(0o640)
    other.write_bytes(b"somebody's")
    (tmp_path / "plain").touch()

    assert folders.write_file(path, b"new")
    assert folders.write_file(tmp_path / "b.txt", b"new")

    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "b.txt").stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert other.read_bytes() == b"somebody's"
    assert len(list(tmp_path.iterdir())) == 4


def test_a_file_that_cannot_be_written_leaves_nothing_and_is_named(tmp_path):
    (tmp_path / "a.txt").mkdir()

    with pytest.raises(OSError, match=r"a\.txt") as raised:
        folders.write_file(tmp_path / "a.txt", b"new")

    assert raised.value.filename == str(tmp_path / "a.txt")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def kill(*arguments):
    raise KeyboardInterrupt


def test_a_content_digest_does_not_depend_on_compression_or_order():
    members = [("a.xml", "x" * 500), ("b.xml", "y" * 500)]

    one, other = archive(members, 1), archive(members[::-1], 9)

    assert one != other
    assert content_digest(one) == content_digest(other) == content_digest(fixed_archive(one))
    assert content_digest(archive([("a.xml", "x")], 1)) != content_digest(one)


def test_a_name_is_the_same_in_capitals_and_with_wider_spaces_and_no_other_name():
    assert folded("  ANA\u00a0 Groß ") == folded("Ana GROSS") == "ana gross"
    assert folded("Ana Ruíz") != folded("Ana Ruiz")


@given(st.text(max_size=80))
def test_any_text_gives_a_folder_name_that_every_system_takes(text):
    name = folder_name(text, "otherwise")

    assert name
    assert len(name.encode()) <= 200
    assert not set(name) & set('/\\:*?"<>| \n\t\0')
    assert not name.startswith((".", "-"))


def test_a_new_folder_is_written_whole_and_never_over_one_that_is_there(tmp_path):
    folders.write_new(tmp_path / "debrief" / "1", {"a.txt": b"one", "b.txt": b"two"})

    with pytest.raises(PlanError, match="cannot be written: it is there already"):
        folders.write_new(tmp_path / "debrief" / "1", {"a.txt": b"other"})

    assert {p.name: p.read_bytes() for p in (tmp_path / "debrief" / "1").iterdir()} == {
        "a.txt": b"one",
        "b.txt": b"two",
    }
    assert [p.name for p in (tmp_path / "debrief").iterdir()] == ["1"]


def test_what_an_interrupted_run_had_begun_of_a_new_folder_is_taken_away(tmp_path):
    (tmp_path / ".1.new").mkdir()
    (tmp_path / ".1.new" / "half.txt").write_bytes(b"ha")

    folders.write_new(tmp_path / "1", {"a.txt": b"one"})

    assert [p.name for p in (tmp_path / "1").iterdir()] == ["a.txt"]
    assert [p.name for p in tmp_path.iterdir()] == ["1"]
