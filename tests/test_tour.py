"""The tour that opens the package: the whole way out and back on the rehearsal of `kits/sales-director`."""

import doctest
from pathlib import Path

import generator
from generator.collecting import collect_cards
from generator.debriefing import hold_debrief
from generator.extracting import extract_requirements
from generator.kits import record
from generator.matching import match_competencies
from generator.planning import plan_kit
from generator.scorecards import reading

FOLDER = Path(__file__).parent.parent / "kits" / "sales-director"


def test_the_tour_runs():
    kit = record.read(FOLDER / "kit.yaml")
    names = {
        "folder": FOLDER,
        "kit": kit,
        "opening": kit.requisition,
        "panel": kit.panel,
        "made_from": kit.provenance,
        "collect_cards": collect_cards,
        "extract_requirements": extract_requirements,
        "hold_debrief": hold_debrief,
        "match_competencies": match_competencies,
        "plan_kit": plan_kit,
        "reading": reading,
    }

    failed, tried = doctest.testmod(generator, globs=names)

    assert (failed, tried) == (0, 10)
