"""What the program does not decide: the same sentences in every record and in the README."""

from generator.model.packet import Section
from generator.recording.wording import bullets, said

OPENING = "This record was put together by a program. People made the selection; the program kept the papers."
NOT_DECIDED = (
    "It decides nothing about a person. People decide who is interviewed, what an answer is worth, who is chosen.",
    "About a person it does arithmetic only (means, weighted totals, counts, intervals), on ratings that people "
    "typed into their scorecards. The arithmetic is described in the open and anybody can do it again.",
    "No model reads anything about a person. Notes are copied as they were typed; fixed lists of words point out "
    "notes that HR should look at, and change no figure.",
    "Weights, minimums and rules are set by people in the plan. The record says who approved it and when, and what "
    "was changed afterwards.",
    "Where two candidates are too close to tell apart, it says so. The order it prints is that of the ratings, and "
    "the panel may depart from it with a reason.",
)


def section() -> Section:
    """The page."""
    return Section(blocks=(said(OPENING), *bullets(NOT_DECIDED)))
