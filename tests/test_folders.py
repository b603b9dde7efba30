"""Sets of files: whole or not at all, and never over what a person changed."""

import json
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import folders
from generator.digests import content_digest
from generator.office import fixed_archive

FILES = {"a.txt": b"one", "send/b.txt": b"two"}


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


def kill(*arguments):
    raise KeyboardInterrupt


def archive(members, level):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as target:
        for name, content in members:
            target.writestr(name, content)
    return out.getvalue()


def test_a_content_digest_does_not_depend_on_compression_or_order():
    members = [("a.xml", "x" * 500), ("b.xml", "y" * 500)]

    one, other = archive(members, 1), archive(members[::-1], 9)

    assert one != other
    assert content_digest(one) == content_digest(other) == content_digest(fixed_archive(one))
    assert content_digest(archive([("a.xml", "x")], 1)) != content_digest(one)


@given(st.text(max_size=80))
def test_any_text_gives_a_folder_name_that_every_system_takes(text):
    name = folders.folder_name(text, "otherwise")

    assert name
    assert len(name.encode()) <= 200
    assert not set(name) & set('/\\:*?"<>| \n\t\0')
    assert not name.startswith((".", "-"))
