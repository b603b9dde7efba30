"""Pieces judged together: what neighbours and sections tell of a line, and what they may not overrule."""

import pytest

from benchmarks import own_adverts
from benchmarks import together as making
from benchmarks.matching import Line
from generator import postings
from generator.extracting import extract_requirements, pieces_of, together, without_contacts
from generator.learned import learned
from generator.matching import match_competencies
from generator.model import Kind

RUN_ON = (
    "Bakery driver wanted in Selby. Load the van from four o'clock by the printed list. Take the rounds in the order "
    "that the sheet gives. Count the trays back in at every shop. Tell the bakehouse at once what a shop has too "
    "little of. Each drop is signed for on the phone. Hose out the van and leave it ready for the next driver. We "
    "are a family firm with nine shops. Pay is £13.10 an hour and bread to take home. Write to the shop to apply."
)
BACKGROUND = """# Brand manager

Larkfield makes wooden toys and sells them in nine countries.

## What you will do

- Plan the launches of the year
- Brief the agencies
- Report on sales every month

## Background

- 4 to 6 years in consumer brands
- Worked with several markets at once
- Has launched at least one product line

## We offer

- £41,000 a year
- 28 days of leave
- {}
"""


def seemings(text):
    return tuple(together.seemings(pieces_of(without_contacts(postings.parse(text, "advert.md")))[0]))


def kinds(text):
    return {unit.text: unit.kind for unit in extract_requirements(postings.parse(text, "advert.md")).units}


def seeming_kinds(text):
    return {each.piece.text: each.kind for each in seemings(text)}


def test_sentences_among_tasks_are_tasks_though_their_own_words_do_not_say_so():
    tasks = [
        "Take the rounds in the order that the sheet gives.",
        "Count the trays back in at every shop.",
        "Hose out the van and leave it ready for the next driver.",
    ]
    assert {seeming_kinds(RUN_ON)[task] for task in tasks} == {Kind.ABOUT}
    assert {kinds(RUN_ON)[task] for task in tasks} == {Kind.DUTY}
    assert kinds(RUN_ON)["We are a family firm with nine shops."] is Kind.ABOUT


def test_a_list_of_asks_under_a_heading_that_mostly_tells_of_the_employer_asks():
    found = kinds(BACKGROUND.format("Hybrid work"))

    assert found["Has launched at least one product line"] is Kind.EXPERIENCE
    assert found["Worked with several markets at once"] is Kind.EXPERIENCE


@pytest.mark.parametrize("waived", ["No experience of toys required", "You do not need a degree"])
def test_what_the_words_leave_no_doubt_about_stays_whatever_stands_around(waived):
    advert = BACKGROUND.format(waived)

    assert kinds(advert)[waived] is seeming_kinds(advert)[waived] is Kind.PROCESS


@pytest.mark.parametrize("asked", ["HGV", "SAP", "First aid", "ISO 9001"])
def test_what_a_table_or_the_front_matter_asks_for_is_no_heading(asked):
    rows = "\n".join(f"| {label} | {value} |" for label, value in (
        ("Field", "Value"), ("---", "---"), ("Requirement", asked), ("Location", "Leeds"), ("Salary", "£29,000"),
        ("Hours", "37 a week"), ("Contract", "Permanent"), ("Closing date", "1 May"),
    ))  # fmt: skip
    fields = f"---\ntitle: Driver\nlocation: Leeds\nqualifications: {asked}\nsalary: £29,000\n---\n"
    prose = "\n\nWe deliver parcels for small shops in the north.\n\nWrite to us by May.\n"

    assert kinds(f"# Driver\n\n{rows}{prose}")[f"Requirement | {asked}"].asks
    assert kinds(f"{fields}{prose}\n- Load the van\n- Drive the round\n- Count the trays\n")[asked].asks


def test_a_few_lines_are_what_they_seem():
    text = "# Clerk\n\n- Post\n- Files\n- 30 days of leave\n"

    assert kinds(text) == seeming_kinds(text)


def test_a_line_has_signs_of_its_own_of_its_section_and_of_those_beside_it():
    around = together.Surroundings(seemings(BACKGROUND.format("Hybrid work")))
    first, line = around.signs_of(0), around.signs_of(7)

    assert first["seems heading"] == first["-1 none"] == first["-2 none"] == first["under no heading"] == 1
    assert line["seems experience"] == line["under about"] == line["-1 seems heading"] == 1
    assert line["words experience"] == 0
    assert line["words offer"] < 0
    assert line["above duty"] == 1
    assert line["below offer"] == 1
    assert line["others about"] == 1


def test_the_table_knows_every_kind_and_its_signs_stand_in_order():
    table = learned("together", "all")

    assert set(table.labels) == set(Kind)
    assert list(table.signs) == sorted(table.signs)


@pytest.mark.broad
def test_the_table_was_made_from_the_adverts_that_are_there():
    made_from = making.digest_of(own_adverts.read())

    assert learned("together", "all").digest == made_from, "run: python -m benchmarks.together"


@pytest.mark.broad
def test_every_unit_of_our_own_adverts_has_a_known_kind(catalogue):
    adverts = {advert.path: advert.lines for advert in own_adverts.read()}
    lines = [line for each in adverts.values() for line in each]

    assert set(adverts) == set((own_adverts.FOLDER / "postings").iterdir())
    assert {line.kind for line in lines} == set(Kind)
    assert {name for line in lines for name in line.ids} <= {each.id for each in catalogue.competencies}


@pytest.mark.broad
def test_our_own_adverts_are_read_as_postings_and_asked_of(catalogue):
    refused, silent = [], []
    paths = [advert.path for advert in own_adverts.read()]
    for path in paths:
        reading = extract_requirements(without_contacts(postings.read(path)))
        if reading.doubt is not None:
            refused.append(path.name)
        elif not any(match_competencies(reading.units, catalogue, reading.language)):
            silent.append(path.name)

    # Some are too thin or too flat to show what they are: fewer than one in forty.
    assert (len(refused) * 40 < len(paths), silent) == (True, [])


def test_a_piece_has_the_label_of_the_labelled_unit_whose_words_it_has():
    said = [("heading", "Tasks"), ("duty", "Bake bread. Clean the oven."), ("condition", "Own car")]
    lines = [Line(Kind(kind), frozenset(), "en", text) for kind, text in said]

    assert making.labels_of(["Tasks", "Bake bread.", "Clean the oven.", "Own car", "Else"], lines) == [
        Kind.HEADING, Kind.DUTY, Kind.DUTY, Kind.CONDITION, None,
    ]  # fmt: skip


@pytest.mark.parametrize("closing", ["Cheers", "Kind regards,", "Cordialement", "Mit freundlichen Grüßen", "Thanks"])
def test_who_signs_a_letter_and_as_what_is_no_ask(closing):
    asked = "Welder\n\nWhat you need:\n\n- Steady hands\n- Ear for tools\n\n"
    advert = f"{asked}{closing}\nIda Fenwick\nConsultant - Metal\n"

    signed = extract_requirements(postings.parse(advert, "a")).units[-2:]

    assert [(unit.text, unit.kind) for unit in signed] == [
        ("Ida Fenwick", Kind.PROCESS),
        ("Consultant - Metal", Kind.PROCESS),
    ]
