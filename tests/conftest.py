"""What the tests share: the real command line in a temp folder, kits planned from our own postings, and one sent."""

import gc
import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from generator.cli import cli
from generator.cli.flow import Wishes, make_plan, read_posting
from tests import intake
from tests.examples import SHARE

# The same examples at every run, so that a red suite is red for everyone: few of them by default, all of them in
# the broad run (-m "broad or hypothesis"); HYPOTHESIS_PROFILE=wide looks further.
settings.register_profile("few", derandomize=True, max_examples=100 // SHARE)
settings.register_profile("repeatable", derandomize=True)
settings.register_profile("wide", max_examples=1000)

ROOT = Path(__file__).parent.parent
PANEL = ["Ana Ruiz:60", "Ben Okafor:60", "Chloé Martin:60"]


def pytest_addoption(parser):
    """Let golden texts be written again instead of compared."""
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/ again where documents changed")


def pytest_configure(config):
    """Choose how many examples a property is tried with, before any test module asks."""
    by_default = config.option.markexpr == "not broad"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "few" if by_default else "repeatable"))


def pytest_collection_finish():
    """Spare the garbage collector what is loaded by now: it stays to the end, and would be gone through each time."""
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def cache_of_our_own(tmp_path_factory):
    """A cache folder for this run, so that the tests neither read nor fill the user's."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command line in an empty folder; exit status 0 unless told."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: object, expect: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(a) for a in arguments], catch_exceptions=False)
        print(result.output)
        assert result.exit_code == expect, result.output
        return result

    return invoke


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Run `plan` or `build` on a posting into a folder: the first time by the real program, then from a copy.

    The log of questions asked that stands beside a kit is copied with it; one that is there already is not read.
    """
    kept = {}

    def make(command: str, posting: Path, folder: Path, *options: object) -> Path:
        wanted = (command, posting.read_bytes(), folder.name, *map(str, options))
        if wanted not in kept:
            place = tmp_path_factory.mktemp("made") / folder.name
            result = CliRunner().invoke(cli, [command, str(posting), "-o", str(place), *map(str, options)])
            assert result.exit_code == 0, result.output
            kept[wanted] = place
        shutil.copytree(kept[wanted].parent, folder.parent, dirs_exist_ok=True)
        return folder

    return make


@pytest.fixture(scope="session")
def planned():
    """Plan a kit from one of the example postings, or from any file."""

    def make(posting: str | Path, interviewers=PANEL, **wishes):
        path = ROOT / "kits" / posting / "posting.md" if isinstance(posting, str) else posting
        read = read_posting(path, (), as_posting=False)
        return make_plan(read, path.parent.name, Wishes(interviewers=interviewers, **wishes))

    return make


@pytest.fixture(scope="session")
def solo_kit(planned):
    """The sales director's interviews: three people, one to one."""
    return planned("sales-director")


@pytest.fixture(scope="session")
def together_kit(planned):
    """The client director's interview: three people together."""
    return planned("client-director", ["Dana Whitfield:60", "Ravi Menon:60", "Sofia Lindqvist:60"], together=True)


@pytest.fixture(scope="session")
def catalogue():
    """The shipped catalogue."""
    from generator import catalogue as door

    return door.read()


@pytest.fixture(scope="session")
def sent(tmp_path_factory):
    """A kit that went out: two candidates, three interviewers."""
    return intake.send(tmp_path_factory.mktemp("sent") / "role")


@pytest.fixture(scope="session")
def states(tmp_path_factory):
    """Where the states lie that `reach` has brought a kit into."""
    return tmp_path_factory.mktemp("states")


@pytest.fixture
def reach(kit, states, tmp_path, request):
    """Bring the kit into a state that many tests of a module begin with: by its steps once, then from a copy."""

    def bring(name: str, *steps) -> Path:
        kept = states / f"{request.module.__name__}-{name}"
        if kept.is_dir():
            shutil.rmtree(kit)
            shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
            return kit
        for step in steps:
            step()
        for part in (kit, tmp_path / "cache"):
            if part.is_dir():
                shutil.copytree(part, kept / part.name)
        return kit

    return bring


@pytest.fixture
def kit(sent, tmp_path, monkeypatch):
    """A copy of the kit that went out, with an empty `returned/` and a cache folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "role"
    shutil.copytree(sent, folder)
    (folder / "returned").mkdir(exist_ok=True)
    return folder
