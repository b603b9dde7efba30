"""From a job posting to a structured interview pack, and back.

The whole flow, as the command line introduces its parts to each other:

>>> from generator import catalogue, postings, requisition, scorecards
>>> posting = postings.read(folder / "posting.md")
>>> matched = match_competencies(extract_requirements(posting).units, catalogue.read())
>>> plan = plan_kit(opening, matched, catalogue.read(), panel, made_from)
>>> [question.id for question in plan.questions] == [question.id for question in kit.questions]
True
>>> people, _ = requisition.read_candidates(folder / "candidates.csv")
>>> len(list(scorecards.render(kit, people)))
15
>>> returned = tuple(reading.read_folder(folder / "returned"))
>>> debrief = hold_debrief(kit, people, collect_cards(kit, people, (), returned))
>>> debrief.candidates, debrief.missing
((), (('s2', 'C02'),))

One card is still incomplete, so nothing of a rating is in the debrief. What `kit` and the other names stand for is
in `tests/test_tour.py`, which runs this.
"""

__version__ = "0.1.0"
