"""Requirements in a page's front matter: lists under names of their own, and headings beside their text."""

from pathlib import Path

from generator import postings
from generator.extracting import extract_requirements
from generator.model import Kind, Reading

NESTED = """---
title: Plumber
seo_description: Plumber in Leeds
sections:
  - title: What you bring
    content: [Patience, NVQ level 3, Own tools]
  - title: What we offer
    content:
      - Company van
      - Overtime paid
  - title: Your day
    content: |
      Repair leaks and fit boilers.

      Talk to tenants.
list_two:
  items:
    - item: Install heating pumps
    - item: Records readings
    - item: Clean filters
tags: [plumbing, leeds]
---
"""


def read(tmp_path: Path, text: str) -> Reading:
    file = tmp_path / "advert.md"
    file.write_text(text, encoding="utf-8")
    return extract_requirements(postings.read(file))


def test_nested_headings_in_the_front_matter_announce_the_texts_beside_them(tmp_path: Path) -> None:
    units = [(u.kind, u.text) for u in read(tmp_path, NESTED).units]
    assert units[1:10] == [
        (Kind.HEADING, "What you bring"),
        (Kind.COMPETENCY, "Patience"),
        (Kind.EDUCATION, "NVQ level 3"),
        (Kind.CONDITION, "Own tools"),
        (Kind.HEADING, "What we offer"),
        (Kind.OFFER, "Company van"),
        (Kind.OFFER, "Overtime paid"),
        (Kind.HEADING, "Your day"),
        (Kind.DUTY, "Repair leaks and fit boilers."),
    ]


def test_a_front_matter_list_under_a_name_that_says_nothing_is_what_most_of_its_entries_are(tmp_path: Path) -> None:
    units = read(tmp_path, NESTED).units
    assert [u.kind for u in units if u.section == "item"] == [Kind.DUTY] * 3


def test_tags_and_what_serves_search_engines_say_nothing(tmp_path: Path) -> None:
    texts = {unit.text for unit in read(tmp_path, NESTED).units}
    assert not texts & {"plumbing", "leeds", "Plumber in Leeds"}


def test_pay_and_a_deadline_in_french_front_matter_are_read(tmp_path: Path) -> None:
    text = "---\ntitle: Plombier\nsalaire: 2 300 euros brut\ndate_limite: 15 mars\n---\n\nVous réparez.\n"
    kinds = {unit.text: unit.kind for unit in read(tmp_path, text).units}
    assert (kinds["2 300 euros brut"], kinds["15 mars"]) == (Kind.OFFER, Kind.PROCESS)
