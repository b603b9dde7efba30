"""The debrief of a short interview: a page for the chair and one for the manager, no reliability."""

import subprocess
from dataclasses import replace

import pytest

from generator.debriefing import hold_debrief
from generator.model import in_interview_language
from generator.office import template
from generator.reports import word
from generator.reports.tables import Reader, tables_of
from tests.forms import has_libreoffice
from tests.panels import intake_of, panel_kit, people
from tests.translated import translated

NAMES = {"C01": "Sam Idowu", "C02": "Kim Tran", "C03": "Lea Brandt"}
NOTE = "Told how the queue was sorted on a Saturday, who was served first and what was said to the others."


def short(raters, language="en"):
    kit = replace(panel_kit(raters=raters, competencies="abc"), short=True)
    kit = kit if language == "en" else in_interview_language(translated(kit, language))
    seats = [f"s{n}" for n in range(1, raters + 1)]
    table = {
        code: {seat: [(c + s + n) % 3 + 2 for n in range(3)] for s, seat in enumerate(seats)}
        for c, code in enumerate(NAMES, start=1)
    }
    intake = intake_of(kit, table)
    noted = replace(intake, ratings=tuple(replace(r, note=NOTE) for r in intake.ratings))
    return kit, hold_debrief(kit, people(*table), noted, program="1")


@pytest.mark.skipif(not has_libreoffice(), reason="no LibreOffice here")
@pytest.mark.parametrize(
    "language", ["en", pytest.param("fr", marks=pytest.mark.broad), pytest.param("de", marks=pytest.mark.broad)]
)
def test_three_candidates_and_two_interviewers_fit_on_a_page(tmp_path, language):
    papers = {
        f"{reader}-{raters}": (reader, raters) for reader in (Reader.CHAIR, Reader.MANAGER) for raters in (1, 2)
    }
    for name, (reader, raters) in papers.items():
        kit, debrief = short(raters, language)
        report = tables_of(debrief, kit, NAMES, 1, reader)
        content = word.render(report, template(f"{reader}.docx", None, report.say.folder))
        (tmp_path / f"{name}.docx").write_bytes(content)

    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/lo", "--convert-to", "pdf",
         *(f"{name}.docx" for name in papers)],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    pages = {name: (tmp_path / f"{name}.pdf").read_bytes().count(b"/Type/Page/") for name in papers}
    assert pages == dict.fromkeys(papers, 1)


def test_there_is_no_reliability_and_nobody_but_hr_is_told_degrees_of_freedom():
    kit, debrief = short(1)
    hr = tables_of(debrief, kit, NAMES, 1, Reader.HR)

    assert "Reliability" not in [table.sheet for table in hr.behind]
    assert any("degrees of freedom" in note for row in hr.stages[0].result.rows for note in row.notes)
    for reader in (Reader.CHAIR, Reader.MANAGER):
        for kit_ in (kit, replace(kit, short=False)):
            (stage,) = tables_of(debrief, kit_, NAMES, 1, reader).stages
            told = [*stage.result.order, *stage.result.meaning, *(n for r in stage.result.rows for n in r.notes)]
            assert not any("degrees of freedom" in text for text in told)
            assert sum("too few ratings for one" in text for text in told) == (1 if kit_.short else 3)
