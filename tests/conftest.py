"""What the tests share: the real command line in a temp folder, kits planned from our own postings, and one sent."""

import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from generator.cli import cli
from generator.cli.flow import Wishes, make_plan, read_posting
from tests import intake

# The same examples at every run, so that a red suite is red for everyone; HYPOTHESIS_PROFILE=wide looks further.
settings.register_profile("repeatable", derandomize=True)
settings.register_profile("wide", max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

ROOT = Path(__file__).parent.parent
PANEL = ["Ana Ruiz:60", "Ben Okafor:60", "Chloé Martin:60"]


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


@pytest.fixture
def kit(sent, tmp_path, monkeypatch):
    """A copy of the kit that went out, with an empty `returned/` and a cache folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "role"
    shutil.copytree(sent, folder)
    (folder / "returned").mkdir(exist_ok=True)
    return folder
