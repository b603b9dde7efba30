"""Our own adverts: each label stands on the line that it was given to."""

import json

from benchmarks import own_adverts
from benchmarks.matching import Line
from benchmarks.own_adverts import Advert
from generator.model import Kind

UNITS = [
    ("b.md", 2, "Bake the bread and clean the oven."),
    ("b.md", 1, "Baker wanted"),
    ("a.md", 1, "Drive the van."),
]
LABELS = "=== a.md\n1\tduty\tnone\tpractical-skill,dependability\n=== b.md\n1\theading\tnone\t-\n2\tduty\tnone\t-\n"


def test_units_stand_in_order_with_the_labels_of_their_numbers(tmp_path):
    rows = [json.dumps({"posting": name, "unit": number, "text": text}) for name, number, text in UNITS]
    (tmp_path / "units.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (tmp_path / "labels.1.tsv").write_text(LABELS, encoding="utf-8")

    baker = (
        Line(Kind.HEADING, frozenset(), "en", "Baker wanted"),
        Line(Kind.DUTY, frozenset(), "en", "Bake the bread and clean the oven."),
    )
    driver = (Line(Kind.DUTY, frozenset({"practical-skill", "dependability"}), "en", "Drive the van."),)
    assert list(own_adverts.read(tmp_path)) == [
        Advert(tmp_path / "postings" / "b.md", baker),
        Advert(tmp_path / "postings" / "a.md", driver),
    ]
