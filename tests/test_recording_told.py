"""Whether an interview is recorded: one switch, told to interviewer, candidate and manager in the same words."""

from dataclasses import replace

import pytest
from documents import TEMPLATES, text_of

from generator.errors import PlanError
from generator.kits import brief, guide, record, short_sheet
from generator.kits.overview.rules import rule_sentences

TOLD = {
    "not-recorded": ("Nothing is recorded, and no program takes notes.", "Interviews are not recorded"),
    "recorded-with-consent": (
        "With your consent this is recorded; if",
        "Interviews are recorded where the candidate",
    ),
    "ai-notes-with-consent": ("With your consent a program listens and", "A program takes notes (AI) where"),
}


def of(kit, recording):
    return replace(kit, rules=replace(kit.rules, recording=recording))


@pytest.mark.parametrize("recording", TOLD)
def test_script_sheet_brief_and_overview_say_it(solo_kit, recording):
    kit = of(solo_kit, recording)
    session, seat, _ = kit.seats[0]
    others = [said for value, pair in TOLD.items() if value != recording for said in pair]

    documents = {
        "guide": text_of(guide.render(kit, session, seat, TEMPLATES / "guide.docx")),
        "sheet": text_of(short_sheet.render(kit, session, seat, TEMPLATES / "short.docx")),
        "brief": text_of(brief.render(kit, TEMPLATES / "brief.docx")),
        "overview": " ".join(rule_sentences(kit)),
    }

    for name, text in documents.items():
        assert TOLD[recording][name == "overview"] in text
        assert not any(said in text for said in others)


def test_the_word_of_earlier_kits_is_read_and_another_refused(solo_kit, tmp_path):
    text = record.write(solo_kit)
    (tmp_path / "kit.yaml").write_text(text.replace(": not-recorded", ": with-consent"), encoding="utf-8")
    assert record.read(tmp_path).rules.recording == "recorded-with-consent"

    (tmp_path / "kit.yaml").write_text(text.replace(": not-recorded", ": ai-notes"), encoding="utf-8")
    with pytest.raises(PlanError, match="not-recorded, recorded-with-consent, ai-notes-with-consent"):
        record.read(tmp_path)


def test_the_switch_changes_neither_what_is_asked_nor_how_it_counts(solo_kit):
    kit = of(solo_kit, "ai-notes-with-consent")

    assert (kit.version, kit.rules_digest) == (solo_kit.version, solo_kit.rules_digest)
