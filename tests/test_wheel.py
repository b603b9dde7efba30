"""The program from a wheel, in an empty environment, outside the checkout."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.broad
def test_installed_from_a_wheel_it_builds_a_pack_with_its_catalogue_and_templates(tmp_path):
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    wheels = tmp_path / "wheels"
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT)], check=True, timeout=300)
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / "bin" / "python"
    (wheel,) = wheels.glob("*.whl")
    held = zipfile.ZipFile(wheel).namelist()
    learned = [*ROOT.glob("generator/**/*.tsv"), *ROOT.glob("generator/learned/*.txt")]
    beside = [*learned, *ROOT.glob("templates/**/*.docx"), *ROOT.glob("templates/*.html")]
    names = {path.relative_to(ROOT).as_posix().removeprefix("generator/") for path in beside}
    assert {f"generator/{name}" for name in names} - set(held) == set()
    constraints = ROOT / ".ci" / "constraints.txt"
    install = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "-c", str(constraints)]
    subprocess.run([*install, str(wheel)], check=True, timeout=300)
    job = tmp_path / "job.txt"
    job.write_bytes((ROOT / "kits" / "client-director" / "posting.md").read_bytes())

    panelpack = str(python.with_name("panelpack"))
    subprocess.run([panelpack, "build", "job.txt", "-o", "kit", "--together"], check=True, cwd=tmp_path, timeout=120)
    checked = subprocess.run(
        [panelpack, "catalogue", "check"], check=True, cwd=tmp_path, timeout=60, capture_output=True
    )

    assert (tmp_path / "kit" / "pack" / "send" / "interviewer-1" / "guide.docx").stat().st_size > 8000
    assert b"nothing wrong" in checked.stdout


def test_every_package_of_the_program_is_named_in_setup_cfg():
    named = (ROOT / "setup.cfg").read_text(encoding="utf-8").split("packages =\n")[1].split("package_dir")[0].split()
    found = {".".join(p.parent.relative_to(ROOT).parts) for p in (ROOT / "generator").rglob("__init__.py")}

    assert set(named) - {"generator.templates"} == found
